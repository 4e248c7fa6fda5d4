package org.countersign.exchange;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Counts in a Word document what its converter leaves out without a word. */
final class DocxLosses {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final Set<String> NO_COLOUR = Set.of("auto", "000000", "FFFFFF", "none");

    private DocxLosses() {}

    static void count(byte[] documentXml, Losses losses) {
        try {
            XMLStreamReader reader = XmlCheck.reader(documentXml);
            int links = 0;
            int alternatives = 0;
            while (reader.hasNext()) {
                int step = stepOf(reader.next());
                if (step == 0) {
                    continue;
                }
                links += reader.getLocalName().equals("hyperlink") ? step : 0;
                // What stands here stands in "Fallback" again, which is the one that the converter reads.
                alternatives += reader.getLocalName().equals("Choice") ? step : 0;
                if (step > 0 && alternatives == 0) {
                    element(reader, links > 0, losses);
                }
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("What was read through before can be read again", impossible);
        }
    }

    private static int stepOf(int event) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> 1;
            case XMLStreamConstants.END_ELEMENT -> -1;
            default -> 0;
        };
    }

    private static void element(XMLStreamReader reader, boolean isInLink, Losses losses) {
        String namespace = reader.getNamespaceURI();
        if (!WORD.equals(namespace) && !STRICT_WORD.equals(namespace)) {
            if (reader.getLocalName().equals("oMath")) {
                losses.add(Loss.EQUATION, 1);
            }
            return;
        }
        String value = String.valueOf(reader.getAttributeValue(namespace, "val"));
        switch (reader.getLocalName()) {
            case "del" -> losses.add(Loss.TRACKED_DELETION, 1);
            case "ins" -> losses.add(Loss.TRACKED_INSERTION, 1);
            case "commentReference" -> losses.add(Loss.COMMENT, 1);
            case "headerReference", "footerReference" -> losses.add(Loss.HEADER_OR_FOOTER, 1);
            case "txbxContent" -> losses.add(Loss.TEXT_BOX, 1);
            case "object" -> losses.add(Loss.EMBEDDED, 1);
            case "u" -> losses.add(Loss.UNDERLINE, isInLink || value.equals("none") ? 0 : 1);
            case "highlight" -> losses.add(Loss.COLOUR, NO_COLOUR.contains(value) ? 0 : 1);
            case "color" -> losses.add(Loss.COLOUR, isInLink || isGrey(value) ? 0 : 1);
            default -> {
                // what the converter reads
            }
        }
    }

    private static boolean isGrey(String colour) {
        return NO_COLOUR.contains(colour) || colour.matches("([0-9A-Fa-f]{2})\\1\\1") || colour.equals("null");
    }
}
