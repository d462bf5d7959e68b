/** Several relations between the same two models, and a link with a key of its own and three foreign keys. */
package dev.throughline.tests.school;
