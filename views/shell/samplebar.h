// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;

namespace courtside {

/// The mark that stands on every page of the sample workbook, with the way to one's own.
class SampleBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SampleBar(QAction *startOwn, QWidget *parent = nullptr);
};

} // namespace courtside
