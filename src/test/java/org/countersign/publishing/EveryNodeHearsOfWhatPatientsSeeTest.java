package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class EveryNodeHearsOfWhatPatientsSeeTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    JdbcClient jdbc;

    Connection otherNode;

    @BeforeEach
    void listen() throws SQLException {
        otherNode = clinic.sqlAsApplication().connect();
        otherNode.createStatement().execute("listen countersign_public");
    }

    @AfterEach
    void hangUp() throws SQLException {
        otherNode.close();
    }

    @Test
    void aPublicationAndAWithdrawalAreTold() throws SQLException {
        TestArticle article = clinic.signedArticle("Told to all");
        assertThat(heard()).isZero();
        article.publishedBy(clinic.editor());
        assertThat(heard()).isEqualTo(1);
        article.withdrawnBy(clinic.editor(), "The dose was wrong.");
        assertThat(heard()).isEqualTo(1);
    }

    @Test
    void topicsAndWhatIsFiledUnderThemAreTold() throws SQLException {
        TestArticle article = clinic.liveArticle("Filed later");
        heard();
        jdbc.sql("insert into topic (id, name, slug, position) values (gen_random_uuid(), 'Told', 'told', 0)")
                .update();
        assertThat(heard()).isEqualTo(1);
        jdbc.sql("insert into article_topic select id, ? from topic where slug = 'told'")
                .param(article.id().value())
                .update();
        assertThat(heard()).isEqualTo(1);
        jdbc.sql("update topic set name = 'Renamed' where slug = 'told'").update();
        assertThat(heard()).isEqualTo(1);
    }

    /** How often it was told, by what was committed until now. */
    private int heard() throws SQLException {
        otherNode.createStatement().execute("select 1");
        PGNotification[] heard = otherNode.unwrap(PGConnection.class).getNotifications();
        return heard == null ? 0 : heard.length;
    }
}
