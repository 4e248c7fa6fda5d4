package org.countersign.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import org.countersign.components.CopyableLink;
import org.countersign.components.FormDialog;
import org.countersign.people.AccessTokens;
import org.countersign.people.NewAccessToken;
import org.countersign.people.TokenScope;

/** Makes a token, and shows its text, once: it cannot be shown again, for only its hash is kept. */
final class NewTokenDialog {

    private final TextField name = new TextField("Name");
    private final Select<TokenScope> scope = new Select<>();
    private final Select<Lifetime> lifetime = new Select<>();

    private enum Lifetime {
        MONTH("30 days", 30),
        QUARTER("90 days", 90),
        YEAR("1 year", 365);

        private final String label;
        private final int days;

        Lifetime(String label, int days) {
            this.label = label;
            this.days = days;
        }
    }

    private NewTokenDialog() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(80);
        name.setHelperText("What it is for: “Newsletter import”.");
        scope.setLabel("Scope");
        scope.setItems(TokenScope.values());
        scope.setItemLabelGenerator(TokenScope::label);
        scope.setValue(TokenScope.READ);
        scope.setHelperText(TokenScope.READ.purpose());
        scope.addValueChangeListener(
                event -> scope.setHelperText(event.getValue().purpose()));
        lifetime.setLabel("Lasts");
        lifetime.setItems(Lifetime.values());
        lifetime.setItemLabelGenerator(choice -> choice.label);
        lifetime.setValue(Lifetime.QUARTER);
    }

    static void open(AccessTokens accessTokens, Runnable made) {
        var form = new NewTokenDialog();
        var dialog = new FormDialog("New token", "Make token", () -> {
            show(accessTokens.make(
                    form.name.getValue(), form.scope.getValue(), Duration.ofDays(form.lifetime.getValue().days)));
            made.run();
            return true;
        });
        dialog.add(form.name, form.scope, form.lifetime);
        dialog.open();
    }

    private static void show(NewAccessToken token) {
        var dialog = new Dialog();
        dialog.addClassName("form-dialog");
        dialog.setHeaderTitle("Token “" + token.token().name() + "”");
        dialog.setCloseOnOutsideClick(false);
        var content = new Div(
                new CopyableLink("Access token", token.text()),
                new Paragraph("Copy it now: it is not shown again. Whoever has it can do in your name what it may."));
        content.addClassName("form-fields");
        dialog.add(content);
        var done = new Button("Done", event -> dialog.close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(done);
        dialog.open();
    }
}
