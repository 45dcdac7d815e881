// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/transfer/VariablesRunDialog.h"

#include "base/ErrorText.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "locker/transfer/CommandLine.h"
#include "locker/transfer/Terminals.h"
#include "locker/transfer/TransferParts.h"
#include "locker/transfer/VariablesRun.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::VariablesRun;

VariablesRunDialog::VariablesRunDialog(const LockerTransferContext &context, VariablesRun *session, const QString &folder, QWidget *parent)
    : QDialog(parent), m_session(session), m_banner(new Banner), m_environment(new QComboBox), m_what(new Label(QString(), TextRole::Text, Token::Muted)),
      m_map(new QCheckBox), m_directly(new QRadioButton(tr("Start a program; what it prints is not shown"))), m_terminal(new QRadioButton), m_command(new QLineEdit),
      m_commandField(new FormField(tr("Command"), m_command)), m_folder(new QLineEdit(folder)), m_note(new Label(QString(), TextRole::Caption, Token::Muted)),
      m_close(new Button(tr("Close"))), m_main(new Button(tr("&Run"), u"play"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Run with these variables"));
    auto *content = new QWidget;
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    form->setSpacing(metrics::gap + metrics::gapTight);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(tr("Run with the secrets of %1").arg(context.connectionName));
    form->addWidget(title);

    QVBoxLayout *const variables = newSection(form, tr("Variables"));
    fillEnvironments(m_environment, m_session->environments(), context.environment);
    variables->addWidget(new FormField(tr("Environment"), m_environment));
    m_what->setWordWrap(true);
    variables->addWidget(m_what);
    variables->addWidget(m_map);

    QVBoxLayout *const program = newSection(form, tr("Program"));
    const std::optional<model::Terminal> terminal = model::findTerminal();
    m_terminal->setText(terminal ? tr("Open a terminal (%1); an empty command opens its shell").arg(terminal->name) : tr("Open a terminal: none is here that hands its variables on"));
    m_terminal->setEnabled(terminal.has_value());
    auto *where = new QButtonGroup(this);
    where->addButton(m_directly);
    where->addButton(m_terminal);
    m_directly->setChecked(true);
    keepTabOnChecked(where);
    program->addWidget(m_directly);
    program->addWidget(m_terminal);
    m_commandField->setHint(tr("No shell reads it: quotes keep words together, and $, * and | mean nothing."));
    program->addWidget(m_commandField);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metrics::gapSmall);
    auto *browse = new Button(tr("&Choose…"), u"folder-open"_s);
    line->addWidget(m_folder, 1);
    line->addWidget(browse);
    row->setFocusProxy(m_folder);
    program->addWidget(new FormField(tr("In the folder"), row));
    m_folder->setAccessibleName(tr("In the folder"));
    form->addStretch(1);
    m_note->setWordWrap(true);
    frameForm(this, m_banner, new FormScrollArea(content, tr("Run")), m_note, m_close, m_main);
    resize(640, 520);

    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_main, &QPushButton::clicked, this, &VariablesRunDialog::go);
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] {
        m_banner->clear();
        m_session->setEnvironment(m_environment->currentData().toString());
    });
    connect(m_map, &QCheckBox::toggled, this, [this](bool on) { m_session->setOtherNames(on ? VariablesRun::OtherNames::Map : VariablesRun::OtherNames::LeaveOut); });
    connect(m_directly, &QRadioButton::toggled, this, &VariablesRunDialog::showState);
    connect(m_command, &QLineEdit::textChanged, this, [this] {
        m_banner->clear();
        showState();
    });
    connect(m_session, &VariablesRun::changed, this, &VariablesRunDialog::showState);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("In the folder"), m_folder->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    m_session->setEnvironment(m_environment->currentData().toString());
    showState();
    m_command->setFocus();
}

QString VariablesRunDialog::problem() const
{
    if (m_session->state() == VariablesRun::State::Opening) {
        return tr("The secrets are being opened.");
    }
    if (m_session->state() == VariablesRun::State::Failed) {
        return tr("The secrets could not be opened.");
    }
    const std::optional<QStringList> words = model::splitCommandLine(m_command->text());
    if (!words) {
        return tr("A quote in the command is not closed.");
    }
    return words->isEmpty() && m_directly->isChecked() ? tr("A command is missing.") : QString();
}

void VariablesRunDialog::showState()
{
    QStringList lines;
    switch (m_session->state()) {
    case VariablesRun::State::Opening:
        lines += tr("Opening the secrets…");
        break;
    case VariablesRun::State::Failed:
        m_banner->showError(model::errorText(m_session->error()));
        break;
    case VariablesRun::State::Ready:
        lines += tr("The program gets %Ln variable(s).", nullptr, int(m_session->names().size()));
        if (!m_session->replaced().isEmpty()) {
            lines += tr("They replace what this computer has under these names: %1.").arg(someOf(m_session->replaced()));
        }
        if (!m_session->troubled().isEmpty()) {
            lines += tr("Not among them, because they do not open or are there several times: %1.").arg(someOf(m_session->troubled()));
        }
        for (const QString &reason : m_session->leftOut()) {
            lines += tr("Left out: %1.", "a key and why").arg(reason);
        }
        break;
    }
    const QStringList &others = m_session->otherNames();
    m_map->setVisible(!others.isEmpty());
    m_map->setText(tr("Also %1: every other character becomes an underscore").arg(someOf(others, 3)));
    m_map->setToolTip(tr("Their names are no variable's. api.key becomes api_key; without this they are left out."));
    m_what->setText(lines.join(u'\n'));
    const bool broken = !m_command->text().isEmpty() && !model::splitCommandLine(m_command->text());
    m_commandField->setProblem(broken ? tr("A quote in the command is not closed.") : QString());
    m_main->setEnabled(problem().isEmpty());
    m_note->setText(problem().isEmpty() ? tr("Nothing is written to the disk or into the command. The program goes on when Strongroom ends.") : problem());
}

void VariablesRunDialog::go()
{
    if (!problem().isEmpty()) {
        return;
    }
    try {
        const qint64 number = m_session->start(*model::splitCommandLine(m_command->text()), m_terminal->isChecked() ? VariablesRun::Where::Terminal : VariablesRun::Where::Directly,
                                               m_folder->text().trimmed());
        Q_EMIT started(int(m_session->names().size()));
        m_banner->showMessage(BadgeTone::Ok, tr("Started"), tr("Process %1 runs with %Ln variable(s).", nullptr, int(m_session->names().size())).arg(number));
    } catch (const VaultError &error) {
        m_banner->showError(model::errorText(error.clone()));
    }
}

} // namespace strongroom::ui
