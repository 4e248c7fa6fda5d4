-- Words are found by their index, always: PostgreSQL takes reading all texts for cheaper than it is, since it counts the
-- pages of the table and not those of the long values that are kept beside it.

create function drafts_with_words(tsquery) returns table (article_id uuid) language sql stable rows 100
    set enable_seqscan = off as $$
    select t.article_id from draft_text t where t.words @@ $1
$$;
comment on function drafts_with_words is 'The drafts that a search by words finds, in no order.';
