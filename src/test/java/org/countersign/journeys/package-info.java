/** Journeys through the packaged application in a real browser: what people do, from the first word to the patient. */
@NullMarked
package org.countersign.journeys;

import org.jspecify.annotations.NullMarked;
