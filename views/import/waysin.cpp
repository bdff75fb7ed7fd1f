// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/waysin.h"

#include "views/import/shapecard.h"
#include "views/shared/actionbutton.h"
#include "views/shared/format.h"
#include "views/shared/plaintext.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateTime>
#include <QDir>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>

namespace courtside {

namespace {

enum Column {
    NameColumn,
    WhenColumn,
    SizeColumn,
    ColumnCount,
};

QString whenText(const QDateTime &at, QDate today)
{
    const QString time = QLocale::c().toString(at.time(), QStringLiteral("HH:mm"));
    return at.date() == today ? WaysIn::tr("today, %1").arg(time)
                              : QStringLiteral("%1, %2").arg(dayText(at.date(), today), time);
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace

WaysIn::WaysIn(QAction *choose, QAction *paste, QWidget *parent)
    : QWidget(parent), m_newest(new QWidget(this)), m_listTitle(plainLabel({}, m_newest)),
      m_list(new QTreeWidget(m_newest)), m_choose(nullptr)
{
    setupList();
    auto *top = new QHBoxLayout;
    top->setSpacing(space::page);
    top->addWidget(makeDropZone(choose, paste), 1);
    auto *newest = new QVBoxLayout(m_newest);
    newest->setContentsMargins(0, 0, 0, 0);
    newest->setSpacing(space::small);
    newest->addWidget(m_listTitle);
    newest->addWidget(m_list);
    newest->addStretch(1);
    top->addWidget(m_newest, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::page);
    column->addLayout(top);
    column->addWidget(makeShapes());
    column->addStretch(1);
}

void WaysIn::setNewest(const QFileInfoList &files, const QString &folder, QDate today)
{
    m_list->clear();
    for (const QFileInfo &file : files) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(NameColumn, file.fileName());
        item->setText(WhenColumn, whenText(file.lastModified(), today));
        item->setText(SizeColumn, sizeText(file.size()));
        item->setTextAlignment(SizeColumn, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setData(NameColumn, Qt::UserRole, file.absoluteFilePath());
    }
    if (!files.isEmpty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_listTitle->setText(tr("Newest in %1").arg(QDir(folder).dirName()));
    m_newest->setVisible(!files.isEmpty());
    m_list->setFixedHeight(static_cast<int>(files.size()) * m_list->sizeHintForRow(0) + 2);
}

QWidget *WaysIn::start() const
{
    return m_list->topLevelItemCount() > 0 ? static_cast<QWidget *>(m_list) : m_choose;
}

void WaysIn::setupList()
{
    setType(m_listTitle, Type::Strong);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setProperty("roomy", true);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Newest tables; Enter reads one"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    const auto take = [this](const QTreeWidgetItem *item) {
        Q_EMIT fileWanted(item->data(NameColumn, Qt::UserRole).toString());
    };
    connect(m_list, &QTreeWidget::itemActivated, this, take);
    connect(m_list, &QTreeWidget::itemClicked, this, take);
}

QWidget *WaysIn::makeDropZone(QAction *choose, QAction *paste)
{
    auto *zone = new QFrame(this);
    zone->setProperty("drop", true);
    auto *title = plainLabel(tr("Drop a file anywhere on this window"), zone, true);
    setType(title, Type::Heading);
    auto *sentence = plainLabel(tr("A CRM export, or your own weekly sheet. Nothing is written "
                                   "before you have seen what it would change."),
                                zone, true);
    sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *chooseButton = new ActionButton(choose, zone);
    auto *pasteButton = new ActionButton(paste, zone);
    chooseButton->setAutoDefault(true);
    pasteButton->setAutoDefault(true);
    m_choose = chooseButton;
    auto *ways = new QHBoxLayout;
    ways->setSpacing(space::small);
    ways->addWidget(chooseButton);
    ways->addWidget(pasteButton);
    ways->addStretch();
    auto *column = new QVBoxLayout(zone);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::medium);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(sentence);
    column->addLayout(ways);
    column->addStretch(1);
    return zone;
}

QWidget *WaysIn::makeShapes()
{
    auto *shapes = new QWidget(this);
    auto *title = plainLabel(tr("What is understood"), shapes);
    setType(title, Type::Heading);
    auto *cards = new QHBoxLayout;
    cards->setSpacing(space::medium);
    cards->addWidget(new ShapeCard(tr("Activities, one row each"),
                                   {{tr("Owner"), tr("Date"), tr("Type")},
                                    {tr("Ana"), QStringLiteral("20/11/2026"), tr("Call")},
                                    {tr("Ben"), QStringLiteral("20/11/2026"), tr("Demo")}},
                                   tr("From Salesforce, HubSpot, Pipedrive, Zoho, Dynamics, or any "
                                      "table with a person and a date. Their deals too."),
                                   shapes),
                     1);
    cards->addWidget(
        new ShapeCard(
            tr("A weekly sheet, one row a week"),
            {{tr("Rep"), tr("Week"), tr("Calls"), tr("Demos")},
             {tr("Ana"), QStringLiteral("2026-W47"), QStringLiteral("12"), QStringLiteral("3")},
             {tr("Ben"), QStringLiteral("2026-W47"), QStringLiteral("8"), QStringLiteral("0")}},
            tr("Kept by hand. An empty cell is unknown, 0 is zero, a word "
               "such as “holiday” is leave."),
            shapes),
        1);
    cards->addWidget(new ShapeCard(tr("A weekly sheet, one column a week"),
                                   {{tr("Rep"), tr("Week 46"), tr("Week 47")},
                                    {tr("Ana"), QStringLiteral("14"), QStringLiteral("12")},
                                    {tr("Ben"), tr("sick"), QStringLiteral("8")}},
                                   tr("CSV or text with any separator and encoding, and the .xls "
                                      "of Salesforce. From Excel: save as CSV, or copy the cells "
                                      "and paste them here."),
                                   shapes),
                     1);
    auto *column = new QVBoxLayout(shapes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(title);
    column->addLayout(cards);
    return shapes;
}

} // namespace courtside
