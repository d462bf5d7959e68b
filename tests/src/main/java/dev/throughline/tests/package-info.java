/**
 * Tests that run once on each supported database: {@link dev.throughline.tests.EachDatabase} is where to start. The
 * servers run from jars, nothing needs to be installed.
 */
@NullMarked
package dev.throughline.tests;

import org.jspecify.annotations.NullMarked;
