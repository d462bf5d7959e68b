package dev.throughline.processor;

import com.google.auto.service.AutoService;
import dev.throughline.processor.check.Rules;
import dev.throughline.processor.model.Naming;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.read.Annotations;
import dev.throughline.processor.read.Compilation;
import dev.throughline.processor.read.ModelReader;
import dev.throughline.processor.read.Reading;
import dev.throughline.processor.read.StrayReader;
import dev.throughline.processor.report.Code;
import dev.throughline.processor.report.Problem;
import dev.throughline.processor.report.Reporter;
import dev.throughline.processor.report.Suggestion;
import dev.throughline.processor.write.SourceFile;
import dev.throughline.processor.write.SourceWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;

/** Writes the classes of all models, and those of their relations. Each file follows from one declaration. */
@AutoService(Processor.class)
public final class ModelProcessor extends AbstractProcessor {
    /** The option that says how tables and columns are called. */
    private static final String NAMING = "throughline.naming";

    private Naming naming = Naming.SNAKE_CASE;
    private final Compilation compilation = new Compilation();
    /** The models that refer to a class which is not there yet; by name, since an element is good for one round only. */
    private final Set<String> waiting = new TreeSet<>();
    /** The classes that were told that they are no models: who refers to them is right about it. */
    private final Set<String> noModels = new HashSet<>();
    /** The models that were told to lack their classes, which is one mistake whoever refers to them. */
    private final Set<Object> unprocessed = new HashSet<>();
    /** The classes that are written, with their models: those of a model that waits are written in several rounds. */
    private final Map<String, String> written = new HashMap<>();

    /** For the compiler. */
    public ModelProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(
                        Stream.of(Annotations.MODEL, Annotations.MODEL_BASE, Annotations.MANY_TO_MANY_ON_TYPE),
                        Annotations.OF_COMPONENTS.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(NAMING);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        String option = environment.getOptions().get(NAMING);
        if (option == null) {
            return;
        }
        Optional<Naming> named = Naming.of(option);
        if (named.isPresent()) {
            naming = named.get();
        } else {
            String advice = Suggestion.of(option, Naming.options());
            report(List.of(new Problem(
                    Code.OPTION_NAMING, new Origin(null, null, null), "-A" + NAMING, "\"" + option + "\"", advice)));
        }
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> embedded = embedded(annotations, round);
        List<Problem> problems = StrayReader.oncePerClass(annotations.stream()
                .flatMap(annotation -> stray(annotation, round, embedded))
                .toList());
        problems.stream()
                .flatMap(problem -> StrayReader.noModel(problem).stream())
                .forEach(noModels::add);
        report(problems);
        List<TypeElement> models = models(annotations, round);
        models.forEach(compilation::model);
        annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(Annotations.MANY_TO_MANY)
                        || annotation.getQualifiedName().contentEquals(Annotations.MANY_TO_MANY_ON_TYPE))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .forEach(compilation::relations);
        models.forEach(this::guarded);
        return false;
    }

    private static Stream<Problem> stray(TypeElement annotation, RoundEnvironment round, Set<Element> embedded) {
        return round.getElementsAnnotatedWith(annotation).stream()
                .filter(element -> !embedded.contains(element.getEnclosingElement()))
                .flatMap(element -> StrayReader.of(element, annotation).stream());
    }

    /** {@return the records that are embedded: what is wrong in them is said where the model is read} */
    private static Set<Element> embedded(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(Annotations.EMBEDDED))
                .flatMap(annotation -> round.getElementsAnnotatedWith(annotation).stream())
                .map(Element::asType)
                .filter(DeclaredType.class::isInstance)
                .map(type -> ((DeclaredType) type).asElement())
                .collect(Collectors.toSet());
    }

    /** {@return the models of a round in the order of their names, whatever order the compiler has them in} */
    private List<TypeElement> models(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        List<TypeElement> known = waiting.stream()
                .map(processingEnv.getElementUtils()::getTypeElement)
                .toList();
        waiting.clear();
        known.forEach(compilation::relationsOf);
        Stream<TypeElement> added = annotations.stream()
                .filter(annotation -> annotation.getQualifiedName().contentEquals(Annotations.MODEL))
                .flatMap(annotation -> ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation)).stream());
        return Stream.concat(known.stream(), added)
                .distinct()
                .sorted(Comparator.comparing(model -> model.getQualifiedName().toString()))
                .toList();
    }

    /** The only place where a mistake of our own ends up: it costs one model, not the build's other errors. */
    @SuppressWarnings("CatchingUnchecked")
    private void guarded(TypeElement model) {
        try {
            process(model);
        } catch (RuntimeException | StackOverflowError | AssertionError failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            report(List.of(new Problem(
                    Code.INTERNAL, Origin.of(model), model.getSimpleName().toString(), trace)));
        }
    }

    private void process(TypeElement element) {
        ModelReader reader = new ModelReader(processingEnv.getElementUtils(), compilation, naming);
        Reading reading = reader.read(element);
        if (reading instanceof Reading.Unusable unusable) {
            report(unusable.problems());
            write(
                    element,
                    SourceWriter.shells(
                            unusable.names(), unusable.hasKeyRecord(), unusable.origin(), unusable.isPublic()));
        } else if (reading instanceof Reading.Ready ready) {
            if (ready.missing().isEmpty()) {
                Rules.Verdict verdict = Rules.check(ready.model());
                report(Stream.concat(ready.problems().stream(), verdict.problems().stream())
                        .filter(problem -> !problem.isThatNoModel(noModels))
                        .filter(problem ->
                                problem.keyless().filter(reader::isKeyless).isEmpty())
                        .filter(problem -> problem.code() != Code.MODEL_NOT_PROCESSED
                                || unprocessed.add(problem.arguments().get(0)))
                        .toList());
                write(element, SourceWriter.write(verdict.usable()));
            } else {
                // What never comes is the compiler's to say, and what else is wrong may follow from that.
                waiting.add(element.getQualifiedName().toString());
                write(element, SourceWriter.early(ready.model()));
            }
        }
    }

    /** Where one of the classes is the user's own, the others are empty: they would not compile with a stranger. */
    private void write(TypeElement model, List<SourceFile> files) {
        List<Place> places = new ArrayList<>();
        List<SourceFile> taken = new ArrayList<>();
        for (SourceFile file : files) {
            String name = file.name().canonicalName();
            if (model.getQualifiedName().contentEquals(written.getOrDefault(name, ""))) {
                continue;
            }
            try {
                places.add(new Place(file, file.create(processingEnv.getFiler())));
                written.put(name, model.getQualifiedName().toString());
            } catch (IOException there) {
                taken.add(file);
            }
        }
        places.forEach(
                place -> write(taken.isEmpty() ? place.file() : place.file().emptied(), place.object()));
        if (!taken.isEmpty()) {
            report(List.of(taken(model, taken)));
        }
    }

    private Problem taken(TypeElement model, List<SourceFile> files) {
        String name = model.getSimpleName().toString();
        String classes = files.stream().map(file -> file.name().simpleName()).collect(Collectors.joining(", "));
        Optional<String> other = files.stream()
                .flatMap(file -> Stream.ofNullable(written.get(file.name().canonicalName())))
                .findFirst();
        return other.isPresent()
                ? new Problem(Code.MODEL_CLASS_TWICE, Origin.of(model), name, classes, other.get())
                : new Problem(Code.MODEL_CLASS_TAKEN, Origin.of(model), name, classes, name);
    }

    /** A class, and where it goes. */
    private record Place(SourceFile file, JavaFileObject object) {}

    private static void write(SourceFile file, JavaFileObject place) {
        try (Writer writer = place.openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(List<Problem> problems) {
        new Reporter(processingEnv.getMessager()).report(problems);
    }
}
