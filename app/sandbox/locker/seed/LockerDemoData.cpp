// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/seed/LockerDemoData.h"

namespace strongroom::sandbox {

namespace {

constexpr const char *none = nullptr;

constexpr const char *serviceAccount = "{\n"
                                       "  \"type\": \"service_account\",\n"
                                       "  \"project_id\": \"acme-demo\",\n"
                                       "  \"client_email\": \"uploader@acme-demo.example.test\",\n"
                                       "  \"note\": \"made up, opens nothing\"\n"
                                       "}\n";

constexpr const char *allowedOrigins = "https://app.example.test,https://admin.example.test,https://partners.example.test,https://status.example.test,"
                                       "https://eu.app.example.test,https://us.app.example.test,https://ap.app.example.test";

} // namespace

const std::vector<LockerDemoEnvironment> &lockerDemoEnvironments()
{
    static const std::vector<LockerDemoEnvironment> environments = {
        {"development", "https://dev.acme.example.test", "Every developer's own copy; reset each night"},
        {"staging", "https://staging.acme.example.test", "The release candidate, with copied and masked data"},
        {"production", "https://app.acme.example.test", "What customers see. Two people approve a change"},
    };
    return environments;
}

const std::vector<LockerDemoSecret> &lockerDemoSecrets()
{
    static const std::vector<LockerDemoSecret> secrets = {
        {"DATABASE_URL", "Primary, read and write", none, "postgres://app:demo-only@db.dev.example.test/app",
         "postgres://app:demo-only@db.staging.example.test/app", "postgres://app:demo-only@db.prod.example.test/app"},
        {"DATABASE_REPLICA_URL", "Read only; reports use it", none, none, "postgres://report:demo-only@replica.staging.example.test/app",
         "postgres://report:demo-only@replica.prod.example.test/app"},
        {"DATABASE_POOL_SIZE", "", "10", none, none, "60"},
        {"REDIS_CONNECTION", "Sessions and rate limits", "redis://cache.internal.example.test:6379/0", none, none,
         "rediss://cache.prod.example.test:6380/0"},
        {"GOOGLE_API", "Maps key, quota 10k/day", none, "not-a-real-maps-key-0001", "not-a-real-maps-key-0001", none},
        {"JWT_SIGNING_KEY", "Rotated every quarter, last in October", none, "demo-signing-key-development-only",
         "demo-signing-key-staging-only", "demo-signing-key-production-only"},
        {"JWT_ISSUER", "", "https://id.example.test", "https://id.dev.example.test", none, none},
        {"SESSION_COOKIE_SECRET", "Changing it signs everybody out", none, "demo-cookie-secret-a", "demo-cookie-secret-b",
         "demo-cookie-secret-c"},
        {"SMTP_HOST", "", "smtp.example.test", "mailcatcher.dev.example.test", none, none},
        {"SMTP_USER", "", "platform@example.test", none, none, none},
        {"SMTP_PASSWORD", "Of the shared mailbox", "demo mail password, opens nothing", none, none, none},
        {"SENTRY_DSN", "One project for all, told apart by the environment tag", "https://demo-public-id@sentry.example.test/42", none,
         none, none},
        {"STRIPE_SECRET", "Test mode outside production", none, "stripe-demo-test-mode", "stripe-demo-test-mode", "stripe-demo-live-mode"},
        {"STRIPE_WEBHOOK_SECRET", "", none, "stripe-demo-webhook-dev", "stripe-demo-webhook-staging", "stripe-demo-webhook-prod"},
        {"FEATURE_FLAGS", "", "new-checkout=off,dark-mode=on", "new-checkout=on,dark-mode=on,debug-bar=on", none, none},
        {"S3_BUCKET", "Uploads of customers", none, "acme-dev-uploads", "acme-staging-uploads", none},
        {"S3_REGION", "", "eu-central-1", none, none, none},
        {"S3_ACCESS_KEY", "", none, "DEMOACCESSKEYDEV", "DEMOACCESSKEYSTAGING", "DEMOACCESSKEYPROD"},
        {"S3_SECRET_KEY", "", none, "demo/secret+key/dev==", "demo/secret+key/staging==", "demo/secret+key/prod=="},
        {"LOG_LEVEL", "error, warning, info or debug", "warning", "debug", none, none},
        {"LOG_FORMAT", "", "json", "text", none, none},
        {"ELASTIC_URL", "Search of the catalogue", none, "https://search.dev.example.test:9200", "https://search.staging.example.test:9200",
         "https://search.prod.example.test:9200"},
        {"ELASTIC_PASSWORD", "", none, "demo-elastic-1", "demo-elastic-1", "demo-elastic-2"},
        {"KAFKA_BROKERS", "", none, "kafka.dev.example.test:9092", "kafka-1.staging.example.test:9092,kafka-2.staging.example.test:9092",
         "kafka-1.prod.example.test:9092,kafka-2.prod.example.test:9092,kafka-3.prod.example.test:9092"},
        {"KAFKA_SASL_PASSWORD", "", none, none, "demo-kafka-staging", "demo-kafka-production"},
        {"GITHUB_WEBHOOK_SECRET", "Deploy previews", none, "demo-github-webhook", none, none},
        {"SLACK_WEBHOOK_URL", "Channel #platform-alerts", "https://hooks.example.test/services/demo/alerts",
         "https://hooks.example.test/services/demo/noise", none, none},
        {"PAGERDUTY_KEY", "Wakes people up", none, none, none, "demo-pagerduty-routing-key"},
        {"TWILIO_TOKEN", "", none, "demo-twilio-token", "demo-twilio-token", "demo-twilio-token"},
        {"OAUTH_CLIENT_ID", "", none, "platform-dev", "platform-staging", "platform"},
        {"OAUTH_CLIENT_SECRET", "", none, "demo-oauth-dev", "demo-oauth-staging", "demo-oauth-prod"},
        {"ENCRYPTION_KEY", "Of columns with personal data. Losing it loses them", none,
         "ZGVtby1rZXktZGV2ZWxvcG1lbnQtMDAwMA==", "ZGVtby1rZXktc3RhZ2luZy0wMDAwMDAwMA==", "ZGVtby1rZXktcHJvZHVjdGlvbi0wMDAwMA=="},
        {"GCP_SERVICE_ACCOUNT", "The whole JSON file, with its line breaks", none, none, serviceAccount, serviceAccount},
        {"CORS_ALLOWED_ORIGINS", "", allowedOrigins, "*", none, none},
        {"CDN_SIGNING_KEY", "", none, none, "demo-cdn-key", "demo-cdn-key-prod"},
        {"MAINTENANCE_MESSAGE", "Empty: no maintenance", "", none, "Wir sind gleich zurück ☕", none},
        {"RATE_LIMIT_PER_MINUTE", "", "600", "60000", "6000", "600"},
        {"TRACING_SAMPLE_RATE", "", "0.05", "1", "1", none},
        {"ADMIN_EMAIL", "", "platform-team@example.test", none, none, none},
        {"LDAP_BIND_PASSWORD", "Expires in March", none, none, "p@ss \"demo\" $HOME `x` \\n", "p@ss \"demo\" $HOME `y` \\n"},
        {"smtp.reply-to", "Read by the mailer as it is; no name for a variable", "no-reply@example.test", none, none, none},
        {"BUILD_CACHE_TOKEN", "CI only", "demo-build-cache-token", none, none, none},
    };
    return secrets;
}

const std::vector<LockerDemoSecret> &lockerBillingSecrets()
{
    static const std::vector<LockerDemoSecret> secrets = {
        {"DATABASE_URL", "Ledger", none, "postgres://billing:demo-only@ledger.dev.example.test/billing", none,
            "postgres://billing:demo-only@ledger.prod.example.test/billing"},
        {"STRIPE_SECRET", "", none, "stripe-demo-billing-test", "stripe-demo-billing-test", "stripe-demo-billing-live"},
        {"VAT_SERVICE_URL", "", "https://vat.example.test", none, none, none},
        {"INVOICE_SIGNING_KEY", "", none, "demo-invoice-key-dev", "demo-invoice-key-staging", "demo-invoice-key-prod"},
        {"LOG_LEVEL", "", "info", none, none, none},
    };
    return secrets;
}

} // namespace strongroom::sandbox
