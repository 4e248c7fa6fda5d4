-- What a draft holds beside its text and byline.

alter table draft add column particulars jsonb not null default '{}';
comment on column draft.particulars is 'References, search listing and cover, as a revision''s content has them: see docs/document-format.md.';
