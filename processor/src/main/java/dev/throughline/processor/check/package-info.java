/** The rules: pure functions from values to problems. */
@NullMarked
package dev.throughline.processor.check;

import org.jspecify.annotations.NullMarked;
