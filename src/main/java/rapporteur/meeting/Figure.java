package rapporteur.meeting;

import rapporteur.article.Excerpt;

/// An amount that a meeting's report gives.
///
/// @param words as printed, with what is counted or measured
/// @param value in digits, all places written out; a range with two points: `5..6`
/// @param unit  as printed
public record Figure(Excerpt words, String value, String unit) {}
