package org.countersign.review.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.countersign.content.Revision;
import org.countersign.document.ArticleContent;
import org.countersign.document.BylineEntry;
import org.countersign.document.CitationNumbers;
import org.countersign.document.HtmlRenderer;
import org.countersign.document.ReferenceHtml;
import org.countersign.shared.PrintedName;

/** A revision to read, as patients would: title, summary, byline, body. */
final class RevisionText extends Article {

    private static final long serialVersionUID = 1L;

    private final PassageSelection selection = new PassageSelection();

    RevisionText(Revision revision) {
        ArticleContent content = revision.content();
        addClassName("revision-text");
        getElement().setAttribute("aria-label", "Revision " + revision.number());
        Paragraph summary = new Paragraph(content.summary());
        summary.addClassName("article-summary");
        Paragraph byline = new Paragraph(
                "By " + content.byline().stream().map(RevisionText::printed).collect(Collectors.joining("; ")));
        byline.addClassName("byline");
        H1 title = new H1(content.title());
        title.addClassName("article-title");
        add(title, summary, byline);
        // The renderer escapes everything that people typed.
        add(new Html("<div class=\"article-text\">" + text(content) + "</div>"));
        add(selection);
    }

    /** What is selected in it, and how passages are shown. */
    PassageSelection selection() {
        return selection;
    }

    private static String text(ArticleContent content) {
        CitationNumbers numbers = content.citationNumbers();
        String references = numbers.ordered().isEmpty() ? "" : "<h2>References</h2>" + ReferenceHtml.list(numbers);
        return HtmlRenderer.renderWithPositions(content.body(), numbers) + references;
    }

    private static String printed(BylineEntry entry) {
        return new PrintedName(entry.name(), entry.credentials()).full();
    }
}
