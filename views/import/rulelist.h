// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/import/importdraft.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace courtside {

class LinkButton;
class RuleForm;
class RuleRow;

/// "What counts as what": the rules in force with the rows each catches, and a form for one more.
/// Folded away behind one line until it is wanted.
class RuleList final : public QFrame
{
    Q_OBJECT

public:
    static constexpr int mostRows = 40;

    explicit RuleList(QWidget *parent = nullptr);

    /// `known` are the names of the workbook's activities.
    void setFile(const ImportDraft::File &file, const QStringList &known);
    /// Folds the rules away.
    void close();
    const std::vector<RuleRow *> &rows() const { return m_rows; }
    RuleForm *form() const { return m_form; }
    LinkButton *opener() const { return m_opener; }

Q_SIGNALS:
    /// Rows that match are to count as `key`.
    void ruleWanted(RuleField field, const QString &text, const QString &key);

private:
    LinkButton *m_opener;
    QWidget *m_body;
    QVBoxLayout *m_list;
    QLabel *m_more;
    RuleForm *m_form;
    std::vector<RuleRow *> m_rows;
};

} // namespace courtside
