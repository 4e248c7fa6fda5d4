package org.countersign.content.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.countersign.content.screen.LastingContent;

/** What is set beside the text, in sections. There is no button to forget: each section saves itself, and says so. */
final class DetailsPanel extends Div implements LastingContent {

    private static final long serialVersionUID = 1L;

    private final transient List<DetailsSection<?>> sections;

    DetailsPanel(List<DetailsSection<?>> sections) {
        this.sections = List.copyOf(sections);
        addClassName("details-panel");
        this.sections.forEach(this::add);
    }

    @Override
    public void refresh() {
        sections.forEach(DetailsSection::refresh);
    }
}
