<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About MigrateIQ Desktop</source>
        <translation>Über MigrateIQ Desktop</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Moves data out of one system and into another, from your own computer. It sends nothing anywhere but to the systems that you connect.</source>
        <translation>Bringt Daten von einem System in ein anderes, von Ihrem eigenen Computer aus. Es sendet nichts, außer an die Systeme, die Sie verbinden.</translation>
    </message>
    <message>
        <source>MIT licence. Built with Qt and Python.</source>
        <translation>MIT-Lizenz. Mit Qt und Python gebaut.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>All is well: nothing needs you.</source>
        <translation>Alles in Ordnung: Es gibt nichts zu tun.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ConnectorAddress</name>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>Type of connector</source>
        <translation>Typ des Konnektors</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Flights API</source>
        <translation>Flug-API</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>flights_api</source>
        <translation>fluege_api</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://api.example.com/v1</source>
        <translation>https://api.example.com/v1</translation>
    </message>
    <message>
        <source>A&amp;uthentication</source>
        <translation>A&amp;nmeldung</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sent in</source>
        <translation>Gesendet in</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Mit dem Namen</translation>
    </message>
    <message>
        <source>Where the key is sent</source>
        <translation>Wo der Schlüssel gesendet wird</translation>
    </message>
    <message>
        <source>Name of the header, parameter or cookie</source>
        <translation>Name des Headers, Parameters oder Cookies</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Fre&amp;quency</source>
        <translation>&amp;Häufigkeit</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Cron l&amp;ine</source>
        <translation>Cron-Ze&amp;ile</translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation>Cron-Zeile mit fünf Feldern</translation>
    </message>
    <message>
        <source>0 6 * * 1-5</source>
        <translation>0 6 * * 1-5</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>warehouse.sqlite</source>
        <translation>warehouse.sqlite</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Datenbankdatei auswählen</translation>
    </message>
    <message>
        <source>Neutralise texts that look li&amp;ke formulas</source>
        <translation>Texte entschärfen, die wie &amp;Formeln aussehen</translation>
    </message>
    <message>
        <source>An apostrophe is put before texts that a spreadsheet would take for formulas.</source>
        <translation>Texten, die eine Tabellenkalkulation für Formeln hielte, wird ein Apostroph vorangestellt.</translation>
    </message>
    <message>
        <source>Neutralise texts that look like formulas</source>
        <translation>Texte entschärfen, die wie Formeln aussehen</translation>
    </message>
    <message>
        <source>A&amp;ctive: may be synced</source>
        <translation>A&amp;ktiv: darf synchronisiert werden</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
</context>
<context>
    <name>ConnectorAdvanced</name>
    <message>
        <source>Path that Test ca&amp;lls</source>
        <translation>Pfad, den der Test a&amp;ufruft</translation>
    </message>
    <message>
        <source>Path that Test calls</source>
        <translation>Pfad, den der Test aufruft</translation>
    </message>
    <message>
        <source>first stream&apos;s first page</source>
        <translation>erste Seite des ersten Streams</translation>
    </message>
    <message>
        <source>&amp;Rate limit</source>
        <translation>&amp;Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Requests at most</source>
        <translation>Höchstens so viele Anfragen</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>requests in</source>
        <translation>Anfragen in</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Pages at on&amp;ce</source>
        <translation>Seiten zu&amp;gleich</translation>
    </message>
    <message>
        <source>&amp;Give up after seconds</source>
        <translation>Auf&amp;geben nach Sekunden</translation>
    </message>
    <message>
        <source>Pages fetched at once</source>
        <translation>Gleichzeitig geholte Seiten</translation>
    </message>
    <message>
        <source>Seconds until a request is given up</source>
        <translation>Sekunden, bis eine Anfrage aufgegeben wird</translation>
    </message>
    <message>
        <source>CA f&amp;ile</source>
        <translation>CA-Date&amp;i</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>system&apos;s certificates</source>
        <translation>Zertifikate des Systems</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Headers sent with every request</source>
        <translation>Header, die mit jeder Anfrage gesendet werden</translation>
    </message>
    <message>
        <source>A key belongs in the keyring: write {secret: name} as the value, then enter it under Address and key.</source>
        <translation>Ein Schlüssel gehört in den Schlüsselbund: Schreiben Sie {secret: name} als Wert und geben Sie ihn dann unter Adresse und Schlüssel ein.</translation>
    </message>
</context>
<context>
    <name>ConnectorDatabase</name>
    <message>
        <source>Se&amp;rver</source>
        <translation>Se&amp;rver</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>db.example.com</source>
        <translation>db.example.com</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Data&amp;base</source>
        <translation>Daten&amp;bank</translation>
    </message>
    <message>
        <source>Sche&amp;ma</source>
        <translation>Sche&amp;ma</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>reporting</source>
        <translation>reporting</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>public</source>
        <translation>public</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>loader</source>
        <translation>loader</translation>
    </message>
    <message>
        <source>A passwor&amp;d is needed</source>
        <translation>Ein Passwor&amp;t ist nötig</translation>
    </message>
    <message>
        <source>A password is needed</source>
        <translation>Ein Passwort ist nötig</translation>
    </message>
    <message>
        <source>Encrypt&amp;ion</source>
        <translation>Verschlüsselun&amp;g</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>File of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>Durchs&amp;uchen…</translation>
    </message>
    <message>
        <source>Choose the file of the certificate authority</source>
        <translation>Datei der Zertifizierungsstelle auswählen</translation>
    </message>
    <message>
        <source>Syncs can load into this database. Tables are made with the first run when they aren&apos;t there yet.</source>
        <translation>Synchronisierungen können in diese Datenbank laden. Fehlende Tabellen werden beim ersten Lauf angelegt.</translation>
    </message>
</context>
<context>
    <name>ConnectorDestination</name>
    <message>
        <source>Where do the records go?</source>
        <translation>Wohin sollen die Datensätze?</translation>
    </message>
    <message>
        <source>The workspace&apos;s own database is there already, and needs nothing. The records can go elsewhere later too: add a sync for it.</source>
        <translation>Die eigene Datenbank des Arbeitsbereichs ist schon da und braucht nichts. Später können die Datensätze auch anderswohin: Legen Sie dafür eine Synchronisierung an.</translation>
    </message>
    <message>
        <source>A&amp;dd another destination…</source>
        <translation>&amp;Weiteres Ziel hinzufügen…</translation>
    </message>
</context>
<context>
    <name>ConnectorDetail</name>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the connector</source>
        <translation>Konnektor bearbeiten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where its key is kept</source>
        <translation>Wo sein Schlüssel aufbewahrt wird</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Preview records</source>
        <translation>Vorschau der Datensätze</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Last 20 runs</source>
        <translation>Letzte 20 Läufe</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>Activate or deactivate</source>
        <translation>Aktivieren oder deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove the connector</source>
        <translation>Konnektor entfernen</translation>
    </message>
</context>
<context>
    <name>ConnectorEditor</name>
    <message>
        <source>Parts of the connector</source>
        <translation>Teile des Konnektors</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Nächster Teil</translation>
    </message>
</context>
<context>
    <name>ConnectorFirstRun</name>
    <message>
        <source>Ready for the first run</source>
        <translation>Bereit für den ersten Lauf</translation>
    </message>
    <message>
        <source>Replace loads beside the old rows and swaps once at the end. Merge updates or inserts by the primary key. Append only adds.</source>
        <translation>„Ersetzen“ lädt neben die alten Zeilen und tauscht am Ende einmal. „Zusammenführen“ aktualisiert oder fügt ein, nach dem Primärschlüssel. „Anhängen“ fügt nur hinzu.</translation>
    </message>
</context>
<context>
    <name>ConnectorStart</name>
    <message>
        <source>Left unfinished</source>
        <translation>Unfertig geblieben</translation>
    </message>
    <message>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>No template matches. Paste an address instead, or start blank.</source>
        <translation>Keine Vorlage passt. Fügen Sie stattdessen eine Adresse ein oder beginnen Sie leer.</translation>
    </message>
    <message>
        <source>Doc&amp;umentation</source>
        <translation>Dok&amp;umentation</translation>
    </message>
    <message>
        <source>Use this temp&amp;late</source>
        <translation>Diese Vor&amp;lage verwenden</translation>
    </message>
    <message>
        <source>&amp;Paste anything</source>
        <translation>&amp;Irgendetwas einfügen</translation>
    </message>
    <message>
        <source>Address, curl command or description to paste</source>
        <translation>Adresse, curl-Befehl oder Beschreibung zum Einfügen</translation>
    </message>
    <message>
        <source>https://api.example.com/v1/orders

curl … · OpenAPI · Postman · HAR</source>
        <translation>https://api.example.com/v1/orders

curl … · OpenAPI · Postman · HAR</translation>
    </message>
    <message>
        <source>An address, a curl command, or the text of an OpenAPI, Postman or HAR file. Files can be dropped here.</source>
        <translation>Eine Adresse, ein curl-Befehl oder der Text einer OpenAPI-, Postman- oder HAR-Datei. Dateien lassen sich hier ablegen.</translation>
    </message>
    <message>
        <source>Open f&amp;ile…</source>
        <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Damit &amp;fortfahren</translation>
    </message>
    <message>
        <source>Go on with what was pasted</source>
        <translation>Mit dem Eingefügten fortfahren</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Start &amp;blank</source>
        <translation>Leer &amp;beginnen</translation>
    </message>
    <message>
        <source>A &amp;database or files to load into</source>
        <translation>Eine Daten&amp;bank oder Dateien als Ziel</translation>
    </message>
    <message>
        <source>Try it with sa&amp;mple data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
</context>
<context>
    <name>ConnectorTest</name>
    <message>
        <source>Does it answer?</source>
        <translation>Antwortet es?</translation>
    </message>
    <message>
        <source>Test a&amp;gain</source>
        <translation>&amp;Erneut testen</translation>
    </message>
</context>
<context>
    <name>ConnectorsPage</name>
    <message>
        <source>No connector matches.</source>
        <translation>Kein Konnektor passt.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Search all columns</source>
        <translation>Alle Spalten durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>{0} columns</source>
        <translation>
            <numerusform>{0} Spalte</numerusform>
            <numerusform>{0} Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>{0} rows</source>
        <translation>
            <numerusform>{0} Zeile</numerusform>
            <numerusform>{0} Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} rows</source>
        <translation>
            <numerusform>{0} von {1} Zeile</numerusform>
            <numerusform>{0} von {1} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>the first {0} are listed: search for others</source>
        <translation>die ersten {0} werden gezeigt: suchen Sie nach weiteren</translation>
    </message>
    <message>
        <source>Hide &amp;row details</source>
        <translation>Zeilen&amp;details ausblenden</translation>
    </message>
    <message>
        <source>&amp;Row details</source>
        <translation>Zeilen&amp;details</translation>
    </message>
    <message numerus="yes">
        <source>{0} tables</source>
        <translation>
            <numerusform>{0} Tabelle</numerusform>
            <numerusform>{0} Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} · {1} in data.sqlite</source>
        <translation>{0} · {1} in data.sqlite</translation>
    </message>
    <message>
        <source>Show the chosen row field by field (Enter)</source>
        <translation>Die gewählte Zeile Feld für Feld zeigen (Eingabetaste)</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Show all rows</source>
        <translation>&amp;Alle Zeilen zeigen</translation>
    </message>
    <message>
        <source>No row contains this text.</source>
        <translation>Keine Zeile enthält diesen Text.</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Go to &amp;Syncs</source>
        <translation>Zu den &amp;Synchronisierungen</translation>
    </message>
    <message>
        <source>What a sync loads into this workspace&apos;s own database appears here, table by table, to look at and to search. Other programs can open the same file.</source>
        <translation>Was eine Synchronisierung in die eigene Datenbank dieses Arbeitsbereichs lädt, erscheint hier, Tabelle für Tabelle, zum Ansehen und Durchsuchen. Andere Programme können dieselbe Datei öffnen.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet</source>
        <translation>Noch ist nichts geladen</translation>
    </message>
</context>
<context>
    <name>ErrorNote</name>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Search syncs, errors</source>
        <translation>Synchronisierungen, Fehler suchen</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Alle Synchronisierungen</translation>
    </message>
    <message>
        <source>Connector {0}</source>
        <translation>Konnektor {0}</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed, all</source>
        <translation>Alle abgeschlossenen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>{0} completed · {1} failed</source>
        <translation>{0} abgeschlossen · {1} fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} active</source>
        <translation>{0} aktiv</translation>
    </message>
    <message>
        <source>+{0} today</source>
        <translation>+{0} heute</translation>
    </message>
    <message>
        <source>of completed runs</source>
        <translation>der abgeschlossenen Läufe</translation>
    </message>
    <message>
        <source>{0}
loaded {1}
rejected {2}</source>
        <translation>{0}
geladen {1}
abgelehnt {2}</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Everything this workspace moved, and what needs you</source>
        <translation>Alles, was dieser Arbeitsbereich bewegt hat, und was Sie braucht</translation>
    </message>
    <message>
        <source>Records per day</source>
        <translation>Datensätze pro Tag</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Neue Synchronisierung</translation>
    </message>
    <message>
        <source>Last {0} days</source>
        <translation>Letzte {0} Tage</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Records synced</source>
        <translation>Synchronisierte Datensätze</translation>
    </message>
    <message>
        <source>Syncs, last 24 h</source>
        <translation>Läufe, letzte 24 h</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Average duration</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
</context>
<context>
    <name>KeeperNotice</name>
    <message>
        <source>The vault with this workspace&apos;s keys is locked.</source>
        <translation>Der Tresor mit den Schlüsseln dieses Arbeitsbereichs ist verschlossen.</translation>
    </message>
    <message>
        <source>Syncs that need a key can&apos;t run until it is opened.</source>
        <translation>Synchronisierungen, die einen Schlüssel brauchen, können erst laufen, wenn er geöffnet ist.</translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation>Tresor öffnen…</translation>
    </message>
    <message>
        <source>No keyring can be used, so keys can&apos;t be kept.</source>
        <translation>Kein Schlüsselbund ist verfügbar, daher können Schlüssel nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>Syncs that need a key can&apos;t run until you choose where to keep it.</source>
        <translation>Synchronisierungen, die einen Schlüssel brauchen, können erst laufen, wenn Sie wählen, wo er aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation>Verschlüsselten Tresor verwenden…</translation>
    </message>
    <message>
        <source>Try the keyring again</source>
        <translation>Schlüsselbund erneut versuchen</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
</context>
<context>
    <name>LogTab</name>
    <message>
        <source>Log of the run</source>
        <translation>Protokoll des Laufs</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Mitlaufen</translation>
    </message>
    <message>
        <source>Stay at the newest line</source>
        <translation>Bei der neuesten Zeile bleiben</translation>
    </message>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
    <message>
        <source>{0} of {1} lines</source>
        <translation>{0} von {1} Zeilen</translation>
    </message>
    <message>
        <source>Copy the lines shown</source>
        <translation>Gezeigte Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>Erscheinungs&amp;bild</translation>
    </message>
    <message>
        <source>&amp;Sync</source>
        <translation>&amp;Synchronisierung</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>&amp;Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>Arbeitsbereich ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show workspace &amp;folder</source>
        <translation>&amp;Ordner des Arbeitsbereichs zeigen</translation>
    </message>
    <message>
        <source>&amp;Import migration file…</source>
        <translation>Migrationsdatei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export migration file…</source>
        <translation>Migrationsdatei &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Home</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Connectors</source>
        <translation>&amp;Konnektoren</translation>
    </message>
    <message>
        <source>&amp;Syncs</source>
        <translation>S&amp;ynchronisierungen</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>S&amp;ettings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>&amp;Aktualisieren</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>K&amp;leinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Textgröße</translation>
    </message>
    <message>
        <source>&amp;Add connector…</source>
        <translation>&amp;Konnektor hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;sync…</source>
        <translation>&amp;Synchronisierung hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>&amp;Show runs in progress</source>
        <translation>&amp;Laufende Läufe zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel all runs in progress</source>
        <translation>&amp;Alle laufenden Läufe abbrechen</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Keep keys for this &amp;session only</source>
        <translation>Schlüssel nur für diese &amp;Sitzung behalten</translation>
    </message>
    <message>
        <source>Use an encrypted &amp;vault…</source>
        <translation>Verschlüsselten &amp;Tresor verwenden…</translation>
    </message>
    <message>
        <source>Show the run &amp;logs</source>
        <translation>Lauf&amp;protokolle zeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About MigrateIQ Desktop</source>
        <translation>&amp;Über MigrateIQ Desktop</translation>
    </message>
</context>
<context>
    <name>MigrationFiles</name>
    <message>
        <source>Imported from {0}: {1}</source>
        <translation>Importiert aus {0}: {1}</translation>
    </message>
    <message>
        <source>Exported to {0}. Keys are not in it.</source>
        <translation>Exportiert nach {0}. Schlüssel sind nicht darin.</translation>
    </message>
    <message>
        <source>Migration files (*.yaml *.yml)</source>
        <translation>Migrationsdateien (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Export migration file</source>
        <translation>Migrationsdatei exportieren</translation>
    </message>
    <message>
        <source>Import migration file</source>
        <translation>Migrationsdatei importieren</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{0} in progress</source>
        <translation>{0} in Arbeit</translation>
    </message>
    <message>
        <source>Workspace {0}</source>
        <translation>Arbeitsbereich {0}</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neuer Arbeitsbereich…</translation>
    </message>
    <message>
        <source>Open other folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>The system&apos;s proxy</source>
        <translation>Der Proxy des Systems</translation>
    </message>
    <message>
        <source>No proxy: ask every server directly</source>
        <translation>Kein Proxy: jeden Server direkt fragen</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose a file of certificates</source>
        <translation>Datei mit Zertifikaten auswählen</translation>
    </message>
    <message>
        <source>Save network settings</source>
        <translation>Netzwerkeinstellungen speichern</translation>
    </message>
    <message>
        <source>Stored; type another to replace it</source>
        <translation>Gespeichert; zum Ersetzen ein anderes eingeben</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Ben&amp;utzername</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>&amp;Not for these hosts</source>
        <translation>&amp;Nicht für diese Hosts</translation>
    </message>
    <message>
        <source>&amp;Certificates to trust too</source>
        <translation>&amp;Zusätzlich vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Holds for connectors that don&apos;t name a proxy of their own. The password is kept with the keys, and goes to that proxy only.</source>
        <translation>Gilt für Konnektoren, die keinen eigenen Proxy nennen. Das Passwort wird bei den Schlüsseln aufbewahrt und geht nur an diesen Proxy.</translation>
    </message>
    <message>
        <source>Certificates to trust</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Create vault</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Open vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>New encrypted vault</source>
        <translation>Neuer verschlüsselter Tresor</translation>
    </message>
    <message>
        <source>Keep keys in an encrypted vault</source>
        <translation>Schlüssel in einem verschlüsselten Tresor aufbewahren</translation>
    </message>
    <message>
        <source>A file in this workspace&apos;s folder, encrypted with your passphrase. You will be asked for it at each start. It can&apos;t be recovered when it is forgotten.</source>
        <translation>Eine Datei im Ordner dieses Arbeitsbereichs, mit Ihrer Passphrase verschlüsselt. Sie werden bei jedem Start danach gefragt. Ist sie vergessen, lässt sie sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Open the vault</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Open the encrypted vault</source>
        <translation>Verschlüsselten Tresor öffnen</translation>
    </message>
    <message>
        <source>This workspace keeps its keys in an encrypted vault.</source>
        <translation>Dieser Arbeitsbereich bewahrt seine Schlüssel in einem verschlüsselten Tresor auf.</translation>
    </message>
    <message>
        <source>Too short: at least {0} characters</source>
        <translation>Zu kurz: mindestens {0} Zeichen</translation>
    </message>
    <message>
        <source>Weak: add more words</source>
        <translation>Schwach: fügen Sie weitere Wörter hinzu</translation>
    </message>
    <message>
        <source>Fair: one more word makes it good</source>
        <translation>Mittel: ein Wort mehr macht sie gut</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase &amp;wiederholen</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>Passphrase wiederholen</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Vorschau schließen</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Stream to preview</source>
        <translation>Stream für die Vorschau</translation>
    </message>
    <message>
        <source>Previe&amp;w</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Preview the first records</source>
        <translation>Vorschau der ersten Datensätze</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>As loaded</source>
        <translation>Wie geladen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>What was found automatically, with its reason</source>
        <translation>Was automatisch gefunden wurde, mit Begründung</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Records per second</source>
        <translation>Datensätze pro Sekunde</translation>
    </message>
</context>
<context>
    <name>RejectedTab</name>
    <message>
        <source>Rejected records</source>
        <translation>Abgelehnte Datensätze</translation>
    </message>
    <message>
        <source>The whole record</source>
        <translation>Der ganze Datensatz</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the whole record as JSON</source>
        <translation>Den ganzen Datensatz als JSON kopieren</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>No record of this run was rejected.</source>
        <translation>Kein Datensatz dieses Laufs wurde abgelehnt.</translation>
    </message>
    <message numerus="yes">
        <source>{0} rejected records were written to {1}.</source>
        <translation>
            <numerusform>{0} abgelehnter Datensatz wurde nach {1} geschrieben.</numerusform>
            <numerusform>{0} abgelehnte Datensätze wurden nach {1} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export rejected records</source>
        <translation>Abgelehnte Datensätze exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>RowDetail</name>
    <message>
        <source>Fields of the row</source>
        <translation>Felder der Zeile</translation>
    </message>
    <message>
        <source>The whole value</source>
        <translation>Der ganze Wert</translation>
    </message>
    <message>
        <source>&amp;Copy value</source>
        <translation>Wert &amp;kopieren</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>RunCommands</name>
    <message>
        <source>{0}. Replace it all the same?</source>
        <translation>{0}. Trotzdem ersetzen?</translation>
    </message>
    <message>
        <source>{0}. The rows that are there now will be gone.</source>
        <translation>{0}. Die jetzt vorhandenen Zeilen sind dann weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Stop at the next batch; Resume goes on there</source>
        <translation>Beim nächsten Stapel anhalten; „Fortsetzen“ macht dort weiter</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Stop now; what is loaded stays, Resume goes on there</source>
        <translation>Jetzt anhalten; Geladenes bleibt, „Fortsetzen“ macht dort weiter</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on at the last checkpoint</source>
        <translation>Am letzten Sicherungspunkt weitermachen</translation>
    </message>
    <message>
        <source>Replace all the &amp;same…</source>
        <translation>&amp;Trotzdem ersetzen…</translation>
    </message>
    <message>
        <source>Let the table lose so many rows; what was read takes their place</source>
        <translation>Zulassen, dass die Tabelle so viele Zeilen verliert; das Gelesene tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>Retry re&amp;jected</source>
        <translation>&amp;Abgelehnte wiederholen</translation>
    </message>
    <message>
        <source>Load the rejected records again, through the mapping as it is now</source>
        <translation>Die abgelehnten Datensätze noch einmal laden, durch die Zuordnung, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Run &amp;again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>Run the sync anew, from its start</source>
        <translation>Die Synchronisierung von vorn beginnen</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>All runs</source>
        <translation>Alle Läufe</translation>
    </message>
    <message>
        <source>No run matches what is chosen above.</source>
        <translation>Kein Lauf passt zur Auswahl oben.</translation>
    </message>
    <message>
        <source>&amp;Show all runs</source>
        <translation>&amp;Alle Läufe zeigen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y row</source>
        <translation>Zeile &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>RunView</name>
    <message>
        <source>Numbers of the run</source>
        <translation>Zahlen des Laufs</translation>
    </message>
    <message>
        <source>Run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>&amp;Rejected ({0})</source>
        <translation>&amp;Abgelehnt ({0})</translation>
    </message>
    <message>
        <source>dip at {0}: {1}</source>
        <translation>Einbruch um {0}: {1}</translation>
    </message>
    <message>
        <source>Show the run over the whole page (Enter in the list)</source>
        <translation>Den Lauf über die ganze Seite zeigen (Eingabetaste in der Liste)</translation>
    </message>
    <message>
        <source>Show the run over the whole page</source>
        <translation>Den Lauf über die ganze Seite zeigen</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>&amp;Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Streams of the run</source>
        <translation>Streams des Laufs</translation>
    </message>
    <message>
        <source>Progress of the run</source>
        <translation>Fortschritt des Laufs</translation>
    </message>
    <message>
        <source>Records per second</source>
        <translation>Datensätze pro Sekunde</translation>
    </message>
    <message>
        <source>Parts of the run</source>
        <translation>Teile des Laufs</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Running, next and latest</source>
        <translation>Laufend, als Nächstes, zuletzt</translation>
    </message>
    <message>
        <source>Nothing ran yet. Choose a sync and press Ctrl+R.</source>
        <translation>Noch ist nichts gelaufen. Wählen Sie eine Synchronisierung und drücken Sie Strg+R.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Rate / duration</source>
        <translation>Rate / Dauer</translation>
    </message>
    <message>
        <source>Left / ended</source>
        <translation>Rest / Ende</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>&amp;All runs</source>
        <translation>&amp;Alle Läufe</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo alles liegt</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: This workspace</source>
        <translation>Ordner öffnen: Dieser Arbeitsbereich</translation>
    </message>
    <message>
        <source>Local data</source>
        <translation>Lokale Daten</translation>
    </message>
    <message>
        <source>Open folder: Local data</source>
        <translation>Ordner öffnen: Lokale Daten</translation>
    </message>
    <message>
        <source>Run logs</source>
        <translation>Laufprotokolle</translation>
    </message>
    <message>
        <source>Open folder: Run logs</source>
        <translation>Ordner öffnen: Laufprotokolle</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>&amp;What runs write to their log</source>
        <translation>&amp;Was Läufe in ihr Protokoll schreiben</translation>
    </message>
    <message>
        <source>What runs write to their log</source>
        <translation>Was Läufe in ihr Protokoll schreiben</translation>
    </message>
    <message>
        <source>Progress and problems</source>
        <translation>Fortschritt und Probleme</translation>
    </message>
    <message>
        <source>Every request too, without keys</source>
        <translation>Auch jede Anfrage, ohne Schlüssel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere but to the systems that you connect: no account, no usage statistics, no crash reports. Keys go only to the host that they were stored for.</source>
        <translation>Nichts wird gesendet, außer an die Systeme, die Sie verbinden: kein Konto, keine Nutzungsstatistik, keine Absturzberichte. Schlüssel gehen nur an den Host, für den sie gespeichert wurden.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Use the system keyring</source>
        <translation>Schlüsselbund des Systems verwenden</translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation>Verschlüsselten Tresor verwenden…</translation>
    </message>
    <message>
        <source>Keep for this session only</source>
        <translation>Nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>A key is written here and never shown.</source>
        <translation>Ein Schlüssel wird hier geschrieben und nie gezeigt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove the chosen key</source>
        <translation>Gewählten Schlüssel entfernen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Each change is in force at once; the network&apos;s once it is saved</source>
        <translation>Jede Änderung gilt sofort; die des Netzwerks, sobald sie gespeichert ist</translation>
    </message>
    <message>
        <source>Runs that start from now on go this way.</source>
        <translation>Läufe, die ab jetzt beginnen, gehen diesen Weg.</translation>
    </message>
    <message>
        <source>Remove this key?</source>
        <translation>Diesen Schlüssel entfernen?</translation>
    </message>
    <message>
        <source>{0} of {1} for {2} is removed from: {3}. It can&apos;t be brought back; syncs that need it fail until it is entered again.</source>
        <translation>{0} von {1} für {2} wird entfernt aus: {3}. Das lässt sich nicht rückgängig machen; Synchronisierungen, die ihn brauchen, schlagen fehl, bis er wieder eingegeben ist.</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Stored keys</source>
        <translation>Gespeicherte Schlüssel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop {0}</source>
        <translation>MigrateIQ Desktop {0}</translation>
    </message>
    <message>
        <source>New keys are kept in: {0}</source>
        <translation>Neue Schlüssel werden aufbewahrt in: {0}</translation>
    </message>
    <message>
        <source>Keys can&apos;t be kept now</source>
        <translation>Schlüssel können derzeit nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>Use an encrypted vault…</source>
        <translation>Verschlüsselten Tresor verwenden…</translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation>Tresor öffnen…</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>StartTroubleDialog</name>
    <message>
        <source>MigrateIQ Desktop</source>
        <translation>MigrateIQ Desktop</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be opened</source>
        <translation>Der Arbeitsbereich kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>Anderen Arbeitsbereich öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Keyring: {0} ✓</source>
        <translation>Schlüsselbund: {0} ✓</translation>
    </message>
    <message>
        <source>Keyring: none ✗</source>
        <translation>Schlüsselbund: keiner ✗</translation>
    </message>
    <message>
        <source>Keys are kept here: {0}</source>
        <translation>Schlüssel werden hier aufbewahrt: {0}</translation>
    </message>
    <message>
        <source>Next: {0}, {1}</source>
        <translation>Als Nächstes: {0}, {1}</translation>
    </message>
    <message>
        <source>No run in progress</source>
        <translation>Kein Lauf in Arbeit</translation>
    </message>
    <message numerus="yes">
        <source>{0} runs in progress</source>
        <translation>
            <numerusform>{0} Lauf in Arbeit</numerusform>
            <numerusform>{0} Läufe in Arbeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoredSecretsModel</name>
    <message>
        <source>Connector</source>
        <translation>Konnektor</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>May go to</source>
        <translation>Darf gehen an</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>StreamEditor</name>
    <message>
        <source>A stream is one collection of the system, for example contacts or orders. Add the first one.</source>
        <translation>Ein Stream ist eine Sammlung des Systems, zum Beispiel Kontakte oder Aufträge. Fügen Sie den ersten hinzu.</translation>
    </message>
</context>
<context>
    <name>StreamForm</name>
    <message>
        <source>&amp;Path</source>
        <translation>&amp;Pfad</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>GET</source>
        <translation>GET</translation>
    </message>
    <message>
        <source>POST</source>
        <translation>POST</translation>
    </message>
    <message>
        <source>Path below the address</source>
        <translation>Pfad unterhalb der Adresse</translation>
    </message>
    <message>
        <source>for example /flights</source>
        <translation>zum Beispiel /flights</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the stream</source>
        <translation>Name des Streams</translation>
    </message>
    <message>
        <source>the path&apos;s last part</source>
        <translation>der letzte Teil des Pfads</translation>
    </message>
    <message>
        <source>&amp;Body (JSON)</source>
        <translation>&amp;Rumpf (JSON)</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Rumpf der Anfrage</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Re&amp;cords at</source>
        <translation>Da&amp;tensätze unter</translation>
    </message>
    <message>
        <source>Where the records are in the answer</source>
        <translation>Wo die Datensätze in der Antwort stehen</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>automatisch gefunden</translation>
    </message>
    <message>
        <source>Pages b&amp;y</source>
        <translation>&amp;Seiten nach</translation>
    </message>
    <message>
        <source>How pages go on</source>
        <translation>Wie die Seiten weitergehen</translation>
    </message>
    <message>
        <source>Primary &amp;key</source>
        <translation>Primär&amp;schlüssel</translation>
    </message>
    <message>
        <source>Fields of the primary key</source>
        <translation>Felder des Primärschlüssels</translation>
    </message>
    <message>
        <source>none: for example id</source>
        <translation>keiner: zum Beispiel id</translation>
    </message>
    <message>
        <source>Fetch only &amp;what is new, by</source>
        <translation>Nur &amp;Neues holen, nach</translation>
    </message>
    <message>
        <source>Field that tells what is new</source>
        <translation>Feld, das sagt, was neu ist</translation>
    </message>
    <message>
        <source>everything, each time</source>
        <translation>alles, jedes Mal</translation>
    </message>
    <message>
        <source>Asked for &amp;with</source>
        <translation>Erfragt &amp;mit</translation>
    </message>
    <message>
        <source>First &amp;run from</source>
        <translation>Erster &amp;Lauf ab</translation>
    </message>
    <message>
        <source>Parameter that asks for what is new</source>
        <translation>Parameter, der nach Neuem fragt</translation>
    </message>
    <message>
        <source>filtered here</source>
        <translation>hier gefiltert</translation>
    </message>
    <message>
        <source>Where the first run starts</source>
        <translation>Wo der erste Lauf beginnt</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>vom Anfang</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
</context>
<context>
    <name>StreamList</name>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Found below it</source>
        <translation>Darunter gefunden</translation>
    </message>
    <message>
        <source>A&amp;dd</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Add a stream</source>
        <translation>Stream hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Remove the chosen stream</source>
        <translation>Gewählten Stream entfernen</translation>
    </message>
</context>
<context>
    <name>StreamPanel</name>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation>Weitere Seiten</translation>
    </message>
</context>
<context>
    <name>SummaryTab</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Streams with their numbers</source>
        <translation>Streams mit ihren Zahlen</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Mean rate</source>
        <translation>Mittlere Rate</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>{0}, repeated: {1}</source>
        <translation>{0}, wiederholt: {1}</translation>
    </message>
    <message>
        <source>{0}, waited: {1}</source>
        <translation>{0}, gewartet: {1}</translation>
    </message>
</context>
<context>
    <name>SyncDetail</name>
    <message>
        <source>Ed&amp;it…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Edit the sync</source>
        <translation>Synchronisierung bearbeiten</translation>
    </message>
    <message>
        <source>From where to where</source>
        <translation>Von wo nach wo</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Run a tria&amp;l</source>
        <translation>&amp;Probelauf</translation>
    </message>
    <message>
        <source>Run a trial</source>
        <translation>Probelauf starten</translation>
    </message>
    <message>
        <source>of</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>Records a stream in the trial</source>
        <translation>Datensätze je Stream im Probelauf</translation>
    </message>
    <message>
        <source>100</source>
        <translation>100</translation>
    </message>
    <message>
        <source>records a stream</source>
        <translation>Datensätzen je Stream</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Last 20 runs</source>
        <translation>Letzte 20 Läufe</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Duplicate the sync</source>
        <translation>Synchronisierung duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Remove the sync</source>
        <translation>Synchronisierung entfernen</translation>
    </message>
</context>
<context>
    <name>SyncEditor</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Name of the sync</source>
        <translation>Name der Synchronisierung</translation>
    </message>
    <message>
        <source>Nightly flights</source>
        <translation>Flüge jede Nacht</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Nach</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Fre&amp;quency</source>
        <translation>&amp;Häufigkeit</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>&amp;Cron line</source>
        <translation>&amp;Cron-Zeile</translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation>Cron-Zeile mit fünf Feldern</translation>
    </message>
    <message>
        <source>0 6 * * 1-5</source>
        <translation>0 6 * * 1-5</translation>
    </message>
    <message>
        <source>Catch &amp;up when it was missed</source>
        <translation>Versäumtes nach&amp;holen</translation>
    </message>
    <message>
        <source>It runs by itself while this program is open. What was due while it was closed runs once as soon as it is open again.</source>
        <translation>Sie läuft von selbst, solange dieses Programm offen ist. Was fällig war, während es geschlossen war, läuft einmal, sobald es wieder offen ist.</translation>
    </message>
    <message>
        <source>Rejected records at &amp;most</source>
        <translation>&amp;Höchstens abgelehnte Datensätze</translation>
    </message>
    <message>
        <source>Rejected records at most</source>
        <translation>Höchstens abgelehnte Datensätze</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>A count such as 10 or a share such as 1%. Above it the run fails.</source>
        <translation>Eine Anzahl wie 10 oder ein Anteil wie 1%. Darüber schlägt der Lauf fehl.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>&amp;Leave out all other fields</source>
        <translation>Alle anderen Felder &amp;weglassen</translation>
    </message>
    <message>
        <source>Fill from &amp;preview</source>
        <translation>Aus &amp;Vorschau füllen</translation>
    </message>
    <message>
        <source>Fill the fields from a preview</source>
        <translation>Felder aus einer Vorschau füllen</translation>
    </message>
    <message>
        <source>Add fiel&amp;d</source>
        <translation>Fel&amp;d hinzufügen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Tr&amp;y</source>
        <translation>&amp;Ausprobieren</translation>
    </message>
    <message>
        <source>Preview the records as this mapping loads them</source>
        <translation>Vorschau der Datensätze, wie diese Zuordnung sie lädt</translation>
    </message>
</context>
<context>
    <name>SyncsPage</name>
    <message>
        <source>No sync matches.</source>
        <translation>Keine Synchronisierung passt.</translation>
    </message>
</context>
<context>
    <name>WelcomePanel</name>
    <message>
        <source>Preparing the sample…</source>
        <translation>Das Beispiel wird vorbereitet…</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Move your data, and prove that nothing was lost</source>
        <translation>Bringen Sie Ihre Daten hinüber, und beweisen Sie, dass nichts verloren ging</translation>
    </message>
    <message>
        <source>Read records from a system with an API, check every one of them, and load them into a database on this computer.</source>
        <translation>Lesen Sie Datensätze aus einem System mit API, prüfen Sie jeden einzelnen und laden Sie sie in eine Datenbank auf diesem Computer.</translation>
    </message>
    <message>
        <source>&amp;Add connector</source>
        <translation>&amp;Konnektor hinzufügen</translation>
    </message>
    <message>
        <source>The sample is real: flights of 2013 from a small API on this computer. It needs no network and takes less than a minute.</source>
        <translation>Das Beispiel ist echt: Flüge des Jahres 2013 aus einer kleinen API auf diesem Computer. Es braucht kein Netzwerk und dauert keine Minute.</translation>
    </message>
</context>
<context>
    <name>WorkspaceChoice</name>
    <message>
        <source>New workspace</source>
        <translation>Neuer Arbeitsbereich</translation>
    </message>
    <message>
        <source>Name of the new workspace. Nothing crosses from one workspace to another.</source>
        <translation>Name des neuen Arbeitsbereichs. Von einem Arbeitsbereich gelangt nichts in einen anderen.</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Name of the new workspace</source>
        <translation>Name des neuen Arbeitsbereichs</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
</context>
<context>
    <name>connectors</name>
    <message>
        <source>Cron line…</source>
        <translation>Cron-Zeile…</translation>
    </message>
    <message>
        <source>Use {0} as the address and {1} as a stream?</source>
        <translation>{0} als Adresse und {1} als Stream verwenden?</translation>
    </message>
    <message>
        <source>Use it so</source>
        <translation>So verwenden</translation>
    </message>
    <message>
        <source>Keep as typed</source>
        <translation>Wie eingegeben behalten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>Datenbankdatei</translation>
    </message>
    <message>
        <source>Databases (*.sqlite *.db *.duckdb);;All (*)</source>
        <translation>Datenbanken (*.sqlite *.db *.duckdb);;Alle (*)</translation>
    </message>
    <message>
        <source>Secret “{0}”</source>
        <translation>Geheimnis „{0}“</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle (*)</translation>
    </message>
    <message>
        <source>Token address</source>
        <translation>Adresse für Token</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The service gave a client secret</source>
        <translation>Der Dienst gab ein Client-Geheimnis</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>The client proves itself</source>
        <translation>Der Client weist sich aus</translation>
    </message>
    <message>
        <source>Sent along for a token</source>
        <translation>Für ein Token mitgesendet</translation>
    </message>
    <message>
        <source>Sent along with the browser</source>
        <translation>Mit dem Browser mitgesendet</translation>
    </message>
    <message>
        <source>Registered port</source>
        <translation>Registrierter Port</translation>
    </message>
    <message>
        <source>Path of the login</source>
        <translation>Pfad der Anmeldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Sent to the login (JSON)</source>
        <translation>An die Anmeldung gesendet (JSON)</translation>
    </message>
    <message>
        <source>Where the token is in the answer</source>
        <translation>Wo das Token in der Antwort steht</translation>
    </message>
    <message>
        <source>The token is sent in</source>
        <translation>Das Token wird gesendet in</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Mit dem Namen</translation>
    </message>
    <message>
        <source>Before the token</source>
        <translation>Vor dem Token</translation>
    </message>
    <message>
        <source>Good for (seconds)</source>
        <translation>Gültig (Sekunden)</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Signiert mit</translation>
    </message>
    <message>
        <source>A shared secret is written as</source>
        <translation>Ein gemeinsames Geheimnis ist geschrieben als</translation>
    </message>
    <message>
        <source>Claims (JSON)</source>
        <translation>Claims (JSON)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>irgendein freier</translation>
    </message>
    <message>
        <source>until it is refused</source>
        <translation>bis es abgelehnt wird</translation>
    </message>
    <message>
        <source>in a header (basic)</source>
        <translation>in einem Header (basic)</translation>
    </message>
    <message>
        <source>in the request&apos;s body (post)</source>
        <translation>im Rumpf der Anfrage (post)</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>Often called personal access token or API token; made in the service&apos;s settings.</source>
        <translation>Oft persönliches Zugriffstoken oder API-Token genannt; wird in den Einstellungen des Dienstes erstellt.</translation>
    </message>
    <message>
        <source>For programs: register one with the service (app, integration, service account). It gives a client id and a client secret.</source>
        <translation>Für Programme: Registrieren Sie eines beim Dienst (App, Integration, Dienstkonto). Das ergibt eine Client-ID und ein Client-Geheimnis.</translation>
    </message>
    <message>
        <source>You sign in with your browser. Register a desktop app with the service for the client id, with the redirect address http://127.0.0.1/.</source>
        <translation>Sie melden sich mit Ihrem Browser an. Registrieren Sie für die Client-ID beim Dienst eine Desktop-App mit der Rücksprungadresse http://127.0.0.1/.</translation>
    </message>
    <message>
        <source>The service has a login address that gives a token. {&quot;secret&quot;: &quot;password&quot;} stands for a key that is asked for below.</source>
        <translation>Der Dienst hat eine Anmeldeadresse, die ein Token gibt. {&quot;secret&quot;: &quot;password&quot;} steht für einen Schlüssel, der unten erfragt wird.</translation>
    </message>
    <message>
        <source>The service gave a signing key: a shared secret, or a private key (PEM, often in a .pem or .p8 file).</source>
        <translation>Der Dienst gab einen Signierschlüssel: ein gemeinsames Geheimnis oder einen privaten Schlüssel (PEM, oft in einer .pem- oder .p8-Datei).</translation>
    </message>
    <message>
        <source>One header a line. {secret: NAME} stands for a key that is asked for below.</source>
        <translation>Ein Header je Zeile. {secret: NAME} steht für einen Schlüssel, der unten erfragt wird.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signierschlüssel</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>Jetzt &amp;synchronisieren</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Preview records</source>
        <translation>&amp;Vorschau der Datensätze</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Activate</source>
        <translation>&amp;Aktivieren</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Run {0} has started.</source>
        <translation>Lauf {0} hat begonnen.</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
    </message>
    <message>
        <source>Remove connector</source>
        <translation>Konnektor entfernen</translation>
    </message>
    <message>
        <source>Keyring settings</source>
        <translation>Einstellungen des Schlüsselbunds</translation>
    </message>
    <message>
        <source>Remove again</source>
        <translation>Erneut entfernen</translation>
    </message>
    <message>
        <source>Syncs can no longer load into it. {0} and all its data stay as they are.</source>
        <translation>Synchronisierungen können nicht mehr dorthin laden. {0} und alle Daten darin bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The data it loaded and the history of its runs stay.</source>
        <translation>Die geladenen Daten und die Geschichte der Läufe bleiben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type · endpoint</source>
        <translation>Typ · Endpunkt</translation>
    </message>
    <message>
        <source>Auth</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Loaded by its last completed run</source>
        <translation>Vom letzten abgeschlossenen Lauf geladen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Pages by</source>
        <translation>Seiten nach</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>A&amp;ctivate</source>
        <translation>A&amp;ktivieren</translation>
    </message>
    <message>
        <source>A file on this computer: no key needed.</source>
        <translation>Eine Datei auf diesem Computer: kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>No key needed.</source>
        <translation>Kein Schlüssel nötig.</translation>
    </message>
    <message>
        <source>Key kept for this session only · sent only to {0}</source>
        <translation>Schlüssel nur für diese Sitzung behalten · nur an {0} gesendet</translation>
    </message>
    <message>
        <source>Key kept in {0} · sent only to {1}</source>
        <translation>Schlüssel aufbewahrt in {0} · nur an {1} gesendet</translation>
    </message>
    <message>
        <source>The stored key is for another host. Edit the connector to enter the one for {0}.</source>
        <translation>Der gespeicherte Schlüssel ist für einen anderen Host. Bearbeiten Sie den Konnektor, um den für {0} einzugeben.</translation>
    </message>
    <message>
        <source>No key is stored. Edit the connector to enter it.</source>
        <translation>Kein Schlüssel ist gespeichert. Bearbeiten Sie den Konnektor, um ihn einzugeben.</translation>
    </message>
    <message>
        <source>This goes on with changes that aren&apos;t saved yet.</source>
        <translation>Hier geht es mit Änderungen weiter, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Start from what is saved</source>
        <translation>Vom Gespeicherten ausgehen</translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation>Konnektor hinzufügen</translation>
    </message>
    <message>
        <source>Edit connector</source>
        <translation>Konnektor bearbeiten</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>this workspace&apos;s own database</source>
        <translation>die eigene Datenbank dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>This workspace&apos;s own database</source>
        <translation>Die eigene Datenbank dieses Arbeitsbereichs</translation>
    </message>
    <message>
        <source>data.sqlite in the workspace&apos;s folder · shown under Data</source>
        <translation>data.sqlite im Ordner des Arbeitsbereichs · unter „Daten“ zu sehen</translation>
    </message>
    <message>
        <source>Last runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <source>Records of the last runs</source>
        <translation>Datensätze der letzten Läufe</translation>
    </message>
    <message>
        <source>found: {0}</source>
        <translation>gefunden: {0}</translation>
    </message>
    <message>
        <source>Page {0}</source>
        <translation>Seite {0}</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>Next pages</source>
        <translation>Weitere Seiten</translation>
    </message>
    <message>
        <source>… the rest isn&apos;t shown</source>
        <translation>… der Rest wird nicht gezeigt</translation>
    </message>
    <message>
        <source>path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>without {0}</source>
        <translation>ohne {0}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Test c&amp;onnection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Records known of</source>
        <translation>Bekannte Datensätze</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>What becomes of each stream</source>
        <translation>Was aus jedem Stream wird</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>From {0} into {1} · {2}</source>
        <translation>Von {0} nach {1} · {2}</translation>
    </message>
    <message>
        <source>told by the source</source>
        <translation>von der Quelle angegeben</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Choose a start</source>
        <translation>Beginn wählen</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Adresse und Schlüssel</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>First run</source>
        <translation>Erster Lauf</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Go on to streams</source>
        <translation>Weiter zu den Streams</translation>
    </message>
    <message>
        <source>Use these streams</source>
        <translation>Diese Streams verwenden</translation>
    </message>
    <message>
        <source>Use this destination</source>
        <translation>Dieses Ziel verwenden</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Back to streams</source>
        <translation>Zurück zu den Streams</translation>
    </message>
    <message>
        <source>Enter the key</source>
        <translation>Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Adresse ändern</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei auswählen</translation>
    </message>
    <message>
        <source>Look at the stream</source>
        <translation>Stream ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Healthcare</source>
        <translation>Gesundheitswesen</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Finanzen</translation>
    </message>
    <message>
        <source>Manufacturing</source>
        <translation>Fertigung</translation>
    </message>
    <message>
        <source>Government</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>Commerce</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Kundendienst</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>Andere Möglichkeiten</translation>
    </message>
    <message>
        <source>Found elsewhere: {0}</source>
        <translation>Anderswo gefunden: {0}</translation>
    </message>
    <message>
        <source>As you said.</source>
        <translation>Wie Sie sagten.</translation>
    </message>
    <message>
        <source>None is taken; {0} could be.</source>
        <translation>Keiner wird genommen; {0} käme infrage.</translation>
    </message>
    <message>
        <source>Not unique and filled in what was seen.</source>
        <translation>Im Gesehenen nicht eindeutig und gefüllt.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>the system&apos;s keyring</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Wohin der Schlüssel geht</translation>
    </message>
    <message>
        <source>How to come by it</source>
        <translation>Wie man ihn bekommt</translation>
    </message>
    <message>
        <source>What the test does</source>
        <translation>Was der Test tut</translation>
    </message>
    <message>
        <source>You can leave at any time: what you typed is kept in this workspace and offered again, but for keys, which stay in memory only.</source>
        <translation>Sie können jederzeit gehen: Was Sie eingegeben haben, bleibt in diesem Arbeitsbereich und wird wieder angeboten. Nur Schlüssel bleiben allein im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>memory, for this session only</source>
        <translation>Arbeitsspeicher, nur für diese Sitzung</translation>
    </message>
    <message>
        <source>that one host</source>
        <translation>diesen einen Host</translation>
    </message>
    <message>
        <source>Into {0}, and from there to {1} only.</source>
        <translation>In {0}, und von dort nur an {1}.</translation>
    </message>
    <message>
        <source>None is needed as it stands.</source>
        <translation>So wie es ist, wird keiner gebraucht.</translation>
    </message>
    <message>
        <source>It sends one request to {0} and shows what comes back.</source>
        <translation>Er sendet eine Anfrage an {0} und zeigt, was zurückkommt.</translation>
    </message>
    <message>
        <source>stored — leave empty to keep</source>
        <translation>gespeichert — leer lassen, um ihn zu behalten</translation>
    </message>
    <message>
        <source>Saved {0}.</source>
        <translation>{0} gespeichert.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test läuft…</translation>
    </message>
    <message>
        <source>The server answers. Add a stream, then test again.</source>
        <translation>Der Server antwortet. Fügen Sie einen Stream hinzu und testen Sie erneut.</translation>
    </message>
    <message>
        <source>Connectors</source>
        <translation>Konnektoren</translation>
    </message>
    <message>
        <source>Systems this workspace can read from and write to</source>
        <translation>Systeme, aus denen dieser Arbeitsbereich lesen und in die er schreiben kann</translation>
    </message>
    <message>
        <source>Search connectors</source>
        <translation>Konnektoren suchen</translation>
    </message>
    <message>
        <source>&amp;Add connector</source>
        <translation>&amp;Konnektor hinzufügen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A connector is a system you can reach, for example a REST API with its key. Add one, test it, look at its records, then sync them.</source>
        <translation>Ein Konnektor ist ein erreichbares System, zum Beispiel eine REST-API mit ihrem Schlüssel. Fügen Sie einen hinzu, testen Sie ihn, sehen Sie seine Datensätze an und synchronisieren Sie sie dann.</translation>
    </message>
    <message>
        <source>No connector yet</source>
        <translation>Noch kein Konnektor</translation>
    </message>
    <message>
        <source>These are all the pages there are.</source>
        <translation>Mehr Seiten gibt es nicht.</translation>
    </message>
    <message>
        <source>No second page was asked for.</source>
        <translation>Nach einer zweiten Seite wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Records of page {0}</source>
        <translation>Datensätze von Seite {0}</translation>
    </message>
    <message>
        <source>first request</source>
        <translation>erste Anfrage</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>{0}: name {1}</source>
        <translation>{0}: Name {1}</translation>
    </message>
    <message>
        <source>{0}: value {1}</source>
        <translation>{0}: Wert {1}</translation>
    </message>
    <message>
        <source>{0}: remove row {1}</source>
        <translation>{0}: Zeile {1} entfernen</translation>
    </message>
    <message>
        <source>Preview of {0}</source>
        <translation>Vorschau von {0}</translation>
    </message>
    <message>
        <source>Rejected: {0}</source>
        <translation>Abgelehnt: {0}</translation>
    </message>
    <message>
        <source>The first records appear here: as received, and as they would be loaded.</source>
        <translation>Die ersten Datensätze erscheinen hier: wie empfangen und wie sie geladen würden.</translation>
    </message>
    <message>
        <source>Records as received</source>
        <translation>Datensätze wie empfangen</translation>
    </message>
    <message>
        <source>Records as they would be loaded</source>
        <translation>Datensätze, wie sie geladen würden</translation>
    </message>
    <message>
        <source>Reading the first records of {0}…</source>
        <translation>Die ersten Datensätze von {0} werden gelesen…</translation>
    </message>
    <message>
        <source>Found ({0})</source>
        <translation>Gefunden ({0})</translation>
    </message>
    <message>
        <source>{0} would be rejected</source>
        <translation>{0} würden abgelehnt</translation>
    </message>
    <message>
        <source>{0} with gaps</source>
        <translation>{0} mit Lücken</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Parameter of the end</source>
        <translation>Parameter des Endes</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Endet mit</translation>
    </message>
    <message>
        <source>Seconds a window</source>
        <translation>Sekunden je Fenster</translation>
    </message>
    <message>
        <source>Numbers a window</source>
        <translation>Zahlen je Fenster</translation>
    </message>
    <message>
        <source>for example until</source>
        <translation>zum Beispiel until</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>all at once</source>
        <translation>alles auf einmal</translation>
    </message>
    <message>
        <source>Asked for once a record of</source>
        <translation>Erfragt je Datensatz von</translation>
    </message>
    <message>
        <source>no other stream</source>
        <translation>keinem anderen Stream</translation>
    </message>
    <message>
        <source>Placeholders, such as id for {id}, and the fields for them</source>
        <translation>Platzhalter, etwa id für {id}, und die Felder dafür</translation>
    </message>
    <message>
        <source>Fields of it that each record gets</source>
        <translation>Seine Felder, die jeder Datensatz erhält</translation>
    </message>
    <message>
        <source>for example id, name</source>
        <translation>zum Beispiel id, name</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Could be</source>
        <translation>Könnte sein</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>new since</source>
        <translation>neu seit</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>An&amp;melden…</translation>
    </message>
    <message>
        <source>Address that the browser ended at</source>
        <translation>Adresse, bei der der Browser endete</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Sign in with the browser. If it ends at a page that can&apos;t be reached, paste that page&apos;s address here.</source>
        <translation>Melden Sie sich mit dem Browser an. Endet er bei einer Seite, die nicht erreichbar ist, fügen Sie deren Adresse hier ein.</translation>
    </message>
    <message>
        <source>Signed in. It is kept when you save.</source>
        <translation>Angemeldet. Mit dem Speichern bleibt es erhalten.</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>All industries</source>
        <translation>Alle Branchen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Mit {0} weitermachen</translation>
    </message>
    <message>
        <source>Discard {0}</source>
        <translation>{0} verwerfen</translation>
    </message>
    <message>
        <source>Description of an API</source>
        <translation>Beschreibung einer API</translation>
    </message>
    <message>
        <source>Descriptions (*.json *.yaml *.yml *.har *.txt);;All (*)</source>
        <translation>Beschreibungen (*.json *.yaml *.yml *.har *.txt);;Alle (*)</translation>
    </message>
    <message>
        <source>Watch it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>for each of {0}</source>
        <translation>für jeden von {0}</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>(new stream)</source>
        <translation>(neuer Stream)</translation>
    </message>
    <message>
        <source>Give the stream a path. What it answers appears here at once: records, fields, and how its pages go on.</source>
        <translation>Geben Sie dem Stream einen Pfad. Was er antwortet, erscheint hier sofort: Datensätze, Felder und wie seine Seiten weitergehen.</translation>
    </message>
    <message>
        <source>Reading the first pages of {0}…</source>
        <translation>Die ersten Seiten von {0} werden gelesen…</translation>
    </message>
    <message>
        <source>Fields of the records</source>
        <translation>Felder der Datensätze</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>Die Anfrage</translation>
    </message>
    <message>
        <source>The response</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>No records came. Either there are none now, or they stand elsewhere in the answer: see Response, and say so in “Records at”.</source>
        <translation>Es kamen keine Datensätze. Entweder gibt es jetzt keine, oder sie stehen anderswo in der Antwort: sehen Sie unter „Antwort“ nach und geben Sie es bei „Datensätze unter“ an.</translation>
    </message>
    <message>
        <source>trying…</source>
        <translation>wird versucht…</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>schlägt fehl</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Answered in</source>
        <translation>Beantwortet in</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>One request is sent, with the key, to this address only.</source>
        <translation>Eine Anfrage wird mit dem Schlüssel gesendet, nur an diese Adresse.</translation>
    </message>
    <message>
        <source>connection included</source>
        <translation>einschließlich Verbindungsaufbau</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>auf der ersten Seite</translation>
    </message>
    <message>
        <source>Next: its streams. What they hold is found by itself.</source>
        <translation>Als Nächstes: seine Streams. Was sie enthalten, wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>all there are</source>
        <translation>alle, die es gibt</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>Key needed</source>
        <translation>Schlüssel nötig</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Last run failed</source>
        <translation>Letzter Lauf fehlgeschlagen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>No authentication</source>
        <translation>Keine Anmeldung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Verified, except on this computer</source>
        <translation>Geprüft, außer auf diesem Computer</translation>
    </message>
    <message>
        <source>Always verified</source>
        <translation>Immer geprüft</translation>
    </message>
    <message>
        <source>Encrypted, whoever answers</source>
        <translation>Verschlüsselt, wer auch antwortet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>Flights API</source>
        <translation>Flug-API</translation>
    </message>
    <message>
        <source>Reporting</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>Syncs can write files into this folder, one a table. They are made with the first run.</source>
        <translation>Synchronisierungen können Dateien in diesen Ordner schreiben, eine je Tabelle. Sie werden mit dem ersten Lauf angelegt.</translation>
    </message>
    <message>
        <source>Syncs can load into this database. The file is made with the first run when it isn&apos;t there yet.</source>
        <translation>Synchronisierungen können in diese Datenbank laden. Die Datei wird mit dem ersten Lauf angelegt, wenn es sie noch nicht gibt.</translation>
    </message>
    <message>
        <source>a header</source>
        <translation>einem Header</translation>
    </message>
    <message>
        <source>the query</source>
        <translation>der Abfrage</translation>
    </message>
    <message>
        <source>a cookie</source>
        <translation>einem Cookie</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>One page</source>
        <translation>Eine Seite</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Seitennummer</translation>
    </message>
    <message>
        <source>Offset and limit</source>
        <translation>Versatz und Limit</translation>
    </message>
    <message>
        <source>Cursor in the body</source>
        <translation>Cursor im Rumpf</translation>
    </message>
    <message>
        <source>Next address in the body</source>
        <translation>Nächste Adresse im Rumpf</translation>
    </message>
    <message>
        <source>Link header</source>
        <translation>Link-Header</translation>
    </message>
    <message>
        <source>Last record of the page</source>
        <translation>Letzter Datensatz der Seite</translation>
    </message>
    <message>
        <source>The first pages are looked at, and it is told what was found.</source>
        <translation>Die ersten Seiten werden angesehen, und es wird gesagt, was gefunden wurde.</translation>
    </message>
    <message>
        <source>One answer holds all records.</source>
        <translation>Eine Antwort enthält alle Datensätze.</translation>
    </message>
    <message>
        <source>page=1, page=2, … until a page is empty.</source>
        <translation>page=1, page=2, … bis eine Seite leer ist.</translation>
    </message>
    <message>
        <source>offset=0, offset=100, … until a page isn&apos;t full.</source>
        <translation>offset=0, offset=100, … bis eine Seite nicht voll ist.</translation>
    </message>
    <message>
        <source>Each answer holds a token that asks for the next page.</source>
        <translation>Jede Antwort enthält ein Token, das nach der nächsten Seite fragt.</translation>
    </message>
    <message>
        <source>Each answer holds the address of the next page.</source>
        <translation>Jede Antwort enthält die Adresse der nächsten Seite.</translation>
    </message>
    <message>
        <source>The Link header of each answer names the next page.</source>
        <translation>Der Link-Header jeder Antwort nennt die nächste Seite.</translation>
    </message>
    <message>
        <source>A value of each page&apos;s last record asks for the next page.</source>
        <translation>Ein Wert des letzten Datensatzes jeder Seite fragt nach der nächsten.</translation>
    </message>
    <message>
        <source>Page goes in</source>
        <translation>Seite steht in</translation>
    </message>
    <message>
        <source>First page is</source>
        <translation>Erste Seite ist</translation>
    </message>
    <message>
        <source>Total at</source>
        <translation>Gesamtzahl unter</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Letzte Seite</translation>
    </message>
    <message>
        <source>Records a page</source>
        <translation>Datensätze je Seite</translation>
    </message>
    <message>
        <source>Offset goes in</source>
        <translation>Versatz steht in</translation>
    </message>
    <message>
        <source>Limit goes in</source>
        <translation>Limit steht in</translation>
    </message>
    <message>
        <source>Next cursor at</source>
        <translation>Nächster Cursor unter</translation>
    </message>
    <message>
        <source>Send it as</source>
        <translation>Senden als</translation>
    </message>
    <message>
        <source>Next address at</source>
        <translation>Nächste Adresse unter</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>More pages? at</source>
        <translation>Weitere Seiten? unter</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Höchstens so viele Seiten</translation>
    </message>
    <message>
        <source>In the body at</source>
        <translation>Im Rumpf unter</translation>
    </message>
    <message>
        <source>Offset in the body at</source>
        <translation>Versatz im Rumpf unter</translation>
    </message>
    <message>
        <source>Limit in the body at</source>
        <translation>Limit im Rumpf unter</translation>
    </message>
    <message>
        <source>Or in the header</source>
        <translation>Oder im Header</translation>
    </message>
    <message>
        <source>Field of the record</source>
        <translation>Feld des Datensatzes</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>not in the body</source>
        <translation>nicht im Rumpf</translation>
    </message>
    <message>
        <source>found automatically</source>
        <translation>automatisch gefunden</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>page number “{0}”</source>
        <translation>Seitennummer „{0}“</translation>
    </message>
    <message>
        <source>offset “{0}”</source>
        <translation>Versatz „{0}“</translation>
    </message>
    <message>
        <source>cursor “{0}”</source>
        <translation>Cursor „{0}“</translation>
    </message>
    <message>
        <source>next address “{0}”</source>
        <translation>nächste Adresse „{0}“</translation>
    </message>
    <message>
        <source>last record&apos;s “{0}”</source>
        <translation>„{0}“ des letzten Datensatzes</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Wird gebraucht.</translation>
    </message>
    <message>
        <source>Letters, digits, _ . and - only, starting with a letter or digit; 63 at most.</source>
        <translation>Nur Buchstaben, Ziffern, _ . und -, beginnend mit Buchstabe oder Ziffer; höchstens 63.</translation>
    </message>
    <message>
        <source>There is already one named {0}.</source>
        <translation>Es gibt schon einen namens {0}.</translation>
    </message>
    <message>
        <source>A whole address is needed, starting with https:// or http://.</source>
        <translation>Eine ganze Adresse ist nötig, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>No user or password here: choose an authentication below.</source>
        <translation>Hier kein Benutzer oder Passwort: Wählen Sie unten eine Anmeldung.</translation>
    </message>
    <message>
        <source>Enter it: none is stored.</source>
        <translation>Bitte eingeben: Keiner ist gespeichert.</translation>
    </message>
    <message>
        <source>The stored key may go to {0} only. The address has changed: enter the key for the new host.</source>
        <translation>Der gespeicherte Schlüssel darf nur an {0} gehen. Die Adresse hat sich geändert: Geben Sie den Schlüssel für den neuen Host ein.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Bitte eine ganze Zahl.</translation>
    </message>
    <message>
        <source>A number, please.</source>
        <translation>Bitte eine Zahl.</translation>
    </message>
    <message>
        <source>At least {0}.</source>
        <translation>Mindestens {0}.</translation>
    </message>
    <message>
        <source>More than {0}.</source>
        <translation>Mehr als {0}.</translation>
    </message>
    <message>
        <source>At most {0}.</source>
        <translation>Höchstens {0}.</translation>
    </message>
    <message>
        <source>A cron line has five fields, for example 0 6 * * 1-5.</source>
        <translation>Eine Cron-Zeile hat fünf Felder, zum Beispiel 0 6 * * 1-5.</translation>
    </message>
    <message>
        <source>A count such as 10 or a share such as 1%.</source>
        <translation>Eine Anzahl wie 10 oder ein Anteil wie 1%.</translation>
    </message>
    <message>
        <source>Not a path: names with dots between them, for example data.items.</source>
        <translation>Kein Pfad: Namen mit Punkten dazwischen, zum Beispiel data.items.</translation>
    </message>
    <message>
        <source>Not a JSON object. {0}</source>
        <translation>Kein JSON-Objekt. {0}</translation>
    </message>
    <message>
        <source>Twice the same: {0}.</source>
        <translation>Zweimal dasselbe: {0}.</translation>
    </message>
    <message>
        <source>Choose at least one stream.</source>
        <translation>Wählen Sie mindestens einen Stream.</translation>
    </message>
    <message>
        <source>{0} has no primary key to merge by: name one in its connector, or append or replace.</source>
        <translation>{0} hat keinen Primärschlüssel zum Zusammenführen: Nennen Sie einen im Konnektor, oder hängen Sie an oder ersetzen Sie.</translation>
    </message>
    <message>
        <source>There is none named {0}.</source>
        <translation>Es gibt keinen namens {0}.</translation>
    </message>
    <message>
        <source>Connected in {0} ms</source>
        <translation>Verbunden in {0} ms</translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>{0} streams were found.</source>
        <translation>
            <numerusform>{0} Stream wurde gefunden.</numerusform>
            <numerusform>{0} Streams wurden gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} streams were found. Ticked: {1}.</source>
        <translation>
            <numerusform>{0} Stream wurde gefunden. Angehakt: {1}.</numerusform>
            <numerusform>{0} Streams wurden gefunden. Angehakt: {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its address, its {0} streams, its sync and its stored key will be gone.</source>
        <translation>
            <numerusform>Seine Adresse, sein {0} Stream, seine Synchronisierung und sein gespeicherter Schlüssel sind dann weg.</numerusform>
            <numerusform>Seine Adresse, seine {0} Streams, seine Synchronisierung und sein gespeicherter Schlüssel sind dann weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} records</source>
        <translation>
            <numerusform>{0} · {1} Datensatz</numerusform>
            <numerusform>{0} · {1} Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} Datensatz</numerusform>
            <numerusform>{0} Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fields</source>
        <translation>
            <numerusform>{0} Feld</numerusform>
            <numerusform>{0} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} records</source>
        <translation>
            <numerusform>{0} von {1} Datensatz</numerusform>
            <numerusform>{0} von {1} Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} records have a value</source>
        <translation>
            <numerusform>{0} von {1} Datensatz hat einen Wert</numerusform>
            <numerusform>{0} von {1} Datensätzen haben einen Wert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} requests in {1} s, from {2}</source>
        <translation>
            <numerusform>{0} Anfrage in {1} s, laut {2}</numerusform>
            <numerusform>{0} Anfragen in {1} s, laut {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {0} pages</source>
        <translation>
            <numerusform>auf {0} Seite</numerusform>
            <numerusform>auf {0} Seiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} streams</source>
        <translation>
            <numerusform>{0} Stream</numerusform>
            <numerusform>{0} Streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records on the first page</source>
        <translation>
            <numerusform>{0} Datensatz auf der ersten Seite</numerusform>
            <numerusform>{0} Datensätze auf der ersten Seite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} runs · {1} completed</source>
        <translation>
            <numerusform>{0} Lauf · {1} abgeschlossen</numerusform>
            <numerusform>{0} Läufe · {1} abgeschlossen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} runs</source>
        <translation>
            <numerusform>{0} von {1} Lauf</numerusform>
            <numerusform>{0} von {1} Läufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trial of {0} records a stream</source>
        <translation>
            <numerusform>Probelauf mit {0} Datensatz je Stream</numerusform>
            <numerusform>Probelauf mit {0} Datensätzen je Stream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} streams done</source>
        <translation>
            <numerusform>{0} von {1} Stream fertig</numerusform>
            <numerusform>{0} von {1} Streams fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of {0} runs</source>
        <translation>
            <numerusform>von {0} Lauf</numerusform>
            <numerusform>von {0} Läufen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>data</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>null: no value</source>
        <translation>null: kein Wert</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>fraction</source>
        <translation>Bruchzahl</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>moment; Z at its end means UTC</source>
        <translation>Zeitpunkt; Z am Ende bedeutet UTC</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>jeder Typ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} /s</source>
        <translation>{0} /s</translation>
    </message>
    <message>
        <source>{0} B</source>
        <translation>{0} B</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} min {1} s</source>
        <translation>{0} min {1} s</translation>
    </message>
    <message>
        <source>{0} h {1} min</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} d {1} h</source>
        <translation>{0} d {1} h</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>noch {0}</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>{0} min ago</source>
        <translation>vor {0} min</translation>
    </message>
    <message>
        <source>{0} h ago</source>
        <translation>vor {0} h</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>Qt&apos;s format of a day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>Qt&apos;s format of a day</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completed with rejects</source>
        <translation>Abgeschlossen mit Ablehnungen</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird pausiert…</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Versäumt</translation>
    </message>
    <message>
        <source>Key missing</source>
        <translation>Schlüssel fehlt</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>REST-API</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>DuckDB</source>
        <translation>DuckDB</translation>
    </message>
    <message>
        <source>JSON Lines files</source>
        <translation>JSON-Lines-Dateien</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>CSV-Dateien</translation>
    </message>
    <message>
        <source>Parquet files</source>
        <translation>Parquet-Dateien</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Arbeitsmappen</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL or MariaDB</source>
        <translation>MySQL oder MariaDB</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>OAuth 2.0: for programs</source>
        <translation>OAuth 2.0: für Programme</translation>
    </message>
    <message>
        <source>OAuth 2.0: sign in</source>
        <translation>OAuth 2.0: anmelden</translation>
    </message>
    <message>
        <source>Login that gives a token</source>
        <translation>Anmeldung, die ein Token gibt</translation>
    </message>
    <message>
        <source>Signed token (JWT)</source>
        <translation>Signiertes Token (JWT)</translation>
    </message>
    <message>
        <source>Headers of your own</source>
        <translation>Eigene Header</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Hourly</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Monatlich</translation>
    </message>
    <message>
        <source>No key needed</source>
        <translation>Kein Schlüssel nötig</translation>
    </message>
    <message>
        <source>Key stored</source>
        <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>Key is for another host</source>
        <translation>Schlüssel ist für einen anderen Host</translation>
    </message>
    <message>
        <source>System keyring</source>
        <translation>Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>Encrypted vault</source>
        <translation>Verschlüsselter Tresor</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>from the command line</source>
        <translation>von der Befehlszeile</translation>
    </message>
    <message>
        <source>by its schedule</source>
        <translation>nach Zeitplan</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>&amp;Try it with sample data</source>
        <translation>Mit &amp;Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>Go to &amp;Connectors</source>
        <translation>Zu den &amp;Konnektoren</translation>
    </message>
    <message>
        <source>Each time a sync runs, it is listed here: what it read, loaded and rejected, its log, and whether the numbers add up.</source>
        <translation>Jeder Lauf einer Synchronisierung steht hier: was er gelesen, geladen und abgelehnt hat, sein Protokoll und ob die Zahlen aufgehen.</translation>
    </message>
    <message>
        <source>Nothing has run yet</source>
        <translation>Noch ist nichts gelaufen</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Page and place in it, from 1</source>
        <translation>Seite und Platz darin, ab 1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Run {0} · {1}</source>
        <translation>Lauf {0} · {1}</translation>
    </message>
    <message>
        <source>started {0} {1}</source>
        <translation>begonnen {0} {1}</translation>
    </message>
    <message>
        <source>safe to close: it resumes where it stopped</source>
        <translation>kann geschlossen werden: setzt dort fort, wo er anhielt</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>dauerte {0}</translation>
    </message>
    <message>
        <source>{0} on average</source>
        <translation>{0} im Mittel</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>waiting {0}</source>
        <translation>wartet {0}</translation>
    </message>
    <message>
        <source>waiting {0}: {1}</source>
        <translation>wartet {0}: {1}</translation>
    </message>
    <message>
        <source>goes on by itself in a moment</source>
        <translation>macht gleich von selbst weiter</translation>
    </message>
    <message>
        <source>goes on by itself at {0}, in {1}: the server asked for it</source>
        <translation>macht um {0} von selbst weiter, in {1}: Der Server bat darum</translation>
    </message>
    <message>
        <source>{0} read = {1} loaded + {2} skipped + {3} rejected</source>
        <translation>{0} gelesen = {1} geladen + {2} übersprungen + {3} abgelehnt</translation>
    </message>
    <message>
        <source>{0} + {1} on the way</source>
        <translation>{0} + {1} unterwegs</translation>
    </message>
    <message>
        <source>{0} ✗ {1} unaccounted for</source>
        <translation>{0} ✗ {1} ungeklärt</translation>
    </message>
    <message>
        <source>page {0}, record {1}</source>
        <translation>Seite {0}, Datensatz {1}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Retries</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Whether read = loaded + skipped + rejected</source>
        <translation>Ob gelesen = geladen + übersprungen + abgelehnt</translation>
    </message>
    <message>
        <source>total not known</source>
        <translation>Gesamtzahl nicht bekannt</translation>
    </message>
</context>
<context>
    <name>syncs</name>
    <message>
        <source>Read {0} on from…</source>
        <translation>{0} weiterlesen ab…</translation>
    </message>
    <message>
        <source>for example 2013-01-31T10:00:00Z</source>
        <translation>zum Beispiel 2013-01-31T10:00:00Z</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>The next run reads records whose {0} is this value or greater.</source>
        <translation>Der nächste Lauf liest Datensätze, deren {0} diesem Wert gleicht oder größer ist.</translation>
    </message>
    <message>
        <source>What the table has already is appended once more by that.</source>
        <translation>Was die Tabelle schon hat, wird dadurch noch einmal angehängt.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Let the next run read on from another value</source>
        <translation>Den nächsten Lauf ab einem anderen Wert weiterlesen lassen</translation>
    </message>
    <message>
        <source>Change from where {0} is read on</source>
        <translation>Ändern, von wo {0} weitergelesen wird</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Let the next run read from the start</source>
        <translation>Den nächsten Lauf von Anfang an lesen lassen</translation>
    </message>
    <message>
        <source>Let {0} be read from its start</source>
        <translation>{0} von Anfang an lesen lassen</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Every field is loaded as it comes. Fill from preview to leave fields out, rename or convert them.</source>
        <translation>Jedes Feld wird geladen, wie es kommt. Füllen Sie aus einer Vorschau, um Felder wegzulassen, umzubenennen oder umzuwandeln.</translation>
    </message>
    <message>
        <source>Fields of {0}</source>
        <translation>Felder von {0}</translation>
    </message>
    <message>
        <source>Reading the first records…</source>
        <translation>Die ersten Datensätze werden gelesen…</translation>
    </message>
    <message>
        <source>Source field</source>
        <translation>Quellfeld</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Not converted: what the preview found</source>
        <translation>Nicht umgewandelt: was die Vorschau fand</translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation>immer {0}</translation>
    </message>
    <message>
        <source>(source field)</source>
        <translation>(Quellfeld)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>What moves from where to where, and how often</source>
        <translation>Was von wo nach wo geht, und wie oft</translation>
    </message>
    <message>
        <source>Search syncs</source>
        <translation>Synchronisierungen suchen</translation>
    </message>
    <message>
        <source>&amp;Add sync</source>
        <translation>&amp;Synchronisierung hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add a connector</source>
        <translation>&amp;Konnektor hinzufügen</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>Mit Beispieldaten ausprobieren</translation>
    </message>
    <message>
        <source>A sync says what moves from where to where, and how often. Each connector brings one that loads all its streams into this workspace; add others for other destinations or mappings.</source>
        <translation>Eine Synchronisierung sagt, was von wo nach wo geht und wie oft. Jeder Konnektor bringt eine mit, die alle seine Streams in diesen Arbeitsbereich lädt; fügen Sie für andere Ziele oder Zuordnungen weitere hinzu.</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Noch keine Synchronisierung</translation>
    </message>
    <message>
        <source>Cron line…</source>
        <translation>Cron-Zeile…</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Choose where from: its streams appear here.</source>
        <translation>Wählen Sie, von wo: die Streams erscheinen hier.</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} von {1} verwendet</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Into table</source>
        <translation>In Tabelle</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>&amp;Jetzt ausführen</translation>
    </message>
    <message>
        <source>Run a &amp;trial</source>
        <translation>&amp;Probelauf starten</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Run {0} has started.</source>
        <translation>Lauf {0} hat begonnen.</translation>
    </message>
    <message>
        <source>Run {0}, a trial of {1} records a stream, has started.</source>
        <translation>Lauf {0}, ein Probelauf mit {1} Datensätzen je Stream, hat begonnen.</translation>
    </message>
    <message>
        <source>The next run reads all of it once more.</source>
        <translation>Der nächste Lauf liest alles noch einmal.</translation>
    </message>
    <message>
        <source>What the table has already is doubled by that.</source>
        <translation>Was die Tabelle schon hat, wird dadurch verdoppelt.</translation>
    </message>
    <message>
        <source>Read {0} from its start?</source>
        <translation>{0} von Anfang an lesen?</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>What it says about streams, tables and fields will be gone. The data it loaded and the history of its runs stay.</source>
        <translation>Was sie über Streams, Tabellen und Felder sagt, ist dann weg. Die geladenen Daten und die Geschichte der Läufe bleiben.</translation>
    </message>
    <message>
        <source>Remove {0}?</source>
        <translation>{0} entfernen?</translation>
    </message>
    <message>
        <source>Remove sync</source>
        <translation>Synchronisierung entfernen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>next {0}</source>
        <translation>nächster {0}</translation>
    </message>
    <message>
        <source>at most {0} rejected</source>
        <translation>höchstens {0} abgelehnt</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it has been saved.</source>
        <translation>Davon ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Parts of the sync</source>
        <translation>Teile der Synchronisierung</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Change the streams</source>
        <translation>Streams ändern</translation>
    </message>
    <message>
        <source>Choose another source</source>
        <translation>Andere Quelle wählen</translation>
    </message>
    <message>
        <source>Change the fields</source>
        <translation>Felder ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Suggest mapping</source>
        <translation>Zuordnung vorschlagen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Trockenlauf</translation>
    </message>
    <message>
        <source>S&amp;ave</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save as &amp;draft</source>
        <translation>Als Entwurf &amp;speichern</translation>
    </message>
    <message>
        <source>Discard &amp;changes…</source>
        <translation>Änderungen &amp;verwerfen…</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Save and run</source>
        <translation>Speichern und ausführen</translation>
    </message>
    <message>
        <source>{0} → {1} · {2}</source>
        <translation>{0} → {1} · {2}</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Local data</source>
        <translation>Lokale Daten</translation>
    </message>
    <message>
        <source>Append</source>
        <translation>Anhängen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Merge by key</source>
        <translation>Nach Schlüssel zusammenführen</translation>
    </message>
    <message>
        <source>Automatic: {0}</source>
        <translation>Automatisch: {0}</translation>
    </message>
    <message>
        <source>{0} is left out.</source>
        <translation>{0} wird weggelassen.</translation>
    </message>
    <message>
        <source>Adds every record to {0}, below what is there. Running twice loads everything twice.</source>
        <translation>Fügt jeden Datensatz zu {0} hinzu, unter dem Vorhandenen. Zweimal ausgeführt wird alles zweimal geladen.</translation>
    </message>
    <message>
        <source>Loads beside {0} and swaps once at the end: what is in {0} before is gone then.</source>
        <translation>Lädt neben {0} und tauscht am Ende einmal: was vorher in {0} war, ist dann weg.</translation>
    </message>
    <message>
        <source>Updates the rows of {0} that have the same {1} and adds the others. Running twice changes nothing more.</source>
        <translation>Aktualisiert die Zeilen von {0} mit gleichem {1} und fügt die anderen hinzu. Zweimal ausgeführt ändert sich nichts mehr.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>append</source>
        <translation>anhängen</translation>
    </message>
    <message>
        <source>replace everything</source>
        <translation>alles ersetzen</translation>
    </message>
    <message>
        <source>update or insert by {0}</source>
        <translation>aktualisieren oder einfügen nach {0}</translation>
    </message>
    <message>
        <source>as it comes</source>
        <translation>wie es kommt</translation>
    </message>
    <message>
        <source>{0} changed</source>
        <translation>{0} geändert</translation>
    </message>
    <message>
        <source>all others left out</source>
        <translation>alle anderen weggelassen</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} weggelassen</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>exact number</source>
        <translation>exakte Zahl</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>{0}: the next run reads from the start, by {1}</source>
        <translation>{0}: Der nächste Lauf liest von Anfang an, nach {1}</translation>
    </message>
    <message>
        <source>{0}: the next run reads on from {1} {2}</source>
        <translation>{0}: Der nächste Lauf liest weiter ab {1} {2}</translation>
    </message>
    <message>
        <source>{0} (copy)</source>
        <translation>{0} (Kopie)</translation>
    </message>
    <message>
        <source>{0} (copy {1})</source>
        <translation>{0} (Kopie {1})</translation>
    </message>
</context>
</TS>
