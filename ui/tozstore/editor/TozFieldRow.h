// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tozstore/records/TozRecordDraft.h"

#include <QWidget>

class QLineEdit;
class QThreadPool;

namespace strongroom::ui {

class IconButton;
class JsonEdit;
class JsonTools;
class Label;

// One field of a draft: its name, its value on as many lines as it has, and what is wrong with it. A value that is JSON is coloured, and can be laid
// out.
class TozFieldRow final : public QWidget {
    Q_OBJECT
public:
    TozFieldRow(model::TozRecordDraft::Part part, const model::TozRecordDraft::Field &field, QThreadPool *pool, QWidget *parent = nullptr);
    [[nodiscard]] model::TozRecordDraft::Field field() const;
    void setProblem(const QString &problem);
    [[nodiscard]] QLineEdit *nameEdit() const noexcept { return m_name; }
    [[nodiscard]] JsonEdit *valueEdit() const noexcept { return m_value; }
    [[nodiscard]] IconButton *removeButton() const noexcept { return m_remove; }
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    void showLanguage();

    QString m_given;   // as it came: line ends that the editor would change stay unless it is edited
    QString m_shown;
    QLineEdit *m_name;
    JsonEdit *m_value;
    JsonTools *m_tools;
    IconButton *m_remove;
    Label *m_note;
};

} // namespace strongroom::ui
