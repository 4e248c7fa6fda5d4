-- Checklists: what a stage asks its reviewers to make sure of, their answers as they go, and those that were signed.

create table checklist (
    id      bigint generated always as identity primary key,
    kind    text        not null check (kind in ('ARTICLE', 'POST')),
    stage   text        not null check (stage = btrim(stage) and length(stage) between 1 and 60),
    version integer     not null check (version >= 1),
    made_by uuid references person,
    made_at timestamptz not null default now()
);
create unique index checklist_version_key on checklist (kind, lower(stage), version);
create index checklist_made_by_idx on checklist (made_by);
comment on table checklist is 'What a stage of a kind''s policy asks: a row for each version. The highest version holds for reviews that begin now.';
comment on column checklist.stage is 'The name of the stage; its case is not told apart.';
comment on column checklist.made_by is 'Null where Countersign wrote it.';

create table checklist_item (
    checklist_id bigint  not null references checklist,
    position     integer not null check (position between 1 and 40),
    wording      text    not null check (wording = btrim(wording) and length(wording) between 1 and 300),
    must_hold    boolean not null,
    primary key (checklist_id, position)
);
comment on column checklist_item.must_hold is 'Whether nobody can sign who answers it with no. What need not hold can be signed knowingly, with a note.';

create trigger checklist_is_history before update or delete or truncate on checklist
    for each statement execute function refuse_change();
create trigger checklist_item_is_history before update or delete or truncate on checklist_item
    for each statement execute function refuse_change();

-- A version's items come with it, so that nobody adds one to what was answered already.
create function stamp_checklist() returns trigger language plpgsql as $$
begin
    new.made_at := now();
    return new;
end $$;
create trigger checklist_stamp before insert on checklist for each row execute function stamp_checklist();

create function items_come_with_their_checklist() returns trigger language plpgsql as $$
begin
    if (select made_at from checklist where id = new.checklist_id) <> now() then
        raise exception 'a checklist is complete when it is made' using errcode = 'CS024';
    end if;
    return new;
end $$;
create trigger checklist_item_comes_with_its_checklist before insert on checklist_item
    for each row execute function items_come_with_their_checklist();

create table checklist_default (
    role      text    not null check (role in ('EDITOR', 'REVIEWER')),
    position  integer not null,
    wording   text    not null,
    must_hold boolean not null,
    primary key (role, position)
);
comment on table checklist_default is 'What a stage asks until an administrator says otherwise, by the role that decides it.';
insert into checklist_default values
    ('REVIEWER', 1, 'Each claim matches the source it cites and says no more than that source', true),
    ('REVIEWER', 2, 'Risks, side effects and limits stand beside the benefits, as plainly as these', true),
    ('REVIEWER', 3, 'Dose, route, interval and approval status are correct; unapproved use is called so', true),
    ('REVIEWER', 4, 'It says who should not have this, and what it must not be combined with', true),
    ('REVIEWER', 5, 'Warning signs say what to do and whom to call, at once in an emergency', true),
    ('REVIEWER', 6, 'It promises no result and does not replace the advice of one''s own clinician', true),
    ('REVIEWER', 7, 'It follows current guidance, and says where the evidence is weak', false),
    ('REVIEWER', 8, 'A patient can follow it: everyday words, terms explained, numbers made concrete', false),
    ('EDITOR', 1, 'Every statement of fact has a source, and each link and reference leads where it says', true),
    ('EDITOR', 2, 'Title and summary promise no more than the text holds', true),
    ('EDITOR', 3, 'No patient can be recognized, in words or pictures, without having agreed to it', true),
    ('EDITOR', 4, 'Authors and their credentials are right; what they have to gain from it is said', true),
    ('EDITOR', 5, 'It reads at a patient''s level: short sentences, one thought at a time', false),
    ('EDITOR', 6, 'Images help those who do not see them too, and their licence allows their use', false),
    ('EDITOR', 7, 'It speaks of people and their conditions with respect', false);

create function checklist_in_force(text, text) returns bigint language sql stable as $$
    select c.id from checklist c where c.kind = $1 and lower(c.stage) = lower($2) order by c.version desc limit 1
$$;
comment on function checklist_in_force is 'The newest checklist of a stage, by kind and name.';

-- A stage without a checklist would be signed unasked.
create function stage_has_a_checklist() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    made bigint;
begin
    if checklist_in_force(new.kind, new.name) is null then
        insert into checklist (kind, stage, version) values (new.kind, new.name, 1) returning id into made;
        insert into checklist_item select made, d.position, d.wording, d.must_hold from checklist_default d where d.role = new.role;
    end if;
    return null;
end $$;
create trigger review_policy_stage_has_a_checklist after insert on review_policy_stage
    for each row execute function stage_has_a_checklist();

do $$
declare
    present review_policy_stage;
    made    bigint;
begin
    for present in select * from review_policy_stage order by kind, position loop
        insert into checklist (kind, stage, version) values (present.kind, present.name, 1) returning id into made;
        insert into checklist_item
            select made, d.position, d.wording, d.must_hold from checklist_default d where d.role = present.role;
    end loop;
end $$;

alter table review_stage
    add column checklist_id bigint references checklist,
    add unique (review_id, position, checklist_id);
create index review_stage_checklist_idx on review_stage (checklist_id);
comment on column review_stage.checklist_id is 'The checklist as it was when the review began; null where there were none yet.';

create or replace function review_takes_its_policys_stages() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
begin
    insert into review_stage (review_id, position, name, role, signatures, days, checklist_id)
        select new.id, p.position, p.name, p.role, p.signatures, p.days, checklist_in_force(p.kind, p.name)
        from review_policy_stage p join article a on a.kind = p.kind where a.id = new.article_id;
    return null;
end $$;

create table checklist_answer (
    review_id    uuid        not null,
    stage        integer     not null,
    person_id    uuid        not null references person,
    checklist_id bigint      not null,
    item         integer     not null,
    answer       text        not null check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
    note         text        not null default '' check (length(note) <= 1000),
    answered_at  timestamptz not null default now(),
    primary key (review_id, stage, person_id, item),
    foreign key (review_id, stage, checklist_id) references review_stage (review_id, position, checklist_id),
    foreign key (checklist_id, item) references checklist_item (checklist_id, position)
);
create index checklist_answer_person_idx on checklist_answer (person_id);
create index checklist_answer_item_idx on checklist_answer (checklist_id, item);
comment on table checklist_answer is 'What reviewers answer as they read: they may change their minds until they sign.';
comment on column checklist_answer.note is 'Why; a no without one is not finished.';

create table signed_answer (
    signature_id uuid    not null references signature,
    item         integer not null,
    checklist_id bigint  not null,
    answer       text    not null check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
    note         text    not null check (answer <> 'NO' or length(btrim(note)) > 0),
    primary key (signature_id, item),
    foreign key (checklist_id, item) references checklist_item (checklist_id, position)
);
create index signed_answer_item_idx on signed_answer (checklist_id, item);
comment on table signed_answer is 'The answers that a signature stands under, one for each item of its stage''s checklist.';
create trigger signed_answer_is_history before update or delete or truncate on signed_answer
    for each statement execute function refuse_change();

-- By the database itself, so that nobody who writes a signature chooses its answers.
create function signature_takes_its_answers() returns trigger language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    asked bigint := (select t.checklist_id from review_stage t where t.review_id = new.review_id and t.position = new.stage);
begin
    if exists (select from checklist_item i where i.checklist_id = asked and not exists (
                   select from checklist_answer a where a.review_id = new.review_id and a.stage = new.stage
                   and a.person_id = new.signer_id and a.item = i.position
                   and (a.answer <> 'NO' or length(btrim(a.note)) > 0))) then
        raise exception 'the signer has not answered every item of the checklist' using errcode = 'CS025';
    end if;
    if exists (select from checklist_answer a
               join checklist_item i on i.checklist_id = a.checklist_id and i.position = a.item and i.must_hold
               where a.review_id = new.review_id and a.stage = new.stage and a.person_id = new.signer_id
               and a.checklist_id = asked and a.answer = 'NO') then
        raise exception 'the signer has answered no to what must hold' using errcode = 'CS026';
    end if;
    insert into signed_answer (signature_id, item, checklist_id, answer, note)
        select new.id, a.item, a.checklist_id, a.answer, a.note from checklist_answer a
        where a.review_id = new.review_id and a.stage = new.stage and a.person_id = new.signer_id;
    return null;
end $$;
create trigger signature_takes_its_answers after insert on signature
    for each row execute function signature_takes_its_answers();
