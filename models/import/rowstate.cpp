// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/import/rowstate.h"

#include "models/domain/people.h"

namespace courtside {

namespace {

const QHash<QString, RowState> &stateWords()
{
    static const QHash<QString, RowState> words = [] {
        const std::pair<RowState, const char *> lists[] = {
            {RowState::Done,
             "completed|complete|done|closed|held|attended|finished|received|made|logged|sent|"
             "took "
             "place|yes|true|1|erledigt|abgeschlossen|beendet|durchgeführt|ja|terminé|terminée|"
             "effectué|effectuée|réalisé|réalisée|fait|oui|completado|completada|hecho|hecha|"
             "finalizado|finalizada|realizado|realizada|sí|attended dialled|unattended dialled|"
             "scheduled attended"},
            {RowState::Planned,
             "open|not started|in progress|waiting|waiting on someone else|deferred|planned|"
             "scheduled|rescheduled|to do|todo|to-do|undone|not done|pending|overdue|upcoming|no|"
             "false|0|requested|offen|nicht begonnen|in bearbeitung|geplant|überfällig|verschoben|"
             "zurückgestellt|wartet|nein|ouvert|ouverte|en cours|à "
             "faire|planifié|planifiée|reporté|"
             "reportée|non commencé|en retard|non|abierto|abierta|no iniciado|no iniciada|en curso|"
             "pendiente|programado|programada|planificado|aplazado|vencido|vencida"},
            {RowState::Cancelled,
             "canceled|cancelled|abgesagt|storniert|abgebrochen|annulé|annulée|cancelado|cancelada|"
             "scheduled unattended"},
            {RowState::NoShow,
             "no show|no-show|noshow|missed|nicht erschienen|verpasst|absent|non présenté|"
             "no asistió|no se presentó"},
            {RowState::Deleted, "deleted|error/duplicate|gelöscht|supprimé|supprimée|eliminado"},
        };
        QHash<QString, RowState> made;
        for (const auto &[state, joined] : lists) {
            const QStringList texts = QString::fromUtf8(joined).split(u'|');
            for (const QString &text : texts)
                made.insert(foldedName(text), state);
        }
        return made;
    }();
    return words;
}

} // namespace

RowState stateOfWord(const QString &status)
{
    // Some exports hold internal values: NOT_STARTED, NO_SHOW.
    return stateWords().value(foldedName(status).replace(u'_', u' '), RowState::Unknown);
}

std::optional<bool> readYesNo(QByteArrayView cell)
{
    if (cell == "1" || cell == "x" || cell == "X")
        return true;
    if (cell == "0")
        return false;
    if (cell.isEmpty() || cell.size() > 5)
        return std::nullopt;
    const QString text = foldedName(QString::fromUtf8(cell));
    static const QStringList yes = {QStringLiteral("true"), QStringLiteral("yes"),
                                    QStringLiteral("ja"),   QStringLiteral("oui"),
                                    QStringLiteral("sí"),   QStringLiteral("wahr")};
    static const QStringList no = {QStringLiteral("false"), QStringLiteral("no"),
                                   QStringLiteral("nein"), QStringLiteral("non")};
    if (yes.contains(text))
        return true;
    return no.contains(text) ? std::optional(false) : std::nullopt;
}

RowStateReader::RowStateReader(const ColumnMap &map, const ImportChoices &choices)
    : m_map(map), m_answers(choices),
      m_isCalendar(map.has(Field::Start) && *map.shape->marks != '\0')
{
}

bool RowStateReader::tellsPlannedFromDone() const
{
    return m_isCalendar || m_map.has(Field::Status) || m_map.has(Field::Closed) ||
           m_map.has(Field::DoneAt);
}

RowState RowStateReader::read(const Record &record)
{
    const auto says = [&](Field field) {
        return m_map.has(field) && readYesNo(m_map.value(record, field)).value_or(false);
    };
    if (says(Field::Deleted))
        return RowState::Deleted;
    if (says(Field::Child))
        return RowState::Copy;
    if (m_map.has(Field::StatusReason) &&
        stateOfWord(QString::fromUtf8(m_map.value(record, Field::StatusReason))) ==
            RowState::Deleted)
        return RowState::Deleted;
    return readStatus(record);
}

RowState RowStateReader::readStatus(const Record &record)
{
    const QByteArrayView status = m_map.value(record, Field::Status);
    const RowState word = status.isEmpty() ? RowState::Unknown : readWord(status);
    if (word == RowState::Cancelled || word == RowState::NoShow || word == RowState::Deleted)
        return word;
    if (m_map.has(Field::Outcome)) {
        // An outcome such as "scheduled" may be a good one; only these say that nothing happened.
        const RowState outcome = stateOfOutcome(m_map.value(record, Field::Outcome));
        if (outcome == RowState::NoShow || outcome == RowState::Cancelled)
            return outcome;
    }
    if (const auto closed = readYesNo(m_map.value(record, Field::Closed)))
        return *closed ? RowState::Done : RowState::Planned;
    if (word != RowState::Unknown)
        return word;
    if (m_map.has(Field::DoneAt) && status.isEmpty())
        return m_map.value(record, Field::DoneAt).isEmpty() ? RowState::Planned : RowState::Done;
    const bool isEvent =
        m_isCalendar || readYesNo(m_map.value(record, Field::IsEvent)).value_or(false);
    if (!m_map.has(Field::Status) || (status.isEmpty() && isEvent))
        return RowState::Done;
    return status.isEmpty() ? readWord(status) : word;
}

RowState RowStateReader::stateOfOutcome(QByteArrayView cell)
{
    const int known = m_outcomes.find(cell);
    if (known >= 0)
        return static_cast<RowState>(known);
    const RowState state = stateOfWord(QString::fromUtf8(cell));
    m_outcomes.insert(cell, static_cast<int>(state));
    return state;
}

RowState RowStateReader::readWord(QByteArrayView cell)
{
    int number = m_byCell.find(cell);
    if (number < 0) {
        Word word;
        word.text = QString::fromUtf8(cell).simplified();
        word.id = QStringLiteral("status:") + foldedName(word.text);
        word.state = stateOfWord(word.text);
        if (m_answers.says(word.id, u"done"))
            word.state = RowState::Done;
        if (m_answers.says(word.id, u"not-done"))
            word.state = RowState::Planned;
        number = static_cast<int>(m_words.size());
        m_words.push_back(std::move(word));
        m_byCell.insert(cell, number);
    }
    Word &word = m_words[static_cast<size_t>(number)];
    ++word.rows;
    return word.state;
}

void RowStateReader::finish(ImportPlan &plan) const
{
    for (const Word &word : m_words) {
        if (word.state != RowState::Unknown)
            continue;
        ImportQuestion question;
        question.id = word.id;
        question.rows = word.rows;
        const int rows = static_cast<int>(word.rows);
        question.about =
            word.text.isEmpty()
                ? tr("%n row(s) have no status. Did these activities take place?", nullptr, rows)
                : tr("%n row(s) have the status “%1”. Did these activities take place?", nullptr,
                     rows)
                      .arg(word.text);
        question.choices = {{QStringLiteral("done"), tr("Yes, they took place")},
                            {QStringLiteral("not-done"), tr("No, leave them out")}};
        plan.questions.push_back(std::move(question));
    }
}

QString RowStateReader::reason(RowState state)
{
    switch (state) {
    case RowState::Planned:
        return tr("Not done yet.");
    case RowState::Cancelled:
        return tr("Cancelled.");
    case RowState::NoShow:
        return tr("Did not take place: nobody came.");
    case RowState::Deleted:
        return tr("Deleted in the CRM.");
    case RowState::Copy:
        return tr("A copy of a meeting for one of its guests; the meeting itself counts once.");
    case RowState::Done:
    case RowState::Unknown:
        break;
    }
    return {};
}

} // namespace courtside
