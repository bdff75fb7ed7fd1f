// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/importdraft.h"

#include <QWidget>

class QTabBar;

namespace courtside {

/// The files of an import, one of which is shown, where there are several.
class SourceBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceBar(QWidget *parent = nullptr);

    void setDraft(const ImportDraft &draft);
    int current() const;
    void setCurrent(int number);

Q_SIGNALS:
    void currentChanged(int number);

private:
    QTabBar *m_tabs;
};

} // namespace courtside
