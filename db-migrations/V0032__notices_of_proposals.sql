-- Notices of what became of a proposed wording, and the words that somebody gave with what they did.

alter table notice
    add column note text not null default '',
    drop constraint notice_kind_check,
    add constraint notice_kind_check check (kind in
        ('ASSIGNED', 'CHANGES_REQUESTED', 'SIGNED', 'REVOKED', 'MENTIONED', 'COMMENTED', 'PROPOSAL_TAKEN',
         'PROPOSAL_DECLINED', 'PUBLISHED', 'WITHDRAWN', 'DUE_SOON', 'OVERDUE'));
comment on column notice.note is 'What whoever did it said: why a proposal was declined. Empty for most kinds.';

alter table notice_choice
    drop constraint notice_choice_kind_check,
    add constraint notice_choice_kind_check check (kind in
        ('ASSIGNED', 'CHANGES_REQUESTED', 'SIGNED', 'REVOKED', 'MENTIONED', 'COMMENTED', 'PROPOSAL_TAKEN',
         'PROPOSAL_DECLINED', 'PUBLISHED', 'WITHDRAWN', 'DUE_SOON', 'OVERDUE'));
