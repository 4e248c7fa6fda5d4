package org.countersign.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;

/**
 * A form that the browser itself posts: the password never passes through the screen's session, and password managers
 * know what they see.
 */
@Tag("form")
@JsModule("./people/sign-in-form.ts")
final class SignInForm extends HtmlContainer {

    private static final long serialVersionUID = 1L;

    SignInForm(String action) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", action);
        getElement().setAttribute("data-sign-in", "");
        var email = new EmailField("Email");
        named(email, "username", "username");
        email.setAutofocus(true);
        var password = new PasswordField("Password");
        named(password, "password", "current-password");
        var button = new Button("Sign in");
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.getElement().setAttribute("data-submit", "");
        add(email, password, button);
    }

    private static void named(Component field, String name, String autocomplete) {
        field.getElement().setAttribute("name", name);
        field.getElement().setProperty("autocomplete", autocomplete);
    }
}
