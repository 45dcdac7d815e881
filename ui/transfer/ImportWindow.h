// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An import in five steps: file, mapping, check, import, report. Nothing is sent before the check was seen and Import pressed. Closing the
// window while it sends leaves the rest to the job bar.

#include "attachments/FileOpener.h"
#include "transfer/ImportSession.h"
#include "transfer/TransferContext.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QLineEdit;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class ImportMappingPage;
class Label;
class SecretEdit;

class ImportWindow final : public QDialog {
    Q_OBJECT
public:
    enum class Page { File, Mapping, Check, Import, Report };

    // The session and the opener outlive the window.
    ImportWindow(const TransferContext &context, model::ImportSession *session, FileOpener *opener, QWidget *parent = nullptr);
    void openFile(const QString &path, const transfer::ColumnMapping &mapping = {});
    [[nodiscard]] Page page() const;
    [[nodiscard]] ImportMappingPage *mappingPage() const noexcept { return m_mapping; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    void importAgain(const QString &path);   // the rows that failed

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFile();
    [[nodiscard]] QWidget *buildCheck();
    [[nodiscard]] QWidget *buildImport();
    [[nodiscard]] QWidget *buildReport();
    void chooseFile();
    void turnTo(Page page);
    void showStep();
    void showProgress();
    void showCheck();
    void showReport();
    void showButtons();
    void next();
    void back();
    [[nodiscard]] QString nextRefusal() const;
    [[nodiscard]] transfer::BadRows badRows() const;

    model::ImportSession *m_session;
    FileOpener *m_opener;
    TransferContext m_context;
    QList<Label *> m_steps;
    Banner *m_banner;
    QStackedWidget *m_pages;
    Label *m_fileText = nullptr;
    FormField *m_passphraseField = nullptr;
    SecretEdit *m_passphrase = nullptr;
    ImportMappingPage *m_mapping;
    QProgressBar *m_checkProgress = nullptr;
    Label *m_checkText = nullptr;
    QTableView *m_checkProblems = nullptr;
    QWidget *m_badRowsBox = nullptr;
    QButtonGroup *m_badRows = nullptr;
    QComboBox *m_existing = nullptr;
    FormField *m_existingField = nullptr;
    QLineEdit *m_failedPath = nullptr;
    FormField *m_failedField = nullptr;
    QProgressBar *m_importProgress = nullptr;
    Label *m_importText = nullptr;
    Label *m_reportText = nullptr;
    QTableView *m_reportProblems = nullptr;
    Button *m_showFolder = nullptr;
    Button *m_again = nullptr;
    Label *m_note;
    Button *m_back;
    Button *m_close;
    Button *m_next;
};

} // namespace strongroom::ui
