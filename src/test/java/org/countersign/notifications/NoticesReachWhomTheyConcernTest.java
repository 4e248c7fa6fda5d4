package org.countersign.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.review.Reviews;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class NoticesReachWhomTheyConcernTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    JdbcClient jdbc;

    Told told;

    @Autowired
    Reviews reviews;

    @Autowired
    Notices notices;

    @Autowired
    People people;

    Colleague writer;
    Colleague reviewer;
    Colleague editor;

    @BeforeEach
    void newPeople() {
        told = new Told(clinic, notices, jdbc);
        writer = clinic.hire("Tom Reyes", Role.AUTHOR);
        reviewer = clinic.hire("Maya Okafor", Role.REVIEWER);
        editor = clinic.hire("Jonas Wirth", Role.EDITOR);
    }

    @Test
    void aReviewIsAskedOfThePersonWhoIsNamedAndOfNobodyElse() {
        Colleague other = clinic.hire("Amara Osei", Role.REVIEWER);
        TestArticle article = clinic.articleBy(writer, "Named");
        clinic.as(writer, () -> reviews.submit(article.id(), "", reviewer.id()));
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Named");
        assertThat(told.to(other)).isEmpty();
        assertThat(told.to(writer)).isEmpty();
    }

    @Test
    void aReviewThatNamesNobodyIsAskedOfEachWhoMayDecideIt() {
        Colleague alsoWrites = clinic.hire("Lena Brandt", Role.REVIEWER, Role.AUTHOR);
        clinic.articleBy(writer, "Open").writtenBy(alsoWrites, "Some of it.").submittedBy(writer);
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Open");
        assertThat(told.to(alsoWrites)).isEmpty();
        assertThat(told.to(editor)).isEmpty();
    }

    @Test
    void nobodyIsAskedForWhatNobodyHasToDoAnyMore() {
        TestArticle article = clinic.articleBy(writer, "Taken back").submittedBy(writer);
        assertThat(told.to(reviewer)).containsExactly("ASSIGNED Taken back");
        article.takenBackBy(writer);
        assertThat(told.to(reviewer)).isEmpty();
        article.submittedBy(writer).changesRequestedBy(reviewer, "Say how often.");
        assertThat(told.to(reviewer)).isEmpty();
    }

    @Test
    void whoeverWroteItHearsOfARequestForChanges() {
        Colleague second = clinic.hire("Lena Brandt", Role.AUTHOR);
        clinic.articleBy(writer, "Sent back")
                .writtenBy(second, "Some of it.")
                .submittedBy(writer)
                .changesRequestedBy(reviewer, "Say how often.");
        assertThat(told.to(writer)).containsExactly("CHANGES_REQUESTED Sent back");
        assertThat(told.to(second)).containsExactly("CHANGES_REQUESTED Sent back");
        assertThat(told.notices(writer).getFirst().sentence()).isEqualTo("Maya Okafor requested changes");
        assertThat(told.to(editor)).isEmpty();
    }

    @Test
    void theWayToThePatientIsToldToWriterEditorAndSigner() {
        TestArticle article =
                clinic.articleBy(writer, "Live").submittedBy(writer).signedBy(reviewer);
        assertThat(told.to(editor)).containsExactly("SIGNED Live");
        article.publishedBy(editor).withdrawnBy(editor, "A dose is wrong.");
        assertThat(told.to(writer)).containsExactly("SIGNED Live", "PUBLISHED Live", "WITHDRAWN Live");
        assertThat(told.to(reviewer)).containsExactly("PUBLISHED Live", "WITHDRAWN Live");
        assertThat(told.to(editor)).containsExactly("SIGNED Live");
    }

    @Test
    void whoeverMayNotSeeItAnyMoreIsToldNothing() {
        Colleague gone = clinic.hire("Lena Brandt", Role.AUTHOR);
        Colleague withoutRole = clinic.hire("Ida Berg", Role.AUTHOR);
        TestArticle article = clinic.articleBy(writer, "Hidden")
                .writtenBy(gone, "Some of it.")
                .writtenBy(withoutRole, "Some more.")
                .submittedBy(writer);
        clinic.as(clinic.administrator(), () -> people.deactivate(gone.id()));
        clinic.as(clinic.administrator(), () -> people.changeRoles(withoutRole.id(), Set.of(Role.ADMIN)));
        article.changesRequestedBy(reviewer, "Say how often.");
        assertThat(told.to(writer)).hasSize(1);
        assertThat(told.to(gone)).isEmpty();
        assertThat(told.to(withoutRole)).isEmpty();
    }

    @Test
    void nobodyReadsOrEndsTheNoticesOfOthers() {
        clinic.articleBy(writer, "Private").submittedBy(writer).changesRequestedBy(reviewer, "Say how often.");
        NoticeId notice = told.notices(writer).getFirst().id();
        clinic.as(reviewer, () -> notices.read(notice));
        clinic.as(reviewer, notices::readAll);
        assertThat(clinic.as(writer, notices::unread)).isEqualTo(1);
        clinic.as(writer, () -> notices.read(notice));
        assertThat(clinic.as(writer, notices::unread)).isZero();
    }
}
