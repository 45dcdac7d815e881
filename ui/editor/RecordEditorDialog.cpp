// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/RecordEditorDialog.h"

#include "base/ErrorText.h"
#include "changes/ConflictDialog.h"
#include "dialogs/ConfirmDialog.h"
#include "editor/JsonEdit.h"
#include "editor/RecordFormView.h"
#include "editor/RecordJsonView.h"
#include "records/RecordDraft.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using incountry::CommitResult;
using model::RecordDraft;

namespace {

// A record key in Arabic or Hebrew must not turn the words around it.
QString isolated(const QString &text) { return text.isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text; }

} // namespace

RecordEditorDialog::RecordEditorDialog(std::unique_ptr<RecordDraft> draft, EditorTarget target, QWidget *parent)
    : QDialog(parent), m_draft(std::move(draft)), m_target(std::move(target)), m_banner(new Banner), m_tabs(new QTabBar), m_views(new QStackedWidget),
      m_form(new RecordFormView(m_draft.get(), m_target.pool)), m_json(new RecordJsonView(m_draft.get(), m_target.pool)),
      m_problem(new Label(QString(), TextRole::Caption, Token::Error)), m_cancel(new Button(tr("Cancel"))), m_stage(new Button(tr("&Add to changes"), u"list-plus"_s)),
      m_save(new Button(QString(), {}, ButtonKind::Primary))
{
    setWindowTitle(m_draft->purpose() == RecordDraft::Purpose::Edit ? tr("Edit record") : tr("New record"));
    auto *head = new Panel(Token::Surface, Panel::Side::Bottom);
    buildHead(head);
    m_views->addWidget(m_form);
    m_views->addWidget(m_json);
    auto *footer = new DialogFooter;
    buildFooter(footer);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(head);
    outer->addWidget(m_banner);
    outer->addWidget(m_views, 1);
    outer->addWidget(footer);
    resize(760, 740);

    connectViews();
    if (m_target.tray != nullptr && m_target.base != nullptr && m_draft->isChanged() && m_draft->purpose() == RecordDraft::Purpose::Edit) {
        m_banner->showMessage(BadgeTone::Accent, tr("A change of this record waits in the tray"), tr("You go on editing that; it takes its place."));
    }
    showState();
    m_form->focusFirst();
}

RecordEditorDialog::~RecordEditorDialog() = default;

void RecordEditorDialog::buildHead(QWidget *head)
{
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(heading());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("View"));
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(tr("JSON"));
    m_tabs->setTabToolTip(0, tr("The record as fields (Ctrl+Tab)"));
    m_tabs->setTabToolTip(1, tr("The same record as the SDK's JSON (Ctrl+Tab)"));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gapLarge, metrics::gapSmall, metrics::gapLarge - metrics::gapSmall, 0);
    row->setSpacing(metrics::gap);
    row->addWidget(title, 1);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
}

void RecordEditorDialog::buildFooter(DialogFooter *footer)
{
    m_problem->setWordWrap(true);
    m_save->setDefault(true);
    m_stage->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    m_stage->setToolTip(tr("Lets the change wait in the change tray, to be reviewed and committed with others (Ctrl+Enter)"));
    QHBoxLayout *const row = footer->row();
    row->addWidget(m_problem, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_stage);
    row->addWidget(m_save);
}

void RecordEditorDialog::connectViews()
{
    connect(m_draft.get(), &RecordDraft::bodyChanged, this, &RecordEditorDialog::showState);
    connect(m_draft.get(), &QAbstractItemModel::dataChanged, this, &RecordEditorDialog::showState);
    connect(m_json, &RecordJsonView::edited, this, &RecordEditorDialog::showState);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) { setView(static_cast<View>(index)); });
    for (const char *keys : {"Ctrl+Tab", "Ctrl+Shift+Tab"}) {
        connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, this, [this] { setView(view() == View::Form ? View::Json : View::Form); });
    }
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, m_stage, &QPushButton::click);
    }
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, m_save, &QPushButton::click);

    connect(m_json, &RecordJsonView::loaded, this, [this] {
        m_loading = false;
        showView(View::Json);
        showState();
        m_json->edit()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_json, &RecordJsonView::notLoaded, this, [this](const QString &member) {
        m_loading = false;
        showView(View::Form);
        showState();
        m_form->showMember(member);
        m_banner->showMessage(BadgeTone::Error, tr("There is no JSON of this yet"), tr("%1 cannot be read. Correct it, then look at the record as JSON.").arg(member));
    });
    connect(m_json, &RecordJsonView::applied, this, [this] {
        const auto next = std::exchange(m_next, nullptr);
        m_form->refresh();
        showState();
        if (next) {
            next();
        }
    });
    connect(m_json, &RecordJsonView::refused, this, [this](const QString &problem) {
        m_next = nullptr;
        showView(View::Json);
        showState();
        m_json->edit()->setFocus(Qt::OtherFocusReason);
        m_banner->showMessage(BadgeTone::Error, tr("This JSON is not a record"), problem, tr("Correct it here; nothing is lost."));
    });

    connect(m_cancel, &QPushButton::clicked, this, &RecordEditorDialog::reject);
    connect(m_stage, &QPushButton::clicked, this, [this] { withDraft([this] { addToChanges(); }); });
    connect(m_save, &QPushButton::clicked, this, [this] { withDraft([this] { save(); }); });
    connect(m_target.tray, &model::ChangeTray::committed, this, &RecordEditorDialog::committed);
    connect(m_banner, &Banner::actionTriggered, this, &RecordEditorDialog::showConflict);
}

QString RecordEditorDialog::heading() const
{
    switch (m_draft->purpose()) {
    case RecordDraft::Purpose::Edit: return tr("%1 in %2").arg(isolated(m_draft->text(u"record_key"_s)), isolated(m_target.countryName));
    case RecordDraft::Purpose::Duplicate:
        return m_draft->copiedFrom().isEmpty() ? tr("Copy of a record in %1").arg(m_target.countryName)
                                               : tr("Copy of %1 in %2").arg(isolated(m_draft->copiedFrom()), isolated(m_target.countryName));
    case RecordDraft::Purpose::New: break;
    }
    return tr("New record in %1").arg(m_target.countryName);
}

RecordEditorDialog::View RecordEditorDialog::view() const { return m_views->currentWidget() == m_json ? View::Json : View::Form; }

void RecordEditorDialog::setView(View wanted)
{
    if (wanted == view() || m_saving != 0 || m_next || m_loading) {
        showView(view());
        return;
    }
    m_banner->clear();
    if (wanted == View::Json) {
        m_loading = true;
        showState();
        m_json->load();
        return;
    }
    withDraft([this] {
        showView(View::Form);
        m_form->focusFirst();
    });
}

void RecordEditorDialog::showView(View view)
{
    m_views->setCurrentWidget(view == View::Json ? static_cast<QWidget *>(m_json) : m_form);
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(static_cast<int>(view));
}

void RecordEditorDialog::withDraft(std::function<void()> next)
{
    if (m_saving != 0 || m_next || m_loading) {
        return;
    }
    m_focusBefore = focusWidget();
    if (view() == View::Form) {
        next();
        return;
    }
    m_next = std::move(next);
    showState();
    m_json->apply();
}

bool RecordEditorDialog::isChanged() const { return m_draft->isChanged() || (view() == View::Json && m_json->isModified()); }

void RecordEditorDialog::showState()
{
    m_problem->setText(m_strict && view() == View::Form ? m_draft->firstProblem() : QString());
    const bool changed = isChanged() || m_draft->purpose() != RecordDraft::Purpose::Edit;
    const bool wrong = view() == View::Json ? m_json->hasProblem() : m_strict && !m_draft->isValid();
    const bool free = m_saving == 0 && !m_next && !m_loading;
    for (Button *button : {m_save, m_stage}) {
        button->setEnabled(free && changed && !wrong);
    }
    m_save->setToolTip(changed ? tr("Writes the record now (Ctrl+S)") : tr("Nothing was changed"));
    m_views->setEnabled(free);
    m_tabs->setEnabled(free);
    if (m_saving != 0) {
        m_save->setText(tr("Saving…"));
    } else {
        m_save->setText(m_draft->purpose() == RecordDraft::Purpose::Edit ? tr("&Save record") : tr("&Create record"));
    }
}

bool RecordEditorDialog::checked()
{
    m_strict = true;
    if (m_draft->isValid()) {
        return true;
    }
    showView(View::Form);
    m_form->showAllProblems();
    showState();
    return false;
}

incountry::RecordChange RecordEditorDialog::change() const
{
    const bool edit = m_draft->purpose() == RecordDraft::Purpose::Edit;
    return {m_target.country, edit ? incountry::ChangeKind::Edit : incountry::ChangeKind::Create, edit ? m_target.base : nullptr, m_draft->toRecord()};
}

void RecordEditorDialog::addToChanges()
{
    if (!checked()) {
        return;
    }
    m_target.tray->stage(change());
    m_kept = 0;
    Q_EMIT recordStaged(m_draft->text(u"record_key"_s));
    accept();
}

void RecordEditorDialog::save()
{
    if (!checked()) {
        return;
    }
    m_banner->clear();
    m_saving = m_target.tray->commitNow(change());
    if (m_saving == 0) {   // as it was: nothing to write
        accept();
        return;
    }
    m_kept = m_saving;
    showState();
}

void RecordEditorDialog::committed(quint64 id, const incountry::CommitOutcome &outcome)
{
    if (id != m_saving) {
        return;
    }
    m_saving = 0;
    switch (outcome.result) {
    case CommitResult::Written:
    case CommitResult::Unchanged:
        m_kept = 0;
        Q_EMIT recordSaved(m_draft->text(u"record_key"_s));
        accept();
        return;
    case CommitResult::Conflict:
        showState();
        if (m_draft->purpose() == RecordDraft::Purpose::Edit) {
            m_banner->showMessage(BadgeTone::Warning, outcome.theirs ? tr("The record changed since you opened it") : tr("The record was deleted since you opened it"),
                                  tr("Nothing was overwritten. Your change is in the change tray, beside what is there now."));
        } else {
            m_banner->showMessage(BadgeTone::Warning, tr("There is a record with this record key already"), tr("Nothing was overwritten."),
                                  tr("Choose another record key, or compare the two."));
        }
        m_banner->setAction(tr("Compare…"));
        showConflict();
        return;
    case CommitResult::Failed:
        showState();
        if (outcome.error && outcome.error->kind() == ErrorKind::Cancelled) {
            m_banner->showMessage(BadgeTone::Warning, tr("Saving was cancelled"), outcome.mayBeWritten ? tr("The service may have the record all the same.") : QString());
        } else {
            m_banner->showError(model::errorText(outcome.error));
        }
        m_banner->setAction({});
        break;
    }
    if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void RecordEditorDialog::showConflict()
{
    const model::ChangeItem *const item = m_target.tray->item(m_kept);
    if (item == nullptr || item->state != model::ChangeState::Conflict) {
        return;
    }
    auto *dialog = new ConflictDialog(m_target.tray, m_kept, m_target.connectionName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {   // written as chosen there, or what is there was kept
        m_kept = 0;
        Q_EMIT recordSaved(m_draft->text(u"record_key"_s));
        accept();
    });
    dialog->open();
}

void RecordEditorDialog::reject()
{
    if (m_saving != 0) {
        m_target.tray->cancel(m_saving);   // committed() tells what came of it
        return;
    }
    const auto leave = [this] {
        if (m_kept != 0) {
            m_target.tray->unstage({m_kept});   // what failed is not to be found in the tray by surprise
        }
        QDialog::reject();
    };
    if (!isChanged()) {
        leave();
        return;
    }
    auto *ask = new ConfirmDialog({.title = tr("Discard the changes?"), .text = tr("What you typed here is not saved."), .items = {}, .action = tr("Discard changes"), .typed = {}}, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, leave);
    ask->open();
}

} // namespace strongroom::ui
