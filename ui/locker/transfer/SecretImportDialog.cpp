// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/SecretImportDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "locker/transfer/FormatWords.h"
#include "locker/transfer/SecretImport.h"
#include "locker/transfer/TransferParts.h"
#include "theme/Metrics.h"
#include "transfer/ImportMappingPage.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ImportChoice;
using model::ImportState;
using model::SecretImport;
using model::SecretImportModel;
using variables::Format;
using Step = SecretImport::Step;

namespace {

enum Page { StartPage, PreviewPage };
constexpr int newEnvironment = 1;   // the value of the item's marker role
constexpr int markerRole = Qt::UserRole + 1;

SensitiveText sensitive(const QString &text)
{
    std::string utf8 = fromQString(text);
    SensitiveText result{std::string_view(utf8)};
    wipe(utf8);
    return result;
}

QVBoxLayout *pageColumn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    return column;
}

} // namespace

SecretImportDialog::SecretImportDialog(const LockerTransferContext &context, SecretImport *session, QWidget *parent)
    : QDialog(parent), m_session(session), m_stage(context.stage), m_banner(new Banner), m_pages(new QStackedWidget), m_note(new Label(QString(), TextRole::Caption, Token::Muted)),
      m_close(new Button(tr("Cancel"))), m_main(new Button(QString(), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Import secrets"));
    setAcceptDrops(true);
    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    headColumn->setSpacing(metrics::gapTight);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("Import secrets into %1").arg(context.connectionName));
    headColumn->addWidget(title);
    m_source = new ElidedLabel(QString(), TextRole::Text, Token::Muted);
    headColumn->addWidget(m_source);

    m_pages->addWidget(buildStart());
    m_pages->addWidget(buildPreview(context));

    auto *footer = new DialogFooter;
    QHBoxLayout *const buttons = footer->row();
    m_note->setWordWrap(true);
    m_main->setDefault(true);
    m_close->setAutoDefault(false);
    buttons->addWidget(m_note, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_main);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(head), static_cast<QWidget *>(m_banner)}) {
        column->addWidget(part);
    }
    column->addWidget(m_pages, 1);
    column->addWidget(footer);
    resize(860, 640);

    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &SecretImportDialog::next);
    connect(m_session, &SecretImport::stepChanged, this, &SecretImportDialog::showStep);
    connect(m_session->preview(), &SecretImportModel::choiceChanged, this, &SecretImportDialog::showChoices);
    m_session->setEnvironment(context.environment);
    showStep();
}

QWidget *SecretImportDialog::buildStart()
{
    auto *page = new QWidget;
    QVBoxLayout *const column = pageColumn(page);
    auto *card = new Card(Token::Raised, Token::Line);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(metrics::gapLarge, 2 * metrics::gapLarge, metrics::gapLarge, 2 * metrics::gapLarge);
    cardColumn->setSpacing(metrics::gap);
    m_startText = new Label(QString(), TextRole::Text, Token::Muted);
    m_startText->setWordWrap(true);
    m_startText->setAlignment(Qt::AlignCenter);
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    auto *choose = new Button(tr("Choose a &file…"), u"folder-open"_s);
    auto *paste = new Button(tr("&Paste"), u"clipboard-paste"_s);
    row->addStretch(1);
    row->addWidget(choose);
    row->addWidget(paste);
    row->addStretch(1);
    cardColumn->addWidget(m_startText);
    cardColumn->addLayout(row);
    m_passphrase = newSecretEdit();
    m_passphraseField = new FormField(tr("Passphrase"), m_passphrase, tr("The file is encrypted with age. Give the passphrase it was exported with."));
    m_passphraseField->hide();
    column->addWidget(card);
    column->addWidget(m_passphraseField);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &SecretImportDialog::chooseFile);
    connect(paste, &QPushButton::clicked, this, &SecretImportDialog::paste);
    connect(m_passphrase, &QLineEdit::textChanged, this, &SecretImportDialog::showChoices);
    return page;
}

QWidget *SecretImportDialog::buildPreview(const LockerTransferContext &context)
{
    auto *page = new QWidget;
    QVBoxLayout *const column = pageColumn(page);
    m_format = new QComboBox;
    m_format->addItem(tr("As it looks"), -1);
    for (const Format format : variables::allFormats()) {
        m_format->addItem(model::formatName(format), int(format));
    }
    m_format->setMaxVisibleItems(16);
    m_formatField = new FormField(tr("Format"), m_format);
    m_environment = new QComboBox;
    fillEnvironments(m_environment, m_session->environments(), context.environment);
    m_environment->addItem(tr("A new environment…"));
    m_environment->setItemData(m_environment->count() - 1, newEnvironment, markerRole);
    m_environmentField = new FormField(tr("Goes to"), m_environment);
    m_newEnvironment = new QLineEdit;
    m_newEnvironmentField = new FormField(tr("Its name"), m_newEnvironment, tr("It is created when you send the changes."));
    m_newEnvironmentField->hide();
    m_summary = new Label(QString(), TextRole::Strong);
    m_summary->setWordWrap(true);
    m_notices = new Label(QString(), TextRole::Caption, Token::Muted);
    m_notices->setWordWrap(true);
    m_table = newPlainTable(m_session->preview(), tr("What is in the file"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setColumnWidth(SecretImportModel::Key, 190);
    m_table->setColumnWidth(SecretImportModel::Environment, 140);
    m_table->setColumnWidth(SecretImportModel::Value, 84);
    m_table->setColumnWidth(SecretImportModel::InProject, 256);
    m_table->installEventFilter(this);
    for (QWidget *part : {static_cast<QWidget *>(m_formatField), static_cast<QWidget *>(m_environmentField), static_cast<QWidget *>(m_newEnvironmentField), static_cast<QWidget *>(m_summary),
                          static_cast<QWidget *>(m_notices)}) {
        column->addWidget(part);
    }
    column->addWidget(m_table, 1);
    buildChoices(column);

    connect(m_format, &QComboBox::activated, this, [this] {
        const int format = m_format->currentData().toInt();
        m_session->setFormat(format < 0 ? std::nullopt : std::optional(Format(format)));
    });
    connect(m_environment, &QComboBox::activated, this, &SecretImportDialog::applyEnvironment);
    connect(m_newEnvironment, &QLineEdit::editingFinished, this, &SecretImportDialog::applyEnvironment);
    connect(m_newEnvironment, &QLineEdit::textChanged, this, &SecretImportDialog::showChoices);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex &index) { m_session->preview()->toggle(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SecretImportDialog::showChoices);
    return page;
}

void SecretImportDialog::buildChoices(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::gapSmall);
    m_choiceText = new Label(QString(), TextRole::Text, Token::Muted);
    m_create = new Button(tr("&Create the new"));
    m_replace = new Button(tr("&Replace the different"));
    m_keep = new Button(tr("&Keep and leave out"));
    m_create->setToolTip(tr("New secrets are created as they are in the file"));
    m_replace->setToolTip(tr("Where the project has another value, the file's takes its place"));
    m_keep->setToolTip(tr("What the project has stays as it is, and what is new is left out"));
    row->addWidget(m_choiceText, 1);
    for (const auto &[button, choice] : {std::pair{m_create, ImportChoice::Create}, std::pair{m_replace, ImportChoice::Replace}, std::pair{m_keep, ImportChoice::Keep}}) {
        button->setAutoDefault(false);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wanted = choice] {
            if (const QList<int> rows = selectedRows(); !rows.isEmpty()) {
                m_session->preview()->setChoice(rows, wanted);
            } else {
                m_session->preview()->setChoiceForAll(wanted);
            }
        });
    }
    column->addLayout(row);
}

QList<int> SecretImportDialog::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        rows += index.row();
    }
    return rows;
}

void SecretImportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import secrets"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden);   // .env
    dialog->setNameFilters({tr("Every file (*)"), tr("Files of variables (*.env .env* *.json *.yaml *.yml *.sh *.csv *.txt *.age)")});
    connect(dialog, &QFileDialog::fileSelected, this, &SecretImportDialog::openFile);
    dialog->open();
}

void SecretImportDialog::openFile(const QString &path)
{
    m_passphrase->wipe();
    m_session->openFile(path);
}

void SecretImportDialog::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.isEmpty()) {
        m_banner->showMessage(BadgeTone::Warning, tr("There is no text in the clipboard"), tr("Copy the variables first."));
        return;
    }
    m_session->openText(sensitive(text));
}

void SecretImportDialog::applyEnvironment()
{
    const bool isNew = m_environment->currentData(markerRole).toInt() == newEnvironment;
    m_newEnvironmentField->setVisible(isNew);
    const QString name = isNew ? m_newEnvironment->text().trimmed() : m_environment->currentData().toString();
    if (isNew && name.isEmpty()) {
        m_newEnvironment->setFocus();
        showChoices();
        return;
    }
    m_session->setEnvironment(name);
}

void SecretImportDialog::showStep()
{
    const Step step = m_session->step();
    if (m_session->error()) {
        m_banner->showError(model::errorText(m_session->error()));
    } else {
        m_banner->clear();
    }
    const QString source = m_session->name().isEmpty() ? tr("Pasted text") : m_session->name();
    m_passphraseField->setVisible(step == Step::NeedsPassphrase);
    switch (step) {
    case Step::Empty:
        m_startText->setText(tr("Drop a file here, choose one, or paste its text: .env, JSON, YAML, shell exports, what Doppler and Infisical export, a Kubernetes Secret, "
                                "Docker's env-file; plain or encrypted with age."));
        m_source->setFullText(tr("Nothing is sent: what you choose waits in the tray until you send it."));
        break;
    case Step::NeedsPassphrase:
        m_pages->setCurrentIndex(StartPage);
        m_startText->setText(tr("“%1” is encrypted.").arg(source));
        m_source->setFullText(source);
        m_passphrase->setFocus();
        break;
    case Step::Reading:
        m_source->setFullText(tr("Reading %1…").arg(source));
        break;
    case Step::Ready:
    case Step::Unreadable: {
        m_passphrase->wipe();
        m_pages->setCurrentIndex(PreviewPage);
        m_source->setFullText(source);
        const bool ready = step == Step::Ready;
        m_format->setCurrentIndex(m_session->isFormatDetected() ? 0 : m_format->currentIndex());
        m_formatField->setHint(m_session->isFormatDetected() && m_session->format() ? tr("Read as %1.").arg(model::formatName(*m_session->format())) : QString());
        m_environmentField->setHint(m_session->namesEnvironments() ? tr("For those that name no environment; the file names some.") : QString());
        m_summary->setText(ready ? m_session->summary() : QString());
        m_notices->setText(m_session->notices().mid(0, 6).join(u'\n'));
        m_notices->setVisible(!m_notices->text().isEmpty());
        if (ready) {
            m_table->setFocus();
        }
        break;
    }
    }
    showChoices();
}

void SecretImportDialog::showChoices()
{
    const Step step = m_session->step();
    const SecretImportModel *const preview = m_session->preview();
    const qsizetype selected = selectedRows().size();
    m_choiceText->setText(selected > 0 ? tr("For the %Ln selected row(s):", nullptr, int(selected)) : tr("For all rows:"));
    const bool ready = step == Step::Ready;
    m_create->setEnabled(ready && preview->count(ImportState::New) > 0);
    m_replace->setEnabled(ready && preview->count(ImportState::Different) > 0);
    m_keep->setEnabled(ready && preview->chosen() > 0);
    const bool unnamed = m_environment->currentData(markerRole).toInt() == newEnvironment && m_newEnvironment->text().trimmed().isEmpty();
    if (step == Step::NeedsPassphrase) {
        m_main->setText(tr("&Open"));
        m_main->setEnabled(!m_passphrase->text().isEmpty());
        m_note->clear();
        return;
    }
    m_main->setText(preview->chosen() > 0 ? tr("&Put %Ln change(s) in the tray", nullptr, preview->chosen()) : tr("&Put in the tray"));
    m_main->setEnabled(ready && !unnamed && preview->chosen() > 0);
    m_note->setText(!ready                     ? QString()
                    : unnamed                  ? tr("Give the new environment a name.")
                    : preview->chosen() == 0 ? tr("Nothing is chosen. Space or a double click changes what happens with a row.")
                                               : tr("Nothing is sent yet: the changes wait until you send them."));
}

void SecretImportDialog::next()
{
    if (m_session->step() == Step::NeedsPassphrase) {
        m_session->unlock(std::make_shared<const SecretBytes>(secretOf(*m_passphrase)));
        return;
    }
    if (m_session->step() == Step::Ready && m_session->preview()->chosen() > 0) {
        m_stage(m_session->changes(), m_session->name().isEmpty() ? tr("pasted") : tr("from %1", "a file").arg(m_session->name()));
        accept();
    }
}

void SecretImportDialog::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if ((urls.size() == 1 && urls.first().isLocalFile()) || (urls.isEmpty() && event->mimeData()->hasText())) {
        event->acceptProposedAction();
    }
}

void SecretImportDialog::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.first().isLocalFile()) {
        openFile(urls.first().toLocalFile());
    } else {
        m_session->openText(sensitive(event->mimeData()->text()));
    }
    event->acceptProposedAction();
}

void SecretImportDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    QDialog::keyPressEvent(event);
}

bool SecretImportDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        for (const int row : selectedRows()) {
            m_session->preview()->toggle(row);
        }
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace strongroom::ui
