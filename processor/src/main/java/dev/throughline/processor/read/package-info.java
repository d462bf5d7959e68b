/** Reads declarations: from elements to values. The only reader of the compiler's own model; it reports nothing. */
@NullMarked
package dev.throughline.processor.read;

import org.jspecify.annotations.NullMarked;
