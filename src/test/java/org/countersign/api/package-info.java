@NullMarked
package org.countersign.api;

import org.jspecify.annotations.NullMarked;
