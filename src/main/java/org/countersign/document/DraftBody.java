package org.countersign.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A document while a batch of steps is applied to it. Each step takes apart and builds again only the blocks that it
 * touches, and leaves a valid document behind: browsers apply the same steps one by one.
 */
final class DraftBody {

    /** The document itself is the level above its blocks. */
    private static final int LEVELS_ABOVE_BLOCKS = 1;

    private final List<Block> blocks;
    private final List<Integer> sizes = new ArrayList<>();
    private int size;

    DraftBody(Document document) {
        blocks = new ArrayList<>(document.content());
        for (Block block : blocks) {
            int blockSize = Token.sizeOf(block);
            sizes.add(blockSize);
            size += blockSize;
        }
    }

    /** @throws BrokenRuleException when the step does not fit; this body must then not be used any more */
    void apply(Step step) {
        if (step.to() > size) {
            throw new BrokenRuleException("", "reaches beyond the end of the text");
        }
        int first = 0;
        int start = 0;
        while (first < sizes.size() && start + sizes.get(first) <= step.from()) {
            start += sizes.get(first++);
        }
        int end = first;
        int position = start;
        List<Token> touched = new ArrayList<>();
        while (end < sizes.size() && position < step.to()) {
            Token.flatten(blocks.get(end), touched);
            position += sizes.get(end++);
        }
        replace(first, end, blocksOf(step.applyTo(new TokenSequence(start, touched))));
    }

    Document document() {
        return new Document(blocks);
    }

    private static List<Block> blocksOf(List<Token> tokens) {
        List<Node> nodes = TreeBuilder.build(tokens, LEVELS_ABOVE_BLOCKS);
        NodeType.DOCUMENT.checkPlaces(nodes);
        return nodes.stream().map(Block.class::cast).toList();
    }

    private void replace(int first, int end, List<Block> replacement) {
        List<Integer> newSizes = replacement.stream().map(Token::sizeOf).toList();
        for (int old : sizes.subList(first, end)) {
            size -= old;
        }
        for (int fresh : newSizes) {
            size += fresh;
        }
        swap(blocks, first, end, replacement);
        swap(sizes, first, end, newSizes);
        if (blocks.isEmpty()) {
            throw new BrokenRuleException("", "would leave a document without a block");
        }
    }

    private static <T> void swap(List<T> list, int first, int end, List<T> replacement) {
        List<T> old = list.subList(first, end);
        old.clear();
        old.addAll(replacement);
    }
}
