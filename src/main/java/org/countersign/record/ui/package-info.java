/** The Review record screen, and the way to it from the Article screen. */
@NullMarked
package org.countersign.record.ui;

import org.jspecify.annotations.NullMarked;
