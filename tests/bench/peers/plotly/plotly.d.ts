declare module 'plotly.js-basic-dist-min' {
  const Plotly: {
    newPlot(box: HTMLElement, traces: object[], layout: object, config: object): Promise<void>
    restyle(box: HTMLElement, update: object, traces: number[]): Promise<void>
  }
  // The package has this one and no other.
  // oxlint-disable-next-line import/no-default-export
  export default Plotly
}
