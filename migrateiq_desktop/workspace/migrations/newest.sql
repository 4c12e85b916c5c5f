CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
CREATE TABLE connectors (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	label TEXT NOT NULL,
	type TEXT NOT NULL,
	endpoint TEXT NOT NULL,
	auth_type TEXT NOT NULL,
	active BOOLEAN NOT NULL,
	origin TEXT,
	secrets TEXT NOT NULL,
	definition TEXT NOT NULL,
	created_at BIGINT NOT NULL,
	updated_at BIGINT NOT NULL,
	PRIMARY KEY (id)
);
CREATE UNIQUE INDEX uq_connectors_name ON connectors (name COLLATE NOCASE);
CREATE TABLE streams (
	id INTEGER NOT NULL,
	connector_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	name TEXT NOT NULL,
	definition TEXT NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (connector_id, name),
	FOREIGN KEY(connector_id) REFERENCES connectors (id) ON DELETE CASCADE
);
CREATE TABLE syncs (
	id INTEGER NOT NULL,
	name TEXT NOT NULL,
	source_id INTEGER NOT NULL,
	destination_id INTEGER,
	frequency TEXT NOT NULL,
	definition TEXT NOT NULL,
	created_at BIGINT NOT NULL,
	updated_at BIGINT NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (name),
	FOREIGN KEY(source_id) REFERENCES connectors (id),
	FOREIGN KEY(destination_id) REFERENCES connectors (id)
);
CREATE INDEX ix_syncs_source ON syncs (source_id);
CREATE INDEX ix_syncs_destination ON syncs (destination_id);
CREATE TABLE run_definitions (
	id INTEGER NOT NULL,
	digest TEXT NOT NULL,
	body TEXT NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (digest)
);
CREATE TABLE runs (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
	uid TEXT NOT NULL,
	sync TEXT NOT NULL,
	source TEXT NOT NULL,
	destination TEXT NOT NULL,
	status TEXT NOT NULL,
	started_by TEXT NOT NULL,
	origin TEXT,
	trial_limit INTEGER,
	definition_id INTEGER NOT NULL,
	created_at BIGINT NOT NULL,
	started_at BIGINT,
	ended_at BIGINT,
	duration BIGINT,
	read BIGINT DEFAULT 0 NOT NULL,
	loaded BIGINT DEFAULT 0 NOT NULL,
	skipped BIGINT DEFAULT 0 NOT NULL,
	rejected BIGINT DEFAULT 0 NOT NULL,
	pages BIGINT DEFAULT 0 NOT NULL,
	requests BIGINT DEFAULT 0 NOT NULL,
	retries BIGINT DEFAULT 0 NOT NULL,
	received_bytes BIGINT DEFAULT 0 NOT NULL,
	error TEXT,
	error_text TEXT,
	owner_pid INTEGER,
	owner_started TEXT,
	worker_pid INTEGER,
	worker_started TEXT, retry_of INTEGER, waited_milliseconds BIGINT NOT NULL DEFAULT 0, undone_at BIGINT, undone_rows BIGINT,
	UNIQUE (uid),
	FOREIGN KEY(definition_id) REFERENCES run_definitions (id)
);
CREATE TABLE run_streams (
	run_id INTEGER NOT NULL,
	position INTEGER NOT NULL,
	stream TEXT NOT NULL,
	table_name TEXT NOT NULL,
	state TEXT NOT NULL,
	read BIGINT DEFAULT 0 NOT NULL,
	loaded BIGINT DEFAULT 0 NOT NULL,
	skipped BIGINT DEFAULT 0 NOT NULL,
	rejected BIGINT DEFAULT 0 NOT NULL,
	pages BIGINT DEFAULT 0 NOT NULL,
	requests BIGINT DEFAULT 0 NOT NULL,
	retries BIGINT DEFAULT 0 NOT NULL,
	received_bytes BIGINT DEFAULT 0 NOT NULL,
	total BIGINT,
	warnings TEXT NOT NULL, children TEXT NOT NULL DEFAULT '[]', waited_milliseconds BIGINT NOT NULL DEFAULT 0,
	PRIMARY KEY (run_id, position),
	FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE TABLE rejected_records (
	id INTEGER NOT NULL,
	run_id INTEGER NOT NULL,
	stream TEXT NOT NULL,
	batch INTEGER NOT NULL,
	page INTEGER NOT NULL,
	position INTEGER NOT NULL,
	field TEXT,
	value TEXT,
	reason TEXT NOT NULL,
	record TEXT NOT NULL, claimed_by INTEGER, failed_batch INTEGER, retried_by INTEGER, cause_id INTEGER, state TEXT NOT NULL DEFAULT 'open', edited TEXT, edited_at BIGINT, discarded_at BIGINT, note TEXT,
	PRIMARY KEY (id),
	FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE
);
CREATE INDEX ix_rejected_records_batch ON rejected_records (run_id, stream, batch);
CREATE TABLE checkpoints (
	sync TEXT NOT NULL,
	stream TEXT NOT NULL,
	run_id INTEGER NOT NULL,
	finished BOOLEAN NOT NULL,
	read BIGINT NOT NULL,
	loaded BIGINT NOT NULL,
	updated_at BIGINT NOT NULL,
	PRIMARY KEY (sync, stream),
	FOREIGN KEY(run_id) REFERENCES runs (id) ON DELETE CASCADE
)
 WITHOUT ROWID;
CREATE INDEX ix_checkpoints_run ON checkpoints (run_id);
CREATE TABLE workspace (
	id INTEGER NOT NULL CHECK (id = 1),
	uid TEXT NOT NULL,
	name TEXT NOT NULL,
	created_at BIGINT NOT NULL,
	PRIMARY KEY (id)
);
CREATE TABLE settings (
	"key" TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY ("key")
);
CREATE TABLE secret_index (
	connector TEXT NOT NULL,
	name TEXT NOT NULL,
	origin TEXT NOT NULL,
	keeper TEXT NOT NULL,
	stored_at BIGINT NOT NULL,
	PRIMARY KEY (connector, name, origin)
);
CREATE TABLE run_totals (
	status TEXT NOT NULL,
	runs INTEGER NOT NULL,
	loaded BIGINT NOT NULL,
	rejected BIGINT NOT NULL,
	duration BIGINT NOT NULL,
	PRIMARY KEY (status)
)
 WITHOUT ROWID;
CREATE TABLE run_quarters (
	quarter INTEGER NOT NULL,
	status TEXT NOT NULL,
	runs INTEGER NOT NULL,
	loaded BIGINT NOT NULL,
	rejected BIGINT NOT NULL,
	duration BIGINT NOT NULL,
	PRIMARY KEY (quarter, status)
)
 WITHOUT ROWID;
CREATE TRIGGER runs_inserted AFTER INSERT ON runs BEGIN
    INSERT INTO run_totals (status, runs, loaded, rejected, duration)
    VALUES (NEW.status, 1, NEW.loaded, NEW.rejected, COALESCE(NEW.duration, 0))
    ON CONFLICT (status) DO UPDATE SET
        runs = runs + 1,
        loaded = loaded + excluded.loaded,
        rejected = rejected + excluded.rejected,
        duration = duration + excluded.duration;
    INSERT INTO run_quarters (quarter, status, runs, loaded, rejected, duration)
    VALUES (
        NEW.created_at / 900000000, NEW.status,
        1, NEW.loaded, NEW.rejected, COALESCE(NEW.duration, 0)
    )
    ON CONFLICT (quarter, status) DO UPDATE SET
        runs = runs + 1,
        loaded = loaded + excluded.loaded,
        rejected = rejected + excluded.rejected,
        duration = duration + excluded.duration;
 END;
CREATE TRIGGER runs_deleted AFTER DELETE ON runs BEGIN
    UPDATE run_totals SET
        runs = runs - 1,
        loaded = loaded - OLD.loaded,
        rejected = rejected - OLD.rejected,
        duration = duration - COALESCE(OLD.duration, 0)
    WHERE status = OLD.status;
    UPDATE run_quarters SET
        runs = runs - 1,
        loaded = loaded - OLD.loaded,
        rejected = rejected - OLD.rejected,
        duration = duration - COALESCE(OLD.duration, 0)
    WHERE quarter = OLD.created_at / 900000000 AND status = OLD.status;
    DELETE FROM run_totals WHERE status = OLD.status AND runs = 0;
    DELETE FROM run_quarters
    WHERE quarter = OLD.created_at / 900000000 AND status = OLD.status AND runs = 0;
 END;
CREATE TRIGGER runs_updated AFTER UPDATE OF status, created_at, loaded, rejected, duration ON runs BEGIN
    UPDATE run_totals SET
        runs = runs - 1,
        loaded = loaded - OLD.loaded,
        rejected = rejected - OLD.rejected,
        duration = duration - COALESCE(OLD.duration, 0)
    WHERE status = OLD.status;
    UPDATE run_quarters SET
        runs = runs - 1,
        loaded = loaded - OLD.loaded,
        rejected = rejected - OLD.rejected,
        duration = duration - COALESCE(OLD.duration, 0)
    WHERE quarter = OLD.created_at / 900000000 AND status = OLD.status;
    DELETE FROM run_totals WHERE status = OLD.status AND runs = 0;
    DELETE FROM run_quarters
    WHERE quarter = OLD.created_at / 900000000 AND status = OLD.status AND runs = 0;

    INSERT INTO run_totals (status, runs, loaded, rejected, duration)
    VALUES (NEW.status, 1, NEW.loaded, NEW.rejected, COALESCE(NEW.duration, 0))
    ON CONFLICT (status) DO UPDATE SET
        runs = runs + 1,
        loaded = loaded + excluded.loaded,
        rejected = rejected + excluded.rejected,
        duration = duration + excluded.duration;
    INSERT INTO run_quarters (quarter, status, runs, loaded, rejected, duration)
    VALUES (
        NEW.created_at / 900000000, NEW.status,
        1, NEW.loaded, NEW.rejected, COALESCE(NEW.duration, 0)
    )
    ON CONFLICT (quarter, status) DO UPDATE SET
        runs = runs + 1,
        loaded = loaded + excluded.loaded,
        rejected = rejected + excluded.rejected,
        duration = duration + excluded.duration;
 END;
CREATE INDEX ix_runs_order ON runs (id, created_at, status, sync);
CREATE INDEX ix_runs_sync ON runs (sync, id, created_at, status);
CREATE INDEX ix_runs_source ON runs (source, id, created_at, status);
CREATE INDEX ix_runs_destination ON runs (destination, id, created_at, status, source);
CREATE INDEX ix_runs_status ON runs (status, id, created_at);
CREATE INDEX ix_runs_created ON runs (created_at, status);
CREATE INDEX ix_runs_definition ON runs (definition_id);
CREATE INDEX ix_runs_error ON runs (error_text, id, created_at, status, sync) WHERE error_text IS NOT NULL;
CREATE INDEX ix_runs_retry ON runs (retry_of) WHERE retry_of IS NOT NULL;
CREATE INDEX ix_rejected_claimed ON rejected_records (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE TABLE schedules (sync_id INTEGER PRIMARY KEY REFERENCES syncs (id) ON DELETE CASCADE, frequency TEXT NOT NULL, anchor BIGINT NOT NULL, handled BIGINT NOT NULL, missed_at BIGINT, missed_reason TEXT);
CREATE TABLE imports (connector_id INTEGER PRIMARY KEY REFERENCES connectors (id) ON DELETE CASCADE, kind TEXT NOT NULL, definition TEXT NOT NULL, offered TEXT NOT NULL);
CREATE TABLE reject_causes (id INTEGER NOT NULL PRIMARY KEY, sync TEXT NOT NULL, stream TEXT NOT NULL, field TEXT NOT NULL, cause TEXT NOT NULL, open INTEGER NOT NULL DEFAULT 0, retried INTEGER NOT NULL DEFAULT 0, discarded INTEGER NOT NULL DEFAULT 0, UNIQUE (sync, stream, field, cause));
CREATE TABLE reject_counts (run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, cause_id INTEGER NOT NULL REFERENCES reject_causes (id), open INTEGER NOT NULL DEFAULT 0, retried INTEGER NOT NULL DEFAULT 0, discarded INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (run_id, cause_id)) WITHOUT ROWID;
CREATE INDEX ix_rejected_state ON rejected_records (run_id, state, id);
CREATE INDEX ix_rejected_cause ON rejected_records (cause_id, state, id);
CREATE INDEX ix_rejected_run_cause ON rejected_records (run_id, cause_id, state, id);
CREATE INDEX ix_reject_counts_cause ON reject_counts (cause_id);
CREATE TRIGGER rejected_inserted AFTER INSERT ON rejected_records BEGIN
    UPDATE reject_causes SET
        open = open + (NEW.state = 'open'),
        retried = retried + (NEW.state = 'retried'),
        discarded = discarded + (NEW.state = 'discarded')
    WHERE id = NEW.cause_id;
    INSERT INTO reject_counts (run_id, cause_id, open, retried, discarded)
    VALUES (
        NEW.run_id, NEW.cause_id,
        NEW.state = 'open', NEW.state = 'retried', NEW.state = 'discarded'
    )
    ON CONFLICT (run_id, cause_id) DO UPDATE SET
        open = open + excluded.open,
        retried = retried + excluded.retried,
        discarded = discarded + excluded.discarded;
 END;
CREATE TRIGGER rejected_deleted AFTER DELETE ON rejected_records BEGIN
    UPDATE reject_causes SET
        open = open - (OLD.state = 'open'),
        retried = retried - (OLD.state = 'retried'),
        discarded = discarded - (OLD.state = 'discarded')
    WHERE id = OLD.cause_id;
    UPDATE reject_counts SET
        open = open - (OLD.state = 'open'),
        retried = retried - (OLD.state = 'retried'),
        discarded = discarded - (OLD.state = 'discarded')
    WHERE run_id = OLD.run_id AND cause_id = OLD.cause_id;
 END;
CREATE TRIGGER rejected_updated AFTER UPDATE OF state, cause_id ON rejected_records WHEN OLD.state <> NEW.state OR OLD.cause_id IS NOT NEW.cause_id BEGIN
    UPDATE reject_causes SET
        open = open - (OLD.state = 'open'),
        retried = retried - (OLD.state = 'retried'),
        discarded = discarded - (OLD.state = 'discarded')
    WHERE id = OLD.cause_id;
    UPDATE reject_counts SET
        open = open - (OLD.state = 'open'),
        retried = retried - (OLD.state = 'retried'),
        discarded = discarded - (OLD.state = 'discarded')
    WHERE run_id = OLD.run_id AND cause_id = OLD.cause_id;

    UPDATE reject_causes SET
        open = open + (NEW.state = 'open'),
        retried = retried + (NEW.state = 'retried'),
        discarded = discarded + (NEW.state = 'discarded')
    WHERE id = NEW.cause_id;
    INSERT INTO reject_counts (run_id, cause_id, open, retried, discarded)
    VALUES (
        NEW.run_id, NEW.cause_id,
        NEW.state = 'open', NEW.state = 'retried', NEW.state = 'discarded'
    )
    ON CONFLICT (run_id, cause_id) DO UPDATE SET
        open = open + excluded.open,
        retried = retried + excluded.retried,
        discarded = discarded + excluded.discarded;
 END;
CREATE TABLE sync_versions (
            id INTEGER NOT NULL PRIMARY KEY,
            sync_id INTEGER NOT NULL REFERENCES syncs (id) ON DELETE CASCADE,
            saved_at BIGINT NOT NULL,
            source TEXT NOT NULL,
            destination TEXT,
            frequency TEXT NOT NULL,
            definition TEXT NOT NULL
        );
CREATE INDEX sync_versions_sync ON sync_versions (sync_id, id);
INSERT INTO alembic_version (version_num) VALUES ('0008');
