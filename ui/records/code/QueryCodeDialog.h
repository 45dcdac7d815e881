// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The query of the table as code to run elsewhere, a tab for each language, with what has to be set before. Secrets are variables in it.

#include "records/QueryAsCode.h"

#include <QDialog>

class QComboBox;
class QStackedWidget;
class QTabBar;

namespace strongroom::ui {

class Banner;
class Button;
class CodeView;
class EmptyState;
class Label;

class QueryCodeDialog final : public QDialog {
    Q_OBJECT
public:
    // `countries` are those of the table, at least one: a query is for one of them.
    QueryCodeDialog(const model::CodeRequest &request, const std::vector<incountry::CountryInfo> &countries, QThreadPool *pool, QWidget *parent = nullptr);
    // Code that is there already; a tab for each, `note` at the foot.
    QueryCodeDialog(const QList<model::QueryAsCode> &codes, const QString &note, QWidget *parent = nullptr);

    [[nodiscard]] QTabBar *tabs() const noexcept { return m_tabs; }
    [[nodiscard]] CodeView *code() const noexcept { return m_code; }
    [[nodiscard]] EmptyState *refusal() const noexcept { return m_refusal; }
    [[nodiscard]] Button *copyButton() const noexcept { return m_copy; }
    [[nodiscard]] QComboBox *countryBox() const noexcept { return m_country; }
    [[nodiscard]] QString variablesText() const;
    [[nodiscard]] bool isReady() const { return !m_codes.isEmpty(); }

private:
    QueryCodeDialog(const QList<model::CodeKind> &kinds, const QString &note, QWidget *parent);
    void make();
    void showTab();
    void copy();

    std::optional<model::CodeRequest> m_request;   // none: there is nothing to make
    std::vector<incountry::CountryInfo> m_countries;
    model::QueryCodeMaker *m_maker = nullptr;
    QList<model::QueryAsCode> m_codes;
    Banner *m_banner;
    QTabBar *m_tabs;
    QComboBox *m_country;
    QStackedWidget *m_stack;
    CodeView *m_code;
    EmptyState *m_refusal;
    Label *m_variables;
    Label *m_notes;
    Button *m_copy;
};

} // namespace strongroom::ui
