package org.countersign.content.ui;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.countersign.content.ArticleCursor;
import org.countersign.content.ArticleFilter;
import org.countersign.content.ArticleRow;
import org.countersign.content.Articles;
import org.jspecify.annotations.Nullable;

/**
 * Hands rows to the grid by their position while reading them by key: it remembers where each page ended, so that
 * scrolling on never counts rows off from the top. Rows are told apart by their article and not by their values.
 */
final class ArticleRows extends AbstractBackEndDataProvider<ArticleRow, Void> {

    static final int PAGE = 50;

    private static final long serialVersionUID = 1L;

    private final transient Articles articles;
    private transient ArticleFilter filter = ArticleFilter.everything();
    private final transient List<ArticleCursor> pageEnds = new ArrayList<>();

    ArticleRows(Articles articles) {
        this.articles = articles;
    }

    void filter(ArticleFilter wanted) {
        filter = wanted;
        refreshAll();
    }

    @Override
    public void refreshAll() {
        pageEnds.clear();
        super.refreshAll();
    }

    @Override
    protected Stream<ArticleRow> fetchFromBackEnd(Query<ArticleRow, Void> query) {
        int first = query.getOffset() / PAGE;
        int last = (query.getOffset() + query.getLimit() - 1) / PAGE;
        List<ArticleRow> rows = new ArrayList<>();
        for (int page = first; page <= last; page++) {
            rows.addAll(page(page));
        }
        int skip = query.getOffset() - first * PAGE;
        return rows.stream().skip(skip).limit(query.getLimit());
    }

    private List<ArticleRow> page(int number) {
        while (pageEnds.size() < number) {
            List<ArticleRow> before = read(pageEnds.size());
            if (before.size() < PAGE) {
                return List.of();
            }
        }
        return read(number);
    }

    private List<ArticleRow> read(int number) {
        @Nullable ArticleCursor after = number == 0 ? null : pageEnds.get(number - 1);
        List<ArticleRow> rows = articles.list(filter, after, PAGE);
        if (rows.size() == PAGE && pageEnds.size() == number) {
            pageEnds.add(rows.getLast().cursor());
        }
        return rows;
    }

    @Override
    protected int sizeInBackEnd(Query<ArticleRow, Void> query) {
        return articles.count(filter, Integer.MAX_VALUE);
    }

    @Override
    public Object getId(ArticleRow row) {
        return row.id();
    }
}
