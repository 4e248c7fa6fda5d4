package org.countersign.content.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.exchange.Export;
import org.countersign.exchange.ExportFormat;
import org.countersign.exchange.Pictures;
import org.countersign.shared.RevisionId;
import org.countersign.shared.Slug;

/** A revision as a file, written when it is asked for. */
final class RevisionDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Revisions revisions;
    private final transient RevisionId id;
    private final ExportFormat format;

    RevisionDownload(Revisions revisions, RevisionId id, ExportFormat format) {
        this.revisions = revisions;
        this.id = id;
        this.format = format;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Revision revision = revisions.revision(id);
        byte[] file = new Export(Pictures.NONE).file(revision.content(), format);
        event.setFileName(fileName(revision));
        event.setContentType(format.mediaType());
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }

    private String fileName(Revision revision) {
        String title = Slug.fromTitle(revision.content().title()).value();
        return "%s-revision-%d%s".formatted(title, revision.number(), format.ending());
    }
}
