-- post.categories.add(news)
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.add(news), linked already
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.add(news, link -> link.sortOrder(1))
insert into posts_categories (post_id, category_id, sort_order) values (?, ?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.put(news, link -> link.sortOrder(1))
insert into posts_categories (post_id, category_id, sort_order) values (?, ?, ?) on conflict (post_id, category_id) do nothing;
update posts_categories set sort_order = ? where (posts_categories.post_id = ? and posts_categories.category_id = ? and (posts_categories.sort_order is not ?));

-- post.categories.addAll(both)
insert into posts_categories (post_id, category_id) select ?, given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given where 1 = 1 on conflict (post_id, category_id) do nothing returning posts_categories.post_id, posts_categories.category_id;

-- post.categories.putAll(both, (c, link) -> link.sortOrder(2))
insert into posts_categories (post_id, category_id, sort_order) select ?, given.k0, given.k1 from (select json_extract(value, '$[0]') as k0, json_extract(value, '$[1]') as k1 from json_each(?)) as given where 1 = 1 on conflict (post_id, category_id) do nothing returning posts_categories.post_id, posts_categories.category_id;
update posts_categories set sort_order = ? where (posts_categories.post_id = ? and posts_categories.category_id = ? and (posts_categories.sort_order is not ?));

-- post.categories.set(List.of(news))
delete from posts_categories where (posts_categories.post_id = ? and not (posts_categories.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given))) returning posts_categories.category_id;
insert into posts_categories (post_id, category_id) select ?, given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given where 1 = 1 on conflict (post_id, category_id) do nothing returning posts_categories.post_id, posts_categories.category_id;

-- post.categories.setLinks(both, (c, link) -> link.sortOrder(3))
delete from posts_categories where (posts_categories.post_id = ? and not (posts_categories.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given))) returning posts_categories.category_id;
insert into posts_categories (post_id, category_id, sort_order) select ?, given.k0, given.k1 from (select json_extract(value, '$[0]') as k0, json_extract(value, '$[1]') as k1 from json_each(?)) as given where 1 = 1 on conflict (post_id, category_id) do nothing returning posts_categories.post_id, posts_categories.category_id;
update posts_categories set sort_order = ? where (posts_categories.post_id = ? and posts_categories.category_id = ? and (posts_categories.sort_order is not ?));

-- post.categories.toggle(news)
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?);

-- post.categories.toggle(news), not linked
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?);
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.addMatching(c -> c.NAME.startsWith("N"))
insert into posts_categories (post_id, category_id) select ?, categories.id from categories where (categories.name like ("replace"("replace"("replace"(?, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!' and not exists (select 1 as one from posts_categories as existing where (existing.post_id = ? and existing.category_id = categories.id))) on conflict (post_id, category_id) do nothing;

-- post.categories.copyFrom(other)
insert into posts_categories (post_id, category_id, sort_order, param_name) select ?, copied.category_id, copied.sort_order, copied.param_name from posts_categories as copied where (copied.post_id = ? and not exists (select 1 as one from posts_categories as existing where (existing.post_id = ? and existing.category_id = copied.category_id))) on conflict (post_id, category_id) do nothing;

-- post.categories.remove(news)
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?);

-- post.categories.removeAll(both)
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given)) returning posts_categories.category_id;

-- post.categories.clear()
delete from posts_categories where posts_categories.post_id = ?;

-- post.categories.create(c -> c.name("New"))
insert into categories (name) values (?) returning categories.id, categories.name;
insert into posts_categories (post_id, category_id) values (?, ?);

-- post.categories.create(c -> c.name("Newer"), link -> link.sortOrder(1))
insert into categories (name) values (?) returning categories.id, categories.name;
insert into posts_categories (post_id, category_id, sort_order) values (?, ?, ?);

-- post.categories.getOrCreate(c -> c.name("News"))
delete from categories where 1 = 0;
select categories.id, categories.name from categories where categories.name = ? order by categories.id limit ?;
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.getOrCreate(c -> c.name("Java")), not there
delete from categories where 1 = 0;
select categories.id, categories.name from categories where categories.name = ? order by categories.id limit ?;
insert into categories (name) values (?) returning categories.id, categories.name;
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.updateOrCreate(c -> c.name("Java"), c -> c.name("Java!"))
delete from categories where 1 = 0;
select categories.id, categories.name from categories where categories.name = ? order by categories.id limit ?;
update categories set name = ? where categories.id = ?;
select categories.id, categories.name from categories where categories.id = ?;
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.updateOrCreate(c -> c.name("SQL"), c -> c.name("SQL!")), not there
delete from categories where 1 = 0;
select categories.id, categories.name from categories where categories.name = ? order by categories.id limit ?;
insert into categories (name) values (?) returning categories.id, categories.name;
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.contains(news)
select (exists (select 1 as one from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?)));

-- post.categories.containsAll(both)
select count(*) from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given));

-- post.categories.link(news)
select posts_categories.post_id, posts_categories.category_id, posts_categories.sort_order, posts_categories.param_name from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?);

-- post.categories.count()
select count(*) from posts_categories where posts_categories.post_id = ?;

-- post.categories.exists()
select (exists (select 1 as one from posts_categories where posts_categories.post_id = ?));

-- post.categories.ids()
select posts_categories.category_id from posts_categories where posts_categories.post_id = ?;

-- post.categories.all()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.stream().toList()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.links()
select posts_categories.post_id, posts_categories.category_id, posts_categories.sort_order, posts_categories.param_name, categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.get(c -> c.NAME.eq("News"))
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?) order by categories.id limit ?;

-- post.categories.find(1L)
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.id = ?);

-- post.categories.first()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ? order by categories.id limit ?;

-- post.categories.last()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ? order by categories.id desc limit ?;

-- post.categories.limit(2).offset(1).all()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ? order by categories.id limit ? offset ?;

-- post.categories.orderBy(c -> c.NAME).page(1)
select categories.id, categories.name, categories.name, categories.id from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ? order by categories.name asc, categories.id asc limit ?;

-- post.categories.orderBy(c -> c.NAME).page(next, 1)
select categories.id, categories.name, categories.name, categories.id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and (categories.name > ? or (categories.name = ? and categories.id > ?))) order by categories.name asc, categories.id asc limit ?;

-- post.categories.values(c -> c.NAME)
select categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.countDistinct(c -> c.NAME)
select count(distinct categories.name) from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.sum(c -> c.ID)
select sum(categories.id) from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.avg(c -> c.ID)
select avg(categories.id) from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.min(c -> c.NAME)
select min(categories.name) from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.max(c -> c.NAME)
select max(categories.name) from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.filter((c, link) -> link.SORT_ORDER.gt(1)).all()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and posts_categories.sort_order > ?);

-- post.categories.filter((c, link) -> link.SORT_ORDER.gt(1)).count()
select count(*) from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and posts_categories.sort_order > ?);

-- post.categories.filter(c -> c.NAME.eq("News")).update(c -> c.name("Old"))
update categories set name = ? where categories.id in (select categories.id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?));

-- post.categories.filter(c -> c.NAME.eq("News")).updateLinks(link -> link.sortOrder(1))
update posts_categories set sort_order = ? where (posts_categories.post_id = ? and posts_categories.category_id in (select * from (select posts_categories.category_id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?)) as meant));

-- post.categories.updateLinks(link -> link.sortOrder(1))
update posts_categories set sort_order = ? where posts_categories.post_id = ?;

-- post.categories.filter(c -> c.NAME.eq("News")).remove()
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id in (select * from (select posts_categories.category_id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?)) as meant));

-- post.categories.filter(c -> c.NAME.eq("News")).delete()
delete from categories where categories.id in (select categories.id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?));

-- PostCategoriesProxy.all(dsl, posts)
select posts_categories.post_id, categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given);

-- PostCategoriesProxy.links(dsl, posts)
select posts_categories.post_id, posts_categories.category_id, posts_categories.sort_order, posts_categories.param_name, categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given);

-- PostCategoriesProxy.counts(dsl, posts)
select posts_categories.post_id, count(*) from posts_categories where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given) group by posts_categories.post_id;

-- PostCategoriesProxy.addAll(dsl, keys)
insert into posts_categories (post_id, category_id) select given.k0, given.k1 from (select json_extract(value, '$[0]') as k0, json_extract(value, '$[1]') as k1 from json_each(?)) as given where 1 = 1 on conflict (post_id, category_id) do nothing returning posts_categories.post_id, posts_categories.category_id;

-- PostCategoriesProxy.setAll(dsl, keys)
delete from posts_categories where 1 = 0;
select posts_categories.post_id, posts_categories.category_id from posts_categories where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given);
delete from posts_categories where (posts_categories.post_id, posts_categories.category_id) in (select given.k0, given.k1 from (select json_extract(value, '$[0]') as k0, json_extract(value, '$[1]') as k1 from json_each(?)) as given) returning posts_categories.post_id, posts_categories.category_id;

-- PostCategoriesProxy.removeAll(dsl, keys)
delete from posts_categories where (posts_categories.post_id, posts_categories.category_id) in (select given.k0, given.k1 from (select json_extract(value, '$[0]') as k0, json_extract(value, '$[1]') as k1 from json_each(?)) as given) returning posts_categories.post_id, posts_categories.category_id;

-- posts.filter(p -> p.categories().any(c -> c.NAME.eq("News"))).all()
select posts.id, posts.title, posts.author_id from posts where exists (select 1 as one from posts_categories as posts__categories__link join categories as posts__categories on posts__categories__link.category_id = posts__categories.id where (posts__categories__link.post_id = posts.id and posts__categories.name = ?));

-- posts.filter(p -> p.categories().every(c -> c.NAME.eq("News"))).all()
select posts.id, posts.title, posts.author_id from posts where not exists (select 1 as one from posts_categories as posts__categories__link join categories as posts__categories on posts__categories__link.category_id = posts__categories.id where (posts__categories__link.post_id = posts.id and (posts__categories.name = ?) is not true));

-- posts.filter(p -> p.categories().containsAll(both)).all()
select posts.id, posts.title, posts.author_id from posts where posts.id in (select posts__categories__link.post_id from posts_categories as posts__categories__link where posts__categories__link.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given) group by posts__categories__link.post_id having count(*) = ?);

-- posts.filter(p -> p.categories().isEmpty()).update(p -> p.title("x"))
update posts set title = ? where not exists (select 1 as one from posts_categories as posts__categories__link where posts__categories__link.post_id = posts.id);

-- posts.selectRelated(p -> p.author()).prefetchRelated(p -> p.categories()).all()
select posts.id, posts.title, posts.author_id, alias_22674006.id, alias_22674006.first_name, alias_22674006.last_name from (posts join authors as alias_22674006 on posts.author_id = alias_22674006.id);
select posts_categories.post_id, categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given);

-- posts.selectRelated(p -> p.author()).orderBy(p -> p.TITLE).limit(2).all()
select cut.id, cut.title, cut.author_id, author_1.id, author_1.first_name, author_1.last_name from (select posts.author_id, posts.id, posts.title from posts order by posts.title limit ?) as cut join authors as author_1 on cut.author_id = author_1.id order by cut.title;

-- posts.prefetchRelated(p -> p.categories(), c -> c.limit(2)).all()
select posts.id, posts.title, posts.author_id from posts;
select posts_categories.post_id, categories.id, categories.name from (select posts_categories.post_id as post_id, posts_categories.category_id as category_id, row_number() over (partition by posts_categories.post_id order by categories.id) as row_rank from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given)) as ranked join posts_categories on (ranked.post_id = posts_categories.post_id and ranked.category_id = posts_categories.category_id) join categories on posts_categories.category_id = categories.id where ranked.row_rank <= ? order by ranked.row_rank;

-- posts.create(p -> p.title("New").author(guido))
insert into posts (title, author_id) values (?, ?) returning posts.id, posts.title, posts.author_id;

-- posts.createAll(List.of(given, given))
insert into posts (title, author_id) values (?, ?), (?, ?) returning posts.id, posts.title, posts.author_id;

-- posts.get(1L)
select posts.id, posts.title, posts.author_id from posts where posts.id = ?;

-- posts.reload(post)
select posts.id, posts.title, posts.author_id from posts where posts.id = ?;

-- posts.loadAll(post)
select posts.id, posts.title, posts.author_id, alias_22674006.id, alias_22674006.first_name, alias_22674006.last_name from (posts join authors as alias_22674006 on posts.author_id = alias_22674006.id) where posts.id = ?;
select posts_categories.post_id, categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given);

-- posts.update(post)
update posts set title = ?, author_id = ? where posts.id = ?;

-- posts.updated(post)
update posts set title = ?, author_id = ? where posts.id = ?;
select posts.id, posts.title, posts.author_id from posts where posts.id = ?;

-- posts.updateEach(List.of(post, other))
update posts set title = ?, author_id = ? where posts.id = ?;

-- posts.upsert(post)
update posts set title = ?, author_id = ? where posts.id = ?;
select posts.id, posts.title, posts.author_id from posts where posts.id = ?;

-- posts.updateAll(p -> p.title("x"))
update posts set title = ?;

-- posts.delete(post)
delete from posts where posts.id = ?;

-- posts.deleteAll()
delete from posts;

