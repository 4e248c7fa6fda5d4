@NullMarked
package org.countersign.notifications.ui;

import org.jspecify.annotations.NullMarked;
