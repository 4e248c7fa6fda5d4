package org.countersign.content.ui;

import java.util.List;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ProposedWordings;

/** Shows the wordings that are proposed for a draft in its text, and takes them from there. */
final class InlineProposals {

    private final ArticleEditor editor;
    private final List<ProposedWordings> sources;

    InlineProposals(ArticleEditor editor, List<ProposedWordings> sources) {
        this.editor = editor;
        this.sources = sources;
    }

    /** From then on, whatever is taken in the text is taken on this screen. */
    void takeOn(ArticleScreen screen) {
        editor.addTakeWordingListener(event ->
                screen.whenSaved(() -> sources.forEach(source -> source.take(screen, event.proposal()))));
    }

    void show(ArticleScreen screen) {
        editor.show(sources.stream()
                .flatMap(source -> source.of(screen.article().id()).stream())
                .toList());
    }
}
