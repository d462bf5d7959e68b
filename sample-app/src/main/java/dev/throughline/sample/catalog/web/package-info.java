/** The catalog as web pages: search by tags, and the page of a package with forms for its tags. */
@NullMarked
package dev.throughline.sample.catalog.web;

import org.jspecify.annotations.NullMarked;
