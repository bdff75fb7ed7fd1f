// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace courtside {

class ImportFlow;

/// The foot of the page: what is to happen in one sentence, how far it is, Import and Cancel.
class ImportBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ImportBar(QWidget *parent = nullptr);

    /// Shows where an import with files stands.
    void showFlow(const ImportFlow &flow);
    void setProgress(double share);

    QString sentence() const;
    QPushButton *importButton() const { return m_import; }
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void importWanted();
    void cancelWanted();

private:
    void showReading(bool isFirst);
    /// Waiting for the person: the sentence, what holds it up (or empty), the caption of Import.
    void showReady(const QString &sentence, const QString &heldUpBy, const QString &caption);
    /// Something is going on that can be stopped.
    void showWorking(const QString &sentence);
    void note(const QString &sentence);

    QLabel *m_sentence;
    QLabel *m_heldUp;
    QProgressBar *m_progress;
    QPushButton *m_import;
    QPushButton *m_cancel;
    QTimer *m_patience; ///< reading that takes longer shows how far it is
};

} // namespace courtside
