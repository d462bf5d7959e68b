package dev.throughline.tests.docs;

import static blog.AuthorTable.AUTHOR;
import static blog.CategoryTable.CATEGORY;
import static blog.PostCategoryTable.POST_CATEGORY;
import static blog.PostTable.POST;

import blog.Author;
import blog.AuthorQuerySet;
import blog.Category;
import blog.CategoryPostsProxy;
import blog.CategoryQuerySet;
import blog.CategoryTable;
import blog.Post;
import blog.PostCategoriesProxy;
import blog.PostCategoryQuerySet;
import blog.PostCategoryTable;
import blog.PostQuerySet;
import blog.PostTable;
import dev.throughline.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;

/**
 * What the statements of a page may name without saying where it comes from. The snippets of a page become the body of {@link
 * #tell}.
 */
public abstract class Story {
    /** Before the first statement of a block; what is sent says which block it was. */
    private static final String MARK = "select %d as line_of_the_page";

    protected DSLContext dsl;
    protected DataSource dataSource;
    protected AuthorQuerySet authors;
    protected PostQuerySet posts;
    protected CategoryQuerySet categories;
    protected PostCategoryQuerySet links;
    protected Author guido;
    protected Post post;
    protected Category news;
    protected Category tips;
    protected PostCategoriesProxy related;
    protected CategoryPostsProxy ofNews;

    /** The tables, as the lambdas of a filter get them. */
    protected final PostTable p = POST;

    protected final CategoryTable c = CATEGORY;
    protected final PostCategoryTable link = POST_CATEGORY;

    private final List<Object> cells = new ArrayList<>();

    /** The statements of the page. */
    protected abstract void tell() throws Exception;

    /** Tells a page that writes its own rows. */
    final void tellOn(DSLContext database) throws Exception {
        dsl = database;
        tell();
    }

    /** Writes the rows that a page names. */
    final void prepare(DSLContext database) {
        Schema.of(AUTHOR, CATEGORY, POST, POST_CATEGORY).create(database);
        guido = AuthorQuerySet.using(database).create(a -> a.firstName("Guido").lastName("Van Rossum"));
        post = PostQuerySet.using(database).create(p -> p.title("Hello").author(guido));
        news = CategoryQuerySet.using(database).create(c -> c.name("News"));
        tips = CategoryQuerySet.using(database).create(c -> c.name("Tips"));
    }

    /** Tells a page that names rows that {@link #prepare} wrote. */
    final void tellOfRowsOn(DSLContext database) throws Exception {
        authors = AuthorQuerySet.using(database);
        posts = PostQuerySet.using(database);
        categories = CategoryQuerySet.using(database);
        links = PostCategoryQuerySet.using(database);
        related = posts.categories(post);
        ofNews = CategoryPostsProxy.of(database, news);
        tellOn(database);
    }

    /** {@return what each code in a table was, in their order} */
    final List<Object> cells() {
        return cells;
    }

    /** Says that a block begins. */
    protected final void block(int line) {
        dsl.execute(MARK.formatted(line));
    }

    /** {@return the line of a block, if this was sent at its beginning; else 0} */
    static int markedLine(String sql) {
        String[] mark = MARK.split("%d", -1);
        return sql.startsWith(mark[0]) && sql.endsWith(mark[1])
                ? Integer.parseInt(sql.substring(mark[0].length(), sql.length() - mark[1].length()))
                : 0;
    }

    /** A code in a table that is an expression. */
    protected final void cell(Supplier<?> code) {
        cells.add(code.get());
    }

    /** A code in a table that answers nothing. */
    protected final void cell(Runnable code) {
        code.run();
    }
}
