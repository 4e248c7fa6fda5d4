package org.countersign.shell;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.AssignedTogether;
import org.countersign.review.Assignments;
import org.countersign.review.Pipeline;
import org.countersign.review.Review;

/** What editors keep moving, for Home: the pipeline, and the reviews that nobody is asked to decide. */
@org.springframework.stereotype.Component
class EditorsWork {

    private static final int CARDS = 4;
    private static final int UNASSIGNED = 25;

    private final Pipeline pipeline;
    private final Assignments assignments;
    private final People people;

    EditorsWork(Pipeline pipeline, Assignments assignments, People people) {
        this.pipeline = pipeline;
        this.assignments = assignments;
        this.people = people;
    }

    /** @param assigned hears what became of reviews that were to be assigned */
    List<Component> parts(Consumer<AssignedTogether> assigned) {
        List<Component> parts = new ArrayList<>();
        parts.add(new PipelineBoard(pipeline.lanes(CARDS)));
        List<Review> unassigned = pipeline.unassigned(UNASSIGNED);
        if (!unassigned.isEmpty()) {
            parts.add(new UnassignedReviews(
                    unassigned, people.withAnyOf(Set.of(Role.REVIEWER, Role.EDITOR)), assignments, assigned));
        }
        return parts;
    }
}
