// Runs before the first paint, so that a chosen theme does not flash. Without a choice the system decides.
try {
  const theme = localStorage.getItem("cleancopy.theme")
  if (theme === "light" || theme === "dark" || theme === "contrast")
    document.documentElement.dataset.theme = theme
} catch {
  // Storage is refused: the system decides.
}
