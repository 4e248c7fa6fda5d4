package org.countersign.content.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.countersign.components.PanelTabs;
import org.countersign.components.WhenIdle;
import org.countersign.content.screen.ArticleScreen;
import org.countersign.content.screen.ArticleTab;
import org.countersign.content.screen.LastingContent;
import org.countersign.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/** What stands beside the document, and comes after it. Only the open tab's content is made. */
final class Inspector extends Aside {

    private static final long serialVersionUID = 1L;

    private final PanelTabs sheet = new PanelTabs();
    private final transient Map<Tab, ArticleTab> tabs = new LinkedHashMap<>();
    private final transient Map<Tab, Div> contents = new LinkedHashMap<>();
    private transient @Nullable ArticleScreen screen;
    private transient @Nullable ArticleId article;

    Inspector(List<ArticleTab> tabs) {
        addClassName("inspector");
        getElement().setAttribute("aria-label", "Inspector");
        tabs.stream().sorted(Comparator.comparingInt(ArticleTab::order)).forEach(this::addTab);
        sheet.addSelectedChangeListener(event -> fill());
    }

    private void addTab(ArticleTab tab) {
        Div content = new Div();
        Tab added = sheet.add("", content);
        tabs.put(added, tab);
        contents.put(added, content);
    }

    /** @param name as an address names a tab; whatever else it says is passed over */
    void open(String name) {
        tabs.forEach((tab, articleTab) -> {
            if (articleTab.name().equals(name)) {
                sheet.setSelectedTab(tab);
            }
        });
    }

    void show(ArticleScreen shown) {
        boolean isAnother = !shown.article().id().equals(article);
        article = shown.article().id();
        screen = shown;
        tabs.forEach((tab, articleTab) -> tab.setLabel(articleTab.label(shown)));
        if (isAnother) {
            contents.values().forEach(Div::removeAll);
            WhenIdle.run(this, sheet.isAttached() ? this::begin : this::addSheet);
        } else {
            fill();
        }
    }

    /** By itself, since the browser measures the tabs when it puts them in place. */
    private void addSheet() {
        add(sheet);
        WhenIdle.run(this, this::begin);
    }

    /** Unless somebody has opened a tab already. */
    private void begin() {
        Tab open = sheet.getSelectedTab();
        Div content = open == null ? null : contents.get(open);
        if (content != null && content.getComponentCount() == 0) {
            fill();
        }
    }

    private void fill() {
        Tab open = sheet.getSelectedTab();
        ArticleTab tab = open == null ? null : tabs.get(open);
        Div content = open == null ? null : contents.get(open);
        if (!sheet.isAttached() || screen == null || tab == null || content == null) {
            return;
        }
        if (content.getChildren().findFirst().orElse(null) instanceof LastingContent lasting) {
            lasting.refresh();
        } else {
            content.removeAll();
            content.add(tab.content(screen));
        }
    }
}
