/// Models through LangChain4j: language models behind [rapporteur.answer.LanguageModel], begin at [Models]; embedding
/// models behind [rapporteur.search.Embedder], begin at [Embedders].
@NullMarked
package rapporteur.model;

import org.jspecify.annotations.NullMarked;
