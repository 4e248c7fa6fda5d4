package org.countersign.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A submitted revision, and the reviewer's decision. */
final class ReviewScreen {

    private static final String SELECT = """
            (text, words) => {
              const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              while (nodes.nextNode()) {
                const at = nodes.currentNode.data.indexOf(words);
                if (at >= 0) {
                  getSelection().setBaseAndExtent(nodes.currentNode, at, nodes.currentNode, at + words.length);
                  return;
                }
              }
              throw new Error(`Nowhere: ${words}`);
            }""";

    private final Page page;

    ReviewScreen(Page page) {
        this.page = page;
    }

    ReviewScreen whenReady(String title) {
        assertThat(page).hasTitle("Review: " + title);
        return this;
    }

    void expectText(String text) {
        assertThat(page.getByText(text)).isVisible();
    }

    void requestChanges(String comment) {
        Screen.button(page, "Request changes").click();
        Locator dialog = Screen.dialog(page, "Request changes");
        dialog.getByLabel("What should change?").fill(comment);
        Screen.button(dialog, "Request changes").click();
        assertThat(page).hasTitle("Home");
    }

    /** Selects words of the revision and proposes others. */
    void propose(String words, String others) {
        page.locator(".article-text").first().evaluate(SELECT, words);
        Screen.button(page, "Propose wording").click();
        Locator dialog = Screen.dialog(page, "Propose wording");
        dialog.getByLabel("Proposed wording").fill(others);
        Screen.button(dialog, "Propose wording").click();
        assertThat(dialog).hasCount(0);
    }

    void startComment(String text) {
        comment().fill(text);
    }

    void expectStartedComment(String text) {
        assertThat(comment()).hasValue(text);
    }

    private Locator comment() {
        openTab("Comments");
        return page.getByLabel("Comment", new Page.GetByLabelOptions().setExact(true));
    }

    void sendCommentToBeResolved() {
        String text = comment().inputValue();
        Screen.named(page, AriaRole.CHECKBOX, "Must be resolved").first().check();
        Screen.button(page, "Comment").click();
        assertThat(page.locator(".thread").filter(new Locator.FilterOptions().setHasText(text)))
                .isVisible();
    }

    /** Takes it and gives it to somebody else. */
    void handOn(String name, String note) {
        openTab("Request");
        Screen.button(page, "Take it").click();
        Screen.button(page, "Hand on…").click();
        Locator dialog = Screen.dialog(page, "Hand on");
        Screen.named(dialog, AriaRole.COMBOBOX, "Hand on to").fill(name);
        Screen.named(page, AriaRole.OPTION, name).click();
        dialog.getByLabel("Note").fill(note);
        Screen.button(dialog, "Hand on").click();
        assertThat(dialog).hasCount(0);
    }

    private void openTab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    Locator sign() {
        return Screen.button(page, "Approve and sign");
    }

    /** Answers every point of the checklist with yes. */
    ReviewScreen makeSure() {
        checklist().click();
        for (Locator point : points()) {
            Screen.named(point, AriaRole.RADIO, "Yes").check();
        }
        assertThat(Screen.button(page, "Approve and sign")).isEnabled();
        return this;
    }

    /** As {@link #makeSure}, without a mouse. */
    void makeSure(Keys keys) {
        keys.goTo("ArrowRight", checklist());
        keys.press("Enter");
        for (Locator point : points()) {
            keys.tabTo(Screen.named(point, AriaRole.RADIO, "Yes"));
            keys.press("Space");
        }
        assertThat(Screen.button(page, "Approve and sign")).isEnabled();
    }

    /** The tab, whose name tells how many points are answered. */
    private Locator checklist() {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Checklist"));
    }

    private List<Locator> points() {
        Locator points = page.getByRole(AriaRole.RADIOGROUP);
        assertThat(points.first()).isVisible();
        return points.all();
    }

    /** Asks to sign; the answer is the dialog that asks for the password. */
    Locator approve(int revision) {
        Screen.button(page, "Approve and sign").click();
        return Screen.dialog(page, "Sign revision " + revision);
    }

    static void sign(Locator dialog, String password) {
        Screen.named(dialog, AriaRole.TEXTBOX, "Your password, once more").fill(password);
        Screen.button(dialog, "Approve and sign").click();
    }
}
