package dev.throughline.processor;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is malformed in whatever way: there are diagnostics, and no stack trace. */
class RobustnessTest {
    private static final List<String> SOURCES = List.of(
            "@Model record A(@Id Missing id) {}",
            "@Model record A(@Id Long id, Missing other) {}",
            "@Model record A(@Id Long id, Missing<String> other) {}",
            "@Model record A(@Id Long id, List<Missing> others) {}",
            "@Model record A(@Id Long id, @ManyToMany Many<Missing> others) {}",
            "@Model record A(@Id Long id, @ManyToMany Missing others) {}",
            "@Model record A(@Id Long id, @ManyToMany(to = Missing.class) Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(through = Missing.class) Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(to = int.class) Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(to = A[].class) Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(through = int.class) Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(through = A.class) Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(through = B.class) Many<A> others) {} @Model class B {}",
            "@Model record A(@Id Long id, @ManyToMany Many<?> others) {}",
            "@Model record A(@Id Long id, @ManyToMany Many<? extends A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany Many<A[]> others) {}",
            "@Model record A(@Id Long id, @ManyToMany Many<Linked> others) {}",
            "@Model record A(@Id Long id, @ManyToMany Many<Linked<A, ?>> others) {}",
            "@Model record A(@Id Long id, @ManyToMany int others) {}",
            "@Model record A(@Id Long id, @ManyToMany(mappedBy = \"\") Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(mappedBy = \"others\") Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(orderBy = {\"\", \"-\", \"link.\"}) Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(throughFields = \"x\") Many<A> others) {}",
            "@Model record A(@Id Long id, @ManyToMany(orderBy = 3) Many<A> others) {}",
            "@Model record A(@Id Long id, @ForeignKey Ref ref) {}",
            "@Model record A(@Id Long id, @ForeignKey Ref<?, ?> ref) {}",
            "@Model record A(@Id Long id, @ForeignKey Ref<A> ref) {}",
            "@Model record A(@Id Long id, @ForeignKey Ref<Missing, Long> ref) {}",
            "@Model record A(@Id Long id, @ForeignKey Ref<A, Missing> ref) {}",
            "@Model record A(@Id Long id, @ForeignKey Ref<A[], int[]> ref) {}",
            "@Model record A(@Id Ref<A, Long> id) {}",
            "@Model record A(@Id A id) {}",
            "@Model record A(@Id A[] id) {}",
            "@Model record A(@Id List<A> id, @ForeignKey Ref<A, List<A>> a) {}",
            "@Model record A(@Id B id) {} @Model record B(@Id A id) {}",
            "@Model record A(@Id int a, @Id Missing b) {}",
            "@Model record A(@Id int a, @Id String b, @ForeignKey Ref<A, Missing> c) {}",
            "@Model record A(@Id int a, @Id String b, @ForeignKey(column = {}) Ref<A, AKey> c) {}",
            "@Model record A(@Id @ForeignKey Ref<A, AKey> a, @Id int b) {}",
            "@Model record A(@Id @ForeignKey Ref<B, Long> b) {} @Model record B(@Id @ForeignKey Ref<A, Long> a) {}",
            "@Model record A(@Id @ForeignKey Long a, @Id @ManyToMany Many<A> b) {}",
            "@Model @ManyToMany record A(@Id Long id) {}",
            "@Model @ManyToMany(name = \"others\") record A(@Id Long id) {}",
            "@Model @ManyToMany(name = 3, to = A.class) record A(@Id Long id) {}",
            "@Model @ManyToMany(name = \"others\", to = Missing.class) record A(@Id Long id) {}",
            "@Model @ManyToMany(name = \"others\", to = A.class, through = Missing.class) record A(@Id Long id) {}",
            "@Model @ManyToMany(name = \"others\", to = A.class, mappedBy = \"others\") record A(@Id Long id) {}",
            "@Model @ManyToMany(name = \"x\", to = A.class) @ManyToMany(name = \"x\", to = A.class) record A(@Id Long id) {}",
            "@Model record A(@Id Long id, @ManyToMany @ManyToMany Many<A> others) {}",
            "@ManyToMany(name = \"others\", to = A.class) enum A { ONE }",
            "@ModelBase interface B extends B { @Id Long id(); } @Model record A(Long id) implements B {}",
            "@ModelBase interface B { @Id Missing id(); } @Model record A(Missing id) implements B {}",
            "@ModelBase interface B<T> { @Id T id(); } @Model record A(Long id) implements B<A>, Missing<A> {}",
            "@ModelBase interface B { @Id void id(); @Column int x(int... y); } @Model class A implements B {}",
            "@Model class A { @Id Long id; Object o = new Object() { @Id Long id() { return id; } }; }",
            "@Model record A() {}",
            "@Model record A(@Id Long id, int hashCode, String toString, String getClass) {}",
            "@Model record A(Long... id) {}",
            "@Model record A(@Id Long id, Long id) {}",
            "@Model record A(@Id Long id) implements Missing {}",
            "@Model record A(@Id Long id) { A {",
            "@Model class A<T extends A<T>> extends A<T> {}",
            "@Model interface A extends A {}",
            "@Model @interface A {}",
            "@Model enum A { ONE { } }",
            "@Model sealed interface A permits B {} @Model record B(@Id Long id) implements A {}",
            "@Model(table = 3) record A(@Id Long id) {}",
            "@Model(table = MISSING) record A(@Id Long id) {}",
            "@Model(missing = \"\") record A(@Id Long id) {}",
            "@Model(table = \"a\\\"b\") record A(@Id Long id, @Column(name = \"\\\\ $L */\") String x) {}",
            "@Model record A<T>(@Id T id, @ManyToMany Many<A<T>> others) {}",
            "class X { @Model record A(@Id Long id) {} { class Y { @Model record B(@Id Long id) {} } } }",
            "class X { void m() { @Model record A(@Id Long id) {} } }",
            "class X { Object o = new Object() { @Model record A(@Id Long id) {} }; }");

    @TestFactory
    Stream<DynamicTest> malformed() {
        return SOURCES.stream().flatMap(source -> Stream.of(Compiler.values())
                .map(compiler -> dynamicTest(source + " with " + compiler, () -> check(source, compiler))));
    }

    private static void check(String source, Compiler compiler) throws IOException {
        Path work = Files.createTempDirectory("robust");
        Path file = work.resolve("X.java");
        Files.writeString(file, "import dev.throughline.*;\nimport java.util.List;\n\n" + source + "\n");
        List<String> diagnostics =
                compiler.compile(List.of(file), work, new ModelProcessor()).diagnostics();
        for (String diagnostic : diagnostics) {
            assertWithMessage(source).that(diagnostic).doesNotContain("INTERNAL");
            assertWithMessage(source).that(diagnostic).doesNotContain("Exception");
            assertWithMessage(source).that(diagnostic).doesNotContainMatch("^(?!X)\\w+[.]java:\\d+: error");
        }
    }
}
