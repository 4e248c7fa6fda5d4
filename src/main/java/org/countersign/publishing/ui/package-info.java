/** The Publish screen, and what publishing adds to the Article screen. */
@NullMarked
package org.countersign.publishing.ui;

import org.jspecify.annotations.NullMarked;
