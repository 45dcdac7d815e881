// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What changes secrets, by events: the editor of one, the one for many, copying across environments, the strip and the review, with faults among them.

#include "LockerFixture.h"

#include "dialogs/ConfirmDialog.h"
#include "locker/changes/BulkSecretsDialog.h"
#include "locker/changes/CopySecretsDialog.h"
#include "locker/changes/SecretChangeCommands.h"
#include "locker/changes/SecretEditDialog.h"
#include "locker/changes/SecretReviewDialog.h"
#include "locker/changes/SecretStrip.h"
#include "locker/changes/SecretTrays.h"
#include "locker/changes/SecretValueEdit.h"
#include "locker/environments/EnvironmentsPage.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretsPage.h"
#include "tozstore/TozTable.h"
#include "translation/Translation.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using locker::Change;
using locker::ChangeKind;
using model::BulkWhat;
using model::ConnectionPage;
using model::SecretTray;
using test::LockerFixture;
using ui::SecretEditDialog;

class tst_SecretChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslation(*QCoreApplication::instance());
        m_theme = new ui::Theme(this);
    }
    void init()
    {
        m_theme->setAppearance(ui::Appearance::Light);
        m_fixture = std::make_unique<LockerFixture>(m_theme);
        m_page = m_fixture->open<ui::EnvironmentsPage>(ConnectionPage::Environments);
        QVERIFY(m_page);
        m_tray = m_fixture->vault.window->services().secretChanges->of(m_fixture->connection());
    }
    void cleanup() { m_fixture.reset(); }

    // ---- the editor of one ----
    void aNewSecretIsCheckedWhileItIsTyped()
    {
        SecretEditDialog dialog(m_fixture->store->now(), {});
        dialog.show();
        QVERIFY(!dialog.saveButton()->isEnabled());
        QVERIFY(dialog.problem().isEmpty());   // nobody has typed anything
        QTest::keyClicks(dialog.keyEdit(), u"LOG_LEVEL"_s);
        QVERIFY(dialog.problem().contains(u"already"_s));
        QVERIFY(!dialog.saveButton()->isEnabled());
        dialog.environmentBox()->setCurrentText(u"staging"_s);
        QVERIFY(dialog.problem().isEmpty());
        QLineEdit *const line = dialog.valueEdit()->findChild<QLineEdit *>();
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        QTest::keyClicks(line, u"info"_s);
        QTest::keyClicks(dialog.descriptionEdit(), u"how much is said"_s);
        std::optional<Change> change;
        connect(&dialog, &SecretEditDialog::staged, this, [&](const Change &made) { change = made; });
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QVERIFY(change);
        QCOMPARE(change->kind, ChangeKind::NewSecret);
        QVERIFY((change->target == locker::SecretTarget{"LOG_LEVEL", "staging"}));
        QVERIFY(std::get<SensitiveText>(*change->value).view() == "info");
        QCOMPARE(*change->description, std::string("how much is said"));
        QVERIFY(!dialog.isVisible());
    }

    void theValueStaysUnlessItIsTyped()
    {
        SecretEditDialog::Start start;
        start.base = m_fixture->store->at("GOOGLE_API", "staging");
        SecretEditDialog dialog(m_fixture->store->now(), start);
        std::optional<Change> change;
        connect(&dialog, &SecretEditDialog::staged, this, [&](const Change &made) { change = made; });
        QVERIFY(!dialog.saveButton()->isEnabled());
        dialog.descriptionEdit()->setText(u"quota 20k/day"_s);
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QVERIFY(change && change->base == start.base && !change->value && !change->key && !change->environment);
        QCOMPARE(m_fixture->store->opened(), 0);
    }

    void whatWaitsAlreadyIsGoneOnWith()
    {
        Change waiting;
        waiting.target = {"NEW", "staging"};
        waiting.value = locker::NewValue(SensitiveText("typed before"));
        waiting.description = "first words";
        SecretEditDialog::Start start;
        start.waiting = waiting;
        start.taken[{"OTHER", "staging"}] = model::StagedKind::New;
        SecretEditDialog dialog(m_fixture->store->now(), start);
        std::optional<Change> change;
        connect(&dialog, &SecretEditDialog::staged, this, [&](const Change &made) { change = made; });
        QCOMPARE(dialog.keyEdit()->text(), u"NEW"_s);
        QCOMPARE(dialog.descriptionEdit()->text(), u"first words"_s);
        dialog.keyEdit()->setText(u"OTHER"_s);
        QVERIFY(dialog.problem().contains(u"tray"_s));
        dialog.keyEdit()->setText(u"NEWER"_s);
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        QVERIFY(change && change->target.key == "NEWER");
        QVERIFY(std::get<SensitiveText>(*change->value).view() == "typed before");
    }

    void thePresentValueIsOpenedWhenItIsAskedFor()
    {
        SecretEditDialog::Start start;
        start.base = m_fixture->store->put("PEM", "staging", "first\r\nsecond\r\n");
        start.open = [this](const locker::Secret &secret) { return m_fixture->store->value(secret); };
        SecretEditDialog dialog(m_fixture->store->now(), start);
        dialog.show();
        QCOMPARE(m_fixture->store->opened(), 0);
        button(dialog.valueEdit(), u"Present value"_s)->click();
        QCOMPARE(m_fixture->store->opened(), 1);
        QVERIFY(dialog.valueEdit()->value().view() == "first\r\nsecond\r\n");
        std::optional<Change> change;
        connect(&dialog, &SecretEditDialog::staged, this, [&](const Change &made) { change = made; });
        QTest::mouseClick(dialog.saveButton(), Qt::LeftButton);
        (void)m_fixture->store->load(locker::Load::Forced, {});
        QVERIFY(change);
        QCOMPARE(m_tray->stage(*change), quint64(0));   // nothing was changed

        start.open = [](const locker::Secret &) -> SensitiveText { throw CryptoError("the value does not open"); };
        SecretEditDialog broken(m_fixture->store->now(), start);
        broken.show();
        button(broken.valueEdit(), u"Present value"_s)->click();
        QVERIFY(broken.valueEdit()->note().contains(u"does not open"_s));
        QVERIFY(!broken.valueEdit()->isTouched());
    }

    // ---- the commands on cells ----
    void commandsWorkOnTheCellsInFront()
    {
        QList<model::SecretCell> cells;
        ui::CommandRegistry registry;
        ui::SecretPlaces places;
        places.session = [this] { return m_page->session(); };
        places.isMatrix = [] { return true; };
        places.cells = [&cells] { return cells; };
        places.current = [&cells] { return cells.isEmpty() ? std::nullopt : std::optional(cells.back()); };
        places.tray = [this] { return m_tray; };
        ui::addSecretChangeCommands(registry, m_fixture->vault.window.get(), places);
        const auto refusal = [&registry](const QString &id) {
            registry.refresh();
            return registry.find(id)->restriction();
        };
        QVERIFY(refusal(u"secret.edit"_s).contains(u"Select"_s));
        QVERIFY(refusal(u"secrets.send"_s).contains(u"No change"_s));

        // A cell that inherits gets one of its own.
        cells = {cell(u"LOG_LEVEL"_s, u"staging"_s)};
        registry.refresh();
        registry.find(u"secret.edit"_s)->trigger();
        auto *dialog = m_fixture->dialog<SecretEditDialog>();
        QVERIFY(dialog);
        QCOMPARE(dialog->keyEdit()->text(), u"LOG_LEVEL"_s);
        QCOMPARE(dialog->environmentBox()->currentText(), u"staging"_s);
        QTest::keyClicks(dialog->valueEdit()->findChild<QLineEdit *>(), u"info"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QCOMPARE(m_tray->openCount(), 1);

        // What waits is gone on with, under another key; the first one is not left behind.
        QTRY_VERIFY(!m_fixture->vault.window->findChild<SecretEditDialog *>());
        registry.refresh();
        registry.find(u"secret.edit"_s)->trigger();
        dialog = m_fixture->dialog<SecretEditDialog>();
        QVERIFY(dialog);
        dialog->keyEdit()->setText(u"LOG_LEVEL_2"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QCOMPARE(m_tray->openCount(), 1);
        const model::SecretChangeItem *const item = m_tray->stagedAt("LOG_LEVEL_2", "staging");
        QVERIFY(item && std::get<SensitiveText>(*item->change.value).view() == "info");

        cells = {cell(u"GOOGLE_API"_s, u"staging"_s), cell(u"S3_BUCKET"_s, u"staging"_s)};
        registry.refresh();
        registry.find(u"secret.copyTo"_s)->trigger();
        auto *copy = m_fixture->dialog<ui::CopySecretsDialog>();
        QVERIFY(copy);
        box(copy, u"production"_s)->click();
        button(copy, u"tray"_s)->click();
        QCOMPARE(m_tray->openCount(), 3);
        registry.refresh();
        registry.find(u"secret.editMany"_s)->trigger();
        auto *many = m_fixture->dialog<ui::BulkSecretsDialog>();
        QVERIFY(many);
        many->choose(BulkWhat::RandomValue);
        button(many, u"tray"_s)->click();
        QCOMPARE(m_tray->openCount(), 5);

        cells.back().state = locker::CellState::Duplicate;
        QVERIFY(refusal(u"secret.edit"_s).contains(u"several times"_s));
        m_fixture->store->setEditable(false);
        m_page->refresh();
        QTRY_VERIFY(refusal(u"secret.new"_s).contains(u"read"_s));
    }

    void whatVanishesDuringAnEditIsSaid()
    {
        SecretEditDialog::Start start;
        start.base = m_fixture->store->at("GOOGLE_API", "staging");
        SecretEditDialog dialog(m_fixture->store->now(), start);
        dialog.show();
        m_fixture->store->put("GOOGLE_API", "staging", "another");
        dialog.setSnapshot(m_fixture->store->now());
        QVERIFY(dialog.banner()->title().contains(u"was changed"_s));
        m_fixture->store->removeEnvironment("staging");
        dialog.setSnapshot(m_fixture->store->now());
        QVERIFY(dialog.banner()->title().contains(u"not there any more"_s));
        QVERIFY(dialog.problem().contains(u"The environment staging is not there any more"_s));
        QVERIFY(!dialog.saveButton()->isEnabled());
    }

    // ---- values ----
    void aFileIsTakenByteByByte_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("one line") << QByteArray("plain");
        QTest::newRow("line end") << QByteArray("plain\n");
        QTest::newRow("lines of Windows") << QByteArray("-----BEGIN-----\r\nabc\r\n-----END-----\r\n");
        QTest::newRow("no-break space") << QByteArray("a\xC2\xA0" "b\nc");
        QTest::newRow("line separator") << QByteArray("a\xE2\x80\xA8" "b");
        QTest::newRow("nothing") << QByteArray();
    }
    void aFileIsTakenByteByByte()
    {
        QFETCH(const QByteArray, content);
        ui::SecretValueEdit edit;
        drop(edit, content);
        QVERIFY(edit.isTouched());
        QVERIFY(edit.value().view() == std::string_view(content.constData(), std::size_t(content.size())));
    }

    void filesThatAreNoTextAreRefused()
    {
        ui::SecretValueEdit edit;
        edit.show();
        drop(edit, QByteArray("\xFF\xFE"));
        QVERIFY(edit.note().contains(u"UTF-8"_s));
        drop(edit, QByteArray((1 << 20) + 1, 'a'));
        QVERIFY(edit.note().contains(u"megabyte"_s));
        QVERIFY(!edit.isTouched());
        drop(edit, QByteArray(1 << 20, 'a'));
        QVERIFY(edit.isTouched());
    }

    void linesStayLines()
    {
        ui::SecretValueEdit edit;
        edit.show();
        QGuiApplication::clipboard()->setText(u"first\nsecond\u00a0third"_s);
        auto *line = edit.findChild<QLineEdit *>();
        QTest::keySequence(line, QKeySequence::Paste);
        QVERIFY(edit.value().view() == "first\nsecond\xC2\xA0third");
        auto *lines = edit.findChild<QPlainTextEdit *>();
        QVERIFY(lines->isVisible());
        QVERIFY(edit.note().contains(u"in the clear"_s));
        lines->moveCursor(QTextCursor::End);
        QTest::keyClicks(lines, u"!"_s);
        QVERIFY(edit.value().view() == "first\nsecond\xC2\xA0third!");
        QVERIFY(!lines->isUndoRedoEnabled());
    }

    // ---- many ----
    void manyAtOnce()
    {
        ui::BulkSecretsDialog dialog(m_fixture->store, m_fixture->store->now(), {{"DATABASE_URL", "staging"}, {"S3_BUCKET", "production"}});
        QSignalSpy spy(&dialog, &ui::BulkSecretsDialog::staged);
        connect(&dialog, &ui::BulkSecretsDialog::staged, m_tray, [this](const std::vector<Change> &changes, const QString &how) { m_tray->stage(changes, how); });
        dialog.choose(BulkWhat::RandomValue);
        QVERIFY(dialog.summary().contains(u"1 new, 1 replaced"_s));
        button(&dialog, u"tray"_s)->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(m_tray->openCount(), 2);
        const auto valueOf = [this](int row) { return std::string(std::get<SensitiveText>(*m_tray->item(m_tray->idAt(row))->change.value).view()); };
        QVERIFY(valueOf(0) != valueOf(1));
        QCOMPARE(valueOf(0).size(), std::size_t(32));
    }

    void copyingShowsWhatComesOfIt()
    {
        ui::CopySecretsDialog dialog(m_fixture->store->now(), {u"GOOGLE_API"_s, u"DATABASE_URL"_s, u"S3_BUCKET"_s}, u"staging"_s);
        connect(&dialog, &ui::CopySecretsDialog::staged, m_tray, [this](const std::vector<Change> &changes, const QString &how) { m_tray->stage(changes, how); });
        QVERIFY(!button(&dialog, u"tray"_s)->isEnabled());
        box(&dialog, u"production"_s)->click();
        QVERIFY(dialog.summary().contains(u"2 new, 1 replaced"_s));
        box(&dialog, u"development"_s)->click();
        QVERIFY(dialog.summary().contains(u"2 new, 3 replaced, 1 the same already"_s));
        box(&dialog, u"development"_s)->click();
        box(&dialog, u"none"_s)->click();
        QVERIFY(dialog.summary().contains(u"2 new, 1 left as they are"_s));
        button(&dialog, u"tray"_s)->click();
        QCOMPARE(m_tray->openCount(), 2);
        QVERIFY(strip()->text().contains(u"GOOGLE_API \u2192 production (copied from staging)"_s));
        QCOMPARE(m_fixture->store->opened(), 0);   // nothing is opened before it is sent
    }

    // ---- strip and review ----
    void theStripSendsDiscardsAndUndoes()
    {
        QVERIFY(!strip()->isVisible());
        m_tray->stage(value("DATABASE_URL", "staging", "mine"));
        m_tray->stage(value("S3_BUCKET", "production", "new"));
        QVERIFY(strip()->isVisible());
        QVERIFY(strip()->text().startsWith(u"2 changes not sent yet"_s));
        QVERIFY(!strip()->text().contains(u"mine"_s));
        button(strip(), u"Discard"_s)->click();
        auto *question = m_fixture->dialog<ui::ConfirmDialog>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(m_tray->openCount(), 2);
        button(strip(), u"Send 2"_s)->click();
        QTRY_VERIFY(strip()->text().contains(u"2 changes sent"_s));
        QCOMPARE(valueAt("DATABASE_URL", "staging"), std::string("mine"));
        button(strip(), u"Undo"_s)->click();
        QTRY_VERIFY(strip()->text().contains(u"1 change undone"_s));
        QCOMPARE(valueAt("DATABASE_URL", "staging"), std::string("postgres://staging"));
        QCOMPARE(valueAt("S3_BUCKET", "production"), std::string("new"));   // the service deletes nothing

        m_tray->stage(value("DATABASE_URL", "staging", "mine"));
        button(strip(), u"Discard"_s)->click();
        question = m_fixture->dialog<ui::ConfirmDialog>();
        QVERIFY(question);
        question->accept();
        QCOMPARE(m_tray->openCount(), 0);
    }

    void theReviewTakesOutSendsAndSettles()
    {
        m_tray->stage(value("DATABASE_URL", "staging", "mine"));
        m_tray->stage(value("DATABASE_URL", "production", "mine"));
        m_tray->stage(value("S3_BUCKET", "production", "new"));
        m_fixture->command(u"changes.show"_s)->trigger();
        auto *review = m_fixture->dialog<ui::SecretReviewDialog>();
        QVERIFY(review);
        review->table()->setCurrentIndex(m_tray->index(2, 0));
        QTest::keyClick(review->table(), Qt::Key_Delete);
        QCOMPARE(m_tray->openCount(), 2);

        m_fixture->store->put("DATABASE_URL", "staging", "theirs", "moved to another host");
        button(review, u"Send 2"_s)->click();
        QTRY_COMPARE(m_tray->problemCount(), 1);
        QTRY_VERIFY(!m_tray->isCommitting());
        QCOMPARE(valueAt("DATABASE_URL", "production"), std::string("mine"));
        QVERIFY(strip()->text().startsWith(u"1 change could not be sent"_s));
        review->table()->setCurrentIndex(m_tray->index(0, 0));
        QVERIFY(label(review, u"There now in staging: another value, description \u201cmoved to another host\u201d"_s));
        button(review, u"mine"_s)->click();
        button(review, u"Send 1"_s)->click();
        QTRY_COMPARE(valueAt("DATABASE_URL", "staging"), std::string("mine"));
        QTRY_VERIFY(!m_tray->isCommitting());
        review->table()->setCurrentIndex(m_tray->index(0, 0));
        button(review, u"Undo"_s)->click();
        QTRY_COMPARE(valueAt("DATABASE_URL", "staging"), std::string("theirs"));
        QTRY_VERIFY(!m_tray->isCommitting());
        m_fixture->vault.manager.close(m_fixture->connection());
        QTRY_VERIFY(!m_fixture->vault.window->findChild<ui::SecretReviewDialog *>());
    }

    // From a cell of the matrix to the service and back into the cell.
    void aCellOfTheMatrixIsChangedSentAndUndone()
    {
        auto *secrets = m_fixture->open<ui::SecretsPage>(ConnectionPage::Secrets);
        QVERIFY(secrets);
        secrets->view()->goTo(u"LOG_LEVEL"_s, u"development"_s);
        QVERIFY(secrets->currentCell() && secrets->currentCell()->own);
        m_fixture->command(u"record.edit"_s)->trigger();   // its key means this here
        auto *dialog = m_fixture->dialog<SecretEditDialog>();
        QVERIFY(dialog);
        QTest::keyClicks(dialog->valueEdit()->findChild<QLineEdit *>(), u"warning"_s);
        QTest::mouseClick(dialog->saveButton(), Qt::LeftButton);
        QVERIFY(secrets->currentCell()->staged == model::StagedKind::Changed);
        QCOMPARE(m_tray->index(0, SecretTray::To).data().toString().section(u' ', 1), u"same as All environments"_s);
        QCOMPARE(secrets->currentCell()->state, locker::CellState::Differs);
        QTest::keyClick(secrets->view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);   // sends, as with records
        QTRY_COMPARE(secrets->currentCell()->state, locker::CellState::Same);
        QVERIFY(!secrets->currentCell()->staged);
        m_fixture->command(u"changes.undo"_s)->trigger();
        QTRY_COMPARE(secrets->currentCell()->state, locker::CellState::Differs);
        QCOMPARE(valueAt("LOG_LEVEL", "development"), std::string("debug"));
    }

    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void pictures()
    {
        QFETCH(const bool, dark);
        m_theme->setAppearance(dark ? ui::Appearance::Dark : ui::Appearance::Light);
        {
            SecretEditDialog dialog(m_fixture->store->now(), {});
            dialog.show();
            QTest::keyClicks(dialog.keyEdit(), u"LOG_LEVEL"_s);
            save(&dialog, u"secret-new"_s);
            dialog.keyEdit()->setText(u"TLS_KEY"_s);
            dialog.valueEdit()->setValue(SensitiveText("-----BEGIN KEY-----\nMIIE\n-----END KEY-----\n"));
            save(&dialog, u"secret-lines"_s);
        }
        {
            SecretEditDialog::Start start;
            start.base = m_fixture->store->at("GOOGLE_API", "staging");
            start.open = [this](const locker::Secret &secret) { return m_fixture->store->value(secret); };
            SecretEditDialog dialog(m_fixture->store->now(), start);
            dialog.show();
            button(dialog.valueEdit(), u"Present value"_s)->click();
            m_fixture->store->put("GOOGLE_API", "staging", "maps-key", "another");
            dialog.setSnapshot(m_fixture->store->now());
            save(&dialog, u"secret-edit"_s);
        }
        {
            ui::BulkSecretsDialog dialog(m_fixture->store, m_fixture->store->now(), {{"DATABASE_URL", "staging"}, {"S3_BUCKET", "production"}});
            dialog.show();
            save(&dialog, u"secrets-bulk"_s);
            dialog.choose(BulkWhat::CopyFrom);
            save(&dialog, u"secrets-bulk-copy"_s);
        }
        {
            ui::CopySecretsDialog dialog(m_fixture->store->now(), {u"GOOGLE_API"_s, u"DATABASE_URL"_s}, u"staging"_s);
            dialog.show();
            box(&dialog, u"production"_s)->click();
            save(&dialog, u"secrets-copy"_s);
        }
        m_tray->stage(value("DATABASE_URL", "staging", "mine"));
        m_tray->stage(value("DATABASE_URL", "production", "mine"), u"copied from staging"_s);
        m_tray->stage(value("S3_BUCKET", "production", "new"));
        save(m_fixture->vault.window.get(), u"secrets-strip"_s);
        QVERIFY(m_fixture->open<ui::SecretsPage>(ConnectionPage::Secrets));
        save(m_fixture->vault.window.get(), u"secrets-matrix-strip"_s);
        m_fixture->store->put("DATABASE_URL", "staging", "theirs", "moved to another host");
        m_tray->commitAll();
        QTRY_VERIFY(!m_tray->isCommitting());
        m_tray->stage(value("SMTP_PASSWORD", "staging", "mine"));
        ui::SecretReviewDialog review(m_tray);
        review.show();
        save(&review, u"secrets-review"_s);
        save(m_fixture->vault.window.get(), u"secrets-strip-problem"_s);
    }

private:
    void drop(ui::SecretValueEdit &edit, const QByteArray &content)
    {
        QFile file(m_folder.filePath(u"value.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(content), content.size());
        file.close();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(file.fileName())});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&edit, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&edit, &event);
        QVERIFY(event.isAccepted());
    }
    void save(QWidget *widget, const QString &name)
    {
        for (int level = 0; level < 20; ++level) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QPixmap picture = widget->grab();
        QVERIFY(!picture.isNull());
        if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
            QDir().mkpath(folder);
            QVERIFY(picture.save(u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
        }
        for (const QPushButton *shown : widget->findChildren<QPushButton *>()) {
            if (shown->isVisible() && shown->minimumSizeHint().width() > shown->width()) {
                QFAIL(qPrintable(u"%1: button clipped: %2"_s.arg(name, shown->text())));
            }
        }
    }
    [[nodiscard]] Change value(const std::string &key, const std::string &environment, std::string_view text) const
    {
        Change change;
        change.base = m_fixture->store->at(key, environment);
        change.kind = change.base ? ChangeKind::EditSecret : ChangeKind::NewSecret;
        change.target = {key, environment};
        change.value = locker::NewValue(SensitiveText(text));
        return change;
    }
    [[nodiscard]] std::string valueAt(const std::string &key, const std::string &environment) const
    {
        return std::string(m_fixture->store->value(*m_fixture->store->at(key, environment)).view());
    }
    [[nodiscard]] ui::SecretStrip *strip() const { return m_page->findChild<ui::SecretStrip *>(); }
    [[nodiscard]] model::SecretCell cell(const QString &key, const QString &environment) const
    {
        model::SecretCell made;
        made.key = key;
        made.environment = environment;
        made.own = m_fixture->store->at(key.toStdString(), environment.toStdString());
        return made;
    }
    // The visible one whose text has these words.
    template <typename Kind>
    static Kind *withText(QWidget *in, const QString &words)
    {
        for (Kind *found : in->findChildren<Kind *>()) {
            if (!found->isHidden() && found->text().remove(u'&').contains(words)) {
                return found;
            }
        }
        qFatal("there is nothing that says “%s”", qPrintable(words));
    }
    static QPushButton *button(QWidget *in, const QString &words) { return withText<QPushButton>(in, words); }
    static QCheckBox *box(QWidget *in, const QString &words) { return withText<QCheckBox>(in, words); }
    static QLabel *label(QWidget *in, const QString &words) { return withText<QLabel>(in, words); }

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
    std::unique_ptr<LockerFixture> m_fixture;
    ui::EnvironmentsPage *m_page = nullptr;
    SecretTray *m_tray = nullptr;
};

QTEST_MAIN(tst_SecretChanges)
#include "tst_secret_changes.moc"
