package rapporteur.language;

import java.util.Locale;

/// A place of the gazetteer.
///
/// @param chinese short name, without a suffix unless it is an ordinary word without one: `济南`, `朝阳区`
/// @param english name as officially written, without a suffix: `Jinan`, `Xi'an`
/// @param level   what kind of place it is
/// @param parent  short name of the place it lies in; empty for the nation
public record Place(String chinese, String english, Level level, String parent) {
    /// Kinds of place, each within the one before.
    public enum Level {
        NATION,
        /// All 34 units: provinces, autonomous regions, municipalities, special administrative regions.
        PROVINCE,
        /// Whatever stands below a province: cities, autonomous prefectures, prefectures, leagues.
        CITY,
        /// Districts, counties, the cities that rank with them, new areas.
        COUNTY
    }

    /// Returns what places share that an English text cannot tell apart: `xian/city`.
    ///
    /// Not unique: 福州 and 抚州 are both `fuzhou/city`.
    public String key() {
        return english.toLowerCase(Locale.ROOT).replace("'", "") + "/"
                + level.name().toLowerCase(Locale.ROOT);
    }
}
