// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestPage.h"

#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "request/AnswerView.h"
#include "request/RequestEditor.h"
#include "request/RequestSession.h"
#include "request/SignInWords.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionManager;
using model::ConnectionState;
using model::RequestSession;

namespace {

constexpr int longestMenuText = 96;   // characters

// What goes along, by the connection's service.
QString signInNameOf(const connections::Connection &connection)
{
    switch (connection.service) {
    case Service::SignIn: return connection.account.kind == connections::SignInKind::ApiKey ? RequestPage::tr("The API key goes along.") : RequestPage::tr("The token of the sign-in goes along; a new one is got where it is needed.");
    case Service::ApiTokens: return RequestPage::tr("The API token goes along; a new one is got where it is needed.");
    case Service::InCountry:
    case Service::TozStore:
    case Service::Locker: break;
    }
    return RequestPage::tr("Signed in as the connection is.");
}

QString testUrlOf(const connections::Connection &connection)
{
    return connection.service == Service::SignIn ? toQString(connection.account.testUrl) : connection.service == Service::ApiTokens ? toQString(connection.apiTokens.testUrl) : QString();
}

} // namespace

RequestPage::RequestPage(const Services &services, const QString &connectionId, RequestSession *session, const CommandRegistry &registry, QWidget *parent)
    : Page(parent), m_services(services), m_connectionId(connectionId), m_session(session), m_stack(new QStackedWidget), m_empty(new EmptyState), m_banner(new Banner),
      m_editor(new RequestEditor(services.pool)), m_answer(new AnswerView(registry)), m_recent(new Button(tr("Recent"), u"history"_s)), m_stop(new Button(tr("Cancel"), u"circle-x"_s))
{
    auto *upper = new Panel(Token::Surface);
    auto *upperColumn = new QVBoxLayout(upper);
    upperColumn->setContentsMargins(0, 0, 0, 0);
    upperColumn->setSpacing(0);
    upperColumn->addWidget(makeHead(registry));
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    bannerRow->addWidget(m_banner);
    upperColumn->addLayout(bannerRow);
    upperColumn->addWidget(m_editor, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(upper);
    splitter->addWidget(m_answer);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({300, 420});
    m_content = splitter;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_services.connections->open(m_connectionId); });
    connect(m_services.connections, &ConnectionManager::stateChanged, this, [this](const QString &id) {
        if (id == m_connectionId) {
            follow();
        }
    });
    connect(m_session, &RequestSession::stateChanged, this, &RequestPage::follow);
    connect(m_session, &RequestSession::bodySaved, this, [this](const QString &path) {
        m_banner->showMessage(BadgeTone::Ok, tr("The answer was saved"), QDir::toNativeSeparators(path));
    });
    connect(m_session, &RequestSession::saveFailed, this, [this](const ErrorPtr &error) { m_banner->showError(model::errorText(error)); });
    connect(m_editor, &RequestEditor::edited, this, &Page::restrictionsChanged);
    connect(m_editor, &RequestEditor::sendRequested, this, &RequestPage::send);
    if (const connections::Connection *const own = m_services.connections->find(m_connectionId)) {
        model::RequestDraft draft;
        draft.url = testUrlOf(*own);
        m_editor->setDraft(draft);
        m_editor->setSignInName(signInNameOf(*own));
    }
    follow();
}

QWidget *RequestPage::makeHead(const CommandRegistry &registry)
{
    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Request"), TextRole::Title));
    row->addStretch(1);
    registry.bind(m_recent, u"request.recent"_s);
    registry.bind(m_stop, u"view.cancel"_s);
    auto *send = new Button(tr("Send"), u"send"_s, ButtonKind::Primary);
    registry.bind(send, u"request.send"_s);
    row->addWidget(m_recent);
    row->addWidget(m_stop);
    row->addWidget(send);
    return head;
}

bool RequestPage::isContentShown() const { return m_stack->currentWidget() == m_content; }

void RequestPage::activate()
{
    if (m_services.connections->state(m_connectionId) == ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
}

void RequestPage::takeFocus()
{
    if (isContentShown()) {
        m_editor->urlEdit()->setFocus(Qt::OtherFocusReason);
    } else {
        m_empty->setFocus();
    }
}

void RequestPage::follow()
{
    const bool there = m_session->state() != RequestSession::State::Closed;
    if (there) {
        showOutcome();
    } else {
        m_banner->clear();
        m_answer->showNothing({}, {}, {});
        m_editor->dropCredentials();
        sayWhatIsWrong();
    }
    m_stop->setVisible(m_session->state() == RequestSession::State::Sending);
    m_stack->setCurrentWidget(there ? m_content : m_empty);
    Q_EMIT statusChanged();
    Q_EMIT restrictionsChanged();
}

void RequestPage::showOutcome()
{
    switch (m_session->state()) {
    case RequestSession::State::Closed: return;
    case RequestSession::State::Ready:
        m_banner->clear();
        m_answer->showNothing(u"send"_s, tr("Try an address"), tr("The request is sent with this connection's sign-in, and you see what the service says: status, time, headers and body. Redirects are not followed."));
        return;
    case RequestSession::State::Sending:
        m_banner->clear();
        m_answer->showNothing(u"loader-circle"_s, tr("Sending…"), tr("Esc cancels it."));
        return;
    case RequestSession::State::Cancelled:
        m_banner->clear();
        m_answer->showNothing(u"circle-x"_s, tr("Cancelled"), tr("Whether the service has carried it out is not known."));
        return;
    case RequestSession::State::Failed:
        m_banner->showError(model::signInText(m_session->error()));
        m_answer->showNothing(u"circle-alert"_s, tr("No answer"), m_session->error()->kind() == ErrorKind::Auth ? tr("There is no token, so the request was not sent.") : tr("What happened stands above."));
        return;
    case RequestSession::State::Answered:
        m_answer->showAnswer(m_session->answer());
        return;
    }
}

void RequestPage::sayWhatIsWrong()
{
    switch (m_services.connections->state(m_connectionId)) {
    case ConnectionState::Opening: m_empty->set(u"plug"_s, tr("Opening the connection…"), {}); return;
    case ConnectionState::Closed:
        m_empty->set(u"plug"_s, tr("The connection is closed"), tr("Its keys are in memory only while it is open."), tr("Open"), u"plug"_s);
        return;
    case ConnectionState::Failed: {
        const model::ErrorText error = model::signInText(m_services.connections->error(m_connectionId));
        m_empty->set(u"circle-alert"_s, tr("The connection could not be opened"), (error.text + u'\n' + error.advice).trimmed(), tr("Try again"), u"refresh-cw"_s);
        return;
    }
    case ConnectionState::Open: break;
    }
    m_empty->set(u"send"_s, tr("No requests on this connection"), tr("It has no sign-in that a request could take along."));
}

Page::StatusTexts RequestPage::statusTexts() const
{
    StatusTexts texts;
    switch (m_session->state()) {
    case RequestSession::State::Sending: texts.range = tr("Sending…"); break;
    case RequestSession::State::Answered:
        texts.range = m_session->answer()->statusText;
        texts.time = m_session->answer()->timeText;
        break;
    case RequestSession::State::Failed: texts.problem = tr("No answer"); break;
    case RequestSession::State::Cancelled: texts.range = tr("Cancelled"); break;
    case RequestSession::State::Closed:
    case RequestSession::State::Ready: break;
    }
    return texts;
}

void RequestPage::send()
{
    if (sendRefusal().isEmpty()) {
        m_session->send(m_editor->draft());
    }
}

void RequestPage::cancel() { m_session->cancel(); }

void RequestPage::toggleSignIn() { m_editor->setSignInUse(isWithSignIn() ? model::SignInUse::Without : model::SignInUse::With); }

bool RequestPage::isWithSignIn() const { return m_editor->draft().signIn == model::SignInUse::With; }

void RequestPage::showRecent()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Recent requests"));
    menu->setToolTipsVisible(true);
    const model::RequestHistory *const history = m_session->history();
    for (int row = 0; row < history->rowCount(); ++row) {
        const QModelIndex index = history->index(row);
        QString text = index.data().toString();
        if (text.size() > longestMenuText) {
            text = text.left(longestMenuText / 2) + u'…' + text.right(longestMenuText / 2);
        }
        QAction *const action = menu->addAction(text.replace(u'&', u"&&"_s));
        action->setToolTip(index.data(Qt::ToolTipRole).toString());
        connect(action, &QAction::triggered, this, [this, draft = history->draftAt(row)] { takeUp(draft); });
    }
    menu->popup(m_recent->mapToGlobal(QPoint(0, m_recent->height())));
}

void RequestPage::takeUp(const model::RequestDraft &draft)
{
    m_editor->setDraft(draft);
    m_editor->urlEdit()->setFocus(Qt::OtherFocusReason);
}

void RequestPage::copyAnswer()
{
    // What a service answers may be private, and need not be: it stays, and is marked.
    SensitiveClipboard::copy(m_answer->shownText(), ClearPolicy::Stays);
}

void RequestPage::saveAnswer()
{
    auto *dialog = new QFileDialog(this, tr("Save the answer's body"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_session->answer()->fileName);
    connect(dialog, &QFileDialog::fileSelected, m_session, &RequestSession::saveBody);
    dialog->open();
}

QString RequestPage::openRefusal() const { return m_session->state() == RequestSession::State::Closed ? tr("Open the connection first.") : QString(); }

QString RequestPage::sendRefusal() const
{
    if (const QString refusal = openRefusal(); !refusal.isEmpty()) {
        return refusal;
    }
    return m_session->state() == RequestSession::State::Sending ? tr("A request is under way.") : m_editor->problem();
}

QString RequestPage::cancelRefusal() const { return m_session->state() == RequestSession::State::Sending ? QString() : tr("Nothing is being sent."); }

QString RequestPage::recentRefusal() const { return m_session->history()->rowCount() > 0 ? QString() : tr("Nothing was sent so far."); }

QString RequestPage::copyRefusal() const { return m_answer->answer() == nullptr ? tr("There is no answer.") : m_answer->shownText().isEmpty() ? tr("There is no text to copy.") : QString(); }

QString RequestPage::saveRefusal() const
{
    const auto &answer = m_session->answer();
    return answer == nullptr ? tr("There is no answer.") : answer->body->empty() ? tr("The answer has no body.") : QString();
}

} // namespace strongroom::ui
