// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/editor/TozRecordEditor.h"

#include "base/ErrorText.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "editor/JsonEdit.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "tozstore/editor/TozConflictDialog.h"
#include "tozstore/editor/TozFieldRow.h"
#include "tozstore/records/TozRecordService.h"
#include "widgets/Badge.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::TozRecordDraft;

TozRecordEditor::TozRecordEditor(std::unique_ptr<TozRecordDraft> draft, TozEditorTarget target, QWidget *parent)
    : QDialog(parent), m_draft(std::move(draft)), m_target(std::move(target)), m_service(new model::TozRecordService(m_target.pool, this)), m_banner(new Banner),
      m_type(new QLineEdit(m_draft->type())), m_typeField(nullptr), m_note(new Label(QString(), TextRole::Caption, Token::Error)), m_cancel(new Button(tr("Cancel"))),
      m_save(new Button(tr("&Save"), {}, ButtonKind::Primary))
{
    const bool edits = m_draft->purpose() == TozRecordDraft::Purpose::Edit;
    setWindowTitle(edits ? tr("Edit record") : tr("New record"));
    m_service->setStore(m_target.store);
    m_type->setEnabled(!edits);
    m_type->setCompleter(new QCompleter(m_target.knownTypes, m_type));
    m_typeField = new FormField(tr("&Type"), m_type, edits ? tr("A record keeps its type: it decides who can open it.") : tr("Records are shared by their type: whoever may read it opens this record too."));

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    auto *where = new Label(edits ? tr("Changes a record of “%1”.").arg(m_target.connectionName) : tr("Writes a record with “%1”.").arg(m_target.connectionName), TextRole::Text, Token::Muted);
    where->setWordWrap(true);
    column->addWidget(where);
    column->addWidget(m_typeField);
    buildSection(Part::Data, column);
    buildSection(Part::Plain, column);
    column->addStretch(1);
    m_note->setWordWrap(true);
    m_cancel->setAutoDefault(false);
    m_scroll = new FormScrollArea(content, tr("Record"));
    frameForm(this, m_banner, m_scroll, m_note, m_cancel, m_save);
    resize(720, 640);

    connect(m_cancel, &QAbstractButton::clicked, this, &TozRecordEditor::reject);
    connect(m_save, &QAbstractButton::clicked, this, &TozRecordEditor::save);
    connect(new QShortcut(QKeySequence(QKeySequence::Save), this), &QShortcut::activated, m_save, &QPushButton::click);
    connect(m_type, &QLineEdit::textEdited, m_draft.get(), &TozRecordDraft::setType);
    connect(m_draft.get(), &TozRecordDraft::changed, this, &TozRecordEditor::showState);
    connect(m_service, &model::TozRecordService::saved, this, &TozRecordEditor::finish);
    connect(m_service, &model::TozRecordService::conflicted, this, &TozRecordEditor::showConflict);
    connect(m_service, &model::TozRecordService::failed, this, [this](const ErrorPtr &error) {
        if (error->kind() == ErrorKind::Cancelled) {
            m_banner->showMessage(BadgeTone::Warning, tr("Saving was stopped"), tr("The service may have taken it all the same: refresh the table to see."));
        } else {
            m_banner->showError(model::errorText(error));
        }
        showState();
    });
    showState();
    if (edits && !m_data.rows.isEmpty()) {
        m_data.rows.first()->valueEdit()->setFocus();
    } else {
        m_type->setFocus();
    }
}

TozRecordEditor::~TozRecordEditor() = default;

void TozRecordEditor::buildSection(Part part, QVBoxLayout *column)
{
    const bool sealed = part == Part::Data;
    auto *mark = new Label(QString());
    mark->setPixmap(icon(sealed ? u"lock"_s : u"eye"_s, sealed ? Token::Ok : Token::Warning).pixmap(metrics::iconSize, metrics::iconSize));
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapTight + 2);
    head->addWidget(mark);
    head->addWidget(new Label(sealed ? tr("Data") : tr("Plain"), TextRole::Strong));
    head->addWidget(sealed ? new Badge(tr("encrypted"), BadgeTone::Ok) : new Badge(tr("in the clear"), BadgeTone::Warning));
    auto *help = new Label(sealed ? tr("Sealed on this computer; names of fields are not.") : tr("The service reads and searches these."), TextRole::Caption, Token::Muted);
    head->addSpacing(metrics::gapSmall);
    head->addWidget(help);
    head->addStretch(1);
    column->addLayout(head);
    Section &made = section(part);
    made.column = new QVBoxLayout;
    made.column->setSpacing(metrics::gapSmall);
    column->addLayout(made.column);
    made.add = new Button(sealed ? tr("Add a data field") : tr("Add a plain field"), u"plus"_s, ButtonKind::Quiet);
    made.add->setAutoDefault(false);
    column->addWidget(made.add, 0, Qt::AlignLeading);
    connect(made.add, &QAbstractButton::clicked, this, [this, part] {
        m_draft->add(part);
        addRow(part, {})->nameEdit()->setFocus();
    });
    for (const TozRecordDraft::Field &field : m_draft->fields(part)) {
        addRow(part, field);
    }
}

TozFieldRow *TozRecordEditor::addRow(Part part, const TozRecordDraft::Field &field)
{
    auto *row = new TozFieldRow(part, field, m_target.pool);
    section(part).column->addWidget(row);
    // Tab goes as it is read, also where the row comes after the window was built: rows first, then what adds one.
    QWidget *last = section(part).add;
    if (!section(part).rows.isEmpty()) {
        for (QWidget *const widget : section(part).rows.last()->findChildren<QWidget *>()) {
            last = (widget->focusPolicy() & Qt::TabFocus) != 0 ? widget : last;
        }
    }
    for (QWidget *const widget : row->findChildren<QWidget *>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr) {
            setTabOrder(last, widget);
            last = widget;
        }
    }
    setTabOrder(last, section(part).add);
    section(part).rows.append(row);
    connect(row, &TozFieldRow::edited, this, [this, part, row] { m_draft->set(part, static_cast<int>(section(part).rows.indexOf(row)), row->field()); });
    connect(row, &TozFieldRow::removeRequested, this, [this, part, row] { takeRow(part, row); });
    return row;
}

void TozRecordEditor::takeRow(Part part, TozFieldRow *row)
{
    const auto index = section(part).rows.indexOf(row);
    section(part).rows.removeAt(index);
    section(part).add->setFocus();
    row->hide();
    row->deleteLater();
    m_draft->remove(part, static_cast<int>(index));
}

void TozRecordEditor::showState()
{
    const bool saving = m_service->isSaving();
    const QString typeProblem = m_draft->typeProblem();
    m_typeField->setProblem(m_strict || !m_draft->type().isEmpty() ? typeProblem : QString());
    for (const Part part : {Part::Data, Part::Plain}) {
        for (int index = 0; index < section(part).rows.size(); ++index) {
            section(part).rows[index]->setProblem(m_draft->fieldProblem(part, index));
        }
    }
    const QString problem = m_draft->firstProblem();
    m_save->setEnabled(!saving && (m_draft->isChanged() || m_draft->purpose() != TozRecordDraft::Purpose::Edit));
    m_scroll->setEnabled(!saving);
    m_note->setToken(saving ? Token::Muted : Token::Error);
    m_note->setText(saving ? tr("Writing…") : m_strict ? problem : QString());
    m_cancel->setText(saving ? tr("Stop") : tr("Cancel"));
}

void TozRecordEditor::save()
{
    m_strict = true;
    if (!m_draft->firstProblem().isEmpty()) {
        showState();
        if (!m_draft->typeProblem().isEmpty()) {
            m_type->setFocus();
        }
        return;
    }
    m_banner->clear();
    if (m_draft->purpose() == TozRecordDraft::Purpose::Edit) {
        m_service->update(m_draft->record());
    } else {
        m_service->write(m_draft->record());
    }
    showState();
}

void TozRecordEditor::showConflict(const model::SharedTozRow &newer)
{
    if (!newer) {
        Q_EMIT recordGone(m_draft->base().meta.recordId);
        m_draft->becomeNew();
        m_banner->showMessage(BadgeTone::Warning, tr("Somebody deleted this record"), tr("Nothing has been written. What you wrote is still here: Save writes it as a new record."));
        showState();
        return;
    }
    Q_EMIT recordRefreshed(newer);
    if (!newer->record) {
        m_banner->showMessage(BadgeTone::Error, tr("Somebody changed this record"), tr("Nothing has been written. What is there now cannot be opened here, so that the two cannot be compared."));
        showState();
        return;
    }
    auto *dialog = new TozConflictDialog({m_draft->base(), newer, m_draft->record()}, m_target.store, m_target.pool, m_target.connectionName, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TozConflictDialog::resolved, this, &TozRecordEditor::finish);
    connect(dialog, &TozConflictDialog::theirsKept, this, [this](const model::SharedTozRow &theirs) {
        Q_EMIT recordRefreshed(theirs);
        m_isClosing = true;
        QDialog::reject();
    });
    connect(dialog, &TozConflictDialog::recordGone, this, [this] { showConflict(nullptr); });
    dialog->open();
    showState();
}

void TozRecordEditor::finish(const model::SharedTozRow &row)
{
    m_isClosing = true;
    Q_EMIT recordSaved(row);
    accept();
}

void TozRecordEditor::discard()
{
    m_isClosing = true;
    m_service->setStore(nullptr);
    QDialog::reject();
}

void TozRecordEditor::reject()
{
    if (m_service->isSaving()) {
        m_service->cancel();
        return;
    }
    if (m_isClosing || !m_draft->isChanged()) {
        QDialog::reject();
        return;
    }
    const Confirmation what{tr("Discard what you wrote?"), tr("Nothing of it has been written to “%1”.").arg(m_target.connectionName), {}, tr("Discard"), {}};
    auto *dialog = new ConfirmDialog(what, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_isClosing = true;
        QDialog::reject();
    });
    dialog->open();
}

} // namespace strongroom::ui
