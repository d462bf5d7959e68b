/**
 * The models of the blog, and what is generated from them. Not null-marked: a model has no key until its row is
 * written.
 */
package dev.throughline.sample.blog.model;
