package org.countersign.notifications.screen;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.countersign.components.FormFields;
import org.countersign.components.Notice;
import org.countersign.components.Notice.Weight;
import org.countersign.components.SectionHeading;
import org.countersign.components.Toasts;
import org.countersign.notifications.Delivery;
import org.countersign.notifications.Mails;
import org.countersign.notifications.NoticeChoices;
import org.countersign.notifications.NoticeKind;

/** For each kind of notice, whether it comes by e-mail and when; saved as it is chosen. */
final class MailChoiceSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient NoticeChoices choices;

    MailChoiceSection(NoticeChoices choices, Mails mails) {
        this.choices = choices;
        addClassName("form-section");
        add(
                new SectionHeading("E-mail about your work"),
                new Paragraph(
                        "The bell above shows everything. Here you choose what comes by e-mail as well, as long as"
                                + " you have not seen it by then."));
        if (!mails.areSetUp()) {
            add(new Notice(
                    Weight.INFORMATION,
                    "No mail server is set for this installation, so nobody gets e-mail. Your choices are kept for when"
                            + " there is one."));
        }
        FormFields fields = new FormFields(() -> {});
        Map<NoticeKind, Delivery> present = choices.own();
        present.forEach((kind, delivery) -> fields.add(field(kind, delivery)));
        add(fields);
    }

    private Select<Delivery> field(NoticeKind kind, Delivery present) {
        Select<Delivery> field = new Select<>();
        field.setLabel(kind.label());
        field.setItems(List.of(Delivery.values()));
        field.setItemLabelGenerator(Delivery::label);
        field.setValue(present);
        field.addValueChangeListener(event -> {
            choices.choose(kind, event.getValue());
            Toasts.confirm(kind.label() + ": " + event.getValue().label().toLowerCase(Locale.ENGLISH) + ".");
        });
        return field;
    }
}
