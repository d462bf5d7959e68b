package dev.throughline.processor.read;

import dev.throughline.processor.model.Model;
import java.util.List;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.ModuleElement.ExportsDirective;
import javax.lang.model.element.ModuleElement.RequiresDirective;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The module that the classes of a model land in. It decides what they may refer to: what other modules see may be hidden
 * from it.
 *
 * @param elements the compiler's
 * @param model the model
 */
record ModuleView(Elements elements, TypeElement model) {
    private static final String COMPILER = "java.compiler";
    private static final String GENERATED = "javax.annotation.processing.Generated";
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    /** What generated code uses of {@code java.lang}. */
    private static final List<String> LANGUAGE =
            List.of("Override", "String", "Long", "Integer", "Short", "Byte", "Double", "Float", "Boolean");

    Model.Visible visible() {
        ModuleElement module = elements.getModuleOf(model);
        String prefix = elements.getPackageOf(model).isUnnamed()
                ? ""
                : elements.getPackageOf(model).getQualifiedName() + ".";
        return new Model.Visible(
                isVisible(module, GENERATED) && !isToldToOthers(module),
                isVisible(module, NULLABLE),
                LANGUAGE.stream().anyMatch(name -> isVisible(module, prefix + name)),
                List.of());
    }

    private boolean isVisible(ModuleElement module, String type) {
        return (module == null ? elements.getTypeElement(type) : elements.getTypeElement(module, type)) != null;
    }

    /** {@return whether others see the annotation without seeing its module} Newer compilers warn of that. */
    private boolean isToldToOthers(ModuleElement module) {
        if (module == null || module.isUnnamed()) {
            return false;
        }
        boolean isPassedOn = ElementFilter.requiresIn(module.getDirectives()).stream()
                .filter(RequiresDirective::isTransitive)
                .anyMatch(
                        required -> required.getDependency().getQualifiedName().contentEquals(COMPILER));
        return !isPassedOn
                && ElementFilter.exportsIn(module.getDirectives()).stream()
                        .map(ExportsDirective::getPackage)
                        .anyMatch(elements.getPackageOf(model)::equals);
    }
}
