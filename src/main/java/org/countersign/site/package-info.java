/**
 * What patients get: the home page and the lists, articles and posts, notices, feed and sitemap. Spring MVC; no session,
 * no cookie, no script.
 */
@ApplicationModule(allowedDependencies = {"shared", "document", "content", "publishing", "record"})
@NullMarked
package org.countersign.site;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
