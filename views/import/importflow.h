// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/workbook/importdesk.h"
#include "views/import/importdraft.h"
#include "views/import/newflags.h"

#include <QObject>

#include <set>

namespace courtside {

class Workbook;

/// What an import did, in words.
struct ImportReport
{
    QString sentence;
    QStringList notes; ///< what was kept instead of written
    NewFlags flags;
    std::vector<BatchId> batches;
};

/// The way of files into the workbook: read, wait for the person, write. It plans again after
/// every change and holds nothing that is not in the draft.
class ImportFlow final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Empty,   ///< no file
        Reading, ///< plans are being made
        Ready,   ///< planned, or refused: the person's turn
        Writing,
    };

    explicit ImportFlow(Workbook &workbook, QObject *parent = nullptr);

    Stage stage() const { return m_stage; }
    const ImportDraft &draft() const { return m_draft; }
    /// Why the last step could not be done; empty where all is well.
    QString trouble() const { return m_trouble; }
    void tell(const QString &sentence);

    /// Planned, and no question holds it up.
    bool canImport() const;
    /// Something is going on that can be cancelled.
    bool isWorking() const { return m_stage == Stage::Reading || m_stage == Stage::Writing; }

    void add(const std::vector<ImportSource> &sources);
    void remove(int file);
    void discard();
    void answer(int file, const std::vector<ImportAnswer> &answers);
    void read(int file, const ImportChoices &choices);
    void choose(int file, const ImportChoices &choices);
    void import();
    void cancel();

Q_SIGNALS:
    void changed(); ///< there is something else to show
    void planned(); ///< plans have arrived; after changed()
    void stopped(); ///< discarded, cancelled, or refused, see trouble(); after changed()
    void progressed(double share);
    void imported(const courtside::ImportReport &report); ///< after changed()

private:
    void setStage(Stage stage, const QString &trouble = {});
    /// `trouble` is what the person has to know about the step before.
    void plan(const QString &trouble = {});
    void takePlans(const std::vector<ImportPlan> &plans);
    void refuse(const QString &sentence);
    void takeWritten(const std::vector<AppliedImport> &imports);
    void stop();
    void planAgainIfReady();

    Workbook &m_workbook;
    ImportDraft m_draft;
    Stage m_stage = Stage::Empty;
    QString m_trouble;
    std::set<FlagKey> m_flagsBefore; ///< the import being written
    qint64 m_rejected = 0;
};

} // namespace courtside
