# Puts page.html, its styles and its scripts together and writes them as a header:
# SOURCE (this folder), STYLES, SCRIPTS (names separated by commas), OUTPUT.

# Every file is a literal of its own: compilers bound their length.
set(apart ")gouji\"\nR\"gouji(")

function(joined names out)
  string(REPLACE "," ";" names "${names}")
  set(all "")
  foreach(name IN LISTS names)
    file(READ "${SOURCE}/${name}" text)
    string(APPEND all "${text}${apart}")
  endforeach()
  set(${out} "${all}" PARENT_SCOPE)
endfunction()

file(READ "${SOURCE}/page.html" page)
joined("${STYLES}" style)
joined("${SCRIPTS}" script)
string(REPLACE "@STYLE@" "${style}" page "${page}")
string(REPLACE "@SCRIPT@" "${script}" page "${page}")
set(PAGE "R\"gouji(${page})gouji\"")
configure_file("${SOURCE}/page.h.in" "${OUTPUT}" @ONLY)
