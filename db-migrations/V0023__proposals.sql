-- Other words that somebody proposes for a passage, what became of them, and whether proposing counts as writing.

create table proposal (
    comment_id uuid primary key references comment_passage,
    old_text   text not null check (length(old_text) between 1 and 2000),
    new_text   text not null check (length(new_text) <= 2000),
    check (old_text <> new_text)
);
comment on table proposal is 'Plain text that the author of a comment proposes in place of the passage that it is about.';
comment on column proposal.old_text is 'The passage exactly as it was. The draft has to say the same when the proposal is taken.';
comment on column proposal.new_text is 'Empty when the passage is to go.';
create trigger proposal_is_history before update or delete or truncate on proposal
    for each statement execute function refuse_change();

create table proposal_answer (
    comment_id    uuid primary key references proposal,
    outcome       text        not null check (outcome in ('TAKEN', 'DECLINED', 'WITHDRAWN')),
    person_id     uuid        not null references person,
    reason        text        not null default '' check (length(reason) <= 2000),
    change_number bigint,
    answered_at   timestamptz not null default now(),
    check ((outcome = 'DECLINED') = (length(btrim(reason)) > 0)),
    check ((outcome = 'TAKEN') = (change_number is not null))
);
create index proposal_answer_person_idx on proposal_answer (person_id);
comment on table proposal_answer is 'How a proposal ended. There is one answer at most, whoever is faster.';
comment on column proposal_answer.change_number is 'The change of the draft by which whoever took it made it theirs.';
create trigger proposal_answer_is_history before update or delete or truncate on proposal_answer
    for each statement execute function refuse_change();

create function proposal_is_answered_by_who_may() returns trigger language plpgsql as $$
begin
    if new.outcome = 'WITHDRAWN'
       and not exists (select from comment c where c.id = new.comment_id and c.author_id = new.person_id) then
        raise exception 'a proposal is withdrawn by who made it' using errcode = 'CS022';
    end if;
    if new.outcome = 'TAKEN'
       and not exists (select from comment c join draft_step d on d.article_id = c.article_id and d.part = 'BODY'
                       where c.id = new.comment_id and d.change_number = new.change_number and d.person_id = new.person_id) then
        raise exception 'a proposal is taken by an edit of who takes it' using errcode = 'CS023';
    end if;
    new.answered_at := clock_timestamp();
    return new;
end $$;
create trigger proposal_answer_by_who_may before insert on proposal_answer
    for each row execute function proposal_is_answered_by_who_may();

create table review_rule (
    is_only         boolean primary key default true check (is_only),
    proposers_count boolean not null
);
comment on table review_rule is 'What holds for every review. One row.';
comment on column review_rule.proposers_count is 'Whether somebody whose proposal was taken counts as having written it, and so cannot sign.';
insert into review_rule (proposers_count) values (false);

-- The revision itself, and those that were restored into it unless somebody has vouched for them.
create function brought_into(revision) returns setof revision language sql stable as $$
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
    select r.* from brought_in b join revision r on r.id = b.id
$$;
comment on function brought_into is 'All revisions whose unvouched words a revision holds: itself, and what was restored into it.';

create function has_proposed(revision, uuid) returns boolean language sql stable as $$
    select exists (
        select from comment c
        join proposal_answer a on a.comment_id = c.id and a.outcome = 'TAKEN'
        join brought_into($1) r on r.article_id = c.article_id
        where c.author_id = $2 and a.change_number > vouched_before(r) and a.change_number <= r.change_number)
$$;
comment on function has_proposed is 'Whether words that somebody proposed were taken into a revision, and no complete round has vouched for them since.';

create or replace function has_written(revision, uuid) returns boolean language sql stable as $$
    select exists (
        select from brought_into($1) r
        where exists (select from revision_contributor c where c.revision_id = r.id and c.person_id = $2)
           or exists (select from draft_step d where d.article_id = r.article_id and d.person_id = $2
                      and d.change_number > vouched_before(r) and d.change_number <= r.change_number)
           or exists (select from jsonb_array_elements(r.content -> 'byline') a where a ->> 'person' = $2::text))
        or (select proposers_count from review_rule) and has_proposed($1, $2)
$$;
comment on function has_written is 'Whether somebody wrote any part of a revision for which no complete round has vouched since; where proposers count, also by what others took of theirs.';
