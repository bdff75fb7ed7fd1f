// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/form/captureform.h"

#include "views/form/formfield.h"
#include "views/form/formlook.h"
#include "views/shared/focus.h"
#include "views/shared/linkbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

namespace courtside {

namespace {

constexpr int labelLetters = 15; ///< as wide as the labels are

QGridLayout *makeGrid()
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::large);
    grid->setVerticalSpacing(space::small + 2);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(0, labelLetters * QFontMetrics(formFont()).averageCharWidth());
    return grid;
}

/// Whether the keyboard should come by.
bool isOpen(const FormField *field)
{
    return !field->isAnswered() && !field->isHidden() && field->isEnabled();
}

void addShortcut(QWidget *form, const QKeySequence &keys, const std::function<void()> &run)
{
    auto *shortcut = new QShortcut(keys, form);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(shortcut, &QShortcut::activated, form, run);
}

} // namespace

CaptureForm::CaptureForm(QWidget *parent)
    : QWidget(parent), m_always(makeGrid()), m_moreButton(new LinkButton({}, this)),
      m_morePart(new QWidget(this)), m_more(makeGrid())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addLayout(m_always);
    column->addWidget(m_moreButton, 0, Qt::AlignLeft);
    column->addWidget(m_morePart);
    column->addStretch();
    m_morePart->setLayout(m_more);
    setupMore();
    const auto submit = [this] {
        Q_EMIT submitted();
    };
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Return), submit);
    addShortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Enter), submit);
    connect(qApp, &QApplication::focusChanged, this, &CaptureForm::followFocus);
}

CaptureForm::~CaptureForm()
{
    disconnect(qApp, nullptr, this, nullptr); // the fields that go now let go of the keyboard
    Q_EMIT going();
}

void CaptureForm::setupMore()
{
    m_moreButton->setFont(formNoteFont());
    m_moreButton->setCheckable(true);
    m_moreButton->hide();
    m_morePart->hide();
    setMoreText(tr("Everything else"));
    connect(m_moreButton, &QToolButton::toggled, this, &CaptureForm::openMore);
    addShortcut(this, QKeySequence(Qt::Key_F2), [this] {
        if (!m_inMore.empty())
            openMore(!isMoreOpen());
    });
}

void CaptureForm::addRow(const QString &label, const std::vector<FormField *> &fields, Part part)
{
    QGridLayout *grid = part == Part::Always ? m_always : m_more;
    const int row = grid->rowCount();
    if (!label.isEmpty())
        grid->addWidget(makeLabel(label, fields.front()), row, 0, Qt::AlignTop);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::large);
    grid->addLayout(line, row, 1); // first, so that what it takes is in this window
    for (FormField *field : fields) {
        line->addWidget(field, field->isWide() ? 1 : 0, Qt::AlignTop);
        add(field, part);
    }
}

QLabel *CaptureForm::makeLabel(const QString &text, FormField *field)
{
    QLabel *label = plainLabel(text, this, true);
    label->setFont(formFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 6, 0, 0);
    label->setBuddy(field->stop());
    m_labels.insert(field, label);
    return label;
}

void CaptureForm::addAside(const QString &label, FormField *field, const QKeySequence &key)
{
    addRow(label, {field});
    setShown(field->key(), false);
    m_asides.push_back({field, {}});
    addShortcut(this, key, [this, field] { openAside(field->key(), field->isHidden()); });
}

void CaptureForm::openAside(const QString &key, bool opens)
{
    const auto aside =
        std::ranges::find_if(m_asides, [&](const Aside &each) { return each.field->key() == key; });
    if (aside == m_asides.end() || opens != aside->field->isHidden())
        return;
    if (opens)
        aside->before = place();
    setShown(key, opens);
    if (opens || !aside->before.field.isEmpty())
        goTo(opens ? FormPlace{key, 0} : aside->before);
    else
        start()->setFocus();
}

void CaptureForm::keep(const QString &key, const QJsonValue &value)
{
    if (value.isNull())
        m_others.remove(key);
    else
        m_others.insert(key, value);
}

void CaptureForm::setShown(const QString &key, bool shown)
{
    FormField *shownField = field(key);
    shownField->setVisible(shown);
    if (QLabel *label = m_labels.value(shownField))
        label->setVisible(shown);
}

void CaptureForm::addHeading(const QString &text, Part part)
{
    QLabel *heading = plainLabel(text, this);
    QFont font = formFont();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    QGridLayout *grid = part == Part::Always ? m_always : m_more;
    grid->addWidget(heading, grid->rowCount(), 0, 1, 2);
}

void CaptureForm::setMoreText(const QString &text)
{
    m_moreButton->setWords(tr("%1 (F2)").arg(text));
    m_moreButton->setAccessibleName(text);
    m_moreButton->setAccessibleDescription(tr("Key F2"));
}

void CaptureForm::add(FormField *field, Part part)
{
    const auto isAlways = std::ssize(m_fields) - std::ssize(m_inMore);
    if (part == Part::Always) {
        m_fields.insert(m_fields.begin() + isAlways, field);
    } else {
        m_fields.push_back(field);
        m_inMore.push_back(field);
        m_moreButton->show();
    }
    connect(field, &FormField::edited, this, [this, field] { Q_EMIT edited(field->key()); });
    connect(field, &FormField::done, this, [this, field] { goOn(field); });
    setTabOrder();
}

void CaptureForm::setTabOrder()
{
    QList<QWidget *> stops;
    for (FormField *each : m_fields) {
        if (!m_inMore.empty() && each == m_inMore.front())
            stops.append(m_moreButton);
        stops.append(each->stop());
    }
    setTabSequence(stops);
}

FormField *CaptureForm::field(const QString &key) const
{
    const auto found = std::ranges::find(m_fields, key, &FormField::key);
    return found == m_fields.end() ? nullptr : *found;
}

QJsonObject CaptureForm::values() const
{
    QJsonObject values = m_others;
    for (const FormField *field : m_fields) {
        if (const QJsonValue value = field->value(); !value.isNull())
            values.insert(field->key(), value);
    }
    return values;
}

void CaptureForm::setValues(const QJsonObject &values, bool areProposed)
{
    m_others = values;
    m_areOthersProposed = areProposed;
    for (FormField *field : m_fields) {
        field->setValue(values.value(field->key()));
        field->setProposed(areProposed && field->isAnswered());
        m_others.remove(field->key());
    }
    m_last = fieldAt(QApplication::focusWidget());
    openMore(std::ranges::any_of(m_inMore, &FormField::isAnswered));
    Q_EMIT filled();
}

bool CaptureForm::isEmpty() const
{
    return (m_others.isEmpty() || m_areOthersProposed) &&
           std::ranges::all_of(m_fields, [](const FormField *field) {
               return field->isProposed() || !field->isAnswered();
           });
}

bool CaptureForm::isMoreOpen() const
{
    return !m_morePart->isHidden();
}

void CaptureForm::openMore(bool opens)
{
    if (opens == isMoreOpen())
        return;
    FormField *here = fieldAt(QApplication::focusWidget());
    const bool isInside = std::ranges::count(m_inMore, here) > 0;
    m_moreButton->setChecked(opens);
    if (!opens && isInside)
        m_moreButton->setFocus();
    m_morePart->setVisible(opens);
    if (opens && isVisible() && !isInside) {
        m_inMore.front()->stop()->setFocus(Qt::OtherFocusReason);
        reveal(m_inMore.front());
    }
}

FormPlace CaptureForm::place() const
{
    return m_last ? FormPlace{m_last->key(), m_last->cursor()} : FormPlace();
}

void CaptureForm::goTo(const FormPlace &place)
{
    FormField *there = field(place.field);
    if (!there)
        return;
    if (std::ranges::count(m_inMore, there) > 0)
        openMore();
    openAside(place.field);
    there->stop()->setFocus(Qt::OtherFocusReason);
    there->setCursor(place.cursor);
    m_last = there;
    reveal(there);
}

QWidget *CaptureForm::start() const
{
    const auto open = std::find_if(m_fields.cbegin(), shownEnd(), isOpen);
    return open == shownEnd() ? m_fields.front()->stop() : (*open)->stop();
}

std::vector<FormField *>::const_iterator CaptureForm::shownEnd() const
{
    return m_fields.end() - (isMoreOpen() ? 0 : std::ssize(m_inMore));
}

void CaptureForm::refuse(const QString &key, const QString &sentence)
{
    goTo({key, 0});
    if (FormField *there = field(key))
        there->setTrouble(sentence);
}

bool CaptureForm::check()
{
    for (const FormField *field : m_fields) {
        if (const QString why = field->whyNot(); !why.isEmpty()) {
            refuse(field->key(), why);
            return false;
        }
    }
    return true;
}

void CaptureForm::goOn(FormField *from)
{
    if (std::ranges::count(m_asides, from, &Aside::field) > 0) {
        openAside(from->key(), false);
        return;
    }
    const auto end = shownEnd();
    const auto here = std::find(m_fields.cbegin(), end, from);
    const auto next = here == end ? end : std::find_if(here + 1, end, isOpen);
    QWidget *stop = next != end ? (*next)->stop() : from->stop()->nextInFocusChain();
    while (stop && (!(stop->focusPolicy() & Qt::TabFocus) || !stop->isVisible()))
        stop = stop->nextInFocusChain();
    stop->setFocus(Qt::TabFocusReason);
    if (next != end)
        reveal(*next);
}

void CaptureForm::followFocus(QWidget *before, QWidget *now)
{
    if (FormField *field = fieldAt(now))
        m_last = field;
    const bool wasInside = before && isAncestorOf(before);
    if (wasInside && !(now && isAncestorOf(now)))
        Q_EMIT left();
}

FormField *CaptureForm::fieldAt(const QWidget *widget) const
{
    const auto found = std::ranges::find_if(
        m_fields, [widget](FormField *field) { return widget && field->isAncestorOf(widget); });
    return found == m_fields.end() ? nullptr : *found;
}

void CaptureForm::reveal(FormField *field)
{
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(around)) {
            scroll->ensureWidgetVisible(field, 0, space::page);
            return;
        }
    }
}

} // namespace courtside
