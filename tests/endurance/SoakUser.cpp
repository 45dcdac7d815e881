// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "SoakUser.h"

#include "ScreenErrors.h"

#include "commands/CommandRegistry.h"
#include "editor/RecordEditorDialog.h"
#include "locker/matrix/SecretsPage.h"
#include "records/FilterModel.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::test {

using model::ConnectionPage;

namespace {

constexpr int dialogPatience = 6'000;   // ms that a user waits for a save

bool isShownEdit(const QLineEdit *edit, const QString &name) { return edit->isVisible() && edit->accessibleName() == name; }

} // namespace

void SoakUser::trigger(const QString &name)
{
    ui::Command *const command = m_soak.window->commands()->find(name);
    if (command != nullptr && command->isEnabled()) {
        command->trigger();
    }
}

void SoakUser::leaveDialogs()
{
    for (int i = 0; i < 5 && QApplication::activeModalWidget() != nullptr; ++i) {
        auto *const dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog == nullptr) {
            return;
        }
        if (auto *const confirm = dialog->findChild<QPushButton *>(u"confirm"_s)) {
            confirm->click();
        } else {
            dialog->reject();
        }
        QTest::qWait(20);
    }
    if (QWidget *const popup = QApplication::activePopupWidget()) {
        popup->close();
    }
}

void SoakUser::go(int connection, ConnectionPage page)
{
    m_soak.window->sidebar()->select(m_soak.ids[connection], page);
    ++m_counts.pages;
}

void SoakUser::refresh()
{
    ++m_counts.refreshes;
    trigger(u"view.refresh"_s);
}

void SoakUser::lookAround(ui::Page *page)
{
    const QList<QAbstractItemView *> views = page->findChildren<QAbstractItemView *>();
    QList<QAbstractItemView *> shown;
    std::copy_if(views.begin(), views.end(), std::back_inserter(shown), [](const QAbstractItemView *view) { return view->isVisible() && view->model() != nullptr && view->model()->rowCount() > 0; });
    if (shown.isEmpty()) {
        return;
    }
    QAbstractItemView *const view = shown[pick(int(shown.size()))];
    const int rows = view->model()->rowCount();
    const int columns = view->model()->columnCount();
    const QModelIndex index = view->model()->index(pick(rows), pick(columns));
    if (index.isValid()) {
        view->setCurrentIndex(index);
        view->scrollTo(index);
        ++m_counts.opened;
    }
}

void SoakUser::searchRecords()
{
    ui::RecordsPage *const page = m_soak.window->recordsPage();
    if (page == nullptr || !page->isReady()) {
        return;
    }
    ++m_counts.searches;
    static const QStringList conditions = {u"key1=english"_s, u"range_key1>1000"_s, u"profile_key=customer"_s, u"key2=bmw"_s};
    if (pick(3) == 0) {
        page->filter()->clear();
    } else {
        page->filter()->clear();
        (void)page->filter()->addCondition(conditions[pick(int(conditions.size()))]);
    }
}

void SoakUser::editRecord()
{
    ui::RecordsPage *const page = m_soak.window->recordsPage();
    if (page == nullptr || page->table()->loadedCount() == 0) {
        return;
    }
    page->view()->setCurrentIndex(page->table()->index(pick(std::min(20, page->table()->rowCount())), page->view()->leadingColumn()));
    if (!QTest::qWaitFor([page] { return page->currentRow() != nullptr; }, 1'000)) {
        return;
    }
    page->editRecord();
    auto *const dialog = qobject_cast<ui::RecordEditorDialog *>(QApplication::activeModalWidget());
    if (dialog == nullptr) {
        return;
    }
    const QList<QLineEdit *> edits = dialog->findChildren<QLineEdit *>();
    const auto key = std::find_if(edits.begin(), edits.end(), [](const QLineEdit *edit) { return isShownEdit(edit, u"key2"_s); });
    if (key == edits.end()) {
        leaveDialogs();
        return;
    }
    QLineEdit *const edit = *key;
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"soak %1"_s.arg(pick(1'000'000)));
    bool closed = false;
    QObject::connect(dialog, &QDialog::finished, m_soak.window.get(), [&closed] { closed = true; });
    QTest::keyClick(edit, Qt::Key_Return);
    if (QTest::qWaitFor([&closed] { return closed; }, dialogPatience)) {
        ++m_counts.edits;
    } else {
        ++m_counts.failedEdits;
        leaveDialogs();
        (void)QTest::qWaitFor([&closed] { return closed; }, dialogPatience);
    }
}

void SoakUser::onRecords()
{
    ui::RecordsPage *const page = m_soak.window->recordsPage();
    switch (pick(8)) {
    case 0: searchRecords(); break;
    case 1: editRecord(); break;
    case 2: refresh(); break;
    case 3:
        if (page->countryBox()->count() > 0) {
            page->countryBox()->setCurrentIndex(pick(page->countryBox()->count()));
            Q_EMIT page->countryBox()->activated(page->countryBox()->currentIndex());
        }
        break;
    case 4:
    case 5: {
        QScrollBar *const bar = page->view()->verticalScrollBar();
        bar->setValue(pick(bar->maximum() + 1));
        break;
    }
    default: lookAround(page);
    }
}

void SoakUser::actOn(ui::Page *page)
{
    if (qobject_cast<ui::RecordsPage *>(page) != nullptr) {
        onRecords();
        return;
    }
    switch (pick(4)) {
    case 0: refresh(); break;
    case 1:
        if (auto *const secrets = qobject_cast<ui::SecretsPage *>(page); secrets != nullptr && secrets->valueRefusal().isEmpty()) {
            secrets->reveal();
            ++m_counts.opened;
        } else {
            trigger(u"request.send"_s);
            trigger(u"tokens.refresh"_s);
        }
        break;
    default: lookAround(page);
    }
}

void SoakUser::step()
{
    ++m_counts.steps;
    leaveDialogs();
    ui::Page *const front = m_soak.window->pages()->front();
    if (front == nullptr || pick(5) == 0) {
        const int connection = pick(int(m_soak.ids.size()));
        const connections::Connection *const chosen = m_soak.manager.find(m_soak.ids[connection]);
        const std::vector<ConnectionPage> pages = model::pagesOf(chosen->service);
        go(connection, pages[std::size_t(pick(int(pages.size())))]);
        return;
    }
    actOn(front);
}

QStringList SoakUser::visitEverything(std::chrono::seconds patience)
{
    QStringList left;
    leaveDialogs();
    for (int connection = 0; connection < m_soak.ids.size(); ++connection) {
        const connections::Connection *const chosen = m_soak.manager.find(m_soak.ids[connection]);
        for (const ConnectionPage page : model::pagesOf(chosen->service)) {
            go(connection, page);
            if (m_soak.manager.state(m_soak.ids[connection]) == model::ConnectionState::Failed) {
                m_soak.manager.open(m_soak.ids[connection]);
            }
            QTest::qWait(100);
            refresh();
            if (page == ConnectionPage::Request) {
                trigger(u"request.send"_s);   // an answer stands until there is another
            }
            QStringList errors;
            const auto clean = [&] {
                errors = errorsOnScreen(*m_soak.window);
                return errors.isEmpty();
            };
            // What came with the way here is of before; what stays after asking again is the program's.
            (void)QTest::qWaitFor(clean, int(std::chrono::milliseconds(patience).count()));
            for (const QString &error : errors) {
                left.append(u"%1, page %2: %3"_s.arg(QString::fromStdString(chosen->name)).arg(int(page)).arg(error));
            }
        }
    }
    return left + failedConnections(m_soak.manager);
}

} // namespace strongroom::test
