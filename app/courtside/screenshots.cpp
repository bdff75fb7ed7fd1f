// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/screenshots.h"

#include "models/workbook/boardreader.h"
#include "models/workbook/workbook.h"
#include "views/pagelist.h"
#include "views/shared/appearance.h"
#include "views/shell/currentworkbook.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagestack.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

namespace courtside {

namespace {

struct ScreenshotText
{
    Q_DECLARE_TR_FUNCTIONS(Screenshots)
};

constexpr QSize pictureSize(1366, 768);
constexpr int settleTime = 150; ///< milliseconds

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(settleTime, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The rep with the strongest evidence: that page has the most to show.
PageTarget mostTelling(Workbook &workbook)
{
    const ReasonList reasons = workbook.board().reasons();
    for (const Reason &reason : reasons.shown) {
        if (reason.flag)
            return {reason.rep, reason.flag->key.activity, {}};
    }
    return {};
}

class Photographer final
{
public:
    Photographer(QDir folder, CurrentWorkbook &workbook, Appearance &appearance)
        : m_folder(std::move(folder)), m_appearance(appearance),
          m_window({workbook, appearance, pageList(), {}})
    {
        m_window.setWindowState(Qt::WindowNoState); // a small screen would fill it
        m_window.resize(pictureSize);
        m_window.show();
    }

    MainWindow &window() { return m_window; }
    void take(const QString &name)
    {
        const std::pair<Scheme, QString> looks[] = {{Scheme::Light, QStringLiteral("light")},
                                                    {Scheme::Dark, QStringLiteral("dark")}};
        for (const auto &[scheme, look] : looks) {
            m_appearance.setScheme(scheme);
            settle();
            const QString file = QStringLiteral("%1-%2.png").arg(name, look);
            (m_window.grab().save(m_folder.filePath(file)) ? m_written : m_missed).append(file);
        }
    }
    Result<QStringList> result() const
    {
        if (m_missed.isEmpty())
            return m_written;
        return Failure{ScreenshotText::tr("These pictures could not be written to “%1”: %2.")
                           .arg(m_folder.path(), m_missed.join(QStringLiteral(", "))),
                       {}};
    }

private:
    QDir m_folder;
    Appearance &m_appearance;
    MainWindow m_window;
    QStringList m_written;
    QStringList m_missed;
};

} // namespace

Result<QStringList> writeScreenshots(const QString &folder, QDate today)
{
    const QTemporaryDir aside; // neither the person's settings nor their files are touched
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, aside.path());
    if (!QDir().mkpath(folder))
        return Failure{ScreenshotText::tr("The folder “%1” cannot be made.").arg(folder), {}};

    const QDateTime now(today, QTime(9, 0));
    const Clock clock{[now] {
        return now;
    }};
    const QString path = QDir(aside.path()).filePath(QStringLiteral("Sample.courtside"));
    if (const auto made = Workbook::createSample(path, clock); !made)
        return made.failure();

    CurrentWorkbook workbook(clock);
    Appearance appearance;
    Photographer photographer(QDir(folder), workbook, appearance);
    photographer.take(QStringLiteral("welcome"));
    if (const auto opened = workbook.open(path); !opened)
        return opened.failure();
    const PageTarget target = mostTelling(*workbook.get());
    for (const PageInfo &page : pageList()) {
        photographer.window().stack()->open(page.id, target);
        photographer.take(page.id);
    }
    return photographer.result();
}

} // namespace courtside
