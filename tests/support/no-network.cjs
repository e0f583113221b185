// citation-js requires an ES module for fetching, which Jest cannot load below Node 24. Reading BibTeX fetches nothing; if it
// ever did, this says so.
function refuse() {
  throw new Error('a test asked for the network')
}
module.exports = Object.assign(refuse, { default: refuse, Headers: class {}, __esModule: true })
