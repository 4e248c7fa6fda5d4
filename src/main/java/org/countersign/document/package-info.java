/**
 * The structured document: typed nodes, a strict JSON codec, the canonical form and its hash, the steps that change a
 * draft, and what is rendered from it. The format is described in {@code docs/document-format.md}. Pure Java: no Spring,
 * no database, no Vaadin.
 *
 * <p>A later node or mark is added in {@link org.countersign.document.Block}, {@link org.countersign.document.Inline} or
 * {@link org.countersign.document.Mark} (what it is), in {@code NodeType} or {@code MarkType} (how it is written and what
 * it holds), and in the renderers, where the compiler asks for it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.countersign.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
