-- What people are told at the desk, and the events that it follows from.

-- As Spring Modulith's registry wants it.
create table event_publication (
    id                     uuid        primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    integer,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash_idx on event_publication using hash (serialized_event);
create index event_publication_by_completion_date_idx on event_publication (completion_date);
comment on table event_publication is 'Events, written in the transaction that they tell of, of which something has still to follow. Deleted when it has.';

create table notice (
    id         uuid        primary key,
    person_id  uuid        not null references person,
    kind       text        not null check (kind in
        ('ASSIGNED', 'CHANGES_REQUESTED', 'SIGNED', 'MENTIONED', 'PUBLISHED', 'WITHDRAWN', 'DUE_SOON', 'OVERDUE')),
    thing_id   uuid        not null,
    article_id uuid        not null references article,
    actor_id   uuid        references person,
    title      text        not null,
    address    text        not null,
    created_at timestamptz not null default now(),
    read_at    timestamptz,
    unique (person_id, kind, thing_id)
);
create index notice_newest_idx on notice (person_id, created_at desc, id desc);
create index notice_unread_idx on notice (person_id) where read_at is null;
create index notice_article_idx on notice (article_id);
create index notice_actor_idx on notice (actor_id);
comment on table notice is 'Something that one person is told, once.';
comment on column notice.thing_id is 'What it is about: the review, signature or publication. An event that is handled twice meets it here.';
comment on column notice.actor_id is 'Who did it; null for what time did.';
comment on column notice.title is 'The article''s, as it was then.';
comment on column notice.address is 'The screen that it leads to, relative to the site.';
