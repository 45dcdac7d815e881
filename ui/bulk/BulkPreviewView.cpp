// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "bulk/BulkPreviewView.h"

#include "bulk/BulkPreview.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "theme/Tokens.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

using model::BulkOutcome;
using model::BulkPreview;

constexpr int cellPadding = 10;
constexpr qsizetype toolTipLength = 2000;   // characters

class PreviewDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto kind = index.data(BulkPreview::KindOf).value<BulkOutcome::Kind>();
        const bool changed = kind == BulkOutcome::Kind::Changed;
        if (!changed && index.column() == BulkPreview::To) {
            return;   // the reason runs through it
        }
        QRect rect = option.rect;
        if (!changed && index.column() == BulkPreview::From) {
            const auto *view = static_cast<const QTableView *>(option.widget);
            rect = rect.united(view->visualRect(index.siblingAtColumn(BulkPreview::To)));
        }
        painter->save();
        painter->setClipRect(rect);
        painter->fillRect(rect, color(option.state.testFlag(QStyle::State_Selected) ? Token::Selection : Token::Surface));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::FaintLine));

        QString text = index.data().toString();
        Token ink = Token::Text;
        QFont font = fonts::text();
        if (index.data(model::Role::IsHashShown).toBool()) {
            font = fonts::code();
            ink = Token::Muted;
        }
        if (kind == BulkOutcome::Kind::Refused && index.column() != BulkPreview::RecordKey) {
            ink = Token::Error;
        } else if (kind == BulkOutcome::Kind::Unaffected) {
            ink = Token::Muted;
        } else if (changed && index.column() >= BulkPreview::From) {
            if (!index.data(BulkPreview::HasValue).toBool()) {
                text = BulkPreview::tr("no value");
                font.setItalic(true);
                ink = Token::Faint;
            } else if (text.isEmpty()) {
                text = BulkPreview::tr("empty text");
                font.setItalic(true);
                ink = Token::Faint;
            } else if (index.column() == BulkPreview::From) {
                ink = Token::Muted;
            }
        }
        painter->setFont(font);
        painter->setPen(color(ink));
        const QRect inside = rect.adjusted(cellPadding, 0, -cellPadding, -1);
        painter->drawText(inside, static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, inside.width(), 0));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, metrics::rowHeight}; }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid()) {
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        }
        const QString whole = index.data(Qt::EditRole).toString();
        QToolTip::showText(event->globalPos(), (whole.size() > toolTipLength ? whole.left(toolTipLength) + QChar(0x2026) : whole).toHtmlEscaped(), view);
        return true;
    }
};

} // namespace

BulkPreviewView::BulkPreviewView(BulkPreview *preview, QWidget *parent) : QTableView(parent)
{
    setModel(preview);
    setItemDelegate(new PreviewDelegate(this));
    setAccessibleName(tr("Changes"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setFixedHeight(metrics::rowHeight);
}

void BulkPreviewView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    const int width = viewport()->width();
    const int key = width * 24 / 100;
    const int member = width * 18 / 100;
    const int value = (width - key - member) / 2;
    for (const auto &[column, size] : {std::pair{BulkPreview::RecordKey, key}, {BulkPreview::Member, member}, {BulkPreview::From, value}, {BulkPreview::To, width - key - member - value}}) {
        setColumnWidth(column, size);
    }
}

} // namespace strongroom::ui
