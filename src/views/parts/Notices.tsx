import { useTexts } from '../../query/hooks'
import { type AddressNotice, expectedInWords } from '../../state/address'
import { dismissNotices } from '../../state/store'
import { focusFigure } from './figureFocus'
import css from './Notices.module.css'

/** What could not be read in the address, one sentence each, until the reader waves it away. */
export function Notices({ notices }: { notices: readonly AddressNotice[] }) {
  const { page } = useTexts()
  if (notices.length === 0) return null
  return (
    <div className={css.notices} role="status">
      <ul>
        {notices.map((notice) => (
          <li key={notice.parameter + notice.found}>
            {page.address.says}{' '}
            <code>
              {notice.parameter}={notice.found}
            </code>
            {page.address.expected(expectedInWords(notice.expected, page))}
          </li>
        ))}
      </ul>
      <button type="button" onClick={dismiss}>
        {page.dismiss}
      </button>
    </div>
  )
}

/** The button goes with its notices; what it stood before has focus then. */
function dismiss(): void {
  dismissNotices()
  focusFigure(null)
}
