package dev.throughline.sample.blog;

import dev.throughline.sample.Main;
import java.util.concurrent.Callable;
import org.jooq.CloseableDSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Tells the story of a blog. */
@Command(name = "blog", description = "Tells the story of a blog: each call, the SQL that it sends, and its answer.")
public final class BlogCommand implements Callable<Integer> {
    @ParentCommand
    private Main main = new Main();

    @Override
    public Integer call() {
        try (CloseableDSLContext dsl = main.database().open()) {
            BlogStory story = BlogStory.on(dsl, main.out());
            if (story.hasForeignRows()) {
                main.err().println("There are posts, categories or authors: the story wants a database without.");
                return 1;
            }
            story.tell();
        }
        return 0;
    }
}
