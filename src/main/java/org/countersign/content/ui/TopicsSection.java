package org.countersign.content.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.countersign.content.Filing;
import org.countersign.content.Topic;
import org.countersign.content.TopicId;
import org.countersign.content.TopicTree;
import org.countersign.content.Topics;
import org.countersign.content.screen.ArticleScreen;

/** What the article is filed under. */
final class TopicsSection extends DetailsSection<Set<TopicId>> {

    private static final long serialVersionUID = 1L;

    private final transient Topics topics;
    private final transient Filing filing;
    private final MultiSelectComboBox<Topic> choice = new MultiSelectComboBox<>("Topics");
    private transient TopicTree tree = new TopicTree(List.of());

    TopicsSection(Topics topics, Filing filing, ArticleScreen screen) {
        super(screen);
        this.topics = topics;
        this.filing = filing;
        choice.setItemLabelGenerator(topic -> tree.path(topic));
        choice.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        choice.setWidthFull();
        choice.setReadOnly(!canWrite());
        choice.setHelperText("For finding it, here and on the site. Not part of what is signed.");
        choice.addValueChangeListener(event -> save());
        add(choice);
        begin();
    }

    @Override
    Set<TopicId> present() {
        return filing.topicsOf(screen().article().id());
    }

    @Override
    Set<TopicId> written() {
        return choice.getValue().stream().map(Topic::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The items are set anew only when editors have changed them: that empties the field. */
    @Override
    void show(Set<TopicId> filed) {
        TopicTree known = topics.all();
        if (!known.equals(tree)) {
            tree = known;
            choice.setItems(known.topics());
            choice.setPlaceholder(known.topics().isEmpty() ? "Editors have made no topics yet" : "Choose topics");
        }
        choice.setValue(known.topics().stream()
                .filter(topic -> filed.contains(topic.id()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    boolean change(Set<TopicId> before, Set<TopicId> wanted) {
        filing.file(screen().article().id(), before, wanted);
        return true;
    }

    @Override
    String inWords(Set<TopicId> filed) {
        return filed.isEmpty()
                ? "no topic"
                : topics.all().topics().stream()
                        .filter(topic -> filed.contains(topic.id()))
                        .map(Topic::name)
                        .collect(Collectors.joining(", "));
    }
}
