/** The command line: the schema of compiled models as SQL and as a diagram. */
@NullMarked
package dev.throughline.tools;

import org.jspecify.annotations.NullMarked;
