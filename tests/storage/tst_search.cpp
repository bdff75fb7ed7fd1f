// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/storagetest.h"

#include "models/storage/entryrows.h"
#include "models/storage/peoplestore.h"
#include "models/storage/searchstore.h"

using namespace courtside;

/// The full text: what is found, in which order, and that it follows every change.
class TestSearch final : public QObject
{
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    RepId m_ana;
    RepId m_bo;

    entryrows::Head headOf(RepId rep, QDate day) const
    {
        return {rep, std::nullopt, day, importTime, std::nullopt};
    }

    /// One entry with these texts, in the order of the fields.
    EntryId write(const QStringList &texts, RepId rep, QDate day = QDate(2026, 11, 2),
                  EntryKind kind = EntryKind::Debrief, ContentStep *step = nullptr)
    {
        EntryId entry;
        const ContentStep done = edit(*m_database, [&](ContentWriter &writer) {
            Texts words;
            for (int at = 0; at < texts.size(); ++at)
                words.set(static_cast<TextField>(at + 1), texts.at(at));
            entry = entryrows::add(writer, kind, headOf(rep, day), words);
        });
        if (step)
            *step = done;
        return entry;
    }
    EntryId write(const QString &text) { return write(QStringList{text}, m_ana); }

    std::vector<EntryId> find(const WordsSearch &search)
    {
        std::vector<EntryId> entries;
        for (const WordsFound &found : take(SearchStore(*m_database).find(search)))
            entries.push_back(found.entry.id);
        return entries;
    }
    std::vector<EntryId> find(const QString &typed)
    {
        WordsSearch search;
        search.words = SearchWords(typed);
        return find(search);
    }
    using Found = std::vector<EntryId>;

private Q_SLOTS:
    void init()
    {
        m_database = take(Database::inMemory());
        edit(*m_database, [&](ContentWriter &writer) {
            m_ana = take(PeopleStore(*m_database).addRep(writer, {{}, u"Ana"_qs, {}, {}, {}}));
            m_bo = take(PeopleStore(*m_database).addRep(writer, {{}, u"Bo <3"_qs, {}, {}, {}}));
        });
    }

    void wordsAreFoundAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        const auto row = [](const char *name, const QString &text, const QString &typed,
                            bool found = true) {
            QTest::newRow(name) << text << typed << found;
        };
        row("beginning of a word", u"The budget is gone"_qs, u"bud"_qs);
        row("one letter", u"The budget is gone"_qs, u"b"_qs);
        row("not inside a word", u"The budget is gone"_qs, u"udget"_qs, false);
        row("any order", u"The budget is gone"_qs, u"gone bud"_qs);
        row("all of them", u"The budget is gone"_qs, u"gone bud x"_qs, false);
        row("case", u"the BUDGET"_qs, u"Budget"_qs);
        row("accent typed", u"Muller"_qs, u"Müller"_qs);
        row("accent not typed", u"Müller"_qs, u"muller"_qs);
        row("accents apart", u"cafe\u0301"_qs, u"café"_qs);
        row("two accents", u"Nguyễn"_qs, u"nguye"_qs);
        row("Greek", u"Αθήνα"_qs, u"αθηνα"_qs);
        row("Arabic", u"مرحبا بالعالم"_qs, u"بالع"_qs);
        row("Hindi", u"यह हिन्दी है"_qs, u"हिन्दी"_qs);
        row("emoji", u"won it🎉"_qs, u"🎉"_qs);
        row("another emoji", u"won it🎉"_qs, u"👍"_qs, false);
        row("emoji of several parts", u"the 👨‍👩‍👧 trip"_qs, u"👨‍👩‍👧"_qs);
        row("Chinese", u"我们在北京见面"_qs, u"北京"_qs);
        row("other Chinese", u"我们在北京见面"_qs, u"上海"_qs, false);
        row("Japanese and Latin", u"株式会社ABCと契約"_qs, u"会社 abc"_qs);
        row("Korean", u"한국에서 만나요"_qs, u"한국"_qs);
        row("Cyrillic", u"Ёлка"_qs, u"елка"_qs);
        row("Thai", u"พบลูกค้าวันนี้"_qs, u"ลูกค้า"_qs);
        row("ampersand", u"R&D decides"_qs, u"r&d"_qs);
        row("not in a row", u"red and d"_qs, u"r&d"_qs, false);
        row("markup", u"<b>x</b>"_qs, u"<b>x"_qs);
        row("signs", u"a < b and c > d"_qs, u"< b"_qs);
        row("money", u"it is 100 €"_qs, u"100€"_qs);
        row("not that money", u"it is 100 $"_qs, u"100€"_qs, false);
        row("heart of letters", u"Bo <3"_qs, u"Bo <3"_qs);
        row("entity", u"&amp; so on"_qs, u"&amp;"_qs);
        row("no-break space", u"next\u00a0step"_qs, u"next step"_qs);
        row("nothing typed", u"something"_qs, u"  "_qs, false);
    }

    void wordsAreFoundAsTheyAreTyped()
    {
        QFETCH(QString, text);
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const EntryId entry = write(text);
        QCOMPARE(find(typed), found ? Found{entry} : Found{});
    }

    /// Everything that means something to the full text's own language is text here.
    void nothingTypedIsACommand_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed :
             {"a\"",    "\"a\"",     "a\"b",  "\" OR \"", "a*",    "a *",
              "^a",     "-a",        "NOT a", "a AND",    "OR",    "NEAR(a b, 2)",
              "text:a", "{text}: a", "(a",    "a)",       "a + b", "'; DROP TABLE words; --",
              "a.b",    "a%",        "_a"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void nothingTypedIsACommand()
    {
        QFETCH(QString, typed);
        const EntryId same = write(u"before "_qs + typed + u" after"_qs);
        const EntryId other = write(u"something else"_qs);
        const Found found = find(typed);
        QVERIFY(!found.empty());
        QVERIFY(std::find(found.begin(), found.end(), same) != found.end());
        QVERIFY(std::find(found.begin(), found.end(), other) == found.end());
    }

    void whatWasTypedMayStandInDifferentTexts()
    {
        const EntryId both = write({u"Acme"_qs, u"asks for the budget"_qs}, m_ana);
        write({u"Acme"_qs, u"asks for a date"_qs}, m_ana);
        QCOMPARE(find(u"acme budget"_qs), Found{both});
        WordsSearch search;
        search.words = SearchWords(u"acme budget"_qs);
        const auto found = take(SearchStore(*m_database).find(search));
        QCOMPARE(found.front().texts[TextField::Customer], u"Acme"_qs);
        QCOMPARE(found.front().texts[TextField::NextStep], u"asks for the budget"_qs);
        QCOMPARE(found.front().entry.rep, m_ana);
        QCOMPARE(found.front().entry.day, QDate(2026, 11, 2));
    }

    void theNewestDayComesFirst()
    {
        const EntryId middle = write({u"note"_qs}, m_ana, QDate(2026, 11, 3));
        const EntryId oldest = write({u"note"_qs}, m_ana, QDate(2026, 11, 2));
        const EntryId newest = write({u"note"_qs}, m_ana, QDate(2026, 11, 4));
        const EntryId laterThatDay = write({u"note"_qs}, m_ana, QDate(2026, 11, 3));
        QCOMPARE(find(u"note"_qs), (Found{newest, laterThatDay, middle, oldest}));
        WordsSearch search;
        search.words = SearchWords(u"note"_qs);
        search.limit = 2;
        QCOMPARE(find(search), (Found{newest, laterThatDay}));
    }

    void repKindAndDaysNarrowItDown()
    {
        const EntryId first = write({u"note"_qs}, m_ana, QDate(2026, 11, 2));
        const EntryId second = write({u"note"_qs}, m_bo, QDate(2026, 11, 3));
        const EntryId third = write({u"note"_qs}, m_bo, QDate(2026, 11, 4), EntryKind::Commitment);
        WordsSearch search;
        search.words = SearchWords(u"note"_qs);
        search.rep = m_bo;
        QCOMPARE(find(search), (Found{third, second}));
        search.kind = EntryKind::Debrief;
        QCOMPARE(find(search), (Found{second}));
        search.rep.reset();
        QCOMPARE(find(search), (Found{second, first}));
        search.kind.reset();
        search.from = QDate(2026, 11, 3);
        QCOMPARE(find(search), (Found{third, second}));
        search.to = QDate(2026, 11, 3);
        QCOMPARE(find(search), (Found{second}));
    }

    void everyChangeIsFollowed()
    {
        ContentStep written;
        const EntryId entry =
            write({u"before"_qs}, m_ana, QDate(2026, 11, 2), EntryKind::Debrief, &written);
        Texts words;
        words.set(TextField::Customer, u"after"_qs);
        words.set(TextField::Reflection, u"uneasy"_qs);
        const ContentStep changed = edit(*m_database, [&](ContentWriter &writer) {
            entryrows::update(writer, entry, headOf(m_ana, QDate(2026, 11, 2)), words);
        });
        const auto verify = [&](bool before, bool after) {
            QCOMPARE(find(u"before"_qs), before ? Found{entry} : Found{});
            QCOMPARE(find(u"after"_qs), after ? Found{entry} : Found{});
            QCOMPARE(find(u"uneasy"_qs), after ? Found{entry} : Found{});
            QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
        };
        verify(false, true);
        undo(*m_database, changed);
        verify(true, false);
        redo(*m_database, changed);
        verify(false, true);
        const ContentStep removed =
            edit(*m_database, [&](ContentWriter &writer) { entryrows::remove(writer, entry, {}); });
        verify(false, false);
        undo(*m_database, removed);
        verify(false, true);
        undo(*m_database, changed);
        undo(*m_database, written);
        verify(false, false);
    }

    void aMegabyteIsFoundToItsLastWord()
    {
        const EntryId entry = write(u"word "_qs.repeated(200'000) + u"finis"_qs);
        QCOMPARE(find(u"finis"_qs), Found{entry});
        QCOMPARE(take(checkWorkbook(*m_database)), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestSearch)
#include "tst_search.moc"
