package org.countersign.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.countersign.components.AnsweredPoints;
import org.countersign.components.AnsweredPoints.Sense;
import org.countersign.record.ReviewRecord.SignedChecklist;
import org.countersign.review.Answer;

/** What a signer answered to the checklist of their stage. */
final class ApprovalChecklist extends Div {

    private static final long serialVersionUID = 1L;

    ApprovalChecklist(SignedChecklist checklist) {
        addClassName("signed-points");
        AnsweredPoints points = new AnsweredPoints();
        checklist
                .answers()
                .forEach(answer -> points.point(
                        answer.wording(),
                        sense(answer.answer()),
                        answer.answer().label(),
                        answer.note()));
        add(new H3("Checklist, version " + checklist.version()), points);
    }

    private static Sense sense(Answer answer) {
        return switch (answer) {
            case YES -> Sense.HOLDS;
            case NO -> Sense.DOES_NOT_HOLD;
            case NOT_APPLICABLE -> Sense.LEFT_ASIDE;
        };
    }
}
