package org.countersign.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatWasCommittedSurvivesTest {

    @TempDir
    Path data;

    /** The process is killed while it writes, then its PostgreSQL as well, and everything is started again twice. */
    @Test
    void aKilledProcessAndAKilledServerLoseNothingThatWasCommitted() throws Exception {
        int committed = writeUntilKilled();
        ProcessHandle leftBehind = server();
        assertThat(leftBehind.isAlive()).as("the server outlives its JVM").isTrue();
        assertThat(countAfterStart()).isGreaterThanOrEqualTo(committed);
        assertThat(leftBehind.isAlive()).isFalse();

        EmbeddedPostgresql running = EmbeddedPostgresql.start(data);
        killServer();
        running.close();
        assertThat(countAfterStart()).isGreaterThanOrEqualTo(committed);
    }

    private int writeUntilKilled() throws Exception {
        Process writer = AnotherJvm.start(KeepsWriting.class, data.toString());
        int last = 0;
        try (BufferedReader output = writer.inputReader()) {
            while (last < 40) {
                String line = output.readLine();
                assertThat(line).as("the next committed number").isNotNull();
                last = line.matches("\\d+") ? Integer.parseInt(line) : last;
            }
        } finally {
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return last;
    }

    private int countAfterStart() throws Exception {
        try (EmbeddedPostgresql again = EmbeddedPostgresql.start(data);
                Connection connection =
                        DriverManager.getConnection(again.url(), EmbeddedPostgresql.OWNER, again.ownerPassword());
                ResultSet rows = connection.createStatement().executeQuery("select count(*), max(number) from kept")) {
            rows.next();
            assertThat(rows.getInt(1)).as("without a gap").isEqualTo(rows.getInt(2));
            return rows.getInt(1);
        }
    }

    private void killServer() throws Exception {
        ProcessHandle server = server();
        List<ProcessHandle> helpers = server.descendants().toList();
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
        for (ProcessHandle helper : helpers) {
            helper.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    private ProcessHandle server() throws Exception {
        String pid =
                Files.readAllLines(data.resolve("postgresql/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }
}
