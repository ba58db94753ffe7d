# Reads every table of a folder with readr and writes its cells to another folder, parted by U+001F, rows ended by U+001E.
library(readr)

folders <- commandArgs(trailingOnly = TRUE)
for (name in list.files(folders[1], pattern = "[.]csv$")) {
  table <- read_csv(
    file.path(folders[1], name),
    col_types = cols(.default = col_character()), na = character(), trim_ws = FALSE, progress = FALSE
  )
  if (nrow(problems(table)) > 0) stop(name, " has problems")
  rows <- rbind(names(table), as.matrix(table))
  cells <- paste0(apply(rows, 1, paste, collapse = "\u001f"), "\u001e", collapse = "")
  target <- file(file.path(folders[2], name), "wb")
  writeBin(charToRaw(enc2utf8(cells)), target)
  close(target)
}
