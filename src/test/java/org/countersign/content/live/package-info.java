@NullMarked
package org.countersign.content.live;

import org.jspecify.annotations.NullMarked;
