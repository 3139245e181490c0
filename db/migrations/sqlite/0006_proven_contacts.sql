ALTER TABLE `codes` ADD `address` text;
--> statement-breakpoint
ALTER TABLE `users` ADD `phone_proven_at` integer;
--> statement-breakpoint
ALTER TABLE `users` ADD `email_proven_at` integer;
--> statement-breakpoint
-- Who registered before contacts were asked to be proven keeps getting mail.
UPDATE `users` SET `phone_proven_at` = `created_at` WHERE `phone` IS NOT NULL;
--> statement-breakpoint
UPDATE `users` SET `email_proven_at` = `created_at` WHERE `email` IS NOT NULL;
