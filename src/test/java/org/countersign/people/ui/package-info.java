@NullMarked
package org.countersign.people.ui;

import org.jspecify.annotations.NullMarked;
