-- Of the comments on an article one notice is unread at a time. Held here, since two comments may be told of at the same
-- moment, when neither sees the other's notice. Of those that were, the newest stays unread.

update notice older set read_at = now()
where kind = 'COMMENTED' and read_at is null and exists (
    select from notice newer
    where newer.person_id = older.person_id and newer.article_id = older.article_id
        and newer.kind = 'COMMENTED' and newer.read_at is null
        and (newer.created_at, newer.id) > (older.created_at, older.id));

drop index notice_comments_idx;

create unique index notice_discussion_key on notice (person_id, article_id) where kind = 'COMMENTED' and read_at is null;
