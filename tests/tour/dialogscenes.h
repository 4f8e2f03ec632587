// SPDX-License-Identifier: MIT
#pragma once

#include "camera.h"

/// The sign-in dialog as other programs have it: its pages and what can go wrong on them. False when a scene was not reached or
/// the camera saw something wrong; what, has been printed.
bool lookAtDialog(const Camera &camera);
