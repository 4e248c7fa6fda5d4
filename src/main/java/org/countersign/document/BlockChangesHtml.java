package org.countersign.document;

import java.util.List;

/** Shows the changes of blocks and of what stands in them. */
final class BlockChangesHtml {

    private final HtmlText html;
    private final ChangeNumbers numbers;
    private final LineChangesHtml lines;
    private final NodeHtml nodes;
    private final MoveDirections directions;

    BlockChangesHtml(HtmlText html, ChangeNumbers numbers, LineChangesHtml lines, MoveDirections directions) {
        this.html = html;
        this.numbers = numbers;
        this.lines = lines;
        this.directions = directions;
        nodes = new NodeHtml(html);
    }

    void write(List<Change> changes, Shown shown) {
        changes.forEach(change -> write(change, shown));
    }

    void write(Change change, Shown shown) {
        switch (change) {
            case Change.Kept(var kept) -> kept.forEach(node -> node(node, shown));
            case Change.Added(Node node) -> {
                if (shown != Shown.BEFORE) {
                    marked(change, node, ChangeKind.ADDITION, "ins", "Added: ", shown);
                }
            }
            case Change.Removed(Node node) -> {
                if (shown != Shown.AFTER) {
                    marked(change, node, ChangeKind.DELETION, "del", "Deleted: ", shown);
                }
            }
            case Change.Altered altered -> altered(altered, shown);
            case Change.MovedHere(Change.Move move) -> {
                if (shown != Shown.BEFORE) {
                    movedHere(move, shown);
                }
            }
            case Change.MovedAway(Change.Move move) -> {
                if (shown != Shown.AFTER) {
                    movedAway(move, shown);
                }
            }
            case Change.NewAround(Node node, List<Change> content) -> {
                if (shown != Shown.BEFORE) {
                    around(node, content, shown);
                }
            }
            case Change.GoneAround(Node node, List<Change> content) -> {
                if (shown != Shown.AFTER) {
                    around(node, content, shown);
                }
            }
        }
    }

    void node(Node node, Shown shown) {
        nodes.open(node);
        if (Anatomy.of(node).type().holdsText()) {
            lines.text(node.content(), shown != Shown.BEFORE);
        } else {
            node.content().forEach(child -> node(child, shown));
        }
        nodes.close(node);
    }

    private void around(Node node, List<Change> content, Shown shown) {
        nodes.open(node);
        write(content, shown);
        nodes.close(node);
    }

    /** In lists and tables the mark goes inside, since nothing but items, rows and cells may stand in them. */
    private void marked(Object change, Node node, ChangeKind kind, String element, String label, Shown shown) {
        if (node instanceof TableRow) {
            nodes.open(node);
            node.content().forEach(cell -> marked(change, cell, kind, element, label, shown));
            nodes.close(node);
        } else if (node instanceof ListItem || node instanceof TableCell) {
            nodes.open(node);
            mark(change, kind, element, label);
            node.content().forEach(child -> node(child, shown));
            html.close(element);
            nodes.close(node);
        } else {
            mark(change, kind, element, label);
            node(node, shown);
            html.close(element);
        }
    }

    private void mark(Object change, ChangeKind kind, String element, String label) {
        html.open(element, numbers.attributes(change, kind));
        hidden(label);
    }

    private void hidden(String label) {
        html.open("span", "class", "visually-hidden").text(label).close("span");
    }

    private void altered(Change.Altered altered, Shown shown) {
        Node node = shown == Shown.BEFORE ? altered.before() : altered.after();
        boolean isPart = !(node instanceof Block);
        if (!isPart) {
            settings(altered, shown);
        }
        nodes.open(node);
        if (isPart) {
            settings(altered, shown);
        }
        content(altered, shown);
        nodes.close(node);
    }

    private void content(Change.Altered altered, Shown shown) {
        if (Anatomy.of(altered.after()).type().holdsText()) {
            lines.write(altered.content(), shown);
        } else {
            write(altered.content(), shown);
        }
    }

    private void settings(Change.Altered altered, Shown shown) {
        List<String> sentences = SettingChanges.between(altered.before(), altered.after());
        if (!sentences.isEmpty() && shown != Shown.BEFORE) {
            html.open("div", numbers.attributes(altered, ChangeKind.SETTING));
            html.text(String.join(". ", sentences) + ".").close("div");
        }
    }

    private void movedHere(Change.Move move, Shown shown) {
        Node node = nodeOf(move, Changes.Side.AFTER);
        boolean isItem = node instanceof ListItem;
        if (isItem) {
            nodes.open(node);
        }
        html.open("div", numbers.attributes(move, ChangeKind.MOVE));
        html.open("div", "class", "change-note")
                .text(directions.wentDown(move) ? "Moved here from further up" : "Moved here from further down")
                .close("div");
        if (isItem) {
            insideOfItem(move.inside(), shown);
        } else {
            write(move.inside(), shown);
        }
        html.close("div");
        if (isItem) {
            nodes.close(node);
        }
    }

    private void insideOfItem(Change inside, Shown shown) {
        if (inside instanceof Change.Altered altered) {
            write(altered.content(), shown);
        } else {
            nodeOf(inside, Changes.Side.AFTER).content().forEach(child -> node(child, shown));
        }
    }

    /** Alone it is shown whole; where both texts are, it stands whole where it is now. */
    private void movedAway(Change.Move move, Shown shown) {
        Node node = nodeOf(move, Changes.Side.BEFORE);
        boolean isItem = node instanceof ListItem;
        if (isItem) {
            nodes.open(node);
        }
        html.open("div", "class", "moved-away");
        html.open("div", "class", "change-note")
                .text(directions.wentDown(move) ? "Moved further down" : "Moved further up")
                .text(shown == Shown.BOTH ? ": “" + Beginning.of(node) + "”" : "")
                .close("div");
        if (shown == Shown.BEFORE) {
            if (isItem) {
                node.content().forEach(child -> node(child, shown));
            } else {
                node(node, shown);
            }
        }
        html.close("div");
        if (isItem) {
            nodes.close(node);
        }
    }

    private static Node nodeOf(Change.Move move, Changes.Side side) {
        return nodeOf(move.inside(), side);
    }

    private static Node nodeOf(Change inside, Changes.Side side) {
        return side.of(List.of(inside)).getFirst();
    }
}
