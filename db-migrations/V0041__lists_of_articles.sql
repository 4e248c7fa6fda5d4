-- Every list that an article is in, with all that lists are narrowed and ordered by: a page of any of them, however it is
-- narrowed, is read from one index, and passes nothing that it does not show. See decision 0055.

create table listed_article (
    list       text    not null check (list in ('ALL', 'WRITER', 'REVIEWER', 'TOPIC')),
    list_of    uuid    not null,
    article_id uuid    not null references article,
    stage      text    not null,
    live       boolean not null,
    kind       text    not null,
    changed_in timestamptz not null,
    primary key (article_id, list, list_of),
    check ((list = 'ALL') = (list_of = '00000000-0000-0000-0000-000000000000'))
);
comment on table listed_article is 'Each list that an article is in. Kept by triggers, for lists alone; whoever changes anything of an article holds the lock of its draft.';
comment on column listed_article.list_of is 'Whose list: the writer, the reviewer or the topic; zero for the list of all.';
comment on column listed_article.changed_in is 'The minute in which the draft was changed last. Its time is in the draft: here it would be written with every batch of steps.';

create function list_article(its_list text, whose uuid, listed uuid) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    perform from draft where article_id = listed for update;
    insert into listed_article (list, list_of, article_id, stage, live, kind, changed_in)
        select its_list, whose, a.id, a.stage, a.live_number is not null, a.kind, date_trunc('minute', d.changed_at, 'UTC')
        from article a join draft d on d.article_id = a.id where a.id = listed
        on conflict do nothing;
end $$;
comment on function list_article is 'Puts an article into a list, as it and its draft are now. Takes the lock of the draft, as everybody does who keeps what follows from both.';

create function draft_is_listed() returns trigger language plpgsql as $$
begin
    perform list_article('ALL', '00000000-0000-0000-0000-000000000000', new.article_id);
    return null;
end $$;
create trigger draft_is_listed after insert on draft for each row execute function draft_is_listed();

-- With the name of the list, and of the column that says whose it is
create function article_is_listed() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    whose uuid := to_jsonb(coalesce(new, old)) ->> tg_argv[1];
begin
    if tg_op = 'INSERT' then
        perform list_article(tg_argv[0], whose, new.article_id);
    else
        delete from listed_article where article_id = old.article_id and list = tg_argv[0] and list_of = whose;
    end if;
    return null;
end $$;
create trigger draft_contributor_is_listed after insert on draft_contributor
    for each row execute function article_is_listed('WRITER', 'person_id');
create trigger article_reviewer_is_listed after insert or delete on article_reviewer
    for each row execute function article_is_listed('REVIEWER', 'person_id');
create trigger article_topic_is_listed after insert or delete on article_topic
    for each row execute function article_is_listed('TOPIC', 'topic_id');

create function change_of_article_is_listed() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update listed_article set stage = new.stage, live = new.live_number is not null, kind = new.kind
        where article_id = new.id;
    return null;
end $$;
create trigger article_change_is_listed after update on article for each row
    when ((new.stage, new.live_number is null, new.kind) <> (old.stage, old.live_number is null, old.kind))
    execute function change_of_article_is_listed();

create function minute_of_change_is_listed() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    update listed_article set changed_in = date_trunc('minute', new.changed_at, 'UTC') where article_id = new.article_id;
    return null;
end $$;
create trigger draft_minute_of_change_is_listed after update of changed_at on draft for each row
    when (date_trunc('minute', new.changed_at, 'UTC') <> date_trunc('minute', old.changed_at, 'UTC'))
    execute function minute_of_change_is_listed();

insert into listed_article (list, list_of, article_id, stage, live, kind, changed_in)
    select l.list, l.list_of, a.id, a.stage, a.live_number is not null, a.kind, date_trunc('minute', d.changed_at, 'UTC')
    from article a join draft d on d.article_id = a.id join (
        select 'ALL', '00000000-0000-0000-0000-000000000000', article_id from draft
        union all select 'WRITER', person_id, article_id from draft_contributor
        union all select 'REVIEWER', person_id, article_id from article_reviewer
        union all select 'TOPIC', topic_id, article_id from article_topic) l (list, list_of, article_id)
    on l.article_id = a.id;

create index listed_article_order_idx on listed_article (list, list_of, live, stage, kind, changed_in desc, article_id);
