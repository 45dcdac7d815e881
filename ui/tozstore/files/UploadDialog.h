// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Asked once for all files that are about to be uploaded: the type that decides who can read them, whether their names may be seen, and what
// else is stored in the clear.

#include "tozstore/Record.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;

namespace strongroom::ui {

class Button;
class FieldRows;
class FormField;

class UploadDialog final : public QDialog {
    Q_OBJECT
public:
    // `types`: those that are known, to choose from.
    UploadDialog(const QStringList &paths, const QStringList &types, QWidget *parent = nullptr);
    [[nodiscard]] const QStringList &paths() const noexcept { return m_paths; }
    [[nodiscard]] QString type() const;
    // What goes into the clear with this file; its name under "name" when the user keeps it.
    [[nodiscard]] tozstore::PlainTexts plainOf(const QString &path) const;

    [[nodiscard]] QComboBox *typeBox() const noexcept { return m_type; }
    [[nodiscard]] QCheckBox *nameBox() const noexcept { return m_keepName; }
    [[nodiscard]] FieldRows *fields() const noexcept { return m_fields; }
    [[nodiscard]] Button *uploadButton() const noexcept { return m_upload; }

private:
    void validate();

    QStringList m_paths;
    QComboBox *m_type;
    QCheckBox *m_keepName;
    FieldRows *m_fields;
    FormField *m_typeField;
    FormField *m_plainField;
    Button *m_upload;
};

} // namespace strongroom::ui
