// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QThreadPool;

namespace strongroom::model {
class RecordDraft;
class RecordDraftJson;
struct DraftJsonProblem;
}

namespace strongroom::ui {

class JsonEdit;
class Label;

// A draft as the SDK's JSON, checked while it is typed. The draft has what is typed after apply() only.
class RecordJsonView final : public QWidget {
    Q_OBJECT
public:
    RecordJsonView(model::RecordDraft *draft, QThreadPool *pool, QWidget *parent = nullptr);

    void load();    // answers loaded() or notLoaded()
    void apply();   // answers applied() or refused()
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] bool hasProblem() const noexcept { return m_wrong; }
    [[nodiscard]] JsonEdit *edit() const noexcept { return m_edit; }

Q_SIGNALS:
    void loaded();
    void notLoaded(const QString &member);   // a number or a date cannot be read: the form shows it
    void applied();
    void refused(const QString &problem);
    void edited();

private:
    void showHint(const QString &hint);
    void showProblem(const model::DraftJsonProblem &problem);

    model::RecordDraftJson *m_json;
    JsonEdit *m_edit;
    Label *m_note;
    QString m_loaded;
    QString m_hint;
    bool m_setting = false;
    bool m_wrong = false;
};

} // namespace strongroom::ui
