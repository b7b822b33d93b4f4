package rapporteur.article;

/// Where an article came from.
///
/// @param root what was named when it was collected: a folder, a file or an address
/// @param name the article within the root, as people are shown it: the path below a folder, a file's name, the
/// id of
///     a `.jsonl` line
public record Origin(String root, String name) {
    @Override
    public String toString() {
        return name;
    }
}
