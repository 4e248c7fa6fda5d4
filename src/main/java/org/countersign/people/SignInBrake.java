package org.countersign.people;

import java.time.Duration;
import java.util.Optional;
import org.countersign.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down. Every attempt counts as failed until it has succeeded, in a transaction of its own, so that many
 * attempts at once are counted like as many in a row.
 */
@Component
class SignInBrake {

    private static final int FREE_FOR_AN_ACCOUNT = 5;
    private static final int FREE_FOR_AN_ADDRESS = 30;
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private final JdbcClient jdbc;

    SignInBrake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws SlowedDownException when the last failure is too recent for another attempt */
    @Transactional(propagation = Propagation.REQUIRES_NEW, noRollbackFor = SlowedDownException.class)
    void beforeAttempt(EmailAddress email, String address) {
        count(account(email), FREE_FOR_AN_ACCOUNT);
        count(address(address), FREE_FOR_AN_ADDRESS);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void afterSuccess(EmailAddress email, String address) {
        jdbc.sql("delete from sign_in_failure where subject = ?")
                .param(account(email))
                .update();
        jdbc.sql("""
                update sign_in_failure set failures = failures - 1 where subject = ? and failures > 1
                """).param(address(address)).update();
    }

    private void count(String subject, int free) {
        takeTurns(subject);
        remainingWait(subject, free).ifPresent(wait -> {
            throw new SlowedDownException(wait);
        });
        jdbc.sql("""
                insert into sign_in_failure (subject, failures, last_failure) values (:subject, 1, now())
                on conflict (subject) do update set last_failure = now(), failures = case
                    when sign_in_failure.last_failure < now() - interval '1 day' then 1
                    else sign_in_failure.failures + 1 end
                """).param("subject", subject).update();
    }

    /** The first attempts of all find no row that they could wait for each other at. */
    private void takeTurns(String subject) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(subject)
                .query((row, index) -> true)
                .single();
    }

    private Optional<Duration> remainingWait(String subject, int free) {
        return jdbc.sql("""
                select failures, extract(epoch from now() - last_failure) as seconds from sign_in_failure
                where subject = ? and last_failure > now() - interval '1 day' for update
                """)
                .param(subject)
                .query((row, index) ->
                        waitAfter(row.getInt("failures"), free).minusMillis((long) (row.getDouble("seconds") * 1000)))
                .optional()
                .filter(Duration::isPositive);
    }

    /** Nothing for the free ones; then 2, 4, 8 seconds and so on. */
    private static Duration waitAfter(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        long seconds = 1L << Math.min(failures - free + 1, 20);
        return seconds > LONGEST_WAIT.toSeconds() ? LONGEST_WAIT : Duration.ofSeconds(seconds);
    }

    private static String account(EmailAddress email) {
        return "account:" + Sha256.hex(email.value());
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
