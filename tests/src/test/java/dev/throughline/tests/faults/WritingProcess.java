package dev.throughline.tests.faults;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;

/** The process that is killed. It says which writer's call has returned, a line for each. */
final class WritingProcess {
    private final PrintStream out;
    private final DSLContext dsl;

    private WritingProcess(PrintStream out, DSLContext dsl) {
        this.out = out;
        this.dsl = dsl;
    }

    /**
     * Writes until it is killed.
     *
     * @param arguments the file, the seed, and how many calls each writer has made before
     */
    public static void main(String[] arguments) {
        WritingProcess process = new WritingProcess(System.out, ProcessWriters.open(Path.of(arguments[0])));
        long seed = Long.parseLong(arguments[1]);
        List<Integer> done = Stream.of(arguments).skip(2).map(Integer::valueOf).toList();
        for (int i = 0; i < done.size(); i++) {
            Script script = new Script(seed, i);
            int from = done.get(i);
            new Thread(() -> process.write(script, from)).start();
        }
    }

    private void write(Script script, int from) {
        try {
            for (int position = from; ; position++) {
                script.call(position).work().accept(dsl);
                out.println(script.writer());
                out.flush();
            }
        } catch (RuntimeException e) {
            e.printStackTrace();
            System.exit(1);
        }
    }
}
