@NullMarked
package org.countersign.site;

import org.jspecify.annotations.NullMarked;
