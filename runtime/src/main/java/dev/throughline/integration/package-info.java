/** For libraries that meet models as classes, at run time: JSON, dependency injection. */
@NullMarked
package dev.throughline.integration;

import org.jspecify.annotations.NullMarked;
