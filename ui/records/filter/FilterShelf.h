// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Recent and saved filters of one connection: the menu at the end of the filter, and the dialogs behind it. Recent ones live in memory
// unless the user has asked to keep them; saving one is an act of its own (model/records/SavedFilters.h says where it goes).

#include "records/SavedFilters.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace strongroom::model {
class FilterModel;
class ViewSettings;
}

namespace strongroom::ui {

class FilterBox;
class IconButton;
class SavedFiltersDialog;

class FilterShelf final : public QObject {
    Q_OBJECT
public:
    FilterShelf(const QString &connectionId, model::SavedFilters *saved, model::ViewSettings *settings, model::FilterModel *filter, FilterBox *box);

    [[nodiscard]] IconButton *button() const noexcept { return m_button; }
    [[nodiscard]] QMenu *menu() const noexcept { return m_menu; }
    [[nodiscard]] const QList<model::SavedFilter> &savedFilters() const { return m_saved->of(m_connectionId); }
    [[nodiscard]] QString saveRefusal() const;      // why there is nothing to save; empty: there is
    [[nodiscard]] bool keepsRecent() const;

public Q_SLOTS:
    void popup();                                   // the menu, by keyboard
    void save();                                    // asks for the name
    void manage();
    void toggleKeepRecent();
    void forgetRecent();
    void apply(const QString &text);                // what cannot be understood is shown as text, with what is wrong

private:
    void fillMenu();
    void addFilter(const QString &name, const QString &text, const QString &problem);

    QString m_connectionId;
    model::SavedFilters *m_saved;
    model::ViewSettings *m_settings;
    model::FilterModel *m_filter;
    FilterBox *m_box;
    IconButton *m_button;
    QMenu *m_menu;
    QPointer<SavedFiltersDialog> m_dialog;
};

} // namespace strongroom::ui
