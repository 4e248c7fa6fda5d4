@NullMarked
package org.countersign.media.web;

import org.jspecify.annotations.NullMarked;
