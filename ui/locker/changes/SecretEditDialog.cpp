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

#include <algorithm>
#include <utility>

namespace strongroom::ui {

SecretEditDialog::SecretEditDialog(locker::SnapshotPtr snapshot, Start start, QWidget *parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_start(std::move(start)), m_base(m_start.base), m_banner(new Banner), m_key(new QLineEdit(m_start.key)), m_environment(new QComboBox),
      m_value(new SecretValueEdit), m_description(new QLineEdit), m_keyField(nullptr), m_environmentField(nullptr), m_valueField(nullptr),
      m_save(new Button(tr("&Put in the tray"), {}, ButtonKind::Primary))
{
    setWindowTitle(m_base ? tr("Edit secret") : tr("New secret"));
    m_key->setFont(fonts::code());
    m_environment->addItem(model::allEnvironmentsText(), QString());
    for (const locker::EnvironmentPtr &environment : m_snapshot->environments) {
        if (!environment->error) {
            m_environment->addItem(toQString(environment->name), toQString(environment->name));
        }
    }
    for (const QString &name : m_start.stagedEnvironments) {
        m_environment->addItem(tr("%1 (new)").arg(name), name);
    }
    QString environment = m_base ? toQString(m_base->environmentName) : m_start.environment;
    if (m_base) {
        m_key->setText(toQString(m_base->key));
        m_description->setText(toQString(m_base->description));
        m_value->setPlaceholder(tr("unchanged; type to replace it"));
        if (m_start.open && !m_base->error) {
            m_value->offerPresent([open = m_start.open, base = m_base] { return open(*base); });
        }
    }
    if (const auto &waiting = m_start.waiting) {
        m_key->setText(toQString(waiting->key.value_or(waiting->target.key)));
        environment = toQString(waiting->environment.value_or(waiting->target.environment));
        if (waiting->description) {
            m_description->setText(toQString(*waiting->description));
        }
        if (waiting->value) {
            m_value->setPlaceholder(tr("as it waits in the tray; type to replace it"));
        }
    }
    m_environment->setCurrentIndex(std::max(0, m_environment->findData(environment)));

    m_keyField = new FormField(tr("&Key"), m_key, tr("Capitals and blanks count"));
    m_valueField = new FormField(tr("&Value"), m_value);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_keyField);
    m_environmentField = new FormField(tr("&Environment"), m_environment, tr("A secret for all environments serves each that has none of its own"));
    column->addWidget(m_environmentField);
    column->addWidget(m_valueField);
    column->addWidget(new FormField(tr("&Description"), m_description, tr("Encrypted like the value")));
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(m_base ? tr("Nothing is sent before you send the tray.") : tr("Nothing is sent before you send the tray. A secret that was sent is deleted in Locker's web console only."),
                           TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    m_banner->setDismiss(Banner::Dismiss::Never);
    frameForm(this, m_banner, new FormScrollArea(content, tr("Secret")), note, cancel, m_save);
    setMinimumWidth(m_base ? 720 : 620);   // the value's buttons stand side by side
    resize(minimumWidth(), 420);
    connect(m_key, &QLineEdit::textChanged, this, &SecretEditDialog::validate);
    connect(m_environment, &QComboBox::currentIndexChanged, this, &SecretEditDialog::validate);
    connect(m_value, &SecretValueEdit::edited, this, &SecretEditDialog::validate);
    connect(m_description, &QLineEdit::textChanged, this, &SecretEditDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SecretEditDialog::finish);
    (m_base || !m_start.key.isEmpty() ? static_cast<QWidget *>(m_value) : m_key)->setFocus();
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

void SecretEditDialog::setSnapshot(locker::SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    if (m_base) {
        const auto found = std::ranges::find_if(m_snapshot->secrets, [this](const locker::SecretPtr &other) { return other->sealed->id == m_base->sealed->id; });
        if (found == m_snapshot->secrets.end()) {
            m_banner->showMessage(BadgeTone::Warning, tr("%1 is not there any more").arg(toQString(m_base->key)), tr("Somebody deleted it, or its environment, while you were editing."),
                                  tr("Cancel, and make a new one if it is needed."));
        } else if ((*found)->sealed->revised != m_base->sealed->revised) {
            m_banner->showMessage(BadgeTone::Warning, tr("%1 was changed while you were editing").arg(toQString(m_base->key)),
                                  tr("What you put in the tray was made from what was there before; sending it will be a conflict, where you can choose."));
        } else {
            m_banner->clear();
        }
    }
    validate();
}

QString SecretEditDialog::problem() const { return !m_environmentField->problem().isEmpty() ? m_environmentField->problem() : m_keyField->problem(); }

QString SecretEditDialog::environmentProblem() const
{
    const QString name = m_environment->currentData().toString();
    if (name.isEmpty() || m_start.stagedEnvironments.contains(name)) {
        return {};
    }
    const bool there = std::ranges::any_of(m_snapshot->environments, [wanted = fromQString(name)](const locker::EnvironmentPtr &environment) { return environment->name == wanted; });
    return there ? QString() : tr("The environment %1 is not there any more; choose another.").arg(name);
}

void SecretEditDialog::validate()
{
    const model::SecretDraft entered = draft();
    QString problem = model::problemOf(entered, *m_snapshot);
    if (problem.isEmpty() && m_start.taken.contains({entered.key, entered.environment})) {
        problem = tr("A change of this secret waits in the tray already; edit that one.");
    }
    const QString place = environmentProblem();
    m_environmentField->setProblem(place);
    m_keyField->setProblem(m_key->text().isEmpty() && !m_base ? QString() : problem);
    m_valueField->setHint(!m_base && !m_start.waiting && !m_value->isTouched() ? tr("Left empty, the value is the empty text. A file can be dropped here") : QString());
    const bool idle = m_base && !m_start.waiting && entered.key == m_base->key && entered.environment == m_base->environmentName && entered.description == m_base->description && !entered.value;
    m_save->setEnabled(problem.isEmpty() && place.isEmpty() && !idle);
}

void SecretEditDialog::finish()
{
    locker::Change change = model::changeOf(draft());
    if (m_start.waiting && !m_value->isTouched()) {
        change.value = m_start.waiting->value;
    }
    Q_EMIT staged(change);
    accept();
}

} // namespace strongroom::ui
