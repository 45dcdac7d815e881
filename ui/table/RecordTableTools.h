// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What goes with the table of records and is no part of it: the strip that names missing countries, going to a record key, copying what is
// selected, the selection over a reload. The page puts the strips above its table and shows what is found.

#include "records/PlacedRow.h"
#include "records/RecordCopy.h"
#include "table/GoToStrip.h"

#include <QObject>

#include <memory>

class QVBoxLayout;

namespace strongroom::model {
class RecordTableModel;
class RecordFinder;
}

namespace strongroom::ui {

class Banner;
class RecordTableView;

class RecordTableTools final : public QObject {
    Q_OBJECT
public:
    RecordTableTools(model::RecordTableModel *model, RecordTableView *view, QThreadPool *pool);

    void addStrips(QVBoxLayout *column);
    // What "go to" asks. Null: nothing is open; strips close.
    void setStore(const std::shared_ptr<incountry::RecordStore> &store);

    // Selected rows that are loaded, from the top; those of them that can be addressed are not sorted out.
    [[nodiscard]] model::PlacedRows selectedRows() const;
    [[nodiscard]] qint64 selectedCount() const;   // rows, loaded or not
    [[nodiscard]] qint64 selectedLoadedCount() const;
    [[nodiscard]] QString selectionText() const;

    [[nodiscard]] QString copyRefusal() const;    // empty: there is something to copy
    void copy(model::CopyFormat format);
    void goTo();

    [[nodiscard]] GoToStrip *goToStrip() const noexcept { return m_goTo; }
    [[nodiscard]] Banner *countryStrip() const noexcept { return m_countries; }

Q_SIGNALS:
    void foundElsewhere(const strongroom::model::PlacedRow &row);   // not in the table
    void aloneRequested(const QString &recordKey);
    void copied(const QString &what);
    void said(const QString &title, const QString &text);           // for the page's banner

private:
    void showCountryFailures();
    void find(const QString &recordKey);
    void found(const model::FoundRecords &found);
    void show(int row);
    [[nodiscard]] QList<std::pair<int, int>> selectedRanges() const;   // of rows, from the top, none twice

    model::RecordTableModel *m_model;
    RecordTableView *m_view;
    model::RecordCopier *m_copier;
    model::RecordFinder *m_finder;
    std::shared_ptr<incountry::RecordStore> m_store;
    GoToStrip *m_goTo;
    QWidget *m_countryRow;
    Banner *m_countries;
};

} // namespace strongroom::ui
