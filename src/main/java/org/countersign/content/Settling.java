package org.countersign.content;

import java.util.List;
import java.util.UUID;
import org.countersign.document.DocumentCodec;
import org.countersign.document.TextRenderer;
import org.countersign.shared.ArticleId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Brings snapshots and the searchable text up to date once people pause, so that typing itself stays light. Any node may
 * settle any draft: the update names the change it settles, and does nothing when the draft has moved on.
 */
@Component
class Settling {

    private static final int AT_ONCE = 50;

    private final JdbcClient jdbc;
    private final DraftStore drafts;
    private final ShownImages shownImages;

    Settling(JdbcClient jdbc, DraftStore drafts, ShownImages shownImages) {
        this.jdbc = jdbc;
        this.drafts = drafts;
        this.shownImages = shownImages;
    }

    @Scheduled(fixedDelayString = "${countersign.settling.every:2s}")
    void settle() {
        List<ArticleId> pausing = jdbc.sql("""
                select article_id from draft where unsettled and changed_at < now() - interval '2 seconds'
                order by changed_at limit ?
                """)
                .param(AT_ONCE)
                .query((row, index) -> new ArticleId(row.getObject("article_id", UUID.class)))
                .list();
        pausing.forEach(this::settle);
    }

    void settle(ArticleId article) {
        drafts.find(article).ifPresent(this::settle);
    }

    private void settle(Draft draft) {
        jdbc.sql("""
                with settled as (
                    update draft set body = cast(:body as jsonb), snapshot_version = :version, unsettled = false
                    where article_id = :article and change_number = :change returning article_id)
                update draft_text set text = :text, word_count = :words
                where article_id in (select article_id from settled)
                """)
                .param("body", DocumentCodec.encode(draft.body()))
                .param("version", draft.bodyVersion())
                .param("article", draft.article().value())
                .param("change", draft.changeNumber())
                .param("text", searchable(draft))
                .param("words", TextRenderer.wordCount(draft.body()))
                .update();
        shownImages.settle(draft.article(), draft.content());
    }

    private static String searchable(Draft draft) {
        StringBuilder text = new StringBuilder();
        text.append(draft.title()).append('\n').append(draft.summary()).append('\n');
        draft.byline().forEach(entry -> text.append(entry.name()).append('\n'));
        return text.append(TextRenderer.text(draft.body())).toString();
    }
}
