@NullMarked
package org.countersign.content.ui;

import org.jspecify.annotations.NullMarked;
