package org.countersign.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Who else has the draft open. It listens to the editor within the browser, as {@link SaveStateIndicator} does. */
@Tag("people-here")
@JsModule("./editor/people-here.ts")
final class PeopleHere extends Component {

    private static final long serialVersionUID = 1L;
}
