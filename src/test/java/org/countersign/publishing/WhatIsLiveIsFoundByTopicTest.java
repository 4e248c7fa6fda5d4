package org.countersign.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.countersign.content.Filing;
import org.countersign.content.TopicId;
import org.countersign.content.Topics;
import org.countersign.testing.Colleague;
import org.countersign.testing.DatabaseTest;
import org.countersign.testing.TestArticle;
import org.countersign.testing.TestClinic;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class WhatIsLiveIsFoundByTopicTest {

    @Autowired
    TestClinic clinic;

    @Autowired
    Topics topics;

    @Autowired
    Filing filing;

    @Autowired
    PublishedTopics published;

    @Test
    void aTopicHoldsWhatIsLiveUnderItAndBelowItFromTheMomentOfFiling() {
        Colleague jonas = clinic.editor();
        TopicId mind = clinic.as(jonas, () -> topics.add("Mental health", null));
        TopicId sleep = clinic.as(jonas, () -> topics.add("Sleep", mind));
        TopicId pain = clinic.as(jonas, () -> topics.add("Pain", null));
        TestArticle insomnia = filed(clinic.liveArticle("Insomnia"), sleep);
        filed(clinic.liveArticle("Anxiety"), mind);
        filed(clinic.signedArticle("Not published"), pain);
        assertThat(published.withSomethingLive())
                .extracting(PublishedTopic::path)
                .containsExactly("/topics/mental-health", "/topics/sleep");
        assertThat(titles("mental-health")).containsExactly("Anxiety", "Insomnia");
        assertThat(titles("sleep")).containsExactly("Insomnia");
        assertThat(titles("pain")).isEmpty();
        PublishedTopic topic = topic("mental-health");
        Headline first = published.headlines(topic, null, 1).getFirst();
        assertThat(published.headlines(topic, first.cursor(), 1))
                .extracting(Headline::title)
                .containsExactly("Insomnia");
        clinic.as(jonas, () -> topics.rename(mind, "Mental health", "The mind"));
        assertThat(topic("sleep").above()).isEqualTo("The mind");
        insomnia.withdrawnBy(jonas, "A dose was wrong.");
        assertThat(published.withSomethingLive())
                .extracting(PublishedTopic::name)
                .containsExactly("The mind");
        assertThat(published.at("nothing")).isEmpty();
    }

    private TestArticle filed(TestArticle article, TopicId under) {
        clinic.as(clinic.editor(), () -> filing.file(article.id(), Set.of(), Set.of(under)));
        return article;
    }

    private List<String> titles(String slug) {
        return published.headlines(topic(slug), null, 10).stream()
                .map(Headline::title)
                .toList();
    }

    private PublishedTopic topic(String slug) {
        return published.at(slug).orElseThrow();
    }
}
