# What holds for every target of the project, in one place: link `project_options` privately and nothing else.

option(LATCHKEY_WERROR "Treat warnings as errors" OFF)
set(LATCHKEY_SANITIZE "" CACHE STRING "Sanitizers for every target, e.g. address,undefined or thread")

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_VISIBILITY_INLINES_HIDDEN ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_AUTOMOC_MOC_OPTIONS --no-notes)
# ./dev builds before it packs; installing builds nothing.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)

find_program(LATCHKEY_CCACHE ccache)
if(LATCHKEY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header changes its time stamp in every build tree; without these two ccache would never hit.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${LATCHKEY_CCACHE})
endif()

find_program(LATCHKEY_MOLD mold)
include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
include(CheckLinkerFlag)
if(LATCHKEY_MOLD AND NOT LATCHKEY_SANITIZE)
    check_linker_flag(CXX -fuse-ld=mold LATCHKEY_LINKS_WITH_MOLD)
endif()

add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_definitions(project_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)

if(MSVC)
    target_compile_options(project_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${LATCHKEY_WERROR}>:/WX>)
else()
    target_compile_options(project_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wimplicit-fallthrough
        $<$<BOOL:${LATCHKEY_WERROR}>:-Werror>
        $<$<CXX_COMPILER_ID:GNU>:-fno-semantic-interposition>)
    if(LATCHKEY_CCACHE)
        target_compile_options(project_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    endif()
endif()
if(UNIX AND NOT APPLE)
    # What distributions ask of programs that read strangers' data.
    target_compile_options(project_options INTERFACE -fstack-protector-strong)
    if(NOT LATCHKEY_SANITIZE) # without optimisation it does nothing but warn
        target_compile_options(project_options INTERFACE "$<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
    endif()
    target_compile_options(project_options INTERFACE
        # The same bytes wherever the checkout and its build lie. The last that fits is taken.
        "$<$<NOT:$<CONFIG:Debug>>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.;-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>")
    target_link_options(project_options INTERFACE -Wl,-z,relro,-z,now -Wl,--build-id=sha1)
endif()
if(LATCHKEY_LINKS_WITH_MOLD)
    target_link_options(project_options INTERFACE -fuse-ld=mold)
endif()
if(LATCHKEY_SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=${LATCHKEY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(project_options INTERFACE -fsanitize=${LATCHKEY_SANITIZE})
    # Clang 14 cannot make this one of UBSan's checks for coroutines ("a difference across sections").
    target_compile_options(project_options INTERFACE $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
endif()

# A fuzzer follows what it has reached: in the code under test, not in its own few lines alone.
if(LATCHKEY_FUZZERS)
    target_compile_options(project_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# The headers that nearly every file of the client includes: halves a clean build (measured 110 s to 49 s for 100 classes).
function(use_qt_precompiled_headers target)
    target_precompile_headers(${target} PRIVATE <QtCore/QtCore> <QtNetwork/QtNetwork> ${ARGN})
endfunction()
