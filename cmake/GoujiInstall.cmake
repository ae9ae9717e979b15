# What `cmake --install` puts where: the command, the libraries with their headers, the schemas,
# and a CMake package, so that another project says find_package(gouji).
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/gouji")

# The lines by which goujiConfig.cmake finds what the static libraries are linked with.
set(GOUJI_DEPENDENCIES "")
set(libraries "")
foreach(target gouji_core gouji_filters gouji_pdf)
  get_target_property(linked ${target} LINK_LIBRARIES)
  list(APPEND libraries ${linked})
endforeach()
list(REMOVE_DUPLICATES libraries)
set(icu_components "")
foreach(library IN LISTS libraries)
  if(library MATCHES "^gouji(::|_)")
    continue() # in the package itself
  elseif(library MATCHES "^ICU::(.+)$")
    list(APPEND icu_components ${CMAKE_MATCH_1})
  elseif(library MATCHES "^PkgConfig::(.+)$")
    string(APPEND GOUJI_DEPENDENCIES "pkg_check_modules(${CMAKE_MATCH_1} REQUIRED QUIET "
      "IMPORTED_TARGET GLOBAL ${${CMAKE_MATCH_1}_MODULE_NAME})\n")
  elseif(library MATCHES "^([A-Za-z0-9_]+)::")
    string(APPEND GOUJI_DEPENDENCIES "find_dependency(${CMAKE_MATCH_1})\n")
  endif()
endforeach()
string(PREPEND GOUJI_DEPENDENCIES "find_dependency(ICU COMPONENTS ${icu_components})\n")
string(REPLACE ";" " " GOUJI_DEPENDENCIES "${GOUJI_DEPENDENCIES}")

configure_package_config_file("${CMAKE_CURRENT_LIST_DIR}/goujiConfig.cmake.in"
  "${PROJECT_BINARY_DIR}/goujiConfig.cmake" INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/goujiConfigVersion.cmake"
  COMPATIBILITY SameMinorVersion)

install(TARGETS gouji_core gouji_filters gouji_pdf gouji_pdf_on_demand EXPORT goujiTargets
  ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(EXPORT goujiTargets NAMESPACE gouji:: DESTINATION "${package_dir}")
install(FILES "${PROJECT_BINARY_DIR}/goujiConfig.cmake"
  "${PROJECT_BINARY_DIR}/goujiConfigVersion.cmake" DESTINATION "${package_dir}")
install(DIRECTORY core filters DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/gouji"
  FILES_MATCHING PATTERN "*.h")
install(DIRECTORY schemas DESTINATION "${CMAKE_INSTALL_DATADIR}/gouji")
install(FILES README.md README.zh.md LICENSE TYPE DOC)
if(TARGET gouji)
  install(TARGETS gouji)
  install(TARGETS gouji_pdf_module LIBRARY DESTINATION "${GOUJI_MODULE_PATH}")
endif()
