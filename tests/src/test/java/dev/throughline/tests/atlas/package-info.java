/** Countries and cities, whose tables refer to each other, and what there is to say of them. */
package dev.throughline.tests.atlas;
