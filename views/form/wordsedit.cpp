// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/wordsedit.h"

#include "models/domain/texts.h"
#include "views/form/formlook.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace courtside {

namespace {

constexpr int mostLines = 9; ///< from then on it scrolls

bool isTooLong(const QString &text)
{
    return text.size() * 3 > longestText && text.toUtf8().size() > longestText;
}

/// The editor itself, which takes text only, and never more than can be kept.
class PlainEditor final : public QPlainTextEdit
{
public:
    explicit PlainEditor(WordsEdit *field) : QPlainTextEdit(field), m_field(field) {}

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (!source->hasText())
            return;
        const QString text = source->text();
        if (isTooLong(document()->toRawText() + text)) {
            m_field->setTrouble(WordsEdit::tr("That is more than one megabyte, which cannot be "
                                              "kept, so nothing was pasted. Shorten it, or keep it "
                                              "in a file of its own."));
            return;
        }
        QPlainTextEdit::insertFromMimeData(source);
    }

private:
    WordsEdit *m_field;
};

} // namespace

WordsEdit::WordsEdit(const QString &key, const QString &name, Size size, QWidget *parent)
    : FormField(key, name, parent), m_size(size), m_editor(new PlainEditor(this))
{
    m_editor->setAccessibleName(name);
    m_editor->setTabChangesFocus(true);
    m_editor->setFont(formFont());
    m_editor->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_editor->document()->setDocumentMargin(2);
    m_editor->installEventFilter(this);
    line()->addWidget(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &WordsEdit::takeEdit);
    grow();
}

QString WordsEdit::words() const
{
    if (!m_editor->document()->isModified())
        return m_given;
    return enteredText(m_editor->document()->toRawText());
}

void WordsEdit::setWords(const QString &words)
{
    m_given = words;
    const QSignalBlocker silent(m_editor);
    m_editor->setPlainText(words);
    m_editor->document()->setModified(false);
    setTrouble({});
    grow();
}

void WordsEdit::setPlaceholder(const QString &text)
{
    m_editor->setPlaceholderText(text);
}

QJsonValue WordsEdit::value() const
{
    const QString text = words();
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QWidget *WordsEdit::stop() const
{
    return m_editor;
}

int WordsEdit::cursor() const
{
    return m_editor->textCursor().position();
}

void WordsEdit::setCursor(int place)
{
    QTextCursor cursor = m_editor->textCursor();
    cursor.setPosition(std::clamp(place, 0, m_editor->document()->characterCount() - 1));
    m_editor->setTextCursor(cursor);
}

QString WordsEdit::whyNot() const
{
    if (!isTooLong(m_editor->document()->toRawText()))
        return {};
    return tr("That is more than one megabyte, which cannot be kept. Shorten it, or keep it in a "
              "file of its own.");
}

bool WordsEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_editor && event->type() == QEvent::KeyPress &&
        pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return FormField::eventFilter(watched, event);
}

bool WordsEdit::pressKey(const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Return && key.key() != Qt::Key_Enter)
        return false;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    if (m_size == Size::Thought && !(key.modifiers() & Qt::ShiftModifier))
        Q_EMIT done();
    else
        m_editor->insertPlainText(QStringLiteral("\n")); // never a separator of lines
    return true;
}

void WordsEdit::resizeEvent(QResizeEvent *event)
{
    FormField::resizeEvent(event);
    grow();
}

void WordsEdit::takeEdit()
{
    grow();
    tellEdited();
    setTrouble(whyNot());
}

void WordsEdit::grow()
{
    const int fewest = m_size == Size::Thought ? 1 : 2;
    const auto lines = static_cast<int>(m_editor->document()->size().height());
    const int shown = std::clamp(lines, fewest, mostLines);
    const int around = 2 * qRound(m_editor->document()->documentMargin()) + 12;
    m_editor->setVerticalScrollBarPolicy(lines > mostLines ? Qt::ScrollBarAsNeeded
                                                           : Qt::ScrollBarAlwaysOff);
    m_editor->setFixedHeight(shown * m_editor->fontMetrics().lineSpacing() + around);
}

} // namespace courtside
