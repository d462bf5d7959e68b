/** What a database has of the tables of models. */
@NullMarked
package dev.throughline.internal.schema.live;

import org.jspecify.annotations.NullMarked;
