/** Writes the generated classes: one class for each, and the only user of JavaPoet's specs. Checks nothing. */
@NullMarked
package dev.throughline.processor.write;

import org.jspecify.annotations.NullMarked;
