package dev.throughline.processor.read;

import com.palantir.javapoet.ClassName;
import dev.throughline.processor.model.Component;
import dev.throughline.processor.model.ForeignKey;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Naming;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Stored;
import dev.throughline.processor.report.Code;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Reads models.
 *
 * @param elements the compiler's
 * @param compilation what is compiled together
 * @param naming how tables and columns are called
 */
public record ModelReader(Elements elements, Compilation compilation, Naming naming) {
    /** {@return what a class annotated as a model says} */
    public Reading read(TypeElement element) {
        Findings findings = new Findings();
        ModelView model = ModelView.of(element, naming).orElseThrow();
        if (!isUsable(model, findings) || !isKeyed(model, findings)) {
            Names names = new Names(ClassName.get(element));
            boolean hasKeyRecord = model.ids().size() > 1;
            return new Reading.Unusable(names, Origin.of(element), model.isPublic(), hasKeyRecord, findings.problems());
        }
        if (model.isBareLink()) {
            return new Reading.OfRelation();
        }
        return new Reading.Ready(model(model, findings), findings.problems(), findings.missing());
    }

    private static boolean isUsable(ModelView model, Findings findings) {
        Origin origin = model.annotation().origin();
        Optional<Code> reason = unusable(model.element());
        reason.ifPresent(code -> findings.problem(
                code,
                origin,
                model.name(),
                model.name(),
                spoken(model.element().getKind()),
                ClassReader.modelAbove(model.element()).orElse("")));
        return reason.isEmpty();
    }

    /** {@return whether a model of this compilation is told itself that it has no key, so that nobody has to who refers to it} */
    public boolean isKeyless(String simpleName) {
        return compilation
                .models()
                .map(elements::getTypeElement)
                .filter(model -> model != null && model.getSimpleName().contentEquals(simpleName))
                .flatMap(model -> ModelView.of(model, naming).stream())
                .anyMatch(this::isKeyless);
    }

    private boolean isKeyless(ModelView model) {
        return model.isBareLink() && !compilation.isLink(model, elements);
    }

    private boolean isKeyed(ModelView model, Findings findings) {
        boolean isKeyed = !isKeyless(model);
        if (!isKeyed) {
            findings.problem(Code.LINK_OF_NONE, model.annotation().origin(), model.name(), model.name());
        }
        return isKeyed;
    }

    /** {@return why a class can be no model, whatever it has} */
    static Optional<Code> unusable(TypeElement element) {
        boolean isPrivate = Stream.<Element>iterate(
                        element, e -> e instanceof TypeElement, Element::getEnclosingElement)
                .anyMatch(type -> type.getModifiers().contains(Modifier.PRIVATE));
        boolean isClass = element.getKind() == ElementKind.CLASS;
        if (!isClass && element.getKind() != ElementKind.RECORD) {
            return Optional.of(Code.MODEL_NOT_CLASS);
        }
        if (!element.getTypeParameters().isEmpty()) {
            return Optional.of(Code.MODEL_GENERIC);
        }
        if (isPrivate) {
            return Optional.of(Code.MODEL_PRIVATE);
        }
        if (ClassReader.packageOf(element).isEmpty()) {
            return Optional.of(Code.MODEL_NO_PACKAGE);
        }
        if (element.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(Code.MODEL_ABSTRACT);
        }
        if (new Names(ClassName.get(element)).constant().equals(Names.MODEL_TYPE)) {
            return Optional.of(Code.MODEL_NAME);
        }
        if (ClassReader.modelAbove(element).isPresent()) {
            return Optional.of(Code.MODEL_EXTENDS_MODEL);
        }
        boolean isInner = isClass
                && element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC);
        return isInner ? Optional.of(Code.MODEL_INNER) : Optional.empty();
    }

    static String spoken(ElementKind kind) {
        String name = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (kind == ElementKind.CLASS || kind == ElementKind.RECORD ? "a " : "an ") + name;
    }

    private Model model(ModelView view, Findings findings) {
        Model.Visible visible =
                new ModuleView(elements, view.element()).visible().with(new Suppressions(view).warnings());
        WrittenNames.ofModel(view, findings);
        ClassReader.of(view.element(), naming).check(findings);
        BaseInterfaces.of(view.element()).check(view, findings);
        new TypeRelations(view.element(), view.components(), naming).check(view.name(), findings);
        List<Key.Pair> pairs = RelationReader.pairsThrough(view, visible);
        List<Component> components = view.properties().stream()
                .map(new ComponentReader(view, visible, findings)::read)
                .map(component ->
                        component instanceof ForeignKey key && isEnd(key, pairs) ? end(view, key, findings) : component)
                .map(component -> compilation.known(view, component, elements, findings))
                .toList();
        Key key = key(view, components, pairs, findings);
        return new Model(
                view.names(),
                Origin.of(view.element()),
                view.isPublic(),
                AnnotationView.deprecation(view.element()),
                view.schema(),
                view.table(),
                key,
                components,
                new CreationReader(view, findings).read(),
                List.of(),
                key instanceof Key.Id id
                        ? pairs.stream()
                                .filter(pair -> !KeyReader.isSame(id, pair))
                                .toList()
                        : List.of(),
                LinkReader.orderBy(view.annotation()),
                false,
                visible);
    }

    /** The rows of a link go with those that it links. */
    private static ForeignKey end(ModelView view, ForeignKey key, Findings findings) {
        ForeignKey cascading = key.cascading();
        view.property(key.name())
                .flatMap(component -> component.annotation(Annotations.FOREIGN_KEY))
                .filter(annotation -> annotation.isWritten("onDelete") && !cascading.equals(key))
                .ifPresent(annotation -> findings.problem(
                        Code.FK_LINK_CASCADES,
                        annotation.origin("onDelete"),
                        view.name() + "." + key.name(),
                        view.name()));
        return cascading;
    }

    private static boolean isEnd(ForeignKey key, List<Key.Pair> pairs) {
        return pairs.stream()
                .anyMatch(pair -> pair.owner().name().equals(key.name())
                        || pair.target().name().equals(key.name()));
    }

    private static Key key(ModelView view, List<Component> components, List<Key.Pair> pairs, Findings findings) {
        List<Stored> stored = components.stream()
                .filter(Stored.class::isInstance)
                .map(Stored.class::cast)
                .toList();
        return view.ids().isEmpty()
                ? linkKey(view, components, pairs, findings)
                : KeyReader.read(view, stored, findings);
    }

    /** The key of a link that has no {@code @Id}: the pair that a relation goes by, else the only two that there are. */
    private static Key linkKey(ModelView view, List<Component> components, List<Key.Pair> pairs, Findings findings) {
        List<ForeignKey> keys = components.stream()
                .filter(ForeignKey.class::isInstance)
                .map(ForeignKey.class::cast)
                .toList();
        long meant =
                pairs.stream().map(pair -> Set.copyOf(pair.parts())).distinct().count();
        if (meant == 1) {
            return pairs.get(0); // both ends may declare it, which they are told
        }
        if (pairs.isEmpty() && keys.size() == 2) {
            return new Key.Pair(keys.get(0), keys.get(1));
        }
        Origin origin = view.annotation().origin();
        if (view.hasIdElsewhere()) {
            return Key.Missing.UNKNOWN; // it is told there
        }
        int declared = view.annotated(Annotations.FOREIGN_KEY).size();
        if (declared < 2) {
            boolean isLinkOfOneKey = declared == 1 && view.property("id").isEmpty();
            findings.problem(isLinkOfOneKey ? Code.LINK_KEY_ALONE : Code.MODEL_NO_ID, origin, view.name(), view.name());
        } else if (keys.size() == declared) {
            findings.problem(Code.LINK_KEY_AMBIGUOUS, origin, view.name(), view.name(), declared);
        }
        return Key.Missing.UNKNOWN;
    }
}
