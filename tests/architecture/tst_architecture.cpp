// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The dependency arrows of core/README.md, read from the #include lines: app -> ui -> model -> core, and inside core only the folders
// named here. Also what is easy to forget and easy to find by machine.

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

const QString sourceRoot = QStringLiteral(STRONGROOM_SOURCE_DIR "/");

struct Include {
    QString file;     // relative to the source root
    int line = 0;
    QString target;   // relative to the source root, or the name in <…>
    bool system = false;
};

QStringList sourceFiles(const QString &folder)
{
    QStringList files;
    QDirIterator walk(sourceRoot + folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        files << walk.next().mid(sourceRoot.size());
    }
    files.sort();
    return files;
}

QString contentOf(const QString &file)
{
    QFile source(sourceRoot + file);
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

// A quoted include is looked up beside the file, then in the include roots, as the compiler does.
QString resolved(const QString &file, const QString &name)
{
    const QString beside = file.left(file.lastIndexOf(QLatin1Char('/')) + 1);
    for (const QString &root : {beside, QStringLiteral("core/"), QStringLiteral("model/"), QStringLiteral("ui/"), QStringLiteral("app/"), QStringLiteral("tests/")}) {
        if (QFile::exists(sourceRoot + root + name)) {
            return QDir::cleanPath(root + name);
        }
    }
    return {};
}

QList<Include> includesOf(const QString &folder)
{
    static const QRegularExpression pattern(QStringLiteral("^\\s*#\\s*include\\s*([<\x22])([^>\x22]+)[>\x22]"));
    QList<Include> includes;
    for (const QString &file : sourceFiles(folder)) {
        int number = 0;
        for (const QString &line : contentOf(file).split(QLatin1Char('\n'))) {
            ++number;
            const auto match = pattern.match(line);
            if (match.hasMatch()) {
                const bool system = match.captured(1) == QLatin1String("<");
                includes.append({file, number, system ? match.captured(2) : resolved(file, match.captured(2)), system});
            }
        }
    }
    return includes;
}

QString folderOf(const QString &path)   // "core/net/X.h" -> "core/net"; "model/X.h" -> "model"
{
    const QStringList parts = path.split(QLatin1Char('/'));
    return parts.first() == QLatin1String("core") || parts.first() == QLatin1String("app") ? parts.mid(0, 2).join(QLatin1Char('/')) : parts.first();
}

QString place(const Include &include) { return QStringLiteral("%1:%2 includes %3").arg(include.file).arg(include.line).arg(include.target); }

} // namespace

class tst_Architecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coreFoldersKeepTheirArrows();
    void layersPointOneWay();
    void sandboxStandsAlone();
    void asyncIsTheModelsOnly();
    void nothingLivesAsLongAsAThread();
    void fileNamesAreUniqueAcrossIncludeRoots();
    void everyFileHasItsLicence();
    void coloursLiveInTheTokenFile();
    void everyClaimAboutSecurityLinksToItsTest();
};

void tst_Architecture::coreFoldersKeepTheirArrows()
{
    const QHash<QString, QSet<QString>> allowed = {
        {QStringLiteral("core/base"), {}},
        {QStringLiteral("core/activity"), {QStringLiteral("core/base"), QStringLiteral("core/crypto")}},
        {QStringLiteral("core/crypto"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/variables"), {QStringLiteral("core/base"), QStringLiteral("core/crypto")}},
        {QStringLiteral("core/net"), {QStringLiteral("core/base")}},
        {QStringLiteral("core/auth"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net")}},
        {QStringLiteral("core/incountry"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net"), QStringLiteral("core/auth")}},
        {QStringLiteral("core/tozstore"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net"), QStringLiteral("core/auth")}},
        {QStringLiteral("core/locker"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net"), QStringLiteral("core/auth")}},
        {QStringLiteral("core/aws"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net")}},
        {QStringLiteral("core/tokens"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net"), QStringLiteral("core/auth"), QStringLiteral("core/aws")}},
        {QStringLiteral("core/keychain"), {QStringLiteral("core/base"), QStringLiteral("core/crypto")}},
        {QStringLiteral("core/connections"),
         {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net"), QStringLiteral("core/auth"), QStringLiteral("core/incountry"), QStringLiteral("core/tozstore"), QStringLiteral("core/locker"), QStringLiteral("core/aws"), QStringLiteral("core/tokens"),
          QStringLiteral("core/keychain")}},
        {QStringLiteral("core/transfer"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/incountry")}},
        {QStringLiteral("core/search"), {QStringLiteral("core/base"), QStringLiteral("core/incountry"), QStringLiteral("core/tozstore"), QStringLiteral("core/locker"), QStringLiteral("core/connections")}},
        {QStringLiteral("core/updates"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/net")}},
        {QStringLiteral("core/migration"), {QStringLiteral("core/base"), QStringLiteral("core/crypto"), QStringLiteral("core/incountry")}},
    };
    const QList<Include> includes = includesOf(QStringLiteral("core"));
    QVERIFY(includes.size() > 100);
    for (const Include &include : includes) {
        const QString from = folderOf(include.file);
        QVERIFY2(allowed.contains(from), qPrintable(from + QStringLiteral(" has no arrows here: add it to core/README.md and to this test")));
        if (include.system) {
            static const QRegularExpression windows(QStringLiteral("^(QtWidgets|QtGui|QApplication|QGuiApplication|QWidget|QClipboard|QPixmap|QIcon)"));
            QVERIFY2(!windows.match(include.target).hasMatch(), qPrintable(place(include)));
            continue;
        }
        QVERIFY2(include.target.startsWith(QLatin1String("core/")), qPrintable(place(include)));
        const QString to = folderOf(include.target);
        QVERIFY2(to == from || allowed.value(from).contains(to), qPrintable(place(include)));
    }
}

void tst_Architecture::layersPointOneWay()
{
    for (const Include &include : includesOf(QStringLiteral("model"))) {
        if (include.system) {
            static const QRegularExpression refused(QStringLiteral("^(QtWidgets|QtNetwork|QNetwork|QSsl|QTcp|nlohmann|openssl|sodium|QApplication|QWidget|QMessageBox|QDialog)"));
            QVERIFY2(!refused.match(include.target).hasMatch(), qPrintable(place(include)));
            continue;
        }
        static const QRegularExpression known(QStringLiteral("^(model/|core/base/(?!Json)|core/incountry/|core/tozstore/(?!Channel|AccessKeys)|core/locker/(Change|Failure|Matrix|RandomValue|Sealed|SecretCode|Store)\\.h|core/variables/Variables(File)?\\.h|core/connections/|core/keychain/|core/activity/|core/transfer/|core/migration/|core/search/|core/updates/)"));
        QVERIFY2(known.match(include.target).hasMatch(), qPrintable(place(include)));
    }
    for (const Include &include : includesOf(QStringLiteral("ui"))) {
        if (include.system) {
            static const QRegularExpression refused(QStringLiteral("^(QtNetwork|QNetwork|QSsl|QTcp|QHttp|QSql|QJson|nlohmann|openssl|sodium|qt6keychain|QProcess)"));
            // The token file is JSON; nothing a service sends is parsed there.
            const bool tokenFile = include.file == QLatin1String("ui/theme/Tokens.cpp") && include.target.startsWith(QLatin1String("QJson"));
            QVERIFY2(tokenFile || !refused.match(include.target).hasMatch(), qPrintable(place(include)));
            continue;
        }
        static const QRegularExpression known(QStringLiteral("^(ui/|model/|core/base/(Clock|Error|SecretBytes|Text|Progress)\\.h|core/incountry/(Country|FindFilter|FilterTextError|Members|Record|RecordChange|RecordDifference|StorageConfiguration|SecretsData|SecretsDocument|Timestamp)\\.h|core/tozstore/(CryptoSuite|Keys|Note|Record|RecordRow|Search|Sharing|Store)\\.h|core/locker/(Matrix|Sealed|Store)\\.h|core/variables/Variables\\.h|core/connections/(AwsKeys|Connection|ConnectionMode|Opening)\\.h|core/keychain/(CredentialStore|VaultAccess)\\.h|core/migration/Plan\\.h|core/search/Search\\.h|core/transfer/(TransferTypes|ExportTypes|ImportTypes)\\.h)"));
        QVERIFY2(known.match(include.target).hasMatch(), qPrintable(place(include)));
    }
}

void tst_Architecture::sandboxStandsAlone()
{
    const QList<Include> includes = includesOf(QStringLiteral("app/sandbox"));
    QVERIFY(includes.size() > 30);
    for (const Include &include : includes) {
        QVERIFY2(include.system || include.target.startsWith(QLatin1String("app/sandbox/")), qPrintable(place(include)));
    }
}

void tst_Architecture::asyncIsTheModelsOnly()
{
    for (const QString &folder : {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const Include &include : includesOf(folder)) {
            QVERIFY2(include.target != QLatin1String("core/base/Async.h"), qPrintable(place(include)));
        }
    }
}

// gcc 12 for Windows destroys them after their memory is gone: the program would end with the first worker that ends.
void tst_Architecture::nothingLivesAsLongAsAThread()
{
    static const QRegularExpression declared(QStringLiteral("^\\s*(static\\s+)?thread_local\\b"), QRegularExpression::MultilineOption);
    for (const QString &folder : {QStringLiteral("core"), QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app")}) {
        for (const QString &file : sourceFiles(folder)) {
            QVERIFY2(!declared.match(contentOf(file)).hasMatch(), qPrintable(file));
        }
    }
}

void tst_Architecture::fileNamesAreUniqueAcrossIncludeRoots()
{
    QHash<QString, QString> seen;
    for (const QString &root : {QStringLiteral("core"), QStringLiteral("model"), QStringLiteral("ui")}) {
        for (const QString &file : sourceFiles(root)) {
            const QString name = file.mid(root.size() + 1);
            QVERIFY2(!seen.contains(name), qPrintable(file + QStringLiteral(" and ") + seen.value(name) + QStringLiteral(" are included by the same name")));
            seen.insert(name, file);
        }
    }
}

void tst_Architecture::everyFileHasItsLicence()
{
    for (const QString &root : {QStringLiteral("core"), QStringLiteral("model"), QStringLiteral("ui"), QStringLiteral("app"), QStringLiteral("tests")}) {
        for (const QString &file : sourceFiles(root)) {
            const QString content = contentOf(file);
            QVERIFY2(content.startsWith(QLatin1String("// SPDX-FileCopyrightText: ")) && content.contains(QLatin1String("// SPDX-License-Identifier: Apache-2.0")), qPrintable(file));
        }
    }
}

void tst_Architecture::coloursLiveInTheTokenFile()
{
    static const QRegularExpression colour(QStringLiteral("#[0-9a-fA-F]{6}\\b|Qt::(red|green|blue|gray|darkGray|lightGray|yellow|white|black)\\b|\\bQColor\\(\\s*\\d"));
    for (const QString &file : sourceFiles(QStringLiteral("ui"))) {
        const auto match = colour.match(contentOf(file));
        QVERIFY2(!match.hasMatch(), qPrintable(file + QStringLiteral(": ") + match.captured()));
    }
}

void tst_Architecture::everyClaimAboutSecurityLinksToItsTest()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    const QString text = contentOf(QStringLiteral("SECURITY.md"));
    int claims = 0;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("| ")) || line.startsWith(QLatin1String("| promise |")) || line.startsWith(QLatin1String("| ---"))) {
            continue;
        }
        ++claims;
        auto links = link.globalMatch(line.section(QLatin1Char('|'), 2));
        QVERIFY2(links.hasNext(), qPrintable(line));
        while (links.hasNext()) {
            const QString target = links.next().captured(1);
            QVERIFY2(target.startsWith(QLatin1String("tests/")), qPrintable(target));
            QVERIFY2(QFile::exists(sourceRoot + target), qPrintable(target));
        }
    }
    QVERIFY(claims > 40);
}

QTEST_GUILESS_MAIN(tst_Architecture)
#include "tst_architecture.moc"
