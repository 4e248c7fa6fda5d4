-- Judging a revision: the request, the conversation, the signature.

create table review (
    id           uuid primary key,
    article_id   uuid        not null references article,
    revision_id  uuid        not null,
    requested_by uuid        not null references person,
    requested_at timestamptz not null default now(),
    note         text        not null default '' check (length(note) <= 2000),
    reviewer_id  uuid references person,
    outcome      text        not null default 'OPEN' check (outcome in ('OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'TAKEN_BACK', 'SUPERSEDED')),
    decided_by   uuid references person,
    decided_at   timestamptz,
    version      integer     not null default 0,
    foreign key (revision_id, article_id) references revision (id, article_id),
    check ((outcome = 'OPEN') = (decided_at is null))
);
create unique index review_one_open_key on review (article_id) where outcome = 'OPEN';
create index review_open_idx on review (requested_at, id) where outcome = 'OPEN';
create index review_revision_idx on review (revision_id, article_id);
create index review_article_idx on review (article_id, requested_at);
create index review_reviewer_idx on review (reviewer_id) where outcome = 'OPEN';
create index review_requested_by_idx on review (requested_by);
create index review_decided_by_idx on review (decided_by);
comment on table review is 'A request to judge one revision, and its decision.';
comment on column review.reviewer_id is 'Whom the request names; null when any medical reviewer may take it.';

create table comment (
    id          uuid primary key,
    article_id  uuid        not null references article,
    revision_id uuid references revision,
    review_id   uuid references review,
    author_id   uuid        not null references person,
    text        text        not null check (length(btrim(text)) between 1 and 4000),
    created_at  timestamptz not null default now()
);
create index comment_article_idx on comment (article_id, created_at desc, id desc);
create index comment_revision_idx on comment (revision_id);
create index comment_review_idx on comment (review_id);
create index comment_author_idx on comment (author_id);

create table signature (
    id           uuid primary key,
    revision_id  uuid        not null,
    content_hash bytea       not null,
    review_id    uuid        not null references review,
    signer_id    uuid        not null references person,
    printed_name text        not null check (length(btrim(printed_name)) > 0),
    credentials  text        not null,
    meaning      text        not null check (meaning in ('APPROVAL')),
    statement    text        not null check (length(btrim(statement)) > 0),
    method       text        not null check (method in ('PASSWORD')),
    signed_at    timestamptz not null,
    foreign key (revision_id, content_hash) references revision (id, content_hash),
    unique (id, revision_id, content_hash),
    unique (revision_id, signer_id)
);
create index signature_revision_idx on signature (revision_id, content_hash);
create index signature_review_idx on signature (review_id);
create index signature_signer_idx on signature (signer_id);
comment on table signature is 'A reviewer''s approval of the bytes that content_hash names. Its fields follow 21 CFR 11.50.';
comment on column signature.statement is 'The sentence that the signer saw when signing.';
comment on column signature.method is 'How the signer proved who they are at that moment.';

create function stamp_signature() returns trigger language plpgsql as $$
begin
    new.signed_at := now();
    return new;
end $$;
create trigger signature_stamp before insert on signature for each row execute function stamp_signature();

create function signer_did_not_write_it() returns trigger language plpgsql as $$
declare
    signed         revision;
    changes_before bigint;
begin
    select * into signed from revision where id = new.revision_id;
    -- What came before the last revision that somebody signed has been vouched for.
    select coalesce(max(r.change_number), -1) into changes_before
        from revision r join signature s on s.revision_id = r.id
        where r.article_id = signed.article_id and r.number < signed.number;
    if exists (select from revision_contributor c where c.revision_id = new.revision_id and c.person_id = new.signer_id)
       or exists (select from draft_step d where d.article_id = signed.article_id and d.person_id = new.signer_id
                  and d.change_number > changes_before and d.change_number <= signed.change_number)
       or exists (select from jsonb_array_elements(signed.content -> 'byline') b where b ->> 'person' = new.signer_id::text) then
        raise exception 'the signer wrote part of this revision' using errcode = 'CS004';
    end if;
    if not exists (select from person p join person_role r on r.person_id = p.id
                   where p.id = new.signer_id and p.active and r.role = 'REVIEWER') then
        raise exception 'the signer is not an active medical reviewer' using errcode = 'CS005';
    end if;
    return null;
end $$;
create constraint trigger signature_signer_did_not_write_it after insert on signature
    for each row execute function signer_did_not_write_it();

create trigger signature_is_history before update or delete or truncate on signature
    for each statement execute function refuse_change();
create trigger comment_is_history before update or delete or truncate on comment
    for each statement execute function refuse_change();
