// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/files/FilesPage.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"
#include "tozstore/TozDetails.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/files/TozFileTransfers.h"
#include "tozstore/files/TozFilesModel.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TozFile;
using model::TozFilesModel;
using model::TozFileTransfer;
using model::TozFileTransfers;
using RowKind = TozFilesModel::RowKind;

namespace {

constexpr int detailsFrom = 880;   // px of the page; below, the table has it all
constexpr int writerFrom = 620;    // px of the table

// Round the page while files hover over it.
class DropFrame final : public QWidget {
public:
    explicit DropFrame(QWidget *page) : QWidget(page)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor veil = color(Token::AccentTint);
        veil.setAlphaF(0.6F);
        painter.fillRect(rect(), veil);
        painter.setPen(QPen(color(Token::Accent), 2, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), metrics::radius, metrics::radius);
        const QRect card(rect().center().x() - 170, rect().center().y() - 24, 340, 48);
        parts::paintBox(painter, card, {color(Token::Surface), color(Token::Line), metrics::radius});
        painter.setPen(color(Token::Text));
        painter.drawText(card, Qt::AlignCenter, FilesPage::tr("Upload here: encrypted before it is sent"));
    }
};

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    const auto kind = index.siblingAtColumn(0).data(TozFilesModel::RowKindOf).value<RowKind>();
    switch (index.column()) {
    case TozFilesModel::Name:
        look.icon = kind == RowKind::Failed ? u"circle-alert"_s : kind == RowKind::AtRest ? u"file-text"_s : u"loader-circle"_s;
        look.iconInk = kind == RowKind::Failed ? Token::Error : kind == RowKind::AtRest ? Token::Muted : Token::Accent;
        look.ink = index.data(TozFilesModel::IsNamed).toBool() ? Token::Text : Token::Muted;
        break;
    case TozFilesModel::Size:
    case TozFilesModel::Stored:
        look.face = TozTable::Look::Face::Number;
        look.ink = index.column() == TozFilesModel::Size ? Token::Text : Token::Muted;
        break;
    case TozFilesModel::Status: look.ink = kind == RowKind::Failed ? Token::Error : Token::Accent; break;
    case TozFilesModel::Type: break;
    default: look.ink = Token::Muted; break;
    }
    return look;
}

} // namespace

FilesPage::FilesPage(const Services &services, const QString &connectionId, model::TozSession *session, const CommandRegistry &registry, QWidget *parent)
    : TozPage(services, connectionId, parent), m_transfers(new TozFileTransfers(services.pool, services.jobs, this)),
      m_model(new TozFilesModel(services.pool, m_transfers, this)), m_session(session),
      m_opener(std::make_unique<DesktopFileOpener>()), m_search(new QLineEdit), m_banner(new Banner), m_stack(new QStackedWidget),
      m_table(new TozTable(m_model, tr("Files"), {0, 130, 84, 96, 130, 140, 170}, lookOf)), m_empty(new EmptyState), m_details(new TozDetails(tr("File"))),
      m_count(new Label({}, TextRole::Text, Token::Muted)), m_dropFrame(nullptr)
{
    setAcceptDrops(true);
    m_dragger = [this](const QString &path) { drag(path); };
    m_table->setSortable();
    m_table->setDragEnabled(true);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_details->setFixedWidth(TozDetails::usualWidth);

    auto *main = new Panel(Token::Surface);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(registry));
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(metrics::gap, metrics::gapTight, metrics::gap, metrics::gapSmall);
    notes->setSpacing(metrics::gapSmall);
    notes->addWidget(m_search);
    notes->addWidget(m_banner);
    column->addLayout(notes);
    column->addWidget(m_stack, 1);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(main, 1);
    row->addWidget(m_details);

    ContextMenu::install(m_table, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_table->indexAt(at); under.isValid()) {
            m_table->setCurrentIndex(under);
        }
        return QStringList{u"files.open"_s, u"files.download"_s, u"files.replace"_s, u"files.delete"_s, {}, u"files.cancel"_s, u"files.retry"_s, u"files.dismiss"_s,
                           {}, u"files.copyId"_s, {}, u"files.upload"_s};
    });
    connectModels();
    setContent(content);
    m_dropFrame = new DropFrame(this);
    showState();
}

QWidget *FilesPage::makeHead(const CommandRegistry &registry)
{
    m_search->setFixedHeight(metrics::filterHeight);
    m_search->setPlaceholderText(tr("Find by name, type, writer or clear field"));
    m_search->setAccessibleName(tr("Find files"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s, Token::Muted), QLineEdit::LeadingPosition);

    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Files"), TextRole::Title));
    row->addWidget(m_count);
    row->addStretch(1);
    const std::pair<QString, QString> icons[] = {{u"refresh-cw"_s, u"files.refresh"_s}, {u"external-link"_s, u"files.open"_s}, {u"replace"_s, u"files.replace"_s},
                                                 {u"trash-2"_s, u"files.delete"_s}};
    for (const auto &[iconName, id] : icons) {
        auto *button = new IconButton(iconName, QString());
        button->setFixedSize(metrics::controlHeight, metrics::controlHeight);
        registry.bind(button, id);
        row->addWidget(button);
    }
    auto *save = new Button(tr("Download"), u"download"_s);
    registry.bind(save, u"files.download"_s);
    auto *put = new Button(tr("Upload"), u"upload"_s, ButtonKind::Primary);
    registry.bind(put, u"files.upload"_s);
    row->addWidget(save);
    row->addWidget(put);
    return head;
}

void FilesPage::connectModels()
{
    connect(m_search, &QLineEdit::textChanged, m_model, &TozFilesModel::setFilter);
    connect(m_model, &TozFilesModel::stateChanged, this, &FilesPage::showState);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved}) {
        connect(m_model, signal, this, &FilesPage::showState);
    }
    connect(m_model, &QAbstractItemModel::modelReset, this, &FilesPage::showState);
    connect(m_session->names(), &model::TozNames::changed, this, [this] { m_model->setNames(m_session->names()->all()); });
    connect(m_table, &TozTable::currentRowChanged, this, &FilesPage::showDetails);
    connect(m_table, &TozTable::deleteRequested, this, &FilesPage::remove);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &) { openFile(); });
    connect(m_table, &TozTable::dragRequested, this, [this](const QModelIndex &index) { dragOut(index.row()); });
    connect(m_transfers, &TozFileTransfers::added, this, &FilesPage::showState);
    connect(m_transfers, &TozFileTransfers::fetched, this, &FilesPage::fetched);
    connect(m_transfers, &TozFileTransfers::failed, this, &FilesPage::transferFailed);
    connect(m_transfers, &TozFileTransfers::aboutToLeave, this, [this](quint64 id) {
        std::erase_if(m_wanted, [id](const Wanted &wanted) { return wanted.transfer == id; });
        if (m_bannerTransfer == id) {
            m_bannerTransfer = 0;
            m_banner->clear();
        }
    });
    connect(m_transfers, &TozFileTransfers::downloaded, this, [this](quint64 id) {
        m_bannerTransfer = 0;
        m_banner->showMessage(BadgeTone::Ok, tr("File saved"), tr("Checked, decrypted and written to %1").arg(m_transfers->find(id)->path));
        m_banner->setAction({});
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const quint64 id = std::exchange(m_bannerTransfer, 0);
        m_banner->clear();
        m_transfers->retry(id);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (m_model->state() == TozFilesModel::State::Failed || m_model->state() == TozFilesModel::State::Stopped) {
            m_model->load();
        } else if (m_model->fileCount() > 0) {
            m_search->clear();
        } else {
            upload();
        }
    });
}

void FilesPage::storeChanged(const std::shared_ptr<tozstore::Store> &store)
{
    m_wanted.clear();
    m_banner->clear();
    m_transfers->setStore(store, connectionName());
    m_model->setNames(m_session->names()->all());
    m_model->setStore(store);
}

std::optional<TozFile> FilesPage::current() const { return m_model->fileAt(m_table->currentRow()); }

void FilesPage::showState()
{
    const bool any = m_model->rowCount() > 0;
    const TozFilesModel::State state = m_model->state();
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    const qint64 files = m_model->fileCount();
    bool busy = false;
    for (int place = 0; place < m_model->rowCount() && !busy; ++place) {   // uploads are on top
        busy = m_model->transferAt(place) != 0;
    }
    m_table->setColumnHidden(TozFilesModel::Status, !busy);
    m_count->setText(state == TozFilesModel::State::Loading && m_model->total() > 0
                         ? tr("%Ln found", nullptr, int(files)) + tr(" · looked through %1 of %2 records").arg(model::integerText(m_model->looked()), model::integerText(m_model->total()))
                         : files > 0 ? tr("%Ln file(s)", nullptr, int(files)) : QString());
    if (!any) {
        switch (state) {
        case TozFilesModel::State::Failed: {
            const model::ErrorText error = model::errorText(m_model->error());
            m_empty->set(u"circle-alert"_s, tr("The files could not be listed"), (error.text + u'\n' + error.advice).trimmed(), tr("Try again"), u"refresh-cw"_s);
            break;
        }
        case TozFilesModel::State::Stopped:
            m_empty->set(u"files"_s, tr("Stopped"), tr("Nothing was found up to there."), tr("Look through all"), u"refresh-cw"_s);
            break;
        case TozFilesModel::State::Loading:
        case TozFilesModel::State::Idle: m_empty->set(u"files"_s, tr("Looking for files…"), {}); break;
        case TozFilesModel::State::Loaded:
            if (files > 0) {
                m_empty->set(u"search"_s, tr("No file matches"), tr("No name, type, writer or clear field has these words."), tr("Show all files"), u"x"_s);
            } else {
                m_empty->set(u"files"_s, tr("There are no files yet"),
                             tr("Drop files here, or upload some. They are encrypted on this computer; only those who may read their type can open them."), tr("Upload files"),
                             u"upload"_s);
            }
            break;
        }
    } else if (state == TozFilesModel::State::Failed) {
        m_banner->showError(model::errorText(m_model->error()));
        m_banner->setAction({});
        m_failure = m_banner->text();
    }
    if (state != TozFilesModel::State::Failed && !m_failure.isEmpty()) {
        if (m_banner->text() == m_failure) {   // nothing else was said since
            m_banner->clear();
        }
        m_failure.clear();
    }
    if (any && m_table->currentRow() < 0) {
        m_table->setCurrentIndex(m_model->index(0, 0));
    }
    showDetails();
    Q_EMIT statusChanged();
}

void FilesPage::showDetails()
{
    const std::optional<TozFile> file = current();
    const TozFileTransfer *const transfer = m_transfers->find(m_model->transferAt(m_table->currentRow()));
    if (!file && transfer == nullptr) {
        m_details->begin(tr("No file selected"), Token::Muted);
    } else if (!file) {
        m_details->begin(transfer->file.name);
        m_details->addBadge(tr("not stored yet"), BadgeTone::Accent);
    } else {
        m_details->begin(model::shownName(*file));
        m_details->addBadge(tr("encrypted"), BadgeTone::Ok);
        if (!m_model->isOwn(*file)) {
            m_details->addBadge(tr("shared with you"), BadgeTone::Accent);
        }
        if (file->name.isEmpty()) {
            m_details->addNote(tr("Its name was not kept in the clear."));
        }
    }
    if (transfer != nullptr && transfer->error) {
        const model::ErrorText error = model::errorText(transfer->error);
        m_details->addNote((error.text + u' ' + error.advice).trimmed(), Token::Error);
    }
    if (file) {
        m_details->addLine(tr("type"), file->type);
        m_details->addLine(tr("size"), file->plainSize < 0 ? tr("not known") : model::byteText(file->plainSize));
        m_details->addLine(tr("encrypted"), tr("%1 · %2 bytes").arg(model::byteText(file->encryptedSize), model::integerText(file->encryptedSize)));
        m_details->addLine(tr("writer"), m_model->writerText(file->writerId));
        m_details->addLine(tr("created"), model::dateText(file->created));
        m_details->addLine(tr("changed"), model::dateText(file->modified));
        m_details->addLine(tr("record id"), file->id, TozDetails::Face::Code);
        m_details->addLine(tr("version"), file->version, TozDetails::Face::Code);
        m_details->addLine(tr("MD5"), file->checksum, TozDetails::Face::Code);
        if (!file->plain.empty()) {
            m_details->addSection(tr("In the clear"));
            for (const auto &[name, value] : file->plain) {
                m_details->addLine(toQString(name), toQString(value));
            }
        }
    }
    Q_EMIT restrictionsChanged();
}

Page::StatusTexts FilesPage::statusTexts() const
{
    StatusTexts texts;
    if (!isOpen()) {
        return texts;
    }
    const int shown = m_model->shownFileCount();
    const qint64 files = m_model->fileCount();
    texts.range = shown == files ? tr("%Ln file(s)", nullptr, int(files)) : tr("%1 of %2 files").arg(model::integerText(shown), model::integerText(files));
    if (m_model->state() == TozFilesModel::State::Loading) {
        texts.note = tr("Looking through the records for files: Esc stops it");
    } else if (m_model->state() == TozFilesModel::State::Stopped) {
        texts.problem = tr("stopped: there may be more files");
    }
    return texts;
}

void FilesPage::takeFocus()
{
    if (m_model->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_search->setFocus();
    }
}

void FilesPage::resizeEvent(QResizeEvent *event)
{
    TozPage::resizeEvent(event);
    m_details->setVisible(width() >= detailsFrom);
    const int tableWidth = width() - (width() >= detailsFrom ? TozDetails::usualWidth : 0);
    m_table->setColumnHidden(TozFilesModel::Stored, tableWidth < writerFrom + 220);
    m_table->setColumnHidden(TozFilesModel::Writer, tableWidth < writerFrom);
    m_table->setColumnHidden(TozFilesModel::Created, tableWidth < writerFrom - 60);
    if (m_dropFrame != nullptr) {
        m_dropFrame->setGeometry(rect());
    }
}

} // namespace strongroom::ui
