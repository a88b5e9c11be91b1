/** Whether a well-formed period exists: months and days are real, and a span does not end before it begins. */
export function isRealPeriod(period: string): boolean {
  const ends = period.split('/')
  if (!ends.every((end) => end.length === 4 || end.includes('Q') || isRealDay(end))) return false
  return ends.length === 1 || ends[0]! <= ends[1]!
}

/** A day, or a month, which begins on its first day. */
function isRealDay(day: string): boolean {
  const [year = 0, month = 0, date = 1] = day.split('-').map(Number)
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return date >= 1 && date <= (lengths[month - 1] ?? 0)
}
