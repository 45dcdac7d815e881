// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/InCountryForm.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "incountry/Country.h"
#include "incountry/SecretsData.h"
#include "dialogs/NetworkSection.h"
#include "theme/Metrics.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::SignIn;
using keychain::CredentialKind;

namespace {

QString fromStd(const std::string &text) { return toQString(text); }

void setSecret(connections::Credentials &credentials, CredentialKind kind, const QLineEdit *edit)
{
    if (!edit->text().isEmpty()) {
        // What is copied from a web page brings blanks and line ends along; only a password may have its own.
        credentials.insert_or_assign(kind, secretOf(*edit, kind == CredentialKind::SecretsData ? Blanks::Kept : Blanks::Trimmed));
    }
}

} // namespace

InCountryForm::InCountryForm(QWidget *parent)
    : ServiceForm(parent), m_environmentId(new QLineEdit), m_signIn(new QButtonGroup(this)), m_clientId(new QLineEdit), m_clientSecret(newSecretEdit()),
      m_apiKey(newSecretEdit()), m_secrets(newSecretEdit()), m_endpoint(new QLineEdit), m_endpointMask(new QLineEdit), m_countriesEndpoint(new QLineEdit),
      m_authEndpoints(newSmallTextEdit(3)), m_countries(new QLineEdit), m_normalizeKeys(new QCheckBox(tr("Lower-case keys before hashing (normalize_keys)"))),
      m_hashSearchKeys(new QCheckBox(tr("Hash key1 to key20 (hash_search_keys)"))), m_encrypt(new QCheckBox(tr("Encrypt bodies"))), m_timeout(new QSpinBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);

    add(column, u"environment_id"_s, tr("&Environment id"), m_environmentId, tr("From the InCountry portal"));
    add(column, u"sign_in"_s, tr("Sign in with"), makeSignInChoice(), {});
    showOnly(add(column, u"client_id"_s, tr("&Client id"), m_clientId, {}), When::OAuth2);
    showOnly(add(column, u"client_secret"_s, tr("Client &secret"), m_clientSecret, {}), When::OAuth2);
    showOnly(add(column, u"api_key"_s, tr("API &key"), m_apiKey, {}), When::ApiKey);
    add(column, u"secrets_data"_s, tr("En&cryption keys"), m_secrets, tr("secrets_data as JSON, or the password your applications use"));
    addAdvancedFields(addAdvanced(column));
    addNetwork(column);
    setFocusProxy(m_environmentId);
    setConnection({});
}

QWidget *InCountryForm::makeSignInChoice()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    auto *oauth = new QRadioButton(tr("OAuth2 client"));
    auto *apiKey = new QRadioButton(tr("API key"));
    m_signIn->addButton(oauth, static_cast<int>(SignIn::OAuth2));
    m_signIn->addButton(apiKey, static_cast<int>(SignIn::ApiKey));
    keepTabOnChecked(m_signIn);
    row->addWidget(oauth);
    row->addWidget(apiKey);
    row->addStretch(1);
    box->setMinimumHeight(metrics::controlHeight);
    box->setFocusProxy(oauth);
    connect(m_signIn, &QButtonGroup::idToggled, this, [this] {
        showForSignIn();
        edited();
    });
    return box;
}

void InCountryForm::addAdvancedFields(QLayout *column)
{
    add(column, u"endpoint"_s, tr("En&dpoint"), m_endpoint, tr("Empty: the country decides"));
    add(column, u"endpoint_mask"_s, tr("Endpoint &mask"), m_endpointMask, tr("Empty: %1").arg(QLatin1StringView(incountry::defaultEndpointMask)));
    add(column, u"countries"_s, tr("C&ountries"), m_countries, tr("Two-letter codes, for example de, us. Empty: ask the country list"));
    add(column, u"countries_endpoint"_s, tr("Country &list"), m_countriesEndpoint, {});
    showOnly(add(column, u"auth_endpoints"_s, tr("Token &URLs"), m_authEndpoints, tr("One a line: region = URL; “default” is needed")), When::OAuth2);
    m_timeout->setRange(1, 3600);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setMaximumWidth(120);
    add(column, u"timeout"_s, tr("&Timeout"), m_timeout, {});

    auto *options = new QWidget;
    auto *optionColumn = new QVBoxLayout(options);
    optionColumn->setContentsMargins(0, 0, 0, 0);
    optionColumn->setSpacing(metrics::gapTight);
    for (QCheckBox *option : {m_encrypt, m_hashSearchKeys, m_normalizeKeys}) {
        optionColumn->addWidget(option);
        connect(option, &QCheckBox::toggled, this, &InCountryForm::edited);
    }
    options->setFocusProxy(m_encrypt);
    add(column, u"options"_s, tr("Data format"), options, tr("These must be as in the applications that share the data"));
}

SignIn InCountryForm::signIn() const { return static_cast<SignIn>(m_signIn->checkedId()); }

void InCountryForm::showForSignIn()
{
    for (const auto &[shown, when] : m_when) {
        shown->setVisible((when == When::OAuth2) == (signIn() == SignIn::OAuth2));
    }
}

void InCountryForm::showConnection(const connections::Connection &connection)
{
    const incountry::StorageConfiguration &storage = connection.storage;
    m_environmentId->setText(fromStd(storage.environmentId));
    m_signIn->button(static_cast<int>(connection.signIn))->setChecked(true);
    m_endpoint->setText(fromStd(storage.endpoint.value_or(std::string())));
    m_endpointMask->setText(fromStd(storage.endpointMask.value_or(std::string())));
    m_countriesEndpoint->setText(fromStd(storage.countriesEndpoint));
    QStringList endpoints;
    for (const auto &[region, url] : storage.authEndpoints) {
        endpoints << fromStd(region) + u" = "_s + fromStd(url);
    }
    m_authEndpoints->setPlainText(endpoints.join(u'\n'));
    QStringList countries;
    for (const std::string &country : connection.countries) {
        countries << fromStd(country);
    }
    m_countries->setText(countries.join(u", "_s));
    m_normalizeKeys->setChecked(storage.normalizeKeys == incountry::KeyNormalization::LowerCase);
    m_hashSearchKeys->setChecked(storage.searchKeys == incountry::SearchKeyStorage::Hashed);
    m_encrypt->setChecked(storage.encryption == incountry::Encryption::On);
    m_timeout->setValue(static_cast<int>(storage.timeout.count()));
    const auto stored = [this](QLineEdit *edit, CredentialKind kind) {
        edit->setPlaceholderText(isStored(kind) ? tr("stored; type to replace it") : QString());
    };
    stored(m_clientId, CredentialKind::ClientId);
    stored(m_clientSecret, CredentialKind::ClientSecret);
    stored(m_apiKey, CredentialKind::ApiKey);
    stored(m_secrets, CredentialKind::SecretsData);
    showForSignIn();
}

void InCountryForm::fill(const connections::ConfiguredConnection &imported)
{
    const connections::Connection &from = imported.connection;
    connections::Connection merged = value().connection;
    const incountry::StorageConfiguration defaults;
    if (!from.storage.environmentId.empty()) {
        merged.storage.environmentId = from.storage.environmentId;
    }
    if (from.storage.endpoint) {
        merged.storage.endpoint = from.storage.endpoint;
    }
    if (from.storage.endpointMask) {
        merged.storage.endpointMask = from.storage.endpointMask;
    }
    if (from.storage.countriesEndpoint != defaults.countriesEndpoint) {
        merged.storage.countriesEndpoint = from.storage.countriesEndpoint;
    }
    if (from.storage.authEndpoints != defaults.authEndpoints) {
        merged.storage.authEndpoints = from.storage.authEndpoints;
    }
    // How records are written: what the file says of it counts.
    if (from.storage.encryption != defaults.encryption) {
        merged.storage.encryption = from.storage.encryption;
    }
    if (from.storage.normalizeKeys != defaults.normalizeKeys) {
        merged.storage.normalizeKeys = from.storage.normalizeKeys;
    }
    if (from.storage.searchKeys != defaults.searchKeys) {
        merged.storage.searchKeys = from.storage.searchKeys;
    }
    if (from.storage.timeout != defaults.timeout) {
        merged.storage.timeout = from.storage.timeout;
    }
    if (!from.countries.empty()) {
        merged.countries = from.countries;
    }
    if (!from.customCiphers.empty()) {
        merged.customCiphers = from.customCiphers;
    }
    if (!from.extraCaPem.empty()) {
        merged.extraCaPem = from.extraCaPem;
    }
    if (imported.credentials.contains(CredentialKind::ApiKey)) {
        merged.signIn = SignIn::ApiKey;
    } else if (imported.credentials.contains(CredentialKind::ClientId) || imported.credentials.contains(CredentialKind::ClientSecret)) {
        merged.signIn = SignIn::OAuth2;
    }
    setConnection(merged);
    const auto put = [&](QLineEdit *edit, CredentialKind kind) {
        if (const auto found = imported.credentials.find(kind); found != imported.credentials.end()) {
            edit->setText(toQString(found->second.text()));
        }
    };
    put(m_clientId, CredentialKind::ClientId);
    put(m_clientSecret, CredentialKind::ClientSecret);
    put(m_apiKey, CredentialKind::ApiKey);
    put(m_secrets, CredentialKind::SecretsData);
}

connections::ConfiguredConnection InCountryForm::value() const
{
    connections::ConfiguredConnection result;
    connections::Connection &connection = result.connection;
    connection = base();
    connection.service = connections::Service::InCountry;
    const auto text = [](const QLineEdit *edit) { return fromQString(edit->text().trimmed()); };
    connection.signIn = signIn();
    incountry::StorageConfiguration &storage = connection.storage;
    storage.environmentId = text(m_environmentId);
    storage.endpoint = m_endpoint->text().trimmed().isEmpty() ? std::nullopt : std::optional(text(m_endpoint));
    storage.endpointMask = m_endpointMask->text().trimmed().isEmpty() ? std::nullopt : std::optional(text(m_endpointMask));
    storage.countriesEndpoint = text(m_countriesEndpoint);
    storage.authEndpoints.clear();
    for (const QString &line : m_authEndpoints->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype at = line.indexOf(u'=');
        const QString region = at < 0 ? u"default"_s : line.left(at).trimmed();
        storage.authEndpoints[fromQString(region.toLower())] = fromQString(line.mid(at + 1).trimmed());
    }
    connection.countries.clear();
    static const QRegularExpression separators(u"[,;\\s]+"_s);
    for (const QString &code : m_countries->text().split(separators, Qt::SkipEmptyParts)) {
        connection.countries.push_back(fromQString(code.toLower()));
    }
    storage.normalizeKeys = m_normalizeKeys->isChecked() ? incountry::KeyNormalization::LowerCase : incountry::KeyNormalization::Off;
    storage.searchKeys = m_hashSearchKeys->isChecked() ? incountry::SearchKeyStorage::Hashed : incountry::SearchKeyStorage::Plain;
    storage.encryption = m_encrypt->isChecked() ? incountry::Encryption::On : incountry::Encryption::Off;
    storage.timeout = std::chrono::seconds(m_timeout->value());
    network()->apply(result);

    if (signIn() == SignIn::OAuth2) {
        setSecret(result.credentials, CredentialKind::ClientId, m_clientId);
        setSecret(result.credentials, CredentialKind::ClientSecret, m_clientSecret);
    } else {
        setSecret(result.credentials, CredentialKind::ApiKey, m_apiKey);
    }
    setSecret(result.credentials, CredentialKind::SecretsData, m_secrets);
    return result;
}

QString InCountryForm::checkSecrets()
{
    FormField *const secretsField = field(u"secrets_data"_s);
    secretsField->setEnabled(m_encrypt->isChecked());
    if (!m_encrypt->isChecked()) {
        secretsField->setHint(tr("Not needed: encryption is off"));
        return {};
    }
    if (m_secrets->text().isEmpty()) {
        secretsField->setHint(tr("secrets_data as JSON, or the password your applications use"));
        return isStored(CredentialKind::SecretsData) ? QString() : tr("The encryption keys are missing");
    }
    try {
        const auto secrets = incountry::SecretsData::parse(secretOf(*m_secrets).text());
        QStringList versions;
        for (const incountry::Secret &secret : secrets.secrets()) {
            versions << QString::number(secret.version);
        }
        secretsField->setHint(secrets.isBarePassword() ? tr("Understood as a password, used for every version")
                                                : tr("Key versions %1; new records use version %2").arg(versions.join(u", "_s)).arg(secrets.currentVersion()));
        return {};
    } catch (const VaultError &error) {
        return error.sentence().translated();
    }
}

std::vector<ServiceForm::Problem> InCountryForm::problems()
{
    std::vector<Problem> found;
    const auto require = [&](const QString &key, const QLineEdit *edit, CredentialKind kind, const QString &text) {
        if (edit->text().isEmpty() && !isStored(kind)) {
            found.push_back({key, text});
        }
    };
    const connections::ConfiguredConnection entered = value();
    try {
        entered.connection.validate();
    } catch (const VaultError &error) {
        // "auth_endpoints.emea" belongs to the field "auth_endpoints".
        static const QRegularExpression word(u"^[a-z_]+"_s);
        const QString key = word.match(toQString(error.member())).captured();
        found.push_back({hasField(key) ? key : u"environment_id"_s, error.sentence().translated()});
    }
    if (signIn() == SignIn::OAuth2) {
        require(u"client_id"_s, m_clientId, CredentialKind::ClientId, tr("The client id is missing"));
        require(u"client_secret"_s, m_clientSecret, CredentialKind::ClientSecret, tr("The client secret is missing"));
    } else {
        require(u"api_key"_s, m_apiKey, CredentialKind::ApiKey, tr("The API key is missing"));
    }
    if (const QString problem = checkSecrets(); !problem.isEmpty()) {
        found.push_back({u"secrets_data"_s, problem});
    }
    for (const std::string &code : entered.connection.countries) {
        try {
            const incountry::Country country(code);
        } catch (const VaultError &error) {
            found.push_back({u"countries"_s, error.sentence().translated()});
        }
    }
    return found;
}

} // namespace strongroom::ui
