// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ExportDialog.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "transfer/PassphraseStrength.h"
#include "transfer/TransferTypes.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ExportScope;
using model::ExportSession;
using transfer::FileFormat;
using transfer::Protection;

namespace {

enum ColumnChoice { AllColumns, ShownColumns, ChosenColumns };

QVBoxLayout *sectionColumn(QWidget *section, const QString &title)
{
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addWidget(new Label(title, TextRole::Strong));
    return column;
}

// The record's key is always told: a file without it cannot be imported again.
std::vector<std::string> withKey(std::vector<std::string> columns)
{
    if (std::ranges::find(columns, "record_key") == columns.end()) {
        columns.insert(columns.begin(), "record_key");
    }
    return columns;
}

} // namespace

ExportDialog::ExportDialog(const TransferContext &context, ExportSession *session, FileOpener *opener, const QString &folder, QWidget *parent)
    : QDialog(parent), m_session(session), m_opener(opener), m_folder(folder), m_selectedRows(context.selectedRows), m_banner(new Banner), m_content(new QWidget),
      m_scopes(new QButtonGroup(this)), m_formats(new QButtonGroup(this)), m_columns(new QButtonGroup(this)),
      m_note(new Label(QString(), TextRole::Caption, Token::Muted)), m_progress(new QProgressBar), m_close(new Button(tr("Cancel"))),
      m_main(new Button(tr("&Export"), u"download"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Export records"));
    for (const std::string &column : context.shownColumns) {
        if (transfer::isTransferColumn(column)) {
            m_shownColumns.push_back(column);
        }
    }
    m_shownColumns = withKey(m_shownColumns);
    if (context.countries.size() > 1) {
        m_shownColumns.insert(m_shownColumns.begin(), "country");
    }

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap + metrics::gapTight);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("Export records of %1").arg(context.connectionName));
    column->addWidget(title);
    column->addWidget(buildWhat(context));
    column->addWidget(buildHow(context));
    column->addWidget(buildProtection());
    column->addWidget(buildFile());
    column->addStretch(1);

    auto *foot = new QWidget;
    auto *footColumn = new QVBoxLayout(foot);
    footColumn->setContentsMargins(0, 0, 0, 0);
    footColumn->setSpacing(metrics::gapTight);
    m_note->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    footColumn->addWidget(m_note);
    footColumn->addWidget(m_progress);
    m_progress->hide();
    frameForm(this, m_banner, new FormScrollArea(m_content, tr("Export")), foot, m_close, m_main);
    resize(620, 680);

    connect(m_close, &QPushButton::clicked, this, [this] {
        if (m_session->state() == ExportSession::State::Running) {
            m_session->cancel();
        } else {
            reject();
        }
    });
    connect(m_main, &QPushButton::clicked, this, &ExportDialog::go);
    connect(m_session, &ExportSession::counted, this, &ExportDialog::showCounts);
    connect(m_session, &ExportSession::countFailed, this, &ExportDialog::showCounts);
    connect(m_session, &ExportSession::progressed, this, &ExportDialog::showSession);
    connect(m_session, &ExportSession::stateChanged, this, &ExportDialog::showSession);

    m_session->count();
    suggestPath();
    showCounts();
    m_passphrase->setFocus();
}

QString ExportDialog::confirmationWord() { return tr("unencrypted", "typed to confirm a plain export"); }

QWidget *ExportDialog::buildWhat(const TransferContext &context)
{
    auto *section = new QWidget;
    QVBoxLayout *const column = sectionColumn(section, tr("What"));
    m_selection = new QRadioButton;
    m_loaded = new QRadioButton;
    m_whole = new QRadioButton;
    for (const auto &[button, id] : {std::pair{m_selection, ExportScope::Selection}, std::pair{m_loaded, ExportScope::Loaded}, std::pair{m_whole, ExportScope::WholeResult}}) {
        m_scopes->addButton(button, int(id));
        column->addWidget(button);
    }
    m_selection->setEnabled(m_selectedRows > 0 && std::size_t(m_selectedRows) == context.source.selection.size());
    m_loaded->setEnabled(!context.source.loaded.empty());
    (m_selection->isEnabled() && m_selectedRows > 1 ? m_selection : m_whole)->setChecked(true);
    keepTabOnChecked(m_scopes);
    connect(m_scopes, &QButtonGroup::idClicked, this, &ExportDialog::showForm);

    QString where = tr("From %1, exactly as filtered: %2").arg(context.place, context.filterText.isEmpty() ? tr("no filter, every record.") : context.filterText);
    m_counts = new Label(where, TextRole::Caption, Token::Muted);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    return section;
}

QWidget *ExportDialog::buildHow(const TransferContext &)
{
    auto *section = new QWidget;
    QVBoxLayout *const column = sectionColumn(section, tr("Format"));
    auto *lines = new QRadioButton(tr("JSON Lines: whole records, one a line; imports back exactly"));
    auto *csv = new QRadioButton(tr("CSV: a table for spreadsheets and other programs"));
    m_formats->addButton(lines, int(FileFormat::JsonLines));
    m_formats->addButton(csv, int(FileFormat::Csv));
    lines->setChecked(true);
    column->addWidget(lines);
    column->addWidget(csv);
    keepTabOnChecked(m_formats);

    column->addSpacing(metrics::gapSmall);
    column->addWidget(new Label(tr("Columns"), TextRole::Strong));
    auto *all = new QRadioButton(tr("All members"));
    auto *shown = new QRadioButton(tr("Those the table shows: %Ln column(s)", nullptr, int(m_shownColumns.size())));
    auto *chosen = new QRadioButton(tr("Choose…"));
    m_columns->addButton(all, AllColumns);
    m_columns->addButton(shown, ShownColumns);
    m_columns->addButton(chosen, ChosenColumns);
    all->setChecked(true);
    for (QRadioButton *button : {all, shown, chosen}) {
        column->addWidget(button);
    }
    keepTabOnChecked(m_columns);
    m_columnList = new QListWidget;
    m_columnList->setAccessibleName(tr("Columns to export"));
    m_columnList->setFixedHeight(144);
    for (const std::string &name : transfer::transferColumns()) {
        auto *item = new QListWidgetItem(toQString(name), m_columnList);
        item->setCheckState(std::ranges::find(m_shownColumns, name) != m_shownColumns.end() ? Qt::Checked : Qt::Unchecked);
    }
    m_columnList->hide();
    column->addWidget(m_columnList);
    connect(m_formats, &QButtonGroup::idClicked, this, [this] {
        suggestPath();
        showForm();
    });
    connect(m_columns, &QButtonGroup::idClicked, this, &ExportDialog::showForm);
    connect(m_columnList, &QListWidget::itemChanged, this, &ExportDialog::showForm);
    return section;
}

QWidget *ExportDialog::buildProtection()
{
    auto *section = new QWidget;
    QVBoxLayout *const column = sectionColumn(section, tr("Protection"));
    m_encrypt = new QCheckBox(tr("Encrypt the file with a passphrase"));
    m_encrypt->setChecked(true);
    column->addWidget(m_encrypt);
    m_passphrase = newSecretEdit();
    m_repeat = newSecretEdit();
    m_passphraseField = new FormField(tr("Passphrase"), m_passphrase, tr("The file is in the age format: the program “age” opens it too. Without the passphrase nobody does."));
    m_repeatField = new FormField(tr("Again"), m_repeat);
    m_confirmation = new QLineEdit;
    m_confirmationField = new FormField(tr("Type “%1”").arg(confirmationWord()), m_confirmation,
                                        tr("Whoever gets the file can read every record in it. Type the word to go on without encryption."));
    column->addWidget(m_passphraseField);
    column->addWidget(m_repeatField);
    column->addWidget(m_confirmationField);
    connect(m_encrypt, &QCheckBox::toggled, this, [this] {
        suggestPath();
        showForm();
    });
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{m_passphrase, m_repeat, m_confirmation}) {
        connect(edit, &QLineEdit::textChanged, this, &ExportDialog::showForm);
    }
    return section;
}

QWidget *ExportDialog::buildFile()
{
    auto *section = new QWidget;
    QVBoxLayout *const column = sectionColumn(section, tr("File"));
    auto *row = new QWidget;
    auto *rowLayout = new QHBoxLayout(row);
    rowLayout->setContentsMargins(0, 0, 0, 0);
    rowLayout->setSpacing(metrics::gapSmall);
    m_path = new QLineEdit;
    auto *browse = new Button(tr("&Choose…"), u"folder-open"_s);
    rowLayout->addWidget(m_path, 1);
    rowLayout->addWidget(browse);
    row->setFocusProxy(m_path);
    m_pathField = new FormField(tr("Save to"), row);
    m_path->setAccessibleName(tr("Save to"));
    m_replace = new QCheckBox(tr("Replace the file that is there"));
    m_replace->hide();
    column->addWidget(m_pathField);
    column->addWidget(m_replace);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathChosen = true;
        m_replace->setChecked(false);
        showForm();
    });
    connect(m_replace, &QCheckBox::toggled, this, &ExportDialog::showForm);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export to"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(m_path->text());
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_pathChosen = true;
            m_path->setText(path);
            m_replace->setChecked(QFileInfo::exists(path));   // the file dialog has asked
            showForm();
        });
        dialog->open();
    });
    return section;
}

ExportScope ExportDialog::scope() const { return ExportScope(m_scopes->checkedId()); }

bool ExportDialog::isEncrypted() const { return m_encrypt->isChecked(); }

void ExportDialog::suggestPath()
{
    const QString suffix = toQString(transfer::fileSuffix(FileFormat(m_formats->checkedId()), isEncrypted() ? Protection::Encrypted : Protection::Plain));
    if (!m_pathChosen) {
        QString path = m_folder + u"/records"_s + suffix;
        for (int number = 2; QFileInfo::exists(path); ++number) {
            path = u"%1/records-%2%3"_s.arg(m_folder).arg(number).arg(suffix);
        }
        m_path->setText(path);
        return;
    }
    // A chosen name keeps its beginning; an ending of ours follows.
    QString path = m_path->text();
    for (const FileFormat format : {FileFormat::JsonLines, FileFormat::Csv}) {
        for (const Protection protection : {Protection::Encrypted, Protection::Plain}) {
            if (const QString known = toQString(transfer::fileSuffix(format, protection)); path.endsWith(known)) {
                m_path->setText(path.chopped(known.size()) + suffix);
                return;
            }
        }
    }
}

void ExportDialog::showCounts()
{
    const int selection = int(m_session->recordCount(ExportScope::Selection).value_or(0));
    const int loaded = int(m_session->recordCount(ExportScope::Loaded).value_or(0));
    m_selection->setText(m_selectedRows == 0 ? tr("The selection: nothing is selected")
                         : m_selectedRows > selection
                             ? tr("The selection: not all of its %Ln row(s) are loaded; export the whole result", nullptr, m_selectedRows)
                             : tr("The selection: %Ln record(s)", nullptr, selection));
    m_loaded->setText(tr("What is loaded: %Ln record(s)", nullptr, loaded));
    if (const auto whole = m_session->recordCount(ExportScope::WholeResult)) {
        m_whole->setText(tr("The whole result: %Ln record(s)", nullptr, int(*whole)));
    } else if (m_session->countError()) {
        m_whole->setText(tr("The whole result: it could not be counted"));
        m_banner->showError(model::errorText(m_session->countError()));
    } else {
        m_whole->setText(tr("The whole result: counting…"));
    }
    showForm();
}

QString ExportDialog::problem() const
{
    if (scope() == ExportScope::WholeResult && !m_session->recordCount(ExportScope::WholeResult)) {
        return m_session->countError() ? tr("The records could not be counted.") : tr("The records are being counted.");
    }
    if (m_session->recordCount(scope()).value_or(0) == 0) {
        return tr("There is nothing to export.");
    }
    if (m_columns->checkedId() == ChosenColumns && options().columns.empty()) {
        return tr("Choose at least one column.");
    }
    if (isEncrypted()) {
        if (m_passphrase->text().isEmpty()) {
            return tr("A passphrase is missing.");
        }
        if (m_passphrase->text() != m_repeat->text()) {
            return tr("The passphrase has to be typed twice.");
        }
    } else if (m_confirmation->text().trimmed() != confirmationWord()) {
        return tr("Type the word to go on without encryption.");
    }
    if (m_path->text().trimmed().isEmpty()) {
        return tr("A file name is missing.");
    }
    return QFileInfo::exists(m_path->text()) && !m_replace->isChecked() ? tr("There is a file of this name.") : QString();
}

void ExportDialog::showForm()
{
    const bool encrypted = isEncrypted();
    m_passphraseField->setVisible(encrypted);
    m_repeatField->setVisible(encrypted);
    m_confirmationField->setVisible(!encrypted);
    const model::Strength strength = model::passphraseStrength(m_passphrase->text());
    m_passphraseField->setHint(strength == model::Strength::Empty
                                   ? tr("The file is in the age format: the program “age” opens it too. Without the passphrase nobody does.")
                                   : model::strengthText(strength));
    m_repeatField->setProblem(!m_repeat->text().isEmpty() && m_repeat->text() != m_passphrase->text() ? tr("This is not the same passphrase.") : QString());
    m_columnList->setVisible(m_columns->checkedId() == ChosenColumns);
    const bool exists = QFileInfo(m_path->text()).isFile();
    m_replace->setVisible(exists);
    m_pathField->setProblem(exists && !m_replace->isChecked() ? tr("There is a file of this name.") : QString());
    showSession();
}

transfer::ExportOptions ExportDialog::options() const
{
    transfer::ExportOptions options;
    options.format = FileFormat(m_formats->checkedId());
    options.protection = isEncrypted() ? Protection::Encrypted : Protection::Plain;
    options.workFactor = m_workFactor;
    if (m_columns->checkedId() == ShownColumns) {
        options.columns = m_shownColumns;
    } else if (m_columns->checkedId() == ChosenColumns) {
        for (int row = 0; row < m_columnList->count(); ++row) {
            if (m_columnList->item(row)->checkState() == Qt::Checked) {
                options.columns.push_back(fromQString(m_columnList->item(row)->text()));
            }
        }
    }
    if (isEncrypted()) {
        options.passphrase = std::make_shared<const SecretBytes>(secretOf(*m_passphrase));
    }
    return options;
}

void ExportDialog::go()
{
    if (m_session->state() == ExportSession::State::Done) {
        (void)m_opener->open(QFileInfo(m_session->path()).absolutePath());
        return;
    }
    if (!problem().isEmpty()) {
        return;
    }
    m_banner->clear();
    m_session->start(scope(), options(), QFileInfo(m_path->text().trimmed()).absoluteFilePath(),
                     m_replace->isChecked() ? transfer::ExistingFile::Replace : transfer::ExistingFile::Keep);
}

void ExportDialog::showSession()
{
    const ExportSession::State state = m_session->state();
    const bool running = state == ExportSession::State::Running;
    m_content->setEnabled(!running && state != ExportSession::State::Done);
    m_progress->setVisible(running);
    m_main->setEnabled(!running && (state == ExportSession::State::Done || problem().isEmpty()));
    m_main->setText(state == ExportSession::State::Done ? tr("&Show in folder") : tr("&Export"));
    m_close->setText(running ? tr("Stop") : state == ExportSession::State::Done ? tr("Close") : tr("Cancel"));
    m_note->setText(state == ExportSession::State::Done ? QString() : problem());
    if (running) {
        const Progress &progress = m_session->progress();
        m_progress->setRange(0, progress.total > 0 ? 1000 : 0);
        m_progress->setValue(progress.total > 0 ? int(progress.done * 1000 / progress.total) : 0);
        const QString pace = m_session->job() != nullptr ? m_session->job()->statusText() : QString();   // rate, time left
        const QString count = tr("%1 of %2 records", "done, all").arg(model::integerText(progress.done), progress.total < 0 ? tr("many") : model::integerText(progress.total));
        m_note->setText((pace.isEmpty() ? count : count + u" · "_s + pace) + u'\n' + tr("Esc closes this window; the export goes on in the job bar."));
        return;
    }
    switch (state) {
    case ExportSession::State::Done:
        m_banner->showMessage(BadgeTone::Ok, tr("Exported"), m_session->reportText(), m_session->path());
        break;
    case ExportSession::State::Failed:
        m_banner->showError(model::errorText(m_session->error()));
        break;
    case ExportSession::State::Cancelled:
        m_banner->showMessage(BadgeTone::Warning, tr("The export was stopped"), tr("No file was left behind."));
        break;
    case ExportSession::State::Idle:
    case ExportSession::State::Running: break;
    }
}

void ExportDialog::reject()
{
    m_passphrase->wipe();
    m_repeat->wipe();
    QDialog::reject();
}

} // namespace strongroom::ui
