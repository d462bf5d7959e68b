/** Relations of models with themselves that go both ways. */
package dev.throughline.tests.friends;
