// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/courtside/firstpaint.h"
#include "app/courtside/quitsignals.h"
#include "app/courtside/screenshots.h"
#include "app/courtside/startoptions.h"
#include "app/courtside/windowstart.h"
#include "resources/translations/words.h"

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

int openWindow(const StartOptions &options)
{
    const WindowStart start(options);
    if (start.isElsewhere())
        return EXIT_SUCCESS;
    const QuitSignals quitSignals;
    std::optional<FirstPaint> firstPaint;
    if (options.quitWhenPainted)
        firstPaint.emplace();
    start.window()->show();
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
