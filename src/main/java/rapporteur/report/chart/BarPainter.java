package rapporteur.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;
import rapporteur.answer.Wording;
import rapporteur.language.Language;
import rapporteur.report.Png;
import rapporteur.report.Trace;
import rapporteur.report.TracePainter;
import rapporteur.report.TraceTimes;

/// Paints a trace with bars: how often by time above, by body below.
public final class BarPainter implements TracePainter {
    private static final int WIDTH = 1_200;
    private static final int TIMES = 430;
    private static final int A_BODY = 38;
    private static final int AROUND_BODIES = 90;
    private static final int MOST_BODIES = 12;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_TITLE = 60;

    /// More labels below an axis would run into each other.
    private static final int MOST_LABELS = 20;

    private static final double WIDEST_BAR = 0.08;
    private static final Color BAR = new Color(0x2F6690);
    private static final Color UNDATED = new Color(0x9AA5B1);
    private static final Color INK = new Color(0x222222);

    private static final Pattern PLACE = Pattern.compile(" ?[(（][^()（）]{1,20}[)）]$");

    private final Fonts fonts;

    /// @param font the file of the font that is set; without one, a font of this machine is looked for
    public BarPainter(Optional<Path> font) {
        // No window is opened, and none may be: a server has no screen.
        System.setProperty("java.awt.headless", "true");
        this.fonts = new Fonts(font);
    }

    /// Returns whether there is a font for Chinese.
    public boolean hasChinese() {
        return fonts.showing("质量发展會議").isPresent();
    }

    @Override
    public Optional<Png> paint(Trace trace, Language language) {
        if (trace.mentions().isEmpty()) {
            return Optional.empty();
        }
        var wording = new Wording(language);
        var times = TraceTimes.of(trace);
        var title = wording.say(
                "“%s”：出现%d次",
                trace.mentions().size() == 1 ? "“%s”: %d mention" : "“%s”: %d mentions",
                shortened(trace.phrase(), LONGEST_TITLE),
                trace.mentions().size());
        var above = times.byYear() ? wording.say("按年", "By year") : wording.say("按月", "By month");
        var below = trace.bodies().size() > MOST_BODIES
                ? wording.say(
                        "按机构（共%d个，列出前%d个）",
                        "By body (%d, of which the first %d)", trace.bodies().size(), MOST_BODIES)
                : wording.say("按机构", "By body");
        var unknown = wording.say("未注明", "not stated");
        var bodies = bodies(trace, unknown);
        var words = title + above + below + unknown + String.join("", bodies.keySet());
        return fonts.showing(words).map(font -> {
            var upper = chart(title + " · " + above, dated(times, unknown), PlotOrientation.VERTICAL, font, unknown);
            thinned(upper, times, unknown);
            return png(upper, chart(below, bodies, PlotOrientation.HORIZONTAL, font, unknown), bodies.size());
        });
    }

    private static SequencedMap<String, Integer> dated(TraceTimes times, String unknown) {
        var counts = new LinkedHashMap<>(times.counts());
        if (times.undated() > 0) {
            counts.put(unknown, times.undated());
        }
        return counts;
    }

    private static SequencedMap<String, Integer> bodies(Trace trace, String unknown) {
        var bodies = new LinkedHashMap<String, Integer>();
        trace.bodies().entrySet().stream()
                .limit(MOST_BODIES)
                .forEach(each -> bodies.put(
                        each.getKey().isBlank() ? unknown : apart(bodies, named(each.getKey())), each.getValue()));
        return bodies;
    }

    /// A body's name; of a long one the place at its end is kept.
    private static String named(String body) {
        var place = PLACE.matcher(body);
        var end = place.find() ? place.group() : "";
        return shortened(body.substring(0, body.length() - end.length()), LONGEST_NAME - end.length()) + end;
    }

    /// Two bodies whose names begin alike are two bars.
    private static String apart(Map<String, Integer> bodies, String name) {
        var number = 2;
        var other = name;
        while (bodies.containsKey(other)) {
            other = name + " (" + number++ + ")";
        }
        return other;
    }

    private static String shortened(String words, int most) {
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= most ? line : line.substring(0, most - 1) + "…";
    }

    private static JFreeChart chart(
            String title, Map<String, Integer> counts, PlotOrientation orientation, Font font, String unknown) {
        var data = new DefaultCategoryDataset();
        counts.forEach((name, count) -> data.addValue(count, "", name));
        var chart = ChartFactory.createBarChart(title, null, null, data, orientation, false, false, false);
        chart.setBackgroundPaint(Color.WHITE);
        chart.getTitle().setFont(font.deriveFont(Font.BOLD, 22f));
        chart.getTitle().setPaint(INK);
        chart.setPadding(new RectangleInsets(12, 12, 8, 24));
        set(chart.getCategoryPlot(), font, unknown);
        return chart;
    }

    private static void set(CategoryPlot plot, Font font, String unknown) {
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(new Color(0xDDDDDD));
        var names = plot.getDomainAxis();
        names.setTickLabelFont(font.deriveFont(15f));
        names.setTickLabelPaint(INK);
        names.setMaximumCategoryLabelWidthRatio(PlotOrientation.VERTICAL.equals(plot.getOrientation()) ? 0.9f : 0.45f);
        var numbers = (NumberAxis) plot.getRangeAxis();
        numbers.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        numbers.setTickLabelFont(font.deriveFont(14f));
        numbers.setTickLabelPaint(INK);
        numbers.setUpperMargin(0.12);
        var bars = new Bars(unknown);
        plot.setRenderer(bars);
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(PlotOrientation.VERTICAL.equals(plot.getOrientation()) ? WIDEST_BAR : 1);
        bars.setDefaultItemLabelGenerator(new Counts());
        bars.setDefaultItemLabelFont(font.deriveFont(14f));
        bars.setDefaultItemLabelPaint(INK);
        bars.setDefaultItemLabelsVisible(true);
        if (PlotOrientation.HORIZONTAL.equals(plot.getOrientation())) {
            bars.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
        }
    }

    /// Labels so many bars as there is room for, the first and the undated always.
    private static void thinned(JFreeChart chart, TraceTimes times, String unknown) {
        var axis = chart.getCategoryPlot().getDomainAxis();
        var step = (times.counts().size() + MOST_LABELS - 1) / MOST_LABELS;
        var place = 0;
        for (var time : times.counts().keySet()) {
            if (place++ % Math.max(1, step) != 0) {
                axis.setTickLabelPaint(time, new Color(0, true));
            }
        }
        axis.setCategoryLabelPositions(
                times.counts().size() > MOST_LABELS / 2
                        ? CategoryLabelPositions.UP_45
                        : CategoryLabelPositions.STANDARD);
        axis.setTickLabelPaint(unknown, UNDATED.darker());
    }

    /// The count above a bar; a gap speaks for itself.
    private static final class Counts extends StandardCategoryItemLabelGenerator {
        private static final long serialVersionUID = 1;

        @Override
        public String generateLabel(CategoryDataset data, int series, int place) {
            return data.getValue(series, place).intValue() == 0 ? "" : super.generateLabel(data, series, place);
        }
    }

    /// Bars, that of what is not known in another colour than the rest.
    private static final class Bars extends BarRenderer {
        private static final long serialVersionUID = 1;

        private final String unknown;

        Bars(String unknown) {
            this.unknown = unknown;
        }

        @Override
        public Paint getItemPaint(int series, int place) {
            return unknown.equals(getPlot().getDataset().getColumnKey(place)) ? UNDATED : BAR;
        }
    }

    private static Png png(JFreeChart above, JFreeChart below, int bodies) {
        var lower = AROUND_BODIES + A_BODY * bodies;
        var image = new BufferedImage(WIDTH, TIMES + lower, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            above.draw(graphics, new Rectangle2D.Double(0, 0, WIDTH, TIMES));
            below.draw(graphics, new Rectangle2D.Double(0, TIMES, WIDTH, lower));
        } finally {
            graphics.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Png(bytes.toByteArray());
    }
}
