/**
 * What generated classes call, and nobody else needs to: small, and kept compatible, since generated classes outlive the
 * runtime that they were compiled against.
 */
@NullMarked
package dev.throughline.generated;

import org.jspecify.annotations.NullMarked;
