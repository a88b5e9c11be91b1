/**
 * How wide charts are drawn for a page that nobody has seen yet, in pixels, and the windows that take each: what common
 * screens leave a chart. Asked of the window and not of the room, which would have the browser lay out every chart twice.
 * In the order in which they stand in the page: a slow phone reads no other chart before its own.
 */
export const STILL_WIDTHS = [
  { width: 366, media: '(width < 674px)' },
  { width: 972, media: '(1180px <= width < 1356px)' },
  { width: 1124, media: '(1356px <= width < 1520px)' },
  { width: 1276, media: '(width >= 1520px)' },
  { width: 728, media: '(674px <= width < 1180px)' },
] as const
