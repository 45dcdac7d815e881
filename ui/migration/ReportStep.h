// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "migration/StepPage.h"

class QMenu;
class QThreadPool;

namespace strongroom::ui {

class Banner;
class Card;
class MigrationTable;
class StatCard;
class VerdictView;

// What came of a run: figures, what happened meanwhile, every record that needs attention, and what becomes of the old keys.
class ReportStep final : public StepPage {
    Q_OBJECT
public:
    ReportStep(model::MigrationSession *session, QThreadPool *pool, QWidget *parent = nullptr);
    [[nodiscard]] StatCard *migratedCard() const noexcept { return m_migrated; }
    [[nodiscard]] StatCard *leftCard() const noexcept { return m_left; }
    [[nodiscard]] StatCard *setAsideCard() const noexcept { return m_setAside; }
    [[nodiscard]] StatCard *changedCard() const noexcept { return m_changed; }
    [[nodiscard]] VerdictView *verdicts() const noexcept { return m_verdicts; }
    [[nodiscard]] Button *rollBackButton() const noexcept { return m_rollBack; }
    [[nodiscard]] Button *resumeButton() const noexcept { return m_resume; }
    [[nodiscard]] Button *currentButton() const noexcept { return m_makeCurrent; }
    [[nodiscard]] Button *exportButton() const noexcept { return m_export; }
    [[nodiscard]] QMenu *exportMenu() const noexcept { return m_menu; }
    [[nodiscard]] Banner *banner() const noexcept { return m_banner; }
    [[nodiscard]] QString meanwhileText() const;
    enum class Format { Csv, Json, Pdf };
    void exportTo(const QString &path, Format format);   // as its menu does, once a file is chosen
    void takeFocus() override;

Q_SIGNALS:
    void rollBackRequested();   // to be confirmed

private:
    void buildFooter();
    void choosePath(Format format);
    void exportPdf(const QString &path);
    void follow();
    void showReport();

    QThreadPool *m_pool;
    Banner *m_banner;
    StatCard *m_migrated;
    StatCard *m_left;
    StatCard *m_setAside;
    StatCard *m_changed;
    MigrationTable *m_countries;
    Card *m_meanwhile;
    Label *m_meanwhileText;
    Card *m_attentionCard;
    Label *m_attentionTitle;
    VerdictView *m_verdicts;
    Button *m_rollBack;
    Button *m_resume;
    Button *m_makeCurrent;
    Button *m_export;
    QMenu *m_menu;
};

} // namespace strongroom::ui
