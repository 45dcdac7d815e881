// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "Sections.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <exception>
#include <fstream>

using namespace strongroom::bench;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures Strongroom's cryptography beside other ways to do the same, in one interleaved run."));
    parser.addHelpOption();
    const QCommandLineOption roundsOption(QStringLiteral("rounds"), QStringLiteral("Rounds of each section, at least 5 (default 11)."), QStringLiteral("N"),
                                          QStringLiteral("11"));
    const QCommandLineOption jsonOption(QStringLiteral("json"), QStringLiteral("Also write the figures to FILE as JSON."), QStringLiteral("FILE"));
    const QCommandLineOption onlyOption(QStringLiteral("only"), QStringLiteral("Only sections with TEXT in the title."), QStringLiteral("TEXT"));
    parser.addOptions({roundsOption, jsonOption, onlyOption});
    parser.process(application);

    bool isNumber = false;
    const int rounds = parser.value(roundsOption).toInt(&isNumber);
    if (!isNumber || rounds < 5) {
        std::fprintf(stderr, "--rounds: at least 5\n");
        return 2;
    }
    try {
        nlohmann::json document = nlohmann::json::array();
        using MakeSection = Section (*)();
        for (const MakeSection make : {MakeSection(keyDerivationSection), MakeSection(aesGcmSection), MakeSection(rawKeyRecordsSection), MakeSection(passwordRecordsSection),
                                       MakeSection(exportSection), MakeSection(importSection), MakeSection(passwordMigrationSection), MakeSection(rawKeyMigrationSection),
                                       MakeSection(largeMigrationSection), MakeSection(migrationJournalSection), MakeSection(tozRecordsSection),
                                       MakeSection(tozSearchHttpSection), MakeSection(tozFileSealSection), MakeSection(tozFileOpenSection), MakeSection(tozFileHttpSection),
                                       MakeSection(lockerOpenSection), MakeSection(lockerProjectSection),
                                       MakeSection(storedTokenSection), MakeSection(awsSigningSection), MakeSection(authorizerSection), MakeSection(srpSection)}) {
            const Section section = make();
            if (QString::fromStdString(section.title).contains(parser.value(onlyOption), Qt::CaseInsensitive)) {
                const std::vector<Figure> figures = measure(section, rounds);
                printTable(section, figures);
                document.push_back(toJson(section, figures));
            }
        }
        if (parser.isSet(jsonOption)) {
            std::ofstream file(parser.value(jsonOption).toStdString(), std::ios::binary);
            file << document.dump(2) << '\n';
            if (!file.flush()) {
                std::fprintf(stderr, "cannot write %s\n", qPrintable(parser.value(jsonOption)));
                return 1;
            }
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
