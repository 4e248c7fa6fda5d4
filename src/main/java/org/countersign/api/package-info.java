/** What scripts can do for a person who gave them a token: the authoring API, {@code /api/v1}. See docs/api.md. */
@ApplicationModule(allowedDependencies = {"shared", "document", "media", "people", "content", "review", "publishing"})
@NullMarked
package org.countersign.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
