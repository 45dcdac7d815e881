// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The window's program: makes the parts and puts them together.

#include "OwnDialogs.h"
#include "SandboxDemoVault.h"
#include "Screenshot.h"

#include "activity/ActivityLog.h"
#include "base/ProcessEnd.h"
#include "base/ProcessHardening.h"
#include "base/ViewSettings.h"
#include "connections/ConnectionManager.h"
#include "connections/SavedFilterRepository.h"
#include "connections/UserFolder.h"
#include "jobs/JobListModel.h"
#include "keychain/ChosenCredentialStore.h"
#include "keychain/MemoryCredentialStore.h"
#include "lock/VaultLock.h"
#include "migration/MigrationBackend.h"
#include "migration/Migrations.h"
#include "migration/PlanFile.h"
#include "records/SavedFilters.h"
#include "settings/LanguageSection.h"
#include "shell/MainWindow.h"
#include "shell/PlanWindow.h"
#include "shell/WindowSet.h"
#include "theme/Theme.h"
#include "tour/TourOffer.h"
#include "translation/Translation.h"
#include "updates/UpdateNotice.h"
#include "vault/CredentialHome.h"
#include "vault/KeychainWatch.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileOpenEvent>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;

namespace {

struct Options {
    bool demo = false;
    bool untilShown = false;
    QString screenshot;
    Screenshot::Of pictureOf = Screenshot::Of::Records;
    QString theme;
    QSize size;
    QString plan;
};

Options parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Desktop client for client-side encrypted data stores"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"demo"_s, QApplication::translate("main", "Open the demo vault at start.")});
    parser.addOption({u"screenshot"_s, QApplication::translate("main", "Save a picture of the window on the demo vault to <file>, then end."), u"file"_s});
    parser.addOption({u"of"_s, QApplication::translate("main", "What the picture is of: records or secrets."), u"page"_s, u"records"_s});
    parser.addOption({u"until-shown"_s, QApplication::translate("main", "End as soon as the window is painted: for measuring the start.")});
    parser.addOption({u"theme"_s, QApplication::translate("main", "light or dark, for this run."), u"name"_s});
    parser.addOption({u"size"_s, QApplication::translate("main", "Size of the window, such as 1360x840."), u"WxH"_s});
    parser.addPositionalArgument(u"plan"_s, QApplication::translate("main", "Begin a key migration with this plan (%1).").arg(model::planFileEnding), u"[plan]"_s);
    // Qt's parser shows a box on Windows where there is no console: nobody could ask for the version from a script.
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.size() == 2 && (arguments.at(1) == QLatin1StringView("--version") || arguments.at(1) == QLatin1StringView("-v"))) {
        std::printf("%s %s\n", qPrintable(QCoreApplication::applicationName()), STRONGROOM_VERSION);
        std::exit(0);
    }
    parser.process(application);

    Options options;
    options.demo = parser.isSet(u"demo"_s);
    options.untilShown = parser.isSet(u"until-shown"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.theme = parser.value(u"theme"_s);
    if (const QString of = parser.value(u"of"_s); of == "secrets"_L1) {
        options.pictureOf = Screenshot::Of::Secrets;
    } else if (of != "records"_L1) {
        std::fputs("strongroom: --of takes records or secrets\n", stderr);
        std::exit(2);
    }
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1) {
        std::fputs("strongroom: one plan at a time\n", stderr);
        std::exit(2);
    }
    options.plan = files.value(0);
    if (!options.theme.isEmpty() && options.theme != "light"_L1 && options.theme != "dark"_L1) {
        std::fputs("strongroom: --theme takes light or dark\n", stderr);
        std::exit(2);
    }
    if (parser.isSet(u"size"_s)) {
        const QStringList parts = parser.value(u"size"_s).split(u'x');
        options.size = QSize(parts.value(0).toInt(), parts.value(1).toInt());
        if (parts.size() != 2 || options.size.width() < 100 || options.size.height() < 100 || options.size.width() > 10'000 || options.size.height() > 10'000) {
            std::fputs("strongroom: --size takes a width and a height, such as 1360x840\n", stderr);
            std::exit(2);
        }
    }
    return options;
}

// macOS hands a double-clicked file over as an event, not as an argument. It goes to the window used last.
class OpenedFiles final : public QObject {
public:
    explicit OpenedFiles(ui::WindowSet *windows) : QObject(windows), m_windows(windows) {}
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FileOpen) {
            m_windows->active()->plans()->open(static_cast<QFileOpenEvent *>(event)->file());
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    ui::WindowSet *m_windows;
};

// Ends the program after the first paint of a window.
class FirstPaint final : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->isWidgetType() && qobject_cast<ui::MainWindow *>(static_cast<QWidget *>(watched)->window()) != nullptr) {
            qApp->removeEventFilter(this);
            // Posted: the whole frame is there by then, and the event loop that is to end.
            QMetaObject::invokeMethod(qApp, [] { QCoreApplication::exit(0); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

int runProgram(int argc, char *argv[])
{
    (void)hardenProcess();
    useOwnDialogsForPortals();
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Strongroom"_s);
    QApplication::setApplicationName(u"Strongroom"_s);
    QApplication::setApplicationVersion(QStringLiteral(STRONGROOM_VERSION));
    QApplication::setDesktopFileName(QStringLiteral(STRONGROOM_APP_ID));
    QApplication::setWindowIcon(QIcon(u":/strongroom/strongroom.svg"_s));
    installTranslation(application, languageFor(QSettings().value(ui::languageKey).toString()));
    const Options options = parse(application);
    const bool picture = !options.screenshot.isEmpty();

    // A picture shows the demo vault and nothing of this user: no saved connections, no keychain, no habits.
    std::optional<QTemporaryDir> scratch;
    if (picture) {
        scratch.emplace();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, scratch->path());
        QSettings().setValue(ui::tourSeenKey, true);   // nobody asks anything
    }
    if (options.untilShown && qEnvironmentVariableIsSet("STRONGROOM_CONFIG_DIR")) {
        // Who measures has put the user's folders elsewhere; a registry does not go along.
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromStdString(connections::userFolder()));
    }
    QSettings settings;
    ui::Theme theme;
    if (!options.theme.isEmpty()) {
        theme.showScheme(options.theme == "dark"_L1 ? ui::Scheme::Dark : ui::Scheme::Light);
    } else if (picture) {
        theme.showScheme(ui::Scheme::Light);
    }

    // Its threads mostly wait for answers: a long upload or export must not leave nobody to load what is looked at.
    QThreadPool pool;
    pool.setMaxThreadCount(std::max(16, QThread::idealThreadCount()));
    model::KeychainWatch keychainWatch;
    const keychain::Keychain system = picture ? keychain::Keychain{std::make_shared<keychain::MemoryCredentialStore>(), nullptr, {}} : keychain::systemKeychain();
    const auto credentials = std::make_shared<keychain::ChosenCredentialStore>(picture ? scratch->path().toStdString() : connections::userFolder(), keychainWatch.watch(system));
    auto repository = std::make_shared<connections::ConnectionRepository>(picture ? scratch->filePath(u"connections.json"_s).toStdString() : std::string());
    model::ConnectionManager manager(model::coreConnectionBackend(std::move(repository), credentials, [credentials] { return credentials->unavailableReason(); }), &pool);
    model::CredentialHome credentialHome(credentials, &keychainWatch, &manager, &pool);
    model::JobListModel jobs;
    model::ActivityLog activity(picture ? scratch->filePath(u"activity.jsonl"_s).toStdString() : std::string(), &settings);
    activity.follow(&jobs);
    activity.follow(&manager);
    model::ViewSettings viewSettings(&settings);
    model::SavedFilters savedFilters(
        std::make_shared<connections::SavedFilterRepository>(picture ? scratch->filePath(u"filters.json"_s).toStdString() : std::string()), &pool, [&manager](const QString &id) {
            const connections::Connection *const connection = manager.find(id);
            return connection != nullptr && connection->origin == connections::Origin::Saved;
        });
    model::Migrations migrations(model::coreMigrationBackend(picture ? scratch->path().toStdString() : std::string()), &manager, &pool, &jobs);
    model::VaultLock lock(credentials, &manager, &jobs, &settings, &pool);
    SandboxDemoVault demo;
    model::UpdateNotice updates(model::UpdateNotice::realParts(), &settings, &pool);

    ui::Services services;
    services.connections = &manager;
    services.demoVault = SandboxDemoVault::isInstalled() ? &demo : nullptr;
    services.jobs = &jobs;
    services.activity = &activity;
    services.viewSettings = &viewSettings;
    services.savedFilters = &savedFilters;
    services.migrations = &migrations;
    services.credentialHome = &credentialHome;
    services.settings = &settings;
    services.languages = languages();
    services.pool = &pool;
    services.theme = &theme;
    services.lock = &lock;
    services.updates = &updates;

    int result = 0;
    {
        ui::MainWindow window(services);
        ui::WindowSet windows(&window);   // goes first
        windows.restore();                // of a picture: nothing
        if (options.size.isValid()) {
            window.resize(options.size);
        }
        FirstPaint firstPaint;
        if (options.untilShown) {
            application.installEventFilter(&firstPaint);
        }
        windows.show();
        manager.load();
        savedFilters.load();
        application.installEventFilter(new OpenedFiles(&windows));
        if (!options.plan.isEmpty()) {
            windows.active()->plans()->open(options.plan);
        }
        if (options.demo || picture) {
            if (services.demoVault == nullptr) {
                std::fputs("strongroom: strongroom-sandbox is not beside this program\n", stderr);
                if (picture) {
                    return 1;
                }
            } else {
                demo.start();
            }
        }
        if (picture) {
            new Screenshot(&window, options.screenshot, options.pictureOf, &window);
        } else {
            updates.start();
        }
        result = QApplication::exec();
    }
    credentialHome.stopAsking();   // a worker must not wait for a window that is gone
    manager.closeAll();
    pool.waitForDone();
    return result;
}

} // namespace

int main(int argc, char *argv[])
{
    endProcess(runProgram(argc, argv));
}
