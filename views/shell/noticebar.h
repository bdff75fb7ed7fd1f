// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

class QLabel;

namespace courtside {

class LinkButton;

/// A strip above the page for sentences that must not pass unread, such as why a file could not
/// be opened. It stays until it is put away.
class NoticeBar final : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    /// Shows a sentence; one that already stands there is kept above it.
    void tell(const QString &sentence);
    /// The same for what is told again and again until it is over: not after it was put away.
    void tellUntilPutAway(const QString &sentence);
    /// What was told that way is over.
    void over() { m_putAway.clear(); }
    void putAway();
    QStringList told() const { return m_sentences; }

private:
    QStringList m_sentences;
    QStringList m_putAway;
    QLabel *m_label;
    LinkButton *m_away;
};

} // namespace courtside
