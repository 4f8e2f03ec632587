// SPDX-License-Identifier: MIT
#include "frames.h"

#include "ui/postlist.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

double threadTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

double percentile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.at(qsizetype(double(values.size() - 1) * share));
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return isOpen ? file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6 : 0;
}

QList<double> Scrolling::measure(int frames, const std::function<void(int)> &happen) const
{
    QList<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        const QDeadlineTimer end(m_pace);
        const double before = threadTime();
        happen(frame);
        QCoreApplication::processEvents();
        m_list->viewport()->repaint();
        if (!end.hasExpired())
            QTest::qWait(int(end.remainingTime()));
        times.append(threadTime() - before);
    }
    return times;
}

QList<double> Scrolling::byWheel(int frames) const
{
    QWidget *viewport = m_list->viewport();
    return measure(frames, [viewport](int) {
        const QPointF at(50, 50);
        QWheelEvent event(at, viewport->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(viewport, &event);
    });
}

QList<double> Scrolling::byPage(int frames) const
{
    return measure(frames, [this](int) { QTest::keyClick(m_list, Qt::Key_PageDown); });
}

QList<double> Scrolling::byDragging(int frames) const
{
    QScrollBar *bar = m_list->verticalScrollBar();
    return measure(frames, [bar](int frame) {
        bar->setValue(frame % 8 ? bar->value() + 40'000 : QRandomGenerator::global()->bounded(bar->maximum()));
    });
}

QList<double> Scrolling::byArrow(int frames) const
{
    QList<double> times;
    for (int frame = 0; frame < frames; ++frame) {
        times += measure(1, [this](int) { QTest::keyClick(m_list, Qt::Key_Down); });
        QTest::qWait(100);
    }
    return times;
}
