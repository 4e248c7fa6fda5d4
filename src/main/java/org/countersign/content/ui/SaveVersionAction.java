package org.countersign.content.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.countersign.components.FormDialog;
import org.countersign.components.Toasts;
import org.countersign.content.Versions;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.people.Role;
import org.springframework.stereotype.Component;

/** Keeps the draft under a name before somebody changes it thoroughly. */
@Component
class SaveVersionAction implements ArticleAction {

    private final Versions versions;

    SaveVersionAction(Versions versions) {
        this.versions = versions;
    }

    @Override
    public Optional<Offer> offer(ArticleScreen screen) {
        return screen.person().has(Role.AUTHOR) || screen.person().has(Role.EDITOR)
                ? Optional.of(new Offer("Save a version", Offer.MENU))
                : Optional.empty();
    }

    @Override
    public void start(ArticleScreen screen) {
        screen.whenSaved(() -> open(screen));
    }

    private void open(ArticleScreen screen) {
        TextField name = new TextField("Name");
        name.setPlaceholder("Before the rewrite");
        name.setMaxLength(Versions.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setWidthFull();
        name.setAutofocus(true);
        FormDialog dialog = new FormDialog("Save a version", "Save a version", () -> {
            versions.save(screen.article().id(), name.getValue());
            Toasts.confirm("Kept. You find it in the history, and can come back to it at any time.");
            screen.refresh();
            return true;
        });
        dialog.add(name);
        dialog.setWidth("440px");
        dialog.open();
    }
}
