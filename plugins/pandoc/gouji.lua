-- A reader for pandoc: pandoc -f gouji.lua report.pdf -o report.docx
-- Reads what gouji reads (PDF, DOCX, ODT, HTML, text), with real tables. GOUJI_PANDOC names the
-- program where it is not in the PATH.

local program = os.getenv("GOUJI_PANDOC") or "gouji-pandoc"

function Reader(input)
  local blocks = {}
  for _, source in ipairs(input) do
    if source.name == "" then
      error("gouji.lua reads files, not standard input")
    end
    local tree = pandoc.pipe(program, {"--read", source.name}, "")
    for _, block in ipairs(pandoc.read(tree, "json").blocks) do
      blocks[#blocks + 1] = block
    end
  end
  return pandoc.Pandoc(blocks)
end
