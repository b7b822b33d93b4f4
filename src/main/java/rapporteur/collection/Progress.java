package rapporteur.collection;

/// Is told how far a long piece of work has come.
@FunctionalInterface
public interface Progress {
    /// Is told at any pace; has to return at once.
    ///
    /// @param done  articles so far
    /// @param total articles in all, or 0 while nobody knows
    void at(int done, int total);

    /// Tells nobody.
    Progress SILENT = (done, total) -> {};
}
