/// Language models through LangChain4j, behind [rapporteur.answer.LanguageModel]. Begin at [Models].
@NullMarked
package rapporteur.model;

import org.jspecify.annotations.NullMarked;
