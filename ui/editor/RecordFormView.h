// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QWidget>

class QMenu;
class QThreadPool;
class QVBoxLayout;

namespace strongroom::model {
class RecordDraft;
}

namespace strongroom::ui {

class BodyEditor;
class Button;
class DraftField;
class FormScrollArea;

// A draft as a form: the fields in use, the others behind "Add field", and the bodies.
class RecordFormView final : public QWidget {
    Q_OBJECT
public:
    RecordFormView(model::RecordDraft *draft, QThreadPool *pool, QWidget *parent = nullptr);

    // The draft was changed elsewhere: shows what it has now.
    void refresh();
    void focusFirst();
    // From now on every problem is shown; the keyboard goes to the first.
    void showAllProblems();
    // Shows the field of a member and gives it the keyboard.
    void showMember(const QString &member);

private:
    void fillMenu();
    void showBodyProblems();

    model::RecordDraft *m_draft;
    QWidget *m_content;
    FormScrollArea *m_scroll;
    QVBoxLayout *m_fieldColumn;
    QList<DraftField *> m_fields;   // by the draft's rows
    Button *m_more;
    QMenu *m_menu;
    BodyEditor *m_body;
    BodyEditor *m_precommit;
    bool m_precommitWanted = false;
    bool m_strict = false;
};

} // namespace strongroom::ui
