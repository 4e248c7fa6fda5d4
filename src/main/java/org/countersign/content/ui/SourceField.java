package org.countersign.content.ui;

import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.countersign.document.Reference;
import org.countersign.document.ReferenceId;
import org.countersign.document.Source;
import org.jspecify.annotations.Nullable;

/** One field for every kind of source: it recognizes what was typed or pasted. */
final class SourceField extends TextField {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2_100;
    private static final String PURPOSE = "Readers get a link to it. Leave it empty when there is none.";

    SourceField() {
        super("DOI, PMID or address");
        setMaxLength(LONGEST);
        setManualValidation(true);
        setHelperText(PURPOSE);
    }

    void show(@Nullable Source source) {
        setValue(source == null ? "" : source.label());
    }

    /** False, with a message at the field, when what stands in it names no source. */
    boolean isAnswered() {
        boolean answered = getValue().isBlank() || recognized().isPresent();
        setErrorMessage(answered ? "" : problem(getValue().strip()));
        setInvalid(!answered);
        return answered;
    }

    Optional<Source> recognized() {
        return Source.recognized(getValue());
    }

    /** Says so when another reference has this source already; it may still be meant. */
    void compareWith(List<Reference> numbered, ReferenceId own) {
        setInvalid(false);
        setHelperText(recognized()
                .flatMap(source -> numberOf(source, numbered, own))
                .map(number -> "Reference " + number + " has this source already.")
                .orElse(PURPOSE));
    }

    /** DOIs and hosts are the same in capitals and small letters, and for a hint a path may be taken so too. */
    private static Optional<Integer> numberOf(Source source, List<Reference> numbered, ReferenceId own) {
        return IntStream.range(0, numbered.size())
                .filter(i -> !numbered.get(i).id().equals(own))
                .filter(i -> numbered.get(i).source() instanceof Source other
                        && other.address().equalsIgnoreCase(source.address()))
                .mapToObj(i -> i + 1)
                .findFirst();
    }

    private static String problem(String typed) {
        if (typed.matches("[0-9]+")) {
            return "If this is a PubMed number, write “PMID " + typed + "”.";
        }
        return "This is no DOI, PubMed number or web address. Write it like 10.1000/182, PMID 12345678 or"
                + " https://example.org.";
    }
}
