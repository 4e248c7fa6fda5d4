package org.countersign.document;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Which step touched which stretch of a text last, followed through the steps. Only positions are followed, so no text is
 * needed: the text that the first step found is as long as the present one less what the steps added.
 */
public final class Authorship {

    private static final int NO_STEP = -1;

    /**
     * @param length in positions
     * @param step the index of the step that touched it last
     */
    private record Stretch(int length, int step) {}

    private List<Stretch> stretches = new ArrayList<>();

    private Authorship(int length) {
        if (length > 0) {
            stretches.add(new Stretch(length, NO_STEP));
        }
    }

    /** @param after the document after the last of the steps */
    public static Authorship of(Document after, StepBatch steps) {
        List<Step> all = steps.list();
        int growth = all.stream().mapToInt(Authorship::growth).sum();
        Authorship authorship = new Authorship(new NodeSizes().ofAll(after.content()) - growth);
        for (int i = 0; i < all.size(); i++) {
            authorship.follow(all.get(i), i);
        }
        return authorship;
    }

    /** The index of the latest step that touched anything between two positions; empty when none of them did. */
    public OptionalInt latest(int from, int to) {
        // Between two characters it is about either.
        int first = from == to ? from - 1 : from;
        int last = from == to ? to + 1 : to;
        int latest = NO_STEP;
        int position = 0;
        for (Stretch stretch : stretches) {
            int end = position + stretch.length();
            if (position < last && end > first) {
                latest = Math.max(latest, stretch.step());
            }
            position = end;
        }
        return latest == NO_STEP ? OptionalInt.empty() : OptionalInt.of(latest);
    }

    private static int growth(Step step) {
        return switch (step) {
            case Step.Replace replace -> replace.slice().size() - (replace.to() - replace.from());
            case Step.ReplaceAround around ->
                around.slice().size() - (around.gapFrom() - around.from()) - (around.to() - around.gapTo());
            case Step.AddMark _, Step.RemoveMark _, Step.SetAttribute _ -> 0;
        };
    }

    private void follow(Step step, int index) {
        switch (step) {
            case Step.Replace replace ->
                replace(replace.from(), replace.to(), replace.slice().size(), index);
            case Step.ReplaceAround around -> {
                replace(around.gapTo(), around.to(), around.slice().size() - around.insert(), index);
                replace(around.from(), around.gapFrom(), around.insert(), index);
            }
            case Step.AddMark _, Step.RemoveMark _, Step.SetAttribute _ ->
                replace(step.from(), step.to(), step.to() - step.from(), index);
        }
    }

    private void replace(int from, int to, int length, int step) {
        List<Stretch> changed = new ArrayList<>(stretches.size() + 2);
        int position = 0;
        boolean placed = false;
        for (Stretch stretch : stretches) {
            int end = position + stretch.length();
            append(changed, Math.min(end, from) - position, stretch.step());
            if (!placed && end >= from) {
                append(changed, length, step);
                placed = true;
            }
            append(changed, end - Math.max(position, to), stretch.step());
            position = end;
        }
        if (!placed) {
            append(changed, length, step);
        }
        stretches = changed;
    }

    private static void append(List<Stretch> target, int length, int step) {
        if (length <= 0) {
            return;
        }
        if (!target.isEmpty() && target.getLast().step() == step) {
            target.set(target.size() - 1, new Stretch(target.getLast().length() + length, step));
        } else {
            target.add(new Stretch(length, step));
        }
    }
}
