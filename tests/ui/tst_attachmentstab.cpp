// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The files of a record as a user handles them: dropped, opened, renamed, cancelled. With STRONGROOM_PICTURES=DIR it saves pictures there.

#include "WindowFixture.h"

#include "attachments/AttachmentActions.h"
#include "attachments/AttachmentListModel.h"
#include "attachments/AttachmentView.h"
#include "attachments/AttachmentsTab.h"
#include "dialogs/ConfirmDialog.h"
#include "records/InspectorPanel.h"
#include "widgets/Banner.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QUrl>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::WindowFixture;

namespace {

class WritingOpener final : public ui::FileOpener {
public:
    explicit WritingOpener(QStringList *opened, Outcome outcome = Outcome::Opened) : m_opened(opened), m_outcome(outcome) {}
    Outcome open(const QString &path) override
    {
        m_opened->append(path);
        return m_outcome;
    }

private:
    QStringList *m_opened;
    Outcome m_outcome;
};

// A window with the files of the second record on show.
struct Desk {
    WindowFixture fixture;
    QStringList opened;
    explicit Desk(ui::Theme *theme) : fixture(theme) {}
    ~Desk() { fixture.store().releaseAttachments(); }
    bool ready(const std::vector<std::string> &names = {})
    {
        const auto row = [names](std::int64_t number) {
            incountry::Record record = test::believableRecord(number);
            for (std::size_t i = 0; i < names.size() && i < record.attachments.size(); ++i) {
                record.attachments[i].fileName = names[i];
            }
            return record;
        };
        fixture.store().setRow(row);
        fixture.store().put(row(1));
        if (!fixture.open() || !fixture.select(1)) {
            return false;
        }
        fixture.page()->inspector()->setTab(ui::InspectorPanel::Tab::Attachments);
        fixture.page()->attachmentActions()->setOpener(std::make_unique<WritingOpener>(&opened));
        QApplication::setActiveWindow(fixture.window.get());
        if (!QTest::qWaitFor([this] { return model()->rowCount() == 2; })) {
            return false;
        }
        list()->setFocus();
        return list()->hasFocus();
    }
    ui::AttachmentsTab *tab() { return fixture.page()->inspector()->attachments(); }
    ui::AttachmentView *list() { return tab()->list(); }
    model::AttachmentListModel *model() { return fixture.page()->attachmentActions()->list(); }
    QString about(int row) { return model()->index(row).data(model::AttachmentListModel::About).toString(); }
    QString file(const QString &name, const QByteArray &content = "content")
    {
        QFile made(fixture.folder.filePath(name));
        (void)made.open(QIODevice::WriteOnly);
        made.write(content);
        return made.fileName();
    }
    bool drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths) {
            urls += QUrl::fromLocalFile(path);
        }
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tab(), &enter);
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tab(), &drop);
        return enter.isAccepted() && drop.isAccepted();
    }
    void clickButton(int row, ui::AttachmentDelegate::Action action)
    {
        const QModelIndex index = model()->index(row);
        const QRect button = ui::AttachmentDelegate::buttonRect(list()->visualRect(index), index, action);
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, button.center());
    }
    ui::ConfirmDialog *question()
    {
        for (ui::ConfirmDialog *dialog : fixture.window->findChildren<ui::ConfirmDialog *>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        return nullptr;
    }
    void confirm() { QTest::mouseClick(question()->findChild<QPushButton *>(u"confirm"_s), Qt::LeftButton); }
};

} // namespace

class tst_AttachmentsTab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void droppedFilesAreUploaded();
    void aFolderIsRefusedInItsRow();
    void aRunningUploadIsCancelledInItsRow();
    void aFailedUploadIsTriedAgainInItsRow();
    void keysWork();
    void renamedInPlaceWithWordsWhileTyping();
    void savedUnderASafeName();
    void replacingSaysThatTheNameStays();
    void harmlessFilesAreOpenedReadOnly();
    void programsAreNeverOpened_data();
    void programsAreNeverOpened();
    void askedKindsAreOpenedAfterAYes();
    void aMissingProgramIsSaid();
    void draggedOutOnceItIsHere();
    void closingTheConnectionRemovesTheCopies();
    void commandsSayWhyTheyCannot();
    void pictures_data();
    void pictures();

private:
    ui::Theme *m_theme = nullptr;
};

void tst_AttachmentsTab::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Strongroom"_s);
    QCoreApplication::setApplicationName(u"StrongroomTest"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_AttachmentsTab::droppedFilesAreUploaded()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QSignalSpy reloaded(desk.fixture.page()->table(), &model::RecordTableModel::reloaded);
    QVERIFY(desk.drop({desk.file(u"one.txt"_s), desk.file(u"two.txt"_s)}));
    QTRY_COMPARE(desk.fixture.store().attachmentCalls().size(), std::size_t{2});
    QCOMPARE(desk.fixture.store().attachmentCalls().front().recordKey, std::string("user_10483"));
    QCOMPARE(desk.fixture.store().attachmentCalls().front().country, std::string("de"));
    QTRY_VERIFY(!reloaded.empty());   // the table shows what the service has now
    QMimeData words;
    words.setText(u"no files"_s);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(desk.tab(), &enter);
    QVERIFY(!enter.isAccepted());
}

void tst_AttachmentsTab::aFolderIsRefusedInItsRow()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QVERIFY(desk.drop({desk.fixture.folder.path()}));
    QTRY_COMPARE(desk.about(2), u"Not uploaded: This is a folder."_s);
    QVERIFY(desk.fixture.store().attachmentCalls().empty());
    QTRY_VERIFY(desk.list()->visualRect(desk.model()->index(2)).isValid());
    desk.clickButton(2, ui::AttachmentDelegate::Action::Dismiss);
    QCOMPARE(desk.model()->rowCount(), 2);
}

void tst_AttachmentsTab::aRunningUploadIsCancelledInItsRow()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    desk.fixture.store().holdAttachments({30, 100});
    QVERIFY(desk.drop({desk.file(u"one.txt"_s)}));
    QTRY_COMPARE(desk.about(2), u"Uploading · 30 bytes of 100 bytes"_s);
    QCOMPARE(desk.fixture.jobs.runningCount(), 1);
    desk.clickButton(2, ui::AttachmentDelegate::Action::Cancel);
    QTRY_COMPARE(desk.model()->rowCount(), 2);
    QCOMPARE(desk.fixture.store().attachmentsCancelled(), 1);

    // The same by a command, for the selected row.
    QVERIFY(desk.drop({desk.file(u"one.txt"_s)}));
    QTRY_COMPARE(desk.fixture.store().attachmentsWaiting(), 1);
    desk.list()->setCurrentIndex(desk.model()->index(2));
    QVERIFY(desk.fixture.command(u"attachment.cancel"_s)->isEnabled());
    desk.fixture.command(u"attachment.cancel"_s)->trigger();
    QTRY_COMPARE(desk.model()->rowCount(), 2);
}

void tst_AttachmentsTab::aFailedUploadIsTriedAgainInItsRow()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    desk.fixture.store().failNextAttachment(NetworkError("the connection broke").clone());
    QVERIFY(desk.drop({desk.file(u"one.txt"_s)}));
    QTRY_COMPARE(desk.about(2), u"Not uploaded: The connection broke."_s);
    desk.clickButton(2, ui::AttachmentDelegate::Action::Retry);
    QTRY_COMPARE(desk.fixture.store().attachmentCalls().size(), std::size_t{2});
    QTRY_VERIFY(desk.fixture.page()->attachmentActions()->transfers()->of(*desk.model()->owner()).empty());
}

void tst_AttachmentsTab::keysWork()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QTest::keyClick(desk.list(), Qt::Key_Down);
    QCOMPARE(desk.tab()->currentRow(), 1);
    QTest::keyClick(desk.list(), Qt::Key_Return);
    QTRY_COMPARE(desk.opened.size(), 1);
    QTest::keyClick(desk.list(), Qt::Key_Delete);
    QVERIFY(desk.question() != nullptr);
    QCOMPARE(desk.question()->windowTitle(), u"Delete this file?"_s);   // and not the record
    desk.confirm();
    QTRY_COMPARE(QString::fromStdString(desk.fixture.store().attachmentCalls().back().operation), u"remove"_s);
    QCOMPARE(desk.fixture.store().attachmentCalls().back().fileId, std::string("id-passport-scan.png"));
    QTRY_VERIFY(desk.fixture.page()->attachmentActions()->transfers()->of(*desk.model()->owner()).empty());
    QVERIFY(desk.fixture.settled());
    QApplication::setActiveWindow(desk.fixture.window.get());   // the question had it
    QCOMPARE(QApplication::focusWidget(), desk.list());   // the list is not taken away under the keys
    QTest::keyClick(desk.list(), Qt::Key_F2);
    QVERIFY(desk.list()->findChild<QLineEdit *>() != nullptr);
}

void tst_AttachmentsTab::renamedInPlaceWithWordsWhileTyping()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QTest::keyClick(desk.fixture.window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *editor = desk.list()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"a/b"_s);
    QCOMPARE(desk.tab()->note(), u"A file's name cannot hold / or \\."_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(desk.tab()->note(), u"Not renamed: A file's name cannot hold / or \\."_s);
    QVERIFY(desk.fixture.store().attachmentCalls().empty());

    desk.fixture.command(u"attachment.rename"_s)->trigger();
    editor = nullptr;
    QVERIFY(QTest::qWaitFor([&] {
        for (auto *edit : desk.list()->findChildren<QLineEdit *>()) {
            editor = edit->isVisible() ? edit : editor;
        }
        return editor != nullptr;
    }));
    editor->selectAll();
    QTest::keyClicks(editor, u"lease.pdf"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(desk.fixture.store().attachmentCalls().size(), std::size_t{1});
    QCOMPARE(desk.fixture.store().attachmentCalls().front().fileId, std::string("id-contract.pdf"));
    QCOMPARE(desk.fixture.store().attachmentCalls().front().fileName, std::string("lease.pdf"));
}

void tst_AttachmentsTab::savedUnderASafeName()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready({"../../etc/.profile\\..\\.:evil?.pdf"}));
    QTest::keyClick(desk.fixture.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = desk.fixture.window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QCOMPARE(QFileInfo(dialog->selectedFiles().value(0)).fileName(), u"_evil_.pdf"_s);
    dialog->setDirectory(desk.fixture.folder.path());
    dialog->selectFile(desk.fixture.folder.filePath(u"saved.pdf"_s));
    QMetaObject::invokeMethod(dialog, "accept");
    QVERIFY(QTest::qWaitFor([&] { return desk.fixture.page()->banner()->isVisible(); }));
    QCOMPARE(desk.fixture.page()->banner()->title(), u"File saved"_s);
    QCOMPARE(desk.fixture.page()->banner()->text(), desk.fixture.folder.filePath(u"saved.pdf"_s));
}

void tst_AttachmentsTab::replacingSaysThatTheNameStays()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    const QString newer = desk.file(u"newer.pdf"_s);
    QTest::keyClick(desk.fixture.window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = desk.fixture.window->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    dialog->setDirectory(desk.fixture.folder.path());
    dialog->selectFile(newer);
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_VERIFY(desk.question() != nullptr);
    QVERIFY(desk.fixture.store().attachmentCalls().empty());
    desk.confirm();
    QVERIFY(QTest::qWaitFor([&] { return desk.fixture.page()->banner()->isVisible(); }));
    QCOMPARE(desk.fixture.page()->banner()->text(), u"“contract.pdf” holds what is in “newer.pdf” now, and keeps its name."_s);
    QCOMPARE(desk.fixture.store().attachmentCalls().front().operation, std::string("replace"));
    QCOMPARE(desk.fixture.store().attachmentCalls().front().fileName, std::string("contract.pdf"));
    QCOMPARE(desk.fixture.store().attachmentCalls().front().path, newer.toStdString());
}

void tst_AttachmentsTab::harmlessFilesAreOpenedReadOnly()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    desk.fixture.command(u"attachment.open"_s)->trigger();
    QTRY_COMPARE(desk.opened.size(), 1);
    QCOMPARE(QFileInfo(desk.opened.front()).fileName(), u"contract.pdf"_s);
    QVERIFY(QFileInfo(desk.opened.front()).permissions().testFlag(QFile::ReadOwner));
    QVERIFY(!QFileInfo(desk.opened.front()).permissions().testAnyFlags(QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther));
    QFile file(desk.opened.front());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("what is in the file"));
}

void tst_AttachmentsTab::programsAreNeverOpened_data()
{
    QTest::addColumn<std::string>("name");
    QTest::addColumn<std::string>("content");
    QTest::addColumn<std::size_t>("fetches");
    QTest::newRow("by name") << std::string("setup.exe") << std::string("text") << std::size_t{0};
    QTest::newRow("by content") << std::string("report.pdf") << std::string("#!/bin/sh\n") << std::size_t{1};
}

void tst_AttachmentsTab::programsAreNeverOpened()
{
    QFETCH(std::string, name);
    QFETCH(std::string, content);
    QFETCH(std::size_t, fetches);
    Desk desk(m_theme);
    QVERIFY(desk.ready({name}));
    desk.fixture.store().setAttachmentContent(content);
    desk.fixture.command(u"attachment.open"_s)->trigger();
    QTRY_VERIFY(desk.question() != nullptr);
    QCOMPARE(desk.question()->windowTitle(), u"This file is not opened"_s);
    QCOMPARE(desk.fixture.store().attachmentCalls().size(), fetches);
    desk.confirm();   // "Save as…"
    QVERIFY(desk.fixture.window->findChild<QFileDialog *>() != nullptr);
    QVERIFY(desk.opened.empty());
}

void tst_AttachmentsTab::askedKindsAreOpenedAfterAYes()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready({"page.html"}));
    desk.fixture.store().setAttachmentContent("<html><script>1</script></html>");
    desk.fixture.command(u"attachment.open"_s)->trigger();
    QVERIFY(desk.question() != nullptr);
    QVERIFY(desk.fixture.store().attachmentCalls().empty());   // not even fetched before the answer
    desk.question()->reject();
    QTRY_VERIFY(desk.question() == nullptr);
    desk.fixture.command(u"attachment.open"_s)->trigger();
    desk.confirm();
    QTRY_COMPARE(desk.opened.size(), 1);
}

void tst_AttachmentsTab::aMissingProgramIsSaid()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    desk.fixture.page()->attachmentActions()->setOpener(std::make_unique<WritingOpener>(&desk.opened, ui::FileOpener::Outcome::NoProgram));
    desk.fixture.command(u"attachment.open"_s)->trigger();
    QTRY_COMPARE(desk.fixture.page()->banner()->title(), u"The file could not be opened"_s);
}

void tst_AttachmentsTab::draggedOutOnceItIsHere()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    Q_EMIT desk.list()->dragWanted(desk.model()->index(0));
    QCOMPARE(desk.tab()->note(), u"Fetching “contract.pdf”: the drag begins when it is here."_s);
    QTRY_COMPARE(desk.tab()->note(), u"“contract.pdf” is here now: drag it to where you want it."_s);
    const std::unique_ptr<QMimeData> data(desk.model()->mimeData({desk.model()->index(0)}));
    QVERIFY(data != nullptr);
    QFile dragged(data->urls().value(0).toLocalFile());
    QVERIFY(dragged.open(QIODevice::ReadOnly));
    QCOMPARE(dragged.readAll(), QByteArray("what is in the file"));
    QVERIFY(QFileInfo(dragged).permissions().testFlag(QFile::WriteOwner));   // whoever takes it can change it
}

void tst_AttachmentsTab::closingTheConnectionRemovesTheCopies()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    desk.fixture.command(u"attachment.open"_s)->trigger();
    QTRY_COMPARE(desk.opened.size(), 1);
    QVERIFY(QFile::exists(desk.opened.front()));
    desk.fixture.manager.close(QString::fromStdString(WindowFixture::acme));
    QTRY_VERIFY(!QFile::exists(desk.opened.front()));
    QCOMPARE(desk.model()->rowCount(), 0);
}

void tst_AttachmentsTab::commandsSayWhyTheyCannot()
{
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    QVERIFY(desk.fixture.command(u"attachment.open"_s)->isEnabled());
    QCOMPARE(desk.fixture.command(u"attachment.cancel"_s)->restriction(), u"Nothing is being done with this file."_s);
    QCOMPARE(desk.fixture.command(u"attachment.retry"_s)->restriction(), u"Nothing has failed with this file."_s);
    desk.fixture.store().holdAttachments({});
    desk.fixture.command(u"attachment.open"_s)->trigger();
    QCOMPARE(desk.fixture.command(u"attachment.delete"_s)->restriction(), u"Something is being done with this file. Wait for it, or cancel it."_s);
    QVERIFY(desk.fixture.command(u"attachment.cancel"_s)->isEnabled());
    QVERIFY(desk.fixture.select(3));   // unreadable
    QTRY_COMPARE(desk.fixture.command(u"attachment.add"_s)->restriction(), u"The record's key is not known in plain text."_s);
}

void tst_AttachmentsTab::pictures_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_AttachmentsTab::pictures()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    Desk desk(m_theme);
    QVERIFY(desk.ready());
    const auto picture = [](QWidget *widget, const QString &name) {
        for (int level = 0; level < 20; ++level) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QPixmap shot = widget->grab();
        QVERIFY(!shot.isNull());
        if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(shot.save(u"%1/attachments-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
        }
    };
    desk.fixture.store().failNextAttachment(NetworkError("the connection to de-mt-01.api.incountry.io broke after 1.2 MB").advise("Try again.").clone());
    QVERIFY(desk.drop({desk.file(u"broken-upload.zip"_s)}));
    QTRY_VERIFY(desk.about(2).startsWith(u"Not uploaded"_s));
    desk.fixture.store().holdAttachments({1'300'000, 3'000'000});
    QVERIFY(desk.drop({desk.file(u"Договор аренды от 12 ноября 2026, подписанный обеими сторонами.pdf"_s), desk.file(u"photo.jpg"_s), desk.file(u"waiting.csv"_s)}));
    QTRY_COMPARE(desk.fixture.store().attachmentsWaiting(), 2);
    QTRY_VERIFY(desk.about(3).contains(u'%') || desk.about(3).contains(u"MB"_s));
    desk.list()->setCurrentIndex(desk.model()->index(1));
    QTRY_VERIFY(desk.fixture.page()->details() != nullptr);
    picture(desk.fixture.window.get(), u"01-list"_s);

    desk.fixture.command(u"attachment.rename"_s)->trigger();
    auto *editor = desk.list()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    editor->setText(QString());
    QTest::keyClicks(editor, u"a/b"_s);
    picture(desk.fixture.page()->inspector(), u"02-rename"_s);
    QTest::keyClick(editor, Qt::Key_Escape);

    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(desk.file(u"x.txt"_s))});
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.tab(), &enter);
    picture(desk.fixture.page()->inspector(), u"03-drop"_s);
    QDragLeaveEvent leave;
    QApplication::sendEvent(desk.tab(), &leave);
}

QTEST_MAIN(tst_AttachmentsTab)
#include "tst_attachmentstab.moc"
