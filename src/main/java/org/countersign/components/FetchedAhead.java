package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.internal.BundleUtils;

/**
 * Has the browser fetch the code of a screen while it does nothing else, so that the screen does not wait for it, nor is
 * shown in the same go. What new elements register makes the browser work out the style of all that is shown.
 */
public final class FetchedAhead {

    /** What cannot be fetched now is fetched when it is needed, and missed there. */
    private static final String FETCH = "const fetch = () => window.Vaadin.Flow.loadOnDemand($0).catch(() => {});"
            + "window.requestIdleCallback ? requestIdleCallback(fetch) : setTimeout(fetch, 1000)";

    private FetchedAhead() {}

    /** @param next where people mostly go from the one that is shown */
    public static void with(Component shown, Class<? extends Component> next) {
        shown.getElement().executeJs(FETCH, BundleUtils.getChunkId(next));
    }
}
