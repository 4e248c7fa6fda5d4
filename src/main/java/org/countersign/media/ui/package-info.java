/** The Media screen. */
@NullMarked
package org.countersign.media.ui;

import org.jspecify.annotations.NullMarked;
