package rapporteur.question;

/// What kind of answer a question wants.
public enum QuestionKind {
    /// Who presided, spoke, attended at one meeting.
    WHO,
    /// When a meeting took place.
    WHEN,
    /// Where a meeting took place.
    WHERE,
    /// Which meetings fit.
    WHICH,
    /// How many meetings fit.
    HOW_MANY,
    /// Which documents were on the table.
    DOCUMENTS,
    /// Whether something is so.
    YES_NO,
    /// Who said something.
    WHO_SAID,
    /// What somebody named said.
    SAID,
    /// Who holds an office.
    OFFICE,
    /// Who published a report, and when.
    PUBLICATION,
    /// A quantity in a meeting's matters.
    QUANTITY,
    /// A meeting in short.
    SUMMARY,
    /// Anything else that the articles may say.
    WHAT,
    /// A greeting, thanks, a question about the program itself.
    SMALL_TALK
}
