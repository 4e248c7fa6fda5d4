@NullMarked
package org.countersign.content.web;

import org.jspecify.annotations.NullMarked;
