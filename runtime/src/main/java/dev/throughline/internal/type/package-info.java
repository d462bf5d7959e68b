/** Types of columns whose values jOOQ alone would lose something of on some database. */
@NullMarked
package dev.throughline.internal.type;

import org.jspecify.annotations.NullMarked;
