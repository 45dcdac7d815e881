// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which secrets to export, in which format, where to. Encrypted unless a word is typed that says otherwise; what the format cannot hold is settled
// before anything is written.

#include "attachments/FileOpener.h"
#include "locker/transfer/LockerTransferContext.h"

#include <QDialog>

#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace strongroom::model {
class SecretExport;
}

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class Label;
class ProtectionFields;

class SecretExportDialog final : public QDialog {
    Q_OBJECT
public:
    // The session outlives the dialog. `folder`: where a file is suggested.
    SecretExportDialog(const LockerTransferContext &context, model::SecretExport *session, const QString &folder, QWidget *parent = nullptr);
    ~SecretExportDialog() override;

    void setOpener(std::unique_ptr<FileOpener> opener) { m_opener = std::move(opener); }
    void setWorkFactor(int factor) { m_workFactor = factor; }   // of scrypt, for tests

public Q_SLOTS:
    void reject() override;

private:
    void buildWhat(QVBoxLayout *form, const LockerTransferContext &context);
    void buildFormat(QVBoxLayout *form);
    void buildFile(QVBoxLayout *form);
    void suggestPath();
    void showState();
    void go();
    [[nodiscard]] QString problem() const;

    model::SecretExport *m_session;
    std::unique_ptr<FileOpener> m_opener;
    QString m_folder;
    int m_workFactor = 18;
    Banner *m_banner;
    QWidget *m_content;
    QComboBox *m_environment;
    QRadioButton *m_effective = nullptr;
    QRadioButton *m_own = nullptr;
    QCheckBox *m_onlySelected = nullptr;
    Label *m_count;
    QComboBox *m_format;
    FormField *m_formatField = nullptr;
    QLineEdit *m_kubernetesName;
    FormField *m_kubernetesField = nullptr;
    ProtectionFields *m_protection;
    QLineEdit *m_path;
    FormField *m_pathField = nullptr;
    QCheckBox *m_replace;
    bool m_pathChosen = false;
    Label *m_note;
    Button *m_close;
    Button *m_main;
};

} // namespace strongroom::ui
