// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ConnectionForm.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "incountry/Country.h"
#include "incountry/SecretsData.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
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

QPlainTextEdit *smallTextEdit(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setFont(fonts::code());
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(lines * 18 + 14);
    return edit;
}

void setSecret(connections::Credentials &credentials, CredentialKind kind, const QLineEdit *edit)
{
    if (!edit->text().isEmpty()) {
        // What is copied from a web page brings blanks and line ends along; only a password may have its own.
        std::string text = fromQString(kind == CredentialKind::SecretsData ? edit->text() : edit->text().trimmed());
        credentials.insert_or_assign(kind, SecretBytes(std::string_view(text)));
        wipe(text);
    }
}

} // namespace

ConnectionForm::ConnectionForm(NameTaken nameTaken, QWidget *parent)
    : QWidget(parent), m_nameTaken(std::move(nameTaken)), m_name(new QLineEdit), m_environmentId(new QLineEdit), m_signIn(new QButtonGroup(this)),
      m_clientId(new QLineEdit), m_clientSecret(newSecretEdit()), m_apiKey(newSecretEdit()), m_secrets(newSecretEdit()),
      m_advancedToggle(new Button(tr("Advanced"), u"chevron-right"_s, ButtonKind::Quiet)), m_endpoint(new QLineEdit), m_endpointMask(new QLineEdit),
      m_countriesEndpoint(new QLineEdit), m_authEndpoints(smallTextEdit(3)), m_countries(new QLineEdit),
      m_normalizeKeys(new QCheckBox(tr("Lower-case keys before hashing (normalize_keys)"))),
      m_hashSearchKeys(new QCheckBox(tr("Hash key1 to key20 (hash_search_keys)"))), m_encrypt(new QCheckBox(tr("Encrypt bodies"))),
      m_timeout(new QSpinBox), m_caPem(smallTextEdit(3))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);

    add(column, u"name"_s, tr("&Name"), m_name, tr("What you call it, here and on the command line"));
    add(column, u"environment_id"_s, tr("&Environment id"), m_environmentId, tr("From the InCountry portal"));
    add(column, u"sign_in"_s, tr("Sign in with"), makeSignInChoice(), {});
    add(column, u"client_id"_s, tr("&Client id"), m_clientId, {}, When::OAuth2);
    add(column, u"client_secret"_s, tr("Client &secret"), m_clientSecret, {}, When::OAuth2);
    add(column, u"api_key"_s, tr("API &key"), m_apiKey, {}, When::ApiKey);
    add(column, u"secrets_data"_s, tr("En&cryption keys"), m_secrets, tr("secrets_data as JSON, or the password your applications use"));
    column->addWidget(m_advancedToggle, 0, Qt::AlignLeft);
    m_advanced = makeAdvanced();
    column->addWidget(m_advanced);
    column->addStretch(1);

    m_advancedToggle->setCheckable(true);
    m_advanced->hide();
    connect(m_advancedToggle, &QPushButton::toggled, this, [this](bool open) {
        m_advanced->setVisible(open);
        m_advancedToggle->setIcon(icon(open ? u"chevron-down"_s : u"chevron-right"_s));
    });
    setFocusProxy(m_name);
    setConnection({});
}

FormField *ConnectionForm::add(QLayout *layout, const QString &key, const QString &label, QWidget *editor, const QString &hint, When when)
{
    auto *field = new FormField(label, editor, hint);
    layout->addWidget(field);
    m_fields[key] = field;
    m_when[field] = when;
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        connect(line, &QLineEdit::textChanged, this, &ConnectionForm::edited);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(editor)) {
        connect(text, &QPlainTextEdit::textChanged, this, &ConnectionForm::edited);
    }
    return field;
}

QWidget *ConnectionForm::makeSignInChoice()
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

QWidget *ConnectionForm::makeAdvanced()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    add(column, u"endpoint"_s, tr("En&dpoint"), m_endpoint, tr("Empty: the country decides"));
    add(column, u"endpoint_mask"_s, tr("Endpoint &mask"), m_endpointMask, tr("Empty: %1").arg(QLatin1StringView(incountry::defaultEndpointMask)));
    add(column, u"countries"_s, tr("C&ountries"), m_countries, tr("Two-letter codes, for example de, us. Empty: ask the country list"));
    add(column, u"countries_endpoint"_s, tr("Country &list"), m_countriesEndpoint, {});
    add(column, u"auth_endpoints"_s, tr("Token &URLs"), m_authEndpoints, tr("One a line: region = URL; “default” is needed"), When::OAuth2);
    m_timeout->setRange(1, 3600);
    m_timeout->setSuffix(tr(" s"));
    m_timeout->setMaximumWidth(120);
    add(column, u"timeout"_s, tr("&Timeout"), m_timeout, {});

    auto *ca = new QWidget;
    auto *caColumn = new QVBoxLayout(ca);
    caColumn->setContentsMargins(0, 0, 0, 0);
    caColumn->setSpacing(metrics::gapTight);
    caColumn->addWidget(m_caPem);
    auto *choose = new Button(tr("From file…"), u"folder-open"_s);
    caColumn->addWidget(choose, 0, Qt::AlignLeft);
    ca->setFocusProxy(m_caPem);
    m_caPem->setAccessibleName(tr("Own CA certificates, PEM"));
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::chooseCaFile);
    connect(m_caPem, &QPlainTextEdit::textChanged, this, &ConnectionForm::edited);
    add(column, u"extra_ca_pem"_s, tr("Own C&A"), ca, tr("PEM certificates trusted besides the system’s"));

    auto *options = new QWidget;
    auto *optionColumn = new QVBoxLayout(options);
    optionColumn->setContentsMargins(0, 0, 0, 0);
    optionColumn->setSpacing(metrics::gapTight);
    for (QCheckBox *option : {m_encrypt, m_hashSearchKeys, m_normalizeKeys}) {
        optionColumn->addWidget(option);
        connect(option, &QCheckBox::toggled, this, &ConnectionForm::edited);
    }
    options->setFocusProxy(m_encrypt);
    add(column, u"options"_s, tr("Data format"), options, tr("These must be as in the applications that share the data"));
    return box;
}

SignIn ConnectionForm::signIn() const { return static_cast<SignIn>(m_signIn->checkedId()); }

void ConnectionForm::showForSignIn()
{
    for (const auto &[field, when] : m_when) {
        if (when != When::Always) {
            field->setVisible((when == When::OAuth2) == (signIn() == SignIn::OAuth2));
        }
    }
}

bool ConnectionForm::isStored(CredentialKind kind) const { return m_base.storedCredentials.contains(kind); }

void ConnectionForm::setConnection(const connections::Connection &connection)
{
    m_filling = true;
    m_base = connection;
    const incountry::StorageConfiguration &storage = connection.storage;
    m_name->setText(fromStd(connection.name));
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
    m_caPem->setPlainText(fromStd(connection.extraCaPem));
    const auto stored = [this](QLineEdit *edit, CredentialKind kind) {
        edit->setPlaceholderText(isStored(kind) ? tr("stored; type to replace it") : QString());
    };
    stored(m_clientId, CredentialKind::ClientId);
    stored(m_clientSecret, CredentialKind::ClientSecret);
    stored(m_apiKey, CredentialKind::ApiKey);
    stored(m_secrets, CredentialKind::SecretsData);
    showForSignIn();
    m_filling = false;
    edited();
}

void ConnectionForm::fill(const connections::ConfiguredConnection &imported)
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
    if (!from.name.empty() && merged.name.empty()) {
        merged.name = from.name;
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

connections::ConfiguredConnection ConnectionForm::value() const
{
    connections::ConfiguredConnection result;
    connections::Connection &connection = result.connection;
    connection = m_base;
    const auto text = [](const QLineEdit *edit) { return fromQString(edit->text().trimmed()); };
    connection.name = text(m_name);
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
    connection.extraCaPem = fromQString(m_caPem->toPlainText().trimmed());

    if (signIn() == SignIn::OAuth2) {
        setSecret(result.credentials, CredentialKind::ClientId, m_clientId);
        setSecret(result.credentials, CredentialKind::ClientSecret, m_clientSecret);
    } else {
        setSecret(result.credentials, CredentialKind::ApiKey, m_apiKey);
    }
    setSecret(result.credentials, CredentialKind::SecretsData, m_secrets);
    return result;
}

QString ConnectionForm::checkSecrets()
{
    FormField *field = m_fields.at(u"secrets_data"_s);
    field->setEnabled(m_encrypt->isChecked());
    if (!m_encrypt->isChecked()) {
        field->setHint(tr("Not needed: encryption is off"));
        return {};
    }
    if (m_secrets->text().isEmpty()) {
        field->setHint(tr("secrets_data as JSON, or the password your applications use"));
        return isStored(CredentialKind::SecretsData) ? QString() : tr("The encryption keys are missing");
    }
    try {
        std::string text = fromQString(m_secrets->text());
        const auto secrets = incountry::SecretsData::parse(text);
        wipe(text);
        QStringList versions;
        for (const incountry::Secret &secret : secrets.secrets()) {
            versions << QString::number(secret.version);
        }
        field->setHint(secrets.isBarePassword() ? tr("Understood as a password, used for every version")
                                                : tr("Key versions %1; new records use version %2").arg(versions.join(u", "_s)).arg(secrets.currentVersion()));
        return {};
    } catch (const VaultError &error) {
        return toQString(error.what());
    }
}

QString ConnectionForm::validate()
{
    std::map<QString, QString> problems;
    const auto require = [&](const QString &key, const QLineEdit *edit, CredentialKind kind, const QString &text) {
        if (edit->text().isEmpty() && !isStored(kind)) {
            problems[key] = text;
        }
    };
    const connections::ConfiguredConnection entered = value();
    if (entered.connection.name.empty()) {
        problems[u"name"_s] = tr("The connection has no name");
    } else if (m_nameTaken(toQString(entered.connection.name))) {
        problems[u"name"_s] = tr("Another connection has this name");
    }
    if (signIn() == SignIn::OAuth2) {
        require(u"client_id"_s, m_clientId, CredentialKind::ClientId, tr("The client id is missing"));
        require(u"client_secret"_s, m_clientSecret, CredentialKind::ClientSecret, tr("The client secret is missing"));
    } else {
        require(u"api_key"_s, m_apiKey, CredentialKind::ApiKey, tr("The API key is missing"));
    }
    if (const QString problem = checkSecrets(); !problem.isEmpty()) {
        problems[u"secrets_data"_s] = problem;
    }
    for (const std::string &code : entered.connection.countries) {
        try {
            const incountry::Country country(code);
        } catch (const VaultError &error) {
            problems[u"countries"_s] = toQString(error.what());
        }
    }
    try {
        entered.connection.validate();
    } catch (const VaultError &error) {
        // "auth_endpoints.emea" belongs to the field "auth_endpoints".
        static const QRegularExpression word(u"^[a-z_]+"_s);
        const QString key = word.match(toQString(error.member())).captured();
        problems[m_fields.contains(key) ? key : u"environment_id"_s] = toQString(error.what());
    }

    QString first;
    static const QStringList order = {u"name"_s, u"environment_id"_s, u"client_id"_s, u"client_secret"_s, u"api_key"_s, u"secrets_data"_s};
    for (const QString &key : order) {
        if (first.isEmpty() && problems.contains(key)) {
            first = problems.at(key);
        }
    }
    for (const auto &[key, field] : m_fields) {
        const auto problem = problems.find(key);
        const auto *line = qobject_cast<QLineEdit *>(field->editor());
        // What nobody has filled in yet is not a mistake until Save is pressed.
        const bool untouched = !m_strict && line != nullptr && line->text().isEmpty();
        field->setProblem(problem == problems.end() || untouched ? QString() : problem->second);
        if (first.isEmpty() && problem != problems.end()) {
            first = problem->second;
        }
    }
    return first;
}

void ConnectionForm::setStrict()
{
    m_strict = true;
    validate();
}

void ConnectionForm::focusFirstProblem()
{
    for (FormField *field : findChildren<FormField *>()) {
        if (!field->problem().isEmpty()) {
            if (m_advanced->isAncestorOf(field)) {
                m_advancedToggle->setChecked(true);
            }
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void ConnectionForm::chooseCaFile()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("CA certificates"), {}, tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    QFile file(path);
    if (!path.isEmpty() && file.open(QIODevice::ReadOnly)) {
        m_caPem->setPlainText(QString::fromLatin1(file.read(1 << 20)));
    }
}

void ConnectionForm::edited()
{
    if (!m_filling) {
        validate();
        Q_EMIT changed();
    }
}

} // namespace strongroom::ui
