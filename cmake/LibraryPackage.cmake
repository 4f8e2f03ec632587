# The libraries for other programs: `find_package(Latchkey)` gives Latchkey::Directus and Latchkey::SignIn. They are a part of their
# own and in no package that people install to run Latchkey:
#     cmake --install build/release --component development --prefix WHERE
include(CMakePackageConfigHelpers)
include(GNUInstallDirs)

set(headers ${CMAKE_INSTALL_INCLUDEDIR}/latchkey)
set(cmake_files ${CMAKE_INSTALL_LIBDIR}/cmake/Latchkey)

# export_library(directus Directus): the target, and its name for others.
function(export_library target name)
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name} OUTPUT_NAME Latchkey${name})
    install(TARGETS ${target} EXPORT Latchkey${name}
        ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT development EXCLUDE_FROM_ALL
        INCLUDES DESTINATION ${headers})
    install(EXPORT Latchkey${name} FILE Latchkey${name}.cmake NAMESPACE Latchkey::
        DESTINATION ${cmake_files} COMPONENT development EXCLUDE_FROM_ALL)
endfunction()

export_library(directus Directus)
export_library(signin SignIn)

# What only the sources of directus/ include stays here.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/directus ${PROJECT_SOURCE_DIR}/signin DESTINATION ${headers}
    COMPONENT development EXCLUDE_FROM_ALL
    FILES_MATCHING PATTERN "*.h"
    PATTERN authenticationprotocol.h EXCLUDE
    PATTERN authorizedrequest.h EXCLUDE
    PATTERN exchange.h EXCLUDE
    PATTERN singlesendbody.h EXCLUDE)

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/LatchkeyConfig.cmake.in ${PROJECT_BINARY_DIR}/LatchkeyConfig.cmake
    INSTALL_DESTINATION ${cmake_files} NO_SET_AND_CHECK_MACRO)
# Before 1.0 a minor version may change what is there.
write_basic_package_version_file(${PROJECT_BINARY_DIR}/LatchkeyConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/LatchkeyConfig.cmake ${PROJECT_BINARY_DIR}/LatchkeyConfigVersion.cmake
    DESTINATION ${cmake_files} COMPONENT development EXCLUDE_FROM_ALL)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/latchkey-development RENAME copyright
    COMPONENT development EXCLUDE_FROM_ALL)
