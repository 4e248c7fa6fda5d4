package org.countersign.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.countersign.people.AccessToken;
import org.countersign.people.AccessTokens;
import org.countersign.people.OwnAccount;
import org.countersign.people.People;
import org.countersign.people.Role;
import org.countersign.people.TokenHolders;
import org.countersign.people.TokenScope;
import org.countersign.review.Signatures;
import org.countersign.review.SigningStatement;
import org.countersign.shared.RefusedException;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.context.WebApplicationContext;

@DatabaseTest
class ATokenReachesNoFurtherThanItsPersonTest {

    private static final String ARTICLES = "/api/v1/articles";
    private static final String NEW = "{\"kind\":\"POST\",\"title\":\"Opening hours\"}";

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestClinic clinic;

    @Autowired
    AccessTokens tokens;

    @Autowired
    TokenHolders holders;

    @Autowired
    Signatures signatures;

    @Autowired
    People people;

    @Autowired
    OwnAccount ownAccount;

    MockMvc server;

    @BeforeEach
    void start() {
        server = Script.server(context);
        clinic.administrator();
    }

    @AfterEach
    void nobodyIsLeftBehind() {
        SecurityContextHolder.clearContext();
    }

    private Script script(Colleague person, TokenScope scope) {
        return new Script(server, Script.tokenOf(person, scope, tokens, clinic));
    }

    @Test
    void withoutATokenNobodyGetsAnything() {
        Script stranger = new Script(server, "countersign_made-up");
        assertThat(stranger.get(ARTICLES).status()).isEqualTo(401);
        assertThat(stranger.get(ARTICLES).response().getHeader("WWW-Authenticate"))
                .startsWith("Bearer");
        assertThat(stranger.send(HttpMethod.GET, "/api/v1/nothing", Map.of(), "")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aTokenOpensNoSession() {
        Script author = script(clinic.author(), TokenScope.READ);
        assertThat(author.get(ARTICLES).response().getCookies()).isEmpty();
    }

    @Test
    void aScopeHoldsBackWhatTheRolesAllow() {
        assertThat(script(clinic.author(), TokenScope.READ).post(ARTICLES, NEW).status())
                .isEqualTo(403);
        Colleague editor = clinic.editor();
        TestArticle signed = clinic.signedArticle("Held back");
        String publication = ARTICLES + "/" + signed.id() + "/publication";
        assertThat(script(editor, TokenScope.WRITE)
                        .post(publication, "{\"revision\":1}")
                        .status())
                .isEqualTo(403);
        assertThat(signed.live()).isEmpty();
    }

    @Test
    void theRolesHoldBackWhatTheScopeAllows() {
        assertThat(script(clinic.reviewer(), TokenScope.PUBLISH)
                        .post(ARTICLES, NEW)
                        .status())
                .isEqualTo(403);
        TestArticle signed = clinic.signedArticle("Not an author's to publish");
        assertThat(script(clinic.author(), TokenScope.PUBLISH)
                        .post(ARTICLES + "/" + signed.id() + "/publication", "{\"revision\":1}")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aRoleThatIsTakenAwayIsGoneWithTheNextRequest() {
        Colleague writer = clinic.hire("Tom Reyes", Role.AUTHOR);
        Script script = script(writer, TokenScope.WRITE);
        assertThat(script.post(ARTICLES, NEW).status()).isEqualTo(201);
        clinic.as(clinic.administrator(), () -> people.changeRoles(writer.id(), Set.of(Role.REVIEWER)));
        assertThat(script.post(ARTICLES, NEW).status()).isEqualTo(403);
    }

    @Test
    void aTokenEndsWithItsPersonsSessionsAndWhenItIsRevoked() {
        Colleague leaving = clinic.hire("Lena Brandt", Role.AUTHOR);
        Script script = script(leaving, TokenScope.READ);
        clinic.as(clinic.administrator(), () -> people.signOutEverywhere(leaving.id()));
        assertThat(script.get(ARTICLES).status()).isEqualTo(401);

        Colleague staying = clinic.author();
        Script revoked = script(staying, TokenScope.READ);
        assertThat(revoked.get(ARTICLES).status()).isEqualTo(200);
        AccessToken used = clinic.as(staying, tokens::own).getFirst();
        assertThat(used.lastUsedAt()).isNotNull();
        clinic.as(staying, () -> tokens.revoke(used.id()));
        assertThat(revoked.get(ARTICLES).status()).isEqualTo(401);
    }

    @Test
    void onlyTheHashOfATokenIsKept() throws Exception {
        String text = Script.tokenOf(clinic.author(), TokenScope.READ, tokens, clinic);
        assertThat(clinic.sqlAsOwner().ask("select string_agg(t::text, ' ') from access_token t"))
                .doesNotContain(text);
    }

    @Test
    void theTrailNamesTheTokenBesideThePerson() throws Exception {
        Script script = script(clinic.author(), TokenScope.WRITE);
        String article = script.post(ARTICLES, NEW).text("/id");
        assertThat(clinic.sqlAsOwner()
                        .ask("select actor_name || ' by ' || (details ->> 'byToken') from audit_entry"
                                + " where action = 'ARTICLE_CREATED' and subject_id = '" + article + "'"))
                .isEqualTo("Nora Feld by A script");
        assertThat(clinic.sqlAsOwner()
                        .ask("select details ->> 'scope' from audit_entry where action = 'TOKEN_MADE'"
                                + " order by seq desc limit 1"))
                .isEqualTo("WRITE");
    }

    @Test
    void noTokenCanSign() {
        Colleague reviewer = clinic.reviewer();
        TestArticle article = clinic.articleBy(clinic.author(), "Unsigned")
                .submittedBy(clinic.author())
                .checkedBy(reviewer);
        SigningStatement statement = clinic.as(
                reviewer, () -> signatures.statement(article.openReview().id()));
        actByToken(reviewer);
        assertThatThrownBy(() -> signatures.sign(statement, Colleague.PASSWORD, "192.0.2.7"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("token");
        SecurityContextHolder.clearContext();
        assertThat(clinic.as(reviewer, () -> signatures.of(article.id()))).isEmpty();
    }

    @Test
    void aTokenMakesNoTokensAndChangesNoPassword() {
        actByToken(clinic.author());
        assertThatThrownBy(() -> tokens.make("Another", TokenScope.PUBLISH, Duration.ofDays(1)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> ownAccount.changePassword(Colleague.PASSWORD, "another long password", "192.0.2.7"))
                .isInstanceOf(RefusedException.class);
    }

    private void actByToken(Colleague person) {
        String text = Script.tokenOf(person, TokenScope.PUBLISH, tokens, clinic);
        SecurityContextHolder.getContext()
                .setAuthentication(holders.find(text).orElseThrow().authentication());
    }

    @Test
    void whoMayReadMayAskForTheHeadersAlone() {
        Script reader = script(clinic.author(), TokenScope.READ);
        assertThat(reader.send(HttpMethod.HEAD, ARTICLES, Map.of(), "").status())
                .isEqualTo(200);
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndHoldsUpNobodyElse() {
        Script hasty = script(clinic.author(), TokenScope.READ);
        Script.Answer answer = Stream.generate(() -> hasty.get(ARTICLES + "?limit=1"))
                .limit(5_000)
                .filter(one -> one.status() != 200)
                .findFirst()
                .orElseThrow();
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.response().getHeader("Retry-After")).isEqualTo("1");
        assertThat(answer.response().getContentType()).startsWith("application/problem+json");
        assertThat(answer.text("/detail")).contains("600 requests a minute");
        assertThat(script(clinic.author(), TokenScope.READ).get(ARTICLES).status())
                .isEqualTo(200);
    }

    @Test
    void anAllowanceComesBackWithTime() {
        RateLimitFilter.Allowance allowance = new RateLimitFilter.Allowance(2, 0);
        assertThat(allowance.secondsToWait(0)).isZero();
        assertThat(allowance.secondsToWait(0)).isZero();
        assertThat(allowance.secondsToWait(0)).isEqualTo(30);
        assertThat(allowance.secondsToWait(Duration.ofSeconds(30).toNanos())).isZero();
    }
}
