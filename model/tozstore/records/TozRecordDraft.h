// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A TozStore record while it is written: its type, the fields to encrypt and the fields in the clear, each checked as it is typed. The texts are
// in the clear for as long as the editor is there.

#include "tozstore/Record.h"

#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace strongroom::model {

class TozRecordDraft : public QObject {
    Q_OBJECT
public:
    enum class Purpose { New, Edit, Copy };
    enum class Part { Data, Plain };
    struct Field {
        QString name;
        QString value;
        friend bool operator==(const Field &, const Field &) = default;
    };

    [[nodiscard]] static std::unique_ptr<TozRecordDraft> create();                                // with one empty data field
    [[nodiscard]] static std::unique_ptr<TozRecordDraft> edit(const tozstore::Record &record);    // of this version
    [[nodiscard]] static std::unique_ptr<TozRecordDraft> copy(const tozstore::Record &record);

    [[nodiscard]] Purpose purpose() const noexcept { return m_purpose; }
    [[nodiscard]] const tozstore::Record &base() const noexcept { return m_base; }   // what an edit began with
    [[nodiscard]] const QString &type() const noexcept { return m_type; }
    void setType(const QString &type);   // an edit keeps its type: the service does not move records
    [[nodiscard]] const QList<Field> &fields(Part part) const { return part == Part::Data ? m_data : m_plain; }
    int add(Part part);                  // its index
    void set(Part part, int index, const Field &field);
    void remove(Part part, int index);
    // The record behind the edit is gone: what is here becomes a new one.
    void becomeNew();

    [[nodiscard]] QString typeProblem() const;                       // empty: fine
    [[nodiscard]] QString fieldProblem(Part part, int index) const;
    [[nodiscard]] QString firstProblem() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] tozstore::Record record() const;

Q_SIGNALS:
    void changed();

private:
    TozRecordDraft(Purpose purpose, const tozstore::Record &record);
    QList<Field> &list(Part part) { return part == Part::Data ? m_data : m_plain; }

    Purpose m_purpose;
    tozstore::Record m_base;
    QString m_type;
    QList<Field> m_data;
    QList<Field> m_plain;
    QString m_firstType;
    QList<Field> m_firstData;
    QList<Field> m_firstPlain;
};

} // namespace strongroom::model
