/** How wide charts are drawn for a page that nobody has seen yet, in pixels: what common screens leave them. */
export const WIDTHS = [366, 972, 1124, 1276]
