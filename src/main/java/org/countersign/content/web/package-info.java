/** What the editor asks for over HTTP: see docs/live-editing.md. */
@NullMarked
package org.countersign.content.web;

import org.jspecify.annotations.NullMarked;
