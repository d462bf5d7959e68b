/** That the contenders of the benchmarks do the same. */
@NullMarked
package dev.throughline.benchmarks;

import org.jspecify.annotations.NullMarked;
