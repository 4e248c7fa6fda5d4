package org.countersign.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.countersign.components.Lucide;
import org.countersign.content.RevisionSummary;
import org.countersign.content.Revisions;
import org.countersign.exchange.ExportFormat;
import org.countersign.media.ImageDelivery;

/** Asks which revision, and offers it in each format. */
final class ExportDialog {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.US);

    private ExportDialog() {}

    static void open(Revisions revisions, ImageDelivery images, List<RevisionSummary> all) {
        Select<RevisionSummary> revision = new Select<>();
        revision.setLabel("Revision");
        revision.setItems(all);
        revision.setItemLabelGenerator(ExportDialog::label);
        revision.setWidthFull();
        Div links = new Div();
        links.addClassName("export-links");
        revision.addValueChangeListener(change -> {
            links.removeAll();
            for (ExportFormat format : ExportFormat.values()) {
                links.add(link(revisions, images, change.getValue(), format));
            }
        });
        revision.setValue(all.getFirst());
        Dialog dialog = new Dialog("Export");
        dialog.addClassName("form-dialog");
        dialog.setWidth("480px");
        dialog.add(revision, new Paragraph("Download it as:"), links);
        dialog.getFooter().add(new Button("Close", event -> dialog.close()));
        dialog.open();
    }

    private static String label(RevisionSummary revision) {
        String day = DAY.format(revision.createdAt().atZone(ZoneId.systemDefault()));
        return "Revision %d · %s · %s".formatted(revision.number(), day, revision.createdBy());
    }

    private static Anchor link(
            Revisions revisions, ImageDelivery images, RevisionSummary revision, ExportFormat format) {
        Anchor link = new Anchor(new RevisionDownload(revisions, images, revision.id(), format), "");
        link.addClassName("button-link");
        link.add(Lucide.DOWNLOAD.create());
        link.add(format.label());
        return link;
    }
}
