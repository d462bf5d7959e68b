/** A column of each type, in a model and in a link. */
package dev.throughline.tests.types;
