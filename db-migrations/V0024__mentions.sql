-- People whom a comment mentions by "@" and their name.

create table comment_mention (
    comment_id uuid    not null references comment,
    wording    integer not null check (wording >= 1),
    person_id  uuid    not null references person,
    written    text    not null check (length(btrim(written)) between 1 and 400),
    primary key (comment_id, wording, person_id)
);
create index comment_mention_person_idx on comment_mention (person_id);
comment on table comment_mention is 'Whom each wording of a comment mentions.';
comment on column comment_mention.wording is '1 for the comment as it was sent first, else the number of its row in comment_wording.';
comment on column comment_mention.written is 'How the text names them behind the "@": their name, as it was then.';
create trigger comment_mention_is_history before update or delete or truncate on comment_mention
    for each statement execute function refuse_change();

create view present_mention as
    select m.comment_id, m.person_id, m.written from comment_mention m
    where m.wording = (select coalesce(max(w.number), 1) from comment_wording w where w.comment_id = m.comment_id);
comment on view present_mention is 'Whom comments mention as they read now.';
