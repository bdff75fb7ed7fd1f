// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <map>

namespace courtside {

/// Who may read a text. The field decides, never the caller.
enum class Layer {
    Shared,  ///< the rep can see it and get a copy
    Private, ///< the manager alone: in no export, print or rep's sheet
};

/// What a text says of the thing it belongs to. The numbers are stored; they never change.
enum class TextField {
    Customer = 1, ///< the customer or deal as it was named then
    NextStep = 2,
    WentWell = 3,      ///< the rep's words
    DoDifferently = 4, ///< the rep's words
    Objective = 5,
    Problem = 6,    ///< the customer's problem
    ExactWords = 7, ///< what was said, and by whom
    PeopleMet = 8,
    PeopleMissing = 9,
    Adapted = 10,    ///< what was adapted, and why
    HowDecided = 11, ///< how it was won or lost
    SkillSeen = 12,  ///< the behaviour a skill was seen by
    ISaw = 13,       ///< the manager's words
    TaughtMe = 14,   ///< what the manager learned from the rep
    HandOverSignal = 15,
    HelpWanted = 16, ///< what the rep wants help with
    Strength = 17,
    OnePoint = 18,
    TookOverWhen = 19,
    TookOverWhy = 20,
    Reflection = 21, ///< private: what the manager feared would happen
    Statement = 22,  ///< a commitment, a promise, what is owed, an obstacle, a motivation
    WillBeSeen = 23, ///< by what a commitment will be seen
    ClosingNote = 24,
    AskedWhom = 25,
    Answer = 26,   ///< what they answered
    Function = 27, ///< who else must deliver
};

/// The layer of a field.
constexpr Layer layerOf(TextField field)
{
    return field == TextField::Reflection ? Layer::Private : Layer::Shared;
}

/// The longest text a field takes, in bytes of UTF-8.
inline constexpr qsizetype longestText = 1024 * 1024;

/// A text as it enters the workbook: line ends become LF, NUL and halves of characters go. Nothing
/// else changes, and what this returns comes back letter by letter.
QString enteredText(QString text);

/// The texts of one thing, by field. A field without words is not there.
class Texts final
{
public:
    QString operator[](TextField field) const;
    bool has(TextField field) const { return m_texts.contains(field); }
    void set(TextField field, const QString &text);
    bool isEmpty() const { return m_texts.empty(); }

    /// What may leave the manager's desk.
    Texts shared() const;
    /// As the texts enter the workbook.
    Texts entered() const;

    auto begin() const { return m_texts.begin(); }
    auto end() const { return m_texts.end(); }
    bool operator==(const Texts &) const = default;

private:
    std::map<TextField, QString> m_texts;
};

} // namespace courtside
