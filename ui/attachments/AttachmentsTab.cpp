// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/AttachmentsTab.h"

#include "attachments/AttachmentListModel.h"
#include "attachments/AttachmentView.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

QStringList localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

} // namespace

AttachmentsTab::AttachmentsTab(QWidget *parent)
    : QWidget(parent), m_list(new AttachmentView), m_delegate(new AttachmentDelegate(m_list)),
      m_empty(new Label(tr("This record has no files. Add one, or drop it here."), TextRole::Text, Token::Muted)),
      m_note(new Label(QString(), TextRole::Caption, Token::Muted)), m_buttons(new QWidget)
{
    m_list->setItemDelegate(m_delegate);
    m_empty->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *card = new Card(Token::WarningTint, Token::WarningTint);
    auto *cardRow = new QHBoxLayout(card);
    cardRow->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    auto *plain = new Label(tr("Attachments are not encrypted: the service stores them as they are."), TextRole::Text, Token::Warning);
    plain->setWordWrap(true);
    cardRow->addWidget(plain);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    column->setSpacing(metrics::gapSmall);
    column->addWidget(m_buttons);
    column->addWidget(card);
    column->addWidget(m_empty);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    setAcceptDrops(true);

    connect(m_list, &AttachmentView::currentRowChanged, this, [this] {
        if (m_model != nullptr) {
            if (const auto file = m_model->fileAt(currentRow())) {
                m_currentFile = file->fileId;
            }
        }
        showNote({}, Note::Information);
        Q_EMIT currentChanged();
    });
    connect(m_delegate, &AttachmentDelegate::clicked, this, &AttachmentsTab::buttonClicked);
    connect(m_delegate, &QAbstractItemDelegate::closeEditor, this, [this](QWidget *, QAbstractItemDelegate::EndEditHint hint) {
        if (hint == QAbstractItemDelegate::RevertModelCache) {
            showNote({}, Note::Information);
        }
    });
    connect(m_delegate, &AttachmentDelegate::nameEdited, this,
            [this](const QModelIndex &index, const QString &name) { showNote(m_model->nameProblem(index.row(), name), Note::Problem); });
}

void AttachmentsTab::setModel(model::AttachmentListModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &AttachmentsTab::keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first) {
        if (m_list->currentIndex().row() < 0) {
            m_list->setCurrentIndex(m_model->index(first));
        }
        showState();
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, &AttachmentsTab::showState);
    connect(model, &QAbstractItemModel::rowsMoved, this, &AttachmentsTab::showState);
    connect(model, &QAbstractItemModel::dataChanged, this, &AttachmentsTab::currentChanged);
    connect(model, &model::AttachmentListModel::renameRefused, this,
            [this](const QString &, const QString &problem) { showNote(tr("Not renamed: %1").arg(problem), Note::Problem); });
    showState();
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
    const std::pair<QString, QString> others[] = {{u"attachment.open"_s, u"external-link"_s},
                                                  {u"attachment.download"_s, u"download"_s},
                                                  {u"attachment.replace"_s, u"replace"_s},
                                                  {u"attachment.rename"_s, u"file-pen-line"_s},
                                                  {u"attachment.delete"_s, u"trash-2"_s}};
    ContextMenu::install(m_list, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_list->indexAt(at); under.isValid()) {
            m_list->setCurrentIndex(under);
        }
        return QStringList{u"attachment.open"_s, u"attachment.download"_s, u"attachment.replace"_s, u"attachment.rename"_s, u"attachment.delete"_s, {},
                           u"attachment.cancel"_s, u"attachment.retry"_s, {}, u"attachment.add"_s};
    });
    for (const auto &[id, iconName] : others) {
        auto *button = new IconButton(iconName, QString());
        button->setFixedSize(28, 28);
        registry.bind(button, id);
        row->addWidget(button);
    }
}

int AttachmentsTab::currentRow() const { return m_list->currentIndex().row(); }

void AttachmentsTab::keepCurrent()
{
    int row = m_model->rowCount() > 0 ? 0 : -1;
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (const auto file = m_model->fileAt(i); file && file->fileId == m_currentFile) {
            row = i;
        }
    }
    m_list->setCurrentIndex(m_model->index(row));
    showState();
}

void AttachmentsTab::showState()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    Q_EMIT currentChanged();
}

void AttachmentsTab::editCurrentName()
{
    if (m_list->currentIndex().isValid()) {
        m_list->setFocus();
        m_list->edit(m_list->currentIndex());
    }
}

void AttachmentsTab::showNote(const QString &text, Note kind)
{
    m_note->setToken(kind == Note::Problem ? Token::Error : Token::Muted);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

QString AttachmentsTab::note() const { return m_note->text(); }

void AttachmentsTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->source() != m_list && !localFiles(event->mimeData()).isEmpty() && m_model != nullptr && m_model->owner()) {
        m_dropping = true;
        update();
        event->acceptProposedAction();
    }
}

void AttachmentsTab::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropping = false;
    update();
}

void AttachmentsTab::dropEvent(QDropEvent *event)
{
    m_dropping = false;
    update();
    const QStringList paths = localFiles(event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesDropped(paths);
    }
}

void AttachmentsTab::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (m_dropping) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        parts::paintBox(painter, QRectF(rect()).adjusted(4, 4, -4, -4), {color(Token::AccentTint), color(Token::Accent), metrics::radius});
    }
}

} // namespace strongroom::ui
