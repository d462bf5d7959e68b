/** A catalog of Debian's packages: tags, and packages that need packages. */
@NullMarked
package dev.throughline.sample.catalog;

import org.jspecify.annotations.NullMarked;
