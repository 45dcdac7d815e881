// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/ComposeNoteDialog.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "tozstore/FieldRows.h"
#include "tozstore/notes/RecipientPicker.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::NoteCondition;
using model::NoteDesk;

ComposeNoteDialog::ComposeNoteDialog(NoteDesk *desk, model::AddressBook *book, const QString &replaces, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_replaces(!replaces.isEmpty()), m_banner(new Banner),
      m_recipient(new RecipientPicker(book, desk->self(), RecipientPicker::Offers(RecipientPicker::Contacts) | RecipientPicker::Self | RecipientPicker::Client | RecipientPicker::Keys,
                                      RecipientPicker::Use::NotesOnly)),
      m_fields(new FieldRows(FieldRows::Values::Secret)), m_type(new QLineEdit(u"note"_s)), m_name(new QLineEdit(replaces)), m_views(new QComboBox), m_expires(new QCheckBox(tr("&Expires on"))),
      m_expiry(new QDateTimeEdit(QDateTime::currentDateTime().addDays(7))), m_anonymous(new QCheckBox(tr("&Anonymous: fresh keys, and nobody's client id"))), m_condition(new QComboBox),
      m_conditionText(new QLineEdit), m_write(new Button(m_replaces ? tr("&Replace note") : tr("&Write note"), {}, ButtonKind::Primary))
{
    setWindowTitle(m_replaces ? tr("Replace the note “%1”").arg(replaces) : tr("Write a note"));
    build();
    connect(m_recipient, &RecipientPicker::changed, this, &ComposeNoteDialog::validate);
    connect(m_fields, &FieldRows::changed, this, &ComposeNoteDialog::validate);
    connect(m_name, &QLineEdit::textChanged, this, &ComposeNoteDialog::validate);
    connect(m_type, &QLineEdit::textChanged, this, &ComposeNoteDialog::validate);
    connect(m_views, &QComboBox::editTextChanged, this, &ComposeNoteDialog::validate);
    connect(m_expires, &QCheckBox::toggled, this, &ComposeNoteDialog::validate);
    connect(m_expiry, &QDateTimeEdit::dateTimeChanged, this, &ComposeNoteDialog::validate);
    connect(m_anonymous, &QCheckBox::toggled, this, &ComposeNoteDialog::validate);
    connect(m_condition, &QComboBox::currentIndexChanged, this, &ComposeNoteDialog::validate);
    connect(m_conditionText, &QLineEdit::textChanged, this, &ComposeNoteDialog::validate);
    connect(m_desk, &NoteDesk::doingChanged, this, &ComposeNoteDialog::validate);
    connect(m_desk, &NoteDesk::written, this, &QDialog::accept);
    connect(m_desk, &NoteDesk::writeFailed, this, [this](const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = m_replaces ? tr("The note was not replaced") : tr("The note was not written");
        m_banner->showError(text);
    });
    connect(m_write, &QPushButton::clicked, this, &ComposeNoteDialog::send);
    validate();
}

void ComposeNoteDialog::build()
{
    m_fields->addRow();
    m_views->setEditable(true);
    m_views->setInsertPolicy(QComboBox::NoInsert);
    m_views->addItems({tr("no limit"), u"1"_s, u"3"_s, u"10"_s});
    m_views->setCurrentIndex(1);
    m_expiry->setDisplayFormat(model::dateTimeFormat());
    m_expiry->setCalendarPopup(true);
    m_expiry->setMinimumWidth(180);
    m_expiry->setAccessibleName(tr("Expires on"));
    const std::pair<NoteCondition::Kind, QString> conditions[] = {{NoteCondition::Kind::None, tr("Nothing more than the keys")},
                                                                  {NoteCondition::Kind::EmailCode, tr("A code sent to an e-mail address")},
                                                                  {NoteCondition::Kind::ToznyCode, tr("A one-time code of Tozny")},
                                                                  {NoteCondition::Kind::Identity, tr("An identity of a realm")},
                                                                  {NoteCondition::Kind::AfterNote, tr("Another note was read before")}};
    for (const auto &[kind, text] : conditions) {
        m_condition->addItem(text, int(kind));
    }
    m_name->setReadOnly(m_replaces);
    m_anonymous->setVisible(!m_replaces);   // only its writer can replace a note

    auto *expiryRow = new QWidget;
    auto *expiryLayout = new QHBoxLayout(expiryRow);
    expiryLayout->setContentsMargins(0, 0, 0, 0);
    expiryLayout->setSpacing(metrics::gapSmall);
    expiryLayout->addWidget(m_expires);
    expiryLayout->addWidget(m_expiry);
    expiryLayout->addStretch(1);
    expiryRow->setFocusProxy(m_expires);
    auto *conditionRow = new QWidget;
    auto *conditionLayout = new QVBoxLayout(conditionRow);
    conditionLayout->setContentsMargins(0, 0, 0, 0);
    conditionLayout->setSpacing(metrics::gapTight);
    conditionLayout->addWidget(m_condition);
    conditionLayout->addWidget(m_conditionText);
    conditionRow->setFocusProxy(m_condition);

    m_recipientField = new FormField(tr("&For"), m_recipient);
    m_fieldsField = new FormField(tr("&Content"), m_fields, tr("Values are encrypted for the reader; names of fields are not"));
    m_nameField = new FormField(tr("&Name"), m_name);
    m_viewsField = new FormField(tr("&Views"), m_views);
    m_expiryField = new FormField(tr("Until"), expiryRow);
    m_conditionField = new FormField(tr("To read it needs"), conditionRow);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_recipientField);
    column->addWidget(m_fieldsField);
    column->addWidget(new FormField(tr("&Type"), m_type, tr("In the clear")));
    column->addWidget(m_nameField);
    column->addWidget(m_viewsField);
    column->addWidget(m_expiryField);
    column->addWidget(m_conditionField);
    auto *anonymousRow = new QHBoxLayout;
    anonymousRow->setContentsMargins(FormField::labelWidth + metrics::gap, 0, 0, 0);
    anonymousRow->addWidget(m_anonymous);
    column->addLayout(anonymousRow);
    column->addStretch(1);

    auto *cancel = new Button(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *note = new Label(tr("Encrypted and signed on this computer."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, m_banner, new FormScrollArea(content, tr("Note")), note, cancel, m_write);
    resize(660, 640);
}

std::optional<qint64> ComposeNoteDialog::views() const
{
    const QString text = m_views->currentText().trimmed();
    if (text == tr("no limit")) {
        return std::nullopt;
    }
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    return ok && number > 0 && number <= 1'000'000 ? number : 0;
}

NoteCondition ComposeNoteDialog::condition() const { return {NoteCondition::Kind(m_condition->currentData().toInt()), m_conditionText->text().trimmed()}; }

void ComposeNoteDialog::validate()
{
    m_recipientField->setProblem(m_recipient->problem());
    m_fieldsField->setProblem(m_fields->problem());
    m_nameField->setHint(m_replaces ? tr("The note of this name gets the new content; what it held is gone")
                         : m_name->text().isEmpty()
                             ? tr("May stay empty: the note is then found by its id")
                             : tr("Names are global: one note of this name in the whole service. Anybody can try a name that is easy to guess"));
    m_viewsField->setProblem(views() == 0 ? tr("a whole number of 1 or more, or “no limit”") : QString());
    m_viewsField->setHint(views() ? tr("After so many readings the service deletes it") : tr("It stays until it expires or you delete it"));
    m_expiry->setEnabled(m_expires->isChecked());
    const bool past = m_expires->isChecked() && m_expiry->dateTime() <= QDateTime::currentDateTime();
    m_expiryField->setProblem(past ? tr("this time is over already") : QString());
    const NoteCondition now = condition();
    const bool asks = now.kind != NoteCondition::Kind::None && now.kind != NoteCondition::Kind::ToznyCode;
    m_conditionText->setVisible(asks);
    m_conditionText->setPlaceholderText(now.kind == NoteCondition::Kind::EmailCode  ? tr("e-mail address")
                                        : now.kind == NoteCondition::Kind::Identity ? tr("realm")
                                                                                     : tr("id of the other note"));
    m_conditionText->setAccessibleName(m_conditionText->placeholderText());
    const QString conditionWrong = model::conditionProblem(now);
    m_conditionField->setProblem(m_conditionText->text().isEmpty() ? QString() : conditionWrong);
    const bool idle = m_desk->doing() == NoteDesk::Doing::Nothing && m_desk->refusal().isEmpty();
    m_write->setEnabled(idle && m_recipient->party() && !m_fields->fields().empty() && m_fields->problem().isEmpty() && !m_type->text().trimmed().isEmpty() && views() != 0 && !past
                        && conditionWrong.isEmpty());
}

void ComposeNoteDialog::send()
{
    const auto to = m_recipient->party();
    if (!to) {
        return;
    }
    model::NoteToWrite note;
    for (const auto &[name, value] : m_fields->fields()) {
        std::string text = fromQString(value);
        note.fields.emplace_back(name, SensitiveText(std::string_view(text)));
        wipe(text);
    }
    note.type = m_type->text().trimmed();
    note.name = m_name->text().trimmed();
    note.views = views();
    if (m_expires->isChecked()) {
        note.expires = m_expiry->dateTime();
    }
    note.anonymous = !m_replaces && m_anonymous->isChecked();
    note.condition = condition();
    m_banner->clear();
    m_desk->write(std::move(note), *to, m_replaces ? NoteDesk::Way::Replace : NoteDesk::Way::New);
}

} // namespace strongroom::ui
