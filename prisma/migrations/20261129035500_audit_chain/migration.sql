-- The record of changes becomes a chain: every entry bears its position in the order of the
-- commits and a seal over itself and the seal before it. Nobody changes or removes one here, and
-- whoever does it past these triggers breaks the chain (src/domain/audit-chain.ts finds where).

-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "position" BIGINT,
ADD COLUMN     "previous" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "AuditEntry_position_key" ON "AuditEntry"("position");

-- CreateIndex
CREATE INDEX "AuditEntry_actorId_position_idx" ON "AuditEntry"("actorId", "position");

-- CreateIndex
CREATE INDEX "AuditEntry_object_idx" ON "AuditEntry"("object");

-- CreateIndex
CREATE INDEX "AuditEntry_at_idx" ON "AuditEntry"("at");

-- Every value with its length in bytes before it: no two entries read the same.
CREATE OR REPLACE FUNCTION audit_content(entry "AuditEntry") RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT string_agg(coalesce(octet_length(value) || ':' || value, '-'), ',' ORDER BY place)
  FROM unnest(ARRAY[
    entry.position::text,
    entry.previous,
    entry.id::text,
    to_char(entry.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    entry."actorId",
    entry.action,
    entry.object,
    entry.details::text
  ]) WITH ORDINALITY AS part(value, place)
$$;

-- The lock is held to the end of the transaction, which is the next moment: it waits for nothing
-- else, so nobody waits in a circle. The head stands apart, so that a missing end is noticed too.
CREATE OR REPLACE FUNCTION audit_seal(entry_id BIGINT) RETURNS VOID LANGUAGE plpgsql AS $$
DECLARE
  entry "AuditEntry";
  last_position BIGINT;
  last_hash TEXT;
BEGIN
  PERFORM pg_advisory_xact_lock(72707380);
  SELECT * INTO entry FROM "AuditEntry" WHERE id = entry_id;
  SELECT position, hash INTO last_position, last_hash FROM "AuditEntry"
    WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1;
  entry.position := coalesce(last_position, 0) + 1;
  entry.previous := coalesce(last_hash, '');
  entry.hash := encode(sha256(convert_to(audit_content(entry), 'UTF8')), 'hex');
  UPDATE "AuditEntry"
    SET position = entry.position, previous = entry.previous, hash = entry.hash
    WHERE id = entry_id;
  INSERT INTO "Setting" (key, value) VALUES ('audit-head', entry.position || ' ' || entry.hash)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value;
END
$$;

-- What was written before there was a chain is sealed as it stands.
SELECT audit_seal(id) FROM (SELECT id FROM "AuditEntry" ORDER BY id) AS earlier;

CREATE OR REPLACE FUNCTION audit_seal_new() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  PERFORM audit_seal(NEW.id);
  RETURN NULL;
END
$$;

-- At the commit, and not before. What a restored backup brings is sealed already.
CREATE CONSTRAINT TRIGGER audit_sealing AFTER INSERT ON "AuditEntry"
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.hash IS NULL) EXECUTE FUNCTION audit_seal_new();

CREATE OR REPLACE FUNCTION audit_refuse() RETURNS TRIGGER LANGUAGE plpgsql AS $$
BEGIN
  -- A database that is made anew from a backup is emptied before anything is in it.
  IF TG_OP = 'TRUNCATE' THEN
    IF NOT EXISTS (SELECT 1 FROM "AuditEntry") THEN
      RETURN NULL;
    END IF;
  END IF;
  IF TG_OP = 'UPDATE' THEN
    IF OLD.hash IS NULL
      AND ROW(NEW.id, NEW.at, NEW."actorId", NEW.action, NEW.object, NEW.details)
        IS NOT DISTINCT FROM
        ROW(OLD.id, OLD.at, OLD."actorId", OLD.action, OLD.object, OLD.details)
    THEN
      RETURN NEW;
    END IF;
  END IF;
  RAISE EXCEPTION 'The record of changes is never changed: append to it';
END
$$;

CREATE TRIGGER audit_unchanged BEFORE UPDATE OR DELETE ON "AuditEntry"
  FOR EACH ROW EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_unemptied BEFORE TRUNCATE ON "AuditEntry"
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();
