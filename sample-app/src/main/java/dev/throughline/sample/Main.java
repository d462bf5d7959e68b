package dev.throughline.sample;

import dev.throughline.ThroughlineException;
import dev.throughline.sample.blog.BlogCommand;
import dev.throughline.sample.catalog.CatalogCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jooq.Log.Level;
import org.jooq.exception.DataAccessException;
import org.jooq.tools.JooqLogger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The sample's command line. Without a command it runs them all. */
@Command(
        name = "throughline-sample",
        description = "Shows Throughline at work. Without a command: the blog's story, then the catalog.",
        subcommands = {BlogCommand.class, CatalogCommand.class})
public final class Main implements Callable<Integer> {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Mixin
    private final Database database = new Database();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command that the arguments name, and ends with its exit code. */
    public static void main(String[] args) {
        JooqLogger.globalThreshold(Level.WARN);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main()).setUsageHelpAutoWidth(true).setExecutionExceptionHandler(Main::report);
    }

    /** {@return where the tables are} */
    public Database database() {
        return database;
    }

    /** {@return where answers go} */
    public PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** {@return where problems go} */
    public PrintWriter err() {
        return spec.commandLine().getErr();
    }

    @Override
    public Integer call() {
        return spec.subcommands().values().stream()
                .mapToInt(CommandLine::execute)
                .max()
                .orElse(0);
    }

    /** What the user can mend is a message; all else is a bug, with its stack trace. */
    private static int report(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof IOException || e instanceof DataAccessException || e instanceof ThroughlineException) {
            command.getErr().println(command.getColorScheme().errorText(e.getMessage()));
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw e;
    }
}
