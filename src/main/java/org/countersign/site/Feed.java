package org.countersign.site;

import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.countersign.publishing.Headline;
import org.springframework.stereotype.Component;

/** The newest articles and posts as an Atom feed (RFC 4287). */
@Component
class Feed {

    private final SiteSettings settings;

    Feed(SiteSettings settings) {
        this.settings = settings;
    }

    String render(String address, List<Headline> headlines) {
        return XmlText.of(xml -> {
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            XmlText.element(xml, "id", address + "/");
            XmlText.element(xml, "title", settings.name());
            XmlText.element(xml, "updated", updated(headlines).toString());
            link(xml, "self", address + "/feed.xml");
            link(xml, "alternate", address + "/");
            for (Headline headline : headlines) {
                entry(xml, address, headline);
            }
            xml.writeEndElement();
        });
    }

    private static Instant updated(List<Headline> headlines) {
        return headlines.stream()
                .map(Headline::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private static void entry(XMLStreamWriter xml, String address, Headline headline) throws XMLStreamException {
        xml.writeStartElement("entry");
        XmlText.element(xml, "id", address + headline.path());
        XmlText.element(xml, "title", headline.title());
        XmlText.element(xml, "updated", headline.publishedAt().toString());
        xml.writeStartElement("author");
        XmlText.element(xml, "name", headline.byline());
        xml.writeEndElement();
        link(xml, "alternate", address + headline.path());
        XmlText.element(xml, "summary", headline.summary());
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", address);
    }
}
