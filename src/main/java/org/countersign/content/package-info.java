/** Articles, their drafts and revisions; live editing; the article list and search. */
@ApplicationModule(
        allowedDependencies = {"shared", "components", "document", "exchange", "database", "audit", "people", "media"})
@NullMarked
package org.countersign.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
