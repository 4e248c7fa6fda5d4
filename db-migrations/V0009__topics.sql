-- How editors file articles. Topics are not part of what is signed: filing an article changes no word of it.

create table topic (
    id        uuid primary key,
    parent_id uuid    references topic,
    name      text    not null check (name = btrim(name) and length(name) between 1 and 80),
    slug      text    not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    position  integer not null check (position >= 0),
    check (parent_id is distinct from id)
);
create unique index topic_slug_key on topic (slug);
create unique index topic_name_key on topic (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'), lower(name));
create index topic_order_idx on topic (parent_id, position, id);
comment on table topic is 'A taxonomy of two levels.';
comment on column topic.parent_id is 'The topic above it; null at the upper level.';
comment on column topic.slug is 'The last part of its public address, made from its first name: it stays when the topic is renamed.';
comment on column topic.position is 'Its place among its siblings, from 0.';

create function topic_has_two_levels() returns trigger language plpgsql as $$
begin
    if new.parent_id is not null and
       (exists (select from topic where id = new.parent_id and parent_id is not null)
        or exists (select from topic where parent_id = new.id)) then
        raise exception 'topics have two levels' using errcode = 'CS009';
    end if;
    return new;
end $$;
create trigger topic_has_two_levels before insert or update of parent_id on topic
    for each row execute function topic_has_two_levels();

create table article_topic (
    topic_id   uuid not null references topic,
    article_id uuid not null references article,
    primary key (topic_id, article_id)
);
create index article_topic_article_idx on article_topic (article_id, topic_id);
comment on table article_topic is 'What each article is filed under, live or not.';
