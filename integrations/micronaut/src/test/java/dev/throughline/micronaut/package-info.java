/** Query sets as beans of Micronaut. */
package dev.throughline.micronaut;
