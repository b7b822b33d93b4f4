package rapporteur.meeting;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.language.Span;

/// A place that no table lists, read from the name of its body: 青石 in 青石市委常委会, *Maple Falls* in *Maple Falls City
/// Council*.
final class UnlistedPlace {
    /// The name stands before 市委 behind a mark or a time, or in the name that was read; it takes the kind of place
    /// with it.
    private static final Pattern CHINESE = Pattern.compile("(?<=^|[，。、；：“\\s日]|上午|下午|晚上?|日前|近日|今天|昨天|中共)"
            + "((?!全|各|本|我|该|此|向|对|在|与|经|由|据|中共|人民)[一-龥&&[^省市县縣区區镇鎮乡鄉旗州]]{2,3}[市县縣区區镇鎮乡鄉旗])"
            + "(?=委|第?[一二三四五六七八九十]{1,3}届|人大|人民|政协|政府|纪委|党委)");

    /// Words of a body's own name that are no part of its place.
    private static final String OWN_WORDS =
            "(?!(?:The|A|An|CPC|CPPCC|Communist|Party|Standing|Committee|Group|Government|People|National|Theoretical"
                    + "|Leading|Central|Study|Joint|Local|Of|For)\\b)";

    private static final Pattern ENGLISH = Pattern.compile("\\b((?:" + OWN_WORDS + "[A-Z][a-z'’.-]+ ){1,3})"
            + "(?:Municipal|City|County|District|Township|Town|Borough|Village|Provincial|Prefectural)\\b");

    /// How far before the name of a body that was read its place may begin.
    private static final int LONGEST_BEFORE = 4;

    private UnlistedPlace() {}

    /// Returns the place in the first of the bodies' names that has one.
    static Optional<Span> in(String text, List<Span> bodies) {
        return bodies.stream().flatMap(body -> in(text, body).stream()).findFirst();
    }

    private static Optional<Span> in(String text, Span body) {
        var from = new Span(Math.max(0, body.start() - LONGEST_BEFORE), body.end());
        return Stream.of(CHINESE, ENGLISH)
                .map(pattern ->
                        pattern.matcher(text).region(from.start(), from.end()).useTransparentBounds(true))
                .filter(match -> match.find() && match.end(1) > body.start())
                .map(match -> new Span(
                        match.start(1),
                        match.start(1) + match.group(1).stripTrailing().length()))
                .findFirst();
    }
}
