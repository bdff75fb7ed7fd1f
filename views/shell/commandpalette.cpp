// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/shell/commandpalette.h"

#include "views/shared/theme.h"
#include "views/shell/palettedelegate.h"
#include "views/shell/palettemodel.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace courtside {

namespace {
constexpr int widest = 620;
constexpr int mostRows = 10;
constexpr int fromTop = 56;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_model(new PaletteModel(this)), m_field(new QLineEdit(this)),
      m_list(new QListView(this))
{
    setObjectName(QStringLiteral("palette"));
    setAccessibleName(tr("Command palette"));
    setAutoFillBackground(true);
    setupField();
    setupList();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::small, space::small, space::small, space::small);
    column->setSpacing(space::tight);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::setupField()
{
    m_field->setProperty("bare", true);
    m_field->setPlaceholderText(tr("A person, a deal, an activity, or something to do"));
    m_field->setAccessibleName(tr("A person, a deal, an activity, or something to do"));
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandPalette::run);
}

void CommandPalette::setupList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setAccessibleName(tr("What fits"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setBackgroundRole(QPalette::Base);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::tellCurrent);
}

void CommandPalette::open(std::vector<Command> commands)
{
    if (isVisible())
        return;
    m_commands = std::move(commands);
    m_focusBefore = QApplication::focusWidget();
    m_field->clear();
    filter();
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && isVisible()) {
        const auto *focus = static_cast<const QFocusEvent *>(event);
        if (focus->reason() == Qt::MouseFocusReason || focus->reason() == Qt::TabFocusReason)
            hide();
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<const QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void CommandPalette::filter()
{
    m_model->setCommands(answering(m_field->text().trimmed(), m_commands));
    m_list->setCurrentIndex(m_model->index(0, 0));
    if (isVisible())
        place();
}

void CommandPalette::run()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto chosen = m_model->command(index.row()).run;
    close();
    chosen();
}

void CommandPalette::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, std::max(0, last));
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::place()
{
    const QRect window = parentWidget()->rect();
    const int width = std::min(widest, window.width() - 2 * space::page);
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int rowHeight = std::max(m_list->sizeHintForRow(0), fontMetrics().height());
    const int height = m_field->sizeHint().height() + rows * rowHeight + 3 * space::small;
    setGeometry((window.width() - width) / 2, fromTop, width,
                std::min(height, window.height() - fromTop - space::page));
}

void CommandPalette::tellCurrent()
{
    // The keyboard stays in the field, so the field tells what Enter would do.
    const QModelIndex index = m_list->currentIndex();
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
}

} // namespace courtside
