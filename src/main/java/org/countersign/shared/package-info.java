/** Ids and value objects that every module speaks in. They check themselves, so a value that exists is a valid one. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.countersign.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
