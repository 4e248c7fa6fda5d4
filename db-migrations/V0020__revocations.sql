-- Revocations: a signer takes a signature back before it is used. The signature stays, and counts no more.

create table signature_revocation (
    signature_id uuid primary key references signature,
    revoked_by   uuid        not null references person,
    reason       text        not null check (length(btrim(reason)) between 1 and 2000),
    revoked_at   timestamptz not null
);
create index signature_revocation_revoked_by_idx on signature_revocation (revoked_by);
comment on table signature_revocation is 'Signatures that their signers took back before publication, each with the reason.';
create trigger signature_revocation_is_history before update or delete or truncate on signature_revocation
    for each statement execute function refuse_change();

create or replace view standing_signature as
    select id, review_id, stage, revision_id, signer_id, signed_at from signature s
    where not exists (select from signature_revocation v where v.signature_id = s.id);
comment on view standing_signature is 'The signatures that count: those that nobody has revoked.';

create or replace function stage_began(uuid) returns timestamptz language sql stable as $$
    select greatest(
        w.requested_at,
        (select max(s.signed_at) from standing_signature s where s.review_id = w.id and s.stage < open_stage(w.id)),
        (select max(v.revoked_at) from signature_revocation v join signature s on s.id = v.signature_id
         where s.review_id = w.id))
    from review w where w.id = $1
$$;

create function revocation_obstacle(uuid) returns text language sql stable as $$
    select case
        when exists (select from signature_revocation v where v.signature_id = s.id) then 'REVOKED'
        when exists (select from publication p join signature o on o.id = p.signature_id where o.review_id = s.review_id)
            then 'PUBLISHED'
        when w.outcome not in ('OPEN', 'APPROVED') then 'OVER'
        when exists (select from publication p where p.article_id = w.article_id and p.ending = 'WITHDRAWN'
                     and p.ended_at >= s.signed_at) then 'OVER'
        when exists (select from revision later join review l on l.revision_id = later.id
                     where later.article_id = r.article_id and later.number > r.number and round_is_complete(l.id)) then 'LATER'
    end
    from signature s join review w on w.id = s.review_id join revision r on r.id = s.revision_id where s.id = $1
$$;
comment on function revocation_obstacle is 'Why a signature cannot be revoked any more: it was revoked, was published, its round is over, or a later revision has every signature; null when it can.';

create function only_its_signer_revokes() returns trigger language plpgsql as $$
begin
    perform from review w join signature s on s.review_id = w.id where s.id = new.signature_id for no key update of w;
    if not exists (select from signature s where s.id = new.signature_id and s.signer_id = new.revoked_by) then
        raise exception 'a signature is revoked by its signer alone' using errcode = 'CS020';
    end if;
    if revocation_obstacle(new.signature_id) is not null then
        raise exception 'this signature cannot be revoked any more' using errcode = 'CS021';
    end if;
    new.revoked_at := clock_timestamp();
    return new;
end $$;
create trigger signature_revocation_only_its_signer before insert on signature_revocation
    for each row execute function only_its_signer_revokes();

-- Publishing and revoking come one after the other.
create or replace function publication_has_every_signature() returns trigger language plpgsql as $$
begin
    perform from review w join signature s on s.review_id = w.id where s.id = new.signature_id for no key update of w;
    if not exists (select from standing_signature s
                   join review_stage t on t.review_id = s.review_id and t.position = s.stage and t.role = 'REVIEWER'
                   where s.id = new.signature_id and round_is_complete(s.review_id)) then
        raise exception 'this revision lacks a signature that its round asks for' using errcode = 'CS018';
    end if;
    return null;
end $$;

alter table review
    drop constraint review_outcome_check,
    add constraint review_outcome_check
        check (outcome in ('OPEN', 'APPROVED', 'CHANGES_REQUESTED', 'TAKEN_BACK', 'SUPERSEDED', 'WITHDRAWN', 'REVOKED'));
