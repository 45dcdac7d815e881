// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// secrets_data from a file, a paste or a drop: read and checked whole, then what it would change, secret by secret, before anything does. A
// version that is here with another secret is replaced only where its box is ticked.

#include "base/Error.h"
#include "incountry/SecretsDocument.h"

#include <QByteArray>
#include <QDialog>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace strongroom::model {
class SecretsFiles;
}

namespace strongroom::ui {

class Banner;
class Button;
class FormField;
class ImportStrip;
class Label;
class SecretEdit;

class ImportSecretsDialog final : public QDialog {
    Q_OBJECT
public:
    // `document` outlives the dialog.
    ImportSecretsDialog(const incountry::SecretsDocument &document, QThreadPool *pool, QWidget *parent = nullptr);
    ~ImportSecretsDialog() override;
    void takeContent(const QByteArray &content);

    [[nodiscard]] const std::shared_ptr<const incountry::SecretsDocument> &imported() const noexcept
    {
        return m_imported;
    } // null: nothing so far
    [[nodiscard]] std::vector<std::int64_t> replacing() const;
    [[nodiscard]] incountry::CurrentChoice currentChoice() const;

    [[nodiscard]] ImportStrip *strip() const noexcept { return m_strip; }
    [[nodiscard]] SecretEdit *passphraseEdit() const noexcept { return m_passphrase; }
    [[nodiscard]] Button *openButton() const noexcept { return m_open; }
    [[nodiscard]] Button *importButton() const noexcept { return m_import; }
    [[nodiscard]] QCheckBox *currentBox() const noexcept { return m_current; }
    [[nodiscard]] QCheckBox *replaceBox(std::int64_t version) const; // null: no conflict there
    [[nodiscard]] QStringList previewLines() const { return m_lines; }
    [[nodiscard]] QString problemText() const;

private:
    void parse();
    void showPreview(const std::shared_ptr<const incountry::SecretsDocument> &imported);
    void showProblem(const ErrorPtr &error);
    void updateButton();

    const incountry::SecretsDocument &m_document;
    model::SecretsFiles *m_files;
    QByteArray m_content;
    std::shared_ptr<const incountry::SecretsDocument> m_imported;
    Banner *m_banner;
    ImportStrip *m_strip;
    QWidget *m_passphraseRow;
    SecretEdit *m_passphrase;
    Button *m_open;
    QWidget *m_previewHost;
    QWidget *m_preview = nullptr;
    QCheckBox *m_current;
    Label *m_note;
    Button *m_import;
    std::map<std::int64_t, QCheckBox *> m_replace;
    QStringList m_lines;
};

} // namespace strongroom::ui
