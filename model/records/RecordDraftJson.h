// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A draft as the JSON that the SDK and the CLI know, and back: the second view of the same record. What only the service sets (version,
// created_at, updated_at, is_encrypted, attachments) is not in the text; where somebody pastes it, it is left out and said. What a record
// carries beyond its members (values known by hash, members of later releases) is in a last member "strongroom" (core's RecordJson.h).
//
// Back and forth is the identity: what was not touched keeps its bytes, even where the text shows it laid out.
//
// The conversions take as long as the bodies are large: the functions are for any thread, the class runs them on the pool. Of checks the
// last one counts. GUI thread.

#include "base/Async.h"
#include "incountry/Record.h"
#include "records/RecordDraft.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <cstddef>
#include <optional>
#include <variant>

namespace strongroom::model {

struct DraftJsonProblem {
    qsizetype position = 0;   // UTF-16 units into the text
    int line = 1;             // from 1
    int column = 1;
    QString member;           // "range_key1"; empty where it is no member's fault
    QString text;             // "is not a whole number of 64 bits"
    bool whole = false;       // the text names the member itself: some languages have it in the middle

    [[nodiscard]] QString sentence() const;   // "Line 4, column 17: range_key1 is not a whole number of 64 bits."
};

struct DraftJson {
    incountry::Record record;
    QStringList leftOut;      // members that only the service sets, found in the text
};

// A body beyond this stays out of the text: as one line of JSON it could be neither read nor edited there. The form has it.
inline constexpr std::size_t longestBodyInJson = 128 * 1024;   // bytes

// Indented, editable members only.
[[nodiscard]] QString draftJsonText(const incountry::Record &record);
// Bodies that draftJsonText() leaves out; they stay as they are unless the text is given one.
[[nodiscard]] QStringList bodiesLeftOut(const incountry::Record &record);
// `shown` is the record the text was made from; its bytes are kept where the text still says the same.
[[nodiscard]] std::variant<DraftJson, DraftJsonProblem> recordFromDraftJson(const QString &text, const incountry::Record &shown, RecordDraft::Purpose purpose);

class RecordDraftJson : public QObject {
    Q_OBJECT
public:
    RecordDraftJson(RecordDraft *draft, QThreadPool *pool, QObject *parent = nullptr);

    // Answers written(), or unwritable() at once when a number or a date cannot be read.
    void write();
    void check(const QString &text);
    // Answers applied() after the draft has every member, or refused(); the draft is then as it was.
    void apply(const QString &text);
    [[nodiscard]] bool isBusy() const { return m_writing || m_applying; }

Q_SIGNALS:
    void written(const QString &text, const QStringList &bodiesLeftOut);
    void unwritable(const QString &member);
    void checked(const std::optional<strongroom::model::DraftJsonProblem> &problem, const QStringList &leftOut);
    void applied();
    void refused(const strongroom::model::DraftJsonProblem &problem);
    void failed(const strongroom::ErrorPtr &error);   // out of memory

private:
    void runCheck();

    RecordDraft *m_draft;
    QThreadPool *m_pool;
    incountry::Record m_shown;
    QString m_written;
    std::optional<QString> m_next;
    bool m_checking = false;
    bool m_writing = false;
    bool m_applying = false;
};

} // namespace strongroom::model
