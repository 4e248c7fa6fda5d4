package org.countersign.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** All rows of some articles, made before anything is sent, so that the database never waits for them. */
record BatchRows(
        List<CopyRows> drafts, List<CopyRows> revisions, CopyRows topics, WorkflowRows workflow, CopyRows audit) {

    static BatchRows of(List<MadeArticle> batch, Staff staff, DraftRows drafts) {
        return new BatchRows(
                drafts.of(batch),
                new RevisionRows().of(batch),
                new TopicRows().filed(batch),
                WorkflowRows.of(batch, staff),
                AuditRows.of(batch, staff));
    }

    /** In one transaction. The trail comes last, since entries of it wait for one another until their commit. */
    void send(Connection connection) throws SQLException {
        for (CopyRows table : Stream.of(drafts, revisions, List.of(topics))
                .flatMap(List::stream)
                .toList()) {
            table.send(connection);
        }
        workflow.send(connection);
        audit.send(connection);
        connection.commit();
    }
}
