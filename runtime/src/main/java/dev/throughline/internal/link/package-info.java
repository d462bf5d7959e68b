/** The rows of link tables: the statements that each database is sent, and what they answer. */
@NullMarked
package dev.throughline.internal.link;

import org.jspecify.annotations.NullMarked;
