/** The WebSocket behind live editing: see docs/live-editing.md. */
@NullMarked
package org.countersign.content.live;

import org.jspecify.annotations.NullMarked;
