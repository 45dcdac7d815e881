// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The Network fold of a connection's form: proxy, pins and own CA.
#include "base/Text.h"
#include "dialogs/NetworkSection.h"
#include "DialogChecks.h"
#include "theme/Theme.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using namespace strongroom::test;
using namespace Qt::Literals::StringLiterals;

using keychain::CredentialKind;
using ui::NetworkSection;

namespace {

const QString somePin = u"YLh1dUR9y6Kja30RrAn7JKnbQG/uEtLMkBgFF2Fuihg="_s;   // examples of RFC 7469
const QString otherPin = u"LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ="_s;

QComboBox *proxyOf(const NetworkSection &section) { return shown<QComboBox>(&section, u"Proxy"_s); }

void choose(const NetworkSection &section, const QString &kind)
{
    proxyOf(section)->setCurrentIndex(proxyOf(section)->findText(kind));
}

ConfiguredConnection valueOf(const NetworkSection &section)
{
    ConfiguredConnection value;
    section.apply(value);
    return value;
}

Connection withProxy()
{
    Connection connection;
    connection.network.proxy = ProxyKind::Socks5;
    connection.network.proxyHost = "proxy.example";
    connection.network.proxyPort = 1080;
    connection.network.proxyUser = "analyst";
    connection.network.pins = {fromQString(somePin)};
    connection.extraCaPem = "-----BEGIN CERTIFICATE-----";
    return connection;
}

} // namespace

class tst_NetworkSection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void showsAndGivesBack();
    void fieldsOfAProxyAreForAProxy();
    void passwordIsGivenOnlyWhenTyped();
    void problems_data();
    void problems();
    void pinsOfATestAreOfferedAndNotTaken();
    void pinsAreNormalized();
    void byKeyboardAndName();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void tst_NetworkSection::showsAndGivesBack()
{
    NetworkSection section;
    QVERIFY(valueOf(section).connection.network == NetworkSettings());
    Connection connection = withProxy();
    connection.storedCredentials = {CredentialKind::ProxyPassword};
    section.setConnection(connection);
    QVERIFY(valueOf(section).connection.network == connection.network);
    QCOMPARE(valueOf(section).connection.extraCaPem, connection.extraCaPem);
    QVERIFY(valueOf(section).credentials.empty());
    QCOMPARE(section.validate(true), QString());
}

void tst_NetworkSection::fieldsOfAProxyAreForAProxy()
{
    NetworkSection section;
    section.setConnection(withProxy());
    QVERIFY(shown<QLineEdit>(&section, u"Host of the proxy"_s));
    choose(section, u"As the system says"_s);
    QVERIFY(!shown<QLineEdit>(&section, u"Host of the proxy"_s));
    QVERIFY(valueOf(section).connection.network.proxyHost.empty() && valueOf(section).connection.network.proxyUser.empty());
    choose(section, u"HTTP proxy (CONNECT)"_s);
    QVERIFY(shown<QLineEdit>(&section, u"Host of the proxy"_s));
    QCOMPARE(valueOf(section).connection.network.proxyHost, std::string("proxy.example"));   // what was typed is not lost by looking
}

void tst_NetworkSection::passwordIsGivenOnlyWhenTyped()
{
    NetworkSection section;
    section.setConnection(withProxy());
    QVERIFY(section.validate(true).contains(u"password is missing"_s));
    QLineEdit *const password = shown<QLineEdit>(&section, u"Proxy’s password"_s);
    QVERIFY(password);
    QVERIFY(password->echoMode() == QLineEdit::Password);
    password->setText(u" with blanks "_s);
    QCOMPARE(section.validate(true), QString());
    QCOMPARE(std::string(valueOf(section).credentials.at(CredentialKind::ProxyPassword).text()), std::string(" with blanks "));
    section.setConnection(withProxy());
    QVERIFY(password->text().isEmpty());
}

void tst_NetworkSection::problems_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QString>("problem");
    QTest::newRow("no host") << QString() << 3128 << QString() << u"the proxy has no host"_s;
    QTest::newRow("a URL") << u"http://proxy.example"_s << 3128 << QString() << u"not a name or an address"_s;
    QTest::newRow("no port") << u"proxy.example"_s << 0 << QString() << u"the proxy has no port"_s;
    QTest::newRow("no pin") << u"proxy.example"_s << 3128 << (somePin + u"\nnonsense"_s) << u"certificate pin 2 is not"_s;
    QTest::newRow("one twice") << u"proxy.example"_s << 3128 << (somePin + u' ' + somePin) << u"certificate pin 2 is there twice"_s;
}

void tst_NetworkSection::problems()
{
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(QString, pins);
    QFETCH(QString, problem);
    NetworkSection section;
    choose(section, u"HTTP proxy (CONNECT)"_s);
    shown<QLineEdit>(&section, u"Host of the proxy"_s)->setText(host);
    shown<QSpinBox>(&section, u"Port of the proxy"_s)->setValue(port);
    shown<QPlainTextEdit>(&section, u"Certificate pins, one a line"_s)->setPlainText(pins);
    QVERIFY2(section.validate(true).contains(problem), qPrintable(section.validate(true)));
    QVERIFY(showsText(&section, problem.mid(5)));   // at its field, as a sentence
}

void tst_NetworkSection::pinsOfATestAreOfferedAndNotTaken()
{
    NetworkSection section;
    section.setConnection(withProxy());
    QAbstractButton *const take = shown<QAbstractButton>(&section, u"Pin what the test has seen"_s);
    QVERIFY(take && !take->isEnabled());
    section.offerPins({somePin});
    QVERIFY(!take->isEnabled());   // it is pinned already
    section.offerPins({somePin, otherPin});
    QVERIFY(take->isEnabled());
    QCOMPARE(valueOf(section).connection.network.pins.size(), std::size_t(1));   // only offered
    const QSignalSpy edited(&section, &NetworkSection::edited);
    QTest::mouseClick(take, Qt::LeftButton);
    QCOMPARE(valueOf(section).connection.network.pins, (std::vector<std::string>{fromQString(somePin), fromQString(otherPin)}));
    QVERIFY(!edited.isEmpty());
    QVERIFY(!take->isEnabled());
    section.setConnection({});   // what was seen was of another connection
    QVERIFY(!take->isEnabled());
}

void tst_NetworkSection::pinsAreNormalized()
{
    NetworkSection section;
    shown<QPlainTextEdit>(&section, u"Certificate pins, one a line"_s)->setPlainText(u"pin-sha256=\"%1\"\n\n sha256//%2 \n"_s.arg(somePin, otherPin));
    QCOMPARE(section.validate(true), QString());
    QCOMPARE(valueOf(section).connection.network.pins, (std::vector<std::string>{fromQString(somePin), fromQString(otherPin)}));
}

void tst_NetworkSection::byKeyboardAndName()
{
    NetworkSection section;
    section.setConnection(withProxy());
    section.show();
    QVERIFY(QTest::qWaitForWindowExposed(&section));
    QCOMPARE(namelessControls(&section), QStringList());
}

QTEST_MAIN(tst_NetworkSection)
#include "tst_networksection.moc"
