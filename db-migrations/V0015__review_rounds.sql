-- Rounds: what a kind needs before it may be published, each review's own copy of that, and who is asked to decide.

create table review_policy_stage (
    kind       text    not null check (kind in ('ARTICLE', 'POST')),
    position   integer not null check (position between 1 and 9),
    name       text    not null check (name = btrim(name) and length(name) between 1 and 60),
    role       text    not null check (role in ('EDITOR', 'REVIEWER')),
    signatures integer not null check (signatures between 1 and 9),
    days       integer not null check (days between 1 and 365),
    primary key (kind, position)
);
create unique index review_policy_stage_name_key on review_policy_stage (kind, lower(name));
comment on table review_policy_stage is 'What administrators ask for before a kind may be published: stages that are decided in this order.';
comment on column review_policy_stage.role is 'Who decides: whoever signs this stage holds this role.';
comment on column review_policy_stage.signatures is 'How many people sign it.';
comment on column review_policy_stage.days is 'Until when it should be decided, counted from the day on which it begins.';
insert into review_policy_stage values ('ARTICLE', 1, 'medical', 'REVIEWER', 1, 5), ('POST', 1, 'medical', 'REVIEWER', 1, 5);

-- Whatever two administrators do in the same second.
create function keep_a_medical_stage() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('countersign.review_policy'));
    if exists (select from unnest(array['ARTICLE', 'POST']) k(kind)
               where not exists (select from review_policy_stage s where s.kind = k.kind and s.role = 'REVIEWER')) then
        raise exception 'a policy has at least one stage that medical reviewers decide' using errcode = 'CS015';
    end if;
    return null;
end $$;
create constraint trigger review_policy_keeps_a_medical_stage after insert or update or delete on review_policy_stage
    deferrable initially deferred for each row execute function keep_a_medical_stage();

create table review_stage (
    review_id  uuid    not null references review,
    position   integer not null,
    name       text    not null,
    role       text    not null check (role in ('EDITOR', 'REVIEWER')),
    signatures integer not null,
    days       integer not null,
    primary key (review_id, position)
);
comment on table review_stage is 'The stages that a review goes through: its policy as it was when the review began.';
insert into review_stage select id, 1, 'medical', 'REVIEWER', 1, 5 from review;
create trigger review_stage_is_history before update or delete or truncate on review_stage
    for each statement execute function refuse_change();

-- By the database itself, so that nobody who writes a review chooses its stages.
create function review_takes_its_policys_stages() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into review_stage (review_id, position, name, role, signatures, days)
        select new.id, p.position, p.name, p.role, p.signatures, p.days
        from review_policy_stage p join article a on a.kind = p.kind where a.id = new.article_id;
    return null;
end $$;
create trigger review_takes_its_policys_stages after insert on review
    for each row execute function review_takes_its_policys_stages();

create table review_assignment (
    review_id   uuid        not null,
    position    integer     not null,
    person_id   uuid        not null references person,
    assigned_by uuid        not null references person,
    assigned_at timestamptz not null default now(),
    note        text        not null default '' check (length(note) <= 2000),
    primary key (review_id, position, person_id),
    foreign key (review_id, position) references review_stage (review_id, position)
);
create index review_assignment_person_idx on review_assignment (person_id, review_id);
create index review_assignment_assigned_by_idx on review_assignment (assigned_by);
comment on table review_assignment is 'Who is asked to decide a stage now; the audit trail keeps who was before. With none, anybody who may decide it can take it.';
insert into review_assignment (review_id, position, person_id, assigned_by, assigned_at)
    select id, 1, reviewer_id, requested_by, requested_at from review where reviewer_id is not null;
alter table review drop column reviewer_id;

alter table review
    drop constraint review_outcome_check,
    add check (outcome in ('OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'TAKEN_BACK', 'SUPERSEDED', 'WITHDRAWN')),
    add unique (id, revision_id);
comment on table review is 'A round: a request to judge one revision, its stages, and its decision.';

alter table signature add column stage integer not null default 1;
alter table signature
    alter column stage drop default,
    drop constraint signature_revision_id_signer_id_key,
    add foreign key (review_id, revision_id) references review (id, revision_id),
    add foreign key (review_id, stage) references review_stage (review_id, position);
drop index signature_review_idx;
create index signature_review_idx on signature (review_id, stage);
create index signature_review_revision_idx on signature (review_id, revision_id);
comment on column signature.stage is 'The stage of the round that it was given for: always the one that was open, whatever the application sends.';

create view standing_signature as
    select id, review_id, stage, revision_id, signer_id, signed_at from signature;
comment on view standing_signature is 'The signatures that count.';

create function open_stage(uuid) returns integer language sql stable as $$
    select min(t.position) from review_stage t
    where t.review_id = $1 and t.signatures > (
        select count(distinct s.signer_id) from standing_signature s where s.review_id = t.review_id and s.stage = t.position)
$$;
comment on function open_stage is 'The first stage of a review that lacks a signature; null when none does.';

create function round_is_complete(uuid) returns boolean language sql stable as $$
    select exists (select from review_stage where review_id = $1) and open_stage($1) is null
$$;
comment on function round_is_complete is 'Whether a review has every signature that its stages ask for.';

create function stage_began(uuid) returns timestamptz language sql stable as $$
    select greatest(w.requested_at, (select max(s.signed_at) from standing_signature s
                                     where s.review_id = w.id and s.stage < open_stage(w.id)))
    from review w where w.id = $1
$$;
comment on function stage_began is 'When the open stage of a review began.';

create function is_vouched_for(uuid) returns boolean language sql stable as $$
    select exists (select from review w where w.revision_id = $1 and round_is_complete(w.id))
$$;
comment on function is_vouched_for is 'Whether a revision has every signature that its round asked for.';

create or replace function vouched_before(revision) returns bigint language sql stable as $$
    select coalesce(max(r.change_number), -1)
    from revision r join review w on w.revision_id = r.id
    where r.article_id = $1.article_id and r.number < $1.number and round_is_complete(w.id)
$$;

create function has_written(revision, uuid) returns boolean language sql stable as $$
    with recursive brought_in(id) as (
        select $1.id
        union
        select restoring.restored_from
        from brought_in b
        join revision r on r.id = b.id
        join revision restoring on restoring.article_id = r.article_id
            and restoring.restored_from is not null
            and restoring.change_number > vouched_before(r) and restoring.change_number <= r.change_number
        where not is_vouched_for(restoring.restored_from)
    )
    select exists (
        select from brought_in b join revision r on r.id = b.id
        where exists (select from revision_contributor c where c.revision_id = r.id and c.person_id = $2)
           or exists (select from draft_step d where d.article_id = r.article_id and d.person_id = $2
                      and d.change_number > vouched_before(r) and d.change_number <= r.change_number)
           or exists (select from jsonb_array_elements(r.content -> 'byline') a where a ->> 'person' = $2::text))
$$;
comment on function has_written is 'Whether somebody wrote any part of a revision for which no complete round has vouched since.';

create or replace function signer_did_not_write_it() returns trigger language plpgsql as $$
begin
    if (select has_written(r, new.signer_id) from revision r where r.id = new.revision_id) then
        raise exception 'the signer wrote part of this revision' using errcode = 'CS004';
    end if;
    if not exists (select from person p join person_role r on r.person_id = p.id
                   join review_stage t on t.review_id = new.review_id and t.position = new.stage
                   where p.id = new.signer_id and p.active and r.role = t.role) then
        raise exception 'the signer is not active, or does not hold the role that this stage asks for' using errcode = 'CS005';
    end if;
    return null;
end $$;

create or replace function stamp_signature() returns trigger language plpgsql as $$
declare
    round review;
begin
    -- The signatures of a round come one after the other
    select * into round from review where id = new.review_id for no key update;
    new.stage := open_stage(new.review_id);
    if round.outcome is distinct from 'OPEN' or new.stage is null then
        raise exception 'this round awaits no signature' using errcode = 'CS016';
    end if;
    if exists (select from standing_signature s where s.review_id = new.review_id and s.signer_id = new.signer_id) then
        raise exception 'somebody signs one stage of a round at most' using errcode = 'CS017';
    end if;
    new.signed_at := clock_timestamp();
    new.licence_number := null;
    new.licence_region := null;
    new.licence_expires_on := null;
    select l.number, l.region, l.expires_on
        into new.licence_number, new.licence_region, new.licence_expires_on
        from licence_in_force(new.signer_id) l
        join review_stage t on t.review_id = new.review_id and t.position = new.stage and t.role = 'REVIEWER';
    return new;
end $$;

create or replace function signer_holds_a_licence() returns trigger language plpgsql as $$
begin
    if exists (select from review_stage t where t.review_id = new.review_id and t.position = new.stage and t.role = 'REVIEWER')
       and not exists (select from licence_in_force(new.signer_id) l
                       where l.expires_on >= current_date and l.verified_on + interval '24 months' >= current_date) then
        raise exception 'the signer has no licence that is valid and was verified within 24 months' using errcode = 'CS011';
    end if;
    return null;
end $$;

-- A publication names a medical reviewer's signature, and stands on the whole round.
create function publication_has_every_signature() returns trigger language plpgsql as $$
begin
    if not exists (select from standing_signature s
                   join review_stage t on t.review_id = s.review_id and t.position = s.stage and t.role = 'REVIEWER'
                   where s.id = new.signature_id and round_is_complete(s.review_id)) then
        raise exception 'this revision lacks a signature that its round asks for' using errcode = 'CS018';
    end if;
    return null;
end $$;
create constraint trigger publication_has_every_signature after insert on publication
    for each row execute function publication_has_every_signature();

create or replace function signed_since_the_last_withdrawal() returns trigger language plpgsql as $$
begin
    if exists (select from publication w join signature named on named.id = new.signature_id
               join standing_signature s on s.review_id = named.review_id
               where w.article_id = new.article_id and w.ending = 'WITHDRAWN' and w.ended_at >= s.signed_at) then
        raise exception 'the article was withdrawn after this was signed' using errcode = 'CS007';
    end if;
    return new;
end $$;
