package org.countersign.content.screen;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.countersign.document.Comparison;
import org.countersign.document.ComparisonHtml;
import org.countersign.document.RenderedComparison;

/** A comparison to read, with its summary, the way from change to change, and the choice between its two forms. */
public final class ComparisonPanel extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Comparison comparison;
    private final Paragraph summary = new Paragraph();
    private final Navigation navigation = new Navigation();
    private final NativeButton inline = new NativeButton("Inline", event -> show(false));
    private final NativeButton sideBySide = new NativeButton("Side by side", event -> show(true));
    private final Div text = new Div();

    /** The browser's side goes from change to change without asking the server. */
    @Tag("change-navigation")
    @JsModule("./components/change-navigation.ts")
    private static final class Navigation extends Component {

        private static final long serialVersionUID = 1L;

        void setTotal(int total) {
            getElement().setProperty("total", total);
        }
    }

    public ComparisonPanel(Comparison comparison) {
        this.comparison = comparison;
        addClassName("comparison-panel");
        summary.addClassName("comparison-summary");
        Div forms = new Div(inline, sideBySide);
        forms.addClassName("segments");
        forms.getElement().setAttribute("role", "group");
        forms.getElement().setAttribute("aria-label", "Form of the comparison");
        Div bar = new Div(summary, forms, navigation);
        bar.addClassName("comparison-bar");
        text.getElement().setAttribute("role", "article");
        text.getElement().setAttribute("aria-label", "Changes");
        add(bar, text);
        show(false);
    }

    private void show(boolean beside) {
        RenderedComparison rendered =
                beside ? ComparisonHtml.sideBySide(comparison) : ComparisonHtml.inline(comparison);
        inline.getElement().setAttribute("aria-pressed", Boolean.toString(!beside));
        sideBySide.getElement().setAttribute("aria-pressed", Boolean.toString(beside));
        summary.setText(rendered.summary());
        navigation.setTotal(rendered.total());
        text.removeAll();
        // The renderer escapes everything that people typed.
        text.add(new Html(rendered.html()));
    }
}
