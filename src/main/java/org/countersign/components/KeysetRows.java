package org.countersign.components;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hands rows to a grid by their position while reading them by key: it remembers where each page ended, so that
 * scrolling on never counts rows off from the top. How many there are is not known until the end is reached.
 *
 * @param <T> a row
 * @param <K> what names a row's place in the order
 */
public final class KeysetRows<T, K> extends AbstractBackEndDataProvider<T, Void> {

    private static final long serialVersionUID = 1L;

    public static final int PAGE = 50;

    private final transient Source<T, K> source;
    private final transient Function<T, K> key;
    private final transient Function<T, ?> identity;
    private final transient List<K> pageEnds = new ArrayList<>();

    /** Reads one page. */
    @FunctionalInterface
    public interface Source<T, K> {

        /** @param after the key of the row before the first one wanted; null to begin at the top */
        List<T> read(@Nullable K after, int limit);
    }

    /** Rows that stay in their places, so that the key is the row's identity as well. */
    public KeysetRows(Function<T, K> key, Source<T, K> source) {
        this(key, source, key);
    }

    /** @param identity what a row stays the same by when it moves */
    public KeysetRows(Function<T, K> key, Source<T, K> source, Function<T, ?> identity) {
        this.key = key;
        this.source = source;
        this.identity = identity;
    }

    @Override
    public void refreshAll() {
        pageEnds.clear();
        super.refreshAll();
    }

    @Override
    protected Stream<T> fetchFromBackEnd(Query<T, Void> query) {
        int first = query.getOffset() / PAGE;
        int last = (query.getOffset() + query.getLimit() - 1) / PAGE;
        var rows = new ArrayList<T>();
        for (int number = first; number <= last; number++) {
            rows.addAll(page(number));
        }
        return rows.stream().skip(query.getOffset() - (long) first * PAGE).limit(query.getLimit());
    }

    private List<T> page(int number) {
        while (pageEnds.size() < number) {
            if (read(pageEnds.size()).size() < PAGE) {
                return List.of();
            }
        }
        return read(number);
    }

    private List<T> read(int number) {
        var rows = source.read(number == 0 ? null : pageEnds.get(number - 1), PAGE);
        if (rows.size() == PAGE && pageEnds.size() == number) {
            pageEnds.add(key.apply(rows.getLast()));
        }
        return rows;
    }

    @Override
    protected int sizeInBackEnd(Query<T, Void> query) {
        throw new UnsupportedOperationException("The grid asks for rows until there are no more");
    }

    @Override
    public Object getId(T row) {
        return identity.apply(row);
    }
}
