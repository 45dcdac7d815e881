// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/Sidebar.h"

#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QToolTip>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConnectionState;
using model::ConnectionTreeModel;

namespace {

constexpr int chevronStart = 12;
constexpr int nameStart = 36;
constexpr int pageTextStart = 60;
constexpr int barWidth = 3;

bool isPage(const QModelIndex &index) { return index.data(ConnectionTreeModel::Kind).value<ConnectionTreeModel::NodeKind>() == ConnectionTreeModel::NodeKind::Page; }

void paintState(QPainter &painter, const QRect &place, ConnectionState state)
{
    const QPointF centre = QRectF(place).center();
    const QRectF dot(centre.x() - 4, centre.y() - 4, 8, 8);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (state) {
    case ConnectionState::Open:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Ok));
        painter.drawEllipse(dot);
        break;
    case ConnectionState::Opening:
        painter.setPen(QPen(color(Token::Accent), 1.5));
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent));
        painter.drawPie(dot, 0, 180 * 16);
        break;
    case ConnectionState::Closed:
        painter.setPen(QPen(color(Token::Faint), 1.5));
        painter.drawEllipse(dot.adjusted(0.75, 0.75, -0.75, -0.75));
        break;
    case ConnectionState::Failed: paintIcon(painter, place, u"circle-alert"_s, color(Token::Error), 14); break;
    }
    painter.restore();
}

// The mark of a connection that is not a normal one, before its state: a word on a tint, open lock or closed. Answers the room it took.
int paintMode(QPainter &painter, const QStyleOptionViewItem &option, const QRect &row, int end, const QModelIndex &index)
{
    const auto mode = index.data(ConnectionTreeModel::Mode).value<connections::Mode>();
    if (mode == connections::Mode::Normal) {
        return 0;
    }
    const bool open = index.data(ConnectionTreeModel::ChangesAllowed).toBool();
    const bool production = mode == connections::Mode::Production;
    const Token ink = open ? Token::Surface : production ? Token::Error : Token::Warning;
    const Token ground = open ? (production ? Token::Error : Token::Warning) : production ? Token::ErrorTint : Token::WarningTint;
    const QString word = production ? Sidebar::tr("PROD", "mark of a production connection, short") : Sidebar::tr("READ", "mark of a read-only connection, short");
    painter.setFont(fonts::badge());
    constexpr int lock = 12;
    const int width = painter.fontMetrics().horizontalAdvance(word) + lock + 3 * 4;
    const QRect box = QStyle::visualRect(option.direction, row, QRect(end - metrics::gapSmall - width, row.top() + (row.height() - 18) / 2, width, 18));
    parts::paintBox(painter, box, {color(ground), QColor(), metrics::badgeRadius});
    const bool leftToRight = option.direction != Qt::RightToLeft;
    paintIcon(painter, QRect(leftToRight ? box.left() + 4 : box.right() - 4 - lock, box.top(), lock, box.height()), open ? u"lock-open"_s : u"lock"_s, color(ink), lock);
    painter.setPen(color(ink));
    painter.drawText(box.adjusted(leftToRight ? 4 + lock : 0, 0, leftToRight ? 0 : -4 - lock, 0), Qt::AlignCenter, word);
    return width + metrics::gapSmall;
}

class TreeDelegate final : public QStyledItemDelegate {
public:
    explicit TreeDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect row(0, option.rect.top(), m_view->viewport()->width(), option.rect.height());
        const auto placed = [&](int x, int width) { return QStyle::visualRect(option.direction, row, QRect(x, row.top(), width, row.height())); };
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool focus = m_view->hasFocus() && m_view->currentIndex() == index;
        if (selected) {
            painter->fillRect(row, color(Token::Selection));
            painter->fillRect(placed(0, barWidth), color(Token::Accent));
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(row, color(Token::FaintLine));
        }
        if (focus) {
            parts::paintBox(*painter, QRectF(row).adjusted(barWidth + 2, 1, -2, -1), {QColor(), color(Token::Accent), metrics::badgeRadius});
        }
        const int markStart = row.width() - metrics::gap - metrics::iconSize + 4;
        const Qt::Alignment lead = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignAbsolute;
        const Qt::Alignment trail = Qt::AlignVCenter | QStyle::visualAlignment(option.direction, Qt::AlignRight) | Qt::AlignAbsolute;
        painter->setPen(color(Token::Text));
        if (isPage(index)) {
            paintIcon(*painter, placed(nameStart, metrics::iconSize), pageIcon(index.data(ConnectionTreeModel::Page).value<model::ConnectionPage>()), color(Token::Muted));
            const QVariant count = index.data(ConnectionTreeModel::Count);
            const QString number = count.isValid() ? QLocale().toString(count.toLongLong()) : QString();
            painter->setFont(fonts::text());
            const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
            const int room = row.width() - pageTextStart - numberWidth - 2 * metrics::gap;
            painter->drawText(placed(pageTextStart, room), static_cast<int>(lead), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
            painter->setPen(color(Token::Muted));
            painter->drawText(placed(row.width() - metrics::gap - numberWidth, numberWidth), static_cast<int>(trail), number);
            return;
        }
        const QString closed = option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
        paintIcon(*painter, placed(chevronStart, metrics::iconSize), m_view->isExpanded(index) ? u"chevron-down"_s : closed, color(Token::Text));
        painter->setFont(fonts::strong());
        const int room = markStart - nameStart - metrics::gapSmall - paintMode(*painter, option, row, markStart, index);
        painter->setFont(fonts::strong());
        painter->setPen(color(Token::Text));
        painter->drawText(placed(nameStart, room), static_cast<int>(lead), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room));
        paintState(*painter, placed(markStart, metrics::iconSize), index.data(model::Role::State).value<ConnectionState>());
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {120, metrics::rowHeight}; }

private:
    QTreeView *m_view;
};

} // namespace

QString pageIcon(model::ConnectionPage page)
{
    switch (page) {
    case model::ConnectionPage::Records: return u"table-2"_s;
    case model::ConnectionPage::Keys: return u"key-round"_s;
    case model::ConnectionPage::Migrations: return u"refresh-cw"_s;
    case model::ConnectionPage::Changes: return u"list-checks"_s;
    case model::ConnectionPage::Activity: return u"history"_s;
    case model::ConnectionPage::Search: return u"search"_s;
    case model::ConnectionPage::Files: return u"files"_s;
    case model::ConnectionPage::Notes: return u"sticky-note"_s;
    case model::ConnectionPage::Sharing: return u"users-round"_s;
    case model::ConnectionPage::Secrets: return u"lock"_s;
    case model::ConnectionPage::Environments: return u"layers"_s;
    case model::ConnectionPage::Tokens: return u"ticket"_s;
    case model::ConnectionPage::Request: return u"send"_s;
    }
    return {};
}

ConnectionTree::ConnectionTree(ConnectionTreeModel *model, QWidget *parent) : QTreeView(parent)
{
    setModel(model);
    setItemDelegate(new TreeDelegate(this));
    setHeaderHidden(true);
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setAccessibleName(tr("Connections"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    QPalette own;
    own.setBrush(QPalette::Base, Qt::transparent);
    setPalette(own);
    viewport()->setAutoFillBackground(false);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parentIndex, int first, int last) {
        for (int row = first; row <= last && !parentIndex.isValid(); ++row) {
            expand(this->model()->index(row, 0));
        }
    });
    connect(model, &QAbstractItemModel::modelReset, this, &QTreeView::expandAll);
    expandAll();
}

void ConnectionTree::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int x = layoutDirection() == Qt::RightToLeft ? viewport()->width() - event->position().toPoint().x() : event->position().toPoint().x();
    if (index.isValid() && !isPage(index) && x < nameStart) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void ConnectionTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (current.isValid()) {
        // A connection stands for its first page.
        const QVariant page = isPage(current) ? current.data(ConnectionTreeModel::Page) : current.model()->index(0, 0, current).data(ConnectionTreeModel::Page);
        Q_EMIT chosen(current.data(ConnectionTreeModel::ConnectionId).toString(), page.isValid() ? page.value<model::ConnectionPage>() : model::ConnectionPage::Records);
    }
}

bool ConnectionTree::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QString state = index.isValid() && !isPage(index) ? index.data(ConnectionTreeModel::StateText).toString() : QString();
        if (const QString mode = index.data(ConnectionTreeModel::ModeText).toString(); !state.isEmpty() && !mode.isEmpty()) {
            state = tr("%1, %2", "mode, state").arg(mode, state);
        }
        QToolTip::showText(help->globalPos(), state.isEmpty() ? QString() : tr("%1: %2", "connection, state").arg(index.data().toString(), state), this);
        return true;
    }
    return QTreeView::viewportEvent(event);
}

Sidebar::Sidebar(ConnectionTreeModel *model, const CommandRegistry &registry, QWidget *parent)
    : Panel(Token::Raised, Side::None, parent), m_model(model), m_tree(new ConnectionTree(model))
{
    setMinimumWidth(180);
    auto *add = new IconButton(u"plus"_s, {});
    registry.bind(add, u"connection.add"_s);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gapSmall, metrics::gapTight);
    head->addWidget(new Label(tr("Connections"), TextRole::Section, Token::Muted), 1);
    head->addWidget(add);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metrics::gapTight, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_tree, 1);

    auto *links = new QWidget;
    m_linkColumn = new QVBoxLayout(links);
    m_linkColumn->setContentsMargins(0, metrics::gapSmall, 0, metrics::gapSmall);
    m_linkColumn->setSpacing(0);
    auto *all = new Label(tr("All connections"), TextRole::Section, Token::Muted);
    all->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapTight);
    m_linkColumn->addWidget(all);
    column->addWidget(links);

    ContextMenu::install(m_tree, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_tree->indexAt(at); under.isValid() && under != m_tree->currentIndex()) {
            m_tree->setCurrentIndex(under);
        }
        return m_tree->currentIndex().isValid() ? QStringList{u"connection.open"_s, u"connection.edit"_s, u"connection.allowChanges"_s, u"connection.stopChanges"_s, u"connection.close"_s, u"connection.remove"_s, {}, u"connection.add"_s}
                                                : QStringList{u"connection.add"_s, u"connection.demo"_s};
    });
}

void Sidebar::addLink(model::ConnectionPage page, const QString &iconName, const Command *command)
{
    auto *link = new SidebarLink(iconName, command->plainText());
    const auto follow = [link, command] { link->setToolTip(command->action()->toolTip()); };
    follow();
    connect(command->action(), &QAction::changed, link, follow);
    connect(link, &QAbstractButton::clicked, this, [this, page] { Q_EMIT linkChosen(page); });
    m_linkColumn->addWidget(link);
    m_links.insert(page, link);
}

void Sidebar::markLink(std::optional<model::ConnectionPage> page)
{
    for (auto it = m_links.cbegin(); it != m_links.cend(); ++it) {
        it.value()->setChecked(page == it.key());
    }
    if (page) {
        m_tree->setCurrentIndex({});
    }
}

SidebarLink::SidebarLink(const QString &iconName, const QString &text, QWidget *parent) : QAbstractButton(parent), m_icon(iconName)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize SidebarLink::sizeHint() const { return {120, metrics::rowHeight}; }

void SidebarLink::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto placed = [this](int x, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    if (isChecked()) {
        painter.fillRect(rect(), color(Token::Selection));
        painter.fillRect(placed(0, barWidth), color(Token::Accent));
    } else if (underMouse()) {
        painter.fillRect(rect(), color(Token::FaintLine));
    }
    if (hasFocus()) {
        parts::paintBox(painter, QRectF(rect()).adjusted(barWidth + 2, 1, -2, -1), {QColor(), color(Token::Accent), metrics::badgeRadius});
    }
    paintIcon(painter, placed(nameStart, metrics::iconSize), m_icon, color(Token::Muted));
    painter.setFont(fonts::text());
    painter.setPen(color(Token::Text));
    const int room = width() - pageTextStart - metrics::gap;
    painter.drawText(placed(pageTextStart, room), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void Sidebar::select(const QString &connectionId, model::ConnectionPage page)
{
    QModelIndex index = m_model->pageIndex(connectionId, page);
    if (!index.isValid()) {
        const QModelIndex connection = m_model->connectionIndex(connectionId);
        const QModelIndex first = m_model->index(0, 0, connection);
        index = connection.isValid() && first.isValid() ? first : connection;
    }
    if (index.isValid()) {
        m_tree->expand(index.parent());
        m_tree->setCurrentIndex(index);
    }
}

QString Sidebar::currentConnection() const { return m_tree->currentIndex().data(ConnectionTreeModel::ConnectionId).toString(); }

} // namespace strongroom::ui
