package org.countersign.content.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import org.countersign.components.FormDialog;
import org.countersign.content.ArticleKind;
import org.countersign.content.Articles;
import org.countersign.shared.ArticleId;

/** Asks for the kind and the title, and nothing else: all can be changed later. */
final class NewArticleDialog {

    private NewArticleDialog() {}

    static void open(Articles articles, Consumer<ArticleId> created) {
        RadioButtonGroup<ArticleKind> kind = new RadioButtonGroup<>("Kind");
        kind.setItems(ArticleKind.values());
        kind.setItemLabelGenerator(ArticleKind::label);
        kind.setValue(ArticleKind.ARTICLE);
        TextField title = new TextField("Title");
        title.setWidthFull();
        title.setMaxLength(300);
        title.setAutofocus(true);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        FormDialog dialog = new FormDialog("New article", "Create", () -> {
            created.accept(articles.create(kind.getValue(), title.getValue()));
            return true;
        });
        dialog.add(title, kind);
        dialog.setWidth("480px");
        dialog.open();
    }
}
