package org.countersign.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The numbers under which a text cites its references: 1, 2, 3… in order of appearance. References that the text does not
 * cite come last, in the order in which they are kept.
 */
public final class CitationNumbers {

    /** For texts without references. */
    public static final CitationNumbers NONE = new CitationNumbers(List.of(), List.of(), List.of());

    private final List<Reference> ordered;
    private final List<Reference> uncited;
    private final List<ReferenceId> unknown;
    private final Map<ReferenceId, Integer> numbers = new LinkedHashMap<>();

    private CitationNumbers(List<Reference> cited, List<Reference> uncited, List<ReferenceId> unknown) {
        List<Reference> all = new ArrayList<>(cited);
        all.addAll(uncited);
        this.ordered = List.copyOf(all);
        this.uncited = List.copyOf(uncited);
        this.unknown = List.copyOf(unknown);
        for (int i = 0; i < ordered.size(); i++) {
            numbers.put(ordered.get(i).id(), i + 1);
        }
    }

    public static CitationNumbers of(Document body, List<Reference> references) {
        Map<ReferenceId, Reference> left = new LinkedHashMap<>();
        references.forEach(reference -> left.put(reference.id(), reference));
        Set<ReferenceId> marks = new LinkedHashSet<>();
        collect(body, marks);
        List<Reference> cited = new ArrayList<>();
        List<ReferenceId> unknown = new ArrayList<>();
        for (ReferenceId mark : marks) {
            Reference reference = left.remove(mark);
            if (reference == null) {
                unknown.add(mark);
            } else {
                cited.add(reference);
            }
        }
        return new CitationNumbers(cited, List.copyOf(left.values()), unknown);
    }

    private static void collect(Node node, Set<ReferenceId> marks) {
        if (node instanceof Inline.Citation citation) {
            marks.add(citation.reference());
        }
        node.content().forEach(child -> collect(child, marks));
    }

    /** The references by their numbers: the first one is number 1. */
    public List<Reference> ordered() {
        return ordered;
    }

    /** Those that no mark in the text names. */
    public List<Reference> uncited() {
        return uncited;
    }

    /** What marks in the text name and the article does not have, in order of appearance. */
    public List<ReferenceId> unknown() {
        return unknown;
    }

    /** From 1; empty when the article does not have it. */
    public OptionalInt numberOf(ReferenceId reference) {
        Integer number = numbers.get(reference);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
