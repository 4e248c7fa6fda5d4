package org.countersign.content;

import org.countersign.shared.Slug;
import org.jspecify.annotations.Nullable;

/**
 * Something that articles are about.
 *
 * @param parent the topic above it; null at the upper level
 * @param slug the last part of its public address
 * @param articles how many are filed under it itself, live or not
 */
public record Topic(TopicId id, @Nullable TopicId parent, String name, Slug slug, int articles) {}
