// SPDX-FileCopyrightText: 2026 The Courtside authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes files to measure with: the same bytes for the same arguments, on every machine.
//   bench_files activities ROWS            dated rows, as a CRM's report
//   bench_files weekly REPS ACTIVITIES WEEKS   a weekly sheet, one column per activity

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <string_view>

namespace {

/// SplitMix64 (Steele, Lea and Flood 2014): the same numbers everywhere.
std::uint64_t mixed(std::uint64_t number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

unsigned drawn(std::uint64_t seed, unsigned below)
{
    return static_cast<unsigned>(mixed(seed) % below);
}

/// An id of 18 characters as Salesforce makes them, in no order. An odd factor runs through all
/// numbers below a power of two without meeting one twice.
std::string recordId(std::uint64_t row)
{
    constexpr std::string_view digits =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    std::string id = "00TEX00000000aB";
    std::uint64_t number = (row * 2654435761ULL) % (1ULL << 32);
    for (size_t place = 12; place > 5; --place) {
        id[place] = digits[number % digits.size()];
        number /= digits.size();
    }
    for (size_t group = 0; group < 3; ++group) {
        unsigned capitals = 0;
        for (size_t i = 0; i < 5; ++i) {
            const char letter = id[group * 5 + i];
            if (letter >= 'A' && letter <= 'Z')
                capitals |= 1U << i;
        }
        id += "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345"[capitals];
    }
    return id;
}

/// Days counted from Monday 2021-01-04.
std::string dayText(unsigned day)
{
    const std::time_t time = 1609718400 + std::time_t(day) * 86400;
    std::tm parts{};
    gmtime_r(&time, &parts);
    std::array<char, 16> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts);
    return text.data();
}

void writeActivities(std::uint64_t rows)
{
    constexpr std::array types = {"Call", "Email", "Meeting", "Demo", "Visit"};
    constexpr std::array subjects = {"First conversation", "Follow-up on the offer",
                                     "Walk through the plan", "Call about next steps"};
    constexpr unsigned people = 30;
    constexpr unsigned weeks = 156;
    std::puts("\"Assigned\",\"Subject\",\"Date\",\"Status\",\"Company / Account\",\"Type\","
              "\"Activity ID\"");
    for (std::uint64_t row = 0; row < rows; ++row) {
        const unsigned day = drawn(row * 4 + 1, weeks) * 7 + drawn(row * 4 + 2, 5);
        std::printf("\"Rep %02u\",\"%s %u\",\"%s\",\"Completed\",\"Company %u\",\"%s\",\"%s\"\n",
                    drawn(row * 4, people), subjects[row % subjects.size()],
                    drawn(row * 4 + 3, 1000), dayText(day).c_str(), drawn(row, 5000),
                    types[drawn(row + 7, types.size())], recordId(row).c_str());
    }
}

void writeWeekly(unsigned reps, unsigned activities, unsigned weeks)
{
    std::printf("team,rep,week");
    for (unsigned activity = 0; activity < activities; ++activity)
        std::printf(",Activity %u", activity + 1);
    std::puts("");
    for (unsigned rep = 0; rep < reps; ++rep) {
        for (unsigned week = 0; week < weeks; ++week) {
            std::printf("Team %03u,Rep %04u,%s", rep / 10, rep, dayText(week * 7).c_str());
            for (unsigned activity = 0; activity < activities; ++activity) {
                const std::uint64_t pair = std::uint64_t(rep) * activities + activity;
                const unsigned usual = 4 + drawn(pair, 12);
                std::printf(",%u", usual - 3 + drawn((pair << 20) + week, 7));
            }
            std::puts("");
        }
    }
}

unsigned numberAt(char **words, int place)
{
    return static_cast<unsigned>(std::strtoul(words[place], nullptr, 10));
}

} // namespace

int main(int count, char **words)
{
    const std::string_view kind = count > 1 ? words[1] : "";
    if (kind == "activities" && count == 3) {
        writeActivities(numberAt(words, 2));
    } else if (kind == "weekly" && count == 5) {
        writeWeekly(numberAt(words, 2), numberAt(words, 3), numberAt(words, 4));
    } else {
        std::fputs("bench_files activities ROWS | weekly REPS ACTIVITIES WEEKS\n", stderr);
        return 2;
    }
    return 0;
}
