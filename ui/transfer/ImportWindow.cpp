// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ImportWindow.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "theme/Metrics.h"
#include "transfer/ImportMappingPage.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ImportSession;
using transfer::BadRows;
using transfer::ExistingRecord;
using Step = ImportSession::Step;

namespace {

QString shapeText(const transfer::FileShape &shape)
{
    QStringList parts;
    switch (shape.format) {
    case transfer::FileFormat::JsonLines: parts += ImportWindow::tr("JSON Lines"); break;
    case transfer::FileFormat::JsonArray: parts += ImportWindow::tr("a JSON array"); break;
    case transfer::FileFormat::Csv: parts += ImportWindow::tr("CSV, separated by %1").arg(shape.separator == '\t' ? ImportWindow::tr("tabs") : QString(QLatin1Char(shape.separator))); break;
    }
    const bool wide = shape.encoding == transfer::TextEncoding::Utf16Little || shape.encoding == transfer::TextEncoding::Utf16Big;
    parts += wide ? u"UTF-16"_s : u"UTF-8"_s;
    parts += ImportWindow::tr("%Ln column(s)", nullptr, int(shape.columns.size()));
    if (shape.protection == transfer::Protection::Encrypted) {
        parts += ImportWindow::tr("encrypted (age)");
    }
    return parts.join(u" · "_s);
}

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    return column;
}

QTableView *problemTable(model::ImportSession *session, const QString &name)
{
    QTableView *const table = newPlainTable(session->problems(), name);
    table->setColumnWidth(model::ImportProblemModel::Line, 72);
    table->setColumnWidth(model::ImportProblemModel::Member, 140);
    return table;
}

} // namespace

ImportWindow::ImportWindow(const TransferContext &context, ImportSession *session, FileOpener *opener, QWidget *parent)
    : QDialog(parent), m_session(session), m_opener(opener), m_context(context), m_banner(new Banner), m_pages(new QStackedWidget),
      m_mapping(new ImportMappingPage(session, context)), m_note(new Label(QString(), TextRole::Caption, Token::Muted)), m_back(new Button(tr("&Back"))),
      m_close(new Button(tr("Cancel"))), m_next(new Button(tr("&Next"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Import records"));
    setAcceptDrops(true);

    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    headColumn->setSpacing(metrics::gapSmall);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("Import records into %1").arg(context.connectionName));
    headColumn->addWidget(title);
    auto *steps = new QHBoxLayout;
    steps->setSpacing(metrics::gapLarge);
    int number = 0;
    for (const QString &name : {tr("File"), tr("Mapping"), tr("Check"), tr("Import"), tr("Report")}) {
        auto *label = new Label(tr("%1 %2", "number of a step, its name").arg(++number).arg(name), TextRole::Text, Token::Muted);
        m_steps.append(label);
        steps->addWidget(label);
    }
    steps->addStretch(1);
    headColumn->addLayout(steps);

    for (QWidget *page : {buildFile(), static_cast<QWidget *>(m_mapping), buildCheck(), buildImport(), buildReport()}) {
        m_pages->addWidget(page);
    }

    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    m_note->setWordWrap(true);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_banner);
    column->addWidget(m_pages, 1);
    column->addWidget(footer);
    resize(820, 640);

    connect(m_back, &QPushButton::clicked, this, &ImportWindow::back);
    connect(m_next, &QPushButton::clicked, this, &ImportWindow::next);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_session->step() == Step::Importing || m_session->step() == Step::Checking) {
            m_session->cancel();
        } else {
            reject();
        }
    });
    connect(m_session, &ImportSession::stepChanged, this, &ImportWindow::showStep);
    connect(m_session, &ImportSession::progressed, this, &ImportWindow::showProgress);
    connect(m_session, &ImportSession::existingCounted, this, &ImportWindow::showCheck);
    connect(m_session, &ImportSession::previewChanged, this, &ImportWindow::showButtons);
    turnTo(Page::File);
}

QWidget *ImportWindow::buildFile()
{
    auto *page = new QWidget;
    QVBoxLayout *const column = pageColumn(page);
    auto *card = new Card(Token::Raised, Token::Line);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(metrics::gapLarge, 2 * metrics::gapLarge, metrics::gapLarge, 2 * metrics::gapLarge);
    cardColumn->setSpacing(metrics::gap);
    m_fileText = new Label(tr("Drop a file of records here: JSON Lines, a JSON array or CSV, plain or encrypted with age."), TextRole::Text, Token::Muted);
    m_fileText->setWordWrap(true);
    m_fileText->setAlignment(Qt::AlignCenter);
    auto *choose = new Button(tr("&Choose a file…"), u"folder-open"_s);
    cardColumn->addWidget(m_fileText);
    cardColumn->addWidget(choose, 0, Qt::AlignHCenter);
    m_passphrase = newSecretEdit();
    m_passphraseField = new FormField(tr("Passphrase"), m_passphrase, tr("The file is encrypted. Give the passphrase it was exported with."));
    m_passphraseField->hide();
    column->addWidget(card);
    column->addWidget(m_passphraseField);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &ImportWindow::chooseFile);
    connect(m_passphrase, &QLineEdit::textChanged, this, &ImportWindow::showButtons);
    return page;
}

QWidget *ImportWindow::buildCheck()
{
    auto *page = new QWidget;
    QVBoxLayout *const column = pageColumn(page);
    m_checkText = new Label(QString(), TextRole::Strong);
    m_checkText->setWordWrap(true);
    m_checkProgress = new QProgressBar;
    m_checkProgress->setTextVisible(false);
    m_checkProgress->setAccessibleName(tr("Progress of the check"));
    m_checkProblems = problemTable(m_session, tr("Rows that would not be sent"));

    m_badRowsBox = new QWidget;
    auto *bad = new QVBoxLayout(m_badRowsBox);
    bad->setContentsMargins(0, 0, 0, 0);
    bad->setSpacing(metrics::gapTight);
    m_badRows = new QButtonGroup(this);
    auto *refuse = new QRadioButton(tr("Import nothing: I mend the file first"));
    auto *skip = new QRadioButton(tr("Leave out the bad rows and import the others"));
    m_badRows->addButton(refuse, int(BadRows::Refuse));
    m_badRows->addButton(skip, int(BadRows::Skip));
    refuse->setChecked(true);
    keepTabOnChecked(m_badRows);
    bad->addWidget(refuse);
    bad->addWidget(skip);
    connect(m_badRows, &QButtonGroup::idClicked, this, &ImportWindow::showButtons);

    m_existing = new QComboBox;
    m_existing->addItem(tr("Leave the record alone"), int(ExistingRecord::Skip));
    m_existing->addItem(tr("Overwrite it: what is there now is gone"), int(ExistingRecord::Overwrite));
    m_existing->addItem(tr("Count the row as failed"), int(ExistingRecord::Fail));
    m_existingField = new FormField(tr("If a record exists"), m_existing);
    m_failedPath = new QLineEdit;
    connect(m_existing, &QComboBox::currentIndexChanged, this, &ImportWindow::showButtons);

    column->addWidget(m_checkText);
    column->addWidget(m_checkProgress);
    column->addWidget(m_checkProblems, 1);
    column->addWidget(m_badRowsBox);
    column->addWidget(m_existingField);
    m_failedField = new FormField(tr("Failed rows go to"), m_failedPath, tr("A file of them is written only if a row fails, as protected as this file. It can be imported again."));
    column->addWidget(m_failedField);
    column->addStretch(0);
    return page;
}

QWidget *ImportWindow::buildImport()
{
    auto *page = new QWidget;
    QVBoxLayout *const column = pageColumn(page);
    m_importText = new Label(QString(), TextRole::Strong);
    m_importProgress = new QProgressBar;
    m_importProgress->setTextVisible(false);
    m_importProgress->setAccessibleName(tr("Progress of the import"));
    auto *note = new Label(tr("Esc closes this window; the import goes on in the job bar. Stop ends it after what is under way; what is written stays."), TextRole::Caption,
                           Token::Muted);
    note->setWordWrap(true);
    column->addWidget(m_importText);
    column->addWidget(m_importProgress);
    column->addWidget(note);
    column->addStretch(1);
    return page;
}

QWidget *ImportWindow::buildReport()
{
    auto *page = new QWidget;
    QVBoxLayout *const column = pageColumn(page);
    m_reportText = new Label(QString(), TextRole::Strong);
    m_reportText->setWordWrap(true);
    m_reportProblems = problemTable(m_session, tr("Rows that failed"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::gapSmall);
    m_again = new Button(tr("Import &failed rows again"), u"refresh-cw"_s);
    m_showFolder = new Button(tr("&Show in folder"), u"folder-open"_s);
    buttons->addWidget(m_again);
    buttons->addWidget(m_showFolder);
    buttons->addStretch(1);
    column->addWidget(m_reportText);
    column->addWidget(m_reportProblems, 1);
    column->addLayout(buttons);
    column->addStretch(0);
    connect(m_again, &QPushButton::clicked, this, [this] {
        const QString path = toQString(m_session->report().failedPath);
        Q_EMIT importAgain(path);
        reject();
    });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { (void)m_opener->open(QFileInfo(toQString(m_session->report().failedPath)).absolutePath()); });
    return page;
}

ImportWindow::Page ImportWindow::page() const { return Page(m_pages->currentIndex()); }

void ImportWindow::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import records"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Records (*.jsonl *.ndjson *.json *.csv *.tsv *.age)"), tr("Every file (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { openFile(path); });
    dialog->open();
}

void ImportWindow::openFile(const QString &path, const transfer::ColumnMapping &mapping)
{
    m_passphrase->wipe();
    m_session->open(path, mapping);
}

void ImportWindow::turnTo(Page page)
{
    m_pages->setCurrentIndex(int(page));
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool current = i == int(page);
        m_steps[i]->setToken(current ? Token::Accent : i < int(page) ? Token::Text : Token::Faint);
        m_steps[i]->setAccessibleDescription(current ? tr("current step") : QString());
    }
    showButtons();
}

void ImportWindow::showStep()
{
    const Step step = m_session->step();
    if (m_session->error() && step != Step::Done) {
        m_banner->showError(model::errorText(m_session->error()));
    } else if (step != Step::Done) {
        m_banner->clear();
    }
    const QString name = QFileInfo(m_session->path()).fileName();
    m_passphraseField->setVisible(step == Step::NeedsPassphrase);
    switch (step) {
    case Step::Closed:
        m_fileText->setText(tr("Drop a file of records here: JSON Lines, a JSON array or CSV, plain or encrypted with age."));
        turnTo(Page::File);
        break;
    case Step::Opening:
        m_fileText->setText(tr("Opening “%1”…").arg(name));
        break;
    case Step::NeedsPassphrase:
        m_fileText->setText(tr("“%1” is encrypted.").arg(name));
        turnTo(Page::File);
        m_passphrase->setFocus();
        break;
    case Step::Mapping:
        m_passphrase->wipe();
        m_fileText->setText(name + u" · "_s + shapeText(m_session->shape()));
        if (page() == Page::File) {
            m_mapping->showColumns();
        }
        turnTo(Page::Mapping);
        break;
    case Step::Checking: turnTo(Page::Check); break;
    case Step::Checked:
        if (m_failedPath->text().isEmpty()) {
            m_failedPath->setText(m_session->suggestedFailedPath());
        }
        turnTo(Page::Check);
        break;
    case Step::Importing: turnTo(Page::Import); break;
    case Step::Done:
        showReport();
        turnTo(Page::Report);
        break;
    }
    showCheck();
    showProgress();
}

void ImportWindow::showProgress()
{
    const Progress &progress = m_session->progress();
    QProgressBar *const bar = m_session->step() == Step::Checking ? m_checkProgress : m_importProgress;
    bar->setRange(0, progress.total > 0 ? 1000 : 0);
    bar->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
    if (m_session->step() == Step::Importing) {
        const QString left = m_session->job() != nullptr ? m_session->job()->statusText() : QString();
        m_importText->setText(tr("%1 of %2 rows", "done, all").arg(model::integerText(progress.done), model::integerText(progress.total))
                              + (left.isEmpty() ? QString() : u" · "_s + left));
    }
}

void ImportWindow::showCheck()
{
    const bool checking = m_session->step() == Step::Checking;
    const transfer::CheckReport &report = m_session->checkReport();
    m_checkProgress->setVisible(checking);
    if (checking) {
        m_checkText->setText(tr("Checking every row; nothing is sent…"));
    } else if (report.broken) {
        m_checkText->setText(tr("The file is broken, so nothing of it can be imported. %1").arg(model::errorText(report.broken).text));
    } else {
        QStringList countries;
        for (const auto &[code, rows] : report.countries) {
            countries += tr("%1 to %2", "number of rows, country").arg(model::integerText(rows), toQString(code));
        }
        m_checkText->setText(tr("%Ln row(s) can be imported", nullptr, int(report.rows - report.bad)) + (countries.isEmpty() ? u"."_s : u": "_s + countries.join(u", "_s) + u"."_s)
                             + (report.bad > 0 ? u' ' + tr("%Ln row(s) cannot.", nullptr, int(report.bad)) : QString()));
    }
    m_checkProblems->setVisible(!checking && report.bad > 0);
    const bool ready = !checking && !report.broken && report.rows > report.bad;
    m_existingField->setVisible(ready);
    m_failedField->setVisible(ready);
    m_badRowsBox->setVisible(!checking && !report.broken && report.bad > 0);
    const auto existing = m_session->existingCount();
    m_existingField->setHint(existing                      ? tr("%Ln of these record keys exist(s) already.", nullptr, int(*existing))
                             : m_session->isCountingExisting() ? tr("Looking which of these record keys exist already…")
                                                               : tr("How many exist already could not be counted."));
    showButtons();
}

void ImportWindow::showReport()
{
    const transfer::ImportReport &report = m_session->report();
    const ErrorPtr error = m_session->error();
    const bool cancelled = error && error->kind() == ErrorKind::Cancelled;
    if (cancelled) {
        m_banner->showMessage(BadgeTone::Warning, tr("The import was stopped"), tr("What was written until then stays."));
    } else if (error) {
        m_banner->showError(model::errorText(error));
    } else if (report.failed + report.unknown > 0) {
        m_banner->showMessage(BadgeTone::Warning, tr("Imported, but not everything"), {});
    } else {
        m_banner->showMessage(BadgeTone::Ok, tr("Imported"), {});
    }
    m_reportText->setText(m_session->reportText());
    m_reportProblems->setVisible(!report.problems.empty());
    const bool file = !report.failedPath.empty();
    m_again->setVisible(file);
    m_showFolder->setVisible(file);
    m_showFolder->setToolTip(toQString(report.failedPath));
}

BadRows ImportWindow::badRows() const { return BadRows(m_badRows->checkedId()); }

QString ImportWindow::nextRefusal() const
{
    switch (m_session->step()) {
    case Step::Closed: return tr("Choose a file first.");
    case Step::Opening: return tr("The file is being opened.");
    case Step::NeedsPassphrase: return m_passphrase->text().isEmpty() ? tr("A passphrase is missing.") : QString();
    case Step::Mapping: return m_session->mappingError() ? tr("Mend the mapping first.") : QString();
    case Step::Checking: return tr("The rows are being checked.");
    case Step::Checked: {
        if (page() == Page::Mapping) {
            return {};
        }
        const transfer::CheckReport &report = m_session->checkReport();
        if (report.broken) {
            return tr("The file has to be mended first.");
        }
        if (report.rows == report.bad) {
            return tr("There is no row to import.");
        }
        return report.bad > 0 && badRows() == BadRows::Refuse ? tr("Mend the file, or leave out the bad rows.") : QString();
    }
    case Step::Importing: return tr("The records are being sent.");
    case Step::Done: break;
    }
    return {};
}

void ImportWindow::showButtons()
{
    const Step step = m_session->step();
    const bool busy = step == Step::Importing || step == Step::Checking;
    const QString refusal = nextRefusal();
    m_next->setVisible(step != Step::Done && step != Step::Importing);
    m_next->setEnabled(refusal.isEmpty());
    m_note->setText(step == Step::Importing ? QString() : refusal);
    m_back->setVisible(page() == Page::Mapping || page() == Page::Check);
    m_back->setEnabled(!busy);
    m_close->setText(busy ? tr("Stop") : step == Step::Done ? tr("Close") : tr("Cancel"));
    if (page() == Page::Check) {
        const transfer::CheckReport &report = m_session->checkReport();
        m_next->setText(step == Step::Checking ? tr("&Import") : tr("&Import %Ln record(s)", nullptr, int(report.rows - report.bad)));
        const bool overwrites = m_existing->currentData().toInt() == int(ExistingRecord::Overwrite);
        m_next->setKind(overwrites ? ButtonKind::DangerPrimary : ButtonKind::Primary);
        if (overwrites && refusal.isEmpty() && step == Step::Checked) {
            m_note->setText(tr("Records that exist are overwritten. This cannot be undone."));
        }
    } else {
        m_next->setText(page() == Page::File && step == Step::NeedsPassphrase ? tr("&Open") : page() == Page::Mapping ? tr("&Check all rows") : tr("&Next"));
        m_next->setKind(ButtonKind::Primary);
    }
}

void ImportWindow::next()
{
    switch (m_session->step()) {
    case Step::NeedsPassphrase:
        m_session->openEncrypted(std::make_shared<const SecretBytes>(secretOf(*m_passphrase)));
        break;
    case Step::Mapping:
        if (page() == Page::File) {
            turnTo(Page::Mapping);
        } else {
            m_session->check();
        }
        break;
    case Step::Checked:
        if (page() == Page::Mapping) {
            m_session->check();
        } else {
            m_session->start(badRows(), ExistingRecord(m_existing->currentData().toInt()), m_failedPath->text().trimmed());
        }
        break;
    case Step::Closed:
    case Step::Opening:
    case Step::Checking:
    case Step::Importing:
    case Step::Done: break;
    }
}

void ImportWindow::back()
{
    if (page() == Page::Check || page() == Page::Mapping) {
        turnTo(Page(int(page()) - 1));
    }
}

void ImportWindow::reject()
{
    if (m_session->step() == Step::Checking) {
        m_session->cancel();
        return;
    }
    m_passphrase->wipe();
    QDialog::reject();
}

void ImportWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if ((page() == Page::File || page() == Page::Mapping) && urls.size() == 1 && urls.first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    turnTo(Page::File);
    openFile(event->mimeData()->urls().value(0).toLocalFile());
}

} // namespace strongroom::ui
