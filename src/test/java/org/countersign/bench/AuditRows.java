package org.countersign.bench;

import java.util.List;
import org.countersign.audit.AuditAction;

/** The trail of what was loaded. The database itself chains the entries. */
final class AuditRows {

    private AuditRows() {}

    static CopyRows of(List<MadeArticle> batch, Staff staff) {
        CopyRows entries = new CopyRows(
                "audit_entry", "actor_id, actor_name, action, subject_type, subject_id, subject_label, details");
        for (MadeArticle article : batch) {
            add(entries, article, article.author(), AuditAction.ARTICLE_CREATED);
            add(entries, article, article.author(), AuditAction.DRAFT_EDITED);
            Staff.Member reviewer = staff.reviewer(article.number());
            switch (article.standing()) {
                case WRITING -> {}
                case IN_REVIEW -> add(entries, article, article.author(), AuditAction.REVIEW_REQUESTED);
                case SENT_BACK -> {
                    add(entries, article, article.author(), AuditAction.REVIEW_REQUESTED);
                    add(entries, article, reviewer, AuditAction.CHANGES_REQUESTED);
                }
                case SIGNED, LIVE -> {
                    add(entries, article, article.author(), AuditAction.REVIEW_REQUESTED);
                    add(entries, article, reviewer, AuditAction.REVISION_SIGNED);
                    if (article.standing() == MadeArticle.Standing.LIVE) {
                        add(entries, article, staff.editor(0), AuditAction.PUBLISHED);
                    }
                }
            }
        }
        return entries;
    }

    private static void add(CopyRows entries, MadeArticle article, Staff.Member actor, AuditAction action) {
        entries.add(
                actor.id(),
                actor.name(),
                action.name(),
                "ARTICLE",
                article.id(),
                article.draft().title(),
                "{}");
    }
}
