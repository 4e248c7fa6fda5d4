-- People, their roles, and how they prove who they are.

create table person (
    id            uuid primary key,
    email         text        not null check (email = lower(email) and email like '%_@_%' and length(email) <= 254),
    name          text        not null check (length(btrim(name)) between 1 and 120),
    credentials   text        not null default '' check (length(credentials) <= 60),
    biography     text        not null default '' check (length(biography) <= 300),
    password_hash text,
    active        boolean     not null default true,
    session_epoch integer     not null default 0,
    created_at    timestamptz not null default now(),
    version       integer     not null default 0
);
create unique index person_email_key on person (email);
create index person_name_idx on person (lower(name), id);
comment on table person is 'Somebody who works at the desk. Never deleted: revisions, signatures and the audit trail name them.';
comment on column person.credentials is 'As printed after the name: MD, PMHNP, RN.';
comment on column person.password_hash is 'Argon2id in PHC string form; null until a one-time link was used.';
comment on column person.session_epoch is 'Raised to end all sessions of this person at once.';

create table person_role (
    person_id uuid not null references person,
    role      text not null check (role in ('AUTHOR', 'REVIEWER', 'EDITOR', 'ADMIN')),
    primary key (person_id, role)
);
create index person_role_role_idx on person_role (role, person_id);

create table one_time_link (
    token_hash bytea primary key check (octet_length(token_hash) = 32),
    person_id  uuid references person,
    expires_at timestamptz not null,
    created_at timestamptz not null default now()
);
create index one_time_link_person_idx on one_time_link (person_id);
comment on table one_time_link is 'Links to choose a password, kept as SHA-256 of their token, deleted when used.';
comment on column one_time_link.person_id is 'Null for the set-up link that makes the first administrator.';

create table sign_in_failure (
    subject      text primary key,
    failures     integer     not null check (failures > 0),
    last_failure timestamptz not null
);
comment on table sign_in_failure is 'Failed proofs of identity, counted by account and by address, so that every node slows guessing down alike.';
comment on column sign_in_failure.subject is 'account:<SHA-256 of the e-mail> or address:<IP address>.';

-- At least one active administrator, whatever two requests do in the same second.
create function keep_an_administrator() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('countersign.administrators'));
    if not exists (select from person p join person_role r on r.person_id = p.id
                   where p.active and r.role = 'ADMIN') then
        raise exception 'the last active administrator cannot be removed' using errcode = 'CS001';
    end if;
    return null;
end $$;
create constraint trigger person_keep_an_administrator after update of active on person
    deferrable initially deferred for each row when (old.active and not new.active) execute function keep_an_administrator();
create constraint trigger person_role_keep_an_administrator after update or delete on person_role
    deferrable initially deferred for each row when (old.role = 'ADMIN') execute function keep_an_administrator();
