// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QPointer>
#include <QString>

#include <memory>

class QMenu;
class QVBoxLayout;

namespace strongroom::model {
class RecordDraft;
class RecordService;
}

namespace strongroom::ui {

class Banner;
class BodyEditor;
class Button;
class FormField;
class Label;

// Writes a record: new, changed, or a copy. Shows the fields in use and offers the others; closes only when the service has the record.
class RecordEditorDialog final : public QDialog {
    Q_OBJECT
public:
    // `country` as shown: "Germany · de".
    RecordEditorDialog(std::unique_ptr<model::RecordDraft> draft, model::RecordService *service, const QString &country, QWidget *parent = nullptr);
    ~RecordEditorDialog() override;
    void reject() override;   // asks first when something was changed; stops a save that is under way and stays

Q_SIGNALS:
    void recordSaved(const QString &recordKey);

private:
    void focusFirst();
    void addField(int row);
    void fillMenu();
    void save();
    void showState();
    [[nodiscard]] QString heading(const QString &country) const;

    std::unique_ptr<model::RecordDraft> m_draft;
    model::RecordService *m_service;
    QWidget *m_content;
    Banner *m_banner;
    QVBoxLayout *m_fields;
    Button *m_more;
    QMenu *m_moreMenu;
    BodyEditor *m_body;
    BodyEditor *m_precommit;
    Label *m_problem;
    Button *m_save;
    quint64 m_saving = 0;
    QPointer<QWidget> m_focusBeforeSave;
    bool m_strict = false;
    QList<int> m_shown;
};

} // namespace strongroom::ui
