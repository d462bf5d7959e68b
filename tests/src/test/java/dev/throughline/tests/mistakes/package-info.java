/** What is told of mistakes that no compiler sees. */
package dev.throughline.tests.mistakes;
