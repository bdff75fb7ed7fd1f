// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/previewheader.h"

#include "models/tables/importpreviewmodel.h"
#include "models/tables/shortcell.h"
#include "views/import/calmcombobox.h"
#include "views/import/fieldwords.h"
#include "views/shared/panel.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace courtside {

namespace {
constexpr int shortestBox = 8; ///< characters
}

PreviewHeader::PreviewHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignTop);
    setSectionResizeMode(QHeaderView::Interactive);
    setStretchLastSection(false);
    connect(this, &QHeaderView::sectionResized, this, &PreviewHeader::placeBoxes);
}

void PreviewHeader::setColumns(const std::vector<PreviewColumn> &columns, RecordKind kind)
{
    m_columns = columns;
    fitNumber(m_boxes, columns.size(), [this] {
        auto *box = new CalmComboBox(viewport());
        const size_t column = m_boxes.size();
        connect(box, &QComboBox::activated, this, [this, column, box](int index) {
            Q_EMIT columnChosen(m_columns[column].header, box->itemData(index).toString());
        });
        box->installEventFilter(this);
        // The section gives the width, not what the list holds.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(shortestBox);
        return box;
    });
    for (size_t i = 0; i < columns.size(); ++i)
        fill(m_boxes[i], columns[i], kind);
    placeBoxes();
}

QSize PreviewHeader::sizeHint() const
{
    const int boxHeight = m_boxes.empty() ? 0 : m_boxes.front()->sizeHint().height();
    return {QHeaderView::sizeHint().width(), nameHeight() + boxHeight + space::small};
}

bool PreviewHeader::eventFilter(QObject *watched, QEvent *event)
{
    const auto box = std::ranges::find(m_boxes, watched);
    if (event->type() == QEvent::FocusIn && box != m_boxes.end())
        Q_EMIT sectionEntered(static_cast<int>(box - m_boxes.begin()) +
                              ImportPreviewModel::firstFileColumn());
    return QHeaderView::eventFilter(watched, event);
}

void PreviewHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Theme &theme = Theme::of(this);
    painter->save();
    painter->fillRect(rect, theme.page);
    painter->setPen(theme.line);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const int column = section - ImportPreviewModel::firstFileColumn();
    const bool isRead = column >= 0 && !m_columns[static_cast<size_t>(column)].field.isEmpty();
    painter->setFont(typeFont(isRead ? Type::Strong : Type::Body, font()));
    painter->setPen(isRead ? theme.text : theme.muted);
    const QRect room = rect.adjusted(space::small, 0, -space::tight, 0);
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(QRect(room.topLeft(), QSize(room.width(), nameHeight())),
                      Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, room.width()));
    painter->restore();
}

void PreviewHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    placeBoxes();
}

void PreviewHeader::placeBoxes()
{
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        const int section = static_cast<int>(i) + ImportPreviewModel::firstFileColumn();
        if (section >= count())
            continue;
        const int height = m_boxes[i]->sizeHint().height();
        m_boxes[i]->setGeometry(sectionViewportPosition(section) + 2, nameHeight(),
                                sectionSize(section) - space::tight, height);
        m_boxes[i]->show();
    }
}

void PreviewHeader::fill(CalmComboBox *box, const PreviewColumn &column, RecordKind kind)
{
    const QSignalBlocker quiet(box);
    box->clear();
    box->addItem(tr("Kept aside"), QString());
    for (const FieldWord &word : fieldWords(kind))
        box->addItem(word.label, word.field);
    if (box->findData(column.field) < 0)
        box->addItem(fieldLabel(column.field), column.field);
    box->setCurrentIndex(box->findData(column.field));
    box->setAccessibleName(tr("Column %1 is read as").arg(shortCell(column.header, 60)));
}

int PreviewHeader::nameHeight() const
{
    return fontMetrics().height() + space::small;
}

} // namespace courtside
