/** The story of a blog: each call, the SQL that it sends, and its answer. */
@NullMarked
package dev.throughline.sample.blog;

import org.jspecify.annotations.NullMarked;
