-- A withdrawal ends every approval of its article: what was signed before it never goes live again.

-- By the clock and not by when the transaction began: a signature or an ending may have waited for the article's lock.
create or replace function stamp_signature() returns trigger language plpgsql as $$
begin
    new.signed_at := clock_timestamp();
    return new;
end $$;

create or replace function publication_only_ends() returns trigger language plpgsql as $$
begin
    if old.ended_at is not null or new.ended_at is null
       or (new.id, new.article_id, new.revision_id, new.content_hash, new.signature_id, new.kind, new.slug, new.published_by, new.published_at)
          is distinct from
          (old.id, old.article_id, old.revision_id, old.content_hash, old.signature_id, old.kind, old.slug, old.published_by, old.published_at) then
        raise exception 'a publication can only be ended, once' using errcode = 'CS006';
    end if;
    new.ended_at := clock_timestamp();
    return new;
end $$;

create function signed_since_the_last_withdrawal() returns trigger language plpgsql as $$
begin
    if exists (select from publication w join signature s on s.id = new.signature_id
               where w.article_id = new.article_id and w.ending = 'WITHDRAWN' and w.ended_at >= s.signed_at) then
        raise exception 'the article was withdrawn after this was signed' using errcode = 'CS007';
    end if;
    return new;
end $$;
comment on function signed_since_the_last_withdrawal is 'Whoever signs after a withdrawal knows of it; whoever signed before did not.';
create trigger publication_signed_since_the_last_withdrawal before insert on publication
    for each row execute function signed_since_the_last_withdrawal();

-- Approvals that earlier versions left standing after a withdrawal: such a draft is submitted and signed anew.
update article a set approved = null, ready_since = null,
    stage = case a.stage when 'APPROVED' then 'WRITING' else a.stage end,
    stage_since = case a.stage when 'APPROVED' then now() else a.stage_since end
where a.live_number is null and exists (
    select from publication w where w.article_id = a.id and w.ending = 'WITHDRAWN' and w.ended_at >= (
        select max(s.signed_at) from signature s join revision r on r.id = s.revision_id where r.article_id = a.id));
