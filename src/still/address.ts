/** Whether the address asks for anything: then what comes with the page is not what will be there. */
export function isAsked(): boolean {
  return location.search !== ''
}
