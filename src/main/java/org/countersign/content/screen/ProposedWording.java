package org.countersign.content.screen;

import java.util.List;
import org.countersign.document.TextChange;

/**
 * Other words that somebody proposes for a passage of a draft, to be shown in its text.
 *
 * @param by the proposer's name
 * @param version the body's version that the positions are of
 * @param present what the passage said when they were proposed: it is shown only where it says the same
 * @param changes how the passage would become what is proposed
 */
public record ProposedWording(
        String id, String by, int version, int from, int to, String present, List<TextChange> changes) {}
