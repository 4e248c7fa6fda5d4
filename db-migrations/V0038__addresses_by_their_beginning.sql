-- A new article's address must differ from all that begin alike. Read by the bytes of their beginnings, since an index in
-- the order of the database's language cannot find those, and every article was read for each new one.

create index article_slug_beginning_idx on article (slug text_pattern_ops);
