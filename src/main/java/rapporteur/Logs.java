package rapporteur;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import rapporteur.settings.Settings;

/// Where log lines go, from which level on, and what none may hold.
final class Logs {
    private Logs() {}

    /// Does what the settings say.
    static void set(Settings settings) {
        BlottingEncoder.blotOut(settings.secrets());
        level(Level.toLevel(settings.logLevel()));
        settings.logFile().ifPresent(Logs::alsoTo);
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }

    /// Libraries say at INFO what only their makers want to know; below that they speak like ourselves.
    private static void level(Level level) {
        logger("rapporteur").setLevel(level);
        var libraries = level.isGreaterOrEqual(Level.INFO) && !level.isGreaterOrEqual(Level.WARN) ? Level.WARN : level;
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).setLevel(libraries);
        if (!level.isGreaterOrEqual(Level.INFO)) {
            java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.ALL);
        }
    }

    /// Writes log lines to a file as well, behind those that are there.
    private static void alsoTo(Path file) {
        if (!(LoggerFactory.getILoggerFactory() instanceof LoggerContext context)) {
            return;
        }
        var encoder = new BlottingEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        // %replace keeps a title with line breaks or colours from forging lines.
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level %logger{0} %replace(%msg){'\\p{Cntrl}+', ' '}%n");
        encoder.start();
        var appender = new FileAppender<ILoggingEvent>();
        appender.setContext(context);
        appender.setFile(file.toString());
        appender.setEncoder(encoder);
        appender.start();
        logger(org.slf4j.Logger.ROOT_LOGGER_NAME).addAppender(appender);
    }
}
