-- What scripts prove with that they act for a person: see docs/api.md.

create table access_token (
    id            uuid primary key,
    person_id     uuid        not null references person,
    name          text        not null check (length(btrim(name)) between 1 and 80),
    scope         text        not null check (scope in ('READ', 'WRITE', 'PUBLISH')),
    token_hash    bytea       not null unique check (octet_length(token_hash) = 32),
    session_epoch integer     not null,
    created_at    timestamptz not null default now(),
    expires_at    timestamptz not null check (expires_at > created_at),
    last_used_at  timestamptz,
    revoked_at    timestamptz
);
create index access_token_person_idx on access_token (person_id, created_at desc, id);
comment on table access_token is 'Personal access tokens for the authoring API. Never deleted: the audit trail names them.';
comment on column access_token.scope is 'The widest; each includes those before it.';
comment on column access_token.token_hash is 'SHA-256 of the token, which was shown once and is kept nowhere.';
comment on column access_token.session_epoch is 'The person''s at the time: a token ends with everything that ends their sessions.';
comment on column access_token.last_used_at is 'To the minute, so that a busy script does not write with every request.';
