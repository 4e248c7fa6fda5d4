package org.countersign.exchange;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML once, in constant memory, before a library builds a tree of it. */
final class XmlCheck {

    private static final int DEEPEST = 150;
    private static final int MOST_ELEMENTS = 1_500_000;
    private static final XMLInputFactory FACTORY = factory();

    private XmlCheck() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    static XMLStreamReader reader(byte[] xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
    }

    /** @throws UnreadableFileException when it is no XML, has a document type, or is nested without end */
    static void check(byte[] xml) {
        try {
            XMLStreamReader reader = reader(xml);
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        depth++;
                        elements++;
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    // Office writes none, and all tricks with entities begin with one.
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw DocxPackage.notADocument();
                    default -> {
                        // text, comments
                    }
                }
                if (depth > DEEPEST || elements > MOST_ELEMENTS) {
                    throw DocxPackage.notADocument();
                }
            }
        } catch (XMLStreamException broken) {
            throw DocxPackage.notADocument();
        }
    }
}
