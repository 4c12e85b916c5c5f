<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MigrateIQ Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves data out of one system and into another, from your own computer. It sends nothing anywhere but to the systems that you connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt and Python.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well: nothing needs you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorAddress</name>
    <message>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flights API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flights_api</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the header, parameter or cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fre&amp;quency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron l&amp;ine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 6 * * 1-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warehouse.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralise texts that look li&amp;ke formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that a spreadsheet would take for formulas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neutralise texts that look like formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctive: may be synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorAdvanced</name>
    <message>
        <source>Path that Test ca&amp;lls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path that Test calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first stream&apos;s first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requests in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at on&amp;ce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Give up after seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds until a request is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA f&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>system&apos;s certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key belongs in the keyring: write {secret: name} as the value, then enter it under Address and key.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorDatabase</name>
    <message>
        <source>Se&amp;rver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sche&amp;ma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passwor&amp;d is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypt&amp;ion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs can load into this database. Tables are made with the first run when they aren&apos;t there yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorDestination</name>
    <message>
        <source>Where do the records go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s own database is there already, and needs nothing. The records can go elsewhere later too: add a sync for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd another destination…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorDetail</name>
    <message>
        <source>Ed&amp;it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where its key is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 20 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activate or deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connector</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorEditor</name>
    <message>
        <source>Parts of the connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorFirstRun</name>
    <message>
        <source>Ready for the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace loads beside the old rows and swaps once at the end. Merge updates or inserts by the primary key. Append only adds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorStart</name>
    <message>
        <source>Left unfinished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Industry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template matches. Paste an address instead, or start blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doc&amp;umentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this temp&amp;late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, curl command or description to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://api.example.com/v1/orders

curl … · OpenAPI · Postman · HAR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address, a curl command, or the text of an OpenAPI, Postman or HAR file. Files can be dropped here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open f&amp;ile…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with what was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;database or files to load into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sa&amp;mple data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorTest</name>
    <message>
        <source>Does it answer?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectorsPage</name>
    <message>
        <source>No connector matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first {0} are listed: search for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide &amp;row details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tables · {1} rows in data.sqlite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the chosen row field by field (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a sync loads into this workspace&apos;s own database appears here, table by table, to look at and to search. Other programs can open the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorNote</name>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search syncs, errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed, all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>{0} completed · {1} failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {0} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+{0} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of completed runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}
loaded {1}
rejected {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything this workspace moved, and what needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {0} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs, last 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeeperNotice</name>
    <message>
        <source>The vault with this workspace&apos;s keys is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs that need a key can&apos;t run until it is opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring can be used, so keys can&apos;t be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs that need a key can&apos;t run until you choose where to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the lines shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show workspace &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import migration file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export migration file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connector…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add &amp;sync…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show runs in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel all runs in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep keys for this &amp;session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an encrypted &amp;vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run &amp;logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About MigrateIQ Desktop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MigrationFiles</name>
    <message>
        <source>Imported from {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to {0}. Keys are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration files (*.yaml *.yml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export migration file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import migration file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{0} in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No proxy: ask every server directly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save network settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored; type another to replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Certificates to trust too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds for connectors that don&apos;t name a proxy of their own. The password is kept with the keys, and goes to that proxy only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Create vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New encrypted vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep keys in an encrypted vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file in this workspace&apos;s folder, encrypted with your passphrase. You will be asked for it at each start. It can&apos;t be recovered when it is forgotten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the encrypted vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace keeps its keys in an encrypted vault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too short: at least {0} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak: add more words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair: one more word makes it good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream to preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the first records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found automatically, with its reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Records per second</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedTab</name>
    <message>
        <source>Rejected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of this run was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} rejected records were written to {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export rejected records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>Fields of the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>{0}. Replace it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}. The rows that are there now will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop at the next batch; Resume goes on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now; what is loaded stays, Resume goes on there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on at the last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace all the &amp;same…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the table lose so many rows; what was read takes their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry re&amp;jected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the rejected records again, through the mapping as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the sync anew, from its start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run matches what is chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show all runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y row</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Numbers of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rejected ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dip at {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run over the whole page (Enter in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run over the whole page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Running, next and latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ran yet. Choose a sync and press Ctrl+R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate / duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left / ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>&amp;All runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: This workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: Local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder: Run logs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What runs write to their log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs write to their log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress and problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every request too, without keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the systems that you connect: no account, no usage statistics, no crash reports. Keys go only to the host that they were stored for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the system keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is written here and never shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each change is in force at once; the network&apos;s once it is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs that start from now on go this way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} for {2} is removed from: {3}. It can&apos;t be brought back; syncs that need it fail until it is entered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MigrateIQ Desktop {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys are kept in: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartTroubleDialog</name>
    <message>
        <source>MigrateIQ Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace can&apos;t be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Keyring: {0} ✓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring: none ✗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are kept here: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} run in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs in progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoredSecretsModel</name>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamEditor</name>
    <message>
        <source>A stream is one collection of the system, for example contacts or orders. Add the first one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamForm</name>
    <message>
        <source>&amp;Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GET</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>POST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path below the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example /flights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the path&apos;s last part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Body (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;cords at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the records are in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages b&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How pages go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the primary key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: for example id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch only &amp;what is new, by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field that tells what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything, each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for &amp;with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;run from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter that asks for what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the first run starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found below it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen stream</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams with their numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From, to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, repeated: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}, waited: {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncDetail</name>
    <message>
        <source>Ed&amp;it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From where to where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a tria&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a stream in the trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 20 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sync</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nightly flights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fre&amp;quency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cron line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 6 * * 1-5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catch &amp;up when it was missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs by itself while this program is open. What was due while it was closed runs once as soon as it is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected records at &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected records at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count such as 10 or a share such as 1%. Above it the run fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave out all other fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill from &amp;preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the fields from a preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add fiel&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview the records as this mapping loads them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncsPage</name>
    <message>
        <source>No sync matches.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Preparing the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move your data, and prove that nothing was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read records from a system with an API, check every one of them, and load them into a database on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is real: flights of 2013 from a small API on this computer. It needs no network and takes less than a minute.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new workspace. Nothing crosses from one workspace to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connectors</name>
    <message>
        <source>Cron line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {0} as the address and {1} as a stream?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db *.duckdb);;All (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave a client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client proves itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent along for a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent along with the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path of the login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the login (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the token is in the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token is sent in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good for (seconds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A shared secret is written as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until it is refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a header (basic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the request&apos;s body (post)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Often called personal access token or API token; made in the service&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For programs: register one with the service (app, integration, service account). It gives a client id and a client secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in with your browser. Register a desktop app with the service for the client id, with the redirect address http://127.0.0.1/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has a login address that gives a token. {&quot;secret&quot;: &quot;password&quot;} stands for a key that is asked for below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave a signing key: a shared secret, or a private key (PEM, often in a .pem or .p8 file).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One header a line. {secret: NAME} stands for a key that is asked for below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One stream was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} streams were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} streams were found. Ticked: {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preview records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs can no longer load into it. {0} and all its data stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its address, its {0} streams, its sync and its stored key will be gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data it loaded and the history of its runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type · endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded by its last completed run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctivate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file on this computer: no key needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key kept for this session only · sent only to {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key kept in {0} · sent only to {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key is for another host. Edit the connector to enter the one for {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key is stored. Edit the connector to enter it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This goes on with changes that aren&apos;t saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from what is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this workspace&apos;s own database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace&apos;s own database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data.sqlite in the workspace&apos;s folder · shown under Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of the last runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… the rest isn&apos;t shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records known of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of each stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {0} into {1} · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>told by the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this destination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Government</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found elsewhere: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is taken; {0} could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not unique and filled in what was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to come by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the test does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave at any time: what you typed is kept in this workspace and offered again, but for keys, which stay in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>memory, for this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that one host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into {0}, and from there to {1} only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is needed as it stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It sends one request to {0} and shows what comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored — leave empty to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answers. Add a stream, then test again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems this workspace can read from and write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connector is a system you can reach, for example a REST API with its key. Add one, test it, look at its records, then sync them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connector yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are all the pages there are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second page was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of page {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: name {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: value {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: remove row {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first records appear here: as received, and as they would be loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records as received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records as they would be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first records of {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} would be rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} with gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter of the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for once a record of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Placeholders, such as id for {id}, and the fields for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of it that each record gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example id, name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} records have a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the browser. If it ends at a page that can&apos;t be reached, paste that page&apos;s address here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in. It is kept when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All industries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of an API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptions (*.json *.yaml *.yml *.har *.txt);;All (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for each of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(new stream)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the stream a path. What it answers appears here at once: records, fields, and how its pages go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first pages of {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No records came. Either there are none now, or they stand elsewhere in the answer: see Response, and say so in “Records at”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} requests in {1} s, from {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request is sent, with the key, to this address only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: its streams. What they hold is found by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {0} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified, except on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flights API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs can write files into this folder, one a table. They are made with the first run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs can load into this database. The file is made with the first run when it isn&apos;t there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset and limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cursor in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next address in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last record of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first pages are looked at, and it is told what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One answer holds all records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page=1, page=2, … until a page is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset=0, offset=100, … until a page isn&apos;t full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer holds a token that asks for the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each answer holds the address of the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Link header of each answer names the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value of each page&apos;s last record asks for the next page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First page is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit goes in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cursor at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send it as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next address at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More pages? at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the body at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset in the body at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limit in the body at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or in the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page number “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offset “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cursor “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next address “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last record&apos;s “{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters, digits, _ . and - only, starting with a letter or digit; 63 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already one named {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole address is needed, starting with https:// or http://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No user or password here: choose an authentication below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it: none is stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored key may go to {0} only. The address has changed: enter the key for the new host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cron line has five fields, for example 0 6 * * 1-5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A count such as 10 or a share such as 1%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a path: names with dots between them, for example data.items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a JSON object. {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the same: {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} has no primary key to merge by: name one in its connector, or append or replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none named {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected in {0} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records on the first page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moment; Z at its end means UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>{0} /s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed with rejects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REST API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User and password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0: for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth 2.0: sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Login that gives a token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key is for another host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted vault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Debug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;Connectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time a sync runs, it is listed here: what it read, loaded and rejected, its log, and whether the numbers add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page and place in it, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 run · {0} completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} runs · {1} completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started {0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe to close: it resumes where it stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trial of {0} records a stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} streams done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {0}: {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goes on by itself at {0}, in {1}: the server asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} read = {1} loaded + {2} skipped + {3} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} + {1} on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ✗ {1} unaccounted for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {0}, record {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether read = loaded + skipped + rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>total not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>syncs</name>
    <message>
        <source>Read {0} on from…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for example 2013-01-31T10:00:00Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run reads records whose {0} is this value or greater.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table has already is appended once more by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the next run read on from another value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change from where {0} is read on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the next run read from the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {0} be read from its start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field is loaded as it comes. Fill from preview to leave fields out, rename or convert them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not converted: what the preview found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(source field)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What moves from where to where, and how often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search syncs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add a connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sync says what moves from where to where, and how often. Each connector brings one that loads all its streams into this workspace; add others for other destinations or mappings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cron line…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where from: its streams appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run a &amp;trial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0} has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run {0}, a trial of {1} records a stream, has started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next run reads all of it once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the table has already is doubled by that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read {0} from its start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says about streams, tables and fields will be gone. The data it loaded and the history of its runs stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most {0} rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge by key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds every record to {0}, below what is there. Running twice loads everything twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loads beside {0} and swaps once at the end: what is in {0} before is gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updates the rows of {0} that have the same {1} and adds the others. Running twice changes nothing more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all others left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the next run reads from the start, by {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: the next run reads on from {1} {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} streams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} (copy {1})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
