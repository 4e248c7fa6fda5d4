package org.countersign.content.screen;

import java.util.List;
import org.countersign.shared.ArticleId;

/** Where the Article screen gets the wordings that are proposed for a draft. Every Spring bean of this type is asked. */
public interface ProposedWordings {

    /** Those that wait for an answer, where their passages stand at this moment. */
    List<ProposedWording> of(ArticleId article);

    /** @param id of one that somebody sees in the text; those of other beans are left to them */
    void take(ArticleScreen screen, String id);
}
