-- Comments on a passage of a revision: from there on they are followed through the draft's steps.

alter table comment add unique (id, revision_id);

create table comment_passage (
    comment_id    uuid primary key,
    revision_id   uuid    not null,
    from_position integer not null check (from_position >= 0),
    to_position   integer not null,
    quote         text    not null check (length(btrim(quote)) between 1 and 1000),
    foreign key (comment_id, revision_id) references comment (id, revision_id),
    check (from_position < to_position)
);
create index comment_passage_comment_idx on comment_passage (comment_id, revision_id);
comment on table comment_passage is 'Which passage of the revision''s body a comment is about. Where it stands by now follows from draft_step.';
comment on column comment_passage.from_position is 'Counted as ProseMirror does, in the body of that revision.';
comment on column comment_passage.quote is 'The words of the passage as they were, on one line.';
create trigger comment_passage_is_history before update or delete or truncate on comment_passage
    for each statement execute function refuse_change();
