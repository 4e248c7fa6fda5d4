package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.countersign.components.ActionMenu;
import org.countersign.components.Toasts;
import org.countersign.content.screen.ArticleAction;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.shared.RefusedException;

/** What this person can do with the article now: the one next step as a button, the rest in a menu. */
final class ArticleActionBar extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<ArticleAction> actions;

    ArticleActionBar(List<ArticleAction> actions) {
        this.actions = List.copyOf(actions);
        addClassName("article-actions");
    }

    private record Offered(ArticleAction action, ArticleAction.Offer offer) {}

    void show(ArticleScreen screen) {
        removeAll();
        List<Offered> offers = offers(screen);
        boolean hasPrimary = !offers.isEmpty() && offers.getFirst().offer().rank() < ArticleAction.Offer.MENU;
        List<Offered> inMenu = hasPrimary ? offers.subList(1, offers.size()) : offers;
        if (!inMenu.isEmpty()) {
            add(menu(inMenu, screen));
        }
        if (hasPrimary) {
            add(primary(offers.getFirst(), screen));
        }
    }

    private List<Offered> offers(ArticleScreen screen) {
        List<Offered> offers = new ArrayList<>();
        for (ArticleAction action : actions) {
            action.offer(screen).ifPresent(offer -> offers.add(new Offered(action, offer)));
        }
        offers.sort(Comparator.comparingInt(offered -> offered.offer().rank()));
        return offers;
    }

    private static Button primary(Offered offered, ArticleScreen screen) {
        Button button = new Button(offered.offer().label(), event -> start(offered.action(), screen));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static ActionMenu menu(List<Offered> offers, ArticleScreen screen) {
        ActionMenu menu = new ActionMenu("More actions");
        offers.forEach(offered -> menu.addAction(offered.offer().label(), () -> start(offered.action(), screen)));
        return menu;
    }

    /** Somebody pressed the action's key, which works while the action is offered. */
    static void startByKey(ArticleAction action, ArticleScreen screen) {
        if (action.offer(screen).isPresent()) {
            start(action, screen);
        }
    }

    private static void start(ArticleAction action, ArticleScreen screen) {
        try {
            action.start(screen);
        } catch (RefusedException refused) {
            Toasts.refuse(refused.sentence());
            screen.refresh();
        }
    }
}
