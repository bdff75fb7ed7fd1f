// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/analysis/statementnudge.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace courtside {

namespace {

using WordSet = QSet<QString>;

WordSet wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

// What comes out at the end.
const WordSet &resultThings()
{
    static const WordSet words = wordSet(
        "quota quotas number numbers target targets goal goals objective objectives revenue "
        "revenues turnover sale sales deal deals order orders booking bookings business contract "
        "contracts attainment margin margins profit profits pipeline funnel shortfall discount "
        "discounts discounting forecast score result "
        "results rate rates ratio size share market performance outcome outcomes income "
        "commission bonus growth gap churn signature signatures logo logos opportunity "
        "opportunities win wins track conversion conversions coverage value cycle cycles "
        "expectations one kpi money buy buys buying purchase successful kpis euro euros eur "
        "dollar dollars usd gbp pounds k m mio million millions thousand percent success volume "
        "rank ranking leaderboard club spend upside intake tender tenders close-rate win-rate "
        "new-business acv arr mrr gross");
    return words;
}

// What one does to it, and means the result even without naming it.
const WordSet &resultDoings()
{
    static const WordSet words =
        wordSet("close closes closing win winning sell sells selling exceed exceeding beat beating "
                "overachieve overachieving outperform outselling crush smash upsell sign signed");
    return words;
}

// What one does to a result, or to anything else.
const WordSet &doings()
{
    static const WordSet words = wordSet(
        "hit hits hitting reach reaching achieve achieving attain deliver delivering land "
        "landing bring bringing generate generating meet lower lowering shorten reduce reducing "
        "cut finish finishing turn turning earn earning secure securing convert converting "
        "surpass gain");
    return words;
}

// What is counted while doing it.
const WordSet &volumeThings()
{
    static const WordSet words = wordSet(
        "call calls dial dials email emails e-mail e-mails mail mails message messages meeting "
        "meetings visit visits appointment appointments demo demos touch touches touchpoints "
        "activity activities outreach prospecting proposal proposals quote quotes offer offers "
        "conversations connects contacts hour hours effort efforts phone time ball balls cadence "
        "sequences letters presentations follow-ups");
    return words;
}

const WordSet &volumeDoings()
{
    static const WordSet words = wordSet(
        "calling dialling dialing mailing emailing visiting prospect phoning work working "
        "practise practice practising practicing train training send sending spend spending "
        "schedule contact contacting reach-out stay pick");
    return words;
}

// How much.
const WordSet &amounts()
{
    static const WordSet words = wordSet(
        "more most less fewer higher bigger larger greater better best faster quicker sooner "
        "harder stronger double doubling triple twice increase increased increasing improve "
        "improved improving raise raising boost boosting grow growing push pushing ramp lift "
        "lifting extra additional maximise maximize many lots much above over beyond below full "
        "fill "
        "fuller constantly always hard longer max");
    return words;
}

// Words that add nothing, times, and kinds of people.
const WordSet &fillers()
{
    static const WordSet words = wordSet(
        "a about account accounts achieved add adding after again all also an and another any "
        "apr april are area around arrange as at aug august average back be become been before "
        "being best big book bring build building by can catch client clients cold come commit "
        "commitment company consistently could customer customers daily day days dec december do "
        "does doing done down due during each eight either eleven end ending every everyone "
        "everything existing feb february few fifteen fifty first five focus for forty four "
        "friday from further fy get gets getting give go going gonna got h1 h2 half have having "
        "he her here his hold home how hundred i i'll i'm if in instead into is it its jan "
        "january jul july jun june just keep keeping last latest lead leads least left less like "
        "line little lose losing lost low maintain make makes making mar march matter may me "
        "mine minimum monday month monthly months must my myself need needs net never new next "
        "nine no not nothing nov november now oct october of off often on once one only or other "
        "our out own people per person plan personal please possible prospects put putting q1 q2 "
        "q3 q4 quarter quarterly quarters rather really region remaining rep reps right same "
        "season seller sellers sep sept september set seven several shall she should show simply "
        "six sixty so some soon spring start starting still stop strong such summer take takes "
        "team ten territory than that the their them themselves then there these they thirty "
        "this those three through thursday till to today together tomorrow top total towards try "
        "trying tuesday twelve twenty two until up upcoming us use want we we'll wednesday week "
        "weekly weeks well what whatever when which while will winter with within would x year "
        "year-end yearly years yet you your zero");
    return words;
}

// What says how it will be done, or with what: such a statement is more than a result.
const WordSet &deeds()
{
    static const WordSet words = wordSet(
        "agenda agree agreed agreeing answer ask asking asks block blocked blocks budget buyer "
        "calendar card champion check checking checklist choose choosing clarify coach compare "
        "confirm confirming copy debrief debriefing decide decides decision-maker "
        "decision-makers discovery discuss draft drop explain explaining explore find finding "
        "focusing follow how introduce introducing invite inviting involve involving join know "
        "learn learning let list listen listen-in listening lists map mapping mornings name "
        "naming note notes noting objection objections observe opening paraphrase pause playbook "
        "prepare prepared preparing present priorities prioritise prioritize problem problems "
        "propose proposing qualify question questions read reading recap record recorded "
        "reference reflect rehearse rehearsing repeat rephrase request research researching "
        "review reviewing role role-play routine script share sharing show showing silence sit "
        "sitting sort speak speaking stakeholder stakeholders step steps story study sum "
        "summaries summarise summarising summarize summary talk talking tell telling template "
        "test understand wait waiting walk walking watch watching who why words workshop write "
        "writing written");
    return words;
}

struct Found
{
    bool result = false;
    bool doing = false;
    bool volume = false;
    bool amount = false; ///< more, better; or so many calls; or anything a day
    bool name = false;   ///< somebody or something by name
    bool deed = false;   ///< a word that says how
    int unknown = 0;     ///< words that may say anything
};

/// Reads a statement word by word.
class Reader final
{
public:
    Found read(const QString &statement);

private:
    void take(const QString &word);

    Found m_found;
    bool m_startsSentence = true;
    int m_wordsAfterNumber = 0; ///< how many words may still name what a number counts
};

void Reader::take(const QString &word)
{
    QString folded = word.toLower();
    if (folded.endsWith(QStringLiteral("'s")))
        folded.chop(2);
    const bool result = resultThings().contains(folded) || resultDoings().contains(folded);
    const bool doing = doings().contains(folded);
    const bool volume = volumeThings().contains(folded) || volumeDoings().contains(folded);
    const bool amount = amounts().contains(folded);
    m_found.result |= result;
    m_found.doing |= doing;
    m_found.volume |= volume;
    m_found.amount |= amount || (m_wordsAfterNumber > 0 && volumeThings().contains(folded));
    --m_wordsAfterNumber;
    // Names and abbreviations say who, not what.
    const bool isName = !m_startsSentence && word.front().isUpper();
    m_found.deed |= deeds().contains(folded);
    const bool isKnown = result || doing || volume || amount || fillers().contains(folded);
    m_found.name |= isName && !isKnown;
    m_found.unknown += !isName && !isKnown ? 1 : 0;
}

Found Reader::read(const QString &statement)
{
    static const QRegularExpression token(
        QStringLiteral("(?<money>[$€£%])|(?<number>\\d[\\d.,]*)(?<unit>[km]\\b)?"
                       "|(?<word>\\p{L}[\\p{L}\\d'’-]*)|(?<stop>[.!?:;\\n])"),
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression period(
        QStringLiteral("\\b(?:a|per|each|every)\\s+(?:day|week|month)\\b|\\bdaily\\b"),
        QRegularExpression::CaseInsensitiveOption);
    constexpr int wordsThatMayNameIt = 3;
    m_found.amount = period.match(statement).hasMatch();
    auto tokens = token.globalMatch(statement);
    while (tokens.hasNext()) {
        const auto match = tokens.next();
        const QString word = match.captured(QStringLiteral("word"));
        if (match.hasCaptured(QStringLiteral("number"))) {
            m_found.result |= match.hasCaptured(QStringLiteral("unit"));
            m_wordsAfterNumber = wordsThatMayNameIt;
        } else if (match.hasCaptured(QStringLiteral("money"))) {
            m_found.result = true;
        } else if (!word.isEmpty()) {
            take(QString(word).replace(u'’', u'\''));
        }
        m_startsSentence = match.hasCaptured(QStringLiteral("stop"));
    }
    return m_found;
}

} // namespace

Nudge nudgeFor(const QString &statement)
{
    // A result with one or two words around it that nobody foresaw is still nothing but a result.
    constexpr int fewWords = 2;
    const Found found = Reader().read(statement);
    if (found.deed || found.unknown > fewWords)
        return Nudge::None;
    if (found.volume && !found.result)
        return found.amount && found.unknown < fewWords ? Nudge::VolumeOnly : Nudge::None;
    if (found.result)
        return Nudge::ResultOnly;
    const bool meansIt = found.amount || (found.doing && !found.name);
    return meansIt && found.unknown == 0 ? Nudge::ResultOnly : Nudge::None;
}

} // namespace courtside
