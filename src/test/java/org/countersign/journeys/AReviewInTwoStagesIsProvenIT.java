package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.countersign.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post goes through two stages and three people's hands, and its record proves it without us. */
@Journey
@SuppressWarnings("NullAway.Init")
class AReviewInTwoStagesIsProvenIT {

    private static final String TITLE = "When to call us after an infusion";
    private static final String SIGNED =
            "Call us when your heart races. Take one tablet at night. Ask for help at once.";

    private static final String QUESTION = "Which tablets are these?";

    private RunningCountersign countersign;
    private Desk author;
    private Desk first;
    private Desk second;
    private Desk editor;
    private Account hired;

    @TempDir
    Path folder;

    @Test
    void whatWasAskedAnsweredAndSignedIsInTheRecord(RunningCountersign running, Browsers browsers)
            throws IOException, InterruptedException {
        countersign = running;
        Desk administrator = signIn(browsers, Role.ADMIN);
        new SettingsScreen(administrator.page(), countersign).addStageForPosts();
        hired = new PeopleScreen(administrator).hireReviewer("Ines Duarte", countersign, browsers.window());
        author = signIn(browsers, Role.AUTHOR);
        first = signIn(browsers, Role.REVIEWER);
        second = Desk.signIn(browsers.window(), countersign, hired);
        editor = signIn(browsers, Role.EDITOR);

        ArticleScreen draft = write();
        String address = "/blog/" + draft.slug();
        proposeAndHandOn();
        second.review(TITLE).requestChanges("Please answer what Amara proposed.");
        answer(draft);
        signBothStages();
        editor.publish(TITLE);
        prove(browsers.window(), address);
    }

    private Desk signIn(Browsers browsers, Role role) {
        return Desk.signIn(browsers.window(), countersign, countersign.account(role));
    }

    private ArticleScreen write() {
        ArticleScreen draft = author.startPost(TITLE);
        draft.summary().click();
        draft.summary().pressSequentially("What is usual, and what is not.");
        draft.writeOn("Call us when your heart races. Take two tablets at night. Ask for help soon.");
        draft.expectSaved();
        draft.submitForReview("");
        return draft;
    }

    private void proposeAndHandOn() {
        ReviewScreen review = first.review(TITLE);
        review.propose("two tablets", "one tablet");
        review.propose("soon", "at once");
        review.propose("heart races", "heart beats");
        review.startComment(QUESTION);
        first.loseSession(countersign.account(Role.REVIEWER));
        review = first.review(TITLE);
        review.expectStartedComment(QUESTION);
        review.sendCommentToBeResolved();
        assertThat(review.sign()).isDisabled();
        review.expectText("must be resolved first");
        review.handOn(hired.name(), "I am away from tomorrow.");
    }

    private void answer(ArticleScreen draft) {
        Page page = author.page();
        page.reload();
        draft.whenReady().openTab("Comments");
        thread(page, "one tablet").getByText("Take this wording").click();
        assertThat(draft.body()).containsText("Take one tablet at night.");
        assertThat(thread(page, "one tablet")).hasCount(0);
        thread(page, "at once").getByText("Take this wording").click();
        assertThat(draft.body()).containsText("for help at once.");
        assertThat(thread(page, "at once")).hasCount(0);
        Screen.button(thread(page, "beats"), "Decline").click();
        Locator dialog = Screen.dialog(page, "Decline this wording");
        dialog.getByLabel("Why not?").fill("Patients say that it races.");
        Screen.button(dialog, "Decline").click();
        assertThat(dialog).hasCount(0);
        assertThat(draft.body()).hasText(SIGNED);
        draft.expectSaved();

        Screen.button(page, "Submit for review").click();
        Locator submission = Screen.dialog(page, "Submit for review");
        Screen.button(submission, "Submit for review").click();
        assertThat(submission.getByText("must be resolved first")).isVisible();
        Screen.button(submission, "Cancel").click();
        Screen.button(thread(page, QUESTION), "Resolve").click();
        assertThat(thread(page, QUESTION)).hasCount(0);
        draft.submitForReview("All answered.");
    }

    private static Locator thread(Page page, String words) {
        return page.locator(".thread").filter(new Locator.FilterOptions().setHasText(words));
    }

    private void signBothStages() {
        sign(second, hired.password());
        assertThat(editor.waiting("Ready to publish", TITLE)).hasCount(0);
        sign(editor, countersign.account(Role.EDITOR).password());
    }

    private static void sign(Desk desk, String password) {
        ReviewScreen review = desk.review(TITLE).makeSure();
        ReviewScreen.sign(review.approve(2), password);
        assertThat(desk.page()).hasTitle("Home");
    }

    private void prove(Page patient, String address) throws IOException, InterruptedException {
        patient.navigate(countersign.address(address + "/review-record"));
        for (String name :
                new String[] {hired.name(), countersign.account(Role.EDITOR).name()}) {
            assertThat(patient.getByText(name).first()).isVisible();
        }
        Download download = patient.waitForDownload(
                () -> Screen.link(patient, "Download record").click());
        Path record = folder.resolve("record.json");
        download.saveAs(record);
        Path key = folder.resolve("key.pem");
        Files.writeString(
                key,
                patient.request()
                        .get(countersign.address("/review-record-key.pem"))
                        .text());
        assertThat(RunningCountersign.verifyRecord(record, key)).startsWith("0: ");

        String told = Files.readString(record);
        assertThat(told).contains("Take one tablet at night.");
        Path altered = folder.resolve("altered.json");
        Files.writeString(altered, told.replace("Take one tablet", "Take ten tablet"), StandardCharsets.UTF_8);
        assertThat(RunningCountersign.verifyRecord(altered, key))
                .startsWith("1: ")
                .contains("content");
    }
}
