// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/seed/DemoData.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <array>
#include <cstdio>
#include <map>
#include <random>
#include <stdexcept>
#include <string_view>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::int64_t day = 24LL * 60 * 60 * 1000;
constexpr int firstNumber = 10'001;
constexpr std::size_t largeBodyAt = 11;
constexpr std::size_t largeBodyBytes = 200'000;
constexpr int countriesWithFiles = 2; // us and de
constexpr int recordsWithFiles = 5;   // of each

// Where the records stand that are not ordinary: all of them early, so that a small demo has them too. The one that is not an object
// goes to the smallest country (sa): SDK Python loses the whole page over it.
constexpr std::pair<std::size_t, Oddity> oddities[] = {{3, Oddity::NoKeyForVersion}, {8, Oddity::PlainEncoding}, {16, Oddity::DamagedCiphertext},
    {21, Oddity::NotAnObject}, {23, Oddity::UnknownFormat}, {31, Oddity::LegacyText}, {44, Oddity::Truncated}, {52, Oddity::NewerKey},
    {61, Oddity::NoKeyForVersion}};

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/sandbox/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("the demo data is missing from this program");
    }
    return file.readAll();
}

// std::mt19937_64 is the same everywhere; the standard's distributions are not.
class Dice
{
public:
    std::size_t below(std::size_t bound) { return static_cast<std::size_t>(m_engine() % bound); }
    std::int64_t between(std::int64_t least, std::int64_t most)
    {
        return least + static_cast<std::int64_t>(m_engine() % static_cast<std::uint64_t>(most - least + 1));
    }
    bool chance(unsigned percent) { return below(100) < percent; }

    template<typename T>
    const T &pick(const std::vector<T> &list)
    {
        return list[below(list.size())];
    }

private:
    std::mt19937_64 m_engine{20'261'123};
};

struct Locale
{
    std::string language;
    bool familyFirst = false;
    std::string nameSeparator;
    std::vector<std::string> given;
    std::vector<std::string> family;
    std::vector<std::string> cars;
    std::vector<std::string> notes;
};

struct Place
{
    std::string city;
    std::string zip;
};

struct DemoCountry
{
    std::string id;
    int share = 0;
    std::string phone;
    std::vector<std::string> offices;
    std::vector<Place> places;
    std::vector<const Locale *> locales; // as often as their share says
    std::int64_t owed = 0;               // how far the country is behind its share
    int made = 0;
};

// {"name": value, …} by hand, in the order of the calls.
class ObjectWriter
{
public:
    explicit ObjectWriter(std::string &to) : m_to(to) { m_to += '{'; }

    ObjectWriter &text(std::string_view name, std::string_view value)
    {
        key(name);
        appendJsonString(m_to, value);
        return *this;
    }
    ObjectWriter &number(std::string_view name, std::int64_t value)
    {
        key(name);
        m_to += std::to_string(value);
        return *this;
    }
    // value is JSON already.
    ObjectWriter &raw(std::string_view name, std::string_view value)
    {
        key(name);
        m_to += value;
        return *this;
    }
    void close() { m_to += '}'; }

private:
    void key(std::string_view name)
    {
        if (!m_first) {
            m_to += ", ";
        }
        m_first = false;
        appendJsonString(m_to, name);
        m_to += ": ";
    }

    std::string &m_to;
    bool m_first = true;
};

struct Person
{
    const Locale *locale = nullptr;
    const DemoCountry *country = nullptr;
    const Place *place = nullptr;
    int number = 0;
    std::string name;
    std::string car;
};

std::string digits(Dice &dice, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += static_cast<char>('0' + dice.below(10));
    }
    return text;
}

std::string letters(Dice &dice, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i) {
        text += static_cast<char>('A' + dice.below(26));
    }
    return text;
}

std::string birthday(Dice &dice)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", static_cast<int>(dice.between(1938, 2007)), static_cast<int>(dice.between(1, 12)),
        static_cast<int>(dice.between(1, 28)));
    return text.data();
}

std::string address(const Person &person)
{
    std::string text;
    ObjectWriter(text).text("city", person.place->city).text("zip", person.place->zip).close();
    return text;
}

std::string customerBody(const Person &person, Dice &dice, std::int64_t visits)
{
    std::string text;
    ObjectWriter writer(text);
    writer.text("name", person.name).text("passport", letters(dice, 2) + digits(dice, 7)).number("visits", visits).raw("address", address(person));
    writer.text("email", "user" + std::to_string(person.number) + "@example.test").text("phone", person.country->phone + digits(dice, 2));
    if (dice.chance(30)) {
        writer.text("note", dice.pick(person.locale->notes));
    }
    writer.close();
    return text;
}

std::string patientBody(const Person &person, Dice &dice, const std::vector<std::string> &allergies)
{
    static const std::vector<std::string> groups = {"A+", "A−", "B+", "B−", "AB+", "AB−", "0+", "0−"};
    std::string list = "[";
    appendJsonString(list, dice.pick(allergies));
    list += ']';
    std::string text;
    ObjectWriter(text)
        .text("name", person.name)
        .text("born", birthday(dice))
        .text("insurance", letters(dice, 1) + digits(dice, 9))
        .text("blood_group", dice.pick(groups))
        .raw("allergies", list)
        .raw("address", address(person))
        .text("note", dice.pick(person.locale->notes))
        .close();
    return text;
}

std::string vehicleBody(const Person &person, Dice &dice, std::int64_t year)
{
    std::string text;
    ObjectWriter(text)
        .text("owner", person.name)
        .text("make", person.car)
        .number("year", year)
        .text("plate", letters(dice, 2) + "-" + letters(dice, 2) + " " + digits(dice, 4))
        .text("vin", "ZZZ" + letters(dice, 3) + digits(dice, 11))
        .number("mileage_km", dice.between(20, 380'000))
        .raw("registered", address(person))
        .close();
    return text;
}

// A long history, for those who want to know what a big record does to a table.
std::string largeBody(const Person &person, Dice &dice)
{
    std::string history = "[";
    for (int i = 1; history.size() < largeBodyBytes; ++i) {
        history += i == 1 ? "" : ", ";
        ObjectWriter(history).number("visit", i).text("note", dice.pick(person.locale->notes)).text("office", dice.pick(person.country->offices)).close();
    }
    std::string text;
    ObjectWriter(text).text("name", person.name).raw("history", history + "]").close();
    return text;
}

std::vector<std::string> strings(const json &list)
{
    return list.get<std::vector<std::string>>();
}

} // namespace

struct DemoData::Source
{
    std::int64_t now = 0;
    Dice dice;
    std::map<std::string, Locale> locales;
    std::vector<DemoCountry> countries;
    int shares = 0;
    std::vector<std::string> plans;
    std::vector<std::string> channels;
    std::vector<std::string> allergies;
    std::vector<DemoFile> files;
    std::size_t made = 0;

    void load();
    DemoCountry &nextCountry();
    Person person(DemoCountry &country);
    void describe(DemoRecord &record, const Person &person);
    void date(DemoRecord &record);
};

void DemoData::Source::load()
{
    const QByteArray text = resource(QStringLiteral("people.json"));
    const json document = json::parse(text.begin(), text.end());
    for (const auto &[id, from] : document.at("locales").items()) {
        Locale locale;
        locale.language = from.at("language").get<std::string>();
        locale.familyFirst = from.at("order") == "family-first";
        locale.nameSeparator = id == "zh" || id == "ko" ? "" : " ";
        locale.given = strings(from.at("given"));
        locale.family = strings(from.at("family"));
        locale.cars = strings(from.at("cars"));
        locale.notes = strings(from.at("notes"));
        locales.emplace(id, std::move(locale));
    }
    for (const json &from : document.at("countries")) {
        DemoCountry country;
        country.id = from.at("id").get<std::string>();
        country.share = from.at("share").get<int>();
        country.phone = from.at("phone").get<std::string>();
        country.offices = strings(from.at("offices"));
        for (const json &place : from.at("cities")) {
            country.places.push_back({place.at(0).get<std::string>(), place.at(1).get<std::string>()});
        }
        for (const auto &[id, share] : from.at("locales").items()) {
            country.locales.insert(country.locales.end(), share.get<std::size_t>(), &locales.at(id));
        }
        shares += country.share;
        countries.push_back(std::move(country));
    }
    plans = strings(document.at("plans"));
    channels = strings(document.at("channels"));
    allergies = strings(document.at("allergies"));
    for (const json &from : document.at("attachments")) {
        files.push_back({from.at("name").get<std::string>(), from.at("mime_type").get<std::string>(),
            resource(QString::fromStdString(from.at("file").get<std::string>())).toStdString()});
    }
}

// The country that is furthest behind its share: every prefix of the sequence is mixed as the whole.
DemoCountry &DemoData::Source::nextCountry()
{
    DemoCountry *chosen = &countries.front();
    for (DemoCountry &country : countries) {
        country.owed += country.share;
        if (country.owed > chosen->owed) {
            chosen = &country;
        }
    }
    chosen->owed -= shares;
    ++chosen->made;
    return *chosen;
}

Person DemoData::Source::person(DemoCountry &country)
{
    Person person;
    person.country = &country;
    person.locale = dice.pick(country.locales);
    person.place = &dice.pick(country.places);
    person.number = firstNumber + static_cast<int>(made);
    const std::string &given = dice.pick(person.locale->given);
    const std::string &family = dice.pick(person.locale->family);
    const std::string &separator = person.locale->nameSeparator;
    person.name = person.locale->familyFirst ? family + separator + given : given + separator + family;
    person.car = dice.pick(person.locale->cars);
    return person;
}

void DemoData::Source::describe(DemoRecord &record, const Person &person)
{
    const std::size_t role = dice.below(10);
    const std::int64_t visits = dice.between(0, 60);
    const std::int64_t year = dice.between(1998, 2026);
    const std::size_t kind = dice.below(20);
    record.keys = {{"profile_key", role < 6 ? "customer" : role < 8 ? "partner" : "lead"}, {"service_key1", dice.pick(person.country->offices)},
        {"key1", person.locale->language}, {"key2", person.car}, {"key3", person.place->city}, {"key4", dice.pick(plans)},
        {"key5", kind < 11 ? "customer" : kind < 14 ? "patient" : kind < 18 ? "vehicle" : "note"}};
    if (dice.chance(40)) {
        record.keys.emplace_back("service_key2", dice.pick(channels));
    }
    if (dice.chance(12)) {
        record.keys.emplace_back("parent_key", "user_" + std::to_string(firstNumber + static_cast<int>(dice.below(50))));
    }
    if (dice.chance(8)) {
        record.keys.emplace_back("key11", dice.chance(50) ? "newsletter" : "no advertising");
    }
    // Round sums are commoner than others.
    record.ranges = {{"range_key1", dice.chance(60) ? dice.between(1, 250) * 100 : dice.between(100, 25'000)}, {"range_key2", year}, {"range_key3", visits}};
    if (dice.chance(15)) {
        record.ranges.emplace_back("range_key4", dice.between(-500, 500));
    }

    if (made == largeBodyAt) {
        record.body = largeBody(person, dice);
    } else if (kind < 11) {
        record.body = customerBody(person, dice, visits);
    } else if (kind < 14) {
        record.body = patientBody(person, dice, allergies);
    } else if (kind < 18) {
        record.body = vehicleBody(person, dice, year);
    } else if (dice.chance(90)) {
        record.body = person.name + ": " + dice.pick(person.locale->notes);
    } // else: a record without a body
    if (dice.chance(5)) {
        record.precommitBody = dice.pick(person.locale->notes);
    }
}

void DemoData::Source::date(DemoRecord &record)
{
    record.createdAt = now - dice.between(60'000, 270 * day);
    // Many were changed lately, some never.
    const std::int64_t age = now - record.createdAt;
    const std::int64_t sinceChange = dice.chance(25) ? age : dice.chance(35) ? dice.between(30'000, 14 * day) : dice.between(30'000, 270 * day);
    record.updatedAt = std::max(record.createdAt, now - sinceChange);
    if (dice.chance(3)) {
        record.expiresAt = now + dice.between(2 * 365, 8 * 365) * day;
    }
}

DemoData::DemoData(std::int64_t now) : m_source(std::make_unique<Source>())
{
    m_source->now = now;
    m_source->load();
}

DemoData::~DemoData() = default;

DemoRecord DemoData::next()
{
    Source &source = *m_source;
    DemoCountry &country = source.nextCountry();
    const Person person = source.person(country);
    DemoRecord record;
    record.country = country.id;
    record.recordKey = "user_" + std::to_string(person.number);
    source.describe(record, person);
    source.date(record);
    const std::size_t age = source.dice.below(10);
    record.version = age < 3 ? 1 : age < 6 ? 2 : 3;
    for (const auto &[index, oddity] : oddities) {
        if (index == source.made) {
            record.oddity = oddity;
            record.updatedAt = source.now - static_cast<std::int64_t>(index) * day / 24; // recent, so that they are seen
            record.createdAt = std::min(record.createdAt, record.updatedAt);
        }
    }
    const bool hasFiles = &country - source.countries.data() < countriesWithFiles && country.made <= recordsWithFiles;
    record.attachments = hasFiles ? 1 + country.made % 2 : 0;
    ++source.made;
    return record;
}

const std::vector<DemoFile> &DemoData::files() const
{
    return m_source->files;
}

void appendJsonString(std::string &to, std::string_view text)
{
    constexpr const char *hex = "0123456789abcdef";
    to += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            to += '\\';
            to += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            to += "\\u00";
            to += hex[static_cast<unsigned char>(c) >> 4U];
            to += hex[static_cast<unsigned char>(c) & 15U];
        } else {
            to += c;
        }
    }
    to += '"';
}

} // namespace strongroom::sandbox
