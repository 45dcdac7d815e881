// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Gives somebody a way to read: shares a type, makes an authorizer, or does either for a writer who has made this client its authorizer; and
// takes back what was shared for one. Says in a sentence what will follow.

#include "tozstore/notes/AddressBook.h"
#include "tozstore/sharing/AccessRow.h"

#include <QDialog>

class QComboBox;

namespace strongroom::ui {

class Button;
class FormField;
class Label;
class RecipientPicker;

class ShareDialog final : public QDialog {
    Q_OBJECT
public:
    enum class Way { Share, Authorize, ShareOnBehalf, RevokeOnBehalf };
    struct Writer {
        QString clientId;
        QString name;
        QString type;   // that this client may share for it
    };
    // `writers`: only for the two ways on behalf. `selfId`: this client, which cannot be the reader.
    ShareDialog(Way way, model::AddressBook *book, const QString &selfId, const QStringList &types, const QString &type, const std::vector<Writer> &writers, QWidget *parent = nullptr);

    [[nodiscard]] QString type() const;
    [[nodiscard]] QString readerId() const;
    [[nodiscard]] QString writerId() const;
    [[nodiscard]] QComboBox *typeBox() const noexcept { return m_type; }
    [[nodiscard]] QComboBox *writerBox() const noexcept { return m_writer; }
    [[nodiscard]] RecipientPicker *picker() const noexcept { return m_picker; }
    [[nodiscard]] Button *goButton() const noexcept { return m_go; }
    [[nodiscard]] QString consequence() const;

private:
    void validate();
    [[nodiscard]] bool onBehalf() const { return m_way == Way::ShareOnBehalf || m_way == Way::RevokeOnBehalf; }

    Way m_way;
    QString m_self;
    QStringList m_types;
    std::vector<Writer> m_writers;
    QComboBox *m_type;
    QComboBox *m_writer;
    RecipientPicker *m_picker;
    FormField *m_typeField;
    FormField *m_readerField;
    Label *m_consequence;
    Button *m_go;
};

} // namespace strongroom::ui
