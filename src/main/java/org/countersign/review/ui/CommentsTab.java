package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.review.Comments;
import org.countersign.review.PassageComments;
import org.countersign.shared.ArticleId;

/** The conversation, beside the draft. */
@org.springframework.stereotype.Component
class CommentsTab implements ArticleTab {

    private final Comments comments;
    private final PassageComments passages;

    CommentsTab(Comments comments, PassageComments passages) {
        this.comments = comments;
        this.passages = passages;
    }

    @Override
    public String label(ArticleScreen screen) {
        return Conversation.label(comments.countOpen(screen.article().id()));
    }

    @Override
    public Component content(ArticleScreen screen) {
        ArticleId article = screen.article().id();
        CommentedText draft = new CommentedText(() -> passages.inDraft(article), screen::showPassage);
        return new Conversation(comments, article, screen.person(), draft, screen::refresh);
    }

    @Override
    public int order() {
        return 2;
    }
}
