// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/environments/EnvironmentDialog.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace strongroom::ui {

EnvironmentDialog::EnvironmentDialog(locker::SnapshotPtr snapshot, const model::EnvironmentDraft &start, QStringList taken, QWidget *parent)
    : QDialog(parent), m_snapshot(std::move(snapshot)), m_base(start.base), m_taken(std::move(taken)), m_banner(new Banner), m_name(new QLineEdit(toQString(start.name))),
      m_url(new QLineEdit(toQString(start.externalUrl))), m_description(new QLineEdit(toQString(start.description))), m_nameField(nullptr), m_urlField(nullptr),
      m_save(new Button(tr("&Put in the tray"), {}, ButtonKind::Primary))
{
    setWindowTitle(m_base ? tr("Edit environment") : tr("New environment"));
    m_url->setPlaceholderText(QStringLiteral("https://"));
    m_nameField = new FormField(tr("&Name"), m_name, m_base ? tr("Its secrets follow a new name; programs that ask for the old one do not") : tr("Capitals and blanks count"));
    m_urlField = new FormField(tr("External &URL"), m_url, tr("Where this environment runs. It is opened in the browser; https only"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_nameField);
    column->addWidget(m_urlField);
    column->addWidget(new FormField(tr("&Description"), m_description, tr("Encrypted, like name and URL")));
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(m_base ? tr("Nothing is sent before you send the tray.") : tr("Nothing is sent before you send the tray. An environment that was sent is deleted in Locker's web console only."),
                           TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    m_banner->setDismiss(Banner::Dismiss::Never);
    frameForm(this, m_banner, new FormScrollArea(content, tr("Environment")), note, cancel, m_save);
    resize(600, 320);
    for (QLineEdit *const edit : {m_name, m_url, m_description}) {
        connect(edit, &QLineEdit::textChanged, this, &EnvironmentDialog::validate);
    }
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        Q_EMIT staged(model::changeOf(draft()));
        accept();
    });
    m_name->setFocus();
    validate();
}

void EnvironmentDialog::setSnapshot(locker::SnapshotPtr snapshot)
{
    m_snapshot = std::move(snapshot);
    if (m_base) {
        const auto found = std::ranges::find_if(m_snapshot->environments, [this](const locker::EnvironmentPtr &other) { return other->sealed->id == m_base->sealed->id; });
        m_gone = found == m_snapshot->environments.end();
        if (m_gone) {
            m_banner->showMessage(BadgeTone::Error, tr("%1 is not there any more").arg(toQString(m_base->name)), tr("Somebody deleted it while you were editing, so there is nothing to change."),
                                  tr("Cancel, and make a new one if it is needed. Its own secrets are gone with it."));
        } else if ((*found)->sealed->revised != m_base->sealed->revised) {
            m_banner->showMessage(BadgeTone::Warning, tr("%1 was changed while you were editing").arg(toQString(m_base->name)),
                                  tr("What you put in the tray was made from what was there before; sending it will be a conflict."), tr("Cancel, and edit it again."));
        } else {
            m_banner->clear();
        }
    }
    validate();
}

QString EnvironmentDialog::problem() const { return !m_nameField->problem().isEmpty() ? m_nameField->problem() : m_urlField->problem(); }

model::EnvironmentDraft EnvironmentDialog::draft() const
{
    const bool sameUrl = m_base && m_url->text() == toQString(m_base->externalUrl);   // whatever somebody put there
    return {m_base, fromQString(m_name->text()), sameUrl ? m_base->externalUrl : fromQString(m_url->text().trimmed()), fromQString(m_description->text())};
}

void EnvironmentDialog::validate()
{
    const model::EnvironmentDraft entered = draft();
    QString whole = model::problemOf(entered, *m_snapshot);
    model::EnvironmentDraft withoutUrl = entered;
    withoutUrl.externalUrl = m_base ? m_base->externalUrl : std::string();
    QString ofName = model::problemOf(withoutUrl, *m_snapshot);
    if (ofName.isEmpty() && m_taken.contains(m_name->text())) {
        ofName = tr("An environment of this name waits in the tray already.");
        whole = ofName;
    }
    m_nameField->setProblem(m_name->text().isEmpty() && !m_base ? QString() : ofName);
    m_urlField->setProblem(ofName.isEmpty() ? whole : QString());
    const bool idle = m_base && entered.name == m_base->name && entered.externalUrl == m_base->externalUrl && entered.description == m_base->description;
    m_save->setEnabled(whole.isEmpty() && !idle && !m_gone);
}

} // namespace strongroom::ui
