/** The bell that the desk's frame shows. */
@NamedInterface("screen")
@NullMarked
package org.countersign.notifications.screen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
