package org.countersign.content;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.countersign.content.ChangeListener.Hearer;
import org.countersign.shared.ArticleId;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All on this node who do something when an article changes: reads what a notice says, and passes it on to each. */
final class ChangeHearers {

    private static final Logger log = LoggerFactory.getLogger(ChangeHearers.class);

    private final List<Hearer> hearers = new CopyOnWriteArrayList<>();

    void add(Hearer hearer) {
        hearers.add(hearer);
    }

    void pass(PGNotification notification) {
        String notice = notification.getParameter();
        switch (notification.getName()) {
            case ChangeListener.QUIET -> {}
            case ChangeListener.PRESENCE -> tellAll(hearer -> hearer.presenceChanged(notice));
            case ChangeListener.NOTICES -> tellAll(hearer -> hearer.noticesChanged(notice));
            case ChangeListener.PUBLIC_SITE -> tellAll(Hearer::publicSiteChanged);
            default -> passChange(notice);
        }
    }

    private void passChange(String notice) {
        int space = notice.indexOf(' ');
        String what = notice.substring(0, space);
        ArticleId article = ArticleId.of(notice.substring(space + 1));
        if (what.equals(ChangeNotices.ARTICLE)) {
            tellAll(hearer -> hearer.articleChanged(article));
        } else {
            DraftPart part = DraftPart.valueOf(what);
            tellAll(hearer -> hearer.stepsAccepted(article, part));
        }
    }

    /** One who fails must not deafen the others. */
    void tellAll(Consumer<Hearer> notice) {
        for (Hearer hearer : hearers) {
            try {
                notice.accept(hearer);
            } catch (RuntimeException | Error e) {
                log.error("{} could not take a notice", hearer.getClass().getName(), e);
            }
        }
    }
}
