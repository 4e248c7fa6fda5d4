package org.countersign;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Each public method of each service, and who may call it. */
final class WhoMayCallWhat {

    private WhoMayCallWhat() {}

    /** ANYBODY includes those who have not signed in; EVERYBODY is whoever has, even without a role. */
    private static final String TABLE = """
            AccessTokens.make(String, TokenScope, Duration)                    EVERYBODY
            AccessTokens.own()                                                 EVERYBODY
            AccessTokens.revoke(AccessTokenId)                                 EVERYBODY
            Articles.changeDetails(ArticleId, ArticleDetails, ArticleDetails)  AUTHOR EDITOR
            Articles.count(ArticleFilter, int)                                 AUTHOR REVIEWER EDITOR ADMIN
            Articles.create(ArticleKind, String)                               AUTHOR EDITOR
            Articles.find(ArticleId)                                           AUTHOR REVIEWER EDITOR ADMIN
            Articles.list(ArticleFilter, ArticleCursor, int)                   AUTHOR REVIEWER EDITOR ADMIN
            Articles.readyToPublish(int)                                       AUTHOR REVIEWER EDITOR ADMIN
            Articles.state(ArticleId)                                          AUTHOR REVIEWER EDITOR ADMIN
            ArticleStages.approve(Revision)                                    REVIEWER EDITOR
            ArticleStages.goDark(ArticleId)                                    EDITOR
            ArticleStages.goLive(Revision, Instant)                            EDITOR
            ArticleStages.lock(ArticleId)                                      AUTHOR REVIEWER EDITOR
            ArticleStages.lockedState(ArticleId)                               AUTHOR REVIEWER EDITOR
            ArticleStages.requestChanges(ArticleId)                            REVIEWER EDITOR
            ArticleStages.revokeApproval(ArticleId, Vouched, boolean)          REVIEWER EDITOR
            ArticleStages.submit(ArticleId, String)                            AUTHOR EDITOR
            ArticleStages.tellReaders(ArticleId)                               AUTHOR REVIEWER EDITOR
            ArticleStages.takeBack(ArticleId)                                  AUTHOR EDITOR
            Assignments.assign(ReviewId, Set, String)                          EDITOR
            Assignments.assignAll(Collection, PersonId, String)                EDITOR
            Assignments.candidates(ReviewId)                                   REVIEWER EDITOR
            Assignments.handOn(ReviewId, PersonId, String)                     REVIEWER EDITOR
            Assignments.take(ReviewId)                                         REVIEWER EDITOR
            AuditTrail.entries(AuditFilter, Long, int)                         ADMIN
            AuditTrail.isKeptFromRewritingHistory()                            ADMIN
            AuditTrail.record(Actor, AuditAction, Subject, Map)                ANYBODY
            AuditTrail.verify()                                                ADMIN
            ChecklistAnswers.keep(ReviewId, int, List)                         REVIEWER EDITOR
            ChecklistAnswers.own(ReviewId)                                     REVIEWER EDITOR
            Checklists.change(Checklist, List)                                 ADMIN
            Checklists.checklist(ChecklistId)                                  AUTHOR REVIEWER EDITOR ADMIN
            Checklists.of(ArticleKind, String)                                 AUTHOR REVIEWER EDITOR ADMIN
            Checklists.versions(ArticleKind, String)                           AUTHOR REVIEWER EDITOR ADMIN
            Comments.add(ArticleId, String)                                    AUTHOR REVIEWER EDITOR
            Comments.addToBeResolved(ArticleId, String)                        AUTHOR REVIEWER EDITOR
            Comments.noteDeed(ArticleId, String)                               EDITOR
            Comments.countOpen(ArticleId)                                      AUTHOR REVIEWER EDITOR ADMIN
            Comments.reopen(CommentId)                                         AUTHOR REVIEWER EDITOR
            Comments.reply(CommentId, String)                                  AUTHOR REVIEWER EDITOR
            Comments.resolve(CommentId)                                        AUTHOR REVIEWER EDITOR
            Comments.reword(CommentId, String)                                 AUTHOR REVIEWER EDITOR
            Comments.threads(ArticleId, ThreadState, int)                      AUTHOR REVIEWER EDITOR ADMIN
            Comments.wordings(CommentId)                                       AUTHOR REVIEWER EDITOR ADMIN
            DraftParticulars.addReference(ArticleId, Reference)                AUTHOR EDITOR
            DraftParticulars.changeCover(ArticleId, Cover, Cover)              AUTHOR EDITOR
            DraftParticulars.changeReference(ArticleId, Reference, Reference)  AUTHOR EDITOR
            DraftParticulars.changeSearchListing(ArticleId, SearchListing, SearchListing)  AUTHOR EDITOR
            DraftParticulars.removeReference(ArticleId, Reference)             AUTHOR EDITOR
            DraftReplacement.replace(ArticleId, long, ArticleContent)          AUTHOR EDITOR
            DraftRewording.reword(ArticleId, RevisionPassage, String, String, Set)  AUTHOR EDITOR
            Drafts.accept(ArticleId, SentSteps)                                AUTHOR EDITOR
            Drafts.open(ArticleId)                                             AUTHOR REVIEWER EDITOR ADMIN
            Drafts.stepsAfter(ArticleId, DraftPart, int)                       AUTHOR REVIEWER EDITOR ADMIN
            ImageDelivery.file(ImageHash, Rendition)                           ANYBODY
            ImageUploads.replace(MediaItemId, byte[])                          AUTHOR EDITOR
            ImageUploads.upload(String, byte[])                                AUTHOR EDITOR
            ImageUploads.inspect(byte[])                                       AUTHOR EDITOR
            Licences.inForce(PersonId)                                         ADMIN
            Licences.own()                                                     REVIEWER
            Licences.record(PersonId, String, String, LocalDate, LocalDate)    ADMIN
            Mentionables.matching(String, int)                                 AUTHOR REVIEWER EDITOR
            MediaLibrary.delete(Collection)                                    AUTHOR EDITOR
            MediaLibrary.describe(MediaItemId, ImageDetails, ImageDetails)     AUTHOR EDITOR
            MediaLibrary.give(Collection, String, String)                      AUTHOR EDITOR
            MediaLibrary.image(MediaItemId)                                    AUTHOR REVIEWER EDITOR ADMIN
            MediaLibrary.search(String, MediaCursor, int)                      AUTHOR REVIEWER EDITOR ADMIN
            MediaLibrary.thatShowedOnce(ImageHash)                             AUTHOR REVIEWER EDITOR ADMIN
            MediaLibrary.uses(MediaItemId)                                     AUTHOR REVIEWER EDITOR ADMIN
            Imports.create(ArticleKind, String, Imported, String)              AUTHOR EDITOR
            Imports.examined(Imported)                                         AUTHOR EDITOR
            Filing.file(ArticleId, Set, Set)                                   AUTHOR EDITOR
            Filing.topicsOf(ArticleId)                                         AUTHOR REVIEWER EDITOR ADMIN
            Mails.areSetUp()                                                   AUTHOR REVIEWER EDITOR ADMIN
            Mails.failed(int)                                                  ADMIN
            Mails.obstacle()                                                   ADMIN
            Mails.retry(MailId)                                                ADMIN
            Mails.waiting()                                                    ADMIN
            NoticeChoices.choose(NoticeKind, Delivery)                         AUTHOR REVIEWER EDITOR ADMIN
            NoticeChoices.own()                                                AUTHOR REVIEWER EDITOR ADMIN
            Notices.newest(int)                                                AUTHOR REVIEWER EDITOR ADMIN
            Notices.read(NoticeId)                                             AUTHOR REVIEWER EDITOR ADMIN
            Notices.readAll()                                                  AUTHOR REVIEWER EDITOR ADMIN
            Notices.unread()                                                   AUTHOR REVIEWER EDITOR ADMIN
            Obstacles.of(ArticleId)                                            AUTHOR REVIEWER EDITOR ADMIN
            Obstacles.requireNone(ArticleId)                                   AUTHOR EDITOR
            OwnAccount.changePassword(String, String, String)                  EVERYBODY
            OwnAccount.changeProfile(String, String, String)                   EVERYBODY
            OwnAccount.profile()                                               EVERYBODY
            OwnAccount.prove(String, String)                                   EVERYBODY
            PassageAuthors.lastToChange(ArticleId, SelectedPassage)            AUTHOR REVIEWER EDITOR ADMIN
            Passages.inDraft(ArticleId, List)                                  AUTHOR REVIEWER EDITOR ADMIN
            Passages.inRevision(RevisionId, List)                              AUTHOR REVIEWER EDITOR ADMIN
            PassageComments.add(RevisionId, Passage, String, boolean)          AUTHOR REVIEWER EDITOR
            PassageComments.inDraft(ArticleId)                                 AUTHOR REVIEWER EDITOR ADMIN
            PassageComments.inRevision(RevisionId)                             AUTHOR REVIEWER EDITOR ADMIN
            PassageComments.words(RevisionId, Passage)                         AUTHOR REVIEWER EDITOR
            ProposerRule.change(boolean)                                       ADMIN
            ProposerRule.counts()                                              AUTHOR REVIEWER EDITOR ADMIN
            ProposalAnswers.decline(CommentId, String)                         AUTHOR EDITOR
            Proposals.open(ArticleId)                                          AUTHOR REVIEWER EDITOR ADMIN
            Proposals.propose(RevisionId, Passage, String, String, boolean)  AUTHOR REVIEWER EDITOR
            ProposalAnswers.take(CommentId)                                    AUTHOR EDITOR
            ProposalAnswers.withdraw(CommentId)                                AUTHOR REVIEWER EDITOR
            Proposals.words(RevisionId, Passage)                               AUTHOR REVIEWER EDITOR
            People.changeRoles(PersonId, Set)                                  ADMIN
            People.deactivate(PersonId)                                        ADMIN
            People.invite(String, EmailAddress, Set)                           ADMIN
            People.makeLink(PersonId)                                          ADMIN
            People.matching(String)                                            ADMIN
            People.person(PersonId)                                            AUTHOR REVIEWER EDITOR ADMIN
            People.reactivate(PersonId)                                        ADMIN
            People.signOutEverywhere(PersonId)                                 ADMIN
            People.withAnyOf(Collection)                                       AUTHOR REVIEWER EDITOR ADMIN
            Pipeline.due(Collection)                                           AUTHOR REVIEWER EDITOR ADMIN
            Pipeline.lanes(int)                                                EDITOR
            Pipeline.unassigned(int)                                           EDITOR
            Publications.answer(ArticleKind, String)                           ANYBODY
            Publications.headlines(ArticleKind, HeadlineCursor, int)           ANYBODY
            Publications.live(ArticleId)                                       AUTHOR REVIEWER EDITOR ADMIN
            Publications.livePath(ArticleId)                                   AUTHOR REVIEWER EDITOR ADMIN
            Publications.publish(ArticleId, SignatureId)                       EDITOR
            Publications.publish(ArticleId, int)                               EDITOR
            Publications.publishable(ArticleId)                                AUTHOR REVIEWER EDITOR ADMIN
            Publications.withdraw(ArticleId, String)                           EDITOR
            PublishedTopics.at(String)                                         ANYBODY
            PublishedTopics.headlines(PublishedTopic, HeadlineCursor, int)     ANYBODY
            PublishedTopics.withSomethingLive()                                ANYBODY
            ReviewPolicies.change(ReviewPolicy, ReviewPolicy)                  ADMIN
            ReviewPolicies.of(ArticleKind)                                     AUTHOR REVIEWER EDITOR ADMIN
            ReviewPolicies.openReviews(ArticleKind)                            ADMIN
            ReviewRecords.file(PublicationId)                                  AUTHOR REVIEWER EDITOR ADMIN
            ReviewRecords.live(ArticleKind, String)                            ANYBODY
            ReviewRecords.liveFile(ArticleKind, String)                        ANYBODY
            ReviewRecords.of(PublicationId)                                    AUTHOR REVIEWER EDITOR ADMIN
            ReviewRecords.publicKey()                                          ANYBODY
            ReviewRecords.publications(ArticleId)                              AUTHOR REVIEWER EDITOR ADMIN
            Reviews.awaitingMe(int)                                            REVIEWER EDITOR
            Reviews.of(ArticleId)                                              AUTHOR REVIEWER EDITOR ADMIN
            Reviews.openFor(ArticleId)                                         AUTHOR REVIEWER EDITOR ADMIN
            Reviews.requestChanges(ReviewId, String)                           REVIEWER EDITOR
            Reviews.review(ReviewId)                                           AUTHOR REVIEWER EDITOR ADMIN
            Reviews.submit(ArticleId, String, PersonId)                        AUTHOR EDITOR
            Reviews.takeBack(ArticleId)                                        AUTHOR EDITOR
            Revocations.obstacle(SignatureId)                                  AUTHOR REVIEWER EDITOR ADMIN
            Revocations.revoke(SignatureId, String)                            REVIEWER EDITOR
            Rounds.of(ReviewId)                                                AUTHOR REVIEWER EDITOR ADMIN
            Rounds.withdrawn(ArticleId)                                        EDITOR
            Revisions.of(ArticleId)                                            AUTHOR REVIEWER EDITOR ADMIN
            Revisions.numbered(ArticleId, int)                                 AUTHOR REVIEWER EDITOR ADMIN
            Revisions.page(ArticleId, Integer, int)                            AUTHOR REVIEWER EDITOR ADMIN
            Revisions.revision(RevisionId)                                     AUTHOR REVIEWER EDITOR ADMIN
            Signatures.latest(ArticleId)                                       AUTHOR REVIEWER EDITOR ADMIN
            Signatures.obstacle(ReviewId)                                      AUTHOR REVIEWER EDITOR ADMIN
            Signatures.of(ArticleId)                                           AUTHOR REVIEWER EDITOR ADMIN
            Signatures.sign(SigningStatement, String, String)                  REVIEWER EDITOR
            Signatures.statement(ReviewId)                                     REVIEWER EDITOR
            Versions.restore(ArticleId, RevisionId)                            AUTHOR EDITOR
            Versions.save(ArticleId, String)                                   AUTHOR EDITOR
            Topics.add(String, TopicId)                                        EDITOR
            Topics.all()                                                       AUTHOR REVIEWER EDITOR ADMIN
            Topics.delete(TopicId, int)                                        EDITOR
            Topics.merge(TopicId, TopicId)                                     EDITOR
            Topics.moveDown(TopicId)                                           EDITOR
            Topics.moveUnder(TopicId, TopicId)                                 EDITOR
            Topics.moveUp(TopicId)                                             EDITOR
            Topics.rename(TopicId, String, String)                             EDITOR
            Welcome.choosePassword(String, String)                             ANYBODY
            Welcome.purpose(String)                                            ANYBODY
            Welcome.setUp(String, String, EmailAddress, String)                ANYBODY
            """;

    enum Caller {
        AUTHOR,
        REVIEWER,
        EDITOR,
        ADMIN,
        SOMEBODY_WITHOUT_A_ROLE,
        NOT_SIGNED_IN,
        ANONYMOUS
    }

    static Map<String, Set<Caller>> read() {
        return TABLE.lines()
                .map(line -> line.split("\\)\\s+", 2))
                .collect(Collectors.toMap(cells -> cells[0] + ")", cells -> callers(cells[1])));
    }

    private static Set<Caller> callers(String cell) {
        return switch (cell.strip()) {
            case "ANYBODY" -> EnumSet.allOf(Caller.class);
            case "EVERYBODY" -> EnumSet.range(Caller.AUTHOR, Caller.SOMEBODY_WITHOUT_A_ROLE);
            default ->
                Arrays.stream(cell.strip().split(" "))
                        .map(Caller::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Caller.class)));
        };
    }
}
