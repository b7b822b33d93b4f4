package rapporteur.meeting;

import java.util.ArrayList;
import java.util.List;
import rapporteur.article.Sentence;

/// Whose words the sentences give. A sentence that opens a voice (会议指出, "Li Lecheng said that") speaks with it,
/// and so do the sentences behind it in the same paragraph.
final class Voices {
    /// How many sentences back "he" is looked for.
    private static final int REACH = 8;

    private Voices() {}

    /// @param present who is present in each sentence
    static List<Voice> of(List<Sentence> sentences, String text, Reports forms, List<List<Reports.Present>> present) {
        var voices = new ArrayList<Voice>();
        var current = Voice.ARTICLE;
        var paragraph = -1;
        for (var sentence : sentences) {
            if (sentence.paragraph() != paragraph
                    || !present.get(sentence.number()).isEmpty()) {
                current = Voice.ARTICLE;
                paragraph = sentence.paragraph();
            }
            var opened = forms.opensVoice(sentence);
            if (opened.isPresent()) {
                current = opened.get().equals(Voice.of(""))
                        ? lastPerson(sentences, text, forms, present, voices)
                        : opened.get();
            }
            voices.add(current);
            var number = voices.size() - 1;
            if (number > 0
                    && current.kind() == Voice.Kind.PERSON
                    && opened.isPresent()
                    && isQuotedBefore(sentences, number, text)) {
                voices.set(number - 1, current);
            }
        }
        return voices;
    }

    /// “…。”某人说: whose words a quote gives may be said behind it.
    private static boolean isQuotedBefore(List<Sentence> sentences, int number, String text) {
        var quote = sentences.get(number - 1);
        var words = quote.span().in(text);
        return quote.paragraph() == sentences.get(number).paragraph() && words.startsWith("“") && words.endsWith("”");
    }

    /// Whom "he" means: who spoke last, or the only one who was just said to preside or to do something. Where the
    /// sentences before name several, or nobody at their beginning, nobody is guessed.
    private static Voice lastPerson(
            List<Sentence> sentences,
            String text,
            Reports forms,
            List<List<Reports.Present>> present,
            List<Voice> voices) {
        for (var i = voices.size() - 1; i >= Math.max(0, voices.size() - REACH); i--) {
            if (voices.get(i).kind() == Voice.Kind.PERSON) {
                return voices.get(i);
            }
            var sentence = sentences.get(i).span();
            var named = present.get(i).isEmpty()
                    ? forms.named(sentence)
                    : present.get(i).stream().map(Reports.Present::person).toList();
            if (!named.isEmpty()) {
                var only = named.stream()
                                .map(each -> each.name().in(text))
                                .distinct()
                                .count()
                        == 1;
                var first = named.getFirst();
                var start = first.title()
                        .filter(title -> title.start() < first.name().start())
                        .orElse(first.name());
                var opens = !present.get(i).isEmpty() || start.start() == sentence.start();
                return only && opens ? Voice.of(first.name().in(text)) : Voice.ARTICLE;
            }
        }
        return Voice.ARTICLE;
    }
}
