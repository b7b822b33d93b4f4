package rapporteur.article;

import rapporteur.language.Span;

/// What is chosen, cited and checked: a sentence of an article's body.
///
/// @param number    place among the sentences of the body, from 0
/// @param paragraph place of its paragraph, from 0
/// @param span      where it stands
public record Sentence(int number, int paragraph, Span span) {}
