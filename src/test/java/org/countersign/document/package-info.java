@NullMarked
package org.countersign.document;

import org.jspecify.annotations.NullMarked;
