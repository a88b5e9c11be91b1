// What stands behind this in a script runs in a task of its own: as one, the two would hold up whoever scrolls or types.
await new Promise((done) => setTimeout(done))

export {}
