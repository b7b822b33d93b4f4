package rapporteur.report;

import java.util.List;
import java.util.Optional;
import rapporteur.answer.Rapporteur;
import rapporteur.answer.Wording;
import rapporteur.article.Article;
import rapporteur.article.Layout;
import rapporteur.language.Language;

/// Texts that were handed over → a short summary of their sentences, of all of them or of what is on a question.
final class GivenTexts {
    private static final int LINES = 5;

    /// Characters of a line that are left for its mark and its end.
    private static final int FOR_MARKS = 12;

    private final Rapporteur rapporteur;
    private final Language language;
    private final Wording wording;
    private final int longest;

    /// @param longest characters of the whole
    GivenTexts(Rapporteur rapporteur, Language language, int longest) {
        this.rapporteur = rapporteur;
        this.language = language;
        this.wording = new Wording(language);
        this.longest = longest;
    }

    /// Returns a summary of them.
    ///
    /// @param texts    at least one
    /// @param question what it shall say something of; blank for everything
    Summary summarize(List<Article> texts, String question) {
        var isTalk = rapporteur.meetings().all().isEmpty();
        var said = texts.stream()
                .flatMap(text -> (isTalk ? Turns.of(text) : Matters.of(text)).stream())
                .toList();
        var title = texts.size() == 1 ? titleOf(texts.getFirst()) : wording.say("%d篇文本", "%d texts", texts.size());
        if (Theme.isGeneral(question)) {
            var heaviest =
                    Weight.byFrequency(said).inOrder(said).stream().limit(LINES).toList();
            return summary(title, wording.say("要点", "Points"), said, heaviest, question);
        }
        if (isTalk && reach(said, question) == Theme.Reach.WORDS) {
            var found = new Remarks(said).on(question, LINES);
            return found.isOnIt() || found.matters().isEmpty()
                    ? summary(title, question, said, found.matters(), question)
                    : summary(title + nearest(), question, said, found.matters(), question);
        }
        return summary(title, question, said, new Theme(question).nearest(said, LINES), question);
    }

    private String nearest() {
        return wording.say("：未直接提及所问，最接近的是：", ": not stated as asked; nearest to it:");
    }

    private Summary summary(String title, String heading, List<Matter> said, List<Matter> chosen, String question) {
        var lines = new MatterLines(rapporteur, Optional.empty(), language, Weight.byFrequency(chosen));
        var statements = said.stream()
                .filter(chosen::contains)
                .flatMap(matter -> lines.line(matter, (longest - title.length()) / LINES - FOR_MARKS).stream())
                .distinct()
                .toList();
        return statements.isEmpty()
                ? Summary.notStated(Optional.empty(), language, title, Theme.named(question), reach(said, question))
                : new Summary(Optional.empty(), language, title, List.of(new Summary.Section(heading, statements)));
    }

    private static Theme.Reach reach(List<Matter> said, String question) {
        return said.stream()
                .findFirst()
                .map(matter -> new Theme(question).reach(matter.article().language()))
                .orElse(Theme.Reach.WORDS);
    }

    private String titleOf(Article text) {
        return Layout.titleOf(text).orElseGet(() -> wording.say("所给文本", "The text given"));
    }
}
