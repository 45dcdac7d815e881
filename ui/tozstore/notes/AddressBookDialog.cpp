// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/notes/AddressBookDialog.h"

#include "base/ErrorText.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/FormField.h"
#include "dialogs/FormFrame.h"
#include "dialogs/FormScrollArea.h"
#include "theme/Metrics.h"
#include "tozstore/TozTable.h"
#include "tozstore/notes/RecipientPicker.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::AddressBook;
using model::Contact;

namespace {

TozTable::Look lookOf(const QModelIndex &index)
{
    const auto state = Contact::State(index.data(AddressBook::StateOf).toInt());
    TozTable::Look look;
    switch (index.column()) {
    case AddressBook::Name: look.face = TozTable::Look::Face::Strong; break;
    case AddressBook::StateColumn:
        look.icon = state == Contact::State::Changed ? u"triangle-alert"_s : state == Contact::State::Same ? u"circle-check"_s : u"circle-minus"_s;
        look.ink = look.iconInk = state == Contact::State::Changed ? Token::Error : state == Contact::State::Same ? Token::Ok : Token::Muted;
        break;
    default:
        look.face = TozTable::Look::Face::Code;
        look.ink = Token::Muted;
        break;
    }
    return look;
}

} // namespace

AddContactDialog::AddContactDialog(AddressBook *book, QWidget *parent)
    : QDialog(parent), m_book(book),
      m_picker(new RecipientPicker(book, std::nullopt, RecipientPicker::Offers(RecipientPicker::Client) | RecipientPicker::Keys, RecipientPicker::Use::Any)), m_name(new QLineEdit),
      m_pickerField(nullptr), m_nameField(nullptr), m_add(new Button(tr("&Add contact"), {}, ButtonKind::Primary))
{
    setWindowTitle(tr("Add a contact"));
    m_name->setMaxLength(80);
    m_pickerField = new FormField(tr("&Who"), m_picker);
    m_nameField = new FormField(tr("&Name"), m_name, tr("Yours alone: the service does not get it"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    column->addWidget(m_pickerField);
    column->addWidget(m_nameField);
    auto *advice = new Label(tr("Compare the fingerprint with its owner by another way, such as the telephone. Notes go to exactly these keys."), TextRole::Text, Token::Muted);
    advice->setWordWrap(true);
    column->addWidget(advice);
    column->addStretch(1);
    auto *cancel = new Button(tr("Cancel"));
    auto *note = new Label(tr("Public keys only; nothing secret."), TextRole::Caption, Token::Muted);
    frameForm(this, new Banner, new FormScrollArea(content, tr("Contact")), note, cancel, m_add);
    resize(600, 400);
    connect(m_picker, &RecipientPicker::changed, this, [this] {
        if (const auto party = m_picker->party(); party && !m_named && m_name->text().isEmpty() && party->name.contains(u'@')) {
            m_name->setText(party->name.section(u'@', 0, 0));
        }
        validate();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_named = true; });
    connect(m_name, &QLineEdit::textChanged, this, &AddContactDialog::validate);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] {
        const auto party = m_picker->party();
        if (party && !m_book->add(m_name->text(), party->clientId, party->keys).isEmpty()) {
            accept();
        }
    });
    validate();
}

void AddContactDialog::validate()
{
    const auto party = m_picker->party();
    const Contact *const known = party ? m_book->withClient(party->clientId) : nullptr;
    m_pickerField->setProblem(known != nullptr ? tr("this client is in the address book already, as “%1”").arg(known->name) : m_picker->problem());
    const QString nameWrong = m_book->nameProblem(m_name->text());
    m_nameField->setProblem(m_name->text().isEmpty() ? QString() : nameWrong);
    m_add->setEnabled(party && known == nullptr && nameWrong.isEmpty() && m_book->isLoaded());
}

AddressBookDialog::AddressBookDialog(AddressBook *book, QWidget *parent)
    : QDialog(parent), m_book(book), m_banner(new Banner), m_stack(new QStackedWidget), m_empty(new EmptyState), m_table(new TozTable(book, tr("Contacts"), {150, 0, 310, 200}, lookOf)), m_rename(new Button(tr("Re&name…"), u"pencil"_s)),
      m_remove(new Button(tr("&Remove…"), u"trash-2"_s)), m_copy(new Button(tr("&Copy keys"), u"copy"_s)), m_take(new Button(tr("Compare the &new keys…"), u"triangle-alert"_s, ButtonKind::Primary))
{
    setWindowTitle(tr("Address book"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    tools->setSpacing(metrics::gapSmall);
    auto *add = new Button(tr("&Add a contact…"), u"plus"_s);
    auto *check = new Button(tr("C&ompare all"), u"refresh-cw"_s);
    check->setToolTip(tr("Asks the service which keys each client publishes now, and compares them with the kept ones"));
    for (Button *button : {add, m_rename, m_remove, m_copy, check}) {
        tools->addWidget(button);
    }
    tools->addStretch(1);
    tools->addWidget(m_take);
    column->addWidget(m_banner);
    column->addLayout(tools);
    m_empty->set(u"users-round"_s, tr("No contacts yet"), tr("Those whom you write notes to, with the keys that you compared. Only you have this list."));
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *ground = new Panel(Token::Surface, Panel::Side::Top);
    auto *groundColumn = new QVBoxLayout(ground);
    groundColumn->setContentsMargins(0, 1, 0, 0);
    groundColumn->addWidget(m_stack);
    column->addWidget(ground, 1);
    auto *footer = new DialogFooter;
    QHBoxLayout *const footerRow = footer->row();
    footerRow->addWidget(new Label(tr("Kept on this computer. Notes go to the keys that are shown here."), TextRole::Caption, Token::Muted), 1);
    auto *close = new Button(tr("Close"));
    close->setDefault(true);
    footerRow->addWidget(close);
    column->addWidget(footer);
    m_banner->setDismiss(Banner::Dismiss::Never);
    resize(960, 460);

    connect(add, &QPushButton::clicked, this, &AddressBookDialog::add);
    connect(m_rename, &QPushButton::clicked, this, &AddressBookDialog::rename);
    connect(m_remove, &QPushButton::clicked, this, &AddressBookDialog::remove);
    connect(m_take, &QPushButton::clicked, this, &AddressBookDialog::takeChanged);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const Contact *const one = current()) {
            QGuiApplication::clipboard()->setText(model::publicKeysText(one->keys, one->clientId));
        }
    });
    connect(check, &QPushButton::clicked, book, &AddressBook::check);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &TozTable::currentRowChanged, this, &AddressBookDialog::showState);
    connect(m_table, &TozTable::deleteRequested, this, &AddressBookDialog::remove);
    connect(book, &AddressBook::changed, this, &AddressBookDialog::showState);
    connect(book, &AddressBook::saveFailed, this, [this](const ErrorPtr &error) { m_banner->showError(model::errorText(error)); });
    showState();
    if (book->rowCount() > 0) {
        m_table->setCurrentIndex(book->index(0, 0));
    }
}

const Contact *AddressBookDialog::current() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_book->contacts().size()) ? &m_book->contacts()[std::size_t(row)] : nullptr;
}

void AddressBookDialog::showState()
{
    const Contact *const one = current();
    m_stack->setCurrentWidget(m_book->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    m_rename->setEnabled(one != nullptr);
    m_remove->setEnabled(one != nullptr);
    m_copy->setEnabled(one != nullptr);
    m_take->setVisible(one != nullptr && one->state == Contact::State::Changed);
    if (const int changed = m_book->changedCount(); changed > 0) {
        m_banner->showMessage(BadgeTone::Error, tr("%n client(s) publish other keys than those you have", nullptr, changed),
                              tr("Either the client made new keys, or somebody has put their own in its place. Nothing is written to it until you have decided."),
                              tr("Ask its owner for the fingerprint by another way, then compare."));
    } else {
        m_banner->clear();
    }
}

void AddressBookDialog::add()
{
    auto *dialog = new AddContactDialog(m_book, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AddressBookDialog::rename()
{
    const Contact *const one = current();
    if (one == nullptr) {
        return;
    }
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename “%1”").arg(one->name));
    auto *edit = new QLineEdit(one->name);
    edit->setMaxLength(80);
    auto *field = new FormField(tr("&Name"), edit);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::gapLarge, metrics::gapLarge, metrics::gapLarge, metrics::gap);
    column->addWidget(field);
    column->addStretch(1);
    auto *go = new Button(tr("&Rename"), {}, ButtonKind::Primary);
    auto *cancel = new Button(tr("Cancel"));
    frameForm(dialog, new Banner, new FormScrollArea(content, tr("Contact")), new QWidget, cancel, go);
    dialog->resize(480, 170);
    const QString id = one->id;
    connect(edit, &QLineEdit::textChanged, dialog, [this, field, go, id](const QString &text) {
        const QString wrong = m_book->nameProblem(text, id);
        field->setProblem(wrong);
        go->setEnabled(wrong.isEmpty());
    });
    connect(go, &QPushButton::clicked, dialog, [this, dialog, edit, id] {
        m_book->rename(id, edit->text());
        dialog->accept();
    });
    connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    edit->selectAll();
    dialog->open();
    edit->setFocus();
}

void AddressBookDialog::remove()
{
    const Contact *const one = current();
    if (one == nullptr) {
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Remove “%1” from the address book?").arg(one->name);
    confirmation.text = tr("Its kept keys are forgotten on this computer. Nothing changes at the service. Adding it again takes whatever keys are published then.");
    confirmation.action = tr("Remove contact");
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_book, [book = m_book, id = one->id] { book->remove(id); });
    dialog->open();
}

void AddressBookDialog::takeChanged()
{
    const Contact *const one = current();
    if (one == nullptr || !one->published) {
        return;
    }
    Confirmation confirmation;
    confirmation.title = tr("Take the new keys of “%1”?").arg(one->name);
    confirmation.text = tr("From then on notes go to the new keys, and whoever holds them can read them. Take them only when their owner has told you this fingerprint by another way.");
    confirmation.items = {tr("kept: %1").arg(model::keyFingerprint(one->keys.encryption, one->keys.signing)),
                          tr("new:  %1").arg(model::keyFingerprint(one->published->encryption, one->published->signing))};
    confirmation.action = tr("Take the new keys");
    auto *dialog = new ConfirmDialog(confirmation, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, m_book, [book = m_book, id = one->id] { book->takePublished(id); });
    dialog->open();
}

} // namespace strongroom::ui
