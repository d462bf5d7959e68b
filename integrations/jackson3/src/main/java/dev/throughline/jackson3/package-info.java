/** Models as JSON, with Jackson 3. */
@NullMarked
package dev.throughline.jackson3;

import org.jspecify.annotations.NullMarked;
