package rapporteur;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.nio.charset.StandardCharsets;

/// Where log lines go before any setting is read: to stderr; stdout is for results. Found by Logback as a service, for
/// its XML takes a tenth of a second to read at every start. A `logback-test.xml` comes first.
public final class LogConfigurator extends ContextAwareBase implements Configurator {
    /// Is made by Logback.
    public LogConfigurator() {}

    @Override
    public ExecutionStatus configure(LoggerContext context) {
        if (LogConfigurator.class.getResource("/logback-test.xml") != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        setUp(context);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }

    static void setUp(LoggerContext context) {
        var encoder = new BlottingEncoder();
        encoder.setContext(context);
        encoder.setCharset(StandardCharsets.UTF_8);
        // %replace keeps a title with line breaks or colours from forging lines.
        encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{0} %replace(%msg){'\\p{Cntrl}+', ' '}%n");
        encoder.start();
        var stderr = new ConsoleAppender<ILoggingEvent>();
        stderr.setContext(context);
        stderr.setTarget("System.err");
        stderr.setEncoder(encoder);
        stderr.start();
        var root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.setLevel(Level.WARN);
        root.addAppender(stderr);
        context.getLogger("rapporteur").setLevel(Level.INFO);
        // At every start it recommends the vector incubator module, which is ours to choose.
        context.getLogger("org.apache.lucene.internal.vectorization").setLevel(Level.ERROR);
        // For every embedding model it says that texts end where the model's own reach ends, as they should.
        context.getLogger("ai.djl.huggingface.tokenizers").setLevel(Level.ERROR);
    }
}
