package org.countersign.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import com.vaadin.flow.component.internal.UIInternals;
import org.countersign.components.FormDialog;
import org.countersign.testing.Colleague;
import org.countersign.testing.TestArticle;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.BooleanNode;

class AKeySavesAVersionTest extends OnTheArticleScreen {

    @Test
    void itAsksForTheNameOnceTheDraftIsOnTheServer() {
        Colleague nora = clinic.author();
        open(nora, clinic.articleBy(nora, "Migraine"), "Details");
        pressTheKey();
        assertThat($(FormDialog.class).exists()).isFalse();
        everythingIsConfirmed();
        assertThat($(FormDialog.class).single().getHeaderTitle()).isEqualTo("Save a version");
    }

    @Test
    void whoMayNotSaveOneIsNotAsked() {
        TestArticle article = clinic.articleBy(clinic.author(), "Migraine");
        open(clinic.reviewer(), article, "Details");
        pressTheKey();
        everythingIsConfirmed();
        assertThat($(FormDialog.class).exists()).isFalse();
    }

    private void pressTheKey() {
        ArticleEditor editor = $(ArticleEditor.class).single();
        ComponentUtil.fireEvent(editor, new ArticleEditor.SaveVersionEvent(editor, true));
    }

    /** What the browser answers to the screen's question. */
    private void everythingIsConfirmed() {
        UIInternals internals = UI.getCurrent().getInternals();
        internals.getStateTree().runExecutionsBeforeClientResponse();
        for (PendingJavaScriptInvocation call : internals.dumpPendingJavaScriptInvocations()) {
            if (call.getInvocation().getExpression().contains("flush")) {
                call.complete(BooleanNode.TRUE);
            }
        }
    }
}
