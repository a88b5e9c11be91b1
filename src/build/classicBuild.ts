import { build, type InlineConfig, mergeConfig, type ResolvedConfig, type Rolldown } from 'vite'

/**
 * A build within the build, for a page that takes no modules: one classic script with all that it imports. `own` says what
 * goes in, and what else it needs.
 */
export async function classicBuild(
  target: string[],
  own: InlineConfig,
): Promise<(Rolldown.OutputAsset | Rolldown.OutputChunk)[]> {
  const shared: InlineConfig = {
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base: './',
    build: {
      write: false,
      target,
      cssTarget: target,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      rolldownOptions: { output: { format: 'iife' } },
    },
  }
  const outcome = await build(mergeConfig(shared, own))
  return [outcome].flat().flatMap((built) => ('output' in built ? built.output : []))
}

/** The browsers that the whole site is built for. */
export function targetOf({ build: { target } }: ResolvedConfig): string[] {
  return [target || []].flat()
}
