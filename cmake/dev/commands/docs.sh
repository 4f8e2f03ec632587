# SPDX-License-Identifier: MIT
# docs                     the API of the libraries as pages, into build/docs/html; a warning is an error

command_docs() {
    need docs
    mkdir -p build/docs
    cmake -DDOXYGEN=doxygen -DFOLDER="$root/build/docs" -P cmake/ApiDocumentation.cmake ||
        die "the documentation has mistakes, see above"
    say "open build/docs/html/index.html"
}
