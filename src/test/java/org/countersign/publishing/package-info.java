@NullMarked
package org.countersign.publishing;

import org.jspecify.annotations.NullMarked;
