package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Where the writer's words are: "Saved", "Saving…", "Offline". It listens to the editor within the browser, since the
 * server is the last to know that it cannot be reached.
 */
@Tag("save-state")
@JsModule("./editor/save-state-indicator.ts")
final class SaveStateIndicator extends Component {

    private static final long serialVersionUID = 1L;
}
