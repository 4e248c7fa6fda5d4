-- Whom an open review waits for and until when, ready for lists, which else find out for every review that is open.

alter table review
    add column present_stage integer,
    add column present_role text,
    add column due_at timestamptz;
comment on column review.present_stage is 'While it is open: open_stage. This and the next two are kept by triggers, for lists alone; what is signed is decided by the functions.';
comment on column review.present_role is 'While it is open: who decides the present stage.';
comment on column review.due_at is 'While it is open: until when its present stage should be decided.';

alter table review_assignment add column awaited boolean not null default false;
comment on column review_assignment.awaited is 'Whether the review is open and this its present stage. Kept by triggers, for lists.';

-- With the owner's rights: nobody else changes an assignment.
create function tell_whom_it_waits_for(uuid) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    stage review_stage;
begin
    select t.* into stage from review v join review_stage t on t.review_id = v.id and t.position = open_stage(v.id)
        where v.id = $1 and v.outcome = 'OPEN';
    update review_assignment a set awaited = not a.awaited
        where a.review_id = $1 and a.awaited <> (a.position is not distinct from stage.position);
    update review v
        set present_stage = stage.position, present_role = stage.role,
            due_at = stage_began(v.id) + make_interval(days => stage.days),
            unassigned = not exists (
                select from review_assignment a where a.review_id = v.id and a.position = stage.position)
        where v.id = $1 and v.outcome = 'OPEN';
end $$;
comment on function tell_whom_it_waits_for is 'Brings what lists show of a review up to date.';

create or replace function assignment_is_listed() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    changed review_assignment := coalesce(new, old);
    asking  review;
begin
    select * into asking from review where id = changed.review_id;
    if tg_op = 'INSERT' then
        insert into article_reviewer (person_id, article_id) values (changed.person_id, asking.article_id)
            on conflict do nothing;
    elsif not exists (select from review_assignment a where a.review_id = asking.id and a.person_id = changed.person_id) then
        delete from article_reviewer where person_id = changed.person_id and article_id = asking.article_id;
    end if;
    perform tell_whom_it_waits_for(asking.id);
    return null;
end $$;

create or replace function signature_moves_the_round_on() returns trigger language plpgsql as $$
begin
    perform tell_whom_it_waits_for(new.review_id);
    return null;
end $$;

create or replace function revocation_moves_the_round_back() returns trigger language plpgsql as $$
begin
    perform tell_whom_it_waits_for(s.review_id) from signature s where s.id = new.signature_id;
    return null;
end $$;

-- By its name after the one that copies the stages
create function review_then_waits_for_somebody() returns trigger language plpgsql as $$
begin
    perform tell_whom_it_waits_for(new.id);
    return null;
end $$;
create trigger review_then_waits_for_somebody after insert on review
    for each row execute function review_then_waits_for_somebody();

create function ended_review_waits_for_nobody() returns trigger language plpgsql as $$
begin
    new.present_stage := null;
    new.present_role := null;
    new.due_at := null;
    return new;
end $$;
create trigger review_ended_waits_for_nobody before update of outcome on review
    for each row when (new.outcome <> 'OPEN') execute function ended_review_waits_for_nobody();

drop trigger review_reopened_is_listed on review;
drop function reopened_review_is_listed();
create trigger review_ended_or_reopened_is_listed after update of outcome on review
    for each row when (new.outcome <> old.outcome) execute function review_then_waits_for_somebody();

drop function tell_whether_assigned(uuid);

update review v
    set present_stage = t.position, present_role = t.role, due_at = stage_began(v.id) + make_interval(days => t.days)
    from review_stage t where v.outcome = 'OPEN' and t.review_id = v.id and t.position = open_stage(v.id);
update review_assignment a set awaited = true
    from review v where v.id = a.review_id and v.outcome = 'OPEN' and a.position = v.present_stage;

drop index review_unassigned_idx;
create index review_unassigned_idx on review (present_role, requested_at, id) where outcome = 'OPEN' and unassigned;
create index review_due_idx on review (due_at) where outcome = 'OPEN';
create index review_assignment_awaited_idx on review_assignment (person_id, review_id) where awaited;
