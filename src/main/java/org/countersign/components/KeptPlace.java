package org.countersign.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Stands in a text that is read in several sittings, and brings whoever opens it again back to where they were. */
@Tag("kept-place")
@JsModule("./components/kept-place.ts")
public final class KeptPlace extends Component {

    private static final long serialVersionUID = 1L;

    /** @param name of what is read: the same in each sitting, and of nothing else */
    public KeptPlace(String name) {
        getElement().setAttribute("name", name);
    }
}
