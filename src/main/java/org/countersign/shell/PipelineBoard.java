package org.countersign.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.countersign.components.DueTime;
import org.countersign.components.RelativeTime;
import org.countersign.components.SectionHeading;
import org.countersign.content.screen.ArticleAddress;
import org.countersign.publishing.PublishAddress;
import org.countersign.review.Lane;
import org.countersign.review.PipelineCard;
import org.countersign.review.PipelineLane;
import org.countersign.review.ReviewAddress;

/** Everything on its way to patients, a column for each lane, those that have been in it for longest first. */
final class PipelineBoard extends Section {

    private static final long serialVersionUID = 1L;

    PipelineBoard(List<PipelineLane> lanes) {
        addClassName("pipeline");
        Div board = new Div();
        board.addClassName("pipeline-lanes");
        lanes.forEach(lane -> board.add(column(lane)));
        add(new SectionHeading("Pipeline"), board);
    }

    private static Section column(PipelineLane lane) {
        Span count = new Span(lane.counted());
        count.addClassName("pipeline-count");
        H3 heading = new H3(new Span(lane.lane().label()), count);
        heading.setId("lane-" + lane.lane().name().toLowerCase(Locale.ROOT));
        Section column = new Section(heading);
        column.addClassName("pipeline-lane");
        column.getElement().setAttribute("data-lane", lane.lane().name().toLowerCase(Locale.ROOT));
        column.getElement().setAttribute("aria-labelledby", heading.getId().orElseThrow());
        if (lane.longest().isEmpty()) {
            Paragraph nothing = new Paragraph("Nothing here.");
            nothing.addClassName("meta");
            column.add(nothing);
            return column;
        }
        Div oldest = new Div(
                new Span("Oldest: "), new RelativeTime(lane.longest().getFirst().since()));
        oldest.addClassName("meta");
        UnorderedList cards = new UnorderedList();
        lane.longest().forEach(card -> cards.add(card(lane.lane(), card)));
        column.add(oldest, cards);
        if (lane.count() > lane.longest().size()) {
            column.add(all(lane));
        }
        return column;
    }

    private static ListItem card(Lane lane, PipelineCard card) {
        Anchor title = new Anchor(address(lane, card), card.titleOrUntitled());
        title.addClassName("pipeline-title");
        Div who = new Div(who(card));
        who.addClassName("meta");
        Div times = new Div(new RelativeTime(card.since()));
        times.addClassName("pipeline-times");
        if (card.due() != null) {
            times.add(new DueTime(card.due()));
        }
        ListItem item = new ListItem(title, who, times);
        item.addClassName("pipeline-card");
        return item;
    }

    private static String address(Lane lane, PipelineCard card) {
        if (card.review() != null) {
            return ReviewAddress.of(card.review());
        }
        return lane == Lane.APPROVED ? PublishAddress.of(card.article()) : ArticleAddress.of(card.article());
    }

    private static String who(PipelineCard card) {
        if (card.review() == null) {
            return card.who().isEmpty() ? card.kind().label() : card.kind().label() + " · " + card.who();
        }
        String stage = card.stage() == null ? "" : card.stage() + " · ";
        return stage + (card.who().isEmpty() ? "nobody is asked yet" : card.who());
    }

    /** Where the rest of a lane is listed. */
    private static Component all(PipelineLane lane) {
        if (lane.lane() == Lane.APPROVED) {
            Paragraph below = new Paragraph("More below, under “Ready to publish”.");
            below.addClassName("meta");
            return below;
        }
        String stage = lane.lane().name().toLowerCase(Locale.ROOT);
        Anchor all = new Anchor(
                "desk/articles?stage=" + stage, "All in " + lane.lane().label());
        all.addClassName("pipeline-all");
        return all;
    }
}
