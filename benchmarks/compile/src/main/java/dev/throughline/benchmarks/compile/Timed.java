package dev.throughline.benchmarks.compile;

import java.lang.management.ManagementFactory;
import java.util.Set;
import java.util.function.Supplier;
import javax.annotation.processing.Completion;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** An annotation processor with a watch on it. */
final class Timed implements Processor {
    private final Processor processor;
    private long cpu;
    private long allocated;

    Timed(Processor processor) {
        this.processor = processor;
    }

    long cpuMillis() {
        return cpu / 1_000_000;
    }

    long allocated() {
        return allocated;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return processor.getSupportedOptions();
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
    public void init(ProcessingEnvironment environment) {
        timed(() -> {
            processor.init(environment);
            return true;
        });
    }

    @SuppressWarnings("DoNotClaimAnnotations") // whether to claim them is the other's decision
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return timed(() -> processor.process(annotations, round));
    }

    @Override
    public Iterable<? extends Completion> getCompletions(
            Element element, AnnotationMirror annotation, ExecutableElement member, String userText) {
        return processor.getCompletions(element, annotation, member, userText);
    }

    private boolean timed(Supplier<Boolean> work) {
        long cpuBefore = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long allocatedBefore = Compilation.allocated();
        boolean answer = work.get();
        cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpuBefore;
        allocated += Compilation.allocated() - allocatedBefore;
        return answer;
    }
}
