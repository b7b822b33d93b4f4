/// Pictures of longer forms.
package rapporteur.report.chart;
