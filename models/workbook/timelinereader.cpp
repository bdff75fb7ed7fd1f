// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workbook/timelinereader.h"

#include "models/analysis/dealchain.h"
#include "models/workbook/session.h"

#include <algorithm>
#include <map>

namespace courtside {

namespace {

/// Takes one thing after the other and puts them in order.
class Timeline final
{
public:
    explicit Timeline(Session &session)
        : m_session(session), m_stores(session.stores()), m_zone(session.zone())
    {
        for (const Rep &rep : session.valueOf(m_stores.people.reps()))
            m_reps[rep.id] = rep.name;
        for (const Activity &activity : session.valueOf(m_stores.activities.activities()))
            m_activities[activity.id] = activity.name;
    }

    template <class Kind> void addAll(TimelineKind kind, Result<std::vector<Kind>> read)
    {
        for (const Kind &one : m_session.valueOf(std::move(read)))
            add(kind, one);
    }
    template <class Kind> void addOne(TimelineKind kind, Result<std::optional<Kind>> read)
    {
        if (const std::optional<Kind> one = m_session.valueOf(std::move(read)))
            add(kind, *one);
    }
    template <class Kind, class Owner>
    void addThose(TimelineKind kind, Result<std::vector<Kind>> read, Owner Kind::*column,
                  const Owner &owner)
    {
        for (const Kind &one : m_session.valueOf(std::move(read))) {
            if (one.*column == owner)
                add(kind, one);
        }
    }

    void addFlags(RepId rep)
    {
        for (const PairHistory &pair : m_session.today().pairs) {
            if (pair.rep != rep)
                continue;
            for (const Flag &flag : pair.flags)
                addFlag(flag);
        }
    }

    void addDeal(DealId deal)
    {
        const auto versions = m_session.valueOf(m_stores.deals.historyOf(deal));
        for (const DealStep &step : dealChain(versions, m_zone)) {
            TimelineItem &item = put(TimelineKind::Deal, step.day, step);
            item.rep = step.now.owner;
            item.repName = nameOf(item.rep);
        }
    }

    std::vector<TimelineItem> take()
    {
        std::ranges::stable_sort(m_items, {}, &TimelineItem::day);
        return std::move(m_items);
    }

private:
    QDate dayOf(const QDateTime &moment) const { return moment.toTimeZone(m_zone).date(); }
    QString nameOf(std::optional<RepId> rep) const
    {
        const auto known = rep ? m_reps.find(*rep) : m_reps.end();
        return known == m_reps.end() ? QString() : known->second;
    }

    // The day of each kind of thing.
    QDate dayOf(const Debrief &debrief) const { return dayOf(debrief.endedAt); }
    QDate dayOf(const JointCall &call) const { return dayOf(call.startsAt); }
    QDate dayOf(const Motivation &motivation) const { return motivation.said; }
    QDate dayOf(const Undertaking &undertaking) const { return undertaking.made; }
    QDate dayOf(const Promise &promise) const { return promise.made; }
    static QDate dayOf(const Goal &goal) { return goal.agreedOn; }
    static QDate dayOf(const Restart &restart) { return restart.since.monday(); }
    static QDate dayOf(const Leave &leave) { return leave.first; }
    QDate dayOf(const ImportBatch &batch) const { return dayOf(batch.at); }

    TimelineItem &put(TimelineKind kind, QDate day, TimelineDetails details)
    {
        TimelineItem item;
        item.kind = kind;
        item.day = day;
        item.details = std::move(details);
        m_items.push_back(std::move(item));
        return m_items.back();
    }

    template <class Kind> void add(TimelineKind kind, Kind one)
    {
        const QDate day = dayOf(one);
        std::optional<RepId> rep;
        EntryId entry;
        bool hasPrivateWords = false;
        std::optional<ActivityId> activity;
        if constexpr (requires { one.texts; }) {
            hasPrivateWords = one.texts.shared() != one.texts;
            one.texts = one.texts.shared();
            entry = one.id;
        }
        if constexpr (requires { one.rep; })
            rep = one.rep;
        if constexpr (requires { one.activity; })
            activity = one.activity;
        TimelineItem &item = put(kind, day, std::move(one));
        item.entry = entry;
        item.rep = rep;
        item.repName = nameOf(rep);
        item.hasPrivateWords = hasPrivateWords;
        setActivity(item, activity.value_or(ActivityId()));
    }

    /// Judged with the week's Sunday, from which on it can be seen.
    void addFlag(const Flag &flag)
    {
        const auto event = [&](Week week, bool hasCleared) {
            TimelineItem &item =
                put(TimelineKind::Flag, week.sunday(), FlagEvent{flag, hasCleared});
            item.rep = flag.key.rep;
            item.repName = nameOf(item.rep);
            setActivity(item, flag.key.activity);
        };
        event(flag.key.flaggedWeek, false);
        // What is unusually high is no flag, and its end nothing to tell.
        if (flag.clearedWeek && flag.key.light != Light::High)
            event(*flag.clearedWeek, true);
    }

    void setActivity(TimelineItem &item, ActivityId activity) const
    {
        item.activityId = activity;
        if (const auto known = m_activities.find(activity); known != m_activities.end())
            item.activity = known->second;
    }

    Session &m_session;
    Stores &m_stores;
    QTimeZone m_zone;
    std::map<RepId, QString> m_reps;
    std::map<ActivityId, QString> m_activities;
    std::vector<TimelineItem> m_items;
};

} // namespace

std::vector<TimelineItem> TimelineReader::ofRep(RepId rep) const
{
    Stores &stores = m_session.stores();
    Timeline timeline(m_session);
    timeline.addThose(TimelineKind::Goal, stores.goals.goals(), &Goal::rep, rep);
    timeline.addThose(TimelineKind::Restart, stores.goals.restarts(), &Restart::rep, rep);
    timeline.addAll(TimelineKind::Leave, stores.calendar.leaveOf(rep));
    timeline.addAll(TimelineKind::JointCall, stores.jointCalls.jointCallsOf(rep));
    timeline.addAll(TimelineKind::Debrief, stores.debriefs.debriefsOf(rep));
    timeline.addAll(TimelineKind::Motivation, stores.undertakings.motivations(rep));
    timeline.addAll(TimelineKind::Commitment, stores.undertakings.commitments(rep));
    timeline.addAll(TimelineKind::Owed, stores.undertakings.owed(rep));
    timeline.addAll(TimelineKind::Obstacle, stores.undertakings.obstacles(rep));
    timeline.addThose(TimelineKind::Promise, stores.promises.promises(), &Promise::rep, rep);
    timeline.addAll(TimelineKind::Import, stores.imports.batchesOf(rep));
    timeline.addFlags(rep);
    return timeline.take();
}

std::vector<TimelineItem> TimelineReader::ofDeal(DealId deal) const
{
    Stores &stores = m_session.stores();
    Timeline timeline(m_session);
    timeline.addDeal(deal);
    for (const Entry &entry : m_session.valueOf(stores.entries.entriesOf(deal))) {
        if (entry.kind == EntryKind::Debrief)
            timeline.addOne(TimelineKind::Debrief, stores.debriefs.debrief(entry.id));
        else if (entry.kind == EntryKind::JointCall)
            timeline.addOne(TimelineKind::JointCall, stores.jointCalls.jointCall(entry.id));
        else if (entry.kind == EntryKind::Promise)
            timeline.addOne(TimelineKind::Promise, stores.promises.promise(entry.id));
    }
    return timeline.take();
}

} // namespace courtside
