# LibreOffice and the C++ part of its SDK, as Debian and the project's own packages lay them out.
#   LibreOffice::component   headers and libraries of a UNO component in C++
#   LibreOffice_SOFFICE, LibreOffice_UNOPKG, LibreOffice_CPPUMAKER, LibreOffice_PROGRAM
find_program(LibreOffice_SOFFICE soffice HINTS $ENV{LIBREOFFICE}/program /usr/lib/libreoffice/program)
if(LibreOffice_SOFFICE)
  file(REAL_PATH "${LibreOffice_SOFFICE}" soffice_file)
  cmake_path(GET soffice_file PARENT_PATH soffice_folder)
endif()
find_path(LibreOffice_PROGRAM types.rdb
  HINTS $ENV{LIBREOFFICE}/program ${soffice_folder} PATHS /usr/lib/libreoffice/program)
find_program(LibreOffice_UNOPKG unopkg HINTS ${LibreOffice_PROGRAM})
find_program(LibreOffice_CPPUMAKER cppumaker HINTS ${LibreOffice_PROGRAM}/../sdk/bin NO_DEFAULT_PATH)
find_path(LibreOffice_INCLUDE sal/types.h
  HINTS ${LibreOffice_PROGRAM}/../sdk/include PATH_SUFFIXES libreoffice)

set(LibreOffice_NAMES uno_sal uno_cppu uno_cppuhelpergcc3 uno_salhelpergcc3)
set(LibreOffice_LIBRARIES "")
foreach(name IN LISTS LibreOffice_NAMES)
  find_library(LibreOffice_${name} ${name} HINTS ${LibreOffice_PROGRAM}/../sdk/lib NO_DEFAULT_PATH)
  list(APPEND LibreOffice_LIBRARIES "${LibreOffice_${name}}")
  mark_as_advanced(LibreOffice_${name})
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibreOfficeSdk REQUIRED_VARS
  LibreOffice_PROGRAM LibreOffice_UNOPKG LibreOffice_CPPUMAKER LibreOffice_INCLUDE
  LibreOffice_uno_sal LibreOffice_uno_cppu LibreOffice_uno_cppuhelpergcc3
  LibreOffice_uno_salhelpergcc3)
mark_as_advanced(LibreOffice_PROGRAM LibreOffice_UNOPKG LibreOffice_CPPUMAKER LibreOffice_INCLUDE)

if(LibreOfficeSdk_FOUND AND NOT TARGET LibreOffice::component)
  # Headers of the office's types, made from its own registry: the whole of it takes a second.
  set(LibreOffice_HEADERS "${CMAKE_CURRENT_BINARY_DIR}/office-types")
  file(MAKE_DIRECTORY "${LibreOffice_HEADERS}") # an imported target names existing folders only
  set(registries ${LibreOffice_PROGRAM}/types.rdb ${LibreOffice_PROGRAM}/types/offapi.rdb)
  add_custom_command(OUTPUT "${LibreOffice_HEADERS}.stamp"
    COMMAND ${LibreOffice_CPPUMAKER} -Gc -C -O${LibreOffice_HEADERS} ${registries}
    COMMAND ${CMAKE_COMMAND} -E touch "${LibreOffice_HEADERS}.stamp"
    DEPENDS ${registries} COMMENT "Generating the headers of the office's types" VERBATIM)
  add_custom_target(libreoffice_headers DEPENDS "${LibreOffice_HEADERS}.stamp")

  add_library(LibreOffice::component INTERFACE IMPORTED)
  target_include_directories(LibreOffice::component SYSTEM INTERFACE
    "${LibreOffice_INCLUDE}" "${LibreOffice_HEADERS}")
  target_compile_definitions(LibreOffice::component INTERFACE UNX LINUX GCC CPPU_ENV=gcc3)
  target_link_libraries(LibreOffice::component INTERFACE ${LibreOffice_LIBRARIES})
  add_dependencies(LibreOffice::component libreoffice_headers)
endif()
