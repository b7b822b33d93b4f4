package rapporteur.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import rapporteur.article.ArticleId;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;

/// A question that becomes another: what is not set stays as it was. For one thread, and for one question.
final class QuestionEdit {
    /// Kinds by which the organs tell their meetings apart.
    private static final Set<Kind> OF_ORGANS = Set.of(Kind.EXECUTIVE, Kind.STANDING_COMMITTEE);

    private String text;
    private String whole;
    private Language language;
    private QuestionKind kind;
    private Optional<Presence> presence;
    private List<Question.Named> people;
    private List<Place> places;
    private Set<Place> seats;
    private List<Edtf> dates;
    private Set<Kind> kinds;
    private Set<Level> levels;
    private Set<Organ> organs;
    private String content;
    private List<MeetingId> continues;
    private List<ArticleId> within;
    private boolean insists;
    private boolean brief;
    private List<Question> parts;

    /// Begins with all that the question holds.
    QuestionEdit(Question question) {
        text = question.text();
        whole = question.whole();
        language = question.language();
        kind = question.kind();
        presence = question.presence();
        people = question.people();
        places = question.places();
        seats = question.seats();
        dates = question.dates();
        kinds = question.kinds();
        levels = question.levels();
        organs = question.organs();
        content = question.content();
        continues = question.continues();
        within = question.within();
        insists = question.insists();
        brief = question.brief();
        parts = question.parts();
    }

    QuestionEdit text(String other) {
        text = other;
        return this;
    }

    QuestionEdit whole(String other) {
        whole = other;
        return this;
    }

    QuestionEdit language(Language other) {
        language = other;
        return this;
    }

    QuestionEdit kind(QuestionKind other) {
        kind = other;
        return this;
    }

    QuestionEdit presence(Optional<Presence> other) {
        presence = other;
        return this;
    }

    QuestionEdit people(List<Question.Named> other) {
        people = other;
        return this;
    }

    QuestionEdit kinds(Set<Kind> other) {
        kinds = other;
        return this;
    }

    QuestionEdit organs(Set<Organ> other) {
        organs = other;
        return this;
    }

    QuestionEdit content(String other) {
        content = other;
        return this;
    }

    QuestionEdit parts(List<Question> other) {
        parts = other;
        return this;
    }

    /// Sets the places; an organ sits at none of them.
    QuestionEdit places(List<Place> other) {
        places = other;
        seats = Set.of();
        return this;
    }

    /// Sets the places, and at which of them an organ sits.
    QuestionEdit placesOf(Question other) {
        places = other.places();
        seats = other.seats();
        return this;
    }

    QuestionEdit datesOf(Question other) {
        return dates(other.dates());
    }

    QuestionEdit dates(List<Edtf> other) {
        dates = other;
        return this;
    }

    /// Sets what sort of meeting is meant, and of whom.
    QuestionEdit sortOf(Question other) {
        kinds = other.kinds();
        levels = other.levels();
        organs = other.organs();
        return this;
    }

    /// Leaves open what sort of meeting is meant, but never of which organ.
    QuestionEdit unsorted() {
        kinds = kinds.stream().filter(OF_ORGANS::contains).collect(Collectors.toSet());
        return this;
    }

    /// Sets which meetings the question continues to be about, and whether it can be about nothing else.
    QuestionEdit continues(List<MeetingId> meetings, boolean only) {
        continues = meetings;
        insists = only;
        return this;
    }

    /// Sets which articles the question continues to be about, where that is no meeting.
    QuestionEdit within(List<ArticleId> articles) {
        within = articles;
        return this;
    }

    QuestionEdit brief(boolean shortest) {
        brief = shortest;
        return this;
    }

    Question done() {
        return new Question(
                text, whole, language, kind, presence, people, places, seats, dates, kinds, levels, organs, content,
                continues, within, insists, brief, parts);
    }
}
