/** On the root of a page whose picture is not the right one: another view, another language. */
export const STILL_OFF = 'data-still-off'

/** On the live page while the still one is in its place. */
export const WAITING = 'data-waiting'
