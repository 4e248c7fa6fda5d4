package org.countersign.components;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.tabs.TabSheet;

/**
 * Tabs that fill a panel. Between a list of tabs and its tabs nothing else may take the focus, or screen readers lose
 * count of them; Vaadin makes the box in which its tabs scroll focusable from scripts, which it has no need of.
 */
public final class PanelTabs extends TabSheet {

    private static final long serialVersionUID = 1L;

    public PanelTabs() {
        setSizeFull();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs("const tabs = this.querySelector('vaadin-tabs');"
                        + "tabs.updateComplete.then(() => tabs.$.scroll.removeAttribute('tabindex'))");
    }
}
