import css from './Help.module.css'
import { Sheet } from './Sheet'

const KEYS: [string, string][] = [
  ['/ or Ctrl K', 'find a screen, a vendor, a period, an article'],
  ['t', 'chart or table'],
  ['← → ↑ ↓', 'walk the figures of a chart, once it has focus'],
  ['Enter', 'open the receipt of a figure'],
  ['Escape', 'close what is open'],
  ['?', 'this sheet'],
]

const TERMS: [string, string][] = [
  ['Quoted', 'what an article says. Drawn hollow.'],
  ['Published', 'what a research firm or a filing says, or a page that reprints it. Drawn solid.'],
  ['Derived', 'what nobody states and we work out from stated figures; the formula is in the receipt. Drawn hatched.'],
  ['Receipt', 'what opens when a figure is chosen: who says so, in which words, where.'],
  ['Verdict', 'how a quoted number stands against the published one on the same terms.'],
]

/** The keys, and the five words that everything else is said in. */
export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Sheet label="Help" onClose={onClose}>
      <header className={css.head}>
        <h2>Help</h2>
        <button type="button" className={css.close} onClick={onClose}>
          Close
        </button>
      </header>
      <h3>Keys</h3>
      <dl className={css.list}>
        {KEYS.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <h3>Words</h3>
      <dl className={css.list}>
        {TERMS.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  )
}
