// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ConnectionDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionTestModel.h"
#include "connections/Opening.h"
#include "dialogs/ConnectionForm.h"
#include "dialogs/ConnectionTestPanel.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "dialogs/ImportStrip.h"
#include "incountry/Country.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConnectionManager;
using model::CredentialKeeping;

ConnectionDialog::ConnectionDialog(ConnectionManager *manager, QWidget *parent)
    : QDialog(parent), m_manager(manager)
{
    build();
}

ConnectionDialog::ConnectionDialog(ConnectionManager *manager, const connections::Connection &connection, QWidget *parent)
    : QDialog(parent), m_manager(manager), m_connectionId(toQString(connection.id))
{
    build();
    m_form->setConnection(connection);
    if (!connection.countries.empty()) {
        m_test->setCountry(toQString(connection.countries.front()));
    }
}

void ConnectionDialog::build()
{
    setWindowTitle(isEdit() ? tr("Edit connection") : tr("Add a connection"));
    m_import = new ImportStrip;
    m_form = new ConnectionForm([this](const QString &name) { return m_manager->isNameTaken(name, m_connectionId); });
    m_test = new ConnectionTestPanel;
    m_banner = new Banner;
    m_keeping = new Label(QString(), TextRole::Caption, Token::Muted);
    m_keeping->setWordWrap(true);
    m_save = new Button(tr("&Save"), {}, ButtonKind::Primary);
    m_cancel = new Button(tr("Cancel"));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("InCountry Storage"), TextRole::Title));
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_import);
    column->addWidget(m_form);
    column->addWidget(m_test);
    column->addStretch(1);

    auto *scroll = new FormScrollArea(content, tr("Connection settings"));

    frameForm(this, m_banner, scroll, m_keeping, m_cancel, m_save);
    resize(640, 680);

    connect(m_cancel, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ConnectionDialog::save);
    connect(m_import, &ImportStrip::contentGiven, this, &ConnectionDialog::importContent);
    connect(m_test, &ConnectionTestPanel::testRequested, this, &ConnectionDialog::test);
    connect(m_test, &ConnectionTestPanel::stepsShown, scroll, [this, scroll] { scroll->bringIntoView(m_test); });
    connect(this, &QDialog::finished, m_test, &ConnectionTestPanel::clear);
    connect(m_form, &ConnectionForm::changed, m_banner, &Banner::clear);
    // Its result was for other settings.
    connect(m_form, &ConnectionForm::changed, m_test, &ConnectionTestPanel::clear);
    connect(m_manager, &ConnectionManager::keychainChecked, this, &ConnectionDialog::showKeeping);
    const auto saved = [this](const QString &id) {
        if (!m_savingId.isEmpty() && id == m_savingId) {
            Q_EMIT connectionSaved(id);
            accept();
        }
    };
    connect(m_manager, &ConnectionManager::connectionAdded, this, saved);
    connect(m_manager, &ConnectionManager::connectionChanged, this, saved);
    connect(m_manager, &ConnectionManager::saveFailed, this, [this](const QString &id, const ErrorPtr &error) {
        if (id == m_savingId) {
            m_savingId.clear();
            showSaving();
            m_banner->showError(model::errorText(error));
        }
    });
    m_manager->checkKeychain();
    showKeeping();
    m_form->setFocus();
}

void ConnectionDialog::showKeeping()
{
    if (!m_manager->isKeychainChecked()) {
        m_keeping->setText(tr("Looking for the keychain of this system…"));
    } else if (m_manager->keychainUnavailableReason().isEmpty()) {
        m_keeping->setToken(Token::Muted);
        m_keeping->setText(tr("Secrets go to %1 when you save.").arg(m_manager->keychainDescription()));
    } else {
        m_keeping->setToken(Token::Warning);
        m_keeping->setText(tr("No keychain (%1). The connection can be used until the program ends; nothing secret is saved.")
                               .arg(QString(m_manager->keychainUnavailableReason()).remove(QRegularExpression(u"\\.$"_s))));
    }
}

void ConnectionDialog::showSaving()
{
    const bool saving = !m_savingId.isEmpty();
    m_save->setText(saving ? tr("Saving…") : tr("&Save"));
    m_save->setEnabled(!saving);
    m_cancel->setEnabled(!saving);
}

void ConnectionDialog::reject()
{
    // The keychain may be asking the user something; a save cannot be taken back half way.
    if (m_savingId.isEmpty()) {
        QDialog::reject();
    }
}

void ConnectionDialog::importContent(const QByteArray &content)
{
    connections::ConfiguredConnection imported;
    try {
        QStringList understood;
        for (const std::string &name : connections::importInto(imported, {content.constData(), static_cast<std::size_t>(content.size())})) {
            understood << toQString(name);
        }
        m_form->fill(imported);
        m_import->showResult(tr("Filled in: %1").arg(understood.join(u", "_s)));
    } catch (const VaultError &error) {
        const model::ErrorText text = model::errorText(error.clone());
        m_import->showProblem(asSentence(text.text) + (text.advice.isEmpty() ? QString() : u' ' + text.advice));
    }
}

void ConnectionDialog::test()
{
    m_form->setStrict();
    if (!m_form->validate().isEmpty()) {
        m_form->focusFirstProblem();
        return;
    }
    connections::ConfiguredConnection entered = m_form->value();
    try {
        const incountry::Country country(fromQString(m_test->country()));
        m_test->show(m_manager->test(entered.connection, std::move(entered.credentials), country, this));
    } catch (const VaultError &error) {
        m_banner->showError(model::errorText(error.clone()));
    }
}

void ConnectionDialog::save()
{
    m_form->setStrict();
    if (!m_form->validate().isEmpty()) {
        m_form->focusFirstProblem();
        return;
    }
    connections::ConfiguredConnection entered = m_form->value();
    const CredentialKeeping keeping =
        m_manager->keychainUnavailableReason().isEmpty() ? CredentialKeeping::Keychain : CredentialKeeping::ThisSession;
    m_banner->clear();
    if (isEdit()) {
        m_savingId = m_connectionId;
        showSaving();
        m_manager->update(std::move(entered.connection), std::move(entered.credentials), keeping);
    } else {
        entered.connection.id = connections::newConnectionId();
        m_savingId = toQString(entered.connection.id);
        showSaving();
        m_manager->add(std::move(entered.connection), std::move(entered.credentials), keeping);
    }
}

} // namespace strongroom::ui
