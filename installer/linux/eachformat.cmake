# Read by CPack once for each format it makes.
if(CPACK_GENERATOR STREQUAL "DEB")
    # It would stand before each package's own.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${CPACK_DEFAULT_PACKAGE_DESCRIPTION_SUMMARY})
    # The symbols are taken out there, and kept in packages of their own.
    set(CPACK_STRIP_FILES OFF)
    set(CPACK_POST_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/symbols.cmake)
endif()
if(CPACK_GENERATOR STREQUAL "RPM")
    # CPack knows no Recommends, but puts these lines among the tags of each package. The folder of build ids is the system's.
    set(CPACK_RPM_SPEC_MORE_DEFINE [[
%if "%{name}" == "latchkey"
Recommends: latchkey-server, gnome-keyring, qt6-qtwayland, xdg-desktop-portal
%else
Recommends: libcurl
%endif
%define _build_id_links none]])
endif()
if(CPACK_GENERATOR STREQUAL "TXZ")
    # The portable archive: both programs in one tree, and all that they need.
    set(CPACK_PACKAGING_INSTALL_PREFIX "")
    set(CPACK_INSTALL_CMAKE_PROJECTS
        "${CPACK_LATCHKEY_BUILD};Latchkey;client;/" "${CPACK_LATCHKEY_BUILD};Latchkey;server;/")
    set(CPACK_COMPONENTS_ALL)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/portable.cmake)
endif()
