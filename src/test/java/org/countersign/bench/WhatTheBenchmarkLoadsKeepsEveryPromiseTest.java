package org.countersign.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import org.countersign.audit.IntegrityCheck;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestPostgresql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class WhatTheBenchmarkLoadsKeepsEveryPromiseTest {

    private static final int ARTICLES = 40;

    @Autowired
    List<IntegrityCheck> checks;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyHashSignatureAndLinkOfTheTrailHolds() throws Exception {
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        try (Connection owner = TestPostgresql.connect(database, TestPostgresql.OWNER)) {
            new BulkLoad(owner, new Staff(), ARTICLES).load(new Progress(silence()));
        }
        assertThat(count("article")).isEqualTo(ARTICLES + 5);
        assertThat(count("signature")).isEqualTo(ARTICLES / 5);
        assertThat(count("publication where ended_at is null")).isEqualTo(ARTICLES / 10);
        assertThat(checks)
                .hasSize(5)
                .allSatisfy(check -> assertThat(check.run()).isInstanceOf(IntegrityCheck.Result.Kept.class));
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }

    private static PrintStream silence() {
        return new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    }
}
