// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/LockerPages.h"

#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "connections/ConnectionTreeModel.h"
#include "locker/LockerSessions.h"
#include "locker/changes/SecretChangeCommands.h"
#include "locker/changes/SecretEdits.h"
#include "locker/changes/SecretStrip.h"
#include "locker/changes/SecretTrays.h"
#include "locker/environments/EnvironmentCommands.h"
#include "locker/environments/EnvironmentsPage.h"
#include "locker/matrix/CompareDialog.h"
#include "locker/matrix/MatrixWords.h"
#include "locker/matrix/SecretCommands.h"
#include "locker/matrix/SecretsPage.h"
#include "locker/transfer/LockerTransferCommands.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/SharedPart.h"
#include "shell/Sidebar.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionPage;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LockerPages)
};

// The page in front, when it is one of this kind.
template <typename Kind>
std::function<Kind *()> front(MainWindow &window)
{
    return [&window] { return window.pages() != nullptr ? qobject_cast<Kind *>(window.pages()->front()) : nullptr; };
}

// F5 and Esc, as on every page.
void addLoading(const CommandRegistry &registry, const std::function<LockerPage *()> &page)
{
    registry.find(u"view.refresh"_s)->addPlace({[page] { return page() != nullptr; }, [page] { page()->refresh(); }, [page] { return page()->refreshRefusal(); }});
    registry.find(u"view.cancel"_s)->addPlace({[page] { return page() != nullptr; }, [page] { page()->stop(); }, [page] { return page()->stopRefusal(); }});
}

// What changes the project waits in its tray, on whichever page it was done.
void addChanging(MainWindow &window)
{
    SecretPlaces places;
    places.session = [page = front<LockerPage>(window)] {
        LockerPage *const shown = page();
        return shown != nullptr ? shown->session() : nullptr;
    };
    const std::function<SecretsPage *()> matrix = front<SecretsPage>(window);
    places.isMatrix = [matrix] { return matrix() != nullptr; };
    places.cells = [matrix] {
        const SecretsPage *const page = matrix();
        return page != nullptr ? page->selectedCells() : QList<model::SecretCell>();
    };
    places.current = [matrix] {
        const SecretsPage *const page = matrix();
        return page != nullptr ? page->currentCell() : std::nullopt;
    };
    places.tray = [&window]() -> model::SecretTray * {
        const QString id = window.currentConnection();
        return window.services().connections->isOf(id, Service::Locker) ? window.services().secretChanges->of(id) : nullptr;
    };
    addSecretChangeCommands(*window.commands(), &window, places);
    addEnvironmentCommands(*window.commands(), &window, front<EnvironmentsPage>(window));
}

// Files: what is imported waits in the tray too.
void addTransfer(MainWindow &window)
{
    const std::function<LockerPage *()> page = front<LockerPage>(window);
    LockerTransferPlace place;
    place.applies = [page] { return page() != nullptr; };
    place.refusal = [page] { return page() == nullptr ? Words::tr("Choose a connection to Locker first.") : page()->openRefusal(); };
    place.writeRefusal = [page] { return page()->writeRefusal(); };
    place.context = [&window, page]() -> std::optional<LockerTransferContext> {
        LockerPage *const shown = page();
        if (shown == nullptr || !shown->openRefusal().isEmpty()) {
            return std::nullopt;
        }
        LockerTransferContext context;
        context.connectionId = shown->connectionId();
        context.connectionName = shown->connectionName();
        context.store = shown->session()->store();
        context.snapshot = shown->session()->snapshot();
        if (const auto *const matrix = qobject_cast<SecretsPage *>(shown)) {
            const std::optional<model::SecretCell> current = matrix->currentCell();
            context.environment = current ? current->environment : QString();
            context.selectedKeys = matrix->selectedKeys();
        }
        model::SecretTray *const tray = window.services().secretChanges->of(shown->connectionId());
        context.stage = [tray](const std::vector<locker::Change> &changes, const QString &how) { tray->stage(changes, how); };
        return context;
    };
    addLockerTransferCommands(*window.commands(), window.services(), &window, place);
    addSecretFileDrops(*window.drops(), window.services(), &window, place);
}

// What waits is painted in the cells, and copies out of a comparison wait, too.
void followTray(SecretsPage *page, model::SecretTray *tray)
{
    page->model()->setStaged(tray->stagedCells());
    QObject::connect(tray, &model::SecretTray::countsChanged, page, [page, tray] { page->model()->setStaged(tray->stagedCells()); });
    QObject::connect(page, &SecretsPage::compared, tray, [page, tray](CompareDialog *dialog) {
        const auto copy = [page, tray](const QStringList &keys, const QString &from, const QString &to) {
            std::vector<std::string> names;
            for (const QString &key : keys) {
                names.push_back(fromQString(key));
            }
            const model::EditPlan plan = model::planCopy(*page->session()->snapshot(), names, fromQString(from), {fromQString(to)}, model::CopyOver::Everything);
            tray->stage(plan.changes, Words::tr("copied from %1").arg(model::environmentText(fromQString(from))));
        };
        dialog->setCopying({copy, [page] { return page->writeRefusal(); }});
    });
}

// How many there are, beside the names of the pages.
void countPages(MainWindow &window, const QString &id, const LockerPage *page)
{
    const model::LockerSession *const session = page->session();
    auto *tree = qobject_cast<model::ConnectionTreeModel *>(window.sidebar()->tree()->model());
    const auto count = [tree, id, session] {
        const bool known = session->snapshot() && session->matrix();
        tree->setPageCount(id, ConnectionPage::Secrets, known ? std::optional<qint64>(session->matrix()->rows.size()) : std::nullopt);
        tree->setPageCount(id, ConnectionPage::Environments, known ? std::optional<qint64>(session->snapshot()->environments.size()) : std::nullopt);
    };
    QObject::connect(session, &model::LockerSession::snapshotChanged, page, count);
    count();
}

} // namespace

void addLockerCommands(MainWindow &window)
{
    addSecretCommands(*window.commands(), &window, front<SecretsPage>(window));
    addChanging(window);
    addTransfer(window);
    addLoading(*window.commands(), front<LockerPage>(window));
}

QStringList lockerMenu(const MainWindow &window)
{
    QStringList known = QStringList{u"secret.new"_s, u"secret.edit"_s, u"secret.copyTo"_s} + secretChangeMenu() + QStringList{{}} + secretMenu() + QStringList{{}} + lockerTransferMenu() + QStringList{{}} + environmentMenu();
    known.removeIf([&window](const QString &id) { return !id.isEmpty() && window.commands()->find(id) == nullptr; });
    return known;
}

void addLockerPages(MainWindow &window)
{
    // What the pages of a connection share outlives them, in whichever window and whatever order its children go in.
    auto *sessions = sharedPart<model::LockerSessions>(window.services().connections, window.services().connections, window.services().pool);
    const auto withStrip = [&window](auto *page, const QString &id) {
        countPages(window, id, page);
        model::SecretTray *const tray = window.services().secretChanges->of(id);
        page->addStrip(new SecretStrip(tray, *window.commands()));
        return page;
    };
    window.pages()->addFactory(Service::Locker, ConnectionPage::Secrets, [&window, sessions, withStrip](const QString &id) {
        SecretsPage *const page = withStrip(new SecretsPage(window.services(), id, sessions->of(id), *window.commands()), id);
        followTray(page, window.services().secretChanges->of(id));
        return page;
    });
    window.pages()->addFactory(Service::Locker, ConnectionPage::Environments, [&window, sessions, withStrip](const QString &id) {
        return withStrip(new EnvironmentsPage(window.services(), id, sessions->of(id), window.services().secretChanges->of(id), *window.commands()), id);
    });
    // What was written is to be seen, and what waits is counted.
    QObject::connect(window.services().secretChanges, &model::SecretTrays::projectWritten, sessions, [sessions](const QString &id) { sessions->of(id)->load(locker::Load::Forced); });
    QObject::connect(window.services().secretChanges, &model::SecretTrays::countsChanged, window.commands(), &CommandRegistry::refresh);
}

} // namespace strongroom::ui
