// The parser of SQL says that it needs Node 22. It runs on 20.19 too, which every test of the guard shows there; its own
// floor would keep the whole product from being installed on ours.
const RUNS_ON_NODE_20 = ['@polyglot-sql/sdk'];

module.exports = {
  hooks: {
    readPackage: (manifest) => (RUNS_ON_NODE_20.includes(manifest.name) ? { ...manifest, engines: {} } : manifest),
  },
};
