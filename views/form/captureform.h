// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QWidget>

#include <vector>

class QGridLayout;
class QKeySequence;
class QLabel;

namespace courtside {

class FormField;
class LinkButton;

/// Where the keyboard is in a form.
struct FormPlace
{
    QString field; ///< its key
    int cursor = 0;

    bool operator==(const FormPlace &) const = default;
};

/// A form in one column: questions under each other, and more of them that one key (F2) opens.
/// Enter goes on to the next open question, Tab to the next one, Ctrl+Enter submits.
class CaptureForm final : public QWidget
{
    Q_OBJECT

public:
    enum class Part {
        Always,
        More,
    };

    explicit CaptureForm(QWidget *parent = nullptr);
    ~CaptureForm() override;

    /// A new line of fields; `label` stands before it, none where it goes on with the question
    /// above. The form takes the fields.
    void addRow(const QString &label, const std::vector<FormField *> &fields,
                Part part = Part::Always);
    /// A field that is seen only while its key asks for it; Enter or the key puts it away again and
    /// takes the keyboard back to where it was.
    void addAside(const QString &label, FormField *field, const QKeySequence &key);
    /// A heading within a part.
    void addHeading(const QString &text, Part part = Part::More);
    void setMoreText(const QString &text);

    FormField *field(const QString &key) const;
    const std::vector<FormField *> &fields() const { return m_fields; }

    /// What was answered, by key. What the form was given and has no field for is kept.
    QJsonObject values() const;
    /// Shows answers, given or only proposed; edited() stays silent. Opens the other part where
    /// something stands in it.
    void setValues(const QJsonObject &values, bool areProposed = false);
    /// Whether nobody answered anything; proposals aside.
    bool isEmpty() const;
    void openAside(const QString &key, bool opens = true);
    /// Keeps a value that no field asks for; null lets go of it.
    void keep(const QString &key, const QJsonValue &value);
    /// Shows a question or not; what was answered stays.
    void setShown(const QString &key, bool shown);

    bool isMoreOpen() const;
    void openMore(bool opens = true);

    /// Where the keyboard is, or was before it left.
    FormPlace place() const;
    void goTo(const FormPlace &place);
    /// The stop of the first open question.
    QWidget *start() const;
    /// Says at a field why its answer cannot be recorded, and goes there.
    void refuse(const QString &key, const QString &sentence);
    /// Does that for the first answer that cannot be recorded as it stands. True without one.
    bool check();

Q_SIGNALS:
    void edited(const QString &key);
    void filled(); ///< setValues() was done
    void submitted();
    void left();  ///< the keyboard went elsewhere
    void going(); ///< this is the last moment in which the fields can be read

private:
    void setupMore();
    void add(FormField *field, Part part);
    QLabel *makeLabel(const QString &text, FormField *field);
    void setTabOrder();
    void goOn(FormField *from);
    void followFocus(QWidget *before, QWidget *now);
    FormField *fieldAt(const QWidget *widget) const;
    void reveal(FormField *field);
    /// The end of those that can be seen.
    std::vector<FormField *>::const_iterator shownEnd() const;

    std::vector<FormField *> m_fields; ///< in the order of the keyboard
    std::vector<FormField *> m_inMore;
    QGridLayout *m_always;
    LinkButton *m_moreButton;
    QWidget *m_morePart;
    QGridLayout *m_more;
    QJsonObject m_others; ///< values that no field asks for
    bool m_areOthersProposed = false;
    FormField *m_last = nullptr; ///< where the keyboard was last
    QHash<FormField *, QLabel *> m_labels;
    struct Aside
    {
        FormField *field = nullptr;
        FormPlace before; ///< where the keyboard was when it was opened
    };
    std::vector<Aside> m_asides;
};

} // namespace courtside
