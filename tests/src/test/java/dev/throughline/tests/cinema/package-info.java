/** Films and their cast: a link that cannot be made of the two keys alone, and has another unique key. */
package dev.throughline.tests.cinema;
