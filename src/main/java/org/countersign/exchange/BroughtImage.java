package org.countersign.exchange;

import org.countersign.shared.ImageHash;

/**
 * An image that a text from elsewhere holds itself. Nobody has looked into it yet.
 *
 * @param standIn what the text names it by, SHA-256 over the bytes, until a library has taken it and knows its hash
 * @param bytes JPEG, PNG, GIF or WebP, as somebody says
 * @param alt its description; empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent")
public record BroughtImage(ImageHash standIn, byte[] bytes, String alt) {}
