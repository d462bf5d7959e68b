/** Models as JSON, with each of the Jacksons. */
package dev.throughline.json;
