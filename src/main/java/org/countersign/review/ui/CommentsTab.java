package org.countersign.review.ui;

import com.vaadin.flow.component.Component;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.review.PassageComments;
import org.countersign.shared.ArticleId;

/** The conversation, beside the draft. */
@org.springframework.stereotype.Component
class CommentsTab implements ArticleTab {

    private final Discussion discussion;
    private final PassageComments passages;

    CommentsTab(Discussion discussion, PassageComments passages) {
        this.discussion = discussion;
        this.passages = passages;
    }

    @Override
    public String label(ArticleScreen screen) {
        return Conversation.label(
                discussion.comments().countOpen(screen.article().id()));
    }

    @Override
    public Component content(ArticleScreen screen) {
        ArticleId article = screen.article().id();
        CommentedText draft = new CommentedText(() -> passages.inDraft(article), screen::showPassage);
        return new Conversation(discussion, article, screen.person(), draft, screen::refresh);
    }

    @Override
    public String name() {
        return ArticleAddress.COMMENTS;
    }

    @Override
    public int order() {
        return 2;
    }
}
