-- Articles, their drafts with the steps that people type, and their immutable revisions.

create extension if not exists pg_trgm;

create table article (
    id          uuid primary key,
    kind        text        not null check (kind in ('ARTICLE', 'POST')),
    stage       text        not null default 'WRITING' check (stage in ('WRITING', 'IN_REVIEW', 'CHANGES_REQUESTED', 'APPROVED')),
    stage_since timestamptz not null default now(),
    slug        text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    slug_chosen boolean     not null default false,
    approved    bytea       check (octet_length(approved) = 32),
    signed_change bigint    not null default -1,
    ready_since timestamptz,
    reviewer_id uuid        references person,
    live_number integer,
    live_since  timestamptz,
    created_by  uuid        not null references person,
    created_at  timestamptz not null default now(),
    version     integer     not null default 0,
    check ((live_number is null) = (live_since is null))
);
create unique index article_slug_key on article (slug);
create index article_created_by_idx on article (created_by);
create index article_ready_idx on article (ready_since, id) where ready_since is not null;
create index article_reviewer_idx on article (reviewer_id);
create index article_stage_idx on article (stage, stage_since, id);
comment on column article.slug is 'The last part of its public address at the next publication; unique, live or not.';
comment on column article.slug_chosen is 'False while it follows the title.';
comment on column article.approved is 'The content hash that was signed last: a draft with this hash is approved.';
comment on column article.signed_change is 'The change_number up to which somebody has vouched for the content.';
comment on column article.ready_since is 'When a revision was signed that was not published since; null otherwise.';
comment on column article.reviewer_id is 'Whom the last submission asked; null for any medical reviewer.';
comment on column article.live_number is 'For lists: the number of the live revision, which table publication decides.';

create table draft (
    article_id       uuid primary key references article,
    title            text        not null default '' check (length(title) <= 300),
    summary          text        not null default '' check (length(summary) <= 1000),
    body             jsonb       not null,
    title_version    integer     not null default 0,
    summary_version  integer     not null default 0,
    body_version     integer     not null default 0,
    snapshot_version integer     not null default 0 check (snapshot_version <= body_version),
    byline           jsonb       not null default '[]',
    change_number    bigint      not null default 0,
    changed_at       timestamptz not null default now(),
    changed_by       uuid        not null references person,
    unsettled        boolean     not null default false
);
create index draft_unsettled_idx on draft (changed_at) where unsettled;
create index draft_changed_at_idx on draft (changed_at desc, article_id desc);
create index draft_changed_by_idx on draft (changed_by);
create index draft_title_trgm_idx on draft using gin (lower(title) gin_trgm_ops);
comment on table draft is 'The working copy of an article: one for each.';
comment on column draft.body is 'The document at snapshot_version; later steps of the part BODY are applied on top of it.';
comment on column draft.unsettled is 'Changed since body and draft_text were last brought up to date.';
comment on column draft.title_version is 'Steps accepted so far in this part.';
comment on column draft.change_number is 'Raised with every change of any kind; orders the changes of this draft.';

create table draft_step (
    article_id    uuid        not null references article,
    part          text        not null check (part in ('TITLE', 'SUMMARY', 'BODY')),
    version       integer     not null check (version > 0),
    step          jsonb       not null,
    client        text        not null check (length(client) <= 64),
    person_id     uuid        not null references person,
    change_number bigint      not null,
    accepted_at   timestamptz not null default now(),
    primary key (article_id, part, version)
);
create index draft_step_person_idx on draft_step (article_id, person_id, change_number);
comment on table draft_step is 'What people typed, in the order in which it was accepted: version n turns the part at n - 1 into n.';

create table draft_contributor (
    article_id  uuid   not null references article,
    person_id   uuid   not null references person,
    last_change bigint not null,
    changed_at  timestamptz not null default now(),
    primary key (article_id, person_id)
);
create index draft_contributor_person_idx on draft_contributor (person_id, article_id);
comment on table draft_contributor is 'Who changed the draft, and the change_number of their latest change.';

create table draft_text (
    article_id uuid primary key references article,
    text       text     not null,
    words      tsvector not null generated always as (to_tsvector('english', text)) stored,
    word_count integer  not null default 0
);
create index draft_text_words_idx on draft_text using gin (words);
comment on table draft_text is 'The draft as plain text, for search: settled shortly after people stop typing.';

create table revision (
    id            uuid primary key,
    article_id    uuid        not null references article,
    number        integer     not null check (number > 0),
    content       jsonb       not null,
    content_hash  bytea       not null check (octet_length(content_hash) = 32),
    note          text        not null default '' check (length(note) <= 2000),
    change_number bigint      not null,
    created_by    uuid        not null references person,
    created_at    timestamptz not null,
    unique (article_id, number),
    unique (id, content_hash),
    unique (id, article_id)
);
create index revision_created_by_idx on revision (created_by);
comment on table revision is 'An immutable snapshot of the whole content.';
comment on column revision.content_hash is 'SHA-256 over the RFC 8785 canonical form of content.';
comment on column revision.change_number is 'The draft''s change_number at which it was cut.';

create table revision_contributor (
    revision_id uuid not null references revision,
    person_id   uuid not null references person,
    primary key (revision_id, person_id)
);
create index revision_contributor_person_idx on revision_contributor (person_id);
comment on table revision_contributor is 'Everyone who wrote any part of it since the last signed revision, and its byline: none of them can sign it.';

create function stamp_revision() returns trigger language plpgsql as $$
begin
    new.created_at := now();
    return new;
end $$;
create trigger revision_stamp before insert on revision for each row execute function stamp_revision();

create function contributors_come_with_their_revision() returns trigger language plpgsql as $$
begin
    if (select created_at from revision where id = new.revision_id) <> now() then
        raise exception 'contributors are written together with their revision' using errcode = 'CS003';
    end if;
    return new;
end $$;
create trigger revision_contributor_in_time before insert on revision_contributor
    for each row execute function contributors_come_with_their_revision();

create trigger revision_is_history before update or delete or truncate on revision
    for each statement execute function refuse_change();
create trigger revision_contributor_is_history before update or delete or truncate on revision_contributor
    for each statement execute function refuse_change();
create trigger draft_step_is_history before update or delete or truncate on draft_step
    for each statement execute function refuse_change();
