/** People who follow people: a relation of a model with itself, through a link that is made up. */
package dev.throughline.tests.people;
