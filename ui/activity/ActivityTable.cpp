// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityTable.h"

#include "activity/ActivityModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using activity::ActivityOutcome;
using model::ActivityModel;

namespace {

constexpr int cellPadding = 10;

class ActivityDelegate final : public QStyledItemDelegate {
public:
    explicit ActivityDelegate(ActivityTable *view) : QStyledItemDelegate(view), m_view(view) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, color(selected ? Token::Selection : option.state.testFlag(QStyle::State_MouseOver) ? Token::Raised : Token::Surface));
        QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        Token ink = index.column() == ActivityModel::What ? Token::Text : Token::Muted;
        if (index.column() == ActivityModel::Outcome) {
            const auto outcome = ActivityOutcome(index.data(ActivityModel::OutcomeOf).toInt());
            ink = outcome == ActivityOutcome::Failed ? Token::Error : outcome == ActivityOutcome::Done ? Token::Ok : Token::Muted;
            const QString mark = outcome == ActivityOutcome::Failed ? u"circle-alert"_s : outcome == ActivityOutcome::Done ? u"circle-check"_s : u"circle-minus"_s;
            paintIcon(*painter, QStyle::visualRect(option.direction, rect, QRect(rect.left(), rect.top(), metrics::iconSize, rect.height())), mark, color(ink));
            rect = QStyle::visualRect(option.direction, rect, rect.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0));
            ink = outcome == ActivityOutcome::Failed ? Token::Error : Token::Text;
        }
        const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
        painter->setFont(fonts::text());
        painter->setPen(color(ink));
        painter->drawText(rect, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width()));
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
        if (m_view->hasFocus() && m_view->currentIndex() == index) {
            parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        painter->restore();
    }

private:
    ActivityTable *m_view;
};

} // namespace

ActivityTable::ActivityTable(ActivityModel *model, QWidget *parent) : QTableView(parent)
{
    setModel(model);
    setItemDelegate(new ActivityDelegate(this));
    setAccessibleName(tr("Activity"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    QHeaderView *const head = horizontalHeader();
    head->setFixedHeight(metrics::rowHeight);
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setMinimumSectionSize(64);
    const std::pair<int, int> widths[] = {{ActivityModel::When, 136}, {ActivityModel::What, 168}, {ActivityModel::Where, 200}, {ActivityModel::HowMany, 124},
                                          {ActivityModel::HowLong, 84}};
    for (const auto &[column, width] : widths) {
        setColumnWidth(column, width);
    }
    head->setSectionResizeMode(ActivityModel::Where, QHeaderView::Stretch);
    head->setSectionResizeMode(ActivityModel::Outcome, QHeaderView::Fixed);
    setColumnWidth(ActivityModel::Outcome, 136);
}

void ActivityTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.isValid() ? current.row() : -1);
}

void ActivityTable::reset()
{
    QTableView::reset();
    Q_EMIT currentRowChanged(-1);
}

void ActivityTable::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model()->rowCount() > 0 && event->reason() != Qt::MouseFocusReason) {
        setCurrentIndex(model()->index(0, 0));
    }
    viewport()->update();
}

} // namespace strongroom::ui
