// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/importbatch.h"
#include "views/import/importdialogs.h"
#include "views/shared/page.h"

#include <vector>

class QLabel;

namespace courtside {

class FilePanel;
class FilesIn;
class ImportBar;
class ImportFlow;
class LinkButton;
class OutcomePanel;
class ScrollColumn;
class SourceBar;
class WaysIn;
class Workbook;
struct ImportReport;
struct UndoOutcome;

/// A CRM export goes in: files are read, shown as they were understood, asked about where nothing
/// settles them, and written when the person says so. One page, no dialogs but the file chooser.
class ImportPage final : public Page
{
    Q_OBJECT

public:
    explicit ImportPage(Workbook &workbook, ImportDialogs dialogs = ImportDialogs::desktop(),
                        QWidget *parent = nullptr);

    void open(const PageTarget &target) override;
    QWidget *start() override;

    // What the page is made of.
    ImportFlow *flow() const { return m_flow; }
    FilesIn *filesIn() const { return m_filesIn; }
    FilePanel *file() const { return m_file; }
    ImportBar *bar() const { return m_bar; }
    OutcomePanel *outcome() const { return m_outcome; }
    WaysIn *waysIn() const { return m_ways; }
    SourceBar *sources() const { return m_sources; }
    QLabel *trouble() const { return m_trouble; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Where the keyboard goes when plans have arrived.
    enum class Then {
        Stay,
        MoveOn, ///< to the next open question, else to Import
    };

    void setupActions();
    void setupLayout();
    void setupFile();
    void setupFlow();

    void showImported(const ImportReport &report);
    void takeBack();
    void bringBack();
    void startAfresh();
    void refresh();
    void showTrouble();
    void refreshFile();
    void moveOn();

    Workbook &m_workbook;
    ImportFlow *m_flow;
    FilesIn *m_filesIn;
    Then m_then = Then::MoveOn;
    std::vector<BatchId> m_imported; ///< what Undo takes back
    ScrollColumn *m_scroll;
    LinkButton *m_another;
    QLabel *m_trouble;
    OutcomePanel *m_outcome;
    WaysIn *m_ways;
    SourceBar *m_sources;
    FilePanel *m_file;
    ImportBar *m_bar;
};

} // namespace courtside
