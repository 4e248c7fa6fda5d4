package org.countersign.site;

import org.countersign.record.ReviewRecord;
import org.springframework.stereotype.Component;

/** What stands behind a page: who wrote it, who judged it, and under which words it was signed. */
@Component
class ReviewRecordPage {

    private static final Markup HEAD = new Markup("<meta name=\"robots\" content=\"noindex\">\n");

    private static final String MAIN = """
            <div class="column review-record">
            <p class="eyebrow"><a href="{}">Back to the page</a></p>
            <h1>Review record</h1>
            <p class="summary">{}</p>
            <section aria-labelledby="signed">
            <h2 id="signed">Signed by</h2>
            {}</section>
            <section aria-labelledby="history">
            <h2 id="history">How it came to be</h2>
            <ol class="steps">
            {}</ol>
            </section>
            <section aria-labelledby="proof">
            <h2 id="proof">Proof to keep</h2>
            <p>The record as a file holds the whole text and everything on this page, sealed with this site's key. With the \
            key and the program Countersign anybody can prove, without asking us, that not a letter was changed.</p>
            <p><a class="button" href="{}" download>Download record</a> <a href="{}" download>Public key</a></p>
            </section>
            </div>
            """;

    private static final String SIGNATURE = """
            <div class="signature">
            <p><strong>{}</strong> · {} · {}</p>
            {}<blockquote><p>{}</p></blockquote>
            {}            <p class="fine">Signed with a password, on content <span class="hash">{}</span></p>
            </div>
            """;

    private static final String CHECKLIST = """
            <details class="checklist">
            <summary>Checklist, version {}</summary>
            <ul>
            {}</ul>
            </details>
            """;

    private static final String ANSWER = "<li>{} <strong>{}</strong>{}</li>\n";

    private static final String STEP = "<li><p>{}</p>\n<p class=\"fine\">{}{}</p></li>\n";

    private final PageFrame frame;
    private final SiteDates dates;

    ReviewRecordPage(PageFrame frame, SiteDates dates) {
        this.frame = frame;
        this.dates = dates;
    }

    String render(ReviewRecord record) {
        Markup main = Markup.of(
                MAIN,
                record.path(),
                record.title() + " · revision " + record.revisionNumber(),
                record.approvals().stream().map(this::signature).toList(),
                record.steps().stream().map(this::step).toList(),
                record.path() + "/review-record.json",
                ReviewRecordController.KEY);
        return frame.page("Review record: " + record.title(), HEAD, record.kind(), main);
    }

    private Markup signature(ReviewRecord.Approval approval) {
        ReviewRecord.LicenceThen licence = approval.licence();
        Markup licensed = licence == null
                ? Markup.NOTHING
                : Markup.of(
                        "<p class=\"fine\">Licence {}, {}, valid until {}</p>\n",
                        licence.number(),
                        licence.region(),
                        dates.printed(licence.expiresOn()));
        return Markup.of(
                SIGNATURE,
                approval.name().full(),
                approval.stage() + " review",
                dates.moment(approval.signedAt()),
                licensed,
                approval.statement(),
                approval.checklist() == null ? Markup.NOTHING : checklist(approval.checklist()),
                approval.contentHash().hex());
    }

    private static Markup checklist(ReviewRecord.SignedChecklist checklist) {
        return Markup.of(
                CHECKLIST,
                checklist.version(),
                checklist.answers().stream()
                        .map(answer -> Markup.of(
                                ANSWER,
                                answer.wording(),
                                answer.answer().label(),
                                Markup.unlessEmpty(answer.note(), ": {}")))
                        .toList());
    }

    private Markup step(ReviewRecord.Step step) {
        return Markup.of(STEP, step.what(), dates.moment(step.at()), Markup.unlessEmpty(step.who(), " · {}"));
    }
}
