#pragma once

#include "core/form/edition.h"

namespace gouji::form {

const Edition& edition2021();

}  // namespace gouji::form
