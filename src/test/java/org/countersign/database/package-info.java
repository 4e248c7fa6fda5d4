@NullMarked
package org.countersign.database;

import org.jspecify.annotations.NullMarked;
