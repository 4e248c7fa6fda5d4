-- Every node keeps public answers ready, and is told when anything changes that they show.

create function tell_of_public_change() returns trigger language plpgsql as $$
begin
    perform pg_notify('countersign_public', '');
    return null;
end $$;
comment on function tell_of_public_change is 'Told when the transaction commits, once however much it changed.';

create trigger publication_tells_of_public_change after insert or update on publication
    for each statement execute function tell_of_public_change();
create trigger publication_page_tells_of_public_change after insert or update on publication_page
    for each statement execute function tell_of_public_change();
create trigger topic_tells_of_public_change after insert or update or delete on topic
    for each statement execute function tell_of_public_change();
create trigger article_topic_tells_of_public_change after insert or update or delete on article_topic
    for each statement execute function tell_of_public_change();
