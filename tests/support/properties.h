#pragma once

#include <cstdlib>

// Before the headers of RapidCheck: its settings are read when the first property is tried.
namespace gouji::test {

/// Fewer inputs than is usual, and the same ones each time; RC_PARAMS in the environment overrules
/// it: RC_PARAMS="max_success=5000".
inline const int kPropertySettings = setenv("RC_PARAMS", "seed=20240117 max_success=60", 0);

}  // namespace gouji::test

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

namespace gouji::test {

/// A number of [begin, end), of them all from the first input on.
template <class Number>
Number anyIn(Number begin, Number end) {
  return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange<Number>(begin, end));
}

}  // namespace gouji::test
