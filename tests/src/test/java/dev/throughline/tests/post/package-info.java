/** Value records that are columns of a model's own table, or of a link's. */
package dev.throughline.tests.post;
