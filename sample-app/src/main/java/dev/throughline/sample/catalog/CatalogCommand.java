package dev.throughline.sample.catalog;

import com.zaxxer.hikari.HikariDataSource;
import dev.throughline.sample.Main;
import dev.throughline.sample.catalog.index.PackageIndex;
import dev.throughline.sample.catalog.index.Slice;
import dev.throughline.sample.catalog.web.CatalogSite;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jooq.CloseableDSLContext;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;

/** Questions to a catalog of Debian's packages. */
@Command(
        name = "catalog",
        description = "Answers questions on Debian's packages. Without a command: one of each.",
        footer = {
            "Where the catalog is empty, it is filled first: with a slice of Debian 12.",
            "All of it: " + CatalogCommand.DEBIAN
        })
public final class CatalogCommand implements Callable<Integer> {
    static final String DEBIAN = "https://deb.debian.org/debian/dists/bookworm/main/binary-amd64/Packages.xz";

    @ParentCommand
    private Main main = new Main();

    @Option(
            names = "--packages",
            paramLabel = "INDEX",
            scope = ScopeType.INHERIT,
            description =
                    "First bring the catalog up to date with this index: a file or an address, plain, gzip or xz.")
    private @Nullable String packages;

    @Override
    public Integer call() throws IOException {
        return answer(answers -> {
            answers.tagged(List.of("role::program", "interface::graphical", "works-with::audio"));
            answers.show("git");
            answers.needs("git");
            answers.top(10);
            answers.together(10);
        });
    }

    @Command(name = "import", description = "Brings the catalog up to date with the index.")
    int bringIn() throws IOException {
        try (CloseableDSLContext dsl = main.database().open()) {
            bringIn(Catalog.of(dsl));
        }
        return 0;
    }

    @Command(description = "Packages that have all of these tags.")
    int tagged(@Parameters(paramLabel = "TAG", arity = "1..*", description = "As in role::program.") List<String> tags)
            throws IOException {
        return answer(answers -> answers.tagged(tags));
    }

    @Command(description = "The page of a package: its tags, what it needs and what needs it.")
    int show(@Parameters(paramLabel = "PACKAGE", description = "Its name.") String name) throws IOException {
        return answer(answers -> answers.show(name));
    }

    @Command(description = "Packages by name, with their tags and how many others need them.")
    int list(
            @Option(names = "--page", defaultValue = "1", converter = FromOne.class, description = "Which ten, from 1.")
                    int page)
            throws IOException {
        return answer(answers -> answers.list(page));
    }

    @Command(description = "What a package needs, and what needs it.")
    int needs(@Parameters(paramLabel = "PACKAGE", description = "Its name.") String name) throws IOException {
        return answer(answers -> answers.needs(name));
    }

    @Command(description = "The packages that most packages need.")
    int top(
            @Option(names = "--limit", defaultValue = "20", converter = FromOne.class, description = "How many.")
                    int limit)
            throws IOException {
        return answer(answers -> answers.top(limit));
    }

    @Command(description = "Tags that go together.")
    int together(
            @Option(names = "--limit", defaultValue = "20", converter = FromOne.class, description = "How many.")
                    int limit)
            throws IOException {
        return answer(answers -> answers.together(limit));
    }

    @Command(
            description =
                    "Shows the catalog as web pages, until it is stopped: search by tags, change the tags of packages.")
    int serve(
            @Option(names = "--port", defaultValue = "8080", description = "Where, on this machine; 0 is any free one.")
                    int port)
            throws IOException, InterruptedException {
        try (Shutdown shutdown = new Shutdown();
                HikariDataSource pool = main.database().pool()) {
            Catalog catalog = filled(DSL.using(pool, main.database().dialect()));
            try (CatalogSite site = CatalogSite.start(catalog.dsl(), port, main.err())) {
                main.out().println("The catalog is at " + site.address() + " until you press Ctrl+C.");
                shutdown.await();
            }
            main.out().println("Stopped.");
        }
        return 0;
    }

    @Command(description = "Makes a small index out of a full one: the best tagged programs, and all that they need.")
    int slice(
            @Parameters(paramLabel = "FILE", description = "Where to write it, compressed by xz.") Path file,
            @Option(
                            names = "--size",
                            defaultValue = "5000",
                            converter = FromOne.class,
                            description = "At most so many packages.")
                    int size)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int written = new IndexSource(packages == null ? DEBIAN : packages).read(in -> Slice.write(in, size, out));
        Files.write(file, out.toByteArray());
        main.out().printf(Locale.ROOT, "%,d packages, %,d bytes%n", written, out.size());
        return 0;
    }

    private int answer(Consumer<Answers> question) throws IOException {
        try (CloseableDSLContext dsl = main.database().open()) {
            question.accept(new Answers(filled(dsl), main.out()));
        }
        return 0;
    }

    private Catalog filled(DSLContext dsl) throws IOException {
        Catalog catalog = Catalog.of(dsl);
        if (packages != null || catalog.isEmpty()) {
            bringIn(catalog);
        }
        return catalog;
    }

    private void bringIn(Catalog catalog) throws IOException {
        PackageIndex index = new IndexSource(packages).read(PackageIndex::read);
        index.malformed().forEach(problem -> main.err().println("Skipped: " + problem));
        ImportReport report = CatalogImport.run(catalog.dsl(), index.packages(), Progress.onTerminal());
        new Answers(catalog, main.out()).imported(report);
    }
}
