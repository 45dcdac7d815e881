// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A TozStore client's e3db.json back out of the keychain, after a word was typed: the file makes whoever has it this client.

#include <QDialog>

class QLineEdit;

namespace strongroom::model {
class ConnectionManager;
}

namespace strongroom::ui {

class Banner;
class Button;

class ExportClientDialog final : public QDialog {
    Q_OBJECT
public:
    ExportClientDialog(model::ConnectionManager *manager, const QString &connectionId, QWidget *parent = nullptr);

    [[nodiscard]] static QString typedWord();   // "private keys"
    [[nodiscard]] QLineEdit *typedEdit() const noexcept { return m_typed; }
    [[nodiscard]] Button *exportButton() const noexcept { return m_export; }
    // What the file dialog does; accepted() once the file is written.
    void exportTo(const QString &path);

Q_SIGNALS:
    void exported(const QString &path);

private:
    void validate();

    model::ConnectionManager *m_manager;
    QString m_id;
    Banner *m_banner;
    QLineEdit *m_typed;
    Button *m_export;
    bool m_busy = false;
};

} // namespace strongroom::ui
