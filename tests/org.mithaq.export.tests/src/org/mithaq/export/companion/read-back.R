# Loads the tables of a folder by its script and writes what is in the data frames as the cells that they came from, parted by
# U+001F, rows ended by U+001E; then prints what is said about some columns.
folders <- commandArgs(trailingOnly = TRUE)
setwd(folders[1])
options(mithaq.levels = "codes")
source("load.R", encoding = "UTF-8")

cell <- function(values) {
  text <- if (is.logical(values)) as.character(as.integer(values))
    else if (is.numeric(values)) format(as.numeric(values), digits = 15, trim = TRUE, scientific = FALSE)
    else as.character(values)
  ifelse(is.na(values), "", text)
}

for (name in names(tables)) {
  table <- tables[[name]]
  columns <- names(table)[!grepl("[.]missing$", names(table))]
  cells <- lapply(columns, function(column) {
    text <- vapply(seq_along(table[[column]]), function(row) cell(table[[column]][row]), "")
    reasons <- table[[paste0(column, ".missing")]]
    if (is.null(reasons)) text else ifelse(is.na(reasons), text, as.character(reasons))
  })
  rows <- c(paste(columns, collapse = "\u001f"), do.call(paste, c(cells, sep = "\u001f")))
  target <- file(file.path(folders[2], name), "wb")
  writeBin(charToRaw(enc2utf8(paste0(rows, "\u001e", collapse = ""))), target)
  close(target)
}

options(mithaq.levels = "labels")
source("load.R", encoding = "UTF-8")
cat("label:", attr(agreements$signed_start, "label"), "\n")
cat("class:", class(agreements$signed_start), class(agreements$secret), class(agreements$persons_min), "\n")
cat("scale:", paste(levels(stances$position), collapse = " < "), is.ordered(stances$position), "\n")
cat("beside:", paste(stances$position.missing, collapse = " "), "\n")
cat("list:", paste(levels(agreements$status), collapse = ", "), is.ordered(agreements$status), "\n")
