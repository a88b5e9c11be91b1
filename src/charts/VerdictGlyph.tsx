import type { VerdictKind } from '../domain/verdicts'

/** The strokes of a verdict's sign in a box of 12 by 12: a tick, an arrow, an unequal sign, a question, a dash. */
const STROKES: Record<VerdictKind, string> = {
  agrees: 'M2 6.5 5 9.5 10.5 3',
  moved: 'M1.5 6h8.5M6.5 2.5 10 6 6.5 9.5',
  differs: 'M2 4.5h8M2 8h8M8.2 1.5 3.8 10.8',
  incomplete: 'M3.5 4.2a2.6 2.6 0 1 1 3.6 2.6Q6.1 7.3 6.1 8.4M6.1 10.6v.4',
  unpublished: 'M2.5 6h7',
}

type Props = { kind: VerdictKind; x?: number; y?: number; color?: string }

/** The sign of a verdict, in a given colour or else that of the text around it. The word for it stands beside it. */
export function VerdictGlyph({ kind, x = 0, y = 0, color = 'currentColor' }: Props) {
  return (
    <path
      d={STROKES[kind]}
      transform={`translate(${x} ${y})`}
      fill="none"
      stroke={color}
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  )
}
