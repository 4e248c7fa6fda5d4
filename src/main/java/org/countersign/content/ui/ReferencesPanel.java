package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.countersign.components.Confirmation;
import org.countersign.components.EmptyState;
import org.countersign.components.Lucide;
import org.countersign.components.Toasts;
import org.countersign.content.Draft;
import org.countersign.content.DraftParticulars;
import org.countersign.content.DraftReplacement;
import org.countersign.content.Drafts;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.LastingContent;
import org.countersign.document.CitationNumbers;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.people.Role;
import org.countersign.shared.RefusedException;
import org.jspecify.annotations.Nullable;

/** The references in the order in which the text cites them, and where text and list do not fit together. */
final class ReferencesPanel extends Div implements LastingContent {

    private static final long serialVersionUID = 1L;

    private final transient Drafts drafts;
    private final transient DraftParticulars particulars;
    private final transient ArticleScreen screen;
    private final boolean writes;
    private final ListedReferencesOffer offer;
    private final Div listed = new Div();
    private final transient Map<ReferenceId, ReferenceRow> rows = new HashMap<>();
    private transient @Nullable Shown shown;

    ReferencesPanel(Drafts drafts, DraftParticulars particulars, DraftReplacement replacement, ArticleScreen screen) {
        this.drafts = drafts;
        this.particulars = particulars;
        this.screen = screen;
        this.writes = screen.person().has(Role.AUTHOR) || screen.person().has(Role.EDITOR);
        addClassName("references");
        this.offer = new ListedReferencesOffer(replacement, screen::refresh);
        if (writes) {
            add(offer, new Button("Add reference", Lucide.PLUS.create(), event -> write(ReferenceId.random())));
        }
        add(listed);
        refresh();
    }

    private record Shown(List<Reference> ordered, List<Reference> uncited, List<ReferenceId> missing) {

        private static Shown of(CitationNumbers numbers) {
            return new Shown(numbers.ordered(), numbers.uncited(), numbers.unknown());
        }

        private boolean isCited(Reference reference) {
            return !uncited.contains(reference);
        }
    }

    @Override
    public void refresh() {
        Draft draft = drafts.open(screen.article().id());
        if (writes) {
            offer.lookAt(draft);
        }
        Shown present = Shown.of(draft.content().citationNumbers());
        if (!present.equals(shown)) {
            shown = present;
            show(present);
        }
    }

    private void show(Shown present) {
        listed.removeAll();
        rows.clear();
        if (present.ordered().isEmpty() && present.missing().isEmpty()) {
            listed.add(new EmptyState(
                    Lucide.LINK,
                    "No references yet.",
                    "Studies and guidelines that the article rests on stand here, numbered as the text cites them."));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("reference-list");
        present.missing().forEach(mark -> list.add(missing(mark)));
        for (int i = 0; i < present.ordered().size(); i++) {
            Reference reference = present.ordered().get(i);
            ReferenceRow row = new ReferenceRow(i + 1, reference, present.isCited(reference));
            if (present.isCited(reference)) {
                row.leadTo(() -> screen.showCitationOf(reference.id()));
            }
            if (writes) {
                row.offerActions(() -> edit(reference), () -> askAndRemove(row, reference));
            }
            rows.put(reference.id(), row);
            list.add(row);
        }
        listed.add(list);
    }

    private ListItem missing(ReferenceId mark) {
        ListItem row = new ListItem(
                ReferenceRow.flag(Lucide.TRIANGLE_ALERT, "Missing reference", "missing"),
                new Span("A citation mark in the text stands for a reference that is not in this list."));
        row.addClassName("missing-reference");
        if (writes) {
            Button add = new Button("Write it", event -> write(mark));
            add.setAriaLabel("Write the missing reference");
            row.add(add);
        }
        return row;
    }

    private void write(ReferenceId id) {
        new ReferenceDialog(drafts, particulars, screen.article().id(), id, this::written).write();
    }

    private void edit(Reference reference) {
        new ReferenceDialog(drafts, particulars, screen.article().id(), reference.id(), this::written).edit(reference);
    }

    private void written(ReferenceId id) {
        screen.refresh();
        ReferenceRow row = rows.get(id);
        if (row != null) {
            row.focusActions();
        }
    }

    private void askAndRemove(ReferenceRow row, Reference reference) {
        if (!row.isCited()) {
            remove(reference);
            return;
        }
        new Confirmation(
                        "Remove reference " + row.number() + "?",
                        "The text cites it. Its marks stay in the text and count as missing until you delete them there"
                                + " or write the reference anew.",
                        "Remove",
                        () -> remove(reference))
                .open();
    }

    private void remove(Reference reference) {
        try {
            particulars.removeReference(screen.article().id(), reference);
            Toasts.confirm("Reference removed.");
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
        }
        screen.refresh();
    }
}
