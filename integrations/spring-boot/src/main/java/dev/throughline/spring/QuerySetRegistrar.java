package dev.throughline.spring;

import dev.throughline.QuerySet;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.ImportBeanDefinitionRegistrar;
import org.springframework.core.env.Environment;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the query sets, and says how each is made: by its method {@code using}, of the one {@code DSLContext}. */
final class QuerySetRegistrar implements ImportBeanDefinitionRegistrar {
    private final BeanFactory beans;
    private final ResourceLoader resources;
    private final ClassPathScanningCandidateComponentProvider scanner;

    QuerySetRegistrar(BeanFactory beans, Environment environment, ResourceLoader resources) {
        this.beans = beans;
        this.resources = resources;
        this.scanner = new ClassPathScanningCandidateComponentProvider(false, environment);
        scanner.setResourceLoader(resources);
        scanner.addIncludeFilter(new AssignableTypeFilter(QuerySet.class));
    }

    @Override
    public void registerBeanDefinitions(AnnotationMetadata importing, BeanDefinitionRegistry registry) {
        List<String> packages =
                AutoConfigurationPackages.has(beans) ? AutoConfigurationPackages.get(beans) : List.<String>of();
        packages.stream()
                .flatMap(each -> scanner.findCandidateComponents(each).stream())
                .map(found -> ClassUtils.resolveClassName(
                        String.valueOf(found.getBeanClassName()), resources.getClassLoader()))
                .filter(querySet -> !isDefined(querySet))
                .forEach(querySet -> registry.registerBeanDefinition(querySet.getName(), definition(querySet)));
    }

    private boolean isDefined(Class<?> querySet) {
        return ((ListableBeanFactory) beans).getBeanNamesForType(querySet, true, false).length > 0;
    }

    private static RootBeanDefinition definition(Class<?> querySet) {
        RootBeanDefinition definition = new RootBeanDefinition(querySet);
        definition.setFactoryMethodName("using");
        definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR);
        return definition;
    }
}
