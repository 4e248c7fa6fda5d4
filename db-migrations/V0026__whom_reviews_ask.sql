-- Whom reviews ask, ready for lists: the article list's filter, and the reviews that wait until somebody is asked.

create table article_reviewer (
    person_id  uuid not null references person,
    article_id uuid not null references article,
    primary key (person_id, article_id)
);
create index article_reviewer_article_idx on article_reviewer (article_id);
comment on table article_reviewer is 'Whom the newest review of an article asks, or asked until it ended. Kept by triggers; review_assignment decides it.';
insert into article_reviewer (person_id, article_id)
    select distinct a.person_id, v.article_id from review_assignment a join review v on v.id = a.review_id
    where not exists (select from review later where later.article_id = v.article_id
                      and (later.requested_at, later.id) > (v.requested_at, v.id));

drop index article_reviewer_idx;
alter table article drop column reviewer_id;

alter table review add column unassigned boolean not null default true;
comment on column review.unassigned is 'While it is open: whether nobody is asked to decide its present stage. Kept by triggers, so that lists need not count signatures.';
update review v set unassigned = not exists (
    select from review_assignment a where a.review_id = v.id and a.position = open_stage(v.id))
    where v.outcome = 'OPEN';
create index review_unassigned_idx on review (requested_at, id) where outcome = 'OPEN' and unassigned;

create function tell_whether_assigned(uuid) returns void language sql as $$
    update review v set unassigned = not v.unassigned
    where v.id = $1 and v.outcome = 'OPEN' and v.unassigned = exists (
        select from review_assignment a where a.review_id = v.id and a.position = open_stage(v.id))
$$;
comment on function tell_whether_assigned is 'Brings review.unassigned up to date.';

create function review_asks_nobody_yet() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    delete from article_reviewer where article_id = new.article_id;
    return null;
end $$;
create trigger review_asks_nobody_yet after insert on review for each row execute function review_asks_nobody_yet();

create function assignment_is_listed() returns trigger language plpgsql
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
    perform tell_whether_assigned(asking.id);
    return null;
end $$;
create trigger review_assignment_is_listed after insert or delete on review_assignment
    for each row execute function assignment_is_listed();

create function signature_moves_the_round_on() returns trigger language plpgsql as $$
begin
    perform tell_whether_assigned(new.review_id);
    return null;
end $$;
create trigger signature_then_moves_the_round_on after insert on signature
    for each row execute function signature_moves_the_round_on();

create function revocation_moves_the_round_back() returns trigger language plpgsql as $$
begin
    perform tell_whether_assigned(s.review_id) from signature s where s.id = new.signature_id;
    return null;
end $$;
create trigger signature_revocation_moves_the_round_back after insert on signature_revocation
    for each row execute function revocation_moves_the_round_back();

create function reopened_review_is_listed() returns trigger language plpgsql as $$
begin
    perform tell_whether_assigned(new.id);
    return null;
end $$;
create trigger review_reopened_is_listed after update of outcome on review
    for each row when (new.outcome = 'OPEN' and old.outcome <> 'OPEN') execute function reopened_review_is_listed();
