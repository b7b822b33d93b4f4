/// Pictures of longer forms. Begin at [BarPainter]. The only room that knows JFreeChart and fonts.
@NullMarked
package rapporteur.report.chart;

import org.jspecify.annotations.NullMarked;
