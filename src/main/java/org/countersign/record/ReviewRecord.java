package org.countersign.record;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.countersign.content.ArticleKind;
import org.countersign.publishing.PublicationId;
import org.countersign.review.Answer;
import org.countersign.review.Outcome;
import org.countersign.review.SignatureId;
import org.countersign.shared.ArticleId;
import org.countersign.shared.ContentHash;
import org.countersign.shared.PersonId;
import org.countersign.shared.PrintedName;
import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * How one publication came to be: what was written since the one before, who judged it, and who signed it.
 *
 * @param content the published revision's, as RFC 8785 canonical JSON
 * @param versions the revisions since the publication before, the oldest first; the last is the published one
 * @param judgements what reviewers decided on those, the oldest first
 * @param approvals the signatures of the round that the published revision went through, the oldest first
 */
public record ReviewRecord(
        ArticleId article,
        ArticleKind kind,
        Slug slug,
        Live live,
        int revisionNumber,
        ContentHash contentHash,
        String title,
        String content,
        List<Version> versions,
        List<Judgement> judgements,
        List<Approval> approvals) {

    public ReviewRecord {
        versions = List.copyOf(versions);
        judgements = List.copyOf(judgements);
        approvals = List.copyOf(approvals);
    }

    /** Where patients read it, or did, below the site's address. */
    public String path() {
        return kind.pathPrefix() + slug.value();
    }

    /** What happened, the earliest first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        versions.forEach(
                version -> steps.add(new Step(version.madeAt(), "Revision " + version.number(), version.writtenBy())));
        judgements.forEach(judgement -> steps.add(new Step(
                judgement.at(),
                "Revision " + judgement.revisionNumber() + ": "
                        + judgement.outcome().label(),
                "by " + judgement.by().full())));
        steps.add(new Step(
                live.since(),
                "Revision " + revisionNumber + " published",
                "by " + live.by().full()));
        if (live.ended() != null) {
            String reason = live.ended().reason();
            steps.add(new Step(
                    live.ended().at(), reason == null ? "Replaced by a later revision" : "Withdrawn: " + reason, ""));
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    /** @param who "written by …", "by …"; empty where nobody is named */
    public record Step(Instant at, String what, String who) {}

    /**
     * When patients could read it.
     *
     * @param ended null while they can
     */
    public record Live(
            PublicationId publication,
            Instant since,
            PrintedName by,
            @Nullable Ended ended) {}

    /** @param reason why it was withdrawn; null when a later revision took its place */
    public record Ended(Instant at, @Nullable String reason) {}

    /** @param writers everyone who contributed to it since the last signed revision */
    public record Version(int number, ContentHash hash, Instant madeAt, List<Writer> writers) {

        public Version {
            writers = List.copyOf(writers);
        }

        /** "written by Nora Feld, RN; Tom Reyes"; empty when nobody wrote since the last signed revision. */
        String writtenBy() {
            return writers.isEmpty()
                    ? ""
                    : writers.stream()
                            .map(writer -> writer.name().full())
                            .collect(Collectors.joining("; ", "written by ", ""));
        }
    }

    public record Writer(PersonId person, PrintedName name) {}

    public record Judgement(int revisionNumber, Outcome outcome, PrintedName by, Instant at) {}

    /**
     * A signature as it was given.
     *
     * @param stage of the round for which it was given, as the policy named it then
     * @param licence null for signatures from before licences were recorded, and where the stage asks for none
     * @param checklist null for signatures from before there were checklists, and where the stage asks nothing
     * @param meaning of the signature after 21 CFR 11.50: {@code APPROVAL}
     * @param method how the signer proved who they are: {@code PASSWORD}
     */
    public record Approval(
            SignatureId id,
            String stage,
            PersonId signer,
            PrintedName name,
            @Nullable LicenceThen licence,
            @Nullable SignedChecklist checklist,
            ContentHash contentHash,
            String meaning,
            String statement,
            String method,
            Instant signedAt) {}

    /** The licence as it was known when its holder signed. */
    public record LicenceThen(String number, String region, LocalDate expiresOn) {}

    /** What the stage asked, word for word, and what the signer answered. */
    public record SignedChecklist(int version, List<SignedAnswer> answers) {

        public SignedChecklist {
            answers = List.copyOf(answers);
        }
    }

    /** @param note why; empty for nothing */
    public record SignedAnswer(String wording, boolean mustHold, Answer answer, String note) {}
}
