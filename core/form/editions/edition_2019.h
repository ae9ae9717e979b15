#pragma once

#include "core/form/edition.h"

namespace gouji::form {

const Edition& edition2019();

}  // namespace gouji::form
