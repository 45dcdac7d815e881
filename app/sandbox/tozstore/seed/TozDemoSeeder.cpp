// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/seed/TozDemoSeeder.h"

#include "sandbox/tozstore/seed/TozDemoData.h"

#include <QFile>

#include <stdexcept>

namespace strongroom::sandbox {

namespace {

constexpr std::int64_t day = 24LL * 60 * 60 * 1000; // milliseconds

using Signature = TozDemoWriter::Signature;

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/sandbox/demo/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("the demo data is missing from this program");
    }
    return file.readAll();
}

void writeRecords(TozDemoWriter &clinic, TozDemoWriter &lab, TozDemoWriter &pharmacy, TozDemoData &data)
{
    for (int i = 0; i < 110; ++i) {
        clinic.write(data.patient(), Signature::None);
    }
    for (int i = 0; i < 120; ++i) {
        clinic.write(data.prescription(), Signature::None);
    }
    for (int i = 0; i < 99; ++i) {
        clinic.write(data.labResult(), i % 2 == 0 ? Signature::Own : Signature::None);
    }
    for (int i = 0; i < 70; ++i) {
        clinic.write(data.invoice(), Signature::Own);
    }
    clinic.writeDamaged(data.labResult());
    for (int i = 0; i < 36; ++i) {
        lab.write(data.labResult(), Signature::Own);
    }
    for (int i = 0; i < 4; ++i) {
        lab.write(data.referral(), Signature::Own);
        lab.write(data.invoice(), Signature::Own);
    }
    for (int i = 0; i < 24; ++i) {
        pharmacy.write(data.prescription(), Signature::None);
    }
    clinic.writeFile(data.document("agreement.pdf", "application/pdf"), resource(QStringLiteral("agreement.pdf")));
    clinic.writeFile(data.document("insurance card.png", "image/png"), resource(QStringLiteral("card.png")));
}

void share(TozDemoWriter &clinic, TozDemoWriter &lab, TozDemoWriter &pharmacy)
{
    clinic.share("patient", lab.client(), TozRight::Read);
    clinic.share("prescription", pharmacy.client(), TozRight::Read);
    lab.share("lab_result", clinic.client(), TozRight::Read);
    pharmacy.share("prescription", clinic.client(), TozRight::Read);
    // The lab may say who reads the clinic's results, and said it of the pharmacy; the clinic may do so for the pharmacy.
    clinic.share("lab_result", lab.client(), TozRight::Authorize);
    lab.shareFor(clinic, "lab_result", pharmacy.client());
    pharmacy.share("prescription", clinic.client(), TozRight::Authorize);
    // Given and taken back, both ways.
    clinic.share("invoice", pharmacy.client(), TozRight::Read);
    clinic.revoke("invoice", pharmacy.client());
    lab.share("invoice", clinic.client(), TozRight::Read);
    lab.revoke("invoice", clinic.client());
    lab.shareWithoutKey("referral", clinic.client());
}

void writeNotes(TozStores &stores, TozDemoWriter &clinic, TozDemoWriter &lab, TozDemoWriter &pharmacy)
{
    const std::int64_t now = stores.clock();
    const std::vector<std::string> &names = tozDemoNotes();
    const TozDemoClient &reader = clinic.client();
    lab.writeNote({names[0], {{"subject", "Welcome"}, {"message", "Results come under lab_result from now on.\nGrüße aus Mitte"}}}, reader);
    lab.writeNote({names[1], {{"user", "clinic-nord"}, {"password", "correct horse battery staple"}}, 3}, reader);
    pharmacy.writeNote({names[2], {{"message", "The pharmacy has emergency duty on Sunday."}}, TozNote::noLimit, now + 30 * day}, reader);
    clinic.writeNote({names[3], {{"message", "Renew the contract with Labor Mitte."}}}, reader);
    TozDemoClient nobody;
    nobody.box = newTozBoxKeys();
    nobody.signing = newTozSigningKeys();
    TozDemoWriter(stores, nobody).writeNote({names[4], {{"message", "The back door does not lock."}}}, reader);
    pharmacy.writeForgedNote({names[5], {{"message", "Please deliver everything to another address."}}}, reader);
}

} // namespace

const std::vector<std::string> &tozDemoNotes()
{
    static const std::vector<std::string> names = {
        "welcome-clinic-nord", "portal-access", "emergency-duty", "own-reminder", "anonymous-hint", "forged-order"};
    return names;
}

void seedTozDemo(TozStores &stores, const TozSettings &settings)
{
    TozDemoData data(stores.clock());
    TozDemoWriter clinic(stores, clientOf(settings.profile));
    TozDemoWriter lab(stores, registerDemoClient(stores.clients, "Labor Mitte", settings.registrationToken));
    TozDemoWriter pharmacy(stores, registerDemoClient(stores.clients, "Apotheke am Ring", settings.registrationToken));
    writeRecords(clinic, lab, pharmacy, data);
    share(clinic, lab, pharmacy);
    writeNotes(stores, clinic, lab, pharmacy);
}

} // namespace strongroom::sandbox
