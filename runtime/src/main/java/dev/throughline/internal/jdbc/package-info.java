/** Statements over JDBC: jOOQ renders the text of a fixed shape once for a configuration, and it is run again with new binds. */
@NullMarked
package dev.throughline.internal.jdbc;

import org.jspecify.annotations.NullMarked;
