/** Rows that count their writes and know when they were made, and links that do. */
package dev.throughline.tests.newsroom;
