/** What is measured: posts of authors, in categories. */
@NullMarked
package dev.throughline.benchmarks.blog;

import org.jspecify.annotations.NullMarked;
