// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/ReadNoteDialog.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QUuid>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::NoteDesk;

namespace {

constexpr int gone = 404;

SensitiveText taken(const QLineEdit *edit) { return SensitiveText(secretOf(*edit, Blanks::Trimmed).text()); }

} // namespace

ReadNoteDialog::ReadNoteDialog(NoteDesk *desk, const QString &idOrName, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_banner(new Banner), m_byId(new QRadioButton(tr("By &id"))), m_byName(new QRadioButton(tr("By na&me"))), m_edit(new QLineEdit(idOrName)),
      m_emailCode(newSecretEdit()), m_toznyCode(newSecretEdit()), m_token(newSecretEdit()), m_card(new Card(Token::WarningTint, Token::WarningTint)), m_warning(new Label({}, TextRole::Text, Token::Text)),
      m_look(new Button(tr("&Ask what reading uses up"), u"search"_s)), m_code(new Button(tr("&Send me the code"))), m_read(new Button(tr("&Read it now"), u"eye"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Read a note"));
    const bool name = !idOrName.isEmpty() && QUuid::fromString(idOrName).isNull();
    (name ? m_byName : m_byId)->setChecked(true);
    auto *choice = new QWidget;
    auto *choiceRow = new QHBoxLayout(choice);
    choiceRow->setContentsMargins(0, 0, 0, 0);
    choiceRow->setSpacing(metrics::gapLarge);
    choiceRow->addWidget(m_byId);
    choiceRow->addWidget(m_byName);
    choiceRow->addStretch(1);
    auto *group = new QButtonGroup(this);
    group->addButton(m_byId);
    group->addButton(m_byName);
    keepTabOnChecked(group);
    choice->setFocusProxy(m_byId);
    choice->setMinimumHeight(metrics::controlHeight);

    m_field = new FormField(tr("&Note"), m_edit);
    m_warning->setWordWrap(true);
    auto *cardColumn = new QVBoxLayout(m_card);
    cardColumn->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    cardColumn->addWidget(m_warning);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(new FormField(tr("Find it"), choice));
    column->addWidget(m_field);
    auto *lookRow = new QHBoxLayout;
    lookRow->setContentsMargins(FormField::labelWidth + metrics::gap, 0, 0, 0);
    lookRow->addWidget(m_look, 0, Qt::AlignLeft);
    column->addLayout(lookRow);
    column->addWidget(m_card);
    column->addWidget(new Label(tr("Proof, where the writer asked for one"), TextRole::Section, Token::Muted));
    auto *code = new QWidget;
    auto *codeRow = new QHBoxLayout(code);
    codeRow->setContentsMargins(0, 0, 0, 0);
    codeRow->setSpacing(metrics::gap);
    m_emailCode->setAccessibleName(tr("Code of the e-mail"));
    codeRow->addWidget(m_emailCode, 1);
    codeRow->addWidget(m_code);
    code->setFocusProxy(m_emailCode);
    m_code->setToolTip(tr("The service mails it to the address that the note's writer gave"));
    column->addWidget(new FormField(tr("Code from the &e-mail"), code));
    column->addWidget(new FormField(tr("Code of &Tozny"), m_toznyCode));
    column->addWidget(new FormField(tr("Identity to&ken"), m_token));
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("A note is read with this client's keys."), TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, m_banner, new FormScrollArea(content, tr("Note")), note, cancel, m_read);
    resize(600, 480);

    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        m_known = false;
        validate();
    });
    connect(group, &QButtonGroup::idToggled, this, [this] {
        m_known = false;
        validate();
    });
    connect(m_look, &QPushButton::clicked, this, &ReadNoteDialog::look);
    connect(m_read, &QPushButton::clicked, this, &ReadNoteDialog::read);
    connect(m_code, &QPushButton::clicked, this, [this] {
        m_banner->clear();
        m_desk->askCode(question());
    });
    connect(m_desk, &NoteDesk::codeAsked, this, [this](bool mailed) {
        if (mailed) {
            m_banner->showMessage(BadgeTone::Ok, tr("The code is on its way"), tr("The service mails it to the address that the note's writer gave."));
            m_emailCode->setFocus();
        } else {
            m_banner->showMessage(BadgeTone::Neutral, tr("No code is needed"), tr("The note does not ask for a code by e-mail."));
        }
    });
    connect(m_desk, &NoteDesk::codeFailed, this, [this](const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = tr("The code could not be asked for");
        m_banner->showError(text);
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_desk, &NoteDesk::doingChanged, this, &ReadNoteDialog::validate);
    connect(m_desk, &NoteDesk::viewsKnown, this, [this](const std::optional<qint64> &left) {
        m_known = true;
        if (!left) {
            showWarning(tr("This note can be read as often as you like: reading uses nothing up."), false);
        } else if (*left <= 1) {
            showWarning(tr("This is the LAST view. Reading uses it up: the service then deletes the note, and nobody can read it again."), true);
        } else {
            showWarning(tr("Reading uses up one of %1 views that are left, whoever takes them.").arg(*left), true);
        }
        validate();
        m_read->setFocus();
    });
    connect(m_desk, &NoteDesk::viewsFailed, this, [this](const ErrorPtr &error) {
        const bool absent = error->kind() == ErrorKind::Server && error->request().status == gone;
        if (!absent && error->kind() != ErrorKind::Cancelled) {
            m_known = true;   // not every service can be asked
            showWarning(tr("The service could not be asked how many views are left (%1). Reading may use up the last one.")
                            .arg(error->sentence().translated()), true);
        } else if (absent) {
            model::ErrorText text = model::errorText(error);
            text.title = tr("There is no such note");
            text.advice = tr("It never was, it has expired, its views are used up, or it is for other keys.");
            m_banner->showError(text);
        }
        validate();
    });
    connect(m_desk, &NoteDesk::readDone, this, &QDialog::accept);
    connect(m_desk, &NoteDesk::readFailed, this, [this](const ErrorPtr &error) {
        model::ErrorText text = model::errorText(error);
        text.title = tr("The note was not read");
        m_banner->showError(text);
        m_known = false;
        validate();
    });
    validate();
    m_edit->setFocus();
    if (!idOrName.isEmpty()) {
        look();
    }
}

QString ReadNoteDialog::warning() const { return m_card->isHidden() ? QString() : m_warning->text(); }

model::NoteQuestion ReadNoteDialog::question() const
{
    return {m_edit->text().trimmed(), m_byName->isChecked(), taken(m_token), taken(m_emailCode), taken(m_toznyCode)};
}

void ReadNoteDialog::showWarning(const QString &text, bool strong)
{
    m_card->setGround(strong ? Token::WarningTint : Token::OkTint, strong ? Token::WarningTint : Token::OkTint);
    m_warning->setText(text);
    m_warning->setToken(strong ? Token::Warning : Token::Ok);
}

void ReadNoteDialog::validate()
{
    const QString text = m_edit->text().trimmed();
    const bool isId = !QUuid::fromString(text).isNull() || !QUuid::fromString(u'{' + text + u'}').isNull();
    const bool wrong = m_byId->isChecked() && !text.isEmpty() && !isId;
    m_field->setProblem(wrong ? tr("an id looks like 3b6f0c1e-9a54-4c1b-8f8d-2f6f8e1b7a90; to read by a name, choose so above") : QString());
    m_field->setHint(m_byName->isChecked() ? tr("The name that the writer gave it; capitals count") : tr("The id that the writer told you"));
    const bool idle = m_desk->doing() == NoteDesk::Doing::Nothing && m_desk->refusal().isEmpty();
    m_look->setEnabled(idle && !text.isEmpty() && !wrong);
    m_code->setEnabled(idle && !text.isEmpty() && !wrong);
    m_read->setEnabled(idle && m_known && !text.isEmpty() && !wrong);
    m_card->setVisible(m_known);
    m_look->setDefault(!m_known);
    m_read->setDefault(m_known);
}

void ReadNoteDialog::look()
{
    m_banner->clear();
    m_desk->askViews(question());
}

void ReadNoteDialog::read()
{
    m_banner->clear();
    m_desk->read(question());
}

} // namespace strongroom::ui
