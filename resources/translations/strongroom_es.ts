<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>can read yours</source>
        <translation>puede leer los de usted</translation>
    </message>
    <message>
        <source>you can read theirs</source>
        <translation>usted puede leer los suyos</translation>
    </message>
    <message>
        <source>may share yours with others</source>
        <translation>puede compartir los de usted con otros</translation>
    </message>
    <message>
        <source>you may share theirs</source>
        <translation>usted puede compartir los suyos</translation>
    </message>
    <message>
        <source>can read a note of yours</source>
        <translation>puede leer una nota de usted</translation>
    </message>
    <message>
        <source>wrote you a note</source>
        <translation>le escribió una nota</translation>
    </message>
    <message>
        <source>shared type</source>
        <translation>tipo compartido</translation>
    </message>
    <message>
        <source>authorizer</source>
        <translation>autorizador</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1 can read your records of the type “%2”.</source>
        <translation>%1 puede leer los registros de usted del tipo «%2».</translation>
    </message>
    <message>
        <source>You can read records of %1 of the type “%2”.</source>
        <translation>Usted puede leer registros de %1 del tipo «%2».</translation>
    </message>
    <message>
        <source>%1 may share your records of the type “%2” with others.</source>
        <translation>%1 puede compartir con otros los registros de usted del tipo «%2».</translation>
    </message>
    <message>
        <source>You may share records of %1 of the type “%2” with others.</source>
        <translation>Usted puede compartir con otros registros de %1 del tipo «%2».</translation>
    </message>
    <message>
        <source>%1 can read a note of yours of the type “%2”.</source>
        <translation>%1 puede leer una nota de usted del tipo «%2».</translation>
    </message>
    <message>
        <source>%1 wrote you a note of the type “%2”.</source>
        <translation>%1 le escribió una nota del tipo «%2».</translation>
    </message>
</context>
<context>
    <name>AccessCommands</name>
    <message>
        <source>Go to “Who can read this?” of a TozStore connection first.</source>
        <translation>Vaya primero a «¿Quién puede leer esto?» de una conexión de TozStore.</translation>
    </message>
    <message>
        <source>Share a t&amp;ype…</source>
        <translation>Compartir un t&amp;ipo…</translation>
    </message>
    <message>
        <source>Lets a client read all records of a type</source>
        <translation>Permite a un cliente leer todos los registros de un tipo</translation>
    </message>
    <message>
        <source>Add an authori&amp;zer…</source>
        <translation>Añadir un autori&amp;zador…</translation>
    </message>
    <message>
        <source>Lets a client share a type of yours with others</source>
        <translation>Permite a un cliente compartir con otros un tipo suyo</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>Takes the selected ways to read back, after asking</source>
        <translation>Retira los accesos de lectura seleccionados, previa confirmación</translation>
    </message>
    <message>
        <source>Share on behalf…</source>
        <translation>Compartir en nombre de otro…</translation>
    </message>
    <message>
        <source>Shares a type of a writer who made you its authorizer</source>
        <translation>Comparte un tipo de un autor que le nombró su autorizador</translation>
    </message>
    <message>
        <source>Revoke on behalf…</source>
        <translation>Revocar en nombre de otro…</translation>
    </message>
    <message>
        <source>Takes back what is shared of a writer who made you its authorizer</source>
        <translation>Retira lo compartido de un autor que le nombró su autorizador</translation>
    </message>
    <message>
        <source>Show every client and type</source>
        <translation>Mostrar todos los clientes y tipos</translation>
    </message>
    <message>
        <source>Shows every type and client again</source>
        <translation>Vuelve a mostrar todos los tipos y clientes</translation>
    </message>
    <message>
        <source>Refresh who can read</source>
        <translation>Actualizar quién puede leer</translation>
    </message>
    <message>
        <source>Asks the service again who can read what</source>
        <translation>Vuelve a preguntar al servicio quién puede leer qué</translation>
    </message>
</context>
<context>
    <name>AccessGraph</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessGraphDrawing</name>
    <message>
        <source>can read (arrow to the reader)</source>
        <translation>puede leer (flecha hacia el lector)</translation>
    </message>
    <message>
        <source>may share, and read</source>
        <translation>puede compartir y leer</translation>
    </message>
    <message>
        <source>a note of this session</source>
        <translation>una nota de esta sesión</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>Otras tareas</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>Cargar registros</translation>
    </message>
    <message>
        <source>Count records</source>
        <translation>Contar registros</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>Leer un registro</translation>
    </message>
    <message>
        <source>Save a record</source>
        <translation>Guardar un registro</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>Eliminar registros</translation>
    </message>
    <message>
        <source>Commit changes</source>
        <translation>Confirmar cambios</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>Deshacer cambios</translation>
    </message>
    <message>
        <source>Upload an attachment</source>
        <translation>Subir un adjunto</translation>
    </message>
    <message>
        <source>Download an attachment</source>
        <translation>Descargar un adjunto</translation>
    </message>
    <message>
        <source>Change an attachment</source>
        <translation>Cambiar un adjunto</translation>
    </message>
    <message>
        <source>Delete an attachment</source>
        <translation>Eliminar un adjunto</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Guardar claves</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar claves</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>Abrir la conexión</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>Cerrar la conexión</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>Cambiar la conexión</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Quitar la conexión</translation>
    </message>
    <message>
        <source>Clear the activity</source>
        <translation>Borrar la actividad</translation>
    </message>
    <message>
        <source>Migrate records to another key</source>
        <translation>Migrar registros a otra clave</translation>
    </message>
    <message>
        <source>Roll a migration back</source>
        <translation>Revertir una migración</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>Subir un archivo</translation>
    </message>
    <message>
        <source>Download a file</source>
        <translation>Descargar un archivo</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>Reemplazar un archivo</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>Eliminar un archivo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Leer una nota</translation>
    </message>
    <message>
        <source>Replace a note</source>
        <translation>Reemplazar una nota</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>Eliminar una nota</translation>
    </message>
    <message>
        <source>Share records</source>
        <translation>Compartir registros</translation>
    </message>
    <message>
        <source>Revoke shares</source>
        <translation>Revocar comparticiones</translation>
    </message>
    <message>
        <source>Change who may share</source>
        <translation>Cambiar quién puede compartir</translation>
    </message>
    <message>
        <source>Export secrets</source>
        <translation>Exportar secretos</translation>
    </message>
    <message>
        <source>Run a program with secrets</source>
        <translation>Ejecutar un programa con secretos</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>Renovar tokens</translation>
    </message>
    <message>
        <source>Forget tokens</source>
        <translation>Olvidar tokens</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Probar una solicitud</translation>
    </message>
    <message>
        <source>Done, %1 failed</source>
        <comment>so many</comment>
        <translation>Hecho, %1 fallidos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>An error of a kind that this release does not know</source>
        <translation>Un error de un tipo que esta versión no conoce</translation>
    </message>
    <message>
        <source>The activity was changed outside this program, or its files are damaged</source>
        <translation>La actividad se modificó fuera de este programa o sus archivos están dañados</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>Y %Ln hallazgo más.</numerusform>
            <numerusform>Y %Ln hallazgos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the files if you have to find out why. Clearing the activity begins anew; a note stays that it was not intact.</source>
        <translation>Guarde una copia de los archivos si necesita averiguar la causa. Al borrar la actividad se empieza de nuevo; queda constancia de que no estaba íntegra.</translation>
    </message>
    <message numerus="yes">
        <source>The activity is intact: %Ln line(s) checked</source>
        <translation>
            <numerusform>La actividad está íntegra: %Ln línea comprobada</numerusform>
            <numerusform>La actividad está íntegra: %Ln líneas comprobadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, taken out, put in or moved, as far as a chain without a key can tell.</source>
        <translation>Nada se ha modificado, quitado, insertado ni movido, hasta donde puede saberlo una cadena sin clave.</translation>
    </message>
    <message>
        <source>The activity has no chain yet</source>
        <translation>La actividad aún no tiene cadena</translation>
    </message>
    <message>
        <source>It was written by an earlier release: whether it was changed cannot be told. It is chained with the next entry.</source>
        <translation>La escribió una versión anterior: no se puede saber si se modificó. Se encadena con la próxima entrada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>%Ln entrada de una versión anterior se encadenó más tarde: no se puede saber qué le ocurrió antes.</numerusform>
            <numerusform>%Ln entradas de una versión anterior se encadenaron más tarde: no se puede saber qué les ocurrió antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entry(s) were removed by this program, which left a note of it.</source>
        <translation>
            <numerusform>Este programa quitó %Ln entrada antigua y dejó constancia de ello.</numerusform>
            <numerusform>Este programa quitó %Ln entradas antiguas y dejó constancia de ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were cut short when the program or the computer stopped.</source>
        <translation>
            <numerusform>%Ln línea quedó cortada al detenerse el programa o el equipo.</numerusform>
            <numerusform>%Ln líneas quedaron cortadas al detenerse el programa o el equipo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Go to the activity first.</source>
        <translation>Abra primero la actividad.</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>No hay entradas.</translation>
    </message>
    <message>
        <source>Copy activity &amp;entry</source>
        <translation>Copiar &amp;entrada de actividad</translation>
    </message>
    <message>
        <source>Copies the selected entry of the activity as text</source>
        <translation>Copia como texto la entrada de actividad seleccionada</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>Seleccione primero una entrada.</translation>
    </message>
    <message>
        <source>Export activity as &amp;CSV…</source>
        <translation>Exportar actividad como &amp;CSV…</translation>
    </message>
    <message>
        <source>Writes the entries that are shown to a CSV file</source>
        <translation>Guarda las entradas mostradas en un archivo CSV</translation>
    </message>
    <message>
        <source>Export activity as &amp;JSON…</source>
        <translation>Exportar actividad como &amp;JSON…</translation>
    </message>
    <message>
        <source>Writes the entries that are shown to a JSON file</source>
        <translation>Guarda las entradas mostradas en un archivo JSON</translation>
    </message>
    <message>
        <source>&amp;Verify activity</source>
        <translation>&amp;Verificar actividad</translation>
    </message>
    <message>
        <source>Checks that nothing of the activity was changed, removed or put in outside this program</source>
        <translation>Comprueba que nada de la actividad se haya modificado, eliminado o añadido fuera de este programa</translation>
    </message>
    <message>
        <source>C&amp;lear activity…</source>
        <translation>&amp;Limpiar actividad…</translation>
    </message>
    <message>
        <source>Deletes all entries of the activity, after asking</source>
        <translation>Elimina todas las entradas de la actividad, previa confirmación</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>&amp;Tareas…</translation>
    </message>
    <message>
        <source>Shows all jobs with their progress</source>
        <translation>Muestra todas las tareas con su progreso</translation>
    </message>
    <message>
        <source>&amp;Pause job</source>
        <translation>&amp;Pausar tarea</translation>
    </message>
    <message>
        <source>Lets the job in the status bar rest after what is under way, or go on</source>
        <translation>Pausa la tarea de la barra de estado al terminar lo que está en curso, o la reanuda</translation>
    </message>
    <message>
        <source>This job cannot be paused.</source>
        <translation>Esta tarea no se puede pausar.</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>&amp;Cancelar tarea</translation>
    </message>
    <message>
        <source>Stops the job in the status bar; what is done stays done</source>
        <translation>Detiene la tarea de la barra de estado; lo ya hecho se conserva</translation>
    </message>
    <message>
        <source>This job cannot be cancelled.</source>
        <translation>Esta tarea no se puede cancelar.</translation>
    </message>
    <message>
        <source>Cancel &amp;all jobs</source>
        <translation>Cancelar tod&amp;as las tareas</translation>
    </message>
    <message>
        <source>Stops every job that can be stopped</source>
        <translation>Detiene todas las tareas que se pueden detener</translation>
    </message>
    <message>
        <source>&amp;Dismiss finished jobs</source>
        <translation>&amp;Descartar tareas terminadas</translation>
    </message>
    <message>
        <source>Takes failed and finished jobs off the list; the activity keeps them</source>
        <translation>Quita de la lista las tareas fallidas y terminadas; la actividad las conserva</translation>
    </message>
    <message>
        <source>No job has ended.</source>
        <translation>Ninguna tarea ha terminado.</translation>
    </message>
</context>
<context>
    <name>AttachmentChecks</name>
    <message>
        <source>A file needs a name.</source>
        <translation>Un archivo necesita un nombre.</translation>
    </message>
    <message>
        <source>The file has this name already.</source>
        <translation>El archivo ya tiene este nombre.</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold / or \.</source>
        <translation>El nombre de un archivo no puede contener / ni \.</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation>El nombre contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>This is the name of a folder.</source>
        <translation>Este es el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>The name is too long: 255 bytes are the most.</source>
        <translation>El nombre es demasiado largo: 255 bytes como máximo.</translation>
    </message>
    <message>
        <source>The record has another file of this name.</source>
        <translation>El registro tiene otro archivo con este nombre.</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>El archivo no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation>Asígnele primero uno.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>Add the files in it, or an archive of it.</source>
        <translation>Añada los archivos que contiene o comprímala en un archivo.</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a socket.</source>
        <translation>Esto no es un archivo, sino un dispositivo, una tubería o un socket.</translation>
    </message>
    <message>
        <source>The file has %1; the service takes at most 100 MiB.</source>
        <translation>El archivo ocupa %1; el servicio admite 100 MiB como máximo.</translation>
    </message>
    <message>
        <source>Split it, or pack it smaller.</source>
        <translation>Divídalo o comprímalo más.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>No se puede leer el archivo: %1.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Compruebe quién tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The record has a file of this name already.</source>
        <translation>El registro ya tiene un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Replace that one, or rename one of the two.</source>
        <translation>Reemplácelo o cambie el nombre de uno de los dos.</translation>
    </message>
</context>
<context>
    <name>AttachmentCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Elija primero los registros de una conexión.</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>&amp;Añadir archivo…</translation>
    </message>
    <message>
        <source>Adds files to the current record; the service does not encrypt them</source>
        <translation>Añade archivos al registro actual; el servicio no los cifra</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Abrir archiv&amp;o</translation>
    </message>
    <message>
        <source>Opens a private, read-only copy of the selected attachment; asks before what could run, and never runs a program</source>
        <translation>Abre una copia privada y de solo lectura del adjunto seleccionado; pregunta antes de abrir lo que podría ejecutarse y nunca ejecuta un programa</translation>
    </message>
    <message>
        <source>&amp;Download file…</source>
        <translation>&amp;Descargar archivo…</translation>
    </message>
    <message>
        <source>Saves the selected attachment to this computer</source>
        <translation>Guarda el adjunto seleccionado en este equipo</translation>
    </message>
    <message>
        <source>Re&amp;place file…</source>
        <translation>Reem&amp;plazar archivo…</translation>
    </message>
    <message>
        <source>Puts another file in the place of the selected attachment; the name stays</source>
        <translation>Pone otro archivo en lugar del adjunto seleccionado; el nombre se conserva</translation>
    </message>
    <message>
        <source>Re&amp;name file</source>
        <translation>Cambiar &amp;nombre del archivo</translation>
    </message>
    <message>
        <source>Changes the name of the selected attachment</source>
        <translation>Cambia el nombre del adjunto seleccionado</translation>
    </message>
    <message>
        <source>De&amp;lete file…</source>
        <translation>E&amp;liminar archivo…</translation>
    </message>
    <message>
        <source>Deletes the selected attachment, after asking</source>
        <translation>Elimina el adjunto seleccionado, previa confirmación</translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>&amp;Cancelar transferencia</translation>
    </message>
    <message>
        <source>Stops what is being done with the selected attachment</source>
        <translation>Detiene lo que se está haciendo con el adjunto seleccionado</translation>
    </message>
    <message>
        <source>Tr&amp;y transfer again</source>
        <translation>&amp;Reintentar transferencia</translation>
    </message>
    <message>
        <source>Does again what failed with the selected attachment</source>
        <translation>Repite la operación que falló con el adjunto seleccionado</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>%1 is known by its hash only, so there is no text to look in</source>
        <translation>de %1 solo se conoce el hash, así que no hay texto en el que buscar</translation>
    </message>
    <message>
        <source>%1 would hold half of a character, which cannot be hashed</source>
        <translation>%1 contendría medio carácter, al que no se puede aplicar hash</translation>
    </message>
    <message>
        <source>%1 would have %2 characters; stored in the clear it has at most %3</source>
        <translation>%1 tendría %2 caracteres; almacenado en claro admite como máximo %3</translation>
    </message>
    <message>
        <source>%1 would be beyond a whole number of 64 bits: %2 and %3</source>
        <translation>%1 excedería un entero de 64 bits: %2 y %3</translation>
    </message>
    <message>
        <source>the body would no longer be JSON</source>
        <translation>el cuerpo dejaría de ser JSON</translation>
    </message>
    <message>
        <source>there is no body to set “%1” in</source>
        <translation>no hay cuerpo en el que establecer «%1»</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>el cuerpo no es un objeto JSON</translation>
    </message>
    <message>
        <source>nothing to change: it already is as asked for</source>
        <translation>nada que cambiar: ya está como se pide</translation>
    </message>
</context>
<context>
    <name>BulkOperation</name>
    <message>
        <source>Write the number to add; a negative one is taken away.</source>
        <translation>Escriba el número que se va a sumar; uno negativo se resta.</translation>
    </message>
    <message>
        <source>Write a value; to take one away choose “Clear”.</source>
        <translation>Escriba un valor; para quitarlo, elija «Vaciar».</translation>
    </message>
    <message>
        <source>Name the member of the body.</source>
        <translation>Indique el miembro del cuerpo.</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>Elija un campo.</translation>
    </message>
    <message>
        <source>Write the text to look for.</source>
        <translation>Escriba el texto que se va a buscar.</translation>
    </message>
    <message>
        <source>Write a JSON value: &quot;text&quot;, 12, true, null, [1, 2] or {&quot;a&quot;: 1}.</source>
        <translation>Escriba un valor JSON: &quot;texto&quot;, 12, true, null, [1, 2] o {&quot;a&quot;: 1}.</translation>
    </message>
    <message>
        <source>Text needs double quotes.</source>
        <translation>El texto necesita comillas dobles.</translation>
    </message>
    <message>
        <source>Holds half of a character (a lone surrogate).</source>
        <translation>Contiene medio carácter (un sustituto suelto).</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>Establecer %1 en «%2»</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>Vaciar %1</translation>
    </message>
    <message>
        <source>In %1 replace “%2” with “%3”</source>
        <translation>En %1, reemplazar «%2» por «%3»</translation>
    </message>
    <message>
        <source>Add %2 to %1</source>
        <translation>Sumar %2 a %1</translation>
    </message>
    <message>
        <source>In the body set %1 to %2</source>
        <translation>En el cuerpo, establecer %1 en %2</translation>
    </message>
    <message>
        <source>In the body remove %1</source>
        <translation>En el cuerpo, quitar %1</translation>
    </message>
</context>
<context>
    <name>ChangeCommands</name>
    <message>
        <source>Go to the changes of a connection first.</source>
        <translation>Abra primero los cambios de una conexión.</translation>
    </message>
    <message>
        <source>No change waits.</source>
        <translation>No hay cambios pendientes.</translation>
    </message>
    <message>
        <source>No change has failed.</source>
        <translation>No ha fallado ningún cambio.</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>Seleccione primero un cambio.</translation>
    </message>
    <message>
        <source>Select a change with a conflict first.</source>
        <translation>Seleccione primero un cambio con conflicto.</translation>
    </message>
    <message>
        <source>Select a change that has been committed first.</source>
        <translation>Seleccione primero un cambio confirmado.</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>Goes to the changes of this connection</source>
        <translation>Abre los cambios de esta conexión</translation>
    </message>
    <message>
        <source>Choose a connection to InCountry first.</source>
        <translation>Elija primero una conexión de InCountry.</translation>
    </message>
    <message>
        <source>Co&amp;mmit changes…</source>
        <translation>Confir&amp;mar cambios…</translation>
    </message>
    <message>
        <source>Writes every change that waits, after asking</source>
        <translation>Escribe todos los cambios pendientes, previa confirmación</translation>
    </message>
    <message>
        <source>&amp;Retry failed changes</source>
        <translation>&amp;Reintentar cambios fallidos</translation>
    </message>
    <message>
        <source>Commits again what failed, and nothing else</source>
        <translation>Vuelve a confirmar lo que falló y nada más</translation>
    </message>
    <message>
        <source>Compare and &amp;resolve…</source>
        <translation>Comparar y &amp;resolver…</translation>
    </message>
    <message>
        <source>Shows what was, what is and what you want, and lets you choose</source>
        <translation>Muestra lo que había, lo que hay y lo que se quiere, y permite elegir</translation>
    </message>
    <message>
        <source>Remove from the &amp;tray</source>
        <translation>Qui&amp;tar de la bandeja</translation>
    </message>
    <message>
        <source>Drops the selected changes without committing them</source>
        <translation>Descarta los cambios seleccionados sin confirmarlos</translation>
    </message>
    <message>
        <source>Undo &amp;selected changes</source>
        <translation>Deshacer cambios &amp;seleccionados</translation>
    </message>
    <message>
        <source>Writes again what was there before the selected changes</source>
        <translation>Vuelve a escribir lo que había antes de los cambios seleccionados</translation>
    </message>
    <message>
        <source>&amp;Undo last commit</source>
        <translation>Deshacer ú&amp;ltima confirmación</translation>
    </message>
    <message>
        <source>Writes again what was there before the last commit</source>
        <translation>Vuelve a escribir lo que había antes de la última confirmación</translation>
    </message>
</context>
<context>
    <name>ChangeConfirm</name>
    <message>
        <source>%1 of “%2”</source>
        <comment>countries, connection</comment>
        <translation>%1 de «%2»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, record key</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>%Ln registro nuevo</numerusform>
            <numerusform>%Ln registros nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s)</source>
        <translation>
            <numerusform>%Ln edición</numerusform>
            <numerusform>%Ln ediciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>%Ln eliminación</numerusform>
            <numerusform>%Ln eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)?</source>
        <translation>
            <numerusform>¿Confirmar %Ln cambio?</numerusform>
            <numerusform>¿Confirmar %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Each record is read again first: one that somebody changed meanwhile is left as it is and shown to you. As long as the connection is open, you can undo this.</source>
        <translation>%1 en %2. Cada registro se vuelve a leer antes: si alguien lo ha cambiado entretanto, se deja como está y se le muestra. Mientras la conexión esté abierta, podrá deshacerlo.</translation>
    </message>
    <message>
        <source>Attachments of deleted records do not come back.</source>
        <translation>Los adjuntos de los registros eliminados no se recuperan.</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>Confirmar %Ln cambio</numerusform>
            <numerusform>Confirmar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>¿Deshacer %Ln cambio?</numerusform>
            <numerusform>¿Deshacer %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is written again, in %1. A record that somebody changed since is left as it is. Attachments of deleted records do not come back.</source>
        <translation>Se vuelve a escribir lo que había antes, en %1. Los registros que alguien haya cambiado desde entonces se dejan como están. Los adjuntos de los registros eliminados no se recuperan.</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Deshacer %Ln cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio?</numerusform>
            <numerusform>¿Descartar %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the tray without being committed. The records stay as they are.</source>
        <translation>Se quitan de la bandeja sin confirmarlos. Los registros quedan como están.</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)</source>
        <translation>
            <numerusform>Descartar %Ln cambio</numerusform>
            <numerusform>Descartar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being committed</source>
        <translation>Se están confirmando cambios</translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>¿Perder %Ln cambio?</numerusform>
            <numerusform>¿Perder %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not committed are in memory only. Closing the connection drops them, and what could be undone.</source>
        <translation>Los cambios sin confirmar están solo en memoria. Al cerrar la conexión se descartan, junto con lo que aún se podía deshacer.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Changes that are not committed are in memory only. Closing Strongroom drops them.</source>
        <translation>Los cambios sin confirmar están solo en memoria. Al cerrar Strongroom se descartan.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Cerrar y descartarlos</translation>
    </message>
</context>
<context>
    <name>ChangeItem</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>member, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody deleted this record since you opened it.</source>
        <translation>Alguien eliminó este registro desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it, and what is there now cannot be opened.</source>
        <translation>Alguien cambió este registro desde que usted lo abrió, y lo que hay ahora no se puede abrir.</translation>
    </message>
    <message>
        <source>There is a record with this record key already.</source>
        <translation>Ya existe un registro con esta clave de registro.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it.</source>
        <translation>Alguien cambió este registro desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Somebody had deleted it already.</source>
        <translation>Alguien ya lo había eliminado.</translation>
    </message>
    <message>
        <source>It was like that already: nothing was written.</source>
        <translation>Ya estaba así: no se escribió nada.</translation>
    </message>
    <message>
        <source>It had been encrypted anew with key version %1 meanwhile; its content was what you saw.</source>
        <translation>Entretanto se volvió a cifrar con la versión de clave %1; su contenido era el que usted vio.</translation>
    </message>
    <message>
        <source>It has been undone.</source>
        <translation>Se ha deshecho.</translation>
    </message>
    <message>
        <source>It has not been committed.</source>
        <translation>No se ha confirmado.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>What was there could not be opened, so that it cannot be put back.</source>
        <translation>Lo que había no se pudo abrir, así que no se puede restaurar.</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>Deshacer eliminación</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>Deshacer edición</translation>
    </message>
    <message>
        <source>Undo creation</source>
        <translation>Deshacer creación</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>Confirmando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>It was cancelled on its way and may have been written.</source>
        <translation>Se canceló durante el envío y puede que se haya escrito.</translation>
    </message>
    <message>
        <source>Write it again as a new record, or drop your change.</source>
        <translation>Escríbalo de nuevo como registro nuevo o descarte su cambio.</translation>
    </message>
    <message>
        <source>Compare both and choose: nothing has been written.</source>
        <translation>Compare ambos y elija: no se ha escrito nada.</translation>
    </message>
    <message>
        <source>It may have been written all the same. Commit it again: that compares first, and writes only what is missing.</source>
        <translation>Puede que se haya escrito de todos modos. Confírmelo de nuevo: primero se compara y solo se escribe lo que falte.</translation>
    </message>
    <message>
        <source>Commit it again: that compares first, and writes only what is missing.</source>
        <translation>Confírmelo de nuevo: primero se compara y solo se escribe lo que falte.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Records by country and key version</source>
        <translation>Registros por país y versión de clave</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>version %1, current</source>
        <translation>versión %1, actual</translation>
    </message>
    <message>
        <source>version %1, to be moved</source>
        <translation>versión %1, por migrar</translation>
    </message>
    <message>
        <source>version %1, no secret opens it</source>
        <translation>versión %1, ningún secreto la abre</translation>
    </message>
    <message>
        <source>without a version</source>
        <translation>sin versión</translation>
    </message>
    <message>
        <source>Every record that was counted has the current key version.</source>
        <translation>Todos los registros contados tienen la versión de clave actual.</translation>
    </message>
    <message>
        <source>%1 records still need migration.</source>
        <comment>so many</comment>
        <translation>%1 registros aún deben migrarse.</translation>
    </message>
    <message>
        <source>%1 records still need migration, %2 are of versions that no secret opens.</source>
        <comment>so many, so many</comment>
        <translation>%1 registros aún deben migrarse; %2 son de versiones que ningún secreto abre.</translation>
    </message>
    <message>
        <source>How long tokens last</source>
        <translation>Cuánto duran los tokens</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tiempo restante</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection, source of the token</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No token has expired.</source>
        <translation>Ningún token ha caducado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have expired; the next use gets new ones.</source>
        <translation>
            <numerusform>%Ln token ha caducado; el próximo uso obtiene uno nuevo.</numerusform>
            <numerusform>%Ln tokens han caducado; el próximo uso obtiene otros nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets by environment</source>
        <translation>Secretos por entorno</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propios</translation>
    </message>
    <message>
        <source>from all environments</source>
        <translation>de todos los entornos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>cannot be opened, or double</source>
        <translation>no se pueden abrir o duplicados</translation>
    </message>
    <message>
        <source>No secret is missing in any environment.</source>
        <translation>No falta ningún secreto en ningún entorno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are missing in some environment.</source>
        <translation>
            <numerusform>%Ln secreto falta en algún entorno.</numerusform>
            <numerusform>%Ln secretos faltan en algún entorno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate and time left</source>
        <translation>Velocidad y tiempo restante</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>Desde el inicio</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>registros por segundo</translation>
    </message>
    <message>
        <source>%1 records a second now, %2 at most; %3 left.</source>
        <comment>so many, so many, time</comment>
        <translation>Ahora %1 registros por segundo, máximo %2; quedan %3.</translation>
    </message>
    <message>
        <source>%1 records a second at most.</source>
        <comment>so many</comment>
        <translation>Máximo de %1 registros por segundo.</translation>
    </message>
    <message>
        <source>Who can read what</source>
        <translation>Quién puede leer qué</translation>
    </message>
    <message numerus="yes">
        <source>You and %Ln other client(s).</source>
        <translation>
            <numerusform>Usted y %Ln cliente más.</numerusform>
            <numerusform>Usted y %Ln clientes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the records first: that is what the picture shows.</source>
        <translation>Cuente primero los registros: es lo que muestra el gráfico.</translation>
    </message>
    <message>
        <source>There are no environments to show.</source>
        <translation>No hay entornos que mostrar.</translation>
    </message>
    <message>
        <source>No token with an end is held.</source>
        <translation>No hay ningún token con caducidad.</translation>
    </message>
    <message>
        <source>No migration has run since the program was started.</source>
        <translation>No se ha ejecutado ninguna migración desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Nobody can read anything here.</source>
        <translation>Aquí nadie puede leer nada.</translation>
    </message>
    <message>
        <source>Go to the keys, a migration, the secrets, the tokens or the sharing first.</source>
        <translation>Vaya primero a las claves, a una migración, a los secretos, a los tokens o a la compartición.</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>&amp;Gráfico…</translation>
    </message>
    <message>
        <source>Shows what the page holds as a picture, with its table: keys, a migration, secrets, tokens, sharing</source>
        <translation>Muestra lo que contiene la página como imagen con su tabla: claves, una migración, secretos, tokens, compartición</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Strongroom on the command line: records, connections and keys of client-side encrypted vaults, secrets, sign-in and API tokens.</source>
        <translation>Strongroom en la línea de comandos: registros, conexiones y claves de bóvedas cifradas en el cliente, secretos, inicio de sesión y tokens de API.</translation>
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
        <translation>--connection, --connection-file, --profile, --config-file, --country y --json pueden ir delante de las palabras del comando o detrás.
Opciones propias de un comando: strongroom-cli GROUP COMMAND --help
Versión de este programa:        strongroom-cli --version

Qué bóveda: --connection NAME, o las variables INC_ENVIRONMENT_ID, INC_ENDPOINT, e INC_API_KEY o INC_CLIENT_ID e
INC_CLIENT_SECRET. STRONGROOM_SECRETS_DATA_FILE indica un archivo con las claves (secrets data) para equipos sin llavero.
Qué cliente de TozStore: --connection NAME, --profile NAME (~/.tozny/NAME/e3db.json) o --config-file PATH.
Qué proyecto de Locker: --connection NAME, --connection-file FILE, o LOCKER_ACCESS_KEY_ID y LOCKER_SECRET_ACCESS_KEY.
Qué inicio de sesión: --connection NAME, --connection-file FILE, o variables: STRONGROOM_TOKEN_URL, STRONGROOM_CLIENT_ID y
STRONGROOM_CLIENT_SECRET para una cuenta de servicio; SECRET_NAME y URL para tokens de API; &quot;auth token --help&quot; indica las demás.
STRONGROOM_PROXY (http://HOST:PORT, socks5://HOST:PORT, none), STRONGROOM_PROXY_USER, STRONGROOM_PROXY_PASSWORD y STRONGROOM_PINS indican cómo
se llega a una conexión que no está guardada.
STRONGROOM_MODE=read-only o production impone ese modo a esta ejecución, sea cual sea el de la conexión.
Los secretos vienen del llavero, del entorno, de un descriptor de archivo o de una petición en el terminal, nunca de un argumento. Sin llavero,
&quot;vault init-passphrase&quot; crea un archivo para ellos; --vault-passphrase-fd o STRONGROOM_PASSPHRASE_FD indica el descriptor de su frase de contraseña.

Códigos de salida: 0 hecho, 1 otro (disco, llavero), 2 entrada incorrecta, 3 servidor o red, 4 criptografía, 5 inicio de sesión, 6 cancelado,
7 rechazado (la comprobación previa a una migración, o un veredicto negativo), 8 solo lectura (cambiaría algo; véase --allow-changes), 9 el registro de actividad no está íntegro (&quot;audit verify&quot;). &quot;locker diff&quot; termina con 1 si hay diferencias; &quot;locker run&quot;, con
el código del propio comando, o con 126 y 127 si no se puede ejecutar o no existe.</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>The country of rows that do not name one.</source>
        <translation>El país de las filas que no indican ninguno.</translation>
    </message>
    <message>
        <source>column=member</source>
        <translation>columna=campo</translation>
    </message>
    <message>
        <source>The column is this member: --map &apos;Customer=record_key&apos;. Nothing behind the = leaves the column out. May be given several times.</source>
        <translation>La columna es este campo: --map &apos;Customer=record_key&apos;. Sin nada tras el =, la columna se omite. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Leave out the columns that are neither members nor in --map; &quot;Record Key&quot; counts as record_key then.</source>
        <translation>Omite las columnas que no son campos ni están en --map; &quot;Record Key&quot; vale entonces como record_key.</translation>
    </message>
    <message>
        <source>member=text</source>
        <translation>campo=texto</translation>
    </message>
    <message>
        <source>Give this member to every row that has none. May be given several times.</source>
        <translation>Asigna este campo a cada fila que no lo tenga. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>An empty cell in quotes is no value; without it, it is an empty text.</source>
        <translation>Una celda vacía entre comillas no tiene valor; sin esta opción, es un texto vacío.</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>When the service has the record key already: skip (the default), overwrite or fail.</source>
        <translation>Si el servicio ya tiene la clave de registro: skip (predeterminado), overwrite o fail.</translation>
    </message>
    <message>
        <source>Import the good rows when some cannot be imported; without it nothing is sent.</source>
        <translation>Importa las filas válidas si algunas no se pueden importar; sin esta opción no se envía nada.</translation>
    </message>
    <message>
        <source>Check every row and count what exists already; send nothing.</source>
        <translation>Comprueba todas las filas y cuenta lo que ya existe; no envía nada.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Write the rows that fail to this file, in the same format and encrypted the same way, to be imported again.</source>
        <translation>Escribe en este archivo las filas que fallen, con el mismo formato y el mismo cifrado, para volver a importarlas.</translation>
    </message>
    <message>
        <source>Offline: this is as of %1. What was changed since is not in it.</source>
        <translation>Sin conexión: estos datos son de %1. No incluyen lo que se haya cambiado desde entonces.</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>falta en %1</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>para todos</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>%1 (found out from the file).</source>
        <translation>%1 (se deduce del archivo).</translation>
    </message>
    <message>
        <source>Where variables go that name no environment themselves. Without it they are for all environments.</source>
        <translation>Adónde van las variables que no indican ningún entorno. Sin esta opción son para todos los entornos.</translation>
    </message>
    <message>
        <source>When a secret is there with another value: ask, skip, replace or fail (ask on a terminal, else fail, and then nothing is written).</source>
        <translation>Si un secreto ya existe con otro valor: ask, skip, replace o fail (ask en un terminal; si no, fail, y entonces no se escribe nada).</translation>
    </message>
    <message>
        <source>Show what would be done; send nothing.</source>
        <translation>Muestra lo que se haría; no envía nada.</translation>
    </message>
    <message>
        <source>New value of %1: </source>
        <translation>Nuevo valor de %1: </translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(todos)</translation>
    </message>
    <message>
        <source>%1 for all environments</source>
        <translation>%1 para todos los entornos</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>sin versión: %1</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>to migrate</source>
        <translation>por migrar</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>examinados</translation>
    </message>
    <message>
        <source>do not open</source>
        <translation>no se abren</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>versiones</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>no se pudo consultar</translation>
    </message>
    <message>
        <source>Without a record: %1 countries.</source>
        <translation>Sin ningún registro: %1 países.</translation>
    </message>
    <message>
        <source>A new key is kept in %1 as version %2, and was read back. It is not the current one yet.</source>
        <translation>Una clave nueva se guarda en %1 como versión %2 y se volvió a leer. Aún no es la actual.</translation>
    </message>
    <message>
        <source>The bare password is now version 0: other programs open records of that version only with it.</source>
        <translation>La contraseña suelta es ahora la versión 0: otros programas solo abren con ella registros de esa versión.</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguno hasta ahora</translation>
    </message>
    <message>
        <source>good</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>for one request</source>
        <translation>para una solicitud</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>fijo</translation>
    </message>
    <message>
        <source>good for %1</source>
        <translation>válido durante %1</translation>
    </message>
    <message>
        <source>over for %1</source>
        <translation>caducado hace %1</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audiencia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>Última renovación</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Último error</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>no se indica nadie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The attachment&apos;s file name (the file&apos;s own).</source>
        <translation>El nombre de archivo del adjunto (el del propio archivo).</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>The attachment&apos;s type, for example image/png.</source>
        <translation>El tipo del adjunto, por ejemplo image/png.</translation>
    </message>
    <message>
        <source>Replace the attachment of the same name.</source>
        <translation>Reemplaza el adjunto del mismo nombre.</translation>
    </message>
    <message>
        <source>The content of attachments is not encrypted by the service&apos;s protocol.</source>
        <translation>El protocolo del servicio no cifra el contenido de los adjuntos.</translation>
    </message>
    <message>
        <source>Attached: %1, file id %2</source>
        <translation>Adjuntado: %1, ID de archivo %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s).</source>
        <translation>
            <numerusform>%n adjunto.</numerusform>
            <numerusform>%n adjuntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file (the attachment&apos;s own name, in the current folder).</source>
        <translation>Escribe en este archivo (el nombre del propio adjunto, en la carpeta actual).</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>Reemplaza un archivo existente.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Delete attachment %1 of &quot;%2&quot;? This cannot be undone.</source>
        <translation>¿Eliminar el adjunto %1 de &quot;%2&quot;? Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminado: %1</translation>
    </message>
    <message>
        <source>Attach a file to a record.</source>
        <translation>Adjunta un archivo a un registro.</translation>
    </message>
    <message>
        <source>List a record&apos;s attachments.</source>
        <translation>Lista los adjuntos de un registro.</translation>
    </message>
    <message>
        <source>Download an attachment.</source>
        <translation>Descarga un adjunto.</translation>
    </message>
    <message>
        <source>Delete an attachment.</source>
        <translation>Elimina un adjunto.</translation>
    </message>
    <message>
        <source>A copy of activity.head that was kept elsewhere: with it a journal that was written anew is found too.</source>
        <translation>Una copia de activity.head guardada en otro lugar: con ella también se detecta un registro de actividad escrito de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleared, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: borrado, %n entrada quitada; la última línea era la número %2.</numerusform>
            <numerusform>%1: borrado, %n entradas quitadas; la última línea era la número %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too old, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: por antigüedad, %n entrada quitada; la última línea era la número %2.</numerusform>
            <numerusform>%1: por antigüedad, %n entradas quitadas; la última línea era la número %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the oldest file made room, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: se liberó espacio del archivo más antiguo, %n entrada quitada; la última línea era la número %2.</numerusform>
            <numerusform>%1: se liberó espacio del archivo más antiguo, %n entradas quitadas; la última línea era la número %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of an earlier release have no chain yet: whether they were changed cannot be told.</source>
        <translation>
            <numerusform>%n línea de una versión anterior aún no tiene cadena: no se puede saber si se cambió.</numerusform>
            <numerusform>%n líneas de una versión anterior aún no tienen cadena: no se puede saber si se cambiaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>%n entrada de una versión anterior se encadenó más tarde: no se puede saber qué le ocurrió antes.</numerusform>
            <numerusform>%n entradas de una versión anterior se encadenaron más tarde: no se puede saber qué les ocurrió antes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut short when the program or the computer stopped, and were noted as that.</source>
        <translation>
            <numerusform>%n línea quedó cortada al detenerse el programa o el equipo, y así consta.</numerusform>
            <numerusform>%n líneas quedaron cortadas al detenerse el programa o el equipo, y así consta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The line of the head that was kept was removed since: that copy shows nothing any more.</source>
        <translation>La línea de la cabecera guardada se quitó desde entonces: esa copia ya no demuestra nada.</translation>
    </message>
    <message>
        <source>The last line is incomplete.</source>
        <translation>La última línea está incompleta.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at the end are newer than the head: the program was stopped between the two.</source>
        <translation>
            <numerusform>%n línea al final es más reciente que la cabecera: el programa se detuvo entre ambas.</numerusform>
            <numerusform>%n líneas al final son más recientes que la cabecera: el programa se detuvo entre ambas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: %1, %n entry(s) in the chain.</source>
        <translation>
            <numerusform>Íntegro: %1, %n entrada en la cadena.</numerusform>
            <numerusform>Íntegro: %1, %n entradas en la cadena.</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT intact: %1 was changed outside this program, or is damaged.</source>
        <translation>NO íntegro: %1 se cambió fuera de este programa o está dañado.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Only so many, the newest.</source>
        <translation>Solo esta cantidad, las más recientes.</translation>
    </message>
    <message>
        <source>Nothing was noted so far.</source>
        <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. See strongroom-cli audit verify.</source>
        <translation>
            <numerusform>%n línea no se puede leer. Véase strongroom-cli audit verify.</numerusform>
            <numerusform>%n líneas no se pueden leer. Véase strongroom-cli audit verify.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported.</source>
        <translation>
            <numerusform>%n entrada exportada.</numerusform>
            <numerusform>%n entradas exportadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that nothing of the activity journal was changed, removed or put in. Ends with 9 when something was.</source>
        <translation>Comprueba que nada del registro de actividad se haya cambiado, quitado o insertado. Termina con 9 si ha ocurrido.</translation>
    </message>
    <message>
        <source>List what was done with this program, the oldest first.</source>
        <translation>Lista lo que se hizo con este programa, lo más antiguo primero.</translation>
    </message>
    <message>
        <source>Write the activity to a file, CSV or JSON by its name.</source>
        <translation>Escribe la actividad en un archivo, CSV o JSON según su nombre.</translation>
    </message>
    <message>
        <source>The activity was not noted: %1</source>
        <translation>La actividad no se anotó: %1</translation>
    </message>
    <message>
        <source>Allow this run to change something at a read-only or production connection: its name.</source>
        <translation>Permite que esta ejecución cambie algo en una conexión de solo lectura o de producción: su nombre.</translation>
    </message>
    <message>
        <source>“%1” is a production connection. Type its name to change something there: </source>
        <translation>«%1» es una conexión de producción. Escriba su nombre para cambiar algo en ella: </translation>
    </message>
    <message>
        <source>“%1” is a read-only connection. Type its name to change something there: </source>
        <translation>«%1» es una conexión de solo lectura. Escriba su nombre para cambiar algo en ella: </translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Results as JSON: one document, or one per line for lists.</source>
        <translation>Resultados en JSON: un documento, o uno por línea en las listas.</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>No pregunta.</translation>
    </message>
    <message>
        <source>The name of the new connection; commands take it with --connection.</source>
        <translation>El nombre de la conexión nueva; los comandos lo reciben con --connection.</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The environment id of the InCountry portal.</source>
        <translation>El ID de entorno del portal de InCountry.</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>The storage endpoint; without it the country decides.</source>
        <translation>El punto de conexión de almacenamiento; sin él, decide el país.</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>máscara</translation>
    </message>
    <message>
        <source>What follows the country code in an endpoint: -mt-01.api.example.com.</source>
        <translation>Lo que sigue al código de país en un punto de conexión: -mt-01.api.example.com.</translation>
    </message>
    <message>
        <source>Where the list of countries is.</source>
        <translation>Dónde está la lista de países.</translation>
    </message>
    <message>
        <source>Where tokens come from; with REGION= in front for one region, may be given several times.</source>
        <translation>De dónde vienen los tokens; con REGION= delante, para una región; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>oauth2 (client id and secret) or api-key.</source>
        <translation>oauth2 (ID y secreto de cliente) o api-key.</translation>
    </message>
    <message>
        <source>The client id. The client secret is asked for, or comes from --secret-fd or INC_CLIENT_SECRET.</source>
        <translation>El ID de cliente. El secreto de cliente se pide, o viene de --secret-fd o INC_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>A country to work with; may be given several times.</source>
        <translation>Un país con el que trabajar; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Wait at most this long for an answer (30).</source>
        <translation>Espera como máximo este tiempo una respuesta (30).</translation>
    </message>
    <message>
        <source>version=algorithm</source>
        <translation>versión=algoritmo</translation>
    </message>
    <message>
        <source>A custom cipher by its version and algorithm (fernet); with &quot;,current&quot; behind it, the one to write with.</source>
        <translation>Un cifrado personalizado por su versión y algoritmo (fernet); con &quot;,current&quot; detrás, el que se usa para escribir.</translation>
    </message>
    <message>
        <source>Read and write records in plain text.</source>
        <translation>Lee y escribe registros en claro.</translation>
    </message>
    <message>
        <source>Lower-case keys before hashing them (normalize_keys).</source>
        <translation>Pasa las claves a minúsculas antes de aplicarles hash (normalize_keys).</translation>
    </message>
    <message>
        <source>Store key1 to key20 in the clear, searchable in part (hash_search_keys off).</source>
        <translation>Almacena key1 a key20 en claro, con búsqueda por partes (hash_search_keys desactivado).</translation>
    </message>
    <message>
        <source>Take what is not given here from this file: JSON, secrets data, an .env file, the e3db.json of a TozStore client, an access key of Locker, or a service account.</source>
        <translation>Toma de este archivo lo que no se indique aquí: JSON, secrets data, un archivo .env, el e3db.json de un cliente de TozStore, una clave de acceso de Locker o una cuenta de servicio.</translation>
    </message>
    <message>
        <source>A Locker connection: its access key comes from LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY, else from ~/.locker/credentials.</source>
        <translation>Una conexión de Locker: su clave de acceso viene de LOCKER_ACCESS_KEY_ID y LOCKER_SECRET_ACCESS_KEY o, si no, de ~/.locker/credentials.</translation>
    </message>
    <message>
        <source>A sign-in: a service account, a user of a user pool or an API key, from the STRONGROOM_ variables or --import.</source>
        <translation>Un inicio de sesión: una cuenta de servicio, un usuario de un grupo de usuarios o una clave de API, de las variables STRONGROOM_ o de --import.</translation>
    </message>
    <message>
        <source>The API-token manager: from SECRET_NAME, URL and the SDKs&apos; other variables, or with a store on this computer from the STRONGROOM_ variables; or --import.</source>
        <translation>El gestor de tokens de API: de SECRET_NAME, URL y las demás variables de los SDK, o con un almacén en este equipo de las variables STRONGROOM_; o --import.</translation>
    </message>
    <message>
        <source>Save the connection alone; its secrets come from the environment or a prompt each time.</source>
        <translation>Guarda solo la conexión; sus secretos vienen cada vez del entorno o se piden.</translation>
    </message>
    <message>
        <source>Saved without credentials: %1</source>
        <translation>Guardada sin credenciales: %1</translation>
    </message>
    <message>
        <source>The access key comes from %1.</source>
        <translation>La clave de acceso viene de %1.</translation>
    </message>
    <message>
        <source>Others on this computer can read that file. The keychain is safer: remove the file when nothing else needs it.</source>
        <translation>Otros usuarios de este equipo pueden leer ese archivo. El llavero es más seguro: elimine el archivo cuando nada más lo necesite.</translation>
    </message>
    <message>
        <source>The keychain is safer than that file: remove it when nothing else needs it.</source>
        <translation>El llavero es más seguro que ese archivo: elimínelo cuando nada más lo necesite.</translation>
    </message>
    <message>
        <source>Save a connection; its secrets go into the keychain.</source>
        <translation>Guarda una conexión; sus secretos van al llavero.</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>Usa esta conexión guardada.</translation>
    </message>
    <message>
        <source>Use the connection in this file, for this run only: JSON with environment_id, endpoint and so on, or an .env file.</source>
        <translation>Usa la conexión de este archivo, solo en esta ejecución: JSON con environment_id, endpoint, etc., o un archivo .env.</translation>
    </message>
    <message>
        <source>The country, two letters: us.</source>
        <translation>El país, dos letras: us.</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for this connection only.</source>
        <translation>Confía también en los certificados de este archivo PEM, solo para esta conexión.</translation>
    </message>
    <message>
        <source>There are no saved connections. See strongroom-cli connections add --help.</source>
        <translation>No hay conexiones guardadas. Véase strongroom-cli connections add --help.</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain, for example because it cannot be reached.</source>
        <translation>Deja las credenciales en el llavero, por ejemplo, porque no se puede acceder a él.</translation>
    </message>
    <message>
        <source>Delete the connection &quot;%1&quot; and its credentials? The records stay where they are.</source>
        <translation>¿Eliminar la conexión &quot;%1&quot; y sus credenciales? Los registros se quedan donde están.</translation>
    </message>
    <message>
        <source>The keys (secrets data) in the keychain are deleted too: without another copy the records cannot be opened any more.</source>
        <translation>También se eliminan las claves (secrets data) del llavero: sin otra copia, los registros ya no se podrán abrir.</translation>
    </message>
    <message>
        <source>The client&apos;s private keys in the keychain are deleted too: without another copy (tozny export-config) its records cannot be opened any more.</source>
        <translation>También se eliminan las claves privadas del cliente en el llavero: sin otra copia (tozny export-config), sus registros ya no se podrán abrir.</translation>
    </message>
    <message>
        <source>List the saved connections.</source>
        <translation>Lista las conexiones guardadas.</translation>
    </message>
    <message>
        <source>Delete a saved connection and its credentials.</source>
        <translation>Elimina una conexión guardada y sus credenciales.</translation>
    </message>
    <message>
        <source>Try a connection step by step; writes nothing.</source>
        <translation>Prueba una conexión paso a paso; no escribe nada.</translation>
    </message>
    <message>
        <source>“%1” is a production connection. Type its name to give it another mode: </source>
        <translation>«%1» es una conexión de producción. Escriba su nombre para darle otro modo: </translation>
    </message>
    <message>
        <source>mode</source>
        <translation>modo</translation>
    </message>
    <message>
        <source>normal, read-only (nothing is changed unless a command says --allow-changes NAME) or production (the same).</source>
        <translation>normal, read-only (no se cambia nada salvo que un comando indique --allow-changes NAME) o production (igual).</translation>
    </message>
    <message>
        <source>Change the mode, the proxy or the pins of a saved connection.</source>
        <translation>Cambia el modo, el proxy o los pines de una conexión guardada.</translation>
    </message>
    <message>
        <source>Accept every key of a trusted certificate again.</source>
        <translation>Vuelve a aceptar todas las claves de un certificado de confianza.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>Conexión segura</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>Primera lectura</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>códigos</translation>
    </message>
    <message>
        <source>The country, two letters, or several: de,fr. May be given several times.</source>
        <translation>El país, dos letras, o varios: de,fr. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Every country of the connection; of the service when the connection names none.</source>
        <translation>Todos los países de la conexión; los del servicio si la conexión no indica ninguno.</translation>
    </message>
    <message>
        <source>Where to; - is standard output. The file appears when it is complete.</source>
        <translation>Destino; - es la salida estándar. El archivo aparece cuando está completo.</translation>
    </message>
    <message>
        <source>Replace the file when it exists.</source>
        <translation>Reemplaza el archivo si existe.</translation>
    </message>
    <message>
        <source>jsonl or csv. Without it the file&apos;s name decides: .csv and .csv.age are CSV, everything else is JSON Lines.</source>
        <translation>jsonl o csv. Sin esta opción decide el nombre del archivo: .csv y .csv.age son CSV; todo lo demás, JSON Lines.</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>Only these members, in this order: record_key,key1,body. Without it all of them, which is what can be imported again without loss.</source>
        <translation>Solo estos campos, en este orden: record_key,key1,body. Sin esta opción, todos, que es lo que se puede reimportar sin pérdidas.</translation>
    </message>
    <message>
        <source>Begin a CSV with a byte order mark; some spreadsheets want it.</source>
        <translation>Comienza un CSV con una marca de orden de bytes; algunas hojas de cálculo la necesitan.</translation>
    </message>
    <message>
        <source>Do not encrypt. Asks for the word plain on a terminal.</source>
        <translation>No cifra. En un terminal pide la palabra plain.</translation>
    </message>
    <message>
        <source>Do not ask with --plain.</source>
        <translation>No pregunta con --plain.</translation>
    </message>
    <message>
        <source>The records will be readable by everybody who gets the file. Type %1 to go on: </source>
        <translation>Cualquiera que obtenga el archivo podrá leer los registros. Escriba %1 para continuar: </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>salida estándar</translation>
    </message>
    <message>
        <source>%1 of %2 records written to %3.</source>
        <translation>%1 de %2 registros escritos en %3.</translation>
    </message>
    <message>
        <source>Of these, cannot be opened and are kept as they are stored: %1.</source>
        <translation>De ellos, no se pueden abrir y se conservan como están almacenados: %1.</translation>
    </message>
    <message>
        <source>Cannot be opened, and there is no column raw_data or error for them: %1 left out.</source>
        <translation>No se pueden abrir y no hay ninguna columna raw_data o error para ellos: %1 omitidos.</translation>
    </message>
    <message>
        <source>Came twice while the pages moved, written once: %1.</source>
        <translation>Llegaron dos veces al desplazarse las páginas y se escribieron una: %1.</translation>
    </message>
    <message>
        <source>While exporting, %1 records appeared and %2 disappeared. Some may be missing from the file: export again for a complete one.</source>
        <translation>Durante la exportación aparecieron %1 registros y desaparecieron %2. Pueden faltar algunos en el archivo: exporte de nuevo para obtener uno completo.</translation>
    </message>
    <message>
        <source>%1: %2 records.</source>
        <translation>%1: %2 registros.</translation>
    </message>
    <message>
        <source>Records to export: %1.</source>
        <translation>Registros para exportar: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Write the records that match to a file, encrypted with a passphrase (age format).</source>
        <translation>Escribe los registros que coinciden en un archivo, cifrado con una frase de contraseña (formato age).</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condición</translation>
    </message>
    <message>
        <source>Only records that match: key1=english, key1!=a,b, range_key1&gt;=10, key2:null, search:abc. May be given several times; all must hold.</source>
        <translation>Solo registros que coincidan: key1=english, key1!=a,b, range_key1&gt;=10, key2:null, search:abc. Puede indicarse varias veces; deben cumplirse todas.</translation>
    </message>
    <message>
        <source>object</source>
        <translation>objeto</translation>
    </message>
    <message>
        <source>The SDK&apos;s own filter object, instead of --filter: {&quot;key1&quot;: [&quot;a&quot;, &quot;b&quot;], &quot;range_key1&quot;: {&quot;$gte&quot;: 10}}.</source>
        <translation>El objeto de filtro del propio SDK, en lugar de --filter: {&quot;key1&quot;: [&quot;a&quot;, &quot;b&quot;], &quot;range_key1&quot;: {&quot;$gte&quot;: 10}}.</translation>
    </message>
    <message>
        <source>member:order</source>
        <translation>campo:orden</translation>
    </message>
    <message>
        <source>Sort by key1 to key20 (stored in the clear), range_key1 to 10, created_at, updated_at or expires_at; order is asc or desc.</source>
        <translation>Ordena por key1 a key20 (almacenadas en claro), range_key1 a 10, created_at, updated_at o expires_at; el orden es asc o desc.</translation>
    </message>
    <message>
        <source>Records in a page, 1 to 100 (100).</source>
        <translation>Registros por página, de 1 a 100 (100).</translation>
    </message>
    <message>
        <source>Start after this many records (0).</source>
        <translation>Empieza después de esta cantidad de registros (0).</translation>
    </message>
    <message>
        <source>All pages, not only one.</source>
        <translation>Todas las páginas, no solo una.</translation>
    </message>
    <message>
        <source>Only the first match, as one document.</source>
        <translation>Solo la primera coincidencia, como un documento.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>lenguaje</translation>
    </message>
    <message>
        <source>Print the query for curl, python, javascript or cli instead of asking it. Secrets stay variables.</source>
        <translation>Imprime la consulta para curl, python, javascript o cli en lugar de ejecutarla. Los secretos quedan como variables.</translation>
    </message>
    <message>
        <source>End with exit code 4 when a record cannot be opened.</source>
        <translation>Termina con el código de salida 4 si un registro no se puede abrir.</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Ningún registro coincide.</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>El registro no se puede abrir.</translation>
    </message>
    <message>
        <source>Set %1: %2.</source>
        <translation>Defina %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 records.</source>
        <translation>%1 de %2 registros.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened.</source>
        <translation>
            <numerusform>%n registro no se puede abrir.</numerusform>
            <numerusform>%n registros no se pueden abrir.</numerusform>
        </translation>
    </message>
    <message>
        <source>List the records of a country, opened.</source>
        <translation>Lista los registros de un país, abiertos.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… y %1 más.</translation>
    </message>
    <message>
        <source>Rows: %1. Cannot be imported: %2.</source>
        <translation>Filas: %1. No se pueden importar: %2.</translation>
    </message>
    <message>
        <source>%1 written, %2 existed already, %3 failed, %4 not sent.</source>
        <translation>%1 escritos, %2 ya existían, %3 fallidos, %4 sin enviar.</translation>
    </message>
    <message>
        <source>Written or not, the answer did not come: %1. Importing them again does no harm.</source>
        <translation>Escritos o no, la respuesta no llegó: %1. Volver a importarlos no causa daño.</translation>
    </message>
    <message>
        <source>Rows in %1, to be imported again: %2.</source>
        <translation>Filas en %1, para volver a importarlas: %2.</translation>
    </message>
    <message>
        <source>Exist already: %1. Nothing was sent.</source>
        <translation>Ya existen: %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>Comprobando: %1 %</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write the records of a file (JSON Lines, a JSON list or CSV; age or plain), every row checked before anything is sent.</source>
        <translation>Escribe los registros de un archivo (JSON Lines, una lista JSON o CSV; age o en claro); cada fila se comprueba antes de enviar nada.</translation>
    </message>
    <message>
        <source>The access key is from %1. A keychain is safer: strongroom-cli connections add --locker --name NAME</source>
        <translation>La clave de acceso es de %1. Un llavero es más seguro: strongroom-cli connections add --locker --name NAME</translation>
    </message>
    <message>
        <source>Others on this computer can read %1. Make it readable for you alone: chmod 600.</source>
        <translation>Otros usuarios de este equipo pueden leer %1. Hágalo legible solo para usted: chmod 600.</translation>
    </message>
    <message>
        <source>The access key is from %1.</source>
        <translation>La clave de acceso es de %1.</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>hace %1 h</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There is a copy on this computer, of %1: --offline uses it.</source>
        <translation>Hay una copia en este equipo, de %1: --offline la usa.</translation>
    </message>
    <message>
        <source>Use the access key in this file, for this run only: JSON or lines with access_key_id and secret_access_key.</source>
        <translation>Usa la clave de acceso de este archivo, solo en esta ejecución: JSON o líneas con access_key_id y secret_access_key.</translation>
    </message>
    <message>
        <source>Where the service is, for an access key of the environment (LOCKER_API_BASE, %1).</source>
        <translation>Dónde está el servicio, para una clave de acceso del entorno (LOCKER_API_BASE, %1).</translation>
    </message>
    <message>
        <source>Keep no copy on this computer, and use none. Without it there is one, encrypted, under the access key.</source>
        <translation>No guarda ninguna copia en este equipo ni usa ninguna. Sin esta opción hay una, cifrada, con la clave de acceso.</translation>
    </message>
    <message>
        <source>Ask the service, however short ago it was asked.</source>
        <translation>Consulta al servicio, aunque se haya consultado hace poco.</translation>
    </message>
    <message>
        <source>Ask nobody: use the copy on this computer, and say of when it is.</source>
        <translation>No consulta a nadie: usa la copia de este equipo e indica de cuándo es.</translation>
    </message>
    <message>
        <source>The service was asked %1; --refresh asks it again.</source>
        <translation>El servicio se consultó %1; --refresh lo consulta de nuevo.</translation>
    </message>
    <message>
        <source>List what is the same too.</source>
        <translation>Lista también lo que es igual.</translation>
    </message>
    <message>
        <source>%1 the same, %2 different, %3 missing in %4, %5 missing in %6.</source>
        <translation>%1 iguales, %2 distintos, %3 faltan en %4, %5 faltan en %6.</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be compared: a side cannot be opened.</source>
        <translation>
            <numerusform>%n secreto no se puede comparar: uno de los lados no se abre.</numerusform>
            <numerusform>%n secretos no se pueden comparar: uno de los lados no se abre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare what programs in two environments get, without showing a value. Ends with 0 when it is the same, 1 when it is not.</source>
        <translation>Compara lo que reciben los programas en dos entornos, sin mostrar valores. Termina con 0 si es igual y con 1 si no.</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s).</source>
        <translation>
            <numerusform>%n entorno.</numerusform>
            <numerusform>%n entornos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of what runs there.</source>
        <translation>La dirección de lo que se ejecuta allí.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>A description; encrypted at the service, as name and address are.</source>
        <translation>Una descripción; cifrada en el servicio, como el nombre y la dirección.</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>Creado: %1</translation>
    </message>
    <message>
        <source>Give it this name; its secrets follow.</source>
        <translation>Le da este nombre; sus secretos lo siguen.</translation>
    </message>
    <message>
        <source>Another address; an empty text takes it away.</source>
        <translation>Otra dirección; un texto vacío la quita.</translation>
    </message>
    <message>
        <source>Another description; an empty text takes it away.</source>
        <translation>Otra descripción; un texto vacío la quita.</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>List environments.</source>
        <translation>Lista los entornos.</translation>
    </message>
    <message>
        <source>Show an environment.</source>
        <translation>Muestra un entorno.</translation>
    </message>
    <message>
        <source>Create an environment.</source>
        <translation>Crea un entorno.</translation>
    </message>
    <message>
        <source>Change an environment: name, address, description.</source>
        <translation>Cambia un entorno: nombre, dirección, descripción.</translation>
    </message>
    <message>
        <source>Says why an access key cannot delete, and what to do instead.</source>
        <translation>Explica por qué una clave de acceso no puede eliminar y qué hacer en su lugar.</translation>
    </message>
    <message>
        <source>This environment&apos;s own secrets. Without it those for all environments.</source>
        <translation>Los secretos propios de este entorno. Sin esta opción, los de todos los entornos.</translation>
    </message>
    <message>
        <source>Every secret of the project; the formats env and json name the environments.</source>
        <translation>Todos los secretos del proyecto; los formatos env y json indican los entornos.</translation>
    </message>
    <message>
        <source>What a program in the environment gets: its own secrets and, for other keys, those for all environments.</source>
        <translation>Lo que recibe un programa en el entorno: sus secretos propios y, para otras claves, los de todos los entornos.</translation>
    </message>
    <message>
        <source>%1 (the file&apos;s name decides, else env).</source>
        <translation>%1 (decide el nombre del archivo; si no, env).</translation>
    </message>
    <message>
        <source>Where to; - or without it standard output. The file appears when it is complete, readable for you alone.</source>
        <translation>Destino; con - o sin esta opción, la salida estándar. El archivo aparece cuando está completo, legible solo para usted.</translation>
    </message>
    <message>
        <source>The name of the Kubernetes Secret (secrets).</source>
        <translation>El nombre del Kubernetes Secret (secrets).</translation>
    </message>
    <message>
        <source>Its namespace.</source>
        <translation>Su espacio de nombres.</translation>
    </message>
    <message>
        <source>The values will be readable by everybody who gets the file. Type %1 to go on: </source>
        <translation>Cualquiera que obtenga el archivo podrá leer los valores. Escriba %1 para continuar: </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) written to %1, %2.</source>
        <translation>
            <numerusform>%n variable escrita en %1, %2.</numerusform>
            <numerusform>%n variables escritas en %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>Write secrets to a file of variables, encrypted with a passphrase (age format).</source>
        <translation>Escribe secretos en un archivo de variables, cifrado con una frase de contraseña (formato age).</translation>
    </message>
    <message>
        <source>%1 has another value. Replace it? [y]es, [N]o, [a]ll, n[o]ne of the rest, [q]uit: </source>
        <translation>%1 tiene otro valor. ¿Reemplazarlo? [y] sí, [N] no, [a] todos, [o] ninguno más, [q] salir: </translation>
    </message>
    <message>
        <source>Created environment: %1</source>
        <translation>Entorno creado: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>Write %n secret(s)? What is created cannot be deleted with an access key.</source>
        <translation>
            <numerusform>¿Escribir %n secreto? Lo que se crea no se puede eliminar con una clave de acceso.</numerusform>
            <numerusform>¿Escribir %n secretos? Lo que se crea no se puede eliminar con una clave de acceso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and change secrets from a file of variables (.env, JSON, YAML, Doppler, Infisical …; plain or age), after a preview.</source>
        <translation>Crea y cambia secretos a partir de un archivo de variables (.env, JSON, YAML, Doppler, Infisical …; en claro o age), tras una vista previa.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>ya es igual</translation>
    </message>
    <message>
        <source>differs from what is there</source>
        <translation>difiere de lo que hay</translation>
    </message>
    <message>
        <source>what is there cannot be opened</source>
        <translation>lo que hay no se puede abrir</translation>
    </message>
    <message>
        <source>the service lists it twice</source>
        <translation>el servicio lo lista dos veces</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>changed meanwhile, not written</source>
        <translation>cambiado entretanto, no escrito</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fallido: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
    <message>
        <source>%1 new, %2 the same already, %3 different from what is there.</source>
        <translation>%1 nuevos, %2 ya iguales, %3 distintos de lo que hay.</translation>
    </message>
    <message>
        <source>New environment: %1</source>
        <translation>Nuevo entorno: %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message>
        <source>%1 the same already</source>
        <translation>%1 ya iguales</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 omitidos</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 en conflicto</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fallidos</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 sin enviar</translation>
    </message>
    <message>
        <source>The value ends with a line end, which is kept. --strip-line-end leaves it out.</source>
        <translation>El valor termina en un fin de línea, que se conserva. --strip-line-end lo omite.</translation>
    </message>
    <message>
        <source>The value is what this file holds, every byte of it; - is standard input.</source>
        <translation>El valor es lo que contiene este archivo, byte por byte; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The value is this many random letters and digits.</source>
        <translation>El valor son tantas letras y dígitos aleatorios.</translation>
    </message>
    <message>
        <source>The value is the empty text.</source>
        <translation>El valor es el texto vacío.</translation>
    </message>
    <message>
        <source>Leave out the line end at the end of what comes from a file or standard input.</source>
        <translation>Omite el fin de línea final de lo que viene de un archivo o de la entrada estándar.</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>Say what is sent on standard error: debug, info, warning or error (LOCKER_LOG). Never names, hashes or values.</source>
        <translation>Indica en la salida de errores estándar lo que se envía: debug, info, warning o error (LOCKER_LOG). Nunca nombres, hashes ni valores.</translation>
    </message>
    <message>
        <source>The environment whose secrets the command gets: its own and, for other keys, those for all environments. An empty name: only the latter.</source>
        <translation>El entorno cuyos secretos recibe el comando: los propios y, para otras claves, los de todos los entornos. Un nombre vacío: solo estos últimos.</translation>
    </message>
    <message>
        <source>A variable that is set already stays as it is.</source>
        <translation>Una variable ya definida se queda como está.</translation>
    </message>
    <message>
        <source>Hand on the variables with the access key too.</source>
        <translation>Transmite también las variables con la clave de acceso.</translation>
    </message>
    <message>
        <source>Replaced for the command: %1</source>
        <translation>Reemplazadas para el comando: %1</translation>
    </message>
    <message>
        <source>Set already and left as they are: %1</source>
        <translation>Ya definidas y sin tocar: %1</translation>
    </message>
    <message>
        <source>-- COMMAND [ARGUMENT...]</source>
        <translation>-- COMMAND [ARGUMENT...]</translation>
    </message>
    <message>
        <source>Run a command with the secrets of an environment as its variables; no value goes to disk or into arguments.</source>
        <translation>Ejecuta un comando con los secretos de un entorno como variables; ningún valor va al disco ni a los argumentos.</translation>
    </message>
    <message>
        <source>Print the question for curl, python, javascript or cli instead of asking it. The access key stays a variable.</source>
        <translation>Imprime la consulta para curl, python, javascript o cli en lugar de ejecutarla. La clave de acceso queda como variable.</translation>
    </message>
    <message>
        <source>Only this environment&apos;s own secrets; an empty name means those for all environments.</source>
        <translation>Solo los secretos propios de este entorno; un nombre vacío significa los de todos los entornos.</translation>
    </message>
    <message>
        <source>With the values. Asks first when they would be on a terminal.</source>
        <translation>Con los valores. Pregunta antes si van a mostrarse en un terminal.</translation>
    </message>
    <message>
        <source>Everybody who sees this screen will see the values. Show them?</source>
        <translation>Cualquiera que vea esta pantalla verá los valores. ¿Mostrarlos?</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s).</source>
        <translation>
            <numerusform>%n secreto.</numerusform>
            <numerusform>%n secretos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be opened: damaged, or not sealed with this project&apos;s keys.</source>
        <translation>
            <numerusform>%n secreto no se puede abrir: está dañado o no está sellado con las claves de este proyecto.</numerusform>
            <numerusform>%n secretos no se pueden abrir: están dañados o no están sellados con las claves de este proyecto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of this environment, or else the one for all environments. Without it only the latter.</source>
        <translation>El secreto de este entorno o, si no, el de todos los entornos. Sin esta opción, solo este último.</translation>
    </message>
    <message>
        <source>Only the environment&apos;s own secret, never the one for all instead.</source>
        <translation>Solo el secreto propio del entorno, nunca el de todos en su lugar.</translation>
    </message>
    <message>
        <source>What to answer when there is no such secret. It is no answer to any other error.</source>
        <translation>Qué responder si no existe ese secreto. No responde a ningún otro error.</translation>
    </message>
    <message>
        <source>The same from standard input.</source>
        <translation>Lo mismo desde la entrada estándar.</translation>
    </message>
    <message>
        <source>The value holds control characters; they are shown as pictures. Send it to a file or a program to get it as it is.</source>
        <translation>El valor contiene caracteres de control; se muestran como símbolos. Envíelo a un archivo o a un programa para obtenerlo tal cual.</translation>
    </message>
    <message>
        <source>List secrets: keys, environments, descriptions, dates.</source>
        <translation>Lista los secretos: claves, entornos, descripciones, fechas.</translation>
    </message>
    <message>
        <source>Write a secret&apos;s value to standard output, exactly as it is.</source>
        <translation>Escribe el valor de un secreto en la salida estándar, exactamente como es.</translation>
    </message>
    <message>
        <source>For this environment. Without it the secret is for all environments.</source>
        <translation>Para este entorno. Sin esta opción, el secreto es para todos los entornos.</translation>
    </message>
    <message>
        <source>A description; encrypted at the service.</source>
        <translation>Una descripción; cifrada en el servicio.</translation>
    </message>
    <message>
        <source>Value of %1: </source>
        <translation>Valor de %1: </translation>
    </message>
    <message>
        <source>The secret of this environment. Without it the one for all environments.</source>
        <translation>El secreto de este entorno. Sin esta opción, el de todos los entornos.</translation>
    </message>
    <message>
        <source>Also a new value, from standard input or asked for, when something else is changed too.</source>
        <translation>También un valor nuevo, de la entrada estándar o a petición, si además se cambia otra cosa.</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>Give it this key.</source>
        <translation>Le da esta clave.</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>Make it one of this environment.</source>
        <translation>Lo convierte en un secreto de este entorno.</translation>
    </message>
    <message>
        <source>Make it one for all environments.</source>
        <translation>Lo convierte en un secreto de todos los entornos.</translation>
    </message>
    <message>
        <source>The environment.</source>
        <translation>El entorno.</translation>
    </message>
    <message>
        <source>Create a secret; its value comes from a prompt, a file or standard input, or is random.</source>
        <translation>Crea un secreto; su valor se pide, viene de un archivo o de la entrada estándar, o es aleatorio.</translation>
    </message>
    <message>
        <source>Change exactly this secret: value, key, environment, description.</source>
        <translation>Cambia exactamente este secreto: valor, clave, entorno, descripción.</translation>
    </message>
    <message>
        <source>Keys that are no names of variables become some: everything but letters, digits and _ becomes one _, a leading digit gets a _ in front.</source>
        <translation>Las claves que no son nombres de variables se convierten: todo lo que no sea letras, dígitos y _ pasa a ser un _, y un dígito inicial lleva un _ delante.</translation>
    </message>
    <message>
        <source>Leave such keys out.</source>
        <translation>Omite esas claves.</translation>
    </message>
    <message>
        <source>%1 is %2 here.</source>
        <translation>%1 es aquí %2.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omitidos: %1</translation>
    </message>
    <message>
        <source>Leave out secrets that cannot be opened, or that the service lists twice; without it they are an error.</source>
        <translation>Omite los secretos que no se pueden abrir o que el servicio lista dos veces; sin esta opción son un error.</translation>
    </message>
    <message>
        <source>Left out, cannot be opened or listed twice: %1</source>
        <translation>Omitidos, no se pueden abrir o están listados dos veces: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
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
        <translation>profundidad</translation>
    </message>
    <message>
        <source>sample (the default): open some records of every version; everything: open every record.</source>
        <translation>sample (predeterminado): abre algunos registros de cada versión; everything: abre todos los registros.</translation>
    </message>
    <message>
        <source>Prove that writing is allowed: one record of each country is written exactly as it is stored.</source>
        <translation>Demuestra que se permite escribir: un registro de cada país se escribe exactamente como está almacenado.</translation>
    </message>
    <message>
        <source>Checking %1: %2 of %3</source>
        <translation>Comprobando %1: %2 de %3</translation>
    </message>
    <message>
        <source>Records to migrate: %1.</source>
        <translation>Registros por migrar: %1.</translation>
    </message>
    <message>
        <source>By the rate measured, %1 records a second, this takes about %2.</source>
        <translation>A la velocidad medida, %1 registros por segundo, tardará aproximadamente %2.</translation>
    </message>
    <message>
        <source>The key version to migrate to (the current one).</source>
        <translation>La versión de clave a la que migrar (la actual).</translation>
    </message>
    <message>
        <source>Make a new random key, as the next version that nobody uses or as --to-version, and keep it with the other secrets before anything else.</source>
        <translation>Crea una clave aleatoria nueva, como la siguiente versión que nadie usa o como --to-version, y la guarda con los demás secretos antes que nada.</translation>
    </message>
    <message>
        <source>Write the secrets data, the new key in it, to this new file as well, encrypted with a passphrase (age format).</source>
        <translation>Escribe también los secrets data, con la clave nueva, en este archivo nuevo, cifrado con una frase de contraseña (formato age).</translation>
    </message>
    <message>
        <source>Records written at once, 1 to 100 (100).</source>
        <translation>Registros que se escriben a la vez, de 1 a 100 (100).</translation>
    </message>
    <message>
        <source>Countries migrated at the same time, 1 to 16 (3).</source>
        <translation>Países que se migran a la vez, de 1 a 16 (3).</translation>
    </message>
    <message>
        <source>At most so many records a second (no limit).</source>
        <translation>Como máximo tantos registros por segundo (sin límite).</translation>
    </message>
    <message>
        <source>Do not keep what was stored before: the run cannot be rolled back.</source>
        <translation>No conserva lo que había almacenado antes: la ejecución no se puede revertir.</translation>
    </message>
    <message>
        <source>Do not read back what was written.</source>
        <translation>No vuelve a leer lo escrito.</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>When new records are written with the target version: start (the default, when the run starts) or later (by you).</source>
        <translation>Cuándo se escriben los registros nuevos con la versión de destino: start (predeterminado, al iniciarse la ejecución) o later (lo hace usted).</translation>
    </message>
    <message>
        <source>Write the plan to this new file (standard output).</source>
        <translation>Escribe el plan en este archivo nuevo (salida estándar).</translation>
    </message>
    <message>
        <source>The secrets data is in %1 too, encrypted with the passphrase.</source>
        <translation>Los secrets data están también en %1, cifrados con la frase de contraseña.</translation>
    </message>
    <message>
        <source>Refused: there is no plan, and no record was changed.</source>
        <translation>Rechazado: no hay plan y no se cambió ningún registro.</translation>
    </message>
    <message>
        <source>The plan is in %1. Run it with: strongroom-cli migrate run %1</source>
        <translation>El plan está en %1. Ejecútelo con: strongroom-cli migrate run %1</translation>
    </message>
    <message>
        <source>Check whether the records can be migrated to another key version, and write the plan. Writes nothing to the service but what --may-rewrite allows.</source>
        <translation>Comprueba si los registros se pueden migrar a otra versión de clave y escribe el plan. No escribe nada en el servicio salvo lo que permita --may-rewrite.</translation>
    </message>
    <message>
        <source>, waits %1 s before it tries again</source>
        <translation>, espera %1 s antes de reintentar</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s</source>
        <translation>%1 de %2, %3/s</translation>
    </message>
    <message>
        <source>, %1:%2 left</source>
        <translation>, quedan %1:%2</translation>
    </message>
    <message>
        <source>%1 of %2 migrated, %3 set aside</source>
        <translation>%1 de %2 migrados, %3 apartados</translation>
    </message>
    <message>
        <source>Run %1: %2 migrated, %3 set aside, %4 left undecided.</source>
        <translation>Ejecución %1: %2 migrados, %3 apartados, %4 sin resolver.</translation>
    </message>
    <message>
        <source>Rolled back: %1. Changed by others since, and left as they are: %2.</source>
        <translation>Revertidos: %1. Cambiados por otros desde entonces y sin tocar: %2.</translation>
    </message>
    <message>
        <source>Records to look at: %1. See: strongroom-cli migrate report %2</source>
        <translation>Registros por revisar: %1. Véase: strongroom-cli migrate report %2</translation>
    </message>
    <message>
        <source>Put %1 records of &quot;%2&quot; back as they were stored before the run %3? [y/N] </source>
        <translation>¿Restaurar %1 registros de &quot;%2&quot; tal como estaban almacenados antes de la ejecución %3? [y/N] </translation>
    </message>
    <message>
        <source>Rolling back: %1 of %2</source>
        <translation>Revirtiendo: %1 de %2</translation>
    </message>
    <message>
        <source>Stopped; what was rolled back is known. Go on with the same command.</source>
        <translation>Detenido; consta lo ya revertido. Continúe con el mismo comando.</translation>
    </message>
    <message>
        <source>Version %1 is still the current one: new records are written with it. Keep its key.</source>
        <translation>La versión %1 sigue siendo la actual: los registros nuevos se escriben con ella. Conserve su clave.</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>RUN</translation>
    </message>
    <message>
        <source>Put back what a run found stored, except what others changed since.</source>
        <translation>Restaura lo que una ejecución encontró almacenado, salvo lo que otros hayan cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Version %1 is not the current one in %2, where Strongroom does not write: change it there, or new records get an old key.</source>
        <translation>La versión %1 no es la actual en %2, donde Strongroom no escribe: cámbiela allí, o los registros nuevos recibirán una clave antigua.</translation>
    </message>
    <message>
        <source>New records are written with version %1 from now on (%2).</source>
        <translation>A partir de ahora los registros nuevos se escriben con la versión %1 (%2).</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 fallidos.</translation>
    </message>
    <message>
        <source>Stopped at a safe point; nothing is lost. Go on with: %1</source>
        <translation>Detenido en un punto seguro; no se pierde nada. Continúe con: %1</translation>
    </message>
    <message>
        <source>Refused: no record was changed.</source>
        <translation>Rechazado: no se cambió ningún registro.</translation>
    </message>
    <message>
        <source>Run %1, journal in %2</source>
        <translation>Ejecución %1, diario en %2</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <source>Check again, then migrate by the plan in this file. Ctrl+C stops at a safe point.</source>
        <translation>Vuelve a comprobar y migra según el plan de este archivo. Ctrl+C detiene en un punto seguro.</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped, killed or interrupted.</source>
        <translation>Continúa una ejecución detenida, terminada a la fuerza o interrumpida.</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>to version</source>
        <translation>a versión</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>migrados</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartados</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>started</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>No hay ejecuciones.</translation>
    </message>
    <message>
        <source>This journal cannot be read: %1</source>
        <translation>No se puede leer este diario: %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previstos</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertidos</translation>
    </message>
    <message>
        <source>kept theirs</source>
        <translation>ajenos conservados</translation>
    </message>
    <message>
        <source>Run %1 of &quot;%2&quot; to version %3: %4.</source>
        <translation>Ejecución %1 de &quot;%2&quot; a la versión %3: %4.</translation>
    </message>
    <message>
        <source>json (the default): figures and the records to look at; csv: every record of the run.</source>
        <translation>json (predeterminado): cifras y registros por revisar; csv: todos los registros de la ejecución.</translation>
    </message>
    <message>
        <source>Write to this new file (standard output).</source>
        <translation>Escribe en este archivo nuevo (salida estándar).</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>El informe está en %1.</translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[RUN]</translation>
    </message>
    <message>
        <source>Runs on this computer and how far they are; needs no key.</source>
        <translation>Ejecuciones de este equipo y su avance; no necesita clave.</translation>
    </message>
    <message>
        <source>What a run did, and every record that somebody should look at.</source>
        <translation>Lo que hizo una ejecución y todos los registros que alguien debería revisar.</translation>
    </message>
    <message>
        <source>Only these countries, two letters, several as de,fr. May be given several times.</source>
        <translation>Solo estos países, dos letras, varios como de,fr. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>The key version in question.</source>
        <translation>La versión de clave en cuestión.</translation>
    </message>
    <message>
        <source>Look at every record instead of the service&apos;s counts.</source>
        <translation>Examina todos los registros en lugar de los recuentos del servicio.</translation>
    </message>
    <message>
        <source>Asked: %1. Records counted: %2.</source>
        <translation>Consultados: %1. Registros contados: %2.</translation>
    </message>
    <message>
        <source>This is about the countries named and no other.</source>
        <translation>Esto se refiere a los países indicados y a ningún otro.</translation>
    </message>
    <message>
        <source>Yes: no record needs version %1.</source>
        <translation>Sí: ningún registro necesita la versión %1.</translation>
    </message>
    <message>
        <source>No: version %1 must be kept.</source>
        <translation>No: la versión %1 debe conservarse.</translation>
    </message>
    <message>
        <source>May the key of this version be destroyed? Asks every country; what could not be asked is a no.</source>
        <translation>¿Se puede destruir la clave de esta versión? Consulta todos los países; lo que no se pudo consultar es un no.</translation>
    </message>
    <message>
        <source>Reach the service through this proxy: http://HOST:PORT or socks5://HOST:PORT; none, or system (the default).</source>
        <translation>Accede al servicio a través de este proxy: http://HOST:PORT o socks5://HOST:PORT; none, o system (predeterminado).</translation>
    </message>
    <message>
        <source>The user name at the proxy. Its password is asked for, or comes from --proxy-password-fd or STRONGROOM_PROXY_PASSWORD.</source>
        <translation>El nombre de usuario en el proxy. Su contraseña se pide, o viene de --proxy-password-fd o STRONGROOM_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Read the password at the proxy from this open file descriptor.</source>
        <translation>Lee la contraseña del proxy de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>Accept only servers whose certificates have this key (SHA-256 of the public key); may be given several times.</source>
        <translation>Acepta solo servidores cuyos certificados tengan esta clave (SHA-256 de la clave pública); puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>KEY is the stored hash of a record key (64 digits): for a record that cannot be opened.</source>
        <translation>KEY es el hash almacenado de una clave de registro (64 dígitos): para un registro que no se puede abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2? This cannot be undone.</source>
        <translation>¿Eliminar %1 en %2? Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Not deleted: %1: %2</source>
        <translation>No se eliminó: %1: %2</translation>
    </message>
    <message>
        <source>Show one record by its record key.</source>
        <translation>Muestra un registro por su clave de registro.</translation>
    </message>
    <message>
        <source>Delete records by their record keys.</source>
        <translation>Elimina registros por sus claves de registro.</translation>
    </message>
    <message>
        <source>API key: </source>
        <translation>Clave de API: </translation>
    </message>
    <message>
        <source>Client id: </source>
        <translation>ID de cliente: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>Secreto de cliente: </translation>
    </message>
    <message>
        <source>Password of the vault, or secrets data in one line: </source>
        <translation>Contraseña de la bóveda, o secrets data en una línea: </translation>
    </message>
    <message>
        <source>Password at the proxy: </source>
        <translation>Contraseña del proxy: </translation>
    </message>
    <message>
        <source>Read the client secret or API key from this open file descriptor.</source>
        <translation>Lee el secreto de cliente o la clave de API de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Read the keys (secrets data) from this open file descriptor.</source>
        <translation>Lee las claves (secrets data) de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Read the passphrase of the encrypted file from this file, without its line end.</source>
        <translation>Lee la frase de contraseña del archivo cifrado de este archivo, sin su fin de línea.</translation>
    </message>
    <message>
        <source>Read the passphrase of the encrypted file from this open file descriptor.</source>
        <translation>Lee la frase de contraseña del archivo cifrado de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>Frase de contraseña del archivo: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Otra vez: </translation>
    </message>
    <message>
        <source>Read the secrets data from this file.</source>
        <translation>Lee los secrets data de este archivo.</translation>
    </message>
    <message>
        <source>Read it from this open file descriptor.</source>
        <translation>Los lee de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Read that of a saved connection from the keychain.</source>
        <translation>Lee del llavero los de una conexión guardada.</translation>
    </message>
    <message>
        <source>A bare password: it is used for every version.</source>
        <translation>Una contraseña suelta: se usa para todas las versiones.</translation>
    </message>
    <message>
        <source>Valid: a bare password.</source>
        <translation>Válido: una contraseña suelta.</translation>
    </message>
    <message numerus="yes">
        <source>Valid: %n secret(s), current version %1.</source>
        <translation>
            <numerusform>Válido: %n secreto, versión actual %1.</numerusform>
            <numerusform>Válido: %n secretos, versión actual %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of the new key (1, or one more than the highest there is).</source>
        <translation>La versión de la clave nueva (1, o una más que la más alta que haya).</translation>
    </message>
    <message>
        <source>Add the new key to the secrets data in this file, as the current one; the file itself is not changed.</source>
        <translation>Añade la clave nueva a los secrets data de este archivo, como la actual; el archivo en sí no se cambia.</translation>
    </message>
    <message>
        <source>The same from an open file descriptor.</source>
        <translation>Lo mismo desde un descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Write to this new file, readable for you alone (standard output).</source>
        <translation>Escribe en este archivo nuevo, legible solo para usted (salida estándar).</translation>
    </message>
    <message>
        <source>The bare password is now version 0: it opens records of that version only.</source>
        <translation>La contraseña suelta es ahora la versión 0: solo abre registros de esa versión.</translation>
    </message>
    <message>
        <source>Written: %1. Keep a copy: without it the records cannot be opened.</source>
        <translation>Escrito: %1. Guarde una copia: sin ella los registros no se pueden abrir.</translation>
    </message>
    <message>
        <source>Show versions, use and fingerprints of keys; never the keys.</source>
        <translation>Muestra versiones, uso y huellas de las claves; nunca las claves.</translation>
    </message>
    <message>
        <source>Check secrets data.</source>
        <translation>Comprueba secrets data.</translation>
    </message>
    <message>
        <source>Make a new random key, or add one to existing secrets data.</source>
        <translation>Crea una clave aleatoria nueva o añade una a secrets data existentes.</translation>
    </message>
    <message>
        <source>Count in this country alone (all of the connection).</source>
        <translation>Cuenta solo en este país (todos los de la conexión).</translation>
    </message>
    <message>
        <source>End with exit code 4 when there are records that no secret opens.</source>
        <translation>Termina con el código de salida 4 si hay registros que ningún secreto abre.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no version.</source>
        <translation>
            <numerusform>%n registro no tiene versión.</numerusform>
            <numerusform>%n registros no tienen versión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a version that there is no secret for.</source>
        <translation>
            <numerusform>%n registro tiene una versión sin secreto.</numerusform>
            <numerusform>%n registros tienen una versión sin secreto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the records of every key version, and those that no secret opens.</source>
        <translation>Cuenta los registros de cada versión de clave y los que ningún secreto abre.</translation>
    </message>
    <message>
        <source>Write the status and the headers of the answer in front of its body.</source>
        <translation>Escribe el estado y los encabezados de la respuesta delante de su cuerpo.</translation>
    </message>
    <message>
        <source>Say on standard error how long the token and the request took.</source>
        <translation>Indica en la salida de errores estándar cuánto tardaron el token y la solicitud.</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>El servidor dice: %1</translation>
    </message>
    <message>
        <source>The first answer was 401; the request was sent once more with a new token.</source>
        <translation>La primera respuesta fue 401; la solicitud se envió otra vez con un token nuevo.</translation>
    </message>
    <message>
        <source>The server answered %1 %2.</source>
        <translation>El servidor respondió %1 %2.</translation>
    </message>
    <message>
        <source>request %1 ms</source>
        <translation>solicitud %1 ms</translation>
    </message>
    <message>
        <source>token %1 ms, </source>
        <translation>token %1 ms, </translation>
    </message>
    <message>
        <source>Send one request with the connection&apos;s token. Ends with 5 for 401, 403 and 407, with 3 for other errors of the server.</source>
        <translation>Envía una solicitud con el token de la conexión. Termina con 5 ante 401, 403 y 407, y con 3 ante otros errores del servidor.</translation>
    </message>
    <message>
        <source>Try a sign-in step by step; writes nothing.</source>
        <translation>Prueba un inicio de sesión paso a paso; no escribe nada.</translation>
    </message>
    <message>
        <source>Print the token on a terminal, too. Without it a token goes into pipes and files only.</source>
        <translation>Imprime el token también en un terminal. Sin esta opción, un token solo va a tuberías y archivos.</translation>
    </message>
    <message>
        <source>Which one, for a connection with several (tokens list names them).</source>
        <translation>Cuál, para una conexión con varios (tokens list los enumera).</translation>
    </message>
    <message>
        <source>The token is not shown on a terminal. --show does, and so does a pipe or a file.</source>
        <translation>El token no se muestra en un terminal. --show lo muestra, igual que una tubería o un archivo.</translation>
    </message>
    <message>
        <source>Sign in, and print the access token to a pipe or a file.</source>
        <translation>Inicia sesión e imprime el token de acceso en una tubería o un archivo.</translation>
    </message>
    <message>
        <source>Send this header, &quot;Name: value&quot;; may be given several times. Not for secrets.</source>
        <translation>Envía este encabezado, &quot;Nombre: valor&quot;; puede indicarse varias veces. No apto para secretos.</translation>
    </message>
    <message>
        <source>header</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>Send the headers, one a line, that this open file descriptor holds: for those with a secret in them.</source>
        <translation>Envía los encabezados, uno por línea, que contiene este descriptor de archivo abierto: para los que llevan un secreto.</translation>
    </message>
    <message>
        <source>The body. Other programs can read an argument: not for secrets.</source>
        <translation>El cuerpo. Otros programas pueden leer un argumento: no apto para secretos.</translation>
    </message>
    <message>
        <source>The body is what this file holds, every byte of it; - is standard input.</source>
        <translation>El cuerpo es lo que contiene este archivo, byte por byte; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The body is what this open file descriptor holds.</source>
        <translation>El cuerpo es lo que contiene este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Send the request as it is, without a token or key, for comparison.</source>
        <translation>Envía la solicitud tal cual, sin token ni clave, para comparar.</translation>
    </message>
    <message numerus="yes">
        <source>The body is not text: %n byte(s). Send it to a file or a program to get it as it is.</source>
        <translation>
            <numerusform>El cuerpo no es texto: %n byte. Envíelo a un archivo o a un programa para obtenerlo tal cual.</numerusform>
            <numerusform>El cuerpo no es texto: %n bytes. Envíelo a un archivo o a un programa para obtenerlo tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumer key: </source>
        <translation>Clave de consumidor: </translation>
    </message>
    <message>
        <source>Consumer secret: </source>
        <translation>Secreto de consumidor: </translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>Nombre de usuario: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Contraseña: </translation>
    </message>
    <message>
        <source>Read variables from this file too; those of the environment come first. Sign-in: STRONGROOM_TOKEN_URL or STRONGROOM_ENVIRONMENT, STRONGROOM_CLIENT_ID, STRONGROOM_CLIENT_SECRET, STRONGROOM_SCOPE; for a user STRONGROOM_USER_POOL_ID, STRONGROOM_USER_NAME, STRONGROOM_PASSWORD; or STRONGROOM_API_KEY. API tokens: SECRET_NAME, URL, SCOPE, TABLE_NAME and the other variables of the SDKs.</source>
        <translation>Lee también variables de este archivo; las del entorno tienen prioridad. Inicio de sesión: STRONGROOM_TOKEN_URL o STRONGROOM_ENVIRONMENT, STRONGROOM_CLIENT_ID, STRONGROOM_CLIENT_SECRET, STRONGROOM_SCOPE; para un usuario, STRONGROOM_USER_POOL_ID, STRONGROOM_USER_NAME, STRONGROOM_PASSWORD; o STRONGROOM_API_KEY. Tokens de API: SECRET_NAME, URL, SCOPE, TABLE_NAME y las demás variables de los SDK.</translation>
    </message>
    <message>
        <source>Read the user&apos;s password from this open file descriptor.</source>
        <translation>Lee la contraseña del usuario de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>Only the tokens of this saved connection.</source>
        <translation>Solo los tokens de esta conexión guardada.</translation>
    </message>
    <message>
        <source>List what is known about the tokens of the saved connections; asks no service.</source>
        <translation>Lista lo que se sabe de los tokens de las conexiones guardadas; no consulta a ningún servicio.</translation>
    </message>
    <message>
        <source>The region, when the connection names none (us-east-1).</source>
        <translation>La región, si la conexión no indica ninguna (us-east-1).</translation>
    </message>
    <message>
        <source>The number of the AWS account; without it the policy says ACCOUNT.</source>
        <translation>El número de la cuenta de AWS; sin él, la política dice ACCOUNT.</translation>
    </message>
    <message>
        <source>Print the IAM policy that the API-token manager needs for its table and secret.</source>
        <translation>Imprime la política de IAM que el gestor de tokens de API necesita para su tabla y su secreto.</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>The signature is neither checked nor shown.</source>
        <translation>La firma no se comprueba ni se muestra.</translation>
    </message>
    <message>
        <source>There is no token: a key or a signature goes on each request.</source>
        <translation>No hay token: cada solicitud lleva una clave o una firma.</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token: only its issuer can tell what is in it.</source>
        <translation>El token no es un JSON Web Token: solo su emisor sabe qué contiene.</translation>
    </message>
    <message>
        <source>Show what is known about a token, and its claims when it is a JSON Web Token; never the token.</source>
        <translation>Muestra lo que se sabe de un token, y sus claims si es un JSON Web Token; nunca el token.</translation>
    </message>
    <message>
        <source>Get a new token now, whatever is stored.</source>
        <translation>Obtiene ahora un token nuevo, sea cual sea el guardado.</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>Use the client of this profile: ~/.tozny/NAME/e3db.json; an empty name is ~/.tozny/e3db.json.</source>
        <translation>Usa el cliente de este perfil: ~/.tozny/NAME/e3db.json; un nombre vacío es ~/.tozny/e3db.json.</translation>
    </message>
    <message>
        <source>Use the client of this e3db.json.</source>
        <translation>Usa el cliente de este e3db.json.</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, and it holds private keys. Make it readable for you alone, or move it into the keychain with strongroom-cli tozny import-config.</source>
        <translation>Otros usuarios de este equipo pueden leer %1, que contiene claves privadas. Hágalo legible solo para usted o muévalo al llavero con strongroom-cli tozny import-config.</translation>
    </message>
    <message>
        <source>Save it as a connection of this name; its keys go into the keychain.</source>
        <translation>Lo guarda como una conexión con este nombre; sus claves van al llavero.</translation>
    </message>
    <message>
        <source>Instead write this new file, an e3db.json with the keys in it, readable for you alone.</source>
        <translation>En su lugar escribe este archivo nuevo, un e3db.json con las claves, legible solo para usted.</translation>
    </message>
    <message>
        <source>Instead write ~/.tozny/NAME/e3db.json, where the service&apos;s SDKs look for it.</source>
        <translation>En su lugar escribe ~/.tozny/NAME/e3db.json, donde lo buscan los SDK del servicio.</translation>
    </message>
    <message>
        <source>connection %1, its keys in %2</source>
        <translation>conexión %1, sus claves en %2</translation>
    </message>
    <message>
        <source>The client was put into %1 instead. It holds the keys, and there is no other copy.</source>
        <translation>El cliente se guardó en %1 en su lugar. Contiene las claves, y no hay otra copia.</translation>
    </message>
    <message>
        <source>Move it into the keychain with strongroom-cli tozny import-config %1 --save-as NAME.</source>
        <translation>Muévalo al llavero con strongroom-cli tozny import-config %1 --save-as NAME.</translation>
    </message>
    <message>
        <source>The client could not be saved anywhere, and it is lost when this program ends. Show its keys here? [y/N] </source>
        <translation>El cliente no se pudo guardar en ningún lugar y se pierde al terminar este programa. ¿Mostrar aquí sus claves? [y/N] </translation>
    </message>
    <message>
        <source>Conflict: record %1 is gone by now, or not for this client any more. Nothing was changed.</source>
        <translation>Conflicto: el registro %1 ya no existe o ya no es para este cliente. No se cambió nada.</translation>
    </message>
    <message>
        <source>Conflict: record %1 was changed meanwhile. Its version is now %2, of %3. Nothing was changed.</source>
        <translation>Conflicto: el registro %1 se cambió entretanto. Su versión es ahora %2, de %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Look at it with records get, and repeat what you did on that version.</source>
        <translation>Examínelo con records get y repita lo que hizo sobre esa versión.</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>nombre=valor</translation>
    </message>
    <message>
        <source>A name and value to store in the clear, to search by; may be given several times.</source>
        <translation>Un nombre y un valor que se almacenan en claro, para buscar por ellos; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>The secret fields, {&quot;name&quot;: &quot;text&quot;}, or a whole document as get --json prints it (standard input).</source>
        <translation>Los campos secretos, {&quot;nombre&quot;: &quot;texto&quot;}, o un documento completo como lo imprime get --json (entrada estándar).</translation>
    </message>
    <message>
        <source>Type the fields as JSON, {&quot;name&quot;: &quot;text&quot;}, and end with Ctrl+D on a line of its own.</source>
        <translation>Escriba los campos en JSON, {&quot;nombre&quot;: &quot;texto&quot;}, y termine con Ctrl+D en una línea aparte.</translation>
    </message>
    <message>
        <source>missing: not opened</source>
        <translation>falta: no se abrió</translation>
    </message>
    <message>
        <source>bad: not opened</source>
        <translation>incorrecta: no se abrió</translation>
    </message>
    <message>
        <source>confirmed: its keys are those the service publishes for this client</source>
        <translation>confirmado: sus claves son las que el servicio publica para este cliente</translation>
    </message>
    <message>
        <source>a stranger: anybody may have written it</source>
        <translation>un desconocido: pudo escribirla cualquiera</translation>
    </message>
    <message>
        <source>not known: the service could not be asked for the client&apos;s keys</source>
        <translation>desconocido: no se pudieron consultar al servicio las claves del cliente</translation>
    </message>
    <message>
        <source>Print the search as cli, curl, python, javascript or json instead of asking it.</source>
        <translation>Imprime la búsqueda como cli, curl, python, javascript o json en lugar de ejecutarla.</translation>
    </message>
    <message>
        <source>Records of this type; this and the others may be given several times.</source>
        <translation>Registros de este tipo; esta opción y las demás pueden indicarse varias veces.</translation>
    </message>
    <message>
        <source>Written by this client.</source>
        <translation>Escritos por este cliente.</translation>
    </message>
    <message>
        <source>About this user.</source>
        <translation>Sobre este usuario.</translation>
    </message>
    <message>
        <source>With this record id.</source>
        <translation>Con este ID de registro.</translation>
    </message>
    <message>
        <source>With this name and value in plain; of several all must hold.</source>
        <translation>Con este nombre y valor en plain; si hay varios, deben cumplirse todos.</translation>
    </message>
    <message>
        <source>The service&apos;s own expression over plain, instead of --plain: {&quot;or&quot;: [{&quot;eq&quot;: {&quot;name&quot;: &quot;a&quot;, &quot;value&quot;: &quot;1&quot;}}, ...]}.</source>
        <translation>La expresión propia del servicio sobre plain, en lugar de --plain: {&quot;or&quot;: [{&quot;eq&quot;: {&quot;name&quot;: &quot;a&quot;, &quot;value&quot;: &quot;1&quot;}}, ...]}.</translation>
    </message>
    <message>
        <source>Also what others share with this client.</source>
        <translation>También lo que otros comparten con este cliente.</translation>
    </message>
    <message>
        <source>Without the encrypted fields.</source>
        <translation>Sin los campos cifrados.</translation>
    </message>
    <message>
        <source>Results in a page, 1 to 1000 (100).</source>
        <translation>Resultados por página, de 1 a 1000 (100).</translation>
    </message>
    <message>
        <source>Go on where an earlier page said (0).</source>
        <translation>Continúa donde indicó una página anterior (0).</translation>
    </message>
    <message>
        <source>End with exit code 4 when a record cannot be opened or its signature is bad.</source>
        <translation>Termina con el código de salida 4 si un registro no se puede abrir o su firma es incorrecta.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n registro.</numerusform>
            <numerusform>%n registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>More: --after-index %1, or --all for all of them.</source>
        <translation>Más: --after-index %1, o --all para todos.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened, or have a bad signature.</source>
        <translation>
            <numerusform>%n registro no se puede abrir o tiene una firma incorrecta.</numerusform>
            <numerusform>%n registros no se pueden abrir o tienen una firma incorrecta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search records by what lies in the clear: type, writer, plain, time.</source>
        <translation>Busca registros por lo que está en claro: tipo, autor, plain, fecha.</translation>
    </message>
    <message>
        <source>The service&apos;s older search, by type, writer and plain.</source>
        <translation>La búsqueda antigua del servicio, por tipo, autor y plain.</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>cláusula</translation>
    </message>
    <message>
        <source>Records that match: &apos;type=patient,lab&apos;, &apos;wildcard and key=na* plain.city=&quot;New York&quot;&apos;. Words between blanks: type, writer, user, record, key, value or plain.NAME with = and values, and exact, fuzzy, wildcard or regexp, and or or and. May be given several times; one match is enough.</source>
        <translation>Registros que coinciden: &apos;type=patient,lab&apos;, &apos;wildcard and key=na* plain.city=&quot;New York&quot;&apos;. Palabras separadas por espacios: type, writer, user, record, key, value o plain.NAME con = y valores, y exact, fuzzy, wildcard o regexp, y or o and. Puede indicarse varias veces; basta una coincidencia.</translation>
    </message>
    <message>
        <source>Leave out what matches this clause; written like --match, may be given several times.</source>
        <translation>Omite lo que coincide con esta cláusula; se escribe como --match y puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Records of this type. This and the next six make one clause together, each may be given several times.</source>
        <translation>Registros de este tipo. Esta opción y las seis siguientes forman juntas una cláusula; cada una puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>With a name like this in plain.</source>
        <translation>Con un nombre así en plain.</translation>
    </message>
    <message>
        <source>With a value like this in plain.</source>
        <translation>Con un valor así en plain.</translation>
    </message>
    <message>
        <source>With this name and value in plain.</source>
        <translation>Con este nombre y valor en plain.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>palabra</translation>
    </message>
    <message>
        <source>How that clause compares: exact (as it is without), fuzzy (one or two edits away), wildcard (* and ?) or regexp (of the whole value).</source>
        <translation>Cómo compara esa cláusula: exact (también sin esta opción), fuzzy (a una o dos ediciones de distancia), wildcard (* y ?) o regexp (del valor completo).</translation>
    </message>
    <message>
        <source>Whether one term of that clause is enough, or (as it is without), or all must hold, and.</source>
        <translation>Si basta un término de esa cláusula, or (también sin esta opción), o deben cumplirse todos, and.</translation>
    </message>
    <message>
        <source>time</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>From this time on: 2019-03-18, 2019-03-18T12:00:00-07:00, or @1552892400.</source>
        <translation>A partir de esta fecha: 2019-03-18, 2019-03-18T12:00:00-07:00 o @1552892400.</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>Hasta esta fecha.</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>desfase</translation>
    </message>
    <message>
        <source>The zone of times that name none: -07:00, or whole hours (UTC).</source>
        <translation>La zona de las fechas que no indican ninguna: -07:00, u horas enteras (UTC).</translation>
    </message>
    <message>
        <source>which</source>
        <translation>cuál</translation>
    </message>
    <message>
        <source>Whether the times are those of being created or modified (created).</source>
        <translation>Si las fechas son las de creación o modificación: created o modified (created).</translation>
    </message>
    <message>
        <source>order</source>
        <translation>orden</translation>
    </message>
    <message>
        <source>asc or desc.</source>
        <translation>asc o desc.</translation>
    </message>
    <message>
        <source>Take the search from this file, JSON as --show json prints it; - is standard input.</source>
        <translation>Toma la búsqueda de este archivo, JSON como lo imprime --show json; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>With the encrypted fields, opened.</source>
        <translation>Con los campos cifrados, abiertos.</translation>
    </message>
    <message>
        <source>Results at a time, 1 to 1000 (50).</source>
        <translation>Resultados a la vez, de 1 a 1000 (50).</translation>
    </message>
    <message>
        <source>Go on where an earlier page said.</source>
        <translation>Continúa donde indicó una página anterior.</translation>
    </message>
    <message>
        <source>More: --next-token %1, or --all for all of them.</source>
        <translation>Más: --next-token %1, o --all para todos.</translation>
    </message>
    <message>
        <source>One search pages through 10,000 results at most. --all splits the range of time and gets the others too.</source>
        <translation>Una búsqueda recorre como máximo 10 000 resultados. --all divide el intervalo de tiempo y obtiene también los demás.</translation>
    </message>
    <message>
        <source>%1 records match, more than the 10,000 one search can page through: the range of time is split.</source>
        <translation>%1 registros coinciden, más de los 10 000 que puede recorrer una búsqueda: se divide el intervalo de tiempo.</translation>
    </message>
    <message>
        <source>Searched in %1 parts.</source>
        <translation>Búsqueda hecha en %1 partes.</translation>
    </message>
    <message>
        <source>More than 10,000 records were written at %1, and no search can tell them apart: some are missing here.</source>
        <translation>Más de 10 000 registros se escribieron en %1, y ninguna búsqueda puede distinguirlos: aquí faltan algunos.</translation>
    </message>
    <message>
        <source>All results, not one page. Past 10,000, which one search can page through, the range of time is split.</source>
        <translation>Todos los resultados, no una página. A partir de 10 000, que es lo que recorre una búsqueda, se divide el intervalo de tiempo.</translation>
    </message>
    <message>
        <source>The name of the new client, in the clear at the service.</source>
        <translation>El nombre del cliente nuevo, en claro en el servicio.</translation>
    </message>
    <message>
        <source>The service (%1).</source>
        <translation>El servicio (%1).</translation>
    </message>
    <message>
        <source>Read the registration token from this file; - is standard input. Without it the program asks.</source>
        <translation>Lee el token de registro de este archivo; - es la entrada estándar. Sin esta opción, el programa lo pide.</translation>
    </message>
    <message>
        <source>sodium, or nist: P-384 and AES-GCM, without notes, files and signatures (sodium).</source>
        <translation>sodium, o nist: P-384 y AES-GCM, sin notas, archivos ni firmas (sodium).</translation>
    </message>
    <message>
        <source>Give the account that issued the token an encrypted copy of the new client&apos;s keys.</source>
        <translation>Entrega a la cuenta que emitió el token una copia cifrada de las claves del cliente nuevo.</translation>
    </message>
    <message>
        <source>Registration token: </source>
        <translation>Token de registro: </translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>Registrado: %1</translation>
    </message>
    <message>
        <source>The client is registered, but its backup failed:</source>
        <translation>El cliente está registrado, pero su copia de seguridad falló:</translation>
    </message>
    <message>
        <source>The realm.</source>
        <translation>El realm.</translation>
    </message>
    <message>
        <source>The application (account).</source>
        <translation>La aplicación (account).</translation>
    </message>
    <message>
        <source>The user&apos;s name.</source>
        <translation>El nombre del usuario.</translation>
    </message>
    <message>
        <source>Read the password from this file; - is standard input. Without it the program asks.</source>
        <translation>Lee la contraseña de este archivo; - es la entrada estándar. Sin esta opción, el programa la pide.</translation>
    </message>
    <message>
        <source>Write the access token to this new file, readable for you alone: for notes read --identity-token-file.</source>
        <translation>Escribe el token de acceso en este archivo nuevo, legible solo para usted: para notes read --identity-token-file.</translation>
    </message>
    <message>
        <source>Signed in: %1 in realm %2, client %3</source>
        <translation>Sesión iniciada: %1 en el realm %2, cliente %3</translation>
    </message>
    <message>
        <source>Register a new client with a token and keep its keys.</source>
        <translation>Registra un cliente nuevo con un token y guarda sus claves.</translation>
    </message>
    <message>
        <source>Sign in as an identity of a realm and keep its client.</source>
        <translation>Inicia sesión como identidad de un realm y guarda su cliente.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none: this client writes no notes and signs no records</source>
        <translation>ninguna: este cliente no escribe notas ni firma registros</translation>
    </message>
    <message>
        <source>Show a client&apos;s public keys as the service has them (this client&apos;s).</source>
        <translation>Muestra las claves públicas de un cliente tal como las tiene el servicio (las de este cliente).</translation>
    </message>
    <message>
        <source>Show which client the options name, without asking the service.</source>
        <translation>Muestra qué cliente indican las opciones, sin consultar al servicio.</translation>
    </message>
    <message>
        <source>Import ~/.tozny/NAME/e3db.json, instead of naming a file.</source>
        <translation>Importa ~/.tozny/NAME/e3db.json, en lugar de indicar un archivo.</translation>
    </message>
    <message>
        <source>Delete the file once its keys are in the keychain, without asking.</source>
        <translation>Elimina el archivo cuando sus claves están en el llavero, sin preguntar.</translation>
    </message>
    <message>
        <source>Leave the file where it is, without asking.</source>
        <translation>Deja el archivo donde está, sin preguntar.</translation>
    </message>
    <message>
        <source>The keys are in the keychain now. Delete %1? Programs that use this file will not find it any more. [y/N] </source>
        <translation>Las claves están ahora en el llavero. ¿Eliminar %1? Los programas que usan este archivo ya no lo encontrarán. [y/N] </translation>
    </message>
    <message>
        <source>%1 is still there, with the keys in it.</source>
        <translation>%1 sigue ahí, con las claves dentro.</translation>
    </message>
    <message>
        <source>The new file to write, readable for you alone.</source>
        <translation>El archivo nuevo que se escribe, legible solo para usted.</translation>
    </message>
    <message>
        <source>The private keys of client %1 will stand in %2: whoever gets the file is this client. Type export to go on: </source>
        <translation>Las claves privadas del cliente %1 quedarán en %2: quien obtenga el archivo será este cliente. Escriba export para continuar: </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Move a client from its e3db.json into the keychain.</source>
        <translation>Mueve un cliente de su e3db.json al llavero.</translation>
    </message>
    <message>
        <source>Write a client&apos;s e3db.json, private keys and all; asks first.</source>
        <translation>Escribe el e3db.json de un cliente, con sus claves privadas; pregunta antes.</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 %</source>
        <translation>%1 de %2 MB, %3 %</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The name to store, in the clear, under plain (the file&apos;s own).</source>
        <translation>El nombre que se almacena, en claro, en plain (el del propio archivo).</translation>
    </message>
    <message>
        <source>Store no name.</source>
        <translation>No almacena ningún nombre.</translation>
    </message>
    <message>
        <source>The record type of the file; who may read it is decided by type.</source>
        <translation>El tipo de registro del archivo; el tipo determina quién puede leerlo.</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>Almacenado: %1</translation>
    </message>
    <message>
        <source>Only if the record still has this version (the one it has now).</source>
        <translation>Solo si el registro conserva esta versión (la que tiene ahora).</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Reemplazado: %1</translation>
    </message>
    <message>
        <source>Write to this file (the stored name, in the current folder).</source>
        <translation>Escribe en este archivo (el nombre almacenado, en la carpeta actual).</translation>
    </message>
    <message>
        <source>Only files of this type; may be given several times. Quicker than all types.</source>
        <translation>Solo archivos de este tipo; puede indicarse varias veces. Más rápido que todos los tipos.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n archivo.</numerusform>
            <numerusform>%n archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only if the record still has this version.</source>
        <translation>Solo si el registro conserva esta versión.</translation>
    </message>
    <message>
        <source>Delete the file %1, %2? This cannot be undone.</source>
        <translation>¿Eliminar el archivo %1, %2? Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Encrypt and store a file.</source>
        <translation>Cifra y almacena un archivo.</translation>
    </message>
    <message>
        <source>Fetch and open a file.</source>
        <translation>Descarga y abre un archivo.</translation>
    </message>
    <message>
        <source>Give a stored file another content.</source>
        <translation>Da otro contenido a un archivo almacenado.</translation>
    </message>
    <message>
        <source>List the stored files.</source>
        <translation>Lista los archivos almacenados.</translation>
    </message>
    <message>
        <source>Delete a stored file.</source>
        <translation>Elimina un archivo almacenado.</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>Who may read it: a client id, an e-mail address, or self.</source>
        <translation>Quién puede leerla: un ID de cliente, una dirección de correo electrónico o self.</translation>
    </message>
    <message>
        <source>Instead of --to: public encryption key of whoever may read it. Public keys are no secret.</source>
        <translation>En lugar de --to: la clave pública de cifrado de quien pueda leerla. Las claves públicas no son secretas.</translation>
    </message>
    <message>
        <source>The public signing key that goes with it.</source>
        <translation>La clave pública de firma correspondiente.</translation>
    </message>
    <message>
        <source>The note&apos;s type, in the clear.</source>
        <translation>El tipo de la nota, en claro.</translation>
    </message>
    <message>
        <source>A name to read it by; in the clear, and unique in the whole service.</source>
        <translation>Un nombre por el que leerla; en claro y único en todo el servicio.</translation>
    </message>
    <message>
        <source>How often it can be read (no limit).</source>
        <translation>Cuántas veces se puede leer (sin límite).</translation>
    </message>
    <message>
        <source>When it is gone: 2026-12-31T12:00:00Z, or from now on: 30m, 12h, 7d.</source>
        <translation>Cuándo desaparece: 2026-12-31T12:00:00Z, o a partir de ahora: 30m, 12h, 7d.</translation>
    </message>
    <message>
        <source>What a reader must show, as the service&apos;s own JSON: {&quot;tozid_eacp&quot;: {&quot;realm_name&quot;: &quot;...&quot;}}.</source>
        <translation>Lo que debe presentar un lector, como JSON propio del servicio: {&quot;tozid_eacp&quot;: {&quot;realm_name&quot;: &quot;...&quot;}}.</translation>
    </message>
    <message>
        <source>With fresh keys, and without this client&apos;s id.</source>
        <translation>Con claves nuevas y sin el ID de este cliente.</translation>
    </message>
    <message>
        <source>Written: note %1</source>
        <translation>Escrita: nota %1</translation>
    </message>
    <message>
        <source>Replaced: note %1</source>
        <translation>Reemplazada: nota %1</translation>
    </message>
    <message>
        <source>Write a note for one reader; its secret fields come from standard input.</source>
        <translation>Escribe una nota para un solo lector; sus campos secretos vienen de la entrada estándar.</translation>
    </message>
    <message>
        <source>Give the note of a name another content.</source>
        <translation>Da otro contenido a la nota con un nombre.</translation>
    </message>
    <message>
        <source>The note of this name, instead of an id.</source>
        <translation>La nota con este nombre, en lugar de un ID.</translation>
    </message>
    <message>
        <source>Do not ask before a view is used up.</source>
        <translation>No pregunta antes de consumir una lectura.</translation>
    </message>
    <message>
        <source>The access token of a signed-in identity, for a note that asks for one; - is standard input.</source>
        <translation>El token de acceso de una identidad con sesión iniciada, para una nota que lo pida; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The code that was sent by e-mail, for a note that asks for one; - is standard input.</source>
        <translation>El código enviado por correo electrónico, para una nota que lo pida; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>The one-time password, for a note that asks for one; - is standard input.</source>
        <translation>La contraseña de un solo uso, para una nota que la pida; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Reading may use up one of the note&apos;s views; how many it has left is not known. Read it?</source>
        <translation>La lectura puede consumir una de las de la nota; no se sabe cuántas le quedan. ¿Leerla?</translation>
    </message>
    <message>
        <source>This is the note&apos;s last view: afterwards nobody can read it. Read it?</source>
        <translation>Esta es la última lectura de la nota: después nadie podrá leerla. ¿Leerla?</translation>
    </message>
    <message>
        <source>Reading uses up one of the note&apos;s %1 views. Read it?</source>
        <translation>La lectura consume una de las %1 de la nota. ¿Leerla?</translation>
    </message>
    <message>
        <source>Who wrote this note is not confirmed: do not trust the name in it.</source>
        <translation>No está confirmado quién escribió esta nota: no se fíe del nombre que contiene.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Delete the note %1? This cannot be undone.</source>
        <translation>¿Eliminar la nota %1? Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>The template of the e-mail.</source>
        <translation>La plantilla del correo electrónico.</translation>
    </message>
    <message>
        <source>How long the code in the e-mail is good.</source>
        <translation>Cuánto tiempo es válido el código del correo electrónico.</translation>
    </message>
    <message>
        <source>How long the sign-in is good.</source>
        <translation>Cuánto tiempo es válido el inicio de sesión.</translation>
    </message>
    <message>
        <source>Read a note by its id or name; asks before a view is used up.</source>
        <translation>Lee una nota por su ID o nombre; pregunta antes de consumir una lectura.</translation>
    </message>
    <message>
        <source>Show how often a note can still be read, without reading it.</source>
        <translation>Muestra cuántas veces se puede leer aún una nota, sin leerla.</translation>
    </message>
    <message>
        <source>Ask for what a note wants before it can be read: a code by e-mail, a sign-in.</source>
        <translation>Solicita lo que una nota exige antes de poder leerse: un código por correo electrónico, un inicio de sesión.</translation>
    </message>
    <message>
        <source>Delete a note this client wrote.</source>
        <translation>Elimina una nota escrita por este cliente.</translation>
    </message>
    <message>
        <source>Not there, or not for this client: %1</source>
        <translation>No existe o no es para este cliente: %1</translation>
    </message>
    <message>
        <source>Only records of this type; may be given several times.</source>
        <translation>Solo registros de este tipo; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Only if the record still has this version; for one record.</source>
        <translation>Solo si el registro conserva esta versión; para un registro.</translation>
    </message>
    <message>
        <source>Delete %1? This cannot be undone.</source>
        <translation>¿Eliminar %1? Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Show records by their ids.</source>
        <translation>Muestra registros por sus ID.</translation>
    </message>
    <message>
        <source>List this client&apos;s records.</source>
        <translation>Lista los registros de este cliente.</translation>
    </message>
    <message>
        <source>Delete records, files too, by their ids.</source>
        <translation>Elimina registros, también archivos, por sus ID.</translation>
    </message>
    <message>
        <source>The record cannot be opened: %1</source>
        <translation>El registro no se puede abrir: %1</translation>
    </message>
    <message>
        <source>The record&apos;s signature is bad: it was changed, or is not by the client it names.</source>
        <translation>La firma del registro es incorrecta: se cambió o no es del cliente que indica.</translation>
    </message>
    <message>
        <source>The record&apos;s type; who may read it is decided by type.</source>
        <translation>El tipo del registro; el tipo determina quién puede leerlo.</translation>
    </message>
    <message>
        <source>Leave the fields as they are, and change plain only.</source>
        <translation>Deja los campos como están y cambia solo plain.</translation>
    </message>
    <message>
        <source>Take this name out of plain; may be given several times.</source>
        <translation>Quita este nombre de plain; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Only if the record still has this version (the document&apos;s own, or the one it has now).</source>
        <translation>Solo si el registro conserva esta versión (la del propio documento o la que tiene ahora).</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>Actualizado: %1</translation>
    </message>
    <message>
        <source>Write a record; its secret fields come from standard input.</source>
        <translation>Escribe un registro; sus campos secretos vienen de la entrada estándar.</translation>
    </message>
    <message>
        <source>Replace a record&apos;s fields, plain values, or both.</source>
        <translation>Reemplaza los campos de un registro, sus valores en claro o ambos.</translation>
    </message>
    <message>
        <source>Act for this writer, who made this client an authorizer for the type.</source>
        <translation>Actúa por este autor, que nombró a este cliente autorizador del tipo.</translation>
    </message>
    <message>
        <source>Shared: all records of type %1, also those written from now on, with %2.</source>
        <translation>Compartido: todos los registros del tipo %1, también los que se escriban a partir de ahora, con %2.</translation>
    </message>
    <message>
        <source>Revoked: records of type %1 for %2. What was read before cannot be taken back.</source>
        <translation>Revocado: registros del tipo %1 para %2. Lo ya leído no se puede retirar.</translation>
    </message>
    <message>
        <source>Authorizer for type %1: %2 may now share these records with others.</source>
        <translation>Autorizador del tipo %1: %2 puede ahora compartir estos registros con otros.</translation>
    </message>
    <message>
        <source>Not an authorizer for type %1 any more: %2. Those it shared with can still read.</source>
        <translation>Ya no es autorizador del tipo %1: %2. Aquellos con quienes lo compartió aún pueden leer.</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) and authorizer(s).</source>
        <translation>
            <numerusform>%n compartición o autorizador.</numerusform>
            <numerusform>%n comparticiones y autorizadores.</numerusform>
        </translation>
    </message>
    <message>
        <source>reads mine</source>
        <translation>lee los míos</translation>
    </message>
    <message>
        <source>I read theirs</source>
        <translation>leo los suyos</translation>
    </message>
    <message>
        <source>shares mine</source>
        <translation>comparte los míos</translation>
    </message>
    <message>
        <source>I share theirs</source>
        <translation>comparto los suyos</translation>
    </message>
    <message>
        <source>Let another client read all records of a type.</source>
        <translation>Permite que otro cliente lea todos los registros de un tipo.</translation>
    </message>
    <message>
        <source>Stop sharing a type with a client.</source>
        <translation>Deja de compartir un tipo con un cliente.</translation>
    </message>
    <message>
        <source>Let another client share records of a type on this client&apos;s behalf.</source>
        <translation>Permite que otro cliente comparta registros de un tipo en nombre de este cliente.</translation>
    </message>
    <message>
        <source>Take that right away.</source>
        <translation>Retira ese derecho.</translation>
    </message>
    <message>
        <source>Who reads what: shares in both directions and authorizers.</source>
        <translation>Quién lee qué: comparticiones en ambas direcciones y autorizadores.</translation>
    </message>
    <message>
        <source>Read the passphrase of the credentials file from this open file descriptor, where there is such a file.</source>
        <translation>Lee la frase de contraseña del archivo de credenciales de este descriptor de archivo abierto, si existe tal archivo.</translation>
    </message>
    <message>
        <source>Passphrase of the credentials file: </source>
        <translation>Frase de contraseña del archivo de credenciales: </translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase de contraseña.</translation>
    </message>
    <message>
        <source>New passphrase of the credentials file: </source>
        <translation>Nueva frase de contraseña del archivo de credenciales: </translation>
    </message>
    <message>
        <source>Credentials are kept in %1.</source>
        <translation>Las credenciales se guardan en %1.</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>El archivo: %1</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>Se puede usar.</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>No se puede usar: %1</translation>
    </message>
    <message>
        <source>Credentials are kept in %1 now. Moved: %2.</source>
        <translation>Las credenciales se guardan ahora en %1. Movidas: %2.</translation>
    </message>
    <message>
        <source>Not found in the old place: %1. Enter them again (connections add), or unlock the keychain and move once more.</source>
        <translation>No se encontraron en el lugar anterior: %1. Introdúzcalas de nuevo (connections add) o desbloquee el llavero y muévalas otra vez.</translation>
    </message>
    <message>
        <source>Still in the old place too: %1 (%2).</source>
        <translation>Siguen también en el lugar anterior: %1 (%2).</translation>
    </message>
    <message>
        <source>Go on when the keychain cannot be reached: what is in it stays there.</source>
        <translation>Continúa si no se puede acceder al llavero: lo que hay en él se queda allí.</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found or replaced: the credentials in the file are gone then.</source>
        <translation>Una frase de contraseña olvidada no se puede recuperar ni reemplazar: las credenciales del archivo se pierden.</translation>
    </message>
    <message>
        <source>Read the new passphrase from this open file descriptor.</source>
        <translation>Lee la nueva frase de contraseña de este descriptor de archivo abierto.</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>Use the keychain from now on and put the passphrase file aside, credentials and all?</source>
        <translation>¿Usar el llavero a partir de ahora y apartar el archivo de frase de contraseña, con sus credenciales?</translation>
    </message>
    <message>
        <source>The keychain is used from now on. There was no file.</source>
        <translation>A partir de ahora se usa el llavero. No había ningún archivo.</translation>
    </message>
    <message>
        <source>The keychain is used from now on. The file was kept as %1</source>
        <translation>A partir de ahora se usa el llavero. El archivo se conservó como %1</translation>
    </message>
    <message>
        <source>Say where credentials are kept, and whether that works.</source>
        <translation>Indica dónde se guardan las credenciales y si funciona.</translation>
    </message>
    <message>
        <source>Keep credentials in a file behind a passphrase, and move them there.</source>
        <translation>Guarda las credenciales en un archivo protegido con frase de contraseña y las mueve allí.</translation>
    </message>
    <message>
        <source>Give that file another passphrase.</source>
        <translation>Da otra frase de contraseña a ese archivo.</translation>
    </message>
    <message>
        <source>Move credentials from that file to the keychain.</source>
        <translation>Mueve las credenciales de ese archivo al llavero.</translation>
    </message>
    <message>
        <source>Put that file aside when its passphrase is forgotten.</source>
        <translation>Aparta ese archivo si se ha olvidado su frase de contraseña.</translation>
    </message>
    <message>
        <source>%1 written, %2 failed, %3 not sent.</source>
        <translation>%1 escritos, %2 fallidos, %3 sin enviar.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may have been written or not: the answer did not come. Sending them again does no harm.</source>
        <translation>
            <numerusform>%n registro puede haberse escrito o no: la respuesta no llegó. Volver a enviarlo no causa daño.</numerusform>
            <numerusform>%n registros pueden haberse escrito o no: la respuesta no llegó. Volver a enviarlos no causa daño.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one record, a JSON document on standard input.</source>
        <translation>Escribe un registro, un documento JSON de la entrada estándar.</translation>
    </message>
    <message>
        <source>Write many records, one JSON document per line on standard input.</source>
        <translation>Escribe muchos registros, un documento JSON por línea de la entrada estándar.</translation>
    </message>
</context>
<context>
    <name>DeleteRecords</name>
    <message>
        <source>This cannot be undone: what cannot be opened cannot be written again.</source>
        <translation>Esta acción no se puede deshacer: lo que no se puede abrir no se puede volver a escribir.</translation>
    </message>
    <message>
        <source>You can undo this as long as the connection is open.</source>
        <translation>Podrá deshacerlo mientras la conexión esté abierta.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go with them and do not come back.</source>
        <translation>
            <numerusform>También se elimina %Ln adjunto, que no se recupera.</numerusform>
            <numerusform>También se eliminan %Ln adjuntos, que no se recuperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that cannot be opened do not come back either.</source>
        <translation>
            <numerusform>Tampoco se recupera %Ln registro que no se puede abrir.</numerusform>
            <numerusform>Tampoco se recuperan %Ln registros que no se pueden abrir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln registro?</numerusform>
            <numerusform>¿Eliminar %Ln registros?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service deletes %Ln record(s) from %1 in “%2”.</source>
        <translation>
            <numerusform>El servicio elimina %Ln registro de %1 en «%2».</numerusform>
            <numerusform>El servicio elimina %Ln registros de %1 en «%2».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Eliminar %Ln registro</numerusform>
            <numerusform>Eliminar %Ln registros</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>The demo vault could not be opened</source>
        <translation>No se pudo abrir la bóveda de demostración</translation>
    </message>
</context>
<context>
    <name>DropRouter</name>
    <message>
        <source>Drop one configuration file at a time.</source>
        <translation>Suelte los archivos de configuración de uno en uno.</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the configuration file itself.</source>
        <translation>%1 es una carpeta. Suelte el propio archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 has %2; a configuration file has at most %3.</source>
        <translation>%1 tiene %2; un archivo de configuración tiene como máximo %3.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vacío.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drop secrets_data or the options of an SDK as JSON, an .env file of a service, a TozStore client&apos;s e3db.json, a credentials file of Locker, a client or an environment to sign in with as JSON, a credentials or config file of AWS, or the sandbox&apos;s ready file.</source>
        <translation>Se puede soltar secrets_data o las opciones de un SDK en JSON, un archivo .env de un servicio, el e3db.json de un cliente de TozStore, un archivo de credenciales de Locker, un cliente o un entorno para iniciar sesión en JSON, un archivo credentials o config de AWS, o el archivo de la sandbox.</translation>
    </message>
    <message>
        <source>%1 is not a text file. %2</source>
        <comment>file, what can be dropped</comment>
        <translation>%1 no es un archivo de texto. %2</translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message>
        <source>Nothing but the record key is copied.</source>
        <translation>No se copia nada más que la clave de registro.</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Not copied: %Ln attachment(s), version and dates of the service.</source>
        <translation>
            <numerusform>No se copia: %Ln adjunto, la versión ni las fechas del servicio.</numerusform>
            <numerusform>No se copian: %Ln adjuntos, la versión ni las fechas del servicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: version and dates of the service.</source>
        <translation>No se copian: la versión ni las fechas del servicio.</translation>
    </message>
    <message>
        <source>Kept as they came, editable as JSON: %1.</source>
        <translation>Conservado tal como llegó, editable como JSON: %1.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>creado %1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>actualizado %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by the service: %1</source>
        <translation>Establecido por el servicio: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentCommands</name>
    <message>
        <source>Choose the environments of a Locker connection first.</source>
        <translation>Elija primero los entornos de una conexión de Locker.</translation>
    </message>
    <message>
        <source>Ne&amp;w environment…</source>
        <translation>&amp;Nuevo entorno…</translation>
    </message>
    <message>
        <source>Makes an environment; it waits in the tray until you send it</source>
        <translation>Crea un entorno; queda en la bandeja hasta que lo envíe</translation>
    </message>
    <message>
        <source>Edit en&amp;vironment…</source>
        <translation>Editar &amp;entorno…</translation>
    </message>
    <message>
        <source>Changes the name, external URL or description of the selected environment</source>
        <translation>Cambia el nombre, la URL externa o la descripción del entorno seleccionado</translation>
    </message>
    <message>
        <source>Open external UR&amp;L</source>
        <translation>Abrir UR&amp;L externa</translation>
    </message>
    <message>
        <source>Opens the external URL of the selected environment in the browser; https only</source>
        <translation>Abre en el navegador la URL externa del entorno seleccionado; solo https</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check the input</source>
        <translation>Revise los datos introducidos</translation>
    </message>
    <message>
        <source>The service answered with an error</source>
        <translation>El servicio respondió con un error</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>No se pudo contactar con el servicio</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Cannot encrypt or decrypt</source>
        <translation>No se puede cifrar o descifrar</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>A problem on this computer</source>
        <translation>Un problema en este equipo</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>Se refiere a: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>Solicitud: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Estado: %1</translation>
    </message>
    <message>
        <source>Service&apos;s own code: %1</source>
        <translation>Código propio del servicio: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de solicitud: %1</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Choose the files of a TozStore connection first.</source>
        <translation>Elija primero los archivos de una conexión de TozStore.</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>S&amp;ubir archivos…</translation>
    </message>
    <message>
        <source>Encrypts files on this computer and sends them</source>
        <translation>Cifra archivos en este equipo y los envía</translation>
    </message>
    <message>
        <source>Down&amp;load file…</source>
        <translation>&amp;Descargar archivo…</translation>
    </message>
    <message>
        <source>Fetches and decrypts the file to a place you choose</source>
        <translation>Obtiene y descifra el archivo en el lugar que elija</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>Abrir archiv&amp;o</translation>
    </message>
    <message>
        <source>Decrypts a private copy and shows it in the program for its kind</source>
        <translation>Descifra una copia privada y la muestra en el programa de su tipo</translation>
    </message>
    <message>
        <source>&amp;Replace file…</source>
        <translation>&amp;Reemplazar archivo…</translation>
    </message>
    <message>
        <source>Puts another content in the place of the stored one, after asking</source>
        <translation>Pone otro contenido en lugar del almacenado, previa confirmación</translation>
    </message>
    <message>
        <source>&amp;Delete file…</source>
        <translation>E&amp;liminar archivo…</translation>
    </message>
    <message>
        <source>Deletes the file for everybody who can read it, after asking</source>
        <translation>Elimina el archivo para todos los que pueden leerlo, previa confirmación</translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>&amp;Cancelar transferencia</translation>
    </message>
    <message>
        <source>Stops what is being done with the selected file</source>
        <translation>Detiene lo que se está haciendo con el archivo seleccionado</translation>
    </message>
    <message>
        <source>&amp;Try transfer again</source>
        <translation>Rein&amp;tentar transferencia</translation>
    </message>
    <message>
        <source>Does again what failed with the selected file</source>
        <translation>Repite la operación que falló con el archivo seleccionado</translation>
    </message>
    <message>
        <source>Dis&amp;miss failure</source>
        <translation>Descartar &amp;mensaje de error</translation>
    </message>
    <message>
        <source>Puts the message about the failed transfer away</source>
        <translation>Quita el mensaje sobre la transferencia fallida</translation>
    </message>
    <message>
        <source>Copy record &amp;id</source>
        <translation>Copiar &amp;ID de registro</translation>
    </message>
    <message>
        <source>Copies the id of the file&apos;s record</source>
        <translation>Copia el ID del registro del archivo</translation>
    </message>
    <message>
        <source>Re&amp;fresh files</source>
        <translation>Actuali&amp;zar archivos</translation>
    </message>
    <message>
        <source>Looks for files again, or stops looking</source>
        <translation>Vuelve a buscar archivos o deja de buscar</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>an installer</source>
        <translation>un instalador</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>un script</translation>
    </message>
    <message>
        <source>a shortcut that can start something</source>
        <translation>un acceso directo que puede iniciar algo</translation>
    </message>
    <message>
        <source>a file that changes the system&apos;s settings</source>
        <translation>un archivo que cambia la configuración del sistema</translation>
    </message>
    <message>
        <source>a compiled help file, which can run programs</source>
        <translation>un archivo de ayuda compilado, que puede ejecutar programas</translation>
    </message>
    <message>
        <source>a web page, which can run scripts</source>
        <translation>una página web, que puede ejecutar scripts</translation>
    </message>
    <message>
        <source>an office document that can hold macros</source>
        <translation>un documento de oficina que puede contener macros</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>una imagen de disco</translation>
    </message>
    <message>
        <source>an office document with macros in it</source>
        <translation>un documento de oficina que contiene macros</translation>
    </message>
    <message>
        <source>a file of a kind Strongroom does not know</source>
        <translation>un archivo de un tipo que Strongroom no conoce</translation>
    </message>
    <message>
        <source>a file that cannot be looked into</source>
        <translation>un archivo que no se puede examinar</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Elija primero los registros de una conexión.</translation>
    </message>
    <message>
        <source>Add &amp;condition…</source>
        <translation>Añadir &amp;condición…</translation>
    </message>
    <message>
        <source>Adds a condition by choosing member, comparison and value</source>
        <translation>Añade una condición eligiendo campo, comparación y valor</translation>
    </message>
    <message>
        <source>Recent and saved &amp;filters</source>
        <translation>&amp;Filtros recientes y guardados</translation>
    </message>
    <message>
        <source>Offers the filters used before and those saved under a name</source>
        <translation>Ofrece los filtros usados antes y los guardados con un nombre</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>Saves the filter under a name, on this computer</source>
        <translation>Guarda el filtro con un nombre, en este equipo</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>Ad&amp;ministrar filtros guardados…</translation>
    </message>
    <message>
        <source>Renames, replaces and deletes saved filters</source>
        <translation>Cambia el nombre de los filtros guardados, los reemplaza y los elimina</translation>
    </message>
    <message>
        <source>&amp;Keep recent filters</source>
        <translation>Conser&amp;var filtros recientes</translation>
    </message>
    <message>
        <source>Keeps recent filters on this computer when the program ends; they hold the values you look for</source>
        <translation>Conserva los filtros recientes en este equipo al cerrar el programa; contienen los valores buscados</translation>
    </message>
    <message>
        <source>Filter &amp;by this value</source>
        <translation>Filtrar por este val&amp;or</translation>
    </message>
    <message>
        <source>Shows only records that have the value of the current cell</source>
        <translation>Muestra solo los registros que tienen el valor de la celda actual</translation>
    </message>
    <message>
        <source>Filter &amp;out this value</source>
        <translation>&amp;Excluir este valor</translation>
    </message>
    <message>
        <source>Shows only records that do not have the value of the current cell</source>
        <translation>Muestra solo los registros que no tienen el valor de la celda actual</translation>
    </message>
    <message>
        <source>Filter from this value &amp;up</source>
        <translation>Filtrar &amp;desde este valor</translation>
    </message>
    <message>
        <source>Shows only records with this value or a greater one</source>
        <translation>Muestra solo los registros con este valor o uno mayor</translation>
    </message>
    <message>
        <source>Filter up &amp;to this value</source>
        <translation>Filtrar &amp;hasta este valor</translation>
    </message>
    <message>
        <source>Shows only records with this value or a smaller one</source>
        <translation>Muestra solo los registros con este valor o uno menor</translation>
    </message>
    <message>
        <source>&amp;Query as code…</source>
        <translation>Consulta como códi&amp;go…</translation>
    </message>
    <message>
        <source>Shows the query as a CLI command, cURL, Python and JavaScript; secrets stay variables</source>
        <translation>Muestra la consulta como comando de CLI, cURL, Python y JavaScript; los secretos siguen siendo variables</translation>
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
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>dentro de 7 días</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>dentro de 30 días</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>hace 7 días</translation>
    </message>
    <message>
        <source>start of this month</source>
        <translation>inicio de este mes</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>usado antes</translation>
    </message>
    <message>
        <source>the current key</source>
        <translation>la clave actual</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>en la tabla</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>tiene valor</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>no tiene valor</translation>
    </message>
    <message>
        <source>text, plain</source>
        <translation>texto, en claro</translation>
    </message>
    <message>
        <source>text, hashed</source>
        <translation>texto, con hash</translation>
    </message>
    <message>
        <source>version of the key</source>
        <translation>versión de la clave</translation>
    </message>
    <message>
        <source>whole number, plain</source>
        <translation>número entero, en claro</translation>
    </message>
    <message>
        <source>date, plain</source>
        <translation>fecha, en claro</translation>
    </message>
    <message>
        <source>part of any key, 3 to 200 characters</source>
        <translation>parte de cualquier clave, de 3 a 200 caracteres</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is, or is one of</source>
        <translation>es, o es uno de</translation>
    </message>
    <message>
        <source>is not, or is none of</source>
        <translation>no es, o no es ninguno de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>then or later</source>
        <translation>entonces o después</translation>
    </message>
    <message>
        <source>then or earlier</source>
        <translation>entonces o antes</translation>
    </message>
    <message>
        <source>later than</source>
        <translation>después de</translation>
    </message>
    <message>
        <source>earlier than</source>
        <translation>antes de</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 (the service gave no offset; taken as UTC)</source>
        <translation>%1 (el servicio no indicó zona horaria; se toma como UTC)</translation>
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
        <translation>Todos los comandos</translation>
    </message>
    <message>
        <source>With their keys as they are now. *Tools ▸ Keyboard shortcuts* changes them; the command palette finds them by name.</source>
        <translation>Con sus teclas actuales. Se cambian en *Herramientas ▸ Atajos de teclado*; la paleta de comandos los encuentra por su nombre.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
</context>
<context>
    <name>JsonFormat</name>
    <message>
        <source>The value ends here; nothing may follow.</source>
        <translation>El valor termina aquí; no puede seguir nada.</translation>
    </message>
    <message>
        <source>More than %1 levels.</source>
        <translation>Más de %1 niveles.</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Falta un valor.</translation>
    </message>
    <message>
        <source>There is a comma too many before %1.</source>
        <translation>Sobra una coma antes de %1.</translation>
    </message>
    <message>
        <source>A comma or %1 is missing.</source>
        <translation>Falta una coma o %1.</translation>
    </message>
    <message>
        <source>A member&apos;s name in double quotes is missing.</source>
        <translation>Falta el nombre de un miembro entre comillas dobles.</translation>
    </message>
    <message>
        <source>A colon is missing after the member&apos;s name.</source>
        <translation>Faltan dos puntos tras el nombre del miembro.</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <translation>Esto no es un valor JSON.</translation>
    </message>
    <message>
        <source>A digit is missing.</source>
        <translation>Falta un dígito.</translation>
    </message>
    <message>
        <source>A number may not start with 0.</source>
        <translation>Un número no puede empezar por 0.</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>Faltan las comillas de cierre de este texto.</translation>
    </message>
    <message>
        <source>A line break or control character inside a text must be written as an escape.</source>
        <translation>Un salto de línea o carácter de control dentro de un texto debe escribirse como secuencia de escape.</translation>
    </message>
    <message>
        <source>Unknown escape; write a backslash as \\.</source>
        <translation>Secuencia de escape desconocida; escriba una barra invertida como \\.</translation>
    </message>
    <message>
        <source>\u takes four hexadecimal digits.</source>
        <translation>\u requiere cuatro dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: %3</source>
        <translation>No es JSON, línea %1, columna %2: %3</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>The keys are not loaded.</source>
        <translation>Las claves no están cargadas.</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>Aún no hay claves.</translation>
    </message>
    <message>
        <source>Select a version first.</source>
        <translation>Seleccione primero una versión.</translation>
    </message>
    <message>
        <source>There is no secret of this version.</source>
        <translation>No hay secreto de esta versión.</translation>
    </message>
    <message>
        <source>This secret is removed already.</source>
        <translation>Este secreto ya se ha quitado.</translation>
    </message>
    <message>
        <source>This entry is not used: the same version comes earlier.</source>
        <translation>Esta entrada no se usa: la misma versión aparece antes.</translation>
    </message>
    <message>
        <source>This version is the current one.</source>
        <translation>Esta versión es la actual.</translation>
    </message>
    <message>
        <source>New records are written with it: make another version current first.</source>
        <translation>Los registros nuevos se escriben con ella: convierta antes otra versión en la actual.</translation>
    </message>
    <message>
        <source>Nothing was removed or changed here.</source>
        <translation>Aquí no se ha quitado ni cambiado nada.</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>The keys are being saved.</source>
        <translation>Las claves se están guardando.</translation>
    </message>
    <message>
        <source>A connection that encrypts needs one secret at least.</source>
        <translation>Una conexión que cifra necesita al menos un secreto.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>The records are being counted.</source>
        <translation>Se están contando los registros.</translation>
    </message>
    <message>
        <source>Choose the keys of a connection first.</source>
        <translation>Elija primero las claves de una conexión.</translation>
    </message>
    <message>
        <source>&amp;Generate key</source>
        <translation>&amp;Generar clave</translation>
    </message>
    <message>
        <source>Makes a new random 32-byte key under the next free version; not saved until you save</source>
        <translation>Crea una nueva clave aleatoria de 32 bytes con la siguiente versión libre; no se conserva hasta que guarde</translation>
    </message>
    <message>
        <source>&amp;Add secret…</source>
        <translation>&amp;Añadir secreto…</translation>
    </message>
    <message>
        <source>Adds a password, a key or a secret for custom encryption</source>
        <translation>Añade una contraseña, una clave o un secreto para cifrado personalizado</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>&amp;Importar claves…</translation>
    </message>
    <message>
        <source>Takes secrets_data from a file or a paste, after showing what would change</source>
        <translation>Toma secrets_data de un archivo o de lo pegado, tras mostrar lo que cambiaría</translation>
    </message>
    <message>
        <source>&amp;Export keys…</source>
        <translation>&amp;Exportar claves…</translation>
    </message>
    <message>
        <source>Writes the secrets_data to a file, encrypted with a passphrase</source>
        <translation>Escribe secrets_data en un archivo, cifrado con una frase de contraseña</translation>
    </message>
    <message>
        <source>Make &amp;current</source>
        <translation>Establecer &amp;como actual</translation>
    </message>
    <message>
        <source>New records are written with this version; existing ones stay as they are</source>
        <translation>Los registros nuevos se escriben con esta versión; los existentes quedan como están</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Takes the kept secret of this version again</source>
        <translation>Recupera el secreto guardado de esta versión</translation>
    </message>
    <message>
        <source>&amp;Remove secret…</source>
        <translation>&amp;Quitar secreto…</translation>
    </message>
    <message>
        <source>Removes the secret of this version, after asking; not saved until you save</source>
        <translation>Quita el secreto de esta versión, previa confirmación; no se aplica hasta que guarde</translation>
    </message>
    <message>
        <source>&amp;Save keys</source>
        <translation>Guardar clave&amp;s</translation>
    </message>
    <message>
        <source>Writes the changed keys to the keychain and nowhere else</source>
        <translation>Escribe las claves cambiadas en el llavero y en ningún otro lugar</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>&amp;Descartar cambios</translation>
    </message>
    <message>
        <source>Goes back to the keys as they are kept</source>
        <translation>Vuelve a las claves tal como están guardadas</translation>
    </message>
    <message>
        <source>C&amp;ount records</source>
        <translation>C&amp;ontar registros</translation>
    </message>
    <message>
        <source>Asks every country how many records each version has</source>
        <translation>Consulta en cada país cuántos registros tiene cada versión</translation>
    </message>
</context>
<context>
    <name>LockerPages</name>
    <message>
        <source>Choose a connection to Locker first.</source>
        <translation>Elija primero una conexión de Locker.</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>copiado de %1</translation>
    </message>
</context>
<context>
    <name>LockerTransfer</name>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockerTransferCommands</name>
    <message>
        <source>&amp;Import secrets…</source>
        <translation>&amp;Importar secretos…</translation>
    </message>
    <message>
        <source>Reads a .env, JSON, YAML or other file of variables into the changes; nothing is sent before you send what waits</source>
        <translation>Lee un archivo de variables (.env, JSON, YAML u otro) y lo añade a los cambios; no se envía nada hasta que envíe lo pendiente</translation>
    </message>
    <message>
        <source>E&amp;xport secrets…</source>
        <translation>E&amp;xportar secretos…</translation>
    </message>
    <message>
        <source>Writes the secrets of an environment to a file, encrypted unless you say otherwise</source>
        <translation>Escribe en un archivo los secretos de un entorno, cifrados salvo que se indique lo contrario</translation>
    </message>
    <message>
        <source>R&amp;un with these variables…</source>
        <translation>Ejec&amp;utar con estas variables…</translation>
    </message>
    <message>
        <source>Starts a program with the secrets of an environment as its variables; nothing is written to the disk</source>
        <translation>Inicia un programa con los secretos de un entorno como variables; no se escribe nada en el disco</translation>
    </message>
    <message>
        <source>Import secrets from %1</source>
        <translation>Importar secretos de %1</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>unreadable, from All</source>
        <translation>ilegible, de Todos</translation>
    </message>
    <message>
        <source>from All</source>
        <translation>de Todos</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message numerus="yes">
        <source>listed %Ln times</source>
        <translation>
            <numerusform>listado %Ln vez</numerusform>
            <numerusform>listado %Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no value for all environments</source>
        <translation>No hay ningún valor para todos los entornos</translation>
    </message>
    <message>
        <source>Missing: neither a value of its own nor one for all environments</source>
        <translation>Falta: no hay valor propio ni uno para todos los entornos</translation>
    </message>
    <message>
        <source>The value for all environments holds here, and it cannot be opened</source>
        <translation>Aquí rige el valor para todos los entornos, y no se puede abrir</translation>
    </message>
    <message>
        <source>The value for all environments holds here</source>
        <translation>Aquí rige el valor para todos los entornos</translation>
    </message>
    <message>
        <source>The value for all environments: the others are compared with it</source>
        <translation>El valor para todos los entornos: los demás se comparan con él</translation>
    </message>
    <message>
        <source>A value of its own, the same as the others. Compared by fingerprint, nothing is revealed</source>
        <translation>Un valor propio, igual que los demás. Se compara por huella; no se muestra nada</translation>
    </message>
    <message>
        <source>A value of its own that differs from the others. Compared by fingerprint, nothing is revealed</source>
        <translation>Un valor propio que difiere de los demás. Se compara por huella; no se muestra nada</translation>
    </message>
    <message>
        <source>A value of its own; there is no other to compare it with</source>
        <translation>Un valor propio; no hay otro con el que compararlo</translation>
    </message>
    <message>
        <source>There is a value, and it cannot be opened</source>
        <translation>Hay un valor y no se puede abrir</translation>
    </message>
    <message numerus="yes">
        <source>The service lists this key %Ln times here; none of the values is believed</source>
        <translation>
            <numerusform>El servicio lista esta clave %Ln vez aquí; ningún valor se da por bueno</numerusform>
            <numerusform>El servicio lista esta clave %Ln veces aquí; ninguno de los valores se da por bueno</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>%1 and %2</source>
        <comment>countries</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>limited by key derivation</source>
        <translation>limitado por la derivación de claves</translation>
    </message>
    <message>
        <source>limited by the service</source>
        <translation>limitado por el servicio</translation>
    </message>
    <message>
        <source>limited as you chose</source>
        <translation>limitado según lo elegido</translation>
    </message>
    <message>
        <source>limited by this disk</source>
        <translation>limitado por este disco</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>deciding what was under way</source>
        <translation>resolviendo lo que estaba en curso</translation>
    </message>
    <message>
        <source>writing batch %1</source>
        <translation>escribiendo el lote %1</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>looking for stragglers</source>
        <translation>buscando rezagados</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Running, %1 %</source>
        <translation>En curso, %1 %</translation>
    </message>
    <message>
        <source>Being rolled back</source>
        <translation>Revirtiendo</translation>
    </message>
    <message>
        <source>Interrupted at %1 %</source>
        <translation>Interrumpida al %1 %</translation>
    </message>
    <message>
        <source>Stopped at %1 %</source>
        <translation>Detenida al %1 %</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Roll back interrupted</source>
        <translation>Reversión interrumpida</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertida</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) of this version</source>
        <translation>
            <numerusform>%1: %Ln registro de esta versión</numerusform>
            <numerusform>%1: %Ln registros de esta versión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln encrypted record(s) without a version, which any key may open</source>
        <translation>
            <numerusform>%1: %Ln registro cifrado sin versión, que cualquier clave podría abrir</numerusform>
            <numerusform>%1: %Ln registros cifrados sin versión, que cualquier clave podría abrir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) of a version that nobody has a secret of, which this key may open</source>
        <translation>
            <numerusform>%1: %Ln registro de una versión cuyo secreto no tiene nadie, que esta clave podría abrir</numerusform>
            <numerusform>%1: %Ln registros de una versión cuyo secreto no tiene nadie, que esta clave podría abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: could not be asked</source>
        <comment>country</comment>
        <translation>%1: no se pudo consultar</translation>
    </message>
    <message>
        <source>%1: its answers contradict each other</source>
        <comment>country</comment>
        <translation>%1: sus respuestas se contradicen</translation>
    </message>
    <message>
        <source>New records are written with it</source>
        <translation>Con ella se escriben los registros nuevos</translation>
    </message>
    <message>
        <source>There is no other secret</source>
        <translation>No hay ningún otro secreto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed by somebody else between opening and writing: opened anew</source>
        <translation>
            <numerusform>%Ln registro cambiado por otra persona entre la apertura y la escritura: abierto de nuevo</numerusform>
            <numerusform>%Ln registros cambiados por otra persona entre la apertura y la escritura: abiertos de nuevo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted by somebody else before they were written</source>
        <translation>
            <numerusform>%Ln registro eliminado por otra persona antes de escribirlo</numerusform>
            <numerusform>%Ln registros eliminados por otra persona antes de escribirlos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) written again: the answer was lost and the write had not been done</source>
        <translation>
            <numerusform>%Ln lote escrito de nuevo: la respuesta se perdió y no se había escrito</numerusform>
            <numerusform>%Ln lotes escritos de nuevo: la respuesta se perdió y no se habían escrito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) whose answer was lost and which had been written</source>
        <translation>
            <numerusform>%Ln lote cuya respuesta se perdió y que sí se había escrito</numerusform>
            <numerusform>%Ln lotes cuya respuesta se perdió y que sí se habían escrito</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the service asked to slow down</source>
        <translation>
            <numerusform>%Ln vez el servicio pidió reducir la velocidad</numerusform>
            <numerusform>%Ln veces el servicio pidió reducir la velocidad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost attachments meanwhile, by somebody else</source>
        <translation>
            <numerusform>%Ln registro perdió adjuntos entretanto por acción de otra persona</numerusform>
            <numerusform>%Ln registros perdieron adjuntos entretanto por acción de otra persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationCommands</name>
    <message>
        <source>No migration is running on this connection.</source>
        <translation>No hay ninguna migración en curso en esta conexión.</translation>
    </message>
    <message>
        <source>The migration is coming to rest.</source>
        <translation>La migración se está deteniendo.</translation>
    </message>
    <message>
        <source>Choose a connection to InCountry first.</source>
        <translation>Elija primero una conexión de InCountry.</translation>
    </message>
    <message>
        <source>Key &amp;migration…</source>
        <translation>&amp;Migración de claves…</translation>
    </message>
    <message>
        <source>The migrations of this connection: past runs, the one under way, and a new one step by step</source>
        <translation>Las migraciones de esta conexión: ejecuciones pasadas, la que está en curso y una nueva paso a paso</translation>
    </message>
    <message>
        <source>&amp;New key migration</source>
        <translation>&amp;Nueva migración de claves</translation>
    </message>
    <message>
        <source>Encrypts records anew with another key; nothing is written before you say so</source>
        <translation>Vuelve a cifrar registros con otra clave; no se escribe nada hasta que lo indique</translation>
    </message>
    <message>
        <source>Pause or &amp;resume the migration</source>
        <translation>Pausar o &amp;reanudar la migración</translation>
    </message>
    <message>
        <source>Lets the migration of this connection rest at a safe point, or go on</source>
        <translation>Pausa la migración de esta conexión en un punto seguro, o la reanuda</translation>
    </message>
    <message>
        <source>&amp;Stop the migration</source>
        <translation>De&amp;tener la migración</translation>
    </message>
    <message>
        <source>Ends the migration of this connection at the next safe point; it can be gone on with</source>
        <translation>Termina la migración de esta conexión en el próximo punto seguro; se puede reanudar</translation>
    </message>
</context>
<context>
    <name>MigrationReport</name>
    <message numerus="yes">
        <source>%Ln record(s) were changed by somebody else after they had been written: theirs is there now.</source>
        <translation>
            <numerusform>Otra persona cambió %Ln registro después de escribirlo: ahora está su versión.</numerusform>
            <numerusform>Otras personas cambiaron %Ln registros después de escribirlos: ahora están sus versiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service cannot close: it has no conditional write. From the last look at a batch to the answer to its writing took %1 at most, %2 over all batches. What another program changed in a record of the batch within that time may have been overwritten unseen; what it changed later was found by reading back.</source>
        <translation>Lo que el servicio no puede evitar: no tiene escritura condicional. Desde la última lectura de un lote hasta la respuesta a su escritura pasaron como máximo %1, y %2 en el conjunto de los lotes. Lo que otro programa cambiara en un registro del lote durante ese tiempo pudo sobrescribirse sin notarlo; lo que cambió después se detectó al releer.</translation>
    </message>
    <message>
        <source>Nothing was read back: that what was written is there is the service&apos;s word.</source>
        <translation>No se releyó nada: que lo escrito está ahí lo afirma solo el servicio.</translation>
    </message>
    <message numerus="yes">
        <source>Rolled back: %Ln record(s) are as they were before</source>
        <translation>
            <numerusform>Revertido: %Ln registro está como antes</numerusform>
            <numerusform>Revertido: %Ln registros están como antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) have key version %2</source>
        <translation>
            <numerusform>%1 de %Ln registro tiene la versión de clave %2</numerusform>
            <numerusform>%1 de %Ln registros tienen la versión de clave %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection “%1”, environment %2, run %3: %4. Begun %5.</source>
        <comment>connection, environment, run, state, date</comment>
        <translation>Conexión «%1», entorno %2, ejecución %3: %4. Iniciada %5.</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>previstos</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>migrados</translation>
    </message>
    <message>
        <source>left</source>
        <translation>restantes</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartados</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>revertidos</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>sin tocar</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entretanto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>%Ln registro que requiere atención</numerusform>
            <numerusform>%Ln registros que requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>hash de clave de registro</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>The first %1; the report as CSV has them all.</source>
        <translation>Los primeros %1; el informe en CSV los contiene todos.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>No se puede escribir %1: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>ModeWindow</name>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>This connection can be changed at any time.</source>
        <translation>Esta conexión se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Allow changes &amp;for…</source>
        <translation>Permitir cambios &amp;durante…</translation>
    </message>
    <message>
        <source>Lets a read-only or production connection be changed for a time</source>
        <translation>Permite cambiar durante un tiempo una conexión de solo lectura o de producción</translation>
    </message>
    <message>
        <source>S&amp;top allowing changes now</source>
        <translation>De&amp;jar de permitir cambios ahora</translation>
    </message>
    <message>
        <source>Makes the connection read-only again before its time is over</source>
        <translation>Vuelve a poner la conexión en solo lectura antes de que acabe su tiempo</translation>
    </message>
    <message>
        <source>Changes are not allowed now.</source>
        <translation>Ahora no se permiten cambios.</translation>
    </message>
    <message>
        <source>Changes allowed: %1</source>
        <comment>time left</comment>
        <translation>Cambios permitidos: %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>connection</comment>
        <translation>%1 (solo lectura)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>connection</comment>
        <translation>%1 (producción)</translation>
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
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Read-only, changes allowed for now</source>
        <translation>Solo lectura, cambios permitidos por ahora</translation>
    </message>
    <message>
        <source>Production, changes allowed for now</source>
        <translation>Producción, cambios permitidos por ahora</translation>
    </message>
    <message>
        <source>Production, read-only</source>
        <translation>Producción, solo lectura</translation>
    </message>
    <message>
        <source>This production connection is read-only. Choose “Allow changes for” first.</source>
        <translation>Esta conexión de producción es de solo lectura. Elija primero «Permitir cambios durante».</translation>
    </message>
    <message>
        <source>This connection is read-only. Choose “Allow changes for” first.</source>
        <translation>Esta conexión es de solo lectura. Elija primero «Permitir cambios durante».</translation>
    </message>
</context>
<context>
    <name>NetworkLines</name>
    <message>
        <source>find the server</source>
        <translation>buscar el servidor</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conectar</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>negociación TLS</translation>
    </message>
    <message>
        <source>check of the certificate</source>
        <translation>comprobación del certificado</translation>
    </message>
    <message>
        <source>check of the certificate pins</source>
        <translation>comprobación de los pines del certificado</translation>
    </message>
    <message>
        <source>send the request</source>
        <translation>enviar la solicitud</translation>
    </message>
    <message>
        <source>wait for the answer</source>
        <translation>esperar la respuesta</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>Paso: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>Proxy: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>Certificado: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Emitido por: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>Válido: del %1 al %2</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>Firma: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>Huella SHA-256: %1</translation>
    </message>
    <message>
        <source>Pin of its key: %1</source>
        <translation>Pin de su clave: %1</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Choose the notes of a TozStore connection first.</source>
        <translation>Elija primero las notas de una conexión de TozStore.</translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation>&amp;Escribir una nota…</translation>
    </message>
    <message>
        <source>Encrypts and signs a note for one reader</source>
        <translation>Cifra y firma una nota para un solo lector</translation>
    </message>
    <message>
        <source>Rea&amp;d a note…</source>
        <translation>L&amp;eer una nota…</translation>
    </message>
    <message>
        <source>Finds a note by id or name and says what reading uses up before it does</source>
        <translation>Busca una nota por ID o nombre e indica qué consume la lectura antes de leerla</translation>
    </message>
    <message>
        <source>Read the &amp;selected note…</source>
        <translation>Leer la nota &amp;seleccionada…</translation>
    </message>
    <message>
        <source>Reads the selected note again, after saying what that uses up</source>
        <translation>Vuelve a leer la nota seleccionada, tras indicar qué consume la lectura</translation>
    </message>
    <message>
        <source>Repl&amp;ace note…</source>
        <translation>&amp;Reemplazar nota…</translation>
    </message>
    <message>
        <source>Gives an own note with a name another content</source>
        <translation>Da otro contenido a una nota propia con nombre</translation>
    </message>
    <message>
        <source>Delete n&amp;ote…</source>
        <translation>Eli&amp;minar nota…</translation>
    </message>
    <message>
        <source>Deletes an own note, after asking</source>
        <translation>Elimina una nota propia, previa confirmación</translation>
    </message>
    <message>
        <source>&amp;Hide note</source>
        <translation>&amp;Ocultar nota</translation>
    </message>
    <message>
        <source>Takes the note that was read off the screen and out of memory</source>
        <translation>Quita de la pantalla y de la memoria la nota leída</translation>
    </message>
    <message>
        <source>Cop&amp;y note id</source>
        <translation>Copiar I&amp;D de la nota</translation>
    </message>
    <message>
        <source>Copies the id of the selected note</source>
        <translation>Copia el ID de la nota seleccionada</translation>
    </message>
    <message>
        <source>Copy own public &amp;keys</source>
        <translation>Copiar &amp;claves públicas propias</translation>
    </message>
    <message>
        <source>Copies this client&apos;s public keys, for those who write notes to it</source>
        <translation>Copia las claves públicas de este cliente, para quienes le escriben notas</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>Li&amp;breta de direcciones…</translation>
    </message>
    <message>
        <source>Shows the kept public keys of those you write to</source>
        <translation>Muestra las claves públicas guardadas de sus destinatarios</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>signature good</source>
        <translation>firma válida</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>firma incorrecta</translation>
    </message>
    <message>
        <source>Every field that is here is signed with the key the note names. A field that was taken away would not be noticed.</source>
        <translation>Todos los campos presentes están firmados con la clave que indica la nota. No se notaría que falta un campo.</translation>
    </message>
    <message>
        <source>The note or one of its fields is not signed. It was not opened: anybody could have changed it.</source>
        <translation>La nota o uno de sus campos no está firmado. No se abrió: cualquiera pudo cambiarla.</translation>
    </message>
    <message>
        <source>A signature does not fit: a field was changed, swapped or signed by another key. It was not opened.</source>
        <translation>Una firma no coincide: un campo se cambió, se intercambió o se firmó con otra clave. No se abrió.</translation>
    </message>
    <message>
        <source>writer confirmed</source>
        <translation>autor confirmado</translation>
    </message>
    <message>
        <source>writer not known</source>
        <translation>autor desconocido</translation>
    </message>
    <message>
        <source>writer not checked</source>
        <translation>autor sin comprobar</translation>
    </message>
    <message>
        <source>Written by %1: both keys are those the service publishes for this client.</source>
        <translation>Escrita por %1: ambas claves son las que el servicio publica para este cliente.</translation>
    </message>
    <message>
        <source>The note names no client, or its keys are not that client&apos;s. Anybody may have written it.</source>
        <translation>La nota no indica ningún cliente, o sus claves no son las de ese cliente. Pudo escribirla cualquiera.</translation>
    </message>
    <message>
        <source>The service could not be asked whose keys these are. Anybody may have written it.</source>
        <translation>No se pudo consultar al servicio de quién son estas claves. Pudo escribirla cualquiera.</translation>
    </message>
    <message>
        <source>an e-mail address is needed</source>
        <translation>se necesita una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>the realm is needed</source>
        <translation>se necesita el realm</translation>
    </message>
    <message>
        <source>the id of the other note is needed</source>
        <translation>se necesita el ID de la otra nota</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: several words are better than one.</source>
        <translation>Débil: varias palabras son mejor que una.</translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation>Aceptable. Otra palabra la haría fuerte.</translation>
    </message>
    <message>
        <source>Strong, unless it is a sentence others know.</source>
        <translation>Fuerte, salvo que sea una frase conocida por otros.</translation>
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
        <translation>página</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>filtro guardado</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
</context>
<context>
    <name>PublicKeys</name>
    <message>
        <source>two keys are expected, the one for encryption first</source>
        <translation>se esperan dos claves, primero la de cifrado</translation>
    </message>
    <message>
        <source>the key for encryption is missing</source>
        <translation>falta la clave de cifrado</translation>
    </message>
    <message>
        <source>the key for encryption is not a Curve25519 public key: 43 letters, digits, - and _</source>
        <translation>la clave de cifrado no es una clave pública Curve25519: 43 letras, dígitos, - y _</translation>
    </message>
    <message>
        <source>the signing key is missing: notes need both</source>
        <translation>falta la clave de firma: las notas necesitan ambas</translation>
    </message>
    <message>
        <source>the signing key is not an Ed25519 public key: 43 letters, digits, - and _</source>
        <translation>la clave de firma no es una clave pública Ed25519: 43 letras, dígitos, - y _</translation>
    </message>
    <message>
        <source>both keys are the same</source>
        <translation>ambas claves son iguales</translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Este registro no se puede abrir.</translation>
    </message>
    <message>
        <source>Its raw data is in the inspector.</source>
        <translation>Sus datos en bruto están en el inspector.</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Seleccione primero un registro.</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Este registro no se puede abrir.</translation>
    </message>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Elija primero los registros de una conexión.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>No se está cargando nada.</translation>
    </message>
    <message>
        <source>No rows have failed.</source>
        <translation>No ha fallado ninguna fila.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>La celda está vacía.</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. %1</source>
        <translation>El servicio no puede ordenar por esta columna. %1</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>&amp;Copiar celda</translation>
    </message>
    <message>
        <source>Copies the whole value of the current cell</source>
        <translation>Copia el valor completo de la celda actual</translation>
    </message>
    <message>
        <source>Copy record &amp;key</source>
        <translation>Copiar clav&amp;e de registro</translation>
    </message>
    <message>
        <source>Copies the record key of the current record</source>
        <translation>Copia la clave de registro del registro actual</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>Va al filtro</translation>
    </message>
    <message>
        <source>Filter as &amp;text</source>
        <translation>Filtro como &amp;texto</translation>
    </message>
    <message>
        <source>Shows the whole filter as one text, or as chips again</source>
        <translation>Muestra el filtro completo como un solo texto, o de nuevo como fichas</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>&amp;Nuevo registro…</translation>
    </message>
    <message>
        <source>Writes a new record; asks for the country where several are shown</source>
        <translation>Escribe un registro nuevo; pregunta el país si se muestran varios</translation>
    </message>
    <message>
        <source>&amp;Edit record…</source>
        <translation>&amp;Editar registro…</translation>
    </message>
    <message>
        <source>Changes the current record</source>
        <translation>Cambia el registro actual</translation>
    </message>
    <message>
        <source>D&amp;uplicate record…</source>
        <translation>D&amp;uplicar registro…</translation>
    </message>
    <message>
        <source>Writes a new record that starts as a copy of the current one</source>
        <translation>Escribe un registro nuevo a partir de una copia del actual</translation>
    </message>
    <message>
        <source>Edit &amp;several records…</source>
        <translation>Editar vario&amp;s registros…</translation>
    </message>
    <message>
        <source>Makes the same change to every selected record, after a preview of each</source>
        <translation>Aplica el mismo cambio a todos los registros seleccionados, tras previsualizar cada uno</translation>
    </message>
    <message>
        <source>Select two records or more first.</source>
        <translation>Seleccione primero dos o más registros.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Deletes the selected records, after asking</source>
        <translation>Elimina los registros seleccionados, previa confirmación</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Actualiza&amp;r</translation>
    </message>
    <message>
        <source>Asks the service again for what is shown</source>
        <translation>Vuelve a consultar al servicio lo que se muestra</translation>
    </message>
    <message>
        <source>&amp;Cancel loading</source>
        <translation>&amp;Cancelar carga</translation>
    </message>
    <message>
        <source>Stops the running load; what is there stays</source>
        <translation>Detiene la carga en curso; lo cargado permanece</translation>
    </message>
    <message>
        <source>Re&amp;try failed rows</source>
        <translation>Rein&amp;tentar filas fallidas</translation>
    </message>
    <message>
        <source>Asks again for rows and countries that could not be loaded</source>
        <translation>Vuelve a consultar las filas y los países que no se pudieron cargar</translation>
    </message>
    <message>
        <source>&amp;Sort by column</source>
        <translation>Ordenar por c&amp;olumna</translation>
    </message>
    <message>
        <source>Sorts by the current column: up, down, not at all; by the service where it can</source>
        <translation>Ordena por la columna actual: ascendente, descendente, sin orden; lo hace el servicio si puede</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>Co&amp;lumnas…</translation>
    </message>
    <message>
        <source>Chooses the columns of the table</source>
        <translation>Elige las columnas de la tabla</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>Shows or hides the details at the right</source>
        <translation>Muestra u oculta los detalles a la derecha</translation>
    </message>
</context>
<context>
    <name>RecordContextMenu</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Elija primero los registros de una conexión.</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>&amp;Ocultar columna</translation>
    </message>
    <message>
        <source>Hides the current column; Columns shows it again</source>
        <translation>Oculta la columna actual; Columnas la vuelve a mostrar</translation>
    </message>
    <message>
        <source>Select a column first.</source>
        <translation>Seleccione primero una columna.</translation>
    </message>
    <message>
        <source>A table needs one column.</source>
        <translation>Una tabla necesita una columna.</translation>
    </message>
    <message>
        <source>Select a condition of the filter first.</source>
        <translation>Seleccione primero una condición del filtro.</translation>
    </message>
    <message>
        <source>Change co&amp;ndition</source>
        <translation>Cambiar co&amp;ndición</translation>
    </message>
    <message>
        <source>Puts the selected condition of the filter where it can be changed</source>
        <translation>Pone la condición seleccionada del filtro donde se puede cambiar</translation>
    </message>
    <message>
        <source>Re&amp;move condition</source>
        <translation>&amp;Quitar condición</translation>
    </message>
    <message>
        <source>Takes the selected condition off the filter</source>
        <translation>Quita del filtro la condición seleccionada</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>%1 (the current key is %2)</source>
        <translation>%1 (la clave actual es %2)</translation>
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
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>This is half of a character; write it as an escape, \u%1.</source>
        <translation>Esto es medio carácter; escríbalo como secuencia de escape, \u%1.</translation>
    </message>
    <message>
        <source>This is nested too deeply for a record.</source>
        <translation>La anidación es demasiado profunda para un registro.</translation>
    </message>
    <message>
        <source>A record is a JSON object: {&quot;record_key&quot;: …}.</source>
        <translation>Un registro es un objeto JSON: {&quot;record_key&quot;: …}.</translation>
    </message>
    <message>
        <source>is here twice, and only one can be kept</source>
        <translation>está dos veces y solo se puede conservar uno</translation>
    </message>
    <message>
        <source>names the record and cannot be changed; duplicate the record to give it another</source>
        <translation>identifica el registro y no se puede cambiar; duplique el registro para darle otra</translation>
    </message>
</context>
<context>
    <name>RecordsSituation</name>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Records cannot be shown while the service cannot be reached. Nothing that you were writing is lost.</source>
        <translation>No se pueden mostrar registros mientras no se pueda contactar con el servicio. No se pierde nada de lo que estaba escribiendo.</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>Sesión cerrada en «%1»</translation>
    </message>
    <message>
        <source>The service does not take the stored credentials any more. Enter new ones, or try again if they were only locked for a while.</source>
        <translation>El servicio ya no acepta las credenciales guardadas. Introduzca otras o reintente si solo estuvieron bloqueadas un tiempo.</translation>
    </message>
    <message>
        <source>No permission in %1</source>
        <translation>Sin permiso en %1</translation>
    </message>
    <message>
        <source>You are signed in, but these credentials may not read records here. Ask whoever manages the environment, or choose another country.</source>
        <translation>Ha iniciado sesión, pero estas credenciales no permiten leer registros aquí. Consulte a quien administre el entorno o elija otro país.</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>La carga se detuvo</translation>
    </message>
    <message>
        <source>No records were loaded so far.</source>
        <translation>Aún no se ha cargado ningún registro.</translation>
    </message>
    <message>
        <source>No records could be loaded</source>
        <translation>No se pudo cargar ningún registro</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Abriendo la conexión…</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>No se pudo abrir la conexión</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>La conexión está cerrada</translation>
    </message>
    <message>
        <source>Keys and records are not in memory.</source>
        <translation>Las claves y los registros no están en memoria.</translation>
    </message>
    <message>
        <source>No countries are known</source>
        <translation>No se conoce ningún país</translation>
    </message>
    <message>
        <source>The list of countries could not be loaded. You can also name the countries in the connection.</source>
        <translation>No se pudo cargar la lista de países. También puede indicar los países en la conexión.</translation>
    </message>
    <message>
        <source>Asking for the countries…</source>
        <translation>Consultando los países…</translation>
    </message>
    <message>
        <source>The service is slow</source>
        <translation>El servicio va lento</translation>
    </message>
    <message>
        <source>No answer for %1. What is there stays; you can go on working.</source>
        <translation>Sin respuesta desde hace %1. Lo que hay se conserva; puede seguir trabajando.</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>Ningún registro coincide con este filtro</translation>
    </message>
    <message>
        <source>Values are compared whole, and as written: search keys are stored as hashes.</source>
        <translation>Los valores se comparan enteros y tal como están escritos: las claves de búsqueda se almacenan como hashes.</translation>
    </message>
    <message>
        <source>No records in %1</source>
        <translation>No hay registros en %1</translation>
    </message>
    <message>
        <source>What is written to this country shows up here.</source>
        <translation>Aquí aparece lo que se escribe en este país.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Choose another country</source>
        <translation>Elegir otro país</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>Strongroom forgets the connection and deletes its passwords, keys and tokens from this computer. The account itself is not touched: make sure that you have its secret elsewhere.</source>
        <translation>Strongroom olvida la conexión y elimina de este equipo sus contraseñas, claves y tokens. La cuenta en sí no se modifica: asegúrese de tener su secreto en otro lugar.</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes its keys and its token from this computer. What lies in a shared table stays: others use it. Make sure that you have the consumer key and secret elsewhere.</source>
        <translation>Strongroom olvida la conexión y elimina de este equipo sus claves y su token. Lo que hay en una tabla compartida permanece: otros la usan. Asegúrese de tener la clave y el secreto de consumidor en otro lugar.</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes its credentials and keys from this computer. The records stay with the service, but without the keys they cannot be opened: make sure that you have the secrets elsewhere.</source>
        <translation>Strongroom olvida la conexión y elimina de este equipo sus credenciales y claves. Los registros permanecen en el servicio, pero sin las claves no se pueden abrir: asegúrese de tener los secretos en otro lugar.</translation>
    </message>
</context>
<context>
    <name>RequestAnswer</name>
    <message>
        <source>The service does not understand the request: look at its parameters and its body.</source>
        <translation>El servicio no entiende la solicitud: revise sus parámetros y su cuerpo.</translation>
    </message>
    <message>
        <source>The service wants a sign-in, and this request was sent without one.</source>
        <translation>El servicio exige inicio de sesión, y esta solicitud se envió sin él.</translation>
    </message>
    <message>
        <source>The service refused the token, and there is no new one: %1</source>
        <translation>El servicio rechazó el token y no hay otro nuevo: %1</translation>
    </message>
    <message>
        <source>The service refused the token, and a new one too: it is for another audience, scope or environment than this address.</source>
        <translation>El servicio rechazó el token y también uno nuevo: es para una audiencia, un ámbito o un entorno distintos de los de esta dirección.</translation>
    </message>
    <message>
        <source>The service refused the sign-in.</source>
        <translation>El servicio rechazó el inicio de sesión.</translation>
    </message>
    <message>
        <source>The service knows who asks and does not allow this. The account lacks a right or a scope.</source>
        <translation>El servicio sabe quién pregunta y no lo permite. A la cuenta le falta un permiso o un ámbito.</translation>
    </message>
    <message>
        <source>The service does not allow this without a sign-in.</source>
        <translation>El servicio no lo permite sin inicio de sesión.</translation>
    </message>
    <message>
        <source>There is nothing at this address, or this account may not know of it.</source>
        <translation>No hay nada en esta dirección, o esta cuenta no puede saber de ello.</translation>
    </message>
    <message>
        <source>The address is known, but not with the method %1.</source>
        <translation>La dirección existe, pero no admite el método %1.</translation>
    </message>
    <message>
        <source>The service has no answer in a form that the Accept header takes.</source>
        <translation>El servicio no tiene respuesta en un formato que acepte el encabezado Accept.</translation>
    </message>
    <message>
        <source>A proxy on the way wants a sign-in of its own.</source>
        <translation>Un proxy intermedio exige su propio inicio de sesión.</translation>
    </message>
    <message>
        <source>The service waited too long for the request.</source>
        <translation>El servicio esperó demasiado la solicitud.</translation>
    </message>
    <message>
        <source>The body is larger than the service takes.</source>
        <translation>El cuerpo es mayor de lo que acepta el servicio.</translation>
    </message>
    <message>
        <source>The service does not take a body of this content type.</source>
        <translation>El servicio no acepta un cuerpo con este tipo de contenido.</translation>
    </message>
    <message>
        <source>The service understands the request and finds its content wrong.</source>
        <translation>El servicio entiende la solicitud, pero su contenido le parece incorrecto.</translation>
    </message>
    <message>
        <source>Too many requests: the service asks to wait.</source>
        <translation>Demasiadas solicitudes: el servicio pide esperar.</translation>
    </message>
    <message>
        <source>The service, or what stands before it, is not available now. The sign-in has nothing to do with it.</source>
        <translation>El servicio, o lo que hay delante de él, no está disponible ahora. No tiene que ver con el inicio de sesión.</translation>
    </message>
    <message>
        <source>The service failed. The sign-in has nothing to do with it.</source>
        <translation>El servicio falló. No tiene que ver con el inicio de sesión.</translation>
    </message>
    <message>
        <source>The service points to another address (Location). It was not followed: the token would go there too.</source>
        <translation>El servicio remite a otra dirección (Location). No se siguió: el token se enviaría también allí.</translation>
    </message>
    <message>
        <source>The first answer was 401; with a new token it worked.</source>
        <translation>La primera respuesta fue 401; con un token nuevo funcionó.</translation>
    </message>
    <message>
        <source>without sign-in</source>
        <translation>sin inicio de sesión</translation>
    </message>
    <message>
        <source>a new token after a 401 (%1)</source>
        <translation>un token nuevo tras un 401 (%1)</translation>
    </message>
    <message>
        <source>a new token (%1)</source>
        <translation>un token nuevo (%1)</translation>
    </message>
    <message>
        <source>the sign-in that was held</source>
        <translation>el inicio de sesión vigente</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Open the request page of a connection first.</source>
        <translation>Abra primero la página de solicitudes de una conexión.</translation>
    </message>
    <message>
        <source>Re&amp;quest page</source>
        <translation>Página de s&amp;olicitudes</translation>
    </message>
    <message>
        <source>Sends a request of your own with the sign-in of the chosen connection</source>
        <translation>Envía una solicitud propia con el inicio de sesión de la conexión elegida</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>S&amp;end request</source>
        <translation>&amp;Enviar solicitud</translation>
    </message>
    <message>
        <source>Sends the request as it stands on the page</source>
        <translation>Envía la solicitud tal como está en la página</translation>
    </message>
    <message>
        <source>With s&amp;ign-in</source>
        <translation>Con &amp;inicio de sesión</translation>
    </message>
    <message>
        <source>Sends the connection&apos;s token or key along, or the request as it is</source>
        <translation>Envía también el token o la clave de la conexión, o la solicitud tal cual</translation>
    </message>
    <message>
        <source>&amp;Recent requests…</source>
        <translation>Solicitudes &amp;recientes…</translation>
    </message>
    <message>
        <source>Takes up one of the last requests of this session; keys and tokens in headers are not kept</source>
        <translation>Recupera una de las últimas solicitudes de esta sesión; no se conservan claves ni tokens de los encabezados</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;Copiar respuesta</translation>
    </message>
    <message>
        <source>Copies what is shown of the answer: body, headers, or names of what was sent</source>
        <translation>Copia lo que se muestra de la respuesta: cuerpo, encabezados o nombres de lo enviado</translation>
    </message>
    <message>
        <source>Sa&amp;ve answer…</source>
        <translation>&amp;Guardar respuesta…</translation>
    </message>
    <message>
        <source>Writes the body of the answer to a file, as it came</source>
        <translation>Escribe en un archivo el cuerpo de la respuesta, tal como llegó</translation>
    </message>
</context>
<context>
    <name>RequestDraft</name>
    <message>
        <source>The address is missing</source>
        <translation>Falta la dirección</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// and a host</source>
        <translation>Esto no es una dirección: empieza por https:// y un host</translation>
    </message>
    <message>
        <source>Only https can be asked, and http on this computer</source>
        <translation>Solo se puede consultar https, y http en este equipo</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address</source>
        <translation>El nombre de usuario o la contraseña no deben ir en la dirección</translation>
    </message>
    <message>
        <source>http without TLS is only for this computer</source>
        <translation>http sin TLS es solo para este equipo</translation>
    </message>
    <message>
        <source>A header has no name</source>
        <translation>Un encabezado no tiene nombre</translation>
    </message>
    <message>
        <source>“%1” is no name of a header</source>
        <translation>«%1» no es un nombre de encabezado</translation>
    </message>
    <message>
        <source>%1 is set by Strongroom itself</source>
        <translation>Strongroom define %1 por su cuenta</translation>
    </message>
    <message>
        <source>%1 comes from the sign-in. Send the request as it is to set your own</source>
        <translation>%1 proviene del inicio de sesión. Envíe la solicitud tal cual para definir el suyo</translation>
    </message>
    <message>
        <source>The value of %1 has characters that no header can have</source>
        <translation>El valor de %1 contiene caracteres que ningún encabezado admite</translation>
    </message>
</context>
<context>
    <name>SearchEverywhere</name>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>name of a field</source>
        <translation>nombre de un campo</translation>
    </message>
    <message>
        <source>plain value</source>
        <translation>valor en claro</translation>
    </message>
    <message>
        <source>name of a plain value</source>
        <translation>nombre de un valor en claro</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>value, exactly</source>
        <translation>valor exacto</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>A removed connection</source>
        <translation>Una conexión quitada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection, country</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>InCountry: keys are stored as hashes, so a record is found by a whole key and not by a part of one.</source>
        <translation>InCountry: las claves se almacenan como hashes, así que un registro se encuentra por una clave entera y no por una parte.</translation>
    </message>
    <message>
        <source>InCountry: parts of keys can be looked for from three characters on; whole keys were.</source>
        <translation>InCountry: las partes de claves se buscan a partir de tres caracteres; se buscaron claves enteras.</translation>
    </message>
    <message>
        <source>InCountry: bodies are encrypted, the service cannot search them.</source>
        <translation>InCountry: los cuerpos están cifrados; el servicio no puede buscar en ellos.</translation>
    </message>
    <message>
        <source>InCountry: the text is a number, so range keys were asked too.</source>
        <translation>InCountry: el texto es un número, así que también se consultaron las claves de rango.</translation>
    </message>
    <message>
        <source>TozStore: the values of a record are encrypted; types, names of fields and plain values were searched.</source>
        <translation>TozStore: los valores de un registro están cifrados; se buscó en tipos, nombres de campos y valores en claro.</translation>
    </message>
    <message>
        <source>TozStore: notes cannot be searched; one is found by its id or name, and reading it may use it up.</source>
        <translation>TozStore: no se puede buscar en las notas; cada una se encuentra por su ID o nombre, y leerla puede agotarla.</translation>
    </message>
    <message>
        <source>Locker: keys, environments and descriptions were searched; a value is found when it is exactly this text.</source>
        <translation>Locker: se buscó en claves, entornos y descripciones; un valor se encuentra cuando es exactamente este texto.</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>Buscar &amp;en todo</translation>
    </message>
    <message>
        <source>Looks for one text in every connection; again: goes back</source>
        <translation>Busca un texto en todas las conexiones; de nuevo: vuelve atrás</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Aún no hay conexiones.</translation>
    </message>
    <message>
        <source>S&amp;top searching everywhere</source>
        <translation>De&amp;tener búsqueda en todo</translation>
    </message>
    <message>
        <source>Ends the search over all connections at once; what was found stays</source>
        <translation>Termina de una vez la búsqueda en todas las conexiones; lo encontrado permanece</translation>
    </message>
    <message>
        <source>Nothing is being looked for.</source>
        <translation>No se está buscando nada.</translation>
    </message>
    <message>
        <source>Search everywhere first.</source>
        <translation>Busque primero en todo.</translation>
    </message>
    <message>
        <source>Go to what was &amp;found</source>
        <translation>&amp;Ir al resultado</translation>
    </message>
    <message>
        <source>Shows the chosen hit where it is</source>
        <translation>Muestra el resultado elegido en su lugar</translation>
    </message>
    <message>
        <source>Cop&amp;y what was found</source>
        <translation>Cop&amp;iar el resultado</translation>
    </message>
    <message>
        <source>Copies the name of the chosen hit</source>
        <translation>Copia el nombre del resultado elegido</translation>
    </message>
</context>
<context>
    <name>SecretAsCode</name>
    <message>
        <source>the access key id</source>
        <translation>el ID de clave de acceso</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>la clave de acceso secreta</translation>
    </message>
    <message>
        <source>the service&apos;s own command-line program, which its SDKs ask</source>
        <translation>el programa de línea de comandos del propio servicio, al que consultan sus SDK</translation>
    </message>
    <message>
        <source>The answer is sealed: keys, values and names are opened by the secret access key alone.</source>
        <translation>La respuesta está sellada: claves, valores y nombres solo se abren con la clave de acceso secreta.</translation>
    </message>
    <message>
        <source>The answer is sealed, and of every environment: the service cannot tell them apart by name.</source>
        <translation>La respuesta está sellada y abarca todos los entornos: el servicio no puede distinguirlos por nombre.</translation>
    </message>
    <message>
        <source>The service finds a key by a hash that takes the project&apos;s number, which is not known before the connection is open.</source>
        <translation>El servicio busca una clave por un hash que incluye el número del proyecto, desconocido hasta que se abre la conexión.</translation>
    </message>
    <message>
        <source>Add --show-values for the values, --json for one document a line.</source>
        <translation>Añada --show-values para ver los valores, --json para un documento por línea.</translation>
    </message>
    <message>
        <source>The value is written exactly as it is.</source>
        <translation>El valor se escribe exactamente como es.</translation>
    </message>
    <message>
        <source>Asks what the service&apos;s own SDKs ask, in their words.</source>
        <translation>Pregunta lo mismo que los SDK del servicio, con sus palabras.</translation>
    </message>
</context>
<context>
    <name>SecretChangeCommands</name>
    <message>
        <source>Choose a connection to Locker first.</source>
        <translation>Elija primero una conexión de Locker.</translation>
    </message>
    <message>
        <source>Select a secret of a Locker connection first.</source>
        <translation>Seleccione primero un secreto de una conexión de Locker.</translation>
    </message>
    <message>
        <source>The service lists this secret several times. Remove all but one in Locker&apos;s web console.</source>
        <translation>El servicio muestra este secreto varias veces. Elimine todos menos uno en la consola web de Locker.</translation>
    </message>
    <message>
        <source>This change is being sent.</source>
        <translation>Este cambio se está enviando.</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>&amp;Nuevo secreto…</translation>
    </message>
    <message>
        <source>Makes a secret; it waits in the tray until you send it</source>
        <translation>Crea un secreto; queda en la bandeja hasta que lo envíe</translation>
    </message>
    <message>
        <source>&amp;Edit secret…</source>
        <translation>&amp;Editar secreto…</translation>
    </message>
    <message>
        <source>Changes the selected secret, or gives this environment one of its own; it waits in the tray until you send it</source>
        <translation>Cambia el secreto seleccionado o da a este entorno uno propio; queda en la bandeja hasta que lo envíe</translation>
    </message>
    <message>
        <source>Edit selected &amp;cells…</source>
        <translation>Editar &amp;celdas seleccionadas…</translation>
    </message>
    <message>
        <source>Sets values or descriptions of several cells at once, makes random values, or moves them to all environments</source>
        <translation>Establece valores o descripciones de varias celdas a la vez, crea valores aleatorios o las mueve a todos los entornos</translation>
    </message>
    <message>
        <source>Copy secrets &amp;to…</source>
        <translation>Copiar secre&amp;tos a…</translation>
    </message>
    <message>
        <source>Copies the selected secrets from one environment to others; says first what would be new and what replaced</source>
        <translation>Copia los secretos seleccionados de un entorno a otros; antes indica qué sería nuevo y qué se reemplazaría</translation>
    </message>
    <message>
        <source>Changes are being sent.</source>
        <translation>Se están enviando cambios.</translation>
    </message>
    <message>
        <source>No change waits.</source>
        <translation>No hay cambios pendientes.</translation>
    </message>
    <message>
        <source>&amp;Send changes</source>
        <translation>Envi&amp;ar cambios</translation>
    </message>
    <message>
        <source>Sends what waits in the tray as one job; what was changed meanwhile is left as it is and shown</source>
        <translation>Envía en una sola tarea lo que hay en la bandeja; lo que se haya cambiado entretanto se deja como está y se muestra</translation>
    </message>
    <message>
        <source>Every change has a conflict: review them first.</source>
        <translation>Todos los cambios tienen conflictos: revíselos primero.</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>&amp;Revisar cambios…</translation>
    </message>
    <message>
        <source>Shows every change of this project, what came of it, and what can be undone</source>
        <translation>Muestra todos los cambios de este proyecto, su resultado y lo que se puede deshacer</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>&amp;Descartar cambios…</translation>
    </message>
    <message>
        <source>Takes every change out of the tray without sending it, after asking</source>
        <translation>Quita de la bandeja todos los cambios sin enviarlos, previa confirmación</translation>
    </message>
    <message>
        <source>Und&amp;o what was sent last</source>
        <translation>Deshacer últim&amp;o envío</translation>
    </message>
    <message>
        <source>Writes again what was there before; a secret that was new stays, because the service deletes nothing for an access key</source>
        <translation>Vuelve a escribir lo que había antes; un secreto nuevo permanece, porque el servicio no elimina nada con una clave de acceso</translation>
    </message>
</context>
<context>
    <name>SecretCommands</name>
    <message>
        <source>Choose the secrets of a Locker connection first.</source>
        <translation>Elija primero los secretos de una conexión de Locker.</translation>
    </message>
    <message>
        <source>Co&amp;mpare environments…</source>
        <translation>Co&amp;mparar entornos…</translation>
    </message>
    <message>
        <source>Compares two environments by fingerprints, without revealing a value</source>
        <translation>Compara dos entornos por sus huellas, sin mostrar ningún valor</translation>
    </message>
    <message>
        <source>Re&amp;veal value</source>
        <translation>Mostrar &amp;valor</translation>
    </message>
    <message>
        <source>Shows the value of the selected cell for 30 seconds, or hides it again</source>
        <translation>Muestra el valor de la celda seleccionada durante 30 segundos, o lo vuelve a ocultar</translation>
    </message>
    <message>
        <source>Copy va&amp;lue</source>
        <translation>Copiar va&amp;lor</translation>
    </message>
    <message>
        <source>Copies the value of the selected cell; the clipboard is cleared after 20 seconds</source>
        <translation>Copia el valor de la celda seleccionada; el portapapeles se vacía a los 20 segundos</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar clav&amp;e</translation>
    </message>
    <message>
        <source>Copies the name of the secret</source>
        <translation>Copia el nombre del secreto</translation>
    </message>
    <message>
        <source>Show &amp;all secrets</source>
        <translation>Mostr&amp;ar todos los secretos</translation>
    </message>
    <message>
        <source>Show missing &amp;or different</source>
        <translation>Mostrar que faltan &amp;o difieren</translation>
    </message>
    <message>
        <source>Show mi&amp;ssing</source>
        <translation>Mo&amp;strar los que faltan</translation>
    </message>
    <message>
        <source>Show &amp;different</source>
        <translation>Mostrar los que &amp;difieren</translation>
    </message>
    <message>
        <source>Show &amp;unreadable</source>
        <translation>Mostrar &amp;ilegibles</translation>
    </message>
    <message>
        <source>Show &amp;changed, not sent</source>
        <translation>Mostrar &amp;cambiados sin enviar</translation>
    </message>
    <message>
        <source>Filters the secrets by how their values stand to each other</source>
        <translation>Filtra los secretos según la relación entre sus valores</translation>
    </message>
</context>
<context>
    <name>SecretConfirm</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>¿Descartar %Ln cambio?</numerusform>
            <numerusform>¿Descartar %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the tray without being sent. The project stays as it is.</source>
        <translation>Se quitan de la bandeja sin enviarlos. El proyecto queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>Descartar %Ln cambio</numerusform>
            <numerusform>Descartar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>Se están enviando cambios</translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>¿Perder %Ln cambio?</numerusform>
            <numerusform>¿Perder %Ln cambios?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were not sent are in memory only. Closing the connection drops them, and what could be undone.</source>
        <translation>Los cambios sin enviar están solo en memoria. Al cerrar la conexión se descartan, junto con lo que aún se podía deshacer.</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Changes of secrets that were not sent are in memory only. Closing Strongroom drops them.</source>
        <translation>Los cambios de secretos sin enviar están solo en memoria. Al cerrar Strongroom se descartan.</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>Cerrar y descartarlos</translation>
    </message>
</context>
<context>
    <name>SecretDetails</name>
    <message numerus="yes">
        <source>The service lists this key %Ln times here. Nobody can know which one counts: leave one of them, in the web client.</source>
        <translation>
            <numerusform>El servicio lista esta clave %Ln vez aquí. No se puede saber cuál cuenta: deje una sola en el cliente web.</numerusform>
            <numerusform>El servicio lista esta clave %Ln veces aquí. No se puede saber cuál cuenta: deje una sola en el cliente web.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>nada que comparar</translation>
    </message>
    <message>
        <source>one value for all environments</source>
        <translation>un valor para todos los entornos</translation>
    </message>
    <message>
        <source>the same in every environment</source>
        <translation>igual en todos los entornos</translation>
    </message>
    <message>
        <source>the same wherever it is set</source>
        <translation>igual donde está definido</translation>
    </message>
    <message>
        <source>no two values are the same</source>
        <translation>no hay dos valores iguales</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1 (de %2)</translation>
    </message>
    <message>
        <source>unknown environment</source>
        <translation>entorno desconocido</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Choose a connection first.</source>
        <translation>Elija primero una conexión.</translation>
    </message>
    <message>
        <source>This connection is not a saved one.</source>
        <translation>Esta conexión no está guardada.</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>&amp;Añadir conexión…</translation>
    </message>
    <message>
        <source>Sets up a connection to a service</source>
        <translation>Configura una conexión con un servicio</translation>
    </message>
    <message>
        <source>Open the &amp;demo vault</source>
        <translation>Abrir la bóveda de &amp;demostración</translation>
    </message>
    <message>
        <source>Starts a local sandbox with encrypted sample records</source>
        <translation>Inicia una sandbox local con registros de ejemplo cifrados</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>La sandbox no está instalada.</translation>
    </message>
    <message>
        <source>The demo vault is starting.</source>
        <translation>La bóveda de demostración se está iniciando.</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>&amp;Editar conexión…</translation>
    </message>
    <message>
        <source>Changes the chosen connection</source>
        <translation>Cambia la conexión elegida</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>&amp;Cerrar conexión</translation>
    </message>
    <message>
        <source>Forgets the keys and records that are in memory</source>
        <translation>Olvida las claves y los registros que están en memoria</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>&amp;Quitar conexión…</translation>
    </message>
    <message>
        <source>Forgets the chosen connection and its secrets; records stay where they are</source>
        <translation>Olvida la conexión elegida y sus secretos; los registros permanecen donde están</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nueva &amp;ventana</translation>
    </message>
    <message>
        <source>Opens another window on the same connections, at the page of this one</source>
        <translation>Abre otra ventana con las mismas conexiones, en la página de esta</translation>
    </message>
    <message>
        <source>This window stays alone.</source>
        <translation>Esta ventana se queda sola.</translation>
    </message>
    <message>
        <source>Close wi&amp;ndow</source>
        <translation>Cerrar ve&amp;ntana</translation>
    </message>
    <message>
        <source>Closes this window; with the last one Strongroom ends</source>
        <translation>Cierra esta ventana; con la última termina Strongroom</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Closes Strongroom</source>
        <translation>Cierra Strongroom</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>Every action, connection and country by name</source>
        <translation>Todas las acciones, conexiones y países por su nombre</translation>
    </message>
    <message>
        <source>Si&amp;debar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>Shows or hides the connections at the left</source>
        <translation>Muestra u oculta las conexiones a la izquierda</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>Aún no hay conexiones.</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>A&amp;ctividad</translation>
    </message>
    <message>
        <source>Shows what was done, on all connections; again: goes back</source>
        <translation>Muestra lo que se hizo en todas las conexiones; de nuevo: vuelve atrás</translation>
    </message>
    <message>
        <source>Appearance: &amp;system</source>
        <translation>Apariencia: &amp;sistema</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>Clara u oscura según el ajuste del equipo</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>Apariencia: c&amp;lara</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>Apariencia: oscu&amp;ra</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>When the vault locks, and what else there is to choose</source>
        <translation>Cuándo se bloquea la bóveda y otras opciones</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>Atajos de tecla&amp;do…</translation>
    </message>
    <message>
        <source>Shows every command with its keys, and changes them</source>
        <translation>Muestra todos los comandos con sus teclas y permite cambiarlas</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Guía del &amp;usuario</translation>
    </message>
    <message>
        <source>Opens the user guide at the chapter of the page in front</source>
        <translation>Abre la guía del usuario en el capítulo de la página visible</translation>
    </message>
    <message>
        <source>&amp;About Strongroom</source>
        <translation>&amp;Acerca de Strongroom</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>Alto c&amp;ontraste</translation>
    </message>
    <message>
        <source>Black and white, clear lines, strong colours</source>
        <translation>Blanco y negro, líneas claras, colores intensos</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in to the vendor&apos;s portal once and set a password of your own. Then try again.</source>
        <translation>Inicie sesión una vez en el portal del proveedor y establezca una contraseña propia. Después, reintente.</translation>
    </message>
    <message>
        <source>This account needs a second factor. Use an account that was made for services.</source>
        <translation>Esta cuenta requiere un segundo factor. Use una cuenta creada para servicios.</translation>
    </message>
    <message>
        <source>The user pool remembers devices. Ask its administrator for an account without that.</source>
        <translation>El grupo de usuarios recuerda dispositivos. Pida a su administrador una cuenta sin esa función.</translation>
    </message>
    <message>
        <source>Strongroom does not know this step. Ask the administrator of the user pool for an account without it.</source>
        <translation>Strongroom no conoce este paso. Pida al administrador del grupo de usuarios una cuenta que no lo requiera.</translation>
    </message>
    <message>
        <source>The client was refused</source>
        <translation>El cliente fue rechazado</translation>
    </message>
    <message>
        <source>Check the client id and the client secret, and that the environment is theirs.</source>
        <translation>Compruebe el ID y el secreto del cliente, y que el entorno sea el suyo.</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <translation>Nombre de usuario o contraseña incorrectos</translation>
    </message>
    <message>
        <source>Check both, and that the user belongs to this environment&apos;s user pool.</source>
        <translation>Compruebe ambos y que el usuario pertenezca al grupo de usuarios de este entorno.</translation>
    </message>
    <message>
        <source>More than a password is asked for: %1</source>
        <translation>Se pide algo más que una contraseña: %1</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>El inicio de sesión fue rechazado</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Elija primero los registros de una conexión.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>There are no records in the table.</source>
        <translation>No hay registros en la tabla.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Selects all rows of the table, loaded or not</source>
        <translation>Selecciona todas las filas de la tabla, cargadas o no</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copies the selected records as a table: the columns on show, separated by tabs</source>
        <translation>Copia los registros seleccionados como tabla: las columnas visibles, separadas por tabuladores</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>Copies the selected records whole, decrypted bodies included, as a JSON array</source>
        <translation>Copia los registros seleccionados completos, incluidos los cuerpos descifrados, como array JSON</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>Copiar como CS&amp;V</translation>
    </message>
    <message>
        <source>Copies the selected records as comma-separated values: the columns on show</source>
        <translation>Copia los registros seleccionados como valores separados por comas: las columnas visibles</translation>
    </message>
    <message>
        <source>&amp;Go to record key…</source>
        <translation>&amp;Ir a clave de registro…</translation>
    </message>
    <message>
        <source>Shows the record with a key, from the table or from the service</source>
        <translation>Muestra el registro con una clave, de la tabla o del servicio</translation>
    </message>
    <message>
        <source>Sort here b&amp;y column</source>
        <translation>Ordenar a&amp;quí por columna</translation>
    </message>
    <message>
        <source>Loads all rows and sorts them here by the current column, over all countries</source>
        <translation>Carga todas las filas y las ordena aquí por la columna actual, entre todos los países</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Seleccione primero un registro.</translation>
    </message>
    <message>
        <source>E&amp;very country</source>
        <translation>T&amp;odos los países</translation>
    </message>
    <message>
        <source>Shows the records of all countries of the connection in one table</source>
        <translation>Muestra en una sola tabla los registros de todos los países de la conexión</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>oldest first</source>
        <translation>más antiguos primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>más recientes primero</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>menores primero</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>mayores primero</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>A a Z</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>Z a A</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Count not known yet: %1 of %2 countries have answered</source>
        <translation>Número aún desconocido: han respondido %1 de %2 países</translation>
    </message>
    <message>
        <source>Count not known yet</source>
        <translation>Número aún desconocido</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows in view, all</comment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 · all loaded</source>
        <comment>1–23 of 320</comment>
        <translation>%1 · todo cargado</translation>
    </message>
    <message>
        <source>%1 · %2 loaded</source>
        <comment>1–23 of 48,210; 200</comment>
        <translation>%1 · %2 cargados</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>%1 selected, %2 of them loaded</source>
        <translation>%1 seleccionados, %2 de ellos cargados</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, direction</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sorted by the service within each country: %1</source>
        <translation>Ordenado por el servicio dentro de cada país: %1</translation>
    </message>
    <message>
        <source>Sorted by the service: %1</source>
        <translation>Ordenado por el servicio: %1</translation>
    </message>
    <message>
        <source>Loading all rows to sort them here: %1 (%2 of %3)</source>
        <translation>Cargando todas las filas para ordenarlas aquí: %1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Sorted here: %1 (%2 of %3 rows loaded)</source>
        <translation>Ordenado aquí: %1 (%2 de %3 filas cargadas)</translation>
    </message>
    <message>
        <source>%1: click to let the service sort by it, each country for itself</source>
        <translation>%1: haga clic para que el servicio ordene por esta columna, cada país por separado</translation>
    </message>
    <message>
        <source>%1: click to let the service sort all records by it</source>
        <translation>%1: haga clic para que el servicio ordene todos los registros por esta columna</translation>
    </message>
    <message>
        <source>%1: stored as a hash, so the service cannot sort by it.</source>
        <translation>%1: se guarda como hash, por lo que el servicio no puede ordenar por esta columna.</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by it.</source>
        <translation>%1: el servicio no puede ordenar por esta columna.</translation>
    </message>
    <message>
        <source>Click to sort the %1 loaded rows here.</source>
        <translation>Haga clic para ordenar aquí las %1 filas cargadas.</translation>
    </message>
    <message>
        <source>Click to load all %1 rows and sort them here.</source>
        <translation>Haga clic para cargar las %1 filas y ordenarlas aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 countries could not be asked</source>
        <translation>
            <numerusform>No se pudo consultar %Ln de %1 países</numerusform>
            <numerusform>No se pudieron consultar %Ln de %1 países</numerusform>
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
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>list of countries</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The records of the other countries are shown.</source>
        <translation>Se muestran los registros de los demás países.</translation>
    </message>
</context>
<context>
    <name>TokenCommands</name>
    <message>
        <source>Go to the tokens first.</source>
        <translation>Abra primero los tokens.</translation>
    </message>
    <message>
        <source>&amp;Refresh token now</source>
        <translation>&amp;Renovar token ahora</translation>
    </message>
    <message>
        <source>Gets a new token for each selected row, whatever is held</source>
        <translation>Obtiene un token nuevo para cada fila seleccionada, tenga lo que tenga</translation>
    </message>
    <message>
        <source>Refresh all &amp;expired</source>
        <translation>Renovar todos los &amp;caducados</translation>
    </message>
    <message>
        <source>Gets a new token for each that has expired, of those that are shown</source>
        <translation>Obtiene un token nuevo para cada uno de los mostrados que haya caducado</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>Copiar to&amp;ken</translation>
    </message>
    <message>
        <source>Copies the held token; the clipboard is cleared after 20 seconds</source>
        <translation>Copia el token guardado; el portapapeles se vacía a los 20 segundos</translation>
    </message>
    <message>
        <source>&amp;Decode token</source>
        <translation>&amp;Decodificar token</translation>
    </message>
    <message>
        <source>Shows what a JSON Web Token says, without its signature</source>
        <translation>Muestra lo que dice un JSON Web Token, sin su firma</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>&amp;Olvidar token…</translation>
    </message>
    <message>
        <source>Drops the selected tokens from memory and from a store of this computer, after asking</source>
        <translation>Descarta los tokens seleccionados de la memoria y de un almacén de este equipo, previa confirmación</translation>
    </message>
    <message>
        <source>&amp;Try a request</source>
        <translation>&amp;Probar una solicitud</translation>
    </message>
    <message>
        <source>Goes to the request page of the selected token&apos;s connection</source>
        <translation>Va a la página de solicitudes de la conexión del token seleccionado</translation>
    </message>
    <message>
        <source>&amp;Open connection</source>
        <translation>&amp;Abrir conexión</translation>
    </message>
    <message>
        <source>Opens the connection of the selected row</source>
        <translation>Abre la conexión de la fila seleccionada</translation>
    </message>
</context>
<context>
    <name>TokenDetails</name>
    <message>
        <source>Tokens are in memory only while their connection is open.</source>
        <translation>Los tokens solo están en memoria mientras su conexión está abierta.</translation>
    </message>
    <message>
        <source>Without the connection there are no tokens.</source>
        <translation>Sin la conexión no hay tokens.</translation>
    </message>
    <message>
        <source>This connection signs its requests without tokens.</source>
        <translation>Esta conexión firma sus solicitudes sin tokens.</translation>
    </message>
    <message>
        <source>The first request gets one. “Refresh now” gets one at once.</source>
        <translation>La primera solicitud obtiene uno. «Renovar ahora» lo obtiene de inmediato.</translation>
    </message>
    <message>
        <source>The next request that needs it gets a new one.</source>
        <translation>La próxima solicitud que lo necesite obtiene uno nuevo.</translation>
    </message>
    <message>
        <source>It is not used any more. The next request gets a new one.</source>
        <translation>Ya no se usa. La próxima solicitud obtiene uno nuevo.</translation>
    </message>
    <message>
        <source>The service did not say how long it lives, so that each request gets its own.</source>
        <translation>El servicio no indicó cuánto dura, así que cada solicitud obtiene el suyo.</translation>
    </message>
    <message>
        <source>A key or a signature: there is nothing to refresh.</source>
        <translation>Una clave o una firma: no hay nada que renovar.</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>caduca</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>última renovación</translation>
    </message>
</context>
<context>
    <name>TokenPages</name>
    <message>
        <source>To&amp;kens</source>
        <translation>To&amp;kens</translation>
    </message>
    <message>
        <source>Shows the tokens of all connections; again: goes back</source>
        <translation>Muestra los tokens de todas las conexiones; de nuevo: vuelve atrás</translation>
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
        <translation>%1 días</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>aún sin token</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>un solo uso</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>no caduca</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>fin desconocido</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducado</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>caducado ahora mismo</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <comment>time</comment>
        <translation>caducado hace %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>no se pudo abrir</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>sin tokens</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>no abierta</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>abriendo</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>no se abrió</translation>
    </message>
    <message>
        <source>good</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>caduca pronto</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>time</comment>
        <translation>dentro de %1</translation>
    </message>
    <message>
        <source>first use</source>
        <translation>primer uso</translation>
    </message>
    <message>
        <source>rejected by the service</source>
        <translation>rechazado por el servicio</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>solicitado</translation>
    </message>
    <message>
        <source>It goes from the memory of this program. The next request asks for a new one.</source>
        <translation>Se borra de la memoria de este programa. La próxima solicitud pide uno nuevo.</translation>
    </message>
    <message>
        <source>It goes from the memory of this program, its refresh token too. The next request signs in again with the password.</source>
        <translation>Se borra de la memoria de este programa, junto con su token de renovación. La próxima solicitud vuelve a iniciar sesión con la contraseña.</translation>
    </message>
    <message>
        <source>It goes from memory and from the encrypted token store on this computer. The next use asks the token endpoint for a new one.</source>
        <translation>Se borra de la memoria y del almacén cifrado de tokens de este equipo. El próximo uso pide uno nuevo al punto de conexión de tokens.</translation>
    </message>
    <message>
        <source>It goes from the memory of this program. The item in the table %1 stays, because other programs share it; the next use reads it there.</source>
        <translation>Se borra de la memoria de este programa. El elemento de la tabla %1 se conserva, porque otros programas lo comparten; el próximo uso lo lee de allí.</translation>
    </message>
    <message>
        <source>The service is not told: who has a copy can use it until it expires.</source>
        <translation>El servicio no recibe aviso: quien tenga una copia puede usarla hasta que caduque.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)?</source>
        <translation>
            <numerusform>¿Olvidar %Ln token?</numerusform>
            <numerusform>¿Olvidar %Ln tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>Olvidar %Ln token</numerusform>
            <numerusform>Olvidar %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A record that cannot be opened</source>
        <translation>Un registro que no se puede abrir</translation>
    </message>
    <message>
        <source>It stays in the table with a mark, and says in plain words why none of the keys opens it. Choose it to see what the service has stored, and what you can do.</source>
        <translation>Sigue en la tabla con una marca y dice con palabras claras por qué ninguna clave lo abre. Selecciónelo para ver qué ha guardado el servicio y qué se puede hacer.</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>El inspector</translation>
    </message>
    <message>
        <source>The record that is chosen: its body, its keys, what is hashed and what is in the clear, its files, and the raw text that the service has. %1 shows it and hides it.</source>
        <comment>keys</comment>
        <translation>El registro seleccionado: su cuerpo, sus claves, lo que lleva hash y lo que está en claro, sus archivos y el texto en bruto que tiene el servicio. %1 lo muestra y lo oculta.</translation>
    </message>
    <message>
        <source>Moving to a new key</source>
        <translation>Cambiar a una clave nueva</translation>
    </message>
    <message>
        <source>Six steps encrypt every record anew with another key, so that the old one can be destroyed. It looks before it writes, can be paused at any time, and can be rolled back.</source>
        <translation>Seis pasos vuelven a cifrar cada registro con otra clave, de modo que la antigua pueda destruirse. Se comprueba antes de escribir, se puede pausar en cualquier momento y se puede revertir.</translation>
    </message>
    <message>
        <source>Connections and their pages</source>
        <translation>Conexiones y sus páginas</translation>
    </message>
    <message>
        <source>Each service that you use is a connection, with its pages below it; the mark at its end tells whether it is open. These belong to the demo, and are gone when the program ends.</source>
        <translation>Cada servicio que usa es una conexión, con sus páginas debajo; la marca al final indica si está abierta. Estas son de la demostración y desaparecen al terminar el programa.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>El filtro</translation>
    </message>
    <message>
        <source>Conditions such as key1=english or range_key3&gt;=10 narrow the records, and the service does the looking. %1 goes there; what cannot be understood is underlined, with the reason.</source>
        <comment>keys</comment>
        <translation>Condiciones como key1=english o range_key3&gt;=10 acotan los registros, y busca el servicio. %1 lleva aquí; lo que no se entiende aparece subrayado, con el motivo.</translation>
    </message>
    <message>
        <source>Secrets and environments</source>
        <translation>Secretos y entornos</translation>
    </message>
    <message>
        <source>Secrets stand down, environments across; what is missing, inherited or different is told by shape and words. Values are dots until you reveal them, and a copied one leaves the clipboard by itself.</source>
        <translation>Los secretos van en vertical y los entornos en horizontal; lo que falta, se hereda o difiere se distingue por forma y palabras. Los valores son puntos hasta que se muestran, y uno copiado sale solo del portapapeles.</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>¿Quién puede leer esto?</translation>
    </message>
    <message>
        <source>Everybody who can read this client&apos;s records, and whose it can read, as a table and as a graph. Sharing a type and taking it back are done here, too.</source>
        <translation>Todos los que pueden leer los registros de este cliente, y aquellos cuyos registros lee él, en una tabla y un grafo. Aquí también se comparte un tipo y se retira.</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>Todo por su nombre</translation>
    </message>
    <message>
        <source>%1 finds every command, connection and page by a part of its name, and %2 looks for a text in all connections at once. %3 opens the guide at the page in front.</source>
        <comment>keys, keys, keys</comment>
        <translation>%1 encuentra cualquier orden, conexión y página por una parte de su nombre, y %2 busca un texto en todas las conexiones a la vez. %3 abre la guía en la página actual.</translation>
    </message>
</context>
<context>
    <name>TozClientFile</name>
    <message>
        <source>Save the client&apos;s e3db.json</source>
        <translation>Guardar el e3db.json del cliente</translation>
    </message>
</context>
<context>
    <name>TozColumns</name>
    <message>
        <source>File, %1 encrypted</source>
        <translation>Archivo, %1 cifrados</translation>
    </message>
    <message>
        <source>%1, %2 encrypted</source>
        <comment>file name, size</comment>
        <translation>%1, %2 cifrados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed field(s)</source>
        <translation>
            <numerusform>%Ln campo sellado</numerusform>
            <numerusform>%Ln campos sellados</numerusform>
        </translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>sin campos</translation>
    </message>
    <message>
        <source>The record&apos;s type. Records are shared by their type.</source>
        <translation>El tipo del registro. Los registros se comparten por su tipo.</translation>
    </message>
    <message>
        <source>The encrypted fields, opened here. The service holds them sealed and cannot search them.</source>
        <translation>Los campos cifrados, abiertos aquí. El servicio los guarda sellados y no puede buscar en ellos.</translation>
    </message>
    <message>
        <source>The client that wrote the record.</source>
        <translation>El cliente que escribió el registro.</translation>
    </message>
    <message>
        <source>When the record was written, local time.</source>
        <translation>Cuándo se escribió el registro, hora local.</translation>
    </message>
    <message>
        <source>When the record was changed last, local time.</source>
        <translation>Cuándo se cambió el registro por última vez, hora local.</translation>
    </message>
    <message>
        <source>The service&apos;s identifier of the record.</source>
        <translation>El identificador del registro en el servicio.</translation>
    </message>
    <message>
        <source>Changes with every change of the record.</source>
        <translation>Cambia con cada cambio del registro.</translation>
    </message>
    <message>
        <source>Whether the record is signed by its writer, and the signature fits.</source>
        <translation>Si el registro está firmado por su autor y la firma coincide.</translation>
    </message>
    <message>
        <source>Plain field %1: stored in the clear, searchable.</source>
        <translation>Campo en claro %1: se almacena en claro y se puede buscar.</translation>
    </message>
    <message>
        <source>Data field %1: encrypted, opened here.</source>
        <translation>Campo de datos %1: cifrado, abierto aquí.</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>good</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>no coincide</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>sin comprobar</translation>
    </message>
</context>
<context>
    <name>TozPages</name>
    <message>
        <source>The client&apos;s configuration was exported</source>
        <translation>Se exportó la configuración del cliente</translation>
    </message>
    <message>
        <source>%1 holds its private keys.</source>
        <translation>%1 contiene sus claves privadas.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>No se está cargando nada.</translation>
    </message>
    <message>
        <source>Who can read this record?</source>
        <translation>¿Quién puede leer este registro?</translation>
    </message>
    <message>
        <source>Shows who can read records of the selected record&apos;s type</source>
        <translation>Muestra quién puede leer los registros del tipo del registro seleccionado</translation>
    </message>
    <message>
        <source>Choose the records of a TozStore connection first.</source>
        <translation>Elija primero los registros de una conexión de TozStore.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Seleccione primero un registro.</translation>
    </message>
    <message>
        <source>E&amp;xport client configuration…</source>
        <translation>E&amp;xportar configuración del cliente…</translation>
    </message>
    <message>
        <source>Writes the e3db.json of this TozStore client to a file, private keys and all</source>
        <translation>Escribe en un archivo el e3db.json de este cliente de TozStore, con sus claves privadas</translation>
    </message>
    <message>
        <source>Choose a connection to TozStore first.</source>
        <translation>Elija primero una conexión de TozStore.</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes this client&apos;s keys from this computer. Without them nobody can open what was written for it, and the service cannot make them again: make sure that you have its e3db.json (TozStore, Export client configuration…).</source>
        <translation>Strongroom olvida la conexión y elimina de este equipo las claves de este cliente. Sin ellas nadie puede abrir lo que se escribió para él, y el servicio no puede volver a crearlas: asegúrese de tener su e3db.json (TozStore, Exportar configuración del cliente…).</translation>
    </message>
</context>
<context>
    <name>TozQueryText</name>
    <message>
        <source>“%1” is no condition.</source>
        <translation>«%1» no es una condición.</translation>
    </message>
    <message>
        <source>Write a name, a comparison and a value: type=medicine.</source>
        <translation>Escriba un nombre, una comparación y un valor: type=medicine.</translation>
    </message>
    <message>
        <source>The quotes of “%1” do not close.</source>
        <translation>Las comillas de «%1» no se cierran.</translation>
    </message>
    <message>
        <source>There is something behind the quotes of “%1”.</source>
        <translation>Hay algo después de las comillas de «%1».</translation>
    </message>
    <message>
        <source>Put a blank between two conditions.</source>
        <translation>Separe dos condiciones con un espacio.</translation>
    </message>
    <message>
        <source>A time is compared with &gt;= or &lt;=.</source>
        <translation>Una fecha se compara con &gt;= o &lt;=.</translation>
    </message>
    <message>
        <source>%1&gt;=2026-11-01 means from then on.</source>
        <translation>%1&gt;=2026-11-01 significa desde entonces.</translation>
    </message>
    <message>
        <source>A time stands alone: it holds for the whole search.</source>
        <translation>Una fecha va sola: rige para toda la búsqueda.</translation>
    </message>
    <message>
        <source>Add it by itself.</source>
        <translation>Añádala por separado.</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>Write it as 2026-11-20, or as &quot;2026-11-20 12:00 +01:00&quot;.</source>
        <translation>Escríbala como 2026-11-20 o como &quot;2026-11-20 12:00 +01:00&quot;.</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>No hay nada que buscar.</translation>
    </message>
    <message>
        <source>The service compares times only, not “%1”.</source>
        <translation>El servicio solo compara fechas, no «%1».</translation>
    </message>
    <message>
        <source>Use =, ~, *= or /=.</source>
        <translation>Use =, ~, *= o /=.</translation>
    </message>
    <message>
        <source>One clause has one strategy, and is a match or an exclusion.</source>
        <translation>Una cláusula tiene una sola estrategia y o bien incluye o bien excluye.</translation>
    </message>
    <message>
        <source>Add the conditions one by one.</source>
        <translation>Añada las condiciones una a una.</translation>
    </message>
    <message>
        <source>A clause asks for all of its terms or for any of them, not for both.</source>
        <translation>Una cláusula exige todos sus términos o cualquiera de ellos, no ambas cosas.</translation>
    </message>
</context>
<context>
    <name>TozRecordCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Seleccione primero un registro.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>La celda está vacía.</translation>
    </message>
    <message>
        <source>There are no records in the table.</source>
        <translation>No hay registros en la tabla.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>No se está cargando nada.</translation>
    </message>
    <message>
        <source>No rows have failed.</source>
        <translation>No ha fallado ninguna fila.</translation>
    </message>
    <message>
        <source>This is for records of InCountry.</source>
        <translation>Esto es para registros de InCountry.</translation>
    </message>
    <message>
        <source>The service sorts by no column; its order is among the search options.</source>
        <translation>El servicio no ordena por columnas; su orden está en las opciones de búsqueda.</translation>
    </message>
</context>
<context>
    <name>TozRecordDetails</name>
    <message>
        <source>Select a record first.</source>
        <translation>Seleccione primero un registro.</translation>
    </message>
    <message>
        <source>Only its writer can change or delete a record.</source>
        <translation>Solo su autor puede cambiar o eliminar un registro.</translation>
    </message>
    <message>
        <source>A file is replaced on the Files page.</source>
        <translation>Un archivo se reemplaza en la página Archivos.</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Este registro no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>TozTerms</name>
    <message>
        <source>Record type</source>
        <translation>Tipo de registro</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>Any field&apos;s name</source>
        <translation>Nombre de cualquier campo</translation>
    </message>
    <message>
        <source>Any plain value</source>
        <translation>Cualquier valor en claro</translation>
    </message>
    <message>
        <source>Plain field</source>
        <translation>Campo en claro</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacta</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>aproximada</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>comodín</translation>
    </message>
    <message>
        <source>regexp</source>
        <translation>regexp</translation>
    </message>
    <message>
        <source>Finds the value as it is written.</source>
        <translation>Encuentra el valor tal como está escrito.</translation>
    </message>
    <message>
        <source>Finds the value with one or two letters changed, missing or added.</source>
        <translation>Encuentra el valor con una o dos letras cambiadas, de menos o de más.</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one.</source>
        <translation>* equivale a cualquier secuencia de letras; ?, a una sola.</translation>
    </message>
    <message>
        <source>A regular expression for the whole value.</source>
        <translation>Una expresión regular para el valor completo.</translation>
    </message>
    <message>
        <source>Name the plain field.</source>
        <translation>Indique el campo en claro.</translation>
    </message>
    <message>
        <source>Give a value for %1.</source>
        <translation>Indique un valor para %1.</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>Indique un valor.</translation>
    </message>
    <message>
        <source>“%1” is no identifier. One looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11.</source>
        <translation>«%1» no es un identificador. Tiene la forma 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11.</translation>
    </message>
    <message>
        <source>Identifiers are found by their whole text.</source>
        <translation>Los identificadores se encuentran por su texto completo.</translation>
    </message>
    <message>
        <source>This expression does not look right: %1. The service decides.</source>
        <translation>Esta expresión no parece correcta: %1. Decide el servicio.</translation>
    </message>
    <message>
        <source>* and ? are letters like others here; the strategy “wildcard” gives them a meaning.</source>
        <translation>Aquí * y ? son letras como las demás; la estrategia «comodín» les da significado.</translation>
    </message>
    <message>
        <source>Add a term to look for.</source>
        <translation>Añada un término que buscar.</translation>
    </message>
    <message>
        <source>The plain field %1 can stand in a clause once. Make another clause for another value.</source>
        <translation>El campo en claro %1 puede figurar una sola vez en una cláusula. Cree otra cláusula para otro valor.</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>Elija primero los registros de una conexión.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Writes the selection, what is loaded or the whole result to a file, encrypted unless you say otherwise</source>
        <translation>Escribe en un archivo la selección, lo cargado o todo el resultado, cifrado salvo que se indique otra cosa</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Reads records from a JSON Lines or CSV file; every row is checked before anything is sent</source>
        <translation>Lee registros de un archivo JSON Lines o CSV; se comprueba cada fila antes de enviar nada</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>La página es %1</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>Buscar una &amp;nueva versión</translation>
    </message>
    <message>
        <source>Asks now, and shows the answer in the settings; nothing is downloaded</source>
        <translation>Pregunta ahora y muestra la respuesta en los ajustes; no se descarga nada</translation>
    </message>
    <message>
        <source>This build has no address to ask for new versions: look where you got it.</source>
        <translation>Esta compilación no tiene dirección donde consultar nuevas versiones: mire donde la obtuvo.</translation>
    </message>
    <message>
        <source>Turned off by the administrator of this computer.</source>
        <translation>Desactivado por el administrador de este equipo.</translation>
    </message>
    <message>
        <source>Once a week it would ask %1 for a small signed notice. That server learns this computer&apos;s address and that Strongroom %2 asks, nothing else. Nothing is downloaded or replaced.</source>
        <translation>Una vez por semana consultaría a %1 un pequeño aviso firmado. Ese servidor conoce así la dirección de este equipo y que pregunta Strongroom %2, nada más. No se descarga ni se reemplaza nada.</translation>
    </message>
    <message>
        <source>Published on %1; this is %2. Strongroom does not replace itself: its page says what is new and where to get it.</source>
        <translation>Publicada el %1; esta es la %2. Strongroom no se reemplaza a sí mismo: su página indica las novedades y dónde obtenerlas.</translation>
    </message>
</context>
<context>
    <name>ValueFilter</name>
    <message>
        <source>The service cannot filter by %1.</source>
        <translation>El servicio no puede filtrar por %1.</translation>
    </message>
    <message>
        <source>Only the hash of %1 is known here. The service looks for plain values, which it hashes alike.</source>
        <translation>Aquí solo se conoce el hash de %1. El servicio busca valores en claro, a los que aplica el mismo hash.</translation>
    </message>
    <message>
        <source>There is no value here to compare with.</source>
        <translation>Aquí no hay ningún valor con el que comparar.</translation>
    </message>
    <message>
        <source>%1 is text, and the service knows no order of it.</source>
        <translation>%1 es texto, y el servicio no conoce un orden para él.</translation>
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
        <translation>.env sin comillas</translation>
    </message>
    <message>
        <source>.env with single quotes</source>
        <translation>.env con comillas simples</translation>
    </message>
    <message>
        <source>Text (Locker&apos;s txt)</source>
        <translation>Texto (txt de Locker)</translation>
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
        <translation>Exports de shell</translation>
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
        <translation>Docker env-file</translation>
    </message>
    <message>
        <source>NAME=&quot;value&quot;, as Locker&apos;s own programs write and read it.</source>
        <translation>NAME=&quot;value&quot;, como lo escriben y leen los programas de Locker.</translation>
    </message>
    <message>
        <source>NAME=value, for readers that keep quotes, such as systemd. No line breaks.</source>
        <translation>NAME=value, para lectores que conservan las comillas, como systemd. Sin saltos de línea.</translation>
    </message>
    <message>
        <source>NAME=&apos;value&apos;: nothing in it is expanded. No single quotes.</source>
        <translation>NAME=&apos;value&apos;: no se expande nada. Sin comillas simples.</translation>
    </message>
    <message>
        <source>name=value, as Locker&apos;s command line prints it.</source>
        <translation>name=value, como lo imprime la línea de comandos de Locker.</translation>
    </message>
    <message>
        <source>{&quot;NAME&quot;: &quot;value&quot;}. Holds every name and every value.</source>
        <translation>{&quot;NAME&quot;: &quot;value&quot;}. Admite cualquier nombre y cualquier valor.</translation>
    </message>
    <message>
        <source>NAME: &quot;value&quot;. Holds every name and every value.</source>
        <translation>NAME: &quot;value&quot;. Admite cualquier nombre y cualquier valor.</translation>
    </message>
    <message>
        <source>export NAME=&apos;value&apos;, to be read by a shell.</source>
        <translation>export NAME=&apos;value&apos;, para que lo lea un shell.</translation>
    </message>
    <message>
        <source>As “doppler secrets download” and “doppler secrets --json” write it.</source>
        <translation>Como lo escriben «doppler secrets download» y «doppler secrets --json».</translation>
    </message>
    <message>
        <source>As “infisical export --format=json” writes it, comments included.</source>
        <translation>Como lo escribe «infisical export --format=json», comentarios incluidos.</translation>
    </message>
    <message>
        <source>As “infisical export --format=yaml” writes it.</source>
        <translation>Como lo escribe «infisical export --format=yaml».</translation>
    </message>
    <message>
        <source>As “infisical export --format=csv” writes it: Key,Value.</source>
        <translation>Como lo escribe «infisical export --format=csv»: Key,Value.</translation>
    </message>
    <message>
        <source>YAML for kubectl. The values are in base64, which hides nothing.</source>
        <translation>YAML para kubectl. Los valores están en base64, que no oculta nada.</translation>
    </message>
    <message>
        <source>For “docker run --env-file”: NAME=value, no quotes, no line breaks.</source>
        <translation>Para «docker run --env-file»: NAME=value, sin comillas ni saltos de línea.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop client for client-side encrypted data stores</source>
        <translation>Cliente de escritorio para almacenes de datos cifrados en el cliente</translation>
    </message>
    <message>
        <source>Open the demo vault at start.</source>
        <translation>Abre la bóveda de demostración al iniciar.</translation>
    </message>
    <message>
        <source>Save a picture of the window on the demo vault to &lt;file&gt;, then end.</source>
        <translation>Guarda en &lt;file&gt; una imagen de la ventana con la bóveda de demostración y termina.</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>light o dark, para esta ejecución.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1360x840.</source>
        <translation>Tamaño de la ventana, como 1360x840.</translation>
    </message>
    <message>
        <source>Begin a key migration with this plan (%1).</source>
        <translation>Inicia una migración de claves con este plan (%1).</translation>
    </message>
    <message>
        <source>What the picture is of: records or secrets.</source>
        <translation>De qué es la imagen: records o secrets.</translation>
    </message>
    <message>
        <source>End as soon as the window is painted: for measuring the start.</source>
        <translation>Termina en cuanto la ventana está dibujada: para medir el arranque.</translation>
    </message>
</context>
<context>
    <name>strongroom::SandboxDemoVault</name>
    <message>
        <source>Demo vault</source>
        <translation>Bóveda de demostración</translation>
    </message>
    <message>
        <source>Demo TozStore</source>
        <translation>TozStore de demostración</translation>
    </message>
    <message>
        <source>Demo Locker</source>
        <translation>Locker de demostración</translation>
    </message>
    <message>
        <source>Demo service account</source>
        <translation>Cuenta de servicio de demostración</translation>
    </message>
    <message>
        <source>Demo API tokens</source>
        <translation>Tokens de API de demostración</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AccessModel</name>
    <message>
        <source>nobody known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>how</source>
        <translation>cómo</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ActivityModel</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AddressBook</name>
    <message>
        <source>a contact needs a name</source>
        <translation>un contacto necesita un nombre</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>un nombre tiene como máximo %1 caracteres</translation>
    </message>
    <message>
        <source>there is a contact of this name already</source>
        <translation>ya existe un contacto con este nombre</translation>
    </message>
    <message>
        <source>keys alone</source>
        <translation>solo claves</translation>
    </message>
    <message>
        <source>as you entered them</source>
        <translation>tal como las introdujo</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>aún sin comparar</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>como se publicaron</translation>
    </message>
    <message>
        <source>CHANGED at the service</source>
        <translation>CAMBIADAS en el servicio</translation>
    </message>
    <message>
        <source>no such client any more</source>
        <translation>ese cliente ya no existe</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>no se pudieron comparar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>fingerprint of the keys</source>
        <translation>huella de las claves</translation>
    </message>
    <message>
        <source>published keys</source>
        <translation>claves publicadas</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttachmentListModel</name>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>Reemplazando</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Descargando</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>Cambiando el nombre</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <source>Not uploaded: %1</source>
        <translation>No se subió: %1</translation>
    </message>
    <message>
        <source>Not replaced: %1</source>
        <translation>No se reemplazó: %1</translation>
    </message>
    <message>
        <source>Not downloaded: %1</source>
        <translation>No se descargó: %1</translation>
    </message>
    <message>
        <source>Not renamed: %1</source>
        <translation>No se cambió el nombre: %1</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>No se eliminó: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>Esperando su turno</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>what, bytes, bytes</comment>
        <translation>%1 · %2 de %3</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttachmentTransfers</name>
    <message>
        <source>Upload attachment</source>
        <translation>Subir adjunto</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>Reemplazar adjunto</translation>
    </message>
    <message>
        <source>Download attachment</source>
        <translation>Descargar adjunto</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>Cambiar nombre de adjunto</translation>
    </message>
    <message>
        <source>Delete attachment</source>
        <translation>Eliminar adjunto</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttentionModel</name>
    <message>
        <source>set aside</source>
        <translation>apartado</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>cambiado desde entonces</translation>
    </message>
    <message>
        <source>not rolled back</source>
        <translation>no revertido</translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>hash de clave de registro</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
</context>
<context>
    <name>strongroom::model::BulkPreview</name>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChangeInspector</name>
    <message>
        <source>… %1 in all</source>
        <comment>size</comment>
        <translation>… %1 en total</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChangeTray</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Record key</source>
        <translation>Clave de registro</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Eliminar %Ln registro</numerusform>
            <numerusform>Eliminar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>Guardar registro</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>Confirmar %Ln cambio</numerusform>
            <numerusform>Confirmar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Deshacer %Ln cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being committed.</source>
        <translation>Se están confirmando cambios.</translation>
    </message>
    <message>
        <source>Nothing has been committed that could be undone.</source>
        <translation>No se ha confirmado nada que se pueda deshacer.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChartTable</name>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConflictLines</name>
    <message>
        <source>Member</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>As you opened it</source>
        <translation>Al abrirlo</translation>
    </message>
    <message>
        <source>Now (theirs)</source>
        <translation>Ahora (ajeno)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Se escribirá</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConnectionTestModel</name>
    <message>
        <source>Check the settings</source>
        <translation>Comprobar la configuración</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>Buscar el servidor</translation>
    </message>
    <message>
        <source>Set up a secure connection</source>
        <translation>Establecer una conexión segura</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Look at the token store</source>
        <translation>Examinar el almacén de tokens</translation>
    </message>
    <message>
        <source>Try the address</source>
        <translation>Probar la dirección</translation>
    </message>
    <message>
        <source>Read one record</source>
        <translation>Leer un registro</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConnectionTreeModel</name>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>¿Quién puede leer esto?</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
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
            <numerusform>%Ln credencial movida.</numerusform>
            <numerusform>%Ln credenciales movidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) were not found in the old place: edit their connections and enter them again.</source>
        <translation>
            <numerusform>%Ln credencial no se encontró en el lugar anterior: edite su conexión e introdúzcala de nuevo.</numerusform>
            <numerusform>%Ln credenciales no se encontraron en el lugar anterior: edite sus conexiones e introdúzcalas de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) could not be removed from the old place (%1).</source>
        <translation>
            <numerusform>%Ln credencial no se pudo quitar del lugar anterior (%1).</numerusform>
            <numerusform>%Ln credenciales no se pudieron quitar del lugar anterior (%1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>La frase de contraseña se cambió.</translation>
    </message>
    <message>
        <source>The keychain is used from now on.</source>
        <translation>A partir de ahora se usa el llavero.</translation>
    </message>
    <message>
        <source>The keychain is used from now on. The file was kept as %1.</source>
        <translation>A partir de ahora se usa el llavero. El archivo se conservó como %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::EnvironmentCompareModel</name>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln difiere</numerusform>
            <numerusform>%Ln difieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in %1</source>
        <translation>
            <numerusform>%Ln solo en %1</numerusform>
            <numerusform>%Ln solo en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln no se puede comparar</numerusform>
            <numerusform>%Ln no se pueden comparar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>solo en %1</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>no se puede comparar</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>listed repeatedly</source>
        <translation>listado varias veces</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>valor propio</translation>
    </message>
    <message>
        <source>from All</source>
        <translation>de Todos</translation>
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
        <translation>secreto</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>comparación</translation>
    </message>
</context>
<context>
    <name>strongroom::model::EnvironmentsModel</name>
    <message>
        <source>(unreadable)</source>
        <translation>(ilegible)</translation>
    </message>
    <message>
        <source>new, not sent yet</source>
        <translation>nuevo, aún sin enviar</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>no falta ninguno</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>external URL</source>
        <translation>URL externa</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>own secrets</source>
        <translation>secretos propios</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ExportSession</name>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln registro escrito.</numerusform>
            <numerusform>%Ln registros escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be opened and is kept as it is stored.</source>
        <translation>
            <numerusform>%Ln de ellos no se pudo abrir y se conserva como está almacenado.</numerusform>
            <numerusform>%Ln de ellos no se pudieron abrir y se conservan como están almacenados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be opened had no column and is missing.</source>
        <translation>
            <numerusform>%Ln registro que no se pudo abrir no tenía columna y falta.</numerusform>
            <numerusform>%Ln registros que no se pudieron abrir no tenían columna y faltan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) appeared while the export ran.</source>
        <translation>
            <numerusform>%Ln registro apareció durante la exportación.</numerusform>
            <numerusform>%Ln registros aparecieron durante la exportación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) disappeared while the export ran: as many others may be missing.</source>
        <translation>
            <numerusform>%Ln registro desapareció durante la exportación: puede faltar otro más.</numerusform>
            <numerusform>%Ln registros desaparecieron durante la exportación: pueden faltar otros tantos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came twice and was written once.</source>
        <translation>
            <numerusform>%Ln registro llegó dos veces y se escribió una.</numerusform>
            <numerusform>%Ln registros llegaron dos veces y se escribieron una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::FilterModel</name>
    <message>
        <source>“search” finds parts of key1 to key20 only where they are stored in the clear; here they are stored as hashes.</source>
        <translation>«search» solo encuentra partes de key1 a key20 cuando se almacenan en claro; aquí se almacenan como hashes.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::FindingsModel</name>
    <message>
        <source>all countries</source>
        <translation>todos los países</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>hallazgo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>what was seen, and what to do</source>
        <translation>qué se observó y qué hacer</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportSession</name>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln registro escrito.</numerusform>
            <numerusform>%Ln registros escritos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) existed and was left alone.</source>
        <translation>
            <numerusform>%Ln registro ya existía y se dejó como estaba.</numerusform>
            <numerusform>%Ln registros ya existían y se dejaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed.</source>
        <translation>
            <numerusform>%Ln fila falló.</numerusform>
            <numerusform>%Ln filas fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may or may not be written: the answer did not come. Sending it again does no harm.</source>
        <translation>
            <numerusform>%Ln fila puede haberse escrito o no: la respuesta no llegó. Volver a enviarla no causa daño.</numerusform>
            <numerusform>%Ln filas pueden haberse escrito o no: la respuesta no llegó. Volver a enviarlas no causa daño.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) was not sent.</source>
        <translation>
            <numerusform>%Ln fila no se envió.</numerusform>
            <numerusform>%Ln filas no se enviaron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::Job</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Falló: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
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
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyCheck</name>
    <message>
        <source>There is no record of this version to try it on.</source>
        <translation>No hay ningún registro de esta versión con el que probarlo.</translation>
    </message>
    <message>
        <source>No country answered, so nothing was tried.</source>
        <translation>Ningún país respondió, así que no se probó nada.</translation>
    </message>
    <message numerus="yes">
        <source>Opens: %Ln sample(s) read, every one opened.</source>
        <translation>
            <numerusform>Abre: %Ln muestra leída, se abrió.</numerusform>
            <numerusform>Abre: %Ln muestras leídas, se abrieron todas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not open: %Ln sample(s) read, none opened. This is another secret than the one they were written with.</source>
        <translation>
            <numerusform>No abre: %Ln muestra leída, no se abrió. Este no es el secreto con el que se escribió.</numerusform>
            <numerusform>No abre: %Ln muestras leídas, no se abrió ninguna. Este no es el secreto con el que se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens some: %1 of %2 samples. Records of this version were written with different secrets.</source>
        <translation>Abre algunas: %1 de %2 muestras. Los registros de esta versión se escribieron con distintos secretos.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyTexts</name>
    <message>
        <source>password</source>
        <translation>contraseña</translation>
    </message>
    <message>
        <source>32-byte key, the 3.0.0 form: 32 characters</source>
        <translation>clave de 32 bytes, forma de 3.0.0: 32 caracteres</translation>
    </message>
    <message>
        <source>32-byte key, base64</source>
        <translation>clave de 32 bytes, base64</translation>
    </message>
    <message>
        <source>custom encryption, %1, base64</source>
        <translation>cifrado personalizado, %1, base64</translation>
    </message>
    <message>
        <source>The text as it stands; a key is derived from it for every record (PBKDF2).</source>
        <translation>El texto tal cual; para cada registro se deriva de él una clave (PBKDF2).</translation>
    </message>
    <message>
        <source>isKey with exactly 32 characters: they are the key itself, as SDK 3.0.0 takes them. Later SDKs want base64; an export can write that.</source>
        <translation>isKey con exactamente 32 caracteres: son la propia clave, como la acepta el SDK 3.0.0. Los SDK posteriores esperan base64; una exportación puede escribirlo así.</translation>
    </message>
    <message>
        <source>isKey with base64 of 32 bytes, as every SDK since 3.3.0 takes it. Used as it is, nothing is derived.</source>
        <translation>isKey con base64 de 32 bytes, como lo aceptan todos los SDK desde 3.3.0. Se usa tal cual; no se deriva nada.</translation>
    </message>
    <message>
        <source>isForCustomEncryption: handed to the custom cipher of the connection, decoded from base64.</source>
        <translation>isForCustomEncryption: se entrega al cifrado personalizado de la conexión, descodificada de base64.</translation>
    </message>
    <message>
        <source>This is base64 of 32 bytes. If your applications mark it isKey, choose Key: as a password it opens other records.</source>
        <translation>Esto es base64 de 32 bytes. Si sus aplicaciones lo marcan como isKey, elija Clave: como contraseña abre otros registros.</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>cualquier versión</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>version %1 added</source>
        <translation>versión %1 añadida</translation>
    </message>
    <message>
        <source>version %1 has another secret</source>
        <translation>la versión %1 tiene otro secreto</translation>
    </message>
    <message>
        <source>version %1 removed</source>
        <translation>versión %1 quitada</translation>
    </message>
    <message>
        <source>version %1 becomes current</source>
        <translation>la versión %1 pasa a ser la actual</translation>
    </message>
    <message>
        <source>the password opens version 0 only</source>
        <translation>la contraseña abre solo la versión 0</translation>
    </message>
    <message>
        <source>other members of secrets_data</source>
        <translation>otros miembros de secrets_data</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers</comment>
        <translation>%1 y %2</translation>
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
        <translation>Contando registros por versión de clave · %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::LibraryModel</name>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>strongroom::model::LockerSession</name>
    <message>
        <source>Open the connection first.</source>
        <translation>Abra primero la conexión.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Aún no se ha cargado nada.</translation>
    </message>
    <message>
        <source>This is an offline copy of %1. It is read-only until the service answers again.</source>
        <translation>Esta es una copia sin conexión de %1. Es de solo lectura hasta que el servicio vuelva a responder.</translation>
    </message>
    <message>
        <source>This access key may read, not write. Ask for one with the right to write.</source>
        <translation>Esta clave de acceso puede leer, no escribir. Solicite una con permiso de escritura.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationCheck</name>
    <message>
        <source>Checking before a key migration · %1</source>
        <comment>connection</comment>
        <translation>Comprobación previa a una migración de claves · %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationCountriesModel</name>
    <message>
        <source>counted</source>
        <translation>contado</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>Records of the countries that are ticked are migrated</source>
        <translation>Se migran los registros de los países marcados</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>All records of the country</source>
        <translation>Todos los registros del país</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>Whether the country has answered</source>
        <translation>Si el país ha respondido</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>Records without a key version, or of a version beyond those listed</source>
        <translation>Registros sin versión de clave o de una versión distinta de las listadas</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>Records encrypted with key version %1</source>
        <translation>Registros cifrados con la versión de clave %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationRun</name>
    <message>
        <source>Migrate records to key version %1</source>
        <translation>Migrar registros a la versión de clave %1</translation>
    </message>
    <message>
        <source>Roll back the migration to key version %1</source>
        <translation>Revertir la migración a la versión de clave %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationRunsModel</name>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <comment>number</comment>
        <translation>%1 revertidos</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done, expected</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>países</translation>
    </message>
    <message>
        <source>to key</source>
        <translation>a la clave</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>migrados</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartados</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationSession</name>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step</comment>
        <translation>hecho</translation>
    </message>
    <message>
        <source>current</source>
        <comment>step</comment>
        <translation>actual</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step</comment>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>This connection does not encrypt: there are no keys to migrate.</source>
        <translation>Esta conexión no cifra: no hay claves que migrar.</translation>
    </message>
    <message>
        <source>The countries are not known yet.</source>
        <translation>Aún no se conocen los países.</translation>
    </message>
    <message>
        <source>Choose one country at least.</source>
        <translation>Elija al menos un país.</translation>
    </message>
    <message>
        <source>The keys are not loaded.</source>
        <translation>Las claves no están cargadas.</translation>
    </message>
    <message>
        <source>Choose the key that the records are migrated to.</source>
        <translation>Elija la clave a la que se migran los registros.</translation>
    </message>
    <message>
        <source>Run the check first.</source>
        <translation>Ejecute primero la comprobación.</translation>
    </message>
    <message>
        <source>The check is not through yet.</source>
        <translation>La comprobación aún no ha terminado.</translation>
    </message>
    <message>
        <source>The check could not be done.</source>
        <translation>No se pudo realizar la comprobación.</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln reason(s) not to migrate. Mend what the first rows of the list say, then check again.</source>
        <translation>
            <numerusform>La comprobación encontró %Ln motivo para no migrar. Corrija lo que indican las primeras filas de la lista y vuelva a comprobar.</numerusform>
            <numerusform>La comprobación encontró %Ln motivos para no migrar. Corrija lo que indican las primeras filas de la lista y vuelva a comprobar.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to migrate: every record is of version %1 already.</source>
        <translation>No hay nada que migrar: todos los registros son ya de la versión %1.</translation>
    </message>
    <message>
        <source>Start the migration first.</source>
        <translation>Inicie primero la migración.</translation>
    </message>
    <message>
        <source>The run is not through yet.</source>
        <translation>La ejecución aún no ha terminado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 will be encrypted anew with key version %2.</source>
        <translation>
            <numerusform>%Ln registro en %1 se volverá a cifrar con la versión de clave %2.</numerusform>
            <numerusform>%Ln registros en %1 se volverán a cifrar con la versión de clave %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is read back after it is written.</source>
        <translation>Cada uno se vuelve a leer después de escribirlo.</translation>
    </message>
    <message>
        <source>None is read back: the service&apos;s word is taken.</source>
        <translation>No se vuelve a leer ninguno: se confía en la respuesta del servicio.</translation>
    </message>
    <message>
        <source>What was there before stays in the journal, encrypted, so that all of it can be rolled back.</source>
        <translation>Lo que había antes queda en el diario, cifrado, para poder revertirlo todo.</translation>
    </message>
    <message>
        <source>What was there before is not kept: this cannot be rolled back.</source>
        <translation>Lo que había antes no se conserva: esto no se puede revertir.</translation>
    </message>
    <message>
        <source>The new key is saved first, read back and compared.</source>
        <translation>La clave nueva se guarda primero, se vuelve a leer y se compara.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::NoteDesk</name>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>This client uses the NIST suite, which has no notes.</source>
        <translation>Este cliente usa el conjunto NIST, que no admite notas.</translation>
    </message>
    <message>
        <source>This client has no signing key (a configuration of version 1), so it has no notes.</source>
        <translation>Este cliente no tiene clave de firma (una configuración de la versión 1), así que no tiene notas.</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>yo</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Replace note</source>
        <translation>Reemplazar nota</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>Leer nota</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
</context>
<context>
    <name>strongroom::model::NoteHistory</name>
    <message>
        <source>written, anonymous</source>
        <translation>escrita, anónima</translation>
    </message>
    <message>
        <source>written</source>
        <translation>escrita</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leída</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>somebody</comment>
        <translation>para %1</translation>
    </message>
    <message>
        <source>from nobody known</source>
        <translation>de autor desconocido</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>caducada</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>agotada</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) left</source>
        <translation>
            <numerusform>queda %n lectura</numerusform>
            <numerusform>quedan %n lecturas</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>nombre o ID</translation>
    </message>
    <message>
        <source>who</source>
        <translation>quién</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordDraft</name>
    <message>
        <source>Too small: the smallest whole number of 64 bits is %1.</source>
        <translation>Demasiado pequeño: el menor entero de 64 bits es %1.</translation>
    </message>
    <message>
        <source>Too large: the largest whole number of 64 bits is %1.</source>
        <translation>Demasiado grande: el mayor entero de 64 bits es %1.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>Un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>Date and time; the service deletes the record then</source>
        <translation>Fecha y hora; el servicio elimina entonces el registro</translation>
    </message>
    <message>
        <source>%1 local time has passed: the service deletes the record at once</source>
        <translation>%1, hora local, ya ha pasado: el servicio elimina el registro de inmediato</translation>
    </message>
    <message>
        <source>The service deletes the record on %1 local time</source>
        <translation>El servicio elimina el registro el %1, hora local</translation>
    </message>
    <message>
        <source>This record cannot be opened, so it cannot be edited: a write replaces the whole record.</source>
        <translation>Este registro no se puede abrir, así que no se puede editar: una escritura reemplaza el registro entero.</translation>
    </message>
    <message>
        <source>The record key of this record is known by its hash only, so it cannot be written back to its place.</source>
        <translation>De la clave de este registro solo se conoce el hash, así que no se puede volver a escribir en su lugar.</translation>
    </message>
    <message>
        <source>A date and time such as 2026-12-31T23:59:00Z.</source>
        <translation>Una fecha y hora como 2026-12-31T23:59:00Z.</translation>
    </message>
    <message>
        <source>A record needs a record key.</source>
        <translation>Un registro necesita una clave de registro.</translation>
    </message>
    <message>
        <source>Holds half of a character (a lone surrogate), which cannot be hashed.</source>
        <translation>Contiene medio carácter (un sustituto suelto), al que no se puede aplicar hash.</translation>
    </message>
    <message>
        <source>At most %1 characters, because it is stored in the clear; these are %2.</source>
        <translation>Como máximo %1 caracteres, porque se almacena en claro; estos son %2.</translation>
    </message>
    <message>
        <source>Names the record and cannot be changed; duplicate the record to give it another.</source>
        <translation>Identifica el registro y no se puede cambiar; duplique el registro para darle otra.</translation>
    </message>
    <message>
        <source>Only the stored hash is known, not the value. It stays as it is unless you write a new value.</source>
        <translation>Solo se conoce el hash almacenado, no el valor. Queda como está salvo que escriba un valor nuevo.</translation>
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
        <translation>Leer registro</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordTableModel</name>
    <message>
        <source>The service left this record out of its answer.</source>
        <translation>El servicio omitió este registro en su respuesta.</translation>
    </message>
    <message>
        <source>Load the page again.</source>
        <translation>Vuelva a cargar la página.</translation>
    </message>
    <message>
        <source>%1, unreadable: %2</source>
        <translation>%1, ilegible: %2</translation>
    </message>
    <message>
        <source>%1: the service sorts by it</source>
        <translation>%1: el servicio ordena por este campo</translation>
    </message>
    <message>
        <source>%1: stored as a hash, so the service cannot sort by it</source>
        <translation>%1: se almacena como hash, así que el servicio no puede ordenar por este campo</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by it</source>
        <translation>%1: el servicio no puede ordenar por este campo</translation>
    </message>
    <message>
        <source>every country</source>
        <translation>todos los países</translation>
    </message>
    <message numerus="yes">
        <source>Load records of %Ln countries</source>
        <translation>
            <numerusform>Cargar registros de %Ln país</numerusform>
            <numerusform>Cargar registros de %Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>Load records of %1</source>
        <translation>Cargar registros de %1</translation>
    </message>
    <message>
        <source>Load all records to sort them</source>
        <translation>Cargar todos los registros para ordenarlos</translation>
    </message>
    <message>
        <source>Sorting was cancelled: the rows stand in the service&apos;s order.</source>
        <translation>La ordenación se canceló: las filas están en el orden del servicio.</translation>
    </message>
    <message>
        <source>It is not known yet how many records there are.</source>
        <translation>Aún no se sabe cuántos registros hay.</translation>
    </message>
    <message>
        <source>Up to %1 records can be sorted here: narrow the filter first.</source>
        <translation>Aquí se pueden ordenar hasta %1 registros: acote primero el filtro.</translation>
    </message>
    <message>
        <source>There are more than %1 records now: they stand in the service&apos;s order again.</source>
        <translation>Ahora hay más de %1 registros: vuelven a estar en el orden del servicio.</translation>
    </message>
    <message>
        <source>These records are too large to hold them all: they stand in the service&apos;s order.</source>
        <translation>Estos registros son demasiado grandes para mantenerlos todos en memoria: están en el orden del servicio.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RefreshHistory</name>
    <message>
        <source>worked, %1</source>
        <translation>correcta, %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>Válido hasta %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
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
        <translation>con inicio de sesión</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>tal cual</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RequestSession</name>
    <message>
        <source>Request to %1</source>
        <translation>Solicitud a %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
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
        <translation>en reposo</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>progreso</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verificados</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>apartados</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SavedFilters</name>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>Un filtro guardado necesita un nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nombre tiene como máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Ya existe un filtro con este nombre.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SearchHits</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>Más detalles</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln encontrado y más</numerusform>
            <numerusform>%Ln encontrados y más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretChangeItem</name>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>clave</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>external URL</source>
        <translation>URL externa</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>Change secret</source>
        <translation>Cambiar secreto</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>Change environment</source>
        <translation>Cambiar entorno</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Done, it was so already</source>
        <translation>Hecho, ya estaba así</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Choose which of the two is to stay.</source>
        <translation>Elija cuál de los dos debe quedar.</translation>
    </message>
    <message>
        <source>Take it out of the tray, or make a new one of it.</source>
        <translation>Quítelo de la bandeja o conviértalo en uno nuevo.</translation>
    </message>
    <message>
        <source>There now: nothing.</source>
        <translation>Ahora hay: nada.</translation>
    </message>
    <message>
        <source>There now: %1.</source>
        <translation>Ahora hay: %1.</translation>
    </message>
    <message>
        <source>a secret that cannot be read</source>
        <translation>un secreto que no se puede leer</translation>
    </message>
    <message>
        <source>the value you want</source>
        <translation>el valor que usted quiere</translation>
    </message>
    <message>
        <source>the value you saw</source>
        <translation>el valor que usted vio</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>otro valor</translation>
    </message>
    <message>
        <source>description “%1”</source>
        <translation>descripción «%1»</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambiado %1</translation>
    </message>
    <message>
        <source>There now in %1: %2.</source>
        <translation>Ahora en %1 hay: %2.</translation>
    </message>
    <message>
        <source>It has not been sent.</source>
        <translation>No se ha enviado.</translation>
    </message>
    <message>
        <source>Nothing was written, because it was so already.</source>
        <translation>No se escribió nada porque ya estaba así.</translation>
    </message>
    <message>
        <source>Cannot be undone: Locker lets nobody delete with an access key. Remove it in Locker&apos;s web console.</source>
        <translation>No se puede deshacer: Locker no permite eliminar con una clave de acceso. Quítelo en la consola web de Locker.</translation>
    </message>
    <message>
        <source>Cannot be undone: what was there before could not be read.</source>
        <translation>No se puede deshacer: lo que había antes no se pudo leer.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>environment %1 (%2)</source>
        <translation>entorno %1 (%2)</translation>
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
        <translation>El secreto no tiene clave.</translation>
    </message>
    <message>
        <source>The key is longer than 65,536 bytes.</source>
        <translation>La clave supera los 65 536 bytes.</translation>
    </message>
    <message>
        <source>There is a secret of this key here already; edit that one.</source>
        <translation>Aquí ya hay un secreto con esta clave; edite ese.</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>El entorno no tiene nombre.</translation>
    </message>
    <message>
        <source>The name is longer than 65,536 bytes.</source>
        <translation>El nombre supera los 65 536 bytes.</translation>
    </message>
    <message>
        <source>There is an environment of this name already.</source>
        <translation>Ya existe un entorno con este nombre.</translation>
    </message>
    <message>
        <source>This environment has no external URL.</source>
        <translation>Este entorno no tiene URL externa.</translation>
    </message>
    <message>
        <source>The external URL is not a web address.</source>
        <translation>La URL externa no es una dirección web.</translation>
    </message>
    <message>
        <source>The external URL is not an https address, and others are not opened.</source>
        <translation>La URL externa no es una dirección https, y otras no se abren.</translation>
    </message>
    <message>
        <source>The external URL holds a user name or password; it is not opened.</source>
        <translation>La URL externa contiene un nombre de usuario o una contraseña; no se abre.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretExport</name>
    <message>
        <source>one whose name does not open</source>
        <translation>uno cuyo nombre no se abre</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretImport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>%Ln distinto</numerusform>
            <numerusform>%Ln distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be taken</source>
        <translation>
            <numerusform>%Ln no admisible</numerusform>
            <numerusform>%Ln no admisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretImportModel</name>
    <message>
        <source>All environments</source>
        <translation>Todos los entornos</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>an environment</comment>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>New; the same as for all environments</source>
        <translation>Nuevo; igual que para todos los entornos</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distinto</translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation>No se abre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nada que hacer</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>Conservar lo que hay</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>valor oculto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>En el proyecto</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretMatrixModel</name>
    <message>
        <source>new, not sent</source>
        <translation>nuevo, sin enviar</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>cambiado, sin enviar</translation>
    </message>
    <message>
        <source>%1: a value of it cannot be opened</source>
        <translation>%1: uno de sus valores no se puede abrir</translation>
    </message>
    <message>
        <source>its key cannot be opened</source>
        <translation>su clave no se puede abrir</translation>
    </message>
    <message>
        <source>A secret without a place. %1 %2</source>
        <translation>Un secreto sin lugar. %1 %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>its key cannot be opened, %1: unreadable</source>
        <translation>su clave no se puede abrir, %1: ilegible</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1. Ahora: %2</translation>
    </message>
    <message>
        <source>Waits in the tray to be created</source>
        <translation>Espera en la bandeja para crearse</translation>
    </message>
    <message>
        <source>Waits in the tray to be changed</source>
        <translation>Espera en la bandeja para cambiarse</translation>
    </message>
    <message>
        <source>no value for all</source>
        <translation>sin valor para todos</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>All environments: these values hold wherever an environment has none of its own</source>
        <translation>Todos los entornos: estos valores rigen donde un entorno no tiene uno propio</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>Falta %Ln</numerusform>
            <numerusform>Faltan %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of environments does not name it.</source>
        <translation>La lista de entornos no lo incluye.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretTray</name>
    <message>
        <source>same as %1</source>
        <translation>igual que %1</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>valor nuevo</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambio</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)</source>
        <translation>
            <numerusform>Enviar %Ln cambio</numerusform>
            <numerusform>Enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>Deshacer %Ln cambio</numerusform>
            <numerusform>Deshacer %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent.</source>
        <translation>Se están enviando cambios.</translation>
    </message>
    <message>
        <source>Nothing has been sent that could be undone.</source>
        <translation>No se ha enviado nada que se pueda deshacer.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretsTableModel</name>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>number of records</comment>
        <translation>%1 hasta ahora</translation>
    </message>
    <message>
        <source>New, and not saved yet.</source>
        <translation>Nuevo y aún sin guardar.</translation>
    </message>
    <message>
        <source>Another secret than the one that is kept; not saved yet.</source>
        <translation>Un secreto distinto del guardado; aún sin guardar.</translation>
    </message>
    <message>
        <source>Gone once you save. Until then it can be put back.</source>
        <translation>Desaparece al guardar. Hasta entonces se puede restaurar.</translation>
    </message>
    <message>
        <source>The same version comes earlier in the list: SDKs use the first one, some refuse the list.</source>
        <translation>La misma versión aparece antes en la lista: los SDK usan la primera; algunos rechazan la lista.</translation>
    </message>
    <message>
        <source>The service holds records of this version, and there is no secret to open them.</source>
        <translation>El servicio guarda registros de esta versión y no hay ningún secreto que los abra.</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>sin secreto</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>esta sesión</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usado</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Only keys have one: a password could be guessed by it.</source>
        <translation>Solo las claves tienen una: con ella se podría adivinar una contraseña.</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1, actual</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Se interpreta como</translation>
    </message>
    <message>
        <source>Opens records</source>
        <translation>Abre registros</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Records of this version in the countries of the connection, as the service counts them</source>
        <translation>Registros de esta versión en los países de la conexión, según los cuenta el servicio</translation>
    </message>
    <message>
        <source>Tells keys apart without showing them: the first 8 digits of a hash</source>
        <translation>Distingue las claves sin mostrarlas: los 8 primeros dígitos de un hash</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actual</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SharingWork</name>
    <message>
        <source>Share records</source>
        <translation>Compartir registros</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>All records of the type “%1”, those to come too, can be read now.</source>
        <translation>Ahora se pueden leer todos los registros del tipo «%1», también los futuros.</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>No se compartió nada</translation>
    </message>
    <message>
        <source>Add an authorizer</source>
        <translation>Añadir un autorizador</translation>
    </message>
    <message>
        <source>Authorizer added</source>
        <translation>Autorizador añadido</translation>
    </message>
    <message>
        <source>It may share your records of the type “%1” with others, and can read them itself.</source>
        <translation>Puede compartir con otros los registros de usted del tipo «%1», y también leerlos.</translation>
    </message>
    <message>
        <source>No authorizer was added</source>
        <translation>No se añadió ningún autorizador</translation>
    </message>
    <message>
        <source>Share on behalf</source>
        <translation>Compartir en nombre de otro</translation>
    </message>
    <message>
        <source>The writer&apos;s records of the type “%1” can be read now.</source>
        <translation>Ahora se pueden leer los registros del autor del tipo «%1».</translation>
    </message>
    <message>
        <source>Revoke on behalf</source>
        <translation>Revocar en nombre de otro</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message>
        <source>The writer&apos;s records of the type “%1” are not given to this client any more. What it has read stays with it.</source>
        <translation>Los registros del autor del tipo «%1» ya no se entregan a este cliente. Lo que ha leído queda en sus manos.</translation>
    </message>
    <message>
        <source>Nothing was revoked</source>
        <translation>No se revocó nada</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TokenActions</name>
    <message numerus="yes">
        <source>Refresh %Ln token(s)</source>
        <translation>
            <numerusform>Renovar %Ln token</numerusform>
            <numerusform>Renovar %Ln tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>Olvidar %Ln token</numerusform>
            <numerusform>Olvidar %Ln tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::TokenList</name>
    <message>
        <source>refreshing…</source>
        <translation>renovando…</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caduca: %1</translation>
    </message>
    <message>
        <source>%1, %2 percent of its time</source>
        <translation>%1, %2 por ciento de su tiempo</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>sin errores</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>ámbito</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>audiencia</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>tiempo restante</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>última renovación</translation>
    </message>
    <message>
        <source>last error</source>
        <translation>último error</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozFileTransfers</name>
    <message>
        <source>Upload file</source>
        <translation>Subir archivo</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>Download file</source>
        <translation>Descargar archivo</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Eliminar archivo</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozFilesModel</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>subiendo</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>reemplazando</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>descargando</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>eliminando</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozNames</name>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozQueryModel</name>
    <message>
        <source>match</source>
        <translation>incluir</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>El fin es anterior al inicio.</translation>
    </message>
    <message>
        <source>The answer holds the records as they are stored: data encrypted.</source>
        <translation>La respuesta contiene los registros como están almacenados: datos cifrados.</translation>
    </message>
    <message>
        <source>the client&apos;s API key id</source>
        <translation>el ID de clave de API del cliente</translation>
    </message>
    <message>
        <source>the client&apos;s API secret</source>
        <translation>el secreto de API del cliente</translation>
    </message>
    <message>
        <source>Put the name of a saved connection in.</source>
        <translation>Ponga el nombre de una conexión guardada.</translation>
    </message>
    <message>
        <source>Add --all for everything that is found.</source>
        <translation>Añada --all para obtener todo lo que se encuentre.</translation>
    </message>
    <message>
        <source>For the package e3db. It reads the client from ~/.tozny.</source>
        <translation>Para el paquete e3db. Lee el cliente de ~/.tozny.</translation>
    </message>
    <message>
        <source>For the package @toznysecure/sdk. It reads the client from ~/.tozny.</source>
        <translation>Para el paquete @toznysecure/sdk. Lee el cliente de ~/.tozny.</translation>
    </message>
    <message>
        <source>The body of POST /v2/search.</source>
        <translation>El cuerpo de POST /v2/search.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozRecordDraft</name>
    <message>
        <source>Name the field.</source>
        <translation>Indique el nombre del campo.</translation>
    </message>
    <message>
        <source>There are two fields %1.</source>
        <translation>Hay dos campos %1.</translation>
    </message>
    <message>
        <source>%1 holds half of a character. Remove the damaged character.</source>
        <translation>%1 contiene medio carácter. Quite el carácter dañado.</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozRecordTableModel</name>
    <message>
        <source>Search records</source>
        <translation>Buscar registros</translation>
    </message>
</context>
<context>
    <name>strongroom::model::UnreadableModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>hash de clave de registro</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>why it does not open</source>
        <translation>por qué no se abre</translation>
    </message>
</context>
<context>
    <name>strongroom::model::VariablesRun</name>
    <message>
        <source>%1: there is a variable named %2 already</source>
        <translation>%1: ya hay una variable llamada %2</translation>
    </message>
    <message>
        <source>%1: its value has a NUL character, which no variable can have</source>
        <translation>%1: su valor contiene un carácter NUL, que ninguna variable admite</translation>
    </message>
    <message>
        <source>%1: its value is larger than a variable may be</source>
        <translation>%1: su valor es mayor de lo que admite una variable</translation>
    </message>
</context>
<context>
    <name>strongroom::model::VerdictsModel</name>
    <message>
        <source>Only %1 were asked: the service&apos;s own list of countries is not known. Records in other countries may still need a key.</source>
        <translation>Solo se consultaron %1: no se conoce la lista de países del servicio. Los registros de otros países podrían necesitar aún una clave.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin consultar</translation>
    </message>
    <message>
        <source>Asking every country…</source>
        <translation>Consultando todos los países…</translation>
    </message>
    <message numerus="yes">
        <source>Yes. None of the %Ln record(s) that the service counts in %1 needs it.</source>
        <translation>
            <numerusform>Sí. El %Ln registro que el servicio cuenta en %1 no la necesita.</numerusform>
            <numerusform>Sí. Ninguno de los %Ln registros que el servicio cuenta en %1 la necesita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <comment>in so many countries</comment>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>No. It is still needed:</source>
        <translation>No. Aún se necesita:</translation>
    </message>
    <message>
        <source>Not known, so no: %1</source>
        <translation>No se sabe, así que no: %1</translation>
    </message>
    <message>
        <source>May key version %1 be destroyed?</source>
        <translation>¿Se puede destruir la versión de clave %1?</translation>
    </message>
    <message>
        <source>There may be countries that were not asked</source>
        <translation>Puede haber países que no se consultaron</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AboutDialog</name>
    <message>
        <source>About Strongroom</source>
        <translation>Acerca de Strongroom</translation>
    </message>
    <message>
        <source>The mark of Strongroom</source>
        <translation>Logotipo de Strongroom</translation>
    </message>
    <message>
        <source>Strongroom %1</source>
        <translation>Strongroom %1</translation>
    </message>
    <message>
        <source>A desktop client for client-side encrypted data stores.</source>
        <translation>Cliente de escritorio para almacenes de datos cifrados en el cliente.</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) by others that this package ships. Their licences, as their authors declare them; the whole list is %1.</source>
        <translation>
            <numerusform>Este paquete incluye %Ln componente de terceros. Su licencia, tal como la declara su autor; la lista completa está en %1.</numerusform>
            <numerusform>Este paquete incluye %Ln componentes de terceros. Sus licencias, tal como las declaran sus autores; la lista completa está en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>This program was not installed from a package, so there is no list of what was shipped with it. It is built with Qt %1, OpenSSL, libsodium, Highway, libyaml, ICU, SQLite, QtKeychain, nlohmann/json (MIT) and the icons of Lucide (ISC), as they are on this computer.</source>
        <translation>Este programa no se instaló desde un paquete, por lo que no hay una lista de lo que se distribuyó con él. Está hecho con Qt %1, OpenSSL, libsodium, Highway, libyaml, ICU, SQLite, QtKeychain, nlohmann/json (MIT) y los iconos de Lucide (ISC), en las versiones presentes en este equipo.</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Licencia Apache 2.0</translation>
    </message>
    <message>
        <source>L&amp;icences of others</source>
        <translation>L&amp;icencias de terceros</translation>
    </message>
    <message>
        <source>&amp;Apache License 2.0</source>
        <translation>Licencia &amp;Apache 2.0</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessGraphView</name>
    <message>
        <source>Graph of who can read what</source>
        <translation>Grafo de quién puede leer qué</translation>
    </message>
    <message>
        <source>This client: %1</source>
        <translation>Este cliente: %1</translation>
    </message>
    <message>
        <source>The table says the same</source>
        <translation>La tabla dice lo mismo</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>Este cliente</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message>
        <source>Who can read what</source>
        <translation>Quién puede leer qué</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>¿Quién puede leer esto?</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Compartir…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Shows who can read records of this type</source>
        <translation>Muestra quién puede leer registros de este tipo</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Shows what this client can read, and what you can read of it</source>
        <translation>Muestra qué puede leer este cliente y qué puede leer usted de él</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Cualquier tipo</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>Cualquier cliente</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>Only you can read your records of the type “%1”.</source>
        <translation>Solo usted puede leer sus registros del tipo «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) can read your records of the type “%1”.</source>
        <translation>
            <numerusform>%n cliente puede leer sus registros del tipo «%1».</numerusform>
            <numerusform>%n clientes pueden leer sus registros del tipo «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be listed</source>
        <translation>No se pudo listar todo</translation>
    </message>
    <message>
        <source>Nobody but you can read “%1”</source>
        <translation>Nadie más que usted puede leer «%1»</translation>
    </message>
    <message>
        <source>Records and files of this type are for you alone until you share them.</source>
        <translation>Los registros y archivos de este tipo son solo para usted hasta que los comparta.</translation>
    </message>
    <message>
        <source>Share this type…</source>
        <translation>Compartir este tipo…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>This client and type have nothing to do with each other.</source>
        <translation>Este cliente y este tipo no tienen relación entre sí.</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>No hay nada compartido</translation>
    </message>
    <message>
        <source>Nobody else can read your records, and you can read nobody&apos;s. Notes of this session will be listed here too.</source>
        <translation>Nadie más puede leer sus registros, y usted no puede leer los de nadie. Las notas de esta sesión también aparecerán aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to read</source>
        <translation>
            <numerusform>%Ln acceso de lectura</numerusform>
            <numerusform>%Ln accesos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ways to read</source>
        <translation>%1 de %2 accesos de lectura</translation>
    </message>
    <message>
        <source>not everything could be listed</source>
        <translation>no se pudo listar todo</translation>
    </message>
    <message>
        <source>Notes of other sessions are not known here: the service lists none</source>
        <translation>Las notas de otras sesiones no se conocen aquí: el servicio no las lista</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>Something is being shared or revoked. Wait for it, or cancel it.</source>
        <translation>Se está compartiendo o revocando algo. Espere o cancele.</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>Seleccione primero una línea.</translation>
    </message>
    <message>
        <source>Only the other client can end this.</source>
        <translation>Solo el otro cliente puede ponerle fin.</translation>
    </message>
    <message>
        <source>Nobody has made you its authorizer.</source>
        <translation>Nadie le ha nombrado su autorizador.</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Se muestra todo.</translation>
    </message>
    <message>
        <source>Revoke this?</source>
        <translation>¿Revocar esto?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n way(s) to read?</source>
        <translation>
            <numerusform>¿Revocar %n acceso de lectura?</numerusform>
            <numerusform>¿Revocar %n accesos de lectura?</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the service gives them nothing more of it. What was read before cannot be taken back: copies stay with those who made them, and the type&apos;s key stays the same.</source>
        <translation>A partir de entonces el servicio no les entrega nada más. Lo ya leído no se puede retirar: las copias quedan en manos de quienes las hicieron, y la clave del tipo sigue siendo la misma.</translation>
    </message>
    <message>
        <source>Notes are deleted.</source>
        <translation>Las notas se eliminan.</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>type, who, &quot;can read yours&quot;</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocado</translation>
    </message>
    <message numerus="yes">
        <source>All %n way(s) to read were revoked</source>
        <translation>
            <numerusform>Se revocó %n acceso de lectura</numerusform>
            <numerusform>Se revocaron los %n accesos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read before stays with those who read it.</source>
        <translation>Lo ya leído queda en manos de quienes lo leyeron.</translation>
    </message>
    <message>
        <source>Nothing was revoked</source>
        <translation>No se revocó nada</translation>
    </message>
    <message>
        <source>%1 of %2 were revoked</source>
        <translation>Se revocaron %1 de %2</translation>
    </message>
    <message>
        <source>The others can still read. Select them and revoke again, or look at the reasons.</source>
        <translation>Los demás aún pueden leer. Selecciónelos y vuelva a revocar, o consulte los motivos.</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>not tried: cancelled before</source>
        <translation>sin intentar: cancelado antes</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(s) exported</source>
        <translation>
            <numerusform>%Ln entrada exportada</numerusform>
            <numerusform>%Ln entradas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Shows what ended this way</source>
        <translation>Muestra lo que terminó con este resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Shows what was done on this connection</source>
        <translation>Muestra lo que se hizo en esta conexión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Shows what was done in this time</source>
        <translation>Muestra lo que se hizo en este período</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Keep entries for</source>
        <translation>Conservar entradas durante</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer</source>
        <translation>Las entradas más antiguas se eliminan de este equipo</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>Conservar 30 días</translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation>Conservar 90 días</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>Conservar un año</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Find by what, where or outcome</source>
        <translation>Buscar por acción, lugar o resultado</translation>
    </message>
    <message>
        <source>Find activity</source>
        <translation>Buscar en la actividad</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Record keys, filters and contents are never kept here.</source>
        <translation>Aquí nunca se guardan claves de registro, filtros ni contenidos.</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>Cualquier conexión</translation>
    </message>
    <message>
        <source>Nothing was done so far</source>
        <translation>Aún no hay actividad</translation>
    </message>
    <message>
        <source>What you save, delete, export or open is noted here: what, when, where, how many and how it ended.</source>
        <translation>Aquí se anota lo que se guarda, elimina, exporta o abre: qué, cuándo, dónde, cuánto y con qué resultado.</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing that was noted has these words, this outcome, connection and time.</source>
        <translation>No hay ninguna entrada con estas palabras, este resultado, esta conexión y este período.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>Ninguna entrada seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 de %2 entradas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged line(s) skipped</source>
        <translation>
            <numerusform>%Ln línea dañada omitida</numerusform>
            <numerusform>%Ln líneas dañadas omitidas</numerusform>
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
        <translation>Exportar la actividad</translation>
    </message>
    <message>
        <source>Clear the activity?</source>
        <translation>¿Limpiar la actividad?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are deleted from this computer. The records and the services are not touched. This cannot be undone.</source>
        <translation>
            <numerusform>Se eliminará %Ln entrada de este equipo. Los registros y los servicios no se modifican. Esta acción no se puede deshacer.</numerusform>
            <numerusform>Se eliminarán %Ln entradas de este equipo. Los registros y los servicios no se modifican. Esta acción no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>Limpiar actividad</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddContactDialog</name>
    <message>
        <source>&amp;Add contact</source>
        <translation>&amp;Añadir contacto</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>Añadir un contacto</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Quién</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Yours alone: the service does not get it</source>
        <translation>Solo para usted: el servicio no lo recibe</translation>
    </message>
    <message>
        <source>Compare the fingerprint with its owner by another way, such as the telephone. Notes go to exactly these keys.</source>
        <translation>Compare la huella con su propietario por otra vía, por ejemplo, por teléfono. Las notas se cifran exactamente para estas claves.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Public keys only; nothing secret.</source>
        <translation>Solo claves públicas; nada secreto.</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>this client is in the address book already, as “%1”</source>
        <translation>este cliente ya está en la libreta de direcciones como «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddSecretDialog</name>
    <message>
        <source>&amp;Add secret</source>
        <translation>&amp;Añadir secreto</translation>
    </message>
    <message>
        <source>Add the secret of version %1</source>
        <translation>Añadir el secreto de la versión %1</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>Añadir un secreto</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>&amp;Key (isKey)</source>
        <translation>C&amp;lave (isKey)</translation>
    </message>
    <message>
        <source>&amp;Custom encryption</source>
        <translation>Cifrado &amp;personalizado</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <source>The number that records written with it carry</source>
        <translation>El número que llevan los registros escritos con él</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is saved until you save the keys.</source>
        <translation>Nada se guarda hasta que guarde las claves.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Replace it: records written with the old secret will not open</source>
        <translation>Reemplazarlo: los registros escritos con el secreto anterior no se abrirán</translation>
    </message>
    <message>
        <source>a version is a whole number of 0 or more</source>
        <translation>una versión es un número entero, 0 o mayor</translation>
    </message>
    <message>
        <source>there is a secret of version %1 already</source>
        <translation>ya hay un secreto de la versión %1</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>Interpretado como: %1</translation>
    </message>
    <message>
        <source>this %1</source>
        <comment>what is wrong with the secret</comment>
        <translation>este secreto: %1</translation>
    </message>
    <message>
        <source>This looks like whole secrets_data. To take all of its secrets, use Import.</source>
        <translation>Parece un secrets_data completo. Para tomar todos sus secretos, use Importar.</translation>
    </message>
    <message>
        <source>So far one password opens every version. With a second secret it becomes version 0 and opens only that.</source>
        <translation>Hasta ahora una sola contraseña abre todas las versiones. Con un segundo secreto pasa a ser la versión 0 y solo abre esa.</translation>
    </message>
    <message>
        <source>&amp;Replace secret</source>
        <translation>&amp;Reemplazar secreto</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddressBookDialog</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <translation>&amp;Copiar claves</translation>
    </message>
    <message>
        <source>Compare the &amp;new keys…</source>
        <translation>Comparar las claves n&amp;uevas…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message>
        <source>&amp;Add a contact…</source>
        <translation>&amp;Añadir un contacto…</translation>
    </message>
    <message>
        <source>C&amp;ompare all</source>
        <translation>C&amp;omparar todo</translation>
    </message>
    <message>
        <source>Asks the service which keys each client publishes now, and compares them with the kept ones</source>
        <translation>Pregunta al servicio qué claves publica ahora cada cliente y las compara con las guardadas</translation>
    </message>
    <message>
        <source>Kept on this computer. Notes go to the keys that are shown here.</source>
        <translation>Se guarda en este equipo. Las notas se cifran para las claves que se muestran aquí.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) publish other keys than those you have</source>
        <translation>
            <numerusform>%n cliente publica claves distintas de las guardadas</numerusform>
            <numerusform>%n clientes publican claves distintas de las guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the client made new keys, or somebody has put their own in its place. Nothing is written to it until you have decided.</source>
        <translation>O el cliente creó claves nuevas o alguien puso las suyas en su lugar. No se le escribirá nada hasta que usted decida.</translation>
    </message>
    <message>
        <source>Ask its owner for the fingerprint by another way, then compare.</source>
        <translation>Pida la huella a su propietario por otra vía y compárela.</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Cambiar el nombre de «%1»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Remove “%1” from the address book?</source>
        <translation>¿Quitar «%1» de la libreta de direcciones?</translation>
    </message>
    <message>
        <source>Its kept keys are forgotten on this computer. Nothing changes at the service. Adding it again takes whatever keys are published then.</source>
        <translation>Sus claves guardadas se olvidan en este equipo. En el servicio no cambia nada. Si vuelve a añadirlo, se tomarán las claves que publique entonces.</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>Quitar contacto</translation>
    </message>
    <message>
        <source>Take the new keys of “%1”?</source>
        <translation>¿Aceptar las claves nuevas de «%1»?</translation>
    </message>
    <message>
        <source>From then on notes go to the new keys, and whoever holds them can read them. Take them only when their owner has told you this fingerprint by another way.</source>
        <translation>A partir de entonces las notas se cifran para las claves nuevas, y quien las tenga podrá leerlas. Acéptelas solo si su propietario le ha confirmado esta huella por otra vía.</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>guardada: %1</translation>
    </message>
    <message>
        <source>new:  %1</source>
        <translation>nueva:    %1</translation>
    </message>
    <message>
        <source>Take the new keys</source>
        <translation>Aceptar las claves nuevas</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AllowChangesDialog</name>
    <message>
        <source>&amp;Allow changes</source>
        <translation>&amp;Permitir cambios</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>Permitir cambios</translation>
    </message>
    <message>
        <source>Allow changes to “%1”?</source>
        <translation>¿Permitir cambios en «%1»?</translation>
    </message>
    <message>
        <source>This is a production connection. For the time you choose, everything you do there counts; then it is read-only again by itself.</source>
        <translation>Esta es una conexión de producción. Durante el tiempo elegido, todo lo que haga tiene efecto real; después vuelve por sí sola a solo lectura.</translation>
    </message>
    <message>
        <source>This connection is read-only. For the time you choose it can be changed; then it is read-only again by itself.</source>
        <translation>Esta conexión es de solo lectura. Durante el tiempo elegido se podrá cambiar; después vuelve por sí sola a solo lectura.</translation>
    </message>
    <message>
        <source>&amp;5 minutes</source>
        <translation>&amp;5 minutos</translation>
    </message>
    <message>
        <source>&amp;15 minutes</source>
        <translation>&amp;15 minutos</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1 &amp;hora</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Durante cuánto tiempo</translation>
    </message>
    <message>
        <source>The name of the connection</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>&amp;Type its name to go on: %1</source>
        <translation>&amp;Escriba su nombre para continuar: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Partes de la respuesta</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>Encabezados (%1)</translation>
    </message>
    <message>
        <source>What was sent (%1)</source>
        <translation>Lo enviado (%1)</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Encabezados de la respuesta</translation>
    </message>
    <message>
        <source>Cookies and tokens are shown as dots.</source>
        <translation>Las cookies y los tokens se muestran como puntos.</translation>
    </message>
    <message>
        <source>Names of the headers that were sent</source>
        <translation>Nombres de los encabezados enviados</translation>
    </message>
    <message>
        <source>Names only. The token itself is never shown here.</source>
        <translation>Solo los nombres. El token en sí nunca se muestra aquí.</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>The answer has no body</source>
        <translation>La respuesta no tiene cuerpo</translation>
    </message>
    <message>
        <source>Its status and its headers are all there is.</source>
        <translation>Solo tiene su estado y sus encabezados.</translation>
    </message>
    <message>
        <source>%1 of bytes</source>
        <comment>size</comment>
        <translation>%1 de datos binarios</translation>
    </message>
    <message>
        <source>They are no text. Save them to look at them with a program that knows them.</source>
        <translation>No son texto. Guárdelos para verlos con un programa que los reconozca.</translation>
    </message>
    <message>
        <source>%1 is no text. Save it to look at it with a program that knows it.</source>
        <translation>%1 no es texto. Guárdelo para verlo con un programa que lo reconozca.</translation>
    </message>
    <message>
        <source>This is the beginning of %1. Save the answer to have it all.</source>
        <translation>Este es el principio de %1. Guarde la respuesta para tenerla completa.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApiTokenForm</name>
    <message>
        <source>Show the IAM &amp;policy…</source>
        <translation>Mostrar la &amp;política de IAM…</translation>
    </message>
    <message>
        <source>LocalStac&amp;k on this computer, port 4566</source>
        <translation>LocalStac&amp;k en este equipo, puerto 4566</translation>
    </message>
    <message>
        <source>Create the ta&amp;ble when it is missing</source>
        <translation>Crear la tab&amp;la si falta</translation>
    </message>
    <message>
        <source>A failure of the table is an error (strict cache)</source>
        <translation>Un fallo de la tabla es un error (caché estricta)</translation>
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
        <translation>Token guardado</translation>
    </message>
    <message>
        <source>Token &amp;endpoint</source>
        <translation>Punto de con&amp;exión de tokens</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Ám&amp;bito</translation>
    </message>
    <message>
        <source>Empty: not sent</source>
        <translation>Vacío: no se envía</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>Clave de &amp;consumidor</translation>
    </message>
    <message>
        <source>Consumer se&amp;cret</source>
        <translation>Secreto de co&amp;nsumidor</translation>
    </message>
    <message>
        <source>The token is encrypted with both</source>
        <translation>El token se cifra con ambos</translation>
    </message>
    <message>
        <source>Test &amp;address</source>
        <translation>Dirección de prueb&amp;a</translation>
    </message>
    <message>
        <source>May be empty. The test asks it with GET, and the request page begins with it</source>
        <translation>Puede quedar vacía. La prueba la consulta con GET y la página de solicitudes empieza por ella</translation>
    </message>
    <message>
        <source>On this co&amp;mputer</source>
        <translation>En este e&amp;quipo</translation>
    </message>
    <message>
        <source>In an encrypted file; the consumer key and secret are in the keychain</source>
        <translation>En un archivo cifrado; la clave y el secreto de consumidor están en el llavero</translation>
    </message>
    <message>
        <source>In a &amp;DynamoDB table</source>
        <translation>En una tabla de &amp;DynamoDB</translation>
    </message>
    <message>
        <source>Shared with the published SDKs; the consumer key and secret are in Secrets Manager</source>
        <translation>Compartido con los SDK publicados; la clave y el secreto de consumidor están en Secrets Manager</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>What the AWS account must be allowed to do, to be given to its administrator</source>
        <translation>Lo que debe tener permitido la cuenta de AWS, para entregarlo a su administrador</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Las habit&amp;uales</translation>
    </message>
    <message>
        <source>From the environment&apos;s variables, or ~/.aws</source>
        <translation>De las variables de entorno o de ~/.aws</translation>
    </message>
    <message>
        <source>Given &amp;here</source>
        <translation>I&amp;ndicadas aquí</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Se guardan en el llavero</translation>
    </message>
    <message>
        <source>Sec&amp;ret</source>
        <translation>Sec&amp;reto</translation>
    </message>
    <message>
        <source>Name or ARN in Secrets Manager; it holds consumerKey and consumerSecret</source>
        <translation>Nombre o ARN en Secrets Manager; contiene consumerKey y consumerSecret</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>Missing table</source>
        <translation>Si falta la tabla</translation>
    </message>
    <message>
        <source>Needs two more permissions: dynamodb:CreateTable and DescribeTable</source>
        <translation>Requiere dos permisos más: dynamodb:CreateTable y DescribeTable</translation>
    </message>
    <message>
        <source>python, as the published SDKs</source>
        <translation>python, como los SDK publicados</translation>
    </message>
    <message>
        <source>sealed-v1, Strongroom&apos;s own</source>
        <translation>sealed-v1, propio de Strongroom</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>Re&amp;gión</translation>
    </message>
    <message>
        <source>Empty: of the environment&apos;s variables or the profile, else us-east-1</source>
        <translation>Vacío: la de las variables de entorno o del perfil; si no, us-east-1</translation>
    </message>
    <message>
        <source>AWS keys</source>
        <translation>Claves de AWS</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>el habitual</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Perf&amp;il</translation>
    </message>
    <message>
        <source>Of ~/.aws. Empty: AWS_PROFILE, else default</source>
        <translation>De ~/.aws. Vacío: AWS_PROFILE; si no, default</translation>
    </message>
    <message>
        <source>Access key &amp;id</source>
        <translation>ID de cla&amp;ve de acceso</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>Clave de acceso &amp;secreta</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>T&amp;oken de sesión</translation>
    </message>
    <message>
        <source>Of temporary keys only</source>
        <translation>Solo con claves temporales</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>ID de token</translation>
    </message>
    <message>
        <source>Key of the item in the table. Empty: by the format</source>
        <translation>Clave del elemento en la tabla. Vacío: según el formato</translation>
    </message>
    <message>
        <source>LocalStack</source>
        <translation>LocalStack</translation>
    </message>
    <message>
        <source>Both AWS services at http://localhost:4566</source>
        <translation>Ambos servicios de AWS en http://localhost:4566</translation>
    </message>
    <message>
        <source>of AWS</source>
        <translation>el de AWS</translation>
    </message>
    <message>
        <source>AWS endpoint</source>
        <translation>Punto de conexión de AWS</translation>
    </message>
    <message>
        <source>Of both services, where it is not AWS&apos;s own</source>
        <translation>De ambos servicios, si no es el propio de AWS</translation>
    </message>
    <message>
        <source>DynamoDB endpoint</source>
        <translation>Punto de conexión de DynamoDB</translation>
    </message>
    <message>
        <source>Secrets Manager endpoint</source>
        <translation>Punto de conexión de Secrets Manager</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricto</translation>
    </message>
    <message>
        <source>Otherwise it is a warning, and the token is good all the same</source>
        <translation>Si no, es una advertencia y el token sirve igualmente</translation>
    </message>
    <message>
        <source>Refresh early by</source>
        <translation>Renovar con antelación</translation>
    </message>
    <message>
        <source>Before the token is over; 0 to 300</source>
        <translation>Antes de que caduque el token; de 0 a 300</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>At the token endpoint, in all</source>
        <translation>En el punto de conexión de tokens, en total</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>Tiempo entre intentos</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Authorization: the token alone</source>
        <translation>Authorization: solo el token</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>X-Api-Key</source>
        <translation>X-Api-Key</translation>
    </message>
    <message>
        <source>Sent beside the token, where a gateway wants one</source>
        <translation>Se envía junto al token si la puerta de enlace la exige</translation>
    </message>
    <message>
        <source>Nobody can alter the token unseen. For tables that no published SDK shares: they do not read it</source>
        <translation>Nadie puede alterar el token sin que se note. Para tablas que no comparte ningún SDK publicado: no lo leen</translation>
    </message>
    <message>
        <source>The published SDKs read it. The token is secret, but whoever may write the table can alter it unseen</source>
        <translation>Los SDK publicados lo leen. El token es secreto, pero quien pueda escribir en la tabla puede alterarlo sin que se note</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>stored; type all of it to replace it</source>
        <translation>guardado; escríbalo todo para reemplazarlo</translation>
    </message>
    <message>
        <source>the token endpoint</source>
        <translation>el punto de conexión de tokens</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>el ámbito</translation>
    </message>
    <message>
        <source>the secret’s name</source>
        <translation>el nombre del secreto</translation>
    </message>
    <message>
        <source>the table’s name</source>
        <translation>el nombre de la tabla</translation>
    </message>
    <message>
        <source>the token id</source>
        <translation>el ID de token</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>la región</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>el perfil</translation>
    </message>
    <message>
        <source>the time between attempts</source>
        <translation>el tiempo entre intentos</translation>
    </message>
    <message>
        <source>the number of attempts</source>
        <translation>el número de intentos</translation>
    </message>
    <message>
        <source>the DynamoDB endpoint</source>
        <translation>el punto de conexión de DynamoDB</translation>
    </message>
    <message>
        <source>the Secrets Manager endpoint</source>
        <translation>el punto de conexión de Secrets Manager</translation>
    </message>
    <message>
        <source>the AWS endpoint</source>
        <translation>el punto de conexión de AWS</translation>
    </message>
    <message>
        <source>The consumer key is missing</source>
        <translation>Falta la clave de consumidor</translation>
    </message>
    <message>
        <source>The consumer secret is missing</source>
        <translation>Falta el secreto de consumidor</translation>
    </message>
    <message>
        <source>The access key id is missing</source>
        <translation>Falta el ID de clave de acceso</translation>
    </message>
    <message>
        <source>The secret access key is missing</source>
        <translation>Falta la clave de acceso secreta</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentActions</name>
    <message>
        <source>File saved</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <source>File replaced</source>
        <translation>Archivo reemplazado</translation>
    </message>
    <message>
        <source>“%1” holds what is in “%2” now, and keeps its name.</source>
        <translation>«%1» contiene ahora lo que hay en «%2» y conserva su nombre.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Seleccione primero un registro.</translation>
    </message>
    <message>
        <source>Select an attachment first.</source>
        <translation>Seleccione primero un adjunto.</translation>
    </message>
    <message>
        <source>Something is being done with this file. Wait for it, or cancel it.</source>
        <translation>Hay una operación en curso con este archivo. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Nothing is being done with this file.</source>
        <translation>No hay ninguna operación en curso con este archivo.</translation>
    </message>
    <message>
        <source>Nothing has failed with this file.</source>
        <translation>No ha fallado nada con este archivo.</translation>
    </message>
    <message>
        <source>Add files to the record</source>
        <translation>Añadir archivos al registro</translation>
    </message>
    <message>
        <source>Going by its name, this is %1.</source>
        <translation>Por su nombre, esto es %1.</translation>
    </message>
    <message>
        <source>“%1” is here now: drag it to where you want it.</source>
        <translation>«%1» ya está aquí: arrástrelo adonde lo quiera.</translation>
    </message>
    <message>
        <source>Its name sounds harmless, but by its content this is %1.</source>
        <translation>Su nombre parece inofensivo, pero por su contenido esto es %1.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>¿Abrir este archivo?</translation>
    </message>
    <message>
        <source>This is %1. Whoever may write to the record can have put it there: open it only if you know where it comes from.</source>
        <translation>Esto es %1. Puede haberlo puesto cualquiera que pueda escribir en el registro: ábralo solo si conoce su procedencia.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Este archivo no se abre</translation>
    </message>
    <message>
        <source>%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.</source>
        <translation>%1 Abrirlo podría ejecutarlo en este equipo, por lo que Strongroom no lo hace. Puede guardarlo y examinarlo con el programa que prefiera.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>No se pudo abrir el archivo</translation>
    </message>
    <message>
        <source>This computer has no program for this kind of file. Download it instead.</source>
        <translation>Este equipo no tiene ningún programa para este tipo de archivo. Descárguelo.</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Guardar adjunto</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Reemplazar «%1»</translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <translation>¿Reemplazar este archivo?</translation>
    </message>
    <message>
        <source>The service puts “%1” in the place of the file below, in the record “%2” in %3. The name stays; what was stored is gone, and this cannot be undone.</source>
        <translation>El servicio pone «%1» en lugar del archivo de abajo, en el registro «%2» de %3. El nombre se conserva; lo que había guardado se pierde y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>¿Eliminar este archivo?</translation>
    </message>
    <message>
        <source>The service deletes it from the record “%1” in %2. This cannot be undone.</source>
        <translation>El servicio lo elimina del registro «%1» de %2. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Eliminar archivo</translation>
    </message>
    <message>
        <source>Fetching “%1”: the drag begins when it is here.</source>
        <translation>Obteniendo «%1»: podrá arrastrarlo cuando esté aquí.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentView</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentsTab</name>
    <message>
        <source>This record has no files. Add one, or drop it here.</source>
        <translation>Este registro no tiene archivos. Añada uno o suéltelo aquí.</translation>
    </message>
    <message>
        <source>Attachments are not encrypted: the service stores them as they are.</source>
        <translation>Los adjuntos no se cifran: el servicio los guarda tal cual.</translation>
    </message>
    <message>
        <source>Not renamed: %1</source>
        <translation>No se cambió el nombre: %1</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>Añadir archivo…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>Descartar mensaje</translation>
    </message>
    <message>
        <source>Shows or hides the technical details of the message</source>
        <translation>Muestra u oculta los detalles técnicos del mensaje</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BodyEditor</name>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Shown laid out. It is stored as it came unless you edit it.</source>
        <translation>Se muestra con formato. Se guarda tal como llegó, salvo que lo edite.</translation>
    </message>
    <message>
        <source>Laying out a long line…</source>
        <translation>Dando formato a una línea larga…</translation>
    </message>
    <message>
        <source>Holds line separators of several kinds; an edit makes plain line breaks of them.</source>
        <translation>Contiene separadores de línea de varios tipos; al editar se convierten en saltos de línea normales.</translation>
    </message>
    <message>
        <source>Lines of more than %L1 characters are not coloured.</source>
        <translation>Las líneas de más de %L1 caracteres no se colorean.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BodySection</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Empty text.</source>
        <translation>Texto vacío.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkEditDialog</name>
    <message>
        <source>Add &amp;operation</source>
        <translation>Añadir &amp;operación</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>Editar varios registros</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln record(s) in %1</source>
        <translation>
            <numerusform>Editar %Ln registro de %1</numerusform>
            <numerusform>Editar %Ln registros de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) not loaded yet: left out. Scroll there first to take them along.</source>
        <translation>
            <numerusform>%Ln fila seleccionada aún no se ha cargado y se omite. Desplácese hasta ella para incluirla.</numerusform>
            <numerusform>%Ln filas seleccionadas aún no se han cargado y se omiten. Desplácese hasta ellas para incluirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Working out the changes: %1 of %2 records</source>
        <translation>Calculando los cambios: %1 de %2 registros</translation>
    </message>
    <message>
        <source>Done to each record, from top to bottom. A record is changed whole or not at all. You see every change before anything waits in the change tray, and the tray before anything is written.</source>
        <translation>Se aplican a cada registro, de arriba abajo. Un registro se cambia por completo o no se cambia. Podrá ver cada cambio antes de que pase a la bandeja de cambios, y la bandeja antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Another operation, done after these</source>
        <translation>Otra operación, que se aplica después de estas</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Working out the changes</source>
        <translation>Calculando los cambios</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln change(s) to the tray</source>
        <translation>
            <numerusform>&amp;Añadir %Ln cambio a la bandeja</numerusform>
            <numerusform>&amp;Añadir %Ln cambios a la bandeja</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>&amp;Previsualizar cambios</translation>
    </message>
    <message>
        <source>They wait there for your review; nothing is written yet</source>
        <translation>Quedan allí a la espera de su revisión; aún no se escribe nada</translation>
    </message>
    <message>
        <source>Works out every change, without making one</source>
        <translation>Calcula todos los cambios sin aplicar ninguno</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>No hay nada que añadir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) change</source>
        <translation>
            <numerusform>%Ln registro cambia</numerusform>
            <numerusform>%Ln registros cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln valor</numerusform>
            <numerusform>%Ln valores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) refused</source>
        <translation>
            <numerusform>%Ln registro rechazado</numerusform>
            <numerusform>%Ln registros rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) as they are</source>
        <translation>
            <numerusform>%Ln registro sin cambios</numerusform>
            <numerusform>%Ln registros sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are in the tray</source>
        <translation>%1 de %2 están en la bandeja</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkOperationRow</name>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>any case</source>
        <translation>ignorar mayúsculas</translation>
    </message>
    <message>
        <source>Remove this operation</source>
        <translation>Quitar esta operación</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Establecer</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Replace text in</source>
        <translation>Reemplazar texto en</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>Sumar a</translation>
    </message>
    <message>
        <source>In the body set</source>
        <translation>En el cuerpo, establecer</translation>
    </message>
    <message>
        <source>In the body remove</source>
        <translation>En el cuerpo, quitar</translation>
    </message>
    <message>
        <source>member</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>Finds the text in capitals and small letters alike</source>
        <translation>Encuentra el texto tanto en mayúsculas como en minúsculas</translation>
    </message>
    <message>
        <source>with</source>
        <translation>por</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>el número</translation>
    </message>
    <message>
        <source>to</source>
        <translation>en</translation>
    </message>
    <message>
        <source>JSON: &quot;text&quot;, 12, true, null, [1, 2]</source>
        <translation>JSON: &quot;texto&quot;, 12, true, null, [1, 2]</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>número entero</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <translation>Operación %1</translation>
    </message>
    <message>
        <source>Member of operation %1</source>
        <translation>Campo de la operación %1</translation>
    </message>
    <message>
        <source>Body member of operation %1</source>
        <translation>Campo del cuerpo de la operación %1</translation>
    </message>
    <message>
        <source>Text to find of operation %1</source>
        <translation>Texto que busca la operación %1</translation>
    </message>
    <message>
        <source>Any case of operation %1</source>
        <translation>Ignorar mayúsculas en la operación %1</translation>
    </message>
    <message>
        <source>Value of operation %1</source>
        <translation>Valor de la operación %1</translation>
    </message>
    <message>
        <source>Remove operation %1</source>
        <translation>Quitar la operación %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkPreviewView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkSecretsDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>&amp;Poner en la bandeja</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln cell(s)</source>
        <translation>
            <numerusform>Editar %Ln celda</numerusform>
            <numerusform>Editar %Ln celdas</numerusform>
        </translation>
    </message>
    <message>
        <source>Set one &amp;value for all</source>
        <translation>Establecer un &amp;valor para todas</translation>
    </message>
    <message>
        <source>Make a &amp;random value, another one for each</source>
        <translation>Crear un valor aleato&amp;rio distinto para cada una</translation>
    </message>
    <message>
        <source>Copy the value from an &amp;environment</source>
        <translation>Copiar el valor de un &amp;entorno</translation>
    </message>
    <message>
        <source>Set the &amp;description</source>
        <translation>Establecer la &amp;descripción</translation>
    </message>
    <message>
        <source>&amp;Move to all environments</source>
        <translation>&amp;Mover a todos los entornos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>Va&amp;lor</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>L&amp;ongitud</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>De&amp;sde</translation>
    </message>
    <message>
        <source>What a program gets there</source>
        <translation>Lo que un programa obtiene allí</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>Descr&amp;ipción</translation>
    </message>
    <message>
        <source>Of the secrets that are there</source>
        <translation>De los secretos que ya existen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>No se envía nada hasta que envíe la bandeja.</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>Editar varios</translation>
    </message>
    <message>
        <source>Type the value, or make a random one.</source>
        <translation>Escriba el valor o cree uno aleatorio.</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>La conexión está cerrada.</translation>
    </message>
    <message>
        <source>random value</source>
        <translation>valor aleatorio</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>copiado de %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeDetailPanel</name>
    <message>
        <source>Details of the change</source>
        <translation>Detalles del cambio</translation>
    </message>
    <message>
        <source>No change selected</source>
        <translation>Ningún cambio seleccionado</translation>
    </message>
    <message>
        <source>Select a change to see what was there and what is to be there.</source>
        <translation>Seleccione un cambio para ver lo que había y lo que habrá.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what, country</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Undo writes the record again, with its body and keys. Its attachments do not come back.</source>
        <translation>Al deshacer se vuelve a escribir el registro, con su cuerpo y sus claves. Sus adjuntos no se recuperan.</translation>
    </message>
    <message>
        <source>This record could not be opened, so there is nothing to compare.</source>
        <translation>Este registro no se pudo abrir, por lo que no hay nada que comparar.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeLinesView</name>
    <message>
        <source>only the layout</source>
        <translation>solo el formato</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
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
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln cambio deshecho</numerusform>
            <numerusform>%Ln cambios deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) committed</source>
        <translation>
            <numerusform>%Ln cambio confirmado</numerusform>
            <numerusform>%Ln cambios confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be committed</source>
        <translation>
            <numerusform>No se pudo confirmar %Ln cambio</numerusform>
            <numerusform>No se pudieron confirmar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln cambio pendiente</numerusform>
            <numerusform>%Ln cambios pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeTableView</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Abriendo la conexión…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>La conexión está cerrada</translation>
    </message>
    <message>
        <source>Changes are kept in memory only: closing a connection drops them.</source>
        <translation>Los cambios se guardan solo en memoria: al cerrar una conexión se descartan.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>What you edit, add and delete is collected here when you put it in the tray: you look at all of it, and commit it as one piece of work.</source>
        <translation>Aquí se reúne lo que edita, añade y elimina al ponerlo en la bandeja: puede revisarlo todo y confirmarlo de una sola vez.</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)…</source>
        <translation>
            <numerusform>Confirmar %Ln cambio…</numerusform>
            <numerusform>Confirmar %Ln cambios…</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Confirmar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChartDialog</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>Picture or table</source>
        <translation>Gráfico o tabla</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabla</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>Guardar el gráfic&amp;o…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>El gráfico no se guardó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>El gráfico se guardó</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CheckStep</name>
    <message>
        <source>&amp;Open every record (slow)</source>
        <translation>Abrir t&amp;odos los registros (lento)</translation>
    </message>
    <message>
        <source>May re&amp;write one record per country as it is, to prove write permission</source>
        <translation>Puede reescribir &amp;un registro por país tal cual, para probar el permiso de escritura</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>&amp;Realizar la comprobación</translation>
    </message>
    <message>
        <source>To migrate</source>
        <translation>Por migrar</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>No se abren</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>Velocidad medida</translation>
    </message>
    <message>
        <source>Will take</source>
        <translation>Tardará</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Conclusiones</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Records that no key opens</source>
        <translation>Registros que ninguna clave abre</translation>
    </message>
    <message>
        <source>No key opens these</source>
        <translation>Ninguna clave abre estos</translation>
    </message>
    <message>
        <source>They will be set aside: never written, listed in the report. The first 1,000 of those that were looked at.</source>
        <translation>Se apartarán: nunca se escriben y figuran en el informe. Los primeros 1000 de los que se examinaron.</translation>
    </message>
    <message>
        <source>Otherwise up to 20 of every version in every country are opened</source>
        <translation>Si no, se abren hasta 20 de cada versión en cada país</translation>
    </message>
    <message>
        <source>Writes exactly what is there once more. Off, a missing permission shows at the first batch of the run only, and nothing is lost by that</source>
        <translation>Vuelve a escribir exactamente lo que hay. Si se desactiva, un permiso que falte se nota solo con el primer lote de la ejecución, y con ello no se pierde nada</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>Detener la comprobación</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>Comprob&amp;ar de nuevo</translation>
    </message>
    <message>
        <source>Nothing has been written; nothing is lost</source>
        <translation>No se ha escrito nada; no se pierde nada</translation>
    </message>
    <message>
        <source>Asks the service; nothing is written</source>
        <translation>Consulta el servicio; no se escribe nada</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records looked at</source>
        <comment>country, so many, so many</comment>
        <translation>%1: %2 de %3 registros examinados</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchos</translation>
    </message>
    <message>
        <source>The check could not be done</source>
        <translation>No se pudo realizar la comprobación</translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln reason(s)</source>
        <translation>
            <numerusform>Rechazado: %Ln motivo</numerusform>
            <numerusform>Rechazado: %Ln motivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Records could be lost or left behind. Nothing was written.</source>
        <translation>Se podrían perder registros o dejar atrás. No se escribió nada.</translation>
    </message>
    <message>
        <source>There is nothing to migrate</source>
        <translation>No hay nada que migrar</translation>
    </message>
    <message>
        <source>Every record of the chosen countries has this key version already.</source>
        <translation>Todos los registros de los países elegidos ya tienen esta versión de clave.</translation>
    </message>
    <message numerus="yes">
        <source>It can begin, with %Ln warning(s)</source>
        <translation>
            <numerusform>Se puede empezar, con %Ln advertencia</numerusform>
            <numerusform>Se puede empezar, con %Ln advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them first.</source>
        <translation>Léalas primero.</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>Nada lo impide</translation>
    </message>
    <message>
        <source>of %1 records</source>
        <comment>all there are</comment>
        <translation>de %1 registros</translation>
    </message>
    <message>
        <source>of %1 looked at</source>
        <translation>de %1 examinados</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>on this computer, now</source>
        <translation>en este equipo, ahora</translation>
    </message>
    <message>
        <source>too few records to tell</source>
        <translation>muy pocos registros para saberlo</translation>
    </message>
    <message>
        <source>at that rate, ±20 %</source>
        <translation>a esa velocidad, ±20 %</translation>
    </message>
    <message>
        <source>Looks at every chosen country and opens every record there.</source>
        <translation>Examina todos los países elegidos y abre allí cada registro.</translation>
    </message>
    <message>
        <source>Looks at every chosen country and opens samples of every key version there.</source>
        <translation>Examina todos los países elegidos y abre allí muestras de cada versión de clave.</translation>
    </message>
    <message>
        <source>Nothing is written but one record per country, exactly as it is stored.</source>
        <translation>No se escribe nada salvo un registro por país, exactamente como está almacenado.</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>No se escribe nada.</translation>
    </message>
    <message>
        <source>Is it safe to begin?</source>
        <translation>¿Es seguro empezar?</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ClaimsView</name>
    <message>
        <source>Times, local</source>
        <translation>Fechas, hora local</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>Claims del token</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Claims</translation>
    </message>
    <message>
        <source>The signature is not shown and was not checked: only the service that is called does so.</source>
        <translation>La firma no se muestra ni se comprobó: solo lo hace el servicio al que se llama.</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Ningún token seleccionado</translation>
    </message>
    <message>
        <source>Select a token to see what it says.</source>
        <translation>Seleccione un token para ver lo que dice.</translation>
    </message>
    <message>
        <source>No token is held</source>
        <translation>No hay ningún token guardado</translation>
    </message>
    <message>
        <source>There is nothing to decode. Refresh the token first.</source>
        <translation>No hay nada que decodificar. Renueve antes el token.</translation>
    </message>
    <message>
        <source>Not decoded yet</source>
        <translation>Aún sin decodificar</translation>
    </message>
    <message>
        <source>A JSON Web Token says who it is for, what it allows and when it ends. It is decoded on this computer, and its signature is left out.</source>
        <translation>Un JSON Web Token indica para quién es, qué permite y cuándo termina. Se decodifica en este equipo y se omite su firma.</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decodificar</translation>
    </message>
    <message>
        <source>This token is not a JWT</source>
        <translation>Este token no es un JWT</translation>
    </message>
    <message>
        <source>It is a text that only its service understands. That is as good: a client does not need to read its token.</source>
        <translation>Es un texto que solo entiende su servicio. Sirve igual: un cliente no necesita leer su token.</translation>
    </message>
    <message>
        <source>The token could not be decoded</source>
        <translation>No se pudo decodificar el token</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>iat, issued</source>
        <translation>iat, emitido</translation>
    </message>
    <message>
        <source>nbf, from</source>
        <translation>nbf, desde</translation>
    </message>
    <message>
        <source>exp, until</source>
        <translation>exp, hasta</translation>
    </message>
    <message>
        <source>It says no times.</source>
        <translation>No indica fechas.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>Arrastre para cambiar el orden</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Shows the columns that hold a value</source>
        <translation>Muestra las columnas que contienen algún valor</translation>
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
        <translation>No hay nada con estas palabras.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find an action, a connection or a page</source>
        <translation>Buscar una acción, una conexión o una página</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareDialog</name>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>Mo&amp;strar también lo que es igual</translation>
    </message>
    <message>
        <source>Secrets of both environments</source>
        <translation>Secretos de ambos entornos</translation>
    </message>
    <message>
        <source>Compare environments</source>
        <translation>Comparar entornos</translation>
    </message>
    <message>
        <source>First environment</source>
        <translation>Primer entorno</translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation>Segundo entorno</translation>
    </message>
    <message>
        <source>Swap the environments</source>
        <translation>Intercambiar los entornos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>No se pueden comparar</translation>
    </message>
    <message>
        <source>Choose two environments</source>
        <translation>Elija dos entornos</translation>
    </message>
    <message>
        <source>An environment is always the same as itself.</source>
        <translation>Un entorno siempre es igual a sí mismo.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Sin diferencias</translation>
    </message>
    <message>
        <source>A program gets the same values in both.</source>
        <translation>Un programa obtiene los mismos valores en ambos.</translation>
    </message>
    <message>
        <source>There is no secret in either of them.</source>
        <translation>No hay secretos en ninguno de los dos.</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>Mostrar lo que es igual</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>Copiar %1 a %2</translation>
    </message>
    <message>
        <source>Puts copies of the selected values into the tray; nothing is sent yet</source>
        <translation>Pone en la bandeja copias de los valores seleccionados; aún no se envía nada</translation>
    </message>
    <message>
        <source>Select secrets that differ or are missing first</source>
        <translation>Seleccione primero secretos que difieran o falten</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ComposeNoteDialog</name>
    <message>
        <source>&amp;Expires on</source>
        <translation>&amp;Caduca el</translation>
    </message>
    <message>
        <source>&amp;Anonymous: fresh keys, and nobody&apos;s client id</source>
        <translation>&amp;Anónima: claves nuevas y sin ID de cliente</translation>
    </message>
    <message>
        <source>&amp;Replace note</source>
        <translation>&amp;Reemplazar nota</translation>
    </message>
    <message>
        <source>&amp;Write note</source>
        <translation>&amp;Escribir nota</translation>
    </message>
    <message>
        <source>Replace the note “%1”</source>
        <translation>Reemplazar la nota «%1»</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>The note was not replaced</source>
        <translation>La nota no se reemplazó</translation>
    </message>
    <message>
        <source>The note was not written</source>
        <translation>La nota no se escribió</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Nothing more than the keys</source>
        <translation>Nada más que las claves</translation>
    </message>
    <message>
        <source>A code sent to an e-mail address</source>
        <translation>Un código enviado por correo electrónico</translation>
    </message>
    <message>
        <source>A one-time code of Tozny</source>
        <translation>Un código de un solo uso de Tozny</translation>
    </message>
    <message>
        <source>An identity of a realm</source>
        <translation>Una identidad de un realm</translation>
    </message>
    <message>
        <source>Another note was read before</source>
        <translation>Haber leído antes otra nota</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Values are encrypted for the reader; names of fields are not</source>
        <translation>Los valores se cifran para el lector; los nombres de los campos, no</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>&amp;Lecturas</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To read it needs</source>
        <translation>Para leerla se necesita</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Encrypted and signed on this computer.</source>
        <translation>Cifrada y firmada en este equipo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The note of this name gets the new content; what it held is gone</source>
        <translation>La nota con este nombre recibe el contenido nuevo; el anterior se pierde</translation>
    </message>
    <message>
        <source>May stay empty: the note is then found by its id</source>
        <translation>Puede quedar vacío: la nota se encuentra entonces por su ID</translation>
    </message>
    <message>
        <source>Names are global: one note of this name in the whole service. Anybody can try a name that is easy to guess</source>
        <translation>Los nombres son globales: solo hay una nota con cada nombre en todo el servicio. Cualquiera puede probar un nombre fácil de adivinar</translation>
    </message>
    <message>
        <source>a whole number of 1 or more, or “no limit”</source>
        <translation>un número entero a partir de 1, o «sin límite»</translation>
    </message>
    <message>
        <source>After so many readings the service deletes it</source>
        <translation>Tras ese número de lecturas, el servicio la elimina</translation>
    </message>
    <message>
        <source>It stays until it expires or you delete it</source>
        <translation>Se conserva hasta que caduque o usted la elimine</translation>
    </message>
    <message>
        <source>this time is over already</source>
        <translation>esta hora ya ha pasado</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo electrónico</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>realm</translation>
    </message>
    <message>
        <source>id of the other note</source>
        <translation>ID de la otra nota</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConditionPopup</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>Ca&amp;mpo</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>&amp;Comparación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>operator, its meaning</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>has no value (null)</source>
        <translation>no tiene valor (null)</translation>
    </message>
    <message>
        <source>has a value (not null)</source>
        <translation>tiene un valor (not null)</translation>
    </message>
    <message>
        <source>The time is UTC; a day begins at 00:00.</source>
        <translation>La hora es UTC; el día empieza a las 00:00.</translation>
    </message>
    <message>
        <source>3 to 200 characters, anywhere in key1 to key20.</source>
        <translation>De 3 a 200 caracteres, en cualquier parte de key1 a key20.</translation>
    </message>
    <message>
        <source>Whole values; several with commas between. A value with a comma goes into quotes.</source>
        <translation>Valores completos; varios, separados por comas. Un valor con una coma va entre comillas.</translation>
    </message>
    <message>
        <source>Whole numbers; several with commas between.</source>
        <translation>Números enteros; varios, separados por comas.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>Escriba «%1» para continuar:</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>Escriba «%1» para continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictDialog</name>
    <message>
        <source>The record changed</source>
        <translation>El registro ha cambiado</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>Decidir más &amp;tarde</translation>
    </message>
    <message>
        <source>Nothing is written; the change stays in the tray</source>
        <translation>No se escribe nada; el cambio permanece en la bandeja</translation>
    </message>
    <message>
        <source>%1 in %2, “%3”</source>
        <comment>record key, country, connection</comment>
        <translation>%1 en %2, «%3»</translation>
    </message>
    <message>
        <source>There is a record with this record key already; nothing has been written.</source>
        <translation>Ya existe un registro con esta clave de registro; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it; nothing has been written.</source>
        <translation>Alguien cambió este registro desde que lo abrió; no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln campo fue cambiado por ambas partes: elija.</numerusform>
            <numerusform>%Ln campos fueron cambiados por ambas partes: elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different members: both changes fit together.</source>
        <translation>Se cambiaron campos distintos: ambos cambios son compatibles.</translation>
    </message>
    <message>
        <source>Show members that are the &amp;same</source>
        <translation>Mo&amp;strar los campos iguales</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>&amp;Todo lo suyo</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Todo lo &amp;mío</translation>
    </message>
    <message>
        <source>Takes theirs for every member that both of you changed</source>
        <translation>Usa la versión ajena en todos los campos cambiados por ambas partes</translation>
    </message>
    <message>
        <source>Takes yours for every member that both of you changed</source>
        <translation>Usa su versión en todos los campos cambiados por ambas partes</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>&amp;Conservar lo suyo</translation>
    </message>
    <message>
        <source>Drops your change; the record stays as it is now</source>
        <translation>Descarta su cambio; el registro queda como está ahora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Somebody deleted this record since you opened it; nothing has been written. You can write it again as a new record, or drop your change. Its attachments are gone either way.</source>
        <translation>Alguien eliminó este registro desde que lo abrió; no se ha escrito nada. Puede volver a escribirlo como registro nuevo o descartar su cambio. En ambos casos, sus adjuntos se han perdido.</translation>
    </message>
    <message>
        <source>&amp;Drop my change</source>
        <translation>&amp;Descartar mi cambio</translation>
    </message>
    <message>
        <source>&amp;Write it again as new</source>
        <translation>&amp;Escribirlo como nuevo</translation>
    </message>
    <message>
        <source>Somebody changed this record, or its attachments, since you chose to delete it. It has not been deleted. Below is what changed.</source>
        <translation>Alguien cambió este registro, o sus adjuntos, desde que decidió eliminarlo. No se ha eliminado. Abajo se muestra lo que cambió.</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>&amp;Conservar el registro</translation>
    </message>
    <message>
        <source>Delete it &amp;anyway</source>
        <translation>Eliminar de &amp;todos modos</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>Como lo vio</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it, and what is there now cannot be opened with the keys of this connection. Nothing has been written. What you write replaces it, and cannot be undone.</source>
        <translation>Alguien cambió este registro desde que lo abrió, y lo que hay ahora no se puede abrir con las claves de esta conexión. No se ha escrito nada. Lo que escriba lo reemplaza y no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Replace it with mine</source>
        <translation>&amp;Reemplazar por lo mío</translation>
    </message>
    <message>
        <source>Drops your change; nothing is written</source>
        <translation>Descarta su cambio; no se escribe nada</translation>
    </message>
    <message>
        <source>What is there now cannot be opened.</source>
        <translation>Lo que hay ahora no se puede abrir.</translation>
    </message>
    <message>
        <source>Only its attachments changed.</source>
        <translation>Solo cambiaron sus adjuntos.</translation>
    </message>
    <message>
        <source>&amp;Write my choice</source>
        <translation>&amp;Escribir mi elección</translation>
    </message>
    <message>
        <source>&amp;Write both</source>
        <translation>&amp;Escribir ambos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) left to choose</source>
        <translation>
            <numerusform>Queda %Ln campo por elegir</numerusform>
            <numerusform>Quedan %Ln campos por elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is left: keep theirs.</source>
        <translation>No queda ningún cambio propio: conserve la otra versión.</translation>
    </message>
    <message>
        <source>It is compared once more before it is written.</source>
        <translation>Se compara una vez más antes de escribirlo.</translation>
    </message>
    <message>
        <source>It changed once more</source>
        <translation>Ha cambiado otra vez</translation>
    </message>
    <message>
        <source>Somebody was faster again: this is what is there now.</source>
        <translation>Alguien se ha adelantado de nuevo: esto es lo que hay ahora.</translation>
    </message>
    <message>
        <source>Your choice is in the tray: commit it there again.</source>
        <translation>Su elección está en la bandeja: vuelva a confirmarla allí.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictForm</name>
    <message>
        <source>both changed it</source>
        <translation>cambiado por ambos</translation>
    </message>
    <message>
        <source>they changed it</source>
        <translation>cambiado por otra persona</translation>
    </message>
    <message>
        <source>you changed it</source>
        <translation>cambiado por usted</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>iguales en ambos</translation>
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
        <translation>Usar lo suyo</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>Usar lo mío</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>elija uno</translation>
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
        <translation>Secretos de Locker</translation>
    </message>
    <message>
        <source>API tokens</source>
        <translation>Tokens de API</translation>
    </message>
    <message>
        <source>OAuth2 / SRP sign-in</source>
        <translation>Inicio de sesión OAuth2 / SRP</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop secrets_data JSON or an .env file here.</source>
        <translation>¿Tiene un archivo? Pegue o suelte aquí el JSON de secrets_data o un archivo .env.</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop the client&apos;s e3db.json here.</source>
        <translation>¿Tiene un archivo? Pegue o suelte aquí el e3db.json del cliente.</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop ~/.locker/credentials or an .env file with the access key here.</source>
        <translation>¿Tiene un archivo? Pegue o suelte aquí ~/.locker/credentials o un archivo .env con la clave de acceso.</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Keep credentials in a &amp;file protected by a passphrase…</source>
        <translation>Guardar credenciales en un archivo con &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>Ajustes de la conexión</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vicio</translation>
    </message>
    <message>
        <source>The client was registered, and its backup failed</source>
        <translation>El cliente se registró, pero su copia de seguridad falló</translation>
    </message>
    <message>
        <source>Keep its e3db.json in a safe place instead.</source>
        <translation>Guarde su e3db.json en un lugar seguro.</translation>
    </message>
    <message>
        <source>The new client&apos;s keys are in memory only</source>
        <translation>Las claves del nuevo cliente están solo en memoria</translation>
    </message>
    <message>
        <source>There is no keychain, and they are gone when the program ends.</source>
        <translation>No hay llavero, y se pierden al cerrar el programa.</translation>
    </message>
    <message>
        <source>Save the client&apos;s e3db.json now.</source>
        <translation>Guarde ahora el e3db.json del cliente.</translation>
    </message>
    <message>
        <source>Save e3db.json…</source>
        <translation>Guardar e3db.json…</translation>
    </message>
    <message>
        <source>The client was registered, and its keys could not be saved</source>
        <translation>El cliente se registró, pero sus claves no se pudieron guardar</translation>
    </message>
    <message>
        <source>They are in this window only. Save its e3db.json, or try Save again.</source>
        <translation>Están solo en esta ventana. Guarde su e3db.json o vuelva a pulsar Guardar.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The file holds the client&apos;s keys, readable for you alone.</source>
        <translation>El archivo contiene las claves del cliente y solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Creando el archivo…</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
        <translation>Esperando al llavero. Es posible que pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Looking for the keychain of this system…</source>
        <translation>Buscando el llavero de este sistema…</translation>
    </message>
    <message>
        <source>Secrets go to %1 when you save.</source>
        <translation>Al guardar, los secretos van a %1.</translation>
    </message>
    <message>
        <source>No keychain (%1). The connection can be used until the program ends; nothing secret is saved.</source>
        <translation>Sin llavero (%1). La conexión se puede usar hasta cerrar el programa; no se guarda ningún secreto.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registrando…</translation>
    </message>
    <message>
        <source>&amp;Register and save</source>
        <translation>&amp;Registrar y guardar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>&amp;Sign in and save</source>
        <translation>Iniciar &amp;sesión y guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lose the new client&apos;s keys?</source>
        <translation>¿Perder las claves del nuevo cliente?</translation>
    </message>
    <message>
        <source>The client was registered, and its keys are in this window only. Without them nobody can ever read what is written for it.</source>
        <translation>El cliente se registró y sus claves están solo en esta ventana. Sin ellas, nadie podrá leer jamás lo que se escriba para él.</translation>
    </message>
    <message>
        <source>Lose the keys</source>
        <translation>Perder las claves</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>Rellenado: %1</translation>
    </message>
    <message>
        <source>No longer a production connection?</source>
        <translation>¿Deja de ser una conexión de producción?</translation>
    </message>
    <message>
        <source>Everything can then be changed at any time, without being asked.</source>
        <translation>Todo se podrá cambiar en cualquier momento, sin confirmación.</translation>
    </message>
    <message>
        <source>Changes can then be allowed without typing its name.</source>
        <translation>Se podrán permitir cambios sin escribir su nombre.</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>Cambiar el modo</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop the .env file of the token manager, or ~/.aws/credentials, here.</source>
        <translation>¿Tiene un archivo? Pegue o suelte aquí el .env del gestor de tokens o ~/.aws/credentials.</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop JSON or an .env file with client id, client secret and token URL or user pool here.</source>
        <translation>¿Tiene un archivo? Pegue o suelte aquí un JSON o un .env con el ID de cliente, el secreto de cliente y la URL de token o el grupo de usuarios.</translation>
    </message>
    <message>
        <source>Fill in this connection from %1</source>
        <translation>Rellenar esta conexión con %1</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>El archivo no se aceptó</translation>
    </message>
    <message>
        <source>Filled in from “%1”: %2</source>
        <comment>profile of a file, names of fields</comment>
        <translation>Rellenado con «%1»: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you call it, here and on the command line</source>
        <translation>Cómo se llama, aquí y en la línea de comandos</translation>
    </message>
    <message>
        <source>The connection has no name</source>
        <translation>La conexión no tiene nombre</translation>
    </message>
    <message>
        <source>Another connection has this name</source>
        <translation>Otra conexión tiene este nombre</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionTestPanel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1, detalles</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>e&amp;n</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Country to test with</source>
        <translation>País con el que probar</translation>
    </message>
    <message>
        <source>Country to test with, two letters</source>
        <translation>País con el que probar, dos letras</translation>
    </message>
    <message>
        <source>Resolve, TLS, sign in, read one row. Nothing is written.</source>
        <translation>Resuelve, TLS, inicia sesión y lee una fila. No se escribe nada.</translation>
    </message>
    <message>
        <source>Gets a token now, and asks the test address with it when there is one. The token is not kept.</source>
        <translation>Obtiene un token ahora y consulta con él la dirección de prueba, si la hay. El token no se guarda.</translation>
    </message>
    <message>
        <source>Gets the token as the connection would, and asks the test address with it when there is one.</source>
        <translation>Obtiene el token como lo haría la conexión y consulta con él la dirección de prueba, si la hay.</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>&amp;Cancelar prueba</translation>
    </message>
    <message>
        <source>Si&amp;gn in now</source>
        <translation>Iniciar sesión a&amp;hora</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
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
        <translation>%L1 nuevos</translation>
    </message>
    <message>
        <source>%L1 replaced</source>
        <translation>%L1 reemplazados</translation>
    </message>
    <message>
        <source>%L1 the same already</source>
        <translation>%L1 ya iguales</translation>
    </message>
    <message>
        <source>%L1 left as they are</source>
        <translation>%L1 sin cambios</translation>
    </message>
    <message>
        <source>%L1 without a value to take</source>
        <translation>%L1 sin valor que copiar</translation>
    </message>
    <message>
        <source>%L1 that cannot be read</source>
        <translation>%L1 ilegibles</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Only where there is &amp;none of its own</source>
        <translation>Solo donde &amp;no haya uno propio</translation>
    </message>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>&amp;Poner en la bandeja</translation>
    </message>
    <message>
        <source>Copy secrets to…</source>
        <translation>Copiar secretos a…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secreto</numerusform>
            <numerusform>%Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>What a program gets there: its own value, else the one for all</source>
        <translation>Lo que un programa obtiene allí: el valor propio o, si no hay, el de todos los entornos</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Values stay closed: they are compared by fingerprint, and opened only to be sent.</source>
        <translation>Los valores permanecen cerrados: se comparan por su huella y solo se abren para enviarlos.</translation>
    </message>
    <message>
        <source>Copy secrets</source>
        <translation>Copiar secretos</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>Elija adónde copiar.</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>copiado de %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialPrompts</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Esperando al llavero</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>Es posible que pida su contraseña en otra ventana.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialsSection</name>
    <message>
        <source>Move to a &amp;file protected by a passphrase…</source>
        <translation>Mover a un archivo con &amp;frase de contraseña…</translation>
    </message>
    <message>
        <source>Move to the &amp;keychain</source>
        <translation>Mover al &amp;llavero</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>Cambiar la frase de &amp;contraseña…</translation>
    </message>
    <message>
        <source>Passphrase f&amp;orgotten…</source>
        <translation>Frase de contraseña &amp;olvidada…</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>Credenciales</translation>
    </message>
    <message>
        <source>Working on it… The keychain may be asking for its password in a window of its own.</source>
        <translation>En curso… Es posible que el llavero pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Looking where credentials are kept…</source>
        <translation>Buscando dónde se guardan las credenciales…</translation>
    </message>
    <message>
        <source>Credentials are kept in a file protected by your passphrase.</source>
        <translation>Las credenciales se guardan en un archivo protegido con su frase de contraseña.</translation>
    </message>
    <message>
        <source>Credentials are kept in %1.</source>
        <translation>Las credenciales se guardan en %1.</translation>
    </message>
    <message>
        <source>%1. Without the passphrase nobody can read it, and nobody can replace a forgotten one.</source>
        <translation>%1. Sin la frase de contraseña nadie puede leerlo, y nadie puede restablecer una olvidada.</translation>
    </message>
    <message>
        <source>The keychain opens with your session. A file asks for a passphrase of its own each time the program starts, and works where there is no keychain.</source>
        <translation>El llavero se abre con su sesión. Un archivo pide su propia frase de contraseña cada vez que se inicia el programa y funciona donde no hay llavero.</translation>
    </message>
    <message>
        <source>Go on without the credentials in the file?</source>
        <translation>¿Continuar sin las credenciales del archivo?</translation>
    </message>
    <message>
        <source>The file is kept under another name, and the keychain is used from now on. Every saved connection has to be given its credentials again.</source>
        <translation>El archivo se conserva con otro nombre y a partir de ahora se usa el llavero. Habrá que volver a indicar las credenciales de cada conexión guardada.</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>Apartar el archivo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DateEdit</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Hora local</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>Establecer fecha</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>Elegir un día (Alt+Abajo)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DemoBanner</name>
    <message>
        <source>Demo vault: a local sandbox, nothing leaves this computer</source>
        <translation>Bóveda de demostración: una sandbox local, nada sale de este equipo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DetailValue</name>
    <message>
        <source>hashed</source>
        <translation>con hash</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>en claro</translation>
    </message>
    <message>
        <source>The service holds a hash of this value to search by; the value itself is in the encrypted body</source>
        <translation>El servicio guarda un hash de este valor para las búsquedas; el valor en sí está en el cuerpo cifrado</translation>
    </message>
    <message>
        <source>Encrypted on this computer; the service cannot read it</source>
        <translation>Cifrado en este equipo; el servicio no puede leerlo</translation>
    </message>
    <message>
        <source>The service holds this value as it is</source>
        <translation>El servicio guarda este valor tal cual</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
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
        <translation>Unidades UTF-16 usadas y máximo que el servicio admite en claro</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DropRouter</name>
    <message>
        <source>Nothing here takes these files</source>
        <translation>Nada aquí admite estos archivos</translation>
    </message>
    <message>
        <source>Nothing here takes these files.</source>
        <translation>Nada aquí admite estos archivos.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>&amp;Poner en la bandeja</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>Editar entorno</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Its secrets follow a new name; programs that ask for the old one do not</source>
        <translation>Sus secretos siguen al nuevo nombre; los programas que piden el antiguo, no</translation>
    </message>
    <message>
        <source>Capitals and blanks count</source>
        <translation>Distingue mayúsculas y espacios</translation>
    </message>
    <message>
        <source>External &amp;URL</source>
        <translation>&amp;URL externa</translation>
    </message>
    <message>
        <source>Where this environment runs. It is opened in the browser; https only</source>
        <translation>Dónde se ejecuta este entorno. Se abre en el navegador; solo https</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Encrypted, like name and URL</source>
        <translation>Cifrada, como el nombre y la URL</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>No se envía nada hasta que envíe la bandeja.</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray. An environment that was sent is deleted in Locker&apos;s web console only.</source>
        <translation>No se envía nada hasta que envíe la bandeja. Un entorno ya enviado solo se elimina en la consola web de Locker.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>Somebody deleted it while you were editing, so there is nothing to change.</source>
        <translation>Alguien lo eliminó mientras lo editaba, por lo que no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Cancel, and make a new one if it is needed. Its own secrets are gone with it.</source>
        <translation>Cancele y cree uno nuevo si hace falta. Sus secretos propios se han perdido con él.</translation>
    </message>
    <message>
        <source>%1 was changed while you were editing</source>
        <translation>%1 cambió mientras lo editaba</translation>
    </message>
    <message>
        <source>What you put in the tray was made from what was there before; sending it will be a conflict.</source>
        <translation>Lo que ponga en la bandeja parte de lo que había antes; al enviarlo habrá un conflicto.</translation>
    </message>
    <message>
        <source>Cancel, and edit it again.</source>
        <translation>Cancele y edítelo de nuevo.</translation>
    </message>
    <message>
        <source>An environment of this name waits in the tray already.</source>
        <translation>Ya hay un entorno con este nombre en la bandeja.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentForm</name>
    <message>
        <source>Another environment has this name</source>
        <translation>Otro entorno tiene este nombre</translation>
    </message>
    <message>
        <source>“%1” is the name of another environment</source>
        <translation>«%1» es el nombre de otro entorno</translation>
    </message>
    <message>
        <source>Nobody can sign in here: enter a token endpoint, a user pool, or both</source>
        <translation>Nadie puede iniciar sesión aquí: indique un punto de conexión de tokens, un grupo de usuarios o ambos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>&amp;Otros nombres</translation>
    </message>
    <message>
        <source>With commas between. Files and commands may say these, too</source>
        <translation>Separados por comas. Los archivos y los comandos también pueden usarlos</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Authorization: the token alone</source>
        <translation>Authorization: solo el token</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>&amp;Encabezado</translation>
    </message>
    <message>
        <source>Gateways with an authorizer of Cognito’s want the token alone</source>
        <translation>Las puertas de enlace con un autorizador de Cognito exigen solo el token</translation>
    </message>
    <message>
        <source>For service accounts</source>
        <translation>Para cuentas de servicio</translation>
    </message>
    <message>
        <source>&amp;Token endpoint</source>
        <translation>Punto de conexión de &amp;tokens</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>Ámbit&amp;o</translation>
    </message>
    <message>
        <source>Where a connection has none of its own; empty: not sent</source>
        <translation>Si una conexión no tiene uno propio; vacío: no se envía</translation>
    </message>
    <message>
        <source>Basic, as it is (basic-raw)</source>
        <translation>Basic, tal cual (basic-raw)</translation>
    </message>
    <message>
        <source>Basic, form-encoded (basic-form)</source>
        <translation>Basic, codificado como formulario (basic-form)</translation>
    </message>
    <message>
        <source>In the body (post)</source>
        <translation>En el cuerpo (post)</translation>
    </message>
    <message>
        <source>C&amp;lient signs in by</source>
        <translation>Autenticación del c&amp;liente</translation>
    </message>
    <message>
        <source>How client id and secret are sent</source>
        <translation>Cómo se envían el ID de cliente y el secreto</translation>
    </message>
    <message>
        <source>For users of a user pool</source>
        <translation>Para usuarios de un grupo de usuarios</translation>
    </message>
    <message>
        <source>&amp;User pool id</source>
        <translation>ID del grupo de &amp;usuarios</translation>
    </message>
    <message>
        <source>the user pool’s</source>
        <translation>la del grupo de usuarios</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>the region’s</source>
        <translation>el de la región</translation>
    </message>
    <message>
        <source>Co&amp;gnito endpoint</source>
        <translation>Punto de conexión de Co&amp;gnito</translation>
    </message>
    <message>
        <source>Only where it is not AWS’s own</source>
        <translation>Solo si no es el propio de AWS</translation>
    </message>
    <message>
        <source>Built in: it keeps its name</source>
        <translation>Integrado: conserva su nombre</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Restore &amp;built-in</source>
        <translation>Resta&amp;blecer integrado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Nothing here is secret. Connections that are open go on with what they were opened with.</source>
        <translation>Nada de lo que hay aquí es secreto. Las conexiones abiertas siguen con los datos con que se abrieron.</translation>
    </message>
    <message>
        <source>Fields of the environment</source>
        <translation>Campos del entorno</translation>
    </message>
    <message>
        <source>new</source>
        <comment>name of a new environment</comment>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Adds an empty environment</source>
        <translation>Añade un entorno vacío</translation>
    </message>
    <message>
        <source>Adds a copy of the chosen one</source>
        <translation>Añade una copia del elegido</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 · built in</source>
        <translation>%1 · integrado</translation>
    </message>
    <message>
        <source>%1 · built in, changed</source>
        <translation>%1 · integrado, modificado</translation>
    </message>
    <message>
        <source>Something is missing or wrong here</source>
        <translation>Aquí falta algo o hay un error</translation>
    </message>
    <message>
        <source>A built-in environment cannot be deleted</source>
        <translation>Un entorno integrado no se puede eliminar</translation>
    </message>
    <message>
        <source>Takes the chosen one out of the list</source>
        <translation>Quita de la lista el elegido</translation>
    </message>
    <message>
        <source>Only of a built-in environment</source>
        <translation>Solo para un entorno integrado</translation>
    </message>
    <message>
        <source>Makes the chosen one what it is by itself</source>
        <translation>Devuelve el elegido a su estado original</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>¿Cerrar sin guardar?</translation>
    </message>
    <message>
        <source>The changes to the environments are not saved and will be lost.</source>
        <translation>Los cambios en los entornos no se han guardado y se perderán.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>Nuevo entorno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>%Ln entorno</numerusform>
            <numerusform>%Ln entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>offline copy of %1, read-only</source>
        <translation>copia sin conexión de %1, solo lectura</translation>
    </message>
    <message>
        <source>There are no environments yet</source>
        <translation>Aún no hay entornos</translation>
    </message>
    <message>
        <source>An environment, such as staging, has values of its own for the secrets that differ there. All others are shared.</source>
        <translation>Un entorno, como staging, tiene valores propios para los secretos que difieren en él. Los demás son compartidos.</translation>
    </message>
    <message>
        <source>Select an environment first.</source>
        <translation>Seleccione primero un entorno.</translation>
    </message>
    <message>
        <source>This environment cannot be read, so it cannot be edited: %1</source>
        <translation>Este entorno es ilegible, por lo que no se puede editar: %1</translation>
    </message>
    <message>
        <source>The external URL is not opened</source>
        <translation>La URL externa no se abre</translation>
    </message>
    <message>
        <source>The external URL could not be opened</source>
        <translation>No se pudo abrir la URL externa</translation>
    </message>
    <message>
        <source>This computer has no program for web addresses.</source>
        <translation>Este equipo no tiene ningún programa para direcciones web.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportClientDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Export client configuration</source>
        <translation>Exportar configuración del cliente</translation>
    </message>
    <message>
        <source>The e3db.json of “%1”, for other programs and as a copy to keep: with its private keys and its API secret, not encrypted.</source>
        <translation>El e3db.json de «%1», para otros programas y como copia: con sus claves privadas y su secreto de API, sin cifrar.</translation>
    </message>
    <message>
        <source>&amp;Type “%1”</source>
        <translation>&amp;Escriba «%1»</translation>
    </message>
    <message>
        <source>Whoever can read the file is this client: reads, writes and shares as you do.</source>
        <translation>Quien pueda leer el archivo es este cliente: lee, escribe y comparte como usted.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file is readable for you alone. One that is there is not written over.</source>
        <translation>Solo usted puede leer el archivo. Si ya existe, no se sobrescribe.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>claves privadas</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>Exportar registros</translation>
    </message>
    <message>
        <source>Export records of %1</source>
        <translation>Exportar registros de %1</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <comment>typed to confirm a plain export</comment>
        <translation>sin cifrar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From %1, exactly as filtered: %2</source>
        <translation>De %1, exactamente según el filtro: %2</translation>
    </message>
    <message>
        <source>no filter, every record.</source>
        <translation>sin filtro, todos los registros.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>JSON Lines: whole records, one a line; imports back exactly</source>
        <translation>JSON Lines: registros completos, uno por línea; se reimporta con exactitud</translation>
    </message>
    <message>
        <source>CSV: a table for spreadsheets and other programs</source>
        <translation>CSV: una tabla para hojas de cálculo y otros programas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>Todos los campos</translation>
    </message>
    <message numerus="yes">
        <source>Those the table shows: %Ln column(s)</source>
        <translation>
            <numerusform>La que muestra la tabla: %Ln columna</numerusform>
            <numerusform>Las que muestra la tabla: %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>Columnas para exportar</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>Cifrar el archivo con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.</source>
        <translation>El archivo tiene el formato age: el programa «age» también lo abre. Sin la frase de contraseña, nadie.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Escriba «%1»</translation>
    </message>
    <message>
        <source>Whoever gets the file can read every record in it. Type the word to go on without encryption.</source>
        <translation>Quien obtenga el archivo podrá leer todos sus registros. Escriba la palabra para continuar sin cifrado.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>Reemplazar el archivo existente</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>The selection: nothing is selected</source>
        <translation>La selección: no hay nada seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>The selection: not all of its %Ln row(s) are loaded; export the whole result</source>
        <translation>
            <numerusform>La selección: su %Ln fila no está cargada; exporte todo el resultado</numerusform>
            <numerusform>La selección: no todas sus %Ln filas están cargadas; exporte todo el resultado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: %Ln record(s)</source>
        <translation>
            <numerusform>La selección: %Ln registro</numerusform>
            <numerusform>La selección: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is loaded: %Ln record(s)</source>
        <translation>
            <numerusform>Lo cargado: %Ln registro</numerusform>
            <numerusform>Lo cargado: %Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole result: %Ln record(s)</source>
        <translation>
            <numerusform>Todo el resultado: %Ln registro</numerusform>
            <numerusform>Todo el resultado: %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole result: it could not be counted</source>
        <translation>Todo el resultado: no se pudo contar</translation>
    </message>
    <message>
        <source>The whole result: counting…</source>
        <translation>Todo el resultado: contando…</translation>
    </message>
    <message>
        <source>The records could not be counted.</source>
        <translation>No se pudieron contar los registros.</translation>
    </message>
    <message>
        <source>The records are being counted.</source>
        <translation>Se están contando los registros.</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>Elija al menos una columna.</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>Falta una frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase has to be typed twice.</source>
        <translation>La frase de contraseña debe escribirse dos veces.</translation>
    </message>
    <message>
        <source>Type the word to go on without encryption.</source>
        <translation>Escriba la palabra para continuar sin cifrado.</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Falta un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>No es la misma frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>done, all</comment>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>many</source>
        <translation>muchos</translation>
    </message>
    <message>
        <source>Esc closes this window; the export goes on in the job bar.</source>
        <translation>Esc cierra esta ventana; la exportación continúa en la barra de tareas.</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>La exportación se detuvo</translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation>No se dejó ningún archivo.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportProblems</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Give &amp;valid names</source>
        <translation>Dar nombres &amp;válidos</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>Como esta&amp;ba</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r nombre</translation>
    </message>
    <message>
        <source>Secrets that do not fit</source>
        <translation>Secretos que no encajan</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>Por qué no encaja</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Every other character becomes an underscore: api.key is written as api_key</source>
        <translation>Todos los demás caracteres pasan a ser guion bajo: api.key se escribe como api_key</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Nuevo nombre</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>Escrito como %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format. Leave them out, rename them, or choose another format.</source>
        <translation>
            <numerusform>%Ln secreto no encaja en este formato. Omítalo, cámbiele el nombre o elija otro formato.</numerusform>
            <numerusform>%Ln secretos no encajan en este formato. Omítalos, cámbieles el nombre o elija otro formato.</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit into this format is left out or renamed.</source>
        <translation>Lo que no encaja en este formato se omite o cambia de nombre.</translation>
    </message>
    <message>
        <source>&amp;Leave all out</source>
        <translation>Omi&amp;tir todo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportSecretsDialog</name>
    <message>
        <source>&amp;Encrypted with a passphrase (age format)</source>
        <translation>&amp;Cifrado con frase de contraseña (formato age)</translation>
    </message>
    <message>
        <source>P&amp;lain JSON, readable for whoever gets the file</source>
        <translation>JSON en c&amp;laro, legible para quien obtenga el archivo</translation>
    </message>
    <message>
        <source>Write keys of the 3.0.0 form as &amp;base64, for later SDKs</source>
        <translation>Escribir las claves de la forma 3.0.0 como &amp;base64, para SDK posteriores</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>Exportar claves</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>Frase de &amp;contraseña</translation>
    </message>
    <message>
        <source>At least %1 characters. Without it the file cannot be opened by anybody.</source>
        <translation>Al menos %1 caracteres. Sin ella nadie puede abrir el archivo.</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Confirm&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Type “%1”</source>
        <translation>&amp;Escriba «%1»</translation>
    </message>
    <message>
        <source>Everybody who can read the file can read the records. Delete it as soon as it was used.</source>
        <translation>Quien pueda leer el archivo puede leer los registros. Elimínelo en cuanto lo haya usado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) as secrets_data JSON.</source>
        <translation>
            <numerusform>%Ln secreto como JSON de secrets_data.</numerusform>
            <numerusform>%Ln secretos como JSON de secrets_data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved are part of it.</source>
        <translation>Incluye los cambios no guardados.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The file is readable for you alone. Nothing goes to the clipboard.</source>
        <translation>Solo usted puede leer el archivo. Nada pasa por el portapapeles.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texto en claro</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>al menos %1 caracteres</translation>
    </message>
    <message>
        <source>this is not the same passphrase</source>
        <translation>no es la misma frase de contraseña</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FieldRows</name>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>Nombre del campo %1</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>Valor del campo %1</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Quitar este campo</translation>
    </message>
    <message>
        <source>every value needs a name</source>
        <translation>todo valor necesita un nombre</translation>
    </message>
    <message>
        <source>there are two fields called “%1”</source>
        <translation>hay dos campos llamados «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilesPage</name>
    <message>
        <source>Upload here: encrypted before it is sent</source>
        <translation>Subir aquí: se cifra antes de enviarse</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Find by name, type, writer or clear field</source>
        <translation>Buscar por nombre, tipo, autor o campo en claro</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>Buscar archivos</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <source>Checked, decrypted and written to %1</source>
        <translation>Comprobado, descifrado y escrito en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source> · looked through %1 of %2 records</source>
        <translation> · examinados %1 de %2 registros</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation>No se pudo obtener la lista de archivos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was found up to there.</source>
        <translation>Hasta ese momento no se encontró nada.</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>Examinar todos</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>Ningún archivo coincide</translation>
    </message>
    <message>
        <source>No name, type, writer or clear field has these words.</source>
        <translation>Ningún nombre, tipo, autor o campo en claro contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>Mostrar todos los archivos</translation>
    </message>
    <message>
        <source>There are no files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>Drop files here, or upload some. They are encrypted on this computer; only those who may read their type can open them.</source>
        <translation>Suelte archivos aquí o suba algunos. Se cifran en este equipo; solo pueden abrirlos quienes puedan leer su tipo.</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Subir archivos</translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>Ningún archivo seleccionado</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>aún sin almacenar</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>shared with you</source>
        <translation>compartido con usted</translation>
    </message>
    <message>
        <source>Its name was not kept in the clear.</source>
        <translation>Su nombre no se guardó en claro.</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2 bytes</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>record id</source>
        <translation>ID de registro</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%1 de %2 archivos</translation>
    </message>
    <message>
        <source>Looking through the records for files: Esc stops it</source>
        <translation>Buscando archivos en los registros: Esc lo detiene</translation>
    </message>
    <message>
        <source>stopped: there may be more files</source>
        <translation>detenido: puede haber más archivos</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>Seleccione primero un archivo.</translation>
    </message>
    <message>
        <source>Something is being done with this file. Wait for it, or cancel it.</source>
        <translation>Hay una operación en curso con este archivo. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Only its writer can change or delete this file.</source>
        <translation>Solo su autor puede cambiar o eliminar este archivo.</translation>
    </message>
    <message>
        <source>Nothing is being done with this file.</source>
        <translation>No hay ninguna operación en curso con este archivo.</translation>
    </message>
    <message>
        <source>Nothing has failed with this file.</source>
        <translation>No ha fallado nada con este archivo.</translation>
    </message>
    <message>
        <source>Going by its name, this is %1.</source>
        <translation>Por su nombre, esto es %1.</translation>
    </message>
    <message>
        <source>“%1” is here now</source>
        <translation>«%1» ya está aquí</translation>
    </message>
    <message>
        <source>Drag it to where you want it.</source>
        <translation>Arrástrelo adonde lo quiera.</translation>
    </message>
    <message>
        <source>Its name sounds harmless, but by its content this is %1.</source>
        <translation>Su nombre parece inofensivo, pero por su contenido esto es %1.</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>¿Abrir este archivo?</translation>
    </message>
    <message>
        <source>This is %1. Its writer, or whoever shares under this type, can have put it there: open it only if you know where it comes from.</source>
        <translation>Esto es %1. Puede haberlo puesto su autor o cualquiera que comparta con este tipo: ábralo solo si conoce su procedencia.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>Este archivo no se abre</translation>
    </message>
    <message>
        <source>%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.</source>
        <translation>%1 Abrirlo podría ejecutarlo en este equipo, por lo que Strongroom no lo hace. Puede guardarlo y examinarlo con el programa que prefiera.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>No se pudo abrir el archivo</translation>
    </message>
    <message>
        <source>This computer has no program for this kind of file. Download it instead.</source>
        <translation>Este equipo no tiene ningún programa para este tipo de archivo. Descárguelo.</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>Reemplazar «%1»</translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <translation>¿Reemplazar este archivo?</translation>
    </message>
    <message>
        <source>The content of “%1” takes the place of the file below, for everybody who may read the type “%2”. Its type and clear fields stay; what was stored is gone, and this cannot be undone.</source>
        <translation>El contenido de «%1» sustituye al archivo de abajo, para todos los que puedan leer el tipo «%2». Su tipo y sus campos en claro se conservan; lo que había guardado se pierde y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>Reemplazar archivo</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>¿Eliminar este archivo?</translation>
    </message>
    <message>
        <source>It is deleted from %1, for everybody who could read it. Copies that somebody has downloaded stay with them. This cannot be undone.</source>
        <translation>Se elimina de %1, para todos los que podían leerlo. Las copias que alguien haya descargado las conservan ellos. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>Eliminar archivo</translation>
    </message>
    <message>
        <source>“%1” was not uploaded</source>
        <translation>«%1» no se subió</translation>
    </message>
    <message>
        <source>“%1” was not replaced</source>
        <translation>«%1» no se reemplazó</translation>
    </message>
    <message>
        <source>“%1” was not downloaded</source>
        <translation>«%1» no se descargó</translation>
    </message>
    <message>
        <source>“%1” was not deleted</source>
        <translation>«%1» no se eliminó</translation>
    </message>
    <message>
        <source>Replace the newer one</source>
        <translation>Reemplazar el más reciente</translation>
    </message>
    <message>
        <source>Delete the newer one</source>
        <translation>Eliminar el más reciente</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>Obteniendo «%1»</translation>
    </message>
    <message>
        <source>The drag begins when it is here and decrypted.</source>
        <translation>Podrá arrastrarlo cuando esté aquí y descifrado.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterBox</name>
    <message>
        <source>Edit the filter as text</source>
        <translation>Editar el filtro como texto</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Borrar el filtro</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows the whole filter as one text, or as chips again</source>
        <translation>Muestra el filtro completo como un solo texto, o de nuevo como fichas</translation>
    </message>
    <message>
        <source>Filter: type a member, such as key1=english or range_key1&gt;=1000</source>
        <translation>Filtro: escriba un campo, como key1=english o range_key1&gt;=1000</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>añadir una condición</translation>
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
        <translation>Condición %1</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Intro la cambia, Supr la quita</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterCompletion</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>Sugerencias para el filtro</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterShelf</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtros recientes y guardados</translation>
    </message>
    <message>
        <source>The filter is not complete.</source>
        <translation>El filtro está incompleto.</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>No hay ningún filtro que guardar.</translation>
    </message>
    <message>
        <source>%1 (not understood)</source>
        <comment>name of a saved filter</comment>
        <translation>%1 (no reconocido)</translation>
    </message>
    <message>
        <source>No recent filters yet</source>
        <translation>Aún no hay filtros recientes</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Filtros recientes</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>&amp;Guardar este filtro…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>Ad&amp;ministrar filtros guardados…</translation>
    </message>
    <message>
        <source>&amp;Keep recent filters between sessions</source>
        <translation>&amp;Conservar filtros recientes entre sesiones</translation>
    </message>
    <message>
        <source>They hold the values you look for. Off: they are forgotten when the program ends.</source>
        <translation>Contienen los valores buscados. Desactivado: se olvidan al cerrar el programa.</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>&amp;Olvidar filtros recientes</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindStrip</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>Buscar en %1</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>Buscar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>Buscar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>Desde el final</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Desde el principio</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GoToStrip</name>
    <message numerus="yes">
        <source>%Ln countries could not be asked: %1.</source>
        <translation>
            <numerusform>No se pudo consultar %Ln país: %1.</numerusform>
            <numerusform>No se pudieron consultar %Ln países: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Show it alone</source>
        <translation>&amp;Mostrar solo este</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Record &amp;key</source>
        <translation>&amp;Clave de registro</translation>
    </message>
    <message>
        <source>The whole key, as written</source>
        <translation>La clave completa, tal como está escrita</translation>
    </message>
    <message>
        <source>Record key to go to</source>
        <translation>Clave de registro a la que ir</translation>
    </message>
    <message>
        <source>Filters the table by this record key</source>
        <translation>Filtra la tabla por esta clave de registro</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln countries…</source>
        <translation>
            <numerusform>Consultando %Ln país…</numerusform>
            <numerusform>Consultando %Ln países…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>There is no record with this key in %1.</source>
        <translation>No hay ningún registro con esta clave en %1.</translation>
    </message>
    <message>
        <source>No country could be asked.</source>
        <translation>No se pudo consultar ningún país.</translation>
    </message>
    <message numerus="yes">
        <source>There is no record with this key in %Ln countries.</source>
        <translation>
            <numerusform>No hay ningún registro con esta clave en %Ln país.</numerusform>
            <numerusform>No hay ningún registro con esta clave en %Ln países.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln countries; the first is shown at the right.</source>
        <translation>
            <numerusform>Encontrado en %Ln país; se muestra a la derecha.</numerusform>
            <numerusform>Encontrado en %Ln países; el primero se muestra a la derecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, and shown at the right.</source>
        <translation>Encontrado; se muestra a la derecha.</translation>
    </message>
    <message>
        <source>It is not among the rows loaded here: further down, or left out by the filter.</source>
        <translation>No está entre las filas cargadas aquí: más abajo, o excluido por el filtro.</translation>
    </message>
    <message>
        <source>It is not among the rows loaded so far.</source>
        <translation>No está entre las filas cargadas hasta ahora.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HeaderRows</name>
    <message>
        <source>Add header</source>
        <translation>Añadir encabezado</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valor del encabezado</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Quitar este encabezado</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>A header has no name</source>
        <translation>Un encabezado no tiene nombre</translation>
    </message>
    <message>
        <source>“%1” is no name of a header</source>
        <translation>«%1» no es un nombre de encabezado</translation>
    </message>
    <message>
        <source>%1 is Strongroom’s own to set</source>
        <translation>%1 lo establece el propio Strongroom</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpBrowser</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpWindow</name>
    <message>
        <source>Previous place</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Strongroom user guide</source>
        <translation>Guía del usuario de Strongroom</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this place of so many</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HistoryView</name>
    <message>
        <source>Refreshes, newest first</source>
        <translation>Renovaciones, las más recientes primero</translation>
    </message>
    <message>
        <source>Whose refreshes</source>
        <translation>Renovaciones de</translation>
    </message>
    <message>
        <source>Shows the refreshes of the selected token, or of all</source>
        <translation>Muestra las renovaciones del token seleccionado o de todos</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>Este token</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>Todos los tokens</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Ningún token seleccionado</translation>
    </message>
    <message>
        <source>Select a token to see when it was refreshed.</source>
        <translation>Seleccione un token para ver cuándo se renovó.</translation>
    </message>
    <message>
        <source>Nothing was refreshed so far</source>
        <translation>Aún no se ha renovado nada</translation>
    </message>
    <message>
        <source>Each attempt to get a token is noted here: when, why, how long it took and how it ended.</source>
        <translation>Aquí se anota cada intento de obtener un token: cuándo, por qué, cuánto tardó y cómo terminó.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HowStep</name>
    <message>
        <source>Records that are written with one request</source>
        <translation>Registros que se escriben con una sola solicitud</translation>
    </message>
    <message>
        <source>Countries that are worked on at the same time</source>
        <translation>Países que se procesan al mismo tiempo</translation>
    </message>
    <message>
        <source>Over all countries together; 0 is as fast as it goes</source>
        <translation>En el conjunto de los países; 0 es lo más rápido posible</translation>
    </message>
    <message>
        <source>&amp;Keep what was there before, so that the run can be rolled back</source>
        <translation>&amp;Conservar lo que había antes, para poder revertir la ejecución</translation>
    </message>
    <message>
        <source>&amp;Read every record back after it is written</source>
        <translation>&amp;Releer cada registro después de escribirlo</translation>
    </message>
    <message>
        <source>The journal of the run is in %1. It is encrypted with the keys of this connection.</source>
        <translation>El diario de la ejecución está en %1. Está cifrado con las claves de esta conexión.</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>Guardando la clave…</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>&amp;Ir a la ejecución</translation>
    </message>
    <message>
        <source>&amp;Save the key and start</source>
        <translation>&amp;Guardar la clave e iniciar</translation>
    </message>
    <message>
        <source>&amp;Start the migration</source>
        <translation>&amp;Iniciar la migración</translation>
    </message>
    <message>
        <source>From here on records are written</source>
        <translation>A partir de aquí se escriben registros</translation>
    </message>
    <message>
        <source>Save the migration plan</source>
        <translation>Guardar el plan de migración</translation>
    </message>
    <message>
        <source>Migration plans (*%1)</source>
        <translation>Planes de migración (*%1)</translation>
    </message>
    <message>
        <source>The plan is in %1</source>
        <translation>El plan está en %1</translation>
    </message>
    <message>
        <source>It names key version %1, which is saved when the run starts. Without that key nobody can run the plan.</source>
        <translation>Nombra la versión de clave %1, que se guarda al iniciar la ejecución. Sin esa clave nadie puede ejecutar el plan.</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>El plan no se guardó</translation>
    </message>
    <message>
        <source>The migration was not started: nothing was written</source>
        <translation>La migración no se inició: no se escribió nada</translation>
    </message>
    <message>
        <source>Save the &amp;plan…</source>
        <translation>Guardar el &amp;plan…</translation>
    </message>
    <message>
        <source>How is it done?</source>
        <translation>¿Cómo se hace?</translation>
    </message>
    <message>
        <source>The settings are right for most. Pausing, stopping and going on are possible at any time, whatever is chosen here.</source>
        <translation>Los ajustes sirven para la mayoría de los casos. Siempre se puede pausar, detener y continuar, elija lo que elija aquí.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>The journal then holds the stored form of every record before the change, encrypted: about as much disk as the records take at the service</source>
        <translation>El diario contiene entonces la forma almacenada de cada registro antes del cambio, cifrada: ocupa en disco aproximadamente lo mismo que los registros en el servicio</translation>
    </message>
    <message>
        <source>Finds what another program wrote in the very moment; costs one more request per batch</source>
        <translation>Detecta lo que otro programa escribió en ese mismo instante; cuesta una solicitud más por lote</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>Tamaño de &amp;lote</translation>
    </message>
    <message>
        <source>1 to %1 records. A smaller batch is undone and redone more quickly</source>
        <translation>De 1 a %1 registros. Un lote más pequeño se deshace y se rehace antes</translation>
    </message>
    <message>
        <source>&amp;Parallel countries</source>
        <translation>&amp;Países en paralelo</translation>
    </message>
    <message>
        <source>1 to %1. More help where the service is what takes the time</source>
        <translation>De 1 a %1. Más ayudan cuando es el servicio el que consume el tiempo</translation>
    </message>
    <message>
        <source>Records per &amp;second</source>
        <translation>Registro&amp;s por segundo</translation>
    </message>
    <message>
        <source>At most. A limit leaves room for those who work with the service meanwhile</source>
        <translation>Como máximo. Un límite deja margen a quienes usan el servicio entretanto</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a ocurrir</translation>
    </message>
    <message>
        <source>Writes what is chosen here to a file, without any key: for a colleague, or for strongroom-cli migrate run</source>
        <translation>Escribe en un archivo lo elegido aquí, sin ninguna clave: para un colega o para strongroom-cli migrate run</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportMappingPage</name>
    <message>
        <source>First rows as they would be sent</source>
        <translation>Primeras filas tal como se enviarían</translation>
    </message>
    <message>
        <source>Country of rows that name none</source>
        <translation>País de las filas que no indican ninguno</translation>
    </message>
    <message>
        <source>None: such rows are bad</source>
        <translation>Ninguno: esas filas son erróneas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>Añadir un valor &amp;fijo</translation>
    </message>
    <message>
        <source>A value for every row that has none in this member</source>
        <translation>Un valor para cada fila que no tenga ninguno en este campo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>va a</translation>
    </message>
    <message>
        <source>Nowhere: ignored</source>
        <translation>A ninguna parte: se ignora</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Adónde va «%1»</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Elija un campo</translation>
    </message>
    <message>
        <source>Remove this fixed value</source>
        <translation>Quitar este valor fijo</translation>
    </message>
    <message>
        <source>Member with a fixed value</source>
        <translation>Campo con un valor fijo</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>Valor fijo</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>La primera fila (%Ln)</numerusform>
            <numerusform>Las primeras %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be sent</source>
        <translation>
            <numerusform>%Ln de ellas no se enviaría</numerusform>
            <numerusform>%Ln de ellas no se enviarían</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSecretsDialog</name>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>another secret</source>
        <translation>otro secreto</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Paste or drop secrets_data JSON here, or a file that Strongroom has exported.</source>
        <translation>Pegue o suelte aquí el JSON de secrets_data o un archivo exportado por Strongroom.</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <translation>&amp;Descifrar</translation>
    </message>
    <message>
        <source>Nothing is saved until you save the keys.</source>
        <translation>Nada se guarda hasta que guarde las claves.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase.</source>
        <translation>El archivo está cifrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>The file could not be decrypted</source>
        <translation>No se pudo descifrar el archivo</translation>
    </message>
    <message>
        <source>This is not usable secrets_data</source>
        <translation>Este secrets_data no es utilizable</translation>
    </message>
    <message>
        <source>Any version</source>
        <translation>Cualquier versión</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Replace mine: records written with it will not open</source>
        <translation>Reemplazar el mío: los registros escritos con él no se abrirán</translation>
    </message>
    <message>
        <source>Replace the secret of version %1</source>
        <translation>Reemplazar el secreto de la versión %1</translation>
    </message>
    <message numerus="yes">
        <source>Understood: %Ln secret(s).</source>
        <translation>
            <numerusform>Interpretado: %Ln secreto.</numerusform>
            <numerusform>Interpretado: %Ln secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make version %1 current, as in what is imported</source>
        <translation>Establecer la versión %1 como actual, igual que en lo importado</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>Descifrando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of yours stay as they are. Nothing is saved until you save the keys.</source>
        <translation>
            <numerusform>%Ln secreto propio queda como está. Nada se guarda hasta que guarde las claves.</numerusform>
            <numerusform>%Ln secretos propios quedan como están. Nada se guarda hasta que guarde las claves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportStrip</name>
    <message>
        <source>Have a file? Paste or drop secrets_data JSON or an .env file here.</source>
        <translation>¿Tiene un archivo? Pegue o suelte aquí el JSON de secrets_data o un archivo .env.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Take the configuration from the clipboard</source>
        <translation>Toma la configuración del portapapeles</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>A&amp;brir archivo…</translation>
    </message>
    <message>
        <source>Take the configuration from a file</source>
        <translation>Toma la configuración de un archivo</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>No hay texto en el portapapeles.</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>Abrir un archivo de configuración</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration file.</source>
        <translation>%1 es demasiado grande para un archivo de configuración.</translation>
    </message>
    <message>
        <source>The profile of the file that fills in the fields</source>
        <translation>El perfil del archivo que rellena los campos</translation>
    </message>
    <message>
        <source>Profile of the file</source>
        <translation>Perfil del archivo</translation>
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
        <translation>un array JSON</translation>
    </message>
    <message>
        <source>CSV, separated by %1</source>
        <translation>CSV, separado por %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted (age)</source>
        <translation>cifrado (age)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>Importar registros</translation>
    </message>
    <message>
        <source>Import records into %1</source>
        <translation>Importar registros en %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Asignación</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drop a file of records here: JSON Lines, a JSON array or CSV, plain or encrypted with age.</source>
        <translation>Suelte aquí un archivo de registros: JSON Lines, un array JSON o CSV, en claro o cifrado con age.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The file is encrypted. Give the passphrase it was exported with.</source>
        <translation>El archivo está cifrado. Indique la frase de contraseña con la que se exportó.</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progreso de la comprobación</translation>
    </message>
    <message>
        <source>Rows that would not be sent</source>
        <translation>Filas que no se enviarían</translation>
    </message>
    <message>
        <source>Import nothing: I mend the file first</source>
        <translation>No importar nada: corregiré antes el archivo</translation>
    </message>
    <message>
        <source>Leave out the bad rows and import the others</source>
        <translation>Omitir las filas erróneas e importar las demás</translation>
    </message>
    <message>
        <source>Leave the record alone</source>
        <translation>Dejar el registro como está</translation>
    </message>
    <message>
        <source>Overwrite it: what is there now is gone</source>
        <translation>Sobrescribirlo: se pierde lo que hay ahora</translation>
    </message>
    <message>
        <source>Count the row as failed</source>
        <translation>Contar la fila como fallida</translation>
    </message>
    <message>
        <source>If a record exists</source>
        <translation>Si un registro ya existe</translation>
    </message>
    <message>
        <source>Failed rows go to</source>
        <translation>Filas fallidas en</translation>
    </message>
    <message>
        <source>A file of them is written only if a row fails, as protected as this file. It can be imported again.</source>
        <translation>Solo se escribe un archivo con ellas si falla alguna fila, con la misma protección que este archivo. Se puede volver a importar.</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Esc closes this window; the import goes on in the job bar. Stop ends it after what is under way; what is written stays.</source>
        <translation>Esc cierra esta ventana; la importación continúa en la barra de tareas. Detener la termina tras lo que esté en marcha; lo escrito se conserva.</translation>
    </message>
    <message>
        <source>Rows that failed</source>
        <translation>Filas fallidas</translation>
    </message>
    <message>
        <source>Import &amp;failed rows again</source>
        <translation>Volver a importar las &amp;fallidas</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.ndjson *.json *.csv *.tsv *.age)</source>
        <translation>Registros (*.jsonl *.ndjson *.json *.csv *.tsv *.age)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>paso actual</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>Abriendo «%1»…</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«%1» está cifrado.</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>done, all</comment>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Checking every row; nothing is sent…</source>
        <translation>Comprobando todas las filas; no se envía nada…</translation>
    </message>
    <message>
        <source>The file is broken, so nothing of it can be imported. %1</source>
        <translation>El archivo está dañado, así que no se puede importar nada de él. %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>number of rows, country</comment>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be imported</source>
        <translation>
            <numerusform>Se puede importar %Ln fila</numerusform>
            <numerusform>Se pueden importar %Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot.</source>
        <translation>
            <numerusform>%Ln fila no se puede importar.</numerusform>
            <numerusform>%Ln filas no se pueden importar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record keys exist(s) already.</source>
        <translation>
            <numerusform>%Ln de estas claves de registro ya existe.</numerusform>
            <numerusform>%Ln de estas claves de registro ya existen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which of these record keys exist already…</source>
        <translation>Comprobando cuáles de estas claves de registro ya existen…</translation>
    </message>
    <message>
        <source>How many exist already could not be counted.</source>
        <translation>No se pudo contar cuántas existen ya.</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>La importación se detuvo</translation>
    </message>
    <message>
        <source>What was written until then stays.</source>
        <translation>Lo escrito hasta entonces se conserva.</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>Importado, pero no todo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Elija primero un archivo.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Se está abriendo el archivo.</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>Falta una frase de contraseña.</translation>
    </message>
    <message>
        <source>Mend the mapping first.</source>
        <translation>Corrija primero la asignación.</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>Se están comprobando las filas.</translation>
    </message>
    <message>
        <source>The file has to be mended first.</source>
        <translation>Antes hay que corregir el archivo.</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>No hay ninguna fila que importar.</translation>
    </message>
    <message>
        <source>Mend the file, or leave out the bad rows.</source>
        <translation>Corrija el archivo u omita las filas erróneas.</translation>
    </message>
    <message>
        <source>The records are being sent.</source>
        <translation>Se están enviando los registros.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln record(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln registro</numerusform>
            <numerusform>&amp;Importar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that exist are overwritten. This cannot be undone.</source>
        <translation>Los registros existentes se sobrescriben. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>&amp;Check all rows</source>
        <translation>&amp;Comprobar todas las filas</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InCountryForm</name>
    <message>
        <source>Lower-case keys before hashing (normalize_keys)</source>
        <translation>Pasar las claves a minúsculas antes del hash (normalize_keys)</translation>
    </message>
    <message>
        <source>Hash key1 to key20 (hash_search_keys)</source>
        <translation>Aplicar hash a key1 hasta key20 (hash_search_keys)</translation>
    </message>
    <message>
        <source>Encrypt bodies</source>
        <translation>Cifrar los cuerpos</translation>
    </message>
    <message>
        <source>&amp;Environment id</source>
        <translation>ID de &amp;entorno</translation>
    </message>
    <message>
        <source>From the InCountry portal</source>
        <translation>Del portal de InCountry</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>ID de &amp;cliente</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secreto de cliente</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>Clave de A&amp;PI</translation>
    </message>
    <message>
        <source>En&amp;cryption keys</source>
        <translation>Claves de ci&amp;frado</translation>
    </message>
    <message>
        <source>secrets_data as JSON, or the password your applications use</source>
        <translation>secrets_data como JSON o la contraseña que usan sus aplicaciones</translation>
    </message>
    <message>
        <source>OAuth2 client</source>
        <translation>Cliente OAuth2</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>Punto &amp;de conexión</translation>
    </message>
    <message>
        <source>Empty: the country decides</source>
        <translation>Vacío: lo decide el país</translation>
    </message>
    <message>
        <source>Endpoint &amp;mask</source>
        <translation>&amp;Máscara de punto de conexión</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>Vacío: %1</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>&amp;Países</translation>
    </message>
    <message>
        <source>Two-letter codes, for example de, us. Empty: ask the country list</source>
        <translation>Códigos de dos letras, p. ej. de, us. Vacío: consultar la lista de países</translation>
    </message>
    <message>
        <source>Country &amp;list</source>
        <translation>&amp;Lista de países</translation>
    </message>
    <message>
        <source>Token &amp;URLs</source>
        <translation>&amp;URL de tokens</translation>
    </message>
    <message>
        <source>One a line: region = URL; “default” is needed</source>
        <translation>Una por línea: región = URL; «default» es obligatoria</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>&amp;Tiempo de espera</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>Formato de datos</translation>
    </message>
    <message>
        <source>These must be as in the applications that share the data</source>
        <translation>Deben coincidir con los de las aplicaciones que comparten los datos</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>Not needed: encryption is off</source>
        <translation>No hacen falta: el cifrado está desactivado</translation>
    </message>
    <message>
        <source>The encryption keys are missing</source>
        <translation>Faltan las claves de cifrado</translation>
    </message>
    <message>
        <source>Understood as a password, used for every version</source>
        <translation>Interpretado como contraseña, usada para todas las versiones</translation>
    </message>
    <message>
        <source>Key versions %1; new records use version %2</source>
        <translation>Versiones de clave %1; los registros nuevos usan la versión %2</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>Falta el ID de cliente</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Falta el secreto de cliente</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Falta la clave de API</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Copy raw data</source>
        <translation>Copiar datos en bruto</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Datos en bruto</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Ningún registro seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see its members, its body and its files.</source>
        <translation>Seleccione una fila para ver sus campos, su cuerpo y sus archivos.</translation>
    </message>
    <message>
        <source>What the service sent, as it is stored.</source>
        <translation>Lo que envió el servicio, tal como está almacenado.</translation>
    </message>
    <message>
        <source>The whole record as the SDK names it, opened.</source>
        <translation>El registro completo con los nombres del SDK, abierto.</translation>
    </message>
    <message>
        <source>Only its beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>Adjuntos %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobBar</name>
    <message>
        <source>Pause job</source>
        <translation>Pausar tarea</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>Cancelar tarea</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>job, place</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>Reanudar «%1»</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>Pausar «%1»</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Descartar «%1»</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>%Ln tarea</numerusform>
            <numerusform>%Ln tareas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows all jobs; %Ln failed</source>
        <translation>
            <numerusform>Muestra todas las tareas; %Ln fallida</numerusform>
            <numerusform>Muestra todas las tareas; %Ln fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all jobs</source>
        <translation>Muestra todas las tareas</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobPopup</name>
    <message>
        <source>Nothing is running.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Dismiss finished</source>
        <translation>Descartar terminadas</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todas</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobRow</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Shows or hides the technical details of the failure</source>
        <translation>Muestra u oculta los detalles técnicos del fallo</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>Reanudar «%1»</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>Pausar «%1»</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>Descartar «%1»</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>Cancelar «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonEdit</name>
    <message numerus="yes">
        <source>… %Ln line(s)</source>
        <translation>
            <numerusform>… %Ln línea</numerusform>
            <numerusform>… %Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonGutter</name>
    <message>
        <source>Unfold (Ctrl++)</source>
        <translation>Desplegar (Ctrl++)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+-)</source>
        <translation>Plegar (Ctrl+-)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonTools</name>
    <message>
        <source>Fold all</source>
        <translation>Plegar todo</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Dar formato</translation>
    </message>
    <message>
        <source>Indent the JSON for reading</source>
        <translation>Sangra el JSON para leerlo mejor</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compactar</translation>
    </message>
    <message>
        <source>Put the JSON on one line, without blanks</source>
        <translation>Pone el JSON en una sola línea, sin espacios</translation>
    </message>
    <message>
        <source>Fold every part but the outermost away, or open all (Ctrl+Shift+-, Ctrl+Shift++)</source>
        <translation>Pliega todo salvo el nivel exterior, o lo despliega todo (Ctrl+Mayús+-, Ctrl+Mayús++)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Desplegar todo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyCopyStrip</name>
    <message>
        <source>Go on &amp;without</source>
        <translation>Continuar &amp;sin copia</translation>
    </message>
    <message>
        <source>&amp;Export with a passphrase…</source>
        <translation>&amp;Exportar con frase de contraseña…</translation>
    </message>
    <message>
        <source>The key is then on this computer alone</source>
        <translation>La clave queda entonces solo en este equipo</translation>
    </message>
    <message>
        <source>Writes the keys, the new one among them, to a file that only the passphrase opens (age format)</source>
        <translation>Escribe las claves, incluida la nueva, en un archivo que solo abre la frase de contraseña (formato age)</translation>
    </message>
    <message>
        <source>You go on without a copy. If this computer is lost, so are all records that are migrated.</source>
        <translation>Continúa sin copia. Si este equipo se pierde, se pierden también todos los registros migrados.</translation>
    </message>
    <message>
        <source>Written to %1. Keep file and passphrase apart from each other and from this computer.</source>
        <translation>Escrito en %1. Guarde el archivo y la frase de contraseña por separado y lejos de este equipo.</translation>
    </message>
    <message>
        <source>Records that are migrated open with the new key alone. Export it now, protected by a passphrase, so that they outlive this computer.</source>
        <translation>Los registros migrados solo se abren con la nueva clave. Expórtela ahora, protegida con una frase de contraseña, para que sobrevivan a este equipo.</translation>
    </message>
    <message>
        <source>A copy of the keys is exported</source>
        <translation>Se ha exportado una copia de las claves</translation>
    </message>
    <message>
        <source>No copy of the new key</source>
        <translation>Sin copia de la nueva clave</translation>
    </message>
    <message>
        <source>Keep a copy of the new key</source>
        <translation>Guarde una copia de la nueva clave</translation>
    </message>
    <message>
        <source>&amp;Export again…</source>
        <translation>&amp;Exportar de nuevo…</translation>
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
        <translation>Comprobar apertura</translation>
    </message>
    <message>
        <source>Add the secret…</source>
        <translation>Añadir el secreto…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Volver a contar</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Interpretado como</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Records of this version</source>
        <translation>Registros de esta versión</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Reads a few records of this version and tries to open them with this secret; nothing is written</source>
        <translation>Lee algunos registros de esta versión e intenta abrirlos con este secreto; no se escribe nada</translation>
    </message>
    <message>
        <source>Select a version to see how its secret was understood and what it opens.</source>
        <translation>Seleccione una versión para ver cómo se interpretó su secreto y qué abre.</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>Todas las versiones</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Add the secret of version %1…</source>
        <translation>Añadir el secreto de la versión %1…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>Huella %1</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Sin contar.</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 countries have answered.</source>
        <translation>Contando: han respondido %1 de %2 países.</translation>
    </message>
    <message>
        <source>Not all of it: %1 of %2 countries were counted.</source>
        <translation>Incompleto: se contaron %1 de %2 países.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have no version; the current secret is tried on them.</source>
        <translation>
            <numerusform>%Ln registro no tiene versión; con él se prueba el secreto actual.</numerusform>
            <numerusform>%Ln registros no tienen versión; con ellos se prueba el secreto actual.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other country(ies)</source>
        <translation>
            <numerusform>%Ln país más</numerusform>
            <numerusform>%Ln países más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 opened</source>
        <comment>country, numbers</comment>
        <translation>%1: se abrieron %2 de %3</translation>
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
        <translation>Atajo</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Esc leaves it as it is</source>
        <translation>Pulse las teclas del nuevo atajo; Esc lo deja como está</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>Pulse las teclas…</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>Sin atajo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>Establecer como actual</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>Añadir secreto</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>Generar clave</translation>
    </message>
    <message>
        <source>Keys saved</source>
        <translation>Claves guardadas</translation>
    </message>
    <message>
        <source>They are in %1, read back and compared. The connection works with them from now on.</source>
        <translation>Están en %1, releídas y comparadas. A partir de ahora la conexión funciona con ellas.</translation>
    </message>
    <message>
        <source>They are kept in memory until the program ends: this connection stores nothing. Export them if they are needed again.</source>
        <translation>Se mantienen en memoria hasta cerrar el programa: esta conexión no guarda nada. Expórtelas si se van a necesitar de nuevo.</translation>
    </message>
    <message>
        <source>The keys were not saved</source>
        <translation>Las claves no se guardaron</translation>
    </message>
    <message>
        <source>Somebody else has changed the keys</source>
        <translation>Otra persona ha cambiado las claves</translation>
    </message>
    <message>
        <source>What is in %1 is not what was loaded here, so nothing was written.</source>
        <translation>Lo que hay en %1 no es lo que se cargó aquí, por lo que no se escribió nada.</translation>
    </message>
    <message>
        <source>Load it: your changes are put on top where they do not collide, and you can look before you save.</source>
        <translation>Cárguelo: sus cambios se aplican encima donde no entren en conflicto, y podrá revisarlo antes de guardar.</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>Cargar</translation>
    </message>
    <message>
        <source>The other changes are loaded</source>
        <translation>Se han cargado los otros cambios</translation>
    </message>
    <message>
        <source>Yours are on top of them. Save when it is right.</source>
        <translation>Los suyos se aplican encima. Guarde cuando sea correcto.</translation>
    </message>
    <message>
        <source>Both sides changed version %1: theirs is shown, yours was left out.</source>
        <translation>Ambas partes cambiaron la versión %1: se muestra la ajena y se omitió la suya.</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>Claves exportadas</translation>
    </message>
    <message>
        <source>The keys were not exported</source>
        <translation>Las claves no se exportaron</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation>el llavero de este equipo</translation>
    </message>
    <message>
        <source>This connection does not encrypt</source>
        <translation>Esta conexión no cifra</translation>
    </message>
    <message>
        <source>Bodies are stored as they are (encrypt is off), so there are no keys. Edit the connection to change that.</source>
        <translation>Los cuerpos se guardan tal cual (encrypt está desactivado), por lo que no hay claves. Edite la conexión para cambiarlo.</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Abriendo la conexión…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>La conexión está cerrada</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Sus claves están en memoria solo mientras está abierta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>No se pudieron leer las claves</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>Leyendo las claves…</translation>
    </message>
    <message>
        <source>There are no keys yet</source>
        <translation>Aún no hay claves</translation>
    </message>
    <message>
        <source>Import the secrets_data of your applications, or generate the first key. Records can be read only with the key they were written with.</source>
        <translation>Importe el secrets_data de sus aplicaciones o genere la primera clave. Los registros solo se pueden leer con la clave con que se escribieron.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>No se pudo abrir la conexión</translation>
    </message>
    <message>
        <source>A connection that encrypts needs one secret at least: add one to save.</source>
        <translation>Una conexión que cifra necesita al menos un secreto: añada uno para guardar.</translation>
    </message>
    <message>
        <source>New records will be written with version %1; those of other versions stay as they are until they are migrated.</source>
        <translation>Los registros nuevos se escribirán con la versión %1; los de otras versiones quedan como están hasta que se migren.</translation>
    </message>
    <message>
        <source>Save writes the keys to %1 and nowhere else.</source>
        <translation>Guardar escribe las claves en %1 y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Save keeps the keys in memory until the program ends: this connection stores nothing.</source>
        <translation>Guardar mantiene las claves en memoria hasta cerrar el programa: esta conexión no almacena nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>%Ln secreto</numerusform>
            <numerusform>%Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source> · version %1 is current</source>
        <translation> · la versión %1 es la actual</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln record(s) counted</source>
        <translation>
            <numerusform> · %Ln registro contado</numerusform>
            <numerusform> · %Ln registros contados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) without a secret</source>
        <translation>
            <numerusform>%Ln versión sin secreto</numerusform>
            <numerusform>%Ln versiones sin secreto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies) not counted</source>
        <translation>
            <numerusform>%Ln país sin contar</numerusform>
            <numerusform>%Ln países sin contar</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <comment>connection, changes</comment>
        <translation>Claves de %1: %2</translation>
    </message>
    <message>
        <source>No key was generated</source>
        <translation>No se generó ninguna clave</translation>
    </message>
    <message>
        <source>The secret was not added</source>
        <translation>No se añadió el secreto</translation>
    </message>
    <message>
        <source>Version %1 was not made current</source>
        <translation>La versión %1 no se estableció como actual</translation>
    </message>
    <message>
        <source>Remove the secret of %1?</source>
        <translation>¿Quitar el secreto de %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of “%1” open with this secret alone.</source>
        <translation>
            <numerusform>%Ln registro de «%1» solo se abre con este secreto.</numerusform>
            <numerusform>%Ln registros de «%1» solo se abren con este secreto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln record(s) of “%1” open with this secret alone, and not every country was counted.</source>
        <translation>
            <numerusform>Al menos %Ln registro de «%1» solo se abre con este secreto, y no se contaron todos los países.</numerusform>
            <numerusform>Al menos %Ln registros de «%1» solo se abren con este secreto, y no se contaron todos los países.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not counted how many records of “%1” open with this secret alone.</source>
        <translation>No se contó cuántos registros de «%1» se abren solo con este secreto.</translation>
    </message>
    <message>
        <source>Once you save, nobody can read them here without it: export the keys first if there is no other copy.</source>
        <translation>Una vez guardado, sin él nadie podrá leerlos aquí: exporte antes las claves si no hay otra copia.</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>Quitar secreto</translation>
    </message>
    <message>
        <source>Version %1 was not removed</source>
        <translation>No se quitó la versión %1</translation>
    </message>
    <message>
        <source>Version %1 was not put back</source>
        <translation>No se restauró la versión %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysStep</name>
    <message>
        <source>&amp;Generate a key</source>
        <translation>&amp;Generar una clave</translation>
    </message>
    <message>
        <source>Enter a &amp;secret…</source>
        <translation>Introducir un &amp;secreto…</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>&amp;Importar claves…</translation>
    </message>
    <message>
        <source>When the run &amp;starts: whatever Strongroom writes from then on has the new key</source>
        <translation>Al iniciar la ejecución: lo que &amp;Strongroom escriba desde entonces usa la nueva clave</translation>
    </message>
    <message>
        <source>&amp;Later, by hand: you decide on the page Report</source>
        <translation>Más tarde, manua&amp;lmente: usted decide en la página Informe</translation>
    </message>
    <message>
        <source>Which key are they migrated to?</source>
        <translation>¿A qué clave se migran?</translation>
    </message>
    <message>
        <source>The keys there are stay: without them, what is not yet migrated could not be opened. The new one is saved when the run starts, and not before.</source>
        <translation>Las claves existentes se conservan: sin ellas no se podría abrir lo que aún no se ha migrado. La nueva se guarda al iniciar la ejecución, no antes.</translation>
    </message>
    <message>
        <source>Keys there are</source>
        <translation>Claves existentes</translation>
    </message>
    <message>
        <source>Makes a random key of 32 bytes under the next free version</source>
        <translation>Crea una clave aleatoria de 32 bytes con la siguiente versión libre</translation>
    </message>
    <message>
        <source>A password or a key that you have from elsewhere</source>
        <translation>Una contraseña o una clave de otro origen</translation>
    </message>
    <message>
        <source>Takes secrets_data from a file or a paste; its current version is the one that records are migrated to</source>
        <translation>Toma secrets_data de un archivo o de lo pegado; su versión actual es aquella a la que se migran los registros</translation>
    </message>
    <message>
        <source>A version that is here already and that not every record has yet</source>
        <translation>Una versión que ya está aquí y que no todos los registros tienen</translation>
    </message>
    <message>
        <source>A key that is here already</source>
        <translation>Una clave que ya está aquí</translation>
    </message>
    <message>
        <source>Records that are new or edited meanwhile need no second migration</source>
        <translation>Los registros nuevos o editados entretanto no necesitan una segunda migración</translation>
    </message>
    <message>
        <source>Use this when other programs still have to learn the new key</source>
        <translation>Úselo cuando otros programas aún deban conocer la nueva clave</translation>
    </message>
    <message>
        <source>The key to migrate to</source>
        <translation>La clave de destino</translation>
    </message>
    <message>
        <source>It becomes the current version</source>
        <translation>Pasa a ser la versión actual</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>Esta clave no se puede usar</translation>
    </message>
    <message>
        <source>No key is chosen yet.</source>
        <translation>Aún no se ha elegido ninguna clave.</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>number, form of the key</comment>
        <translation>Versión %1: %2</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1, huella %2</translation>
    </message>
    <message>
        <source>One that is here already…</source>
        <translation>Una que ya está aquí…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A generated key is the best one: random, and quick, because nothing has to be derived from it.</source>
        <translation>Lo mejor es una clave generada: aleatoria y rápida, porque no hay que derivar nada de ella.</translation>
    </message>
    <message>
        <source>In memory alone so far. It is saved, read back and compared when the run starts, before any record is written.</source>
        <translation>De momento solo está en memoria. Se guarda, se relee y se compara al iniciar la ejecución, antes de escribir ningún registro.</translation>
    </message>
    <message>
        <source>It is saved, and was read back and compared.</source>
        <translation>Está guardada, releída y comparada.</translation>
    </message>
    <message>
        <source>It is kept already: nothing has to be saved.</source>
        <translation>Ya está guardada: no hay que guardar nada.</translation>
    </message>
    <message>
        <source>The password that opens every version so far stays, under each version that the service has.</source>
        <translation>La contraseña que hasta ahora abre todas las versiones se conserva, con cada versión que tiene el servicio.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysTableView</name>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LanguageSection</name>
    <message>
        <source>Takes effect when Strongroom is started again.</source>
        <translation>Tendrá efecto cuando se reinicie Strongroom.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Numbers, dates and sorting follow the system&apos;s region where it is of the same language.</source>
        <translation>Los números, las fechas y el orden siguen la región del sistema si es del mismo idioma.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockPage</name>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroom está bloqueado</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>the keyring, in words</comment>
        <translation>Consultando %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) go on behind the lock.</source>
        <translation>
            <numerusform>%Ln tarea continúa tras el bloqueo.</numerusform>
            <numerusform>%Ln tareas continúan tras el bloqueo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockSection</name>
    <message>
        <source>When the &amp;screen locks</source>
        <translation>Al bloquear&amp;se la pantalla</translation>
    </message>
    <message>
        <source>Before the computer s&amp;leeps</source>
        <translation>Antes de suspender e&amp;l equipo</translation>
    </message>
    <message>
        <source>When &amp;another user takes over the screen</source>
        <translation>Cuando otro usu&amp;ario toma la pantalla</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>tras %Ln minuto</numerusform>
            <numerusform>tras %Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Lock when not used</source>
        <translation>Bloquear por inactividad</translation>
    </message>
    <message>
        <source>Lock when not &amp;used</source>
        <translation>Bloq&amp;uear por inactividad</translation>
    </message>
    <message>
        <source>S&amp;top at a safe point</source>
        <translation>De&amp;tener en un punto seguro</translation>
    </message>
    <message>
        <source>&amp;Go on behind the lock</source>
        <translation>&amp;Continuar tras el bloqueo</translation>
    </message>
    <message>
        <source>A locked vault has forgotten keys, records, what was revealed and what waits in the trays of changes. Nothing on the service is touched.</source>
        <translation>Una bóveda bloqueada ha olvidado claves, registros, lo mostrado y lo pendiente en las bandejas de cambios. Nada del servicio se modifica.</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>Tareas en curso</translation>
    </message>
    <message>
        <source>Between two records or batches. A migration goes on from its journal when you resume it; others are begun anew.</source>
        <translation>Entre dos registros o lotes. Una migración continúa desde su diario al reanudarla; las demás tareas empiezan de nuevo.</translation>
    </message>
    <message>
        <source>What a job works on stays in memory until it has ended.</source>
        <translation>Aquello con lo que trabaja una tarea permanece en memoria hasta que termina.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockerForm</name>
    <message>
        <source>Keep an encrypted copy for work &amp;offline</source>
        <translation>Guardar una copia cifrada para trabajar sin c&amp;onexión</translation>
    </message>
    <message>
        <source>Access &amp;key id</source>
        <translation>ID de cla&amp;ve de acceso</translation>
    </message>
    <message>
        <source>From the project’s access keys in Locker; masked, because it alone reads the encrypted texts</source>
        <translation>De las claves de acceso del proyecto en Locker; enmascarado, porque basta para leer los textos cifrados</translation>
    </message>
    <message>
        <source>Se&amp;cret access key</source>
        <translation>Clave de acceso se&amp;creta</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>Nunca sale de este equipo</translation>
    </message>
    <message>
        <source>API &amp;base</source>
        <translation>URL &amp;base de la API</translation>
    </message>
    <message>
        <source>Empty: Locker’s own service</source>
        <translation>Vacío: el servicio propio de Locker</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>Sent with every request, for a gateway in front of the service; kept in the keychain</source>
        <translation>Se envían con cada solicitud, para una puerta de enlace ante el servicio; se guardan en el llavero</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Ask again &amp;after</source>
        <translation>Volver a consult&amp;ar tras</translation>
    </message>
    <message>
        <source>Until then the copy answers; 0: always ask</source>
        <translation>Hasta entonces responde la copia; 0: consultar siempre</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The service’s own ciphertext, encrypted once more with the secret access key</source>
        <translation>El texto cifrado del propio servicio, cifrado de nuevo con la clave de acceso secreta</translation>
    </message>
    <message>
        <source>There is an access key in %1</source>
        <translation>Hay una clave de acceso en %1</translation>
    </message>
    <message>
        <source>Other users of this computer can read that file.</source>
        <translation>Otros usuarios de este equipo pueden leer ese archivo.</translation>
    </message>
    <message>
        <source>A keychain is safer: take it over, and remove the file when nothing else needs it. Strongroom does not touch it.</source>
        <translation>Un llavero es más seguro: impórtela y elimine el archivo cuando nada más lo necesite. Strongroom no lo modifica.</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Importarla</translation>
    </message>
    <message>
        <source>stored; type both halves to replace it</source>
        <translation>guardada; escriba ambas mitades para reemplazarla</translation>
    </message>
    <message>
        <source>Headers are kept with the access key: enter both halves of it again, and every header’s value</source>
        <translation>Los encabezados se guardan con la clave de acceso: vuelva a indicar sus dos mitades y el valor de cada encabezado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockerPage</name>
    <message>
        <source>Open the connection first.</source>
        <translation>Abra primero la conexión.</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>Aún no se ha cargado nada.</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>No se está cargando nada.</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Abriendo la conexión…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>La conexión está cerrada</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Sus claves están en memoria solo mientras está abierta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>No se pudo abrir la conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking for the project…</source>
        <translation>Consultando el proyecto…</translation>
    </message>
    <message>
        <source>What comes is opened on this computer.</source>
        <translation>Lo que llega se abre en este equipo.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Nothing was loaded up to there.</source>
        <translation>Hasta ese momento no se cargó nada.</translation>
    </message>
    <message>
        <source>Load the project</source>
        <translation>Cargar el proyecto</translation>
    </message>
    <message>
        <source>The access key was refused</source>
        <translation>La clave de acceso fue rechazada</translation>
    </message>
    <message>
        <source>The project could not be loaded</source>
        <translation>No se pudo cargar el proyecto</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LogindEvents</name>
    <message>
        <source>Locks the vault before sleep</source>
        <translation>Bloquea la bóveda antes de suspender</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MainWindow</name>
    <message>
        <source>Fill in a connection from %1</source>
        <translation>Rellenar una conexión desde %1</translation>
    </message>
    <message>
        <source>One configuration file at a time</source>
        <translation>Un archivo de configuración cada vez</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>El archivo no se aceptó</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>C&amp;laves</translation>
    </message>
    <message>
        <source>To&amp;zStore</source>
        <translation>To&amp;zStore</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>&amp;Secretos</translation>
    </message>
    <message>
        <source>Toke&amp;ns</source>
        <translation>Toke&amp;ns</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>Herramien&amp;tas</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Cambios</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>The saved connections could not be read</source>
        <translation>No se pudieron leer las conexiones guardadas</translation>
    </message>
    <message>
        <source>The connection could not be saved</source>
        <translation>No se pudo guardar la conexión</translation>
    </message>
    <message>
        <source>The connection could not be removed</source>
        <translation>No se pudo quitar la conexión</translation>
    </message>
    <message>
        <source>The saved filters</source>
        <translation>Los filtros guardados</translation>
    </message>
    <message>
        <source>The clipboard may still hold what was copied</source>
        <translation>El portapapeles puede contener aún lo copiado</translation>
    </message>
    <message>
        <source>This desktop does not let a program in the background look.</source>
        <translation>Este escritorio no permite que un programa en segundo plano lo compruebe.</translation>
    </message>
    <message>
        <source>Come back to Strongroom to have it checked, or copy something else.</source>
        <translation>Vuelva a Strongroom para comprobarlo o copie otra cosa.</translation>
    </message>
    <message>
        <source>%1 – Strongroom</source>
        <comment>connection</comment>
        <translation>%1 – Strongroom</translation>
    </message>
    <message>
        <source>Close the connection without saving?</source>
        <translation>¿Cerrar la conexión sin guardar?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>These changes are not saved and will be lost:</source>
        <translation>Estos cambios no se han guardado y se perderán:</translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>¿Quitar esta conexión?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>¿Salir sin guardar?</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Close the window without saving?</source>
        <translation>¿Cerrar la ventana sin guardar?</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MigrationPage</name>
    <message>
        <source>All &amp;migrations</source>
        <translation>Todas las &amp;migraciones</translation>
    </message>
    <message>
        <source>Shows the list of runs; a run that is under way goes on</source>
        <translation>Muestra la lista de ejecuciones; la que está en curso continúa</translation>
    </message>
    <message>
        <source>No copy of the new key has been exported: it will be on this computer alone. The page “Keys” exports one.</source>
        <translation>No se ha exportado ninguna copia de la nueva clave: solo estará en este equipo. La página «Claves» la exporta.</translation>
    </message>
    <message>
        <source>roll back possible</source>
        <translation>se puede revertir</translation>
    </message>
    <message>
        <source>no roll back</source>
        <translation>no se puede revertir</translation>
    </message>
    <message>
        <source>Journal: %1 of %2 verified, %3</source>
        <comment>so many, so many, whether it can be rolled back</comment>
        <translation>Diario: %1 de %2 verificados, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>%Ln apartado</numerusform>
            <numerusform>%Ln apartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and roll back?</source>
        <translation>¿Detener y revertir?</translation>
    </message>
    <message>
        <source>Roll this migration back?</source>
        <translation>¿Revertir esta migración?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 get back the form they had before, each one only where nobody has changed it since; those that somebody changed are left alone and listed.</source>
        <translation>
            <numerusform>%Ln registro en %1 recupera la forma que tenía antes, solo si nadie lo ha cambiado desde entonces; si alguien lo cambió, no se toca y se indica.</numerusform>
            <numerusform>%Ln registros en %1 recuperan la forma que tenían antes, cada uno solo si nadie lo ha cambiado desde entonces; los que alguien cambió no se tocan y se indican.</numerusform>
        </translation>
    </message>
    <message>
        <source>They then need their old keys again. Key version %1 stays among the keys of this connection.</source>
        <translation>Entonces vuelven a necesitar sus claves antiguas. La versión de clave %1 permanece entre las claves de esta conexión.</translation>
    </message>
    <message>
        <source>The run stops first; a few more records may be written until then.</source>
        <translation>La ejecución se detiene primero; hasta entonces pueden escribirse algunos registros más.</translation>
    </message>
    <message>
        <source>%1 · begun %2 · %3</source>
        <comment>connection, date, state</comment>
        <translation>%1 · iniciada %2 · %3</translation>
    </message>
    <message>
        <source>Stop and roll back</source>
        <translation>Detener y revertir</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Remove this journal?</source>
        <translation>¿Eliminar este diario?</translation>
    </message>
    <message numerus="yes">
        <source>It holds the form that %Ln record(s) had before the migration. Without it they cannot be rolled back, and the report is gone too. The records at the service stay as they are.</source>
        <translation>
            <numerusform>Contiene la forma que tenía %Ln registro antes de la migración. Sin él no se puede revertir, y también se pierde el informe. Los registros del servicio quedan como están.</numerusform>
            <numerusform>Contiene la forma que tenían %Ln registros antes de la migración. Sin él no se pueden revertir, y también se pierde el informe. Los registros del servicio quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of this run is gone with it. The records at the service stay as they are.</source>
        <translation>Con él se pierde el informe de esta ejecución. Los registros del servicio quedan como están.</translation>
    </message>
    <message>
        <source>The run cannot be gone on with either; a new migration finds what is left.</source>
        <translation>Tampoco se puede continuar la ejecución; una nueva migración encuentra lo que queda.</translation>
    </message>
    <message>
        <source>Remove journal</source>
        <translation>Eliminar diario</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ModeField</name>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modo</translation>
    </message>
    <message>
        <source>Everything can be changed at any time</source>
        <translation>Todo se puede cambiar en cualquier momento</translation>
    </message>
    <message>
        <source>Nothing is changed unless you allow it for a time</source>
        <translation>No se cambia nada salvo que lo permita durante un tiempo</translation>
    </message>
    <message>
        <source>Read-only, marked in red; allowing changes takes its name, typed, and ends by itself</source>
        <translation>Solo lectura, marcada en rojo; permitir cambios exige escribir su nombre y termina por sí solo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ModeStrip</name>
    <message>
        <source>Allow changes…</source>
        <translation>Permitir cambios…</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Terminar ahora</translation>
    </message>
    <message>
        <source>Production: changes to “%1” are allowed, %2 left</source>
        <translation>Producción: se permiten cambios en «%1», quedan %2</translation>
    </message>
    <message>
        <source>Changes to “%1” are allowed, %2 left</source>
        <translation>Se permiten cambios en «%1», quedan %2</translation>
    </message>
    <message>
        <source>Production: “%1” is read-only</source>
        <translation>Producción: «%1» es de solo lectura</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed in “%1”</source>
        <translation>Solo lectura: no se cambia nada en «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NetworkSection</name>
    <message>
        <source>Pin what the test has seen</source>
        <translation>Fijar lo visto en la prueba</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>Proxy HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>What goes to this computer itself takes no proxy, unless one is named here</source>
        <translation>Lo dirigido a este mismo equipo no usa proxy, salvo que se indique uno aquí</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>Host del proxy</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>Proxy’s address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>The proxy finds the service by its name; it sees that name, and nothing of what is sent</source>
        <translation>El proxy localiza el servicio por su nombre; ve ese nombre y nada de lo que se envía</translation>
    </message>
    <message>
        <source>Proxy’s user name</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>Empty: it asks for none</source>
        <translation>Vacío: no lo pide</translation>
    </message>
    <message>
        <source>Proxy’s password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Kept in the keychain, and told to the proxy alone</source>
        <translation>Se guarda en el llavero y solo se comunica al proxy</translation>
    </message>
    <message>
        <source>Certificate pins, one a line</source>
        <translation>Pines de certificado, uno por línea</translation>
    </message>
    <message>
        <source>Certificate pins</source>
        <translation>Pines de certificado</translation>
    </message>
    <message>
        <source>SHA-256 of a public key, base64, one a line. Every server of this connection must show one of them; have the next certificate’s pin here before it is changed.</source>
        <translation>SHA-256 de una clave pública, base64, uno por línea. Todos los servidores de esta conexión deben presentar uno de ellos; añada el pin del próximo certificado antes de que se cambie.</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Desde archivo…</translation>
    </message>
    <message>
        <source>Own CA certificates, PEM</source>
        <translation>Certificados de CA propios, PEM</translation>
    </message>
    <message>
        <source>Own C&amp;A</source>
        <translation>C&amp;A propia</translation>
    </message>
    <message>
        <source>PEM certificates trusted besides the system’s, by this connection only</source>
        <translation>Certificados PEM en los que solo confía esta conexión, además de los del sistema</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>Certificados de CA</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Test the connection first: then the certificate’s pin is known.</source>
        <translation>Pruebe primero la conexión: así se conoce el pin del certificado.</translation>
    </message>
    <message>
        <source>Adds the pin of the certificate that the test has just seen.</source>
        <translation>Añade el pin del certificado que acaba de ver la prueba.</translation>
    </message>
    <message>
        <source>It is pinned already.</source>
        <translation>Ya está fijado.</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>The proxy’s password is missing</source>
        <translation>Falta la contraseña del proxy</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NoteView</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Valor de %1</translation>
    </message>
    <message>
        <source>Copy the value of %1; the clipboard is cleared after 20 seconds</source>
        <translation>Copiar el valor de %1; el portapapeles se borra a los 20 segundos</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Content, not opened</source>
        <translation>Contenido sin abrir</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>says it is of</source>
        <translation>autor declarado</translation>
    </message>
    <message>
        <source>writer&apos;s keys</source>
        <translation>claves del autor</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>caduca</translation>
    </message>
    <message>
        <source>views</source>
        <translation>lecturas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>No note selected</source>
        <translation>Ninguna nota seleccionada</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>escrita aquí</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>leída aquí</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>Written anonymously: nobody can replace or delete it, and it shows no writer.</source>
        <translation>Escrita de forma anónima: nadie puede reemplazarla ni eliminarla, y no muestra autor.</translation>
    </message>
    <message>
        <source>for</source>
        <translation>para</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>client</source>
        <translation>cliente</translation>
    </message>
    <message>
        <source>views left</source>
        <translation>lecturas restantes</translation>
    </message>
    <message>
        <source>What is in it is not kept here: read it again to see it.</source>
        <translation>Su contenido no se guarda aquí: vuelva a leerla para verlo.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NotesPage</name>
    <message>
        <source>Notes of this session</source>
        <translation>Notas de esta sesión</translation>
    </message>
    <message>
        <source>The address book was not saved</source>
        <translation>No se guardó la libreta de direcciones</translation>
    </message>
    <message>
        <source>The address book could not be read</source>
        <translation>No se pudo leer la libreta de direcciones</translation>
    </message>
    <message>
        <source>The note is written</source>
        <translation>La nota se ha escrito</translation>
    </message>
    <message>
        <source>Tell its reader the id: %1</source>
        <translation>Comunique el ID a su lector: %1</translation>
    </message>
    <message>
        <source>Tell its reader the name “%1”, or the id: %2</source>
        <translation>Comunique a su lector el nombre «%1» o el ID: %2</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>La nota se ha eliminado</translation>
    </message>
    <message>
        <source>Nobody can read it any more.</source>
        <translation>Ya nadie puede leerla.</translation>
    </message>
    <message>
        <source>The note was not deleted</source>
        <translation>La nota no se eliminó</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Leer una nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Your public keys, to hand out</source>
        <translation>Sus claves públicas, para darlas a otros</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>Copiar claves</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>No notes for this client</source>
        <translation>Este cliente no tiene notas</translation>
    </message>
    <message>
        <source>No note was written or read in this session</source>
        <translation>En esta sesión no se ha escrito ni leído ninguna nota</translation>
    </message>
    <message>
        <source>A note is a small secret for one reader, who needs no account here: only a pair of keys. The service has no list of notes, so keep the id or the name.</source>
        <translation>Una nota es un pequeño secreto para un solo lector, que no necesita cuenta aquí: solo un par de claves. El servicio no lleva una lista de notas, así que guarde el ID o el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of your address book publish other keys than those you have</source>
        <translation>
            <numerusform>%n cliente de su libreta de direcciones publica claves distintas de las guardadas</numerusform>
            <numerusform>%n clientes de su libreta de direcciones publican claves distintas de las guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written to them until you have compared the new keys.</source>
        <translation>No se les escribirá nada hasta que haya comparado las claves nuevas.</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Libreta de direcciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in this session</source>
        <translation>
            <numerusform>%Ln nota en esta sesión</numerusform>
            <numerusform>%Ln notas en esta sesión</numerusform>
        </translation>
    </message>
    <message>
        <source>Ids and names only, until the program ends</source>
        <translation>Solo ID y nombres, hasta que se cierre el programa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with changed keys</source>
        <translation>
            <numerusform>%Ln cliente con claves cambiadas</numerusform>
            <numerusform>%Ln clientes con claves cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>A note is being sent or fetched. Wait for it, or cancel it.</source>
        <translation>Se está enviando u obteniendo una nota. Espere o cancele.</translation>
    </message>
    <message>
        <source>Select a note first.</source>
        <translation>Seleccione primero una nota.</translation>
    </message>
    <message>
        <source>This note is deleted already.</source>
        <translation>Esta nota ya está eliminada.</translation>
    </message>
    <message>
        <source>Only its writer can delete a note, and nobody an anonymous one.</source>
        <translation>Solo su autor puede eliminar una nota; una anónima, nadie.</translation>
    </message>
    <message>
        <source>Only its writer can replace a note, and nobody an anonymous one.</source>
        <translation>Solo su autor puede reemplazar una nota; una anónima, nadie.</translation>
    </message>
    <message>
        <source>A note without a name cannot be replaced: the service finds it by its name. Write a new one.</source>
        <translation>Una nota sin nombre no se puede reemplazar: el servicio la encuentra por su nombre. Escriba una nueva.</translation>
    </message>
    <message>
        <source>No note is shown.</source>
        <translation>No se muestra ninguna nota.</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>¿Eliminar esta nota?</translation>
    </message>
    <message>
        <source>Its reader will not find it any more. What was read of it already stays with who read it. This cannot be undone.</source>
        <translation>Su lector ya no la encontrará. Lo que ya se haya leído queda en manos de quien lo leyó. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Your public keys are copied</source>
        <translation>Sus claves públicas se han copiado</translation>
    </message>
    <message>
        <source>They are no secret. Whoever writes a note to you pastes them.</source>
        <translation>No son secretas. Quien quiera escribirle una nota las pega.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OfferStrip</name>
    <message>
        <source>&amp;Later</source>
        <translation>Más &amp;tarde</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Re&amp;vertir…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Does not ask again until the program starts anew; the run stays in the list</source>
        <translation>No vuelve a preguntar hasta que el programa se reinicie; la ejecución sigue en la lista</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Devuelve lo que había antes, registro por registro; pregunta primero</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Continúa donde se detuvo; nada se hace dos veces</translation>
    </message>
    <message>
        <source>A roll back was interrupted</source>
        <translation>Se interrumpió una reversión</translation>
    </message>
    <message>
        <source>A migration was interrupted at %1 %</source>
        <translation>Se interrumpió una migración al %1 %</translation>
    </message>
    <message>
        <source>A migration was stopped at %1 %</source>
        <translation>Se detuvo una migración al %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 records are as they were.</source>
        <comment>so many, so many</comment>
        <translation>%1 de %2 registros están como antes.</translation>
    </message>
    <message>
        <source>%1 of %2 records have key version %3.</source>
        <comment>so many, so many</comment>
        <translation>%1 de %2 registros tienen la versión de clave %3.</translation>
    </message>
    <message>
        <source>Go on rolling &amp;back…</source>
        <translation>Continuar la re&amp;versión…</translation>
    </message>
    <message>
        <source>Begun %1, %2. %3</source>
        <comment>date, countries, how far</comment>
        <translation>Iniciada %1, %2. %3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PassphraseDialog</name>
    <message>
        <source>Keep credentials in a file</source>
        <translation>Guardar credenciales en un archivo</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Open the credentials file</source>
        <translation>Abrir el archivo de credenciales</translation>
    </message>
    <message>
        <source>The credentials of your connections go into one encrypted file on this computer. Whenever the program starts, it asks for the passphrase as soon as a saved connection is opened.</source>
        <translation>Las credenciales de sus conexiones se guardan en un archivo cifrado de este equipo. Cada vez que se inicia el programa, pide la frase de contraseña en cuanto se abre una conexión guardada.</translation>
    </message>
    <message>
        <source>The file is encrypted anew. Copies of it from before, in a backup for example, still open with the passphrase they had.</source>
        <translation>El archivo se cifra de nuevo. Sus copias anteriores, por ejemplo en una copia de seguridad, se siguen abriendo con la frase de contraseña que tenían.</translation>
    </message>
    <message>
        <source>A saved connection needs its credentials. They are in a file that your passphrase opens.</source>
        <translation>Una conexión guardada necesita sus credenciales. Están en un archivo que se abre con su frase de contraseña.</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>Frase de contraseña a&amp;ctual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>Confirm&amp;ar</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>&amp;Crear el archivo</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>Cam&amp;biar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Nobody can find or replace a forgotten passphrase: the credentials in the file are gone then, and have to be entered again.</source>
        <translation>Nadie puede averiguar ni restablecer una frase de contraseña olvidada: las credenciales del archivo se pierden y hay que volver a introducirlas.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>Compruebe las mayúsculas y el idioma del teclado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are better than one.</source>
        <translation>Al menos %1 caracteres; mejor varias palabras que una.</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>Al menos %1 caracteres.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>No es la misma frase de contraseña.</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Goes to the page this window showed before</source>
        <translation>Va a la página que esta ventana mostraba antes</translation>
    </message>
    <message>
        <source>This window has shown nothing before.</source>
        <translation>Esta ventana no ha mostrado nada antes.</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>Goes to the page this window was at before going back</source>
        <translation>Va a la página en la que estaba esta ventana antes de retroceder</translation>
    </message>
    <message>
        <source>Go back first.</source>
        <translation>Retroceda primero.</translation>
    </message>
    <message>
        <source>Rece&amp;nt places</source>
        <translation>Lugares recie&amp;ntes</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number, place</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>recent</source>
        <comment>place</comment>
        <translation>reciente</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PlanWindow</name>
    <message>
        <source>&amp;Open a migration plan…</source>
        <translation>Abrir un &amp;plan de migración…</translation>
    </message>
    <message>
        <source>Begins a key migration with what a plan file says; nothing is written before you say so</source>
        <translation>Inicia una migración de claves según un archivo de plan; no se escribe nada hasta que lo indique</translation>
    </message>
    <message>
        <source>Open the migration plan %1</source>
        <translation>Abrir el plan de migración %1</translation>
    </message>
    <message>
        <source>Open a migration plan</source>
        <translation>Abrir un plan de migración</translation>
    </message>
    <message>
        <source>Migration plans (*%1);;JSON files (*.json);;All files (*)</source>
        <translation>Planes de migración (*%1);;Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>No se abrió %1</translation>
    </message>
    <message>
        <source>The plan is for the InCountry environment %1, and no connection goes there.</source>
        <translation>El plan es para el entorno %1 de InCountry y ninguna conexión lleva a él.</translation>
    </message>
    <message>
        <source>Add a connection to that environment, then open the plan again.</source>
        <translation>Añada una conexión a ese entorno y vuelva a abrir el plan.</translation>
    </message>
    <message>
        <source>%1 is opened</source>
        <translation>%1 está abierto</translation>
    </message>
    <message>
        <source>Countries, key and limits are those of the plan. The check has to run here before anything is written.</source>
        <translation>Los países, la clave y los límites son los del plan. La comprobación debe realizarse aquí antes de escribir nada.</translation>
    </message>
    <message>
        <source>The key of %1 is not here</source>
        <translation>La clave de %1 no está aquí</translation>
    </message>
    <message>
        <source>The plan migrates to key version %1, which is not among the keys of this connection.</source>
        <translation>El plan migra a la versión de clave %1, que no está entre las claves de esta conexión.</translation>
    </message>
    <message>
        <source>Enter or import the key here, or choose another.</source>
        <translation>Introduzca o importe la clave aquí, o elija otra.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyDialog</name>
    <message>
        <source>IAM policy</source>
        <translation>Política de IAM</translation>
    </message>
    <message>
        <source>What the AWS account of this connection must be allowed to do, and nothing more. ACCOUNT stands for the account’s number.</source>
        <translation>Lo que debe tener permitido la cuenta de AWS de esta conexión, y nada más. ACCOUNT representa el número de la cuenta.</translation>
    </message>
    <message>
        <source>A secret with a key of your own needs kms:Decrypt on that key besides.</source>
        <translation>Un secreto con una clave propia requiere además kms:Decrypt sobre esa clave.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the policy</source>
        <translation>Copia la política</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ProtectionFields</name>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>Cifrar el archivo con una frase de contraseña</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>Escriba «%1»</translation>
    </message>
    <message>
        <source>Whoever gets the file has every secret in it. Type the word to go on without encryption.</source>
        <translation>Quien obtenga el archivo tendrá todos los secretos que contiene. Escriba la palabra para continuar sin cifrado.</translation>
    </message>
    <message>
        <source>Type the word to go on without encryption.</source>
        <translation>Escriba la palabra para continuar sin cifrado.</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>Falta una frase de contraseña.</translation>
    </message>
    <message>
        <source>The passphrase has to be typed twice.</source>
        <translation>La frase de contraseña debe escribirse dos veces.</translation>
    </message>
    <message>
        <source>The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.</source>
        <translation>El archivo tiene el formato age: el programa «age» también lo abre. Sin la frase de contraseña, nadie.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>No es la misma frase de contraseña.</translation>
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
        <translation>Los secretos siguen siendo variables. Los valores del filtro figuran en el texto.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Query as code</source>
        <translation>Consulta como código</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lenguaje</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This SDK cannot ask for it</source>
        <translation>Este SDK no permite esta consulta</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>variable, meaning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Set before it runs:</source>
        <translation>Definir antes de ejecutarlo:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReadNoteDialog</name>
    <message>
        <source>By &amp;id</source>
        <translation>Por &amp;ID</translation>
    </message>
    <message>
        <source>By na&amp;me</source>
        <translation>Por no&amp;mbre</translation>
    </message>
    <message>
        <source>&amp;Ask what reading uses up</source>
        <translation>&amp;Consultar qué consume la lectura</translation>
    </message>
    <message>
        <source>&amp;Send me the code</source>
        <translation>&amp;Enviarme el código</translation>
    </message>
    <message>
        <source>&amp;Read it now</source>
        <translation>&amp;Leer ahora</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>Leer una nota</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>Buscarla</translation>
    </message>
    <message>
        <source>Proof, where the writer asked for one</source>
        <translation>Prueba, si el autor la pidió</translation>
    </message>
    <message>
        <source>Code of the e-mail</source>
        <translation>Código del correo</translation>
    </message>
    <message>
        <source>The service mails it to the address that the note&apos;s writer gave</source>
        <translation>El servicio lo envía a la dirección que indicó el autor de la nota</translation>
    </message>
    <message>
        <source>Code from the &amp;e-mail</source>
        <translation>Código del corr&amp;eo</translation>
    </message>
    <message>
        <source>Code of &amp;Tozny</source>
        <translation>Código de &amp;Tozny</translation>
    </message>
    <message>
        <source>Identity to&amp;ken</source>
        <translation>To&amp;ken de identidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A note is read with this client&apos;s keys.</source>
        <translation>Una nota se lee con las claves de este cliente.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The code is on its way</source>
        <translation>El código está en camino</translation>
    </message>
    <message>
        <source>The service mails it to the address that the note&apos;s writer gave.</source>
        <translation>El servicio lo envía a la dirección que indicó el autor de la nota.</translation>
    </message>
    <message>
        <source>No code is needed</source>
        <translation>No se necesita código</translation>
    </message>
    <message>
        <source>The note does not ask for a code by e-mail.</source>
        <translation>La nota no pide ningún código por correo electrónico.</translation>
    </message>
    <message>
        <source>The code could not be asked for</source>
        <translation>No se pudo solicitar el código</translation>
    </message>
    <message>
        <source>This note can be read as often as you like: reading uses nothing up.</source>
        <translation>Esta nota se puede leer cuantas veces se quiera: la lectura no consume nada.</translation>
    </message>
    <message>
        <source>This is the LAST view. Reading uses it up: the service then deletes the note, and nobody can read it again.</source>
        <translation>Esta es la ÚLTIMA lectura. Al leerla se agota: el servicio elimina la nota y nadie puede volver a leerla.</translation>
    </message>
    <message>
        <source>Reading uses up one of %1 views that are left, whoever takes them.</source>
        <translation>La lectura consume una de las %1 que quedan, sea quien sea el que lea.</translation>
    </message>
    <message>
        <source>The service could not be asked how many views are left (%1). Reading may use up the last one.</source>
        <translation>No se pudo consultar al servicio cuántas lecturas quedan (%1). Esta podría ser la última.</translation>
    </message>
    <message>
        <source>There is no such note</source>
        <translation>No existe esa nota</translation>
    </message>
    <message>
        <source>It never was, it has expired, its views are used up, or it is for other keys.</source>
        <translation>Nunca existió, ha caducado, sus lecturas se han agotado o es para otras claves.</translation>
    </message>
    <message>
        <source>The note was not read</source>
        <translation>La nota no se leyó</translation>
    </message>
    <message>
        <source>an id looks like 3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90; to read by a name, choose so above</source>
        <translation>un ID tiene la forma 3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90; para leer por nombre, elíjalo arriba</translation>
    </message>
    <message>
        <source>The name that the writer gave it; capitals count</source>
        <translation>El nombre que le dio el autor; distingue mayúsculas</translation>
    </message>
    <message>
        <source>The id that the writer told you</source>
        <translation>El ID que le comunicó el autor</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecipientPicker</name>
    <message>
        <source>Look up</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>Yo</translation>
    </message>
    <message>
        <source>A client, by id or e-mail</source>
        <translation>Un cliente, por ID o correo</translation>
    </message>
    <message>
        <source>Pasted public keys</source>
        <translation>Claves públicas pegadas</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>client id or e-mail address</source>
        <translation>ID de cliente o correo electrónico</translation>
    </message>
    <message>
        <source>Client id or e-mail address</source>
        <translation>ID de cliente o correo electrónico</translation>
    </message>
    <message>
        <source>encryption: …
signing: …</source>
        <translation>cifrado: …
firma: …</translation>
    </message>
    <message>
        <source>Public keys, encryption first</source>
        <translation>Claves públicas, primero la de cifrado</translation>
    </message>
    <message>
        <source>this client has no signing key, so no note can be written to it</source>
        <translation>este cliente no tiene clave de firma, así que no se le pueden escribir notas</translation>
    </message>
    <message>
        <source>pasted keys %1</source>
        <translation>claves pegadas %1</translation>
    </message>
    <message>
        <source>the keys of this client have changed: look at it in the address book first</source>
        <translation>las claves de este cliente han cambiado: revíselo primero en la libreta de direcciones</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>Consultando al servicio…</translation>
    </message>
    <message>
        <source>Fingerprint of its keys: %1</source>
        <comment>groups of hex digits</comment>
        <translation>Huella de sus claves: %1</translation>
    </message>
    <message>
        <source>Looked up at the service before it is used, so that you can compare its keys.</source>
        <translation>Se busca en el servicio antes de usarlo, para que pueda comparar sus claves.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordDelegate</name>
    <message>
        <source>Could not load rows %1–%2</source>
        <translation>No se pudieron cargar las filas %1–%2</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordEditorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>&amp;Añadir a los cambios</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Editar registro</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>A change of this record waits in the tray</source>
        <translation>Hay un cambio de este registro en la bandeja</translation>
    </message>
    <message>
        <source>You go on editing that; it takes its place.</source>
        <translation>Sigue editando ese cambio; este lo sustituye.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The record as fields (Ctrl+Tab)</source>
        <translation>El registro como campos (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>The same record as the SDK&apos;s JSON (Ctrl+Tab)</source>
        <translation>El mismo registro como JSON del SDK (Ctrl+Tab)</translation>
    </message>
    <message>
        <source>Lets the change wait in the change tray, to be reviewed and committed with others (Ctrl+Enter)</source>
        <translation>Deja el cambio en la bandeja de cambios, para revisarlo y confirmarlo con otros (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>There is no JSON of this yet</source>
        <translation>Todavía no hay JSON de esto</translation>
    </message>
    <message>
        <source>%1 cannot be read. Correct it, then look at the record as JSON.</source>
        <translation>No se puede leer %1. Corríjalo y vea después el registro como JSON.</translation>
    </message>
    <message>
        <source>This JSON is not a record</source>
        <translation>Este JSON no es un registro</translation>
    </message>
    <message>
        <source>Correct it here; nothing is lost.</source>
        <translation>Corríjalo aquí; no se pierde nada.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Copy of a record in %1</source>
        <translation>Copia de un registro de %1</translation>
    </message>
    <message>
        <source>Copy of %1 in %2</source>
        <translation>Copia de %1 en %2</translation>
    </message>
    <message>
        <source>New record in %1</source>
        <translation>Nuevo registro en %1</translation>
    </message>
    <message>
        <source>Writes the record now (Ctrl+S)</source>
        <translation>Escribe el registro ahora (Ctrl+S)</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>No se ha cambiado nada</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation>&amp;Guardar registro</translation>
    </message>
    <message>
        <source>&amp;Create record</source>
        <translation>&amp;Crear registro</translation>
    </message>
    <message>
        <source>The record changed since you opened it</source>
        <translation>El registro ha cambiado desde que lo abrió</translation>
    </message>
    <message>
        <source>The record was deleted since you opened it</source>
        <translation>El registro se ha eliminado desde que lo abrió</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your change is in the change tray, beside what is there now.</source>
        <translation>No se ha sobrescrito nada. Su cambio está en la bandeja de cambios, junto a lo que hay ahora.</translation>
    </message>
    <message>
        <source>There is a record with this record key already</source>
        <translation>Ya existe un registro con esta clave de registro</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>No se ha sobrescrito nada.</translation>
    </message>
    <message>
        <source>Choose another record key, or compare the two.</source>
        <translation>Elija otra clave de registro o compare ambos.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Saving was cancelled</source>
        <translation>Se canceló el guardado</translation>
    </message>
    <message>
        <source>The service may have the record all the same.</source>
        <translation>Aun así, es posible que el servicio tenga el registro.</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>Lo que ha escrito aquí no se ha guardado.</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordFormView</name>
    <message>
        <source>Add &amp;field</source>
        <translation>Añadir &amp;campo</translation>
    </message>
    <message>
        <source>Show another member of the record</source>
        <translation>Muestra otro campo del registro</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordJsonView</name>
    <message>
        <source>Record as JSON</source>
        <translation>Registro como JSON</translation>
    </message>
    <message>
        <source>Too long to show here and kept as it is: %1. Edit it in the form.</source>
        <translation>Demasiado largo para mostrarlo aquí; se conserva tal cual: %1. Edítelo en el formulario.</translation>
    </message>
    <message>
        <source>Only the service sets %1: left out when you save.</source>
        <translation>Solo el servicio establece %1: se omite al guardar.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTab</name>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Only the hash of the record key is known: %1</source>
        <translation>Solo se conoce el hash de la clave de registro: %1</translation>
    </message>
    <message>
        <source>This record cannot be opened</source>
        <translation>Este registro no se puede abrir</translation>
    </message>
    <message>
        <source>What the service sent is under Raw.</source>
        <translation>Lo que envió el servicio está en «En bruto».</translation>
    </message>
    <message>
        <source>This record cannot be edited</source>
        <translation>Este registro no se puede editar</translation>
    </message>
    <message>
        <source>Add the secret of version %1…</source>
        <translation>Añadir el secreto de la versión %1…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTableTools</name>
    <message>
        <source>Not sorted here</source>
        <translation>No ordenado aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln registro copiado</numerusform>
            <numerusform>%Ln registros copiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>Seleccione primero registros.</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>No se copió nada</translation>
    </message>
    <message>
        <source>None of the selected rows is loaded: scroll to them first.</source>
        <translation>Ninguna de las filas seleccionadas está cargada: desplácese antes hasta ellas.</translation>
    </message>
    <message>
        <source>Only loaded rows were copied</source>
        <translation>Solo se copiaron las filas cargadas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) are not loaded.</source>
        <translation>
            <numerusform>%Ln fila seleccionada no está cargada.</numerusform>
            <numerusform>%Ln filas seleccionadas no están cargadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTableView</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordsPage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As code</source>
        <translation>Como código</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>The country whose records are shown</source>
        <translation>El país cuyos registros se muestran</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, kind of error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record&apos;s key is not known in plain text.</source>
        <translation>La clave del registro no se conoce en claro.</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>La conexión no está abierta.</translation>
    </message>
    <message>
        <source>The connection has one country only.</source>
        <translation>La conexión solo tiene un país.</translation>
    </message>
    <message>
        <source>Every country is shown already.</source>
        <translation>Ya se muestran todos los países.</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>Country of the new record</source>
        <translation>País del nuevo registro</translation>
    </message>
    <message>
        <source>New record in…</source>
        <translation>Nuevo registro en…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Ln país</numerusform>
            <numerusform>%Ln países</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>Seleccione primero una celda.</translation>
    </message>
    <message>
        <source>The filter stays as it is</source>
        <translation>El filtro queda como está</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>cualquier país</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded</source>
        <translation>No se pudieron cargar las filas de %1 a %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, selection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReportStep</name>
    <message>
        <source>Migrated</source>
        <translation>Migrados</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restantes</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>Cambiados por otros</translation>
    </message>
    <message>
        <source>Countries of the run</source>
        <translation>Países de la ejecución</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>Re&amp;vertir…</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>&amp;Continuar la ejecución</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Entretanto</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>Registros que requieren atención</translation>
    </message>
    <message>
        <source>The report is exported</source>
        <translation>El informe se ha exportado</translation>
    </message>
    <message>
        <source>Version %1 is the current one</source>
        <translation>La versión %1 es la actual</translation>
    </message>
    <message>
        <source>Whatever Strongroom writes from now on has this key.</source>
        <translation>A partir de ahora, todo lo que Strongroom escriba usa esta clave.</translation>
    </message>
    <message>
        <source>The keys were not saved</source>
        <translation>Las claves no se guardaron</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Devuelve lo que había antes, registro por registro; pregunta primero</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Continúa donde se detuvo; nada se hace dos veces</translation>
    </message>
    <message>
        <source>Whatever Strongroom writes from then on has this key; it is saved and read back</source>
        <translation>Desde entonces, todo lo que Strongroom escriba usa esta clave; se guarda y se relee</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>Escribe el informe en un archivo</translation>
    </message>
    <message>
        <source>As &amp;CSV, a row per record…</source>
        <translation>Como &amp;CSV, una fila por registro…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Como &amp;JSON…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>Como &amp;PDF…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Key migration</source>
        <translation>Migración de claves</translation>
    </message>
    <message>
        <source>The report was not exported</source>
        <translation>El informe no se exportó</translation>
    </message>
    <message>
        <source>&amp;Set version %1 as current</source>
        <translation>E&amp;stablecer la versión %1 como actual</translation>
    </message>
    <message>
        <source>The journal could not be opened</source>
        <translation>No se pudo abrir el diario</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>No hay informe</translation>
    </message>
    <message>
        <source>The report is being read</source>
        <translation>El informe se está leyendo</translation>
    </message>
    <message>
        <source>What came of the run, from its journal.</source>
        <translation>El resultado de la ejecución, según su diario.</translation>
    </message>
    <message>
        <source>%1. Begun %2, %3. The journal is %4.</source>
        <comment>state, date, countries, path</comment>
        <translation>%1. Iniciada %2, %3. El diario es %4.</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertidos</translation>
    </message>
    <message>
        <source>as they were before</source>
        <translation>como estaban antes</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>still with an old key</source>
        <translation>aún con una clave antigua</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>no queda nada por hacer</translation>
    </message>
    <message>
        <source>never written</source>
        <translation>nunca escritos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>se dejan como están</translation>
    </message>
    <message>
        <source>since they were written</source>
        <translation>desde que se escribieron</translation>
    </message>
    <message>
        <source>Nothing happened that needs your attention.</source>
        <translation>No ha ocurrido nada que requiera su atención.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>%Ln registro que requiere atención</numerusform>
            <numerusform>%Ln registros que requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestEditor</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>What the service is asked to do with the address</source>
        <translation>Lo que se pide al servicio que haga con la dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;With sign-in</source>
        <translation>&amp;Con inicio de sesión</translation>
    </message>
    <message>
        <source>The connection&apos;s token or key goes along; you never handle it</source>
        <translation>Se envía el token o la clave de la conexión, sin tener que manejarlos</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>Tal c&amp;ual</translation>
    </message>
    <message>
        <source>Nothing is added: to see whether the sign-in makes the difference</source>
        <translation>No se añade nada: para ver si el inicio de sesión marca la diferencia</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>Tipo de contenido del cuerpo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Nothing is added, to see whether the sign-in makes the difference.</source>
        <translation>No se añade nada, para ver si el inicio de sesión marca la diferencia.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestHeaderRows</name>
    <message>
        <source>None of your own.</source>
        <translation>Ninguno propio.</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>Añadir &amp;encabezado</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>Valor del encabezado</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>Quitar este encabezado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestPage</name>
    <message>
        <source>The API key goes along.</source>
        <translation>Se envía la clave de API.</translation>
    </message>
    <message>
        <source>The token of the sign-in goes along; a new one is got where it is needed.</source>
        <translation>Se envía el token del inicio de sesión; si hace falta, se obtiene uno nuevo.</translation>
    </message>
    <message>
        <source>The API token goes along; a new one is got where it is needed.</source>
        <translation>Se envía el token de API; si hace falta, se obtiene uno nuevo.</translation>
    </message>
    <message>
        <source>Signed in as the connection is.</source>
        <translation>Con el mismo inicio de sesión que la conexión.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The answer was saved</source>
        <translation>La respuesta se guardó</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>Probar una dirección</translation>
    </message>
    <message>
        <source>The request is sent with this connection&apos;s sign-in, and you see what the service says: status, time, headers and body. Redirects are not followed.</source>
        <translation>La solicitud se envía con el inicio de sesión de esta conexión y se muestra lo que responde el servicio: estado, tiempo, encabezados y cuerpo. No se siguen las redirecciones.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Esc cancels it.</source>
        <translation>Esc la cancela.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Whether the service has carried it out is not known.</source>
        <translation>No se sabe si el servicio la ha llevado a cabo.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>There is no token, so the request was not sent.</source>
        <translation>No hay token, por lo que la solicitud no se envió.</translation>
    </message>
    <message>
        <source>What happened stands above.</source>
        <translation>Lo ocurrido se indica arriba.</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>Abriendo la conexión…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>La conexión está cerrada</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Sus claves están en memoria solo mientras está abierta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>No se pudo abrir la conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No requests on this connection</source>
        <translation>Sin solicitudes en esta conexión</translation>
    </message>
    <message>
        <source>It has no sign-in that a request could take along.</source>
        <translation>No tiene un inicio de sesión que una solicitud pueda usar.</translation>
    </message>
    <message>
        <source>Recent requests</source>
        <translation>Solicitudes recientes</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body</source>
        <translation>Guardar el cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Open the connection first.</source>
        <translation>Abra primero la conexión.</translation>
    </message>
    <message>
        <source>A request is under way.</source>
        <translation>Hay una solicitud en curso.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>No se está enviando nada.</translation>
    </message>
    <message>
        <source>Nothing was sent so far.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>No hay respuesta.</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>No hay texto que copiar.</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealField</name>
    <message>
        <source>Hold to look, click to keep it open for 30 seconds</source>
        <translation>Mantenga pulsado para mirar; haga clic para mostrarlo durante 30 segundos</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>Secreto, oculto</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevokeResultsDialog</name>
    <message>
        <source>Not everything was revoked</source>
        <translation>No se revocó todo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>%1 of %2 were revoked</source>
        <translation>Se revocaron %1 de %2</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunStep</name>
    <message>
        <source>Verified</source>
        <translation>Verificados</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartados</translation>
    </message>
    <message>
        <source>Countries of the run</source>
        <translation>Países de la ejecución</translation>
    </message>
    <message>
        <source>Records set aside</source>
        <translation>Registros apartados</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Run in the &amp;background</source>
        <translation>Ejecutar en se&amp;gundo plano</translation>
    </message>
    <message>
        <source>Show the repor&amp;t</source>
        <translation>Mos&amp;trar el informe</translation>
    </message>
    <message>
        <source>Ends at the next safe point. The journal keeps how far it came: it can be gone on with at any time</source>
        <translation>Termina en el próximo punto seguro. El diario conserva hasta dónde llegó: se puede continuar en cualquier momento</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Continúa donde se detuvo; nada se hace dos veces</translation>
    </message>
    <message>
        <source>Shows the records; the run goes on in the job bar</source>
        <translation>Muestra los registros; la ejecución continúa en la barra de tareas</translation>
    </message>
    <message>
        <source>Goes to “Report”</source>
        <translation>Va a «Informe»</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Continúa</translation>
    </message>
    <message>
        <source>Rests at the next safe point, with everything at hand to go on</source>
        <translation>Se pausa en el próximo punto seguro, con todo a mano para continuar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop and roll bac&amp;k…</source>
        <translation>Detener y re&amp;vertir…</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>Re&amp;vertir…</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Devuelve lo que había antes, registro por registro; pregunta primero</translation>
    </message>
    <message>
        <source>The run came to rest before its end</source>
        <translation>La ejecución se detuvo antes de terminar</translation>
    </message>
    <message>
        <source>The run could not begin: nothing was written</source>
        <translation>La ejecución no pudo empezar: no se escribió nada</translation>
    </message>
    <message>
        <source>Go on when the cause is gone: nothing is lost and nothing is done twice.</source>
        <translation>Continúe cuando la causa desaparezca: no se pierde nada y nada se hace dos veces.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>The journal keeps how far it came. Go on whenever you like, or put back what was there before.</source>
        <translation>El diario conserva hasta dónde llegó. Continúe cuando quiera o recupere lo que había antes.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>What was under way was finished first. The keys stay in memory until you resume or stop.</source>
        <translation>Primero se terminó lo que estaba en curso. Las claves siguen en memoria hasta que reanude o detenga.</translation>
    </message>
    <message>
        <source>Making ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en curso</translation>
    </message>
    <message>
        <source>The journal is opened.</source>
        <translation>Se está abriendo el diario.</translation>
    </message>
    <message>
        <source>Start the migration on the page “How”.</source>
        <translation>Inicie la migración en la página «Cómo».</translation>
    </message>
    <message>
        <source>Closing this window or losing power loses nothing.</source>
        <translation>No se pierde nada al cerrar esta ventana ni si se corta la corriente.</translation>
    </message>
    <message>
        <source>Putting back what was there before key version %1</source>
        <translation>Recuperando lo que había antes de la versión de clave %1</translation>
    </message>
    <message>
        <source>Records that others changed since are left alone and listed.</source>
        <translation>Los registros que otros hayan cambiado desde entonces no se tocan y se indican.</translation>
    </message>
    <message numerus="yes">
        <source>Re-encrypting %Ln record(s) with key version %1</source>
        <translation>
            <numerusform>Volviendo a cifrar %Ln registro con la versión de clave %1</numerusform>
            <numerusform>Volviendo a cifrar %Ln registros con la versión de clave %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record is read back after it is written.</source>
        <translation>Cada registro se relee después de escribirlo.</translation>
    </message>
    <message>
        <source>No record is read back after it is written.</source>
        <translation>Ningún registro se relee después de escribirlo.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) to key version %2</source>
        <comment>state of the run</comment>
        <translation>
            <numerusform>%1: %Ln registro a la versión de clave %2</numerusform>
            <numerusform>%1: %Ln registros a la versión de clave %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running now.</source>
        <translation>Ahora no hay nada en curso.</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revertidos</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Sin tocar</translation>
    </message>
    <message>
        <source>changed by others since</source>
        <translation>cambiados por otros desde entonces</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no key opens them</source>
        <translation>ninguna clave los abre</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>ninguno hasta ahora</translation>
    </message>
    <message>
        <source>the service asked for a rest of %1</source>
        <translation>el servicio pidió una pausa de %1</translation>
    </message>
    <message numerus="yes">
        <source>limited by key derivation, %Ln core(s)</source>
        <translation>
            <numerusform>limitado por la derivación de claves, %Ln núcleo</numerusform>
            <numerusform>limitado por la derivación de claves, %Ln núcleos</numerusform>
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
        <translation>en pausa</translation>
    </message>
    <message>
        <source>never written, listed in the report · %1 of %2 shown</source>
        <comment>rows, all</comment>
        <translation>nunca escritos, indicados en el informe · se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunsView</name>
    <message>
        <source>Migrations</source>
        <translation>Migraciones</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>&amp;Nueva migración</translation>
    </message>
    <message>
        <source>Open &amp;report</source>
        <translation>Abri&amp;r informe</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>Re&amp;vertir…</translation>
    </message>
    <message>
        <source>Remove &amp;journal…</source>
        <translation>Eliminar &amp;diario…</translation>
    </message>
    <message>
        <source>What came of the selected run (Enter)</source>
        <translation>El resultado de la ejecución seleccionada (Intro)</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>Continúa donde se detuvo; nada se hace dos veces</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>Devuelve lo que había antes, registro por registro; pregunta primero</translation>
    </message>
    <message>
        <source>Deletes the selected journal from this computer; asks first</source>
        <translation>Elimina de este equipo el diario seleccionado; pregunta primero</translation>
    </message>
    <message>
        <source>Show the &amp;run</source>
        <translation>Most&amp;rar la ejecución</translation>
    </message>
    <message>
        <source>Go on with the &amp;new one</source>
        <translation>Continuar co&amp;n la nueva</translation>
    </message>
    <message>
        <source>The run that is under way</source>
        <translation>La ejecución en curso</translation>
    </message>
    <message>
        <source>Encrypts records anew with another key, step by step; nothing is written before you say so</source>
        <translation>Vuelve a cifrar registros con otra clave, paso a paso; no se escribe nada hasta que lo indique</translation>
    </message>
    <message>
        <source>The journals of migrations</source>
        <translation>Los diarios de las migraciones</translation>
    </message>
    <message>
        <source>There are no keys to migrate</source>
        <translation>No hay claves que migrar</translation>
    </message>
    <message>
        <source>This connection does not encrypt. Records are as the service has them.</source>
        <translation>Esta conexión no cifra. Los registros están como los tiene el servicio.</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>La conexión está cerrada</translation>
    </message>
    <message>
        <source>Open it to see its migrations and to begin one.</source>
        <translation>Ábrala para ver sus migraciones e iniciar una.</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>Abrir la conexión</translation>
    </message>
    <message>
        <source>No key has been migrated yet</source>
        <translation>Aún no se ha migrado ninguna clave</translation>
    </message>
    <message>
        <source>A migration encrypts the records that an old key opens anew with a new one, so that the old key can be destroyed. It looks before it writes, reads back what it wrote, can be paused, stopped and gone on with, and can be rolled back.</source>
        <translation>Una migración vuelve a cifrar con una clave nueva los registros que abre una antigua, para poder destruir la antigua. Examina antes de escribir, relee lo escrito, se puede pausar, detener y continuar, y se puede revertir.</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>Nueva migración</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SaveFilterDialog</name>
    <message>
        <source>Saved filters hold the values you look for. They are in %1, which only you can read.</source>
        <translation>Los filtros guardados contienen los valores buscados. Están en %1, que solo usted puede leer.</translation>
    </message>
    <message>
        <source>This connection is not saved, so its filters are kept until the program ends.</source>
        <translation>Esta conexión no está guardada, por lo que sus filtros se conservan hasta cerrar el programa.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Guardar este filtro</translation>
    </message>
    <message>
        <source>Such as “Customers in Berlin”</source>
        <translation>Por ejemplo, «Clientes en Berlín»</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SavedFiltersDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Replace with the current filter</source>
        <translation>Reemplazar por el filtro actual</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>Filter the records, then choose “Save this filter…” at the end of the filter.</source>
        <translation>Filtre los registros y elija después «Guardar este filtro…» al final del filtro.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This release does not understand it: %1 Applying it shows it as text.</source>
        <translation>Esta versión no lo reconoce: %1 Al aplicarlo se muestra como texto.</translation>
    </message>
    <message>
        <source>There is no filter in force.</source>
        <translation>No hay ningún filtro activo.</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>«%1» se eliminó</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchPage</name>
    <message>
        <source>&amp;Open closed ones</source>
        <translation>&amp;Abrir las cerradas</translation>
    </message>
    <message>
        <source>What cannot be searched &amp;by</source>
        <translation>Lo que no se puede &amp;buscar</translation>
    </message>
    <message>
        <source>A record key, a secret&apos;s name, a file, a client…</source>
        <translation>Una clave de registro, el nombre de un secreto, un archivo, un cliente…</translation>
    </message>
    <message>
        <source>Text to look for in every connection</source>
        <translation>Texto que buscar en todas las conexiones</translation>
    </message>
    <message>
        <source>Closed connections are opened before they are asked; otherwise they are counted as not asked</source>
        <translation>Las conexiones cerradas se abren antes de consultarlas; si no, cuentan como no consultadas</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir a él</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Bu&amp;scar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1, and more</source>
        <translation>
            <numerusform>%Ln encontrado en %1, y más</numerusform>
            <numerusform>%Ln encontrados en %1, y más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln lugar</numerusform>
            <numerusform>%Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1</source>
        <translation>
            <numerusform>%Ln encontrado en %1</numerusform>
            <numerusform>%Ln encontrados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests answered</source>
        <translation>%1 de %2 solicitudes respondidas</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln request(s)</source>
        <translation>
            <numerusform>detenida tras %Ln solicitud</numerusform>
            <numerusform>detenida tras %Ln solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
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
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>One text, every connection</source>
        <translation>Un texto, todas las conexiones</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. Records, files, secrets, environments and tokens are asked together; what a service cannot search by is said below.</source>
        <translation>Escriba lo que busca y pulse Intro. Registros, archivos, secretos, entornos y tokens se consultan a la vez; lo que un servicio no permite buscar se indica abajo.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Hits appear here as the services answer.</source>
        <translation>Los resultados aparecen aquí a medida que responden los servicios.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in anything that can be searched.</source>
        <translation>Ninguna conexión contiene «%1» en nada de lo que se puede buscar.</translation>
    </message>
    <message>
        <source>Nothing in the places that could be asked.</source>
        <translation>No hay nada en los lugares que se pudieron consultar.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Nothing had been found until then.</source>
        <translation>Hasta ese momento no se había encontrado nada.</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>&amp;Volver a consultar</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, why it could not be asked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>está cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be asked</source>
        <translation>
            <numerusform>No se pudo consultar %Ln lugar</numerusform>
            <numerusform>No se pudieron consultar %Ln lugares</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln sin consultar</numerusform>
            <numerusform>%Ln sin consultar</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something that was found first.</source>
        <translation>Elija primero un resultado.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchTree</name>
    <message>
        <source>What was found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>Ocultar lo escrito</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEditDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>&amp;Poner en la bandeja</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>Editar secreto</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>unchanged; type to replace it</source>
        <translation>sin cambios; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>as it waits in the tray; type to replace it</source>
        <translation>como está en la bandeja; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lave</translation>
    </message>
    <message>
        <source>Capitals and blanks count</source>
        <translation>Distingue mayúsculas y espacios</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Valor</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>A secret for all environments serves each that has none of its own</source>
        <translation>Un secreto para todos los entornos sirve a cada uno que no tenga el suyo</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Encrypted like the value</source>
        <translation>Cifrada, como el valor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>No se envía nada hasta que envíe la bandeja.</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray. A secret that was sent is deleted in Locker&apos;s web console only.</source>
        <translation>No se envía nada hasta que envíe la bandeja. Un secreto ya enviado solo se elimina en la consola web de Locker.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1 ya no existe</translation>
    </message>
    <message>
        <source>Somebody deleted it, or its environment, while you were editing.</source>
        <translation>Alguien lo eliminó, o eliminó su entorno, mientras lo editaba.</translation>
    </message>
    <message>
        <source>Cancel, and make a new one if it is needed.</source>
        <translation>Cancele y cree uno nuevo si hace falta.</translation>
    </message>
    <message>
        <source>%1 was changed while you were editing</source>
        <translation>%1 cambió mientras lo editaba</translation>
    </message>
    <message>
        <source>What you put in the tray was made from what was there before; sending it will be a conflict, where you can choose.</source>
        <translation>Lo que ponga en la bandeja parte de lo que había antes; al enviarlo habrá un conflicto, en el que podrá elegir.</translation>
    </message>
    <message>
        <source>The environment %1 is not there any more; choose another.</source>
        <translation>El entorno %1 ya no existe; elija otro.</translation>
    </message>
    <message>
        <source>A change of this secret waits in the tray already; edit that one.</source>
        <translation>Ya hay un cambio de este secreto en la bandeja; edite ese.</translation>
    </message>
    <message>
        <source>Left empty, the value is the empty text. A file can be dropped here</source>
        <translation>Si se deja vacío, el valor es el texto vacío. Puede soltar un archivo aquí</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretExportDialog</name>
    <message>
        <source>Replace the file that is there</source>
        <translation>Reemplazar el archivo existente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>Export secrets</source>
        <translation>Exportar secretos</translation>
    </message>
    <message>
        <source>Export secrets of %1</source>
        <translation>Exportar secretos de %1</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What a program gets there: its own secrets, and the shared ones it has no own value for</source>
        <translation>Lo que un programa obtiene allí: sus secretos propios y los compartidos sin valor propio</translation>
    </message>
    <message>
        <source>Only the environment&apos;s own secrets</source>
        <translation>Solo los secretos propios del entorno</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected key(s)</source>
        <translation>
            <numerusform>Solo la clave seleccionada (%Ln)</numerusform>
            <numerusform>Solo las %Ln claves seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Nombre del Secret</translation>
    </message>
    <message>
        <source>metadata.name: lower-case letters, digits, - and dots.</source>
        <translation>metadata.name: letras minúsculas, cifras, - y puntos.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>Guardar en</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>The secrets are being opened.</source>
        <translation>Los secretos se están abriendo.</translation>
    </message>
    <message>
        <source>The secrets could not be opened.</source>
        <translation>No se pudieron abrir los secretos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format.</source>
        <translation>
            <numerusform>%Ln secreto no encaja en este formato.</numerusform>
            <numerusform>%Ln secretos no encajan en este formato.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>No hay nada que exportar.</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>Falta un nombre de archivo.</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation>Abriendo los secretos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) will be written.</source>
        <translation>
            <numerusform>Se escribirá %Ln secreto.</numerusform>
            <numerusform>Se escribirán %Ln secretos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written, because they do not open or are there several times: %1.</source>
        <translation>Sin escribir, porque no se abren o figuran varias veces: %1.</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) were written, readable for you alone.</source>
        <translation>
            <numerusform>Se escribió %Ln secreto, legible solo para usted.</numerusform>
            <numerusform>Se escribieron %Ln secretos, legibles solo para usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: delete it when it has served its purpose.</source>
        <translation>El archivo no está cifrado: elimínelo cuando haya cumplido su función.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message>
        <source>Reveal the value of %1</source>
        <translation>Mostrar el valor de %1</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation>Copiar el valor de %1</translation>
    </message>
    <message numerus="yes">
        <source>Hold to peek, click to keep it open for %Ln s</source>
        <translation>
            <numerusform>Mantenga pulsado para mirar; haga clic para mostrarlo durante %Ln s</numerusform>
            <numerusform>Mantenga pulsado para mirar; haga clic para mostrarlo durante %Ln s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy; the clipboard is cleared after %Ln s</source>
        <translation>
            <numerusform>Copiar; el portapapeles se vacía a los %Ln s</numerusform>
            <numerusform>Copiar; el portapapeles se vacía a los %Ln s</numerusform>
        </translation>
    </message>
    <message>
        <source>the empty text</source>
        <translation>el texto vacío</translation>
    </message>
    <message numerus="yes">
        <source>… (%Ln more characters: copy takes them all)</source>
        <translation>
            <numerusform>… (%Ln carácter más: al copiar se incluye)</numerusform>
            <numerusform>… (%Ln caracteres más: al copiar se incluyen todos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the value of %1</source>
        <translation>Ocultar el valor de %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretFilterBox</name>
    <message>
        <source>missing or different</source>
        <translation>faltan o difieren</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>faltan</translation>
    </message>
    <message>
        <source>different</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>ilegibles</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>cambiado, sin enviar</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>escriba un nombre</translation>
    </message>
    <message>
        <source>Find secrets by name</source>
        <translation>Buscar secretos por nombre</translation>
    </message>
    <message>
        <source>Show only secrets that are missing, different, unreadable or changed</source>
        <translation>Muestra solo secretos que faltan, difieren, son ilegibles o han cambiado</translation>
    </message>
    <message>
        <source>Which secrets to show</source>
        <translation>Qué secretos mostrar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>show</source>
        <translation>mostrar</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Se muestra: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import secrets</source>
        <translation>Importar secretos</translation>
    </message>
    <message>
        <source>Import secrets into %1</source>
        <translation>Importar secretos en %1</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>The file is encrypted with age. Give the passphrase it was exported with.</source>
        <translation>El archivo está cifrado con age. Indique la frase de contraseña con que se exportó.</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Según su contenido</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>A new environment…</source>
        <translation>Un nuevo entorno…</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It is created when you send the changes.</source>
        <translation>Se crea al enviar los cambios.</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>&amp;Create the new</source>
        <translation>&amp;Crear los nuevos</translation>
    </message>
    <message>
        <source>&amp;Replace the different</source>
        <translation>&amp;Reemplazar los distintos</translation>
    </message>
    <message>
        <source>&amp;Keep and leave out</source>
        <translation>Conser&amp;var y omitir</translation>
    </message>
    <message>
        <source>New secrets are created as they are in the file</source>
        <translation>Los secretos nuevos se crean como están en el archivo</translation>
    </message>
    <message>
        <source>Where the project has another value, the file&apos;s takes its place</source>
        <translation>Si el proyecto tiene otro valor, lo sustituye el del archivo</translation>
    </message>
    <message>
        <source>What the project has stays as it is, and what is new is left out</source>
        <translation>Lo que tiene el proyecto queda como está y lo nuevo se omite</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Files of variables (*.env .env* *.json *.yaml *.yml *.sh *.csv *.txt *.age)</source>
        <translation>Archivos de variables (*.env .env* *.json *.yaml *.yml *.sh *.csv *.txt *.age)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard</source>
        <translation>No hay texto en el portapapeles</translation>
    </message>
    <message>
        <source>Copy the variables first.</source>
        <translation>Copie primero las variables.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or paste its text: .env, JSON, YAML, shell exports, what Doppler and Infisical export, a Kubernetes Secret, Docker&apos;s env-file; plain or encrypted with age.</source>
        <translation>Suelte aquí un archivo, elija uno o pegue su texto: .env, JSON, YAML, exports de shell, lo que exportan Doppler e Infisical, un Secret de Kubernetes, el env-file de Docker; en claro o cifrado con age.</translation>
    </message>
    <message>
        <source>Nothing is sent: what you choose waits in the tray until you send it.</source>
        <translation>No se envía nada: lo que elija queda en la bandeja hasta que la envíe.</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>«%1» está cifrado.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Leído como %1.</translation>
    </message>
    <message>
        <source>For those that name no environment; the file names some.</source>
        <translation>Para los que no indican entorno; el archivo indica algunos.</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln selected row(s):</source>
        <translation>
            <numerusform>Para la fila seleccionada (%Ln):</numerusform>
            <numerusform>Para las %Ln filas seleccionadas:</numerusform>
        </translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>Para todas las filas:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put %Ln change(s) in the tray</source>
        <translation>
            <numerusform>&amp;Poner %Ln cambio en la bandeja</numerusform>
            <numerusform>&amp;Poner %Ln cambios en la bandeja</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>&amp;Poner en la bandeja</translation>
    </message>
    <message>
        <source>Give the new environment a name.</source>
        <translation>Dé un nombre al nuevo entorno.</translation>
    </message>
    <message>
        <source>Nothing is chosen. Space or a double click changes what happens with a row.</source>
        <translation>No hay nada elegido. Espacio o doble clic cambia lo que ocurre con una fila.</translation>
    </message>
    <message>
        <source>Nothing is sent yet: the changes wait until you send them.</source>
        <translation>Aún no se envía nada: los cambios esperan hasta que los envíe.</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>pegado</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a file</comment>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>No secret selected</source>
        <translation>Ningún secreto seleccionado</translation>
    </message>
    <message>
        <source>Select a cell to see where the secret is set and which of its values are the same.</source>
        <translation>Seleccione una celda para ver dónde está definido el secreto y cuáles de sus valores son iguales.</translation>
    </message>
    <message>
        <source>The key cannot be opened</source>
        <translation>No se puede abrir la clave</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>nuevo, sin enviar</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>cambiado, sin enviar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>comparar</translation>
    </message>
    <message>
        <source>by fingerprint, nothing revealed</source>
        <translation>por huella, sin mostrar nada</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretMatrixHeader</name>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretMatrixView</name>
    <message>
        <source>Secrets by environment</source>
        <translation>Secretos por entorno</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretReviewDialog</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Write &amp;mine</source>
        <translation>Escribir lo &amp;mío</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>Cambios de %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>%L1 pendientes</translation>
    </message>
    <message>
        <source>%L1 to look at</source>
        <translation>%L1 por revisar</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>&amp;Send %L1</source>
        <translation>&amp;Enviar %L1</translation>
    </message>
    <message>
        <source>Select a change to see what there is to know about it.</source>
        <translation>Seleccione un cambio para ver sus detalles.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretStrip</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>Ocultar esta línea</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln cambio deshecho</numerusform>
            <numerusform>%Ln cambios deshechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln cambio enviado</numerusform>
            <numerusform>%Ln cambios enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>Se están enviando cambios</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be sent</source>
        <translation>
            <numerusform>No se pudo enviar %Ln cambio</numerusform>
            <numerusform>No se pudieron enviar %Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>%Ln cambio sin enviar</numerusform>
            <numerusform>%Ln cambios sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %L1</source>
        <translation>Enviar %L1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretValueEdit</name>
    <message>
        <source>Present value</source>
        <translation>Valor actual</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Varias líneas</translation>
    </message>
    <message>
        <source>Value, shown in the clear</source>
        <translation>Valor, mostrado en claro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Aleatorio</translation>
    </message>
    <message>
        <source>Makes a value of %1 random letters and digits</source>
        <translation>Crea un valor de %1 letras y cifras aleatorias</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>Desde archivo…</translation>
    </message>
    <message>
        <source>Opens the value that is stored now, to be changed; it stays masked</source>
        <translation>Abre el valor guardado actualmente para cambiarlo; sigue enmascarado</translation>
    </message>
    <message>
        <source>This value has several lines; they stay.</source>
        <translation>Este valor tiene varias líneas; se conservan.</translation>
    </message>
    <message>
        <source>Shown in the clear: make sure that nobody looks over your shoulder.</source>
        <translation>Se muestra en claro: asegúrese de que nadie mire por encima de su hombro.</translation>
    </message>
    <message>
        <source>Value from a file</source>
        <translation>Valor desde un archivo</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>No se pudo leer el archivo: %1</translation>
    </message>
    <message>
        <source>The file is larger than a megabyte.</source>
        <translation>El archivo supera un megabyte.</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text. Encode it first, as base64 for example.</source>
        <translation>El archivo no es texto UTF-8. Codifíquelo antes, por ejemplo como base64.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Nuevo secreto</translation>
    </message>
    <message>
        <source>Select a secret first.</source>
        <translation>Seleccione primero un secreto.</translation>
    </message>
    <message>
        <source>There is no value here that can be opened.</source>
        <translation>Aquí no hay ningún valor que se pueda abrir.</translation>
    </message>
    <message>
        <source>There is no environment to compare.</source>
        <translation>No hay ningún entorno que comparar.</translation>
    </message>
    <message>
        <source>Nothing secret is in it but the name of the secret. With nothing selected: all secrets.</source>
        <translation>No contiene nada secreto salvo el nombre del secreto. Sin selección: todos los secretos.</translation>
    </message>
    <message>
        <source>Nothing secret is in it.</source>
        <translation>No contiene nada secreto.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>%Ln entorno</numerusform>
            <numerusform>%Ln entornos</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches</source>
        <translation>Ningún secreto coincide</translation>
    </message>
    <message>
        <source>No key has these words and is what the filter asks for.</source>
        <translation>Ninguna clave contiene estas palabras y cumple el filtro.</translation>
    </message>
    <message>
        <source>Show all secrets</source>
        <translation>Mostrar todos los secretos</translation>
    </message>
    <message>
        <source>There are no secrets yet</source>
        <translation>Aún no hay secretos</translation>
    </message>
    <message>
        <source>A secret has a key and a value, for one environment or for all of them. Keys, values and descriptions are encrypted on this computer before they are sent.</source>
        <translation>Un secreto tiene una clave y un valor, para un entorno o para todos. Las claves, los valores y las descripciones se cifran en este equipo antes de enviarse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation>
            <numerusform>%Ln secreto</numerusform>
            <numerusform>%Ln secretos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing in %1</source>
        <translation>
            <numerusform>falta %Ln en %1</numerusform>
            <numerusform>faltan %Ln en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, some in %Ln others</source>
        <translation>
            <numerusform>%1, algunos en %Ln más</numerusform>
            <numerusform>%1, algunos en %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>offline copy of %1, read-only:</source>
        <translation>copia sin conexión de %1, solo lectura:</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>reintentar</translation>
    </message>
    <message>
        <source>copy of %1, asking the service: Esc stops it</source>
        <translation>copia de %1, consultando el servicio: Esc lo detiene</translation>
    </message>
    <message>
        <source>copy of %1, not asked again:</source>
        <translation>copia de %1, sin nueva consulta:</translation>
    </message>
    <message>
        <source>ask the service</source>
        <translation>consultar el servicio</translation>
    </message>
    <message>
        <source>read-only access key</source>
        <translation>clave de acceso de solo lectura</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServiceForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>Los cambios se guardan al momento.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShareDialog</name>
    <message>
        <source>Share records</source>
        <translation>Compartir registros</translation>
    </message>
    <message>
        <source>Add an authorizer</source>
        <translation>Añadir un autorizador</translation>
    </message>
    <message>
        <source>Share on behalf of a writer</source>
        <translation>Compartir en nombre de un autor</translation>
    </message>
    <message>
        <source>Revoke on behalf of a writer</source>
        <translation>Revocar en nombre de un autor</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>&amp;Compartir</translation>
    </message>
    <message>
        <source>&amp;Add authorizer</source>
        <translation>&amp;Añadir autorizador</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>writer, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>All records and files of this type</source>
        <translation>Todos los registros y archivos de este tipo</translation>
    </message>
    <message>
        <source>&amp;Writer and type</source>
        <translation>A&amp;utor y tipo</translation>
    </message>
    <message>
        <source>Those who made you their authorizer</source>
        <translation>Quienes le nombraron su autorizador</translation>
    </message>
    <message>
        <source>A&amp;uthorizer</source>
        <translation>A&amp;utorizador</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>&amp;Lector</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The reader&apos;s copy of the type&apos;s key is deleted at the service.</source>
        <translation>La copia de la clave del tipo que tiene el lector se elimina en el servicio.</translation>
    </message>
    <message>
        <source>The type&apos;s key is encrypted for the reader on this computer.</source>
        <translation>La clave del tipo se cifra para el lector en este equipo.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>you read your own records anyway</source>
        <translation>usted ya puede leer sus propios registros</translation>
    </message>
    <message>
        <source>writers read their own records anyway</source>
        <translation>los autores ya pueden leer sus propios registros</translation>
    </message>
    <message>
        <source>The authorizer</source>
        <translation>El autorizador</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>El lector</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>el tipo</translation>
    </message>
    <message>
        <source>the type “%1”</source>
        <translation>el tipo «%1»</translation>
    </message>
    <message>
        <source>%1 can then read all your records and files of %2: those written so far and those to come.</source>
        <translation>%1 podrá leer todos sus registros y archivos de %2: los ya escritos y los futuros.</translation>
    </message>
    <message>
        <source>%1 can then share your records of %2 with anybody, without asking, and holds the key to read them.</source>
        <translation>%1 podrá compartir sus registros de %2 con cualquiera, sin preguntar, y tendrá la clave para leerlos.</translation>
    </message>
    <message>
        <source>%1 can then read all the writer&apos;s records of %2: those written so far and those to come.</source>
        <translation>%1 podrá leer todos los registros del autor de %2: los ya escritos y los futuros.</translation>
    </message>
    <message>
        <source>%1 gets no more of the writer&apos;s records of %2 from the service. What was read cannot be taken back: the key stays the same.</source>
        <translation>%1 no recibirá del servicio más registros del autor de %2. Lo ya leído no se puede retirar: la clave sigue siendo la misma.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>Res&amp;tablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Rest&amp;ablecer todo…</translation>
    </message>
    <message>
        <source>Reassi&amp;gn</source>
        <translation>Reasi&amp;gnar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>Buscar un comando o teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>The command has no shortcut then</source>
        <translation>El comando se queda sin atajo</translation>
    </message>
    <message>
        <source>The shortcut as delivered</source>
        <translation>El atajo predeterminado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>No command selected</source>
        <translation>Ningún comando seleccionado</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>«%1» ya no tiene atajo.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” now.</source>
        <translation>%1 es ahora el atajo de «%2».</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>¿Restablecer todos los atajos?</translation>
    </message>
    <message>
        <source>Every command gets the shortcut it was delivered with. Your own ones are forgotten.</source>
        <translation>Todos los comandos recuperan su atajo predeterminado. Los atajos propios se olvidan.</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutModel</name>
    <message>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>%1 is more than one stroke; choose a single one.</source>
        <translation>%1 son varias pulsaciones; elija una sola.</translation>
    </message>
    <message>
        <source>%1 opens the context menu.</source>
        <translation>%1 abre el menú contextual.</translation>
    </message>
    <message>
        <source>%1 closes the window.</source>
        <translation>%1 cierra la ventana.</translation>
    </message>
    <message>
        <source>%1 opens a menu of the menu bar.</source>
        <translation>%1 abre un menú de la barra de menús.</translation>
    </message>
    <message>
        <source>%1 moves the keyboard, confirms or cancels everywhere in the window.</source>
        <translation>%1 mueve el foco, acepta o cancela en toda la ventana.</translation>
    </message>
    <message>
        <source>%1 is needed in texts.</source>
        <translation>%1 se necesita en los textos.</translation>
    </message>
    <message>
        <source>%1 is needed for typing; add Ctrl or Alt, or choose a function key.</source>
        <translation>%1 se necesita para escribir; añada Ctrl o Alt, o elija una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <translation>%1 es el atajo de «%2».</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>sin atajo</translation>
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
        <translation>LECT</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Todas las conexiones</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SignInForm</name>
    <message>
        <source>Sign in as</source>
        <translation>Iniciar sesión como</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>&amp;Entorno</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>As the user pool knows it: a name or an e-mail address</source>
        <translation>Tal como figura en el grupo de usuarios: un nombre o un correo electrónico</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>It is not sent: the two sides prove to each other that they know it</source>
        <translation>No se envía: ambas partes se demuestran mutuamente que la conocen</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>ID de &amp;cliente</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>Secre&amp;to de cliente</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>Sent with every request, as a bearer token</source>
        <translation>Se envía con cada solicitud, como token de portador</translation>
    </message>
    <message>
        <source>Test &amp;address</source>
        <translation>Dirección de prueb&amp;a</translation>
    </message>
    <message>
        <source>May be empty. “Sign in now” asks it with GET, and the request page begins with it</source>
        <translation>Puede quedar vacía. «Iniciar sesión ahora» la consulta con GET y la página de solicitudes empieza por ella</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>Ám&amp;bito</translation>
    </message>
    <message>
        <source>Empty: the environment’s</source>
        <translation>Vacío: el del entorno</translation>
    </message>
    <message>
        <source>&amp;X-Api-Key</source>
        <translation>&amp;X-Api-Key</translation>
    </message>
    <message>
        <source>Sent beside the token, where a gateway wants one</source>
        <translation>Se envía junto al token si la puerta de enlace la exige</translation>
    </message>
    <message>
        <source>Se&amp;rvice account</source>
        <translation>Cuenta de ser&amp;vicio</translation>
    </message>
    <message>
        <source>A client id and a secret, OAuth 2 client credentials</source>
        <translation>Un ID de cliente y un secreto, credenciales de cliente OAuth 2</translation>
    </message>
    <message>
        <source>User an&amp;d password</source>
        <translation>Usuario y cont&amp;raseña</translation>
    </message>
    <message>
        <source>A user of a Cognito user pool, by SRP</source>
        <translation>Un usuario de un grupo de usuarios de Cognito, mediante SRP</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>Clave de AP&amp;I</translation>
    </message>
    <message>
        <source>A key that does not change</source>
        <translation>Una clave que no cambia</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Elija uno</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Edit en&amp;vironments…</source>
        <translation>Editar en&amp;tornos…</translation>
    </message>
    <message>
        <source>The names that can be chosen here, and the addresses they stand for</source>
        <translation>Los nombres que se pueden elegir aquí y las direcciones que representan</translation>
    </message>
    <message>
        <source>Of the app client that the user pool has for this</source>
        <translation>Del cliente de aplicación que el grupo de usuarios tiene para esto</translation>
    </message>
    <message>
        <source>Empty: the app client has none</source>
        <translation>Vacío: el cliente de aplicación no tiene</translation>
    </message>
    <message>
        <source>%1 (of this connection)</source>
        <translation>%1 (de esta conexión)</translation>
    </message>
    <message>
        <source>The name that stands for the token endpoint or the user pool</source>
        <translation>El nombre que representa el punto de conexión de tokens o el grupo de usuarios</translation>
    </message>
    <message>
        <source>User pool %1</source>
        <translation>Grupo de usuarios %1</translation>
    </message>
    <message>
        <source>Token endpoint at %1</source>
        <translation>Punto de conexión de tokens en %1</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>guardado; escriba para reemplazarlo</translation>
    </message>
    <message>
        <source>There is no environment of this name: choose another one, or add it under “Edit environments…”</source>
        <translation>No hay ningún entorno con este nombre: elija otro o añádalo en «Editar entornos…»</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>Falta el ID de cliente</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>Falta el secreto de cliente</translation>
    </message>
    <message>
        <source>An id with a colon cannot be sent by basic-raw. Choose basic-form in the environment</source>
        <translation>Un ID con dos puntos no se puede enviar con basic-raw. Elija basic-form en el entorno</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>Falta el nombre de usuario</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Falta la contraseña</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>Falta la clave de API</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusBar</name>
    <message>
        <source>Time of the last load, decryption included</source>
        <translation>Tiempo de la última carga, descifrado incluido</translation>
    </message>
    <message>
        <source>Without a key or a mouse the vault locks by itself; click to lock it now</source>
        <translation>Sin actividad de teclado ni ratón, la bóveda se bloquea sola; haga clic para bloquearla ahora</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StepList</name>
    <message>
        <source>Steps of the migration</source>
        <translation>Pasos de la migración</translation>
    </message>
    <message>
        <source>This run came of the list: its plan is in the report.</source>
        <translation>Esta ejecución viene de la lista: su plan está en el informe.</translation>
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
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Goes to the step before; nothing is lost</source>
        <translation>Va al paso anterior; no se pierde nada</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The run has begun: what it was asked cannot be changed any more.</source>
        <translation>La ejecución ha empezado: lo que se le pidió ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>Goes to “%1”</source>
        <translation>Va a «%1»</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TimeLeftBar</name>
    <message>
        <source>refreshing…</source>
        <translation>renovando…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TokenInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>Ningún token seleccionado</translation>
    </message>
    <message>
        <source>Select a token to see where it came from, whom it is for and how long it lasts.</source>
        <translation>Seleccione un token para ver de dónde procede, para quién es y cuánto dura.</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>Abrir conexión</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>Decodificar</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>Probar una solicitud</translation>
    </message>
    <message>
        <source>The last refresh failed</source>
        <translation>La última renovación falló</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>No se pudo abrir la conexión</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Find by connection, source, client, scope, audience or state</source>
        <translation>Buscar por conexión, origen, cliente, ámbito, audiencia o estado</translation>
    </message>
    <message>
        <source>Find by source, client, scope, audience or state</source>
        <translation>Buscar por origen, cliente, ámbito, audiencia o estado</translation>
    </message>
    <message>
        <source>Find tokens</source>
        <translation>Buscar tokens</translation>
    </message>
    <message>
        <source>Refresh expired</source>
        <translation>Renovar caducados</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Renovar ahora</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>Seleccione primero un token.</translation>
    </message>
    <message>
        <source>This connection has no tokens.</source>
        <translation>Esta conexión no tiene tokens.</translation>
    </message>
    <message>
        <source>Open the connection first.</source>
        <translation>Abra primero la conexión.</translation>
    </message>
    <message>
        <source>The first request gets a token: it decides what the token is for.</source>
        <translation>La primera solicitud obtiene un token: ella decide para qué es.</translation>
    </message>
    <message>
        <source>There is nothing to refresh: a key or a signature does not expire.</source>
        <translation>No hay nada que renovar: una clave o una firma no caduca.</translation>
    </message>
    <message>
        <source>It is being refreshed.</source>
        <translation>Se está renovando.</translation>
    </message>
    <message>
        <source>None of the tokens that are shown has expired.</source>
        <translation>Ninguno de los tokens mostrados ha caducado.</translation>
    </message>
    <message>
        <source>Nothing is being refreshed.</source>
        <translation>No se está renovando nada.</translation>
    </message>
    <message>
        <source>No token is held. Refresh it first.</source>
        <translation>No hay ningún token guardado. Renuévelo antes.</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>La celda está vacía.</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>No hay nada que olvidar.</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>Seleccione primero una conexión.</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>La conexión está abierta.</translation>
    </message>
    <message>
        <source>The connection is being opened.</source>
        <translation>La conexión se está abriendo.</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>No se copió nada</translation>
    </message>
    <message>
        <source>No token is held any more.</source>
        <translation>Ya no hay ningún token guardado.</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>Token copiado</translation>
    </message>
    <message>
        <source>The clipboard is cleared after %1 seconds.</source>
        <translation>El portapapeles se vacía a los %1 segundos.</translation>
    </message>
    <message>
        <source>There are no connections yet</source>
        <translation>Aún no hay conexiones</translation>
    </message>
    <message>
        <source>A token stands for a sign-in, for a while: requests carry it instead of a password or key. Here you see how long each one lasts, renew it, and find out why it is refused.</source>
        <translation>Un token representa un inicio de sesión durante un tiempo: las solicitudes lo llevan en lugar de una contraseña o una clave. Aquí puede ver cuánto dura cada uno, renovarlo y averiguar por qué se rechaza.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Ningún token coincide</translation>
    </message>
    <message>
        <source>No connection, source, client, scope, audience or state has these words.</source>
        <translation>Ninguna conexión, origen, cliente, ámbito, audiencia o estado contiene estas palabras.</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>Mostrar todos los tokens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>%Ln token</numerusform>
            <numerusform>%Ln tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>%Ln caducado</numerusform>
            <numerusform>%Ln caducados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) not open</source>
        <translation>
            <numerusform>%Ln conexión sin abrir</numerusform>
            <numerusform>%Ln conexiones sin abrir</numerusform>
        </translation>
    </message>
    <message>
        <source>The token of %1 could not be refreshed</source>
        <translation>No se pudo renovar el token de %1</translation>
    </message>
    <message>
        <source>%1 of %2 tokens could not be refreshed</source>
        <translation>No se pudieron renovar %1 de %2 tokens</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stayed as they were.</source>
        <translation>
            <numerusform>%Ln token quedó como estaba.</numerusform>
            <numerusform>%Ln tokens quedaron como estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) refreshed</source>
        <translation>
            <numerusform>%Ln token renovado</numerusform>
            <numerusform>%Ln tokens renovados</numerusform>
        </translation>
    </message>
    <message>
        <source>The token of %1 could not be forgotten</source>
        <translation>No se pudo olvidar el token de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) forgotten</source>
        <translation>
            <numerusform>%Ln token olvidado</numerusform>
            <numerusform>%Ln tokens olvidados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>The tour waits: this is about another page than the one in front, or its connection is closed.</source>
        <translation>El recorrido espera: se trata de otra página que la actual, o su conexión está cerrada.</translation>
    </message>
    <message>
        <source>Show &amp;it</source>
        <translation>Mo&amp;strarlo</translation>
    </message>
    <message>
        <source>Goes to the page of this step</source>
        <translation>Va a la página de este paso</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>Termina el recorrido (Esc)</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>Al paso siguiente</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>Opens the demo vault and shows step by step what there is and where</source>
        <translation>Abre la bóveda de demostración y muestra paso a paso qué hay y dónde</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>La sandbox no está instalada.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TourCard</name>
    <message>
        <source>Le&amp;ave the tour</source>
        <translation>A&amp;bandonar el recorrido</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Ends it here (Esc); the Help menu starts it again</source>
        <translation>Lo termina aquí (Esc); el menú Ayuda lo inicia de nuevo</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>Al paso anterior</translation>
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
        <translation>Ahora n&amp;o</translation>
    </message>
    <message>
        <source>Start the to&amp;ur</source>
        <translation>Empezar el rec&amp;orrido</translation>
    </message>
    <message>
        <source>The Help menu starts it at any time</source>
        <translation>El menú Ayuda lo inicia en cualquier momento</translation>
    </message>
    <message>
        <source>Shows where things are, step by step; Esc leaves it</source>
        <translation>Muestra paso a paso dónde está cada cosa; Esc lo abandona</translation>
    </message>
    <message>
        <source>Take the tour?</source>
        <translation>¿Hacer el recorrido?</translation>
    </message>
    <message>
        <source>It shows in a few steps what there is in this window and where. You can go on working meanwhile, and leave it at any step.</source>
        <translation>Muestra en pocos pasos qué hay en esta ventana y dónde. Mientras tanto se puede seguir trabajando, y abandonarlo en cualquier paso.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozClausePopup</name>
    <message>
        <source>Change a clause</source>
        <translation>Cambiar una cláusula</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>Añadir una cláusula</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>Añadir un término</translation>
    </message>
    <message>
        <source>Match: show what fits</source>
        <translation>Incluir: mostrar lo que coincide</translation>
    </message>
    <message>
        <source>Exclude: leave out what fits</source>
        <translation>Excluir: omitir lo que coincide</translation>
    </message>
    <message>
        <source>Match or exclude</source>
        <translation>Incluir o excluir</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>any of the terms (OR)</source>
        <translation>cualquiera de los términos (OR)</translation>
    </message>
    <message>
        <source>all of the terms (AND)</source>
        <translation>todos los términos (AND)</translation>
    </message>
    <message>
        <source>How the terms are joined</source>
        <translation>Cómo se combinan los términos</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>&amp;Cláusula</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>&amp;Estrategia</translation>
    </message>
    <message>
        <source>&amp;Joined by</source>
        <translation>C&amp;ombinación</translation>
    </message>
    <message>
        <source>What the term is about</source>
        <translation>A qué se refiere el término</translation>
    </message>
    <message>
        <source>field</source>
        <translation>campo</translation>
    </message>
    <message>
        <source>Name of the plain field</source>
        <translation>Nombre del campo en claro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Quitar el término</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Searched is what lies in the clear: types, clients, names of fields, plain fields.</source>
        <translation>Se busca en lo que está en claro: tipos, clientes, nombres de campos y campos en claro.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozConflictDialog</name>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>&amp;Conservar lo suyo</translation>
    </message>
    <message>
        <source>The record changed</source>
        <translation>El registro ha cambiado</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>&amp;Volver al editor</translation>
    </message>
    <message>
        <source>Nothing is written; what you wrote stays in the editor</source>
        <translation>No se escribe nada; lo que escribió permanece en el editor</translation>
    </message>
    <message>
        <source>Drops your change; the record stays as it is now</source>
        <translation>Descarta su cambio; el registro queda como está ahora</translation>
    </message>
    <message>
        <source>%1 · %2 of “%3”</source>
        <comment>type, record id, connection</comment>
        <translation>%1 · %2 de «%3»</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it; nothing has been written.</source>
        <translation>Alguien cambió este registro desde que lo abrió; no se ha escrito nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln campo fue cambiado por ambas partes: elija.</numerusform>
            <numerusform>%Ln campos fueron cambiados por ambas partes: elija.</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different fields: both changes fit together.</source>
        <translation>Se cambiaron campos distintos: ambos cambios son compatibles.</translation>
    </message>
    <message>
        <source>Show fields that are the &amp;same</source>
        <translation>Mo&amp;strar los campos iguales</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>&amp;Todo lo suyo</translation>
    </message>
    <message>
        <source>Takes theirs for every field that both of you changed</source>
        <translation>Usa la versión ajena en todos los campos cambiados por ambas partes</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Todo lo &amp;mío</translation>
    </message>
    <message>
        <source>Takes yours for every field that both of you changed</source>
        <translation>Usa su versión en todos los campos cambiados por ambas partes</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>&amp;Write my choice</source>
        <translation>&amp;Escribir mi elección</translation>
    </message>
    <message>
        <source>&amp;Write both</source>
        <translation>&amp;Escribir ambos</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>Queda %Ln campo por elegir</numerusform>
            <numerusform>Quedan %Ln campos por elegir</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is left: keep theirs.</source>
        <translation>No queda ningún cambio propio: conserve la otra versión.</translation>
    </message>
    <message>
        <source>It replaces the version shown here, and no other.</source>
        <translation>Reemplaza la versión mostrada aquí y ninguna otra.</translation>
    </message>
    <message>
        <source>It changed once more</source>
        <translation>Ha cambiado otra vez</translation>
    </message>
    <message>
        <source>What is there now cannot be opened here. Nothing has been written.</source>
        <translation>Lo que hay ahora no se puede abrir aquí. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Somebody was faster again: this is what is there now.</source>
        <translation>Alguien se ha adelantado de nuevo: esto es lo que hay ahora.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozFieldRow</name>
    <message>
        <source>Value, encrypted</source>
        <translation>Valor, cifrado</translation>
    </message>
    <message>
        <source>Value, in the clear</source>
        <translation>Valor, en claro</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>Quitar el campo</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Name of the data field</source>
        <translation>Nombre del campo de datos</translation>
    </message>
    <message>
        <source>Name of the plain field</source>
        <translation>Nombre del campo en claro</translation>
    </message>
    <message>
        <source>value, encrypted</source>
        <translation>valor, cifrado</translation>
    </message>
    <message>
        <source>value, searchable</source>
        <translation>valor, con búsqueda</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozInspector</name>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>En bruto</translation>
    </message>
    <message>
        <source>Copy raw data</source>
        <translation>Copiar datos en bruto</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>Datos en bruto</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>Ningún registro seleccionado</translation>
    </message>
    <message>
        <source>Select a row to see what is encrypted in it and what lies in the clear.</source>
        <translation>Seleccione una fila para ver qué está cifrado en ella y qué está en claro.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>What the service holds: data is sealed, the rest it can read.</source>
        <translation>Lo que guarda el servicio: los datos están sellados; el resto puede leerlo.</translation>
    </message>
    <message>
        <source>Only its beginning is shown.</source>
        <translation>Solo se muestra el principio.</translation>
    </message>
    <message>
        <source>This record cannot be opened</source>
        <translation>Este registro no se puede abrir</translation>
    </message>
    <message>
        <source>What the service sent is under Raw.</source>
        <translation>Lo que envió el servicio está en «En bruto».</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>La firma no coincide</translation>
    </message>
    <message>
        <source>The record was changed since its writer signed it, or somebody else signed it.</source>
        <translation>El registro se modificó después de que su autor lo firmara, o lo firmó otra persona.</translation>
    </message>
    <message>
        <source>Ask the writer before you rely on it.</source>
        <translation>Consulte al autor antes de confiar en él.</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>Its writer did not sign it: the Python SDK signs no records.</source>
        <translation>Su autor no lo firmó: el SDK de Python no firma registros.</translation>
    </message>
    <message>
        <source>Whether the record is as its writer signed it.</source>
        <translation>Si el registro está tal como lo firmó su autor.</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>en claro</translation>
    </message>
    <message>
        <source>The service holds these as they are, and searches them.</source>
        <translation>El servicio los guarda tal cual y busca en ellos.</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>No plain fields.</source>
        <translation>Sin campos en claro.</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>A file: its content is encrypted and lies elsewhere. Files are fetched on the Files page.</source>
        <translation>Un archivo: su contenido está cifrado y se guarda en otro lugar. Los archivos se descargan en la página Archivos.</translation>
    </message>
    <message>
        <source>No data fields.</source>
        <translation>Sin campos de datos.</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozPage</name>
    <message>
        <source>Opening the connection…</source>
        <translation>Abriendo la conexión…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>La conexión está cerrada</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>Sus claves están en memoria solo mientras está abierta.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>No se pudo abrir la conexión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozQueryBox</name>
    <message>
        <source>Add to the search</source>
        <translation>Añadir a la búsqueda</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>= exact, ~ fuzzy, *= wildcard, /= regexp; - in front excludes</source>
        <translation>= exacta, ~ aproximada, *= comodín, /= regexp; - delante excluye</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation>&amp;Incluir…</translation>
    </message>
    <message>
        <source>&amp;Exclude…</source>
        <translation>&amp;Excluir…</translation>
    </message>
    <message>
        <source>&amp;Range of time…</source>
        <translation>Intervalo de &amp;tiempo…</translation>
    </message>
    <message>
        <source>Search: type=medicine, city~Berln, -type*=test*</source>
        <translation>Buscar: type=medicine, city~Berln, -type*=test*</translation>
    </message>
    <message>
        <source>add to the search</source>
        <translation>añadir a la búsqueda</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRangePopup</name>
    <message>
        <source>Range of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>Fecha de creación</translation>
    </message>
    <message>
        <source>When it was modified last</source>
        <translation>Fecha de última modificación</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>Qué fecha</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Here (UTC%1)</source>
        <translation>Aquí (UTC%1)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>&amp;Zona</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>El fin es anterior al inicio.</translation>
    </message>
    <message>
        <source>An end that is not ticked is open. A long result is cut into ranges like this by itself.</source>
        <translation>Un extremo sin marcar queda abierto. Un resultado largo se divide por sí solo en intervalos como este.</translation>
    </message>
    <message>
        <source>Without an end there is no range: every time fits.</source>
        <translation>Sin ningún extremo no hay intervalo: vale cualquier fecha.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRecordEditor</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>Editar registro</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>A record keeps its type: it decides who can open it.</source>
        <translation>Un registro conserva su tipo: este decide quién puede abrirlo.</translation>
    </message>
    <message>
        <source>Records are shared by their type: whoever may read it opens this record too.</source>
        <translation>Los registros se comparten por su tipo: quien pueda leerlo abre también este registro.</translation>
    </message>
    <message>
        <source>Changes a record of “%1”.</source>
        <translation>Cambia un registro de «%1».</translation>
    </message>
    <message>
        <source>Writes a record with “%1”.</source>
        <translation>Escribe un registro con «%1».</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Saving was stopped</source>
        <translation>Se detuvo el guardado</translation>
    </message>
    <message>
        <source>The service may have taken it all the same: refresh the table to see.</source>
        <translation>Aun así, es posible que el servicio lo haya recibido: actualice la tabla para comprobarlo.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>cifrado</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>en claro</translation>
    </message>
    <message>
        <source>Sealed on this computer; names of fields are not.</source>
        <translation>Se sellan en este equipo; los nombres de los campos, no.</translation>
    </message>
    <message>
        <source>The service reads and searches these.</source>
        <translation>El servicio los lee y busca en ellos.</translation>
    </message>
    <message>
        <source>Add a data field</source>
        <translation>Añadir un campo de datos</translation>
    </message>
    <message>
        <source>Add a plain field</source>
        <translation>Añadir un campo en claro</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Somebody deleted this record</source>
        <translation>Alguien eliminó este registro</translation>
    </message>
    <message>
        <source>Nothing has been written. What you wrote is still here: Save writes it as a new record.</source>
        <translation>No se ha escrito nada. Lo que escribió sigue aquí: Guardar lo escribe como registro nuevo.</translation>
    </message>
    <message>
        <source>Somebody changed this record</source>
        <translation>Alguien cambió este registro</translation>
    </message>
    <message>
        <source>Nothing has been written. What is there now cannot be opened here, so that the two cannot be compared.</source>
        <translation>No se ha escrito nada. Lo que hay ahora no se puede abrir aquí, por lo que no se pueden comparar ambos.</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>¿Descartar lo que escribió?</translation>
    </message>
    <message>
        <source>Nothing of it has been written to “%1”.</source>
        <translation>Nada de ello se ha escrito en «%1».</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRecordsPage</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>As code</source>
        <translation>Como código</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nuevo registro</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>Opciones de búsqueda</translation>
    </message>
    <message>
        <source>Whose records are searched, in which order, and whether data is fetched</source>
        <translation>De quién son los registros que se buscan, en qué orden y si se obtienen los datos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Records of &amp;all writers that share with me</source>
        <translation>Registros de &amp;todos los autores que comparten conmigo</translation>
    </message>
    <message>
        <source>&amp;Fetch and open encrypted data</source>
        <translation>Obtener y abrir datos ci&amp;frados</translation>
    </message>
    <message>
        <source>Without it a long list comes faster; the record that is selected is opened all the same</source>
        <translation>Sin esta opción, una lista larga llega antes; el registro seleccionado se abre de todos modos</translation>
    </message>
    <message>
        <source>Order: the &amp;service&apos;s own</source>
        <translation>Orden: el del &amp;servicio</translation>
    </message>
    <message>
        <source>Order: as&amp;cending</source>
        <translation>Orden: as&amp;cendente</translation>
    </message>
    <message>
        <source>Order: &amp;descending</source>
        <translation>Orden: &amp;descendente</translation>
    </message>
    <message>
        <source>The record is being opened.</source>
        <translation>Se está abriendo el registro.</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>Seleccione primero un registro.</translation>
    </message>
    <message>
        <source>A file is no record to copy: put it again on the Files page.</source>
        <translation>Un archivo no es un registro que se pueda copiar: vuelva a subirlo en la página Archivos.</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>Este registro no se puede abrir.</translation>
    </message>
    <message>
        <source>Records are being deleted.</source>
        <translation>Se están eliminando registros.</translation>
    </message>
    <message>
        <source>Encrypted data cannot be searched by the service.</source>
        <translation>El servicio no puede buscar en datos cifrados.</translation>
    </message>
    <message>
        <source>The service does not search this value.</source>
        <translation>El servicio no busca este valor.</translation>
    </message>
    <message>
        <source>Nothing secret is in it. The terms of the search are in the text.</source>
        <translation>No contiene nada secreto. Los términos de la búsqueda están en el texto.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, record id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>¿Eliminar este registro?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>¿Eliminar %Ln registro?</numerusform>
            <numerusform>¿Eliminar %Ln registros?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted from TozStore, for “%1” and for everybody they are shared with. This cannot be undone.</source>
        <translation>Se eliminan de TozStore, para «%1» y para todos con quienes se comparten. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Eliminar el registro</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>Eliminar %Ln registro</numerusform>
            <numerusform>Eliminar %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since you saw it, and was not deleted</source>
        <translation>El registro cambió desde que usted lo vio y no se eliminó</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>No se eliminó todo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted before.</source>
        <translation>
            <numerusform>Antes se eliminó %Ln registro.</numerusform>
            <numerusform>Antes se eliminaron %Ln registros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh, look again, and delete what is left.</source>
        <translation>Actualice, revise de nuevo y elimine lo que quede.</translation>
    </message>
    <message>
        <source>No records match this search</source>
        <translation>Ningún registro coincide con esta búsqueda</translation>
    </message>
    <message>
        <source>Searched are types, clients, names of fields and plain fields; encrypted data cannot be searched. What was just written is found some seconds later.</source>
        <translation>Se busca en tipos, clientes, nombres de campos y campos en claro; en los datos cifrados no se puede buscar. Lo recién escrito se encuentra unos segundos después.</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>Records that this client writes, and those that others share with it, show up here.</source>
        <translation>Aquí aparecen los registros que escribe este cliente y los que otros comparten con él.</translation>
    </message>
    <message>
        <source>Records that this client writes show up here. Those of other writers are left out: see the search options.</source>
        <translation>Aquí aparecen los registros que escribe este cliente. Los de otros autores se omiten: vea las opciones de búsqueda.</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>You are signed in, but this client may not search records.</source>
        <translation>Ha iniciado sesión, pero este cliente no puede buscar registros.</translation>
    </message>
    <message>
        <source>Not all records can be had</source>
        <translation>No se pueden obtener todos los registros</translation>
    </message>
    <message>
        <source>More than 10,000 of them were written at the same moment, and one search hands out 10,000. Narrow the search by type or by a plain field.</source>
        <translation>Más de 10 000 se escribieron en el mismo instante, y una búsqueda entrega 10 000. Acote la búsqueda por tipo o por un campo en claro.</translation>
    </message>
    <message>
        <source>%1 records match</source>
        <translation>%1 registros coinciden</translation>
    </message>
    <message>
        <source>One search hands out 10,000, a thousand at a time. The rest comes by itself, in ranges of time, as you scroll to it.</source>
        <translation>Una búsqueda entrega 10 000, de mil en mil. El resto llega por sí solo, en intervalos de tiempo, al desplazarse hasta él.</translation>
    </message>
    <message>
        <source>Rows from %1 on could not be loaded</source>
        <translation>No se pudieron cargar las filas a partir de la %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Sin filas</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>Filas %1–%2 de %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, selection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln seleccionado</numerusform>
            <numerusform>%Ln seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than 10,000: asked for in %Ln range(s) of time so far</source>
        <translation>
            <numerusform>Más de 10 000: consultado en %Ln intervalo de tiempo hasta ahora</numerusform>
            <numerusform>Más de 10 000: consultado en %Ln intervalos de tiempo hasta ahora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozStoreForm</name>
    <message>
        <source>&amp;Back up the new client&apos;s keys with the service</source>
        <translation>Guardar copia de las claves del nuevo cliente en el &amp;servicio</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <translation>Perfi&amp;l</translation>
    </message>
    <message>
        <source>Configurations in ~/.tozny</source>
        <translation>Configuraciones en ~/.tozny</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Service addr&amp;ess</source>
        <translation>Dir&amp;ección del servicio</translation>
    </message>
    <message>
        <source>api_url, without a path behind it</source>
        <translation>api_url, sin ruta detrás</translation>
    </message>
    <message>
        <source>Registration to&amp;ken</source>
        <translation>To&amp;ken de registro</translation>
    </message>
    <message>
        <source>From the account&apos;s dashboard. Most can be used once.</source>
        <translation>Del panel de la cuenta. La mayoría solo se puede usar una vez.</translation>
    </message>
    <message>
        <source>C&amp;lient name</source>
        <translation>Nombre de c&amp;liente</translation>
    </message>
    <message>
        <source>What the account and others see of the new client</source>
        <translation>Lo que la cuenta y otros ven del nuevo cliente</translation>
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
        <translation>Cr&amp;iptografía</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Real&amp;m</source>
        <translation>Real&amp;m</translation>
    </message>
    <message>
        <source>Its name; capital letters do not matter</source>
        <translation>Su nombre; no distingue mayúsculas</translation>
    </message>
    <message>
        <source>Appl&amp;ication</source>
        <translation>Apl&amp;icación</translation>
    </message>
    <message>
        <source>“account” unless you were told another one</source>
        <translation>«account», salvo que le hayan indicado otra</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>C&amp;ontraseña</translation>
    </message>
    <message>
        <source>Opens the identity&apos;s keys on this computer. It is not sent, and not kept.</source>
        <translation>Abre las claves de la identidad en este equipo. No se envía ni se guarda.</translation>
    </message>
    <message>
        <source>Con&amp;figuration file</source>
        <translation>Archivo de con&amp;figuración</translation>
    </message>
    <message>
        <source>Ne&amp;w client</source>
        <translation>&amp;Nuevo cliente</translation>
    </message>
    <message>
        <source>I&amp;dentity</source>
        <translation>I&amp;dentidad</translation>
    </message>
    <message>
        <source>P-384 and AES-GCM. No signatures, notes, files or identities: the SDKs have none of them there.</source>
        <translation>P-384 y AES-GCM. Sin firmas, notas, archivos ni identidades: los SDK no los ofrecen ahí.</translation>
    </message>
    <message>
        <source>X25519 and XSalsa20-Poly1305, what nearly everybody uses</source>
        <translation>X25519 y XSalsa20-Poly1305, lo que usa casi todo el mundo</translation>
    </message>
    <message>
        <source>Not for the NIST suite: keep the new client&apos;s e3db.json as its copy.</source>
        <translation>No disponible con la suite NIST: conserve como copia el e3db.json del nuevo cliente.</translation>
    </message>
    <message>
        <source>All of them, encrypted for the account that issued the token: whoever holds it can act as this client.</source>
        <translation>Todas, cifradas para la cuenta que emitió el token: quien la tenga puede actuar como este cliente.</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>Elija una…</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>La predeterminada</translation>
    </message>
    <message>
        <source>None so far: paste, drop or open the client&apos;s e3db.json.</source>
        <translation>Ninguna aún: pegue, suelte o abra el e3db.json del cliente.</translation>
    </message>
    <message>
        <source>NIST suite at %1</source>
        <translation>Suite NIST en %1</translation>
    </message>
    <message>
        <source>Sodium suite at %1</source>
        <translation>Suite Sodium en %1</translation>
    </message>
    <message>
        <source>Sodium suite without signing keys at %1</source>
        <translation>Suite Sodium sin claves de firma en %1</translation>
    </message>
    <message>
        <source>Kept in the keychain. Another e3db.json replaces it.</source>
        <translation>Se guarda en el llavero. Otro e3db.json lo reemplaza.</translation>
    </message>
    <message>
        <source>%1 still holds these keys when the keychain has them: keep it safe as your copy, or delete it.</source>
        <translation>%1 aún contiene estas claves cuando ya estén en el llavero: guárdelo como copia en un lugar seguro o elimínelo.</translation>
    </message>
    <message>
        <source>The client&apos;s configuration is missing: paste, drop or open its e3db.json</source>
        <translation>Falta la configuración del cliente: pegue, suelte o abra su e3db.json</translation>
    </message>
    <message>
        <source>The registration token is missing</source>
        <translation>Falta el token de registro</translation>
    </message>
    <message>
        <source>The client has no name</source>
        <translation>El cliente no tiene nombre</translation>
    </message>
    <message>
        <source>The realm is missing</source>
        <translation>Falta el realm</translation>
    </message>
    <message>
        <source>The application is missing</source>
        <translation>Falta la aplicación</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>Falta el nombre de usuario</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>Falta la contraseña</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozTableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozTableView</name>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TransferActions</name>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>La exportación falló</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>Importado, pero no todo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UnsavedStrip</name>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Guardar claves</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Sin guardar: %1.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdateStrip</name>
    <message>
        <source>N&amp;ot now</source>
        <translation>Ah&amp;ora no</translation>
    </message>
    <message>
        <source>Until the program starts anew</source>
        <translation>Hasta que se reinicie el programa</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t look</source>
        <translation>&amp;No buscar</translation>
    </message>
    <message>
        <source>The settings can change it at any time</source>
        <translation>Se puede cambiar en los ajustes en cualquier momento</translation>
    </message>
    <message>
        <source>Once a &amp;week</source>
        <translation>Una ve&amp;z por semana</translation>
    </message>
    <message>
        <source>May Strongroom look for new versions?</source>
        <translation>¿Puede Strongroom buscar nuevas versiones?</translation>
    </message>
    <message>
        <source>Sk&amp;ip this version</source>
        <translation>Om&amp;itir esta versión</translation>
    </message>
    <message>
        <source>Says nothing more until there is another one</source>
        <translation>No avisa más hasta que haya otra</translation>
    </message>
    <message>
        <source>Sho&amp;w its page</source>
        <translation>&amp;Ver su página</translation>
    </message>
    <message>
        <source>Strongroom %1 is there</source>
        <translation>Strongroom %1 está disponible</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdatesSection</name>
    <message>
        <source>Look for new versions once a &amp;week</source>
        <translation>Buscar nuevas versiones una vez por &amp;semana</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>Buscar a&amp;hora</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Nuevas versiones</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It was built without an address to ask for new versions, and so asks nobody: look where you got it.</source>
        <translation>Esta es Strongroom %1. Se compiló sin dirección donde consultar nuevas versiones, así que no pregunta a nadie: mire donde la obtuvo.</translation>
    </message>
    <message>
        <source>Turned off by the administrator of this computer</source>
        <translation>Desactivado por el administrador de este equipo</translation>
    </message>
    <message>
        <source>This is Strongroom %1.</source>
        <translation>Esta es Strongroom %1.</translation>
    </message>
    <message>
        <source>Show the &amp;page of %1</source>
        <translation>Mostrar la &amp;página de %1</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Consultando a %1…</translation>
    </message>
    <message>
        <source>Strongroom %1 is there.</source>
        <translation>Strongroom %1 está disponible.</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It has not looked for another so far.</source>
        <translation>Esta es Strongroom %1. Aún no ha buscado otra versión.</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It could not find out on %2 whether there is a later one.</source>
        <translation>Esta es Strongroom %1. El %2 no pudo averiguar si hay una más reciente.</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It knows of no later one; last looked on %2.</source>
        <translation>Esta es Strongroom %1. No conoce ninguna más reciente; última búsqueda: %2.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UploadDialog</name>
    <message>
        <source>&amp;Keep the file&apos;s name, readable for the service, as “name”</source>
        <translation>&amp;Conservar el nombre del archivo, legible para el servicio, como «name»</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>Subir %n archivo</numerusform>
            <numerusform>Subir %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload %n file(s)</source>
        <translation>
            <numerusform>&amp;Subir %n archivo</numerusform>
            <numerusform>&amp;Subir %n archivos</numerusform>
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
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>Who may read records of this type may read these files</source>
        <translation>Quien pueda leer registros de este tipo podrá leer estos archivos</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>Not encrypted: the service and every reader see it, and it can be searched for</source>
        <translation>Sin cifrar: lo ven el servicio y todos los lectores, y se puede buscar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The content is encrypted on this computer before it is sent.</source>
        <translation>El contenido se cifra en este equipo antes de enviarse.</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>“name” is taken by the file&apos;s name</source>
        <translation>«name» ya lo ocupa el nombre del archivo</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ValueBox</name>
    <message>
        <source>empty text</source>
        <translation>texto vacío</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>a hash: the value itself is not known</source>
        <translation>un hash: no se conoce el valor en sí</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::VariablesRunDialog</name>
    <message>
        <source>Start a program; what it prints is not shown</source>
        <translation>Inicia un programa; no se muestra lo que imprime</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Ejecutar</translation>
    </message>
    <message>
        <source>Run with these variables</source>
        <translation>Ejecutar con estas variables</translation>
    </message>
    <message>
        <source>Run with the secrets of %1</source>
        <translation>Ejecutar con los secretos de %1</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variables</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Open a terminal (%1); an empty command opens its shell</source>
        <translation>Abrir un terminal (%1); un comando vacío abre su shell</translation>
    </message>
    <message>
        <source>Open a terminal: none is here that hands its variables on</source>
        <translation>Abrir un terminal: aquí no hay ninguno que transmita sus variables</translation>
    </message>
    <message>
        <source>No shell reads it: quotes keep words together, and $, * and | mean nothing.</source>
        <translation>No lo lee ningún shell: las comillas mantienen juntas las palabras, y $, * y | no significan nada.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>The secrets are being opened.</source>
        <translation>Los secretos se están abriendo.</translation>
    </message>
    <message>
        <source>The secrets could not be opened.</source>
        <translation>No se pudieron abrir los secretos.</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>Hay una comilla sin cerrar en el comando.</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation>Abriendo los secretos…</translation>
    </message>
    <message numerus="yes">
        <source>The program gets %Ln variable(s).</source>
        <translation>
            <numerusform>El programa recibe %Ln variable.</numerusform>
            <numerusform>El programa recibe %Ln variables.</numerusform>
        </translation>
    </message>
    <message>
        <source>They replace what this computer has under these names: %1.</source>
        <translation>Sustituyen a lo que este equipo tiene con estos nombres: %1.</translation>
    </message>
    <message>
        <source>Not among them, because they do not open or are there several times: %1.</source>
        <translation>No se incluyen, porque no se abren o figuran varias veces: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>a key and why</comment>
        <translation>Omitido: %1.</translation>
    </message>
    <message>
        <source>Also %1: every other character becomes an underscore</source>
        <translation>También %1: todos los demás caracteres pasan a ser guion bajo</translation>
    </message>
    <message>
        <source>Their names are no variable&apos;s. api.key becomes api_key; without this they are left out.</source>
        <translation>Sus nombres no son válidos como variable. api.key pasa a ser api_key; si no, se omiten.</translation>
    </message>
    <message>
        <source>Nothing is written to the disk or into the command. The program goes on when Strongroom ends.</source>
        <translation>No se escribe nada en el disco ni en el comando. El programa sigue cuando se cierra Strongroom.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message numerus="yes">
        <source>Process %1 runs with %Ln variable(s).</source>
        <translation>
            <numerusform>El proceso %1 se ejecuta con %Ln variable.</numerusform>
            <numerusform>El proceso %1 se ejecuta con %Ln variables.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::VerdictView</name>
    <message>
        <source>Ask the ser&amp;vice</source>
        <translation>Consultar el ser&amp;vicio</translation>
    </message>
    <message>
        <source>May an old key be destroyed?</source>
        <translation>¿Se puede destruir una clave antigua?</translation>
    </message>
    <message>
        <source>Asked of every country that the service lists, now, and not taken from the run. A country that cannot be asked is a no.</source>
        <translation>Se consulta ahora a todos los países que indica el servicio; no se toma de la ejecución. Un país que no se puede consultar cuenta como un no.</translation>
    </message>
    <message>
        <source>Counts the records that still need each old key; nothing is written</source>
        <translation>Cuenta los registros que aún necesitan cada clave antigua; no se escribe nada</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WelcomePage</name>
    <message>
        <source>Open the demo vault</source>
        <translation>Abrir la bóveda de demostración</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Añadir una conexión…</translation>
    </message>
    <message>
        <source>Welcome to Strongroom</source>
        <translation>Le damos la bienvenida a Strongroom</translation>
    </message>
    <message>
        <source>Records are encrypted and opened on this computer; the service never sees them in plain text.</source>
        <translation>Los registros se cifran y se abren en este equipo; el servicio nunca los ve en claro.</translation>
    </message>
    <message>
        <source>A local sandbox with encrypted records in many scripts, several countries and key versions. Nothing leaves this computer.</source>
        <translation>Una sandbox local con registros cifrados en muchas escrituras, varios países y versiones de clave. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Añadir una conexión</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Connect to InCountry, TozStore or Locker, sign in to any API, or keep an API token. What is secret goes into this computer&apos;s keychain.</source>
        <translation>Conéctese a InCountry, TozStore o Locker, inicie sesión en cualquier API o guarde un token de API. Lo secreto va al llavero de este equipo.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WhereStep</name>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Todos</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>Ningun&amp;o</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>&amp;Contar de nuevo</translation>
    </message>
    <message>
        <source>Where are the records?</source>
        <translation>¿Dónde están los registros?</translation>
    </message>
    <message>
        <source>Records of the countries that are ticked are encrypted anew. All others stay as they are, and so do the keys that open them.</source>
        <translation>Los registros de los países marcados se vuelven a cifrar. Los demás quedan como están, igual que las claves que los abren.</translation>
    </message>
    <message>
        <source>Ticks every country</source>
        <translation>Marca todos los países</translation>
    </message>
    <message>
        <source>Ticks no country</source>
        <translation>Desmarca todos los países</translation>
    </message>
    <message>
        <source>Asks every country once more how many records each key version has</source>
        <translation>Vuelve a consultar en cada país cuántos registros tiene cada versión de clave</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s) chosen</source>
        <translation>
            <numerusform>%Ln país elegido</numerusform>
            <numerusform>%Ln países elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>in the chosen countries</comment>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being counted</source>
        <translation>
            <numerusform>%Ln aún se está contando</numerusform>
            <numerusform>%Ln aún se están contando</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be asked: the check will say why</source>
        <translation>
            <numerusform>%Ln no se pudo consultar: la comprobación indicará el motivo</numerusform>
            <numerusform>%Ln no se pudieron consultar: la comprobación indicará el motivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WindowLock</name>
    <message>
        <source>The vault is locked.</source>
        <translation>La bóveda está bloqueada.</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <comment>minutes:seconds</comment>
        <translation>se bloquea en %1</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>B&amp;loquear</translation>
    </message>
    <message>
        <source>Forgets keys, records and what was copied, and asks for the keychain again</source>
        <translation>Olvida claves, registros y lo copiado, y vuelve a pedir el llavero</translation>
    </message>
    <message>
        <source>This window cannot be locked.</source>
        <translation>Esta ventana no se puede bloquear.</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WindowSet</name>
    <message>
        <source>This window was at %1</source>
        <comment>connection and page</comment>
        <translation>Esta ventana estaba en %1</translation>
    </message>
    <message>
        <source>It comes back there as soon as that connection is opened.</source>
        <translation>Volverá allí en cuanto se abra esa conexión.</translation>
    </message>
</context>
</TS>
