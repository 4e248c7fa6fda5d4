package org.countersign.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.countersign.document.ArticleContent;
import org.countersign.document.Block;
import org.countersign.document.Document;
import org.countersign.document.DocumentCodec;
import org.countersign.document.TextRenderer;

/** An article of the benchmark, the same for the same number: where it stands, and what its revisions say. */
record MadeArticle(int number, UUID id, Standing standing, Staff.Member author, List<ArticleContent> revisions) {

    static final int WORDS = 1_000;
    static final int REVISIONS = 3;

    /** How far it got. Of ten articles one is live, one waits to be published, two are in review, one was sent back. */
    enum Standing {
        LIVE,
        SIGNED,
        IN_REVIEW,
        SENT_BACK,
        WRITING;

        static Standing of(int number) {
            return switch (number % 10) {
                case 0 -> LIVE;
                case 1 -> SIGNED;
                case 2, 3 -> IN_REVIEW;
                case 4 -> SENT_BACK;
                default -> WRITING;
            };
        }
    }

    ArticleContent draft() {
        return revisions.getLast();
    }

    boolean isPost() {
        return number % 5 == 0 && number % 10 != 0;
    }

    String slug() {
        return "article-" + number;
    }

    String title() {
        return draft().title();
    }

    UUID revisionId(int revision) {
        return new UUID(id.getMostSignificantBits(), 0x8000_0000_0000_0000L | ((long) number << 24) | revision);
    }

    /** As the product settles it for search. */
    String searchText() {
        return draft().title()
                + '\n'
                + draft().summary()
                + '\n'
                + author.name()
                + '\n'
                + TextRenderer.text(draft().body());
    }

    /** Makes them. Not shared between threads. */
    static final class Maker {

        private final Vocabulary vocabulary = new Vocabulary();
        private final Staff staff;
        private final int rareOneIn;

        Maker(Staff staff, int articles) {
            this.staff = staff;
            this.rareOneIn = Math.max(1, articles / 5);
        }

        MadeArticle make(int number) {
            return make(number, WORDS, REVISIONS, Standing.of(number));
        }

        MadeArticle make(int number, int words, int revisions, Standing standing) {
            SplittableRandom random = new SplittableRandom(number * 1_000_003L + 17);
            UUID id = new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
            // Not by the number alone, which says how far it got: everybody has articles of every standing
            Staff.Member author = staff.author(number + number / 10);
            List<String> paragraphs = paragraphs(number, words, random);
            String title = title(number, random);
            String summary = vocabulary.sentences(random, 18);
            List<ArticleContent> contents = new ArrayList<>();
            for (int revision = 1; revision <= revisions; revision++) {
                paragraphs.set(random.nextInt(Math.min(10, paragraphs.size())), vocabulary.sentences(random, 75));
                contents.add(new ArticleContent(title, summary, List.of(author.byline()), body(paragraphs)));
            }
            return new MadeArticle(number, id, standing, author, contents);
        }

        private String title(int number, SplittableRandom random) {
            String words = vocabulary.sentences(random, 5).replace(".", "");
            return words + " " + number;
        }

        private List<String> paragraphs(int number, int words, SplittableRandom random) {
            List<String> paragraphs = new ArrayList<>();
            for (int left = words; left > 0; left -= 75) {
                paragraphs.add(vocabulary.sentences(random, Math.min(left, 75)));
            }
            if (number % rareOneIn == 0) {
                paragraphs.add("It may contain " + Vocabulary.RARE + ".");
            }
            return paragraphs;
        }

        /** Four paragraphs under each heading, the third of them as a list. */
        private static Document body(List<String> paragraphs) {
            List<String> blocks = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                if (i % 4 == 0) {
                    blocks.add("""
                        {"type":"heading","attrs":{"level":2},"content":[{"type":"text","text":"Part %d"}]}\
                        """.formatted(i / 4 + 1));
                }
                blocks.add(i % 4 == 2 ? list(paragraphs.get(i)) : paragraph(paragraphs.get(i)));
            }
            return DocumentCodec.decode("{\"type\":\"doc\",\"content\":[" + String.join(",", blocks) + "]}");
        }

        private static String list(String text) {
            return "{\"type\":\"bulletList\",\"content\":[{\"type\":\"listItem\",\"content\":[" + paragraph(text)
                    + "]}]}";
        }

        private static String paragraph(String text) {
            return "{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"" + text + "\"}]}";
        }
    }

    /** Where the first paragraph of text begins, as ProseMirror counts: behind the heading. */
    static int firstParagraph(Document body) {
        Block first = body.content().getFirst();
        int heading = TextRenderer.text(new Document(List.of(first))).strip().length();
        return heading + 2 + 1;
    }
}
