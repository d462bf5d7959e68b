package dev.throughline.tests;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;

/**
 * One run of a test, on one database. The stores of JUnit own what is open: that of the run the empty database, that of
 * the root the servers, which so live until the last test.
 */
record DatabaseInvocation(Database database) implements TestTemplateInvocationContext, ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(DatabaseInvocation.class);

    private static final Set<Class<?>> PARAMETERS =
            Set.of(DSLContext.class, TestDatabase.class, Database.class, Figures.class);

    @Override
    public String getDisplayName(int invocationIndex) {
        return database.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
        return List.of(this);
    }

    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext rootContext) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return PARAMETERS.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Figures.class) {
            return figures(context);
        }
        Store servers = context.getRoot().getStore(NAMESPACE);
        Store run = context.getStore(NAMESPACE);
        Server server = servers.getOrComputeIfAbsent(database, Database::start, Server.class);
        TestDatabase empty = run.getOrComputeIfAbsent(
                TestDatabase.class, key -> new TestDatabase(database, server), TestDatabase.class);
        if (type == DSLContext.class) {
            return empty.dsl();
        }
        return type == TestDatabase.class ? empty : database;
    }

    private Figures figures(ExtensionContext context) {
        Store all = context.getRoot().getStore(NAMESPACE);
        FiguresReport report =
                all.getOrComputeIfAbsent(FiguresReport.class, key -> new FiguresReport(), FiguresReport.class);
        return new Figures(report, context.getRequiredTestClass().getSimpleName(), database);
    }
}
