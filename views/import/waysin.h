// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QFileInfoList>
#include <QWidget>

class QAction;
class QLabel;
class QTreeWidget;

namespace courtside {

/// What the Import page shows without a file: the newest tables of the folder they usually come
/// from, the other ways in, and which shapes are understood.
class WaysIn final : public QWidget
{
    Q_OBJECT

public:
    WaysIn(QAction *choose, QAction *paste, QWidget *parent = nullptr);

    void setNewest(const QFileInfoList &files, const QString &folder, QDate today);
    /// Where the keyboard starts: the newest file, else the first button.
    QWidget *start() const;
    QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void fileWanted(const QString &path);

private:
    QWidget *makeDropZone(QAction *choose, QAction *paste);
    QWidget *makeShapes();
    void setupList();

    QWidget *m_newest;
    QLabel *m_listTitle;
    QTreeWidget *m_list;
    QWidget *m_choose;
};

} // namespace courtside
