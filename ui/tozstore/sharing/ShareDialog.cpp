// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/ShareDialog.h"

#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "tozstore/files/TozFile.h"
#include "tozstore/notes/RecipientPicker.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

QString titleOf(ShareDialog::Way way)
{
    switch (way) {
    case ShareDialog::Way::Share: return ShareDialog::tr("Share records");
    case ShareDialog::Way::Authorize: return ShareDialog::tr("Add an authorizer");
    case ShareDialog::Way::ShareOnBehalf: return ShareDialog::tr("Share on behalf of a writer");
    case ShareDialog::Way::RevokeOnBehalf: break;
    }
    return ShareDialog::tr("Revoke on behalf of a writer");
}

QString actionOf(ShareDialog::Way way)
{
    switch (way) {
    case ShareDialog::Way::Share:
    case ShareDialog::Way::ShareOnBehalf: return ShareDialog::tr("&Share");
    case ShareDialog::Way::Authorize: return ShareDialog::tr("&Add authorizer");
    case ShareDialog::Way::RevokeOnBehalf: break;
    }
    return ShareDialog::tr("&Revoke");
}

} // namespace

ShareDialog::ShareDialog(Way way, model::AddressBook *book, const QString &selfId, const QStringList &types, const QString &type, const std::vector<Writer> &writers, QWidget *parent)
    : QDialog(parent), m_way(way), m_self(selfId), m_types(types), m_writers(writers), m_type(new QComboBox), m_writer(new QComboBox),
      m_picker(new RecipientPicker(book, std::nullopt, RecipientPicker::Offers(RecipientPicker::Contacts) | RecipientPicker::Client, RecipientPicker::Use::Any)), m_typeField(nullptr),
      m_readerField(nullptr), m_consequence(new Label({}, TextRole::Text, Token::Warning)), m_go(new Button(actionOf(way), {}, way == Way::RevokeOnBehalf ? ButtonKind::DangerPrimary : ButtonKind::Primary))
{
    setWindowTitle(titleOf(way));
    m_type->setEditable(!onBehalf());
    m_type->setInsertPolicy(QComboBox::NoInsert);
    for (const Writer &writer : m_writers) {
        m_writer->addItem(tr("%1 · %2", "writer, type").arg(writer.name, writer.type));
    }
    if (!onBehalf()) {
        m_type->addItems(types);
        m_type->setCurrentIndex(-1);
        m_type->setEditText(type);
    }
    m_typeField = new FormField(tr("&Type"), m_type, tr("All records and files of this type"));
    auto *writerField = new FormField(tr("&Writer and type"), m_writer, tr("Those who made you their authorizer"));
    m_typeField->setVisible(!onBehalf());
    writerField->setVisible(onBehalf());
    m_readerField = new FormField(way == Way::Authorize ? tr("A&uthorizer") : tr("&Reader"), m_picker);
    auto *card = new Card(Token::WarningTint, Token::WarningTint);
    auto *cardColumn = new QVBoxLayout(card);
    cardColumn->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gap, metrics::gapSmall);
    m_consequence->setWordWrap(true);
    cardColumn->addWidget(m_consequence);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(writerField);
    column->addWidget(m_typeField);
    column->addWidget(m_readerField);
    column->addWidget(card);
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(way == Way::RevokeOnBehalf ? tr("The reader's copy of the type's key is deleted at the service.") : tr("The type's key is encrypted for the reader on this computer."),
                           TextRole::Caption, Token::Muted);
    note->setWordWrap(true);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Share")), note, cancel, m_go);
    resize(620, 400);
    connect(m_type, &QComboBox::editTextChanged, this, &ShareDialog::validate);
    connect(m_writer, &QComboBox::currentIndexChanged, this, &ShareDialog::validate);
    connect(m_picker, &RecipientPicker::changed, this, &ShareDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    validate();
}

QString ShareDialog::type() const
{
    if (!onBehalf()) {
        return m_type->currentText().trimmed();
    }
    const int writer = m_writer->currentIndex();
    return writer >= 0 ? m_writers[std::size_t(writer)].type : QString();
}

QString ShareDialog::writerId() const
{
    const int writer = m_writer->currentIndex();
    return onBehalf() && writer >= 0 ? m_writers[std::size_t(writer)].clientId : QString();
}

QString ShareDialog::readerId() const
{
    const auto party = m_picker->party();
    return party ? party->clientId : QString();
}

QString ShareDialog::consequence() const { return m_consequence->text(); }

void ShareDialog::validate()
{
    const QString typeWrong = onBehalf() || type().isEmpty() || m_types.contains(type()) ? QString() : model::newTypeProblem(type());
    m_typeField->setProblem(typeWrong);
    const bool self = readerId() == m_self && !m_self.isEmpty();
    const bool writer = !readerId().isEmpty() && readerId() == writerId();
    m_readerField->setProblem(self ? tr("you read your own records anyway") : writer ? tr("writers read their own records anyway") : m_picker->problem());
    const auto party = m_picker->party();
    const QString who = party ? party->name : m_way == Way::Authorize ? tr("The authorizer") : tr("The reader");
    const QString what = type().isEmpty() ? tr("the type") : tr("the type “%1”").arg(type());
    switch (m_way) {
    case Way::Share: m_consequence->setText(tr("%1 can then read all your records and files of %2: those written so far and those to come.").arg(who, what)); break;
    case Way::Authorize:
        m_consequence->setText(tr("%1 can then share your records of %2 with anybody, without asking, and holds the key to read them.").arg(who, what));
        break;
    case Way::ShareOnBehalf: m_consequence->setText(tr("%1 can then read all the writer's records of %2: those written so far and those to come.").arg(who, what)); break;
    case Way::RevokeOnBehalf: m_consequence->setText(tr("%1 gets no more of the writer's records of %2 from the service. What was read cannot be taken back: the key stays the same.").arg(who, what)); break;
    }
    m_go->setEnabled(!type().isEmpty() && typeWrong.isEmpty() && party && !self && !writer && (!onBehalf() || !writerId().isEmpty()));
}

} // namespace strongroom::ui
