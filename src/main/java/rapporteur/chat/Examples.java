package rapporteur.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import rapporteur.answer.Outcome;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Wording;
import rapporteur.chat.Reply.Button;
import rapporteur.language.Language;
import rapporteur.meeting.Meeting;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;
import rapporteur.question.QuestionReader;

/// Questions that the collection at hand answers, to begin with.
final class Examples {
    /// How many meetings are looked at for each form.
    private static final int MOST_MEETINGS = 12;

    private final Rapporteur rapporteur;
    private final QuestionReader questions;

    Examples(Rapporteur rapporteur, QuestionReader questions) {
        this.rapporteur = rapporteur;
        this.questions = questions;
    }

    /// What is asked about a meeting.
    private enum Form {
        /// Which other meetings did who presided here preside over?
        PRESIDED(1) {
            @Override
            Optional<String> question(Meeting meeting, Wording wording) {
                return meeting.people(Presence.PRESIDED).stream()
                        .findFirst()
                        .map(person -> wording.say(
                                "%s主持了哪些会议？",
                                "Which meetings did %s preside over?",
                                person.name().text()));
            }
        },
        /// Who presided on that day?
        WHO(2) {
            @Override
            Optional<String> question(Meeting meeting, Wording wording) {
                return meeting.date()
                        .stated()
                        .filter(stated ->
                                stated.date().isDay() && stated.date().to().month() != 0)
                        .map(stated -> wording.say(
                                "%s的会议是谁主持的？", "Who presided over the meeting on %s?", wording.date(stated.date())));
            }
        },
        /// What was on the table there?
        DOCUMENTS(3) {
            @Override
            Optional<String> question(Meeting meeting, Wording wording) {
                return meeting.accounts().stream()
                                .anyMatch(account -> !account.documents().isEmpty())
                        ? meeting.date()
                                .stated()
                                .filter(stated -> stated.date().isDay()
                                        && stated.date().to().month() != 0)
                                .map(stated -> wording.say(
                                        "%s的会议审议了哪些文件？",
                                        "Which documents did the meeting on %s review?", wording.date(stated.date())))
                        : Optional.empty();
            }
        },
        /// Who attended?
        ATTENDED(4) {
            @Override
            Optional<String> question(Meeting meeting, Wording wording) {
                return meeting.people(Presence.ATTENDED).stream()
                        .findFirst()
                        .map(person -> wording.say(
                                "%s出席了哪些会议？",
                                "Which meetings did %s attend?", person.name().text()));
            }
        };

        /// Stands in buttons, so it never changes.
        private final int number;

        Form(int number) {
            this.number = number;
        }

        abstract Optional<String> question(Meeting meeting, Wording wording);
    }

    /// Returns at most three buttons, each for a question of another form that has an answer.
    List<List<Button>> buttons(Language language) {
        var found = new ArrayList<List<Button>>();
        for (var form : Form.values()) {
            if (found.size() < 3) {
                button(form, language).ifPresent(button -> found.add(List.of(button)));
            }
        }
        return found;
    }

    private Optional<Button> button(Form form, Language language) {
        return meetings(language)
                .flatMap(meeting -> form
                        .question(meeting, new Wording(language))
                        .filter(this::isAnswered)
                        .map(question ->
                                new Button(question, new Press.Example(form.number, meeting.id(), language).data()))
                        .stream())
                .findFirst();
    }

    /// Meetings that are reported in that language first: their names read well in a question.
    private Stream<Meeting> meetings(Language language) {
        var all = rapporteur.meetings().all().stream()
                .limit(MOST_MEETINGS)
                .mapToObj(MeetingId::new)
                .flatMap(id -> rapporteur.meetings().find(id).stream())
                .toList();
        return Stream.concat(
                all.stream().filter(meeting -> isReportedIn(language, meeting)),
                all.stream().filter(meeting -> !isReportedIn(language, meeting)));
    }

    private boolean isReportedIn(Language language, Meeting meeting) {
        return rapporteur
                .articles()
                .find(meeting.main().article())
                .map(article -> article.language() == language)
                .orElse(false);
    }

    private boolean isAnswered(String question) {
        return rapporteur.ask(questions.read(question)).outcome() == Outcome.ANSWERED;
    }

    /// Returns the question of an example; nothing where the meeting is gone.
    Optional<String> question(Press.Example example) {
        return Stream.of(Form.values())
                .filter(form -> form.number == example.form())
                .findFirst()
                .flatMap(form -> rapporteur
                        .meetings()
                        .find(example.meeting())
                        .flatMap(meeting -> form.question(meeting, new Wording(example.language()))));
    }
}
