package org.countersign.exchange;

import org.countersign.document.Block;

/** Writes an image into a line of a Word document, no wider than the page. */
final class DocxPicture {

    private static final long UNITS_PER_PIXEL = 9_525;
    private static final long WIDEST = 5_731_200;
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private final Xml xml;

    DocxPicture(Xml xml) {
        this.xml = xml;
    }

    void write(Block.Image image, String relationship) {
        long width = Math.min(WIDEST, image.width() * UNITS_PER_PIXEL);
        String cx = String.valueOf(width);
        String cy = String.valueOf(Math.max(1, width * image.height() / image.width()));
        xml.open("w:r").open("w:drawing");
        xml.open("wp:inline", "xmlns:wp", DRAWING + "wordprocessingDrawing");
        xml.empty("wp:extent", "cx", cx, "cy", cy);
        xml.empty("wp:docPr", "id", "1", "name", "Image", "descr", image.alt());
        xml.open("a:graphic", "xmlns:a", DRAWING + "main");
        xml.open("a:graphicData", "uri", DRAWING + "picture");
        xml.open("pic:pic", "xmlns:pic", DRAWING + "picture");
        xml.open("pic:nvPicPr");
        xml.empty("pic:cNvPr", "id", "1", "name", "Image").empty("pic:cNvPicPr").close();
        xml.open("pic:blipFill").empty("a:blip", "r:embed", relationship);
        xml.open("a:stretch").empty("a:fillRect").close().close();
        xml.open("pic:spPr").open("a:xfrm").empty("a:off", "x", "0", "y", "0");
        xml.empty("a:ext", "cx", cx, "cy", cy).close();
        xml.open("a:prstGeom", "prst", "rect").empty("a:avLst").close().close();
        xml.close().close().close().close().close().close();
    }
}
