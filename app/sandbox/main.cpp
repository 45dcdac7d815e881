// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-sandbox: a local server that speaks the services' protocols, for the demo vault, for tests and for trying out code.

#include "sandbox/ReadyFile.h"
#include "sandbox/Server.h"
#include "sandbox/StopRequest.h"

#include <nlohmann/json.hpp>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <optional>
#include <stdexcept>

using namespace strongroom::sandbox;

namespace {

constexpr int exitBadInput = 2;
constexpr int exitFailed = 1;

struct BadOption : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

int number(const QCommandLineParser &parser, const QString &name, int least, int most)
{
    bool ok = false;
    const int value = parser.value(name).toInt(&ok);
    if (!ok || value < least || value > most) {
        throw BadOption("--" + name.toStdString() + " must be a number from " + std::to_string(least) + " to " + std::to_string(most));
    }
    return value;
}

Seed seedNamed(const QString &name)
{
    if (name == QLatin1String("demo")) {
        return Seed::Demo;
    }
    if (name == QLatin1String("empty")) {
        return Seed::Empty;
    }
    throw BadOption("--seed must be demo or empty");
}

void addOptions(QCommandLineParser &parser)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("strongroom-sandbox", text); };
    parser.setApplicationDescription(tr("A local server that speaks the protocols of the InCountry storage service, of TozStore and of Locker, and signs service accounts in. It listens on 127.0.0.1 only."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("port"), tr("Listen on this port; 0 lets the system choose."), tr("number"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("public-port"), tr("Say that this is the port, when something forwards it to the real one."), tr("number"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("data"), tr("Keep the data in this SQLite file; without it everything is gone at the end."), tr("file")});
    parser.addOption({QStringLiteral("seed"), tr("Fill a new database with demo data, or leave it empty: demo or empty."), tr("what"), QStringLiteral("empty")});
    parser.addOption({QStringLiteral("records"), tr("How many records the demo data has."), tr("number"), QStringLiteral("2400")});
    parser.addOption({QStringLiteral("ready-file"), tr("Write address and credentials to this file once connections are accepted."), tr("file")});
    parser.addOption({QStringLiteral("token-lifetime"), tr("Seconds for which an access token is good."), tr("seconds"), QStringLiteral("3600")});
    parser.addOption({QStringLiteral("endpoint-mask"), tr("The endpoint mask that clients may name in a token's audience."), tr("mask"),
        QStringLiteral("-mt-01.api.incountry.io")});
    parser.addOption({QStringLiteral("single-use-tokens"), tr("Registration tokens of TozStore that are good for one client each, with commas between them."),
        tr("tokens")});
    parser.addOption({QStringLiteral("locker-secrets"), tr("Fill a new Locker project with this many keys, a value in each environment, instead of demo data."),
        tr("number"), QStringLiteral("0")});
    parser.addOption({QStringLiteral("locker-environments"), tr("How many environments --locker-secrets makes."), tr("number"), QStringLiteral("12")});
    parser.addOption({QStringLiteral("locker-page-size"), tr("How many rows Locker puts on a page at most."), tr("number"), QStringLiteral("2000")});
    parser.addOption({QStringLiteral("exit-with-parent"), tr("End when standard input closes.")});
}

ServerOptions readOptions(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty()) {
        throw BadOption("unexpected argument: " + parser.positionalArguments().constFirst().toStdString());
    }
    ServerOptions options;
    options.port = static_cast<std::uint16_t>(number(parser, QStringLiteral("port"), 0, 65535));
    options.publicPort = static_cast<std::uint16_t>(number(parser, QStringLiteral("public-port"), 0, 65535));
    options.dataFile = parser.value(QStringLiteral("data"));
    options.seed = seedNamed(parser.value(QStringLiteral("seed")));
    options.records = number(parser, QStringLiteral("records"), 0, 10'000'000);
    options.tokenLifetime = std::chrono::seconds(number(parser, QStringLiteral("token-lifetime"), 1, 31'536'000));
    for (const QString &token : parser.value(QStringLiteral("single-use-tokens")).split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        options.singleUseTokens.push_back(token.toStdString());
    }
    options.lockerSecrets = number(parser, QStringLiteral("locker-secrets"), 0, 100'000);
    options.lockerEnvironments = number(parser, QStringLiteral("locker-environments"), 0, 1'000);
    options.lockerPageSize = number(parser, QStringLiteral("locker-page-size"), 1, 1'000'000);
    options.endpointMask = parser.value(QStringLiteral("endpoint-mask")).toStdString();
    return options;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("strongroom-sandbox"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRONGROOM_VERSION));
    QCommandLineParser parser;
    addOptions(parser);
    // Qt's parser shows a box on Windows where there is no console: nobody could ask for the version from a script.
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.size() == 2 && (arguments.at(1) == QLatin1StringView("--version") || arguments.at(1) == QLatin1StringView("-v"))) {
        std::printf("%s %s\n", qPrintable(QCoreApplication::applicationName()), STRONGROOM_VERSION);
        std::exit(0);
    }
    parser.process(application);
    try {
        const ServerOptions options = readOptions(parser);
        // Before the seeding, which takes its time: whoever started this may be gone already.
        quitOnSignals();
        if (parser.isSet(QStringLiteral("exit-with-parent"))) {
            quitWhenStandardInputCloses();
        }
        Server server(options);
        server.start();
        const nlohmann::json description = server.description();
        if (const QString file = parser.value(QStringLiteral("ready-file")); !file.isEmpty()) {
            writeReadyFile(file, description);
        }
        // The address only: credentials go nowhere but into the ready file.
        std::printf("%s\n", description.at("incountry").at("endpoint").get_ref<const std::string &>().c_str());
        std::fflush(stdout);
        return QCoreApplication::exec();
    } catch (const BadOption &error) {
        std::fprintf(stderr, "strongroom-sandbox: %s\n", error.what());
        return exitBadInput;
    } catch (const std::exception &error) {
        std::fprintf(stderr, "strongroom-sandbox: %s\n", error.what());
        return exitFailed;
    }
}
