package org.countersign.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.content.Filing;
import org.countersign.content.TopicId;
import org.countersign.content.Topics;
import org.countersign.people.Role;
import org.countersign.shared.ArticleId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the sample clinic files its articles. */
@Component
@Profile("demo")
class DemoTopics {

    private static final Map<String, List<String>> TREE = tree();

    private final DemoPeople people;
    private final Topics topics;
    private final Filing filing;
    private final Map<String, TopicId> byName = new HashMap<>();

    DemoTopics(DemoPeople people, Topics topics, Filing filing) {
        this.people = people;
        this.topics = topics;
        this.filing = filing;
    }

    private static Map<String, List<String>> tree() {
        Map<String, List<String>> tree = new LinkedHashMap<>();
        tree.put("Mood and mind", List.of("Depression", "Anxiety", "Trauma and stress", "Sleep"));
        tree.put("Pain", List.of("Migraine", "Long-lasting pain"));
        tree.put("Treatments", List.of("Ketamine", "Magnetic stimulation", "Antidepressants"));
        tree.put("Before your visit", List.of());
        tree.put("From the clinic", List.of());
        return tree;
    }

    void arrange() {
        people.as(Role.EDITOR, () -> {
            TREE.forEach((upper, lower) -> {
                TopicId parent = topics.add(upper, null);
                byName.put(upper, parent);
                lower.forEach(name -> byName.put(name, topics.add(name, parent)));
            });
            return true;
        });
    }

    void file(ArticleId article, List<String> names) {
        Set<TopicId> wanted = names.stream()
                .map(name -> Objects.requireNonNull(byName.get(name), name))
                .collect(Collectors.toUnmodifiableSet());
        people.as(Role.EDITOR, () -> {
            filing.file(article, Set.of(), wanted);
            return true;
        });
    }
}
