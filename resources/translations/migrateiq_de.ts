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
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es besteht</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Lizenzen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>It brings no text of its own.</source>
        <translation>Es bringt keinen eigenen Text mit.</translation>
    </message>
    <message>
        <source>Version {0}, MIT licence</source>
        <translation>Version {0}, MIT-Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>&amp;Copy versions</source>
        <translation>Versionen &amp;kopieren</translation>
    </message>
    <message>
        <source>Put the versions into the clipboard, for a question</source>
        <translation>Die Versionen in die Zwischenablage legen, für eine Frage</translation>
    </message>
    <message>
        <source>Moves data out of one system and into another, from your own computer. It sends nothing anywhere but to the systems that you connect.</source>
        <translation>Bringt Daten von einem System in ein anderes, von Ihrem eigenen Computer aus. Es sendet nichts, außer an die Systeme, die Sie verbinden.</translation>
    </message>
</context>
<context>
    <name>AttentionCard</name>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>And {0} more.</source>
        <translation>Und {0} weitere.</translation>
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
    <name>ChartCard</name>
    <message>
        <source>Records per day</source>
        <translation>Datensätze pro Tag</translation>
    </message>
    <message>
        <source>Nothing ran in the last {0} days. A sync that runs leaves its trace here.</source>
        <translation>In den letzten {0} Tagen lief nichts. Eine Synchronisierung, die läuft, hinterlässt hier ihre Spur.</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Duration of a run</source>
        <translation>Dauer eines Laufs</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>Choose what is shown over the days</source>
        <translation>Auswählen, was im Verlauf der Tage gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Quit while syncs run?</source>
        <translation>Beenden, während Synchronisierungen laufen?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Shall scheduled syncs go on?</source>
        <translation>Sollen geplante Synchronisierungen weiterlaufen?</translation>
    </message>
    <message>
        <source>Syncs that run by themselves only run while the program does. It can stay in the tray when the window is closed. You can choose otherwise in Settings.</source>
        <translation>Synchronisierungen, die von selbst laufen, laufen nur, solange das Programm läuft. Es kann im Infobereich bleiben, wenn das Fenster geschlossen wird. In den Einstellungen können Sie das ändern.</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>This desktop has no tray: the window stays minimised, so that syncs run.</source>
        <translation>Diese Oberfläche hat keinen Infobereich: Das Fenster bleibt minimiert, damit Synchronisierungen laufen.</translation>
    </message>
    <message>
        <source>Quit with Ctrl+Q, or choose in Settings that closing quits.</source>
        <translation>Beenden Sie mit Strg+Q, oder wählen Sie in den Einstellungen, dass Schließen beendet.</translation>
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
        <translation>Ein Schlüssel gehört in den Schlüsselbund: Schreiben Sie {secret: name} als Wert und geben Sie ihn dann unter „Adresse, Schlüssel“ ein.</translation>
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
        <translation>„Ersetzen“ lädt neben den alten Zeilen und tauscht sie am Ende in einem Schritt aus. „Zusammenführen“ aktualisiert oder ergänzt anhand des Primärschlüssels. „Anhängen“ fügt nur hinzu.</translation>
    </message>
</context>
<context>
    <name>ConnectorStart</name>
    <message>
        <source>Left unfinished</source>
        <translation>Noch unfertig</translation>
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
        <translation>&amp;Einfügen, was Sie haben</translation>
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
        <translation>Antwortet das System?</translation>
    </message>
    <message>
        <source>Test aga&amp;in</source>
        <translation>&amp;Erneut testen</translation>
    </message>
</context>
<context>
    <name>ConnectorsPage</name>
    <message>
        <source>No connector matches.</source>
        <translation>Kein Konnektor passt zur Suche.</translation>
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
        <translation>Spalten durchsuchen</translation>
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
        <translation>Synchronisierungen und Fehler suchen</translation>
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
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Completed, all</source>
        <translation>Alle abgeschlossenen</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
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
    <name>GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing in the guide has all these words.</source>
        <translation>Nichts im Handbuch enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>{0} completed · {1} failed</source>
        <translation>{0} fertig · {1} Fehler</translation>
    </message>
    <message>
        <source>95 % below {0}</source>
        <translation>95 % unter {0}</translation>
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
        <source>{0} records loaded and {1} rejected in {2} days.</source>
        <translation>{0} Datensätze in {2} Tagen geladen, {1} abgelehnt.</translation>
    </message>
    <message>
        <source>loaded</source>
        <translation>geladen</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>average duration</source>
        <translation>mittlere Dauer</translation>
    </message>
    <message>
        <source>completed runs</source>
        <translation>abgeschlossene Läufe</translation>
    </message>
    <message>
        <source>Average duration of a run by day: {0} at most.</source>
        <translation>Mittlere Dauer eines Laufs nach Tagen: höchstens {0}.</translation>
    </message>
    <message>
        <source>{0} runs completed and {1} failed in {2} days.</source>
        <translation>{0} Läufe in {2} Tagen abgeschlossen, {1} fehlgeschlagen.</translation>
    </message>
    <message>
        <source>success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>failed runs</source>
        <translation>fehlgeschlagene Läufe</translation>
    </message>
    <message>
        <source>no completed run</source>
        <translation>kein abgeschlossener Lauf</translation>
    </message>
    <message>
        <source>{0} of {1} records kept for review</source>
        <translation>{0} von {1} Datensätzen zur Durchsicht aufbewahrt</translation>
    </message>
    <message>
        <source>It stopped halfway and can go on where it stopped.</source>
        <translation>Er wurde unterbrochen und kann dort fortgesetzt werden.</translation>
    </message>
    <message>
        <source>No key for {0} is stored.</source>
        <translation>Kein Schlüssel für {0} ist gespeichert.</translation>
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
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Replace key</source>
        <translation>Schlüssel ersetzen</translation>
    </message>
    <message>
        <source>Check address</source>
        <translation>Adresse prüfen</translation>
    </message>
    <message>
        <source>Edit sync</source>
        <translation>Synchronisierung bearbeiten</translation>
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
        <translation>Was dieser Arbeitsbereich bewegt hat und was zu tun ist</translation>
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
        <translation>Geladene Datensätze</translation>
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
</context>
<context>
    <name>InboxBar</name>
    <message>
        <source>State of the rejected records</source>
        <translation>Zustand der abgelehnten Datensätze</translation>
    </message>
    <message>
        <source>Search fields and causes</source>
        <translation>Felder und Ursachen suchen</translation>
    </message>
    <message>
        <source>Open ({0})</source>
        <translation>Offen ({0})</translation>
    </message>
    <message>
        <source>Loaded by a retry ({0})</source>
        <translation>Durch Wiederholung geladen ({0})</translation>
    </message>
    <message>
        <source>Discarded ({0})</source>
        <translation>Verworfen ({0})</translation>
    </message>
</context>
<context>
    <name>InboxCommands</name>
    <message>
        <source>&amp;Retry {0}</source>
        <translation>{0} &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Discard {0}…</source>
        <translation>{0} &amp;verwerfen…</translation>
    </message>
    <message>
        <source>&amp;Bring {0} back</source>
        <translation>{0} &amp;zurückholen</translation>
    </message>
    <message numerus="yes">
        <source>{0} rejected records were written to {1}.</source>
        <translation>
            <numerusform>{0} abgelehnter Datensatz wurde nach {1} geschrieben.</numerusform>
            <numerusform>{0} abgelehnte Datensätze wurden nach {1} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discarded: {0}.</source>
        <translation>Verworfen: {0}.</translation>
    </message>
    <message>
        <source>Not discarded: {0}, which a retry that hasn&apos;t ended may have loaded.</source>
        <translation>Nicht verworfen: {0}, die eine noch nicht beendete Wiederholung geladen haben kann.</translation>
    </message>
    <message>
        <source>Back in the inbox: {0}.</source>
        <translation>Zurück im Eingang: {0}.</translation>
    </message>
    <message>
        <source>Run {0} did not come to its end; its page says why.</source>
        <translation>Lauf {0} wurde nicht zu Ende geführt; auf seiner Seite steht, warum.</translation>
    </message>
    <message>
        <source>Tried again: {0} loaded, {1} rejected.</source>
        <translation>Erneut versucht: {0} geladen, {1} abgelehnt.</translation>
    </message>
    <message>
        <source>Discard {0} rejected records</source>
        <translation>{0} abgelehnte Datensätze verwerfen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>Export rejected records</source>
        <translation>Abgelehnte Datensätze exportieren</translation>
    </message>
    <message>
        <source>Load these records again, as edited, through the mapping as it is now</source>
        <translation>Diese Datensätze wie bearbeitet noch einmal laden, durch die Zuordnung, wie sie jetzt ist</translation>
    </message>
    <message>
        <source>Do without these records; they are kept with a note</source>
        <translation>Auf diese Datensätze verzichten; sie werden mit einer Notiz aufbewahrt</translation>
    </message>
    <message>
        <source>Put these records into the inbox again</source>
        <translation>Diese Datensätze wieder in den Eingang legen</translation>
    </message>
    <message>
        <source>Change the &amp;mapping…</source>
        <translation>&amp;Zuordnung ändern…</translation>
    </message>
    <message>
        <source>Open the sync at this field</source>
        <translation>Die Synchronisierung bei diesem Feld öffnen</translation>
    </message>
    <message>
        <source>E&amp;xport CSV…</source>
        <translation>CSV &amp;exportieren…</translation>
    </message>
    <message>
        <source>Write these records with their reasons to a file</source>
        <translation>Diese Datensätze mit ihren Gründen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>&amp;Undo edit</source>
        <translation>Rückgängi&amp;g</translation>
    </message>
    <message>
        <source>Take the last edit back</source>
        <translation>Die letzte Bearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>Red&amp;o edit</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>Make the edit again</source>
        <translation>Die Bearbeitung wiederherstellen</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Back to the record as &amp;received</source>
        <translation>Zurück zum Datensatz wie &amp;empfangen</translation>
    </message>
    <message>
        <source>&amp;Copy the record as JSON</source>
        <translation>Datensatz als JSON &amp;kopieren</translation>
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
        <source>Levels shown</source>
        <translation>Gezeigte Stufen</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Folgen</translation>
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
        <translation>Klei&amp;nerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>N&amp;ormale Textgröße</translation>
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
        <source>Show runs in &amp;progress</source>
        <translation>Aktive Läufe &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel all runs in progress</source>
        <translation>&amp;Alle aktiven Läufe abbrechen</translation>
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
        <source>Help with this &amp;place</source>
        <translation>Hilfe zu diesem &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>What&apos;s &amp;this?</source>
        <translation>Was ist &amp;das?</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Tasten&amp;kürzel</translation>
    </message>
    <message>
        <source>&amp;About MigrateIQ Desktop</source>
        <translation>&amp;Über MigrateIQ Desktop</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
</context>
<context>
    <name>MigrationFiles</name>
    <message>
        <source>Import {0}?</source>
        <translation>{0} importieren?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
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
    <message>
        <source>Connectors: {0}</source>
        <translation>Konnektoren: {0}</translation>
    </message>
    <message>
        <source>Syncs: {0}</source>
        <translation>Synchronisierungen: {0}</translation>
    </message>
    <message>
        <source>They ask: {0}</source>
        <translation>Sie fragen an: {0}</translation>
    </message>
    <message>
        <source>From then on these run by themselves: {0}</source>
        <translation>Von da an laufen diese von selbst: {0}</translation>
    </message>
    <message>
        <source>They are added here. Nothing runs before you start it.</source>
        <translation>Sie werden hier hinzugefügt. Nichts läuft, bevor Sie es starten.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{0} in progress</source>
        <translation>{0} aktiv</translation>
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
        <translation>Kein Proxy: alle Server direkt ansprechen</translation>
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
    <name>NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Why, for whoever asks later</source>
        <translation>Grund, falls später jemand fragt</translation>
    </message>
    <message>
        <source>They leave the inbox and no retry loads them. They are kept with this note and can be brought back.</source>
        <translation>Sie verlassen den Eingang, und keine Wiederholung lädt sie. Sie werden mit dieser Notiz aufbewahrt und lassen sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>NotificationsCard</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>A sync &amp;failed or is incomplete</source>
        <translation>Ein Lauf ist &amp;fehlgeschlagen oder unvollständig</translation>
    </message>
    <message>
        <source>Records were &amp;rejected</source>
        <translation>Datensätze wurden &amp;abgelehnt</translation>
    </message>
    <message>
        <source>A sync is &amp;done</source>
        <translation>Ein Lauf ist &amp;beendet</translation>
    </message>
    <message>
        <source>None while this window is in front. A click opens the run.</source>
        <translation>Keine, solange dieses Fenster im Vordergrund ist. Ein Klick öffnet den Lauf.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Help with this place (F1)</source>
        <translation>Hilfe zu diesem Bereich (F1)</translation>
    </message>
    <message>
        <source>A small API with flights of 2013 starts on this computer, then a run.</source>
        <translation>Auf diesem Rechner startet eine kleine API mit Flügen von 2013, danach ein Lauf.</translation>
    </message>
    <message>
        <source>Preparing the sample…</source>
        <translation>Das Beispiel wird vorbereitet…</translation>
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
    <name>Plot</name>
    <message>
        <source>{0} as a table</source>
        <translation>{0} als Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
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
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>waited {0}: {1}</source>
        <translation>{0} gewartet: {1}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>From {0} to {1}: {2} at its highest, {3} at the end.</source>
        <translation>Von {0} bis {1}: höchstens {2}, am Ende {3}.</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>User guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>This part has not been translated yet.</source>
        <translation>Dieser Teil ist noch nicht übersetzt.</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message>
        <source>Requests of the run</source>
        <translation>Anfragen des Laufs</translation>
    </message>
    <message>
        <source>Search the requests</source>
        <translation>Anfragen durchsuchen</translation>
    </message>
    <message>
        <source>Requests shown</source>
        <translation>Gezeigte Anfragen</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Only retries and failures</source>
        <translation>Nur Wiederholungen und Fehler</translation>
    </message>
    <message>
        <source>The chosen request</source>
        <translation>Die gewählte Anfrage</translation>
    </message>
    <message>
        <source>Copy what is kept of this request; keys are masked</source>
        <translation>Kopieren, was von dieser Anfrage aufgehoben ist; Schlüssel sind verdeckt</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Die Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Redirects and requests for tokens aren&apos;t listed; of a very long run, from a point on, only retries and failures are.</source>
        <translation>Weiterleitungen und Anfragen nach Tokens stehen nicht in der Liste; von einem sehr langen Lauf ab einem Punkt nur noch Wiederholungen und Fehler.</translation>
    </message>
    <message>
        <source>No request matches what is chosen above.</source>
        <translation>Keine Anfrage passt zur Auswahl oben.</translation>
    </message>
    <message>
        <source>Rejected records are tried again as they are kept: the source isn&apos;t asked.</source>
        <translation>Abgelehnte Datensätze werden so wiederholt, wie sie aufgehoben sind: Die Quelle wird nicht gefragt.</translation>
    </message>
    <message>
        <source>The requests of this run were not listed.</source>
        <translation>Die Anfragen dieses Laufs wurden nicht aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing was asked of the source yet.</source>
        <translation>Die Quelle wurde noch nichts gefragt.</translation>
    </message>
</context>
<context>
    <name>Residence</name>
    <message>
        <source>MigrateIQ Desktop goes on in the tray</source>
        <translation>MigrateIQ Desktop läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>Scheduled syncs run. Quit by the icon&apos;s menu.</source>
        <translation>Geplante Synchronisierungen laufen weiter. Beenden können Sie über das Menü des Symbols.</translation>
    </message>
</context>
<context>
    <name>RestartOffer</name>
    <message>
        <source>Resume syncs</source>
        <translation>Synchronisierungen fortsetzen</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop did not end properly the last time.</source>
        <translation>MigrateIQ Desktop wurde beim letzten Mal nicht ordentlich beendet.</translation>
    </message>
    <message>
        <source>Open reports</source>
        <translation>Berichte öffnen</translation>
    </message>
    <message>
        <source>Details shows the report that was left. It was sent nowhere; keys and records are not in it.</source>
        <translation>„Details“ zeigt den hinterlassenen Bericht. Er wurde nirgendwohin gesendet; Schlüssel und Datensätze sind nicht darin.</translation>
    </message>
    <message>
        <source>{0} and {1} more</source>
        <translation>{0} und {1} weitere</translation>
    </message>
    <message>
        <source>Interrupted, and can go on where they stopped: {0}.</source>
        <translation>Unterbrochen, kann dort weitermachen: {0}.</translation>
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
        <translation>{0}. Die jetzt vorhandenen Zeilen gehen dabei verloren.</translation>
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
        <source>Replace &amp;key…</source>
        <translation>&amp;Schlüssel ersetzen…</translation>
    </message>
    <message>
        <source>Open the connector, to give it another key</source>
        <translation>Den Konnektor öffnen, um ihm einen anderen Schlüssel zu geben</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Hold the run&apos;s numbers against each other and against the table</source>
        <translation>Die Zahlen des Laufs untereinander und mit der Tabelle vergleichen</translation>
    </message>
    <message>
        <source>Rep&amp;ort…</source>
        <translation>&amp;Bericht…</translation>
    </message>
    <message>
        <source>Save what the run did as a page to hand over, HTML or PDF</source>
        <translation>Als Seite zum Weitergeben speichern, was der Lauf getan hat (HTML oder PDF)</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Rückgängig machen…</translation>
    </message>
    <message>
        <source>Delete what the run has loaded, and let the next run read it again</source>
        <translation>Löschen, was der Lauf geladen hat; der nächste Lauf liest es wieder</translation>
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
    <name>RunProof</name>
    <message>
        <source>The report was written to {0}.</source>
        <translation>Der Bericht wurde nach {0} geschrieben.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>RunUndo</name>
    <message>
        <source>Looking at what run {0} has loaded…</source>
        <translation>Es wird nachgesehen, was Lauf {0} geladen hat …</translation>
    </message>
    <message>
        <source>Undo run {0}?</source>
        <translation>Lauf {0} rückgängig machen?</translation>
    </message>
    <message>
        <source>Undo the run</source>
        <translation>Lauf rückgängig machen</translation>
    </message>
    <message>
        <source>Undoing run {0}…</source>
        <translation>Lauf {0} wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>What it had loaded is gone already; only this history doesn&apos;t say so.</source>
        <translation>Was er geladen hatte, ist schon gelöscht; nur dieser Verlauf weiß es noch nicht.</translation>
    </message>
    <message>
        <source>The run made these files, and nobody has changed them: they go.</source>
        <translation>Der Lauf hat diese Dateien angelegt, und niemand hat sie geändert: Sie werden entfernt.</translation>
    </message>
    <message>
        <source>The run made these tables. They go as a whole: with indexes that were added, and with values that somebody has changed in them since.</source>
        <translation>Der Lauf hat diese Tabellen angelegt. Sie werden als Ganzes entfernt: mit Indizes, die hinzukamen, und mit Werten, die seither jemand darin geändert hat.</translation>
    </message>
    <message>
        <source>Nothing of it is in any table.</source>
        <translation>Nichts davon steht in einer Tabelle.</translation>
    </message>
    <message>
        <source>The next run reads {0} on from {1}.</source>
        <translation>Der nächste Lauf liest {0} ab {1} weiter.</translation>
    </message>
    <message>
        <source>The next run reads everything of {0} again.</source>
        <translation>Der nächste Lauf liest alles von {0} noch einmal.</translation>
    </message>
    <message>
        <source>The file is kept as {0}.</source>
        <translation>Die Datei bleibt als {0} erhalten.</translation>
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
        <source>Show the run over the whole page (Enter in the list)</source>
        <translation>Den Lauf über die ganze Seite zeigen (Eingabetaste in der Liste)</translation>
    </message>
    <message>
        <source>Show the run over the whole page</source>
        <translation>Den Lauf über die ganze Seite zeigen</translation>
    </message>
    <message>
        <source>&amp;Summary</source>
        <translation>Ü&amp;berblick</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>An&amp;fragen</translation>
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
    <name>RunningCard</name>
    <message>
        <source>Schedules and tray</source>
        <translation>Zeitpläne und Infobereich</translation>
    </message>
    <message>
        <source>Ask once, when syncs are scheduled</source>
        <translation>Einmal fragen, wenn Synchronisierungen geplant sind</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start at lo&amp;gin, in the tray</source>
        <translation>Bei der &amp;Anmeldung starten, im Infobereich</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake while syncs run</source>
        <translation>Computer wach &amp;halten, solange Läufe aktiv sind</translation>
    </message>
    <message>
        <source>When the window is clos&amp;ed</source>
        <translation>Wenn das Fenster &amp;geschlossen wird</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>This desktop has no tray: instead of going there, the window stays minimised.</source>
        <translation>Diese Oberfläche hat keinen Infobereich: Statt dorthin zu gehen, bleibt das Fenster minimiert.</translation>
    </message>
    <message>
        <source>Scheduled syncs run while the program does. The screen may go dark while the computer is kept awake.</source>
        <translation>Geplante Synchronisierungen laufen, solange das Programm läuft. Der Bildschirm kann dunkel werden, während der Computer wach gehalten wird.</translation>
    </message>
</context>
<context>
    <name>RunsCard</name>
    <message>
        <source>Running, next and latest</source>
        <translation>Laufend, als Nächstes, zuletzt</translation>
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
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Progress of {0}</source>
        <translation>Fortschritt von {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run now</source>
        <translation>Jetzt ausführen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>RunsExport</name>
    <message>
        <source>Export the listed runs as CSV…</source>
        <translation>Gezeigte Läufe als CSV exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>{0} runs were written to {1}.</source>
        <translation>
            <numerusform>{0} Lauf wurde nach {1} geschrieben.</numerusform>
            <numerusform>{0} Läufe wurden nach {1} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Läufe exportieren</translation>
    </message>
</context>
<context>
    <name>RunsPage</name>
    <message>
        <source>Re&amp;jected</source>
        <translation>A&amp;bgelehnte</translation>
    </message>
    <message>
        <source>The rejected records of all runs, by cause</source>
        <translation>Die abgelehnten Datensätze aller Läufe, nach Ursache</translation>
    </message>
    <message>
        <source>{0} open, across all runs</source>
        <translation>{0} offen, über alle Läufe</translation>
    </message>
    <message>
        <source>Re&amp;jected ({0})</source>
        <translation>A&amp;bgelehnte ({0})</translation>
    </message>
</context>
<context>
    <name>ScheduleForm</name>
    <message>
        <source>E&amp;xamples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>&amp;Run once, as soon as it can</source>
        <translation>&amp;Einmal ausführen, sobald es geht</translation>
    </message>
    <message>
        <source>&amp;Leave it out, and show it as missed</source>
        <translation>Aus&amp;lassen und als versäumt zeigen</translation>
    </message>
    <message>
        <source>The next times, in the time of {0}</source>
        <translation>Die nächsten Termine, Zeitzone {0}</translation>
    </message>
    <message>
        <source>At times of your own (cron line)…</source>
        <translation>Zu eigenen Zeiten (Cron-Zeile)…</translation>
    </message>
    <message>
        <source>How often it runs</source>
        <translation>Wie oft sie läuft</translation>
    </message>
    <message>
        <source>Cron line of five fields</source>
        <translation>Cron-Zeile mit fünf Feldern</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>&amp;Cron line: minute, hour, day of the month, month, day of the week</source>
        <translation>&amp;Cron-Zeile: Minute, Stunde, Tag des Monats, Monat, Wochentag</translation>
    </message>
    <message>
        <source>When a time was missed: the program closed, the computer asleep</source>
        <translation>Wenn ein Termin versäumt wurde: Programm geschlossen, Computer im Ruhezustand</translation>
    </message>
    <message>
        <source>It runs by itself while the program is open, also when its window is closed to the tray. To have the system run it while the program is closed, type migrateiq schedule install in a terminal.</source>
        <translation>Sie läuft von selbst, solange das Programm offen ist, auch mit in den Infobereich geschlossenem Fenster. Damit das System sie bei geschlossenem Programm ausführt, geben Sie in einem Terminal migrateiq schedule install ein.</translation>
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
        <translation>Speicherorte</translation>
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
        <source>Program log</source>
        <translation>Protokoll des Programms</translation>
    </message>
    <message>
        <source>Open folder: Program log</source>
        <translation>Ordner öffnen: Protokoll des Programms</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>Absturzberichte</translation>
    </message>
    <message>
        <source>Open folder: Crash reports</source>
        <translation>Ordner öffnen: Absturzberichte</translation>
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
        <translation>Kein Lauf aktiv</translation>
    </message>
    <message numerus="yes">
        <source>{0} runs in progress</source>
        <translation>
            <numerusform>{0} Lauf aktiv</numerusform>
            <numerusform>{0} Läufe aktiv</numerusform>
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
        <translation>jedes Mal alles</translation>
    </message>
    <message>
        <source>Asked for &amp;with</source>
        <translation>Angefragt &amp;mit</translation>
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
        <translation>&amp;Neu</translation>
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
        <translation>Überblick</translation>
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
        <translation>Eine Anzahl wie 10 oder ein Anteil wie 1 %. Darüber schlägt der Lauf fehl.</translation>
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
</context>
<context>
    <name>SyncsPage</name>
    <message>
        <source>No sync matches.</source>
        <translation>Keine Synchronisierung passt zur Suche.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Open MigrateIQ Desktop</source>
        <translation>MigrateIQ Desktop ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ausführen</translation>
    </message>
    <message>
        <source>&amp;Pause all</source>
        <translation>Alle &amp;pausieren</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>ValuesModel</name>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
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
        <translation>Bringen Sie Ihre Daten ans Ziel – nachweislich ohne Verlust</translation>
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
        <translation>Die geladenen Daten und der Verlauf der Läufe bleiben erhalten.</translation>
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
        <translation>Schlüssel in {0} · nur an {1} gesendet</translation>
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
        <source>Add a destination</source>
        <translation>Ziel hinzufügen</translation>
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
        <translation>… der Rest wird nicht angezeigt</translation>
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
        <source>Checking whether records can be loaded there…</source>
        <translation>Es wird geprüft, ob dorthin geladen werden kann…</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Trotzdem speichern</translation>
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
        <translation>{0} → {1} · {2}</translation>
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
        <translation>Anfang wählen</translation>
    </message>
    <message>
        <source>Address and key</source>
        <translation>Adresse, Schlüssel</translation>
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
        <source>&amp;Go on to streams</source>
        <translation>&amp;Weiter zu den Streams</translation>
    </message>
    <message>
        <source>&amp;Use these streams</source>
        <translation>&amp;Diese Streams verwenden</translation>
    </message>
    <message>
        <source>&amp;Use this destination</source>
        <translation>&amp;Dieses Ziel verwenden</translation>
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
        <source>Continue anyway</source>
        <translation>Trotzdem fortfahren</translation>
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
        <translation>Wie von Ihnen angegeben.</translation>
    </message>
    <message>
        <source>None is taken; {0} could be.</source>
        <translation>Keiner wird genommen; {0} käme infrage.</translation>
    </message>
    <message>
        <source>Not unique and filled in what was seen.</source>
        <translation>In den gesehenen Datensätzen nicht durchgehend eindeutig und gefüllt.</translation>
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
        <translation>So bekommen Sie ihn</translation>
    </message>
    <message>
        <source>What the test does</source>
        <translation>Was beim Test geschieht</translation>
    </message>
    <message>
        <source>You can leave at any time: what you typed is kept in this workspace and offered again, but for keys, which stay in memory only.</source>
        <translation>Sie können jederzeit unterbrechen: Ihre Eingaben bleiben in diesem Arbeitsbereich und werden wieder angeboten. Nur Schlüssel bleiben allein im Arbeitsspeicher.</translation>
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
        <translation>Eine Anfrage geht an {0}; Sie sehen, was zurückkommt.</translation>
    </message>
    <message>
        <source>stored — leave empty to keep</source>
        <translation>gespeichert (leer lassen = behalten)</translation>
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
        <translation>Eine zweite Seite wurde nicht angefragt.</translation>
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
        <translation>Adresse, bei der der Browser stehen blieb</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Sign in with the browser. If it ends at a page that can&apos;t be reached, paste that page&apos;s address here.</source>
        <translation>Melden Sie sich mit dem Browser an. Bleibt er bei einer Seite stehen, die nicht erreichbar ist, fügen Sie deren Adresse hier ein.</translation>
    </message>
    <message>
        <source>Signed in. It is kept when you save.</source>
        <translation>Angemeldet. Beim Speichern wird die Anmeldung aufbewahrt.</translation>
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
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go on with {0}</source>
        <translation>Mit {0} fortfahren</translation>
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
        <source>Run {0}: {1}. {2} loaded, {3} rejected.</source>
        <translation>Lauf {0}: {1}. {2} geladen, {3} abgelehnt.</translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation>Lauf zeigen</translation>
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
        <translation>Versuch…</translation>
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
        <translation>inkl. Verbindung</translation>
    </message>
    <message>
        <source>on the first page</source>
        <translation>auf der ersten Seite</translation>
    </message>
    <message>
        <source>Next: its streams. Their fields and pages are found automatically.</source>
        <translation>Als Nächstes: seine Streams. Ihre Felder und Seiten werden automatisch gefunden.</translation>
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
        <translation>Fehlgeschlagen</translation>
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
        <translation>Verschlüsselt, ohne die Gegenstelle zu prüfen</translation>
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
        <translation>der Adresse (Query)</translation>
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
        <translation>Weitere? unter</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>Seiten höchstens</translation>
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
        <translation>Pflichtangabe.</translation>
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
        <translation>Eine Anzahl wie 10 oder ein Anteil wie 1 %.</translation>
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
    <message>
        <source>&amp;Show run {0}</source>
        <translation>Lauf {0} &amp;anzeigen</translation>
    </message>
    <message>
        <source>Files can&apos;t be read from yet</source>
        <translation>Aus Dateien kann noch nicht gelesen werden</translation>
    </message>
    <message>
        <source>records come from REST APIs so far</source>
        <translation>Datensätze kommen bisher aus REST-APIs</translation>
    </message>
    <message>
        <source>To load into a file or a folder, choose “A database or files to load into”.</source>
        <translation>Um in eine Datei oder einen Ordner zu laden, wählen Sie „Eine Datenbank oder Dateien als Ziel“.</translation>
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
            <numerusform>Seine Adresse, sein {0} Stream, seine Synchronisierung und sein gespeicherter Schlüssel werden gelöscht.</numerusform>
            <numerusform>Seine Adresse, seine {0} Streams, seine Synchronisierung und sein gespeicherter Schlüssel werden gelöscht.</numerusform>
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
        <source>Undone on {1}: {0} rows were deleted.</source>
        <translation>
            <numerusform>Rückgängig gemacht am {1}: {0} Zeile wurde gelöscht.</numerusform>
            <numerusform>Rückgängig gemacht am {1}: {0} Zeilen wurden gelöscht.</numerusform>
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
        <source>last {0} days</source>
        <translation>
            <numerusform>letzter {0} Tag</numerusform>
            <numerusform>letzte {0} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MigrateIQ Desktop: {1}, {0} syncs running</source>
        <translation>
            <numerusform>MigrateIQ Desktop: {1}, {0} Synchronisierung läuft</numerusform>
            <numerusform>MigrateIQ Desktop: {1}, {0} Synchronisierungen laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records loaded.</source>
        <translation>
            <numerusform>{0} Datensatz geladen.</numerusform>
            <numerusform>{0} Datensätze geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records were rejected.</source>
        <translation>
            <numerusform>{0} Datensatz wurde abgelehnt.</numerusform>
            <numerusform>{0} Datensätze wurden abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} syncs are running. They stop now and keep what they have loaded. Resume them the next time: they go on where they stopped.</source>
        <translation>
            <numerusform>{0} Synchronisierung läuft. Sie hält jetzt an und behält, was sie geladen hat. Setzen Sie sie beim nächsten Mal fort: Sie macht dort weiter, wo sie anhielt.</numerusform>
            <numerusform>{0} Synchronisierungen laufen. Sie halten jetzt an und behalten, was sie geladen haben. Setzen Sie sie beim nächsten Mal fort: Sie machen dort weiter, wo sie anhielten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>map {0} values</source>
        <translation>
            <numerusform>{0} Wert zuordnen</numerusform>
            <numerusform>{0} Werte zuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round to {0} decimals</source>
        <translation>
            <numerusform>auf {0} Nachkommastelle runden</numerusform>
            <numerusform>auf {0} Nachkommastellen runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} characters from {1}</source>
        <translation>
            <numerusform>{0} Zeichen ab {1}</numerusform>
            <numerusform>{0} Zeichen ab {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {0} values</source>
        <translation>
            <numerusform>{0} erlaubter Wert</numerusform>
            <numerusform>einer von {0} Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {0} characters</source>
        <translation>
            <numerusform>höchstens {0} Zeichen</numerusform>
            <numerusform>höchstens {0} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {0} characters</source>
        <translation>
            <numerusform>mindestens {0} Zeichen</numerusform>
            <numerusform>mindestens {0} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} characters</source>
        <translation>
            <numerusform>{0} Zeichen</numerusform>
            <numerusform>{0} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to {1} characters</source>
        <translation>
            <numerusform>{0} bis {1} Zeichen</numerusform>
            <numerusform>{0} bis {1} Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <translation>
            <numerusform>{0} Anfrage</numerusform>
            <numerusform>{0} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} requests</source>
        <translation>
            <numerusform>{0} von {1} Anfrage</numerusform>
            <numerusform>{0} von {1} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the {0} rows of {1} that the run has loaded.</source>
        <translation>
            <numerusform>{0} Zeile von {1} löschen, die der Lauf geladen hat.</numerusform>
            <numerusform>{0} Zeilen von {1} löschen, die der Lauf geladen hat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rejected</source>
        <translation>
            <numerusform>{0} abgelehnt</numerusform>
            <numerusform>{0} abgelehnt</numerusform>
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
        <translation>Kommazahl</translation>
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
        <source>{0} bn</source>
        <translation>{0} Mrd.</translation>
    </message>
    <message>
        <source>{0} M</source>
        <translation>{0} Mio.</translation>
    </message>
    <message>
        <source>{0} k</source>
        <translation>{0} Tsd.</translation>
    </message>
    <message>
        <source>{0} d</source>
        <translation>{0} d</translation>
    </message>
    <message>
        <source>{0} h</source>
        <translation>{0} h</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} min</translation>
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
        <translation>Mit Ablehnungen</translation>
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
        <translation>Liest</translation>
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
        <source>Changed</source>
        <translation>Geändert</translation>
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
    <name>home</name>
    <message>
        <source>Nothing ran yet. Add a connector to read from: it brings a sync with it.</source>
        <translation>Noch ist nichts gelaufen. Fügen Sie einen Konnektor hinzu, aus dem gelesen wird: Er bringt eine Synchronisierung mit.</translation>
    </message>
    <message>
        <source>Nothing ran yet. Make a sync first: New sync.</source>
        <translation>Noch ist nichts gelaufen. Legen Sie zuerst eine Synchronisierung an: Neue Synchronisierung.</translation>
    </message>
    <message>
        <source>Nothing ran yet. Choose a sync and press Ctrl+R.</source>
        <translation>Noch ist nichts gelaufen. Wählen Sie eine Synchronisierung und drücken Sie Strg+R.</translation>
    </message>
    <message>
        <source>Add connector</source>
        <translation>Konnektor hinzufügen</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Neue Synchronisierung</translation>
    </message>
</context>
<context>
    <name>rejects</name>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>Alle Ursachen</translation>
    </message>
    <message>
        <source>The value isn&apos;t JSON</source>
        <translation>Der Wert ist kein JSON</translation>
    </message>
    <message>
        <source>A list or an object stays one: write it as JSON, for example [1, 2].</source>
        <translation>Eine Liste oder ein Objekt muss es bleiben: Schreiben Sie es als JSON, zum Beispiel [1, 2].</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>(the whole record)</source>
        <translation>(der ganze Datensatz)</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>Rejected records</source>
        <translation>Abgelehnte Datensätze</translation>
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
        <source>Edit and re&amp;try…</source>
        <translation>Be&amp;arbeiten…</translation>
    </message>
    <message>
        <source>No record was rejected.</source>
        <translation>Kein Datensatz wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No cause matches the search.</source>
        <translation>Keine Ursache passt zur Suche.</translation>
    </message>
    <message>
        <source>Nothing is open: {0} loaded by a retry, {1} discarded.</source>
        <translation>Nichts ist offen: {0} durch Wiederholung geladen, {1} verworfen.</translation>
    </message>
    <message>
        <source>There are none of this state.</source>
        <translation>Es gibt keine in diesem Zustand.</translation>
    </message>
    <message>
        <source>Fields of the record</source>
        <translation>Felder des Datensatzes</translation>
    </message>
    <message>
        <source>Loaded by</source>
        <translation>Geladen durch</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
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
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>Lauf {0}</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>Edited; received: {0}</source>
        <translation>Bearbeitet; empfangen: {0}</translation>
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
        <source>Rejected records</source>
        <translation>Abgelehnte Datensätze</translation>
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
        <source>{0} read, {1} loaded, skipped or rejected</source>
        <translation>{0} gelesen, {1} geladen, übersprungen oder abgelehnt</translation>
    </message>
    <message>
        <source>the source said {0}, {1} were read</source>
        <translation>Die Quelle sagte {0}, {1} wurden gelesen</translation>
    </message>
    <message>
        <source>{0} rejected, {1} kept</source>
        <translation>{0} abgelehnt, {1} aufbewahrt</translation>
    </message>
    <message>
        <source>{0} loaded, the table has {1} rows</source>
        <translation>{0} geladen, die Tabelle hat {1} Zeilen</translation>
    </message>
    <message>
        <source>the table&apos;s rows say nothing of one run: records are merged by key, so that rows may be other runs&apos;</source>
        <translation>die Zeilen der Tabelle sagen nichts über einen einzelnen Lauf: Datensätze werden nach Schlüssel zusammengeführt, Zeilen können also auch von anderen Läufen sein</translation>
    </message>
    <message>
        <source>a later run has replaced the table&apos;s rows</source>
        <translation>ein späterer Lauf hat die Zeilen der Tabelle ersetzt</translation>
    </message>
    <message>
        <source>the run was undone: the table has none of its rows any more</source>
        <translation>der Lauf wurde rückgängig gemacht: Die Tabelle hat keine seiner Zeilen mehr</translation>
    </message>
    <message>
        <source>the table&apos;s rows say nothing of this run: it did not complete, or has added to those of another run</source>
        <translation>die Zeilen der Tabelle sagen nichts über diesen Lauf: Er ist nicht vollständig, oder er hat denen eines anderen Laufs welche hinzugefügt</translation>
    </message>
    <message>
        <source>the table&apos;s rows could not be counted: {0}</source>
        <translation>die Zeilen der Tabelle konnten nicht gezählt werden: {0}</translation>
    </message>
    <message>
        <source>Verified: {0} hold, {1} don&apos;t, {2} could not be looked at</source>
        <translation>Geprüft: {0} stimmen, {1} nicht, {2} ließen sich nicht ansehen</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Rejected records by cause</source>
        <translation>Abgelehnte Datensätze nach Ursache</translation>
    </message>
    <message>
        <source>{0} of {1} causes</source>
        <translation>{0} von {1} Ursachen</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Von, nach</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Loaded by a retry</source>
        <translation>Durch Wiederholung geladen</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
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
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Retried</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} · retried</source>
        <translation>{0} · wiederholt</translation>
    </message>
    <message>
        <source>{0} · failed</source>
        <translation>{0} · Fehler</translation>
    </message>
    <message>
        <source>{0} ms</source>
        <translation>{0} ms</translation>
    </message>
    <message>
        <source>again after {0}, as the server asked</source>
        <translation>nochmals nach {0}, wie der Server bat</translation>
    </message>
    <message>
        <source>again after {0}: {1}</source>
        <translation>nochmals nach {0}: {1}</translation>
    </message>
    <message>
        <source>try {0}, {1} later</source>
        <translation>Versuch {0}, {1} später</translation>
    </message>
    <message>
        <source>waited {0} for its turn</source>
        <translation>wartete {0}, bis sie an der Reihe war</translation>
    </message>
    <message>
        <source>Sent {0}, try {1}</source>
        <translation>Gesendet {0}, Versuch {1}</translation>
    </message>
    <message>
        <source>Waited {0} before</source>
        <translation>Wartete davor {0}</translation>
    </message>
    <message>
        <source>Answer {0}, {1} in {2}</source>
        <translation>Antwort {0}, {1} in {2}</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>Header der Anfrage</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
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
        <translation>Schließen ist sicher: wird später fortgesetzt</translation>
    </message>
    <message>
        <source>took {0}</source>
        <translation>dauerte {0}</translation>
    </message>
    <message>
        <source>{0} on average</source>
        <translation>im Mittel {0}</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>Undone on {0}.</source>
        <translation>Rückgängig gemacht am {0}.</translation>
    </message>
    <message>
        <source>checkpoint just now</source>
        <translation>Sicherungspunkt gerade eben</translation>
    </message>
    <message>
        <source>checkpoint {0} ago</source>
        <translation>Sicherungspunkt vor {0}</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0} loaded</source>
        <translation>{0} geladen</translation>
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
        <translation>geht gleich von selbst weiter</translation>
    </message>
    <message>
        <source>goes on by itself at {0}, in {1}: the server asked for it</source>
        <translation>geht um {0} von selbst weiter, in {1}: vom Server gewünscht</translation>
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
        <source>dip at {0}: waited {1}, {2}</source>
        <translation>Einbruch um {0}: {1} gewartet, {2}</translation>
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
    <message>
        <source>All syncs</source>
        <translation>Alle Synchronisierungen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und darüber</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Requests only</source>
        <translation>Nur Anfragen</translation>
    </message>
    <message>
        <source>More to do with the run</source>
        <translation>Mehr zum Lauf</translation>
    </message>
    <message>
        <source>Sync of the rejected records</source>
        <translation>Synchronisierung der abgelehnten Datensätze</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>&amp;All runs</source>
        <translation>&amp;Alle Läufe</translation>
    </message>
    <message>
        <source>Streams of the run</source>
        <translation>Streams des Laufs</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>schedules</name>
    <message>
        <source>{0}, {1}, in {2}.</source>
        <translation>{0}, {1}, im {2}.</translation>
    </message>
    <message>
        <source>{0}, {1}.</source>
        <translation>{0}, {1}.</translation>
    </message>
    <message>
        <source>It needs five parts: minute, hour, day of the month, month, day of the week.</source>
        <translation>Sie braucht fünf Teile: Minute, Stunde, Tag des Monats, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>This line can&apos;t be understood, or is never due.</source>
        <translation>Diese Zeile ist nicht verständlich oder nie fällig.</translation>
    </message>
    <message>
        <source>The minute is wrong: 0 to 59.</source>
        <translation>Die Minute ist falsch: 0 bis 59.</translation>
    </message>
    <message>
        <source>The hour is wrong: 0 to 23.</source>
        <translation>Die Stunde ist falsch: 0 bis 23.</translation>
    </message>
    <message>
        <source>The day of the month is wrong: 1 to 31, or L for the last one.</source>
        <translation>Der Tag des Monats ist falsch: 1 bis 31, oder L für den letzten.</translation>
    </message>
    <message>
        <source>The month is wrong: 1 to 12, or JAN to DEC.</source>
        <translation>Der Monat ist falsch: 1 bis 12, oder JAN bis DEC.</translation>
    </message>
    <message>
        <source>The day of the week is wrong: 0 to 7, or SUN to SAT.</source>
        <translation>Der Wochentag ist falsch: 0 bis 7, oder SUN bis SAT.</translation>
    </message>
    <message>
        <source>At {0}</source>
        <translation>Um {0}</translation>
    </message>
    <message>
        <source>Every {0} hours, at minute {1}</source>
        <translation>Alle {0} Stunden, zur Minute {1}</translation>
    </message>
    <message>
        <source>{0} from {1} to {2}</source>
        <translation>{0} von {1} bis {2}</translation>
    </message>
    <message>
        <source>{0} in the hours {1}</source>
        <translation>{0} in den Stunden {1}</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Jede Minute</translation>
    </message>
    <message>
        <source>Every {0} minutes</source>
        <translation>Alle {0} Minuten</translation>
    </message>
    <message>
        <source>Every full hour</source>
        <translation>Zu jeder vollen Stunde</translation>
    </message>
    <message>
        <source>Every hour at minute {0}</source>
        <translation>Jede Stunde zur Minute {0}</translation>
    </message>
    <message>
        <source>Every hour at the minutes {0}</source>
        <translation>Jede Stunde zu den Minuten {0}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>{0} and also {1}</source>
        <translation>{0} und auch {1}</translation>
    </message>
    <message>
        <source>{0}, but only {1}</source>
        <translation>{0}, aber nur {1}</translation>
    </message>
    <message>
        <source>on the last day of the month</source>
        <translation>am letzten Tag des Monats</translation>
    </message>
    <message>
        <source>on day {0} of the month</source>
        <translation>am {0}. Tag des Monats</translation>
    </message>
    <message>
        <source>on the days {0} of the month</source>
        <translation>an den Tagen {0} des Monats</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>am {0}</translation>
    </message>
    <message>
        <source>It runs when you start it.</source>
        <translation>Sie läuft, wenn Sie sie starten.</translation>
    </message>
    <message>
        <source>Every hour, at the minute at which this was chosen.</source>
        <translation>Jede Stunde, zu der Minute, in der dies gewählt wurde.</translation>
    </message>
    <message>
        <source>Every day, at the time at which this was chosen.</source>
        <translation>Jeden Tag, zu der Zeit, zu der dies gewählt wurde.</translation>
    </message>
    <message>
        <source>Every week, on the day and at the time at which this was chosen.</source>
        <translation>Jede Woche, an dem Tag und zu der Zeit, zu der dies gewählt wurde.</translation>
    </message>
    <message>
        <source>Every month, on the day and at the time at which this was chosen; at the end of months that are too short.</source>
        <translation>Jeden Monat, an dem Tag und zu der Zeit, zu der dies gewählt wurde; am Ende von Monaten, die zu kurz sind.</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>Qt&apos;s format of a day</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>{0} at {1}</source>
        <translation>{0} um {1}</translation>
    </message>
    <message>
        <source>At a set time</source>
        <translation>Zu fester Zeit</translation>
    </message>
    <message>
        <source>Day {0}</source>
        <translation>Tag {0}</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
</context>
<context>
    <name>services</name>
    <message>
        <source>(line {0}, column {1})</source>
        <translation>(Zeile {0}, Spalte {1})</translation>
    </message>
    <message>
        <source>(present on page 1)</source>
        <translation>(auf Seite 1 vorhanden)</translation>
    </message>
    <message>
        <source>(present on pages 1–{0})</source>
        <translation>(auf den Seiten 1–{0} vorhanden)</translation>
    </message>
    <message>
        <source>, and once more what came since {0}</source>
        <translation>, und noch einmal, was seit {0} kam</translation>
    </message>
    <message>
        <source>, and the answer is sorted by it, {0}</source>
        <translation>, und die Antwort ist danach sortiert, {0}</translation>
    </message>
    <message>
        <source>, goes on after batch {0}</source>
        <translation>, macht nach Stapel {0} weiter</translation>
    </message>
    <message>
        <source>, which {{0}} stands for</source>
        <translation>, wofür {{0}} steht</translation>
    </message>
    <message>
        <source>1 request is left</source>
        <translation>1 Anfrage ist übrig</translation>
    </message>
    <message>
        <source>400 Bad Request</source>
        <translation>400 Bad Request</translation>
    </message>
    <message>
        <source>404 Not Found</source>
        <translation>404 Not Found</translation>
    </message>
    <message>
        <source>421 Misdirected Request</source>
        <translation>421 Misdirected Request</translation>
    </message>
    <message>
        <source>: there is none</source>
        <translation>: es gibt keinen</translation>
    </message>
    <message>
        <source>; near to it: {0}</source>
        <translation>; ähnlich ist: {0}</translation>
    </message>
    <message>
        <source>; the last: {0}</source>
        <translation>; der letzte: {0}</translation>
    </message>
    <message>
        <source>A connector brings a sync of its own name with it</source>
        <translation>Ein Konnektor bringt eine Synchronisierung seines Namens mit</translation>
    </message>
    <message>
        <source>A copy is in {0}.</source>
        <translation>Eine Kopie liegt in {0}.</translation>
    </message>
    <message>
        <source>A file that was changed meanwhile is {0} now.</source>
        <translation>Eine Datei, die inzwischen geändert wurde, heißt jetzt {0}.</translation>
    </message>
    <message>
        <source>A line between worker and program has no end</source>
        <translation>Eine Zeile zwischen Arbeitsprozess und Programm hat kein Ende</translation>
    </message>
    <message>
        <source>A pattern is too long</source>
        <translation>Ein Muster ist zu lang</translation>
    </message>
    <message>
        <source>A record for {0} is too large for the server</source>
        <translation>Ein Datensatz für {0} ist zu groß für den Server</translation>
    </message>
    <message>
        <source>A record is too large for {0}</source>
        <translation>Ein Datensatz ist zu groß für {0}</translation>
    </message>
    <message>
        <source>A run can be resumed; what is loaded stays.</source>
        <translation>Ein Lauf kann fortgesetzt werden; was geladen ist, bleibt.</translation>
    </message>
    <message>
        <source>A run that was begun can be resumed.</source>
        <translation>Ein begonnener Lauf kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>A sync uses it</source>
        <translation>Eine Synchronisierung verwendet ihn</translation>
    </message>
    <message>
        <source>A table in {0} can&apos;t be replaced or widened: something depends on it</source>
        <translation>Eine Tabelle in {0} kann nicht ersetzt oder verbreitert werden: Etwas hängt davon ab</translation>
    </message>
    <message>
        <source>A table in {0} is locked</source>
        <translation>Eine Tabelle in {0} ist gesperrt</translation>
    </message>
    <message>
        <source>A table in {0} refused a record</source>
        <translation>Eine Tabelle in {0} hat einen Datensatz abgelehnt</translation>
    </message>
    <message>
        <source>A table in {0} would be too wide</source>
        <translation>Eine Tabelle in {0} würde zu breit</translation>
    </message>
    <message>
        <source>A text in {0} holds a NUL character, which PostgreSQL can&apos;t keep</source>
        <translation>Ein Text in {0} enthält ein NUL-Zeichen, das PostgreSQL nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>A workspace keeps its files in its own folder</source>
        <translation>Ein Arbeitsbereich hält seine Dateien in einem eigenen Ordner</translation>
    </message>
    <message>
        <source>Add a stream to the connector.</source>
        <translation>Fügen Sie dem Konnektor einen Stream hinzu.</translation>
    </message>
    <message>
        <source>Add the stream to the sync, or give a mapping that has it.</source>
        <translation>Fügen Sie den Stream zur Synchronisierung hinzu, oder geben Sie eine Zuordnung an, die ihn hat.</translation>
    </message>
    <message>
        <source>Add the stream to the sync.</source>
        <translation>Fügen Sie den Stream zur Synchronisierung hinzu.</translation>
    </message>
    <message>
        <source>Add what its documentation asks for under access_token_params.</source>
        <translation>Ergänzen Sie unter access_token_params, was seine Dokumentation verlangt.</translation>
    </message>
    <message>
        <source>All of the first {0} records of {1} were rejected</source>
        <translation>Alle der ersten {0} Datensätze von {1} wurden abgelehnt</translation>
    </message>
    <message>
        <source>Allow the authorization code grant where the client is registered.</source>
        <translation>Erlauben Sie dort, wo der Client registriert ist, den Grant „Authorization Code“.</translation>
    </message>
    <message>
        <source>Allow this kind of grant for the client where it is registered.</source>
        <translation>Erlauben Sie diese Art von Grant für den Client dort, wo er registriert ist.</translation>
    </message>
    <message>
        <source>Allowed are {0}.</source>
        <translation>Erlaubt sind {0}.</translation>
    </message>
    <message>
        <source>Another program has held it for more than {0} seconds</source>
        <translation>Ein anderes Programm hält sie seit mehr als {0} Sekunden</translation>
    </message>
    <message>
        <source>Another run has taken {0} over</source>
        <translation>Ein anderer Lauf hat {0} übernommen</translation>
    </message>
    <message>
        <source>Another run of the same sync works on {0}</source>
        <translation>Ein anderer Lauf derselben Synchronisierung arbeitet an {0}</translation>
    </message>
    <message>
        <source>Another window, a command or the change of a connector has saved it meanwhile</source>
        <translation>Ein anderes Fenster, ein Befehl oder die Änderung eines Konnektors hat sie inzwischen gespeichert</translation>
    </message>
    <message>
        <source>Append or merge it, or change its initial_value.</source>
        <translation>Hängen Sie an oder führen Sie zusammen, oder ändern Sie initial_value.</translation>
    </message>
    <message>
        <source>Ask for fewer records a page.</source>
        <translation>Verlangen Sie weniger Datensätze je Seite.</translation>
    </message>
    <message>
        <source>Ask the makers of the API, or choose another way to go on to the next page.</source>
        <translation>Fragen Sie die Hersteller der API, oder wählen Sie einen anderen Weg zur nächsten Seite.</translation>
    </message>
    <message>
        <source>Ask the makers of the API.</source>
        <translation>Fragen Sie die Hersteller der API.</translation>
    </message>
    <message>
        <source>Ask the makers of the API. {0}</source>
        <translation>Fragen Sie die Hersteller der API. {0}</translation>
    </message>
    <message>
        <source>Ask the makers of the API; the details hold what the server says.</source>
        <translation>Fragen Sie die Hersteller der API; die Details enthalten, was der Server sagt.</translation>
    </message>
    <message>
        <source>Ask whose proxy it is, or name the host as one that is asked directly.</source>
        <translation>Fragen Sie, wessen Proxy es ist, oder nennen Sie den Host als einen, der direkt gefragt wird.</translation>
    </message>
    <message>
        <source>Bring it back before you edit it.</source>
        <translation>Holen Sie ihn zurück, bevor Sie ihn bearbeiten.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup, or move it away and store the keys again.</source>
        <translation>Holen Sie die Datei aus einer Sicherung zurück, oder verschieben Sie sie und speichern Sie die Schlüssel neu.</translation>
    </message>
    <message>
        <source>CAST can&apos;t make {0}</source>
        <translation>CAST kann {0} nicht erzeugen</translation>
    </message>
    <message>
        <source>Capital and small letters count as the same in a connector&apos;s name</source>
        <translation>Groß- und Kleinbuchstaben gelten im Namen eines Konnektors als gleich</translation>
    </message>
    <message>
        <source>Change the values, or the template.</source>
        <translation>Ändern Sie die Werte oder die Vorlage.</translation>
    </message>
    <message>
        <source>Check access_token_url ({0}).</source>
        <translation>Prüfen Sie access_token_url ({0}).</translation>
    </message>
    <message>
        <source>Check access_token_url, the client id and the secret.</source>
        <translation>Prüfen Sie access_token_url, die Client-ID und das Geheimnis.</translation>
    </message>
    <message>
        <source>Check both; if they are right, try client_auth: {0} instead of {1}.</source>
        <translation>Prüfen Sie beide; stimmen sie, versuchen Sie client_auth: {0} statt {1}.</translation>
    </message>
    <message>
        <source>Check data_selector, or resume the run when the source is well again.</source>
        <translation>Prüfen Sie data_selector, oder setzen Sie den Lauf fort, wenn die Quelle wieder in Ordnung ist.</translation>
    </message>
    <message>
        <source>Check host, port and network, and that the server runs.</source>
        <translation>Prüfen Sie Host, Port und Netzwerk, und ob der Server läuft.</translation>
    </message>
    <message>
        <source>Check its name and who may read it.</source>
        <translation>Prüfen Sie ihren Namen und wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Check login.json and login.token_path.</source>
        <translation>Prüfen Sie login.json und login.token_path.</translation>
    </message>
    <message>
        <source>Check that it is the right file, and whole.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist und sie vollständig ist.</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation>Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Check that it was copied whole.</source>
        <translation>Prüfen Sie, ob sie vollständig kopiert wurde.</translation>
    </message>
    <message>
        <source>Check that the folder of the workspace can be read.</source>
        <translation>Prüfen Sie, ob der Ordner des Arbeitsbereichs gelesen werden kann.</translation>
    </message>
    <message>
        <source>Check that you may read this; sign in again if need be.</source>
        <translation>Prüfen Sie, ob Sie dies lesen dürfen; melden Sie sich nötigenfalls neu an.</translation>
    </message>
    <message>
        <source>Check the address and the network.</source>
        <translation>Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>Check the address of the stream.</source>
        <translation>Prüfen Sie die Adresse des Streams.</translation>
    </message>
    <message>
        <source>Check the address where tokens are asked for.</source>
        <translation>Prüfen Sie die Adresse, bei der nach Token gefragt wird.</translation>
    </message>
    <message>
        <source>Check the address: does this port speak https?</source>
        <translation>Prüfen Sie die Adresse: Spricht dieser Port https?</translation>
    </message>
    <message>
        <source>Check the client id, and that its registration allows redirects to 127.0.0.1.</source>
        <translation>Prüfen Sie die Client-ID und ob deren Registrierung Rücksprünge zu 127.0.0.1 erlaubt.</translation>
    </message>
    <message>
        <source>Check the client id, and whether the service insists on a client_secret.</source>
        <translation>Prüfen Sie die Client-ID und ob der Dienst auf einem client_secret besteht.</translation>
    </message>
    <message>
        <source>Check the connector&apos;s base URL and the stream&apos;s path. Where 404 means that there is nothing, say so: response_actions: [{status_code: 404, action: ignore}].</source>
        <translation>Prüfen Sie die Basis-URL des Konnektors und den Pfad des Streams. Bedeutet 404, dass es nichts gibt, sagen Sie es so: response_actions: [{status_code: 404, action: ignore}].</translation>
    </message>
    <message>
        <source>Check the disk&apos;s free space, and who may write to the folder; then resume.</source>
        <translation>Prüfen Sie den freien Platz und wer in den Ordner schreiben darf; setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>Check the disk: free space, and who owns the folder.</source>
        <translation>Prüfen Sie die Festplatte: freier Platz, und wem der Ordner gehört.</translation>
    </message>
    <message>
        <source>Check the key, and that it may read this; store a new one if need be.</source>
        <translation>Prüfen Sie den Schlüssel und ob er dies lesen darf; speichern Sie nötigenfalls einen neuen.</translation>
    </message>
    <message>
        <source>Check the keys that it is given, and store them again if need be.</source>
        <translation>Prüfen Sie die Schlüssel, die es bekommt, und speichern Sie sie nötigenfalls neu.</translation>
    </message>
    <message>
        <source>Check the pagination of the stream, then run the sync again.</source>
        <translation>Prüfen Sie das Blättern des Streams und führen Sie die Synchronisierung erneut aus.</translation>
    </message>
    <message>
        <source>Check the pagination of the stream, then start the sync anew.</source>
        <translation>Prüfen Sie das Blättern des Streams und beginnen Sie die Synchronisierung von vorn.</translation>
    </message>
    <message>
        <source>Check the server and the network, and resume the run.</source>
        <translation>Prüfen Sie Server und Netzwerk und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>Check the source. If it really is empty, empty the target yourself.</source>
        <translation>Prüfen Sie die Quelle. Ist sie wirklich leer, leeren Sie das Ziel selbst.</translation>
    </message>
    <message>
        <source>Check the stream&apos;s address, or name the path of the records under data_selector.</source>
        <translation>Prüfen Sie die Adresse des Streams, oder nennen Sie unter data_selector den Pfad der Datensätze.</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator.</source>
        <translation>Prüfen Sie, wie der Stream blättert.</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator: its type, and whether the server knows the parameter that asks for the next page.{0} Then start anew.</source>
        <translation>Prüfen Sie, wie der Stream blättert: den Typ und ob der Server den Parameter für die nächste Seite kennt.{0} Beginnen Sie dann von vorn.</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator; resume goes on at the last page.</source>
        <translation>Prüfen Sie, wie der Stream blättert; „Fortsetzen“ macht bei der letzten Seite weiter.</translation>
    </message>
    <message>
        <source>Check the stream&apos;s paginator; resume goes on at this page.</source>
        <translation>Prüfen Sie, wie der Stream blättert; „Fortsetzen“ macht bei dieser Seite weiter.</translation>
    </message>
    <message>
        <source>Check the stream&apos;s path and parameters; the details hold what the server says.</source>
        <translation>Prüfen Sie Pfad und Parameter des Streams; die Details enthalten, was der Server sagt.</translation>
    </message>
    <message>
        <source>Check the stream&apos;s path, parameters and headers.</source>
        <translation>Prüfen Sie Pfad, Parameter und Header des Streams.</translation>
    </message>
    <message>
        <source>Check user name and password, and whether it may log in from here.</source>
        <translation>Prüfen Sie Benutzername und Passwort und ob er sich von hier anmelden darf.</translation>
    </message>
    <message>
        <source>Check what was pasted: this is no key.</source>
        <translation>Prüfen Sie, was eingefügt wurde: Das ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>Check who may write there, or add the program in the system&apos;s own settings.</source>
        <translation>Prüfen Sie, wer dort schreiben darf, oder fügen Sie das Programm in den Einstellungen des Systems hinzu.</translation>
    </message>
    <message>
        <source>Check who may write to the file, its folder and its disk.</source>
        <translation>Prüfen Sie, wer in die Datei und ihren Ordner schreiben darf, und die Festplatte.</translation>
    </message>
    <message>
        <source>Check who may write to {0}.</source>
        <translation>Prüfen Sie, wer in {0} schreiben darf.</translation>
    </message>
    <message>
        <source>Check who owns the file, and the disk.</source>
        <translation>Prüfen Sie, wem die Datei gehört, und die Festplatte.</translation>
    </message>
    <message>
        <source>Choose a folder of your own.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder that exists and that you may write to.</source>
        <translation>Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Choose a folder: each table becomes a file in it.</source>
        <translation>Wählen Sie einen Ordner: Jede Tabelle wird zu einer Datei darin.</translation>
    </message>
    <message>
        <source>Choose a longer one: several words are easy to keep in mind.</source>
        <translation>Wählen Sie eine längere: Mehrere Wörter sind leicht zu merken.</translation>
    </message>
    <message>
        <source>Choose a plainer one for the sync, for example 0 6 1 * *, or another scheduler.</source>
        <translation>Wählen Sie für die Synchronisierung eine einfachere, zum Beispiel 0 6 1 * *, oder einen anderen Planer.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the workspace.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose another destination for the sync.</source>
        <translation>Wählen Sie ein anderes Ziel für die Synchronisierung.</translation>
    </message>
    <message>
        <source>Choose another file, or put a copy that is whole in its place.</source>
        <translation>Wählen Sie eine andere Datei, oder setzen Sie eine vollständige Kopie an ihre Stelle.</translation>
    </message>
    <message>
        <source>Choose another folder for the workspace.</source>
        <translation>Wählen Sie einen anderen Ordner für den Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Choose another folder, or free this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder geben Sie diesen frei.</translation>
    </message>
    <message>
        <source>Choose another key, or hash the field in the mapping.</source>
        <translation>Wählen Sie einen anderen Schlüssel, oder hashen Sie das Feld in der Zuordnung.</translation>
    </message>
    <message>
        <source>Choose another name for the connector.</source>
        <translation>Wählen Sie einen anderen Namen für den Konnektor.</translation>
    </message>
    <message>
        <source>Choose another name, or add --update to see what has changed.</source>
        <translation>Wählen Sie einen anderen Namen, oder sehen Sie mit --update, was sich geändert hat.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Choose another one: --for cron, systemd, launchd or windows.</source>
        <translation>Wählen Sie einen anderen: --for cron, systemd, launchd oder windows.</translation>
    </message>
    <message>
        <source>Choose another type of authentication, or correct access_token_url.</source>
        <translation>Wählen Sie eine andere Art der Anmeldung, oder berichtigen Sie access_token_url.</translation>
    </message>
    <message>
        <source>Choose another type of authentication.</source>
        <translation>Wählen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>Choose append or merge, or remove what belongs to it meanwhile.</source>
        <translation>Wählen Sie „Anhängen“ oder „Zusammenführen“, oder entfernen Sie vorübergehend, was dazugehört.</translation>
    </message>
    <message>
        <source>Choose append or merge, or remove what depends on it meanwhile.</source>
        <translation>Wählen Sie „Anhängen“ oder „Zusammenführen“, oder entfernen Sie vorübergehend, was davon abhängt.</translation>
    </message>
    <message>
        <source>Choose append or replace for the stream, or a database.</source>
        <translation>Wählen Sie für den Stream „Anhängen“ oder „Ersetzen“, oder eine Datenbank.</translation>
    </message>
    <message>
        <source>Choose fewer streams, or set the connector up by its address.</source>
        <translation>Wählen Sie weniger Streams, oder richten Sie den Konnektor über seine Adresse ein.</translation>
    </message>
    <message>
        <source>Choose nested: json or flatten, or load into a database.</source>
        <translation>Wählen Sie nested: json oder flatten, oder laden Sie in eine Datenbank.</translation>
    </message>
    <message>
        <source>Choose one of the connector&apos;s streams.</source>
        <translation>Wählen Sie einen der Streams des Konnektors.</translation>
    </message>
    <message>
        <source>Choose replace or merge, or keep the first without order_by.</source>
        <translation>Wählen Sie „Ersetzen“ oder „Zusammenführen“, oder behalten Sie ohne order_by den ersten.</translation>
    </message>
    <message>
        <source>Choose the connector that was imported before.</source>
        <translation>Wählen Sie den Konnektor, der zuvor importiert wurde.</translation>
    </message>
    <message>
        <source>Close it there, then resume: everything is loaded but for the last step.</source>
        <translation>Schließen Sie es dort und setzen Sie dann fort: Bis auf den letzten Schritt ist alles geladen.</translation>
    </message>
    <message>
        <source>Close other programs, or install MigrateIQ Desktop again.</source>
        <translation>Schließen Sie andere Programme, oder installieren Sie MigrateIQ Desktop neu.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done, and resume the run.</source>
        <translation>Schließen Sie das andere Programm, oder warten Sie, bis es fertig ist, und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>Close the other program, or wait until it is done, and try again.</source>
        <translation>Schließen Sie das andere Programm, oder warten Sie, bis es fertig ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Close what uses the port, or register another redirect_port.</source>
        <translation>Schließen Sie, was den Port benutzt, oder registrieren Sie einen anderen redirect_port.</translation>
    </message>
    <message>
        <source>Connect the drive that it is on, or put the files back.</source>
        <translation>Schließen Sie das Laufwerk an, auf dem er ist, oder legen Sie die Dateien zurück.</translation>
    </message>
    <message>
        <source>Convert the field in the mapping, or remove the index meanwhile.</source>
        <translation>Wandeln Sie das Feld in der Zuordnung um, oder entfernen Sie vorübergehend den Index.</translation>
    </message>
    <message>
        <source>Convert the field to decimal in the mapping.</source>
        <translation>Wandeln Sie das Feld in der Zuordnung in eine exakte Zahl (decimal) um.</translation>
    </message>
    <message>
        <source>Convert the field to {0} in the mapping, or change the table.</source>
        <translation>Wandeln Sie das Feld in der Zuordnung in {0} um, oder ändern Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Copy the key anew.</source>
        <translation>Kopieren Sie den Schlüssel neu.</translation>
    </message>
    <message>
        <source>Copy the whole command, from curl to its last line.</source>
        <translation>Kopieren Sie den ganzen Befehl, von curl bis zur letzten Zeile.</translation>
    </message>
    <message>
        <source>Copy the whole command, its last lines included.</source>
        <translation>Kopieren Sie den ganzen Befehl samt seinen letzten Zeilen.</translation>
    </message>
    <message>
        <source>Correct cursor_path under the stream&apos;s incremental.</source>
        <translation>Berichtigen Sie cursor_path unter incremental des Streams.</translation>
    </message>
    <message>
        <source>Correct end_value, or leave it out.</source>
        <translation>Berichtigen Sie end_value, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Correct initial_value, end_value or the width under the stream&apos;s incremental.</source>
        <translation>Berichtigen Sie initial_value, end_value oder die Breite unter incremental des Streams.</translation>
    </message>
    <message>
        <source>Correct initial_value, set another state (migrateiq state set), or run with --full-refresh.</source>
        <translation>Berichtigen Sie initial_value, setzen Sie einen anderen Stand (migrateiq state set), oder führen Sie mit --full-refresh aus.</translation>
    </message>
    <message>
        <source>Correct it in the settings, under Network.</source>
        <translation>Berichtigen Sie es in den Einstellungen unter „Netzwerk“.</translation>
    </message>
    <message>
        <source>Correct it; jmespath.org shows the notation.</source>
        <translation>Berichtigen Sie ihn; jmespath.org zeigt die Schreibweise.</translation>
    </message>
    <message>
        <source>Correct key_encoding, or store the key again.</source>
        <translation>Berichtigen Sie key_encoding, oder speichern Sie den Schlüssel neu.</translation>
    </message>
    <message>
        <source>Correct the connector&apos;s base URL or the stream&apos;s path.</source>
        <translation>Berichtigen Sie die Basis-URL des Konnektors oder den Pfad des Streams.</translation>
    </message>
    <message>
        <source>Correct the constant or the default.</source>
        <translation>Berichtigen Sie die Konstante oder den Vorgabewert.</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, create it, or grant the user its use.</source>
        <translation>Berichtigen Sie den Namen der Datenbank, legen Sie sie an, oder erlauben Sie dem Benutzer, sie zu verwenden.</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or create it.</source>
        <translation>Berichtigen Sie den Namen der Datenbank, oder legen Sie sie an.</translation>
    </message>
    <message>
        <source>Correct the file, or the lookup in the mapping.</source>
        <translation>Berichtigen Sie die Datei oder den Nachschlag in der Zuordnung.</translation>
    </message>
    <message>
        <source>Correct the mapping, or the table&apos;s constraints, and resume the run.</source>
        <translation>Berichtigen Sie die Zuordnung oder die Bedingungen der Tabelle, und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>Correct the path, or simplify it to the names that lead there.</source>
        <translation>Berichtigen Sie den Pfad, oder vereinfachen Sie ihn zu den Namen, die dorthin führen.</translation>
    </message>
    <message>
        <source>Correct the pattern or what replaces it.</source>
        <translation>Berichtigen Sie das Muster oder seinen Ersatz.</translation>
    </message>
    <message>
        <source>Correct the reference rule.</source>
        <translation>Berichtigen Sie die Verweisregel.</translation>
    </message>
    <message>
        <source>Correct the schema&apos;s name, or create it.</source>
        <translation>Berichtigen Sie den Namen des Schemas, oder legen Sie es an.</translation>
    </message>
    <message>
        <source>Correct the scopes ({0}); the service&apos;s documentation lists them.</source>
        <translation>Berichtigen Sie die Scopes ({0}); die Dokumentation des Dienstes zählt sie auf.</translation>
    </message>
    <message>
        <source>Correct the scopes; its documentation lists them.</source>
        <translation>Berichtigen Sie die Scopes; seine Dokumentation zählt sie auf.</translation>
    </message>
    <message>
        <source>Correct the stream&apos;s mapping and run the sync again.</source>
        <translation>Berichtigen Sie die Zuordnung des Streams und führen Sie die Synchronisierung erneut aus.</translation>
    </message>
    <message>
        <source>Correct the stream&apos;s response_actions.</source>
        <translation>Berichtigen Sie response_actions des Streams.</translation>
    </message>
    <message>
        <source>Correct the sync&apos;s streams.</source>
        <translation>Berichtigen Sie die Streams der Synchronisierung.</translation>
    </message>
    <message>
        <source>Correct the template.</source>
        <translation>Berichtigen Sie die Vorlage.</translation>
    </message>
    <message>
        <source>Could not set lock</source>
        <translation>Sperre konnte nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Create a vault with a passphrase.</source>
        <translation>Legen Sie einen Tresor mit einer Passphrase an.</translation>
    </message>
    <message>
        <source>Delete by hand what should go; `migrateiq state reset` lets the next run read again.</source>
        <translation>Löschen Sie von Hand, was weg soll; mit `migrateiq state reset` liest der nächste Lauf wieder.</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>Did you mean {0}{1}?</source>
        <translation>Meinten Sie {0}{1}?</translation>
    </message>
    <message>
        <source>Disk full: {0}</source>
        <translation>Festplatte voll: {0}</translation>
    </message>
    <message>
        <source>ESCAPE belongs to LIKE and takes a text</source>
        <translation>ESCAPE gehört zu LIKE und nimmt einen Text</translation>
    </message>
    <message>
        <source>ESCAPE needs one character</source>
        <translation>ESCAPE braucht ein Zeichen</translation>
    </message>
    <message>
        <source>End the other program&apos;s transaction, and resume the run.</source>
        <translation>Beenden Sie die Transaktion des anderen Programms und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>Enter the key.</source>
        <translation>Geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>Export the collection from Postman as version 2.1.</source>
        <translation>Exportieren Sie die Sammlung aus Postman in Version 2.1.</translation>
    </message>
    <message>
        <source>Fields that came up later, with the first page that has them: {0}.</source>
        <translation>Felder, die später auftauchten, mit der ersten Seite, die sie hat: {0}.</translation>
    </message>
    <message>
        <source>Fields that no record of some pages has: {0}.</source>
        <translation>Felder, die kein Datensatz mancher Seiten hat: {0}.</translation>
    </message>
    <message>
        <source>Fill in the fields of the template and try again.</source>
        <translation>Füllen Sie die Felder der Vorlage aus und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Fill in what the address needs: --set NAME=VALUE.</source>
        <translation>Füllen Sie aus, was die Adresse braucht: --set NAME=WERT.</translation>
    </message>
    <message>
        <source>Finish it first: migrateiq runs resume {0}.</source>
        <translation>Beenden Sie ihn zuerst: migrateiq runs resume {0}.</translation>
    </message>
    <message>
        <source>Finish that run first: migrateiq runs resume.</source>
        <translation>Beenden Sie zuerst jenen Lauf: migrateiq runs resume.</translation>
    </message>
    <message>
        <source>Finish the last run of the sync (migrateiq runs resume), then retry.</source>
        <translation>Beenden Sie den letzten Lauf der Synchronisierung (migrateiq runs resume) und wiederholen Sie dann.</translation>
    </message>
    <message>
        <source>Fractions come for the column {0} of {1}, which holds very large numbers</source>
        <translation>Für die Spalte {0} von {1}, die sehr große Zahlen enthält, kommen Kommazahlen</translation>
    </message>
    <message>
        <source>Fractions of a second are kept to 6 digits, more were given</source>
        <translation>Sekundenbruchteile werden auf 6 Stellen gehalten, mehr wurden angegeben</translation>
    </message>
    <message>
        <source>Free some space and resume the run; what was loaded before is whole.</source>
        <translation>Schaffen Sie Platz und setzen Sie den Lauf fort; was vorher geladen wurde, ist vollständig.</translation>
    </message>
    <message>
        <source>Free some space and try again; what was stored before is whole.</source>
        <translation>Schaffen Sie Platz und versuchen Sie es erneut; was vorher gespeichert wurde, ist vollständig.</translation>
    </message>
    <message>
        <source>Free some space on the server and resume the run.</source>
        <translation>Schaffen Sie Platz auf dem Server und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>Free some space on the workspace&apos;s disk and check who may write there; a network drive must offer file locks.</source>
        <translation>Schaffen Sie Platz auf der Festplatte des Arbeitsbereichs und prüfen Sie, wer dort schreiben darf; ein Netzlaufwerk muss Dateisperren bieten.</translation>
    </message>
    <message>
        <source>Give deduplicate the primary key, or keep the first without order_by.</source>
        <translation>Geben Sie deduplicate den Primärschlüssel, oder behalten Sie ohne order_by den ersten.</translation>
    </message>
    <message>
        <source>Give each stream a table of its own, or append.</source>
        <translation>Geben Sie jedem Stream eine eigene Tabelle, oder hängen Sie an.</translation>
    </message>
    <message>
        <source>Give it one of 1 to 120 characters.</source>
        <translation>Geben Sie ihm einen mit 1 bis 120 Zeichen.</translation>
    </message>
    <message>
        <source>Give requests with GET or POST that answer with JSON.</source>
        <translation>Geben Sie Anfragen mit GET oder POST an, die mit JSON antworten.</translation>
    </message>
    <message>
        <source>Give the connector the server&apos;s ca_file, or set tls to what it offers.</source>
        <translation>Geben Sie dem Konnektor die ca_file des Servers, oder setzen Sie tls auf das, was er bietet.</translation>
    </message>
    <message>
        <source>Give the manifest.yaml of a low-code connector.</source>
        <translation>Geben Sie die manifest.yaml eines Low-Code-Konnektors an.</translation>
    </message>
    <message>
        <source>Give the mapping with the destination that the run had.</source>
        <translation>Geben Sie die Zuordnung mit dem Ziel an, das der Lauf hatte.</translation>
    </message>
    <message>
        <source>Give the path of a file in it.</source>
        <translation>Geben Sie den Pfad einer Datei darin an.</translation>
    </message>
    <message>
        <source>Give the server&apos;s address (--base-url).</source>
        <translation>Geben Sie die Adresse des Servers an (--base-url).</translation>
    </message>
    <message>
        <source>Give the stream `incremental` with a cursor_path, or name another one.</source>
        <translation>Geben Sie dem Stream `incremental` mit einem cursor_path, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Give the stream a primary_key and merge it, or a shorter lookback.</source>
        <translation>Geben Sie dem Stream einen primary_key und führen Sie zusammen, oder einen kürzeren lookback.</translation>
    </message>
    <message>
        <source>Give the stream a primary_key, or choose append or replace.</source>
        <translation>Geben Sie dem Stream einen primary_key, oder wählen Sie „Anhängen“ oder „Ersetzen“.</translation>
    </message>
    <message>
        <source>Give the stream another table in the sync.</source>
        <translation>Geben Sie dem Stream in der Synchronisierung eine andere Tabelle.</translation>
    </message>
    <message>
        <source>Give the stream {0} another table, or let it append.</source>
        <translation>Geben Sie dem Stream {0} eine andere Tabelle, oder lassen Sie ihn anhängen.</translation>
    </message>
    <message>
        <source>Give the whole address, for example https://api.example.com/v1/users.</source>
        <translation>Geben Sie die ganze Adresse an, zum Beispiel https://api.example.com/v1/users.</translation>
    </message>
    <message>
        <source>Give them in the settings, under Network, or under the connector&apos;s proxy.</source>
        <translation>Geben Sie sie in den Einstellungen unter „Netzwerk“ oder beim Proxy des Konnektors an.</translation>
    </message>
    <message>
        <source>Go back to MigrateIQ Desktop.</source>
        <translation>Kehren Sie zu MigrateIQ Desktop zurück.</translation>
    </message>
    <message>
        <source>Go back to MigrateIQ Desktop: it says why.</source>
        <translation>Kehren Sie zu MigrateIQ Desktop zurück: Dort steht, warum.</translation>
    </message>
    <message>
        <source>Got more than</source>
        <translation>Es kamen mehr als</translation>
    </message>
    <message>
        <source>Grant it SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX and DROP on {0}, and see that the server isn&apos;t a read-only copy.</source>
        <translation>Gewähren Sie ihm SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, INDEX und DROP auf {0}, und stellen Sie sicher, dass der Server keine schreibgeschützte Kopie ist.</translation>
    </message>
    <message>
        <source>Grant it what it needs, for example CREATE on {0}.</source>
        <translation>Gewähren Sie ihm, was er braucht, zum Beispiel CREATE auf {0}.</translation>
    </message>
    <message>
        <source>Host not allowed: {0} leads to {1}</source>
        <translation>Host nicht erlaubt: {0} führt zu {1}</translation>
    </message>
    <message>
        <source>IS takes NULL, TRUE or FALSE</source>
        <translation>IS nimmt NULL, TRUE oder FALSE</translation>
    </message>
    <message>
        <source>If that address is right, make it the connector&apos;s base URL and store the key for it.</source>
        <translation>Stimmt diese Adresse, machen Sie sie zur Basis-URL des Konnektors und speichern Sie den Schlüssel dafür.</translation>
    </message>
    <message>
        <source>If the address is right, save the connector in the window, or import the file with --allow-local.</source>
        <translation>Stimmt die Adresse, speichern Sie den Konnektor im Fenster, oder importieren Sie die Datei mit --allow-local.</translation>
    </message>
    <message>
        <source>If the server is yours, name its CA file under verify_tls. Otherwise ask its makers; verification can&apos;t be switched off.</source>
        <translation>Ist es Ihr Server, nennen Sie seine CA-Datei unter verify_tls. Sonst fragen Sie seine Betreiber; die Prüfung lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>If {0} may have it, store it for that host too: {1}.</source>
        <translation>Darf {0} ihn haben, speichern Sie ihn auch für diesen Host: {1}.</translation>
    </message>
    <message>
        <source>Import once more, to see what would change now. Nothing was stored.</source>
        <translation>Importieren Sie noch einmal, um zu sehen, was sich jetzt ändern würde. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Import the file that has them.</source>
        <translation>Importieren Sie die Datei, die sie enthält.</translation>
    </message>
    <message>
        <source>Install MigrateIQ Desktop again.</source>
        <translation>Installieren Sie MigrateIQ Desktop neu.</translation>
    </message>
    <message>
        <source>Install MigrateIQ Desktop again. If it happens again, report it.</source>
        <translation>Installieren Sie MigrateIQ Desktop neu. Geschieht es wieder, melden Sie es.</translation>
    </message>
    <message>
        <source>Install the newer version.</source>
        <translation>Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Install the newest version, or choose another workspace.</source>
        <translation>Installieren Sie die neueste Version, oder wählen Sie einen anderen Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>It begins anew: run {0} was {1}, but what the sync moves was changed since.</source>
        <translation>Es beginnt von vorn: Lauf {0} war {1}, aber was die Synchronisierung bewegt, wurde seither geändert.</translation>
    </message>
    <message>
        <source>It can&apos;t hold any of &lt; &gt; : &quot; / \ | ? *</source>
        <translation>Er darf keines von &lt; &gt; : &quot; / \ | ? * enthalten</translation>
    </message>
    <message>
        <source>It describes no operation that could be asked</source>
        <translation>Sie beschreibt keinen Vorgang, der sich abfragen ließe</translation>
    </message>
    <message>
        <source>It goes on then. To ask the server now: migrateiq runs resume {0}</source>
        <translation>Dann geht es weiter. Um den Server jetzt zu fragen: migrateiq runs resume {0}</translation>
    </message>
    <message>
        <source>It has tables of another program</source>
        <translation>Er enthält Tabellen eines anderen Programms</translation>
    </message>
    <message>
        <source>It has {0} bytes; {1} are allowed</source>
        <translation>Es hat {0} Bytes; {1} sind erlaubt</translation>
    </message>
    <message>
        <source>It is a {0} connector</source>
        <translation>Es ist ein Konnektor für {0}</translation>
    </message>
    <message>
        <source>It is as it was; open it with the version that made it, and report this.</source>
        <translation>Er ist, wie er war; öffnen Sie ihn mit der Version, die ihn anlegte, und melden Sie dies.</translation>
    </message>
    <message>
        <source>It is used by the sync {0}</source>
        <translation>Er wird von der Synchronisierung {0} verwendet</translation>
    </message>
    <message>
        <source>It isn&apos;t sure how pages go on: {0}, but {1}.</source>
        <translation>Es ist nicht sicher, wie es weitergeht: {0}, aber {1}.</translation>
    </message>
    <message>
        <source>It needs 1 to {0} characters</source>
        <translation>Er braucht 1 bis {0} Zeichen</translation>
    </message>
    <message>
        <source>It was changed outside of this program</source>
        <translation>Es wurde außerhalb dieses Programms geändert</translation>
    </message>
    <message>
        <source>It was removed or renamed since you opened it</source>
        <translation>Sie wurde entfernt oder umbenannt, seit Sie sie geöffnet haben</translation>
    </message>
    <message>
        <source>It was sent nowhere. Keys, records and the texts of errors are not in it.</source>
        <translation>Er wurde nirgendwohin gesendet. Schlüssel, Datensätze und die Texte von Fehlern sind nicht darin.</translation>
    </message>
    <message>
        <source>Its key is stored for another host than {0}.</source>
        <translation>Sein Schlüssel ist für einen anderen Host als {0} gespeichert.</translation>
    </message>
    <message>
        <source>Its owner could read your keys and change your data</source>
        <translation>Sein Eigentümer könnte Ihre Schlüssel lesen und Ihre Daten ändern</translation>
    </message>
    <message>
        <source>Its response_actions say so; the details hold what the server says.</source>
        <translation>Seine response_actions sagen es so; die Details enthalten, was der Server sagt.</translation>
    </message>
    <message>
        <source>Its schema is {0}; this program knows up to {1}</source>
        <translation>Sein Schema ist {0}; dieses Programm kennt bis {1}</translation>
    </message>
    <message>
        <source>Keep keys for this session only, or create an encrypted vault opened by a passphrase.</source>
        <translation>Behalten Sie Schlüssel nur für diese Sitzung, oder legen Sie einen verschlüsselten Tresor an, den eine Passphrase öffnet.</translation>
    </message>
    <message>
        <source>Keep the first of them (deduplicate, keep: first), or choose a database.</source>
        <translation>Behalten Sie den ersten davon (deduplicate, keep: first), oder wählen Sie eine Datenbank.</translation>
    </message>
    <message>
        <source>Leave end_param out.</source>
        <translation>Lassen Sie end_param weg.</translation>
    </message>
    <message>
        <source>Leave fields out in the mapping, or load into another destination.</source>
        <translation>Lassen Sie Felder in der Zuordnung weg, oder laden Sie in ein anderes Ziel.</translation>
    </message>
    <message>
        <source>Leave fields out, or choose another table; then resume the run.</source>
        <translation>Lassen Sie Felder weg, oder wählen Sie eine andere Tabelle; setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Leave fields out, or keep nested ones as JSON (nested: json).</source>
        <translation>Lassen Sie Felder weg, oder behalten Sie verschachtelte als JSON (nested: json).</translation>
    </message>
    <message>
        <source>Leave large fields out, or raise max_allowed_packet on the server.</source>
        <translation>Lassen Sie große Felder weg, oder erhöhen Sie max_allowed_packet auf dem Server.</translation>
    </message>
    <message>
        <source>Leave the field out, or replace the character in the mapping.</source>
        <translation>Lassen Sie das Feld weg, oder ersetzen Sie das Zeichen in der Zuordnung.</translation>
    </message>
    <message>
        <source>Let run {0} come to its end: retry, or resume it.</source>
        <translation>Lassen Sie Lauf {0} zu Ende kommen: wiederholen Sie oder setzen Sie fort.</translation>
    </message>
    <message>
        <source>List it under fields, with {0} as its name.</source>
        <translation>Führen Sie es unter fields auf, mit {0} als Namen.</translation>
    </message>
    <message>
        <source>List the key&apos;s field in the mapping, or choose another key.</source>
        <translation>Führen Sie das Feld des Schlüssels in der Zuordnung auf, oder wählen Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>List those that are to be tables under fields, with nested: child_table, and choose nested: json for the others.</source>
        <translation>Führen Sie die, die Tabellen werden sollen, unter fields mit nested: child_table auf, und wählen Sie für die anderen nested: json.</translation>
    </message>
    <message>
        <source>List {source: {0}, nested: {1}} under fields.</source>
        <translation>Führen Sie {source: {0}, nested: {1}} unter fields auf.</translation>
    </message>
    <message>
        <source>Load into a newer server.</source>
        <translation>Laden Sie in einen neueren Server.</translation>
    </message>
    <message>
        <source>Look at the rejected records, correct the mapping and run the sync again.</source>
        <translation>Sehen Sie die abgelehnten Datensätze an, berichtigen Sie die Zuordnung und führen Sie die Synchronisierung erneut aus.</translation>
    </message>
    <message>
        <source>Look at the table&apos;s triggers; then resume the run.</source>
        <translation>Sehen Sie die Trigger der Tabelle an; setzen Sie dann den Lauf fort.</translation>
    </message>
    <message>
        <source>Look at what undoing does by now, and say so again.</source>
        <translation>Sehen Sie nach, was jetzt geschehen würde, und bestätigen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look at what was loaded under Data.</source>
        <translation>Sehen Sie unter „Daten“ an, was geladen wurde.</translation>
    </message>
    <message>
        <source>Look at {0} first: {1} is read once for each of its records.</source>
        <translation>Sehen Sie zuerst {0} an: {1} wird einmal für jeden seiner Datensätze gelesen.</translation>
    </message>
    <message>
        <source>Look into the log, and install MigrateIQ Desktop again.</source>
        <translation>Sehen Sie ins Protokoll, und installieren Sie MigrateIQ Desktop neu.</translation>
    </message>
    <message>
        <source>Mend it, or choose other connectors.</source>
        <translation>Korrigieren Sie sie, oder wählen Sie andere Konnektoren.</translation>
    </message>
    <message>
        <source>Merge by that index&apos;s columns, remove the index, or append.</source>
        <translation>Führen Sie nach den Spalten dieses Index zusammen, entfernen Sie den Index, oder hängen Sie an.</translation>
    </message>
    <message>
        <source>Merge it again, or run once with --full-refresh.</source>
        <translation>Führen Sie sie erneut zusammen, oder führen Sie einmal mit --full-refresh aus.</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop made a mistake</source>
        <translation>In MigrateIQ Desktop ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop: a report of what went wrong</source>
        <translation>MigrateIQ Desktop: ein Bericht darüber, was schiefging</translation>
    </message>
    <message>
        <source>Move it away, and start the sync anew.</source>
        <translation>Verschieben Sie sie, und beginnen Sie die Synchronisierung von vorn.</translation>
    </message>
    <message>
        <source>Move it away, or give the stream another table.</source>
        <translation>Verschieben Sie sie, oder geben Sie dem Stream eine andere Tabelle.</translation>
    </message>
    <message>
        <source>NaN and Infinity are not JSON (RFC 8259 section 6)</source>
        <translation>NaN und Infinity sind kein JSON (RFC 8259, Abschnitt 6)</translation>
    </message>
    <message>
        <source>Name a connector that has a host.</source>
        <translation>Nennen Sie einen Konnektor, der einen Host hat.</translation>
    </message>
    <message>
        <source>Name a readable file of certificates in PEM form under ca_file.</source>
        <translation>Nennen Sie unter ca_file eine lesbare Datei mit Zertifikaten in PEM-Form.</translation>
    </message>
    <message>
        <source>Name a readable file of certificates in PEM form {0}.</source>
        <translation>Nennen Sie eine lesbare Datei mit Zertifikaten in PEM-Form {0}.</translation>
    </message>
    <message>
        <source>Name each stream once, or make a second sync.</source>
        <translation>Nennen Sie jeden Stream einmal, oder legen Sie eine zweite Synchronisierung an.</translation>
    </message>
    <message>
        <source>No key for {0} is stored.</source>
        <translation>Kein Schlüssel für {0} ist gespeichert.</translation>
    </message>
    <message>
        <source>No lock can be had in {0}: {1}</source>
        <translation>In {0} lässt sich keine Sperre bekommen: {1}</translation>
    </message>
    <message>
        <source>No record of {0} has the field {1}</source>
        <translation>Kein Datensatz von {0} hat das Feld {1}</translation>
    </message>
    <message>
        <source>No records came: the table {0} was not made.</source>
        <translation>Es kamen keine Datensätze: Die Tabelle {0} wurde nicht angelegt.</translation>
    </message>
    <message>
        <source>No secret {0} of {1} is stored</source>
        <translation>Kein Geheimnis {0} von {1} ist gespeichert</translation>
    </message>
    <message>
        <source>No secure connection to {0} could be made</source>
        <translation>Es ließ sich keine sichere Verbindung zu {0} herstellen</translation>
    </message>
    <message>
        <source>No space left</source>
        <translation>Kein Platz mehr</translation>
    </message>
    <message>
        <source>No system keyring can be used</source>
        <translation>Kein Schlüsselbund des Systems ist verfügbar</translation>
    </message>
    <message>
        <source>No table can be called {0}</source>
        <translation>Keine Tabelle kann {0} heißen</translation>
    </message>
    <message>
        <source>No worker could be started</source>
        <translation>Kein Arbeitsprozess konnte gestartet werden</translation>
    </message>
    <message>
        <source>Nobody can sign in at {0}</source>
        <translation>Bei {0} kann sich niemand anmelden</translation>
    </message>
    <message>
        <source>Nobody can tell how far {0} was read</source>
        <translation>Es ist nicht festzustellen, wie weit {0} gelesen wurde</translation>
    </message>
    <message>
        <source>Nobody is signed in any more</source>
        <translation>Niemand ist mehr angemeldet</translation>
    </message>
    <message>
        <source>Nobody is signed in to {0}</source>
        <translation>Niemand ist bei {0} angemeldet</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand hat sich angemeldet</translation>
    </message>
    <message>
        <source>Nobody signs in to {0} with a browser</source>
        <translation>Bei {0} meldet sich niemand mit einem Browser an</translation>
    </message>
    <message>
        <source>Not every system can have a folder of that name</source>
        <translation>Nicht jedes System kann einen Ordner dieses Namens haben</translation>
    </message>
    <message>
        <source>Nothing can listen at {0}:{1}</source>
        <translation>{0}:{1} kann nicht belegt werden</translation>
    </message>
    <message>
        <source>Nothing was replaced. Check the source; if it is right, resume the run with --allow-shrink, or write allow_shrink: true into the sync.</source>
        <translation>Es wurde nichts ersetzt. Prüfen Sie die Quelle; stimmt sie, setzen Sie den Lauf mit --allow-shrink fort, oder schreiben Sie allow_shrink: true in die Synchronisierung.</translation>
    </message>
    <message>
        <source>Only JSON can be read. The makers of the API tell whether this address can answer with it, by a parameter such as format=json or another path, and whether it needs a key.</source>
        <translation>Nur JSON kann gelesen werden. Die Hersteller der API wissen, ob diese Adresse damit antworten kann, durch einen Parameter wie format=json oder einen anderen Pfad, und ob sie einen Schlüssel braucht.</translation>
    </message>
    <message>
        <source>Open it again and resume the run.</source>
        <translation>Öffnen Sie ihn wieder und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>Open it again; nothing was done or lost.</source>
        <translation>Öffnen Sie ihn wieder; nichts wurde getan oder ging verloren.</translation>
    </message>
    <message>
        <source>Open it with its passphrase.</source>
        <translation>Öffnen Sie ihn mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>Open the folder that it leads to: {0}.</source>
        <translation>Öffnen Sie den Ordner, zu dem er führt: {0}.</translation>
    </message>
    <message>
        <source>Open the vault again with its passphrase.</source>
        <translation>Öffnen Sie den Tresor wieder mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>Open the vault with its passphrase.</source>
        <translation>Öffnen Sie den Tresor mit seiner Passphrase.</translation>
    </message>
    <message>
        <source>OpenAPI 3.0 and 3.1 and Swagger 2.0 can be.</source>
        <translation>Unterstützt werden OpenAPI 3.0 und 3.1 sowie Swagger 2.0.</translation>
    </message>
    <message>
        <source>Out of disk</source>
        <translation>Festplatte voll</translation>
    </message>
    <message>
        <source>Please report it with the details. What was loaded before is whole.</source>
        <translation>Bitte melden Sie es mit den Details. Was vorher geladen wurde, ist vollständig.</translation>
    </message>
    <message>
        <source>Print the entries with `migrateiq schedule print`, and add them by hand.</source>
        <translation>Geben Sie die Einträge mit `migrateiq schedule print` aus, und fügen Sie sie von Hand hinzu.</translation>
    </message>
    <message>
        <source>Put back the file as the run left it, or take from it by hand what should go; `migrateiq state reset` lets the next run read again.</source>
        <translation>Legen Sie die Datei zurück, wie der Lauf sie hinterlassen hat, oder entfernen Sie von Hand daraus, was weg soll; mit `migrateiq state reset` liest der nächste Lauf erneut.</translation>
    </message>
    <message>
        <source>Put both together, or save yours instead; the other stays in Versions.</source>
        <translation>Führen Sie beides zusammen oder speichern Sie Ihre Fassung; die andere bleibt unter „Versionen“.</translation>
    </message>
    <message>
        <source>Put the file itself there instead of the link.</source>
        <translation>Legen Sie statt der Verknüpfung die Datei selbst dorthin.</translation>
    </message>
    <message>
        <source>Raise maximum_pages of the stream&apos;s paginator and resume.</source>
        <translation>Erhöhen Sie maximum_pages beim Blättern des Streams und setzen Sie fort.</translation>
    </message>
    <message>
        <source>Read them again.</source>
        <translation>Lesen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Remove it, and start the sync anew.</source>
        <translation>Entfernen Sie sie, und beginnen Sie die Synchronisierung von vorn.</translation>
    </message>
    <message>
        <source>Remove the connector and add it again.</source>
        <translation>Entfernen Sie den Konnektor und fügen Sie ihn wieder hinzu.</translation>
    </message>
    <message>
        <source>Remove the doubled rows, or choose another key or another table.</source>
        <translation>Entfernen Sie die doppelten Zeilen, oder wählen Sie einen anderen Schlüssel oder eine andere Tabelle.</translation>
    </message>
    <message>
        <source>Remove the link, or choose another folder.</source>
        <translation>Entfernen Sie die Verknüpfung, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Remove the stream&apos;s row from {0}, and start the sync anew.</source>
        <translation>Entfernen Sie die Zeile des Streams aus {0}, und beginnen Sie die Synchronisierung von vorn.</translation>
    </message>
    <message>
        <source>Remove the sync and add it again.</source>
        <translation>Entfernen Sie die Synchronisierung und fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
        <source>Remove the sync, or give it another connector.</source>
        <translation>Entfernen Sie die Synchronisierung, oder geben Sie ihr einen anderen Konnektor.</translation>
    </message>
    <message>
        <source>Remove what belongs to the table meanwhile, then undo the run.</source>
        <translation>Entfernen Sie so lange, was zur Tabelle gehört, und machen Sie den Lauf dann rückgängig.</translation>
    </message>
    <message>
        <source>Remove {0} first, or give it another connector.</source>
        <translation>Entfernen Sie zuerst {0}, oder geben Sie ihr einen anderen Konnektor.</translation>
    </message>
    <message>
        <source>Rename it, and try the sample data again.</source>
        <translation>Benennen Sie ihn um, und versuchen Sie die Beispieldaten erneut.</translation>
    </message>
    <message>
        <source>Rename the table or remove it, or run the sync without a limit.</source>
        <translation>Benennen Sie die Tabelle um oder entfernen Sie sie, oder führen Sie die Synchronisierung ohne Grenze aus.</translation>
    </message>
    <message>
        <source>Rename them in the file, or remove them from the workspace.</source>
        <translation>Benennen Sie sie in der Datei um, oder entfernen Sie sie aus dem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Report it; the workspace is as it was.</source>
        <translation>Melden Sie es; der Arbeitsbereich ist, wie er war.</translation>
    </message>
    <message>
        <source>Resume it: it goes on at its last checkpoint.</source>
        <translation>Setzen Sie ihn fort: Er macht am letzten Sicherungspunkt weiter.</translation>
    </message>
    <message>
        <source>Resume run {0} if it isn&apos;t complete, or start the sync.</source>
        <translation>Setzen Sie Lauf {0} fort, wenn er unvollständig ist, oder starten Sie die Synchronisierung.</translation>
    </message>
    <message>
        <source>Resume the run. If it happens again, report it.</source>
        <translation>Setzen Sie den Lauf fort. Geschieht es wieder, melden Sie es.</translation>
    </message>
    <message>
        <source>Retry run {0}.</source>
        <translation>Wiederholen Sie Lauf {0}.</translation>
    </message>
    <message>
        <source>Retry run {0}: what was rejected then is what is missing now.</source>
        <translation>Wiederholen Sie Lauf {0}: Was damals abgelehnt wurde, fehlt jetzt.</translation>
    </message>
    <message>
        <source>Retry the run again.</source>
        <translation>Wiederholen Sie den Lauf erneut.</translation>
    </message>
    <message>
        <source>Retry them into that table, or run the sync again.</source>
        <translation>Wiederholen Sie sie in diese Tabelle, oder führen Sie die Synchronisierung erneut aus.</translation>
    </message>
    <message>
        <source>Rows of {0} with the key of these records were overwritten, also where the run that rejected them loaded a newer record of that key after them. Where the source gives a key more than once, run the sync with --full-refresh to be sure.</source>
        <translation>Zeilen von {0} mit dem Schlüssel dieser Datensätze wurden überschrieben, auch wo der Lauf, der sie abgelehnt hat, nach ihnen einen neueren Datensatz dieses Schlüssels geladen hat. Gibt die Quelle einen Schlüssel mehr als einmal, führen Sie die Synchronisierung mit --full-refresh aus, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Rows of {0} would refer to rows of {1} that don&apos;t exist</source>
        <translation>Zeilen von {0} würden auf Zeilen von {1} verweisen, die es nicht gibt</translation>
    </message>
    <message>
        <source>Run the sync again from the start. If it happens again, report it.</source>
        <translation>Führen Sie die Synchronisierung von Anfang an aus. Geschieht es wieder, melden Sie es.</translation>
    </message>
    <message>
        <source>Run the sync again once the source is right, or restore the table from a backup.</source>
        <translation>Führen Sie die Synchronisierung wieder aus, sobald die Quelle stimmt, oder stellen Sie die Tabelle aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Run the sync again then: it goes on where it stopped. What is loaded stays.</source>
        <translation>Führen Sie die Synchronisierung dann erneut aus: Sie macht dort weiter, wo sie anhielt. Was geladen ist, bleibt.</translation>
    </message>
    <message>
        <source>Run the sync again, once that stream can be loaded.</source>
        <translation>Führen Sie die Synchronisierung erneut aus, sobald dieser Stream geladen werden kann.</translation>
    </message>
    <message>
        <source>Run the sync again.</source>
        <translation>Führen Sie die Synchronisierung noch einmal aus.</translation>
    </message>
    <message>
        <source>Run the sync.</source>
        <translation>Führen Sie die Synchronisierung aus.</translation>
    </message>
    <message>
        <source>Run with --full-refresh, which replaces the table when all is read.</source>
        <translation>Führen Sie mit --full-refresh aus; das ersetzt die Tabelle, wenn alles gelesen ist.</translation>
    </message>
    <message>
        <source>Run with --full-refresh.</source>
        <translation>Führen Sie mit --full-refresh aus.</translation>
    </message>
    <message>
        <source>Run {0} came after these records were rejected: rows of {1} with their key, which it may have made newer, were overwritten. Run the sync with --full-refresh to be sure.</source>
        <translation>Lauf {0} kam, nachdem diese Datensätze abgelehnt wurden: Zeilen von {1} mit ihrem Schlüssel, die er erneuert haben kann, wurden überschrieben. Führen Sie die Synchronisierung mit --full-refresh aus, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Run {0} can&apos;t be resumed</source>
        <translation>Lauf {0} kann nicht fortgesetzt werden</translation>
    </message>
    <message>
        <source>Run {0} can&apos;t be undone</source>
        <translation>Lauf {0} kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Run {0} ended {1}: read {2}, loaded {3}, rejected {4}, skipped {5}.</source>
        <translation>Lauf {0} endete {1}: {2} gelesen, {3} geladen, {4} abgelehnt, {5} übersprungen.</translation>
    </message>
    <message>
        <source>Run {0} isn&apos;t run by this program</source>
        <translation>Lauf {0} wird nicht von diesem Programm ausgeführt</translation>
    </message>
    <message>
        <source>Run {0} isn&apos;t running</source>
        <translation>Lauf {0} ist nicht in Arbeit</translation>
    </message>
    <message>
        <source>Run {0} loaded {1} with another mapping. Its rows that this run doesn&apos;t load again stay as they are. Where all shall be alike, replace the table once, or run the sync with --full-refresh.</source>
        <translation>Lauf {0} hat {1} mit einer anderen Zuordnung geladen. Zeilen daraus, die dieser Lauf nicht erneut lädt, bleiben, wie sie sind. Wo alle gleich sein sollen, ersetzen Sie die Tabelle einmal oder führen Sie die Synchronisierung mit --full-refresh aus.</translation>
    </message>
    <message>
        <source>Run {0} of {1} {2}: {3} to {4}.</source>
        <translation>Lauf {0} von {1} {2}: {3} nach {4}.</translation>
    </message>
    <message>
        <source>Run {0} was undone</source>
        <translation>Lauf {0} wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>Run {0} was undone: {1}.</source>
        <translation>Lauf {0} wurde rückgängig gemacht: {1}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Save it as a new one, or close the editor.</source>
        <translation>Speichern Sie sie als neue, oder schließen Sie den Editor.</translation>
    </message>
    <message>
        <source>Save the network tab of a browser&apos;s developer tools as HAR.</source>
        <translation>Speichern Sie den Netzwerk-Reiter der Entwicklerwerkzeuge eines Browsers als HAR.</translation>
    </message>
    <message>
        <source>Say by which authentication it knows who asks, and give the key.</source>
        <translation>Geben Sie an, durch welche Anmeldung er erkennt, wer fragt, und geben Sie den Schlüssel ein.</translation>
    </message>
    <message>
        <source>See its streams: migrateiq runs show.</source>
        <translation>Sehen Sie seine Streams an: migrateiq runs show.</translation>
    </message>
    <message>
        <source>See the list of runs for their numbers (migrateiq runs list).</source>
        <translation>Ihre Nummern stehen in der Liste der Läufe (migrateiq runs list).</translation>
    </message>
    <message>
        <source>See what it did: migrateiq runs show.</source>
        <translation>Sehen Sie nach, was er getan hat: migrateiq runs show.</translation>
    </message>
    <message>
        <source>See whether another program has changed the file.</source>
        <translation>Prüfen Sie, ob ein anderes Programm die Datei geändert hat.</translation>
    </message>
    <message>
        <source>Set another value (migrateiq state set), or run with --full-refresh.</source>
        <translation>Setzen Sie einen anderen Wert (migrateiq state set), oder führen Sie mit --full-refresh aus.</translation>
    </message>
    <message>
        <source>Several streams go into the table {0}</source>
        <translation>Mehrere Streams gehen in die Tabelle {0}</translation>
    </message>
    <message>
        <source>Shorten the pattern.</source>
        <translation>Kürzen Sie das Muster.</translation>
    </message>
    <message>
        <source>Sign in again, and allow the access.</source>
        <translation>Melden Sie sich erneut an, und erlauben Sie den Zugriff.</translation>
    </message>
    <message>
        <source>Sign in again: `migrateiq connectors authorize NAME`, or Sign in… in the connector&apos;s window.</source>
        <translation>Melden Sie sich erneut an: `migrateiq connectors authorize NAME`, oder „Anmelden…“ im Fenster des Konnektors.</translation>
    </message>
    <message>
        <source>Sign in: `migrateiq connectors authorize {0}` (with --file FILE where the connector is in a file), or Sign in… in the window. A token that you have can be stored as well. {1}</source>
        <translation>Melden Sie sich an: `migrateiq connectors authorize {0}` (mit --file DATEI, wenn der Konnektor in einer Datei steht), oder „Anmelden…“ im Fenster. Ein vorhandenes Token lässt sich ebenso speichern. {1}</translation>
    </message>
    <message>
        <source>Signing in at {0}</source>
        <translation>Anmeldung bei {0}</translation>
    </message>
    <message>
        <source>Start the sign-in again, and paste the whole address that the browser ends at.</source>
        <translation>Beginnen Sie die Anmeldung erneut, und fügen Sie die ganze Adresse ein, bei der der Browser endet.</translation>
    </message>
    <message>
        <source>Start the sign-in again.</source>
        <translation>Beginnen Sie die Anmeldung erneut.</translation>
    </message>
    <message>
        <source>Start the sync anew (--restart).</source>
        <translation>Beginnen Sie die Synchronisierung von vorn (--restart).</translation>
    </message>
    <message>
        <source>Start the sync anew.</source>
        <translation>Beginnen Sie die Synchronisierung von vorn.</translation>
    </message>
    <message>
        <source>Start the sync anew. The file is as it was before.</source>
        <translation>Beginnen Sie die Synchronisierung von vorn. Die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Start the sync anew. The file of the table is as it was before.</source>
        <translation>Beginnen Sie die Synchronisierung von vorn. Die Datei der Tabelle ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Start the sync anew. The table is as it was before.</source>
        <translation>Beginnen Sie die Synchronisierung von vorn. Die Tabelle ist, wie sie vorher war.</translation>
    </message>
    <message>
        <source>Stop it there.</source>
        <translation>Halten Sie es dort an.</translation>
    </message>
    <message>
        <source>Store a new key for this connector.</source>
        <translation>Speichern Sie einen neuen Schlüssel für diesen Konnektor.</translation>
    </message>
    <message>
        <source>Store it again: {0}.</source>
        <translation>Speichern Sie es erneut: {0}.</translation>
    </message>
    <message>
        <source>Store it as {0} of the source connector.</source>
        <translation>Speichern Sie es als {0} des Quellkonnektors.</translation>
    </message>
    <message>
        <source>Store it: {0}.</source>
        <translation>Speichern Sie es: {0}.</translation>
    </message>
    <message>
        <source>Store the key again, whole, or choose the algorithm that belongs to it.</source>
        <translation>Speichern Sie den Schlüssel erneut und vollständig, oder wählen Sie den dazugehörigen Algorithmus.</translation>
    </message>
    <message>
        <source>Store the key again, without blanks or line breaks around it.</source>
        <translation>Speichern Sie den Schlüssel erneut, ohne Leerzeichen oder Zeilenumbrüche darum.</translation>
    </message>
    <message>
        <source>Store the key again.</source>
        <translation>Speichern Sie den Schlüssel erneut.</translation>
    </message>
    <message>
        <source>Store the key for this connector.</source>
        <translation>Speichern Sie den Schlüssel für diesen Konnektor.</translation>
    </message>
    <message>
        <source>Streams refer to each other in a circle</source>
        <translation>Streams verweisen im Kreis aufeinander</translation>
    </message>
    <message>
        <source>Switch sql_require_primary_key off for the user, or make the table before.</source>
        <translation>Schalten Sie sql_require_primary_key für den Benutzer aus, oder legen Sie die Tabelle vorher an.</translation>
    </message>
    <message>
        <source>Syncs are running</source>
        <translation>Synchronisierungen laufen</translation>
    </message>
    <message>
        <source>Take one of these reference rules out.</source>
        <translation>Entfernen Sie eine dieser Verweisregeln.</translation>
    </message>
    <message>
        <source>Take the reference rule out, or load into a database.</source>
        <translation>Entfernen Sie die Verweisregel, oder laden Sie in eine Datenbank.</translation>
    </message>
    <message>
        <source>Take unique and deduplicate out of the mapping, or load into a database.</source>
        <translation>Entfernen Sie unique und deduplicate aus der Zuordnung, oder laden Sie in eine Datenbank.</translation>
    </message>
    <message>
        <source>That is not the answer to this sign-in</source>
        <translation>Das ist nicht die Antwort auf diese Anmeldung</translation>
    </message>
    <message>
        <source>The Airbyte manifest can&apos;t be imported</source>
        <translation>Das Airbyte-Manifest kann nicht importiert werden</translation>
    </message>
    <message>
        <source>The CA file {0} can&apos;t be used</source>
        <translation>Die CA-Datei {0} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The OpenAPI description has no paths</source>
        <translation>Die OpenAPI-Beschreibung hat keine Pfade</translation>
    </message>
    <message>
        <source>The Task Scheduler</source>
        <translation>Die Aufgabenplanung</translation>
    </message>
    <message>
        <source>The answer to {0} has {1}</source>
        <translation>Die Antwort auf {0} hat {1}</translation>
    </message>
    <message>
        <source>The answer to {0} {1}</source>
        <translation>Die Antwort auf {0} {1}</translation>
    </message>
    <message>
        <source>The certificate of {0} can&apos;t be trusted</source>
        <translation>Dem Zertifikat von {0} kann nicht vertraut werden</translation>
    </message>
    <message>
        <source>The checkpoint of {0} can&apos;t be read</source>
        <translation>Der Sicherungspunkt von {0} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The column {0} is called {1} there.</source>
        <translation>Die Spalte {0} heißt dort {1}.</translation>
    </message>
    <message>
        <source>The column {0} of {1} can&apos;t be widened</source>
        <translation>Die Spalte {0} von {1} kann nicht verbreitert werden</translation>
    </message>
    <message>
        <source>The column {0} of {1} is {2}, but {3} values come</source>
        <translation>Die Spalte {0} von {1} ist {2}, aber es kommen Werte vom Typ {3}</translation>
    </message>
    <message>
        <source>The column {0} takes texts of at most {1} characters: it is part of the key.</source>
        <translation>Die Spalte {0} nimmt Texte mit höchstens {1} Zeichen auf: Sie gehört zum Schlüssel.</translation>
    </message>
    <message>
        <source>The connection to {0} is lost</source>
        <translation>Die Verbindung zu {0} ist abgebrochen</translation>
    </message>
    <message>
        <source>The connector&apos;s address isn&apos;t allowed</source>
        <translation>Die Adresse des Konnektors ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The curl command ends after {0}</source>
        <translation>Der curl-Befehl endet nach {0}</translation>
    </message>
    <message>
        <source>The data in {0} can&apos;t be read</source>
        <translation>Die Daten in {0} können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The description could not be read</source>
        <translation>Die Beschreibung konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The disk of {0} is full</source>
        <translation>Die Festplatte von {0} ist voll</translation>
    </message>
    <message>
        <source>The disk or another program changed it</source>
        <translation>Die Festplatte oder ein anderes Programm hat es geändert</translation>
    </message>
    <message>
        <source>The field {0} is in the column {1}: its own name can&apos;t be a column&apos;s.</source>
        <translation>Das Feld {0} steht in der Spalte {1}: Sein eigener Name geht nicht für eine Spalte.</translation>
    </message>
    <message>
        <source>The field “{0}” is in the column {1}.</source>
        <translation>Das Feld „{0}“ steht in der Spalte {1}.</translation>
    </message>
    <message>
        <source>The file of {0} is {1}.</source>
        <translation>Die Datei von {0} ist {1}.</translation>
    </message>
    <message>
        <source>The filter, a rule or deduplicate names</source>
        <translation>Der Filter, eine Regel oder deduplicate nennt</translation>
    </message>
    <message>
        <source>The folder {0} can&apos;t be reached</source>
        <translation>Der Ordner {0} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The folder {0} holds other things and is open to others</source>
        <translation>Der Ordner {0} enthält anderes und ist für andere offen</translation>
    </message>
    <message>
        <source>The index {0} of the replaced table could not be made again: {1}.</source>
        <translation>Der Index {0} der ersetzten Tabelle konnte nicht wieder angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>The key holds a character that no key has</source>
        <translation>Der Schlüssel enthält ein Zeichen, das kein Schlüssel hat</translation>
    </message>
    <message>
        <source>The key is empty</source>
        <translation>Der Schlüssel ist leer</translation>
    </message>
    <message>
        <source>The key is longer than {0} characters</source>
        <translation>Der Schlüssel ist länger als {0} Zeichen</translation>
    </message>
    <message>
        <source>The key {0} is left out by the mapping</source>
        <translation>Der Schlüssel {0} wird von der Zuordnung weggelassen</translation>
    </message>
    <message>
        <source>The key “{0}” can&apos;t sign with {1}</source>
        <translation>Der Schlüssel „{0}“ kann nicht mit {1} signieren</translation>
    </message>
    <message>
        <source>The key “{0}” isn&apos;t written as {1}</source>
        <translation>Der Schlüssel „{0}“ ist nicht als {1} geschrieben</translation>
    </message>
    <message>
        <source>The keyring failed, so the program could not {0}</source>
        <translation>Der Schlüsselbund ist ausgefallen, daher nicht möglich: {0}</translation>
    </message>
    <message>
        <source>The keyring is locked, so the program could not {0}</source>
        <translation>Der Schlüsselbund ist gesperrt, daher nicht möglich: {0}</translation>
    </message>
    <message>
        <source>The like was noticed {0}, with other parents.</source>
        <translation>Ähnliches fiel {0} auf, bei anderen übergeordneten Datensätzen.</translation>
    </message>
    <message>
        <source>The list of the run&apos;s requests can&apos;t be read</source>
        <translation>Die Liste der Anfragen des Laufs kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The log has reached its largest size: from here on only warnings and errors.</source>
        <translation>Das Protokoll hat seine Höchstgröße erreicht: Ab hier nur noch Warnungen und Fehler.</translation>
    </message>
    <message>
        <source>The log has reached its largest size: nothing more is written.</source>
        <translation>Das Protokoll hat seine Höchstgröße erreicht: Es wird nichts mehr geschrieben.</translation>
    </message>
    <message>
        <source>The login gave no token</source>
        <translation>Die Anmeldung gab kein Token</translation>
    </message>
    <message>
        <source>The lookup file {0} can&apos;t be used</source>
        <translation>Die Nachschlagedatei {0} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The mapping gives {0} a value that is no {1}</source>
        <translation>Die Zuordnung gibt {0} einen Wert, der kein {1} ist</translation>
    </message>
    <message>
        <source>The mapping names</source>
        <translation>Die Zuordnung nennt</translation>
    </message>
    <message>
        <source>The mapping names {0}{1}, but {2} doesn&apos;t become a child table</source>
        <translation>Die Zuordnung nennt {0}{1}, aber {2} wird keine Untertabelle</translation>
    </message>
    <message>
        <source>The numbers of {0} don&apos;t add up</source>
        <translation>Die Zahlen von {0} gehen nicht auf</translation>
    </message>
    <message>
        <source>The one before is used up: open or unlock what keeps your keys, and sign in again.</source>
        <translation>Der vorige ist verbraucht: Öffnen oder entsperren Sie, was Ihre Schlüssel aufbewahrt, und melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The passphrase has fewer than {0} characters</source>
        <translation>Die Passphrase hat weniger als {0} Zeichen</translation>
    </message>
    <message>
        <source>The path “{0}” can&apos;t be used on this answer</source>
        <translation>Der Pfad „{0}“ lässt sich auf diese Antwort nicht anwenden</translation>
    </message>
    <message>
        <source>The pattern {0} can&apos;t be used</source>
        <translation>Das Muster {0} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The pattern {0} has no group {1}</source>
        <translation>Das Muster {0} hat keine Gruppe {1}</translation>
    </message>
    <message>
        <source>The practice API could not be started</source>
        <translation>Die Übungs-API konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>The predicate {0} of a response action can&apos;t be evaluated</source>
        <translation>Das Prädikat {0} einer Antwortregel kann nicht ausgewertet werden</translation>
    </message>
    <message>
        <source>The program answered something else about the sign-in</source>
        <translation>Das Programm antwortete auf die Anmeldung etwas anderes</translation>
    </message>
    <message>
        <source>The program crashed.</source>
        <translation>Das Programm ist abgestürzt.</translation>
    </message>
    <message>
        <source>The program ended without a word: it was killed, or the computer went off.</source>
        <translation>Das Programm endete ohne Meldung: Es wurde beendet, oder der Computer ging aus.</translation>
    </message>
    <message>
        <source>The program or the computer stopped while it was running</source>
        <translation>Das Programm oder der Computer hielt an, während er lief</translation>
    </message>
    <message>
        <source>The proxy {0} asks for a user name and password</source>
        <translation>Der Proxy {0} verlangt Benutzername und Passwort</translation>
    </message>
    <message>
        <source>The proxy&apos;s address can&apos;t be used</source>
        <translation>Die Adresse des Proxys kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The rejected records of run {0} can&apos;t be retried</source>
        <translation>Die abgelehnten Datensätze von Lauf {0} können nicht wiederholt werden</translation>
    </message>
    <message>
        <source>The rejected records of {0} can&apos;t be added now</source>
        <translation>Die abgelehnten Datensätze von {0} können jetzt nicht hinzugefügt werden</translation>
    </message>
    <message>
        <source>The rejected records of {0} can&apos;t be read</source>
        <translation>Die abgelehnten Datensätze von {0} können nicht gelesen werden</translation>
    </message>
    <message>
        <source>The rejected records of {0} can&apos;t go into {1}</source>
        <translation>Die abgelehnten Datensätze von {0} können nicht in {1} geladen werden</translation>
    </message>
    <message>
        <source>The renewed sign-in can&apos;t be kept</source>
        <translation>Die erneuerte Anmeldung kann nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>The request can&apos;t be written</source>
        <translation>Die Anfrage kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The rows of {0} can&apos;t be counted</source>
        <translation>Die Zeilen von {0} können nicht gezählt werden</translation>
    </message>
    <message>
        <source>The run can&apos;t be followed any more</source>
        <translation>Der Lauf kann nicht mehr verfolgt werden</translation>
    </message>
    <message>
        <source>The run was cancelled</source>
        <translation>Der Lauf wurde abgebrochen</translation>
    </message>
    <message>
        <source>The run was interrupted</source>
        <translation>Der Lauf wurde unterbrochen</translation>
    </message>
    <message>
        <source>The sampled records are gone</source>
        <translation>Die Stichprobe ist nicht mehr da</translation>
    </message>
    <message>
        <source>The secret {0} of the mapping is missing</source>
        <translation>Das Geheimnis {0} der Zuordnung fehlt</translation>
    </message>
    <message>
        <source>The secret {0} of {1} can&apos;t be reached</source>
        <translation>Das Geheimnis {0} von {1} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The secret {0} of {1} could not be kept</source>
        <translation>Das Geheimnis {0} von {1} konnte nicht aufbewahrt werden</translation>
    </message>
    <message>
        <source>The secret {0} of {1} is damaged</source>
        <translation>Das Geheimnis {0} von {1} ist beschädigt</translation>
    </message>
    <message>
        <source>The secret {0} of {1} is missing</source>
        <translation>Das Geheimnis {0} von {1} fehlt</translation>
    </message>
    <message>
        <source>The secret {0} of {1} was not stored</source>
        <translation>Das Geheimnis {0} von {1} wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The secret “{0}” can&apos;t be sent</source>
        <translation>Das Geheimnis „{0}“ kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>The secret “{0}” is missing</source>
        <translation>Das Geheimnis „{0}“ fehlt</translation>
    </message>
    <message>
        <source>The server answered the request for a token with something else</source>
        <translation>Der Server beantwortete die Frage nach einem Token mit etwas anderem</translation>
    </message>
    <message>
        <source>The server answered {0} with {1} and no address to go to</source>
        <translation>Der Server beantwortete {0} mit {1} und ohne Adresse, zu der es gehen soll</translation>
    </message>
    <message>
        <source>The server at {0} is too old</source>
        <translation>Der Server bei {0} ist zu alt</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the client id or secret</source>
        <translation>Der Server nimmt Client-ID oder Geheimnis nicht an</translation>
    </message>
    <message>
        <source>The server doesn&apos;t accept the key</source>
        <translation>Der Server nimmt den Schlüssel nicht an</translation>
    </message>
    <message>
        <source>The server doesn&apos;t give these scopes</source>
        <translation>Der Server gibt diese Scopes nicht</translation>
    </message>
    <message>
        <source>The server doesn&apos;t know this way of signing in</source>
        <translation>Der Server kennt diese Art der Anmeldung nicht</translation>
    </message>
    <message>
        <source>The server doesn&apos;t let this client sign in this way</source>
        <translation>Der Server lässt diesen Client sich nicht so anmelden</translation>
    </message>
    <message>
        <source>The server gave no token</source>
        <translation>Der Server gab kein Token</translation>
    </message>
    <message>
        <source>The server misses something in the request for a token</source>
        <translation>Dem Server fehlt etwas in der Frage nach einem Token</translation>
    </message>
    <message>
        <source>The server redirects {0} in a circle</source>
        <translation>Der Server leitet {0} im Kreis weiter</translation>
    </message>
    <message>
        <source>The server refused the sign-in</source>
        <translation>Der Server lehnte die Anmeldung ab</translation>
    </message>
    <message>
        <source>The service didn&apos;t sign you in</source>
        <translation>Der Dienst hat Sie nicht angemeldet</translation>
    </message>
    <message>
        <source>The service doesn&apos;t give these scopes</source>
        <translation>Der Dienst gibt diese Scopes nicht</translation>
    </message>
    <message>
        <source>The service doesn&apos;t know this way of signing in</source>
        <translation>Der Dienst kennt diese Art der Anmeldung nicht</translation>
    </message>
    <message>
        <source>The service doesn&apos;t let this client sign anybody in</source>
        <translation>Der Dienst lässt diesen Client niemanden anmelden</translation>
    </message>
    <message>
        <source>The service has a fault</source>
        <translation>Der Dienst ist gestört</translation>
    </message>
    <message>
        <source>The service is overloaded</source>
        <translation>Der Dienst ist überlastet</translation>
    </message>
    <message>
        <source>The service misses something in the request</source>
        <translation>Dem Dienst fehlt etwas in der Anfrage</translation>
    </message>
    <message>
        <source>The sign-in didn&apos;t work</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The sign-in is no longer valid</source>
        <translation>Die Anmeldung gilt nicht mehr</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>The start at login can&apos;t be changed</source>
        <translation>Der Start bei der Anmeldung lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>The stored definition of {0} can&apos;t be read</source>
        <translation>Die gespeicherte Definition von {0} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The sync has no name that can be used</source>
        <translation>Die Synchronisierung hat keinen brauchbaren Namen</translation>
    </message>
    <message>
        <source>The sync names the stream {0} twice</source>
        <translation>Die Synchronisierung nennt den Stream {0} zweimal</translation>
    </message>
    <message>
        <source>The sync {0} has changed since you opened it</source>
        <translation>Die Synchronisierung {0} hat sich geändert, seit Sie sie geöffnet haben</translation>
    </message>
    <message>
        <source>The sync {0} isn&apos;t there any more</source>
        <translation>Die Synchronisierung {0} gibt es nicht mehr</translation>
    </message>
    <message>
        <source>The system&apos;s scheduler</source>
        <translation>Der Planer des Systems</translation>
    </message>
    <message>
        <source>The table {0} is called {1} there.</source>
        <translation>Die Tabelle {0} heißt dort {1}.</translation>
    </message>
    <message>
        <source>The templates are not there</source>
        <translation>Die Vorlagen sind nicht da</translation>
    </message>
    <message>
        <source>The token that was given can&apos;t be sent</source>
        <translation>Das erhaltene Token kann nicht gesendet werden</translation>
    </message>
    <message>
        <source>The vault could not be opened</source>
        <translation>Der Tresor konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The vault could not be read</source>
        <translation>Der Tresor konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The vault could not be written</source>
        <translation>Der Tresor konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The vault has been replaced by another one</source>
        <translation>Der Tresor wurde durch einen anderen ersetzt</translation>
    </message>
    <message>
        <source>The vault is damaged</source>
        <translation>Der Tresor ist beschädigt</translation>
    </message>
    <message>
        <source>The work was not begun</source>
        <translation>Die Arbeit wurde nicht begonnen</translation>
    </message>
    <message>
        <source>The worker and the program are of different versions</source>
        <translation>Arbeitsprozess und Programm haben verschiedene Versionen</translation>
    </message>
    <message>
        <source>The worker could not start</source>
        <translation>Der Arbeitsprozess konnte nicht starten</translation>
    </message>
    <message>
        <source>The worker ended without an answer</source>
        <translation>Der Arbeitsprozess endete ohne Antwort</translation>
    </message>
    <message>
        <source>The worker sent something that is no event</source>
        <translation>Der Arbeitsprozess sendete etwas, das kein Ereignis ist</translation>
    </message>
    <message>
        <source>The workspace can&apos;t be written as a migration file</source>
        <translation>Der Arbeitsbereich lässt sich nicht als Migrationsdatei schreiben</translation>
    </message>
    <message>
        <source>The workspace can&apos;t have that name</source>
        <translation>Der Arbeitsbereich kann diesen Namen nicht haben</translation>
    </message>
    <message>
        <source>The workspace could not be brought to this version</source>
        <translation>Der Arbeitsbereich konnte nicht auf diese Version gebracht werden</translation>
    </message>
    <message>
        <source>The workspace folder {0} can&apos;t be used</source>
        <translation>Der Ordner {0} des Arbeitsbereichs kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The workspace folder {0} is a link</source>
        <translation>Der Ordner {0} des Arbeitsbereichs ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>The workspace has these already: {0}</source>
        <translation>Der Arbeitsbereich hat diese schon: {0}</translation>
    </message>
    <message>
        <source>The workspace is closed</source>
        <translation>Der Arbeitsbereich ist geschlossen</translation>
    </message>
    <message>
        <source>The workspace {0} can&apos;t be made</source>
        <translation>Der Arbeitsbereich {0} kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>The workspace {0} could not be brought to this version</source>
        <translation>Der Arbeitsbereich {0} konnte nicht auf diese Version gebracht werden</translation>
    </message>
    <message>
        <source>The workspace {0} was made by a newer version of this program</source>
        <translation>Der Arbeitsbereich {0} wurde von einer neueren Version dieses Programms angelegt</translation>
    </message>
    <message>
        <source>The workspace&apos;s database {0} can&apos;t do that</source>
        <translation>Die Datenbank {0} des Arbeitsbereichs kann das nicht</translation>
    </message>
    <message>
        <source>The workspace&apos;s database {0} is damaged</source>
        <translation>Die Datenbank {0} des Arbeitsbereichs ist beschädigt</translation>
    </message>
    <message>
        <source>There is a connector {0} already</source>
        <translation>Es gibt schon einen Konnektor {0}</translation>
    </message>
    <message>
        <source>There is a sync {0} already</source>
        <translation>Es gibt schon eine Synchronisierung {0}</translation>
    </message>
    <message>
        <source>There is a sync {0} already, which reads from {1}</source>
        <translation>Es gibt schon eine Synchronisierung {0}, die aus {1} liest</translation>
    </message>
    <message>
        <source>There is a vault already</source>
        <translation>Es gibt schon einen Tresor</translation>
    </message>
    <message>
        <source>There is a workspace {0} already</source>
        <translation>Es gibt schon einen Arbeitsbereich {0}</translation>
    </message>
    <message>
        <source>There is another connector named {0}</source>
        <translation>Es gibt einen anderen Konnektor namens {0}</translation>
    </message>
    <message>
        <source>There is no database {0} on {1}</source>
        <translation>Es gibt keine Datenbank {0} auf {1}</translation>
    </message>
    <message>
        <source>There is no database {0} on {1} that {2} may use</source>
        <translation>Es gibt keine Datenbank {0} auf {1}, die {2} verwenden darf</translation>
    </message>
    <message>
        <source>There is no rejected record {0}</source>
        <translation>Es gibt keinen abgelehnten Datensatz {0}</translation>
    </message>
    <message>
        <source>There is no run {0}</source>
        <translation>Es gibt keinen Lauf {0}</translation>
    </message>
    <message>
        <source>There is no schema {0} in {1}</source>
        <translation>Es gibt kein Schema {0} in {1}</translation>
    </message>
    <message>
        <source>There is no stream {0} to pick</source>
        <translation>Es gibt keinen Stream {0} zur Auswahl</translation>
    </message>
    <message>
        <source>There is no time zone {0}</source>
        <translation>Es gibt keine Zeitzone {0}</translation>
    </message>
    <message>
        <source>There is no vault yet</source>
        <translation>Es gibt noch keinen Tresor</translation>
    </message>
    <message>
        <source>There is no {0} {1}</source>
        <translation>Es gibt kein {0} {1}</translation>
    </message>
    <message>
        <source>There is nothing here</source>
        <translation>Hier gibt es nichts</translation>
    </message>
    <message>
        <source>There is nothing in it that can be read from</source>
        <translation>Darin ist nichts, woraus sich lesen ließe</translation>
    </message>
    <message>
        <source>There is nothing to be found at {0}</source>
        <translation>Unter {0} ist nichts zu finden</translation>
    </message>
    <message>
        <source>This destination doesn&apos;t keep how far a stream is read</source>
        <translation>Dieses Ziel merkt sich nicht, wie weit ein Stream gelesen ist</translation>
    </message>
    <message>
        <source>This is no Airbyte manifest</source>
        <translation>Das ist kein Airbyte-Manifest</translation>
    </message>
    <message>
        <source>This is no HAR recording</source>
        <translation>Das ist keine HAR-Aufzeichnung</translation>
    </message>
    <message>
        <source>This is no OpenAPI description that can be imported</source>
        <translation>Das ist keine OpenAPI-Beschreibung, die importiert werden kann</translation>
    </message>
    <message>
        <source>This is no Postman collection</source>
        <translation>Das ist keine Postman-Sammlung</translation>
    </message>
    <message>
        <source>This is not a curl command that can be imported</source>
        <translation>Das ist kein curl-Befehl, der importiert werden kann</translation>
    </message>
    <message>
        <source>This is nothing that can be imported</source>
        <translation>Das ist nichts, was importiert werden kann</translation>
    </message>
    <message>
        <source>This option needs a value</source>
        <translation>Diese Option braucht einen Wert</translation>
    </message>
    <message>
        <source>This page belongs to MigrateIQ Desktop.</source>
        <translation>Diese Seite gehört zu MigrateIQ Desktop.</translation>
    </message>
    <message>
        <source>This session only</source>
        <translation>Nur diese Sitzung</translation>
    </message>
    <message>
        <source>This system has no registry</source>
        <translation>Dieses System hat keine Registrierung</translation>
    </message>
    <message>
        <source>Too many columns</source>
        <translation>Zu viele Spalten</translation>
    </message>
    <message>
        <source>Too many headers</source>
        <translation>Zu viele Header</translation>
    </message>
    <message>
        <source>Too many records of {0} are as new as its newest</source>
        <translation>Zu viele Datensätze von {0} sind so neu wie der neueste</translation>
    </message>
    <message>
        <source>Too much came while it was read to be remembered: what changed in {0} within the last {1} s may be missed by the next run. Merge, to be sure.</source>
        <translation>Während des Lesens kam zu viel, um es zu behalten: Was sich in {0} in den letzten {1} s geändert hat, kann dem nächsten Lauf entgehen. Führen Sie zusammen, um sicherzugehen.</translation>
    </message>
    <message>
        <source>Try a smaller part of it, or the command line: migrateiq import.</source>
        <translation>Versuchen Sie einen kleineren Teil davon, oder die Befehlszeile: migrateiq import.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Try again then.</source>
        <translation>Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Try again when the source is well.</source>
        <translation>Versuchen Sie es erneut, wenn die Quelle in Ordnung ist.</translation>
    </message>
    <message>
        <source>Try again, or ask its makers.</source>
        <translation>Versuchen Sie es erneut, oder fragen Sie die Hersteller.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, melden Sie es.</translation>
    </message>
    <message>
        <source>Try again. Or: {0}</source>
        <translation>Versuchen Sie es erneut. Oder: {0}</translation>
    </message>
    <message>
        <source>Try again; capitals and blanks count.</source>
        <translation>Versuchen Sie es erneut; Groß- und Kleinschreibung und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>Try again; if it stays, check the disk.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie die Festplatte.</translation>
    </message>
    <message>
        <source>U+0000, the character NUL, can&apos;t be kept in PostgreSQL</source>
        <translation>U+0000, das Zeichen NUL, kann in PostgreSQL nicht stehen</translation>
    </message>
    <message>
        <source>Undo run {0} first.</source>
        <translation>Machen Sie zuerst Lauf {0} rückgängig.</translation>
    </message>
    <message>
        <source>Undo that run first.</source>
        <translation>Machen Sie zuerst jenen Lauf rückgängig.</translation>
    </message>
    <message>
        <source>Undo the later run first.</source>
        <translation>Machen Sie zuerst den späteren Lauf rückgängig.</translation>
    </message>
    <message>
        <source>Undo the run with the version of the program that began to.</source>
        <translation>Machen Sie den Lauf mit der Programmversion rückgängig, die damit begonnen hat.</translation>
    </message>
    <message>
        <source>Unlock it and try again. Or: {0}</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut. Oder: {0}</translation>
    </message>
    <message>
        <source>Unlock or start the keyring, or enter the key again.</source>
        <translation>Entsperren oder starten Sie den Schlüsselbund, oder geben Sie den Schlüssel erneut ein.</translation>
    </message>
    <message>
        <source>Use TLS (tls: verify or require), or let the user log in by caching_sha2_password or mysql_native_password.</source>
        <translation>Verwenden Sie TLS (tls: verify oder require), oder lassen Sie den Benutzer sich mit caching_sha2_password oder mysql_native_password anmelden.</translation>
    </message>
    <message>
        <source>Use a name of the IANA list, for example Europe/Paris.</source>
        <translation>Verwenden Sie einen Namen der IANA-Liste, zum Beispiel Europe/Berlin.</translation>
    </message>
    <message>
        <source>Use each directive of strptime once.</source>
        <translation>Verwenden Sie jede Angabe von strptime einmal.</translation>
    </message>
    <message>
        <source>Use the new names of the mapping.</source>
        <translation>Verwenden Sie die neuen Namen der Zuordnung.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it there. Of a machine that has died, the claim ends after {0} minutes.</source>
        <translation>Warten Sie darauf, oder brechen Sie ihn dort ab. Bei einem ausgefallenen Computer endet der Anspruch nach {0} Minuten.</translation>
    </message>
    <message>
        <source>Wait for it, or cancel it.</source>
        <translation>Warten Sie darauf, oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Wait for the other run; then run the sync again.</source>
        <translation>Warten Sie auf den anderen Lauf; führen Sie die Synchronisierung dann erneut aus.</translation>
    </message>
    <message>
        <source>Wait until the other program is done, and resume the run.</source>
        <translation>Warten Sie, bis das andere Programm fertig ist, und setzen Sie den Lauf fort.</translation>
    </message>
    <message>
        <source>What is loaded stays. Resume it, or start anew.</source>
        <translation>Was geladen ist, bleibt. Setzen Sie fort, oder beginnen Sie von vorn.</translation>
    </message>
    <message>
        <source>What stands there for them was left as it is.</source>
        <translation>Was dort für sie steht, blieb, wie es war.</translation>
    </message>
    <message>
        <source>What was loaded before stays. Convert the field in the mapping, or set type_changes of the stream to evolve or reject; then run the sync again.</source>
        <translation>Was vorher geladen wurde, bleibt. Wandeln Sie das Feld in der Zuordnung um, oder setzen Sie type_changes des Streams auf evolve oder reject; führen Sie die Synchronisierung dann erneut aus.</translation>
    </message>
    <message>
        <source>What was read doesn&apos;t make a connector</source>
        <translation>Aus dem Gelesenen entsteht kein Konnektor</translation>
    </message>
    <message>
        <source>Where 403 means that only this parent&apos;s records may not be read, say so: response_actions: [{status_code: 403, action: ignore}].</source>
        <translation>Bedeutet 403, dass nur die Datensätze dieses übergeordneten nicht gelesen werden dürfen, sagen Sie es so: response_actions: [{status_code: 403, action: ignore}].</translation>
    </message>
    <message>
        <source>Where it takes the token at another place of the request&apos;s body, name it as cursor_body_path, for example page.cursor.</source>
        <translation>Nimmt er das Token an anderer Stelle im Rumpf der Anfrage, nennen Sie sie als cursor_body_path, zum Beispiel page.cursor.</translation>
    </message>
    <message>
        <source>Whoever can change the link could lead your keys and data elsewhere</source>
        <translation>Wer die Verknüpfung ändern kann, könnte Ihre Schlüssel und Daten umlenken</translation>
    </message>
    <message>
        <source>Windows Credential Manager</source>
        <translation>Windows-Anmeldeinformationsverwaltung</translation>
    </message>
    <message>
        <source>Write dates like 2013-01-31 or 2013-01-31T10:00:00Z.</source>
        <translation>Schreiben Sie Daten wie 2013-01-31 oder 2013-01-31T10:00:00Z.</translation>
    </message>
    <message>
        <source>Write it in RE2&apos;s syntax, which has no look-around and no references back: github.com/google/re2/wiki/Syntax.</source>
        <translation>Schreiben Sie es in der Syntax von RE2, die kein Vor- und Zurückblicken und keine Rückverweise hat: github.com/google/re2/wiki/Syntax.</translation>
    </message>
    <message>
        <source>Write {value} in the format, which sends the value as it is.</source>
        <translation>Schreiben Sie {value} in das Format; das sendet den Wert, wie er ist.</translation>
    </message>
    <message>
        <source>You can close this page</source>
        <translation>Sie können diese Seite schließen</translation>
    </message>
    <message>
        <source>`migrateiq secrets list` shows what is stored.</source>
        <translation>`migrateiq secrets list` zeigt, was gespeichert ist.</translation>
    </message>
    <message>
        <source>`migrateiq secrets set {0} {1}` (with --file FILE where the connector is in a file), or set {2}</source>
        <translation>`migrateiq secrets set {0} {1}` (mit --file DATEI, wenn der Konnektor in einer Datei steht), oder setzen Sie {2}</translation>
    </message>
    <message>
        <source>`migrateiq secrets set` stores a key.</source>
        <translation>`migrateiq secrets set` speichert einen Schlüssel.</translation>
    </message>
    <message>
        <source>a body gets no field that it didn&apos;t have</source>
        <translation>ein Rumpf bekommt kein Feld, das er nicht hatte</translation>
    </message>
    <message>
        <source>a broken character (lone surrogate)</source>
        <translation>ein ungültiges Zeichen (einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>a broken character (lone surrogate), which jsonb can&apos;t keep</source>
        <translation>ein ungültiges Zeichen (einzelnes Surrogat), das jsonb nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>a broken character (lone surrogate): {0}</source>
        <translation>ein ungültiges Zeichen (einzelnes Surrogat): {0}</translation>
    </message>
    <message>
        <source>a call of a lane had not ended when the workspace was closed</source>
        <translation>ein Aufruf war beim Schließen des Arbeitsbereichs noch nicht beendet</translation>
    </message>
    <message>
        <source>a character that the column {0}, kept in {1}, doesn&apos;t have</source>
        <translation>ein Zeichen, das die Spalte {0}, geführt in {1}, nicht hat</translation>
    </message>
    <message>
        <source>a claim or header holds what JSON can&apos;t say</source>
        <translation>ein Claim oder Header enthält, was JSON nicht sagen kann</translation>
    </message>
    <message>
        <source>a date with a time of day: {0}</source>
        <translation>ein Datum mit Uhrzeit: {0}</translation>
    </message>
    <message>
        <source>a directive stands in it twice</source>
        <translation>eine Angabe steht zweimal darin</translation>
    </message>
    <message>
        <source>a field inside an object must have its own place in the mapping for that</source>
        <translation>ein Feld in einem Objekt muss dafür einen eigenen Platz in der Zuordnung haben</translation>
    </message>
    <message>
        <source>a field&apos;s name has a broken character (lone surrogate)</source>
        <translation>der Name eines Felds enthält ein ungültiges Zeichen (einzelnes Surrogat)</translation>
    </message>
    <message>
        <source>a file can&apos;t be changed row by row</source>
        <translation>eine Datei kann nicht zeilenweise geändert werden</translation>
    </message>
    <message>
        <source>a file can&apos;t be changed row by row, and a stream with a key is merged unless it says otherwise</source>
        <translation>eine Datei kann nicht zeilenweise geändert werden, und ein Stream mit Schlüssel wird zusammengeführt, wenn er nichts anderes sagt</translation>
    </message>
    <message>
        <source>a file can&apos;t be changed row by row, and of equal records the last is to stay</source>
        <translation>eine Datei kann nicht zeilenweise geändert werden, und von gleichen Datensätzen soll der letzte bleiben</translation>
    </message>
    <message>
        <source>a hash in the mapping has it as its salt</source>
        <translation>ein Hash in der Zuordnung hat es als Salz</translation>
    </message>
    <message>
        <source>a header or the address holds a character that can&apos;t be sent</source>
        <translation>ein Header oder die Adresse enthält ein Zeichen, das nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>a header that can&apos;t be sent</source>
        <translation>ein Header, der nicht gesendet werden kann</translation>
    </message>
    <message>
        <source>a key must be text, not a list or a mapping</source>
        <translation>ein Schlüssel muss Text sein, keine Liste oder Zuordnung</translation>
    </message>
    <message>
        <source>a later run of its sync has read {0} since, or was told to</source>
        <translation>ein späterer Lauf seiner Synchronisierung hat {0} seither gelesen oder sollte es</translation>
    </message>
    <message>
        <source>a length can&apos;t be negative: {0}</source>
        <translation>eine Länge kann nicht negativ sein: {0}</translation>
    </message>
    <message>
        <source>a list is needed to join, not {0}</source>
        <translation>zum Verbinden braucht es eine Liste, nicht {0}</translation>
    </message>
    <message>
        <source>a list of {0} objects</source>
        <translation>eine Liste von {0} Objekten</translation>
    </message>
    <message>
        <source>a list of {0} values, {1} of them objects</source>
        <translation>eine Liste von {0} Werten, davon {1} Objekte</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>a number that counts records: new ones are found by it, changes are not</source>
        <translation>eine Zahl, die Datensätze zählt: Neue werden damit gefunden, Änderungen nicht</translation>
    </message>
    <message>
        <source>a number with more digits than PostgreSQL&apos;s numeric has</source>
        <translation>eine Zahl mit mehr Stellen, als numeric in PostgreSQL hat</translation>
    </message>
    <message>
        <source>a parameter comes twice in it</source>
        <translation>ein Parameter kommt zweimal darin vor</translation>
    </message>
    <message>
        <source>a quotation mark or a comment isn&apos;t closed</source>
        <translation>ein Anführungszeichen oder Kommentar ist nicht geschlossen</translation>
    </message>
    <message>
        <source>a reference of {0}</source>
        <translation>ein Verweis von {0}</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>eine Ablehnung</translation>
    </message>
    <message>
        <source>a second document starts; only one is read</source>
        <translation>ein zweites Dokument beginnt; nur eines wird gelesen</translation>
    </message>
    <message>
        <source>a text in it has {0} characters, and an index takes {1}</source>
        <translation>ein Text darin hat {0} Zeichen, und ein Index nimmt {1}</translation>
    </message>
    <message>
        <source>a text is needed, not {0}</source>
        <translation>ein Text ist nötig, nicht {0}</translation>
    </message>
    <message>
        <source>a value for the header {0} has a character that can&apos;t stand there</source>
        <translation>ein Wert für den Header {0} hat ein Zeichen, das dort nicht stehen kann</translation>
    </message>
    <message>
        <source>a value for the path has a broken character</source>
        <translation>ein Wert für den Pfad enthält ein ungültiges Zeichen</translation>
    </message>
    <message>
        <source>after {0} redirects there was still no answer</source>
        <translation>nach {0} Weiterleitungen gab es noch keine Antwort</translation>
    </message>
    <message>
        <source>after {0} tries</source>
        <translation>nach {0} Versuchen</translation>
    </message>
    <message>
        <source>aliases and anchors (* and &amp;) are not allowed: write the value out</source>
        <translation>Aliase und Anker (* und &amp;) sind nicht erlaubt: Schreiben Sie den Wert aus</translation>
    </message>
    <message>
        <source>an answer without a content type</source>
        <translation>eine Antwort ohne Inhaltstyp</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>eine leere Liste</translation>
    </message>
    <message>
        <source>an empty object</source>
        <translation>ein leeres Objekt</translation>
    </message>
    <message>
        <source>an object with {0}</source>
        <translation>ein Objekt mit {0}</translation>
    </message>
    <message>
        <source>and the sync</source>
        <translation>und die Synchronisierung</translation>
    </message>
    <message>
        <source>another one works on it</source>
        <translation>eine andere arbeitet daran</translation>
    </message>
    <message>
        <source>another program has had it open for more than {0} seconds</source>
        <translation>ein anderes Programm hat es seit mehr als {0} Sekunden offen</translation>
    </message>
    <message>
        <source>another program has held the lock for more than {0} seconds</source>
        <translation>ein anderes Programm hält die Sperre seit mehr als {0} Sekunden</translation>
    </message>
    <message>
        <source>another program holds the database&apos;s write lock{0}</source>
        <translation>ein anderes Programm hält die Schreibsperre der Datenbank{0}</translation>
    </message>
    <message>
        <source>another run doesn&apos;t let go of the shared rate budget: going on with one of our own</source>
        <translation>ein anderer Lauf gibt das gemeinsame Ratenbudget nicht frei: Es geht mit einem eigenen weiter</translation>
    </message>
    <message>
        <source>any port</source>
        <translation>jeder Port</translation>
    </message>
    <message>
        <source>as the server asked</source>
        <translation>wie vom Server gewünscht</translation>
    </message>
    <message>
        <source>asks for a key, and none is set</source>
        <translation>verlangt einen Schlüssel, und keiner ist gesetzt</translation>
    </message>
    <message>
        <source>begin with an apostrophe now, because a spreadsheet would take them for formulas</source>
        <translation>beginnen jetzt mit einem Apostroph, weil eine Tabellenkalkulation sie für Formeln hielte</translation>
    </message>
    <message>
        <source>can&apos;t be unpacked ({0})</source>
        <translation>kann nicht entpackt werden ({0})</translation>
    </message>
    <message>
        <source>can&apos;t round to {0} decimals</source>
        <translation>kann nicht auf {0} Nachkommastellen runden</translation>
    </message>
    <message>
        <source>catch up with schedules</source>
        <translation>Zeitpläne nachholen</translation>
    </message>
    <message>
        <source>check of the workspace&apos;s database</source>
        <translation>Prüfung der Datenbank des Arbeitsbereichs</translation>
    </message>
    <message>
        <source>closed without an answer</source>
        <translation>ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>dates and times</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>deduplicate can&apos;t tell its place: {0}</source>
        <translation>deduplicate kann seinen Platz nicht bestimmen: {0}</translation>
    </message>
    <message>
        <source>division by zero: {0} {1} 0</source>
        <translation>Division durch null: {0} {1} 0</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>end of run {0}</source>
        <translation>Ende von Lauf {0}</translation>
    </message>
    <message>
        <source>end_value is no date, number or text that can be compared</source>
        <translation>end_value ist kein Datum, keine Zahl und kein Text zum Vergleichen</translation>
    </message>
    <message>
        <source>ends in the middle of its compressed data</source>
        <translation>endet mitten in den komprimierten Daten</translation>
    </message>
    <message>
        <source>exactly one full page of {0} records and nothing that says how to go on: there may be more</source>
        <translation>genau eine volle Seite mit {0} Datensätzen und nichts, was sagt, wie es weitergeht: Es kann mehr geben</translation>
    </message>
    <message>
        <source>exactly one full page of {0} records, as many as {1} asks for, and nothing that says how to go on: there may be more</source>
        <translation>genau eine volle Seite mit {0} Datensätzen, so viele wie {1} verlangt, und nichts, was sagt, wie es weitergeht: Es kann mehr geben</translation>
    </message>
    <message>
        <source>exactly one page of {0} records and nothing that says how to go on</source>
        <translation>genau eine Seite mit {0} Datensätzen und nichts, was sagt, wie es weitergeht</translation>
    </message>
    <message>
        <source>expected JSON, got an empty answer</source>
        <translation>JSON erwartet, leere Antwort erhalten</translation>
    </message>
    <message>
        <source>expected JSON, got {0}{1}</source>
        <translation>JSON erwartet, {0} erhalten{1}</translation>
    </message>
    <message>
        <source>for a very long time</source>
        <translation>sehr lange</translation>
    </message>
    <message>
        <source>for more than {0} seconds</source>
        <translation>länger als {0} Sekunden</translation>
    </message>
    <message>
        <source>go on with run {0}</source>
        <translation>weiter mit Lauf {0}</translation>
    </message>
    <message>
        <source>grows more than {0}-fold when it is unpacked</source>
        <translation>wächst beim Entpacken auf mehr als das {0}-Fache</translation>
    </message>
    <message>
        <source>has more than {0} digits: {1}</source>
        <translation>hat mehr als {0} Stellen: {1}</translation>
    </message>
    <message>
        <source>headers of more than {0} KB</source>
        <translation>Header von mehr als {0} KB</translation>
    </message>
    <message>
        <source>how much is free can&apos;t be told</source>
        <translation>wie viel frei ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>in recovery mode</source>
        <translation>im Wiederherstellungsmodus</translation>
    </message>
    <message>
        <source>in the settings, under Network</source>
        <translation>in den Einstellungen unter „Netzwerk“</translation>
    </message>
    <message>
        <source>initial_value is no date, number or text that can be compared</source>
        <translation>initial_value ist kein Datum, keine Zahl und kein Text zum Vergleichen</translation>
    </message>
    <message>
        <source>is compressed as {0}, which was not asked for</source>
        <translation>ist als {0} komprimiert, was nicht verlangt war</translation>
    </message>
    <message>
        <source>is compressed several times over ({0})</source>
        <translation>ist mehrfach komprimiert ({0})</translation>
    </message>
    <message>
        <source>is larger than {0} MB</source>
        <translation>ist größer als {0} MB</translation>
    </message>
    <message>
        <source>is {0}, not a list,</source>
        <translation>ist {0}, keine Liste,</translation>
    </message>
    <message>
        <source>isn&apos;t in the map</source>
        <translation>steht nicht in der Wertetabelle</translation>
    </message>
    <message>
        <source>it answered {0}</source>
        <translation>es antwortete {0}</translation>
    </message>
    <message>
        <source>it appends, and what is appended is never changed</source>
        <translation>sie hängt an, und was angehängt ist, wird nie geändert</translation>
    </message>
    <message>
        <source>it can&apos;t be widened: {0}</source>
        <translation>sie kann nicht verbreitert werden: {0}</translation>
    </message>
    <message>
        <source>it comes from another service than was asked</source>
        <translation>sie kommt von einem anderen Dienst als dem gefragten</translation>
    </message>
    <message>
        <source>it does not consist of two age files</source>
        <translation>er besteht nicht aus zwei age-Dateien</translation>
    </message>
    <message>
        <source>it ends with a space, which the column {0} would drop</source>
        <translation>es endet mit einem Leerzeichen, das die Spalte {0} wegließe</translation>
    </message>
    <message>
        <source>it goes to {0}</source>
        <translation>es geht an {0}</translation>
    </message>
    <message>
        <source>it has a NUL or half of a surrogate pair in it</source>
        <translation>es enthält ein NUL oder ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>it has added rejected records to what another run had loaded</source>
        <translation>er hat abgelehnte Datensätze zu dem hinzugefügt, was ein anderer Lauf geladen hatte</translation>
    </message>
    <message>
        <source>it has more than {0} rows</source>
        <translation>sie hat mehr als {0} Zeilen</translation>
    </message>
    <message>
        <source>it has no column {0}; {1}</source>
        <translation>sie hat keine Spalte {0}; {1}</translation>
    </message>
    <message>
        <source>it has no info and items; version 1 can&apos;t be imported</source>
        <translation>sie hat kein info und items; Version 1 kann nicht importiert werden</translation>
    </message>
    <message>
        <source>it has no log.entries</source>
        <translation>sie hat kein log.entries</translation>
    </message>
    <message>
        <source>it has no primary key</source>
        <translation>er hat keinen Primärschlüssel</translation>
    </message>
    <message>
        <source>it has two columns {0}</source>
        <translation>sie hat zwei Spalten {0}</translation>
    </message>
    <message>
        <source>it has {0}</source>
        <translation>es hat {0}</translation>
    </message>
    <message>
        <source>it has {0} characters, at most {1} are allowed</source>
        <translation>es hat {0} Zeichen, höchstens {1} sind erlaubt</translation>
    </message>
    <message>
        <source>it has {0} characters, at most {1} fit</source>
        <translation>es hat {0} Zeichen, höchstens {1} passen</translation>
    </message>
    <message>
        <source>it has {0}, and {1} asks for \{2}</source>
        <translation>es hat {0}, und {1} verlangt \{2}</translation>
    </message>
    <message>
        <source>it has {0}, and {1} came from {2}</source>
        <translation>es hat {0}, und {1} kamen von {2}</translation>
    </message>
    <message>
        <source>it holds a character that a header can&apos;t carry</source>
        <translation>er enthält ein Zeichen, das ein Header nicht tragen kann</translation>
    </message>
    <message>
        <source>it holds blanks around it, or a character that a header can&apos;t carry</source>
        <translation>er hat Leerzeichen darum oder ein Zeichen, das ein Header nicht tragen kann</translation>
    </message>
    <message>
        <source>it holds no code</source>
        <translation>sie enthält keinen Code</translation>
    </message>
    <message>
        <source>it holds no request</source>
        <translation>sie enthält keine Anfrage</translation>
    </message>
    <message>
        <source>it is a file</source>
        <translation>es ist eine Datei</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is a retry itself</source>
        <translation>er ist selbst eine Wiederholung</translation>
    </message>
    <message>
        <source>it is a {0} connector</source>
        <translation>er ist ein Konnektor für {0}</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>es ist leer</translation>
    </message>
    <message>
        <source>it is in the encrypted vault, which isn&apos;t open</source>
        <translation>es liegt im verschlüsselten Tresor, der nicht offen ist</translation>
    </message>
    <message>
        <source>it is in the system&apos;s keyring, which can&apos;t be used: {0}</source>
        <translation>es liegt im Schlüsselbund des Systems, der nicht verfügbar ist: {0}</translation>
    </message>
    <message>
        <source>it is its cursor_path, the field that marks new records;</source>
        <translation>es ist sein cursor_path, das Feld, das neue Datensätze kennzeichnet;</translation>
    </message>
    <message>
        <source>it is larger than {0} bytes</source>
        <translation>sie ist größer als {0} Bytes</translation>
    </message>
    <message>
        <source>it is merged by {0}, and deduplicate has another key</source>
        <translation>er wird nach {0} zusammengeführt, und deduplicate hat einen anderen Schlüssel</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>it is no curl command, OpenAPI description, Postman collection, HAR recording or Airbyte manifest</source>
        <translation>es ist kein curl-Befehl, keine OpenAPI-Beschreibung, Postman-Sammlung, HAR-Aufzeichnung und kein Airbyte-Manifest</translation>
    </message>
    <message>
        <source>it is no date, number or text that can be compared</source>
        <translation>es ist kein Datum, keine Zahl und kein Text zum Vergleichen</translation>
    </message>
    <message>
        <source>it is of the kind {0}; {1} is of the kind {2}</source>
        <translation>es ist von der Art {0}; {1} ist von der Art {2}</translation>
    </message>
    <message>
        <source>it is of type {0}</source>
        <translation>es ist vom Typ {0}</translation>
    </message>
    <message>
        <source>it is open in another program</source>
        <translation>es ist in einem anderen Programm offen</translation>
    </message>
    <message>
        <source>it is replaced, and each run reads all of what is replaced</source>
        <translation>er wird ersetzt, und jeder Lauf liest alles, was ersetzt wird</translation>
    </message>
    <message>
        <source>it is stored for {0}, and goes nowhere else by itself</source>
        <translation>es ist für {0} gespeichert und geht von selbst nirgendwo sonst hin</translation>
    </message>
    <message>
        <source>it is version {0}, and at least {1} is needed</source>
        <translation>es ist Version {0}, und mindestens {1} ist nötig</translation>
    </message>
    <message>
        <source>it is {0}</source>
        <translation>es ist {0}</translation>
    </message>
    <message>
        <source>it is {0}, so that its records may come again</source>
        <translation>er ist {0}, sodass seine Datensätze wieder kommen können</translation>
    </message>
    <message>
        <source>it isn&apos;t SQL at line {0}, column {1}, near “{2}”</source>
        <translation>es ist kein SQL in Zeile {0}, Spalte {1}, bei „{2}“</translation>
    </message>
    <message>
        <source>it isn&apos;t a private {0} key as PEM, without a passphrase</source>
        <translation>es ist kein privater {0}-Schlüssel als PEM ohne Passphrase</translation>
    </message>
    <message>
        <source>it isn&apos;t a shared secret</source>
        <translation>es ist kein gemeinsames Geheimnis</translation>
    </message>
    <message>
        <source>it isn&apos;t complete, so that nobody can tell how many rows of {0} are its own</source>
        <translation>er ist nicht vollständig, sodass niemand sagen kann, wie viele Zeilen von {0} seine sind</translation>
    </message>
    <message>
        <source>it isn&apos;t in UTF-8</source>
        <translation>sie ist nicht in UTF-8</translation>
    </message>
    <message>
        <source>it isn&apos;t one of a stream with a parent</source>
        <translation>sie ist keiner eines Streams mit übergeordnetem</translation>
    </message>
    <message>
        <source>it isn&apos;t over</source>
        <translation>er ist noch nicht zu Ende</translation>
    </message>
    <message>
        <source>it isn&apos;t there</source>
        <translation>er ist nicht da</translation>
    </message>
    <message>
        <source>it needs a statement of {0} bytes, and max_allowed_packet is {1}</source>
        <translation>es braucht eine Anweisung von {0} Bytes, und max_allowed_packet ist {1}</translation>
    </message>
    <message>
        <source>it starts at the {0} {1}, not a {2}</source>
        <translation>es beginnt bei {0} {1}, nicht bei {2}</translation>
    </message>
    <message>
        <source>it was a trial</source>
        <translation>er war ein Probelauf</translation>
    </message>
    <message>
        <source>it was asked for in other windows</source>
        <translation>er wurde in anderen Fenstern erfragt</translation>
    </message>
    <message>
        <source>it was changed by another program</source>
        <translation>sie wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>it was changed by another program or a newer version</source>
        <translation>sie wurde von einem anderen Programm oder einer neueren Version geändert</translation>
    </message>
    <message>
        <source>it was not made by MigrateIQ, which keeps what it has loaded there</source>
        <translation>sie wurde nicht von MigrateIQ angelegt, das dort festhält, was es geladen hat</translation>
    </message>
    <message>
        <source>it was not made by a trial of this sync, and a trial would replace it</source>
        <translation>sie wurde nicht von einem Probelauf dieser Synchronisierung angelegt, und ein Probelauf würde sie ersetzen</translation>
    </message>
    <message>
        <source>it was not made by this sync</source>
        <translation>sie wurde nicht von dieser Synchronisierung angelegt</translation>
    </message>
    <message>
        <source>it was not unlocked</source>
        <translation>er wurde nicht entsperrt</translation>
    </message>
    <message>
        <source>it was not unlocked when it asked for its password</source>
        <translation>er wurde nicht entsperrt, als er nach seinem Passwort fragte</translation>
    </message>
    <message>
        <source>it was read by {0} before, now by {1}</source>
        <translation>er wurde vorher nach {0} gelesen, jetzt nach {1}</translation>
    </message>
    <message>
        <source>it was stored, but its keyring no longer has it</source>
        <translation>es wurde gespeichert, aber sein Schlüsselbund hat es nicht mehr</translation>
    </message>
    <message>
        <source>it was undone</source>
        <translation>er wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>it was undone already</source>
        <translation>er wurde schon rückgängig gemacht</translation>
    </message>
    <message>
        <source>it was {0}</source>
        <translation>er war {0}</translation>
    </message>
    <message>
        <source>it went into {0} before, now into {1}</source>
        <translation>er ging vorher in {0}, jetzt in {1}</translation>
    </message>
    <message>
        <source>it would have {0} columns, and a sheet has {1}</source>
        <translation>sie hätte {0} Spalten, und ein Blatt hat {1}</translation>
    </message>
    <message>
        <source>its authentication is of another type than oauth2_authorization_code</source>
        <translation>seine Anmeldung ist von anderer Art als oauth2_authorization_code</translation>
    </message>
    <message>
        <source>its columns are {0}</source>
        <translation>ihre Spalten sind {0}</translation>
    </message>
    <message>
        <source>its connector is a {0}</source>
        <translation>sein Konnektor ist {0}</translation>
    </message>
    <message>
        <source>its content isn&apos;t what this program writes</source>
        <translation>sein Inhalt ist nicht, was dieses Programm schreibt</translation>
    </message>
    <message>
        <source>its first part holds no age identity</source>
        <translation>sein erster Teil enthält keine age-Identität</translation>
    </message>
    <message>
        <source>its folder doesn&apos;t exist</source>
        <translation>ihr Ordner existiert nicht</translation>
    </message>
    <message>
        <source>its incremental streams: {0}</source>
        <translation>ihre inkrementellen Streams: {0}</translation>
    </message>
    <message>
        <source>its index {0} is unique too, and could choose another row</source>
        <translation>ihr Index {0} ist auch eindeutig und könnte eine andere Zeile wählen</translation>
    </message>
    <message>
        <source>its keeper isn&apos;t open</source>
        <translation>seine Aufbewahrung ist nicht offen</translation>
    </message>
    <message>
        <source>its key goes first, and {0}</source>
        <translation>sein Schlüssel kommt zuerst, und {0}</translation>
    </message>
    <message>
        <source>its pages ended early</source>
        <translation>seine Seiten endeten zu früh</translation>
    </message>
    <message>
        <source>its pages went by {0}, now they would go by {1}</source>
        <translation>seine Seiten gingen nach {0}, jetzt gingen sie nach {1}</translation>
    </message>
    <message>
        <source>its parent was another, or other fields of it were needed</source>
        <translation>sein übergeordneter war ein anderer, oder andere Felder davon wurden gebraucht</translation>
    </message>
    <message>
        <source>its parts in the keyring do not belong together</source>
        <translation>seine Teile im Schlüsselbund gehören nicht zusammen</translation>
    </message>
    <message>
        <source>its path is relative, and it isn&apos;t known to what</source>
        <translation>ihr Pfad ist relativ, und wozu, ist nicht bekannt</translation>
    </message>
    <message>
        <source>its process can&apos;t be started: {0}</source>
        <translation>sein Prozess kann nicht gestartet werden: {0}</translation>
    </message>
    <message>
        <source>its process ended with {0}</source>
        <translation>sein Prozess endete mit {0}</translation>
    </message>
    <message>
        <source>its process ended {0}</source>
        <translation>sein Prozess endete {0}</translation>
    </message>
    <message>
        <source>its process has answered something else</source>
        <translation>sein Prozess hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <source>its records have too many different lists</source>
        <translation>seine Datensätze haben zu viele verschiedene Listen</translation>
    </message>
    <message>
        <source>its response_actions take this answer for a failure</source>
        <translation>seine response_actions halten diese Antwort für einen Fehler</translation>
    </message>
    <message>
        <source>its session bus can&apos;t be reached ({0})</source>
        <translation>sein Sitzungsbus ist nicht erreichbar ({0})</translation>
    </message>
    <message>
        <source>its state is not the one that was sent out</source>
        <translation>ihr state ist nicht der gesendete</translation>
    </message>
    <message>
        <source>its turn has not come</source>
        <translation>sie ist noch nicht an der Reihe</translation>
    </message>
    <message>
        <source>its type isn&apos;t DeclarativeSource</source>
        <translation>sein Typ ist nicht DeclarativeSource</translation>
    </message>
    <message>
        <source>its values are of the kind {0} now, such as {1}; {2}, where it should start, is of the kind {3}</source>
        <translation>seine Werte sind jetzt von der Art {0}, wie {1}; {2}, wo es beginnen soll, ist von der Art {3}</translation>
    </message>
    <message>
        <source>its values are of the kind {0}, not times</source>
        <translation>seine Werte sind von der Art {0}, keine Zeiten</translation>
    </message>
    <message>
        <source>keep the secret {0} of {1}</source>
        <translation>das Geheimnis {0} von {1} aufbewahren</translation>
    </message>
    <message>
        <source>keeping the changes of a sync</source>
        <translation>die Änderungen einer Synchronisierung aufbewahren</translation>
    </message>
    <message>
        <source>keeping what is unfinished</source>
        <translation>Unfertiges aufbewahren</translation>
    </message>
    <message>
        <source>kept changes of syncs can&apos;t be read any more, and are let go</source>
        <translation>aufbewahrte Änderungen von Synchronisierungen sind nicht mehr lesbar und werden verworfen</translation>
    </message>
    <message>
        <source>key {0} is empty</source>
        <translation>Schlüssel {0} ist leer</translation>
    </message>
    <message>
        <source>lock is held in</source>
        <translation>Sperre wird gehalten in</translation>
    </message>
    <message>
        <source>maximum_pages guards against endless loops</source>
        <translation>maximum_pages schützt vor endlosen Schleifen</translation>
    </message>
    <message>
        <source>may be run as formulas by a spreadsheet: neutralise_formulas is off</source>
        <translation>können von einer Tabellenkalkulation als Formeln ausgeführt werden: neutralise_formulas ist aus</translation>
    </message>
    <message>
        <source>more than {0} would have to be remembered, so that the next run doesn&apos;t append them again</source>
        <translation>mehr als {0} müssten behalten werden, damit der nächste Lauf sie nicht noch einmal anhängt</translation>
    </message>
    <message>
        <source>named like the stream</source>
        <translation>heißt wie der Stream</translation>
    </message>
    <message>
        <source>named “{0}”</source>
        <translation>mit dem Namen „{0}“</translation>
    </message>
    <message>
        <source>names that begin with {0} are reserved</source>
        <translation>Namen, die mit {0} beginnen, sind reserviert</translation>
    </message>
    <message>
        <source>near to it: {0}</source>
        <translation>ähnlich ist: {0}</translation>
    </message>
    <message>
        <source>neither true nor false: {0}</source>
        <translation>weder wahr noch falsch: {0}</translation>
    </message>
    <message>
        <source>nested deeper than {0} levels</source>
        <translation>tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>nested more than 500 levels deep</source>
        <translation>tiefer als 500 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>nested more than {0} levels deep</source>
        <translation>tiefer als {0} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>no answer that tells anything</source>
        <translation>keine aufschlussreiche Antwort</translation>
    </message>
    <message>
        <source>no column holds both exactly as numbers</source>
        <translation>keine Spalte fasst beide genau als Zahlen</translation>
    </message>
    <message>
        <source>no connection to the proxy {0} ({1})</source>
        <translation>keine Verbindung zum Proxy {0} ({1})</translation>
    </message>
    <message>
        <source>no connection to {0} ({1})</source>
        <translation>keine Verbindung zu {0} ({1})</translation>
    </message>
    <message>
        <source>no connection to {0} within {1} seconds</source>
        <translation>keine Verbindung zu {0} innerhalb von {1} Sekunden</translation>
    </message>
    <message>
        <source>no password supplied</source>
        <translation>kein Passwort angegeben</translation>
    </message>
    <message>
        <source>no pg_hba.conf entry</source>
        <translation>kein Eintrag in pg_hba.conf</translation>
    </message>
    <message>
        <source>no record</source>
        <translation>kein Datensatz</translation>
    </message>
    <message>
        <source>no record came that could be loaded, and {0} rows are there</source>
        <translation>es kam kein Datensatz, der geladen werden konnte, und {0} Zeilen sind da</translation>
    </message>
    <message>
        <source>no run of it is complete, and a file becomes whole with its run</source>
        <translation>kein Lauf davon ist vollständig, und eine Datei wird mit ihrem Lauf fertig</translation>
    </message>
    <message>
        <source>no stream has an address that stands there as it is</source>
        <translation>kein Stream hat eine Adresse, die dort so steht</translation>
    </message>
    <message>
        <source>no such day: {0}</source>
        <translation>diesen Tag gibt es nicht: {0}</translation>
    </message>
    <message>
        <source>no such time in {0}: {1} (the clocks skip it)</source>
        <translation>diese Zeit gibt es in {0} nicht: {1} (die Uhren überspringen sie)</translation>
    </message>
    <message>
        <source>no such time: {0}</source>
        <translation>diese Zeit gibt es nicht: {0}</translation>
    </message>
    <message>
        <source>no whole answer from {0} within {1} seconds</source>
        <translation>keine vollständige Antwort von {0} innerhalb von {1} Sekunden</translation>
    </message>
    <message>
        <source>nobody knows which of its newest records are there already</source>
        <translation>niemand weiß, welche seiner neuesten Datensätze schon da sind</translation>
    </message>
    <message>
        <source>none are asked for</source>
        <translation>nach keinen wird gefragt</translation>
    </message>
    <message>
        <source>none is stored for {0}</source>
        <translation>für {0} ist keiner gespeichert</translation>
    </message>
    <message>
        <source>not a date and time: {0}</source>
        <translation>kein Datum mit Uhrzeit: {0}</translation>
    </message>
    <message>
        <source>not a number that JSON knows</source>
        <translation>keine Zahl, die JSON kennt</translation>
    </message>
    <message>
        <source>not a number: {0}</source>
        <translation>keine Zahl: {0}</translation>
    </message>
    <message>
        <source>not a valid DuckDB database</source>
        <translation>keine gültige DuckDB-Datenbank</translation>
    </message>
    <message>
        <source>not a whole number: {0}</source>
        <translation>keine ganze Zahl: {0}</translation>
    </message>
    <message>
        <source>not a {0} like {1}: {2}</source>
        <translation>kein {0} wie {1}: {2}</translation>
    </message>
    <message>
        <source>not a {0}: {1}</source>
        <translation>kein {0}: {1}</translation>
    </message>
    <message>
        <source>not an object: {0}</source>
        <translation>kein Objekt: {0}</translation>
    </message>
    <message>
        <source>not yet accepting</source>
        <translation>nimmt noch nichts an</translation>
    </message>
    <message>
        <source>nothing of it was in any table</source>
        <translation>nichts davon stand in einer Tabelle</translation>
    </message>
    <message>
        <source>nothing to roll back: DuckDB did so itself</source>
        <translation>nichts zurückzunehmen: DuckDB tat es selbst</translation>
    </message>
    <message>
        <source>only listed fields are kept; {0}</source>
        <translation>nur aufgeführte Felder bleiben; {0}</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>andere Datensätze</translation>
    </message>
    <message>
        <source>out of disk</source>
        <translation>Festplatte voll</translation>
    </message>
    <message>
        <source>page {0} held no records, although page {1} does: some may be missing there</source>
        <translation>Seite {0} enthielt keine Datensätze, Seite {1} aber schon: Dort können welche fehlen</translation>
    </message>
    <message>
        <source>page {0} is page {1} over again</source>
        <translation>Seite {0} ist noch einmal Seite {1}</translation>
    </message>
    <message>
        <source>page {0} is the first page over again</source>
        <translation>Seite {0} ist noch einmal die erste</translation>
    </message>
    <message>
        <source>page {0} is the page before over again</source>
        <translation>Seite {0} ist noch einmal die vorige</translation>
    </message>
    <message>
        <source>page {0} names {1} as the next one, which was read before{2}</source>
        <translation>Seite {0} nennt {1} als nächste, die schon gelesen wurde{2}</translation>
    </message>
    <message>
        <source>partly the same records</source>
        <translation>zum Teil dieselben Datensätze</translation>
    </message>
    <message>
        <source>password authentication failed</source>
        <translation>Anmeldung mit Passwort fehlgeschlagen</translation>
    </message>
    <message>
        <source>perhaps process {0} of {1}@{2}</source>
        <translation>vielleicht Prozess {0} von {1}@{2}</translation>
    </message>
    <message>
        <source>process {0} of {1} ({2})</source>
        <translation>Prozess {0} von {1} ({2})</translation>
    </message>
    <message>
        <source>protocol {0} instead of {1}</source>
        <translation>Protokoll {0} statt {1}</translation>
    </message>
    <message>
        <source>read the secret {0} of {1}</source>
        <translation>das Geheimnis {0} von {1} lesen</translation>
    </message>
    <message>
        <source>reads everything, as nothing of {0} is known</source>
        <translation>liest alles, da von {0} nichts bekannt ist</translation>
    </message>
    <message>
        <source>reads on from {0} {1} ({2})</source>
        <translation>liest weiter ab {0} {1} ({2})</translation>
    </message>
    <message>
        <source>records at {0}: {1}</source>
        <translation>Datensätze unter {0}: {1}</translation>
    </message>
    <message>
        <source>refused the key</source>
        <translation>lehnte den Schlüssel ab</translation>
    </message>
    <message>
        <source>rejected records of {0} are being loaded again</source>
        <translation>abgelehnte Datensätze von {0} werden gerade erneut geladen</translation>
    </message>
    <message>
        <source>relation of another kind</source>
        <translation>Beziehung anderer Art</translation>
    </message>
    <message>
        <source>remove the old parts of a secret</source>
        <translation>die alten Teile eines Geheimnisses entfernen</translation>
    </message>
    <message>
        <source>remove the secret {0} of {1}</source>
        <translation>das Geheimnis {0} von {1} entfernen</translation>
    </message>
    <message>
        <source>row {0} has only {1} columns</source>
        <translation>Zeile {0} hat nur {1} Spalten</translation>
    </message>
    <message>
        <source>rows of {0} were changed, added or deleted since the run loaded into it</source>
        <translation>Zeilen von {0} wurden geändert, hinzugefügt oder gelöscht, seit der Lauf dorthin geladen hat</translation>
    </message>
    <message>
        <source>run {0} has begun to load it and hasn&apos;t ended</source>
        <translation>Lauf {0} hat begonnen, sie zu laden, und nicht beendet</translation>
    </message>
    <message>
        <source>run {0} has loaded rejected records of it since</source>
        <translation>Lauf {0} hat seither abgelehnte Datensätze von ihm geladen</translation>
    </message>
    <message>
        <source>run {0} has replaced {1} since</source>
        <translation>Lauf {0} hat {1} seither ersetzt</translation>
    </message>
    <message>
        <source>run {0} of its sync came after it</source>
        <translation>Lauf {0} seiner Synchronisierung kam danach</translation>
    </message>
    <message>
        <source>run {0} of {1} came after it</source>
        <translation>Lauf {0} von {1} kam danach</translation>
    </message>
    <message>
        <source>since {0} by {1}, process {2} on {3}</source>
        <translation>seit {0} von {1}, Prozess {2} auf {3}</translation>
    </message>
    <message>
        <source>something else has that name: it is a {0}</source>
        <translation>etwas anderes heißt so: es ist {0}</translation>
    </message>
    <message>
        <source>something has changed in the destination since it was asked about</source>
        <translation>am Ziel hat sich etwas geändert, seit danach gefragt wurde</translation>
    </message>
    <message>
        <source>stopped at {0}, after {1} of {2} records</source>
        <translation>angehalten bei {0}, nach {1} von {2} Datensätzen</translation>
    </message>
    <message>
        <source>tags are not allowed: leave out {0}</source>
        <translation>Tags sind nicht erlaubt: Lassen Sie {0} weg</translation>
    </message>
    <message>
        <source>taken for the end, as response_actions say: {0}</source>
        <translation>als Ende genommen, wie response_actions sagt: {0}</translation>
    </message>
    <message>
        <source>that moment is still to come</source>
        <translation>dieser Zeitpunkt kommt erst noch</translation>
    </message>
    <message>
        <source>the Link header ({0})</source>
        <translation>der Link-Header ({0})</translation>
    </message>
    <message>
        <source>the Link header names other pages and no next one</source>
        <translation>der Link-Header nennt andere Seiten und keine nächste</translation>
    </message>
    <message>
        <source>the Link header names the next page (RFC 8288)</source>
        <translation>der Link-Header nennt die nächste Seite (RFC 8288)</translation>
    </message>
    <message>
        <source>the answer holds no access_token</source>
        <translation>die Antwort enthält kein access_token</translation>
    </message>
    <message>
        <source>the answer is nested too deep to be read</source>
        <translation>die Antwort ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>the answer is no JSON object</source>
        <translation>die Antwort ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>the answer is {0}</source>
        <translation>die Antwort ist {0}</translation>
    </message>
    <message>
        <source>the answer itself is the list</source>
        <translation>die Antwort selbst ist die Liste</translation>
    </message>
    <message>
        <source>the answer says “{0}”</source>
        <translation>die Antwort sagt „{0}“</translation>
    </message>
    <message>
        <source>the answer {0}</source>
        <translation>die Antwort {0}</translation>
    </message>
    <message>
        <source>the browser did not come back within {0} minutes</source>
        <translation>der Browser kam nicht innerhalb von {0} Minuten zurück</translation>
    </message>
    <message>
        <source>the character U+0000 came in a record</source>
        <translation>das Zeichen U+0000 kam in einem Datensatz</translation>
    </message>
    <message>
        <source>the checkpoint in the destination was moved by it</source>
        <translation>der Sicherungspunkt im Ziel wurde von ihm verschoben</translation>
    </message>
    <message>
        <source>the computer was asleep</source>
        <translation>der Computer war im Ruhezustand</translation>
    </message>
    <message>
        <source>the computer&apos;s clock was set forward</source>
        <translation>die Uhr des Computers wurde vorgestellt</translation>
    </message>
    <message>
        <source>the connection broke off ({0})</source>
        <translation>die Verbindung brach ab ({0})</translation>
    </message>
    <message>
        <source>the connection is closed</source>
        <translation>die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>the definition says so</source>
        <translation>die Definition sagt es so</translation>
    </message>
    <message>
        <source>the destination can&apos;t be asked for what it holds</source>
        <translation>das Ziel kann nicht gefragt werden, was es enthält</translation>
    </message>
    <message>
        <source>the destination can&apos;t keep what unique and deduplicate have to remember</source>
        <translation>das Ziel kann nicht behalten, was unique und deduplicate sich merken müssen</translation>
    </message>
    <message>
        <source>the destination has no note of what was there before it: an earlier version of the program ran it, or too many runs came after it</source>
        <translation>am Ziel ist nicht vermerkt, was vor ihm dort war: eine frühere Version des Programms hat ihn ausgeführt, oder es kamen zu viele Läufe danach</translation>
    </message>
    <message>
        <source>the destination takes one table a stream</source>
        <translation>das Ziel nimmt eine Tabelle je Stream</translation>
    </message>
    <message>
        <source>the engine {0} keeps it, which has no transactions</source>
        <translation>die Engine {0} führt sie, die keine Transaktionen hat</translation>
    </message>
    <message>
        <source>the file doesn&apos;t say on which server the API is</source>
        <translation>die Datei sagt nicht, auf welchem Server die API ist</translation>
    </message>
    <message>
        <source>the filter can&apos;t be applied: {0}</source>
        <translation>der Filter kann nicht angewendet werden: {0}</translation>
    </message>
    <message>
        <source>the folder that it would be in doesn&apos;t exist</source>
        <translation>der Ordner, in dem es läge, existiert nicht</translation>
    </message>
    <message>
        <source>the foreign key {0}</source>
        <translation>der Fremdschlüssel {0}</translation>
    </message>
    <message>
        <source>the header {0} holds a cursor, which goes back as {1}</source>
        <translation>der Header {0} enthält einen Cursor, der als {1} zurückgeht</translation>
    </message>
    <message>
        <source>the header {0} says {1}</source>
        <translation>der Header {0} sagt {1}</translation>
    </message>
    <message>
        <source>the header {0} says {1} requests, not in which time; {2} is a guess</source>
        <translation>der Header {0} sagt {1} Anfragen, nicht in welcher Zeit; {2} ist geraten</translation>
    </message>
    <message>
        <source>the index {0} is made of it, and values come that need another type</source>
        <translation>der Index {0} besteht daraus, und es kommen Werte, die einen anderen Typ brauchen</translation>
    </message>
    <message>
        <source>the key is stored for {0} and is sent nowhere else</source>
        <translation>der Schlüssel ist für {0} gespeichert und wird nirgendwo sonst hin gesendet</translation>
    </message>
    <message>
        <source>the lists that do: {0}</source>
        <translation>die Listen, die welche werden: {0}</translation>
    </message>
    <message>
        <source>the mapping calls it {0}</source>
        <translation>die Zuordnung nennt es {0}</translation>
    </message>
    <message>
        <source>the mapping drops it</source>
        <translation>die Zuordnung lässt es weg</translation>
    </message>
    <message>
        <source>the moment a record was made: changes are not found by it</source>
        <translation>der Zeitpunkt, zu dem ein Datensatz entstand: Änderungen werden damit nicht gefunden</translation>
    </message>
    <message>
        <source>the moment of a record&apos;s last change</source>
        <translation>der Zeitpunkt der letzten Änderung eines Datensatzes</translation>
    </message>
    <message>
        <source>the next link on page {0} of {1}</source>
        <translation>der Verweis auf die nächste Seite auf Seite {0} von {1}</translation>
    </message>
    <message>
        <source>the page&apos;s last record has no value in {0}</source>
        <translation>der letzte Datensatz der Seite hat keinen Wert in {0}</translation>
    </message>
    <message>
        <source>the passphrase is wrong</source>
        <translation>die Passphrase ist falsch</translation>
    </message>
    <message>
        <source>the pattern {0} ends with its escape character</source>
        <translation>das Muster {0} endet mit seinem Escape-Zeichen</translation>
    </message>
    <message>
        <source>the practice API had to be stopped by force</source>
        <translation>die Übungs-API musste gewaltsam beendet werden</translation>
    </message>
    <message>
        <source>the process that kept them has ended</source>
        <translation>der Prozess, der sie hielt, ist beendet</translation>
    </message>
    <message>
        <source>the program was closed</source>
        <translation>das Programm war geschlossen</translation>
    </message>
    <message>
        <source>the proxy {0} answered {1}</source>
        <translation>der Proxy {0} antwortete {1}</translation>
    </message>
    <message>
        <source>the record of {0} can&apos;t be read: {1}</source>
        <translation>der Datensatz von {0} kann nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>the record of {0} has {1} {2}{3}</source>
        <translation>der Datensatz von {0} hat {1} {2}{3}</translation>
    </message>
    <message>
        <source>the redirect of {0}</source>
        <translation>die Weiterleitung von {0}</translation>
    </message>
    <message>
        <source>the request asks for {0}, and {1} says there are {2}</source>
        <translation>die Anfrage verlangt {0}, und {1} sagt, es gibt {2}</translation>
    </message>
    <message>
        <source>the request asks for {0}, so pages are asked for until one is empty</source>
        <translation>die Anfrage verlangt {0}, also wird nach Seiten gefragt, bis eine leer ist</translation>
    </message>
    <message>
        <source>the request asks for {0}, so records are counted until none comes</source>
        <translation>die Anfrage verlangt {0}, also werden Datensätze gezählt, bis keiner kommt</translation>
    </message>
    <message>
        <source>the requests that the server allows are used up</source>
        <translation>die vom Server erlaubten Anfragen sind aufgebraucht</translation>
    </message>
    <message>
        <source>the result has more than {0} characters</source>
        <translation>das Ergebnis hat mehr als {0} Zeichen</translation>
    </message>
    <message>
        <source>the result has more than {0} digits</source>
        <translation>das Ergebnis hat mehr als {0} Stellen</translation>
    </message>
    <message>
        <source>the result is too large</source>
        <translation>das Ergebnis ist zu groß</translation>
    </message>
    <message>
        <source>the result is too large for a float</source>
        <translation>das Ergebnis ist zu groß für eine Gleitkommazahl</translation>
    </message>
    <message>
        <source>the rows of {0} can&apos;t be deleted without harm to others: {1}</source>
        <translation>die Zeilen von {0} können nicht gelöscht werden, ohne anderen zu schaden: {1}</translation>
    </message>
    <message>
        <source>the rows of {0} that it replaced are not kept</source>
        <translation>die Zeilen von {0}, die er ersetzt hat, sind nicht aufbewahrt</translation>
    </message>
    <message>
        <source>the run has written {0} anew with more or wider columns, or in place of one that another program had changed, and what it was before is not kept</source>
        <translation>der Lauf hat {0} mit mehr oder breiteren Spalten neu geschrieben oder an die Stelle einer Datei, die ein anderes Programm geändert hatte, und was vorher da war, ist nicht aufbewahrt</translation>
    </message>
    <message>
        <source>the same records</source>
        <translation>dieselben Datensätze</translation>
    </message>
    <message>
        <source>the server answered page {0} with 404; taken as the end, after {1} records</source>
        <translation>der Server beantwortete Seite {0} mit 404; als Ende genommen, nach {1} Datensätzen</translation>
    </message>
    <message>
        <source>the server answered {0}</source>
        <translation>der Server antwortete {0}</translation>
    </message>
    <message>
        <source>the server asked for it ({0})</source>
        <translation>vom Server gewünscht ({0})</translation>
    </message>
    <message>
        <source>the server asks for the password in plain text, without TLS</source>
        <translation>der Server verlangt das Passwort im Klartext, ohne TLS</translation>
    </message>
    <message>
        <source>the server refused the token: a new one was got</source>
        <translation>der Server lehnte das Token ab: Ein neues wurde geholt</translation>
    </message>
    <message>
        <source>the service refused the access token, and gave none to renew it with</source>
        <translation>der Dienst lehnte das Zugriffstoken ab und gab keines, es zu erneuern</translation>
    </message>
    <message>
        <source>the source ended too early and didn&apos;t say where to ask for more</source>
        <translation>die Quelle endete zu früh und sagte nicht, wo nach mehr zu fragen ist</translation>
    </message>
    <message>
        <source>the source says each time that more pages follow</source>
        <translation>die Quelle sagt jedes Mal, dass weitere Seiten folgen</translation>
    </message>
    <message>
        <source>the source says it has {0} records and gave {1}</source>
        <translation>die Quelle sagt, sie habe {0} Datensätze, und gab {1}</translation>
    </message>
    <message>
        <source>the source says that there are {0} records, and all are on this page</source>
        <translation>die Quelle sagt, dass es {0} Datensätze gibt, und alle sind auf dieser Seite</translation>
    </message>
    <message>
        <source>the stream&apos;s own are in {0}</source>
        <translation>die eigenen des Streams stehen in {0}</translation>
    </message>
    <message>
        <source>the sync allows {0}</source>
        <translation>die Synchronisierung erlaubt {0}</translation>
    </message>
    <message>
        <source>the sync goes to another destination by now</source>
        <translation>die Synchronisierung geht inzwischen in ein anderes Ziel</translation>
    </message>
    <message>
        <source>the sync {0} loads into it too</source>
        <translation>die Synchronisierung {0} lädt auch dorthin</translation>
    </message>
    <message>
        <source>the table {0} is gone</source>
        <translation>die Tabelle {0} ist weg</translation>
    </message>
    <message>
        <source>the table {0} was changed by another program or a newer version</source>
        <translation>die Tabelle {0} wurde von einem anderen Programm oder einer neueren Version geändert</translation>
    </message>
    <message>
        <source>the table {0}, which held what was loaded, is gone</source>
        <translation>die Tabelle {0} mit dem Geladenen ist weg</translation>
    </message>
    <message>
        <source>the value that it reads on from was set or reset since</source>
        <translation>der Wert, ab dem weitergelesen wird, wurde seither gesetzt oder zurückgesetzt</translation>
    </message>
    <message>
        <source>the workspace was just being closed</source>
        <translation>der Arbeitsbereich wurde gerade geschlossen</translation>
    </message>
    <message>
        <source>there are none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>there are {0}</source>
        <translation>es gibt {0}</translation>
    </message>
    <message>
        <source>there is no such socket</source>
        <translation>es gibt keinen solchen Socket</translation>
    </message>
    <message>
        <source>there is no text at {0} in its answer</source>
        <translation>in seiner Antwort steht unter {0} kein Text</translation>
    </message>
    <message>
        <source>they are of {0}, which the sync doesn&apos;t move any more</source>
        <translation>sie gehören zu {0}, was die Synchronisierung nicht mehr bewegt</translation>
    </message>
    <message>
        <source>this one had not been heard of for too long, or its claim was removed</source>
        <translation>von diesem war zu lange nichts zu hören, oder sein Anspruch wurde entfernt</translation>
    </message>
    <message>
        <source>this system has no such scheduler, or it isn&apos;t installed</source>
        <translation>dieses System hat keinen solchen Planer, oder er ist nicht installiert</translation>
    </message>
    <message>
        <source>this system has no way of being kept awake</source>
        <translation>dieses System lässt sich nicht wach halten</translation>
    </message>
    <message>
        <source>timestamp with time zone</source>
        <translation>timestamp with time zone</translation>
    </message>
    <message>
        <source>timestamp without time zone</source>
        <translation>timestamp without time zone</translation>
    </message>
    <message>
        <source>too large for a float: {0}</source>
        <translation>zu groß für eine Gleitkommazahl: {0}</translation>
    </message>
    <message>
        <source>too large to be rounded: {0}</source>
        <translation>zu groß zum Runden: {0}</translation>
    </message>
    <message>
        <source>too large: {0}</source>
        <translation>zu groß: {0}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
    <message>
        <source>trying again after: {0}</source>
        <translation>neuer Versuch nach: {0}</translation>
    </message>
    <message>
        <source>what was left unfinished can&apos;t be read any more, and is let go</source>
        <translation>Unfertiges ist nicht mehr lesbar und wird verworfen</translation>
    </message>
    <message>
        <source>what was loaded so far was changed by another program</source>
        <translation>das bisher Geladene wurde von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>{0} ({1} {2}, the first is page {3})</source>
        <translation>{0} ({1} {2}, die erste ist Seite {3})</translation>
    </message>
    <message>
        <source>{0} Then remove the connector again.</source>
        <translation>{0} Entfernen Sie dann den Konnektor erneut.</translation>
    </message>
    <message>
        <source>{0} after {1} tries</source>
        <translation>{0}, nach {1} Versuchen</translation>
    </message>
    <message>
        <source>{0} and stand there twice. Pages by number or offset drift while the source changes; `deduplicate` loads each key once.</source>
        <translation>{0} und stehen dort zweimal. Seiten nach Nummer oder Versatz verschieben sich, während sich die Quelle ändert; `deduplicate` lädt jeden Schlüssel einmal.</translation>
    </message>
    <message>
        <source>{0} and {1} count records{2}</source>
        <translation>{0} und {1} zählen Datensätze{2}</translation>
    </message>
    <message>
        <source>{0} and {1} together are different in each of {2} records</source>
        <translation>{0} und {1} zusammen sind in jedem von {2} Datensätzen verschieden</translation>
    </message>
    <message>
        <source>{0} belongs to another user</source>
        <translation>{0} gehört einem anderen Benutzer</translation>
    </message>
    <message>
        <source>{0} belongs to the table that is there, and would be lost</source>
        <translation>{0} gehört zur vorhandenen Tabelle und ginge verloren</translation>
    </message>
    <message>
        <source>{0} broken characters{1} are not valid Unicode; each became “{2}”</source>
        <translation>{0} ungültige Zeichen{1} sind kein Unicode; jedes wurde zu „{2}“</translation>
    </message>
    <message>
        <source>{0} bytes are free</source>
        <translation>{0} Bytes sind frei</translation>
    </message>
    <message>
        <source>{0} bytes could not be written</source>
        <translation>{0} Bytes konnten nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0} bytes were written, {1} are there</source>
        <translation>{0} Bytes wurden geschrieben, {1} sind da</translation>
    </message>
    <message>
        <source>{0} bytes, and max_allowed_packet lets the server take {1}</source>
        <translation>{0} Bytes; max_allowed_packet erlaubt dem Server {1}</translation>
    </message>
    <message>
        <source>{0} bytes, and the column {1} takes {2}</source>
        <translation>{0} Bytes; die Spalte {1} fasst {2}</translation>
    </message>
    <message>
        <source>{0} came that are older than what {1} was asked for with {2}: left out. The server doesn&apos;t seem to heed it.</source>
        <translation>{0} kamen, die älter sind als das, wonach {1} mit {2} gefragt wurde: weggelassen. Der Server scheint es nicht zu beachten.</translation>
    </message>
    <message>
        <source>{0} can&apos;t be a part of the path</source>
        <translation>{0} kann kein Teil des Pfads sein</translation>
    </message>
    <message>
        <source>{0} can&apos;t be appended to</source>
        <translation>{0} kann nicht angehängt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be appended to where it was merged</source>
        <translation>An {0} kann nicht angehängt werden, wo zusammengeführt wurde</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked for in windows</source>
        <translation>{0} kann nicht in Fenstern erfragt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be asked for what is new</source>
        <translation>{0} kann nicht nach Neuem gefragt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be checked against {1}</source>
        <translation>{0} kann nicht gegen {1} geprüft werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be checked for doubled records</source>
        <translation>{0} kann nicht auf doppelte Datensätze geprüft werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared with {1}</source>
        <translation>{0} kann nicht mit {1} verglichen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be compared: {1}</source>
        <translation>{0} kann nicht verglichen werden: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be filled in with that</source>
        <translation>{0} kann damit nicht ausgefüllt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be kept from running twice</source>
        <translation>{0} kann nicht davor bewahrt werden, zweimal zu laufen</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded into</source>
        <translation>In {0} kann nicht geladen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded into safely</source>
        <translation>In {0} kann nicht sicher geladen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be loaded with child tables</source>
        <translation>{0} kann nicht mit Untertabellen geladen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be made</source>
        <translation>{0} kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged</source>
        <translation>{0} kann nicht zusammengeführt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged into a file</source>
        <translation>{0} kann nicht in eine Datei zusammengeführt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged into by {1}</source>
        <translation>In {0} kann nicht nach {1} zusammengeführt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be merged into: rows in it have the same key</source>
        <translation>In {0} kann nicht zusammengeführt werden: Zeilen darin haben denselben Schlüssel</translation>
    </message>
    <message>
        <source>{0} can&apos;t be previewed yet</source>
        <translation>Von {0} gibt es noch keine Vorschau</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached</source>
        <translation>{0} ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached over TLS that is trusted</source>
        <translation>{0} ist nicht über vertrauenswürdiges TLS erreichbar</translation>
    </message>
    <message>
        <source>{0} can&apos;t be reached through the proxy {1}</source>
        <translation>{0} ist über den Proxy {1} nicht erreichbar</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read</source>
        <translation>{0} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read from yet</source>
        <translation>Aus {0} kann noch nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read from {1} on</source>
        <translation>{0} kann nicht ab {1} gelesen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read on</source>
        <translation>{0} kann nicht weitergelesen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read on by {1}</source>
        <translation>{0} kann nicht nach {1} weitergelesen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read on from {1}</source>
        <translation>{0} kann nicht ab {1} weitergelesen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be read up to {1}</source>
        <translation>{0} kann nicht bis {1} gelesen werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be removed</source>
        <translation>{0} kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be replaced</source>
        <translation>{0} kann nicht ersetzt werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be used: {1}</source>
        <translation>{0} kann nicht verwendet werden: {1}</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written</source>
        <translation>{0} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to</source>
        <translation>In {0} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t be written to yet</source>
        <translation>In {0} kann noch nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{0} can&apos;t express the schedule {1}</source>
        <translation>{0} kann den Zeitplan {1} nicht ausdrücken</translation>
    </message>
    <message>
        <source>{0} can&apos;t go on</source>
        <translation>{0} kann nicht weitermachen</translation>
    </message>
    <message>
        <source>{0} can&apos;t go on where it stopped</source>
        <translation>{0} kann nicht dort weitermachen, wo es anhielt</translation>
    </message>
    <message>
        <source>{0} can&apos;t have an end_param</source>
        <translation>{0} kann kein end_param haben</translation>
    </message>
    <message>
        <source>{0} can&apos;t keep the last of equal records</source>
        <translation>{0} kann von gleichen Datensätzen nicht den letzten behalten</translation>
    </message>
    <message>
        <source>{0} can&apos;t keep the last of equal records by {1}</source>
        <translation>{0} kann von gleichen Datensätzen nicht den letzten nach {1} behalten</translation>
    </message>
    <message>
        <source>{0} can&apos;t overwrite records in a file</source>
        <translation>{0} kann keine Datensätze in einer Datei überschreiben</translation>
    </message>
    <message>
        <source>{0} can&apos;t take the data</source>
        <translation>{0} kann die Daten nicht aufnehmen</translation>
    </message>
    <message>
        <source>{0} characters, and a cell of Excel takes {1}</source>
        <translation>{0} Zeichen; eine Excel-Zelle fasst {1}</translation>
    </message>
    <message>
        <source>{0} characters, and the column {1} takes {2}</source>
        <translation>{0} Zeichen; die Spalte {1} fasst {2}</translation>
    </message>
    <message>
        <source>{0} didn&apos;t take all rows</source>
        <translation>{0} nahm nicht alle Zeilen an</translation>
    </message>
    <message>
        <source>{0} does not exist</source>
        <translation>{0} gibt es nicht</translation>
    </message>
    <message>
        <source>{0} gave {1}, {2}=1 began with the second one</source>
        <translation>{0} gab {1}, {2}=1 begann mit dem zweiten</translation>
    </message>
    <message>
        <source>{0} had no {1} that can be compared: loaded, but not seen as new or old.</source>
        <translation>{0} hatten kein {1}, das sich vergleichen lässt: geladen, aber weder als neu noch als alt erkannt.</translation>
    </message>
    <message>
        <source>{0} had {1} rows and now has {2}.</source>
        <translation>{0} hatte {1} Zeilen und hat jetzt {2}.</translation>
    </message>
    <message>
        <source>{0} has loaded into {1} since</source>
        <translation>{0} hat seither in {1} geladen</translation>
    </message>
    <message>
        <source>{0} has no incremental stream {1}</source>
        <translation>{0} hat keinen inkrementellen Stream {1}</translation>
    </message>
    <message>
        <source>{0} has no order</source>
        <translation>{0} hat keine Reihenfolge</translation>
    </message>
    <message>
        <source>{0} has no primary_key: its table is replaced in each run, and everything is read each time. Give it one, or append.</source>
        <translation>{0} hat keinen primary_key: Seine Tabelle wird bei jedem Lauf ersetzt, und jedes Mal wird alles gelesen. Geben Sie ihm einen, oder hängen Sie an.</translation>
    </message>
    <message>
        <source>{0} has no stream {1}</source>
        <translation>{0} hat keinen Stream {1}</translation>
    </message>
    <message>
        <source>{0} has no streams</source>
        <translation>{0} hat keine Streams</translation>
    </message>
    <message>
        <source>{0} has nothing to move</source>
        <translation>{0} hat nichts zu bewegen</translation>
    </message>
    <message>
        <source>{0} has {1} rows by now, and the run loaded {2}: somebody has added or deleted some</source>
        <translation>{0} hat inzwischen {1} Zeilen, und der Lauf hat {2} geladen: jemand hat welche hinzugefügt oder gelöscht</translation>
    </message>
    <message>
        <source>{0} has {1} sheets, because one holds no more than {2} rows.</source>
        <translation>{0} hat {1} Blätter, weil eines höchstens {2} Zeilen fasst.</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, at least {3} are needed</source>
        <translation>{0} hat {1} {2}, mindestens {3} sind nötig</translation>
    </message>
    <message>
        <source>{0} has {1} {2}, at most {3} are allowed</source>
        <translation>{0} hat {1} {2}, höchstens {3} sind erlaubt</translation>
    </message>
    <message>
        <source>{0} holds a cursor, and {1} with it gave an empty page</source>
        <translation>{0} enthält einen Cursor; {1} damit ergab eine leere Seite</translation>
    </message>
    <message>
        <source>{0} holds a cursor, and {1} with it gave {2}</source>
        <translation>{0} enthält einen Cursor; {1} damit ergab: {2}</translation>
    </message>
    <message>
        <source>{0} holds a cursor, which goes back as {1}</source>
        <translation>{0} enthält einen Cursor, der als {1} zurückgeht</translation>
    </message>
    <message>
        <source>{0} holds no address but {1}</source>
        <translation>{0} enthält keine Adresse, sondern {1}</translation>
    </message>
    <message>
        <source>{0} holds none</source>
        <translation>{0} enthält keinen</translation>
    </message>
    <message>
        <source>{0} holds something else than was written</source>
        <translation>{0} enthält etwas anderes, als geschrieben wurde</translation>
    </message>
    <message>
        <source>{0} holds the address of the next page</source>
        <translation>{0} enthält die Adresse der nächsten Seite</translation>
    </message>
    <message>
        <source>{0} holds {1} objects in {2} records</source>
        <translation>{0} enthält {1} Objekte in {2} Datensätzen</translation>
    </message>
    <message>
        <source>{0} in a field that was {1} before</source>
        <translation>{0} in einem Feld, das vorher {1} war</translation>
    </message>
    <message>
        <source>{0} is a link</source>
        <translation>{0} ist eine Verknüpfung</translation>
    </message>
    <message>
        <source>{0} is a link to another place</source>
        <translation>{0} ist eine Verknüpfung zu einem anderen Ort</translation>
    </message>
    <message>
        <source>{0} is an address below the record&apos;s own, {1}</source>
        <translation>{0} ist eine Adresse unterhalb der des Datensatzes, {1}</translation>
    </message>
    <message>
        <source>{0} is an address of this computer or its own network</source>
        <translation>{0} ist eine Adresse dieses Computers oder seines eigenen Netzwerks</translation>
    </message>
    <message>
        <source>{0} is an address of this server</source>
        <translation>{0} ist eine Adresse dieses Servers</translation>
    </message>
    <message>
        <source>{0} is being loaded already</source>
        <translation>{0} wird schon geladen</translation>
    </message>
    <message>
        <source>{0} is busy</source>
        <translation>{0} ist ausgelastet</translation>
    </message>
    <message>
        <source>{0} is damaged, or no DuckDB database</source>
        <translation>{0} ist beschädigt oder keine DuckDB-Datenbank</translation>
    </message>
    <message>
        <source>{0} is damaged, or no SQLite database</source>
        <translation>{0} ist beschädigt oder keine SQLite-Datenbank</translation>
    </message>
    <message>
        <source>{0} is in each of {1} records, never empty and each time different</source>
        <translation>{0} steht in jedem von {1} Datensätzen, nie leer und jedes Mal verschieden</translation>
    </message>
    <message>
        <source>{0} is in no record of {1}</source>
        <translation>{0} steht in keinem Datensatz von {1}</translation>
    </message>
    <message>
        <source>{0} is in the only record</source>
        <translation>{0} steht im einzigen Datensatz</translation>
    </message>
    <message>
        <source>{0} is in use</source>
        <translation>{0} wird verwendet</translation>
    </message>
    <message>
        <source>{0} is incomplete</source>
        <translation>{0} ist unvollständig</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} ist weniger als {1}</translation>
    </message>
    <message>
        <source>{0} is locked</source>
        <translation>{0} ist gesperrt</translation>
    </message>
    <message>
        <source>{0} is more than {1}</source>
        <translation>{0} ist mehr als {1}</translation>
    </message>
    <message>
        <source>{0} is no e-mail address</source>
        <translation>{0} ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>{0} is no format of dates and times</source>
        <translation>{0} ist kein Format für Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>{0} is no http or https address</source>
        <translation>{0} ist keine http- oder https-Adresse</translation>
    </message>
    <message>
        <source>{0} is no number</source>
        <translation>{0} ist keine Zahl</translation>
    </message>
    <message>
        <source>{0} is no time and no number</source>
        <translation>{0} ist keine Zeit und keine Zahl</translation>
    </message>
    <message>
        <source>{0} is no time, and the format wants one written as {1}</source>
        <translation>{0} ist keine Zeit, und das Format will eine in der Form {1}</translation>
    </message>
    <message>
        <source>{0} is none of {1}</source>
        <translation>{0} ist keines von {1}</translation>
    </message>
    <message>
        <source>{0} is not JSON (RFC 8259 section 6)</source>
        <translation>{0} ist kein JSON (RFC 8259, Abschnitt 6)</translation>
    </message>
    <message>
        <source>{0} is not UTF-8 text</source>
        <translation>{0} ist kein Text in UTF-8</translation>
    </message>
    <message>
        <source>{0} is not a web address</source>
        <translation>{0} ist keine Webadresse</translation>
    </message>
    <message>
        <source>{0} is not a workspace&apos;s database</source>
        <translation>{0} ist nicht die Datenbank eines Arbeitsbereichs</translation>
    </message>
    <message>
        <source>{0} is not complete</source>
        <translation>{0} ist nicht vollständig</translation>
    </message>
    <message>
        <source>{0} is not filled in</source>
        <translation>{0} ist nicht ausgefüllt</translation>
    </message>
    <message>
        <source>{0} is not the file that was opened</source>
        <translation>{0} ist nicht die Datei, die geöffnet wurde</translation>
    </message>
    <message>
        <source>{0} is not there</source>
        <translation>{0} ist nicht da</translation>
    </message>
    <message>
        <source>{0} is of no use in a worker</source>
        <translation>{0} nützt in einem Arbeitsprozess nichts</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}, and one value counts for all parents: where values begin again with each parent, new records are missed. Use a time, or leave incremental out.</source>
        <translation>{0} ist von der Art {1}, und ein Wert zählt für alle übergeordneten: Wo Werte bei jedem neu beginnen, entgehen neue Datensätze. Verwenden Sie eine Zeit, oder lassen Sie incremental weg.</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}, which has no seconds</source>
        <translation>{0} ist von der Art {1}, die keine Sekunden hat</translation>
    </message>
    <message>
        <source>{0} is of the kind {1}: give window_seconds</source>
        <translation>{0} ist von der Art {1}: Geben Sie window_seconds an</translation>
    </message>
    <message>
        <source>{0} is one more than {1}, which the request asks for</source>
        <translation>{0} ist eines mehr als {1}, das die Anfrage verlangt</translation>
    </message>
    <message>
        <source>{0} is read from its start: {1}.</source>
        <translation>{0} wird von Anfang an gelesen: {1}.</translation>
    </message>
    <message>
        <source>{0} is required, and this record has none</source>
        <translation>{0} ist Pflicht und fehlt in diesem Datensatz</translation>
    </message>
    <message>
        <source>{0} is the page&apos;s number and {1} says there are {2}</source>
        <translation>{0} ist die Seitennummer, und {1} sagt, es gibt {2}</translation>
    </message>
    <message>
        <source>{0} is the page&apos;s number, so pages are asked for until one is empty</source>
        <translation>{0} ist die Seitennummer, also wird nach Seiten gefragt, bis eine leer ist</translation>
    </message>
    <message>
        <source>{0} is there already</source>
        <translation>{0} ist schon da</translation>
    </message>
    <message>
        <source>{0} is too large for a definition</source>
        <translation>{0} ist zu groß für eine Definition</translation>
    </message>
    <message>
        <source>{0} is where a cursor would be; it is empty, so this is the last page</source>
        <translation>{0} ist, wo ein Cursor stünde; es ist leer, also ist dies die letzte Seite</translation>
    </message>
    <message>
        <source>{0} is where the address of a next page would be; it is empty</source>
        <translation>{0} ist, wo die Adresse einer nächsten Seite stünde; es ist leer</translation>
    </message>
    <message>
        <source>{0} is {1}; each of {2} records has it{3}</source>
        <translation>{0} ist {1}; jeder von {2} Datensätzen hat es{3}</translation>
    </message>
    <message>
        <source>{0} isn&apos;t allowed in this form</source>
        <translation>{0} ist in diesem Formular nicht erlaubt</translation>
    </message>
    <message>
        <source>{0} isn&apos;t allowed in this form ({1})</source>
        <translation>{0} ist in diesem Formular nicht erlaubt ({1})</translation>
    </message>
    <message>
        <source>{0} isn&apos;t known to keep secrets safely</source>
        <translation>von {0} ist nicht bekannt, dass es Geheimnisse sicher aufbewahrt</translation>
    </message>
    <message>
        <source>{0} makes no tables without a primary key</source>
        <translation>{0} legt keine Tabellen ohne Primärschlüssel an</translation>
    </message>
    <message>
        <source>{0} may not write to {1}</source>
        <translation>{0} darf nicht in {1} schreiben</translation>
    </message>
    <message>
        <source>{0} must be unique, and {1} came before in this run</source>
        <translation>{0} muss eindeutig sein, und {1} kam in diesem Lauf schon vor</translation>
    </message>
    <message>
        <source>{0} names other pages and no next one</source>
        <translation>{0} nennt andere Seiten und keine nächste</translation>
    </message>
    <message>
        <source>{0} names the next page</source>
        <translation>{0} nennt die nächste Seite</translation>
    </message>
    <message>
        <source>{0} needs no key</source>
        <translation>{0} braucht keinen Schlüssel</translation>
    </message>
    <message>
        <source>{0} objects have a field twice ({1}): the last one counts (RFC 8259 section 4)</source>
        <translation>{0} Objekte haben ein Feld zweimal ({1}): Das letzte zählt (RFC 8259, Abschnitt 4)</translation>
    </message>
    <message>
        <source>{0} of its fields are not as they should be</source>
        <translation>{0} seiner Felder sind nicht, wie sie sein sollten</translation>
    </message>
    <message>
        <source>{0} of the record of {1} is {2}{3}</source>
        <translation>{0} des Datensatzes von {1} ist {2}{3}</translation>
    </message>
    <message>
        <source>{0} of the replaced table could not be made again.</source>
        <translation>{0} der ersetzten Tabelle konnte nicht wieder angelegt werden.</translation>
    </message>
    <message>
        <source>{0} of the replaced table could not be made again: {1}.</source>
        <translation>{0} der ersetzten Tabelle konnte nicht wieder angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} can&apos;t be part of a key</source>
        <translation>{0} von {1} kann nicht Teil eines Schlüssels sein</translation>
    </message>
    <message>
        <source>{0} of {1} records were rejected</source>
        <translation>{0} von {1} Datensätzen wurden abgelehnt</translation>
    </message>
    <message>
        <source>{0} records are nested more than {1} levels deep</source>
        <translation>{0} Datensätze sind tiefer als {1} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>{0} records hold NaN or Infinity, which is not JSON</source>
        <translation>{0} Datensätze enthalten NaN oder Infinity, was kein JSON ist</translation>
    </message>
    <message>
        <source>{0} records were read, but the source says there are {1}</source>
        <translation>{0} Datensätze wurden gelesen, aber die Quelle sagt, es gibt {1}</translation>
    </message>
    <message>
        <source>{0} records were received, {1} loaded, {2} skipped and {3} rejected</source>
        <translation>{0} Datensätze wurden empfangen, {1} geladen, {2} übersprungen und {3} abgelehnt</translation>
    </message>
    <message>
        <source>{0} refers to the field {1} of {2}, which no record had</source>
        <translation>{0} verweist auf das Feld {1} von {2}, das kein Datensatz hatte</translation>
    </message>
    <message>
        <source>{0} refers to the stream {1}, which the sync doesn&apos;t have</source>
        <translation>{0} verweist auf den Stream {1}, den die Synchronisierung nicht hat</translation>
    </message>
    <message>
        <source>{0} refers to them</source>
        <translation>{0} verweist auf sie</translation>
    </message>
    <message>
        <source>{0} requests are left</source>
        <translation>{0} Anfragen sind übrig</translation>
    </message>
    <message>
        <source>{0} requests in {1} s</source>
        <translation>{0} Anfragen in {1} s</translation>
    </message>
    <message>
        <source>{0} rows have {1}</source>
        <translation>{0} Zeilen haben {1}</translation>
    </message>
    <message>
        <source>{0} rows were loaded, {1} are there</source>
        <translation>{0} Zeilen wurden geladen, {1} sind da</translation>
    </message>
    <message>
        <source>{0} rows were written, {1} are there</source>
        <translation>{0} Zeilen wurden geschrieben, {1} sind da</translation>
    </message>
    <message>
        <source>{0} runs already</source>
        <translation>{0} läuft schon</translation>
    </message>
    <message>
        <source>{0} says so, but only one page is asked for</source>
        <translation>{0} sagt es, aber nur nach einer Seite wird gefragt</translation>
    </message>
    <message>
        <source>{0} says so, but the page holds no record to go on from</source>
        <translation>{0} sagt es, aber die Seite enthält keinen Datensatz, von dem aus es weiterginge</translation>
    </message>
    <message>
        <source>{0} says so, but {1} holds no address</source>
        <translation>{0} sagt es, aber {1} enthält keine Adresse</translation>
    </message>
    <message>
        <source>{0} says so, but {1} holds no cursor</source>
        <translation>{0} sagt es, aber {1} enthält keinen Cursor</translation>
    </message>
    <message>
        <source>{0} says that there are {1} pages</source>
        <translation>{0} sagt, dass es {1} Seiten gibt</translation>
    </message>
    <message>
        <source>{0} sent less than {1} bytes a second</source>
        <translation>{0} sendete weniger als {1} Bytes pro Sekunde</translation>
    </message>
    <message>
        <source>{0} stands there twice, with different values (row {1})</source>
        <translation>{0} steht dort zweimal, mit verschiedenen Werten (Zeile {1})</translation>
    </message>
    <message>
        <source>{0} texts in {1} {2}.</source>
        <translation>{0} Texte in {1} {2}.</translation>
    </message>
    <message>
        <source>{0} the field {1}, which no record had{2}.</source>
        <translation>{0} das Feld {1}, das kein Datensatz hatte{2}.</translation>
    </message>
    <message>
        <source>{0} took it, but gave back something else</source>
        <translation>{0} nahm es an, gab aber etwas anderes zurück</translation>
    </message>
    <message>
        <source>{0} until the server&apos;s limit starts anew</source>
        <translation>{0}, bis die Grenze des Servers neu beginnt</translation>
    </message>
    <message>
        <source>{0} wants {1} to log in in a way that isn&apos;t safe or known here</source>
        <translation>{0} will, dass sich {1} auf eine Art anmeldet, die nicht sicher oder hier nicht bekannt ist</translation>
    </message>
    <message>
        <source>{0} was changed by another program or a newer version</source>
        <translation>{0} wurde von einem anderen Programm oder einer neueren Version geändert</translation>
    </message>
    <message>
        <source>{0} was changed by another program: that one is {1} now.</source>
        <translation>{0} wurde von einem anderen Programm geändert: dieses ist jetzt {1}.</translation>
    </message>
    <message>
        <source>{0} was changed meanwhile</source>
        <translation>{0} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>{0} was changed, moved or removed since the run has written it</source>
        <translation>{0} wurde geändert, verschoben oder entfernt, seit der Lauf sie geschrieben hat</translation>
    </message>
    <message>
        <source>{0} was not imported</source>
        <translation>{0} wurde nicht importiert</translation>
    </message>
    <message>
        <source>{0} was not removed</source>
        <translation>{0} wurde nicht entfernt</translation>
    </message>
    <message>
        <source>{0} was not stored</source>
        <translation>{0} wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>{0} was there before, and nothing proves which of its rows are the run&apos;s</source>
        <translation>{0} war schon da, und nichts beweist, welche Zeilen darin vom Lauf sind</translation>
    </message>
    <message>
        <source>{0} was there before, and the rows that it overwrote by their key are not kept</source>
        <translation>{0} war schon da, und die Zeilen, die er über ihren Schlüssel überschrieben hat, sind nicht aufbewahrt</translation>
    </message>
    <message>
        <source>{0} was written by a newer version of this program</source>
        <translation>{0} wurde von einer neueren Version dieses Programms geschrieben</translation>
    </message>
    <message>
        <source>{0} were given, {1} arrived: a trigger may drop some</source>
        <translation>{0} wurden gegeben, {1} kamen an: ein Trigger wirft vielleicht welche weg</translation>
    </message>
    <message>
        <source>{0} with a user name in the address</source>
        <translation>{0} mit einem Benutzernamen in der Adresse</translation>
    </message>
    <message>
        <source>{0} with the last record&apos;s {1} gave {2}</source>
        <translation>{0} mit {1} des letzten Datensatzes ergab: {2}</translation>
    </message>
    <message>
        <source>{0} would act on them</source>
        <translation>{0} würde auf sie wirken</translation>
    </message>
    <message>
        <source>{0} would be emptied</source>
        <translation>{0} würde geleert</translation>
    </message>
    <message>
        <source>{0} would have more than {1} child tables</source>
        <translation>{0} hätte mehr als {1} Untertabellen</translation>
    </message>
    <message>
        <source>{0} would lose more than half of its rows</source>
        <translation>{0} würde mehr als die Hälfte seiner Zeilen verlieren</translation>
    </message>
    <message>
        <source>{0} would not hold what was loaded</source>
        <translation>{0} enthielte nicht, was geladen wurde</translation>
    </message>
    <message>
        <source>{0} would replace the table {1} in {2}</source>
        <translation>{0} würde die Tabelle {1} in {2} ersetzen</translation>
    </message>
    <message>
        <source>{0} would replace what the others have loaded</source>
        <translation>{0} würde ersetzen, was die anderen geladen haben</translation>
    </message>
    <message>
        <source>{0} {1} in {2} are text, because Excel would change them.</source>
        <translation>{0} {1} in {2} sind Text, weil Excel sie ändern würde.</translation>
    </message>
    <message>
        <source>{0} {1} the key of an earlier one ({2})</source>
        <translation>{0} {1} den Schlüssel eines früheren ({2})</translation>
    </message>
    <message>
        <source>{0} “{1}” is not a JMESPath</source>
        <translation>{0} „{1}“ ist kein JMESPath</translation>
    </message>
    <message>
        <source>{0}, although it is as many as were asked for ({1})</source>
        <translation>{0}, obwohl es so viele sind, wie verlangt wurden ({1})</translation>
    </message>
    <message>
        <source>{0}, although {1} is a round number: there may be more</source>
        <translation>{0}, obwohl {1} eine runde Zahl ist: Es kann mehr geben</translation>
    </message>
    <message>
        <source>{0}, and the connector came from a file</source>
        <translation>{0}, und der Konnektor kam aus einer Datei</translation>
    </message>
    <message>
        <source>{0}, and what comes next needs more</source>
        <translation>{0}, und was als Nächstes kommt, braucht mehr</translation>
    </message>
    <message>
        <source>{0}, each with the record itself under “{1}”</source>
        <translation>{0}, jeder mit dem Datensatz selbst unter „{1}“</translation>
    </message>
    <message>
        <source>{0}, so that nobody can tell whether it was appended before</source>
        <translation>{0}, sodass niemand sagen kann, ob es vorher angehängt wurde</translation>
    </message>
    <message>
        <source>{0}, up to {1}</source>
        <translation>{0}, bis {1}</translation>
    </message>
    <message>
        <source>{0}, which held what was loaded, is gone</source>
        <translation>{0} mit dem Geladenen ist weg</translation>
    </message>
    <message>
        <source>{0}, {1} seconds from now</source>
        <translation>{0}, in {1} Sekunden</translation>
    </message>
    <message>
        <source>{0}--list shows what there is.</source>
        <translation>{0}--list zeigt, was es gibt.</translation>
    </message>
    <message>
        <source>{0}: all of it was read before</source>
        <translation>{0}: alles davon wurde schon gelesen</translation>
    </message>
    <message>
        <source>{0}: its parents can&apos;t be read: {1}</source>
        <translation>{0}: seine übergeordneten können nicht gelesen werden: {1}</translation>
    </message>
    <message>
        <source>{0}: its records have no key and may be alike; loaded</source>
        <translation>{0}: seine Datensätze haben keinen Schlüssel und können gleich sein; geladen</translation>
    </message>
    <message>
        <source>{0}: none can be loaded first</source>
        <translation>{0}: keiner kann zuerst geladen werden</translation>
    </message>
    <message>
        <source>{0}: nothing can be asked for</source>
        <translation>{0}: nichts lässt sich abfragen</translation>
    </message>
    <message>
        <source>{0}: of equal keys the last record counts.</source>
        <translation>{0}: von gleichen Schlüsseln zählt der letzte Datensatz.</translation>
    </message>
    <message>
        <source>{0}: pages by {1}: {2}</source>
        <translation>{0}: Seiten nach {1}: {2}</translation>
    </message>
    <message>
        <source>{0}: paused {1}, as the server asks</source>
        <translation>{0}: pausiert {1}, wie vom Server gewünscht</translation>
    </message>
    <message>
        <source>{0}: records path {1} {2} on page {3}{4}</source>
        <translation>{0}: Pfad der Datensätze {1} {2} auf Seite {3}{4}</translation>
    </message>
    <message>
        <source>{0}: stopped after {1} pages, although more follow</source>
        <translation>{0}: nach {1} Seiten angehalten, obwohl weitere folgen</translation>
    </message>
    <message>
        <source>{0}: the answer holds no list of records</source>
        <translation>{0}: Die Antwort enthält keine Liste von Datensätzen</translation>
    </message>
    <message>
        <source>{0}: the checkpoint in the destination can&apos;t be read</source>
        <translation>{0}: Der Sicherungspunkt im Ziel kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0}: the field {1} has changed its type</source>
        <translation>{0}: Das Feld {1} hat seinen Typ geändert</translation>
    </message>
    <message>
        <source>{0}: the pages go round in a loop</source>
        <translation>{0}: Die Seiten gehen im Kreis</translation>
    </message>
    <message>
        <source>{0}: the run can&apos;t go on where it stopped</source>
        <translation>{0}: Der Lauf kann nicht dort weitermachen, wo er anhielt</translation>
    </message>
    <message>
        <source>{0}: the server answered {1}</source>
        <translation>{0}: Der Server antwortete {1}</translation>
    </message>
    <message>
        <source>{0}: the server asks to wait {1}</source>
        <translation>{0}: Der Server verlangt eine Wartezeit: {1}</translation>
    </message>
    <message>
        <source>{0}: the server can&apos;t be reached</source>
        <translation>{0}: Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>{0}: the server {1}</source>
        <translation>{0}: Der Server {1}</translation>
    </message>
    <message>
        <source>{0}: there is more than the {1} records read</source>
        <translation>{0}: Es gibt mehr als die {1} gelesenen Datensätze</translation>
    </message>
    <message>
        <source>{0}: there may be more</source>
        <translation>{0}: Es kann mehr geben</translation>
    </message>
    <message>
        <source>{0}: {1} pages in a row held no record</source>
        <translation>{0}: {1} Seiten hintereinander enthielten keinen Datensatz</translation>
    </message>
    <message>
        <source>{0}; also seen: {1}</source>
        <translation>{0}; auch gesehen: {1}</translation>
    </message>
    <message>
        <source>{0}; to append everything once more would double its rows</source>
        <translation>{0}; alles noch einmal anzuhängen, würde seine Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>{0}; without an upper bound, as this computer&apos;s clock says {1}, which is before that</source>
        <translation>{0}; ohne obere Grenze, da die Uhr dieses Computers {1} sagt, was davor liegt</translation>
    </message>
    <message>
        <source>{0}; {1} gave {2}, so the first page is all</source>
        <translation>{0}; {1} gab {2}, also ist die erste Seite alles</translation>
    </message>
    <message>
        <source>{0}={1} gave {2}, {3}={4} the first page</source>
        <translation>{0}={1} ergab: {2}; {3}={4} die erste Seite</translation>
    </message>
    <message>
        <source>{0}{1} can&apos;t be read</source>
        <translation>{0}{1} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>{0}{1} names the field {2}, which no record has</source>
        <translation>{0}{1} nennt das Feld {2}, das kein Datensatz hat</translation>
    </message>
    <message>
        <source>“{0}” is not a web address</source>
        <translation>„{0}“ ist keine Webadresse</translation>
    </message>
    <message>
        <source>“{0}” is not the address of a web API</source>
        <translation>„{0}“ ist nicht die Adresse einer Web-API</translation>
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
        <source>{0}, as it comes</source>
        <translation>{0}, wie es kommt</translation>
    </message>
    <message>
        <source>Tables of the stream</source>
        <translation>Tabellen des Streams</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Anweisungen</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Name the table</source>
        <translation>Tabelle benennen</translation>
    </message>
    <message>
        <source>Choose how it is written</source>
        <translation>Wählen, wie geschrieben wird</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>Das Ziel wird gefragt…</translation>
    </message>
    <message>
        <source>Read records to see the table as it will be.</source>
        <translation>Lesen Sie Datensätze, um die Tabelle zu sehen, wie sie wird.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Becomes of it</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Nothing has to be changed for the sampled records.</source>
        <translation>Für die Stichprobe muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>Add a constant</source>
        <translation>Konstante hinzufügen</translation>
    </message>
    <message>
        <source>Add a computed field</source>
        <translation>Berechnetes Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add a field of the source</source>
        <translation>Feld der Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Every record gets the same value.</source>
        <translation>Jeder Datensatz bekommt denselben Wert.</translation>
    </message>
    <message>
        <source>A SQL expression over the fields as they are received, before any change.</source>
        <translation>Ein SQL-Ausdruck über die Felder, wie sie empfangen werden, vor jeder Änderung.</translation>
    </message>
    <message>
        <source>One that the sampled records don&apos;t have. A dot leads into an object, [] into a list.</source>
        <translation>Eines, das die Stichprobe nicht hat. Ein Punkt führt in ein Objekt, [] in eine Liste.</translation>
    </message>
    <message>
        <source>Source field</source>
        <translation>Quellfeld</translation>
    </message>
    <message>
        <source>its name</source>
        <translation>sein Name</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>column</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>Would fail</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>always {0}</source>
        <translation>immer {0}</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>JSON text</source>
        <translation>JSON-Text</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>child table</source>
        <translation>Untertabelle</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>Another field becomes {0} already.</source>
        <translation>Ein anderes Feld wird schon zu {0}.</translation>
    </message>
    <message>
        <source>Equal records are told by {0}: change that under Rules first.</source>
        <translation>Gleiche Datensätze werden an {0} erkannt: Ändern Sie das zuerst unter „Regeln“.</translation>
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
        <source>Only failing</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Read the records again</source>
        <translation>Datensätze erneut lesen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Read {0} records</source>
        <translation>{0} Datensätze lesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Mapping the records…</source>
        <translation>Die Datensätze werden zugeordnet…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>Reading records… {0} so far</source>
        <translation>Datensätze werden gelesen… bisher {0}</translation>
    </message>
    <message>
        <source>The stream has no records by now.</source>
        <translation>Der Stream hat derzeit keine Datensätze.</translation>
    </message>
    <message>
        <source>See what the mapping does to real records, while you type: as they come, as they would be loaded, and why some can&apos;t be.</source>
        <translation>Sehen Sie beim Tippen, was die Zuordnung mit echten Datensätzen macht: wie sie ankommen, wie sie geladen würden und warum manche abgelehnt würden.</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Synchronisierungen</translation>
    </message>
    <message>
        <source>What moves from where to where, and how often</source>
        <translation>Was von wo nach wo übertragen wird und wie oft</translation>
    </message>
    <message>
        <source>Search syncs</source>
        <translation>Synchronisierung suchen</translation>
    </message>
    <message>
        <source>&amp;Add sync</source>
        <translation>&amp;Synchronisierung hinzufügen</translation>
    </message>
    <message>
        <source>What you changed is kept, and there when you add a sync.</source>
        <translation>Ihre Änderungen sind aufbewahrt und wieder da, wenn Sie eine Synchronisierung hinzufügen.</translation>
    </message>
    <message>
        <source>What you changed in {0} is kept, and there when you edit it again. Until you save it, it runs as it did.</source>
        <translation>Ihre Änderungen an {0} sind aufbewahrt und wieder da, wenn Sie sie erneut bearbeiten. Bis Sie speichern, läuft sie wie bisher.</translation>
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
        <translation>Eine Synchronisierung legt fest, was von wo nach wo übertragen wird und wie oft. Jeder Konnektor bringt eine mit, die alle seine Streams in diesen Arbeitsbereich lädt; fügen Sie für andere Ziele oder Zuordnungen weitere hinzu.</translation>
    </message>
    <message>
        <source>No sync yet</source>
        <translation>Noch keine Synchronisierung</translation>
    </message>
    <message>
        <source>Dry run of {0}</source>
        <translation>Trockenlauf von {0}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Records of each stream</source>
        <translation>Datensätze jedes Streams</translation>
    </message>
    <message>
        <source>Start the dry run</source>
        <translation>Trockenlauf starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Run a trial</source>
        <translation>Probelauf starten</translation>
    </message>
    <message>
        <source>Streams</source>
        <translation>Streams</translation>
    </message>
    <message>
        <source>Sampled records</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Why records would be rejected</source>
        <translation>Warum Datensätze abgelehnt würden</translation>
    </message>
    <message>
        <source>A dry run reads, maps and checks as a run does, and writes nothing. A trial loads the first records into tables of its own, named …_trial.</source>
        <translation>Ein Trockenlauf liest, ordnet zu und prüft wie ein Lauf und schreibt nichts. Ein Probelauf lädt die ersten Datensätze in eigene Tabellen namens …_trial.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0}: {1} records read, {2} rejected</source>
        <translation>{0}: {1} Datensätze gelesen, {2} abgelehnt</translation>
    </message>
    <message>
        <source>{0} records read: {1} would load, {2} rejected. Nothing was written.</source>
        <translation>{0} Datensätze gelesen: {1} würden geladen, {2} abgelehnt. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>{0} rejected: {1}</source>
        <translation>{0} abgelehnt: {1}</translation>
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
        <source>Search fields</source>
        <translation>Felder suchen</translation>
    </message>
    <message>
        <source>Leave out &amp;new fields</source>
        <translation>&amp;Neue Felder weglassen</translation>
    </message>
    <message>
        <source>Fields that the source has one day and that aren&apos;t here yet.</source>
        <translation>Felder, die die Quelle eines Tages hat und die noch nicht hier sind.</translation>
    </message>
    <message>
        <source>&amp;With selected</source>
        <translation>&amp;Mit den gewählten</translation>
    </message>
    <message>
        <source>A&amp;dd field</source>
        <translation>Fel&amp;d hinzufügen</translation>
    </message>
    <message>
        <source>Every field is loaded as it comes. Read some records below to see which there are, and to leave out, rename, convert and check them.</source>
        <translation>Jedes Feld wird geladen, wie es kommt. Lesen Sie unten einige Datensätze, um zu sehen, welche es gibt, und um sie wegzulassen, umzubenennen, umzuwandeln und zu prüfen.</translation>
    </message>
    <message>
        <source>A &amp;constant…</source>
        <translation>Eine &amp;Konstante…</translation>
    </message>
    <message>
        <source>&amp;Computed by an expression…</source>
        <translation>&amp;Berechnet durch einen Ausdruck…</translation>
    </message>
    <message>
        <source>From a &amp;field of the source…</source>
        <translation>Aus einem &amp;Feld der Quelle…</translation>
    </message>
    <message>
        <source>{0} of {1} used</source>
        <translation>{0} von {1} verwendet</translation>
    </message>
    <message>
        <source>Leave out new fields</source>
        <translation>Neue Felder weglassen</translation>
    </message>
    <message>
        <source>The filter can&apos;t be read as it is, and still names {0}: correct it there.</source>
        <translation>Der Filter ist so nicht lesbar und nennt noch {0}: Korrigieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>Go to the filter</source>
        <translation>Zum Filter</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>No. {0}</source>
        <translation>Nein. {0}</translation>
    </message>
    <message>
        <source>create</source>
        <translation>anlegen</translation>
    </message>
    <message>
        <source>update</source>
        <translation>aktualisieren</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>{0}: {1} → {2}</source>
        <translation>{0}: {1} → {2}</translation>
    </message>
    <message>
        <source>and {0} more</source>
        <translation>und {0} weitere</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Stream</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Would load</source>
        <translation>Würde geladen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Was sich ändert, oder warum nicht</translation>
    </message>
    <message>
        <source>{0} (new)</source>
        <translation>{0} (neu)</translation>
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
        <source>Run {0} is under way. The next can start when it has ended.</source>
        <translation>Lauf {0} ist im Gang. Der nächste kann starten, wenn er beendet ist.</translation>
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
        <translation>Was sie über Streams, Tabellen und Felder festlegt, geht verloren. Die geladenen Daten und der Verlauf der Läufe bleiben erhalten.</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Suggest mapping</source>
        <translation>Zuordnung vorschlagen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Column of {0}</source>
        <translation>Spalte von {0}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Fields that belong to columns of {0}, by their names, types and sampled values. What is ticked is applied as one step that can be undone.</source>
        <translation>Felder, die zu Spalten von {0} gehören, nach Namen, Typen und Werten der Stichprobe. Angehaktes wird in einem Schritt angewendet, der sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>No field fits a column of {0} better than what the mapping says already.</source>
        <translation>Kein Feld passt besser zu einer Spalte von {0}, als die Zuordnung schon sagt.</translation>
    </message>
    <message>
        <source>Apply {0} suggestion</source>
        <translation>{0} Vorschlag anwenden</translation>
    </message>
    <message>
        <source>Apply {0} suggestions</source>
        <translation>{0} Vorschläge anwenden</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>derselbe Name</translation>
    </message>
    <message>
        <source>the names mean the same</source>
        <translation>die Namen bedeuten dasselbe</translation>
    </message>
    <message>
        <source>the names are alike</source>
        <translation>die Namen ähneln sich</translation>
    </message>
    <message>
        <source>the same type</source>
        <translation>derselbe Typ</translation>
    </message>
    <message>
        <source>all sampled values can be converted</source>
        <translation>alle Werte der Stichprobe lassen sich umwandeln</translation>
    </message>
    <message>
        <source>its values are in the column already</source>
        <translation>seine Werte stehen schon in der Spalte</translation>
    </message>
    <message>
        <source>Close the editor</source>
        <translation>Editor schließen</translation>
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
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>New sync</source>
        <translation>Neue Synchronisierung</translation>
    </message>
    <message>
        <source>Add &amp;change</source>
        <translation>Ä&amp;nderung hinzufügen</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Changes, in this order</source>
        <translation>Änderungen, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
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
        <source>{0} isn&apos;t right yet: {1}</source>
        <translation>{0} stimmt noch nicht: {1}</translation>
    </message>
    <message>
        <source>Correct it in its form, or remove it, then save.</source>
        <translation>Berichtigen Sie es im Formular oder entfernen Sie es, dann speichern Sie.</translation>
    </message>
    <message>
        <source>Save as a new sync</source>
        <translation>Als neue Synchronisierung speichern</translation>
    </message>
    <message>
        <source>What has been changed there:</source>
        <translation>Was dort geändert wurde:</translation>
    </message>
    <message>
        <source>Put both together</source>
        <translation>Beides zusammenführen</translation>
    </message>
    <message>
        <source>Save mine instead</source>
        <translation>Meine Fassung speichern</translation>
    </message>
    <message>
        <source>Both are put together here. Look at it, then save it.</source>
        <translation>Beides ist hier zusammengeführt. Sehen Sie es an, dann speichern Sie es.</translation>
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
        <translation>Zusammenführen</translation>
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
        <translation>Hängt jeden Datensatz an {0} an. Zweimal ausgeführt, wird alles zweimal geladen.</translation>
    </message>
    <message>
        <source>Loads beside {0} and swaps once at the end: what is in {0} before is gone then.</source>
        <translation>Lädt neben {0} und tauscht am Ende in einem Schritt aus: Was vorher in {0} war, ist dann weg.</translation>
    </message>
    <message>
        <source>Updates the rows of {0} that have the same {1} and adds the others. Running twice changes nothing more.</source>
        <translation>Aktualisiert die Zeilen von {0} mit gleichem Wert in {1} und fügt die anderen hinzu. Nochmals ausgeführt, ändert sich nichts mehr.</translation>
    </message>
    <message>
        <source>Make {1} with {0} column.</source>
        <translation>{1} mit {0} Spalte anlegen.</translation>
    </message>
    <message>
        <source>Make {1} with {0} columns.</source>
        <translation>{1} mit {0} Spalten anlegen.</translation>
    </message>
    <message>
        <source>Replace all that is in {0}.</source>
        <translation>Alles in {0} ersetzen.</translation>
    </message>
    <message>
        <source>Replace {0} row in {1}.</source>
        <translation>{0} Zeile in {1} ersetzen.</translation>
    </message>
    <message>
        <source>Replace {0} rows in {1}.</source>
        <translation>{0} Zeilen in {1} ersetzen.</translation>
    </message>
    <message>
        <source>Add rows to {0}, below what is there.</source>
        <translation>Zeilen zu {0} hinzufügen, unter dem Vorhandenen.</translation>
    </message>
    <message>
        <source>Update or insert by {0} in {1}.</source>
        <translation>In {1} anhand von {0} aktualisieren oder einfügen.</translation>
    </message>
    <message>
        <source>Update or insert by {0}: {2} of {3} sampled exists already in {1}.</source>
        <translation>Anhand von {0} aktualisieren oder einfügen: {2} von {3} der Stichprobe gibt es schon in {1}.</translation>
    </message>
    <message>
        <source>Update or insert by {0}: {2} of {3} sampled exist already in {1}.</source>
        <translation>Anhand von {0} aktualisieren oder einfügen: {2} von {3} der Stichprobe gibt es schon in {1}.</translation>
    </message>
    <message>
        <source>{0} column is added.</source>
        <translation>{0} Spalte kommt hinzu.</translation>
    </message>
    <message>
        <source>{0} columns are added.</source>
        <translation>{0} Spalten kommen hinzu.</translation>
    </message>
    <message>
        <source>{0} column is widened.</source>
        <translation>{0} Spalte wird verbreitert.</translation>
    </message>
    <message>
        <source>{0} columns are widened.</source>
        <translation>{0} Spalten werden verbreitert.</translation>
    </message>
    <message>
        <source>{0} column is gone then.</source>
        <translation>{0} Spalte ist dann weg.</translation>
    </message>
    <message>
        <source>{0} columns are gone then.</source>
        <translation>{0} Spalten sind dann weg.</translation>
    </message>
    <message>
        <source>The column {0} stays, with what it holds.</source>
        <translation>Die Spalte {0} bleibt, mit dem, was darin steht.</translation>
    </message>
    <message>
        <source>{0} columns that aren&apos;t filled stay, with what they hold.</source>
        <translation>{0} Spalten, die nicht gefüllt werden, bleiben mit dem, was darin steht.</translation>
    </message>
    <message>
        <source>Rows that are there already stay as they are, also where a rule or the filter would keep them out now.</source>
        <translation>Zeilen, die schon da sind, bleiben, wie sie sind, auch wo eine Regel oder der Filter sie jetzt nicht mehr durchließe.</translation>
    </message>
    <message>
        <source>{0} becomes {1}</source>
        <translation>{0} wird zu {1}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>widened</source>
        <translation>verbreitert</translation>
    </message>
    <message>
        <source>not filled</source>
        <translation>nicht gefüllt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
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
        <translation>aktualisieren oder einfügen anhand von {0}</translation>
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
        <source>{0} of {1} records sampled</source>
        <translation>{0} von {1} Datensätzen in der Stichprobe</translation>
    </message>
    <message>
        <source>{0} sampled records</source>
        <translation>Stichprobe von {0} Datensätzen</translation>
    </message>
    <message>
        <source>{0} load</source>
        <translation>{0} werden geladen</translation>
    </message>
    <message>
        <source>{0} left out</source>
        <translation>{0} weggelassen</translation>
    </message>
    <message>
        <source>{0} rejected</source>
        <translation>{0} abgelehnt</translation>
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
    <message>
        <source>Records that are loaded</source>
        <translation>Datensätze, die geladen werden</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Joined by</source>
        <translation>Verbunden durch</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Only records for which this is true are loaded; the others are counted as left out. It sees the new names and the converted values.</source>
        <translation>Nur Datensätze, für die dies zutrifft, werden geladen; die anderen zählen als weggelassen. Es sieht die neuen Namen und die umgewandelten Werte.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change the filter</source>
        <translation>Filter ändern</translation>
    </message>
    <message>
        <source>Read records below to see how many pass.</source>
        <translation>Lesen Sie unten Datensätze, um zu sehen, wie viele durchkommen.</translation>
    </message>
    <message>
        <source>{0} of {1} sampled records are loaded, {2} are rejected</source>
        <translation>{0} von {1} Datensätzen der Stichprobe werden geladen, {2} abgelehnt</translation>
    </message>
    <message>
        <source>{0} of {1} sampled records pass</source>
        <translation>{0} von {1} der Stichprobe kommen durch</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>is filled</source>
        <translation>ist gefüllt</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>Move {0} up</source>
        <translation>{0} nach oben</translation>
    </message>
    <message>
        <source>Move {0} down</source>
        <translation>{0} nach unten</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>The other value</source>
        <translation>Der andere Wert</translation>
    </message>
    <message>
        <source>Choose a CSV file</source>
        <translation>CSV-Datei auswählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Durch</translation>
    </message>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Part (1 first, -1 last)</source>
        <translation>Teil (1 = erster, −1 = letzter)</translation>
    </message>
    <message>
        <source>From (1 first, -1 last)</source>
        <translation>Ab (1 = erstes, −1 = letztes)</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Look in column</source>
        <translation>In Spalte suchen</translation>
    </message>
    <message>
        <source>Take from column</source>
        <translation>Wert aus Spalte</translation>
    </message>
    <message>
        <source>Salt (name of a secret)</source>
        <translation>Salz (Name eines Geheimnisses)</translation>
    </message>
    <message>
        <source>Last characters that stay</source>
        <translation>Sichtbare Zeichen am Ende</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Any other value</source>
        <translation>Jeder andere Wert</translation>
    </message>
    <message>
        <source>rejects the record</source>
        <translation>lehnt den Datensatz ab</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>becomes empty</source>
        <translation>wird leer</translation>
    </message>
    <message>
        <source>becomes this value</source>
        <translation>wird zu diesem Wert</translation>
    </message>
    <message>
        <source>computed: {0}</source>
        <translation>berechnet: {0}</translation>
    </message>
    <message>
        <source>{0} where empty</source>
        <translation>{0}, wo leer</translation>
    </message>
    <message>
        <source>{0}, {1} → UTC</source>
        <translation>{0}, {1} → UTC</translation>
    </message>
    <message>
        <source>{0} → UTC</source>
        <translation>{0} → UTC</translation>
    </message>
    <message>
        <source>replace {0} by {1}</source>
        <translation>{0} durch {1} ersetzen</translation>
    </message>
    <message>
        <source>replace /{0}/ by {1}</source>
        <translation>/{0}/ durch {1} ersetzen</translation>
    </message>
    <message>
        <source>take /{0}/</source>
        <translation>/{0}/ nehmen</translation>
    </message>
    <message>
        <source>look up in {0}</source>
        <translation>in {0} nachschlagen</translation>
    </message>
    <message>
        <source>part {0} between {1}</source>
        <translation>Teil {0} zwischen {1}</translation>
    </message>
    <message>
        <source>split at {0}</source>
        <translation>an {0} teilen</translation>
    </message>
    <message>
        <source>join by {0}</source>
        <translation>mit {0} verbinden</translation>
    </message>
    <message>
        <source>mask all but the last {0}</source>
        <translation>alles bis auf die letzten {0} maskieren</translation>
    </message>
    <message>
        <source>from character {0}</source>
        <translation>ab Zeichen {0}</translation>
    </message>
    <message>
        <source>hash (SHA-256)</source>
        <translation>Hash (SHA-256)</translation>
    </message>
    <message>
        <source>hash (SHA-256, salt {0})</source>
        <translation>Hash (SHA-256, Salz {0})</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>Leerzeichen entfernen</translation>
    </message>
    <message>
        <source>Lower case</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>Upper case</source>
        <translation>Großbuchstaben</translation>
    </message>
    <message>
        <source>Title case</source>
        <translation>Wortanfänge groß</translation>
    </message>
    <message>
        <source>To JSON</source>
        <translation>Als JSON</translation>
    </message>
    <message>
        <source>Replace text</source>
        <translation>Text ersetzen</translation>
    </message>
    <message>
        <source>Replace a pattern</source>
        <translation>Muster ersetzen</translation>
    </message>
    <message>
        <source>Take what a pattern finds</source>
        <translation>Fund eines Musters nehmen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Take a part</source>
        <translation>Einen Teil nehmen</translation>
    </message>
    <message>
        <source>Map values</source>
        <translation>Werte zuordnen</translation>
    </message>
    <message>
        <source>Look up in a CSV file</source>
        <translation>In einer CSV-Datei nachschlagen</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maskieren</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Removes spaces at both ends.</source>
        <translation>Entfernt Leerzeichen an beiden Enden.</translation>
    </message>
    <message>
        <source>Writes every letter small.</source>
        <translation>Schreibt jeden Buchstaben klein.</translation>
    </message>
    <message>
        <source>Writes every letter as a capital.</source>
        <translation>Schreibt jeden Buchstaben groß.</translation>
    </message>
    <message>
        <source>Begins every word with a capital.</source>
        <translation>Beginnt jedes Wort mit einem Großbuchstaben.</translation>
    </message>
    <message>
        <source>Makes the JSON text of the value.</source>
        <translation>Schreibt den Wert als JSON-Text.</translation>
    </message>
    <message>
        <source>Puts another text in the place of each occurrence.</source>
        <translation>Setzt einen anderen Text an die Stelle jedes Vorkommens.</translation>
    </message>
    <message>
        <source>Puts another text in the place of each match; \1 is the first group.</source>
        <translation>Setzt einen anderen Text an die Stelle jedes Treffers; \1 ist die erste Gruppe.</translation>
    </message>
    <message>
        <source>Keeps only what the pattern matches, or its first group.</source>
        <translation>Behält nur, worauf das Muster passt, oder seine erste Gruppe.</translation>
    </message>
    <message>
        <source>Cuts the text at a separator: keeps one part, or all as a list.</source>
        <translation>Teilt den Text an einem Trennzeichen: behält einen Teil oder alle als Liste.</translation>
    </message>
    <message>
        <source>Makes one text of a list, with this between its members.</source>
        <translation>Verbindet die Teile einer Liste zu einem Text, mit diesem dazwischen.</translation>
    </message>
    <message>
        <source>Keeps a part of a text or of a list; -1 is the last.</source>
        <translation>Behält einen Teil eines Texts oder einer Liste; -1 ist der letzte.</translation>
    </message>
    <message>
        <source>Puts another value in the place of each known one.</source>
        <translation>Setzt einen anderen Wert an die Stelle jedes bekannten.</translation>
    </message>
    <message>
        <source>Takes the value that stands beside it in a CSV file.</source>
        <translation>Nimmt den Wert, der in einer CSV-Datei daneben steht.</translation>
    </message>
    <message>
        <source>Makes 64 hexadecimal digits of it, from which nobody gets the value back.</source>
        <translation>Ersetzt ihn durch 64 hexadezimale Ziffern, aus denen sich der Wert nicht zurückgewinnen lässt.</translation>
    </message>
    <message>
        <source>Hides all characters but the last few.</source>
        <translation>Maskiert alle Zeichen bis auf die letzten.</translation>
    </message>
    <message>
        <source>Rounds a number, halves away from zero.</source>
        <translation>Rundet eine Zahl kaufmännisch.</translation>
    </message>
    <message>
        <source>Computes it: value is the value so far, other names are fields as received.</source>
        <translation>Berechnet ihn: value ist der bisherige Wert, andere Namen sind Felder wie empfangen.</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>unique</source>
        <translation>eindeutig</translation>
    </message>
    <message>
        <source>matches /{0}/</source>
        <translation>passt zu /{0}/</translation>
    </message>
    <message>
        <source>one of {0}</source>
        <translation>eines von {0}</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>in {0}.{1}</source>
        <translation>in {0}.{1}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>höchstens {0}</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>mindestens {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} bis {1}</translation>
    </message>
    <message>
        <source>&amp;Keep one of equal records</source>
        <translation>Von gleichen Datensätzen einen &amp;behalten</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>den ersten</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>den letzten</translation>
    </message>
    <message>
        <source>for example id, or id, version</source>
        <translation>zum Beispiel id, oder id, version</translation>
    </message>
    <message>
        <source>as they come</source>
        <translation>wie sie kommen</translation>
    </message>
    <message>
        <source>Equal by</source>
        <translation>Gleich nach</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Es bleibt</translation>
    </message>
    <message>
        <source>In order of</source>
        <translation>In der Reihenfolge von</translation>
    </message>
    <message>
        <source>Say by which fields records are equal.</source>
        <translation>Sagen Sie, an welchen Feldern gleiche Datensätze zu erkennen sind.</translation>
    </message>
    <message>
        <source>Change what becomes of equal records</source>
        <translation>Ändern, was aus gleichen Datensätzen wird</translation>
    </message>
    <message>
        <source>There is no field {0}.</source>
        <translation>Es gibt kein Feld {0}.</translation>
    </message>
    <message>
        <source>Did you mean {0}?</source>
        <translation>Meinten Sie {0}?</translation>
    </message>
    <message>
        <source>The sync isn&apos;t complete yet. Save shows what is missing.</source>
        <translation>Die Synchronisierung ist noch nicht vollständig. „Speichern“ zeigt, was fehlt.</translation>
    </message>
    <message>
        <source>Save the sync first: a trial is a run of what is stored.</source>
        <translation>Speichern Sie zuerst: Ein Probelauf führt aus, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Run {0}, a trial of {1} records a stream, has started. See it under Runs.</source>
        <translation>Lauf {0}, ein Probelauf mit {1} Datensätzen je Stream, hat begonnen. Sehen Sie ihn unter „Läufe“.</translation>
    </message>
    <message>
        <source>{0} of {1} sampled, {2} different</source>
        <translation>{0} von {1} der Stichprobe, {2} verschiedene</translation>
    </message>
    <message>
        <source>Not converted: loaded as it comes.</source>
        <translation>Nicht umgewandelt: geladen, wie es kommt.</translation>
    </message>
    <message>
        <source>Use fields</source>
        <translation>Felder verwenden</translation>
    </message>
    <message>
        <source>Leave out fields</source>
        <translation>Felder weglassen</translation>
    </message>
    <message>
        <source>Rename {0}</source>
        <translation>{0} umbenennen</translation>
    </message>
    <message>
        <source>Rename fields</source>
        <translation>Felder umbenennen</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Typ festlegen</translation>
    </message>
    <message>
        <source>Keep objects</source>
        <translation>Objekte behalten</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>Eine Änderung hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Eine Regel hinzufügen</translation>
    </message>
    <message>
        <source>Change the rules of {0}</source>
        <translation>Die Regeln von {0} ändern</translation>
    </message>
    <message>
        <source>Reset fields</source>
        <translation>Felder zurücksetzen</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>Move fields</source>
        <translation>Felder verschieben</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Weglassen</translation>
    </message>
    <message>
        <source>Edit &amp;changes…</source>
        <translation>Ä&amp;nderungen bearbeiten…</translation>
    </message>
    <message>
        <source>Edit r&amp;ules…</source>
        <translation>&amp;Regeln bearbeiten…</translation>
    </message>
    <message>
        <source>Set &amp;type</source>
        <translation>&amp;Typ festlegen</translation>
    </message>
    <message>
        <source>Add c&amp;hange</source>
        <translation>Änderung &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add &amp;rule</source>
        <translation>Re&amp;gel hinzufügen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>&amp;Objects and lists</source>
        <translation>&amp;Objekte und Listen</translation>
    </message>
    <message>
        <source>Move u&amp;p</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Use again under &amp;another name</source>
        <translation>Unter &amp;anderem Namen noch einmal verwenden</translation>
    </message>
    <message>
        <source>R&amp;eset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>Unique</source>
        <translation>Eindeutig</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>as snake_case</source>
        <translation>als snake_case</translation>
    </message>
    <message>
        <source>in lower case</source>
        <translation>in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>in upper case</source>
        <translation>in Großbuchstaben</translation>
    </message>
    <message>
        <source>with a prefix…</source>
        <translation>mit Präfix…</translation>
    </message>
    <message>
        <source>without a prefix…</source>
        <translation>ohne Präfix…</translation>
    </message>
    <message>
        <source>As the stream says</source>
        <translation>Wie beim Stream eingestellt</translation>
    </message>
    <message>
        <source>Before each of the chosen names.</source>
        <translation>Vor jedem der gewählten Namen.</translation>
    </message>
    <message>
        <source>Taken away from each name that begins with it.</source>
        <translation>Von jedem Namen weggenommen, der damit beginnt.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Take the sampled values</source>
        <translation>Werte der Stichprobe nehmen</translation>
    </message>
    <message>
        <source>{0}: at least</source>
        <translation>{0}: mindestens</translation>
    </message>
    <message>
        <source>{0}: at most</source>
        <translation>{0}: höchstens</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>Found in stream</source>
        <translation>Zu finden im Stream</translation>
    </message>
    <message>
        <source>Found in field</source>
        <translation>Zu finden im Feld</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>The sync has no stream {0}.</source>
        <translation>Die Synchronisierung hat keinen Stream {0}.</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Rejects records in which it is empty or missing.</source>
        <translation>Lehnt Datensätze ab, in denen es leer ist oder fehlt.</translation>
    </message>
    <message>
        <source>Rejects a record whose value came before in the same run.</source>
        <translation>Lehnt einen Datensatz ab, dessen Wert im selben Lauf schon kam.</translation>
    </message>
    <message>
        <source>Rejects what is no email address.</source>
        <translation>Lehnt ab, was keine E-Mail-Adresse ist.</translation>
    </message>
    <message>
        <source>Rejects what is no http or https address.</source>
        <translation>Lehnt ab, was keine http- oder https-Adresse ist.</translation>
    </message>
    <message>
        <source>How many characters a text has, or how many members a list has.</source>
        <translation>Wie viele Zeichen ein Text hat oder wie viele Mitglieder eine Liste.</translation>
    </message>
    <message>
        <source>The value itself: a number, a date, or a text by the alphabet.</source>
        <translation>Der Wert selbst: eine Zahl, ein Datum oder ein Text nach dem Alphabet.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Passt zu</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Eines von</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation>Zu finden in</translation>
    </message>
    <message>
        <source>&amp;Edit rules…</source>
        <translation>Regeln &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove rule</source>
        <translation>Regel &amp;entfernen</translation>
    </message>
    <message>
        <source>Every record is loaded. A rule says what a field&apos;s value must be; records that break one are kept apart, with the reason.</source>
        <translation>Jeder Datensatz wird geladen. Eine Regel legt fest, wie der Wert eines Felds sein muss; Datensätze, die eine Regel verletzen, werden mit dem Grund beiseitegelegt.</translation>
    </message>
    <message>
        <source>What each record must keep</source>
        <translation>Was jeder Datensatz einhalten muss</translation>
    </message>
    <message>
        <source>Rules ({0})</source>
        <translation>Regeln ({0})</translation>
    </message>
    <message>
        <source>Remove a rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Must be</source>
        <translation>Muss sein</translation>
    </message>
    <message>
        <source>Rejects</source>
        <translation>Was abgelehnt wird</translation>
    </message>
    <message>
        <source>Suggestions need records to look at.</source>
        <translation>Vorschläge brauchen Datensätze zum Ansehen.</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>Datensätze lesen</translation>
    </message>
    <message>
        <source>{0} isn&apos;t there yet, so there is nothing to map onto. Name a table that is there in the Destination tab.</source>
        <translation>{0} gibt es noch nicht, also nichts, worauf zugeordnet werden könnte. Nennen Sie im Reiter „Ziel“ eine vorhandene Tabelle.</translation>
    </message>
    <message>
        <source>The suggestions can&apos;t be applied together: {0}</source>
        <translation>Die Vorschläge lassen sich nicht zusammen anwenden: {0}</translation>
    </message>
    <message>
        <source>Apply suggestions</source>
        <translation>Vorschläge anwenden</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versionen…</translation>
    </message>
    <message>
        <source>Go on with the draft</source>
        <translation>Mit dem Entwurf fortfahren</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <source>This is the sync that you began on {0}.</source>
        <translation>Das ist die Synchronisierung, die Sie am {0} begonnen haben.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>These are your changes of {0}, which aren&apos;t saved yet, put together with what has been saved since.</source>
        <translation>Das sind Ihre noch nicht gespeicherten Änderungen vom {0}, zusammengeführt mit dem, was seither gespeichert wurde.</translation>
    </message>
    <message>
        <source>These are your changes of {0}, which aren&apos;t saved yet.</source>
        <translation>Das sind Ihre noch nicht gespeicherten Änderungen vom {0}.</translation>
    </message>
    <message>
        <source>Kept for later. The sync runs as it did until you save.</source>
        <translation>Für später zurückgelegt. Bis Sie speichern, läuft die Synchronisierung wie bisher.</translation>
    </message>
    <message>
        <source>Bring back the version of {0}</source>
        <translation>Die Version von {0} zurückholen</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>as the value says, else UTC</source>
        <translation>wie der Wert sagt, sonst UTC</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Computed as</source>
        <translation>Berechnet als</translation>
    </message>
    <message>
        <source>Where empty</source>
        <translation>Wo leer</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Geschrieben als</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Needed.</source>
        <translation>Pflichtangabe.</translation>
    </message>
    <message>
        <source>There is no time zone {0}.</source>
        <translation>Es gibt keine Zeitzone {0}.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Another value…</source>
        <translation>Ein anderer Wert…</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>Values and what they become</source>
        <translation>Werte und was daraus wird</translation>
    </message>
    <message>
        <source>Map them as they are</source>
        <translation>Unverändert zuordnen</translation>
    </message>
    <message>
        <source>After shows which values the changes above make.</source>
        <translation>„Nachher“ zeigt, welche Werte die Änderungen darüber ergeben.</translation>
    </message>
    <message>
        <source>{0} unmapped of the {1} values that came most often</source>
        <translation>{0} nicht zugeordnet von den {1} häufigsten Werten</translation>
    </message>
    <message>
        <source>{0} unmapped</source>
        <translation>{0} nicht zugeordnet</translation>
    </message>
    <message>
        <source>Every sampled value is mapped.</source>
        <translation>Jeder Wert der Stichprobe ist zugeordnet.</translation>
    </message>
    <message>
        <source>{0}: {1} instead of {2}</source>
        <translation>{0}: {1} statt {2}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>At most rejected</source>
        <translation>Höchstens abgelehnt</translation>
    </message>
    <message>
        <source>What happens when it is missed has changed</source>
        <translation>Was bei versäumten Terminen geschieht, hat sich geändert</translation>
    </message>
    <message>
        <source>Whether tables may shrink has changed</source>
        <translation>Ob Tabellen schrumpfen dürfen, hat sich geändert</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>All streams instead of chosen ones</source>
        <translation>Alle Streams statt gewählter</translation>
    </message>
    <message>
        <source>Chosen streams instead of all</source>
        <translation>Gewählte Streams statt aller</translation>
    </message>
    <message>
        <source>{0}: added</source>
        <translation>{0}: hinzugefügt</translation>
    </message>
    <message>
        <source>{0}: left out</source>
        <translation>{0}: weggelassen</translation>
    </message>
    <message>
        <source>into {0} instead of {1}</source>
        <translation>in {0} statt {1}</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>written otherwise: {0}</source>
        <translation>anders geschrieben: {0}</translation>
    </message>
    <message>
        <source>changes of types are treated otherwise</source>
        <translation>Typänderungen werden anders behandelt</translation>
    </message>
    <message>
        <source>{0} is left out</source>
        <translation>{0} wird weggelassen</translation>
    </message>
    <message>
        <source>{0} is no longer left out</source>
        <translation>{0} wird nicht mehr weggelassen</translation>
    </message>
    <message>
        <source>no filter any more</source>
        <translation>kein Filter mehr</translation>
    </message>
    <message>
        <source>filter: {0}</source>
        <translation>Filter: {0}</translation>
    </message>
    <message>
        <source>only listed fields are loaded</source>
        <translation>nur aufgeführte Felder werden geladen</translation>
    </message>
    <message>
        <source>all other fields are loaded too</source>
        <translation>alle anderen Felder werden auch geladen</translation>
    </message>
    <message>
        <source>objects and lists: {0}</source>
        <translation>Objekte und Listen: {0}</translation>
    </message>
    <message>
        <source>equal records are treated otherwise</source>
        <translation>gleiche Datensätze werden anders behandelt</translation>
    </message>
    <message>
        <source>{0} as it comes</source>
        <translation>{0}, wie es kommt</translation>
    </message>
    <message>
        <source>{0} is converted to {1}</source>
        <translation>{0} wird in {1} umgewandelt</translation>
    </message>
    <message>
        <source>{0} is changed otherwise</source>
        <translation>{0} wird anders geändert</translation>
    </message>
    <message>
        <source>rules of {0} are new</source>
        <translation>Regeln von {0} sind neu</translation>
    </message>
    <message>
        <source>rules of {0} are gone</source>
        <translation>Regeln von {0} sind weg</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>What is different</source>
        <translation>Was anders ist</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Every saved definition is kept. Bringing one back puts it into the editor as one step that can be undone; save it to put it in force.</source>
        <translation>Jede gespeicherte Definition wird aufbewahrt. Zurückholen bringt sie in den Editor, als ein Schritt, der sich rückgängig machen lässt; speichern Sie, damit sie gilt.</translation>
    </message>
    <message>
        <source>What it changed:</source>
        <translation>Was sie änderte:</translation>
    </message>
    <message>
        <source>Beside it the editor says:</source>
        <translation>Im Vergleich dazu sagt der Editor:</translation>
    </message>
    <message>
        <source>{0} · the first that is kept</source>
        <translation>{0} · die erste aufbewahrte</translation>
    </message>
    <message>
        <source>{0} change</source>
        <translation>{0} Änderung</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} Änderungen</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>dasselbe</translation>
    </message>
    <message>
        <source>Choose a connector</source>
        <translation>Konnektor wählen</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>A user with the role snc_platform_rest_api_access and read access to the tables.</source>
        <translation>Ein Benutzer mit der Rolle snc_platform_rest_api_access und Lesezugriff auf die Tabellen.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Access token of the private app</source>
        <translation>Zugriffstoken der privaten App</translation>
    </message>
    <message>
        <source>Accounts, contacts, leads, opportunities, cases, products, orders and activities of a Dynamics 365 environment through the Dataverse Web API.</source>
        <translation>Firmen, Kontakte, Leads, Verkaufschancen, Anfragen, Produkte, Aufträge und Aktivitäten einer Umgebung von Dynamics 365 über die Dataverse-Web-API.</translation>
    </message>
    <message>
        <source>Accounts, contacts, leads, opportunities, cases, products, tasks and users by SOQL, with all standard fields. Later runs read only what changed.</source>
        <translation>Accounts, Kontakte, Leads, Opportunitys, Fälle, Produkte, Aufgaben und Benutzer über SOQL, mit allen Standardfeldern. Spätere Läufe lesen nur Geändertes.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Adresse der API</translation>
    </message>
    <message>
        <source>Address of the layer</source>
        <translation>Adresse des Layers</translation>
    </message>
    <message>
        <source>Address of the portal</source>
        <translation>Adresse des Portals</translation>
    </message>
    <message>
        <source>Address of the script path</source>
        <translation>Adresse des Skriptpfads</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse des Dienstes</translation>
    </message>
    <message>
        <source>Address of the shop</source>
        <translation>Adresse des Shops</translation>
    </message>
    <message>
        <source>Address of the site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Admin API access token</source>
        <translation>Zugriffstoken der Admin API</translation>
    </message>
    <message>
        <source>Admin Center › Apps and integrations › APIs › API tokens.</source>
        <translation>Admin Center › Apps and integrations › APIs › API tokens.</translation>
    </message>
    <message>
        <source>Adverse events of drugs that match a search, recalls of drugs and devices, and shortages. Pages follow search_after, so there is no end at 25,000 records.</source>
        <translation>Unerwünschte Ereignisse zu Arzneimitteln, die zu einer Suche passen, Rückrufe von Arzneimitteln und Geräten, und Engpässe. Die Seiten folgen search_after, es gibt also kein Ende bei 25.000 Datensätzen.</translation>
    </message>
    <message>
        <source>All features of a public layer of an ArcGIS server: parcels, permits, assets, boundaries, with their attributes and geometry.</source>
        <translation>Alle Features eines öffentlichen Layers eines ArcGIS-Servers: Flurstücke, Genehmigungen, Anlagen, Grenzen, mit ihren Attributen und ihrer Geometrie.</translation>
    </message>
    <message>
        <source>All records of all tables of a base, each with the name of its table, and the tables with their fields.</source>
        <translation>Alle Datensätze aller Tabellen einer Base, jeder mit dem Namen seiner Tabelle, und die Tabellen mit ihren Feldern.</translation>
    </message>
    <message>
        <source>All rows of a data set of a Socrata portal (cities, states, federal agencies), with its columns. Later runs read only rows that changed.</source>
        <translation>Alle Zeilen einer Datensammlung eines Socrata-Portals (Städte, Bundesstaaten, Behörden), mit ihren Spalten. Spätere Läufe lesen nur geänderte Zeilen.</translation>
    </message>
    <message>
        <source>Application (client) ID</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>As in the browser, without /wp-admin.</source>
        <translation>Wie im Browser, ohne /wp-admin.</translation>
    </message>
    <message>
        <source>Azure portal › Microsoft Entra ID › Overview.</source>
        <translation>Azure-Portal › Microsoft Entra ID › Overview.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Base address</source>
        <translation>Basisadresse</translation>
    </message>
    <message>
        <source>BigCommerce › Settings › Store-level API accounts, with read-only scopes.</source>
        <translation>BigCommerce › Settings › Store-level API accounts, mit Scopes nur zum Lesen.</translation>
    </message>
    <message>
        <source>Business partners with addresses, sales orders with items, purchase orders and products of an S/4HANA system, in the cloud or on premise, through the released A2X services of OData version 2.</source>
        <translation>Geschäftspartner mit Adressen, Kundenaufträge mit Positionen, Bestellungen und Produkte eines S/4HANA-Systems, in der Cloud oder lokal, über die freigegebenen A2X-Dienste nach OData Version 2.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Communication user</source>
        <translation>Kommunikationsbenutzer</translation>
    </message>
    <message>
        <source>Company domain</source>
        <translation>Domain der Firma</translation>
    </message>
    <message>
        <source>Condition or disease</source>
        <translation>Erkrankung</translation>
    </message>
    <message>
        <source>Consumer key</source>
        <translation>Consumer Key</translation>
    </message>
    <message>
        <source>Consumer secret</source>
        <translation>Consumer Secret</translation>
    </message>
    <message>
        <source>Contacts, companies, deals, tickets, products and owners of a HubSpot account, through a private app.</source>
        <translation>Kontakte, Firmen, Deals, Tickets, Produkte und Zuständige eines HubSpot-Kontos, über eine private App.</translation>
    </message>
    <message>
        <source>Contacts, conversations, companies, admins, teams and tags of an Intercom workspace.</source>
        <translation>Kontakte, Unterhaltungen, Firmen, Administratoren, Teams und Tags eines Intercom-Workspace.</translation>
    </message>
    <message>
        <source>Customers, charges, payment intents, invoices, subscriptions, refunds, payouts, products, prices and balance transactions. Balance transactions never change; of everything else later runs read it all, since Stripe filters by the time of creation only.</source>
        <translation>Kunden, Belastungen, Payment Intents, Rechnungen, Abonnements, Erstattungen, Auszahlungen, Produkte, Preise und Saldotransaktionen. Saldotransaktionen ändern sich nie; alles andere lesen spätere Läufe vollständig, weil Stripe nur nach der Zeit des Anlegens filtert.</translation>
    </message>
    <message>
        <source>Customers, vendors, items, general ledger entries, sales and purchase invoices of all companies of a Business Central environment.</source>
        <translation>Debitoren, Kreditoren, Artikel, Sachposten, Verkaufs- und Einkaufsrechnungen aller Mandanten einer Umgebung von Business Central.</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensammlung</translation>
    </message>
    <message>
        <source>Deals, persons, organisations, activities, products, pipelines, stages and notes of a Pipedrive company.</source>
        <translation>Deals, Personen, Organisationen, Aktivitäten, Produkte, Pipelines, Phasen und Notizen einer Firma in Pipedrive.</translation>
    </message>
    <message>
        <source>Directory (tenant) ID</source>
        <translation>Verzeichnis-ID (Mandant)</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>E-mail address of the administrator</source>
        <translation>E-Mail-Adresse des Administrators</translation>
    </message>
    <message>
        <source>Entity set</source>
        <translation>Entitätenmenge</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Freshdesk › Profile settings › View API key.</source>
        <translation>Freshdesk › Profile settings › View API key.</translation>
    </message>
    <message>
        <source>GitHub › Settings › Developer settings › Fine-grained tokens, with read access to Contents, Issues, Pull requests and Members.</source>
        <translation>GitHub › Settings › Developer settings › Fine-grained tokens, mit Lesezugriff auf Contents, Issues, Pull requests und Members.</translation>
    </message>
    <message>
        <source>GitLab › Edit profile › Access tokens, with the scope read_api.</source>
        <translation>GitLab › Edit profile › Access tokens, mit dem Scope read_api.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>HubSpot › Settings › Integrations › Private Apps, with the scopes crm.objects.….read of what is to be read.</source>
        <translation>HubSpot › Settings › Integrations › Private Apps, mit den Scopes crm.objects.….read für das, was gelesen werden soll.</translation>
    </message>
    <message>
        <source>In openFDA&apos;s query syntax; all of them are more than 18 million.</source>
        <translation>In der Abfragesyntax von openFDA; alle zusammen sind es mehr als 18 Millionen.</translation>
    </message>
    <message>
        <source>Incidents, problems, changes, requests, configuration items and users through the Table API. Later runs read only what changed.</source>
        <translation>Incidents, Problems, Changes, Requests, Configuration Items und Benutzer über die Table API. Spätere Läufe lesen nur Geändertes.</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Intercom › Settings › Integrations › Developer Hub › your app › Authentication.</source>
        <translation>Intercom › Settings › Integrations › Developer Hub › Ihre App › Authentication.</translation>
    </message>
    <message>
        <source>Internal integration secret</source>
        <translation>Geheimnis der internen Integration</translation>
    </message>
    <message>
        <source>Invoices, contacts, bank transactions, payments, credit notes, manual journals, purchase orders, items and accounts of one Xero organisation, through a custom connection.</source>
        <translation>Rechnungen, Kontakte, Banktransaktionen, Zahlungen, Gutschriften, manuelle Buchungen, Bestellungen, Artikel und Konten einer Organisation in Xero, über eine Custom Connection.</translation>
    </message>
    <message>
        <source>It ends with FeatureServer/ or MapServer/ and the number of the layer.</source>
        <translation>Sie endet mit FeatureServer/ oder MapServer/ und der Nummer des Layers.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>My Domain</source>
        <translation>My Domain</translation>
    </message>
    <message>
        <source>Object id field</source>
        <translation>Feld der Objekt-ID</translation>
    </message>
    <message>
        <source>An API that is open to all needs none; choose “No authentication” under Authentication.</source>
        <translation>Eine API, die allen offensteht, braucht keines; wählen Sie unter „Anmeldung“ „Keine Anmeldung“.</translation>
    </message>
    <message>
        <source>Of a client that may search (system/*.read). A server that is open to all needs none: choose “No authentication” under Authentication.</source>
        <translation>Eines Clients, der suchen darf (system/*.read). Ein Server, der allen offensteht, braucht keines: Wählen Sie unter „Anmeldung“ „Keine Anmeldung“.</translation>
    </message>
    <message>
        <source>Of a communication arrangement for SAP_COM_0008, SAP_COM_0109, SAP_COM_0053 and SAP_COM_0009.</source>
        <translation>Einer Kommunikationsvereinbarung für SAP_COM_0008, SAP_COM_0109, SAP_COM_0053 und SAP_COM_0009.</translation>
    </message>
    <message>
        <source>Of an app registration that is an application user of the environment.</source>
        <translation>Einer App-Registrierung, die Anwendungsbenutzer der Umgebung ist.</translation>
    </message>
    <message>
        <source>Of an app registration with the permission API.ReadWrite.All, added in Business Central under Microsoft Entra Applications.</source>
        <translation>Einer App-Registrierung mit der Berechtigung API.ReadWrite.All, in Business Central unter Microsoft Entra Applications hinzugefügt.</translation>
    </message>
    <message>
        <source>Of the API, with its port where it isn&apos;t 443.</source>
        <translation>Der API, mit ihrem Port, wenn er nicht 443 ist.</translation>
    </message>
    <message>
        <source>Of the account that made the token.</source>
        <translation>Des Kontos, mit dem das Token erzeugt wurde.</translation>
    </message>
    <message>
        <source>One collection of any service that follows JSON:API 1.0 or 1.1, by the next link of each page.</source>
        <translation>Eine Sammlung eines beliebigen Dienstes nach JSON:API 1.0 oder 1.1, über den next-Link jeder Seite.</translation>
    </message>
    <message>
        <source>One entity set of any OData version 4 service, by the links that its server gives for the next page. A service that asks for a user needs it under Authentication.</source>
        <translation>Eine Entitätenmenge eines beliebigen Dienstes nach OData Version 4, über die Links, die sein Server für die nächste Seite gibt. Ein Dienst, der nach einem Benutzer fragt, braucht ihn unter „Anmeldung“.</translation>
    </message>
    <message>
        <source>One of those that the address of the service lists.</source>
        <translation>Eine von denen, die die Adresse des Dienstes auflistet.</translation>
    </message>
    <message>
        <source>Orders with their transactions, customers, products, draft orders, collections and locations of a shop, through a custom app.</source>
        <translation>Bestellungen mit ihren Transaktionen, Kunden, Produkte, Bestellentwürfe, Kollektionen und Standorte eines Shops, über eine eigene App.</translation>
    </message>
    <message>
        <source>Orders, their refunds, customers, products with their variations, categories and coupons of a WooCommerce shop.</source>
        <translation>Bestellungen, ihre Erstattungen, Kunden, Produkte mit ihren Varianten, Kategorien und Gutscheine eines WooCommerce-Shops.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pages with their properties and blocks, databases and users: everything that was shared with the integration.</source>
        <translation>Seiten mit ihren Eigenschaften und Blöcken, Datenbanken und Benutzer: alles, was mit der Integration geteilt wurde.</translation>
    </message>
    <message>
        <source>Pages, categories, users, log entries and recent changes of a wiki, Wikipedia and its sisters included.</source>
        <translation>Seiten, Kategorien, Benutzer, Logbucheinträge und letzte Änderungen eines Wikis, auch der Wikipedia und ihrer Schwesterprojekte.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Patients, encounters, observations, conditions, medication requests and more from any server that speaks FHIR release 4. Servers that allow searches only within one patient (as those of hospitals often do for apps) need a search for each.</source>
        <translation>Patienten, Kontakte, Beobachtungen, Diagnosen, Medikamentenverordnungen und mehr von jedem Server, der FHIR Release 4 spricht. Server, die Suchen nur innerhalb eines Patienten erlauben (wie die von Krankenhäusern oft für Apps), brauchen eine Suche für jeden.</translation>
    </message>
    <message>
        <source>Payments, refunds, customers, catalogue, locations and team members of a Square seller.</source>
        <translation>Zahlungen, Erstattungen, Kunden, Katalog, Standorte und Teammitglieder eines Verkäufers bei Square.</translation>
    </message>
    <message>
        <source>Personal API token</source>
        <translation>Persönliches API-Token</translation>
    </message>
    <message>
        <source>Personal access token</source>
        <translation>Persönliches Zugriffstoken</translation>
    </message>
    <message>
        <source>Pipedrive › Personal preferences › API.</source>
        <translation>Pipedrive › Personal preferences › API.</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Products with their variants, categories, brands, customers and addresses of a store.</source>
        <translation>Produkte mit ihren Varianten, Kategorien, Marken, Kunden und Adressen eines Shops.</translation>
    </message>
    <message>
        <source>Projects, issues with all their fields, comments and users of a Jira Cloud site. Issues are asked for by JQL, so later runs read only those that changed.</source>
        <translation>Projekte, Vorgänge mit allen ihren Feldern, Kommentare und Benutzer einer Jira-Cloud-Site. Vorgänge werden mit JQL erfragt, spätere Läufe lesen daher nur geänderte.</translation>
    </message>
    <message>
        <source>Projects, issues, merge requests, members and commits of a group, at gitlab.com or on a server of your own.</source>
        <translation>Projekte, Issues, Merge-Requests, Mitglieder und Commits einer Gruppe, bei gitlab.com oder auf einem eigenen Server.</translation>
    </message>
    <message>
        <source>Projects, repositories, pull requests, builds and users of an organisation.</source>
        <translation>Projekte, Repositorys, Pull-Requests, Builds und Benutzer einer Organisation.</translation>
    </message>
    <message>
        <source>Published posts, pages, media, comments, categories, tags and authors of a WordPress site. For drafts and private posts add a user and an application password under Authentication.</source>
        <translation>Veröffentlichte Beiträge, Seiten, Medien, Kommentare, Kategorien, Schlagwörter und Autoren einer WordPress-Website. Für Entwürfe und private Beiträge geben Sie unter „Anmeldung“ einen Benutzer und ein Anwendungspasswort an.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Repositories of an organisation with their issues, pull requests, commits and releases, and its members and teams.</source>
        <translation>Repositorys einer Organisation mit ihren Issues, Pull-Requests, Commits und Releases, und ihre Mitglieder und Teams.</translation>
    </message>
    <message>
        <source>Restricted key</source>
        <translation>Eingeschränkter Schlüssel (Restricted key)</translation>
    </message>
    <message>
        <source>Sales orders with items, purchase orders, purchase requisitions, billing documents and products of an S/4HANA system through the newer A2X services of OData version 4.</source>
        <translation>Kundenaufträge mit Positionen, Bestellungen, Bestellanforderungen, Fakturen und Produkte eines S/4HANA-Systems über die neueren A2X-Dienste nach OData Version 4.</translation>
    </message>
    <message>
        <source>Search for adverse events</source>
        <translation>Suche nach unerwünschten Ereignissen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Setup › External Client App Manager: an app with the client credentials flow switched on, a user to run as, and the scope api.</source>
        <translation>Setup › External Client App Manager: eine App mit eingeschaltetem Client-Credentials-Flow, einem Benutzer, als der sie läuft, und dem Scope api.</translation>
    </message>
    <message>
        <source>Setup › My Domain, for example acme.my.salesforce.com or, of a sandbox, acme--uat.sandbox.my.salesforce.com.</source>
        <translation>Setup › My Domain, zum Beispiel acme.my.salesforce.com oder, bei einer Sandbox, acme--uat.sandbox.my.salesforce.com.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Shopify › Settings › Apps and sales channels › Develop apps, with the scopes read_orders, read_customers, read_products, read_draft_orders and read_locations.</source>
        <translation>Shopify › Settings › Apps and sales channels › Develop apps, mit den Scopes read_orders, read_customers, read_products, read_draft_orders und read_locations.</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Store hash</source>
        <translation>Store-Hash</translation>
    </message>
    <message>
        <source>Stripe › Developers › API keys › Create restricted key, read access to what is to be read.</source>
        <translation>Stripe › Developers › API keys › Create restricted key, Lesezugriff auf das, was gelesen werden soll.</translation>
    </message>
    <message>
        <source>Studies that match a condition, with all that is registered about them.</source>
        <translation>Studien zu einer Erkrankung, mit allem, was über sie registriert ist.</translation>
    </message>
    <message>
        <source>Subdomain</source>
        <translation>Subdomain</translation>
    </message>
    <message>
        <source>Suppliers, purchase orders, payables and receivables invoices, items and sales orders of Oracle Fusion Cloud Financials, Procurement and SCM.</source>
        <translation>Lieferanten, Bestellungen, Eingangs- und Ausgangsrechnungen, Artikel und Kundenaufträge aus Oracle Fusion Cloud Financials, Procurement und SCM.</translation>
    </message>
    <message>
        <source>The catalogue of a CKAN portal (data.gov, govdata.de, data.gov.uk and many others): data sets with their resources, organisations and groups.</source>
        <translation>Der Katalog eines CKAN-Portals (data.gov, govdata.de, data.gov.uk und viele andere): Datensammlungen mit ihren Ressourcen, Organisationen und Gruppen.</translation>
    </message>
    <message>
        <source>The first part of the address ending in myshopify.com.</source>
        <translation>Der erste Teil der Adresse, die auf myshopify.com endet.</translation>
    </message>
    <message>
        <source>The first part of the address that you sign in at, ACME in acme.zendesk.com.</source>
        <translation>Der erste Teil der Adresse, an der Sie sich anmelden, ACME in acme.zendesk.com.</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.atlassian.net.</source>
        <translation>Der erste Teil der Adresse, ACME in acme.atlassian.net.</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.freshdesk.com.</source>
        <translation>Der erste Teil der Adresse, ACME in acme.freshdesk.com.</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.pipedrive.com.</source>
        <translation>Der erste Teil der Adresse, ACME in acme.pipedrive.com.</translation>
    </message>
    <message>
        <source>The first part of the address, ACME in acme.service-now.com.</source>
        <translation>Der erste Teil der Adresse, ACME in acme.service-now.com.</translation>
    </message>
    <message>
        <source>The host in the address of the app.</source>
        <translation>Der Host in der Adresse der App.</translation>
    </message>
    <message>
        <source>The last part of the data set&apos;s address, four characters twice.</source>
        <translation>Der letzte Teil der Adresse der Datensammlung, zweimal vier Zeichen.</translation>
    </message>
    <message>
        <source>The name after dev.azure.com/.</source>
        <translation>Der Name hinter dev.azure.com/.</translation>
    </message>
    <message>
        <source>The name in the address github.com/NAME.</source>
        <translation>Der Name in der Adresse github.com/NAME.</translation>
    </message>
    <message>
        <source>The page of the layer calls it the Object ID Field.</source>
        <translation>Die Seite des Layers nennt es Object ID Field.</translation>
    </message>
    <message>
        <source>The part after stores/ in the API path that comes with the account.</source>
        <translation>Der Teil hinter stores/ im API-Pfad, den Sie mit dem Konto bekommen.</translation>
    </message>
    <message>
        <source>The part of the base&apos;s address that starts with app.</source>
        <translation>Der Teil der Adresse der Base, der mit app beginnt.</translation>
    </message>
    <message>
        <source>The path of the collection below the address.</source>
        <translation>Der Pfad der Sammlung unterhalb der Adresse.</translation>
    </message>
    <message>
        <source>The path of the group as in its address, with those above it, or its number.</source>
        <translation>Der Pfad der Gruppe wie in ihrer Adresse, mit denen darüber, oder ihre Nummer.</translation>
    </message>
    <message>
        <source>The property that identifies an entity, as $metadata says.</source>
        <translation>Die Eigenschaft, die eine Entität bezeichnet, wie in $metadata angegeben.</translation>
    </message>
    <message>
        <source>The server&apos;s base, to which /Patient is appended.</source>
        <translation>Die Basis des Servers, an die /Patient angehängt wird.</translation>
    </message>
    <message>
        <source>The service root, where $metadata is.</source>
        <translation>Die Wurzel des Dienstes, wo $metadata liegt.</translation>
    </message>
    <message>
        <source>The token acts as this person.</source>
        <translation>Das Token handelt als diese Person.</translation>
    </message>
    <message>
        <source>Tickets (by incremental export, the archived ones too), their comments, users, organisations, groups and satisfaction ratings. The token has to be an administrator&apos;s.</source>
        <translation>Tickets (über den inkrementellen Export, auch archivierte), ihre Kommentare, Benutzer, Organisationen, Gruppen und Zufriedenheitsbewertungen. Das Token muss das eines Administrators sein.</translation>
    </message>
    <message>
        <source>Tickets, their conversations, contacts, companies, agents and groups. Freshdesk gives at most 300 pages of 100 tickets at a time: the first run of a larger account needs a later initial_value.</source>
        <translation>Tickets, ihre Unterhaltungen, Kontakte, Firmen, Agenten und Gruppen. Freshdesk gibt höchstens 300 Seiten mit 100 Tickets auf einmal: Der erste Lauf eines größeren Kontos braucht einen späteren initial_value.</translation>
    </message>
    <message>
        <source>Type an X. Freshdesk takes the key for the user&apos;s name and looks at no password.</source>
        <translation>Geben Sie ein X ein. Freshdesk nimmt den Schlüssel als Benutzernamen und sieht kein Passwort an.</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User settings › Personal access tokens, read access to Code, Build and Project.</source>
        <translation>User settings › Personal access tokens, Lesezugriff auf Code, Build und Project.</translation>
    </message>
    <message>
        <source>Where api.php is, without api.php; Special:Version shows it as the script path.</source>
        <translation>Wo api.php liegt, ohne api.php; Special:Version zeigt sie als Skriptpfad.</translation>
    </message>
    <message>
        <source>Where the workspace is kept; the United States unless you chose otherwise.</source>
        <translation>Wo der Workspace liegt; in den USA, wenn Sie nichts anderes gewählt haben.</translation>
    </message>
    <message>
        <source>Without /api and without /dataset.</source>
        <translation>Ohne /api und ohne /dataset.</translation>
    </message>
    <message>
        <source>WooCommerce › Settings › Advanced › REST API › Add key, with the permission Read.</source>
        <translation>WooCommerce › Settings › Advanced › REST API › Add key, mit der Berechtigung Read.</translation>
    </message>
    <message>
        <source>Workspaces, projects, tasks with their fields, sections, users and teams.</source>
        <translation>Arbeitsbereiche, Projekte, Aufgaben mit ihren Feldern, Abschnitte, Benutzer und Teams.</translation>
    </message>
    <message>
        <source>airtable.com/create/tokens, with the scopes data.records:read and schema.bases:read.</source>
        <translation>airtable.com/create/tokens, mit den Scopes data.records:read und schema.bases:read.</translation>
    </message>
    <message>
        <source>app.asana.com/0/my-apps.</source>
        <translation>app.asana.com/0/my-apps.</translation>
    </message>
    <message>
        <source>developer.squareup.com › Applications › your app › Credentials.</source>
        <translation>developer.squareup.com › Applications › Ihre App › Credentials.</translation>
    </message>
    <message>
        <source>developer.xero.com › My Apps › a custom connection to the organisation.</source>
        <translation>developer.xero.com › My Apps › eine Custom Connection zur Organisation.</translation>
    </message>
    <message>
        <source>id.atlassian.com › Security › API tokens.</source>
        <translation>id.atlassian.com › Security › API tokens.</translation>
    </message>
    <message>
        <source>notion.so/my-integrations; then on each page that is to be read: ••• › Connections › the integration.</source>
        <translation>notion.so/my-integrations; dann auf jeder Seite, die gelesen werden soll: ••• › Connections › die Integration.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>The field that tells new records from old ones. With it a run reads only what is new since the last complete run; without it everything.</source>
        <translation>Das Feld, das neue Datensätze von alten unterscheidet. Damit liest ein Lauf nur, was seit dem letzten vollständigen Lauf neu ist; ohne es alles.</translation>
    </message>
    <message>
        <source>The field, or the fields, that no two records have the same. With it a merge finds the row that a record belongs to.</source>
        <translation>Das Feld oder die Felder, in denen sich alle Datensätze unterscheiden. Daran erkennt „Zusammenführen“ die Zeile, zu der ein Datensatz gehört.</translation>
    </message>
    <message>
        <source>One JSON object or one row of the source.</source>
        <translation>Ein JSON-Objekt oder eine Zeile der Quelle.</translation>
    </message>
    <message>
        <source>One answer of the source. Most give their records a page at a time, and say in one way or another how the next page is asked for.</source>
        <translation>Eine Antwort der Quelle. Die meisten geben ihre Datensätze seitenweise und sagen auf die eine oder andere Art, wie nach der nächsten Seite zu fragen ist.</translation>
    </message>
    <message>
        <source>Append adds rows. Replace loads beside the old rows and swaps once all is there. Merge updates or inserts by the primary key.</source>
        <translation>„Anhängen“ fügt Zeilen hinzu. „Ersetzen“ lädt neben den alten Zeilen und tauscht sie aus, sobald alles da ist. „Zusammenführen“ aktualisiert oder ergänzt anhand des Primärschlüssels.</translation>
    </message>
    <message>
        <source>A record that could not be converted, broke a rule or was refused by the destination. It is kept whole, with field and reason, until somebody retries or discards it.</source>
        <translation>Ein Datensatz, der sich nicht umwandeln ließ, eine Regel verletzte oder vom Ziel abgelehnt wurde. Er wird vollständig mit Feld und Grund aufbewahrt, bis ihn jemand wiederholt oder verwirft.</translation>
    </message>
    <message>
        <source>Completed runs in percent of those that completed, failed, ended incomplete or were interrupted. Cancelled runs were somebody&apos;s choice and do not count.</source>
        <translation>Abgeschlossene Läufe in Prozent derer, die abgeschlossen, fehlgeschlagen, unvollständig beendet oder unterbrochen wurden. Abgebrochene waren jemandes Wahl und zählen nicht.</translation>
    </message>
    <message>
        <source>Time of work of completed runs, waits for a rate limit included.</source>
        <translation>Arbeitszeit abgeschlossener Läufe, einschließlich des Wartens auf eine Ratenbegrenzung.</translation>
    </message>
    <message>
        <source>Records that were loaded, summed over all runs of this workspace.</source>
        <translation>Geladene Datensätze, summiert über alle Läufe dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Every record that is read is loaded, skipped on purpose or rejected: the numbers always add up. If they don&apos;t, the run is incomplete, never a success.</source>
        <translation>Jeder gelesene Datensatz wird geladen, absichtlich übersprungen oder abgelehnt: Die Zahlen gehen immer auf. Tun sie es nicht, ist der Lauf unvollständig, nie ein Erfolg.</translation>
    </message>
</context>
<context>
    <name>tray</name>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <source>{0}: waits, {1}</source>
        <translation>{0}: wartet, {1}</translation>
    </message>
    <message>
        <source>{0}: {1} records loaded, {2}</source>
        <translation>{0}: {1} Datensätze geladen, {2}</translation>
    </message>
    <message>
        <source>{0}: {1} records loaded</source>
        <translation>{0}: {1} Datensätze geladen</translation>
    </message>
    <message>
        <source>MigrateIQ Desktop: {0}</source>
        <translation>MigrateIQ Desktop: {0}</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>{0} is incomplete</source>
        <translation>{0} ist unvollständig</translation>
    </message>
    <message>
        <source>{0} was interrupted</source>
        <translation>{0} wurde unterbrochen</translation>
    </message>
    <message>
        <source>{0} has rejected records</source>
        <translation>{0} hat abgelehnte Datensätze</translation>
    </message>
    <message>
        <source>{0} is done</source>
        <translation>{0} ist fertig</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
</context>
</TS>
