package org.countersign.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.people.CurrentPerson;

/** Where people prove who they are. Spring Security takes the form itself, at this same address. */
@Route(value = "sign-in", autoLayout = false)
@RoutePrefix("desk")
@PageTitle("Sign in · Countersign")
@AnonymousAllowed
class SignInView extends Entrance implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient CurrentPerson currentPerson;
    private final Div word = new Div();

    SignInView(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
        word.setVisible(false);
        show(
                "Sign in",
                "Nothing reaches a patient until a clinician has signed it.",
                word,
                new KeptWords(),
                new SignInForm("desk/sign-in"),
                foot("Forgot your password? Ask an administrator of your clinic for a new link."));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (currentPerson.find().isPresent()) {
            event.forwardTo("desk");
            return;
        }
        word.removeAll();
        notice(event.getLocation().getQueryParameters()).ifPresent(word::add);
        word.setVisible(word.getComponentCount() > 0);
    }

    private static Optional<Component> notice(QueryParameters asked) {
        if (asked.getSingleParameter("error").filter("slow"::equals).isPresent()) {
            return Optional.of(
                    new Notice(Weight.ERROR, "Too many tries. Wait " + seconds(asked) + " seconds, then try again."));
        }
        if (has(asked, "error")) {
            return Optional.of(
                    new Notice(Weight.ERROR, "That e-mail and password do not match. Check both and try again."));
        }
        if (has(asked, "signed-out")) {
            return Optional.of(new Notice(Weight.INFORMATION, "You are signed out."));
        }
        if (has(asked, "password-changed")) {
            return Optional.of(new Notice(Weight.INFORMATION, "Your password is changed. Sign in with it."));
        }
        if (has(asked, "session-ended")) {
            return Optional.of(new Notice(Weight.INFORMATION, "Your session has ended. Sign in to go on."));
        }
        return Optional.empty();
    }

    private static boolean has(QueryParameters asked, String name) {
        return asked.getParameters().containsKey(name);
    }

    /** Only digits are taken over from the address, since anybody can write there. */
    private static String seconds(QueryParameters asked) {
        return asked.getSingleParameter("seconds")
                .filter(text -> text.matches("\\d{1,5}"))
                .orElse("60");
    }
}
