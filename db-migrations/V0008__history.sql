-- Where a revision came from, whose words a restored one brings back, and what the system does at a time of its own.

alter table revision
    add column origin text not null default 'SUBMISSION'
        check (origin in ('SUBMISSION', 'RESTORE', 'NAMED', 'AUTOMATIC')),
    add column name text not null default '' check (length(name) <= 200),
    add column restored_from uuid,
    add foreign key (restored_from, article_id) references revision (id, article_id),
    add check ((origin = 'NAMED') = (btrim(name) <> '')),
    add check (restored_from is null or origin = 'RESTORE');
create index revision_restored_from_idx on revision (restored_from, article_id) where restored_from is not null;
comment on column revision.origin is 'Why it was cut: submitted, around a restore, kept by somebody under a name, or by the system after a spell of writing.';
comment on column revision.name is 'What somebody called it when keeping it; empty for all others.';
comment on column revision.restored_from is 'The revision whose content became the draft and is repeated here; null for what was cut for any other reason.';

create function restores_an_earlier_one() returns trigger language plpgsql as $$
begin
    if new.restored_from is not null
       and new.number <= (select number from revision where id = new.restored_from) then
        raise exception 'only an earlier revision can be restored' using errcode = 'CS008';
    end if;
    return null;
end $$;
create constraint trigger revision_restores_an_earlier_one after insert on revision
    for each row execute function restores_an_earlier_one();

alter table draft add column unkept boolean not null default false;
create index draft_unkept_idx on draft (changed_at) where unkept;
comment on column draft.unkept is 'Changed since a revision was last cut of it.';

create function note_unkept_change() returns trigger language plpgsql as $$
begin
    new.unkept := true;
    return new;
end $$;
create trigger draft_unkept before update on draft
    for each row when (new.change_number <> old.change_number) execute function note_unkept_change();

-- Up to which change of its article a revision's content has been vouched for by a signature of an earlier one.
create function vouched_before(revision) returns bigint language sql stable as $$
    select coalesce(max(r.change_number), -1)
    from revision r join signature s on s.revision_id = r.id
    where r.article_id = $1.article_id and r.number < $1.number
$$;

-- A revision that was restored brings its writers back, unless somebody has signed it; and so does one that was restored
-- into that one, and so on.
create or replace function signer_did_not_write_it() returns trigger language plpgsql as $$
declare
    signed revision;
begin
    select * into signed from revision where id = new.revision_id;
    if exists (
        with recursive brought_in(id) as (
            select signed.id
            union
            select restoring.restored_from
            from brought_in b
            join revision r on r.id = b.id
            join revision restoring on restoring.article_id = r.article_id
                and restoring.restored_from is not null
                and restoring.change_number > vouched_before(r) and restoring.change_number <= r.change_number
            where not exists (select from signature s where s.revision_id = restoring.restored_from)
        )
        select from brought_in b join revision r on r.id = b.id
        where exists (select from revision_contributor c where c.revision_id = r.id and c.person_id = new.signer_id)
           or exists (select from draft_step d where d.article_id = r.article_id and d.person_id = new.signer_id
                      and d.change_number > vouched_before(r) and d.change_number <= r.change_number)
           or exists (select from jsonb_array_elements(r.content -> 'byline') a where a ->> 'person' = new.signer_id::text)
    ) then
        raise exception 'the signer wrote part of this revision' using errcode = 'CS004';
    end if;
    if not exists (select from person p join person_role r on r.person_id = p.id
                   where p.id = new.signer_id and p.active and r.role = 'REVIEWER') then
        raise exception 'the signer is not an active medical reviewer' using errcode = 'CS005';
    end if;
    return null;
end $$;

create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time_idx on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat_idx on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_idx on scheduled_tasks (priority desc, execution_time);
comment on table scheduled_tasks is 'What is done at a time of its own, once among all nodes. Kept by db-scheduler, in the form that it asks for.';
