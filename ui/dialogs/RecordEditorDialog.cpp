// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/RecordEditorDialog.h"

#include "base/ErrorText.h"
#include "dialogs/BodyEditor.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "records/RecordDraft.h"
#include "records/RecordService.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RecordDraft;

RecordEditorDialog::RecordEditorDialog(std::unique_ptr<RecordDraft> draft, model::RecordService *service, const QString &country, QWidget *parent)
    : QDialog(parent), m_draft(std::move(draft)), m_service(service), m_banner(new Banner), m_fields(new QVBoxLayout),
      m_more(new Button(tr("Add &field"), u"plus"_s)), m_moreMenu(new QMenu(this)), m_body(new BodyEditor(u"body"_s)),
      m_precommit(new BodyEditor(u"precommit_body"_s)), m_problem(new Label(QString(), TextRole::Caption, Token::Error)),
      m_save(new Button(QString(), {}, ButtonKind::Primary))
{
    setWindowTitle(m_draft->purpose() == RecordDraft::Purpose::Edit ? tr("Edit record") : tr("New record"));
    m_fields->setSpacing(metrics::gapSmall);
    m_more->setMenu(m_moreMenu);
    m_more->setToolTip(tr("Show another member of the record"));
    connect(m_moreMenu, &QMenu::aboutToShow, this, &RecordEditorDialog::fillMenu);

    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *title = new ElidedLabel(QString(), TextRole::Title);
    title->setFullText(heading(country));
    column->addWidget(title);
    column->addLayout(m_fields);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_body, 4);
    column->addWidget(m_precommit, 2);
    column->addStretch(0);   // takes what no body wants

    auto *scroll = new FormScrollArea(m_content, tr("Record"));

    auto *cancel = new Button(tr("Cancel"));
    m_problem->setWordWrap(true);
    frameForm(this, m_banner, scroll, m_problem, cancel, m_save);
    resize(640, 640);

    for (const int row : m_draft->rowsInUse()) {
        addField(row);
    }
    m_body->setContent(m_draft->bodyText(), m_draft->bodyForm());
    m_precommit->setContent(m_draft->precommitBodyText(), m_draft->precommitBodyForm());
    m_precommit->setVisible(m_draft->precommitBodyForm() != RecordDraft::BodyForm::Absent);

    connect(m_body, &BodyEditor::contentEdited, m_draft.get(), [this](const QString &text, RecordDraft::BodyForm form) { m_draft->setBody(text, form); });
    connect(m_precommit, &BodyEditor::contentEdited, m_draft.get(), [this](const QString &text, RecordDraft::BodyForm form) { m_draft->setPrecommitBody(text, form); });
    connect(m_draft.get(), &RecordDraft::bodyChanged, this, &RecordEditorDialog::showState);
    connect(m_draft.get(), &QAbstractItemModel::dataChanged, this, &RecordEditorDialog::showState);
    connect(cancel, &QPushButton::clicked, this, &RecordEditorDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordEditorDialog::save);
    connect(m_service, &model::RecordService::saved, this, [this](quint64 id, const QString &recordKey) {
        if (id == m_saving) {
            Q_EMIT recordSaved(recordKey);
            accept();
        }
    });
    connect(m_service, &model::RecordService::failed, this, [this](quint64 id, const QString &, const ErrorPtr &error) {
        if (id == m_saving) {
            m_saving = 0;
            if (error->kind() == ErrorKind::Cancelled) {
                m_banner->showMessage(BadgeTone::Warning, tr("Saving was cancelled"), tr("The service may have the record all the same."));
            } else {
                m_banner->showError(model::errorText(error));
            }
            showState();
            if (m_focusBeforeSave) {
                m_focusBeforeSave->setFocus(Qt::OtherFocusReason);
            }
        }
    });
    showState();
    focusFirst();
}

RecordEditorDialog::~RecordEditorDialog() = default;

namespace {
// A record key in Arabic or Hebrew must not turn the words around it.
QString isolated(const QString &text) { return text.isRightToLeft() ? QChar(0x2068) + text + QChar(0x2069) : text; }
} // namespace

QString RecordEditorDialog::heading(const QString &country) const
{
    switch (m_draft->purpose()) {
    case RecordDraft::Purpose::Edit: return tr("%1 in %2").arg(isolated(m_draft->text(u"record_key"_s)), isolated(country));
    case RecordDraft::Purpose::Duplicate: return tr("Copy of a record in %1").arg(country);
    case RecordDraft::Purpose::New: break;
    }
    return tr("New record in %1").arg(country);
}

void RecordEditorDialog::focusFirst()
{
    for (const FormField *field : m_content->findChildren<FormField *>()) {
        if (const auto *edit = qobject_cast<QLineEdit *>(field->editor()); edit != nullptr && !edit->isReadOnly()) {
            field->editor()->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_body->focusChoice();
}

void RecordEditorDialog::addField(int row)
{
    const QPersistentModelIndex index = m_draft->index(row);
    const QString name = index.data(RecordDraft::Name).toString();
    auto *edit = new QLineEdit(index.data(Qt::EditRole).toString());
    edit->setReadOnly(index.data(RecordDraft::ReadOnly).toBool());
    auto *field = new FormField(name, edit, index.data(RecordDraft::Hint).toString());
    m_fields->addWidget(field);
    m_shown.append(row);
    connect(edit, &QLineEdit::textEdited, m_draft.get(), [this, index](const QString &text) { m_draft->setData(index, text); });
    const auto show = [this, index, field] {
        const QString problem = index.data(RecordDraft::Problem).toString();
        const bool untouched = !m_strict && !index.data(RecordDraft::Changed).toBool();
        field->setProblem(untouched ? QString() : problem);
        field->setHint(index.data(RecordDraft::Hint).toString());
    };
    connect(m_draft.get(), &QAbstractItemModel::dataChanged, field, show);
    show();
}

void RecordEditorDialog::fillMenu()
{
    m_moreMenu->clear();
    for (int row = 0; row < m_draft->rowCount(); ++row) {
        if (m_shown.contains(row) || m_draft->index(row).data(RecordDraft::ReadOnly).toBool()) {
            continue;
        }
        m_moreMenu->addAction(m_draft->index(row).data(RecordDraft::Name).toString(), this, [this, row] {
            addField(row);
            QWidget *const field = m_fields->itemAt(m_fields->count() - 1)->widget();
            field->show();   // the layout would do it later, and what is hidden cannot take the keyboard
            field->setFocus(Qt::OtherFocusReason);
        });
    }
    if (!m_precommit->isVisible()) {
        m_moreMenu->addSeparator();
        m_moreMenu->addAction(u"precommit_body"_s, this, [this] {
            m_precommit->setVisible(true);
            m_precommit->setContent({}, RecordDraft::BodyForm::Text);
            m_precommit->edit()->setFocus(Qt::OtherFocusReason);
        });
    }
}

void RecordEditorDialog::showState()
{
    // An empty body that shall be JSON is no mistake until Save is pressed.
    m_body->setProblem(m_strict || !m_draft->bodyText().isEmpty() ? m_draft->bodyProblem() : QString());
    m_precommit->setProblem(m_strict || !m_draft->precommitBodyText().isEmpty() ? m_draft->precommitBodyProblem() : QString());
    m_problem->setText(m_strict ? m_draft->firstProblem() : QString());
    const bool changed = m_draft->isChanged() || m_draft->purpose() != RecordDraft::Purpose::Edit;
    m_save->setEnabled(m_saving == 0 && changed && (m_draft->isValid() || !m_strict));
    m_save->setToolTip(changed ? QString() : tr("Nothing was changed"));
    m_content->setEnabled(m_saving == 0);
    if (m_saving != 0) {
        m_save->setText(tr("Saving…"));
    } else {
        m_save->setText(m_draft->purpose() == RecordDraft::Purpose::Edit ? tr("&Save record") : tr("&Create record"));
    }
}

void RecordEditorDialog::save()
{
    m_strict = true;
    if (!m_draft->isValid()) {
        // Every field shows its problem now.
        Q_EMIT m_draft->dataChanged(m_draft->index(0), m_draft->index(m_draft->rowCount() - 1));
        for (FormField *field : findChildren<FormField *>()) {
            if (!field->problem().isEmpty()) {
                field->setFocus(Qt::OtherFocusReason);
                return;
            }
        }
        (m_draft->bodyProblem().isEmpty() ? m_precommit : m_body)->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_banner->clear();
    m_focusBeforeSave = focusWidget();
    m_saving = m_service->save(m_draft->toRecord(),
                               m_draft->purpose() == RecordDraft::Purpose::Edit ? model::SaveMode::Replace : model::SaveMode::Create);
    showState();
}

void RecordEditorDialog::reject()
{
    if (m_saving != 0) {
        m_service->cancel(m_saving);   // failed() or saved() tells what came of it
        return;
    }
    if (!m_draft->isChanged()) {
        QDialog::reject();
        return;
    }
    auto *ask = new ConfirmDialog({.title = tr("Discard the changes?"), .text = tr("What you typed here is not saved."), .items = {}, .action = tr("Discard changes")}, this);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    connect(ask, &QDialog::accepted, this, [this] { QDialog::reject(); });
    ask->open();
}

} // namespace strongroom::ui
