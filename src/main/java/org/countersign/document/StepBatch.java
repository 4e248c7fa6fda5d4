package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Steps that belong together, as an editor sends them. They are applied in order, and after each the text is valid; a
 * batch that does not fit is refused whole.
 */
public final class StepBatch {

    /** How many steps a browser may send at once. */
    public static final int MAXIMUM_STEPS = 1_000;

    private static final StrictJson.Limit LIMIT = new StrictJson.Limit(2_500_000, "2.5 MB");

    private final List<Step> steps;

    private StepBatch(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Reads a JSON list of 1 to 1,000 steps, strictly.
     *
     * @throws InvalidStepException with the path to the first fault, such as {@code [2].slice.content[0]}
     */
    public static StepBatch decode(String jsonList) {
        List<Step> steps = new ArrayList<>();
        read(jsonList, "", json -> {
            int count = json.list(() -> {
                if (steps.size() >= MAXIMUM_STEPS) {
                    throw json.problemAbove("holds more than " + MAXIMUM_STEPS + " steps");
                }
                steps.add(StepReader.read(json));
            });
            if (count == 0) {
                throw json.problem("holds no step");
            }
        });
        return new StepBatch(steps);
    }

    /**
     * Reads steps that are kept one by one, any number of them, none included.
     *
     * @throws InvalidStepException with the path to the first fault, such as {@code [2].slice.content[0]}
     */
    public static StepBatch ofStored(List<String> jsonSteps) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < jsonSteps.size(); i++) {
            read(jsonSteps.get(i), "[" + i + "]", json -> steps.add(StepReader.read(json)));
        }
        return new StepBatch(steps);
    }

    List<Step> list() {
        return steps;
    }

    /** How many steps it holds: by so much a draft's version grows. */
    public int size() {
        return steps.size();
    }

    /**
     * The document after these steps.
     *
     * @throws InvalidStepException when a step does not fit, or the document would become invalid or too large
     */
    public Document applyTo(Document document) {
        DraftBody body = new DraftBody(document);
        for (int i = 0; i < steps.size(); i++) {
            try {
                body.apply(steps.get(i));
            } catch (BrokenRuleException e) {
                throw new InvalidStepException("[" + i + "]", e.problem());
            }
        }
        Document changed = body.document();
        if (DocumentCodec.LIMIT.isExceededBy(DocumentCodec.encode(changed))) {
            throw new InvalidStepException(
                    "", "The article would be larger than " + DocumentCodec.LIMIT.inWords() + ".");
        }
        return changed;
    }

    /**
     * The text of a title or summary after these steps.
     *
     * @throws InvalidStepException when a step does not fit, or the text would break the part's rules
     */
    public String applyTo(TextPart part, String text) {
        DraftLine line = new DraftLine(part, text);
        for (int i = 0; i < steps.size(); i++) {
            try {
                line.apply(steps.get(i));
            } catch (BrokenRuleException e) {
                throw new InvalidStepException("[" + i + "]", e.problem());
            }
        }
        return line.text();
    }

    private static void read(String text, String path, Consumer<StrictJson> reading) {
        try {
            StrictJson.read(text, LIMIT, json -> {
                reading.accept(json);
                return path;
            });
        } catch (InvalidDocumentException e) {
            String separator = path.isEmpty() || e.path().isEmpty() || e.path().startsWith("[") ? "" : ".";
            throw new InvalidStepException(path + separator + e.path(), e.problem());
        }
    }
}
