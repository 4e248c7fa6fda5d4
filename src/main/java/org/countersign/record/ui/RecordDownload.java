package org.countersign.record.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import org.countersign.record.ReviewRecord;
import org.countersign.record.ReviewRecords;

/** A record as a sealed file, made when it is asked for. */
final class RecordDownload implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private final transient ReviewRecords records;
    private final transient ReviewRecord record;

    RecordDownload(ReviewRecords records, ReviewRecord record) {
        this.records = records;
        this.record = record;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        byte[] file = records.file(record.live().publication()).orElseThrow();
        event.setFileName(
                "%s-revision-%d-review-record.json".formatted(record.slug().value(), record.revisionNumber()));
        event.setContentType("application/json");
        event.setContentLength(file.length);
        event.getOutputStream().write(file);
    }
}
