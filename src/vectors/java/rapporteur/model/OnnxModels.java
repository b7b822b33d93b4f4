package rapporteur.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.TensorInfo;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import rapporteur.settings.Pooling;

/// Models in ONNX format, run by onnxruntime and LangChain4j.
public final class OnnxModels implements LocalModels {
    /// Those that LangChain4j packs into jars; which of them are there, the profile `vectors` of pom.xml says.
    private static final List<String> PACKED =
            List.of("bge-small-zh-v1.5-q", "bge-small-en-v1.5-q", "all-minilm-l6-v2-q", "e5-small-v2-q");

    /// Texts in a batch, tokens, numbers of a token.
    private static final int DIMENSIONS = 3;

    /// Found by [java.util.ServiceLoader].
    public OnnxModels() {}

    @Override
    public List<String> included() {
        return PACKED.stream()
                .filter(name -> OnnxModels.class.getResource(weights(name)) != null)
                .toList();
    }

    @Override
    public EmbeddingModel open(String name, Pooling pooling, Path natives) {
        var tokenizer = "/" + name + "-tokenizer.json";
        var parts = new Parts(
                name,
                (environment, options) -> {
                    try (var model = resource(weights(name))) {
                        return environment.createSession(model.readAllBytes(), options);
                    }
                },
                tokenizer,
                () -> resource(tokenizer));
        return open(parts, pooling, natives);
    }

    private static String weights(String name) {
        return "/" + name + ".onnx";
    }

    private static InputStream resource(String name) throws IOException {
        var resource = OnnxModels.class.getResourceAsStream(name);
        if (resource == null) {
            throw new FileNotFoundException("the program lacks " + name);
        }
        return resource;
    }

    /// By its path, not its bytes: large models keep their weights in a second file beside it.
    @Override
    public EmbeddingModel open(Path model, Path tokenizer, Pooling pooling, Path natives) {
        var parts = new Parts(
                model.toString(),
                (environment, options) -> environment.createSession(model.toString(), options),
                tokenizer.toString(),
                () -> Files.newInputStream(tokenizer));
        return open(parts, pooling, natives);
    }

    /// What a model is made of, and how messages call it.
    private record Parts(String model, Weights weights, String tokenizer, Tokens tokens) {}

    @FunctionalInterface
    private interface Weights {
        OrtSession load(OrtEnvironment environment, OrtSession.SessionOptions options) throws OrtException, IOException;
    }

    @FunctionalInterface
    private interface Tokens {
        InputStream open() throws IOException;
    }

    private static EmbeddingModel open(Parts parts, Pooling pooling, Path natives) {
        keepToThisMachine(natives);
        var environment = OrtEnvironment.getEnvironment();
        var session = session(parts, environment);
        try (var tokenizer = parts.tokens().open()) {
            return new Opened(new OnnxBertBiEncoder(environment, session, tokenizer, mode(pooling)));
        } catch (IOException | RuntimeException e) {
            close(session, e);
            throw unusable(parts.tokenizer(), "the model's tokenizer.json", e);
        }
    }

    private static OrtSession session(Parts parts, OrtEnvironment environment) {
        try (var options = new OrtSession.SessionOptions()) {
            // Left to itself it keeps every core busy waiting for the next text.
            options.setIntraOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return givingVectorsOfTokens(parts.weights().load(environment, options));
        } catch (OrtException | IOException | RuntimeException e) {
            throw unusable(parts.model(), "a model in ONNX format that gives a vector for each token", e);
        }
    }

    private static OrtSession givingVectorsOfTokens(OrtSession session) throws OrtException {
        var first = session.getOutputInfo().values().iterator().next().getInfo();
        if (first instanceof TensorInfo tensor && tensor.getShape().length == DIMENSIONS) {
            return session;
        }
        session.close();
        throw new IllegalArgumentException("its first output is " + first);
    }

    /// What was loaded lies outside of Java's memory, which nobody else frees.
    private static void close(OrtSession session, Exception failure) {
        try {
            session.close();
        } catch (OrtException e) {
            failure.addSuppressed(e);
        }
    }

    private static IllegalStateException unusable(String part, String expected, Exception failure) {
        var reason = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
        return new IllegalStateException(
                part + " cannot be used: " + reason + " (expected: " + expected + ")", failure);
    }

    /// The library of the tokenizer unpacks itself into the user's home, fetches what suits a graphics card, and tells
    /// its makers where in the cloud it runs, unless it is told otherwise.
    private static void keepToThisMachine(Path natives) {
        OnnxLibraries.unpackInto(natives);
        System.setProperty("ai.djl.offline", "true");
        if (System.getProperty("DJL_CACHE_DIR") == null) {
            System.setProperty("DJL_CACHE_DIR", natives.toAbsolutePath().toString());
        }
    }

    private static PoolingMode mode(Pooling pooling) {
        return switch (pooling) {
            case MEAN -> PoolingMode.MEAN;
            case CLS -> PoolingMode.CLS;
        };
    }

    /// Embeds in the thread that asks.
    private static final class Opened extends AbstractInProcessEmbeddingModel {
        private final OnnxBertBiEncoder encoder;

        Opened(OnnxBertBiEncoder encoder) {
            super(Runnable::run);
            this.encoder = encoder;
        }

        @Override
        protected OnnxBertBiEncoder model() {
            return encoder;
        }
    }
}
