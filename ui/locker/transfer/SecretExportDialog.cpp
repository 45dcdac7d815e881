// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/SecretExportDialog.h"

#include "base/ErrorText.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "locker/transfer/ExportProblems.h"
#include "locker/transfer/FormatWords.h"
#include "locker/transfer/ProtectionFields.h"
#include "locker/transfer/SecretExport.h"
#include "locker/transfer/TransferParts.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::SecretExport;
using variables::Format;

SecretExportDialog::SecretExportDialog(const LockerTransferContext &context, SecretExport *session, const QString &folder, QWidget *parent)
    : QDialog(parent), m_session(session), m_opener(std::make_unique<DesktopFileOpener>()), m_folder(folder), m_banner(new Banner), m_content(new QWidget),
      m_environment(new QComboBox), m_count(new Label(QString(), TextRole::Caption, Token::Muted)), m_format(new QComboBox), m_kubernetesName(new QLineEdit(u"secrets"_s)),
      m_protection(new ProtectionFields), m_path(new QLineEdit), m_replace(new QCheckBox(tr("Replace the file that is there"))),
      m_note(new Label(QString(), TextRole::Caption, Token::Muted)), m_close(new Button(tr("Cancel"))), m_main(new Button(tr("&Export"), u"download"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Export secrets"));
    auto *form = new QVBoxLayout(m_content);
    form->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    form->setSpacing(metrics::gap + metrics::gapTight);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("Export secrets of %1").arg(context.connectionName));
    form->addWidget(title);
    buildWhat(form, context);
    buildFormat(form);
    newSection(form, tr("Protection"))->addWidget(m_protection);
    buildFile(form);
    form->addStretch(1);
    m_note->setWordWrap(true);
    frameForm(this, m_banner, new FormScrollArea(m_content, tr("Export")), m_note, m_close, m_main);
    resize(720, 740);

    connect(m_close, &QPushButton::clicked, this, &SecretExportDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &SecretExportDialog::go);
    connect(m_protection, &ProtectionFields::changed, this, [this] {
        suggestPath();
        showState();
    });
    connect(m_session, &SecretExport::changed, this, &SecretExportDialog::showState);
    m_session->setEnvironment(m_environment->currentData().toString());
    suggestPath();
    showState();
    m_protection->setFocus();
}

SecretExportDialog::~SecretExportDialog() = default;

void SecretExportDialog::buildWhat(QVBoxLayout *form, const LockerTransferContext &context)
{
    QVBoxLayout *const column = newSection(form, tr("What"));
    fillEnvironments(m_environment, m_session->environments(), context.environment);
    column->addWidget(new FormField(tr("Environment"), m_environment));
    m_effective = new QRadioButton(tr("What a program gets there: its own secrets, and the shared ones it has no own value for"));
    m_own = new QRadioButton(tr("Only the environment's own secrets"));
    auto *scopes = new QButtonGroup(this);
    scopes->addButton(m_effective);
    scopes->addButton(m_own);
    m_effective->setChecked(true);
    keepTabOnChecked(scopes);
    column->addWidget(m_effective);
    column->addWidget(m_own);
    m_onlySelected = new QCheckBox(tr("Only the %Ln selected key(s)", nullptr, int(m_session->selected().size())));
    m_onlySelected->setVisible(!m_session->selected().isEmpty());
    column->addWidget(m_onlySelected);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] {
        m_session->setEnvironment(m_environment->currentData().toString());
        suggestPath();
    });
    connect(m_effective, &QRadioButton::toggled, this, [this](bool on) { m_session->setScope(on ? SecretExport::Scope::Effective : SecretExport::Scope::Own); });
    connect(m_onlySelected, &QCheckBox::toggled, this, [this](bool on) { m_session->setSelectedOnly(on); });
}

void SecretExportDialog::buildFormat(QVBoxLayout *form)
{
    QVBoxLayout *const column = newSection(form, tr("Format"));
    for (const Format format : variables::allFormats()) {
        m_format->addItem(model::formatName(format), int(format));
    }
    m_formatField = new FormField(tr("Format"), m_format, model::formatHint(m_session->format()));
    column->addWidget(m_formatField);
    m_kubernetesField = new FormField(tr("Name of the Secret"), m_kubernetesName, tr("metadata.name: lower-case letters, digits, - and dots."));
    m_kubernetesField->hide();
    column->addWidget(m_kubernetesField);
    column->addWidget(new ExportProblems(m_session));
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        const auto format = Format(m_format->currentData().toInt());
        m_formatField->setHint(model::formatHint(format));
        m_kubernetesField->setVisible(format == Format::KubernetesSecret);
        m_session->setFormat(format);
        suggestPath();
    });
    connect(m_kubernetesName, &QLineEdit::textChanged, this, [this](const QString &name) { m_session->setKubernetesName(name.trimmed()); });
}

void SecretExportDialog::buildFile(QVBoxLayout *form)
{
    QVBoxLayout *const column = newSection(form, tr("File"));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapSmall);
    auto *browse = new Button(tr("&Choose…"), u"folder-open"_s);
    line->addWidget(m_path, 1);
    line->addWidget(browse);
    row->setFocusProxy(m_path);
    m_pathField = new FormField(tr("Save to"), row);
    m_path->setAccessibleName(tr("Save to"));
    m_replace->hide();
    column->addWidget(m_pathField);
    column->addWidget(m_replace);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathChosen = true;
        m_replace->setChecked(false);
        showState();
    });
    connect(m_replace, &QCheckBox::toggled, this, &SecretExportDialog::showState);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Export to"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(m_path->text());
        connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
            m_pathChosen = true;
            m_path->setText(path);
            m_replace->setChecked(QFileInfo::exists(path));   // the file dialog has asked
            showState();
        });
        dialog->open();
    });
}

void SecretExportDialog::suggestPath()
{
    if (m_session->state() == SecretExport::State::Done) {
        return;   // it stands there
    }
    const QString ending = m_protection->isEncrypted() ? u".age"_s : QString();
    const QString suffix = model::formatSuffix(m_session->format());
    if (m_pathChosen) {
        // A chosen name keeps its beginning; only what says "encrypted" comes and goes.
        QString path = m_path->text();
        if (path.endsWith(u".age"_s)) {
            path.chop(4);
        }
        m_path->setText(path + ending);
        return;
    }
    QString name = m_session->environment().isEmpty() ? u"secrets"_s : m_session->environment();
    std::ranges::replace_if(name, [](QChar c) { return !c.isLetterOrNumber() && c != u'-' && c != u'_' && c != u'.'; }, QChar(u'_'));
    QString path = m_folder + u'/' + name + suffix + ending;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = u"%1/%2-%3%4%5"_s.arg(m_folder, name).arg(number).arg(suffix, ending);
    }
    m_path->setText(path);
}

QString SecretExportDialog::problem() const
{
    if (m_session->state() == SecretExport::State::Opening) {
        return tr("The secrets are being opened.");
    }
    if (m_session->state() == SecretExport::State::Failed) {
        return tr("The secrets could not be opened.");
    }
    if (m_session->unsolved() > 0) {
        return tr("%Ln secret(s) do(es) not fit into this format.", nullptr, m_session->unsolved());
    }
    if (m_session->count() == 0) {
        return tr("There is nothing to export.");
    }
    if (const QString missing = m_protection->problem(); !missing.isEmpty()) {
        return missing;
    }
    if (m_path->text().trimmed().isEmpty()) {
        return tr("A file name is missing.");
    }
    return QFileInfo::exists(m_path->text()) && !m_replace->isChecked() ? tr("There is a file of this name.") : QString();
}

void SecretExportDialog::showState()
{
    const SecretExport::State state = m_session->state();
    const bool done = state == SecretExport::State::Done;
    const bool busy = state == SecretExport::State::Writing;
    m_own->setEnabled(!m_session->environment().isEmpty());   // of all environments they are the same
    m_effective->setEnabled(m_own->isEnabled());
    QString count = state == SecretExport::State::Opening ? tr("Opening the secrets…") : tr("%Ln secret(s) will be written.", nullptr, m_session->count());
    if (!m_session->troubled().isEmpty()) {
        count += u' ' + tr("Not written, because they do not open or are there several times: %1.").arg(someOf(m_session->troubled()));
    }
    m_count->setText(count);
    const bool exists = QFileInfo(m_path->text()).isFile();
    m_replace->setVisible(exists && !done);
    m_pathField->setProblem(exists && !m_replace->isChecked() && !done ? tr("There is a file of this name.") : QString());
    m_content->setEnabled(!busy && !done);
    m_main->setEnabled(done || (!busy && problem().isEmpty()));
    m_main->setText(done ? tr("&Show in folder") : tr("&Export"));
    m_close->setText(done ? tr("Close") : tr("Cancel"));
    m_note->setText(done ? QString() : busy ? tr("Writing…") : problem());
    if (done) {
        m_banner->showMessage(BadgeTone::Ok, tr("Exported"),
                              tr("%Ln secret(s) were written, readable for you alone.", nullptr, m_session->count())
                                  + (m_protection->isEncrypted() ? QString() : u' ' + tr("The file is not encrypted: delete it when it has served its purpose.")),
                              m_session->path());
        m_protection->clear();
    } else if (m_session->error()) {
        m_banner->showError(model::errorText(m_session->error()));
    } else if (state != SecretExport::State::Opening) {
        m_banner->clear();
    }
}

void SecretExportDialog::go()
{
    if (m_session->state() == SecretExport::State::Done) {
        (void)m_opener->open(QFileInfo(m_session->path()).absolutePath());
        return;
    }
    if (problem().isEmpty()) {
        m_session->start(QFileInfo(m_path->text().trimmed()).absoluteFilePath(), m_protection->passphrase(),
                         m_replace->isChecked() ? ExistingFile::Replace : ExistingFile::Keep, m_workFactor);
    }
}

void SecretExportDialog::reject()
{
    m_protection->clear();
    QDialog::reject();
}

} // namespace strongroom::ui
