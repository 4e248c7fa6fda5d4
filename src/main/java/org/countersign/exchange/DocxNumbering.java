package org.countersign.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lists of a Word document. Each numbered list is one of its own, or its numbers would go on from the one before. */
final class DocxNumbering {

    static final int DEEPEST = 8;

    private static final int BULLETS = 1;
    private static final int FIRST_LIST = 2;
    private static final String[] SIGNS = {"•", "◦", "▪"};
    private static final String[] NUMBERS = {"decimal", "lowerLetter", "lowerRoman"};

    /** A numbered list that starts there, at a depth from 0. */
    private record Start(int depth, int number) {}

    private final List<Start> starts = new ArrayList<>();

    int bullets() {
        return BULLETS;
    }

    int numbersFrom(int start, int depth) {
        starts.add(new Start(Math.min(depth, DEEPEST), start));
        return FIRST_LIST + starts.size() - 1;
    }

    byte[] xml() {
        Xml xml = new Xml();
        xml.open("w:numbering", "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        levels(xml, "0", true);
        levels(xml, "1", false);
        list(xml, BULLETS, "0");
        xml.close();
        for (int i = 0; i < starts.size(); i++) {
            list(xml, FIRST_LIST + i, "1");
            Start start = starts.get(i);
            xml.open("w:lvlOverride", "w:ilvl", String.valueOf(start.depth()));
            xml.empty("w:startOverride", "w:val", String.valueOf(start.number()));
            xml.close().close();
        }
        return xml.close().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void list(Xml xml, int id, String levels) {
        xml.open("w:num", "w:numId", String.valueOf(id)).empty("w:abstractNumId", "w:val", levels);
    }

    private static void levels(Xml xml, String id, boolean bullets) {
        xml.open("w:abstractNum", "w:abstractNumId", id).empty("w:multiLevelType", "w:val", "multilevel");
        for (int depth = 0; depth <= DEEPEST; depth++) {
            xml.open("w:lvl", "w:ilvl", String.valueOf(depth));
            xml.empty("w:start", "w:val", "1");
            xml.empty("w:numFmt", "w:val", bullets ? "bullet" : NUMBERS[depth % NUMBERS.length]);
            xml.empty("w:lvlText", "w:val", bullets ? SIGNS[depth % SIGNS.length] : "%" + (depth + 1) + ".");
            xml.empty("w:lvlJc", "w:val", "left");
            xml.open("w:pPr");
            xml.empty("w:ind", "w:left", String.valueOf(720 * (depth + 1)), "w:hanging", "360");
            xml.close().close();
        }
        xml.close();
    }
}
