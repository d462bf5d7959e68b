package dev.throughline.spring.app;

import dev.throughline.LinkListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes changes of links events of the application. */
@Configuration(proxyBeanMethods = false)
public class Listeners {
    @Bean
    LinkListener linkEvents(ApplicationEventPublisher events) {
        return (dsl, event) -> events.publishEvent(event);
    }
}
