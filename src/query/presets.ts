import presets from '../../data/views.json' with { type: 'json' }

/** The views that have a page, pictures and files of their own, made at build time: `v/<name>/`, `v/<name>.png`. */
export const PRESETS: readonly { name: string; query: string }[] = presets
