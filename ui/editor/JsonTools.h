// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QThreadPool;

namespace strongroom::model {
class JsonWork;
}

namespace strongroom::ui {

class Button;
class JsonEdit;

// What can be done to the JSON in an editor: lay out, compact, fold and unfold all. The work is done on the pool; what was typed meanwhile wins.
class JsonTools final : public QWidget {
    Q_OBJECT
public:
    JsonTools(JsonEdit *edit, QThreadPool *pool, QWidget *parent = nullptr);

private:
    void showFolds();

    JsonEdit *m_edit;
    model::JsonWork *m_work;
    Button *m_fold;
};

} // namespace strongroom::ui
