/** Columns and keys that a converter of jOOQ's makes values of. */
package dev.throughline.tests.shop;
