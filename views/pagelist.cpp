// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pagelist.h"

#include "views/agreed/agreedpage.h"
#include "views/deal/dealpage.h"
#include "views/debrief/debriefpage.h"
#include "views/find/findpage.h"
#include "views/import/historypage.h"
#include "views/import/importpage.h"
#include "views/jointcall/jointcallpage.h"
#include "views/promises/promisespage.h"
#include "views/rep/reppage.h"
#include "views/setup/setuppage.h"
#include "views/team/teampage.h"
#include "views/todo/todopage.h"

#include <QCoreApplication>

namespace courtside {

namespace {

struct PageList
{
    Q_DECLARE_TR_FUNCTIONS(PageList)
};

template <class PageType> Page *make(Workbook &workbook)
{
    return new PageType(workbook);
}

} // namespace

std::vector<PageInfo> pageList()
{
    return {
        {QStringLiteral("team"), PageList::tr("Team"), QKeySequence(Qt::ALT | Qt::Key_1),
         QStringLiteral("team"), make<TeamPage>},
        {QStringLiteral("rep"), PageList::tr("Rep"), QKeySequence(Qt::ALT | Qt::Key_2),
         QStringLiteral("rep"), make<RepPage>},
        {QStringLiteral("deal"), PageList::tr("Deals"), QKeySequence(Qt::ALT | Qt::Key_3),
         QStringLiteral("deal"), make<DealPage>},
        {QStringLiteral("agreed"), PageList::tr("Agreed"), QKeySequence(Qt::ALT | Qt::Key_4),
         QStringLiteral("agreed"), make<AgreedPage>, false, true},
        {QStringLiteral("promises"), PageList::tr("Promises"), QKeySequence(Qt::ALT | Qt::Key_5),
         QStringLiteral("promises"), make<PromisesPage>},
        {QStringLiteral("todo"), PageList::tr("To do"), QKeySequence(Qt::ALT | Qt::Key_6),
         QStringLiteral("todo"), make<TodoPage>},
        {QStringLiteral("debrief"), PageList::tr("Debrief"), QKeySequence(Qt::CTRL | Qt::Key_D),
         QStringLiteral("debrief"), make<DebriefPage>, false, true},
        {QStringLiteral("jointcall"), PageList::tr("Joint call"),
         QKeySequence(Qt::CTRL | Qt::Key_J), QStringLiteral("jointcall"), make<JointCallPage>},
        {QStringLiteral("find"), PageList::tr("Find"), QKeySequence(Qt::CTRL | Qt::Key_F),
         QStringLiteral("find"), make<FindPage>},
        {QStringLiteral("import"), PageList::tr("Import"), QKeySequence(Qt::CTRL | Qt::Key_I),
         QStringLiteral("import"), make<ImportPage>, true},
        {QStringLiteral("history"), PageList::tr("History"), QKeySequence(Qt::ALT | Qt::Key_8),
         QStringLiteral("history"), make<HistoryPage>},
        {QStringLiteral("setup"), PageList::tr("Set-up"), QKeySequence(Qt::ALT | Qt::Key_9),
         QStringLiteral("setup"), make<SetupPage>},
    };
}

} // namespace courtside
