// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/Panel.h"

#include <QByteArray>
#include <QStringList>

class QComboBox;

namespace strongroom::ui {

class Label;

// "Paste or drop what you have": takes a configuration file of a service by clipboard, drop or file dialog and hands its content on.
class ImportStrip final : public Card {
    Q_OBJECT
public:
    explicit ImportStrip(QWidget *parent = nullptr);
    void setPrompt(const QString &text);     // what is wanted, before anything was given
    void showResult(const QString &text);    // what was understood
    void showProblem(const QString &text);
    void takeFile(const QString &path);      // as if it had been dropped
    // Profiles of what was given, to read another one than `taken`. Fewer than two: nothing to choose.
    void offerSections(const QStringList &names, const QString &taken);

Q_SIGNALS:
    void contentGiven(const QByteArray &content, const QString &path);   // the path is empty when it did not come from a file
    void sectionChosen(const QString &name);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void paste();
    void openFile();

    Label *m_text;
    QComboBox *m_sections;
};

} // namespace strongroom::ui
