// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/previewtable.h"

#include "models/tables/importpreviewmodel.h"
#include "views/import/calmcombobox.h"
#include "views/import/previewdelegate.h"
#include "views/import/previewheader.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace courtside {

namespace {
constexpr int narrowest = 116;
constexpr int widest = 300;
constexpr int placeWidth = 56;
} // namespace

PreviewTable::PreviewTable(QWidget *parent)
    : QWidget(parent), m_model(new ImportPreviewModel(this)), m_table(new QTableView(this)),
      m_header(new PreviewHeader(m_table)), m_more(plainLabel({}, this, true))
{
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Rows of the file, as written and as understood"));
    m_more->setForegroundRole(QPalette::PlaceholderText);
    setType(m_more, Type::Small);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::tight);
    column->addWidget(m_table);
    column->addWidget(m_more);
    connect(m_header, &PreviewHeader::columnChosen, this, &PreviewTable::columnChosen);
    connect(m_header, &PreviewHeader::sectionEntered, this, [this](int section) {
        const QModelIndex current = m_model->index(0, section);
        if (current.isValid())
            m_table->scrollTo(current);
    });
}

void PreviewTable::setPlan(const ImportPlan &plan)
{
    m_model->setPlan(plan);
    m_header->setColumns(m_model->columns(), plan.kind);
    m_table->clearSpans();
    for (const int row : m_model->reasonRows())
        m_table->setSpan(row, 0, 1, m_model->columnCount());
    fitColumns();
    fitHeight();
    m_more->setVisible(m_model->hiddenColumns() > 0);
    m_more->setText(
        m_model->hiddenColumns() == 1
            ? tr("1 more column is kept aside and not shown.")
            : tr("%1 more columns are kept aside and not shown.").arg(m_model->hiddenColumns()));
}

void PreviewTable::fitColumns()
{
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(0, placeWidth);
    for (int i = ImportPreviewModel::firstFileColumn(); i < m_model->columnCount(); ++i) {
        const CalmComboBox *box = m_header->box(i - ImportPreviewModel::firstFileColumn());
        const int width =
            std::max({m_table->columnWidth(i), narrowest, box->minimumSizeHint().width()});
        m_table->setColumnWidth(i, std::min(width, widest));
    }
}

void PreviewTable::fitHeight()
{
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::small);
    const int rows = std::max(m_model->rowCount(), 1);
    m_table->setFixedHeight(m_header->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() +
                            m_table->horizontalScrollBar()->sizeHint().height() + 2);
}

} // namespace courtside
