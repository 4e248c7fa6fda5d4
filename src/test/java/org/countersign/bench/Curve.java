package org.countersign.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How medians grow with the number of articles, both on a logarithmic scale, as an SVG. */
final class Curve {

    private static final List<String> SHOWN = List.of(
            "List, first page",
            "List, last page",
            "Search, a common word",
            "Search, a rare word",
            "Open a draft of 1,000 words",
            "Public article, as a browser asks for it");
    private static final String[] COLOURS = {"#0f6e84", "#7a5195", "#bc5090", "#ef5675", "#ff8c1a", "#5b8c2a"};

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int RIGHT = 500;
    private static final int TOP = 30;
    private static final int BOTTOM = 370;
    private static final double LEAST = 0.1;
    private static final double MOST = 1_000;

    private final List<Report> reports;

    private Curve(List<Report> reports) {
        this.reports = reports;
    }

    /** @return the file, beside the JSON and with its name */
    static Path write(Path json, List<Report> reports) throws IOException {
        String name = json.getFileName().toString().replaceFirst("\\.json$", "") + ".svg";
        Path file = json.toAbsolutePath().resolveSibling(name);
        Files.writeString(file, new Curve(reports).svg());
        return file;
    }

    private String svg() {
        StringBuilder svg = new StringBuilder();
        svg.append("""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12" role="img">
            <title>Median milliseconds by number of articles</title>
            <rect width="100%%" height="100%%" fill="#fff"/>
            """.formatted(WIDTH, HEIGHT));
        for (double value = LEAST; value <= MOST; value *= 10) {
            line(svg, LEFT, y(value), RIGHT, y(value), "#ddd");
            text(svg, LEFT - 8, y(value) + 4, "end", "#444", label(value) + " ms");
        }
        for (Report report : reports) {
            double x = x(report.articles());
            line(svg, x, TOP, x, BOTTOM, "#eee");
            text(svg, x, BOTTOM + 18, "middle", "#444", String.format(Locale.ROOT, "%,d", report.articles()));
        }
        for (int i = 0; i < SHOWN.size(); i++) {
            draw(svg, SHOWN.get(i), COLOURS[i], TOP + 20 + 22 * i);
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(StringBuilder svg, String what, String colour, int legend) {
        List<String> points = new ArrayList<>();
        for (Report report : reports) {
            Optional<Timings> found = report.find(what);
            found.ifPresent(timings -> points.add(
                    String.format(Locale.ROOT, "%.1f,%.1f", x(report.articles()), y(timings.milliseconds(0.5)))));
        }
        svg.append("<polyline fill=\"none\" stroke-width=\"2\" stroke=\"%s\" points=\"%s\"/>%n"
                .formatted(colour, String.join(" ", points)));
        line(svg, RIGHT + 15, legend - 4.0, RIGHT + 35, legend - 4.0, colour);
        text(svg, RIGHT + 42, legend, "start", "#222", what);
    }

    private double x(int articles) {
        double from = Math.log10(reports.getFirst().articles());
        double to = Math.log10(reports.getLast().articles());
        return LEFT + 20 + (RIGHT - LEFT - 40) * (Math.log10(articles) - from) / Math.max(0.1, to - from);
    }

    private static double y(double milliseconds) {
        double share = (Math.log10(Math.clamp(milliseconds, LEAST, MOST)) - Math.log10(LEAST))
                / (Math.log10(MOST) - Math.log10(LEAST));
        return BOTTOM - (BOTTOM - TOP) * share;
    }

    private static String label(double value) {
        return value < 1 ? String.format(Locale.ROOT, "%.1f", value) : String.format(Locale.ROOT, "%.0f", value);
    }

    private static void line(StringBuilder svg, double x1, double y1, double x2, double y2, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                colour));
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String colour, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                colour,
                text));
    }
}
