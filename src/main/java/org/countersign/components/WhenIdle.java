package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;

/**
 * Puts off what a screen shows beside its main thing. The browser builds all that comes in one answer in one go, and takes
 * no key before it is through; what comes in answers of its own lets keys in between.
 */
public final class WhenIdle {

    /** Not every browser tells when it is idle, and one that never is must not wait for ever. */
    private static final String ASKED = "return new Promise(resolve => window.requestIdleCallback"
            + " ? requestIdleCallback(() => resolve(true), {timeout: 250})"
            + " : setTimeout(() => resolve(true), 20))";

    private WhenIdle() {}

    /**
     * Does something in a request of its own, once the browser has shown the answer that is being made and has nothing
     * more urgent to do. Never, when the component is gone by then. The page is asked and not the component, which hears
     * nothing while another tab stands before it.
     */
    public static void run(Component component, SerializableRunnable deed) {
        UI.getCurrent().getPage().executeJs(ASKED).then(answer -> {
            if (component.isAttached()) {
                deed.run();
            }
        });
    }
}
