<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DataPage</name>
    <message numerus="yes">
        <source>{0} columns</source>
        <translation>
            <numerusform>{0} column</numerusform>
            <numerusform>{0} columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rows</source>
        <translation>
            <numerusform>{0} row</numerusform>
            <numerusform>{0} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} rows</source>
        <translation>
            <numerusform>{0} of {1} row</numerusform>
            <numerusform>{0} of {1} rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} tables</source>
        <translation>
            <numerusform>{0} table</numerusform>
            <numerusform>{0} tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InboxCommands</name>
    <message numerus="yes">
        <source>{0} rejected records were written to {1}.</source>
        <translation>
            <numerusform>{0} rejected record was written to {1}.</numerusform>
            <numerusform>{0} rejected records were written to {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunsExport</name>
    <message numerus="yes">
        <source>{0} runs were written to {1}.</source>
        <translation>
            <numerusform>{0} run was written to {1}.</numerusform>
            <numerusform>{0} runs were written to {1}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>{0} runs in progress</source>
        <translation>
            <numerusform>{0} run in progress</numerusform>
            <numerusform>{0} runs in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>counts</name>
    <message numerus="yes">
        <source>{0} streams were found.</source>
        <translation>
            <numerusform>{0} stream was found.</numerusform>
            <numerusform>{0} streams were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} streams were found. Ticked: {1}.</source>
        <translation>
            <numerusform>{0} stream was found. Ticked: {1}.</numerusform>
            <numerusform>{0} streams were found. Ticked: {1}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its address, its {0} streams, its sync and its stored key will be gone.</source>
        <translation>
            <numerusform>Its address, its {0} stream, its sync and its stored key will be gone.</numerusform>
            <numerusform>Its address, its {0} streams, its sync and its stored key will be gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} · {1} records</source>
        <translation>
            <numerusform>{0} · {1} record</numerusform>
            <numerusform>{0} · {1} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records</source>
        <translation>
            <numerusform>{0} record</numerusform>
            <numerusform>{0} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} fields</source>
        <translation>
            <numerusform>{0} field</numerusform>
            <numerusform>{0} fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} records</source>
        <translation>
            <numerusform>{0} of {1} record</numerusform>
            <numerusform>{0} of {1} records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} records have a value</source>
        <translation>
            <numerusform>{0} of {1} record has a value</numerusform>
            <numerusform>{0} of {1} records have a value</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} requests in {1} s, from {2}</source>
        <translation>
            <numerusform>{0} request in {1} s, from {2}</numerusform>
            <numerusform>{0} requests in {1} s, from {2}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>on {0} pages</source>
        <translation>
            <numerusform>on {0} page</numerusform>
            <numerusform>on {0} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} streams</source>
        <translation>
            <numerusform>{0} stream</numerusform>
            <numerusform>{0} streams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records on the first page</source>
        <translation>
            <numerusform>{0} record on the first page</numerusform>
            <numerusform>{0} records on the first page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undone on {1}: {0} rows were deleted.</source>
        <translation>
            <numerusform>Undone on {1}: {0} row was deleted.</numerusform>
            <numerusform>Undone on {1}: {0} rows were deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} runs · {1} completed</source>
        <translation>
            <numerusform>{0} run · {1} completed</numerusform>
            <numerusform>{0} runs · {1} completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} runs</source>
        <translation>
            <numerusform>{0} of {1} run</numerusform>
            <numerusform>{0} of {1} runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>trial of {0} records a stream</source>
        <translation>
            <numerusform>trial of {0} record a stream</numerusform>
            <numerusform>trial of {0} records a stream</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} streams done</source>
        <translation>
            <numerusform>{0} of {1} stream done</numerusform>
            <numerusform>{0} of {1} streams done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last {0} days</source>
        <translation>
            <numerusform>last {0} day</numerusform>
            <numerusform>last {0} days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>MigrateIQ Desktop: {1}, {0} syncs running</source>
        <translation>
            <numerusform>MigrateIQ Desktop: {1}, {0} sync running</numerusform>
            <numerusform>MigrateIQ Desktop: {1}, {0} syncs running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records loaded.</source>
        <translation>
            <numerusform>{0} record loaded.</numerusform>
            <numerusform>{0} records loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} records were rejected.</source>
        <translation>
            <numerusform>{0} record was rejected.</numerusform>
            <numerusform>{0} records were rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} syncs are running. They stop now and keep what they have loaded. Resume them the next time: they go on where they stopped.</source>
        <translation>
            <numerusform>{0} sync is running. It stops now and keeps what it has loaded. Resume it the next time: it goes on where it stopped.</numerusform>
            <numerusform>{0} syncs are running. They stop now and keep what they have loaded. Resume them the next time: they go on where they stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>map {0} values</source>
        <translation>
            <numerusform>map {0} value</numerusform>
            <numerusform>map {0} values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>round to {0} decimals</source>
        <translation>
            <numerusform>round to {0} decimal</numerusform>
            <numerusform>round to {0} decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} characters from {1}</source>
        <translation>
            <numerusform>{0} character from {1}</numerusform>
            <numerusform>{0} characters from {1}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of {0} values</source>
        <translation>
            <numerusform>one of {0} value</numerusform>
            <numerusform>one of {0} values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most {0} characters</source>
        <translation>
            <numerusform>at most {0} character</numerusform>
            <numerusform>at most {0} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least {0} characters</source>
        <translation>
            <numerusform>at least {0} character</numerusform>
            <numerusform>at least {0} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} characters</source>
        <translation>
            <numerusform>{0} character</numerusform>
            <numerusform>{0} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} to {1} characters</source>
        <translation>
            <numerusform>{0} to {1} character</numerusform>
            <numerusform>{0} to {1} characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} requests</source>
        <translation>
            <numerusform>{0} request</numerusform>
            <numerusform>{0} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} of {1} requests</source>
        <translation>
            <numerusform>{0} of {1} request</numerusform>
            <numerusform>{0} of {1} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete the {0} rows of {1} that the run has loaded.</source>
        <translation>
            <numerusform>Delete the {0} row of {1} that the run has loaded.</numerusform>
            <numerusform>Delete the {0} rows of {1} that the run has loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{0} rejected</source>
        <translation>
            <numerusform>{0} rejected</numerusform>
            <numerusform>{0} rejected</numerusform>
        </translation>
    </message>
</context>
</TS>
