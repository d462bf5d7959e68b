/** Shows Throughline at work. */
@NullMarked
package dev.throughline.sample;

import org.jspecify.annotations.NullMarked;
