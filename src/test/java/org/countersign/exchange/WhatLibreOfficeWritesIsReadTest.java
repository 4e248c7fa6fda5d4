package org.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.countersign.exchange.Texts.bullets;
import static org.countersign.exchange.Texts.citation;
import static org.countersign.exchange.Texts.heading;
import static org.countersign.exchange.Texts.item;
import static org.countersign.exchange.Texts.numbers;
import static org.countersign.exchange.Texts.paragraph;
import static org.countersign.exchange.Texts.row;
import static org.countersign.exchange.Texts.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.countersign.document.Block;
import org.countersign.document.LinkAddress;
import org.countersign.document.Mark;
import org.countersign.document.Reference;
import org.countersign.document.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One text of ours with everything in it, which LibreOffice Writer 7.4 kept as a Word document and as a web page. */
class WhatLibreOfficeWritesIsReadTest {

    @ParameterizedTest
    @ValueSource(strings = {"written-by-libreoffice.docx", "written-by-libreoffice.html"})
    void headingsListsTablesNotesAndPicturesArrive(String file) throws IOException {
        Imported read = read(file);
        assertThat(read.title()).isEqualTo("Your day at the harbor room");
        assertThat(read.body().content())
                .containsExactly(
                        heading(2, "Before you leave home"),
                        paragraph(
                                text("Eat "),
                                text("nothing", new Mark.Bold()),
                                text(" for "),
                                text("four", new Mark.Italic()),
                                text(" hours, and drink only water."),
                                citation("r1"),
                                text(" H"),
                                text("2", new Mark.Subscript()),
                                text("O is fine; see "),
                                text("the way here", new Mark.Link(LinkAddress.of("https://example.org/way"))),
                                text(".")),
                        bullets(
                                item(paragraph("Your card"), bullets(item(paragraph("with a photo")))),
                                item(paragraph("A list of your medicines"))),
                        image(read, 0, "A handwritten list"),
                        heading(3, "What happens when"),
                        new Block.Table(List.of(row(true, "Time", "Step"), row(false, "9:00", "You sit down"))),
                        image(read, 0, "A blue chair"),
                        numbers(1, item(paragraph("Rest.")), item(paragraph("Go home with somebody."))),
                        image(read, 0, "The harbor at noon"),
                        paragraph("Call us if anything is unclear."));
        assertThat(read.references())
                .extracting(Reference::text, Reference::source)
                .containsExactly(tuple(
                        "Adams J. Fasting before sedation. 2019. doi:10.1000/fasting",
                        new Source.Doi("10.1000/fasting")));
        assertThat(read.report().sentences())
                .containsExactly(
                        "2 images in lists, tables or other blocks were kept, right behind the block that held it"
                                + " (under “Before you leave home”, “What happens when”).");
    }

    /** The three are the same picture. */
    private static Block image(Imported read, int number, String description) {
        return new Block.Image(read.images().get(number).standIn(), description, 1, 1, List.of());
    }

    private static Imported read(String file) throws IOException {
        try (InputStream content = WhatLibreOfficeWritesIsReadTest.class.getResourceAsStream(file)) {
            return new Import(hash -> false)
                    .file(file, Objects.requireNonNull(content).readAllBytes());
        }
    }
}
