// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/PageHost.h"

#include <algorithm>
#include <utility>

namespace strongroom::ui {

PageHost::PageHost(QWidget *rest, const model::ConnectionManager *connections, QWidget *parent)
    : QStackedWidget(parent), m_rest(rest), m_connections(connections)
{
    addWidget(rest);
    connect(this, &QStackedWidget::currentChanged, this, &PageHost::frontChanged);
}

void PageHost::addFactory(connections::Service service, model::ConnectionPage page, Factory factory) { m_factories.insert({service, page}, std::move(factory)); }

void PageHost::addFactory(model::ConnectionPage page, Factory factory) { m_factories.insert({std::nullopt, page}, std::move(factory)); }

Page *PageHost::show(const QString &connectionId, model::ConnectionPage page)
{
    Page *shown = find(connectionId, page);
    if (shown == nullptr) {
        const connections::Connection *const connection = m_connections->find(connectionId);
        const Factory factory = m_factories.value({connection != nullptr ? std::optional(connection->service) : std::nullopt, page});
        if (!factory) {
            return nullptr;
        }
        shown = factory(connectionId);
        m_pages.insert({connectionId, page}, shown);
        addWidget(shown);
        connect(shown, &Page::statusChanged, this, [this, shown] {
            if (front() == shown) {
                Q_EMIT statusChanged();
            }
        });
        connect(shown, &Page::restrictionsChanged, this, [this, shown] {
            if (front() == shown) {
                Q_EMIT restrictionsChanged();
            }
        });
    }
    setCurrentWidget(shown);
    return shown;
}

void PageHost::forget(const QString &connectionId)
{
    for (auto it = m_pages.begin(); it != m_pages.end();) {
        if (it.key().first != connectionId) {
            ++it;
            continue;
        }
        Page *const page = it.value();
        it = m_pages.erase(it);
        drop(page);
    }
}

void PageHost::forgetAll()
{
    for (Page *const page : std::exchange(m_pages, {})) {
        drop(page);
    }
}

// Later: what it shows may be what asked for it.
void PageHost::drop(Page *page)
{
    if (currentWidget() == page) {
        setCurrentWidget(m_rest);
    }
    removeWidget(page);
    page->hide();
    page->deleteLater();
}

std::optional<PageHost::Place> PageHost::frontPlace() const
{
    const auto found = std::find(m_pages.cbegin(), m_pages.cend(), front());
    return found != m_pages.cend() ? std::optional<Place>(found.key()) : std::nullopt;
}

Page *PageHost::front() const { return qobject_cast<Page *>(currentWidget()); }

QStringList PageHost::unsavedTexts(const QString &connectionId) const
{
    QStringList texts;
    for (auto page = m_pages.begin(); page != m_pages.end(); ++page) {
        if (connectionId.isEmpty() || page.key().first == connectionId) {
            texts.append(page.value()->unsavedText());
        }
    }
    texts.removeAll(QString());
    return texts;
}

Page *PageHost::find(const QString &connectionId, model::ConnectionPage page) const { return m_pages.value({connectionId, page}); }

} // namespace strongroom::ui
