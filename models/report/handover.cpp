// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/report/handover.h"

#include "models/report/undertakingwords.h"
#include "models/report/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace courtside {

namespace {

struct HandOverWords
{
    Q_DECLARE_TR_FUNCTIONS(HandOver)
};

template <class SomeId> QString nameOf(const std::map<SomeId, QString> &names, SomeId id)
{
    const auto found = names.find(id);
    return found == names.end() ? QString() : found->second;
}

/// "Nordwind, promised by Anna Berg, by Fri 27 Nov 2026"
QString circumstances(const HandOver::Item &item)
{
    QStringList parts = {item.customer};
    if (!item.rep.isEmpty())
        parts.append(HandOverWords::tr("promised by %1").arg(item.rep));
    parts.append(item.due.isEmpty() ? HandOverWords::tr("no date") : item.due);
    parts.removeAll(QString());
    return parts.join(HandOverWords::tr(", "));
}

QString nothingOpen()
{
    return HandOverWords::tr("Nothing is open.");
}

/// People's words as Markdown that shows them letter by letter, on one line.
QString inMarkdown(const QString &words)
{
    static const QRegularExpression marks(QStringLiteral("([\\\\`*_\\[\\]<>&~|#]|^[-+=])"));
    static const QRegularExpression numbered(QStringLiteral("^(\\d+)([.)])"));
    return words.simplified()
        .replace(marks, QStringLiteral("\\\\1"))
        .replace(numbered, QStringLiteral("\\1\\\\2"));
}

QString inHtml(const QString &words)
{
    return words.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString row = QStringLiteral("<tr>");
    for (const QString &cell : cells)
        row += QStringLiteral("<%1 align=\"left\" valign=\"top\">%2</%1>").arg(tag, cell);
    return row + QStringLiteral("</tr>\n");
}

} // namespace

QString promiseDetails(const Promise &promise, const PromiseNames &names)
{
    QStringList details;
    if (promise.category)
        details.append(nameOf(names.categories, *promise.category));
    details.append(burdenText(promise.burden, promise.size));
    if (!promise.isStandard)
        details.append(HandOverWords::tr("not standard"));
    details.removeAll(QString());
    return details.join(HandOverWords::tr(", "));
}

HandOver handOver(const FunctionPromises &promises, const PromiseNames &names, QDate today)
{
    HandOver page{promises.function, today, {}};
    std::vector<Promise> open = promises.promises;
    std::erase_if(open, [](const Promise &promise) { return !promise.isOpen(); });
    dueFirst(open);
    for (const Promise &promise : open) {
        const Texts texts = promise.texts.shared();
        page.items.push_back({texts[TextField::Statement], texts[TextField::Customer].simplified(),
                              nameOf(names.reps, promise.rep),
                              promise.due ? dueText(*promise.due, today) : QString(),
                              promiseDetails(promise, names)});
    }
    return page;
}

QString handOverTitle(const HandOver &page)
{
    const QString day = weekdayInSentence(page.asOf);
    return page.function.isEmpty()
               ? HandOverWords::tr("Open promises without a function, as of %1").arg(day)
               : HandOverWords::tr("Open promises for %1, as of %2").arg(page.function, day);
}

QString handOverText(const HandOver &page)
{
    QString text = handOverTitle(page) + QStringLiteral("\n\n");
    if (page.items.empty())
        return text + nothingOpen() + u'\n';
    int number = 0;
    for (const HandOver::Item &item : page.items) {
        text += QStringLiteral("%1. %2\n   %3\n")
                    .arg(QString::number(++number), item.promise.simplified(), circumstances(item));
        if (!item.details.isEmpty())
            text += QStringLiteral("   %1\n").arg(item.details);
    }
    return text;
}

QString handOverMarkdown(const HandOver &page)
{
    QString text = QStringLiteral("# %1\n\n").arg(inMarkdown(handOverTitle(page)));
    if (page.items.empty())
        return text + nothingOpen() + u'\n';
    for (const HandOver::Item &item : page.items) {
        text += QStringLiteral("- **%1**  \n  %2\n")
                    .arg(inMarkdown(item.promise), inMarkdown(circumstances(item)));
        if (!item.details.isEmpty())
            text.insert(text.size() - 1, QStringLiteral("  \n  ") + inMarkdown(item.details));
    }
    return text;
}

QString handOverHtml(const HandOver &page)
{
    QString html = QStringLiteral("<h2>%1</h2>\n").arg(handOverTitle(page).toHtmlEscaped());
    if (page.items.empty())
        return html + QStringLiteral("<p>%1</p>\n").arg(nothingOpen().toHtmlEscaped());
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"4\">\n");
    html += htmlRow({HandOverWords::tr("Promise").toHtmlEscaped(),
                     HandOverWords::tr("Customer").toHtmlEscaped(),
                     HandOverWords::tr("Promised by").toHtmlEscaped(),
                     HandOverWords::tr("When").toHtmlEscaped()},
                    QStringLiteral("th"));
    for (const HandOver::Item &item : page.items) {
        QString promise = inHtml(item.promise);
        if (!item.details.isEmpty())
            promise += QStringLiteral("<br><small>%1</small>").arg(inHtml(item.details));
        html += htmlRow({promise, inHtml(item.customer), inHtml(item.rep), inHtml(item.due)},
                        QStringLiteral("td"));
    }
    return html + QStringLiteral("</table>\n");
}

} // namespace courtside
