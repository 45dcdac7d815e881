// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A file of variables, or a pasted text, into the change tray: where it goes, what is new, the same or different, and what shall happen with each.
// Nothing is sent from here.

#include "locker/transfer/LockerTransferContext.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace strongroom::model {
class SecretImport;
}

namespace strongroom::ui {

class Banner;
class Button;
class ElidedLabel;
class FormField;
class Label;
class SecretEdit;

class SecretImportDialog final : public QDialog {
    Q_OBJECT
public:
    // The session outlives the dialog.
    SecretImportDialog(const LockerTransferContext &context, model::SecretImport *session, QWidget *parent = nullptr);

    void openFile(const QString &path);
    void paste();   // what the clipboard has
    [[nodiscard]] QTableView *table() const noexcept { return m_table; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;   // paste, outside of a field
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildStart();
    [[nodiscard]] QWidget *buildPreview(const LockerTransferContext &context);
    void buildChoices(QVBoxLayout *column);
    void chooseFile();
    void applyEnvironment();
    void showStep();
    void showChoices();
    void next();
    [[nodiscard]] QList<int> selectedRows() const;

    model::SecretImport *m_session;
    std::function<void(const std::vector<locker::Change> &, const QString &)> m_stage;
    Banner *m_banner;
    QStackedWidget *m_pages;
    Label *m_startText = nullptr;
    SecretEdit *m_passphrase = nullptr;
    FormField *m_passphraseField = nullptr;
    ElidedLabel *m_source = nullptr;
    QComboBox *m_format = nullptr;
    FormField *m_formatField = nullptr;
    QComboBox *m_environment = nullptr;
    FormField *m_environmentField = nullptr;
    QLineEdit *m_newEnvironment = nullptr;
    FormField *m_newEnvironmentField = nullptr;
    Label *m_summary = nullptr;
    Label *m_notices = nullptr;
    QTableView *m_table = nullptr;
    Label *m_choiceText = nullptr;
    Button *m_create = nullptr;
    Button *m_replace = nullptr;
    Button *m_keep = nullptr;
    Label *m_note;
    Button *m_close;
    Button *m_main;
};

} // namespace strongroom::ui
