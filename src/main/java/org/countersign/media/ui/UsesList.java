package org.countersign.media.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.countersign.components.Badge;
import org.countersign.components.Badge.Tone;
import org.countersign.media.ImageUse;
import org.countersign.media.LibraryImage;

/** Where an image is shown, with a link to each article. */
final class UsesList extends Section {

    private static final long serialVersionUID = 1L;

    UsesList(LibraryImage image, List<ImageUse> uses) {
        addClassName("image-uses");
        H3 heading = new H3("Where it is shown");
        heading.setId("image-uses-heading");
        getElement().setAttribute("aria-labelledby", "image-uses-heading");
        add(heading);
        if (uses.isEmpty()) {
            add(new Paragraph("Nowhere yet."));
            return;
        }
        UnorderedList list = new UnorderedList();
        uses.forEach(use -> list.add(line(image, use)));
        add(list);
    }

    private static ListItem line(LibraryImage image, ImageUse use) {
        Anchor article =
                new Anchor("desk/articles/" + use.article(), use.title().isBlank() ? "Untitled" : use.title());
        article.addClassName("text-link");
        String version = use.image().equals(image.hash()) ? "" : ", an earlier version";
        Span where = new Span((use.revision() == null ? "Draft" : "Revision " + use.revision()) + version);
        where.addClassName("meta");
        ListItem line = new ListItem(article, where);
        if (use.live()) {
            line.add(new Badge("Live", Tone.LIVE));
        }
        return line;
    }
}
