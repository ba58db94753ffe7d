# Loads the tables of this folder into data frames of their names, with labels, factors, ordered scales, dates and the
# reasons why values are missing. Needs R 4.0 or later and no package.
#
#   setwd("where the tables are"); source("load.R", encoding = "UTF-8")
#
# Options, set before:
#   options(mithaq.language = "en")      language of labels
#   options(mithaq.levels = "codes")     factors with codes in place of labels
#   options(mithaq.missing = "tagged")   numbers and yes/no as haven::labelled with tagged missing values; needs haven
#
# A column x in which reasons occur has a column x.missing beside it: a factor, NA where there is a value or where nobody
# has coded anything. Cells of several values stay text, joined by |.

tables <- local({
  language <- getOption("mithaq.language", @LANGUAGE@)
  levels_of <- getOption("mithaq.levels", "labels")
  tagged <- identical(getOption("mithaq.missing", "columns"), "tagged")
  if (tagged && !requireNamespace("haven", quietly = TRUE)) {
    stop("options(mithaq.missing = \"tagged\") needs the package haven")
  }

  codes <- function(names, ...) {
    rows <- do.call(rbind, list(...))
    colnames(rows) <- names
    if (!language %in% names) stop("There are no labels in the language ", language)
    as.data.frame(rows, stringsAsFactors = FALSE)
  }

  column <- function(name, type, labels, codes = NULL, missing = NULL) {
    list(name = name, type = type, label = labels[[language]], codes = codes, missing = missing)
  }

  shown <- function(codes) if (levels_of == "codes") codes$code else codes[[language]]

  as_factor <- function(cells, codes, ordered) {
    unknown <- setdiff(unique(cells[!is.na(cells)]), codes$code)
    factor(cells, levels = c(codes$code, unknown), labels = c(shown(codes), unknown), ordered = ordered)
  }

  as_tagged <- function(values, reason, missing, labels) {
    values <- as.double(values)
    for (i in unique(reason[!is.na(reason)])) {
      values[which(reason == i)] <- haven::tagged_na(missing$letter[i])
    }
    tags <- stats::setNames(haven::tagged_na(missing$letter), missing[[language]])
    haven::labelled(values, labels = c(labels, tags))
  }

  convert <- function(cells, column) {
    cells[cells == ""] <- NA
    reason <- match(cells, column$missing$code)
    cells[!is.na(reason)] <- NA
    values <- switch(column$type,
      logical = cells == "1",
      number = as.numeric(cells),
      date = as.Date(cells),
      factor = as_factor(cells, column$codes, FALSE),
      ordered = as_factor(cells, column$codes, TRUE),
      cells)
    if (tagged && !is.null(column$missing) && column$type %in% c("number", "logical")) {
      values <- as_tagged(values, reason, column$missing, NULL)
    }
    attr(values, "label") <- column$label
    if (column$type == "text" && !is.null(column$codes)) {
      attr(values, "codes") <- stats::setNames(column$codes$code, column$codes[[language]])
    }
    converted <- stats::setNames(list(values), column$name)
    if (any(!is.na(reason))) {
      converted[[paste0(column$name, ".missing")]] <-
        factor(column$missing$code[reason], levels = column$missing$code, labels = shown(column$missing))
    }
    converted
  }

  load_table <- function(file, labels, not_coded, columns) {
    names <- vapply(columns, function(column) column$name, "")
    cells <- utils::read.csv(file, header = FALSE, skip = 1, col.names = names, colClasses = "character",
      na.strings = character(), quote = "\"", comment.char = "", fill = FALSE, check.names = FALSE,
      strip.white = FALSE, blank.lines.skip = FALSE, encoding = "UTF-8")
    cells[cells == not_coded] <- ""
    table <- do.call(c, Map(convert, unname(as.list(cells)), columns))
    table <- as.data.frame(table, stringsAsFactors = FALSE, check.names = FALSE, optional = TRUE)
    attr(table, "label") <- labels[[language]]
    table
  }

  tables <- list()
