/** An application, and what holds in it; run with Spring Boot 3.5 and 4. */
package dev.throughline.spring;
