package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import rapporteur.article.Sentence;
import rapporteur.language.Quantity;
import rapporteur.language.Span;

/// The forms in which one language reports meetings. All spans point into the text that was given.
interface Reports {
    /// A name at its place, with what stands beside it.
    ///
    /// @param name  the name's place
    /// @param title the title's place, before or after the name
    /// @param word  the word of presence; empty for somebody merely mentioned
    record Named(Span name, Optional<Span> title, Optional<Span> word) {}

    /// Who is present in a sentence, and how.
    ///
    /// @param presence of the person
    /// @param person   who
    record Present(Presence presence, Named person) {}

    /// What a sentence says was done with a matter.
    ///
    /// @param verb  the class
    /// @param words the sentence or clause
    record Matter(AgendaItem.Verb verb, Span words) {}

    /// Returns the words by which a sentence or headline states that a body met.
    Optional<Span> statement(Span words);

    /// Returns whether the words state that a body met.
    default boolean statesMeeting(Span words) {
        return statement(words).isPresent();
    }

    /// Returns the paper or agency that a dateline names.
    Optional<Span> agency(Span dateline);

    /// Returns whether a day is the news's own: `8月12日讯`.
    boolean isDayOfNews(Span day);

    /// Returns whether a day is not the meeting's by what stands behind it: the news's own, or a law's.
    boolean isOtherDay(Span day);

    /// Returns whether a sentence begins as the report of a meeting does: when, who, held what. Pages without
    /// paragraphs show by it alone where the next meeting begins.
    boolean opensMeeting(Span words);

    /// Returns whether the words tell of a meeting that was before the one reported: 此前, 去年, "last year".
    boolean looksBack(Span words);

    /// Returns the bodies named in the words as meeting, in order.
    List<Span> bodies(Span words);

    /// Returns the first sort of meeting that the words name.
    Optional<Kind> kind(Span words);

    /// Returns how high the body stands.
    Optional<Level> level(Span body);

    /// Returns the year, four digits, that belongs to the name of the meeting in the words.
    Optional<Span> yearInName(Span words);

    /// Returns how high the last of the offices in a title stands.
    Optional<Level> levelOf(String title);

    /// Returns how far the words say that the meeting reached (全省): how high its body stands where none is named.
    Optional<Level> reach(Span words);

    /// Returns the people whose presence the words, a sentence or a headline, state by a word of presence.
    List<Present> present(Span words);

    /// Returns the first word of that presence in a sentence, whomever it may be said of; none where it is denied or
    /// told of another meeting, nor for somebody merely mentioned.
    Optional<Span> wordOf(Presence presence, Span sentence);

    /// Returns groups of people without names that the words state as present.
    List<Span> groups(Span words);

    /// Returns the people named in the words, however.
    List<Named> named(Span words);

    /// Returns the voice that the sentence opens, if it opens one.
    Optional<Voice> opensVoice(Sentence sentence);

    /// Returns what the sentence says was done, one entry a matter.
    List<Matter> matters(Sentence sentence);

    /// Returns titles of documents in the words.
    List<Span> documents(Span words);

    /// Returns what the sentence demands of somebody, one entry a task, in order.
    List<Span> tasks(Span sentence);

    /// Returns what the sentence says is to come after the meeting.
    List<Span> next(Span sentence);

    /// Returns the amounts that the sentence gives, without those in the titles of documents.
    List<Quantity> figures(Span sentence);

    /// Returns where the sentence says that the meeting took place.
    List<Span> venues(Sentence sentence);
}
