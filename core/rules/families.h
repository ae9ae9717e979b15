#pragma once

#include <span>

#include "core/rules/judged/judged.h"

namespace gouji::rules {

/// Every family: each rule of the catalogue belongs to one of them.
std::span<const Family* const> families();

}  // namespace gouji::rules
