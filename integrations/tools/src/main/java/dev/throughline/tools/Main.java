package dev.throughline.tools;

import dev.throughline.Schema;
import java.io.IOException;
import org.jooq.Log.Level;
import org.jooq.SQLDialect;
import org.jooq.tools.JooqLogger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** Writes the schema of the models on the class path. */
@Command(
        name = "throughline",
        description = "Writes the schema of the models on the class path.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    private Main() {}

    /** Runs the command that the arguments name, and ends with its exit code. */
    public static void main(String[] args) {
        JooqLogger.globalThreshold(Level.WARN);
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Main::report);
    }

    @Command(name = "sql", description = "The statements that create the tables, as a script.")
    void sql(
            @Option(names = "--dialect", required = true, description = "H2, SQLITE, POSTGRES or MARIADB.")
                    SQLDialect dialect,
            @Mixin Models models,
            @Mixin Output output)
            throws IOException {
        output.write(Schema.of(models.tables()).ddl(dialect));
    }

    @Command(name = "diagram", description = "The tables as an erDiagram of Mermaid, or as a picture.")
    void diagram(
            @Option(names = "--svg", description = "Draws the diagram as SVG.") boolean svg,
            @Mixin Models models,
            @Mixin Output output)
            throws IOException {
        String diagram = Schema.of(models.tables()).diagram();
        output.write(svg ? Svg.of(diagram) : diagram);
    }

    /** What the user can mend is a message; all else is a bug, with its stack trace. */
    private static int report(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (e instanceof IOException || e instanceof IllegalArgumentException) {
            command.getErr().println(command.getColorScheme().errorText(String.valueOf(e.getMessage())));
            return command.getCommandSpec().exitCodeOnExecutionException();
        }
        throw e;
    }
}
