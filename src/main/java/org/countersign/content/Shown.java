package org.countersign.content;

import org.springframework.jdbc.core.RowMapper;

/**
 * What is shown of each article of a list.
 *
 * @param columns from {@code draft d} and {@code article a}, which the order names too
 */
record Shown<T>(String columns, String order, RowMapper<T> mapper) {

    /** Of what a query finds, which tells {@code article_id}s. */
    String of(String found) {
        return "with found as (" + found + ") " + columns + " join found on found.article_id = d.article_id" + order;
    }
}
