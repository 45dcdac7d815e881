// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Writes a TozStore record: new, changed, or a copy. What will be encrypted and what stays in the clear stand apart, each with its mark. A change
// replaces the version it began with and no other: when the record is another one by now, TozConflictDialog shows both.

#include "tozstore/records/TozColumns.h"
#include "tozstore/records/TozRecordDraft.h"

#include <QDialog>

#include <memory>

class QLineEdit;
class QThreadPool;
class QVBoxLayout;

namespace strongroom::tozstore {
class Store;
}

namespace strongroom::model {
class TozRecordService;
}

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class FormScrollArea;
class Label;
class TozFieldRow;

struct TozEditorTarget {
    std::shared_ptr<tozstore::Store> store;
    QThreadPool *pool = nullptr;   // outlives the dialog
    QString connectionName;
    QStringList knownTypes;        // offered for the type
};

class TozRecordEditor final : public QDialog {
    Q_OBJECT
public:
    using Part = model::TozRecordDraft::Part;
    TozRecordEditor(std::unique_ptr<model::TozRecordDraft> draft, TozEditorTarget target, QWidget *parent = nullptr);
    ~TozRecordEditor() override;
    void discard();           // the vault is locked: what is decrypted goes, without a question
    void reject() override;   // asks first when something was changed; stops a save that is under way and stays

    [[nodiscard]] model::TozRecordDraft *draft() const noexcept { return m_draft.get(); }
    [[nodiscard]] QLineEdit *typeEdit() const noexcept { return m_type; }
    [[nodiscard]] const QList<TozFieldRow *> &rows(Part part) const { return part == Part::Data ? m_data.rows : m_plain.rows; }
    [[nodiscard]] Button *addButton(Part part) const { return part == Part::Data ? m_data.add : m_plain.add; }
    [[nodiscard]] Button *saveButton() const noexcept { return m_save; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }

Q_SIGNALS:
    void recordSaved(const strongroom::model::SharedTozRow &row);
    void recordRefreshed(const strongroom::model::SharedTozRow &row);   // somebody else's version was kept
    void recordGone(const std::string &recordId);                       // somebody deleted it

private:
    struct Section {
        QVBoxLayout *column = nullptr;
        Button *add = nullptr;
        QList<TozFieldRow *> rows;
    };
    Section &section(Part part) { return part == Part::Data ? m_data : m_plain; }
    void buildSection(Part part, QVBoxLayout *column);
    TozFieldRow *addRow(Part part, const model::TozRecordDraft::Field &field);
    void takeRow(Part part, TozFieldRow *row);
    void showState();
    void save();
    void showConflict(const model::SharedTozRow &newer);
    void finish(const model::SharedTozRow &row);

    std::unique_ptr<model::TozRecordDraft> m_draft;
    TozEditorTarget m_target;
    model::TozRecordService *m_service;
    Banner *m_banner;
    QLineEdit *m_type;
    FormField *m_typeField;
    FormScrollArea *m_scroll = nullptr;
    Section m_data;
    Section m_plain;
    Label *m_note;
    Button *m_cancel;
    Button *m_save;
    bool m_strict = false;   // a save was tried: everything wrong is shown
    bool m_isClosing = false;
};

} // namespace strongroom::ui
