/** Images over HTTP: to patients and the desk, and from the desk's browsers. */
@NullMarked
package org.countersign.media.web;

import org.jspecify.annotations.NullMarked;
