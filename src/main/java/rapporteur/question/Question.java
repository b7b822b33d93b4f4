package rapporteur.question;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import rapporteur.language.Edtf;
import rapporteur.language.Language;
import rapporteur.language.Place;
import rapporteur.meeting.Kind;
import rapporteur.meeting.Level;
import rapporteur.meeting.MeetingId;
import rapporteur.meeting.Presence;

/// What somebody asks, read.
///
/// @param text      as asked
/// @param language  in which it is answered
/// @param kind      what kind of answer it wants
/// @param presence  the presence it asks about, if any: any presence at all is [Presence#ATTENDED]
/// @param people    named in it
/// @param places    named in it
/// @param dates     named in it, relative ones counted from the clock
/// @param kinds     sorts of meeting named in it
/// @param levels    levels of bodies named in it
/// @param content   the text without question words, names of presence and the word "meeting": what remains to be
/// found
/// @param continues the meetings that the conversation is about, if the question leaves out which it means
public record Question(
        String text,
        Language language,
        QuestionKind kind,
        Optional<Presence> presence,
        List<Named> people,
        List<Place> places,
        List<Edtf> dates,
        Set<Kind> kinds,
        Set<Level> levels,
        String content,
        List<MeetingId> continues) {
    /// Somebody named in a question.
    ///
    /// @param name as asked
    /// @param key  what it has in common with other forms of the name
    public record Named(String name, String key) {}

    public Question {
        people = List.copyOf(people);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        kinds = Set.copyOf(kinds);
        levels = Set.copyOf(levels);
        continues = List.copyOf(continues);
    }

    /// Returns whether the question says nothing about which meeting it means.
    public boolean leavesMeetingOpen() {
        return !namesSomething() && kinds.isEmpty() && content.isBlank();
    }

    /// Returns whether the question names a person, a place or a date.
    public boolean namesSomething() {
        return !people.isEmpty() || !places.isEmpty() || !dates.isEmpty();
    }

    /// Returns whether the question speaks of the meeting itself, and not only of something it dealt with.
    public boolean speaksOfMeeting() {
        return !continues.isEmpty() || Forms.MEETING.matcher(text).find();
    }

    /// Returns whether the year is asked for, and a date without one is only part of an answer.
    public boolean asksForYear() {
        return Forms.YEAR.matcher(text).find();
    }

    /// Returns whether it is asked what comes next, which the record of a meeting does not say.
    public boolean asksForNext() {
        return Forms.NEXT.matcher(text).find();
    }

    /// Returns whether the people named are those left out: "besides Hao Peng", 除了林武.
    public boolean leavesOutPeople() {
        return !people.isEmpty() && Forms.LEFT_OUT.matcher(text).find();
    }

    /// Returns this question without the people it names.
    public Question withoutPeople() {
        return new Question(
                text, language, kind, presence, List.of(), places, dates, kinds, levels, content, continues);
    }
}
