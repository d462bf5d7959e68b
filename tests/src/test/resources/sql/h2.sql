-- post.categories.add(news)
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), cast(? as bigint) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.add(news), linked already
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), cast(? as bigint) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.add(news, link -> link.sortOrder(1))
insert into "posts_categories" ("post_id", "category_id", "sort_order") select cast(? as bigint), cast(? as bigint), cast(? as int) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.put(news, link -> link.sortOrder(1))
insert into "posts_categories" ("post_id", "category_id", "sort_order") select cast(? as bigint), cast(? as bigint), cast(? as int) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));
update "posts_categories" set "posts_categories"."sort_order" = ? where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint) and "posts_categories"."sort_order" is distinct from cast(? as int));

-- post.categories.addAll(both)
select "posts_categories"."post_id", "posts_categories"."category_id" from "posts_categories" join unnest(cast(? as bigint array)) "given" ("k0") on ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = "given"."k0");
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), "given"."k0" from unnest(cast(? as bigint array)) "given" ("k0") where true;

-- post.categories.putAll(both, (c, link) -> link.sortOrder(2))
select "posts_categories"."post_id", "posts_categories"."category_id" from "posts_categories" join unnest(cast(? as bigint array), cast(? as int array)) "given" ("k0", "k1") on ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = "given"."k0");
update "posts_categories" set "posts_categories"."sort_order" = ? where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint) and "posts_categories"."sort_order" is distinct from cast(? as int));

-- post.categories.set(List.of(news))
select 1 "one" from "posts" where "posts"."id" = cast(? as bigint) for update;
select "posts_categories"."category_id" from "posts_categories" where "posts_categories"."post_id" = cast(? as bigint);
select "category_id" from old table (delete from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and ("posts_categories"."category_id" = any (?)))) "posts_categories";

-- post.categories.setLinks(both, (c, link) -> link.sortOrder(3))
select 1 "one" from "posts" where "posts"."id" = cast(? as bigint) for update;
select "posts_categories"."category_id" from "posts_categories" where "posts_categories"."post_id" = cast(? as bigint);
select "posts_categories"."post_id", "posts_categories"."category_id" from "posts_categories" join unnest(cast(? as bigint array), cast(? as int array)) "given" ("k0", "k1") on ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = "given"."k0");
insert into "posts_categories" ("post_id", "category_id", "sort_order") select cast(? as bigint), "given"."k0", "given"."k1" from unnest(cast(? as bigint array), cast(? as int array)) "given" ("k0", "k1") where true;
update "posts_categories" set "posts_categories"."sort_order" = ? where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint) and "posts_categories"."sort_order" is distinct from cast(? as int));

-- post.categories.toggle(news)
delete from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint));

-- post.categories.toggle(news), not linked
delete from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint));
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), cast(? as bigint) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.addMatching(c -> c.NAME.startsWith("N"))
select cast(? as bigint), "categories"."id" from "categories" where ("categories"."name" like (replace(replace(replace(cast(? as varchar(40)), '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!' and not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = "categories"."id")));
insert into "posts_categories" ("post_id", "category_id") select "given"."k0", "given"."k1" from unnest(cast(? as bigint array), cast(? as bigint array)) "given" ("k0", "k1") where true;

-- post.categories.copyFrom(other)
select cast(? as bigint), "copied"."category_id", "copied"."sort_order", "copied"."param_name" from "posts_categories" "copied" where ("copied"."post_id" = cast(? as bigint) and not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = "copied"."category_id")));

-- post.categories.remove(news)
delete from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint));

-- post.categories.removeAll(both)
select "category_id" from old table (delete from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and ("posts_categories"."category_id" = any (?)))) "posts_categories";

-- post.categories.clear()
delete from "posts_categories" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.create(c -> c.name("New"))
select "id", "name" from final table (insert into "categories" ("name") values (?)) "categories";
insert into "posts_categories" ("post_id", "category_id") values (?, ?);

-- post.categories.create(c -> c.name("Newer"), link -> link.sortOrder(1))
select "id", "name" from final table (insert into "categories" ("name") values (?)) "categories";
insert into "posts_categories" ("post_id", "category_id", "sort_order") values (?, ?, ?);

-- post.categories.getOrCreate(c -> c.name("News"))
select "categories"."id", "categories"."name" from "categories" where "categories"."name" = cast(? as varchar(40)) order by "categories"."id" fetch next ? rows only;
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), cast(? as bigint) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.getOrCreate(c -> c.name("Java")), not there
select "categories"."id", "categories"."name" from "categories" where "categories"."name" = cast(? as varchar(40)) order by "categories"."id" fetch next ? rows only;
select "id", "name" from final table (insert into "categories" ("name") values (?)) "categories";
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), cast(? as bigint) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.updateOrCreate(c -> c.name("Java"), c -> c.name("Java!"))
select "categories"."id", "categories"."name" from "categories" where "categories"."name" = cast(? as varchar(40)) order by "categories"."id" fetch next ? rows only;
update "categories" set "categories"."name" = ? where "categories"."id" = cast(? as bigint);
select "categories"."id", "categories"."name" from "categories" where "categories"."id" = cast(? as bigint);
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), cast(? as bigint) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.updateOrCreate(c -> c.name("SQL"), c -> c.name("SQL!")), not there
select "categories"."id", "categories"."name" from "categories" where "categories"."name" = cast(? as varchar(40)) order by "categories"."id" fetch next ? rows only;
select "id", "name" from final table (insert into "categories" ("name") values (?)) "categories";
insert into "posts_categories" ("post_id", "category_id") select cast(? as bigint), cast(? as bigint) where not exists (select 1 "one" from "posts_categories" "existing" where ("existing"."post_id" = cast(? as bigint) and "existing"."category_id" = cast(? as bigint)));

-- post.categories.contains(news)
select (exists (select 1 "one" from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint))));

-- post.categories.containsAll(both)
select count(*) from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and ("posts_categories"."category_id" = any (?)));

-- post.categories.link(news)
select "posts_categories"."post_id", "posts_categories"."category_id", "posts_categories"."sort_order", "posts_categories"."param_name" from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" = cast(? as bigint));

-- post.categories.count()
select count(*) from "posts_categories" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.exists()
select (exists (select 1 "one" from "posts_categories" where "posts_categories"."post_id" = cast(? as bigint)));

-- post.categories.ids()
select "posts_categories"."category_id" from "posts_categories" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.all()
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.stream().toList()
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.links()
select "posts_categories"."post_id", "posts_categories"."category_id", "posts_categories"."sort_order", "posts_categories"."param_name", "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.get(c -> c.NAME.eq("News"))
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "categories"."name" = cast(? as varchar(40))) order by "categories"."id" fetch next ? rows only;

-- post.categories.find(1L)
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "categories"."id" = cast(? as bigint));

-- post.categories.first()
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint) order by "categories"."id" fetch next ? rows only;

-- post.categories.last()
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint) order by "categories"."id" desc fetch next ? rows only;

-- post.categories.limit(2).offset(1).all()
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint) order by "categories"."id" offset ? rows fetch next ? rows only;

-- post.categories.orderBy(c -> c.NAME).page(1)
select "categories"."id", "categories"."name", "categories"."name", "categories"."id" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint) order by "categories"."name" asc, "categories"."id" asc fetch next ? rows only;

-- post.categories.orderBy(c -> c.NAME).page(next, 1)
select "categories"."id", "categories"."name", "categories"."name", "categories"."id" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and ("categories"."name" > cast(? as varchar(40)) or ("categories"."name" = cast(? as varchar(40)) and "categories"."id" > cast(? as bigint)))) order by "categories"."name" asc, "categories"."id" asc fetch next ? rows only;

-- post.categories.values(c -> c.NAME)
select "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.countDistinct(c -> c.NAME)
select count(distinct "categories"."name") from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.sum(c -> c.ID)
select sum("categories"."id") from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.avg(c -> c.ID)
select avg("categories"."id") from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.min(c -> c.NAME)
select min("categories"."name") from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.max(c -> c.NAME)
select max("categories"."name") from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.filter((c, link) -> link.SORT_ORDER.gt(1)).all()
select "categories"."id", "categories"."name" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."sort_order" > cast(? as int));

-- post.categories.filter((c, link) -> link.SORT_ORDER.gt(1)).count()
select count(*) from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."sort_order" > cast(? as int));

-- post.categories.filter(c -> c.NAME.eq("News")).update(c -> c.name("Old"))
update "categories" set "categories"."name" = ? where "categories"."id" in (select "categories"."id" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "categories"."name" = cast(? as varchar(40))));

-- post.categories.filter(c -> c.NAME.eq("News")).updateLinks(link -> link.sortOrder(1))
update "posts_categories" set "posts_categories"."sort_order" = ? where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" in (select * from (select "posts_categories"."category_id" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "categories"."name" = cast(? as varchar(40)))) "meant"));

-- post.categories.updateLinks(link -> link.sortOrder(1))
update "posts_categories" set "posts_categories"."sort_order" = ? where "posts_categories"."post_id" = cast(? as bigint);

-- post.categories.filter(c -> c.NAME.eq("News")).remove()
delete from "posts_categories" where ("posts_categories"."post_id" = cast(? as bigint) and "posts_categories"."category_id" in (select * from (select "posts_categories"."category_id" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "categories"."name" = cast(? as varchar(40)))) "meant"));

-- post.categories.filter(c -> c.NAME.eq("News")).delete()
delete from "categories" where "categories"."id" in (select "categories"."id" from "posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id" where ("posts_categories"."post_id" = cast(? as bigint) and "categories"."name" = cast(? as varchar(40))));

-- PostCategoriesProxy.all(dsl, posts)
select "posts_categories"."post_id", "categories"."id", "categories"."name" from unnest(cast(? as bigint array)) "given" ("k0") left outer join ("posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id") on "posts_categories"."post_id" = "given"."k0" where "posts_categories"."post_id" is not null;

-- PostCategoriesProxy.links(dsl, posts)
select "posts_categories"."post_id", "posts_categories"."category_id", "posts_categories"."sort_order", "posts_categories"."param_name", "categories"."id", "categories"."name" from unnest(cast(? as bigint array)) "given" ("k0") left outer join ("posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id") on "posts_categories"."post_id" = "given"."k0" where "posts_categories"."post_id" is not null;

-- PostCategoriesProxy.counts(dsl, posts)
select "posts_categories"."post_id", count(*) from unnest(cast(? as bigint array)) "given" ("k0") left outer join "posts_categories" on "posts_categories"."post_id" = "given"."k0" where "posts_categories"."post_id" is not null group by "posts_categories"."post_id";

-- PostCategoriesProxy.addAll(dsl, keys)
select "posts_categories"."post_id", "posts_categories"."category_id" from "posts_categories" join unnest(cast(? as bigint array), cast(? as bigint array)) "given" ("k0", "k1") on ("posts_categories"."post_id" = "given"."k0" and "posts_categories"."category_id" = "given"."k1");

-- PostCategoriesProxy.setAll(dsl, keys)
select 1 "one" from "posts" where ("posts"."id" = any (?)) order by "posts"."id" for update;
select "posts_categories"."post_id", "posts_categories"."category_id" from "posts_categories" where ("posts_categories"."post_id" = any (?));
select "post_id", "category_id" from old table (delete from "posts_categories" where ("posts_categories"."post_id", "posts_categories"."category_id") in ((cast(? as bigint), cast(? as bigint)), (cast(? as bigint), cast(? as bigint)), (cast(? as bigint), cast(? as bigint)), (cast(? as bigint), cast(? as bigint)))) "posts_categories";

-- PostCategoriesProxy.removeAll(dsl, keys)
select "post_id", "category_id" from old table (delete from "posts_categories" where ("posts_categories"."post_id", "posts_categories"."category_id") in ((cast(? as bigint), cast(? as bigint)))) "posts_categories";

-- posts.filter(p -> p.categories().any(c -> c.NAME.eq("News"))).all()
select "posts"."id", "posts"."title", "posts"."author_id" from "posts" where exists (select 1 "one" from "posts_categories" "posts__categories__link" join "categories" "posts__categories" on "posts__categories__link"."category_id" = "posts__categories"."id" where ("posts__categories__link"."post_id" = "posts"."id" and "posts__categories"."name" = cast(? as varchar(40))));

-- posts.filter(p -> p.categories().every(c -> c.NAME.eq("News"))).all()
select "posts"."id", "posts"."title", "posts"."author_id" from "posts" where not exists (select 1 "one" from "posts_categories" "posts__categories__link" join "categories" "posts__categories" on "posts__categories__link"."category_id" = "posts__categories"."id" where ("posts__categories__link"."post_id" = "posts"."id" and ("posts__categories"."name" = cast(? as varchar(40))) is not true));

-- posts.filter(p -> p.categories().containsAll(both)).all()
select "posts"."id", "posts"."title", "posts"."author_id" from "posts" where "posts"."id" in (select "posts__categories__link"."post_id" from "posts_categories" "posts__categories__link" where ("posts__categories__link"."category_id" = any (?)) group by "posts__categories__link"."post_id" having count(*) = cast(? as int));

-- posts.filter(p -> p.categories().isEmpty()).update(p -> p.title("x"))
update "posts" set "posts"."title" = ? where not exists (select 1 "one" from "posts_categories" "posts__categories__link" where "posts__categories__link"."post_id" = "posts"."id");

-- posts.selectRelated(p -> p.author()).prefetchRelated(p -> p.categories()).all()
select "posts"."id", "posts"."title", "posts"."author_id", "alias_22674006"."id", "alias_22674006"."first_name", "alias_22674006"."last_name" from ("posts" join "authors" "alias_22674006" on "posts"."author_id" = "alias_22674006"."id");
select "posts_categories"."post_id", "categories"."id", "categories"."name" from unnest(cast(? as bigint array)) "given" ("k0") left outer join ("posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id") on "posts_categories"."post_id" = "given"."k0" where "posts_categories"."post_id" is not null;

-- posts.selectRelated(p -> p.author()).orderBy(p -> p.TITLE).limit(2).all()
select "cut"."id", "cut"."title", "cut"."author_id", "author_1"."id", "author_1"."first_name", "author_1"."last_name" from (select "posts"."author_id", "posts"."id", "posts"."title" from "posts" order by "posts"."title" fetch next ? rows only) "cut" join "authors" "author_1" on "cut"."author_id" = "author_1"."id" order by "cut"."title";

-- posts.prefetchRelated(p -> p.categories(), c -> c.limit(2)).all()
select "posts"."id", "posts"."title", "posts"."author_id" from "posts";
select "posts_categories"."post_id", "categories"."id", "categories"."name" from (select "posts_categories"."post_id" "post_id", "posts_categories"."category_id" "category_id", row_number() over (partition by "posts_categories"."post_id" order by "categories"."id") "row_rank" from unnest(cast(? as bigint array)) "given" ("k0") left outer join ("posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id") on "posts_categories"."post_id" = "given"."k0" where "posts_categories"."post_id" is not null) "ranked" join "posts_categories" on ("ranked"."post_id" = "posts_categories"."post_id" and "ranked"."category_id" = "posts_categories"."category_id") join "categories" on "posts_categories"."category_id" = "categories"."id" where "ranked"."row_rank" <= cast(? as bigint) order by "ranked"."row_rank";

-- posts.create(p -> p.title("New").author(guido))
select "id", "title", "author_id" from final table (insert into "posts" ("title", "author_id") values (?, ?)) "posts";

-- posts.createAll(List.of(given, given))
select "id", "title", "author_id" from final table (insert into "posts" ("title", "author_id") values (?, ?), (?, ?)) "posts";

-- posts.get(1L)
select "posts"."id", "posts"."title", "posts"."author_id" from "posts" where "posts"."id" = cast(? as bigint);

-- posts.reload(post)
select "posts"."id", "posts"."title", "posts"."author_id" from "posts" where "posts"."id" = cast(? as bigint);

-- posts.loadAll(post)
select "posts"."id", "posts"."title", "posts"."author_id", "alias_22674006"."id", "alias_22674006"."first_name", "alias_22674006"."last_name" from ("posts" join "authors" "alias_22674006" on "posts"."author_id" = "alias_22674006"."id") where "posts"."id" = cast(? as bigint);
select "posts_categories"."post_id", "categories"."id", "categories"."name" from unnest(cast(? as bigint array)) "given" ("k0") left outer join ("posts_categories" join "categories" on "posts_categories"."category_id" = "categories"."id") on "posts_categories"."post_id" = "given"."k0" where "posts_categories"."post_id" is not null;

-- posts.update(post)
update "posts" set "posts"."title" = ?, "posts"."author_id" = ? where "posts"."id" = cast(? as bigint);

-- posts.updated(post)
update "posts" set "posts"."title" = ?, "posts"."author_id" = ? where "posts"."id" = cast(? as bigint);
select "posts"."id", "posts"."title", "posts"."author_id" from "posts" where "posts"."id" = cast(? as bigint);

-- posts.updateEach(List.of(post, other))
update "posts" set "posts"."title" = ?, "posts"."author_id" = ? where "posts"."id" = cast(? as bigint);

-- posts.upsert(post)
update "posts" set "posts"."title" = ?, "posts"."author_id" = ? where "posts"."id" = cast(? as bigint);
select "posts"."id", "posts"."title", "posts"."author_id" from "posts" where "posts"."id" = cast(? as bigint);

-- posts.updateAll(p -> p.title("x"))
update "posts" set "posts"."title" = ?;

-- posts.delete(post)
delete from "posts" where "posts"."id" = cast(? as bigint);

-- posts.deleteAll()
delete from "posts";

