// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/import/sourcebar.h"

#include "views/import/countwords.h"
#include "views/shared/plaintext.h"

#include <QBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

namespace courtside {

namespace {

constexpr int longestName = 220;

QString stateText(const ImportDraft::File &file)
{
    return file.open.isEmpty() ? QString() : questionsText(static_cast<int>(file.open.size()));
}

} // namespace

SourceBar::SourceBar(QWidget *parent) : QWidget(parent), m_tabs(new QTabBar(this))
{
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Files of this import"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &SourceBar::currentChanged);
    hide();
}

void SourceBar::setDraft(const ImportDraft &draft)
{
    const QSignalBlocker quiet(m_tabs);
    const auto files = static_cast<int>(draft.files().size());
    while (m_tabs->count() > files)
        m_tabs->removeTab(m_tabs->count() - 1);
    while (m_tabs->count() < files)
        m_tabs->addTab({});
    for (int i = 0; i < files; ++i) {
        const ImportDraft::File &file = draft.file(i);
        const QString name =
            fontMetrics().elidedText(file.source.name, Qt::ElideMiddle, longestName);
        const QString state = stateText(file);
        const QString text = state.isEmpty() ? name : tr("%1 · %2").arg(name, state);
        m_tabs->setTabText(i, plainCaption(text));
        m_tabs->setAccessibleTabName(i, text);
        m_tabs->setTabToolTip(i, plainToolTip(file.source.name));
    }
    setVisible(files > 1);
}

int SourceBar::current() const
{
    return std::max(0, m_tabs->currentIndex());
}

void SourceBar::setCurrent(int number)
{
    m_tabs->setCurrentIndex(number);
}

} // namespace courtside
