/** Query sets as beans of Quarkus. */
package dev.throughline.quarkus;
