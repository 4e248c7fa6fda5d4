-- Images: what the library holds, their bytes, and which drafts and revisions show them.

create table media_item (
    id          uuid primary key,
    hash        bytea       not null,
    name        text        not null check (length(btrim(name)) between 1 and 200),
    alt         text        not null default '' check (length(alt) <= 300),
    decorative  boolean     not null default false,
    licence     text        not null default '' check (length(licence) <= 200),
    credit      text        not null default '' check (length(credit) <= 200),
    uploaded_by uuid        not null references person,
    uploaded_at timestamptz not null default now(),
    version     integer     not null default 0,
    check (not decorative or alt = '')
);
create index media_item_uploaded_idx on media_item (uploaded_at desc, id desc);
create index media_item_uploaded_by_idx on media_item (uploaded_by);
create index media_item_text_trgm_idx on media_item
    using gin (lower(name || ' ' || alt || ' ' || licence || ' ' || credit) gin_trgm_ops);
comment on table media_item is 'An image of the library. Replacing it gives it another hash and leaves the images before it in media_image.';
comment on column media_item.hash is 'The image that it shows now.';
comment on column media_item.alt is 'What the image shows, in words; empty while nobody has described it, and when it is decorative.';

create table media_image (
    hash         bytea primary key check (octet_length(hash) = 32),
    item_id      uuid        not null references media_item on delete cascade,
    width        integer     not null check (width between 1 and 20000),
    height       integer     not null check (height between 1 and 20000),
    content_type text        not null check (content_type in ('image/jpeg', 'image/png')),
    size         integer     not null check (size > 0),
    stored_by    uuid        not null references person,
    stored_at    timestamptz not null default now(),
    unique (hash, item_id)
);
create index media_image_item_idx on media_image (item_id, stored_at desc);
create index media_image_stored_by_idx on media_image (stored_by);
comment on table media_image is 'An image that an item shows or has shown. It never changes; it goes with its item, which a revision that shows it prevents.';
comment on column media_image.hash is 'SHA-256 over the cleaned bytes in full size. Articles name the image so.';
comment on column media_image.size is 'Bytes in full size.';

alter table media_item add constraint media_item_shows_its_own_image
    foreign key (hash, id) references media_image (hash, item_id) deferrable initially deferred;
create unique index media_item_hash_idx on media_item (hash, id);

create table media_bytes (
    hash      bytea not null references media_image on delete cascade,
    rendition text  not null check (rendition in ('full', '1600', '800', '400', 'thumbnail')),
    bytes     bytea not null,
    primary key (hash, rendition)
);
alter table media_bytes alter column bytes set storage external;
comment on table media_bytes is 'The bytes of images where they are kept in PostgreSQL. The application can add to it, and takes away by deleting an item alone.';

create table revision_image (
    revision_id uuid  not null references revision,
    hash        bytea not null references media_image,
    primary key (revision_id, hash)
);
create index revision_image_hash_idx on revision_image (hash, revision_id);
comment on table revision_image is 'Which images a revision shows. Its foreign key keeps what was signed: an image that a revision shows cannot be deleted by anybody.';

create function images_come_with_their_revision() returns trigger language plpgsql as $$
begin
    if (select created_at from revision where id = new.revision_id) <> now() then
        raise exception 'images are noted together with their revision' using errcode = 'CS010';
    end if;
    return new;
end $$;
create trigger revision_image_in_time before insert on revision_image
    for each row execute function images_come_with_their_revision();

create table draft_image (
    article_id uuid  not null references article,
    hash       bytea not null references media_image on delete cascade,
    primary key (article_id, hash)
);
create index draft_image_hash_idx on draft_image (hash, article_id);
comment on table draft_image is 'Which images a draft shows: settled shortly after people stop typing.';

create trigger media_image_is_history before update or truncate on media_image
    for each statement execute function refuse_change();
create trigger media_bytes_is_history before update or truncate on media_bytes
    for each statement execute function refuse_change();
create trigger revision_image_is_history before update or delete or truncate on revision_image
    for each statement execute function refuse_change();
