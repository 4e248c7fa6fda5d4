package org.countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import org.countersign.audit.IntegrityCheck;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.ListedArticles;
import org.countersign.testing.TestPostgresql;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatTheBenchmarkLoadsKeepsEveryPromiseTest {

    private static final int ARTICLES = 40;

    @Autowired
    List<IntegrityCheck> checks;

    @Autowired
    JdbcClient jdbc;

    List<String> rulesBefore = List.of();

    /** In batches so small that several are loaded at once. */
    @BeforeAll
    void load() throws Exception {
        rulesBefore = rules();
        new BulkLoad(this::owner, new Staff(), ARTICLES, 7).load(new Progress(silence()));
    }

    @Test
    void everyHashSignatureAndLinkOfTheTrailHolds() {
        assertThat(count("article")).isEqualTo(ARTICLES + 5);
        assertThat(count("signature")).isEqualTo(ARTICLES / 5);
        assertThat(count("publication where ended_at is null")).isEqualTo(ARTICLES / 10);
        assertThat(checks)
                .hasSize(5)
                .allSatisfy(check -> assertThat(check.run()).isInstanceOf(IntegrityCheck.Result.Kept.class));
    }

    @Test
    void everyArticleIsInItsLists() throws SQLException {
        try (Connection connection = owner()) {
            assertThat(ListedArticles.untrue(connection)).isEqualTo("0");
        }
    }

    @Test
    void aNumberStandsForTheSameArticleWhoeverLoadedIt() {
        MadeArticle.Maker maker = new MadeArticle.Maker(new Staff(), ARTICLES);
        List<String> made = IntStream.range(0, ARTICLES)
                .mapToObj(maker::make)
                .map(article -> article.slug() + " " + article.draft().hash().hex())
                .toList();
        assertThat(strings("""
                        select a.slug || ' ' || encode(r.content_hash, 'hex') from article a
                        join revision r on r.article_id = a.id
                        where r.number = %d and substr(a.slug, length('article-') + 1)::int < %d
                        """.formatted(MadeArticle.REVISIONS, ARTICLES))).containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    void triggersConstraintsAndIndexesAreThoseOfTheProduct() {
        assertThat(rules()).isEqualTo(rulesBefore).hasSizeGreaterThan(100);
    }

    private Connection owner() throws SQLException {
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        return TestPostgresql.connect(database, TestPostgresql.OWNER);
    }

    private List<String> rules() {
        return strings("""
            select indexdef from pg_indexes where schemaname = current_schema()
            union select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
            union select conrelid::regclass || ' ' || conname || ' ' || convalidated::text from pg_constraint
            order by 1
            """);
    }

    private List<String> strings(String query) {
        return jdbc.sql(query)
                .query((row, index) -> String.valueOf(row.getString(1)))
                .list();
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static PrintStream silence() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
