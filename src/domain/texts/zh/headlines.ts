import { type HeadlinePart, say } from '../parts'
import type { Texts } from '../texts'

/** The sentences that state a finding. Slots take words that open a receipt. */
export const headlines: Texts['headlines'] = {
  names: (names) =>
    names.flatMap((name, index) => (index === 0 ? [name] : [index === names.length - 1 ? '和' : '、', name])),
  lead: {
    nobody: (market, when) => `没有人说明${when}谁在${market}居首。`,
    claim: (publisher, names, when) => say`${publisher}：${when}${names}居首。`,
    unpublished: (firm) => `${firm} 没有公布排名。`,
    published: (names, when, firm) => say`据 ${firm}，${when}${names}居首`,
    unquoted: '。没有文章说明谁居首。',
    agreed: (publisher) => `，${publisher} 的说法相同。`,
    disagreed: '。',
    otherwise: (publisher, names) => say`${publisher} 则把${names}排在首位。`,
  },
  change: {
    rise: (name, amount, inPoints) => say`${name}${inPoints ? '上升' : '增长'} ${amount}`,
    fall: (name, amount) => say`${name}下降 ${amount}`,
    in: (clauses, when) => say`${when}，${joined(clauses)}。`,
    nobody: (when) => `${when}没有升降。`,
    said: (publishers, sentence) => say`${publishers}：${sentence}`,
    published: (firm, amounts) => say`${firm} 公布的是 ${joined(amounts)}。`,
    of: (name, amount) => say`${name} ${amount}`,
    after: (sentences) => sentences.flat(),
    none: '谈不上变化：这一方在此没有数字。',
  },
  stock: {
    finding: (publisher, claim, listing, window, day, close) =>
      say`${publisher} 所说${listing}的 ${claim} 是 ${day}${window}的数字，收盘为 ${close}。`,
    moves: '股价与新闻。',
    prices: '新闻当日的股价。',
  },
  verdicts: {
    dates: (publisher, count, place, own) => say`${publisher} 把${place}的 ${count} 个数字写成${own}`,
    gives: (publisher, count, place, own) => say`${publisher} 把${place}的 ${count} 个数字当作${own}`,
    all: (clauses) => say`${joined(clauses)}。`,
    nothing: '这里没有可以与公布数字对照的引用数字。',
    oneStands: '唯一可以核对的引用数字与公布的一致。',
    oneFalls: '唯一可以核对的引用数字与公布的不同。',
    allStand: (all) => `可以核对的 ${all} 个引用数字全部与公布的一致。`,
    wrong: (wrong, all) => `${all} 个引用数字中有 ${wrong} 个与公布的不同。`,
  },
  difference: {
    none: '这里没有既被引用又已公布的数字。',
    agreed: (when, firm) => `${when}，各篇文章与 ${firm} 公布的一致。`,
    under: (name, size) => say`${name}低 ${size}`,
    over: (name, size) => say`${name}高 ${size}`,
    sentence: (when, names, clauses, firm) => say`${when}，${names.join('和')} 比 ${firm} 公布的：${joined(clauses)}。`,
  },
  coverage: {
    none: '这里谁都没有数字。',
    figures: (count) => `${count} 个数字`,
    noneSingle: (figures) => `${figures}，每个都有不止一个来源。`,
    single: (figures, count) => `${figures}，其中 ${count} 个只有一个来源。`,
    holes: (_count, words) => `${words} 格没有数字。`,
  },
  ledger: (statements, pages, quoted, articles) => `${pages}上的 ${statements}，其中 ${quoted} 条出自 ${articles}。`,
}

function joined(clauses: readonly (readonly HeadlinePart[])[]): HeadlinePart[] {
  return clauses.flatMap((clause, index) => (index === 0 ? clause : ['，', ...clause]))
}
