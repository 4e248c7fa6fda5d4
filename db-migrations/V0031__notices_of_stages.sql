-- Notices for each stage of a review, of comments, of revoked signatures and of due dates.

alter table notice
    add column stage integer not null default 0,
    drop constraint notice_person_id_kind_thing_id_key,
    add constraint notice_once_key unique (person_id, kind, thing_id, stage),
    drop constraint notice_kind_check,
    add constraint notice_kind_check check (kind in
        ('ASSIGNED', 'CHANGES_REQUESTED', 'SIGNED', 'REVOKED', 'MENTIONED', 'COMMENTED', 'PUBLISHED', 'WITHDRAWN',
         'DUE_SOON', 'OVERDUE'));
update notice set stage = 1 where kind = 'ASSIGNED';
create index notice_thing_idx on notice (thing_id, kind, stage);
create index notice_comments_idx on notice (person_id, article_id) where kind = 'COMMENTED' and read_at is null;
comment on column notice.stage is 'The stage of the review that the thing is; 0 where it is something else.';
comment on column notice.actor_id is 'Who did it; null for what time did.';

alter table notice_choice
    drop constraint notice_choice_kind_check,
    add constraint notice_choice_kind_check check (kind in
        ('ASSIGNED', 'CHANGES_REQUESTED', 'SIGNED', 'REVOKED', 'MENTIONED', 'COMMENTED', 'PUBLISHED', 'WITHDRAWN',
         'DUE_SOON', 'OVERDUE'));
