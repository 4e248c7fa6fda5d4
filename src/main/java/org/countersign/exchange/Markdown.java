package org.countersign.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.countersign.document.ReferenceId;

/**
 * Markdown (CommonMark with GitHub's tables, alerts and footnotes) as HTML, for {@link HtmlReader} to read. HTML in it
 * goes the same way, and is trusted as little.
 */
final class Markdown {

    private static final int DEEPEST_BLOCK = 60;
    private static final int DEEPEST_INLINE = 60;
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            AutolinkExtension.builder().linkTypes(AutolinkType.URL).build());
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n((?:[^\\n]*\\n){0,50}?)---(?:\\n|\\z)");
    private static final Pattern FIELD =
            Pattern.compile("^(title|summary|description):[ \\t]*(.*)$", Pattern.MULTILINE);

    private final Footnotes footnotes;
    private final Map<String, ReferenceId> ids;
    private final Parser parser;
    private final HtmlRenderer renderer;
    private final Map<String, String> frontMatter;

    private Markdown(String text) {
        Matcher matter = FRONT_MATTER.matcher(text);
        boolean hasMatter = matter.find();
        this.frontMatter = hasMatter ? fields(matter.group(1)) : Map.of();
        this.footnotes = Footnotes.takeFrom(hasMatter ? text.substring(matter.end()) : text);
        this.ids = footnotes.ids();
        this.parser = Parser.builder()
                .extensions(EXTENSIONS)
                .maxOpenBlockParsers(DEEPEST_BLOCK)
                .maxInlineNesting(DEEPEST_INLINE)
                .linkProcessor(new BracketProcessor(ids))
                .build();
        this.renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .softbreak(" ")
                .nodeRendererFactory(BracketRenderer::new)
                .build();
    }

    static Imported read(String text, HtmlReader reader) {
        Markdown markdown = new Markdown(AllowedText.of(text));
        Imported imported = reader.read(markdown.html(), Origin.MARKDOWN);
        String title = markdown.frontMatter.getOrDefault("title", imported.title());
        String summary = markdown.frontMatter.getOrDefault(
                "summary", markdown.frontMatter.getOrDefault("description", imported.summary()));
        return new Imported(
                title.length() > Imported.LONGEST_TITLE ? imported.title() : title,
                summary.length() > Imported.LONGEST_SUMMARY ? "" : summary,
                imported.body(),
                imported.references(),
                imported.images(),
                imported.report());
    }

    private String html() {
        StringBuilder html = new StringBuilder(rendered(footnotes.text()));
        if (!footnotes.definitions().isEmpty()) {
            html.append("<section ").append(WrittenReferences.LIST).append("><ol>");
            footnotes
                    .definitions()
                    .forEach((label, words) -> html.append("<li ")
                            .append(WrittenReferences.ENTRY)
                            .append("=\"")
                            .append(ids.get(label))
                            .append("\">")
                            .append(rendered(words))
                            .append("</li>"));
            html.append("</ol></section>");
        }
        return html.toString();
    }

    private String rendered(String text) {
        return renderer.render(parser.parse(text));
    }

    private static Map<String, String> fields(String matter) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(matter);
        while (field.find()) {
            String value = AllowedText.oneLine(unquoted(field.group(2).strip()));
            if (!value.isEmpty()) {
                fields.put(field.group(1), value);
            }
        }
        return fields;
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return isQuoted ? value.substring(1, value.length() - 1).replaceAll("\\\\(.)", "$1") : value;
    }
}
