package org.countersign.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.postgresql.PGStatement;

/** @param values for its question marks */
record ListQuery(String sql, List<Object> values) {

    /**
     * A plan that suits a frequent word is slow for a rare one, and the other way round. So the driver is told never
     * to keep one: PostgreSQL then plans with the words, whose frequency it knows.
     */
    PreparedStatement plannedForItsWords(Connection connection) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }
}
