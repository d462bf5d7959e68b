/** Keys of all types: a generated UUID, and texts and numbers that the caller assigns. */
package dev.throughline.tests.club;
