// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/changes/SecretEditDialog.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "locker/changes/SecretValueEdit.h"
#include "locker/matrix/MatrixWords.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace strongroom::ui {

SecretEditDialog::SecretEditDialog(locker::SnapshotPtr snapshot, const Start &start, QWidget *parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_base(start.base), m_key(new QLineEdit(start.key)), m_environment(new QComboBox), m_value(new SecretValueEdit),
      m_description(new QLineEdit), m_keyField(nullptr), m_valueField(nullptr), m_save(new Button(tr("&Put in the tray"), {}, ButtonKind::Primary))
{
    setWindowTitle(m_base ? tr("Edit secret") : tr("New secret"));
    m_key->setFont(fonts::code());
    m_environment->addItem(model::allEnvironmentsText(), QString());
    for (const locker::EnvironmentPtr &environment : m_snapshot->environments) {
        if (!environment->error) {
            m_environment->addItem(toQString(environment->name), toQString(environment->name));
        }
    }
    for (const QString &name : start.stagedEnvironments) {
        m_environment->addItem(tr("%1 (new)").arg(name), name);
    }
    const QString environment = m_base ? toQString(m_base->environmentName) : start.environment;
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(environment)));
    if (m_base) {
        m_key->setText(toQString(m_base->key));
        m_description->setText(toQString(m_base->description));
        m_value->setPlaceholder(tr("unchanged; type to replace it"));
    }

    m_keyField = new FormField(tr("&Key"), m_key, tr("Capitals and blanks count"));
    m_valueField = new FormField(tr("&Value"), m_value);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_keyField);
    column->addWidget(new FormField(tr("&Environment"), m_environment, tr("A secret for all environments serves each that has none of its own")));
    column->addWidget(m_valueField);
    column->addWidget(new FormField(tr("&Description"), m_description, tr("Encrypted like the value")));
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("Nothing is sent before you send the tray."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Secret")), note, cancel, m_save);
    resize(600, 420);
    connect(m_key, &QLineEdit::textChanged, this, &SecretEditDialog::validate);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SecretEditDialog::validate);
    connect(m_value, &SecretValueEdit::edited, this, &SecretEditDialog::validate);
    connect(m_description, &QLineEdit::textChanged, this, &SecretEditDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SecretEditDialog::finish);
    (m_base || !start.key.isEmpty() ? static_cast<QWidget *>(m_value) : m_key)->setFocus();
    validate();
}

model::SecretDraft SecretEditDialog::draft() const
{
    model::SecretDraft draft;
    draft.base = m_base;
    draft.key = fromQString(m_key->text());
    draft.environment = fromQString(m_environment->currentData().toString());
    draft.description = fromQString(m_description->text());
    if (!m_base || m_value->isTouched()) {
        draft.value = m_value->value();
    }
    return draft;
}

void SecretEditDialog::validate()
{
    const model::SecretDraft entered = draft();
    const QString problem = model::problemOf(entered, *m_snapshot);
    m_keyField->setProblem(m_key->text().isEmpty() && !m_base ? QString() : problem);
    m_valueField->setHint(!m_base && !m_value->isTouched() ? tr("Left empty, the value is the empty text") : QString());
    const bool idle = m_base && entered.key == m_base->key && entered.environment == m_base->environmentName && entered.description == m_base->description && !entered.value;
    m_save->setEnabled(problem.isEmpty() && !idle);
}

void SecretEditDialog::finish()
{
    Q_EMIT staged(model::changeOf(draft()));
    accept();
}

} // namespace strongroom::ui
