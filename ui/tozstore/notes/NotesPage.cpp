// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/NotesPage.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "theme/Metrics.h"
#include "tozstore/TozSession.h"
#include "tozstore/TozTable.h"
#include "tozstore/notes/NoteDesk.h"
#include "tozstore/notes/NoteView.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::NoteDesk;
using model::NoteHistory;

namespace {

constexpr int detailsFrom = 760;   // px of the page
constexpr int detailsWidth = 360;

TozTable::Look lookOf(const QModelIndex &index)
{
    TozTable::Look look;
    const bool read = index.siblingAtColumn(0).data(NoteHistory::IsRead).toBool();
    const bool deleted = index.siblingAtColumn(0).data(NoteHistory::IsDeleted).toBool();
    look.ink = deleted ? Token::Faint : Token::Muted;
    switch (index.column()) {
    case NoteHistory::What:
        look.icon = read ? u"eye"_s : u"pencil"_s;
        look.ink = deleted ? Token::Faint : Token::Text;
        break;
    case NoteHistory::Note:
        look.face = TozTable::Look::Face::Code;
        look.ink = deleted ? Token::Faint : Token::Text;
        break;
    default: break;
    }
    return look;
}

} // namespace

NotesPage::NotesPage(const Services &services, const QString &connectionId, model::TozSession *session, const CommandRegistry &registry, QWidget *parent)
    : TozPage(services, connectionId, parent), m_session(session), m_desk(new NoteDesk(services.pool, services.jobs, session->history(), this)), m_banner(new Banner),
      m_stack(new QStackedWidget), m_table(new TozTable(session->history(), tr("Notes of this session"), {140, 0, 190, 100, 64, 130}, lookOf)), m_empty(new EmptyState),
      m_view(new NoteView(m_desk, [session](const QString &id) { return session->names()->shown(id); })), m_fingerprint(new ElidedLabel({}, TextRole::Code)),
      m_encryption(new ElidedLabel({}, TextRole::Code)), m_signing(new ElidedLabel({}, TextRole::Code)), m_changedKeys(new Banner)
{
    m_desk->setNaming([session](const QString &id) { return session->names()->shown(id); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_view->setFixedWidth(detailsWidth);
    auto *main = new Panel(Token::Surface);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(registry));
    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::gapSmall);
    notes->setSpacing(metrics::gapSmall);
    notes->addWidget(m_changedKeys);
    notes->addWidget(m_banner);
    column->addLayout(notes);
    column->addWidget(m_stack, 1);
    m_keys = makeKeys(registry);
    column->addWidget(m_keys);
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(main, 1);
    row->addWidget(m_view);

    ContextMenu::install(m_table, registry, [this](const QPoint &at) {
        if (const QModelIndex under = m_table->indexAt(at); under.isValid()) {
            m_table->setCurrentIndex(under);
        }
        return QStringList{u"notes.readSelected"_s, u"notes.replace"_s, u"notes.delete"_s, {}, u"notes.copyId"_s, {}, u"notes.write"_s, u"notes.read"_s};
    });
    connect(session->history(), &QAbstractItemModel::rowsInserted, this, &NotesPage::showState);
    connect(session->history(), &QAbstractItemModel::rowsRemoved, this, &NotesPage::showState);
    connect(session->book(), &model::AddressBook::changed, this, &NotesPage::showState);
    connect(session->book(), &model::AddressBook::saveFailed, this, [this](const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = tr("The address book was not saved");
        m_banner->showError(text);
    });
    connect(session->book(), &model::AddressBook::loadFailed, this, [this](const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = tr("The address book could not be read");
        m_banner->showError(text);
    });
    connect(m_changedKeys, &Banner::actionTriggered, this, &NotesPage::showAddressBook);
    connect(m_table, &TozTable::currentRowChanged, this, &NotesPage::showSelected);
    connect(m_table, &TozTable::deleteRequested, this, &NotesPage::remove);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &) { readSelected(); });
    connect(m_empty, &EmptyState::actionTriggered, this, &NotesPage::write);
    connect(m_empty, &EmptyState::otherTriggered, this, &NotesPage::read);
    connect(m_desk, &NoteDesk::doingChanged, this, &NotesPage::restrictionsChanged);
    connect(m_desk, &NoteDesk::noteChanged, this, [this] {
        m_view->setVisible(width() >= detailsFrom || m_desk->note() != nullptr);
        if (m_desk->note() != nullptr) {
            m_table->setCurrentIndex(m_session->history()->index(0, 0));
            m_view->showNote();
        } else {
            showSelected();
        }
        Q_EMIT restrictionsChanged();
    });
    connect(m_desk, &NoteDesk::written, this, [this](const QString &id, const QString &name) {
        m_table->setCurrentIndex(m_session->history()->index(0, 0));
        m_banner->showMessage(BadgeTone::Ok, tr("The note is written"), name.isEmpty() ? tr("Tell its reader the id: %1").arg(id) : tr("Tell its reader the name “%1”, or the id: %2").arg(name, id));
    });
    connect(m_desk, &NoteDesk::removed, this, [this] { m_banner->showMessage(BadgeTone::Ok, tr("The note is deleted"), tr("Nobody can read it any more.")); });
    connect(m_desk, &NoteDesk::removeFailed, this, [this](const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = tr("The note was not deleted");
        m_banner->showError(text);
    });
    setContent(content);
    showState();
}

QWidget *NotesPage::makeHead(const CommandRegistry &registry)
{
    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Notes"), TextRole::Title));
    row->addStretch(1);
    const std::pair<QString, QString> icons[] = {{u"book-user"_s, u"notes.addressBook"_s}, {u"eye-off"_s, u"notes.hide"_s}, {u"replace"_s, u"notes.replace"_s}, {u"trash-2"_s, u"notes.delete"_s}};
    for (const auto &[iconName, id] : icons) {
        auto *button = new IconButton(iconName, QString());
        button->setFixedSize(metrics::controlHeight, metrics::controlHeight);
        registry.bind(button, id);
        row->addWidget(button);
    }
    const std::tuple<QString, QString, QString, ButtonKind> texts[] = {{tr("Read a note"), u"eye"_s, u"notes.read"_s, ButtonKind::Normal},
                                                                       {tr("Write a note"), u"plus"_s, u"notes.write"_s, ButtonKind::Primary}};
    for (const auto &[text, iconName, id, kind] : texts) {
        auto *button = new Button(text, iconName, kind);
        registry.bind(button, id);
        row->addWidget(button);
    }
    return head;
}

QWidget *NotesPage::makeKeys(const CommandRegistry &registry)
{
    auto *strip = new Panel(Token::Raised, Panel::Side::Top);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    row->setSpacing(metrics::gapLarge);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(tr("Your public keys, to hand out"), TextRole::Strong), 0, 0, 1, 2);
    const std::pair<QString, ElidedLabel *> lines[] = {{tr("encryption"), m_encryption}, {tr("signing"), m_signing}, {tr("fingerprint"), m_fingerprint}};
    int line = 1;
    for (const auto &[name, label] : lines) {
        grid->addWidget(new Label(name, TextRole::Text, Token::Muted), line, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAccessibleName(name);
        grid->addWidget(label, line++, 1);
    }
    row->addLayout(grid, 1);
    auto *copy = new Button(tr("Copy keys"), u"copy"_s);
    registry.bind(copy, u"notes.copyKeys"_s);
    row->addWidget(copy, 0, Qt::AlignTop);
    return strip;
}

void NotesPage::storeChanged(const std::shared_ptr<tozstore::Store> &store)
{
    m_banner->clear();
    m_desk->setStore(store, connectionName());
    const auto keys = m_desk->ownKeys();
    m_encryption->setFullText(keys ? toQString(keys->encryption.text()) : QString());
    m_signing->setFullText(keys && keys->signing ? toQString(keys->signing->text()) : tr("none"));
    m_fingerprint->setFullText(keys ? model::keyFingerprint(keys->encryption, keys->signing) : QString());
    showState();
}

void NotesPage::showState()
{
    const QString refusal = m_desk->refusal();
    const bool any = m_session->history()->rowCount() > 0;
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_keys != nullptr) {
        m_keys->setVisible(refusal.isEmpty());
    }
    if (!any && !refusal.isEmpty()) {
        m_empty->set(u"sticky-note"_s, tr("No notes for this client"), refusal);
    } else if (!any) {
        m_empty->set(u"sticky-note"_s, tr("No note was written or read in this session"),
                     tr("A note is a small secret for one reader, who needs no account here: only a pair of keys. The service has no list of notes, so keep the id or the name."), tr("Write a note"),
                     u"plus"_s);
        m_empty->setOther(tr("Read a note"), u"eye"_s);
    }
    if (const int changed = m_session->book()->changedCount(); changed > 0 && isOpen()) {
        m_changedKeys->showMessage(BadgeTone::Error, tr("%n client(s) of your address book publish other keys than those you have", nullptr, changed),
                                   tr("Nothing is written to them until you have compared the new keys."));
        m_changedKeys->setDismiss(Banner::Dismiss::Never);
        m_changedKeys->setAction(tr("Address book"), u"book-user"_s);
    } else {
        m_changedKeys->clear();
    }
    if (m_desk->note() == nullptr) {
        showSelected();
    }
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void NotesPage::showSelected()
{
    // Another entry was chosen: what was read before need not be in memory any longer.
    const model::NoteEntry *const entry = current();
    if (m_desk->note() != nullptr) {
        const QString shown = toQString(m_desk->note()->stored.noteId.value_or(""));
        if (entry != nullptr && entry->kind == model::NoteEntry::Kind::Read && entry->noteId == shown) {
            return;
        }
        if (entry != nullptr) {
            m_desk->forget();
            return;   // comes back here
        }
    }
    m_view->showEntry(entry);
    Q_EMIT restrictionsChanged();
}

const model::NoteEntry *NotesPage::current() const { return m_session->history()->at(m_table->currentRow()); }

Page::StatusTexts NotesPage::statusTexts() const
{
    StatusTexts texts;
    if (isOpen()) {
        texts.range = tr("%Ln note(s) in this session", nullptr, m_session->history()->rowCount());
        texts.note = tr("Ids and names only, until the program ends");
        if (const int changed = m_session->book()->changedCount(); changed > 0) {
            texts.problem = tr("%Ln client(s) with changed keys", nullptr, changed);
        }
    }
    return texts;
}

void NotesPage::takeFocus()
{
    if (m_session->history()->rowCount() > 0) {
        m_table->setFocus(Qt::OtherFocusReason);
    } else {
        m_empty->button()->setFocus();
    }
}

void NotesPage::resizeEvent(QResizeEvent *event)
{
    TozPage::resizeEvent(event);
    m_view->setVisible(width() >= detailsFrom || m_desk->note() != nullptr);
    const int tableWidth = width() - detailsWidth;
    m_table->setColumnHidden(NoteHistory::Type, tableWidth < 820);
    m_table->setColumnHidden(NoteHistory::When, tableWidth < 560);
}

} // namespace strongroom::ui
