// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Editing secrets_data as a value: nothing that was in it gets lost, no rule of it gets broken.

#include "RecordVectors.h"

#include "incountry/SecretsDocument.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::incountry;
using strongroom::test::json;

class tst_SecretsDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcceptedVectorSurvives();
    void keepsWhatItDoesNotKnow();
    void keysAreWrittenInTheirForm();
    void readsOneSecret_data();
    void readsOneSecret();
    void fingerprintIsForKeysOnly();
    void addsAndReplaces();
    void removesNeverTheCurrentOne();
    void barePasswordBecomesVersionZero();
    void repeatedVersionsStay();
    void nextVersion();
    void comparesBeforeItMerges();
    void mergesWhatWasChosen();
    void mergeIntoNothingIsTheOther();
    void ownChangesGoOntoTheirs();
    void emptyHasNoJson();
};

namespace {

constexpr const char *three = R"({"currentVersion": 2, "secrets": [
    {"secret": "lantern", "version": 0, "note": {"by": "ops", "n": 1.50}},
    {"secret": "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(", "version": 1, "isKey": true},
    {"secret": "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=", "version": 2, "isKey": true}], "owner": "team \"a\""})";

std::vector<std::int64_t> versions(const SecretsDocument &document)
{
    std::vector<std::int64_t> list;
    for (const SecretEntry &entry : document.entries()) {
        list.push_back(entry.secret.version);
    }
    return list;
}

Secret password(std::int64_t version, std::string_view text) { return readSecret(version, SecretUse::Password, text); }

// The member a ClientError is about; "no error" when there was none.
template <typename Action>
std::string refusedMember(Action action)
{
    try {
        action();
        return "no error";
    } catch (const ClientError &error) {
        return error.member();
    }
}

} // namespace

void tst_SecretsDocument::everyAcceptedVectorSurvives()
{
    int checked = 0;
    for (const char *file : {"incountry/secrets.json", "incountry/release_3_0_0.json"}) {
        for (const json &vector : test::readVectors(file)) {
            const json secrets = vector.value("secrets", json());
            if (!secrets.is_object() && !secrets.is_string()) {
                continue;
            }
            const std::string id = vector.value("id", std::string());
            std::optional<SecretsDocument> document;
            try {
                document = SecretsDocument::parse(secrets.dump());
            } catch (const ClientError &) {
                QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(SecretsData::parse(secrets.dump())));
                continue;
            }
            ++checked;
            const json written = json::parse(document->toJson().text());
            if (secrets.is_string()) {
                QVERIFY2(written == secrets, id.c_str());
                continue;
            }
            QVERIFY2(written["currentVersion"] == secrets["currentVersion"], id.c_str());
            QVERIFY2(written["secrets"].size() == secrets["secrets"].size(), id.c_str());
            for (std::size_t i = 0; i < written["secrets"].size(); ++i) {
                json before = secrets["secrets"][i];
                json after = written["secrets"][i];
                for (const char *flag : {"isKey", "isForCustomEncryption"}) {   // false is the same as absent
                    before[flag] = before.value(flag, json(false));
                    after[flag] = after.value(flag, json(false));
                }
                // Line breaks inside base64 are layout.
                auto text = before["secret"].get<std::string>();
                if (before["isKey"] == json(true) || before["isForCustomEncryption"] == json(true)) {
                    std::erase_if(text, [](char c) { return c == '\n' || c == '\r'; });
                }
                before["secret"] = text;
                QVERIFY2(after == before, id.c_str());
            }
        }
    }
    QVERIFY(checked > 15 || std::getenv("STRONGROOM_VECTORS") != nullptr);
}

void tst_SecretsDocument::keepsWhatItDoesNotKnow()
{
    SecretsDocument document = SecretsDocument::parse(three);
    document.add(password(7, "new"));
    document.replace(password(0, "other"));
    document.setCurrent(7);
    const SecretsDocument copy = document.duplicate();
    QVERIFY(copy.sameAs(document));
    QVERIFY(!copy.sameAs(SecretsDocument::parse(three)));
    QCOMPARE(QByteArray(copy.toJson().text().data(), qsizetype(copy.toJson().size())),
             QByteArray(R"({"currentVersion": 7, "secrets": [{"secret": "other", "version": 0, "note": {"by": "ops", "n": 1.50}}, )"
                        R"({"secret": "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(", "version": 1, "isKey": true}, )"
                        R"({"secret": "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=", "version": 2, "isKey": true}, )"
                        R"({"secret": "new", "version": 7}], "owner": "team \"a\""})"));
    QVERIFY(SecretsDocument::parse(copy.toJson().text()).sameAs(copy));
}

void tst_SecretsDocument::keysAreWrittenInTheirForm()
{
    const SecretsDocument document = SecretsDocument::parse(three);
    QCOMPARE(document.find(1)->secret.notation, KeyNotation::Raw32);
    QCOMPARE(document.find(2)->secret.notation, KeyNotation::Base64);
    const json asGiven = json::parse(document.toJson().text());
    QVERIFY(asGiven["secrets"][1]["secret"] == "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(");
    const json forAll = json::parse(document.toJson(KeyWriting::Base64).text());
    QVERIFY(forAll["secrets"][1]["secret"] == "WnE4IW1ONCR2VDFAa1I3JXdQM154TDkmeUM1KmJEMig=");
    QVERIFY(forAll["secrets"][2] == asGiven["secrets"][2]);
}

void tst_SecretsDocument::readsOneSecret_data()
{
    QTest::addColumn<SecretUse>("use");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<KeyNotation>("notation");
    QTest::addColumn<int>("bytes");
    const auto row = [](const char *name, SecretUse use, const QByteArray &text, int bytes, KeyNotation notation) {
        QTest::newRow(name) << use << text << true << notation << bytes;
    };
    const auto refused = [](const char *name, SecretUse use, const QByteArray &text) { QTest::newRow(name) << use << text << false << KeyNotation::None << 0; };
    row("password", SecretUse::Password, "lantern-otter", 13, KeyNotation::None);
    row("empty password", SecretUse::Password, "", 0, KeyNotation::None);
    row("password that looks like a key", SecretUse::Password, "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=", 44, KeyNotation::None);
    row("base64 of 32 bytes", SecretUse::Key, "ClBhpxQZHn0tyPGqPkCKB1wJrNtWswhMVug/zwFj/NE=", 32, KeyNotation::Base64);
    row("32 characters", SecretUse::Key, "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2(", 32, KeyNotation::Raw32);
    row("32 bytes that are base64 too", SecretUse::Key, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 32, KeyNotation::Raw32);
    row("custom of 3 bytes", SecretUse::CustomEncryption, "YWJj", 3, KeyNotation::Base64);
    refused("base64 of 31 bytes", SecretUse::Key, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==");
    refused("hex", SecretUse::Key, "0a5061a714191e7d2dc8f1aa3e408a075c09acdb56b3084c56e83fcf0163fcd1");
    refused("31 characters", SecretUse::Key, "Zq8!mN4$vT1@kR7%wP3^xL9&yC5*bD2");
    refused("32 characters of 2 bytes each", SecretUse::Key, QByteArray("\xD0\xB6").repeated(32));
    refused("empty key", SecretUse::Key, "");
    refused("custom, not base64", SecretUse::CustomEncryption, "not base64!");
    refused("not text", SecretUse::Password, "\xFF\xFE");
}

void tst_SecretsDocument::readsOneSecret()
{
    QFETCH(SecretUse, use);
    QFETCH(QByteArray, text);
    QFETCH(bool, accepted);
    const std::string_view view(text.data(), std::size_t(text.size()));
    if (!accepted) {
        QCOMPARE(refusedMember([&] { static_cast<void>(readSecret(1, use, view)); }), std::string("secret"));
        return;
    }
    const Secret secret = readSecret(1, use, view);
    QCOMPARE(secret.use, use);
    QTEST(secret.notation, "notation");
    QTEST(int(secret.bytes.size()), "bytes");
    QVERIFY(writtenForm(secret).view() == view);
    QCOMPARE(refusedMember([&] { static_cast<void>(readSecret(-1, use, view)); }), std::string("version"));
}

void tst_SecretsDocument::fingerprintIsForKeysOnly()
{
    const SecretsDocument document = SecretsDocument::parse(three);
    // printf 'strongroom key fingerprint 1' | cat - key.bin | sha256sum
    QCOMPARE(keyFingerprint(document.find(1)->secret), std::string("86d4b2b4"));
    QCOMPARE(keyFingerprint(document.find(2)->secret), std::string("45375d24"));
    QVERIFY(keyFingerprint(document.find(0)->secret).empty());
    QVERIFY(keyFingerprint(readSecret(0, SecretUse::CustomEncryption, "YWJj")).empty());
}

void tst_SecretsDocument::addsAndReplaces()
{
    SecretsDocument document;
    QVERIFY(document.empty());
    QVERIFY(!document.currentVersion());
    document.add(password(4, "first"));
    QCOMPARE(document.currentVersion(), std::optional<std::int64_t>(4));
    document.add(password(5, "second"));
    QCOMPARE(document.currentVersion(), std::optional<std::int64_t>(4));
    QCOMPARE(refusedMember([&] { document.add(password(5, "third")); }), std::string("version"));
    QCOMPARE(refusedMember([&] { document.replace(password(6, "third")); }), std::string("version"));
    QCOMPARE(refusedMember([&] { document.add({6, SecretUse::Key, KeyNotation::Base64, SecretBytes(31)}); }), std::string("secret"));
    QVERIFY(document.find(5)->secret.bytes.text() == "second");
    document.replace(password(5, "third"));
    QVERIFY(document.find(5)->secret.bytes.text() == "third");
    QCOMPARE(refusedMember([&] { document.setCurrent(6); }), std::string("currentVersion"));
    QCOMPARE(versions(document), (std::vector<std::int64_t>{4, 5}));
}

void tst_SecretsDocument::removesNeverTheCurrentOne()
{
    SecretsDocument document = SecretsDocument::parse(three);
    QCOMPARE(refusedMember([&] { document.remove(2); }), std::string("version"));
    QCOMPARE(refusedMember([&] { document.remove(9); }), std::string("version"));
    QCOMPARE(versions(document), (std::vector<std::int64_t>{0, 1, 2}));
    SecretEntry kept = document.find(0)->duplicate();
    document.remove(0);
    document.remove(1);
    QVERIFY(document.find(0) == nullptr);
    document.restore(std::move(kept));
    QCOMPARE(refusedMember([&] { document.restore(SecretsDocument::parse(three).find(0)->duplicate()); }), std::string("version"));
    QCOMPARE(document.find(0)->unknown.size(), std::size_t{1});
    document.setCurrent(0);
    document.remove(2);
    document.remove(0);   // the last one may go: then there is no secrets data
    QVERIFY(document.empty());
    QVERIFY(!document.currentVersion());
}

void tst_SecretsDocument::barePasswordBecomesVersionZero()
{
    SecretsDocument document = SecretsDocument::parse("lantern\n");
    QVERIFY(document.isBarePassword());
    QVERIFY(document.toJson().text() == "\"lantern\"");
    document.replace(password(0, "otter"));
    QVERIFY(document.isBarePassword());
    document.add(password(1, "maple"));
    QVERIFY(!document.isBarePassword());
    QVERIFY(json::parse(document.toJson().text())
            == json::parse(R"({"currentVersion": 0, "secrets": [{"secret": "otter", "version": 0}, {"secret": "maple", "version": 1}]})"));
}

void tst_SecretsDocument::repeatedVersionsStay()
{
    SecretsDocument document = SecretsDocument::parse(R"({"currentVersion": 2, "secrets": [{"secret": "a", "version": 2}, {"secret": "b", "version": 2}]})");
    QVERIFY(document.isUsed(0));
    QVERIFY(!document.isUsed(1));
    QVERIFY(document.find(2)->secret.bytes.text() == "a");
    QCOMPARE(versions(document), (std::vector<std::int64_t>{2, 2}));
    QVERIFY(json::parse(document.toJson().text())["secrets"].size() == 2);
}

void tst_SecretsDocument::nextVersion()
{
    QCOMPARE(SecretsDocument().nextVersion(), std::int64_t{1});
    QCOMPARE(SecretsDocument::parse(three).nextVersion(), std::int64_t{3});
    QCOMPARE(SecretsDocument::parse("bare").nextVersion(), std::int64_t{1});
    SecretsDocument full;
    full.add(password(INT64_MAX, "x"));
    QCOMPARE(refusedMember([&] { static_cast<void>(full.nextVersion()); }), std::string("version"));
}

namespace {
constexpr const char *theirs = R"({"currentVersion": 3, "secrets": [{"secret": "lantern", "version": 0},
    {"secret": "WnE4IW1ONCR2VDFAa1I3JXdQM154TDkmeUM1KmJEMig=", "version": 1, "isKey": true},
    {"secret": "another", "version": 2}, {"secret": "maple", "version": 3}, {"secret": "never used", "version": 3}]})";
}

void tst_SecretsDocument::comparesBeforeItMerges()
{
    const SecretsDocument mine = SecretsDocument::parse(three);
    std::vector<ImportEffect> effects;
    for (const ImportItem &item : mine.compare(SecretsDocument::parse(theirs))) {
        effects.push_back(item.effect);
    }
    // Version 1 is the same key in its other form.
    QCOMPARE(effects, (std::vector{ImportEffect::Unchanged, ImportEffect::Unchanged, ImportEffect::Conflict, ImportEffect::Added, ImportEffect::NoRoom}));
}

void tst_SecretsDocument::mergesWhatWasChosen()
{
    SecretsDocument mine = SecretsDocument::parse(three);
    const SecretsDocument other = SecretsDocument::parse(theirs);
    mine.merge(other, {}, CurrentChoice::Keep);
    QCOMPARE(versions(mine), (std::vector<std::int64_t>{0, 1, 2, 3}));
    QCOMPARE(mine.currentVersion(), std::optional<std::int64_t>(2));
    QCOMPARE(mine.find(2)->secret.use, SecretUse::Key);
    QVERIFY(mine.find(3)->secret.bytes.text() == "maple");
    QCOMPARE(mine.find(1)->secret.notation, KeyNotation::Raw32);
    mine.merge(other, {2}, CurrentChoice::TakeOver);
    QVERIFY(mine.find(2)->secret.bytes.text() == "another");
    QCOMPARE(mine.currentVersion(), std::optional<std::int64_t>(3));
    QCOMPARE(versions(mine), (std::vector<std::int64_t>{0, 1, 2, 3}));
}

void tst_SecretsDocument::mergeIntoNothingIsTheOther()
{
    for (const char *text : {three, theirs, "\"bare\""}) {
        SecretsDocument document;
        document.merge(SecretsDocument::parse(text), {}, CurrentChoice::Keep);
        QVERIFY(document.sameAs(SecretsDocument::parse(text)));
    }
}

void tst_SecretsDocument::ownChangesGoOntoTheirs()
{
    const auto document = [](std::int64_t current, const std::vector<std::pair<std::int64_t, const char *>> &secrets) {
        SecretsDocument made;
        for (const auto &[version, text] : secrets) {
            made.add(password(version, text));
        }
        made.setCurrent(current);
        return made;
    };
    const SecretsDocument base = document(1, {{0, "a"}, {1, "b"}, {2, "c"}, {3, "d"}, {4, "e"}});
    // Both change 2 and remove or change 3; we add 5 and 6, remove 0 and 3, change 4; they add 6 and 7.
    const SecretsDocument mine = document(5, {{1, "b"}, {2, "mine"}, {4, "mine"}, {5, "mine"}, {6, "mine"}});
    const SecretsDocument others = document(7, {{0, "a"}, {1, "b"}, {2, "theirs"}, {3, "theirs"}, {4, "e"}, {6, "theirs"}, {7, "theirs"}});
    const SecretsDocument::Rebased rebased = mine.onto(base, others);
    QCOMPARE(rebased.leftOut, (std::vector<std::int64_t>{2, 6, 3}));
    QVERIFY(rebased.document.sameAs(
        document(5, {{1, "b"}, {2, "theirs"}, {3, "theirs"}, {4, "mine"}, {6, "theirs"}, {7, "theirs"}, {5, "mine"}})));
    QVERIFY(mine.onto(base, base).document.find(6)->secret.bytes.text() == "mine");
    QVERIFY(mine.onto(base, base).leftOut.empty());
    QVERIFY(base.onto(base, others).document.sameAs(others));
}

void tst_SecretsDocument::emptyHasNoJson()
{
    QCOMPARE(refusedMember([] { static_cast<void>(SecretsDocument().toJson()); }), std::string("secrets"));
}

QTEST_GUILESS_MAIN(tst_SecretsDocument)
#include "tst_secretsdocument.moc"
