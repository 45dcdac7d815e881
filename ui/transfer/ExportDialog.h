// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What to export, how, where to. Encrypted unless a word is typed that says otherwise. The count comes first. Closing the dialog while the
// export runs leaves it to the job bar.

#include "attachments/FileOpener.h"
#include "transfer/TransferContext.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QRadioButton;
class QVBoxLayout;

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class Label;
class SecretEdit;

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    // The session and the opener outlive the dialog. `folder`: where files are suggested.
    ExportDialog(const TransferContext &context, model::ExportSession *session, FileOpener *opener, const QString &folder, QWidget *parent = nullptr);

    [[nodiscard]] static QString confirmationWord();
    void setWorkFactor(int factor) { m_workFactor = factor; }   // of scrypt, for tests

public Q_SLOTS:
    void reject() override;   // closes; a running export goes on

private:
    [[nodiscard]] QWidget *buildWhat(const TransferContext &context);
    [[nodiscard]] QWidget *buildHow(const TransferContext &context);
    [[nodiscard]] QWidget *buildProtection();
    [[nodiscard]] QWidget *buildFile();
    void showCounts();
    void showForm();
    void showSession();
    void suggestPath();
    void go();
    [[nodiscard]] model::ExportScope scope() const;
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] transfer::ExportOptions options() const;
    [[nodiscard]] QString problem() const;

    model::ExportSession *m_session;
    FileOpener *m_opener;
    QString m_folder;
    std::vector<std::string> m_shownColumns;
    int m_selectedRows;
    int m_workFactor = 18;

    Banner *m_banner;
    QWidget *m_content;
    QButtonGroup *m_scopes;
    QRadioButton *m_selection = nullptr;
    QRadioButton *m_loaded = nullptr;
    QRadioButton *m_whole = nullptr;
    Label *m_counts = nullptr;
    QButtonGroup *m_formats;
    QButtonGroup *m_columns;
    QListWidget *m_columnList = nullptr;
    QCheckBox *m_encrypt = nullptr;
    SecretEdit *m_passphrase = nullptr;
    SecretEdit *m_repeat = nullptr;
    FormField *m_passphraseField = nullptr;
    FormField *m_repeatField = nullptr;
    QLineEdit *m_confirmation = nullptr;
    FormField *m_confirmationField = nullptr;
    QLineEdit *m_path = nullptr;
    FormField *m_pathField = nullptr;
    QCheckBox *m_replace = nullptr;
    bool m_pathChosen = false;
    Label *m_note;
    QProgressBar *m_progress;
    Button *m_close;
    Button *m_main;
};

} // namespace strongroom::ui
