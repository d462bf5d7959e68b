/** Rows of a model's own table: written, changed, deleted. */
@NullMarked
package dev.throughline.internal.write;

import org.jspecify.annotations.NullMarked;
