package org.countersign.document;

/** A node of the document's tree. Nodes are immutable, check themselves when made, and are equal when they hold the same. */
public sealed interface Node permits Document, Block, ListItem, Inline {}
