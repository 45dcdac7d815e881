// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A record being written: new, changed, or a copy. Each field is a row with its text, its problem and whether it changed; the body is
// beside them. What the draft does not show (unknown members, hashed values) goes through untouched. Saving is RecordService's.

#include "base/Roles.h"
#include "incountry/Record.h"
#include "incountry/StorageConfiguration.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace strongroom::model {

class RecordDraft : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Purpose { New, Edit, Duplicate };
    Q_ENUM(Purpose)
    enum class FieldKind { Text, Integer, Date };
    Q_ENUM(FieldKind)
    enum class BodyForm {
        Absent,      // no body at all
        Json,        // text that is JSON
        Text
    };
    Q_ENUM(BodyForm)

    enum DraftRole : int {
        Name = Role::FirstFreeRole,   // QString "key1"
        Kind,                         // FieldKind
        Hint,                         // QString: what the field takes
        Problem,                      // QString, empty when the value is fine
        Changed,                      // bool
        ReadOnly,                     // bool: record_key of an existing record
        Present                       // bool: a value, maybe empty, as against none
    };

    // Why this record can't be edited ("its record key is known by its hash only"); empty when it can.
    [[nodiscard]] static QString editRefusal(const incountry::RecordRow &row);

    // Empty record.
    explicit RecordDraft(incountry::SearchKeyStorage searchKeys, QObject *parent = nullptr);
    // Edit or Duplicate of a record that editRefusal() is fine with (a duplicate may have a record key known by hash: it gets a new one).
    RecordDraft(const incountry::Record &record, Purpose purpose, incountry::SearchKeyStorage searchKeys, QObject *parent = nullptr);
    ~RecordDraft() override;

    [[nodiscard]] Purpose purpose() const { return m_purpose; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    // Role::Edit takes the text; an empty text means no value, unless Present is set to true afterwards (text fields only).
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int rowOf(const QString &member) const;   // -1
    [[nodiscard]] QString text(const QString &member) const;
    void setText(const QString &member, const QString &text);
    [[nodiscard]] QString problem(const QString &member) const;
    // Fields worth showing at once: those with a value, and record_key; the rest behind "More fields".
    [[nodiscard]] std::vector<int> rowsInUse() const;

    [[nodiscard]] const QString &bodyText() const { return m_body.text; }
    [[nodiscard]] BodyForm bodyForm() const { return m_body.form; }
    // JSON is checked at once up to 256 K characters; beyond that the write checks it where it matters.
    void setBody(const QString &text, BodyForm form);
    [[nodiscard]] const QString &precommitBodyText() const { return m_precommit.text; }
    [[nodiscard]] BodyForm precommitBodyForm() const { return m_precommit.form; }
    void setPrecommitBody(const QString &text, BodyForm form);
    [[nodiscard]] QString bodyProblem() const { return m_body.problem; }
    [[nodiscard]] QString precommitBodyProblem() const { return m_precommit.problem; }

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool isChanged() const;
    // The first problem, for the banner of the editor; empty when valid.
    [[nodiscard]] QString firstProblem() const;
    // Only when valid.
    [[nodiscard]] incountry::Record toRecord() const;

Q_SIGNALS:
    void validityChanged(bool valid);
    void changedChanged(bool changed);
    void bodyChanged();

private:
    struct Field {
        std::variant<incountry::TextMember, incountry::RangeMember, incountry::DateMember> member;
        QString name;
        QString text;
        QString original;
        QString problem;
        bool present = false;
        bool originallyPresent = false;
        bool hashShown = false;       // untouched: the stored hash goes back as it came
        bool readOnly = false;
    };
    struct BodyField {
        QString text;
        QString original;
        QString problem;
        BodyForm form = BodyForm::Absent;
        BodyForm originalForm = BodyForm::Absent;
    };
    void build();
    void check(Field &field) const;
    void checkBody(BodyField &body) const;
    void setBodyField(BodyField &body, const QString &text, BodyForm form);
    void touched();
    [[nodiscard]] bool isFieldChanged(const Field &field) const;

    Purpose m_purpose = Purpose::New;
    incountry::SearchKeyStorage m_searchKeys;
    incountry::Record m_source;
    std::vector<Field> m_fields;
    BodyField m_body;
    BodyField m_precommit;
    bool m_wasValid = false;
    bool m_wasChanged = false;
};

} // namespace strongroom::model
