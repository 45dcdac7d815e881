// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/SignInForm.h"

#include "base/Text.h"
#include "dialogs/ChoiceRow.h"
#include "dialogs/FormField.h"
#include "dialogs/NetworkSection.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using keychain::CredentialKind;

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int inlinedRole = Qt::UserRole + 1;

// What is copied from a web page brings blanks along; only a password may have its own.
void setSecret(connections::Credentials &credentials, CredentialKind kind, const QLineEdit *edit)
{
    SecretBytes secret = secretOf(*edit, kind == CredentialKind::Password ? Blanks::Kept : Blanks::Trimmed);
    if (!secret.empty()) {
        credentials.insert_or_assign(kind, std::move(secret));
    }
}

QString hostOf(const std::string &url) { return QUrl(toQString(url)).host(); }

bool sameName(const std::string &name, const QString &text) { return toQString(name).compare(text, Qt::CaseInsensitive) == 0; }

} // namespace

SignInForm::SignInForm(QWidget *parent)
    : ServiceForm(parent), m_kind(new QButtonGroup(this)), m_environment(new QComboBox), m_clientId(newSecretEdit()), m_clientSecret(newSecretEdit()), m_userName(new QLineEdit), m_password(newSecretEdit()),
      m_apiKey(newSecretEdit()), m_xApiKey(newSecretEdit()), m_scope(new QLineEdit), m_testUrl(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    const std::set<Kind> withToken{Kind::ServiceAccount, Kind::UserPassword};

    add(column, u"kind"_s, tr("Sign in as"), makeKinds(), {});
    addFor(column, withToken, u"environment"_s, tr("&Environment"), makeEnvironment(), {});
    addFor(column, {Kind::UserPassword}, u"user_name"_s, tr("&User name"), m_userName, tr("As the user pool knows it: a name or an e-mail address"));
    addFor(column, {Kind::UserPassword}, u"password"_s, tr("Pass&word"), m_password, tr("It is not sent: the two sides prove to each other that they know it"));
    addFor(column, withToken, u"client_id"_s, tr("&Client id"), m_clientId, {});
    addFor(column, withToken, u"client_secret"_s, tr("Client secre&t"), m_clientSecret, {});
    addFor(column, {Kind::ApiKey}, u"api_key"_s, tr("API &key"), m_apiKey, tr("Sent with every request, as a bearer token"));
    m_testUrl->setPlaceholderText(u"https://api.example/v1/me"_s);
    add(column, u"test_url"_s, tr("Test &address"), m_testUrl, tr("May be empty. “Sign in now” asks it with GET, and the request page begins with it"));
    QLayout *const advanced = addAdvanced(column);
    addFor(advanced, {Kind::ServiceAccount}, u"scope"_s, tr("Sco&pe"), m_scope, tr("Empty: the environment’s"));
    add(advanced, u"x_api_key"_s, tr("&X-Api-Key"), m_xApiKey, tr("Sent beside the token, where a gateway wants one"));
    connect(m_environment, &QComboBox::currentIndexChanged, this, [this] {
        describeEnvironment();
        edited();
    });
    addNetwork(column);
    setFocusProxy(m_kind->button(static_cast<int>(Kind::ServiceAccount)));
    setConnection({});
}

QWidget *SignInForm::makeKinds()
{
    QWidget *const box = newChoiceRow(m_kind, {{static_cast<int>(Kind::ServiceAccount), tr("Se&rvice account"), tr("A client id and a secret, OAuth 2 client credentials")},
                                               {static_cast<int>(Kind::UserPassword), tr("User an&d password"), tr("A user of a Cognito user pool, by SRP")},
                                               {static_cast<int>(Kind::ApiKey), tr("API ke&y"), tr("A key that does not change")}});
    connect(m_kind, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            showForKind();
            edited();
        }
    });
    return box;
}

QWidget *SignInForm::makeEnvironment()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    m_environment->setPlaceholderText(tr("Choose one"));
    m_environment->setAccessibleName(tr("Environment"));
    auto *more = new Button(tr("Edit en&vironments…"), u"layers"_s);
    more->setToolTip(tr("The names that can be chosen here, and the addresses they stand for"));
    row->addWidget(m_environment, 1);
    row->addWidget(more);
    box->setFocusProxy(m_environment);
    connect(more, &QPushButton::clicked, this, &SignInForm::environmentsWanted);
    return box;
}

void SignInForm::addFor(QLayout *layout, std::set<Kind> kinds, const QString &key, const QString &label, QWidget *editor, const QString &hint)
{
    m_kinds[add(layout, key, label, editor, hint)] = std::move(kinds);
}

SignInForm::Kind SignInForm::kind() const { return static_cast<Kind>(m_kind->checkedId()); }

void SignInForm::showForKind()
{
    for (auto shown = m_kinds.cbegin(); shown != m_kinds.cend(); ++shown) {
        shown.key()->setVisible(shown.value().contains(kind()));
    }
    field(u"client_id"_s)->setHint(kind() == Kind::UserPassword ? tr("Of the app client that the user pool has for this") : QString());
    field(u"client_secret"_s)->setHint(kind() == Kind::UserPassword ? tr("Empty: the app client has none") : QString());
    describeEnvironment();
}

void SignInForm::setEnvironments(const std::vector<auth::Environment> &environments)
{
    m_environments = environments;
    m_known = true;
    showEnvironments();
    edited();
}

void SignInForm::showEnvironments()
{
    const QString before = environment();
    const QSignalBlocker quiet(m_environment);
    m_environment->clear();
    if (m_inlined) {
        m_environment->addItem(tr("%1 (of this connection)").arg(toQString(m_inlined->name)), toQString(m_inlined->name));
        m_environment->setItemData(0, true, inlinedRole);
    }
    for (const auth::Environment &environment : m_environments) {
        m_environment->addItem(toQString(environment.name), toQString(environment.name));
    }
    m_environment->setCurrentIndex(-1);
    choose(before);
    describeEnvironment();
}

void SignInForm::choose(const QString &environment)
{
    if (environment.isEmpty()) {
        m_environment->setCurrentIndex(-1);
        return;
    }
    for (int row = 0; row < m_environment->count(); ++row) {
        if (m_environment->itemData(row, nameRole).toString().compare(environment, Qt::CaseInsensitive) == 0) {
            m_environment->setCurrentIndex(row);
            return;
        }
    }
    // An alias, or one that is not in the list: another program's, or deleted. It keeps its name.
    const auto aliased = std::ranges::find_if(m_environments, [&environment](const auth::Environment &known) {
        return std::ranges::any_of(known.aliases, [&environment](const std::string &alias) { return sameName(alias, environment); });
    });
    if (aliased != m_environments.end()) {
        choose(toQString(aliased->name));
        return;
    }
    m_environment->addItem(environment, environment);
    m_environment->setCurrentIndex(m_environment->count() - 1);
}

QString SignInForm::environment() const { return m_environment->currentData(nameRole).toString(); }

std::optional<auth::Environment> SignInForm::chosen() const
{
    if (m_environment->currentData(inlinedRole).toBool()) {
        return m_inlined;
    }
    const QString name = environment();
    const auto found = std::ranges::find_if(m_environments, [&name](const auth::Environment &known) { return sameName(known.name, name); });
    return found == m_environments.end() ? std::nullopt : std::optional(*found);
}

void SignInForm::describeEnvironment()
{
    const std::optional<auth::Environment> known = chosen();
    QString hint = tr("The name that stands for the token endpoint or the user pool");
    if (known) {
        const bool user = kind() == Kind::UserPassword;
        const QString place = user ? toQString(known->userPoolId) : hostOf(known->tokenUrl);
        hint = user ? tr("User pool %1").arg(place) : tr("Token endpoint at %1").arg(place);
    }
    field(u"environment"_s)->setHint(hint);
    m_scope->setPlaceholderText(known ? toQString(known->scope) : QString());
}

void SignInForm::showConnection(const connections::Connection &connection)
{
    const connections::SignInConnection &account = connection.account;
    m_kind->button(static_cast<int>(account.kind))->setChecked(true);
    m_inlined = account.inlined;
    showEnvironments();
    choose(m_inlined ? toQString(m_inlined->name) : toQString(account.environment));
    m_scope->setText(toQString(account.scope));
    m_testUrl->setText(toQString(account.testUrl));
    const std::pair<QLineEdit *, CredentialKind> secrets[] = {{m_clientId, CredentialKind::ClientId}, {m_clientSecret, CredentialKind::ClientSecret}, {m_userName, CredentialKind::UserName},
                                                              {m_password, CredentialKind::Password}, {m_apiKey, CredentialKind::ApiKey}, {m_xApiKey, CredentialKind::XApiKey}};
    for (const auto &[edit, stored] : secrets) {
        edit->clear();
        edit->setPlaceholderText(isStored(stored) ? tr("stored; type to replace it") : QString());
    }
    showForKind();
}

void SignInForm::fill(const connections::ConfiguredConnection &imported)
{
    const connections::SignInConnection &from = imported.connection.account;
    connections::Connection merged = value().connection;
    merged.account.kind = from.kind;
    if (from.inlined || !from.environment.empty()) {
        merged.account.inlined = from.inlined;
        merged.account.environment = from.environment;
    }
    if (!from.scope.empty()) {
        merged.account.scope = from.scope;
    }
    if (!from.testUrl.empty()) {
        merged.account.testUrl = from.testUrl;
    }
    if (!imported.connection.extraCaPem.empty()) {
        merged.extraCaPem = imported.connection.extraCaPem;
    }
    setConnection(merged);
    const auto put = [&imported](QLineEdit *edit, CredentialKind kind) {
        if (const auto found = imported.credentials.find(kind); found != imported.credentials.end()) {
            edit->setText(toQString(found->second.text()));
        }
    };
    put(m_clientId, CredentialKind::ClientId);
    put(m_clientSecret, CredentialKind::ClientSecret);
    put(m_userName, CredentialKind::UserName);
    put(m_password, CredentialKind::Password);
    put(m_apiKey, CredentialKind::ApiKey);
    put(m_xApiKey, CredentialKind::XApiKey);
}

connections::ConfiguredConnection SignInForm::value() const
{
    connections::ConfiguredConnection result;
    result.connection = base();
    result.connection.service = connections::Service::SignIn;
    network()->apply(result);
    connections::SignInConnection &account = result.connection.account;
    account.kind = kind();
    const bool withToken = kind() != Kind::ApiKey;
    const bool inlined = withToken && m_environment->currentData(inlinedRole).toBool();
    account.inlined = inlined ? m_inlined : std::nullopt;
    account.environment = withToken && !inlined ? fromQString(environment()) : std::string();
    account.scope = kind() == Kind::ServiceAccount ? fromQString(m_scope->text().trimmed()) : std::string();
    account.testUrl = fromQString(m_testUrl->text().trimmed());
    setSecret(result.credentials, CredentialKind::XApiKey, m_xApiKey);
    if (withToken) {
        setSecret(result.credentials, CredentialKind::ClientId, m_clientId);
        setSecret(result.credentials, CredentialKind::ClientSecret, m_clientSecret);
    } else {
        setSecret(result.credentials, CredentialKind::ApiKey, m_apiKey);
    }
    if (kind() == Kind::UserPassword) {
        setSecret(result.credentials, CredentialKind::UserName, m_userName);
        setSecret(result.credentials, CredentialKind::Password, m_password);
    }
    return result;
}

QString SignInForm::environmentProblem() const
{
    if (!m_known || environment().isEmpty()) {
        return {};   // the connection's own check says it, or it is not known yet
    }
    const std::optional<auth::Environment> known = chosen();
    if (!known) {
        return tr("There is no environment of this name: choose another one, or add it under “Edit environments…”");
    }
    try {
        known->validate();
        if (kind() == Kind::UserPassword) {
            known->requireUserPool();
            (void)auth::parseUserPool(known->userPoolId);
        } else {
            known->requireTokenUrl();
        }
    } catch (const VaultError &error) {
        const QString advice = error.adviceSentence().translated();
        return asSentence(error.sentence().translated()) + (advice.isEmpty() ? QString() : u' ' + advice);
    }
    return {};
}

std::vector<ServiceForm::Problem> SignInForm::problems()
{
    std::vector<Problem> found;
    const connections::ConfiguredConnection entered = value();
    try {
        entered.connection.account.validate();
    } catch (const VaultError &error) {
        const QString member = toQString(error.member());
        found.push_back({hasField(member) ? member : u"environment"_s, error.sentence().translated()});
    }
    if (kind() != Kind::ApiKey) {
        if (const QString problem = environmentProblem(); !problem.isEmpty()) {
            found.push_back({u"environment"_s, problem});
        }
    }
    const auto require = [&](const QString &key, const QLineEdit *edit, CredentialKind stored, const QString &text) {
        if (edit->text().isEmpty() && !isStored(stored)) {
            found.push_back({key, text});
        }
    };
    switch (kind()) {
    case Kind::ServiceAccount: {
        require(u"client_id"_s, m_clientId, CredentialKind::ClientId, tr("The client id is missing"));
        require(u"client_secret"_s, m_clientSecret, CredentialKind::ClientSecret, tr("The client secret is missing"));
        const std::optional<auth::Environment> known = chosen();
        if (known && known->clientAuthentication == auth::ClientAuthentication::BasicRaw && m_clientId->text().contains(u':')) {
            found.push_back({u"client_id"_s, tr("An id with a colon cannot be sent by basic-raw. Choose basic-form in the environment")});
        }
        break;
    }
    case Kind::UserPassword:
        require(u"user_name"_s, m_userName, CredentialKind::UserName, tr("The user name is missing"));
        require(u"password"_s, m_password, CredentialKind::Password, tr("The password is missing"));
        require(u"client_id"_s, m_clientId, CredentialKind::ClientId, tr("The client id is missing"));
        break;
    case Kind::ApiKey: require(u"api_key"_s, m_apiKey, CredentialKind::ApiKey, tr("The API key is missing")); break;
    }
    return found;
}

} // namespace strongroom::ui
