// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A record being written: new, changed, or a copy. Each field is a row with its text, its problem and whether it changed; the body is
// beside them. What the draft does not show (unknown members, hashed values) goes through untouched. The JSON view of the same draft is
// RecordDraftJson.h's; saving is the change tray's.

#include "base/Roles.h"
#include "incountry/Record.h"
#include "incountry/StorageConfiguration.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

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
        Present,                      // bool: a value, maybe empty, as against none
        Length,                       // int: UTF-16 units of a text
        Limit                         // int: the most of them; invalid where there is no limit
    };

    // Why this record can't be edited ("its record key is known by its hash only"); empty when it can.
    [[nodiscard]] static QString editRefusal(const incountry::RecordRow &row);

    // Empty record.
    explicit RecordDraft(incountry::SearchKeyStorage searchKeys, QObject *parent = nullptr);
    // Edit or Duplicate of a record that editRefusal() is fine with (a duplicate may have a record key known by hash: it gets a new one).
    RecordDraft(const incountry::Record &record, Purpose purpose, incountry::SearchKeyStorage searchKeys, QObject *parent = nullptr);
    ~RecordDraft() override;

    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] incountry::SearchKeyStorage searchKeys() const { return m_searchKeys; }
    // The record as it was opened: for an edit the base of the change, for a copy what it began with.
    [[nodiscard]] const incountry::Record &source() const { return m_source; }
    // The record key of the record this is a copy of; empty when only its hash is known.
    [[nodiscard]] const QString &copiedFrom() const { return m_copiedFrom; }
    // How many attachments a copy leaves behind.
    [[nodiscard]] int attachmentsLeftOut() const { return m_attachmentsLeftOut; }
    // Members with a value that a copy took over, by name.
    [[nodiscard]] QStringList copiedMembers() const;
    // Members that are written back as they came and have no field: of later releases of the service.
    [[nodiscard]] QStringList carriedMembers() const;

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
    // JSON is checked at once up to liveCheckLimit characters; of a larger one the view that has checked it on the pool tells
    // (setLargeBodyProblem).
    static constexpr qsizetype liveCheckLimit = 64 * 1024;
    void setBody(const QString &text, BodyForm form);
    [[nodiscard]] const QString &precommitBodyText() const { return m_precommit.text; }
    [[nodiscard]] BodyForm precommitBodyForm() const { return m_precommit.form; }
    void setPrecommitBody(const QString &text, BodyForm form);
    void setLargeBodyProblem(const QString &problem);
    void setLargePrecommitBodyProblem(const QString &problem);
    [[nodiscard]] QString bodyProblem() const { return m_body.problem; }
    [[nodiscard]] QString precommitBodyProblem() const { return m_precommit.problem; }

    [[nodiscard]] bool isValid() const;
    [[nodiscard]] bool isChanged() const;
    // The first problem, for the banner of the editor; empty when valid.
    [[nodiscard]] QString firstProblem() const;
    // Only when valid.
    [[nodiscard]] incountry::Record toRecord() const;
    // The name of the first number or date that cannot be read, so that there is no record to show as JSON; empty when there is one.
    [[nodiscard]] QString unreadableMember() const;
    // Takes every member of a record that was edited elsewhere (as JSON); what was opened stays what changes are measured by.
    void setRecord(const incountry::Record &record);

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
        bool hash = false;            // the text is the stored hash and goes back as it came
        bool originallyHash = false;
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
    void take(Field &field, const incountry::Record &record) const;
    void check(Field &field) const;
    [[nodiscard]] QString textProblem(incountry::TextMember member, const Field &field) const;
    void checkBody(BodyField &body) const;
    void setLargeProblem(BodyField &body, const QString &problem);
    void setBodyField(BodyField &body, const QString &text, BodyForm form);
    void touched();
    [[nodiscard]] bool isFieldChanged(const Field &field) const;

    Purpose m_purpose = Purpose::New;
    incountry::SearchKeyStorage m_searchKeys;
    incountry::Record m_source;
    incountry::Record m_carried;      // of the fields and bodies nothing counts: what has no field (unknown members, meta, form)
    bool m_bodyIsJsonValue = false;
    QString m_copiedFrom;
    int m_attachmentsLeftOut = 0;
    std::vector<Field> m_fields;
    BodyField m_body;
    BodyField m_precommit;
    bool m_wasValid = false;
    bool m_wasChanged = false;
};

} // namespace strongroom::model
