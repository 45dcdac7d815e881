// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeTableView.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "theme/Tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ChangeState;
using model::ChangeTray;

namespace {

constexpr int cellPadding = 10;

struct Mark {
    QString icon;
    Token ink;
};

Mark markOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Waiting: return {u"circle"_s, Token::Muted};
    case ChangeState::Committing: return {u"loader-circle"_s, Token::Accent};
    case ChangeState::Done: return {u"circle-check"_s, Token::Ok};
    case ChangeState::Conflict: return {u"git-compare"_s, Token::Warning};
    case ChangeState::Failed: return {u"circle-alert"_s, Token::Error};
    case ChangeState::Undone: return {u"undo-2"_s, Token::Muted};
    }
    return {};
}

QString iconOf(incountry::ChangeKind kind)
{
    switch (kind) {
    case incountry::ChangeKind::Create: return u"plus"_s;
    case incountry::ChangeKind::Edit: return u"pencil"_s;
    case incountry::ChangeKind::Delete: return u"trash-2"_s;
    }
    return {};
}

class ChangeDelegate final : public QStyledItemDelegate {
public:
    explicit ChangeDelegate(ChangeTableView *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        painter->fillRect(option.rect, color(option.state.testFlag(QStyle::State_Selected) ? Token::Selection : Token::Surface));
        const auto state = index.data(model::Role::State).value<ChangeState>();
        const bool past = state == ChangeState::Done || state == ChangeState::Undone;
        QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        Token ink = past ? Token::Muted : Token::Text;
        painter->setFont(fonts::text());
        if (index.column() == ChangeTray::Result) {
            const Mark mark = markOf(state);
            rect = paintMark(*painter, option, rect, mark.icon, color(mark.ink));
            ink = mark.ink == Token::Accent ? Token::Text : mark.ink;
        } else if (index.column() == ChangeTray::What) {
            rect = paintMark(*painter, option, rect, iconOf(incountry::ChangeKind(index.data(ChangeTray::KindOf).toInt())), color(ink));
        } else if (index.column() == ChangeTray::RecordKey && index.data(model::Role::IsHashShown).toBool()) {
            painter->setFont(fonts::code());
        } else if (index.column() == ChangeTray::From && !past) {
            ink = Token::Muted;
        }
        painter->setPen(color(ink));
        const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter->drawText(rect, int(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine, text);
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
        if (m_view->hasFocus() && m_view->currentIndex() == index) {
            parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        painter->restore();
    }

private:
    static QRect paintMark(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QString &name, const QColor &ink)
    {
        const QRect mark(rect.left(), rect.top(), metrics::iconSize, rect.height());
        paintIcon(painter, QStyle::visualRect(option.direction, rect, mark), name, ink);
        const QRect rest = rect.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0);
        return QStyle::visualRect(option.direction, rect, rest);
    }

    ChangeTableView *m_view;
};

// Shares of the width, by column; the ones that are zero have a fixed width.
struct ColumnWidth {
    int fixed;
    int share;
};
constexpr ColumnWidth widths[] = {{124, 0}, {100, 3}, {64, 0}, {76, 3}, {76, 3}, {76, 3}, {112, 0}};

} // namespace

ChangeTableView::ChangeTableView(ChangeTray *tray, QWidget *parent) : QTableView(parent), m_tray(tray)
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    setModel(tray);
    setItemDelegate(new ChangeDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFixedHeight(metrics::rowHeight);
    setAccessibleName(tr("Changes"));
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT itemActivated(m_tray->idAt(index.row())); });
    fitColumns();
}

std::vector<quint64> ChangeTableView::selectedIds() const
{
    std::vector<quint64> ids;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        ids.push_back(m_tray->idAt(index.row()));
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

quint64 ChangeTableView::currentId() const { return m_tray->idAt(currentIndex().row()); }

void ChangeTableView::setCurrentId(quint64 id)
{
    if (const int row = m_tray->rowOf(id); row >= 0) {
        setCurrentIndex(m_tray->index(row, 0));
    }
}

void ChangeTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectionTouched();
}

void ChangeTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT selectionTouched();
}

void ChangeTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ChangeTableView::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT itemActivated(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void ChangeTableView::fitColumns()
{
    int fixed = 0;
    int shares = 0;
    for (const ColumnWidth &width : widths) {
        fixed += width.fixed;
        shares += width.share;
    }
    const int room = std::max(0, viewport()->width() - fixed);
    int given = 0;
    for (int column = 0; column < ChangeTray::ColumnCount; ++column) {
        const ColumnWidth &width = widths[column];
        const bool last = column == ChangeTray::ColumnCount - 1;
        const int extra = width.share > 0 ? room * width.share / shares : 0;
        const int size = last ? std::max(width.fixed, viewport()->width() - given) : width.fixed + extra;
        horizontalHeader()->resizeSection(column, size);
        given += size;
    }
}

} // namespace strongroom::ui
