// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/setup/categoriessection.h"

#include "models/workbook/promiseeditor.h"
#include "models/workbook/workbook.h"
#include "views/shared/inplaceedit.h"
#include "views/shared/linkbutton.h"
#include "views/shared/panel.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace courtside {

namespace {
constexpr int nameWidth = 320;
}

CategoriesSection::CategoriesSection(Workbook &workbook, QWidget *parent)
    : SetupSection(
          tr("Categories of promises"),
          tr("What promises to customers are about. A new name holds for those of the past "
             "too."),
          parent),
      m_workbook(workbook), m_rows(new QVBoxLayout), m_new(new QLineEdit(this))
{
    m_rows->setSpacing(0);
    body()->addLayout(m_rows);
    setUpAdding();
    connect(&workbook, &Workbook::promisesChanged, this, &CategoriesSection::refresh,
            Qt::QueuedConnection);
    refresh();
}

void CategoriesSection::setUpAdding()
{
    m_new->setAccessibleName(tr("Name of a new category"));
    m_new->setPlaceholderText(tr("New category"));
    m_new->setFixedWidth(nameWidth);
    auto *button = new QPushButton(tr("Add category"), this);
    connect(m_new, &QLineEdit::returnPressed, this, &CategoriesSection::add);
    connect(button, &QPushButton::clicked, this, &CategoriesSection::add);
    body()->addLayout(line({m_new, button}));
}

void CategoriesSection::refresh()
{
    clearLayout(m_rows);
    for (const PromiseCategory &category : m_workbook.promises().categories())
        addRow(category);
}

void CategoriesSection::addRow(const PromiseCategory &category)
{
    auto *name = new InPlaceEdit(tr("Name of the category %1").arg(category.name), this);
    name->reset(category.name);
    name->setFixedWidth(nameWidth);
    name->setStore([this, id = category.id](const QString &text) {
        return m_workbook.promises().renameCategory(id, text);
    });
    auto *remove = new LinkButton(tr("Remove"), this);
    remove->setAccessibleName(tr("Remove the category %1").arg(category.name));
    connect(remove, &LinkButton::clicked, this,
            [this, id = category.id] { stored(m_workbook.promises().removeCategory(id)); });
    m_rows->addLayout(line({name, remove}));
}

void CategoriesSection::add()
{
    if (stored(m_workbook.promises().addCategory(m_new->text())))
        m_new->clear();
    m_new->setFocus();
}

} // namespace courtside
