@NullMarked
package org.countersign.audit;

import org.jspecify.annotations.NullMarked;
