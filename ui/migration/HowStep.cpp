// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/HowStep.h"

#include "base/ErrorText.h"
#include "dialogs/FormField.h"
#include "migration/MigrationSession.h"
#include "migration/PlanFile.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using migration::Rollback;
using migration::Verification;

namespace {

constexpr int fieldWidth = 96;
constexpr int formWidth = 640;
constexpr int highestRate = 1'000'000;

QSpinBox *numberBox(int lowest, int highest, const QString &toolTip)
{
    auto *box = new QSpinBox;
    box->setRange(lowest, highest);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setFixedWidth(fieldWidth);
    box->setAlignment(Qt::AlignRight);
    box->setToolTip(toolTip);
    return box;
}

} // namespace

HowStep::HowStep(model::MigrationSession *session, QWidget *parent)
    : StepPage(session, model::MigrationStep::How, parent)
    , m_banner(new Banner)
    , m_batch(numberBox(1, migration::maxMigrationBatch, tr("Records that are written with one request")))
    , m_parallel(numberBox(1, migration::maxParallelCountries, tr("Countries that are worked on at the same time")))
    , m_rate(numberBox(0, highestRate, tr("Over all countries together; 0 is as fast as it goes")))
    , m_rollback(new QCheckBox(tr("&Keep what was there before, so that the run can be rolled back")))
    , m_verify(new QCheckBox(tr("&Read every record back after it is written")))
    , m_summary(new Label(QString()))
    , m_copyNote(new Label(QString(), TextRole::Text, Token::Warning))
    , m_folder(new Label(QString(), TextRole::Caption, Token::Muted))
    , m_savePlan(new Button(tr("Save the &plan…"), u"download"_s))
    , m_start(new Button(QString(), u"play"_s, ButtonKind::Primary))
{
    setTitle(tr("How is it done?"), tr("The settings are right for most. Pausing, stopping and going on are possible at any time, whatever is chosen here."));
    m_rate->setSpecialValueText(tr("no limit"));
    m_rollback->setToolTip(tr("The journal then holds the stored form of every record before the change, encrypted: about as much disk as the records take at the service"));
    m_verify->setToolTip(tr("Finds what another program wrote in the very moment; costs one more request per batch"));
    m_summary->setWordWrap(true);
    m_copyNote->setWordWrap(true);
    m_folder->setWordWrap(true);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    auto *form = new QWidget;
    form->setMaximumWidth(formWidth);
    auto *fields = new QVBoxLayout(form);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(metrics::gap);
    fields->addWidget(new FormField(tr("&Batch size"), m_batch, tr("1 to %1 records. A smaller batch is undone and redone more quickly").arg(migration::maxMigrationBatch)));
    fields->addWidget(new FormField(tr("&Parallel countries"), m_parallel, tr("1 to %1. More help where the service is what takes the time").arg(migration::maxParallelCountries)));
    fields->addWidget(new FormField(tr("Records per &second"), m_rate, tr("At most. A limit leaves room for those who work with the service meanwhile")));
    fields->addWidget(m_rollback);
    fields->addWidget(m_verify);

    auto *card = new Card(Token::Raised);
    auto *will = new QVBoxLayout(card);
    will->setContentsMargins(metrics::gap, metrics::gap, metrics::gap, metrics::gap);
    will->setSpacing(metrics::gapTight);
    will->addWidget(new Label(tr("What will happen"), TextRole::Strong));
    will->addWidget(m_summary);
    will->addWidget(m_copyNote);
    will->addSpacing(metrics::gapTight);
    will->addWidget(m_folder);
    body()->addWidget(m_banner);
    body()->addWidget(form);
    body()->addSpacing(metrics::gapTight);
    body()->addWidget(card);
    body()->addStretch(1);
    addBackAndNext();
    nextButton()->hide();   // the run is not gone to, it is started
    m_savePlan->setToolTip(tr("Writes what is chosen here to a file, without any key: for a colleague, or for strongroom-cli migrate run"));
    footer()->addWidget(m_savePlan);
    footer()->addWidget(m_start);

    for (QSpinBox *box : {m_batch, m_parallel, m_rate}) {
        connect(box, &QSpinBox::valueChanged, this, &HowStep::take);
    }
    for (QCheckBox *box : {m_rollback, m_verify}) {
        connect(box, &QCheckBox::toggled, this, &HowStep::take);
    }
    connect(m_start, &QAbstractButton::clicked, this, [this] {
        m_banner->clear();
        this->session()->isLocked() ? this->session()->goTo(model::MigrationStep::Run) : this->session()->startRun();
    });
    connect(m_savePlan, &QAbstractButton::clicked, this, &HowStep::choosePlanFile);
    connect(session, &model::MigrationSession::changed, this, &HowStep::follow);
    setCopyNote({});
    follow();
}

void HowStep::take()
{
    session()->setHow({m_batch->value(), m_parallel->value(), double(m_rate->value()), m_rollback->isChecked() ? Rollback::Keep : Rollback::Drop,
                       m_verify->isChecked() ? Verification::ReadBack : Verification::Off});
}

void HowStep::follow()
{
    const model::MigrationHow &how = session()->how();
    {
        const QSignalBlocker batch(m_batch);
        const QSignalBlocker parallel(m_parallel);
        const QSignalBlocker rate(m_rate);
        const QSignalBlocker rollback(m_rollback);
        const QSignalBlocker verify(m_verify);
        m_batch->setValue(how.batchSize);
        m_parallel->setValue(how.parallelCountries);
        m_rate->setValue(int(how.recordsPerSecond));
        m_rollback->setChecked(how.rollback == Rollback::Keep);
        m_verify->setChecked(how.verification == Verification::ReadBack);
    }
    m_summary->setText(session()->summaryText());
    const QString folder = session()->journalFolder();
    m_folder->setText(folder.isEmpty() ? QString() : tr("The journal of the run is in %1. It is encrypted with the keys of this connection.").arg(QString(folder).replace(u'/', u"/\u200b"_s)));
    const bool locked = session()->isLocked();
    m_start->setText(session()->isStarting() ? tr("Saving the key…")
                     : locked                ? tr("&Go to the run")
                     : session()->isKeyNew() ? tr("&Save the key and start")
                                             : tr("&Start the migration"));
    const QString why = locked ? QString() : session()->blockReason(model::MigrationStep::Check);
    m_start->setEnabled(!session()->isStarting() && why.isEmpty());
    m_savePlan->setVisible(!locked);
    m_savePlan->setEnabled(why.isEmpty());
    m_start->setToolTip(why.isEmpty() ? tr("From here on records are written") : why);
}

void HowStep::choosePlanFile()
{
    auto *dialog = new QFileDialog(window(), tr("Save the migration plan"), {}, tr("Migration plans (*%1)").arg(model::planFileEnding));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(model::planFileEnding.mid(1));
    dialog->selectFile(QString(session()->connectionName()).replace(QRegularExpression(u"[\\x00-\\x1f<>:\"/\\\\|?*]"_s), u"_"_s) + model::planFileEnding);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const ErrorPtr error = model::writePlanFile(path, session()->plan());
        if (!error) {
            m_banner->showMessage(BadgeTone::Ok, tr("The plan is in %1").arg(path), session()->isKeyNew() ? tr("It names key version %1, which is saved when the run starts. Without that key nobody can run the plan.").arg(session()->target().value_or(0)) : QString());
            return;
        }
        model::ErrorText text = model::errorText(error);
        text.title = tr("The plan was not saved");
        m_banner->showError(text);
    });
    dialog->open();
}

void HowStep::setCopyNote(const QString &note)
{
    m_copyNote->setText(note);
    m_copyNote->setVisible(!note.isEmpty());
}

void HowStep::showFailure(const ErrorPtr &error)
{
    model::ErrorText text = model::errorText(error);
    text.title = tr("The migration was not started: nothing was written");
    m_banner->showError(text);
}

QString HowStep::summary() const { return m_summary->text(); }

void HowStep::takeFocus() { m_start->setFocus(Qt::TabFocusReason); }

} // namespace strongroom::ui
