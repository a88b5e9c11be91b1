// What is imported behind this runs in the next task: as one, the two would hold up whoever scrolls or types.
await new Promise((done) => setTimeout(done))

export {}
