// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/NoteView.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "keys/RevealField.h"
#include "theme/Metrics.h"
#include "tozstore/files/TozFile.h"
#include "tozstore/notes/NoteHistory.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using tozstore::NoteSignatureState;
using tozstore::NoteWriterState;

namespace {

// A copy of the value for as long as it is shown or on its way to the clipboard.
QString valueOf(const model::NoteDesk *desk, const std::string &name)
{
    if (desk->note() == nullptr || !desk->note()->data) {
        return {};
    }
    const auto found = desk->note()->data->find(name);
    return found == desk->note()->data->end() ? QString() : toQString(found->second.view());
}

} // namespace

NoteView::NoteView(model::NoteDesk *desk, std::function<QString(const QString &)> nameOf, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_nameOf(std::move(nameOf)), m_details(new TozDetails(tr("Note"))), m_none(new Panel(Token::Surface, Panel::Side::Left))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_details);
    auto *empty = new EmptyState;
    auto *emptyColumn = new QVBoxLayout(m_none);
    emptyColumn->setContentsMargins(0, 0, 0, 0);
    emptyColumn->addWidget(empty);
    column->addWidget(m_none);
    empty->set(u"sticky-note"_s, tr("No note selected"), tr("Select a row to see whom the note is for and when it expires."));
    m_none->hide();
}

void NoteView::showDetails()
{
    m_none->hide();
    m_details->show();
}

QWidget *NoteView::valueRow(const std::string &name)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapTight);
    auto *value = new RevealField;
    value->setAccessibleName(tr("Value of %1").arg(toQString(name)));
    value->setSource([desk = m_desk, name] { return valueOf(desk, name); });
    auto *copy = new IconButton(u"copy"_s, tr("Copy the value of %1; the clipboard is cleared after 20 seconds").arg(toQString(name)));
    connect(copy, &QToolButton::clicked, this, [this, name] { SensitiveClipboard::copy(valueOf(m_desk, name), ClearPolicy::Clears); });
    row->addWidget(value, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    m_values.push_back(value);
    return box;
}

void NoteView::showNote()
{
    const tozstore::ReadNote *const note = m_desk->note();
    if (note == nullptr) {
        showEntry(nullptr);
        return;
    }
    showDetails();
    m_values.clear();
    m_noteShown = true;
    const tozstore::StoredNote &stored = note->stored;
    const QString id = toQString(stored.noteId.value_or(""));
    const QString name = toQString(stored.options.idString.value_or(""));
    const QString writerId = toQString(stored.options.clientId.value_or(""));
    const bool good = note->signature == NoteSignatureState::Good;
    m_details->begin(name.isEmpty() ? tr("Note") : name);
    m_details->addBadge(model::signatureBadge(note->signature), good ? BadgeTone::Ok : BadgeTone::Error);
    if (good) {
        m_details->addBadge(model::writerBadge(note->writer), note->writer == NoteWriterState::Confirmed ? BadgeTone::Ok : BadgeTone::Warning);
    }
    m_details->addNote(model::signatureText(note->signature), good ? Token::Muted : Token::Error);
    if (good) {
        m_details->addNote(model::writerText(note->writer, m_nameOf(writerId)), note->writer == NoteWriterState::Confirmed ? Token::Muted : Token::Warning);
    }
    if (note->error) {
        const model::ErrorText error = model::errorText(note->error);
        m_details->addNote((error.text + u' ' + error.advice).trimmed(), Token::Error);
    }
    if (note->data) {
        m_details->addSection(tr("Content"));
        for (const auto &[field, value] : *note->data) {
            m_details->addLineWidget(toQString(field), valueRow(field));
        }
    } else if (!stored.data.empty()) {
        m_details->addSection(tr("Content, not opened"));
        for (const auto &[field, value] : stored.data) {
            m_details->addLine(toQString(field), tr("encrypted"));
        }
    }
    m_details->addSection(tr("About it"));
    m_details->addLine(tr("type"), toQString(stored.options.type));
    m_details->addLine(tr("id"), id, TozDetails::Face::Code);
    if (!writerId.isEmpty()) {
        m_details->addLine(tr("says it is of"), writerId, TozDetails::Face::Code);
    }
    m_details->addLine(tr("writer's keys"), model::keyFingerprint(stored.writerEncryptionKey, stored.writerSigningKey), TozDetails::Face::Code);
    m_details->addLine(tr("created"), model::dateText(model::toDateTime(stored.createdAt)));
    if (stored.options.expires) {
        m_details->addLine(tr("expires"), model::dateText(model::toDateTime(stored.options.expiration)));
    }
    if (const auto most = stored.options.maxViews; most && *most >= 0) {
        m_details->addLine(tr("views"), stored.views ? tr("%1 of %2").arg(*stored.views).arg(*most) : tr("at most %1").arg(*most));
    }
    for (const auto &[field, value] : stored.options.plain) {
        m_details->addLine(toQString(field), toQString(value));
    }
}

void NoteView::showEntry(const model::NoteEntry *entry)
{
    m_values.clear();
    m_noteShown = false;
    if (entry == nullptr) {
        m_details->begin({});
        m_details->hide();
        m_none->show();
        return;
    }
    showDetails();
    m_details->begin(entry->name.isEmpty() ? tr("Note") : entry->name);
    m_details->addBadge(entry->kind == model::NoteEntry::Kind::Written ? tr("written here") : tr("read here"), BadgeTone::Neutral);
    if (entry->deleted) {
        m_details->addBadge(tr("deleted"), BadgeTone::Warning);
    }
    if (entry->anonymous) {
        m_details->addNote(tr("Written anonymously: nobody can replace or delete it, and it shows no writer."));
    }
    m_details->addLine(entry->kind == model::NoteEntry::Kind::Written ? tr("for") : tr("from"), entry->partyName.isEmpty() ? tr("nobody known") : entry->partyName);
    if (!entry->partyId.isEmpty()) {
        m_details->addLine(tr("client"), entry->partyId, TozDetails::Face::Code);
    }
    m_details->addLine(tr("type"), entry->type);
    m_details->addLine(tr("id"), entry->noteId, TozDetails::Face::Code);
    if (entry->expires) {
        m_details->addLine(tr("expires"), model::dateText(*entry->expires));
    }
    if (entry->viewsLeft) {
        m_details->addLine(tr("views left"), QString::number(*entry->viewsLeft));
    }
    m_details->addNote(tr("What is in it is not kept here: read it again to see it."));
}

} // namespace strongroom::ui
