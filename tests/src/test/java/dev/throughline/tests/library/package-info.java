/** Models that are classes: with setters, with a constructor, with fields alone, and below another class. */
package dev.throughline.tests.library;
