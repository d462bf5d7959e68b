/** From a plan to models: the select, its rows, and what is loaded with them. */
@NullMarked
package dev.throughline.internal.read;

import org.jspecify.annotations.NullMarked;
