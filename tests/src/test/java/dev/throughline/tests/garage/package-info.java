/** Models that not every row can be read into. */
package dev.throughline.tests.garage;
