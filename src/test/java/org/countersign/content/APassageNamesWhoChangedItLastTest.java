package org.countersign.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.countersign.people.Role;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class APassageNamesWhoChangedItLastTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    PassageAuthors authors;

    @Test
    void theLastOneSinceTheSignatureAndOtherwiseTheSignedRevision() {
        Colleague nora = clinic.author();
        Colleague tom = clinic.hire("Tom Reyes", Role.AUTHOR);
        TestArticle article = clinic.articleBy(nora, "Migraine").writtenBy(nora, "First.", "Second.");
        assertThat(lastToChange(article, 1, 3))
                .isInstanceOfSatisfying(
                        PassageAuthor.ChangedBy.class,
                        author -> assertThat(author.person()).isEqualTo("Nora Feld"));
        article.submittedBy(nora).signedBy(clinic.reviewer()).writtenBy(tom, "First.", "Second, changed.");
        assertThat(lastToChange(article, 1, 3)).isEqualTo(new PassageAuthor.Earlier(1));
        assertThat(lastToChange(article, 9, 12))
                .isInstanceOfSatisfying(
                        PassageAuthor.ChangedBy.class,
                        author -> assertThat(author.person()).isEqualTo("Tom Reyes"));
    }

    @Test
    void nothingIsSaidOfAVersionThatIsNoLongerThere() {
        TestArticle article = clinic.articleBy(clinic.author(), "Sleep");
        SelectedPassage old = new SelectedPassage(article.draft().bodyVersion() - 1, 1, 2);
        assertThat(clinic.as(clinic.author(), () -> authors.lastToChange(article.id(), old)))
                .isEmpty();
    }

    private PassageAuthor lastToChange(TestArticle article, int from, int to) {
        SelectedPassage passage = new SelectedPassage(article.draft().bodyVersion(), from, to);
        return clinic.as(
                clinic.author(),
                () -> authors.lastToChange(article.id(), passage).orElseThrow());
    }
}
