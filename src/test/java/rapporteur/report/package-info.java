/// Longer forms: what summaries hold, and that every line is borne out.
package rapporteur.report;
