// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "translation/Translation.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace strongroom {

namespace {

QString compiled(const QString &name, const QString &language) { return u":/strongroom/translations/%1_%2.qm"_s.arg(name, language); }

void install(QCoreApplication &application, const QString &path)
{
    if (QFile::exists(path)) {   // Qt's own may be missing where its package was when the program was built
        auto *translator = new QTranslator(&application);
        [[maybe_unused]] const bool loaded = translator->load(path);
        Q_ASSERT(loaded);
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

QStringList languages() { return {u"en"_s, u"de"_s, u"es"_s, u"ja"_s}; }

QString languageFor(const QString &chosen)
{
    QStringList wanted = QLocale::system().uiLanguages();
    wanted.prepend(chosen);
    for (const QString &one : wanted) {
        const QString code = one.section(u'-', 0, 0);
        if (languages().contains(code)) {
            return code;
        }
    }
    return languages().first();
}

void installTranslation(QCoreApplication &application, const QString &language)
{
    install(application, compiled(u"strongroom"_s, languages().first()));
    if (language != languages().first()) {
        install(application, compiled(u"qtbase"_s, language));
        install(application, compiled(u"strongroom"_s, language));   // the last one is asked first
        if (const QLocale own(language); QLocale::system().language() != own.language()) {
            QLocale::setDefault(own);
        }
    }
}

} // namespace strongroom
