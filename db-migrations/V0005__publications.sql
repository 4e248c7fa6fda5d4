-- What patients read.

create table publication (
    id           uuid primary key,
    article_id   uuid        not null references article,
    revision_id  uuid        not null,
    content_hash bytea       not null,
    signature_id uuid        not null,
    kind         text        not null check (kind in ('ARTICLE', 'POST')),
    slug         text        not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 80),
    published_by uuid        not null references person,
    published_at timestamptz not null default now(),
    ended_at     timestamptz,
    ended_by     uuid references person,
    ending       text check (ending in ('REPLACED', 'WITHDRAWN')),
    reason       text check (length(btrim(reason)) between 1 and 1000),
    foreign key (signature_id, revision_id, content_hash) references signature (id, revision_id, content_hash),
    foreign key (revision_id, article_id) references revision (id, article_id),
    check ((ended_at is null) = (ending is null) and (ended_at is null) = (ended_by is null)),
    check (ending is distinct from 'WITHDRAWN' or reason is not null)
);
create unique index publication_live_article_key on publication (article_id) where ended_at is null;
create unique index publication_live_slug_key on publication (slug) where ended_at is null;
create index publication_live_idx on publication (kind, published_at desc, id desc) where ended_at is null;
create index publication_slug_idx on publication (slug, published_at desc);
create index publication_article_idx on publication (article_id, published_at desc);
create index publication_signature_idx on publication (signature_id, revision_id, content_hash);
create index publication_revision_idx on publication (revision_id, article_id);
create index publication_published_by_idx on publication (published_by);
create index publication_ended_by_idx on publication (ended_by);
comment on table publication is 'A period in which one signed revision is live under one slug. Its foreign keys are the promise: nothing is live that was not signed, and the signature is for those very bytes.';
comment on column publication.reason is 'Why it was withdrawn, as the notice at its address says.';

create function publication_only_ends() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null or new.ended_at is null
       or (new.id, new.article_id, new.revision_id, new.content_hash, new.signature_id, new.kind, new.slug, new.published_by, new.published_at)
          is distinct from
          (old.id, old.article_id, old.revision_id, old.content_hash, old.signature_id, old.kind, old.slug, old.published_by, old.published_at) then
        raise exception 'a publication can only be ended, once' using errcode = 'CS006';
    end if;
    return new;
end $$;
create trigger publication_only_ends before update on publication for each row execute function publication_only_ends();
create trigger publication_is_history before delete or truncate on publication
    for each statement execute function refuse_change();

create table publication_page (
    publication_id uuid primary key references publication,
    html           text        not null,
    entity_tag     text        not null,
    rendered_with  text        not null,
    rendered_at    timestamptz not null default now()
);
comment on table publication_page is 'The page of a publication as it is served, made from the signed content once.';
comment on column publication_page.rendered_with is 'Names the template, site name and address it was made with; a page made with others is made anew at the start.';
