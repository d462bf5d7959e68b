/** Query sets as beans of a Spring Boot application. */
@NullMarked
package dev.throughline.spring;

import org.jspecify.annotations.NullMarked;
