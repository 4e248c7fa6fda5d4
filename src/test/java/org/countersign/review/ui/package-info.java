@NullMarked
package org.countersign.review.ui;

import org.jspecify.annotations.NullMarked;
