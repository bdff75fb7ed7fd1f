// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/historypage.h"

#include "models/tables/importhistorymodel.h"
#include "models/workbook/importdesk.h"
#include "models/workbook/workbook.h"
#include "views/import/undoimports.h"
#include "views/shared/actionbutton.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"
#include "views/shared/undowords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>

namespace courtside {

namespace {

/// What was undone is muted. The selected row is marked as a whole, not cell by cell.
class HistoryDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
        if (index.data(ImportHistoryModel::UndoneRole).toBool())
            option->palette.setColor(QPalette::Text, Theme::of(option->palette).muted);
    }
};

} // namespace

HistoryPage::HistoryPage(Workbook &workbook, QWidget *parent)
    : Page(parent), m_workbook(workbook), m_model(new ImportHistoryModel(this)),
      m_table(new QTableView(this)), m_undo(new QPushButton(this)),
      m_import(new QPushButton(tr("Go to &Import"), this)), m_sentence(plainLabel({}, this, true)),
      m_outcome(plainLabel({}, this, true))
{
    setupTable();
    setupLayout();
    connect(&workbook, &Workbook::importsChanged, this, &HistoryPage::refresh);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::undoOrRedo);
    connect(m_table, &QTableView::activated, m_undo, [this] { m_undo->setFocus(); });
    connect(m_import, &QPushButton::clicked, this,
            [this] { Q_EMIT pageWanted(QStringLiteral("import"), {}); });
    refresh();
}

QWidget *HistoryPage::start()
{
    return m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_import;
}

void HistoryPage::setupTable()
{
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + space::medium);
    m_table->setProperty("roomy", true);
    m_table->setItemDelegate(new HistoryDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Imports, the newest first"));
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ImportHistoryModel::FileColumn, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &HistoryPage::refreshButton);
}

void HistoryPage::setupLayout()
{
    auto *title = plainLabel(tr("History"), this);
    setType(title, Type::Title);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_undo->setAutoDefault(true);
    setPrimary(m_import);
    auto *ways = new QHBoxLayout;
    ways->addWidget(m_undo);
    ways->addWidget(m_import);
    ways->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::medium, space::page, space::large);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addWidget(m_table, 1);
    column->addLayout(ways);
    column->addWidget(m_outcome);
    column->addStretch(0);
    m_outcome->hide();
}

void HistoryPage::refresh()
{
    const QModelIndex current = m_table->currentIndex();
    const BatchId kept = current.isValid() ? m_model->batch(current.row()).id : BatchId();
    m_model->setBatches(m_workbook.imports().history());
    const bool isEmpty = m_model->rowCount() == 0;
    m_sentence->setText(
        isEmpty ? tr("Nothing has been imported into this workbook yet.")
                : tr("Every import can be taken back, at any time. What somebody changed by hand "
                     "since then stays, and is listed."));
    m_table->setVisible(!isEmpty);
    m_table->setMaximumHeight(m_table->horizontalHeader()->sizeHint().height() + 2 +
                              m_model->rowCount() *
                                  m_table->verticalHeader()->defaultSectionSize());
    m_undo->setVisible(!isEmpty);
    m_import->setVisible(isEmpty);
    if (!isEmpty)
        m_table->selectRow(std::max(0, m_model->rowOf(kept)));
    refreshButton();
}

void HistoryPage::refreshButton()
{
    const QModelIndex current = m_table->currentIndex();
    m_undo->setEnabled(current.isValid());
    if (!current.isValid())
        return;
    const ImportBatch &batch = m_model->batch(current.row());
    m_undo->setText(batch.undone ? tr("&Redo this import") : tr("&Undo this import"));
    m_undo->setAccessibleDescription(batch.file);
}

void HistoryPage::undoOrRedo()
{
    const ImportBatch batch = m_model->batch(m_table->currentIndex().row());
    tell(batch.file, batch.undone ? tr("Being put back…") : tr("Being taken back…"));
    const auto show = [this, file = batch.file](const UndoOutcome &outcome) {
        tell(file, outcome.sentence, outcome.kept);
    };
    if (batch.undone)
        redoImports(m_workbook.imports(), {batch.id}, this, show);
    else
        undoImports(m_workbook.imports(), {batch.id}, this, show);
}

void HistoryPage::tell(const QString &file, const QString &sentence, const QStringList &kept)
{
    QStringList text{QStringLiteral("%1: %2").arg(file, sentence)};
    if (!kept.isEmpty())
        text.append(keptText(kept));
    m_outcome->setText(text.join(u'\n'));
    m_outcome->show();
    Q_EMIT said(sentence);
}

} // namespace courtside
