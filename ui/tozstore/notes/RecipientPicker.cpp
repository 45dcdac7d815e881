// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/RecipientPicker.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::Contact;
using model::NoteParty;

namespace {

constexpr int contactRole = Qt::UserRole + 1;

} // namespace

RecipientPicker::RecipientPicker(model::AddressBook *book, const std::optional<NoteParty> &self, Offers offers, Use use, QWidget *parent)
    : QWidget(parent), m_book(book), m_self(self), m_use(use), m_kind(new QComboBox), m_clientRow(new QWidget), m_client(new QLineEdit),
      m_lookUp(new Button(tr("Look up"), u"search"_s)), m_keys(new QPlainTextEdit), m_answer(new Label({}, TextRole::Caption, Token::Muted))
{
    if (offers.testFlag(Contacts)) {
        for (const Contact &contact : book->contacts()) {
            if (offers.testFlag(Keys) || !contact.clientId.isEmpty()) {
                m_kind->addItem(contact.name, int(Contacts));
                m_kind->setItemData(m_kind->count() - 1, contact.id, contactRole);
            }
        }
    }
    if (offers.testFlag(Self)) {
        m_kind->addItem(tr("Myself"), int(Self));
    }
    if (offers.testFlag(Client)) {
        m_kind->addItem(tr("A client, by id or e-mail"), int(Client));
    }
    if (offers.testFlag(Keys)) {
        m_kind->addItem(tr("Pasted public keys"), int(Keys));
    }
    m_kind->setAccessibleName(tr("For whom"));
    m_client->setPlaceholderText(tr("client id or e-mail address"));
    m_client->setAccessibleName(tr("Client id or e-mail address"));
    m_keys->setPlaceholderText(tr("encryption: …\nsigning: …"));
    m_keys->setAccessibleName(tr("Public keys, encryption first"));
    m_keys->setTabChangesFocus(true);
    m_keys->setFixedHeight(66);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *clientRow = new QHBoxLayout(m_clientRow);
    clientRow->setContentsMargins(0, 0, 0, 0);
    clientRow->setSpacing(metrics::gapSmall);
    clientRow->addWidget(m_client, 1);
    clientRow->addWidget(m_lookUp);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::gapTight);
    column->addWidget(m_kind);
    column->addWidget(m_clientRow);
    column->addWidget(m_keys);
    column->addWidget(m_answer);
    setFocusProxy(m_kind);

    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecipientPicker::showKind);
    m_keys->document()->setDocumentMargin(metrics::gapSmall - 1);   // its text begins where a line edit's does
    connect(m_keys, &QPlainTextEdit::textChanged, this, &RecipientPicker::showKind);
    connect(m_client, &QLineEdit::textEdited, this, [this] {
        m_found.reset();
        m_failure.clear();
        m_looking = false;
        m_turn = 0;
        showKind();
    });
    connect(m_client, &QLineEdit::returnPressed, this, &RecipientPicker::lookUp);
    connect(m_lookUp, &QPushButton::clicked, this, &RecipientPicker::lookUp);
    connect(m_book, &model::AddressBook::lookedUp, this, [this](quint64 turn, const tozstore::ClientInfo &info) {
        if (turn != m_turn) {
            return;
        }
        m_looking = false;
        const QString id = toQString(info.clientId);
        if (m_use == Use::NotesOnly && !info.signingKey) {
            m_failure = tr("this client has no signing key, so no note can be written to it");
        } else {
            const QString typed = m_client->text().trimmed();
            m_found = NoteParty{typed.contains(u'@') ? typed : id, id, {info.publicKey, info.signingKey}};
        }
        showKind();
    });
    connect(m_book, &model::AddressBook::lookUpFailed, this, [this](quint64 turn, const ErrorPtr &error) {
        if (turn == m_turn) {
            m_looking = false;
            m_failure = error->sentence().translated();
            showKind();
        }
    });
    showKind();
}

RecipientPicker::Offer RecipientPicker::kind() const { return Offer(m_kind->currentData().toInt()); }

void RecipientPicker::lookUp()
{
    if (!m_client->text().trimmed().isEmpty()) {
        m_found.reset();
        m_failure.clear();
        m_looking = true;
        m_turn = m_book->lookUp(m_client->text());
        showKind();
    }
}

void RecipientPicker::chooseContact(const QString &contactId)
{
    const int index = m_kind->findData(contactId, contactRole);
    if (index >= 0) {
        m_kind->setCurrentIndex(index);
    }
}

void RecipientPicker::chooseClient(const QString &idOrEmail)
{
    m_kind->setCurrentIndex(m_kind->findData(int(Client)));
    m_client->setText(idOrEmail);
    lookUp();
}

std::optional<NoteParty> RecipientPicker::party() const
{
    switch (kind()) {
    case Contacts: {
        const Contact *const contact = m_book->find(m_kind->currentData(contactRole).toString());
        const bool usable = contact != nullptr && contact->state != Contact::State::Changed && (m_use == Use::Any || contact->keys.signing);
        return usable ? std::optional(NoteParty{contact->name, contact->clientId, contact->keys}) : std::nullopt;
    }
    case Self: return m_self;
    case Client: return m_found;
    case Keys: {
        QString wrong;
        const auto keys = model::parsePublicKeys(m_keys->toPlainText(), wrong);
        return keys ? std::optional(NoteParty{tr("pasted keys %1").arg(model::keyFingerprint(keys->encryption, keys->signing).left(9)), {}, *keys}) : std::nullopt;
    }
    }
    return std::nullopt;
}

QString RecipientPicker::problem() const
{
    QString wrong;
    switch (kind()) {
    case Contacts: {
        const Contact *const contact = m_book->find(m_kind->currentData(contactRole).toString());
        if (contact != nullptr && contact->state == Contact::State::Changed) {
            wrong = tr("the keys of this client have changed: look at it in the address book first");
        } else if (contact != nullptr && m_use == Use::NotesOnly && !contact->keys.signing) {
            wrong = tr("this client has no signing key, so no note can be written to it");
        }
        break;
    }
    case Self: break;
    case Client: wrong = m_failure; break;
    case Keys:
        if (!m_keys->toPlainText().trimmed().isEmpty()) {
            (void)model::parsePublicKeys(m_keys->toPlainText(), wrong);
        }
        break;
    }
    return wrong;
}

QString RecipientPicker::answerText() const { return m_answer->text(); }

void RecipientPicker::showKind()
{
    const Offer now = kind();
    m_clientRow->setVisible(now == Client);
    m_keys->setVisible(now == Keys);
    const std::optional<NoteParty> who = party();
    m_lookUp->setEnabled(!m_looking && !m_client->text().trimmed().isEmpty());
    QString text;
    if (now == Client && m_looking) {
        text = tr("Asking the service…");
    } else if (who && now != Self) {
        text = tr("Fingerprint of its keys: %1", "groups of hex digits").arg(model::keyFingerprint(who->keys.encryption, who->keys.signing));
        if (now == Client && who->name != who->clientId) {
            text = who->clientId + u'\n' + text;
        }
    } else if (now == Client && m_failure.isEmpty()) {
        text = tr("Looked up at the service before it is used, so that you can compare its keys.");
    }
    m_answer->setText(text);
    m_answer->setVisible(!text.isEmpty());
    updateGeometry();
    Q_EMIT changed();
}

} // namespace strongroom::ui
