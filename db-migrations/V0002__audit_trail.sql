-- The append-only, hash-chained record of who did what.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'CS002';
end $$;
comment on function refuse_change is 'Guards history for every role, the owner included.';

create table audit_entry (
    seq           bigint primary key,
    at            timestamptz not null,
    actor_id      uuid,
    actor_name    text        not null,
    action        text        not null,
    subject_type  text        not null,
    subject_id    uuid,
    subject_label text        not null,
    details       jsonb       not null default '{}',
    previous_hash bytea       not null unique check (octet_length(previous_hash) = 32),
    hash          bytea       not null unique check (octet_length(hash) = 32)
);
create index audit_entry_subject_idx on audit_entry (subject_id, seq desc);
create index audit_entry_actor_idx on audit_entry (actor_id, seq desc);
create index audit_entry_action_idx on audit_entry (action, seq desc);
comment on table audit_entry is 'Written in the same transaction as the change that it tells of.';
comment on column audit_entry.hash is 'SHA-256 over every field and previous_hash: see audit_entry_hash.';
comment on column audit_entry.previous_hash is 'The hash of entry seq - 1; 32 zero bytes for the first. Unique, so that the chain cannot fork.';

create function audit_field(value text) returns text language sql immutable as $$
    select coalesce(octet_length(convert_to(value, 'UTF8'))::text || ':' || value, '-') || e'\n'
$$;
comment on function audit_field is 'A field that cannot run into the next: its length in bytes, a colon, its text; a hyphen for null.';

create function audit_entry_hash(e audit_entry) returns bytea language sql immutable as $$
    select sha256(convert_to(
        audit_field(e.seq::text)
        || audit_field(to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
        || audit_field(e.actor_id::text) || audit_field(e.actor_name) || audit_field(e.action)
        || audit_field(e.subject_type) || audit_field(e.subject_id::text) || audit_field(e.subject_label)
        || audit_field(e.details::text) || audit_field(encode(e.previous_hash, 'hex')), 'UTF8'))
$$;

create function chain_audit_entry() returns trigger language plpgsql as $$
declare
    last audit_entry;
begin
    -- One writer at a time, until commit: the entry is the last thing a transaction writes, so this is short.
    perform pg_advisory_xact_lock(hashtext('countersign.audit_entry'));
    select * into last from audit_entry order by seq desc limit 1;
    new.seq := coalesce(last.seq, 0) + 1;
    new.at := clock_timestamp();
    new.previous_hash := coalesce(last.hash, decode(repeat('00', 32), 'hex'));
    new.hash := audit_entry_hash(new);
    return new;
end $$;
create trigger audit_entry_chain before insert on audit_entry for each row execute function chain_audit_entry();
create trigger audit_entry_is_history before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();
