@NullMarked
package org.countersign.shared;

import org.jspecify.annotations.NullMarked;
