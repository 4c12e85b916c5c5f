BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL,
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0008');
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
INSERT INTO "checkpoints" VALUES('nightly','orders',1,1,100,97,1795345348566578);
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
INSERT INTO "connectors" VALUES(1,'api','Example','rest_api','https://api.example.com/v1','bearer',1,'https://api.example.com:443','["token"]','{"label":"Example","active":true,"type":"rest_api","base_url":"https://api.example.com/v1","auth":{"type":"bearer","token":{"secret":"token"}},"headers":{},"rate_limit":null,"concurrency":4,"timeout_seconds":60.0,"connect_timeout_seconds":10.0,"read_timeout_seconds":null,"http2":false,"proxy":null,"verify_tls":true,"allow_local":true,"test":null,"resource_defaults":{"paginator":null,"primary_key":null,"params":{},"headers":{},"data_selector":null,"response_actions":[]}}',1795345348227587,1795345348227587);
INSERT INTO "connectors" VALUES(2,'warehouse','warehouse','sqlite','/tmp/warehouse.sqlite','none',1,NULL,'[]','{"label":null,"active":true,"path":"/tmp/warehouse.sqlite","type":"sqlite"}',1795345348264306,1795345348264306);
CREATE TABLE imports (connector_id INTEGER PRIMARY KEY REFERENCES connectors (id) ON DELETE CASCADE, kind TEXT NOT NULL, definition TEXT NOT NULL, offered TEXT NOT NULL);
INSERT INTO "imports" VALUES(1,'openapi','{"label":"Example","active":true,"type":"rest_api","base_url":"https://api.example.com/v1","auth":{"type":"bearer","token":{"secret":"token"}},"headers":{},"rate_limit":null,"concurrency":4,"timeout_seconds":60.0,"connect_timeout_seconds":10.0,"read_timeout_seconds":null,"http2":false,"proxy":null,"verify_tls":true,"allow_local":true,"test":null,"resource_defaults":{"paginator":null,"primary_key":null,"params":{},"headers":{},"data_selector":null,"response_actions":[]},"resources":[{"paginator":{"has_more_path":null,"maximum_pages":1000000,"type":"offset","limit":50,"offset_param":"offset","limit_param":"limit","offset_body_path":null,"limit_body_path":null,"total_path":null},"name":"flights","path":"/flights","method":"POST","json":{"where":{"year":2013,"delay":1.5,"late":true,"none":null}},"params":{"count":1,"share":0.1,"late":true,"text":"1"},"headers":{},"data_selector":null,"primary_key":["id","day"],"incremental":null,"response_actions":[],"parent":null}]}','["flights"]');
CREATE TABLE reject_causes (id INTEGER NOT NULL PRIMARY KEY, sync TEXT NOT NULL, stream TEXT NOT NULL, field TEXT NOT NULL, cause TEXT NOT NULL, open INTEGER NOT NULL DEFAULT 0, retried INTEGER NOT NULL DEFAULT 0, discarded INTEGER NOT NULL DEFAULT 0, UNIQUE (sync, stream, field, cause));
INSERT INTO "reject_causes" VALUES(1,'nightly','orders','id','too large',1,0,0);
INSERT INTO "reject_causes" VALUES(2,'nightly','orders','','not an object: “…”',0,0,1);
CREATE TABLE reject_counts (run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE, cause_id INTEGER NOT NULL REFERENCES reject_causes (id), open INTEGER NOT NULL DEFAULT 0, retried INTEGER NOT NULL DEFAULT 0, discarded INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (run_id, cause_id)) WITHOUT ROWID;
INSERT INTO "reject_counts" VALUES(1,1,1,0,0);
INSERT INTO "reject_counts" VALUES(1,2,0,0,1);
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
INSERT INTO "rejected_records" VALUES(1,1,'orders',1,1,4,'id',NULL,'too large','{"id":18446744073709551617}',NULL,NULL,NULL,1,'open','{"id":1}',1795345348515421,NULL,NULL);
INSERT INTO "rejected_records" VALUES(2,1,'orders',1,1,5,NULL,NULL,'not an object: “x”','{"id":18446744073709551617}',NULL,NULL,NULL,2,'discarded',NULL,NULL,1795345348543790,'a test of theirs');
CREATE TABLE run_definitions (
	id INTEGER NOT NULL,
	digest TEXT NOT NULL,
	body TEXT NOT NULL,
	PRIMARY KEY (id),
	UNIQUE (digest)
);
INSERT INTO "run_definitions" VALUES(1,'9b251eb6801ac4e9b1e3014d9fb34558e07d28cd36f8a15a2e1d0201c1684652','{"source_name":"api","source":{"label":"Example","active":true,"type":"rest_api","base_url":"https://api.example.com/v1","auth":{"type":"none"},"headers":{},"rate_limit":null,"concurrency":1,"timeout_seconds":60.0,"connect_timeout_seconds":10.0,"read_timeout_seconds":null,"http2":false,"proxy":null,"verify_tls":true,"allow_local":true,"test":null,"resource_defaults":{"paginator":null,"primary_key":null,"params":{},"headers":{},"data_selector":null,"response_actions":[]},"resources":[{"paginator":null,"name":"orders","path":"/orders","method":"GET","json":null,"params":{},"headers":{},"data_selector":null,"primary_key":null,"incremental":null,"response_actions":[],"parent":null}]},"destination_name":"Local data","destination":null,"sync_name":"nightly","sync":{"source":"api","destination":null,"frequency":"MANUAL","when_missed":"catch_up","max_rejected":null,"allow_shrink":false,"streams":[]},"origin":null,"full_refresh":false}');
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
INSERT INTO "run_quarters" VALUES(1977598,'FAILED',1,0,0,250000);
INSERT INTO "run_quarters" VALUES(1977598,'PARTIAL',1,97,1,2500000);
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
INSERT INTO "run_streams" VALUES(1,0,'orders','orders','DONE',100,97,2,1,0,0,0,0,NULL,'[]','[]',0);
CREATE TABLE run_totals (
	status TEXT NOT NULL,
	runs INTEGER NOT NULL,
	loaded BIGINT NOT NULL,
	rejected BIGINT NOT NULL,
	duration BIGINT NOT NULL,
	PRIMARY KEY (status)
)
 WITHOUT ROWID;
INSERT INTO "run_totals" VALUES('FAILED',1,0,0,250000);
INSERT INTO "run_totals" VALUES('PARTIAL',1,97,1,2500000);
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
INSERT INTO "runs" VALUES(1,'a2d98fe4f48247308360985e3b7a3905','nightly','api','Local data','PARTIAL','hand',NULL,NULL,1,1779838200000000,NULL,1795345348572652,2500000,100,97,2,1,0,0,0,0,NULL,NULL,1,'x',NULL,NULL,NULL,0,NULL,NULL);
INSERT INTO "runs" VALUES(2,'622cf0cbdc49404db79751e695f12eae','nightly','api','Local data','FAILED','hand',NULL,NULL,1,1779838200000001,NULL,1795345348596376,250000,0,0,0,0,0,0,0,0,'{"kind":"KeyRefusedError","title":"The key was refused","cause":"","next_step":"","details":"","exit_code":1,"until":null}','The key was refused.',1,'x',NULL,NULL,NULL,0,1795345348612031,3);
CREATE TABLE schedules (sync_id INTEGER PRIMARY KEY REFERENCES syncs (id) ON DELETE CASCADE, frequency TEXT NOT NULL, anchor BIGINT NOT NULL, handled BIGINT NOT NULL, missed_at BIGINT, missed_reason TEXT);
INSERT INTO "schedules" VALUES(1,'DAILY',1779838200000000,1779838200000000,NULL,NULL);
CREATE TABLE secret_index (
	connector TEXT NOT NULL,
	name TEXT NOT NULL,
	origin TEXT NOT NULL,
	keeper TEXT NOT NULL,
	stored_at BIGINT NOT NULL,
	PRIMARY KEY (connector, name, origin)
);
INSERT INTO "secret_index" VALUES('api','token','https://api.example.com:443','system',1779838200000000);
CREATE TABLE settings (
	"key" TEXT NOT NULL,
	value TEXT NOT NULL,
	PRIMARY KEY ("key")
);
INSERT INTO "settings" VALUES('appearance','dark');
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
INSERT INTO "streams" VALUES(1,1,0,'flights','{"paginator":{"has_more_path":null,"maximum_pages":1000000,"type":"offset","limit":50,"offset_param":"offset","limit_param":"limit","offset_body_path":null,"limit_body_path":null,"total_path":null},"name":"flights","path":"/flights","method":"POST","json":{"where":{"year":2013,"delay":1.5,"late":true,"none":null}},"params":{"count":1,"share":0.1,"late":true,"text":"1"},"headers":{},"data_selector":null,"primary_key":["id","day"],"incremental":null,"response_actions":[],"parent":null}');
CREATE TABLE sync_versions (
            id INTEGER NOT NULL PRIMARY KEY,
            sync_id INTEGER NOT NULL REFERENCES syncs (id) ON DELETE CASCADE,
            saved_at BIGINT NOT NULL,
            source TEXT NOT NULL,
            destination TEXT,
            frequency TEXT NOT NULL,
            definition TEXT NOT NULL
        );
INSERT INTO "sync_versions" VALUES(1,1,1795345348284539,'api','warehouse','DAILY','{"when_missed":"catch_up","max_rejected":"1%","allow_shrink":false,"streams":[{"resource":"orders","table":"sales","write_disposition":null,"type_changes":"evolve","transform":{"field_mappings":{"customer.id":"id"},"type_conversions":{},"fields":[],"drop":["notes"],"only_listed":false,"nested":"json","filter":null,"deduplicate":null,"rules":[]}}]}');
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
INSERT INTO "syncs" VALUES(1,'nightly',1,2,'DAILY','{"when_missed":"catch_up","max_rejected":"1%","allow_shrink":false,"streams":[{"resource":"orders","table":"sales","write_disposition":null,"type_changes":"evolve","transform":{"field_mappings":{"customer.id":"id"},"type_conversions":{},"fields":[],"drop":["notes"],"only_listed":false,"nested":"json","filter":null,"deduplicate":null,"rules":[]}}]}',1795345348284539,1795345348284539);
CREATE TABLE workspace (
	id INTEGER NOT NULL CHECK (id = 1),
	uid TEXT NOT NULL,
	name TEXT NOT NULL,
	created_at BIGINT NOT NULL,
	PRIMARY KEY (id)
);
INSERT INTO "workspace" VALUES(1,'0123456789abcdef0123456789abcdef','Stored',1779838200000000);
CREATE UNIQUE INDEX uq_connectors_name ON connectors (name COLLATE NOCASE);
CREATE INDEX ix_syncs_source ON syncs (source_id);
CREATE INDEX ix_syncs_destination ON syncs (destination_id);
CREATE INDEX ix_rejected_records_batch ON rejected_records (run_id, stream, batch);
CREATE INDEX ix_checkpoints_run ON checkpoints (run_id);
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
CREATE INDEX sync_versions_sync ON sync_versions (sync_id, id);
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('runs',2);
COMMIT;
