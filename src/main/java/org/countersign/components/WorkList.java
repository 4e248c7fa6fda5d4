package org.countersign.components;

import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Rows of work under one heading, as on Home: "Awaiting your review 2". */
public final class WorkList extends Section {

    private static final long serialVersionUID = 1L;

    private final int size;

    public WorkList(String heading, List<WorkRow> rows) {
        addClassName("work-list");
        size = rows.size();
        var list = new UnorderedList();
        rows.forEach(list::add);
        add(new SectionHeading(heading, rows.size()), list);
    }

    /** How many pieces of work it lists. */
    public int size() {
        return size;
    }
}
