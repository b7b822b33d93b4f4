package rapporteur.language;

/// How Han characters are read, in plain pinyin without tones, from `readings.txt`: the usual reading of each. Surnames
/// may be read otherwise (乐 le, as a surname yue): see [Surnames].
final class Readings {
    private static final String[] READINGS = read();

    private Readings() {}

    /// Returns the reading, empty for what is no Han character or has none.
    static String of(char character) {
        var reading = READINGS[character];
        return reading == null ? "" : reading;
    }

    private static String[] read() {
        var readings = new String[Character.MAX_VALUE + 1];
        for (var line : Resources.lines("readings.txt")) {
            var end = line.indexOf(' ');
            var reading = line.substring(0, end);
            for (var at = end + 1; at < line.length(); at++) {
                readings[line.charAt(at)] = reading;
            }
        }
        return readings;
    }
}
