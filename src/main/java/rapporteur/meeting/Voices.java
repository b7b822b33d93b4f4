package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import rapporteur.article.Reading;

/// Whose words the sentences give. A sentence that opens a voice (会议指出, "Li Lecheng said that") speaks with it,
/// and so do the sentences behind it in the same paragraph.
final class Voices {
    private Voices() {}

    /// @param present who is present in each sentence
    static List<Voice> of(Reading reading, Reports forms, List<List<Reports.Present>> present) {
        var voices = new ArrayList<Voice>();
        var current = Voice.ARTICLE;
        var paragraph = -1;
        for (var sentence : reading.sentences()) {
            if (sentence.paragraph() != paragraph
                    || !present.get(sentence.number()).isEmpty()) {
                current = Voice.ARTICLE;
                paragraph = sentence.paragraph();
            }
            var opened = forms.opensVoice(sentence);
            if (opened.isPresent()) {
                current = opened.get().equals(Voice.of("")) ? lastPerson(voices) : opened.get();
            }
            voices.add(current);
        }
        return voices;
    }

    /// Whom "he" means: the last person who spoke.
    private static Voice lastPerson(List<Voice> voices) {
        return voices.reversed().stream()
                .filter(voice -> voice.kind() == Voice.Kind.PERSON)
                .findFirst()
                .orElse(Voice.ARTICLE);
    }
}
