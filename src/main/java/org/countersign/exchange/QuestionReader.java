package org.countersign.exchange;

import java.util.ArrayList;
import java.util.List;
import org.countersign.document.Block;
import org.countersign.document.Block.Flow;
import org.countersign.document.Inline;
import org.countersign.document.QuestionPart;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads what opens to an answer, and lists of terms with their definitions, as questions and answers. */
final class QuestionReader {

    private final Reading reading;
    private final int listDepth;

    QuestionReader(Reading reading, int listDepth) {
        this.reading = reading;
        this.listDepth = listDepth;
    }

    List<Block> read(Element element, InlineStyle style) {
        return element.normalName().equals("dl") ? definitions(element, style) : List.of(details(element, style));
    }

    private Block details(Element details, InlineStyle style) {
        Element summary = details.selectFirst("> summary");
        List<Node> rest = new ArrayList<>(details.childNodes());
        if (summary != null) {
            rest.remove(summary);
        }
        return made(lineOf(summary, style), blocksOf(rest, style));
    }

    private List<Block> definitions(Element list, InlineStyle style) {
        List<Block> made = new ArrayList<>();
        Element term = null;
        List<Block> answer = new ArrayList<>();
        for (Element child : list.select("> dt, > dd, > div > dt, > div > dd")) {
            if (child.normalName().equals("dd")) {
                answer.addAll(blocksOf(child.childNodes(), style));
                continue;
            }
            if (term != null || !answer.isEmpty()) {
                made.add(made(lineOf(term, style), answer));
                answer = new ArrayList<>();
            }
            term = child;
        }
        if (term != null || !answer.isEmpty()) {
            made.add(made(lineOf(term, style), answer));
        }
        return made;
    }

    private List<Inline> lineOf(@Nullable Element question, InlineStyle style) {
        return question == null ? List.of() : new LineReader(reading, reading.guesses()).read(question, style);
    }

    private List<Block> blocksOf(List<Node> nodes, InlineStyle style) {
        return new BlockReader(reading, listDepth).read(nodes, style);
    }

    private Block made(List<Inline> question, List<Block> blocks) {
        List<Flow> answer = new Flows(reading).of(blocks);
        return new Block.QuestionAndAnswer(
                new QuestionPart.Question(question),
                new QuestionPart.Answer(answer.isEmpty() ? List.of(new Block.Paragraph(List.of())) : answer));
    }
}
