# Runs Doxygen on docs/Doxyfile: cmake -DDOXYGEN=FILE -DFOLDER=WHERE -P cmake/ApiDocumentation.cmake
cmake_minimum_required(VERSION 3.25)
cmake_path(GET CMAKE_CURRENT_LIST_DIR PARENT_PATH project)
file(STRINGS ${project}/CMakeLists.txt version REGEX "^project\\(Latchkey VERSION")
string(REGEX REPLACE ".*VERSION ([0-9.]+).*" "\\1" version "${version}")
set(ENV{LATCHKEY_VERSION} ${version})
set(ENV{LATCHKEY_DOCS_FOLDER} ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
execute_process(COMMAND ${DOXYGEN} docs/Doxyfile WORKING_DIRECTORY ${project} COMMAND_ERROR_IS_FATAL ANY)
