/** The tables of models as the database keeps them. */
@NullMarked
package dev.throughline.internal.schema;

import org.jspecify.annotations.NullMarked;
