/** Models in a schema of their own. */
package dev.throughline.tests.archive;
