package rapporteur;

import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import rapporteur.settings.Secret;

/// Log line → bytes, without secrets, whatever a library says, and without what would make one line look like two: only
/// a line that the program itself begins stands at the margin.
public final class BlottingEncoder extends PatternLayoutEncoder {
    private static final String BLOT = "███";

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-F]{2}");

    /// What a terminal or a reader of logs takes for more than a character: a stack trace repeats messages as they are.
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}&&[^\\n\\t]]+");

    private static final Pattern AT_THE_MARGIN = Pattern.compile("\n(?=[^\\n\\t])");

    private static volatile List<String> secrets = List.of();

    /// Sets what no line may hold.
    static void blotOut(List<Secret> all) {
        secrets =
                all.stream().flatMap(secret -> forms(secret.value())).distinct().toList();
    }

    /// A secret as it is, as it stands in addresses, and what stands behind the colon of a bot's token.
    private static Stream<String> forms(String secret) {
        var behindColon = secret.substring(secret.indexOf(':') + 1);
        var inAddress = URLEncoder.encode(secret, StandardCharsets.UTF_8);
        var inOthers =
                ESCAPE.matcher(inAddress).replaceAll(escape -> escape.group().toLowerCase(Locale.ROOT));
        return Stream.of(secret, inAddress, inOthers, behindColon).filter(form -> form.length() >= 5);
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        var line = CONTROL.matcher(new String(super.encode(event), StandardCharsets.UTF_8))
                .replaceAll(" ");
        line = AT_THE_MARGIN.matcher(line).replaceAll("\n\t");
        for (var secret : secrets) {
            line = line.replace(secret, BLOT);
        }
        return line.getBytes(StandardCharsets.UTF_8);
    }
}
