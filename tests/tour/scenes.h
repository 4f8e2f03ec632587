// SPDX-License-Identifier: MIT
#pragma once

#include "camera.h"

/// What a tour with a server that is well does not come by: pages that are empty, refused, in trouble, or dressed by a project.
/// False when a scene was not reached or the camera saw something wrong; what, has been printed.
bool lookAtScenes(const Camera &camera);
