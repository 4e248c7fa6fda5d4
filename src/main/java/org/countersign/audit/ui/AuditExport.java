package org.countersign.audit.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.countersign.audit.AuditEntry;
import org.countersign.audit.AuditFilter;
import org.countersign.audit.AuditTrail;

/**
 * The filtered entries as a file of comma-separated values (RFC 4180), page by page, so that a trail of any length fits.
 */
final class AuditExport implements DownloadHandler {

    private static final long serialVersionUID = 1L;

    private static final int PAGE = 1_000;

    private final transient AuditTrail auditTrail;
    private final transient Supplier<AuditFilter> filter;

    AuditExport(AuditTrail auditTrail, Supplier<AuditFilter> filter) {
        this.auditTrail = auditTrail;
        this.filter = filter;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName("audit-trail.csv");
        event.setContentType("text/csv; charset=utf-8");
        try (Writer writer = new OutputStreamWriter(event.getOutputStream(), StandardCharsets.UTF_8)) {
            write(writer);
        }
    }

    private void write(Writer writer) throws IOException {
        writer.write("entry,at,actor,action,subject_type,subject_id,subject,details,hash\r\n");
        AuditFilter wanted = filter.get();
        List<AuditEntry> page = auditTrail.entries(wanted, null, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                writer.write(line(entry));
            }
            page = auditTrail.entries(wanted, page.getLast().seq(), PAGE);
        }
    }

    private static String line(AuditEntry entry) {
        var subject = entry.subject();
        return Stream.of(
                        Long.toString(entry.seq()),
                        entry.at().toString(),
                        entry.actorName(),
                        entry.action().name(),
                        subject.type().name(),
                        subject.id() == null ? "" : subject.id().toString(),
                        subject.label(),
                        entry.details(),
                        entry.hash())
                .map(AuditExport::cell)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that a spreadsheet would take for a formula gets an apostrophe, since anybody can name an article. */
    static String cell(String text) {
        var harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
