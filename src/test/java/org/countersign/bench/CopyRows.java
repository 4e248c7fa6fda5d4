package org.countersign.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows of one table, sent all at once by COPY. Triggers and constraints see them as they see any others. */
final class CopyRows {

    private static final int CHUNK = 1 << 16;

    private final String command;
    private final StringBuilder text = new StringBuilder();

    CopyRows(String table, String columns) {
        command = "copy " + table + " (" + columns + ") from stdin";
    }

    void add(@Nullable Object... values) {
        for (int i = 0; i < values.length; i++) {
            text.append(i == 0 ? "" : "\t");
            append(values[i]);
        }
        text.append('\n');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case byte[] bytes -> text.append("\\\\x").append(HexFormat.of().formatHex(bytes));
            case Boolean flag -> text.append(flag ? 't' : 'f');
            default -> escape(value.toString());
        }
    }

    private void escape(String value) {
        int copied = 0;
        for (int i = 0; i < value.length(); i++) {
            String escaped = switch (value.charAt(i)) {
                case '\\' -> "\\\\";
                case '\n' -> "\\n";
                case '\t' -> "\\t";
                case '\r' -> "\\r";
                default -> "";
            };
            if (!escaped.isEmpty()) {
                text.append(value, copied, i).append(escaped);
                copied = i + 1;
            }
        }
        text.append(value, copied, value.length());
    }

    void send(Connection connection) throws SQLException {
        try {
            InputStream rows = new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command, rows, CHUNK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
