package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;

import dev.throughline.Model;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

/** How build tools find the processor. */
class RegistrationTest {
    @Test
    void isAService() {
        Stream<Class<?>> processors =
                ServiceLoader.load(Processor.class).stream().map(ServiceLoader.Provider::type);
        assertThat(processors.toList()).contains(ModelProcessor.class);
    }

    @Test
    void isIsolatingForGradle() throws IOException {
        try (InputStream file = ModelProcessor.class
                .getClassLoader()
                .getResourceAsStream("META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(ModelProcessor.class.getName() + ",isolating");
        }
    }

    /** To ask for all is to be run for all, and to warn of options that are no one's. */
    @Test
    void asksForItsOwnAnnotationsAndOptionsOnly() {
        ModelProcessor processor = new ModelProcessor();
        for (String annotation : processor.getSupportedAnnotationTypes()) {
            assertThat(annotation).startsWith("dev.throughline.");
            assertThat(annotation).doesNotContain("*");
        }
        assertThat(processor.getSupportedAnnotationTypes()).contains(Model.class.getName());
        assertThat(processor.getSupportedOptions()).containsExactly("throughline.naming");
    }

    @Test
    void takesEverySourceVersion() {
        assertThat(new ModelProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latestSupported());
    }
}
