// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace courtside {

/// How far the text of such a field stands inside it; what is to stand level with it does too.
inline constexpr int inPlaceInset = 5;

/// A value edited where it stands. Enter and leaving the field store it, Esc puts the stored text
/// back. What cannot be stored stays in the field, with the reason as a sentence under it.
class InPlaceEdit final : public QWidget
{
    Q_OBJECT

public:
    using Store = std::function<Result<void>(const QString &text)>;

    /// `name` is what screen readers call the field.
    explicit InPlaceEdit(const QString &name, QWidget *parent = nullptr);

    void setStore(Store store) { m_store = std::move(store); }
    /// Shows the stored value, unless something typed has not been stored yet.
    void setValue(const QString &text);
    QString value() const { return m_value; }
    /// Forgets what was typed, as when another person is shown.
    void reset(const QString &text);
    void setPlaceholder(const QString &text);

    QLineEdit *field() const { return m_field; }
    QString refusal() const;
    /// Stores the typed text now. False when it was refused.
    bool commit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refuse(const QString &sentence);

    QLineEdit *m_field;
    QLabel *m_refusal;
    QString m_value;
    Store m_store;
};

} // namespace courtside
