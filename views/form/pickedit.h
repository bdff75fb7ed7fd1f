// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/formfield.h"
#include "views/form/suggestions.h"

#include <optional>
#include <vector>

class QKeyEvent;
class QLineEdit;

namespace courtside {

/// Picks one of many by a few letters: what fits is offered under the field, Enter takes the one
/// that is marked. Leaving the field takes what was typed; where it is the name of an item, that
/// item.
class PickEdit : public FormField
{
    Q_OBJECT

public:
    /// Whether something that is not offered is an answer too.
    enum class Takes {
        Items,
        AnyText,
    };

    PickEdit(const QString &key, const QString &name, Takes takes, QWidget *parent = nullptr);
    ~PickEdit() override;

    /// What is offered, in this order.
    void setItems(std::vector<PickItem> items);
    const std::vector<PickItem> &items() const { return m_items; }
    void setPlaceholder(const QString &text);

    /// The id of the item that stands here; nothing for words only.
    std::optional<qint64> chosen() const;
    QString text() const;
    /// Shows an item, as its text where the id is known.
    void choose(qint64 id, const QString &otherwise = {});
    QLineEdit *editor() const { return m_editor; }
    Suggestions *suggestions() const { return m_suggestions; }

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QWidget *stop() const override;
    int cursor() const override;
    void setCursor(int place) override;
    QString whyNot() const override;

    /// Those of the items that are meant by `typed`, best first.
    static std::vector<PickItem> meant(const std::vector<PickItem> &items, const QString &typed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool pressKey(const QKeyEvent &key);
    void takeEdit();
    void take(const PickItem &item);
    void resolve();
    void leave();

    Takes m_takes;
    QLineEdit *m_editor;
    QPointer<Suggestions> m_suggestions; ///< the window's child while it lies over it
    std::vector<PickItem> m_items;
    std::optional<qint64> m_chosen;
};

} // namespace courtside
