/** The decimals of a number as JSON prints it: 2 for 15.25, 0 for 15 and for 1e21, 7 for 1e-7. */
export function printedDecimals(value: number): number {
  const [mantissa = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
}
