package org.countersign.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rounds of review, signatures and publications, as far as an article got. */
record WorkflowRows(Staff staff, List<MadeArticle> batch, CopyRows reviews, CopyRows signatures) {

    static WorkflowRows of(List<MadeArticle> batch, Staff staff) {
        CopyRows reviews = new CopyRows(
                "review", "id, article_id, revision_id, requested_by, note, outcome, decided_by, decided_at");
        CopyRows signatures = new CopyRows(
                "signature",
                "id, revision_id, content_hash, review_id, signer_id, printed_name, credentials, meaning, statement,"
                        + " method, stage");
        WorkflowRows rows = new WorkflowRows(staff, batch, reviews, signatures);
        batch.forEach(rows::add);
        return rows;
    }

    private void add(MadeArticle article) {
        int newest = article.revisions().size();
        if (newest > 1) {
            addDecided(article, newest - 1);
        }
        switch (article.standing()) {
            case WRITING -> {}
            case SENT_BACK -> addDecided(article, newest);
            case IN_REVIEW -> addOpen(article, newest);
            case LIVE, SIGNED -> {
                addOpen(article, newest);
                addSignature(article, newest);
            }
        }
    }

    void send(Connection connection) throws SQLException {
        reviews.send(connection);
        answerChecklists(connection);
        signatures.send(connection);
        publish(connection);
    }

    /** Whoever signs has answered with yes what the stage asks. */
    private void answerChecklists(Connection connection) throws SQLException {
        List<String> signers = new ArrayList<>();
        for (MadeArticle article : batch) {
            if (isSigned(article)) {
                UUID review = reviewId(article, article.revisions().size());
                signers.add("('" + review + "'::uuid, '"
                        + staff.reviewer(article.number()).id() + "'::uuid)");
            }
        }
        if (signers.isEmpty()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                insert into checklist_answer (review_id, stage, person_id, checklist_id, item, answer)
                select t.review_id, t.position, s.person, t.checklist_id, i.position, 'YES'
                from (values %s) s(review, person) join review_stage t on t.review_id = s.review
                    join checklist_item i on i.checklist_id = t.checklist_id
                """.formatted(String.join(", ", signers)));
        }
    }

    private static boolean isSigned(MadeArticle article) {
        return article.standing() == MadeArticle.Standing.LIVE || article.standing() == MadeArticle.Standing.SIGNED;
    }

    private void addDecided(MadeArticle article, int revision) {
        reviews.add(
                reviewId(article, revision),
                article.id(),
                article.revisionId(revision),
                article.author().id(),
                "",
                "CHANGES_REQUESTED",
                staff.reviewer(article.number()).id(),
                Instant.now());
    }

    private void addOpen(MadeArticle article, int revision) {
        reviews.add(
                reviewId(article, revision),
                article.id(),
                article.revisionId(revision),
                article.author().id(),
                "Please look at the dose.",
                "OPEN",
                null,
                null);
    }

    private void addSignature(MadeArticle article, int revision) {
        Staff.Member signer = staff.reviewer(article.number());
        signatures.add(
                signatureId(article),
                article.revisionId(revision),
                article.draft().hash().bytes(),
                reviewId(article, revision),
                signer.id(),
                signer.name(),
                signer.credentials(),
                "APPROVAL",
                "I have reviewed revision " + revision + " and approve it for publication.",
                "PASSWORD",
                1);
    }

    /** Closes the rounds that were signed, and makes live what is to be live. */
    private void publish(Connection connection) throws SQLException {
        List<UUID> signed = new ArrayList<>();
        List<UUID> live = new ArrayList<>();
        for (MadeArticle article : batch) {
            if (article.standing() == MadeArticle.Standing.LIVE) {
                live.add(article.id());
            }
            if (isSigned(article)) {
                signed.add(reviewId(article, article.revisions().size()));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                update review w set outcome = 'APPROVED', decided_at = clock_timestamp(), decided_by = s.signer_id
                from signature s where s.review_id = w.id and w.id = any('%s')
                """.formatted(array(signed)));
            statement.execute("""
                insert into publication (id, article_id, revision_id, content_hash, signature_id, kind, slug,
                    published_by, published_at)
                select gen_random_uuid(), a.id, r.id, r.content_hash, s.id, a.kind, a.slug,
                    (select id from person where email = 'editor.0@benchmark.example'), clock_timestamp()
                from article a join revision r on r.article_id = a.id and r.number = a.live_number
                    join signature s on s.revision_id = r.id
                where a.id = any('%s') order by a.slug
                """.formatted(array(live)));
        }
    }

    private static String array(List<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    private static UUID reviewId(MadeArticle article, int revision) {
        return named("review", article, revision);
    }

    private static UUID signatureId(MadeArticle article) {
        return named("signature", article, 0);
    }

    private static UUID named(String what, MadeArticle article, int number) {
        return UUID.nameUUIDFromBytes((what + " " + article.id() + " " + number).getBytes(StandardCharsets.UTF_8));
    }
}
