package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
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
        return Conversation.label(comments.countOpen(screen.article().id()));
    }

    @Override
    public Component content(ArticleScreen screen) {
        return new Conversation(comments, screen.article().id(), screen.person(), screen::refresh);
    }

    @Override
    public int order() {
        return 2;
    }
}
