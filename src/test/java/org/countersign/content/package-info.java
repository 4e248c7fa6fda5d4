@NullMarked
package org.countersign.content;

import org.jspecify.annotations.NullMarked;
