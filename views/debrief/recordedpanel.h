// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace courtside {

/// What is seen after recording: one line that says what was recorded, what is still to finish, and
/// the ways on.
class RecordedPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordedPanel(QWidget *parent = nullptr);

    /// `isPromised`: something was promised, which can be written down now.
    void show(const QString &recorded, const QString &toFinish, bool isPromised = false);
    QString text() const;
    QWidget *start() const;

Q_SIGNALS:
    void finishWanted();
    void anotherWanted();
    void backWanted();
    void promiseWanted();

private:
    QLabel *m_recorded;
    QLabel *m_toFinish;
    QPushButton *m_promise;
    QPushButton *m_back;
    QPushButton *m_finish;
};

} // namespace courtside
