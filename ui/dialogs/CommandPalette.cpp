// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/CommandPalette.h"

#include "commands/CommandRegistry.h"
#include "dialogs/PaletteModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int paletteWidth = 560;
constexpr int shownRows = 10;

class PaletteDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {paletteWidth, metrics::rowHeight + 4}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, color(Token::Selection));
        }
        const QRect inner = option.rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
        const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
        const auto draw = [&](const QRect &part, Qt::Alignment side, const QString &text) {
            const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
            painter->drawText(placed(part), int(alignment) | Qt::TextSingleLine, painter->fontMetrics().elidedText(text, Qt::ElideRight, part.width()));
        };
        const QString iconName = index.data(PaletteModel::IconName).toString();
        if (!iconName.isEmpty()) {
            const QRect place(inner.left(), inner.center().y() - 7, metrics::iconSize, metrics::iconSize);
            paintIcon(*painter, QRectF(placed(place)), iconName, color(enabled ? Token::Muted : Token::Faint));
        }
        const QRect text = inner.adjusted(metrics::iconSize + metrics::gapSmall, 0, 0, 0);
        const QString side = index.data(PaletteModel::Side).toString();
        const QString title = index.data().toString();
        painter->setFont(fonts::text());
        const int titleWidth = painter->fontMetrics().horizontalAdvance(title) + 2;
        painter->setFont(fonts::caption());
        painter->setPen(color(enabled ? Token::Muted : Token::Faint));
        // A reason may have what the title leaves, and never less than half.
        const int sideWidth = std::min(painter->fontMetrics().horizontalAdvance(side) + 2, std::max(text.width() / 2, text.width() - titleWidth - metrics::gap));
        draw(text.adjusted(text.width() - sideWidth, 0, 0, 0), Qt::AlignRight, side);
        painter->setFont(fonts::text());
        painter->setPen(color(enabled ? Token::Text : Token::Faint));
        draw(text.adjusted(0, 0, -sideWidth - metrics::gap, 0), Qt::AlignLeft, title);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(CommandRegistry *registry, QList<PalettePlace> places, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint), m_model(new PaletteModel(registry, std::move(places), this)), m_search(new QLineEdit), m_list(new QListView),
      m_nothing(new Label(tr("Nothing has these words."), TextRole::Text, Token::Muted))
{
    setWindowTitle(tr("Command palette"));
    m_search->setPlaceholderText(tr("Find an action, a connection or a page"));
    m_search->setAccessibleName(tr("Find an action, a connection or a page"));
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_search->setFixedHeight(metrics::filterHeight);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Results"));
    m_list->setFixedHeight(shownRows * (metrics::rowHeight + 4));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapSmall, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_search);
    column->addWidget(m_list);
    auto *over = new QVBoxLayout(m_list->viewport());
    over->addWidget(m_nothing, 0, Qt::AlignHCenter | Qt::AlignTop);
    setFixedWidth(paletteWidth);
    setAttribute(Qt::WA_TranslucentBackground);   // its corners are round
    if (parent != nullptr) {
        const QRect around = parent->window()->geometry();
        move(around.center().x() - paletteWidth / 2, around.top() + 80);
    }

    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::narrow);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    narrow({});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return QCoreApplication::sendEvent(m_list, event);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_list->currentIndex());
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::run(const QModelIndex &index)
{
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const auto go = m_model->actionAt(index.row());
    accept();
    go();   // after closing, so that a dialog it opens is not below this one
}

void CommandPalette::narrow(const QString &text)
{
    m_model->narrow(text);
    m_list->setCurrentIndex(m_model->index(0));
    m_nothing->setVisible(m_model->rowCount() == 0);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(color(Token::Line));
    painter.setBrush(color(Token::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), metrics::radius, metrics::radius);
}

} // namespace strongroom::ui
