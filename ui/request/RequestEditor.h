// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "request/RequestDraft.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QThreadPool;

namespace strongroom::model {
class JsonWork;
}

namespace strongroom::ui {

class Label;
class RequestHeaderRows;

// The fields of a request: method and address, with or without the sign-in, headers, and a body. Beside each other where there is room.
class RequestEditor final : public QWidget {
    Q_OBJECT
public:
    explicit RequestEditor(QThreadPool *pool, QWidget *parent = nullptr);

    [[nodiscard]] model::RequestDraft draft() const;
    void setDraft(const model::RequestDraft &draft);
    void setSignInUse(model::SignInUse use);
    void setSignInName(const QString &text);   // what goes along: "token of Acme"
    void dropCredentials();                    // values of headers that look like some

    [[nodiscard]] QLineEdit *urlEdit() const noexcept { return m_url; }
    [[nodiscard]] QComboBox *methodBox() const noexcept { return m_method; }
    [[nodiscard]] QPlainTextEdit *bodyEdit() const noexcept { return m_body; }
    [[nodiscard]] QComboBox *contentTypeBox() const noexcept { return m_contentType; }
    [[nodiscard]] RequestHeaderRows *headerRows() const noexcept { return m_headers; }
    [[nodiscard]] QString problem() const;     // of the draft; empty: it can be sent

Q_SIGNALS:
    void edited();
    void sendRequested();   // Enter in the address

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeLine();
    QWidget *makeSwitch();
    QWidget *makeHeaders();
    QWidget *makeBody(QThreadPool *pool);
    void changed();
    void checkBody();

    QComboBox *m_method;
    QLineEdit *m_url;
    Label *m_urlNote;
    QButtonGroup *m_signIn;
    Label *m_signInNote;
    RequestHeaderRows *m_headers;
    Label *m_headerNote;
    QComboBox *m_contentType;
    QPlainTextEdit *m_body;
    Label *m_bodyNote;
    model::JsonWork *m_json;
    QBoxLayout *m_parts;
    QString m_signInName;
    bool m_filling = false;
};

} // namespace strongroom::ui
