// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchWindow.h"

#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "locker/matrix/SecretFilterBox.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretsPage.h"
#include "records/FilterEdit.h"
#include "records/RecordsPage.h"
#include "records/filter/FilterShelf.h"
#include "search/Search.h"
#include "search/SearchPage.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"
#include "tokens/TokensPage.h"
#include "tozstore/records/TozQueryModel.h"
#include "tozstore/records/TozRecordsPage.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionPage;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SearchEverywhere)
};

SearchPage *searchPage(const MainWindow &window) { return window.pages() != nullptr ? qobject_cast<SearchPage *>(window.pages()->front()) : nullptr; }

void chooseCountry(const RecordsPage &page, const incountry::Country &country)
{
    QComboBox *const box = page.countryBox();
    if (const int at = box->findData(toQString(country.code())); at >= 0 && at != box->currentIndex()) {
        box->setCurrentIndex(at);
        Q_EMIT box->activated(at);
    }
}

// The filter that shows the record, or all that was found by this member.
QString filterOf(const search::RecordPlace &place, bool all, const QString &text)
{
    if (!all && !place.recordKey.empty()) {
        return u"record_key="_s + toQString(incountry::filterValueText(place.recordKey));
    }
    const QString member = place.member == "search_keys" ? u"search:"_s : toQString(place.member) + u'=';
    return member + toQString(incountry::filterValueText(fromQString(text)));
}

void goTo(MainWindow &window, const QString &id, const search::RecordPlace &place, bool all, const QString &text)
{
    window.sidebar()->select(id, ConnectionPage::Records);
    if (RecordsPage *const page = window.recordsPage()) {
        chooseCountry(*page, place.country);
        page->filterShelf()->apply(filterOf(place, all, text));
        page->takeFocus();
    }
}

void goTo(MainWindow &window, const QString &id, const search::TozPlace &place, bool all, const QString &text)
{
    window.sidebar()->select(id, ConnectionPage::Records);
    auto *const page = qobject_cast<TozRecordsPage *>(window.pages()->find(id, ConnectionPage::Records));
    if (page == nullptr) {
        return;
    }
    tozstore::Search search = page->query()->search();
    tozstore::SearchClause one;
    one.records = {place.recordId};
    search.match = {all ? search::tozClauseFor(fromQString(text)) : one};
    search.exclude.clear();
    search.range.reset();
    search.allWriters = true;
    page->query()->setSearch(search);
    page->takeFocus();
}

void goTo(MainWindow &window, const QString &id, const search::SecretPlace &place, bool all, const QString &text)
{
    window.sidebar()->select(id, ConnectionPage::Secrets);
    if (auto *const page = qobject_cast<SecretsPage *>(window.pages()->find(id, ConnectionPage::Secrets))) {
        if (all) {
            page->filterBox()->clear();
            page->filterBox()->edit()->setText(text);
        } else {
            page->goTo(toQString(place.key), toQString(place.environment));
        }
        page->view()->setFocus();
    }
}

void goTo(MainWindow &window, const QString &id, const search::EnvironmentPlace &, bool, const QString &) { window.sidebar()->select(id, ConnectionPage::Environments); }

void goTo(MainWindow &window, const QString &id, const search::TokenPlace &, bool, const QString &text)
{
    const bool own = window.services().connections->isOf(id, Service::ApiTokens) || window.services().connections->isOf(id, Service::SignIn);
    if (own) {
        window.sidebar()->select(id, ConnectionPage::Tokens);
    } else {
        window.showGlobal(ConnectionPage::Tokens);
    }
    if (auto *const page = qobject_cast<TokensPage *>(window.pages()->front())) {
        page->search()->setText(text);
        page->takeFocus();
    }
}

} // namespace

void goToHit(MainWindow &window, const QString &connectionId, const search::Hit &hit, bool all, const QString &text)
{
    if (window.services().connections->find(connectionId) == nullptr) {
        return;
    }
    std::visit([&](const auto &place) { goTo(window, connectionId, place, all, text); }, search::Place(hit.place));   // a copy: going there may end the search
}

void addSearchCommands(MainWindow &window)
{
    MainWindow *const self = &window;
    CommandRegistry &registry = *window.commands();
    registry.add({u"search.everywhere"_s, Words::tr("Search &everywhere"), u"search"_s, QKeySequence(u"Ctrl+Shift+F"_s), Words::tr("Looks for one text in every connection; again: goes back")}, self,
                 [self] { self->toggleGlobal(ConnectionPage::Search); },
                 [self] { return self->services().connections->connections().empty() ? Words::tr("There are no connections yet.") : QString(); })
        ->setCheckable([self] { return self->isGlobalShown(ConnectionPage::Search); });
    registry.add({u"search.stop"_s, Words::tr("S&top searching everywhere"), u"circle-x"_s, QKeySequence(u"Ctrl+Alt+G"_s), Words::tr("Ends the search over all connections at once; what was found stays")}, self,
                 [self] {
                     if (SearchPage *const page = searchPage(*self)) {
                         page->stop();
                     }
                 },
                 [self] {
                     const SearchPage *const page = searchPage(*self);
                     return page != nullptr && page->isRunning() ? QString() : Words::tr("Nothing is being looked for.");
                 });
    const auto onHit = [&](CommandInfo info, void (SearchPage::*run)()) {
        registry.add(std::move(info), self,
                     [self, run] {
                         if (SearchPage *const page = searchPage(*self)) {
                             (page->*run)();
                         }
                     },
                     [self] {
                         const SearchPage *const page = searchPage(*self);
                         return page == nullptr ? Words::tr("Search everywhere first.") : page->currentRefusal();
                     });
    };
    onHit({u"search.open"_s, Words::tr("Go to what was &found"), u"arrow-right"_s, QKeySequence(u"Ctrl+Alt+Return"_s), Words::tr("Shows the chosen hit where it is")}, &SearchPage::openCurrent);
    onHit({u"search.copy"_s, Words::tr("Cop&y what was found"), u"copy"_s, QKeySequence(u"Ctrl+Alt+I"_s), Words::tr("Copies the name of the chosen hit")}, &SearchPage::copyCurrent);
}

QStringList searchMenu() { return {u"search.everywhere"_s, u"search.open"_s, u"search.copy"_s, u"search.stop"_s}; }

void addSearchPage(MainWindow &window)
{
    MainWindow *const self = &window;
    window.pages()->addFactory(ConnectionPage::Search, [self](const QString &) {
        auto *page = new SearchPage(self->services(), *self->commands());
        QObject::connect(page, &SearchPage::hitWanted, self,
                         [self](const QString &id, const search::Hit &hit, bool all, const QString &text) { goToHit(*self, id, hit, all, text); });
        return page;
    });
}

} // namespace strongroom::ui
