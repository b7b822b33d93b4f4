package rapporteur.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import rapporteur.answer.Rapporteur;
import rapporteur.article.Article;
import rapporteur.collection.Collection;
import rapporteur.collection.Progress;
import rapporteur.question.QuestionReader;
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

    /// Returns what answers from the collection.
    Rapporteur rapporteur();

    /// Returns what answers from these documents alone.
    Rapporteur rapporteur(List<Article> documents);

    /// Returns what reads questions.
    QuestionReader questions();

    @Override
    void close();
}
