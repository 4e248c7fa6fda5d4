-- The key pair with which this installation seals review records.

create table record_key (
    number      integer primary key check (number > 0),
    public_key  bytea       not null,
    private_key bytea       not null,
    made_at     timestamptz not null default now()
);
comment on table record_key is 'Ed25519 key pairs that seal review records; the one with the highest number seals. Kept here so that every node seals alike.';
comment on column record_key.public_key is 'X.509 SubjectPublicKeyInfo (RFC 8410), DER.';
comment on column record_key.private_key is 'PKCS #8 (RFC 8410), DER. Whoever can read it can forge records: keep back-ups closed.';

create trigger record_key_is_history before update or delete or truncate on record_key
    for each statement execute function refuse_change();
