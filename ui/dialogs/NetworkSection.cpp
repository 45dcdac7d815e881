// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/NetworkSection.h"

#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/ServiceForm.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/SecretEdit.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::NetworkSettings;
using connections::ProxyKind;
using keychain::CredentialKind;

namespace {

QVBoxLayout *newColumn(QWidget *parent, int spacing)
{
    auto *column = new QVBoxLayout(parent);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing);
    return column;
}

// A text over its button.
QWidget *withButton(QPlainTextEdit *edit, Button *button)
{
    auto *both = new QWidget;
    QVBoxLayout *const column = newColumn(both, metrics::gapTight);
    column->addWidget(edit);
    column->addWidget(button, 0, Qt::AlignLeft);
    both->setFocusProxy(edit);
    return both;
}

} // namespace

NetworkSection::NetworkSection(QWidget *parent)
    : QWidget(parent), m_proxy(new QComboBox), m_host(new QLineEdit), m_port(new QSpinBox), m_user(new QLineEdit), m_password(newSecretEdit()), m_pins(newSmallTextEdit(2)),
      m_takePins(new Button(tr("Pin what the test has seen"), u"shield-check"_s)), m_caPem(newSmallTextEdit(3))
{
    QVBoxLayout *const column = newColumn(this, metrics::gapSmall);
    addProxy(column);
    addPins(column);
    addCa(column);
    setFocusProxy(m_proxy);
    showProxy();
    showOffer();
}

void NetworkSection::addProxy(QVBoxLayout *column)
{
    m_proxy->addItem(tr("As the system says"), static_cast<int>(ProxyKind::System));
    m_proxy->addItem(tr("None"), static_cast<int>(ProxyKind::None));
    m_proxy->addItem(tr("HTTP proxy (CONNECT)"), static_cast<int>(ProxyKind::Http));
    m_proxy->addItem(tr("SOCKS5 proxy"), static_cast<int>(ProxyKind::Socks5));
    column->addWidget(new FormField(tr("Pro&xy"), m_proxy, tr("What goes to this computer itself takes no proxy, unless one is named here")));

    auto *address = new QWidget;
    auto *row = new QHBoxLayout(address);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapSmall);
    m_host->setPlaceholderText(u"proxy.example"_s);
    m_port->setRange(0, 65'535);
    m_port->setSpecialValueText(tr("port"));
    m_port->setFixedWidth(88);
    m_host->setAccessibleName(tr("Host of the proxy"));
    m_port->setAccessibleName(tr("Port of the proxy"));
    row->addWidget(m_host, 1);
    row->addWidget(m_port);
    address->setFocusProxy(m_host);
    m_hostField = new FormField(tr("Proxy’s address"), address, tr("The proxy finds the service by its name; it sees that name, and nothing of what is sent"));
    m_userField = new FormField(tr("Proxy’s user name"), m_user, tr("Empty: it asks for none"));
    m_passwordField = new FormField(tr("Proxy’s password"), m_password, tr("Kept in the keychain, and told to the proxy alone"));
    for (FormField *const field : {m_hostField, m_userField, m_passwordField}) {
        column->addWidget(field);
    }
    connect(m_proxy, &QComboBox::currentIndexChanged, this, [this] {
        showProxy();
        Q_EMIT edited();
    });
    for (QLineEdit *const line : {m_host, m_user}) {
        connect(line, &QLineEdit::textChanged, this, &NetworkSection::edited);
    }
    connect(m_password, &QLineEdit::textChanged, this, &NetworkSection::edited);
    connect(m_port, &QSpinBox::valueChanged, this, &NetworkSection::edited);
}

void NetworkSection::addPins(QVBoxLayout *column)
{
    m_pins->setAccessibleName(tr("Certificate pins, one a line"));
    m_pinsField = new FormField(tr("Certificate pins"), withButton(m_pins, m_takePins),
                                tr("SHA-256 of a public key, base64, one a line. Every server of this connection must show one of them; have the next certificate’s pin here before it is changed."));
    column->addWidget(m_pinsField);
    connect(m_pins, &QPlainTextEdit::textChanged, this, [this] {
        showOffer();
        Q_EMIT edited();
    });
    connect(m_takePins, &QPushButton::clicked, this, &NetworkSection::takePins);
}

void NetworkSection::addCa(QVBoxLayout *column)
{
    auto *choose = new Button(tr("From file…"), u"folder-open"_s);
    m_caPem->setAccessibleName(tr("Own CA certificates, PEM"));
    column->addWidget(new FormField(tr("Own C&A"), withButton(m_caPem, choose), tr("PEM certificates trusted besides the system’s, by this connection only")));
    connect(choose, &QPushButton::clicked, this, &NetworkSection::chooseCaFile);
    connect(m_caPem, &QPlainTextEdit::textChanged, this, &NetworkSection::edited);
}

void NetworkSection::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("CA certificates"), {}, tr("PEM files (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            m_caPem->setPlainText(QString::fromLatin1(file.read(1 << 20)));
        }
    });
    dialog->open();
}

ProxyKind NetworkSection::proxyKind() const { return static_cast<ProxyKind>(m_proxy->currentData().toInt()); }

void NetworkSection::showProxy()
{
    const bool named = settings().namesProxy();
    for (FormField *const field : {m_hostField, m_userField, m_passwordField}) {
        field->setVisible(named);
    }
}

QStringList NetworkSection::pinLines() const
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return m_pins->toPlainText().split(blanks, Qt::SkipEmptyParts);
}

void NetworkSection::offerPins(const QStringList &pins)
{
    m_offered = pins;
    showOffer();
}

void NetworkSection::showOffer()
{
    const QStringList pinned = pinLines();
    const bool anyNew = std::ranges::any_of(m_offered, [&](const QString &pin) { return !pinned.contains(pin); });
    m_takePins->setEnabled(anyNew);
    m_takePins->setToolTip(m_offered.isEmpty() ? tr("Test the connection first: then the certificate’s pin is known.")
                           : anyNew            ? tr("Adds the pin of the certificate that the test has just seen.")
                                               : tr("It is pinned already."));
}

void NetworkSection::takePins()
{
    QStringList pins = pinLines();
    pins += m_offered;
    pins.removeDuplicates();
    m_pins->setPlainText(pins.join(u'\n'));
    m_pins->setFocus();
}

void NetworkSection::setConnection(const connections::Connection &connection)
{
    const NetworkSettings &network = connection.network;
    m_passwordStored = connection.storedCredentials.contains(CredentialKind::ProxyPassword);
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(network.proxy)));
    m_host->setText(toQString(network.proxyHost));
    m_port->setValue(network.proxyPort);
    m_user->setText(toQString(network.proxyUser));
    m_password->clear();
    m_password->setPlaceholderText(m_passwordStored ? tr("stored; type to replace it") : QString());
    QStringList pins;
    for (const std::string &pin : network.pins) {
        pins += toQString(pin);
    }
    m_pins->setPlainText(pins.join(u'\n'));
    m_caPem->setPlainText(toQString(connection.extraCaPem));
    offerPins({});
    showProxy();
}

NetworkSettings NetworkSection::settings() const
{
    NetworkSettings network;
    network.proxy = proxyKind();
    if (network.namesProxy()) {
        network.proxyHost = fromQString(m_host->text().trimmed());
        network.proxyPort = static_cast<std::uint16_t>(m_port->value());
        network.proxyUser = fromQString(m_user->text().trimmed());
    }
    for (const QString &pin : pinLines()) {
        network.pins.push_back(fromQString(pin));
    }
    return network.normalized();
}

void NetworkSection::apply(connections::ConfiguredConnection &target) const
{
    target.connection.network = settings();
    target.connection.extraCaPem = fromQString(m_caPem->toPlainText().trimmed());
    if (target.connection.network.namesProxy() && !target.connection.network.proxyUser.empty() && !m_password->text().isEmpty()) {
        target.credentials.insert_or_assign(CredentialKind::ProxyPassword, secretOf(*m_password, Blanks::Kept));
    }
}

QString NetworkSection::validate(bool strict)
{
    const NetworkSettings network = settings();
    QString problem;
    FormField *where = nullptr;
    try {
        network.validate();
        if (network.namesProxy() && !network.proxyUser.empty() && m_password->text().isEmpty() && !m_passwordStored) {
            where = m_passwordField;
            problem = tr("The proxy’s password is missing");
        }
    } catch (const ClientError &error) {
        problem = error.sentence().translated();
        where = error.member() == "pins" ? m_pinsField : error.member() == "proxy_user" ? m_userField : m_hostField;
    }
    const bool untouched = (where == m_hostField && m_host->text().isEmpty()) || where == m_passwordField;
    for (FormField *const field : {m_hostField, m_userField, m_passwordField, m_pinsField}) {
        field->setProblem(field == where && (strict || !untouched) ? problem : QString());
    }
    return problem;
}

} // namespace strongroom::ui
