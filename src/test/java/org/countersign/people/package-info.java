@NullMarked
package org.countersign.people;

import org.jspecify.annotations.NullMarked;
