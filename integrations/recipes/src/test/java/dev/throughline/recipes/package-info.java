/** Recipes of the documentation. */
package dev.throughline.recipes;
