@NullMarked
package org.countersign.review;

import org.jspecify.annotations.NullMarked;
