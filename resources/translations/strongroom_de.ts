<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>can read yours</source>
        <translation>kann Ihre lesen</translation>
    </message>
    <message>
        <source>you can read theirs</source>
        <translation>für Sie lesbar</translation>
    </message>
    <message>
        <source>may share yours with others</source>
        <translation>darf Ihre für andere freigeben</translation>
    </message>
    <message>
        <source>you may share theirs</source>
        <translation>von Ihnen freigebbar</translation>
    </message>
    <message>
        <source>can read a note of yours</source>
        <translation>kann eine Notiz von Ihnen lesen</translation>
    </message>
    <message>
        <source>wrote you a note</source>
        <translation>hat Ihnen eine Notiz geschrieben</translation>
    </message>
    <message>
        <source>shared type</source>
        <translation>freigegebener Typ</translation>
    </message>
    <message>
        <source>authorizer</source>
        <translation>Autorisierer</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1 can read your records of the type “%2”.</source>
        <translation>%1 kann Ihre Datensätze des Typs „%2“ lesen.</translation>
    </message>
    <message>
        <source>You can read records of %1 of the type “%2”.</source>
        <translation>Sie können Datensätze des Typs „%2“ von %1 lesen.</translation>
    </message>
    <message>
        <source>%1 may share your records of the type “%2” with others.</source>
        <translation>%1 darf Ihre Datensätze des Typs „%2“ für andere freigeben.</translation>
    </message>
    <message>
        <source>You may share records of %1 of the type “%2” with others.</source>
        <translation>Sie dürfen Datensätze des Typs „%2“ von %1 für andere freigeben.</translation>
    </message>
    <message>
        <source>%1 can read a note of yours of the type “%2”.</source>
        <translation>%1 kann eine Notiz des Typs „%2“ von Ihnen lesen.</translation>
    </message>
    <message>
        <source>%1 wrote you a note of the type “%2”.</source>
        <translation>%1 hat Ihnen eine Notiz des Typs „%2“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>AccessCommands</name>
    <message>
        <source>Go to “Who can read this?” of a TozStore connection first.</source>
        <translation>Öffnen Sie zuerst „Wer kann das lesen?“ einer TozStore-Verbindung.</translation>
    </message>
    <message>
        <source>Share a t&amp;ype…</source>
        <translation>T&amp;yp freigeben…</translation>
    </message>
    <message>
        <source>Lets a client read all records of a type</source>
        <translation>Lässt einen Client alle Datensätze eines Typs lesen</translation>
    </message>
    <message>
        <source>Add an authori&amp;zer…</source>
        <translation>Autorisierer &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Lets a client share a type of yours with others</source>
        <translation>Lässt einen Client einen Ihrer Typen für andere freigeben</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Takes the selected ways to read back, after asking</source>
        <translation>Widerruft die ausgewählten Lesezugriffe nach Rückfrage</translation>
    </message>
    <message>
        <source>Share on behalf…</source>
        <translation>Im Auftrag freigeben…</translation>
    </message>
    <message>
        <source>Shares a type of a writer who made you its authorizer</source>
        <translation>Gibt einen Typ eines Verfassers frei, der Sie als Autorisierer eingesetzt hat</translation>
    </message>
    <message>
        <source>Revoke on behalf…</source>
        <translation>Im Auftrag widerrufen…</translation>
    </message>
    <message>
        <source>Takes back what is shared of a writer who made you its authorizer</source>
        <translation>Widerruft Freigaben eines Verfassers, der Sie als Autorisierer eingesetzt hat</translation>
    </message>
    <message>
        <source>Show every client and type</source>
        <translation>Alle Clients und Typen anzeigen</translation>
    </message>
    <message>
        <source>Shows every type and client again</source>
        <translation>Zeigt wieder alle Typen und Clients</translation>
    </message>
    <message>
        <source>Refresh who can read</source>
        <translation>Lesezugriffe aktualisieren</translation>
    </message>
    <message>
        <source>Asks the service again who can read what</source>
        <translation>Fragt beim Dienst erneut an, wer was lesen kann</translation>
    </message>
</context>
<context>
    <name>AccessGraph</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessGraphDrawing</name>
    <message>
        <source>can read (arrow to the reader)</source>
        <translation>kann lesen (Pfeil zum Leser)</translation>
    </message>
    <message>
        <source>may share, and read</source>
        <translation>darf freigeben und lesen</translation>
    </message>
    <message>
        <source>a note of this session</source>
        <translation>eine Notiz dieser Sitzung</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>Datensätze laden</translation>
    </message>
    <message>
        <source>Count records</source>
        <translation>Datensätze zählen</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Datensatz lesen</translation>
    </message>
    <message>
        <source>Save a record</source>
        <translation>Datensatz speichern</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Datensätze löschen</translation>
    </message>
    <message>
        <source>Commit changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Upload an attachment</source>
        <translation>Anhang hochladen</translation>
    </message>
    <message>
        <source>Download an attachment</source>
        <translation>Anhang herunterladen</translation>
    </message>
    <message>
        <source>Change an attachment</source>
        <translation>Anhang ändern</translation>
    </message>
    <message>
        <source>Delete an attachment</source>
        <translation>Anhang löschen</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Datensätze importieren</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Verbindung schließen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Verbindung ändern</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Clear the activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Migrate records to another key</source>
        <translation>Datensätze auf einen anderen Schlüssel migrieren</translation>
    </message>
    <message>
        <source>Roll a migration back</source>
        <translation>Migration zurückrollen</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Datei hochladen</translation>
    </message>
    <message>
        <source>Download a file</source>
        <translation>Datei herunterladen</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>Replace a note</source>
        <translation>Notiz ersetzen</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Share records</source>
        <translation>Datensätze freigeben</translation>
    </message>
    <message>
        <source>Revoke shares</source>
        <translation>Freigaben widerrufen</translation>
    </message>
    <message>
        <source>Change who may share</source>
        <translation>Freigaberechte ändern</translation>
    </message>
    <message>
        <source>Export secrets</source>
        <translation>Secrets exportieren</translation>
    </message>
    <message>
        <source>Run a program with secrets</source>
        <translation>Programm mit Secrets ausführen</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Token erneuern</translation>
    </message>
    <message>
        <source>Forget tokens</source>
        <translation>Token vergessen</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Anfrage testen</translation>
    </message>
    <message>
        <source>Done, %1 failed</source>
        <comment>so many</comment>
        <translation>Fertig, %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>An error of a kind that this release does not know</source>
        <translation>Ein Fehler einer Art, die diese Version nicht kennt</translation>
    </message>
    <message>
        <source>The activity was changed outside this program, or its files are damaged</source>
        <translation>Das Aktivitätsprotokoll wurde außerhalb dieses Programms geändert, oder seine Dateien sind beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>Und %Ln weiterer Befund.</numerusform>
            <numerusform>Und %Ln weitere Befunde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the files if you have to find out why. Clearing the activity begins anew; a note stays that it was not intact.</source>
        <translation>Bewahren Sie eine Kopie der Dateien auf, wenn Sie die Ursache klären müssen. Durch Leeren beginnt das Protokoll neu; ein Vermerk bleibt, dass es nicht intakt war.</translation>
    </message>
    <message numerus="yes">
        <source>The activity is intact: %Ln line(s) checked</source>
        <translation>
            <numerusform>Das Aktivitätsprotokoll ist intakt: %Ln Zeile geprüft</numerusform>
            <numerusform>Das Aktivitätsprotokoll ist intakt: %Ln Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, taken out, put in or moved, as far as a chain without a key can tell.</source>
        <translation>Nichts wurde geändert, entfernt, eingefügt oder verschoben, soweit sich das an einer Kette ohne Schlüssel erkennen lässt.</translation>
    </message>
    <message>
        <source>The activity has no chain yet</source>
        <translation>Das Aktivitätsprotokoll hat noch keine Kette</translation>
    </message>
    <message>
        <source>It was written by an earlier release: whether it was changed cannot be told. It is chained with the next entry.</source>
        <translation>Es stammt von einer früheren Version: Ob es geändert wurde, lässt sich nicht feststellen. Mit dem nächsten Eintrag wird es verkettet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>%Ln Eintrag einer früheren Version wurde nachträglich verkettet: Was davor mit ihm geschah, lässt sich nicht feststellen.</numerusform>
            <numerusform>%Ln Einträge einer früheren Version wurden nachträglich verkettet: Was davor mit ihnen geschah, lässt sich nicht feststellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entry(s) were removed by this program, which left a note of it.</source>
        <translation>
            <numerusform>%Ln älterer Eintrag wurde von diesem Programm entfernt und dies vermerkt.</numerusform>
            <numerusform>%Ln ältere Einträge wurden von diesem Programm entfernt und dies vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were cut short when the program or the computer stopped.</source>
        <translation>
            <numerusform>%Ln Zeile ist unvollständig, weil das Programm oder der Computer angehalten hat.</numerusform>
            <numerusform>%Ln Zeilen sind unvollständig, weil das Programm oder der Computer angehalten hat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Go to the activity first.</source>
        <translation>Öffnen Sie zuerst die Aktivität.</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>Es gibt keine Einträge.</translation>
    </message>
    <message>
        <source>Copy activity &amp;entry</source>
        <translation>Aktivitäts&amp;eintrag kopieren</translation>
    </message>
    <message>
        <source>Copies the selected entry of the activity as text</source>
        <translation>Kopiert den ausgewählten Aktivitätseintrag als Text</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Wählen Sie zuerst einen Eintrag aus.</translation>
    </message>
    <message>
        <source>Export activity as &amp;CSV…</source>
        <translation>Aktivität als &amp;CSV exportieren…</translation>
    </message>
    <message>
        <source>Writes the entries that are shown to a CSV file</source>
        <translation>Schreibt die angezeigten Einträge in eine CSV-Datei</translation>
    </message>
    <message>
        <source>Export activity as &amp;JSON…</source>
        <translation>Aktivität als &amp;JSON exportieren…</translation>
    </message>
    <message>
        <source>Writes the entries that are shown to a JSON file</source>
        <translation>Schreibt die angezeigten Einträge in eine JSON-Datei</translation>
    </message>
    <message>
        <source>&amp;Verify activity</source>
        <translation>Akti&amp;vität verifizieren</translation>
    </message>
    <message>
        <source>Checks that nothing of the activity was changed, removed or put in outside this program</source>
        <translation>Prüft, ob Einträge der Aktivität außerhalb dieses Programms geändert, entfernt oder eingefügt wurden</translation>
    </message>
    <message>
        <source>C&amp;lear activity…</source>
        <translation>Aktivität &amp;leeren…</translation>
    </message>
    <message>
        <source>Deletes all entries of the activity, after asking</source>
        <translation>Löscht nach Rückfrage alle Einträge der Aktivität</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft kein Vorgang.</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Vorgänge…</translation>
    </message>
    <message>
        <source>Shows all jobs with their progress</source>
        <translation>Zeigt alle Vorgänge mit ihrem Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Pause job</source>
        <translation>Vorgang &amp;pausieren</translation>
    </message>
    <message>
        <source>Lets the job in the status bar rest after what is under way, or go on</source>
        <translation>Pausiert den Vorgang in der Statusleiste nach dem laufenden Schritt oder setzt ihn fort</translation>
    </message>
    <message>
        <source>This job cannot be paused.</source>
        <translation>Dieser Vorgang kann nicht pausiert werden.</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>Vorgang abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stops the job in the status bar; what is done stays done</source>
        <translation>Bricht den Vorgang in der Statusleiste ab; bereits Erledigtes bleibt bestehen</translation>
    </message>
    <message>
        <source>This job cannot be cancelled.</source>
        <translation>Dieser Vorgang kann nicht abgebrochen werden.</translation>
    </message>
    <message>
        <source>Cancel &amp;all jobs</source>
        <translation>&amp;Alle Vorgänge abbrechen</translation>
    </message>
    <message>
        <source>Stops every job that can be stopped</source>
        <translation>Bricht alle Vorgänge ab, die abgebrochen werden können</translation>
    </message>
    <message>
        <source>&amp;Dismiss finished jobs</source>
        <translation>Been&amp;dete Vorgänge ausblenden</translation>
    </message>
    <message>
        <source>Takes failed and finished jobs off the list; the activity keeps them</source>
        <translation>Entfernt fehlgeschlagene und fertige Vorgänge aus der Liste; in der Aktivität bleiben sie erhalten</translation>
    </message>
    <message>
        <source>No job has ended.</source>
        <translation>Kein Vorgang ist beendet.</translation>
    </message>
</context>
<context>
    <name>AttachmentChecks</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Eine Datei braucht einen Namen.</translation>
    </message>
    <message>
        <source>The file has this name already.</source>
        <translation>Die Datei heißt bereits so.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold / or \.</source>
        <translation>Ein Dateiname darf weder / noch \ enthalten.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>This is the name of a folder.</source>
        <translation>Dies ist der Name eines Ordners.</translation>
    </message>
    <message>
        <source>The name is too long: 255 bytes are the most.</source>
        <translation>Der Name ist zu lang: höchstens 255 Bytes.</translation>
    </message>
    <message>
        <source>The record has another file of this name.</source>
        <translation>Der Datensatz hat eine andere Datei dieses Namens.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>Die Datei hat keinen Namen.</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation>Geben Sie ihr zuerst einen.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Dies ist ein Ordner.</translation>
    </message>
    <message>
        <source>Add the files in it, or an archive of it.</source>
        <translation>Fügen Sie die enthaltenen Dateien oder ein Archiv davon hinzu.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a socket.</source>
        <translation>Dies ist keine Datei, sondern ein Gerät, eine Pipe oder ein Socket.</translation>
    </message>
    <message>
        <source>The file has %1; the service takes at most 100 MiB.</source>
        <translation>Die Datei hat %1; der Dienst nimmt höchstens 100 MiB an.</translation>
    </message>
    <message>
        <source>Split it, or pack it smaller.</source>
        <translation>Teilen Sie sie auf, oder komprimieren Sie sie stärker.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Prüfen Sie die Leserechte.</translation>
    </message>
    <message>
        <source>The record has a file of this name already.</source>
        <translation>Der Datensatz hat bereits eine Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Replace that one, or rename one of the two.</source>
        <translation>Ersetzen Sie diese, oder benennen Sie eine der beiden um.</translation>
    </message>
</context>
<context>
    <name>AttachmentCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Öffnen Sie zuerst die Datensätze einer Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>D&amp;atei hinzufügen…</translation>
    </message>
    <message>
        <source>Adds files to the current record; the service does not encrypt them</source>
        <translation>Fügt dem aktuellen Datensatz Dateien hinzu; der Dienst verschlüsselt sie nicht</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei öff&amp;nen</translation>
    </message>
    <message>
        <source>Opens a private, read-only copy of the selected attachment; asks before what could run, and never runs a program</source>
        <translation>Öffnet eine private, schreibgeschützte Kopie des ausgewählten Anhangs; fragt bei möglicherweise ausführbaren Dateien nach und führt nie ein Programm aus</translation>
    </message>
    <message>
        <source>&amp;Download file…</source>
        <translation>Datei herunterla&amp;den…</translation>
    </message>
    <message>
        <source>Saves the selected attachment to this computer</source>
        <translation>Speichert den ausgewählten Anhang auf diesem Computer</translation>
    </message>
    <message>
        <source>Re&amp;place file…</source>
        <translation>Datei &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Puts another file in the place of the selected attachment; the name stays</source>
        <translation>Ersetzt den ausgewählten Anhang durch eine andere Datei; der Name bleibt gleich</translation>
    </message>
    <message>
        <source>Re&amp;name file</source>
        <translation>Datei &amp;umbenennen</translation>
    </message>
    <message>
        <source>Changes the name of the selected attachment</source>
        <translation>Ändert den Namen des ausgewählten Anhangs</translation>
    </message>
    <message>
        <source>De&amp;lete file…</source>
        <translation>Datei &amp;löschen…</translation>
    </message>
    <message>
        <source>Deletes the selected attachment, after asking</source>
        <translation>Löscht nach Rückfrage den ausgewählten Anhang</translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>Übertragung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stops what is being done with the selected attachment</source>
        <translation>Bricht die laufende Übertragung des ausgewählten Anhangs ab</translation>
    </message>
    <message>
        <source>Tr&amp;y transfer again</source>
        <translation>Übertragung erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Does again what failed with the selected attachment</source>
        <translation>Wiederholt, was beim ausgewählten Anhang fehlgeschlagen ist</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>%1 is known by its hash only, so there is no text to look in</source>
        <translation>von %1 ist nur der Hash bekannt, daher gibt es keinen Text zum Durchsuchen</translation>
    </message>
    <message>
        <source>%1 would hold half of a character, which cannot be hashed</source>
        <translation>%1 enthielte ein halbes Zeichen, das sich nicht hashen lässt</translation>
    </message>
    <message>
        <source>%1 would have %2 characters; stored in the clear it has at most %3</source>
        <translation>%1 hätte %2 Zeichen; im Klartext gespeichert sind höchstens %3 möglich</translation>
    </message>
    <message>
        <source>%1 would be beyond a whole number of 64 bits: %2 and %3</source>
        <translation>%1 läge außerhalb einer ganzen 64-Bit-Zahl: %2 und %3</translation>
    </message>
    <message>
        <source>the body would no longer be JSON</source>
        <translation>der Inhalt wäre kein JSON mehr</translation>
    </message>
    <message>
        <source>there is no body to set “%1” in</source>
        <translation>es gibt keinen Inhalt, in dem „%1“ gesetzt werden könnte</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>der Inhalt ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>nothing to change: it already is as asked for</source>
        <translation>nichts zu ändern: Es ist bereits wie gewünscht</translation>
    </message>
</context>
<context>
    <name>BulkOperation</name>
    <message>
        <source>Write the number to add; a negative one is taken away.</source>
        <translation>Geben Sie die zu addierende Zahl ein; eine negative wird abgezogen.</translation>
    </message>
    <message>
        <source>Write a value; to take one away choose “Clear”.</source>
        <translation>Geben Sie einen Wert ein; zum Entfernen wählen Sie „Leeren“.</translation>
    </message>
    <message>
        <source>Name the member of the body.</source>
        <translation>Nennen Sie das Feld des Inhalts.</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Wählen Sie ein Feld.</translation>
    </message>
    <message>
        <source>Write the text to look for.</source>
        <translation>Geben Sie den Suchtext ein.</translation>
    </message>
    <message>
        <source>Write a JSON value: &quot;text&quot;, 12, true, null, [1, 2] or {&quot;a&quot;: 1}.</source>
        <translation>Geben Sie einen JSON-Wert ein: &quot;text&quot;, 12, true, null, [1, 2] oder {&quot;a&quot;: 1}.</translation>
    </message>
    <message>
        <source>Text needs double quotes.</source>
        <translation>Text braucht doppelte Anführungszeichen.</translation>
    </message>
    <message>
        <source>Holds half of a character (a lone surrogate).</source>
        <translation>Enthält ein halbes Zeichen (ein einzelnes Surrogat).</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>%1 auf „%2“ setzen</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1 leeren</translation>
    </message>
    <message>
        <source>In %1 replace “%2” with “%3”</source>
        <translation>In %1 „%2“ durch „%3“ ersetzen</translation>
    </message>
    <message>
        <source>Add %2 to %1</source>
        <translation>%2 zu %1 addieren</translation>
    </message>
    <message>
        <source>In the body set %1 to %2</source>
        <translation>Im Inhalt %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>In the body remove %1</source>
        <translation>Im Inhalt %1 entfernen</translation>
    </message>
</context>
<context>
    <name>ChangeCommands</name>
    <message>
        <source>Go to the changes of a connection first.</source>
        <translation>Öffnen Sie zuerst die Änderungen einer Verbindung.</translation>
    </message>
    <message>
        <source>No change waits.</source>
        <translation>Keine Änderung steht aus.</translation>
    </message>
    <message>
        <source>No change has failed.</source>
        <translation>Keine Änderung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Wählen Sie zuerst eine Änderung aus.</translation>
    </message>
    <message>
        <source>Select a change with a conflict first.</source>
        <translation>Wählen Sie zuerst eine Änderung mit Konflikt aus.</translation>
    </message>
    <message>
        <source>Select a change that has been committed first.</source>
        <translation>Wählen Sie zuerst eine übernommene Änderung aus.</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Än&amp;derungen</translation>
    </message>
    <message>
        <source>Goes to the changes of this connection</source>
        <translation>Öffnet die Änderungen dieser Verbindung</translation>
    </message>
    <message>
        <source>Choose a connection to InCountry first.</source>
        <translation>Wählen Sie zuerst eine InCountry-Verbindung.</translation>
    </message>
    <message>
        <source>Co&amp;mmit changes…</source>
        <translation>Änderungen überneh&amp;men…</translation>
    </message>
    <message>
        <source>Writes every change that waits, after asking</source>
        <translation>Schreibt nach Rückfrage alle ausstehenden Änderungen</translation>
    </message>
    <message>
        <source>&amp;Retry failed changes</source>
        <translation>&amp;Fehlgeschlagene Änderungen erneut versuchen</translation>
    </message>
    <message>
        <source>Commits again what failed, and nothing else</source>
        <translation>Übernimmt nur die fehlgeschlagenen Änderungen noch einmal</translation>
    </message>
    <message>
        <source>Compare and &amp;resolve…</source>
        <translation>Ve&amp;rgleichen und auflösen…</translation>
    </message>
    <message>
        <source>Shows what was, what is and what you want, and lets you choose</source>
        <translation>Zeigt den früheren, den aktuellen und Ihren Stand und lässt Sie wählen</translation>
    </message>
    <message>
        <source>Remove from the &amp;tray</source>
        <translation>Aus der Ablage en&amp;tfernen</translation>
    </message>
    <message>
        <source>Drops the selected changes without committing them</source>
        <translation>Verwirft die ausgewählten Änderungen, ohne sie zu übernehmen</translation>
    </message>
    <message>
        <source>Undo &amp;selected changes</source>
        <translation>Au&amp;sgewählte Änderungen rückgängig machen</translation>
    </message>
    <message>
        <source>Writes again what was there before the selected changes</source>
        <translation>Stellt den Stand vor den ausgewählten Änderungen wieder her</translation>
    </message>
    <message>
        <source>&amp;Undo last commit</source>
        <translation>Letzte &amp;Übernahme rückgängig machen</translation>
    </message>
    <message>
        <source>Writes again what was there before the last commit</source>
        <translation>Stellt den Stand vor der letzten Übernahme wieder her</translation>
    </message>
</context>
<context>
    <name>ChangeConfirm</name>
    <message>
        <source>%1 of “%2”</source>
        <comment>countries, connection</comment>
        <translation>%1 von „%2“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, record key</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln neuer Datensatz</numerusform>
            <numerusform>%Ln neue Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s)</source>
        <translation>
            <numerusform>%Ln Bearbeitung</numerusform>
            <numerusform>%Ln Bearbeitungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln Löschung</numerusform>
            <numerusform>%Ln Löschungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung übernehmen?</numerusform>
            <numerusform>%Ln Änderungen übernehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Each record is read again first: one that somebody changed meanwhile is left as it is and shown to you. As long as the connection is open, you can undo this.</source>
        <translation>%1 in %2. Jeder Datensatz wird vorher noch einmal gelesen: Hat ihn inzwischen jemand geändert, bleibt er unverändert und wird Ihnen angezeigt. Solange die Verbindung geöffnet ist, können Sie dies rückgängig machen.</translation>
    </message>
    <message>
        <source>Attachments of deleted records do not come back.</source>
        <translation>Anhänge gelöschter Datensätze werden nicht wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung übernehmen</numerusform>
            <numerusform>%Ln Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen?</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is written again, in %1. A record that somebody changed since is left as it is. Attachments of deleted records do not come back.</source>
        <translation>Der frühere Stand wird wieder geschrieben, in %1. Hat jemand einen Datensatz seitdem geändert, bleibt er unverändert. Anhänge gelöschter Datensätze werden nicht wiederhergestellt.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform>
            <numerusform>%Ln Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the tray without being committed. The records stay as they are.</source>
        <translation>Sie werden aus der Ablage entfernt, ohne übernommen zu werden. Die Datensätze bleiben unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen</numerusform>
            <numerusform>%Ln Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being committed</source>
        <translation>Änderungen werden übernommen</translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verlieren?</numerusform>
            <numerusform>%Ln Änderungen verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not committed are in memory only. Closing the connection drops them, and what could be undone.</source>
        <translation>Nicht übernommene Änderungen liegen nur im Arbeitsspeicher. Beim Schließen der Verbindung gehen sie verloren, ebenso die Möglichkeit, Übernommenes rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Changes that are not committed are in memory only. Closing Strongroom drops them.</source>
        <translation>Nicht übernommene Änderungen liegen nur im Arbeitsspeicher. Beim Beenden von Strongroom gehen sie verloren.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Beenden und verwerfen</translation>
    </message>
</context>
<context>
    <name>ChangeItem</name>
    <message>
        <source>none</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>member, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody deleted this record since you opened it.</source>
        <translation>Dieser Datensatz wurde gelöscht, seit Sie ihn geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it, and what is there now cannot be opened.</source>
        <translation>Dieser Datensatz wurde geändert, seit Sie ihn geöffnet haben, und der jetzige Stand lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>There is a record with this record key already.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Datensatzschlüssel.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it.</source>
        <translation>Dieser Datensatz wurde geändert, seit Sie ihn geöffnet haben.</translation>
    </message>
    <message>
        <source>Somebody had deleted it already.</source>
        <translation>Er war bereits gelöscht.</translation>
    </message>
    <message>
        <source>It was like that already: nothing was written.</source>
        <translation>Er war bereits so: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>It had been encrypted anew with key version %1 meanwhile; its content was what you saw.</source>
        <translation>Er wurde inzwischen mit Schlüsselversion %1 neu verschlüsselt; der Inhalt war der angezeigte.</translation>
    </message>
    <message>
        <source>It has been undone.</source>
        <translation>Die Änderung wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>It has not been committed.</source>
        <translation>Die Änderung wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>What was there could not be opened, so that it cannot be put back.</source>
        <translation>Der vorherige Stand ließ sich nicht öffnen und kann daher nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>Bearbeitung rückgängig machen</translation>
    </message>
    <message>
        <source>Undo creation</source>
        <translation>Anlegen rückgängig machen</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Wird übernommen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>It was cancelled on its way and may have been written.</source>
        <translation>Der Vorgang wurde unterwegs abgebrochen und ist möglicherweise bereits geschrieben.</translation>
    </message>
    <message>
        <source>Write it again as a new record, or drop your change.</source>
        <translation>Schreiben Sie ihn als neuen Datensatz, oder verwerfen Sie Ihre Änderung.</translation>
    </message>
    <message>
        <source>Compare both and choose: nothing has been written.</source>
        <translation>Vergleichen Sie beide und wählen Sie: Bisher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It may have been written all the same. Commit it again: that compares first, and writes only what is missing.</source>
        <translation>Möglicherweise wurde trotzdem geschrieben. Übernehmen Sie erneut: Dabei wird zuerst verglichen und nur Fehlendes geschrieben.</translation>
    </message>
    <message>
        <source>Commit it again: that compares first, and writes only what is missing.</source>
        <translation>Übernehmen Sie erneut: Dabei wird zuerst verglichen und nur Fehlendes geschrieben.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Records by country and key version</source>
        <translation>Datensätze nach Land und Schlüsselversion</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>version %1, current</source>
        <translation>Version %1, aktuell</translation>
    </message>
    <message>
        <source>version %1, to be moved</source>
        <translation>Version %1, zu migrieren</translation>
    </message>
    <message>
        <source>version %1, no secret opens it</source>
        <translation>Version %1, kein Geheimnis öffnet sie</translation>
    </message>
    <message>
        <source>without a version</source>
        <translation>ohne Version</translation>
    </message>
    <message>
        <source>Every record that was counted has the current key version.</source>
        <translation>Alle gezählten Datensätze haben die aktuelle Schlüsselversion.</translation>
    </message>
    <message>
        <source>%1 records still need migration.</source>
        <comment>so many</comment>
        <translation>%1 Datensätze müssen noch migriert werden.</translation>
    </message>
    <message>
        <source>%1 records still need migration, %2 are of versions that no secret opens.</source>
        <comment>so many, so many</comment>
        <translation>%1 Datensätze müssen noch migriert werden, %2 haben Versionen, die kein Geheimnis öffnet.</translation>
    </message>
    <message>
        <source>How long tokens last</source>
        <translation>Gültigkeit der Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection, source of the token</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No token has expired.</source>
        <translation>Kein Token ist abgelaufen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have expired; the next use gets new ones.</source>
        <translation>
            <numerusform>%Ln Token ist abgelaufen; bei der nächsten Verwendung wird ein neues geholt.</numerusform>
            <numerusform>%Ln Token sind abgelaufen; bei der nächsten Verwendung werden neue geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets by environment</source>
        <translation>Secrets nach Umgebung</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>from all environments</source>
        <translation>aus allen Umgebungen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>cannot be opened, or double</source>
        <translation>nicht lesbar oder doppelt</translation>
    </message>
    <message>
        <source>No secret is missing in any environment.</source>
        <translation>In keiner Umgebung fehlt ein Secret.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are missing in some environment.</source>
        <translation>
            <numerusform>%Ln Secret fehlt in einer Umgebung.</numerusform>
            <numerusform>%Ln Secrets fehlen in einer Umgebung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate and time left</source>
        <translation>Geschwindigkeit und Restzeit</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Seit dem Start</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>Datensätze pro Sekunde</translation>
    </message>
    <message>
        <source>%1 records a second now, %2 at most; %3 left.</source>
        <comment>so many, so many, time</comment>
        <translation>Derzeit %1 Datensätze pro Sekunde, höchstens %2; noch %3.</translation>
    </message>
    <message>
        <source>%1 records a second at most.</source>
        <comment>so many</comment>
        <translation>Höchstens %1 Datensätze pro Sekunde.</translation>
    </message>
    <message>
        <source>Who can read what</source>
        <translation>Wer kann was lesen</translation>
    </message>
    <message numerus="yes">
        <source>You and %Ln other client(s).</source>
        <translation>
            <numerusform>Sie und %Ln anderer Client.</numerusform>
            <numerusform>Sie und %Ln andere Clients.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the records first: that is what the picture shows.</source>
        <translation>Zählen Sie zuerst die Datensätze: Das Diagramm zeigt ihre Anzahl.</translation>
    </message>
    <message>
        <source>There are no environments to show.</source>
        <translation>Es gibt keine Umgebungen zum Anzeigen.</translation>
    </message>
    <message>
        <source>No token with an end is held.</source>
        <translation>Es ist kein Token mit Ablaufzeit vorhanden.</translation>
    </message>
    <message>
        <source>No migration has run since the program was started.</source>
        <translation>Seit dem Programmstart ist keine Migration gelaufen.</translation>
    </message>
    <message>
        <source>Nobody can read anything here.</source>
        <translation>Hier kann niemand etwas lesen.</translation>
    </message>
    <message>
        <source>Go to the keys, a migration, the secrets, the tokens or the sharing first.</source>
        <translation>Wechseln Sie zuerst zu den Schlüsseln, einer Migration, den Secrets, den Token oder der Freigabe.</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Diagramm…</translation>
    </message>
    <message>
        <source>Shows what the page holds as a picture, with its table: keys, a migration, secrets, tokens, sharing</source>
        <translation>Zeigt den Inhalt der Seite als Bild mit Tabelle: Schlüssel, eine Migration, Secrets, Token, Freigaben</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Strongroom on the command line: records, connections and keys of client-side encrypted vaults, secrets, sign-in and API tokens.</source>
        <translation>Strongroom auf der Befehlszeile: Datensätze, Verbindungen und Schlüssel clientseitig verschlüsselter Tresore, Secrets, Anmeldung und API-Token.</translation>
    </message>
    <message>
        <source>--connection, --connection-file, --profile, --config-file, --country and --json may stand before the command&apos;s words as well as behind.
A command&apos;s own options:  strongroom-cli GROUP COMMAND --help
This program&apos;s version:   strongroom-cli --version

Which vault: --connection NAME, or the variables INC_ENVIRONMENT_ID, INC_ENDPOINT, and INC_API_KEY or INC_CLIENT_ID and
INC_CLIENT_SECRET. STRONGROOM_SECRETS_DATA_FILE names a file with the keys (secrets data) for machines without a keychain.
Which TozStore client: --connection NAME, --profile NAME (~/.tozny/NAME/e3db.json) or --config-file PATH.
Which Locker project: --connection NAME, --connection-file FILE, or LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY.
Which sign-in: --connection NAME, --connection-file FILE, or variables: STRONGROOM_TOKEN_URL, STRONGROOM_CLIENT_ID and
STRONGROOM_CLIENT_SECRET for a service account; SECRET_NAME and URL for API tokens; &quot;auth token --help&quot; names the others.
STRONGROOM_PROXY (http://HOST:PORT, socks5://HOST:PORT, none), STRONGROOM_PROXY_USER, STRONGROOM_PROXY_PASSWORD and STRONGROOM_PINS say how a
connection that is not a saved one is reached.
STRONGROOM_MODE=read-only or production holds this run to that mode, whatever the connection&apos;s own.
Secrets come from the keychain, the environment, a file descriptor or a prompt, never from an argument. Without a keychain,
&quot;vault init-passphrase&quot; makes a file for them; --vault-passphrase-fd or STRONGROOM_PASSPHRASE_FD names the descriptor of its passphrase.

Exit codes: 0 done, 1 other (disk, keychain), 2 bad input, 3 server or network, 4 crypto, 5 sign-in, 6 cancelled,
7 refused (the check before a migration, or a verdict of no), 8 read-only (it would change something; see --allow-changes), 9 the activity journal is not intact (&quot;audit verify&quot;). &quot;locker diff&quot; ends with 1 when there are differences; &quot;locker run&quot; with
the command&apos;s own code, or 126 and 127 when it cannot be executed or is not there.</source>
        <translation>--connection, --connection-file, --profile, --config-file, --country und --json können vor oder hinter den Befehlswörtern stehen.
Optionen eines Befehls:     strongroom-cli GROUP COMMAND --help
Version dieses Programms:   strongroom-cli --version

Welcher Tresor: --connection NAME oder die Variablen INC_ENVIRONMENT_ID, INC_ENDPOINT und INC_API_KEY oder INC_CLIENT_ID und
INC_CLIENT_SECRET. STRONGROOM_SECRETS_DATA_FILE nennt eine Datei mit den Schlüsseln (secrets data) für Rechner ohne Schlüsselbund.
Welcher TozStore-Client: --connection NAME, --profile NAME (~/.tozny/NAME/e3db.json) oder --config-file PATH.
Welches Locker-Projekt: --connection NAME, --connection-file FILE oder LOCKER_ACCESS_KEY_ID und LOCKER_SECRET_ACCESS_KEY.
Welche Anmeldung: --connection NAME, --connection-file FILE oder Variablen: STRONGROOM_TOKEN_URL, STRONGROOM_CLIENT_ID und
STRONGROOM_CLIENT_SECRET für ein Dienstkonto; SECRET_NAME und URL für API-Token; &quot;auth token --help&quot; nennt die übrigen.
STRONGROOM_PROXY (http://HOST:PORT, socks5://HOST:PORT, none), STRONGROOM_PROXY_USER, STRONGROOM_PROXY_PASSWORD und STRONGROOM_PINS legen fest, wie eine
nicht gespeicherte Verbindung erreicht wird.
STRONGROOM_MODE=read-only oder production erzwingt diesen Modus für den Aufruf, unabhängig von dem der Verbindung.
Geheimnisse kommen aus dem Schlüsselbund, der Umgebung, einem Dateideskriptor oder einer Abfrage, nie aus einem Argument. Ohne Schlüsselbund
legt &quot;vault init-passphrase&quot; eine Datei dafür an; --vault-passphrase-fd oder STRONGROOM_PASSPHRASE_FD nennt den Deskriptor ihrer Passphrase.

Exit-Codes: 0 fertig, 1 sonstiges (Datenträger, Schlüsselbund), 2 falsche Eingabe, 3 Server oder Netzwerk, 4 Kryptografie, 5 Anmeldung, 6 abgebrochen,
7 abgelehnt (die Prüfung vor einer Migration oder ein Nein als Urteil), 8 schreibgeschützt (etwas würde geändert; siehe --allow-changes), 9 das Aktivitätsprotokoll ist nicht intakt (&quot;audit verify&quot;). &quot;locker diff&quot; endet bei Unterschieden mit 1; &quot;locker run&quot; mit
dem Code des Befehls selbst, oder mit 126 und 127, wenn er nicht ausführbar oder nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The country of rows that do not name one.</source>
        <translation>Das Land für Zeilen ohne Länderangabe.</translation>
    </message>
    <message>
        <source>column=member</source>
        <translation>Spalte=Feld</translation>
    </message>
    <message>
        <source>The column is this member: --map &apos;Customer=record_key&apos;. Nothing behind the = leaves the column out. May be given several times.</source>
        <translation>Die Spalte ist dieses Feld: --map &apos;Customer=record_key&apos;. Nichts hinter dem = lässt die Spalte aus. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Leave out the columns that are neither members nor in --map; &quot;Record Key&quot; counts as record_key then.</source>
        <translation>Spalten auslassen, die weder Felder sind noch in --map stehen; &quot;Record Key&quot; gilt dann als record_key.</translation>
    </message>
    <message>
        <source>member=text</source>
        <translation>Feld=Text</translation>
    </message>
    <message>
        <source>Give this member to every row that has none. May be given several times.</source>
        <translation>Dieses Feld in jeder Zeile setzen, in der es fehlt. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>An empty cell in quotes is no value; without it, it is an empty text.</source>
        <translation>Eine leere Zelle in Anführungszeichen ist kein Wert; ohne diese Option ist sie ein leerer Text.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>When the service has the record key already: skip (the default), overwrite or fail.</source>
        <translation>Wenn der Dienst den Datensatzschlüssel bereits hat: skip (Standard), overwrite oder fail.</translation>
    </message>
    <message>
        <source>Import the good rows when some cannot be imported; without it nothing is sent.</source>
        <translation>Die fehlerfreien Zeilen importieren, wenn einige nicht importierbar sind; ohne diese Option wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Check every row and count what exists already; send nothing.</source>
        <translation>Alle Zeilen prüfen und zählen, was bereits existiert; nichts senden.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Write the rows that fail to this file, in the same format and encrypted the same way, to be imported again.</source>
        <translation>Fehlgeschlagene Zeilen in diese Datei schreiben, im selben Format und ebenso verschlüsselt, um sie erneut zu importieren.</translation>
    </message>
    <message>
        <source>Offline: this is as of %1. What was changed since is not in it.</source>
        <translation>Offline: Stand von %1. Spätere Änderungen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>fehlt in %1</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>für alle</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>eigener</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>%1 (found out from the file).</source>
        <translation>%1 (Standard: aus der Datei erkannt).</translation>
    </message>
    <message>
        <source>Where variables go that name no environment themselves. Without it they are for all environments.</source>
        <translation>Ziel für Variablen, die selbst keine Umgebung nennen. Ohne Angabe gelten sie für alle Umgebungen.</translation>
    </message>
    <message>
        <source>When a secret is there with another value: ask, skip, replace or fail (ask on a terminal, else fail, and then nothing is written).</source>
        <translation>Wenn ein Secret bereits mit anderem Wert vorhanden ist: ask, skip, replace oder fail (auf einem Terminal ask, sonst fail; dann wird nichts geschrieben).</translation>
    </message>
    <message>
        <source>Show what would be done; send nothing.</source>
        <translation>Anzeigen, was getan würde; nichts senden.</translation>
    </message>
    <message>
        <source>New value of %1: </source>
        <translation>Neuer Wert von %1: </translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(alle)</translation>
    </message>
    <message>
        <source>%1 for all environments</source>
        <translation>%1 für alle Umgebungen</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>keine: %1</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>to migrate</source>
        <translation>Zu migrieren</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>do not open</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>konnte nicht angefragt werden</translation>
    </message>
    <message>
        <source>Without a record: %1 countries.</source>
        <translation>Ohne Datensätze: %1 Länder.</translation>
    </message>
    <message>
        <source>A new key is kept in %1 as version %2, and was read back. It is not the current one yet.</source>
        <translation>Ein neuer Schlüssel wird in %1 als Version %2 aufbewahrt und wurde zurückgelesen. Er ist noch nicht der aktuelle.</translation>
    </message>
    <message>
        <source>The bare password is now version 0: other programs open records of that version only with it.</source>
        <translation>Das reine Passwort ist jetzt Version 0: Andere Programme öffnen Datensätze dieser Version nur damit.</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keines</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>for one request</source>
        <translation>für eine Anfrage</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>good for %1</source>
        <translation>gültig noch %1</translation>
    </message>
    <message>
        <source>over for %1</source>
        <translation>abgelaufen seit %1</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand angegeben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The attachment&apos;s file name (the file&apos;s own).</source>
        <translation>Der Dateiname des Anhangs (Standard: der Name der Datei).</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>The attachment&apos;s type, for example image/png.</source>
        <translation>Der Typ des Anhangs, zum Beispiel image/png.</translation>
    </message>
    <message>
        <source>Replace the attachment of the same name.</source>
        <translation>Den gleichnamigen Anhang ersetzen.</translation>
    </message>
    <message>
        <source>The content of attachments is not encrypted by the service&apos;s protocol.</source>
        <translation>Den Inhalt von Anhängen verschlüsselt das Protokoll des Dienstes nicht.</translation>
    </message>
    <message>
        <source>Attached: %1, file id %2</source>
        <translation>Angehängt: %1, Datei-ID %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s).</source>
        <translation>
            <numerusform>%n Anhang.</numerusform>
            <numerusform>%n Anhänge.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file (the attachment&apos;s own name, in the current folder).</source>
        <translation>In diese Datei schreiben (Standard: Name des Anhangs, im aktuellen Ordner).</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Eine vorhandene Datei ersetzen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Delete attachment %1 of &quot;%2&quot;? This cannot be undone.</source>
        <translation>Anhang %1 von &quot;%2&quot; löschen? Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
    </message>
    <message>
        <source>Attach a file to a record.</source>
        <translation>Eine Datei an einen Datensatz anhängen.</translation>
    </message>
    <message>
        <source>List a record&apos;s attachments.</source>
        <translation>Die Anhänge eines Datensatzes auflisten.</translation>
    </message>
    <message>
        <source>Download an attachment.</source>
        <translation>Einen Anhang herunterladen.</translation>
    </message>
    <message>
        <source>Delete an attachment.</source>
        <translation>Einen Anhang löschen.</translation>
    </message>
    <message>
        <source>A copy of activity.head that was kept elsewhere: with it a journal that was written anew is found too.</source>
        <translation>Eine anderswo aufbewahrte Kopie von activity.head: Damit wird auch ein neu geschriebenes Protokoll erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleared, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: geleert, %n Eintrag entfernt; die letzte Zeile hatte Nummer %2.</numerusform>
            <numerusform>%1: geleert, %n Einträge entfernt; die letzte Zeile hatte Nummer %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too old, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: zu alt, %n Eintrag entfernt; die letzte Zeile hatte Nummer %2.</numerusform>
            <numerusform>%1: zu alt, %n Einträge entfernt; die letzte Zeile hatte Nummer %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the oldest file made room, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: älteste Datei aus Platzgründen, %n Eintrag entfernt; die letzte Zeile hatte Nummer %2.</numerusform>
            <numerusform>%1: älteste Datei aus Platzgründen, %n Einträge entfernt; die letzte Zeile hatte Nummer %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of an earlier release have no chain yet: whether they were changed cannot be told.</source>
        <translation>
            <numerusform>%n Zeile einer früheren Version hat noch keine Kette: Ob sie geändert wurde, lässt sich nicht feststellen.</numerusform>
            <numerusform>%n Zeilen einer früheren Version haben noch keine Kette: Ob sie geändert wurden, lässt sich nicht feststellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>%n Eintrag einer früheren Version wurde nachträglich verkettet: Was davor mit ihm geschah, lässt sich nicht feststellen.</numerusform>
            <numerusform>%n Einträge einer früheren Version wurden nachträglich verkettet: Was davor mit ihnen geschah, lässt sich nicht feststellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut short when the program or the computer stopped, and were noted as that.</source>
        <translation>
            <numerusform>%n Zeile ist unvollständig, weil das Programm oder der Computer angehalten hat, und ist so vermerkt.</numerusform>
            <numerusform>%n Zeilen sind unvollständig, weil das Programm oder der Computer angehalten hat, und sind so vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line of the head that was kept was removed since: that copy shows nothing any more.</source>
        <translation>Die Zeile der aufbewahrten Kopie von activity.head wurde inzwischen entfernt: Diese Kopie belegt nichts mehr.</translation>
    </message>
    <message>
        <source>The last line is incomplete.</source>
        <translation>Die letzte Zeile ist unvollständig.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at the end are newer than the head: the program was stopped between the two.</source>
        <translation>
            <numerusform>%n Zeile am Ende ist neuer als activity.head: Das Programm wurde dazwischen beendet.</numerusform>
            <numerusform>%n Zeilen am Ende sind neuer als activity.head: Das Programm wurde dazwischen beendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: %1, %n entry(s) in the chain.</source>
        <translation>
            <numerusform>Intakt: %1, %n Eintrag in der Kette.</numerusform>
            <numerusform>Intakt: %1, %n Einträge in der Kette.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT intact: %1 was changed outside this program, or is damaged.</source>
        <translation>NICHT intakt: %1 wurde außerhalb dieses Programms geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Only so many, the newest.</source>
        <translation>Nur so viele, die neuesten.</translation>
    </message>
    <message>
        <source>Nothing was noted so far.</source>
        <translation>Bisher wurde nichts protokolliert.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. See strongroom-cli audit verify.</source>
        <translation>
            <numerusform>%n Zeile ist nicht lesbar. Siehe strongroom-cli audit verify.</numerusform>
            <numerusform>%n Zeilen sind nicht lesbar. Siehe strongroom-cli audit verify.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported.</source>
        <translation>
            <numerusform>%n Eintrag exportiert.</numerusform>
            <numerusform>%n Einträge exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that nothing of the activity journal was changed, removed or put in. Ends with 9 when something was.</source>
        <translation>Prüfen, ob im Aktivitätsprotokoll etwas geändert, entfernt oder eingefügt wurde. Endet in diesem Fall mit 9.</translation>
    </message>
    <message>
        <source>List what was done with this program, the oldest first.</source>
        <translation>Auflisten, was mit diesem Programm getan wurde, Ältestes zuerst.</translation>
    </message>
    <message>
        <source>Write the activity to a file, CSV or JSON by its name.</source>
        <translation>Die Aktivität in eine Datei schreiben, je nach Name CSV oder JSON.</translation>
    </message>
    <message>
        <source>The activity was not noted: %1</source>
        <translation>Die Aktivität wurde nicht protokolliert: %1</translation>
    </message>
    <message>
        <source>Allow this run to change something at a read-only or production connection: its name.</source>
        <translation>Diesem Aufruf Änderungen an einer schreibgeschützten oder Produktionsverbindung erlauben: deren Name.</translation>
    </message>
    <message>
        <source>“%1” is a production connection. Type its name to change something there: </source>
        <translation>„%1“ ist eine Produktionsverbindung. Geben Sie ihren Namen ein, um dort etwas zu ändern: </translation>
    </message>
    <message>
        <source>“%1” is a read-only connection. Type its name to change something there: </source>
        <translation>„%1“ ist eine schreibgeschützte Verbindung. Geben Sie ihren Namen ein, um dort etwas zu ändern: </translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Results as JSON: one document, or one per line for lists.</source>
        <translation>Ergebnisse als JSON: ein Dokument, bei Listen eines je Zeile.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>Nicht nachfragen.</translation>
    </message>
    <message>
        <source>The name of the new connection; commands take it with --connection.</source>
        <translation>Der Name der neuen Verbindung; Befehle verwenden ihn mit --connection.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The environment id of the InCountry portal.</source>
        <translation>Die Umgebungs-ID aus dem InCountry-Portal.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>The storage endpoint; without it the country decides.</source>
        <translation>Der Speicherendpunkt; ohne Angabe entscheidet das Land.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>What follows the country code in an endpoint: -mt-01.api.example.com.</source>
        <translation>Was in einem Endpunkt auf den Ländercode folgt: -mt-01.api.example.com.</translation>
    </message>
    <message>
        <source>Where the list of countries is.</source>
        <translation>Wo die Länderliste liegt.</translation>
    </message>
    <message>
        <source>Where tokens come from; with REGION= in front for one region, may be given several times.</source>
        <translation>Woher Token kommen; mit REGION= davor für eine Region, mehrfach möglich.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>oauth2 (client id and secret) or api-key.</source>
        <translation>oauth2 (Client-ID und Client-Secret) oder api-key.</translation>
    </message>
    <message>
        <source>The client id. The client secret is asked for, or comes from --secret-fd or INC_CLIENT_SECRET.</source>
        <translation>Die Client-ID. Das Client-Secret wird abgefragt oder kommt aus --secret-fd oder INC_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>A country to work with; may be given several times.</source>
        <translation>Ein zu verwendendes Land; mehrfach möglich.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Wait at most this long for an answer (30).</source>
        <translation>Höchstens so lange auf eine Antwort warten (30).</translation>
    </message>
    <message>
        <source>version=algorithm</source>
        <translation>Version=Algorithmus</translation>
    </message>
    <message>
        <source>A custom cipher by its version and algorithm (fernet); with &quot;,current&quot; behind it, the one to write with.</source>
        <translation>Eine eigene Verschlüsselung nach Version und Algorithmus (fernet); mit &quot;,current&quot; dahinter die, mit der geschrieben wird.</translation>
    </message>
    <message>
        <source>Read and write records in plain text.</source>
        <translation>Datensätze im Klartext lesen und schreiben.</translation>
    </message>
    <message>
        <source>Lower-case keys before hashing them (normalize_keys).</source>
        <translation>Schlüssel vor dem Hashen in Kleinbuchstaben umwandeln (normalize_keys).</translation>
    </message>
    <message>
        <source>Store key1 to key20 in the clear, searchable in part (hash_search_keys off).</source>
        <translation>key1 bis key20 im Klartext speichern, in Teilen suchbar (hash_search_keys aus).</translation>
    </message>
    <message>
        <source>Take what is not given here from this file: JSON, secrets data, an .env file, the e3db.json of a TozStore client, an access key of Locker, or a service account.</source>
        <translation>Hier nicht Angegebenes aus dieser Datei übernehmen: JSON, secrets data, eine .env-Datei, die e3db.json eines TozStore-Clients, ein Zugriffsschlüssel von Locker oder ein Dienstkonto.</translation>
    </message>
    <message>
        <source>A Locker connection: its access key comes from LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY, else from ~/.locker/credentials.</source>
        <translation>Eine Locker-Verbindung: Ihr Zugriffsschlüssel kommt aus LOCKER_ACCESS_KEY_ID und LOCKER_SECRET_ACCESS_KEY, sonst aus ~/.locker/credentials.</translation>
    </message>
    <message>
        <source>A sign-in: a service account, a user of a user pool or an API key, from the STRONGROOM_ variables or --import.</source>
        <translation>Eine Anmeldung: ein Dienstkonto, ein Benutzer eines Benutzerpools oder ein API-Schlüssel, aus den STRONGROOM_-Variablen oder --import.</translation>
    </message>
    <message>
        <source>The API-token manager: from SECRET_NAME, URL and the SDKs&apos; other variables, or with a store on this computer from the STRONGROOM_ variables; or --import.</source>
        <translation>Der API-Token-Manager: aus SECRET_NAME, URL und den übrigen Variablen der SDKs, oder mit einem Speicher auf diesem Computer aus den STRONGROOM_-Variablen; oder --import.</translation>
    </message>
    <message>
        <source>Save the connection alone; its secrets come from the environment or a prompt each time.</source>
        <translation>Nur die Verbindung speichern; ihre Geheimnisse kommen jedes Mal aus der Umgebung oder einer Abfrage.</translation>
    </message>
    <message>
        <source>Saved without credentials: %1</source>
        <translation>Ohne Zugangsdaten gespeichert: %1</translation>
    </message>
    <message>
        <source>The access key comes from %1.</source>
        <translation>Der Zugriffsschlüssel kommt aus %1.</translation>
    </message>
    <message>
        <source>Others on this computer can read that file. The keychain is safer: remove the file when nothing else needs it.</source>
        <translation>Andere auf diesem Computer können diese Datei lesen. Der Schlüsselbund ist sicherer: Entfernen Sie die Datei, wenn sie sonst nicht benötigt wird.</translation>
    </message>
    <message>
        <source>The keychain is safer than that file: remove it when nothing else needs it.</source>
        <translation>Der Schlüsselbund ist sicherer als diese Datei: Entfernen Sie sie, wenn sie sonst nicht benötigt wird.</translation>
    </message>
    <message>
        <source>Save a connection; its secrets go into the keychain.</source>
        <translation>Eine Verbindung speichern; ihre Geheimnisse kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Diese gespeicherte Verbindung verwenden.</translation>
    </message>
    <message>
        <source>Use the connection in this file, for this run only: JSON with environment_id, endpoint and so on, or an .env file.</source>
        <translation>Die Verbindung aus dieser Datei nur für diesen Aufruf verwenden: JSON mit environment_id, endpoint usw. oder eine .env-Datei.</translation>
    </message>
    <message>
        <source>The country, two letters: us.</source>
        <translation>Das Land, zwei Buchstaben: us.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for this connection only.</source>
        <translation>Auch den Zertifikaten in dieser PEM-Datei vertrauen, nur für diese Verbindung.</translation>
    </message>
    <message>
        <source>There are no saved connections. See strongroom-cli connections add --help.</source>
        <translation>Es gibt keine gespeicherten Verbindungen. Siehe strongroom-cli connections add --help.</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain, for example because it cannot be reached.</source>
        <translation>Die Zugangsdaten im Schlüsselbund belassen, etwa weil er nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Delete the connection &quot;%1&quot; and its credentials? The records stay where they are.</source>
        <translation>Die Verbindung &quot;%1&quot; und ihre Zugangsdaten löschen? Die Datensätze bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>The keys (secrets data) in the keychain are deleted too: without another copy the records cannot be opened any more.</source>
        <translation>Auch die Schlüssel (secrets data) im Schlüsselbund werden gelöscht: Ohne weitere Kopie lassen sich die Datensätze nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>The client&apos;s private keys in the keychain are deleted too: without another copy (tozny export-config) its records cannot be opened any more.</source>
        <translation>Auch die privaten Schlüssel des Clients im Schlüsselbund werden gelöscht: Ohne weitere Kopie (tozny export-config) lassen sich seine Datensätze nicht mehr öffnen.</translation>
    </message>
    <message>
        <source>List the saved connections.</source>
        <translation>Die gespeicherten Verbindungen auflisten.</translation>
    </message>
    <message>
        <source>Delete a saved connection and its credentials.</source>
        <translation>Eine gespeicherte Verbindung und ihre Zugangsdaten löschen.</translation>
    </message>
    <message>
        <source>Try a connection step by step; writes nothing.</source>
        <translation>Eine Verbindung schrittweise testen; schreibt nichts.</translation>
    </message>
    <message>
        <source>“%1” is a production connection. Type its name to give it another mode: </source>
        <translation>„%1“ ist eine Produktionsverbindung. Geben Sie ihren Namen ein, um ihren Modus zu ändern: </translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>normal, read-only (nothing is changed unless a command says --allow-changes NAME) or production (the same).</source>
        <translation>normal, read-only (nichts wird geändert, sofern ein Befehl nicht --allow-changes NAME angibt) oder production (ebenso).</translation>
    </message>
    <message>
        <source>Change the mode, the proxy or the pins of a saved connection.</source>
        <translation>Modus, Proxy oder Pins einer gespeicherten Verbindung ändern.</translation>
    </message>
    <message>
        <source>Accept every key of a trusted certificate again.</source>
        <translation>Wieder jeden Schlüssel eines vertrauenswürdigen Zertifikats akzeptieren.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Sichere Verbindung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Erstes Lesen</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>The country, two letters, or several: de,fr. May be given several times.</source>
        <translation>Das Land, zwei Buchstaben, oder mehrere: de,fr. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>Every country of the connection; of the service when the connection names none.</source>
        <translation>Alle Länder der Verbindung; die des Dienstes, wenn die Verbindung keine nennt.</translation>
    </message>
    <message>
        <source>Where to; - is standard output. The file appears when it is complete.</source>
        <translation>Das Ziel; - ist die Standardausgabe. Die Datei erscheint, sobald sie vollständig ist.</translation>
    </message>
    <message>
        <source>Replace the file when it exists.</source>
        <translation>Die Datei ersetzen, falls sie existiert.</translation>
    </message>
    <message>
        <source>jsonl or csv. Without it the file&apos;s name decides: .csv and .csv.age are CSV, everything else is JSON Lines.</source>
        <translation>jsonl oder csv. Ohne Angabe entscheidet der Dateiname: .csv und .csv.age sind CSV, alles andere ist JSON Lines.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Only these members, in this order: record_key,key1,body. Without it all of them, which is what can be imported again without loss.</source>
        <translation>Nur diese Felder, in dieser Reihenfolge: record_key,key1,body. Ohne Angabe alle, was sich verlustfrei wieder importieren lässt.</translation>
    </message>
    <message>
        <source>Begin a CSV with a byte order mark; some spreadsheets want it.</source>
        <translation>CSV mit einer Byte-Reihenfolge-Markierung (BOM) beginnen; manche Tabellenkalkulationen verlangen sie.</translation>
    </message>
    <message>
        <source>Do not encrypt. Asks for the word plain on a terminal.</source>
        <translation>Nicht verschlüsseln. Fragt auf einem Terminal nach dem Wort plain.</translation>
    </message>
    <message>
        <source>Do not ask with --plain.</source>
        <translation>Bei --plain nicht nachfragen.</translation>
    </message>
    <message>
        <source>The records will be readable by everybody who gets the file. Type %1 to go on: </source>
        <translation>Jeder, der die Datei erhält, kann die Datensätze lesen. Geben Sie %1 ein, um fortzufahren: </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>%1 of %2 records written to %3.</source>
        <translation>%1 von %2 Datensätzen geschrieben: %3.</translation>
    </message>
    <message>
        <source>Of these, cannot be opened and are kept as they are stored: %1.</source>
        <translation>Davon nicht lesbar und wie gespeichert enthalten: %1.</translation>
    </message>
    <message>
        <source>Cannot be opened, and there is no column raw_data or error for them: %1 left out.</source>
        <translation>Nicht lesbar und ohne Spalte raw_data oder error: %1 ausgelassen.</translation>
    </message>
    <message>
        <source>Came twice while the pages moved, written once: %1.</source>
        <translation>Durch verschobene Seiten doppelt erhalten, einmal geschrieben: %1.</translation>
    </message>
    <message>
        <source>While exporting, %1 records appeared and %2 disappeared. Some may be missing from the file: export again for a complete one.</source>
        <translation>Während des Exports kamen %1 Datensätze hinzu und %2 verschwanden. Einige können in der Datei fehlen: Exportieren Sie erneut, um alle zu erhalten.</translation>
    </message>
    <message>
        <source>%1: %2 records.</source>
        <translation>%1: %2 Datensätze.</translation>
    </message>
    <message>
        <source>Records to export: %1.</source>
        <translation>Zu exportierende Datensätze: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Write the records that match to a file, encrypted with a passphrase (age format).</source>
        <translation>Passende Datensätze in eine Datei schreiben, mit einer Passphrase verschlüsselt (age-Format).</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Only records that match: key1=english, key1!=a,b, range_key1&gt;=10, key2:null, search:abc. May be given several times; all must hold.</source>
        <translation>Nur passende Datensätze: key1=english, key1!=a,b, range_key1&gt;=10, key2:null, search:abc. Mehrfach möglich; alle müssen erfüllt sein.</translation>
    </message>
    <message>
        <source>object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>The SDK&apos;s own filter object, instead of --filter: {&quot;key1&quot;: [&quot;a&quot;, &quot;b&quot;], &quot;range_key1&quot;: {&quot;$gte&quot;: 10}}.</source>
        <translation>Das Filterobjekt der SDKs anstelle von --filter: {&quot;key1&quot;: [&quot;a&quot;, &quot;b&quot;], &quot;range_key1&quot;: {&quot;$gte&quot;: 10}}.</translation>
    </message>
    <message>
        <source>member:order</source>
        <translation>Feld:Reihenfolge</translation>
    </message>
    <message>
        <source>Sort by key1 to key20 (stored in the clear), range_key1 to 10, created_at, updated_at or expires_at; order is asc or desc.</source>
        <translation>Nach key1 bis key20 (im Klartext gespeichert), range_key1 bis 10, created_at, updated_at oder expires_at sortieren; die Reihenfolge ist asc oder desc.</translation>
    </message>
    <message>
        <source>Records in a page, 1 to 100 (100).</source>
        <translation>Datensätze je Seite, 1 bis 100 (100).</translation>
    </message>
    <message>
        <source>Start after this many records (0).</source>
        <translation>Nach so vielen Datensätzen beginnen (0).</translation>
    </message>
    <message>
        <source>All pages, not only one.</source>
        <translation>Alle Seiten, nicht nur eine.</translation>
    </message>
    <message>
        <source>Only the first match, as one document.</source>
        <translation>Nur der erste Treffer, als ein Dokument.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Print the query for curl, python, javascript or cli instead of asking it. Secrets stay variables.</source>
        <translation>Die Abfrage für curl, python, javascript oder cli ausgeben, statt sie zu stellen. Geheimnisse bleiben Variablen.</translation>
    </message>
    <message>
        <source>End with exit code 4 when a record cannot be opened.</source>
        <translation>Mit Exit-Code 4 enden, wenn ein Datensatz nicht lesbar ist.</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein passender Datensatz.</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>Der Datensatz lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Set %1: %2.</source>
        <translation>Setzen Sie %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 records.</source>
        <translation>%1 von %2 Datensätzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened.</source>
        <translation>
            <numerusform>%n Datensatz ist nicht lesbar.</numerusform>
            <numerusform>%n Datensätze sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the records of a country, opened.</source>
        <translation>Die Datensätze eines Landes geöffnet auflisten.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>Rows: %1. Cannot be imported: %2.</source>
        <translation>Zeilen: %1. Nicht importierbar: %2.</translation>
    </message>
    <message>
        <source>%1 written, %2 existed already, %3 failed, %4 not sent.</source>
        <translation>%1 geschrieben, %2 existierten bereits, %3 fehlgeschlagen, %4 nicht gesendet.</translation>
    </message>
    <message>
        <source>Written or not, the answer did not come: %1. Importing them again does no harm.</source>
        <translation>Möglicherweise geschrieben, die Antwort blieb aus: %1. Erneutes Importieren schadet nicht.</translation>
    </message>
    <message>
        <source>Rows in %1, to be imported again: %2.</source>
        <translation>Zeilen in %1, die erneut importiert werden können: %2.</translation>
    </message>
    <message>
        <source>Exist already: %1. Nothing was sent.</source>
        <translation>Bereits vorhanden: %1. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>Prüfung: %1 %</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write the records of a file (JSON Lines, a JSON list or CSV; age or plain), every row checked before anything is sent.</source>
        <translation>Die Datensätze einer Datei schreiben (JSON Lines, eine JSON-Liste oder CSV; age oder Klartext); jede Zeile wird vor dem Senden geprüft.</translation>
    </message>
    <message>
        <source>The access key is from %1. A keychain is safer: strongroom-cli connections add --locker --name NAME</source>
        <translation>Der Zugriffsschlüssel kommt aus %1. Ein Schlüsselbund ist sicherer: strongroom-cli connections add --locker --name NAME</translation>
    </message>
    <message>
        <source>Others on this computer can read %1. Make it readable for you alone: chmod 600.</source>
        <translation>Andere auf diesem Computer können %1 lesen. Machen Sie die Datei nur für sich lesbar: chmod 600.</translation>
    </message>
    <message>
        <source>The access key is from %1.</source>
        <translation>Der Zugriffsschlüssel kommt aus %1.</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>vor %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is a copy on this computer, of %1: --offline uses it.</source>
        <translation>Auf diesem Computer gibt es eine Kopie von %1: --offline verwendet sie.</translation>
    </message>
    <message>
        <source>Use the access key in this file, for this run only: JSON or lines with access_key_id and secret_access_key.</source>
        <translation>Den Zugriffsschlüssel aus dieser Datei nur für diesen Aufruf verwenden: JSON oder Zeilen mit access_key_id und secret_access_key.</translation>
    </message>
    <message>
        <source>Where the service is, for an access key of the environment (LOCKER_API_BASE, %1).</source>
        <translation>Adresse des Dienstes bei einem Zugriffsschlüssel aus der Umgebung (LOCKER_API_BASE, %1).</translation>
    </message>
    <message>
        <source>Keep no copy on this computer, and use none. Without it there is one, encrypted, under the access key.</source>
        <translation>Keine Kopie auf diesem Computer aufbewahren oder verwenden. Ohne diese Option gibt es eine, mit dem Zugriffsschlüssel verschlüsselt.</translation>
    </message>
    <message>
        <source>Ask the service, however short ago it was asked.</source>
        <translation>Beim Dienst anfragen, auch wenn dies gerade erst geschah.</translation>
    </message>
    <message>
        <source>Ask nobody: use the copy on this computer, and say of when it is.</source>
        <translation>Nicht anfragen: die Kopie auf diesem Computer verwenden und ihren Stand nennen.</translation>
    </message>
    <message>
        <source>The service was asked %1; --refresh asks it again.</source>
        <translation>Der Dienst wurde %1 angefragt; --refresh fragt erneut an.</translation>
    </message>
    <message>
        <source>List what is the same too.</source>
        <translation>Auch Gleiches auflisten.</translation>
    </message>
    <message>
        <source>%1 the same, %2 different, %3 missing in %4, %5 missing in %6.</source>
        <translation>%1 gleich, %2 abweichend, %3 fehlen in %4, %5 fehlen in %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be compared: a side cannot be opened.</source>
        <translation>
            <numerusform>%n Secret ist nicht vergleichbar: Eine Seite ist nicht lesbar.</numerusform>
            <numerusform>%n Secrets sind nicht vergleichbar: Eine Seite ist nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare what programs in two environments get, without showing a value. Ends with 0 when it is the same, 1 when it is not.</source>
        <translation>Vergleichen, was Programme in zwei Umgebungen erhalten, ohne einen Wert anzuzeigen. Endet bei Gleichheit mit 0, sonst mit 1.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s).</source>
        <translation>
            <numerusform>%n Umgebung.</numerusform>
            <numerusform>%n Umgebungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of what runs there.</source>
        <translation>Die Adresse dessen, was dort läuft.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>A description; encrypted at the service, as name and address are.</source>
        <translation>Eine Beschreibung; beim Dienst verschlüsselt wie Name und Adresse.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Give it this name; its secrets follow.</source>
        <translation>Diesen Namen vergeben; die Secrets folgen.</translation>
    </message>
    <message>
        <source>Another address; an empty text takes it away.</source>
        <translation>Eine andere Adresse; ein leerer Text entfernt sie.</translation>
    </message>
    <message>
        <source>Another description; an empty text takes it away.</source>
        <translation>Eine andere Beschreibung; ein leerer Text entfernt sie.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>List environments.</source>
        <translation>Umgebungen auflisten.</translation>
    </message>
    <message>
        <source>Show an environment.</source>
        <translation>Eine Umgebung anzeigen.</translation>
    </message>
    <message>
        <source>Create an environment.</source>
        <translation>Eine Umgebung anlegen.</translation>
    </message>
    <message>
        <source>Change an environment: name, address, description.</source>
        <translation>Eine Umgebung ändern: Name, Adresse, Beschreibung.</translation>
    </message>
    <message>
        <source>Says why an access key cannot delete, and what to do instead.</source>
        <translation>Erklärt, warum ein Zugriffsschlüssel nicht löschen kann und was stattdessen zu tun ist.</translation>
    </message>
    <message>
        <source>This environment&apos;s own secrets. Without it those for all environments.</source>
        <translation>Die eigenen Secrets dieser Umgebung. Ohne Angabe jene für alle Umgebungen.</translation>
    </message>
    <message>
        <source>Every secret of the project; the formats env and json name the environments.</source>
        <translation>Alle Secrets des Projekts; die Formate env und json nennen die Umgebungen.</translation>
    </message>
    <message>
        <source>What a program in the environment gets: its own secrets and, for other keys, those for all environments.</source>
        <translation>Was ein Programm in der Umgebung erhält: ihre eigenen Secrets und für andere Schlüssel jene für alle Umgebungen.</translation>
    </message>
    <message>
        <source>%1 (the file&apos;s name decides, else env).</source>
        <translation>%1 (Standard: nach Dateiname, sonst env).</translation>
    </message>
    <message>
        <source>Where to; - or without it standard output. The file appears when it is complete, readable for you alone.</source>
        <translation>Das Ziel; - oder keine Angabe ist die Standardausgabe. Die Datei erscheint, sobald sie vollständig ist, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes Secret (secrets).</source>
        <translation>Der Name des Kubernetes Secret (secrets).</translation>
    </message>
    <message>
        <source>Its namespace.</source>
        <translation>Sein Namespace.</translation>
    </message>
    <message>
        <source>The values will be readable by everybody who gets the file. Type %1 to go on: </source>
        <translation>Jeder, der die Datei erhält, kann die Werte lesen. Geben Sie %1 ein, um fortzufahren: </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) written to %1, %2.</source>
        <translation>
            <numerusform>%n Variable geschrieben: %1, %2.</numerusform>
            <numerusform>%n Variablen geschrieben: %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Write secrets to a file of variables, encrypted with a passphrase (age format).</source>
        <translation>Secrets in eine Variablendatei schreiben, mit einer Passphrase verschlüsselt (age-Format).</translation>
    </message>
    <message>
        <source>%1 has another value. Replace it? [y]es, [N]o, [a]ll, n[o]ne of the rest, [q]uit: </source>
        <translation>%1 hat einen anderen Wert. Ersetzen? [y] ja, [N] nein, [a] alle, [o] keine weiteren, [q] abbrechen: </translation>
    </message>
    <message>
        <source>Created environment: %1</source>
        <translation>Umgebung angelegt: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n secret(s)? What is created cannot be deleted with an access key.</source>
        <translation>
            <numerusform>%n Secret schreiben? Angelegtes lässt sich mit einem Zugriffsschlüssel nicht löschen.</numerusform>
            <numerusform>%n Secrets schreiben? Angelegtes lässt sich mit einem Zugriffsschlüssel nicht löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and change secrets from a file of variables (.env, JSON, YAML, Doppler, Infisical …; plain or age), after a preview.</source>
        <translation>Secrets aus einer Variablendatei anlegen und ändern (.env, JSON, YAML, Doppler, Infisical …; Klartext oder age), nach einer Vorschau.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>bereits gleich</translation>
    </message>
    <message>
        <source>differs from what is there</source>
        <translation>weicht vom Vorhandenen ab</translation>
    </message>
    <message>
        <source>what is there cannot be opened</source>
        <translation>Vorhandenes ist nicht lesbar</translation>
    </message>
    <message>
        <source>the service lists it twice</source>
        <translation>vom Dienst doppelt aufgeführt</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>changed meanwhile, not written</source>
        <translation>inzwischen geändert, nicht geschrieben</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>%1 new, %2 the same already, %3 different from what is there.</source>
        <translation>%1 neu, %2 bereits gleich, %3 vom Vorhandenen abweichend.</translation>
    </message>
    <message>
        <source>New environment: %1</source>
        <translation>Neue Umgebung: %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message>
        <source>%1 the same already</source>
        <translation>%1 bereits gleich</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 im Konflikt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 nicht gesendet</translation>
    </message>
    <message>
        <source>The value ends with a line end, which is kept. --strip-line-end leaves it out.</source>
        <translation>Der Wert endet mit einem Zeilenende, das erhalten bleibt. --strip-line-end lässt es weg.</translation>
    </message>
    <message>
        <source>The value is what this file holds, every byte of it; - is standard input.</source>
        <translation>Der Wert ist der Inhalt dieser Datei, Byte für Byte; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The value is this many random letters and digits.</source>
        <translation>Der Wert besteht aus so vielen zufälligen Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The value is the empty text.</source>
        <translation>Der Wert ist der leere Text.</translation>
    </message>
    <message>
        <source>Leave out the line end at the end of what comes from a file or standard input.</source>
        <translation>Das abschließende Zeilenende aus einer Datei oder der Standardeingabe weglassen.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Say what is sent on standard error: debug, info, warning or error (LOCKER_LOG). Never names, hashes or values.</source>
        <translation>Auf der Standardfehlerausgabe melden, was gesendet wird: debug, info, warning oder error (LOCKER_LOG). Nie Namen, Hashes oder Werte.</translation>
    </message>
    <message>
        <source>The environment whose secrets the command gets: its own and, for other keys, those for all environments. An empty name: only the latter.</source>
        <translation>Die Umgebung, deren Secrets der Befehl erhält: ihre eigenen und für andere Schlüssel jene für alle Umgebungen. Ein leerer Name: nur letztere.</translation>
    </message>
    <message>
        <source>A variable that is set already stays as it is.</source>
        <translation>Eine bereits gesetzte Variable bleibt unverändert.</translation>
    </message>
    <message>
        <source>Hand on the variables with the access key too.</source>
        <translation>Auch die Variablen mit dem Zugriffsschlüssel weitergeben.</translation>
    </message>
    <message>
        <source>Replaced for the command: %1</source>
        <translation>Für den Befehl ersetzt: %1</translation>
    </message>
    <message>
        <source>Set already and left as they are: %1</source>
        <translation>Bereits gesetzt und belassen: %1</translation>
    </message>
    <message>
        <source>-- COMMAND [ARGUMENT...]</source>
        <translation>-- COMMAND [ARGUMENT...]</translation>
    </message>
    <message>
        <source>Run a command with the secrets of an environment as its variables; no value goes to disk or into arguments.</source>
        <translation>Einen Befehl mit den Secrets einer Umgebung als Variablen ausführen; kein Wert gelangt auf den Datenträger oder in Argumente.</translation>
    </message>
    <message>
        <source>Print the question for curl, python, javascript or cli instead of asking it. The access key stays a variable.</source>
        <translation>Die Abfrage für curl, python, javascript oder cli ausgeben, statt sie zu stellen. Der Zugriffsschlüssel bleibt eine Variable.</translation>
    </message>
    <message>
        <source>Only this environment&apos;s own secrets; an empty name means those for all environments.</source>
        <translation>Nur die eigenen Secrets dieser Umgebung; ein leerer Name bedeutet jene für alle Umgebungen.</translation>
    </message>
    <message>
        <source>With the values. Asks first when they would be on a terminal.</source>
        <translation>Mit den Werten. Fragt vorher nach, wenn sie auf einem Terminal erscheinen würden.</translation>
    </message>
    <message>
        <source>Everybody who sees this screen will see the values. Show them?</source>
        <translation>Jeder, der diesen Bildschirm sieht, sieht die Werte. Anzeigen?</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s).</source>
        <translation>
            <numerusform>%n Secret.</numerusform>
            <numerusform>%n Secrets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be opened: damaged, or not sealed with this project&apos;s keys.</source>
        <translation>
            <numerusform>%n Secret ist nicht lesbar: beschädigt oder nicht mit den Schlüsseln dieses Projekts versiegelt.</numerusform>
            <numerusform>%n Secrets sind nicht lesbar: beschädigt oder nicht mit den Schlüsseln dieses Projekts versiegelt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of this environment, or else the one for all environments. Without it only the latter.</source>
        <translation>Das Secret dieser Umgebung, sonst jenes für alle Umgebungen. Ohne Angabe nur letzteres.</translation>
    </message>
    <message>
        <source>Only the environment&apos;s own secret, never the one for all instead.</source>
        <translation>Nur das eigene Secret der Umgebung, nie ersatzweise jenes für alle.</translation>
    </message>
    <message>
        <source>What to answer when there is no such secret. It is no answer to any other error.</source>
        <translation>Die Antwort, wenn es kein solches Secret gibt. Gilt für keinen anderen Fehler.</translation>
    </message>
    <message>
        <source>The same from standard input.</source>
        <translation>Ebenso von der Standardeingabe.</translation>
    </message>
    <message>
        <source>The value holds control characters; they are shown as pictures. Send it to a file or a program to get it as it is.</source>
        <translation>Der Wert enthält Steuerzeichen; sie werden als Symbole dargestellt. Leiten Sie ihn in eine Datei oder ein Programm, um ihn unverändert zu erhalten.</translation>
    </message>
    <message>
        <source>List secrets: keys, environments, descriptions, dates.</source>
        <translation>Secrets auflisten: Schlüssel, Umgebungen, Beschreibungen, Daten.</translation>
    </message>
    <message>
        <source>Write a secret&apos;s value to standard output, exactly as it is.</source>
        <translation>Den Wert eines Secrets exakt auf die Standardausgabe schreiben.</translation>
    </message>
    <message>
        <source>For this environment. Without it the secret is for all environments.</source>
        <translation>Für diese Umgebung. Ohne Angabe gilt das Secret für alle Umgebungen.</translation>
    </message>
    <message>
        <source>A description; encrypted at the service.</source>
        <translation>Eine Beschreibung; beim Dienst verschlüsselt.</translation>
    </message>
    <message>
        <source>Value of %1: </source>
        <translation>Wert von %1: </translation>
    </message>
    <message>
        <source>The secret of this environment. Without it the one for all environments.</source>
        <translation>Das Secret dieser Umgebung. Ohne Angabe jenes für alle Umgebungen.</translation>
    </message>
    <message>
        <source>Also a new value, from standard input or asked for, when something else is changed too.</source>
        <translation>Auch einen neuen Wert, von der Standardeingabe oder abgefragt, wenn zugleich anderes geändert wird.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Give it this key.</source>
        <translation>Diesen Schlüssel vergeben.</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Make it one of this environment.</source>
        <translation>Dieser Umgebung zuordnen.</translation>
    </message>
    <message>
        <source>Make it one for all environments.</source>
        <translation>Allen Umgebungen zuordnen.</translation>
    </message>
    <message>
        <source>The environment.</source>
        <translation>Die Umgebung.</translation>
    </message>
    <message>
        <source>Create a secret; its value comes from a prompt, a file or standard input, or is random.</source>
        <translation>Ein Secret anlegen; der Wert kommt aus einer Abfrage, einer Datei oder der Standardeingabe, oder ist zufällig.</translation>
    </message>
    <message>
        <source>Change exactly this secret: value, key, environment, description.</source>
        <translation>Genau dieses Secret ändern: Wert, Schlüssel, Umgebung, Beschreibung.</translation>
    </message>
    <message>
        <source>Keys that are no names of variables become some: everything but letters, digits and _ becomes one _, a leading digit gets a _ in front.</source>
        <translation>Schlüssel, die keine Variablennamen sind, werden umgewandelt: Alles außer Buchstaben, Ziffern und _ wird zu einem _, vor eine führende Ziffer kommt ein _.</translation>
    </message>
    <message>
        <source>Leave such keys out.</source>
        <translation>Solche Schlüssel auslassen.</translation>
    </message>
    <message>
        <source>%1 is %2 here.</source>
        <translation>%1 heißt hier %2.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>Leave out secrets that cannot be opened, or that the service lists twice; without it they are an error.</source>
        <translation>Secrets auslassen, die nicht lesbar sind oder die der Dienst doppelt aufführt; ohne diese Option sind sie ein Fehler.</translation>
    </message>
    <message>
        <source>Left out, cannot be opened or listed twice: %1</source>
        <translation>Ausgelassen, nicht lesbar oder doppelt aufgeführt: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>sample (the default): open some records of every version; everything: open every record.</source>
        <translation>sample (Standard): einige Datensätze jeder Version öffnen; everything: jeden Datensatz öffnen.</translation>
    </message>
    <message>
        <source>Prove that writing is allowed: one record of each country is written exactly as it is stored.</source>
        <translation>Schreibrecht nachweisen: Je Land wird ein Datensatz genau so geschrieben, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>Checking %1: %2 of %3</source>
        <translation>%1 wird geprüft: %2 von %3</translation>
    </message>
    <message>
        <source>Records to migrate: %1.</source>
        <translation>Zu migrierende Datensätze: %1.</translation>
    </message>
    <message>
        <source>By the rate measured, %1 records a second, this takes about %2.</source>
        <translation>Bei der gemessenen Rate von %1 Datensätzen pro Sekunde dauert dies etwa %2.</translation>
    </message>
    <message>
        <source>The key version to migrate to (the current one).</source>
        <translation>Die Schlüsselversion, auf die migriert wird (Standard: die aktuelle).</translation>
    </message>
    <message>
        <source>Make a new random key, as the next version that nobody uses or as --to-version, and keep it with the other secrets before anything else.</source>
        <translation>Einen neuen zufälligen Schlüssel als nächste unbenutzte Version oder als --to-version erzeugen und vor allem anderen bei den übrigen Geheimnissen speichern.</translation>
    </message>
    <message>
        <source>Write the secrets data, the new key in it, to this new file as well, encrypted with a passphrase (age format).</source>
        <translation>Die secrets data mit dem neuen Schlüssel zusätzlich in diese neue Datei schreiben, mit einer Passphrase verschlüsselt (age-Format).</translation>
    </message>
    <message>
        <source>Records written at once, 1 to 100 (100).</source>
        <translation>Auf einmal geschriebene Datensätze, 1 bis 100 (100).</translation>
    </message>
    <message>
        <source>Countries migrated at the same time, 1 to 16 (3).</source>
        <translation>Gleichzeitig migrierte Länder, 1 bis 16 (3).</translation>
    </message>
    <message>
        <source>At most so many records a second (no limit).</source>
        <translation>Höchstens so viele Datensätze pro Sekunde (ohne Grenze).</translation>
    </message>
    <message>
        <source>Do not keep what was stored before: the run cannot be rolled back.</source>
        <translation>Das zuvor Gespeicherte nicht aufbewahren: Der Lauf lässt sich dann nicht zurückrollen.</translation>
    </message>
    <message>
        <source>Do not read back what was written.</source>
        <translation>Geschriebenes nicht zurücklesen.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When new records are written with the target version: start (the default, when the run starts) or later (by you).</source>
        <translation>Ab wann neue Datensätze mit der Zielversion geschrieben werden: start (Standard, ab Beginn des Laufs) oder later (durch Sie).</translation>
    </message>
    <message>
        <source>Write the plan to this new file (standard output).</source>
        <translation>Den Plan in diese neue Datei schreiben (Standardausgabe).</translation>
    </message>
    <message>
        <source>The secrets data is in %1 too, encrypted with the passphrase.</source>
        <translation>Die secrets data stehen auch in %1, mit der Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>Refused: there is no plan, and no record was changed.</source>
        <translation>Abgelehnt: Es gibt keinen Plan, und kein Datensatz wurde geändert.</translation>
    </message>
    <message>
        <source>The plan is in %1. Run it with: strongroom-cli migrate run %1</source>
        <translation>Der Plan steht in %1. Ausführen mit: strongroom-cli migrate run %1</translation>
    </message>
    <message>
        <source>Check whether the records can be migrated to another key version, and write the plan. Writes nothing to the service but what --may-rewrite allows.</source>
        <translation>Prüfen, ob die Datensätze auf eine andere Schlüsselversion migriert werden können, und den Plan schreiben. Schreibt beim Dienst nur, was --may-rewrite erlaubt.</translation>
    </message>
    <message>
        <source>, waits %1 s before it tries again</source>
        <translation>, wartet %1 s bis zum nächsten Versuch</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s</source>
        <translation>%1 von %2, %3/s</translation>
    </message>
    <message>
        <source>, %1:%2 left</source>
        <translation>, noch %1:%2</translation>
    </message>
    <message>
        <source>%1 of %2 migrated, %3 set aside</source>
        <translation>%1 von %2 migriert, %3 zurückgestellt</translation>
    </message>
    <message>
        <source>Run %1: %2 migrated, %3 set aside, %4 left undecided.</source>
        <translation>Lauf %1: %2 migriert, %3 zurückgestellt, %4 ungeklärt.</translation>
    </message>
    <message>
        <source>Rolled back: %1. Changed by others since, and left as they are: %2.</source>
        <translation>Zurückgerollt: %1. Seitdem von anderen geändert und belassen: %2.</translation>
    </message>
    <message>
        <source>Records to look at: %1. See: strongroom-cli migrate report %2</source>
        <translation>Zu prüfende Datensätze: %1. Siehe: strongroom-cli migrate report %2</translation>
    </message>
    <message>
        <source>Put %1 records of &quot;%2&quot; back as they were stored before the run %3? [y/N] </source>
        <translation>%1 Datensätze von &quot;%2&quot; auf den Stand vor dem Lauf %3 zurücksetzen? [y/N] </translation>
    </message>
    <message>
        <source>Rolling back: %1 of %2</source>
        <translation>Rollback: %1 von %2</translation>
    </message>
    <message>
        <source>Stopped; what was rolled back is known. Go on with the same command.</source>
        <translation>Gestoppt; was zurückgerollt wurde, ist bekannt. Mit demselben Befehl fortsetzen.</translation>
    </message>
    <message>
        <source>Version %1 is still the current one: new records are written with it. Keep its key.</source>
        <translation>Version %1 ist weiterhin die aktuelle: Neue Datensätze werden damit geschrieben. Bewahren Sie ihren Schlüssel auf.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>RUN</translation>
    </message>
    <message>
        <source>Put back what a run found stored, except what others changed since.</source>
        <translation>Wiederherstellen, was ein Lauf vorgefunden hat, außer was andere seitdem geändert haben.</translation>
    </message>
    <message>
        <source>Version %1 is not the current one in %2, where Strongroom does not write: change it there, or new records get an old key.</source>
        <translation>Version %1 ist in %2 nicht die aktuelle, und dort schreibt Strongroom nicht: Ändern Sie sie dort, sonst erhalten neue Datensätze einen alten Schlüssel.</translation>
    </message>
    <message>
        <source>New records are written with version %1 from now on (%2).</source>
        <translation>Neue Datensätze werden ab jetzt mit Version %1 geschrieben (%2).</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Stopped at a safe point; nothing is lost. Go on with: %1</source>
        <translation>An einer sicheren Stelle gestoppt; nichts ist verloren. Fortsetzen mit: %1</translation>
    </message>
    <message>
        <source>Refused: no record was changed.</source>
        <translation>Abgelehnt: Kein Datensatz wurde geändert.</translation>
    </message>
    <message>
        <source>Run %1, journal in %2</source>
        <translation>Lauf %1, Journal in %2</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <source>Check again, then migrate by the plan in this file. Ctrl+C stops at a safe point.</source>
        <translation>Erneut prüfen und dann nach dem Plan in dieser Datei migrieren. Strg+C stoppt an einer sicheren Stelle.</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped, killed or interrupted.</source>
        <translation>Einen gestoppten, beendeten oder unterbrochenen Lauf fortsetzen.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>to version</source>
        <translation>Zielversion</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>migriert</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>Es gibt keine Läufe.</translation>
    </message>
    <message>
        <source>This journal cannot be read: %1</source>
        <translation>Dieses Journal ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>kept theirs</source>
        <translation>Belassen</translation>
    </message>
    <message>
        <source>Run %1 of &quot;%2&quot; to version %3: %4.</source>
        <translation>Lauf %1 von &quot;%2&quot; auf Version %3: %4.</translation>
    </message>
    <message>
        <source>json (the default): figures and the records to look at; csv: every record of the run.</source>
        <translation>json (Standard): Zahlen und zu prüfende Datensätze; csv: jeder Datensatz des Laufs.</translation>
    </message>
    <message>
        <source>Write to this new file (standard output).</source>
        <translation>In diese neue Datei schreiben (Standardausgabe).</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht steht in %1.</translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[RUN]</translation>
    </message>
    <message>
        <source>Runs on this computer and how far they are; needs no key.</source>
        <translation>Läufe auf diesem Computer und ihr Fortschritt; braucht keinen Schlüssel.</translation>
    </message>
    <message>
        <source>What a run did, and every record that somebody should look at.</source>
        <translation>Was ein Lauf getan hat, und jeder Datensatz, der zu prüfen ist.</translation>
    </message>
    <message>
        <source>Only these countries, two letters, several as de,fr. May be given several times.</source>
        <translation>Nur diese Länder, zwei Buchstaben, mehrere als de,fr. Mehrfach möglich.</translation>
    </message>
    <message>
        <source>The key version in question.</source>
        <translation>Die fragliche Schlüsselversion.</translation>
    </message>
    <message>
        <source>Look at every record instead of the service&apos;s counts.</source>
        <translation>Jeden Datensatz prüfen, statt den Zahlen des Dienstes zu vertrauen.</translation>
    </message>
    <message>
        <source>Asked: %1. Records counted: %2.</source>
        <translation>Angefragt: %1. Gezählte Datensätze: %2.</translation>
    </message>
    <message>
        <source>This is about the countries named and no other.</source>
        <translation>Dies gilt nur für die genannten Länder.</translation>
    </message>
    <message>
        <source>Yes: no record needs version %1.</source>
        <translation>Ja: Kein Datensatz benötigt Version %1.</translation>
    </message>
    <message>
        <source>No: version %1 must be kept.</source>
        <translation>Nein: Version %1 muss aufbewahrt werden.</translation>
    </message>
    <message>
        <source>May the key of this version be destroyed? Asks every country; what could not be asked is a no.</source>
        <translation>Darf der Schlüssel dieser Version vernichtet werden? Fragt alle Länder an; was nicht angefragt werden konnte, gilt als Nein.</translation>
    </message>
    <message>
        <source>Reach the service through this proxy: http://HOST:PORT or socks5://HOST:PORT; none, or system (the default).</source>
        <translation>Den Dienst über diesen Proxy erreichen: http://HOST:PORT oder socks5://HOST:PORT; none oder system (Standard).</translation>
    </message>
    <message>
        <source>The user name at the proxy. Its password is asked for, or comes from --proxy-password-fd or STRONGROOM_PROXY_PASSWORD.</source>
        <translation>Der Benutzername am Proxy. Das Passwort dazu wird abgefragt oder kommt aus --proxy-password-fd oder STRONGROOM_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Read the password at the proxy from this open file descriptor.</source>
        <translation>Das Proxy-Passwort aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Accept only servers whose certificates have this key (SHA-256 of the public key); may be given several times.</source>
        <translation>Nur Server akzeptieren, deren Zertifikate diesen Schlüssel haben (SHA-256 des öffentlichen Schlüssels); mehrfach möglich.</translation>
    </message>
    <message>
        <source>KEY is the stored hash of a record key (64 digits): for a record that cannot be opened.</source>
        <translation>KEY ist der gespeicherte Hash eines Datensatzschlüssels (64 Stellen): für einen nicht lesbaren Datensatz.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Datensatz</numerusform>
            <numerusform>%n Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2? This cannot be undone.</source>
        <translation>%1 in %2 löschen? Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Not deleted: %1: %2</source>
        <translation>Nicht gelöscht: %1: %2</translation>
    </message>
    <message>
        <source>Show one record by its record key.</source>
        <translation>Einen Datensatz über seinen Datensatzschlüssel anzeigen.</translation>
    </message>
    <message>
        <source>Delete records by their record keys.</source>
        <translation>Datensätze über ihre Datensatzschlüssel löschen.</translation>
    </message>
    <message>
        <source>API key: </source>
        <translation>API-Schlüssel: </translation>
    </message>
    <message>
        <source>Client id: </source>
        <translation>Client-ID: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Client-Secret: </translation>
    </message>
    <message>
        <source>Password of the vault, or secrets data in one line: </source>
        <translation>Passwort des Tresors oder secrets data in einer Zeile: </translation>
    </message>
    <message>
        <source>Password at the proxy: </source>
        <translation>Proxy-Passwort: </translation>
    </message>
    <message>
        <source>Read the client secret or API key from this open file descriptor.</source>
        <translation>Client-Secret oder API-Schlüssel aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Read the keys (secrets data) from this open file descriptor.</source>
        <translation>Die Schlüssel (secrets data) aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Read the passphrase of the encrypted file from this file, without its line end.</source>
        <translation>Die Passphrase der verschlüsselten Datei aus dieser Datei lesen, ohne Zeilenende.</translation>
    </message>
    <message>
        <source>Read the passphrase of the encrypted file from this open file descriptor.</source>
        <translation>Die Passphrase der verschlüsselten Datei aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Passphrase der Datei: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Wiederholen: </translation>
    </message>
    <message>
        <source>Read the secrets data from this file.</source>
        <translation>Die secrets data aus dieser Datei lesen.</translation>
    </message>
    <message>
        <source>Read it from this open file descriptor.</source>
        <translation>Aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Read that of a saved connection from the keychain.</source>
        <translation>Die einer gespeicherten Verbindung aus dem Schlüsselbund lesen.</translation>
    </message>
    <message>
        <source>A bare password: it is used for every version.</source>
        <translation>Ein reines Passwort: Es wird für jede Version verwendet.</translation>
    </message>
    <message>
        <source>Valid: a bare password.</source>
        <translation>Gültig: ein reines Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>Valid: %n secret(s), current version %1.</source>
        <translation>
            <numerusform>Gültig: %n Geheimnis, aktuelle Version %1.</numerusform>
            <numerusform>Gültig: %n Geheimnisse, aktuelle Version %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of the new key (1, or one more than the highest there is).</source>
        <translation>Die Version des neuen Schlüssels (1 oder eins mehr als die höchste vorhandene).</translation>
    </message>
    <message>
        <source>Add the new key to the secrets data in this file, as the current one; the file itself is not changed.</source>
        <translation>Den neuen Schlüssel als aktuellen zu den secrets data dieser Datei hinzufügen; die Datei selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>The same from an open file descriptor.</source>
        <translation>Ebenso aus einem offenen Dateideskriptor.</translation>
    </message>
    <message>
        <source>Write to this new file, readable for you alone (standard output).</source>
        <translation>In diese neue, nur für Sie lesbare Datei schreiben (Standardausgabe).</translation>
    </message>
    <message>
        <source>The bare password is now version 0: it opens records of that version only.</source>
        <translation>Das reine Passwort ist jetzt Version 0: Es öffnet nur Datensätze dieser Version.</translation>
    </message>
    <message>
        <source>Written: %1. Keep a copy: without it the records cannot be opened.</source>
        <translation>Geschrieben: %1. Bewahren Sie eine Kopie auf: Ohne sie lassen sich die Datensätze nicht öffnen.</translation>
    </message>
    <message>
        <source>Show versions, use and fingerprints of keys; never the keys.</source>
        <translation>Versionen, Verwendung und Fingerabdrücke der Schlüssel anzeigen; nie die Schlüssel selbst.</translation>
    </message>
    <message>
        <source>Check secrets data.</source>
        <translation>Secrets data prüfen.</translation>
    </message>
    <message>
        <source>Make a new random key, or add one to existing secrets data.</source>
        <translation>Einen neuen zufälligen Schlüssel erzeugen oder zu vorhandenen secrets data hinzufügen.</translation>
    </message>
    <message>
        <source>Count in this country alone (all of the connection).</source>
        <translation>Nur in diesem Land zählen (Standard: alle der Verbindung).</translation>
    </message>
    <message>
        <source>End with exit code 4 when there are records that no secret opens.</source>
        <translation>Mit Exit-Code 4 enden, wenn es Datensätze gibt, die kein Geheimnis öffnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no version.</source>
        <translation>
            <numerusform>%n Datensatz hat keine Version.</numerusform>
            <numerusform>%n Datensätze haben keine Version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a version that there is no secret for.</source>
        <translation>
            <numerusform>%n Datensatz hat eine Version, für die es kein Geheimnis gibt.</numerusform>
            <numerusform>%n Datensätze haben eine Version, für die es kein Geheimnis gibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the records of every key version, and those that no secret opens.</source>
        <translation>Die Datensätze jeder Schlüsselversion zählen, und jene, die kein Geheimnis öffnet.</translation>
    </message>
    <message>
        <source>Write the status and the headers of the answer in front of its body.</source>
        <translation>Status und Header der Antwort vor ihrem Inhalt ausgeben.</translation>
    </message>
    <message>
        <source>Say on standard error how long the token and the request took.</source>
        <translation>Auf der Standardfehlerausgabe melden, wie lange Token und Anfrage gedauert haben.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>The first answer was 401; the request was sent once more with a new token.</source>
        <translation>Die erste Antwort war 401; die Anfrage wurde mit einem neuen Token erneut gesendet.</translation>
    </message>
    <message>
        <source>The server answered %1 %2.</source>
        <translation>Der Server antwortete %1 %2.</translation>
    </message>
    <message>
        <source>request %1 ms</source>
        <translation>Anfrage %1 ms</translation>
    </message>
    <message>
        <source>token %1 ms, </source>
        <translation>Token %1 ms, </translation>
    </message>
    <message>
        <source>Send one request with the connection&apos;s token. Ends with 5 for 401, 403 and 407, with 3 for other errors of the server.</source>
        <translation>Eine Anfrage mit dem Token der Verbindung senden. Endet bei 401, 403 und 407 mit 5, bei anderen Serverfehlern mit 3.</translation>
    </message>
    <message>
        <source>Try a sign-in step by step; writes nothing.</source>
        <translation>Eine Anmeldung schrittweise testen; schreibt nichts.</translation>
    </message>
    <message>
        <source>Print the token on a terminal, too. Without it a token goes into pipes and files only.</source>
        <translation>Das Token auch auf einem Terminal ausgeben. Ohne diese Option gelangt es nur in Pipes und Dateien.</translation>
    </message>
    <message>
        <source>Which one, for a connection with several (tokens list names them).</source>
        <translation>Welches, bei einer Verbindung mit mehreren (tokens list nennt sie).</translation>
    </message>
    <message>
        <source>The token is not shown on a terminal. --show does, and so does a pipe or a file.</source>
        <translation>Das Token wird nicht auf einem Terminal angezeigt. Verwenden Sie --show, eine Pipe oder eine Datei.</translation>
    </message>
    <message>
        <source>Sign in, and print the access token to a pipe or a file.</source>
        <translation>Anmelden und das Zugriffstoken in eine Pipe oder Datei ausgeben.</translation>
    </message>
    <message>
        <source>Send this header, &quot;Name: value&quot;; may be given several times. Not for secrets.</source>
        <translation>Diesen Header senden, &quot;Name: value&quot;; mehrfach möglich. Nicht für Geheimnisse.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Send the headers, one a line, that this open file descriptor holds: for those with a secret in them.</source>
        <translation>Die Header aus diesem offenen Dateideskriptor senden, einen je Zeile: für solche, die ein Geheimnis enthalten.</translation>
    </message>
    <message>
        <source>The body. Other programs can read an argument: not for secrets.</source>
        <translation>Der Inhalt. Andere Programme können ein Argument lesen: nicht für Geheimnisse.</translation>
    </message>
    <message>
        <source>The body is what this file holds, every byte of it; - is standard input.</source>
        <translation>Der Inhalt ist der dieser Datei, Byte für Byte; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The body is what this open file descriptor holds.</source>
        <translation>Der Inhalt kommt aus diesem offenen Dateideskriptor.</translation>
    </message>
    <message>
        <source>Send the request as it is, without a token or key, for comparison.</source>
        <translation>Die Anfrage zum Vergleich unverändert senden, ohne Token oder Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>The body is not text: %n byte(s). Send it to a file or a program to get it as it is.</source>
        <translation>
            <numerusform>Der Inhalt ist kein Text: %n Byte. Leiten Sie ihn in eine Datei oder ein Programm, um ihn unverändert zu erhalten.</numerusform>
            <numerusform>Der Inhalt ist kein Text: %n Bytes. Leiten Sie ihn in eine Datei oder ein Programm, um ihn unverändert zu erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumer key: </source>
        <translation>Consumer Key: </translation>
    </message>
    <message>
        <source>Consumer secret: </source>
        <translation>Consumer Secret: </translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>Benutzername: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Read variables from this file too; those of the environment come first. Sign-in: STRONGROOM_TOKEN_URL or STRONGROOM_ENVIRONMENT, STRONGROOM_CLIENT_ID, STRONGROOM_CLIENT_SECRET, STRONGROOM_SCOPE; for a user STRONGROOM_USER_POOL_ID, STRONGROOM_USER_NAME, STRONGROOM_PASSWORD; or STRONGROOM_API_KEY. API tokens: SECRET_NAME, URL, SCOPE, TABLE_NAME and the other variables of the SDKs.</source>
        <translation>Variablen auch aus dieser Datei lesen; die der Umgebung haben Vorrang. Anmeldung: STRONGROOM_TOKEN_URL oder STRONGROOM_ENVIRONMENT, STRONGROOM_CLIENT_ID, STRONGROOM_CLIENT_SECRET, STRONGROOM_SCOPE; für einen Benutzer STRONGROOM_USER_POOL_ID, STRONGROOM_USER_NAME, STRONGROOM_PASSWORD; oder STRONGROOM_API_KEY. API-Token: SECRET_NAME, URL, SCOPE, TABLE_NAME und die übrigen Variablen der SDKs.</translation>
    </message>
    <message>
        <source>Read the user&apos;s password from this open file descriptor.</source>
        <translation>Das Passwort des Benutzers aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>Only the tokens of this saved connection.</source>
        <translation>Nur die Token dieser gespeicherten Verbindung.</translation>
    </message>
    <message>
        <source>List what is known about the tokens of the saved connections; asks no service.</source>
        <translation>Auflisten, was über die Token der gespeicherten Verbindungen bekannt ist; fragt keinen Dienst an.</translation>
    </message>
    <message>
        <source>The region, when the connection names none (us-east-1).</source>
        <translation>Die Region, wenn die Verbindung keine nennt (us-east-1).</translation>
    </message>
    <message>
        <source>The number of the AWS account; without it the policy says ACCOUNT.</source>
        <translation>Die Nummer des AWS-Kontos; ohne Angabe steht in der Richtlinie ACCOUNT.</translation>
    </message>
    <message>
        <source>Print the IAM policy that the API-token manager needs for its table and secret.</source>
        <translation>Die IAM-Richtlinie ausgeben, die der API-Token-Manager für seine Tabelle und sein Secret benötigt.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>The signature is neither checked nor shown.</source>
        <translation>Die Signatur wird weder geprüft noch angezeigt.</translation>
    </message>
    <message>
        <source>There is no token: a key or a signature goes on each request.</source>
        <translation>Es gibt kein Token: Ein Schlüssel oder eine Signatur begleitet jede Anfrage.</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token: only its issuer can tell what is in it.</source>
        <translation>Das Token ist kein JSON Web Token: Nur sein Aussteller kennt den Inhalt.</translation>
    </message>
    <message>
        <source>Show what is known about a token, and its claims when it is a JSON Web Token; never the token.</source>
        <translation>Anzeigen, was über ein Token bekannt ist, und bei einem JSON Web Token seine Claims; nie das Token.</translation>
    </message>
    <message>
        <source>Get a new token now, whatever is stored.</source>
        <translation>Sofort ein neues Token holen, unabhängig vom gespeicherten.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Use the client of this profile: ~/.tozny/NAME/e3db.json; an empty name is ~/.tozny/e3db.json.</source>
        <translation>Den Client dieses Profils verwenden: ~/.tozny/NAME/e3db.json; ein leerer Name ist ~/.tozny/e3db.json.</translation>
    </message>
    <message>
        <source>Use the client of this e3db.json.</source>
        <translation>Den Client dieser e3db.json verwenden.</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, and it holds private keys. Make it readable for you alone, or move it into the keychain with strongroom-cli tozny import-config.</source>
        <translation>Andere auf diesem Computer können %1 lesen, und die Datei enthält private Schlüssel. Machen Sie sie nur für sich lesbar, oder verschieben Sie sie mit strongroom-cli tozny import-config in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Save it as a connection of this name; its keys go into the keychain.</source>
        <translation>Als Verbindung dieses Namens speichern; die Schlüssel kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Instead write this new file, an e3db.json with the keys in it, readable for you alone.</source>
        <translation>Stattdessen diese neue Datei schreiben, eine e3db.json mit den Schlüsseln, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Instead write ~/.tozny/NAME/e3db.json, where the service&apos;s SDKs look for it.</source>
        <translation>Stattdessen ~/.tozny/NAME/e3db.json schreiben, wo die SDKs des Dienstes danach suchen.</translation>
    </message>
    <message>
        <source>connection %1, its keys in %2</source>
        <translation>Verbindung %1, Schlüssel in %2</translation>
    </message>
    <message>
        <source>The client was put into %1 instead. It holds the keys, and there is no other copy.</source>
        <translation>Der Client wurde stattdessen in %1 abgelegt. Die Datei enthält die Schlüssel, und es gibt keine weitere Kopie.</translation>
    </message>
    <message>
        <source>Move it into the keychain with strongroom-cli tozny import-config %1 --save-as NAME.</source>
        <translation>Verschieben Sie ihn mit strongroom-cli tozny import-config %1 --save-as NAME in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The client could not be saved anywhere, and it is lost when this program ends. Show its keys here? [y/N] </source>
        <translation>Der Client konnte nirgends gespeichert werden und geht mit dem Ende dieses Programms verloren. Seine Schlüssel hier anzeigen? [y/N] </translation>
    </message>
    <message>
        <source>Conflict: record %1 is gone by now, or not for this client any more. Nothing was changed.</source>
        <translation>Konflikt: Datensatz %1 existiert nicht mehr oder ist für diesen Client nicht mehr zugänglich. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Conflict: record %1 was changed meanwhile. Its version is now %2, of %3. Nothing was changed.</source>
        <translation>Konflikt: Datensatz %1 wurde inzwischen geändert. Seine Version ist jetzt %2, von %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Look at it with records get, and repeat what you did on that version.</source>
        <translation>Sehen Sie ihn sich mit records get an, und wiederholen Sie Ihre Änderung an dieser Version.</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>Name=Wert</translation>
    </message>
    <message>
        <source>A name and value to store in the clear, to search by; may be given several times.</source>
        <translation>Name und Wert, die zum Suchen im Klartext gespeichert werden; mehrfach möglich.</translation>
    </message>
    <message>
        <source>The secret fields, {&quot;name&quot;: &quot;text&quot;}, or a whole document as get --json prints it (standard input).</source>
        <translation>Die geheimen Felder, {&quot;name&quot;: &quot;text&quot;}, oder ein ganzes Dokument wie von get --json ausgegeben (Standardeingabe).</translation>
    </message>
    <message>
        <source>Type the fields as JSON, {&quot;name&quot;: &quot;text&quot;}, and end with Ctrl+D on a line of its own.</source>
        <translation>Geben Sie die Felder als JSON ein, {&quot;name&quot;: &quot;text&quot;}, und schließen Sie mit Strg+D in einer eigenen Zeile ab.</translation>
    </message>
    <message>
        <source>missing: not opened</source>
        <translation>fehlt: nicht geöffnet</translation>
    </message>
    <message>
        <source>bad: not opened</source>
        <translation>ungültig: nicht geöffnet</translation>
    </message>
    <message>
        <source>confirmed: its keys are those the service publishes for this client</source>
        <translation>bestätigt: Die Schlüssel sind die, die der Dienst für diesen Client veröffentlicht</translation>
    </message>
    <message>
        <source>a stranger: anybody may have written it</source>
        <translation>fremd: Jeder könnte sie geschrieben haben</translation>
    </message>
    <message>
        <source>not known: the service could not be asked for the client&apos;s keys</source>
        <translation>unbekannt: Die Schlüssel des Clients konnten beim Dienst nicht angefragt werden</translation>
    </message>
    <message>
        <source>Print the search as cli, curl, python, javascript or json instead of asking it.</source>
        <translation>Die Suche als cli, curl, python, javascript oder json ausgeben, statt sie zu stellen.</translation>
    </message>
    <message>
        <source>Records of this type; this and the others may be given several times.</source>
        <translation>Datensätze dieses Typs; diese und die übrigen Optionen sind mehrfach möglich.</translation>
    </message>
    <message>
        <source>Written by this client.</source>
        <translation>Von diesem Client geschrieben.</translation>
    </message>
    <message>
        <source>About this user.</source>
        <translation>Über diesen Benutzer.</translation>
    </message>
    <message>
        <source>With this record id.</source>
        <translation>Mit dieser Datensatz-ID.</translation>
    </message>
    <message>
        <source>With this name and value in plain; of several all must hold.</source>
        <translation>Mit diesem Namen und Wert in plain; bei mehreren müssen alle zutreffen.</translation>
    </message>
    <message>
        <source>The service&apos;s own expression over plain, instead of --plain: {&quot;or&quot;: [{&quot;eq&quot;: {&quot;name&quot;: &quot;a&quot;, &quot;value&quot;: &quot;1&quot;}}, ...]}.</source>
        <translation>Der Ausdruck des Dienstes über plain, anstelle von --plain: {&quot;or&quot;: [{&quot;eq&quot;: {&quot;name&quot;: &quot;a&quot;, &quot;value&quot;: &quot;1&quot;}}, ...]}.</translation>
    </message>
    <message>
        <source>Also what others share with this client.</source>
        <translation>Auch, was andere für diesen Client freigeben.</translation>
    </message>
    <message>
        <source>Without the encrypted fields.</source>
        <translation>Ohne die verschlüsselten Felder.</translation>
    </message>
    <message>
        <source>Results in a page, 1 to 1000 (100).</source>
        <translation>Ergebnisse je Seite, 1 bis 1000 (100).</translation>
    </message>
    <message>
        <source>Go on where an earlier page said (0).</source>
        <translation>An der Stelle fortsetzen, die eine frühere Seite nannte (0).</translation>
    </message>
    <message>
        <source>End with exit code 4 when a record cannot be opened or its signature is bad.</source>
        <translation>Mit Exit-Code 4 enden, wenn ein Datensatz nicht lesbar oder seine Signatur ungültig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n Datensatz.</numerusform>
            <numerusform>%n Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>More: --after-index %1, or --all for all of them.</source>
        <translation>Weitere: --after-index %1, oder --all für alle.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened, or have a bad signature.</source>
        <translation>
            <numerusform>%n Datensatz ist nicht lesbar oder hat eine ungültige Signatur.</numerusform>
            <numerusform>%n Datensätze sind nicht lesbar oder haben eine ungültige Signatur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search records by what lies in the clear: type, writer, plain, time.</source>
        <translation>Datensätze nach dem suchen, was im Klartext vorliegt: Typ, Verfasser, plain, Zeit.</translation>
    </message>
    <message>
        <source>The service&apos;s older search, by type, writer and plain.</source>
        <translation>Die ältere Suche des Dienstes, nach Typ, Verfasser und plain.</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>Klausel</translation>
    </message>
    <message>
        <source>Records that match: &apos;type=patient,lab&apos;, &apos;wildcard and key=na* plain.city=&quot;New York&quot;&apos;. Words between blanks: type, writer, user, record, key, value or plain.NAME with = and values, and exact, fuzzy, wildcard or regexp, and or or and. May be given several times; one match is enough.</source>
        <translation>Passende Datensätze: &apos;type=patient,lab&apos;, &apos;wildcard and key=na* plain.city=&quot;New York&quot;&apos;. Wörter zwischen Leerzeichen: type, writer, user, record, key, value oder plain.NAME mit = und Werten, sowie exact, fuzzy, wildcard oder regexp, und or oder and. Mehrfach möglich; eine Übereinstimmung genügt.</translation>
    </message>
    <message>
        <source>Leave out what matches this clause; written like --match, may be given several times.</source>
        <translation>Auslassen, was zu dieser Klausel passt; Schreibweise wie --match, mehrfach möglich.</translation>
    </message>
    <message>
        <source>Records of this type. This and the next six make one clause together, each may be given several times.</source>
        <translation>Datensätze dieses Typs. Diese und die nächsten sechs Optionen bilden zusammen eine Klausel, jede ist mehrfach möglich.</translation>
    </message>
    <message>
        <source>With a name like this in plain.</source>
        <translation>Mit einem solchen Namen in plain.</translation>
    </message>
    <message>
        <source>With a value like this in plain.</source>
        <translation>Mit einem solchen Wert in plain.</translation>
    </message>
    <message>
        <source>With this name and value in plain.</source>
        <translation>Mit diesem Namen und Wert in plain.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>How that clause compares: exact (as it is without), fuzzy (one or two edits away), wildcard (* and ?) or regexp (of the whole value).</source>
        <translation>Wie diese Klausel vergleicht: exact (Standard), fuzzy (bis zu zwei Änderungen), wildcard (* und ?) oder regexp (für den ganzen Wert).</translation>
    </message>
    <message>
        <source>Whether one term of that clause is enough, or (as it is without), or all must hold, and.</source>
        <translation>Ob ein Begriff dieser Klausel genügt, or (Standard), oder alle zutreffen müssen, and.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>From this time on: 2019-03-18, 2019-03-18T12:00:00-07:00, or @1552892400.</source>
        <translation>Ab diesem Zeitpunkt: 2019-03-18, 2019-03-18T12:00:00-07:00 oder @1552892400.</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>Bis zu diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>The zone of times that name none: -07:00, or whole hours (UTC).</source>
        <translation>Die Zone von Zeiten, die keine nennen: -07:00 oder ganze Stunden (UTC).</translation>
    </message>
    <message>
        <source>which</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Whether the times are those of being created or modified (created).</source>
        <translation>Ob die Zeiten für das Erstellen (created) oder das Ändern (modified) gelten (created).</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>asc or desc.</source>
        <translation>asc oder desc.</translation>
    </message>
    <message>
        <source>Take the search from this file, JSON as --show json prints it; - is standard input.</source>
        <translation>Die Suche aus dieser Datei übernehmen, JSON wie von --show json ausgegeben; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>With the encrypted fields, opened.</source>
        <translation>Mit den verschlüsselten Feldern, geöffnet.</translation>
    </message>
    <message>
        <source>Results at a time, 1 to 1000 (50).</source>
        <translation>Ergebnisse auf einmal, 1 bis 1000 (50).</translation>
    </message>
    <message>
        <source>Go on where an earlier page said.</source>
        <translation>An der Stelle fortsetzen, die eine frühere Seite nannte.</translation>
    </message>
    <message>
        <source>More: --next-token %1, or --all for all of them.</source>
        <translation>Weitere: --next-token %1, oder --all für alle.</translation>
    </message>
    <message>
        <source>One search pages through 10,000 results at most. --all splits the range of time and gets the others too.</source>
        <translation>Eine Suche liefert höchstens 10.000 Ergebnisse. --all teilt den Zeitraum und holt auch die übrigen.</translation>
    </message>
    <message>
        <source>%1 records match, more than the 10,000 one search can page through: the range of time is split.</source>
        <translation>%1 passende Datensätze, mehr als die 10.000, die eine Suche liefern kann: Der Zeitraum wird geteilt.</translation>
    </message>
    <message>
        <source>Searched in %1 parts.</source>
        <translation>In %1 Teilen gesucht.</translation>
    </message>
    <message>
        <source>More than 10,000 records were written at %1, and no search can tell them apart: some are missing here.</source>
        <translation>Mehr als 10.000 Datensätze wurden um %1 geschrieben, und keine Suche kann sie unterscheiden: Einige fehlen hier.</translation>
    </message>
    <message>
        <source>All results, not one page. Past 10,000, which one search can page through, the range of time is split.</source>
        <translation>Alle Ergebnisse, nicht nur eine Seite. Ab 10.000, der Grenze einer Suche, wird der Zeitraum geteilt.</translation>
    </message>
    <message>
        <source>The name of the new client, in the clear at the service.</source>
        <translation>Der Name des neuen Clients, beim Dienst im Klartext.</translation>
    </message>
    <message>
        <source>The service (%1).</source>
        <translation>Der Dienst (%1).</translation>
    </message>
    <message>
        <source>Read the registration token from this file; - is standard input. Without it the program asks.</source>
        <translation>Das Registrierungstoken aus dieser Datei lesen; - ist die Standardeingabe. Ohne Angabe fragt das Programm danach.</translation>
    </message>
    <message>
        <source>sodium, or nist: P-384 and AES-GCM, without notes, files and signatures (sodium).</source>
        <translation>sodium, oder nist: P-384 und AES-GCM, ohne Notizen, Dateien und Signaturen (sodium).</translation>
    </message>
    <message>
        <source>Give the account that issued the token an encrypted copy of the new client&apos;s keys.</source>
        <translation>Dem Konto, das das Token ausgestellt hat, eine verschlüsselte Kopie der Schlüssel des neuen Clients geben.</translation>
    </message>
    <message>
        <source>Registration token: </source>
        <translation>Registrierungstoken: </translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registriert: %1</translation>
    </message>
    <message>
        <source>The client is registered, but its backup failed:</source>
        <translation>Der Client ist registriert, aber seine Sicherung ist fehlgeschlagen:</translation>
    </message>
    <message>
        <source>The realm.</source>
        <translation>Der Realm.</translation>
    </message>
    <message>
        <source>The application (account).</source>
        <translation>Die Anwendung (account).</translation>
    </message>
    <message>
        <source>The user&apos;s name.</source>
        <translation>Der Name des Benutzers.</translation>
    </message>
    <message>
        <source>Read the password from this file; - is standard input. Without it the program asks.</source>
        <translation>Das Passwort aus dieser Datei lesen; - ist die Standardeingabe. Ohne Angabe fragt das Programm danach.</translation>
    </message>
    <message>
        <source>Write the access token to this new file, readable for you alone: for notes read --identity-token-file.</source>
        <translation>Das Zugriffstoken in diese neue, nur für Sie lesbare Datei schreiben: für notes read --identity-token-file.</translation>
    </message>
    <message>
        <source>Signed in: %1 in realm %2, client %3</source>
        <translation>Angemeldet: %1 im Realm %2, Client %3</translation>
    </message>
    <message>
        <source>Register a new client with a token and keep its keys.</source>
        <translation>Einen neuen Client mit einem Token registrieren und seine Schlüssel aufbewahren.</translation>
    </message>
    <message>
        <source>Sign in as an identity of a realm and keep its client.</source>
        <translation>Als Identität eines Realms anmelden und deren Client aufbewahren.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none: this client writes no notes and signs no records</source>
        <translation>keiner: Dieser Client schreibt keine Notizen und signiert keine Datensätze</translation>
    </message>
    <message>
        <source>Show a client&apos;s public keys as the service has them (this client&apos;s).</source>
        <translation>Die öffentlichen Schlüssel eines Clients beim Dienst anzeigen (Standard: dieser Client).</translation>
    </message>
    <message>
        <source>Show which client the options name, without asking the service.</source>
        <translation>Anzeigen, welchen Client die Optionen bezeichnen, ohne beim Dienst anzufragen.</translation>
    </message>
    <message>
        <source>Import ~/.tozny/NAME/e3db.json, instead of naming a file.</source>
        <translation>~/.tozny/NAME/e3db.json importieren, statt eine Datei anzugeben.</translation>
    </message>
    <message>
        <source>Delete the file once its keys are in the keychain, without asking.</source>
        <translation>Die Datei ohne Nachfrage löschen, sobald ihre Schlüssel im Schlüsselbund sind.</translation>
    </message>
    <message>
        <source>Leave the file where it is, without asking.</source>
        <translation>Die Datei ohne Nachfrage belassen.</translation>
    </message>
    <message>
        <source>The keys are in the keychain now. Delete %1? Programs that use this file will not find it any more. [y/N] </source>
        <translation>Die Schlüssel sind jetzt im Schlüsselbund. %1 löschen? Programme, die diese Datei verwenden, finden sie dann nicht mehr. [y/N] </translation>
    </message>
    <message>
        <source>%1 is still there, with the keys in it.</source>
        <translation>%1 ist mitsamt den Schlüsseln noch vorhanden.</translation>
    </message>
    <message>
        <source>The new file to write, readable for you alone.</source>
        <translation>Die zu schreibende neue Datei, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>The private keys of client %1 will stand in %2: whoever gets the file is this client. Type export to go on: </source>
        <translation>Die privaten Schlüssel des Clients %1 stehen dann in %2: Wer die Datei erhält, ist dieser Client. Geben Sie export ein, um fortzufahren: </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Move a client from its e3db.json into the keychain.</source>
        <translation>Einen Client aus seiner e3db.json in den Schlüsselbund verschieben.</translation>
    </message>
    <message>
        <source>Write a client&apos;s e3db.json, private keys and all; asks first.</source>
        <translation>Die e3db.json eines Clients samt privaten Schlüsseln schreiben; fragt vorher nach.</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 %</source>
        <translation>%1 von %2 MB, %3 %</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The name to store, in the clear, under plain (the file&apos;s own).</source>
        <translation>Der im Klartext unter plain zu speichernde Name (Standard: der Name der Datei).</translation>
    </message>
    <message>
        <source>Store no name.</source>
        <translation>Keinen Namen speichern.</translation>
    </message>
    <message>
        <source>The record type of the file; who may read it is decided by type.</source>
        <translation>Der Datensatztyp der Datei; er bestimmt, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Only if the record still has this version (the one it has now).</source>
        <translation>Nur wenn der Datensatz noch diese Version hat (Standard: die jetzige).</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>Write to this file (the stored name, in the current folder).</source>
        <translation>In diese Datei schreiben (Standard: der gespeicherte Name, im aktuellen Ordner).</translation>
    </message>
    <message>
        <source>Only files of this type; may be given several times. Quicker than all types.</source>
        <translation>Nur Dateien dieses Typs; mehrfach möglich. Schneller als alle Typen.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n Datei.</numerusform>
            <numerusform>%n Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only if the record still has this version.</source>
        <translation>Nur wenn der Datensatz noch diese Version hat.</translation>
    </message>
    <message>
        <source>Delete the file %1, %2? This cannot be undone.</source>
        <translation>Die Datei %1, %2 löschen? Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Encrypt and store a file.</source>
        <translation>Eine Datei verschlüsseln und speichern.</translation>
    </message>
    <message>
        <source>Fetch and open a file.</source>
        <translation>Eine Datei abrufen und öffnen.</translation>
    </message>
    <message>
        <source>Give a stored file another content.</source>
        <translation>Einer gespeicherten Datei neuen Inhalt geben.</translation>
    </message>
    <message>
        <source>List the stored files.</source>
        <translation>Die gespeicherten Dateien auflisten.</translation>
    </message>
    <message>
        <source>Delete a stored file.</source>
        <translation>Eine gespeicherte Datei löschen.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Who may read it: a client id, an e-mail address, or self.</source>
        <translation>Wer sie lesen darf: eine Client-ID, eine E-Mail-Adresse oder self.</translation>
    </message>
    <message>
        <source>Instead of --to: public encryption key of whoever may read it. Public keys are no secret.</source>
        <translation>Statt --to: der öffentliche Verschlüsselungsschlüssel des Lesers. Öffentliche Schlüssel sind kein Geheimnis.</translation>
    </message>
    <message>
        <source>The public signing key that goes with it.</source>
        <translation>Der zugehörige öffentliche Signaturschlüssel.</translation>
    </message>
    <message>
        <source>The note&apos;s type, in the clear.</source>
        <translation>Der Typ der Notiz, im Klartext.</translation>
    </message>
    <message>
        <source>A name to read it by; in the clear, and unique in the whole service.</source>
        <translation>Ein Name, unter dem sie gelesen werden kann; im Klartext und im ganzen Dienst eindeutig.</translation>
    </message>
    <message>
        <source>How often it can be read (no limit).</source>
        <translation>Wie oft sie gelesen werden kann (ohne Grenze).</translation>
    </message>
    <message>
        <source>When it is gone: 2026-12-31T12:00:00Z, or from now on: 30m, 12h, 7d.</source>
        <translation>Wann sie verfällt: 2026-12-31T12:00:00Z, oder ab jetzt gerechnet: 30m, 12h, 7d.</translation>
    </message>
    <message>
        <source>What a reader must show, as the service&apos;s own JSON: {&quot;tozid_eacp&quot;: {&quot;realm_name&quot;: &quot;...&quot;}}.</source>
        <translation>Was ein Leser nachweisen muss, als JSON des Dienstes: {&quot;tozid_eacp&quot;: {&quot;realm_name&quot;: &quot;...&quot;}}.</translation>
    </message>
    <message>
        <source>With fresh keys, and without this client&apos;s id.</source>
        <translation>Mit neuen Schlüsseln und ohne die ID dieses Clients.</translation>
    </message>
    <message>
        <source>Written: note %1</source>
        <translation>Geschrieben: Notiz %1</translation>
    </message>
    <message>
        <source>Replaced: note %1</source>
        <translation>Ersetzt: Notiz %1</translation>
    </message>
    <message>
        <source>Write a note for one reader; its secret fields come from standard input.</source>
        <translation>Eine Notiz für einen Leser schreiben; ihre geheimen Felder kommen von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Give the note of a name another content.</source>
        <translation>Einer benannten Notiz neuen Inhalt geben.</translation>
    </message>
    <message>
        <source>The note of this name, instead of an id.</source>
        <translation>Die Notiz dieses Namens, statt einer ID.</translation>
    </message>
    <message>
        <source>Do not ask before a view is used up.</source>
        <translation>Nicht nachfragen, bevor ein Abruf verbraucht wird.</translation>
    </message>
    <message>
        <source>The access token of a signed-in identity, for a note that asks for one; - is standard input.</source>
        <translation>Das Zugriffstoken einer angemeldeten Identität, für eine Notiz, die eines verlangt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The code that was sent by e-mail, for a note that asks for one; - is standard input.</source>
        <translation>Der per E-Mail gesendete Code, für eine Notiz, die einen verlangt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>The one-time password, for a note that asks for one; - is standard input.</source>
        <translation>Das Einmalpasswort, für eine Notiz, die eines verlangt; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Reading may use up one of the note&apos;s views; how many it has left is not known. Read it?</source>
        <translation>Das Lesen kann einen Abruf der Notiz verbrauchen; wie viele noch bleiben, ist nicht bekannt. Lesen?</translation>
    </message>
    <message>
        <source>This is the note&apos;s last view: afterwards nobody can read it. Read it?</source>
        <translation>Dies ist der letzte Abruf der Notiz: Danach kann sie niemand mehr lesen. Lesen?</translation>
    </message>
    <message>
        <source>Reading uses up one of the note&apos;s %1 views. Read it?</source>
        <translation>Das Lesen verbraucht einen der %1 Abrufe der Notiz. Lesen?</translation>
    </message>
    <message>
        <source>Who wrote this note is not confirmed: do not trust the name in it.</source>
        <translation>Wer diese Notiz geschrieben hat, ist nicht bestätigt: Vertrauen Sie dem Namen darin nicht.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Delete the note %1? This cannot be undone.</source>
        <translation>Die Notiz %1 löschen? Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The template of the e-mail.</source>
        <translation>Die Vorlage der E-Mail.</translation>
    </message>
    <message>
        <source>How long the code in the e-mail is good.</source>
        <translation>Wie lange der Code in der E-Mail gültig ist.</translation>
    </message>
    <message>
        <source>How long the sign-in is good.</source>
        <translation>Wie lange die Anmeldung gültig ist.</translation>
    </message>
    <message>
        <source>Read a note by its id or name; asks before a view is used up.</source>
        <translation>Eine Notiz über ihre ID oder ihren Namen lesen; fragt nach, bevor ein Abruf verbraucht wird.</translation>
    </message>
    <message>
        <source>Show how often a note can still be read, without reading it.</source>
        <translation>Anzeigen, wie oft eine Notiz noch gelesen werden kann, ohne sie zu lesen.</translation>
    </message>
    <message>
        <source>Ask for what a note wants before it can be read: a code by e-mail, a sign-in.</source>
        <translation>Anfordern, was eine Notiz vor dem Lesen verlangt: einen Code per E-Mail, eine Anmeldung.</translation>
    </message>
    <message>
        <source>Delete a note this client wrote.</source>
        <translation>Eine von diesem Client geschriebene Notiz löschen.</translation>
    </message>
    <message>
        <source>Not there, or not for this client: %1</source>
        <translation>Nicht vorhanden oder für diesen Client nicht zugänglich: %1</translation>
    </message>
    <message>
        <source>Only records of this type; may be given several times.</source>
        <translation>Nur Datensätze dieses Typs; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only if the record still has this version; for one record.</source>
        <translation>Nur wenn der Datensatz noch diese Version hat; für einen Datensatz.</translation>
    </message>
    <message>
        <source>Delete %1? This cannot be undone.</source>
        <translation>%1 löschen? Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Show records by their ids.</source>
        <translation>Datensätze über ihre IDs anzeigen.</translation>
    </message>
    <message>
        <source>List this client&apos;s records.</source>
        <translation>Die Datensätze dieses Clients auflisten.</translation>
    </message>
    <message>
        <source>Delete records, files too, by their ids.</source>
        <translation>Datensätze, auch Dateien, über ihre IDs löschen.</translation>
    </message>
    <message>
        <source>The record cannot be opened: %1</source>
        <translation>Der Datensatz lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>The record&apos;s signature is bad: it was changed, or is not by the client it names.</source>
        <translation>Die Signatur des Datensatzes ist ungültig: Er wurde geändert oder stammt nicht vom genannten Client.</translation>
    </message>
    <message>
        <source>The record&apos;s type; who may read it is decided by type.</source>
        <translation>Der Typ des Datensatzes; er bestimmt, wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>Leave the fields as they are, and change plain only.</source>
        <translation>Die Felder belassen und nur plain ändern.</translation>
    </message>
    <message>
        <source>Take this name out of plain; may be given several times.</source>
        <translation>Diesen Namen aus plain entfernen; mehrfach möglich.</translation>
    </message>
    <message>
        <source>Only if the record still has this version (the document&apos;s own, or the one it has now).</source>
        <translation>Nur wenn der Datensatz noch diese Version hat (Standard: die des Dokuments oder die jetzige).</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Aktualisiert: %1</translation>
    </message>
    <message>
        <source>Write a record; its secret fields come from standard input.</source>
        <translation>Einen Datensatz schreiben; seine geheimen Felder kommen von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Replace a record&apos;s fields, plain values, or both.</source>
        <translation>Felder, Klartextwerte oder beides eines Datensatzes ersetzen.</translation>
    </message>
    <message>
        <source>Act for this writer, who made this client an authorizer for the type.</source>
        <translation>Für diesen Verfasser handeln, der diesen Client als Autorisierer für den Typ eingesetzt hat.</translation>
    </message>
    <message>
        <source>Shared: all records of type %1, also those written from now on, with %2.</source>
        <translation>Freigegeben: alle Datensätze des Typs %1, auch künftige, für %2.</translation>
    </message>
    <message>
        <source>Revoked: records of type %1 for %2. What was read before cannot be taken back.</source>
        <translation>Widerrufen: Datensätze des Typs %1 für %2. Bereits Gelesenes lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>Authorizer for type %1: %2 may now share these records with others.</source>
        <translation>Autorisierer für Typ %1: %2 darf diese Datensätze jetzt für andere freigeben.</translation>
    </message>
    <message>
        <source>Not an authorizer for type %1 any more: %2. Those it shared with can still read.</source>
        <translation>Nicht mehr Autorisierer für Typ %1: %2. Wem bereits freigegeben wurde, kann weiterhin lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) and authorizer(s).</source>
        <translation>
            <numerusform>%n Freigabe oder Autorisierer.</numerusform>
            <numerusform>%n Freigaben und Autorisierer.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads mine</source>
        <translation>liest meine</translation>
    </message>
    <message>
        <source>I read theirs</source>
        <translation>ich lese deren</translation>
    </message>
    <message>
        <source>shares mine</source>
        <translation>gibt meine frei</translation>
    </message>
    <message>
        <source>I share theirs</source>
        <translation>ich gebe deren frei</translation>
    </message>
    <message>
        <source>Let another client read all records of a type.</source>
        <translation>Einen anderen Client alle Datensätze eines Typs lesen lassen.</translation>
    </message>
    <message>
        <source>Stop sharing a type with a client.</source>
        <translation>Die Freigabe eines Typs für einen Client beenden.</translation>
    </message>
    <message>
        <source>Let another client share records of a type on this client&apos;s behalf.</source>
        <translation>Einen anderen Client Datensätze eines Typs im Auftrag dieses Clients freigeben lassen.</translation>
    </message>
    <message>
        <source>Take that right away.</source>
        <translation>Dieses Recht entziehen.</translation>
    </message>
    <message>
        <source>Who reads what: shares in both directions and authorizers.</source>
        <translation>Wer was liest: Freigaben in beide Richtungen und Autorisierer.</translation>
    </message>
    <message>
        <source>Read the passphrase of the credentials file from this open file descriptor, where there is such a file.</source>
        <translation>Die Passphrase der Zugangsdaten-Datei aus diesem offenen Dateideskriptor lesen, sofern es eine solche Datei gibt.</translation>
    </message>
    <message>
        <source>Passphrase of the credentials file: </source>
        <translation>Passphrase der Zugangsdaten-Datei: </translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>New passphrase of the credentials file: </source>
        <translation>Neue Passphrase der Zugangsdaten-Datei: </translation>
    </message>
    <message>
        <source>Credentials are kept in %1.</source>
        <translation>Aufbewahrungsort der Zugangsdaten: %1.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>Die Datei: %1</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>Er ist verwendbar.</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>Er ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Credentials are kept in %1 now. Moved: %2.</source>
        <translation>Neuer Aufbewahrungsort der Zugangsdaten: %1. Verschoben: %2.</translation>
    </message>
    <message>
        <source>Not found in the old place: %1. Enter them again (connections add), or unlock the keychain and move once more.</source>
        <translation>Am alten Ort nicht gefunden: %1. Geben Sie sie erneut ein (connections add), oder entsperren Sie den Schlüsselbund und verschieben Sie noch einmal.</translation>
    </message>
    <message>
        <source>Still in the old place too: %1 (%2).</source>
        <translation>Auch noch am alten Ort: %1 (%2).</translation>
    </message>
    <message>
        <source>Go on when the keychain cannot be reached: what is in it stays there.</source>
        <translation>Fortfahren, wenn der Schlüsselbund nicht erreichbar ist: Was darin ist, bleibt dort.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found or replaced: the credentials in the file are gone then.</source>
        <translation>Eine vergessene Passphrase lässt sich weder herausfinden noch ersetzen: Die Zugangsdaten in der Datei sind dann verloren.</translation>
    </message>
    <message>
        <source>Read the new passphrase from this open file descriptor.</source>
        <translation>Die neue Passphrase aus diesem offenen Dateideskriptor lesen.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>Use the keychain from now on and put the passphrase file aside, credentials and all?</source>
        <translation>Ab jetzt den Schlüsselbund verwenden und die Passphrase-Datei samt Zugangsdaten beiseitelegen?</translation>
    </message>
    <message>
        <source>The keychain is used from now on. There was no file.</source>
        <translation>Ab jetzt wird der Schlüsselbund verwendet. Es gab keine Datei.</translation>
    </message>
    <message>
        <source>The keychain is used from now on. The file was kept as %1</source>
        <translation>Ab jetzt wird der Schlüsselbund verwendet. Die Datei wurde aufbewahrt als %1</translation>
    </message>
    <message>
        <source>Say where credentials are kept, and whether that works.</source>
        <translation>Anzeigen, wo Zugangsdaten aufbewahrt werden und ob das funktioniert.</translation>
    </message>
    <message>
        <source>Keep credentials in a file behind a passphrase, and move them there.</source>
        <translation>Zugangsdaten in einer passphrasengeschützten Datei aufbewahren und dorthin verschieben.</translation>
    </message>
    <message>
        <source>Give that file another passphrase.</source>
        <translation>Die Passphrase dieser Datei ändern.</translation>
    </message>
    <message>
        <source>Move credentials from that file to the keychain.</source>
        <translation>Zugangsdaten aus dieser Datei in den Schlüsselbund verschieben.</translation>
    </message>
    <message>
        <source>Put that file aside when its passphrase is forgotten.</source>
        <translation>Diese Datei beiseitelegen, wenn ihre Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>%1 written, %2 failed, %3 not sent.</source>
        <translation>%1 geschrieben, %2 fehlgeschlagen, %3 nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may have been written or not: the answer did not come. Sending them again does no harm.</source>
        <translation>
            <numerusform>%n Datensatz ist möglicherweise geschrieben: Die Antwort blieb aus. Erneutes Senden schadet nicht.</numerusform>
            <numerusform>%n Datensätze sind möglicherweise geschrieben: Die Antwort blieb aus. Erneutes Senden schadet nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one record, a JSON document on standard input.</source>
        <translation>Einen Datensatz schreiben, ein JSON-Dokument auf der Standardeingabe.</translation>
    </message>
    <message>
        <source>Write many records, one JSON document per line on standard input.</source>
        <translation>Viele Datensätze schreiben, ein JSON-Dokument je Zeile auf der Standardeingabe.</translation>
    </message>
</context>
<context>
    <name>DeleteRecords</name>
    <message>
        <source>This cannot be undone: what cannot be opened cannot be written again.</source>
        <translation>Dies kann nicht rückgängig gemacht werden: Was sich nicht öffnen lässt, kann nicht wieder geschrieben werden.</translation>
    </message>
    <message>
        <source>You can undo this as long as the connection is open.</source>
        <translation>Sie können dies rückgängig machen, solange die Verbindung geöffnet ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go with them and do not come back.</source>
        <translation>
            <numerusform>%Ln Anhang wird mitgelöscht und nicht wiederhergestellt.</numerusform>
            <numerusform>%Ln Anhänge werden mitgelöscht und nicht wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that cannot be opened do not come back either.</source>
        <translation>
            <numerusform>%Ln Datensatz, der sich nicht öffnen lässt, wird ebenfalls nicht wiederhergestellt.</numerusform>
            <numerusform>%Ln Datensätze, die sich nicht öffnen lassen, werden ebenfalls nicht wiederhergestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>%Ln Datensatz löschen?</numerusform>
            <numerusform>%Ln Datensätze löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service deletes %Ln record(s) from %1 in “%2”.</source>
        <translation>
            <numerusform>Der Dienst löscht %Ln Datensatz aus %1 in „%2“.</numerusform>
            <numerusform>Der Dienst löscht %Ln Datensätze aus %1 in „%2“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz löschen</numerusform>
            <numerusform>%Ln Datensätze löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>The demo vault could not be opened</source>
        <translation>Der Demo-Tresor konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>DropRouter</name>
    <message>
        <source>Drop one configuration file at a time.</source>
        <translation>Legen Sie jeweils nur eine Konfigurationsdatei ab.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the configuration file itself.</source>
        <translation>%1 ist ein Ordner. Legen Sie die Konfigurationsdatei selbst ab.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 has %2; a configuration file has at most %3.</source>
        <translation>%1 hat %2; eine Konfigurationsdatei hat höchstens %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drop secrets_data or the options of an SDK as JSON, an .env file of a service, a TozStore client&apos;s e3db.json, a credentials file of Locker, a client or an environment to sign in with as JSON, a credentials or config file of AWS, or the sandbox&apos;s ready file.</source>
        <translation>Ablegen lassen sich secrets_data oder die Optionen eines SDK als JSON, eine .env-Datei eines Dienstes, die e3db.json eines TozStore-Clients, eine Anmeldedatei von Locker, ein Client oder eine Umgebung zum Anmelden als JSON, eine credentials- oder config-Datei von AWS oder die Bereitschaftsdatei der Sandbox.</translation>
    </message>
    <message>
        <source>%1 is not a text file. %2</source>
        <comment>file, what can be dropped</comment>
        <translation>%1 ist keine Textdatei. %2</translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message>
        <source>Nothing but the record key is copied.</source>
        <translation>Nur der Datensatzschlüssel wird kopiert.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Kopiert: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not copied: %Ln attachment(s), version and dates of the service.</source>
        <translation>
            <numerusform>Nicht kopiert: %Ln Anhang, Version und Zeitangaben des Dienstes.</numerusform>
            <numerusform>Nicht kopiert: %Ln Anhänge, Version und Zeitangaben des Dienstes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: version and dates of the service.</source>
        <translation>Nicht kopiert: Version und Zeitangaben des Dienstes.</translation>
    </message>
    <message>
        <source>Kept as they came, editable as JSON: %1.</source>
        <translation>Unverändert behalten, als JSON bearbeitbar: %1.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>aktualisiert %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by the service: %1</source>
        <translation>Vom Dienst gesetzt: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentCommands</name>
    <message>
        <source>Choose the environments of a Locker connection first.</source>
        <translation>Öffnen Sie zuerst die Umgebungen einer Locker-Verbindung.</translation>
    </message>
    <message>
        <source>Ne&amp;w environment…</source>
        <translation>&amp;Neue Umgebung…</translation>
    </message>
    <message>
        <source>Makes an environment; it waits in the tray until you send it</source>
        <translation>Erstellt eine Umgebung; sie wartet in der Ablage, bis Sie sie senden</translation>
    </message>
    <message>
        <source>Edit en&amp;vironment…</source>
        <translation>Umgebun&amp;g bearbeiten…</translation>
    </message>
    <message>
        <source>Changes the name, external URL or description of the selected environment</source>
        <translation>Ändert Name, externe URL oder Beschreibung der ausgewählten Umgebung</translation>
    </message>
    <message>
        <source>Open external UR&amp;L</source>
        <translation>Externe UR&amp;L öffnen</translation>
    </message>
    <message>
        <source>Opens the external URL of the selected environment in the browser; https only</source>
        <translation>Öffnet die externe URL der ausgewählten Umgebung im Browser; nur https</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check the input</source>
        <translation>Eingabe prüfen</translation>
    </message>
    <message>
        <source>The service answered with an error</source>
        <translation>Der Dienst hat mit einem Fehler geantwortet</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>Der Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Kein Zugriff</translation>
    </message>
    <message>
        <source>Cannot encrypt or decrypt</source>
        <translation>Ver- oder Entschlüsseln nicht möglich</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>A problem on this computer</source>
        <translation>Ein Problem auf diesem Computer</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Anfrage: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Service&apos;s own code: %1</source>
        <translation>Code des Dienstes: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Choose the files of a TozStore connection first.</source>
        <translation>Öffnen Sie zuerst die Dateien einer TozStore-Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>Dateien hochl&amp;aden…</translation>
    </message>
    <message>
        <source>Encrypts files on this computer and sends them</source>
        <translation>Verschlüsselt Dateien auf diesem Computer und sendet sie</translation>
    </message>
    <message>
        <source>Down&amp;load file…</source>
        <translation>Datei herunter&amp;laden…</translation>
    </message>
    <message>
        <source>Fetches and decrypts the file to a place you choose</source>
        <translation>Lädt die Datei, entschlüsselt sie und legt sie an einem gewählten Ort ab</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Datei öff&amp;nen</translation>
    </message>
    <message>
        <source>Decrypts a private copy and shows it in the program for its kind</source>
        <translation>Entschlüsselt eine private Kopie und zeigt sie im passenden Programm</translation>
    </message>
    <message>
        <source>&amp;Replace file…</source>
        <translation>Datei e&amp;rsetzen…</translation>
    </message>
    <message>
        <source>Puts another content in the place of the stored one, after asking</source>
        <translation>Ersetzt nach Rückfrage den gespeicherten Inhalt durch einen anderen</translation>
    </message>
    <message>
        <source>&amp;Delete file…</source>
        <translation>&amp;Datei löschen…</translation>
    </message>
    <message>
        <source>Deletes the file for everybody who can read it, after asking</source>
        <translation>Löscht nach Rückfrage die Datei für alle, die sie lesen können</translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>Übertragung abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stops what is being done with the selected file</source>
        <translation>Bricht die laufende Übertragung der ausgewählten Datei ab</translation>
    </message>
    <message>
        <source>&amp;Try transfer again</source>
        <translation>Übertragung erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Does again what failed with the selected file</source>
        <translation>Wiederholt, was bei der ausgewählten Datei fehlgeschlagen ist</translation>
    </message>
    <message>
        <source>Dis&amp;miss failure</source>
        <translation>Fehler&amp;meldung ausblenden</translation>
    </message>
    <message>
        <source>Puts the message about the failed transfer away</source>
        <translation>Blendet die Meldung über die fehlgeschlagene Übertragung aus</translation>
    </message>
    <message>
        <source>Copy record &amp;id</source>
        <translation>Datensatz-&amp;ID kopieren</translation>
    </message>
    <message>
        <source>Copies the id of the file&apos;s record</source>
        <translation>Kopiert die ID des Datensatzes der Datei</translation>
    </message>
    <message>
        <source>Re&amp;fresh files</source>
        <translation>Dateien aktuali&amp;sieren</translation>
    </message>
    <message>
        <source>Looks for files again, or stops looking</source>
        <translation>Sucht erneut nach Dateien oder stoppt die Suche</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>an installer</source>
        <translation>ein Installationsprogramm</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>ein Skript</translation>
    </message>
    <message>
        <source>a shortcut that can start something</source>
        <translation>eine Verknüpfung, die etwas starten kann</translation>
    </message>
    <message>
        <source>a file that changes the system&apos;s settings</source>
        <translation>eine Datei, die Systemeinstellungen ändert</translation>
    </message>
    <message>
        <source>a compiled help file, which can run programs</source>
        <translation>eine kompilierte Hilfedatei, die Programme ausführen kann</translation>
    </message>
    <message>
        <source>a web page, which can run scripts</source>
        <translation>eine Webseite, die Skripte ausführen kann</translation>
    </message>
    <message>
        <source>an office document that can hold macros</source>
        <translation>ein Office-Dokument, das Makros enthalten kann</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>ein Datenträgerabbild</translation>
    </message>
    <message>
        <source>an office document with macros in it</source>
        <translation>ein Office-Dokument mit Makros</translation>
    </message>
    <message>
        <source>a file of a kind Strongroom does not know</source>
        <translation>eine Datei einer Art, die Strongroom nicht kennt</translation>
    </message>
    <message>
        <source>a file that cannot be looked into</source>
        <translation>eine Datei, in die sich nicht hineinsehen lässt</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Öffnen Sie zuerst die Datensätze einer Verbindung.</translation>
    </message>
    <message>
        <source>Add &amp;condition…</source>
        <translation>Bedin&amp;gung hinzufügen…</translation>
    </message>
    <message>
        <source>Adds a condition by choosing member, comparison and value</source>
        <translation>Fügt eine Bedingung aus Feld, Vergleich und Wert hinzu</translation>
    </message>
    <message>
        <source>Recent and saved &amp;filters</source>
        <translation>Letzte und gespeicherte &amp;Filter</translation>
    </message>
    <message>
        <source>Offers the filters used before and those saved under a name</source>
        <translation>Zeigt die zuletzt verwendeten und die gespeicherten Filter</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>Saves the filter under a name, on this computer</source>
        <translation>Speichert den Filter unter einem Namen auf diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>Gespeicherte Filter &amp;verwalten…</translation>
    </message>
    <message>
        <source>Renames, replaces and deletes saved filters</source>
        <translation>Benennt gespeicherte Filter um, ersetzt und löscht sie</translation>
    </message>
    <message>
        <source>&amp;Keep recent filters</source>
        <translation>&amp;Letzte Filter behalten</translation>
    </message>
    <message>
        <source>Keeps recent filters on this computer when the program ends; they hold the values you look for</source>
        <translation>Behält die letzten Filter nach dem Beenden auf diesem Computer; sie enthalten Ihre Suchwerte</translation>
    </message>
    <message>
        <source>Filter &amp;by this value</source>
        <translation>&amp;Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Shows only records that have the value of the current cell</source>
        <translation>Zeigt nur Datensätze mit dem Wert der aktuellen Zelle</translation>
    </message>
    <message>
        <source>Filter &amp;out this value</source>
        <translation>Diesen Wert a&amp;usschließen</translation>
    </message>
    <message>
        <source>Shows only records that do not have the value of the current cell</source>
        <translation>Zeigt nur Datensätze ohne den Wert der aktuellen Zelle</translation>
    </message>
    <message>
        <source>Filter from this value &amp;up</source>
        <translation>A&amp;b diesem Wert filtern</translation>
    </message>
    <message>
        <source>Shows only records with this value or a greater one</source>
        <translation>Zeigt nur Datensätze mit diesem oder einem größeren Wert</translation>
    </message>
    <message>
        <source>Filter up &amp;to this value</source>
        <translation>Bis &amp;zu diesem Wert filtern</translation>
    </message>
    <message>
        <source>Shows only records with this value or a smaller one</source>
        <translation>Zeigt nur Datensätze mit diesem oder einem kleineren Wert</translation>
    </message>
    <message>
        <source>&amp;Query as code…</source>
        <translation>Abf&amp;rage als Code…</translation>
    </message>
    <message>
        <source>Shows the query as a CLI command, cURL, Python and JavaScript; secrets stay variables</source>
        <translation>Zeigt die Abfrage als CLI-Befehl, cURL, Python und JavaScript; Geheimnisse bleiben Variablen</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>%1, 00:00 UTC</source>
        <comment>name of a day</comment>
        <translation>%1, 00:00 UTC</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>in 7 Tagen</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>in 30 Tagen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>vor 7 Tagen</translation>
    </message>
    <message>
        <source>start of this month</source>
        <translation>Anfang dieses Monats</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>zuvor verwendet</translation>
    </message>
    <message>
        <source>the current key</source>
        <translation>der aktuelle Schlüssel</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>in der Tabelle</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>hat einen Wert</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>hat keinen Wert</translation>
    </message>
    <message>
        <source>text, plain</source>
        <translation>Text, Klartext</translation>
    </message>
    <message>
        <source>text, hashed</source>
        <translation>Text, gehasht</translation>
    </message>
    <message>
        <source>version of the key</source>
        <translation>Schlüsselversion</translation>
    </message>
    <message>
        <source>whole number, plain</source>
        <translation>ganze Zahl, Klartext</translation>
    </message>
    <message>
        <source>date, plain</source>
        <translation>Datum, Klartext</translation>
    </message>
    <message>
        <source>part of any key, 3 to 200 characters</source>
        <translation>Teil eines beliebigen Schlüssels, 3 bis 200 Zeichen</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is, or is one of</source>
        <translation>ist (einer von)</translation>
    </message>
    <message>
        <source>is not, or is none of</source>
        <translation>ist nicht (keiner von)</translation>
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
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>then or later</source>
        <translation>dann oder später</translation>
    </message>
    <message>
        <source>then or earlier</source>
        <translation>dann oder früher</translation>
    </message>
    <message>
        <source>later than</source>
        <translation>später als</translation>
    </message>
    <message>
        <source>earlier than</source>
        <translation>früher als</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 (the service gave no offset; taken as UTC)</source>
        <translation>%1 (vom Dienst ohne Zeitzone geliefert; als UTC gelesen)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>With their keys as they are now. *Tools ▸ Keyboard shortcuts* changes them; the command palette finds them by name.</source>
        <translation>Mit ihren aktuellen Tasten. *Werkzeuge ▸ Tastenkürzel* ändert sie; die Befehlspalette findet sie nach Namen.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Funktion</translation>
    </message>
</context>
<context>
    <name>JsonFormat</name>
    <message>
        <source>The value ends here; nothing may follow.</source>
        <translation>Der Wert endet hier; danach darf nichts folgen.</translation>
    </message>
    <message>
        <source>More than %1 levels.</source>
        <translation>Mehr als %1 Ebenen.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Ein Wert fehlt.</translation>
    </message>
    <message>
        <source>There is a comma too many before %1.</source>
        <translation>Vor %1 steht ein Komma zu viel.</translation>
    </message>
    <message>
        <source>A comma or %1 is missing.</source>
        <translation>Ein Komma oder %1 fehlt.</translation>
    </message>
    <message>
        <source>A member&apos;s name in double quotes is missing.</source>
        <translation>Ein Feldname in doppelten Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>A colon is missing after the member&apos;s name.</source>
        <translation>Nach dem Feldnamen fehlt ein Doppelpunkt.</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <translation>Dies ist kein JSON-Wert.</translation>
    </message>
    <message>
        <source>A digit is missing.</source>
        <translation>Eine Ziffer fehlt.</translation>
    </message>
    <message>
        <source>A number may not start with 0.</source>
        <translation>Eine Zahl darf nicht mit 0 beginnen.</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>Das schließende Anführungszeichen dieses Texts fehlt.</translation>
    </message>
    <message>
        <source>A line break or control character inside a text must be written as an escape.</source>
        <translation>Ein Zeilenumbruch oder Steuerzeichen im Text muss als Escape-Sequenz geschrieben werden.</translation>
    </message>
    <message>
        <source>Unknown escape; write a backslash as \\.</source>
        <translation>Unbekannte Escape-Sequenz; schreiben Sie einen Backslash als \\.</translation>
    </message>
    <message>
        <source>\u takes four hexadecimal digits.</source>
        <translation>Nach \u folgen vier hexadezimale Ziffern.</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: %3</source>
        <translation>Kein JSON, Zeile %1, Spalte %2: %3</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>The keys are not loaded.</source>
        <translation>Die Schlüssel sind nicht geladen.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Es gibt noch keine Schlüssel.</translation>
    </message>
    <message>
        <source>Select a version first.</source>
        <translation>Wählen Sie zuerst eine Version aus.</translation>
    </message>
    <message>
        <source>There is no secret of this version.</source>
        <translation>Zu dieser Version gibt es kein Geheimnis.</translation>
    </message>
    <message>
        <source>This secret is removed already.</source>
        <translation>Dieses Geheimnis ist bereits entfernt.</translation>
    </message>
    <message>
        <source>This entry is not used: the same version comes earlier.</source>
        <translation>Dieser Eintrag wird nicht verwendet: Dieselbe Version steht weiter oben.</translation>
    </message>
    <message>
        <source>This version is the current one.</source>
        <translation>Diese Version ist bereits die aktuelle.</translation>
    </message>
    <message>
        <source>New records are written with it: make another version current first.</source>
        <translation>Neue Datensätze werden damit geschrieben: Machen Sie zuerst eine andere Version zur aktuellen.</translation>
    </message>
    <message>
        <source>Nothing was removed or changed here.</source>
        <translation>Hier wurde nichts entfernt oder geändert.</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>Es gibt keine Änderungen.</translation>
    </message>
    <message>
        <source>The keys are being saved.</source>
        <translation>Die Schlüssel werden gespeichert.</translation>
    </message>
    <message>
        <source>A connection that encrypts needs one secret at least.</source>
        <translation>Eine verschlüsselnde Verbindung braucht mindestens ein Geheimnis.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The records are being counted.</source>
        <translation>Die Datensätze werden gezählt.</translation>
    </message>
    <message>
        <source>Choose the keys of a connection first.</source>
        <translation>Öffnen Sie zuerst die Schlüssel einer Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Generate key</source>
        <translation>Schlüssel &amp;generieren</translation>
    </message>
    <message>
        <source>Makes a new random 32-byte key under the next free version; not saved until you save</source>
        <translation>Erzeugt einen neuen zufälligen 32-Byte-Schlüssel unter der nächsten freien Version; wirksam erst beim Speichern</translation>
    </message>
    <message>
        <source>&amp;Add secret…</source>
        <translation>Geheimnis hinzu&amp;fügen…</translation>
    </message>
    <message>
        <source>Adds a password, a key or a secret for custom encryption</source>
        <translation>Fügt ein Passwort, einen Schlüssel oder ein Geheimnis für eigene Verschlüsselung hinzu</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>Schlüssel &amp;importieren…</translation>
    </message>
    <message>
        <source>Takes secrets_data from a file or a paste, after showing what would change</source>
        <translation>Übernimmt secrets_data aus einer Datei oder der Zwischenablage, nach Anzeige der Änderungen</translation>
    </message>
    <message>
        <source>&amp;Export keys…</source>
        <translation>Schlüssel &amp;exportieren…</translation>
    </message>
    <message>
        <source>Writes the secrets_data to a file, encrypted with a passphrase</source>
        <translation>Schreibt secrets_data in eine Datei, mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>Make &amp;current</source>
        <translation>Zur ak&amp;tuellen machen</translation>
    </message>
    <message>
        <source>New records are written with this version; existing ones stay as they are</source>
        <translation>Neue Datensätze werden mit dieser Version geschrieben; vorhandene bleiben unverändert</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Takes the kept secret of this version again</source>
        <translation>Nimmt wieder das gespeicherte Geheimnis dieser Version</translation>
    </message>
    <message>
        <source>&amp;Remove secret…</source>
        <translation>Geheimnis ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Removes the secret of this version, after asking; not saved until you save</source>
        <translation>Entfernt nach Rückfrage das Geheimnis dieser Version; wirksam erst beim Speichern</translation>
    </message>
    <message>
        <source>&amp;Save keys</source>
        <translation>Schlüssel &amp;speichern</translation>
    </message>
    <message>
        <source>Writes the changed keys to the keychain and nowhere else</source>
        <translation>Schreibt die geänderten Schlüssel in den Schlüsselbund und nirgendwo sonst hin</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>Änderungen &amp;verwerfen</translation>
    </message>
    <message>
        <source>Goes back to the keys as they are kept</source>
        <translation>Kehrt zu den gespeicherten Schlüsseln zurück</translation>
    </message>
    <message>
        <source>C&amp;ount records</source>
        <translation>&amp;Datensätze zählen</translation>
    </message>
    <message>
        <source>Asks every country how many records each version has</source>
        <translation>Fragt jedes Land, wie viele Datensätze jede Version hat</translation>
    </message>
</context>
<context>
    <name>LockerPages</name>
    <message>
        <source>Choose a connection to Locker first.</source>
        <translation>Wählen Sie zuerst eine Locker-Verbindung.</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>kopiert aus %1</translation>
    </message>
</context>
<context>
    <name>LockerTransfer</name>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockerTransferCommands</name>
    <message>
        <source>&amp;Import secrets…</source>
        <translation>Secrets &amp;importieren…</translation>
    </message>
    <message>
        <source>Reads a .env, JSON, YAML or other file of variables into the changes; nothing is sent before you send what waits</source>
        <translation>Liest eine .env-, JSON-, YAML- oder andere Variablendatei in die Änderungen ein; es wird nichts gesendet, bevor Sie die Ablage senden</translation>
    </message>
    <message>
        <source>E&amp;xport secrets…</source>
        <translation>Secrets e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the secrets of an environment to a file, encrypted unless you say otherwise</source>
        <translation>Schreibt die Secrets einer Umgebung in eine Datei, verschlüsselt, sofern Sie nichts anderes wählen</translation>
    </message>
    <message>
        <source>R&amp;un with these variables…</source>
        <translation>Mit diesen Variablen a&amp;usführen…</translation>
    </message>
    <message>
        <source>Starts a program with the secrets of an environment as its variables; nothing is written to the disk</source>
        <translation>Startet ein Programm mit den Secrets einer Umgebung als Variablen; auf den Datenträger wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Import secrets from %1</source>
        <translation>Secrets aus %1 importieren</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>unreadable, from All</source>
        <translation>nicht lesbar, aus Alle</translation>
    </message>
    <message>
        <source>from All</source>
        <translation>aus Alle</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>nur hier</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>listed %Ln times</source>
        <translation>
            <numerusform>%Ln-mal aufgeführt</numerusform>
            <numerusform>%Ln-mal aufgeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no value for all environments</source>
        <translation>Es gibt keinen Wert für alle Umgebungen</translation>
    </message>
    <message>
        <source>Missing: neither a value of its own nor one for all environments</source>
        <translation>Fehlt: weder ein eigener Wert noch einer für alle Umgebungen</translation>
    </message>
    <message>
        <source>The value for all environments holds here, and it cannot be opened</source>
        <translation>Hier gilt der Wert für alle Umgebungen, und er lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The value for all environments holds here</source>
        <translation>Hier gilt der Wert für alle Umgebungen</translation>
    </message>
    <message>
        <source>The value for all environments: the others are compared with it</source>
        <translation>Der Wert für alle Umgebungen: Die übrigen werden mit ihm verglichen</translation>
    </message>
    <message>
        <source>A value of its own, the same as the others. Compared by fingerprint, nothing is revealed</source>
        <translation>Ein eigener Wert, gleich wie die übrigen. Verglichen per Fingerabdruck, nichts wird angezeigt</translation>
    </message>
    <message>
        <source>A value of its own that differs from the others. Compared by fingerprint, nothing is revealed</source>
        <translation>Ein eigener Wert, der von den übrigen abweicht. Verglichen per Fingerabdruck, nichts wird angezeigt</translation>
    </message>
    <message>
        <source>A value of its own; there is no other to compare it with</source>
        <translation>Ein eigener Wert; es gibt keinen anderen zum Vergleichen</translation>
    </message>
    <message>
        <source>There is a value, and it cannot be opened</source>
        <translation>Es gibt einen Wert, er lässt sich aber nicht öffnen</translation>
    </message>
    <message numerus="yes">
        <source>The service lists this key %Ln times here; none of the values is believed</source>
        <translation>
            <numerusform>Der Dienst führt diesen Schlüssel hier %Ln-mal auf; keiner der Werte gilt als verlässlich</numerusform>
            <numerusform>Der Dienst führt diesen Schlüssel hier %Ln-mal auf; keiner der Werte gilt als verlässlich</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>%1 and %2</source>
        <comment>countries</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>limited by key derivation</source>
        <translation>begrenzt durch Schlüsselableitung</translation>
    </message>
    <message>
        <source>limited by the service</source>
        <translation>begrenzt durch den Dienst</translation>
    </message>
    <message>
        <source>limited as you chose</source>
        <translation>begrenzt wie eingestellt</translation>
    </message>
    <message>
        <source>limited by this disk</source>
        <translation>begrenzt durch diesen Datenträger</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>deciding what was under way</source>
        <translation>klärt Unterbrochenes</translation>
    </message>
    <message>
        <source>writing batch %1</source>
        <translation>schreibt Stapel %1</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>öffnet</translation>
    </message>
    <message>
        <source>looking for stragglers</source>
        <translation>sucht Nachzügler</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Running, %1 %</source>
        <translation>Läuft, %1 %</translation>
    </message>
    <message>
        <source>Being rolled back</source>
        <translation>Wird zurückgerollt</translation>
    </message>
    <message>
        <source>Interrupted at %1 %</source>
        <translation>Bei %1 % unterbrochen</translation>
    </message>
    <message>
        <source>Stopped at %1 %</source>
        <translation>Bei %1 % gestoppt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Roll back interrupted</source>
        <translation>Rollback unterbrochen</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) of this version</source>
        <translation>
            <numerusform>%1: %Ln Datensatz dieser Version</numerusform>
            <numerusform>%1: %Ln Datensätze dieser Version</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln encrypted record(s) without a version, which any key may open</source>
        <translation>
            <numerusform>%1: %Ln verschlüsselter Datensatz ohne Version, den jeder Schlüssel öffnen könnte</numerusform>
            <numerusform>%1: %Ln verschlüsselte Datensätze ohne Version, die jeder Schlüssel öffnen könnte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) of a version that nobody has a secret of, which this key may open</source>
        <translation>
            <numerusform>%1: %Ln Datensatz einer Version, zu der kein Geheimnis vorliegt und die dieser Schlüssel öffnen könnte</numerusform>
            <numerusform>%1: %Ln Datensätze einer Version, zu der kein Geheimnis vorliegt und die dieser Schlüssel öffnen könnte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: could not be asked</source>
        <comment>country</comment>
        <translation>%1: konnte nicht angefragt werden</translation>
    </message>
    <message>
        <source>%1: its answers contradict each other</source>
        <comment>country</comment>
        <translation>%1: widersprüchliche Antworten</translation>
    </message>
    <message>
        <source>New records are written with it</source>
        <translation>Neue Datensätze werden damit geschrieben</translation>
    </message>
    <message>
        <source>There is no other secret</source>
        <translation>Es gibt kein anderes Geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed by somebody else between opening and writing: opened anew</source>
        <translation>
            <numerusform>%Ln Datensatz zwischen Öffnen und Schreiben von anderen geändert: neu geöffnet</numerusform>
            <numerusform>%Ln Datensätze zwischen Öffnen und Schreiben von anderen geändert: neu geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted by somebody else before they were written</source>
        <translation>
            <numerusform>%Ln Datensatz vor dem Schreiben von anderen gelöscht</numerusform>
            <numerusform>%Ln Datensätze vor dem Schreiben von anderen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) written again: the answer was lost and the write had not been done</source>
        <translation>
            <numerusform>%Ln Stapel erneut geschrieben: Antwort verloren, Schreiben nicht erfolgt</numerusform>
            <numerusform>%Ln Stapel erneut geschrieben: Antwort verloren, Schreiben nicht erfolgt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) whose answer was lost and which had been written</source>
        <translation>
            <numerusform>%Ln Stapel trotz verlorener Antwort geschrieben</numerusform>
            <numerusform>%Ln Stapel trotz verlorener Antwort geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the service asked to slow down</source>
        <translation>
            <numerusform>%Ln-mal verlangte der Dienst ein geringeres Tempo</numerusform>
            <numerusform>%Ln-mal verlangte der Dienst ein geringeres Tempo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost attachments meanwhile, by somebody else</source>
        <translation>
            <numerusform>%Ln Datensatz hat inzwischen durch andere Anhänge verloren</numerusform>
            <numerusform>%Ln Datensätze haben inzwischen durch andere Anhänge verloren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationCommands</name>
    <message>
        <source>No migration is running on this connection.</source>
        <translation>Auf dieser Verbindung läuft keine Migration.</translation>
    </message>
    <message>
        <source>The migration is coming to rest.</source>
        <translation>Die Migration wird angehalten.</translation>
    </message>
    <message>
        <source>Choose a connection to InCountry first.</source>
        <translation>Wählen Sie zuerst eine InCountry-Verbindung.</translation>
    </message>
    <message>
        <source>Key &amp;migration…</source>
        <translation>Schlüssel&amp;migration…</translation>
    </message>
    <message>
        <source>The migrations of this connection: past runs, the one under way, and a new one step by step</source>
        <translation>Die Migrationen dieser Verbindung: frühere Läufe, der laufende und eine neue Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;New key migration</source>
        <translation>&amp;Neue Schlüsselmigration</translation>
    </message>
    <message>
        <source>Encrypts records anew with another key; nothing is written before you say so</source>
        <translation>Verschlüsselt Datensätze mit einem anderen Schlüssel neu; es wird nichts geschrieben, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>Pause or &amp;resume the migration</source>
        <translation>Mig&amp;ration pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Lets the migration of this connection rest at a safe point, or go on</source>
        <translation>Pausiert die Migration dieser Verbindung an einem sicheren Punkt oder setzt sie fort</translation>
    </message>
    <message>
        <source>&amp;Stop the migration</source>
        <translation>Migration &amp;stoppen</translation>
    </message>
    <message>
        <source>Ends the migration of this connection at the next safe point; it can be gone on with</source>
        <translation>Beendet die Migration dieser Verbindung am nächsten sicheren Punkt; sie kann später fortgesetzt werden</translation>
    </message>
</context>
<context>
    <name>MigrationReport</name>
    <message numerus="yes">
        <source>%Ln record(s) were changed by somebody else after they had been written: theirs is there now.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde nach dem Schreiben von jemand anderem geändert: Dort steht jetzt dessen Stand.</numerusform>
            <numerusform>%Ln Datensätze wurden nach dem Schreiben von jemand anderem geändert: Dort steht jetzt dessen Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service cannot close: it has no conditional write. From the last look at a batch to the answer to its writing took %1 at most, %2 over all batches. What another program changed in a record of the batch within that time may have been overwritten unseen; what it changed later was found by reading back.</source>
        <translation>Was der Dienst nicht ausschließen kann: Er kennt kein bedingtes Schreiben. Vom letzten Lesen eines Stapels bis zur Antwort auf das Schreiben vergingen höchstens %1, über alle Stapel %2. Was ein anderes Programm in dieser Zeit an einem Datensatz des Stapels geändert hat, kann unbemerkt überschrieben worden sein; spätere Änderungen wurden beim Zurücklesen gefunden.</translation>
    </message>
    <message>
        <source>Nothing was read back: that what was written is there is the service&apos;s word.</source>
        <translation>Nichts wurde zurückgelesen: Dass das Geschriebene vorhanden ist, beruht auf der Angabe des Dienstes.</translation>
    </message>
    <message numerus="yes">
        <source>Rolled back: %Ln record(s) are as they were before</source>
        <translation>
            <numerusform>Zurückgerollt: %Ln Datensatz ist wieder wie vorher</numerusform>
            <numerusform>Zurückgerollt: %Ln Datensätze sind wieder wie vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) have key version %2</source>
        <translation>
            <numerusform>%1 von %Ln Datensatz hat Schlüsselversion %2</numerusform>
            <numerusform>%1 von %Ln Datensätzen haben Schlüsselversion %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection “%1”, environment %2, run %3: %4. Begun %5.</source>
        <comment>connection, environment, run, state, date</comment>
        <translation>Verbindung „%1“, Umgebung %2, Lauf %3: %4. Begonnen %5.</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>migriert</translation>
    </message>
    <message>
        <source>left</source>
        <translation>verbleibend</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>zurückgerollt</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>unangetastet</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Zwischenzeitlich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>%Ln Datensatz erfordert Aufmerksamkeit</numerusform>
            <numerusform>%Ln Datensätze erfordern Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>Hash des Datensatzschlüssels</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The first %1; the report as CSV has them all.</source>
        <translation>Die ersten %1; der CSV-Bericht enthält alle.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>ModeWindow</name>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>This connection can be changed at any time.</source>
        <translation>Diese Verbindung kann jederzeit geändert werden.</translation>
    </message>
    <message>
        <source>Allow changes &amp;for…</source>
        <translation>Änderungen &amp;erlauben für…</translation>
    </message>
    <message>
        <source>Lets a read-only or production connection be changed for a time</source>
        <translation>Erlaubt für eine gewisse Zeit Änderungen an einer schreibgeschützten oder Produktionsverbindung</translation>
    </message>
    <message>
        <source>S&amp;top allowing changes now</source>
        <translation>Änderungen nicht mehr &amp;zulassen</translation>
    </message>
    <message>
        <source>Makes the connection read-only again before its time is over</source>
        <translation>Stellt den Schreibschutz der Verbindung vorzeitig wieder her</translation>
    </message>
    <message>
        <source>Changes are not allowed now.</source>
        <translation>Änderungen sind derzeit nicht erlaubt.</translation>
    </message>
    <message>
        <source>Changes allowed: %1</source>
        <comment>time left</comment>
        <translation>Änderungen erlaubt: %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>connection</comment>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>connection</comment>
        <translation>%1 (Produktion)</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Read-only, changes allowed for now</source>
        <translation>Schreibgeschützt, Änderungen vorübergehend erlaubt</translation>
    </message>
    <message>
        <source>Production, changes allowed for now</source>
        <translation>Produktion, Änderungen vorübergehend erlaubt</translation>
    </message>
    <message>
        <source>Production, read-only</source>
        <translation>Produktion, schreibgeschützt</translation>
    </message>
    <message>
        <source>This production connection is read-only. Choose “Allow changes for” first.</source>
        <translation>Diese Produktionsverbindung ist schreibgeschützt. Wählen Sie zuerst „Änderungen erlauben für“.</translation>
    </message>
    <message>
        <source>This connection is read-only. Choose “Allow changes for” first.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Wählen Sie zuerst „Änderungen erlauben für“.</translation>
    </message>
</context>
<context>
    <name>NetworkLines</name>
    <message>
        <source>find the server</source>
        <translation>Server suchen</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>check of the certificate</source>
        <translation>Zertifikat prüfen</translation>
    </message>
    <message>
        <source>check of the certificate pins</source>
        <translation>Zertifikat-Pins prüfen</translation>
    </message>
    <message>
        <source>send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>wait for the answer</source>
        <translation>auf Antwort warten</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Schritt: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Für: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Gültig: %1 bis %2</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Signatur: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256-Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Pin of its key: %1</source>
        <translation>Pin des Schlüssels: %1</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Choose the notes of a TozStore connection first.</source>
        <translation>Wählen Sie zuerst die Notizen einer TozStore-Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation>Notiz sch&amp;reiben…</translation>
    </message>
    <message>
        <source>Encrypts and signs a note for one reader</source>
        <translation>Verschlüsselt und signiert eine Notiz für einen Leser</translation>
    </message>
    <message>
        <source>Rea&amp;d a note…</source>
        <translation>Notiz &amp;lesen…</translation>
    </message>
    <message>
        <source>Finds a note by id or name and says what reading uses up before it does</source>
        <translation>Findet eine Notiz nach ID oder Name und nennt vor dem Lesen, was dabei verbraucht wird</translation>
    </message>
    <message>
        <source>Read the &amp;selected note…</source>
        <translation>Ausgewählte Notiz le&amp;sen…</translation>
    </message>
    <message>
        <source>Reads the selected note again, after saying what that uses up</source>
        <translation>Liest die ausgewählte Notiz erneut und nennt vorher, was dabei verbraucht wird</translation>
    </message>
    <message>
        <source>Repl&amp;ace note…</source>
        <translation>Notiz &amp;ersetzen…</translation>
    </message>
    <message>
        <source>Gives an own note with a name another content</source>
        <translation>Gibt einer eigenen, benannten Notiz einen neuen Inhalt</translation>
    </message>
    <message>
        <source>Delete n&amp;ote…</source>
        <translation>N&amp;otiz löschen…</translation>
    </message>
    <message>
        <source>Deletes an own note, after asking</source>
        <translation>Löscht eine eigene Notiz nach Rückfrage</translation>
    </message>
    <message>
        <source>&amp;Hide note</source>
        <translation>Notiz ver&amp;bergen</translation>
    </message>
    <message>
        <source>Takes the note that was read off the screen and out of memory</source>
        <translation>Entfernt die gelesene Notiz vom Bildschirm und aus dem Speicher</translation>
    </message>
    <message>
        <source>Cop&amp;y note id</source>
        <translation>Notiz-ID &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the id of the selected note</source>
        <translation>Kopiert die ID der ausgewählten Notiz</translation>
    </message>
    <message>
        <source>Copy own public &amp;keys</source>
        <translation>Ei&amp;gene öffentliche Schlüssel kopieren</translation>
    </message>
    <message>
        <source>Copies this client&apos;s public keys, for those who write notes to it</source>
        <translation>Kopiert die öffentlichen Schlüssel dieses Clients für alle, die ihm Notizen schreiben</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>&amp;Adressbuch…</translation>
    </message>
    <message>
        <source>Shows the kept public keys of those you write to</source>
        <translation>Zeigt die gespeicherten öffentlichen Schlüssel Ihrer Empfänger</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>signature good</source>
        <translation>Signatur gültig</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>Signatur falsch</translation>
    </message>
    <message>
        <source>Every field that is here is signed with the key the note names. A field that was taken away would not be noticed.</source>
        <translation>Jedes vorhandene Feld ist mit dem Schlüssel signiert, den die Notiz nennt. Ein entferntes Feld würde nicht bemerkt.</translation>
    </message>
    <message>
        <source>The note or one of its fields is not signed. It was not opened: anybody could have changed it.</source>
        <translation>Die Notiz oder eines ihrer Felder ist nicht signiert. Sie wurde nicht geöffnet: Jeder könnte sie geändert haben.</translation>
    </message>
    <message>
        <source>A signature does not fit: a field was changed, swapped or signed by another key. It was not opened.</source>
        <translation>Eine Signatur passt nicht: Ein Feld wurde geändert, vertauscht oder mit einem anderen Schlüssel signiert. Die Notiz wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>writer confirmed</source>
        <translation>Verfasser bestätigt</translation>
    </message>
    <message>
        <source>writer not known</source>
        <translation>Verfasser unbekannt</translation>
    </message>
    <message>
        <source>writer not checked</source>
        <translation>Verfasser nicht geprüft</translation>
    </message>
    <message>
        <source>Written by %1: both keys are those the service publishes for this client.</source>
        <translation>Geschrieben von %1: Beide Schlüssel sind die, die der Dienst für diesen Client veröffentlicht.</translation>
    </message>
    <message>
        <source>The note names no client, or its keys are not that client&apos;s. Anybody may have written it.</source>
        <translation>Die Notiz nennt keinen Client, oder ihre Schlüssel gehören nicht zu ihm. Jeder könnte sie geschrieben haben.</translation>
    </message>
    <message>
        <source>The service could not be asked whose keys these are. Anybody may have written it.</source>
        <translation>Beim Dienst konnte nicht angefragt werden, wem diese Schlüssel gehören. Jeder könnte die Notiz geschrieben haben.</translation>
    </message>
    <message>
        <source>an e-mail address is needed</source>
        <translation>eine E-Mail-Adresse wird benötigt</translation>
    </message>
    <message>
        <source>the realm is needed</source>
        <translation>der Realm wird benötigt</translation>
    </message>
    <message>
        <source>the id of the other note is needed</source>
        <translation>die ID der anderen Notiz wird benötigt</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: several words are better than one.</source>
        <translation>Schwach: Mehrere Wörter sind besser als eines.</translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation>Mittel. Mit einem weiteren Wort wäre sie stark.</translation>
    </message>
    <message>
        <source>Strong, unless it is a sentence others know.</source>
        <translation>Stark, sofern es kein bekannter Satz ist.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>%1 · %2</source>
        <comment>connection, page</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>gespeicherter Filter</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>PublicKeys</name>
    <message>
        <source>two keys are expected, the one for encryption first</source>
        <translation>zwei Schlüssel werden erwartet, zuerst der zur Verschlüsselung</translation>
    </message>
    <message>
        <source>the key for encryption is missing</source>
        <translation>der Schlüssel zur Verschlüsselung fehlt</translation>
    </message>
    <message>
        <source>the key for encryption is not a Curve25519 public key: 43 letters, digits, - and _</source>
        <translation>der Schlüssel zur Verschlüsselung ist kein öffentlicher Curve25519-Schlüssel: 43 Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>the signing key is missing: notes need both</source>
        <translation>der Signaturschlüssel fehlt: Notizen brauchen beide</translation>
    </message>
    <message>
        <source>the signing key is not an Ed25519 public key: 43 letters, digits, - and _</source>
        <translation>der Signaturschlüssel ist kein öffentlicher Ed25519-Schlüssel: 43 Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>both keys are the same</source>
        <translation>beide Schlüssel sind gleich</translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Dieser Datensatz lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Its raw data is in the inspector.</source>
        <translation>Die Rohdaten stehen im Inspektor.</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Dieser Datensatz lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Öffnen Sie zuerst die Datensätze einer Verbindung.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>Es wird nichts geladen.</translation>
    </message>
    <message>
        <source>No rows have failed.</source>
        <translation>Keine Zeile ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. %1</source>
        <translation>Der Dienst kann nicht nach dieser Spalte sortieren. %1</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>Zelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the whole value of the current cell</source>
        <translation>Kopiert den vollständigen Wert der aktuellen Zelle</translation>
    </message>
    <message>
        <source>Copy record &amp;key</source>
        <translation>&amp;Datensatzschlüssel kopieren</translation>
    </message>
    <message>
        <source>Copies the record key of the current record</source>
        <translation>Kopiert den Datensatzschlüssel des aktuellen Datensatzes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>Springt zum Filter</translation>
    </message>
    <message>
        <source>Filter as &amp;text</source>
        <translation>Filter als &amp;Text</translation>
    </message>
    <message>
        <source>Shows the whole filter as one text, or as chips again</source>
        <translation>Zeigt den ganzen Filter als Text oder wieder als Bausteine</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>&amp;Neuer Datensatz…</translation>
    </message>
    <message>
        <source>Writes a new record; asks for the country where several are shown</source>
        <translation>Schreibt einen neuen Datensatz; fragt nach dem Land, wenn mehrere angezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Edit record…</source>
        <translation>Datensatz b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Changes the current record</source>
        <translation>Ändert den aktuellen Datensatz</translation>
    </message>
    <message>
        <source>D&amp;uplicate record…</source>
        <translation>Datensatz d&amp;uplizieren…</translation>
    </message>
    <message>
        <source>Writes a new record that starts as a copy of the current one</source>
        <translation>Schreibt einen neuen Datensatz, ausgehend von einer Kopie des aktuellen</translation>
    </message>
    <message>
        <source>Edit &amp;several records…</source>
        <translation>Mehrere Daten&amp;sätze bearbeiten…</translation>
    </message>
    <message>
        <source>Makes the same change to every selected record, after a preview of each</source>
        <translation>Nimmt an allen ausgewählten Datensätzen dieselbe Änderung vor, nach einer Vorschau</translation>
    </message>
    <message>
        <source>Select two records or more first.</source>
        <translation>Wählen Sie zuerst mindestens zwei Datensätze aus.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Deletes the selected records, after asking</source>
        <translation>Löscht nach Rückfrage die ausgewählten Datensätze</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Aktualisie&amp;ren</translation>
    </message>
    <message>
        <source>Asks the service again for what is shown</source>
        <translation>Fragt das Angezeigte beim Dienst neu ab</translation>
    </message>
    <message>
        <source>&amp;Cancel loading</source>
        <translation>Laden abbre&amp;chen</translation>
    </message>
    <message>
        <source>Stops the running load; what is there stays</source>
        <translation>Bricht das laufende Laden ab; bereits Geladenes bleibt</translation>
    </message>
    <message>
        <source>Re&amp;try failed rows</source>
        <translation>Fehlgeschlagene Zeilen erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Asks again for rows and countries that could not be loaded</source>
        <translation>Fragt Zeilen und Länder erneut an, die nicht geladen werden konnten</translation>
    </message>
    <message>
        <source>&amp;Sort by column</source>
        <translation>Nach &amp;Spalte sortieren</translation>
    </message>
    <message>
        <source>Sorts by the current column: up, down, not at all; by the service where it can</source>
        <translation>Sortiert nach der aktuellen Spalte: aufsteigend, absteigend, gar nicht; wo möglich durch den Dienst</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>S&amp;palten…</translation>
    </message>
    <message>
        <source>Chooses the columns of the table</source>
        <translation>Wählt die Spalten der Tabelle aus</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>Shows or hides the details at the right</source>
        <translation>Zeigt oder verbirgt die Details rechts</translation>
    </message>
</context>
<context>
    <name>RecordContextMenu</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Öffnen Sie zuerst die Datensätze einer Verbindung.</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>Spalte aus&amp;blenden</translation>
    </message>
    <message>
        <source>Hides the current column; Columns shows it again</source>
        <translation>Blendet die aktuelle Spalte aus; über „Spalten“ wieder einblenden</translation>
    </message>
    <message>
        <source>Select a column first.</source>
        <translation>Wählen Sie zuerst eine Spalte aus.</translation>
    </message>
    <message>
        <source>A table needs one column.</source>
        <translation>Eine Tabelle braucht mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>Select a condition of the filter first.</source>
        <translation>Wählen Sie zuerst eine Bedingung des Filters aus.</translation>
    </message>
    <message>
        <source>Change co&amp;ndition</source>
        <translation>Bedi&amp;ngung ändern</translation>
    </message>
    <message>
        <source>Puts the selected condition of the filter where it can be changed</source>
        <translation>Öffnet die ausgewählte Bedingung des Filters zum Ändern</translation>
    </message>
    <message>
        <source>Re&amp;move condition</source>
        <translation>Bedingung &amp;entfernen</translation>
    </message>
    <message>
        <source>Takes the selected condition off the filter</source>
        <translation>Entfernt die ausgewählte Bedingung aus dem Filter</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>%1 (the current key is %2)</source>
        <translation>%1 (aktueller Schlüssel: %2)</translation>
    </message>
</context>
<context>
    <name>RecordDraftJson</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>This is half of a character; write it as an escape, \u%1.</source>
        <translation>Dies ist ein halbes Zeichen; schreiben Sie es als Escape-Sequenz, \u%1.</translation>
    </message>
    <message>
        <source>This is nested too deeply for a record.</source>
        <translation>Dies ist für einen Datensatz zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A record is a JSON object: {&quot;record_key&quot;: …}.</source>
        <translation>Ein Datensatz ist ein JSON-Objekt: {&quot;record_key&quot;: …}.</translation>
    </message>
    <message>
        <source>is here twice, and only one can be kept</source>
        <translation>kommt hier zweimal vor, nur eines davon kann bleiben</translation>
    </message>
    <message>
        <source>names the record and cannot be changed; duplicate the record to give it another</source>
        <translation>bezeichnet den Datensatz und ist nicht änderbar; duplizieren Sie den Datensatz, um einen anderen Wert zu vergeben</translation>
    </message>
</context>
<context>
    <name>RecordsSituation</name>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Records cannot be shown while the service cannot be reached. Nothing that you were writing is lost.</source>
        <translation>Solange der Dienst nicht erreichbar ist, können keine Datensätze angezeigt werden. Ihre Eingaben gehen nicht verloren.</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Von „%1“ abgemeldet</translation>
    </message>
    <message>
        <source>The service does not take the stored credentials any more. Enter new ones, or try again if they were only locked for a while.</source>
        <translation>Der Dienst akzeptiert die gespeicherten Zugangsdaten nicht mehr. Geben Sie neue ein, oder versuchen Sie es erneut, falls sie nur vorübergehend gesperrt waren.</translation>
    </message>
    <message>
        <source>No permission in %1</source>
        <translation>Keine Berechtigung in %1</translation>
    </message>
    <message>
        <source>You are signed in, but these credentials may not read records here. Ask whoever manages the environment, or choose another country.</source>
        <translation>Sie sind angemeldet, aber diese Zugangsdaten berechtigen hier nicht zum Lesen von Datensätzen. Wenden Sie sich an die Verwaltung der Umgebung, oder wählen Sie ein anderes Land.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>Das Laden wurde gestoppt</translation>
    </message>
    <message>
        <source>No records were loaded so far.</source>
        <translation>Bisher wurden keine Datensätze geladen.</translation>
    </message>
    <message>
        <source>No records could be loaded</source>
        <translation>Es konnten keine Datensätze geladen werden</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Verbindung wird geöffnet…</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>Keys and records are not in memory.</source>
        <translation>Schlüssel und Datensätze sind nicht im Speicher.</translation>
    </message>
    <message>
        <source>No countries are known</source>
        <translation>Keine Länder bekannt</translation>
    </message>
    <message>
        <source>The list of countries could not be loaded. You can also name the countries in the connection.</source>
        <translation>Die Länderliste konnte nicht geladen werden. Sie können die Länder auch in der Verbindung angeben.</translation>
    </message>
    <message>
        <source>Asking for the countries…</source>
        <translation>Länder werden angefragt…</translation>
    </message>
    <message>
        <source>The service is slow</source>
        <translation>Der Dienst ist langsam</translation>
    </message>
    <message>
        <source>No answer for %1. What is there stays; you can go on working.</source>
        <translation>Seit %1 keine Antwort. Vorhandenes bleibt erhalten; Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>Keine Datensätze zu diesem Filter</translation>
    </message>
    <message>
        <source>Values are compared whole, and as written: search keys are stored as hashes.</source>
        <translation>Werte werden vollständig und in exakter Schreibweise verglichen: Suchschlüssel sind als Hashes gespeichert.</translation>
    </message>
    <message>
        <source>No records in %1</source>
        <translation>Keine Datensätze in %1</translation>
    </message>
    <message>
        <source>What is written to this country shows up here.</source>
        <translation>Was in dieses Land geschrieben wird, erscheint hier.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden stoppen</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Choose another country</source>
        <translation>Anderes Land wählen</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>Strongroom forgets the connection and deletes its passwords, keys and tokens from this computer. The account itself is not touched: make sure that you have its secret elsewhere.</source>
        <translation>Strongroom vergisst die Verbindung und löscht ihre Passwörter, Schlüssel und Token von diesem Computer. Das Konto selbst bleibt unverändert: Stellen Sie sicher, dass Sie sein Geheimnis anderswo haben.</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes its keys and its token from this computer. What lies in a shared table stays: others use it. Make sure that you have the consumer key and secret elsewhere.</source>
        <translation>Strongroom vergisst die Verbindung und löscht ihre Schlüssel und ihr Token von diesem Computer. Der Inhalt einer gemeinsamen Tabelle bleibt, da andere sie nutzen. Stellen Sie sicher, dass Sie Consumer-Key und Consumer-Secret anderswo haben.</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes its credentials and keys from this computer. The records stay with the service, but without the keys they cannot be opened: make sure that you have the secrets elsewhere.</source>
        <translation>Strongroom vergisst die Verbindung und löscht ihre Zugangsdaten und Schlüssel von diesem Computer. Die Datensätze bleiben beim Dienst, lassen sich aber ohne die Schlüssel nicht öffnen: Stellen Sie sicher, dass Sie die Geheimnisse anderswo haben.</translation>
    </message>
</context>
<context>
    <name>RequestAnswer</name>
    <message>
        <source>The service does not understand the request: look at its parameters and its body.</source>
        <translation>Der Dienst versteht die Anfrage nicht: Prüfen Sie Parameter und Inhalt.</translation>
    </message>
    <message>
        <source>The service wants a sign-in, and this request was sent without one.</source>
        <translation>Der Dienst verlangt eine Anmeldung, und diese Anfrage wurde ohne gesendet.</translation>
    </message>
    <message>
        <source>The service refused the token, and there is no new one: %1</source>
        <translation>Der Dienst hat das Token abgelehnt, und es gibt kein neues: %1</translation>
    </message>
    <message>
        <source>The service refused the token, and a new one too: it is for another audience, scope or environment than this address.</source>
        <translation>Der Dienst hat das Token und auch ein neues abgelehnt: Es gilt für eine andere Audience, einen anderen Scope oder eine andere Umgebung als diese Adresse.</translation>
    </message>
    <message>
        <source>The service refused the sign-in.</source>
        <translation>Der Dienst hat die Anmeldung abgelehnt.</translation>
    </message>
    <message>
        <source>The service knows who asks and does not allow this. The account lacks a right or a scope.</source>
        <translation>Der Dienst kennt den Absender und erlaubt dies nicht. Dem Konto fehlt ein Recht oder ein Scope.</translation>
    </message>
    <message>
        <source>The service does not allow this without a sign-in.</source>
        <translation>Der Dienst erlaubt dies nicht ohne Anmeldung.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or this account may not know of it.</source>
        <translation>An dieser Adresse ist nichts, oder dieses Konto darf nicht davon wissen.</translation>
    </message>
    <message>
        <source>The address is known, but not with the method %1.</source>
        <translation>Die Adresse ist bekannt, aber nicht mit der Methode %1.</translation>
    </message>
    <message>
        <source>The service has no answer in a form that the Accept header takes.</source>
        <translation>Der Dienst hat keine Antwort in einer Form, die der Accept-Header zulässt.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a sign-in of its own.</source>
        <translation>Ein zwischengeschalteter Proxy verlangt eine eigene Anmeldung.</translation>
    </message>
    <message>
        <source>The service waited too long for the request.</source>
        <translation>Der Dienst hat zu lange auf die Anfrage gewartet.</translation>
    </message>
    <message>
        <source>The body is larger than the service takes.</source>
        <translation>Der Inhalt ist größer, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>The service does not take a body of this content type.</source>
        <translation>Der Dienst akzeptiert keinen Inhalt dieses Typs.</translation>
    </message>
    <message>
        <source>The service understands the request and finds its content wrong.</source>
        <translation>Der Dienst versteht die Anfrage, hält ihren Inhalt aber für falsch.</translation>
    </message>
    <message>
        <source>Too many requests: the service asks to wait.</source>
        <translation>Zu viele Anfragen: Der Dienst bittet zu warten.</translation>
    </message>
    <message>
        <source>The service, or what stands before it, is not available now. The sign-in has nothing to do with it.</source>
        <translation>Der Dienst oder ein vorgeschaltetes System ist derzeit nicht verfügbar. Mit der Anmeldung hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>The service failed. The sign-in has nothing to do with it.</source>
        <translation>Beim Dienst ist ein Fehler aufgetreten. Mit der Anmeldung hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>The service points to another address (Location). It was not followed: the token would go there too.</source>
        <translation>Der Dienst verweist auf eine andere Adresse (Location). Ihr wurde nicht gefolgt: Auch das Token würde dorthin gehen.</translation>
    </message>
    <message>
        <source>The first answer was 401; with a new token it worked.</source>
        <translation>Die erste Antwort war 401; mit einem neuen Token gelang es.</translation>
    </message>
    <message>
        <source>without sign-in</source>
        <translation>ohne Anmeldung</translation>
    </message>
    <message>
        <source>a new token after a 401 (%1)</source>
        <translation>ein neues Token nach 401 (%1)</translation>
    </message>
    <message>
        <source>a new token (%1)</source>
        <translation>ein neues Token (%1)</translation>
    </message>
    <message>
        <source>the sign-in that was held</source>
        <translation>die vorhandene Anmeldung</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Open the request page of a connection first.</source>
        <translation>Öffnen Sie zuerst die Anfrageseite einer Verbindung.</translation>
    </message>
    <message>
        <source>Re&amp;quest page</source>
        <translation>Anfra&amp;geseite</translation>
    </message>
    <message>
        <source>Sends a request of your own with the sign-in of the chosen connection</source>
        <translation>Sendet eine eigene Anfrage mit der Anmeldung der gewählten Verbindung</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>S&amp;end request</source>
        <translation>Anfrag&amp;e senden</translation>
    </message>
    <message>
        <source>Sends the request as it stands on the page</source>
        <translation>Sendet die Anfrage so, wie sie auf der Seite steht</translation>
    </message>
    <message>
        <source>With s&amp;ign-in</source>
        <translation>M&amp;it Anmeldung</translation>
    </message>
    <message>
        <source>Sends the connection&apos;s token or key along, or the request as it is</source>
        <translation>Sendet das Token oder den Schlüssel der Verbindung mit, oder die Anfrage unverändert</translation>
    </message>
    <message>
        <source>&amp;Recent requests…</source>
        <translation>&amp;Letzte Anfragen…</translation>
    </message>
    <message>
        <source>Takes up one of the last requests of this session; keys and tokens in headers are not kept</source>
        <translation>Öffnet eine der letzten Anfragen dieser Sitzung; Schlüssel und Token in Headern werden nicht aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>Antwort &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies what is shown of the answer: body, headers, or names of what was sent</source>
        <translation>Kopiert den angezeigten Teil der Antwort: Body, Header oder die Namen des Gesendeten</translation>
    </message>
    <message>
        <source>Sa&amp;ve answer…</source>
        <translation>Antwort &amp;speichern…</translation>
    </message>
    <message>
        <source>Writes the body of the answer to a file, as it came</source>
        <translation>Schreibt den Body der Antwort unverändert in eine Datei</translation>
    </message>
</context>
<context>
    <name>RequestDraft</name>
    <message>
        <source>The address is missing</source>
        <translation>Die Adresse fehlt</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// and a host</source>
        <translation>Dies ist keine Adresse: Sie beginnt mit https:// und einem Host</translation>
    </message>
    <message>
        <source>Only https can be asked, and http on this computer</source>
        <translation>Nur https ist möglich, und http auf diesem Computer</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address</source>
        <translation>Benutzername und Passwort gehören nicht in die Adresse</translation>
    </message>
    <message>
        <source>http without TLS is only for this computer</source>
        <translation>http ohne TLS ist nur für diesen Computer zulässig</translation>
    </message>
    <message>
        <source>A header has no name</source>
        <translation>Ein Header hat keinen Namen</translation>
    </message>
    <message>
        <source>“%1” is no name of a header</source>
        <translation>„%1“ ist kein Header-Name</translation>
    </message>
    <message>
        <source>%1 is set by Strongroom itself</source>
        <translation>%1 wird von Strongroom selbst gesetzt</translation>
    </message>
    <message>
        <source>%1 comes from the sign-in. Send the request as it is to set your own</source>
        <translation>%1 stammt aus der Anmeldung. Für einen eigenen Wert senden Sie die Anfrage unverändert</translation>
    </message>
    <message>
        <source>The value of %1 has characters that no header can have</source>
        <translation>Der Wert von %1 enthält Zeichen, die in Headern nicht zulässig sind</translation>
    </message>
</context>
<context>
    <name>SearchEverywhere</name>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>name of a field</source>
        <translation>Feldname</translation>
    </message>
    <message>
        <source>plain value</source>
        <translation>Klartextwert</translation>
    </message>
    <message>
        <source>name of a plain value</source>
        <translation>Name eines Klartextwerts</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>value, exactly</source>
        <translation>Wert, exakt</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>A removed connection</source>
        <translation>Eine entfernte Verbindung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection, country</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>InCountry: keys are stored as hashes, so a record is found by a whole key and not by a part of one.</source>
        <translation>InCountry: Schlüssel sind als Hashes gespeichert, daher wird ein Datensatz nur über den vollständigen Schlüssel gefunden.</translation>
    </message>
    <message>
        <source>InCountry: parts of keys can be looked for from three characters on; whole keys were.</source>
        <translation>InCountry: Teile von Schlüsseln sind ab drei Zeichen suchbar; vollständige Schlüssel wurden gesucht.</translation>
    </message>
    <message>
        <source>InCountry: bodies are encrypted, the service cannot search them.</source>
        <translation>InCountry: Inhalte sind verschlüsselt, der Dienst kann sie nicht durchsuchen.</translation>
    </message>
    <message>
        <source>InCountry: the text is a number, so range keys were asked too.</source>
        <translation>InCountry: Der Text ist eine Zahl, daher wurden auch Bereichsschlüssel durchsucht.</translation>
    </message>
    <message>
        <source>TozStore: the values of a record are encrypted; types, names of fields and plain values were searched.</source>
        <translation>TozStore: Die Werte eines Datensatzes sind verschlüsselt; durchsucht wurden Typen, Feldnamen und Klartextwerte.</translation>
    </message>
    <message>
        <source>TozStore: notes cannot be searched; one is found by its id or name, and reading it may use it up.</source>
        <translation>TozStore: Notizen sind nicht durchsuchbar; man findet sie über ID oder Name, und das Lesen kann sie verbrauchen.</translation>
    </message>
    <message>
        <source>Locker: keys, environments and descriptions were searched; a value is found when it is exactly this text.</source>
        <translation>Locker: Durchsucht wurden Schlüssel, Umgebungen und Beschreibungen; ein Wert wird nur gefunden, wenn er genau diesem Text entspricht.</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>Üb&amp;erall suchen</translation>
    </message>
    <message>
        <source>Looks for one text in every connection; again: goes back</source>
        <translation>Sucht einen Text in allen Verbindungen; erneut aufrufen, um zurückzukehren</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Es gibt noch keine Verbindungen.</translation>
    </message>
    <message>
        <source>S&amp;top searching everywhere</source>
        <translation>Überall-Suche s&amp;toppen</translation>
    </message>
    <message>
        <source>Ends the search over all connections at once; what was found stays</source>
        <translation>Beendet die Suche in allen Verbindungen zugleich; Gefundenes bleibt</translation>
    </message>
    <message>
        <source>Nothing is being looked for.</source>
        <translation>Es läuft keine Suche.</translation>
    </message>
    <message>
        <source>Search everywhere first.</source>
        <translation>Suchen Sie zuerst überall.</translation>
    </message>
    <message>
        <source>Go to what was &amp;found</source>
        <translation>Zum Tre&amp;ffer gehen</translation>
    </message>
    <message>
        <source>Shows the chosen hit where it is</source>
        <translation>Zeigt den ausgewählten Treffer an seinem Ort</translation>
    </message>
    <message>
        <source>Cop&amp;y what was found</source>
        <translation>Treffer ko&amp;pieren</translation>
    </message>
    <message>
        <source>Copies the name of the chosen hit</source>
        <translation>Kopiert den Namen des ausgewählten Treffers</translation>
    </message>
</context>
<context>
    <name>SecretAsCode</name>
    <message>
        <source>the access key id</source>
        <translation>die Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>der geheime Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>the service&apos;s own command-line program, which its SDKs ask</source>
        <translation>das Befehlszeilenprogramm des Dienstes, das auch seine SDKs aufrufen</translation>
    </message>
    <message>
        <source>The answer is sealed: keys, values and names are opened by the secret access key alone.</source>
        <translation>Die Antwort ist versiegelt: Schlüssel, Werte und Namen lassen sich nur mit dem geheimen Zugriffsschlüssel öffnen.</translation>
    </message>
    <message>
        <source>The answer is sealed, and of every environment: the service cannot tell them apart by name.</source>
        <translation>Die Antwort ist versiegelt und umfasst alle Umgebungen: Der Dienst kann sie nicht nach Namen unterscheiden.</translation>
    </message>
    <message>
        <source>The service finds a key by a hash that takes the project&apos;s number, which is not known before the connection is open.</source>
        <translation>Der Dienst findet einen Schlüssel über einen Hash, in den die Projektnummer eingeht; sie ist erst bei geöffneter Verbindung bekannt.</translation>
    </message>
    <message>
        <source>Add --show-values for the values, --json for one document a line.</source>
        <translation>Mit --show-values erscheinen die Werte, mit --json ein Dokument je Zeile.</translation>
    </message>
    <message>
        <source>The value is written exactly as it is.</source>
        <translation>Der Wert wird exakt so geschrieben, wie er ist.</translation>
    </message>
    <message>
        <source>Asks what the service&apos;s own SDKs ask, in their words.</source>
        <translation>Fragt wortgleich an, was die SDKs des Dienstes anfragen.</translation>
    </message>
</context>
<context>
    <name>SecretChangeCommands</name>
    <message>
        <source>Choose a connection to Locker first.</source>
        <translation>Wählen Sie zuerst eine Locker-Verbindung.</translation>
    </message>
    <message>
        <source>Select a secret of a Locker connection first.</source>
        <translation>Wählen Sie zuerst ein Secret einer Locker-Verbindung aus.</translation>
    </message>
    <message>
        <source>The service lists this secret several times. Remove all but one in Locker&apos;s web console.</source>
        <translation>Der Dienst führt dieses Secret mehrfach auf. Entfernen Sie in der Webkonsole von Locker alle bis auf eines.</translation>
    </message>
    <message>
        <source>This change is being sent.</source>
        <translation>Diese Änderung wird gerade gesendet.</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>&amp;Neues Secret…</translation>
    </message>
    <message>
        <source>Makes a secret; it waits in the tray until you send it</source>
        <translation>Erstellt ein Secret; es wartet in der Ablage, bis Sie es senden</translation>
    </message>
    <message>
        <source>&amp;Edit secret…</source>
        <translation>Secret b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Changes the selected secret, or gives this environment one of its own; it waits in the tray until you send it</source>
        <translation>Ändert das ausgewählte Secret oder gibt dieser Umgebung ein eigenes; die Änderung wartet in der Ablage, bis Sie sie senden</translation>
    </message>
    <message>
        <source>Edit selected &amp;cells…</source>
        <translation>Ausgewählte &amp;Zellen bearbeiten…</translation>
    </message>
    <message>
        <source>Sets values or descriptions of several cells at once, makes random values, or moves them to all environments</source>
        <translation>Setzt Werte oder Beschreibungen mehrerer Zellen auf einmal, erzeugt Zufallswerte oder verschiebt sie in alle Umgebungen</translation>
    </message>
    <message>
        <source>Copy secrets &amp;to…</source>
        <translation>Secre&amp;ts kopieren nach…</translation>
    </message>
    <message>
        <source>Copies the selected secrets from one environment to others; says first what would be new and what replaced</source>
        <translation>Kopiert die ausgewählten Secrets aus einer Umgebung in andere; zeigt vorher, was neu wäre und was ersetzt würde</translation>
    </message>
    <message>
        <source>Changes are being sent.</source>
        <translation>Änderungen werden gesendet.</translation>
    </message>
    <message>
        <source>No change waits.</source>
        <translation>Keine Änderung steht aus.</translation>
    </message>
    <message>
        <source>&amp;Send changes</source>
        <translation>Änderungen &amp;senden</translation>
    </message>
    <message>
        <source>Sends what waits in the tray as one job; what was changed meanwhile is left as it is and shown</source>
        <translation>Sendet den Inhalt der Ablage als einen Vorgang; inzwischen Geändertes bleibt unverändert und wird angezeigt</translation>
    </message>
    <message>
        <source>Every change has a conflict: review them first.</source>
        <translation>Jede Änderung hat einen Konflikt: Prüfen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>Änderungen p&amp;rüfen…</translation>
    </message>
    <message>
        <source>Shows every change of this project, what came of it, and what can be undone</source>
        <translation>Zeigt alle Änderungen dieses Projekts, ihr Ergebnis und was rückgängig gemacht werden kann</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>Es gibt keine Änderungen.</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>Än&amp;derungen verwerfen…</translation>
    </message>
    <message>
        <source>Takes every change out of the tray without sending it, after asking</source>
        <translation>Entfernt nach Rückfrage alle Änderungen aus der Ablage, ohne sie zu senden</translation>
    </message>
    <message>
        <source>Und&amp;o what was sent last</source>
        <translation>Zuletzt Gesendetes rückgängi&amp;g machen</translation>
    </message>
    <message>
        <source>Writes again what was there before; a secret that was new stays, because the service deletes nothing for an access key</source>
        <translation>Stellt den vorherigen Stand wieder her; ein neues Secret bleibt, weil der Dienst mit einem Zugriffsschlüssel nichts löscht</translation>
    </message>
</context>
<context>
    <name>SecretCommands</name>
    <message>
        <source>Choose the secrets of a Locker connection first.</source>
        <translation>Öffnen Sie zuerst die Secrets einer Locker-Verbindung.</translation>
    </message>
    <message>
        <source>Co&amp;mpare environments…</source>
        <translation>U&amp;mgebungen vergleichen…</translation>
    </message>
    <message>
        <source>Compares two environments by fingerprints, without revealing a value</source>
        <translation>Vergleicht zwei Umgebungen anhand von Fingerabdrücken, ohne einen Wert anzuzeigen</translation>
    </message>
    <message>
        <source>Re&amp;veal value</source>
        <translation>Wert an&amp;zeigen</translation>
    </message>
    <message>
        <source>Shows the value of the selected cell for 30 seconds, or hides it again</source>
        <translation>Zeigt den Wert der ausgewählten Zelle 30 Sekunden lang oder verbirgt ihn wieder</translation>
    </message>
    <message>
        <source>Copy va&amp;lue</source>
        <translation>&amp;Wert kopieren</translation>
    </message>
    <message>
        <source>Copies the value of the selected cell; the clipboard is cleared after 20 seconds</source>
        <translation>Kopiert den Wert der ausgewählten Zelle; die Zwischenablage wird nach 20 Sekunden geleert</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the name of the secret</source>
        <translation>Kopiert den Namen des Secrets</translation>
    </message>
    <message>
        <source>Show &amp;all secrets</source>
        <translation>&amp;Alle Secrets anzeigen</translation>
    </message>
    <message>
        <source>Show missing &amp;or different</source>
        <translation>Fehlende &amp;oder abweichende anzeigen</translation>
    </message>
    <message>
        <source>Show mi&amp;ssing</source>
        <translation>&amp;Fehlende anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;different</source>
        <translation>A&amp;bweichende anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;unreadable</source>
        <translation>N&amp;icht lesbare anzeigen</translation>
    </message>
    <message>
        <source>Show &amp;changed, not sent</source>
        <translation>&amp;Geänderte, nicht gesendete anzeigen</translation>
    </message>
    <message>
        <source>Filters the secrets by how their values stand to each other</source>
        <translation>Filtert die Secrets danach, wie sich ihre Werte zueinander verhalten</translation>
    </message>
</context>
<context>
    <name>SecretConfirm</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen?</numerusform>
            <numerusform>%Ln Änderungen verwerfen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the tray without being sent. The project stays as it is.</source>
        <translation>Sie werden aus der Ablage entfernt, ohne gesendet zu werden. Das Projekt bleibt unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung verwerfen</numerusform>
            <numerusform>%Ln Änderungen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>Änderungen werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln Änderung verlieren?</numerusform>
            <numerusform>%Ln Änderungen verlieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were not sent are in memory only. Closing the connection drops them, and what could be undone.</source>
        <translation>Nicht gesendete Änderungen liegen nur im Arbeitsspeicher. Beim Schließen der Verbindung gehen sie verloren, ebenso die Möglichkeit, Gesendetes rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Changes of secrets that were not sent are in memory only. Closing Strongroom drops them.</source>
        <translation>Nicht gesendete Änderungen an Secrets liegen nur im Arbeitsspeicher. Beim Beenden von Strongroom gehen sie verloren.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Beenden und verwerfen</translation>
    </message>
</context>
<context>
    <name>SecretDetails</name>
    <message numerus="yes">
        <source>The service lists this key %Ln times here. Nobody can know which one counts: leave one of them, in the web client.</source>
        <translation>
            <numerusform>Der Dienst führt diesen Schlüssel hier %Ln-mal auf. Welcher Eintrag gilt, ist nicht feststellbar: Belassen Sie im Webclient nur einen davon.</numerusform>
            <numerusform>Der Dienst führt diesen Schlüssel hier %Ln-mal auf. Welcher Eintrag gilt, ist nicht feststellbar: Belassen Sie im Webclient nur einen davon.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nichts zu vergleichen</translation>
    </message>
    <message>
        <source>one value for all environments</source>
        <translation>ein Wert für alle Umgebungen</translation>
    </message>
    <message>
        <source>the same in every environment</source>
        <translation>in jeder Umgebung gleich</translation>
    </message>
    <message>
        <source>the same wherever it is set</source>
        <translation>überall gleich, wo gesetzt</translation>
    </message>
    <message>
        <source>no two values are the same</source>
        <translation>alle Werte verschieden</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (von %2)</translation>
    </message>
    <message>
        <source>unknown environment</source>
        <translation>unbekannte Umgebung</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Choose a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung.</translation>
    </message>
    <message>
        <source>This connection is not a saved one.</source>
        <translation>Diese Verbindung ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>Verbindung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Sets up a connection to a service</source>
        <translation>Richtet eine Verbindung zu einem Dienst ein</translation>
    </message>
    <message>
        <source>Open the &amp;demo vault</source>
        <translation>&amp;Demo-Tresor öffnen</translation>
    </message>
    <message>
        <source>Starts a local sandbox with encrypted sample records</source>
        <translation>Startet eine lokale Sandbox mit verschlüsselten Beispieldatensätzen</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>Die Sandbox ist nicht installiert.</translation>
    </message>
    <message>
        <source>The demo vault is starting.</source>
        <translation>Der Demo-Tresor wird gestartet.</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>Verbindung b&amp;earbeiten…</translation>
    </message>
    <message>
        <source>Changes the chosen connection</source>
        <translation>Ändert die ausgewählte Verbindung</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>Verbindung s&amp;chließen</translation>
    </message>
    <message>
        <source>Forgets the keys and records that are in memory</source>
        <translation>Entfernt Schlüssel und Datensätze aus dem Arbeitsspeicher</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>Verbindung ent&amp;fernen…</translation>
    </message>
    <message>
        <source>Forgets the chosen connection and its secrets; records stay where they are</source>
        <translation>Entfernt die ausgewählte Verbindung und ihre Geheimnisse; Datensätze bleiben, wo sie sind</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Neues &amp;Fenster</translation>
    </message>
    <message>
        <source>Opens another window on the same connections, at the page of this one</source>
        <translation>Öffnet ein weiteres Fenster mit denselben Verbindungen, auf der Seite dieses Fensters</translation>
    </message>
    <message>
        <source>This window stays alone.</source>
        <translation>Dieses Fenster bleibt allein.</translation>
    </message>
    <message>
        <source>Close wi&amp;ndow</source>
        <translation>Fe&amp;nster schließen</translation>
    </message>
    <message>
        <source>Closes this window; with the last one Strongroom ends</source>
        <translation>Schließt dieses Fenster; mit dem letzten endet Strongroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Closes Strongroom</source>
        <translation>Beendet Strongroom</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>Every action, connection and country by name</source>
        <translation>Alle Aktionen, Verbindungen und Länder nach Namen</translation>
    </message>
    <message>
        <source>Si&amp;debar</source>
        <translation>&amp;Seitenleiste</translation>
    </message>
    <message>
        <source>Shows or hides the connections at the left</source>
        <translation>Zeigt oder verbirgt die Verbindungen links</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Es gibt noch keine Verbindungen.</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>Akti&amp;vität</translation>
    </message>
    <message>
        <source>Shows what was done, on all connections; again: goes back</source>
        <translation>Zeigt die Aktivität aller Verbindungen; noch einmal: zurück</translation>
    </message>
    <message>
        <source>Appearance: &amp;system</source>
        <translation>Erscheinungsbild: &amp;System</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>Hell oder dunkel wie auf diesem Computer eingestellt</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Erscheinungsbild: &amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Erscheinungsbild: &amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>When the vault locks, and what else there is to choose</source>
        <translation>Wann der Tresor gesperrt wird und weitere Optionen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Tasten&amp;kürzel…</translation>
    </message>
    <message>
        <source>Shows every command with its keys, and changes them</source>
        <translation>Zeigt alle Befehle mit ihren Tasten und ändert sie</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Ben&amp;utzerhandbuch</translation>
    </message>
    <message>
        <source>Opens the user guide at the chapter of the page in front</source>
        <translation>Öffnet das Benutzerhandbuch beim Kapitel der angezeigten Seite</translation>
    </message>
    <message>
        <source>&amp;About Strongroom</source>
        <translation>&amp;Über Strongroom</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Version und Lizenzen</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>Hoher K&amp;ontrast</translation>
    </message>
    <message>
        <source>Black and white, clear lines, strong colours</source>
        <translation>Schwarz und Weiß, klare Linien, kräftige Farben</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in to the vendor&apos;s portal once and set a password of your own. Then try again.</source>
        <translation>Melden Sie sich einmal im Portal des Anbieters an, und legen Sie ein eigenes Passwort fest. Versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This account needs a second factor. Use an account that was made for services.</source>
        <translation>Dieses Konto braucht einen zweiten Faktor. Verwenden Sie ein für Dienste angelegtes Konto.</translation>
    </message>
    <message>
        <source>The user pool remembers devices. Ask its administrator for an account without that.</source>
        <translation>Der Benutzerpool merkt sich Geräte. Bitten Sie dessen Administrator um ein Konto ohne diese Funktion.</translation>
    </message>
    <message>
        <source>Strongroom does not know this step. Ask the administrator of the user pool for an account without it.</source>
        <translation>Strongroom kennt diesen Schritt nicht. Bitten Sie den Administrator des Benutzerpools um ein Konto ohne ihn.</translation>
    </message>
    <message>
        <source>The client was refused</source>
        <translation>Der Client wurde abgelehnt</translation>
    </message>
    <message>
        <source>Check the client id and the client secret, and that the environment is theirs.</source>
        <translation>Prüfen Sie Client-ID und Client-Secret, und ob sie zu dieser Umgebung gehören.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <translation>Falscher Benutzername oder falsches Passwort</translation>
    </message>
    <message>
        <source>Check both, and that the user belongs to this environment&apos;s user pool.</source>
        <translation>Prüfen Sie beides, und ob der Benutzer zum Benutzerpool dieser Umgebung gehört.</translation>
    </message>
    <message>
        <source>More than a password is asked for: %1</source>
        <translation>Es wird mehr als ein Passwort verlangt: %1</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Öffnen Sie zuerst die Datensätze einer Verbindung.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>There are no records in the table.</source>
        <translation>Die Tabelle enthält keine Datensätze.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Selects all rows of the table, loaded or not</source>
        <translation>Wählt alle Zeilen der Tabelle aus, auch nicht geladene</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copies the selected records as a table: the columns on show, separated by tabs</source>
        <translation>Kopiert die ausgewählten Datensätze als Tabelle: die sichtbaren Spalten, durch Tabulatoren getrennt</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>Copies the selected records whole, decrypted bodies included, as a JSON array</source>
        <translation>Kopiert die ausgewählten Datensätze vollständig, mit entschlüsselten Inhalten, als JSON-Array</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Als CS&amp;V kopieren</translation>
    </message>
    <message>
        <source>Copies the selected records as comma-separated values: the columns on show</source>
        <translation>Kopiert die ausgewählten Datensätze als kommagetrennte Werte: die sichtbaren Spalten</translation>
    </message>
    <message>
        <source>&amp;Go to record key…</source>
        <translation>&amp;Gehe zu Datensatzschlüssel…</translation>
    </message>
    <message>
        <source>Shows the record with a key, from the table or from the service</source>
        <translation>Zeigt den Datensatz mit einem Schlüssel, aus der Tabelle oder vom Dienst</translation>
    </message>
    <message>
        <source>Sort here b&amp;y column</source>
        <translation>Hier nach &amp;Spalte sortieren</translation>
    </message>
    <message>
        <source>Loads all rows and sorts them here by the current column, over all countries</source>
        <translation>Lädt alle Zeilen und sortiert sie hier nach der aktuellen Spalte, über alle Länder</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>E&amp;very country</source>
        <translation>Alle &amp;Länder</translation>
    </message>
    <message>
        <source>Shows the records of all countries of the connection in one table</source>
        <translation>Zeigt die Datensätze aller Länder der Verbindung in einer Tabelle</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>kleinste zuerst</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>größte zuerst</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A bis Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z bis A</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Count not known yet: %1 of %2 countries have answered</source>
        <translation>Anzahl noch nicht bekannt: %1 von %2 Ländern haben geantwortet</translation>
    </message>
    <message>
        <source>Count not known yet</source>
        <translation>Anzahl noch nicht bekannt</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows in view, all</comment>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>%1 · all loaded</source>
        <comment>1–23 of 320</comment>
        <translation>%1 · alle geladen</translation>
    </message>
    <message>
        <source>%1 · %2 loaded</source>
        <comment>1–23 of 48,210; 200</comment>
        <translation>%1 · %2 geladen</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>%1 selected, %2 of them loaded</source>
        <translation>%1 ausgewählt, davon %2 geladen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sorted by the service within each country: %1</source>
        <translation>Vom Dienst innerhalb jedes Landes sortiert: %1</translation>
    </message>
    <message>
        <source>Sorted by the service: %1</source>
        <translation>Vom Dienst sortiert: %1</translation>
    </message>
    <message>
        <source>Loading all rows to sort them here: %1 (%2 of %3)</source>
        <translation>Alle Zeilen werden geladen, um sie hier zu sortieren: %1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Sorted here: %1 (%2 of %3 rows loaded)</source>
        <translation>Hier sortiert: %1 (%2 von %3 Zeilen geladen)</translation>
    </message>
    <message>
        <source>%1: click to let the service sort by it, each country for itself</source>
        <translation>%1: klicken, um den Dienst danach sortieren zu lassen, jedes Land für sich</translation>
    </message>
    <message>
        <source>%1: click to let the service sort all records by it</source>
        <translation>%1: klicken, um den Dienst alle Datensätze danach sortieren zu lassen</translation>
    </message>
    <message>
        <source>%1: stored as a hash, so the service cannot sort by it.</source>
        <translation>%1: als Hash gespeichert, daher kann der Dienst nicht danach sortieren.</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by it.</source>
        <translation>%1: Der Dienst kann nicht danach sortieren.</translation>
    </message>
    <message>
        <source>Click to sort the %1 loaded rows here.</source>
        <translation>Klicken, um die %1 geladenen Zeilen hier zu sortieren.</translation>
    </message>
    <message>
        <source>Click to load all %1 rows and sort them here.</source>
        <translation>Klicken, um alle %1 Zeilen zu laden und hier zu sortieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 countries could not be asked</source>
        <translation>
            <numerusform>%Ln von %1 Ländern konnte nicht abgefragt werden</numerusform>
            <numerusform>%Ln von %1 Ländern konnten nicht abgefragt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>country, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>country, error</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>list of countries</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The records of the other countries are shown.</source>
        <translation>Die Datensätze der anderen Länder werden angezeigt.</translation>
    </message>
</context>
<context>
    <name>TokenCommands</name>
    <message>
        <source>Go to the tokens first.</source>
        <translation>Öffnen Sie zuerst die Token.</translation>
    </message>
    <message>
        <source>&amp;Refresh token now</source>
        <translation>Token jetzt e&amp;rneuern</translation>
    </message>
    <message>
        <source>Gets a new token for each selected row, whatever is held</source>
        <translation>Holt für jede ausgewählte Zeile ein neues Token, auch wenn eines vorhanden ist</translation>
    </message>
    <message>
        <source>Refresh all &amp;expired</source>
        <translation>Alle &amp;abgelaufenen erneuern</translation>
    </message>
    <message>
        <source>Gets a new token for each that has expired, of those that are shown</source>
        <translation>Holt für jedes angezeigte abgelaufene Token ein neues</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Token &amp;kopieren</translation>
    </message>
    <message>
        <source>Copies the held token; the clipboard is cleared after 20 seconds</source>
        <translation>Kopiert das vorhandene Token; die Zwischenablage wird nach 20 Sekunden geleert</translation>
    </message>
    <message>
        <source>&amp;Decode token</source>
        <translation>Token &amp;dekodieren</translation>
    </message>
    <message>
        <source>Shows what a JSON Web Token says, without its signature</source>
        <translation>Zeigt den Inhalt eines JSON Web Tokens ohne Signatur</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>Token ver&amp;gessen…</translation>
    </message>
    <message>
        <source>Drops the selected tokens from memory and from a store of this computer, after asking</source>
        <translation>Entfernt nach Rückfrage die ausgewählten Token aus dem Arbeitsspeicher und von diesem Computer</translation>
    </message>
    <message>
        <source>&amp;Try a request</source>
        <translation>Anfrage &amp;testen</translation>
    </message>
    <message>
        <source>Goes to the request page of the selected token&apos;s connection</source>
        <translation>Öffnet die Anfrageseite der Verbindung des ausgewählten Tokens</translation>
    </message>
    <message>
        <source>&amp;Open connection</source>
        <translation>Verbindung &amp;öffnen</translation>
    </message>
    <message>
        <source>Opens the connection of the selected row</source>
        <translation>Öffnet die Verbindung der ausgewählten Zeile</translation>
    </message>
</context>
<context>
    <name>TokenDetails</name>
    <message>
        <source>Tokens are in memory only while their connection is open.</source>
        <translation>Token sind nur im Speicher, solange ihre Verbindung geöffnet ist.</translation>
    </message>
    <message>
        <source>Without the connection there are no tokens.</source>
        <translation>Ohne die Verbindung gibt es keine Token.</translation>
    </message>
    <message>
        <source>This connection signs its requests without tokens.</source>
        <translation>Diese Verbindung signiert ihre Anfragen ohne Token.</translation>
    </message>
    <message>
        <source>The first request gets one. “Refresh now” gets one at once.</source>
        <translation>Die erste Anfrage holt eines. „Jetzt erneuern“ holt sofort eines.</translation>
    </message>
    <message>
        <source>The next request that needs it gets a new one.</source>
        <translation>Die nächste Anfrage, die es benötigt, holt ein neues.</translation>
    </message>
    <message>
        <source>It is not used any more. The next request gets a new one.</source>
        <translation>Es wird nicht mehr verwendet. Die nächste Anfrage holt ein neues.</translation>
    </message>
    <message>
        <source>The service did not say how long it lives, so that each request gets its own.</source>
        <translation>Der Dienst hat keine Gültigkeitsdauer genannt, daher holt jede Anfrage ein eigenes.</translation>
    </message>
    <message>
        <source>A key or a signature: there is nothing to refresh.</source>
        <translation>Ein Schlüssel oder eine Signatur: Es gibt nichts zu erneuern.</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>Zuletzt erneuert</translation>
    </message>
</context>
<context>
    <name>TokenPages</name>
    <message>
        <source>To&amp;kens</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Shows the tokens of all connections; again: goes back</source>
        <translation>Zeigt die Token aller Verbindungen; noch einmal: zurück</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>noch kein Token</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>läuft nicht ab</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>Ablauf unbekannt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>gerade abgelaufen</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <comment>time</comment>
        <translation>vor %1 abgelaufen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>keine Token</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>wird geöffnet</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>nicht geöffnet</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>läuft bald ab</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>first use</source>
        <translation>erste Verwendung</translation>
    </message>
    <message>
        <source>rejected by the service</source>
        <translation>vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>angefordert</translation>
    </message>
    <message>
        <source>It goes from the memory of this program. The next request asks for a new one.</source>
        <translation>Es wird aus dem Speicher dieses Programms entfernt. Die nächste Anfrage fordert ein neues an.</translation>
    </message>
    <message>
        <source>It goes from the memory of this program, its refresh token too. The next request signs in again with the password.</source>
        <translation>Es wird mitsamt seinem Refresh-Token aus dem Speicher dieses Programms entfernt. Die nächste Anfrage meldet sich wieder mit dem Passwort an.</translation>
    </message>
    <message>
        <source>It goes from memory and from the encrypted token store on this computer. The next use asks the token endpoint for a new one.</source>
        <translation>Es wird aus dem Speicher und aus dem verschlüsselten Token-Speicher auf diesem Computer entfernt. Bei der nächsten Verwendung wird am Token-Endpunkt ein neues angefordert.</translation>
    </message>
    <message>
        <source>It goes from the memory of this program. The item in the table %1 stays, because other programs share it; the next use reads it there.</source>
        <translation>Es wird aus dem Speicher dieses Programms entfernt. Der Eintrag in der Tabelle %1 bleibt, da andere Programme ihn mitnutzen; bei der nächsten Verwendung wird er dort gelesen.</translation>
    </message>
    <message>
        <source>The service is not told: who has a copy can use it until it expires.</source>
        <translation>Der Dienst erfährt davon nichts: Wer eine Kopie hat, kann sie bis zum Ablauf verwenden.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)?</source>
        <translation>
            <numerusform>%Ln Token vergessen?</numerusform>
            <numerusform>%Ln Token vergessen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token vergessen</numerusform>
            <numerusform>%Ln Token vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A record that cannot be opened</source>
        <translation>Ein nicht lesbarer Datensatz</translation>
    </message>
    <message>
        <source>It stays in the table with a mark, and says in plain words why none of the keys opens it. Choose it to see what the service has stored, and what you can do.</source>
        <translation>Er bleibt mit einer Markierung in der Tabelle und sagt in klaren Worten, warum ihn keiner der Schlüssel öffnet. Wählen Sie ihn aus, um zu sehen, was der Dienst gespeichert hat und was Sie tun können.</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>Der Inspektor</translation>
    </message>
    <message>
        <source>The record that is chosen: its body, its keys, what is hashed and what is in the clear, its files, and the raw text that the service has. %1 shows it and hides it.</source>
        <comment>keys</comment>
        <translation>Der ausgewählte Datensatz: Inhalt, Schlüssel, was gehasht ist und was im Klartext steht, Dateien und der Rohtext beim Dienst. %1 blendet ihn ein und aus.</translation>
    </message>
    <message>
        <source>Moving to a new key</source>
        <translation>Umstieg auf einen neuen Schlüssel</translation>
    </message>
    <message>
        <source>Six steps encrypt every record anew with another key, so that the old one can be destroyed. It looks before it writes, can be paused at any time, and can be rolled back.</source>
        <translation>Sechs Schritte verschlüsseln jeden Datensatz neu mit einem anderen Schlüssel, sodass der alte vernichtet werden kann. Vor dem Schreiben wird geprüft, jederzeit lässt sich pausieren, und alles kann zurückgerollt werden.</translation>
    </message>
    <message>
        <source>Connections and their pages</source>
        <translation>Verbindungen und ihre Seiten</translation>
    </message>
    <message>
        <source>Each service that you use is a connection, with its pages below it; the mark at its end tells whether it is open. These belong to the demo, and are gone when the program ends.</source>
        <translation>Jeder Dienst, den Sie nutzen, ist eine Verbindung mit ihren Seiten darunter; das Zeichen am Ende zeigt, ob sie geöffnet ist. Diese hier gehören zur Demo und verschwinden mit dem Programmende.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Der Filter</translation>
    </message>
    <message>
        <source>Conditions such as key1=english or range_key3&gt;=10 narrow the records, and the service does the looking. %1 goes there; what cannot be understood is underlined, with the reason.</source>
        <comment>keys</comment>
        <translation>Bedingungen wie key1=english oder range_key3&gt;=10 schränken die Datensätze ein, und der Dienst sucht. %1 führt hierher; was nicht verstanden wird, ist unterstrichen und begründet.</translation>
    </message>
    <message>
        <source>Secrets and environments</source>
        <translation>Secrets und Umgebungen</translation>
    </message>
    <message>
        <source>Secrets stand down, environments across; what is missing, inherited or different is told by shape and words. Values are dots until you reveal them, and a copied one leaves the clipboard by itself.</source>
        <translation>Secrets stehen untereinander, Umgebungen nebeneinander; was fehlt, geerbt ist oder abweicht, sagen Form und Worte. Werte sind Punkte, bis Sie sie anzeigen, und ein kopierter Wert verlässt die Zwischenablage von selbst.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>Wer kann das lesen?</translation>
    </message>
    <message>
        <source>Everybody who can read this client&apos;s records, and whose it can read, as a table and as a graph. Sharing a type and taking it back are done here, too.</source>
        <translation>Alle, die Datensätze dieses Clients lesen können, und alle, deren Datensätze er liest, als Tabelle und als Graph. Auch das Freigeben eines Typs und das Zurücknehmen geschehen hier.</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>Alles beim Namen</translation>
    </message>
    <message>
        <source>%1 finds every command, connection and page by a part of its name, and %2 looks for a text in all connections at once. %3 opens the guide at the page in front.</source>
        <comment>keys, keys, keys</comment>
        <translation>%1 findet jeden Befehl, jede Verbindung und jede Seite über einen Teil des Namens, und %2 sucht einen Text in allen Verbindungen zugleich. %3 öffnet das Handbuch bei der aktuellen Seite.</translation>
    </message>
</context>
<context>
    <name>TozClientFile</name>
    <message>
        <source>Save the client&apos;s e3db.json</source>
        <translation>e3db.json des Clients speichern</translation>
    </message>
</context>
<context>
    <name>TozColumns</name>
    <message>
        <source>File, %1 encrypted</source>
        <translation>Datei, %1 verschlüsselt</translation>
    </message>
    <message>
        <source>%1, %2 encrypted</source>
        <comment>file name, size</comment>
        <translation>%1, %2 verschlüsselt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed field(s)</source>
        <translation>
            <numerusform>%Ln versiegeltes Feld</numerusform>
            <numerusform>%Ln versiegelte Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>keine Felder</translation>
    </message>
    <message>
        <source>The record&apos;s type. Records are shared by their type.</source>
        <translation>Der Typ des Datensatzes. Datensätze werden nach Typ freigegeben.</translation>
    </message>
    <message>
        <source>The encrypted fields, opened here. The service holds them sealed and cannot search them.</source>
        <translation>Die verschlüsselten Felder, hier geöffnet. Beim Dienst liegen sie versiegelt und sind nicht durchsuchbar.</translation>
    </message>
    <message>
        <source>The client that wrote the record.</source>
        <translation>Der Client, der den Datensatz geschrieben hat.</translation>
    </message>
    <message>
        <source>When the record was written, local time.</source>
        <translation>Wann der Datensatz geschrieben wurde, Ortszeit.</translation>
    </message>
    <message>
        <source>When the record was changed last, local time.</source>
        <translation>Wann der Datensatz zuletzt geändert wurde, Ortszeit.</translation>
    </message>
    <message>
        <source>The service&apos;s identifier of the record.</source>
        <translation>Die Kennung des Datensatzes beim Dienst.</translation>
    </message>
    <message>
        <source>Changes with every change of the record.</source>
        <translation>Ändert sich mit jeder Änderung des Datensatzes.</translation>
    </message>
    <message>
        <source>Whether the record is signed by its writer, and the signature fits.</source>
        <translation>Ob der Datensatz vom Verfasser signiert ist und die Signatur passt.</translation>
    </message>
    <message>
        <source>Plain field %1: stored in the clear, searchable.</source>
        <translation>Klartextfeld %1: im Klartext gespeichert, durchsuchbar.</translation>
    </message>
    <message>
        <source>Data field %1: encrypted, opened here.</source>
        <translation>Datenfeld %1: verschlüsselt, hier geöffnet.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>TozPages</name>
    <message>
        <source>The client&apos;s configuration was exported</source>
        <translation>Die Client-Konfiguration wurde exportiert</translation>
    </message>
    <message>
        <source>%1 holds its private keys.</source>
        <translation>%1 enthält die privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>Es wird nichts geladen.</translation>
    </message>
    <message>
        <source>Who can read this record?</source>
        <translation>Wer kann diesen Datensatz lesen?</translation>
    </message>
    <message>
        <source>Shows who can read records of the selected record&apos;s type</source>
        <translation>Zeigt, wer Datensätze vom Typ des ausgewählten Datensatzes lesen kann</translation>
    </message>
    <message>
        <source>Choose the records of a TozStore connection first.</source>
        <translation>Öffnen Sie zuerst die Datensätze einer TozStore-Verbindung.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>E&amp;xport client configuration…</source>
        <translation>Client-Konfiguration e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the e3db.json of this TozStore client to a file, private keys and all</source>
        <translation>Schreibt die e3db.json dieses TozStore-Clients samt privaten Schlüsseln in eine Datei</translation>
    </message>
    <message>
        <source>Choose a connection to TozStore first.</source>
        <translation>Wählen Sie zuerst eine TozStore-Verbindung.</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes this client&apos;s keys from this computer. Without them nobody can open what was written for it, and the service cannot make them again: make sure that you have its e3db.json (TozStore, Export client configuration…).</source>
        <translation>Strongroom vergisst die Verbindung und löscht die Schlüssel dieses Clients von diesem Computer. Ohne sie kann niemand öffnen, was für ihn geschrieben wurde, und der Dienst kann sie nicht neu erzeugen: Stellen Sie sicher, dass Sie seine e3db.json haben (TozStore, Client-Konfiguration exportieren…).</translation>
    </message>
</context>
<context>
    <name>TozQueryText</name>
    <message>
        <source>“%1” is no condition.</source>
        <translation>„%1“ ist keine Bedingung.</translation>
    </message>
    <message>
        <source>Write a name, a comparison and a value: type=medicine.</source>
        <translation>Schreiben Sie Name, Vergleich und Wert: type=medicine.</translation>
    </message>
    <message>
        <source>The quotes of “%1” do not close.</source>
        <translation>Das schließende Anführungszeichen von „%1“ fehlt.</translation>
    </message>
    <message>
        <source>There is something behind the quotes of “%1”.</source>
        <translation>Hinter den Anführungszeichen von „%1“ steht noch etwas.</translation>
    </message>
    <message>
        <source>Put a blank between two conditions.</source>
        <translation>Trennen Sie zwei Bedingungen durch ein Leerzeichen.</translation>
    </message>
    <message>
        <source>A time is compared with &gt;= or &lt;=.</source>
        <translation>Ein Zeitpunkt wird mit &gt;= oder &lt;= verglichen.</translation>
    </message>
    <message>
        <source>%1&gt;=2026-11-01 means from then on.</source>
        <translation>%1&gt;=2026-11-01 bedeutet ab diesem Zeitpunkt.</translation>
    </message>
    <message>
        <source>A time stands alone: it holds for the whole search.</source>
        <translation>Ein Zeitpunkt steht allein: Er gilt für die ganze Suche.</translation>
    </message>
    <message>
        <source>Add it by itself.</source>
        <translation>Fügen Sie ihn einzeln hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>„%1“ ist kein Zeitpunkt.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-20, or as &quot;2026-11-20 12:00 +01:00&quot;.</source>
        <translation>Schreiben Sie ihn als 2026-11-20 oder als &quot;2026-11-20 12:00 +01:00&quot;.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>Es fehlt ein Suchwert.</translation>
    </message>
    <message>
        <source>The service compares times only, not “%1”.</source>
        <translation>Der Dienst vergleicht nur Zeitpunkte, nicht „%1“.</translation>
    </message>
    <message>
        <source>Use =, ~, *= or /=.</source>
        <translation>Verwenden Sie =, ~, *= oder /=.</translation>
    </message>
    <message>
        <source>One clause has one strategy, and is a match or an exclusion.</source>
        <translation>Eine Klausel hat nur eine Strategie und schließt entweder ein oder aus.</translation>
    </message>
    <message>
        <source>Add the conditions one by one.</source>
        <translation>Fügen Sie die Bedingungen einzeln hinzu.</translation>
    </message>
    <message>
        <source>A clause asks for all of its terms or for any of them, not for both.</source>
        <translation>Eine Klausel verlangt alle ihre Begriffe oder einen davon, nicht beides.</translation>
    </message>
</context>
<context>
    <name>TozRecordCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>There are no records in the table.</source>
        <translation>Die Tabelle enthält keine Datensätze.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>Es wird nichts geladen.</translation>
    </message>
    <message>
        <source>No rows have failed.</source>
        <translation>Keine Zeile ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>This is for records of InCountry.</source>
        <translation>Dies gilt für Datensätze von InCountry.</translation>
    </message>
    <message>
        <source>The service sorts by no column; its order is among the search options.</source>
        <translation>Der Dienst sortiert nach keiner Spalte; seine Reihenfolge steht in den Suchoptionen.</translation>
    </message>
</context>
<context>
    <name>TozRecordDetails</name>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>Only its writer can change or delete a record.</source>
        <translation>Nur der Verfasser kann einen Datensatz ändern oder löschen.</translation>
    </message>
    <message>
        <source>A file is replaced on the Files page.</source>
        <translation>Eine Datei wird auf der Seite „Dateien“ ersetzt.</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Dieser Datensatz lässt sich nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>TozTerms</name>
    <message>
        <source>Record type</source>
        <translation>Datensatztyp</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>Any field&apos;s name</source>
        <translation>Beliebiger Feldname</translation>
    </message>
    <message>
        <source>Any plain value</source>
        <translation>Beliebiger Klartextwert</translation>
    </message>
    <message>
        <source>Plain field</source>
        <translation>Klartextfeld</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>genau</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>unscharf</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>regexp</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>Finds the value as it is written.</source>
        <translation>Findet den Wert genau wie geschrieben.</translation>
    </message>
    <message>
        <source>Finds the value with one or two letters changed, missing or added.</source>
        <translation>Findet den Wert mit einem oder zwei geänderten, fehlenden oder zusätzlichen Buchstaben.</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one.</source>
        <translation>* steht für beliebige Buchstaben, ? für einen.</translation>
    </message>
    <message>
        <source>A regular expression for the whole value.</source>
        <translation>Ein regulärer Ausdruck für den ganzen Wert.</translation>
    </message>
    <message>
        <source>Name the plain field.</source>
        <translation>Geben Sie das Klartextfeld an.</translation>
    </message>
    <message>
        <source>Give a value for %1.</source>
        <translation>Geben Sie einen Wert für %1 an.</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>Geben Sie einen Wert an.</translation>
    </message>
    <message>
        <source>“%1” is no identifier. One looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11.</source>
        <translation>„%1“ ist keine Kennung. Eine Kennung sieht so aus: 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11.</translation>
    </message>
    <message>
        <source>Identifiers are found by their whole text.</source>
        <translation>Kennungen werden nur über ihren vollständigen Text gefunden.</translation>
    </message>
    <message>
        <source>This expression does not look right: %1. The service decides.</source>
        <translation>Dieser Ausdruck scheint fehlerhaft: %1. Der Dienst entscheidet.</translation>
    </message>
    <message>
        <source>* and ? are letters like others here; the strategy “wildcard” gives them a meaning.</source>
        <translation>* und ? sind hier gewöhnliche Zeichen; erst die Strategie „Platzhalter“ gibt ihnen eine Bedeutung.</translation>
    </message>
    <message>
        <source>Add a term to look for.</source>
        <translation>Fügen Sie einen Suchbegriff hinzu.</translation>
    </message>
    <message>
        <source>The plain field %1 can stand in a clause once. Make another clause for another value.</source>
        <translation>Das Klartextfeld %1 kann in einer Klausel nur einmal stehen. Legen Sie für einen anderen Wert eine weitere Klausel an.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Öffnen Sie zuerst die Datensätze einer Verbindung.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Writes the selection, what is loaded or the whole result to a file, encrypted unless you say otherwise</source>
        <translation>Schreibt die Auswahl, das Geladene oder das ganze Ergebnis in eine Datei, sofern nicht anders gewählt verschlüsselt</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Reads records from a JSON Lines or CSV file; every row is checked before anything is sent</source>
        <translation>Liest Datensätze aus einer JSON-Lines- oder CSV-Datei; vor dem Senden wird jede Zeile geprüft</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>No browser could be opened</source>
        <translation>Es konnte kein Browser geöffnet werden</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>Die Seite ist %1</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>Nach &amp;neuer Version suchen</translation>
    </message>
    <message>
        <source>Asks now, and shows the answer in the settings; nothing is downloaded</source>
        <translation>Fragt jetzt an und zeigt die Antwort in den Einstellungen; nichts wird heruntergeladen</translation>
    </message>
    <message>
        <source>This build has no address to ask for new versions: look where you got it.</source>
        <translation>Dieser Build kennt keine Adresse, um nach neuen Versionen zu fragen: Sehen Sie dort nach, wo Sie ihn bezogen haben.</translation>
    </message>
    <message>
        <source>Turned off by the administrator of this computer.</source>
        <translation>Vom Administrator dieses Computers abgeschaltet.</translation>
    </message>
    <message>
        <source>Once a week it would ask %1 for a small signed notice. That server learns this computer&apos;s address and that Strongroom %2 asks, nothing else. Nothing is downloaded or replaced.</source>
        <translation>Einmal pro Woche würde bei %1 ein kleiner signierter Hinweis abgefragt. Der Server erfährt die Adresse dieses Computers und dass Strongroom %2 anfragt, sonst nichts. Nichts wird heruntergeladen oder ersetzt.</translation>
    </message>
    <message>
        <source>Published on %1; this is %2. Strongroom does not replace itself: its page says what is new and where to get it.</source>
        <translation>Veröffentlicht am %1; installiert ist %2. Strongroom ersetzt sich nicht selbst: Auf der Seite steht, was neu ist und wo es die Version gibt.</translation>
    </message>
</context>
<context>
    <name>ValueFilter</name>
    <message>
        <source>The service cannot filter by %1.</source>
        <translation>Der Dienst kann nicht nach %1 filtern.</translation>
    </message>
    <message>
        <source>Only the hash of %1 is known here. The service looks for plain values, which it hashes alike.</source>
        <translation>Von %1 ist hier nur der Hash bekannt. Der Dienst sucht nach Klartextwerten, die er ebenso hasht.</translation>
    </message>
    <message>
        <source>There is no value here to compare with.</source>
        <translation>Hier gibt es keinen Wert zum Vergleichen.</translation>
    </message>
    <message>
        <source>%1 is text, and the service knows no order of it.</source>
        <translation>%1 ist Text, und der Dienst kennt dafür keine Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>VariableFormats</name>
    <message>
        <source>.env</source>
        <translation>.env</translation>
    </message>
    <message>
        <source>.env without quotes</source>
        <translation>.env ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>.env with single quotes</source>
        <translation>.env mit einfachen Anführungszeichen</translation>
    </message>
    <message>
        <source>Text (Locker&apos;s txt)</source>
        <translation>Text (txt von Locker)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>YAML</source>
        <translation>YAML</translation>
    </message>
    <message>
        <source>Shell exports</source>
        <translation>Shell-Exporte</translation>
    </message>
    <message>
        <source>Doppler JSON</source>
        <translation>Doppler JSON</translation>
    </message>
    <message>
        <source>Infisical JSON</source>
        <translation>Infisical JSON</translation>
    </message>
    <message>
        <source>Infisical YAML</source>
        <translation>Infisical YAML</translation>
    </message>
    <message>
        <source>Infisical CSV</source>
        <translation>Infisical CSV</translation>
    </message>
    <message>
        <source>Kubernetes Secret</source>
        <translation>Kubernetes Secret</translation>
    </message>
    <message>
        <source>Docker env-file</source>
        <translation>Docker-env-Datei</translation>
    </message>
    <message>
        <source>NAME=&quot;value&quot;, as Locker&apos;s own programs write and read it.</source>
        <translation>NAME=&quot;value&quot;, wie es Lockers eigene Programme schreiben und lesen.</translation>
    </message>
    <message>
        <source>NAME=value, for readers that keep quotes, such as systemd. No line breaks.</source>
        <translation>NAME=value, für Programme wie systemd, die Anführungszeichen als Teil des Werts lesen. Keine Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>NAME=&apos;value&apos;: nothing in it is expanded. No single quotes.</source>
        <translation>NAME=&apos;value&apos;: Nichts darin wird ersetzt. Keine einfachen Anführungszeichen.</translation>
    </message>
    <message>
        <source>name=value, as Locker&apos;s command line prints it.</source>
        <translation>name=value, wie es Lockers Befehlszeile ausgibt.</translation>
    </message>
    <message>
        <source>{&quot;NAME&quot;: &quot;value&quot;}. Holds every name and every value.</source>
        <translation>{&quot;NAME&quot;: &quot;value&quot;}. Für alle Namen und Werte geeignet.</translation>
    </message>
    <message>
        <source>NAME: &quot;value&quot;. Holds every name and every value.</source>
        <translation>NAME: &quot;value&quot;. Für alle Namen und Werte geeignet.</translation>
    </message>
    <message>
        <source>export NAME=&apos;value&apos;, to be read by a shell.</source>
        <translation>export NAME=&apos;value&apos;, zum Einlesen durch eine Shell.</translation>
    </message>
    <message>
        <source>As “doppler secrets download” and “doppler secrets --json” write it.</source>
        <translation>Wie von „doppler secrets download“ und „doppler secrets --json“ geschrieben.</translation>
    </message>
    <message>
        <source>As “infisical export --format=json” writes it, comments included.</source>
        <translation>Wie von „infisical export --format=json“ geschrieben, mit Kommentaren.</translation>
    </message>
    <message>
        <source>As “infisical export --format=yaml” writes it.</source>
        <translation>Wie von „infisical export --format=yaml“ geschrieben.</translation>
    </message>
    <message>
        <source>As “infisical export --format=csv” writes it: Key,Value.</source>
        <translation>Wie von „infisical export --format=csv“ geschrieben: Key,Value.</translation>
    </message>
    <message>
        <source>YAML for kubectl. The values are in base64, which hides nothing.</source>
        <translation>YAML für kubectl. Die Werte sind Base64-codiert, also nicht verborgen.</translation>
    </message>
    <message>
        <source>For “docker run --env-file”: NAME=value, no quotes, no line breaks.</source>
        <translation>Für „docker run --env-file“: NAME=value, keine Anführungszeichen, keine Zeilenumbrüche.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop client for client-side encrypted data stores</source>
        <translation>Desktop-Client für clientseitig verschlüsselte Datenspeicher</translation>
    </message>
    <message>
        <source>Open the demo vault at start.</source>
        <translation>Den Demo-Tresor beim Start öffnen.</translation>
    </message>
    <message>
        <source>Save a picture of the window on the demo vault to &lt;file&gt;, then end.</source>
        <translation>Ein Bild des Fensters mit dem Demo-Tresor in &lt;file&gt; speichern, dann beenden.</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light oder dark, für diesen Aufruf.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1360x840.</source>
        <translation>Fenstergröße, etwa 1360x840.</translation>
    </message>
    <message>
        <source>Begin a key migration with this plan (%1).</source>
        <translation>Eine Schlüsselmigration mit diesem Plan beginnen (%1).</translation>
    </message>
    <message>
        <source>What the picture is of: records or secrets.</source>
        <translation>Was das Bild zeigt: records oder secrets.</translation>
    </message>
    <message>
        <source>End as soon as the window is painted: for measuring the start.</source>
        <translation>Beendet sich, sobald das Fenster gezeichnet ist: zum Messen des Starts.</translation>
    </message>
</context>
<context>
    <name>strongroom::SandboxDemoVault</name>
    <message>
        <source>Demo vault</source>
        <translation>Demo-Tresor</translation>
    </message>
    <message>
        <source>Demo TozStore</source>
        <translation>Demo-TozStore</translation>
    </message>
    <message>
        <source>Demo Locker</source>
        <translation>Demo-Locker</translation>
    </message>
    <message>
        <source>Demo service account</source>
        <translation>Demo-Dienstkonto</translation>
    </message>
    <message>
        <source>Demo API tokens</source>
        <translation>Demo-API-Token</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AccessModel</name>
    <message>
        <source>nobody known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>how</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>since</source>
        <translation>Seit</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ActivityModel</name>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AddressBook</name>
    <message>
        <source>a contact needs a name</source>
        <translation>ein Kontakt braucht einen Namen</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>ein Name hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>there is a contact of this name already</source>
        <translation>es gibt bereits einen Kontakt dieses Namens</translation>
    </message>
    <message>
        <source>keys alone</source>
        <translation>nur Schlüssel</translation>
    </message>
    <message>
        <source>as you entered them</source>
        <translation>wie eingegeben</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>wie veröffentlicht</translation>
    </message>
    <message>
        <source>CHANGED at the service</source>
        <translation>beim Dienst GEÄNDERT</translation>
    </message>
    <message>
        <source>no such client any more</source>
        <translation>Client existiert nicht mehr</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>fingerprint of the keys</source>
        <translation>Fingerabdruck der Schlüssel</translation>
    </message>
    <message>
        <source>published keys</source>
        <translation>Veröffentlichte Schlüssel</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttachmentListModel</name>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Wird ersetzt</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Wird heruntergeladen</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Wird umbenannt</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Not uploaded: %1</source>
        <translation>Nicht hochgeladen: %1</translation>
    </message>
    <message>
        <source>Not replaced: %1</source>
        <translation>Nicht ersetzt: %1</translation>
    </message>
    <message>
        <source>Not downloaded: %1</source>
        <translation>Nicht heruntergeladen: %1</translation>
    </message>
    <message>
        <source>Not renamed: %1</source>
        <translation>Nicht umbenannt: %1</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>Nicht gelöscht: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>what, bytes, bytes</comment>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttachmentTransfers</name>
    <message>
        <source>Upload attachment</source>
        <translation>Anhang hochladen</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>Anhang ersetzen</translation>
    </message>
    <message>
        <source>Download attachment</source>
        <translation>Anhang herunterladen</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Anhang umbenennen</translation>
    </message>
    <message>
        <source>Delete attachment</source>
        <translation>Anhang löschen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttentionModel</name>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>seitdem geändert</translation>
    </message>
    <message>
        <source>not rolled back</source>
        <translation>nicht zurückgerollt</translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>Hash des Datensatzschlüssels</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>strongroom::model::BulkPreview</name>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChangeInspector</name>
    <message>
        <source>… %1 in all</source>
        <comment>size</comment>
        <translation>… insgesamt %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChangeTray</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record key</source>
        <translation>Datensatzschlüssel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz löschen</numerusform>
            <numerusform>%Ln Datensätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Datensatz speichern</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung übernehmen</numerusform>
            <numerusform>%Ln Änderungen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being committed.</source>
        <translation>Änderungen werden gerade übernommen.</translation>
    </message>
    <message>
        <source>Nothing has been committed that could be undone.</source>
        <translation>Es wurde nichts übernommen, was rückgängig gemacht werden könnte.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChartTable</name>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConflictLines</name>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>As you opened it</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>Now (theirs)</source>
        <translation>Jetzt (fremd)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Wird geschrieben</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConnectionTestModel</name>
    <message>
        <source>Check the settings</source>
        <translation>Einstellungen prüfen</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>Set up a secure connection</source>
        <translation>Sichere Verbindung aufbauen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Look at the token store</source>
        <translation>Token-Speicher prüfen</translation>
    </message>
    <message>
        <source>Try the address</source>
        <translation>Adresse testen</translation>
    </message>
    <message>
        <source>Read one record</source>
        <translation>Einen Datensatz lesen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConnectionTreeModel</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>Wer kann das lesen?</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>connection, mode, state</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>strongroom::model::CredentialHome</name>
    <message numerus="yes">
        <source>%Ln credential(s) moved.</source>
        <translation>
            <numerusform>Zugangsdaten verschoben: %Ln.</numerusform>
            <numerusform>Zugangsdaten verschoben: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) were not found in the old place: edit their connections and enter them again.</source>
        <translation>
            <numerusform>%Ln Eintrag der Zugangsdaten wurde am alten Ort nicht gefunden: Bearbeiten Sie die Verbindung, und geben Sie ihn erneut ein.</numerusform>
            <numerusform>%Ln Einträge der Zugangsdaten wurden am alten Ort nicht gefunden: Bearbeiten Sie die Verbindungen, und geben Sie sie erneut ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) could not be removed from the old place (%1).</source>
        <translation>
            <numerusform>%Ln Eintrag der Zugangsdaten konnte nicht vom alten Ort entfernt werden (%1).</numerusform>
            <numerusform>%Ln Einträge der Zugangsdaten konnten nicht vom alten Ort entfernt werden (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>Die Passphrase wurde geändert.</translation>
    </message>
    <message>
        <source>The keychain is used from now on.</source>
        <translation>Ab jetzt wird der Schlüsselbund verwendet.</translation>
    </message>
    <message>
        <source>The keychain is used from now on. The file was kept as %1.</source>
        <translation>Ab jetzt wird der Schlüsselbund verwendet. Die Datei wurde als %1 aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::EnvironmentCompareModel</name>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln weicht ab</numerusform>
            <numerusform>%Ln weichen ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in %1</source>
        <translation>
            <numerusform>%Ln nur in %1</numerusform>
            <numerusform>%Ln nur in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln nicht vergleichbar</numerusform>
            <numerusform>%Ln nicht vergleichbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>nur in %1</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>nicht vergleichbar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>listed repeatedly</source>
        <translation>mehrfach aufgeführt</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>eigener Wert</translation>
    </message>
    <message>
        <source>from All</source>
        <translation>aus Alle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>strongroom::model::EnvironmentsModel</name>
    <message>
        <source>(unreadable)</source>
        <translation>(nicht lesbar)</translation>
    </message>
    <message>
        <source>new, not sent yet</source>
        <translation>neu, noch nicht gesendet</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>keine fehlen</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>external URL</source>
        <translation>Externe URL</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>own secrets</source>
        <translation>Eigene Secrets</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>Aktualisiert</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ExportSession</name>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln Datensatz geschrieben.</numerusform>
            <numerusform>%Ln Datensätze geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be opened and is kept as it is stored.</source>
        <translation>
            <numerusform>%Ln davon ließ sich nicht öffnen und ist wie gespeichert enthalten.</numerusform>
            <numerusform>%Ln davon ließen sich nicht öffnen und sind wie gespeichert enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be opened had no column and is missing.</source>
        <translation>
            <numerusform>%Ln nicht lesbarer Datensatz hatte keine Spalte und fehlt.</numerusform>
            <numerusform>%Ln nicht lesbare Datensätze hatten keine Spalte und fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) appeared while the export ran.</source>
        <translation>
            <numerusform>%Ln Datensatz kam während des Exports hinzu.</numerusform>
            <numerusform>%Ln Datensätze kamen während des Exports hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) disappeared while the export ran: as many others may be missing.</source>
        <translation>
            <numerusform>%Ln Datensatz verschwand während des Exports: Ebenso viele andere können fehlen.</numerusform>
            <numerusform>%Ln Datensätze verschwanden während des Exports: Ebenso viele andere können fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came twice and was written once.</source>
        <translation>
            <numerusform>%Ln Datensatz kam doppelt und wurde einmal geschrieben.</numerusform>
            <numerusform>%Ln Datensätze kamen doppelt und wurden einmal geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::FilterModel</name>
    <message>
        <source>“search” finds parts of key1 to key20 only where they are stored in the clear; here they are stored as hashes.</source>
        <translation>„search“ findet Teile von key1 bis key20 nur, wenn sie im Klartext gespeichert sind; hier sind sie als Hashes gespeichert.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::FindingsModel</name>
    <message>
        <source>all countries</source>
        <translation>alle Länder</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>what was seen, and what to do</source>
        <translation>Beobachtung und Abhilfe</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportSession</name>
    <message>
        <source>Import records</source>
        <translation>Datensätze importieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln Datensatz geschrieben.</numerusform>
            <numerusform>%Ln Datensätze geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) existed and was left alone.</source>
        <translation>
            <numerusform>%Ln Datensatz existierte bereits und blieb unverändert.</numerusform>
            <numerusform>%Ln Datensätze existierten bereits und blieben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed.</source>
        <translation>
            <numerusform>%Ln Zeile ist fehlgeschlagen.</numerusform>
            <numerusform>%Ln Zeilen sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may or may not be written: the answer did not come. Sending it again does no harm.</source>
        <translation>
            <numerusform>%Ln Zeile ist möglicherweise geschrieben: Die Antwort blieb aus. Erneutes Senden schadet nicht.</numerusform>
            <numerusform>%Ln Zeilen sind möglicherweise geschrieben: Die Antwort blieb aus. Erneutes Senden schadet nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) was not sent.</source>
        <translation>
            <numerusform>%Ln Zeile wurde nicht gesendet.</numerusform>
            <numerusform>%Ln Zeilen wurden nicht gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::Job</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyCheck</name>
    <message>
        <source>There is no record of this version to try it on.</source>
        <translation>Es gibt keinen Datensatz dieser Version zum Testen.</translation>
    </message>
    <message>
        <source>No country answered, so nothing was tried.</source>
        <translation>Kein Land hat geantwortet, daher wurde nichts getestet.</translation>
    </message>
    <message numerus="yes">
        <source>Opens: %Ln sample(s) read, every one opened.</source>
        <translation>
            <numerusform>Passt: %Ln Stichprobe gelesen und geöffnet.</numerusform>
            <numerusform>Passt: %Ln Stichproben gelesen, alle geöffnet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not open: %Ln sample(s) read, none opened. This is another secret than the one they were written with.</source>
        <translation>
            <numerusform>Passt nicht: %Ln Stichprobe gelesen, nicht geöffnet. Sie wurde mit einem anderen Geheimnis geschrieben.</numerusform>
            <numerusform>Passt nicht: %Ln Stichproben gelesen, keine geöffnet. Sie wurden mit einem anderen Geheimnis geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens some: %1 of %2 samples. Records of this version were written with different secrets.</source>
        <translation>Passt teilweise: %1 von %2 Stichproben geöffnet. Datensätze dieser Version wurden mit verschiedenen Geheimnissen geschrieben.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyTexts</name>
    <message>
        <source>password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>32-byte key, the 3.0.0 form: 32 characters</source>
        <translation>32-Byte-Schlüssel in der Form von 3.0.0: 32 Zeichen</translation>
    </message>
    <message>
        <source>32-byte key, base64</source>
        <translation>32-Byte-Schlüssel, Base64</translation>
    </message>
    <message>
        <source>custom encryption, %1, base64</source>
        <translation>eigene Verschlüsselung, %1, Base64</translation>
    </message>
    <message>
        <source>The text as it stands; a key is derived from it for every record (PBKDF2).</source>
        <translation>Der Text selbst; daraus wird für jeden Datensatz ein Schlüssel abgeleitet (PBKDF2).</translation>
    </message>
    <message>
        <source>isKey with exactly 32 characters: they are the key itself, as SDK 3.0.0 takes them. Later SDKs want base64; an export can write that.</source>
        <translation>isKey mit genau 32 Zeichen: Sie sind der Schlüssel selbst, wie SDK 3.0.0 ihn annimmt. Spätere SDKs erwarten Base64; ein Export kann das schreiben.</translation>
    </message>
    <message>
        <source>isKey with base64 of 32 bytes, as every SDK since 3.3.0 takes it. Used as it is, nothing is derived.</source>
        <translation>isKey mit Base64 von 32 Bytes, wie es alle SDKs seit 3.3.0 annehmen. Wird unverändert verwendet, nichts wird abgeleitet.</translation>
    </message>
    <message>
        <source>isForCustomEncryption: handed to the custom cipher of the connection, decoded from base64.</source>
        <translation>isForCustomEncryption: wird aus Base64 decodiert an die eigene Verschlüsselung der Verbindung übergeben.</translation>
    </message>
    <message>
        <source>This is base64 of 32 bytes. If your applications mark it isKey, choose Key: as a password it opens other records.</source>
        <translation>Dies ist Base64 von 32 Bytes. Wenn Ihre Anwendungen es als isKey kennzeichnen, wählen Sie „Schlüssel“: Als Passwort öffnet es andere Datensätze.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>beliebige Version</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>version %1 added</source>
        <translation>Version %1 hinzugefügt</translation>
    </message>
    <message>
        <source>version %1 has another secret</source>
        <translation>Version %1 hat ein anderes Geheimnis</translation>
    </message>
    <message>
        <source>version %1 removed</source>
        <translation>Version %1 entfernt</translation>
    </message>
    <message>
        <source>version %1 becomes current</source>
        <translation>Version %1 wird aktuell</translation>
    </message>
    <message>
        <source>the password opens version 0 only</source>
        <translation>das Passwort öffnet nur Version 0</translation>
    </message>
    <message>
        <source>other members of secrets_data</source>
        <translation>andere Felder in secrets_data</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyUsage</name>
    <message>
        <source>Counting records by key version · %1</source>
        <comment>connection</comment>
        <translation>Datensätze nach Schlüsselversion zählen · %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::LibraryModel</name>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
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
        <source>From</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>strongroom::model::LockerSession</name>
    <message>
        <source>Open the connection first.</source>
        <translation>Öffnen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Es ist noch nichts geladen.</translation>
    </message>
    <message>
        <source>This is an offline copy of %1. It is read-only until the service answers again.</source>
        <translation>Dies ist eine Offline-Kopie von %1. Sie ist schreibgeschützt, bis der Dienst wieder antwortet.</translation>
    </message>
    <message>
        <source>This access key may read, not write. Ask for one with the right to write.</source>
        <translation>Dieser Zugriffsschlüssel darf lesen, aber nicht schreiben. Fordern Sie einen mit Schreibrecht an.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationCheck</name>
    <message>
        <source>Checking before a key migration · %1</source>
        <comment>connection</comment>
        <translation>Prüfung vor einer Schlüsselmigration · %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationCountriesModel</name>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Records of the countries that are ticked are migrated</source>
        <translation>Migriert werden die Datensätze der angehakten Länder</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>All records of the country</source>
        <translation>Alle Datensätze des Landes</translation>
    </message>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Whether the country has answered</source>
        <translation>Ob das Land geantwortet hat</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Records without a key version, or of a version beyond those listed</source>
        <translation>Datensätze ohne Schlüsselversion oder mit einer nicht aufgeführten Version</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Records encrypted with key version %1</source>
        <translation>Mit Schlüsselversion %1 verschlüsselte Datensätze</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationRun</name>
    <message>
        <source>Migrate records to key version %1</source>
        <translation>Datensätze auf Schlüsselversion %1 migrieren</translation>
    </message>
    <message>
        <source>Roll back the migration to key version %1</source>
        <translation>Migration auf Schlüsselversion %1 zurückrollen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationRunsModel</name>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <comment>number</comment>
        <translation>%1 zurückgerollt</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done, expected</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>to key</source>
        <translation>Zielschlüssel</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>migriert</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationSession</name>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>current</source>
        <comment>step</comment>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step</comment>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>This connection does not encrypt: there are no keys to migrate.</source>
        <translation>Diese Verbindung verschlüsselt nicht: Es gibt keine Schlüssel zu migrieren.</translation>
    </message>
    <message>
        <source>The countries are not known yet.</source>
        <translation>Die Länder sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose one country at least.</source>
        <translation>Wählen Sie mindestens ein Land.</translation>
    </message>
    <message>
        <source>The keys are not loaded.</source>
        <translation>Die Schlüssel sind nicht geladen.</translation>
    </message>
    <message>
        <source>Choose the key that the records are migrated to.</source>
        <translation>Wählen Sie den Schlüssel, auf den die Datensätze migriert werden.</translation>
    </message>
    <message>
        <source>Run the check first.</source>
        <translation>Führen Sie zuerst die Prüfung aus.</translation>
    </message>
    <message>
        <source>The check is not through yet.</source>
        <translation>Die Prüfung ist noch nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>The check could not be done.</source>
        <translation>Die Prüfung konnte nicht durchgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln reason(s) not to migrate. Mend what the first rows of the list say, then check again.</source>
        <translation>
            <numerusform>Die Prüfung ergab %Ln Grund gegen eine Migration. Beheben Sie, was in den ersten Zeilen der Liste steht, und prüfen Sie dann erneut.</numerusform>
            <numerusform>Die Prüfung ergab %Ln Gründe gegen eine Migration. Beheben Sie, was in den ersten Zeilen der Liste steht, und prüfen Sie dann erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to migrate: every record is of version %1 already.</source>
        <translation>Es gibt nichts zu migrieren: Alle Datensätze haben bereits Version %1.</translation>
    </message>
    <message>
        <source>Start the migration first.</source>
        <translation>Starten Sie zuerst die Migration.</translation>
    </message>
    <message>
        <source>The run is not through yet.</source>
        <translation>Der Lauf ist noch nicht abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 will be encrypted anew with key version %2.</source>
        <translation>
            <numerusform>%Ln Datensatz in %1 wird mit Schlüsselversion %2 neu verschlüsselt.</numerusform>
            <numerusform>%Ln Datensätze in %1 werden mit Schlüsselversion %2 neu verschlüsselt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is read back after it is written.</source>
        <translation>Jeder wird nach dem Schreiben zurückgelesen.</translation>
    </message>
    <message>
        <source>None is read back: the service&apos;s word is taken.</source>
        <translation>Keiner wird zurückgelesen: Die Bestätigung des Dienstes genügt.</translation>
    </message>
    <message>
        <source>What was there before stays in the journal, encrypted, so that all of it can be rolled back.</source>
        <translation>Der vorherige Stand bleibt verschlüsselt im Journal, sodass sich alles zurückrollen lässt.</translation>
    </message>
    <message>
        <source>What was there before is not kept: this cannot be rolled back.</source>
        <translation>Der vorherige Stand wird nicht aufbewahrt: Ein Rollback ist nicht möglich.</translation>
    </message>
    <message>
        <source>The new key is saved first, read back and compared.</source>
        <translation>Der neue Schlüssel wird zuerst gespeichert, zurückgelesen und verglichen.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::NoteDesk</name>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>This client uses the NIST suite, which has no notes.</source>
        <translation>Dieser Client verwendet die NIST-Suite, die keine Notizen kennt.</translation>
    </message>
    <message>
        <source>This client has no signing key (a configuration of version 1), so it has no notes.</source>
        <translation>Dieser Client hat keinen Signaturschlüssel (eine Konfiguration der Version 1) und daher keine Notizen.</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>ich selbst</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Replace note</source>
        <translation>Notiz ersetzen</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::NoteHistory</name>
    <message>
        <source>written, anonymous</source>
        <translation>geschrieben, anonym</translation>
    </message>
    <message>
        <source>written</source>
        <translation>geschrieben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>somebody</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>from nobody known</source>
        <translation>von Unbekannt</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) left</source>
        <translation>
            <numerusform>noch %n Abruf</numerusform>
            <numerusform>noch %n Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>Name oder ID</translation>
    </message>
    <message>
        <source>who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>when</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordDraft</name>
    <message>
        <source>Too small: the smallest whole number of 64 bits is %1.</source>
        <translation>Zu klein: Die kleinste ganze 64-Bit-Zahl ist %1.</translation>
    </message>
    <message>
        <source>Too large: the largest whole number of 64 bits is %1.</source>
        <translation>Zu groß: Die größte ganze 64-Bit-Zahl ist %1.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>Date and time; the service deletes the record then</source>
        <translation>Datum und Uhrzeit; dann löscht der Dienst den Datensatz</translation>
    </message>
    <message>
        <source>%1 local time has passed: the service deletes the record at once</source>
        <translation>%1 Ortszeit ist vorbei: Der Dienst löscht den Datensatz sofort</translation>
    </message>
    <message>
        <source>The service deletes the record on %1 local time</source>
        <translation>Der Dienst löscht den Datensatz am %1 Ortszeit</translation>
    </message>
    <message>
        <source>This record cannot be opened, so it cannot be edited: a write replaces the whole record.</source>
        <translation>Dieser Datensatz lässt sich nicht öffnen und daher nicht bearbeiten: Beim Schreiben wird der ganze Datensatz ersetzt.</translation>
    </message>
    <message>
        <source>The record key of this record is known by its hash only, so it cannot be written back to its place.</source>
        <translation>Vom Datensatzschlüssel dieses Datensatzes ist nur der Hash bekannt, daher kann er nicht an seine Stelle zurückgeschrieben werden.</translation>
    </message>
    <message>
        <source>A date and time such as 2026-12-31T23:59:00Z.</source>
        <translation>Datum und Uhrzeit wie 2026-12-31T23:59:00Z.</translation>
    </message>
    <message>
        <source>A record needs a record key.</source>
        <translation>Ein Datensatz braucht einen Datensatzschlüssel.</translation>
    </message>
    <message>
        <source>Holds half of a character (a lone surrogate), which cannot be hashed.</source>
        <translation>Enthält ein halbes Zeichen (ein einzelnes Surrogat), das sich nicht hashen lässt.</translation>
    </message>
    <message>
        <source>At most %1 characters, because it is stored in the clear; these are %2.</source>
        <translation>Höchstens %1 Zeichen, da im Klartext gespeichert; dies sind %2.</translation>
    </message>
    <message>
        <source>Names the record and cannot be changed; duplicate the record to give it another.</source>
        <translation>Bezeichnet den Datensatz und ist nicht änderbar; duplizieren Sie den Datensatz, um einen anderen Wert zu vergeben.</translation>
    </message>
    <message>
        <source>Only the stored hash is known, not the value. It stays as it is unless you write a new value.</source>
        <translation>Nur der gespeicherte Hash ist bekannt, nicht der Wert. Er bleibt unverändert, sofern Sie keinen neuen Wert eingeben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordService</name>
    <message>
        <source>Read record</source>
        <translation>Datensatz lesen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordTableModel</name>
    <message>
        <source>The service left this record out of its answer.</source>
        <translation>Der Dienst hat diesen Datensatz in seiner Antwort ausgelassen.</translation>
    </message>
    <message>
        <source>Load the page again.</source>
        <translation>Laden Sie die Seite erneut.</translation>
    </message>
    <message>
        <source>%1, unreadable: %2</source>
        <translation>%1, nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1: the service sorts by it</source>
        <translation>%1: Der Dienst sortiert danach</translation>
    </message>
    <message>
        <source>%1: stored as a hash, so the service cannot sort by it</source>
        <translation>%1: als Hash gespeichert, daher kann der Dienst nicht danach sortieren</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by it</source>
        <translation>%1: Der Dienst kann nicht danach sortieren</translation>
    </message>
    <message>
        <source>every country</source>
        <translation>alle Länder</translation>
    </message>
    <message numerus="yes">
        <source>Load records of %Ln countries</source>
        <translation>
            <numerusform>Datensätze von %Ln Land laden</numerusform>
            <numerusform>Datensätze von %Ln Ländern laden</numerusform>
        </translation>
    </message>
    <message>
        <source>Load records of %1</source>
        <translation>Datensätze von %1 laden</translation>
    </message>
    <message>
        <source>Load all records to sort them</source>
        <translation>Alle Datensätze zum Sortieren laden</translation>
    </message>
    <message>
        <source>Sorting was cancelled: the rows stand in the service&apos;s order.</source>
        <translation>Das Sortieren wurde abgebrochen: Die Zeilen stehen in der Reihenfolge des Dienstes.</translation>
    </message>
    <message>
        <source>It is not known yet how many records there are.</source>
        <translation>Die Anzahl der Datensätze ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Up to %1 records can be sorted here: narrow the filter first.</source>
        <translation>Hier lassen sich bis zu %1 Datensätze sortieren: Grenzen Sie zuerst den Filter ein.</translation>
    </message>
    <message>
        <source>There are more than %1 records now: they stand in the service&apos;s order again.</source>
        <translation>Es sind jetzt mehr als %1 Datensätze: Sie stehen wieder in der Reihenfolge des Dienstes.</translation>
    </message>
    <message>
        <source>These records are too large to hold them all: they stand in the service&apos;s order.</source>
        <translation>Diese Datensätze sind zu groß, um alle im Speicher zu halten: Sie stehen in der Reihenfolge des Dienstes.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RefreshHistory</name>
    <message>
        <source>worked, %1</source>
        <translation>erfolgreich, %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RequestHistory</name>
    <message>
        <source>%1 %2 · %3</source>
        <comment>method, address, outcome</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>with sign-in</source>
        <translation>mit Anmeldung</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RequestSession</name>
    <message>
        <source>Request to %1</source>
        <translation>Anfrage an %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RunCountriesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done, expected</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>ruht</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SavedFilters</name>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Ein gespeicherter Filter braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Es gibt bereits einen Filter dieses Namens.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SearchHits</name>
    <message>
        <source>Found</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Weiteres</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Gefunden in</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln Treffer und weitere</numerusform>
            <numerusform>%Ln Treffer und weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretChangeItem</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>external URL</source>
        <translation>externe URL</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Change secret</source>
        <translation>Secret ändern</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>Change environment</source>
        <translation>Umgebung ändern</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Done, it was so already</source>
        <translation>Fertig, war bereits so</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Choose which of the two is to stay.</source>
        <translation>Wählen Sie, welcher der beiden Stände bleiben soll.</translation>
    </message>
    <message>
        <source>Take it out of the tray, or make a new one of it.</source>
        <translation>Nehmen Sie die Änderung aus der Ablage, oder legen Sie daraus etwas Neues an.</translation>
    </message>
    <message>
        <source>There now: nothing.</source>
        <translation>Jetzt vorhanden: nichts.</translation>
    </message>
    <message>
        <source>There now: %1.</source>
        <translation>Jetzt vorhanden: %1.</translation>
    </message>
    <message>
        <source>a secret that cannot be read</source>
        <translation>ein nicht lesbares Secret</translation>
    </message>
    <message>
        <source>the value you want</source>
        <translation>der gewünschte Wert</translation>
    </message>
    <message>
        <source>the value you saw</source>
        <translation>der angezeigte Wert</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>ein anderer Wert</translation>
    </message>
    <message>
        <source>description “%1”</source>
        <translation>Beschreibung „%1“</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert %1</translation>
    </message>
    <message>
        <source>There now in %1: %2.</source>
        <translation>Jetzt vorhanden in %1: %2.</translation>
    </message>
    <message>
        <source>It has not been sent.</source>
        <translation>Es wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Nothing was written, because it was so already.</source>
        <translation>Es wurde nichts geschrieben, da es bereits so war.</translation>
    </message>
    <message>
        <source>Cannot be undone: Locker lets nobody delete with an access key. Remove it in Locker&apos;s web console.</source>
        <translation>Kann nicht rückgängig gemacht werden: Locker erlaubt kein Löschen mit einem Zugriffsschlüssel. Entfernen Sie es in der Webkonsole von Locker.</translation>
    </message>
    <message>
        <source>Cannot be undone: what was there before could not be read.</source>
        <translation>Kann nicht rückgängig gemacht werden: Der vorherige Stand war nicht lesbar.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>environment %1 (%2)</source>
        <translation>Umgebung %1 (%2)</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2 (%3)</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretEdits</name>
    <message>
        <source>The secret has no key.</source>
        <translation>Das Secret hat keinen Schlüssel.</translation>
    </message>
    <message>
        <source>The key is longer than 65,536 bytes.</source>
        <translation>Der Schlüssel ist länger als 65.536 Bytes.</translation>
    </message>
    <message>
        <source>There is a secret of this key here already; edit that one.</source>
        <translation>Hier gibt es bereits ein Secret mit diesem Schlüssel; bearbeiten Sie dieses.</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>Die Umgebung hat keinen Namen.</translation>
    </message>
    <message>
        <source>The name is longer than 65,536 bytes.</source>
        <translation>Der Name ist länger als 65.536 Bytes.</translation>
    </message>
    <message>
        <source>There is an environment of this name already.</source>
        <translation>Es gibt bereits eine Umgebung dieses Namens.</translation>
    </message>
    <message>
        <source>This environment has no external URL.</source>
        <translation>Diese Umgebung hat keine externe URL.</translation>
    </message>
    <message>
        <source>The external URL is not a web address.</source>
        <translation>Die externe URL ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The external URL is not an https address, and others are not opened.</source>
        <translation>Die externe URL ist keine https-Adresse; andere werden nicht geöffnet.</translation>
    </message>
    <message>
        <source>The external URL holds a user name or password; it is not opened.</source>
        <translation>Die externe URL enthält einen Benutzernamen oder ein Passwort; sie wird nicht geöffnet.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretExport</name>
    <message>
        <source>one whose name does not open</source>
        <translation>eines, dessen Name sich nicht öffnen lässt</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretImport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln abweichend</numerusform>
            <numerusform>%Ln abweichend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be taken</source>
        <translation>
            <numerusform>%Ln nicht übernehmbar</numerusform>
            <numerusform>%Ln nicht übernehmbar</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es ist nichts darin.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretImportModel</name>
    <message>
        <source>All environments</source>
        <translation>Alle Umgebungen</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>an environment</comment>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>New; the same as for all environments</source>
        <translation>Neu; gleich wie für alle Umgebungen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation>Nicht zu öffnen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Vorhandenes behalten</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>verborgener Wert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>Im Projekt</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Aktion</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretMatrixModel</name>
    <message>
        <source>new, not sent</source>
        <translation>neu, nicht gesendet</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>geändert, nicht gesendet</translation>
    </message>
    <message>
        <source>%1: a value of it cannot be opened</source>
        <translation>%1: Einer der Werte lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>its key cannot be opened</source>
        <translation>Schlüssel lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>A secret without a place. %1 %2</source>
        <translation>Ein Secret ohne Platz in der Matrix. %1 %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>its key cannot be opened, %1: unreadable</source>
        <translation>Schlüssel lässt sich nicht öffnen, %1: nicht lesbar</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1. Jetzt: %2</translation>
    </message>
    <message>
        <source>Waits in the tray to be created</source>
        <translation>Liegt zum Anlegen in der Ablage</translation>
    </message>
    <message>
        <source>Waits in the tray to be changed</source>
        <translation>Liegt zum Ändern in der Ablage</translation>
    </message>
    <message>
        <source>no value for all</source>
        <translation>kein Wert für alle</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>All environments: these values hold wherever an environment has none of its own</source>
        <translation>Alle Umgebungen: Diese Werte gelten überall, wo eine Umgebung keinen eigenen hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of environments does not name it.</source>
        <translation>In der Liste der Umgebungen kommt sie nicht vor.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretTray</name>
    <message>
        <source>same as %1</source>
        <translation>gleich wie %1</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>neuer Wert</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>from</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>to</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung senden</numerusform>
            <numerusform>%Ln Änderungen senden</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig machen</numerusform>
            <numerusform>%Ln Änderungen rückgängig machen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent.</source>
        <translation>Änderungen werden gesendet.</translation>
    </message>
    <message>
        <source>Nothing has been sent that could be undone.</source>
        <translation>Es wurde nichts gesendet, was rückgängig gemacht werden könnte.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretsTableModel</name>
    <message>
        <source>counting…</source>
        <translation>wird gezählt…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>number of records</comment>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>New, and not saved yet.</source>
        <translation>Neu und noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Another secret than the one that is kept; not saved yet.</source>
        <translation>Ein anderes Geheimnis als das gespeicherte; noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Gone once you save. Until then it can be put back.</source>
        <translation>Wird beim Speichern entfernt. Bis dahin wiederherstellbar.</translation>
    </message>
    <message>
        <source>The same version comes earlier in the list: SDKs use the first one, some refuse the list.</source>
        <translation>Dieselbe Version steht weiter oben in der Liste: SDKs verwenden die erste, manche lehnen die Liste ab.</translation>
    </message>
    <message>
        <source>The service holds records of this version, and there is no secret to open them.</source>
        <translation>Der Dienst enthält Datensätze dieser Version, und es gibt kein Geheimnis, das sie öffnet.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>kein Geheimnis</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Only keys have one: a password could be guessed by it.</source>
        <translation>Nur Schlüssel haben einen: Ein Passwort ließe sich damit erraten.</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Opens records</source>
        <translation>Öffnet Datensätze</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Records of this version in the countries of the connection, as the service counts them</source>
        <translation>Datensätze dieser Version in den Ländern der Verbindung, nach Zählung des Dienstes</translation>
    </message>
    <message>
        <source>Tells keys apart without showing them: the first 8 digits of a hash</source>
        <translation>Unterscheidet Schlüssel, ohne sie zu zeigen: die ersten 8 Stellen eines Hashs</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SharingWork</name>
    <message>
        <source>Share records</source>
        <translation>Datensätze freigeben</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>All records of the type “%1”, those to come too, can be read now.</source>
        <translation>Alle Datensätze des Typs „%1“, auch künftige, sind jetzt lesbar.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>Nichts wurde freigegeben</translation>
    </message>
    <message>
        <source>Add an authorizer</source>
        <translation>Autorisierer hinzufügen</translation>
    </message>
    <message>
        <source>Authorizer added</source>
        <translation>Autorisierer hinzugefügt</translation>
    </message>
    <message>
        <source>It may share your records of the type “%1” with others, and can read them itself.</source>
        <translation>Er darf Ihre Datensätze des Typs „%1“ für andere freigeben und selbst lesen.</translation>
    </message>
    <message>
        <source>No authorizer was added</source>
        <translation>Kein Autorisierer wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Share on behalf</source>
        <translation>Im Auftrag freigeben</translation>
    </message>
    <message>
        <source>The writer&apos;s records of the type “%1” can be read now.</source>
        <translation>Die Datensätze des Typs „%1“ dieses Verfassers sind jetzt lesbar.</translation>
    </message>
    <message>
        <source>Revoke on behalf</source>
        <translation>Im Auftrag widerrufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>The writer&apos;s records of the type “%1” are not given to this client any more. What it has read stays with it.</source>
        <translation>Dieser Client erhält keine Datensätze des Typs „%1“ dieses Verfassers mehr. Bereits Gelesenes bleibt bei ihm.</translation>
    </message>
    <message>
        <source>Nothing was revoked</source>
        <translation>Nichts wurde widerrufen</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TokenActions</name>
    <message numerus="yes">
        <source>Refresh %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token erneuern</numerusform>
            <numerusform>%Ln Token erneuern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token vergessen</numerusform>
            <numerusform>%Ln Token vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::TokenList</name>
    <message>
        <source>refreshing…</source>
        <translation>wird erneuert…</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab: %1</translation>
    </message>
    <message>
        <source>%1, %2 percent of its time</source>
        <translation>%1, %2 Prozent der Laufzeit</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>Zuletzt erneuert</translation>
    </message>
    <message>
        <source>last error</source>
        <translation>Letzter Fehler</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozFileTransfers</name>
    <message>
        <source>Upload file</source>
        <translation>Datei hochladen</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Download file</source>
        <translation>Datei herunterladen</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Datei löschen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozFilesModel</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>wird hochgeladen</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>wird ersetzt</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>wird heruntergeladen</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>Verschlüsselt</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozNames</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozQueryModel</name>
    <message>
        <source>match</source>
        <translation>einschließen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>The answer holds the records as they are stored: data encrypted.</source>
        <translation>Die Antwort enthält die Datensätze wie gespeichert: mit verschlüsselten Daten.</translation>
    </message>
    <message>
        <source>the client&apos;s API key id</source>
        <translation>die API-Schlüssel-ID des Clients</translation>
    </message>
    <message>
        <source>the client&apos;s API secret</source>
        <translation>das API-Secret des Clients</translation>
    </message>
    <message>
        <source>Put the name of a saved connection in.</source>
        <translation>Setzen Sie den Namen einer gespeicherten Verbindung ein.</translation>
    </message>
    <message>
        <source>Add --all for everything that is found.</source>
        <translation>Mit --all erhalten Sie alles Gefundene.</translation>
    </message>
    <message>
        <source>For the package e3db. It reads the client from ~/.tozny.</source>
        <translation>Für das Paket e3db. Es liest den Client aus ~/.tozny.</translation>
    </message>
    <message>
        <source>For the package @toznysecure/sdk. It reads the client from ~/.tozny.</source>
        <translation>Für das Paket @toznysecure/sdk. Es liest den Client aus ~/.tozny.</translation>
    </message>
    <message>
        <source>The body of POST /v2/search.</source>
        <translation>Der Inhalt von POST /v2/search.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozRecordDraft</name>
    <message>
        <source>Name the field.</source>
        <translation>Geben Sie dem Feld einen Namen.</translation>
    </message>
    <message>
        <source>There are two fields %1.</source>
        <translation>Es gibt zwei Felder namens %1.</translation>
    </message>
    <message>
        <source>%1 holds half of a character. Remove the damaged character.</source>
        <translation>%1 enthält ein halbes Zeichen. Entfernen Sie das beschädigte Zeichen.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozRecordTableModel</name>
    <message>
        <source>Search records</source>
        <translation>Datensätze suchen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::UnreadableModel</name>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>Hash des Datensatzschlüssels</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>why it does not open</source>
        <translation>Warum nicht lesbar</translation>
    </message>
</context>
<context>
    <name>strongroom::model::VariablesRun</name>
    <message>
        <source>%1: there is a variable named %2 already</source>
        <translation>%1: Es gibt bereits eine Variable namens %2</translation>
    </message>
    <message>
        <source>%1: its value has a NUL character, which no variable can have</source>
        <translation>%1: Der Wert enthält ein NUL-Zeichen, das in Variablen nicht möglich ist</translation>
    </message>
    <message>
        <source>%1: its value is larger than a variable may be</source>
        <translation>%1: Der Wert ist zu groß für eine Variable</translation>
    </message>
</context>
<context>
    <name>strongroom::model::VerdictsModel</name>
    <message>
        <source>Only %1 were asked: the service&apos;s own list of countries is not known. Records in other countries may still need a key.</source>
        <translation>Nur %1 wurden angefragt: Die Länderliste des Dienstes ist nicht bekannt. Datensätze in anderen Ländern können noch einen Schlüssel benötigen.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht angefragt</translation>
    </message>
    <message>
        <source>Asking every country…</source>
        <translation>Alle Länder werden angefragt…</translation>
    </message>
    <message numerus="yes">
        <source>Yes. None of the %Ln record(s) that the service counts in %1 needs it.</source>
        <translation>
            <numerusform>Ja. Der %Ln Datensatz, den der Dienst in %1 zählt, benötigt sie nicht.</numerusform>
            <numerusform>Ja. Keiner der %Ln Datensätze, die der Dienst in %1 zählt, benötigt sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <comment>in so many countries</comment>
        <translation>
            <numerusform>%Ln Land</numerusform>
            <numerusform>%Ln Ländern</numerusform>
        </translation>
    </message>
    <message>
        <source>No. It is still needed:</source>
        <translation>Nein. Sie wird noch benötigt:</translation>
    </message>
    <message>
        <source>Not known, so no: %1</source>
        <translation>Nicht bekannt, also nein: %1</translation>
    </message>
    <message>
        <source>May key version %1 be destroyed?</source>
        <translation>Darf Schlüsselversion %1 vernichtet werden?</translation>
    </message>
    <message>
        <source>There may be countries that were not asked</source>
        <translation>Möglicherweise wurden nicht alle Länder angefragt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AboutDialog</name>
    <message>
        <source>About Strongroom</source>
        <translation>Über Strongroom</translation>
    </message>
    <message>
        <source>The mark of Strongroom</source>
        <translation>Das Logo von Strongroom</translation>
    </message>
    <message>
        <source>Strongroom %1</source>
        <translation>Strongroom %1</translation>
    </message>
    <message>
        <source>A desktop client for client-side encrypted data stores.</source>
        <translation>Ein Desktop-Client für clientseitig verschlüsselte Datenspeicher.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotheken und ihre Lizenzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) by others that this package ships. Their licences, as their authors declare them; the whole list is %1.</source>
        <translation>
            <numerusform>%Ln Fremdkomponente wird mit diesem Paket ausgeliefert. Die Lizenz ist so angegeben, wie die Urheber sie erklären; die vollständige Liste steht in %1.</numerusform>
            <numerusform>%Ln Fremdkomponenten werden mit diesem Paket ausgeliefert. Die Lizenzen sind so angegeben, wie die Urheber sie erklären; die vollständige Liste steht in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program was not installed from a package, so there is no list of what was shipped with it. It is built with Qt %1, OpenSSL, libsodium, Highway, libyaml, ICU, SQLite, QtKeychain, nlohmann/json (MIT) and the icons of Lucide (ISC), as they are on this computer.</source>
        <translation>Dieses Programm wurde nicht aus einem Paket installiert, daher gibt es keine Liste der mitgelieferten Komponenten. Es verwendet Qt %1, OpenSSL, libsodium, Highway, libyaml, ICU, SQLite, QtKeychain, nlohmann/json (MIT) und die Symbole von Lucide (ISC) in den Versionen auf diesem Computer.</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>L&amp;icences of others</source>
        <translation>L&amp;izenzen Dritter</translation>
    </message>
    <message>
        <source>&amp;Apache License 2.0</source>
        <translation>&amp;Apache License 2.0</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessGraphView</name>
    <message>
        <source>Graph of who can read what</source>
        <translation>Graph: Wer kann was lesen</translation>
    </message>
    <message>
        <source>This client: %1</source>
        <translation>Dieser Client: %1</translation>
    </message>
    <message>
        <source>The table says the same</source>
        <translation>Die Tabelle zeigt dasselbe</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Dieser Client</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message>
        <source>Who can read what</source>
        <translation>Wer kann was lesen</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>Wer kann das lesen?</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Shows who can read records of this type</source>
        <translation>Zeigt, wer Datensätze dieses Typs lesen kann</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Shows what this client can read, and what you can read of it</source>
        <translation>Zeigt, was dieser Client lesen kann und was Sie von ihm lesen können</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Jeder Typ</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>Jeder Client</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird angefragt…</translation>
    </message>
    <message>
        <source>Only you can read your records of the type “%1”.</source>
        <translation>Nur Sie können Ihre Datensätze des Typs „%1“ lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) can read your records of the type “%1”.</source>
        <translation>
            <numerusform>%n Client kann Ihre Datensätze des Typs „%1“ lesen.</numerusform>
            <numerusform>%n Clients können Ihre Datensätze des Typs „%1“ lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be listed</source>
        <translation>Nicht alles konnte aufgelistet werden</translation>
    </message>
    <message>
        <source>Nobody but you can read “%1”</source>
        <translation>Nur Sie können „%1“ lesen</translation>
    </message>
    <message>
        <source>Records and files of this type are for you alone until you share them.</source>
        <translation>Datensätze und Dateien dieses Typs sind nur für Sie, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>Share this type…</source>
        <translation>Diesen Typ freigeben…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>This client and type have nothing to do with each other.</source>
        <translation>Dieser Client und dieser Typ haben nichts miteinander zu tun.</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>Nichts ist freigegeben</translation>
    </message>
    <message>
        <source>Nobody else can read your records, and you can read nobody&apos;s. Notes of this session will be listed here too.</source>
        <translation>Niemand sonst kann Ihre Datensätze lesen, und Sie keine fremden. Auch Notizen dieser Sitzung werden hier aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to read</source>
        <translation>
            <numerusform>%Ln Lesezugriff</numerusform>
            <numerusform>%Ln Lesezugriffe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ways to read</source>
        <translation>%1 von %2 Lesezugriffen</translation>
    </message>
    <message>
        <source>not everything could be listed</source>
        <translation>nicht alles konnte aufgelistet werden</translation>
    </message>
    <message>
        <source>Notes of other sessions are not known here: the service lists none</source>
        <translation>Notizen anderer Sitzungen sind hier nicht bekannt: Der Dienst führt keine Liste</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Something is being shared or revoked. Wait for it, or cancel it.</source>
        <translation>Gerade wird etwas freigegeben oder widerrufen. Warten Sie darauf, oder brechen Sie den Vorgang ab.</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>Wählen Sie zuerst eine Zeile aus.</translation>
    </message>
    <message>
        <source>Only the other client can end this.</source>
        <translation>Nur der andere Client kann dies beenden.</translation>
    </message>
    <message>
        <source>Nobody has made you its authorizer.</source>
        <translation>Niemand hat Sie als Autorisierer eingesetzt.</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Es wird bereits alles angezeigt.</translation>
    </message>
    <message>
        <source>Revoke this?</source>
        <translation>Dies widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n way(s) to read?</source>
        <translation>
            <numerusform>%n Lesezugriff widerrufen?</numerusform>
            <numerusform>%n Lesezugriffe widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the service gives them nothing more of it. What was read before cannot be taken back: copies stay with those who made them, and the type&apos;s key stays the same.</source>
        <translation>Danach gibt der Dienst ihnen nichts mehr davon. Bereits Gelesenes lässt sich nicht zurückholen: Kopien bleiben bei denen, die sie angefertigt haben, und der Schlüssel des Typs bleibt derselbe.</translation>
    </message>
    <message>
        <source>Notes are deleted.</source>
        <translation>Notizen werden gelöscht.</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>type, who, &quot;can read yours&quot;</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>All %n way(s) to read were revoked</source>
        <translation>
            <numerusform>%n Lesezugriff widerrufen</numerusform>
            <numerusform>Alle %n Lesezugriffe widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read before stays with those who read it.</source>
        <translation>Bereits Gelesenes bleibt bei denen, die es gelesen haben.</translation>
    </message>
    <message>
        <source>Nothing was revoked</source>
        <translation>Nichts wurde widerrufen</translation>
    </message>
    <message>
        <source>%1 of %2 were revoked</source>
        <translation>%1 von %2 widerrufen</translation>
    </message>
    <message>
        <source>The others can still read. Select them and revoke again, or look at the reasons.</source>
        <translation>Die übrigen können weiterhin lesen. Wählen Sie sie aus und widerrufen Sie erneut, oder sehen Sie sich die Gründe an.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>not tried: cancelled before</source>
        <translation>nicht versucht: vorher abgebrochen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(s) exported</source>
        <translation>
            <numerusform>%Ln Eintrag exportiert</numerusform>
            <numerusform>%Ln Einträge exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Shows what ended this way</source>
        <translation>Zeigt nur Einträge mit diesem Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
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
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Shows what was done on this connection</source>
        <translation>Zeigt nur Einträge zu dieser Verbindung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Shows what was done in this time</source>
        <translation>Zeigt nur Einträge aus diesem Zeitraum</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Keep entries for</source>
        <translation>Aufbewahrungsdauer</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer</source>
        <translation>Ältere Einträge werden von diesem Computer gelöscht</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>30 Tage aufbewahren</translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation>90 Tage aufbewahren</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>Ein Jahr aufbewahren</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles aufbewahren</translation>
    </message>
    <message>
        <source>Find by what, where or outcome</source>
        <translation>Nach Aktion, Ort oder Ergebnis suchen</translation>
    </message>
    <message>
        <source>Find activity</source>
        <translation>Aktivität durchsuchen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verifizieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Leeren…</translation>
    </message>
    <message>
        <source>Record keys, filters and contents are never kept here.</source>
        <translation>Datensatzschlüssel, Filter und Inhalte werden hier nie aufgezeichnet.</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>Nothing was done so far</source>
        <translation>Noch keine Aktivität</translation>
    </message>
    <message>
        <source>What you save, delete, export or open is noted here: what, when, where, how many and how it ended.</source>
        <translation>Was Sie speichern, löschen, exportieren oder öffnen, wird hier aufgezeichnet: was, wann, wo, wie viel und mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Keine passenden Einträge</translation>
    </message>
    <message>
        <source>Nothing that was noted has these words, this outcome, connection and time.</source>
        <translation>Kein Eintrag passt zu diesem Suchtext, Ergebnis, dieser Verbindung und diesem Zeitraum.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Kein Eintrag ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 von %2 Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged line(s) skipped</source>
        <translation>
            <numerusform>%Ln beschädigte Zeile übersprungen</numerusform>
            <numerusform>%Ln beschädigte Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the activity</source>
        <translation>Aktivität exportieren</translation>
    </message>
    <message>
        <source>Clear the activity?</source>
        <translation>Aktivität leeren?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are deleted from this computer. The records and the services are not touched. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Eintrag wird von diesem Computer gelöscht. Datensätze und Dienste sind davon nicht betroffen. Dies kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln Einträge werden von diesem Computer gelöscht. Datensätze und Dienste sind davon nicht betroffen. Dies kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Aktivität leeren</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddContactDialog</name>
    <message>
        <source>&amp;Add contact</source>
        <translation>Kontakt &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Yours alone: the service does not get it</source>
        <translation>Nur für Sie: Der Dienst erhält ihn nicht</translation>
    </message>
    <message>
        <source>Compare the fingerprint with its owner by another way, such as the telephone. Notes go to exactly these keys.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit dem Inhaber auf einem anderen Weg, etwa am Telefon. Notizen gehen genau an diese Schlüssel.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Public keys only; nothing secret.</source>
        <translation>Nur öffentliche Schlüssel, nichts Geheimes.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>this client is in the address book already, as “%1”</source>
        <translation>dieser Client steht bereits als „%1“ im Adressbuch</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddSecretDialog</name>
    <message>
        <source>&amp;Add secret</source>
        <translation>Geheimnis hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>Add the secret of version %1</source>
        <translation>Geheimnis der Version %1 hinzufügen</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>Geheimnis hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Key (isKey)</source>
        <translation>Schlüsse&amp;l (isKey)</translation>
    </message>
    <message>
        <source>&amp;Custom encryption</source>
        <translation>&amp;Eigene Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <source>The number that records written with it carry</source>
        <translation>Die Nummer, die damit geschriebene Datensätze tragen</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Gehei&amp;mnis</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is saved until you save the keys.</source>
        <translation>Nichts wird gespeichert, bis Sie die Schlüssel speichern.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Replace it: records written with the old secret will not open</source>
        <translation>Ersetzen: Mit dem alten Geheimnis geschriebene Datensätze lassen sich dann nicht mehr öffnen</translation>
    </message>
    <message>
        <source>a version is a whole number of 0 or more</source>
        <translation>eine Version ist eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>there is a secret of version %1 already</source>
        <translation>zu Version %1 gibt es bereits ein Geheimnis</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Erkannt als: %1</translation>
    </message>
    <message>
        <source>this %1</source>
        <comment>what is wrong with the secret</comment>
        <translation>das Geheimnis %1</translation>
    </message>
    <message>
        <source>This looks like whole secrets_data. To take all of its secrets, use Import.</source>
        <translation>Das sieht nach vollständigen secrets_data aus. Um alle Geheimnisse daraus zu übernehmen, verwenden Sie „Importieren“.</translation>
    </message>
    <message>
        <source>So far one password opens every version. With a second secret it becomes version 0 and opens only that.</source>
        <translation>Bisher öffnet ein Passwort alle Versionen. Mit einem zweiten Geheimnis wird es zu Version 0 und öffnet nur noch diese.</translation>
    </message>
    <message>
        <source>&amp;Replace secret</source>
        <translation>Geheimnis e&amp;rsetzen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddressBookDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Umbe&amp;nennen…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Entfe&amp;rnen…</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
    <message>
        <source>Compare the &amp;new keys…</source>
        <translation>Neue Schlüssel &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>&amp;Add a contact…</source>
        <translation>Kontakt &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>C&amp;ompare all</source>
        <translation>&amp;Alle vergleichen</translation>
    </message>
    <message>
        <source>Asks the service which keys each client publishes now, and compares them with the kept ones</source>
        <translation>Fragt beim Dienst an, welche Schlüssel jeder Client jetzt veröffentlicht, und vergleicht sie mit den gespeicherten</translation>
    </message>
    <message>
        <source>Kept on this computer. Notes go to the keys that are shown here.</source>
        <translation>Auf diesem Computer gespeichert. Notizen gehen an die hier gezeigten Schlüssel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) publish other keys than those you have</source>
        <translation>
            <numerusform>%n Client veröffentlicht andere Schlüssel als die gespeicherten</numerusform>
            <numerusform>%n Clients veröffentlichen andere Schlüssel als die gespeicherten</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the client made new keys, or somebody has put their own in its place. Nothing is written to it until you have decided.</source>
        <translation>Entweder hat der Client neue Schlüssel erzeugt, oder jemand hat sie durch eigene ersetzt. Bis Sie entschieden haben, wird ihm nichts geschrieben.</translation>
    </message>
    <message>
        <source>Ask its owner for the fingerprint by another way, then compare.</source>
        <translation>Erfragen Sie den Fingerabdruck beim Inhaber auf einem anderen Weg, und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>„%1“ umbenennen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Remove “%1” from the address book?</source>
        <translation>„%1“ aus dem Adressbuch entfernen?</translation>
    </message>
    <message>
        <source>Its kept keys are forgotten on this computer. Nothing changes at the service. Adding it again takes whatever keys are published then.</source>
        <translation>Die gespeicherten Schlüssel werden auf diesem Computer gelöscht. Beim Dienst ändert sich nichts. Beim erneuten Hinzufügen werden die Schlüssel übernommen, die dann veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <source>Take the new keys of “%1”?</source>
        <translation>Neue Schlüssel von „%1“ übernehmen?</translation>
    </message>
    <message>
        <source>From then on notes go to the new keys, and whoever holds them can read them. Take them only when their owner has told you this fingerprint by another way.</source>
        <translation>Danach gehen Notizen an die neuen Schlüssel, und wer diese besitzt, kann sie lesen. Übernehmen Sie sie nur, wenn der Inhaber Ihnen diesen Fingerabdruck auf einem anderen Weg genannt hat.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>alt: %1</translation>
    </message>
    <message>
        <source>new:  %1</source>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>Take the new keys</source>
        <translation>Neue Schlüssel übernehmen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AllowChangesDialog</name>
    <message>
        <source>&amp;Allow changes</source>
        <translation>Ä&amp;nderungen erlauben</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Änderungen erlauben</translation>
    </message>
    <message>
        <source>Allow changes to “%1”?</source>
        <translation>Änderungen an „%1“ erlauben?</translation>
    </message>
    <message>
        <source>This is a production connection. For the time you choose, everything you do there counts; then it is read-only again by itself.</source>
        <translation>Dies ist eine Produktionsverbindung. Für die gewählte Zeit wirkt sich alles, was Sie dort tun, auf echte Daten aus; danach ist sie von selbst wieder schreibgeschützt.</translation>
    </message>
    <message>
        <source>This connection is read-only. For the time you choose it can be changed; then it is read-only again by itself.</source>
        <translation>Diese Verbindung ist schreibgeschützt. Für die gewählte Zeit kann sie geändert werden; danach ist sie von selbst wieder schreibgeschützt.</translation>
    </message>
    <message>
        <source>&amp;5 minutes</source>
        <translation>&amp;5 Minuten</translation>
    </message>
    <message>
        <source>&amp;15 minutes</source>
        <translation>&amp;15 Minuten</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 &amp;Stunde</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>The name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Type its name to go on: %1</source>
        <translation>Geben Sie zum &amp;Fortfahren den Namen ein: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Teile der Antwort</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>Header (%1)</translation>
    </message>
    <message>
        <source>What was sent (%1)</source>
        <translation>Gesendet (%1)</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Header der Antwort</translation>
    </message>
    <message>
        <source>Cookies and tokens are shown as dots.</source>
        <translation>Cookies und Token werden als Punkte angezeigt.</translation>
    </message>
    <message>
        <source>Names of the headers that were sent</source>
        <translation>Namen der gesendeten Header</translation>
    </message>
    <message>
        <source>Names only. The token itself is never shown here.</source>
        <translation>Nur Namen. Das Token selbst wird hier nie angezeigt.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Body der Antwort</translation>
    </message>
    <message>
        <source>The answer has no body</source>
        <translation>Die Antwort hat keinen Body</translation>
    </message>
    <message>
        <source>Its status and its headers are all there is.</source>
        <translation>Sie besteht nur aus Status und Headern.</translation>
    </message>
    <message>
        <source>%1 of bytes</source>
        <comment>size</comment>
        <translation>%1 Binärdaten</translation>
    </message>
    <message>
        <source>They are no text. Save them to look at them with a program that knows them.</source>
        <translation>Sie sind kein Text. Speichern Sie sie, um sie mit einem passenden Programm anzusehen.</translation>
    </message>
    <message>
        <source>%1 is no text. Save it to look at it with a program that knows it.</source>
        <translation>%1 ist kein Text. Speichern Sie die Daten, um sie mit einem passenden Programm anzusehen.</translation>
    </message>
    <message>
        <source>This is the beginning of %1. Save the answer to have it all.</source>
        <translation>Dies ist der Anfang von %1. Speichern Sie die Antwort, um alles zu erhalten.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApiTokenForm</name>
    <message>
        <source>Show the IAM &amp;policy…</source>
        <translation>IAM-Richtlinie an&amp;zeigen…</translation>
    </message>
    <message>
        <source>LocalStac&amp;k on this computer, port 4566</source>
        <translation>LocalStac&amp;k auf diesem Computer, Port 4566</translation>
    </message>
    <message>
        <source>Create the ta&amp;ble when it is missing</source>
        <translation>Ta&amp;belle anlegen, falls sie fehlt</translation>
    </message>
    <message>
        <source>A failure of the table is an error (strict cache)</source>
        <translation>Ausfall der Tabelle als Fehler behandeln (Strict Cache)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Token is kept</source>
        <translation>Token-Speicherort</translation>
    </message>
    <message>
        <source>Token &amp;endpoint</source>
        <translation>Token-&amp;Endpunkt</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>Empty: not sent</source>
        <translation>Leer: wird nicht gesendet</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>Co&amp;nsumer-Key</translation>
    </message>
    <message>
        <source>Consumer se&amp;cret</source>
        <translation>&amp;Consumer-Secret</translation>
    </message>
    <message>
        <source>The token is encrypted with both</source>
        <translation>Das Token wird mit beiden verschlüsselt</translation>
    </message>
    <message>
        <source>Test &amp;address</source>
        <translation>Test&amp;adresse</translation>
    </message>
    <message>
        <source>May be empty. The test asks it with GET, and the request page begins with it</source>
        <translation>Optional. Der Test ruft sie mit GET auf; auf der Anfrageseite ist sie voreingestellt</translation>
    </message>
    <message>
        <source>On this co&amp;mputer</source>
        <translation>Auf diesem Co&amp;mputer</translation>
    </message>
    <message>
        <source>In an encrypted file; the consumer key and secret are in the keychain</source>
        <translation>In einer verschlüsselten Datei; Consumer-Key und Consumer-Secret liegen im Schlüsselbund</translation>
    </message>
    <message>
        <source>In a &amp;DynamoDB table</source>
        <translation>In einer &amp;DynamoDB-Tabelle</translation>
    </message>
    <message>
        <source>Shared with the published SDKs; the consumer key and secret are in Secrets Manager</source>
        <translation>Gemeinsam mit den veröffentlichten SDKs; Consumer-Key und Consumer-Secret liegen in Secrets Manager</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What the AWS account must be allowed to do, to be given to its administrator</source>
        <translation>Was dem AWS-Konto erlaubt sein muss, zur Weitergabe an dessen Administrator</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>From the environment&apos;s variables, or ~/.aws</source>
        <translation>Aus den Umgebungsvariablen oder ~/.aws</translation>
    </message>
    <message>
        <source>Given &amp;here</source>
        <translation>&amp;Hier angegeben</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Liegen im Schlüsselbund</translation>
    </message>
    <message>
        <source>Sec&amp;ret</source>
        <translation>Sec&amp;ret</translation>
    </message>
    <message>
        <source>Name or ARN in Secrets Manager; it holds consumerKey and consumerSecret</source>
        <translation>Name oder ARN in Secrets Manager; es enthält consumerKey und consumerSecret</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>Missing table</source>
        <translation>Fehlende Tabelle</translation>
    </message>
    <message>
        <source>Needs two more permissions: dynamodb:CreateTable and DescribeTable</source>
        <translation>Erfordert zwei weitere Berechtigungen: dynamodb:CreateTable und DescribeTable</translation>
    </message>
    <message>
        <source>python, as the published SDKs</source>
        <translation>python, wie die veröffentlichten SDKs</translation>
    </message>
    <message>
        <source>sealed-v1, Strongroom&apos;s own</source>
        <translation>sealed-v1, Strongrooms eigenes</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gion</translation>
    </message>
    <message>
        <source>Empty: of the environment&apos;s variables or the profile, else us-east-1</source>
        <translation>Leer: aus den Umgebungsvariablen oder dem Profil, sonst us-east-1</translation>
    </message>
    <message>
        <source>AWS keys</source>
        <translation>AWS-Schlüssel</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>Standardprofil</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>Of ~/.aws. Empty: AWS_PROFILE, else default</source>
        <translation>Aus ~/.aws. Leer: AWS_PROFILE, sonst default</translation>
    </message>
    <message>
        <source>Access key &amp;id</source>
        <translation>Zugriffsschlüssel-&amp;ID</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Geheimer Z&amp;ugriffsschlüssel</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>Sitzungst&amp;oken</translation>
    </message>
    <message>
        <source>Of temporary keys only</source>
        <translation>Nur bei temporären Schlüsseln</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>Key of the item in the table. Empty: by the format</source>
        <translation>Schlüssel des Elements in der Tabelle. Leer: je nach Format</translation>
    </message>
    <message>
        <source>LocalStack</source>
        <translation>LocalStack</translation>
    </message>
    <message>
        <source>Both AWS services at http://localhost:4566</source>
        <translation>Beide AWS-Dienste unter http://localhost:4566</translation>
    </message>
    <message>
        <source>of AWS</source>
        <translation>von AWS</translation>
    </message>
    <message>
        <source>AWS endpoint</source>
        <translation>AWS-Endpunkt</translation>
    </message>
    <message>
        <source>Of both services, where it is not AWS&apos;s own</source>
        <translation>Für beide Dienste, falls nicht der von AWS selbst</translation>
    </message>
    <message>
        <source>DynamoDB endpoint</source>
        <translation>DynamoDB-Endpunkt</translation>
    </message>
    <message>
        <source>Secrets Manager endpoint</source>
        <translation>Secrets-Manager-Endpunkt</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Strikt</translation>
    </message>
    <message>
        <source>Otherwise it is a warning, and the token is good all the same</source>
        <translation>Andernfalls ist er nur eine Warnung, und das Token ist trotzdem gültig</translation>
    </message>
    <message>
        <source>Refresh early by</source>
        <translation>Vorzeitig erneuern</translation>
    </message>
    <message>
        <source>Before the token is over; 0 to 300</source>
        <translation>Vor Ablauf des Tokens; 0 bis 300</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>At the token endpoint, in all</source>
        <translation>Am Token-Endpunkt, insgesamt</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Authorization: the token alone</source>
        <translation>Authorization: nur das Token</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>X-Api-Key</source>
        <translation>X-Api-Key</translation>
    </message>
    <message>
        <source>Sent beside the token, where a gateway wants one</source>
        <translation>Wird neben dem Token gesendet, wenn ein Gateway ihn verlangt</translation>
    </message>
    <message>
        <source>Nobody can alter the token unseen. For tables that no published SDK shares: they do not read it</source>
        <translation>Niemand kann das Token unbemerkt verändern. Für Tabellen, die kein veröffentlichtes SDK mitbenutzt: Diese können es nicht lesen</translation>
    </message>
    <message>
        <source>The published SDKs read it. The token is secret, but whoever may write the table can alter it unseen</source>
        <translation>Die veröffentlichten SDKs können es lesen. Das Token ist geheim, aber wer in die Tabelle schreiben darf, kann es unbemerkt verändern</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>stored; type all of it to replace it</source>
        <translation>gespeichert; zum Ersetzen vollständig eingeben</translation>
    </message>
    <message>
        <source>the token endpoint</source>
        <translation>Token-Endpunkt</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>the secret’s name</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>the table’s name</source>
        <translation>Name der Tabelle</translation>
    </message>
    <message>
        <source>the token id</source>
        <translation>Token-ID</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>the time between attempts</source>
        <translation>Wartezeit zwischen Versuchen</translation>
    </message>
    <message>
        <source>the number of attempts</source>
        <translation>Anzahl der Versuche</translation>
    </message>
    <message>
        <source>the DynamoDB endpoint</source>
        <translation>DynamoDB-Endpunkt</translation>
    </message>
    <message>
        <source>the Secrets Manager endpoint</source>
        <translation>Secrets-Manager-Endpunkt</translation>
    </message>
    <message>
        <source>the AWS endpoint</source>
        <translation>AWS-Endpunkt</translation>
    </message>
    <message>
        <source>The consumer key is missing</source>
        <translation>Der Consumer-Key fehlt</translation>
    </message>
    <message>
        <source>The consumer secret is missing</source>
        <translation>Das Consumer-Secret fehlt</translation>
    </message>
    <message>
        <source>The access key id is missing</source>
        <translation>Die Zugriffsschlüssel-ID fehlt</translation>
    </message>
    <message>
        <source>The secret access key is missing</source>
        <translation>Der geheime Zugriffsschlüssel fehlt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentActions</name>
    <message>
        <source>File saved</source>
        <translation>Datei gespeichert</translation>
    </message>
    <message>
        <source>File replaced</source>
        <translation>Datei ersetzt</translation>
    </message>
    <message>
        <source>“%1” holds what is in “%2” now, and keeps its name.</source>
        <translation>„%1“ enthält jetzt den Inhalt von „%2“ und behält seinen Namen.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>Select an attachment first.</source>
        <translation>Wählen Sie zuerst einen Anhang aus.</translation>
    </message>
    <message>
        <source>Something is being done with this file. Wait for it, or cancel it.</source>
        <translation>Mit dieser Datei läuft gerade ein Vorgang. Warten Sie ihn ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Nothing is being done with this file.</source>
        <translation>Mit dieser Datei läuft kein Vorgang.</translation>
    </message>
    <message>
        <source>Nothing has failed with this file.</source>
        <translation>Bei dieser Datei ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Add files to the record</source>
        <translation>Dateien zum Datensatz hinzufügen</translation>
    </message>
    <message>
        <source>Going by its name, this is %1.</source>
        <translation>Dem Namen nach ist dies %1.</translation>
    </message>
    <message>
        <source>“%1” is here now: drag it to where you want it.</source>
        <translation>„%1“ ist jetzt geladen: Ziehen Sie die Datei an den gewünschten Ort.</translation>
    </message>
    <message>
        <source>Its name sounds harmless, but by its content this is %1.</source>
        <translation>Der Name klingt harmlos, dem Inhalt nach ist dies aber %1.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Diese Datei öffnen?</translation>
    </message>
    <message>
        <source>This is %1. Whoever may write to the record can have put it there: open it only if you know where it comes from.</source>
        <translation>Dies ist %1. Jeder mit Schreibzugriff auf den Datensatz kann die Datei dort abgelegt haben: Öffnen Sie sie nur, wenn Sie ihre Herkunft kennen.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Diese Datei wird nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.</source>
        <translation>%1 Beim Öffnen könnte sie auf diesem Computer ausgeführt werden, daher öffnet Strongroom sie nicht. Sie können sie speichern und mit einem Programm Ihrer Wahl ansehen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This computer has no program for this kind of file. Download it instead.</source>
        <translation>Auf diesem Computer gibt es kein Programm für diesen Dateityp. Laden Sie die Datei stattdessen herunter.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <translation>Diese Datei ersetzen?</translation>
    </message>
    <message>
        <source>The service puts “%1” in the place of the file below, in the record “%2” in %3. The name stays; what was stored is gone, and this cannot be undone.</source>
        <translation>Der Dienst ersetzt die unten genannte Datei im Datensatz „%2“ in %3 durch „%1“. Der Name bleibt gleich; der bisherige Inhalt geht verloren. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>Diese Datei löschen?</translation>
    </message>
    <message>
        <source>The service deletes it from the record “%1” in %2. This cannot be undone.</source>
        <translation>Der Dienst löscht sie aus dem Datensatz „%1“ in %2. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>Fetching “%1”: the drag begins when it is here.</source>
        <translation>„%1“ wird geladen: Das Ziehen beginnt, sobald die Datei da ist.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Dateiname</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentView</name>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentsTab</name>
    <message>
        <source>This record has no files. Add one, or drop it here.</source>
        <translation>Dieser Datensatz hat keine Dateien. Fügen Sie eine hinzu oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Attachments are not encrypted: the service stores them as they are.</source>
        <translation>Anhänge werden nicht verschlüsselt: Der Dienst speichert sie unverändert.</translation>
    </message>
    <message>
        <source>Not renamed: %1</source>
        <translation>Nicht umbenannt: %1</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Shows or hides the technical details of the message</source>
        <translation>Zeigt oder verbirgt die technischen Details der Meldung</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BodyEditor</name>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Shown laid out. It is stored as it came unless you edit it.</source>
        <translation>Formatiert angezeigt. Ohne Bearbeitung bleibt der gespeicherte Text unverändert.</translation>
    </message>
    <message>
        <source>Laying out a long line…</source>
        <translation>Lange Zeile wird formatiert…</translation>
    </message>
    <message>
        <source>Holds line separators of several kinds; an edit makes plain line breaks of them.</source>
        <translation>Enthält verschiedene Arten von Zeilentrennern; beim Bearbeiten werden daraus einfache Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>Lines of more than %L1 characters are not coloured.</source>
        <translation>Zeilen mit mehr als %L1 Zeichen werden nicht eingefärbt.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BodySection</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Die ersten %1 von %2 werden angezeigt.</translation>
    </message>
    <message>
        <source>Empty text.</source>
        <translation>Leerer Text.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkEditDialog</name>
    <message>
        <source>Add &amp;operation</source>
        <translation>&amp;Operation hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>Mehrere Datensätze bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln record(s) in %1</source>
        <translation>
            <numerusform>%Ln Datensatz in %1 bearbeiten</numerusform>
            <numerusform>%Ln Datensätze in %1 bearbeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) not loaded yet: left out. Scroll there first to take them along.</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile ist noch nicht geladen und wird ausgelassen. Scrollen Sie zuerst dorthin, um sie einzubeziehen.</numerusform>
            <numerusform>%Ln ausgewählte Zeilen sind noch nicht geladen und werden ausgelassen. Scrollen Sie zuerst dorthin, um sie einzubeziehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Working out the changes: %1 of %2 records</source>
        <translation>Änderungen werden ermittelt: %1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>Done to each record, from top to bottom. A record is changed whole or not at all. You see every change before anything waits in the change tray, and the tray before anything is written.</source>
        <translation>Wird von oben nach unten auf jeden Datensatz angewendet. Ein Datensatz wird ganz oder gar nicht geändert. Sie sehen jede Änderung, bevor sie in die Änderungsablage kommt, und die Ablage, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Another operation, done after these</source>
        <translation>Eine weitere Operation, die nach diesen ausgeführt wird</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Working out the changes</source>
        <translation>Änderungen werden ermittelt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln change(s) to the tray</source>
        <translation>
            <numerusform>%Ln Änderung in die &amp;Ablage legen</numerusform>
            <numerusform>%Ln Änderungen in die &amp;Ablage legen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>Änderungen an&amp;zeigen</translation>
    </message>
    <message>
        <source>They wait there for your review; nothing is written yet</source>
        <translation>Sie warten dort auf Ihre Prüfung; es wird noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Works out every change, without making one</source>
        <translation>Ermittelt alle Änderungen, ohne sie auszuführen</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>Es gibt nichts hinzuzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) change</source>
        <translation>
            <numerusform>%Ln Datensatz wird geändert</numerusform>
            <numerusform>%Ln Datensätze werden geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln Wert</numerusform>
            <numerusform>%Ln Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) refused</source>
        <translation>
            <numerusform>%Ln Datensatz abgelehnt</numerusform>
            <numerusform>%Ln Datensätze abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) as they are</source>
        <translation>
            <numerusform>%Ln Datensatz unverändert</numerusform>
            <numerusform>%Ln Datensätze unverändert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are in the tray</source>
        <translation>%1 von %2 sind in der Ablage</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkOperationRow</name>
    <message>
        <source>every</source>
        <translation>jedes</translation>
    </message>
    <message>
        <source>any case</source>
        <translation>Groß/klein egal</translation>
    </message>
    <message>
        <source>Remove this operation</source>
        <translation>Diese Operation entfernen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Replace text in</source>
        <translation>Text ersetzen in</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Addieren zu</translation>
    </message>
    <message>
        <source>In the body set</source>
        <translation>Im Inhalt setzen</translation>
    </message>
    <message>
        <source>In the body remove</source>
        <translation>Im Inhalt entfernen</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Finds the text in capitals and small letters alike</source>
        <translation>Findet den Text unabhängig von Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>with</source>
        <translation>durch</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Zahl</translation>
    </message>
    <message>
        <source>to</source>
        <translation>auf</translation>
    </message>
    <message>
        <source>JSON: &quot;text&quot;, 12, true, null, [1, 2]</source>
        <translation>JSON: &quot;text&quot;, 12, true, null, [1, 2]</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>ganze Zahl</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <translation>Operation %1</translation>
    </message>
    <message>
        <source>Member of operation %1</source>
        <translation>Feld der Operation %1</translation>
    </message>
    <message>
        <source>Body member of operation %1</source>
        <translation>Inhaltsfeld der Operation %1</translation>
    </message>
    <message>
        <source>Text to find of operation %1</source>
        <translation>Suchtext der Operation %1</translation>
    </message>
    <message>
        <source>Any case of operation %1</source>
        <translation>Groß-/Kleinschreibung der Operation %1</translation>
    </message>
    <message>
        <source>Value of operation %1</source>
        <translation>Wert der Operation %1</translation>
    </message>
    <message>
        <source>Remove operation %1</source>
        <translation>Operation %1 entfernen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkPreviewView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkSecretsDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>In die A&amp;blage legen</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle bearbeiten</numerusform>
            <numerusform>%Ln Zellen bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Set one &amp;value for all</source>
        <translation>Denselben &amp;Wert für alle setzen</translation>
    </message>
    <message>
        <source>Make a &amp;random value, another one for each</source>
        <translation>Für jede einen eigenen &amp;Zufallswert erzeugen</translation>
    </message>
    <message>
        <source>Copy the value from an &amp;environment</source>
        <translation>Wert aus einer &amp;Umgebung kopieren</translation>
    </message>
    <message>
        <source>Set the &amp;description</source>
        <translation>&amp;Beschreibung setzen</translation>
    </message>
    <message>
        <source>&amp;Move to all environments</source>
        <translation>In alle Umgebungen &amp;verschieben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>We&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>V&amp;on</translation>
    </message>
    <message>
        <source>What a program gets there</source>
        <translation>Was ein Programm dort erhält</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Be&amp;schreibung</translation>
    </message>
    <message>
        <source>Of the secrets that are there</source>
        <translation>Der vorhandenen Secrets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>Es wird nichts gesendet, bevor Sie die Ablage senden.</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>Mehrere bearbeiten</translation>
    </message>
    <message>
        <source>Type the value, or make a random one.</source>
        <translation>Geben Sie den Wert ein oder erzeugen Sie einen zufälligen.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>Die Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>random value</source>
        <translation>Zufallswert</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>kopiert aus %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeDetailPanel</name>
    <message>
        <source>Details of the change</source>
        <translation>Details der Änderung</translation>
    </message>
    <message>
        <source>No change selected</source>
        <translation>Keine Änderung ausgewählt</translation>
    </message>
    <message>
        <source>Select a change to see what was there and what is to be there.</source>
        <translation>Wählen Sie eine Änderung aus, um den bisherigen und den neuen Stand zu sehen.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what, country</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Undo writes the record again, with its body and keys. Its attachments do not come back.</source>
        <translation>Rückgängig schreibt den Datensatz mit Inhalt und Schlüsseln wieder. Seine Anhänge werden nicht wiederhergestellt.</translation>
    </message>
    <message>
        <source>This record could not be opened, so there is nothing to compare.</source>
        <translation>Dieser Datensatz konnte nicht geöffnet werden, daher gibt es nichts zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeLinesView</name>
    <message>
        <source>only the layout</source>
        <translation>nur die Formatierung</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, from or to</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeStrip</name>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig gemacht</numerusform>
            <numerusform>%Ln Änderungen rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) committed</source>
        <translation>
            <numerusform>%Ln Änderung übernommen</numerusform>
            <numerusform>%Ln Änderungen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be committed</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht übernommen werden</numerusform>
            <numerusform>%Ln Änderungen konnten nicht übernommen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln ausstehende Änderung</numerusform>
            <numerusform>%Ln ausstehende Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeTableView</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln ausstehend</numerusform>
            <numerusform>%Ln ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Verbindung wird geöffnet…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>Changes are kept in memory only: closing a connection drops them.</source>
        <translation>Änderungen liegen nur im Arbeitsspeicher: Beim Schließen der Verbindung werden sie verworfen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Keine Änderungen</translation>
    </message>
    <message>
        <source>What you edit, add and delete is collected here when you put it in the tray: you look at all of it, and commit it as one piece of work.</source>
        <translation>Was Sie bearbeiten, hinzufügen oder löschen und in die Ablage legen, wird hier gesammelt: Sie prüfen alles zusammen und übernehmen es in einem Schritt.</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung übernehmen…</numerusform>
            <numerusform>%Ln Änderungen übernehmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChartDialog</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>Picture or table</source>
        <translation>Diagramm oder Tabelle</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Diagramm</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabelle</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>Diagramm &amp;speichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Grafik (*.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Diagramm wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>Diagramm gespeichert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CheckStep</name>
    <message>
        <source>&amp;Open every record (slow)</source>
        <translation>Jeden Datensatz ö&amp;ffnen (langsam)</translation>
    </message>
    <message>
        <source>May re&amp;write one record per country as it is, to prove write permission</source>
        <translation>Darf pro Land einen Datensatz unverändert neu sch&amp;reiben, um die Schreibberechtigung zu prüfen</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>Prüfung sta&amp;rten</translation>
    </message>
    <message>
        <source>To migrate</source>
        <translation>Zu migrieren</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>Nicht zu öffnen</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Gemessene Rate</translation>
    </message>
    <message>
        <source>Will take</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Records that no key opens</source>
        <translation>Datensätze, die kein Schlüssel öffnet</translation>
    </message>
    <message>
        <source>No key opens these</source>
        <translation>Kein Schlüssel öffnet diese</translation>
    </message>
    <message>
        <source>They will be set aside: never written, listed in the report. The first 1,000 of those that were looked at.</source>
        <translation>Sie werden zurückgestellt: nie geschrieben, im Bericht aufgeführt. Die ersten 1.000 der geprüften.</translation>
    </message>
    <message>
        <source>Otherwise up to 20 of every version in every country are opened</source>
        <translation>Sonst werden bis zu 20 jeder Version in jedem Land geöffnet</translation>
    </message>
    <message>
        <source>Writes exactly what is there once more. Off, a missing permission shows at the first batch of the run only, and nothing is lost by that</source>
        <translation>Schreibt genau das Vorhandene noch einmal. Ausgeschaltet zeigt sich eine fehlende Berechtigung erst beim ersten Stapel des Laufs; verloren geht dabei nichts</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Prüfung stoppen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Nothing has been written; nothing is lost</source>
        <translation>Es wurde nichts geschrieben; nichts geht verloren</translation>
    </message>
    <message>
        <source>Asks the service; nothing is written</source>
        <translation>Fragt den Dienst an; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird angefragt…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records looked at</source>
        <comment>country, so many, so many</comment>
        <translation>%1: %2 von %3 Datensätzen geprüft</translation>
    </message>
    <message>
        <source>many</source>
        <translation>vielen</translation>
    </message>
    <message>
        <source>The check could not be done</source>
        <translation>Die Prüfung konnte nicht durchgeführt werden</translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln reason(s)</source>
        <translation>
            <numerusform>Abgelehnt: %Ln Grund</numerusform>
            <numerusform>Abgelehnt: %Ln Gründe</numerusform>
        </translation>
    </message>
    <message>
        <source>Records could be lost or left behind. Nothing was written.</source>
        <translation>Datensätze könnten verloren gehen oder zurückbleiben. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to migrate</source>
        <translation>Es gibt nichts zu migrieren</translation>
    </message>
    <message>
        <source>Every record of the chosen countries has this key version already.</source>
        <translation>Alle Datensätze der gewählten Länder haben bereits diese Schlüsselversion.</translation>
    </message>
    <message numerus="yes">
        <source>It can begin, with %Ln warning(s)</source>
        <translation>
            <numerusform>Bereit zum Start, mit %Ln Warnung</numerusform>
            <numerusform>Bereit zum Start, mit %Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them first.</source>
        <translation>Lesen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>Nichts spricht dagegen</translation>
    </message>
    <message>
        <source>of %1 records</source>
        <comment>all there are</comment>
        <translation>von %1 Datensätzen</translation>
    </message>
    <message>
        <source>of %1 looked at</source>
        <translation>von %1 geprüften</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>on this computer, now</source>
        <translation>auf diesem Computer, jetzt</translation>
    </message>
    <message>
        <source>too few records to tell</source>
        <translation>zu wenige Datensätze für eine Aussage</translation>
    </message>
    <message>
        <source>at that rate, ±20 %</source>
        <translation>bei dieser Rate, ±20 %</translation>
    </message>
    <message>
        <source>Looks at every chosen country and opens every record there.</source>
        <translation>Prüft jedes gewählte Land und öffnet dort jeden Datensatz.</translation>
    </message>
    <message>
        <source>Looks at every chosen country and opens samples of every key version there.</source>
        <translation>Prüft jedes gewählte Land und öffnet dort Stichproben jeder Schlüsselversion.</translation>
    </message>
    <message>
        <source>Nothing is written but one record per country, exactly as it is stored.</source>
        <translation>Geschrieben wird nur ein Datensatz pro Land, genau so, wie er gespeichert ist.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Is it safe to begin?</source>
        <translation>Kann sicher begonnen werden?</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ClaimsView</name>
    <message>
        <source>Times, local</source>
        <translation>Zeiten, Ortszeit</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims des Tokens</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>The signature is not shown and was not checked: only the service that is called does so.</source>
        <translation>Die Signatur wird nicht angezeigt und wurde nicht geprüft: Das tut nur der aufgerufene Dienst.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Kein Token ausgewählt</translation>
    </message>
    <message>
        <source>Select a token to see what it says.</source>
        <translation>Wählen Sie ein Token aus, um seinen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>No token is held</source>
        <translation>Kein Token vorhanden</translation>
    </message>
    <message>
        <source>There is nothing to decode. Refresh the token first.</source>
        <translation>Es gibt nichts zu dekodieren. Erneuern Sie zuerst das Token.</translation>
    </message>
    <message>
        <source>Not decoded yet</source>
        <translation>Noch nicht dekodiert</translation>
    </message>
    <message>
        <source>A JSON Web Token says who it is for, what it allows and when it ends. It is decoded on this computer, and its signature is left out.</source>
        <translation>Ein JSON Web Token sagt, für wen es gilt, was es erlaubt und wann es abläuft. Es wird auf diesem Computer dekodiert; die Signatur wird ausgelassen.</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>This token is not a JWT</source>
        <translation>Dieses Token ist kein JWT</translation>
    </message>
    <message>
        <source>It is a text that only its service understands. That is as good: a client does not need to read its token.</source>
        <translation>Es ist ein Text, den nur sein Dienst versteht. Das genügt: Ein Client muss sein Token nicht lesen.</translation>
    </message>
    <message>
        <source>The token could not be decoded</source>
        <translation>Das Token konnte nicht dekodiert werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>iat, issued</source>
        <translation>iat, ausgestellt</translation>
    </message>
    <message>
        <source>nbf, from</source>
        <translation>nbf, ab</translation>
    </message>
    <message>
        <source>exp, until</source>
        <translation>exp, bis</translation>
    </message>
    <message>
        <source>It says no times.</source>
        <translation>Es enthält keine Zeiten.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Ziehen, um die Reihenfolge zu ändern</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Shows the columns that hold a value</source>
        <translation>Zeigt die Spalten, die einen Wert enthalten</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Command</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CommandPalette</name>
    <message>
        <source>Nothing has these words.</source>
        <translation>Keine Treffer.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Find an action, a connection or a page</source>
        <translation>Aktion, Verbindung oder Seite suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareDialog</name>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Auch &amp;Gleiches anzeigen</translation>
    </message>
    <message>
        <source>Secrets of both environments</source>
        <translation>Secrets beider Umgebungen</translation>
    </message>
    <message>
        <source>Compare environments</source>
        <translation>Umgebungen vergleichen</translation>
    </message>
    <message>
        <source>First environment</source>
        <translation>Erste Umgebung</translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation>Zweite Umgebung</translation>
    </message>
    <message>
        <source>Swap the environments</source>
        <translation>Umgebungen tauschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>Vergleich nicht möglich</translation>
    </message>
    <message>
        <source>Choose two environments</source>
        <translation>Wählen Sie zwei Umgebungen</translation>
    </message>
    <message>
        <source>An environment is always the same as itself.</source>
        <translation>Eine Umgebung ist immer gleich mit sich selbst.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message>
        <source>A program gets the same values in both.</source>
        <translation>Ein Programm erhält in beiden dieselben Werte.</translation>
    </message>
    <message>
        <source>There is no secret in either of them.</source>
        <translation>Keine der beiden enthält ein Secret.</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Gleiches anzeigen</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>Puts copies of the selected values into the tray; nothing is sent yet</source>
        <translation>Legt Kopien der ausgewählten Werte in die Ablage; es wird noch nichts gesendet</translation>
    </message>
    <message>
        <source>Select secrets that differ or are missing first</source>
        <translation>Wählen Sie zuerst abweichende oder fehlende Secrets aus</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ComposeNoteDialog</name>
    <message>
        <source>&amp;Expires on</source>
        <translation>&amp;Läuft ab am</translation>
    </message>
    <message>
        <source>&amp;Anonymous: fresh keys, and nobody&apos;s client id</source>
        <translation>&amp;Anonym: neue Schlüssel, ohne Client-ID</translation>
    </message>
    <message>
        <source>&amp;Replace note</source>
        <translation>Notiz e&amp;rsetzen</translation>
    </message>
    <message>
        <source>&amp;Write note</source>
        <translation>Notiz &amp;schreiben</translation>
    </message>
    <message>
        <source>Replace the note “%1”</source>
        <translation>Notiz „%1“ ersetzen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>The note was not replaced</source>
        <translation>Die Notiz wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>The note was not written</source>
        <translation>Die Notiz wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Nothing more than the keys</source>
        <translation>Nur die Schlüssel</translation>
    </message>
    <message>
        <source>A code sent to an e-mail address</source>
        <translation>Einen Code per E-Mail</translation>
    </message>
    <message>
        <source>A one-time code of Tozny</source>
        <translation>Einen Einmalcode von Tozny</translation>
    </message>
    <message>
        <source>An identity of a realm</source>
        <translation>Eine Identität eines Realms</translation>
    </message>
    <message>
        <source>Another note was read before</source>
        <translation>Eine andere, zuvor gelesene Notiz</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Values are encrypted for the reader; names of fields are not</source>
        <translation>Werte werden für den Leser verschlüsselt, Feldnamen nicht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>Abru&amp;fe</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To read it needs</source>
        <translation>Zum Lesen braucht es</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Encrypted and signed on this computer.</source>
        <translation>Auf diesem Computer verschlüsselt und signiert.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The note of this name gets the new content; what it held is gone</source>
        <translation>Die Notiz dieses Namens erhält den neuen Inhalt; der bisherige geht verloren</translation>
    </message>
    <message>
        <source>May stay empty: the note is then found by its id</source>
        <translation>Kann leer bleiben: Die Notiz ist dann über ihre ID zu finden</translation>
    </message>
    <message>
        <source>Names are global: one note of this name in the whole service. Anybody can try a name that is easy to guess</source>
        <translation>Namen gelten global: Im ganzen Dienst gibt es nur eine Notiz dieses Namens. Leicht zu erratende Namen kann jeder ausprobieren</translation>
    </message>
    <message>
        <source>a whole number of 1 or more, or “no limit”</source>
        <translation>eine ganze Zahl ab 1 oder „unbegrenzt“</translation>
    </message>
    <message>
        <source>After so many readings the service deletes it</source>
        <translation>Nach so vielen Abrufen löscht der Dienst die Notiz</translation>
    </message>
    <message>
        <source>It stays until it expires or you delete it</source>
        <translation>Sie bleibt, bis sie abläuft oder Sie sie löschen</translation>
    </message>
    <message>
        <source>this time is over already</source>
        <translation>dieser Zeitpunkt ist bereits vorbei</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>Realm</translation>
    </message>
    <message>
        <source>id of the other note</source>
        <translation>ID der anderen Notiz</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConditionPopup</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Member</source>
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
        <source>&amp;Member</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>operator, its meaning</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>has no value (null)</source>
        <translation>hat keinen Wert (null)</translation>
    </message>
    <message>
        <source>has a value (not null)</source>
        <translation>hat einen Wert (nicht null)</translation>
    </message>
    <message>
        <source>The time is UTC; a day begins at 00:00.</source>
        <translation>Zeitangaben in UTC; ein Tag beginnt um 00:00.</translation>
    </message>
    <message>
        <source>3 to 200 characters, anywhere in key1 to key20.</source>
        <translation>3 bis 200 Zeichen, an beliebiger Stelle in key1 bis key20.</translation>
    </message>
    <message>
        <source>Whole values; several with commas between. A value with a comma goes into quotes.</source>
        <translation>Vollständige Werte; mehrere durch Kommas getrennt. Ein Wert mit Komma kommt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Whole numbers; several with commas between.</source>
        <translation>Ganze Zahlen; mehrere durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Geben Sie zum Fortfahren „%1“ ein:</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Geben Sie zum Fortfahren „%1“ ein</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictDialog</name>
    <message>
        <source>The record changed</source>
        <translation>Der Datensatz wurde geändert</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <source>Nothing is written; the change stays in the tray</source>
        <translation>Es wird nichts geschrieben; die Änderung bleibt in der Ablage</translation>
    </message>
    <message>
        <source>%1 in %2, “%3”</source>
        <comment>record key, country, connection</comment>
        <translation>%1 in %2, „%3“</translation>
    </message>
    <message>
        <source>There is a record with this record key already; nothing has been written.</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Datensatzschlüssel; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it; nothing has been written.</source>
        <translation>Jemand hat diesen Datensatz geändert, seit Sie ihn geöffnet haben; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln Feld wurde von beiden Seiten geändert: Wählen Sie aus.</numerusform>
            <numerusform>%Ln Felder wurden von beiden Seiten geändert: Wählen Sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different members: both changes fit together.</source>
        <translation>Sie haben verschiedene Felder geändert: Beide Änderungen lassen sich vereinen.</translation>
    </message>
    <message>
        <source>Show members that are the &amp;same</source>
        <translation>&amp;Gleiche Felder anzeigen</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alle f&amp;remden</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alle &amp;meine</translation>
    </message>
    <message>
        <source>Takes theirs for every member that both of you changed</source>
        <translation>Nimmt bei allen beidseitig geänderten Feldern den fremden Wert</translation>
    </message>
    <message>
        <source>Takes yours for every member that both of you changed</source>
        <translation>Nimmt bei allen beidseitig geänderten Feldern Ihren Wert</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>&amp;Fremden Stand behalten</translation>
    </message>
    <message>
        <source>Drops your change; the record stays as it is now</source>
        <translation>Verwirft Ihre Änderung; der Datensatz bleibt, wie er jetzt ist</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Somebody deleted this record since you opened it; nothing has been written. You can write it again as a new record, or drop your change. Its attachments are gone either way.</source>
        <translation>Jemand hat diesen Datensatz gelöscht, seit Sie ihn geöffnet haben; es wurde nichts geschrieben. Sie können ihn als neuen Datensatz schreiben oder Ihre Änderung verwerfen. Seine Anhänge sind in jedem Fall verloren.</translation>
    </message>
    <message>
        <source>&amp;Drop my change</source>
        <translation>Meine Änderung &amp;verwerfen</translation>
    </message>
    <message>
        <source>&amp;Write it again as new</source>
        <translation>Als &amp;neuen Datensatz schreiben</translation>
    </message>
    <message>
        <source>Somebody changed this record, or its attachments, since you chose to delete it. It has not been deleted. Below is what changed.</source>
        <translation>Jemand hat diesen Datensatz oder seine Anhänge geändert, seit Sie ihn zum Löschen ausgewählt haben. Er wurde nicht gelöscht. Die Änderungen sehen Sie unten.</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>Datensatz &amp;behalten</translation>
    </message>
    <message>
        <source>Delete it &amp;anyway</source>
        <translation>&amp;Trotzdem löschen</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Von Ihnen gesehen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it, and what is there now cannot be opened with the keys of this connection. Nothing has been written. What you write replaces it, and cannot be undone.</source>
        <translation>Jemand hat diesen Datensatz geändert, seit Sie ihn geöffnet haben, und der jetzige Stand lässt sich mit den Schlüsseln dieser Verbindung nicht öffnen. Es wurde nichts geschrieben. Was Sie schreiben, ersetzt ihn und kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Replace it with mine</source>
        <translation>Durch meinen Stand &amp;ersetzen</translation>
    </message>
    <message>
        <source>Drops your change; nothing is written</source>
        <translation>Verwirft Ihre Änderung; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>What is there now cannot be opened.</source>
        <translation>Der jetzige Stand lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Only its attachments changed.</source>
        <translation>Nur die Anhänge wurden geändert.</translation>
    </message>
    <message>
        <source>&amp;Write my choice</source>
        <translation>Meine &amp;Auswahl schreiben</translation>
    </message>
    <message>
        <source>&amp;Write both</source>
        <translation>&amp;Beide schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) left to choose</source>
        <translation>
            <numerusform>%Ln Feld noch auszuwählen</numerusform>
            <numerusform>%Ln Felder noch auszuwählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is left: keep theirs.</source>
        <translation>Von Ihren Änderungen bleibt nichts übrig: Behalten Sie den fremden Stand.</translation>
    </message>
    <message>
        <source>It is compared once more before it is written.</source>
        <translation>Vor dem Schreiben wird noch einmal verglichen.</translation>
    </message>
    <message>
        <source>It changed once more</source>
        <translation>Erneut geändert</translation>
    </message>
    <message>
        <source>Somebody was faster again: this is what is there now.</source>
        <translation>Jemand war wieder schneller: Das ist der jetzige Stand.</translation>
    </message>
    <message>
        <source>Your choice is in the tray: commit it there again.</source>
        <translation>Ihre Auswahl liegt in der Ablage: Übernehmen Sie sie dort erneut.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictForm</name>
    <message>
        <source>both changed it</source>
        <translation>beidseitig geändert</translation>
    </message>
    <message>
        <source>they changed it</source>
        <translation>fremd geändert</translation>
    </message>
    <message>
        <source>you changed it</source>
        <translation>von Ihnen geändert</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>beide gleich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, whose</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, take theirs or mine</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Fremden Wert nehmen</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Meinen Wert nehmen</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>bitte wählen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionDialog</name>
    <message>
        <source>InCountry Storage</source>
        <translation>InCountry Storage</translation>
    </message>
    <message>
        <source>TozStore</source>
        <translation>TozStore</translation>
    </message>
    <message>
        <source>Locker Secrets</source>
        <translation>Locker Secrets</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>OAuth2 / SRP sign-in</source>
        <translation>OAuth2-/SRP-Anmeldung</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop secrets_data JSON or an .env file here.</source>
        <translation>Datei vorhanden? Fügen Sie secrets_data-JSON oder eine .env-Datei hier ein oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop the client&apos;s e3db.json here.</source>
        <translation>Datei vorhanden? Fügen Sie die e3db.json des Clients hier ein oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop ~/.locker/credentials or an .env file with the access key here.</source>
        <translation>Datei vorhanden? Fügen Sie ~/.locker/credentials oder eine .env-Datei mit dem Zugriffsschlüssel hier ein oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Keep credentials in a &amp;file protected by a passphrase…</source>
        <translation>Zugangsdaten in einer passphrasengeschützten &amp;Datei aufbewahren…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Dien&amp;st</translation>
    </message>
    <message>
        <source>The client was registered, and its backup failed</source>
        <translation>Der Client wurde registriert, aber seine Sicherung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Keep its e3db.json in a safe place instead.</source>
        <translation>Bewahren Sie stattdessen seine e3db.json an einem sicheren Ort auf.</translation>
    </message>
    <message>
        <source>The new client&apos;s keys are in memory only</source>
        <translation>Die Schlüssel des neuen Clients liegen nur im Arbeitsspeicher</translation>
    </message>
    <message>
        <source>There is no keychain, and they are gone when the program ends.</source>
        <translation>Es gibt keinen Schlüsselbund; beim Beenden des Programms gehen sie verloren.</translation>
    </message>
    <message>
        <source>Save the client&apos;s e3db.json now.</source>
        <translation>Speichern Sie jetzt die e3db.json des Clients.</translation>
    </message>
    <message>
        <source>Save e3db.json…</source>
        <translation>e3db.json speichern…</translation>
    </message>
    <message>
        <source>The client was registered, and its keys could not be saved</source>
        <translation>Der Client wurde registriert, aber seine Schlüssel konnten nicht gespeichert werden</translation>
    </message>
    <message>
        <source>They are in this window only. Save its e3db.json, or try Save again.</source>
        <translation>Sie liegen nur in diesem Fenster vor. Speichern Sie seine e3db.json oder versuchen Sie erneut zu speichern.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>The file holds the client&apos;s keys, readable for you alone.</source>
        <translation>Die Datei enthält die Schlüssel des Clients und ist nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Datei wird angelegt…</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
        <translation>Warten auf den Schlüsselbund. Möglicherweise fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Looking for the keychain of this system…</source>
        <translation>Schlüsselbund dieses Systems wird gesucht…</translation>
    </message>
    <message>
        <source>Secrets go to %1 when you save.</source>
        <translation>Speicherort der Geheimnisse: %1.</translation>
    </message>
    <message>
        <source>No keychain (%1). The connection can be used until the program ends; nothing secret is saved.</source>
        <translation>Kein Schlüsselbund (%1). Die Verbindung ist bis zum Beenden des Programms nutzbar; Geheimes wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Wird registriert…</translation>
    </message>
    <message>
        <source>&amp;Register and save</source>
        <translation>&amp;Registrieren und speichern</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Sign in and save</source>
        <translation>Anmelden und &amp;speichern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lose the new client&apos;s keys?</source>
        <translation>Schlüssel des neuen Clients verlieren?</translation>
    </message>
    <message>
        <source>The client was registered, and its keys are in this window only. Without them nobody can ever read what is written for it.</source>
        <translation>Der Client wurde registriert, und seine Schlüssel liegen nur in diesem Fenster vor. Ohne sie kann niemand je lesen, was für ihn geschrieben wird.</translation>
    </message>
    <message>
        <source>Lose the keys</source>
        <translation>Schlüssel verlieren</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Ausgefüllt: %1</translation>
    </message>
    <message>
        <source>No longer a production connection?</source>
        <translation>Keine Produktionsverbindung mehr?</translation>
    </message>
    <message>
        <source>Everything can then be changed at any time, without being asked.</source>
        <translation>Danach kann jederzeit ohne Rückfrage alles geändert werden.</translation>
    </message>
    <message>
        <source>Changes can then be allowed without typing its name.</source>
        <translation>Danach können Änderungen ohne Eingabe des Namens erlaubt werden.</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>Modus ändern</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop the .env file of the token manager, or ~/.aws/credentials, here.</source>
        <translation>Haben Sie eine Datei? Fügen Sie die .env-Datei des Token-Managers oder ~/.aws/credentials hier ein oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop JSON or an .env file with client id, client secret and token URL or user pool here.</source>
        <translation>Haben Sie eine Datei? Fügen Sie JSON oder eine .env-Datei mit Client-ID, Client-Secret und Token-URL oder Benutzerpool hier ein oder legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Fill in this connection from %1</source>
        <translation>Diese Verbindung mit %1 ausfüllen</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Die Datei wurde nicht übernommen</translation>
    </message>
    <message>
        <source>Filled in from “%1”: %2</source>
        <comment>profile of a file, names of fields</comment>
        <translation>Ausgefüllt mit „%1“: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What you call it, here and on the command line</source>
        <translation>Ihre Bezeichnung, hier und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>The connection has no name</source>
        <translation>Die Verbindung hat keinen Namen</translation>
    </message>
    <message>
        <source>Another connection has this name</source>
        <translation>Eine andere Verbindung trägt diesen Namen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionTestPanel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1, Details</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>&amp;in</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Country to test with</source>
        <translation>Land für den Test</translation>
    </message>
    <message>
        <source>Country to test with, two letters</source>
        <translation>Land für den Test, zwei Buchstaben</translation>
    </message>
    <message>
        <source>Resolve, TLS, sign in, read one row. Nothing is written.</source>
        <translation>Name auflösen, TLS, anmelden, eine Zeile lesen. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>Gets a token now, and asks the test address with it when there is one. The token is not kept.</source>
        <translation>Holt jetzt ein Token und ruft damit die Testadresse auf, falls angegeben. Das Token wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Gets the token as the connection would, and asks the test address with it when there is one.</source>
        <translation>Holt das Token wie die Verbindung und ruft damit die Testadresse auf, falls angegeben.</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>Test abbre&amp;chen</translation>
    </message>
    <message>
        <source>Si&amp;gn in now</source>
        <translation>&amp;Jetzt anmelden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mode, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CopySecretsDialog</name>
    <message>
        <source>%L1 new</source>
        <translation>%L1 neu</translation>
    </message>
    <message>
        <source>%L1 replaced</source>
        <translation>%L1 ersetzt</translation>
    </message>
    <message>
        <source>%L1 the same already</source>
        <translation>%L1 bereits gleich</translation>
    </message>
    <message>
        <source>%L1 left as they are</source>
        <translation>%L1 unverändert</translation>
    </message>
    <message>
        <source>%L1 without a value to take</source>
        <translation>%L1 ohne Wert zum Kopieren</translation>
    </message>
    <message>
        <source>%L1 that cannot be read</source>
        <translation>%L1 nicht lesbar</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Only where there is &amp;none of its own</source>
        <translation>Nur wo &amp;noch kein eigenes vorhanden ist</translation>
    </message>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>In die A&amp;blage legen</translation>
    </message>
    <message>
        <source>Copy secrets to…</source>
        <translation>Secrets kopieren nach…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>What a program gets there: its own value, else the one for all</source>
        <translation>Was ein Programm dort erhält: den eigenen Wert, sonst den für alle</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Na&amp;ch</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Values stay closed: they are compared by fingerprint, and opened only to be sent.</source>
        <translation>Werte bleiben verborgen: Sie werden per Fingerabdruck verglichen und nur zum Senden geöffnet.</translation>
    </message>
    <message>
        <source>Copy secrets</source>
        <translation>Secrets kopieren</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>Wählen Sie das Ziel.</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>kopiert aus %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialPrompts</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Möglicherweise fragt er in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialsSection</name>
    <message>
        <source>Move to a &amp;file protected by a passphrase…</source>
        <translation>In passphrasengeschützte &amp;Datei verschieben…</translation>
    </message>
    <message>
        <source>Move to the &amp;keychain</source>
        <translation>In den Schlüssel&amp;bund verschieben</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>Passphrase f&amp;orgotten…</source>
        <translation>Passphrase &amp;vergessen…</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Zugangsdaten</translation>
    </message>
    <message>
        <source>Working on it… The keychain may be asking for its password in a window of its own.</source>
        <translation>Wird ausgeführt… Möglicherweise fragt der Schlüsselbund in einem eigenen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Looking where credentials are kept…</source>
        <translation>Aufbewahrungsort der Zugangsdaten wird ermittelt…</translation>
    </message>
    <message>
        <source>Credentials are kept in a file protected by your passphrase.</source>
        <translation>Die Zugangsdaten liegen in einer Datei, die Ihre Passphrase schützt.</translation>
    </message>
    <message>
        <source>Credentials are kept in %1.</source>
        <translation>Aufbewahrungsort der Zugangsdaten: %1.</translation>
    </message>
    <message>
        <source>%1. Without the passphrase nobody can read it, and nobody can replace a forgotten one.</source>
        <translation>%1. Ohne die Passphrase kann niemand sie lesen, und eine vergessene lässt sich nicht ersetzen.</translation>
    </message>
    <message>
        <source>The keychain opens with your session. A file asks for a passphrase of its own each time the program starts, and works where there is no keychain.</source>
        <translation>Der Schlüsselbund öffnet sich mit Ihrer Sitzung. Eine Datei fragt bei jedem Programmstart nach einer eigenen Passphrase und funktioniert auch ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>Go on without the credentials in the file?</source>
        <translation>Ohne die Zugangsdaten in der Datei fortfahren?</translation>
    </message>
    <message>
        <source>The file is kept under another name, and the keychain is used from now on. Every saved connection has to be given its credentials again.</source>
        <translation>Die Datei bleibt unter einem anderen Namen erhalten, und ab sofort wird der Schlüsselbund verwendet. Für jede gespeicherte Verbindung müssen die Zugangsdaten neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>Datei beiseitelegen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DateEdit</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Datum setzen</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Tag wählen (Alt+Nach unten)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DemoBanner</name>
    <message>
        <source>Demo vault: a local sandbox, nothing leaves this computer</source>
        <translation>Demo-Tresor: eine lokale Sandbox, nichts verlässt diesen Computer</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DetailValue</name>
    <message>
        <source>hashed</source>
        <translation>gehasht</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>The service holds a hash of this value to search by; the value itself is in the encrypted body</source>
        <translation>Der Dienst speichert zum Suchen einen Hash dieses Werts; der Wert selbst ist im verschlüsselten Inhalt</translation>
    </message>
    <message>
        <source>Encrypted on this computer; the service cannot read it</source>
        <translation>Auf diesem Computer verschlüsselt; der Dienst kann ihn nicht lesen</translation>
    </message>
    <message>
        <source>The service holds this value as it is</source>
        <translation>Der Dienst speichert diesen Wert im Klartext</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DraftField</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>UTF-16 units used, and the most the service takes in the clear</source>
        <translation>Belegte UTF-16-Einheiten und die Höchstzahl, die der Dienst im Klartext annimmt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DropRouter</name>
    <message>
        <source>Nothing here takes these files</source>
        <translation>Diese Dateien können hier nicht abgelegt werden</translation>
    </message>
    <message>
        <source>Nothing here takes these files.</source>
        <translation>Diese Dateien können hier nicht abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>In die A&amp;blage legen</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Umgebung bearbeiten</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Its secrets follow a new name; programs that ask for the old one do not</source>
        <translation>Die Secrets folgen dem neuen Namen; Programme, die den alten abfragen, nicht</translation>
    </message>
    <message>
        <source>Capitals and blanks count</source>
        <translation>Großschreibung und Leerzeichen zählen</translation>
    </message>
    <message>
        <source>External &amp;URL</source>
        <translation>Externe &amp;URL</translation>
    </message>
    <message>
        <source>Where this environment runs. It is opened in the browser; https only</source>
        <translation>Wo diese Umgebung läuft. Wird im Browser geöffnet; nur https</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Encrypted, like name and URL</source>
        <translation>Verschlüsselt, wie Name und URL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>Es wird nichts gesendet, bevor Sie die Ablage senden.</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray. An environment that was sent is deleted in Locker&apos;s web console only.</source>
        <translation>Es wird nichts gesendet, bevor Sie die Ablage senden. Eine gesendete Umgebung kann nur in der Webkonsole von Locker gelöscht werden.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Somebody deleted it while you were editing, so there is nothing to change.</source>
        <translation>Jemand hat sie während der Bearbeitung gelöscht, daher gibt es nichts zu ändern.</translation>
    </message>
    <message>
        <source>Cancel, and make a new one if it is needed. Its own secrets are gone with it.</source>
        <translation>Brechen Sie ab und erstellen Sie bei Bedarf eine neue. Ihre eigenen Secrets wurden mitgelöscht.</translation>
    </message>
    <message>
        <source>%1 was changed while you were editing</source>
        <translation>%1 wurde während der Bearbeitung geändert</translation>
    </message>
    <message>
        <source>What you put in the tray was made from what was there before; sending it will be a conflict.</source>
        <translation>Ihre Änderung in der Ablage beruht auf dem früheren Stand; beim Senden entsteht ein Konflikt.</translation>
    </message>
    <message>
        <source>Cancel, and edit it again.</source>
        <translation>Brechen Sie ab und bearbeiten Sie sie neu.</translation>
    </message>
    <message>
        <source>An environment of this name waits in the tray already.</source>
        <translation>In der Ablage wartet bereits eine Umgebung mit diesem Namen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentForm</name>
    <message>
        <source>Another environment has this name</source>
        <translation>Eine andere Umgebung trägt diesen Namen</translation>
    </message>
    <message>
        <source>“%1” is the name of another environment</source>
        <translation>„%1“ ist der Name einer anderen Umgebung</translation>
    </message>
    <message>
        <source>Nobody can sign in here: enter a token endpoint, a user pool, or both</source>
        <translation>Hier kann sich niemand anmelden: Geben Sie einen Token-Endpunkt, einen Benutzerpool oder beides an</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>&amp;Weitere Namen</translation>
    </message>
    <message>
        <source>With commas between. Files and commands may say these, too</source>
        <translation>Durch Kommas getrennt. Auch Dateien und Befehle dürfen sie verwenden</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Authorization: the token alone</source>
        <translation>Authorization: nur das Token</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>Gateways with an authorizer of Cognito’s want the token alone</source>
        <translation>Gateways mit einem Cognito-Autorisierer erwarten nur das Token</translation>
    </message>
    <message>
        <source>For service accounts</source>
        <translation>Für Dienstkonten</translation>
    </message>
    <message>
        <source>&amp;Token endpoint</source>
        <translation>&amp;Token-Endpunkt</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>S&amp;cope</translation>
    </message>
    <message>
        <source>Where a connection has none of its own; empty: not sent</source>
        <translation>Wenn eine Verbindung keinen eigenen hat; leer: wird nicht gesendet</translation>
    </message>
    <message>
        <source>Basic, as it is (basic-raw)</source>
        <translation>Basic, unverändert (basic-raw)</translation>
    </message>
    <message>
        <source>Basic, form-encoded (basic-form)</source>
        <translation>Basic, formularkodiert (basic-form)</translation>
    </message>
    <message>
        <source>In the body (post)</source>
        <translation>Im Body (post)</translation>
    </message>
    <message>
        <source>C&amp;lient signs in by</source>
        <translation>C&amp;lient-Anmeldung</translation>
    </message>
    <message>
        <source>How client id and secret are sent</source>
        <translation>Wie Client-ID und Client-Secret gesendet werden</translation>
    </message>
    <message>
        <source>For users of a user pool</source>
        <translation>Für Benutzer eines Benutzerpools</translation>
    </message>
    <message>
        <source>&amp;User pool id</source>
        <translation>Ben&amp;utzerpool-ID</translation>
    </message>
    <message>
        <source>the user pool’s</source>
        <translation>Region des Benutzerpools</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>the region’s</source>
        <translation>Endpunkt der Region</translation>
    </message>
    <message>
        <source>Co&amp;gnito endpoint</source>
        <translation>Co&amp;gnito-Endpunkt</translation>
    </message>
    <message>
        <source>Only where it is not AWS’s own</source>
        <translation>Nur, falls nicht der von AWS selbst</translation>
    </message>
    <message>
        <source>Built in: it keeps its name</source>
        <translation>Integriert: behält ihren Namen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Restore &amp;built-in</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Nothing here is secret. Connections that are open go on with what they were opened with.</source>
        <translation>Hier ist nichts geheim. Geöffnete Verbindungen arbeiten mit den Angaben weiter, mit denen sie geöffnet wurden.</translation>
    </message>
    <message>
        <source>Fields of the environment</source>
        <translation>Felder der Umgebung</translation>
    </message>
    <message>
        <source>new</source>
        <comment>name of a new environment</comment>
        <translation>neu</translation>
    </message>
    <message>
        <source>Adds an empty environment</source>
        <translation>Fügt eine leere Umgebung hinzu</translation>
    </message>
    <message>
        <source>Adds a copy of the chosen one</source>
        <translation>Fügt eine Kopie der ausgewählten Umgebung hinzu</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · built in</source>
        <translation>%1 · integriert</translation>
    </message>
    <message>
        <source>%1 · built in, changed</source>
        <translation>%1 · integriert, geändert</translation>
    </message>
    <message>
        <source>Something is missing or wrong here</source>
        <translation>Hier fehlt etwas oder ist falsch</translation>
    </message>
    <message>
        <source>A built-in environment cannot be deleted</source>
        <translation>Eine integrierte Umgebung kann nicht gelöscht werden</translation>
    </message>
    <message>
        <source>Takes the chosen one out of the list</source>
        <translation>Entfernt die ausgewählte Umgebung aus der Liste</translation>
    </message>
    <message>
        <source>Only of a built-in environment</source>
        <translation>Nur bei einer integrierten Umgebung</translation>
    </message>
    <message>
        <source>Makes the chosen one what it is by itself</source>
        <translation>Setzt die ausgewählte Umgebung auf ihre integrierten Angaben zurück</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>The changes to the environments are not saved and will be lost.</source>
        <translation>Die Änderungen an den Umgebungen sind nicht gespeichert und gehen verloren.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Neue Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>%Ln Umgebung</numerusform>
            <numerusform>%Ln Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>offline copy of %1, read-only</source>
        <translation>Offline-Kopie von %1, schreibgeschützt</translation>
    </message>
    <message>
        <source>There are no environments yet</source>
        <translation>Es gibt noch keine Umgebungen</translation>
    </message>
    <message>
        <source>An environment, such as staging, has values of its own for the secrets that differ there. All others are shared.</source>
        <translation>Eine Umgebung wie „staging“ hat eigene Werte für die Secrets, die dort abweichen. Alle anderen sind gemeinsam.</translation>
    </message>
    <message>
        <source>Select an environment first.</source>
        <translation>Wählen Sie zuerst eine Umgebung aus.</translation>
    </message>
    <message>
        <source>This environment cannot be read, so it cannot be edited: %1</source>
        <translation>Diese Umgebung ist nicht lesbar und kann daher nicht bearbeitet werden: %1</translation>
    </message>
    <message>
        <source>The external URL is not opened</source>
        <translation>Die externe URL wird nicht geöffnet</translation>
    </message>
    <message>
        <source>The external URL could not be opened</source>
        <translation>Die externe URL konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This computer has no program for web addresses.</source>
        <translation>Auf diesem Computer gibt es kein Programm für Webadressen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportClientDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Datei &amp;auswählen…</translation>
    </message>
    <message>
        <source>Export client configuration</source>
        <translation>Client-Konfiguration exportieren</translation>
    </message>
    <message>
        <source>The e3db.json of “%1”, for other programs and as a copy to keep: with its private keys and its API secret, not encrypted.</source>
        <translation>Die e3db.json von „%1“, für andere Programme und als Sicherungskopie: mit privaten Schlüsseln und API-Secret, nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Type “%1”</source>
        <translation>„%1“ &amp;eingeben</translation>
    </message>
    <message>
        <source>Whoever can read the file is this client: reads, writes and shares as you do.</source>
        <translation>Wer die Datei lesen kann, ist dieser Client: liest, schreibt und gibt frei wie Sie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is readable for you alone. One that is there is not written over.</source>
        <translation>Die Datei ist nur für Sie lesbar. Eine vorhandene wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>private Schlüssel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Datensätze exportieren</translation>
    </message>
    <message>
        <source>Export records of %1</source>
        <translation>Datensätze von %1 exportieren</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <comment>typed to confirm a plain export</comment>
        <translation>unverschlüsselt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>From %1, exactly as filtered: %2</source>
        <translation>Aus %1, genau wie gefiltert: %2</translation>
    </message>
    <message>
        <source>no filter, every record.</source>
        <translation>kein Filter, alle Datensätze.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON Lines: whole records, one a line; imports back exactly</source>
        <translation>JSON Lines: ganze Datensätze, einer je Zeile; unverändert wieder importierbar</translation>
    </message>
    <message>
        <source>CSV: a table for spreadsheets and other programs</source>
        <translation>CSV: eine Tabelle für Tabellenkalkulationen und andere Programme</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Alle Felder</translation>
    </message>
    <message numerus="yes">
        <source>Those the table shows: %Ln column(s)</source>
        <translation>
            <numerusform>Wie in der Tabelle: %Ln Spalte</numerusform>
            <numerusform>Wie in der Tabelle: %Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Zu exportierende Spalten</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>Datei mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.</source>
        <translation>Die Datei hat das age-Format: Auch das Programm „age“ öffnet sie. Ohne die Passphrase kann es niemand.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>„%1“ eingeben</translation>
    </message>
    <message>
        <source>Whoever gets the file can read every record in it. Type the word to go on without encryption.</source>
        <translation>Wer die Datei erhält, kann jeden Datensatz darin lesen. Geben Sie das Wort ein, um ohne Verschlüsselung fortzufahren.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>The selection: nothing is selected</source>
        <translation>Auswahl: nichts ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>The selection: not all of its %Ln row(s) are loaded; export the whole result</source>
        <translation>
            <numerusform>Auswahl: Ihre %Ln Zeile ist nicht geladen; exportieren Sie das ganze Ergebnis</numerusform>
            <numerusform>Auswahl: Nicht alle %Ln Zeilen sind geladen; exportieren Sie das ganze Ergebnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: %Ln record(s)</source>
        <translation>
            <numerusform>Auswahl: %Ln Datensatz</numerusform>
            <numerusform>Auswahl: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is loaded: %Ln record(s)</source>
        <translation>
            <numerusform>Geladenes: %Ln Datensatz</numerusform>
            <numerusform>Geladenes: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole result: %Ln record(s)</source>
        <translation>
            <numerusform>Ganzes Ergebnis: %Ln Datensatz</numerusform>
            <numerusform>Ganzes Ergebnis: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole result: it could not be counted</source>
        <translation>Ganzes Ergebnis: Anzahl nicht ermittelbar</translation>
    </message>
    <message>
        <source>The whole result: counting…</source>
        <translation>Ganzes Ergebnis: wird gezählt…</translation>
    </message>
    <message>
        <source>The records could not be counted.</source>
        <translation>Die Datensätze konnten nicht gezählt werden.</translation>
    </message>
    <message>
        <source>The records are being counted.</source>
        <translation>Die Datensätze werden gezählt.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Wählen Sie mindestens eine Spalte.</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
    <message>
        <source>The passphrase has to be typed twice.</source>
        <translation>Die Passphrase muss zweimal eingegeben werden.</translation>
    </message>
    <message>
        <source>Type the word to go on without encryption.</source>
        <translation>Geben Sie das Wort ein, um ohne Verschlüsselung fortzufahren.</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Der Dateiname fehlt.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>Eine Datei dieses Namens ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>done, all</comment>
        <translation>%1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>many</source>
        <translation>vielen</translation>
    </message>
    <message>
        <source>Esc closes this window; the export goes on in the job bar.</source>
        <translation>Esc schließt dieses Fenster; der Export läuft in der Vorgangsleiste weiter.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>Der Export wurde angehalten</translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation>Es ist keine Datei zurückgeblieben.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportProblems</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Give &amp;valid names</source>
        <translation>&amp;Gültige Namen geben</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>&amp;Wie zuvor</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Secrets that do not fit</source>
        <translation>Unpassende Secrets</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Every other character becomes an underscore: api.key is written as api_key</source>
        <translation>Jedes andere Zeichen wird zum Unterstrich: api.key wird als api_key geschrieben</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Geschrieben als %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format. Leave them out, rename them, or choose another format.</source>
        <translation>
            <numerusform>%Ln Secret passt nicht in dieses Format. Lassen Sie es aus, benennen Sie es um oder wählen Sie ein anderes Format.</numerusform>
            <numerusform>%Ln Secrets passen nicht in dieses Format. Lassen Sie sie aus, benennen Sie sie um oder wählen Sie ein anderes Format.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit into this format is left out or renamed.</source>
        <translation>Was nicht in dieses Format passt, wird ausgelassen oder umbenannt.</translation>
    </message>
    <message>
        <source>&amp;Leave all out</source>
        <translation>A&amp;lle auslassen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportSecretsDialog</name>
    <message>
        <source>&amp;Encrypted with a passphrase (age format)</source>
        <translation>Mit einer Passphrase v&amp;erschlüsselt (age-Format)</translation>
    </message>
    <message>
        <source>P&amp;lain JSON, readable for whoever gets the file</source>
        <translation>K&amp;lartext-JSON, lesbar für jeden, der die Datei erhält</translation>
    </message>
    <message>
        <source>Write keys of the 3.0.0 form as &amp;base64, for later SDKs</source>
        <translation>Schlüssel in der 3.0.0-Form als &amp;Base64 schreiben, für neuere SDKs</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Datei &amp;auswählen…</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Schlüssel exportieren</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>At least %1 characters. Without it the file cannot be opened by anybody.</source>
        <translation>Mindestens %1 Zeichen. Ohne sie kann niemand die Datei öffnen.</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Type “%1”</source>
        <translation>„%1“ &amp;eingeben</translation>
    </message>
    <message>
        <source>Everybody who can read the file can read the records. Delete it as soon as it was used.</source>
        <translation>Wer die Datei lesen kann, kann auch die Datensätze lesen. Löschen Sie sie gleich nach Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) as secrets_data JSON.</source>
        <translation>
            <numerusform>%Ln Geheimnis als secrets_data-JSON.</numerusform>
            <numerusform>%Ln Geheimnisse als secrets_data-JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved are part of it.</source>
        <translation>Nicht gespeicherte Änderungen sind enthalten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The file is readable for you alone. Nothing goes to the clipboard.</source>
        <translation>Die Datei ist nur für Sie lesbar. In die Zwischenablage gelangt nichts.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>mindestens %1 Zeichen</translation>
    </message>
    <message>
        <source>this is not the same passphrase</source>
        <translation>die Passphrasen stimmen nicht überein</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FieldRows</name>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>Name des Felds %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>Wert des Felds %1</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Dieses Feld entfernen</translation>
    </message>
    <message>
        <source>every value needs a name</source>
        <translation>jeder Wert braucht einen Namen</translation>
    </message>
    <message>
        <source>there are two fields called “%1”</source>
        <translation>es gibt zwei Felder namens „%1“</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilesPage</name>
    <message>
        <source>Upload here: encrypted before it is sent</source>
        <translation>Hier hochladen: wird vor dem Senden verschlüsselt</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Find by name, type, writer or clear field</source>
        <translation>Nach Name, Typ, Verfasser oder Klartextfeld suchen</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Datei gespeichert</translation>
    </message>
    <message>
        <source>Checked, decrypted and written to %1</source>
        <translation>Geprüft, entschlüsselt und geschrieben in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source> · looked through %1 of %2 records</source>
        <translation> · %1 von %2 Datensätzen durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation>Die Dateien konnten nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Nothing was found up to there.</source>
        <translation>Bis dahin wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Alle durchsuchen</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Keine passenden Dateien</translation>
    </message>
    <message>
        <source>No name, type, writer or clear field has these words.</source>
        <translation>Kein Name, Typ, Verfasser oder Klartextfeld enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Alle Dateien anzeigen</translation>
    </message>
    <message>
        <source>There are no files yet</source>
        <translation>Es gibt noch keine Dateien</translation>
    </message>
    <message>
        <source>Drop files here, or upload some. They are encrypted on this computer; only those who may read their type can open them.</source>
        <translation>Legen Sie hier Dateien ab oder laden Sie welche hoch. Sie werden auf diesem Computer verschlüsselt; nur wer ihren Typ lesen darf, kann sie öffnen.</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Keine Datei ausgewählt</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>shared with you</source>
        <translation>für Sie freigegeben</translation>
    </message>
    <message>
        <source>Its name was not kept in the clear.</source>
        <translation>Der Name wurde nicht im Klartext gespeichert.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 Byte</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>record id</source>
        <translation>Datensatz-ID</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Looking through the records for files: Esc stops it</source>
        <translation>Datensätze werden nach Dateien durchsucht: Esc bricht ab</translation>
    </message>
    <message>
        <source>stopped: there may be more files</source>
        <translation>gestoppt: Es kann weitere Dateien geben</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Wählen Sie zuerst eine Datei aus.</translation>
    </message>
    <message>
        <source>Something is being done with this file. Wait for it, or cancel it.</source>
        <translation>Mit dieser Datei läuft gerade ein Vorgang. Warten Sie ihn ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Only its writer can change or delete this file.</source>
        <translation>Nur der Verfasser kann diese Datei ändern oder löschen.</translation>
    </message>
    <message>
        <source>Nothing is being done with this file.</source>
        <translation>Mit dieser Datei läuft kein Vorgang.</translation>
    </message>
    <message>
        <source>Nothing has failed with this file.</source>
        <translation>Bei dieser Datei ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Going by its name, this is %1.</source>
        <translation>Dem Namen nach ist dies %1.</translation>
    </message>
    <message>
        <source>“%1” is here now</source>
        <translation>„%1“ ist jetzt geladen</translation>
    </message>
    <message>
        <source>Drag it to where you want it.</source>
        <translation>Ziehen Sie die Datei an den gewünschten Ort.</translation>
    </message>
    <message>
        <source>Its name sounds harmless, but by its content this is %1.</source>
        <translation>Der Name klingt harmlos, dem Inhalt nach ist dies aber %1.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>Diese Datei öffnen?</translation>
    </message>
    <message>
        <source>This is %1. Its writer, or whoever shares under this type, can have put it there: open it only if you know where it comes from.</source>
        <translation>Dies ist %1. Der Verfasser oder jeder, der unter diesem Typ freigibt, kann die Datei dort abgelegt haben: Öffnen Sie sie nur, wenn Sie ihre Herkunft kennen.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Diese Datei wird nicht geöffnet</translation>
    </message>
    <message>
        <source>%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.</source>
        <translation>%1 Beim Öffnen könnte sie auf diesem Computer ausgeführt werden, daher öffnet Strongroom sie nicht. Sie können sie speichern und mit einem Programm Ihrer Wahl ansehen.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>This computer has no program for this kind of file. Download it instead.</source>
        <translation>Auf diesem Computer gibt es kein Programm für diesen Dateityp. Laden Sie die Datei stattdessen herunter.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>„%1“ ersetzen</translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <translation>Diese Datei ersetzen?</translation>
    </message>
    <message>
        <source>The content of “%1” takes the place of the file below, for everybody who may read the type “%2”. Its type and clear fields stay; what was stored is gone, and this cannot be undone.</source>
        <translation>Der Inhalt von „%1“ ersetzt die unten genannte Datei für alle, die den Typ „%2“ lesen dürfen. Typ und Klartextfelder bleiben; der bisherige Inhalt geht verloren. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>Diese Datei löschen?</translation>
    </message>
    <message>
        <source>It is deleted from %1, for everybody who could read it. Copies that somebody has downloaded stay with them. This cannot be undone.</source>
        <translation>Sie wird aus %1 gelöscht, für alle, die sie lesen konnten. Bereits heruntergeladene Kopien bleiben erhalten. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>“%1” was not uploaded</source>
        <translation>„%1“ wurde nicht hochgeladen</translation>
    </message>
    <message>
        <source>“%1” was not replaced</source>
        <translation>„%1“ wurde nicht ersetzt</translation>
    </message>
    <message>
        <source>“%1” was not downloaded</source>
        <translation>„%1“ wurde nicht heruntergeladen</translation>
    </message>
    <message>
        <source>“%1” was not deleted</source>
        <translation>„%1“ wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Replace the newer one</source>
        <translation>Neuere ersetzen</translation>
    </message>
    <message>
        <source>Delete the newer one</source>
        <translation>Neuere löschen</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>„%1“ wird geladen</translation>
    </message>
    <message>
        <source>The drag begins when it is here and decrypted.</source>
        <translation>Das Ziehen beginnt, sobald die Datei geladen und entschlüsselt ist.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterBox</name>
    <message>
        <source>Edit the filter as text</source>
        <translation>Filter als Text bearbeiten</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the whole filter as one text, or as chips again</source>
        <translation>Zeigt den ganzen Filter als Text oder wieder als Bausteine</translation>
    </message>
    <message>
        <source>Filter: type a member, such as key1=english or range_key1&gt;=1000</source>
        <translation>Filter: Feld eingeben, zum Beispiel key1=english oder range_key1&gt;=1000</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>key1=english range_key1&gt;=1000 version!=3</source>
        <translation>key1=english range_key1&gt;=1000 version!=3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterChipButton</name>
    <message>
        <source>Condition %1</source>
        <translation>Bedingung %1</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Eingabe ändert sie, Entf entfernt sie</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterCompletion</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Vorschläge für den Filter</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterShelf</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>Letzte und gespeicherte Filter</translation>
    </message>
    <message>
        <source>The filter is not complete.</source>
        <translation>Der Filter ist unvollständig.</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>Es gibt keinen Filter zum Speichern.</translation>
    </message>
    <message>
        <source>%1 (not understood)</source>
        <comment>name of a saved filter</comment>
        <translation>%1 (nicht verstanden)</translation>
    </message>
    <message>
        <source>No recent filters yet</source>
        <translation>Noch keine letzten Filter</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Letzte Filter</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>Noch keine gespeicherten Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>Filter &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>Gespeicherte Filter &amp;verwalten…</translation>
    </message>
    <message>
        <source>&amp;Keep recent filters between sessions</source>
        <translation>&amp;Letzte Filter zwischen Sitzungen behalten</translation>
    </message>
    <message>
        <source>They hold the values you look for. Off: they are forgotten when the program ends.</source>
        <translation>Sie enthalten Ihre Suchwerte. Aus: Sie werden beim Beenden des Programms gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>Let&amp;zte Filter löschen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindStrip</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Suchen in %1</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Vorheriges Vorkommen (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Nächstes Vorkommen (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Vom Ende an fortgesetzt</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Vom Anfang an fortgesetzt</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GoToStrip</name>
    <message numerus="yes">
        <source>%Ln countries could not be asked: %1.</source>
        <translation>
            <numerusform>%Ln Land konnte nicht abgefragt werden: %1.</numerusform>
            <numerusform>%Ln Länder konnten nicht abgefragt werden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Show it alone</source>
        <translation>&amp;Nur diesen anzeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Record &amp;key</source>
        <translation>Datensatzschlüsse&amp;l</translation>
    </message>
    <message>
        <source>The whole key, as written</source>
        <translation>Vollständiger Schlüssel, genau wie geschrieben</translation>
    </message>
    <message>
        <source>Record key to go to</source>
        <translation>Gesuchter Datensatzschlüssel</translation>
    </message>
    <message>
        <source>Filters the table by this record key</source>
        <translation>Filtert die Tabelle nach diesem Datensatzschlüssel</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln countries…</source>
        <translation>
            <numerusform>%Ln Land wird abgefragt…</numerusform>
            <numerusform>%Ln Länder werden abgefragt…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird angefragt…</translation>
    </message>
    <message>
        <source>There is no record with this key in %1.</source>
        <translation>In %1 gibt es keinen Datensatz mit diesem Schlüssel.</translation>
    </message>
    <message>
        <source>No country could be asked.</source>
        <translation>Kein Land konnte abgefragt werden.</translation>
    </message>
    <message numerus="yes">
        <source>There is no record with this key in %Ln countries.</source>
        <translation>
            <numerusform>In %Ln Land gibt es keinen Datensatz mit diesem Schlüssel.</numerusform>
            <numerusform>In %Ln Ländern gibt es keinen Datensatz mit diesem Schlüssel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln countries; the first is shown at the right.</source>
        <translation>
            <numerusform>In %Ln Land gefunden; der erste wird rechts angezeigt.</numerusform>
            <numerusform>In %Ln Ländern gefunden; der erste wird rechts angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, and shown at the right.</source>
        <translation>Gefunden, wird rechts angezeigt.</translation>
    </message>
    <message>
        <source>It is not among the rows loaded here: further down, or left out by the filter.</source>
        <translation>Er ist nicht unter den hier geladenen Zeilen: weiter unten oder durch den Filter ausgeschlossen.</translation>
    </message>
    <message>
        <source>It is not among the rows loaded so far.</source>
        <translation>Er ist nicht unter den bisher geladenen Zeilen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HeaderRows</name>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Diesen Header entfernen</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>A header has no name</source>
        <translation>Ein Header hat keinen Namen</translation>
    </message>
    <message>
        <source>“%1” is no name of a header</source>
        <translation>„%1“ ist kein Header-Name</translation>
    </message>
    <message>
        <source>%1 is Strongroom’s own to set</source>
        <translation>%1 wird von Strongroom selbst gesetzt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpBrowser</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpWindow</name>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Strongroom user guide</source>
        <translation>Strongroom-Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this place of so many</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HistoryView</name>
    <message>
        <source>Refreshes, newest first</source>
        <translation>Erneuerungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Whose refreshes</source>
        <translation>Wessen Erneuerungen</translation>
    </message>
    <message>
        <source>Shows the refreshes of the selected token, or of all</source>
        <translation>Zeigt die Erneuerungen des ausgewählten Tokens oder aller</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Dieses Token</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Kein Token ausgewählt</translation>
    </message>
    <message>
        <source>Select a token to see when it was refreshed.</source>
        <translation>Wählen Sie ein Token aus, um zu sehen, wann es erneuert wurde.</translation>
    </message>
    <message>
        <source>Nothing was refreshed so far</source>
        <translation>Noch keine Erneuerungen</translation>
    </message>
    <message>
        <source>Each attempt to get a token is noted here: when, why, how long it took and how it ended.</source>
        <translation>Jeder Versuch, ein Token zu erhalten, wird hier aufgezeichnet: wann, warum, wie lange und mit welchem Ergebnis.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HowStep</name>
    <message>
        <source>Records that are written with one request</source>
        <translation>Datensätze, die mit einer Anfrage geschrieben werden</translation>
    </message>
    <message>
        <source>Countries that are worked on at the same time</source>
        <translation>Länder, die gleichzeitig bearbeitet werden</translation>
    </message>
    <message>
        <source>Over all countries together; 0 is as fast as it goes</source>
        <translation>Über alle Länder zusammen; 0 bedeutet so schnell wie möglich</translation>
    </message>
    <message>
        <source>&amp;Keep what was there before, so that the run can be rolled back</source>
        <translation>&amp;Vorherigen Stand behalten, damit der Lauf zurückgerollt werden kann</translation>
    </message>
    <message>
        <source>&amp;Read every record back after it is written</source>
        <translation>&amp;Jeden Datensatz nach dem Schreiben zurücklesen</translation>
    </message>
    <message>
        <source>The journal of the run is in %1. It is encrypted with the keys of this connection.</source>
        <translation>Das Journal des Laufs liegt in %1. Es ist mit den Schlüsseln dieser Verbindung verschlüsselt.</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>Schlüssel wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>&amp;Zum Lauf</translation>
    </message>
    <message>
        <source>&amp;Save the key and start</source>
        <translation>&amp;Schlüssel speichern und starten</translation>
    </message>
    <message>
        <source>&amp;Start the migration</source>
        <translation>Migration &amp;starten</translation>
    </message>
    <message>
        <source>From here on records are written</source>
        <translation>Ab hier werden Datensätze geschrieben</translation>
    </message>
    <message>
        <source>Save the migration plan</source>
        <translation>Migrationsplan speichern</translation>
    </message>
    <message>
        <source>Migration plans (*%1)</source>
        <translation>Migrationspläne (*%1)</translation>
    </message>
    <message>
        <source>The plan is in %1</source>
        <translation>Der Plan liegt in %1</translation>
    </message>
    <message>
        <source>It names key version %1, which is saved when the run starts. Without that key nobody can run the plan.</source>
        <translation>Er nennt Schlüsselversion %1, die beim Start des Laufs gespeichert wird. Ohne diesen Schlüssel kann niemand den Plan ausführen.</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Der Plan wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The migration was not started: nothing was written</source>
        <translation>Die Migration wurde nicht gestartet: Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Save the &amp;plan…</source>
        <translation>&amp;Plan speichern…</translation>
    </message>
    <message>
        <source>How is it done?</source>
        <translation>Wie wird migriert?</translation>
    </message>
    <message>
        <source>The settings are right for most. Pausing, stopping and going on are possible at any time, whatever is chosen here.</source>
        <translation>Die Einstellungen passen in den meisten Fällen. Pausieren, Stoppen und Fortsetzen ist bei jeder Wahl jederzeit möglich.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>The journal then holds the stored form of every record before the change, encrypted: about as much disk as the records take at the service</source>
        <translation>Das Journal enthält dann die gespeicherte Form jedes Datensatzes vor der Änderung, verschlüsselt: etwa so viel Speicherplatz, wie die Datensätze beim Dienst belegen</translation>
    </message>
    <message>
        <source>Finds what another program wrote in the very moment; costs one more request per batch</source>
        <translation>Findet, was ein anderes Programm im selben Moment geschrieben hat; kostet eine weitere Anfrage pro Stapel</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Stapel&amp;größe</translation>
    </message>
    <message>
        <source>1 to %1 records. A smaller batch is undone and redone more quickly</source>
        <translation>1 bis %1 Datensätze. Ein kleinerer Stapel ist schneller rückgängig gemacht und wiederholt</translation>
    </message>
    <message>
        <source>&amp;Parallel countries</source>
        <translation>&amp;Parallele Länder</translation>
    </message>
    <message>
        <source>1 to %1. More help where the service is what takes the time</source>
        <translation>1 bis %1. Mehr hilft, wenn der Dienst die Geschwindigkeit begrenzt</translation>
    </message>
    <message>
        <source>Records per &amp;second</source>
        <translation>Datensätze pro &amp;Sekunde</translation>
    </message>
    <message>
        <source>At most. A limit leaves room for those who work with the service meanwhile</source>
        <translation>Höchstens. Eine Grenze lässt anderen Nutzern des Dienstes Spielraum</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Writes what is chosen here to a file, without any key: for a colleague, or for strongroom-cli migrate run</source>
        <translation>Schreibt die Auswahl in eine Datei, ohne Schlüssel: für Kollegen oder für strongroom-cli migrate run</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportMappingPage</name>
    <message>
        <source>First rows as they would be sent</source>
        <translation>Die ersten Zeilen, wie sie gesendet würden</translation>
    </message>
    <message>
        <source>Country of rows that name none</source>
        <translation>Land für Zeilen ohne Angabe</translation>
    </message>
    <message>
        <source>None: such rows are bad</source>
        <translation>Keines: Solche Zeilen sind fehlerhaft</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>&amp;Festen Wert hinzufügen</translation>
    </message>
    <message>
        <source>A value for every row that has none in this member</source>
        <translation>Ein Wert für jede Zeile, in der dieses Feld leer ist</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>geht in</translation>
    </message>
    <message>
        <source>Nowhere: ignored</source>
        <translation>Nirgends: ignorieren</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Ziel von „%1“</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>Remove this fixed value</source>
        <translation>Diesen festen Wert entfernen</translation>
    </message>
    <message>
        <source>Member with a fixed value</source>
        <translation>Feld mit festem Wert</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Fester Wert</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>Die erste Zeile (%Ln)</numerusform>
            <numerusform>Die ersten %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be sent</source>
        <translation>
            <numerusform>%Ln davon würde nicht gesendet</numerusform>
            <numerusform>%Ln davon würden nicht gesendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSecretsDialog</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>another secret</source>
        <translation>anderes Geheimnis</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>doppelt</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Paste or drop secrets_data JSON here, or a file that Strongroom has exported.</source>
        <translation>secrets_data-JSON oder eine von Strongroom exportierte Datei hier einfügen oder ablegen.</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <translation>&amp;Entschlüsseln</translation>
    </message>
    <message>
        <source>Nothing is saved until you save the keys.</source>
        <translation>Nichts wird gespeichert, bis Sie die Schlüssel speichern.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase.</source>
        <translation>Die Datei ist mit einer Passphrase verschlüsselt.</translation>
    </message>
    <message>
        <source>The file could not be decrypted</source>
        <translation>Die Datei konnte nicht entschlüsselt werden</translation>
    </message>
    <message>
        <source>This is not usable secrets_data</source>
        <translation>Das sind keine verwendbaren secrets_data</translation>
    </message>
    <message>
        <source>Any version</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Replace mine: records written with it will not open</source>
        <translation>Meines ersetzen: Damit geschriebene Datensätze lassen sich dann nicht mehr öffnen</translation>
    </message>
    <message>
        <source>Replace the secret of version %1</source>
        <translation>Geheimnis der Version %1 ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>Understood: %Ln secret(s).</source>
        <translation>
            <numerusform>Erkannt: %Ln Geheimnis.</numerusform>
            <numerusform>Erkannt: %Ln Geheimnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make version %1 current, as in what is imported</source>
        <translation>Version %1 wie im Import zur aktuellen machen</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>Wird entschlüsselt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of yours stay as they are. Nothing is saved until you save the keys.</source>
        <translation>
            <numerusform>%Ln Ihrer Geheimnisse bleibt unverändert. Nichts wird gespeichert, bis Sie die Schlüssel speichern.</numerusform>
            <numerusform>%Ln Ihrer Geheimnisse bleiben unverändert. Nichts wird gespeichert, bis Sie die Schlüssel speichern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportStrip</name>
    <message>
        <source>Have a file? Paste or drop secrets_data JSON or an .env file here.</source>
        <translation>Datei vorhanden? Fügen Sie secrets_data-JSON oder eine .env-Datei hier ein oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Take the configuration from the clipboard</source>
        <translation>Konfiguration aus der Zwischenablage übernehmen</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>Datei öff&amp;nen…</translation>
    </message>
    <message>
        <source>Take the configuration from a file</source>
        <translation>Konfiguration aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Die Zwischenablage enthält keinen Text.</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Konfigurationsdatei öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration file.</source>
        <translation>%1 ist zu groß für eine Konfigurationsdatei.</translation>
    </message>
    <message>
        <source>The profile of the file that fills in the fields</source>
        <translation>Das Profil der Datei, das die Felder ausfüllt</translation>
    </message>
    <message>
        <source>Profile of the file</source>
        <translation>Profil der Datei</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportWindow</name>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>a JSON array</source>
        <translation>ein JSON-Array</translation>
    </message>
    <message>
        <source>CSV, separated by %1</source>
        <translation>CSV, getrennt durch %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted (age)</source>
        <translation>verschlüsselt (age)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Datensätze importieren</translation>
    </message>
    <message>
        <source>Import records into %1</source>
        <translation>Datensätze in %1 importieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drop a file of records here: JSON Lines, a JSON array or CSV, plain or encrypted with age.</source>
        <translation>Legen Sie hier eine Datei mit Datensätzen ab: JSON Lines, ein JSON-Array oder CSV, unverschlüsselt oder mit age verschlüsselt.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The file is encrypted. Give the passphrase it was exported with.</source>
        <translation>Die Datei ist verschlüsselt. Geben Sie die Passphrase ein, mit der sie exportiert wurde.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Rows that would not be sent</source>
        <translation>Zeilen, die nicht gesendet würden</translation>
    </message>
    <message>
        <source>Import nothing: I mend the file first</source>
        <translation>Nichts importieren: Zuerst die Datei korrigieren</translation>
    </message>
    <message>
        <source>Leave out the bad rows and import the others</source>
        <translation>Fehlerhafte Zeilen auslassen und die übrigen importieren</translation>
    </message>
    <message>
        <source>Leave the record alone</source>
        <translation>Datensatz unverändert lassen</translation>
    </message>
    <message>
        <source>Overwrite it: what is there now is gone</source>
        <translation>Überschreiben: Der bisherige Inhalt geht verloren</translation>
    </message>
    <message>
        <source>Count the row as failed</source>
        <translation>Zeile als fehlgeschlagen zählen</translation>
    </message>
    <message>
        <source>If a record exists</source>
        <translation>Wenn ein Datensatz vorhanden ist</translation>
    </message>
    <message>
        <source>Failed rows go to</source>
        <translation>Fehlgeschlagene Zeilen nach</translation>
    </message>
    <message>
        <source>A file of them is written only if a row fails, as protected as this file. It can be imported again.</source>
        <translation>Diese Datei entsteht nur, wenn eine Zeile fehlschlägt, und ist ebenso geschützt wie die Importdatei. Sie kann erneut importiert werden.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Esc closes this window; the import goes on in the job bar. Stop ends it after what is under way; what is written stays.</source>
        <translation>Esc schließt dieses Fenster; der Import läuft in der Vorgangsleiste weiter. „Anhalten“ beendet ihn, sobald Begonnenes fertig ist; Geschriebenes bleibt.</translation>
    </message>
    <message>
        <source>Rows that failed</source>
        <translation>Fehlgeschlagene Zeilen</translation>
    </message>
    <message>
        <source>Import &amp;failed rows again</source>
        <translation>&amp;Fehlgeschlagene Zeilen erneut importieren</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.ndjson *.json *.csv *.tsv *.age)</source>
        <translation>Datensätze (*.jsonl *.ndjson *.json *.csv *.tsv *.age)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>aktueller Schritt</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>„%1“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>done, all</comment>
        <translation>%1 von %2 Zeilen</translation>
    </message>
    <message>
        <source>Checking every row; nothing is sent…</source>
        <translation>Alle Zeilen werden geprüft; nichts wird gesendet…</translation>
    </message>
    <message>
        <source>The file is broken, so nothing of it can be imported. %1</source>
        <translation>Die Datei ist beschädigt, daher kann nichts daraus importiert werden. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>number of rows, country</comment>
        <translation>%1 nach %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be imported</source>
        <translation>
            <numerusform>%Ln Zeile kann importiert werden</numerusform>
            <numerusform>%Ln Zeilen können importiert werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot.</source>
        <translation>
            <numerusform>%Ln Zeile nicht.</numerusform>
            <numerusform>%Ln Zeilen nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record keys exist(s) already.</source>
        <translation>
            <numerusform>%Ln dieser Datensatzschlüssel ist bereits vorhanden.</numerusform>
            <numerusform>%Ln dieser Datensatzschlüssel sind bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which of these record keys exist already…</source>
        <translation>Es wird geprüft, welche dieser Datensatzschlüssel bereits vorhanden sind…</translation>
    </message>
    <message>
        <source>How many exist already could not be counted.</source>
        <translation>Wie viele bereits vorhanden sind, konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>Der Import wurde angehalten</translation>
    </message>
    <message>
        <source>What was written until then stays.</source>
        <translation>Das bis dahin Geschriebene bleibt.</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>Importiert, aber nicht vollständig</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei aus.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Die Datei wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
    <message>
        <source>Mend the mapping first.</source>
        <translation>Korrigieren Sie zuerst die Zuordnung.</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Die Zeilen werden gerade geprüft.</translation>
    </message>
    <message>
        <source>The file has to be mended first.</source>
        <translation>Die Datei muss zuerst korrigiert werden.</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>Es gibt keine Zeile zu importieren.</translation>
    </message>
    <message>
        <source>Mend the file, or leave out the bad rows.</source>
        <translation>Korrigieren Sie die Datei, oder lassen Sie die fehlerhaften Zeilen aus.</translation>
    </message>
    <message>
        <source>The records are being sent.</source>
        <translation>Die Datensätze werden gerade gesendet.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz &amp;importieren</numerusform>
            <numerusform>%Ln Datensätze &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that exist are overwritten. This cannot be undone.</source>
        <translation>Vorhandene Datensätze werden überschrieben. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Check all rows</source>
        <translation>Alle Zeilen &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InCountryForm</name>
    <message>
        <source>Lower-case keys before hashing (normalize_keys)</source>
        <translation>Schlüssel vor dem Hashen kleinschreiben (normalize_keys)</translation>
    </message>
    <message>
        <source>Hash key1 to key20 (hash_search_keys)</source>
        <translation>key1 bis key20 hashen (hash_search_keys)</translation>
    </message>
    <message>
        <source>Encrypt bodies</source>
        <translation>Inhalte verschlüsseln</translation>
    </message>
    <message>
        <source>&amp;Environment id</source>
        <translation>&amp;Umgebungs-ID</translation>
    </message>
    <message>
        <source>From the InCountry portal</source>
        <translation>Aus dem InCountry-Portal</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Secret</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Key</translation>
    </message>
    <message>
        <source>En&amp;cryption keys</source>
        <translation>&amp;Verschlüsselungsschlüssel</translation>
    </message>
    <message>
        <source>secrets_data as JSON, or the password your applications use</source>
        <translation>secrets_data als JSON oder das Passwort, das Ihre Anwendungen verwenden</translation>
    </message>
    <message>
        <source>OAuth2 client</source>
        <translation>OAuth2-Client</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Key</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>En&amp;dpunkt</translation>
    </message>
    <message>
        <source>Empty: the country decides</source>
        <translation>Leer: das Land entscheidet</translation>
    </message>
    <message>
        <source>Endpoint &amp;mask</source>
        <translation>Endpunkt&amp;maske</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Leer: %1</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>&amp;Länder</translation>
    </message>
    <message>
        <source>Two-letter codes, for example de, us. Empty: ask the country list</source>
        <translation>Codes aus zwei Buchstaben, zum Beispiel de, us. Leer: Länderliste abfragen</translation>
    </message>
    <message>
        <source>Country &amp;list</source>
        <translation>Länderl&amp;iste</translation>
    </message>
    <message>
        <source>Token &amp;URLs</source>
        <translation>T&amp;oken-URLs</translation>
    </message>
    <message>
        <source>One a line: region = URL; “default” is needed</source>
        <translation>Eine pro Zeile: Region = URL; „default“ ist erforderlich</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Zeitlimit</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Datenformat</translation>
    </message>
    <message>
        <source>These must be as in the applications that share the data</source>
        <translation>Diese Angaben müssen mit denen der Anwendungen übereinstimmen, die dieselben Daten nutzen</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>Not needed: encryption is off</source>
        <translation>Nicht nötig: Die Verschlüsselung ist aus</translation>
    </message>
    <message>
        <source>The encryption keys are missing</source>
        <translation>Die Verschlüsselungsschlüssel fehlen</translation>
    </message>
    <message>
        <source>Understood as a password, used for every version</source>
        <translation>Als Passwort erkannt, wird für jede Version verwendet</translation>
    </message>
    <message>
        <source>Key versions %1; new records use version %2</source>
        <translation>Schlüsselversionen %1; neue Datensätze verwenden Version %2</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>Die Client-ID fehlt</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Das Client-Secret fehlt</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Der API-Key fehlt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Copy raw data</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Kein Datensatz ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see its members, its body and its files.</source>
        <translation>Wählen Sie eine Zeile aus, um ihre Felder, ihren Inhalt und ihre Dateien zu sehen.</translation>
    </message>
    <message>
        <source>What the service sent, as it is stored.</source>
        <translation>Was der Dienst gesendet hat, so wie es gespeichert ist.</translation>
    </message>
    <message>
        <source>The whole record as the SDK names it, opened.</source>
        <translation>Der ganze Datensatz mit den Namen des SDK, entschlüsselt.</translation>
    </message>
    <message>
        <source>Only its beginning is shown.</source>
        <translation>Nur der Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>Anhänge %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobBar</name>
    <message>
        <source>Pause job</source>
        <translation>Vorgang pausieren</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>job, place</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>„%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>„%1“ pausieren</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln Vorgang</numerusform>
            <numerusform>%Ln Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows all jobs; %Ln failed</source>
        <translation>
            <numerusform>Zeigt alle Vorgänge; %Ln fehlgeschlagen</numerusform>
            <numerusform>Zeigt alle Vorgänge; %Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all jobs</source>
        <translation>Zeigt alle Vorgänge</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobPopup</name>
    <message>
        <source>Nothing is running.</source>
        <translation>Es läuft kein Vorgang.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Vorgänge</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Dismiss finished</source>
        <translation>Beendete ausblenden</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobRow</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Shows or hides the technical details of the failure</source>
        <translation>Zeigt oder verbirgt die technischen Details des Fehlers</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>„%1“ fortsetzen</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>„%1“ pausieren</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>„%1“ ausblenden</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>„%1“ abbrechen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonEdit</name>
    <message numerus="yes">
        <source>… %Ln line(s)</source>
        <translation>
            <numerusform>… %Ln Zeile</numerusform>
            <numerusform>… %Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonGutter</name>
    <message>
        <source>Unfold (Ctrl++)</source>
        <translation>Aufklappen (Strg++)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+-)</source>
        <translation>Einklappen (Strg+-)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonTools</name>
    <message>
        <source>Fold all</source>
        <translation>Alle einklappen</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Indent the JSON for reading</source>
        <translation>JSON zum Lesen einrücken</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Komprimieren</translation>
    </message>
    <message>
        <source>Put the JSON on one line, without blanks</source>
        <translation>JSON in eine Zeile ohne Leerzeichen schreiben</translation>
    </message>
    <message>
        <source>Fold every part but the outermost away, or open all (Ctrl+Shift+-, Ctrl+Shift++)</source>
        <translation>Alles außer der äußersten Ebene einklappen oder alles aufklappen (Strg+Umschalt+-, Strg+Umschalt++)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Alle aufklappen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyCopyStrip</name>
    <message>
        <source>Go on &amp;without</source>
        <translation>&amp;Ohne Kopie fortfahren</translation>
    </message>
    <message>
        <source>&amp;Export with a passphrase…</source>
        <translation>Mit &amp;Passphrase exportieren…</translation>
    </message>
    <message>
        <source>The key is then on this computer alone</source>
        <translation>Der Schlüssel liegt dann nur auf diesem Computer</translation>
    </message>
    <message>
        <source>Writes the keys, the new one among them, to a file that only the passphrase opens (age format)</source>
        <translation>Schreibt die Schlüssel, auch den neuen, in eine Datei, die nur die Passphrase öffnet (age-Format)</translation>
    </message>
    <message>
        <source>You go on without a copy. If this computer is lost, so are all records that are migrated.</source>
        <translation>Sie fahren ohne Kopie fort. Geht dieser Computer verloren, sind auch alle migrierten Datensätze verloren.</translation>
    </message>
    <message>
        <source>Written to %1. Keep file and passphrase apart from each other and from this computer.</source>
        <translation>In %1 geschrieben. Bewahren Sie Datei und Passphrase getrennt voneinander und von diesem Computer auf.</translation>
    </message>
    <message>
        <source>Records that are migrated open with the new key alone. Export it now, protected by a passphrase, so that they outlive this computer.</source>
        <translation>Migrierte Datensätze lassen sich nur mit dem neuen Schlüssel öffnen. Exportieren Sie ihn jetzt mit einer Passphrase, damit sie auch ohne diesen Computer lesbar bleiben.</translation>
    </message>
    <message>
        <source>A copy of the keys is exported</source>
        <translation>Eine Kopie der Schlüssel ist exportiert</translation>
    </message>
    <message>
        <source>No copy of the new key</source>
        <translation>Keine Kopie des neuen Schlüssels</translation>
    </message>
    <message>
        <source>Keep a copy of the new key</source>
        <translation>Kopie des neuen Schlüssels aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Export again…</source>
        <translation>Erneut &amp;exportieren…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyDetailPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Check opens</source>
        <translation>Öffnen prüfen</translation>
    </message>
    <message>
        <source>Add the secret…</source>
        <translation>Geheimnis hinzufügen…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Records of this version</source>
        <translation>Datensätze dieser Version</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Reads a few records of this version and tries to open them with this secret; nothing is written</source>
        <translation>Liest einige Datensätze dieser Version und versucht, sie mit diesem Geheimnis zu öffnen; es wird nichts geschrieben</translation>
    </message>
    <message>
        <source>Select a version to see how its secret was understood and what it opens.</source>
        <translation>Wählen Sie eine Version aus, um zu sehen, wie ihr Geheimnis erkannt wurde und was es öffnet.</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>Alle Versionen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Add the secret of version %1…</source>
        <translation>Geheimnis der Version %1 hinzufügen…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Nicht gezählt.</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 countries have answered.</source>
        <translation>Zählung läuft: %1 von %2 Ländern haben geantwortet.</translation>
    </message>
    <message>
        <source>Not all of it: %1 of %2 countries were counted.</source>
        <translation>Unvollständig: %1 von %2 Ländern wurden gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have no version; the current secret is tried on them.</source>
        <translation>
            <numerusform>%Ln Datensatz hat keine Version; dafür wird das aktuelle Geheimnis versucht.</numerusform>
            <numerusform>%Ln Datensätze haben keine Version; dafür wird das aktuelle Geheimnis versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other country(ies)</source>
        <translation>
            <numerusform>%Ln weiteres Land</numerusform>
            <numerusform>%Ln weitere Länder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln Land</numerusform>
            <numerusform>%Ln Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 opened</source>
        <comment>country, numbers</comment>
        <translation>%1: %2 von %3 geöffnet</translation>
    </message>
    <message>
        <source>. %1</source>
        <comment>the reason</comment>
        <translation>. %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyRecorder</name>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Esc leaves it as it is</source>
        <translation>Drücken Sie die Tasten des neuen Tastenkürzels; Esc lässt es unverändert</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Tasten drücken…</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Zur aktuellen machen</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Geheimnis hinzufügen</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>Schlüssel generieren</translation>
    </message>
    <message>
        <source>Keys saved</source>
        <translation>Schlüssel gespeichert</translation>
    </message>
    <message>
        <source>They are in %1, read back and compared. The connection works with them from now on.</source>
        <translation>Gespeichert, zurückgelesen und verglichen (%1). Die Verbindung verwendet sie ab sofort.</translation>
    </message>
    <message>
        <source>They are kept in memory until the program ends: this connection stores nothing. Export them if they are needed again.</source>
        <translation>Sie bleiben bis zum Programmende im Arbeitsspeicher: Diese Verbindung speichert nichts. Exportieren Sie sie, falls sie noch gebraucht werden.</translation>
    </message>
    <message>
        <source>The keys were not saved</source>
        <translation>Die Schlüssel wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Somebody else has changed the keys</source>
        <translation>Jemand anderes hat die Schlüssel geändert</translation>
    </message>
    <message>
        <source>What is in %1 is not what was loaded here, so nothing was written.</source>
        <translation>Der gespeicherte Stand (%1) weicht vom hier geladenen ab, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Load it: your changes are put on top where they do not collide, and you can look before you save.</source>
        <translation>Laden Sie ihn: Ihre Änderungen werden darauf angewendet, soweit sie nicht kollidieren, und Sie können vor dem Speichern alles prüfen.</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>The other changes are loaded</source>
        <translation>Die anderen Änderungen sind geladen</translation>
    </message>
    <message>
        <source>Yours are on top of them. Save when it is right.</source>
        <translation>Ihre wurden darauf angewendet. Speichern Sie, wenn alles stimmt.</translation>
    </message>
    <message>
        <source>Both sides changed version %1: theirs is shown, yours was left out.</source>
        <translation>Version %1 wurde auf beiden Seiten geändert: Die fremde Änderung wird angezeigt, Ihre wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Schlüssel exportiert</translation>
    </message>
    <message>
        <source>The keys were not exported</source>
        <translation>Die Schlüssel wurden nicht exportiert</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation>der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>This connection does not encrypt</source>
        <translation>Diese Verbindung verschlüsselt nicht</translation>
    </message>
    <message>
        <source>Bodies are stored as they are (encrypt is off), so there are no keys. Edit the connection to change that.</source>
        <translation>Inhalte werden unverschlüsselt gespeichert (encrypt ist aus), daher gibt es keine Schlüssel. Bearbeiten Sie die Verbindung, um das zu ändern.</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Verbindung wird geöffnet…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Ihre Schlüssel sind nur im Arbeitsspeicher, solange sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>Die Schlüssel konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Schlüssel werden gelesen…</translation>
    </message>
    <message>
        <source>There are no keys yet</source>
        <translation>Es gibt noch keine Schlüssel</translation>
    </message>
    <message>
        <source>Import the secrets_data of your applications, or generate the first key. Records can be read only with the key they were written with.</source>
        <translation>Importieren Sie die secrets_data Ihrer Anwendungen oder generieren Sie den ersten Schlüssel. Datensätze lassen sich nur mit dem Schlüssel lesen, mit dem sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>A connection that encrypts needs one secret at least: add one to save.</source>
        <translation>Eine verschlüsselnde Verbindung braucht mindestens ein Geheimnis: Fügen Sie eines hinzu, um zu speichern.</translation>
    </message>
    <message>
        <source>New records will be written with version %1; those of other versions stay as they are until they are migrated.</source>
        <translation>Neue Datensätze werden mit Version %1 geschrieben; die anderer Versionen bleiben bis zur Migration unverändert.</translation>
    </message>
    <message>
        <source>Save writes the keys to %1 and nowhere else.</source>
        <translation>Beim Speichern werden die Schlüssel nur hier abgelegt: %1.</translation>
    </message>
    <message>
        <source>Save keeps the keys in memory until the program ends: this connection stores nothing.</source>
        <translation>Nach dem Speichern bleiben die Schlüssel bis zum Programmende im Arbeitsspeicher: Diese Verbindung speichert nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln Geheimnis</numerusform>
            <numerusform>%Ln Geheimnisse</numerusform>
        </translation>
    </message>
    <message>
        <source> · version %1 is current</source>
        <translation> · Version %1 ist aktuell</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln record(s) counted</source>
        <translation>
            <numerusform> · %Ln Datensatz gezählt</numerusform>
            <numerusform> · %Ln Datensätze gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) without a secret</source>
        <translation>
            <numerusform>%Ln Version ohne Geheimnis</numerusform>
            <numerusform>%Ln Versionen ohne Geheimnis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies) not counted</source>
        <translation>
            <numerusform>%Ln Land nicht gezählt</numerusform>
            <numerusform>%Ln Länder nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <comment>connection, changes</comment>
        <translation>Schlüssel von %1: %2</translation>
    </message>
    <message>
        <source>No key was generated</source>
        <translation>Es wurde kein Schlüssel generiert</translation>
    </message>
    <message>
        <source>The secret was not added</source>
        <translation>Das Geheimnis wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Version %1 was not made current</source>
        <translation>Version %1 wurde nicht zur aktuellen gemacht</translation>
    </message>
    <message>
        <source>Remove the secret of %1?</source>
        <translation>Geheimnis von %1 entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of “%1” open with this secret alone.</source>
        <translation>
            <numerusform>%Ln Datensatz von „%1“ lässt sich nur mit diesem Geheimnis öffnen.</numerusform>
            <numerusform>%Ln Datensätze von „%1“ lassen sich nur mit diesem Geheimnis öffnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln record(s) of “%1” open with this secret alone, and not every country was counted.</source>
        <translation>
            <numerusform>Mindestens %Ln Datensatz von „%1“ lässt sich nur mit diesem Geheimnis öffnen; nicht alle Länder wurden gezählt.</numerusform>
            <numerusform>Mindestens %Ln Datensätze von „%1“ lassen sich nur mit diesem Geheimnis öffnen; nicht alle Länder wurden gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not counted how many records of “%1” open with this secret alone.</source>
        <translation>Es wurde nicht gezählt, wie viele Datensätze von „%1“ sich nur mit diesem Geheimnis öffnen lassen.</translation>
    </message>
    <message>
        <source>Once you save, nobody can read them here without it: export the keys first if there is no other copy.</source>
        <translation>Nach dem Speichern kann sie hier ohne das Geheimnis niemand mehr lesen: Exportieren Sie zuerst die Schlüssel, falls es keine andere Kopie gibt.</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>Geheimnis entfernen</translation>
    </message>
    <message>
        <source>Version %1 was not removed</source>
        <translation>Version %1 wurde nicht entfernt</translation>
    </message>
    <message>
        <source>Version %1 was not put back</source>
        <translation>Version %1 wurde nicht wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysStep</name>
    <message>
        <source>&amp;Generate a key</source>
        <translation>Schlüssel &amp;generieren</translation>
    </message>
    <message>
        <source>Enter a &amp;secret…</source>
        <translation>Ge&amp;heimnis eingeben…</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>Schlüssel &amp;importieren…</translation>
    </message>
    <message>
        <source>When the run &amp;starts: whatever Strongroom writes from then on has the new key</source>
        <translation>Beim &amp;Start des Laufs: Alles, was Strongroom danach schreibt, hat den neuen Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Later, by hand: you decide on the page Report</source>
        <translation>S&amp;päter, von Hand: Sie entscheiden auf der Seite „Bericht“</translation>
    </message>
    <message>
        <source>Which key are they migrated to?</source>
        <translation>Auf welchen Schlüssel wird migriert?</translation>
    </message>
    <message>
        <source>The keys there are stay: without them, what is not yet migrated could not be opened. The new one is saved when the run starts, and not before.</source>
        <translation>Die vorhandenen Schlüssel bleiben: Ohne sie ließe sich noch nicht Migriertes nicht öffnen. Der neue wird erst beim Start des Laufs gespeichert.</translation>
    </message>
    <message>
        <source>Keys there are</source>
        <translation>Vorhandene Schlüssel</translation>
    </message>
    <message>
        <source>Makes a random key of 32 bytes under the next free version</source>
        <translation>Erzeugt einen zufälligen 32-Byte-Schlüssel unter der nächsten freien Version</translation>
    </message>
    <message>
        <source>A password or a key that you have from elsewhere</source>
        <translation>Ein Passwort oder Schlüssel, den Sie bereits haben</translation>
    </message>
    <message>
        <source>Takes secrets_data from a file or a paste; its current version is the one that records are migrated to</source>
        <translation>Übernimmt secrets_data aus einer Datei oder der Zwischenablage; migriert wird auf die darin aktuelle Version</translation>
    </message>
    <message>
        <source>A version that is here already and that not every record has yet</source>
        <translation>Eine bereits vorhandene Version, die noch nicht alle Datensätze haben</translation>
    </message>
    <message>
        <source>A key that is here already</source>
        <translation>Ein bereits vorhandener Schlüssel</translation>
    </message>
    <message>
        <source>Records that are new or edited meanwhile need no second migration</source>
        <translation>Inzwischen neue oder bearbeitete Datensätze brauchen keine zweite Migration</translation>
    </message>
    <message>
        <source>Use this when other programs still have to learn the new key</source>
        <translation>Sinnvoll, wenn andere Programme den neuen Schlüssel erst noch erhalten müssen</translation>
    </message>
    <message>
        <source>The key to migrate to</source>
        <translation>Zielschlüssel der Migration</translation>
    </message>
    <message>
        <source>It becomes the current version</source>
        <translation>Wird zur aktuellen Version</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Dieser Schlüssel kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>No key is chosen yet.</source>
        <translation>Noch kein Schlüssel gewählt.</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>number, form of the key</comment>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, Fingerabdruck %2</translation>
    </message>
    <message>
        <source>One that is here already…</source>
        <translation>Bereits vorhandener…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A generated key is the best one: random, and quick, because nothing has to be derived from it.</source>
        <translation>Ein generierter Schlüssel ist am besten: zufällig und schnell, weil nichts daraus abgeleitet werden muss.</translation>
    </message>
    <message>
        <source>In memory alone so far. It is saved, read back and compared when the run starts, before any record is written.</source>
        <translation>Bisher nur im Arbeitsspeicher. Er wird beim Start des Laufs gespeichert, zurückgelesen und verglichen, bevor ein Datensatz geschrieben wird.</translation>
    </message>
    <message>
        <source>It is saved, and was read back and compared.</source>
        <translation>Er ist gespeichert und wurde zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>It is kept already: nothing has to be saved.</source>
        <translation>Er ist bereits gespeichert: Es muss nichts gesichert werden.</translation>
    </message>
    <message>
        <source>The password that opens every version so far stays, under each version that the service has.</source>
        <translation>Das Passwort, das bisher alle Versionen öffnet, bleibt erhalten, unter jeder Version, die der Dienst hat.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysTableView</name>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LanguageSection</name>
    <message>
        <source>Takes effect when Strongroom is started again.</source>
        <translation>Wirksam nach dem nächsten Start von Strongroom.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Numbers, dates and sorting follow the system&apos;s region where it is of the same language.</source>
        <translation>Zahlen, Datum und Sortierung folgen der Region des Systems, sofern sie dieselbe Sprache hat.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockPage</name>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom ist gesperrt</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Entsperren</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>the keyring, in words</comment>
        <translation>Anfrage läuft: %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) go on behind the lock.</source>
        <translation>
            <numerusform>%Ln Vorgang läuft trotz Sperre weiter.</numerusform>
            <numerusform>%Ln Vorgänge laufen trotz Sperre weiter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockSection</name>
    <message>
        <source>When the &amp;screen locks</source>
        <translation>Wenn der &amp;Bildschirm gesperrt wird</translation>
    </message>
    <message>
        <source>Before the computer s&amp;leeps</source>
        <translation>Vor dem &amp;Ruhezustand des Computers</translation>
    </message>
    <message>
        <source>When &amp;another user takes over the screen</source>
        <translation>Wenn ein &amp;anderer Benutzer den Bildschirm übernimmt</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>nach %Ln Minute</numerusform>
            <numerusform>nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Lock when not used</source>
        <translation>Bei Nichtbenutzung sperren</translation>
    </message>
    <message>
        <source>Lock when not &amp;used</source>
        <translation>Bei Nichtben&amp;utzung sperren</translation>
    </message>
    <message>
        <source>S&amp;top at a safe point</source>
        <translation>An einem sicheren Punkt s&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Go on behind the lock</source>
        <translation>Trotz Sperre &amp;weiterlaufen</translation>
    </message>
    <message>
        <source>A locked vault has forgotten keys, records, what was revealed and what waits in the trays of changes. Nothing on the service is touched.</source>
        <translation>Ein gesperrter Tresor hat Schlüssel, Datensätze, Angezeigtes und den Inhalt der Änderungsablagen vergessen. Beim Dienst wird nichts verändert.</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Laufende Vorgänge</translation>
    </message>
    <message>
        <source>Between two records or batches. A migration goes on from its journal when you resume it; others are begun anew.</source>
        <translation>Zwischen zwei Datensätzen oder Stapeln. Eine Migration wird beim Fortsetzen aus ihrem Journal weitergeführt; andere Vorgänge beginnen neu.</translation>
    </message>
    <message>
        <source>What a job works on stays in memory until it has ended.</source>
        <translation>Was ein Vorgang bearbeitet, bleibt bis zu seinem Ende im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockerForm</name>
    <message>
        <source>Keep an encrypted copy for work &amp;offline</source>
        <translation>Verschlüsselte Kopie für die &amp;Offline-Arbeit aufbewahren</translation>
    </message>
    <message>
        <source>Access &amp;key id</source>
        <translation>Z&amp;ugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>From the project’s access keys in Locker; masked, because it alone reads the encrypted texts</source>
        <translation>Aus den Zugriffsschlüsseln des Projekts in Locker; maskiert, weil sie allein die verschlüsselten Texte liest</translation>
    </message>
    <message>
        <source>Se&amp;cret access key</source>
        <translation>Geheimer Zugriffss&amp;chlüssel</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>Verlässt diesen Computer nie</translation>
    </message>
    <message>
        <source>API &amp;base</source>
        <translation>API-&amp;Basis</translation>
    </message>
    <message>
        <source>Empty: Locker’s own service</source>
        <translation>Leer: Lockers eigener Dienst</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Header</translation>
    </message>
    <message>
        <source>Sent with every request, for a gateway in front of the service; kept in the keychain</source>
        <translation>Werden mit jeder Anfrage gesendet, für ein Gateway vor dem Dienst; liegen im Schlüsselbund</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask again &amp;after</source>
        <translation>Erneut &amp;anfragen nach</translation>
    </message>
    <message>
        <source>Until then the copy answers; 0: always ask</source>
        <translation>Bis dahin antwortet die Kopie; 0: immer anfragen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The service’s own ciphertext, encrypted once more with the secret access key</source>
        <translation>Der Geheimtext des Dienstes, zusätzlich mit dem geheimen Zugriffsschlüssel verschlüsselt</translation>
    </message>
    <message>
        <source>There is an access key in %1</source>
        <translation>In %1 liegt ein Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>Other users of this computer can read that file.</source>
        <translation>Andere Benutzer dieses Computers können diese Datei lesen.</translation>
    </message>
    <message>
        <source>A keychain is safer: take it over, and remove the file when nothing else needs it. Strongroom does not touch it.</source>
        <translation>Ein Schlüsselbund ist sicherer: Übernehmen Sie den Schlüssel und entfernen Sie die Datei, sobald sie nicht mehr gebraucht wird. Strongroom verändert sie nicht.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>stored; type both halves to replace it</source>
        <translation>gespeichert; zum Ersetzen beide Hälften eingeben</translation>
    </message>
    <message>
        <source>Headers are kept with the access key: enter both halves of it again, and every header’s value</source>
        <translation>Header werden zusammen mit dem Zugriffsschlüssel aufbewahrt: Geben Sie dessen beide Hälften und den Wert jedes Headers erneut ein</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockerPage</name>
    <message>
        <source>Open the connection first.</source>
        <translation>Öffnen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Es ist noch nichts geladen.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>Es wird nichts geladen.</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Verbindung wird geöffnet…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Ihre Schlüssel sind nur im Arbeitsspeicher, solange sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking for the project…</source>
        <translation>Projekt wird abgefragt…</translation>
    </message>
    <message>
        <source>What comes is opened on this computer.</source>
        <translation>Die Daten werden auf diesem Computer entschlüsselt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was loaded up to there.</source>
        <translation>Bis dahin wurde nichts geladen.</translation>
    </message>
    <message>
        <source>Load the project</source>
        <translation>Projekt laden</translation>
    </message>
    <message>
        <source>The access key was refused</source>
        <translation>Der Zugriffsschlüssel wurde abgelehnt</translation>
    </message>
    <message>
        <source>The project could not be loaded</source>
        <translation>Das Projekt konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LogindEvents</name>
    <message>
        <source>Locks the vault before sleep</source>
        <translation>Sperrt den Tresor vor dem Ruhezustand</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MainWindow</name>
    <message>
        <source>Fill in a connection from %1</source>
        <translation>Verbindung aus %1 ausfüllen</translation>
    </message>
    <message>
        <source>One configuration file at a time</source>
        <translation>Jeweils nur eine Konfigurationsdatei</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>Die Datei wurde nicht übernommen</translation>
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
        <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>Fi&amp;lter</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>Datensat&amp;z</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Schl&amp;üssel</translation>
    </message>
    <message>
        <source>To&amp;zStore</source>
        <translation>T&amp;ozStore</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>&amp;Secrets</translation>
    </message>
    <message>
        <source>Toke&amp;ns</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Änderun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The saved connections could not be read</source>
        <translation>Die gespeicherten Verbindungen konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>The connection could not be saved</source>
        <translation>Die Verbindung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The connection could not be removed</source>
        <translation>Die Verbindung konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The saved filters</source>
        <translation>Die gespeicherten Filter</translation>
    </message>
    <message>
        <source>The clipboard may still hold what was copied</source>
        <translation>Die Zwischenablage enthält möglicherweise noch Kopiertes</translation>
    </message>
    <message>
        <source>This desktop does not let a program in the background look.</source>
        <translation>Diese Desktopumgebung lässt ein Programm im Hintergrund nicht nachsehen.</translation>
    </message>
    <message>
        <source>Come back to Strongroom to have it checked, or copy something else.</source>
        <translation>Wechseln Sie zu Strongroom zurück, um sie prüfen zu lassen, oder kopieren Sie etwas anderes.</translation>
    </message>
    <message>
        <source>%1 – Strongroom</source>
        <comment>connection</comment>
        <translation>%1 – Strongroom</translation>
    </message>
    <message>
        <source>Close the connection without saving?</source>
        <translation>Verbindung schließen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen, ohne zu speichern</translation>
    </message>
    <message>
        <source>These changes are not saved and will be lost:</source>
        <translation>Diese Änderungen sind nicht gespeichert und gehen verloren:</translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>Diese Verbindung entfernen?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>Beenden, ohne zu speichern?</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Beenden, ohne zu speichern</translation>
    </message>
    <message>
        <source>Close the window without saving?</source>
        <translation>Fenster ohne Speichern schließen?</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MigrationPage</name>
    <message>
        <source>All &amp;migrations</source>
        <translation>Alle &amp;Migrationen</translation>
    </message>
    <message>
        <source>Shows the list of runs; a run that is under way goes on</source>
        <translation>Zeigt die Liste der Läufe; ein laufender Lauf geht weiter</translation>
    </message>
    <message>
        <source>No copy of the new key has been exported: it will be on this computer alone. The page “Keys” exports one.</source>
        <translation>Der neue Schlüssel wurde nicht als Kopie exportiert: Er liegt dann nur auf diesem Computer. Auf der Seite „Schlüssel“ können Sie ihn exportieren.</translation>
    </message>
    <message>
        <source>roll back possible</source>
        <translation>Rollback möglich</translation>
    </message>
    <message>
        <source>no roll back</source>
        <translation>kein Rollback</translation>
    </message>
    <message>
        <source>Journal: %1 of %2 verified, %3</source>
        <comment>so many, so many, whether it can be rolled back</comment>
        <translation>Journal: %1 von %2 verifiziert, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln zurückgestellt</numerusform>
            <numerusform>%Ln zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and roll back?</source>
        <translation>Stoppen und zurückrollen?</translation>
    </message>
    <message>
        <source>Roll this migration back?</source>
        <translation>Diese Migration zurückrollen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 get back the form they had before, each one only where nobody has changed it since; those that somebody changed are left alone and listed.</source>
        <translation>
            <numerusform>%Ln Datensatz in %1 erhält seine vorherige Form zurück, sofern ihn seitdem niemand geändert hat; inzwischen Geändertes bleibt unangetastet und wird aufgeführt.</numerusform>
            <numerusform>%Ln Datensätze in %1 erhalten ihre vorherige Form zurück, sofern sie seitdem niemand geändert hat; inzwischen Geändertes bleibt unangetastet und wird aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>They then need their old keys again. Key version %1 stays among the keys of this connection.</source>
        <translation>Sie brauchen dann wieder ihre alten Schlüssel. Schlüsselversion %1 bleibt unter den Schlüsseln dieser Verbindung.</translation>
    </message>
    <message>
        <source>The run stops first; a few more records may be written until then.</source>
        <translation>Der Lauf wird zuerst gestoppt; bis dahin können noch einige Datensätze geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 · begun %2 · %3</source>
        <comment>connection, date, state</comment>
        <translation>%1 · begonnen %2 · %3</translation>
    </message>
    <message>
        <source>Stop and roll back</source>
        <translation>Stoppen und zurückrollen</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Zurückrollen</translation>
    </message>
    <message>
        <source>Remove this journal?</source>
        <translation>Dieses Journal entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>It holds the form that %Ln record(s) had before the migration. Without it they cannot be rolled back, and the report is gone too. The records at the service stay as they are.</source>
        <translation>
            <numerusform>Es enthält die Form, die %Ln Datensatz vor der Migration hatte. Ohne das Journal ist kein Rollback möglich, und auch der Bericht geht verloren. Die Datensätze beim Dienst bleiben unverändert.</numerusform>
            <numerusform>Es enthält die Form, die %Ln Datensätze vor der Migration hatten. Ohne das Journal ist kein Rollback möglich, und auch der Bericht geht verloren. Die Datensätze beim Dienst bleiben unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of this run is gone with it. The records at the service stay as they are.</source>
        <translation>Damit geht auch der Bericht dieses Laufs verloren. Die Datensätze beim Dienst bleiben unverändert.</translation>
    </message>
    <message>
        <source>The run cannot be gone on with either; a new migration finds what is left.</source>
        <translation>Auch fortgesetzt werden kann der Lauf dann nicht mehr; eine neue Migration findet, was übrig ist.</translation>
    </message>
    <message>
        <source>Remove journal</source>
        <translation>Journal entfernen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ModeField</name>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Everything can be changed at any time</source>
        <translation>Alles kann jederzeit geändert werden</translation>
    </message>
    <message>
        <source>Nothing is changed unless you allow it for a time</source>
        <translation>Nichts wird geändert, außer Sie erlauben es für eine gewisse Zeit</translation>
    </message>
    <message>
        <source>Read-only, marked in red; allowing changes takes its name, typed, and ends by itself</source>
        <translation>Schreibgeschützt, rot markiert; Änderungen müssen durch Eingabe des Namens erlaubt werden und enden von selbst</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ModeStrip</name>
    <message>
        <source>Allow changes…</source>
        <translation>Änderungen erlauben…</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Jetzt beenden</translation>
    </message>
    <message>
        <source>Production: changes to “%1” are allowed, %2 left</source>
        <translation>Produktion: Änderungen an „%1“ sind erlaubt, noch %2</translation>
    </message>
    <message>
        <source>Changes to “%1” are allowed, %2 left</source>
        <translation>Änderungen an „%1“ sind erlaubt, noch %2</translation>
    </message>
    <message>
        <source>Production: “%1” is read-only</source>
        <translation>Produktion: „%1“ ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed in “%1”</source>
        <translation>Schreibgeschützt: In „%1“ wird nichts geändert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NetworkSection</name>
    <message>
        <source>Pin what the test has seen</source>
        <translation>Pin aus dem Test übernehmen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Systemeinstellung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>HTTP-Proxy (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>What goes to this computer itself takes no proxy, unless one is named here</source>
        <translation>Verbindungen zu diesem Computer selbst gehen über keinen Proxy, außer hier ist einer angegeben</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host des Proxys</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Proxy’s address</source>
        <translation>Proxy-Adresse</translation>
    </message>
    <message>
        <source>The proxy finds the service by its name; it sees that name, and nothing of what is sent</source>
        <translation>Der Proxy löst den Namen des Dienstes auf; er sieht diesen Namen, aber nichts vom Gesendeten</translation>
    </message>
    <message>
        <source>Proxy’s user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Empty: it asks for none</source>
        <translation>Leer: keine Anmeldung</translation>
    </message>
    <message>
        <source>Proxy’s password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain, and told to the proxy alone</source>
        <translation>Liegt im Schlüsselbund und wird nur dem Proxy mitgeteilt</translation>
    </message>
    <message>
        <source>Certificate pins, one a line</source>
        <translation>Zertifikat-Pins, einer pro Zeile</translation>
    </message>
    <message>
        <source>Certificate pins</source>
        <translation>Zertifikat-Pins</translation>
    </message>
    <message>
        <source>SHA-256 of a public key, base64, one a line. Every server of this connection must show one of them; have the next certificate’s pin here before it is changed.</source>
        <translation>SHA-256 eines öffentlichen Schlüssels, Base64, einer pro Zeile. Jeder Server dieser Verbindung muss einen davon vorweisen; tragen Sie den Pin des nächsten Zertifikats hier ein, bevor es gewechselt wird.</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Own CA certificates, PEM</source>
        <translation>Eigene CA-Zertifikate, PEM</translation>
    </message>
    <message>
        <source>Own C&amp;A</source>
        <translation>Eigene C&amp;A</translation>
    </message>
    <message>
        <source>PEM certificates trusted besides the system’s, by this connection only</source>
        <translation>PEM-Zertifikate, denen zusätzlich zu denen des Systems vertraut wird, nur bei dieser Verbindung</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA-Zertifikate</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Test the connection first: then the certificate’s pin is known.</source>
        <translation>Testen Sie zuerst die Verbindung: Dann ist der Pin des Zertifikats bekannt.</translation>
    </message>
    <message>
        <source>Adds the pin of the certificate that the test has just seen.</source>
        <translation>Fügt den Pin des Zertifikats hinzu, das der Test gerade gesehen hat.</translation>
    </message>
    <message>
        <source>It is pinned already.</source>
        <translation>Dieser Pin ist bereits eingetragen.</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>The proxy’s password is missing</source>
        <translation>Das Proxy-Passwort fehlt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NoteView</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Copy the value of %1; the clipboard is cleared after 20 seconds</source>
        <translation>Wert von %1 kopieren; die Zwischenablage wird nach 20 Sekunden geleert</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Content, not opened</source>
        <translation>Inhalt, nicht geöffnet</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>says it is of</source>
        <translation>angeblich von</translation>
    </message>
    <message>
        <source>writer&apos;s keys</source>
        <translation>Schlüssel des Verfassers</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>läuft ab</translation>
    </message>
    <message>
        <source>views</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>No note selected</source>
        <translation>Keine Notiz ausgewählt</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>hier geschrieben</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>hier gelesen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Written anonymously: nobody can replace or delete it, and it shows no writer.</source>
        <translation>Anonym geschrieben: Niemand kann sie ersetzen oder löschen, und sie zeigt keinen Verfasser.</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>views left</source>
        <translation>verbleibende Abrufe</translation>
    </message>
    <message>
        <source>What is in it is not kept here: read it again to see it.</source>
        <translation>Ihr Inhalt wird hier nicht aufbewahrt: Lesen Sie sie erneut, um ihn zu sehen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NotesPage</name>
    <message>
        <source>Notes of this session</source>
        <translation>Notizen dieser Sitzung</translation>
    </message>
    <message>
        <source>The address book was not saved</source>
        <translation>Das Adressbuch wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The address book could not be read</source>
        <translation>Das Adressbuch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The note is written</source>
        <translation>Die Notiz ist geschrieben</translation>
    </message>
    <message>
        <source>Tell its reader the id: %1</source>
        <translation>Teilen Sie dem Leser die ID mit: %1</translation>
    </message>
    <message>
        <source>Tell its reader the name “%1”, or the id: %2</source>
        <translation>Teilen Sie dem Leser den Namen „%1“ oder die ID mit: %2</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>Die Notiz ist gelöscht</translation>
    </message>
    <message>
        <source>Nobody can read it any more.</source>
        <translation>Niemand kann sie mehr lesen.</translation>
    </message>
    <message>
        <source>The note was not deleted</source>
        <translation>Die Notiz wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Your public keys, to hand out</source>
        <translation>Ihre öffentlichen Schlüssel zum Weitergeben</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Schlüssel kopieren</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No notes for this client</source>
        <translation>Keine Notizen für diesen Client</translation>
    </message>
    <message>
        <source>No note was written or read in this session</source>
        <translation>In dieser Sitzung wurde keine Notiz geschrieben oder gelesen</translation>
    </message>
    <message>
        <source>A note is a small secret for one reader, who needs no account here: only a pair of keys. The service has no list of notes, so keep the id or the name.</source>
        <translation>Eine Notiz ist ein kleines Geheimnis für einen Leser, der hier kein Konto braucht, nur ein Schlüsselpaar. Der Dienst führt keine Liste der Notizen; notieren Sie sich daher die ID oder den Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of your address book publish other keys than those you have</source>
        <translation>
            <numerusform>%n Client in Ihrem Adressbuch veröffentlicht andere Schlüssel als die gespeicherten</numerusform>
            <numerusform>%n Clients in Ihrem Adressbuch veröffentlichen andere Schlüssel als die gespeicherten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written to them until you have compared the new keys.</source>
        <translation>Bis Sie die neuen Schlüssel verglichen haben, wird ihnen nichts geschrieben.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Adressbuch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in this session</source>
        <translation>
            <numerusform>%Ln Notiz in dieser Sitzung</numerusform>
            <numerusform>%Ln Notizen in dieser Sitzung</numerusform>
        </translation>
    </message>
    <message>
        <source>Ids and names only, until the program ends</source>
        <translation>Nur IDs und Namen, bis zum Beenden des Programms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with changed keys</source>
        <translation>
            <numerusform>%Ln Client mit geänderten Schlüsseln</numerusform>
            <numerusform>%Ln Clients mit geänderten Schlüsseln</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>A note is being sent or fetched. Wait for it, or cancel it.</source>
        <translation>Eine Notiz wird gerade gesendet oder abgerufen. Warten Sie darauf, oder brechen Sie den Vorgang ab.</translation>
    </message>
    <message>
        <source>Select a note first.</source>
        <translation>Wählen Sie zuerst eine Notiz aus.</translation>
    </message>
    <message>
        <source>This note is deleted already.</source>
        <translation>Diese Notiz ist bereits gelöscht.</translation>
    </message>
    <message>
        <source>Only its writer can delete a note, and nobody an anonymous one.</source>
        <translation>Nur der Verfasser kann eine Notiz löschen, eine anonyme niemand.</translation>
    </message>
    <message>
        <source>Only its writer can replace a note, and nobody an anonymous one.</source>
        <translation>Nur der Verfasser kann eine Notiz ersetzen, eine anonyme niemand.</translation>
    </message>
    <message>
        <source>A note without a name cannot be replaced: the service finds it by its name. Write a new one.</source>
        <translation>Eine Notiz ohne Namen kann nicht ersetzt werden, da der Dienst sie über den Namen findet. Schreiben Sie eine neue.</translation>
    </message>
    <message>
        <source>No note is shown.</source>
        <translation>Es wird keine Notiz angezeigt.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>Diese Notiz löschen?</translation>
    </message>
    <message>
        <source>Its reader will not find it any more. What was read of it already stays with who read it. This cannot be undone.</source>
        <translation>Der Leser findet sie dann nicht mehr. Was bereits gelesen wurde, bleibt beim Leser. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Notiz löschen</translation>
    </message>
    <message>
        <source>Your public keys are copied</source>
        <translation>Ihre öffentlichen Schlüssel sind kopiert</translation>
    </message>
    <message>
        <source>They are no secret. Whoever writes a note to you pastes them.</source>
        <translation>Sie sind nicht geheim. Wer Ihnen eine Notiz schreibt, fügt sie ein.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OfferStrip</name>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Zurückrollen…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Does not ask again until the program starts anew; the run stays in the list</source>
        <translation>Fragt erst nach einem Neustart des Programms wieder; der Lauf bleibt in der Liste</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Stellt nach Rückfrage den vorherigen Stand Datensatz für Datensatz wieder her</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Setzt an der Stelle fort, an der gestoppt wurde; nichts wird doppelt ausgeführt</translation>
    </message>
    <message>
        <source>A roll back was interrupted</source>
        <translation>Ein Rollback wurde unterbrochen</translation>
    </message>
    <message>
        <source>A migration was interrupted at %1 %</source>
        <translation>Eine Migration wurde bei %1 % unterbrochen</translation>
    </message>
    <message>
        <source>A migration was stopped at %1 %</source>
        <translation>Eine Migration wurde bei %1 % gestoppt</translation>
    </message>
    <message>
        <source>%1 of %2 records are as they were.</source>
        <comment>so many, so many</comment>
        <translation>%1 von %2 Datensätzen sind wieder wie vorher.</translation>
    </message>
    <message>
        <source>%1 of %2 records have key version %3.</source>
        <comment>so many, so many</comment>
        <translation>%1 von %2 Datensätzen haben Schlüsselversion %3.</translation>
    </message>
    <message>
        <source>Go on rolling &amp;back…</source>
        <translation>Roll&amp;back fortsetzen…</translation>
    </message>
    <message>
        <source>Begun %1, %2. %3</source>
        <comment>date, countries, how far</comment>
        <translation>Begonnen %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PassphraseDialog</name>
    <message>
        <source>Keep credentials in a file</source>
        <translation>Zugangsdaten in einer Datei aufbewahren</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Open the credentials file</source>
        <translation>Zugangsdaten-Datei öffnen</translation>
    </message>
    <message>
        <source>The credentials of your connections go into one encrypted file on this computer. Whenever the program starts, it asks for the passphrase as soon as a saved connection is opened.</source>
        <translation>Die Zugangsdaten Ihrer Verbindungen kommen in eine verschlüsselte Datei auf diesem Computer. Nach jedem Programmstart wird die Passphrase abgefragt, sobald eine gespeicherte Verbindung geöffnet wird.</translation>
    </message>
    <message>
        <source>The file is encrypted anew. Copies of it from before, in a backup for example, still open with the passphrase they had.</source>
        <translation>Die Datei wird neu verschlüsselt. Frühere Kopien, etwa in einer Datensicherung, lassen sich weiterhin mit ihrer damaligen Passphrase öffnen.</translation>
    </message>
    <message>
        <source>A saved connection needs its credentials. They are in a file that your passphrase opens.</source>
        <translation>Eine gespeicherte Verbindung braucht ihre Zugangsdaten. Sie liegen in einer Datei, die Ihre Passphrase öffnet.</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Akt&amp;uelle Passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Neue Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>Datei anl&amp;egen</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Ä&amp;ndern</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Nobody can find or replace a forgotten passphrase: the credentials in the file are gone then, and have to be entered again.</source>
        <translation>Niemand kann eine vergessene Passphrase herausfinden oder ersetzen: Die Zugangsdaten in der Datei sind dann verloren und müssen neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>Prüfen Sie Großschreibung und Tastatursprache und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are better than one.</source>
        <translation>Mindestens %1 Zeichen; mehrere Wörter sind besser als eines.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PlaceTrail</name>
    <message>
        <source>%1 · %2</source>
        <comment>connection, page</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes to the page this window showed before</source>
        <translation>Geht zu der Seite, die dieses Fenster zuvor gezeigt hat</translation>
    </message>
    <message>
        <source>This window has shown nothing before.</source>
        <translation>Dieses Fenster hat zuvor nichts gezeigt.</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Goes to the page this window was at before going back</source>
        <translation>Geht zu der Seite, auf der dieses Fenster vor dem Zurückgehen war</translation>
    </message>
    <message>
        <source>Go back first.</source>
        <translation>Gehen Sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Rece&amp;nt places</source>
        <translation>&amp;Zuletzt besuchte Orte</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number, place</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>recent</source>
        <comment>place</comment>
        <translation>zuletzt besucht</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PlanWindow</name>
    <message>
        <source>&amp;Open a migration plan…</source>
        <translation>Migrationsplan ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Begins a key migration with what a plan file says; nothing is written before you say so</source>
        <translation>Beginnt eine Schlüsselmigration mit den Angaben einer Plandatei; es wird nichts geschrieben, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>Open the migration plan %1</source>
        <translation>Migrationsplan %1 öffnen</translation>
    </message>
    <message>
        <source>Open a migration plan</source>
        <translation>Migrationsplan öffnen</translation>
    </message>
    <message>
        <source>Migration plans (*%1);;JSON files (*.json);;All files (*)</source>
        <translation>Migrationspläne (*%1);;JSON-Dateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1 wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The plan is for the InCountry environment %1, and no connection goes there.</source>
        <translation>Der Plan gilt für die InCountry-Umgebung %1, zu der keine Verbindung besteht.</translation>
    </message>
    <message>
        <source>Add a connection to that environment, then open the plan again.</source>
        <translation>Fügen Sie eine Verbindung zu dieser Umgebung hinzu und öffnen Sie den Plan dann erneut.</translation>
    </message>
    <message>
        <source>%1 is opened</source>
        <translation>%1 ist geöffnet</translation>
    </message>
    <message>
        <source>Countries, key and limits are those of the plan. The check has to run here before anything is written.</source>
        <translation>Länder, Schlüssel und Grenzen stammen aus dem Plan. Bevor etwas geschrieben wird, muss die Prüfung hier laufen.</translation>
    </message>
    <message>
        <source>The key of %1 is not here</source>
        <translation>Der Schlüssel von %1 ist hier nicht vorhanden</translation>
    </message>
    <message>
        <source>The plan migrates to key version %1, which is not among the keys of this connection.</source>
        <translation>Der Plan migriert auf Schlüsselversion %1, die nicht zu den Schlüsseln dieser Verbindung gehört.</translation>
    </message>
    <message>
        <source>Enter or import the key here, or choose another.</source>
        <translation>Geben Sie den Schlüssel hier ein, importieren Sie ihn oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyDialog</name>
    <message>
        <source>IAM policy</source>
        <translation>IAM-Richtlinie</translation>
    </message>
    <message>
        <source>What the AWS account of this connection must be allowed to do, and nothing more. ACCOUNT stands for the account’s number.</source>
        <translation>Was dem AWS-Konto dieser Verbindung erlaubt sein muss, und nicht mehr. ACCOUNT steht für die Kontonummer.</translation>
    </message>
    <message>
        <source>A secret with a key of your own needs kms:Decrypt on that key besides.</source>
        <translation>Ein Secret mit einem eigenen Schlüssel braucht zusätzlich kms:Decrypt für diesen Schlüssel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the policy</source>
        <translation>Kopiert die Richtlinie</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ProtectionFields</name>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>Datei mit einer Passphrase verschlüsseln</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>„%1“ eingeben</translation>
    </message>
    <message>
        <source>Whoever gets the file has every secret in it. Type the word to go on without encryption.</source>
        <translation>Wer die Datei erhält, hat alle darin enthaltenen Secrets. Geben Sie das Wort ein, um ohne Verschlüsselung fortzufahren.</translation>
    </message>
    <message>
        <source>Type the word to go on without encryption.</source>
        <translation>Geben Sie das Wort ein, um ohne Verschlüsselung fortzufahren.</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>Die Passphrase fehlt.</translation>
    </message>
    <message>
        <source>The passphrase has to be typed twice.</source>
        <translation>Die Passphrase muss zweimal eingegeben werden.</translation>
    </message>
    <message>
        <source>The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.</source>
        <translation>Die Datei hat das age-Format: Auch das Programm „age“ öffnet sie. Ohne die Passphrase kann es niemand.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Die Passphrasen stimmen nicht überein.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::QueryCodeDialog</name>
    <message>
        <source>CLI</source>
        <translation>CLI</translation>
    </message>
    <message>
        <source>cURL</source>
        <translation>cURL</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>JavaScript</source>
        <translation>JavaScript</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Secrets stay variables. The values of the filter are in the text.</source>
        <translation>Geheimnisse bleiben Variablen. Die Werte des Filters stehen im Text.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Query as code</source>
        <translation>Abfrage als Code</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This SDK cannot ask for it</source>
        <translation>Dieses SDK kann das nicht abfragen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>variable, meaning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Set before it runs:</source>
        <translation>Vor der Ausführung setzen:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReadNoteDialog</name>
    <message>
        <source>By &amp;id</source>
        <translation>Über die &amp;ID</translation>
    </message>
    <message>
        <source>By na&amp;me</source>
        <translation>Über den Na&amp;men</translation>
    </message>
    <message>
        <source>&amp;Ask what reading uses up</source>
        <translation>Verbr&amp;auch beim Lesen anfragen</translation>
    </message>
    <message>
        <source>&amp;Send me the code</source>
        <translation>Code zu&amp;senden</translation>
    </message>
    <message>
        <source>&amp;Read it now</source>
        <translation>Jetzt &amp;lesen</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Notiz lesen</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Proof, where the writer asked for one</source>
        <translation>Nachweis, falls der Verfasser einen verlangt</translation>
    </message>
    <message>
        <source>Code of the e-mail</source>
        <translation>Code aus der E-Mail</translation>
    </message>
    <message>
        <source>The service mails it to the address that the note&apos;s writer gave</source>
        <translation>Der Dienst sendet ihn an die Adresse, die der Verfasser der Notiz angegeben hat</translation>
    </message>
    <message>
        <source>Code from the &amp;e-mail</source>
        <translation>Code aus der &amp;E-Mail</translation>
    </message>
    <message>
        <source>Code of &amp;Tozny</source>
        <translation>Code von &amp;Tozny</translation>
    </message>
    <message>
        <source>Identity to&amp;ken</source>
        <translation>Identitäts-To&amp;ken</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A note is read with this client&apos;s keys.</source>
        <translation>Eine Notiz wird mit den Schlüsseln dieses Clients gelesen.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>The code is on its way</source>
        <translation>Der Code ist unterwegs</translation>
    </message>
    <message>
        <source>The service mails it to the address that the note&apos;s writer gave.</source>
        <translation>Der Dienst sendet ihn an die Adresse, die der Verfasser der Notiz angegeben hat.</translation>
    </message>
    <message>
        <source>No code is needed</source>
        <translation>Kein Code nötig</translation>
    </message>
    <message>
        <source>The note does not ask for a code by e-mail.</source>
        <translation>Die Notiz verlangt keinen Code per E-Mail.</translation>
    </message>
    <message>
        <source>The code could not be asked for</source>
        <translation>Der Code konnte nicht angefordert werden</translation>
    </message>
    <message>
        <source>This note can be read as often as you like: reading uses nothing up.</source>
        <translation>Diese Notiz kann beliebig oft gelesen werden: Das Lesen verbraucht nichts.</translation>
    </message>
    <message>
        <source>This is the LAST view. Reading uses it up: the service then deletes the note, and nobody can read it again.</source>
        <translation>Dies ist der LETZTE Abruf. Das Lesen verbraucht ihn: Danach löscht der Dienst die Notiz, und niemand kann sie mehr lesen.</translation>
    </message>
    <message>
        <source>Reading uses up one of %1 views that are left, whoever takes them.</source>
        <translation>Das Lesen verbraucht einen von %1 verbleibenden Abrufen, gleich durch wen.</translation>
    </message>
    <message>
        <source>The service could not be asked how many views are left (%1). Reading may use up the last one.</source>
        <translation>Die Zahl der verbleibenden Abrufe konnte nicht beim Dienst angefragt werden (%1). Das Lesen verbraucht möglicherweise den letzten.</translation>
    </message>
    <message>
        <source>There is no such note</source>
        <translation>Diese Notiz gibt es nicht</translation>
    </message>
    <message>
        <source>It never was, it has expired, its views are used up, or it is for other keys.</source>
        <translation>Es gab sie nie, sie ist abgelaufen, ihre Abrufe sind verbraucht, oder sie ist für andere Schlüssel bestimmt.</translation>
    </message>
    <message>
        <source>The note was not read</source>
        <translation>Die Notiz wurde nicht gelesen</translation>
    </message>
    <message>
        <source>an id looks like 3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90; to read by a name, choose so above</source>
        <translation>eine ID sieht so aus: 3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90; um über einen Namen zu lesen, wählen Sie dies oben</translation>
    </message>
    <message>
        <source>The name that the writer gave it; capitals count</source>
        <translation>Der Name, den der Verfasser ihr gegeben hat; Groß- und Kleinschreibung zählt</translation>
    </message>
    <message>
        <source>The id that the writer told you</source>
        <translation>Die ID, die der Verfasser Ihnen mitgeteilt hat</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecipientPicker</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Ich selbst</translation>
    </message>
    <message>
        <source>A client, by id or e-mail</source>
        <translation>Ein Client, über ID oder E-Mail</translation>
    </message>
    <message>
        <source>Pasted public keys</source>
        <translation>Eingefügte öffentliche Schlüssel</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>client id or e-mail address</source>
        <translation>Client-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Client id or e-mail address</source>
        <translation>Client-ID oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>encryption: …
signing: …</source>
        <translation>encryption: …
signing: …</translation>
    </message>
    <message>
        <source>Public keys, encryption first</source>
        <translation>Öffentliche Schlüssel, zuerst der zur Verschlüsselung</translation>
    </message>
    <message>
        <source>this client has no signing key, so no note can be written to it</source>
        <translation>dieser Client hat keinen Signaturschlüssel, daher kann ihm keine Notiz geschrieben werden</translation>
    </message>
    <message>
        <source>pasted keys %1</source>
        <translation>eingefügte Schlüssel %1</translation>
    </message>
    <message>
        <source>the keys of this client have changed: look at it in the address book first</source>
        <translation>die Schlüssel dieses Clients haben sich geändert: Prüfen Sie sie zuerst im Adressbuch</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Dienst wird angefragt…</translation>
    </message>
    <message>
        <source>Fingerprint of its keys: %1</source>
        <comment>groups of hex digits</comment>
        <translation>Fingerabdruck der Schlüssel: %1</translation>
    </message>
    <message>
        <source>Looked up at the service before it is used, so that you can compare its keys.</source>
        <translation>Wird vor der Verwendung beim Dienst nachgeschlagen, damit Sie die Schlüssel vergleichen können.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordDelegate</name>
    <message>
        <source>Could not load rows %1–%2</source>
        <translation>Zeilen %1–%2 konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordEditorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>In die &amp;Ablage legen</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Datensatz bearbeiten</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>A change of this record waits in the tray</source>
        <translation>Eine Änderung dieses Datensatzes wartet in der Ablage</translation>
    </message>
    <message>
        <source>You go on editing that; it takes its place.</source>
        <translation>Sie bearbeiten diese weiter; das Ergebnis ersetzt sie.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The record as fields (Ctrl+Tab)</source>
        <translation>Der Datensatz als Felder (Strg+Tab)</translation>
    </message>
    <message>
        <source>The same record as the SDK&apos;s JSON (Ctrl+Tab)</source>
        <translation>Derselbe Datensatz im JSON des SDK (Strg+Tab)</translation>
    </message>
    <message>
        <source>Lets the change wait in the change tray, to be reviewed and committed with others (Ctrl+Enter)</source>
        <translation>Legt die Änderung in die Änderungsablage, um sie mit anderen zu prüfen und zu übernehmen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>There is no JSON of this yet</source>
        <translation>Hiervon gibt es noch kein JSON</translation>
    </message>
    <message>
        <source>%1 cannot be read. Correct it, then look at the record as JSON.</source>
        <translation>%1 ist nicht lesbar. Korrigieren Sie dies, bevor Sie den Datensatz als JSON ansehen.</translation>
    </message>
    <message>
        <source>This JSON is not a record</source>
        <translation>Dieses JSON ist kein Datensatz</translation>
    </message>
    <message>
        <source>Correct it here; nothing is lost.</source>
        <translation>Korrigieren Sie es hier; nichts geht verloren.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Copy of a record in %1</source>
        <translation>Kopie eines Datensatzes in %1</translation>
    </message>
    <message>
        <source>Copy of %1 in %2</source>
        <translation>Kopie von %1 in %2</translation>
    </message>
    <message>
        <source>New record in %1</source>
        <translation>Neuer Datensatz in %1</translation>
    </message>
    <message>
        <source>Writes the record now (Ctrl+S)</source>
        <translation>Schreibt den Datensatz jetzt (Strg+S)</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation>Datensatz &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Create record</source>
        <translation>Datensatz &amp;erstellen</translation>
    </message>
    <message>
        <source>The record changed since you opened it</source>
        <translation>Der Datensatz wurde geändert, seit Sie ihn geöffnet haben</translation>
    </message>
    <message>
        <source>The record was deleted since you opened it</source>
        <translation>Der Datensatz wurde gelöscht, seit Sie ihn geöffnet haben</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your change is in the change tray, beside what is there now.</source>
        <translation>Es wurde nichts überschrieben. Ihre Änderung liegt in der Änderungsablage, neben dem jetzigen Stand.</translation>
    </message>
    <message>
        <source>There is a record with this record key already</source>
        <translation>Es gibt bereits einen Datensatz mit diesem Datensatzschlüssel</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Es wurde nichts überschrieben.</translation>
    </message>
    <message>
        <source>Choose another record key, or compare the two.</source>
        <translation>Wählen Sie einen anderen Datensatzschlüssel oder vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Saving was cancelled</source>
        <translation>Das Speichern wurde abgebrochen</translation>
    </message>
    <message>
        <source>The service may have the record all the same.</source>
        <translation>Der Dienst kann den Datensatz trotzdem erhalten haben.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Ihre Eingaben sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordFormView</name>
    <message>
        <source>Add &amp;field</source>
        <translation>&amp;Feld hinzufügen</translation>
    </message>
    <message>
        <source>Show another member of the record</source>
        <translation>Ein weiteres Feld des Datensatzes anzeigen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordJsonView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Datensatz als JSON</translation>
    </message>
    <message>
        <source>Too long to show here and kept as it is: %1. Edit it in the form.</source>
        <translation>Zu lang für die Anzeige, wird unverändert behalten: %1. Im Formular bearbeiten.</translation>
    </message>
    <message>
        <source>Only the service sets %1: left out when you save.</source>
        <translation>Nur der Dienst setzt %1: Wird beim Speichern weggelassen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTab</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Only the hash of the record key is known: %1</source>
        <translation>Vom Datensatzschlüssel ist nur der Hash bekannt: %1</translation>
    </message>
    <message>
        <source>This record cannot be opened</source>
        <translation>Dieser Datensatz kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>What the service sent is under Raw.</source>
        <translation>Was der Dienst gesendet hat, steht unter „Rohdaten“.</translation>
    </message>
    <message>
        <source>This record cannot be edited</source>
        <translation>Dieser Datensatz kann nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>Add the secret of version %1…</source>
        <translation>Geheimnis der Version %1 hinzufügen…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTableTools</name>
    <message>
        <source>Not sorted here</source>
        <translation>Hier nicht sortiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln Datensatz kopiert</numerusform>
            <numerusform>%Ln Datensätze kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>Wählen Sie zuerst Datensätze aus.</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Es wurde nichts kopiert</translation>
    </message>
    <message>
        <source>None of the selected rows is loaded: scroll to them first.</source>
        <translation>Keine der ausgewählten Zeilen ist geladen: Scrollen Sie zuerst dorthin.</translation>
    </message>
    <message>
        <source>Only loaded rows were copied</source>
        <translation>Nur geladene Zeilen wurden kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) are not loaded.</source>
        <translation>
            <numerusform>%Ln ausgewählte Zeile ist nicht geladen.</numerusform>
            <numerusform>%Ln ausgewählte Zeilen sind nicht geladen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTableView</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordsPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As code</source>
        <translation>Als Code</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>The country whose records are shown</source>
        <translation>Das Land, dessen Datensätze angezeigt werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, kind of error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record&apos;s key is not known in plain text.</source>
        <translation>Der Schlüssel des Datensatzes ist nicht im Klartext bekannt.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>Die Verbindung ist nicht geöffnet.</translation>
    </message>
    <message>
        <source>The connection has one country only.</source>
        <translation>Die Verbindung hat nur ein Land.</translation>
    </message>
    <message>
        <source>Every country is shown already.</source>
        <translation>Es werden bereits alle Länder angezeigt.</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Alle Länder</translation>
    </message>
    <message>
        <source>Country of the new record</source>
        <translation>Land des neuen Datensatzes</translation>
    </message>
    <message>
        <source>New record in…</source>
        <translation>Neuer Datensatz in…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln Land</numerusform>
            <numerusform>%Ln Länder</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>Wählen Sie zuerst eine Zelle aus.</translation>
    </message>
    <message>
        <source>The filter stays as it is</source>
        <translation>Der Filter bleibt unverändert</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>beliebiges Land</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded</source>
        <translation>Zeilen %1 bis %2 konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, selection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReportStep</name>
    <message>
        <source>Migrated</source>
        <translation>Migriert</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Verbleibend</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Von anderen geändert</translation>
    </message>
    <message>
        <source>Countries of the run</source>
        <translation>Länder des Laufs</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>Zurüc&amp;krollen…</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>&amp;Lauf fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Zwischenzeitlich</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>Datensätze, die Aufmerksamkeit erfordern</translation>
    </message>
    <message>
        <source>The report is exported</source>
        <translation>Der Bericht ist exportiert</translation>
    </message>
    <message>
        <source>Version %1 is the current one</source>
        <translation>Version %1 ist jetzt die aktuelle</translation>
    </message>
    <message>
        <source>Whatever Strongroom writes from now on has this key.</source>
        <translation>Alles, was Strongroom ab jetzt schreibt, hat diesen Schlüssel.</translation>
    </message>
    <message>
        <source>The keys were not saved</source>
        <translation>Die Schlüssel wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Stellt nach Rückfrage den vorherigen Stand Datensatz für Datensatz wieder her</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Setzt an der Stelle fort, an der gestoppt wurde; nichts wird doppelt ausgeführt</translation>
    </message>
    <message>
        <source>Whatever Strongroom writes from then on has this key; it is saved and read back</source>
        <translation>Alles, was Strongroom danach schreibt, hat diesen Schlüssel; er wird gespeichert und zurückgelesen</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>Schreibt den Bericht in eine Datei</translation>
    </message>
    <message>
        <source>As &amp;CSV, a row per record…</source>
        <translation>Als &amp;CSV, eine Zeile pro Datensatz…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als &amp;JSON…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Als &amp;PDF…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Key migration</source>
        <translation>Schlüsselmigration</translation>
    </message>
    <message>
        <source>The report was not exported</source>
        <translation>Der Bericht wurde nicht exportiert</translation>
    </message>
    <message>
        <source>&amp;Set version %1 as current</source>
        <translation>Ver&amp;sion %1 zur aktuellen machen</translation>
    </message>
    <message>
        <source>The journal could not be opened</source>
        <translation>Das Journal konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Es gibt keinen Bericht</translation>
    </message>
    <message>
        <source>The report is being read</source>
        <translation>Der Bericht wird gelesen</translation>
    </message>
    <message>
        <source>What came of the run, from its journal.</source>
        <translation>Das Ergebnis des Laufs, aus seinem Journal.</translation>
    </message>
    <message>
        <source>%1. Begun %2, %3. The journal is %4.</source>
        <comment>state, date, countries, path</comment>
        <translation>%1. Begonnen %2, %3. Das Journal ist %4.</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>as they were before</source>
        <translation>wieder wie vorher</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>still with an old key</source>
        <translation>noch mit altem Schlüssel</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>nichts mehr zu tun</translation>
    </message>
    <message>
        <source>never written</source>
        <translation>nie geschrieben</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>unverändert gelassen</translation>
    </message>
    <message>
        <source>since they were written</source>
        <translation>seit dem Schreiben</translation>
    </message>
    <message>
        <source>Nothing happened that needs your attention.</source>
        <translation>Nichts erfordert Ihre Aufmerksamkeit.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>%Ln Datensatz erfordert Aufmerksamkeit</numerusform>
            <numerusform>%Ln Datensätze erfordern Aufmerksamkeit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestEditor</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What the service is asked to do with the address</source>
        <translation>Was der Dienst mit der Adresse tun soll</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;With sign-in</source>
        <translation>&amp;Mit Anmeldung</translation>
    </message>
    <message>
        <source>The connection&apos;s token or key goes along; you never handle it</source>
        <translation>Das Token oder der Schlüssel der Verbindung wird mitgesendet; Sie müssen sich nicht darum kümmern</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>&amp;Unverändert</translation>
    </message>
    <message>
        <source>Nothing is added: to see whether the sign-in makes the difference</source>
        <translation>Nichts wird hinzugefügt: um zu sehen, ob die Anmeldung den Unterschied macht</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Inhaltstyp des Bodys</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Nothing is added, to see whether the sign-in makes the difference.</source>
        <translation>Nichts wird hinzugefügt, um zu sehen, ob die Anmeldung den Unterschied macht.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestHeaderRows</name>
    <message>
        <source>None of your own.</source>
        <translation>Keine eigenen.</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>&amp;Header hinzufügen</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Diesen Header entfernen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestPage</name>
    <message>
        <source>The API key goes along.</source>
        <translation>Der API-Key wird mitgesendet.</translation>
    </message>
    <message>
        <source>The token of the sign-in goes along; a new one is got where it is needed.</source>
        <translation>Das Token der Anmeldung wird mitgesendet; bei Bedarf wird ein neues abgerufen.</translation>
    </message>
    <message>
        <source>The API token goes along; a new one is got where it is needed.</source>
        <translation>Das API-Token wird mitgesendet; bei Bedarf wird ein neues abgerufen.</translation>
    </message>
    <message>
        <source>Signed in as the connection is.</source>
        <translation>Angemeldet wie die Verbindung.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The answer was saved</source>
        <translation>Die Antwort wurde gespeichert</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Adresse ausprobieren</translation>
    </message>
    <message>
        <source>The request is sent with this connection&apos;s sign-in, and you see what the service says: status, time, headers and body. Redirects are not followed.</source>
        <translation>Die Anfrage wird mit der Anmeldung dieser Verbindung gesendet, und Sie sehen die Antwort des Dienstes: Status, Zeit, Header und Body. Weiterleitungen wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Esc cancels it.</source>
        <translation>Esc bricht ab.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Whether the service has carried it out is not known.</source>
        <translation>Ob der Dienst die Anfrage ausgeführt hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>There is no token, so the request was not sent.</source>
        <translation>Es gibt kein Token, daher wurde die Anfrage nicht gesendet.</translation>
    </message>
    <message>
        <source>What happened stands above.</source>
        <translation>Die Ursache steht oben.</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Verbindung wird geöffnet…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Ihre Schlüssel sind nur im Arbeitsspeicher, solange sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No requests on this connection</source>
        <translation>Keine Anfragen über diese Verbindung</translation>
    </message>
    <message>
        <source>It has no sign-in that a request could take along.</source>
        <translation>Sie hat keine Anmeldung, die mit einer Anfrage gesendet werden könnte.</translation>
    </message>
    <message>
        <source>Recent requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body</source>
        <translation>Body der Antwort speichern</translation>
    </message>
    <message>
        <source>Open the connection first.</source>
        <translation>Öffnen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>A request is under way.</source>
        <translation>Eine Anfrage läuft bereits.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent so far.</source>
        <translation>Bisher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>Es gibt keine Antwort.</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>Es gibt keinen Text zum Kopieren.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>Die Antwort hat keinen Body.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealField</name>
    <message>
        <source>Hold to look, click to keep it open for 30 seconds</source>
        <translation>Gedrückt halten, um kurz anzusehen; klicken, um 30 Sekunden anzuzeigen</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Geheimnis, verborgen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevokeResultsDialog</name>
    <message>
        <source>Not everything was revoked</source>
        <translation>Nicht alles wurde widerrufen</translation>
    </message>
    <message>
        <source>what</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1 of %2 were revoked</source>
        <translation>%1 von %2 widerrufen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunStep</name>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Countries of the run</source>
        <translation>Länder des Laufs</translation>
    </message>
    <message>
        <source>Records set aside</source>
        <translation>Zurückgestellte Datensätze</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Run in the &amp;background</source>
        <translation>Im &amp;Hintergrund ausführen</translation>
    </message>
    <message>
        <source>Show the repor&amp;t</source>
        <translation>Berich&amp;t anzeigen</translation>
    </message>
    <message>
        <source>Ends at the next safe point. The journal keeps how far it came: it can be gone on with at any time</source>
        <translation>Endet am nächsten sicheren Punkt. Das Journal hält den Fortschritt fest: Der Lauf kann jederzeit fortgesetzt werden</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Setzt an der Stelle fort, an der gestoppt wurde; nichts wird doppelt ausgeführt</translation>
    </message>
    <message>
        <source>Shows the records; the run goes on in the job bar</source>
        <translation>Zeigt die Datensätze; der Lauf geht in der Vorgangsleiste weiter</translation>
    </message>
    <message>
        <source>Goes to “Report”</source>
        <translation>Öffnet „Bericht“</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Setzt den Lauf fort</translation>
    </message>
    <message>
        <source>Rests at the next safe point, with everything at hand to go on</source>
        <translation>Pausiert am nächsten sicheren Punkt; alles zum Fortsetzen bleibt bereit</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt…</translation>
    </message>
    <message>
        <source>Stop and roll bac&amp;k…</source>
        <translation>Stoppen und zurüc&amp;krollen…</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>Zurüc&amp;krollen…</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Stellt nach Rückfrage den vorherigen Stand Datensatz für Datensatz wieder her</translation>
    </message>
    <message>
        <source>The run came to rest before its end</source>
        <translation>Der Lauf wurde vorzeitig angehalten</translation>
    </message>
    <message>
        <source>The run could not begin: nothing was written</source>
        <translation>Der Lauf konnte nicht beginnen: Es wurde nichts geschrieben</translation>
    </message>
    <message>
        <source>Go on when the cause is gone: nothing is lost and nothing is done twice.</source>
        <translation>Setzen Sie ihn fort, wenn die Ursache behoben ist: Nichts geht verloren und nichts wird doppelt ausgeführt.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>The journal keeps how far it came. Go on whenever you like, or put back what was there before.</source>
        <translation>Das Journal hält den Fortschritt fest. Setzen Sie den Lauf jederzeit fort oder stellen Sie den vorherigen Stand wieder her.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>What was under way was finished first. The keys stay in memory until you resume or stop.</source>
        <translation>Laufendes wurde zuerst abgeschlossen. Die Schlüssel bleiben im Arbeitsspeicher, bis Sie fortsetzen oder stoppen.</translation>
    </message>
    <message>
        <source>Making ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft keine Migration</translation>
    </message>
    <message>
        <source>The journal is opened.</source>
        <translation>Das Journal wird geöffnet.</translation>
    </message>
    <message>
        <source>Start the migration on the page “How”.</source>
        <translation>Starten Sie die Migration auf der Seite „Wie“.</translation>
    </message>
    <message>
        <source>Closing this window or losing power loses nothing.</source>
        <translation>Auch wenn Sie dieses Fenster schließen oder der Strom ausfällt, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Putting back what was there before key version %1</source>
        <translation>Stand vor Schlüsselversion %1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>Records that others changed since are left alone and listed.</source>
        <translation>Seitdem von anderen geänderte Datensätze bleiben unangetastet und werden aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>Re-encrypting %Ln record(s) with key version %1</source>
        <translation>
            <numerusform>%Ln Datensatz wird mit Schlüsselversion %1 neu verschlüsselt</numerusform>
            <numerusform>%Ln Datensätze werden mit Schlüsselversion %1 neu verschlüsselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record is read back after it is written.</source>
        <translation>Jeder Datensatz wird nach dem Schreiben zurückgelesen.</translation>
    </message>
    <message>
        <source>No record is read back after it is written.</source>
        <translation>Datensätze werden nach dem Schreiben nicht zurückgelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) to key version %2</source>
        <comment>state of the run</comment>
        <translation>
            <numerusform>%1: %Ln Datensatz auf Schlüsselversion %2</numerusform>
            <numerusform>%1: %Ln Datensätze auf Schlüsselversion %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running now.</source>
        <translation>Derzeit läuft nichts.</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Zurückgerollt</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Unangetastet</translation>
    </message>
    <message>
        <source>changed by others since</source>
        <translation>seitdem von anderen geändert</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no key opens them</source>
        <translation>kein Schlüssel öffnet sie</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>bisher keines</translation>
    </message>
    <message>
        <source>the service asked for a rest of %1</source>
        <translation>der Dienst verlangt eine Pause von %1</translation>
    </message>
    <message numerus="yes">
        <source>limited by key derivation, %Ln core(s)</source>
        <translation>
            <numerusform>begrenzt durch Schlüsselableitung, %Ln Kern</numerusform>
            <numerusform>begrenzt durch Schlüsselableitung, %Ln Kerne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>±10 %</source>
        <translation>±10 %</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>never written, listed in the report · %1 of %2 shown</source>
        <comment>rows, all</comment>
        <translation>nie geschrieben, im Bericht aufgeführt · %1 von %2 angezeigt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunsView</name>
    <message>
        <source>Migrations</source>
        <translation>Migrationen</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Neue Migration</translation>
    </message>
    <message>
        <source>Open &amp;report</source>
        <translation>Be&amp;richt öffnen</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>&amp;Zurückrollen…</translation>
    </message>
    <message>
        <source>Remove &amp;journal…</source>
        <translation>&amp;Journal entfernen…</translation>
    </message>
    <message>
        <source>What came of the selected run (Enter)</source>
        <translation>Das Ergebnis des ausgewählten Laufs (Eingabe)</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Setzt an der Stelle fort, an der gestoppt wurde; nichts wird doppelt ausgeführt</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Stellt nach Rückfrage den vorherigen Stand Datensatz für Datensatz wieder her</translation>
    </message>
    <message>
        <source>Deletes the selected journal from this computer; asks first</source>
        <translation>Löscht nach Rückfrage das ausgewählte Journal von diesem Computer</translation>
    </message>
    <message>
        <source>Show the &amp;run</source>
        <translation>&amp;Lauf anzeigen</translation>
    </message>
    <message>
        <source>Go on with the &amp;new one</source>
        <translation>Mit der &amp;neuen fortfahren</translation>
    </message>
    <message>
        <source>The run that is under way</source>
        <translation>Der laufende Lauf</translation>
    </message>
    <message>
        <source>Encrypts records anew with another key, step by step; nothing is written before you say so</source>
        <translation>Verschlüsselt Datensätze Schritt für Schritt mit einem anderen Schlüssel neu; es wird nichts geschrieben, bevor Sie zustimmen</translation>
    </message>
    <message>
        <source>The journals of migrations</source>
        <translation>Die Journale der Migrationen</translation>
    </message>
    <message>
        <source>There are no keys to migrate</source>
        <translation>Es gibt keine Schlüssel zu migrieren</translation>
    </message>
    <message>
        <source>This connection does not encrypt. Records are as the service has them.</source>
        <translation>Diese Verbindung verschlüsselt nicht. Die Datensätze sind so, wie der Dienst sie hat.</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>Open it to see its migrations and to begin one.</source>
        <translation>Öffnen Sie sie, um ihre Migrationen zu sehen und eine zu beginnen.</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>No key has been migrated yet</source>
        <translation>Noch kein Schlüssel migriert</translation>
    </message>
    <message>
        <source>A migration encrypts the records that an old key opens anew with a new one, so that the old key can be destroyed. It looks before it writes, reads back what it wrote, can be paused, stopped and gone on with, and can be rolled back.</source>
        <translation>Eine Migration verschlüsselt Datensätze eines alten Schlüssels mit einem neuen, damit der alte vernichtet werden kann. Sie prüft vor dem Schreiben, liest Geschriebenes zurück, lässt sich pausieren, stoppen und fortsetzen und kann zurückgerollt werden.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Neue Migration</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SaveFilterDialog</name>
    <message>
        <source>Saved filters hold the values you look for. They are in %1, which only you can read.</source>
        <translation>Gespeicherte Filter enthalten Ihre Suchwerte. Sie liegen in %1, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>This connection is not saved, so its filters are kept until the program ends.</source>
        <translation>Diese Verbindung ist nicht gespeichert, daher bleiben ihre Filter nur bis zum Programmende erhalten.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Such as “Customers in Berlin”</source>
        <translation>Zum Beispiel „Kunden in Berlin“</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SavedFiltersDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Replace with the current filter</source>
        <translation>Durch aktuellen Filter ersetzen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>Noch keine gespeicherten Filter</translation>
    </message>
    <message>
        <source>Filter the records, then choose “Save this filter…” at the end of the filter.</source>
        <translation>Filtern Sie die Datensätze und wählen Sie dann „Filter speichern…“ am Ende des Filters.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This release does not understand it: %1 Applying it shows it as text.</source>
        <translation>Diese Version versteht ihn nicht: %1 Beim Anwenden wird er als Text angezeigt.</translation>
    </message>
    <message>
        <source>There is no filter in force.</source>
        <translation>Es ist kein Filter aktiv.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>„%1“ wurde gelöscht</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchPage</name>
    <message>
        <source>&amp;Open closed ones</source>
        <translation>Geschlossene ö&amp;ffnen</translation>
    </message>
    <message>
        <source>What cannot be searched &amp;by</source>
        <translation>&amp;Wonach nicht gesucht werden kann</translation>
    </message>
    <message>
        <source>A record key, a secret&apos;s name, a file, a client…</source>
        <translation>Datensatzschlüssel, Name eines Secrets, Datei, Client…</translation>
    </message>
    <message>
        <source>Text to look for in every connection</source>
        <translation>Suchtext für alle Verbindungen</translation>
    </message>
    <message>
        <source>Closed connections are opened before they are asked; otherwise they are counted as not asked</source>
        <translation>Geschlossene Verbindungen werden vor der Anfrage geöffnet; sonst zählen sie als nicht angefragt</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1, and more</source>
        <translation>
            <numerusform>%Ln Treffer in %1 und weitere</numerusform>
            <numerusform>%Ln Treffer in %1 und weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Ort</numerusform>
            <numerusform>%Ln Orten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1</source>
        <translation>
            <numerusform>%Ln Treffer in %1</numerusform>
            <numerusform>%Ln Treffer in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests answered</source>
        <translation>%1 von %2 Anfragen beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln request(s)</source>
        <translation>
            <numerusform>nach %Ln Anfrage gestoppt</numerusform>
            <numerusform>nach %Ln Anfragen gestoppt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what was found, how many connections, how many requests</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>One text, every connection</source>
        <translation>Ein Text, alle Verbindungen</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. Records, files, secrets, environments and tokens are asked together; what a service cannot search by is said below.</source>
        <translation>Geben Sie den Suchtext ein und drücken Sie die Eingabetaste. Datensätze, Dateien, Secrets, Umgebungen und Token werden gemeinsam abgefragt; was ein Dienst nicht durchsuchen kann, steht unten.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Hits appear here as the services answer.</source>
        <translation>Treffer erscheinen hier, sobald die Dienste antworten.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in anything that can be searched.</source>
        <translation>„%1“ kommt in keiner Verbindung an durchsuchbarer Stelle vor.</translation>
    </message>
    <message>
        <source>Nothing in the places that could be asked.</source>
        <translation>Nichts an den Orten, die abgefragt werden konnten.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Nothing had been found until then.</source>
        <translation>Bis dahin wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>Erneut &amp;anfragen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, why it could not be asked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>sie ist geschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be asked</source>
        <translation>
            <numerusform>%Ln Ort konnte nicht abgefragt werden</numerusform>
            <numerusform>%Ln Orte konnten nicht abgefragt werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln nicht abgefragt</numerusform>
            <numerusform>%Ln nicht abgefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something that was found first.</source>
        <translation>Wählen Sie zuerst einen Treffer aus.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchTree</name>
    <message>
        <source>What was found</source>
        <translation>Treffer</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Eingabe verbergen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
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
</context>
<context>
    <name>strongroom::ui::SecretEditDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>In die A&amp;blage legen</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Secret bearbeiten</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>unchanged; type to replace it</source>
        <translation>unverändert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>as it waits in the tray; type to replace it</source>
        <translation>wie in der Ablage; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>Schlüsse&amp;l</translation>
    </message>
    <message>
        <source>Capitals and blanks count</source>
        <translation>Großschreibung und Leerzeichen zählen</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>Umg&amp;ebung</translation>
    </message>
    <message>
        <source>A secret for all environments serves each that has none of its own</source>
        <translation>Ein Secret für alle Umgebungen gilt für jede, die kein eigenes hat</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Encrypted like the value</source>
        <translation>Verschlüsselt wie der Wert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>Es wird nichts gesendet, bevor Sie die Ablage senden.</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray. A secret that was sent is deleted in Locker&apos;s web console only.</source>
        <translation>Es wird nichts gesendet, bevor Sie die Ablage senden. Ein gesendetes Secret kann nur in der Webkonsole von Locker gelöscht werden.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Somebody deleted it, or its environment, while you were editing.</source>
        <translation>Jemand hat es oder seine Umgebung während der Bearbeitung gelöscht.</translation>
    </message>
    <message>
        <source>Cancel, and make a new one if it is needed.</source>
        <translation>Brechen Sie ab und erstellen Sie bei Bedarf ein neues.</translation>
    </message>
    <message>
        <source>%1 was changed while you were editing</source>
        <translation>%1 wurde während der Bearbeitung geändert</translation>
    </message>
    <message>
        <source>What you put in the tray was made from what was there before; sending it will be a conflict, where you can choose.</source>
        <translation>Ihre Änderung in der Ablage beruht auf dem früheren Stand; beim Senden entsteht ein Konflikt, bei dem Sie wählen können.</translation>
    </message>
    <message>
        <source>The environment %1 is not there any more; choose another.</source>
        <translation>Die Umgebung %1 ist nicht mehr vorhanden; wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A change of this secret waits in the tray already; edit that one.</source>
        <translation>In der Ablage wartet bereits eine Änderung dieses Secrets; bearbeiten Sie diese.</translation>
    </message>
    <message>
        <source>Left empty, the value is the empty text. A file can be dropped here</source>
        <translation>Bleibt das Feld leer, ist der Wert der leere Text. Eine Datei kann hier abgelegt werden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretExportDialog</name>
    <message>
        <source>Replace the file that is there</source>
        <translation>Vorhandene Datei ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Export secrets</source>
        <translation>Secrets exportieren</translation>
    </message>
    <message>
        <source>Export secrets of %1</source>
        <translation>Secrets von %1 exportieren</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What a program gets there: its own secrets, and the shared ones it has no own value for</source>
        <translation>Was ein Programm dort erhält: eigene Secrets der Umgebung und gemeinsame, für die sie keinen eigenen Wert hat</translation>
    </message>
    <message>
        <source>Only the environment&apos;s own secrets</source>
        <translation>Nur eigene Secrets der Umgebung</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected key(s)</source>
        <translation>
            <numerusform>Nur den %Ln ausgewählten Schlüssel</numerusform>
            <numerusform>Nur die %Ln ausgewählten Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Name des Secrets</translation>
    </message>
    <message>
        <source>metadata.name: lower-case letters, digits, - and dots.</source>
        <translation>metadata.name: Kleinbuchstaben, Ziffern, - und Punkte.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Speichern in</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>The secrets are being opened.</source>
        <translation>Die Secrets werden geöffnet.</translation>
    </message>
    <message>
        <source>The secrets could not be opened.</source>
        <translation>Die Secrets konnten nicht geöffnet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format.</source>
        <translation>
            <numerusform>%Ln Secret passt nicht in dieses Format.</numerusform>
            <numerusform>%Ln Secrets passen nicht in dieses Format.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>Es gibt nichts zu exportieren.</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Der Dateiname fehlt.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>Eine Datei dieses Namens ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation>Secrets werden geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) will be written.</source>
        <translation>
            <numerusform>%Ln Secret wird geschrieben.</numerusform>
            <numerusform>%Ln Secrets werden geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written, because they do not open or are there several times: %1.</source>
        <translation>Nicht geschrieben, da nicht lesbar oder mehrfach vorhanden: %1.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>Im Ordner an&amp;zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) were written, readable for you alone.</source>
        <translation>
            <numerusform>%Ln Secret wurde geschrieben, nur für Sie lesbar.</numerusform>
            <numerusform>%Ln Secrets wurden geschrieben, nur für Sie lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: delete it when it has served its purpose.</source>
        <translation>Die Datei ist nicht verschlüsselt: Löschen Sie sie, sobald sie ihren Zweck erfüllt hat.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message>
        <source>Reveal the value of %1</source>
        <translation>Wert von %1 anzeigen</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation>Wert von %1 kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Hold to peek, click to keep it open for %Ln s</source>
        <translation>
            <numerusform>Gedrückt halten, um kurz anzusehen; klicken, um %Ln s anzuzeigen</numerusform>
            <numerusform>Gedrückt halten, um kurz anzusehen; klicken, um %Ln s anzuzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy; the clipboard is cleared after %Ln s</source>
        <translation>
            <numerusform>Kopieren; die Zwischenablage wird nach %Ln s geleert</numerusform>
            <numerusform>Kopieren; die Zwischenablage wird nach %Ln s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>the empty text</source>
        <translation>der leere Text</translation>
    </message>
    <message numerus="yes">
        <source>… (%Ln more characters: copy takes them all)</source>
        <translation>
            <numerusform>… (%Ln weiteres Zeichen: wird mitkopiert)</numerusform>
            <numerusform>… (%Ln weitere Zeichen: werden mitkopiert)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the value of %1</source>
        <translation>Wert von %1 verbergen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretFilterBox</name>
    <message>
        <source>missing or different</source>
        <translation>fehlend oder abweichend</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlend</translation>
    </message>
    <message>
        <source>different</source>
        <translation>abweichend</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>geändert, nicht gesendet</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Find secrets by name</source>
        <translation>Secrets nach Namen suchen</translation>
    </message>
    <message>
        <source>Show only secrets that are missing, different, unreadable or changed</source>
        <translation>Nur fehlende, abweichende, nicht lesbare oder geänderte Secrets anzeigen</translation>
    </message>
    <message>
        <source>Which secrets to show</source>
        <translation>Anzuzeigende Secrets</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>show</source>
        <translation>anzeigen</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Angezeigt: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import secrets</source>
        <translation>Secrets importieren</translation>
    </message>
    <message>
        <source>Import secrets into %1</source>
        <translation>Secrets in %1 importieren</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Datei &amp;auswählen…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The file is encrypted with age. Give the passphrase it was exported with.</source>
        <translation>Die Datei ist mit age verschlüsselt. Geben Sie die beim Export verwendete Passphrase ein.</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Automatisch erkennen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>A new environment…</source>
        <translation>Neue Umgebung…</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is created when you send the changes.</source>
        <translation>Sie wird erstellt, wenn Sie die Änderungen senden.</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Inhalt der Datei</translation>
    </message>
    <message>
        <source>&amp;Create the new</source>
        <translation>Neue e&amp;rstellen</translation>
    </message>
    <message>
        <source>&amp;Replace the different</source>
        <translation>A&amp;bweichende ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep and leave out</source>
        <translation>Be&amp;halten und auslassen</translation>
    </message>
    <message>
        <source>New secrets are created as they are in the file</source>
        <translation>Neue Secrets werden wie in der Datei erstellt</translation>
    </message>
    <message>
        <source>Where the project has another value, the file&apos;s takes its place</source>
        <translation>Abweichende Werte des Projekts werden durch die der Datei ersetzt</translation>
    </message>
    <message>
        <source>What the project has stays as it is, and what is new is left out</source>
        <translation>Werte des Projekts bleiben unverändert, neue werden ausgelassen</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Files of variables (*.env .env* *.json *.yaml *.yml *.sh *.csv *.txt *.age)</source>
        <translation>Variablendateien (*.env .env* *.json *.yaml *.yml *.sh *.csv *.txt *.age)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard</source>
        <translation>Die Zwischenablage enthält keinen Text</translation>
    </message>
    <message>
        <source>Copy the variables first.</source>
        <translation>Kopieren Sie zuerst die Variablen.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or paste its text: .env, JSON, YAML, shell exports, what Doppler and Infisical export, a Kubernetes Secret, Docker&apos;s env-file; plain or encrypted with age.</source>
        <translation>Legen Sie hier eine Datei ab, wählen Sie eine aus oder fügen Sie ihren Text ein: .env, JSON, YAML, Shell-Exporte, Exporte von Doppler und Infisical, ein Kubernetes-Secret, eine Docker-env-Datei; unverschlüsselt oder mit age verschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing is sent: what you choose waits in the tray until you send it.</source>
        <translation>Es wird nichts gesendet: Ihre Auswahl wartet in der Ablage, bis Sie sie senden.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>„%1“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Gelesen als %1.</translation>
    </message>
    <message>
        <source>For those that name no environment; the file names some.</source>
        <translation>Für Secrets ohne Angabe einer Umgebung; die Datei nennt einige Umgebungen.</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln selected row(s):</source>
        <translation>
            <numerusform>Für die %Ln ausgewählte Zeile:</numerusform>
            <numerusform>Für die %Ln ausgewählten Zeilen:</numerusform>
        </translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>Für alle Zeilen:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put %Ln change(s) in the tray</source>
        <translation>
            <numerusform>%Ln Änderung in die &amp;Ablage legen</numerusform>
            <numerusform>%Ln Änderungen in die &amp;Ablage legen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>In die A&amp;blage legen</translation>
    </message>
    <message>
        <source>Give the new environment a name.</source>
        <translation>Geben Sie der neuen Umgebung einen Namen.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Space or a double click changes what happens with a row.</source>
        <translation>Nichts ausgewählt. Die Leertaste oder ein Doppelklick ändert die Aktion einer Zeile.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: the changes wait until you send them.</source>
        <translation>Es wird noch nichts gesendet: Die Änderungen warten, bis Sie sie senden.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a file</comment>
        <translation>aus %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>No secret selected</source>
        <translation>Kein Secret ausgewählt</translation>
    </message>
    <message>
        <source>Select a cell to see where the secret is set and which of its values are the same.</source>
        <translation>Wählen Sie eine Zelle aus, um zu sehen, wo das Secret gesetzt ist und welche seiner Werte gleich sind.</translation>
    </message>
    <message>
        <source>The key cannot be opened</source>
        <translation>Der Schlüssel kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>neu, nicht gesendet</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>geändert, nicht gesendet</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>by fingerprint, nothing revealed</source>
        <translation>per Fingerabdruck, nichts wird angezeigt</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>aktualisiert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretMatrixHeader</name>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretMatrixView</name>
    <message>
        <source>Secrets by environment</source>
        <translation>Secrets nach Umgebung</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretReviewDialog</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>En&amp;tfernen</translation>
    </message>
    <message>
        <source>Write &amp;mine</source>
        <translation>&amp;Meine schreiben</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Änderungen von %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>%L1 ausstehend</translation>
    </message>
    <message>
        <source>%L1 to look at</source>
        <translation>%L1 zu prüfen</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>Nichts steht aus.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>&amp;Send %L1</source>
        <translation>%L1 &amp;senden</translation>
    </message>
    <message>
        <source>Select a change to see what there is to know about it.</source>
        <translation>Wählen Sie eine Änderung aus, um Näheres zu sehen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretStrip</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Diese Zeile ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln Änderung rückgängig gemacht</numerusform>
            <numerusform>%Ln Änderungen rückgängig gemacht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln Änderung gesendet</numerusform>
            <numerusform>%Ln Änderungen gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>Änderungen werden gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be sent</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht gesendet werden</numerusform>
            <numerusform>%Ln Änderungen konnten nicht gesendet werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>%Ln Änderung noch nicht gesendet</numerusform>
            <numerusform>%Ln Änderungen noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %L1</source>
        <translation>%L1 senden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretValueEdit</name>
    <message>
        <source>Present value</source>
        <translation>Aktueller Wert</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Mehrere Zeilen</translation>
    </message>
    <message>
        <source>Value, shown in the clear</source>
        <translation>Wert, im Klartext angezeigt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Makes a value of %1 random letters and digits</source>
        <translation>Erzeugt einen Wert aus %1 zufälligen Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Aus Datei…</translation>
    </message>
    <message>
        <source>Opens the value that is stored now, to be changed; it stays masked</source>
        <translation>Öffnet den gespeicherten Wert zum Bearbeiten; er bleibt maskiert</translation>
    </message>
    <message>
        <source>This value has several lines; they stay.</source>
        <translation>Dieser Wert hat mehrere Zeilen; sie bleiben erhalten.</translation>
    </message>
    <message>
        <source>Shown in the clear: make sure that nobody looks over your shoulder.</source>
        <translation>Im Klartext angezeigt: Achten Sie darauf, dass niemand mitliest.</translation>
    </message>
    <message>
        <source>Value from a file</source>
        <translation>Wert aus einer Datei</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>Die Datei konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The file is larger than a megabyte.</source>
        <translation>Die Datei ist größer als ein Megabyte.</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text. Encode it first, as base64 for example.</source>
        <translation>Die Datei ist kein UTF-8-Text. Kodieren Sie sie zuerst, zum Beispiel als Base64.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Secret</translation>
    </message>
    <message>
        <source>Select a secret first.</source>
        <translation>Wählen Sie zuerst ein Secret aus.</translation>
    </message>
    <message>
        <source>There is no value here that can be opened.</source>
        <translation>Hier gibt es keinen Wert, der sich öffnen lässt.</translation>
    </message>
    <message>
        <source>There is no environment to compare.</source>
        <translation>Es gibt keine Umgebung zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing secret is in it but the name of the secret. With nothing selected: all secrets.</source>
        <translation>Vertraulich ist darin nur der Name des Secrets. Ohne Auswahl: alle Secrets.</translation>
    </message>
    <message>
        <source>Nothing secret is in it.</source>
        <translation>Enthält nichts Vertrauliches.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>%Ln Umgebung</numerusform>
            <numerusform>%Ln Umgebungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches</source>
        <translation>Keine passenden Secrets</translation>
    </message>
    <message>
        <source>No key has these words and is what the filter asks for.</source>
        <translation>Kein Schlüssel enthält diese Wörter und entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Show all secrets</source>
        <translation>Alle Secrets anzeigen</translation>
    </message>
    <message>
        <source>There are no secrets yet</source>
        <translation>Es gibt noch keine Secrets</translation>
    </message>
    <message>
        <source>A secret has a key and a value, for one environment or for all of them. Keys, values and descriptions are encrypted on this computer before they are sent.</source>
        <translation>Ein Secret hat einen Schlüssel und einen Wert, für eine oder alle Umgebungen. Schlüssel, Werte und Beschreibungen werden vor dem Senden auf diesem Computer verschlüsselt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation>
            <numerusform>%Ln Secret</numerusform>
            <numerusform>%Ln Secrets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing in %1</source>
        <translation>
            <numerusform>%Ln fehlt in %1</numerusform>
            <numerusform>%Ln fehlen in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, some in %Ln others</source>
        <translation>
            <numerusform>%1, einige in %Ln weiterer</numerusform>
            <numerusform>%1, einige in %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>offline copy of %1, read-only:</source>
        <translation>Offline-Kopie von %1, schreibgeschützt:</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>erneut versuchen</translation>
    </message>
    <message>
        <source>copy of %1, asking the service: Esc stops it</source>
        <translation>Kopie von %1, Dienst wird angefragt: Esc bricht ab</translation>
    </message>
    <message>
        <source>copy of %1, not asked again:</source>
        <translation>Kopie von %1, nicht erneut angefragt:</translation>
    </message>
    <message>
        <source>ask the service</source>
        <translation>Dienst anfragen</translation>
    </message>
    <message>
        <source>read-only access key</source>
        <translation>schreibgeschützter Zugriffsschlüssel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServiceForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Änderungen werden sofort gespeichert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShareDialog</name>
    <message>
        <source>Share records</source>
        <translation>Datensätze freigeben</translation>
    </message>
    <message>
        <source>Add an authorizer</source>
        <translation>Autorisierer hinzufügen</translation>
    </message>
    <message>
        <source>Share on behalf of a writer</source>
        <translation>Im Auftrag eines Verfassers freigeben</translation>
    </message>
    <message>
        <source>Revoke on behalf of a writer</source>
        <translation>Im Auftrag eines Verfassers widerrufen</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Freigeben</translation>
    </message>
    <message>
        <source>&amp;Add authorizer</source>
        <translation>Autorisierer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>writer, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>All records and files of this type</source>
        <translation>Alle Datensätze und Dateien dieses Typs</translation>
    </message>
    <message>
        <source>&amp;Writer and type</source>
        <translation>&amp;Verfasser und Typ</translation>
    </message>
    <message>
        <source>Those who made you their authorizer</source>
        <translation>Verfasser, die Sie als Autorisierer eingesetzt haben</translation>
    </message>
    <message>
        <source>A&amp;uthorizer</source>
        <translation>A&amp;utorisierer</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Leser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The reader&apos;s copy of the type&apos;s key is deleted at the service.</source>
        <translation>Die Kopie des Typschlüssels für den Leser wird beim Dienst gelöscht.</translation>
    </message>
    <message>
        <source>The type&apos;s key is encrypted for the reader on this computer.</source>
        <translation>Der Typschlüssel wird auf diesem Computer für den Leser verschlüsselt.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>you read your own records anyway</source>
        <translation>Ihre eigenen Datensätze lesen Sie ohnehin</translation>
    </message>
    <message>
        <source>writers read their own records anyway</source>
        <translation>Verfasser lesen ihre eigenen Datensätze ohnehin</translation>
    </message>
    <message>
        <source>The authorizer</source>
        <translation>Der Autorisierer</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>Der Leser</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>the type “%1”</source>
        <translation>Typ „%1“</translation>
    </message>
    <message>
        <source>%1 can then read all your records and files of %2: those written so far and those to come.</source>
        <translation>%1 kann dann alle Ihre Datensätze und Dateien lesen (%2): die bisherigen und die künftigen.</translation>
    </message>
    <message>
        <source>%1 can then share your records of %2 with anybody, without asking, and holds the key to read them.</source>
        <translation>%1 kann Ihre Datensätze (%2) dann ohne Rückfrage für beliebige Clients freigeben und besitzt den Schlüssel, um sie zu lesen.</translation>
    </message>
    <message>
        <source>%1 can then read all the writer&apos;s records of %2: those written so far and those to come.</source>
        <translation>%1 kann dann alle Datensätze des Verfassers lesen (%2): die bisherigen und die künftigen.</translation>
    </message>
    <message>
        <source>%1 gets no more of the writer&apos;s records of %2 from the service. What was read cannot be taken back: the key stays the same.</source>
        <translation>%1 erhält vom Dienst keine weiteren Datensätze des Verfassers (%2). Bereits Gelesenes lässt sich nicht zurückholen: Der Schlüssel bleibt derselbe.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Reassi&amp;gn</source>
        <translation>&amp;Neu zuweisen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Befehl oder Tasten suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>The command has no shortcut then</source>
        <translation>Der Befehl hat danach kein Tastenkürzel</translation>
    </message>
    <message>
        <source>The shortcut as delivered</source>
        <translation>Das ursprüngliche Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No command selected</source>
        <translation>Kein Befehl ausgewählt</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>„%1“ hat jetzt kein Tastenkürzel.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” now.</source>
        <translation>%1 ist jetzt das Tastenkürzel von „%2“.</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Alle Tastenkürzel zurücksetzen?</translation>
    </message>
    <message>
        <source>Every command gets the shortcut it was delivered with. Your own ones are forgotten.</source>
        <translation>Jeder Befehl erhält sein ursprüngliches Tastenkürzel. Ihre eigenen gehen verloren.</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutModel</name>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>%1 is more than one stroke; choose a single one.</source>
        <translation>%1 besteht aus mehreren Tastenkombinationen; wählen Sie eine einzelne.</translation>
    </message>
    <message>
        <source>%1 opens the context menu.</source>
        <translation>%1 öffnet das Kontextmenü.</translation>
    </message>
    <message>
        <source>%1 closes the window.</source>
        <translation>%1 schließt das Fenster.</translation>
    </message>
    <message>
        <source>%1 opens a menu of the menu bar.</source>
        <translation>%1 öffnet ein Menü der Menüleiste.</translation>
    </message>
    <message>
        <source>%1 moves the keyboard, confirms or cancels everywhere in the window.</source>
        <translation>%1 bewegt überall im Fenster den Tastaturfokus, bestätigt oder bricht ab.</translation>
    </message>
    <message>
        <source>%1 is needed in texts.</source>
        <translation>%1 wird in Texten gebraucht.</translation>
    </message>
    <message>
        <source>%1 is needed for typing; add Ctrl or Alt, or choose a function key.</source>
        <translation>%1 wird zum Tippen gebraucht; nehmen Sie Strg oder Alt hinzu oder wählen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <translation>%1 ist das Tastenkürzel von „%2“.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>kein Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sidebar</name>
    <message>
        <source>PROD</source>
        <comment>mark of a production connection, short</comment>
        <translation>PROD</translation>
    </message>
    <message>
        <source>READ</source>
        <comment>mark of a read-only connection, short</comment>
        <translation>LESEN</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SignInForm</name>
    <message>
        <source>Sign in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>As the user pool knows it: a name or an e-mail address</source>
        <translation>Wie im Benutzerpool hinterlegt: ein Name oder eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
    <message>
        <source>It is not sent: the two sides prove to each other that they know it</source>
        <translation>Es wird nicht gesendet: Beide Seiten beweisen einander, dass sie es kennen</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Client-Secre&amp;t</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Key</translation>
    </message>
    <message>
        <source>Sent with every request, as a bearer token</source>
        <translation>Wird mit jeder Anfrage als Bearer-Token gesendet</translation>
    </message>
    <message>
        <source>Test &amp;address</source>
        <translation>Test&amp;adresse</translation>
    </message>
    <message>
        <source>May be empty. “Sign in now” asks it with GET, and the request page begins with it</source>
        <translation>Optional. „Jetzt anmelden“ ruft sie mit GET auf; auf der Anfrageseite ist sie voreingestellt</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Sco&amp;pe</translation>
    </message>
    <message>
        <source>Empty: the environment’s</source>
        <translation>Leer: Scope der Umgebung</translation>
    </message>
    <message>
        <source>&amp;X-Api-Key</source>
        <translation>&amp;X-Api-Key</translation>
    </message>
    <message>
        <source>Sent beside the token, where a gateway wants one</source>
        <translation>Wird neben dem Token gesendet, wenn ein Gateway ihn verlangt</translation>
    </message>
    <message>
        <source>Se&amp;rvice account</source>
        <translation>D&amp;ienstkonto</translation>
    </message>
    <message>
        <source>A client id and a secret, OAuth 2 client credentials</source>
        <translation>Client-ID und Client-Secret, OAuth 2 Client Credentials</translation>
    </message>
    <message>
        <source>User an&amp;d password</source>
        <translation>Benutzer un&amp;d Passwort</translation>
    </message>
    <message>
        <source>A user of a Cognito user pool, by SRP</source>
        <translation>Ein Benutzer eines Cognito-Benutzerpools, über SRP</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>API-Ke&amp;y</translation>
    </message>
    <message>
        <source>A key that does not change</source>
        <translation>Ein Schlüssel, der sich nicht ändert</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Edit en&amp;vironments…</source>
        <translation>Umgebungen bea&amp;rbeiten…</translation>
    </message>
    <message>
        <source>The names that can be chosen here, and the addresses they stand for</source>
        <translation>Die hier wählbaren Namen und die Adressen, für die sie stehen</translation>
    </message>
    <message>
        <source>Of the app client that the user pool has for this</source>
        <translation>Des App-Clients, den der Benutzerpool dafür hat</translation>
    </message>
    <message>
        <source>Empty: the app client has none</source>
        <translation>Leer: Der App-Client hat keines</translation>
    </message>
    <message>
        <source>%1 (of this connection)</source>
        <translation>%1 (von dieser Verbindung)</translation>
    </message>
    <message>
        <source>The name that stands for the token endpoint or the user pool</source>
        <translation>Der Name, der für den Token-Endpunkt oder den Benutzerpool steht</translation>
    </message>
    <message>
        <source>User pool %1</source>
        <translation>Benutzerpool %1</translation>
    </message>
    <message>
        <source>Token endpoint at %1</source>
        <translation>Token-Endpunkt unter %1</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; zum Ersetzen eingeben</translation>
    </message>
    <message>
        <source>There is no environment of this name: choose another one, or add it under “Edit environments…”</source>
        <translation>Es gibt keine Umgebung mit diesem Namen: Wählen Sie eine andere oder fügen Sie sie unter „Umgebungen bearbeiten…“ hinzu</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>Die Client-ID fehlt</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Das Client-Secret fehlt</translation>
    </message>
    <message>
        <source>An id with a colon cannot be sent by basic-raw. Choose basic-form in the environment</source>
        <translation>Eine ID mit Doppelpunkt kann mit basic-raw nicht gesendet werden. Wählen Sie in der Umgebung basic-form</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>Der Benutzername fehlt</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Das Passwort fehlt</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Der API-Key fehlt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusBar</name>
    <message>
        <source>Time of the last load, decryption included</source>
        <translation>Dauer des letzten Ladens einschließlich Entschlüsselung</translation>
    </message>
    <message>
        <source>Without a key or a mouse the vault locks by itself; click to lock it now</source>
        <translation>Ohne Tastatur- oder Mauseingabe wird der Tresor automatisch gesperrt; klicken, um ihn jetzt zu sperren</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StepList</name>
    <message>
        <source>Steps of the migration</source>
        <translation>Schritte der Migration</translation>
    </message>
    <message>
        <source>This run came of the list: its plan is in the report.</source>
        <translation>Dieser Lauf stammt aus der Liste: Sein Plan steht im Bericht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StepPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Goes to the step before; nothing is lost</source>
        <translation>Geht zum vorherigen Schritt; nichts geht verloren</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>The run has begun: what it was asked cannot be changed any more.</source>
        <translation>Der Lauf hat begonnen: Seine Vorgaben können nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>Goes to “%1”</source>
        <translation>Geht zu „%1“</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TimeLeftBar</name>
    <message>
        <source>refreshing…</source>
        <translation>wird erneuert…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TokenInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Kein Token ausgewählt</translation>
    </message>
    <message>
        <source>Select a token to see where it came from, whom it is for and how long it lasts.</source>
        <translation>Wählen Sie ein Token aus, um zu sehen, woher es stammt, für wen es gilt und wie lange es gültig ist.</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Verbindung öffnen</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Dekodieren</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Anfrage testen</translation>
    </message>
    <message>
        <source>The last refresh failed</source>
        <translation>Die letzte Erneuerung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Find by connection, source, client, scope, audience or state</source>
        <translation>Nach Verbindung, Quelle, Client, Scope, Audience oder Status suchen</translation>
    </message>
    <message>
        <source>Find by source, client, scope, audience or state</source>
        <translation>Nach Quelle, Client, Scope, Audience oder Status suchen</translation>
    </message>
    <message>
        <source>Find tokens</source>
        <translation>Token suchen</translation>
    </message>
    <message>
        <source>Refresh expired</source>
        <translation>Abgelaufene erneuern</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Wählen Sie zuerst ein Token aus.</translation>
    </message>
    <message>
        <source>This connection has no tokens.</source>
        <translation>Diese Verbindung hat keine Token.</translation>
    </message>
    <message>
        <source>Open the connection first.</source>
        <translation>Öffnen Sie zuerst die Verbindung.</translation>
    </message>
    <message>
        <source>The first request gets a token: it decides what the token is for.</source>
        <translation>Die erste Anfrage holt ein Token: Sie entscheidet, wofür es gilt.</translation>
    </message>
    <message>
        <source>There is nothing to refresh: a key or a signature does not expire.</source>
        <translation>Es gibt nichts zu erneuern: Ein Schlüssel oder eine Signatur läuft nicht ab.</translation>
    </message>
    <message>
        <source>It is being refreshed.</source>
        <translation>Es wird gerade erneuert.</translation>
    </message>
    <message>
        <source>None of the tokens that are shown has expired.</source>
        <translation>Keines der angezeigten Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>Nothing is being refreshed.</source>
        <translation>Es wird nichts erneuert.</translation>
    </message>
    <message>
        <source>No token is held. Refresh it first.</source>
        <translation>Kein Token vorhanden. Erneuern Sie es zuerst.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>Die Zelle ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>Es gibt nichts zu vergessen.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Wählen Sie zuerst eine Verbindung aus.</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>Die Verbindung ist geöffnet.</translation>
    </message>
    <message>
        <source>The connection is being opened.</source>
        <translation>Die Verbindung wird geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>Es wurde nichts kopiert</translation>
    </message>
    <message>
        <source>No token is held any more.</source>
        <translation>Das Token ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token kopiert</translation>
    </message>
    <message>
        <source>The clipboard is cleared after %1 seconds.</source>
        <translation>Die Zwischenablage wird nach %1 Sekunden geleert.</translation>
    </message>
    <message>
        <source>There are no connections yet</source>
        <translation>Es gibt noch keine Verbindungen</translation>
    </message>
    <message>
        <source>A token stands for a sign-in, for a while: requests carry it instead of a password or key. Here you see how long each one lasts, renew it, and find out why it is refused.</source>
        <translation>Ein Token steht eine Zeit lang für eine Anmeldung: Anfragen tragen es anstelle von Passwort oder Schlüssel. Hier sehen Sie, wie lange jedes gültig ist, erneuern es und finden heraus, warum es abgelehnt wird.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Keine passenden Token</translation>
    </message>
    <message>
        <source>No connection, source, client, scope, audience or state has these words.</source>
        <translation>Keine Verbindung, Quelle, kein Client, Scope, Status und keine Audience enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Alle Token anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln Token</numerusform>
            <numerusform>%Ln Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fehlgeschlagen</numerusform>
            <numerusform>%Ln fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln abgelaufen</numerusform>
            <numerusform>%Ln abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) not open</source>
        <translation>
            <numerusform>%Ln Verbindung nicht geöffnet</numerusform>
            <numerusform>%Ln Verbindungen nicht geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>The token of %1 could not be refreshed</source>
        <translation>Das Token von %1 konnte nicht erneuert werden</translation>
    </message>
    <message>
        <source>%1 of %2 tokens could not be refreshed</source>
        <translation>%1 von %2 Token konnten nicht erneuert werden</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stayed as they were.</source>
        <translation>
            <numerusform>%Ln Token blieb unverändert.</numerusform>
            <numerusform>%Ln Token blieben unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) refreshed</source>
        <translation>
            <numerusform>%Ln Token erneuert</numerusform>
            <numerusform>%Ln Token erneuert</numerusform>
        </translation>
    </message>
    <message>
        <source>The token of %1 could not be forgotten</source>
        <translation>Das Token von %1 konnte nicht vergessen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) forgotten</source>
        <translation>
            <numerusform>%Ln Token vergessen</numerusform>
            <numerusform>%Ln Token vergessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>The tour waits: this is about another page than the one in front, or its connection is closed.</source>
        <translation>Die Tour wartet: Hier geht es um eine andere Seite als die aktuelle, oder ihre Verbindung ist geschlossen.</translation>
    </message>
    <message>
        <source>Show &amp;it</source>
        <translation>An&amp;zeigen</translation>
    </message>
    <message>
        <source>Goes to the page of this step</source>
        <translation>Geht zu der Seite dieses Schritts</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Beendet die Tour (Esc)</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Zum nächsten Schritt</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>&amp;Tour starten</translation>
    </message>
    <message>
        <source>Opens the demo vault and shows step by step what there is and where</source>
        <translation>Öffnet den Demo-Tresor und zeigt Schritt für Schritt, was es gibt und wo</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>Die Sandbox ist nicht installiert.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TourCard</name>
    <message>
        <source>Le&amp;ave the tour</source>
        <translation>Tour &amp;verlassen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Ends it here (Esc); the Help menu starts it again</source>
        <translation>Beendet sie hier (Esc); das Hilfemenü startet sie wieder</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Zum vorigen Schritt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>text, step so of so many</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TourOffer</name>
    <message>
        <source>Not no&amp;w</source>
        <translation>Nicht &amp;jetzt</translation>
    </message>
    <message>
        <source>Start the to&amp;ur</source>
        <translation>To&amp;ur starten</translation>
    </message>
    <message>
        <source>The Help menu starts it at any time</source>
        <translation>Das Hilfemenü startet sie jederzeit</translation>
    </message>
    <message>
        <source>Shows where things are, step by step; Esc leaves it</source>
        <translation>Zeigt Schritt für Schritt, wo was ist; Esc verlässt sie</translation>
    </message>
    <message>
        <source>Take the tour?</source>
        <translation>Tour machen?</translation>
    </message>
    <message>
        <source>It shows in a few steps what there is in this window and where. You can go on working meanwhile, and leave it at any step.</source>
        <translation>Sie zeigt in wenigen Schritten, was es in diesem Fenster gibt und wo. Sie können dabei weiterarbeiten und sie bei jedem Schritt verlassen.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozClausePopup</name>
    <message>
        <source>Change a clause</source>
        <translation>Klausel ändern</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Klausel hinzufügen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Begriff hinzufügen</translation>
    </message>
    <message>
        <source>Match: show what fits</source>
        <translation>Einschließen: Passendes anzeigen</translation>
    </message>
    <message>
        <source>Exclude: leave out what fits</source>
        <translation>Ausschließen: Passendes weglassen</translation>
    </message>
    <message>
        <source>Match or exclude</source>
        <translation>Einschließen oder ausschließen</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>any of the terms (OR)</source>
        <translation>einer der Begriffe (ODER)</translation>
    </message>
    <message>
        <source>all of the terms (AND)</source>
        <translation>alle Begriffe (UND)</translation>
    </message>
    <message>
        <source>How the terms are joined</source>
        <translation>Wie die Begriffe verknüpft sind</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;Klausel</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Strategie</translation>
    </message>
    <message>
        <source>&amp;Joined by</source>
        <translation>&amp;Verknüpfung</translation>
    </message>
    <message>
        <source>What the term is about</source>
        <translation>Worauf sich der Begriff bezieht</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Name of the plain field</source>
        <translation>Name des Klartextfelds</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Begriff entfernen</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Searched is what lies in the clear: types, clients, names of fields, plain fields.</source>
        <translation>Durchsucht wird, was im Klartext vorliegt: Typen, Clients, Feldnamen, Klartextfelder.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozConflictDialog</name>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>&amp;Fremden Stand behalten</translation>
    </message>
    <message>
        <source>The record changed</source>
        <translation>Der Datensatz wurde geändert</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>&amp;Zurück zum Editor</translation>
    </message>
    <message>
        <source>Nothing is written; what you wrote stays in the editor</source>
        <translation>Es wird nichts geschrieben; Ihre Eingaben bleiben im Editor</translation>
    </message>
    <message>
        <source>Drops your change; the record stays as it is now</source>
        <translation>Verwirft Ihre Änderung; der Datensatz bleibt, wie er jetzt ist</translation>
    </message>
    <message>
        <source>%1 · %2 of “%3”</source>
        <comment>type, record id, connection</comment>
        <translation>%1 · %2 von „%3“</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it; nothing has been written.</source>
        <translation>Jemand hat diesen Datensatz geändert, seit Sie ihn geöffnet haben; es wurde nichts geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln Feld wurde von beiden Seiten geändert: Wählen Sie aus.</numerusform>
            <numerusform>%Ln Felder wurden von beiden Seiten geändert: Wählen Sie aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different fields: both changes fit together.</source>
        <translation>Sie haben verschiedene Felder geändert: Beide Änderungen lassen sich vereinen.</translation>
    </message>
    <message>
        <source>Show fields that are the &amp;same</source>
        <translation>&amp;Gleiche Felder anzeigen</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Alle f&amp;remden</translation>
    </message>
    <message>
        <source>Takes theirs for every field that both of you changed</source>
        <translation>Nimmt bei allen beidseitig geänderten Feldern den fremden Wert</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Alle &amp;meine</translation>
    </message>
    <message>
        <source>Takes yours for every field that both of you changed</source>
        <translation>Nimmt bei allen beidseitig geänderten Feldern Ihren Wert</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>&amp;Write my choice</source>
        <translation>Meine &amp;Auswahl schreiben</translation>
    </message>
    <message>
        <source>&amp;Write both</source>
        <translation>&amp;Beide schreiben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>%Ln Feld noch auszuwählen</numerusform>
            <numerusform>%Ln Felder noch auszuwählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is left: keep theirs.</source>
        <translation>Von Ihren Änderungen bleibt nichts übrig: Behalten Sie den fremden Stand.</translation>
    </message>
    <message>
        <source>It replaces the version shown here, and no other.</source>
        <translation>Ersetzt die hier gezeigte Version und keine andere.</translation>
    </message>
    <message>
        <source>It changed once more</source>
        <translation>Erneut geändert</translation>
    </message>
    <message>
        <source>What is there now cannot be opened here. Nothing has been written.</source>
        <translation>Der jetzige Stand lässt sich hier nicht öffnen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Somebody was faster again: this is what is there now.</source>
        <translation>Jemand war wieder schneller: Das ist der jetzige Stand.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozFieldRow</name>
    <message>
        <source>Value, encrypted</source>
        <translation>Wert, verschlüsselt</translation>
    </message>
    <message>
        <source>Value, in the clear</source>
        <translation>Wert, im Klartext</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Feld entfernen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the data field</source>
        <translation>Name des Datenfelds</translation>
    </message>
    <message>
        <source>Name of the plain field</source>
        <translation>Name des Klartextfelds</translation>
    </message>
    <message>
        <source>value, encrypted</source>
        <translation>Wert, verschlüsselt</translation>
    </message>
    <message>
        <source>value, searchable</source>
        <translation>Wert, durchsuchbar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Copy raw data</source>
        <translation>Rohdaten kopieren</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Kein Datensatz ausgewählt</translation>
    </message>
    <message>
        <source>Select a row to see what is encrypted in it and what lies in the clear.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, was darin verschlüsselt ist und was im Klartext vorliegt.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What the service holds: data is sealed, the rest it can read.</source>
        <translation>Was beim Dienst liegt: Die Daten sind versiegelt, den Rest kann er lesen.</translation>
    </message>
    <message>
        <source>Only its beginning is shown.</source>
        <translation>Nur der Anfang wird angezeigt.</translation>
    </message>
    <message>
        <source>This record cannot be opened</source>
        <translation>Dieser Datensatz kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>What the service sent is under Raw.</source>
        <translation>Was der Dienst gesendet hat, steht unter „Rohdaten“.</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>Die Signatur stimmt nicht</translation>
    </message>
    <message>
        <source>The record was changed since its writer signed it, or somebody else signed it.</source>
        <translation>Der Datensatz wurde geändert, seit der Verfasser ihn signiert hat, oder jemand anders hat ihn signiert.</translation>
    </message>
    <message>
        <source>Ask the writer before you rely on it.</source>
        <translation>Fragen Sie den Verfasser, bevor Sie sich darauf verlassen.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Its writer did not sign it: the Python SDK signs no records.</source>
        <translation>Der Verfasser hat ihn nicht signiert: Das Python-SDK signiert keine Datensätze.</translation>
    </message>
    <message>
        <source>Whether the record is as its writer signed it.</source>
        <translation>Ob der Datensatz so ist, wie der Verfasser ihn signiert hat.</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>The service holds these as they are, and searches them.</source>
        <translation>Diese Felder speichert der Dienst unverschlüsselt und durchsucht sie.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>No plain fields.</source>
        <translation>Keine Klartextfelder.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>A file: its content is encrypted and lies elsewhere. Files are fetched on the Files page.</source>
        <translation>Eine Datei: Ihr Inhalt ist verschlüsselt und liegt anderswo. Dateien werden auf der Seite „Dateien“ abgerufen.</translation>
    </message>
    <message>
        <source>No data fields.</source>
        <translation>Keine Datenfelder.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozPage</name>
    <message>
        <source>Opening the connection…</source>
        <translation>Verbindung wird geöffnet…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>Die Verbindung ist geschlossen</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Ihre Schlüssel sind nur im Arbeitsspeicher, solange sie geöffnet ist.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>Die Verbindung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozQueryBox</name>
    <message>
        <source>Add to the search</source>
        <translation>Zur Suche hinzufügen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>= exact, ~ fuzzy, *= wildcard, /= regexp; - in front excludes</source>
        <translation>= genau, ~ unscharf, *= Platzhalter, /= Regex; - davor schließt aus</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation>Ei&amp;nschließen…</translation>
    </message>
    <message>
        <source>&amp;Exclude…</source>
        <translation>&amp;Ausschließen…</translation>
    </message>
    <message>
        <source>&amp;Range of time…</source>
        <translation>&amp;Zeitraum…</translation>
    </message>
    <message>
        <source>Search: type=medicine, city~Berln, -type*=test*</source>
        <translation>Suche: type=medicine, city~Berln, -type*=test*</translation>
    </message>
    <message>
        <source>add to the search</source>
        <translation>zur Suche hinzufügen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRangePopup</name>
    <message>
        <source>Range of time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Zeitpunkt der Erstellung</translation>
    </message>
    <message>
        <source>When it was modified last</source>
        <translation>Zeitpunkt der letzten Änderung</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Welcher Zeitpunkt</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Here (UTC%1)</source>
        <translation>Lokal (UTC%1)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>Zei&amp;t</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zone</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>Das Ende liegt vor dem Anfang.</translation>
    </message>
    <message>
        <source>An end that is not ticked is open. A long result is cut into ranges like this by itself.</source>
        <translation>Ein nicht angehaktes Ende ist offen. Ein langes Ergebnis wird automatisch in solche Zeiträume geteilt.</translation>
    </message>
    <message>
        <source>Without an end there is no range: every time fits.</source>
        <translation>Ohne Grenze gibt es keinen Zeitraum: Jeder Zeitpunkt passt.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRecordEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Datensatz bearbeiten</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>A record keeps its type: it decides who can open it.</source>
        <translation>Ein Datensatz behält seinen Typ: Dieser bestimmt, wer ihn öffnen kann.</translation>
    </message>
    <message>
        <source>Records are shared by their type: whoever may read it opens this record too.</source>
        <translation>Datensätze werden nach Typ freigegeben: Wer ihn lesen darf, öffnet auch diesen Datensatz.</translation>
    </message>
    <message>
        <source>Changes a record of “%1”.</source>
        <translation>Ändert einen Datensatz von „%1“.</translation>
    </message>
    <message>
        <source>Writes a record with “%1”.</source>
        <translation>Schreibt einen Datensatz mit „%1“.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Saving was stopped</source>
        <translation>Das Speichern wurde gestoppt</translation>
    </message>
    <message>
        <source>The service may have taken it all the same: refresh the table to see.</source>
        <translation>Der Dienst hat ihn möglicherweise trotzdem angenommen: Aktualisieren Sie die Tabelle.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>im Klartext</translation>
    </message>
    <message>
        <source>Sealed on this computer; names of fields are not.</source>
        <translation>Auf diesem Computer versiegelt; Feldnamen nicht.</translation>
    </message>
    <message>
        <source>The service reads and searches these.</source>
        <translation>Der Dienst liest und durchsucht diese.</translation>
    </message>
    <message>
        <source>Add a data field</source>
        <translation>Datenfeld hinzufügen</translation>
    </message>
    <message>
        <source>Add a plain field</source>
        <translation>Klartextfeld hinzufügen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Somebody deleted this record</source>
        <translation>Jemand hat diesen Datensatz gelöscht</translation>
    </message>
    <message>
        <source>Nothing has been written. What you wrote is still here: Save writes it as a new record.</source>
        <translation>Es wurde nichts geschrieben. Ihre Eingaben sind noch hier: „Speichern“ schreibt sie als neuen Datensatz.</translation>
    </message>
    <message>
        <source>Somebody changed this record</source>
        <translation>Jemand hat diesen Datensatz geändert</translation>
    </message>
    <message>
        <source>Nothing has been written. What is there now cannot be opened here, so that the two cannot be compared.</source>
        <translation>Es wurde nichts geschrieben. Der jetzige Stand lässt sich hier nicht öffnen, daher ist kein Vergleich möglich.</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Nothing of it has been written to “%1”.</source>
        <translation>Nichts davon wurde in „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRecordsPage</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>As code</source>
        <translation>Als Code</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Datensatz</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Suchoptionen</translation>
    </message>
    <message>
        <source>Whose records are searched, in which order, and whether data is fetched</source>
        <translation>Wessen Datensätze durchsucht werden, in welcher Reihenfolge, und ob Daten abgerufen werden</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records of &amp;all writers that share with me</source>
        <translation>Datensätze &amp;aller Verfasser, die für mich freigeben</translation>
    </message>
    <message>
        <source>&amp;Fetch and open encrypted data</source>
        <translation>&amp;Verschlüsselte Daten abrufen und öffnen</translation>
    </message>
    <message>
        <source>Without it a long list comes faster; the record that is selected is opened all the same</source>
        <translation>Ohne dies lädt eine lange Liste schneller; der ausgewählte Datensatz wird trotzdem geöffnet</translation>
    </message>
    <message>
        <source>Order: the &amp;service&apos;s own</source>
        <translation>Reihenfolge: wie vom &amp;Dienst geliefert</translation>
    </message>
    <message>
        <source>Order: as&amp;cending</source>
        <translation>Reihenfolge: a&amp;ufsteigend</translation>
    </message>
    <message>
        <source>Order: &amp;descending</source>
        <translation>Reihenfolge: a&amp;bsteigend</translation>
    </message>
    <message>
        <source>The record is being opened.</source>
        <translation>Der Datensatz wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Wählen Sie zuerst einen Datensatz aus.</translation>
    </message>
    <message>
        <source>A file is no record to copy: put it again on the Files page.</source>
        <translation>Eine Datei lässt sich nicht als Datensatz kopieren: Laden Sie sie auf der Seite „Dateien“ erneut hoch.</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Dieser Datensatz lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Records are being deleted.</source>
        <translation>Datensätze werden gerade gelöscht.</translation>
    </message>
    <message>
        <source>Encrypted data cannot be searched by the service.</source>
        <translation>Verschlüsselte Daten kann der Dienst nicht durchsuchen.</translation>
    </message>
    <message>
        <source>The service does not search this value.</source>
        <translation>Diesen Wert durchsucht der Dienst nicht.</translation>
    </message>
    <message>
        <source>Nothing secret is in it. The terms of the search are in the text.</source>
        <translation>Der Text enthält nichts Geheimes, aber die Suchbegriffe.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, record id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Diesen Datensatz löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>%Ln Datensatz löschen?</numerusform>
            <numerusform>%Ln Datensätze löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted from TozStore, for “%1” and for everybody they are shared with. This cannot be undone.</source>
        <translation>Gelöscht wird in TozStore, für „%1“ und für alle, für die freigegeben ist. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Datensatz löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz löschen</numerusform>
            <numerusform>%Ln Datensätze löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since you saw it, and was not deleted</source>
        <translation>Der Datensatz hat sich seit der Anzeige geändert und wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>Nicht alles wurde gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted before.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde zuvor gelöscht.</numerusform>
            <numerusform>%Ln Datensätze wurden zuvor gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh, look again, and delete what is left.</source>
        <translation>Aktualisieren Sie, prüfen Sie erneut, und löschen Sie den Rest.</translation>
    </message>
    <message>
        <source>No records match this search</source>
        <translation>Keine Datensätze zu dieser Suche</translation>
    </message>
    <message>
        <source>Searched are types, clients, names of fields and plain fields; encrypted data cannot be searched. What was just written is found some seconds later.</source>
        <translation>Durchsucht werden Typen, Clients, Feldnamen und Klartextfelder; verschlüsselte Daten sind nicht durchsuchbar. Eben Geschriebenes wird erst nach einigen Sekunden gefunden.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Noch keine Datensätze</translation>
    </message>
    <message>
        <source>Records that this client writes, and those that others share with it, show up here.</source>
        <translation>Datensätze, die dieser Client schreibt oder die andere für ihn freigeben, erscheinen hier.</translation>
    </message>
    <message>
        <source>Records that this client writes show up here. Those of other writers are left out: see the search options.</source>
        <translation>Datensätze, die dieser Client schreibt, erscheinen hier. Die anderer Verfasser werden ausgelassen: siehe Suchoptionen.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>You are signed in, but this client may not search records.</source>
        <translation>Sie sind angemeldet, aber dieser Client darf keine Datensätze suchen.</translation>
    </message>
    <message>
        <source>Not all records can be had</source>
        <translation>Nicht alle Datensätze sind abrufbar</translation>
    </message>
    <message>
        <source>More than 10,000 of them were written at the same moment, and one search hands out 10,000. Narrow the search by type or by a plain field.</source>
        <translation>Mehr als 10.000 davon wurden im selben Augenblick geschrieben, und eine Suche liefert 10.000. Grenzen Sie die Suche über den Typ oder ein Klartextfeld ein.</translation>
    </message>
    <message>
        <source>%1 records match</source>
        <translation>%1 passende Datensätze</translation>
    </message>
    <message>
        <source>One search hands out 10,000, a thousand at a time. The rest comes by itself, in ranges of time, as you scroll to it.</source>
        <translation>Eine Suche liefert 10.000, je tausend auf einmal. Der Rest wird beim Scrollen automatisch in Zeiträumen nachgeladen.</translation>
    </message>
    <message>
        <source>Rows from %1 on could not be loaded</source>
        <translation>Zeilen ab %1 konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Keine Zeilen</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>Zeilen %1–%2 von %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, selection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than 10,000: asked for in %Ln range(s) of time so far</source>
        <translation>
            <numerusform>Mehr als 10.000: bisher in %Ln Zeitraum angefragt</numerusform>
            <numerusform>Mehr als 10.000: bisher in %Ln Zeiträumen angefragt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozStoreForm</name>
    <message>
        <source>&amp;Back up the new client&apos;s keys with the service</source>
        <translation>Schlüssel des neuen Clients &amp;beim Dienst sichern</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>Configurations in ~/.tozny</source>
        <translation>Konfigurationen in ~/.tozny</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Service addr&amp;ess</source>
        <translation>Dienstadr&amp;esse</translation>
    </message>
    <message>
        <source>api_url, without a path behind it</source>
        <translation>api_url, ohne Pfad dahinter</translation>
    </message>
    <message>
        <source>Registration to&amp;ken</source>
        <translation>Registrierungsto&amp;ken</translation>
    </message>
    <message>
        <source>From the account&apos;s dashboard. Most can be used once.</source>
        <translation>Aus dem Dashboard des Kontos. Die meisten sind nur einmal verwendbar.</translation>
    </message>
    <message>
        <source>C&amp;lient name</source>
        <translation>C&amp;lient-Name</translation>
    </message>
    <message>
        <source>What the account and others see of the new client</source>
        <translation>Was das Konto und andere vom neuen Client sehen</translation>
    </message>
    <message>
        <source>Sodium</source>
        <translation>Sodium</translation>
    </message>
    <message>
        <source>NIST</source>
        <translation>NIST</translation>
    </message>
    <message>
        <source>Cr&amp;yptography</source>
        <translation>Kr&amp;yptografie</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Real&amp;m</source>
        <translation>Real&amp;m</translation>
    </message>
    <message>
        <source>Its name; capital letters do not matter</source>
        <translation>Sein Name; Groß-/Kleinschreibung ist egal</translation>
    </message>
    <message>
        <source>Appl&amp;ication</source>
        <translation>Anwend&amp;ung</translation>
    </message>
    <message>
        <source>“account” unless you were told another one</source>
        <translation>„account“, sofern Ihnen nichts anderes genannt wurde</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Be&amp;nutzername</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>Passw&amp;ort</translation>
    </message>
    <message>
        <source>Opens the identity&apos;s keys on this computer. It is not sent, and not kept.</source>
        <translation>Öffnet die Schlüssel der Identität auf diesem Computer. Es wird weder gesendet noch gespeichert.</translation>
    </message>
    <message>
        <source>Con&amp;figuration file</source>
        <translation>Kon&amp;figurationsdatei</translation>
    </message>
    <message>
        <source>Ne&amp;w client</source>
        <translation>Neuer &amp;Client</translation>
    </message>
    <message>
        <source>I&amp;dentity</source>
        <translation>I&amp;dentität</translation>
    </message>
    <message>
        <source>P-384 and AES-GCM. No signatures, notes, files or identities: the SDKs have none of them there.</source>
        <translation>P-384 und AES-GCM. Keine Signaturen, Notizen, Dateien oder Identitäten: Die SDKs unterstützen sie hier nicht.</translation>
    </message>
    <message>
        <source>X25519 and XSalsa20-Poly1305, what nearly everybody uses</source>
        <translation>X25519 und XSalsa20-Poly1305, der übliche Standard</translation>
    </message>
    <message>
        <source>Not for the NIST suite: keep the new client&apos;s e3db.json as its copy.</source>
        <translation>Nicht für die NIST-Suite: Bewahren Sie die e3db.json des neuen Clients als Kopie auf.</translation>
    </message>
    <message>
        <source>All of them, encrypted for the account that issued the token: whoever holds it can act as this client.</source>
        <translation>Alle Schlüssel, verschlüsselt für das Konto, das das Token ausgestellt hat: Wer Zugriff darauf hat, kann als dieser Client handeln.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Bitte wählen…</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>Standardkonfiguration</translation>
    </message>
    <message>
        <source>None so far: paste, drop or open the client&apos;s e3db.json.</source>
        <translation>Noch keine: e3db.json des Clients einfügen, ablegen oder öffnen.</translation>
    </message>
    <message>
        <source>NIST suite at %1</source>
        <translation>NIST-Suite bei %1</translation>
    </message>
    <message>
        <source>Sodium suite at %1</source>
        <translation>Sodium-Suite bei %1</translation>
    </message>
    <message>
        <source>Sodium suite without signing keys at %1</source>
        <translation>Sodium-Suite ohne Signaturschlüssel bei %1</translation>
    </message>
    <message>
        <source>Kept in the keychain. Another e3db.json replaces it.</source>
        <translation>Im Schlüsselbund aufbewahrt. Eine andere e3db.json ersetzt sie.</translation>
    </message>
    <message>
        <source>%1 still holds these keys when the keychain has them: keep it safe as your copy, or delete it.</source>
        <translation>%1 enthält diese Schlüssel auch dann noch, wenn sie im Schlüsselbund sind: Bewahren Sie die Datei als Kopie sicher auf oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>The client&apos;s configuration is missing: paste, drop or open its e3db.json</source>
        <translation>Die Konfiguration des Clients fehlt: e3db.json einfügen, ablegen oder öffnen</translation>
    </message>
    <message>
        <source>The registration token is missing</source>
        <translation>Das Registrierungstoken fehlt</translation>
    </message>
    <message>
        <source>The client has no name</source>
        <translation>Der Client hat keinen Namen</translation>
    </message>
    <message>
        <source>The realm is missing</source>
        <translation>Der Realm fehlt</translation>
    </message>
    <message>
        <source>The application is missing</source>
        <translation>Die Anwendung fehlt</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>Der Benutzername fehlt</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Das Passwort fehlt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozTableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozTableView</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TransferActions</name>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>Der Export ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>Importiert, aber nicht vollständig</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UnsavedStrip</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Nicht gespeichert: %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdateStrip</name>
    <message>
        <source>N&amp;ot now</source>
        <translation>Nich&amp;t jetzt</translation>
    </message>
    <message>
        <source>Until the program starts anew</source>
        <translation>Bis zum nächsten Programmstart</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t look</source>
        <translation>Nicht &amp;suchen</translation>
    </message>
    <message>
        <source>The settings can change it at any time</source>
        <translation>Lässt sich jederzeit in den Einstellungen ändern</translation>
    </message>
    <message>
        <source>Once a &amp;week</source>
        <translation>Einmal pro &amp;Woche</translation>
    </message>
    <message>
        <source>May Strongroom look for new versions?</source>
        <translation>Soll Strongroom nach neuen Versionen suchen?</translation>
    </message>
    <message>
        <source>Sk&amp;ip this version</source>
        <translation>Version übersp&amp;ringen</translation>
    </message>
    <message>
        <source>Says nothing more until there is another one</source>
        <translation>Kein weiterer Hinweis, bis es eine andere gibt</translation>
    </message>
    <message>
        <source>Sho&amp;w its page</source>
        <translation>Seite an&amp;zeigen</translation>
    </message>
    <message>
        <source>Strongroom %1 is there</source>
        <translation>Strongroom %1 ist verfügbar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdatesSection</name>
    <message>
        <source>Look for new versions once a &amp;week</source>
        <translation>Einmal pro &amp;Woche nach neuen Versionen suchen</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Jetzt &amp;suchen</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It was built without an address to ask for new versions, and so asks nobody: look where you got it.</source>
        <translation>Dies ist Strongroom %1. Dieser Build kennt keine Adresse für neue Versionen und fragt daher nirgends an: Sehen Sie dort nach, wo Sie ihn bezogen haben.</translation>
    </message>
    <message>
        <source>Turned off by the administrator of this computer</source>
        <translation>Vom Administrator dieses Computers abgeschaltet</translation>
    </message>
    <message>
        <source>This is Strongroom %1.</source>
        <translation>Dies ist Strongroom %1.</translation>
    </message>
    <message>
        <source>Show the &amp;page of %1</source>
        <translation>&amp;Seite von %1 anzeigen</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird angefragt…</translation>
    </message>
    <message>
        <source>Strongroom %1 is there.</source>
        <translation>Strongroom %1 ist verfügbar.</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It has not looked for another so far.</source>
        <translation>Dies ist Strongroom %1. Bisher wurde nicht nach neuen Versionen gesucht.</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It could not find out on %2 whether there is a later one.</source>
        <translation>Dies ist Strongroom %1. Am %2 ließ sich nicht feststellen, ob es eine neuere Version gibt.</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It knows of no later one; last looked on %2.</source>
        <translation>Dies ist Strongroom %1. Keine neuere Version bekannt; zuletzt gesucht am %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UploadDialog</name>
    <message>
        <source>&amp;Keep the file&apos;s name, readable for the service, as “name”</source>
        <translation>&amp;Dateinamen als „name“ behalten (für den Dienst lesbar)</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>%n Datei hochladen</numerusform>
            <numerusform>%n Dateien hochladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload %n file(s)</source>
        <translation>
            <numerusform>%n Datei h&amp;ochladen</numerusform>
            <numerusform>%n Dateien h&amp;ochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>file, its size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Typ</translation>
    </message>
    <message>
        <source>Who may read records of this type may read these files</source>
        <translation>Wer Datensätze dieses Typs lesen darf, darf auch diese Dateien lesen</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>Im Klartext</translation>
    </message>
    <message>
        <source>Not encrypted: the service and every reader see it, and it can be searched for</source>
        <translation>Nicht verschlüsselt: für den Dienst und jeden Leser sichtbar, und durchsuchbar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The content is encrypted on this computer before it is sent.</source>
        <translation>Der Inhalt wird vor dem Senden auf diesem Computer verschlüsselt.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Hochladen</translation>
    </message>
    <message>
        <source>“name” is taken by the file&apos;s name</source>
        <translation>„name“ ist bereits für den Dateinamen vergeben</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ValueBox</name>
    <message>
        <source>empty text</source>
        <translation>leerer Text</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>a hash: the value itself is not known</source>
        <translation>ein Hash: der Wert selbst ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::VariablesRunDialog</name>
    <message>
        <source>Start a program; what it prints is not shown</source>
        <translation>Programm starten; seine Ausgabe wird nicht angezeigt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Ausfüh&amp;ren</translation>
    </message>
    <message>
        <source>Run with these variables</source>
        <translation>Mit diesen Variablen ausführen</translation>
    </message>
    <message>
        <source>Run with the secrets of %1</source>
        <translation>Mit den Secrets von %1 ausführen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Open a terminal (%1); an empty command opens its shell</source>
        <translation>Terminal öffnen (%1); ein leerer Befehl öffnet dessen Shell</translation>
    </message>
    <message>
        <source>Open a terminal: none is here that hands its variables on</source>
        <translation>Terminal öffnen: Keines vorhanden, das seine Variablen weitergibt</translation>
    </message>
    <message>
        <source>No shell reads it: quotes keep words together, and $, * and | mean nothing.</source>
        <translation>Ohne Shell ausgeführt: Anführungszeichen halten Wörter zusammen; $, * und | haben keine Bedeutung.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>Im Ordner</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>The secrets are being opened.</source>
        <translation>Die Secrets werden geöffnet.</translation>
    </message>
    <message>
        <source>The secrets could not be opened.</source>
        <translation>Die Secrets konnten nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>Ein Anführungszeichen im Befehl ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation>Secrets werden geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>The program gets %Ln variable(s).</source>
        <translation>
            <numerusform>Das Programm erhält %Ln Variable.</numerusform>
            <numerusform>Das Programm erhält %Ln Variablen.</numerusform>
        </translation>
    </message>
    <message>
        <source>They replace what this computer has under these names: %1.</source>
        <translation>Sie ersetzen gleichnamige Variablen dieses Computers: %1.</translation>
    </message>
    <message>
        <source>Not among them, because they do not open or are there several times: %1.</source>
        <translation>Nicht dabei, da nicht lesbar oder mehrfach vorhanden: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>a key and why</comment>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Also %1: every other character becomes an underscore</source>
        <translation>Auch %1: Jedes andere Zeichen wird zum Unterstrich</translation>
    </message>
    <message>
        <source>Their names are no variable&apos;s. api.key becomes api_key; without this they are left out.</source>
        <translation>Ihre Namen sind als Variablennamen ungültig. api.key wird zu api_key; andernfalls werden sie ausgelassen.</translation>
    </message>
    <message>
        <source>Nothing is written to the disk or into the command. The program goes on when Strongroom ends.</source>
        <translation>Auf den Datenträger oder in den Befehl wird nichts geschrieben. Das Programm läuft nach dem Beenden von Strongroom weiter.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message numerus="yes">
        <source>Process %1 runs with %Ln variable(s).</source>
        <translation>
            <numerusform>Prozess %1 läuft mit %Ln Variable.</numerusform>
            <numerusform>Prozess %1 läuft mit %Ln Variablen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::VerdictView</name>
    <message>
        <source>Ask the ser&amp;vice</source>
        <translation>Dienst anfra&amp;gen</translation>
    </message>
    <message>
        <source>May an old key be destroyed?</source>
        <translation>Darf ein alter Schlüssel vernichtet werden?</translation>
    </message>
    <message>
        <source>Asked of every country that the service lists, now, and not taken from the run. A country that cannot be asked is a no.</source>
        <translation>Wird jetzt bei jedem Land abgefragt, das der Dienst aufführt, und nicht aus dem Lauf übernommen. Ein nicht abfragbares Land gilt als Nein.</translation>
    </message>
    <message>
        <source>Counts the records that still need each old key; nothing is written</source>
        <translation>Zählt die Datensätze, die noch einen alten Schlüssel brauchen; es wird nichts geschrieben</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WelcomePage</name>
    <message>
        <source>Open the demo vault</source>
        <translation>Demo-Tresor öffnen</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Welcome to Strongroom</source>
        <translation>Willkommen bei Strongroom</translation>
    </message>
    <message>
        <source>Records are encrypted and opened on this computer; the service never sees them in plain text.</source>
        <translation>Datensätze werden auf diesem Computer verschlüsselt und geöffnet; der Dienst sieht sie nie im Klartext.</translation>
    </message>
    <message>
        <source>A local sandbox with encrypted records in many scripts, several countries and key versions. Nothing leaves this computer.</source>
        <translation>Eine lokale Sandbox mit verschlüsselten Datensätzen in vielen Schriften, mehreren Ländern und Schlüsselversionen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Connect to InCountry, TozStore or Locker, sign in to any API, or keep an API token. What is secret goes into this computer&apos;s keychain.</source>
        <translation>Verbinden Sie sich mit InCountry, TozStore oder Locker, melden Sie sich bei einer beliebigen API an, oder verwalten Sie ein API-Token. Geheimes kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WhereStep</name>
    <message>
        <source>Countries</source>
        <translation>Länder</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>&amp;Keine</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>Neu &amp;zählen</translation>
    </message>
    <message>
        <source>Where are the records?</source>
        <translation>Wo sind die Datensätze?</translation>
    </message>
    <message>
        <source>Records of the countries that are ticked are encrypted anew. All others stay as they are, and so do the keys that open them.</source>
        <translation>Datensätze der angekreuzten Länder werden neu verschlüsselt. Alle anderen bleiben unverändert, ebenso die Schlüssel, die sie öffnen.</translation>
    </message>
    <message>
        <source>Ticks every country</source>
        <translation>Kreuzt alle Länder an</translation>
    </message>
    <message>
        <source>Ticks no country</source>
        <translation>Kreuzt kein Land an</translation>
    </message>
    <message>
        <source>Asks every country once more how many records each key version has</source>
        <translation>Fragt jedes Land noch einmal, wie viele Datensätze jede Schlüsselversion hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s) chosen</source>
        <translation>
            <numerusform>%Ln Land gewählt</numerusform>
            <numerusform>%Ln Länder gewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>in the chosen countries</comment>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being counted</source>
        <translation>
            <numerusform>%Ln wird noch gezählt</numerusform>
            <numerusform>%Ln werden noch gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be asked: the check will say why</source>
        <translation>
            <numerusform>%Ln nicht abfragbar: Die Prüfung nennt den Grund</numerusform>
            <numerusform>%Ln nicht abfragbar: Die Prüfung nennt den Grund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WindowLock</name>
    <message>
        <source>The vault is locked.</source>
        <translation>Der Tresor ist gesperrt.</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <comment>minutes:seconds</comment>
        <translation>Sperre in %1</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>S&amp;perren</translation>
    </message>
    <message>
        <source>Forgets keys, records and what was copied, and asks for the keychain again</source>
        <translation>Entfernt Schlüssel, Datensätze und Kopiertes aus dem Speicher und fragt den Schlüsselbund erneut</translation>
    </message>
    <message>
        <source>This window cannot be locked.</source>
        <translation>Dieses Fenster kann nicht gesperrt werden.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WindowSet</name>
    <message>
        <source>This window was at %1</source>
        <comment>connection and page</comment>
        <translation>Dieses Fenster war bei %1</translation>
    </message>
    <message>
        <source>It comes back there as soon as that connection is opened.</source>
        <translation>Es kehrt dorthin zurück, sobald diese Verbindung geöffnet wird.</translation>
    </message>
</context>
</TS>
