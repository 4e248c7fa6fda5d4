-- The public home page and the feed ask for the latest of every kind; the index by kind cannot give those in order.

create index publication_live_latest_idx on publication (published_at desc, id desc) where ended_at is null;
