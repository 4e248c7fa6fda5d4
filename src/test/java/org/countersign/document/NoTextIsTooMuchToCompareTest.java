package org.countersign.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each would take minutes or all memory where the work grew faster than the text. */
class NoTextIsTooMuchToCompareTest {

    private static final int MANY = 10_000;

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(60)
    void theyAreCompared(Document before, Document after) {
        assertThat(Changes.between(before, after).applyTo(before)).isEqualTo(after);
    }

    static Stream<Arguments> texts() {
        Random random = new Random(1);
        return Stream.of(
                texts(
                        "equal paragraphs, and some more",
                        paragraphs(_ -> "the same words here"),
                        new Document(Collections.nCopies(MANY + 7, paragraph("the same words here")))),
                texts(
                        "two paragraphs over and over",
                        paragraphs(_ -> random.nextBoolean() ? "one of the two" : "the other one"),
                        paragraphs(_ -> random.nextBoolean() ? "one of the two" : "the other one")),
                texts(
                        "paragraphs that are all alike",
                        paragraphs(i -> "the same words but " + i),
                        paragraphs(i -> "the same words but " + (i + MANY))),
                texts(
                        "200,000 words, few of them different",
                        new Document(List.of(paragraph(words(200_000, 5, random)))),
                        new Document(List.of(paragraph(words(200_000, 5, random))))),
                texts(
                        "200,000 words in 2,000 paragraphs",
                        new Document(IntStream.range(0, 2_000)
                                .<Block>mapToObj(_ -> paragraph(words(100, 4_000, random)))
                                .toList()),
                        new Document(IntStream.range(0, 2_000)
                                .<Block>mapToObj(_ -> paragraph(words(100, 4_000, random)))
                                .toList())),
                texts("lists in lists", nested("before"), nested("after")));
    }

    private static Arguments texts(String name, Document before, Document after) {
        return Arguments.of(Named.of(name, before), after);
    }

    private static Document paragraphs(IntFunction<String> text) {
        return new Document(IntStream.range(0, MANY)
                .<Block>mapToObj(i -> paragraph(text.apply(i)))
                .toList());
    }

    private static Block.Paragraph paragraph(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(text, Marks.NONE)));
    }

    private static String words(int count, int vocabulary, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append('w').append(random.nextInt(vocabulary)).append(' ');
        }
        return text.toString();
    }

    private static Document nested(String last) {
        List<Block> lists = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Block.Flow list = paragraph("list number " + i + " " + last);
            for (int level = 0; level < 45; level++) {
                list = new Block.BulletList(List.of(new ListItem(List.of(paragraph("level " + level), list))));
            }
            lists.add(list);
        }
        return new Document(lists);
    }
}
