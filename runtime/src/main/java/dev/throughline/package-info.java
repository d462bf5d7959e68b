/**
 * Typed many-to-many relations for jOOQ: the annotations that declare models, and the types that generated query sets and
 * proxies extend.
 */
@NullMarked
package dev.throughline;

import org.jspecify.annotations.NullMarked;
