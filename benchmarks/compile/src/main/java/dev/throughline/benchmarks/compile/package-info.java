/** What javac costs with this processor and with others, on the same thousand entities. */
@NullMarked
package dev.throughline.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
