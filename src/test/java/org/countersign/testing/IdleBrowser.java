package org.countersign.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import java.util.List;
import tools.jackson.databind.node.BooleanNode;

/** Stands in for a browser that has nothing to do, so that screens send it what they put off until then. */
public final class IdleBrowser {

    private IdleBrowser() {}

    /** Says that it is idle, as often as the screen asks. */
    public static void takesWhatWaits() {
        boolean isAsked = true;
        while (isAsked) {
            isAsked = takesWhatComesNext();
        }
    }

    /**
     * Says that it is idle, once.
     *
     * @return whether the screen asked
     */
    public static boolean takesWhatComesNext() {
        List<PendingJavaScriptInvocation> questions = questions();
        questions.forEach(question -> question.complete(BooleanNode.TRUE));
        return !questions.isEmpty();
    }

    private static List<PendingJavaScriptInvocation> questions() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        return ui.getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(pending ->
                        pending.getInvocation().getExpression().contains("resolve => window.requestIdleCallback"))
                // Flow takes no answers for what is disabled, as all is that stands in a tab behind another
                .filter(pending -> pending.getOwner().isEnabled())
                .toList();
    }
}
