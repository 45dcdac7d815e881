// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentDelegate.h"

#include "attachments/AttachmentListModel.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QAbstractItemView>
#include <QCursor>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AttachmentListModel;
using model::FileState;

namespace {

constexpr int rowHeight = 48;
constexpr int nameTop = 5;
constexpr int nameHeight = 20;
constexpr int aboutTop = 24;
constexpr int aboutHeight = 18;
constexpr int barHeight = 4;
constexpr int buttonSize = 24;
constexpr int widestWithoutView = 300;

FileState stateOf(const QModelIndex &index) { return index.data(AttachmentListModel::StateOfFile).value<FileState>(); }

QString iconOf(const QModelIndex &index)
{
    switch (stateOf(index)) {
    case FileState::Failed: return u"circle-alert"_s;
    case FileState::Waiting:
    case FileState::Running: return u"loader-circle"_s;
    case FileState::Stored: break;
    }
    const QString type = index.data(AttachmentListModel::MimeType).toString();
    if (type.startsWith("image/"_L1)) {
        return u"file-image"_s;
    }
    return type.startsWith("text/"_L1) || type == "application/pdf"_L1 || type == "application/json"_L1 ? u"file-text"_s : u"paperclip"_s;
}

QString iconOf(AttachmentDelegate::Action action) { return action == AttachmentDelegate::Action::Retry ? u"refresh-cw"_s : u"x"_s; }

QString nameOf(AttachmentDelegate::Action action)
{
    switch (action) {
    case AttachmentDelegate::Action::Cancel: return AttachmentDelegate::tr("Cancel");
    case AttachmentDelegate::Action::Retry: return AttachmentDelegate::tr("Try again");
    case AttachmentDelegate::Action::Dismiss: break;
    }
    return AttachmentDelegate::tr("Dismiss");
}

// Left to right, whatever the direction of the interface: mirrored when used.
QRect textRect(const QRect &row, std::size_t buttons)
{
    const int right = buttons == 0 ? metrics::gapSmall : metrics::gapSmall + int(buttons) * (buttonSize + metrics::gapTight);
    return row.adjusted(2 * metrics::gapSmall + metrics::iconSize, 0, -right, 0);
}

QRect reasonRect(int width, const QString &text)
{
    return QFontMetrics(fonts::caption()).boundingRect(QRect(0, 0, width, 400), Qt::TextWordWrap, text);
}

} // namespace

std::vector<AttachmentDelegate::Action> AttachmentDelegate::actionsOf(const QModelIndex &index)
{
    if (index.data(AttachmentListModel::CanCancel).toBool()) {
        return {Action::Cancel};
    }
    return index.data(AttachmentListModel::CanRetry).toBool() ? std::vector{Action::Retry, Action::Dismiss} : std::vector<Action>();
}

QRect AttachmentDelegate::buttonRect(const QRect &row, const QModelIndex &index, Action action)
{
    const std::vector<Action> actions = actionsOf(index);
    const auto place = std::ranges::find(actions, action);
    if (place == actions.end()) {
        return {};
    }
    const int fromRight = int(actions.end() - place);
    const QRect rect(row.right() + 1 - metrics::gapTight - fromRight * (buttonSize + metrics::gapTight) + metrics::gapTight, row.top() + (rowHeight - buttonSize) / 2,
                     buttonSize, buttonSize);
    return QStyle::visualRect(QGuiApplication::layoutDirection(), row, rect);
}

void AttachmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        parts::paintBox(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1),
                        {color(selected ? Token::Selection : Token::FaintLine), focus && selected ? color(Token::Accent) : QColor(), metrics::radius});
    }
    const FileState state = stateOf(index);
    const bool failed = state == FileState::Failed;
    const QRect mark(option.rect.left() + metrics::gapSmall, option.rect.top(), metrics::iconSize, rowHeight);
    paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, mark), iconOf(index), color(failed ? Token::Error : Token::Muted));

    const std::vector<Action> actions = actionsOf(index);
    const QRect texts = textRect(option.rect, actions.size());
    const auto placed = [&](int top, int height) {
        return QStyle::visualRect(option.direction, option.rect, QRect(texts.left(), option.rect.top() + top, texts.width(), height));
    };
    const Qt::Alignment lead = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter->setFont(fonts::text());
    painter->setPen(color(Token::Text));
    const QString name = index.data().toString();
    painter->drawText(placed(nameTop, nameHeight), int(lead), painter->fontMetrics().elidedText(name, Qt::ElideMiddle, texts.width()));

    const QString about = index.data(AttachmentListModel::About).toString();
    painter->setFont(fonts::caption());
    painter->setPen(color(failed ? Token::Error : Token::Muted));
    if (failed) {
        const Qt::Alignment top = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute;
        painter->drawText(placed(aboutTop + 1, option.rect.height() - aboutTop - 4), int(top) | Qt::TextWordWrap, about);
    } else {
        painter->drawText(placed(aboutTop - (state == FileState::Running ? 2 : 0), aboutHeight), int(lead),
                          painter->fontMetrics().elidedText(about, Qt::ElideRight, texts.width()));
    }
    if (state == FileState::Running) {
        const QRect track = placed(rowHeight - barHeight - 4, barHeight);
        parts::paintBox(*painter, QRectF(track), {color(Token::Line), QColor(), barHeight / 2.0});
        const QVariant percent = index.data(AttachmentListModel::Percent);
        if (percent.isValid() && percent.toInt() > 0) {
            const QRect share(track.left(), track.top(), std::max(barHeight, track.width() * percent.toInt() / 100), barHeight);
            parts::paintBox(*painter, QRectF(QStyle::visualRect(option.direction, track, share)), {color(Token::Accent), QColor(), barHeight / 2.0});
        }
    }
    for (const Action action : actions) {
        const QRect button = buttonRect(option.rect, index, action);
        const bool under = option.state.testFlag(QStyle::State_MouseOver) && option.widget != nullptr
                           && button.contains(option.widget->mapFromGlobal(QCursor::pos()));
        if (under) {
            parts::paintBox(*painter, QRectF(button), {color(Token::Line), QColor(), metrics::badgeRadius});
        }
        paintIcon(*painter, button, iconOf(action), color(under ? Token::Text : Token::Muted));
    }
}

QSize AttachmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (stateOf(index) != FileState::Failed) {
        return {160, rowHeight};
    }
    const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = textRect(QRect(0, 0, view != nullptr ? view->viewport()->width() : widestWithoutView, rowHeight), actionsOf(index).size()).width();
    return {160, std::max(rowHeight, aboutTop + 1 + reasonRect(width, index.data(AttachmentListModel::About).toString()).height() + metrics::gapSmall)};
}

QWidget *AttachmentDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setAccessibleName(tr("Name of the file"));
    const QPersistentModelIndex edited = index;
    connect(edit, &QLineEdit::textEdited, this, [self = const_cast<AttachmentDelegate *>(this), edited](const QString &text) { Q_EMIT self->nameEdited(edited, text); });
    // Typing replaces the name, not its ending.
    QMetaObject::invokeMethod(
        edit,
        [edit] {
            const qsizetype dot = edit->text().lastIndexOf(u'.');
            edit->setSelection(0, int(dot > 0 ? dot : edit->text().size()));
        },
        Qt::QueuedConnection);
    return edit;
}

void AttachmentDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const QRect texts = QStyle::visualRect(option.direction, option.rect, textRect(option.rect, 0));
    editor->setGeometry(texts.left() - metrics::gapTight, option.rect.top() + (rowHeight - metrics::controlHeight) / 2, texts.width() + metrics::gapTight,
                        metrics::controlHeight);
}

bool AttachmentDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto *const mouse = static_cast<const QMouseEvent *>(event);
        for (const Action action : actionsOf(index)) {
            if (mouse->button() == Qt::LeftButton && buttonRect(option.rect, index, action).contains(mouse->position().toPoint())) {
                if (event->type() == QEvent::MouseButtonRelease) {
                    Q_EMIT clicked(index, action);
                }
                return true;
            }
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool AttachmentDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    for (const Action action : actionsOf(index)) {
        if (event->type() == QEvent::ToolTip && buttonRect(option.rect, index, action).contains(event->pos())) {
            QToolTip::showText(event->globalPos(), nameOf(action), view);
            return true;
        }
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

} // namespace strongroom::ui
