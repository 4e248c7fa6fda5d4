package org.countersign.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.countersign.document.ArticleContent;
import org.countersign.document.DocumentCodec;
import org.countersign.document.Particulars;
import org.countersign.document.TextRenderer;
import org.junit.jupiter.api.Test;

/**
 * In an ordinary run the inputs kept beside the tests are replayed; with {@code JAZZER_FUZZ=1} in the environment and
 * {@code -Djazzer.hooks=true} new ones are looked for, in one method at a time.
 */
class NoFileBreaksTheImportTest {

    private static final Import IMPORT = new Import(hash -> true);

    @FuzzTest(maxDuration = "60s")
    void htmlIsReadOrRefused(byte[] input) {
        isReadOrRefused("a.html", input);
    }

    @FuzzTest(maxDuration = "60s")
    void markdownIsReadOrRefused(byte[] input) {
        isReadOrRefused("a.md", input);
    }

    @FuzzTest(maxDuration = "60s")
    void plainTextIsReadOrRefused(byte[] input) {
        isReadOrRefused("a.txt", input);
    }

    /** The bytes of a whole file are seldom a zip archive, those of a part of one always stand in one. */
    @FuzzTest(maxDuration = "60s")
    void wordDocumentsAreReadOrRefused(byte[] input) {
        isReadOrRefused("a.docx", input);
        isReadOrRefused(
                "a.docx", WordFile.of("").with("word/document.xml", input).bytes());
        isReadOrRefused(
                "a.docx", WordFile.of(new String(input, StandardCharsets.UTF_8)).bytes());
    }

    private static void isReadOrRefused(String name, byte[] input) {
        try {
            Imported read = IMPORT.file(name, input);
            assertThat(DocumentCodec.decode(DocumentCodec.encode(read.body()))).isEqualTo(read.body());
            ArticleContent content = new ArticleContent(
                    read.title(),
                    read.summary(),
                    List.of(),
                    read.body(),
                    Particulars.NONE.withReferences(read.references()));
            for (ExportFormat format : ExportFormat.values()) {
                assertThat(new Export(Pictures.NONE).file(content, format)).isNotEmpty();
            }
        } catch (UnreadableFileException refused) {
            assertThat(refused.sentence()).endsWith(".");
        }
    }

    @Test
    void deepNestingCostsNeitherTheStackNorTheAfternoon() {
        isQuick("a.html", "<ul><li>".repeat(100_000) + "x");
        isQuick("a.html", "<blockquote><table><tr><td>".repeat(30_000) + "x");
        isQuick("a.html", "<b><i><p>".repeat(50_000) + "x");
        isQuick("a.html", "<details><summary>".repeat(50_000) + "x");
        isQuick("a.md", ">".repeat(100_000) + "x");
        isQuick("a.md", "- ".repeat(50_000) + "x");
        isQuick("a.md", "[".repeat(100_000) + "x");
        isQuick("a.md", "*a_".repeat(50_000));
        isQuick("a.md", "[^a]: x\n".repeat(20_000) + "[^a]".repeat(20_000));
        isQuick("a.txt", "a\n".repeat(50_000));
    }

    @Test
    void hugeAttributesAndLinesCostNoMoreThanTheirLength() {
        isQuick("a.html", "<p style=\"" + "color:red;".repeat(200_000) + "\">x</p>");
        isQuick("a.html", "<a href=\"https://example.org/" + "a".repeat(2_000_000) + "\">x</a>");
        isQuick("a.html", "<p>" + "[1]".repeat(20_000) + "</p><h2>References</h2><ol><li>Adams</li></ol>");
        isQuick("a.html", "<p>" + " ".repeat(2_000_000) + "x</p>");
        isQuick("a.html", "<p style='mso-list:l0 level1 lfo1'>x</p>".repeat(10_000));
        isQuick("a.html", "<p><a href='#a'>1</a><i id=a>x</i></p>".repeat(10_000));
        isQuick("a.html", "<h2>References</h2><p>" + "10.1000/".repeat(100_000) + "</p>");
        isQuick("a.md", "|a".repeat(5_000) + "\n" + "|-".repeat(5_000) + "\n" + "|b".repeat(5_000));
    }

    /** A book of them is an article yet; two are refused with a sentence that names the limit. */
    @Test
    void twoHundredThousandWordsComeInAndWhatIsLongerIsRefused() {
        Random random = new Random(1);
        for (int words : new int[] {200_000, 400_000}) {
            List<String> paragraphs =
                    Stream.generate(() -> words(100, random)).limit(words / 100).toList();
            byte[] word = WordFile.of(paragraphs.stream()
                            .map(text -> WordFile.paragraph("x", text))
                            .collect(Collectors.joining()))
                    .bytes();
            Map<String, byte[]> files = Map.of(
                    "a.docx", word,
                    "a.html", ("<p>" + String.join("</p><p>", paragraphs) + "</p>").getBytes(StandardCharsets.UTF_8),
                    "a.md", String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8),
                    "a.txt", String.join("\n\n", paragraphs).getBytes(StandardCharsets.UTF_8));
            files.forEach((name, file) -> {
                if (words == 200_000) {
                    assertThat(TextRenderer.wordCount(IMPORT.file(name, file).body()))
                            .as(name)
                            .isEqualTo(words);
                } else {
                    assertThatThrownBy(() -> IMPORT.file(name, file))
                            .as(name)
                            .isInstanceOf(UnreadableFileException.class)
                            .hasMessageContaining("at most 2 MB");
                }
            });
        }
    }

    private static String words(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(_ -> "w" + random.nextInt(100_000))
                .collect(Collectors.joining(" "));
    }

    /** Measured in the processor's time: what else the machine does is not the importer's fault. */
    private static void isQuick(String name, String input) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        isReadOrRefused(name, input.getBytes(StandardCharsets.UTF_8));
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                .as(() -> name + ": " + input.substring(0, Math.min(40, input.length())))
                .isLessThan(Duration.ofSeconds(8));
    }
}
