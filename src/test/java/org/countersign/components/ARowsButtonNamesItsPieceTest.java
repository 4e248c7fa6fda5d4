package org.countersign.components;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

class ARowsButtonNamesItsPieceTest {

    @Test
    void screenReadersHearTheTitleWithTheButton() {
        var first = new Button("Review");
        var second = new Button("Review");
        var firstTitle = new Anchor("desk/articles/1", "Sleep and depression");
        var secondTitle = new Anchor("desk/articles/2", "Understanding PTSD");
        new WorkRow(firstTitle, "Post").next(first);
        new WorkRow(secondTitle, "Article").next(second);
        assertThat(first.getElement().getAttribute("aria-describedby"))
                .isEqualTo(firstTitle.getId().orElseThrow())
                .isNotEqualTo(second.getElement().getAttribute("aria-describedby"));
    }
}
