package dev.throughline.processor;

import static com.google.common.truth.Truth.assertThat;

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

    @Test
    void takesEverySourceVersion() {
        assertThat(new ModelProcessor().getSupportedSourceVersion()).isEqualTo(SourceVersion.latestSupported());
    }
}
