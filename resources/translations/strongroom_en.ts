<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>strongroom::ui::AboutDialog</name>
    <message numerus="yes">
        <source>%Ln part(s) by others that this package ships. Their licences, as their authors declare them; the whole list is %1.</source>
        <translation>
            <numerusform>%Ln part by others that this package ships. Its licence, as its authors declare it; the whole list is %1.</numerusform>
            <numerusform>%Ln parts by others that this package ships. Their licences, as their authors declare them; the whole list is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>And %Ln more finding.</numerusform>
            <numerusform>And %Ln more findings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The activity is intact: %Ln line(s) checked</source>
        <translation>
            <numerusform>The activity is intact: %Ln line checked</numerusform>
            <numerusform>The activity is intact: %Ln lines checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>%Ln entry of an earlier release was chained later: what happened to it before cannot be told.</numerusform>
            <numerusform>%Ln entries of an earlier release were chained later: what happened to them before cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entry(s) were removed by this program, which left a note of it.</source>
        <translation>
            <numerusform>%Ln older entry was removed by this program, which left a note of it.</numerusform>
            <numerusform>%Ln older entries were removed by this program, which left a note of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were cut short when the program or the computer stopped.</source>
        <translation>
            <numerusform>%Ln line was cut short when the program or the computer stopped.</numerusform>
            <numerusform>%Ln lines were cut short when the program or the computer stopped.</numerusform>
        </translation>
    </message>
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
    <name>MatrixWords</name>
    <message numerus="yes">
        <source>listed %Ln times</source>
        <translation>
            <numerusform>listed %Ln time</numerusform>
            <numerusform>listed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service lists this key %Ln times here; none of the values is believed</source>
        <translation>
            <numerusform>The service lists this key %Ln time here; the value is not believed</numerusform>
            <numerusform>The service lists this key %Ln times here; none of the values is believed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretDetails</name>
    <message numerus="yes">
        <source>The service lists this key %Ln times here. Nobody can know which one counts: leave one of them, in the web client.</source>
        <translation>
            <numerusform>The service lists this key %Ln times here. Nobody can know which one counts: leave one of them, in the web client.</numerusform>
            <numerusform>The service lists this key %Ln times here. Nobody can know which one counts: leave one of them, in the web client.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%1: cleared, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: cleared, %n entry removed; the last line was number %2.</numerusform>
            <numerusform>%1: cleared, %n entries removed; the last line was number %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too old, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: too old, %n entry removed; the last line was number %2.</numerusform>
            <numerusform>%1: too old, %n entries removed; the last line was number %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the oldest file made room, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: the oldest file made room, %n entry removed; the last line was number %2.</numerusform>
            <numerusform>%1: the oldest file made room, %n entries removed; the last line was number %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: %1, %n entry(s) in the chain.</source>
        <translation>
            <numerusform>Intact: %1, %n entry in the chain.</numerusform>
            <numerusform>Intact: %1, %n entries in the chain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported.</source>
        <translation>
            <numerusform>%n entry exported.</numerusform>
            <numerusform>%n entries exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of an earlier release have no chain yet: whether they were changed cannot be told.</source>
        <translation>
            <numerusform>%n line of an earlier release has no chain yet: whether it was changed cannot be told.</numerusform>
            <numerusform>%n lines of an earlier release have no chain yet: whether they were changed cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>%n entry of an earlier release was chained later: what happened to it before cannot be told.</numerusform>
            <numerusform>%n entries of an earlier release were chained later: what happened to them before cannot be told.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut short when the program or the computer stopped, and were noted as that.</source>
        <translation>
            <numerusform>%n line was cut short when the program or the computer stopped, and was noted as that.</numerusform>
            <numerusform>%n lines were cut short when the program or the computer stopped, and were noted as that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at the end are newer than the head: the program was stopped between the two.</source>
        <translation>
            <numerusform>%n line at the end is newer than the head: the program was stopped between the two.</numerusform>
            <numerusform>%n lines at the end are newer than the head: the program was stopped between the two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. See strongroom-cli audit verify.</source>
        <translation>
            <numerusform>%n line cannot be read. See strongroom-cli audit verify.</numerusform>
            <numerusform>%n lines cannot be read. See strongroom-cli audit verify.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened, or have a bad signature.</source>
        <translation>
            <numerusform>%n record cannot be opened, or has a bad signature.</numerusform>
            <numerusform>%n records cannot be opened, or have a bad signature.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n record.</numerusform>
            <numerusform>%n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) and authorizer(s).</source>
        <translation>
            <numerusform>%n share or authorizer.</numerusform>
            <numerusform>%n shares and authorizers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n file.</numerusform>
            <numerusform>%n files.</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n record(s) have no version.</source>
        <translation>
            <numerusform>%n record has no version.</numerusform>
            <numerusform>%n records have no version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a version that there is no secret for.</source>
        <translation>
            <numerusform>%n record has a version that there is no secret for.</numerusform>
            <numerusform>%n records have a version that there is no secret for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s).</source>
        <translation>
            <numerusform>%n secret.</numerusform>
            <numerusform>%n secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The body is not text: %n byte(s). Send it to a file or a program to get it as it is.</source>
        <translation>
            <numerusform>The body is not text: %n byte. Send it to a file or a program to get it as it is.</numerusform>
            <numerusform>The body is not text: %n bytes. Send it to a file or a program to get it as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be opened: damaged, or not sealed with this project&apos;s keys.</source>
        <translation>
            <numerusform>%n secret cannot be opened: damaged, or not sealed with this project&apos;s keys.</numerusform>
            <numerusform>%n secrets cannot be opened: damaged, or not sealed with this project&apos;s keys.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be compared: a side cannot be opened.</source>
        <translation>
            <numerusform>%n secret cannot be compared: a side cannot be opened.</numerusform>
            <numerusform>%n secrets cannot be compared: a side cannot be opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s).</source>
        <translation>
            <numerusform>%n environment.</numerusform>
            <numerusform>%n environments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) written to %1, %2.</source>
        <translation>
            <numerusform>%n variable written to %1, %2.</numerusform>
            <numerusform>%n variables written to %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write %n secret(s)? What is created cannot be deleted with an access key.</source>
        <translation>
            <numerusform>Write %n secret? What is created cannot be deleted with an access key.</numerusform>
            <numerusform>Write %n secrets? What is created cannot be deleted with an access key.</numerusform>
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
    <name>strongroom::model::EnvironmentCompareModel</name>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln differs</numerusform>
            <numerusform>%Ln differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in %1</source>
        <translation>
            <numerusform>%Ln only in %1</numerusform>
            <numerusform>%Ln only in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln cannot be compared</numerusform>
            <numerusform>%Ln cannot be compared</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyCheck</name>
    <message numerus="yes">
        <source>Opens: %Ln sample(s) read, every one opened.</source>
        <translation>
            <numerusform>Opens: %Ln sample read, and it opened.</numerusform>
            <numerusform>Opens: %Ln samples read, every one opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not open: %Ln sample(s) read, none opened. This is another secret than the one they were written with.</source>
        <translation>
            <numerusform>Does not open: %Ln sample read, none opened. This is another secret than the one it was written with.</numerusform>
            <numerusform>Does not open: %Ln samples read, none opened. This is another secret than the one they were written with.</numerusform>
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
<context>
    <name>strongroom::model::SecretMatrixModel</name>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretTray</name>
    <message numerus="yes">
        <source>Send %Ln change(s)</source>
        <translation>
            <numerusform>Send %Ln change</numerusform>
            <numerusform>Send %Ln changes</numerusform>
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
    <name>strongroom::ui::ExportSecretsDialog</name>
    <message numerus="yes">
        <source>%Ln secret(s) as secrets_data JSON.</source>
        <translation>
            <numerusform>%Ln secret as secrets_data JSON.</numerusform>
            <numerusform>%Ln secrets as secrets_data JSON.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSecretsDialog</name>
    <message numerus="yes">
        <source>Understood: %Ln secret(s).</source>
        <translation>
            <numerusform>Understood: %Ln secret.</numerusform>
            <numerusform>Understood: %Ln secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of yours stay as they are. Nothing is saved until you save the keys.</source>
        <translation>
            <numerusform>%Ln secret of yours stays as it is. Nothing is saved until you save the keys.</numerusform>
            <numerusform>%Ln secrets of yours stay as they are. Nothing is saved until you save the keys.</numerusform>
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
    <name>strongroom::ui::KeyDetailPanel</name>
    <message numerus="yes">
        <source>%Ln record(s) have no version; the current secret is tried on them.</source>
        <translation>
            <numerusform>%Ln record has no version; the current secret is tried on it.</numerusform>
            <numerusform>%Ln records have no version; the current secret is tried on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other country(ies)</source>
        <translation>
            <numerusform>%Ln other country</numerusform>
            <numerusform>%Ln other countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %Ln record(s) counted</source>
        <translation>
            <numerusform> · %Ln record counted</numerusform>
            <numerusform> · %Ln records counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) without a secret</source>
        <translation>
            <numerusform>%Ln version without a secret</numerusform>
            <numerusform>%Ln versions without a secret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies) not counted</source>
        <translation>
            <numerusform>%Ln country not counted</numerusform>
            <numerusform>%Ln countries not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of “%1” open with this secret alone.</source>
        <translation>
            <numerusform>%Ln record of “%1” opens with this secret alone.</numerusform>
            <numerusform>%Ln records of “%1” open with this secret alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln record(s) of “%1” open with this secret alone, and not every country was counted.</source>
        <translation>
            <numerusform>At least %Ln record of “%1” opens with this secret alone, and not every country was counted.</numerusform>
            <numerusform>At least %Ln records of “%1” open with this secret alone, and not every country was counted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordsPage</name>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesPage</name>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln to look at</numerusform>
            <numerusform>%Ln to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)…</source>
        <translation>
            <numerusform>Commit %Ln change…</numerusform>
            <numerusform>Commit %Ln changes…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeConfirm</name>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln new record</numerusform>
            <numerusform>%Ln new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s)</source>
        <translation>
            <numerusform>%Ln edit</numerusform>
            <numerusform>%Ln edits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln deletion</numerusform>
            <numerusform>%Ln deletions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)?</source>
        <translation>
            <numerusform>Commit %Ln change?</numerusform>
            <numerusform>Commit %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>Commit %Ln change</numerusform>
            <numerusform>Commit %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>Undo %Ln change?</numerusform>
            <numerusform>Undo %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Undo %Ln change</numerusform>
            <numerusform>Undo %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)?</source>
        <translation>
            <numerusform>Drop %Ln change?</numerusform>
            <numerusform>Drop %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)</source>
        <translation>
            <numerusform>Drop %Ln change</numerusform>
            <numerusform>Drop %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>Lose %Ln change?</numerusform>
            <numerusform>Lose %Ln changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeStrip</name>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln change undone</numerusform>
            <numerusform>%Ln changes undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) committed</source>
        <translation>
            <numerusform>%Ln change committed</numerusform>
            <numerusform>%Ln changes committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be committed</source>
        <translation>
            <numerusform>%Ln change could not be committed</numerusform>
            <numerusform>%Ln changes could not be committed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln change waiting</numerusform>
            <numerusform>%Ln changes waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretConfirm</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>Discard %Ln change?</numerusform>
            <numerusform>Discard %Ln changes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>Discard %Ln change</numerusform>
            <numerusform>Discard %Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>Lose %Ln change?</numerusform>
            <numerusform>Lose %Ln changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkSecretsDialog</name>
    <message numerus="yes">
        <source>Edit %Ln cell(s)</source>
        <translation>
            <numerusform>Edit %Ln cell</numerusform>
            <numerusform>Edit %Ln cells</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CopySecretsDialog</name>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentsPage</name>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>%Ln environment</numerusform>
            <numerusform>%Ln environments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message numerus="yes">
        <source>Hold to peek, click to keep it open for %Ln s</source>
        <translation>
            <numerusform>Hold to peek, click to keep it open for %Ln s</numerusform>
            <numerusform>Hold to peek, click to keep it open for %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy; the clipboard is cleared after %Ln s</source>
        <translation>
            <numerusform>Copy; the clipboard is cleared after %Ln s</numerusform>
            <numerusform>Copy; the clipboard is cleared after %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… (%Ln more characters: copy takes them all)</source>
        <translation>
            <numerusform>… (%Ln more character: copy takes it too)</numerusform>
            <numerusform>… (%Ln more characters: copy takes them all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretStrip</name>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln change undone</numerusform>
            <numerusform>%Ln changes undone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln change sent</numerusform>
            <numerusform>%Ln changes sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be sent</source>
        <translation>
            <numerusform>%Ln change could not be sent</numerusform>
            <numerusform>%Ln changes could not be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>%Ln change not sent yet</numerusform>
            <numerusform>%Ln changes not sent yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictDialog</name>
    <message numerus="yes">
        <source>%Ln member(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln member was changed by both of you: choose.</numerusform>
            <numerusform>%Ln members were changed by both of you: choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) left to choose</source>
        <translation>
            <numerusform>%Ln member left to choose</numerusform>
            <numerusform>%Ln members left to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeleteRecords</name>
    <message numerus="yes">
        <source>%Ln attachment(s) go with them and do not come back.</source>
        <translation>
            <numerusform>%Ln attachment goes with them and does not come back.</numerusform>
            <numerusform>%Ln attachments go with them and do not come back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that cannot be opened do not come back either.</source>
        <translation>
            <numerusform>%Ln record that cannot be opened does not come back either.</numerusform>
            <numerusform>%Ln records that cannot be opened do not come back either.</numerusform>
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
        <source>The service deletes %Ln record(s) from %1 in “%2”.</source>
        <translation>
            <numerusform>The service deletes %Ln record from %1 in “%2”.</numerusform>
            <numerusform>The service deletes %Ln records from %1 in “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 countries could not be asked</source>
        <translation>
            <numerusform>%Ln of %1 countries could not be asked</numerusform>
            <numerusform>%Ln of %1 countries could not be asked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GoToStrip</name>
    <message numerus="yes">
        <source>Found in %Ln countries; the first is shown at the right.</source>
        <translation>
            <numerusform>Found in %Ln country; it is shown at the right.</numerusform>
            <numerusform>Found in %Ln countries; the first is shown at the right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is no record with this key in %Ln countries.</source>
        <translation>
            <numerusform>There is no record with this key in %Ln country.</numerusform>
            <numerusform>There is no record with this key in %Ln countries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln countries…</source>
        <translation>
            <numerusform>Asking %Ln country…</numerusform>
            <numerusform>Asking %Ln countries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries could not be asked: %1.</source>
        <translation>
            <numerusform>%Ln country could not be asked: %1.</numerusform>
            <numerusform>%Ln countries could not be asked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTableTools</name>
    <message numerus="yes">
        <source>%Ln selected row(s) are not loaded.</source>
        <translation>
            <numerusform>%Ln selected row is not loaded.</numerusform>
            <numerusform>%Ln selected rows are not loaded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln record copied</numerusform>
            <numerusform>%Ln records copied</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkEditDialog</name>
    <message numerus="yes">
        <source>Edit %Ln record(s) in %1</source>
        <translation>
            <numerusform>Edit %Ln record in %1</numerusform>
            <numerusform>Edit %Ln records in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) not loaded yet: left out. Scroll there first to take them along.</source>
        <translation>
            <numerusform>%Ln selected row is not loaded yet and is left out. Scroll there first to take it along.</numerusform>
            <numerusform>%Ln selected rows are not loaded yet and are left out. Scroll there first to take them along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln change(s) to the tray</source>
        <translation>
            <numerusform>&amp;Add %Ln change to the tray</numerusform>
            <numerusform>&amp;Add %Ln changes to the tray</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) change</source>
        <translation>
            <numerusform>%Ln record changes</numerusform>
            <numerusform>%Ln records change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln value</numerusform>
            <numerusform>%Ln values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) refused</source>
        <translation>
            <numerusform>%Ln record is refused</numerusform>
            <numerusform>%Ln records are refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) as they are</source>
        <translation>
            <numerusform>%Ln record stays as it is</numerusform>
            <numerusform>%Ln records stay as they are</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message numerus="yes">
        <source>Not copied: %Ln attachment(s), version and dates of the service.</source>
        <translation>
            <numerusform>Not copied: %Ln attachment, version and dates of the service.</numerusform>
            <numerusform>Not copied: %Ln attachments, version and dates of the service.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln attachment</numerusform>
            <numerusform>%Ln attachments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonEdit</name>
    <message numerus="yes">
        <source>… %Ln line(s)</source>
        <translation>
            <numerusform>… %Ln line</numerusform>
            <numerusform>… %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::ExportSession</name>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln record written.</numerusform>
            <numerusform>%Ln records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be opened and is kept as it is stored.</source>
        <translation>
            <numerusform>%Ln of them could not be opened and is kept as it is stored.</numerusform>
            <numerusform>%Ln of them could not be opened and are kept as they are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be opened had no column and is missing.</source>
        <translation>
            <numerusform>%Ln record that could not be opened had no column and is missing.</numerusform>
            <numerusform>%Ln records that could not be opened had no column and are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) appeared while the export ran.</source>
        <translation>
            <numerusform>%Ln record appeared while the export ran.</numerusform>
            <numerusform>%Ln records appeared while the export ran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) disappeared while the export ran: as many others may be missing.</source>
        <translation>
            <numerusform>%Ln record disappeared while the export ran: another one may be missing.</numerusform>
            <numerusform>%Ln records disappeared while the export ran: as many others may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came twice and was written once.</source>
        <translation>
            <numerusform>%Ln record came twice and was written once.</numerusform>
            <numerusform>%Ln records came twice and were written once.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportSession</name>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln record written.</numerusform>
            <numerusform>%Ln records written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) existed and was left alone.</source>
        <translation>
            <numerusform>%Ln record existed and was left alone.</numerusform>
            <numerusform>%Ln records existed and were left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed.</source>
        <translation>
            <numerusform>%Ln row failed.</numerusform>
            <numerusform>%Ln rows failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may or may not be written: the answer did not come. Sending it again does no harm.</source>
        <translation>
            <numerusform>%Ln row may or may not be written: the answer did not come. Sending it again does no harm.</numerusform>
            <numerusform>%Ln rows may or may not be written: the answers did not come. Sending them again does no harm.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) was not sent.</source>
        <translation>
            <numerusform>%Ln row was not sent.</numerusform>
            <numerusform>%Ln rows were not sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Those the table shows: %Ln column(s)</source>
        <translation>
            <numerusform>Those the table shows: %Ln column</numerusform>
            <numerusform>Those the table shows: %Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: not all of its %Ln row(s) are loaded; export the whole result</source>
        <translation>
            <numerusform>The selection: its %Ln row is not loaded; export the whole result</numerusform>
            <numerusform>The selection: not all of its %Ln rows are loaded; export the whole result</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: %Ln record(s)</source>
        <translation>
            <numerusform>The selection: %Ln record</numerusform>
            <numerusform>The selection: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is loaded: %Ln record(s)</source>
        <translation>
            <numerusform>What is loaded: %Ln record</numerusform>
            <numerusform>What is loaded: %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole result: %Ln record(s)</source>
        <translation>
            <numerusform>The whole result: %Ln record</numerusform>
            <numerusform>The whole result: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportMappingPage</name>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>The first %Ln row</numerusform>
            <numerusform>The first %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be sent</source>
        <translation>
            <numerusform>%Ln of them would not be sent</numerusform>
            <numerusform>%Ln of them would not be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportWindow</name>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be imported</source>
        <translation>
            <numerusform>%Ln row can be imported</numerusform>
            <numerusform>%Ln rows can be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot.</source>
        <translation>
            <numerusform>%Ln row cannot.</numerusform>
            <numerusform>%Ln rows cannot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record keys exist(s) already.</source>
        <translation>
            <numerusform>%Ln of these record keys exists already.</numerusform>
            <numerusform>%Ln of these record keys exist already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln record</numerusform>
            <numerusform>&amp;Import %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationSession</name>
    <message numerus="yes">
        <source>The check found %Ln reason(s) not to migrate. Mend what the first rows of the list say, then check again.</source>
        <translation>
            <numerusform>The check found %Ln reason not to migrate. Mend what the first rows of the list say, then check again.</numerusform>
            <numerusform>The check found %Ln reasons not to migrate. Mend what the first rows of the list say, then check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 will be encrypted anew with key version %2.</source>
        <translation>
            <numerusform>%Ln record in %1 will be encrypted anew with key version %2.</numerusform>
            <numerusform>%Ln records in %1 will be encrypted anew with key version %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message numerus="yes">
        <source>%1: %Ln record(s) of this version</source>
        <translation>
            <numerusform>%1: %Ln record of this version</numerusform>
            <numerusform>%1: %Ln records of this version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln encrypted record(s) without a version, which any key may open</source>
        <translation>
            <numerusform>%1: %Ln encrypted record without a version, which any key may open</numerusform>
            <numerusform>%1: %Ln encrypted records without a version, which any key may open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) of a version that nobody has a secret of, which this key may open</source>
        <translation>
            <numerusform>%1: %Ln record of a version that nobody has a secret of, which this key may open</numerusform>
            <numerusform>%1: %Ln records of a version that nobody has a secret of, which this key may open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed by somebody else between opening and writing: opened anew</source>
        <translation>
            <numerusform>%Ln record changed by somebody else between opening and writing: opened anew</numerusform>
            <numerusform>%Ln records changed by somebody else between opening and writing: opened anew</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted by somebody else before they were written</source>
        <translation>
            <numerusform>%Ln record deleted by somebody else before it was written</numerusform>
            <numerusform>%Ln records deleted by somebody else before they were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) written again: the answer was lost and the write had not been done</source>
        <translation>
            <numerusform>%Ln batch written again: the answer was lost and the write had not been done</numerusform>
            <numerusform>%Ln batches written again: the answers were lost and the writes had not been done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) whose answer was lost and which had been written</source>
        <translation>
            <numerusform>%Ln batch whose answer was lost and which had been written</numerusform>
            <numerusform>%Ln batches whose answers were lost and which had been written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the service asked to slow down</source>
        <translation>
            <numerusform>%Ln time the service asked to slow down</numerusform>
            <numerusform>%Ln times the service asked to slow down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost attachments meanwhile, by somebody else</source>
        <translation>
            <numerusform>%Ln record lost attachments meanwhile, by somebody else</numerusform>
            <numerusform>%Ln records lost attachments meanwhile, by somebody else</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::VerdictsModel</name>
    <message numerus="yes">
        <source>Yes. None of the %Ln record(s) that the service counts in %1 needs it.</source>
        <translation>
            <numerusform>Yes. The %Ln record that the service counts in %1 does not need it.</numerusform>
            <numerusform>Yes. None of the %Ln records that the service counts in %1 needs it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <comment>in so many countries</comment>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CheckStep</name>
    <message numerus="yes">
        <source>Refused: %Ln reason(s)</source>
        <translation>
            <numerusform>Refused: %Ln reason</numerusform>
            <numerusform>Refused: %Ln reasons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can begin, with %Ln warning(s)</source>
        <translation>
            <numerusform>It can begin, with %Ln warning</numerusform>
            <numerusform>It can begin, with %Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockPage</name>
    <message numerus="yes">
        <source>%Ln job(s) go on behind the lock.</source>
        <translation>
            <numerusform>%Ln job goes on behind the lock.</numerusform>
            <numerusform>%Ln jobs go on behind the lock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockSection</name>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>after %Ln minute</numerusform>
            <numerusform>after %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MigrationPage</name>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln set aside</numerusform>
            <numerusform>%Ln set aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 get back the form they had before, each one only where nobody has changed it since; those that somebody changed are left alone and listed.</source>
        <translation>
            <numerusform>%Ln record in %1 gets back the form it had before, unless somebody has changed it since; then it is left alone and listed.</numerusform>
            <numerusform>%Ln records in %1 get back the form they had before, each one only where nobody has changed it since; those that somebody changed are left alone and listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It holds the form that %Ln record(s) had before the migration. Without it they cannot be rolled back, and the report is gone too. The records at the service stay as they are.</source>
        <translation>
            <numerusform>It holds the form that %Ln record had before the migration. Without it the record cannot be rolled back, and the report is gone too. The record at the service stays as it is.</numerusform>
            <numerusform>It holds the form that %Ln records had before the migration. Without it they cannot be rolled back, and the report is gone too. The records at the service stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationReport</name>
    <message numerus="yes">
        <source>%Ln record(s) were changed by somebody else after they had been written: theirs is there now.</source>
        <translation>
            <numerusform>%Ln record was changed by somebody else after it had been written: theirs is there now.</numerusform>
            <numerusform>%Ln records were changed by somebody else after they had been written: theirs is there now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rolled back: %Ln record(s) are as they were before</source>
        <translation>
            <numerusform>Rolled back: %Ln record is as it was before</numerusform>
            <numerusform>Rolled back: %Ln records are as they were before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) have key version %2</source>
        <translation>
            <numerusform>%1 of %Ln record has key version %2</numerusform>
            <numerusform>%1 of %Ln records have key version %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>%Ln record that needs attention</numerusform>
            <numerusform>%Ln records that need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReportStep</name>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>%Ln record that needs attention</numerusform>
            <numerusform>%Ln records that need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunStep</name>
    <message numerus="yes">
        <source>Re-encrypting %Ln record(s) with key version %1</source>
        <translation>
            <numerusform>Re-encrypting %Ln record with key version %1</numerusform>
            <numerusform>Re-encrypting %Ln records with key version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) to key version %2</source>
        <comment>state of the run</comment>
        <translation>
            <numerusform>%1: %Ln record to key version %2</numerusform>
            <numerusform>%1: %Ln records to key version %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>limited by key derivation, %Ln core(s)</source>
        <translation>
            <numerusform>limited by key derivation, %Ln core</numerusform>
            <numerusform>limited by key derivation, %Ln cores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>%Ln environment</numerusform>
            <numerusform>%Ln environments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation>
            <numerusform>%Ln secret</numerusform>
            <numerusform>%Ln secrets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing in %1</source>
        <translation>
            <numerusform>%Ln missing in %1</numerusform>
            <numerusform>%Ln missing in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, some in %Ln others</source>
        <translation>
            <numerusform>%1, some in %Ln other</numerusform>
            <numerusform>%1, some in %Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WhereStep</name>
    <message numerus="yes">
        <source>%Ln country(s) chosen</source>
        <translation>
            <numerusform>%Ln country chosen</numerusform>
            <numerusform>%Ln countries chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>in the chosen countries</comment>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being counted</source>
        <translation>
            <numerusform>%Ln still being counted</numerusform>
            <numerusform>%Ln still being counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be asked: the check will say why</source>
        <translation>
            <numerusform>%Ln could not be asked: the check will say why</numerusform>
            <numerusform>%Ln could not be asked: the check will say why</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessGraph</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::NoteHistory</name>
    <message numerus="yes">
        <source>%n view(s) left</source>
        <translation>
            <numerusform>%n view left</numerusform>
            <numerusform>%n views left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message numerus="yes">
        <source>%n client(s) can read your records of the type “%1”.</source>
        <translation>
            <numerusform>%n client can read your records of the type “%1”.</numerusform>
            <numerusform>%n clients can read your records of the type “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to read</source>
        <translation>
            <numerusform>%Ln way to read</numerusform>
            <numerusform>%Ln ways to read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n way(s) to read?</source>
        <translation>
            <numerusform>Revoke %n way to read?</numerusform>
            <numerusform>Revoke %n ways to read?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n way(s) to read were revoked</source>
        <translation>
            <numerusform>%n way to read was revoked</numerusform>
            <numerusform>All %n ways to read were revoked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddressBookDialog</name>
    <message numerus="yes">
        <source>%n client(s) publish other keys than those you have</source>
        <translation>
            <numerusform>%n client publishes other keys than those you have</numerusform>
            <numerusform>%n clients publish other keys than those you have</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilesPage</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
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
    <name>strongroom::ui::NotesPage</name>
    <message numerus="yes">
        <source>%n client(s) of your address book publish other keys than those you have</source>
        <translation>
            <numerusform>%n client of your address book publishes other keys than those you have</numerusform>
            <numerusform>%n clients of your address book publish other keys than those you have</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in this session</source>
        <translation>
            <numerusform>%Ln note in this session</numerusform>
            <numerusform>%Ln notes in this session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with changed keys</source>
        <translation>
            <numerusform>%Ln client with changed keys</numerusform>
            <numerusform>%Ln clients with changed keys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UploadDialog</name>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>Upload %n file</numerusform>
            <numerusform>Upload %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload %n file(s)</source>
        <translation>
            <numerusform>&amp;Upload %n file</numerusform>
            <numerusform>&amp;Upload %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TozColumns</name>
    <message numerus="yes">
        <source>%Ln sealed field(s)</source>
        <translation>
            <numerusform>%Ln sealed field</numerusform>
            <numerusform>%Ln sealed fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRecordsPage</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than 10,000: asked for in %Ln range(s) of time so far</source>
        <translation>
            <numerusform>More than 10,000: asked for in %Ln range of time so far</numerusform>
            <numerusform>More than 10,000: asked for in %Ln ranges of time so far</numerusform>
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
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Delete %Ln record</numerusform>
            <numerusform>Delete %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted before.</source>
        <translation>
            <numerusform>%Ln record was deleted before.</numerusform>
            <numerusform>%Ln records were deleted before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozConflictDialog</name>
    <message numerus="yes">
        <source>%Ln field(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln field was changed by both of you: choose.</numerusform>
            <numerusform>%Ln fields were changed by both of you: choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>%Ln field left to choose</numerusform>
            <numerusform>%Ln fields left to choose</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockerTransfer</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretImport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln different</numerusform>
            <numerusform>%Ln different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be taken</source>
        <translation>
            <numerusform>%Ln that cannot be taken</numerusform>
            <numerusform>%Ln that cannot be taken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportProblems</name>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format. Leave them out, rename them, or choose another format.</source>
        <translation>
            <numerusform>%Ln secret does not fit into this format. Leave it out, rename it, or choose another format.</numerusform>
            <numerusform>%Ln secrets do not fit into this format. Leave them out, rename them, or choose another format.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretExportDialog</name>
    <message numerus="yes">
        <source>Only the %Ln selected key(s)</source>
        <translation>
            <numerusform>Only the %Ln selected key</numerusform>
            <numerusform>Only the %Ln selected keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) will be written.</source>
        <translation>
            <numerusform>%Ln secret will be written.</numerusform>
            <numerusform>%Ln secrets will be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format.</source>
        <translation>
            <numerusform>%Ln secret does not fit into this format.</numerusform>
            <numerusform>%Ln secrets do not fit into this format.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) were written, readable for you alone.</source>
        <translation>
            <numerusform>%Ln secret was written, readable for you alone.</numerusform>
            <numerusform>%Ln secrets were written, readable for you alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretImportDialog</name>
    <message numerus="yes">
        <source>For the %Ln selected row(s):</source>
        <translation>
            <numerusform>For the %Ln selected row:</numerusform>
            <numerusform>For the %Ln selected rows:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put %Ln change(s) in the tray</source>
        <translation>
            <numerusform>&amp;Put %Ln change in the tray</numerusform>
            <numerusform>&amp;Put %Ln changes in the tray</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::VariablesRunDialog</name>
    <message numerus="yes">
        <source>The program gets %Ln variable(s).</source>
        <translation>
            <numerusform>The program gets %Ln variable.</numerusform>
            <numerusform>The program gets %Ln variables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Process %1 runs with %Ln variable(s).</source>
        <translation>
            <numerusform>Process %1 runs with %Ln variable.</numerusform>
            <numerusform>Process %1 runs with %Ln variables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message numerus="yes">
        <source>Forget %Ln token(s)?</source>
        <translation>
            <numerusform>Forget %Ln token?</numerusform>
            <numerusform>Forget %Ln tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>Forget %Ln token</numerusform>
            <numerusform>Forget %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::TokenActions</name>
    <message numerus="yes">
        <source>Refresh %Ln token(s)</source>
        <translation>
            <numerusform>Refresh %Ln token</numerusform>
            <numerusform>Refresh %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>Forget %Ln token</numerusform>
            <numerusform>Forget %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TokensPage</name>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln expired</numerusform>
            <numerusform>%Ln expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) not open</source>
        <translation>
            <numerusform>%Ln connection not open</numerusform>
            <numerusform>%Ln connections not open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stayed as they were.</source>
        <translation>
            <numerusform>%Ln token stayed as it was.</numerusform>
            <numerusform>%Ln tokens stayed as they were.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) refreshed</source>
        <translation>
            <numerusform>%Ln token refreshed</numerusform>
            <numerusform>%Ln tokens refreshed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) forgotten</source>
        <translation>
            <numerusform>%Ln token forgotten</numerusform>
            <numerusform>%Ln tokens forgotten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::CredentialHome</name>
    <message numerus="yes">
        <source>%Ln credential(s) moved.</source>
        <translation>
            <numerusform>%Ln credential moved.</numerusform>
            <numerusform>%Ln credentials moved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) were not found in the old place: edit their connections and enter them again.</source>
        <translation>
            <numerusform>%Ln credential was not found in the old place: edit its connection and enter it again.</numerusform>
            <numerusform>%Ln credentials were not found in the old place: edit their connections and enter them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) could not be removed from the old place (%1).</source>
        <translation>
            <numerusform>%Ln credential could not be removed from the old place (%1).</numerusform>
            <numerusform>%Ln credentials could not be removed from the old place (%1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchPage</name>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln not asked</numerusform>
            <numerusform>%Ln not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be asked</source>
        <translation>
            <numerusform>%Ln place could not be asked</numerusform>
            <numerusform>%Ln places could not be asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln request(s)</source>
        <translation>
            <numerusform>stopped after %Ln request</numerusform>
            <numerusform>stopped after %Ln requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1</source>
        <translation>
            <numerusform>%Ln found in %1</numerusform>
            <numerusform>%Ln found in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1, and more</source>
        <translation>
            <numerusform>%Ln found in %1, and more</numerusform>
            <numerusform>%Ln found in %1, and more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::SearchHits</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln found, and more</numerusform>
            <numerusform>%Ln found, and more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>You and %Ln other client(s).</source>
        <translation>
            <numerusform>You and %Ln other client.</numerusform>
            <numerusform>You and %Ln other clients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are missing in some environment.</source>
        <translation>
            <numerusform>%Ln secret is missing in some environment.</numerusform>
            <numerusform>%Ln secrets are missing in some environment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have expired; the next use gets new ones.</source>
        <translation>
            <numerusform>%Ln token has expired; the next use gets a new one.</numerusform>
            <numerusform>%Ln tokens have expired; the next use gets new ones.</numerusform>
        </translation>
    </message>
</context>
</TS>
