@NullMarked
package org.countersign.record;

import org.jspecify.annotations.NullMarked;
