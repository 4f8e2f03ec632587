# Read by CPack once for each format it makes.
if(CPACK_GENERATOR STREQUAL "DEB")
    # It would stand before each package's own.
    set(CPACK_PACKAGE_DESCRIPTION_SUMMARY ${CPACK_DEFAULT_PACKAGE_DESCRIPTION_SUMMARY})
endif()
if(CPACK_GENERATOR MATCHES "DEB|RPM")
    # Those take the symbols out themselves and keep them, in packages of their own.
    set(CPACK_STRIP_FILES OFF)
endif()
