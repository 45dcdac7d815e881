// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoData.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <random>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::int64_t hour = 3600LL * 1'000'000; // microseconds
constexpr std::int64_t day = 24 * hour;

using Texts = std::vector<std::string>;

const Texts people = {"Jürgen Groß", "Ayşe Yılmaz", "Żaneta Wójcik", "Anna Lindqvist", "Нина Петрова", "王小明", "محمد الأمين", "Anaïs Léger", "Søren Ødegård",
    "Maria da Conceição", "Ελένη Παππά", "Nguyễn Thị Hoa", "Lars Petersen", "Katharina Brandt", "Okko ten Doornkaat", "Fatima El Amrani", "דוד לוי",
    "Frieda Hansen", "Hinnerk Behrens", "Chidi Okafor", "Sofia Rossi", "Tomáš Dvořák", "山田 花子", "Wiebke Janssen"};
const Texts cities = {"Kiel", "Lübeck", "Flensburg", "Husum", "Rendsburg", "Neumünster"};
const Texts streets = {"Hafenstraße", "Am Deich", "Süderstraße", "Große Bäckergasse", "Nordermarkt", "Möwenweg"};
const Texts drugs = {"Ibuprofen 400 mg", "Amoxicillin 500 mg", "Ramipril 5 mg", "Metformin 850 mg", "L-Thyroxin 75 µg", "Salbutamol 100 µg", "Pantoprazol 20 mg"};
const Texts doses = {"1-0-0", "1-0-1", "1-1-1", "0-0-1", "when needed, at most 3 a day"};
const Texts doctors = {"Dr. Brodersen", "Dr. Ünal", "Dr. Petersen-Lund"};
const Texts panels = {"blood count", "lipids", "thyroid", "liver", "glucose"};
const Texts pharmacies = {"Apotheke am Ring", "Löwen-Apotheke", "Apotheke am Markt"};

} // namespace

struct TozDemoData::Source
{
    explicit Source(std::int64_t from) : now(from * 1000) {}

    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(engine() % bound); }
    const std::string &pick(const Texts &list) { return list[below(list.size())]; }

    // The years' last ones have the most records, as in a clinic that grows.
    TozDemoRecord record(const char *type)
    {
        TozDemoRecord made;
        made.type = type;
        const std::size_t days = below(2) == 0 ? below(1000) : below(300);
        made.created = now - hour - static_cast<std::int64_t>(days) * day - static_cast<std::int64_t>(below(86'400'000)) * 1000;
        made.modified = below(6) == 0 ? made.created + static_cast<std::int64_t>(below(1000)) * (now - made.created) / 1000 : made.created;
        return made;
    }

    static QDateTime dateOf(std::int64_t instant) { return QDateTime::fromMSecsSinceEpoch(instant / 1000, QTimeZone::utc()); }
    static std::string yearOf(const TozDemoRecord &record) { return std::to_string(dateOf(record.created).date().year()); }

    std::string digits(int count)
    {
        std::string text;
        for (int i = 0; i < count; ++i) {
            text += static_cast<char>('0' + below(10));
        }
        return text;
    }

    std::string birthday()
    {
        return QDate(1930, 1, 1).addDays(static_cast<qint64>(below(30'000))).toString(Qt::ISODate).toStdString();
    }

    std::int64_t now; // microseconds
    std::mt19937_64 engine{20'261'126}; // the same everywhere; the standard's distributions are not
    int number = 1000;
};

TozDemoData::TozDemoData(std::int64_t now) : m_source(std::make_unique<Source>(now))
{
}

TozDemoData::~TozDemoData() = default;

TozDemoRecord TozDemoData::patient()
{
    Source &source = *m_source;
    TozDemoRecord record = source.record("patient");
    record.plain = {{"number", "P-" + std::to_string(++source.number)}, {"city", source.pick(cities)}, {"year", Source::yearOf(record)},
        {"status", source.below(5) == 0 ? "inactive" : "active"}, {"insurance", source.below(4) == 0 ? "private" : "statutory"}};
    record.data = {{"name", source.pick(people)}, {"birthday", source.birthday()}, {"phone", "+49 431 555" + source.digits(4)},
        {"address", source.pick(streets) + " " + std::to_string(1 + source.below(90))}};
    if (source.below(3) == 0) {
        record.data["allergies"] = source.below(2) == 0 ? "penicillin" : "pollen,\nhouse dust mites";
    }
    return record;
}

TozDemoRecord TozDemoData::prescription()
{
    Source &source = *m_source;
    TozDemoRecord record = source.record("prescription");
    static const Texts states = {"issued", "redeemed", "redeemed", "expired"};
    record.plain = {{"number", "R-" + std::to_string(++source.number)}, {"city", source.pick(cities)}, {"year", Source::yearOf(record)},
        {"status", source.pick(states)}, {"pharmacy", source.pick(pharmacies)}};
    record.data = {{"patient", source.pick(people)}, {"drug", source.pick(drugs)}, {"dose", source.pick(doses)}, {"prescribed_by", source.pick(doctors)}};
    return record;
}

TozDemoRecord TozDemoData::labResult()
{
    Source &source = *m_source;
    TozDemoRecord record = source.record("lab_result");
    static const Texts states = {"final", "final", "final", "preliminary", "corrected"};
    record.plain = {{"number", "L-" + std::to_string(++source.number)}, {"city", source.pick(cities)}, {"year", Source::yearOf(record)},
        {"status", source.pick(states)}, {"panel", source.pick(panels)}};
    record.data = {{"patient", source.pick(people)}, {"value", std::to_string(3 + source.below(12)) + "." + source.digits(1) + " mmol/l"},
        {"reference", "3.9 to 10.2 mmol/l"}, {"comment", source.below(3) == 0 ? "Bitte in vier Wochen wiederholen." : "unremarkable"}};
    return record;
}

TozDemoRecord TozDemoData::invoice()
{
    Source &source = *m_source;
    TozDemoRecord record = source.record("invoice");
    static const Texts states = {"paid", "paid", "open", "overdue"};
    const int quarter = (Source::dateOf(record.created).date().month() + 2) / 3;
    record.plain = {{"number", "I-" + std::to_string(++source.number)}, {"year", Source::yearOf(record)}, {"quarter", "Q" + std::to_string(quarter)},
        {"status", source.pick(states)}};
    record.data = {{"patient", source.pick(people)}, {"amount", std::to_string(20 + source.below(900)) + ".00 EUR"}, {"iban", "DE00 1234 5678 " + source.digits(4)}};
    return record;
}

TozDemoRecord TozDemoData::referral()
{
    Source &source = *m_source;
    TozDemoRecord record = source.record("referral");
    record.plain = {{"city", source.pick(cities)}, {"year", Source::yearOf(record)}, {"status", "open"}};
    record.data = {{"patient", source.pick(people)}, {"reason", "second opinion"}};
    return record;
}

TozDemoRecord TozDemoData::document(const std::string &name, const std::string &contentType)
{
    TozDemoRecord record = m_source->record("document");
    record.plain = {{"name", name}, {"content_type", contentType}};
    record.data = json::object();
    return record;
}

} // namespace strongroom::sandbox
