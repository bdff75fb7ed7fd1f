// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/firstpaint.h"
#include "app/courtside/screenshots.h"
#include "app/courtside/singlewindow.h"
#include "app/courtside/startoptions.h"
#include "models/workbook/workbook.h"
#include "resources/translations/words.h"
#include "views/pagelist.h"
#include "views/shared/appearance.h"
#include "views/shell/currentworkbook.h"
#include "views/shell/mainwindow.h"
#include "views/shell/noticebar.h"
#include "views/shell/windowmemory.h"

#include <QApplication>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/stat.h>

namespace {

using namespace courtside;

const QDate screenshotDay(2026, 11, 23);

void print(FILE *stream, const QString &text)
{
    std::fputs(qUtf8Printable(text), stream);
    std::fputc('\n', stream);
}

int takeScreenshots(const StartOptions &options)
{
    const auto written =
        writeScreenshots(options.screenshots, options.today.value_or(screenshotDay));
    print(written ? stdout : stderr,
          written ? written->join(QLatin1Char('\n')) : written.failure().sentence);
    return written ? EXIT_SUCCESS : EXIT_FAILURE;
}

/// What the arguments and the memory of the last time say should be open; empty: nothing yet.
QString firstPath(const StartOptions &options, const CurrentWorkbook &workbook)
{
    if (options.sample)
        return CurrentWorkbook::samplePath();
    if (!options.file.isEmpty())
        return options.file;
    const QStringList recent = workbook.recent();
    return recent.isEmpty() ? QString() : recent.front();
}

int openWindow(const StartOptions &options)
{
    const std::optional<QDate> fixed = options.today;
    const Clock clock{[fixed] {
        const QDateTime now = QDateTime::currentDateTime();
        return fixed ? QDateTime(*fixed, now.time()) : now;
    }};
    CurrentWorkbook workbook(clock);
    const QString path = firstPath(options, workbook);
    if (SingleWindow::raiseOther(path))
        return EXIT_SUCCESS;

    Appearance appearance(WindowMemory::scheme());
    MainWindow window({workbook, appearance, pageList(), Dialogs::desktop()});
    SingleWindow single;
    single.listenFor(path);
    QObject::connect(&single, &SingleWindow::raiseWanted, &window, &MainWindow::raiseToFront);
    QObject::connect(&workbook, &CurrentWorkbook::changed, &single, [&] {
        single.listenFor(workbook.get() ? workbook.get()->path() : QString());
    });
    if (options.sample || !path.isEmpty()) {
        const auto opened = options.sample ? workbook.openSample() : workbook.open(path);
        if (!opened)
            window.notices()->tell(opened.failure().sentence);
    }
    std::optional<FirstPaint> firstPaint;
    if (options.quitWhenPainted)
        firstPaint.emplace();
    // Only now: asked before, it would find this very window and refuse to open its workbook.
    workbook.setElsewhereCheck(&SingleWindow::raiseOther);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    umask(077);                    // whatever is written here is about people
    std::signal(SIGXFSZ, SIG_IGN); // a full disk is a sentence, not the end
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Courtside"));
    QApplication::setApplicationName(QStringLiteral("courtside"));
    QApplication::setApplicationDisplayName(QStringLiteral("Courtside"));
    QApplication::setApplicationVersion(QStringLiteral(COURTSIDE_VERSION));

    courtside::speakEnglish();

    const auto options = courtside::StartOptions::read(QApplication::arguments().mid(1));
    if (!options) {
        print(stderr, options.failure().sentence);
        return 2;
    }
    if (options->help || options->version) {
        print(stdout, options->help ? courtside::StartOptions::usage()
                                    : QStringLiteral("courtside " COURTSIDE_VERSION));
        return EXIT_SUCCESS;
    }
    return options->screenshots.isEmpty() ? openWindow(*options) : takeScreenshots(*options);
}
