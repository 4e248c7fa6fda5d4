/** The screens of people: sign-in, one-time links, the list of people, one's own profile. */
@NullMarked
package org.countersign.people.ui;

import org.jspecify.annotations.NullMarked;
