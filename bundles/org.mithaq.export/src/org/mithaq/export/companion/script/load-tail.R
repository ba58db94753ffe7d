  tables
})

invisible(list2env(tables, environment()))
