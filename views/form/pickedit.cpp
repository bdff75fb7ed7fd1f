// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/pickedit.h"

#include "models/domain/people.h"
#include "views/form/formlook.h"

#include <QBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace courtside {

namespace {

constexpr size_t mostOffered = 7;
const auto idKey = QStringLiteral("id");
const auto textKey = QStringLiteral("text");

/// For comparing what is typed: case, accents and spaces aside.
QString folded(const QString &text)
{
    QString letters;
    for (const QChar letter : foldedName(text).normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            letters.append(letter);
    }
    return letters;
}

/// How well `text` fits: 0 starts with it, 1 one of its words does, 2 it is somewhere, -1 not.
int fit(const QString &text, const QString &typed)
{
    const QString whole = folded(text);
    if (whole.startsWith(typed))
        return 0;
    if (whole.contains(u' ' + typed))
        return 1;
    return whole.contains(typed) ? 2 : -1;
}

} // namespace

PickEdit::PickEdit(const QString &key, const QString &name, Takes takes, QWidget *parent)
    : FormField(key, name, parent), m_takes(takes), m_editor(new QLineEdit(this))
{
    m_editor->setAccessibleName(name);
    m_editor->setFont(formFont());
    m_editor->installEventFilter(this);
    line()->addWidget(m_editor);
    m_suggestions = new Suggestions(m_editor);
    connect(m_editor, &QLineEdit::textEdited, this, &PickEdit::takeEdit);
    connect(m_suggestions, &Suggestions::picked, this, &PickEdit::take);
}

PickEdit::~PickEdit()
{
    delete m_suggestions;
}

void PickEdit::setItems(std::vector<PickItem> items)
{
    m_items = std::move(items);
    // A name that was changed elsewhere is shown as it is now.
    if (m_chosen && !m_editor->hasFocus())
        choose(*m_chosen, m_editor->text());
}

void PickEdit::setPlaceholder(const QString &text)
{
    m_editor->setPlaceholderText(text);
}

std::optional<qint64> PickEdit::chosen() const
{
    return m_chosen;
}

QString PickEdit::text() const
{
    return m_editor->text();
}

void PickEdit::choose(qint64 id, const QString &otherwise)
{
    const auto item = std::ranges::find(m_items, id, &PickItem::id);
    const bool isThere = id != 0 && item != m_items.end();
    // A deal can be away for a while, with an import that was undone.
    const bool isAway = id != 0 && m_takes == Takes::AnyText && !otherwise.isEmpty();
    m_chosen = isThere || isAway ? std::optional(id) : std::nullopt;
    m_editor->setText(isThere ? item->text : otherwise);
    setTrouble({});
}

QJsonValue PickEdit::value() const
{
    const QString words = m_editor->text();
    if (words.trimmed().isEmpty())
        return {};
    if (!m_chosen)
        return words;
    return QJsonObject{{idKey, *m_chosen}, {textKey, words}};
}

void PickEdit::setValue(const QJsonValue &value)
{
    const QJsonObject item = value.toObject();
    choose(item.value(idKey).toInteger(),
           value.isString() ? value.toString() : item.value(textKey).toString());
}

QWidget *PickEdit::stop() const
{
    return m_editor;
}

int PickEdit::cursor() const
{
    return m_editor->cursorPosition();
}

void PickEdit::setCursor(int place)
{
    m_editor->setCursorPosition(place);
}

QString PickEdit::whyNot() const
{
    const QString typed = m_editor->text().trimmed();
    if (m_chosen || m_takes == Takes::AnyText || typed.isEmpty())
        return {};
    return tr("“%1” is not in the list. Type a few letters and choose.").arg(typed);
}

std::vector<PickItem> PickEdit::meant(const std::vector<PickItem> &items, const QString &typed)
{
    const QString letters = folded(typed);
    std::vector<std::pair<int, PickItem>> fitting;
    for (const PickItem &item : items) {
        const int how = letters.isEmpty() ? 0 : fit(item.text, letters);
        if (how >= 0)
            fitting.emplace_back(how, item);
    }
    std::ranges::stable_sort(fitting, {}, &std::pair<int, PickItem>::first);
    std::vector<PickItem> best;
    for (auto &[how, item] : fitting) {
        if (best.size() < mostOffered)
            best.push_back(std::move(item));
    }
    return best;
}

bool PickEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_editor)
        return FormField::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && pressKey(*static_cast<QKeyEvent *>(event)))
        return true;
    if (event->type() == QEvent::ShortcutOverride && m_suggestions->isVisible() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // puts the suggestions away, nothing else
        return true;
    }
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
        leave();
    return FormField::eventFilter(watched, event);
}

bool PickEdit::pressKey(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const PickItem *item = m_suggestions->marked())
            take(PickItem(*item));
        else
            Q_EMIT done();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_suggestions->isVisible())
            m_suggestions->move(key.key() == Qt::Key_Down ? 1 : -1);
        else
            m_suggestions->offer(meant(m_items, {}), true);
        return true;
    case Qt::Key_Escape:
        if (!m_suggestions->isVisible())
            return false;
        m_suggestions->hide();
        return true;
    default:
        return false;
    }
}

void PickEdit::takeEdit()
{
    m_chosen.reset();
    resolve();
    const QString typed = m_editor->text();
    m_suggestions->offer(
        typed.trimmed().isEmpty() ? std::vector<PickItem>() : meant(m_items, typed), true);
    tellEdited();
}

void PickEdit::take(const PickItem &item)
{
    m_suggestions->hide();
    m_chosen = item.id == 0 ? std::nullopt : std::optional(item.id);
    m_editor->setText(item.text);
    tellEdited();
    Q_EMIT done();
}

/// What was typed in full is the item of that name, if there is just one.
void PickEdit::resolve()
{
    const QString typed = foldedName(m_editor->text());
    std::optional<qint64> named;
    for (const PickItem &item : m_items) {
        if (item.id == 0 || foldedName(item.text) != typed)
            continue;
        if (named)
            return;
        named = item.id;
    }
    m_chosen = named;
}

void PickEdit::leave()
{
    if (m_suggestions)
        m_suggestions->hide();
    const QString why = whyNot();
    if (why.isEmpty())
        return;
    const std::vector<PickItem> fitting = meant(m_items, m_editor->text());
    if (fitting.size() != 1) {
        setTrouble(why);
        return;
    }
    m_chosen = fitting.front().id;
    m_editor->setText(fitting.front().text);
    tellEdited();
}

} // namespace courtside
