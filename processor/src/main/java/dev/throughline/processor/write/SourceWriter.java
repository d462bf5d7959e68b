package dev.throughline.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.throughline.processor.model.Deprecation;
import dev.throughline.processor.model.Key;
import dev.throughline.processor.model.ManyToMany;
import dev.throughline.processor.model.Model;
import dev.throughline.processor.model.Names;
import dev.throughline.processor.model.Origin;
import dev.throughline.processor.model.Relation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes all classes that follow from one declaration. */
public final class SourceWriter {
    private SourceWriter() {}

    /** {@return the classes of a model, of its relations and of their links, each once} */
    public static List<SourceFile> write(Model model) {
        Map<ClassName, SourceFile> files = new LinkedHashMap<>();
        Stream<SourceFile> ofRelations = model.relations().stream()
                .filter(relation -> !relation.isMapped())
                .flatMap(relation -> classes(relation, model));
        Stream.concat(classes(model).stream(), ofRelations).forEach(file -> files.putIfAbsent(file.name(), file));
        return List.copyOf(files.values());
    }

    private static Stream<SourceFile> classes(ManyToMany relation, Model model) {
        Stream<SourceFile> proxies = Stream.of(relation.relation(), relation.reverse())
                .filter(Objects::nonNull)
                .map(direction -> proxy(direction, model));
        return relation.link() == null ? proxies : Stream.concat(proxies, classes(relation.link()).stream());
    }

    /** {@return the classes of a declaration that can be no model: empty, so that they are found where they are named} */
    public static List<SourceFile> shells(Names names, boolean hasKeyRecord, Origin origin, boolean isPublic) {
        Stream<ClassName> key = hasKeyRecord ? Stream.of(names.key()) : Stream.empty();
        return Stream.concat(key, Stream.of(names.table(), names.values(), names.querySet()))
                .map(name -> SourceFile.of(name, shell(name, isPublic), origin, Model.Visible.NOTHING))
                .toList();
    }

    /** {@return the classes that can be written while others wait: what users name in their own declarations} */
    public static List<SourceFile> early(Model model) {
        return model.key() instanceof Key.Id ? keyRecord(model) : List.of();
    }

    private static List<SourceFile> keyRecord(Model model) {
        boolean isNamed = model.key() instanceof Key.Missing lost
                && lost.type().equals(model.names().key());
        return isNamed || !model.key().ofRecord().isEmpty()
                ? List.of(file(model.names().key(), new KeyRecordWriter(model).write(), model))
                : List.of();
    }

    private static List<SourceFile> classes(Model model) {
        Names names = model.names();
        List<SourceFile> files = new ArrayList<>(keyRecord(model));
        if (model.isMadeUp()) {
            files.add(file(names.model(), new LinkWriter(model).write(), model));
        }
        files.add(file(names.table(), new TableWriter(model).write(), model));
        ValuesWriter values = new ValuesWriter(model);
        // compilers warn of static imports of what is deprecated, wherever they are
        boolean isImported = values.namesTable()
                && !names.table().packageName().isEmpty()
                && model.deprecation() == Deprecation.NONE;
        files.add(SourceFile.of(
                names.values(),
                deprecated(values.write(), model),
                model.origin(),
                model.visible(),
                isImported ? new SourceFile.TableConstant(names.table(), names.constant()) : null));
        files.add(file(names.querySet(), new QuerySetWriter(model).write(), model));
        return files;
    }

    private static SourceFile proxy(Relation relation, Model model) {
        return file(relation.proxy(), new ProxyWriter(relation).write(), model);
    }

    private static SourceFile file(ClassName name, TypeSpec.Builder type, Model model) {
        return SourceFile.of(name, deprecated(type, model), model.origin(), model.visible());
    }

    private static TypeSpec.Builder deprecated(TypeSpec.Builder type, Model model) {
        return type.addAnnotations(Types.deprecated(model.deprecation()));
    }

    private static TypeSpec.Builder shell(ClassName name, boolean isPublic) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Types.visibility(isPublic, Modifier.FINAL))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }
}
