/** Problems, and how they are told. */
@NullMarked
package dev.throughline.processor.report;

import org.jspecify.annotations.NullMarked;
