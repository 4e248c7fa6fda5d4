package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.countersign.components.Notice;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.review.Review;
import org.countersign.review.RoundStage;

/** What can be decided about a review by whoever looks, or why nothing can. */
final class Decision extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Deciding deciding;
    private final transient Review review;
    private final transient Person reader;

    Decision(Deciding deciding, Review review, Person reader) {
        this.deciding = deciding;
        this.review = review;
        this.reader = reader;
        addClassName("decision");
        show();
    }

    /** Anew, after something was done that it may depend on. */
    void show() {
        removeAll();
        add(content());
    }

    private Component content() {
        if (!review.isOpen()) {
            return new Notice(Notice.Weight.INFORMATION, review.outcome().label() + ".");
        }
        Optional<RoundStage> stage = deciding.rounds().of(review.id()).current();
        if (stage.filter(one -> reader.has(one.rule().role())).isEmpty()) {
            boolean medical =
                    stage.filter(one -> one.rule().role() == Role.EDITOR).isEmpty();
            return new Notice(
                    Notice.Weight.INFORMATION,
                    medical ? "A medical reviewer decides here." : "An editor decides here.");
        }
        return new DecisionBar(
                deciding,
                review,
                deciding.signatures().obstacle(review.id()).orElse(null),
                () -> UI.getCurrent().navigate("desk"));
    }
}
