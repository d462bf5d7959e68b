/** A small application. */
package dev.throughline.spring.app;
