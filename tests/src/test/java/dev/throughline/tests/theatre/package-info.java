/** Keys of several components: of numbers, texts, enums and UUIDs, and of the keys of others. */
package dev.throughline.tests.theatre;
