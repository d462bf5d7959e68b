package dev.throughline.recipes;

import static dev.throughline.recipes.PostTable.POST;

import dev.throughline.LinkEvent;
import dev.throughline.LinkListener;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.TransactionContext;
import org.jooq.TransactionListener;

/** The categories of posts, kept until a transaction that has changed them is committed. */
final class CategoryCache implements LinkListener, TransactionListener {
    private final Map<Object, List<Category>> kept = new ConcurrentHashMap<>();
    private final ThreadLocal<Open> open = ThreadLocal.withInitial(Open::new);

    /** The transactions of a thread, one in the other, and the posts that they have changed. */
    private static final class Open {
        private final Set<Object> posts = new HashSet<>();
        private int depth;
    }

    List<Category> of(PostQuerySet posts, Long post) {
        return kept.computeIfAbsent(post, key -> posts.categories(post).all());
    }

    @Override
    public void changed(DSLContext dsl, LinkEvent event) {
        if (event.owners().equals(POST)) {
            open.get().posts.add(event.owner());
        } else if (event.targets().equals(POST)) {
            open.get().posts.addAll(event.change().added());
            open.get().posts.addAll(event.change().removed());
        }
    }

    @Override
    public void beginStart(TransactionContext context) {
        open.get().depth++;
    }

    @Override
    public void commitEnd(TransactionContext context) {
        kept.keySet().removeAll(open.get().posts);
        end();
    }

    @Override
    public void rollbackEnd(TransactionContext context) {
        end();
    }

    private void end() {
        if (--open.get().depth == 0) {
            open.remove();
        }
    }
}
