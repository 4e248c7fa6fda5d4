/**
 * Articles that come from other programs and go to them: Word, Markdown, HTML and plain text. What comes in is never
 * trusted: it is read into the document's own nodes, and what they cannot say is left behind and reported. Pure Java: no
 * Spring, no database, no network.
 */
@ApplicationModule(allowedDependencies = {"shared", "document"})
@NullMarked
package org.countersign.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
