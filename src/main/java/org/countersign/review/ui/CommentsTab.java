package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.people.Role;
import org.countersign.review.Comments;

/** The conversation, beside the draft. */
@org.springframework.stereotype.Component
class CommentsTab implements ArticleTab {

    private final Comments comments;

    CommentsTab(Comments comments) {
        this.comments = comments;
    }

    @Override
    public String label(ArticleScreen screen) {
        int count = comments.count(screen.article().id());
        return count == 0 ? "Comments" : "Comments " + count;
    }

    @Override
    public Component content(ArticleScreen screen) {
        boolean speaks = screen.person().has(Role.AUTHOR)
                || screen.person().has(Role.REVIEWER)
                || screen.person().has(Role.EDITOR);
        return new Conversation(comments, screen.article().id(), speaks, screen::refresh);
    }

    @Override
    public int order() {
        return 2;
    }
}
