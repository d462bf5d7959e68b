/** Names, values, keys and sizes that break what is built by hand. */
package dev.throughline.tests.hostile;
