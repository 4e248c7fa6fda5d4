-- Comments become threads, and some of them must be resolved before anything is signed or goes live.

alter table comment
    add column thread_id        uuid,
    add column must_be_resolved boolean not null default false,
    add unique (id, article_id),
    add foreign key (thread_id, article_id) references comment (id, article_id),
    add check (thread_id is null or not must_be_resolved);
create index comment_thread_idx on comment (thread_id, article_id);
create index comment_must_be_resolved_idx on comment (article_id) where must_be_resolved;
comment on column comment.thread_id is 'The comment that this one answers; null when it begins a thread.';
comment on column comment.text is 'As it was sent first. The latest row of comment_wording, if there is one, is what it says now.';

create table comment_wording (
    comment_id uuid        not null references comment,
    number     integer     not null check (number >= 2),
    text       text        not null check (length(btrim(text)) between 1 and 4000),
    written_at timestamptz not null default now(),
    primary key (comment_id, number)
);
comment on table comment_wording is 'What the author of a comment made of it later. The first wording is the comment''s own.';
create trigger comment_wording_is_history before update or delete or truncate on comment_wording
    for each statement execute function refuse_change();

create table comment_turn (
    thread_id uuid        not null references comment,
    number    integer     not null check (number >= 1),
    kind      text        not null check (kind in ('RESOLVED', 'REOPENED')),
    person_id uuid        not null references person,
    made_at   timestamptz not null default now(),
    primary key (thread_id, number),
    check ((kind = 'RESOLVED') = (number % 2 = 1))
);
create index comment_turn_person_idx on comment_turn (person_id);
comment on table comment_turn is 'When a thread was resolved and reopened, and by whom. It is open when the latest turn is no resolution.';
create trigger comment_turn_is_history before update or delete or truncate on comment_turn
    for each statement execute function refuse_change();

create view open_thread as
    select c.id, c.article_id, c.must_be_resolved, c.created_at
    from comment c
    where c.thread_id is null
      and (select count(*) from comment_turn t where t.thread_id = c.id) % 2 = 0;
comment on view open_thread is 'The first comment of each thread that is not resolved.';

create function nothing_must_be_resolved_first() returns trigger language plpgsql as $$
begin
    if exists (select from open_thread o join revision r on r.article_id = o.article_id
               where r.id = new.revision_id and o.must_be_resolved) then
        raise exception 'a comment on this article must be resolved first' using errcode = 'CS013';
    end if;
    return new;
end $$;
create trigger signature_nothing_must_be_resolved_first before insert on signature
    for each row execute function nothing_must_be_resolved_first();
create trigger publication_nothing_must_be_resolved_first before insert on publication
    for each row execute function nothing_must_be_resolved_first();
