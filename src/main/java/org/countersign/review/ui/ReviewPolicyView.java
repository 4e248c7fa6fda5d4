package org.countersign.review.ui;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.content.ArticleKind;
import org.countersign.review.Checklists;
import org.countersign.review.ProposerRule;
import org.countersign.review.ReviewPolicies;

/** What each kind needs before it may be published. */
@Route("settings/reviews")
@RoutePrefix("desk")
@Menu(title = "Settings", order = 8, icon = "settings")
@PageTitle("Review stages")
@RolesAllowed("ADMIN")
class ReviewPolicyView extends Page {

    private static final long serialVersionUID = 1L;

    ReviewPolicyView(ReviewPolicies policies, Checklists checklists, ProposerRule proposerRule) {
        addClassName("policy-view");
        add(new PageHeading(
                "Review stages",
                "Which signatures a revision needs before it can be published. Stages are decided in this order, each by"
                        + " people who wrote no part of the revision, and at least one by medical reviewers."));
        for (ArticleKind kind : ArticleKind.values()) {
            add(new PolicySection(policies, checklists, kind));
        }
        add(new ProposerSection(proposerRule));
    }
}
