package org.countersign.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.countersign.document.Document;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Opens Harbor Lane Clinic, which exists only here, at the demo's first start. */
@Component
@Profile("demo")
class DemoClinic implements ApplicationRunner {

    private final DemoPeople people;
    private final DemoAccounts accounts;
    private final DemoImages images;
    private final DemoTopics topics;
    private final DemoEditorialWork work;
    private final JsonMapper json;

    DemoClinic(
            DemoPeople people,
            DemoAccounts accounts,
            DemoImages images,
            DemoTopics topics,
            DemoEditorialWork work,
            JsonMapper json) {
        this.people = people;
        this.accounts = accounts;
        this.images = images;
        this.topics = topics;
        this.work = work;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (people.moveIn()) {
            System.out.println("Opening the demo clinic: 4 people, 5 images and 24 articles …");
            images.hang();
            topics.arrange();
            List<DemoArticle> articles = articles();
            for (DemoArticle article : articles) {
                if (!article.story().isUnfinished()) {
                    tell(article);
                }
            }
            people.readTheirNotices();
            for (DemoArticle article : articles) {
                if (article.story().isUnfinished()) {
                    tell(article);
                }
            }
        }
        System.out.println();
        System.out.println("The demo's accounts, also kept in " + accounts.file() + ":");
        for (DemoAccount account : accounts.all()) {
            System.out.printf("  %-17s %-32s %s%n", account.role().label(), account.email(), account.password());
        }
        System.out.println();
    }

    private List<DemoArticle> articles() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:demo/*.json");
        Arrays.sort(found, Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
        List<DemoArticle> articles = new ArrayList<>();
        for (Resource resource : found) {
            articles.add(DemoArticle.read(json.readTree(resource.getInputStream())));
        }
        return articles;
    }

    private void tell(DemoArticle article) throws IOException {
        ArticleId id = work.create(article.kind(), article.title(), article.slug());
        topics.file(id, article.topics());
        work.cite(id, article.references());
        if (article.cover() != null) {
            work.cover(id, images.cover(article.cover()));
        }
        switch (article.story()) {
            case WRITING -> work.write(id, article.summary(), newest(article));
            case CHANGES_REQUESTED -> tellEarlier(id, article);
            case IN_REVIEW -> tellSubmitted(id, article);
            case APPROVED -> tellSigned(id, article);
            case LIVE -> tellLive(id, article);
            case WITHDRAWN -> {
                tellLive(id, article);
                work.withdraw(id, required(article.withdrawalReason()));
            }
            case LIVE_AND_WRITING -> tellLiveAndWritten(id, article);
            case LIVE_AND_IN_REVIEW -> {
                tellLiveAndWritten(id, article);
                work.submit(id, "Brought up to date; please look at what is new.");
                work.check(id, DemoAnswers.begun(article));
                if (article.proposal() != null) {
                    work.propose(id, article.proposal());
                }
            }
        }
    }

    private void tellEarlier(ArticleId id, DemoArticle article) {
        for (Document body : article.earlier()) {
            work.write(id, article.summary(), body);
            work.submit(id, "");
        }
        if (article.comment() != null) {
            work.requestChanges(id, article.comment());
        }
    }

    private void tellSubmitted(ArticleId id, DemoArticle article) {
        tellEarlier(id, article);
        work.write(id, article.summary(), newest(article));
        work.submit(id, article.comment() == null ? "" : "Changed as you asked.");
    }

    private void tellSigned(ArticleId id, DemoArticle article) throws IOException {
        tellSubmitted(id, article);
        sign(id, article);
    }

    private void sign(ArticleId id, DemoArticle article) throws IOException {
        work.check(id, DemoAnswers.all(article));
        work.sign(id);
    }

    private void tellLive(ArticleId id, DemoArticle article) throws IOException {
        tellSigned(id, article);
        work.publish(id);
    }

    private void tellLiveAndWritten(ArticleId id, DemoArticle article) throws IOException {
        work.write(id, article.summary(), article.earlier().getLast());
        work.submit(id, "");
        sign(id, article);
        work.publish(id);
        work.write(id, article.summary(), newest(article));
    }

    private Document newest(DemoArticle article) {
        return images.illustrated(article.newest(), article.pictures());
    }

    private static String required(@Nullable String text) {
        if (text == null) {
            throw new IllegalStateException("The demo's article lacks a withdrawal reason");
        }
        return text;
    }
}
