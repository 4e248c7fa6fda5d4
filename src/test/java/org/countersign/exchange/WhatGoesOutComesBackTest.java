package org.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.countersign.document.ArticleContent;
import org.countersign.document.Document;
import org.countersign.document.Documents;

@Domain(DomainContext.Global.class)
class WhatGoesOutComesBackTest {

    private static final Export EXPORT = new Export(Pictures.NONE);

    private static Imported back(ArticleContent content, ExportFormat format) {
        byte[] file = EXPORT.file(content, format);
        return new Import(hash -> true).file("article" + format.ending(), file);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(MarkdownDocuments.class)
    void asMarkdownWhateverItCanSay(@ForAll ArticleContent content) {
        Imported read = back(content, ExportFormat.MARKDOWN);
        assertThat(read.body())
                .as(() -> new String(EXPORT.file(content, ExportFormat.MARKDOWN), StandardCharsets.UTF_8))
                .isEqualTo(content.body());
        assertThat(read.title()).isEqualTo(content.title());
        assertThat(read.summary()).isEqualTo(content.summary());
        assertThat(read.references()).containsExactlyInAnyOrderElementsOf(content.references());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    @Domain(Documents.class)
    void asHtmlEverything(@ForAll Document body) {
        ArticleContent content = new ArticleContent("A <title> & more", "With \n two  lines ", List.of(), body);
        Imported read = back(content, ExportFormat.HTML);
        assertThat(read.body()).isEqualTo(body);
        assertThat(read.title()).isEqualTo(content.title());
        assertThat(read.summary()).isEqualTo(content.summary());
        assertThat(read.report().isEmpty()).isTrue();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Domain(MarkdownDocuments.class)
    void asHtmlTheReferencesToo(@ForAll ArticleContent content) {
        Imported read = back(content, ExportFormat.HTML);
        assertThat(read.body()).isEqualTo(content.body());
        assertThat(read.references()).containsExactlyInAnyOrderElementsOf(content.references());
    }
}
