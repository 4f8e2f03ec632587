# SPDX-License-Identifier: MIT
# screenshots              pictures of every page in every state, light and dark, in three languages, at 100 and 200 %, drawn
#                          off-screen into screenshots/, with an index.html to look at them side by side

source cmake/dev/commands/run.sh

command_screenshots() {
    local folder=$root/screenshots percent
    need build
    configure
    build latchkey latchkey-server latchkey-tour
    for percent in 100 200; do
        QT_SCALE_FACTOR=$((percent / 100)) take_tour --all "$folder/$percent"
    done
    write_index "$folder"
    say "pictures are in $folder, side by side in $folder/index.html"
}

# One row a page, one column an appearance, in the order of their names.
write_index() { # FOLDER
    local picture page former=''
    {
        echo '<!doctype html><meta charset="utf-8"><title>Latchkey, page by page</title>'
        echo '<style>body { font: 14px sans-serif } section { display: flex; overflow-x: auto; gap: 8px }'
        echo 'figure { margin: 0 } img { width: 480px; border: 1px solid #ccc }</style>'
        for picture in "$1"/100/*.png; do
            page=$(page_of "$picture")
            [ "$page" = "$former" ] || echo "${former:+</section>}<h2>$page</h2><section>"
            former=$page
            show_picture "100/${picture##*/}"
            show_picture "200/${picture##*/}"
        done
        echo '</section>'
    } >"$1/index.html"
}

page_of() { # FILE
    basename "$1" .png | sed -E 's/-(en|de|ar)(-dark|-contrast|-small|-letters)?$//'
}

show_picture() { # FILE
    echo "<figure><a href=\"$1\"><img loading=\"lazy\" src=\"$1\" alt=\"\"></a><figcaption>$1</figcaption></figure>"
}
