package org.countersign.review;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.countersign.content.ArticleKind;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;

/**
 * What a kind needs before it may be published.
 *
 * @param stages in the order in which they are decided
 */
public record ReviewPolicy(ArticleKind kind, List<StageRule> stages) {

    public static final int MOST_STAGES = 9;

    /** @throws RefusedException when no medical reviewer would sign, two stages have one name, or there are too many */
    public ReviewPolicy {
        stages = List.copyOf(stages);
        if (stages.stream().noneMatch(stage -> stage.role() == Role.REVIEWER)) {
            throw new RefusedException("At least one stage has to be decided by medical reviewers.");
        }
        if (stages.size() > MOST_STAGES) {
            throw new RefusedException("A review can have at most " + MOST_STAGES + " stages.");
        }
        Set<String> names = new HashSet<>();
        for (StageRule stage : stages) {
            if (!names.add(stage.name().toLowerCase(Locale.ROOT))) {
                throw new RefusedException(
                        "Two stages are called “" + stage.name() + "”. Give each a name of its own.");
            }
        }
    }

    /** Whether a stage has this name; case is not told apart. */
    boolean has(String stage) {
        return stages.stream().anyMatch(one -> one.name().equalsIgnoreCase(stage));
    }
}
