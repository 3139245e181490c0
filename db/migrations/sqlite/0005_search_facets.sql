ALTER TABLE `search_entries` ADD `category_id` integer;
--> statement-breakpoint
ALTER TABLE `search_entries` ADD `hall_id` integer;
--> statement-breakpoint
DROP TRIGGER search_entries_changed;
--> statement-breakpoint
CREATE TRIGGER search_entries_changed AFTER UPDATE OF terms ON search_entries BEGIN
	INSERT INTO search_index(search_index, rowid, terms) VALUES ('delete', old.id, old.terms);
	INSERT INTO search_index(rowid, terms) VALUES (new.id, new.terms);
END;
--> statement-breakpoint
UPDATE search_entries SET
	category_id = (SELECT p.category_id FROM products p WHERE p.id = search_entries.product_id),
	hall_id = (SELECT st.hall_id FROM products p JOIN shops s ON s.id = p.shop_id JOIN stalls st ON st.id = s.stall_id WHERE p.id = search_entries.product_id);
--> statement-breakpoint
CREATE INDEX `search_entries_facets` ON `search_entries` (`id`,`category_id`,`hall_id`);