// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/formfield.h"

class QLabel;
class QLineEdit;

namespace courtside {

/// Something that people type in their own way, with what is meant beside it in full. What it
/// means is fixed when it is typed: midnight and another start do not move it.
class TypedEdit : public FormField
{
    Q_OBJECT

public:
    TypedEdit(const QString &key, const QString &name, QWidget *parent = nullptr);

    /// Whether something was typed that means nothing.
    bool isUnreadable() const;
    void setPlaceholder(const QString &text);
    QLineEdit *editor() const { return m_editor; }
    QString readBack() const;

    /// What is meant, as it is kept; what was typed where that means nothing.
    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QWidget *stop() const override;
    int cursor() const override;
    void setCursor(int place) override;
    QString whyNot() const override;

protected:
    /// What is meant, as it is kept; empty: nothing.
    virtual QString meaning(const QString &typed) const = 0;
    /// Whether a value is a meaning as meaning() writes it.
    virtual bool isMeaning(const QString &value) const = 0;
    /// How a meaning stands in the field, and beside it.
    virtual QString shortText(const QString &meaning) const = 0;
    virtual QString fullText(const QString &meaning) const = 0;
    /// Why what was typed means nothing, and how to type it.
    virtual QString refusal(const QString &typed) const = 0;

    QString meant() const { return m_meant; }

private:
    void takeEdit();
    void takeEnter();
    void showMeaning();

    QLineEdit *m_editor;
    QLabel *m_readBack;
    QString m_meant;
};

} // namespace courtside
