// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QList>
#include <QString>

#include <functional>

class QLineEdit;
class QListView;

namespace strongroom::ui {

class CommandRegistry;
class Label;
class PaletteModel;

// A place to go to: a page of a connection, a country.
struct PalettePlace {
    QString title;       // "Acme EMEA · Records"
    QString kind;        // "page"
    QString icon;
    std::function<void()> go;
    bool isRecent = false;   // on top while nothing is typed, and only then: the place itself is found by its name
};

// Ctrl+K: every action, connection and page by name. Type to narrow (words in any order), Enter runs.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(CommandRegistry *registry, QList<PalettePlace> places, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void run(const QModelIndex &index);
    void narrow(const QString &text);

    PaletteModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    Label *m_nothing;
};

} // namespace strongroom::ui
