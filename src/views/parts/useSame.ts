import { useState } from 'react'

/** The value of the last render as long as it says the same: for what is costly to draw anew. */
export function useSame<T>(value: T): T {
  const says = JSON.stringify(value)
  const [held, hold] = useState({ says, value })
  if (held.says === says) return held.value
  hold({ says, value })
  return value
}

/** An object whose parts are those of the last render, each as long as it says the same. */
export function useSameParts<T extends object>(value: T): T {
  const [held, hold] = useState({ value, parts: value })
  if (held.value === value) return held.parts
  const before = new Map<string, unknown>(Object.entries(held.parts))
  const parts = Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      const old = before.get(key)
      return [key, JSON.stringify(old) === JSON.stringify(part) ? old : part]
    }),
  ) as T
  hold({ value, parts })
  return parts
}
