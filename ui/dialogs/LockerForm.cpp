// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/LockerForm.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/HeaderRows.h"
#include "dialogs/NetworkSection.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using keychain::CredentialKind;

namespace {

const QString defaultBase = u"https://api.locker.io/locker_secrets"_s;
constexpr int mostSeconds = 86'400;

// The key as it was typed, checked. AuthError names the half.
connections::LockerCredential credentialOf(const QLineEdit *id, const QLineEdit *secret, const HeaderRows *headers)
{
    connections::LockerCredential credential;
    credential.key.id = fromQString(id->text());
    credential.key.secret = secretOf(*secret);
    credential.headers = headers->headers();
    return credential;
}

} // namespace

LockerForm::LockerForm(QWidget *parent)
    : ServiceForm(parent), m_offer(new Banner), m_id(newSecretEdit()), m_secret(newSecretEdit()), m_apiBase(new QLineEdit), m_headers(new HeaderRows), m_cooldown(new QSpinBox),
      m_offline(new QCheckBox(tr("Keep an encrypted copy for work &offline")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_offer);
    m_offer->hide();
    connect(m_offer, &Banner::actionTriggered, this, [this] { Q_EMIT fileWanted(m_offeredPath); });

    add(column, u"access_key_id"_s, tr("Access &key id"), m_id, tr("From the project’s access keys in Locker; masked, because it alone reads the encrypted texts"));
    add(column, u"secret_access_key"_s, tr("Se&cret access key"), m_secret, tr("Never leaves this computer"));
    QLayout *const advanced = addAdvanced(column);
    m_apiBase->setPlaceholderText(defaultBase);
    add(advanced, u"api_base"_s, tr("API &base"), m_apiBase, tr("Empty: Locker’s own service"));
    add(advanced, u"headers"_s, tr("&Headers"), m_headers, tr("Sent with every request, for a gateway in front of the service; kept in the keychain"));
    m_cooldown->setRange(0, mostSeconds);
    m_cooldown->setSuffix(tr(" s"));
    m_cooldown->setMaximumWidth(120);
    add(advanced, u"cooldown"_s, tr("Ask again &after"), m_cooldown, tr("Until then the copy answers; 0: always ask"));
    add(advanced, u"offline_cache"_s, tr("Offline"), m_offline, tr("The service’s own ciphertext, encrypted once more with the secret access key"));
    for (QLineEdit *const edit : {m_id, m_secret, m_apiBase}) {
        connect(edit, &QLineEdit::textChanged, this, &LockerForm::edited);
    }
    connect(m_headers, &HeaderRows::edited, this, &LockerForm::edited);
    connect(m_cooldown, &QSpinBox::valueChanged, this, &LockerForm::edited);
    connect(m_offline, &QCheckBox::toggled, this, &LockerForm::edited);
    addNetwork(column);
    setFocusProxy(m_id);
    setConnection({});
}

void LockerForm::offer(const std::shared_ptr<const connections::LockerCredentialsFile> &file)
{
    const bool wanted = file && !isStored(CredentialKind::LockerAccessKey);
    m_offer->setVisible(wanted);
    if (!wanted) {
        return;
    }
    m_offeredPath = toQString(file->path);
    const QString shown = QDir::toNativeSeparators(m_offeredPath);
    m_offer->showMessage(file->readableByOthers ? BadgeTone::Warning : BadgeTone::Neutral, tr("There is an access key in %1").arg(shown),
                         file->readableByOthers ? tr("Other users of this computer can read that file.") : QString(),
                         tr("A keychain is safer: take it over, and remove the file when nothing else needs it. Strongroom does not touch it."));
    m_offer->setAction(tr("Take it over"), u"key-round"_s);
}

void LockerForm::showConnection(const connections::Connection &connection)
{
    const bool stored = isStored(CredentialKind::LockerAccessKey);
    const bool known = connection.service == connections::Service::Locker;
    for (QLineEdit *const edit : {m_id, m_secret}) {
        edit->clear();
        edit->setPlaceholderText(stored ? tr("stored; type both halves to replace it") : QString());
    }
    const QString base = toQString(connection.locker.apiBase);
    m_apiBase->setText(base == defaultBase ? QString() : base);
    m_headers->setKept(known ? connection.locker.headerNames : std::vector<std::string>());
    m_cooldown->setValue(connection.locker.cooldownSeconds);
    m_offline->setChecked(connection.locker.offlineCache);
}

void LockerForm::fill(const connections::ConfiguredConnection &imported)
{
    const connections::LockerCredential credential = connections::lockerCredentialOf(imported.connection, imported.credentials);
    m_id->setText(toQString(credential.key.id));
    m_secret->setText(toQString(credential.key.secret.text()));
    const QString base = toQString(imported.connection.locker.apiBase);
    m_apiBase->setText(base == defaultBase ? QString() : base);
    if (!credential.headers.empty()) {
        m_headers->clear();
        for (const auto &[name, value] : credential.headers) {
            m_headers->add(toQString(name), toQString(value.view()));
        }
    }
    m_offer->hide();
    edited();
}

bool LockerForm::wantsNewKey() const
{
    return !isStored(CredentialKind::LockerAccessKey) || !m_id->text().isEmpty() || !m_secret->text().isEmpty() || m_headers->isTouched();
}

connections::ConfiguredConnection LockerForm::value() const
{
    connections::ConfiguredConnection result;
    result.connection = base();
    result.connection.service = connections::Service::Locker;
    connections::LockerConnection &settings = result.connection.locker;
    settings.cooldownSeconds = m_cooldown->value();
    settings.offlineCache = m_offline->isChecked();
    QString address = m_apiBase->text().trimmed();
    while (address.endsWith(u'/')) {
        address.chop(1);
    }
    settings.apiBase = fromQString(address.isEmpty() ? defaultBase : address);
    if (wantsNewKey()) {
        try {
            connections::setLockerCredential(result, credentialOf(m_id, m_secret, m_headers), settings.apiBase);
        } catch (const VaultError &) {
            // problems() says what is wrong; until then there is no credential.
        }
    }
    network()->apply(result);
    return result;
}

std::vector<ServiceForm::Problem> LockerForm::problems()
{
    std::vector<Problem> found;
    if (wantsNewKey()) {
        const bool onlyHeaders = m_id->text().isEmpty() && m_secret->text().isEmpty() && isStored(CredentialKind::LockerAccessKey);
        if (onlyHeaders) {
            found.push_back({u"headers"_s, tr("Headers are kept with the access key: enter both halves of it again, and every header’s value")});
        } else {
            try {
                const connections::LockerCredential credential = credentialOf(m_id, m_secret, m_headers);
                (void)locker::AccessKey::checked(credential.key.id, credential.key.secret);
            } catch (const VaultError &error) {
                found.push_back({hasField(toQString(error.member())) ? toQString(error.member()) : u"access_key_id"_s, error.sentence().translated()});
            }
        }
    }
    if (const QString problem = m_headers->problem(); !problem.isEmpty()) {
        found.push_back({u"headers"_s, problem});
    }
    try {
        value().connection.locker.validate();
    } catch (const VaultError &error) {
        found.push_back({u"api_base"_s, error.sentence().translated()});
    }
    return found;
}

} // namespace strongroom::ui
