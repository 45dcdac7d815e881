// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/AttachmentsTab.h"

#include "base/Format.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int rowHeight = 48;
constexpr int aboutRole = Qt::UserRole;

QString aboutText(const incountry::AttachmentMeta &file)
{
    return u"%1 · %2 · %3"_s.arg(toQString(file.mimeType), model::byteText(file.size), model::dateText(file.updatedAt));
}

// Icon, name, and a line with type, size and date.
class FileDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver)) {
            const bool focus = option.state.testFlag(QStyle::State_HasFocus);
            parts::paintBox(*painter, QRectF(option.rect).adjusted(0, 1, 0, -1),
                            {color(selected ? Token::Selection : Token::FaintLine), focus && selected ? color(Token::Accent) : QColor(), metrics::radius});
        }
        const QRect mark(option.rect.left() + metrics::gapSmall, option.rect.top(), metrics::iconSize, option.rect.height());
        paintIcon(*painter, QStyle::visualRect(option.direction, option.rect, mark), u"paperclip"_s, color(Token::Muted));
        const QRect texts = textRect(option);
        painter->setFont(fonts::text());
        painter->setPen(color(Token::Text));
        const QRect first(texts.left(), texts.top() + 5, texts.width(), 20);
        const Qt::Alignment lead = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
        painter->drawText(first, static_cast<int>(lead), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, first.width()));
        painter->setFont(fonts::caption());
        painter->setPen(color(Token::Muted));
        const QRect second(texts.left(), texts.top() + 24, texts.width(), 18);
        painter->drawText(second, static_cast<int>(lead), painter->fontMetrics().elidedText(index.data(aboutRole).toString(), Qt::ElideRight, second.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {160, rowHeight}; }
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const QRect texts = textRect(option);
        editor->setGeometry(texts.left() - 8, texts.top() + (rowHeight - metrics::controlHeight) / 2, texts.width() + 8, metrics::controlHeight);
    }

private:
    static QRect textRect(const QStyleOptionViewItem &option)
    {
        return QStyle::visualRect(option.direction, option.rect,
                                  option.rect.adjusted(2 * metrics::gapSmall + metrics::iconSize, 0, -metrics::gapSmall, 0));
    }
};

} // namespace

AttachmentsTab::AttachmentsTab(QWidget *parent)
    : QWidget(parent), m_list(new QListWidget), m_empty(new Label(tr("This record has no files. Add one, or drop it here."), TextRole::Text, Token::Muted)),
      m_buttons(new QWidget)
{
    m_list->setItemDelegate(new FileDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Attachments"));
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_empty->setWordWrap(true);

    auto *note = new Card(Token::WarningTint, Token::WarningTint);
    auto *noteRow = new QHBoxLayout(note);
    noteRow->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    auto *noteText = new Label(tr("Attachments are not encrypted: the service stores them as they are."), TextRole::Text, Token::Warning);
    noteText->setWordWrap(true);
    noteRow->addWidget(noteText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_buttons);
    column->addWidget(note);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    setAcceptDrops(true);

    connect(m_list, &QListWidget::currentRowChanged, this, [this] { Q_EMIT currentChanged(); });
    connect(m_list->itemDelegate(), &QAbstractItemDelegate::commitData, this, [this](QWidget *editor) {
        const auto file = current();
        const auto *line = qobject_cast<QLineEdit *>(editor);
        if (file && line != nullptr && !line->text().trimmed().isEmpty() && line->text() != toQString(file->fileName)) {
            Q_EMIT renamed(toQString(file->fileId), line->text().trimmed());
        }
    });
}

void AttachmentsTab::addActions(const CommandRegistry &registry)
{
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapTight);
    auto *add = new Button(tr("Add file…"), u"plus"_s);
    registry.bind(add, u"attachment.add"_s);
    row->addWidget(add);
    row->addStretch(1);
    const std::pair<QString, QString> others[] = {{u"attachment.download"_s, u"download"_s}, {u"attachment.replace"_s, u"replace"_s},
                                                  {u"attachment.rename"_s, u"file-pen-line"_s}, {u"attachment.delete"_s, u"trash-2"_s}};
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const auto &[id, iconName] : others) {
        auto *button = new IconButton(iconName, QString());
        button->setFixedSize(28, 28);
        registry.bind(button, id);
        row->addWidget(button);
        m_list->addAction(registry.find(id)->action());
    }
}

void AttachmentsTab::showFiles(std::vector<incountry::AttachmentMeta> attachments)
{
    const auto before = current();
    m_attachments = std::move(attachments);
    m_list->clear();
    int keep = m_attachments.empty() ? -1 : 0;
    for (std::size_t i = 0; i < m_attachments.size(); ++i) {
        const incountry::AttachmentMeta &file = m_attachments[i];
        auto *item = new QListWidgetItem(toQString(file.fileName), m_list);
        item->setData(aboutRole, aboutText(file));
        item->setToolTip(toQString(file.fileName) + u'\n' + aboutText(file));
        item->setData(Qt::AccessibleDescriptionRole, aboutText(file));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (before && before->fileId == file.fileId) {
            keep = static_cast<int>(i);
        }
    }
    m_list->setCurrentRow(keep);
    m_empty->setVisible(m_attachments.empty());
    m_list->setVisible(!m_attachments.empty());
    Q_EMIT currentChanged();
}

std::optional<incountry::AttachmentMeta> AttachmentsTab::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < static_cast<int>(m_attachments.size()) ? std::optional(m_attachments[static_cast<std::size_t>(row)]) : std::nullopt;
}

void AttachmentsTab::editCurrentName()
{
    if (m_list->currentItem() != nullptr) {
        m_list->editItem(m_list->currentItem());
    }
}

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void AttachmentsTab::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesDropped(paths);
    }
}

} // namespace strongroom::ui
