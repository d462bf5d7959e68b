/** What calls cost over hand-written JDBC: the same work by several tools, in turn in one JVM. */
@NullMarked
package dev.throughline.benchmarks;

import org.jspecify.annotations.NullMarked;
