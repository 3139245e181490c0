CREATE VIRTUAL TABLE search_index USING fts5(terms, content='search_entries', content_rowid='id', tokenize='unicode61 remove_diacritics 0 tokenchars ''_''', prefix='2 3');
--> statement-breakpoint
CREATE TRIGGER search_entries_added AFTER INSERT ON search_entries BEGIN
	INSERT INTO search_index(rowid, terms) VALUES (new.id, new.terms);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_removed AFTER DELETE ON search_entries BEGIN
	INSERT INTO search_index(search_index, rowid, terms) VALUES ('delete', old.id, old.terms);
END;
--> statement-breakpoint
CREATE TRIGGER search_entries_changed AFTER UPDATE ON search_entries BEGIN
	INSERT INTO search_index(search_index, rowid, terms) VALUES ('delete', old.id, old.terms);
	INSERT INTO search_index(rowid, terms) VALUES (new.id, new.terms);
END;
