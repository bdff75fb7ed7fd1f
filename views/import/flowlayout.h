// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLayout>
#include <QStyle>

#include <vector>

namespace courtside {

/// Sets widgets side by side like words of a text, going on in the next line where one is full.
class FlowLayout final : public QLayout
{
public:
    /// `across` and `down` are the gaps between neighbours and between lines.
    explicit FlowLayout(int across, int down, QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// Items that stand side by side, centred on each other.
    struct Line
    {
        size_t begin = 0;
        size_t end = 0;
        int height = 0;
    };

    /// Places the items within `rect`, or only measures. Returns the height that is taken.
    int arrange(const QRect &rect, bool measureOnly) const;
    Line nextLine(size_t begin, int room) const;
    void placeLine(const Line &line, const QRect &rect, int y) const;
    static QSize sizeOf(const QLayoutItem &item, int room);

    std::vector<QLayoutItem *> m_items;
    int m_across;
    int m_down;
};

} // namespace courtside
