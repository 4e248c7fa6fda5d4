package org.countersign.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.countersign.CountersignApplication;
import org.countersign.people.DeskPrincipal;
import org.countersign.people.EmailAddress;
import org.countersign.people.Person;
import org.countersign.people.Role;
import org.countersign.review.Answer;
import org.countersign.review.ChecklistAnswers;
import org.countersign.review.GivenAnswer;
import org.countersign.review.Review;
import org.countersign.review.Reviews;
import org.countersign.review.Signatures;
import org.countersign.shared.ArticleId;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Signing, which no script can do: the service behind the screen, called on a second node that runs in this process on
 * the same database. Most of it is the password, whose check takes its time on purpose.
 */
record Signing(Installation installation, Clinic clinic) implements Scenario {

    private static final int TIMES = 30;

    @Override
    public String name() {
        return "Signing";
    }

    @Override
    public void run(Report report) throws Exception {
        List<MadeArticle> asked = clinic.standing(MadeArticle.Standing.IN_REVIEW, TIMES + 10);
        try (ConfigurableApplicationContext node = secondNode()) {
            Signatures signatures = node.getBean(Signatures.class);
            Review[] review = new Review[1];
            report.add(Stopwatch.time(
                    "Sign 1,000 words (the service, with the password)",
                    Math.max(1, Math.min(TIMES, asked.size() * 3 / 4)),
                    turn -> review[0] = answered(node, asked.get(turn)),
                    turn -> signatures.sign(signatures.statement(review[0].id()), Staff.PASSWORD, "127.0.0.1")));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Its open review, with every item of the checklist answered by somebody who did not write it. */
    private Review answered(ConfigurableApplicationContext node, MadeArticle article) {
        actAs(clinic.staff().reviewer(article.number()));
        Review review =
                node.getBean(Reviews.class).openFor(new ArticleId(article.id())).orElseThrow();
        ChecklistAnswers answers = node.getBean(ChecklistAnswers.class);
        answers.own(review.id())
                .ifPresent(own -> answers.keep(
                        review.id(), own.stage(), yes(own.checklist().items().size())));
        return review;
    }

    private static List<GivenAnswer> yes(int items) {
        return IntStream.rangeClosed(1, items)
                .mapToObj(item -> new GivenAnswer(item, Answer.YES, ""))
                .toList();
    }

    private static void actAs(Staff.Member member) {
        Set<Role> roles = new HashSet<>();
        member.roles().forEach(role -> roles.add(Role.valueOf(role)));
        Person person = new Person(
                member.id(), EmailAddress.of(member.email()), member.name(), member.credentials(), "", roles, true);
        SecurityContextHolder.getContext().setAuthentication(new DeskPrincipal(person, 0).authentication());
    }

    private ConfigurableApplicationContext secondNode() throws IOException {
        // The benchmark is compiled as it starts, by a class loader of its own, in which Spring must not look.
        ClassLoader product = CountersignApplication.class.getClassLoader();
        Thread.currentThread().setContextClassLoader(product);
        return new SpringApplicationBuilder(new DefaultResourceLoader(product), CountersignApplication.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + installation.databaseUrl(),
                        "--spring.datasource.username=countersign_app",
                        "--spring.datasource.password=" + installation.secret("application"),
                        "--spring.flyway.enabled=false",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--countersign.audit.head-file=",
                        "--countersign.data=" + Path.of("target", "bench-second-node"));
    }
}
