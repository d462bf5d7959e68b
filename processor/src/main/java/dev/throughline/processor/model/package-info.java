/** What the declarations say, as values: what is read, checked and written. */
@NullMarked
package dev.throughline.processor.model;

import org.jspecify.annotations.NullMarked;
