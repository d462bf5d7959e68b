package dev.throughline.benchmarks;

import dev.throughline.benchmarks.jimmer.AuthorFetcher;
import dev.throughline.benchmarks.jimmer.Category;
import dev.throughline.benchmarks.jimmer.CategoryFetcher;
import dev.throughline.benchmarks.jimmer.CategoryTableEx;
import dev.throughline.benchmarks.jimmer.Immutables;
import dev.throughline.benchmarks.jimmer.Post;
import dev.throughline.benchmarks.jimmer.PostFetcher;
import dev.throughline.benchmarks.jimmer.PostProps;
import dev.throughline.benchmarks.jimmer.PostTable;
import dev.throughline.benchmarks.jimmer.PostTableEx;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.babyfish.jimmer.ImmutableObjects;
import org.babyfish.jimmer.sql.Associations;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.Expression;
import org.babyfish.jimmer.sql.ast.mutation.AssociatedSaveMode;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.table.AssociationTable;
import org.babyfish.jimmer.sql.ast.tuple.Tuple2;
import org.babyfish.jimmer.sql.dialect.Dialect;
import org.babyfish.jimmer.sql.dialect.H2Dialect;
import org.babyfish.jimmer.sql.dialect.MySqlDialect;
import org.babyfish.jimmer.sql.dialect.PostgresDialect;
import org.babyfish.jimmer.sql.fetcher.ReferenceFetchType;
import org.babyfish.jimmer.sql.runtime.ConnectionManager;
import org.jooq.SQLDialect;

/** Jimmer: its commands for associations, queries over the association's table, and fetchers. */
final class JimmerContender implements Contender {
    private final JSqlClient jimmer;
    private final Sql transactions;

    JimmerContender(World world) {
        this.transactions = new Jdbc(world.connection(), world.dialect());
        this.jimmer = JSqlClient.newBuilder()
                .setConnectionManager(ConnectionManager.singleConnectionManager(world.connection()))
                .setDialect(dialect(world.dialect()))
                .setMetaStringResolver(world::sql)
                .setDefaultReferenceFetchType(ReferenceFetchType.JOIN_ALWAYS)
                .setDefaultListBatchSize(128)
                .setDumbBatchAcceptable(true)
                .build();
    }

    private static Dialect dialect(SQLDialect dialect) {
        return switch (dialect) {
            case POSTGRES -> new PostgresDialect();
            case MARIADB -> new MySqlDialect();
            default -> new H2Dialect();
        };
    }

    private Associations links() {
        return jimmer.getAssociations(PostProps.CATEGORIES);
    }

    @Override
    public boolean add(long post, long category) {
        return links().insertIfAbsent(post, category) == 1;
    }

    @Override
    public boolean remove(long post, long category) {
        return links().delete(post, category) == 1;
    }

    @Override
    public int addAll(long post, List<Long> categories) {
        return transactions.transaction(transaction -> links().insertAllIfAbsent(List.of(post), categories));
    }

    @Override
    public int set(long post, List<Long> categories) {
        return transactions.transaction(transaction -> {
            PostTable table = PostTable.$;
            jimmer.createQuery(table)
                    .where(table.id().eq(post))
                    .select(table.id())
                    .forUpdate()
                    .fetchOne();
            return links().replaceAll(List.of(post), categories);
        });
    }

    @Override
    public int clear(long post) {
        return jimmer.saveCommand(
                        Immutables.createPost(draft -> draft.setId(post).setCategories(List.of())))
                .setMode(SaveMode.UPDATE_ONLY)
                .setAssociatedMode(PostProps.CATEGORIES, AssociatedSaveMode.REPLACE)
                .execute()
                .getTotalAffectedRowCount();
    }

    private static AssociationTable<Post, PostTableEx, Category, CategoryTableEx> table() {
        return AssociationTable.of(PostTableEx.class, PostTableEx::categories);
    }

    @Override
    public List<Category> categories(long post) {
        AssociationTable<Post, PostTableEx, Category, CategoryTableEx> table = table();
        return jimmer.createAssociationQuery(table)
                .where(table.<Long>sourceId().eq(post))
                .select(table.target())
                .execute();
    }

    @Override
    public List<Post> page(int offset) {
        PostTable table = PostTable.$;
        return jimmer.createQuery(table)
                .orderBy(table.id())
                .select(table.fetch(
                        PostFetcher.$.title().author(AuthorFetcher.$.name()).categories(CategoryFetcher.$.name())))
                .limit(100, offset)
                .execute();
    }

    @Override
    public List<Post> filter(String category) {
        PostTable table = PostTable.$;
        return jimmer.createQuery(table)
                .where(table.categories(categories -> categories.name().eq(category)))
                .orderBy(table.title())
                .select(table)
                .limit(20)
                .execute();
    }

    @Override
    public List<Category> refined(long post) {
        AssociationTable<Post, PostTableEx, Category, CategoryTableEx> table = table();
        return jimmer.createAssociationQuery(table)
                .where(table.<Long>sourceId().eq(post))
                .where(table.target().name().ge("category 1"))
                .orderBy(table.target().name())
                .select(table.target())
                .limit(5)
                .execute();
    }

    @Override
    public long count(long post) {
        AssociationTable<Post, PostTableEx, Category, CategoryTableEx> table = table();
        return jimmer.createAssociationQuery(table)
                .where(table.<Long>sourceId().eq(post))
                .select(Expression.rowCount())
                .fetchOne();
    }

    @Override
    public boolean exists(long post) {
        AssociationTable<Post, PostTableEx, Category, CategoryTableEx> table = table();
        return jimmer.createAssociationQuery(table)
                .where(table.<Long>sourceId().eq(post))
                .exists();
    }

    @Override
    public int addPairs(Map<Long, List<Long>> categories) {
        List<Tuple2<?, ?>> pairs = new ArrayList<>();
        categories.forEach((post, all) -> all.forEach(category -> pairs.add(new Tuple2<>(post, category))));
        return transactions.transaction(transaction -> links().insertAllIfAbsent(pairs));
    }

    @Override
    public long create(long post, String name) {
        return transactions.transaction(transaction -> {
            long id = jimmer.saveCommand(Immutables.createCategory(category -> category.setName(name)))
                    .setMode(SaveMode.INSERT_ONLY)
                    .execute()
                    .getModifiedEntity()
                    .id();
            links().insert(post, id);
            return id;
        });
    }

    @Override
    public Object plain(Object answer) {
        if (answer instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (answer instanceof Category category) {
            return new Plain.Category(category.id(), category.name());
        }
        return answer instanceof Post post ? plain(post) : answer;
    }

    private static Plain.Post plain(Post post) {
        boolean whole = ImmutableObjects.isLoaded(post, PostProps.CATEGORIES);
        return new Plain.Post(
                post.id(),
                post.title(),
                whole ? post.author().name() : "",
                whole
                        ? Plain.sorted(
                                post.categories().stream().map(Category::name).toList())
                        : List.of());
    }
}
