# Flags that every target of this project shares, and how a test is declared.

add_library(gouji_flags INTERFACE)
target_compile_options(gouji_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  -Wno-sign-conversion -Wnon-virtual-dtor -Werror)
if(GOUJI_SANITIZE)
  # GCC's own advice: what the sanitizers add makes this warning see what is not there.
  target_compile_options(gouji_flags INTERFACE -Wno-maybe-uninitialized)
  target_compile_options(gouji_flags INTERFACE -fsanitize=address,undefined
    -fno-sanitize-recover=all -fno-omit-frame-pointer)
  # The sanitizer's dlopen() stands between: it finds the PDF module by the program's RPATH alone.
  target_link_options(gouji_flags INTERFACE -fsanitize=address,undefined
    -Wl,--disable-new-dtags)
endif()
if(GOUJI_COVERAGE)
  target_compile_options(gouji_flags INTERFACE --coverage)
  target_link_options(gouji_flags INTERFACE --coverage)
endif()

# A library of the product; sources are added by the folders below with target_sources.
function(gouji_library name)
  add_library(gouji_${name} STATIC)
  add_library(gouji::${name} ALIAS gouji_${name})
  set_target_properties(gouji_${name} PROPERTIES EXPORT_NAME ${name})
  target_include_directories(gouji_${name} PUBLIC
    $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}> $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/gouji>)
  target_compile_features(gouji_${name} PUBLIC cxx_std_20)
  target_link_libraries(gouji_${name} PRIVATE $<BUILD_INTERFACE:gouji_flags>)
endfunction()

# The PDF module lies as far from the programs of plugins/ in the build as where they are installed:
# one run path serves both. A path that CMake rewrites on installing ends in an empty entry until
# then, and that is the folder the program is run in.
set(GOUJI_MODULE_PATH "${CMAKE_INSTALL_LIBDIR}/gouji")
set(GOUJI_MODULE_DIR "${PROJECT_BINARY_DIR}/plugins/${GOUJI_MODULE_PATH}")

# A program of a folder of plugins/ that loads the PDF module when the first PDF comes.
function(gouji_loads_pdf program)
  add_dependencies(${program} gouji_pdf_module)
  set_target_properties(${program} PROPERTIES
    GOUJI_PDF_ON_DEMAND ON
    BUILD_WITH_INSTALL_RPATH ON
    INSTALL_RPATH_USE_LINK_PATH ON
    INSTALL_RPATH "$ORIGIN/../${GOUJI_MODULE_PATH}")
endfunction()

# gouji_test(NAME label LIBRARIES … SOURCES …): one GoogleTest program, every case a ctest test.
function(gouji_test name label)
  cmake_parse_arguments(arg "" "" "LIBRARIES;SOURCES" ${ARGN})
  add_executable(${name} ${arg_SOURCES})
  target_link_libraries(${name} PRIVATE gouji_flags gouji_test_support ${arg_LIBRARIES}
    GTest::gmock GTest::gtest GTest::gtest_main)
  gtest_discover_tests(${name} PROPERTIES LABELS ${label} TIMEOUT 300 DISCOVERY_TIMEOUT 60)
endfunction()
