ALTER TABLE "search_entries" ADD COLUMN "category_id" integer;
--> statement-breakpoint
ALTER TABLE "search_entries" ADD COLUMN "hall_id" integer;
--> statement-breakpoint
UPDATE search_entries SET
	category_id = (SELECT p.category_id FROM products p WHERE p.id = search_entries.product_id),
	hall_id = (SELECT st.hall_id FROM products p JOIN shops s ON s.id = p.shop_id JOIN stalls st ON st.id = s.stall_id WHERE p.id = search_entries.product_id);
--> statement-breakpoint
CREATE INDEX "search_entries_facets" ON "search_entries" USING btree ("id","category_id","hall_id");