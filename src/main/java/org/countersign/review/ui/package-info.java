/** The Review screen, and what reviews add to the Article screen. */
@NullMarked
package org.countersign.review.ui;

import org.jspecify.annotations.NullMarked;
