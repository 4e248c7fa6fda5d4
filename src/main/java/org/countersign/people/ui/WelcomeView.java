package org.countersign.people.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.countersign.people.Welcome;
import org.countersign.people.Welcome.Purpose;

/** Where a one-time link leads: to choose a password, and at the very first start to become the administrator. */
@Route(value = "welcome/:token", autoLayout = false)
@RoutePrefix("desk")
@PageTitle("Welcome · Countersign")
@AnonymousAllowed
class WelcomeView extends Entrance implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Welcome welcome;

    WelcomeView(Welcome welcome) {
        this.welcome = welcome;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = event.getRouteParameters().get("token").orElse("");
        welcome.purpose(token).ifPresentOrElse(purpose -> offer(token, purpose), this::sayExpired);
    }

    private void offer(String token, Purpose purpose) {
        switch (purpose) {
            case Purpose.SetUp() ->
                show(
                        "Set up Countersign",
                        "You become the first administrator. After this you can invite your colleagues.",
                        new SetUpForm(answer -> {
                            welcome.setUp(token, answer.name(), answer.email(), answer.password());
                            sayDone();
                        }));
            case Purpose.ChoosePassword(var name, var email) ->
                show(
                        "Welcome, " + name,
                        "Choose the password with which you will sign in as " + email + ".",
                        new PasswordForm(password -> {
                            welcome.choosePassword(token, password);
                            sayDone();
                        }));
        }
    }

    private void sayDone() {
        show("Your password is set", "You can sign in with it from now on.", signInLink("Go to sign-in"));
    }

    private void sayExpired() {
        show(
                "This link does not work any more",
                "It was used already, or it has expired. Ask an administrator of your clinic for a new one.",
                signInLink("Go to sign-in"));
    }

    private static Anchor signInLink(String words) {
        var link = new Anchor("desk/sign-in", words);
        link.addClassName("text-link");
        return link;
    }
}
