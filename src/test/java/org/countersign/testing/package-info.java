/** What tests stand on: a real PostgreSQL, people to act as. */
@NullMarked
package org.countersign.testing;

import org.jspecify.annotations.NullMarked;
