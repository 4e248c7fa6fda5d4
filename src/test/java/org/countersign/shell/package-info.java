@NullMarked
package org.countersign.shell;

import org.jspecify.annotations.NullMarked;
