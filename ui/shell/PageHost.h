// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pages of the window, each made when it is first shown and kept until its connection goes. A page of the same name is another one for
// each service. A page that belongs to no connection has an empty connection id.

#include "connections/ConnectionTreeModel.h"
#include "shell/Page.h"

#include <QMap>
#include <QStackedWidget>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>

namespace strongroom::ui {

class PageHost final : public QStackedWidget {
    Q_OBJECT
public:
    using Factory = std::function<Page *(const QString &connectionId)>;

    // `rest` stands there as long as there is no page. The manager outlives the host.
    PageHost(QWidget *rest, const model::ConnectionManager *connections, QWidget *parent = nullptr);
    void addFactory(connections::Service service, model::ConnectionPage page, Factory factory);
    void addFactory(model::ConnectionPage page, Factory factory);   // of no connection
    // Brings it to the front, made now if need be. Null: nobody makes such a page.
    Page *show(const QString &connectionId, model::ConnectionPage page);
    void forget(const QString &connectionId);
    void forgetAll();
    void showRest() { setCurrentWidget(m_rest); }
    [[nodiscard]] Page *front() const;                                   // null: the rest
    using Place = std::pair<QString, model::ConnectionPage>;
    [[nodiscard]] std::optional<Place> frontPlace() const;
    [[nodiscard]] QStringList unsavedTexts(const QString &connectionId = {}) const;     // of one connection, or of all
    [[nodiscard]] Page *find(const QString &connectionId, model::ConnectionPage page) const;   // null: not made so far

Q_SIGNALS:
    void frontChanged();
    void statusChanged();         // of the page in front
    void restrictionsChanged();   // of the page in front

private:
    void drop(Page *page);

    using Kind = std::pair<std::optional<connections::Service>, model::ConnectionPage>;

    QWidget *m_rest;
    const model::ConnectionManager *m_connections;
    QMap<Kind, Factory> m_factories;
    QMap<std::pair<QString, model::ConnectionPage>, Page *> m_pages;
};

} // namespace strongroom::ui
