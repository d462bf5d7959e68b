/** Reads Debian's index of packages: stanzas, what they say of a package, and a slice of them. */
@NullMarked
package dev.throughline.sample.catalog.index;

import org.jspecify.annotations.NullMarked;
