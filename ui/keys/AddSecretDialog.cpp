// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/AddSecretDialog.h"

#include "base/Error.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "keys/KeyTexts.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using incountry::Secret;
using incountry::SecretUse;

namespace {

std::int64_t proposed(const incountry::SecretsDocument &document)
{
    try {
        return document.nextVersion();
    } catch (const ClientError &) {
        return 0; // taken, and the dialog says so
    }
}

} // namespace

AddSecretDialog::AddSecretDialog(const incountry::SecretsDocument &document, std::optional<std::int64_t> version, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_version(new QLineEdit)
    , m_use(new QButtonGroup(this))
    , m_secret(newSecretEdit())
    , m_versionField(nullptr)
    , m_secretField(nullptr)
    , m_replace(new QCheckBox)
    , m_understood(new Label({}, TextRole::Strong, Token::Ok))
    , m_note(new Label({}, TextRole::Caption, Token::Warning))
    , m_add(new Button(tr("&Add secret"), {}, ButtonKind::Primary))
{
    setWindowTitle(version ? tr("Add the secret of version %1").arg(*version) : tr("Add a secret"));
    m_version->setText(QString::number(version.value_or(proposed(document))));
    m_version->setMaximumWidth(160);
    m_version->setMaxLength(19);

    auto *uses = new QWidget;
    auto *useRow = new QHBoxLayout(uses);
    useRow->setContentsMargins(0, 0, 0, 0);
    useRow->setSpacing(metrics::gapLarge);
    const std::pair<SecretUse, QString> choices[] = {{SecretUse::Password, tr("&Password")},
                                                     {SecretUse::Key, tr("&Key (isKey)")},
                                                     {SecretUse::CustomEncryption, tr("&Custom encryption")}};
    for (const auto &[use, text] : choices) {
        auto *button = new QRadioButton(text);
        m_use->addButton(button, static_cast<int>(use));
        useRow->addWidget(button);
    }
    useRow->addStretch(1);
    uses->setMinimumHeight(metrics::controlHeight);
    uses->setFocusProxy(m_use->button(0));
    m_use->button(static_cast<int>(SecretUse::Password))->setChecked(true);
    keepTabOnChecked(m_use);

    m_versionField = new FormField(tr("&Version"), m_version, tr("The number that records written with it carry"));
    m_secretField = new FormField(tr("&Secret"), m_secret);
    m_understood->setWordWrap(true);
    m_note->setWordWrap(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_versionField);
    auto *replaceRow = new QHBoxLayout;
    replaceRow->setContentsMargins(FormField::labelWidth + metrics::gap, 0, 0, 0);
    replaceRow->addWidget(m_replace);
    column->addLayout(replaceRow);
    column->addWidget(new FormField(tr("It is a"), uses));
    column->addWidget(m_secretField);
    auto *answer = new QHBoxLayout;
    answer->setContentsMargins(FormField::labelWidth + metrics::gap, 0, 0, 0);
    auto *answers = new QVBoxLayout;
    answers->setSpacing(metrics::gapTight);
    answers->addWidget(m_understood);
    answers->addWidget(m_note);
    answer->addLayout(answers, 1);
    column->addLayout(answer);
    column->addStretch(1);

    auto *cancel = new Button(tr("Cancel"));
    auto *where = new Label(tr("Nothing is saved until you save the keys."), TextRole::Caption, Token::Muted);
    where->setWordWrap(true);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Secret")), where, cancel, m_add);
    resize(600, 380);

    connect(m_version, &QLineEdit::textChanged, this, &AddSecretDialog::validate);
    connect(m_secret, &QLineEdit::textChanged, this, &AddSecretDialog::validate);
    connect(m_use, &QButtonGroup::idToggled, this, &AddSecretDialog::validate);
    connect(m_replace, &QCheckBox::toggled, this, &AddSecretDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, &QDialog::accept);
    validate();
    m_secret->setFocus();
}

void AddSecretDialog::setUse(SecretUse use) { m_use->button(static_cast<int>(use))->setChecked(true); }

SecretUse AddSecretDialog::use() const { return static_cast<SecretUse>(m_use->checkedId()); }

std::optional<std::int64_t> AddSecretDialog::version() const
{
    bool ok = false;
    const qlonglong number = m_version->text().trimmed().toLongLong(&ok);
    return ok && number >= 0 ? std::optional<std::int64_t>(number) : std::nullopt;
}

bool AddSecretDialog::replaces() const
{
    const std::optional<std::int64_t> number = version();
    return number && m_document.find(*number) != nullptr;
}

std::optional<Secret> AddSecretDialog::secret() const
{
    const std::optional<std::int64_t> number = version();
    // A key is copied from somewhere and brings blanks along; a password may have its own.
    std::string text = fromQString(use() == SecretUse::Password ? m_secret->text() : m_secret->text().trimmed());
    std::optional<Secret> made;
    try {
        if (number) {
            made = incountry::readSecret(*number, use(), text);
        }
    } catch (const ClientError &) {
        made.reset();
    }
    wipe(text);
    return made;
}

QString AddSecretDialog::understoodText() const { return m_understood->text(); }

void AddSecretDialog::validate()
{
    const std::optional<std::int64_t> number = version();
    const bool taken = replaces();
    m_replace->setVisible(taken);
    m_replace->setText(tr("Replace it: records written with the old secret will not open"));
    m_versionField->setProblem(!number                            ? tr("a version is a whole number of 0 or more")
                               : taken && !m_replace->isChecked() ? tr("there is a secret of version %1 already").arg(*number)
                                                                  : QString());

    QString problem;
    QString understood;
    QString note;
    std::string text = fromQString(use() == SecretUse::Password ? m_secret->text() : m_secret->text().trimmed());
    const bool whole = m_secret->text().trimmed().startsWith(u'{');
    try {
        const Secret made = incountry::readSecret(number.value_or(0), use(), text, fromQString(tr("this secret")));
        understood = tr("Understood as: %1").arg(model::keyFormText(made));
        note = model::keyFormDoubt(made);
    } catch (const ClientError &error) {
        problem = error.sentence().translated();
        if (const QString advice = error.adviceSentence().translated(); !advice.isEmpty()) {
            problem += u". "_s + advice;
        }
    }
    wipe(text);
    if (m_secret->text().isEmpty()) {
        problem.clear();
        understood.clear();
    } else if (whole) {
        note = tr("This looks like whole secrets_data. To take all of its secrets, use Import.");
    }
    if (note.isEmpty() && m_document.isBarePassword()) {
        note = tr("So far one password opens every version. With a second secret it becomes version 0 and opens only that.");
    }
    m_secretField->setProblem(problem);
    m_understood->setText(understood);
    m_understood->setVisible(!understood.isEmpty());
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    m_add->setText(taken && m_replace->isChecked() ? tr("&Replace secret") : tr("&Add secret"));
    m_add->setEnabled(!m_secret->text().isEmpty() && problem.isEmpty() && number && (!taken || m_replace->isChecked()));
}

} // namespace strongroom::ui
