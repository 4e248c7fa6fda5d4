package org.countersign.content.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.countersign.content.AcceptedStep;
import org.countersign.content.DraftPart;
import org.countersign.content.Drafts;
import org.countersign.shared.ArticleId;

/**
 * What a notice of accepted steps is about, read at most once for all tabs that stand at the same version. It may be asked
 * by whoever comes later than the notice: what is read then holds all that the notice tells of.
 */
final class NewSteps {

    private final Drafts drafts;
    private final ArticleId article;
    private final DraftPart part;
    private final Map<Integer, List<AcceptedStep>> byVersion = new ConcurrentHashMap<>();

    NewSteps(Drafts drafts, ArticleId article, DraftPart part) {
        this.drafts = drafts;
        this.article = article;
        this.part = part;
    }

    DraftPart part() {
        return part;
    }

    /** Asked with the rights of whoever is to be told. */
    List<AcceptedStep> after(int version) {
        return byVersion.computeIfAbsent(version, known -> drafts.stepsAfter(article, part, known));
    }
}
