// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace courtside {

/// Which of the two themes the window wears.
enum class Scheme {
    System, ///< dark where the desktop's own palette is dark
    Light,
    Dark,
};

/// Dresses the application: style, palette, style sheet and font, from one theme. While the scheme
/// is the system's it follows when the desktop changes its palette.
class Appearance final : public QObject
{
    Q_OBJECT

public:
    /// Dresses the application at once. One per application.
    explicit Appearance(Scheme scheme = Scheme::System, QObject *parent = nullptr);

    Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    Scheme m_scheme;
    bool m_applying = false;
};

} // namespace courtside
