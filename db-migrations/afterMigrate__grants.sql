-- What the application's role may do; run after every migration, so that a role made later gets its rights as well.
-- An installation that uses one role for everything has no countersign_app, and its triggers alone guard history.
do $$
begin
    if not exists (select from pg_roles where rolname = 'countersign_app') then
        return;
    end if;
    grant usage on schema public to countersign_app;
    grant select, insert, update on person, article, draft, draft_contributor, draft_text, review, publication, publication_page
        to countersign_app;
    grant select, insert, update on notice_choice, mail to countersign_app;
    grant select, insert, update, delete on topic to countersign_app;
    grant select, insert, delete on article_topic to countersign_app;
    grant select, insert, update, delete on person_role, one_time_link, sign_in_failure to countersign_app;
    grant select, insert, update (last_used_at, revoked_at) on access_token to countersign_app;
    grant select, insert on audit_entry, draft_step, revision, revision_contributor, comment, signature, licence
        to countersign_app;
    grant select, insert on comment_wording, comment_turn, comment_passage, comment_mention to countersign_app;
    grant select, insert on proposal, proposal_answer to countersign_app;
    grant select, update (proposers_count) on review_rule to countersign_app;
    grant select on open_thread, present_mention to countersign_app;
    grant select, insert, update, delete on review_policy_stage to countersign_app;
    grant select, insert, delete on review_assignment to countersign_app;
    grant select on review_stage, standing_signature to countersign_app;
    grant select, insert on checklist, checklist_item to countersign_app;
    grant select, insert, update on checklist_answer to countersign_app;
    grant select on checklist_default, signed_answer, article_reviewer, listed_article to countersign_app;
    grant select, insert on signature_revocation to countersign_app;
    -- Images go with their item, by the foreign keys, and only as far as no revision shows them
    grant select, insert, update, delete on media_item to countersign_app;
    grant select, insert on media_image, media_bytes, revision_image to countersign_app;
    grant select, insert, delete on draft_image to countersign_app;
    grant select, insert, update, delete on scheduled_tasks, event_publication, notice to countersign_app;
    grant select, insert on record_key to countersign_app;
    grant select on flyway_schema_history to countersign_app;
end $$;
