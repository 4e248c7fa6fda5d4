package org.countersign.document;

/** Which of two texts is shown: one of them with what is different in it, or both in one. */
enum Shown {
    BEFORE,
    AFTER,
    BOTH
}
