<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>strongroom::cli</name>
    <message numerus="yes">
        <source>%n attachment(s).</source>
        <translation>
            <numerusform>%n attachment.</numerusform>
            <numerusform>%n attachments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may have been written or not: the answer did not come. Sending them again does no harm.</source>
        <translation>
            <numerusform>%n record may have been written or not: the answer did not come. Sending it again does no harm.</numerusform>
            <numerusform>%n records may have been written or not: the answer did not come. Sending them again does no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened.</source>
        <translation>
            <numerusform>%n record cannot be opened.</numerusform>
            <numerusform>%n records cannot be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid: %n secret(s), current version %1.</source>
        <translation>
            <numerusform>Valid: %n secret, current version %1.</numerusform>
            <numerusform>Valid: %n secrets, current version %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChangeTray</name>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>Commit %Ln change</numerusform>
            <numerusform>Commit %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordService</name>
    <message numerus="yes">
        <source>Delete %n record(s)</source>
        <translation>
            <numerusform>Delete %n record</numerusform>
            <numerusform>Delete %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>Delete %Ln record?</numerusform>
            <numerusform>Delete %Ln records?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service deletes %Ln record(s) from %1 in “%2”, attachments included. This cannot be undone.</source>
        <translation>
            <numerusform>The service deletes %Ln record from %1 in “%2”, attachments included. This cannot be undone.</numerusform>
            <numerusform>The service deletes %Ln records from %1 in “%2”, attachments included. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be deleted</source>
        <translation>
            <numerusform>%Ln record could not be deleted</numerusform>
            <numerusform>%Ln records could not be deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(s) exported</source>
        <translation>
            <numerusform>%Ln entry exported</numerusform>
            <numerusform>%Ln entries exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged line(s) skipped</source>
        <translation>
            <numerusform>%Ln damaged line skipped</numerusform>
            <numerusform>%Ln damaged lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are deleted from this computer. The records and the services are not touched. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln entry is deleted from this computer. The records and the services are not touched. This cannot be undone.</numerusform>
            <numerusform>%Ln entries are deleted from this computer. The records and the services are not touched. This cannot be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobBar</name>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln job</numerusform>
            <numerusform>%Ln jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows all jobs; %Ln failed</source>
        <translation>
            <numerusform>Shows all jobs; %Ln failed</numerusform>
            <numerusform>Shows all jobs; %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordTableModel</name>
    <message numerus="yes">
        <source>Load records of %Ln countries</source>
        <translation>
            <numerusform>Load records of %Ln country</numerusform>
            <numerusform>Load records of %Ln countries</numerusform>
        </translation>
    </message>
</context>
</TS>
