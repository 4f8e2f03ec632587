// SPDX-License-Identifier: MIT
#include "ui/picturedecoder.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace Latchkey {

namespace {

constexpr qint64 mostPixels = 40'000'000;
constexpr qint64 quicklyDecodedPixels = 512 * 512; // whatever the format: some milliseconds
constexpr int widest = 2048; // px; lines are hardly longer

qint64 pixels(const QSize &size)
{
    return qint64(size.width()) * size.height();
}

/// No wider than a line, whichever way the file has it turned.
QSize keptSize(const QImageReader &reader)
{
    const QSize size = reader.size();
    const int width = reader.transformation() & QImageIOHandler::TransformationRotate90 ? size.height() : size.width();
    return width > widest ? (size * (double(widest) / width)).expandedTo({1, 1}) : size;
}

/// By its content; what it is called does not count.
bool isKnownFormat(const QImageReader &reader)
{
    static const QList<QByteArray> known{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    return known.contains(reader.format());
}

} // namespace

QImage decodedPicture(const QByteArray &file, qint64 room)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (!isKnownFormat(reader))
        return {}; // before its size is asked for, which reads all of some formats
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const QSize kept = keptSize(reader);
    if (!size.isValid() || pixels(size) > mostPixels || pixels(kept) > room)
        return {};
    reader.setScaledSize(kept);
    return reader.read();
}

bool isQuicklyDecoded(const QByteArray &file)
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    const QImageReader reader(&buffer);
    return !isKnownFormat(reader) || pixels(reader.size()) <= quicklyDecodedPixels;
}

PictureDecoder::PictureDecoder(std::function<qint64()> room, QObject *parent) : QObject(parent), m_room(std::move(room)) { }

PictureDecoder::~PictureDecoder()
{
    clear();
}

void PictureDecoder::decode(const File &file, const Taker &take)
{
    m_waiting.enqueue({file, take});
    if (!m_reading)
        readNext();
}

void PictureDecoder::readNext()
{
    if (m_waiting.isEmpty())
        return;
    const Task task = m_waiting.dequeue();
    m_take = task.take;
    const auto promise = std::make_shared<QPromise<QImage>>();
    promise->start();
    m_reading = new QFutureWatcher<QImage>(this);
    connect(m_reading, &QFutureWatcherBase::finished, this, &PictureDecoder::handOver);
    m_reading->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, file = task.file, room = m_room()] {
        if (!promise->isCanceled())
            promise->addResult(decodedPicture(file(), room));
        promise->finish();
    });
}

void PictureDecoder::handOver()
{
    auto *reading = std::exchange(m_reading, nullptr);
    disconnect(reading, nullptr, this, nullptr);
    reading->deleteLater();
    std::exchange(m_take, {})(reading->result());
    if (!m_reading)
        readNext();
}

void PictureDecoder::finish()
{
    while (m_reading) {
        m_reading->waitForFinished();
        handOver();
    }
}

void PictureDecoder::clear()
{
    m_waiting.clear();
    if (m_reading)
        m_reading->cancel();
    delete std::exchange(m_reading, nullptr);
}

} // namespace Latchkey
