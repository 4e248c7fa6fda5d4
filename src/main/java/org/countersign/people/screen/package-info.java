/** How modules above this one add their part to the profile. */
@NamedInterface("screen")
@NullMarked
package org.countersign.people.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
