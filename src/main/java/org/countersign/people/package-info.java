/** People, their roles, sign-in, sessions, and who may call what. */
@ApplicationModule(allowedDependencies = {"shared", "components", "database", "audit"})
@NullMarked
package org.countersign.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
