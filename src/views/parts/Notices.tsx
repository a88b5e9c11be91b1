import type { AddressNotice } from '../../state/address'
import { dismissNotices } from '../../state/store'
import css from './Notices.module.css'

/** What could not be read in the address, one sentence each, until the reader waves it away. */
export function Notices({ notices }: { notices: readonly AddressNotice[] }) {
  if (notices.length === 0) return null
  return (
    <div className={css.notices} role="status">
      <ul>
        {notices.map((notice) => (
          <li key={notice.parameter + notice.found}>
            The address says{' '}
            <code>
              {notice.parameter}={notice.found}
            </code>
            . Expected {notice.expected}. Showing the default.
          </li>
        ))}
      </ul>
      <button type="button" onClick={dismissNotices}>
        Dismiss
      </button>
    </div>
  )
}
