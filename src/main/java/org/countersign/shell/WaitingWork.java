package org.countersign.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.countersign.components.Badge;
import org.countersign.components.RelativeTime;
import org.countersign.components.WorkList;
import org.countersign.components.WorkRow;
import org.countersign.content.ArticleFilter;
import org.countersign.content.ArticleRow;
import org.countersign.content.Articles;
import org.countersign.content.Stage;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.content.screen.StageBadge;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.publishing.PublishAddress;
import org.countersign.review.Pipeline;
import org.countersign.review.Review;
import org.countersign.review.ReviewAddress;
import org.countersign.review.Reviews;
import org.countersign.shared.ArticleId;
import org.springframework.stereotype.Component;

/** The lists of Home, by what a person's roles make them responsible for. */
@Component
class WaitingWork {

    private static final int SHOWN = 25;

    private final Articles articles;
    private final Reviews reviews;
    private final Pipeline pipeline;

    WaitingWork(Articles articles, Reviews reviews, Pipeline pipeline) {
        this.articles = articles;
        this.reviews = reviews;
        this.pipeline = pipeline;
    }

    /** Lists that have something in them, the most urgent first. */
    List<WorkList> of(Person person) {
        List<WorkList> lists = new ArrayList<>();
        if (person.has(Role.REVIEWER) || person.has(Role.EDITOR)) {
            add(lists, "Awaiting your review", reviews.awaitingMe(SHOWN), WaitingWork::review);
        }
        if (person.has(Role.AUTHOR)) {
            add(lists, "Changes requested", own(person, Stage.CHANGES_REQUESTED), WaitingWork::change);
        }
        if (person.has(Role.EDITOR)) {
            add(lists, "Ready to publish", articles.readyToPublish(SHOWN), WaitingWork::publish);
        }
        if (person.has(Role.AUTHOR)) {
            add(lists, "Continue writing", own(person, Stage.WRITING), WaitingWork::write);
            add(lists, "In review", inReview(person), submitted -> submitted);
        }
        return lists;
    }

    private List<WorkRow> inReview(Person person) {
        List<ArticleRow> rows = own(person, Stage.IN_REVIEW);
        Map<ArticleId, Instant> due =
                pipeline.due(rows.stream().map(ArticleRow::id).toList());
        return rows.stream()
                .map(row -> {
                    WorkRow shown = row(row, ArticleAddress.of(row.id()), "Open");
                    Instant until = due.get(row.id());
                    return until == null ? shown : shown.due(until);
                })
                .toList();
    }

    private static <T> void add(List<WorkList> lists, String heading, List<T> items, Function<T, WorkRow> row) {
        if (!items.isEmpty()) {
            lists.add(new WorkList(heading, items.stream().map(row).toList()));
        }
    }

    private List<ArticleRow> own(Person person, Stage stage) {
        return articles.list(ArticleFilter.everything().withStage(stage).withWriter(person.id()), null, SHOWN);
    }

    private static WorkRow review(Review review) {
        String address = ReviewAddress.of(review.id());
        WorkRow row = new WorkRow(
                        new Anchor(address, review.title()),
                        review.kind().label() + " · submitted by " + review.requestedBy() + " · revision "
                                + review.revisionNumber() + " · stage: " + review.stage())
                .in(new Badge("In review", Badge.Tone.REVIEW))
                .waiting(new RelativeTime(review.requestedAt()))
                .next(step("Review", address));
        return review.due() == null ? row : row.due(review.due());
    }

    private static WorkRow change(ArticleRow row) {
        return row(row, ArticleAddress.of(row.id()), "Continue");
    }

    private static WorkRow write(ArticleRow row) {
        return row(row, ArticleAddress.of(row.id()), "Continue");
    }

    private static WorkRow publish(ArticleRow row) {
        return row(row, PublishAddress.of(row.id()), "Publish");
    }

    private static WorkRow row(ArticleRow row, String address, String step) {
        String byline = row.byline().isEmpty() ? "" : " · by " + row.byline();
        String live = row.liveNumber() == null ? "" : " · live: revision " + row.liveNumber();
        return new WorkRow(
                        new Anchor(ArticleAddress.of(row.id()), row.titleOrUntitled()),
                        row.kind().label() + byline + live)
                .in(StageBadge.of(row.stage()))
                .waiting(new RelativeTime(row.stageSince()))
                .next(step(step, address));
    }

    private static Button step(String words, String address) {
        return new Button(words, event -> UI.getCurrent().navigate(address));
    }
}
