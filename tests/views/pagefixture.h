// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/views/formfixture.h"
#include "views/form/captureform.h"
#include "views/form/formfield.h"
#include "views/form/recordform.h"
#include "views/shared/page.h"
#include "views/shared/recordview.h"

#include <QSignalSpy>

#include <memory>

namespace courtside {

/// A page of records on a new workbook, shown in a window of its own that has the keyboard, as of
/// Sunday 24 November 2024.
template <class PageType> class PageFixture final : public WorkbookFixture
{
public:
    PageFixture() { ana = addRep(QStringLiteral("Ana Lima")); }

    PageType &open(const PageTarget &target = {})
    {
        m_window = std::make_unique<FormWindow>();
        m_window->resize(1130, 660);
        page = m_window->add(new PageType(workbook()));
        QObject::connect(page, &Page::said, page,
                         [this](const QString &sentence) { said = sentence; });
        m_window->open();
        page->open(target);
        if (QWidget *start = page->start())
            start->setFocus();
        settle();
        return *page;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers held = Qt::NoModifier)
    {
        courtside::press(key, held);
        settle();
    }
    void type(const QString &letters)
    {
        courtside::type(letters);
        settle();
    }
    /// Goes to a field of the form and writes there.
    void write(const QString &key, const QString &words)
    {
        page->form()->fields()->goTo({key, 0});
        type(words);
    }
    void record() { press(Qt::Key_Return, Qt::ControlModifier); }
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }
    /// What a list shows, a line for each record: its words and how it stands.
    static QStringList linesOf(const RecordView *view)
    {
        QStringList lines;
        const RecordModel *records = view->records();
        const auto add = [&](const QModelIndex &index) {
            lines.append(index.data().toString() + QStringLiteral(" | ") +
                         index.data(RecordModel::StateRole).toString());
        };
        for (int row = 0; row < records->rowCount(); ++row) {
            const QModelIndex index = records->index(row, 0);
            add(index);
            for (int child = 0; child < records->rowCount(index); ++child)
                add(records->index(child, 0, index));
        }
        return lines;
    }

    RepId ana;
    PageType *page = nullptr;
    QString said;

private:
    std::unique_ptr<FormWindow> m_window;
};

} // namespace courtside
