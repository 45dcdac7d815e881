// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// About Strongroom: its version, its licence, and the licences of what it ships, from a bill of materials written by hand after the SPDX specification.

#include "WindowFixture.h"

#include "about/AboutDialog.h"
#include "about/LibraryModel.h"
#include "widgets/Label.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::WindowFixture;

class tst_About : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = new ui::Theme(this); }
    void listsWhatIsShipped();
    void whatIsNoBillIsNone_data();
    void whatIsNoBillIsNone();
    void opensFromTheMenu();

private:
    QString write(const QByteArray &content);

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_folder;
};

QString tst_About::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"sbom.spdx.json"_s));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

void tst_About::listsWhatIsShipped()
{
    const auto package = [](const QString &name, const QString &version, const QString &licence, const QString &supplier) {
        return QJsonObject{{u"name"_s, name}, {u"versionInfo"_s, version}, {u"licenseDeclared"_s, licence}, {u"supplier"_s, supplier}};
    };
    const QJsonObject bill{{u"spdxVersion"_s, u"SPDX-2.3"_s},
                           {u"packages"_s, QJsonArray{package(u"Strongroom"_s, u"1"_s, u"Apache-2.0"_s, u"Organization: The Strongroom developers"_s),
                                                      package(u"zlib"_s, u"1.2.13"_s, u"Zlib"_s, u"Organization: Debian"_s),
                                                      package(u"Libsodium"_s, u"NOASSERTION"_s, u"NOASSERTION"_s, u"Person: Frank Denis"_s)}}};
    const QString path = write(QJsonDocument(bill).toJson());
    model::LibraryModel model(model::readBillOfMaterials(path));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);   // Strongroom itself is no library of others
    const auto cell = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(cell(0, model::LibraryModel::Name), u"Libsodium"_s);   // whatever the case of its letters
    QCOMPARE(cell(0, model::LibraryModel::Version), u"not known"_s);
    QCOMPARE(cell(0, model::LibraryModel::Supplier), u"Frank Denis"_s);
    QCOMPARE(cell(1, model::LibraryModel::Version), u"1.2.13"_s);
    QCOMPARE(cell(1, model::LibraryModel::Licence), u"Zlib"_s);

    ui::AboutDialog dialog(path);
    dialog.show();
    QVERIFY(dialog.libraries()->isVisible());
    QCOMPARE(dialog.libraries()->model()->rowCount(), 2);
    QTest::keyClick(dialog.tabs()->tabBar(), Qt::Key_Right);
    auto *const licence = dialog.findChild<QPlainTextEdit *>();
    QVERIFY(licence->isVisible());
    QVERIFY(licence->toPlainText().contains(u"TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"_s));
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void tst_About::whatIsNoBillIsNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("zlib 1.2.13");
    QTest::newRow("another format") << QByteArray("{}");
    QTest::newRow("a list") << QByteArray("[1, 2]");
}

void tst_About::whatIsNoBillIsNone()
{
    QFETCH(QByteArray, content);
    ui::AboutDialog dialog(write(content));
    dialog.show();
    QVERIFY(!dialog.libraries()->isVisible());
    const QList<ui::Label *> labels = dialog.findChildren<ui::Label *>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::Label *label) { return label->isVisible() && label->text().contains(u"not installed from a package"_s); }));
}

void tst_About::opensFromTheMenu()
{
    WindowFixture fixture(m_theme);
    fixture.window->commands()->find(u"app.about"_s)->action()->trigger();
    auto *const dialog = fixture.window->findChild<ui::AboutDialog *>();
    QVERIFY(dialog != nullptr && dialog->isVisible());
    const QList<ui::Label *> labels = dialog->findChildren<ui::Label *>();
    QVERIFY(std::ranges::any_of(labels, [](const ui::Label *label) { return label->text() == u"Strongroom "_s + QStringLiteral(STRONGROOM_VERSION); }));
}

QTEST_MAIN(tst_About)
#include "tst_about.moc"
