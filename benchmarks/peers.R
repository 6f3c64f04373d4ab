# Times one of the field's R packages on the first patients of a cohort and prints what it took as JSON.
#   Rscript benchmarks/peers.R present
#   Rscript benchmarks/peers.R msprog|MSoutcomes FOLDER PATIENTS
# The clock runs over the package's own call, not over reading the tables.

suppressWarnings(suppressMessages({
  arguments <- commandArgs(TRUE)
  present <- Filter(function(name) requireNamespace(name, quietly = TRUE), c("msprog", "MSoutcomes"))
}))

json <- function(fields) cat("{", paste(sprintf('"%s": %s', names(fields), unlist(fields)), collapse = ", "), "}\n", sep = "")

if (arguments[1] == "present") {
  versions <- vapply(present, function(name) as.character(packageVersion(name)), "")
  json(as.list(setNames(sprintf('"%s"', versions), present)))
  quit(status = 0)
}

folder <- arguments[2]
patients <- as.integer(arguments[3])
visits <- read.csv(file.path(folder, "visits.csv"), stringsAsFactors = FALSE)
relapses <- read.csv(file.path(folder, "relapses.csv"), stringsAsFactors = FALSE)
chosen <- head(unique(visits$id), patients)
visits <- visits[visits$id %in% chosen, ]
relapses <- relapses[relapses$id %in% chosen, ]

# Its defaults, with every event looked for and worsening told apart by its relation to relapses.
run_msprog <- function() {
  found <- suppressMessages(msprog::MSprog(
    visits[c("id", "date", "EDSS")], "id", "EDSS", "date", "edss",
    relapse = relapses[c("id", "date")], rsubj_col = "id", rdate_col = "date",
    event = "multiple", baseline = "roving", RAW_PIRA = TRUE, verbose = 0
  ))
  sum(found$results$nevent > 0)
}

# Confirmed worsening, whether or not it lasts to the end of follow-up.
run_MSoutcomes <- function() {
  rows <- data.frame(
    ID = visits$id, dateEDSS = visits$date, EDSS = visits$EDSS, daysPostRelapse = visits$daysPostRelapse
  )
  nrow(suppressMessages(MSoutcomes::CDW(rows, sustained = FALSE)))
}

took <- system.time(events <- switch(arguments[1], msprog = run_msprog(), MSoutcomes = run_MSoutcomes()))
peak_kb <- if (file.exists("/proc/self/status")) {
  as.numeric(gsub("[^0-9]", "", grep("^VmHWM", readLines("/proc/self/status"), value = TRUE)))
} else {
  sum(gc()[, 6]) * 1024
}
json(list(
  patients = length(chosen), wallSeconds = took[["elapsed"]],
  cpuSeconds = took[["user.self"]] + took[["sys.self"]], peakBytes = peak_kb * 1024, events = events
))
