// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QImage>
#include <QObject>
#include <QQueue>

#include <functional>

template <typename T>
class QFutureWatcher;

namespace Latchkey {

/// Only formats that are no programs, and no picture that would fill the memory: null if more than `room` pixels would have to be
/// kept. May run in any thread.
QImage decodedPicture(const QByteArray &file, qint64 room);

/// Whether decodedPicture() takes no longer than a thread needs to wake up.
bool isQuicklyDecoded(const QByteArray &file);

/// Reads picture files aside: in a thread of Qt's global pool, so that no window waits, and one after the other, so that each is
/// told how much room the former have left.
class PictureDecoder final : public QObject {
    Q_OBJECT

public:
    /// Gives the bytes of a file, in whichever thread the picture is read.
    using File = std::function<QByteArray()>;
    using Taker = std::function<void(const QImage &)>;

    /// `room` says how many pixels may be kept of the next picture.
    explicit PictureDecoder(std::function<qint64()> room, QObject *parent = nullptr);
    ~PictureDecoder() override;

    /// `take` gets what decodedPicture() makes of the file, in this thread and in a later turn of the event loop.
    void decode(const File &file, const Taker &take);

    /// Waits until all have been taken.
    void finish();

    /// Nobody takes what has been asked for so far.
    void clear();

private:
    struct Task {
        File file;
        Taker take;
    };

    void readNext();
    void handOver();

    const std::function<qint64()> m_room;
    QQueue<Task> m_waiting;
    Taker m_take; ///< of the one that is being read
    QFutureWatcher<QImage> *m_reading = nullptr; ///< a child
};

} // namespace Latchkey
