// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace courtside {

/// One question of a form: its editor, with a note or a reason under it. Its value is kept in
/// drafts under its key, so that keys stay what they are.
class FormField : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what the form and screen readers call the field.
    FormField(const QString &key, const QString &name, QWidget *parent = nullptr);

    QString key() const { return m_key; }
    QString name() const { return m_name; }

    /// What was answered; null: nothing.
    virtual QJsonValue value() const = 0;
    /// Shows an answer, or none for null. Nobody edited it: edited() stays silent.
    virtual void setValue(const QJsonValue &value) = 0;
    bool isAnswered() const { return !value().isNull(); }
    /// Proposes an answer: it counts, but nobody gave it.
    void propose(const QJsonValue &value);
    /// Whether what stands here was proposed and not edited since.
    bool isProposed() const { return m_isProposed; }
    void setProposed(bool proposed) { m_isProposed = proposed; }

    /// Where the keyboard stands in this field.
    virtual QWidget *stop() const = 0;
    /// The place of the cursor in its text.
    virtual int cursor() const { return 0; }
    virtual void setCursor(int place) { Q_UNUSED(place) }
    /// Why what stands here cannot be recorded, as a sentence; empty: it can.
    virtual QString whyNot() const { return {}; }
    /// Whether it wants what room there is beside other fields.
    virtual bool isWide() const { return true; }

    /// A quiet sentence under the field; empty: none.
    void setNote(const QString &sentence);
    /// Why what stands here cannot be recorded; shown instead of the note until the next edit.
    void setTrouble(const QString &sentence);
    QString trouble() const { return m_trouble; }
    QString note() const { return m_note; }

Q_SIGNALS:
    void edited(); ///< a person changed the answer
    void done();   ///< answered: the keyboard can go on

protected:
    /// The line that the editor stands in.
    QHBoxLayout *line() const { return m_line; }
    /// Forgets the trouble and tells that a person changed the answer.
    void tellEdited();

private:
    void showSentence();

    QString m_key;
    QString m_name;
    QString m_note;
    QString m_trouble;
    bool m_isProposed = false;
    QHBoxLayout *m_line;
    QLabel *m_sentence;
};

} // namespace courtside
