/** Help for tests that say how many statements a call sends. */
@NullMarked
package dev.throughline.testing;

import org.jspecify.annotations.NullMarked;
