/** What the public types are made of; not exported, free to change. */
@NullMarked
package dev.throughline.internal;

import org.jspecify.annotations.NullMarked;
