// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/KeysTableView.h"

#include "keys/SecretsTableModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Badge.h"
#include "widgets/Panel.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::KeyRowState;
using model::SecretsTableModel;

namespace {

constexpr int cellPadding = 10;
constexpr int badgeHeight = 18;
constexpr int narrow = 640; // px; below, no fingerprints

BadgeTone toneOf(KeyRowState state)
{
    switch (state) {
    case KeyRowState::Added:
        return BadgeTone::Ok;
    case KeyRowState::Changed:
        return BadgeTone::Accent;
    case KeyRowState::Removed:
        return BadgeTone::Warning;
    case KeyRowState::Missing:
        return BadgeTone::Error;
    case KeyRowState::Kept:
    case KeyRowState::Unused:
        break;
    }
    return BadgeTone::Neutral;
}

// At the leading side of `room`; answers its width.
int paintBadge(QPainter &painter, const QStyleOptionViewItem &option, const QRect &room, const QString &text, BadgeTone tone)
{
    painter.setFont(fonts::badge());
    const int width = painter.fontMetrics().horizontalAdvance(text) + 2 * 6;
    QRect box(room.left(), room.top() + (room.height() - badgeHeight) / 2, width, badgeHeight);
    box = QStyle::visualRect(option.direction, room, box);
    parts::paintBox(painter, box, {color(tintOf(tone)), QColor(), metrics::badgeRadius});
    painter.setPen(color(inkOf(tone)));
    painter.drawText(box, Qt::AlignCenter, text);
    return width;
}

class KeysDelegate final : public QStyledItemDelegate {
public:
    explicit KeysDelegate(KeysTableView *view)
        : QStyledItemDelegate(view)
        , m_view(view)
    {
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        painter->setClipRect(option.rect);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, color(selected                              ? Token::Selection
                                             : m_view->hoveredRow() == index.row() ? Token::Raised
                                                                                   : Token::Surface));
        const auto state = index.data(SecretsTableModel::RowStateOf).value<KeyRowState>();
        const QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
        if (index.column() == SecretsTableModel::StateColumn) {
            paintBadge(*painter, option, rect, index.data().toString(), toneOf(state));
        } else {
            paintText(*painter, option, rect, index, state);
        }
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), color(Token::FaintLine));
        if (m_view->hasFocus() && m_view->currentIndex() == index) {
            parts::paintBox(*painter, QRectF(option.rect).adjusted(1, 1, -1, -2), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        painter->restore();
    }

private:
    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index, KeyRowState state)
    {
        const bool faded = state == KeyRowState::Removed || state == KeyRowState::Unused;
        const QColor &ink = color(state == KeyRowState::Missing ? Token::Error : faded ? Token::Muted : Token::Text);
        QFont font = index.column() == SecretsTableModel::Fingerprint ? fonts::code() : fonts::text();
        if (index.column() == SecretsTableModel::Version && index.data(SecretsTableModel::IsCurrent).toBool()) {
            font = fonts::strong();
        }
        font.setStrikeOut(state == KeyRowState::Removed && index.column() != SecretsTableModel::Opens);
        if (index.column() == SecretsTableModel::Version && state == KeyRowState::Missing) {
            const QRect mark(rect.left(), rect.top(), metrics::iconSize, rect.height());
            paintIcon(painter, QStyle::visualRect(option.direction, rect, mark), u"triangle-alert"_s, ink);
            rect = QStyle::visualRect(option.direction, rect, rect.adjusted(22, 0, 0, 0));
        }
        painter.setFont(font);
        painter.setPen(ink);
        const bool number = index.column() == SecretsTableModel::Opens;
        const Qt::Alignment side =
            QStyle::visualAlignment(option.direction, number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
        const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, rect.width());
        painter.drawText(rect, static_cast<int>(side) | Qt::TextSingleLine, text);
        if (index.column() == SecretsTableModel::Version && index.data(SecretsTableModel::IsCurrent).toBool()) {
            const int used = painter.fontMetrics().horizontalAdvance(text) + metrics::gapSmall;
            const QRect room = QStyle::visualRect(option.direction, rect, rect.adjusted(used, 0, 0, 0));
            paintBadge(painter, option, room, SecretsTableModel::tr("current"), BadgeTone::Accent);
        }
    }

    KeysTableView *m_view;
};

} // namespace

KeysTableView::KeysTableView(SecretsTableModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(model);
    setItemDelegate(new KeysDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(metrics::rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics::rowHeight);
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
    setAccessibleName(tr("Keys"));
    QHeaderView *const head = horizontalHeader();
    head->setHighlightSections(false);
    head->setSectionsClickable(false);
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const std::pair<int, int> widths[] = {{SecretsTableModel::Version, 132},
                                          {SecretsTableModel::Opens, 124},
                                          {SecretsTableModel::Fingerprint, 100},
                                          {SecretsTableModel::StateColumn, 116}};
    for (const auto &[column, width] : widths) {
        head->setSectionResizeMode(column, QHeaderView::Interactive);
        head->resizeSection(column, width);
    }
    head->setSectionResizeMode(SecretsTableModel::Form, QHeaderView::Stretch);
    head->setMinimumSectionSize(60);
    auto *corner = new ui::Panel(Token::TableHead, ui::Panel::Side::Bottom);
    corner->setFixedHeight(metrics::rowHeight);
    addScrollBarWidget(corner, Qt::AlignTop);
    // The row at hand got another state, number or form.
    connect(model, &QAbstractItemModel::dataChanged, this, &KeysTableView::currentRowChanged);
}

void KeysTableView::selectVersion(std::int64_t version)
{
    if (const int row = m_model->rowOf(version); row >= 0) {
        setCurrentIndex(m_model->index(row, SecretsTableModel::Version));
    }
}

void KeysTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged();
}

void KeysTableView::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(indexAt(event->position().toPoint()).row());
}

void KeysTableView::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void KeysTableView::resizeEvent(QResizeEvent *event)
{
    // What was understood comes before a fingerprint, which the details show too.
    setColumnHidden(SecretsTableModel::Fingerprint, width() < narrow);
    QTableView::resizeEvent(event);
}

void KeysTableView::setHovered(int row)
{
    if (std::exchange(m_hovered, row) != row) {
        viewport()->update();
    }
}

} // namespace strongroom::ui
