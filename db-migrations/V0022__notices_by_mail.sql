-- Notices by e-mail: what each person wants, and what became of each mail.

create table notice_choice (
    person_id uuid not null references person,
    kind      text not null check (kind in
        ('ASSIGNED', 'CHANGES_REQUESTED', 'SIGNED', 'MENTIONED', 'PUBLISHED', 'WITHDRAWN', 'DUE_SOON', 'OVERDUE')),
    delivery  text not null check (delivery in ('AT_ONCE', 'DAILY', 'NEVER')),
    primary key (person_id, kind)
);
comment on table notice_choice is 'How somebody wants to get e-mail about a kind of notice; where there is no row, as the application proposes.';

create table mail (
    id          uuid        primary key,
    person_id   uuid        not null references person,
    digest      boolean     not null,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'DROPPED')),
    attempts    integer     not null default 0,
    next_try_at timestamptz not null default now(),
    last_error  text        not null default '',
    created_at  timestamptz not null default now(),
    changed_at  timestamptz not null default now()
);
create index mail_person_idx on mail (person_id);
create index mail_waiting_idx on mail (next_try_at, id) where state = 'WAITING';
create index mail_sending_idx on mail (changed_at) where state = 'SENDING';
create index mail_failed_idx on mail (changed_at desc, id desc) where state = 'FAILED';
comment on column mail.digest is 'Made of a day''s notices rather than of one.';
comment on column mail.state is 'SENDING while a node talks to the mail server; DROPPED when there was nothing left to say by then.';
comment on column mail.last_error is 'What stood in the way at the last attempt, for administrators.';

alter table notice
    add column mail_id uuid references mail,
    add column awaits_digest boolean not null default false;
create index notice_mail_idx on notice (mail_id) where mail_id is not null;
create index notice_digest_idx on notice (person_id) where awaits_digest;
comment on column notice.mail_id is 'The one mail that tells it; null when none does.';
comment on column notice.awaits_digest is 'To be told in the next daily mail, unless it is read before.';
