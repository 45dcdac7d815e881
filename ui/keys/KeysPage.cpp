// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keys/KeysPage.h"

#include "activity/ActivityLog.h"
#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "keys/KeyDetailPanel.h"
#include "keys/KeyTexts.h"
#include "keys/KeysTableView.h"
#include "keys/SecretsEditor.h"
#include "keys/SecretsFiles.h"
#include "keys/SecretsTableModel.h"
#include "keys/UnsavedStrip.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::ConnectionState;
using model::KeyUsage;
using model::SecretsEditor;

namespace {

constexpr auto splitterKey = "view/keys-splitter"_L1;
constexpr int detailWidth = 336;

} // namespace

KeysPage::KeysPage(const Services &services, const QString &connectionId, const CommandRegistry &registry, QWidget *parent)
    : Page(parent)
    , m_services(services)
    , m_connectionId(connectionId)
    , m_editor(new SecretsEditor(services.connections, connectionId, services.pool, services.jobs, this))
    , m_table(new model::SecretsTableModel(m_editor, this))
    , m_files(new model::SecretsFiles(services.pool, this))
    , m_splitter(new QSplitter(Qt::Horizontal))
    , m_main(new Panel(Token::Surface))
    , m_banner(new Banner)
    , m_unsaved(new UnsavedStrip(registry))
    , m_stack(new QStackedWidget)
    , m_view(new KeysTableView(m_table))
    , m_empty(new EmptyState)
    , m_detail(new KeyDetailPanel(m_editor, m_table, registry))
{
    setAcceptDrops(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const QString &id : {u"keys.makeCurrent"_s, u"keys.restore"_s, u"keys.remove"_s}) {
        m_view->addAction(registry.find(id)->action());
    }

    auto *notes = new QVBoxLayout;
    notes->setContentsMargins(metrics::gap, 0, metrics::gap, metrics::gapSmall);
    notes->setSpacing(metrics::gapSmall);
    notes->addWidget(m_banner);
    notes->addWidget(m_unsaved);
    auto *column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead(registry));
    column->addLayout(notes);
    column->addWidget(m_stack, 1);

    m_splitter->addWidget(m_main);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    if (!m_splitter->restoreState(m_services.settings->value(splitterKey).toByteArray())) {
        m_splitter->setSizes({1000, detailWidth});
    }
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        arrange();
        m_services.settings->setValue(splitterKey, m_splitter->saveState());
    });
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_splitter);
    connectModels();
    showState();
}

KeysPage::~KeysPage() = default;

QWidget *KeysPage::makeHead(const CommandRegistry &registry)
{
    auto *head = new Panel(Token::Surface);
    head->setFixedHeight(metrics::toolRowHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metrics::gap, 0, metrics::gap, 0);
    row->setSpacing(metrics::gapSmall);
    row->addWidget(new Label(tr("Keys"), TextRole::Title));
    row->addStretch(1);
    const auto icon = [&](const QString &iconName, const QString &id) {
        auto *button = new IconButton(iconName, QString());
        button->setFixedSize(metrics::controlHeight, metrics::controlHeight);
        registry.bind(button, id);
        row->addWidget(button);
    };
    const auto text = [&](const QString &label, const QString &iconName, const QString &id, ButtonKind kind) {
        auto *button = new Button(label, iconName, kind);
        registry.bind(button, id);
        row->addWidget(button);
        m_labelled.append({button, label});
    };
    icon(u"refresh-cw"_s, u"keys.count"_s);
    icon(u"trash-2"_s, u"keys.remove"_s);
    icon(u"download"_s, u"keys.export"_s);
    icon(u"folder-open"_s, u"keys.import"_s);
    text(tr("Make current"), u"check"_s, u"keys.makeCurrent"_s, ButtonKind::Normal);
    text(tr("Add secret"), u"plus"_s, u"keys.add"_s, ButtonKind::Normal);
    text(tr("Generate key"), u"key-round"_s, u"keys.generate"_s, ButtonKind::Primary);
    return head;
}

void KeysPage::connectModels()
{
    model::ConnectionManager *const manager = m_services.connections;
    connect(manager, &model::ConnectionManager::stateChanged, this, [this](const QString &id) {
        if (id == m_connectionId) {
            showState();
        }
    });
    connect(manager, &model::ConnectionManager::keychainChecked, this, &KeysPage::showUnsaved);
    connect(m_editor, &SecretsEditor::stateChanged, this, &KeysPage::showState);
    connect(m_editor, &SecretsEditor::documentChanged, this, &KeysPage::showState);
    connect(m_editor, &SecretsEditor::savingChanged, this, &KeysPage::showUnsaved);
    connect(m_editor->usage(), &KeyUsage::changed, this, &KeysPage::statusChanged);
    connect(m_editor, &SecretsEditor::savedNow, this, [this] {
        m_services.activity->note(model::ActivityKind::SaveKeys, {connectionName(), {}});
        m_bannerAction = BannerAction::None;
        m_banner->showMessage(BadgeTone::Ok, tr("Keys saved"),
                              m_editor->keeping() == model::CredentialKeeping::Keychain
                                  ? tr("They are in %1, read back and compared. The connection works with them from now on.").arg(place())
                                  : tr("They are kept in memory until the program ends: this connection stores nothing. Export them if "
                                       "they are needed again."));
        m_banner->setAction({});
    });
    connect(m_editor, &SecretsEditor::saveFailed, this,
            [this](const ErrorPtr &error) { showProblem(error, tr("The keys were not saved")); });
    connect(m_editor, &SecretsEditor::changedElsewhere, this, [this] {
        m_banner->showMessage(BadgeTone::Warning, tr("Somebody else has changed the keys"),
                              tr("What is in %1 is not what was loaded here, so nothing was written.").arg(place()),
                              tr("Load it: your changes are put on top where they do not collide, and you can look before you save."));
        m_banner->setAction(tr("Load it"), u"refresh-cw"_s);
        m_bannerAction = BannerAction::LoadTheirs;
    });
    connect(m_editor, &SecretsEditor::theirsLoaded, this, [this](const std::vector<std::int64_t> &leftOut) {
        m_bannerAction = BannerAction::None;
        if (leftOut.empty()) {
            m_banner->showMessage(BadgeTone::Ok, tr("The other changes are loaded"),
                                  tr("Yours are on top of them. Save when it is right."));
        } else {
            m_banner->showMessage(
                BadgeTone::Warning, tr("The other changes are loaded"),
                tr("Both sides changed version %1: theirs is shown, yours was left out.").arg(model::versionList(leftOut)));
        }
        m_banner->setAction({});
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        const BannerAction action = std::exchange(m_bannerAction, BannerAction::None);
        m_banner->clear();
        if (action == BannerAction::LoadTheirs) {
            m_editor->loadTheirs();
        } else if (action == BannerAction::OpenConnection) {
            m_services.connections->open(m_connectionId);
        }
    });
    connect(m_files, &model::SecretsFiles::written, this, [this](const QString &path) {
        m_services.activity->note(model::ActivityKind::ExportKeys, {connectionName(), {}});
        m_bannerAction = BannerAction::None;
        m_banner->showMessage(BadgeTone::Ok, tr("Keys exported"), path);
        m_banner->setAction({});
    });
    connect(m_files, &model::SecretsFiles::failed, this,
            [this](const ErrorPtr &error) { showProblem(error, tr("The keys were not exported")); });
    connect(m_view, &KeysTableView::currentRowChanged, this, &KeysPage::showRow);
    connect(m_detail, &KeyDetailPanel::addRequested, this, [this](qint64 version) { openAddDialog(version); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        switch (m_emptyAction) {
        case EmptyAction::Open:
            m_services.connections->open(m_connectionId);
            break;
        case EmptyAction::LoadAgain:
            m_editor->load();
            break;
        case EmptyAction::Generate:
            generateKey();
            break;
        case EmptyAction::None:
            break;
        }
    });
    connect(m_empty, &EmptyState::otherTriggered, this, &KeysPage::importSecrets);
}

QString KeysPage::place() const
{
    const QString description = m_services.connections->keychainDescription();
    return description.isEmpty() ? tr("the keychain of this computer") : description;
}

QString KeysPage::connectionName() const
{
    const connections::Connection *const own = m_services.connections->find(m_connectionId);
    return own != nullptr ? toQString(own->name) : QString();
}

bool KeysPage::isTableShown() const { return m_stack->currentWidget() == m_view; }

bool KeysPage::isReady() const { return m_editor->state() == SecretsEditor::State::Ready && m_editor->isEncrypting(); }

std::optional<std::int64_t> KeysPage::currentVersion() const
{
    const int row = m_view->currentRow();
    return isReady() && row >= 0 && row < m_table->rowCount() ? std::optional(m_table->versionAt(row)) : std::nullopt;
}

void KeysPage::activate()
{
    if (m_services.connections->state(m_connectionId) == ConnectionState::Closed) {
        m_services.connections->open(m_connectionId);
    }
}

void KeysPage::takeFocus() { isTableShown() ? m_view->setFocus() : m_empty->button()->setFocus(); }

void KeysPage::showState()
{
    const ConnectionState state = m_services.connections->state(m_connectionId);
    const auto empty = [this](const QString &icon, const QString &title, const QString &text, const QString &action = {},
                              const QString &actionIcon = {}, EmptyAction what = EmptyAction::None) {
        m_empty->set(icon, title, text, action, actionIcon);
        m_emptyAction = what;
        m_stack->setCurrentWidget(m_empty);
    };
    if (!m_editor->isEncrypting()) {
        empty(u"key-round"_s, tr("This connection does not encrypt"),
              tr("Bodies are stored as they are (encrypt is off), so there are no keys. Edit the connection to change that."));
    } else if (state == ConnectionState::Opening && m_editor->state() != SecretsEditor::State::Ready) {
        empty(u"plug"_s, tr("Opening the connection…"), {});
    } else if (state == ConnectionState::Closed) {
        empty(u"plug"_s, tr("The connection is closed"), tr("Its keys are in memory only while it is open."), tr("Open"), u"plug"_s,
              EmptyAction::Open);
    } else if (m_editor->state() == SecretsEditor::State::Failed) {
        const model::ErrorText error = model::errorText(m_editor->error());
        empty(u"circle-alert"_s, tr("The keys could not be read"), (error.text + u'\n' + error.advice).trimmed(), tr("Try again"),
              u"refresh-cw"_s, EmptyAction::LoadAgain);
    } else if (m_editor->state() != SecretsEditor::State::Ready) {
        empty(u"key-round"_s, tr("Reading the keys…"), {});
    } else if (m_table->rowCount() == 0) {
        empty(u"key-round"_s, tr("There are no keys yet"),
              tr("Import the secrets_data of your applications, or generate the first key. Records can be read only with the key they were "
                 "written with."),
              tr("Generate key"), u"key-round"_s, EmptyAction::Generate);
        m_empty->setOther(tr("Import…"), u"folder-open"_s);
    } else {
        m_stack->setCurrentWidget(m_view);
        if (m_view->currentRow() < 0) {
            m_view->selectVersion(m_editor->edited().currentVersion().value_or(m_table->versionAt(0)));
        }
    }
    if (state == ConnectionState::Failed && m_editor->state() == SecretsEditor::State::Ready) {
        model::ErrorText text = model::errorText(m_services.connections->error(m_connectionId));
        text.title = tr("The connection could not be opened");
        m_banner->showError(text);
        m_banner->setAction(tr("Try again"), u"refresh-cw"_s);
        m_bannerAction = BannerAction::OpenConnection;
    } else if (m_bannerAction == BannerAction::OpenConnection || state == ConnectionState::Closed) {
        m_banner->clear();
        m_bannerAction = BannerAction::None;
    }
    arrange();
    showUnsaved();
    showRow();
    if (m_wanted && isReady()) {
        const std::int64_t version = *std::exchange(m_wanted, std::nullopt);
        QMetaObject::invokeMethod(
            this, [this, version] { openAddDialog(version); }, Qt::QueuedConnection);
    }
    Q_EMIT statusChanged();
}

void KeysPage::showUnsaved()
{
    const bool changes = m_editor->hasChanges();
    if (changes) {
        QString consequence;
        const auto &current = m_editor->edited().currentVersion();
        if (m_editor->edited().empty()) {
            consequence = tr("A connection that encrypts needs one secret at least: add one to save.");
        } else {
            if (current != m_editor->saved().currentVersion() && !m_editor->saved().empty()) {
                consequence =
                    tr("New records will be written with version %1; those of other versions stay as they are until they are migrated.")
                        .arg(*current)
                    + u' ';
            }
            consequence += m_editor->keeping() == model::CredentialKeeping::Keychain
                               ? tr("Save writes the keys to %1 and nowhere else.").arg(place())
                               : tr("Save keeps the keys in memory until the program ends: this connection stores nothing.");
        }
        m_unsaved->showChanges(m_editor->changesText(), consequence);
    }
    m_unsaved->setVisible(changes);
    Q_EMIT restrictionsChanged();
}

void KeysPage::showRow()
{
    const int row = m_view->currentRow();
    m_detail->showRow(row < m_table->rowCount() ? row : -1);
    Q_EMIT restrictionsChanged();
}

void KeysPage::showProblem(const ErrorPtr &error, const QString &title)
{
    model::ErrorText text = model::errorText(error);
    text.title = title;
    m_banner->showError(text);
    m_banner->setAction({});
    m_bannerAction = BannerAction::None;
}

void KeysPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void KeysPage::arrange()
{
    m_detail->setVisible(isTableShown() && width() >= bothWidth);
    const bool labels = width() - (m_detail->isHidden() ? 0 : m_detail->width()) >= labelledHead;
    for (const auto &[button, label] : m_labelled) {
        button->setText(labels ? label : QString());
    }
}

Page::StatusTexts KeysPage::statusTexts() const
{
    StatusTexts texts;
    if (!isTableShown()) {
        return texts;
    }
    const incountry::SecretsDocument &document = m_editor->edited();
    texts.range = tr("%Ln secret(s)", nullptr, static_cast<int>(document.entries().size()));
    if (document.currentVersion() && !document.isBarePassword()) {
        texts.range += tr(" · version %1 is current").arg(*document.currentVersion());
    }
    const KeyUsage *const usage = m_editor->usage();
    if (usage->state() == KeyUsage::State::Complete) {
        texts.range += tr(" · %Ln record(s) counted", nullptr, static_cast<int>(usage->total()));
    }
    const auto missing = m_editor->missingVersions();
    if (!missing.empty()) {
        texts.problem = tr("%Ln version(s) without a secret", nullptr, static_cast<int>(missing.size()));
    } else if (usage->failedCount() > 0) {
        texts.problem = tr("%Ln country(ies) not counted", nullptr, usage->failedCount());
    }
    return texts;
}

QString KeysPage::unsavedText() const
{
    return m_editor->hasChanges() ? tr("Keys of %1: %2", "connection, changes").arg(connectionName(), m_editor->changesText()) : QString();
}

} // namespace strongroom::ui
