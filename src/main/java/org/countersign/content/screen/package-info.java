/** How modules above this one add their part to the Article screen: actions in its bar, tabs in its inspector. */
@NamedInterface("screen")
@NullMarked
package org.countersign.content.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
