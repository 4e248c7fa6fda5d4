package org.countersign.components;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * A view that has something to say in the desk's top bar. The frame asks once, when the view is shown; whoever wants to
 * change the bar later keeps the components that it gave and changes those.
 */
public interface TopBarContent {

    /** Where one is. */
    Breadcrumb breadcrumb();

    /** What stands right after the title: usually badges with both states. */
    default List<Component> besideTitle() {
        return List.of();
    }

    /** What stands at the bar's right end, the primary action last. When there is any, the search field steps back. */
    default List<Component> actions() {
        return List.of();
    }
}
