-- What is new in the indexes by words waits in a list that each search reads from end to end, and that whoever fills it
-- up puts away while others wait for the draft. Each save adds its title, changed or not.

alter index draft_title_trgm_idx set (gin_pending_list_limit = 256);
alter index draft_text_words_idx set (gin_pending_list_limit = 256);
