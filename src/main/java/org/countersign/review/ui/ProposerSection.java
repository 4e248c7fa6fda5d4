package org.countersign.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Section;
import org.countersign.components.SectionHeading;
import org.countersign.components.Toasts;
import org.countersign.review.ProposerRule;

/** Whether proposing counts as writing; kept as soon as it is chosen. */
final class ProposerSection extends Section {

    private static final long serialVersionUID = 1L;

    ProposerSection(ProposerRule rule) {
        addClassName("form-section");
        Checkbox counts = new Checkbox("Whoever proposed a wording that was taken cannot sign it");
        counts.setHelperText(
                "They count as a contributor then. Otherwise the words are the edit of whoever took them, and"
                        + " the proposer may review and sign. It holds for every signature from now on.");
        counts.setValue(rule.counts());
        counts.addValueChangeListener(event -> {
            rule.change(event.getValue());
            Toasts.confirm(
                    event.getValue()
                            ? "Saved. Proposers count as contributors from now on."
                            : "Saved. Proposers may sign from now on.");
        });
        add(new SectionHeading("Proposed wordings"), counts);
    }
}
