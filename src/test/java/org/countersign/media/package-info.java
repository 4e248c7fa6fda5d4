@NullMarked
package org.countersign.media;

import org.jspecify.annotations.NullMarked;
