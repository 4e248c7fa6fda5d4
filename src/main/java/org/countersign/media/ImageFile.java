package org.countersign.media;

/**
 * One file of an image.
 *
 * @param contentType as it was made here, not as somebody declared it
 * @param isPublic whether a live article shows it
 */
public record ImageFile(byte[] bytes, String contentType, boolean isPublic) {}
