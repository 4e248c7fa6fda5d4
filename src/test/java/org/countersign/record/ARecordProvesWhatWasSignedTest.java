package org.countersign.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.countersign.testing.DatabaseRefusal.HISTORY;
import static org.countersign.testing.DatabaseRefusal.NO_PRIVILEGE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.countersign.publishing.PublicationId;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever holds a record's file and the public key needs nobody to find out whether a byte of it was changed. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ARecordProvesWhatWasSignedTest {

    /** Bytes between two that are changed: a prime, so that names, values and marks between them all have their turn. */
    private static final int STRIDE = 13;

    @Autowired
    TestClinic clinic;

    @Autowired
    ReviewRecords records;

    @TempDir
    Path folder;

    TestArticle article;
    byte[] file;
    PublicKey key;

    @BeforeAll
    void publishTwice() {
        Colleague nora = clinic.author();
        article = clinic.liveArticle("Sleep and depression");
        article.writtenBy(nora, "Sleep at the same hours.", "Ask us about caffeine — early.")
                .submittedBy(nora)
                .changesRequestedBy(clinic.reviewer(), "Name the hours.")
                .writtenBy(nora, "Sleep from ten to six.", "Ask us about caffeine — early.")
                .submittedBy(nora)
                .signedBy(clinic.reviewer())
                .publishedBy(clinic.editor());
        file = clinic.as(nora, () -> records.file(newest()).orElseThrow());
        key = RecordKey.ofPem(records.publicKey());
    }

    private PublicationId newest() {
        return clinic.as(
                clinic.author(),
                () -> records.publications(article.id()).getFirst().id());
    }

    @Test
    void itTellsWhatHappenedSinceThePublicationBefore() {
        ReviewRecord record =
                clinic.as(clinic.author(), () -> records.of(newest()).orElseThrow());
        assertThat(record.steps().stream().map(ReviewRecord.Step::what))
                .containsExactly(
                        "Revision 2",
                        "Revision 2: Changes requested",
                        "Revision 3",
                        "Revision 3: Approved and signed",
                        "Revision 3 published");
        assertThat(record.approvals()).singleElement().satisfies(approval -> {
            assertThat(approval.name().full()).isEqualTo("Amara Osei");
            assertThat(approval.contentHash()).isEqualTo(record.contentHash());
            assertThat(approval.licence()).isNotNull();
        });
    }

    @Test
    void theRecordBeforeSaysThatItWasReplaced() {
        ReviewRecord record = clinic.as(
                clinic.author(),
                () -> records.of(records.publications(article.id()).getLast().id())
                        .orElseThrow());
        assertThat(record.steps().getLast().what()).isEqualTo("Replaced by a later revision");
        assertThat(breaches(clinic.as(
                        clinic.author(),
                        () -> records.file(record.live().publication()).orElseThrow())))
                .isEmpty();
    }

    @Test
    void asItWasMadeItIsGenuine() {
        assertThat(breaches(file)).isEmpty();
        assertThat(clinic.as(clinic.author(), () -> records.file(newest()).orElseThrow()))
                .isEqualTo(file);
    }

    @Test
    void noByteCanBeChangedUnseen() {
        for (int i = 0; i < file.length; i += STRIDE) {
            byte[] forged = file.clone();
            forged[i] ^= 1;
            assertThat(breaches(forged)).as("byte %d, %s", i, (char) file[i]).isNotEmpty();
        }
    }

    @Test
    void aChangedWordIsNamedByItsPlace() {
        assertThat(breaches(changed("Sleep from ten to six.", "Sleep from ten to two.")))
                .anySatisfy(breach -> assertThat(breach)
                        .isEqualTo("record.revision.content.body.content[0].content[0].text was changed: "
                                + "it reads “Sleep from ten to two.”."))
                .anySatisfy(breach ->
                        assertThat(breach).startsWith("record.revision.content is not the text that was signed"));
    }

    @Test
    void whatIsLeftOutOrAddedIsNamed() {
        assertThat(breaches(changed("\"credentials\":\"\",\"name\":\"Amara Osei\"", "\"name\":\"Amara Osei\"")))
                .contains("record.reviews[0].by.credentials is missing.");
        assertThat(breaches(changed("\"method\":\"PASSWORD\"", "\"method\":\"PASSWORD\",\"more\":1")))
                .contains("record.signatures[0].more was added: “1”.");
    }

    @Test
    void aChangedAnswerIsNamed() {
        String wording = "\"wording\":\"Each claim matches the source it cites and says no more than that source\"";
        assertThat(breaches(changed(
                        "\"answer\":\"YES\",\"mustHold\":true,\"note\":\"\"," + wording,
                        "\"answer\":\"NO\",\"mustHold\":true,\"note\":\"\"," + wording)))
                .contains(
                        "record.signatures[0].checklist.answers[0].answer was changed: it reads “NO”.",
                        "record.signatures[0] stands under something that must hold and does not.");
        assertThat(breaches(changed("than that source", "than it likes")))
                .anySatisfy(breach ->
                        assertThat(breach).startsWith("record.signatures[0].checklist.answers[0].wording was changed"));
    }

    @Test
    void aRewrittenFileAndABrokenOneAreTold() {
        assertThat(breaches(changed("{\"record\":", "{ \"record\":")))
                .containsExactly("Byte 2 of the file is not as it was written, though all values are.");
        assertThat(breaches(changed("{\"record\":", "{\"record\"")))
                .singleElement()
                .asString()
                .startsWith("The file is not JSON at line 1, column ");
        assertThat(breaches("[1]".getBytes(StandardCharsets.UTF_8)))
                .containsExactly("The file is no review record: it must hold a record, a seal and a signature.");
    }

    @Test
    void anotherKeyDoesNotProveIt() {
        assertThat(RecordVerification.breaches(file, RecordKey.make().getPublic()))
                .singleElement()
                .asString()
                .startsWith("The seal was made with another key than the one given");
    }

    /** Whoever forges a record and seals it themselves is caught by the key. */
    @Test
    void aForgerWithAKeyOfTheirOwnIsFound() {
        ReviewRecord record =
                clinic.as(clinic.author(), () -> records.of(newest()).orElseThrow());
        byte[] forged = RecordSeal.file(RecordJson.of(record), RecordKey.make());
        assertThat(breaches(forged)).singleElement().asString().startsWith("The seal was made with another key");
    }

    @Test
    void theCommandSaysWhatItFoundAndHowItEnded() throws IOException {
        Path keyFile = Files.writeString(folder.resolve("key.pem"), records.publicKey());
        Path recordFile = Files.write(folder.resolve("record.json"), file);
        assertThat(run(recordFile, keyFile))
                .startsWith("0\n")
                .contains("“Sleep and depression”, revision 3")
                .contains("Signed     Amara Osei, ")
                .contains("This record is genuine");
        Files.write(recordFile, changed("Sleep from ten", "Sleep from one"));
        assertThat(run(recordFile, keyFile)).startsWith("1\nBROKEN  record.revision.content.body");
        assertThat(run(recordFile, recordFile)).startsWith("2\ncountersign: cannot read the key in");
        assertThat(run(folder.resolve("none"), keyFile)).startsWith("2\n").contains("there is no such file");
    }

    @Test
    void nobodyChangesOrRemovesAKey() {
        NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change("update record_key set number = 2"));
        NO_PRIVILEGE.of(() -> clinic.sqlAsApplication().change("delete from record_key"));
        HISTORY.of(() -> clinic.sqlAsOwner().change("update record_key set number = 2"));
    }

    private List<String> breaches(byte[] bytes) {
        return RecordVerification.breaches(bytes, key);
    }

    private byte[] changed(String from, String to) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String run(Path record, Path key) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        int exit = VerifyRecordCommand.run(
                out, out, "--countersign.verify-record=" + record, "--countersign.record-key=" + key);
        return exit + "\n" + printed.toString(StandardCharsets.UTF_8);
    }
}
