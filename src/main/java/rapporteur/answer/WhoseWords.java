package rapporteur.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import rapporteur.article.Reading;
import rapporteur.article.Sentence;
import rapporteur.language.Span;
import rapporteur.meeting.Voice;
import rapporteur.question.Question;
import rapporteur.question.QuestionKind;

/// A quoted sentence as a statement, and whose words it is. Asked who said it, the statement begins with that and cites
/// where it stands.
final class WhoseWords {
    private static final Pattern OPENS_VOICE =
            Pattern.compile("指出|强调|要求|表示|认为|说|pointed out|stressed|emphasi|said|noted|stated|urged|expressed");

    private final Library library;
    private final Wording wording;

    WhoseWords(Library library, Wording wording) {
        this.library = library;
        this.wording = wording;
    }

    /// Returns what is quoted of a sentence as it stands in the article, cited.
    Statement statement(Question question, Reading reading, SentenceChooser.Chosen chosen) {
        var voices = library.voices(reading);
        var voice = voices.get(chosen.sentence().number());
        var citations = new ArrayList<Citation>();
        citations.add(library.citing(reading, chosen.span()));
        if (question.kind() == QuestionKind.WHO_SAID) {
            opening(reading, voices, chosen.sentence()).ifPresent(citations::add);
        }
        return new Statement(whose(question, voice) + reading.article().text(chosen.span()), citations, voice);
    }

    /// Asked who said it, the answer begins with whose words they are.
    private String whose(Question question, Voice voice) {
        if (question.kind() != QuestionKind.WHO_SAID) {
            return "";
        }
        return switch (voice.kind()) {
            case PERSON -> wording.say("%s：", "%s: ", voice.speaker().orElseThrow());
            case MEETING -> wording.say("会议指出（未指明个人）：", "The meeting pointed out (nobody in particular): ");
            case ARTICLE -> wording.say("报道（未说明是谁的话）：", "The report (it does not say whose words): ");
        };
    }

    /// The sentence further up that opens the voice, where the chosen one only goes on with it.
    private Optional<Citation> opening(Reading reading, List<Voice> voices, Sentence sentence) {
        var voice = voices.get(sentence.number());
        for (var i = sentence.number(); i >= 0 && voices.get(i).equals(voice); i--) {
            var before = reading.sentences().get(i);
            if (OPENS_VOICE.matcher(reading.text(before)).find()) {
                return i == sentence.number() ? Optional.empty() : Optional.of(beginning(reading, before));
            }
        }
        return Optional.empty();
    }

    private Citation beginning(Reading reading, Sentence sentence) {
        var start = sentence.span().start();
        return library.citing(reading, Quotes.fitting(reading.article(), sentence.span(), new Span(start, start)));
    }
}
