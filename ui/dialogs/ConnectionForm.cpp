// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ConnectionForm.h"

#include "base/Text.h"
#include "dialogs/ApiTokenForm.h"
#include "dialogs/FormField.h"
#include "dialogs/InCountryForm.h"
#include "dialogs/LockerForm.h"
#include "dialogs/ModeField.h"
#include "dialogs/NetworkSection.h"
#include "dialogs/SignInForm.h"
#include "dialogs/TozStoreForm.h"
#include "theme/Metrics.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;

ConnectionForm::ConnectionForm(NameTaken nameTaken, QWidget *parent)
    : QWidget(parent), m_nameTaken(std::move(nameTaken)), m_name(new QLineEdit), m_mode(new ModeField), m_inCountry(new InCountryForm), m_tozStore(new TozStoreForm), m_locker(new LockerForm),
      m_apiTokens(new ApiTokenForm), m_signIn(new SignInForm)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    m_nameField = new FormField(tr("&Name"), m_name, tr("What you call it, here and on the command line"));
    column->addWidget(m_nameField);
    column->addWidget(m_mode);
    for (ServiceForm *const form : std::initializer_list<ServiceForm *>{m_inCountry, m_tozStore, m_locker, m_apiTokens, m_signIn}) {
        column->addWidget(form);
        form->setVisible(form == m_inCountry);
        connect(form, &ServiceForm::changed, this, &ConnectionForm::edited);
    }
    connect(m_name, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    connect(m_mode, &ModeField::changed, this, &ConnectionForm::edited);
    setFocusProxy(m_name);
}

ServiceForm *ConnectionForm::form() const
{
    switch (m_service) {
    case Service::InCountry: return m_inCountry;
    case Service::TozStore: return m_tozStore;
    case Service::Locker: return m_locker;
    case Service::ApiTokens: return m_apiTokens;
    case Service::SignIn: return m_signIn;
    }
    return m_inCountry;
}

void ConnectionForm::setService(Service service)
{
    if (m_service == service) {
        return;
    }
    m_service = service;
    for (ServiceForm *const one : std::initializer_list<ServiceForm *>{m_inCountry, m_tozStore, m_locker, m_apiTokens, m_signIn}) {
        one->setVisible(one == form());
    }
    Q_EMIT serviceChanged();
    edited();
}

void ConnectionForm::setConnection(const connections::Connection &connection)
{
    setService(connection.service);
    m_name->setText(toQString(connection.name));
    m_mode->setMode(connection.mode);
    form()->setConnection(connection);
}

void ConnectionForm::fill(const connections::ConfiguredConnection &imported)
{
    setService(imported.connection.service);
    const std::string &name = imported.connection.name.empty() ? imported.connection.tozstore.clientName : imported.connection.name;
    if (m_name->text().isEmpty() && !name.empty()) {
        m_name->setText(toQString(name));
    }
    form()->fill(imported);
}

connections::ConfiguredConnection ConnectionForm::value() const
{
    connections::ConfiguredConnection result = form()->value();
    result.connection.name = fromQString(m_name->text().trimmed());
    result.connection.mode = m_mode->mode();
    return result;
}

void ConnectionForm::offerPins(const QStringList &pins) { form()->network()->offerPins(pins); }

QString ConnectionForm::validate()
{
    const QString name = m_name->text().trimmed();
    const QString problem = name.isEmpty() ? tr("The connection has no name") : m_nameTaken(name) ? tr("Another connection has this name") : QString();
    m_nameField->setProblem(m_strict || !m_name->text().isEmpty() ? problem : QString());
    const QString others = form()->validate();
    return problem.isEmpty() ? others : problem;
}

void ConnectionForm::setStrict()
{
    m_strict = true;
    for (ServiceForm *const one : std::initializer_list<ServiceForm *>{m_inCountry, m_tozStore, m_locker, m_apiTokens, m_signIn}) {
        one->setStrict();
    }
    validate();
}

void ConnectionForm::focusFirstProblem()
{
    if (!m_nameField->problem().isEmpty()) {
        m_nameField->setFocus(Qt::OtherFocusReason);
    } else {
        form()->focusFirstProblem();
    }
}

void ConnectionForm::edited()
{
    validate();
    Q_EMIT changed();
}

} // namespace strongroom::ui
