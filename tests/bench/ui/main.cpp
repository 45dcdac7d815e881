// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "UiMeasure.h"

#include "theme/Theme.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <exception>

using namespace strongroom::bench;

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures what a person waits for in Strongroom's window, over 1,000,000 made-up records and 500 secrets in 12 environments, and the start of the program."));
    parser.addHelpOption();
    const QCommandLineOption onlyOption(QStringLiteral("only"), QStringLiteral("Only sections with TEXT in the title."), QStringLiteral("TEXT"));
    parser.addOption(onlyOption);
    parser.process(application);

    strongroom::ui::Theme theme;
    try {
        using MakeSection = UiSection (*)();
        for (const MakeSection make : {MakeSection(filterSection), MakeSection(tableSection), MakeSection(matrixSection), MakeSection(startSection), MakeSection(stallSection)}) {
            const UiSection section = make();
            if (QString::fromStdString(section.title).contains(parser.value(onlyOption), Qt::CaseInsensitive)) {
                std::printf("%s\n", section.title.c_str());
                for (const UiFigure &figure : section.run(theme)) {
                    printFigure(figure);
                }
            }
        }
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
    return 0;
}
