<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Access</name>
    <message>
        <source>can read yours</source>
        <translation>相手が閲覧可</translation>
    </message>
    <message>
        <source>you can read theirs</source>
        <translation>自分が閲覧可</translation>
    </message>
    <message>
        <source>may share yours with others</source>
        <translation>相手が共有可</translation>
    </message>
    <message>
        <source>you may share theirs</source>
        <translation>自分が共有可</translation>
    </message>
    <message>
        <source>can read a note of yours</source>
        <translation>自分のノートを閲覧可</translation>
    </message>
    <message>
        <source>wrote you a note</source>
        <translation>自分宛てにノートを作成</translation>
    </message>
    <message>
        <source>shared type</source>
        <translation>共有タイプ</translation>
    </message>
    <message>
        <source>authorizer</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>%1 can read your records of the type “%2”.</source>
        <translation>%1は、タイプ「%2」の自分のレコードを読めます。</translation>
    </message>
    <message>
        <source>You can read records of %1 of the type “%2”.</source>
        <translation>自分は、%1のタイプ「%2」のレコードを読めます。</translation>
    </message>
    <message>
        <source>%1 may share your records of the type “%2” with others.</source>
        <translation>%1は、タイプ「%2」の自分のレコードを他の人に共有できます。</translation>
    </message>
    <message>
        <source>You may share records of %1 of the type “%2” with others.</source>
        <translation>自分は、%1のタイプ「%2」のレコードを他の人に共有できます。</translation>
    </message>
    <message>
        <source>%1 can read a note of yours of the type “%2”.</source>
        <translation>%1は、タイプ「%2」の自分のノートを読めます。</translation>
    </message>
    <message>
        <source>%1 wrote you a note of the type “%2”.</source>
        <translation>%1が、タイプ「%2」のノートを自分宛てに書きました。</translation>
    </message>
</context>
<context>
    <name>AccessCommands</name>
    <message>
        <source>Go to “Who can read this?” of a TozStore connection first.</source>
        <translation>先にTozStore接続の「閲覧できる人」を開いてください。</translation>
    </message>
    <message>
        <source>Share a t&amp;ype…</source>
        <translation>タイプを共有(&amp;Y)…</translation>
    </message>
    <message>
        <source>Lets a client read all records of a type</source>
        <translation>あるタイプのすべてのレコードをクライアントが読めるようにします</translation>
    </message>
    <message>
        <source>Add an authori&amp;zer…</source>
        <translation>承認者を追加(&amp;Z)…</translation>
    </message>
    <message>
        <source>Lets a client share a type of yours with others</source>
        <translation>自分のタイプをクライアントが他の人に共有できるようにします</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>取り消し(&amp;V)…</translation>
    </message>
    <message>
        <source>Takes the selected ways to read back, after asking</source>
        <translation>確認のうえ、選択した閲覧経路を取り消します</translation>
    </message>
    <message>
        <source>Share on behalf…</source>
        <translation>代理で共有…</translation>
    </message>
    <message>
        <source>Shares a type of a writer who made you its authorizer</source>
        <translation>自分を承認者にした書き込み元のタイプを共有します</translation>
    </message>
    <message>
        <source>Revoke on behalf…</source>
        <translation>代理で取り消し…</translation>
    </message>
    <message>
        <source>Takes back what is shared of a writer who made you its authorizer</source>
        <translation>自分を承認者にした書き込み元の共有を取り消します</translation>
    </message>
    <message>
        <source>Show every client and type</source>
        <translation>すべてのクライアントとタイプを表示</translation>
    </message>
    <message>
        <source>Shows every type and client again</source>
        <translation>すべてのタイプとクライアントの表示に戻します</translation>
    </message>
    <message>
        <source>Refresh who can read</source>
        <translation>閲覧できる人を再読み込み</translation>
    </message>
    <message>
        <source>Asks the service again who can read what</source>
        <translation>誰が何を読めるかをサービスに再度問い合わせます</translation>
    </message>
</context>
<context>
    <name>AccessGraph</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccessGraphDrawing</name>
    <message>
        <source>can read (arrow to the reader)</source>
        <translation>閲覧可(矢印の先が閲覧者)</translation>
    </message>
    <message>
        <source>may share, and read</source>
        <translation>共有可、閲覧可</translation>
    </message>
    <message>
        <source>a note of this session</source>
        <translation>このセッションのノート</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>%1 of %2</source>
        <comment>so many of so many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>その他の処理</translation>
    </message>
    <message>
        <source>Load records</source>
        <translation>レコードの読み込み</translation>
    </message>
    <message>
        <source>Count records</source>
        <translation>レコードの件数取得</translation>
    </message>
    <message>
        <source>Read a record</source>
        <translation>レコードの読み取り</translation>
    </message>
    <message>
        <source>Save a record</source>
        <translation>レコードの保存</translation>
    </message>
    <message>
        <source>Delete records</source>
        <translation>レコードの削除</translation>
    </message>
    <message>
        <source>Commit changes</source>
        <translation>変更の確定</translation>
    </message>
    <message>
        <source>Undo changes</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>Upload an attachment</source>
        <translation>添付ファイルのアップロード</translation>
    </message>
    <message>
        <source>Download an attachment</source>
        <translation>添付ファイルのダウンロード</translation>
    </message>
    <message>
        <source>Change an attachment</source>
        <translation>添付ファイルの変更</translation>
    </message>
    <message>
        <source>Delete an attachment</source>
        <translation>添付ファイルの削除</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>レコードのエクスポート</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>レコードのインポート</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>鍵の保存</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>鍵のインポート</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>鍵のエクスポート</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Close the connection</source>
        <translation>接続を閉じる</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続の追加</translation>
    </message>
    <message>
        <source>Change the connection</source>
        <translation>接続の変更</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>接続の削除</translation>
    </message>
    <message>
        <source>Clear the activity</source>
        <translation>アクティビティのクリア</translation>
    </message>
    <message>
        <source>Migrate records to another key</source>
        <translation>別の鍵へのレコードの移行</translation>
    </message>
    <message>
        <source>Roll a migration back</source>
        <translation>移行のロールバック</translation>
    </message>
    <message>
        <source>Upload a file</source>
        <translation>ファイルのアップロード</translation>
    </message>
    <message>
        <source>Download a file</source>
        <translation>ファイルのダウンロード</translation>
    </message>
    <message>
        <source>Replace a file</source>
        <translation>ファイルの置き換え</translation>
    </message>
    <message>
        <source>Delete a file</source>
        <translation>ファイルの削除</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>ノートの書き込み</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>ノートの読み取り</translation>
    </message>
    <message>
        <source>Replace a note</source>
        <translation>ノートの置き換え</translation>
    </message>
    <message>
        <source>Delete a note</source>
        <translation>ノートの削除</translation>
    </message>
    <message>
        <source>Share records</source>
        <translation>レコードの共有</translation>
    </message>
    <message>
        <source>Revoke shares</source>
        <translation>共有の取り消し</translation>
    </message>
    <message>
        <source>Change who may share</source>
        <translation>共有できる人の変更</translation>
    </message>
    <message>
        <source>Export secrets</source>
        <translation>シークレットのエクスポート</translation>
    </message>
    <message>
        <source>Run a program with secrets</source>
        <translation>シークレットを使ったプログラムの実行</translation>
    </message>
    <message>
        <source>Refresh tokens</source>
        <translation>トークンの更新</translation>
    </message>
    <message>
        <source>Forget tokens</source>
        <translation>トークンの消去</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>リクエストの試行</translation>
    </message>
    <message>
        <source>Done, %1 failed</source>
        <comment>so many</comment>
        <translation>完了、%1件失敗</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>An error of a kind that this release does not know</source>
        <translation>このリリースでは認識できない種類のエラー</translation>
    </message>
    <message>
        <source>The activity was changed outside this program, or its files are damaged</source>
        <translation>アクティビティログがこのプログラムの外部で変更されたか、ファイルが破損しています</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more finding(s).</source>
        <translation>
            <numerusform>ほかに%Ln件の検出事項があります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a copy of the files if you have to find out why. Clearing the activity begins anew; a note stays that it was not intact.</source>
        <translation>原因を調べる必要がある場合は、ファイルのコピーを保管してください。アクティビティをクリアすると新しく始まり、完全性が失われていたことが記録に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>The activity is intact: %Ln line(s) checked</source>
        <translation>
            <numerusform>アクティビティログは完全です: %Ln行を検査しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed, taken out, put in or moved, as far as a chain without a key can tell.</source>
        <translation>鍵を使わないチェーンで確認できる範囲では、変更、削除、挿入、移動はありません。</translation>
    </message>
    <message>
        <source>The activity has no chain yet</source>
        <translation>アクティビティログにはまだチェーンがありません</translation>
    </message>
    <message>
        <source>It was written by an earlier release: whether it was changed cannot be told. It is chained with the next entry.</source>
        <translation>以前のリリースで書き込まれたため、変更の有無はわかりません。次の記録からチェーンに組み込まれます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>以前のリリースの%Ln件の記録は後からチェーンに組み込まれました。それ以前の変更の有無はわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older entry(s) were removed by this program, which left a note of it.</source>
        <translation>
            <numerusform>古い記録%Ln件はこのプログラムが削除し、その旨を記録しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were cut short when the program or the computer stopped.</source>
        <translation>
            <numerusform>%Ln行は、プログラムまたはコンピューターの停止時に途中で切れました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActivityCommands</name>
    <message>
        <source>Go to the activity first.</source>
        <translation>先にアクティビティを開いてください。</translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>項目がありません。</translation>
    </message>
    <message>
        <source>Copy activity &amp;entry</source>
        <translation>アクティビティの項目をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Copies the selected entry of the activity as text</source>
        <translation>選択したアクティビティの項目をテキストとしてコピーします</translation>
    </message>
    <message>
        <source>Select an entry first.</source>
        <translation>先に項目を選択してください。</translation>
    </message>
    <message>
        <source>Export activity as &amp;CSV…</source>
        <translation>アクティビティをCSVでエクスポート(&amp;C)…</translation>
    </message>
    <message>
        <source>Writes the entries that are shown to a CSV file</source>
        <translation>表示中の項目をCSVファイルに書き出します</translation>
    </message>
    <message>
        <source>Export activity as &amp;JSON…</source>
        <translation>アクティビティをJSONでエクスポート(&amp;J)…</translation>
    </message>
    <message>
        <source>Writes the entries that are shown to a JSON file</source>
        <translation>表示中の項目をJSONファイルに書き出します</translation>
    </message>
    <message>
        <source>&amp;Verify activity</source>
        <translation>アクティビティを検証(&amp;V)</translation>
    </message>
    <message>
        <source>Checks that nothing of the activity was changed, removed or put in outside this program</source>
        <translation>アクティビティがこのプログラム以外で変更、削除、追加されていないことを確認します</translation>
    </message>
    <message>
        <source>C&amp;lear activity…</source>
        <translation>アクティビティを消去(&amp;L)…</translation>
    </message>
    <message>
        <source>Deletes all entries of the activity, after asking</source>
        <translation>アクティビティの項目を、確認のうえですべて削除します</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>&amp;Jobs…</source>
        <translation>ジョブ(&amp;J)…</translation>
    </message>
    <message>
        <source>Shows all jobs with their progress</source>
        <translation>すべてのジョブと進行状況を表示します</translation>
    </message>
    <message>
        <source>&amp;Pause job</source>
        <translation>ジョブを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Lets the job in the status bar rest after what is under way, or go on</source>
        <translation>ステータスバーのジョブを、進行中の処理が済みしだい一時停止、または再開します</translation>
    </message>
    <message>
        <source>This job cannot be paused.</source>
        <translation>このジョブは一時停止できません。</translation>
    </message>
    <message>
        <source>&amp;Cancel job</source>
        <translation>ジョブをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stops the job in the status bar; what is done stays done</source>
        <translation>ステータスバーのジョブを中止します。完了した分は元に戻りません</translation>
    </message>
    <message>
        <source>This job cannot be cancelled.</source>
        <translation>このジョブはキャンセルできません。</translation>
    </message>
    <message>
        <source>Cancel &amp;all jobs</source>
        <translation>すべてのジョブをキャンセル(&amp;A)</translation>
    </message>
    <message>
        <source>Stops every job that can be stopped</source>
        <translation>中止できるジョブをすべて中止します</translation>
    </message>
    <message>
        <source>&amp;Dismiss finished jobs</source>
        <translation>終了したジョブを一覧から消去(&amp;D)</translation>
    </message>
    <message>
        <source>Takes failed and finished jobs off the list; the activity keeps them</source>
        <translation>失敗または完了したジョブを一覧から消します。アクティビティには残ります</translation>
    </message>
    <message>
        <source>No job has ended.</source>
        <translation>終了したジョブはありません。</translation>
    </message>
</context>
<context>
    <name>AttachmentChecks</name>
    <message>
        <source>A file needs a name.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>The file has this name already.</source>
        <translation>ファイルは既にこの名前です。</translation>
    </message>
    <message>
        <source>A file&apos;s name cannot hold / or \.</source>
        <translation>ファイル名に/や\は使えません。</translation>
    </message>
    <message>
        <source>The name holds a character that cannot be seen.</source>
        <translation>名前に見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>This is the name of a folder.</source>
        <translation>これはフォルダーの名前です。</translation>
    </message>
    <message>
        <source>The name is too long: 255 bytes are the most.</source>
        <translation>名前が長すぎます。上限は255バイトです。</translation>
    </message>
    <message>
        <source>The record has another file of this name.</source>
        <translation>レコードに同じ名前の別のファイルがあります。</translation>
    </message>
    <message>
        <source>The file has no name.</source>
        <translation>ファイルに名前がありません。</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation>先に名前を付けてください。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>これはフォルダーです。</translation>
    </message>
    <message>
        <source>Add the files in it, or an archive of it.</source>
        <translation>中のファイルか、フォルダーのアーカイブを追加してください。</translation>
    </message>
    <message>
        <source>The file is not there any more.</source>
        <translation>ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a socket.</source>
        <translation>これはファイルではなく、デバイス、パイプ、またはソケットです。</translation>
    </message>
    <message>
        <source>The file has %1; the service takes at most 100 MiB.</source>
        <translation>ファイルの大きさは%1です。サービスが受け付けるのは100 MiBまでです。</translation>
    </message>
    <message>
        <source>Split it, or pack it smaller.</source>
        <translation>分割するか、さらに圧縮してください。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>ファイルを読み込めません: %1。</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>読み取り権限を確認してください。</translation>
    </message>
    <message>
        <source>The record has a file of this name already.</source>
        <translation>レコードに同じ名前のファイルが既にあります。</translation>
    </message>
    <message>
        <source>Replace that one, or rename one of the two.</source>
        <translation>そのファイルを置き換えるか、どちらかの名前を変更してください。</translation>
    </message>
</context>
<context>
    <name>AttachmentCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>先に接続のレコードを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Add file…</source>
        <translation>ファイルを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds files to the current record; the service does not encrypt them</source>
        <translation>現在のレコードにファイルを追加します。サービスはファイルを暗号化しません</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens a private, read-only copy of the selected attachment; asks before what could run, and never runs a program</source>
        <translation>選択した添付ファイルの読み取り専用のプライベートコピーを開きます。実行される可能性があるものは事前に確認し、プログラムは決して実行しません</translation>
    </message>
    <message>
        <source>&amp;Download file…</source>
        <translation>ファイルをダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>Saves the selected attachment to this computer</source>
        <translation>選択した添付ファイルをこのコンピューターに保存します</translation>
    </message>
    <message>
        <source>Re&amp;place file…</source>
        <translation>ファイルを置換(&amp;P)…</translation>
    </message>
    <message>
        <source>Puts another file in the place of the selected attachment; the name stays</source>
        <translation>選択した添付ファイルを別のファイルに置き換えます。名前は変わりません</translation>
    </message>
    <message>
        <source>Re&amp;name file</source>
        <translation>ファイル名を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Changes the name of the selected attachment</source>
        <translation>選択した添付ファイルの名前を変更します</translation>
    </message>
    <message>
        <source>De&amp;lete file…</source>
        <translation>ファイルを削除(&amp;L)…</translation>
    </message>
    <message>
        <source>Deletes the selected attachment, after asking</source>
        <translation>選択した添付ファイルを、確認のうえで削除します</translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>転送をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stops what is being done with the selected attachment</source>
        <translation>選択した添付ファイルの処理を中止します</translation>
    </message>
    <message>
        <source>Tr&amp;y transfer again</source>
        <translation>転送を再試行(&amp;Y)</translation>
    </message>
    <message>
        <source>Does again what failed with the selected attachment</source>
        <translation>選択した添付ファイルの失敗した処理をやり直します</translation>
    </message>
</context>
<context>
    <name>BulkEdit</name>
    <message>
        <source>%1 is known by its hash only, so there is no text to look in</source>
        <translation>%1はハッシュしかわからないため、検索するテキストがありません</translation>
    </message>
    <message>
        <source>%1 would hold half of a character, which cannot be hashed</source>
        <translation>%1に不完全な文字が含まれることになり、ハッシュできません</translation>
    </message>
    <message>
        <source>%1 would have %2 characters; stored in the clear it has at most %3</source>
        <translation>%1が%2文字になります。平文で保存する場合の上限は%3文字です</translation>
    </message>
    <message>
        <source>%1 would be beyond a whole number of 64 bits: %2 and %3</source>
        <translation>%1が64ビット整数の範囲を超えます: %2と%3</translation>
    </message>
    <message>
        <source>the body would no longer be JSON</source>
        <translation>本文がJSONではなくなります</translation>
    </message>
    <message>
        <source>there is no body to set “%1” in</source>
        <translation>「%1」を設定する本文がありません</translation>
    </message>
    <message>
        <source>the body is not a JSON object</source>
        <translation>本文がJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>nothing to change: it already is as asked for</source>
        <translation>変更なし: 既に指定どおりです</translation>
    </message>
</context>
<context>
    <name>BulkOperation</name>
    <message>
        <source>Write the number to add; a negative one is taken away.</source>
        <translation>加える数値を入力してください。負の数は減算されます。</translation>
    </message>
    <message>
        <source>Write a value; to take one away choose “Clear”.</source>
        <translation>値を入力してください。値を消すには「クリア」を選択します。</translation>
    </message>
    <message>
        <source>Name the member of the body.</source>
        <translation>本文のメンバー名を入力してください。</translation>
    </message>
    <message>
        <source>Choose a member.</source>
        <translation>メンバーを選択してください。</translation>
    </message>
    <message>
        <source>Write the text to look for.</source>
        <translation>検索するテキストを入力してください。</translation>
    </message>
    <message>
        <source>Write a JSON value: &quot;text&quot;, 12, true, null, [1, 2] or {&quot;a&quot;: 1}.</source>
        <translation>JSONの値を入力してください: &quot;text&quot;、12、true、null、[1, 2]、{&quot;a&quot;: 1}など。</translation>
    </message>
    <message>
        <source>Text needs double quotes.</source>
        <translation>テキストには二重引用符が必要です。</translation>
    </message>
    <message>
        <source>Holds half of a character (a lone surrogate).</source>
        <translation>不完全な文字(孤立サロゲート)が含まれています。</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>%1を「%2」に設定</translation>
    </message>
    <message>
        <source>Clear %1</source>
        <translation>%1をクリア</translation>
    </message>
    <message>
        <source>In %1 replace “%2” with “%3”</source>
        <translation>%1の「%2」を「%3」に置換</translation>
    </message>
    <message>
        <source>Add %2 to %1</source>
        <translation>%1に%2を加算</translation>
    </message>
    <message>
        <source>In the body set %1 to %2</source>
        <translation>本文の%1を%2に設定</translation>
    </message>
    <message>
        <source>In the body remove %1</source>
        <translation>本文から%1を削除</translation>
    </message>
</context>
<context>
    <name>ChangeCommands</name>
    <message>
        <source>Go to the changes of a connection first.</source>
        <translation>先に接続の変更を開いてください。</translation>
    </message>
    <message>
        <source>No change waits.</source>
        <translation>待機中の変更はありません。</translation>
    </message>
    <message>
        <source>No change has failed.</source>
        <translation>失敗した変更はありません。</translation>
    </message>
    <message>
        <source>Select a change first.</source>
        <translation>先に変更を選択してください。</translation>
    </message>
    <message>
        <source>Select a change with a conflict first.</source>
        <translation>先に競合している変更を選択してください。</translation>
    </message>
    <message>
        <source>Select a change that has been committed first.</source>
        <translation>先に確定済みの変更を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>Goes to the changes of this connection</source>
        <translation>この接続の変更を開きます</translation>
    </message>
    <message>
        <source>Choose a connection to InCountry first.</source>
        <translation>先にInCountryへの接続を選択してください。</translation>
    </message>
    <message>
        <source>Co&amp;mmit changes…</source>
        <translation>変更を確定(&amp;M)…</translation>
    </message>
    <message>
        <source>Writes every change that waits, after asking</source>
        <translation>待機中のすべての変更を、確認のうえで書き込みます</translation>
    </message>
    <message>
        <source>&amp;Retry failed changes</source>
        <translation>失敗した変更を再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Commits again what failed, and nothing else</source>
        <translation>失敗した変更だけを再度確定します</translation>
    </message>
    <message>
        <source>Compare and &amp;resolve…</source>
        <translation>比較して解決(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows what was, what is and what you want, and lets you choose</source>
        <translation>以前の内容、現在の内容、変更後の内容を表示し、どれにするかを選べます</translation>
    </message>
    <message>
        <source>Remove from the &amp;tray</source>
        <translation>トレイから削除(&amp;T)</translation>
    </message>
    <message>
        <source>Drops the selected changes without committing them</source>
        <translation>選択した変更を確定せずに破棄します</translation>
    </message>
    <message>
        <source>Undo &amp;selected changes</source>
        <translation>選択した変更を元に戻す(&amp;S)</translation>
    </message>
    <message>
        <source>Writes again what was there before the selected changes</source>
        <translation>選択した変更の前の内容を書き込みます</translation>
    </message>
    <message>
        <source>&amp;Undo last commit</source>
        <translation>最後の確定を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Writes again what was there before the last commit</source>
        <translation>最後の確定の前の内容を書き込みます</translation>
    </message>
</context>
<context>
    <name>ChangeConfirm</name>
    <message>
        <source>%1 of “%2”</source>
        <comment>countries, connection</comment>
        <translation>「%2」の%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what, record key</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new record(s)</source>
        <translation>
            <numerusform>新規レコード%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s)</source>
        <translation>
            <numerusform>編集%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s)</source>
        <translation>
            <numerusform>削除%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln件の変更を確定しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2. Each record is read again first: one that somebody changed meanwhile is left as it is and shown to you. As long as the connection is open, you can undo this.</source>
        <translation>%2の%1。確定の前に各レコードを読み直します。その間に他の人が変更したレコードはそのまま残し、画面に表示します。接続を開いている間は元に戻せます。</translation>
    </message>
    <message>
        <source>Attachments of deleted records do not come back.</source>
        <translation>削除したレコードの添付ファイルは復元されません。</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を確定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>What was there before is written again, in %1. A record that somebody changed since is left as it is. Attachments of deleted records do not come back.</source>
        <translation>%1に、以前の内容を再び書き込みます。その後他の人が変更したレコードはそのまま残ります。削除したレコードの添付ファイルは復元されません。</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻す</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln件の変更を破棄しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the tray without being committed. The records stay as they are.</source>
        <translation>変更は確定されずにトレイから取り除かれます。レコードはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being committed</source>
        <translation>変更を確定しています</translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln件の変更を失ってもよろしいですか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not committed are in memory only. Closing the connection drops them, and what could be undone.</source>
        <translation>未確定の変更はメモリ上にしかありません。接続を閉じると、元に戻すための情報とともに破棄されます。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Changes that are not committed are in memory only. Closing Strongroom drops them.</source>
        <translation>未確定の変更はメモリ上にしかありません。Strongroomを終了すると破棄されます。</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>ChangeItem</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>member, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Somebody deleted this record since you opened it.</source>
        <translation>開いた後に、このレコードは誰かに削除されました。</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it, and what is there now cannot be opened.</source>
        <translation>開いた後に、このレコードは誰かに変更されました。現在の内容は開けません。</translation>
    </message>
    <message>
        <source>There is a record with this record key already.</source>
        <translation>同じレコードキーのレコードが既に存在します。</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it.</source>
        <translation>開いた後に、このレコードは誰かに変更されました。</translation>
    </message>
    <message>
        <source>Somebody had deleted it already.</source>
        <translation>既に誰かに削除されていました。</translation>
    </message>
    <message>
        <source>It was like that already: nothing was written.</source>
        <translation>既に同じ内容でした。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>It had been encrypted anew with key version %1 meanwhile; its content was what you saw.</source>
        <translation>その間に鍵バージョン%1で再暗号化されていました。内容は表示時と同じです。</translation>
    </message>
    <message>
        <source>It has been undone.</source>
        <translation>元に戻されています。</translation>
    </message>
    <message>
        <source>It has not been committed.</source>
        <translation>確定されていません。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>何も書き込まれていません。</translation>
    </message>
    <message>
        <source>What was there could not be opened, so that it cannot be put back.</source>
        <translation>以前の内容を開けなかったため、元に戻せません。</translation>
    </message>
    <message>
        <source>Undo deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Undo edit</source>
        <translation>編集を元に戻す</translation>
    </message>
    <message>
        <source>Undo creation</source>
        <translation>作成を元に戻す</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Committing</source>
        <translation>確定中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>It was cancelled on its way and may have been written.</source>
        <translation>途中でキャンセルされましたが、書き込まれた可能性があります。</translation>
    </message>
    <message>
        <source>Write it again as a new record, or drop your change.</source>
        <translation>新規レコードとして書き込み直すか、変更を破棄してください。</translation>
    </message>
    <message>
        <source>Compare both and choose: nothing has been written.</source>
        <translation>両方を比較して選択してください。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>It may have been written all the same. Commit it again: that compares first, and writes only what is missing.</source>
        <translation>書き込まれた可能性もあります。もう一度確定すると、まず比較し、足りない分だけを書き込みます。</translation>
    </message>
    <message>
        <source>Commit it again: that compares first, and writes only what is missing.</source>
        <translation>もう一度確定してください。まず比較し、足りない分だけを書き込みます。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Records by country and key version</source>
        <translation>国と鍵バージョン別のレコード数</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>version %1, current</source>
        <translation>バージョン%1(現在)</translation>
    </message>
    <message>
        <source>version %1, to be moved</source>
        <translation>バージョン%1(要移行)</translation>
    </message>
    <message>
        <source>version %1, no secret opens it</source>
        <translation>バージョン%1(開けるシークレットなし)</translation>
    </message>
    <message>
        <source>without a version</source>
        <translation>バージョンなし</translation>
    </message>
    <message>
        <source>Every record that was counted has the current key version.</source>
        <translation>集計したレコードはすべて現在の鍵バージョンです。</translation>
    </message>
    <message>
        <source>%1 records still need migration.</source>
        <comment>so many</comment>
        <translation>%1件のレコードがまだ移行を必要としています。</translation>
    </message>
    <message>
        <source>%1 records still need migration, %2 are of versions that no secret opens.</source>
        <comment>so many, so many</comment>
        <translation>%1件のレコードがまだ移行を必要とし、%2件はどのシークレットでも開けないバージョンです。</translation>
    </message>
    <message>
        <source>How long tokens last</source>
        <translation>トークンの残り時間</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection, source of the token</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No token has expired.</source>
        <translation>期限切れのトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) have expired; the next use gets new ones.</source>
        <translation>
            <numerusform>%Ln個のトークンが期限切れです。次回の使用時に新しく取得されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets by environment</source>
        <translation>環境別のシークレット</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>from all environments</source>
        <translation>すべての環境から</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>cannot be opened, or double</source>
        <translation>開けない、または重複</translation>
    </message>
    <message>
        <source>No secret is missing in any environment.</source>
        <translation>どの環境にも不足しているシークレットはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) are missing in some environment.</source>
        <translation>
            <numerusform>%Ln件のシークレットが、いずれかの環境で不足しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rate and time left</source>
        <translation>速度と残り時間</translation>
    </message>
    <message>
        <source>Since the start</source>
        <translation>開始から</translation>
    </message>
    <message>
        <source>records per second</source>
        <translation>レコード数/秒</translation>
    </message>
    <message>
        <source>%1 records a second now, %2 at most; %3 left.</source>
        <comment>so many, so many, time</comment>
        <translation>現在は毎秒%1件、最高%2件。残り%3。</translation>
    </message>
    <message>
        <source>%1 records a second at most.</source>
        <comment>so many</comment>
        <translation>最高で毎秒%1件。</translation>
    </message>
    <message>
        <source>Who can read what</source>
        <translation>誰が何を読めるか</translation>
    </message>
    <message numerus="yes">
        <source>You and %Ln other client(s).</source>
        <translation>
            <numerusform>自分と他の%Lnクライアント。</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the records first: that is what the picture shows.</source>
        <translation>グラフを表示するには、先にレコードを集計してください。</translation>
    </message>
    <message>
        <source>There are no environments to show.</source>
        <translation>表示する環境がありません。</translation>
    </message>
    <message>
        <source>No token with an end is held.</source>
        <translation>有効期限のあるトークンを保持していません。</translation>
    </message>
    <message>
        <source>No migration has run since the program was started.</source>
        <translation>プログラムの起動後、移行は実行されていません。</translation>
    </message>
    <message>
        <source>Nobody can read anything here.</source>
        <translation>ここで閲覧できる人はいません。</translation>
    </message>
    <message>
        <source>Go to the keys, a migration, the secrets, the tokens or the sharing first.</source>
        <translation>先に鍵、移行、シークレット、トークン、共有のいずれかのページを開いてください。</translation>
    </message>
    <message>
        <source>&amp;Picture…</source>
        <translation>グラフ(&amp;P)…</translation>
    </message>
    <message>
        <source>Shows what the page holds as a picture, with its table: keys, a migration, secrets, tokens, sharing</source>
        <translation>ページの内容を図と表で表示します: 鍵、移行、シークレット、トークン、共有</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Strongroom on the command line: records, connections and keys of client-side encrypted vaults, secrets, sign-in and API tokens.</source>
        <translation>コマンドラインのStrongroom: クライアント側で暗号化された保管庫のレコード、接続、鍵、およびシークレット、サインイン、APIトークン。</translation>
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
        <translation>--connection、--connection-file、--profile、--config-file、--country、--jsonは、コマンドの語の前にも後にも置けます。
コマンド固有のオプション:  strongroom-cli GROUP COMMAND --help
このプログラムのバージョン:   strongroom-cli --version

保管庫の指定: --connection NAME、または環境変数INC_ENVIRONMENT_ID、INC_ENDPOINTと、INC_API_KEY、もしくはINC_CLIENT_IDおよび
INC_CLIENT_SECRET。キーチェーンのないマシンでは、STRONGROOM_SECRETS_DATA_FILEで鍵(secrets data)のファイルを指定します。
TozStoreクライアントの指定: --connection NAME、--profile NAME (~/.tozny/NAME/e3db.json)、または--config-file PATH。
Lockerプロジェクトの指定: --connection NAME、--connection-file FILE、またはLOCKER_ACCESS_KEY_IDとLOCKER_SECRET_ACCESS_KEY。
サインインの指定: --connection NAME、--connection-file FILE、または環境変数: サービスアカウントではSTRONGROOM_TOKEN_URL、STRONGROOM_CLIENT_ID、
STRONGROOM_CLIENT_SECRET。APIトークンではSECRET_NAMEとURL。その他は&quot;auth token --help&quot;で確認できます。
STRONGROOM_PROXY (http://HOST:PORT、socks5://HOST:PORT、none)、STRONGROOM_PROXY_USER、STRONGROOM_PROXY_PASSWORD、STRONGROOM_PINSは、
保存済みでない接続への到達方法を指定します。
STRONGROOM_MODE=read-onlyまたはproductionを指定すると、接続自体のモードに関係なく、この実行をそのモードに固定します。
シークレットはキーチェーン、環境変数、ファイル記述子、またはプロンプトから取得し、引数からは取得しません。キーチェーンがない場合は、
&quot;vault init-passphrase&quot;でシークレット用のファイルを作成します。そのパスフレーズの記述子は--vault-passphrase-fdまたはSTRONGROOM_PASSPHRASE_FDで指定します。

終了コード: 0 完了、1 その他(ディスク、キーチェーン)、2 入力エラー、3 サーバーまたはネットワーク、4 暗号、5 サインイン、6 キャンセル、
7 拒否(移行前の検査、または判定が「いいえ」)、8 読み取り専用(変更を伴う操作。--allow-changesを参照)、9 アクティビティログの完全性が失われている(&quot;audit verify&quot;)。&quot;locker diff&quot;は相違があると1で終了します。&quot;locker run&quot;は
コマンド自身のコードで、実行できない場合は126、存在しない場合は127で終了します。</translation>
    </message>
    <message>
        <source>code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The country of rows that do not name one.</source>
        <translation>国の指定がない行の国。</translation>
    </message>
    <message>
        <source>column=member</source>
        <translation>列=メンバー</translation>
    </message>
    <message>
        <source>The column is this member: --map &apos;Customer=record_key&apos;. Nothing behind the = leaves the column out. May be given several times.</source>
        <translation>列をこのメンバーに割り当てます: --map &apos;Customer=record_key&apos;。=の後が空の場合、その列を除外します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Leave out the columns that are neither members nor in --map; &quot;Record Key&quot; counts as record_key then.</source>
        <translation>メンバーにも--mapにもない列を除外します。この場合、&quot;Record Key&quot;はrecord_keyとして扱われます。</translation>
    </message>
    <message>
        <source>member=text</source>
        <translation>メンバー=テキスト</translation>
    </message>
    <message>
        <source>Give this member to every row that has none. May be given several times.</source>
        <translation>このメンバーがないすべての行に値を設定します。複数回指定できます。</translation>
    </message>
    <message>
        <source>An empty cell in quotes is no value; without it, it is an empty text.</source>
        <translation>引用符で囲まれた空のセルを値なしとして扱います。指定しない場合は空のテキストになります。</translation>
    </message>
    <message>
        <source>what</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>When the service has the record key already: skip (the default), overwrite or fail.</source>
        <translation>サービスに同じレコードキーが既にある場合の動作: skip(既定)、overwrite、fail。</translation>
    </message>
    <message>
        <source>Import the good rows when some cannot be imported; without it nothing is sent.</source>
        <translation>一部をインポートできない場合も、正しい行をインポートします。指定しない場合は何も送信しません。</translation>
    </message>
    <message>
        <source>Check every row and count what exists already; send nothing.</source>
        <translation>すべての行を検査し、既に存在する件数を数えます。何も送信しません。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Write the rows that fail to this file, in the same format and encrypted the same way, to be imported again.</source>
        <translation>失敗した行を、もう一度インポートできるように同じ形式、同じ暗号化でこのファイルに書き出します。</translation>
    </message>
    <message>
        <source>Offline: this is as of %1. What was changed since is not in it.</source>
        <translation>オフライン: %1時点の内容です。その後の変更は含まれません。</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>missing in %1</source>
        <translation>%1になし</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>for all</source>
        <translation>全環境</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>固有</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>%1 (found out from the file).</source>
        <translation>%1(ファイルから判別)。</translation>
    </message>
    <message>
        <source>Where variables go that name no environment themselves. Without it they are for all environments.</source>
        <translation>環境の指定がない変数の追加先。指定しない場合は、すべての環境向けになります。</translation>
    </message>
    <message>
        <source>When a secret is there with another value: ask, skip, replace or fail (ask on a terminal, else fail, and then nothing is written).</source>
        <translation>シークレットが別の値で既に存在する場合の動作: ask、skip、replace、fail (端末ではask、それ以外ではfailで、この場合は何も書き込みません)。</translation>
    </message>
    <message>
        <source>Show what would be done; send nothing.</source>
        <translation>実行される内容を表示します。何も送信しません。</translation>
    </message>
    <message>
        <source>New value of %1: </source>
        <translation>%1の新しい値: </translation>
    </message>
    <message>
        <source>(all)</source>
        <translation>(すべて)</translation>
    </message>
    <message>
        <source>%1 for all environments</source>
        <translation>すべての環境の%1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>none: %1</source>
        <translation>なし: %1</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>to migrate</source>
        <translation>移行対象</translation>
    </message>
    <message>
        <source>looked at</source>
        <translation>検査済み</translation>
    </message>
    <message>
        <source>do not open</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>could not be asked</source>
        <translation>問い合わせできませんでした</translation>
    </message>
    <message>
        <source>Without a record: %1 countries.</source>
        <translation>レコードなし: %1か国。</translation>
    </message>
    <message>
        <source>A new key is kept in %1 as version %2, and was read back. It is not the current one yet.</source>
        <translation>新しい鍵をバージョン%2として%1に保存し、読み戻して確認しました。まだ現在の鍵ではありません。</translation>
    </message>
    <message>
        <source>The bare password is now version 0: other programs open records of that version only with it.</source>
        <translation>パスワード単体はバージョン0になりました。他のプログラムは、このパスワードではバージョン0のレコードしか開けません。</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>for one request</source>
        <translation>1リクエスト限り</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>固定</translation>
    </message>
    <message>
        <source>good for %1</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>over for %1</source>
        <translation>%1前に期限切れ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>取得元</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last refresh</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>前回のエラー</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The attachment&apos;s file name (the file&apos;s own).</source>
        <translation>添付ファイルのファイル名(元のファイルの名前)。</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>The attachment&apos;s type, for example image/png.</source>
        <translation>添付ファイルのタイプ(例: image/png)。</translation>
    </message>
    <message>
        <source>Replace the attachment of the same name.</source>
        <translation>同じ名前の添付ファイルを置き換えます。</translation>
    </message>
    <message>
        <source>The content of attachments is not encrypted by the service&apos;s protocol.</source>
        <translation>サービスのプロトコルでは、添付ファイルの内容は暗号化されません。</translation>
    </message>
    <message>
        <source>Attached: %1, file id %2</source>
        <translation>添付しました: %1、ファイルID %2</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s).</source>
        <translation>
            <numerusform>添付ファイル%n個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write to this file (the attachment&apos;s own name, in the current folder).</source>
        <translation>このファイルに書き込みます(既定: 現在のフォルダーに添付ファイル自体の名前)。</translation>
    </message>
    <message>
        <source>Replace a file that is there.</source>
        <translation>既存のファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Delete attachment %1 of &quot;%2&quot;? This cannot be undone.</source>
        <translation>「%2」の添付ファイル%1を削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>削除しました: %1</translation>
    </message>
    <message>
        <source>Attach a file to a record.</source>
        <translation>レコードにファイルを添付します。</translation>
    </message>
    <message>
        <source>List a record&apos;s attachments.</source>
        <translation>レコードの添付ファイルを一覧表示します。</translation>
    </message>
    <message>
        <source>Download an attachment.</source>
        <translation>添付ファイルをダウンロードします。</translation>
    </message>
    <message>
        <source>Delete an attachment.</source>
        <translation>添付ファイルを削除します。</translation>
    </message>
    <message>
        <source>A copy of activity.head that was kept elsewhere: with it a journal that was written anew is found too.</source>
        <translation>別の場所に保管したactivity.headのコピー。これがあると、書き直されたログも検出できます。</translation>
    </message>
    <message numerus="yes">
        <source>%1: cleared, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: クリア、記録%n件を削除。最後の行は%2番でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: too old, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: 保存期間経過、記録%n件を削除。最後の行は%2番でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: the oldest file made room, %n entry(s) removed; the last line was number %2.</source>
        <translation>
            <numerusform>%1: 容量確保のため最古のファイルを削除、記録%n件を削除。最後の行は%2番でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of an earlier release have no chain yet: whether they were changed cannot be told.</source>
        <translation>
            <numerusform>以前のリリースの%n行にはまだチェーンがありません。変更の有無はわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of an earlier release were chained later: what happened to them before cannot be told.</source>
        <translation>
            <numerusform>以前のリリースの%n件の記録は後からチェーンに組み込まれました。それ以前の変更の有無はわかりません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were cut short when the program or the computer stopped, and were noted as that.</source>
        <translation>
            <numerusform>%n行は、プログラムまたはコンピューターの停止時に途中で切れ、その旨が記録されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The line of the head that was kept was removed since: that copy shows nothing any more.</source>
        <translation>保管したheadの行はその後に削除されたため、そのコピーでは何も確認できません。</translation>
    </message>
    <message>
        <source>The last line is incomplete.</source>
        <translation>最後の行が不完全です。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) at the end are newer than the head: the program was stopped between the two.</source>
        <translation>
            <numerusform>末尾の%n行がheadより新しくなっています。その間にプログラムが停止しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intact: %1, %n entry(s) in the chain.</source>
        <translation>
            <numerusform>完全性を確認: %1、チェーンの記録%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT intact: %1 was changed outside this program, or is damaged.</source>
        <translation>完全性の異常: %1がこのプログラムの外部で変更されたか、破損しています。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Only so many, the newest.</source>
        <translation>新しいものからこの件数だけ。</translation>
    </message>
    <message>
        <source>Nothing was noted so far.</source>
        <translation>まだ何も記録されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) cannot be read. See strongroom-cli audit verify.</source>
        <translation>
            <numerusform>%n行を読み込めません。strongroom-cli audit verifyを参照してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) exported.</source>
        <translation>
            <numerusform>%n件の記録をエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Check that nothing of the activity journal was changed, removed or put in. Ends with 9 when something was.</source>
        <translation>アクティビティログに変更、削除、挿入がないことを検査します。ある場合は9で終了します。</translation>
    </message>
    <message>
        <source>List what was done with this program, the oldest first.</source>
        <translation>このプログラムで行った操作を古い順に一覧表示します。</translation>
    </message>
    <message>
        <source>Write the activity to a file, CSV or JSON by its name.</source>
        <translation>アクティビティをファイルに書き出します。CSVかJSONかはファイル名で決まります。</translation>
    </message>
    <message>
        <source>The activity was not noted: %1</source>
        <translation>アクティビティを記録できませんでした: %1</translation>
    </message>
    <message>
        <source>Allow this run to change something at a read-only or production connection: its name.</source>
        <translation>この実行に限り、読み取り専用または本番の接続での変更を許可します。接続の名前を指定します。</translation>
    </message>
    <message>
        <source>“%1” is a production connection. Type its name to change something there: </source>
        <translation>「%1」は本番接続です。変更するには接続の名前を入力してください: </translation>
    </message>
    <message>
        <source>“%1” is a read-only connection. Type its name to change something there: </source>
        <translation>「%1」は読み取り専用の接続です。変更するには接続の名前を入力してください: </translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Results as JSON: one document, or one per line for lists.</source>
        <translation>結果をJSONで出力します。単一の文書、一覧の場合は1行に1件です。</translation>
    </message>
    <message>
        <source>Do not ask.</source>
        <translation>確認を省略します。</translation>
    </message>
    <message>
        <source>The name of the new connection; commands take it with --connection.</source>
        <translation>新しい接続の名前。コマンドでは--connectionで指定します。</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>The environment id of the InCountry portal.</source>
        <translation>InCountryポータルの環境ID。</translation>
    </message>
    <message>
        <source>url</source>
        <translation>url</translation>
    </message>
    <message>
        <source>The storage endpoint; without it the country decides.</source>
        <translation>ストレージエンドポイント。指定しない場合は国から決まります。</translation>
    </message>
    <message>
        <source>mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>What follows the country code in an endpoint: -mt-01.api.example.com.</source>
        <translation>エンドポイントで国コードに続く部分: -mt-01.api.example.com。</translation>
    </message>
    <message>
        <source>Where the list of countries is.</source>
        <translation>国の一覧の取得先。</translation>
    </message>
    <message>
        <source>Where tokens come from; with REGION= in front for one region, may be given several times.</source>
        <translation>トークンの取得先。特定のリージョン用には先頭にREGION=を付けます。複数回指定できます。</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>oauth2 (client id and secret) or api-key.</source>
        <translation>oauth2 (クライアントIDとシークレット)またはapi-key。</translation>
    </message>
    <message>
        <source>The client id. The client secret is asked for, or comes from --secret-fd or INC_CLIENT_SECRET.</source>
        <translation>クライアントID。クライアントシークレットは入力を求められるか、--secret-fdまたはINC_CLIENT_SECRETから取得します。</translation>
    </message>
    <message>
        <source>A country to work with; may be given several times.</source>
        <translation>対象の国。複数回指定できます。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Wait at most this long for an answer (30).</source>
        <translation>応答を待つ最大時間(30)。</translation>
    </message>
    <message>
        <source>version=algorithm</source>
        <translation>バージョン=アルゴリズム</translation>
    </message>
    <message>
        <source>A custom cipher by its version and algorithm (fernet); with &quot;,current&quot; behind it, the one to write with.</source>
        <translation>カスタム暗号のバージョンとアルゴリズム(fernet)。後ろに&quot;,current&quot;を付けたものを書き込みに使います。</translation>
    </message>
    <message>
        <source>Read and write records in plain text.</source>
        <translation>レコードを平文で読み書きします。</translation>
    </message>
    <message>
        <source>Lower-case keys before hashing them (normalize_keys).</source>
        <translation>キーをハッシュする前に小文字にします(normalize_keys)。</translation>
    </message>
    <message>
        <source>Store key1 to key20 in the clear, searchable in part (hash_search_keys off).</source>
        <translation>key1～key20を平文で保存し、部分一致で検索できるようにします(hash_search_keysオフ)。</translation>
    </message>
    <message>
        <source>Take what is not given here from this file: JSON, secrets data, an .env file, the e3db.json of a TozStore client, an access key of Locker, or a service account.</source>
        <translation>ここで指定しないものをこのファイルから取得します: JSON、secrets data、.envファイル、TozStoreクライアントのe3db.json、Lockerのアクセスキー、サービスアカウント。</translation>
    </message>
    <message>
        <source>A Locker connection: its access key comes from LOCKER_ACCESS_KEY_ID and LOCKER_SECRET_ACCESS_KEY, else from ~/.locker/credentials.</source>
        <translation>Locker接続。アクセスキーはLOCKER_ACCESS_KEY_IDとLOCKER_SECRET_ACCESS_KEYから、なければ~/.locker/credentialsから取得します。</translation>
    </message>
    <message>
        <source>A sign-in: a service account, a user of a user pool or an API key, from the STRONGROOM_ variables or --import.</source>
        <translation>サインイン。サービスアカウント、ユーザープールのユーザー、またはAPIキーを、STRONGROOM_で始まる変数または--importから取得します。</translation>
    </message>
    <message>
        <source>The API-token manager: from SECRET_NAME, URL and the SDKs&apos; other variables, or with a store on this computer from the STRONGROOM_ variables; or --import.</source>
        <translation>APIトークンマネージャー。SECRET_NAME、URL、およびSDKのその他の変数から、このコンピューター上のストアを使う場合はSTRONGROOM_で始まる変数から、または--importで取得します。</translation>
    </message>
    <message>
        <source>Save the connection alone; its secrets come from the environment or a prompt each time.</source>
        <translation>接続だけを保存します。シークレットは毎回、環境変数またはプロンプトから取得します。</translation>
    </message>
    <message>
        <source>Saved without credentials: %1</source>
        <translation>資格情報なしで保存しました: %1</translation>
    </message>
    <message>
        <source>The access key comes from %1.</source>
        <translation>アクセスキーは%1から取得されます。</translation>
    </message>
    <message>
        <source>Others on this computer can read that file. The keychain is safer: remove the file when nothing else needs it.</source>
        <translation>このコンピューターの他のユーザーがこのファイルを読めます。キーチェーンのほうが安全です。他に必要としないなら、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>The keychain is safer than that file: remove it when nothing else needs it.</source>
        <translation>このファイルよりキーチェーンのほうが安全です。他に必要としないなら、このファイルを削除してください。</translation>
    </message>
    <message>
        <source>Save a connection; its secrets go into the keychain.</source>
        <translation>接続を保存します。シークレットはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Use this saved connection.</source>
        <translation>この保存済みの接続を使います。</translation>
    </message>
    <message>
        <source>Use the connection in this file, for this run only: JSON with environment_id, endpoint and so on, or an .env file.</source>
        <translation>この実行に限り、このファイルの接続を使います。environment_id、endpointなどを含むJSON、または.envファイルです。</translation>
    </message>
    <message>
        <source>The country, two letters: us.</source>
        <translation>国、2文字: us。</translation>
    </message>
    <message>
        <source>Trust the certificates in this PEM file too, for this connection only.</source>
        <translation>この接続に限り、このPEMファイルの証明書も信頼します。</translation>
    </message>
    <message>
        <source>There are no saved connections. See strongroom-cli connections add --help.</source>
        <translation>保存済みの接続がありません。strongroom-cli connections add --helpを参照してください。</translation>
    </message>
    <message>
        <source>Leave the credentials in the keychain, for example because it cannot be reached.</source>
        <translation>キーチェーンにアクセスできない場合などに、資格情報をキーチェーンに残します。</translation>
    </message>
    <message>
        <source>Delete the connection &quot;%1&quot; and its credentials? The records stay where they are.</source>
        <translation>接続「%1」とその資格情報を削除しますか? レコードはそのまま残ります。</translation>
    </message>
    <message>
        <source>The keys (secrets data) in the keychain are deleted too: without another copy the records cannot be opened any more.</source>
        <translation>キーチェーン内の鍵(secrets data)も削除されます。別のコピーがなければ、レコードを開けなくなります。</translation>
    </message>
    <message>
        <source>The client&apos;s private keys in the keychain are deleted too: without another copy (tozny export-config) its records cannot be opened any more.</source>
        <translation>キーチェーン内のクライアントの秘密鍵も削除されます。別のコピー(tozny export-config)がなければ、レコードを開けなくなります。</translation>
    </message>
    <message>
        <source>List the saved connections.</source>
        <translation>保存済みの接続を一覧表示します。</translation>
    </message>
    <message>
        <source>Delete a saved connection and its credentials.</source>
        <translation>保存済みの接続とその資格情報を削除します。</translation>
    </message>
    <message>
        <source>Try a connection step by step; writes nothing.</source>
        <translation>接続を段階的にテストします。何も書き込みません。</translation>
    </message>
    <message>
        <source>“%1” is a production connection. Type its name to give it another mode: </source>
        <translation>「%1」は本番接続です。モードを変更するには接続の名前を入力してください: </translation>
    </message>
    <message>
        <source>mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>normal, read-only (nothing is changed unless a command says --allow-changes NAME) or production (the same).</source>
        <translation>normal、read-only (コマンドに--allow-changes NAMEを指定しない限り変更不可)、またはproduction (同様)。</translation>
    </message>
    <message>
        <source>Change the mode, the proxy or the pins of a saved connection.</source>
        <translation>保存済みの接続のモード、プロキシ、ピンを変更します。</translation>
    </message>
    <message>
        <source>Accept every key of a trusted certificate again.</source>
        <translation>信頼された証明書のすべての鍵を再び受け入れます。</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>安全な接続</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>First read</source>
        <translation>最初の読み取り</translation>
    </message>
    <message>
        <source>codes</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The country, two letters, or several: de,fr. May be given several times.</source>
        <translation>国、2文字。複数の場合はde,fr。複数回指定できます。</translation>
    </message>
    <message>
        <source>Every country of the connection; of the service when the connection names none.</source>
        <translation>接続のすべての国。接続に指定がない場合はサービスのすべての国。</translation>
    </message>
    <message>
        <source>Where to; - is standard output. The file appears when it is complete.</source>
        <translation>出力先。-は標準出力です。ファイルは完成してから現れます。</translation>
    </message>
    <message>
        <source>Replace the file when it exists.</source>
        <translation>ファイルが存在する場合は置き換えます。</translation>
    </message>
    <message>
        <source>jsonl or csv. Without it the file&apos;s name decides: .csv and .csv.age are CSV, everything else is JSON Lines.</source>
        <translation>jsonlまたはcsv。指定しない場合はファイル名で決まります。.csvと.csv.ageはCSV、その他はJSON Linesです。</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Only these members, in this order: record_key,key1,body. Without it all of them, which is what can be imported again without loss.</source>
        <translation>これらのメンバーだけを、この順序で出力します: record_key,key1,body。指定しない場合はすべてで、損失なく再インポートできます。</translation>
    </message>
    <message>
        <source>Begin a CSV with a byte order mark; some spreadsheets want it.</source>
        <translation>CSVの先頭にバイト順マークを付けます。一部の表計算ソフトで必要です。</translation>
    </message>
    <message>
        <source>Do not encrypt. Asks for the word plain on a terminal.</source>
        <translation>暗号化しません。端末では、確認のためplainの入力を求めます。</translation>
    </message>
    <message>
        <source>Do not ask with --plain.</source>
        <translation>--plainの確認を省略します。</translation>
    </message>
    <message>
        <source>The records will be readable by everybody who gets the file. Type %1 to go on: </source>
        <translation>ファイルを入手した人は誰でもレコードを読めます。続けるには%1と入力してください: </translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>標準出力</translation>
    </message>
    <message>
        <source>%1 of %2 records written to %3.</source>
        <translation>%2件中%1件のレコードを%3に書き出しました。</translation>
    </message>
    <message>
        <source>Of these, cannot be opened and are kept as they are stored: %1.</source>
        <translation>うち、開けないため保存されたままの形で書き出した件数: %1。</translation>
    </message>
    <message>
        <source>Cannot be opened, and there is no column raw_data or error for them: %1 left out.</source>
        <translation>開けないうえに、raw_dataまたはerrorの列がないため除外した件数: %1。</translation>
    </message>
    <message>
        <source>Came twice while the pages moved, written once: %1.</source>
        <translation>ページの移動中に2回届いたため1回だけ書き出した件数: %1。</translation>
    </message>
    <message>
        <source>While exporting, %1 records appeared and %2 disappeared. Some may be missing from the file: export again for a complete one.</source>
        <translation>エクスポート中に%1件のレコードが新たに現れ、%2件がなくなりました。ファイルに抜けがある可能性があります。完全なファイルを得るには、もう一度エクスポートしてください。</translation>
    </message>
    <message>
        <source>%1: %2 records.</source>
        <translation>%1: %2件のレコード。</translation>
    </message>
    <message>
        <source>Records to export: %1.</source>
        <translation>エクスポートするレコード: %1件。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Write the records that match to a file, encrypted with a passphrase (age format).</source>
        <translation>一致するレコードをパスフレーズで暗号化したファイル(age形式)に書き出します。</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Only records that match: key1=english, key1!=a,b, range_key1&gt;=10, key2:null, search:abc. May be given several times; all must hold.</source>
        <translation>一致するレコードだけを対象にします: key1=english、key1!=a,b、range_key1&gt;=10、key2:null、search:abc。複数回指定でき、すべてを満たす必要があります。</translation>
    </message>
    <message>
        <source>object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>The SDK&apos;s own filter object, instead of --filter: {&quot;key1&quot;: [&quot;a&quot;, &quot;b&quot;], &quot;range_key1&quot;: {&quot;$gte&quot;: 10}}.</source>
        <translation>--filterの代わりに、SDK形式のフィルターオブジェクトを指定します: {&quot;key1&quot;: [&quot;a&quot;, &quot;b&quot;], &quot;range_key1&quot;: {&quot;$gte&quot;: 10}}。</translation>
    </message>
    <message>
        <source>member:order</source>
        <translation>メンバー:順序</translation>
    </message>
    <message>
        <source>Sort by key1 to key20 (stored in the clear), range_key1 to 10, created_at, updated_at or expires_at; order is asc or desc.</source>
        <translation>key1～key20 (平文で保存されている場合)、range_key1～10、created_at、updated_at、expires_atで並べ替えます。順序はascまたはdescです。</translation>
    </message>
    <message>
        <source>Records in a page, 1 to 100 (100).</source>
        <translation>1ページのレコード数、1～100 (100)。</translation>
    </message>
    <message>
        <source>Start after this many records (0).</source>
        <translation>この件数の後から開始します(0)。</translation>
    </message>
    <message>
        <source>All pages, not only one.</source>
        <translation>1ページだけでなく、すべてのページを取得します。</translation>
    </message>
    <message>
        <source>Only the first match, as one document.</source>
        <translation>最初に一致したものだけを、単一の文書として出力します。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Print the query for curl, python, javascript or cli instead of asking it. Secrets stay variables.</source>
        <translation>問い合わせる代わりに、クエリをcurl、python、javascript、cli用に出力します。シークレットは変数のままです。</translation>
    </message>
    <message>
        <source>End with exit code 4 when a record cannot be opened.</source>
        <translation>開けないレコードがある場合、終了コード4で終了します。</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>一致するレコードはありません。</translation>
    </message>
    <message>
        <source>The record cannot be opened.</source>
        <translation>レコードを開けません。</translation>
    </message>
    <message>
        <source>Set %1: %2.</source>
        <translation>%1を設定してください: %2。</translation>
    </message>
    <message>
        <source>%1 of %2 records.</source>
        <translation>%2件中%1件のレコード。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened.</source>
        <translation>
            <numerusform>%n件のレコードを開けません。</numerusform>
        </translation>
    </message>
    <message>
        <source>List the records of a country, opened.</source>
        <translation>国のレコードを復号して一覧表示します。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>%1行目: %2</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… ほか%1件。</translation>
    </message>
    <message>
        <source>Rows: %1. Cannot be imported: %2.</source>
        <translation>行数: %1。インポート不可: %2。</translation>
    </message>
    <message>
        <source>%1 written, %2 existed already, %3 failed, %4 not sent.</source>
        <translation>書き込み%1件、既存%2件、失敗%3件、未送信%4件。</translation>
    </message>
    <message>
        <source>Written or not, the answer did not come: %1. Importing them again does no harm.</source>
        <translation>応答がなく、書き込まれたかどうか不明: %1件。もう一度インポートしても問題ありません。</translation>
    </message>
    <message>
        <source>Rows in %1, to be imported again: %2.</source>
        <translation>再インポート用に%1に書き出した行: %2。</translation>
    </message>
    <message>
        <source>Exist already: %1. Nothing was sent.</source>
        <translation>既に存在: %1件。何も送信していません。</translation>
    </message>
    <message>
        <source>Checking: %1 %</source>
        <translation>検査中: %1%</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Write the records of a file (JSON Lines, a JSON list or CSV; age or plain), every row checked before anything is sent.</source>
        <translation>ファイル(JSON Lines、JSON配列、CSV。ageまたは平文)のレコードを書き込みます。送信前にすべての行を検査します。</translation>
    </message>
    <message>
        <source>The access key is from %1. A keychain is safer: strongroom-cli connections add --locker --name NAME</source>
        <translation>アクセスキーは%1から取得されました。キーチェーンのほうが安全です: strongroom-cli connections add --locker --name NAME</translation>
    </message>
    <message>
        <source>Others on this computer can read %1. Make it readable for you alone: chmod 600.</source>
        <translation>このコンピューターの他のユーザーが%1を読めます。自分だけが読めるようにしてください: chmod 600。</translation>
    </message>
    <message>
        <source>The access key is from %1.</source>
        <translation>アクセスキーは%1から取得されました。</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1時間前</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1日前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>There is a copy on this computer, of %1: --offline uses it.</source>
        <translation>このコンピューターに%1のコピーがあります。--offlineで使用できます。</translation>
    </message>
    <message>
        <source>Use the access key in this file, for this run only: JSON or lines with access_key_id and secret_access_key.</source>
        <translation>この実行に限り、このファイルのアクセスキーを使います。access_key_idとsecret_access_keyを含むJSONまたは行です。</translation>
    </message>
    <message>
        <source>Where the service is, for an access key of the environment (LOCKER_API_BASE, %1).</source>
        <translation>環境変数のアクセスキーを使う場合のサービスの場所(LOCKER_API_BASE、%1)。</translation>
    </message>
    <message>
        <source>Keep no copy on this computer, and use none. Without it there is one, encrypted, under the access key.</source>
        <translation>このコンピューターにコピーを保存せず、使用もしません。指定しない場合は、アクセスキーで暗号化したコピーを保存します。</translation>
    </message>
    <message>
        <source>Ask the service, however short ago it was asked.</source>
        <translation>前回の問い合わせが直近でも、サービスに問い合わせます。</translation>
    </message>
    <message>
        <source>Ask nobody: use the copy on this computer, and say of when it is.</source>
        <translation>問い合わせは行わず、このコンピューターのコピーを使い、その日時を表示します。</translation>
    </message>
    <message>
        <source>The service was asked %1; --refresh asks it again.</source>
        <translation>サービスには%1に問い合わせました。--refreshで再問い合わせします。</translation>
    </message>
    <message>
        <source>List what is the same too.</source>
        <translation>同じものも一覧に含めます。</translation>
    </message>
    <message>
        <source>%1 the same, %2 different, %3 missing in %4, %5 missing in %6.</source>
        <translation>同じ%1件、異なる%2件、%4になし%3件、%6になし%5件。</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be compared: a side cannot be opened.</source>
        <translation>
            <numerusform>%n件のシークレットは、片方を開けないため比較できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare what programs in two environments get, without showing a value. Ends with 0 when it is the same, 1 when it is not.</source>
        <translation>2つの環境でプログラムが受け取る内容を、値を表示せずに比較します。同じ場合は0、異なる場合は1で終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n environment(s).</source>
        <translation>
            <numerusform>%n個の環境。</numerusform>
        </translation>
    </message>
    <message>
        <source>The address of what runs there.</source>
        <translation>そこで動作するもののアドレス。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>A description; encrypted at the service, as name and address are.</source>
        <translation>説明。名前やアドレスと同様に、サービスでは暗号化されます。</translation>
    </message>
    <message>
        <source>Created: %1</source>
        <translation>作成しました: %1</translation>
    </message>
    <message>
        <source>Give it this name; its secrets follow.</source>
        <translation>この名前に変更します。シークレットも引き継がれます。</translation>
    </message>
    <message>
        <source>Another address; an empty text takes it away.</source>
        <translation>アドレスを変更します。空のテキストで削除します。</translation>
    </message>
    <message>
        <source>Another description; an empty text takes it away.</source>
        <translation>説明を変更します。空のテキストで削除します。</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更しました: %1</translation>
    </message>
    <message>
        <source>List environments.</source>
        <translation>環境を一覧表示します。</translation>
    </message>
    <message>
        <source>Show an environment.</source>
        <translation>環境を表示します。</translation>
    </message>
    <message>
        <source>Create an environment.</source>
        <translation>環境を作成します。</translation>
    </message>
    <message>
        <source>Change an environment: name, address, description.</source>
        <translation>環境の名前、アドレス、説明を変更します。</translation>
    </message>
    <message>
        <source>Says why an access key cannot delete, and what to do instead.</source>
        <translation>アクセスキーで削除できない理由と、代わりの方法を表示します。</translation>
    </message>
    <message>
        <source>This environment&apos;s own secrets. Without it those for all environments.</source>
        <translation>この環境固有のシークレット。指定しない場合は、すべての環境向けのシークレット。</translation>
    </message>
    <message>
        <source>Every secret of the project; the formats env and json name the environments.</source>
        <translation>プロジェクトのすべてのシークレット。env形式とjson形式には環境名が含まれます。</translation>
    </message>
    <message>
        <source>What a program in the environment gets: its own secrets and, for other keys, those for all environments.</source>
        <translation>この環境のプログラムが受け取る内容: 固有のシークレットと、それ以外のキーについてはすべての環境向けのシークレット。</translation>
    </message>
    <message>
        <source>%1 (the file&apos;s name decides, else env).</source>
        <translation>%1(ファイル名で決まり、それ以外はenv)。</translation>
    </message>
    <message>
        <source>Where to; - or without it standard output. The file appears when it is complete, readable for you alone.</source>
        <translation>出力先。-または指定なしは標準出力です。ファイルは完成してから、自分だけが読める状態で現れます。</translation>
    </message>
    <message>
        <source>The name of the Kubernetes Secret (secrets).</source>
        <translation>Kubernetes Secretの名前(secrets)。</translation>
    </message>
    <message>
        <source>Its namespace.</source>
        <translation>名前空間。</translation>
    </message>
    <message>
        <source>The values will be readable by everybody who gets the file. Type %1 to go on: </source>
        <translation>ファイルを入手した人は誰でも値を読めます。続けるには%1と入力してください: </translation>
    </message>
    <message numerus="yes">
        <source>%n variable(s) written to %1, %2.</source>
        <translation>
            <numerusform>%n個の変数を%1に書き出しました。%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>Write secrets to a file of variables, encrypted with a passphrase (age format).</source>
        <translation>シークレットをパスフレーズで暗号化した変数のファイル(age形式)に書き出します。</translation>
    </message>
    <message>
        <source>%1 has another value. Replace it? [y]es, [N]o, [a]ll, n[o]ne of the rest, [q]uit: </source>
        <translation>%1には別の値があります。置き換えますか? [y]はい、[N]いいえ、[a]すべて、[o]以降すべてスキップ、[q]終了: </translation>
    </message>
    <message>
        <source>Created environment: %1</source>
        <translation>環境を作成しました: %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>何も送信していません。</translation>
    </message>
    <message numerus="yes">
        <source>Write %n secret(s)? What is created cannot be deleted with an access key.</source>
        <translation>
            <numerusform>%n件のシークレットを書き込みますか? 作成したものはアクセスキーでは削除できません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Create and change secrets from a file of variables (.env, JSON, YAML, Doppler, Infisical …; plain or age), after a preview.</source>
        <translation>変数のファイル(.env、JSON、YAML、Doppler、Infisicalなど。平文またはage)から、プレビューの後にシークレットを作成、変更します。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>the same already</source>
        <translation>既に同じ</translation>
    </message>
    <message>
        <source>differs from what is there</source>
        <translation>既存の値と異なる</translation>
    </message>
    <message>
        <source>what is there cannot be opened</source>
        <translation>既存の値を開けない</translation>
    </message>
    <message>
        <source>the service lists it twice</source>
        <translation>サービスの一覧で重複</translation>
    </message>
    <message>
        <source>written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>changed meanwhile, not written</source>
        <translation>その間に変更されたため未書き込み</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>%1 new, %2 the same already, %3 different from what is there.</source>
        <translation>新規%1件、既に同じ%2件、既存の値と異なる%3件。</translation>
    </message>
    <message>
        <source>New environment: %1</source>
        <translation>新しい環境: %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>書き込み%1件</translation>
    </message>
    <message>
        <source>%1 the same already</source>
        <translation>既に同じ%1件</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>スキップ%1件</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>競合%1件</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>失敗%1件</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>未送信%1件</translation>
    </message>
    <message>
        <source>The value ends with a line end, which is kept. --strip-line-end leaves it out.</source>
        <translation>値の末尾に行末文字があり、そのまま保持されます。除くには--strip-line-endを指定します。</translation>
    </message>
    <message>
        <source>The value is what this file holds, every byte of it; - is standard input.</source>
        <translation>値はこのファイルの内容(すべてのバイト)です。-は標準入力です。</translation>
    </message>
    <message>
        <source>The value is this many random letters and digits.</source>
        <translation>値は、この文字数のランダムな英数字です。</translation>
    </message>
    <message>
        <source>The value is the empty text.</source>
        <translation>値は空のテキストです。</translation>
    </message>
    <message>
        <source>Leave out the line end at the end of what comes from a file or standard input.</source>
        <translation>ファイルまたは標準入力の末尾の行末文字を除きます。</translation>
    </message>
    <message>
        <source>level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Say what is sent on standard error: debug, info, warning or error (LOCKER_LOG). Never names, hashes or values.</source>
        <translation>送信内容を標準エラーに出力します: debug、info、warning、error (LOCKER_LOG)。名前、ハッシュ、値は出力しません。</translation>
    </message>
    <message>
        <source>The environment whose secrets the command gets: its own and, for other keys, those for all environments. An empty name: only the latter.</source>
        <translation>コマンドが受け取るシークレットの環境。固有のシークレットと、それ以外のキーについてはすべての環境向けのシークレットです。空の名前を指定すると後者だけになります。</translation>
    </message>
    <message>
        <source>A variable that is set already stays as it is.</source>
        <translation>既に設定されている変数はそのままにします。</translation>
    </message>
    <message>
        <source>Hand on the variables with the access key too.</source>
        <translation>アクセスキーを含む変数も引き渡します。</translation>
    </message>
    <message>
        <source>Replaced for the command: %1</source>
        <translation>コマンド用に置き換えました: %1</translation>
    </message>
    <message>
        <source>Set already and left as they are: %1</source>
        <translation>既に設定されているためそのままにしました: %1</translation>
    </message>
    <message>
        <source>-- COMMAND [ARGUMENT...]</source>
        <translation>-- COMMAND [ARGUMENT...]</translation>
    </message>
    <message>
        <source>Run a command with the secrets of an environment as its variables; no value goes to disk or into arguments.</source>
        <translation>環境のシークレットを変数として設定し、コマンドを実行します。値はディスクにも引数にも書き込まれません。</translation>
    </message>
    <message>
        <source>Print the question for curl, python, javascript or cli instead of asking it. The access key stays a variable.</source>
        <translation>問い合わせる代わりに、クエリをcurl、python、javascript、cli用に出力します。アクセスキーは変数のままです。</translation>
    </message>
    <message>
        <source>Only this environment&apos;s own secrets; an empty name means those for all environments.</source>
        <translation>この環境固有のシークレットだけを対象にします。空の名前は、すべての環境向けのシークレットを意味します。</translation>
    </message>
    <message>
        <source>With the values. Asks first when they would be on a terminal.</source>
        <translation>値も出力します。端末に表示する場合は先に確認します。</translation>
    </message>
    <message>
        <source>Everybody who sees this screen will see the values. Show them?</source>
        <translation>この画面を見る人全員に値が見えます。表示しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s).</source>
        <translation>
            <numerusform>シークレット%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) cannot be opened: damaged, or not sealed with this project&apos;s keys.</source>
        <translation>
            <numerusform>%n件のシークレットを開けません。破損しているか、このプロジェクトの鍵で暗号化されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The secret of this environment, or else the one for all environments. Without it only the latter.</source>
        <translation>この環境のシークレット、なければすべての環境向けのシークレット。指定しない場合は後者だけです。</translation>
    </message>
    <message>
        <source>Only the environment&apos;s own secret, never the one for all instead.</source>
        <translation>環境固有のシークレットだけを対象にし、すべての環境向けのシークレットは使いません。</translation>
    </message>
    <message>
        <source>What to answer when there is no such secret. It is no answer to any other error.</source>
        <translation>該当するシークレットがない場合の応答。他のエラーの場合には使われません。</translation>
    </message>
    <message>
        <source>The same from standard input.</source>
        <translation>標準入力を使う以外は同じです。</translation>
    </message>
    <message>
        <source>The value holds control characters; they are shown as pictures. Send it to a file or a program to get it as it is.</source>
        <translation>値に制御文字が含まれているため、記号で表示しています。そのまま取得するには、ファイルまたはプログラムに出力してください。</translation>
    </message>
    <message>
        <source>List secrets: keys, environments, descriptions, dates.</source>
        <translation>シークレットのキー、環境、説明、日時を一覧表示します。</translation>
    </message>
    <message>
        <source>Write a secret&apos;s value to standard output, exactly as it is.</source>
        <translation>シークレットの値をそのまま標準出力に書き出します。</translation>
    </message>
    <message>
        <source>For this environment. Without it the secret is for all environments.</source>
        <translation>この環境向けにします。指定しない場合は、すべての環境向けのシークレットになります。</translation>
    </message>
    <message>
        <source>A description; encrypted at the service.</source>
        <translation>説明。サービスでは暗号化されます。</translation>
    </message>
    <message>
        <source>Value of %1: </source>
        <translation>%1の値: </translation>
    </message>
    <message>
        <source>The secret of this environment. Without it the one for all environments.</source>
        <translation>この環境のシークレット。指定しない場合は、すべての環境向けのシークレット。</translation>
    </message>
    <message>
        <source>Also a new value, from standard input or asked for, when something else is changed too.</source>
        <translation>他の項目を変更する場合に、値も新しくします。値は標準入力または入力プロンプトから取得します。</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Give it this key.</source>
        <translation>このキーに変更します。</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Make it one of this environment.</source>
        <translation>この環境のシークレットにします。</translation>
    </message>
    <message>
        <source>Make it one for all environments.</source>
        <translation>すべての環境向けのシークレットにします。</translation>
    </message>
    <message>
        <source>The environment.</source>
        <translation>環境。</translation>
    </message>
    <message>
        <source>Create a secret; its value comes from a prompt, a file or standard input, or is random.</source>
        <translation>シークレットを作成します。値はプロンプト、ファイル、標準入力から取得するか、ランダムに生成します。</translation>
    </message>
    <message>
        <source>Change exactly this secret: value, key, environment, description.</source>
        <translation>指定したシークレットだけを変更します: 値、キー、環境、説明。</translation>
    </message>
    <message>
        <source>Keys that are no names of variables become some: everything but letters, digits and _ becomes one _, a leading digit gets a _ in front.</source>
        <translation>変数名として使えないキーを変換します。英数字と_以外は_に置き換え、先頭が数字の場合は前に_を付けます。</translation>
    </message>
    <message>
        <source>Leave such keys out.</source>
        <translation>そのようなキーを除外します。</translation>
    </message>
    <message>
        <source>%1 is %2 here.</source>
        <translation>%1はここでは%2になります。</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>除外しました: %1</translation>
    </message>
    <message>
        <source>Leave out secrets that cannot be opened, or that the service lists twice; without it they are an error.</source>
        <translation>開けないシークレットや、サービスの一覧で重複しているシークレットを除外します。指定しない場合はエラーになります。</translation>
    </message>
    <message>
        <source>Left out, cannot be opened or listed twice: %1</source>
        <translation>開けないか一覧で重複しているため除外しました: %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>sample (the default): open some records of every version; everything: open every record.</source>
        <translation>sample (既定): 各バージョンのレコードをいくつか開きます。everything: すべてのレコードを開きます。</translation>
    </message>
    <message>
        <source>Prove that writing is allowed: one record of each country is written exactly as it is stored.</source>
        <translation>書き込みが許可されていることを確認します。各国でレコードを1件、保存されているままの内容で書き込みます。</translation>
    </message>
    <message>
        <source>Checking %1: %2 of %3</source>
        <translation>%1を検査中: %2 / %3</translation>
    </message>
    <message>
        <source>Records to migrate: %1.</source>
        <translation>移行対象のレコード: %1件。</translation>
    </message>
    <message>
        <source>By the rate measured, %1 records a second, this takes about %2.</source>
        <translation>測定した速度(毎秒%1件)では、約%2かかります。</translation>
    </message>
    <message>
        <source>The key version to migrate to (the current one).</source>
        <translation>移行先の鍵バージョン(既定: 現在のバージョン)。</translation>
    </message>
    <message>
        <source>Make a new random key, as the next version that nobody uses or as --to-version, and keep it with the other secrets before anything else.</source>
        <translation>新しいランダムな鍵を、誰も使っていない次のバージョン、または--to-versionのバージョンとして作成し、何よりも先に他のシークレットとともに保存します。</translation>
    </message>
    <message>
        <source>Write the secrets data, the new key in it, to this new file as well, encrypted with a passphrase (age format).</source>
        <translation>新しい鍵を含むsecrets dataを、パスフレーズで暗号化したこの新規ファイル(age形式)にも書き出します。</translation>
    </message>
    <message>
        <source>Records written at once, 1 to 100 (100).</source>
        <translation>一度に書き込むレコード数、1～100 (100)。</translation>
    </message>
    <message>
        <source>Countries migrated at the same time, 1 to 16 (3).</source>
        <translation>同時に移行する国の数、1～16 (3)。</translation>
    </message>
    <message>
        <source>At most so many records a second (no limit).</source>
        <translation>1秒あたりの最大レコード数(無制限)。</translation>
    </message>
    <message>
        <source>Do not keep what was stored before: the run cannot be rolled back.</source>
        <translation>以前の内容を保持しません。実行をロールバックできなくなります。</translation>
    </message>
    <message>
        <source>Do not read back what was written.</source>
        <translation>書き込んだ内容を読み戻しません。</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>When new records are written with the target version: start (the default, when the run starts) or later (by you).</source>
        <translation>新規レコードを移行先のバージョンで書き込み始める時期: start (既定、実行開始時)またはlater (手動)。</translation>
    </message>
    <message>
        <source>Write the plan to this new file (standard output).</source>
        <translation>計画をこの新規ファイルに書き出します(標準出力)。</translation>
    </message>
    <message>
        <source>The secrets data is in %1 too, encrypted with the passphrase.</source>
        <translation>secrets dataはパスフレーズで暗号化して%1にも保存されています。</translation>
    </message>
    <message>
        <source>Refused: there is no plan, and no record was changed.</source>
        <translation>拒否: 計画は作成されず、レコードは変更されていません。</translation>
    </message>
    <message>
        <source>The plan is in %1. Run it with: strongroom-cli migrate run %1</source>
        <translation>計画は%1にあります。次のコマンドで実行します: strongroom-cli migrate run %1</translation>
    </message>
    <message>
        <source>Check whether the records can be migrated to another key version, and write the plan. Writes nothing to the service but what --may-rewrite allows.</source>
        <translation>レコードを別の鍵バージョンに移行できるかどうかを検査し、計画を書き出します。--may-rewriteで許可したもの以外、サービスには何も書き込みません。</translation>
    </message>
    <message>
        <source>, waits %1 s before it tries again</source>
        <translation>、再試行まで%1秒待機</translation>
    </message>
    <message>
        <source>%1 of %2, %3/s</source>
        <translation>%1 / %2、%3/秒</translation>
    </message>
    <message>
        <source>, %1:%2 left</source>
        <translation>、残り%1:%2</translation>
    </message>
    <message>
        <source>%1 of %2 migrated, %3 set aside</source>
        <translation>%1 / %2件移行済み、保留%3件</translation>
    </message>
    <message>
        <source>Run %1: %2 migrated, %3 set aside, %4 left undecided.</source>
        <translation>実行%1: 移行済み%2件、保留%3件、未判定%4件。</translation>
    </message>
    <message>
        <source>Rolled back: %1. Changed by others since, and left as they are: %2.</source>
        <translation>ロールバック済み: %1件。その後に他者が変更したためそのまま残したもの: %2件。</translation>
    </message>
    <message>
        <source>Records to look at: %1. See: strongroom-cli migrate report %2</source>
        <translation>確認が必要なレコード: %1件。参照: strongroom-cli migrate report %2</translation>
    </message>
    <message>
        <source>Put %1 records of &quot;%2&quot; back as they were stored before the run %3? [y/N] </source>
        <translation>「%2」の%1件のレコードを、実行%3の前に保存されていた状態に戻しますか? [y/N] </translation>
    </message>
    <message>
        <source>Rolling back: %1 of %2</source>
        <translation>ロールバック中: %1 / %2</translation>
    </message>
    <message>
        <source>Stopped; what was rolled back is known. Go on with the same command.</source>
        <translation>停止しました。ロールバック済みの分は記録されています。同じコマンドで続行してください。</translation>
    </message>
    <message>
        <source>Version %1 is still the current one: new records are written with it. Keep its key.</source>
        <translation>バージョン%1はまだ現在のバージョンで、新規レコードの書き込みに使われます。鍵を保管してください。</translation>
    </message>
    <message>
        <source>RUN</source>
        <translation>RUN</translation>
    </message>
    <message>
        <source>Put back what a run found stored, except what others changed since.</source>
        <translation>実行時に保存されていた内容に戻します。その後に他者が変更したものは除きます。</translation>
    </message>
    <message>
        <source>Version %1 is not the current one in %2, where Strongroom does not write: change it there, or new records get an old key.</source>
        <translation>%2ではバージョン%1が現在のバージョンになっておらず、Strongroomはそこに書き込みません。そちらで変更しないと、新規レコードに古い鍵が使われます。</translation>
    </message>
    <message>
        <source>New records are written with version %1 from now on (%2).</source>
        <translation>今後、新規レコードはバージョン%1で書き込まれます(%2)。</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1が失敗しました。</translation>
    </message>
    <message>
        <source>Stopped at a safe point; nothing is lost. Go on with: %1</source>
        <translation>安全な位置で停止しました。失われたものはありません。続行するには: %1</translation>
    </message>
    <message>
        <source>Refused: no record was changed.</source>
        <translation>拒否: レコードは変更されていません。</translation>
    </message>
    <message>
        <source>Run %1, journal in %2</source>
        <translation>実行%1、ジャーナルは%2</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>PLAN</translation>
    </message>
    <message>
        <source>Check again, then migrate by the plan in this file. Ctrl+C stops at a safe point.</source>
        <translation>もう一度検査してから、このファイルの計画に従って移行します。Ctrl+Cを押すと安全な位置で停止します。</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped, killed or interrupted.</source>
        <translation>停止、強制終了、または中断された実行を続行します。</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>to version</source>
        <translation>移行先</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>移行済み</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>There are no runs.</source>
        <translation>実行はありません。</translation>
    </message>
    <message>
        <source>This journal cannot be read: %1</source>
        <translation>このジャーナルを読み込めません: %1</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>kept theirs</source>
        <translation>他者の変更を保持</translation>
    </message>
    <message>
        <source>Run %1 of &quot;%2&quot; to version %3: %4.</source>
        <translation>「%2」のバージョン%3への実行%1: %4。</translation>
    </message>
    <message>
        <source>json (the default): figures and the records to look at; csv: every record of the run.</source>
        <translation>json (既定): 数値と、確認が必要なレコード。csv: 実行のすべてのレコード。</translation>
    </message>
    <message>
        <source>Write to this new file (standard output).</source>
        <translation>この新規ファイルに書き出します(標準出力)。</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>レポートは%1にあります。</translation>
    </message>
    <message>
        <source>[RUN]</source>
        <translation>[RUN]</translation>
    </message>
    <message>
        <source>Runs on this computer and how far they are; needs no key.</source>
        <translation>このコンピューターでの実行と進行状況を表示します。鍵は不要です。</translation>
    </message>
    <message>
        <source>What a run did, and every record that somebody should look at.</source>
        <translation>実行の結果と、確認が必要なすべてのレコードを表示します。</translation>
    </message>
    <message>
        <source>Only these countries, two letters, several as de,fr. May be given several times.</source>
        <translation>これらの国だけを対象にします。2文字、複数の場合はde,fr。複数回指定できます。</translation>
    </message>
    <message>
        <source>The key version in question.</source>
        <translation>対象の鍵バージョン。</translation>
    </message>
    <message>
        <source>Look at every record instead of the service&apos;s counts.</source>
        <translation>サービスの集計に頼らず、すべてのレコードを調べます。</translation>
    </message>
    <message>
        <source>Asked: %1. Records counted: %2.</source>
        <translation>問い合わせ先: %1。数えたレコード: %2件。</translation>
    </message>
    <message>
        <source>This is about the countries named and no other.</source>
        <translation>指定した国だけが対象で、他の国は含みません。</translation>
    </message>
    <message>
        <source>Yes: no record needs version %1.</source>
        <translation>はい: バージョン%1を必要とするレコードはありません。</translation>
    </message>
    <message>
        <source>No: version %1 must be kept.</source>
        <translation>いいえ: バージョン%1は保管しておく必要があります。</translation>
    </message>
    <message>
        <source>May the key of this version be destroyed? Asks every country; what could not be asked is a no.</source>
        <translation>このバージョンの鍵を破棄してもよいですか? すべての国に問い合わせます。問い合わせできなかったものは「いいえ」とみなします。</translation>
    </message>
    <message>
        <source>Reach the service through this proxy: http://HOST:PORT or socks5://HOST:PORT; none, or system (the default).</source>
        <translation>このプロキシ経由でサービスに接続します: http://HOST:PORTまたはsocks5://HOST:PORT、none、system (既定)。</translation>
    </message>
    <message>
        <source>The user name at the proxy. Its password is asked for, or comes from --proxy-password-fd or STRONGROOM_PROXY_PASSWORD.</source>
        <translation>プロキシのユーザー名。パスワードは入力を求められるか、--proxy-password-fdまたはSTRONGROOM_PROXY_PASSWORDから取得します。</translation>
    </message>
    <message>
        <source>Read the password at the proxy from this open file descriptor.</source>
        <translation>プロキシのパスワードを、開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>Accept only servers whose certificates have this key (SHA-256 of the public key); may be given several times.</source>
        <translation>証明書がこの鍵(公開鍵のSHA-256)を持つサーバーだけを受け入れます。複数回指定できます。</translation>
    </message>
    <message>
        <source>KEY is the stored hash of a record key (64 digits): for a record that cannot be opened.</source>
        <translation>KEYは、レコードキーの保存されたハッシュ(64桁)です。開けないレコードに使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2? This cannot be undone.</source>
        <translation>%2の%1を削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Not deleted: %1: %2</source>
        <translation>削除されませんでした: %1: %2</translation>
    </message>
    <message>
        <source>Show one record by its record key.</source>
        <translation>レコードキーを指定してレコードを1件表示します。</translation>
    </message>
    <message>
        <source>Delete records by their record keys.</source>
        <translation>レコードキーを指定してレコードを削除します。</translation>
    </message>
    <message>
        <source>API key: </source>
        <translation>APIキー: </translation>
    </message>
    <message>
        <source>Client id: </source>
        <translation>クライアントID: </translation>
    </message>
    <message>
        <source>Client secret: </source>
        <translation>クライアントシークレット: </translation>
    </message>
    <message>
        <source>Password of the vault, or secrets data in one line: </source>
        <translation>保管庫のパスワード、または1行のsecrets data: </translation>
    </message>
    <message>
        <source>Password at the proxy: </source>
        <translation>プロキシのパスワード: </translation>
    </message>
    <message>
        <source>Read the client secret or API key from this open file descriptor.</source>
        <translation>クライアントシークレットまたはAPIキーを、開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Read the keys (secrets data) from this open file descriptor.</source>
        <translation>鍵(secrets data)を、開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Read the passphrase of the encrypted file from this file, without its line end.</source>
        <translation>暗号化ファイルのパスフレーズをこのファイルから読み取ります。行末は除きます。</translation>
    </message>
    <message>
        <source>Read the passphrase of the encrypted file from this open file descriptor.</source>
        <translation>暗号化ファイルのパスフレーズを、開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Passphrase of the file: </source>
        <translation>ファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再入力: </translation>
    </message>
    <message>
        <source>Read the secrets data from this file.</source>
        <translation>secrets dataをこのファイルから読み取ります。</translation>
    </message>
    <message>
        <source>Read it from this open file descriptor.</source>
        <translation>開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Read that of a saved connection from the keychain.</source>
        <translation>保存済みの接続のものをキーチェーンから読み取ります。</translation>
    </message>
    <message>
        <source>A bare password: it is used for every version.</source>
        <translation>パスワード単体: すべてのバージョンに使われます。</translation>
    </message>
    <message>
        <source>Valid: a bare password.</source>
        <translation>有効: パスワード単体。</translation>
    </message>
    <message numerus="yes">
        <source>Valid: %n secret(s), current version %1.</source>
        <translation>
            <numerusform>有効: シークレット%n個、現在のバージョン%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>The version of the new key (1, or one more than the highest there is).</source>
        <translation>新しい鍵のバージョン(1、または既存の最大値に1を加えたもの)。</translation>
    </message>
    <message>
        <source>Add the new key to the secrets data in this file, as the current one; the file itself is not changed.</source>
        <translation>このファイルのsecrets dataに、新しい鍵を現在の鍵として追加します。ファイル自体は変更しません。</translation>
    </message>
    <message>
        <source>The same from an open file descriptor.</source>
        <translation>同上。ただし、開いているファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Write to this new file, readable for you alone (standard output).</source>
        <translation>自分だけが読めるこの新規ファイルに書き出します(標準出力)。</translation>
    </message>
    <message>
        <source>The bare password is now version 0: it opens records of that version only.</source>
        <translation>パスワード単体はバージョン0になりました。開けるのはそのバージョンのレコードだけです。</translation>
    </message>
    <message>
        <source>Written: %1. Keep a copy: without it the records cannot be opened.</source>
        <translation>書き出しました: %1。コピーを保管してください。失うとレコードを開けなくなります。</translation>
    </message>
    <message>
        <source>Show versions, use and fingerprints of keys; never the keys.</source>
        <translation>鍵のバージョン、用途、フィンガープリントを表示します。鍵自体は表示しません。</translation>
    </message>
    <message>
        <source>Check secrets data.</source>
        <translation>secrets dataを検査します。</translation>
    </message>
    <message>
        <source>Make a new random key, or add one to existing secrets data.</source>
        <translation>新しいランダムな鍵を作成するか、既存のsecrets dataに追加します。</translation>
    </message>
    <message>
        <source>Count in this country alone (all of the connection).</source>
        <translation>この国だけで数えます(既定: 接続のすべての国)。</translation>
    </message>
    <message>
        <source>End with exit code 4 when there are records that no secret opens.</source>
        <translation>どのシークレットでも開けないレコードがある場合、終了コード4で終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no version.</source>
        <translation>
            <numerusform>%n件のレコードにバージョンがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have a version that there is no secret for.</source>
        <translation>
            <numerusform>%n件のレコードは、シークレットのないバージョンです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Count the records of every key version, and those that no secret opens.</source>
        <translation>鍵バージョンごとのレコード数と、どのシークレットでも開けないレコード数を数えます。</translation>
    </message>
    <message>
        <source>Write the status and the headers of the answer in front of its body.</source>
        <translation>本文の前に、応答のステータスとヘッダーを出力します。</translation>
    </message>
    <message>
        <source>Say on standard error how long the token and the request took.</source>
        <translation>トークンとリクエストの所要時間を標準エラーに出力します。</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>The first answer was 401; the request was sent once more with a new token.</source>
        <translation>最初の応答は401でした。新しいトークンでリクエストを再送信しました。</translation>
    </message>
    <message>
        <source>The server answered %1 %2.</source>
        <translation>サーバーの応答: %1 %2。</translation>
    </message>
    <message>
        <source>request %1 ms</source>
        <translation>リクエスト%1ミリ秒</translation>
    </message>
    <message>
        <source>token %1 ms, </source>
        <translation>トークン%1ミリ秒、 </translation>
    </message>
    <message>
        <source>Send one request with the connection&apos;s token. Ends with 5 for 401, 403 and 407, with 3 for other errors of the server.</source>
        <translation>接続のトークンを使ってリクエストを1件送信します。401、403、407の場合は5で、その他のサーバーエラーの場合は3で終了します。</translation>
    </message>
    <message>
        <source>Try a sign-in step by step; writes nothing.</source>
        <translation>サインインを段階的にテストします。何も書き込みません。</translation>
    </message>
    <message>
        <source>Print the token on a terminal, too. Without it a token goes into pipes and files only.</source>
        <translation>端末にもトークンを出力します。指定しない場合、トークンはパイプとファイルにのみ出力されます。</translation>
    </message>
    <message>
        <source>Which one, for a connection with several (tokens list names them).</source>
        <translation>複数のトークンがある接続で、どれを使うか(名前はtokens listで確認できます)。</translation>
    </message>
    <message>
        <source>The token is not shown on a terminal. --show does, and so does a pipe or a file.</source>
        <translation>トークンは端末には表示されません。--showを指定するか、パイプまたはファイルに出力してください。</translation>
    </message>
    <message>
        <source>Sign in, and print the access token to a pipe or a file.</source>
        <translation>サインインし、アクセストークンをパイプまたはファイルに出力します。</translation>
    </message>
    <message>
        <source>Send this header, &quot;Name: value&quot;; may be given several times. Not for secrets.</source>
        <translation>このヘッダーを送信します(&quot;名前: 値&quot;)。複数回指定できます。シークレットには使わないでください。</translation>
    </message>
    <message>
        <source>header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Send the headers, one a line, that this open file descriptor holds: for those with a secret in them.</source>
        <translation>開いているこのファイル記述子から1行1件のヘッダーを読み取って送信します。シークレットを含むヘッダー向けです。</translation>
    </message>
    <message>
        <source>The body. Other programs can read an argument: not for secrets.</source>
        <translation>本文。引数は他のプログラムから読めるため、シークレットには使わないでください。</translation>
    </message>
    <message>
        <source>The body is what this file holds, every byte of it; - is standard input.</source>
        <translation>本文はこのファイルの内容(すべてのバイト)です。-は標準入力です。</translation>
    </message>
    <message>
        <source>The body is what this open file descriptor holds.</source>
        <translation>本文は、開いているこのファイル記述子の内容です。</translation>
    </message>
    <message>
        <source>Send the request as it is, without a token or key, for comparison.</source>
        <translation>比較のため、トークンや鍵なしでリクエストをそのまま送信します。</translation>
    </message>
    <message numerus="yes">
        <source>The body is not text: %n byte(s). Send it to a file or a program to get it as it is.</source>
        <translation>
            <numerusform>本文はテキストではありません: %nバイト。そのまま取得するには、ファイルまたはプログラムに出力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Consumer key: </source>
        <translation>コンシューマーキー: </translation>
    </message>
    <message>
        <source>Consumer secret: </source>
        <translation>コンシューマーシークレット: </translation>
    </message>
    <message>
        <source>User name: </source>
        <translation>ユーザー名: </translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>パスワード: </translation>
    </message>
    <message>
        <source>Read variables from this file too; those of the environment come first. Sign-in: STRONGROOM_TOKEN_URL or STRONGROOM_ENVIRONMENT, STRONGROOM_CLIENT_ID, STRONGROOM_CLIENT_SECRET, STRONGROOM_SCOPE; for a user STRONGROOM_USER_POOL_ID, STRONGROOM_USER_NAME, STRONGROOM_PASSWORD; or STRONGROOM_API_KEY. API tokens: SECRET_NAME, URL, SCOPE, TABLE_NAME and the other variables of the SDKs.</source>
        <translation>このファイルからも変数を読み取ります。環境変数が優先されます。サインイン: STRONGROOM_TOKEN_URLまたはSTRONGROOM_ENVIRONMENT、STRONGROOM_CLIENT_ID、STRONGROOM_CLIENT_SECRET、STRONGROOM_SCOPE。ユーザーの場合はSTRONGROOM_USER_POOL_ID、STRONGROOM_USER_NAME、STRONGROOM_PASSWORD。またはSTRONGROOM_API_KEY。APIトークン: SECRET_NAME、URL、SCOPE、TABLE_NAME、およびSDKのその他の変数。</translation>
    </message>
    <message>
        <source>Read the user&apos;s password from this open file descriptor.</source>
        <translation>ユーザーのパスワードを、開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Only the tokens of this saved connection.</source>
        <translation>この保存済みの接続のトークンだけを対象にします。</translation>
    </message>
    <message>
        <source>List what is known about the tokens of the saved connections; asks no service.</source>
        <translation>保存済みの接続のトークンについてわかっていることを一覧表示します。サービスには問い合わせません。</translation>
    </message>
    <message>
        <source>The region, when the connection names none (us-east-1).</source>
        <translation>接続に指定がない場合のリージョン(us-east-1)。</translation>
    </message>
    <message>
        <source>The number of the AWS account; without it the policy says ACCOUNT.</source>
        <translation>AWSアカウントの番号。指定しない場合、ポリシーにはACCOUNTと記載されます。</translation>
    </message>
    <message>
        <source>Print the IAM policy that the API-token manager needs for its table and secret.</source>
        <translation>APIトークンマネージャーがテーブルとシークレットに必要とするIAMポリシーを出力します。</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>The signature is neither checked nor shown.</source>
        <translation>署名は検証も表示もしません。</translation>
    </message>
    <message>
        <source>There is no token: a key or a signature goes on each request.</source>
        <translation>トークンはありません。各リクエストに鍵または署名が付きます。</translation>
    </message>
    <message>
        <source>The token is no JSON Web Token: only its issuer can tell what is in it.</source>
        <translation>トークンはJSON Web Tokenではありません。内容がわかるのは発行者だけです。</translation>
    </message>
    <message>
        <source>Show what is known about a token, and its claims when it is a JSON Web Token; never the token.</source>
        <translation>トークンについてわかっていることと、JSON Web Tokenの場合はそのクレームを表示します。トークン自体は表示しません。</translation>
    </message>
    <message>
        <source>Get a new token now, whatever is stored.</source>
        <translation>保存済みのものに関係なく、今すぐ新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Use the client of this profile: ~/.tozny/NAME/e3db.json; an empty name is ~/.tozny/e3db.json.</source>
        <translation>このプロファイルのクライアントを使います: ~/.tozny/NAME/e3db.json。空の名前は~/.tozny/e3db.jsonです。</translation>
    </message>
    <message>
        <source>Use the client of this e3db.json.</source>
        <translation>このe3db.jsonのクライアントを使います。</translation>
    </message>
    <message>
        <source>Others on this computer can read %1, and it holds private keys. Make it readable for you alone, or move it into the keychain with strongroom-cli tozny import-config.</source>
        <translation>このコンピューターの他のユーザーが%1を読めます。このファイルには秘密鍵が含まれています。自分だけが読めるようにするか、strongroom-cli tozny import-configでキーチェーンに移動してください。</translation>
    </message>
    <message>
        <source>Save it as a connection of this name; its keys go into the keychain.</source>
        <translation>この名前の接続として保存します。鍵はキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Instead write this new file, an e3db.json with the keys in it, readable for you alone.</source>
        <translation>代わりに、鍵を含むe3db.jsonを、自分だけが読めるこの新規ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Instead write ~/.tozny/NAME/e3db.json, where the service&apos;s SDKs look for it.</source>
        <translation>代わりに、サービスのSDKが参照する~/.tozny/NAME/e3db.jsonに書き出します。</translation>
    </message>
    <message>
        <source>connection %1, its keys in %2</source>
        <translation>接続%1、鍵は%2</translation>
    </message>
    <message>
        <source>The client was put into %1 instead. It holds the keys, and there is no other copy.</source>
        <translation>代わりに、クライアントを%1に保存しました。鍵が含まれており、他にコピーはありません。</translation>
    </message>
    <message>
        <source>Move it into the keychain with strongroom-cli tozny import-config %1 --save-as NAME.</source>
        <translation>strongroom-cli tozny import-config %1 --save-as NAMEでキーチェーンに移動してください。</translation>
    </message>
    <message>
        <source>The client could not be saved anywhere, and it is lost when this program ends. Show its keys here? [y/N] </source>
        <translation>クライアントをどこにも保存できませんでした。このプログラムが終了すると失われます。ここに鍵を表示しますか? [y/N] </translation>
    </message>
    <message>
        <source>Conflict: record %1 is gone by now, or not for this client any more. Nothing was changed.</source>
        <translation>競合: レコード%1は既に存在しないか、このクライアントからは利用できなくなっています。何も変更していません。</translation>
    </message>
    <message>
        <source>Conflict: record %1 was changed meanwhile. Its version is now %2, of %3. Nothing was changed.</source>
        <translation>競合: レコード%1はその間に変更されました。現在のバージョンは%2(%3)です。何も変更していません。</translation>
    </message>
    <message>
        <source>Look at it with records get, and repeat what you did on that version.</source>
        <translation>records getで確認し、そのバージョンに対してもう一度操作してください。</translation>
    </message>
    <message>
        <source>name=value</source>
        <translation>名前=値</translation>
    </message>
    <message>
        <source>A name and value to store in the clear, to search by; may be given several times.</source>
        <translation>検索用に平文で保存する名前と値。複数回指定できます。</translation>
    </message>
    <message>
        <source>The secret fields, {&quot;name&quot;: &quot;text&quot;}, or a whole document as get --json prints it (standard input).</source>
        <translation>シークレットのフィールド({&quot;name&quot;: &quot;text&quot;})、またはget --jsonの出力形式の文書全体(標準入力)。</translation>
    </message>
    <message>
        <source>Type the fields as JSON, {&quot;name&quot;: &quot;text&quot;}, and end with Ctrl+D on a line of its own.</source>
        <translation>フィールドをJSON({&quot;name&quot;: &quot;text&quot;})で入力し、最後に空の行でCtrl+Dを押してください。</translation>
    </message>
    <message>
        <source>missing: not opened</source>
        <translation>なし: 開いていません</translation>
    </message>
    <message>
        <source>bad: not opened</source>
        <translation>不正: 開いていません</translation>
    </message>
    <message>
        <source>confirmed: its keys are those the service publishes for this client</source>
        <translation>確認済み: 鍵は、サービスがこのクライアントのものとして公開している鍵です</translation>
    </message>
    <message>
        <source>a stranger: anybody may have written it</source>
        <translation>未知の書き込み元: 誰が書いたかわかりません</translation>
    </message>
    <message>
        <source>not known: the service could not be asked for the client&apos;s keys</source>
        <translation>不明: クライアントの鍵をサービスに問い合わせできませんでした</translation>
    </message>
    <message>
        <source>Print the search as cli, curl, python, javascript or json instead of asking it.</source>
        <translation>問い合わせる代わりに、検索をcli、curl、python、javascript、json用に出力します。</translation>
    </message>
    <message>
        <source>Records of this type; this and the others may be given several times.</source>
        <translation>このタイプのレコード。このオプションと他のオプションは複数回指定できます。</translation>
    </message>
    <message>
        <source>Written by this client.</source>
        <translation>このクライアントが書き込んだもの。</translation>
    </message>
    <message>
        <source>About this user.</source>
        <translation>このユーザーに関するもの。</translation>
    </message>
    <message>
        <source>With this record id.</source>
        <translation>このレコードIDのもの。</translation>
    </message>
    <message>
        <source>With this name and value in plain; of several all must hold.</source>
        <translation>この名前と値が平文にあるもの。複数指定した場合はすべてを満たす必要があります。</translation>
    </message>
    <message>
        <source>The service&apos;s own expression over plain, instead of --plain: {&quot;or&quot;: [{&quot;eq&quot;: {&quot;name&quot;: &quot;a&quot;, &quot;value&quot;: &quot;1&quot;}}, ...]}.</source>
        <translation>--plainの代わりに、平文に対するサービス独自の式を指定します: {&quot;or&quot;: [{&quot;eq&quot;: {&quot;name&quot;: &quot;a&quot;, &quot;value&quot;: &quot;1&quot;}}, ...]}。</translation>
    </message>
    <message>
        <source>Also what others share with this client.</source>
        <translation>他者がこのクライアントに共有しているものも含めます。</translation>
    </message>
    <message>
        <source>Without the encrypted fields.</source>
        <translation>暗号化フィールドを含めません。</translation>
    </message>
    <message>
        <source>Results in a page, 1 to 1000 (100).</source>
        <translation>1ページの結果数、1～1000 (100)。</translation>
    </message>
    <message>
        <source>Go on where an earlier page said (0).</source>
        <translation>前のページで示された位置から続けます(0)。</translation>
    </message>
    <message>
        <source>End with exit code 4 when a record cannot be opened or its signature is bad.</source>
        <translation>開けないレコード、または署名が不正なレコードがある場合、終了コード4で終了します。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s).</source>
        <translation>
            <numerusform>%n件のレコード。</numerusform>
        </translation>
    </message>
    <message>
        <source>More: --after-index %1, or --all for all of them.</source>
        <translation>続きがあります: --after-index %1、すべて取得するには--all。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) cannot be opened, or have a bad signature.</source>
        <translation>
            <numerusform>%n件のレコードは、開けないか署名が不正です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search records by what lies in the clear: type, writer, plain, time.</source>
        <translation>平文の内容(タイプ、書き込み元、平文の値、日時)でレコードを検索します。</translation>
    </message>
    <message>
        <source>The service&apos;s older search, by type, writer and plain.</source>
        <translation>サービスの旧式の検索。タイプ、書き込み元、平文の値を使います。</translation>
    </message>
    <message>
        <source>clause</source>
        <translation>条件句</translation>
    </message>
    <message>
        <source>Records that match: &apos;type=patient,lab&apos;, &apos;wildcard and key=na* plain.city=&quot;New York&quot;&apos;. Words between blanks: type, writer, user, record, key, value or plain.NAME with = and values, and exact, fuzzy, wildcard or regexp, and or or and. May be given several times; one match is enough.</source>
        <translation>一致するレコード: &apos;type=patient,lab&apos;、&apos;wildcard and key=na* plain.city=&quot;New York&quot;&apos;。空白区切りで、type、writer、user、record、key、value、plain.NAMEに=と値を付けたもの、およびexact、fuzzy、wildcard、regexpと、orまたはandを指定します。複数回指定でき、いずれか1つに一致すれば該当します。</translation>
    </message>
    <message>
        <source>Leave out what matches this clause; written like --match, may be given several times.</source>
        <translation>この条件句に一致するものを除外します。書き方は--matchと同じで、複数回指定できます。</translation>
    </message>
    <message>
        <source>Records of this type. This and the next six make one clause together, each may be given several times.</source>
        <translation>このタイプのレコード。このオプションと続く6つのオプションで1つの条件句になります。それぞれ複数回指定できます。</translation>
    </message>
    <message>
        <source>With a name like this in plain.</source>
        <translation>平文にこのような名前があるもの。</translation>
    </message>
    <message>
        <source>With a value like this in plain.</source>
        <translation>平文にこのような値があるもの。</translation>
    </message>
    <message>
        <source>With this name and value in plain.</source>
        <translation>平文にこの名前と値があるもの。</translation>
    </message>
    <message>
        <source>word</source>
        <translation>語</translation>
    </message>
    <message>
        <source>How that clause compares: exact (as it is without), fuzzy (one or two edits away), wildcard (* and ?) or regexp (of the whole value).</source>
        <translation>その条件句の照合方法: exact (既定、完全一致)、fuzzy (1～2文字の違い)、wildcard (*と?)、regexp (値全体)。</translation>
    </message>
    <message>
        <source>Whether one term of that clause is enough, or (as it is without), or all must hold, and.</source>
        <translation>その条件句のいずれかの条件を満たせばよい(or、既定)か、すべてを満たす必要がある(and)か。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>From this time on: 2019-03-18, 2019-03-18T12:00:00-07:00, or @1552892400.</source>
        <translation>この日時以降: 2019-03-18、2019-03-18T12:00:00-07:00、@1552892400。</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>この日時まで。</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>オフセット</translation>
    </message>
    <message>
        <source>The zone of times that name none: -07:00, or whole hours (UTC).</source>
        <translation>タイムゾーンの指定がない日時のゾーン: -07:00、または時間単位の整数(UTC)。</translation>
    </message>
    <message>
        <source>which</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Whether the times are those of being created or modified (created).</source>
        <translation>日時の対象: created (作成)またはmodified (更新) (created)。</translation>
    </message>
    <message>
        <source>order</source>
        <translation>順序</translation>
    </message>
    <message>
        <source>asc or desc.</source>
        <translation>ascまたはdesc。</translation>
    </message>
    <message>
        <source>Take the search from this file, JSON as --show json prints it; - is standard input.</source>
        <translation>検索をこのファイルから読み込みます。--show jsonの出力形式のJSONです。-は標準入力です。</translation>
    </message>
    <message>
        <source>With the encrypted fields, opened.</source>
        <translation>暗号化フィールドを復号して含めます。</translation>
    </message>
    <message>
        <source>Results at a time, 1 to 1000 (50).</source>
        <translation>一度に取得する結果数、1～1000 (50)。</translation>
    </message>
    <message>
        <source>Go on where an earlier page said.</source>
        <translation>前のページで示された位置から続けます。</translation>
    </message>
    <message>
        <source>More: --next-token %1, or --all for all of them.</source>
        <translation>続きがあります: --next-token %1、すべて取得するには--all。</translation>
    </message>
    <message>
        <source>One search pages through 10,000 results at most. --all splits the range of time and gets the others too.</source>
        <translation>1回の検索で取得できるのは最大10,000件です。--allを指定すると、日時の範囲を分割して残りも取得します。</translation>
    </message>
    <message>
        <source>%1 records match, more than the 10,000 one search can page through: the range of time is split.</source>
        <translation>%1件のレコードが一致し、1回の検索で取得できる10,000件を超えるため、日時の範囲を分割します。</translation>
    </message>
    <message>
        <source>Searched in %1 parts.</source>
        <translation>%1個に分けて検索しました。</translation>
    </message>
    <message>
        <source>More than 10,000 records were written at %1, and no search can tell them apart: some are missing here.</source>
        <translation>%1に10,000件を超えるレコードが書き込まれており、検索では区別できないため、ここには一部が含まれていません。</translation>
    </message>
    <message>
        <source>All results, not one page. Past 10,000, which one search can page through, the range of time is split.</source>
        <translation>1ページではなく、すべての結果を取得します。1回の検索で取得できる10,000件を超える場合は、日時の範囲を分割します。</translation>
    </message>
    <message>
        <source>The name of the new client, in the clear at the service.</source>
        <translation>新しいクライアントの名前。サービスには平文で保存されます。</translation>
    </message>
    <message>
        <source>The service (%1).</source>
        <translation>サービス(%1)。</translation>
    </message>
    <message>
        <source>Read the registration token from this file; - is standard input. Without it the program asks.</source>
        <translation>登録トークンをこのファイルから読み取ります。-は標準入力です。指定しない場合は入力を求めます。</translation>
    </message>
    <message>
        <source>sodium, or nist: P-384 and AES-GCM, without notes, files and signatures (sodium).</source>
        <translation>sodium、またはnist: P-384とAES-GCM。ノート、ファイル、署名なし(sodium)。</translation>
    </message>
    <message>
        <source>Give the account that issued the token an encrypted copy of the new client&apos;s keys.</source>
        <translation>トークンを発行したアカウントに、新しいクライアントの鍵の暗号化コピーを渡します。</translation>
    </message>
    <message>
        <source>Registration token: </source>
        <translation>登録トークン: </translation>
    </message>
    <message>
        <source>Registered: %1</source>
        <translation>登録しました: %1</translation>
    </message>
    <message>
        <source>The client is registered, but its backup failed:</source>
        <translation>クライアントを登録しましたが、バックアップに失敗しました:</translation>
    </message>
    <message>
        <source>The realm.</source>
        <translation>レルム。</translation>
    </message>
    <message>
        <source>The application (account).</source>
        <translation>アプリケーション(account)。</translation>
    </message>
    <message>
        <source>The user&apos;s name.</source>
        <translation>ユーザーの名前。</translation>
    </message>
    <message>
        <source>Read the password from this file; - is standard input. Without it the program asks.</source>
        <translation>パスワードをこのファイルから読み取ります。-は標準入力です。指定しない場合は入力を求めます。</translation>
    </message>
    <message>
        <source>Write the access token to this new file, readable for you alone: for notes read --identity-token-file.</source>
        <translation>notes read --identity-token-fileで使うアクセストークンを、自分だけが読めるこの新規ファイルに書き出します。</translation>
    </message>
    <message>
        <source>Signed in: %1 in realm %2, client %3</source>
        <translation>サインインしました: レルム%2の%1、クライアント%3</translation>
    </message>
    <message>
        <source>Register a new client with a token and keep its keys.</source>
        <translation>トークンを使って新しいクライアントを登録し、鍵を保存します。</translation>
    </message>
    <message>
        <source>Sign in as an identity of a realm and keep its client.</source>
        <translation>レルムのアイデンティティとしてサインインし、そのクライアントを保存します。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>none: this client writes no notes and signs no records</source>
        <translation>なし: このクライアントはノートを書けず、レコードに署名しません</translation>
    </message>
    <message>
        <source>Show a client&apos;s public keys as the service has them (this client&apos;s).</source>
        <translation>サービスにあるクライアントの公開鍵を表示します(既定: このクライアント)。</translation>
    </message>
    <message>
        <source>Show which client the options name, without asking the service.</source>
        <translation>オプションで指定されるクライアントを、サービスに問い合わせずに表示します。</translation>
    </message>
    <message>
        <source>Import ~/.tozny/NAME/e3db.json, instead of naming a file.</source>
        <translation>ファイルを指定する代わりに、~/.tozny/NAME/e3db.jsonをインポートします。</translation>
    </message>
    <message>
        <source>Delete the file once its keys are in the keychain, without asking.</source>
        <translation>鍵をキーチェーンに保存した後、確認なしでファイルを削除します。</translation>
    </message>
    <message>
        <source>Leave the file where it is, without asking.</source>
        <translation>確認なしで、ファイルをそのまま残します。</translation>
    </message>
    <message>
        <source>The keys are in the keychain now. Delete %1? Programs that use this file will not find it any more. [y/N] </source>
        <translation>鍵をキーチェーンに保存しました。%1を削除しますか? このファイルを使うプログラムからは見つからなくなります。[y/N] </translation>
    </message>
    <message>
        <source>%1 is still there, with the keys in it.</source>
        <translation>鍵を含む%1は残っています。</translation>
    </message>
    <message>
        <source>The new file to write, readable for you alone.</source>
        <translation>書き出す新規ファイル。自分だけが読めます。</translation>
    </message>
    <message>
        <source>The private keys of client %1 will stand in %2: whoever gets the file is this client. Type export to go on: </source>
        <translation>クライアント%1の秘密鍵が%2に書き出されます。このファイルを入手した人は、このクライアントとして振る舞えます。続けるにはexportと入力してください: </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Move a client from its e3db.json into the keychain.</source>
        <translation>クライアントをe3db.jsonからキーチェーンに移動します。</translation>
    </message>
    <message>
        <source>Write a client&apos;s e3db.json, private keys and all; asks first.</source>
        <translation>クライアントのe3db.jsonを秘密鍵も含めて書き出します。先に確認します。</translation>
    </message>
    <message>
        <source>%1 of %2 MB, %3 %</source>
        <translation>%1 / %2 MB、%3%</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>The name to store, in the clear, under plain (the file&apos;s own).</source>
        <translation>plainに平文で保存する名前(既定: ファイル自体の名前)。</translation>
    </message>
    <message>
        <source>Store no name.</source>
        <translation>名前を保存しません。</translation>
    </message>
    <message>
        <source>The record type of the file; who may read it is decided by type.</source>
        <translation>ファイルのレコードタイプ。閲覧できる人はタイプで決まります。</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Only if the record still has this version (the one it has now).</source>
        <translation>レコードがまだこのバージョンの場合に限ります(既定: 現在のバージョン)。</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>置き換えました: %1</translation>
    </message>
    <message>
        <source>Write to this file (the stored name, in the current folder).</source>
        <translation>このファイルに書き込みます(既定: 現在のフォルダーに保存された名前)。</translation>
    </message>
    <message>
        <source>Only files of this type; may be given several times. Quicker than all types.</source>
        <translation>このタイプのファイルだけを対象にします。複数回指定できます。すべてのタイプより速くなります。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s).</source>
        <translation>
            <numerusform>%n個のファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only if the record still has this version.</source>
        <translation>レコードがまだこのバージョンの場合に限ります。</translation>
    </message>
    <message>
        <source>Delete the file %1, %2? This cannot be undone.</source>
        <translation>ファイル%1(%2)を削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Encrypt and store a file.</source>
        <translation>ファイルを暗号化して保存します。</translation>
    </message>
    <message>
        <source>Fetch and open a file.</source>
        <translation>ファイルを取得して復号します。</translation>
    </message>
    <message>
        <source>Give a stored file another content.</source>
        <translation>保存済みのファイルの内容を置き換えます。</translation>
    </message>
    <message>
        <source>List the stored files.</source>
        <translation>保存済みのファイルを一覧表示します。</translation>
    </message>
    <message>
        <source>Delete a stored file.</source>
        <translation>保存済みのファイルを削除します。</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Who may read it: a client id, an e-mail address, or self.</source>
        <translation>閲覧者: クライアントID、メールアドレス、またはself。</translation>
    </message>
    <message>
        <source>Instead of --to: public encryption key of whoever may read it. Public keys are no secret.</source>
        <translation>--toの代わりに、閲覧者の公開暗号化鍵を指定します。公開鍵は秘密ではありません。</translation>
    </message>
    <message>
        <source>The public signing key that goes with it.</source>
        <translation>それと対になる公開署名鍵。</translation>
    </message>
    <message>
        <source>The note&apos;s type, in the clear.</source>
        <translation>ノートのタイプ。平文で保存されます。</translation>
    </message>
    <message>
        <source>A name to read it by; in the clear, and unique in the whole service.</source>
        <translation>ノートを読むための名前。平文で保存され、サービス全体で一意です。</translation>
    </message>
    <message>
        <source>How often it can be read (no limit).</source>
        <translation>読める回数(無制限)。</translation>
    </message>
    <message>
        <source>When it is gone: 2026-12-31T12:00:00Z, or from now on: 30m, 12h, 7d.</source>
        <translation>削除される日時: 2026-12-31T12:00:00Z、または現在からの時間: 30m、12h、7d。</translation>
    </message>
    <message>
        <source>What a reader must show, as the service&apos;s own JSON: {&quot;tozid_eacp&quot;: {&quot;realm_name&quot;: &quot;...&quot;}}.</source>
        <translation>閲覧者が示す必要のあるもの。サービス独自のJSONで指定します: {&quot;tozid_eacp&quot;: {&quot;realm_name&quot;: &quot;...&quot;}}。</translation>
    </message>
    <message>
        <source>With fresh keys, and without this client&apos;s id.</source>
        <translation>使い捨ての鍵を使い、このクライアントのIDを付けません。</translation>
    </message>
    <message>
        <source>Written: note %1</source>
        <translation>書き込みました: ノート%1</translation>
    </message>
    <message>
        <source>Replaced: note %1</source>
        <translation>置き換えました: ノート%1</translation>
    </message>
    <message>
        <source>Write a note for one reader; its secret fields come from standard input.</source>
        <translation>1人の閲覧者に宛てたノートを書きます。シークレットのフィールドは標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Give the note of a name another content.</source>
        <translation>名前を指定してノートの内容を置き換えます。</translation>
    </message>
    <message>
        <source>The note of this name, instead of an id.</source>
        <translation>IDの代わりに、この名前のノートを指定します。</translation>
    </message>
    <message>
        <source>Do not ask before a view is used up.</source>
        <translation>閲覧回数を消費する前に確認しません。</translation>
    </message>
    <message>
        <source>The access token of a signed-in identity, for a note that asks for one; - is standard input.</source>
        <translation>サインインしたアイデンティティのアクセストークン。ノートが求める場合に使います。-は標準入力です。</translation>
    </message>
    <message>
        <source>The code that was sent by e-mail, for a note that asks for one; - is standard input.</source>
        <translation>メールで届いたコード。ノートが求める場合に使います。-は標準入力です。</translation>
    </message>
    <message>
        <source>The one-time password, for a note that asks for one; - is standard input.</source>
        <translation>ワンタイムパスワード。ノートが求める場合に使います。-は標準入力です。</translation>
    </message>
    <message>
        <source>Reading may use up one of the note&apos;s views; how many it has left is not known. Read it?</source>
        <translation>読むとノートの閲覧回数を1回消費する可能性があります。残り回数は不明です。読みますか?</translation>
    </message>
    <message>
        <source>This is the note&apos;s last view: afterwards nobody can read it. Read it?</source>
        <translation>このノートの最後の閲覧です。読んだ後は誰も読めなくなります。読みますか?</translation>
    </message>
    <message>
        <source>Reading uses up one of the note&apos;s %1 views. Read it?</source>
        <translation>読むと、ノートの残り%1回の閲覧回数のうち1回を消費します。読みますか?</translation>
    </message>
    <message>
        <source>Who wrote this note is not confirmed: do not trust the name in it.</source>
        <translation>このノートの書き込み元は確認されていません。記載された名前を信用しないでください。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Delete the note %1? This cannot be undone.</source>
        <translation>ノート%1を削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>The template of the e-mail.</source>
        <translation>メールのテンプレート。</translation>
    </message>
    <message>
        <source>How long the code in the e-mail is good.</source>
        <translation>メールのコードの有効期間。</translation>
    </message>
    <message>
        <source>How long the sign-in is good.</source>
        <translation>サインインの有効期間。</translation>
    </message>
    <message>
        <source>Read a note by its id or name; asks before a view is used up.</source>
        <translation>IDまたは名前を指定してノートを読みます。閲覧回数を消費する前に確認します。</translation>
    </message>
    <message>
        <source>Show how often a note can still be read, without reading it.</source>
        <translation>ノートを読まずに、あと何回読めるかを表示します。</translation>
    </message>
    <message>
        <source>Ask for what a note wants before it can be read: a code by e-mail, a sign-in.</source>
        <translation>ノートを読む前に必要なもの(メールのコード、サインイン)を請求します。</translation>
    </message>
    <message>
        <source>Delete a note this client wrote.</source>
        <translation>このクライアントが書いたノートを削除します。</translation>
    </message>
    <message>
        <source>Not there, or not for this client: %1</source>
        <translation>存在しないか、このクライアントからは利用できません: %1</translation>
    </message>
    <message>
        <source>Only records of this type; may be given several times.</source>
        <translation>このタイプのレコードだけを対象にします。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only if the record still has this version; for one record.</source>
        <translation>レコードがまだこのバージョンの場合に限ります。レコードが1件の場合に使えます。</translation>
    </message>
    <message>
        <source>Delete %1? This cannot be undone.</source>
        <translation>%1を削除しますか? この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Show records by their ids.</source>
        <translation>IDを指定してレコードを表示します。</translation>
    </message>
    <message>
        <source>List this client&apos;s records.</source>
        <translation>このクライアントのレコードを一覧表示します。</translation>
    </message>
    <message>
        <source>Delete records, files too, by their ids.</source>
        <translation>IDを指定してレコードを削除します。ファイルも削除できます。</translation>
    </message>
    <message>
        <source>The record cannot be opened: %1</source>
        <translation>レコードを開けません: %1</translation>
    </message>
    <message>
        <source>The record&apos;s signature is bad: it was changed, or is not by the client it names.</source>
        <translation>レコードの署名が不正です。変更されたか、記載されたクライアントのものではありません。</translation>
    </message>
    <message>
        <source>The record&apos;s type; who may read it is decided by type.</source>
        <translation>レコードのタイプ。閲覧できる人はタイプで決まります。</translation>
    </message>
    <message>
        <source>Leave the fields as they are, and change plain only.</source>
        <translation>フィールドはそのままにし、平文だけを変更します。</translation>
    </message>
    <message>
        <source>Take this name out of plain; may be given several times.</source>
        <translation>この名前を平文から削除します。複数回指定できます。</translation>
    </message>
    <message>
        <source>Only if the record still has this version (the document&apos;s own, or the one it has now).</source>
        <translation>レコードがまだこのバージョンの場合に限ります(既定: 文書自体のバージョン、または現在のバージョン)。</translation>
    </message>
    <message>
        <source>Updated: %1</source>
        <translation>更新しました: %1</translation>
    </message>
    <message>
        <source>Write a record; its secret fields come from standard input.</source>
        <translation>レコードを書き込みます。シークレットのフィールドは標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>Replace a record&apos;s fields, plain values, or both.</source>
        <translation>レコードのフィールド、平文の値、またはその両方を置き換えます。</translation>
    </message>
    <message>
        <source>Act for this writer, who made this client an authorizer for the type.</source>
        <translation>このクライアントをタイプの承認者にした、この書き込み元の代理として操作します。</translation>
    </message>
    <message>
        <source>Shared: all records of type %1, also those written from now on, with %2.</source>
        <translation>共有しました: タイプ%1のすべてのレコード(今後書き込まれるものも含む)を%2に共有。</translation>
    </message>
    <message>
        <source>Revoked: records of type %1 for %2. What was read before cannot be taken back.</source>
        <translation>取り消しました: %2へのタイプ%1のレコードの共有。すでに読まれたものは取り消せません。</translation>
    </message>
    <message>
        <source>Authorizer for type %1: %2 may now share these records with others.</source>
        <translation>タイプ%1の承認者: %2は、これらのレコードを他の人に共有できるようになりました。</translation>
    </message>
    <message>
        <source>Not an authorizer for type %1 any more: %2. Those it shared with can still read.</source>
        <translation>タイプ%1の承認者ではなくなりました: %2。この承認者が共有した相手は引き続き読めます。</translation>
    </message>
    <message numerus="yes">
        <source>%n share(s) and authorizer(s).</source>
        <translation>
            <numerusform>共有と承認者%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>reads mine</source>
        <translation>自分のものを閲覧可</translation>
    </message>
    <message>
        <source>I read theirs</source>
        <translation>相手のものを閲覧可</translation>
    </message>
    <message>
        <source>shares mine</source>
        <translation>自分のものを共有可</translation>
    </message>
    <message>
        <source>I share theirs</source>
        <translation>相手のものを共有可</translation>
    </message>
    <message>
        <source>Let another client read all records of a type.</source>
        <translation>別のクライアントがタイプのすべてのレコードを読めるようにします。</translation>
    </message>
    <message>
        <source>Stop sharing a type with a client.</source>
        <translation>クライアントへのタイプの共有を停止します。</translation>
    </message>
    <message>
        <source>Let another client share records of a type on this client&apos;s behalf.</source>
        <translation>別のクライアントが、このクライアントの代理でタイプのレコードを共有できるようにします。</translation>
    </message>
    <message>
        <source>Take that right away.</source>
        <translation>その権限を取り消します。</translation>
    </message>
    <message>
        <source>Who reads what: shares in both directions and authorizers.</source>
        <translation>誰が何を読めるか: 双方向の共有と承認者。</translation>
    </message>
    <message>
        <source>Read the passphrase of the credentials file from this open file descriptor, where there is such a file.</source>
        <translation>資格情報ファイルがある場合に、そのパスフレーズを、開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>Passphrase of the credentials file: </source>
        <translation>資格情報ファイルのパスフレーズ: </translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>パスフレーズが正しくありません。</translation>
    </message>
    <message>
        <source>New passphrase of the credentials file: </source>
        <translation>資格情報ファイルの新しいパスフレーズ: </translation>
    </message>
    <message>
        <source>Credentials are kept in %1.</source>
        <translation>資格情報の保存先: %1。</translation>
    </message>
    <message>
        <source>The file: %1</source>
        <translation>ファイル: %1</translation>
    </message>
    <message>
        <source>It can be used.</source>
        <translation>使用できます。</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>Credentials are kept in %1 now. Moved: %2.</source>
        <translation>資格情報の保存先が%1になりました。移動: %2件。</translation>
    </message>
    <message>
        <source>Not found in the old place: %1. Enter them again (connections add), or unlock the keychain and move once more.</source>
        <translation>元の場所に見つからないもの: %1件。もう一度入力するか(connections add)、キーチェーンのロックを解除して移動し直してください。</translation>
    </message>
    <message>
        <source>Still in the old place too: %1 (%2).</source>
        <translation>元の場所にも残っているもの: %1件(%2)。</translation>
    </message>
    <message>
        <source>Go on when the keychain cannot be reached: what is in it stays there.</source>
        <translation>キーチェーンにアクセスできない場合も続行します。キーチェーンの内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>A forgotten passphrase cannot be found or replaced: the credentials in the file are gone then.</source>
        <translation>忘れたパスフレーズは、調べることも置き換えることもできません。その場合、ファイル内の資格情報は失われます。</translation>
    </message>
    <message>
        <source>Read the new passphrase from this open file descriptor.</source>
        <translation>新しいパスフレーズを、開いているこのファイル記述子から読み取ります。</translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>Use the keychain from now on and put the passphrase file aside, credentials and all?</source>
        <translation>今後はキーチェーンを使用し、パスフレーズファイルを資格情報ごと退避しますか?</translation>
    </message>
    <message>
        <source>The keychain is used from now on. There was no file.</source>
        <translation>今後はキーチェーンを使用します。ファイルはありませんでした。</translation>
    </message>
    <message>
        <source>The keychain is used from now on. The file was kept as %1</source>
        <translation>今後はキーチェーンを使用します。ファイルは%1として保管しました</translation>
    </message>
    <message>
        <source>Say where credentials are kept, and whether that works.</source>
        <translation>資格情報の保存先と、それが使えるかどうかを表示します。</translation>
    </message>
    <message>
        <source>Keep credentials in a file behind a passphrase, and move them there.</source>
        <translation>資格情報をパスフレーズで保護したファイルに保存することにし、そこへ移動します。</translation>
    </message>
    <message>
        <source>Give that file another passphrase.</source>
        <translation>そのファイルのパスフレーズを変更します。</translation>
    </message>
    <message>
        <source>Move credentials from that file to the keychain.</source>
        <translation>そのファイルからキーチェーンに資格情報を移動します。</translation>
    </message>
    <message>
        <source>Put that file aside when its passphrase is forgotten.</source>
        <translation>パスフレーズを忘れた場合に、そのファイルを退避します。</translation>
    </message>
    <message>
        <source>%1 written, %2 failed, %3 not sent.</source>
        <translation>書き込み%1件、失敗%2件、未送信%3件。</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) may have been written or not: the answer did not come. Sending them again does no harm.</source>
        <translation>
            <numerusform>応答がなく、%n件のレコードが書き込まれたかどうか不明です。もう一度送信しても問題ありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write one record, a JSON document on standard input.</source>
        <translation>標準入力のJSON文書からレコードを1件書き込みます。</translation>
    </message>
    <message>
        <source>Write many records, one JSON document per line on standard input.</source>
        <translation>標準入力の1行1件のJSON文書から、複数のレコードを書き込みます。</translation>
    </message>
</context>
<context>
    <name>DeleteRecords</name>
    <message>
        <source>This cannot be undone: what cannot be opened cannot be written again.</source>
        <translation>この操作は元に戻せません。読み取れないレコードを再び書き込むことはできません。</translation>
    </message>
    <message>
        <source>You can undo this as long as the connection is open.</source>
        <translation>接続を開いている間は元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) go with them and do not come back.</source>
        <translation>
            <numerusform>%Ln個の添付ファイルも削除され、復元されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that cannot be opened do not come back either.</source>
        <translation>
            <numerusform>読み取り不可の%Ln件のレコードも復元されません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>%Ln件のレコードを削除しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service deletes %Ln record(s) from %1 in “%2”.</source>
        <translation>
            <numerusform>サービスは「%2」の%1から%Ln件のレコードを削除します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のレコードを削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DemoWindow</name>
    <message>
        <source>The demo vault could not be opened</source>
        <translation>デモ保管庫を開けませんでした</translation>
    </message>
</context>
<context>
    <name>DropRouter</name>
    <message>
        <source>Drop one configuration file at a time.</source>
        <translation>設定ファイルは1つずつドロップしてください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Drop the configuration file itself.</source>
        <translation>%1はフォルダーです。設定ファイル自体をドロップしてください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1を読み取れません: %2。</translation>
    </message>
    <message>
        <source>%1 has %2; a configuration file has at most %3.</source>
        <translation>%1のサイズは%2です。設定ファイルの上限は%3です。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1は空です。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Drop secrets_data or the options of an SDK as JSON, an .env file of a service, a TozStore client&apos;s e3db.json, a credentials file of Locker, a client or an environment to sign in with as JSON, a credentials or config file of AWS, or the sandbox&apos;s ready file.</source>
        <translation>ドロップできるのは、secrets_dataまたはSDKのオプション(JSON)、サービスの.envファイル、TozStoreクライアントのe3db.json、Lockerの認証情報ファイル、サインイン用のクライアントや環境(JSON)、AWSのcredentialsまたはconfigファイル、サンドボックスの準備ファイルです。</translation>
    </message>
    <message>
        <source>%1 is not a text file. %2</source>
        <comment>file, what can be dropped</comment>
        <translation>%1はテキストファイルではありません。%2</translation>
    </message>
</context>
<context>
    <name>EditorNotes</name>
    <message>
        <source>Nothing but the record key is copied.</source>
        <translation>コピーされるのはレコードキーだけです。</translation>
    </message>
    <message>
        <source>Copied: %1.</source>
        <translation>コピーの対象: %1。</translation>
    </message>
    <message numerus="yes">
        <source>Not copied: %Ln attachment(s), version and dates of the service.</source>
        <translation>
            <numerusform>コピーの対象外: 添付ファイル%Ln個、サービスが設定するバージョンと日付。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not copied: version and dates of the service.</source>
        <translation>コピーの対象外: サービスが設定するバージョンと日付。</translation>
    </message>
    <message>
        <source>Kept as they came, editable as JSON: %1.</source>
        <translation>受信時のまま保持、JSONとして編集可能: %1。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>created %1</source>
        <translation>作成%1</translation>
    </message>
    <message>
        <source>updated %1</source>
        <translation>更新%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>添付ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Set by the service: %1</source>
        <translation>サービスが設定: %1</translation>
    </message>
</context>
<context>
    <name>EnvironmentCommands</name>
    <message>
        <source>Choose the environments of a Locker connection first.</source>
        <translation>先にLocker接続の環境を選択してください。</translation>
    </message>
    <message>
        <source>Ne&amp;w environment…</source>
        <translation>新規環境(&amp;W)…</translation>
    </message>
    <message>
        <source>Makes an environment; it waits in the tray until you send it</source>
        <translation>環境を作成します。送信するまでトレイで待機します</translation>
    </message>
    <message>
        <source>Edit en&amp;vironment…</source>
        <translation>環境を編集(&amp;V)…</translation>
    </message>
    <message>
        <source>Changes the name, external URL or description of the selected environment</source>
        <translation>選択した環境の名前、外部URL、または説明を変更します</translation>
    </message>
    <message>
        <source>Open external UR&amp;L</source>
        <translation>外部URLを開く(&amp;L)</translation>
    </message>
    <message>
        <source>Opens the external URL of the selected environment in the browser; https only</source>
        <translation>選択した環境の外部URLをブラウザーで開きます。httpsのみ</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Check the input</source>
        <translation>入力を確認してください</translation>
    </message>
    <message>
        <source>The service answered with an error</source>
        <translation>サービスがエラーを返しました</translation>
    </message>
    <message>
        <source>The service could not be reached</source>
        <translation>サービスに接続できませんでした</translation>
    </message>
    <message>
        <source>No access</source>
        <translation>アクセスできません</translation>
    </message>
    <message>
        <source>Cannot encrypt or decrypt</source>
        <translation>暗号化または復号できません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>A problem on this computer</source>
        <translation>このコンピューターで問題が発生しました</translation>
    </message>
    <message>
        <source>Concerns: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Request: %1</source>
        <translation>リクエスト: %1</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>ステータス: %1</translation>
    </message>
    <message>
        <source>Service&apos;s own code: %1</source>
        <translation>サービス固有のコード: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエストID: %1</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Choose the files of a TozStore connection first.</source>
        <translation>先にTozStore接続のファイルを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Upload files…</source>
        <translation>ファイルをアップロード(&amp;U)…</translation>
    </message>
    <message>
        <source>Encrypts files on this computer and sends them</source>
        <translation>このコンピューター上でファイルを暗号化して送信します</translation>
    </message>
    <message>
        <source>Down&amp;load file…</source>
        <translation>ファイルをダウンロード(&amp;L)…</translation>
    </message>
    <message>
        <source>Fetches and decrypts the file to a place you choose</source>
        <translation>ファイルを取得して復号し、選択した場所に保存します</translation>
    </message>
    <message>
        <source>&amp;Open file</source>
        <translation>ファイルを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Decrypts a private copy and shows it in the program for its kind</source>
        <translation>プライベートコピーを復号し、対応するプログラムで表示します</translation>
    </message>
    <message>
        <source>&amp;Replace file…</source>
        <translation>ファイルを置換(&amp;R)…</translation>
    </message>
    <message>
        <source>Puts another content in the place of the stored one, after asking</source>
        <translation>保存されている内容を、確認のうえで別の内容に置き換えます</translation>
    </message>
    <message>
        <source>&amp;Delete file…</source>
        <translation>ファイルを削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the file for everybody who can read it, after asking</source>
        <translation>読めるすべての人に対して、ファイルを確認のうえで削除します</translation>
    </message>
    <message>
        <source>&amp;Cancel transfer</source>
        <translation>転送をキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stops what is being done with the selected file</source>
        <translation>選択したファイルの処理を中止します</translation>
    </message>
    <message>
        <source>&amp;Try transfer again</source>
        <translation>転送を再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Does again what failed with the selected file</source>
        <translation>選択したファイルの失敗した処理をやり直します</translation>
    </message>
    <message>
        <source>Dis&amp;miss failure</source>
        <translation>失敗の表示を閉じる(&amp;M)</translation>
    </message>
    <message>
        <source>Puts the message about the failed transfer away</source>
        <translation>失敗した転送のメッセージを閉じます</translation>
    </message>
    <message>
        <source>Copy record &amp;id</source>
        <translation>レコードIDをコピー(&amp;I)</translation>
    </message>
    <message>
        <source>Copies the id of the file&apos;s record</source>
        <translation>ファイルのレコードのIDをコピーします</translation>
    </message>
    <message>
        <source>Re&amp;fresh files</source>
        <translation>ファイルを再読み込み(&amp;F)</translation>
    </message>
    <message>
        <source>Looks for files again, or stops looking</source>
        <translation>ファイルを再検索するか、検索を中止します</translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>an installer</source>
        <translation>インストーラー</translation>
    </message>
    <message>
        <source>a script</source>
        <translation>スクリプト</translation>
    </message>
    <message>
        <source>a shortcut that can start something</source>
        <translation>何かを起動できるショートカット</translation>
    </message>
    <message>
        <source>a file that changes the system&apos;s settings</source>
        <translation>システム設定を変更するファイル</translation>
    </message>
    <message>
        <source>a compiled help file, which can run programs</source>
        <translation>プログラムを実行できるコンパイル済みヘルプファイル</translation>
    </message>
    <message>
        <source>a web page, which can run scripts</source>
        <translation>スクリプトを実行できるWebページ</translation>
    </message>
    <message>
        <source>an office document that can hold macros</source>
        <translation>マクロを含められるOffice文書</translation>
    </message>
    <message>
        <source>a disk image</source>
        <translation>ディスクイメージ</translation>
    </message>
    <message>
        <source>an office document with macros in it</source>
        <translation>マクロを含むOffice文書</translation>
    </message>
    <message>
        <source>a file of a kind Strongroom does not know</source>
        <translation>Strongroomが認識できない種類のファイル</translation>
    </message>
    <message>
        <source>a file that cannot be looked into</source>
        <translation>中身を確認できないファイル</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>先に接続のレコードを選択してください。</translation>
    </message>
    <message>
        <source>Add &amp;condition…</source>
        <translation>条件を追加(&amp;C)…</translation>
    </message>
    <message>
        <source>Adds a condition by choosing member, comparison and value</source>
        <translation>メンバー、比較、値を選んで条件を追加します</translation>
    </message>
    <message>
        <source>Recent and saved &amp;filters</source>
        <translation>最近使用した/保存済みフィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Offers the filters used before and those saved under a name</source>
        <translation>以前使用したフィルターと、名前を付けて保存したフィルターを表示します</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Saves the filter under a name, on this computer</source>
        <translation>フィルターに名前を付けて、このコンピューターに保存します</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>保存済みフィルターを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Renames, replaces and deletes saved filters</source>
        <translation>保存済みフィルターの名前変更、置換、削除を行います</translation>
    </message>
    <message>
        <source>&amp;Keep recent filters</source>
        <translation>最近使用したフィルターを保持(&amp;K)</translation>
    </message>
    <message>
        <source>Keeps recent filters on this computer when the program ends; they hold the values you look for</source>
        <translation>プログラムの終了後も、最近使用したフィルターをこのコンピューターに保持します。フィルターには検索した値が含まれます</translation>
    </message>
    <message>
        <source>Filter &amp;by this value</source>
        <translation>この値で絞り込む(&amp;B)</translation>
    </message>
    <message>
        <source>Shows only records that have the value of the current cell</source>
        <translation>現在のセルと同じ値のレコードだけを表示します</translation>
    </message>
    <message>
        <source>Filter &amp;out this value</source>
        <translation>この値を除外(&amp;O)</translation>
    </message>
    <message>
        <source>Shows only records that do not have the value of the current cell</source>
        <translation>現在のセルと異なる値のレコードだけを表示します</translation>
    </message>
    <message>
        <source>Filter from this value &amp;up</source>
        <translation>この値以上で絞り込む(&amp;U)</translation>
    </message>
    <message>
        <source>Shows only records with this value or a greater one</source>
        <translation>この値以上のレコードだけを表示します</translation>
    </message>
    <message>
        <source>Filter up &amp;to this value</source>
        <translation>この値以下で絞り込む(&amp;T)</translation>
    </message>
    <message>
        <source>Shows only records with this value or a smaller one</source>
        <translation>この値以下のレコードだけを表示します</translation>
    </message>
    <message>
        <source>&amp;Query as code…</source>
        <translation>クエリをコードとして表示(&amp;Q)…</translation>
    </message>
    <message>
        <source>Shows the query as a CLI command, cURL, Python and JavaScript; secrets stay variables</source>
        <translation>クエリをCLIコマンド、cURL、Python、JavaScriptで表示します。秘密情報は変数のままです</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>%1, 00:00 UTC</source>
        <comment>name of a day</comment>
        <translation>%1、00:00 UTC</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in 7 days</source>
        <translation>7日後</translation>
    </message>
    <message>
        <source>in 30 days</source>
        <translation>30日後</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>7 days ago</source>
        <translation>7日前</translation>
    </message>
    <message>
        <source>start of this month</source>
        <translation>今月の初め</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>使用履歴</translation>
    </message>
    <message>
        <source>the current key</source>
        <translation>現在の鍵</translation>
    </message>
    <message>
        <source>in the table</source>
        <translation>表の値</translation>
    </message>
    <message>
        <source>has a value</source>
        <translation>値がある</translation>
    </message>
    <message>
        <source>has no value</source>
        <translation>値がない</translation>
    </message>
    <message>
        <source>text, plain</source>
        <translation>テキスト、平文</translation>
    </message>
    <message>
        <source>text, hashed</source>
        <translation>テキスト、ハッシュ済み</translation>
    </message>
    <message>
        <source>version of the key</source>
        <translation>鍵のバージョン</translation>
    </message>
    <message>
        <source>whole number, plain</source>
        <translation>整数、平文</translation>
    </message>
    <message>
        <source>date, plain</source>
        <translation>日時、平文</translation>
    </message>
    <message>
        <source>part of any key, 3 to 200 characters</source>
        <translation>任意のキーの一部、3～200文字</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>is, or is one of</source>
        <translation>に等しい、またはいずれか</translation>
    </message>
    <message>
        <source>is not, or is none of</source>
        <translation>に等しくない、またはいずれでもない</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>then or later</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>then or earlier</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>later than</source>
        <translation>より後</translation>
    </message>
    <message>
        <source>earlier than</source>
        <translation>より前</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 (the service gave no offset; taken as UTC)</source>
        <translation>%1(サービスがオフセットを返さなかったためUTCとみなしました)</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
</context>
<context>
    <name>HelpText</name>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
    <message>
        <source>With their keys as they are now. *Tools ▸ Keyboard shortcuts* changes them; the command palette finds them by name.</source>
        <translation>現在のキー割り当てとともに示します。割り当ては *ツール ▸ キーボードショートカット* で変更でき、コマンドはコマンドパレットで名前から検索できます。</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>JsonFormat</name>
    <message>
        <source>The value ends here; nothing may follow.</source>
        <translation>値はここで終わります。この後には何も続けられません。</translation>
    </message>
    <message>
        <source>More than %1 levels.</source>
        <translation>階層が%1を超えています。</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>There is a comma too many before %1.</source>
        <translation>%1の前に余分なコンマがあります。</translation>
    </message>
    <message>
        <source>A comma or %1 is missing.</source>
        <translation>コンマまたは%1がありません。</translation>
    </message>
    <message>
        <source>A member&apos;s name in double quotes is missing.</source>
        <translation>二重引用符で囲んだメンバー名がありません。</translation>
    </message>
    <message>
        <source>A colon is missing after the member&apos;s name.</source>
        <translation>メンバー名の後にコロンがありません。</translation>
    </message>
    <message>
        <source>This is not a JSON value.</source>
        <translation>これはJSONの値ではありません。</translation>
    </message>
    <message>
        <source>A digit is missing.</source>
        <translation>数字がありません。</translation>
    </message>
    <message>
        <source>A number may not start with 0.</source>
        <translation>数値を0で始めることはできません。</translation>
    </message>
    <message>
        <source>The closing quote of this text is missing.</source>
        <translation>このテキストの閉じ引用符がありません。</translation>
    </message>
    <message>
        <source>A line break or control character inside a text must be written as an escape.</source>
        <translation>テキスト内の改行や制御文字はエスケープで書く必要があります。</translation>
    </message>
    <message>
        <source>Unknown escape; write a backslash as \\.</source>
        <translation>不明なエスケープです。バックスラッシュは\\と書いてください。</translation>
    </message>
    <message>
        <source>\u takes four hexadecimal digits.</source>
        <translation>\uには16進数4桁が必要です。</translation>
    </message>
    <message>
        <source>Not JSON, line %1, column %2: %3</source>
        <translation>JSONではありません。%1行%2列: %3</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>The keys are not loaded.</source>
        <translation>鍵が読み込まれていません。</translation>
    </message>
    <message>
        <source>There are no keys yet.</source>
        <translation>まだ鍵がありません。</translation>
    </message>
    <message>
        <source>Select a version first.</source>
        <translation>先にバージョンを選択してください。</translation>
    </message>
    <message>
        <source>There is no secret of this version.</source>
        <translation>このバージョンのシークレットはありません。</translation>
    </message>
    <message>
        <source>This secret is removed already.</source>
        <translation>このシークレットは既に削除されています。</translation>
    </message>
    <message>
        <source>This entry is not used: the same version comes earlier.</source>
        <translation>この項目は使われていません。同じバージョンがより前にあります。</translation>
    </message>
    <message>
        <source>This version is the current one.</source>
        <translation>このバージョンは既に現在のバージョンです。</translation>
    </message>
    <message>
        <source>New records are written with it: make another version current first.</source>
        <translation>新規レコードの書き込みに使われています。先に別のバージョンを現在のバージョンにしてください。</translation>
    </message>
    <message>
        <source>Nothing was removed or changed here.</source>
        <translation>ここで削除または変更されたものはありません。</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>The keys are being saved.</source>
        <translation>鍵を保存しています。</translation>
    </message>
    <message>
        <source>A connection that encrypts needs one secret at least.</source>
        <translation>暗号化する接続には、少なくとも1つのシークレットが必要です。</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>The records are being counted.</source>
        <translation>レコードを集計しています。</translation>
    </message>
    <message>
        <source>Choose the keys of a connection first.</source>
        <translation>先に接続の鍵を選択してください。</translation>
    </message>
    <message>
        <source>&amp;Generate key</source>
        <translation>鍵を生成(&amp;G)</translation>
    </message>
    <message>
        <source>Makes a new random 32-byte key under the next free version; not saved until you save</source>
        <translation>次の空きバージョンに32バイトのランダムな鍵を作成します。「保存」するまで保存されません</translation>
    </message>
    <message>
        <source>&amp;Add secret…</source>
        <translation>シークレットを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Adds a password, a key or a secret for custom encryption</source>
        <translation>パスワード、鍵、またはカスタム暗号化用のシークレットを追加します</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>鍵をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Takes secrets_data from a file or a paste, after showing what would change</source>
        <translation>ファイルまたは貼り付けからsecrets_dataを取り込みます。変更内容は事前に表示されます</translation>
    </message>
    <message>
        <source>&amp;Export keys…</source>
        <translation>鍵をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Writes the secrets_data to a file, encrypted with a passphrase</source>
        <translation>secrets_dataをパスフレーズで暗号化してファイルに書き出します</translation>
    </message>
    <message>
        <source>Make &amp;current</source>
        <translation>現在のバージョンに設定(&amp;C)</translation>
    </message>
    <message>
        <source>New records are written with this version; existing ones stay as they are</source>
        <translation>新規レコードはこのバージョンで書き込まれます。既存のレコードはそのままです</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>元に戻す(&amp;P)</translation>
    </message>
    <message>
        <source>Takes the kept secret of this version again</source>
        <translation>このバージョンの保存済みシークレットに戻します</translation>
    </message>
    <message>
        <source>&amp;Remove secret…</source>
        <translation>シークレットを削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Removes the secret of this version, after asking; not saved until you save</source>
        <translation>このバージョンのシークレットを、確認のうえで削除します。「保存」するまで保存されません</translation>
    </message>
    <message>
        <source>&amp;Save keys</source>
        <translation>鍵を保存(&amp;S)</translation>
    </message>
    <message>
        <source>Writes the changed keys to the keychain and nowhere else</source>
        <translation>変更した鍵をキーチェーンにのみ書き込みます</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Goes back to the keys as they are kept</source>
        <translation>保存されている鍵に戻します</translation>
    </message>
    <message>
        <source>C&amp;ount records</source>
        <translation>レコードを集計(&amp;O)</translation>
    </message>
    <message>
        <source>Asks every country how many records each version has</source>
        <translation>各バージョンのレコード数をすべての国に問い合わせます</translation>
    </message>
</context>
<context>
    <name>LockerPages</name>
    <message>
        <source>Choose a connection to Locker first.</source>
        <translation>先にLockerへの接続を選択してください。</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>%1からコピー</translation>
    </message>
</context>
<context>
    <name>LockerTransfer</name>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1、他%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockerTransferCommands</name>
    <message>
        <source>&amp;Import secrets…</source>
        <translation>シークレットをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads a .env, JSON, YAML or other file of variables into the changes; nothing is sent before you send what waits</source>
        <translation>.env、JSON、YAMLなどの変数ファイルを変更として読み込みます。待機中の変更を送信するまで、何も送信されません</translation>
    </message>
    <message>
        <source>E&amp;xport secrets…</source>
        <translation>シークレットをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the secrets of an environment to a file, encrypted unless you say otherwise</source>
        <translation>環境のシークレットをファイルに書き出します。特に指定しない限り暗号化されます</translation>
    </message>
    <message>
        <source>R&amp;un with these variables…</source>
        <translation>これらの変数で実行(&amp;U)…</translation>
    </message>
    <message>
        <source>Starts a program with the secrets of an environment as its variables; nothing is written to the disk</source>
        <translation>環境のシークレットを環境変数としてプログラムを起動します。ディスクには何も書き込まれません</translation>
    </message>
    <message>
        <source>Import secrets from %1</source>
        <translation>%1からシークレットをインポート</translation>
    </message>
</context>
<context>
    <name>MatrixWords</name>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unreadable, from All</source>
        <translation>読み取り不可(全環境の値)</translation>
    </message>
    <message>
        <source>from All</source>
        <translation>全環境の値</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ここのみ</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message numerus="yes">
        <source>listed %Ln times</source>
        <translation>
            <numerusform>%Ln回重複</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no value for all environments</source>
        <translation>すべての環境向けの値はありません</translation>
    </message>
    <message>
        <source>Missing: neither a value of its own nor one for all environments</source>
        <translation>なし: 固有の値も、すべての環境向けの値もありません</translation>
    </message>
    <message>
        <source>The value for all environments holds here, and it cannot be opened</source>
        <translation>すべての環境向けの値が適用されますが、開けません</translation>
    </message>
    <message>
        <source>The value for all environments holds here</source>
        <translation>すべての環境向けの値が適用されます</translation>
    </message>
    <message>
        <source>The value for all environments: the others are compared with it</source>
        <translation>すべての環境向けの値: 他の値はこの値と比較されます</translation>
    </message>
    <message>
        <source>A value of its own, the same as the others. Compared by fingerprint, nothing is revealed</source>
        <translation>固有の値です。他の値と同じです。フィンガープリントで比較し、値は表示されません</translation>
    </message>
    <message>
        <source>A value of its own that differs from the others. Compared by fingerprint, nothing is revealed</source>
        <translation>固有の値です。他の値とは異なります。フィンガープリントで比較し、値は表示されません</translation>
    </message>
    <message>
        <source>A value of its own; there is no other to compare it with</source>
        <translation>固有の値です。比較できる値は他にありません</translation>
    </message>
    <message>
        <source>There is a value, and it cannot be opened</source>
        <translation>値はありますが、開けません</translation>
    </message>
    <message numerus="yes">
        <source>The service lists this key %Ln times here; none of the values is believed</source>
        <translation>
            <numerusform>サービスの一覧にこのキーが%Ln回出現するため、どの値も信頼できません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migration</name>
    <message>
        <source>%1 and %2</source>
        <comment>countries</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>limited by key derivation</source>
        <translation>鍵の導出による制限</translation>
    </message>
    <message>
        <source>limited by the service</source>
        <translation>サービスによる制限</translation>
    </message>
    <message>
        <source>limited as you chose</source>
        <translation>指定による制限</translation>
    </message>
    <message>
        <source>limited by this disk</source>
        <translation>このディスクによる制限</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>deciding what was under way</source>
        <translation>未完了の処理を判定中</translation>
    </message>
    <message>
        <source>writing batch %1</source>
        <translation>バッチ%1を書き込み中</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>復号中</translation>
    </message>
    <message>
        <source>looking for stragglers</source>
        <translation>取り残しを検索中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Running, %1 %</source>
        <translation>実行中、%1%</translation>
    </message>
    <message>
        <source>Being rolled back</source>
        <translation>ロールバック中</translation>
    </message>
    <message>
        <source>Interrupted at %1 %</source>
        <translation>%1%で中断</translation>
    </message>
    <message>
        <source>Stopped at %1 %</source>
        <translation>%1%で停止</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Roll back interrupted</source>
        <translation>ロールバック中断</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) of this version</source>
        <translation>
            <numerusform>%1: このバージョンのレコード%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln encrypted record(s) without a version, which any key may open</source>
        <translation>
            <numerusform>%1: どの鍵でも開ける可能性のある、バージョンのない暗号化レコード%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) of a version that nobody has a secret of, which this key may open</source>
        <translation>
            <numerusform>%1: シークレットが存在しないバージョンで、この鍵で開ける可能性のあるレコード%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: could not be asked</source>
        <comment>country</comment>
        <translation>%1: 問い合わせできませんでした</translation>
    </message>
    <message>
        <source>%1: its answers contradict each other</source>
        <comment>country</comment>
        <translation>%1: 応答に矛盾があります</translation>
    </message>
    <message>
        <source>New records are written with it</source>
        <translation>新規レコードの書き込みに使われています</translation>
    </message>
    <message>
        <source>There is no other secret</source>
        <translation>他のシークレットがありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) changed by somebody else between opening and writing: opened anew</source>
        <translation>
            <numerusform>復号から書き込みまでの間に誰かが変更し、復号し直したレコード: %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) deleted by somebody else before they were written</source>
        <translation>
            <numerusform>書き込み前に誰かが削除したレコード: %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) written again: the answer was lost and the write had not been done</source>
        <translation>
            <numerusform>応答が失われ、未書き込みだったため書き直したバッチ: %Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln batch(es) whose answer was lost and which had been written</source>
        <translation>
            <numerusform>応答が失われたが、書き込み済みだったバッチ: %Ln個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) the service asked to slow down</source>
        <translation>
            <numerusform>サービスからの減速要求: %Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) lost attachments meanwhile, by somebody else</source>
        <translation>
            <numerusform>その間に誰かが添付ファイルを削除したレコード: %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MigrationCommands</name>
    <message>
        <source>No migration is running on this connection.</source>
        <translation>この接続で実行中の移行はありません。</translation>
    </message>
    <message>
        <source>The migration is coming to rest.</source>
        <translation>移行を停止しています。</translation>
    </message>
    <message>
        <source>Choose a connection to InCountry first.</source>
        <translation>先にInCountryへの接続を選択してください。</translation>
    </message>
    <message>
        <source>Key &amp;migration…</source>
        <translation>鍵の移行(&amp;M)…</translation>
    </message>
    <message>
        <source>The migrations of this connection: past runs, the one under way, and a new one step by step</source>
        <translation>この接続の移行: 過去の実行、進行中の実行、新規の移行を手順ごとに表示します</translation>
    </message>
    <message>
        <source>&amp;New key migration</source>
        <translation>新規の鍵の移行(&amp;N)</translation>
    </message>
    <message>
        <source>Encrypts records anew with another key; nothing is written before you say so</source>
        <translation>レコードを別の鍵で暗号化し直します。指示するまで何も書き込まれません</translation>
    </message>
    <message>
        <source>Pause or &amp;resume the migration</source>
        <translation>移行を一時停止/再開(&amp;R)</translation>
    </message>
    <message>
        <source>Lets the migration of this connection rest at a safe point, or go on</source>
        <translation>この接続の移行を安全な位置で一時停止、または再開します</translation>
    </message>
    <message>
        <source>&amp;Stop the migration</source>
        <translation>移行を停止(&amp;S)</translation>
    </message>
    <message>
        <source>Ends the migration of this connection at the next safe point; it can be gone on with</source>
        <translation>この接続の移行を次の安全な位置で停止します。後で続行できます</translation>
    </message>
</context>
<context>
    <name>MigrationReport</name>
    <message numerus="yes">
        <source>%Ln record(s) were changed by somebody else after they had been written: theirs is there now.</source>
        <translation>
            <numerusform>%Ln件のレコードは、書き込み後に他で変更されました。現在はその内容になっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>What the service cannot close: it has no conditional write. From the last look at a batch to the answer to its writing took %1 at most, %2 over all batches. What another program changed in a record of the batch within that time may have been overwritten unseen; what it changed later was found by reading back.</source>
        <translation>サービスに条件付き書き込みがないため、完全には防げない点: バッチの最後の確認から書き込みの応答まで、最大%1、全バッチの合計で%2かかりました。その間に他のプログラムがバッチ内のレコードに加えた変更は、検出されずに上書きされた可能性があります。それより後の変更は、読み戻しによって検出されています。</translation>
    </message>
    <message>
        <source>Nothing was read back: that what was written is there is the service&apos;s word.</source>
        <translation>読み戻しは行われていません。書き込みの結果はサービスの応答に基づきます。</translation>
    </message>
    <message numerus="yes">
        <source>Rolled back: %Ln record(s) are as they were before</source>
        <translation>
            <numerusform>ロールバック済み: %Ln件のレコードは以前の状態です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln record(s) have key version %2</source>
        <translation>
            <numerusform>%Ln件中%1件のレコードが鍵バージョン%2です</numerusform>
        </translation>
    </message>
    <message>
        <source>Connection “%1”, environment %2, run %3: %4. Begun %5.</source>
        <comment>connection, environment, run, state, date</comment>
        <translation>接続「%1」、環境%2、実行%3: %4。開始: %5。</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>移行済み</translation>
    </message>
    <message>
        <source>left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>left alone</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>実行中の出来事</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>確認が必要なレコード%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>レコードキーのハッシュ</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>The first %1; the report as CSV has them all.</source>
        <translation>最初の%1件です。すべてはCSVのレポートにあります。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another folder.</source>
        <translation>%1に書き込めません: %2。別のフォルダーを選択してください。</translation>
    </message>
</context>
<context>
    <name>ModeWindow</name>
    <message>
        <source>Choose a connection first.</source>
        <translation>先に接続を選択してください。</translation>
    </message>
    <message>
        <source>This connection can be changed at any time.</source>
        <translation>この接続はいつでも変更できます。</translation>
    </message>
    <message>
        <source>Allow changes &amp;for…</source>
        <translation>一定時間の変更を許可(&amp;F)…</translation>
    </message>
    <message>
        <source>Lets a read-only or production connection be changed for a time</source>
        <translation>読み取り専用または本番の接続を、一定時間変更できるようにします</translation>
    </message>
    <message>
        <source>S&amp;top allowing changes now</source>
        <translation>変更の許可を今すぐ終了(&amp;T)</translation>
    </message>
    <message>
        <source>Makes the connection read-only again before its time is over</source>
        <translation>時間が過ぎる前に、接続を読み取り専用に戻します</translation>
    </message>
    <message>
        <source>Changes are not allowed now.</source>
        <translation>現在、変更は許可されていません。</translation>
    </message>
    <message>
        <source>Changes allowed: %1</source>
        <comment>time left</comment>
        <translation>変更を許可中: %1</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <comment>connection</comment>
        <translation>%1(読み取り専用)</translation>
    </message>
    <message>
        <source>%1 (production)</source>
        <comment>connection</comment>
        <translation>%1(本番)</translation>
    </message>
</context>
<context>
    <name>ModeWords</name>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Read-only, changes allowed for now</source>
        <translation>読み取り専用(一時的に変更可)</translation>
    </message>
    <message>
        <source>Production, changes allowed for now</source>
        <translation>本番(一時的に変更可)</translation>
    </message>
    <message>
        <source>Production, read-only</source>
        <translation>本番(読み取り専用)</translation>
    </message>
    <message>
        <source>This production connection is read-only. Choose “Allow changes for” first.</source>
        <translation>この本番接続は読み取り専用です。先に「変更を許可」を選択してください。</translation>
    </message>
    <message>
        <source>This connection is read-only. Choose “Allow changes for” first.</source>
        <translation>この接続は読み取り専用です。先に「変更を許可」を選択してください。</translation>
    </message>
</context>
<context>
    <name>NetworkLines</name>
    <message>
        <source>find the server</source>
        <translation>サーバーの検索</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLSハンドシェイク</translation>
    </message>
    <message>
        <source>check of the certificate</source>
        <translation>証明書の検証</translation>
    </message>
    <message>
        <source>check of the certificate pins</source>
        <translation>証明書ピンの検証</translation>
    </message>
    <message>
        <source>send the request</source>
        <translation>リクエストの送信</translation>
    </message>
    <message>
        <source>wait for the answer</source>
        <translation>応答待ち</translation>
    </message>
    <message>
        <source>Step: %1</source>
        <translation>段階: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Proxy: %1</source>
        <translation>プロキシ: %1</translation>
    </message>
    <message>
        <source>Certificate: %1</source>
        <translation>証明書: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>発行者: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Valid: %1 to %2</source>
        <translation>有効期間: %1～%2</translation>
    </message>
    <message>
        <source>Signature: %1</source>
        <translation>署名: %1</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint: %1</source>
        <translation>SHA-256フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Pin of its key: %1</source>
        <translation>鍵のピン: %1</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Choose the notes of a TozStore connection first.</source>
        <translation>先にTozStore接続のノートを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Write a note…</source>
        <translation>ノートを書く(&amp;W)…</translation>
    </message>
    <message>
        <source>Encrypts and signs a note for one reader</source>
        <translation>1人の閲覧者に宛てたノートを暗号化し、署名します</translation>
    </message>
    <message>
        <source>Rea&amp;d a note…</source>
        <translation>ノートを読む(&amp;D)…</translation>
    </message>
    <message>
        <source>Finds a note by id or name and says what reading uses up before it does</source>
        <translation>IDまたは名前でノートを探し、読む前に何が消費されるかを示します</translation>
    </message>
    <message>
        <source>Read the &amp;selected note…</source>
        <translation>選択したノートを読む(&amp;S)…</translation>
    </message>
    <message>
        <source>Reads the selected note again, after saying what that uses up</source>
        <translation>消費されるものを示したうえで、選択したノートをもう一度読みます</translation>
    </message>
    <message>
        <source>Repl&amp;ace note…</source>
        <translation>ノートを置き換え(&amp;A)…</translation>
    </message>
    <message>
        <source>Gives an own note with a name another content</source>
        <translation>自分が書いた名前付きノートの内容を置き換えます</translation>
    </message>
    <message>
        <source>Delete n&amp;ote…</source>
        <translation>ノートを削除(&amp;O)…</translation>
    </message>
    <message>
        <source>Deletes an own note, after asking</source>
        <translation>確認のうえ、自分が書いたノートを削除します</translation>
    </message>
    <message>
        <source>&amp;Hide note</source>
        <translation>ノートを非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Takes the note that was read off the screen and out of memory</source>
        <translation>読んだノートを画面とメモリから消去します</translation>
    </message>
    <message>
        <source>Cop&amp;y note id</source>
        <translation>ノートIDをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the id of the selected note</source>
        <translation>選択したノートのIDをコピーします</translation>
    </message>
    <message>
        <source>Copy own public &amp;keys</source>
        <translation>自分の公開鍵をコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copies this client&apos;s public keys, for those who write notes to it</source>
        <translation>このクライアントにノートを書く人に渡す公開鍵をコピーします</translation>
    </message>
    <message>
        <source>Address &amp;book…</source>
        <translation>アドレス帳(&amp;B)…</translation>
    </message>
    <message>
        <source>Shows the kept public keys of those you write to</source>
        <translation>ノートの宛先について保存した公開鍵を表示します</translation>
    </message>
</context>
<context>
    <name>NoteWords</name>
    <message>
        <source>signature good</source>
        <translation>署名有効</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>signature wrong</source>
        <translation>署名不正</translation>
    </message>
    <message>
        <source>Every field that is here is signed with the key the note names. A field that was taken away would not be noticed.</source>
        <translation>ここにあるフィールドはすべて、ノートが示す鍵で署名されています。フィールドが取り除かれていても検出できません。</translation>
    </message>
    <message>
        <source>The note or one of its fields is not signed. It was not opened: anybody could have changed it.</source>
        <translation>ノートまたはフィールドの一部に署名がありません。誰でも変更できた可能性があるため、開いていません。</translation>
    </message>
    <message>
        <source>A signature does not fit: a field was changed, swapped or signed by another key. It was not opened.</source>
        <translation>署名が一致しません。フィールドが変更されたか、入れ替えられたか、別の鍵で署名されています。開いていません。</translation>
    </message>
    <message>
        <source>writer confirmed</source>
        <translation>書き込み元を確認済み</translation>
    </message>
    <message>
        <source>writer not known</source>
        <translation>書き込み元不明</translation>
    </message>
    <message>
        <source>writer not checked</source>
        <translation>書き込み元未確認</translation>
    </message>
    <message>
        <source>Written by %1: both keys are those the service publishes for this client.</source>
        <translation>書き込み元: %1。両方の鍵は、サービスがこのクライアントのものとして公開している鍵です。</translation>
    </message>
    <message>
        <source>The note names no client, or its keys are not that client&apos;s. Anybody may have written it.</source>
        <translation>ノートにクライアントの記載がないか、鍵がそのクライアントのものではありません。誰が書いたかわかりません。</translation>
    </message>
    <message>
        <source>The service could not be asked whose keys these are. Anybody may have written it.</source>
        <translation>鍵の所有者をサービスに問い合わせできませんでした。誰が書いたかわかりません。</translation>
    </message>
    <message>
        <source>an e-mail address is needed</source>
        <translation>メールアドレスが必要です</translation>
    </message>
    <message>
        <source>the realm is needed</source>
        <translation>レルムが必要です</translation>
    </message>
    <message>
        <source>the id of the other note is needed</source>
        <translation>別のノートのIDが必要です</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: several words are better than one.</source>
        <translation>弱い: 1語より複数の語をお勧めします。</translation>
    </message>
    <message>
        <source>Fair. Another word would make it strong.</source>
        <translation>普通。もう1語加えると強くなります。</translation>
    </message>
    <message>
        <source>Strong, unless it is a sentence others know.</source>
        <translation>強い(よく知られた文でない場合)。</translation>
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
        <translation>ページ</translation>
    </message>
    <message>
        <source>saved filter</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
</context>
<context>
    <name>PublicKeys</name>
    <message>
        <source>two keys are expected, the one for encryption first</source>
        <translation>鍵は2つ必要です。暗号化用の鍵を先に入力してください</translation>
    </message>
    <message>
        <source>the key for encryption is missing</source>
        <translation>暗号化用の鍵がありません</translation>
    </message>
    <message>
        <source>the key for encryption is not a Curve25519 public key: 43 letters, digits, - and _</source>
        <translation>暗号化用の鍵がCurve25519の公開鍵(英数字、-、_の43文字)ではありません</translation>
    </message>
    <message>
        <source>the signing key is missing: notes need both</source>
        <translation>署名鍵がありません。ノートには両方が必要です</translation>
    </message>
    <message>
        <source>the signing key is not an Ed25519 public key: 43 letters, digits, - and _</source>
        <translation>署名鍵がEd25519の公開鍵(英数字、-、_の43文字)ではありません</translation>
    </message>
    <message>
        <source>both keys are the same</source>
        <translation>両方の鍵が同じです</translation>
    </message>
</context>
<context>
    <name>RecordCells</name>
    <message>
        <source>This record cannot be opened.</source>
        <translation>このレコードは開けません。</translation>
    </message>
    <message>
        <source>Its raw data is in the inspector.</source>
        <translation>生データはインスペクターで確認できます。</translation>
    </message>
</context>
<context>
    <name>RecordCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>このレコードは開けません。</translation>
    </message>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>先に接続のレコードを選択してください。</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>読み込み中のものはありません。</translation>
    </message>
    <message>
        <source>No rows have failed.</source>
        <translation>失敗した行はありません。</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>セルは空です。</translation>
    </message>
    <message>
        <source>The service cannot sort by this column. %1</source>
        <translation>サービスではこの列で並べ替えできません。%1</translation>
    </message>
    <message>
        <source>&amp;Copy cell</source>
        <translation>セルをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the whole value of the current cell</source>
        <translation>現在のセルの値全体をコピーします</translation>
    </message>
    <message>
        <source>Copy record &amp;key</source>
        <translation>レコードキーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copies the record key of the current record</source>
        <translation>現在のレコードのレコードキーをコピーします</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>フィルター(&amp;F)</translation>
    </message>
    <message>
        <source>Goes to the filter</source>
        <translation>フィルターに移動します</translation>
    </message>
    <message>
        <source>Filter as &amp;text</source>
        <translation>フィルターをテキストで表示(&amp;T)</translation>
    </message>
    <message>
        <source>Shows the whole filter as one text, or as chips again</source>
        <translation>フィルター全体を1つのテキストとして表示するか、チップ表示に戻します</translation>
    </message>
    <message>
        <source>&amp;New record…</source>
        <translation>新規レコード(&amp;N)…</translation>
    </message>
    <message>
        <source>Writes a new record; asks for the country where several are shown</source>
        <translation>新規レコードを書き込みます。複数の国を表示中の場合は国を確認します</translation>
    </message>
    <message>
        <source>&amp;Edit record…</source>
        <translation>レコードを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes the current record</source>
        <translation>現在のレコードを変更します</translation>
    </message>
    <message>
        <source>D&amp;uplicate record…</source>
        <translation>レコードを複製(&amp;U)…</translation>
    </message>
    <message>
        <source>Writes a new record that starts as a copy of the current one</source>
        <translation>現在のレコードのコピーから新規レコードを書き込みます</translation>
    </message>
    <message>
        <source>Edit &amp;several records…</source>
        <translation>複数のレコードを編集(&amp;S)…</translation>
    </message>
    <message>
        <source>Makes the same change to every selected record, after a preview of each</source>
        <translation>選択したすべてのレコードに同じ変更を加えます。事前にそれぞれをプレビューできます</translation>
    </message>
    <message>
        <source>Select two records or more first.</source>
        <translation>先に2件以上のレコードを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Deletes the selected records, after asking</source>
        <translation>選択したレコードを、確認のうえで削除します</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>再読み込み(&amp;R)</translation>
    </message>
    <message>
        <source>Asks the service again for what is shown</source>
        <translation>表示中の内容をサービスに再度問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Cancel loading</source>
        <translation>読み込みをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stops the running load; what is there stays</source>
        <translation>実行中の読み込みを中止します。読み込み済みの内容は残ります</translation>
    </message>
    <message>
        <source>Re&amp;try failed rows</source>
        <translation>失敗した行を再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Asks again for rows and countries that could not be loaded</source>
        <translation>読み込めなかった行と国を再度問い合わせます</translation>
    </message>
    <message>
        <source>&amp;Sort by column</source>
        <translation>列で並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Sorts by the current column: up, down, not at all; by the service where it can</source>
        <translation>現在の列で昇順、降順、並べ替えなしを切り替えます。可能な場合はサービスが並べ替えます</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>列(&amp;L)…</translation>
    </message>
    <message>
        <source>Chooses the columns of the table</source>
        <translation>表の列を選択します</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>インスペクター(&amp;I)</translation>
    </message>
    <message>
        <source>Shows or hides the details at the right</source>
        <translation>右側の詳細の表示/非表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>RecordContextMenu</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>先に接続のレコードを選択してください。</translation>
    </message>
    <message>
        <source>&amp;Hide column</source>
        <translation>列を非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Hides the current column; Columns shows it again</source>
        <translation>現在の列を非表示にします。「列」で再表示できます</translation>
    </message>
    <message>
        <source>Select a column first.</source>
        <translation>先に列を選択してください。</translation>
    </message>
    <message>
        <source>A table needs one column.</source>
        <translation>表には少なくとも1つの列が必要です。</translation>
    </message>
    <message>
        <source>Select a condition of the filter first.</source>
        <translation>先にフィルターの条件を選択してください。</translation>
    </message>
    <message>
        <source>Change co&amp;ndition</source>
        <translation>条件を変更(&amp;N)</translation>
    </message>
    <message>
        <source>Puts the selected condition of the filter where it can be changed</source>
        <translation>選択したフィルターの条件を編集できるようにします</translation>
    </message>
    <message>
        <source>Re&amp;move condition</source>
        <translation>条件を削除(&amp;M)</translation>
    </message>
    <message>
        <source>Takes the selected condition off the filter</source>
        <translation>選択した条件をフィルターから削除します</translation>
    </message>
</context>
<context>
    <name>RecordDetails</name>
    <message>
        <source>%1 (current)</source>
        <translation>%1(現在)</translation>
    </message>
    <message>
        <source>%1 (the current key is %2)</source>
        <translation>%1(現在の鍵は%2)</translation>
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
        <translation>%1行%2列: %3</translation>
    </message>
    <message>
        <source>This is half of a character; write it as an escape, \u%1.</source>
        <translation>不完全な文字です。エスケープ\u%1で書いてください。</translation>
    </message>
    <message>
        <source>This is nested too deeply for a record.</source>
        <translation>レコードとしては入れ子が深すぎます。</translation>
    </message>
    <message>
        <source>A record is a JSON object: {&quot;record_key&quot;: …}.</source>
        <translation>レコードはJSONオブジェクトです: {&quot;record_key&quot;: …}。</translation>
    </message>
    <message>
        <source>is here twice, and only one can be kept</source>
        <translation>が2回出現しています。保持できるのは1つだけです</translation>
    </message>
    <message>
        <source>names the record and cannot be changed; duplicate the record to give it another</source>
        <translation>はレコードの名前であり、変更できません。別の名前にするにはレコードを複製してください</translation>
    </message>
</context>
<context>
    <name>RecordsSituation</name>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Records cannot be shown while the service cannot be reached. Nothing that you were writing is lost.</source>
        <translation>サービスに接続できない間は、レコードを表示できません。入力中の内容は失われません。</translation>
    </message>
    <message>
        <source>Signed out of “%1”</source>
        <translation>「%1」からサインアウトされました</translation>
    </message>
    <message>
        <source>The service does not take the stored credentials any more. Enter new ones, or try again if they were only locked for a while.</source>
        <translation>保存された資格情報をサービスが受け付けなくなりました。新しい資格情報を入力するか、一時的にロックされていただけの場合はもう一度試してください。</translation>
    </message>
    <message>
        <source>No permission in %1</source>
        <translation>%1の権限がありません</translation>
    </message>
    <message>
        <source>You are signed in, but these credentials may not read records here. Ask whoever manages the environment, or choose another country.</source>
        <translation>サインインしていますが、この資格情報ではここのレコードを読めません。環境の管理者に問い合わせるか、別の国を選択してください。</translation>
    </message>
    <message>
        <source>Loading was stopped</source>
        <translation>読み込みを停止しました</translation>
    </message>
    <message>
        <source>No records were loaded so far.</source>
        <translation>まだレコードは読み込まれていません。</translation>
    </message>
    <message>
        <source>No records could be loaded</source>
        <translation>レコードを読み込めませんでした</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>接続を開いています…</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>接続を開けませんでした</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>接続は閉じています</translation>
    </message>
    <message>
        <source>Keys and records are not in memory.</source>
        <translation>鍵とレコードはメモリにありません。</translation>
    </message>
    <message>
        <source>No countries are known</source>
        <translation>国がわかりません</translation>
    </message>
    <message>
        <source>The list of countries could not be loaded. You can also name the countries in the connection.</source>
        <translation>国の一覧を読み込めませんでした。接続で国を指定することもできます。</translation>
    </message>
    <message>
        <source>Asking for the countries…</source>
        <translation>国を問い合わせ中…</translation>
    </message>
    <message>
        <source>The service is slow</source>
        <translation>サービスの応答に時間がかかっています</translation>
    </message>
    <message>
        <source>No answer for %1. What is there stays; you can go on working.</source>
        <translation>%1経過しても応答がありません。表示中の内容はそのまま残り、作業を続けられます。</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>このフィルターに一致するレコードはありません</translation>
    </message>
    <message>
        <source>Values are compared whole, and as written: search keys are stored as hashes.</source>
        <translation>検索キーはハッシュとして保存されているため、値は入力どおりの完全一致で比較されます。</translation>
    </message>
    <message>
        <source>No records in %1</source>
        <translation>%1にレコードはありません</translation>
    </message>
    <message>
        <source>What is written to this country shows up here.</source>
        <translation>この国に書き込まれたレコードがここに表示されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>読み込みを停止</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>Choose another country</source>
        <translation>別の国を選択</translation>
    </message>
</context>
<context>
    <name>RemovalText</name>
    <message>
        <source>Strongroom forgets the connection and deletes its passwords, keys and tokens from this computer. The account itself is not touched: make sure that you have its secret elsewhere.</source>
        <translation>Strongroomから接続を削除し、そのパスワード、鍵、トークンをこのコンピューターから削除します。アカウント自体には影響しません。シークレットが他の場所にあることを確認してください。</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes its keys and its token from this computer. What lies in a shared table stays: others use it. Make sure that you have the consumer key and secret elsewhere.</source>
        <translation>Strongroomから接続を削除し、その鍵とトークンをこのコンピューターから削除します。共有テーブルの内容は、他の利用者がいるため残ります。コンシューマーキーとシークレットが他の場所にあることを確認してください。</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes its credentials and keys from this computer. The records stay with the service, but without the keys they cannot be opened: make sure that you have the secrets elsewhere.</source>
        <translation>Strongroomから接続を削除し、その資格情報と鍵をこのコンピューターから削除します。レコードはサービスに残りますが、鍵がなければ開けません。シークレットが他の場所にあることを確認してください。</translation>
    </message>
</context>
<context>
    <name>RequestAnswer</name>
    <message>
        <source>The service does not understand the request: look at its parameters and its body.</source>
        <translation>サービスがリクエストを解釈できません。パラメーターと本文を確認してください。</translation>
    </message>
    <message>
        <source>The service wants a sign-in, and this request was sent without one.</source>
        <translation>サービスはサインインを求めていますが、このリクエストはサインインなしで送信されました。</translation>
    </message>
    <message>
        <source>The service refused the token, and there is no new one: %1</source>
        <translation>サービスがトークンを拒否し、新しいトークンも取得できませんでした: %1</translation>
    </message>
    <message>
        <source>The service refused the token, and a new one too: it is for another audience, scope or environment than this address.</source>
        <translation>サービスがトークンを拒否し、新しいトークンも拒否しました。オーディエンス、スコープ、または環境がこのアドレスのものと異なります。</translation>
    </message>
    <message>
        <source>The service refused the sign-in.</source>
        <translation>サービスがサインインを拒否しました。</translation>
    </message>
    <message>
        <source>The service knows who asks and does not allow this. The account lacks a right or a scope.</source>
        <translation>サービスは要求元を認識していますが、この操作を許可していません。アカウントに権限またはスコープが不足しています。</translation>
    </message>
    <message>
        <source>The service does not allow this without a sign-in.</source>
        <translation>サービスはサインインなしではこの操作を許可しません。</translation>
    </message>
    <message>
        <source>There is nothing at this address, or this account may not know of it.</source>
        <translation>このアドレスには何もないか、このアカウントには公開されていません。</translation>
    </message>
    <message>
        <source>The address is known, but not with the method %1.</source>
        <translation>アドレスは存在しますが、%1メソッドには対応していません。</translation>
    </message>
    <message>
        <source>The service has no answer in a form that the Accept header takes.</source>
        <translation>Acceptヘッダーに合う形式の応答がサービスにありません。</translation>
    </message>
    <message>
        <source>A proxy on the way wants a sign-in of its own.</source>
        <translation>途中のプロキシが独自のサインインを求めています。</translation>
    </message>
    <message>
        <source>The service waited too long for the request.</source>
        <translation>サービスがリクエストを待機中にタイムアウトしました。</translation>
    </message>
    <message>
        <source>The body is larger than the service takes.</source>
        <translation>本文がサービスの上限を超えています。</translation>
    </message>
    <message>
        <source>The service does not take a body of this content type.</source>
        <translation>サービスはこのコンテンツタイプの本文を受け付けません。</translation>
    </message>
    <message>
        <source>The service understands the request and finds its content wrong.</source>
        <translation>サービスはリクエストを解釈しましたが、内容に誤りがあります。</translation>
    </message>
    <message>
        <source>Too many requests: the service asks to wait.</source>
        <translation>リクエストが多すぎます。サービスは待機を求めています。</translation>
    </message>
    <message>
        <source>The service, or what stands before it, is not available now. The sign-in has nothing to do with it.</source>
        <translation>サービスまたはその前段が現在利用できません。サインインとは関係ありません。</translation>
    </message>
    <message>
        <source>The service failed. The sign-in has nothing to do with it.</source>
        <translation>サービスでエラーが発生しました。サインインとは関係ありません。</translation>
    </message>
    <message>
        <source>The service points to another address (Location). It was not followed: the token would go there too.</source>
        <translation>サービスが別のアドレス(Location)を指しています。トークンも送られてしまうため、転送には従いませんでした。</translation>
    </message>
    <message>
        <source>The first answer was 401; with a new token it worked.</source>
        <translation>最初の応答は401でしたが、新しいトークンで成功しました。</translation>
    </message>
    <message>
        <source>without sign-in</source>
        <translation>サインインなし</translation>
    </message>
    <message>
        <source>a new token after a 401 (%1)</source>
        <translation>401の後の新しいトークン(%1)</translation>
    </message>
    <message>
        <source>a new token (%1)</source>
        <translation>新しいトークン(%1)</translation>
    </message>
    <message>
        <source>the sign-in that was held</source>
        <translation>保持しているサインイン</translation>
    </message>
</context>
<context>
    <name>RequestCommands</name>
    <message>
        <source>Open the request page of a connection first.</source>
        <translation>先に接続のリクエストページを開いてください。</translation>
    </message>
    <message>
        <source>Re&amp;quest page</source>
        <translation>リクエストページ(&amp;Q)</translation>
    </message>
    <message>
        <source>Sends a request of your own with the sign-in of the chosen connection</source>
        <translation>選択した接続のサインインを使って、任意のリクエストを送信します</translation>
    </message>
    <message>
        <source>Choose a connection first.</source>
        <translation>先に接続を選択してください。</translation>
    </message>
    <message>
        <source>S&amp;end request</source>
        <translation>リクエストを送信(&amp;E)</translation>
    </message>
    <message>
        <source>Sends the request as it stands on the page</source>
        <translation>ページの内容でリクエストを送信します</translation>
    </message>
    <message>
        <source>With s&amp;ign-in</source>
        <translation>サインインを使用(&amp;I)</translation>
    </message>
    <message>
        <source>Sends the connection&apos;s token or key along, or the request as it is</source>
        <translation>接続のトークンまたはキーを付けて送信するか、リクエストをそのまま送信します</translation>
    </message>
    <message>
        <source>&amp;Recent requests…</source>
        <translation>最近のリクエスト(&amp;R)…</translation>
    </message>
    <message>
        <source>Takes up one of the last requests of this session; keys and tokens in headers are not kept</source>
        <translation>このセッションの最近のリクエストを呼び出します。ヘッダー内のキーとトークンは保持されません</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>応答をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies what is shown of the answer: body, headers, or names of what was sent</source>
        <translation>表示中の応答の内容(本文、ヘッダー、または送信したヘッダー名)をコピーします</translation>
    </message>
    <message>
        <source>Sa&amp;ve answer…</source>
        <translation>応答を保存(&amp;V)…</translation>
    </message>
    <message>
        <source>Writes the body of the answer to a file, as it came</source>
        <translation>応答の本文を受信したままファイルに書き出します</translation>
    </message>
</context>
<context>
    <name>RequestDraft</name>
    <message>
        <source>The address is missing</source>
        <translation>アドレスを入力してください</translation>
    </message>
    <message>
        <source>This is no address: it begins with https:// and a host</source>
        <translation>アドレスではありません。https://とホストで始まります</translation>
    </message>
    <message>
        <source>Only https can be asked, and http on this computer</source>
        <translation>問い合わせできるのはhttpsと、このコンピューター上のhttpだけです</translation>
    </message>
    <message>
        <source>A user name or password does not belong into the address</source>
        <translation>アドレスにユーザー名やパスワードを含めないでください</translation>
    </message>
    <message>
        <source>http without TLS is only for this computer</source>
        <translation>TLSなしのhttpはこのコンピューターに対してのみ使えます</translation>
    </message>
    <message>
        <source>A header has no name</source>
        <translation>名前のないヘッダーがあります</translation>
    </message>
    <message>
        <source>“%1” is no name of a header</source>
        <translation>「%1」はヘッダー名として使えません</translation>
    </message>
    <message>
        <source>%1 is set by Strongroom itself</source>
        <translation>%1はStrongroomが設定します</translation>
    </message>
    <message>
        <source>%1 comes from the sign-in. Send the request as it is to set your own</source>
        <translation>%1はサインインで設定されます。自分で設定するには、リクエストをそのまま送信してください</translation>
    </message>
    <message>
        <source>The value of %1 has characters that no header can have</source>
        <translation>%1の値に、ヘッダーに使えない文字が含まれています</translation>
    </message>
</context>
<context>
    <name>SearchEverywhere</name>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>name of a field</source>
        <translation>フィールド名</translation>
    </message>
    <message>
        <source>plain value</source>
        <translation>平文の値</translation>
    </message>
    <message>
        <source>name of a plain value</source>
        <translation>平文の値の名前</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>識別子</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>value, exactly</source>
        <translation>値(完全一致)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>A removed connection</source>
        <translation>削除された接続</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>connection, country</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>InCountry: keys are stored as hashes, so a record is found by a whole key and not by a part of one.</source>
        <translation>InCountry: キーはハッシュとして保存されているため、レコードはキーの完全一致でのみ見つかり、部分一致では見つかりません。</translation>
    </message>
    <message>
        <source>InCountry: parts of keys can be looked for from three characters on; whole keys were.</source>
        <translation>InCountry: キーの部分一致検索は3文字以上で行えます。完全一致では検索しました。</translation>
    </message>
    <message>
        <source>InCountry: bodies are encrypted, the service cannot search them.</source>
        <translation>InCountry: 本文は暗号化されているため、サービスで検索できません。</translation>
    </message>
    <message>
        <source>InCountry: the text is a number, so range keys were asked too.</source>
        <translation>InCountry: テキストが数値のため、範囲キーも検索しました。</translation>
    </message>
    <message>
        <source>TozStore: the values of a record are encrypted; types, names of fields and plain values were searched.</source>
        <translation>TozStore: レコードの値は暗号化されています。タイプ、フィールド名、平文の値を検索しました。</translation>
    </message>
    <message>
        <source>TozStore: notes cannot be searched; one is found by its id or name, and reading it may use it up.</source>
        <translation>TozStore: ノートは検索できません。IDまたは名前で見つけますが、読むと使い切ってしまうことがあります。</translation>
    </message>
    <message>
        <source>Locker: keys, environments and descriptions were searched; a value is found when it is exactly this text.</source>
        <translation>Locker: キー、環境、説明を検索しました。値はこのテキストと完全に一致する場合に見つかります。</translation>
    </message>
    <message>
        <source>Search &amp;everywhere</source>
        <translation>すべてを検索(&amp;E)</translation>
    </message>
    <message>
        <source>Looks for one text in every connection; again: goes back</source>
        <translation>すべての接続から1つのテキストを検索します。もう一度選ぶと戻ります</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>まだ接続がありません。</translation>
    </message>
    <message>
        <source>S&amp;top searching everywhere</source>
        <translation>すべての検索を中止(&amp;T)</translation>
    </message>
    <message>
        <source>Ends the search over all connections at once; what was found stays</source>
        <translation>すべての接続の検索を一度に中止します。見つかったものは残ります</translation>
    </message>
    <message>
        <source>Nothing is being looked for.</source>
        <translation>検索中のものはありません。</translation>
    </message>
    <message>
        <source>Search everywhere first.</source>
        <translation>先に「すべてを検索」を実行してください。</translation>
    </message>
    <message>
        <source>Go to what was &amp;found</source>
        <translation>ヒットに移動(&amp;F)</translation>
    </message>
    <message>
        <source>Shows the chosen hit where it is</source>
        <translation>選択したヒットをその場所で表示します</translation>
    </message>
    <message>
        <source>Cop&amp;y what was found</source>
        <translation>ヒットをコピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copies the name of the chosen hit</source>
        <translation>選択したヒットの名前をコピーします</translation>
    </message>
</context>
<context>
    <name>SecretAsCode</name>
    <message>
        <source>the access key id</source>
        <translation>アクセスキーID</translation>
    </message>
    <message>
        <source>the secret access key</source>
        <translation>シークレットアクセスキー</translation>
    </message>
    <message>
        <source>the service&apos;s own command-line program, which its SDKs ask</source>
        <translation>サービス公式のコマンドラインプログラム(SDKもこれに問い合わせます)</translation>
    </message>
    <message>
        <source>The answer is sealed: keys, values and names are opened by the secret access key alone.</source>
        <translation>応答は暗号化されています。キー、値、名前はシークレットアクセスキーでのみ開けます。</translation>
    </message>
    <message>
        <source>The answer is sealed, and of every environment: the service cannot tell them apart by name.</source>
        <translation>応答は暗号化されており、すべての環境を含みます。サービスは名前で環境を区別できません。</translation>
    </message>
    <message>
        <source>The service finds a key by a hash that takes the project&apos;s number, which is not known before the connection is open.</source>
        <translation>サービスはプロジェクト番号を含むハッシュでキーを検索します。番号は接続を開くまでわかりません。</translation>
    </message>
    <message>
        <source>Add --show-values for the values, --json for one document a line.</source>
        <translation>値も表示するには--show-valuesを、1行に1件の文書を出力するには--jsonを追加します。</translation>
    </message>
    <message>
        <source>The value is written exactly as it is.</source>
        <translation>値はそのまま書き込まれます。</translation>
    </message>
    <message>
        <source>Asks what the service&apos;s own SDKs ask, in their words.</source>
        <translation>サービス公式のSDKと同じ問い合わせを、同じ形で行います。</translation>
    </message>
</context>
<context>
    <name>SecretChangeCommands</name>
    <message>
        <source>Choose a connection to Locker first.</source>
        <translation>先にLockerへの接続を選択してください。</translation>
    </message>
    <message>
        <source>Select a secret of a Locker connection first.</source>
        <translation>先にLocker接続のシークレットを選択してください。</translation>
    </message>
    <message>
        <source>The service lists this secret several times. Remove all but one in Locker&apos;s web console.</source>
        <translation>サービスの一覧にこのシークレットが重複しています。LockerのWebコンソールで1つだけ残して削除してください。</translation>
    </message>
    <message>
        <source>This change is being sent.</source>
        <translation>この変更は送信中です。</translation>
    </message>
    <message>
        <source>&amp;New secret…</source>
        <translation>新規シークレット(&amp;N)…</translation>
    </message>
    <message>
        <source>Makes a secret; it waits in the tray until you send it</source>
        <translation>シークレットを作成します。送信するまでトレイで待機します</translation>
    </message>
    <message>
        <source>&amp;Edit secret…</source>
        <translation>シークレットを編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes the selected secret, or gives this environment one of its own; it waits in the tray until you send it</source>
        <translation>選択したシークレットを変更するか、この環境に固有のシークレットを追加します。送信するまでトレイで待機します</translation>
    </message>
    <message>
        <source>Edit selected &amp;cells…</source>
        <translation>選択したセルを編集(&amp;C)…</translation>
    </message>
    <message>
        <source>Sets values or descriptions of several cells at once, makes random values, or moves them to all environments</source>
        <translation>複数のセルの値または説明を一度に設定する、ランダムな値を生成する、またはすべての環境用に移動します</translation>
    </message>
    <message>
        <source>Copy secrets &amp;to…</source>
        <translation>シークレットを環境にコピー(&amp;T)…</translation>
    </message>
    <message>
        <source>Copies the selected secrets from one environment to others; says first what would be new and what replaced</source>
        <translation>選択したシークレットを、ある環境から他の環境にコピーします。新規になるものと置き換わるものは事前に表示されます</translation>
    </message>
    <message>
        <source>Changes are being sent.</source>
        <translation>変更を送信しています。</translation>
    </message>
    <message>
        <source>No change waits.</source>
        <translation>待機中の変更はありません。</translation>
    </message>
    <message>
        <source>&amp;Send changes</source>
        <translation>変更を送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sends what waits in the tray as one job; what was changed meanwhile is left as it is and shown</source>
        <translation>トレイで待機中の変更を1つのジョブとして送信します。その間に変更されたものはそのまま残し、表示します</translation>
    </message>
    <message>
        <source>Every change has a conflict: review them first.</source>
        <translation>すべての変更が競合しています。先に確認してください。</translation>
    </message>
    <message>
        <source>&amp;Review changes…</source>
        <translation>変更を確認(&amp;R)…</translation>
    </message>
    <message>
        <source>Shows every change of this project, what came of it, and what can be undone</source>
        <translation>このプロジェクトのすべての変更、その結果、元に戻せるものを表示します</translation>
    </message>
    <message>
        <source>There are no changes.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>&amp;Discard changes…</source>
        <translation>変更を破棄(&amp;D)…</translation>
    </message>
    <message>
        <source>Takes every change out of the tray without sending it, after asking</source>
        <translation>すべての変更を、確認のうえで送信せずにトレイから取り除きます</translation>
    </message>
    <message>
        <source>Und&amp;o what was sent last</source>
        <translation>最後の送信を元に戻す(&amp;O)</translation>
    </message>
    <message>
        <source>Writes again what was there before; a secret that was new stays, because the service deletes nothing for an access key</source>
        <translation>以前の内容を再び書き込みます。新規だったシークレットは、アクセスキーではサービスから削除できないため残ります</translation>
    </message>
</context>
<context>
    <name>SecretCommands</name>
    <message>
        <source>Choose the secrets of a Locker connection first.</source>
        <translation>先にLocker接続のシークレットを選択してください。</translation>
    </message>
    <message>
        <source>Co&amp;mpare environments…</source>
        <translation>環境を比較(&amp;M)…</translation>
    </message>
    <message>
        <source>Compares two environments by fingerprints, without revealing a value</source>
        <translation>2つの環境を、値を表示せずにフィンガープリントで比較します</translation>
    </message>
    <message>
        <source>Re&amp;veal value</source>
        <translation>値を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the value of the selected cell for 30 seconds, or hides it again</source>
        <translation>選択したセルの値を30秒間表示するか、再び非表示にします</translation>
    </message>
    <message>
        <source>Copy va&amp;lue</source>
        <translation>値をコピー(&amp;L)</translation>
    </message>
    <message>
        <source>Copies the value of the selected cell; the clipboard is cleared after 20 seconds</source>
        <translation>選択したセルの値をコピーします。クリップボードは20秒後に消去されます</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
    <message>
        <source>Copies the name of the secret</source>
        <translation>シークレットの名前をコピーします</translation>
    </message>
    <message>
        <source>Show &amp;all secrets</source>
        <translation>すべてのシークレットを表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show missing &amp;or different</source>
        <translation>なし・異なるものを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show mi&amp;ssing</source>
        <translation>なしのものを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;different</source>
        <translation>異なるものを表示(&amp;D)</translation>
    </message>
    <message>
        <source>Show &amp;unreadable</source>
        <translation>読み取り不可のものを表示(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;changed, not sent</source>
        <translation>変更済み・未送信のものを表示(&amp;C)</translation>
    </message>
    <message>
        <source>Filters the secrets by how their values stand to each other</source>
        <translation>値の有無や違いでシークレットを絞り込みます</translation>
    </message>
</context>
<context>
    <name>SecretConfirm</name>
    <message numerus="yes">
        <source>Discard %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln件の変更を破棄しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are taken out of the tray without being sent. The project stays as it is.</source>
        <translation>変更は送信されずにトレイから取り除かれます。プロジェクトはそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>Discard %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>変更を送信しています</translation>
    </message>
    <message numerus="yes">
        <source>Lose %Ln change(s)?</source>
        <translation>
            <numerusform>%Ln件の変更を失ってもよろしいですか?</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that were not sent are in memory only. Closing the connection drops them, and what could be undone.</source>
        <translation>未送信の変更はメモリ上にしかありません。接続を閉じると、元に戻すための情報とともに破棄されます。</translation>
    </message>
    <message>
        <source>Drop them</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Changes of secrets that were not sent are in memory only. Closing Strongroom drops them.</source>
        <translation>未送信のシークレットの変更はメモリ上にしかありません。Strongroomを終了すると破棄されます。</translation>
    </message>
    <message>
        <source>Close and drop them</source>
        <translation>破棄して閉じる</translation>
    </message>
</context>
<context>
    <name>SecretDetails</name>
    <message numerus="yes">
        <source>The service lists this key %Ln times here. Nobody can know which one counts: leave one of them, in the web client.</source>
        <translation>
            <numerusform>サービスの一覧にこのキーが%Ln回出現します。どれが有効かは誰にもわかりません。Webクライアントで1つだけ残してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing to compare</source>
        <translation>比較対象なし</translation>
    </message>
    <message>
        <source>one value for all environments</source>
        <translation>すべての環境で共通の値</translation>
    </message>
    <message>
        <source>the same in every environment</source>
        <translation>すべての環境で同じ</translation>
    </message>
    <message>
        <source>the same wherever it is set</source>
        <translation>設定されている環境ではすべて同じ</translation>
    </message>
    <message>
        <source>no two values are the same</source>
        <translation>値はすべて異なる</translation>
    </message>
    <message>
        <source>%1 (of %2)</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>unknown environment</source>
        <translation>不明な環境</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
</context>
<context>
    <name>ShellCommands</name>
    <message>
        <source>Choose a connection first.</source>
        <translation>先に接続を選択してください。</translation>
    </message>
    <message>
        <source>This connection is not a saved one.</source>
        <translation>この接続は保存されていません。</translation>
    </message>
    <message>
        <source>&amp;Add connection…</source>
        <translation>接続を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Sets up a connection to a service</source>
        <translation>サービスへの接続を設定します</translation>
    </message>
    <message>
        <source>Open the &amp;demo vault</source>
        <translation>デモ保管庫を開く(&amp;D)</translation>
    </message>
    <message>
        <source>Starts a local sandbox with encrypted sample records</source>
        <translation>暗号化されたサンプルレコードを含むローカルサンドボックスを起動します</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>サンドボックスがインストールされていません。</translation>
    </message>
    <message>
        <source>The demo vault is starting.</source>
        <translation>デモ保管庫を起動しています。</translation>
    </message>
    <message>
        <source>&amp;Edit connection…</source>
        <translation>接続を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>Changes the chosen connection</source>
        <translation>選択した接続を変更します</translation>
    </message>
    <message>
        <source>&amp;Close connection</source>
        <translation>接続を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Forgets the keys and records that are in memory</source>
        <translation>メモリ上の鍵とレコードを消去します</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>接続は閉じています。</translation>
    </message>
    <message>
        <source>&amp;Remove connection…</source>
        <translation>接続を削除(&amp;R)…</translation>
    </message>
    <message>
        <source>Forgets the chosen connection and its secrets; records stay where they are</source>
        <translation>選択した接続とそのシークレットを削除します。レコードは元の場所に残ります</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>新しいウィンドウ(&amp;W)</translation>
    </message>
    <message>
        <source>Opens another window on the same connections, at the page of this one</source>
        <translation>同じ接続の別のウィンドウを、このウィンドウのページで開きます</translation>
    </message>
    <message>
        <source>This window stays alone.</source>
        <translation>このウィンドウは1つだけです。</translation>
    </message>
    <message>
        <source>Close wi&amp;ndow</source>
        <translation>ウィンドウを閉じる(&amp;N)</translation>
    </message>
    <message>
        <source>Closes this window; with the last one Strongroom ends</source>
        <translation>このウィンドウを閉じます。最後の1つを閉じるとStrongroomが終了します</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Closes Strongroom</source>
        <translation>Strongroomを終了します</translation>
    </message>
    <message>
        <source>Command &amp;palette…</source>
        <translation>コマンドパレット(&amp;P)…</translation>
    </message>
    <message>
        <source>Every action, connection and country by name</source>
        <translation>すべての操作、接続、国を名前で検索します</translation>
    </message>
    <message>
        <source>Si&amp;debar</source>
        <translation>サイドバー(&amp;D)</translation>
    </message>
    <message>
        <source>Shows or hides the connections at the left</source>
        <translation>左側の接続の表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>There are no connections yet.</source>
        <translation>まだ接続がありません。</translation>
    </message>
    <message>
        <source>A&amp;ctivity</source>
        <translation>アクティビティ(&amp;C)</translation>
    </message>
    <message>
        <source>Shows what was done, on all connections; again: goes back</source>
        <translation>すべての接続での操作を表示します。もう一度選ぶと戻ります</translation>
    </message>
    <message>
        <source>Appearance: &amp;system</source>
        <translation>外観: システム(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark as this computer is set</source>
        <translation>このコンピューターの設定に合わせて明るさを切り替えます</translation>
    </message>
    <message>
        <source>Appearance: &amp;light</source>
        <translation>外観: ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light ground</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>Appearance: &amp;dark</source>
        <translation>外観: ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>設定(&amp;T)…</translation>
    </message>
    <message>
        <source>When the vault locks, and what else there is to choose</source>
        <translation>保管庫をロックするタイミングなどを設定します</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>キーボードショートカット(&amp;K)…</translation>
    </message>
    <message>
        <source>Shows every command with its keys, and changes them</source>
        <translation>すべてのコマンドとキーを表示し、変更できます</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Opens the user guide at the chapter of the page in front</source>
        <translation>表示中のページに対応する章でユーザーガイドを開きます</translation>
    </message>
    <message>
        <source>&amp;About Strongroom</source>
        <translation>Strongroomについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>バージョンとライセンス</translation>
    </message>
    <message>
        <source>High c&amp;ontrast</source>
        <translation>ハイコントラスト(&amp;O)</translation>
    </message>
    <message>
        <source>Black and white, clear lines, strong colours</source>
        <translation>白と黒、はっきりした線、強い色</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>changed</source>
        <translation>変更済み</translation>
    </message>
</context>
<context>
    <name>SignInWords</name>
    <message>
        <source>Sign in to the vendor&apos;s portal once and set a password of your own. Then try again.</source>
        <translation>ベンダーのポータルに一度サインインして自分のパスワードを設定し、もう一度試してください。</translation>
    </message>
    <message>
        <source>This account needs a second factor. Use an account that was made for services.</source>
        <translation>このアカウントには2要素認証が必要です。サービス用に作成されたアカウントを使用してください。</translation>
    </message>
    <message>
        <source>The user pool remembers devices. Ask its administrator for an account without that.</source>
        <translation>このユーザープールはデバイスを記憶します。それが不要なアカウントを管理者に依頼してください。</translation>
    </message>
    <message>
        <source>Strongroom does not know this step. Ask the administrator of the user pool for an account without it.</source>
        <translation>Strongroomはこのステップに対応していません。それが不要なアカウントをユーザープールの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The client was refused</source>
        <translation>クライアントが拒否されました</translation>
    </message>
    <message>
        <source>Check the client id and the client secret, and that the environment is theirs.</source>
        <translation>クライアントIDとクライアントシークレット、および対象の環境が正しいことを確認してください。</translation>
    </message>
    <message>
        <source>Wrong user name or password</source>
        <translation>ユーザー名またはパスワードが正しくありません</translation>
    </message>
    <message>
        <source>Check both, and that the user belongs to this environment&apos;s user pool.</source>
        <translation>両方を確認し、ユーザーがこの環境のユーザープールに属していることを確認してください。</translation>
    </message>
    <message>
        <source>More than a password is asked for: %1</source>
        <translation>パスワード以外の情報が求められています: %1</translation>
    </message>
    <message>
        <source>The sign-in was refused</source>
        <translation>サインインが拒否されました</translation>
    </message>
</context>
<context>
    <name>TableCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>先に接続のレコードを選択してください。</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>There are no records in the table.</source>
        <translation>表にレコードがありません。</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>Selects all rows of the table, loaded or not</source>
        <translation>未読み込みの行も含め、表のすべての行を選択します</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>テキストとしてコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copies the selected records as a table: the columns on show, separated by tabs</source>
        <translation>選択したレコードを表としてコピーします(表示中の列、タブ区切り)</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>JSONとしてコピー(&amp;J)</translation>
    </message>
    <message>
        <source>Copies the selected records whole, decrypted bodies included, as a JSON array</source>
        <translation>選択したレコード全体を、復号した本文も含めてJSON配列としてコピーします</translation>
    </message>
    <message>
        <source>Copy as CS&amp;V</source>
        <translation>CSVとしてコピー(&amp;V)</translation>
    </message>
    <message>
        <source>Copies the selected records as comma-separated values: the columns on show</source>
        <translation>選択したレコードをカンマ区切りの値としてコピーします(表示中の列)</translation>
    </message>
    <message>
        <source>&amp;Go to record key…</source>
        <translation>レコードキーに移動(&amp;G)…</translation>
    </message>
    <message>
        <source>Shows the record with a key, from the table or from the service</source>
        <translation>指定したキーのレコードを、表またはサービスから表示します</translation>
    </message>
    <message>
        <source>Sort here b&amp;y column</source>
        <translation>ここで列を並べ替え(&amp;Y)</translation>
    </message>
    <message>
        <source>Loads all rows and sorts them here by the current column, over all countries</source>
        <translation>すべての行を読み込み、すべての国を通して現在の列でここで並べ替えます</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>E&amp;very country</source>
        <translation>すべての国(&amp;V)</translation>
    </message>
    <message>
        <source>Shows the records of all countries of the connection in one table</source>
        <translation>接続のすべての国のレコードを1つの表に表示します</translation>
    </message>
</context>
<context>
    <name>TableWords</name>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>smallest first</source>
        <translation>小さい順</translation>
    </message>
    <message>
        <source>largest first</source>
        <translation>大きい順</translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Z to A</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Count not known yet: %1 of %2 countries have answered</source>
        <translation>件数不明: %2か国中%1か国が応答</translation>
    </message>
    <message>
        <source>Count not known yet</source>
        <translation>件数不明</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows in view, all</comment>
        <translation>%3件中%1～%2</translation>
    </message>
    <message>
        <source>%1 · all loaded</source>
        <comment>1–23 of 320</comment>
        <translation>%1 · すべて読み込み済み</translation>
    </message>
    <message>
        <source>%1 · %2 loaded</source>
        <comment>1–23 of 48,210; 200</comment>
        <translation>%1 · %2件読み込み済み</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1件選択</translation>
    </message>
    <message>
        <source>%1 selected, %2 of them loaded</source>
        <translation>%1件選択、うち%2件読み込み済み</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>column, direction</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sorted by the service within each country: %1</source>
        <translation>サービスが国ごとに並べ替え: %1</translation>
    </message>
    <message>
        <source>Sorted by the service: %1</source>
        <translation>サービスが並べ替え: %1</translation>
    </message>
    <message>
        <source>Loading all rows to sort them here: %1 (%2 of %3)</source>
        <translation>ここで並べ替えるためにすべての行を読み込み中: %1 (%2/%3)</translation>
    </message>
    <message>
        <source>Sorted here: %1 (%2 of %3 rows loaded)</source>
        <translation>ここで並べ替え: %1(%3行中%2行を読み込み済み)</translation>
    </message>
    <message>
        <source>%1: click to let the service sort by it, each country for itself</source>
        <translation>%1: クリックすると、サービスが国ごとにこの列で並べ替えます</translation>
    </message>
    <message>
        <source>%1: click to let the service sort all records by it</source>
        <translation>%1: クリックすると、サービスがすべてのレコードをこの列で並べ替えます</translation>
    </message>
    <message>
        <source>%1: stored as a hash, so the service cannot sort by it.</source>
        <translation>%1: ハッシュとして保存されているため、サービスでは並べ替えできません。</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by it.</source>
        <translation>%1: サービスではこの列で並べ替えできません。</translation>
    </message>
    <message>
        <source>Click to sort the %1 loaded rows here.</source>
        <translation>クリックすると、読み込み済みの%1行をここで並べ替えます。</translation>
    </message>
    <message>
        <source>Click to load all %1 rows and sort them here.</source>
        <translation>クリックすると、%1行すべてを読み込み、ここで並べ替えます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of %1 countries could not be asked</source>
        <translation>
            <numerusform>%1か国中%Lnか国に問い合わせできませんでした</numerusform>
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
            <numerusform>他%Lnか国</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>list of countries</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The records of the other countries are shown.</source>
        <translation>他の国のレコードは表示されています。</translation>
    </message>
</context>
<context>
    <name>TokenCommands</name>
    <message>
        <source>Go to the tokens first.</source>
        <translation>先にトークンを開いてください。</translation>
    </message>
    <message>
        <source>&amp;Refresh token now</source>
        <translation>トークンを今すぐ更新(&amp;R)</translation>
    </message>
    <message>
        <source>Gets a new token for each selected row, whatever is held</source>
        <translation>選択した各行について、保持中のトークンに関係なく新しいトークンを取得します</translation>
    </message>
    <message>
        <source>Refresh all &amp;expired</source>
        <translation>期限切れをすべて更新(&amp;E)</translation>
    </message>
    <message>
        <source>Gets a new token for each that has expired, of those that are shown</source>
        <translation>表示中のうち、期限切れの各トークンについて新しいトークンを取得します</translation>
    </message>
    <message>
        <source>&amp;Copy token</source>
        <translation>トークンをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the held token; the clipboard is cleared after 20 seconds</source>
        <translation>保持中のトークンをコピーします。クリップボードは20秒後に消去されます</translation>
    </message>
    <message>
        <source>&amp;Decode token</source>
        <translation>トークンをデコード(&amp;D)</translation>
    </message>
    <message>
        <source>Shows what a JSON Web Token says, without its signature</source>
        <translation>JSON Web Tokenの内容を、署名を除いて表示します</translation>
    </message>
    <message>
        <source>&amp;Forget token…</source>
        <translation>トークンを破棄(&amp;F)…</translation>
    </message>
    <message>
        <source>Drops the selected tokens from memory and from a store of this computer, after asking</source>
        <translation>選択したトークンを、確認のうえでメモリとこのコンピューターの保存先から破棄します</translation>
    </message>
    <message>
        <source>&amp;Try a request</source>
        <translation>リクエストを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Goes to the request page of the selected token&apos;s connection</source>
        <translation>選択したトークンの接続のリクエストページに移動します</translation>
    </message>
    <message>
        <source>&amp;Open connection</source>
        <translation>接続を開く(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the connection of the selected row</source>
        <translation>選択した行の接続を開きます</translation>
    </message>
</context>
<context>
    <name>TokenDetails</name>
    <message>
        <source>Tokens are in memory only while their connection is open.</source>
        <translation>トークンは、接続が開いている間だけメモリに保持されます。</translation>
    </message>
    <message>
        <source>Without the connection there are no tokens.</source>
        <translation>接続がなければトークンもありません。</translation>
    </message>
    <message>
        <source>This connection signs its requests without tokens.</source>
        <translation>この接続はトークンを使わずにリクエストに署名します。</translation>
    </message>
    <message>
        <source>The first request gets one. “Refresh now” gets one at once.</source>
        <translation>最初のリクエストで取得されます。「今すぐ更新」ですぐに取得できます。</translation>
    </message>
    <message>
        <source>The next request that needs it gets a new one.</source>
        <translation>次に必要とするリクエストで、新しいトークンが取得されます。</translation>
    </message>
    <message>
        <source>It is not used any more. The next request gets a new one.</source>
        <translation>このトークンはもう使われません。次のリクエストで新しいトークンが取得されます。</translation>
    </message>
    <message>
        <source>The service did not say how long it lives, so that each request gets its own.</source>
        <translation>サービスが有効期間を示さなかったため、リクエストごとに取得されます。</translation>
    </message>
    <message>
        <source>A key or a signature: there is nothing to refresh.</source>
        <translation>鍵または署名のため、更新するものはありません。</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>service</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>received</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>前回の更新</translation>
    </message>
</context>
<context>
    <name>TokenPages</name>
    <message>
        <source>To&amp;kens</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>Shows the tokens of all connections; again: goes back</source>
        <translation>すべての接続のトークンを表示します。もう一度選ぶと戻ります</translation>
    </message>
</context>
<context>
    <name>Tokens</name>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>no token yet</source>
        <translation>トークン未取得</translation>
    </message>
    <message>
        <source>one use</source>
        <translation>1回限り</translation>
    </message>
    <message>
        <source>does not expire</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>end not known</source>
        <translation>期限不明</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>期限が切れたばかり</translation>
    </message>
    <message>
        <source>expired %1 ago</source>
        <comment>time</comment>
        <translation>%1前に期限切れ</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>could not be opened</source>
        <translation>開けませんでした</translation>
    </message>
    <message>
        <source>no tokens</source>
        <translation>トークンなし</translation>
    </message>
    <message>
        <source>not open</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>opening</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>not opened</source>
        <translation>接続失敗</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>time</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>time</comment>
        <translation>%1後</translation>
    </message>
    <message>
        <source>first use</source>
        <translation>初回使用</translation>
    </message>
    <message>
        <source>rejected by the service</source>
        <translation>サービスによる拒否</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>It goes from the memory of this program. The next request asks for a new one.</source>
        <translation>このプログラムのメモリから消去されます。次のリクエストで新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>It goes from the memory of this program, its refresh token too. The next request signs in again with the password.</source>
        <translation>リフレッシュトークンとともに、このプログラムのメモリから消去されます。次のリクエストでパスワードを使って再度サインインします。</translation>
    </message>
    <message>
        <source>It goes from memory and from the encrypted token store on this computer. The next use asks the token endpoint for a new one.</source>
        <translation>メモリと、このコンピューターの暗号化されたトークンストアから消去されます。次の使用時に、トークンエンドポイントから新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>It goes from the memory of this program. The item in the table %1 stays, because other programs share it; the next use reads it there.</source>
        <translation>このプログラムのメモリから消去されます。テーブル%1の項目は他のプログラムと共有しているため残り、次の使用時にはそこから読み取ります。</translation>
    </message>
    <message>
        <source>The service is not told: who has a copy can use it until it expires.</source>
        <translation>サービスには通知されません。コピーを持つ人は、期限が切れるまで使用できます。</translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)?</source>
        <translation>
            <numerusform>%Ln個のトークンを消去しますか?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>%Ln個のトークンを消去</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A record that cannot be opened</source>
        <translation>開けないレコード</translation>
    </message>
    <message>
        <source>It stays in the table with a mark, and says in plain words why none of the keys opens it. Choose it to see what the service has stored, and what you can do.</source>
        <translation>印付きで表に残り、どの鍵でも開けない理由を分かりやすく示します。選択すると、サービスに保存されている内容と取れる対応が表示されます。</translation>
    </message>
    <message>
        <source>The inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>The record that is chosen: its body, its keys, what is hashed and what is in the clear, its files, and the raw text that the service has. %1 shows it and hides it.</source>
        <comment>keys</comment>
        <translation>選択したレコードの本文、キー、ハッシュ済みの値と平文の値、ファイル、サービス側の生テキストを表示します。%1で表示と非表示を切り替えます。</translation>
    </message>
    <message>
        <source>Moving to a new key</source>
        <translation>新しい鍵への移行</translation>
    </message>
    <message>
        <source>Six steps encrypt every record anew with another key, so that the old one can be destroyed. It looks before it writes, can be paused at any time, and can be rolled back.</source>
        <translation>6つの手順で全レコードを別の鍵で暗号化し直し、古い鍵を破棄できるようにします。書き込み前に確認し、いつでも一時停止でき、ロールバックもできます。</translation>
    </message>
    <message>
        <source>Connections and their pages</source>
        <translation>接続とそのページ</translation>
    </message>
    <message>
        <source>Each service that you use is a connection, with its pages below it; the mark at its end tells whether it is open. These belong to the demo, and are gone when the program ends.</source>
        <translation>利用する各サービスが接続で、その下にページが並びます。末尾の印は開いているかどうかを示します。これらはデモ用で、プログラムの終了とともに消えます。</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Conditions such as key1=english or range_key3&gt;=10 narrow the records, and the service does the looking. %1 goes there; what cannot be understood is underlined, with the reason.</source>
        <comment>keys</comment>
        <translation>key1=englishやrange_key3&gt;=10のような条件でレコードを絞り込み、検索はサービスが行います。%1でここに移動します。解釈できない部分には下線と理由が表示されます。</translation>
    </message>
    <message>
        <source>Secrets and environments</source>
        <translation>シークレットと環境</translation>
    </message>
    <message>
        <source>Secrets stand down, environments across; what is missing, inherited or different is told by shape and words. Values are dots until you reveal them, and a copied one leaves the clipboard by itself.</source>
        <translation>縦にシークレット、横に環境が並び、なし・継承・相違は形と言葉で区別されます。値は表示するまで点のままで、コピーした値はクリップボードから自動的に消えます。</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <source>Everybody who can read this client&apos;s records, and whose it can read, as a table and as a graph. Sharing a type and taking it back are done here, too.</source>
        <translation>このクライアントのレコードを閲覧できる相手と、こちらが閲覧できる相手を表とグラフで示します。タイプの共有とその取り消しもここで行います。</translation>
    </message>
    <message>
        <source>Everything by its name</source>
        <translation>名前で何でも</translation>
    </message>
    <message>
        <source>%1 finds every command, connection and page by a part of its name, and %2 looks for a text in all connections at once. %3 opens the guide at the page in front.</source>
        <comment>keys, keys, keys</comment>
        <translation>%1でコマンド、接続、ページを名前の一部から探せ、%2ですべての接続を一度に検索できます。%3で現在のページのガイドを開きます。</translation>
    </message>
</context>
<context>
    <name>TozClientFile</name>
    <message>
        <source>Save the client&apos;s e3db.json</source>
        <translation>クライアントのe3db.jsonを保存</translation>
    </message>
</context>
<context>
    <name>TozColumns</name>
    <message>
        <source>File, %1 encrypted</source>
        <translation>ファイル、暗号化後%1</translation>
    </message>
    <message>
        <source>%1, %2 encrypted</source>
        <comment>file name, size</comment>
        <translation>%1、暗号化後%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sealed field(s)</source>
        <translation>
            <numerusform>%Ln個の暗号化フィールド</numerusform>
        </translation>
    </message>
    <message>
        <source>no fields</source>
        <translation>フィールドなし</translation>
    </message>
    <message>
        <source>The record&apos;s type. Records are shared by their type.</source>
        <translation>レコードのタイプ。レコードはタイプ単位で共有されます。</translation>
    </message>
    <message>
        <source>The encrypted fields, opened here. The service holds them sealed and cannot search them.</source>
        <translation>暗号化フィールド。ここでは復号されています。サービスは暗号化されたまま保持し、検索できません。</translation>
    </message>
    <message>
        <source>The client that wrote the record.</source>
        <translation>レコードを書き込んだクライアント。</translation>
    </message>
    <message>
        <source>When the record was written, local time.</source>
        <translation>レコードが書き込まれた日時(ローカル時刻)。</translation>
    </message>
    <message>
        <source>When the record was changed last, local time.</source>
        <translation>レコードが最後に変更された日時(ローカル時刻)。</translation>
    </message>
    <message>
        <source>The service&apos;s identifier of the record.</source>
        <translation>サービスでのレコードの識別子。</translation>
    </message>
    <message>
        <source>Changes with every change of the record.</source>
        <translation>レコードが変更されるたびに変わります。</translation>
    </message>
    <message>
        <source>Whether the record is signed by its writer, and the signature fits.</source>
        <translation>レコードに書き込み元の署名があり、その署名が一致するかどうか。</translation>
    </message>
    <message>
        <source>Plain field %1: stored in the clear, searchable.</source>
        <translation>平文フィールド%1: 平文で保存され、検索できます。</translation>
    </message>
    <message>
        <source>Data field %1: encrypted, opened here.</source>
        <translation>データフィールド%1: 暗号化されており、ここでは復号されています。</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>good</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未検証</translation>
    </message>
</context>
<context>
    <name>TozPages</name>
    <message>
        <source>The client&apos;s configuration was exported</source>
        <translation>クライアントの設定をエクスポートしました</translation>
    </message>
    <message>
        <source>%1 holds its private keys.</source>
        <translation>%1には秘密鍵が含まれています。</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>読み込み中のものはありません。</translation>
    </message>
    <message>
        <source>Who can read this record?</source>
        <translation>このレコードを読める人</translation>
    </message>
    <message>
        <source>Shows who can read records of the selected record&apos;s type</source>
        <translation>選択したレコードのタイプのレコードを読める人を表示します</translation>
    </message>
    <message>
        <source>Choose the records of a TozStore connection first.</source>
        <translation>先にTozStore接続のレコードを選択してください。</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>E&amp;xport client configuration…</source>
        <translation>クライアントの設定をエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the e3db.json of this TozStore client to a file, private keys and all</source>
        <translation>このTozStoreクライアントのe3db.jsonを、秘密鍵も含めてファイルに書き出します</translation>
    </message>
    <message>
        <source>Choose a connection to TozStore first.</source>
        <translation>先にTozStoreへの接続を選択してください。</translation>
    </message>
    <message>
        <source>Strongroom forgets the connection and deletes this client&apos;s keys from this computer. Without them nobody can open what was written for it, and the service cannot make them again: make sure that you have its e3db.json (TozStore, Export client configuration…).</source>
        <translation>Strongroomから接続を削除し、このクライアントの鍵をこのコンピューターから削除します。鍵がなければ、このクライアント宛てに書き込まれたものを誰も開けず、サービスも鍵を再作成できません。e3db.jsonが手元にあることを確認してください(「TozStore」の「クライアントの設定をエクスポート…」)。</translation>
    </message>
</context>
<context>
    <name>TozQueryText</name>
    <message>
        <source>“%1” is no condition.</source>
        <translation>「%1」は条件ではありません。</translation>
    </message>
    <message>
        <source>Write a name, a comparison and a value: type=medicine.</source>
        <translation>名前、比較演算子、値を入力してください: type=medicine。</translation>
    </message>
    <message>
        <source>The quotes of “%1” do not close.</source>
        <translation>「%1」の引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>There is something behind the quotes of “%1”.</source>
        <translation>「%1」の引用符の後に余分な文字があります。</translation>
    </message>
    <message>
        <source>Put a blank between two conditions.</source>
        <translation>条件と条件の間に空白を入れてください。</translation>
    </message>
    <message>
        <source>A time is compared with &gt;= or &lt;=.</source>
        <translation>日時の比較には&gt;=または&lt;=を使います。</translation>
    </message>
    <message>
        <source>%1&gt;=2026-11-01 means from then on.</source>
        <translation>%1&gt;=2026-11-01は、その日時以降を意味します。</translation>
    </message>
    <message>
        <source>A time stands alone: it holds for the whole search.</source>
        <translation>日時は検索全体に適用されるため、単独で指定します。</translation>
    </message>
    <message>
        <source>Add it by itself.</source>
        <translation>単独で追加してください。</translation>
    </message>
    <message>
        <source>“%1” is no time.</source>
        <translation>「%1」は日時ではありません。</translation>
    </message>
    <message>
        <source>Write it as 2026-11-20, or as &quot;2026-11-20 12:00 +01:00&quot;.</source>
        <translation>2026-11-20、または&quot;2026-11-20 12:00 +01:00&quot;のように入力してください。</translation>
    </message>
    <message>
        <source>There is nothing to look for.</source>
        <translation>検索する内容がありません。</translation>
    </message>
    <message>
        <source>The service compares times only, not “%1”.</source>
        <translation>サービスでこの比較ができるのは日時だけで、「%1」はできません。</translation>
    </message>
    <message>
        <source>Use =, ~, *= or /=.</source>
        <translation>=、~、*=、/=のいずれかを使ってください。</translation>
    </message>
    <message>
        <source>One clause has one strategy, and is a match or an exclusion.</source>
        <translation>1つの条件句に指定できる照合方法は1つで、一致か除外のどちらかです。</translation>
    </message>
    <message>
        <source>Add the conditions one by one.</source>
        <translation>条件を1つずつ追加してください。</translation>
    </message>
    <message>
        <source>A clause asks for all of its terms or for any of them, not for both.</source>
        <translation>条件句は、すべての条件かいずれかの条件のどちらかを求めるもので、両方は指定できません。</translation>
    </message>
</context>
<context>
    <name>TozRecordCommands</name>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>セルは空です。</translation>
    </message>
    <message>
        <source>There are no records in the table.</source>
        <translation>表にレコードがありません。</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>読み込み中のものはありません。</translation>
    </message>
    <message>
        <source>No rows have failed.</source>
        <translation>失敗した行はありません。</translation>
    </message>
    <message>
        <source>This is for records of InCountry.</source>
        <translation>これはInCountryのレコード用です。</translation>
    </message>
    <message>
        <source>The service sorts by no column; its order is among the search options.</source>
        <translation>サービスは列による並べ替えに対応していません。順序は検索オプションで指定できます。</translation>
    </message>
</context>
<context>
    <name>TozRecordDetails</name>
    <message>
        <source>Select a record first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>Only its writer can change or delete a record.</source>
        <translation>レコードを変更または削除できるのは書き込み元だけです。</translation>
    </message>
    <message>
        <source>A file is replaced on the Files page.</source>
        <translation>ファイルは「ファイル」ページで置き換えます。</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>このレコードは開けません。</translation>
    </message>
</context>
<context>
    <name>TozTerms</name>
    <message>
        <source>Record type</source>
        <translation>レコードタイプ</translation>
    </message>
    <message>
        <source>Writer</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Record id</source>
        <translation>レコードID</translation>
    </message>
    <message>
        <source>Any field&apos;s name</source>
        <translation>任意のフィールド名</translation>
    </message>
    <message>
        <source>Any plain value</source>
        <translation>任意の平文の値</translation>
    </message>
    <message>
        <source>Plain field</source>
        <translation>平文フィールド</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>完全一致</translation>
    </message>
    <message>
        <source>fuzzy</source>
        <translation>あいまい</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>ワイルドカード</translation>
    </message>
    <message>
        <source>regexp</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>Finds the value as it is written.</source>
        <translation>入力どおりの値を検索します。</translation>
    </message>
    <message>
        <source>Finds the value with one or two letters changed, missing or added.</source>
        <translation>1～2文字の変更、不足、追加があっても値を検索します。</translation>
    </message>
    <message>
        <source>* stands for any letters, ? for one.</source>
        <translation>*は任意の文字列、?は任意の1文字を表します。</translation>
    </message>
    <message>
        <source>A regular expression for the whole value.</source>
        <translation>値全体に対する正規表現。</translation>
    </message>
    <message>
        <source>Name the plain field.</source>
        <translation>平文フィールドの名前を入力してください。</translation>
    </message>
    <message>
        <source>Give a value for %1.</source>
        <translation>%1の値を入力してください。</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation>値を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is no identifier. One looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11.</source>
        <translation>「%1」は識別子ではありません。識別子は0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11のような形式です。</translation>
    </message>
    <message>
        <source>Identifiers are found by their whole text.</source>
        <translation>識別子は全体の一致でのみ見つかります。</translation>
    </message>
    <message>
        <source>This expression does not look right: %1. The service decides.</source>
        <translation>この式は正しくない可能性があります: %1。判断はサービスが行います。</translation>
    </message>
    <message>
        <source>* and ? are letters like others here; the strategy “wildcard” gives them a meaning.</source>
        <translation>ここでは*と?は通常の文字として扱われます。「ワイルドカード」を選ぶと特別な意味を持ちます。</translation>
    </message>
    <message>
        <source>Add a term to look for.</source>
        <translation>検索する条件を追加してください。</translation>
    </message>
    <message>
        <source>The plain field %1 can stand in a clause once. Make another clause for another value.</source>
        <translation>平文フィールド%1は1つの条件句に1回しか使えません。別の値には別の条件句を作成してください。</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source> and </source>
        <translation> かつ </translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
</context>
<context>
    <name>TransferCommands</name>
    <message>
        <source>Choose the records of a connection first.</source>
        <translation>先に接続のレコードを選択してください。</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Writes the selection, what is loaded or the whole result to a file, encrypted unless you say otherwise</source>
        <translation>選択したレコード、読み込み済みのレコード、または結果全体をファイルに書き出します。特に指定しなければ暗号化されます</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Reads records from a JSON Lines or CSV file; every row is checked before anything is sent</source>
        <translation>JSON LinesまたはCSVファイルからレコードを読み込みます。送信前にすべての行を検査します</translation>
    </message>
</context>
<context>
    <name>Updates</name>
    <message>
        <source>No browser could be opened</source>
        <translation>ブラウザーを開けませんでした</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>ページのアドレスは%1です</translation>
    </message>
    <message>
        <source>Look for a &amp;new version</source>
        <translation>新しいバージョンを確認(&amp;N)</translation>
    </message>
    <message>
        <source>Asks now, and shows the answer in the settings; nothing is downloaded</source>
        <translation>今すぐ問い合わせ、結果を設定に表示します。何もダウンロードしません</translation>
    </message>
    <message>
        <source>This build has no address to ask for new versions: look where you got it.</source>
        <translation>このビルドには新しいバージョンの問い合わせ先がありません。入手元を確認してください。</translation>
    </message>
    <message>
        <source>Turned off by the administrator of this computer.</source>
        <translation>このコンピューターの管理者によって無効にされています。</translation>
    </message>
    <message>
        <source>Once a week it would ask %1 for a small signed notice. That server learns this computer&apos;s address and that Strongroom %2 asks, nothing else. Nothing is downloaded or replaced.</source>
        <translation>週に1回、%1に署名付きの小さな通知を問い合わせます。サーバーに伝わるのは、このコンピューターのアドレスと、Strongroom %2が問い合わせたことだけです。何もダウンロードせず、何も置き換えません。</translation>
    </message>
    <message>
        <source>Published on %1; this is %2. Strongroom does not replace itself: its page says what is new and where to get it.</source>
        <translation>%1に公開されました。現在のバージョンは%2です。Strongroomは自動では更新されません。変更点と入手方法はページをご覧ください。</translation>
    </message>
</context>
<context>
    <name>ValueFilter</name>
    <message>
        <source>The service cannot filter by %1.</source>
        <translation>サービスは%1でフィルターできません。</translation>
    </message>
    <message>
        <source>Only the hash of %1 is known here. The service looks for plain values, which it hashes alike.</source>
        <translation>ここでわかるのは%1のハッシュだけです。サービスは平文の値を受け取り、同じ方法でハッシュして検索します。</translation>
    </message>
    <message>
        <source>There is no value here to compare with.</source>
        <translation>比較に使える値がありません。</translation>
    </message>
    <message>
        <source>%1 is text, and the service knows no order of it.</source>
        <translation>%1はテキストのため、サービスで大小を比較できません。</translation>
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
        <translation>.env(引用符なし)</translation>
    </message>
    <message>
        <source>.env with single quotes</source>
        <translation>.env(一重引用符)</translation>
    </message>
    <message>
        <source>Text (Locker&apos;s txt)</source>
        <translation>テキスト(Lockerのtxt)</translation>
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
        <translation>シェルのexport</translation>
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
        <translation>NAME=&quot;value&quot;。Locker公式のプログラムが読み書きする形式です。</translation>
    </message>
    <message>
        <source>NAME=value, for readers that keep quotes, such as systemd. No line breaks.</source>
        <translation>NAME=value。systemdなど引用符をそのまま扱うもの向けです。改行は使えません。</translation>
    </message>
    <message>
        <source>NAME=&apos;value&apos;: nothing in it is expanded. No single quotes.</source>
        <translation>NAME=&apos;value&apos;。展開は行われません。一重引用符は使えません。</translation>
    </message>
    <message>
        <source>name=value, as Locker&apos;s command line prints it.</source>
        <translation>name=value。Lockerのコマンドラインの出力形式です。</translation>
    </message>
    <message>
        <source>{&quot;NAME&quot;: &quot;value&quot;}. Holds every name and every value.</source>
        <translation>{&quot;NAME&quot;: &quot;value&quot;}。あらゆる名前と値を格納できます。</translation>
    </message>
    <message>
        <source>NAME: &quot;value&quot;. Holds every name and every value.</source>
        <translation>NAME: &quot;value&quot;。あらゆる名前と値を格納できます。</translation>
    </message>
    <message>
        <source>export NAME=&apos;value&apos;, to be read by a shell.</source>
        <translation>export NAME=&apos;value&apos;。シェルで読み込みます。</translation>
    </message>
    <message>
        <source>As “doppler secrets download” and “doppler secrets --json” write it.</source>
        <translation>「doppler secrets download」と「doppler secrets --json」の出力形式です。</translation>
    </message>
    <message>
        <source>As “infisical export --format=json” writes it, comments included.</source>
        <translation>「infisical export --format=json」の出力形式です。コメントも含みます。</translation>
    </message>
    <message>
        <source>As “infisical export --format=yaml” writes it.</source>
        <translation>「infisical export --format=yaml」の出力形式です。</translation>
    </message>
    <message>
        <source>As “infisical export --format=csv” writes it: Key,Value.</source>
        <translation>「infisical export --format=csv」の出力形式です: Key,Value。</translation>
    </message>
    <message>
        <source>YAML for kubectl. The values are in base64, which hides nothing.</source>
        <translation>kubectl用のYAMLです。値はbase64ですが、秘匿はされません。</translation>
    </message>
    <message>
        <source>For “docker run --env-file”: NAME=value, no quotes, no line breaks.</source>
        <translation>「docker run --env-file」用です: NAME=value、引用符なし、改行なし。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Desktop client for client-side encrypted data stores</source>
        <translation>クライアント側で暗号化されたデータストアのデスクトップクライアント</translation>
    </message>
    <message>
        <source>Open the demo vault at start.</source>
        <translation>起動時にデモ保管庫を開きます。</translation>
    </message>
    <message>
        <source>Save a picture of the window on the demo vault to &lt;file&gt;, then end.</source>
        <translation>デモ保管庫のウィンドウの画像を&lt;file&gt;に保存し、終了します。</translation>
    </message>
    <message>
        <source>light or dark, for this run.</source>
        <translation>この実行に限り、lightまたはdark。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1360x840.</source>
        <translation>ウィンドウのサイズ(例: 1360x840)。</translation>
    </message>
    <message>
        <source>Begin a key migration with this plan (%1).</source>
        <translation>この計画で鍵の移行を開始します(%1)。</translation>
    </message>
    <message>
        <source>What the picture is of: records or secrets.</source>
        <translation>画像の対象: records または secrets。</translation>
    </message>
    <message>
        <source>End as soon as the window is painted: for measuring the start.</source>
        <translation>ウィンドウが描画され次第終了します(起動時間の計測用)。</translation>
    </message>
</context>
<context>
    <name>strongroom::SandboxDemoVault</name>
    <message>
        <source>Demo vault</source>
        <translation>デモ保管庫</translation>
    </message>
    <message>
        <source>Demo TozStore</source>
        <translation>デモTozStore</translation>
    </message>
    <message>
        <source>Demo Locker</source>
        <translation>デモLocker</translation>
    </message>
    <message>
        <source>Demo service account</source>
        <translation>デモサービスアカウント</translation>
    </message>
    <message>
        <source>Demo API tokens</source>
        <translation>デモAPIトークン</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AccessModel</name>
    <message>
        <source>nobody known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>who</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>how</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>since</source>
        <translation>開始日時</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ActivityModel</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AddressBook</name>
    <message>
        <source>a contact needs a name</source>
        <translation>連絡先には名前が必要です</translation>
    </message>
    <message>
        <source>a name has at most %1 characters</source>
        <translation>名前は最大%1文字です</translation>
    </message>
    <message>
        <source>there is a contact of this name already</source>
        <translation>同じ名前の連絡先が既にあります</translation>
    </message>
    <message>
        <source>keys alone</source>
        <translation>鍵のみ</translation>
    </message>
    <message>
        <source>as you entered them</source>
        <translation>入力どおり</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>未照合</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>公開どおり</translation>
    </message>
    <message>
        <source>CHANGED at the service</source>
        <translation>サービス側で変更あり</translation>
    </message>
    <message>
        <source>no such client any more</source>
        <translation>クライアントが存在しません</translation>
    </message>
    <message>
        <source>could not be compared</source>
        <translation>照合できませんでした</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>fingerprint of the keys</source>
        <translation>鍵のフィンガープリント</translation>
    </message>
    <message>
        <source>published keys</source>
        <translation>公開されている鍵</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttachmentListModel</name>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Replacing</source>
        <translation>置き換え中</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>Renaming</source>
        <translation>名前の変更中</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>Not uploaded: %1</source>
        <translation>アップロード失敗: %1</translation>
    </message>
    <message>
        <source>Not replaced: %1</source>
        <translation>置き換え失敗: %1</translation>
    </message>
    <message>
        <source>Not downloaded: %1</source>
        <translation>ダウンロード失敗: %1</translation>
    </message>
    <message>
        <source>Not renamed: %1</source>
        <translation>名前の変更失敗: %1</translation>
    </message>
    <message>
        <source>Not deleted: %1</source>
        <translation>削除失敗: %1</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>what, bytes, bytes</comment>
        <translation>%1 · %2 / %3</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttachmentTransfers</name>
    <message>
        <source>Upload attachment</source>
        <translation>添付ファイルをアップロード</translation>
    </message>
    <message>
        <source>Replace attachment</source>
        <translation>添付ファイルを置き換え</translation>
    </message>
    <message>
        <source>Download attachment</source>
        <translation>添付ファイルをダウンロード</translation>
    </message>
    <message>
        <source>Rename attachment</source>
        <translation>添付ファイルの名前を変更</translation>
    </message>
    <message>
        <source>Delete attachment</source>
        <translation>添付ファイルを削除</translation>
    </message>
</context>
<context>
    <name>strongroom::model::AttentionModel</name>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>その後に変更</translation>
    </message>
    <message>
        <source>not rolled back</source>
        <translation>ロールバック未実施</translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>レコードキーのハッシュ</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>what</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>strongroom::model::BulkPreview</name>
    <message>
        <source>Refused</source>
        <translation>不可</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChangeInspector</name>
    <message>
        <source>… %1 in all</source>
        <comment>size</comment>
        <translation>… 全体で%1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChangeTray</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Record key</source>
        <translation>レコードキー</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のレコードを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Save record</source>
        <translation>レコードの保存</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を確定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being committed.</source>
        <translation>変更を確定しています。</translation>
    </message>
    <message>
        <source>Nothing has been committed that could be undone.</source>
        <translation>元に戻せる確定済みの変更はありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ChartTable</name>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConflictLines</name>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>As you opened it</source>
        <translation>開いた時点</translation>
    </message>
    <message>
        <source>Now (theirs)</source>
        <translation>現在(相手)</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>書き込む内容</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConnectionTestModel</name>
    <message>
        <source>Check the settings</source>
        <translation>設定の確認</translation>
    </message>
    <message>
        <source>Find the server</source>
        <translation>サーバーの検索</translation>
    </message>
    <message>
        <source>Set up a secure connection</source>
        <translation>安全な接続の確立</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Look at the token store</source>
        <translation>トークンストアの確認</translation>
    </message>
    <message>
        <source>Try the address</source>
        <translation>アドレスの試行</translation>
    </message>
    <message>
        <source>Read one record</source>
        <translation>レコードを1件読み取り</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ConnectionTreeModel</name>
    <message>
        <source>Closed</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Migrations</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>connection, mode, state</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>strongroom::model::CredentialHome</name>
    <message numerus="yes">
        <source>%Ln credential(s) moved.</source>
        <translation>
            <numerusform>%Ln件の資格情報を移動しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) were not found in the old place: edit their connections and enter them again.</source>
        <translation>
            <numerusform>%Ln件の資格情報が元の場所に見つかりませんでした。該当する接続を編集し、もう一度入力してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln credential(s) could not be removed from the old place (%1).</source>
        <translation>
            <numerusform>%Ln件の資格情報を元の場所から削除できませんでした(%1)。</numerusform>
        </translation>
    </message>
    <message>
        <source>The passphrase was changed.</source>
        <translation>パスフレーズを変更しました。</translation>
    </message>
    <message>
        <source>The keychain is used from now on.</source>
        <translation>今後はキーチェーンを使用します。</translation>
    </message>
    <message>
        <source>The keychain is used from now on. The file was kept as %1.</source>
        <translation>今後はキーチェーンを使用します。ファイルは%1として保管しました。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::EnvironmentCompareModel</name>
    <message numerus="yes">
        <source>%Ln differ</source>
        <translation>
            <numerusform>%Ln件が異なる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in %1</source>
        <translation>
            <numerusform>%Ln件が%1のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be compared</source>
        <translation>
            <numerusform>%Ln件は比較不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln件は同じ</numerusform>
        </translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>only in %1</source>
        <translation>%1のみ</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>比較不可</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>listed repeatedly</source>
        <translation>一覧で重複</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>own value</source>
        <translation>固有の値</translation>
    </message>
    <message>
        <source>from All</source>
        <translation>全環境の値</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>比較結果</translation>
    </message>
</context>
<context>
    <name>strongroom::model::EnvironmentsModel</name>
    <message>
        <source>(unreadable)</source>
        <translation>(読み取り不可)</translation>
    </message>
    <message>
        <source>new, not sent yet</source>
        <translation>新規、未送信</translation>
    </message>
    <message>
        <source>none missing</source>
        <translation>不足なし</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>external URL</source>
        <translation>外部URL</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>own secrets</source>
        <translation>固有のシークレット</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ExportSession</name>
    <message>
        <source>Export records</source>
        <translation>レコードのエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln件のレコードを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them could not be opened and is kept as it is stored.</source>
        <translation>
            <numerusform>うち%Ln件は開けなかったため、保存されたままの形で書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that could not be opened had no column and is missing.</source>
        <translation>
            <numerusform>開けなかった%Ln件のレコードは、対応する列がないため含まれていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) appeared while the export ran.</source>
        <translation>
            <numerusform>エクスポート中に%Ln件のレコードが新たに現れました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) disappeared while the export ran: as many others may be missing.</source>
        <translation>
            <numerusform>エクスポート中に%Ln件のレコードがなくなりました。同じ数の別のレコードが抜けている可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) came twice and was written once.</source>
        <translation>
            <numerusform>%Ln件のレコードは2回届いたため、1回だけ書き出しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::FilterModel</name>
    <message>
        <source>“search” finds parts of key1 to key20 only where they are stored in the clear; here they are stored as hashes.</source>
        <translation>「search」はkey1～key20が平文で保存されている場合にのみ部分一致で検索します。ここではハッシュとして保存されています。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::FindingsModel</name>
    <message>
        <source>all countries</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>what was seen, and what to do</source>
        <translation>内容と対処</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportPreviewModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportProblemModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>strongroom::model::ImportSession</name>
    <message>
        <source>Import records</source>
        <translation>レコードのインポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) written.</source>
        <translation>
            <numerusform>%Ln件のレコードを書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) existed and was left alone.</source>
        <translation>
            <numerusform>既に存在する%Ln件のレコードはそのままにしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) failed.</source>
        <translation>
            <numerusform>%Ln行が失敗しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) may or may not be written: the answer did not come. Sending it again does no harm.</source>
        <translation>
            <numerusform>%Ln行は応答がなかったため、書き込まれたかどうか不明です。もう一度送信しても問題ありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) was not sent.</source>
        <translation>
            <numerusform>%Ln行は送信されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::Job</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyCheck</name>
    <message>
        <source>There is no record of this version to try it on.</source>
        <translation>試すためのこのバージョンのレコードがありません。</translation>
    </message>
    <message>
        <source>No country answered, so nothing was tried.</source>
        <translation>どの国からも応答がなかったため、何も試していません。</translation>
    </message>
    <message numerus="yes">
        <source>Opens: %Ln sample(s) read, every one opened.</source>
        <translation>
            <numerusform>開けます: %Ln件のサンプルを読み取り、すべて開けました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Does not open: %Ln sample(s) read, none opened. This is another secret than the one they were written with.</source>
        <translation>
            <numerusform>開けません: %Ln件のサンプルを読み取りましたが、1件も開けませんでした。書き込み時のシークレットとは異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens some: %1 of %2 samples. Records of this version were written with different secrets.</source>
        <translation>一部を開けます: %2件中%1件のサンプル。このバージョンのレコードは複数の異なるシークレットで書き込まれています。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::KeyTexts</name>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>32-byte key, the 3.0.0 form: 32 characters</source>
        <translation>32バイトの鍵、3.0.0形式: 32文字</translation>
    </message>
    <message>
        <source>32-byte key, base64</source>
        <translation>32バイトの鍵、base64</translation>
    </message>
    <message>
        <source>custom encryption, %1, base64</source>
        <translation>カスタム暗号化、%1、base64</translation>
    </message>
    <message>
        <source>The text as it stands; a key is derived from it for every record (PBKDF2).</source>
        <translation>テキストをそのまま使用し、レコードごとに鍵を導出します(PBKDF2)。</translation>
    </message>
    <message>
        <source>isKey with exactly 32 characters: they are the key itself, as SDK 3.0.0 takes them. Later SDKs want base64; an export can write that.</source>
        <translation>isKeyで、ちょうど32文字の場合: SDK 3.0.0と同様に、文字そのものが鍵になります。以降のSDKはbase64を必要とします。エクスポートで書き出せます。</translation>
    </message>
    <message>
        <source>isKey with base64 of 32 bytes, as every SDK since 3.3.0 takes it. Used as it is, nothing is derived.</source>
        <translation>isKeyで、32バイトのbase64の場合: SDK 3.3.0以降と同じ扱いです。そのまま使用し、導出は行いません。</translation>
    </message>
    <message>
        <source>isForCustomEncryption: handed to the custom cipher of the connection, decoded from base64.</source>
        <translation>isForCustomEncryption: base64からデコードし、接続のカスタム暗号に渡します。</translation>
    </message>
    <message>
        <source>This is base64 of 32 bytes. If your applications mark it isKey, choose Key: as a password it opens other records.</source>
        <translation>これは32バイトのbase64です。アプリケーションがisKeyを付けている場合は「鍵」を選択してください。パスワードとして扱うと、開けるレコードが異なります。</translation>
    </message>
    <message>
        <source>any version</source>
        <translation>任意のバージョン</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>version %1 added</source>
        <translation>バージョン%1を追加</translation>
    </message>
    <message>
        <source>version %1 has another secret</source>
        <translation>バージョン%1のシークレットを変更</translation>
    </message>
    <message>
        <source>version %1 removed</source>
        <translation>バージョン%1を削除</translation>
    </message>
    <message>
        <source>version %1 becomes current</source>
        <translation>バージョン%1を現在のバージョンに設定</translation>
    </message>
    <message>
        <source>the password opens version 0 only</source>
        <translation>パスワードで開けるのはバージョン0のみ</translation>
    </message>
    <message>
        <source>other members of secrets_data</source>
        <translation>secrets_dataの他のメンバー</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>、 </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers</comment>
        <translation>%1と%2</translation>
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
        <translation>鍵バージョン別のレコード数を集計中 · %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::LibraryModel</name>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>入手元</translation>
    </message>
</context>
<context>
    <name>strongroom::model::LockerSession</name>
    <message>
        <source>Open the connection first.</source>
        <translation>先に接続を開いてください。</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>まだ何も読み込まれていません。</translation>
    </message>
    <message>
        <source>This is an offline copy of %1. It is read-only until the service answers again.</source>
        <translation>これは%1のオフラインコピーです。サービスが応答するまで読み取り専用です。</translation>
    </message>
    <message>
        <source>This access key may read, not write. Ask for one with the right to write.</source>
        <translation>このアクセスキーでは読み取りのみ可能で、書き込めません。書き込み権限のあるキーを依頼してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationCheck</name>
    <message>
        <source>Checking before a key migration · %1</source>
        <comment>connection</comment>
        <translation>鍵の移行前の検査 · %1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationCountriesModel</name>
    <message>
        <source>counted</source>
        <translation>集計済み</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未集計</translation>
    </message>
    <message>
        <source>Records of the countries that are ticked are migrated</source>
        <translation>チェックした国のレコードが移行されます</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>All records of the country</source>
        <translation>この国のすべてのレコード</translation>
    </message>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Whether the country has answered</source>
        <translation>この国から応答があったかどうか</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Records without a key version, or of a version beyond those listed</source>
        <translation>鍵バージョンのないレコード、または一覧にないバージョンのレコード</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Records encrypted with key version %1</source>
        <translation>鍵バージョン%1で暗号化されたレコード</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationRun</name>
    <message>
        <source>Migrate records to key version %1</source>
        <translation>鍵バージョン%1へのレコードの移行</translation>
    </message>
    <message>
        <source>Roll back the migration to key version %1</source>
        <translation>鍵バージョン%1への移行のロールバック</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationRunsModel</name>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>%1 rolled back</source>
        <comment>number</comment>
        <translation>%1件ロールバック済み</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done, expected</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>to key</source>
        <translation>移行先の鍵</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>migrated</source>
        <translation>移行済み</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>strongroom::model::MigrationSession</name>
    <message>
        <source>Where</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>done</source>
        <comment>step</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>current</source>
        <comment>step</comment>
        <translation>現在</translation>
    </message>
    <message>
        <source>to come</source>
        <comment>step</comment>
        <translation>未実施</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>This connection does not encrypt: there are no keys to migrate.</source>
        <translation>この接続は暗号化を行わないため、移行する鍵がありません。</translation>
    </message>
    <message>
        <source>The countries are not known yet.</source>
        <translation>国がまだわかりません。</translation>
    </message>
    <message>
        <source>Choose one country at least.</source>
        <translation>国を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>The keys are not loaded.</source>
        <translation>鍵が読み込まれていません。</translation>
    </message>
    <message>
        <source>Choose the key that the records are migrated to.</source>
        <translation>レコードの移行先の鍵を選択してください。</translation>
    </message>
    <message>
        <source>Run the check first.</source>
        <translation>先に検査を実行してください。</translation>
    </message>
    <message>
        <source>The check is not through yet.</source>
        <translation>検査がまだ終わっていません。</translation>
    </message>
    <message>
        <source>The check could not be done.</source>
        <translation>検査を実行できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>The check found %Ln reason(s) not to migrate. Mend what the first rows of the list say, then check again.</source>
        <translation>
            <numerusform>検査で、移行できない理由が%Ln件見つかりました。一覧の先頭行に示された問題を修正し、もう一度検査してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to migrate: every record is of version %1 already.</source>
        <translation>移行する対象がありません。すべてのレコードは既にバージョン%1です。</translation>
    </message>
    <message>
        <source>Start the migration first.</source>
        <translation>先に移行を開始してください。</translation>
    </message>
    <message>
        <source>The run is not through yet.</source>
        <translation>実行がまだ終わっていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 will be encrypted anew with key version %2.</source>
        <translation>
            <numerusform>%1の%Ln件のレコードを、鍵バージョン%2で再暗号化します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each one is read back after it is written.</source>
        <translation>書き込み後に1件ずつ読み戻して確認します。</translation>
    </message>
    <message>
        <source>None is read back: the service&apos;s word is taken.</source>
        <translation>読み戻しは行わず、サービスの応答を信頼します。</translation>
    </message>
    <message>
        <source>What was there before stays in the journal, encrypted, so that all of it can be rolled back.</source>
        <translation>以前の内容は暗号化してジャーナルに保持するため、すべてロールバックできます。</translation>
    </message>
    <message>
        <source>What was there before is not kept: this cannot be rolled back.</source>
        <translation>以前の内容は保持しないため、ロールバックできません。</translation>
    </message>
    <message>
        <source>The new key is saved first, read back and compared.</source>
        <translation>最初に新しい鍵を保存し、読み戻して照合します。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::NoteDesk</name>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>This client uses the NIST suite, which has no notes.</source>
        <translation>このクライアントはNISTスイートを使っており、ノートに対応していません。</translation>
    </message>
    <message>
        <source>This client has no signing key (a configuration of version 1), so it has no notes.</source>
        <translation>このクライアントには署名鍵がないため(バージョン1の構成)、ノートを使えません。</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>ノートを書く</translation>
    </message>
    <message>
        <source>Replace note</source>
        <translation>ノートを置き換え</translation>
    </message>
    <message>
        <source>Read note</source>
        <translation>ノートを読む</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>ノートを削除</translation>
    </message>
</context>
<context>
    <name>strongroom::model::NoteHistory</name>
    <message>
        <source>written, anonymous</source>
        <translation>作成(匿名)</translation>
    </message>
    <message>
        <source>written</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>read</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>somebody</comment>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>from nobody known</source>
        <translation>差出人不明</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>使い切り</translation>
    </message>
    <message numerus="yes">
        <source>%n view(s) left</source>
        <translation>
            <numerusform>残り%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>what</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>name or id</source>
        <translation>名前またはID</translation>
    </message>
    <message>
        <source>who</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordDraft</name>
    <message>
        <source>Too small: the smallest whole number of 64 bits is %1.</source>
        <translation>小さすぎます。64ビット整数の最小値は%1です。</translation>
    </message>
    <message>
        <source>Too large: the largest whole number of 64 bits is %1.</source>
        <translation>大きすぎます。64ビット整数の最大値は%1です。</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2.</source>
        <translation>%1～%2の整数。</translation>
    </message>
    <message>
        <source>Date and time; the service deletes the record then</source>
        <translation>サービスがレコードを削除する日時</translation>
    </message>
    <message>
        <source>%1 local time has passed: the service deletes the record at once</source>
        <translation>ローカル時刻%1は過ぎています。サービスはレコードをただちに削除します</translation>
    </message>
    <message>
        <source>The service deletes the record on %1 local time</source>
        <translation>サービスはローカル時刻%1にレコードを削除します</translation>
    </message>
    <message>
        <source>This record cannot be opened, so it cannot be edited: a write replaces the whole record.</source>
        <translation>このレコードは開けないため編集できません。書き込むとレコード全体が置き換わります。</translation>
    </message>
    <message>
        <source>The record key of this record is known by its hash only, so it cannot be written back to its place.</source>
        <translation>このレコードのレコードキーはハッシュしかわからないため、元の場所に書き戻せません。</translation>
    </message>
    <message>
        <source>A date and time such as 2026-12-31T23:59:00Z.</source>
        <translation>2026-12-31T23:59:00Zのような日時。</translation>
    </message>
    <message>
        <source>A record needs a record key.</source>
        <translation>レコードにはレコードキーが必要です。</translation>
    </message>
    <message>
        <source>Holds half of a character (a lone surrogate), which cannot be hashed.</source>
        <translation>不完全な文字(孤立サロゲート)が含まれているため、ハッシュできません。</translation>
    </message>
    <message>
        <source>At most %1 characters, because it is stored in the clear; these are %2.</source>
        <translation>平文で保存されるため最大%1文字です。現在は%2文字です。</translation>
    </message>
    <message>
        <source>Names the record and cannot be changed; duplicate the record to give it another.</source>
        <translation>レコードの名前であり、変更できません。別の名前にするにはレコードを複製してください。</translation>
    </message>
    <message>
        <source>Only the stored hash is known, not the value. It stays as it is unless you write a new value.</source>
        <translation>保存されたハッシュだけがわかっており、値はわかりません。新しい値を入力しない限り、そのまま保持されます。</translation>
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
        <translation>レコードの読み取り</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RecordTableModel</name>
    <message>
        <source>The service left this record out of its answer.</source>
        <translation>サービスの応答にこのレコードが含まれていません。</translation>
    </message>
    <message>
        <source>Load the page again.</source>
        <translation>ページを再読み込みしてください。</translation>
    </message>
    <message>
        <source>%1, unreadable: %2</source>
        <translation>%1、読み取り不可: %2</translation>
    </message>
    <message>
        <source>%1: the service sorts by it</source>
        <translation>%1: サービスで並べ替えできます</translation>
    </message>
    <message>
        <source>%1: stored as a hash, so the service cannot sort by it</source>
        <translation>%1: ハッシュとして保存されているため、サービスで並べ替えできません</translation>
    </message>
    <message>
        <source>%1: the service cannot sort by it</source>
        <translation>%1: サービスで並べ替えできません</translation>
    </message>
    <message>
        <source>every country</source>
        <translation>すべての国</translation>
    </message>
    <message numerus="yes">
        <source>Load records of %Ln countries</source>
        <translation>
            <numerusform>%Lnか国のレコードを読み込み</numerusform>
        </translation>
    </message>
    <message>
        <source>Load records of %1</source>
        <translation>%1のレコードを読み込み</translation>
    </message>
    <message>
        <source>Load all records to sort them</source>
        <translation>並べ替えのため全レコードを読み込み</translation>
    </message>
    <message>
        <source>Sorting was cancelled: the rows stand in the service&apos;s order.</source>
        <translation>並べ替えをキャンセルしました。行はサービスの順序で表示されています。</translation>
    </message>
    <message>
        <source>It is not known yet how many records there are.</source>
        <translation>レコードの件数がまだわかりません。</translation>
    </message>
    <message>
        <source>Up to %1 records can be sorted here: narrow the filter first.</source>
        <translation>ここで並べ替えられるのは%1件までです。先にフィルターで絞り込んでください。</translation>
    </message>
    <message>
        <source>There are more than %1 records now: they stand in the service&apos;s order again.</source>
        <translation>レコードが%1件を超えたため、サービスの順序に戻しました。</translation>
    </message>
    <message>
        <source>These records are too large to hold them all: they stand in the service&apos;s order.</source>
        <translation>レコードが大きすぎてすべてを保持できないため、サービスの順序で表示されています。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RefreshHistory</name>
    <message>
        <source>worked, %1</source>
        <translation>成功、%1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Took %1</source>
        <translation>所要時間: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>ソース: %1</translation>
    </message>
    <message>
        <source>Good until %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>when</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>結果</translation>
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
        <translation>サインインあり</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RequestSession</name>
    <message>
        <source>Request to %1</source>
        <translation>%1へのリクエスト</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>strongroom::model::RunCountriesModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>done, expected</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SavedFilters</name>
    <message>
        <source>A saved filter needs a name.</source>
        <translation>保存済みフィルターには名前が必要です。</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>名前は最大%1文字です。</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>同じ名前のフィルターが既にあります。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SearchHits</name>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>More of it</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>In</source>
        <translation>場所</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, and more</source>
        <translation>
            <numerusform>%Ln件以上のヒット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件のヒット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretChangeItem</name>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>external URL</source>
        <translation>外部URL</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新しいシークレット</translation>
    </message>
    <message>
        <source>Change secret</source>
        <translation>シークレットを変更</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新しい環境</translation>
    </message>
    <message>
        <source>Change environment</source>
        <translation>環境を変更</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(なし)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Done, it was so already</source>
        <translation>完了(変更済み)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Choose which of the two is to stay.</source>
        <translation>どちらを残すか選択してください。</translation>
    </message>
    <message>
        <source>Take it out of the tray, or make a new one of it.</source>
        <translation>トレイから取り除くか、新規として作成してください。</translation>
    </message>
    <message>
        <source>There now: nothing.</source>
        <translation>現在の内容: なし。</translation>
    </message>
    <message>
        <source>There now: %1.</source>
        <translation>現在の内容: %1。</translation>
    </message>
    <message>
        <source>a secret that cannot be read</source>
        <translation>読み取れないシークレット</translation>
    </message>
    <message>
        <source>the value you want</source>
        <translation>設定しようとしている値</translation>
    </message>
    <message>
        <source>the value you saw</source>
        <translation>表示されていた値</translation>
    </message>
    <message>
        <source>another value</source>
        <translation>別の値</translation>
    </message>
    <message>
        <source>description “%1”</source>
        <translation>説明「%1」</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>変更日: %1</translation>
    </message>
    <message>
        <source>There now in %1: %2.</source>
        <translation>%1の現在の内容: %2。</translation>
    </message>
    <message>
        <source>It has not been sent.</source>
        <translation>まだ送信されていません。</translation>
    </message>
    <message>
        <source>Nothing was written, because it was so already.</source>
        <translation>既に同じ内容だったため、何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Cannot be undone: Locker lets nobody delete with an access key. Remove it in Locker&apos;s web console.</source>
        <translation>元に戻せません: Lockerではアクセスキーによる削除ができません。LockerのWebコンソールで削除してください。</translation>
    </message>
    <message>
        <source>Cannot be undone: what was there before could not be read.</source>
        <translation>元に戻せません: 以前の内容を読み取れませんでした。</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>environment %1 (%2)</source>
        <translation>環境%1(%2)</translation>
    </message>
    <message>
        <source>%1 → %2 (%3)</source>
        <translation>%1 → %2(%3)</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretEdits</name>
    <message>
        <source>The secret has no key.</source>
        <translation>シークレットにキーがありません。</translation>
    </message>
    <message>
        <source>The key is longer than 65,536 bytes.</source>
        <translation>キーが65,536バイトを超えています。</translation>
    </message>
    <message>
        <source>There is a secret of this key here already; edit that one.</source>
        <translation>同じキーのシークレットが既にここにあります。そちらを編集してください。</translation>
    </message>
    <message>
        <source>The environment has no name.</source>
        <translation>環境に名前がありません。</translation>
    </message>
    <message>
        <source>The name is longer than 65,536 bytes.</source>
        <translation>名前が65,536バイトを超えています。</translation>
    </message>
    <message>
        <source>There is an environment of this name already.</source>
        <translation>同じ名前の環境が既にあります。</translation>
    </message>
    <message>
        <source>This environment has no external URL.</source>
        <translation>この環境には外部URLがありません。</translation>
    </message>
    <message>
        <source>The external URL is not a web address.</source>
        <translation>外部URLがWebアドレスではありません。</translation>
    </message>
    <message>
        <source>The external URL is not an https address, and others are not opened.</source>
        <translation>外部URLがhttpsアドレスではありません。https以外は開きません。</translation>
    </message>
    <message>
        <source>The external URL holds a user name or password; it is not opened.</source>
        <translation>外部URLにユーザー名またはパスワードが含まれているため、開きません。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretExport</name>
    <message>
        <source>one whose name does not open</source>
        <translation>名前を開けないシークレット</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretImport</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>新規%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different</source>
        <translation>
            <numerusform>相違%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln件は同じ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that cannot be taken</source>
        <translation>
            <numerusform>取り込み不可%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>中身がありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretImportModel</name>
    <message>
        <source>All environments</source>
        <translation>すべての環境</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <comment>an environment</comment>
        <translation>%1(新規)</translation>
    </message>
    <message>
        <source>New; the same as for all environments</source>
        <translation>新規。すべての環境向けの値と同じ</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>Does not open</source>
        <translation>開けない</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>処理不要</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Keep what is there</source>
        <translation>既存の値を保持</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外済み</translation>
    </message>
    <message>
        <source>hidden value</source>
        <translation>非表示の値</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>プロジェクト内</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretMatrixModel</name>
    <message>
        <source>new, not sent</source>
        <translation>新規、未送信</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>変更、未送信</translation>
    </message>
    <message>
        <source>%1: a value of it cannot be opened</source>
        <translation>%1: 開けない値があります</translation>
    </message>
    <message>
        <source>its key cannot be opened</source>
        <translation>キーを開けません</translation>
    </message>
    <message>
        <source>A secret without a place. %1 %2</source>
        <translation>場所のないシークレット。%1 %2</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>its key cannot be opened, %1: unreadable</source>
        <translation>キーを開けません。%1: 読み取り不可</translation>
    </message>
    <message>
        <source>%1. Now: %2</source>
        <translation>%1。現在: %2</translation>
    </message>
    <message>
        <source>Waits in the tray to be created</source>
        <translation>トレイで作成待ち</translation>
    </message>
    <message>
        <source>Waits in the tray to be changed</source>
        <translation>トレイで変更待ち</translation>
    </message>
    <message>
        <source>no value for all</source>
        <translation>全環境向けの値なし</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>現在は%1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>All environments: these values hold wherever an environment has none of its own</source>
        <translation>すべての環境: 固有の値がない環境には、これらの値が適用されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln件なし</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of environments does not name it.</source>
        <translation>環境の一覧に含まれていません。</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>same</source>
        <translation>同じ</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretTray</name>
    <message>
        <source>same as %1</source>
        <translation>%1と同じ</translation>
    </message>
    <message>
        <source>new value</source>
        <translation>新しい値</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>順番待ち</translation>
    </message>
    <message>
        <source>change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>from</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>to</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を送信</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>Undo %Ln change(s)</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent.</source>
        <translation>変更を送信しています。</translation>
    </message>
    <message>
        <source>Nothing has been sent that could be undone.</source>
        <translation>元に戻せる送信済みの変更はありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SecretsTableModel</name>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>number of records</comment>
        <translation>%1件(集計中)</translation>
    </message>
    <message>
        <source>New, and not saved yet.</source>
        <translation>新規で、まだ保存されていません。</translation>
    </message>
    <message>
        <source>Another secret than the one that is kept; not saved yet.</source>
        <translation>保存済みのものとは異なるシークレットで、まだ保存されていません。</translation>
    </message>
    <message>
        <source>Gone once you save. Until then it can be put back.</source>
        <translation>保存すると削除されます。それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>The same version comes earlier in the list: SDKs use the first one, some refuse the list.</source>
        <translation>同じバージョンが一覧の前方にあります。SDKは最初のものを使い、一覧を拒否するSDKもあります。</translation>
    </message>
    <message>
        <source>The service holds records of this version, and there is no secret to open them.</source>
        <translation>サービスにこのバージョンのレコードがありますが、開けるシークレットがありません。</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>no secret</source>
        <translation>シークレットなし</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>このセッション</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Only keys have one: a password could be guessed by it.</source>
        <translation>鍵だけに表示されます。パスワードの場合は推測の手がかりになるためです。</translation>
    </message>
    <message>
        <source>%1, current</source>
        <translation>%1(現在)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Opens records</source>
        <translation>開けるレコード</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Records of this version in the countries of the connection, as the service counts them</source>
        <translation>接続の国にあるこのバージョンのレコード数(サービスの集計)</translation>
    </message>
    <message>
        <source>Tells keys apart without showing them: the first 8 digits of a hash</source>
        <translation>鍵を表示せずに区別するための、ハッシュの先頭8桁</translation>
    </message>
    <message>
        <source>current</source>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>strongroom::model::SharingWork</name>
    <message>
        <source>Share records</source>
        <translation>レコードを共有</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共有しました</translation>
    </message>
    <message>
        <source>All records of the type “%1”, those to come too, can be read now.</source>
        <translation>タイプ「%1」のすべてのレコードが、今後のものも含めて読めるようになりました。</translation>
    </message>
    <message>
        <source>Nothing was shared</source>
        <translation>共有されませんでした</translation>
    </message>
    <message>
        <source>Add an authorizer</source>
        <translation>承認者を追加</translation>
    </message>
    <message>
        <source>Authorizer added</source>
        <translation>承認者を追加しました</translation>
    </message>
    <message>
        <source>It may share your records of the type “%1” with others, and can read them itself.</source>
        <translation>承認者は、タイプ「%1」の自分のレコードを他の人に共有でき、自身も読めます。</translation>
    </message>
    <message>
        <source>No authorizer was added</source>
        <translation>承認者は追加されませんでした</translation>
    </message>
    <message>
        <source>Share on behalf</source>
        <translation>代理で共有</translation>
    </message>
    <message>
        <source>The writer&apos;s records of the type “%1” can be read now.</source>
        <translation>タイプ「%1」の書き込み元のレコードが読めるようになりました。</translation>
    </message>
    <message>
        <source>Revoke on behalf</source>
        <translation>代理で取り消し</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消しました</translation>
    </message>
    <message>
        <source>The writer&apos;s records of the type “%1” are not given to this client any more. What it has read stays with it.</source>
        <translation>タイプ「%1」の書き込み元のレコードは、このクライアントに提供されなくなりました。すでに読まれた内容は手元に残ります。</translation>
    </message>
    <message>
        <source>Nothing was revoked</source>
        <translation>取り消されませんでした</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TokenActions</name>
    <message numerus="yes">
        <source>Refresh %Ln token(s)</source>
        <translation>
            <numerusform>%Ln個のトークンを更新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %Ln token(s)</source>
        <translation>
            <numerusform>%Ln個のトークンを消去</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::model::TokenList</name>
    <message>
        <source>refreshing…</source>
        <translation>更新中…</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>%1, %2 percent of its time</source>
        <translation>%1、期間の%2%</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>エラーなし</translation>
    </message>
    <message>
        <source>connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>source</source>
        <translation>ソース</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>audience</source>
        <translation>オーディエンス</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>last refresh</source>
        <translation>前回の更新</translation>
    </message>
    <message>
        <source>last error</source>
        <translation>前回のエラー</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozFileTransfers</name>
    <message>
        <source>Upload file</source>
        <translation>ファイルをアップロード</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルを置き換え</translation>
    </message>
    <message>
        <source>Download file</source>
        <translation>ファイルをダウンロード</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>ファイルを削除</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozFilesModel</name>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>replacing</source>
        <translation>置き換え中</translation>
    </message>
    <message>
        <source>downloading</source>
        <translation>ダウンロード中</translation>
    </message>
    <message>
        <source>deleting</source>
        <translation>削除中</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化後</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozNames</name>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozQueryModel</name>
    <message>
        <source>match</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>not</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, until</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>The answer holds the records as they are stored: data encrypted.</source>
        <translation>応答のレコードは保存されたまま、データは暗号化された状態です。</translation>
    </message>
    <message>
        <source>the client&apos;s API key id</source>
        <translation>クライアントのAPIキーID</translation>
    </message>
    <message>
        <source>the client&apos;s API secret</source>
        <translation>クライアントのAPIシークレット</translation>
    </message>
    <message>
        <source>Put the name of a saved connection in.</source>
        <translation>保存済みの接続の名前を指定してください。</translation>
    </message>
    <message>
        <source>Add --all for everything that is found.</source>
        <translation>見つかったものをすべて取得するには--allを追加してください。</translation>
    </message>
    <message>
        <source>For the package e3db. It reads the client from ~/.tozny.</source>
        <translation>e3dbパッケージ用です。クライアントは~/.toznyから読み込みます。</translation>
    </message>
    <message>
        <source>For the package @toznysecure/sdk. It reads the client from ~/.tozny.</source>
        <translation>@toznysecure/sdkパッケージ用です。クライアントは~/.toznyから読み込みます。</translation>
    </message>
    <message>
        <source>The body of POST /v2/search.</source>
        <translation>POST /v2/searchの本文です。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozRecordDraft</name>
    <message>
        <source>Name the field.</source>
        <translation>フィールドの名前を入力してください。</translation>
    </message>
    <message>
        <source>There are two fields %1.</source>
        <translation>フィールド%1が2つあります。</translation>
    </message>
    <message>
        <source>%1 holds half of a character. Remove the damaged character.</source>
        <translation>%1に不完全な文字が含まれています。破損した文字を削除してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::model::TozRecordTableModel</name>
    <message>
        <source>Search records</source>
        <translation>レコードの検索</translation>
    </message>
</context>
<context>
    <name>strongroom::model::UnreadableModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>record key hash</source>
        <translation>レコードキーのハッシュ</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>why it does not open</source>
        <translation>開けない理由</translation>
    </message>
</context>
<context>
    <name>strongroom::model::VariablesRun</name>
    <message>
        <source>%1: there is a variable named %2 already</source>
        <translation>%1: 変数%2が既に存在します</translation>
    </message>
    <message>
        <source>%1: its value has a NUL character, which no variable can have</source>
        <translation>%1: 値にNUL文字が含まれているため、変数にできません</translation>
    </message>
    <message>
        <source>%1: its value is larger than a variable may be</source>
        <translation>%1: 値が変数の上限より大きいです</translation>
    </message>
</context>
<context>
    <name>strongroom::model::VerdictsModel</name>
    <message>
        <source>Only %1 were asked: the service&apos;s own list of countries is not known. Records in other countries may still need a key.</source>
        <translation>%1のみに問い合わせました。サービス自体の国の一覧は不明です。他の国に、鍵がまだ必要なレコードが残っている可能性があります。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>まだ問い合わせていません</translation>
    </message>
    <message>
        <source>Asking every country…</source>
        <translation>すべての国に問い合わせ中…</translation>
    </message>
    <message numerus="yes">
        <source>Yes. None of the %Ln record(s) that the service counts in %1 needs it.</source>
        <translation>
            <numerusform>はい。サービスが%1で数えた%Ln件のレコードのうち、この鍵を必要とするものはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s)</source>
        <comment>in so many countries</comment>
        <translation>
            <numerusform>%Ln個の国</numerusform>
        </translation>
    </message>
    <message>
        <source>No. It is still needed:</source>
        <translation>いいえ。まだ必要です:</translation>
    </message>
    <message>
        <source>Not known, so no: %1</source>
        <translation>不明のため、いいえ: %1</translation>
    </message>
    <message>
        <source>May key version %1 be destroyed?</source>
        <translation>鍵バージョン%1を破棄してもよいですか?</translation>
    </message>
    <message>
        <source>There may be countries that were not asked</source>
        <translation>問い合わせていない国がある可能性があります</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AboutDialog</name>
    <message>
        <source>About Strongroom</source>
        <translation>Strongroomについて</translation>
    </message>
    <message>
        <source>The mark of Strongroom</source>
        <translation>Strongroomのロゴ</translation>
    </message>
    <message>
        <source>Strongroom %1</source>
        <translation>Strongroom %1</translation>
    </message>
    <message>
        <source>A desktop client for client-side encrypted data stores.</source>
        <translation>クライアント側で暗号化されたデータストアのためのデスクトップクライアントです。</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>ライブラリとライセンス</translation>
    </message>
    <message numerus="yes">
        <source>%Ln part(s) by others that this package ships. Their licences, as their authors declare them; the whole list is %1.</source>
        <translation>
            <numerusform>このパッケージに同梱されている第三者のコンポーネントは%Ln件です。ライセンスは各作者の表示に基づきます。全一覧は%1にあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>This program was not installed from a package, so there is no list of what was shipped with it. It is built with Qt %1, OpenSSL, libsodium, Highway, libyaml, ICU, SQLite, QtKeychain, nlohmann/json (MIT) and the icons of Lucide (ISC), as they are on this computer.</source>
        <translation>このプログラムはパッケージからインストールされていないため、同梱コンポーネントの一覧はありません。このコンピューター上のQt %1、OpenSSL、libsodium、Highway、libyaml、ICU、SQLite、QtKeychain、nlohmann/json(MIT)、およびLucideのアイコン(ISC)を使用してビルドされています。</translation>
    </message>
    <message>
        <source>Apache License 2.0</source>
        <translation>Apache License 2.0</translation>
    </message>
    <message>
        <source>L&amp;icences of others</source>
        <translation>第三者のライセンス(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Apache License 2.0</source>
        <translation>Apache License 2.0(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessGraphView</name>
    <message>
        <source>Graph of who can read what</source>
        <translation>誰が何を読めるかのグラフ</translation>
    </message>
    <message>
        <source>This client: %1</source>
        <translation>このクライアント: %1</translation>
    </message>
    <message>
        <source>The table says the same</source>
        <translation>表にも同じ内容が表示されます</translation>
    </message>
    <message>
        <source>This client</source>
        <translation>このクライアント</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AccessPage</name>
    <message>
        <source>Who can read what</source>
        <translation>誰が何を読めるか</translation>
    </message>
    <message>
        <source>Who can read this?</source>
        <translation>閲覧できる人</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>共有…</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>Shows who can read records of this type</source>
        <translation>このタイプのレコードを読める人を表示します</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Shows what this client can read, and what you can read of it</source>
        <translation>このクライアントが読めるものと、自分がこのクライアントについて読めるものを表示します</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>すべてのタイプ</translation>
    </message>
    <message>
        <source>Any client</source>
        <translation>すべてのクライアント</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>Only you can read your records of the type “%1”.</source>
        <translation>タイプ「%1」の自分のレコードを読めるのは自分だけです。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) can read your records of the type “%1”.</source>
        <translation>
            <numerusform>%n個のクライアントが、タイプ「%1」の自分のレコードを読めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything could be listed</source>
        <translation>一部を一覧にできませんでした</translation>
    </message>
    <message>
        <source>Nobody but you can read “%1”</source>
        <translation>「%1」を読めるのは自分だけです</translation>
    </message>
    <message>
        <source>Records and files of this type are for you alone until you share them.</source>
        <translation>このタイプのレコードとファイルは、共有するまで自分だけのものです。</translation>
    </message>
    <message>
        <source>Share this type…</source>
        <translation>このタイプを共有…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>This client and type have nothing to do with each other.</source>
        <translation>このクライアントとこのタイプの間には関係がありません。</translation>
    </message>
    <message>
        <source>Nothing is shared</source>
        <translation>共有はありません</translation>
    </message>
    <message>
        <source>Nobody else can read your records, and you can read nobody&apos;s. Notes of this session will be listed here too.</source>
        <translation>自分のレコードを読める人も、自分が読める他の人のレコードもありません。このセッションのノートもここに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln way(s) to read</source>
        <translation>
            <numerusform>%Ln件の閲覧経路</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 ways to read</source>
        <translation>閲覧経路: %1 / %2件</translation>
    </message>
    <message>
        <source>not everything could be listed</source>
        <translation>一部を一覧にできませんでした</translation>
    </message>
    <message>
        <source>Notes of other sessions are not known here: the service lists none</source>
        <translation>他のセッションのノートは、サービスが一覧を提供しないため、ここではわかりません</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>Something is being shared or revoked. Wait for it, or cancel it.</source>
        <translation>共有または取り消しの処理中です。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Select a line first.</source>
        <translation>先に行を選択してください。</translation>
    </message>
    <message>
        <source>Only the other client can end this.</source>
        <translation>これを終了できるのは相手のクライアントだけです。</translation>
    </message>
    <message>
        <source>Nobody has made you its authorizer.</source>
        <translation>自分を承認者にした書き込み元はいません。</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>すべて表示しています。</translation>
    </message>
    <message>
        <source>Revoke this?</source>
        <translation>これを取り消しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n way(s) to read?</source>
        <translation>
            <numerusform>%n件の閲覧経路を取り消しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>From then on the service gives them nothing more of it. What was read before cannot be taken back: copies stay with those who made them, and the type&apos;s key stays the same.</source>
        <translation>以後、サービスはこの内容を相手に渡しません。すでに読まれたものは取り消せません。コピーは作成者の手元に残り、タイプの鍵も変わりません。</translation>
    </message>
    <message>
        <source>Notes are deleted.</source>
        <translation>ノートは削除されます。</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <comment>type, who, &quot;can read yours&quot;</comment>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message numerus="yes">
        <source>All %n way(s) to read were revoked</source>
        <translation>
            <numerusform>%n件の閲覧経路をすべて取り消しました</numerusform>
        </translation>
    </message>
    <message>
        <source>What was read before stays with those who read it.</source>
        <translation>すでに読まれたものは、読んだ人の手元に残ります。</translation>
    </message>
    <message>
        <source>Nothing was revoked</source>
        <translation>取り消されませんでした</translation>
    </message>
    <message>
        <source>%1 of %2 were revoked</source>
        <translation>%2件中%1件を取り消しました</translation>
    </message>
    <message>
        <source>The others can still read. Select them and revoke again, or look at the reasons.</source>
        <translation>残りはまだ読める状態です。選択してもう一度取り消すか、理由を確認してください。</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>not tried: cancelled before</source>
        <translation>未実行: その前にキャンセルされました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityPage</name>
    <message numerus="yes">
        <source>%Ln entry(s) exported</source>
        <translation>
            <numerusform>%Ln件の項目をエクスポートしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Shows what ended this way</source>
        <translation>この結果で終わったものを表示します</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Shows what was done on this connection</source>
        <translation>この接続での操作を表示します</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Shows what was done in this time</source>
        <translation>この期間の操作を表示します</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Keep entries for</source>
        <translation>保存期間</translation>
    </message>
    <message>
        <source>Older entries are deleted from this computer</source>
        <translation>これより古い項目はこのコンピューターから削除されます</translation>
    </message>
    <message>
        <source>Keep 30 days</source>
        <translation>30日間保存</translation>
    </message>
    <message>
        <source>Keep 90 days</source>
        <translation>90日間保存</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>1年間保存</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>Find by what, where or outcome</source>
        <translation>操作、場所、結果で検索</translation>
    </message>
    <message>
        <source>Find activity</source>
        <translation>アクティビティを検索</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>消去…</translation>
    </message>
    <message>
        <source>Record keys, filters and contents are never kept here.</source>
        <translation>レコードキー、フィルター、内容がここに記録されることはありません。</translation>
    </message>
    <message>
        <source>Any connection</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>Nothing was done so far</source>
        <translation>まだ操作はありません</translation>
    </message>
    <message>
        <source>What you save, delete, export or open is noted here: what, when, where, how many and how it ended.</source>
        <translation>保存、削除、エクスポート、開く操作がここに記録されます。内容、日時、場所、件数、結果がわかります。</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>一致する項目がありません</translation>
    </message>
    <message>
        <source>Nothing that was noted has these words, this outcome, connection and time.</source>
        <translation>この語句、結果、接続、期間に一致する記録はありません。</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>No entry selected</source>
        <translation>項目が選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%2件中%1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln damaged line(s) skipped</source>
        <translation>
            <numerusform>破損した%Ln行をスキップ</numerusform>
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
        <translation>アクティビティをエクスポート</translation>
    </message>
    <message>
        <source>Clear the activity?</source>
        <translation>アクティビティを消去しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) are deleted from this computer. The records and the services are not touched. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln件の項目がこのコンピューターから削除されます。レコードとサービスには影響しません。この操作は元に戻せません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear activity</source>
        <translation>アクティビティを消去</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ActivityTable</name>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddContactDialog</name>
    <message>
        <source>&amp;Add contact</source>
        <translation>連絡先を追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>連絡先を追加</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>相手(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Yours alone: the service does not get it</source>
        <translation>自分だけが使う名前です。サービスには送信されません</translation>
    </message>
    <message>
        <source>Compare the fingerprint with its owner by another way, such as the telephone. Notes go to exactly these keys.</source>
        <translation>電話など別の手段で、フィンガープリントを所有者と照合してください。ノートはまさにこれらの鍵宛てになります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Public keys only; nothing secret.</source>
        <translation>公開鍵のみ。秘密の情報は含まれません。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>this client is in the address book already, as “%1”</source>
        <translation>このクライアントは「%1」としてアドレス帳に登録済みです</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddSecretDialog</name>
    <message>
        <source>&amp;Add secret</source>
        <translation>シークレットを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add the secret of version %1</source>
        <translation>バージョン%1のシークレットを追加</translation>
    </message>
    <message>
        <source>Add a secret</source>
        <translation>シークレットを追加</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Key (isKey)</source>
        <translation>鍵(isKey)(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Custom encryption</source>
        <translation>カスタム暗号化(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Version</source>
        <translation>バージョン(&amp;V)</translation>
    </message>
    <message>
        <source>The number that records written with it carry</source>
        <translation>このシークレットで書き込まれたレコードが持つ番号</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is saved until you save the keys.</source>
        <translation>鍵を保存するまで、何も保存されません。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Replace it: records written with the old secret will not open</source>
        <translation>置き換える: 以前のシークレットで書き込まれたレコードは開けなくなります</translation>
    </message>
    <message>
        <source>a version is a whole number of 0 or more</source>
        <translation>バージョンは0以上の整数です</translation>
    </message>
    <message>
        <source>there is a secret of version %1 already</source>
        <translation>バージョン%1のシークレットは既にあります</translation>
    </message>
    <message>
        <source>Understood as: %1</source>
        <translation>認識結果: %1</translation>
    </message>
    <message>
        <source>this %1</source>
        <comment>what is wrong with the secret</comment>
        <translation>このシークレット: %1</translation>
    </message>
    <message>
        <source>This looks like whole secrets_data. To take all of its secrets, use Import.</source>
        <translation>secrets_data全体のようです。すべてのシークレットを取り込むには「インポート」を使ってください。</translation>
    </message>
    <message>
        <source>So far one password opens every version. With a second secret it becomes version 0 and opens only that.</source>
        <translation>これまでは1つのパスワードですべてのバージョンを開けました。2つ目のシークレットを追加すると、そのパスワードはバージョン0になり、バージョン0だけを開きます。</translation>
    </message>
    <message>
        <source>&amp;Replace secret</source>
        <translation>シークレットを置換(&amp;R)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AddressBookDialog</name>
    <message>
        <source>Contacts</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>削除(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Copy keys</source>
        <translation>鍵をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Compare the &amp;new keys…</source>
        <translation>新しい鍵を照合(&amp;N)…</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>&amp;Add a contact…</source>
        <translation>連絡先を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>C&amp;ompare all</source>
        <translation>すべて照合(&amp;O)</translation>
    </message>
    <message>
        <source>Asks the service which keys each client publishes now, and compares them with the kept ones</source>
        <translation>各クライアントが現在公開している鍵をサービスに問い合わせ、保存した鍵と照合します</translation>
    </message>
    <message>
        <source>Kept on this computer. Notes go to the keys that are shown here.</source>
        <translation>このコンピューターに保存されます。ノートはここに表示された鍵宛てになります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) publish other keys than those you have</source>
        <translation>
            <numerusform>%n個のクライアントが、保存した鍵と異なる鍵を公開しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Either the client made new keys, or somebody has put their own in its place. Nothing is written to it until you have decided.</source>
        <translation>クライアントが新しい鍵を作成したか、何者かが鍵をすり替えた可能性があります。判断が済むまで、このクライアント宛てのノートは書き込まれません。</translation>
    </message>
    <message>
        <source>Ask its owner for the fingerprint by another way, then compare.</source>
        <translation>別の手段で所有者にフィンガープリントを確認し、照合してください。</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Remove “%1” from the address book?</source>
        <translation>「%1」をアドレス帳から削除しますか?</translation>
    </message>
    <message>
        <source>Its kept keys are forgotten on this computer. Nothing changes at the service. Adding it again takes whatever keys are published then.</source>
        <translation>保存した鍵はこのコンピューターから消去されます。サービス側は何も変わりません。もう一度追加すると、その時点で公開されている鍵が使われます。</translation>
    </message>
    <message>
        <source>Remove contact</source>
        <translation>連絡先を削除</translation>
    </message>
    <message>
        <source>Take the new keys of “%1”?</source>
        <translation>「%1」の新しい鍵を受け入れますか?</translation>
    </message>
    <message>
        <source>From then on notes go to the new keys, and whoever holds them can read them. Take them only when their owner has told you this fingerprint by another way.</source>
        <translation>以後、ノートは新しい鍵宛てになり、その鍵を持つ人が読めるようになります。所有者から別の手段でこのフィンガープリントを知らされた場合にのみ受け入れてください。</translation>
    </message>
    <message>
        <source>kept: %1</source>
        <translation>保存済み: %1</translation>
    </message>
    <message>
        <source>new:  %1</source>
        <translation>新しい鍵: %1</translation>
    </message>
    <message>
        <source>Take the new keys</source>
        <translation>新しい鍵を受け入れる</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AllowChangesDialog</name>
    <message>
        <source>&amp;Allow changes</source>
        <translation>変更を許可(&amp;A)</translation>
    </message>
    <message>
        <source>Allow changes</source>
        <translation>変更を許可</translation>
    </message>
    <message>
        <source>Allow changes to “%1”?</source>
        <translation>「%1」の変更を許可しますか?</translation>
    </message>
    <message>
        <source>This is a production connection. For the time you choose, everything you do there counts; then it is read-only again by itself.</source>
        <translation>これは本番環境の接続です。選択した時間の間、すべての操作が実際に反映されます。時間が過ぎると自動的に読み取り専用に戻ります。</translation>
    </message>
    <message>
        <source>This connection is read-only. For the time you choose it can be changed; then it is read-only again by itself.</source>
        <translation>この接続は読み取り専用です。選択した時間の間だけ変更できます。時間が過ぎると自動的に読み取り専用に戻ります。</translation>
    </message>
    <message>
        <source>&amp;5 minutes</source>
        <translation>5分(&amp;5)</translation>
    </message>
    <message>
        <source>&amp;15 minutes</source>
        <translation>15分(&amp;1)</translation>
    </message>
    <message>
        <source>1 &amp;hour</source>
        <translation>1時間(&amp;H)</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>許可する時間</translation>
    </message>
    <message>
        <source>The name of the connection</source>
        <translation>接続の名前</translation>
    </message>
    <message>
        <source>&amp;Type its name to go on: %1</source>
        <translation>続けるには名前を入力してください(&amp;T): %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AnswerView</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>応答の部分</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Headers (%1)</source>
        <translation>ヘッダー (%1)</translation>
    </message>
    <message>
        <source>What was sent (%1)</source>
        <translation>送信内容 (%1)</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>応答のヘッダー</translation>
    </message>
    <message>
        <source>Cookies and tokens are shown as dots.</source>
        <translation>Cookieとトークンは伏せ字で表示されます。</translation>
    </message>
    <message>
        <source>Names of the headers that were sent</source>
        <translation>送信したヘッダーの名前</translation>
    </message>
    <message>
        <source>Names only. The token itself is never shown here.</source>
        <translation>名前のみです。トークン自体がここに表示されることはありません。</translation>
    </message>
    <message>
        <source>Body of the answer</source>
        <translation>応答の本文</translation>
    </message>
    <message>
        <source>The answer has no body</source>
        <translation>応答に本文がありません</translation>
    </message>
    <message>
        <source>Its status and its headers are all there is.</source>
        <translation>ステータスとヘッダーのみです。</translation>
    </message>
    <message>
        <source>%1 of bytes</source>
        <comment>size</comment>
        <translation>%1のバイトデータ</translation>
    </message>
    <message>
        <source>They are no text. Save them to look at them with a program that knows them.</source>
        <translation>テキストではありません。保存して、対応するプログラムで確認してください。</translation>
    </message>
    <message>
        <source>%1 is no text. Save it to look at it with a program that knows it.</source>
        <translation>%1はテキストではありません。保存して、対応するプログラムで確認してください。</translation>
    </message>
    <message>
        <source>This is the beginning of %1. Save the answer to have it all.</source>
        <translation>%1の先頭部分です。すべてを確認するには応答を保存してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ApiTokenForm</name>
    <message>
        <source>Show the IAM &amp;policy…</source>
        <translation>IAMポリシーを表示(&amp;P)…</translation>
    </message>
    <message>
        <source>LocalStac&amp;k on this computer, port 4566</source>
        <translation>このコンピューターのLocalStack、ポート4566(&amp;K)</translation>
    </message>
    <message>
        <source>Create the ta&amp;ble when it is missing</source>
        <translation>テーブルがなければ作成(&amp;B)</translation>
    </message>
    <message>
        <source>A failure of the table is an error (strict cache)</source>
        <translation>テーブルの障害をエラーとして扱う(strict cache)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ミリ秒</translation>
    </message>
    <message>
        <source>Token is kept</source>
        <translation>トークンの保存先</translation>
    </message>
    <message>
        <source>Token &amp;endpoint</source>
        <translation>トークンエンドポイント(&amp;E)</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>スコープ(&amp;P)</translation>
    </message>
    <message>
        <source>Empty: not sent</source>
        <translation>空の場合は送信しません</translation>
    </message>
    <message>
        <source>Consumer &amp;key</source>
        <translation>コンシューマーキー(&amp;K)</translation>
    </message>
    <message>
        <source>Consumer se&amp;cret</source>
        <translation>コンシューマーシークレット(&amp;C)</translation>
    </message>
    <message>
        <source>The token is encrypted with both</source>
        <translation>トークンはこの両方で暗号化されます</translation>
    </message>
    <message>
        <source>Test &amp;address</source>
        <translation>テスト用アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>May be empty. The test asks it with GET, and the request page begins with it</source>
        <translation>空でも構いません。接続テストではこのアドレスにGETで問い合わせます。リクエストページの初期値にもなります</translation>
    </message>
    <message>
        <source>On this co&amp;mputer</source>
        <translation>このコンピューター(&amp;M)</translation>
    </message>
    <message>
        <source>In an encrypted file; the consumer key and secret are in the keychain</source>
        <translation>暗号化ファイルに保存。コンシューマーキーとシークレットはキーチェーンに保存</translation>
    </message>
    <message>
        <source>In a &amp;DynamoDB table</source>
        <translation>DynamoDBテーブル(&amp;D)</translation>
    </message>
    <message>
        <source>Shared with the published SDKs; the consumer key and secret are in Secrets Manager</source>
        <translation>公開SDKと共有。コンシューマーキーとシークレットはSecrets Managerに保存</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>What the AWS account must be allowed to do, to be given to its administrator</source>
        <translation>AWSアカウントに必要な権限です。管理者に渡してください</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>標準(&amp;U)</translation>
    </message>
    <message>
        <source>From the environment&apos;s variables, or ~/.aws</source>
        <translation>環境変数または~/.awsから取得</translation>
    </message>
    <message>
        <source>Given &amp;here</source>
        <translation>ここで指定(&amp;H)</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーチェーンに保存</translation>
    </message>
    <message>
        <source>Sec&amp;ret</source>
        <translation>シークレット(&amp;R)</translation>
    </message>
    <message>
        <source>Name or ARN in Secrets Manager; it holds consumerKey and consumerSecret</source>
        <translation>Secrets Managerでの名前またはARN。consumerKeyとconsumerSecretを含みます</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>テーブル(&amp;T)</translation>
    </message>
    <message>
        <source>Missing table</source>
        <translation>テーブルがない場合</translation>
    </message>
    <message>
        <source>Needs two more permissions: dynamodb:CreateTable and DescribeTable</source>
        <translation>dynamodb:CreateTableとDescribeTableの2つの権限も必要です</translation>
    </message>
    <message>
        <source>python, as the published SDKs</source>
        <translation>python(公開SDKと同じ)</translation>
    </message>
    <message>
        <source>sealed-v1, Strongroom&apos;s own</source>
        <translation>sealed-v1(Strongroom独自)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>リージョン(&amp;G)</translation>
    </message>
    <message>
        <source>Empty: of the environment&apos;s variables or the profile, else us-east-1</source>
        <translation>空の場合: 環境変数またはプロファイルの値、なければus-east-1</translation>
    </message>
    <message>
        <source>AWS keys</source>
        <translation>AWSキー</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>既定のプロファイル</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>プロファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Of ~/.aws. Empty: AWS_PROFILE, else default</source>
        <translation>~/.awsのプロファイル。空の場合: AWS_PROFILE、なければdefault</translation>
    </message>
    <message>
        <source>Access key &amp;id</source>
        <translation>アクセスキーID(&amp;I)</translation>
    </message>
    <message>
        <source>Secret access ke&amp;y</source>
        <translation>シークレットアクセスキー(&amp;Y)</translation>
    </message>
    <message>
        <source>Session t&amp;oken</source>
        <translation>セッショントークン(&amp;O)</translation>
    </message>
    <message>
        <source>Of temporary keys only</source>
        <translation>一時キーの場合のみ</translation>
    </message>
    <message>
        <source>Token id</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>Key of the item in the table. Empty: by the format</source>
        <translation>テーブル内の項目のキー。空の場合は形式に従います</translation>
    </message>
    <message>
        <source>LocalStack</source>
        <translation>LocalStack</translation>
    </message>
    <message>
        <source>Both AWS services at http://localhost:4566</source>
        <translation>両方のAWSサービスにhttp://localhost:4566を使用</translation>
    </message>
    <message>
        <source>of AWS</source>
        <translation>AWSの既定</translation>
    </message>
    <message>
        <source>AWS endpoint</source>
        <translation>AWSエンドポイント</translation>
    </message>
    <message>
        <source>Of both services, where it is not AWS&apos;s own</source>
        <translation>両方のサービス用。AWS以外を使う場合に指定</translation>
    </message>
    <message>
        <source>DynamoDB endpoint</source>
        <translation>DynamoDBエンドポイント</translation>
    </message>
    <message>
        <source>Secrets Manager endpoint</source>
        <translation>Secrets Managerエンドポイント</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳格モード</translation>
    </message>
    <message>
        <source>Otherwise it is a warning, and the token is good all the same</source>
        <translation>オフの場合は警告のみで、トークンは問題なく使えます</translation>
    </message>
    <message>
        <source>Refresh early by</source>
        <translation>早めに更新</translation>
    </message>
    <message>
        <source>Before the token is over; 0 to 300</source>
        <translation>トークンが期限切れになる前の秒数。0～300</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>At the token endpoint, in all</source>
        <translation>トークンエンドポイントへの合計試行回数</translation>
    </message>
    <message>
        <source>Time between</source>
        <translation>試行間隔</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Authorization: the token alone</source>
        <translation>Authorization: トークンのみ</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>X-Api-Key</source>
        <translation>X-Api-Key</translation>
    </message>
    <message>
        <source>Sent beside the token, where a gateway wants one</source>
        <translation>ゲートウェイが必要とする場合に、トークンとともに送信</translation>
    </message>
    <message>
        <source>Nobody can alter the token unseen. For tables that no published SDK shares: they do not read it</source>
        <translation>トークンが改ざんされれば必ず検出できます。公開SDKはこの形式を読めないため、公開SDKと共有しないテーブル向けです</translation>
    </message>
    <message>
        <source>The published SDKs read it. The token is secret, but whoever may write the table can alter it unseen</source>
        <translation>公開SDKで読める形式です。トークンの内容は秘匿されますが、テーブルに書き込める人による改ざんは検出できません</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>保存済み。置き換えるには入力</translation>
    </message>
    <message>
        <source>stored; type all of it to replace it</source>
        <translation>保存済み。置き換えるにはすべて入力</translation>
    </message>
    <message>
        <source>the token endpoint</source>
        <translation>トークンエンドポイント</translation>
    </message>
    <message>
        <source>the scope</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>the secret’s name</source>
        <translation>シークレットの名前</translation>
    </message>
    <message>
        <source>the table’s name</source>
        <translation>テーブルの名前</translation>
    </message>
    <message>
        <source>the token id</source>
        <translation>トークンID</translation>
    </message>
    <message>
        <source>the region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>the profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>the time between attempts</source>
        <translation>試行間隔</translation>
    </message>
    <message>
        <source>the number of attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>the DynamoDB endpoint</source>
        <translation>DynamoDBエンドポイント</translation>
    </message>
    <message>
        <source>the Secrets Manager endpoint</source>
        <translation>Secrets Managerエンドポイント</translation>
    </message>
    <message>
        <source>the AWS endpoint</source>
        <translation>AWSエンドポイント</translation>
    </message>
    <message>
        <source>The consumer key is missing</source>
        <translation>コンシューマーキーがありません</translation>
    </message>
    <message>
        <source>The consumer secret is missing</source>
        <translation>コンシューマーシークレットがありません</translation>
    </message>
    <message>
        <source>The access key id is missing</source>
        <translation>アクセスキーIDがありません</translation>
    </message>
    <message>
        <source>The secret access key is missing</source>
        <translation>シークレットアクセスキーがありません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentActions</name>
    <message>
        <source>File saved</source>
        <translation>ファイルを保存しました</translation>
    </message>
    <message>
        <source>File replaced</source>
        <translation>ファイルを置換しました</translation>
    </message>
    <message>
        <source>“%1” holds what is in “%2” now, and keeps its name.</source>
        <translation>「%1」の内容は「%2」のものになりました。名前はそのままです。</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>Select an attachment first.</source>
        <translation>先に添付ファイルを選択してください。</translation>
    </message>
    <message>
        <source>Something is being done with this file. Wait for it, or cancel it.</source>
        <translation>このファイルは処理中です。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Nothing is being done with this file.</source>
        <translation>このファイルに進行中の処理はありません。</translation>
    </message>
    <message>
        <source>Nothing has failed with this file.</source>
        <translation>このファイルに失敗した処理はありません。</translation>
    </message>
    <message>
        <source>Add files to the record</source>
        <translation>レコードにファイルを追加</translation>
    </message>
    <message>
        <source>Going by its name, this is %1.</source>
        <translation>名前から判断すると、これは%1です。</translation>
    </message>
    <message>
        <source>“%1” is here now: drag it to where you want it.</source>
        <translation>「%1」の準備ができました。目的の場所へドラッグしてください。</translation>
    </message>
    <message>
        <source>Its name sounds harmless, but by its content this is %1.</source>
        <translation>名前は無害に見えますが、内容から判断するとこれは%1です。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>このファイルを開きますか?</translation>
    </message>
    <message>
        <source>This is %1. Whoever may write to the record can have put it there: open it only if you know where it comes from.</source>
        <translation>これは%1です。レコードへの書き込み権限を持つ誰かが置いた可能性があります。出所がわかる場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>このファイルは開けません</translation>
    </message>
    <message>
        <source>%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.</source>
        <translation>%1 開くとこのコンピューター上で実行される可能性があるため、Strongroomでは開きません。保存して、任意のプログラムで確認できます。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>This computer has no program for this kind of file. Download it instead.</source>
        <translation>このコンピューターには、この種類のファイルを開くプログラムがありません。代わりにダウンロードしてください。</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>添付ファイルを保存</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>「%1」を置換</translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <translation>このファイルを置換しますか?</translation>
    </message>
    <message>
        <source>The service puts “%1” in the place of the file below, in the record “%2” in %3. The name stays; what was stored is gone, and this cannot be undone.</source>
        <translation>サービスは、%3のレコード「%2」にある下記のファイルを「%1」に置き換えます。名前は変わりませんが、保存されていた内容は失われます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルを置換</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>このファイルを削除しますか?</translation>
    </message>
    <message>
        <source>The service deletes it from the record “%1” in %2. This cannot be undone.</source>
        <translation>サービスは、%2のレコード「%1」からこのファイルを削除します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Fetching “%1”: the drag begins when it is here.</source>
        <translation>「%1」を取得しています。完了するとドラッグが始まります。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>ファイル名</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentView</name>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::AttachmentsTab</name>
    <message>
        <source>This record has no files. Add one, or drop it here.</source>
        <translation>このレコードにはファイルがありません。追加するか、ここにドロップしてください。</translation>
    </message>
    <message>
        <source>Attachments are not encrypted: the service stores them as they are.</source>
        <translation>添付ファイルは暗号化されません。サービスにそのまま保存されます。</translation>
    </message>
    <message>
        <source>Not renamed: %1</source>
        <translation>名前の変更失敗: %1</translation>
    </message>
    <message>
        <source>Add file…</source>
        <translation>ファイルを追加…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Banner</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Dismiss message</source>
        <translation>メッセージを閉じる</translation>
    </message>
    <message>
        <source>Shows or hides the technical details of the message</source>
        <translation>メッセージの技術的な詳細の表示/非表示を切り替えます</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BodyEditor</name>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Shown laid out. It is stored as it came unless you edit it.</source>
        <translation>整形して表示しています。編集しない限り、受信時のまま保存されます。</translation>
    </message>
    <message>
        <source>Laying out a long line…</source>
        <translation>長い行を整形しています…</translation>
    </message>
    <message>
        <source>Holds line separators of several kinds; an edit makes plain line breaks of them.</source>
        <translation>複数の種類の行区切りが含まれています。編集すると通常の改行に統一されます。</translation>
    </message>
    <message>
        <source>Lines of more than %L1 characters are not coloured.</source>
        <translation>%L1文字を超える行は色分けされません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BodySection</name>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>%2中、最初の%1を表示しています。</translation>
    </message>
    <message>
        <source>Empty text.</source>
        <translation>空のテキスト。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkEditDialog</name>
    <message>
        <source>Add &amp;operation</source>
        <translation>操作を追加(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Edit several records</source>
        <translation>複数のレコードを編集</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln record(s) in %1</source>
        <translation>
            <numerusform>%1の%Ln件のレコードを編集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) not loaded yet: left out. Scroll there first to take them along.</source>
        <translation>
            <numerusform>選択した行のうち%Ln行はまだ読み込まれていないため、対象外です。含めるには、先にその位置までスクロールしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Working out the changes: %1 of %2 records</source>
        <translation>変更を計算しています: %1/%2件</translation>
    </message>
    <message>
        <source>Done to each record, from top to bottom. A record is changed whole or not at all. You see every change before anything waits in the change tray, and the tray before anything is written.</source>
        <translation>操作は上から順に各レコードに適用されます。レコードごとに、すべて変更されるかまったく変更されないかのどちらかです。変更トレイに入る前にすべての変更を、書き込まれる前にトレイを確認できます。</translation>
    </message>
    <message>
        <source>Another operation, done after these</source>
        <translation>これらの後に行う操作を追加します</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Working out the changes</source>
        <translation>変更を計算しています</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %Ln change(s) to the tray</source>
        <translation>
            <numerusform>%Ln件の変更をトレイに追加(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Preview changes</source>
        <translation>変更をプレビュー(&amp;P)</translation>
    </message>
    <message>
        <source>They wait there for your review; nothing is written yet</source>
        <translation>変更は確認されるまでトレイで待機します。まだ何も書き込まれません</translation>
    </message>
    <message>
        <source>Works out every change, without making one</source>
        <translation>すべての変更を計算します。実際には変更しません</translation>
    </message>
    <message>
        <source>There is nothing to add.</source>
        <translation>追加するものがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) change</source>
        <translation>
            <numerusform>%Ln件のレコードを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s)</source>
        <translation>
            <numerusform>%Ln個の値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) refused</source>
        <translation>
            <numerusform>%Ln件のレコードを拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) as they are</source>
        <translation>
            <numerusform>%Ln件のレコードは変更なし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 are in the tray</source>
        <translation>%2件中%1件がトレイにあります</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkOperationRow</name>
    <message>
        <source>every</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>any case</source>
        <translation>大文字/小文字を区別しない</translation>
    </message>
    <message>
        <source>Remove this operation</source>
        <translation>この操作を削除</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Replace text in</source>
        <translation>テキストを置換</translation>
    </message>
    <message>
        <source>Add to</source>
        <translation>数値を加算</translation>
    </message>
    <message>
        <source>In the body set</source>
        <translation>本文のメンバーを設定</translation>
    </message>
    <message>
        <source>In the body remove</source>
        <translation>本文のメンバーを削除</translation>
    </message>
    <message>
        <source>member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Finds the text in capitals and small letters alike</source>
        <translation>大文字と小文字を区別せずにテキストを検索します</translation>
    </message>
    <message>
        <source>with</source>
        <translation>置換後</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>加算値</translation>
    </message>
    <message>
        <source>to</source>
        <translation>値</translation>
    </message>
    <message>
        <source>JSON: &quot;text&quot;, 12, true, null, [1, 2]</source>
        <translation>JSON: &quot;text&quot;, 12, true, null, [1, 2]</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Operation %1</source>
        <translation>操作%1</translation>
    </message>
    <message>
        <source>Member of operation %1</source>
        <translation>操作%1のメンバー</translation>
    </message>
    <message>
        <source>Body member of operation %1</source>
        <translation>操作%1の本文のメンバー</translation>
    </message>
    <message>
        <source>Text to find of operation %1</source>
        <translation>操作%1の検索テキスト</translation>
    </message>
    <message>
        <source>Any case of operation %1</source>
        <translation>操作%1で大文字/小文字を区別しない</translation>
    </message>
    <message>
        <source>Value of operation %1</source>
        <translation>操作%1の値</translation>
    </message>
    <message>
        <source>Remove operation %1</source>
        <translation>操作%1を削除</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkPreviewView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::BulkSecretsDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>トレイに追加(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Edit %Ln cell(s)</source>
        <translation>
            <numerusform>%Ln個のセルを編集</numerusform>
        </translation>
    </message>
    <message>
        <source>Set one &amp;value for all</source>
        <translation>すべてに同じ値を設定(&amp;V)</translation>
    </message>
    <message>
        <source>Make a &amp;random value, another one for each</source>
        <translation>それぞれに異なるランダムな値を生成(&amp;R)</translation>
    </message>
    <message>
        <source>Copy the value from an &amp;environment</source>
        <translation>環境から値をコピー(&amp;E)</translation>
    </message>
    <message>
        <source>Set the &amp;description</source>
        <translation>説明を設定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move to all environments</source>
        <translation>すべての環境用に移動(&amp;M)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Va&amp;lue</source>
        <translation>値(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>文字数</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>コピー元(&amp;F)</translation>
    </message>
    <message>
        <source>What a program gets there</source>
        <translation>その環境でプログラムが受け取る値</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>説明(&amp;S)</translation>
    </message>
    <message>
        <source>Of the secrets that are there</source>
        <translation>既存のシークレットの説明</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>トレイを送信するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Edit many</source>
        <translation>一括編集</translation>
    </message>
    <message>
        <source>Type the value, or make a random one.</source>
        <translation>値を入力するか、ランダムな値を生成してください。</translation>
    </message>
    <message>
        <source>The connection is closed.</source>
        <translation>接続は閉じています。</translation>
    </message>
    <message>
        <source>random value</source>
        <translation>ランダムな値</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>%1からコピー</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeDetailPanel</name>
    <message>
        <source>Details of the change</source>
        <translation>変更の詳細</translation>
    </message>
    <message>
        <source>No change selected</source>
        <translation>変更が選択されていません</translation>
    </message>
    <message>
        <source>Select a change to see what was there and what is to be there.</source>
        <translation>変更を選択すると、以前の内容と変更後の内容が表示されます。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>what, country</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Undo writes the record again, with its body and keys. Its attachments do not come back.</source>
        <translation>元に戻すと、本文とキーを含めてレコードが再び書き込まれます。添付ファイルは復元されません。</translation>
    </message>
    <message>
        <source>This record could not be opened, so there is nothing to compare.</source>
        <translation>このレコードは読み取れなかったため、比較できません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeLinesView</name>
    <message>
        <source>only the layout</source>
        <translation>書式のみ</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, from or to</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeStrip</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を非表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) committed</source>
        <translation>
            <numerusform>%Ln件の変更を確定しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be committed</source>
        <translation>
            <numerusform>%Ln件の変更を確定できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) waiting</source>
        <translation>
            <numerusform>%Ln件の変更が待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangeTableView</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChangesPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>失敗分を再試行</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to look at</source>
        <translation>
            <numerusform>要確認%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>接続を開いています…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>接続は閉じています</translation>
    </message>
    <message>
        <source>Changes are kept in memory only: closing a connection drops them.</source>
        <translation>変更はメモリ上にのみ保持されます。接続を閉じると破棄されます。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>What you edit, add and delete is collected here when you put it in the tray: you look at all of it, and commit it as one piece of work.</source>
        <translation>編集、追加、削除した内容をトレイに入れると、ここに集まります。全体を確認してから、まとめて確定できます。</translation>
    </message>
    <message numerus="yes">
        <source>Commit %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln件の変更を確定…</numerusform>
        </translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>確定</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ChartDialog</name>
    <message>
        <source>&amp;Copy the table</source>
        <translation>表をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Picture or table</source>
        <translation>グラフまたは表</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>グラフ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save the picture…</source>
        <translation>グラフを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>グラフを保存</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG画像 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG画像 (*.svg)</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>グラフは保存されませんでした</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>グラフを保存しました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CheckStep</name>
    <message>
        <source>&amp;Open every record (slow)</source>
        <translation>すべてのレコードを開く(低速)(&amp;O)</translation>
    </message>
    <message>
        <source>May re&amp;write one record per country as it is, to prove write permission</source>
        <translation>書き込み権限の確認のため、国ごとに1件のレコードをそのまま書き直す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Run the check</source>
        <translation>検査を実行(&amp;R)</translation>
    </message>
    <message>
        <source>To migrate</source>
        <translation>移行対象</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>開けないもの</translation>
    </message>
    <message>
        <source>Measured rate</source>
        <translation>測定した速度</translation>
    </message>
    <message>
        <source>Will take</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検査結果</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検査の進行状況</translation>
    </message>
    <message>
        <source>Records that no key opens</source>
        <translation>どの鍵でも開けないレコード</translation>
    </message>
    <message>
        <source>No key opens these</source>
        <translation>どの鍵でも開けません</translation>
    </message>
    <message>
        <source>They will be set aside: never written, listed in the report. The first 1,000 of those that were looked at.</source>
        <translation>これらは保留となり、書き込まれることなくレポートに記載されます。検査したもののうち最初の1,000件を表示しています。</translation>
    </message>
    <message>
        <source>Otherwise up to 20 of every version in every country are opened</source>
        <translation>オフの場合は、各国の各バージョンにつき最大20件を開きます</translation>
    </message>
    <message>
        <source>Writes exactly what is there once more. Off, a missing permission shows at the first batch of the run only, and nothing is lost by that</source>
        <translation>現在の内容をそのまま書き直します。オフの場合、権限の不足は実行の最初のバッチで初めて判明しますが、データが失われることはありません</translation>
    </message>
    <message>
        <source>Stop the check</source>
        <translation>検査を中止</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>再検査(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing has been written; nothing is lost</source>
        <translation>何も書き込まれていません。何も失われません</translation>
    </message>
    <message>
        <source>Asks the service; nothing is written</source>
        <translation>サービスに問い合わせます。何も書き込まれません</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 records looked at</source>
        <comment>country, so many, so many</comment>
        <translation>%1: %3件中%2件のレコードを検査</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多数</translation>
    </message>
    <message>
        <source>The check could not be done</source>
        <translation>検査できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>Refused: %Ln reason(s)</source>
        <translation>
            <numerusform>開始できません: 理由%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Records could be lost or left behind. Nothing was written.</source>
        <translation>レコードが失われる、または取り残される可能性があります。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>There is nothing to migrate</source>
        <translation>移行するものはありません</translation>
    </message>
    <message>
        <source>Every record of the chosen countries has this key version already.</source>
        <translation>選択した国のすべてのレコードは、既にこの鍵バージョンです。</translation>
    </message>
    <message numerus="yes">
        <source>It can begin, with %Ln warning(s)</source>
        <translation>
            <numerusform>開始できます(警告%Ln件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them first.</source>
        <translation>先に警告を確認してください。</translation>
    </message>
    <message>
        <source>Nothing speaks against it</source>
        <translation>問題は見つかりませんでした</translation>
    </message>
    <message>
        <source>of %1 records</source>
        <comment>all there are</comment>
        <translation>全%1件中</translation>
    </message>
    <message>
        <source>of %1 looked at</source>
        <translation>検査した%1件中</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>on this computer, now</source>
        <translation>このコンピューターでの現在の測定値</translation>
    </message>
    <message>
        <source>too few records to tell</source>
        <translation>レコードが少なすぎて測定できません</translation>
    </message>
    <message>
        <source>at that rate, ±20 %</source>
        <translation>この速度の場合、±20%</translation>
    </message>
    <message>
        <source>Looks at every chosen country and opens every record there.</source>
        <translation>選択したすべての国を調べ、そのすべてのレコードを開きます。</translation>
    </message>
    <message>
        <source>Looks at every chosen country and opens samples of every key version there.</source>
        <translation>選択したすべての国を調べ、各鍵バージョンのサンプルを開きます。</translation>
    </message>
    <message>
        <source>Nothing is written but one record per country, exactly as it is stored.</source>
        <translation>書き込まれるのは国ごとに1件のレコードだけで、保存されている内容のままです。</translation>
    </message>
    <message>
        <source>Nothing is written.</source>
        <translation>何も書き込まれません。</translation>
    </message>
    <message>
        <source>Is it safe to begin?</source>
        <translation>開始しても安全か</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ClaimsView</name>
    <message>
        <source>Times, local</source>
        <translation>日時(現地時間)</translation>
    </message>
    <message>
        <source>Claims of the token</source>
        <translation>トークンのクレーム</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>The signature is not shown and was not checked: only the service that is called does so.</source>
        <translation>署名は表示されず、検証もされていません。検証は呼び出し先のサービスだけが行います。</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>トークンが選択されていません</translation>
    </message>
    <message>
        <source>Select a token to see what it says.</source>
        <translation>トークンを選択すると、その内容が表示されます。</translation>
    </message>
    <message>
        <source>No token is held</source>
        <translation>トークンを保持していません</translation>
    </message>
    <message>
        <source>There is nothing to decode. Refresh the token first.</source>
        <translation>デコードするものがありません。先にトークンを更新してください。</translation>
    </message>
    <message>
        <source>Not decoded yet</source>
        <translation>まだデコードされていません</translation>
    </message>
    <message>
        <source>A JSON Web Token says who it is for, what it allows and when it ends. It is decoded on this computer, and its signature is left out.</source>
        <translation>JSON Web Tokenには、対象者、許可内容、有効期限が含まれます。このコンピューター上でデコードされ、署名は除かれます。</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>This token is not a JWT</source>
        <translation>このトークンはJWTではありません</translation>
    </message>
    <message>
        <source>It is a text that only its service understands. That is as good: a client does not need to read its token.</source>
        <translation>サービスだけが理解できるテキストです。クライアントがトークンを読む必要はないため、問題ありません。</translation>
    </message>
    <message>
        <source>The token could not be decoded</source>
        <translation>トークンをデコードできませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>iat, issued</source>
        <translation>iat、発行日時</translation>
    </message>
    <message>
        <source>nbf, from</source>
        <translation>nbf、開始日時</translation>
    </message>
    <message>
        <source>exp, until</source>
        <translation>exp、有効期限</translation>
    </message>
    <message>
        <source>It says no times.</source>
        <translation>日時の情報はありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ColumnsPopup</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag to change the order</source>
        <translation>ドラッグして並べ替え</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Shows the columns that hold a value</source>
        <translation>値のある列を表示します</translation>
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
        <translation>一致するものがありません。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>コマンドパレット</translation>
    </message>
    <message>
        <source>Find an action, a connection or a page</source>
        <translation>操作、接続、ページを検索</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CompareDialog</name>
    <message>
        <source>Show what is the &amp;same, too</source>
        <translation>同じものも表示(&amp;S)</translation>
    </message>
    <message>
        <source>Secrets of both environments</source>
        <translation>両方の環境のシークレット</translation>
    </message>
    <message>
        <source>Compare environments</source>
        <translation>環境を比較</translation>
    </message>
    <message>
        <source>First environment</source>
        <translation>1つ目の環境</translation>
    </message>
    <message>
        <source>Second environment</source>
        <translation>2つ目の環境</translation>
    </message>
    <message>
        <source>Swap the environments</source>
        <translation>環境を入れ替え</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>They cannot be compared</source>
        <translation>比較できません</translation>
    </message>
    <message>
        <source>Choose two environments</source>
        <translation>環境を2つ選択してください</translation>
    </message>
    <message>
        <source>An environment is always the same as itself.</source>
        <translation>同じ環境どうしは常に一致します。</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>違いはありません</translation>
    </message>
    <message>
        <source>A program gets the same values in both.</source>
        <translation>プログラムはどちらの環境でも同じ値を受け取ります。</translation>
    </message>
    <message>
        <source>There is no secret in either of them.</source>
        <translation>どちらの環境にもシークレットがありません。</translation>
    </message>
    <message>
        <source>Show what is the same</source>
        <translation>同じものを表示</translation>
    </message>
    <message>
        <source>Copy %1 to %2</source>
        <translation>%1件を%2にコピー</translation>
    </message>
    <message>
        <source>Puts copies of the selected values into the tray; nothing is sent yet</source>
        <translation>選択した値のコピーをトレイに入れます。まだ何も送信されません</translation>
    </message>
    <message>
        <source>Select secrets that differ or are missing first</source>
        <translation>先に、異なる、または「なし」のシークレットを選択してください</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ComposeNoteDialog</name>
    <message>
        <source>&amp;Expires on</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Anonymous: fresh keys, and nobody&apos;s client id</source>
        <translation>匿名: 使い捨ての鍵を使い、クライアントIDを付けない(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Replace note</source>
        <translation>ノートを置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Write note</source>
        <translation>ノートを書く(&amp;W)</translation>
    </message>
    <message>
        <source>Replace the note “%1”</source>
        <translation>ノート「%1」を置き換え</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>ノートの書き込み</translation>
    </message>
    <message>
        <source>The note was not replaced</source>
        <translation>ノートは置き換えられませんでした</translation>
    </message>
    <message>
        <source>The note was not written</source>
        <translation>ノートは書き込まれませんでした</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Nothing more than the keys</source>
        <translation>鍵以外は不要</translation>
    </message>
    <message>
        <source>A code sent to an e-mail address</source>
        <translation>メールアドレスに送信されるコード</translation>
    </message>
    <message>
        <source>A one-time code of Tozny</source>
        <translation>Toznyのワンタイムコード</translation>
    </message>
    <message>
        <source>An identity of a realm</source>
        <translation>レルムのアイデンティティ</translation>
    </message>
    <message>
        <source>Another note was read before</source>
        <translation>先に別のノートを読んでいること</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>宛先(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>Values are encrypted for the reader; names of fields are not</source>
        <translation>値は閲覧者向けに暗号化されます。フィールド名は暗号化されません</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Views</source>
        <translation>閲覧回数(&amp;V)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>To read it needs</source>
        <translation>読むための条件</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>タイプ(&amp;T)</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Encrypted and signed on this computer.</source>
        <translation>このコンピューターで暗号化し、署名します。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>The note of this name gets the new content; what it held is gone</source>
        <translation>この名前のノートの内容が置き換わります。以前の内容は失われます</translation>
    </message>
    <message>
        <source>May stay empty: the note is then found by its id</source>
        <translation>省略できます。その場合、ノートはIDで検索します</translation>
    </message>
    <message>
        <source>Names are global: one note of this name in the whole service. Anybody can try a name that is easy to guess</source>
        <translation>名前はサービス全体で共通で、同じ名前のノートは1つしか存在できません。推測しやすい名前は誰にでも試されるおそれがあります</translation>
    </message>
    <message>
        <source>a whole number of 1 or more, or “no limit”</source>
        <translation>1以上の整数、または「無制限」</translation>
    </message>
    <message>
        <source>After so many readings the service deletes it</source>
        <translation>この回数だけ読まれると、サービスがノートを削除します</translation>
    </message>
    <message>
        <source>It stays until it expires or you delete it</source>
        <translation>期限が切れるか、自分で削除するまで残ります</translation>
    </message>
    <message>
        <source>this time is over already</source>
        <translation>この日時はすでに過ぎています</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>realm</source>
        <translation>レルム</translation>
    </message>
    <message>
        <source>id of the other note</source>
        <translation>別のノートのID</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConditionPopup</name>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>&amp;Member</source>
        <translation>メンバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Comparison</source>
        <translation>比較(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>operator, its meaning</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>has no value (null)</source>
        <translation>値がない(null)</translation>
    </message>
    <message>
        <source>has a value (not null)</source>
        <translation>値がある(nullではない)</translation>
    </message>
    <message>
        <source>The time is UTC; a day begins at 00:00.</source>
        <translation>時刻はUTCです。1日は00:00に始まります。</translation>
    </message>
    <message>
        <source>3 to 200 characters, anywhere in key1 to key20.</source>
        <translation>key1～key20のいずれかに含まれる3～200文字。</translation>
    </message>
    <message>
        <source>Whole values; several with commas between. A value with a comma goes into quotes.</source>
        <translation>値全体。複数の場合はカンマ区切り。カンマを含む値は引用符で囲みます。</translation>
    </message>
    <message>
        <source>Whole numbers; several with commas between.</source>
        <translation>整数。複数の場合はカンマ区切り。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConfirmDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Type “%1” to go on:</source>
        <translation>続けるには「%1」と入力してください:</translation>
    </message>
    <message>
        <source>Type “%1” to go on</source>
        <translation>続けるには「%1」と入力</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictDialog</name>
    <message>
        <source>The record changed</source>
        <translation>レコードが変更されています</translation>
    </message>
    <message>
        <source>Decide &amp;later</source>
        <translation>後で決める(&amp;L)</translation>
    </message>
    <message>
        <source>Nothing is written; the change stays in the tray</source>
        <translation>何も書き込まれません。変更はトレイに残ります</translation>
    </message>
    <message>
        <source>%1 in %2, “%3”</source>
        <comment>record key, country, connection</comment>
        <translation>%2の%1、「%3」</translation>
    </message>
    <message>
        <source>There is a record with this record key already; nothing has been written.</source>
        <translation>このレコードキーのレコードは既に存在します。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it; nothing has been written.</source>
        <translation>このレコードは、開いた後に他の人によって変更されました。まだ何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln個のメンバーが双方で変更されています。どちらかを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different members: both changes fit together.</source>
        <translation>変更したメンバーが異なるため、両方の変更を反映できます。</translation>
    </message>
    <message>
        <source>Show members that are the &amp;same</source>
        <translation>同じメンバーも表示(&amp;S)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>すべて相手の変更(&amp;T)</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>すべて自分の変更(&amp;M)</translation>
    </message>
    <message>
        <source>Takes theirs for every member that both of you changed</source>
        <translation>双方が変更したすべてのメンバーで、相手の変更を採用します</translation>
    </message>
    <message>
        <source>Takes yours for every member that both of you changed</source>
        <translation>双方が変更したすべてのメンバーで、自分の変更を採用します</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>相手の変更を維持(&amp;K)</translation>
    </message>
    <message>
        <source>Drops your change; the record stays as it is now</source>
        <translation>自分の変更を破棄します。レコードは現在の内容のままです</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Somebody deleted this record since you opened it; nothing has been written. You can write it again as a new record, or drop your change. Its attachments are gone either way.</source>
        <translation>このレコードは、開いた後に他の人によって削除されました。まだ何も書き込まれていません。新規レコードとして書き込むか、自分の変更を破棄できます。どちらの場合も添付ファイルは失われます。</translation>
    </message>
    <message>
        <source>&amp;Drop my change</source>
        <translation>自分の変更を破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Write it again as new</source>
        <translation>新規レコードとして書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Somebody changed this record, or its attachments, since you chose to delete it. It has not been deleted. Below is what changed.</source>
        <translation>削除を選択した後に、他の人がこのレコードまたは添付ファイルを変更しました。まだ削除されていません。変更内容は以下のとおりです。</translation>
    </message>
    <message>
        <source>&amp;Keep the record</source>
        <translation>レコードを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Delete it &amp;anyway</source>
        <translation>それでも削除(&amp;A)</translation>
    </message>
    <message>
        <source>As you saw it</source>
        <translation>表示時の内容</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it, and what is there now cannot be opened with the keys of this connection. Nothing has been written. What you write replaces it, and cannot be undone.</source>
        <translation>このレコードは、開いた後に他の人によって変更され、現在の内容はこの接続の鍵では読み取れません。まだ何も書き込まれていません。書き込むと現在の内容は置き換えられ、元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Replace it with mine</source>
        <translation>自分の内容で置換(&amp;R)</translation>
    </message>
    <message>
        <source>Drops your change; nothing is written</source>
        <translation>自分の変更を破棄します。何も書き込まれません</translation>
    </message>
    <message>
        <source>What is there now cannot be opened.</source>
        <translation>現在の内容は読み取れません。</translation>
    </message>
    <message>
        <source>Only its attachments changed.</source>
        <translation>添付ファイルのみが変更されています。</translation>
    </message>
    <message>
        <source>&amp;Write my choice</source>
        <translation>選択内容を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write both</source>
        <translation>両方を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s) left to choose</source>
        <translation>
            <numerusform>未選択のメンバー: %Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is left: keep theirs.</source>
        <translation>自分の変更が残っていません。相手の変更を維持してください。</translation>
    </message>
    <message>
        <source>It is compared once more before it is written.</source>
        <translation>書き込む前にもう一度比較されます。</translation>
    </message>
    <message>
        <source>It changed once more</source>
        <translation>再び変更されました</translation>
    </message>
    <message>
        <source>Somebody was faster again: this is what is there now.</source>
        <translation>他の人が先に変更しました。これが現在の内容です。</translation>
    </message>
    <message>
        <source>Your choice is in the tray: commit it there again.</source>
        <translation>選択内容はトレイにあります。トレイで再度確定してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConflictForm</name>
    <message>
        <source>both changed it</source>
        <translation>双方が変更</translation>
    </message>
    <message>
        <source>they changed it</source>
        <translation>相手が変更</translation>
    </message>
    <message>
        <source>you changed it</source>
        <translation>自分が変更</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>双方とも同じ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>member, whose</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>member, take theirs or mine</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>相手の変更を採用</translation>
    </message>
    <message>
        <source>Take mine</source>
        <translation>自分の変更を採用</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>選択してください</translation>
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
        <translation>APIトークン</translation>
    </message>
    <message>
        <source>OAuth2 / SRP sign-in</source>
        <translation>OAuth2 / SRPサインイン</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop secrets_data JSON or an .env file here.</source>
        <translation>ファイルがある場合は、secrets_dataのJSONまたは.envファイルをここに貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop the client&apos;s e3db.json here.</source>
        <translation>ファイルがある場合は、クライアントのe3db.jsonをここに貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop ~/.locker/credentials or an .env file with the access key here.</source>
        <translation>ファイルがある場合は、~/.locker/credentials、またはアクセスキーを含む.envファイルをここに貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続の追加</translation>
    </message>
    <message>
        <source>Keep credentials in a &amp;file protected by a passphrase…</source>
        <translation>資格情報をパスフレーズで保護したファイルに保存(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Connection settings</source>
        <translation>接続の設定</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>サービス(&amp;V)</translation>
    </message>
    <message>
        <source>The client was registered, and its backup failed</source>
        <translation>クライアントは登録されましたが、バックアップに失敗しました</translation>
    </message>
    <message>
        <source>Keep its e3db.json in a safe place instead.</source>
        <translation>代わりに、e3db.jsonを安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>The new client&apos;s keys are in memory only</source>
        <translation>新しいクライアントの鍵はメモリ上にしかありません</translation>
    </message>
    <message>
        <source>There is no keychain, and they are gone when the program ends.</source>
        <translation>キーチェーンがないため、プログラムを終了すると鍵は失われます。</translation>
    </message>
    <message>
        <source>Save the client&apos;s e3db.json now.</source>
        <translation>今すぐクライアントのe3db.jsonを保存してください。</translation>
    </message>
    <message>
        <source>Save e3db.json…</source>
        <translation>e3db.jsonを保存…</translation>
    </message>
    <message>
        <source>The client was registered, and its keys could not be saved</source>
        <translation>クライアントは登録されましたが、鍵を保存できませんでした</translation>
    </message>
    <message>
        <source>They are in this window only. Save its e3db.json, or try Save again.</source>
        <translation>鍵はこのウィンドウにしかありません。e3db.jsonを保存するか、もう一度「保存」を試してください。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>The file holds the client&apos;s keys, readable for you alone.</source>
        <translation>このファイルにはクライアントの鍵が含まれます。読み取れるのは自分だけです。</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>ファイルを作成しています…</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may be asking for its password in a window of its own.</source>
        <translation>キーチェーンの応答を待っています。別のウィンドウでパスワードを求められている可能性があります。</translation>
    </message>
    <message>
        <source>Looking for the keychain of this system…</source>
        <translation>システムのキーチェーンを確認しています…</translation>
    </message>
    <message>
        <source>Secrets go to %1 when you save.</source>
        <translation>保存時に、シークレットは%1に保存されます。</translation>
    </message>
    <message>
        <source>No keychain (%1). The connection can be used until the program ends; nothing secret is saved.</source>
        <translation>キーチェーンがありません(%1)。接続はプログラムの終了まで使用できますが、秘密情報は保存されません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>登録しています…</translation>
    </message>
    <message>
        <source>&amp;Register and save</source>
        <translation>登録して保存(&amp;R)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>&amp;Sign in and save</source>
        <translation>サインインして保存(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Lose the new client&apos;s keys?</source>
        <translation>新しいクライアントの鍵を失ってもよろしいですか?</translation>
    </message>
    <message>
        <source>The client was registered, and its keys are in this window only. Without them nobody can ever read what is written for it.</source>
        <translation>クライアントは登録されましたが、鍵はこのウィンドウにしかありません。鍵がなければ、このクライアント宛てに書き込まれたデータを誰も読み取れません。</translation>
    </message>
    <message>
        <source>Lose the keys</source>
        <translation>鍵を破棄</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <translation>入力しました: %1</translation>
    </message>
    <message>
        <source>No longer a production connection?</source>
        <translation>本番環境の接続でなくしますか?</translation>
    </message>
    <message>
        <source>Everything can then be changed at any time, without being asked.</source>
        <translation>以後、確認なしでいつでもすべてを変更できるようになります。</translation>
    </message>
    <message>
        <source>Changes can then be allowed without typing its name.</source>
        <translation>以後、名前を入力せずに変更を許可できるようになります。</translation>
    </message>
    <message>
        <source>Change the mode</source>
        <translation>モードを変更</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop the .env file of the token manager, or ~/.aws/credentials, here.</source>
        <translation>ファイルがある場合は、トークンマネージャーの.envファイルまたは~/.aws/credentialsをここに貼り付けるかドロップします。</translation>
    </message>
    <message>
        <source>Have a file? Paste or drop JSON or an .env file with client id, client secret and token URL or user pool here.</source>
        <translation>ファイルがある場合は、クライアントID、クライアントシークレット、トークンURLまたはユーザープールを含むJSONか.envファイルをここに貼り付けるかドロップします。</translation>
    </message>
    <message>
        <source>Fill in this connection from %1</source>
        <translation>%1でこの接続を入力</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>ファイルを受け付けませんでした</translation>
    </message>
    <message>
        <source>Filled in from “%1”: %2</source>
        <comment>profile of a file, names of fields</comment>
        <translation>「%1」から入力しました: %2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>What you call it, here and on the command line</source>
        <translation>ここやコマンドラインで使う名前</translation>
    </message>
    <message>
        <source>The connection has no name</source>
        <translation>接続に名前がありません</translation>
    </message>
    <message>
        <source>Another connection has this name</source>
        <translation>同じ名前の接続が他にあります</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionTestPanel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1, details</source>
        <translation>%1、詳細</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>対象国(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続をテスト(&amp;T)</translation>
    </message>
    <message>
        <source>Country to test with</source>
        <translation>テストに使う国</translation>
    </message>
    <message>
        <source>Country to test with, two letters</source>
        <translation>テストに使う国(2文字)</translation>
    </message>
    <message>
        <source>Resolve, TLS, sign in, read one row. Nothing is written.</source>
        <translation>名前解決、TLS、サインイン、1行の読み取りを行います。何も書き込まれません。</translation>
    </message>
    <message>
        <source>Gets a token now, and asks the test address with it when there is one. The token is not kept.</source>
        <translation>今すぐトークンを取得し、テスト用アドレスがあれば問い合わせます。トークンは保持されません。</translation>
    </message>
    <message>
        <source>Gets the token as the connection would, and asks the test address with it when there is one.</source>
        <translation>実際の接続と同じ方法でトークンを取得し、テスト用アドレスがあれば問い合わせます。</translation>
    </message>
    <message>
        <source>&amp;Cancel test</source>
        <translation>テストをキャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Si&amp;gn in now</source>
        <translation>今すぐサインイン(&amp;G)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ConnectionTree</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>mode, state</comment>
        <translation>%1、%2</translation>
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
        <translation>新規%L1件</translation>
    </message>
    <message>
        <source>%L1 replaced</source>
        <translation>置換%L1件</translation>
    </message>
    <message>
        <source>%L1 the same already</source>
        <translation>既に同じ%L1件</translation>
    </message>
    <message>
        <source>%L1 left as they are</source>
        <translation>変更なし%L1件</translation>
    </message>
    <message>
        <source>%L1 without a value to take</source>
        <translation>コピーする値なし%L1件</translation>
    </message>
    <message>
        <source>%L1 that cannot be read</source>
        <translation>読み取り不可%L1件</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>行うことはありません。</translation>
    </message>
    <message>
        <source>Only where there is &amp;none of its own</source>
        <translation>固有の値がない場合のみ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>トレイに追加(&amp;P)</translation>
    </message>
    <message>
        <source>Copy secrets to…</source>
        <translation>シークレットを環境にコピー…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>シークレット%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>コピー元(&amp;F)</translation>
    </message>
    <message>
        <source>What a program gets there: its own value, else the one for all</source>
        <translation>その環境でプログラムが受け取る値。固有の値、なければすべての環境向けの値</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>コピー先(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Values stay closed: they are compared by fingerprint, and opened only to be sent.</source>
        <translation>値は表示されません。フィンガープリントで比較され、送信時にのみ開かれます。</translation>
    </message>
    <message>
        <source>Copy secrets</source>
        <translation>シークレットをコピー</translation>
    </message>
    <message>
        <source>Choose where to copy to.</source>
        <translation>コピー先を選択してください。</translation>
    </message>
    <message>
        <source>copied from %1</source>
        <translation>%1からコピー</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialPrompts</name>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window of its own.</source>
        <translation>別のウィンドウでパスワードを求められている可能性があります。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::CredentialsSection</name>
    <message>
        <source>Move to a &amp;file protected by a passphrase…</source>
        <translation>パスフレーズで保護したファイルに移動(&amp;F)…</translation>
    </message>
    <message>
        <source>Move to the &amp;keychain</source>
        <translation>キーチェーンに移動(&amp;K)</translation>
    </message>
    <message>
        <source>Change the &amp;passphrase…</source>
        <translation>パスフレーズを変更(&amp;P)…</translation>
    </message>
    <message>
        <source>Passphrase f&amp;orgotten…</source>
        <translation>パスフレーズを忘れた場合(&amp;O)…</translation>
    </message>
    <message>
        <source>Credentials</source>
        <translation>資格情報</translation>
    </message>
    <message>
        <source>Working on it… The keychain may be asking for its password in a window of its own.</source>
        <translation>処理しています… キーチェーンが別のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>Looking where credentials are kept…</source>
        <translation>資格情報の保存場所を確認しています…</translation>
    </message>
    <message>
        <source>Credentials are kept in a file protected by your passphrase.</source>
        <translation>資格情報は、パスフレーズで保護されたファイルに保存されています。</translation>
    </message>
    <message>
        <source>Credentials are kept in %1.</source>
        <translation>資格情報の保存先: %1。</translation>
    </message>
    <message>
        <source>%1. Without the passphrase nobody can read it, and nobody can replace a forgotten one.</source>
        <translation>%1。パスフレーズがなければ誰も読み取れず、忘れたパスフレーズの再設定もできません。</translation>
    </message>
    <message>
        <source>The keychain opens with your session. A file asks for a passphrase of its own each time the program starts, and works where there is no keychain.</source>
        <translation>キーチェーンはログインセッションとともに開きます。ファイルの場合は、プログラムを起動するたびに専用のパスフレーズが必要ですが、キーチェーンのない環境でも使えます。</translation>
    </message>
    <message>
        <source>Go on without the credentials in the file?</source>
        <translation>ファイル内の資格情報を使わずに続けますか?</translation>
    </message>
    <message>
        <source>The file is kept under another name, and the keychain is used from now on. Every saved connection has to be given its credentials again.</source>
        <translation>ファイルは別の名前で残し、以後はキーチェーンを使います。保存済みのすべての接続で、資格情報の再入力が必要になります。</translation>
    </message>
    <message>
        <source>Put the file aside</source>
        <translation>ファイルを退避</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DateEdit</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>現地時間</translation>
    </message>
    <message>
        <source>Set date</source>
        <translation>日付を設定</translation>
    </message>
    <message>
        <source>Choose a day (Alt+Down)</source>
        <translation>日を選択(Alt+Down)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DemoBanner</name>
    <message>
        <source>Demo vault: a local sandbox, nothing leaves this computer</source>
        <translation>デモ保管庫: ローカルサンドボックス。データはこのコンピューターの外に出ません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DetailValue</name>
    <message>
        <source>hashed</source>
        <translation>ハッシュ済み</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>The service holds a hash of this value to search by; the value itself is in the encrypted body</source>
        <translation>サービスには検索用としてこの値のハッシュがあります。値そのものは暗号化された本文に含まれます</translation>
    </message>
    <message>
        <source>Encrypted on this computer; the service cannot read it</source>
        <translation>このコンピューター上で暗号化されています。サービスは読み取れません</translation>
    </message>
    <message>
        <source>The service holds this value as it is</source>
        <translation>この値はサービスにそのまま保存されています</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
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
        <translation>使用中のUTF-16単位数と、サービスが平文で受け付ける上限</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::DropRouter</name>
    <message>
        <source>Nothing here takes these files</source>
        <translation>ここではこれらのファイルを受け付けません</translation>
    </message>
    <message>
        <source>Nothing here takes these files.</source>
        <translation>ここではこれらのファイルを受け付けません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>トレイに追加(&amp;P)</translation>
    </message>
    <message>
        <source>Edit environment</source>
        <translation>環境を編集</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新規環境</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Its secrets follow a new name; programs that ask for the old one do not</source>
        <translation>シークレットは新しい名前に引き継がれますが、以前の名前を使うプログラムには反映されません</translation>
    </message>
    <message>
        <source>Capitals and blanks count</source>
        <translation>大文字/小文字と空白は区別されます</translation>
    </message>
    <message>
        <source>External &amp;URL</source>
        <translation>外部URL(&amp;U)</translation>
    </message>
    <message>
        <source>Where this environment runs. It is opened in the browser; https only</source>
        <translation>この環境の稼働場所。ブラウザーで開きます。httpsのみ</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Encrypted, like name and URL</source>
        <translation>名前やURLと同じく暗号化されます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>トレイを送信するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray. An environment that was sent is deleted in Locker&apos;s web console only.</source>
        <translation>トレイを送信するまで、何も送信されません。送信した環境はLockerのWebコンソールでのみ削除できます。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1は既に存在しません</translation>
    </message>
    <message>
        <source>Somebody deleted it while you were editing, so there is nothing to change.</source>
        <translation>編集中に他の人が削除したため、変更する対象がありません。</translation>
    </message>
    <message>
        <source>Cancel, and make a new one if it is needed. Its own secrets are gone with it.</source>
        <translation>キャンセルして、必要なら新しく作成してください。この環境に固有のシークレットも失われています。</translation>
    </message>
    <message>
        <source>%1 was changed while you were editing</source>
        <translation>編集中に%1が変更されました</translation>
    </message>
    <message>
        <source>What you put in the tray was made from what was there before; sending it will be a conflict.</source>
        <translation>トレイに入れた変更は以前の内容に基づいています。送信すると競合になります。</translation>
    </message>
    <message>
        <source>Cancel, and edit it again.</source>
        <translation>キャンセルして、編集し直してください。</translation>
    </message>
    <message>
        <source>An environment of this name waits in the tray already.</source>
        <translation>この名前の環境が既にトレイで待機しています。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentForm</name>
    <message>
        <source>Another environment has this name</source>
        <translation>同じ名前の環境が他にあります</translation>
    </message>
    <message>
        <source>“%1” is the name of another environment</source>
        <translation>「%1」は他の環境の名前です</translation>
    </message>
    <message>
        <source>Nobody can sign in here: enter a token endpoint, a user pool, or both</source>
        <translation>このままではサインインできません。トークンエンドポイントとユーザープールの一方または両方を入力してください</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Other names</source>
        <translation>別名(&amp;O)</translation>
    </message>
    <message>
        <source>With commas between. Files and commands may say these, too</source>
        <translation>カンマ区切り。ファイルやコマンドでも使えます</translation>
    </message>
    <message>
        <source>Authorization: Bearer …</source>
        <translation>Authorization: Bearer …</translation>
    </message>
    <message>
        <source>Authorization: the token alone</source>
        <translation>Authorization: トークンのみ</translation>
    </message>
    <message>
        <source>&amp;Header</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Gateways with an authorizer of Cognito’s want the token alone</source>
        <translation>Cognitoオーソライザーを使うゲートウェイでは、トークンのみを送信します</translation>
    </message>
    <message>
        <source>For service accounts</source>
        <translation>サービスアカウント用</translation>
    </message>
    <message>
        <source>&amp;Token endpoint</source>
        <translation>トークンエンドポイント(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>スコープ(&amp;C)</translation>
    </message>
    <message>
        <source>Where a connection has none of its own; empty: not sent</source>
        <translation>接続側で指定がない場合に使用。空の場合は送信しません</translation>
    </message>
    <message>
        <source>Basic, as it is (basic-raw)</source>
        <translation>Basic、そのまま(basic-raw)</translation>
    </message>
    <message>
        <source>Basic, form-encoded (basic-form)</source>
        <translation>Basic、フォームエンコード(basic-form)</translation>
    </message>
    <message>
        <source>In the body (post)</source>
        <translation>本文内(post)</translation>
    </message>
    <message>
        <source>C&amp;lient signs in by</source>
        <translation>クライアント認証方式(&amp;L)</translation>
    </message>
    <message>
        <source>How client id and secret are sent</source>
        <translation>クライアントIDとシークレットの送信方法</translation>
    </message>
    <message>
        <source>For users of a user pool</source>
        <translation>ユーザープールのユーザー用</translation>
    </message>
    <message>
        <source>&amp;User pool id</source>
        <translation>ユーザープールID(&amp;U)</translation>
    </message>
    <message>
        <source>the user pool’s</source>
        <translation>ユーザープールに準拠</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
    <message>
        <source>the region’s</source>
        <translation>リージョンに準拠</translation>
    </message>
    <message>
        <source>Co&amp;gnito endpoint</source>
        <translation>Cognitoエンドポイント(&amp;G)</translation>
    </message>
    <message>
        <source>Only where it is not AWS’s own</source>
        <translation>AWS以外を使う場合のみ</translation>
    </message>
    <message>
        <source>Built in: it keeps its name</source>
        <translation>組み込みのため、名前は変更できません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentsDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>複製(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>削除(&amp;E)</translation>
    </message>
    <message>
        <source>Restore &amp;built-in</source>
        <translation>組み込みに戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Nothing here is secret. Connections that are open go on with what they were opened with.</source>
        <translation>ここに秘密情報は含まれません。開いている接続では、開いたときの設定が引き続き使われます。</translation>
    </message>
    <message>
        <source>Fields of the environment</source>
        <translation>環境のフィールド</translation>
    </message>
    <message>
        <source>new</source>
        <comment>name of a new environment</comment>
        <translation>新規</translation>
    </message>
    <message>
        <source>Adds an empty environment</source>
        <translation>空の環境を追加します</translation>
    </message>
    <message>
        <source>Adds a copy of the chosen one</source>
        <translation>選択した環境のコピーを追加します</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(名前なし)</translation>
    </message>
    <message>
        <source>%1 · built in</source>
        <translation>%1 · 組み込み</translation>
    </message>
    <message>
        <source>%1 · built in, changed</source>
        <translation>%1 · 組み込み、変更済み</translation>
    </message>
    <message>
        <source>Something is missing or wrong here</source>
        <translation>不足または誤りがあります</translation>
    </message>
    <message>
        <source>A built-in environment cannot be deleted</source>
        <translation>組み込みの環境は削除できません</translation>
    </message>
    <message>
        <source>Takes the chosen one out of the list</source>
        <translation>選択した環境を一覧から削除します</translation>
    </message>
    <message>
        <source>Only of a built-in environment</source>
        <translation>組み込みの環境のみ</translation>
    </message>
    <message>
        <source>Makes the chosen one what it is by itself</source>
        <translation>選択した環境を元の状態に戻します</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>保存せずに閉じますか?</translation>
    </message>
    <message>
        <source>The changes to the environments are not saved and will be lost.</source>
        <translation>環境への変更は保存されておらず、失われます。</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::EnvironmentsPage</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>New environment</source>
        <translation>新規環境</translation>
    </message>
    <message numerus="yes">
        <source>%Ln environment(s)</source>
        <translation>
            <numerusform>環境%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>offline copy of %1, read-only</source>
        <translation>%1のオフラインコピー、読み取り専用</translation>
    </message>
    <message>
        <source>There are no environments yet</source>
        <translation>まだ環境がありません</translation>
    </message>
    <message>
        <source>An environment, such as staging, has values of its own for the secrets that differ there. All others are shared.</source>
        <translation>stagingなどの環境は、そこで異なるシークレットに固有の値を持ちます。それ以外はすべて共有されます。</translation>
    </message>
    <message>
        <source>Select an environment first.</source>
        <translation>先に環境を選択してください。</translation>
    </message>
    <message>
        <source>This environment cannot be read, so it cannot be edited: %1</source>
        <translation>この環境は読み取れないため、編集できません: %1</translation>
    </message>
    <message>
        <source>The external URL is not opened</source>
        <translation>外部URLは開けません</translation>
    </message>
    <message>
        <source>The external URL could not be opened</source>
        <translation>外部URLを開けませんでした</translation>
    </message>
    <message>
        <source>This computer has no program for web addresses.</source>
        <translation>このコンピューターには、Webアドレスを開くプログラムがありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportClientDialog</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Export client configuration</source>
        <translation>クライアントの設定をエクスポート</translation>
    </message>
    <message>
        <source>The e3db.json of “%1”, for other programs and as a copy to keep: with its private keys and its API secret, not encrypted.</source>
        <translation>「%1」のe3db.jsonです。他のプログラムでの使用や、コピーの保管に使えます。秘密鍵とAPIシークレットを含み、暗号化されません。</translation>
    </message>
    <message>
        <source>&amp;Type “%1”</source>
        <translation>「%1」と入力(&amp;T)</translation>
    </message>
    <message>
        <source>Whoever can read the file is this client: reads, writes and shares as you do.</source>
        <translation>ファイルを読める人は誰でもこのクライアントとして、読み取り、書き込み、共有ができます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file is readable for you alone. One that is there is not written over.</source>
        <translation>ファイルを読み取れるのは自分だけです。既存のファイルは上書きされません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>private keys</source>
        <translation>秘密鍵</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>レコードをエクスポート</translation>
    </message>
    <message>
        <source>Export records of %1</source>
        <translation>%1のレコードをエクスポート</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>エクスポートの進行状況</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>unencrypted</source>
        <comment>typed to confirm a plain export</comment>
        <translation>暗号化なし</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From %1, exactly as filtered: %2</source>
        <translation>%1から、現在のフィルターのとおり: %2</translation>
    </message>
    <message>
        <source>no filter, every record.</source>
        <translation>フィルターなし、すべてのレコード。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>JSON Lines: whole records, one a line; imports back exactly</source>
        <translation>JSON Lines: 1行に1レコードの完全な内容。そのままインポートし直せます</translation>
    </message>
    <message>
        <source>CSV: a table for spreadsheets and other programs</source>
        <translation>CSV: 表計算ソフトや他のプログラム向けの表</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>All members</source>
        <translation>すべてのメンバー</translation>
    </message>
    <message numerus="yes">
        <source>Those the table shows: %Ln column(s)</source>
        <translation>
            <numerusform>表に表示中の列: %Ln列</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Columns to export</source>
        <translation>エクスポートする列</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>パスフレーズでファイルを暗号化</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.</source>
        <translation>ファイルはage形式です。「age」プログラムでも開けます。パスフレーズがなければ誰も開けません。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>再入力</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>「%1」と入力</translation>
    </message>
    <message>
        <source>Whoever gets the file can read every record in it. Type the word to go on without encryption.</source>
        <translation>ファイルを入手した人は、含まれるすべてのレコードを読めます。暗号化せずに続けるには、この語を入力してください。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Replace the file that is there</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>The selection: nothing is selected</source>
        <translation>選択範囲: 何も選択されていません</translation>
    </message>
    <message numerus="yes">
        <source>The selection: not all of its %Ln row(s) are loaded; export the whole result</source>
        <translation>
            <numerusform>選択範囲: %Ln行のうち一部が未読み込みのため、結果全体をエクスポートしてください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The selection: %Ln record(s)</source>
        <translation>
            <numerusform>選択範囲: %Ln件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What is loaded: %Ln record(s)</source>
        <translation>
            <numerusform>読み込み済み: %Ln件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The whole result: %Ln record(s)</source>
        <translation>
            <numerusform>結果全体: %Ln件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole result: it could not be counted</source>
        <translation>結果全体: 件数を取得できませんでした</translation>
    </message>
    <message>
        <source>The whole result: counting…</source>
        <translation>結果全体: 件数を取得中…</translation>
    </message>
    <message>
        <source>The records could not be counted.</source>
        <translation>レコードの件数を取得できませんでした。</translation>
    </message>
    <message>
        <source>The records are being counted.</source>
        <translation>レコードを集計しています。</translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>エクスポートする対象がありません。</translation>
    </message>
    <message>
        <source>Choose at least one column.</source>
        <translation>列を1つ以上選択してください。</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The passphrase has to be typed twice.</source>
        <translation>パスフレーズを2回入力してください。</translation>
    </message>
    <message>
        <source>Type the word to go on without encryption.</source>
        <translation>暗号化せずに続けるには、この語を入力してください。</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>同じ名前のファイルがあります。</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>パスフレーズが一致しません。</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <comment>done, all</comment>
        <translation>レコード: %1 / %2</translation>
    </message>
    <message>
        <source>many</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Esc closes this window; the export goes on in the job bar.</source>
        <translation>Escでこのウィンドウを閉じます。エクスポートはジョブバーで続行されます。</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message>
        <source>The export was stopped</source>
        <translation>エクスポートを停止しました</translation>
    </message>
    <message>
        <source>No file was left behind.</source>
        <translation>ファイルは残っていません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportProblems</name>
    <message>
        <source>&amp;Leave out</source>
        <translation>除外(&amp;L)</translation>
    </message>
    <message>
        <source>Give &amp;valid names</source>
        <translation>有効な名前を付ける(&amp;V)</translation>
    </message>
    <message>
        <source>As it &amp;was</source>
        <translation>元に戻す(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Secrets that do not fit</source>
        <translation>この形式に合わないシークレット</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Why it does not fit</source>
        <translation>合わない理由</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理</translation>
    </message>
    <message>
        <source>Every other character becomes an underscore: api.key is written as api_key</source>
        <translation>使用できない文字をアンダースコアに置き換えます。api.keyはapi_keyとして書き出されます</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名前</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Written as %1</source>
        <translation>%1として書き出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format. Leave them out, rename them, or choose another format.</source>
        <translation>
            <numerusform>%Ln個のシークレットがこの形式に合いません。除外するか、名前を変更するか、別の形式を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit into this format is left out or renamed.</source>
        <translation>この形式に合わないものは、除外または名前変更されます。</translation>
    </message>
    <message>
        <source>&amp;Leave all out</source>
        <translation>すべて除外(&amp;L)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ExportSecretsDialog</name>
    <message>
        <source>&amp;Encrypted with a passphrase (age format)</source>
        <translation>パスフレーズで暗号化(age形式)(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;lain JSON, readable for whoever gets the file</source>
        <translation>平文のJSON。ファイルを入手した人は誰でも読めます(&amp;L)</translation>
    </message>
    <message>
        <source>Write keys of the 3.0.0 form as &amp;base64, for later SDKs</source>
        <translation>3.0.0形式の鍵を以降のSDK用にbase64で書き出す(&amp;B)</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Export keys</source>
        <translation>鍵をエクスポート</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>At least %1 characters. Without it the file cannot be opened by anybody.</source>
        <translation>%1文字以上。パスフレーズがなければ、誰もファイルを開けません。</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>確認入力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Type “%1”</source>
        <translation>「%1」と入力(&amp;T)</translation>
    </message>
    <message>
        <source>Everybody who can read the file can read the records. Delete it as soon as it was used.</source>
        <translation>ファイルを読める人は誰でもレコードを読めます。使い終わったらすぐに削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) as secrets_data JSON.</source>
        <translation>
            <numerusform>シークレット%Ln個(secrets_data JSON)。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes that are not saved are part of it.</source>
        <translation>未保存の変更も含まれます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The file is readable for you alone. Nothing goes to the clipboard.</source>
        <translation>ファイルを読み取れるのは自分だけです。クリップボードには何も入りません。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>%1文字以上必要です</translation>
    </message>
    <message>
        <source>this is not the same passphrase</source>
        <translation>パスフレーズが一致しません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FieldRows</name>
    <message>
        <source>Add a field</source>
        <translation>フィールドを追加</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of field %1</source>
        <translation>フィールド%1の名前</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of field %1</source>
        <translation>フィールド%1の値</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>このフィールドを削除</translation>
    </message>
    <message>
        <source>every value needs a name</source>
        <translation>すべての値に名前が必要です</translation>
    </message>
    <message>
        <source>there are two fields called “%1”</source>
        <translation>「%1」という名前のフィールドが2つあります</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilesPage</name>
    <message>
        <source>Upload here: encrypted before it is sent</source>
        <translation>ここにアップロード(送信前に暗号化)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Find by name, type, writer or clear field</source>
        <translation>名前、タイプ、書き込み元、平文フィールドで検索</translation>
    </message>
    <message>
        <source>Find files</source>
        <translation>ファイルを検索</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>ダウンロード</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>ファイルを保存しました</translation>
    </message>
    <message>
        <source>Checked, decrypted and written to %1</source>
        <translation>検証と復号を行い、%1に書き込みました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件見つかりました</numerusform>
        </translation>
    </message>
    <message>
        <source> · looked through %1 of %2 records</source>
        <translation> · %2件中%1件のレコードを検索済み</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>ファイル%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>The files could not be listed</source>
        <translation>ファイルの一覧を取得できませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Nothing was found up to there.</source>
        <translation>それまでに見つかったものはありません。</translation>
    </message>
    <message>
        <source>Look through all</source>
        <translation>すべて検索</translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>ファイルを検索しています…</translation>
    </message>
    <message>
        <source>No file matches</source>
        <translation>一致するファイルがありません</translation>
    </message>
    <message>
        <source>No name, type, writer or clear field has these words.</source>
        <translation>この語句に一致する名前、タイプ、書き込み元、平文フィールドはありません。</translation>
    </message>
    <message>
        <source>Show all files</source>
        <translation>すべてのファイルを表示</translation>
    </message>
    <message>
        <source>There are no files yet</source>
        <translation>まだファイルがありません</translation>
    </message>
    <message>
        <source>Drop files here, or upload some. They are encrypted on this computer; only those who may read their type can open them.</source>
        <translation>ここにファイルをドロップするか、アップロードしてください。ファイルはこのコンピューター上で暗号化され、そのタイプを読める人だけが開けます。</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>ファイルをアップロード</translation>
    </message>
    <message>
        <source>No file selected</source>
        <translation>ファイルが選択されていません</translation>
    </message>
    <message>
        <source>not stored yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>shared with you</source>
        <translation>共有されたファイル</translation>
    </message>
    <message>
        <source>Its name was not kept in the clear.</source>
        <translation>ファイル名は平文で保存されていません。</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 · %2 bytes</source>
        <translation>%1 · %2バイト</translation>
    </message>
    <message>
        <source>writer</source>
        <translation>書き込み元</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更日時</translation>
    </message>
    <message>
        <source>record id</source>
        <translation>レコードID</translation>
    </message>
    <message>
        <source>version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>MD5</source>
        <translation>MD5</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>%1 of %2 files</source>
        <translation>%2個中%1個のファイル</translation>
    </message>
    <message>
        <source>Looking through the records for files: Esc stops it</source>
        <translation>レコード内のファイルを検索中(Escで中止)</translation>
    </message>
    <message>
        <source>stopped: there may be more files</source>
        <translation>中止しました。他にもファイルがある可能性があります</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>Select a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>Something is being done with this file. Wait for it, or cancel it.</source>
        <translation>このファイルは処理中です。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Only its writer can change or delete this file.</source>
        <translation>このファイルを変更または削除できるのは、書き込み元だけです。</translation>
    </message>
    <message>
        <source>Nothing is being done with this file.</source>
        <translation>このファイルに進行中の処理はありません。</translation>
    </message>
    <message>
        <source>Nothing has failed with this file.</source>
        <translation>このファイルに失敗した処理はありません。</translation>
    </message>
    <message>
        <source>Going by its name, this is %1.</source>
        <translation>名前から判断すると、これは%1です。</translation>
    </message>
    <message>
        <source>“%1” is here now</source>
        <translation>「%1」の準備ができました</translation>
    </message>
    <message>
        <source>Drag it to where you want it.</source>
        <translation>目的の場所へドラッグしてください。</translation>
    </message>
    <message>
        <source>Its name sounds harmless, but by its content this is %1.</source>
        <translation>名前は無害に見えますが、内容から判断するとこれは%1です。</translation>
    </message>
    <message>
        <source>Open this file?</source>
        <translation>このファイルを開きますか?</translation>
    </message>
    <message>
        <source>This is %1. Its writer, or whoever shares under this type, can have put it there: open it only if you know where it comes from.</source>
        <translation>これは%1です。書き込み元、またはこのタイプで共有している人が置いた可能性があります。出所がわかる場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>それでも開く</translation>
    </message>
    <message>
        <source>This file is not opened</source>
        <translation>このファイルは開けません</translation>
    </message>
    <message>
        <source>%1 Opening it could run it on this computer, so Strongroom does not. You can save it and look at it with a program of your choice.</source>
        <translation>%1 開くとこのコンピューター上で実行される可能性があるため、Strongroomでは開きません。保存して、任意のプログラムで確認できます。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>ファイルを開けませんでした</translation>
    </message>
    <message>
        <source>This computer has no program for this kind of file. Download it instead.</source>
        <translation>このコンピューターには、この種類のファイルを開くプログラムがありません。代わりにダウンロードしてください。</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Replace “%1”</source>
        <translation>「%1」を置換</translation>
    </message>
    <message>
        <source>Replace this file?</source>
        <translation>このファイルを置換しますか?</translation>
    </message>
    <message>
        <source>The content of “%1” takes the place of the file below, for everybody who may read the type “%2”. Its type and clear fields stay; what was stored is gone, and this cannot be undone.</source>
        <translation>下記のファイルは、タイプ「%2」を読めるすべての人に対して「%1」の内容に置き換わります。タイプと平文フィールドは変わりませんが、保存されていた内容は失われます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Replace file</source>
        <translation>ファイルを置換</translation>
    </message>
    <message>
        <source>Delete this file?</source>
        <translation>このファイルを削除しますか?</translation>
    </message>
    <message>
        <source>It is deleted from %1, for everybody who could read it. Copies that somebody has downloaded stay with them. This cannot be undone.</source>
        <translation>%1から、読めるすべての人に対して削除されます。他の人がダウンロードしたコピーは残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>“%1” was not uploaded</source>
        <translation>「%1」はアップロードされませんでした</translation>
    </message>
    <message>
        <source>“%1” was not replaced</source>
        <translation>「%1」は置換されませんでした</translation>
    </message>
    <message>
        <source>“%1” was not downloaded</source>
        <translation>「%1」はダウンロードされませんでした</translation>
    </message>
    <message>
        <source>“%1” was not deleted</source>
        <translation>「%1」は削除されませんでした</translation>
    </message>
    <message>
        <source>Replace the newer one</source>
        <translation>新しいほうを置換</translation>
    </message>
    <message>
        <source>Delete the newer one</source>
        <translation>新しいほうを削除</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>「%1」を取得しています</translation>
    </message>
    <message>
        <source>The drag begins when it is here and decrypted.</source>
        <translation>取得と復号が完了するとドラッグが始まります。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterBox</name>
    <message>
        <source>Edit the filter as text</source>
        <translation>フィルターをテキストとして編集</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Shows the whole filter as one text, or as chips again</source>
        <translation>フィルター全体を1つのテキストとして表示するか、チップ表示に戻します</translation>
    </message>
    <message>
        <source>Filter: type a member, such as key1=english or range_key1&gt;=1000</source>
        <translation>フィルター: key1=englishやrange_key1&gt;=1000のように、メンバーを入力</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>条件を追加</translation>
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
        <translation>条件%1</translation>
    </message>
    <message>
        <source>Enter changes it, Delete removes it</source>
        <translation>Enterで変更、Deleteで削除</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterCompletion</name>
    <message>
        <source>Suggestions for the filter</source>
        <translation>フィルターの候補</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FilterShelf</name>
    <message>
        <source>Recent and saved filters</source>
        <translation>最近使用した/保存済みフィルター</translation>
    </message>
    <message>
        <source>The filter is not complete.</source>
        <translation>フィルターが完成していません。</translation>
    </message>
    <message>
        <source>There is no filter to save.</source>
        <translation>保存するフィルターがありません。</translation>
    </message>
    <message>
        <source>%1 (not understood)</source>
        <comment>name of a saved filter</comment>
        <translation>%1(解釈できません)</translation>
    </message>
    <message>
        <source>No recent filters yet</source>
        <translation>最近使用したフィルターはまだありません</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>最近使用したフィルター</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>保存済みフィルターはまだありません</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>&amp;Save this filter…</source>
        <translation>このフィルターを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage saved filters…</source>
        <translation>保存済みフィルターを管理(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Keep recent filters between sessions</source>
        <translation>最近使用したフィルターを次回も保持(&amp;K)</translation>
    </message>
    <message>
        <source>They hold the values you look for. Off: they are forgotten when the program ends.</source>
        <translation>フィルターには検索した値が含まれます。オフの場合は、プログラムの終了時に消去されます。</translation>
    </message>
    <message>
        <source>&amp;Forget recent filters</source>
        <translation>最近使用したフィルターを消去(&amp;F)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::FindStrip</name>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Find in %1</source>
        <translation>%1内を検索</translation>
    </message>
    <message>
        <source>Find previous (Shift+Enter)</source>
        <translation>前を検索(Shift+Enter)</translation>
    </message>
    <message>
        <source>Find next (Enter)</source>
        <translation>次を検索(Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>From the end</source>
        <translation>末尾から検索</translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>先頭から検索</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::GoToStrip</name>
    <message numerus="yes">
        <source>%Ln countries could not be asked: %1.</source>
        <translation>
            <numerusform>%Lnか国に問い合わせできませんでした: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Show it alone</source>
        <translation>これだけを表示(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Record &amp;key</source>
        <translation>レコードキー(&amp;K)</translation>
    </message>
    <message>
        <source>The whole key, as written</source>
        <translation>キー全体を正確に入力</translation>
    </message>
    <message>
        <source>Record key to go to</source>
        <translation>移動先のレコードキー</translation>
    </message>
    <message>
        <source>Filters the table by this record key</source>
        <translation>このレコードキーで表を絞り込みます</translation>
    </message>
    <message numerus="yes">
        <source>Asking %Ln countries…</source>
        <translation>
            <numerusform>%Lnか国に問い合わせています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>There is no record with this key in %1.</source>
        <translation>%1にこのキーのレコードはありません。</translation>
    </message>
    <message>
        <source>No country could be asked.</source>
        <translation>どの国にも問い合わせできませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>There is no record with this key in %Ln countries.</source>
        <translation>
            <numerusform>%Lnか国にこのキーのレコードはありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Found in %Ln countries; the first is shown at the right.</source>
        <translation>
            <numerusform>%Lnか国で見つかりました。最初のものを右側に表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found, and shown at the right.</source>
        <translation>見つかりました。右側に表示しています。</translation>
    </message>
    <message>
        <source>It is not among the rows loaded here: further down, or left out by the filter.</source>
        <translation>ここに読み込まれた行にはありません。さらに下にあるか、フィルターで除外されています。</translation>
    </message>
    <message>
        <source>It is not among the rows loaded so far.</source>
        <translation>これまでに読み込まれた行にはありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HeaderRows</name>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>ヘッダー名</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>このヘッダーを削除</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>A header has no name</source>
        <translation>名前のないヘッダーがあります</translation>
    </message>
    <message>
        <source>“%1” is no name of a header</source>
        <translation>「%1」はヘッダー名として使えません</translation>
    </message>
    <message>
        <source>%1 is Strongroom’s own to set</source>
        <translation>%1はStrongroomが設定するため指定できません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpBrowser</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HelpWindow</name>
    <message>
        <source>Previous place</source>
        <translation>前の場所</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>次の場所</translation>
    </message>
    <message>
        <source>Strongroom user guide</source>
        <translation>Strongroomユーザーガイド</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ガイド内を検索</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>this place of so many</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HistoryView</name>
    <message>
        <source>Refreshes, newest first</source>
        <translation>更新履歴(新しい順)</translation>
    </message>
    <message>
        <source>Whose refreshes</source>
        <translation>更新履歴の対象</translation>
    </message>
    <message>
        <source>Shows the refreshes of the selected token, or of all</source>
        <translation>選択したトークン、またはすべてのトークンの更新履歴を表示します</translation>
    </message>
    <message>
        <source>This token</source>
        <translation>このトークン</translation>
    </message>
    <message>
        <source>All tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>トークンが選択されていません</translation>
    </message>
    <message>
        <source>Select a token to see when it was refreshed.</source>
        <translation>トークンを選択すると、更新された日時が表示されます。</translation>
    </message>
    <message>
        <source>Nothing was refreshed so far</source>
        <translation>まだ更新されていません</translation>
    </message>
    <message>
        <source>Each attempt to get a token is noted here: when, why, how long it took and how it ended.</source>
        <translation>トークンの取得を試みるたびに、日時、理由、所要時間、結果がここに記録されます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::HowStep</name>
    <message>
        <source>Records that are written with one request</source>
        <translation>1回のリクエストで書き込むレコード数</translation>
    </message>
    <message>
        <source>Countries that are worked on at the same time</source>
        <translation>同時に処理する国の数</translation>
    </message>
    <message>
        <source>Over all countries together; 0 is as fast as it goes</source>
        <translation>すべての国の合計。0は最大速度</translation>
    </message>
    <message>
        <source>&amp;Keep what was there before, so that the run can be rolled back</source>
        <translation>ロールバックできるように以前の内容を保持(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Read every record back after it is written</source>
        <translation>書き込み後にすべてのレコードを読み戻す(&amp;R)</translation>
    </message>
    <message>
        <source>The journal of the run is in %1. It is encrypted with the keys of this connection.</source>
        <translation>この実行のジャーナルは%1にあります。この接続の鍵で暗号化されています。</translation>
    </message>
    <message>
        <source>Saving the key…</source>
        <translation>鍵を保存しています…</translation>
    </message>
    <message>
        <source>&amp;Go to the run</source>
        <translation>実行に移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Save the key and start</source>
        <translation>鍵を保存して開始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Start the migration</source>
        <translation>移行を開始(&amp;S)</translation>
    </message>
    <message>
        <source>From here on records are written</source>
        <translation>ここからレコードが書き込まれます</translation>
    </message>
    <message>
        <source>Save the migration plan</source>
        <translation>移行計画を保存</translation>
    </message>
    <message>
        <source>Migration plans (*%1)</source>
        <translation>移行計画 (*%1)</translation>
    </message>
    <message>
        <source>The plan is in %1</source>
        <translation>計画は%1にあります</translation>
    </message>
    <message>
        <source>It names key version %1, which is saved when the run starts. Without that key nobody can run the plan.</source>
        <translation>計画では鍵バージョン%1が指定されています。この鍵は実行の開始時に保存されます。鍵がなければ、誰もこの計画を実行できません。</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>計画は保存されませんでした</translation>
    </message>
    <message>
        <source>The migration was not started: nothing was written</source>
        <translation>移行は開始されませんでした。何も書き込まれていません</translation>
    </message>
    <message>
        <source>Save the &amp;plan…</source>
        <translation>計画を保存(&amp;P)…</translation>
    </message>
    <message>
        <source>How is it done?</source>
        <translation>実行方法の設定</translation>
    </message>
    <message>
        <source>The settings are right for most. Pausing, stopping and going on are possible at any time, whatever is chosen here.</source>
        <translation>ほとんどの場合、既定の設定のままで問題ありません。どの設定でも、いつでも一時停止、停止、続行ができます。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>The journal then holds the stored form of every record before the change, encrypted: about as much disk as the records take at the service</source>
        <translation>ジャーナルに、すべてのレコードの変更前の保存形式が暗号化されて残ります。サービス上のレコードとほぼ同じディスク容量を使います</translation>
    </message>
    <message>
        <source>Finds what another program wrote in the very moment; costs one more request per batch</source>
        <translation>同じ瞬間に他のプログラムが書き込んだ内容を検出します。バッチごとにリクエストが1回増えます</translation>
    </message>
    <message>
        <source>&amp;Batch size</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>1 to %1 records. A smaller batch is undone and redone more quickly</source>
        <translation>1～%1件。小さいほど、取り消しややり直しが速くなります</translation>
    </message>
    <message>
        <source>&amp;Parallel countries</source>
        <translation>同時処理する国の数(&amp;P)</translation>
    </message>
    <message>
        <source>1 to %1. More help where the service is what takes the time</source>
        <translation>1～%1。サービスの応答に時間がかかる場合は、増やすと効果的です</translation>
    </message>
    <message>
        <source>Records per &amp;second</source>
        <translation>1秒あたりのレコード数(&amp;S)</translation>
    </message>
    <message>
        <source>At most. A limit leaves room for those who work with the service meanwhile</source>
        <translation>上限。制限すると、その間にサービスを使う他の人への影響を抑えられます</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>実行内容</translation>
    </message>
    <message>
        <source>Writes what is chosen here to a file, without any key: for a colleague, or for strongroom-cli migrate run</source>
        <translation>ここで選択した内容を、鍵を含めずにファイルに書き出します。同僚への受け渡しや、strongroom-cli migrate runで使えます</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportMappingPage</name>
    <message>
        <source>First rows as they would be sent</source>
        <translation>送信される形での先頭の行</translation>
    </message>
    <message>
        <source>Country of rows that name none</source>
        <translation>国の指定がない行の国</translation>
    </message>
    <message>
        <source>None: such rows are bad</source>
        <translation>なし: そのような行はエラーとして扱う</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Add a &amp;fixed value</source>
        <translation>固定値を追加(&amp;F)</translation>
    </message>
    <message>
        <source>A value for every row that has none in this member</source>
        <translation>このメンバーに値がないすべての行に入る値</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>割り当て先</translation>
    </message>
    <message>
        <source>Nowhere: ignored</source>
        <translation>なし: 無視</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>「%1」の割り当て先</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>メンバーを選択</translation>
    </message>
    <message>
        <source>Remove this fixed value</source>
        <translation>この固定値を削除</translation>
    </message>
    <message>
        <source>Member with a fixed value</source>
        <translation>固定値を入れるメンバー</translation>
    </message>
    <message>
        <source>Fixed value</source>
        <translation>固定値</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln row(s)</source>
        <translation>
            <numerusform>先頭の%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would not be sent</source>
        <translation>
            <numerusform>うち%Ln行は送信されません</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportSecretsDialog</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>another secret</source>
        <translation>別のシークレット</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Paste or drop secrets_data JSON here, or a file that Strongroom has exported.</source>
        <translation>secrets_dataのJSON、またはStrongroomがエクスポートしたファイルを、ここに貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>&amp;Decrypt</source>
        <translation>復号(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing is saved until you save the keys.</source>
        <translation>鍵を保存するまで、何も保存されません。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>鍵をインポート</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>ファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The file is encrypted with a passphrase.</source>
        <translation>このファイルはパスフレーズで暗号化されています。</translation>
    </message>
    <message>
        <source>The file could not be decrypted</source>
        <translation>ファイルを復号できませんでした</translation>
    </message>
    <message>
        <source>This is not usable secrets_data</source>
        <translation>secrets_dataとして使用できません</translation>
    </message>
    <message>
        <source>Any version</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Replace mine: records written with it will not open</source>
        <translation>自分のものを置き換える: それで書き込まれたレコードは開けなくなります</translation>
    </message>
    <message>
        <source>Replace the secret of version %1</source>
        <translation>バージョン%1のシークレットを置換</translation>
    </message>
    <message numerus="yes">
        <source>Understood: %Ln secret(s).</source>
        <translation>
            <numerusform>認識結果: シークレット%Ln個。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make version %1 current, as in what is imported</source>
        <translation>インポート元と同じく、バージョン%1を現在のバージョンにする</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>復号しています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) of yours stay as they are. Nothing is saved until you save the keys.</source>
        <translation>
            <numerusform>既存のシークレット%Ln個はそのままです。鍵を保存するまで、何も保存されません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ImportStrip</name>
    <message>
        <source>Have a file? Paste or drop secrets_data JSON or an .env file here.</source>
        <translation>ファイルがある場合は、secrets_dataのJSONまたは.envファイルをここに貼り付けるかドロップしてください。</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Take the configuration from the clipboard</source>
        <translation>クリップボードから設定を読み込みます</translation>
    </message>
    <message>
        <source>&amp;Open file…</source>
        <translation>ファイルを開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Take the configuration from a file</source>
        <translation>ファイルから設定を読み込みます</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>クリップボードにテキストがありません。</translation>
    </message>
    <message>
        <source>Open a configuration file</source>
        <translation>設定ファイルを開く</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1を読み取れません: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a configuration file.</source>
        <translation>%1は設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>The profile of the file that fills in the fields</source>
        <translation>入力に使うファイル内のプロファイル</translation>
    </message>
    <message>
        <source>Profile of the file</source>
        <translation>ファイルのプロファイル</translation>
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
        <translation>JSON配列</translation>
    </message>
    <message>
        <source>CSV, separated by %1</source>
        <translation>CSV、区切り文字: %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>タブ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln列</numerusform>
        </translation>
    </message>
    <message>
        <source>encrypted (age)</source>
        <translation>暗号化済み(age)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Import records</source>
        <translation>レコードをインポート</translation>
    </message>
    <message>
        <source>Import records into %1</source>
        <translation>%1にレコードをインポート</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>検査</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Drop a file of records here: JSON Lines, a JSON array or CSV, plain or encrypted with age.</source>
        <translation>レコードのファイルをここにドロップしてください。JSON Lines、JSON配列、CSVに対応し、平文でもageで暗号化されていてもかまいません。</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>ファイルを選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The file is encrypted. Give the passphrase it was exported with.</source>
        <translation>ファイルは暗号化されています。エクスポート時のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>検査の進行状況</translation>
    </message>
    <message>
        <source>Rows that would not be sent</source>
        <translation>送信されない行</translation>
    </message>
    <message>
        <source>Import nothing: I mend the file first</source>
        <translation>何もインポートしない: 先にファイルを修正する</translation>
    </message>
    <message>
        <source>Leave out the bad rows and import the others</source>
        <translation>不正な行を除き、残りをインポートする</translation>
    </message>
    <message>
        <source>Leave the record alone</source>
        <translation>レコードをそのままにする</translation>
    </message>
    <message>
        <source>Overwrite it: what is there now is gone</source>
        <translation>上書きする: 現在の内容は失われます</translation>
    </message>
    <message>
        <source>Count the row as failed</source>
        <translation>その行を失敗として扱う</translation>
    </message>
    <message>
        <source>If a record exists</source>
        <translation>レコードが既に存在する場合</translation>
    </message>
    <message>
        <source>Failed rows go to</source>
        <translation>失敗した行の保存先</translation>
    </message>
    <message>
        <source>A file of them is written only if a row fails, as protected as this file. It can be imported again.</source>
        <translation>ファイルは、失敗した行がある場合にのみ、元のファイルと同じ保護で作成されます。もう一度インポートできます。</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Esc closes this window; the import goes on in the job bar. Stop ends it after what is under way; what is written stays.</source>
        <translation>Escでこのウィンドウを閉じます。インポートはジョブバーで続行されます。「停止」は処理中の分を終えてから止まり、書き込み済みの内容は残ります。</translation>
    </message>
    <message>
        <source>Rows that failed</source>
        <translation>失敗した行</translation>
    </message>
    <message>
        <source>Import &amp;failed rows again</source>
        <translation>失敗した行を再インポート(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Records (*.jsonl *.ndjson *.json *.csv *.tsv *.age)</source>
        <translation>レコード (*.jsonl *.ndjson *.json *.csv *.tsv *.age)</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>current step</source>
        <translation>現在の手順</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>「%1」を開いています…</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>「%1」は暗号化されています。</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <comment>done, all</comment>
        <translation>%1 / %2行</translation>
    </message>
    <message>
        <source>Checking every row; nothing is sent…</source>
        <translation>すべての行を検査しています。まだ何も送信されません…</translation>
    </message>
    <message>
        <source>The file is broken, so nothing of it can be imported. %1</source>
        <translation>ファイルが壊れているため、インポートできません。%1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>number of rows, country</comment>
        <translation>%2に%1行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) can be imported</source>
        <translation>
            <numerusform>%Ln行をインポートできます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot.</source>
        <translation>
            <numerusform>%Ln行はインポートできません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record keys exist(s) already.</source>
        <translation>
            <numerusform>うち%Ln件のレコードキーは既に存在します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking which of these record keys exist already…</source>
        <translation>既に存在するレコードキーを確認しています…</translation>
    </message>
    <message>
        <source>How many exist already could not be counted.</source>
        <translation>既に存在する件数を取得できませんでした。</translation>
    </message>
    <message>
        <source>The import was stopped</source>
        <translation>インポートを停止しました</translation>
    </message>
    <message>
        <source>What was written until then stays.</source>
        <translation>それまでに書き込まれた内容は残ります。</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>一部を除いてインポートしました</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポートしました</translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>先にファイルを選択してください。</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>ファイルを開いています。</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>Mend the mapping first.</source>
        <translation>先にマッピングを修正してください。</translation>
    </message>
    <message>
        <source>The rows are being checked.</source>
        <translation>行を検査しています。</translation>
    </message>
    <message>
        <source>The file has to be mended first.</source>
        <translation>先にファイルを修正する必要があります。</translation>
    </message>
    <message>
        <source>There is no row to import.</source>
        <translation>インポートする行がありません。</translation>
    </message>
    <message>
        <source>Mend the file, or leave out the bad rows.</source>
        <translation>ファイルを修正するか、不正な行を除いてください。</translation>
    </message>
    <message>
        <source>The records are being sent.</source>
        <translation>レコードを送信しています。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のレコードをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Records that exist are overwritten. This cannot be undone.</source>
        <translation>既存のレコードは上書きされます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Check all rows</source>
        <translation>すべての行を検査(&amp;C)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InCountryForm</name>
    <message>
        <source>Lower-case keys before hashing (normalize_keys)</source>
        <translation>ハッシュ化の前にキーを小文字化(normalize_keys)</translation>
    </message>
    <message>
        <source>Hash key1 to key20 (hash_search_keys)</source>
        <translation>key1～key20をハッシュ化(hash_search_keys)</translation>
    </message>
    <message>
        <source>Encrypt bodies</source>
        <translation>本文を暗号化</translation>
    </message>
    <message>
        <source>&amp;Environment id</source>
        <translation>環境ID(&amp;E)</translation>
    </message>
    <message>
        <source>From the InCountry portal</source>
        <translation>InCountryポータルで確認</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>クライアントID(&amp;C)</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>En&amp;cryption keys</source>
        <translation>暗号鍵(&amp;C)</translation>
    </message>
    <message>
        <source>secrets_data as JSON, or the password your applications use</source>
        <translation>JSON形式のsecrets_data、またはアプリケーションで使うパスワード</translation>
    </message>
    <message>
        <source>OAuth2 client</source>
        <translation>OAuth2クライアント</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>En&amp;dpoint</source>
        <translation>エンドポイント(&amp;D)</translation>
    </message>
    <message>
        <source>Empty: the country decides</source>
        <translation>空の場合は国に応じて決定</translation>
    </message>
    <message>
        <source>Endpoint &amp;mask</source>
        <translation>エンドポイントマスク(&amp;M)</translation>
    </message>
    <message>
        <source>Empty: %1</source>
        <translation>空の場合: %1</translation>
    </message>
    <message>
        <source>C&amp;ountries</source>
        <translation>国(&amp;O)</translation>
    </message>
    <message>
        <source>Two-letter codes, for example de, us. Empty: ask the country list</source>
        <translation>2文字のコード(例: de, us)。空の場合は国リストに問い合わせます</translation>
    </message>
    <message>
        <source>Country &amp;list</source>
        <translation>国リスト(&amp;L)</translation>
    </message>
    <message>
        <source>Token &amp;URLs</source>
        <translation>トークンURL(&amp;U)</translation>
    </message>
    <message>
        <source>One a line: region = URL; “default” is needed</source>
        <translation>1行に1つ「リージョン = URL」。「default」は必須です</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>&amp;Timeout</source>
        <translation>タイムアウト(&amp;T)</translation>
    </message>
    <message>
        <source>Data format</source>
        <translation>データ形式</translation>
    </message>
    <message>
        <source>These must be as in the applications that share the data</source>
        <translation>データを共有するアプリケーションと同じ設定にしてください</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>保存済み。置き換えるには入力</translation>
    </message>
    <message>
        <source>Not needed: encryption is off</source>
        <translation>暗号化がオフのため不要</translation>
    </message>
    <message>
        <source>The encryption keys are missing</source>
        <translation>暗号鍵がありません</translation>
    </message>
    <message>
        <source>Understood as a password, used for every version</source>
        <translation>すべてのバージョンに使うパスワードとして認識しました</translation>
    </message>
    <message>
        <source>Key versions %1; new records use version %2</source>
        <translation>鍵バージョン%1。新規レコードにはバージョン%2を使用</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>クライアントIDがありません</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>クライアントシークレットがありません</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>APIキーがありません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::InspectorPanel</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Copy raw data</source>
        <translation>生データをコピー</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>レコードが選択されていません</translation>
    </message>
    <message>
        <source>Select a row to see its members, its body and its files.</source>
        <translation>行を選択すると、メンバー、本文、ファイルが表示されます。</translation>
    </message>
    <message>
        <source>What the service sent, as it is stored.</source>
        <translation>サービスから受信した内容(保存されている形式)です。</translation>
    </message>
    <message>
        <source>The whole record as the SDK names it, opened.</source>
        <translation>開いたレコード全体を、SDKでの名前で表示しています。</translation>
    </message>
    <message>
        <source>Only its beginning is shown.</source>
        <translation>先頭部分のみを表示しています。</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>添付ファイル %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobBar</name>
    <message>
        <source>Pause job</source>
        <translation>ジョブを一時停止</translation>
    </message>
    <message>
        <source>Cancel job</source>
        <translation>ジョブをキャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>job, place</comment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>「%1」を再開</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>「%1」を一時停止</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>「%1」を一覧から消去</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」をキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s)</source>
        <translation>
            <numerusform>ジョブ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Shows all jobs; %Ln failed</source>
        <translation>
            <numerusform>すべてのジョブを表示、失敗%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows all jobs</source>
        <translation>すべてのジョブを表示</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobPopup</name>
    <message>
        <source>Nothing is running.</source>
        <translation>実行中のジョブはありません。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Dismiss finished</source>
        <translation>終了分を消去</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>すべてキャンセル</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JobRow</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Shows or hides the technical details of the failure</source>
        <translation>失敗の技術的な詳細の表示/非表示を切り替えます</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Resume “%1”</source>
        <translation>「%1」を再開</translation>
    </message>
    <message>
        <source>Pause “%1”</source>
        <translation>「%1」を一時停止</translation>
    </message>
    <message>
        <source>Dismiss “%1”</source>
        <translation>「%1」を一覧から消去</translation>
    </message>
    <message>
        <source>Cancel “%1”</source>
        <translation>「%1」をキャンセル</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonEdit</name>
    <message numerus="yes">
        <source>… %Ln line(s)</source>
        <translation>
            <numerusform>… %Ln行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonGutter</name>
    <message>
        <source>Unfold (Ctrl++)</source>
        <translation>展開(Ctrl++)</translation>
    </message>
    <message>
        <source>Fold (Ctrl+-)</source>
        <translation>折りたたむ(Ctrl+-)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::JsonTools</name>
    <message>
        <source>Fold all</source>
        <translation>すべて折りたたむ</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>整形</translation>
    </message>
    <message>
        <source>Indent the JSON for reading</source>
        <translation>JSONをインデントして読みやすくします</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Put the JSON on one line, without blanks</source>
        <translation>JSONを空白のない1行にまとめます</translation>
    </message>
    <message>
        <source>Fold every part but the outermost away, or open all (Ctrl+Shift+-, Ctrl+Shift++)</source>
        <translation>最も外側以外をすべて折りたたむか、すべて展開します(Ctrl+Shift+-、Ctrl+Shift++)</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>すべて展開</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyCopyStrip</name>
    <message>
        <source>Go on &amp;without</source>
        <translation>エクスポートせずに続行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export with a passphrase…</source>
        <translation>パスフレーズを付けてエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>The key is then on this computer alone</source>
        <translation>鍵がこのコンピューターにしかない状態になります</translation>
    </message>
    <message>
        <source>Writes the keys, the new one among them, to a file that only the passphrase opens (age format)</source>
        <translation>新しい鍵を含む鍵を、パスフレーズでのみ開けるファイルに書き出します(age形式)</translation>
    </message>
    <message>
        <source>You go on without a copy. If this computer is lost, so are all records that are migrated.</source>
        <translation>コピーなしで続行します。このコンピューターが失われると、移行したすべてのレコードも失われます。</translation>
    </message>
    <message>
        <source>Written to %1. Keep file and passphrase apart from each other and from this computer.</source>
        <translation>%1に書き出しました。ファイルとパスフレーズは別々に、このコンピューターとは別の場所に保管してください。</translation>
    </message>
    <message>
        <source>Records that are migrated open with the new key alone. Export it now, protected by a passphrase, so that they outlive this computer.</source>
        <translation>移行したレコードは新しい鍵でしか開けません。このコンピューターが使えなくなっても開けるように、今すぐパスフレーズで保護してエクスポートしてください。</translation>
    </message>
    <message>
        <source>A copy of the keys is exported</source>
        <translation>鍵のコピーをエクスポート済みです</translation>
    </message>
    <message>
        <source>No copy of the new key</source>
        <translation>新しい鍵のコピーがありません</translation>
    </message>
    <message>
        <source>Keep a copy of the new key</source>
        <translation>新しい鍵のコピーを保管してください</translation>
    </message>
    <message>
        <source>&amp;Export again…</source>
        <translation>再度エクスポート(&amp;E)…</translation>
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
        <translation>開けるか確認</translation>
    </message>
    <message>
        <source>Add the secret…</source>
        <translation>シークレットを追加…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>再集計</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>認識結果</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Records of this version</source>
        <translation>このバージョンのレコード</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Reads a few records of this version and tries to open them with this secret; nothing is written</source>
        <translation>このバージョンのレコードをいくつか読み取り、このシークレットで開けるか試します。何も書き込まれません</translation>
    </message>
    <message>
        <source>Select a version to see how its secret was understood and what it opens.</source>
        <translation>バージョンを選択すると、シークレットの認識結果と、それで開けるものが表示されます。</translation>
    </message>
    <message>
        <source>Every version</source>
        <translation>すべてのバージョン</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Add the secret of version %1…</source>
        <translation>バージョン%1のシークレットを追加…</translation>
    </message>
    <message>
        <source>Fingerprint %1</source>
        <translation>フィンガープリント%1</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>集計されていません。</translation>
    </message>
    <message>
        <source>Counting: %1 of %2 countries have answered.</source>
        <translation>集計中: %2か国中%1か国が応答しました。</translation>
    </message>
    <message>
        <source>Not all of it: %1 of %2 countries were counted.</source>
        <translation>一部のみ: %2か国中%1か国を集計しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) have no version; the current secret is tried on them.</source>
        <translation>
            <numerusform>%Ln件のレコードにはバージョンがありません。現在のシークレットで開けるか試されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other country(ies)</source>
        <translation>
            <numerusform>他%Lnか国</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies)</source>
        <translation>
            <numerusform>%Lnか国</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>%1: %2 of %3 opened</source>
        <comment>country, numbers</comment>
        <translation>%1: %3件中%2件を開けました</translation>
    </message>
    <message>
        <source>. %1</source>
        <comment>the reason</comment>
        <translation>。%1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeyRecorder</name>
    <message>
        <source>Shortcut</source>
        <translation>ショートカット</translation>
    </message>
    <message>
        <source>Press the keys of the new shortcut; Esc leaves it as it is</source>
        <translation>新しいショートカットキーを押してください。Escで変更せずに戻ります</translation>
    </message>
    <message>
        <source>Press the keys…</source>
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>No shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysPage</name>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Make current</source>
        <translation>現在のバージョンに設定</translation>
    </message>
    <message>
        <source>Add secret</source>
        <translation>シークレットを追加</translation>
    </message>
    <message>
        <source>Generate key</source>
        <translation>鍵を生成</translation>
    </message>
    <message>
        <source>Keys saved</source>
        <translation>鍵を保存しました</translation>
    </message>
    <message>
        <source>They are in %1, read back and compared. The connection works with them from now on.</source>
        <translation>鍵は%1に保存され、読み戻して照合されました。接続では今後この鍵が使われます。</translation>
    </message>
    <message>
        <source>They are kept in memory until the program ends: this connection stores nothing. Export them if they are needed again.</source>
        <translation>この接続は何も保存しないため、鍵はプログラムの終了までメモリ上に保持されます。再び必要になる場合はエクスポートしてください。</translation>
    </message>
    <message>
        <source>The keys were not saved</source>
        <translation>鍵は保存されませんでした</translation>
    </message>
    <message>
        <source>Somebody else has changed the keys</source>
        <translation>鍵が他で変更されています</translation>
    </message>
    <message>
        <source>What is in %1 is not what was loaded here, so nothing was written.</source>
        <translation>%1の内容がここで読み込んだものと異なるため、何も書き込まれませんでした。</translation>
    </message>
    <message>
        <source>Load it: your changes are put on top where they do not collide, and you can look before you save.</source>
        <translation>読み込むと、競合しない変更はその上に適用されます。保存する前に確認できます。</translation>
    </message>
    <message>
        <source>Load it</source>
        <translation>読み込む</translation>
    </message>
    <message>
        <source>The other changes are loaded</source>
        <translation>他の変更を読み込みました</translation>
    </message>
    <message>
        <source>Yours are on top of them. Save when it is right.</source>
        <translation>自分の変更はその上に適用されています。問題がなければ保存してください。</translation>
    </message>
    <message>
        <source>Both sides changed version %1: theirs is shown, yours was left out.</source>
        <translation>バージョン%1は双方で変更されています。相手の変更を表示し、自分の変更は除外しました。</translation>
    </message>
    <message>
        <source>Keys exported</source>
        <translation>鍵をエクスポートしました</translation>
    </message>
    <message>
        <source>The keys were not exported</source>
        <translation>鍵はエクスポートされませんでした</translation>
    </message>
    <message>
        <source>the keychain of this computer</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>This connection does not encrypt</source>
        <translation>この接続は暗号化しません</translation>
    </message>
    <message>
        <source>Bodies are stored as they are (encrypt is off), so there are no keys. Edit the connection to change that.</source>
        <translation>本文はそのまま保存されるため(encryptがオフ)、鍵はありません。変更するには接続を編集してください。</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>接続を開いています…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>接続は閉じています</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>鍵がメモリ上にあるのは、接続を開いている間だけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The keys could not be read</source>
        <translation>鍵を読み取れませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the keys…</source>
        <translation>鍵を読み取っています…</translation>
    </message>
    <message>
        <source>There are no keys yet</source>
        <translation>まだ鍵がありません</translation>
    </message>
    <message>
        <source>Import the secrets_data of your applications, or generate the first key. Records can be read only with the key they were written with.</source>
        <translation>アプリケーションのsecrets_dataをインポートするか、最初の鍵を生成してください。レコードは、書き込みに使った鍵でしか読み取れません。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>接続を開けませんでした</translation>
    </message>
    <message>
        <source>A connection that encrypts needs one secret at least: add one to save.</source>
        <translation>暗号化する接続には、少なくとも1つのシークレットが必要です。保存するには追加してください。</translation>
    </message>
    <message>
        <source>New records will be written with version %1; those of other versions stay as they are until they are migrated.</source>
        <translation>新規レコードはバージョン%1で書き込まれます。他のバージョンのレコードは、移行するまでそのままです。</translation>
    </message>
    <message>
        <source>Save writes the keys to %1 and nowhere else.</source>
        <translation>「保存」で鍵は%1にのみ書き込まれます。</translation>
    </message>
    <message>
        <source>Save keeps the keys in memory until the program ends: this connection stores nothing.</source>
        <translation>この接続は何も保存しないため、「保存」で鍵はプログラムの終了までメモリ上に保持されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s)</source>
        <translation>
            <numerusform>シークレット%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source> · version %1 is current</source>
        <translation> · 現在のバージョンは%1</translation>
    </message>
    <message numerus="yes">
        <source> · %Ln record(s) counted</source>
        <translation>
            <numerusform> · レコード%Ln件を集計済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln version(s) without a secret</source>
        <translation>
            <numerusform>%Lnバージョンのシークレットがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(ies) not counted</source>
        <translation>
            <numerusform>%Lnか国が未集計</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of %1: %2</source>
        <comment>connection, changes</comment>
        <translation>%1の鍵: %2</translation>
    </message>
    <message>
        <source>No key was generated</source>
        <translation>鍵は生成されませんでした</translation>
    </message>
    <message>
        <source>The secret was not added</source>
        <translation>シークレットは追加されませんでした</translation>
    </message>
    <message>
        <source>Version %1 was not made current</source>
        <translation>バージョン%1は現在のバージョンに設定されませんでした</translation>
    </message>
    <message>
        <source>Remove the secret of %1?</source>
        <translation>%1のシークレットを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of “%1” open with this secret alone.</source>
        <translation>
            <numerusform>「%1」の%Ln件のレコードは、このシークレットでしか開けません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln record(s) of “%1” open with this secret alone, and not every country was counted.</source>
        <translation>
            <numerusform>「%1」の少なくとも%Ln件のレコードは、このシークレットでしか開けません。一部の国は集計されていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was not counted how many records of “%1” open with this secret alone.</source>
        <translation>「%1」のレコードのうち、このシークレットでしか開けないものの件数は集計されていません。</translation>
    </message>
    <message>
        <source>Once you save, nobody can read them here without it: export the keys first if there is no other copy.</source>
        <translation>保存すると、このシークレットなしでは、ここでそれらを誰も読み取れなくなります。他にコピーがない場合は、先に鍵をエクスポートしてください。</translation>
    </message>
    <message>
        <source>Remove secret</source>
        <translation>シークレットを削除</translation>
    </message>
    <message>
        <source>Version %1 was not removed</source>
        <translation>バージョン%1は削除されませんでした</translation>
    </message>
    <message>
        <source>Version %1 was not put back</source>
        <translation>バージョン%1は元に戻されませんでした</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysStep</name>
    <message>
        <source>&amp;Generate a key</source>
        <translation>鍵を生成(&amp;G)</translation>
    </message>
    <message>
        <source>Enter a &amp;secret…</source>
        <translation>シークレットを入力(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import keys…</source>
        <translation>鍵をインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>When the run &amp;starts: whatever Strongroom writes from then on has the new key</source>
        <translation>実行の開始時: 以後Strongroomが書き込むものはすべて新しい鍵を使います(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Later, by hand: you decide on the page Report</source>
        <translation>後で手動: 「レポート」ページで決定します(&amp;L)</translation>
    </message>
    <message>
        <source>Which key are they migrated to?</source>
        <translation>移行先の鍵</translation>
    </message>
    <message>
        <source>The keys there are stay: without them, what is not yet migrated could not be opened. The new one is saved when the run starts, and not before.</source>
        <translation>既存の鍵は残ります。未移行のレコードを開くために必要だからです。新しい鍵は実行の開始時に初めて保存されます。</translation>
    </message>
    <message>
        <source>Keys there are</source>
        <translation>既存の鍵</translation>
    </message>
    <message>
        <source>Makes a random key of 32 bytes under the next free version</source>
        <translation>次の空きバージョンに32バイトのランダムな鍵を作成します</translation>
    </message>
    <message>
        <source>A password or a key that you have from elsewhere</source>
        <translation>他で入手したパスワードまたは鍵</translation>
    </message>
    <message>
        <source>Takes secrets_data from a file or a paste; its current version is the one that records are migrated to</source>
        <translation>ファイルまたは貼り付けからsecrets_dataを取り込みます。その現在のバージョンが移行先になります</translation>
    </message>
    <message>
        <source>A version that is here already and that not every record has yet</source>
        <translation>既にここにあり、まだ一部のレコードでしか使われていないバージョン</translation>
    </message>
    <message>
        <source>A key that is here already</source>
        <translation>既存の鍵を使う</translation>
    </message>
    <message>
        <source>Records that are new or edited meanwhile need no second migration</source>
        <translation>実行中に作成または編集されたレコードを、再び移行する必要がありません</translation>
    </message>
    <message>
        <source>Use this when other programs still have to learn the new key</source>
        <translation>他のプログラムにまだ新しい鍵を設定していない場合に使います</translation>
    </message>
    <message>
        <source>The key to migrate to</source>
        <translation>移行先の鍵</translation>
    </message>
    <message>
        <source>It becomes the current version</source>
        <translation>現在のバージョンにする時期</translation>
    </message>
    <message>
        <source>This key cannot be used</source>
        <translation>この鍵は使用できません</translation>
    </message>
    <message>
        <source>No key is chosen yet.</source>
        <translation>まだ鍵が選択されていません。</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <comment>number, form of the key</comment>
        <translation>バージョン%1: %2</translation>
    </message>
    <message>
        <source>%1, fingerprint %2</source>
        <translation>%1、フィンガープリント%2</translation>
    </message>
    <message>
        <source>One that is here already…</source>
        <translation>既存の鍵を選択…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>A generated key is the best one: random, and quick, because nothing has to be derived from it.</source>
        <translation>生成した鍵が最適です。ランダムで、鍵の導出が不要なため高速です。</translation>
    </message>
    <message>
        <source>In memory alone so far. It is saved, read back and compared when the run starts, before any record is written.</source>
        <translation>まだメモリ上にしかありません。実行の開始時、レコードが書き込まれる前に、保存、読み戻し、照合が行われます。</translation>
    </message>
    <message>
        <source>It is saved, and was read back and compared.</source>
        <translation>保存済みで、読み戻して照合されています。</translation>
    </message>
    <message>
        <source>It is kept already: nothing has to be saved.</source>
        <translation>既に保存されているため、保存は不要です。</translation>
    </message>
    <message>
        <source>The password that opens every version so far stays, under each version that the service has.</source>
        <translation>これまですべてのバージョンを開いていたパスワードは、サービスにある各バージョンの下に残ります。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::KeysTableView</name>
    <message>
        <source>Keys</source>
        <translation>鍵</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LanguageSection</name>
    <message>
        <source>Takes effect when Strongroom is started again.</source>
        <translation>Strongroomの再起動後に反映されます。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Numbers, dates and sorting follow the system&apos;s region where it is of the same language.</source>
        <translation>数値、日付、並べ替えは、同じ言語であればシステムの地域設定に従います。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockPage</name>
    <message>
        <source>Strongroom is locked</source>
        <translation>Strongroomはロックされています</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>ロック解除(&amp;U)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <comment>the keyring, in words</comment>
        <translation>%1に問い合わせています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln job(s) go on behind the lock.</source>
        <translation>
            <numerusform>%Ln件のジョブはロック中も続行されます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockSection</name>
    <message>
        <source>When the &amp;screen locks</source>
        <translation>画面がロックされたとき(&amp;S)</translation>
    </message>
    <message>
        <source>Before the computer s&amp;leeps</source>
        <translation>コンピューターがスリープする前(&amp;L)</translation>
    </message>
    <message>
        <source>When &amp;another user takes over the screen</source>
        <translation>別のユーザーが画面を使い始めたとき(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>after %Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分後</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Lock when not used</source>
        <translation>未使用時のロック</translation>
    </message>
    <message>
        <source>Lock when not &amp;used</source>
        <translation>未使用時のロック(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;top at a safe point</source>
        <translation>安全な位置で停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Go on behind the lock</source>
        <translation>ロック中も続行(&amp;G)</translation>
    </message>
    <message>
        <source>A locked vault has forgotten keys, records, what was revealed and what waits in the trays of changes. Nothing on the service is touched.</source>
        <translation>保管庫をロックすると、鍵、レコード、表示した内容、変更トレイで待機中の内容がメモリから消去されます。サービス上のデータには影響しません。</translation>
    </message>
    <message>
        <source>Running jobs</source>
        <translation>実行中のジョブ</translation>
    </message>
    <message>
        <source>Between two records or batches. A migration goes on from its journal when you resume it; others are begun anew.</source>
        <translation>レコードまたはバッチの区切りで停止します。移行は、再開するとジャーナルから続行されます。その他のジョブは最初からやり直しになります。</translation>
    </message>
    <message>
        <source>What a job works on stays in memory until it has ended.</source>
        <translation>ジョブが使う内容は、終了するまでメモリ上に残ります。</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockerForm</name>
    <message>
        <source>Keep an encrypted copy for work &amp;offline</source>
        <translation>オフライン用に暗号化コピーを保持(&amp;O)</translation>
    </message>
    <message>
        <source>Access &amp;key id</source>
        <translation>アクセスキーID(&amp;K)</translation>
    </message>
    <message>
        <source>From the project’s access keys in Locker; masked, because it alone reads the encrypted texts</source>
        <translation>Lockerのプロジェクトのアクセスキーで確認。これだけで暗号化されたテキストを取得できるため、マスクされます</translation>
    </message>
    <message>
        <source>Se&amp;cret access key</source>
        <translation>シークレットアクセスキー(&amp;C)</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>このコンピューターの外に出ることはありません</translation>
    </message>
    <message>
        <source>API &amp;base</source>
        <translation>APIベース(&amp;B)</translation>
    </message>
    <message>
        <source>Empty: Locker’s own service</source>
        <translation>空の場合: Locker自身のサービス</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>ヘッダー(&amp;H)</translation>
    </message>
    <message>
        <source>Sent with every request, for a gateway in front of the service; kept in the keychain</source>
        <translation>サービスの前段のゲートウェイ用に、すべてのリクエストに付けて送信。キーチェーンに保存</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Ask again &amp;after</source>
        <translation>再問い合わせまで(&amp;A)</translation>
    </message>
    <message>
        <source>Until then the copy answers; 0: always ask</source>
        <translation>それまではコピーで応答します。0: 常に問い合わせ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>The service’s own ciphertext, encrypted once more with the secret access key</source>
        <translation>サービスの暗号文を、シークレットアクセスキーでさらに暗号化したものです</translation>
    </message>
    <message>
        <source>There is an access key in %1</source>
        <translation>%1にアクセスキーがあります</translation>
    </message>
    <message>
        <source>Other users of this computer can read that file.</source>
        <translation>このコンピューターの他のユーザーがこのファイルを読み取れます。</translation>
    </message>
    <message>
        <source>A keychain is safer: take it over, and remove the file when nothing else needs it. Strongroom does not touch it.</source>
        <translation>キーチェーンのほうが安全です。取り込んだ後、他で不要ならファイルを削除してください。Strongroomはファイルに触れません。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>stored; type both halves to replace it</source>
        <translation>保存済み。置き換えるには両方を入力</translation>
    </message>
    <message>
        <source>Headers are kept with the access key: enter both halves of it again, and every header’s value</source>
        <translation>ヘッダーはアクセスキーとともに保存されます。アクセスキーの両方とすべてのヘッダーの値を再入力してください</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LockerPage</name>
    <message>
        <source>Open the connection first.</source>
        <translation>先に接続を開いてください。</translation>
    </message>
    <message>
        <source>Nothing is loaded yet.</source>
        <translation>まだ何も読み込まれていません。</translation>
    </message>
    <message>
        <source>Nothing is being loaded.</source>
        <translation>読み込み中のものはありません。</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>接続を開いています…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>接続は閉じています</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>鍵がメモリ上にあるのは、接続を開いている間だけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>接続を開けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking for the project…</source>
        <translation>プロジェクトを取得しています…</translation>
    </message>
    <message>
        <source>What comes is opened on this computer.</source>
        <translation>受信した内容はこのコンピューター上で復号されます。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Nothing was loaded up to there.</source>
        <translation>それまでに読み込まれたものはありません。</translation>
    </message>
    <message>
        <source>Load the project</source>
        <translation>プロジェクトを読み込む</translation>
    </message>
    <message>
        <source>The access key was refused</source>
        <translation>アクセスキーが拒否されました</translation>
    </message>
    <message>
        <source>The project could not be loaded</source>
        <translation>プロジェクトを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::LogindEvents</name>
    <message>
        <source>Locks the vault before sleep</source>
        <translation>スリープ前に保管庫をロックします</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MainWindow</name>
    <message>
        <source>Fill in a connection from %1</source>
        <translation>%1から接続を入力</translation>
    </message>
    <message>
        <source>One configuration file at a time</source>
        <translation>設定ファイルは1つずつ</translation>
    </message>
    <message>
        <source>The file was not taken</source>
        <translation>ファイルを受け付けませんでした</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外観(&amp;A)</translation>
    </message>
    <message>
        <source>Fi&amp;lter</source>
        <translation>フィルター(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>レコード(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>鍵(&amp;K)</translation>
    </message>
    <message>
        <source>To&amp;zStore</source>
        <translation>TozStore(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Secrets</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
    <message>
        <source>Toke&amp;ns</source>
        <translation>トークン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>The saved connections could not be read</source>
        <translation>保存済みの接続を読み取れませんでした</translation>
    </message>
    <message>
        <source>The connection could not be saved</source>
        <translation>接続を保存できませんでした</translation>
    </message>
    <message>
        <source>The connection could not be removed</source>
        <translation>接続を削除できませんでした</translation>
    </message>
    <message>
        <source>The saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>The clipboard may still hold what was copied</source>
        <translation>コピーした内容がクリップボードに残っている可能性があります</translation>
    </message>
    <message>
        <source>This desktop does not let a program in the background look.</source>
        <translation>このデスクトップ環境では、バックグラウンドのプログラムはクリップボードを確認できません。</translation>
    </message>
    <message>
        <source>Come back to Strongroom to have it checked, or copy something else.</source>
        <translation>Strongroomに戻って確認させるか、別のものをコピーしてください。</translation>
    </message>
    <message>
        <source>%1 – Strongroom</source>
        <comment>connection</comment>
        <translation>%1 – Strongroom</translation>
    </message>
    <message>
        <source>Close the connection without saving?</source>
        <translation>保存せずに接続を閉じますか?</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>These changes are not saved and will be lost:</source>
        <translation>次の変更は保存されておらず、失われます:</translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>この接続を削除しますか?</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Quit without saving?</source>
        <translation>保存せずに終了しますか?</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>保存せずに終了</translation>
    </message>
    <message>
        <source>Close the window without saving?</source>
        <translation>保存せずにウィンドウを閉じますか?</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::MigrationPage</name>
    <message>
        <source>All &amp;migrations</source>
        <translation>すべての移行(&amp;M)</translation>
    </message>
    <message>
        <source>Shows the list of runs; a run that is under way goes on</source>
        <translation>実行の一覧を表示します。進行中の実行は継続します</translation>
    </message>
    <message>
        <source>No copy of the new key has been exported: it will be on this computer alone. The page “Keys” exports one.</source>
        <translation>新しい鍵のコピーがエクスポートされていないため、鍵はこのコンピューターにしか残りません。「鍵」ページでエクスポートできます。</translation>
    </message>
    <message>
        <source>roll back possible</source>
        <translation>ロールバック可能</translation>
    </message>
    <message>
        <source>no roll back</source>
        <translation>ロールバック不可</translation>
    </message>
    <message>
        <source>Journal: %1 of %2 verified, %3</source>
        <comment>so many, so many, whether it can be rolled back</comment>
        <translation>ジャーナル: %2件中%1件を検証済み、%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln set aside</source>
        <translation>
            <numerusform>保留%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop and roll back?</source>
        <translation>停止してロールバックしますか?</translation>
    </message>
    <message>
        <source>Roll this migration back?</source>
        <translation>この移行をロールバックしますか?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in %1 get back the form they had before, each one only where nobody has changed it since; those that somebody changed are left alone and listed.</source>
        <translation>
            <numerusform>%1の%Ln件のレコードを以前の状態に戻します。対象は、その後誰も変更していないレコードだけです。変更されたレコードはそのまま残り、一覧に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>They then need their old keys again. Key version %1 stays among the keys of this connection.</source>
        <translation>ロールバック後のレコードには、再び古い鍵が必要です。鍵バージョン%1は、この接続の鍵として残ります。</translation>
    </message>
    <message>
        <source>The run stops first; a few more records may be written until then.</source>
        <translation>先に実行を停止します。停止するまでに、さらにいくつかのレコードが書き込まれる可能性があります。</translation>
    </message>
    <message>
        <source>%1 · begun %2 · %3</source>
        <comment>connection, date, state</comment>
        <translation>%1 · 開始%2 · %3</translation>
    </message>
    <message>
        <source>Stop and roll back</source>
        <translation>停止してロールバック</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Remove this journal?</source>
        <translation>このジャーナルを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>It holds the form that %Ln record(s) had before the migration. Without it they cannot be rolled back, and the report is gone too. The records at the service stay as they are.</source>
        <translation>
            <numerusform>このジャーナルには、%Ln件のレコードの移行前の状態が含まれています。削除するとロールバックできなくなり、レポートも失われます。サービス上のレコードはそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report of this run is gone with it. The records at the service stay as they are.</source>
        <translation>この実行のレポートも失われます。サービス上のレコードはそのままです。</translation>
    </message>
    <message>
        <source>The run cannot be gone on with either; a new migration finds what is left.</source>
        <translation>この実行は続行できなくなりますが、残りのレコードは新規の移行で処理できます。</translation>
    </message>
    <message>
        <source>Remove journal</source>
        <translation>ジャーナルを削除</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ModeField</name>
    <message>
        <source>&amp;Mode</source>
        <translation>モード(&amp;M)</translation>
    </message>
    <message>
        <source>Everything can be changed at any time</source>
        <translation>すべてをいつでも変更できます</translation>
    </message>
    <message>
        <source>Nothing is changed unless you allow it for a time</source>
        <translation>一定時間許可しない限り、何も変更されません</translation>
    </message>
    <message>
        <source>Read-only, marked in red; allowing changes takes its name, typed, and ends by itself</source>
        <translation>読み取り専用で、赤で表示されます。変更の許可には名前の入力が必要で、許可は自動的に終了します</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ModeStrip</name>
    <message>
        <source>Allow changes…</source>
        <translation>変更を許可…</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>今すぐ終了</translation>
    </message>
    <message>
        <source>Production: changes to “%1” are allowed, %2 left</source>
        <translation>本番: 「%1」の変更を許可中、残り%2</translation>
    </message>
    <message>
        <source>Changes to “%1” are allowed, %2 left</source>
        <translation>「%1」の変更を許可中、残り%2</translation>
    </message>
    <message>
        <source>Production: “%1” is read-only</source>
        <translation>本番: 「%1」は読み取り専用です</translation>
    </message>
    <message>
        <source>Read-only: nothing is changed in “%1”</source>
        <translation>読み取り専用: 「%1」では何も変更されません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NetworkSection</name>
    <message>
        <source>Pin what the test has seen</source>
        <translation>テストで確認した証明書を固定</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>HTTPプロキシ(CONNECT)</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5プロキシ</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>プロキシ(&amp;X)</translation>
    </message>
    <message>
        <source>What goes to this computer itself takes no proxy, unless one is named here</source>
        <translation>ここで指定しない限り、このコンピューター自身への通信ではプロキシを使いません</translation>
    </message>
    <message>
        <source>port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Host of the proxy</source>
        <translation>プロキシのホスト</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>プロキシのポート</translation>
    </message>
    <message>
        <source>Proxy’s address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>The proxy finds the service by its name; it sees that name, and nothing of what is sent</source>
        <translation>サービスの名前解決はプロキシが行います。プロキシに見えるのはその名前だけで、送信内容は見えません</translation>
    </message>
    <message>
        <source>Proxy’s user name</source>
        <translation>プロキシのユーザー名</translation>
    </message>
    <message>
        <source>Empty: it asks for none</source>
        <translation>空の場合: 認証なし</translation>
    </message>
    <message>
        <source>Proxy’s password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Kept in the keychain, and told to the proxy alone</source>
        <translation>キーチェーンに保存され、プロキシにのみ送信されます</translation>
    </message>
    <message>
        <source>Certificate pins, one a line</source>
        <translation>証明書ピン(1行に1つ)</translation>
    </message>
    <message>
        <source>Certificate pins</source>
        <translation>証明書ピン</translation>
    </message>
    <message>
        <source>SHA-256 of a public key, base64, one a line. Every server of this connection must show one of them; have the next certificate’s pin here before it is changed.</source>
        <translation>公開鍵のSHA-256(base64)を1行に1つ。この接続のすべてのサーバーは、そのいずれかを提示する必要があります。証明書が切り替わる前に、次の証明書のピンを追加しておいてください。</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Own CA certificates, PEM</source>
        <translation>独自のCA証明書(PEM)</translation>
    </message>
    <message>
        <source>Own C&amp;A</source>
        <translation>独自のCA(&amp;A)</translation>
    </message>
    <message>
        <source>PEM certificates trusted besides the system’s, by this connection only</source>
        <translation>システムの証明書に加えて、この接続でのみ信頼するPEM証明書</translation>
    </message>
    <message>
        <source>CA certificates</source>
        <translation>CA証明書</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer);;All files (*)</source>
        <translation>PEMファイル (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Test the connection first: then the certificate’s pin is known.</source>
        <translation>先に接続をテストしてください。証明書のピンを取得できます。</translation>
    </message>
    <message>
        <source>Adds the pin of the certificate that the test has just seen.</source>
        <translation>直前のテストで確認した証明書のピンを追加します。</translation>
    </message>
    <message>
        <source>It is pinned already.</source>
        <translation>既に固定されています。</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>保存済み。置き換えるには入力</translation>
    </message>
    <message>
        <source>The proxy’s password is missing</source>
        <translation>プロキシのパスワードがありません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NoteView</name>
    <message>
        <source>Note</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Copy the value of %1; the clipboard is cleared after 20 seconds</source>
        <translation>%1の値をコピー(クリップボードは20秒後に消去されます)</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Content, not opened</source>
        <translation>内容(未復号)</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>type</source>
        <translation>タイプ</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>says it is of</source>
        <translation>名乗っている書き込み元</translation>
    </message>
    <message>
        <source>writer&apos;s keys</source>
        <translation>書き込み元の鍵</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>views</source>
        <translation>閲覧回数</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大%1回</translation>
    </message>
    <message>
        <source>No note selected</source>
        <translation>ノートが選択されていません</translation>
    </message>
    <message>
        <source>written here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>read here</source>
        <translation>ここで閲覧</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Written anonymously: nobody can replace or delete it, and it shows no writer.</source>
        <translation>匿名のノートです。誰も置き換えや削除ができず、書き込み元も表示されません。</translation>
    </message>
    <message>
        <source>for</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>from</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>nobody known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>views left</source>
        <translation>残り閲覧回数</translation>
    </message>
    <message>
        <source>What is in it is not kept here: read it again to see it.</source>
        <translation>内容はここには保持されません。見るにはもう一度読んでください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::NotesPage</name>
    <message>
        <source>Notes of this session</source>
        <translation>このセッションのノート</translation>
    </message>
    <message>
        <source>The address book was not saved</source>
        <translation>アドレス帳を保存できませんでした</translation>
    </message>
    <message>
        <source>The address book could not be read</source>
        <translation>アドレス帳を読み込めませんでした</translation>
    </message>
    <message>
        <source>The note is written</source>
        <translation>ノートを書き込みました</translation>
    </message>
    <message>
        <source>Tell its reader the id: %1</source>
        <translation>閲覧者にIDを伝えてください: %1</translation>
    </message>
    <message>
        <source>Tell its reader the name “%1”, or the id: %2</source>
        <translation>閲覧者に名前「%1」またはIDを伝えてください: %2</translation>
    </message>
    <message>
        <source>The note is deleted</source>
        <translation>ノートを削除しました</translation>
    </message>
    <message>
        <source>Nobody can read it any more.</source>
        <translation>もう誰も読めません。</translation>
    </message>
    <message>
        <source>The note was not deleted</source>
        <translation>ノートは削除されませんでした</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>ノートの読み取り</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>ノートの書き込み</translation>
    </message>
    <message>
        <source>Your public keys, to hand out</source>
        <translation>配布用の自分の公開鍵</translation>
    </message>
    <message>
        <source>encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>signing</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Copy keys</source>
        <translation>鍵をコピー</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No notes for this client</source>
        <translation>このクライアントではノートを使えません</translation>
    </message>
    <message>
        <source>No note was written or read in this session</source>
        <translation>このセッションで書いた、または読んだノートはありません</translation>
    </message>
    <message>
        <source>A note is a small secret for one reader, who needs no account here: only a pair of keys. The service has no list of notes, so keep the id or the name.</source>
        <translation>ノートは1人の閲覧者に宛てた小さなシークレットです。閲覧者に必要なのは鍵のペアだけで、ここのアカウントは要りません。サービスにはノートの一覧がないため、IDまたは名前を控えておいてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of your address book publish other keys than those you have</source>
        <translation>
            <numerusform>アドレス帳の%n個のクライアントが、保存した鍵と異なる鍵を公開しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is written to them until you have compared the new keys.</source>
        <translation>新しい鍵を照合するまで、これらのクライアント宛てのノートは書き込まれません。</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) in this session</source>
        <translation>
            <numerusform>このセッションのノート: %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ids and names only, until the program ends</source>
        <translation>IDと名前のみ。プログラムの終了まで保持されます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln client(s) with changed keys</source>
        <translation>
            <numerusform>鍵が変わったクライアント: %Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>A note is being sent or fetched. Wait for it, or cancel it.</source>
        <translation>ノートを送信中または取得中です。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Select a note first.</source>
        <translation>先にノートを選択してください。</translation>
    </message>
    <message>
        <source>This note is deleted already.</source>
        <translation>このノートはすでに削除されています。</translation>
    </message>
    <message>
        <source>Only its writer can delete a note, and nobody an anonymous one.</source>
        <translation>ノートを削除できるのは書き込み元だけです。匿名のノートは誰も削除できません。</translation>
    </message>
    <message>
        <source>Only its writer can replace a note, and nobody an anonymous one.</source>
        <translation>ノートを置き換えられるのは書き込み元だけです。匿名のノートは誰も置き換えられません。</translation>
    </message>
    <message>
        <source>A note without a name cannot be replaced: the service finds it by its name. Write a new one.</source>
        <translation>名前のないノートは、サービスが名前で検索するため置き換えられません。新しいノートを書いてください。</translation>
    </message>
    <message>
        <source>No note is shown.</source>
        <translation>表示中のノートはありません。</translation>
    </message>
    <message>
        <source>Delete this note?</source>
        <translation>このノートを削除しますか?</translation>
    </message>
    <message>
        <source>Its reader will not find it any more. What was read of it already stays with who read it. This cannot be undone.</source>
        <translation>閲覧者はこのノートを見つけられなくなります。すでに読まれた内容は、読んだ人の手元に残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>ノートを削除</translation>
    </message>
    <message>
        <source>Your public keys are copied</source>
        <translation>自分の公開鍵をコピーしました</translation>
    </message>
    <message>
        <source>They are no secret. Whoever writes a note to you pastes them.</source>
        <translation>公開鍵は秘密ではありません。ノートを書く人に貼り付けてもらってください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::OfferStrip</name>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>ロールバック(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Does not ask again until the program starts anew; the run stays in the list</source>
        <translation>次にプログラムを起動するまで、再び確認しません。実行は一覧に残ります</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>レコードを1件ずつ以前の内容に戻します。先に確認します</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>停止した位置から続行します。同じ処理が重複することはありません</translation>
    </message>
    <message>
        <source>A roll back was interrupted</source>
        <translation>ロールバックが中断されました</translation>
    </message>
    <message>
        <source>A migration was interrupted at %1 %</source>
        <translation>移行が%1%で中断されました</translation>
    </message>
    <message>
        <source>A migration was stopped at %1 %</source>
        <translation>移行が%1%で停止されました</translation>
    </message>
    <message>
        <source>%1 of %2 records are as they were.</source>
        <comment>so many, so many</comment>
        <translation>%2件中%1件のレコードが以前の状態です。</translation>
    </message>
    <message>
        <source>%1 of %2 records have key version %3.</source>
        <comment>so many, so many</comment>
        <translation>%2件中%1件のレコードが鍵バージョン%3です。</translation>
    </message>
    <message>
        <source>Go on rolling &amp;back…</source>
        <translation>ロールバックを続行(&amp;B)…</translation>
    </message>
    <message>
        <source>Begun %1, %2. %3</source>
        <comment>date, countries, how far</comment>
        <translation>開始%1、%2。%3</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PassphraseDialog</name>
    <message>
        <source>Keep credentials in a file</source>
        <translation>資格情報をファイルに保存</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>パスフレーズを変更</translation>
    </message>
    <message>
        <source>Open the credentials file</source>
        <translation>資格情報ファイルを開く</translation>
    </message>
    <message>
        <source>The credentials of your connections go into one encrypted file on this computer. Whenever the program starts, it asks for the passphrase as soon as a saved connection is opened.</source>
        <translation>接続の資格情報は、このコンピューター上の1つの暗号化ファイルに保存されます。プログラムの起動後、保存済みの接続を最初に開くときにパスフレーズが求められます。</translation>
    </message>
    <message>
        <source>The file is encrypted anew. Copies of it from before, in a backup for example, still open with the passphrase they had.</source>
        <translation>ファイルは新たに暗号化されます。バックアップなどにある以前のコピーは、引き続き以前のパスフレーズで開けます。</translation>
    </message>
    <message>
        <source>A saved connection needs its credentials. They are in a file that your passphrase opens.</source>
        <translation>保存済みの接続には資格情報が必要です。資格情報は、パスフレーズで開くファイルに保存されています。</translation>
    </message>
    <message>
        <source>&amp;Current passphrase</source>
        <translation>現在のパスフレーズ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新しいパスフレーズ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Again</source>
        <translation>確認入力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Create the file</source>
        <translation>ファイルを作成(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;hange</source>
        <translation>変更(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Nobody can find or replace a forgotten passphrase: the credentials in the file are gone then, and have to be entered again.</source>
        <translation>忘れたパスフレーズは、誰にも調べたり再設定したりできません。その場合、ファイル内の資格情報は失われ、再入力が必要になります。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language, and try again.</source>
        <translation>大文字/小文字とキーボードの言語を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>At least %1 characters; a few words are better than one.</source>
        <translation>%1文字以上。1語より複数の語の組み合わせをお勧めします。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1文字以上。</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>パスフレーズが一致しません。</translation>
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
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the page this window showed before</source>
        <translation>このウィンドウが前に表示していたページに戻ります</translation>
    </message>
    <message>
        <source>This window has shown nothing before.</source>
        <translation>このウィンドウにはまだ前のページがありません。</translation>
    </message>
    <message>
        <source>F&amp;orward</source>
        <translation>進む(&amp;O)</translation>
    </message>
    <message>
        <source>Goes to the page this window was at before going back</source>
        <translation>戻る前に表示していたページに進みます</translation>
    </message>
    <message>
        <source>Go back first.</source>
        <translation>先に「戻る」を使ってください。</translation>
    </message>
    <message>
        <source>Rece&amp;nt places</source>
        <translation>最近の場所(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;%1 %2</source>
        <comment>number, place</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>recent</source>
        <comment>place</comment>
        <translation>最近</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PlanWindow</name>
    <message>
        <source>&amp;Open a migration plan…</source>
        <translation>移行計画を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Begins a key migration with what a plan file says; nothing is written before you say so</source>
        <translation>計画ファイルの内容で鍵の移行を始めます。指示するまで何も書き込まれません</translation>
    </message>
    <message>
        <source>Open the migration plan %1</source>
        <translation>移行計画%1を開く</translation>
    </message>
    <message>
        <source>Open a migration plan</source>
        <translation>移行計画を開く</translation>
    </message>
    <message>
        <source>Migration plans (*%1);;JSON files (*.json);;All files (*)</source>
        <translation>移行計画 (*%1);;JSONファイル (*.json);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>%1 was not opened</source>
        <translation>%1は開かれませんでした</translation>
    </message>
    <message>
        <source>The plan is for the InCountry environment %1, and no connection goes there.</source>
        <translation>この計画はInCountryの環境%1用ですが、その環境への接続がありません。</translation>
    </message>
    <message>
        <source>Add a connection to that environment, then open the plan again.</source>
        <translation>その環境への接続を追加してから、計画を開き直してください。</translation>
    </message>
    <message>
        <source>%1 is opened</source>
        <translation>%1を開きました</translation>
    </message>
    <message>
        <source>Countries, key and limits are those of the plan. The check has to run here before anything is written.</source>
        <translation>国、鍵、制限は計画のとおりです。書き込みの前に、ここで検査を実行する必要があります。</translation>
    </message>
    <message>
        <source>The key of %1 is not here</source>
        <translation>%1の鍵がここにありません</translation>
    </message>
    <message>
        <source>The plan migrates to key version %1, which is not among the keys of this connection.</source>
        <translation>この計画の移行先は鍵バージョン%1ですが、この接続の鍵にはありません。</translation>
    </message>
    <message>
        <source>Enter or import the key here, or choose another.</source>
        <translation>ここで鍵を入力またはインポートするか、別の鍵を選択してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::PolicyDialog</name>
    <message>
        <source>IAM policy</source>
        <translation>IAMポリシー</translation>
    </message>
    <message>
        <source>What the AWS account of this connection must be allowed to do, and nothing more. ACCOUNT stands for the account’s number.</source>
        <translation>この接続のAWSアカウントに必要な最小限の権限です。ACCOUNTはアカウント番号に置き換えてください。</translation>
    </message>
    <message>
        <source>A secret with a key of your own needs kms:Decrypt on that key besides.</source>
        <translation>独自の鍵を使うシークレットの場合は、その鍵に対するkms:Decryptも必要です。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the policy</source>
        <translation>ポリシーをコピーします</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ProtectionFields</name>
    <message>
        <source>Encrypt the file with a passphrase</source>
        <translation>パスフレーズでファイルを暗号化</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>確認入力</translation>
    </message>
    <message>
        <source>Type “%1”</source>
        <translation>「%1」と入力</translation>
    </message>
    <message>
        <source>Whoever gets the file has every secret in it. Type the word to go on without encryption.</source>
        <translation>ファイルを入手した人は、すべてのシークレットを読み取れます。暗号化せずに続けるには、この語を入力してください。</translation>
    </message>
    <message>
        <source>Type the word to go on without encryption.</source>
        <translation>暗号化せずに続けるには、この語を入力してください。</translation>
    </message>
    <message>
        <source>A passphrase is missing.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The passphrase has to be typed twice.</source>
        <translation>パスフレーズを2回入力してください。</translation>
    </message>
    <message>
        <source>The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.</source>
        <translation>ファイルはage形式です。「age」プログラムでも開けます。パスフレーズがなければ誰も開けません。</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>パスフレーズが一致しません。</translation>
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
        <translation>秘密情報は変数のままです。フィルターの値はテキストに含まれます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>country, its code</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Query as code</source>
        <translation>クエリをコードとして表示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This SDK cannot ask for it</source>
        <translation>このSDKではこの問い合わせはできません</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>variable, meaning</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Set before it runs:</source>
        <translation>実行前に設定:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReadNoteDialog</name>
    <message>
        <source>By &amp;id</source>
        <translation>IDで指定(&amp;I)</translation>
    </message>
    <message>
        <source>By na&amp;me</source>
        <translation>名前で指定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Ask what reading uses up</source>
        <translation>読むと消費されるものを確認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Send me the code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Read it now</source>
        <translation>今すぐ読む(&amp;R)</translation>
    </message>
    <message>
        <source>Read a note</source>
        <translation>ノートの読み取り</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>ノート(&amp;N)</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Proof, where the writer asked for one</source>
        <translation>証明(書き込み元が求める場合)</translation>
    </message>
    <message>
        <source>Code of the e-mail</source>
        <translation>メールで届いたコード</translation>
    </message>
    <message>
        <source>The service mails it to the address that the note&apos;s writer gave</source>
        <translation>サービスが、ノートの書き込み元が指定したアドレスにメールで送信します</translation>
    </message>
    <message>
        <source>Code from the &amp;e-mail</source>
        <translation>メールで届いたコード(&amp;E)</translation>
    </message>
    <message>
        <source>Code of &amp;Tozny</source>
        <translation>Toznyのコード(&amp;T)</translation>
    </message>
    <message>
        <source>Identity to&amp;ken</source>
        <translation>アイデンティティトークン(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A note is read with this client&apos;s keys.</source>
        <translation>ノートはこのクライアントの鍵で読みます。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ノート</translation>
    </message>
    <message>
        <source>The code is on its way</source>
        <translation>コードを送信しました</translation>
    </message>
    <message>
        <source>The service mails it to the address that the note&apos;s writer gave.</source>
        <translation>ノートの書き込み元が指定したアドレスに、サービスがメールで送信します。</translation>
    </message>
    <message>
        <source>No code is needed</source>
        <translation>コードは不要です</translation>
    </message>
    <message>
        <source>The note does not ask for a code by e-mail.</source>
        <translation>このノートは、メールで届くコードを求めていません。</translation>
    </message>
    <message>
        <source>The code could not be asked for</source>
        <translation>コードを請求できませんでした</translation>
    </message>
    <message>
        <source>This note can be read as often as you like: reading uses nothing up.</source>
        <translation>このノートは何度でも読めます。読んでも何も消費されません。</translation>
    </message>
    <message>
        <source>This is the LAST view. Reading uses it up: the service then deletes the note, and nobody can read it again.</source>
        <translation>これが最後の閲覧です。読むと使い切られ、サービスがノートを削除するため、以後は誰も読めません。</translation>
    </message>
    <message>
        <source>Reading uses up one of %1 views that are left, whoever takes them.</source>
        <translation>読むと、残り%1回の閲覧回数のうち1回を消費します。この回数は誰が読んでも減ります。</translation>
    </message>
    <message>
        <source>The service could not be asked how many views are left (%1). Reading may use up the last one.</source>
        <translation>残りの閲覧回数をサービスに問い合わせできませんでした(%1)。読むと最後の1回を消費する可能性があります。</translation>
    </message>
    <message>
        <source>There is no such note</source>
        <translation>該当するノートがありません</translation>
    </message>
    <message>
        <source>It never was, it has expired, its views are used up, or it is for other keys.</source>
        <translation>元から存在しないか、期限が切れたか、閲覧回数を使い切ったか、別の鍵宛てです。</translation>
    </message>
    <message>
        <source>The note was not read</source>
        <translation>ノートを読めませんでした</translation>
    </message>
    <message>
        <source>an id looks like 3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90; to read by a name, choose so above</source>
        <translation>IDは3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90のような形式です。名前で読む場合は、上で切り替えてください</translation>
    </message>
    <message>
        <source>The name that the writer gave it; capitals count</source>
        <translation>書き込み元が付けた名前(大文字と小文字を区別)</translation>
    </message>
    <message>
        <source>The id that the writer told you</source>
        <translation>書き込み元から伝えられたID</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecipientPicker</name>
    <message>
        <source>Look up</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Myself</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>A client, by id or e-mail</source>
        <translation>クライアント(IDまたはメールアドレス)</translation>
    </message>
    <message>
        <source>Pasted public keys</source>
        <translation>貼り付けた公開鍵</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>client id or e-mail address</source>
        <translation>クライアントIDまたはメールアドレス</translation>
    </message>
    <message>
        <source>Client id or e-mail address</source>
        <translation>クライアントIDまたはメールアドレス</translation>
    </message>
    <message>
        <source>encryption: …
signing: …</source>
        <translation>encryption: …
signing: …</translation>
    </message>
    <message>
        <source>Public keys, encryption first</source>
        <translation>公開鍵(暗号化用を先に)</translation>
    </message>
    <message>
        <source>this client has no signing key, so no note can be written to it</source>
        <translation>このクライアントには署名鍵がないため、ノートを書けません</translation>
    </message>
    <message>
        <source>pasted keys %1</source>
        <translation>貼り付けた鍵%1</translation>
    </message>
    <message>
        <source>the keys of this client have changed: look at it in the address book first</source>
        <translation>このクライアントの鍵が変わりました。先にアドレス帳で確認してください</translation>
    </message>
    <message>
        <source>Asking the service…</source>
        <translation>サービスに問い合わせ中…</translation>
    </message>
    <message>
        <source>Fingerprint of its keys: %1</source>
        <comment>groups of hex digits</comment>
        <translation>鍵のフィンガープリント: %1</translation>
    </message>
    <message>
        <source>Looked up at the service before it is used, so that you can compare its keys.</source>
        <translation>鍵を照合できるよう、使用前にサービスで検索します。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordDelegate</name>
    <message>
        <source>Could not load rows %1–%2</source>
        <translation>%1～%2行を読み込めませんでした</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordEditorDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Add to changes</source>
        <translation>変更に追加(&amp;A)</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>レコードを編集</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>A change of this record waits in the tray</source>
        <translation>このレコードの変更がトレイで待機しています</translation>
    </message>
    <message>
        <source>You go on editing that; it takes its place.</source>
        <translation>その変更の編集を続けます。編集結果は待機中の変更に置き換わります。</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The record as fields (Ctrl+Tab)</source>
        <translation>レコードをフィールドとして表示(Ctrl+Tab)</translation>
    </message>
    <message>
        <source>The same record as the SDK&apos;s JSON (Ctrl+Tab)</source>
        <translation>同じレコードをSDKのJSONとして表示(Ctrl+Tab)</translation>
    </message>
    <message>
        <source>Lets the change wait in the change tray, to be reviewed and committed with others (Ctrl+Enter)</source>
        <translation>変更を変更トレイに入れ、他の変更とまとめて確認・確定できるようにします(Ctrl+Enter)</translation>
    </message>
    <message>
        <source>There is no JSON of this yet</source>
        <translation>まだJSONで表示できません</translation>
    </message>
    <message>
        <source>%1 cannot be read. Correct it, then look at the record as JSON.</source>
        <translation>%1を読み取れません。修正してからレコードをJSONで表示してください。</translation>
    </message>
    <message>
        <source>This JSON is not a record</source>
        <translation>このJSONはレコードではありません</translation>
    </message>
    <message>
        <source>Correct it here; nothing is lost.</source>
        <translation>ここで修正してください。内容は失われません。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Copy of a record in %1</source>
        <translation>%1のレコードのコピー</translation>
    </message>
    <message>
        <source>Copy of %1 in %2</source>
        <translation>%2の%1のコピー</translation>
    </message>
    <message>
        <source>New record in %1</source>
        <translation>%1の新規レコード</translation>
    </message>
    <message>
        <source>Writes the record now (Ctrl+S)</source>
        <translation>レコードを今すぐ書き込みます(Ctrl+S)</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>&amp;Save record</source>
        <translation>レコードを保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create record</source>
        <translation>レコードを作成(&amp;C)</translation>
    </message>
    <message>
        <source>The record changed since you opened it</source>
        <translation>開いた後にレコードが変更されています</translation>
    </message>
    <message>
        <source>The record was deleted since you opened it</source>
        <translation>開いた後にレコードが削除されています</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your change is in the change tray, beside what is there now.</source>
        <translation>上書きはされていません。変更は、現在の内容とともに変更トレイにあります。</translation>
    </message>
    <message>
        <source>There is a record with this record key already</source>
        <translation>このレコードキーのレコードは既に存在します</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>上書きはされていません。</translation>
    </message>
    <message>
        <source>Choose another record key, or compare the two.</source>
        <translation>別のレコードキーを選択するか、両方を比較してください。</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Saving was cancelled</source>
        <translation>保存をキャンセルしました</translation>
    </message>
    <message>
        <source>The service may have the record all the same.</source>
        <translation>ただし、サービスにはレコードが保存されている可能性があります。</translation>
    </message>
    <message>
        <source>Discard the changes?</source>
        <translation>変更を破棄しますか?</translation>
    </message>
    <message>
        <source>What you typed here is not saved.</source>
        <translation>ここで入力した内容は保存されていません。</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>変更を破棄</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordFormView</name>
    <message>
        <source>Add &amp;field</source>
        <translation>フィールドを追加(&amp;F)</translation>
    </message>
    <message>
        <source>Show another member of the record</source>
        <translation>レコードの他のメンバーを表示します</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordJsonView</name>
    <message>
        <source>Record as JSON</source>
        <translation>JSON形式のレコード</translation>
    </message>
    <message>
        <source>Too long to show here and kept as it is: %1. Edit it in the form.</source>
        <translation>長すぎるためここには表示されず、そのまま保持されます: %1。フォームで編集してください。</translation>
    </message>
    <message>
        <source>Only the service sets %1: left out when you save.</source>
        <translation>%1はサービスだけが設定するため、保存時には除外されます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTab</name>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Only the hash of the record key is known: %1</source>
        <translation>レコードキーはハッシュしかわかりません: %1</translation>
    </message>
    <message>
        <source>This record cannot be opened</source>
        <translation>このレコードは開けません</translation>
    </message>
    <message>
        <source>What the service sent is under Raw.</source>
        <translation>サービスから受信した内容は「生データ」にあります。</translation>
    </message>
    <message>
        <source>This record cannot be edited</source>
        <translation>このレコードは編集できません</translation>
    </message>
    <message>
        <source>Add the secret of version %1…</source>
        <translation>バージョン%1のシークレットを追加…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTableTools</name>
    <message>
        <source>Not sorted here</source>
        <translation>ここでは並べ替えられませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>%Ln件のレコードをコピーしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Select records first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>何もコピーされませんでした</translation>
    </message>
    <message>
        <source>None of the selected rows is loaded: scroll to them first.</source>
        <translation>選択した行はどれも読み込まれていません。先にその位置までスクロールしてください。</translation>
    </message>
    <message>
        <source>Only loaded rows were copied</source>
        <translation>読み込み済みの行だけをコピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected row(s) are not loaded.</source>
        <translation>
            <numerusform>選択した行のうち%Ln行が読み込まれていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordTableView</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RecordsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As code</source>
        <translation>コードとして表示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>The country whose records are shown</source>
        <translation>レコードを表示する国</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operation, kind of error</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The record&apos;s key is not known in plain text.</source>
        <translation>このレコードのキーの平文は不明です。</translation>
    </message>
    <message>
        <source>The connection is not open.</source>
        <translation>接続が開いていません。</translation>
    </message>
    <message>
        <source>The connection has one country only.</source>
        <translation>この接続の国は1つだけです。</translation>
    </message>
    <message>
        <source>Every country is shown already.</source>
        <translation>既にすべての国を表示しています。</translation>
    </message>
    <message>
        <source>Every country</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>Country of the new record</source>
        <translation>新規レコードの国</translation>
    </message>
    <message>
        <source>New record in…</source>
        <translation>新規レコードの国…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln countries</source>
        <translation>
            <numerusform>%Lnか国</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Select a cell first.</source>
        <translation>先にセルを選択してください。</translation>
    </message>
    <message>
        <source>The filter stays as it is</source>
        <translation>フィルターは変更されていません</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>any country</source>
        <translation>すべての国</translation>
    </message>
    <message>
        <source>Rows %1 to %2 could not be loaded</source>
        <translation>%1～%2行を読み込めませんでした</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, selection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln件が読み取り不可</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ReportStep</name>
    <message>
        <source>Migrated</source>
        <translation>移行済み</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>残り</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Changed by others</source>
        <translation>他での変更</translation>
    </message>
    <message>
        <source>Countries of the run</source>
        <translation>実行の対象国</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>ロールバック(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Go on with the run</source>
        <translation>実行を続行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>実行中の出来事</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>確認が必要なレコード</translation>
    </message>
    <message>
        <source>The report is exported</source>
        <translation>レポートをエクスポートしました</translation>
    </message>
    <message>
        <source>Version %1 is the current one</source>
        <translation>バージョン%1が現在のバージョンです</translation>
    </message>
    <message>
        <source>Whatever Strongroom writes from now on has this key.</source>
        <translation>以後Strongroomが書き込むものはすべてこの鍵を使います。</translation>
    </message>
    <message>
        <source>The keys were not saved</source>
        <translation>鍵は保存されませんでした</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>レコードを1件ずつ以前の内容に戻します。先に確認します</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>停止した位置から続行します。同じ処理が重複することはありません</translation>
    </message>
    <message>
        <source>Whatever Strongroom writes from then on has this key; it is saved and read back</source>
        <translation>以後Strongroomが書き込むものはすべてこの鍵を使います。鍵は保存され、読み戻して確認されます</translation>
    </message>
    <message>
        <source>Writes the report to a file</source>
        <translation>レポートをファイルに書き出します</translation>
    </message>
    <message>
        <source>As &amp;CSV, a row per record…</source>
        <translation>CSV(1行に1レコード)(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>JSON(&amp;J)…</translation>
    </message>
    <message>
        <source>As &amp;PDF…</source>
        <translation>PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートをエクスポート</translation>
    </message>
    <message>
        <source>Key migration</source>
        <translation>鍵の移行</translation>
    </message>
    <message>
        <source>The report was not exported</source>
        <translation>レポートはエクスポートされませんでした</translation>
    </message>
    <message>
        <source>&amp;Set version %1 as current</source>
        <translation>バージョン%1を現在のバージョンに設定(&amp;S)</translation>
    </message>
    <message>
        <source>The journal could not be opened</source>
        <translation>ジャーナルを開けませんでした</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>レポートはありません</translation>
    </message>
    <message>
        <source>The report is being read</source>
        <translation>レポートを読み取っています</translation>
    </message>
    <message>
        <source>What came of the run, from its journal.</source>
        <translation>ジャーナルに基づく実行の結果です。</translation>
    </message>
    <message>
        <source>%1. Begun %2, %3. The journal is %4.</source>
        <comment>state, date, countries, path</comment>
        <translation>%1。開始%2、%3。ジャーナル: %4。</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>as they were before</source>
        <translation>以前の状態</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>still with an old key</source>
        <translation>古い鍵のまま</translation>
    </message>
    <message>
        <source>nothing is left to do</source>
        <translation>残りなし</translation>
    </message>
    <message>
        <source>never written</source>
        <translation>書き込みなし</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>left as they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>since they were written</source>
        <translation>書き込み後</translation>
    </message>
    <message>
        <source>Nothing happened that needs your attention.</source>
        <translation>確認が必要な出来事はありませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that need attention</source>
        <translation>
            <numerusform>確認が必要なレコード%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestEditor</name>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>What the service is asked to do with the address</source>
        <translation>このアドレスに対してサービスに求める操作</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>&amp;With sign-in</source>
        <translation>サインインを使用(&amp;W)</translation>
    </message>
    <message>
        <source>The connection&apos;s token or key goes along; you never handle it</source>
        <translation>接続のトークンまたはキーを付けて送信します。自分で扱う必要はありません</translation>
    </message>
    <message>
        <source>As it &amp;is</source>
        <translation>そのまま(&amp;I)</translation>
    </message>
    <message>
        <source>Nothing is added: to see whether the sign-in makes the difference</source>
        <translation>何も付加しません。サインインの有無による違いを確認できます</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Content type of the body</source>
        <translation>本文のコンテンツタイプ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Nothing is added, to see whether the sign-in makes the difference.</source>
        <translation>何も付加しません。サインインの有無による違いを確認できます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestHeaderRows</name>
    <message>
        <source>None of your own.</source>
        <translation>独自のヘッダーはありません。</translation>
    </message>
    <message>
        <source>Add &amp;header</source>
        <translation>ヘッダーを追加(&amp;H)</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>ヘッダー名</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>Remove this header</source>
        <translation>このヘッダーを削除</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RequestPage</name>
    <message>
        <source>The API key goes along.</source>
        <translation>APIキーを付けて送信します。</translation>
    </message>
    <message>
        <source>The token of the sign-in goes along; a new one is got where it is needed.</source>
        <translation>サインインのトークンを付けて送信します。必要に応じて新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>The API token goes along; a new one is got where it is needed.</source>
        <translation>APIトークンを付けて送信します。必要に応じて新しいトークンを取得します。</translation>
    </message>
    <message>
        <source>Signed in as the connection is.</source>
        <translation>接続と同じサインインを使用します。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The answer was saved</source>
        <translation>応答を保存しました</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Try an address</source>
        <translation>アドレスを試す</translation>
    </message>
    <message>
        <source>The request is sent with this connection&apos;s sign-in, and you see what the service says: status, time, headers and body. Redirects are not followed.</source>
        <translation>リクエストはこの接続のサインインを使って送信され、サービスの応答(ステータス、時間、ヘッダー、本文)が表示されます。リダイレクトには従いません。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Esc cancels it.</source>
        <translation>Escでキャンセルできます。</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセルしました</translation>
    </message>
    <message>
        <source>Whether the service has carried it out is not known.</source>
        <translation>サービスが実行したかどうかは不明です。</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>There is no token, so the request was not sent.</source>
        <translation>トークンがないため、リクエストは送信されませんでした。</translation>
    </message>
    <message>
        <source>What happened stands above.</source>
        <translation>詳細は上に表示されています。</translation>
    </message>
    <message>
        <source>Opening the connection…</source>
        <translation>接続を開いています…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>接続は閉じています</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>鍵がメモリ上にあるのは、接続を開いている間だけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>接続を開けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No requests on this connection</source>
        <translation>この接続ではリクエストを送信できません</translation>
    </message>
    <message>
        <source>It has no sign-in that a request could take along.</source>
        <translation>リクエストに使えるサインインがありません。</translation>
    </message>
    <message>
        <source>Recent requests</source>
        <translation>最近のリクエスト</translation>
    </message>
    <message>
        <source>Save the answer&apos;s body</source>
        <translation>応答の本文を保存</translation>
    </message>
    <message>
        <source>Open the connection first.</source>
        <translation>先に接続を開いてください。</translation>
    </message>
    <message>
        <source>A request is under way.</source>
        <translation>リクエストを処理中です。</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>送信中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing was sent so far.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message>
        <source>There is no answer.</source>
        <translation>応答がありません。</translation>
    </message>
    <message>
        <source>There is no text to copy.</source>
        <translation>コピーするテキストがありません。</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>応答に本文がありません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevealField</name>
    <message>
        <source>Hold to look, click to keep it open for 30 seconds</source>
        <translation>長押しで一時表示、クリックで30秒間表示</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(空)</translation>
    </message>
    <message>
        <source>Secret, hidden</source>
        <translation>シークレット、非表示</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RevokeResultsDialog</name>
    <message>
        <source>Not everything was revoked</source>
        <translation>一部を取り消せませんでした</translation>
    </message>
    <message>
        <source>what</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>%1 of %2 were revoked</source>
        <translation>%2件中%1件を取り消しました</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunStep</name>
    <message>
        <source>Verified</source>
        <translation>検証済み</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Countries of the run</source>
        <translation>実行の対象国</translation>
    </message>
    <message>
        <source>Records set aside</source>
        <translation>保留のレコード</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
    <message>
        <source>Run in the &amp;background</source>
        <translation>バックグラウンドで実行(&amp;B)</translation>
    </message>
    <message>
        <source>Show the repor&amp;t</source>
        <translation>レポートを表示(&amp;T)</translation>
    </message>
    <message>
        <source>Ends at the next safe point. The journal keeps how far it came: it can be gone on with at any time</source>
        <translation>次の安全な位置で停止します。進み具合はジャーナルに残り、いつでも続行できます</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>停止した位置から続行します。同じ処理が重複することはありません</translation>
    </message>
    <message>
        <source>Shows the records; the run goes on in the job bar</source>
        <translation>レコードを表示します。実行はジョブバーで継続します</translation>
    </message>
    <message>
        <source>Goes to “Report”</source>
        <translation>「レポート」に移動します</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>再開(&amp;R)</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>続行します</translation>
    </message>
    <message>
        <source>Rests at the next safe point, with everything at hand to go on</source>
        <translation>次の安全な位置で一時停止します。すぐに再開できる状態を保ちます</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止しています…</translation>
    </message>
    <message>
        <source>Stop and roll bac&amp;k…</source>
        <translation>停止してロールバック(&amp;K)…</translation>
    </message>
    <message>
        <source>Roll bac&amp;k…</source>
        <translation>ロールバック(&amp;K)…</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>レコードを1件ずつ以前の内容に戻します。先に確認します</translation>
    </message>
    <message>
        <source>The run came to rest before its end</source>
        <translation>実行が途中で停止しました</translation>
    </message>
    <message>
        <source>The run could not begin: nothing was written</source>
        <translation>実行を開始できませんでした。何も書き込まれていません</translation>
    </message>
    <message>
        <source>Go on when the cause is gone: nothing is lost and nothing is done twice.</source>
        <translation>原因を取り除いてから続行してください。失われるものはなく、同じ処理が重複することもありません。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>The journal keeps how far it came. Go on whenever you like, or put back what was there before.</source>
        <translation>進み具合はジャーナルに残っています。いつでも続行でき、以前の内容に戻すこともできます。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>What was under way was finished first. The keys stay in memory until you resume or stop.</source>
        <translation>進行中だった処理は完了しています。鍵は、再開または停止するまでメモリ上に残ります。</translation>
    </message>
    <message>
        <source>Making ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>実行中のものはありません</translation>
    </message>
    <message>
        <source>The journal is opened.</source>
        <translation>ジャーナルを開いています。</translation>
    </message>
    <message>
        <source>Start the migration on the page “How”.</source>
        <translation>「方法」ページで移行を開始してください。</translation>
    </message>
    <message>
        <source>Closing this window or losing power loses nothing.</source>
        <translation>このウィンドウを閉じても、電源が切れても、失われるものはありません。</translation>
    </message>
    <message>
        <source>Putting back what was there before key version %1</source>
        <translation>鍵バージョン%1への移行前の内容に戻しています</translation>
    </message>
    <message>
        <source>Records that others changed since are left alone and listed.</source>
        <translation>その後他で変更されたレコードはそのまま残り、一覧に表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>Re-encrypting %Ln record(s) with key version %1</source>
        <translation>
            <numerusform>%Ln件のレコードを鍵バージョン%1で再暗号化しています</numerusform>
        </translation>
    </message>
    <message>
        <source>Every record is read back after it is written.</source>
        <translation>すべてのレコードは書き込み後に読み戻されます。</translation>
    </message>
    <message>
        <source>No record is read back after it is written.</source>
        <translation>書き込み後のレコードは読み戻されません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s) to key version %2</source>
        <comment>state of the run</comment>
        <translation>
            <numerusform>%1: %Ln件のレコードを鍵バージョン%2へ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is running now.</source>
        <translation>現在実行中のものはありません。</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>ロールバック済み</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>all</comment>
        <translation>全%1件中</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>changed by others since</source>
        <translation>その後他で変更</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>no key opens them</source>
        <translation>どの鍵でも開けません</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>未取得</translation>
    </message>
    <message>
        <source>the service asked for a rest of %1</source>
        <translation>サービスの要求により%1待機中</translation>
    </message>
    <message numerus="yes">
        <source>limited by key derivation, %Ln core(s)</source>
        <translation>
            <numerusform>鍵の導出による制限、%Lnコア</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>±10 %</source>
        <translation>±10%</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>never written, listed in the report · %1 of %2 shown</source>
        <comment>rows, all</comment>
        <translation>書き込まれず、レポートに記載 · %2件中%1件を表示</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::RunsView</name>
    <message>
        <source>Migrations</source>
        <translation>移行</translation>
    </message>
    <message>
        <source>&amp;New migration</source>
        <translation>新規の移行(&amp;N)</translation>
    </message>
    <message>
        <source>Open &amp;report</source>
        <translation>レポートを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Roll &amp;back…</source>
        <translation>ロールバック(&amp;B)…</translation>
    </message>
    <message>
        <source>Remove &amp;journal…</source>
        <translation>ジャーナルを削除(&amp;J)…</translation>
    </message>
    <message>
        <source>What came of the selected run (Enter)</source>
        <translation>選択した実行の結果を表示します(Enter)</translation>
    </message>
    <message>
        <source>Goes on where it stopped; nothing is done twice</source>
        <translation>停止した位置から続行します。同じ処理が重複することはありません</translation>
    </message>
    <message>
        <source>Puts back what was there before, record by record; asks first</source>
        <translation>レコードを1件ずつ以前の内容に戻します。先に確認します</translation>
    </message>
    <message>
        <source>Deletes the selected journal from this computer; asks first</source>
        <translation>選択したジャーナルをこのコンピューターから削除します。先に確認します</translation>
    </message>
    <message>
        <source>Show the &amp;run</source>
        <translation>実行を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Go on with the &amp;new one</source>
        <translation>新規の移行を続ける(&amp;N)</translation>
    </message>
    <message>
        <source>The run that is under way</source>
        <translation>進行中の実行</translation>
    </message>
    <message>
        <source>Encrypts records anew with another key, step by step; nothing is written before you say so</source>
        <translation>レコードを別の鍵で暗号化し直します。手順に沿って進み、指示するまで何も書き込まれません</translation>
    </message>
    <message>
        <source>The journals of migrations</source>
        <translation>移行のジャーナル</translation>
    </message>
    <message>
        <source>There are no keys to migrate</source>
        <translation>移行する鍵がありません</translation>
    </message>
    <message>
        <source>This connection does not encrypt. Records are as the service has them.</source>
        <translation>この接続は暗号化しません。レコードはサービスにあるとおりです。</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>接続は閉じています</translation>
    </message>
    <message>
        <source>Open it to see its migrations and to begin one.</source>
        <translation>開くと、移行の一覧を確認したり、移行を開始したりできます。</translation>
    </message>
    <message>
        <source>Open the connection</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>No key has been migrated yet</source>
        <translation>まだ鍵は移行されていません</translation>
    </message>
    <message>
        <source>A migration encrypts the records that an old key opens anew with a new one, so that the old key can be destroyed. It looks before it writes, reads back what it wrote, can be paused, stopped and gone on with, and can be rolled back.</source>
        <translation>移行では、古い鍵で開くレコードを新しい鍵で暗号化し直し、古い鍵を破棄できるようにします。書き込む前に検査し、書き込んだ内容を読み戻します。一時停止、停止、続行、ロールバックができます。</translation>
    </message>
    <message>
        <source>New migration</source>
        <translation>新規の移行</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SaveFilterDialog</name>
    <message>
        <source>Saved filters hold the values you look for. They are in %1, which only you can read.</source>
        <translation>保存済みフィルターには検索した値が含まれます。自分だけが読み取れる%1に保存されます。</translation>
    </message>
    <message>
        <source>This connection is not saved, so its filters are kept until the program ends.</source>
        <translation>この接続は保存されていないため、フィルターはプログラムの終了まで保持されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>このフィルターを保存</translation>
    </message>
    <message>
        <source>Such as “Customers in Berlin”</source>
        <translation>例: 「ベルリンの顧客」</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SavedFiltersDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Replace with the current filter</source>
        <translation>現在のフィルターで置換</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>No saved filters yet</source>
        <translation>保存済みフィルターはまだありません</translation>
    </message>
    <message>
        <source>Filter the records, then choose “Save this filter…” at the end of the filter.</source>
        <translation>レコードを絞り込んでから、フィルターの末尾にある「このフィルターを保存…」を選択してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This release does not understand it: %1 Applying it shows it as text.</source>
        <translation>このバージョンでは解釈できません: %1 適用するとテキストとして表示されます。</translation>
    </message>
    <message>
        <source>There is no filter in force.</source>
        <translation>適用中のフィルターがありません。</translation>
    </message>
    <message>
        <source>“%1” was deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchPage</name>
    <message>
        <source>&amp;Open closed ones</source>
        <translation>閉じている接続を開く(&amp;O)</translation>
    </message>
    <message>
        <source>What cannot be searched &amp;by</source>
        <translation>検索できないもの(&amp;B)</translation>
    </message>
    <message>
        <source>A record key, a secret&apos;s name, a file, a client…</source>
        <translation>レコードキー、シークレットの名前、ファイル、クライアントなど…</translation>
    </message>
    <message>
        <source>Text to look for in every connection</source>
        <translation>すべての接続で検索するテキスト</translation>
    </message>
    <message>
        <source>Closed connections are opened before they are asked; otherwise they are counted as not asked</source>
        <translation>閉じている接続を開いてから問い合わせます。オフの場合は未検索として数えます</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>すべてを検索</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>中止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>検索(&amp;S)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1, and more</source>
        <translation>
            <numerusform>%1で%Ln件以上ヒット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Lnか所</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found in %1</source>
        <translation>
            <numerusform>%1で%Ln件ヒット</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 requests answered</source>
        <translation>%2件中%1件のリクエストに応答あり</translation>
    </message>
    <message numerus="yes">
        <source>stopped after %Ln request(s)</source>
        <translation>
            <numerusform>%Ln件のリクエスト後に中止</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>リクエスト%Ln件</numerusform>
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
            <numerusform>接続%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>One text, every connection</source>
        <translation>1つのテキストをすべての接続で検索</translation>
    </message>
    <message>
        <source>Type what you look for and press Enter. Records, files, secrets, environments and tokens are asked together; what a service cannot search by is said below.</source>
        <translation>検索する語句を入力してEnterを押してください。レコード、ファイル、シークレット、環境、トークンをまとめて検索します。サービスが検索に対応していないものは下に表示されます。</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>検索しています…</translation>
    </message>
    <message>
        <source>Hits appear here as the services answer.</source>
        <translation>サービスが応答すると、ヒットがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>No connection has &quot;%1&quot; in anything that can be searched.</source>
        <translation>検索可能な範囲で「%1」を含む接続はありません。</translation>
    </message>
    <message>
        <source>Nothing in the places that could be asked.</source>
        <translation>検索できた場所にはありません。</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message>
        <source>Nothing had been found until then.</source>
        <translation>それまでに見つかったものはありません。</translation>
    </message>
    <message>
        <source>&amp;Ask again</source>
        <translation>再問い合わせ(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>他%Lnか国</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, why it could not be asked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>it is closed</source>
        <translation>閉じています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) could not be asked</source>
        <translation>
            <numerusform>%Lnか所に問い合わせできませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln件ヒット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not asked</source>
        <translation>
            <numerusform>%Ln件未検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose something that was found first.</source>
        <translation>先にヒットを選択してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SearchTree</name>
    <message>
        <source>What was found</source>
        <translation>ヒット</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEdit</name>
    <message>
        <source>Hide what is typed</source>
        <translation>入力内容を非表示</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>入力内容を表示</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>切り取り(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretEditDialog</name>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>トレイに追加(&amp;P)</translation>
    </message>
    <message>
        <source>Edit secret</source>
        <translation>シークレットを編集</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新規シークレット</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1(新規)</translation>
    </message>
    <message>
        <source>unchanged; type to replace it</source>
        <translation>変更なし。置き換えるには入力</translation>
    </message>
    <message>
        <source>as it waits in the tray; type to replace it</source>
        <translation>トレイで待機中の値。置き換えるには入力</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Capitals and blanks count</source>
        <translation>大文字/小文字と空白は区別されます</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>値(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>A secret for all environments serves each that has none of its own</source>
        <translation>すべての環境向けのシークレットは、固有のシークレットがない各環境で使われます</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Encrypted like the value</source>
        <translation>値と同じく暗号化されます</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray.</source>
        <translation>トレイを送信するまで、何も送信されません。</translation>
    </message>
    <message>
        <source>Nothing is sent before you send the tray. A secret that was sent is deleted in Locker&apos;s web console only.</source>
        <translation>トレイを送信するまで、何も送信されません。送信したシークレットはLockerのWebコンソールでのみ削除できます。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>%1 is not there any more</source>
        <translation>%1は既に存在しません</translation>
    </message>
    <message>
        <source>Somebody deleted it, or its environment, while you were editing.</source>
        <translation>編集中に、他の人がこのシークレットまたはその環境を削除しました。</translation>
    </message>
    <message>
        <source>Cancel, and make a new one if it is needed.</source>
        <translation>キャンセルして、必要なら新しく作成してください。</translation>
    </message>
    <message>
        <source>%1 was changed while you were editing</source>
        <translation>編集中に%1が変更されました</translation>
    </message>
    <message>
        <source>What you put in the tray was made from what was there before; sending it will be a conflict, where you can choose.</source>
        <translation>トレイに入れた変更は以前の内容に基づいています。送信すると競合になり、そこでどちらにするかを選択できます。</translation>
    </message>
    <message>
        <source>The environment %1 is not there any more; choose another.</source>
        <translation>環境%1は既に存在しません。別の環境を選択してください。</translation>
    </message>
    <message>
        <source>A change of this secret waits in the tray already; edit that one.</source>
        <translation>このシークレットの変更が既にトレイで待機しています。その変更を編集してください。</translation>
    </message>
    <message>
        <source>Left empty, the value is the empty text. A file can be dropped here</source>
        <translation>空のままにすると、値は空のテキストになります。ここにファイルをドロップできます</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretExportDialog</name>
    <message>
        <source>Replace the file that is there</source>
        <translation>既存のファイルを置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>エクスポート(&amp;E)</translation>
    </message>
    <message>
        <source>Export secrets</source>
        <translation>シークレットをエクスポート</translation>
    </message>
    <message>
        <source>Export secrets of %1</source>
        <translation>%1のシークレットをエクスポート</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>保護</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What a program gets there: its own secrets, and the shared ones it has no own value for</source>
        <translation>その環境でプログラムが受け取るもの。固有のシークレットと、固有の値がない共有のシークレット</translation>
    </message>
    <message>
        <source>Only the environment&apos;s own secrets</source>
        <translation>この環境に固有のシークレットのみ</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln selected key(s)</source>
        <translation>
            <numerusform>選択した%Ln個のキーのみ</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Name of the Secret</source>
        <translation>Secretの名前</translation>
    </message>
    <message>
        <source>metadata.name: lower-case letters, digits, - and dots.</source>
        <translation>metadata.name: 英小文字、数字、-、ドット。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Save to</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>The secrets are being opened.</source>
        <translation>シークレットを開いています。</translation>
    </message>
    <message>
        <source>The secrets could not be opened.</source>
        <translation>シークレットを開けませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) do(es) not fit into this format.</source>
        <translation>
            <numerusform>%Ln個のシークレットがこの形式に合いません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>エクスポートする対象がありません。</translation>
    </message>
    <message>
        <source>A file name is missing.</source>
        <translation>ファイル名を入力してください。</translation>
    </message>
    <message>
        <source>There is a file of this name.</source>
        <translation>同じ名前のファイルがあります。</translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation>シークレットを開いています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) will be written.</source>
        <translation>
            <numerusform>%Ln個のシークレットが書き出されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not written, because they do not open or are there several times: %1.</source>
        <translation>開けない、または重複しているため書き出されません: %1。</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き出しています…</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secret(s) were written, readable for you alone.</source>
        <translation>
            <numerusform>%Ln個のシークレットを書き出しました。読み取れるのは自分だけです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is not encrypted: delete it when it has served its purpose.</source>
        <translation>このファイルは暗号化されていません。不要になったら削除してください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretField</name>
    <message>
        <source>Reveal the value of %1</source>
        <translation>%1の値を表示</translation>
    </message>
    <message>
        <source>Copy the value of %1</source>
        <translation>%1の値をコピー</translation>
    </message>
    <message numerus="yes">
        <source>Hold to peek, click to keep it open for %Ln s</source>
        <translation>
            <numerusform>長押しで一時表示、クリックで%Ln秒間表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy; the clipboard is cleared after %Ln s</source>
        <translation>
            <numerusform>コピー。クリップボードは%Ln秒後に消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>the empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message numerus="yes">
        <source>… (%Ln more characters: copy takes them all)</source>
        <translation>
            <numerusform>…(他%Ln文字。コピーではすべて含まれます)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide the value of %1</source>
        <translation>%1の値を非表示</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretFilterBox</name>
    <message>
        <source>missing or different</source>
        <translation>なし・異なる</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>different</source>
        <translation>異なる</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>変更、未送信</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>type a name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>Find secrets by name</source>
        <translation>シークレットを名前で検索</translation>
    </message>
    <message>
        <source>Show only secrets that are missing, different, unreadable or changed</source>
        <translation>なし、異なる、読み取り不可、または変更済みのシークレットだけを表示します</translation>
    </message>
    <message>
        <source>Which secrets to show</source>
        <translation>表示するシークレット</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>表示中: %1</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Import secrets</source>
        <translation>シークレットをインポート</translation>
    </message>
    <message>
        <source>Import secrets into %1</source>
        <translation>%1にシークレットをインポート</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>The file is encrypted with age. Give the passphrase it was exported with.</source>
        <translation>ファイルはageで暗号化されています。エクスポート時のパスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>自動判別</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>A new environment…</source>
        <translation>新規環境…</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>インポート先</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>環境の名前</translation>
    </message>
    <message>
        <source>It is created when you send the changes.</source>
        <translation>変更を送信すると作成されます。</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>&amp;Create the new</source>
        <translation>新規を作成(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace the different</source>
        <translation>異なるものを置換(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep and leave out</source>
        <translation>既存を維持、新規は除外(&amp;K)</translation>
    </message>
    <message>
        <source>New secrets are created as they are in the file</source>
        <translation>新規シークレットをファイルの内容どおりに作成します</translation>
    </message>
    <message>
        <source>Where the project has another value, the file&apos;s takes its place</source>
        <translation>プロジェクトの値が異なる場合は、ファイルの値に置き換えます</translation>
    </message>
    <message>
        <source>What the project has stays as it is, and what is new is left out</source>
        <translation>プロジェクトの既存の内容はそのままで、新規のものは除外します</translation>
    </message>
    <message>
        <source>Every file (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Files of variables (*.env .env* *.json *.yaml *.yml *.sh *.csv *.txt *.age)</source>
        <translation>変数ファイル (*.env .env* *.json *.yaml *.yml *.sh *.csv *.txt *.age)</translation>
    </message>
    <message>
        <source>There is no text in the clipboard</source>
        <translation>クリップボードにテキストがありません</translation>
    </message>
    <message>
        <source>Copy the variables first.</source>
        <translation>先に変数をコピーしてください。</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>貼り付けたテキスト</translation>
    </message>
    <message>
        <source>Drop a file here, choose one, or paste its text: .env, JSON, YAML, shell exports, what Doppler and Infisical export, a Kubernetes Secret, Docker&apos;s env-file; plain or encrypted with age.</source>
        <translation>ファイルをここにドロップするか、選択するか、テキストを貼り付けてください。.env、JSON、YAML、シェルのexport、DopplerやInfisicalのエクスポート、KubernetesのSecret、Dockerのenv-fileに対応。平文でもageで暗号化されていても構いません。</translation>
    </message>
    <message>
        <source>Nothing is sent: what you choose waits in the tray until you send it.</source>
        <translation>何も送信されません。選択した内容は、送信するまでトレイで待機します。</translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation>「%1」は暗号化されています。</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1を読み取っています…</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>%1として読み取りました。</translation>
    </message>
    <message>
        <source>For those that name no environment; the file names some.</source>
        <translation>環境の指定がないもののインポート先です。ファイル内で環境が指定されているものもあります。</translation>
    </message>
    <message numerus="yes">
        <source>For the %Ln selected row(s):</source>
        <translation>
            <numerusform>選択した%Ln行:</numerusform>
        </translation>
    </message>
    <message>
        <source>For all rows:</source>
        <translation>すべての行:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Put %Ln change(s) in the tray</source>
        <translation>
            <numerusform>%Ln件の変更をトレイに追加(&amp;P)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put in the tray</source>
        <translation>トレイに追加(&amp;P)</translation>
    </message>
    <message>
        <source>Give the new environment a name.</source>
        <translation>新規環境の名前を入力してください。</translation>
    </message>
    <message>
        <source>Nothing is chosen. Space or a double click changes what happens with a row.</source>
        <translation>何も選択されていません。Spaceキーまたはダブルクリックで行の処理を変更できます。</translation>
    </message>
    <message>
        <source>Nothing is sent yet: the changes wait until you send them.</source>
        <translation>まだ何も送信されていません。変更は送信するまで待機します。</translation>
    </message>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a file</comment>
        <translation>%1から</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretInspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>No secret selected</source>
        <translation>シークレットが選択されていません</translation>
    </message>
    <message>
        <source>Select a cell to see where the secret is set and which of its values are the same.</source>
        <translation>セルを選択すると、シークレットが設定されている場所と、どの値が同じかが表示されます。</translation>
    </message>
    <message>
        <source>The key cannot be opened</source>
        <translation>キーを開けません</translation>
    </message>
    <message>
        <source>new, not sent</source>
        <translation>新規、未送信</translation>
    </message>
    <message>
        <source>changed, not sent</source>
        <translation>変更、未送信</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>by fingerprint, nothing revealed</source>
        <translation>フィンガープリントで比較、値は非表示</translation>
    </message>
    <message>
        <source>description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>更新日時</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretMatrixHeader</name>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretMatrixView</name>
    <message>
        <source>Secrets by environment</source>
        <translation>環境別のシークレット</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretReviewDialog</name>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>&amp;Take out</source>
        <translation>取り除く(&amp;T)</translation>
    </message>
    <message>
        <source>Write &amp;mine</source>
        <translation>自分の内容を書き込む(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>%1の変更</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%L1 waiting</source>
        <translation>待機中%L1件</translation>
    </message>
    <message>
        <source>%L1 to look at</source>
        <translation>要確認%L1件</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>待機中の変更はありません。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>&amp;Send %L1</source>
        <translation>%L1件を送信(&amp;S)</translation>
    </message>
    <message>
        <source>Select a change to see what there is to know about it.</source>
        <translation>変更を選択すると、詳細が表示されます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretStrip</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Hide this line</source>
        <translation>この行を非表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) undone</source>
        <translation>
            <numerusform>%Ln件の変更を元に戻しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) sent</source>
        <translation>
            <numerusform>%Ln件の変更を送信しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes are being sent</source>
        <translation>変更を送信しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) could not be sent</source>
        <translation>
            <numerusform>%Ln件の変更を送信できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) not sent yet</source>
        <translation>
            <numerusform>未送信の変更%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Send %L1</source>
        <translation>%L1件を送信</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretValueEdit</name>
    <message>
        <source>Present value</source>
        <translation>現在の値</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>複数行</translation>
    </message>
    <message>
        <source>Value, shown in the clear</source>
        <translation>値(平文で表示中)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>ランダム</translation>
    </message>
    <message>
        <source>Makes a value of %1 random letters and digits</source>
        <translation>%1文字のランダムな英数字の値を生成します</translation>
    </message>
    <message>
        <source>From file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Opens the value that is stored now, to be changed; it stays masked</source>
        <translation>保存されている現在の値を変更用に開きます。マスクされたままです</translation>
    </message>
    <message>
        <source>This value has several lines; they stay.</source>
        <translation>この値は複数行です。改行はそのまま保持されます。</translation>
    </message>
    <message>
        <source>Shown in the clear: make sure that nobody looks over your shoulder.</source>
        <translation>平文で表示しています。周囲からのぞき見されていないか確認してください。</translation>
    </message>
    <message>
        <source>Value from a file</source>
        <translation>ファイルから値を読み込む</translation>
    </message>
    <message>
        <source>The file could not be read: %1</source>
        <translation>ファイルを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>The file is larger than a megabyte.</source>
        <translation>ファイルが1メガバイトを超えています。</translation>
    </message>
    <message>
        <source>The file is no UTF-8 text. Encode it first, as base64 for example.</source>
        <translation>UTF-8テキストのファイルではありません。先にbase64などでエンコードしてください。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>新規シークレット</translation>
    </message>
    <message>
        <source>Select a secret first.</source>
        <translation>先にシークレットを選択してください。</translation>
    </message>
    <message>
        <source>There is no value here that can be opened.</source>
        <translation>ここには開ける値がありません。</translation>
    </message>
    <message>
        <source>There is no environment to compare.</source>
        <translation>比較する環境がありません。</translation>
    </message>
    <message>
        <source>Nothing secret is in it but the name of the secret. With nothing selected: all secrets.</source>
        <translation>シークレットの名前以外に秘密情報は含まれません。何も選択していない場合は、すべてのシークレットが対象です。</translation>
    </message>
    <message>
        <source>Nothing secret is in it.</source>
        <translation>秘密情報は含まれません。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%2の%1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln environments</source>
        <translation>
            <numerusform>環境%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>No secret matches</source>
        <translation>一致するシークレットがありません</translation>
    </message>
    <message>
        <source>No key has these words and is what the filter asks for.</source>
        <translation>入力した語句とフィルターの条件の両方に一致するキーはありません。</translation>
    </message>
    <message>
        <source>Show all secrets</source>
        <translation>すべてのシークレットを表示</translation>
    </message>
    <message>
        <source>There are no secrets yet</source>
        <translation>まだシークレットがありません</translation>
    </message>
    <message>
        <source>A secret has a key and a value, for one environment or for all of them. Keys, values and descriptions are encrypted on this computer before they are sent.</source>
        <translation>シークレットはキーと値からなり、1つの環境またはすべての環境で使われます。キー、値、説明は、送信前にこのコンピューター上で暗号化されます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln secrets</source>
        <translation>
            <numerusform>シークレット%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln件が読み取り不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing in %1</source>
        <translation>
            <numerusform>%1で%Ln件不足</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, some in %Ln others</source>
        <translation>
            <numerusform>%1、他%Ln環境でも不足あり</numerusform>
        </translation>
    </message>
    <message>
        <source>offline copy of %1, read-only:</source>
        <translation>%1のオフラインコピー、読み取り専用:</translation>
    </message>
    <message>
        <source>retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>copy of %1, asking the service: Esc stops it</source>
        <translation>%1のコピー、サービスに問い合わせ中(Escで中止)</translation>
    </message>
    <message>
        <source>copy of %1, not asked again:</source>
        <translation>%1のコピー、再問い合わせなし:</translation>
    </message>
    <message>
        <source>ask the service</source>
        <translation>サービスに問い合わせる</translation>
    </message>
    <message>
        <source>read-only access key</source>
        <translation>読み取り専用のアクセスキー</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ServiceForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Changes are kept at once.</source>
        <translation>変更はすぐに保存されます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShareDialog</name>
    <message>
        <source>Share records</source>
        <translation>レコードを共有</translation>
    </message>
    <message>
        <source>Add an authorizer</source>
        <translation>承認者を追加</translation>
    </message>
    <message>
        <source>Share on behalf of a writer</source>
        <translation>書き込み元の代理で共有</translation>
    </message>
    <message>
        <source>Revoke on behalf of a writer</source>
        <translation>書き込み元の代理で取り消し</translation>
    </message>
    <message>
        <source>&amp;Share</source>
        <translation>共有(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add authorizer</source>
        <translation>承認者を追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>取り消し(&amp;R)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>writer, type</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>タイプ(&amp;T)</translation>
    </message>
    <message>
        <source>All records and files of this type</source>
        <translation>このタイプのすべてのレコードとファイル</translation>
    </message>
    <message>
        <source>&amp;Writer and type</source>
        <translation>書き込み元とタイプ(&amp;W)</translation>
    </message>
    <message>
        <source>Those who made you their authorizer</source>
        <translation>自分を承認者にした書き込み元</translation>
    </message>
    <message>
        <source>A&amp;uthorizer</source>
        <translation>承認者(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Reader</source>
        <translation>閲覧者(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The reader&apos;s copy of the type&apos;s key is deleted at the service.</source>
        <translation>閲覧者用のタイプの鍵のコピーが、サービスで削除されます。</translation>
    </message>
    <message>
        <source>The type&apos;s key is encrypted for the reader on this computer.</source>
        <translation>タイプの鍵は、このコンピューターで閲覧者向けに暗号化されます。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>you read your own records anyway</source>
        <translation>自分のレコードはもともと読めます</translation>
    </message>
    <message>
        <source>writers read their own records anyway</source>
        <translation>書き込み元は自身のレコードをもともと読めます</translation>
    </message>
    <message>
        <source>The authorizer</source>
        <translation>承認者</translation>
    </message>
    <message>
        <source>The reader</source>
        <translation>閲覧者</translation>
    </message>
    <message>
        <source>the type</source>
        <translation>このタイプ</translation>
    </message>
    <message>
        <source>the type “%1”</source>
        <translation>タイプ「%1」</translation>
    </message>
    <message>
        <source>%1 can then read all your records and files of %2: those written so far and those to come.</source>
        <translation>%1は、%2の自分のレコードとファイルを、既存のものも今後のものもすべて読めるようになります。</translation>
    </message>
    <message>
        <source>%1 can then share your records of %2 with anybody, without asking, and holds the key to read them.</source>
        <translation>%1は、%2の自分のレコードを確認なしに誰にでも共有できるようになり、それを読むための鍵を持ちます。</translation>
    </message>
    <message>
        <source>%1 can then read all the writer&apos;s records of %2: those written so far and those to come.</source>
        <translation>%1は、%2の書き込み元のレコードを、既存のものも今後のものもすべて読めるようになります。</translation>
    </message>
    <message>
        <source>%1 gets no more of the writer&apos;s records of %2 from the service. What was read cannot be taken back: the key stays the same.</source>
        <translation>%1は、%2の書き込み元のレコードをサービスから受け取れなくなります。鍵は変わらないため、すでに読まれたものは取り消せません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutDialog</name>
    <message>
        <source>&amp;Remove</source>
        <translation>解除(&amp;R)</translation>
    </message>
    <message>
        <source>Rese&amp;t</source>
        <translation>リセット(&amp;T)</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>すべてリセット(&amp;A)…</translation>
    </message>
    <message>
        <source>Reassi&amp;gn</source>
        <translation>割り当て直す(&amp;G)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>The command has no shortcut then</source>
        <translation>コマンドのショートカットを解除します</translation>
    </message>
    <message>
        <source>The shortcut as delivered</source>
        <translation>既定のショートカットに戻します</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No command selected</source>
        <translation>コマンドが選択されていません</translation>
    </message>
    <message>
        <source>“%1” has no shortcut now.</source>
        <translation>「%1」のショートカットを解除しました。</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2” now.</source>
        <translation>%1を「%2」のショートカットにしました。</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>すべてのショートカットをリセットしますか?</translation>
    </message>
    <message>
        <source>Every command gets the shortcut it was delivered with. Your own ones are forgotten.</source>
        <translation>すべてのコマンドが既定のショートカットに戻ります。独自のショートカットは失われます。</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>すべてのショートカットをリセット</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ShortcutModel</name>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1 is more than one stroke; choose a single one.</source>
        <translation>%1は複数のキー操作です。1回のキー操作にしてください。</translation>
    </message>
    <message>
        <source>%1 opens the context menu.</source>
        <translation>%1はコンテキストメニューを開くキーです。</translation>
    </message>
    <message>
        <source>%1 closes the window.</source>
        <translation>%1はウィンドウを閉じるキーです。</translation>
    </message>
    <message>
        <source>%1 opens a menu of the menu bar.</source>
        <translation>%1はメニューバーのメニューを開くキーです。</translation>
    </message>
    <message>
        <source>%1 moves the keyboard, confirms or cancels everywhere in the window.</source>
        <translation>%1はウィンドウ全体で移動、確定、またはキャンセルに使われるキーです。</translation>
    </message>
    <message>
        <source>%1 is needed in texts.</source>
        <translation>%1はテキストの編集に必要です。</translation>
    </message>
    <message>
        <source>%1 is needed for typing; add Ctrl or Alt, or choose a function key.</source>
        <translation>%1は文字の入力に必要です。CtrlまたはAltを加えるか、ファンクションキーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”.</source>
        <translation>%1は「%2」のショートカットです。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>command, keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>no shortcut</source>
        <translation>ショートカットなし</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Sidebar</name>
    <message>
        <source>PROD</source>
        <comment>mark of a production connection, short</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>READ</source>
        <comment>mark of a read-only connection, short</comment>
        <translation>読取</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::SignInForm</name>
    <message>
        <source>Sign in as</source>
        <translation>サインインの種類</translation>
    </message>
    <message>
        <source>&amp;Environment</source>
        <translation>環境(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>As the user pool knows it: a name or an e-mail address</source>
        <translation>ユーザープールに登録された名前またはメールアドレス</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>パスワード(&amp;W)</translation>
    </message>
    <message>
        <source>It is not sent: the two sides prove to each other that they know it</source>
        <translation>パスワードは送信されません。双方がパスワードを知っていることを相互に証明します</translation>
    </message>
    <message>
        <source>&amp;Client id</source>
        <translation>クライアントID(&amp;C)</translation>
    </message>
    <message>
        <source>Client secre&amp;t</source>
        <translation>クライアントシークレット(&amp;T)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>Sent with every request, as a bearer token</source>
        <translation>すべてのリクエストにベアラートークンとして送信</translation>
    </message>
    <message>
        <source>Test &amp;address</source>
        <translation>テスト用アドレス(&amp;A)</translation>
    </message>
    <message>
        <source>May be empty. “Sign in now” asks it with GET, and the request page begins with it</source>
        <translation>空でも構いません。「今すぐサインイン」ではこのアドレスにGETで問い合わせます。リクエストページの初期値にもなります</translation>
    </message>
    <message>
        <source>Sco&amp;pe</source>
        <translation>スコープ(&amp;P)</translation>
    </message>
    <message>
        <source>Empty: the environment’s</source>
        <translation>空の場合: 環境の設定</translation>
    </message>
    <message>
        <source>&amp;X-Api-Key</source>
        <translation>X-Api-Key(&amp;X)</translation>
    </message>
    <message>
        <source>Sent beside the token, where a gateway wants one</source>
        <translation>ゲートウェイが必要とする場合に、トークンとともに送信</translation>
    </message>
    <message>
        <source>Se&amp;rvice account</source>
        <translation>サービスアカウント(&amp;R)</translation>
    </message>
    <message>
        <source>A client id and a secret, OAuth 2 client credentials</source>
        <translation>クライアントIDとシークレット(OAuth 2クライアントクレデンシャル)</translation>
    </message>
    <message>
        <source>User an&amp;d password</source>
        <translation>ユーザーとパスワード(&amp;D)</translation>
    </message>
    <message>
        <source>A user of a Cognito user pool, by SRP</source>
        <translation>Cognitoユーザープールのユーザー(SRP)</translation>
    </message>
    <message>
        <source>API ke&amp;y</source>
        <translation>APIキー(&amp;Y)</translation>
    </message>
    <message>
        <source>A key that does not change</source>
        <translation>変更されないキー</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Edit en&amp;vironments…</source>
        <translation>環境を編集(&amp;V)…</translation>
    </message>
    <message>
        <source>The names that can be chosen here, and the addresses they stand for</source>
        <translation>ここで選択できる名前と、対応するアドレス</translation>
    </message>
    <message>
        <source>Of the app client that the user pool has for this</source>
        <translation>この用途のためにユーザープールに登録されたアプリクライアントのID</translation>
    </message>
    <message>
        <source>Empty: the app client has none</source>
        <translation>空の場合: アプリクライアントにシークレットなし</translation>
    </message>
    <message>
        <source>%1 (of this connection)</source>
        <translation>%1(この接続のもの)</translation>
    </message>
    <message>
        <source>The name that stands for the token endpoint or the user pool</source>
        <translation>トークンエンドポイントまたはユーザープールを表す名前</translation>
    </message>
    <message>
        <source>User pool %1</source>
        <translation>ユーザープール%1</translation>
    </message>
    <message>
        <source>Token endpoint at %1</source>
        <translation>%1のトークンエンドポイント</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>保存済み。置き換えるには入力</translation>
    </message>
    <message>
        <source>There is no environment of this name: choose another one, or add it under “Edit environments…”</source>
        <translation>この名前の環境はありません。別の環境を選択するか、「環境を編集…」で追加してください</translation>
    </message>
    <message>
        <source>The client id is missing</source>
        <translation>クライアントIDがありません</translation>
    </message>
    <message>
        <source>The client secret is missing</source>
        <translation>クライアントシークレットがありません</translation>
    </message>
    <message>
        <source>An id with a colon cannot be sent by basic-raw. Choose basic-form in the environment</source>
        <translation>コロンを含むIDはbasic-rawでは送信できません。環境でbasic-formを選択してください</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>ユーザー名がありません</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>パスワードがありません</translation>
    </message>
    <message>
        <source>The API key is missing</source>
        <translation>APIキーがありません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StatusBar</name>
    <message>
        <source>Time of the last load, decryption included</source>
        <translation>最後の読み込みにかかった時間(復号を含む)</translation>
    </message>
    <message>
        <source>Without a key or a mouse the vault locks by itself; click to lock it now</source>
        <translation>キーボードやマウスの操作がないと、保管庫は自動的にロックされます。クリックすると今すぐロックします</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StepList</name>
    <message>
        <source>Steps of the migration</source>
        <translation>移行の手順</translation>
    </message>
    <message>
        <source>This run came of the list: its plan is in the report.</source>
        <translation>この実行は一覧から開いたものです。計画はレポートにあります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, state</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::StepPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Goes to the step before; nothing is lost</source>
        <translation>前の手順に戻ります。何も失われません</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>The run has begun: what it was asked cannot be changed any more.</source>
        <translation>実行が始まっているため、設定は変更できません。</translation>
    </message>
    <message>
        <source>Goes to “%1”</source>
        <translation>「%1」に進みます</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TimeLeftBar</name>
    <message>
        <source>refreshing…</source>
        <translation>更新しています…</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TokenInspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>クレーム</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>No token selected</source>
        <translation>トークンが選択されていません</translation>
    </message>
    <message>
        <source>Select a token to see where it came from, whom it is for and how long it lasts.</source>
        <translation>トークンを選択すると、取得元、対象者、有効期間が表示されます。</translation>
    </message>
    <message>
        <source>Open connection</source>
        <translation>接続を開く</translation>
    </message>
    <message>
        <source>Decode</source>
        <translation>デコード</translation>
    </message>
    <message>
        <source>Try a request</source>
        <translation>リクエストの試行</translation>
    </message>
    <message>
        <source>The last refresh failed</source>
        <translation>前回の更新に失敗しました</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>接続を開けませんでした</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TokensPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Find by connection, source, client, scope, audience or state</source>
        <translation>接続、ソース、クライアント、スコープ、オーディエンス、状態で検索</translation>
    </message>
    <message>
        <source>Find by source, client, scope, audience or state</source>
        <translation>ソース、クライアント、スコープ、オーディエンス、状態で検索</translation>
    </message>
    <message>
        <source>Find tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message>
        <source>Refresh expired</source>
        <translation>期限切れを更新</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>破棄…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>今すぐ更新</translation>
    </message>
    <message>
        <source>Select a token first.</source>
        <translation>先にトークンを選択してください。</translation>
    </message>
    <message>
        <source>This connection has no tokens.</source>
        <translation>この接続にはトークンがありません。</translation>
    </message>
    <message>
        <source>Open the connection first.</source>
        <translation>先に接続を開いてください。</translation>
    </message>
    <message>
        <source>The first request gets a token: it decides what the token is for.</source>
        <translation>最初のリクエストでトークンを取得します。トークンの対象もそのリクエストで決まります。</translation>
    </message>
    <message>
        <source>There is nothing to refresh: a key or a signature does not expire.</source>
        <translation>更新するものがありません。キーや署名に有効期限はありません。</translation>
    </message>
    <message>
        <source>It is being refreshed.</source>
        <translation>更新中です。</translation>
    </message>
    <message>
        <source>None of the tokens that are shown has expired.</source>
        <translation>表示中のトークンに期限切れのものはありません。</translation>
    </message>
    <message>
        <source>Nothing is being refreshed.</source>
        <translation>更新中のものはありません。</translation>
    </message>
    <message>
        <source>No token is held. Refresh it first.</source>
        <translation>トークンを保持していません。先に更新してください。</translation>
    </message>
    <message>
        <source>The cell is empty.</source>
        <translation>セルは空です。</translation>
    </message>
    <message>
        <source>There is nothing to forget.</source>
        <translation>破棄するものがありません。</translation>
    </message>
    <message>
        <source>Select a connection first.</source>
        <translation>先に接続を選択してください。</translation>
    </message>
    <message>
        <source>The connection is open.</source>
        <translation>接続は開いています。</translation>
    </message>
    <message>
        <source>The connection is being opened.</source>
        <translation>接続を開いています。</translation>
    </message>
    <message>
        <source>Nothing was copied</source>
        <translation>何もコピーされませんでした</translation>
    </message>
    <message>
        <source>No token is held any more.</source>
        <translation>トークンはもう保持していません。</translation>
    </message>
    <message>
        <source>Token copied</source>
        <translation>トークンをコピーしました</translation>
    </message>
    <message>
        <source>The clipboard is cleared after %1 seconds.</source>
        <translation>クリップボードは%1秒後に消去されます。</translation>
    </message>
    <message>
        <source>There are no connections yet</source>
        <translation>まだ接続がありません</translation>
    </message>
    <message>
        <source>A token stands for a sign-in, for a while: requests carry it instead of a password or key. Here you see how long each one lasts, renew it, and find out why it is refused.</source>
        <translation>トークンは一定期間サインインの代わりになるもので、リクエストではパスワードやキーの代わりに送信されます。ここでは、各トークンの残り時間の確認、更新、拒否された理由の確認ができます。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続の追加</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンがありません</translation>
    </message>
    <message>
        <source>No connection, source, client, scope, audience or state has these words.</source>
        <translation>この語句に一致する接続、ソース、クライアント、スコープ、オーディエンス、状態はありません。</translation>
    </message>
    <message>
        <source>Show all tokens</source>
        <translation>すべてのトークンを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s)</source>
        <translation>
            <numerusform>トークン%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%2件中%1件を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>失敗%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln expired</source>
        <translation>
            <numerusform>期限切れ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s) not open</source>
        <translation>
            <numerusform>%Ln件の接続が開いていません</numerusform>
        </translation>
    </message>
    <message>
        <source>The token of %1 could not be refreshed</source>
        <translation>%1のトークンを更新できませんでした</translation>
    </message>
    <message>
        <source>%1 of %2 tokens could not be refreshed</source>
        <translation>%2件中%1件のトークンを更新できませんでした</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>中止しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) stayed as they were.</source>
        <translation>
            <numerusform>%Ln件のトークンはそのままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) refreshed</source>
        <translation>
            <numerusform>%Ln件のトークンを更新しました</numerusform>
        </translation>
    </message>
    <message>
        <source>The token of %1 could not be forgotten</source>
        <translation>%1のトークンを破棄できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln token(s) forgotten</source>
        <translation>
            <numerusform>%Ln件のトークンを破棄しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::Tour</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>手順 %1 / %2</translation>
    </message>
    <message>
        <source>The tour waits: this is about another page than the one in front, or its connection is closed.</source>
        <translation>ツアーは待機中です。別のページの説明か、その接続が閉じています。</translation>
    </message>
    <message>
        <source>Show &amp;it</source>
        <translation>表示する(&amp;I)</translation>
    </message>
    <message>
        <source>Goes to the page of this step</source>
        <translation>この手順のページに移動します</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>次へ(&amp;X)</translation>
    </message>
    <message>
        <source>Ends the tour (Esc)</source>
        <translation>ツアーを終了します (Esc)</translation>
    </message>
    <message>
        <source>To the next step</source>
        <translation>次の手順に進みます</translation>
    </message>
    <message>
        <source>Take the &amp;tour</source>
        <translation>ツアーを始める(&amp;T)</translation>
    </message>
    <message>
        <source>Opens the demo vault and shows step by step what there is and where</source>
        <translation>デモ保管庫を開き、何がどこにあるかを順に案内します</translation>
    </message>
    <message>
        <source>The sandbox is not installed.</source>
        <translation>サンドボックスがインストールされていません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TourCard</name>
    <message>
        <source>Le&amp;ave the tour</source>
        <translation>ツアーを終了(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Ends it here (Esc); the Help menu starts it again</source>
        <translation>ここで終了します (Esc)。ヘルプメニューから再開できます</translation>
    </message>
    <message>
        <source>To the step before</source>
        <translation>前の手順に戻ります</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>text, step so of so many</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TourOffer</name>
    <message>
        <source>Not no&amp;w</source>
        <translation>後で(&amp;W)</translation>
    </message>
    <message>
        <source>Start the to&amp;ur</source>
        <translation>ツアーを開始(&amp;U)</translation>
    </message>
    <message>
        <source>The Help menu starts it at any time</source>
        <translation>ヘルプメニューからいつでも始められます</translation>
    </message>
    <message>
        <source>Shows where things are, step by step; Esc leaves it</source>
        <translation>場所を順に案内します。Escで終了します</translation>
    </message>
    <message>
        <source>Take the tour?</source>
        <translation>ツアーを見ますか?</translation>
    </message>
    <message>
        <source>It shows in a few steps what there is in this window and where. You can go on working meanwhile, and leave it at any step.</source>
        <translation>このウィンドウに何がどこにあるかを数手順で案内します。その間も作業を続けられ、どの手順でも終了できます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozClausePopup</name>
    <message>
        <source>Change a clause</source>
        <translation>条件句を変更</translation>
    </message>
    <message>
        <source>Add a clause</source>
        <translation>条件句を追加</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add a term</source>
        <translation>条件を追加</translation>
    </message>
    <message>
        <source>Match: show what fits</source>
        <translation>一致: 該当するものを表示</translation>
    </message>
    <message>
        <source>Exclude: leave out what fits</source>
        <translation>除外: 該当するものを除く</translation>
    </message>
    <message>
        <source>Match or exclude</source>
        <translation>一致または除外</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>照合方法</translation>
    </message>
    <message>
        <source>any of the terms (OR)</source>
        <translation>いずれかの条件(OR)</translation>
    </message>
    <message>
        <source>all of the terms (AND)</source>
        <translation>すべての条件(AND)</translation>
    </message>
    <message>
        <source>How the terms are joined</source>
        <translation>条件の結合方法</translation>
    </message>
    <message>
        <source>&amp;Clause</source>
        <translation>条件句(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Strategy</source>
        <translation>照合方法(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Joined by</source>
        <translation>結合(&amp;J)</translation>
    </message>
    <message>
        <source>What the term is about</source>
        <translation>条件の対象</translation>
    </message>
    <message>
        <source>field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Name of the plain field</source>
        <translation>平文フィールドの名前</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>条件を削除</translation>
    </message>
    <message>
        <source>value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Searched is what lies in the clear: types, clients, names of fields, plain fields.</source>
        <translation>検索の対象は、タイプ、クライアント、フィールド名、平文フィールドなど暗号化されていないものです。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozConflictDialog</name>
    <message>
        <source>&amp;Keep theirs</source>
        <translation>相手の変更を維持(&amp;K)</translation>
    </message>
    <message>
        <source>The record changed</source>
        <translation>レコードが変更されています</translation>
    </message>
    <message>
        <source>&amp;Back to the editor</source>
        <translation>エディターに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Nothing is written; what you wrote stays in the editor</source>
        <translation>何も書き込まれません。入力した内容はエディターに残ります</translation>
    </message>
    <message>
        <source>Drops your change; the record stays as it is now</source>
        <translation>自分の変更を破棄します。レコードは現在の内容のままです</translation>
    </message>
    <message>
        <source>%1 · %2 of “%3”</source>
        <comment>type, record id, connection</comment>
        <translation>「%3」の%1 · %2</translation>
    </message>
    <message>
        <source>Somebody changed this record since you opened it; nothing has been written.</source>
        <translation>このレコードは、開いた後に他の人によって変更されました。まだ何も書き込まれていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) were changed by both of you: choose.</source>
        <translation>
            <numerusform>%Ln個のフィールドが双方で変更されています。どちらかを選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>You changed different fields: both changes fit together.</source>
        <translation>変更したフィールドが異なるため、両方の変更を反映できます。</translation>
    </message>
    <message>
        <source>Show fields that are the &amp;same</source>
        <translation>同じフィールドも表示(&amp;S)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>すべて相手の変更(&amp;T)</translation>
    </message>
    <message>
        <source>Takes theirs for every field that both of you changed</source>
        <translation>双方が変更したすべてのフィールドで、相手の変更を採用します</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>すべて自分の変更(&amp;M)</translation>
    </message>
    <message>
        <source>Takes yours for every field that both of you changed</source>
        <translation>双方が変更したすべてのフィールドで、自分の変更を採用します</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>&amp;Write my choice</source>
        <translation>選択内容を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Write both</source>
        <translation>両方を書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) left to choose</source>
        <translation>
            <numerusform>未選択のフィールド: %Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of yours is left: keep theirs.</source>
        <translation>自分の変更が残っていません。相手の変更を維持してください。</translation>
    </message>
    <message>
        <source>It replaces the version shown here, and no other.</source>
        <translation>ここに表示されたバージョンだけを置き換えます。</translation>
    </message>
    <message>
        <source>It changed once more</source>
        <translation>再び変更されました</translation>
    </message>
    <message>
        <source>What is there now cannot be opened here. Nothing has been written.</source>
        <translation>現在の内容はここでは開けません。まだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Somebody was faster again: this is what is there now.</source>
        <translation>他の人が先に変更しました。これが現在の内容です。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozFieldRow</name>
    <message>
        <source>Value, encrypted</source>
        <translation>値(暗号化)</translation>
    </message>
    <message>
        <source>Value, in the clear</source>
        <translation>値(平文)</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>フィールドを削除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the data field</source>
        <translation>データフィールドの名前</translation>
    </message>
    <message>
        <source>Name of the plain field</source>
        <translation>平文フィールドの名前</translation>
    </message>
    <message>
        <source>value, encrypted</source>
        <translation>値(暗号化)</translation>
    </message>
    <message>
        <source>value, searchable</source>
        <translation>値(検索可能)</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozInspector</name>
    <message>
        <source>Inspector</source>
        <translation>インスペクター</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>Copy raw data</source>
        <translation>生データをコピー</translation>
    </message>
    <message>
        <source>Raw data</source>
        <translation>生データ</translation>
    </message>
    <message>
        <source>No record selected</source>
        <translation>レコードが選択されていません</translation>
    </message>
    <message>
        <source>Select a row to see what is encrypted in it and what lies in the clear.</source>
        <translation>行を選択すると、暗号化されている内容と平文の内容が表示されます。</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>What the service holds: data is sealed, the rest it can read.</source>
        <translation>サービスが保持する内容です。データは暗号化されており、それ以外はサービスにも読めます。</translation>
    </message>
    <message>
        <source>Only its beginning is shown.</source>
        <translation>先頭部分のみを表示しています。</translation>
    </message>
    <message>
        <source>This record cannot be opened</source>
        <translation>このレコードは開けません</translation>
    </message>
    <message>
        <source>What the service sent is under Raw.</source>
        <translation>サービスから受信した内容は「生データ」にあります。</translation>
    </message>
    <message>
        <source>The signature does not fit</source>
        <translation>署名が一致しません</translation>
    </message>
    <message>
        <source>The record was changed since its writer signed it, or somebody else signed it.</source>
        <translation>書き込み元が署名した後にレコードが変更されたか、別の人が署名しています。</translation>
    </message>
    <message>
        <source>Ask the writer before you rely on it.</source>
        <translation>信頼する前に書き込み元に確認してください。</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Its writer did not sign it: the Python SDK signs no records.</source>
        <translation>書き込み元は署名していません。Python SDKはレコードに署名しません。</translation>
    </message>
    <message>
        <source>Whether the record is as its writer signed it.</source>
        <translation>レコードが書き込み元の署名時のままかどうか。</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>The service holds these as they are, and searches them.</source>
        <translation>サービスはこれらをそのまま保持し、検索の対象にします。</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>No plain fields.</source>
        <translation>平文フィールドはありません。</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>A file: its content is encrypted and lies elsewhere. Files are fetched on the Files page.</source>
        <translation>ファイルです。内容は暗号化され、別の場所にあります。ファイルは「ファイル」ページで取得します。</translation>
    </message>
    <message>
        <source>No data fields.</source>
        <translation>データフィールドはありません。</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>暗号化済み</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozPage</name>
    <message>
        <source>Opening the connection…</source>
        <translation>接続を開いています…</translation>
    </message>
    <message>
        <source>The connection is closed</source>
        <translation>接続は閉じています</translation>
    </message>
    <message>
        <source>Its keys are in memory only while it is open.</source>
        <translation>鍵がメモリ上にあるのは、接続を開いている間だけです。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>The connection could not be opened</source>
        <translation>接続を開けませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozPopup</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozQueryBox</name>
    <message>
        <source>Add to the search</source>
        <translation>検索に追加</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>= exact, ~ fuzzy, *= wildcard, /= regexp; - in front excludes</source>
        <translation>= 完全一致、~ あいまい、*= ワイルドカード、/= 正規表現。先頭の-で除外</translation>
    </message>
    <message>
        <source>&amp;Match…</source>
        <translation>一致(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Exclude…</source>
        <translation>除外(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Range of time…</source>
        <translation>日時の範囲(&amp;R)…</translation>
    </message>
    <message>
        <source>Search: type=medicine, city~Berln, -type*=test*</source>
        <translation>検索: type=medicine, city~Berln, -type*=test*</translation>
    </message>
    <message>
        <source>add to the search</source>
        <translation>検索に追加</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRangePopup</name>
    <message>
        <source>Range of time</source>
        <translation>日時の範囲</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>When it was created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>When it was modified last</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>Which time</source>
        <translation>対象の日時</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Here (UTC%1)</source>
        <translation>現地(UTC%1)</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>日時(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>開始(&amp;F)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>終了(&amp;U)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>&amp;Zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>The end lies before the start.</source>
        <translation>終了が開始より前です。</translation>
    </message>
    <message>
        <source>An end that is not ticked is open. A long result is cut into ranges like this by itself.</source>
        <translation>チェックしていない側は無制限です。結果が多い場合は、このような範囲に自動で分割されます。</translation>
    </message>
    <message>
        <source>Without an end there is no range: every time fits.</source>
        <translation>どちらの側も指定しないと範囲なしとなり、すべての日時が該当します。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRecordEditor</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Edit record</source>
        <translation>レコードを編集</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>タイプ(&amp;T)</translation>
    </message>
    <message>
        <source>A record keeps its type: it decides who can open it.</source>
        <translation>レコードのタイプは変更できません。タイプによって、開ける人が決まります。</translation>
    </message>
    <message>
        <source>Records are shared by their type: whoever may read it opens this record too.</source>
        <translation>レコードはタイプ単位で共有されます。このタイプを読める人は、このレコードも開けます。</translation>
    </message>
    <message>
        <source>Changes a record of “%1”.</source>
        <translation>「%1」のレコードを変更します。</translation>
    </message>
    <message>
        <source>Writes a record with “%1”.</source>
        <translation>「%1」でレコードを書き込みます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Saving was stopped</source>
        <translation>保存を中止しました</translation>
    </message>
    <message>
        <source>The service may have taken it all the same: refresh the table to see.</source>
        <translation>ただし、サービスが受け付けた可能性があります。表を再読み込みして確認してください。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>暗号化済み</translation>
    </message>
    <message>
        <source>in the clear</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>Sealed on this computer; names of fields are not.</source>
        <translation>このコンピューター上で暗号化されます。フィールド名は暗号化されません。</translation>
    </message>
    <message>
        <source>The service reads and searches these.</source>
        <translation>サービスが読み取り、検索できます。</translation>
    </message>
    <message>
        <source>Add a data field</source>
        <translation>データフィールドを追加</translation>
    </message>
    <message>
        <source>Add a plain field</source>
        <translation>平文フィールドを追加</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>書き込んでいます…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Somebody deleted this record</source>
        <translation>このレコードは他の人によって削除されました</translation>
    </message>
    <message>
        <source>Nothing has been written. What you wrote is still here: Save writes it as a new record.</source>
        <translation>まだ何も書き込まれていません。入力した内容はここに残っています。「保存」すると新規レコードとして書き込まれます。</translation>
    </message>
    <message>
        <source>Somebody changed this record</source>
        <translation>このレコードは他の人によって変更されました</translation>
    </message>
    <message>
        <source>Nothing has been written. What is there now cannot be opened here, so that the two cannot be compared.</source>
        <translation>まだ何も書き込まれていません。現在の内容をここでは開けないため、比較できません。</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>入力した内容を破棄しますか?</translation>
    </message>
    <message>
        <source>Nothing of it has been written to “%1”.</source>
        <translation>「%1」にはまだ何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozRecordsPage</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>As code</source>
        <translation>コードとして表示</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>Search options</source>
        <translation>検索オプション</translation>
    </message>
    <message>
        <source>Whose records are searched, in which order, and whether data is fetched</source>
        <translation>検索対象のレコード、順序、データを取得するかどうか</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records of &amp;all writers that share with me</source>
        <translation>自分に共有しているすべての書き込み元のレコード(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Fetch and open encrypted data</source>
        <translation>暗号化データを取得して復号(&amp;F)</translation>
    </message>
    <message>
        <source>Without it a long list comes faster; the record that is selected is opened all the same</source>
        <translation>オフにすると長い一覧を速く表示できます。選択したレコードはオフでも復号されます</translation>
    </message>
    <message>
        <source>Order: the &amp;service&apos;s own</source>
        <translation>順序: サービスの既定(&amp;S)</translation>
    </message>
    <message>
        <source>Order: as&amp;cending</source>
        <translation>順序: 昇順(&amp;C)</translation>
    </message>
    <message>
        <source>Order: &amp;descending</source>
        <translation>順序: 降順(&amp;D)</translation>
    </message>
    <message>
        <source>The record is being opened.</source>
        <translation>レコードを開いています。</translation>
    </message>
    <message>
        <source>Select a record first.</source>
        <translation>先にレコードを選択してください。</translation>
    </message>
    <message>
        <source>A file is no record to copy: put it again on the Files page.</source>
        <translation>ファイルはレコードとして複製できません。「ファイル」ページでもう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>This record cannot be opened.</source>
        <translation>このレコードは開けません。</translation>
    </message>
    <message>
        <source>Records are being deleted.</source>
        <translation>レコードを削除しています。</translation>
    </message>
    <message>
        <source>Encrypted data cannot be searched by the service.</source>
        <translation>暗号化データはサービスで検索できません。</translation>
    </message>
    <message>
        <source>The service does not search this value.</source>
        <translation>サービスはこの値を検索しません。</translation>
    </message>
    <message>
        <source>Nothing secret is in it. The terms of the search are in the text.</source>
        <translation>秘密の情報は含まれません。検索条件はテキストに含まれます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type, record id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>このレコードを削除しますか?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)?</source>
        <translation>
            <numerusform>%Ln件のレコードを削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are deleted from TozStore, for “%1” and for everybody they are shared with. This cannot be undone.</source>
        <translation>TozStoreから削除され、「%1」からも、共有先のすべての人からも失われます。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>レコードを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のレコードを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>The record changed since you saw it, and was not deleted</source>
        <translation>表示後にレコードが変更されたため、削除されませんでした</translation>
    </message>
    <message>
        <source>Not everything was deleted</source>
        <translation>一部を削除できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were deleted before.</source>
        <translation>
            <numerusform>その前に%Ln件のレコードが削除されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refresh, look again, and delete what is left.</source>
        <translation>再読み込みして確認し、残りを削除してください。</translation>
    </message>
    <message>
        <source>No records match this search</source>
        <translation>この検索に一致するレコードはありません</translation>
    </message>
    <message>
        <source>Searched are types, clients, names of fields and plain fields; encrypted data cannot be searched. What was just written is found some seconds later.</source>
        <translation>検索の対象はタイプ、クライアント、フィールド名、平文フィールドです。暗号化データは検索できません。書き込んだ直後のレコードは、数秒後に検索できるようになります。</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>レコードはまだありません</translation>
    </message>
    <message>
        <source>Records that this client writes, and those that others share with it, show up here.</source>
        <translation>このクライアントが書き込んだレコードと、共有されたレコードがここに表示されます。</translation>
    </message>
    <message>
        <source>Records that this client writes show up here. Those of other writers are left out: see the search options.</source>
        <translation>このクライアントが書き込んだレコードがここに表示されます。他の書き込み元のレコードは含まれません。検索オプションで変更できます。</translation>
    </message>
    <message>
        <source>No permission</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>You are signed in, but this client may not search records.</source>
        <translation>サインインしていますが、このクライアントはレコードを検索できません。</translation>
    </message>
    <message>
        <source>Not all records can be had</source>
        <translation>すべてのレコードを取得することはできません</translation>
    </message>
    <message>
        <source>More than 10,000 of them were written at the same moment, and one search hands out 10,000. Narrow the search by type or by a plain field.</source>
        <translation>同じ瞬間に10,000件を超えるレコードが書き込まれていますが、1回の検索で取得できるのは10,000件までです。タイプまたは平文フィールドで検索を絞り込んでください。</translation>
    </message>
    <message>
        <source>%1 records match</source>
        <translation>%1件のレコードが一致</translation>
    </message>
    <message>
        <source>One search hands out 10,000, a thousand at a time. The rest comes by itself, in ranges of time, as you scroll to it.</source>
        <translation>1回の検索で取得できるのは10,000件で、1,000件ずつ取得します。残りはスクロールに応じて、日時の範囲ごとに自動で取得されます。</translation>
    </message>
    <message>
        <source>Rows from %1 on could not be loaded</source>
        <translation>%1行目以降を読み込めませんでした</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>行がありません</translation>
    </message>
    <message>
        <source>Rows %1–%2 of %3</source>
        <translation>%1–%2行目 / %3行</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count, selection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln件を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln件が読み取り不可</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>More than 10,000: asked for in %Ln range(s) of time so far</source>
        <translation>
            <numerusform>10,000件超: ここまで%Ln個の日時の範囲で問い合わせ済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozStoreForm</name>
    <message>
        <source>&amp;Back up the new client&apos;s keys with the service</source>
        <translation>新しいクライアントの鍵をサービスにバックアップ(&amp;B)</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>クライアント</translation>
    </message>
    <message>
        <source>Profi&amp;le</source>
        <translation>プロファイル(&amp;L)</translation>
    </message>
    <message>
        <source>Configurations in ~/.tozny</source>
        <translation>~/.tozny内の設定</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Service addr&amp;ess</source>
        <translation>サービスアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>api_url, without a path behind it</source>
        <translation>api_url。パスは付けません</translation>
    </message>
    <message>
        <source>Registration to&amp;ken</source>
        <translation>登録トークン(&amp;K)</translation>
    </message>
    <message>
        <source>From the account&apos;s dashboard. Most can be used once.</source>
        <translation>アカウントのダッシュボードで取得。ほとんどは1回しか使えません。</translation>
    </message>
    <message>
        <source>C&amp;lient name</source>
        <translation>クライアント名(&amp;L)</translation>
    </message>
    <message>
        <source>What the account and others see of the new client</source>
        <translation>アカウントや他のユーザーに表示される、新しいクライアントの名前</translation>
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
        <translation>暗号方式(&amp;Y)</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Real&amp;m</source>
        <translation>レルム(&amp;M)</translation>
    </message>
    <message>
        <source>Its name; capital letters do not matter</source>
        <translation>レルムの名前。大文字と小文字は区別されません</translation>
    </message>
    <message>
        <source>Appl&amp;ication</source>
        <translation>アプリケーション(&amp;I)</translation>
    </message>
    <message>
        <source>“account” unless you were told another one</source>
        <translation>特に指示がなければ「account」</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Passw&amp;ord</source>
        <translation>パスワード(&amp;O)</translation>
    </message>
    <message>
        <source>Opens the identity&apos;s keys on this computer. It is not sent, and not kept.</source>
        <translation>このコンピューター上でアイデンティティの鍵を開くために使います。送信も保存もされません。</translation>
    </message>
    <message>
        <source>Con&amp;figuration file</source>
        <translation>設定ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Ne&amp;w client</source>
        <translation>新規クライアント(&amp;W)</translation>
    </message>
    <message>
        <source>I&amp;dentity</source>
        <translation>アイデンティティ(&amp;D)</translation>
    </message>
    <message>
        <source>P-384 and AES-GCM. No signatures, notes, files or identities: the SDKs have none of them there.</source>
        <translation>P-384とAES-GCM。SDKが対応していないため、署名、ノート、ファイル、アイデンティティは使えません。</translation>
    </message>
    <message>
        <source>X25519 and XSalsa20-Poly1305, what nearly everybody uses</source>
        <translation>X25519とXSalsa20-Poly1305。ほとんどの場合はこちらです</translation>
    </message>
    <message>
        <source>Not for the NIST suite: keep the new client&apos;s e3db.json as its copy.</source>
        <translation>NISTスイートでは利用できません。新しいクライアントのe3db.jsonをコピーとして保管してください。</translation>
    </message>
    <message>
        <source>All of them, encrypted for the account that issued the token: whoever holds it can act as this client.</source>
        <translation>すべての鍵が、トークンを発行したアカウント宛てに暗号化されます。アカウントの所有者は、このクライアントとして操作できるようになります。</translation>
    </message>
    <message>
        <source>Choose one…</source>
        <translation>選択してください…</translation>
    </message>
    <message>
        <source>The default one</source>
        <translation>既定の設定</translation>
    </message>
    <message>
        <source>None so far: paste, drop or open the client&apos;s e3db.json.</source>
        <translation>まだありません。クライアントのe3db.jsonを貼り付けるか、ドロップするか、開いてください。</translation>
    </message>
    <message>
        <source>NIST suite at %1</source>
        <translation>%1のNISTスイート</translation>
    </message>
    <message>
        <source>Sodium suite at %1</source>
        <translation>%1のSodiumスイート</translation>
    </message>
    <message>
        <source>Sodium suite without signing keys at %1</source>
        <translation>%1のSodiumスイート(署名鍵なし)</translation>
    </message>
    <message>
        <source>Kept in the keychain. Another e3db.json replaces it.</source>
        <translation>キーチェーンに保存されています。別のe3db.jsonを指定すると置き換わります。</translation>
    </message>
    <message>
        <source>%1 still holds these keys when the keychain has them: keep it safe as your copy, or delete it.</source>
        <translation>鍵がキーチェーンに保存された後も、%1にはこれらの鍵が残ります。コピーとして安全に保管するか、削除してください。</translation>
    </message>
    <message>
        <source>The client&apos;s configuration is missing: paste, drop or open its e3db.json</source>
        <translation>クライアントの設定がありません。e3db.jsonを貼り付けるか、ドロップするか、開いてください</translation>
    </message>
    <message>
        <source>The registration token is missing</source>
        <translation>登録トークンがありません</translation>
    </message>
    <message>
        <source>The client has no name</source>
        <translation>クライアントに名前がありません</translation>
    </message>
    <message>
        <source>The realm is missing</source>
        <translation>レルムがありません</translation>
    </message>
    <message>
        <source>The application is missing</source>
        <translation>アプリケーションがありません</translation>
    </message>
    <message>
        <source>The user name is missing</source>
        <translation>ユーザー名がありません</translation>
    </message>
    <message>
        <source>The password is missing</source>
        <translation>パスワードがありません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozTableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TozTableView</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::TransferActions</name>
    <message>
        <source>Exported</source>
        <translation>エクスポートしました</translation>
    </message>
    <message>
        <source>The export failed</source>
        <translation>エクスポートに失敗しました</translation>
    </message>
    <message>
        <source>Imported, but not everything</source>
        <translation>一部を除いてインポートしました</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>インポートしました</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UnsavedStrip</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>鍵を保存</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>未保存: %1。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdateStrip</name>
    <message>
        <source>N&amp;ot now</source>
        <translation>後で(&amp;O)</translation>
    </message>
    <message>
        <source>Until the program starts anew</source>
        <translation>プログラムを次に起動するまで</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t look</source>
        <translation>確認しない(&amp;D)</translation>
    </message>
    <message>
        <source>The settings can change it at any time</source>
        <translation>設定でいつでも変更できます</translation>
    </message>
    <message>
        <source>Once a &amp;week</source>
        <translation>週に1回(&amp;W)</translation>
    </message>
    <message>
        <source>May Strongroom look for new versions?</source>
        <translation>Strongroomが新しいバージョンを確認してもよろしいですか?</translation>
    </message>
    <message>
        <source>Sk&amp;ip this version</source>
        <translation>このバージョンをスキップ(&amp;I)</translation>
    </message>
    <message>
        <source>Says nothing more until there is another one</source>
        <translation>次のバージョンが出るまで通知しません</translation>
    </message>
    <message>
        <source>Sho&amp;w its page</source>
        <translation>ページを表示(&amp;W)</translation>
    </message>
    <message>
        <source>Strongroom %1 is there</source>
        <translation>Strongroom %1が公開されています</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UpdatesSection</name>
    <message>
        <source>Look for new versions once a &amp;week</source>
        <translation>週に1回、新しいバージョンを確認(&amp;W)</translation>
    </message>
    <message>
        <source>Look &amp;now</source>
        <translation>今すぐ確認(&amp;N)</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It was built without an address to ask for new versions, and so asks nobody: look where you got it.</source>
        <translation>Strongroom %1です。問い合わせ先なしでビルドされているため、新しいバージョンを確認しません。入手元を確認してください。</translation>
    </message>
    <message>
        <source>Turned off by the administrator of this computer</source>
        <translation>このコンピューターの管理者によって無効にされています</translation>
    </message>
    <message>
        <source>This is Strongroom %1.</source>
        <translation>Strongroom %1です。</translation>
    </message>
    <message>
        <source>Show the &amp;page of %1</source>
        <translation>%1のページを表示(&amp;P)</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に問い合わせ中…</translation>
    </message>
    <message>
        <source>Strongroom %1 is there.</source>
        <translation>Strongroom %1が公開されています。</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It has not looked for another so far.</source>
        <translation>Strongroom %1です。新しいバージョンはまだ確認していません。</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It could not find out on %2 whether there is a later one.</source>
        <translation>Strongroom %1です。%2に、新しいバージョンの有無を確認できませんでした。</translation>
    </message>
    <message>
        <source>This is Strongroom %1. It knows of no later one; last looked on %2.</source>
        <translation>Strongroom %1です。これより新しいバージョンは見つかっていません。最終確認: %2。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::UploadDialog</name>
    <message>
        <source>&amp;Keep the file&apos;s name, readable for the service, as “name”</source>
        <translation>ファイル名を、サービスにも読める形で「name」として残す(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>Upload %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルをアップロード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Upload %n file(s)</source>
        <translation>
            <numerusform>%n個のファイルをアップロード(&amp;U)</numerusform>
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
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>タイプ(&amp;T)</translation>
    </message>
    <message>
        <source>Who may read records of this type may read these files</source>
        <translation>このタイプのレコードを読める人は、これらのファイルも読めます</translation>
    </message>
    <message>
        <source>In the clear</source>
        <translation>平文</translation>
    </message>
    <message>
        <source>Not encrypted: the service and every reader see it, and it can be searched for</source>
        <translation>暗号化されません。サービスとすべての閲覧者に見え、検索の対象になります</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The content is encrypted on this computer before it is sent.</source>
        <translation>内容は、送信前にこのコンピューターで暗号化されます。</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>“name” is taken by the file&apos;s name</source>
        <translation>「name」はファイル名に使われています</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::ValueBox</name>
    <message>
        <source>empty text</source>
        <translation>空のテキスト</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>a hash: the value itself is not known</source>
        <translation>ハッシュのため、値そのものは不明</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::VariablesRunDialog</name>
    <message>
        <source>Start a program; what it prints is not shown</source>
        <translation>プログラムを起動(出力は表示されません)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>Run with these variables</source>
        <translation>これらの変数で実行</translation>
    </message>
    <message>
        <source>Run with the secrets of %1</source>
        <translation>%1のシークレットで実行</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>変数</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Open a terminal (%1); an empty command opens its shell</source>
        <translation>ターミナルを開く(%1)。コマンドが空の場合はシェルを開きます</translation>
    </message>
    <message>
        <source>Open a terminal: none is here that hands its variables on</source>
        <translation>ターミナルを開く: 変数を引き継げるターミナルがありません</translation>
    </message>
    <message>
        <source>No shell reads it: quotes keep words together, and $, * and | mean nothing.</source>
        <translation>シェルは介しません。引用符で語をまとめられますが、$、*、|に特別な意味はありません。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>選択(&amp;C)…</translation>
    </message>
    <message>
        <source>In the folder</source>
        <translation>作業フォルダー</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>The secrets are being opened.</source>
        <translation>シークレットを開いています。</translation>
    </message>
    <message>
        <source>The secrets could not be opened.</source>
        <translation>シークレットを開けませんでした。</translation>
    </message>
    <message>
        <source>A quote in the command is not closed.</source>
        <translation>コマンドの引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>コマンドを入力してください。</translation>
    </message>
    <message>
        <source>Opening the secrets…</source>
        <translation>シークレットを開いています…</translation>
    </message>
    <message numerus="yes">
        <source>The program gets %Ln variable(s).</source>
        <translation>
            <numerusform>プログラムには%Ln個の変数が渡されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>They replace what this computer has under these names: %1.</source>
        <translation>このコンピューターにある同名の変数は置き換わります: %1。</translation>
    </message>
    <message>
        <source>Not among them, because they do not open or are there several times: %1.</source>
        <translation>開けない、または重複しているため含まれません: %1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>a key and why</comment>
        <translation>除外: %1。</translation>
    </message>
    <message>
        <source>Also %1: every other character becomes an underscore</source>
        <translation>%1も含める: 使用できない文字をアンダースコアに置換</translation>
    </message>
    <message>
        <source>Their names are no variable&apos;s. api.key becomes api_key; without this they are left out.</source>
        <translation>変数名として使えない名前です。api.keyはapi_keyになります。オフの場合は除外されます。</translation>
    </message>
    <message>
        <source>Nothing is written to the disk or into the command. The program goes on when Strongroom ends.</source>
        <translation>ディスクやコマンドには何も書き込まれません。Strongroomを終了してもプログラムは動作し続けます。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>起動しました</translation>
    </message>
    <message numerus="yes">
        <source>Process %1 runs with %Ln variable(s).</source>
        <translation>
            <numerusform>プロセス%1を%Ln個の変数で実行しています。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::VerdictView</name>
    <message>
        <source>Ask the ser&amp;vice</source>
        <translation>サービスに問い合わせる(&amp;V)</translation>
    </message>
    <message>
        <source>May an old key be destroyed?</source>
        <translation>古い鍵を破棄してもよいか</translation>
    </message>
    <message>
        <source>Asked of every country that the service lists, now, and not taken from the run. A country that cannot be asked is a no.</source>
        <translation>実行の結果からではなく、サービスが挙げるすべての国に今問い合わせます。問い合わせできない国がある場合は「不可」です。</translation>
    </message>
    <message>
        <source>Counts the records that still need each old key; nothing is written</source>
        <translation>古い鍵ごとに、まだ必要としているレコードを数えます。何も書き込まれません</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WelcomePage</name>
    <message>
        <source>Open the demo vault</source>
        <translation>デモ保管庫を開く</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>接続を追加…</translation>
    </message>
    <message>
        <source>Welcome to Strongroom</source>
        <translation>Strongroomへようこそ</translation>
    </message>
    <message>
        <source>Records are encrypted and opened on this computer; the service never sees them in plain text.</source>
        <translation>レコードの暗号化と復号はこのコンピューター上で行われます。サービスが平文を見ることはありません。</translation>
    </message>
    <message>
        <source>A local sandbox with encrypted records in many scripts, several countries and key versions. Nothing leaves this computer.</source>
        <translation>さまざまな文字、複数の国と鍵バージョンの暗号化レコードを含むローカルサンドボックスです。データはこのコンピューターの外に出ません。</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続の追加</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>起動しています…</translation>
    </message>
    <message>
        <source>Connect to InCountry, TozStore or Locker, sign in to any API, or keep an API token. What is secret goes into this computer&apos;s keychain.</source>
        <translation>InCountry、TozStore、Lockerに接続するか、任意のAPIにサインインするか、APIトークンを管理します。機密情報はこのコンピューターのキーチェーンに保存されます。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WhereStep</name>
    <message>
        <source>Countries</source>
        <translation>国</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>すべて(&amp;A)</translation>
    </message>
    <message>
        <source>N&amp;one</source>
        <translation>なし(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Count again</source>
        <translation>再集計(&amp;C)</translation>
    </message>
    <message>
        <source>Where are the records?</source>
        <translation>レコードの所在</translation>
    </message>
    <message>
        <source>Records of the countries that are ticked are encrypted anew. All others stay as they are, and so do the keys that open them.</source>
        <translation>チェックした国のレコードが暗号化し直されます。他の国のレコードと、それらを開く鍵はそのままです。</translation>
    </message>
    <message>
        <source>Ticks every country</source>
        <translation>すべての国をチェックします</translation>
    </message>
    <message>
        <source>Ticks no country</source>
        <translation>すべての国のチェックを外します</translation>
    </message>
    <message>
        <source>Asks every country once more how many records each key version has</source>
        <translation>各鍵バージョンのレコード数をすべての国に再度問い合わせます</translation>
    </message>
    <message numerus="yes">
        <source>%Ln country(s) chosen</source>
        <translation>
            <numerusform>%Lnか国を選択</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>in the chosen countries</comment>
        <translation>
            <numerusform>レコード%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still being counted</source>
        <translation>
            <numerusform>%Lnか国を集計中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be asked: the check will say why</source>
        <translation>
            <numerusform>%Lnか国に問い合わせできませんでした。理由は検査で表示されます</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WindowLock</name>
    <message>
        <source>The vault is locked.</source>
        <translation>保管庫はロックされています。</translation>
    </message>
    <message>
        <source>locks in %1</source>
        <comment>minutes:seconds</comment>
        <translation>ロックまで%1</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>ロック(&amp;L)</translation>
    </message>
    <message>
        <source>Forgets keys, records and what was copied, and asks for the keychain again</source>
        <translation>鍵、レコード、コピーした内容をメモリから消去し、解除時にキーチェーンに問い合わせます</translation>
    </message>
    <message>
        <source>This window cannot be locked.</source>
        <translation>このウィンドウはロックできません。</translation>
    </message>
</context>
<context>
    <name>strongroom::ui::WindowSet</name>
    <message>
        <source>This window was at %1</source>
        <comment>connection and page</comment>
        <translation>このウィンドウは%1を表示していました</translation>
    </message>
    <message>
        <source>It comes back there as soon as that connection is opened.</source>
        <translation>その接続が開かれ次第、そこに戻ります。</translation>
    </message>
</context>
</TS>
