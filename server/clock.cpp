// SPDX-License-Identifier: MIT
#include "clock.h"

#include "http.h"
#include "number.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <ctime>

namespace Latchkey::Server {

namespace {

using namespace std::chrono;

constexpr double second = 1000;
constexpr double minute = 60 * second;
constexpr double hour = 60 * minute;
constexpr double day = 24 * hour;
constexpr double longestDuration = 100 * 365 * day;

struct Unit {
    double milliseconds;
    std::array<std::string_view, 5> names;
};

constexpr std::array<Unit, 7> units{{
    {1, {"", "ms", "msecs", "milliseconds", "millisecond"}},
    {second, {"s", "sec", "secs", "seconds", "second"}},
    {minute, {"m", "min", "mins", "minutes", "minute"}},
    {hour, {"h", "hr", "hrs", "hours", "hour"}},
    {day, {"d", "day", "days", "d", "d"}},
    {7 * day, {"w", "week", "weeks", "w", "w"}},
    {365.25 * day, {"y", "yr", "yrs", "years", "year"}},
}};

std::optional<double> unitNamed(std::string_view name)
{
    for (const Unit &unit : units) {
        for (std::string_view spelling : unit.names) {
            if (equalsIgnoringCase(spelling, name))
                return unit.milliseconds;
        }
    }
    return {};
}

// Reads fixed-width numbers from the front of a text.
class Digits {
public:
    explicit Digits(std::string_view text) : m_rest(text) { }

    int number(std::size_t width)
    {
        int value = 0;
        if (m_rest.size() < width || !allDigits(m_rest.substr(0, width)))
            return fail();
        std::from_chars(m_rest.data(), m_rest.data() + width, value);
        m_rest.remove_prefix(width);
        return value;
    }

    bool accept(char c)
    {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void expect(char c)
    {
        if (!accept(c))
            fail();
    }

    // The digits after the point, to the millisecond; further ones are dropped.
    int fraction()
    {
        int value = 0;
        int scale = 100;
        while (!m_rest.empty() && isDigit(m_rest.front())) {
            value += (m_rest.front() - '0') * scale;
            scale /= 10;
            m_rest.remove_prefix(1);
        }
        return value;
    }

    bool atEnd() const { return m_rest.empty(); }
    bool good() const { return m_good; }

private:
    static bool isDigit(char c) { return c >= '0' && c <= '9'; }

    static bool allDigits(std::string_view text)
    {
        for (char c : text) {
            if (!isDigit(c))
                return false;
        }
        return true;
    }

    int fail()
    {
        m_good = false;
        return 0;
    }

    std::string_view m_rest;
    bool m_good = true;
};

milliseconds readTimeOfDay(Digits &digits)
{
    milliseconds time = hours(digits.number(2));
    digits.expect(':');
    time += minutes(digits.number(2));
    if (digits.accept(':'))
        time += seconds(digits.number(2));
    if (digits.accept('.'))
        time += milliseconds(digits.fraction());
    return time;
}

minutes readOffset(Digits &digits)
{
    if (digits.accept('Z') || digits.atEnd())
        return minutes(0);
    const int sign = digits.accept('-') ? -1 : 1;
    if (sign > 0)
        digits.expect('+');
    const int hoursAhead = digits.number(2);
    digits.accept(':');
    return sign * (hours(hoursAhead) + minutes(digits.number(2)));
}

// A page of posts has a hundred times in it: printf took a tenth of what the page costs.
void put(std::string &text, std::size_t at, std::size_t width, std::int64_t number)
{
    for (std::size_t digit = at + width; digit > at; number /= 10)
        text[--digit] = static_cast<char>('0' + number % 10);
}

} // namespace

Milliseconds millisecondsSinceEpoch(system_clock::time_point time)
{
    return duration_cast<milliseconds>(time.time_since_epoch()).count();
}

Milliseconds now()
{
    return millisecondsSinceEpoch(system_clock::now());
}

std::string isoTime(Milliseconds time)
{
    const sys_time<milliseconds> moment{milliseconds(time)};
    const auto midnight = floor<days>(moment);
    const year_month_day date(midnight);
    const hh_mm_ss clock(moment - midnight);
    std::string text = "0000-00-00T00:00:00.000Z";
    put(text, 0, 4, std::clamp(static_cast<int>(date.year()), 0, 9999));
    put(text, 5, 2, static_cast<unsigned>(date.month()));
    put(text, 8, 2, static_cast<unsigned>(date.day()));
    put(text, 11, 2, clock.hours().count());
    put(text, 14, 2, clock.minutes().count());
    put(text, 17, 2, clock.seconds().count());
    put(text, 20, 3, clock.subseconds().count());
    return text;
}

std::string httpDate(Milliseconds time)
{
    const auto seconds = static_cast<std::time_t>(time / 1000);
    std::array<char, 40> text;
    // This program never sets a locale, so the names are English ones.
    return {text.data(), std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", std::gmtime(&seconds))};
}

std::optional<Milliseconds> parseIsoTime(std::string_view text)
{
    Digits digits(text);
    const year years(digits.number(4));
    digits.expect('-');
    const month months(static_cast<unsigned>(digits.number(2)));
    digits.expect('-');
    const year_month_day date(years, months, std::chrono::day(static_cast<unsigned>(digits.number(2))));
    milliseconds sinceMidnight(0);
    if (digits.accept('T') || digits.accept(' ')) {
        sinceMidnight = readTimeOfDay(digits);
        sinceMidnight -= readOffset(digits);
    }
    if (!digits.good() || !digits.atEnd() || !date.ok())
        return {};
    // Not by the clock's own time points: they count in nanoseconds, and end in 2262.
    return (sys_time<milliseconds>(sys_days(date)) + sinceMidnight).time_since_epoch().count();
}

std::optional<milliseconds> parseDuration(std::string_view text)
{
    const auto end = std::min(text.find_first_not_of("0123456789.-"), text.size());
    const std::optional<double> amount = parseReal(text.substr(0, end));
    std::string_view unit = text.substr(end);
    while (unit.starts_with(' '))
        unit.remove_prefix(1);
    const std::optional<double> size = unitNamed(unit);
    if (!amount || !size || std::abs(*amount * *size) > longestDuration)
        return {};
    return milliseconds(std::llround(*amount * *size));
}

} // namespace Latchkey::Server
