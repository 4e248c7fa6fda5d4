package org.countersign.review.ui;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.countersign.content.PassagePlace.Standing;
import org.countersign.review.CommentId;
import org.countersign.review.Quotation;

/**
 * The text that a conversation stands beside.
 *
 * @param passages which passages its threads are about, and where they stand at this moment
 * @param show leads the reader to one of them
 */
record CommentedText(Supplier<Map<CommentId, Quotation>> passages, Consumer<Standing> show) {}
