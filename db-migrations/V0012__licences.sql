-- The licences of those who sign: recorded by administrators, kept with each signature, and asked for by the database.

create table licence (
    id          bigint generated always as identity primary key,
    person_id   uuid        not null references person,
    number      text        not null check (length(btrim(number)) between 1 and 60),
    region      text        not null check (length(btrim(region)) between 1 and 60),
    expires_on  date        not null,
    verified_on date        not null,
    verified_by uuid        not null references person,
    recorded_at timestamptz not null default now(),
    check (expires_on >= verified_on)
);
create index licence_person_idx on licence (person_id, id desc);
create index licence_verified_by_idx on licence (verified_by);
comment on table licence is 'What an administrator saw when verifying somebody''s licence to practise; a row for each time. The newest row of a person is in force.';
comment on column licence.region is 'Where it was issued: a state, a province, a country.';
comment on column licence.expires_on is 'The last day on which it is valid.';
comment on column licence.verified_on is 'When the administrator looked it up with whoever issued it.';

create trigger licence_is_history before update or delete or truncate on licence
    for each statement execute function refuse_change();

alter table signature
    add column licence_number     text,
    add column licence_region     text,
    add column licence_expires_on date,
    add check (num_nulls(licence_number, licence_region, licence_expires_on) in (0, 3));
comment on column signature.licence_number is 'The signer''s licence as it was at that moment; null for signatures from before licences were recorded.';
comment on column signature.licence_region is 'Where that licence was issued.';
comment on column signature.licence_expires_on is 'The last day on which that licence was valid, as known then.';

create function licence_in_force(person uuid) returns setof licence language sql stable as $$
    select * from licence where person_id = $1 order by id desc limit 1
$$;
comment on function licence_in_force is 'The newest row of a person, whether or not it still allows them to sign.';

create or replace function stamp_signature() returns trigger language plpgsql as $$
begin
    new.signed_at := clock_timestamp();
    new.licence_number := null;
    new.licence_region := null;
    new.licence_expires_on := null;
    select l.number, l.region, l.expires_on
        into new.licence_number, new.licence_region, new.licence_expires_on
        from licence_in_force(new.signer_id) l;
    return new;
end $$;

create function signer_holds_a_licence() returns trigger language plpgsql as $$
begin
    if not exists (select from licence_in_force(new.signer_id) l
                   where l.expires_on >= current_date and l.verified_on + interval '24 months' >= current_date) then
        raise exception 'the signer has no licence that is valid and was verified within 24 months' using errcode = 'CS011';
    end if;
    return null;
end $$;
create constraint trigger signature_signer_holds_a_licence after insert on signature
    for each row execute function signer_holds_a_licence();
