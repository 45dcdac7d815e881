// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/ReportPdf.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "migration/MigrationBackend.h"
#include "migration/MigrationWords.h"
#include "theme/Tokens.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using migration::ItemState;
using migration::Report;
using migration::RunEvent;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MigrationReport)
};

constexpr int pdfResolution = 96;   // dpi: points of the document are pixels

int counted(std::int64_t number) { return int(std::min<std::int64_t>(number, 2'000'000'000)); }

std::int64_t sumOf(const Report &report, RunEvent event)
{
    std::int64_t sum = 0;
    for (const migration::ReportCountry &country : report.countries) {
        const std::int64_t amount = country.counts.of(event);
        sum = event == RunEvent::WindowMaxMillis ? std::max(sum, amount) : sum + amount;
    }
    return sum;
}

std::int64_t sumOf(const Report &report, ItemState state)
{
    std::int64_t sum = 0;
    for (const migration::ReportCountry &country : report.countries) {
        sum += country.counts.of(state);
    }
    return sum;
}

QString cell(const QString &text, const QString &style = {}) { return u"<td style='padding:3px 8px;%1'>%2</td>"_s.arg(style, text.toHtmlEscaped()); }
QString number(std::int64_t value) { return cell(model::integerText(value), u"text-align:right"_s); }

QString head(const QStringList &names)
{
    QString row;
    for (const QString &name : names) {
        row += u"<th align='left' style='padding:3px 8px'>%1</th>"_s.arg(name.toHtmlEscaped());
    }
    return u"<tr bgcolor='%1'>%2</tr>"_s.arg(Tokens::load(Scheme::Light).color(Token::TableHead).name(), row);
}

} // namespace

QStringList meanwhileTexts(const Report &report)
{
    QStringList texts;
    for (const RunEvent event : {RunEvent::Reopened, RunEvent::Gone, RunEvent::AttachmentsMissing, RunEvent::WriteRepeated, RunEvent::AnswerLost, RunEvent::BackedOff}) {
        if (const std::int64_t amount = sumOf(report, event); amount > 0) {
            texts += model::eventText(event, amount) + u'.';
        }
    }
    if (const std::int64_t changed = sumOf(report, ItemState::Superseded); changed > 0) {
        texts += Words::tr("%Ln record(s) were changed by somebody else after they had been written: theirs is there now.", nullptr, counted(changed));
    }
    if (const std::int64_t total = sumOf(report, RunEvent::WindowMillis); total > 0) {
        texts += Words::tr("What the service cannot close: it has no conditional write. From the last look at a batch to the answer to its writing took %1 at most, %2 over all batches. "
                           "What another program changed in a record of the batch within that time may have been overwritten unseen; what it changed later was found by reading back.")
                     .arg(model::durationText(std::chrono::milliseconds(sumOf(report, RunEvent::WindowMaxMillis))), model::durationText(std::chrono::milliseconds(total)));
    }
    if (report.run.plan.verification == migration::Verification::Off) {
        texts += Words::tr("Nothing was read back: that what was written is there is the service's word.");
    }
    return texts;
}

QString outcomeText(const Report &report)
{
    const model::RunTotals totals = model::totalsOf(report.run);
    if (report.run.phase == migration::RunPhase::RolledBack) {
        return Words::tr("Rolled back: %Ln record(s) are as they were before", nullptr, counted(totals.rolledBack));
    }
    return Words::tr("%1 of %Ln record(s) have key version %2", nullptr, counted(totals.expected)).arg(model::integerText(totals.done)).arg(report.run.plan.targetVersion);
}

QString reportHtml(const Report &report, const std::vector<incountry::CountryInfo> &known)
{
    QString html = u"<h2>%1</h2><p>%2</p>"_s.arg(outcomeText(report).toHtmlEscaped(),
                                                 Words::tr("Connection “%1”, environment %2, run %3: %4. Begun %5.", "connection, environment, run, state, date")
                                                     .arg(toQString(report.run.plan.connectionName), toQString(report.run.plan.environmentId), toQString(report.run.runId),
                                                          model::phaseText(report.run), model::dateText(report.run.startedAt))
                                                     .toHtmlEscaped());
    html += u"<table width='100%' cellspacing='0'>"_s
          + head({Words::tr("country"), Words::tr("expected"), Words::tr("migrated"), Words::tr("left"), Words::tr("set aside"), Words::tr("rolled back"), Words::tr("left alone")});
    for (const migration::ReportCountry &country : report.countries) {
        html += u"<tr>"_s + cell(model::countryText(known, country.country)) + (country.expected < 0 ? cell(u"\u2014"_s, u"text-align:right"_s) : number(country.expected))
              + number(country.migrated) + number(country.left) + number(country.setAside) + number(country.rolledBack) + number(country.keptTheirs) + u"</tr>"_s;
    }
    html += u"</table>"_s;
    const QStringList meanwhile = meanwhileTexts(report);
    if (!meanwhile.isEmpty()) {
        html += u"<h3>%1</h3><ul>"_s.arg(Words::tr("Meanwhile").toHtmlEscaped());
        for (const QString &text : meanwhile) {
            html += u"<li>%1</li>"_s.arg(text.toHtmlEscaped());
        }
        html += u"</ul>"_s;
    }
    if (report.attentionTotal > 0) {
        html += u"<h3>%1</h3>"_s.arg(Words::tr("%Ln record(s) that need attention", nullptr, counted(report.attentionTotal)).toHtmlEscaped());
        html += u"<table width='100%' cellspacing='0'>"_s + head({Words::tr("record key hash"), Words::tr("country"), Words::tr("reason")});
        int shown = 0;
        for (const migration::JournalItem &item : report.attention) {
            if (++shown > mostPdfRecords) {
                break;
            }
            html += u"<tr>"_s + cell(toQString(item.keyHash), u"font-family:monospace;font-size:7pt"_s) + cell(model::countryText(known, item.country)) + cell(model::sentence(item.reason))
                  + u"</tr>"_s;
        }
        html += u"</table>"_s;
        if (report.attentionTotal > mostPdfRecords) {
            html += u"<p>%1</p>"_s.arg(Words::tr("The first %1; the report as CSV has them all.").arg(model::integerText(mostPdfRecords)).toHtmlEscaped());
        }
    }
    return html;
}

QString writeReportPdf(const QString &path, const QString &html, const QString &title)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return Words::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString());
    }
    {
        QPdfWriter writer(&file);
        writer.setTitle(title);
        writer.setCreator(u"Strongroom"_s);
        writer.setResolution(pdfResolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        QTextDocument document;
        document.setDefaultFont(QFont(u"Inter"_s, 9));
        document.setHtml(html);
        document.print(&writer);
    }
    return file.commit() ? QString() : Words::tr("%1 cannot be written: %2. Choose another folder.").arg(path, file.errorString());
}

} // namespace strongroom::ui
