CREATE INDEX search_entries_terms ON search_entries USING gin (to_tsvector('simple', terms));
