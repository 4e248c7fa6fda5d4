@NullMarked
package org.countersign.components;

import org.jspecify.annotations.NullMarked;
