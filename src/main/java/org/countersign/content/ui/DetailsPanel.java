package org.countersign.content.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;
import org.countersign.components.WhenIdle;
import org.countersign.content.screen.LastingContent;

/**
 * What is set beside the text, in sections. There is no button to forget: each section saves itself, and says so. Their
 * fields take the browser long to build, so each section comes by itself, from the top.
 */
final class DetailsPanel extends Div implements LastingContent {

    private static final long serialVersionUID = 1L;

    private final transient Deque<Supplier<DetailsSection<?>>> toCome;
    private final transient List<DetailsSection<?>> sections = new ArrayList<>();

    DetailsPanel(List<Supplier<DetailsSection<?>>> sections) {
        toCome = new ArrayDeque<>(sections);
        addClassName("details-panel");
        addNext();
    }

    private void addNext() {
        DetailsSection<?> section = toCome.removeFirst().get();
        sections.add(section);
        add(section);
        if (!toCome.isEmpty()) {
            WhenIdle.run(this, this::addNext);
        }
    }

    @Override
    public void refresh() {
        sections.forEach(DetailsSection::refresh);
    }
}
