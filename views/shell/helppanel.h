// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QTextBrowser;

namespace courtside {

/// F1: a short guide to the page one is on, beside the page. Everything is inside the program;
/// nothing is fetched.
class HelpPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// Shows resources/help/<topic>.md and takes the keyboard.
    void open(const QString &topic);
    /// Shows another topic if the panel is open, and leaves the keyboard where it is.
    void follow(const QString &topic);
    void close();
    QString topic() const { return m_topic; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load(const QString &topic);

    QString m_topic;
    QTextBrowser *m_text;
    QPointer<QWidget> m_focusBefore;
};

} // namespace courtside
