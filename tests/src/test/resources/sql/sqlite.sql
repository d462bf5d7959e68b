-- post.categories.add(news)
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.add(news), linked already
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.put(news, link -> link.sortOrder(1))
insert into posts_categories (post_id, category_id, sort_order) values (?, ?, ?) on conflict (post_id, category_id) do nothing;
update posts_categories set sort_order = ? where (posts_categories.post_id = ? and posts_categories.category_id = ? and (posts_categories.sort_order is not ?));

-- post.categories.addAll(both)
insert into posts_categories (post_id, category_id) select ?, given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given where 1 = 1 on conflict (post_id, category_id) do nothing returning posts_categories.post_id, posts_categories.category_id;

-- post.categories.set(List.of(news))
delete from posts_categories where (posts_categories.post_id = ? and not (posts_categories.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given))) returning posts_categories.category_id;
insert into posts_categories (post_id, category_id) select ?, given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given where 1 = 1 on conflict (post_id, category_id) do nothing returning posts_categories.post_id, posts_categories.category_id;

-- post.categories.toggle(news)
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?);

-- post.categories.addMatching(c -> c.NAME.startsWith("N"))
insert into posts_categories (post_id, category_id) select ?, categories.id from categories where (categories.name like ("replace"("replace"("replace"(?, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!' and not exists (select 1 as one from posts_categories as existing where (existing.post_id = ? and existing.category_id = categories.id))) on conflict (post_id, category_id) do nothing;

-- post.categories.create(c -> c.name("New"))
insert into categories (name) values (?) returning categories.id, categories.name;
insert into posts_categories (post_id, category_id) values (?, ?);

-- post.categories.getOrCreate(c -> c.name("News"))
delete from categories where 1 = 0;
select categories.id, categories.name from categories where categories.name = ? order by categories.id limit ?;
insert into posts_categories (post_id, category_id) values (?, ?) on conflict (post_id, category_id) do nothing;

-- post.categories.remove(news)
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?);

-- post.categories.removeAll(both)
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given)) returning posts_categories.category_id;

-- post.categories.clear()
delete from posts_categories where posts_categories.post_id = ?;

-- post.categories.contains(news)
select (exists (select 1 as one from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id = ?)));

-- post.categories.count()
select count(*) from posts_categories where posts_categories.post_id = ?;

-- post.categories.exists()
select (exists (select 1 as one from posts_categories where posts_categories.post_id = ?));

-- post.categories.ids()
select posts_categories.category_id from posts_categories where posts_categories.post_id = ?;

-- post.categories.all()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.links()
select posts_categories.post_id, posts_categories.category_id, posts_categories.sort_order, posts_categories.param_name, categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ?;

-- post.categories.first()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ? order by categories.id limit ?;

-- post.categories.limit(2).offset(1).all()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id = ? order by categories.id limit ? offset ?;

-- post.categories.filter((c, link) -> link.SORT_ORDER.gt(1)).all()
select categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and posts_categories.sort_order > ?);

-- post.categories.filter(c -> c.NAME.eq("News")).update(c -> c.name("Old"))
update categories set name = ? where categories.id in (select categories.id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?));

-- post.categories.filter(c -> c.NAME.eq("News")).updateLinks(link -> link.sortOrder(1))
update posts_categories set sort_order = ? where (posts_categories.post_id = ? and posts_categories.category_id in (select * from (select posts_categories.category_id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?)) as meant));

-- post.categories.filter(c -> c.NAME.eq("News")).remove()
delete from posts_categories where (posts_categories.post_id = ? and posts_categories.category_id in (select * from (select posts_categories.category_id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?)) as meant));

-- post.categories.filter(c -> c.NAME.eq("News")).delete()
delete from categories where categories.id in (select categories.id from posts_categories join categories on posts_categories.category_id = categories.id where (posts_categories.post_id = ? and categories.name = ?));

-- posts.filter(p -> p.categories().any(c -> c.NAME.eq("News"))).all()
select posts.id, posts.title, posts.author_id from posts where exists (select 1 as one from posts_categories as posts__categories__link join categories as posts__categories on posts__categories__link.category_id = posts__categories.id where (posts__categories__link.post_id = posts.id and posts__categories.name = ?));

-- posts.filter(p -> p.categories().every(c -> c.NAME.eq("News"))).all()
select posts.id, posts.title, posts.author_id from posts where not exists (select 1 as one from posts_categories as posts__categories__link join categories as posts__categories on posts__categories__link.category_id = posts__categories.id where (posts__categories__link.post_id = posts.id and ((posts__categories.name = ?) is not true)));

-- posts.filter(p -> p.categories().containsAll(both)).all()
select posts.id, posts.title, posts.author_id from posts where posts.id in (select posts__categories__link.post_id from posts_categories as posts__categories__link where posts__categories__link.category_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given) group by posts__categories__link.post_id having count(*) = ?);

-- posts.filter(p -> p.categories().isEmpty()).update(p -> p.title("x"))
update posts set title = ? where not exists (select 1 as one from posts_categories as posts__categories__link where posts__categories__link.post_id = posts.id);

-- posts.selectRelated(p -> p.author()).prefetchRelated(p -> p.categories()).all()
select posts.id, posts.title, posts.author_id, alias_22674006.id, alias_22674006.first_name, alias_22674006.last_name from (posts join authors as alias_22674006 on posts.author_id = alias_22674006.id);
select posts_categories.post_id, categories.id, categories.name from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given);

-- posts.prefetchRelated(p -> p.categories(), c -> c.limit(2)).all()
select posts.id, posts.title, posts.author_id from posts;
select posts_categories.post_id, categories.id, categories.name from (select posts_categories.post_id as post_id, posts_categories.category_id as category_id, row_number() over (partition by posts_categories.post_id order by categories.id) as row_rank from posts_categories join categories on posts_categories.category_id = categories.id where posts_categories.post_id in (select given.k0 from (select json_extract(value, '$[0]') as k0 from json_each(?)) as given)) as ranked join posts_categories on (ranked.post_id = posts_categories.post_id and ranked.category_id = posts_categories.category_id) join categories on posts_categories.category_id = categories.id where (ranked.row_rank > ? and ranked.row_rank <= ?) order by ranked.row_rank;

