// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/EditorNotes.h"

#include "base/Format.h"
#include "records/RecordDraft.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EditorNotes)
};

using model::RecordDraft;

QWidget *newNote(const QStringList &lines)
{
    auto *card = new Card(Token::Raised);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    column->setSpacing(metrics::gapTight);
    for (const QString &line : lines) {
        auto *label = new Label(line, TextRole::Text, Token::Muted);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    return card;
}

} // namespace

QWidget *newCopyNote(const RecordDraft &draft)
{
    if (draft.purpose() != RecordDraft::Purpose::Duplicate) {
        return nullptr;
    }
    const QStringList copied = draft.copiedMembers();
    QStringList lines;
    lines << (copied.isEmpty() ? Words::tr("Nothing but the record key is copied.") : Words::tr("Copied: %1.").arg(copied.join(u", "_s)));
    lines << (draft.attachmentsLeftOut() > 0 ? Words::tr("Not copied: %Ln attachment(s), version and dates of the service.", nullptr, draft.attachmentsLeftOut())
                                             : Words::tr("Not copied: version and dates of the service."));
    return newNote(lines);
}

QWidget *newCarriedNote(const RecordDraft &draft)
{
    const QStringList carried = draft.carriedMembers();
    return carried.isEmpty() ? nullptr : newNote({Words::tr("Kept as they came, editable as JSON: %1.").arg(carried.join(u", "_s))});
}

QString serviceText(const RecordDraft &draft)
{
    if (draft.purpose() != RecordDraft::Purpose::Edit) {
        return {};
    }
    const incountry::Record &record = draft.source();
    QStringList parts;
    if (record.version) {
        parts << Words::tr("version %1").arg(*record.version);
    }
    if (const auto &created = record.value(incountry::DateMember::CreatedAt)) {
        parts << Words::tr("created %1").arg(model::dateText(*created));
    }
    if (const auto &updated = record.value(incountry::DateMember::UpdatedAt)) {
        parts << Words::tr("updated %1").arg(model::dateText(*updated));
    }
    if (!record.attachments.empty()) {
        parts << Words::tr("%Ln attachment(s)", nullptr, static_cast<int>(record.attachments.size()));
    }
    return parts.isEmpty() ? QString() : Words::tr("Set by the service: %1").arg(parts.join(u" · "_s));
}

} // namespace strongroom::ui
