package org.countersign.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.countersign.components.AnsweredPoints;
import org.countersign.components.AnsweredPoints.Sense;
import org.countersign.review.Answer;
import org.countersign.review.AnsweredChecklist;

/** A checklist with its answers, as it is signed. */
final class SignedPoints extends Div {

    private static final long serialVersionUID = 1L;

    SignedPoints(AnsweredChecklist signed) {
        addClassName("signed-points");
        AnsweredPoints points = new AnsweredPoints();
        signed.given()
                .forEach(given -> points.point(
                        signed.checklist().item(given.item()).wording(),
                        sense(given.answer()),
                        given.answer().label(),
                        given.note()));
        add(new H3("Checklist, version " + signed.checklist().version()), points);
    }

    private static Sense sense(Answer answer) {
        return switch (answer) {
            case YES -> Sense.HOLDS;
            case NO -> Sense.DOES_NOT_HOLD;
            case NOT_APPLICABLE -> Sense.LEFT_ASIDE;
        };
    }
}
