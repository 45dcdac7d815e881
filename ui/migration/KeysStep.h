// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Error.h"
#include "migration/StepPage.h"

#include <QByteArray>

class QComboBox;
class QRadioButton;
class QThreadPool;

namespace strongroom::model {
class SecretsTableModel;
}

namespace strongroom::ui {

class Banner;
class KeyCopyStrip;
class KeysTableView;

// The key that the records are migrated to, beside those there are. Nothing is saved here.
class KeysStep final : public StepPage {
    Q_OBJECT
public:
    KeysStep(model::MigrationSession *session, QThreadPool *pool, QWidget *parent = nullptr);
    [[nodiscard]] Button *generateButton() const noexcept { return m_generate; }
    [[nodiscard]] Button *enterButton() const noexcept { return m_enter; }
    [[nodiscard]] Button *importButton() const noexcept { return m_import; }
    [[nodiscard]] QComboBox *existingBox() const noexcept { return m_existing; }
    [[nodiscard]] QRadioButton *laterButton() const noexcept { return m_later; }
    [[nodiscard]] KeyCopyStrip *copyStrip() const noexcept { return m_copy; }
    [[nodiscard]] QString chosenText() const;
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    void takeFocus() override;

private:
    QWidget *makeChoices();
    void enterKey();
    void importKeys();
    void chosen(const ErrorPtr &error);
    void follow();
    void fillExisting();
    [[nodiscard]] QString keyText() const;

    QThreadPool *m_pool;
    model::SecretsTableModel *m_table;
    KeysTableView *m_view;
    Banner *m_banner;
    Button *m_generate;
    Button *m_enter;
    Button *m_import;
    QComboBox *m_existing;
    Label *m_chosen;
    Label *m_note;
    QRadioButton *m_atStart;
    QRadioButton *m_later;
    QWidget *m_whenRow;
    KeyCopyStrip *m_copy;
};

} // namespace strongroom::ui
