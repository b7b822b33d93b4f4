/// Models through LangChain4j: language models behind [rapporteur.answer.LanguageModel], begin at [Models]; embedding
/// models behind [rapporteur.search.Embedder], begin at [Embedders]. Those that run in this process are opened by
/// what stands in `src/vectors`, see [LocalModels].
@NullMarked
package rapporteur.model;

import org.jspecify.annotations.NullMarked;
