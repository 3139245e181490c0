ALTER TABLE "codes" ADD COLUMN "address" text;
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "phone_proven_at" timestamp (3) with time zone;
--> statement-breakpoint
ALTER TABLE "users" ADD COLUMN "email_proven_at" timestamp (3) with time zone;
--> statement-breakpoint
-- Who registered before contacts were asked to be proven keeps getting mail.
UPDATE "users" SET "phone_proven_at" = "created_at" WHERE "phone" IS NOT NULL;
--> statement-breakpoint
UPDATE "users" SET "email_proven_at" = "created_at" WHERE "email" IS NOT NULL;
