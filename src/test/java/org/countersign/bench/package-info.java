/** Measures the packaged application from outside: {@code ./countersign bench}. See docs/performance.md. */
@NullMarked
package org.countersign.bench;

import org.jspecify.annotations.NullMarked;
