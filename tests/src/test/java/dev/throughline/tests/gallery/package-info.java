/** Relations that are declared on the type of their model, which carries nothing of them. */
package dev.throughline.tests.gallery;
