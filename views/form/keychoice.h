// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/form/formfield.h"

#include <optional>
#include <vector>

class QFrame;
class QGridLayout;
class QKeyEvent;

namespace courtside {

class KeyButton;

/// One answer of a KeyChoice.
struct KeyOption
{
    qint64 value = 0; ///< what is kept, such as an enum's number or an id
    QString key;      ///< the letter that gives this answer, as it is shown: "O", "1", "?"
    QString text;
};

/// A question answered with one key, after which the keyboard goes on. Backspace takes the answer
/// back, the arrows walk over the answers, a click answers too.
class KeyChoice final : public FormField
{
    Q_OBJECT

public:
    KeyChoice(const QString &key, const QString &name, const std::vector<KeyOption> &options,
              QWidget *parent = nullptr);

    /// How many answers stand side by side; all of them at first.
    void setColumns(int columns);
    /// Other answers; one that is no more is taken back.
    void setOptions(const std::vector<KeyOption> &options);
    std::optional<qint64> choice() const { return m_choice; }
    void setChoice(std::optional<qint64> choice);
    /// The answer as an enum whose zero means that nothing was said.
    template <class Enum> Enum chosen() const { return static_cast<Enum>(m_choice.value_or(0)); }

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    QWidget *stop() const override;
    bool isWide() const override { return false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void placeButtons();
    bool pressKey(const QKeyEvent &key);
    void answer(qint64 value);
    void step(int by);
    void showChoice();

    std::vector<KeyOption> m_options;
    std::vector<KeyButton *> m_buttons;
    std::optional<qint64> m_choice;
    QFrame *m_strip;
    QGridLayout *m_grid;
    int m_columns = 0; ///< 0: all in one line
};

} // namespace courtside
