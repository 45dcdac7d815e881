// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/ShortcutDialog.h"

#include "commands/CommandRegistry.h"
#include "commands/KeyRecorder.h"
#include "commands/ShortcutModel.h"
#include "dialogs/ConfirmDialog.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

class ShortcutDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {320, metrics::rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        const QRect inner = option.rect.adjusted(metrics::gap, 0, -metrics::gap, 0);
        const auto draw = [&](const QRect &part, Qt::Alignment side, const QString &text) {
            const Qt::Alignment alignment = QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute | Qt::AlignVCenter;
            painter->drawText(QStyle::visualRect(option.direction, option.rect, part), int(alignment) | Qt::TextSingleLine,
                              painter->fontMetrics().elidedText(text, Qt::ElideRight, part.width()));
        };
        if (index.data(ShortcutModel::IsSection).toBool()) {
            painter->setFont(fonts::badge());
            painter->setPen(color(Token::Muted));
            draw(inner.adjusted(0, metrics::gapTight, 0, 0), Qt::AlignLeft, index.data().toString());
            painter->restore();
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, color(Token::Selection));
        }
        const QRect mark(inner.left(), inner.top(), metrics::iconSize, inner.height());
        paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, mark), index.data(ShortcutModel::IconName).toString(), color(Token::Muted));
        const QString keys = index.data(ShortcutModel::Keys).toString();
        const bool changed = index.data(ShortcutModel::IsChanged).toBool();
        painter->setFont(changed ? fonts::strong() : fonts::text());
        const int keysWidth = std::min(painter->fontMetrics().horizontalAdvance(keys) + 2, inner.width() / 2);
        painter->setPen(color(changed ? Token::Accent : Token::Muted));
        draw(inner.adjusted(inner.width() - keysWidth, 0, 0, 0), Qt::AlignRight, keys);
        int room = inner.width() - keysWidth - metrics::gap;
        if (changed) {
            painter->setFont(fonts::caption());
            painter->setPen(color(Token::Muted));
            const QString word = QCoreApplication::translate("ShortcutDialog", "changed");
            const int width = painter->fontMetrics().horizontalAdvance(word) + 2;
            draw(QRect(inner.left() + room - width, inner.top(), width, inner.height()), Qt::AlignRight, word);
            room -= width + metrics::gapSmall;
        }
        painter->setFont(fonts::text());
        painter->setPen(color(Token::Text));
        const int start = metrics::iconSize + metrics::gapSmall;
        draw(QRect(inner.left() + start, inner.top(), room - start, inner.height()), Qt::AlignLeft, index.data().toString());
        painter->restore();
    }
};

} // namespace

ShortcutDialog::ShortcutDialog(CommandRegistry *registry, QSettings *settings, QWidget *parent)
    : QDialog(parent), m_model(new ShortcutModel(registry, settings, this)), m_search(new QLineEdit), m_list(new QListView), m_title(new Label({}, TextRole::Strong)),
      m_recorder(new KeyRecorder), m_remove(new Button(tr("&Remove"))), m_reset(new Button(tr("Rese&t"))), m_resetAll(new Button(tr("Reset &all…"), {}, ButtonKind::Quiet)),
      m_reassign(new Button(tr("Reassi&gn"), {}, ButtonKind::Primary)), m_message(new Label({}, TextRole::Text, Token::Muted))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setFixedHeight(metrics::filterHeight);
    m_search->setPlaceholderText(tr("Find a command or keys"));
    m_search->setAccessibleName(tr("Find a command or keys"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShortcutDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    m_list->installEventFilter(this);
    m_recorder->setFixedWidth(200);
    m_remove->setAccessibleDescription(tr("The command has no shortcut then"));
    m_reset->setAccessibleDescription(tr("The shortcut as delivered"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(metrics::controlHeight);
    for (Button *button : {m_remove, m_reset, m_resetAll, m_reassign}) {
        button->setAutoDefault(false);
    }

    auto *searchRow = new QVBoxLayout;
    searchRow->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gapSmall);
    searchRow->addWidget(m_search);
    auto *edit = new Panel(Token::Raised, Panel::Side::Top);
    auto *editColumn = new QVBoxLayout(edit);
    editColumn->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gapSmall);
    editColumn->setSpacing(metrics::gapSmall);
    auto *keysRow = new QHBoxLayout;
    keysRow->setSpacing(metrics::gapSmall);
    keysRow->addWidget(m_title, 1);
    keysRow->addWidget(m_recorder);
    keysRow->addWidget(m_remove);
    keysRow->addWidget(m_reset);
    auto *messageRow = new QHBoxLayout;
    messageRow->setSpacing(metrics::gapSmall);
    messageRow->addWidget(m_message, 1);
    messageRow->addWidget(m_reassign);
    editColumn->addLayout(keysRow);
    editColumn->addLayout(messageRow);
    auto *footer = new DialogFooter;
    QHBoxLayout *const footerRow = footer->row();
    footerRow->addWidget(m_resetAll);
    footerRow->addStretch(1);
    auto *close = new Button(tr("Close"));
    close->setAutoDefault(false);
    footerRow->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(searchRow);
    column->addWidget(m_list, 1);
    column->addWidget(edit);
    column->addWidget(footer);
    resize(620, 640);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->narrow(text);
        m_list->setCurrentIndex(m_model->index(1));   // below the first section
        showCurrent();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ShortcutDialog::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] { m_recorder->setFocus(Qt::ShortcutFocusReason); });
    connect(m_recorder, &KeyRecorder::recorded, this, &ShortcutDialog::record);
    connect(m_recorder, &KeyRecorder::givenUp, this, [this] {
        showCurrent();
        m_list->setFocus();
    });
    connect(m_remove, &QAbstractButton::clicked, this, [this] { assign({}); });
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        if (Command *const command = current()) {
            record(command->info().shortcut);
        }
    });
    connect(m_reassign, &QAbstractButton::clicked, this, [this] { assign(m_wanted); });
    connect(m_resetAll, &QAbstractButton::clicked, this, &ShortcutDialog::confirmResetAll);
    connect(close, &QAbstractButton::clicked, this, &QDialog::accept);
    m_list->setCurrentIndex(m_model->index(1));
    showCurrent();
    m_search->setFocus();
}

QString ShortcutDialog::message() const { return m_message->text(); }

Command *ShortcutDialog::current() const { return m_model->commandAt(m_list->currentIndex().row()); }

void ShortcutDialog::showCurrent()
{
    const Command *const command = current();
    m_wanted = {};
    m_reassign->hide();
    m_title->setText(command != nullptr ? command->plainText() : tr("No command selected"));
    m_recorder->setEnabled(command != nullptr);
    m_recorder->showKeys(command != nullptr ? command->shortcut() : QKeySequence());
    m_remove->setEnabled(command != nullptr && !command->shortcut().isEmpty());
    m_reset->setEnabled(command != nullptr && command->shortcut() != command->info().shortcut);
    m_resetAll->setEnabled(m_model->hasChanges());
    m_message->setToken(Token::Muted);
    m_message->setText(command != nullptr ? command->info().toolTip + u'.' : QString());
}

void ShortcutDialog::record(const QKeySequence &keys)
{
    Command *const command = current();
    if (command == nullptr) {
        return;
    }
    const ShortcutModel::Check verdict = m_model->check(*command, keys);
    switch (verdict.verdict) {
    case ShortcutModel::Check::Verdict::Free: assign(keys); return;
    case ShortcutModel::Check::Verdict::Taken:
        m_wanted = keys;
        m_reassign->show();
        m_message->setToken(Token::Warning);
        break;
    case ShortcutModel::Check::Verdict::Refused:
        m_wanted = {};
        m_reassign->hide();
        m_message->setToken(Token::Error);
        break;
    }
    m_message->setText(verdict.text);
    m_recorder->setAccessibleDescription(verdict.text);
}

void ShortcutDialog::assign(const QKeySequence &keys)
{
    if (Command *const command = current()) {
        m_model->assign(command, keys);
        showCurrent();
        m_message->setToken(Token::Ok);
        m_message->setText(keys.isEmpty() ? tr("“%1” has no shortcut now.").arg(command->plainText())
                                          : tr("%1 is the shortcut of “%2” now.").arg(keys.toString(QKeySequence::NativeText), command->plainText()));
        m_list->setFocus();
    }
}

void ShortcutDialog::confirmResetAll()
{
    Confirmation confirmation;
    confirmation.title = tr("Reset all shortcuts?");
    confirmation.text = tr("Every command gets the shortcut it was delivered with. Your own ones are forgotten.");
    confirmation.action = tr("Reset all shortcuts");
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_model->resetAll();
        showCurrent();
    });
    dialog->open();
}

bool ShortcutDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && current() != nullptr) {
            m_recorder->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        if (watched == m_search && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown || key->key() == Qt::Key_PageUp)) {
            return QCoreApplication::sendEvent(m_list, event);
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace strongroom::ui
