// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One change, member by member, as text with the changed words marked. What it holds is decrypted: for as long as it is shown.

#include "base/Roles.h"
#include "changes/WordDiff.h"
#include "incountry/RecordChange.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

// A member's value as it is shown: JSON bodies indented, very long texts cut with a note.
struct ShownValue {
    bool isPresent = false;
    bool isHash = false;       // the stored hash: the plain value is not known
    bool isJson = false;
    QString text;
    QList<TextSpan> changed;   // in `text`
};

struct ChangeLine {
    QString member;
    ShownValue from;
    ShownValue to;
    bool isBody = false;       // wants a box of its own
    bool isOnlyLayout = false; // JSON that means the same
};

struct ChangeDetails {
    std::vector<ChangeLine> lines;
};

// Linear; for a worker thread.
[[nodiscard]] ChangeDetails changeDetails(const incountry::RecordChange &change);
[[nodiscard]] ShownValue shownValue(const incountry::Record *record, const std::string &member);   // null: absent

// Shows one change at a time; the last one asked for wins.
class ChangeInspector : public QObject {
    Q_OBJECT
public:
    explicit ChangeInspector(QThreadPool *pool, QObject *parent = nullptr);
    ~ChangeInspector() override;
    void show(const incountry::RecordChange &change);
    void clear();
    [[nodiscard]] const std::shared_ptr<const ChangeDetails> &details() const { return m_details; }   // null: none, or on its way

Q_SIGNALS:
    void detailsChanged();

private:
    QThreadPool *m_pool;
    quint64 m_turn = 0;
    std::shared_ptr<const ChangeDetails> m_details;
};

} // namespace strongroom::model
