// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/TozStoreForm.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/NetworkSection.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using keychain::CredentialKind;

namespace {

std::string trimmed(const QLineEdit *edit) { return fromQString(edit->text().trimmed()); }

// A slash at the end is what comes along with an address from a browser.
std::string addressOf(const QLineEdit *edit)
{
    std::string address = trimmed(edit);
    while (address.ends_with('/')) {
        address.pop_back();
    }
    return address;
}

} // namespace

TozStoreForm::TozStoreForm(QWidget *parent)
    : ServiceForm(parent), m_way(new QButtonGroup(this)), m_profiles(new QComboBox), m_summary(new Label(QString())), m_apiUrl(new QLineEdit), m_token(newSecretEdit()),
      m_clientName(new QLineEdit), m_suite(new QComboBox), m_backup(new QCheckBox(tr("&Back up the new client's keys with the service"))), m_realm(new QLineEdit),
      m_application(new QLineEdit(u"account"_s)), m_user(new QLineEdit), m_password(newSecretEdit())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);

    m_wayField = add(column, u"way"_s, tr("Client"), makeWays(), {});
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_profileField = addFor(column, {Way::Configuration}, u"profile"_s, tr("Profi&le"), m_profiles, tr("Configurations in ~/.tozny"));
    addFor(column, {Way::Configuration}, u"toz_configuration"_s, tr("Configuration"), m_summary, {});

    m_apiUrl->setText(u"https://api.e3db.com"_s);
    addFor(column, {Way::Register, Way::Identity}, u"api_url"_s, tr("Service addr&ess"), m_apiUrl, tr("api_url, without a path behind it"));
    addFor(column, {Way::Register}, u"token"_s, tr("Registration to&ken"), m_token, tr("From the account's dashboard. Most can be used once."));
    addFor(column, {Way::Register}, u"client_name"_s, tr("C&lient name"), m_clientName, tr("What the account and others see of the new client"));
    m_suite->addItem(tr("Sodium"), static_cast<int>(tozstore::SuiteKind::Sodium));
    m_suite->addItem(tr("NIST"), static_cast<int>(tozstore::SuiteKind::Nist));
    addFor(column, {Way::Register}, u"suite"_s, tr("Cr&yptography"), m_suite, {});
    m_backup->setAccessibleName(m_backup->text().remove(u'&'));
    addFor(column, {Way::Register}, u"backup"_s, tr("Backup"), m_backup, {});
    addFor(column, {Way::Identity}, u"realm"_s, tr("Real&m"), m_realm, tr("Its name; capital letters do not matter"));
    addFor(column, {Way::Identity}, u"application"_s, tr("Appl&ication"), m_application, tr("“account” unless you were told another one"));
    addFor(column, {Way::Identity}, u"user"_s, tr("&User name"), m_user, {});
    addFor(column, {Way::Identity}, u"password"_s, tr("Passw&ord"), m_password, tr("Opens the identity's keys on this computer. It is not sent, and not kept."));

    connect(m_suite, &QComboBox::currentIndexChanged, this, &TozStoreForm::showSuite);
    showSuite();
    for (QLineEdit *const edit : {m_token, m_password}) {
        connect(edit, &QLineEdit::textChanged, this, &ServiceForm::changed);
    }
    connect(m_profiles, &QComboBox::activated, this, [this](int index) {
        if (const QString path = m_profiles->itemData(index).toString(); !path.isEmpty()) {
            Q_EMIT profileChosen(path);
        }
    });
    m_profileField->hide();
    addNetwork(column);
    setFocusProxy(m_way->button(0));
    setConnection({});
}

QWidget *TozStoreForm::makeWays()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapLarge);
    const std::vector<std::pair<Way, QString>> ways{{Way::Configuration, tr("Con&figuration file")}, {Way::Register, tr("Ne&w client")}, {Way::Identity, tr("I&dentity")}};
    for (const auto &[way, text] : ways) {
        auto *button = new QRadioButton(text);
        m_way->addButton(button, static_cast<int>(way));
        row->addWidget(button);
    }
    m_way->button(static_cast<int>(Way::Configuration))->setChecked(true);
    keepTabOnChecked(m_way);
    row->addStretch(1);
    box->setMinimumHeight(metrics::controlHeight);
    box->setFocusProxy(m_way->button(0));
    connect(m_way, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (checked) {
            showForWay();
            edited();
            Q_EMIT wayChanged();
        }
    });
    return box;
}

FormField *TozStoreForm::addFor(QLayout *layout, std::vector<Way> ways, const QString &key, const QString &label, QWidget *editor, const QString &hint)
{
    FormField *const added = add(layout, key, label, editor, hint);
    m_ways[added] = std::move(ways);
    return added;
}

void TozStoreForm::showSuite()
{
    const bool nist = m_suite->currentData().toInt() == static_cast<int>(tozstore::SuiteKind::Nist);
    field(u"suite"_s)->setHint(nist ? tr("P-384 and AES-GCM. No signatures, notes, files or identities: the SDKs have none of them there.")
                                    : tr("X25519 and XSalsa20-Poly1305, what nearly everybody uses"));
    // The account that could restore them has a key of the other suite.
    m_backup->setEnabled(!nist);
    if (nist) {
        m_backup->setChecked(false);
    }
    field(u"backup"_s)->setHint(nist ? tr("Not for the NIST suite: keep the new client's e3db.json as its copy.")
                                     : tr("All of them, encrypted for the account that issued the token: whoever holds it can act as this client."));
}

void TozStoreForm::setEditing()
{
    m_wayField->hide();
    m_hasClient = true;
    showForWay();
}

TozStoreForm::Way TozStoreForm::way() const { return static_cast<Way>(m_way->checkedId()); }

void TozStoreForm::showForWay()
{
    for (const auto &[shown, ways] : m_ways) {
        const bool has = shown != m_profileField || (m_profiles->count() > 0 && !m_hasClient);
        shown->setVisible(has && std::ranges::find(ways, way()) != ways.end());
    }
}

void TozStoreForm::setProfiles(const std::vector<connections::TozProfile> &profiles)
{
    m_profiles->clear();
    if (!profiles.empty()) {
        m_profiles->addItem(tr("Choose one…"));
    }
    for (const connections::TozProfile &profile : profiles) {
        m_profiles->addItem(profile.name.empty() ? tr("The default one") : toQString(profile.name), toQString(profile.path));
    }
    showForWay();
}

void TozStoreForm::showConnection(const connections::Connection &) { showClient(); }

void TozStoreForm::showClient()
{
    const bool imported = m_client.credentials.contains(CredentialKind::TozConfiguration);
    FormField *const shown = field(u"toz_configuration"_s);
    if (!imported && !isStored(CredentialKind::TozConfiguration)) {
        m_summary->setToken(Token::Muted);
        m_summary->setText(tr("None so far: paste, drop or open the client's e3db.json."));
        shown->setHint({});
        return;
    }
    const connections::TozStoreConnection &client = imported ? m_client.connection.tozstore : base().tozstore;
    QStringList lines;
    if (!client.clientName.empty()) {
        lines << toQString(client.clientName);
    }
    lines << toQString(client.clientId);
    lines << (client.suite == tozstore::SuiteKind::Nist ? tr("NIST suite at %1") : client.canSign ? tr("Sodium suite at %1") : tr("Sodium suite without signing keys at %1")).arg(toQString(client.apiUrl));
    m_summary->setToken(Token::Text);
    m_summary->setText(lines.join(u'\n'));
    if (!imported) {
        shown->setHint(tr("Kept in the keychain. Another e3db.json replaces it."));
    } else if (m_source.isEmpty()) {
        shown->setHint({});
    } else {
        shown->setHint(tr("%1 still holds these keys when the keychain has them: keep it safe as your copy, or delete it.").arg(QDir::toNativeSeparators(m_source)));
    }
}

void TozStoreForm::fill(const connections::ConfiguredConnection &imported)
{
    m_client.connection = imported.connection;
    m_client.credentials = model::duplicate(imported.credentials);
    m_source.clear();
    m_way->button(static_cast<int>(Way::Configuration))->setChecked(true);
    showClient();
    edited();
}

void TozStoreForm::noteSource(const QString &path)
{
    m_source = path;
    showClient();
}

connections::ConfiguredConnection TozStoreForm::value() const
{
    connections::ConfiguredConnection result;
    result.connection = base();
    result.connection.service = connections::Service::TozStore;
    if (way() == Way::Configuration && m_client.credentials.contains(CredentialKind::TozConfiguration)) {
        result.connection.tozstore = m_client.connection.tozstore;
        result.credentials = model::duplicate(m_client.credentials);
    }
    network()->apply(result);
    return result;
}

std::shared_ptr<const tozstore::RegistrationRequest> TozStoreForm::registration() const
{
    auto request = std::make_shared<tozstore::RegistrationRequest>();
    request->apiUrl = addressOf(m_apiUrl);
    request->token = secretOf(*m_token, Blanks::Trimmed);
    request->name = trimmed(m_clientName);
    request->suite = static_cast<tozstore::SuiteKind>(m_suite->currentData().toInt());
    request->backup = m_backup->isChecked() ? tozstore::Backup::WithService : tozstore::Backup::None;
    return request;
}

tozstore::IdentitySettings TozStoreForm::identity() const { return {addressOf(m_apiUrl), trimmed(m_realm), trimmed(m_application), trimmed(m_user)}; }

std::shared_ptr<const SecretBytes> TozStoreForm::password() const { return std::make_shared<const SecretBytes>(secretOf(*m_password)); }

void TozStoreForm::forgetSecrets()
{
    m_token->wipe();
    m_password->wipe();
}

std::vector<ServiceForm::Problem> TozStoreForm::problems()
{
    std::vector<Problem> found;
    const auto require = [&](const QString &key, const QLineEdit *edit, const QString &text) {
        if (edit->text().trimmed().isEmpty()) {
            found.push_back({key, text});
        }
    };
    if (way() == Way::Configuration) {
        if (!m_client.credentials.contains(CredentialKind::TozConfiguration) && !isStored(CredentialKind::TozConfiguration)) {
            found.push_back({u"toz_configuration"_s, tr("The client's configuration is missing: paste, drop or open its e3db.json")});
        }
        return found;
    }
    try {
        connections::requireServiceUrl(addressOf(m_apiUrl), "api_url");
    } catch (const VaultError &error) {
        found.push_back({u"api_url"_s, error.sentence().translated()});
    }
    if (way() == Way::Register) {
        require(u"token"_s, m_token, tr("The registration token is missing"));
        require(u"client_name"_s, m_clientName, tr("The client has no name"));
    } else {
        require(u"realm"_s, m_realm, tr("The realm is missing"));
        require(u"application"_s, m_application, tr("The application is missing"));
        require(u"user"_s, m_user, tr("The user name is missing"));
        require(u"password"_s, m_password, tr("The password is missing"));
    }
    return found;
}

} // namespace strongroom::ui
