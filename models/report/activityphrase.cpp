// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/activityphrase.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace courtside {

namespace {

// Words that activities are named with and that are no name of anybody or anything. A word that
// is missing here costs nothing: its capital stays.
constexpr const char *ordinaryWords =
    "accepted account accounts advance advances agreed all and appointment appointments asked at "
    "attended audit audits booked briefing briefings business buyer buyers buying by call calls "
    "campaign campaigns case cases champion champions check checks client clients closed closing "
    "coaching cold committee completed conference conferences consultation consultations contact "
    "contacts contract contracts conversation conversations customer customers deal deals debrief "
    "debriefs decision decisions demo demonstration demonstrations demos direct discovery "
    "documented economic email emails evaluation evaluations event events executive executives "
    "existing expansion face field final first follow for from group held high identified impact "
    "in inbound initial interview interviews intro introduction introductions introductory "
    "invitation invitations joint key kick kickoff kickoffs lead leads letter letters live made "
    "mail mails maker makers map mapping maps meeting meetings message messages monthly mutual "
    "negotiation negotiations networking new next note notes of off offer offers office on "
    "onboarding online open opened opening openings opportunities opportunity or order orders out "
    "outbound outgoing partner partners person personal phone pilot pilots pipeline pitch pitches "
    "plan planned planning plans presentation presentations problem problems product products "
    "project projects proof proofs proposal proposals prospect prospecting prospects "
    "qualification qualifications qualified qualifying quality quarterly question questions "
    "quotation quotations quote quotes reached real referral referrals relationship renewal "
    "renewals request requested requests research retention review reviewed reviews sale sales "
    "scheduled scoping second seminar seminars sent service session sessions set site solution "
    "solutions sponsor sponsors stage stakeholder stakeholders step steps strategic strategy "
    "survey surveys talk talks technical telephone tender tenders territory test tests the third "
    "time to touch touches training trainings trial trials up upsell upsells value video virtual "
    "visit visits walkthrough walkthroughs warm webinar webinars weekly with workshop workshops "
    "written";

const QSet<QString> &ordinary()
{
    static const QSet<QString> words = [] {
        const QStringList list = QString::fromLatin1(ordinaryWords).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

// "QBR", "B2B", "2": an abbreviation or a number, in every sentence written the same way.
bool hasNoSmallLetter(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
}

bool isLowerCase(QStringView word)
{
    return std::none_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
}

qsizetype endOfWord(const QString &text, qsizetype from)
{
    const auto end = std::find_if(text.begin() + from, text.end(),
                                  [](QChar c) { return !c.isLetterOrNumber() && !c.isMark(); });
    return end - text.begin();
}

} // namespace

QString activityInSentence(const QString &name)
{
    QString text = name;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = endOfWord(text, from);
        const QString word = text.mid(from, end - from);
        if (!hasNoSmallLetter(word) && !isLowerCase(word)) {
            const QString lower = word.toLower();
            const bool isSentenceCase = lower.mid(1) == word.mid(1);
            if (!isSentenceCase || !ordinary().contains(lower))
                return name;
            text.replace(from, word.size(), lower);
        }
        from = end + 1;
    }
    return text;
}

} // namespace courtside
