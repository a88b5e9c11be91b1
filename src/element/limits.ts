const SECOND = 1000
const MOST_MESSAGES = 30
const MOST_RISES = 30

/** Whether one more message at this moment (in milliseconds) is heard: so many a second and no more. */
export function messageLimit(): (now: number) => boolean {
  let since = -Infinity
  let heard = 0
  return (now) => {
    if (now - since >= SECOND) {
      since = now
      heard = 0
    }
    return ++heard <= MOST_MESSAGES
  }
}

/**
 * Whether a height is taken. A page that grows with its frame would never end: after 30 rises at the same width, none
 * later than a second after the one before, it may only shrink until it is back where the rises began. A frame that
 * becomes narrower has every reason to rise. How fast a loop turns depends on the machine, so no rate can tell it.
 */
export function growthLimit(): (height: number, width: number, now: number) => boolean {
  let last = 0
  let lastWidth = 0
  let foot = 0
  let rises = 0
  let risenAt = -Infinity
  let isHeld = false
  return (height, width, now) => {
    if (width !== lastWidth || (!isHeld && now - risenAt > SECOND)) {
      lastWidth = width
      foot = last || height
      rises = 0
      isHeld = false
    }
    if (height > last) {
      risenAt = now
      isHeld ||= ++rises > MOST_RISES
    } else if (height <= foot) isHeld = false
    const isTaken = !isHeld || height < last
    if (isTaken) last = height
    return isTaken
  }
}
