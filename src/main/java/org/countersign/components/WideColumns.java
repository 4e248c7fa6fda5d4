package org.countersign.components;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.signals.Signal;
import java.util.List;

/** Columns for which only a wide window has room. What matters in them stands in the first column as well. */
public final class WideColumns {

    private static final int WIDE = 900;

    private WideColumns() {}

    @SafeVarargs
    public static <T> void hideInNarrowWindows(Grid<T> grid, Grid.Column<T>... columns) {
        var wideOnly = List.of(columns);
        grid.addAttachListener(attached -> {
            attached.unregisterListener();
            var size = attached.getUI().getPage().windowSizeSignal();
            Signal.effect(grid, () -> {
                int width = size.get().width();
                wideOnly.forEach(column -> column.setVisible(width <= 0 || width >= WIDE));
            });
        });
    }
}
