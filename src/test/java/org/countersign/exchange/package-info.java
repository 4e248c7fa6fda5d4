@NullMarked
package org.countersign.exchange;

import org.jspecify.annotations.NullMarked;
