// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ApiTokenForm.h"

#include "base/Text.h"
#include "connections/AwsKeys.h"
#include "dialogs/ChoiceRow.h"
#include "dialogs/FormField.h"
#include "dialogs/PolicyDialog.h"
#include "dialogs/NetworkSection.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using auth::HeaderScheme;
using connections::AwsKeys;
using keychain::CredentialKind;
using tokens::ItemFormat;
using tokens::TokenPlace;

namespace {

constexpr int narrow = 120;   // px, of numbers

void setSecret(connections::Credentials &credentials, CredentialKind kind, const QLineEdit *edit)
{
    SecretBytes secret = secretOf(*edit, Blanks::Trimmed);
    if (!secret.empty()) {
        credentials.insert_or_assign(kind, std::move(secret));
    }
}

std::string textOf(const QLineEdit *edit) { return fromQString(edit->text().trimmed()); }

QSpinBox *newNumber(int from, int to, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setSuffix(suffix);
    box->setMaximumWidth(narrow);
    box->setMinimumWidth(narrow);
    return box;
}

aws::Credentials keysIn(const QLineEdit *id, const QLineEdit *secret, const QLineEdit *session)
{
    std::string secretText = textOf(secret);
    std::string sessionText = textOf(session);
    aws::Credentials keys{textOf(id), SecretBytes(std::string_view(secretText)), SecretBytes(std::string_view(sessionText))};
    wipe(secretText);
    wipe(sessionText);
    return keys;
}

} // namespace

ApiTokenForm::ApiTokenForm(QWidget *parent)
    : ServiceForm(parent), m_place(new QButtonGroup(this)), m_url(new QLineEdit), m_scope(new QLineEdit), m_consumerKey(newSecretEdit()), m_consumerSecret(newSecretEdit()), m_secretName(new QLineEdit),
      m_table(new QLineEdit), m_policy(new Button(tr("Show the IAM &policy…"), u"shield-check"_s)), m_format(new QComboBox), m_region(new QLineEdit), m_profile(new QComboBox), m_keys(new QButtonGroup(this)),
      m_keyId(new QLineEdit), m_keySecret(newSecretEdit()), m_sessionToken(newSecretEdit()), m_local(new QCheckBox(tr("LocalStac&k on this computer, port 4566"))),
      m_create(new QCheckBox(tr("Create the ta&ble when it is missing"))), m_testUrl(new QLineEdit), m_tokenId(new QLineEdit), m_endpoint(new QLineEdit), m_dynamoDbEndpoint(new QLineEdit),
      m_secretsEndpoint(new QLineEdit), m_strict(new QCheckBox(tr("A failure of the table is an error (strict cache)"))), m_early(newNumber(0, 300, tr(" s"))),
      m_interval(newNumber(0, std::numeric_limits<int>::max(), tr(" ms"))), m_retries(newNumber(0, std::numeric_limits<int>::max(), {})), m_scheme(new QComboBox), m_xApiKey(newSecretEdit())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    add(column, u"place"_s, tr("Token is kept"), makePlaces(), {});
    m_url->setPlaceholderText(u"https://auth.example/oauth2/token"_s);
    add(column, u"url"_s, tr("Token &endpoint"), m_url, {});
    add(column, u"scope"_s, tr("Sco&pe"), m_scope, tr("Empty: not sent"));
    addFor(column, When::Local, u"consumer_key"_s, tr("Consumer &key"), m_consumerKey, {});
    addFor(column, When::Local, u"consumer_secret"_s, tr("Consumer se&cret"), m_consumerSecret, tr("The token is encrypted with both"));
    addTableFields(column);
    m_testUrl->setPlaceholderText(u"https://api.example/v1/me"_s);
    add(column, u"test_url"_s, tr("Test &address"), m_testUrl, tr("May be empty. The test asks it with GET, and the request page begins with it"));
    addAdvancedFields(addAdvanced(column));

    for (QCheckBox *const box : {m_local, m_create, m_strict}) {
        connect(box, &QCheckBox::toggled, this, &ApiTokenForm::edited);
    }
    for (QSpinBox *const box : {m_early, m_interval, m_retries}) {
        connect(box, &QSpinBox::valueChanged, this, &ApiTokenForm::edited);
    }
    connect(m_table, &QLineEdit::textChanged, this, &ApiTokenForm::edited);
    connect(m_format, &QComboBox::currentIndexChanged, this, [this] {
        describeFormat();
        edited();
    });
    connect(m_profile, &QComboBox::currentTextChanged, this, &ApiTokenForm::edited);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &ApiTokenForm::edited);
    connect(m_policy, &QPushButton::clicked, this, &ApiTokenForm::showPolicy);
    addNetwork(column);
    setFocusProxy(m_place->button(0));
    setConnection({});
}

QWidget *ApiTokenForm::makePlaces()
{
    QWidget *const box = newChoiceRow(m_place, {{static_cast<int>(TokenPlace::Local), tr("On this co&mputer"), tr("In an encrypted file; the consumer key and secret are in the keychain")},
                                                {static_cast<int>(TokenPlace::DynamoDb), tr("In a &DynamoDB table"), tr("Shared with the published SDKs; the consumer key and secret are in Secrets Manager")}});
    connect(m_place, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            showForPlace();
            edited();
        }
    });
    return box;
}

QWidget *ApiTokenForm::makeTableRow()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    m_table->setAccessibleName(tr("Table"));
    m_policy->setToolTip(tr("What the AWS account must be allowed to do, to be given to its administrator"));
    row->addWidget(m_table, 1);
    row->addWidget(m_policy);
    box->setFocusProxy(m_table);
    return box;
}

QWidget *ApiTokenForm::makeKeyChoice()
{
    QWidget *const box = newChoiceRow(m_keys, {{static_cast<int>(AwsKeys::Usual), tr("As &usual"), tr("From the environment's variables, or ~/.aws")},
                                               {static_cast<int>(AwsKeys::Given), tr("Given &here"), tr("Kept in the keychain")}});
    connect(m_keys, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) {
            showForPlace();
            edited();
        }
    });
    return box;
}

void ApiTokenForm::addTableFields(QLayout *column)
{
    addFor(column, When::Table, u"secret_name"_s, tr("Sec&ret"), m_secretName, tr("Name or ARN in Secrets Manager; it holds consumerKey and consumerSecret"));
    addFor(column, When::Table, u"table"_s, tr("&Table"), makeTableRow(), {});
    addFor(column, When::Table, u"create_table"_s, tr("Missing table"), m_create, tr("Needs two more permissions: dynamodb:CreateTable and DescribeTable"));
    m_format->addItem(tr("python, as the published SDKs"), static_cast<int>(ItemFormat::Python));
    m_format->addItem(tr("sealed-v1, Strongroom's own"), static_cast<int>(ItemFormat::SealedV1));
    addFor(column, When::Table, u"format"_s, tr("&Format"), m_format, {});
    m_region->setPlaceholderText(u"us-east-1"_s);
    addFor(column, When::Table, u"region"_s, tr("Re&gion"), m_region, tr("Empty: of the environment's variables or the profile, else us-east-1"));
    addFor(column, When::Table, u"aws_keys"_s, tr("AWS keys"), makeKeyChoice(), {});
    m_profile->setEditable(true);
    m_profile->setInsertPolicy(QComboBox::NoInsert);
    m_profile->lineEdit()->setPlaceholderText(tr("the usual one"));
    m_profile->lineEdit()->setAccessibleName(tr("Profile"));
    addFor(column, When::Table, u"profile"_s, tr("Pro&file"), m_profile, tr("Of ~/.aws. Empty: AWS_PROFILE, else default"));
    m_keyId->setPlaceholderText(u"AKIA…"_s);
    addFor(column, When::GivenKeys, u"access_key_id"_s, tr("Access key &id"), m_keyId, {});
    addFor(column, When::GivenKeys, u"secret_access_key"_s, tr("Secret access ke&y"), m_keySecret, {});
    addFor(column, When::GivenKeys, u"session_token"_s, tr("Session t&oken"), m_sessionToken, tr("Of temporary keys only"));
}

void ApiTokenForm::addAdvancedFields(QLayout *column)
{
    addFor(column, When::Table, u"token_id"_s, tr("Token id"), m_tokenId, tr("Key of the item in the table. Empty: by the format"));
    addFor(column, When::Table, u"is_local"_s, tr("LocalStack"), m_local, tr("Both AWS services at http://localhost:4566"));
    m_endpoint->setPlaceholderText(tr("of AWS"));
    addFor(column, When::Table, u"endpoint"_s, tr("AWS endpoint"), m_endpoint, tr("Of both services, where it is not AWS's own"));
    addFor(column, When::Table, u"dynamodb_endpoint"_s, tr("DynamoDB endpoint"), m_dynamoDbEndpoint, {});
    addFor(column, When::Table, u"secretsmanager_endpoint"_s, tr("Secrets Manager endpoint"), m_secretsEndpoint, {});
    addFor(column, When::Table, u"strict_cache"_s, tr("Strict"), m_strict, tr("Otherwise it is a warning, and the token is good all the same"));
    add(column, u"early_refresh"_s, tr("Refresh early by"), m_early, tr("Before the token is over; 0 to 300"));
    add(column, u"retries"_s, tr("Attempts"), m_retries, tr("At the token endpoint, in all"));
    add(column, u"interval"_s, tr("Time between"), m_interval, {});
    m_scheme->addItem(tr("Authorization: Bearer …"), static_cast<int>(HeaderScheme::Bearer));
    m_scheme->addItem(tr("Authorization: the token alone"), static_cast<int>(HeaderScheme::Raw));
    add(column, u"scheme"_s, tr("Header"), m_scheme, {});
    add(column, u"x_api_key"_s, tr("X-Api-Key"), m_xApiKey, tr("Sent beside the token, where a gateway wants one"));
}

FormField *ApiTokenForm::addFor(QLayout *layout, When when, const QString &key, const QString &label, QWidget *editor, const QString &hint)
{
    FormField *const added = add(layout, key, label, editor, hint);
    m_when.insert(added, when);
    return added;
}

TokenPlace ApiTokenForm::place() const { return static_cast<TokenPlace>(m_place->checkedId()); }

bool ApiTokenForm::wantsKeys() const { return place() == TokenPlace::DynamoDb && m_keys->checkedId() == static_cast<int>(AwsKeys::Given); }

bool ApiTokenForm::typedKeys() const { return !m_keyId->text().isEmpty() || !m_keySecret->text().isEmpty() || !m_sessionToken->text().isEmpty(); }

void ApiTokenForm::showForPlace()
{
    const bool table = place() == TokenPlace::DynamoDb;
    for (auto shown = m_when.cbegin(); shown != m_when.cend(); ++shown) {
        const When when = shown.value();
        shown.key()->setVisible(when == When::Local ? !table : when == When::Table ? table : wantsKeys());
    }
    // A profile's keys would not be asked for.
    field(u"profile"_s)->setVisible(table && !wantsKeys());
    describeFormat();
}

void ApiTokenForm::describeFormat()
{
    const bool sealed = m_format->currentData().toInt() == static_cast<int>(ItemFormat::SealedV1);
    // api-tokens page, section 4.
    field(u"format"_s)->setHint(sealed ? tr("Nobody can alter the token unseen. For tables that no published SDK shares: they do not read it")
                                       : tr("The published SDKs read it. The token is secret, but whoever may write the table can alter it unseen"));
    m_tokenId->setPlaceholderText(sealed ? u"apiToken1.sealed"_s : u"apiToken1"_s);
}

void ApiTokenForm::setProfiles(const QStringList &profiles)
{
    const QString before = m_profile->currentText();
    const QSignalBlocker quiet(m_profile);
    m_profile->clear();
    m_profile->addItems(profiles);
    m_profile->setCurrentText(before);
}

void ApiTokenForm::showConnection(const connections::Connection &connection)
{
    const connections::ApiTokenConnection &own = connection.apiTokens;
    const tokens::TokenSettings &settings = own.settings;
    m_place->button(static_cast<int>(settings.place))->setChecked(true);
    m_keys->button(static_cast<int>(own.awsKeys))->setChecked(true);
    const std::pair<QLineEdit *, const std::string &> texts[] = {{m_url, settings.url}, {m_scope, settings.scope}, {m_secretName, settings.secretName}, {m_table, settings.tableName}, {m_region, settings.region},
                                                                 {m_testUrl, own.testUrl}, {m_tokenId, settings.tokenId}, {m_endpoint, settings.endpointUrl},
                                                                 {m_dynamoDbEndpoint, settings.dynamoDbEndpointUrl}, {m_secretsEndpoint, settings.secretsManagerEndpointUrl}};
    for (const auto &[edit, text] : texts) {
        edit->setText(toQString(text));
    }
    m_profile->setCurrentText(toQString(settings.profile));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(settings.format)));
    m_scheme->setCurrentIndex(m_scheme->findData(static_cast<int>(own.scheme)));
    m_local->setChecked(settings.isLocal);
    m_create->setChecked(settings.createTable);
    m_strict->setChecked(settings.strictCache);
    m_early->setValue(static_cast<int>(settings.earlyRefresh.count()));
    m_interval->setValue(static_cast<int>(settings.interval.count()));
    m_retries->setValue(settings.retries);
    const std::pair<QLineEdit *, CredentialKind> secrets[] = {{m_consumerKey, CredentialKind::ClientId}, {m_consumerSecret, CredentialKind::ClientSecret}, {m_xApiKey, CredentialKind::XApiKey}};
    for (const auto &[edit, stored] : secrets) {
        edit->clear();
        edit->setPlaceholderText(isStored(stored) ? tr("stored; type to replace it") : QString());
    }
    const bool keysStored = isStored(CredentialKind::AwsAccessKey);
    for (QLineEdit *const edit : {m_keyId, m_keySecret, m_sessionToken}) {
        edit->clear();
        edit->setPlaceholderText(keysStored ? tr("stored; type all of it to replace it") : QString());
    }
    showForPlace();
}

void ApiTokenForm::fill(const connections::ConfiguredConnection &imported)
{
    connections::Connection merged = value().connection;
    const tokens::TokenSettings &from = imported.connection.apiTokens.settings;
    if (from.url.empty() && from.secretName.empty()) {   // a file of AWS alone: how the table is reached
        tokens::TokenSettings &settings = merged.apiTokens.settings;
        settings.place = from.place;
        settings.region = from.region.empty() ? settings.region : from.region;
        settings.endpointUrl = from.endpointUrl.empty() ? settings.endpointUrl : from.endpointUrl;
        settings.profile = from.profile;
        merged.apiTokens.awsKeys = imported.connection.apiTokens.awsKeys;
    } else {
        merged.apiTokens = imported.connection.apiTokens;
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
    put(m_consumerKey, CredentialKind::ClientId);
    put(m_consumerSecret, CredentialKind::ClientSecret);
    put(m_xApiKey, CredentialKind::XApiKey);
    if (const std::optional<aws::Credentials> keys = connections::awsKeysOf(imported.credentials)) {
        m_keys->button(static_cast<int>(AwsKeys::Given))->setChecked(true);
        m_keyId->setText(toQString(keys->accessKeyId));
        m_keySecret->setText(toQString(keys->secretAccessKey.text()));
        m_sessionToken->setText(toQString(keys->sessionToken.text()));
    }
}

connections::ConfiguredConnection ApiTokenForm::value() const
{
    connections::ConfiguredConnection result;
    result.connection = base();
    result.connection.service = connections::Service::ApiTokens;
    network()->apply(result);
    connections::ApiTokenConnection &own = result.connection.apiTokens;
    tokens::TokenSettings &settings = own.settings;
    settings.place = place();
    settings.url = textOf(m_url);
    settings.scope = textOf(m_scope);
    settings.interval = std::chrono::milliseconds(m_interval->value());
    settings.retries = m_retries->value();
    settings.strictCache = m_strict->isChecked();
    settings.earlyRefresh = std::chrono::seconds(m_early->value());
    settings.secretName = textOf(m_secretName);
    settings.tableName = textOf(m_table);
    settings.tokenId = textOf(m_tokenId);
    settings.format = static_cast<ItemFormat>(m_format->currentData().toInt());
    settings.createTable = m_create->isChecked();
    settings.isLocal = m_local->isChecked();
    settings.region = textOf(m_region);
    settings.profile = fromQString(m_profile->currentText().trimmed());
    settings.endpointUrl = textOf(m_endpoint);
    settings.dynamoDbEndpointUrl = textOf(m_dynamoDbEndpoint);
    settings.secretsManagerEndpointUrl = textOf(m_secretsEndpoint);
    own.awsKeys = static_cast<AwsKeys>(m_keys->checkedId());
    own.scheme = static_cast<HeaderScheme>(m_scheme->currentData().toInt());
    own.testUrl = textOf(m_testUrl);
    setSecret(result.credentials, CredentialKind::XApiKey, m_xApiKey);
    if (place() == TokenPlace::Local) {
        setSecret(result.credentials, CredentialKind::ClientId, m_consumerKey);
        setSecret(result.credentials, CredentialKind::ClientSecret, m_consumerSecret);
    } else if (wantsKeys() && typedKeys()) {
        try {
            result.credentials.insert_or_assign(CredentialKind::AwsAccessKey, connections::awsKeysText(keysIn(m_keyId, m_keySecret, m_sessionToken)));
        } catch (const VaultError &) {
            // problems() says so.
        }
    }
    return result;
}

void ApiTokenForm::showPolicy()
{
    const tokens::TokenSettings settings = value().connection.apiTokens.settings;
    const std::string region = settings.region.empty() ? "us-east-1" : settings.region;
    auto *dialog = new PolicyDialog(toQString(tokens::iamPolicy(settings, region)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

// Core names the variable of the published SDKs; here the field has a name of its own.
ServiceForm::Problem ApiTokenForm::settingsProblem(const VaultError &error) const
{
    struct Known {
        QLatin1StringView setting;
        QString field;
        QString name;
    };
    const Known known[] = {{"URL"_L1, u"url"_s, tr("the token endpoint")},
                           {"SCOPE"_L1, u"scope"_s, tr("the scope")},
                           {"SECRET_NAME"_L1, u"secret_name"_s, tr("the secret’s name")},
                           {"TABLE_NAME"_L1, u"table"_s, tr("the table’s name")},
                           {"TOKEN_ID"_L1, u"token_id"_s, tr("the token id")},
                           {"AWS_REGION"_L1, u"region"_s, tr("the region")},
                           {"AWS_PROFILE"_L1, u"profile"_s, tr("the profile")},
                           {"INTERVAL"_L1, u"interval"_s, tr("the time between attempts")},
                           {"RETRIES"_L1, u"retries"_s, tr("the number of attempts")},
                           {"AWS_ENDPOINT_URL_DYNAMODB"_L1, u"dynamodb_endpoint"_s, tr("the DynamoDB endpoint")},
                           {"AWS_ENDPOINT_URL_SECRETS_MANAGER"_L1, u"secretsmanager_endpoint"_s, tr("the Secrets Manager endpoint")},
                           {"AWS_ENDPOINT_URL"_L1, u"endpoint"_s, tr("the AWS endpoint")}};
    const QString member = toQString(error.member());
    QString text = error.sentence().translated();
    for (const Known &one : known) {
        if (member == one.setting) {
            if (text.startsWith(one.setting)) {
                text = one.name + text.mid(one.setting.size());
            }
            return {one.field, text};
        }
    }
    return {hasField(member) ? member : member == "earlyRefresh"_L1 ? u"early_refresh"_s : u"url"_s, text};
}

std::vector<ServiceForm::Problem> ApiTokenForm::problems()
{
    std::vector<Problem> found;
    const connections::ConfiguredConnection entered = value();
    try {
        entered.connection.apiTokens.validate();
    } catch (const VaultError &error) {
        found.push_back(settingsProblem(error));
    }
    if (place() == TokenPlace::Local) {
        const auto require = [&](const QString &key, const QLineEdit *edit, CredentialKind stored, const QString &text) {
            if (edit->text().isEmpty() && !isStored(stored)) {
                found.push_back({key, text});
            }
        };
        require(u"consumer_key"_s, m_consumerKey, CredentialKind::ClientId, tr("The consumer key is missing"));
        require(u"consumer_secret"_s, m_consumerSecret, CredentialKind::ClientSecret, tr("The consumer secret is missing"));
    } else if (wantsKeys() && (typedKeys() || !isStored(CredentialKind::AwsAccessKey))) {
        if (m_keyId->text().trimmed().isEmpty()) {
            found.push_back({u"access_key_id"_s, tr("The access key id is missing")});
        }
        if (m_keySecret->text().trimmed().isEmpty()) {
            found.push_back({u"secret_access_key"_s, tr("The secret access key is missing")});
        }
        try {
            (void)connections::awsKeysText(keysIn(m_keyId, m_keySecret, m_sessionToken));
        } catch (const VaultError &error) {
            const QString member = toQString(error.member());
            if (!m_keyId->text().trimmed().isEmpty() && !m_keySecret->text().trimmed().isEmpty()) {
                found.push_back({hasField(member) ? member : u"access_key_id"_s, error.sentence().translated()});
            }
        }
    }
    return found;
}

} // namespace strongroom::ui
