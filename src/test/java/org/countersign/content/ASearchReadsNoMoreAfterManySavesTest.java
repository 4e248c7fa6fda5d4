package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What the indexes by words have not taken in yet is read by each search from end to end, so it must stay little. */
@DatabaseTest
class ASearchReadsNoMoreAfterManySavesTest {

    private static final int SAVES = 3_000;

    /** A quarter of a megabyte of what waits, and what a search reads besides. */
    private static final int MOST_PAGES = 256 / 8 + 20;

    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");

    @Autowired
    TestClinic clinic;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void forAPartOfATitle() {
        saveOften("update draft set changed_at = clock_timestamp() where article_id = ?");
        assertThat(pagesRead(
                        "draft_title_trgm_idx", "select article_id from draft where lower(title) like '%nowhere%'"))
                .isLessThan(MOST_PAGES);
    }

    @Test
    void forAWord() {
        saveOften("""
                update draft_text set text = (select string_agg(md5(random()::text), ' ') from generate_series(1, 10))
                where article_id = ?
                """);
        assertThat(pagesRead(
                        "draft_text_words_idx",
                        "select article_id from draft_text where words @@ to_tsquery('simple', 'nowhere')"))
                .isLessThan(MOST_PAGES);
    }

    private void saveOften(String save) {
        TestArticle article =
                clinic.articleBy(clinic.author(), "Saved often").writtenBy(clinic.author(), "Drink water, and rest.");
        for (int i = 0; i < SAVES; i++) {
            jdbc.sql(save).param(article.id().value()).update();
        }
    }

    /** Of the index alone. */
    private int pagesRead(String index, String search) {
        List<String> plan = transaction.execute(status -> {
            jdbc.sql("set local enable_seqscan = off").update();
            return jdbc.sql("explain (analyze, buffers) " + search)
                    .query(String.class)
                    .list();
        });
        String ofTheIndex = String.join("\n", plan);
        Matcher pages = PAGES.matcher(ofTheIndex.substring(ofTheIndex.indexOf("on " + index)));
        assertThat(pages.find()).as(ofTheIndex).isTrue();
        return Integer.parseInt(pages.group(1)) + (pages.group(2) == null ? 0 : Integer.parseInt(pages.group(2)));
    }
}
