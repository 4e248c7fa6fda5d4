/** What all screens are built from: the desk's look in Vaadin components. No services, no domain. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.countersign.components;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
