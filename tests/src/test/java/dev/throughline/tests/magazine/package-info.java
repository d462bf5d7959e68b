/** Articles on topics: a link that declares its keys and has one of its own, and columns that may be null. */
package dev.throughline.tests.magazine;
