// SPDX-License-Identifier: MIT
#pragma once

#include "camera.h"

#include <QTextStream>

#include <span>

/// Something to look at, reached anew on a stage of its own, which has a `window`, its `language` and what stands behind it.
template <typename Stage>
struct Scene {
    QString name;
    bool (*reach)(Stage &stage);
};

/// False when a scene was not reached or the camera saw something wrong; what, has been printed.
template <typename Stage>
bool lookAtEach(std::span<const Scene<Stage>> scenes, const Camera &camera)
{
    bool isWell = true;
    for (const Scene<Stage> &scene : scenes) {
        Stage stage;
        const bool isReached = scene.reach(stage);
        if (!isReached)
            QTextStream(stdout) << scene.name << ": was not reached\n";
        isWell &= isReached && camera.look(stage.window.get(), &stage.language, scene.name);
    }
    return isWell;
}
