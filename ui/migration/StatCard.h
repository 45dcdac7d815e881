// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Panel.h"

#include <QList>
#include <QString>

class QGridLayout;

namespace strongroom::ui {

class ElidedLabel;
class Label;

// One figure: what it is, how much, and a word about it.
class StatCard final : public Card {
    Q_OBJECT
public:
    explicit StatCard(const QString &name, QWidget *parent = nullptr);
    void setFigure(const QString &value, const QString &note = {}, Token ink = Token::Text);
    void setName(const QString &name);
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString note() const;

private:
    Label *m_name;
    Label *m_value;
    ElidedLabel *m_note;
};

// Four of them beside each other, or two by two where there is no room for that.
class StatRow final : public QWidget {
    Q_OBJECT
public:
    explicit StatRow(const QList<StatCard *> &cards, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange(int columns);
    QList<StatCard *> m_cards;
    QGridLayout *m_grid;
    int m_columns = 0;
};

} // namespace strongroom::ui
