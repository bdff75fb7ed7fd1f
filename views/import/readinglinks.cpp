// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/readinglinks.h"

#include "models/tables/shortcell.h"
#include "views/import/flowlayout.h"
#include "views/import/readingchoice.h"
#include "views/import/readingeditor.h"
#include "views/shared/focus.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace courtside {

namespace {

constexpr int longestWords = 120;

bool sameReadings(const std::vector<ImportReading> &left, const std::vector<ImportReading> &right)
{
    return std::ranges::equal(left, right, [](const auto &a, const auto &b) {
        return a.field == b.field && a.text == b.text;
    });
}

} // namespace

ReadingLinks::ReadingLinks(QWidget *parent)
    : QWidget(parent), m_links(new QWidget(this)), m_editors(new QWidget(this))
{
    new FlowLayout(space::medium, 0, m_links);
    new FlowLayout(space::page, space::small, m_editors);
    m_editors->setProperty("card", true);
    m_editors->layout()->setContentsMargins(space::medium, space::small, space::medium,
                                            space::small);
    m_editors->setAttribute(Qt::WA_StyledBackground);
    m_editors->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_links);
    column->addWidget(m_editors);
    setAccessibleName(tr("How the file was read"));
}

void ReadingLinks::setFile(const ImportDraft::File &file)
{
    m_choices = file.choices;
    m_planned = file.plan ? file.plan->choices : ImportChoices();
    const std::vector<ImportReading> readings =
        file.plan ? file.plan->readings : std::vector<ImportReading>();
    if (!sameReadings(readings, m_readings) || m_buttons.empty()) {
        m_readings = readings;
        const auto focused = std::ranges::find(m_buttons, focusWidget());
        const QString kept =
            focused == m_buttons.end() ? QString() : m_fields[size_t(focused - m_buttons.begin())];
        const bool hadFocus = focused != m_buttons.end() && (*focused)->hasFocus();
        clearLayout(m_links->layout());
        m_buttons.clear();
        m_fields.clear();
        if (!m_readings.empty())
            addWords(tr("Read as:"));
        for (const ImportReading &reading : m_readings) {
            if (isChangeable(reading.field))
                addLink(reading.field, reading.text);
            else
                addWords(reading.text);
        }
        addLink({}, tr("Read it another way"));
        const auto again = std::ranges::find(m_fields, kept);
        if (hadFocus && again != m_fields.end())
            m_buttons[size_t(again - m_fields.begin())]->setFocus();
    }
    for (ReadingEditor *editor : m_editors->findChildren<ReadingEditor *>())
        showValue(editor);
}

void ReadingLinks::close()
{
    if (m_isOpen)
        toggle(m_opened);
}

void ReadingLinks::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_isOpen) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto opener = std::ranges::find(m_fields, m_opened);
    toggle(m_opened);
    if (opener != m_fields.end())
        m_buttons[size_t(opener - m_fields.begin())]->setFocus();
}

void ReadingLinks::addLink(const QString &field, const QString &text)
{
    auto *link = new LinkButton(text, m_links);
    link->setCheckable(true);
    link->setChecked(m_isOpen && m_opened == field);
    link->setAccessibleDescription(tr("Opens what else it could be"));
    connect(link, &LinkButton::clicked, this, [this, field] { toggle(field); });
    m_links->layout()->addWidget(link);
    link->show();
    m_buttons.push_back(link);
    m_fields.push_back(field);
}

void ReadingLinks::addWords(const QString &text)
{
    auto *label = plainLabel(shortCell(text, longestWords), m_links);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, linkMargin, 0, linkMargin);
    m_links->layout()->addWidget(label);
    label->show();
}

void ReadingLinks::toggle(const QString &field)
{
    m_isOpen = !m_isOpen || m_opened != field;
    m_opened = field;
    for (size_t i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(m_isOpen && m_fields[i] == field);
    showEditors();
}

void ReadingLinks::showEditors()
{
    clearLayout(m_editors->layout());
    m_editors->setVisible(m_isOpen);
    if (!m_isOpen)
        return;
    const QStringList fields = m_opened.isEmpty() ? furtherReadings() : QStringList{m_opened};
    for (const QString &field : fields) {
        auto *editor = new ReadingEditor(field, m_editors);
        showValue(editor);
        connect(editor, &ReadingEditor::changed, this, &ReadingLinks::changed);
        m_editors->layout()->addWidget(editor);
        editor->show();
    }
    firstStop(m_editors)->setFocus(Qt::OtherFocusReason);
}

void ReadingLinks::showValue(ReadingEditor *editor) const
{
    editor->setValue(readingInForce(editor->field(), m_choices, m_planned));
}

} // namespace courtside
