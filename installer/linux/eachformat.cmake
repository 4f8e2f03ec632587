# Read by CPack once for each format it makes.
if(CPACK_GENERATOR STREQUAL "DEB")
    # It would stand before each package's own.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${CPACK_DEFAULT_PACKAGE_DESCRIPTION_SUMMARY})
endif()
if(CPACK_GENERATOR MATCHES "DEB|RPM")
    # Those take the symbols out themselves and keep them, in packages of their own.
    set(CPACK_STRIP_FILES OFF)
endif()
if(CPACK_GENERATOR STREQUAL "TXZ")
    # The portable archive: both programs in one tree, and all that they need.
    set(CPACK_PACKAGING_INSTALL_PREFIX "")
    set(CPACK_INSTALL_CMAKE_PROJECTS
        "${CPACK_LATCHKEY_BUILD};Latchkey;client;/" "${CPACK_LATCHKEY_BUILD};Latchkey;server;/")
    set(CPACK_COMPONENTS_ALL)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/portable.cmake)
endif()
