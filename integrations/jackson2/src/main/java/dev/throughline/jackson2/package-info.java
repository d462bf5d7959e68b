/** Models as JSON, with Jackson 2. */
@NullMarked
package dev.throughline.jackson2;

import org.jspecify.annotations.NullMarked;
