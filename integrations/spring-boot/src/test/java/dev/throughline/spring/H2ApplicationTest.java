package dev.throughline.spring;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:blog")
class H2ApplicationTest extends ApplicationTest {}
