// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/EnvironmentForm.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using auth::ClientAuthentication;
using auth::HeaderScheme;

namespace {

std::string textOf(const QLineEdit *edit) { return fromQString(edit->text().trimmed()); }

QString joined(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names) {
        list.append(toQString(name));
    }
    return list.join(u", "_s);
}

} // namespace

EnvironmentProblem problemOf(const auth::Environment &environment, const EnvironmentForm::NameTaken &nameTaken)
{
    try {
        environment.validate();
        if (!environment.userPoolId.empty()) {
            (void)auth::parseUserPool(environment.userPoolId);
        }
    } catch (const VaultError &error) {
        const QString advice = error.adviceSentence().translated();
        return {toQString(error.member()), asSentence(error.sentence().translated()) + (advice.isEmpty() ? QString() : u' ' + advice)};
    }
    if (nameTaken(toQString(environment.name))) {
        return {u"name"_s, EnvironmentForm::tr("Another environment has this name")};
    }
    for (const std::string &alias : environment.aliases) {
        if (nameTaken(toQString(alias))) {
            return {u"aliases"_s, EnvironmentForm::tr("“%1” is the name of another environment").arg(toQString(alias))};
        }
    }
    if (environment.tokenUrl.empty() && environment.userPoolId.empty()) {
        return {u"tokenUrl"_s, EnvironmentForm::tr("Nobody can sign in here: enter a token endpoint, a user pool, or both")};
    }
    return {};
}

EnvironmentForm::EnvironmentForm(NameTaken nameTaken, QWidget *parent)
    : QWidget(parent), m_nameTaken(std::move(nameTaken)), m_name(new QLineEdit), m_aliases(new QLineEdit), m_tokenUrl(new QLineEdit), m_scope(new QLineEdit), m_authentication(new QComboBox),
      m_scheme(new QComboBox), m_region(new QLineEdit), m_userPool(new QLineEdit), m_cognito(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    add(column, u"name"_s, tr("&Name"), m_name, {});
    add(column, u"aliases"_s, tr("&Other names"), m_aliases, tr("With commas between. Files and commands may say these, too"));
    m_scheme->addItem(tr("Authorization: Bearer …"), static_cast<int>(HeaderScheme::Bearer));
    m_scheme->addItem(tr("Authorization: the token alone"), static_cast<int>(HeaderScheme::Raw));
    add(column, u"scheme"_s, tr("&Header"), m_scheme, tr("Gateways with an authorizer of Cognito’s want the token alone"));

    column->addSpacing(metrics::gapSmall);
    column->addWidget(new Label(tr("For service accounts"), TextRole::Strong));
    m_tokenUrl->setPlaceholderText(u"https://auth.example/oauth2/token"_s);
    add(column, u"tokenUrl"_s, tr("&Token endpoint"), m_tokenUrl, {});
    add(column, u"scope"_s, tr("S&cope"), m_scope, tr("Where a connection has none of its own; empty: not sent"));
    m_authentication->addItem(tr("Basic, as it is (basic-raw)"), static_cast<int>(ClientAuthentication::BasicRaw));
    m_authentication->addItem(tr("Basic, form-encoded (basic-form)"), static_cast<int>(ClientAuthentication::BasicForm));
    m_authentication->addItem(tr("In the body (post)"), static_cast<int>(ClientAuthentication::Post));
    add(column, u"clientAuth"_s, tr("C&lient signs in by"), m_authentication, tr("How client id and secret are sent"));

    column->addSpacing(metrics::gapSmall);
    column->addWidget(new Label(tr("For users of a user pool"), TextRole::Strong));
    m_userPool->setPlaceholderText(u"us-east-1_AbCdEf123"_s);
    add(column, u"userPoolId"_s, tr("&User pool id"), m_userPool, {});
    m_region->setPlaceholderText(tr("the user pool’s"));
    add(column, u"region"_s, tr("&Region"), m_region, {});
    m_cognito->setPlaceholderText(tr("the region’s"));
    add(column, u"cognitoEndpoint"_s, tr("Co&gnito endpoint"), m_cognito, tr("Only where it is not AWS’s own"));
    column->addStretch(1);
    setFocusProxy(m_name);
}

void EnvironmentForm::add(QVBoxLayout *column, const QString &key, const QString &label, QWidget *editor, const QString &hint)
{
    auto *field = new FormField(label, editor, hint);
    column->addWidget(field);
    m_fields[key] = field;
    const auto changed = [this] {
        if (!m_filling) {
            validate();
            Q_EMIT edited();
        }
    };
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, changed);
    } else if (auto *choice = qobject_cast<QComboBox *>(editor)) {
        connect(choice, &QComboBox::currentIndexChanged, this, changed);
    }
}

void EnvironmentForm::setEnvironment(const auth::Environment &environment, NameEdit name)
{
    m_filling = true;
    m_strict = false;
    m_name->setText(toQString(environment.name));
    m_name->setReadOnly(name == NameEdit::Fixed);
    m_fields.at(u"name"_s)->setHint(name == NameEdit::Fixed ? tr("Built in: it keeps its name") : QString());
    m_aliases->setText(joined(environment.aliases));
    m_tokenUrl->setText(toQString(environment.tokenUrl));
    m_tokenUrl->setCursorPosition(0);   // the host is what tells two of them apart
    m_scope->setText(toQString(environment.scope));
    m_authentication->setCurrentIndex(m_authentication->findData(static_cast<int>(environment.clientAuthentication)));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(environment.scheme)));
    m_region->setText(toQString(environment.region));
    m_userPool->setText(toQString(environment.userPoolId));
    m_cognito->setText(toQString(environment.cognitoEndpoint));
    m_filling = false;
    validate();
}

auth::Environment EnvironmentForm::value() const
{
    auth::Environment environment;
    environment.name = textOf(m_name);
    static const QRegularExpression separators(u"[,;]"_s);
    for (const QString &alias : m_aliases->text().split(separators, Qt::SkipEmptyParts)) {
        if (const QString name = alias.trimmed(); !name.isEmpty()) {
            environment.aliases.push_back(fromQString(name));
        }
    }
    environment.tokenUrl = textOf(m_tokenUrl);
    environment.scope = textOf(m_scope);
    environment.clientAuthentication = static_cast<ClientAuthentication>(m_authentication->currentData().toInt());
    environment.scheme = static_cast<HeaderScheme>(m_scheme->currentData().toInt());
    environment.region = textOf(m_region);
    environment.userPoolId = textOf(m_userPool);
    environment.cognitoEndpoint = textOf(m_cognito);
    return environment;
}

void EnvironmentForm::setStrict()
{
    m_strict = true;
    validate();
}

void EnvironmentForm::validate()
{
    const EnvironmentProblem problem = problemOf(value(), m_nameTaken);
    const QString member = problem.text.isEmpty() || m_fields.contains(problem.member) ? problem.member : u"name"_s;
    for (const auto &[key, field] : m_fields) {
        const auto *const line = qobject_cast<QLineEdit *>(field->editor());
        const bool untouched = !m_strict && line != nullptr && line->text().isEmpty();
        field->setProblem(key == member && !untouched ? problem.text : QString());
    }
}

bool EnvironmentForm::focusFirstProblem()
{
    for (FormField *const field : findChildren<FormField *>()) {
        if (!field->problem().isEmpty()) {
            field->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void EnvironmentForm::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace strongroom::ui
