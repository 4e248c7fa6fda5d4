/** The audit trail's screen. */
@NullMarked
package org.countersign.audit.ui;

import org.jspecify.annotations.NullMarked;
