package rapporteur.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.chat.ChatSurface;
import rapporteur.chat.Conversations;
import rapporteur.collection.Collection;
import rapporteur.collection.Progress;
import rapporteur.collection.VectorUpkeep;
import rapporteur.question.QuestionReader;
import rapporteur.report.TracePainter;
import rapporteur.search.Explainer;
import rapporteur.settings.Settings;

/// Everything a command needs, opened.
public interface Services extends AutoCloseable {
    /// What a command asks for.
    ///
    /// @param home     the folder that holds everything
    /// @param settings as read
    /// @param clock    says what day it is
    /// @param progress is told while something long is done on the way
    record Request(Path home, Settings settings, Clock clock, Progress progress) {}

    /// Opens everything.
    @FunctionalInterface
    interface Opener {
        /// Opens the home, making it where it is missing.
        ///
        /// @throws java.io.UncheckedIOException if it can be neither read nor made
        Services open(Request request);
    }

    /// Returns the collection, unprepared: [#ready] makes it fit for reading.
    Collection collection();

    /// Makes the collection fit for reading; one to which nothing was ever named gets the demonstration.
    void ready();

    /// Returns a conversation on this terminal.
    ///
    /// @param out where replies are printed
    ChatSurface terminal(PrintStream out);

    /// Returns the bot in Telegram, the only one of this home and token.
    ///
    /// @param operator is told what whoever started the bot wants to know, once each
    /// @throws IllegalStateException if another one is running; the message names it
    ChatSurface bot(Consumer<String> operator);

    /// Returns what answers from the collection.
    Rapporteur rapporteur();

    /// Returns what answers from these documents alone.
    Rapporteur rapporteur(List<Article> documents);

    /// Returns what paints traces.
    TracePainter painter();

    /// Returns what tells how passages of the collection were found.
    Explainer explainer();

    /// Returns what keeps the vectors of the passages, if an embedding model is set.
    Optional<VectorUpkeep> vectors();

    /// Returns what reads questions.
    QuestionReader questions();

    /// Returns the answers of chats that bear a number, one a chat at most.
    List<Conversations.Given> answersGiven(int number);

    /// Returns the questions of chats to which nothing was found, newest first.
    ///
    /// @param limit how many at most
    List<Conversations.Given> unanswered(int limit);

    /// Something that was looked at.
    ///
    /// @param name  of the thing
    /// @param good  whether it is as it should be
    /// @param found what was found, and what to do if that is not good
    record Finding(String name, boolean good, String found) {}

    /// Looks at what else is set: chats, Telegram, the models' providers. Changes nothing.
    List<Finding> surroundings();

    @Override
    void close();
}
