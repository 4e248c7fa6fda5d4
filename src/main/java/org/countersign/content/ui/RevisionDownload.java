package org.countersign.content.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Optional;
import org.countersign.content.Revision;
import org.countersign.content.Revisions;
import org.countersign.exchange.Export;
import org.countersign.exchange.ExportFormat;
import org.countersign.exchange.Pictures;
import org.countersign.media.ImageDelivery;
import org.countersign.media.Rendition;
import org.countersign.shared.ImageHash;
import org.countersign.shared.RevisionId;
import org.countersign.shared.Slug;

/** A revision as a file, written when it is asked for. */
final class RevisionDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient Revisions revisions;
    private final transient ImageDelivery images;
    private final transient RevisionId id;
    private final ExportFormat format;

    RevisionDownload(Revisions revisions, ImageDelivery images, RevisionId id, ExportFormat format) {
        this.revisions = revisions;
        this.images = images;
        this.id = id;
        this.format = format;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        Revision revision = revisions.revision(id);
        byte[] file = new Export(this::picture).file(revision.content(), format);
        event.setFileName(fileName(revision));
        event.setContentType(format.mediaType());
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }

    /** As wide as a page needs; smaller ones as they are. */
    private Optional<Pictures.Picture> picture(ImageHash hash) {
        return images.file(hash, Rendition.WIDTH_1600)
                .or(() -> images.file(hash, Rendition.FULL))
                .map(file -> new Pictures.Picture(file.contentType(), file.bytes()));
    }

    private String fileName(Revision revision) {
        String title = Slug.fromTitle(revision.content().title()).value();
        return "%s-revision-%d%s".formatted(title, revision.number(), format.ending());
    }
}
