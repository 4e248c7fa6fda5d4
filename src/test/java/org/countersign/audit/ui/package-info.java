@NullMarked
package org.countersign.audit.ui;

import org.jspecify.annotations.NullMarked;
