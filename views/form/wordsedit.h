// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/formfield.h"

class QPlainTextEdit;

namespace courtside {

/// A person's own words: plain text that grows with what is written. What was put in comes back
/// letter by letter until somebody edits it. Takes up to longestText; more is refused with a
/// sentence.
class WordsEdit final : public FormField
{
    Q_OBJECT

public:
    /// How much is usually written.
    enum class Size {
        Thought, ///< one line to start with; Enter goes on to the next field
        Note,    ///< two lines to start with; Enter starts a new line
    };

    WordsEdit(const QString &key, const QString &name, Size size, QWidget *parent = nullptr);

    QString words() const;
    void setWords(const QString &words);
    void setPlaceholder(const QString &text);
    QPlainTextEdit *editor() const { return m_editor; }

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override { setWords(value.toString()); }
    QWidget *stop() const override;
    int cursor() const override;
    void setCursor(int place) override;
    QString whyNot() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool pressKey(const class QKeyEvent &key);
    void takeEdit();
    void grow();

    Size m_size;
    QPlainTextEdit *m_editor;
    QString m_given; ///< what was put in, which the editor's document may not hold to the letter
};

} // namespace courtside
