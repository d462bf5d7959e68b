package dev.throughline.processor;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What incremental builds rely on: each file follows from one declaration, and nothing but sources is written. */
class OriginTest {
    @TempDir
    Path work;

    @Test
    void eachFileHasOneOrigin() throws IOException {
        for (Goldens.Golden golden : Goldens.cases()) {
            Recorder recorder = new Recorder();
            Path directory = Files.createDirectories(work.resolve(golden.name()));
            Compiler.JAVAC.generate(golden, golden.sources(), directory, recorder);
            recorder.origins.forEach((file, origins) ->
                    assertWithMessage("origins of %s", file).that(origins).hasSize(1));
            assertWithMessage("calls in %s", golden.name())
                    .that(recorder.calls.keySet())
                    .containsNoneOf("createResource", "createClassFile", "getResource");
        }
    }

    /** Stands between the compiler and the processor. */
    private static final class Recorder extends AbstractProcessor {
        private final ModelProcessor processor = new ModelProcessor();
        private final Map<String, List<String>> origins = new TreeMap<>();
        private final Map<String, Integer> calls = new TreeMap<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Filer filer = proxy(Filer.class, environment.getFiler(), (method, arguments) -> {
                calls.merge(method, 1, Integer::sum);
                if (method.equals("createSourceFile")) {
                    origins.put(
                            arguments[0].toString(),
                            List.of((Element[]) arguments[1]).stream()
                                    .map(Object::toString)
                                    .toList());
                }
            });
            processor.init(new Environment(environment, filer).asEnvironment());
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }
    }

    private record Environment(ProcessingEnvironment real, Filer filer) {
        ProcessingEnvironment asEnvironment() {
            return (ProcessingEnvironment) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {ProcessingEnvironment.class},
                    (self, method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(real, arguments));
        }
    }

    private interface Listener {
        void called(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, T real, Listener listener) {
        InvocationHandler handler = (self, method, arguments) -> {
            listener.called(method.getName(), arguments);
            try {
                return method.invoke(real, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return type.cast(Proxy.newProxyInstance(OriginTest.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
