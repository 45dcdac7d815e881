// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "clipboard/ClipboardHints.h"
#include "clipboard/SensitiveClipboard.h"

#include <QClipboard>
#include <QDirIterator>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace strongroom::ui;
using namespace Qt::Literals::StringLiterals;

class TestSensitiveClipboard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void managersAreAskedOnEverySystem();
    void theHintGoesWithTheText();
    void aSecretIsTakenBackAndOthersAreNot();
    void whatSomebodyElseCopiedStays();
    void theLockTakesEverythingOfOurs();
    void whatCannotBeSeenIsSaid();
    void onlyNamesGoPastIt();
};

void TestSensitiveClipboard::cleanup()
{
    SensitiveClipboard::setReadable({});
    (void)SensitiveClipboard::clearNow();
    QGuiApplication::clipboard()->clear();
}

// As KDE, Microsoft ("Cloud clipboard and clipboard history formats") and nspasteboard.org write them down.
void TestSensitiveClipboard::managersAreAskedOnEverySystem()
{
    QVERIFY(clipboardHints(ClipboardSystem::Linux) == std::vector<ClipboardHint>({{u"x-kde-passwordManagerHint"_s, "secret"}}));
    const QByteArray zero("\0\0\0\0", 4);
    QVERIFY(clipboardHints(ClipboardSystem::Windows)
            == std::vector<ClipboardHint>({{u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, zero},
                                           {u"application/x-qt-windows-mime;value=\"CanIncludeInClipboardHistory\""_s, zero},
                                           {u"application/x-qt-windows-mime;value=\"CanUploadToCloudClipboard\""_s, zero}}));
    // On macOS the type goes on the pasteboard itself.
    QVERIFY(clipboardHints(ClipboardSystem::Mac).empty());
    QFile mac(QStringLiteral(STRONGROOM_SOURCE_DIR) + u"/ui/clipboard/ClipboardHintsMac.mm"_s);
    QVERIFY(mac.open(QIODevice::ReadOnly));
    QVERIFY(mac.readAll().contains("org.nspasteboard.ConcealedType"));
}

void TestSensitiveClipboard::theHintGoesWithTheText()
{
#if !defined(Q_OS_LINUX)
    QSKIP("KDE's hint");
#endif
    SensitiveClipboard::copy(u"secret"_s, ClearPolicy::Stays);
    const QMimeData *const data = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(data->text(), u"secret"_s);
    QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
}

void TestSensitiveClipboard::aSecretIsTakenBackAndOthersAreNot()
{
    QCOMPARE(SensitiveClipboard::clearsAfter, std::chrono::seconds(20));
    SensitiveClipboard::copy(u"record"_s, ClearPolicy::Stays);
    QVERIFY(!SensitiveClipboard::isClearPending());
    SensitiveClipboard::copy(u"secret"_s, ClearPolicy::Clears);
    QVERIFY(SensitiveClipboard::isClearPending());
    QVERIFY(SensitiveClipboard::clearIfOurs() == ClearOutcome::Cleared);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    QVERIFY(!SensitiveClipboard::isClearPending());
}

void TestSensitiveClipboard::whatSomebodyElseCopiedStays()
{
    SensitiveClipboard::copy(u"secret"_s, ClearPolicy::Clears);
    QGuiApplication::clipboard()->setText(u"of somebody else"_s);
    QVERIFY(SensitiveClipboard::clearIfOurs() == ClearOutcome::NotOurs);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"of somebody else"_s);
}

void TestSensitiveClipboard::theLockTakesEverythingOfOurs()
{
    SensitiveClipboard::copy(u"record with its body"_s, ClearPolicy::Stays);
    QVERIFY(SensitiveClipboard::clearNow() == ClearOutcome::Cleared);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
}

void TestSensitiveClipboard::whatCannotBeSeenIsSaid()
{
    const QSignalSpy unconfirmed(SensitiveClipboard::watch(), &SensitiveClipboard::unconfirmed);
    const QSignalSpy confirmed(SensitiveClipboard::watch(), &SensitiveClipboard::confirmed);
    SensitiveClipboard::copy(u"secret"_s, ClearPolicy::Clears);
    SensitiveClipboard::setReadable([] { return false; });   // Wayland, and another window has the keyboard
    QVERIFY(SensitiveClipboard::clearIfOurs() == ClearOutcome::Unconfirmed);
    QCOMPARE(unconfirmed.size(), 1);
    QVERIFY(SensitiveClipboard::clearIfOurs() == ClearOutcome::Unconfirmed);
    QCOMPARE(unconfirmed.size(), 1);   // said once
    SensitiveClipboard::setReadable([] { return true; });    // in front again
    QVERIFY(SensitiveClipboard::clearIfOurs() != ClearOutcome::Unconfirmed);
    QCOMPARE(confirmed.size(), 1);
}

// Whoever puts something on the clipboard directly is listed here, with what it is; the others go through SensitiveClipboard.
void TestSensitiveClipboard::onlyNamesGoPastIt()
{
    const QStringList named = {
        u"activity/ActivityPage.cpp"_s,                  // the activity, which is redacted
        u"charts/ChartDialog.cpp"_s,                     // how many there are of what
        u"clipboard/SensitiveClipboard.cpp"_s,
        u"dialogs/PolicyDialog.cpp"_s,                   // an IAM policy
        u"locker/matrix/SecretsPageActions.cpp"_s,       // the name of a secret
        u"records/RecordsPageActions.cpp"_s,             // a record key
        u"search/SearchPage.cpp"_s,                      // the name of what was found
        u"tokens/TokensPageActions.cpp"_s,               // a cell of the list of tokens
        u"tozstore/files/FilesPageActions.cpp"_s,        // a file's id
        u"tozstore/notes/AddressBookDialog.cpp"_s,       // public keys
        u"tozstore/notes/NotesPageActions.cpp"_s,        // a note's id, public keys
        u"tozstore/records/TozRecordsPageActions.cpp"_s, // a record's id
    };
    const QString root = QStringLiteral(STRONGROOM_SOURCE_DIR) + u"/ui/"_s;
    QStringList direct;
    QDirIterator files(root, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray source = file.readAll();
        if (source.contains("clipboard()->set") || source.contains("clipboard->set")) {
            direct += file.fileName().mid(root.size());
        }
    }
    direct.sort();
    QCOMPARE(direct, named);
}

QTEST_MAIN(TestSensitiveClipboard)
#include "tst_sensitiveclipboard.moc"
