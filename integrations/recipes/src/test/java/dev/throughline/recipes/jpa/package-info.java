/** What the documentation says of JPA, as Hibernate does it. */
@NullUnmarked
package dev.throughline.recipes.jpa;

import org.jspecify.annotations.NullUnmarked;
