package org.countersign.record.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.countersign.components.Breadcrumb;
import org.countersign.components.EmptyState;
import org.countersign.components.FactList;
import org.countersign.components.Lucide;
import org.countersign.components.Page;
import org.countersign.components.PageHeading;
import org.countersign.components.RelativeTime;
import org.countersign.components.SectionHeading;
import org.countersign.components.TopBarContent;
import org.countersign.content.ArticleState;
import org.countersign.content.Articles;
import org.countersign.content.screen.AddressedArticle;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.publishing.PublicationId;
import org.countersign.record.PublicationSummary;
import org.countersign.record.ReviewRecord;
import org.countersign.record.ReviewRecords;

/** For each period in which patients could read an article: who wrote it, who judged it, who signed what. */
@Route("articles/:article/review-record")
@RoutePrefix("desk")
@PageTitle("Review record")
@RolesAllowed({"AUTHOR", "REVIEWER", "EDITOR", "ADMIN"})
class ReviewRecordView extends Page implements BeforeEnterObserver, TopBarContent {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private final transient ReviewRecords records;
    private final transient Articles articles;
    private final Breadcrumb breadcrumb = new Breadcrumb("Review record");
    private final Div shown = new Div();

    ReviewRecordView(ReviewRecords records, Articles articles) {
        this.records = records;
        this.articles = articles;
        addClassName("review-record-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressedArticle.of(event, articles));
    }

    private void show(ArticleState article) {
        breadcrumb.setHere("Review record of “" + article.titleOrUntitled() + "”");
        removeAll();
        List<PublicationSummary> publications = records.publications(article.id());
        if (publications.isEmpty()) {
            add(new EmptyState(
                            Lucide.SIGNATURE,
                            "There is no record yet.",
                            "One is kept for each revision that patients can read, from the moment it is published.")
                    .offering(new Anchor(ArticleAddress.of(article.id()), "Back to the article")));
            return;
        }
        if (publications.size() > 1) {
            add(choice(publications));
        }
        add(shown);
        show(publications.getFirst().id());
    }

    private Select<PublicationSummary> choice(List<PublicationSummary> publications) {
        Select<PublicationSummary> choice = new Select<>();
        choice.setLabel("Published");
        choice.setItems(publications);
        choice.setItemLabelGenerator(ReviewRecordView::label);
        choice.setValue(publications.getFirst());
        choice.setWidth("24rem");
        choice.addClassName("not-printed");
        choice.addValueChangeListener(change -> show(change.getValue().id()));
        return choice;
    }

    private static String label(PublicationSummary publication) {
        String day = DAY.format(publication.publishedAt().atZone(ZoneId.systemDefault()));
        return "Revision %d · %s%s"
                .formatted(publication.revisionNumber(), day, publication.endedAt() == null ? " · live" : "");
    }

    private void show(PublicationId publication) {
        ReviewRecord record = records.of(publication).orElseThrow(NotFoundException::new);
        Anchor download = new Anchor(new RecordDownload(records, record), "");
        download.addClassNames("button-link", "not-printed");
        download.add(Lucide.DOWNLOAD.create());
        download.add("Download record");
        Button print = new Button("Print", event -> getElement().executeJs("window.print()"));
        print.addClassName("not-printed");
        shown.removeAll();
        shown.add(
                new PageHeading("Review record of revision " + record.revisionNumber(), record.title())
                        .withActions(print, download),
                new SectionHeading("Signatures", record.approvals().size()));
        record.approvals().forEach(approval -> {
            shown.add(facts(approval));
            if (approval.checklist() != null) {
                shown.add(new ApprovalChecklist(approval.checklist()));
            }
        });
        shown.add(new SectionHeading("How it came to be"), steps(record));
    }

    private static FactList facts(ReviewRecord.Approval approval) {
        Span hash = new Span(approval.contentHash().hex());
        hash.addClassName("hash");
        FactList facts = new FactList()
                .fact("Signed by", approval.name().full())
                .fact("Stage", approval.stage())
                .fact("Signed", new RelativeTime(approval.signedAt()).exactly());
        ReviewRecord.LicenceThen licence = approval.licence();
        if (licence != null) {
            String until = DAY.format(licence.expiresOn());
            facts.fact("Licence", "%s, %s, valid until %s".formatted(licence.number(), licence.region(), until));
        }
        return facts.fact("Statement", approval.statement())
                .fact("Identity", "Proved with a password at that moment")
                .fact("Content", hash);
    }

    private static OrderedList steps(ReviewRecord record) {
        OrderedList steps = new OrderedList();
        steps.addClassName("record-steps");
        for (ReviewRecord.Step step : record.steps()) {
            Div fine = new Div(
                    new RelativeTime(step.at()).exactly(), new Span(step.who().isEmpty() ? "" : " · " + step.who()));
            fine.addClassName("meta");
            steps.add(new ListItem(new Div(step.what()), fine));
        }
        return steps;
    }

    @Override
    public Breadcrumb breadcrumb() {
        return breadcrumb;
    }
}
