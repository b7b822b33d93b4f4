package rapporteur.model;

import dev.langchain4j.model.embedding.EmbeddingModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import rapporteur.settings.Pooling;

/// Opens embedding models that run in this process.
///
/// What does so needs 150 MB of libraries. So it stands in `src/vectors`, not here, and is part of the program only
/// where that was built with `mvn -Pvectors`; there [#ofThisBuild] finds it.
interface LocalModels {
    /// Returns the names of the models that came with the program.
    List<String> included();

    /// Opens a model that came with the program.
    ///
    /// @param name    one of [#included]
    /// @param natives where libraries of this machine may be unpacked to
    /// @throws IllegalStateException if it cannot be used; the message says why
    EmbeddingModel open(String name, Pooling pooling, Path natives);

    /// Opens a model that lies in files.
    ///
    /// @param model     in ONNX format
    /// @param tokenizer its `tokenizer.json`
    /// @param natives   where libraries of this machine may be unpacked to
    /// @throws IllegalStateException if it cannot be used; the message says why
    EmbeddingModel open(Path model, Path tokenizer, Pooling pooling, Path natives);

    /// Returns what opens models, if the program was built with it.
    ///
    /// @param classes of the program
    static Optional<LocalModels> ofThisBuild(ClassLoader classes) {
        return ServiceLoader.load(LocalModels.class, classes).findFirst();
    }
}
