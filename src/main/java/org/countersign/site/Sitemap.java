package org.countersign.site;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.countersign.publishing.Headline;
import org.countersign.publishing.PublishedTopic;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All live addresses for search engines (sitemaps.org 0.9): the topics, and the newest articles and posts, which together
 * stay within the 50,000 that the format allows.
 */
@Component
class Sitemap {

    static final int MOST_ADDRESSES = 49_000;
    static final int AT_ONCE = 500;

    private final PublishedPages pages;

    Sitemap(PublishedPages pages) {
        this.pages = pages;
    }

    String render(String address) {
        return XmlText.of(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
            writeTopics(xml, address);
            writeAll(xml, address);
            xml.writeEndElement();
        });
    }

    private void writeTopics(XMLStreamWriter xml, String address) throws XMLStreamException {
        for (PublishedTopic topic : pages.topics()) {
            xml.writeStartElement("url");
            XmlText.element(xml, "loc", address + topic.path());
            xml.writeEndElement();
        }
    }

    private void writeAll(XMLStreamWriter xml, String address) throws XMLStreamException {
        @Nullable String after = null;
        for (int written = 0; written < MOST_ADDRESSES; written += AT_ONCE) {
            PublishedPages.Stretch stretch =
                    pages.headlines(null, after, AT_ONCE).orElseThrow();
            for (Headline headline : stretch.headlines()) {
                xml.writeStartElement("url");
                XmlText.element(xml, "loc", address + headline.path());
                XmlText.element(xml, "lastmod", headline.publishedAt().toString());
                xml.writeEndElement();
            }
            after = stretch.next();
            if (after == null) {
                return;
            }
        }
    }
}
