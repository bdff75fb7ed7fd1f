// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/readingeditor.h"

#include "views/import/calmcombobox.h"
#include "views/import/readingchoice.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace courtside {

ReadingEditor::ReadingEditor(const QString &field, QWidget *parent)
    : QWidget(parent), m_field(field), m_box(new CalmComboBox(this))
{
    const ReadingControl control = readingControl(field);
    for (const ReadingOption &option : control.options)
        m_box->addItem(option.label, option.value);
    if (control.takesText)
        m_box->setTakesText(control.options.front().label);
    m_box->setAccessibleName(control.caption);
    connect(m_box, &QComboBox::activated, this,
            [this](int index) { Q_EMIT changed(m_field, m_box->itemData(index).toString()); });
    connect(m_box, &CalmComboBox::typed, this, [this](const QString &text) {
        const int known = m_box->findText(text);
        Q_EMIT changed(m_field, known < 0 ? text : m_box->itemData(known).toString());
    });
    auto *caption = plainLabel(control.caption, this);
    caption->setBuddy(m_box);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(caption);
    row->addWidget(m_box);
}

void ReadingEditor::setValue(const QString &value)
{
    const QSignalBlocker quiet(m_box);
    int index = m_box->findData(value);
    if (index < 0 && !m_box->isEditable()) {
        m_box->addItem(value, value); // an encoding only a script would name
        index = m_box->count() - 1;
    }
    m_box->setCurrentIndex(index);
    if (index < 0)
        m_box->setEditText(value);
}

} // namespace courtside
