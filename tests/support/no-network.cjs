// citation-js and botbuilder require an ES module for fetching, which Jest cannot load below Node 24. Reading BibTeX fetches
// nothing, and a test asks only servers of its own on this machine; if anything ever asked another, this says so.
function fetchHere(url, options) {
  if (/^http:\/\/127\.0\.0\.1(?::\d+)?\//u.test(String(url)))
    return globalThis.fetch(url, { ...options, agent: undefined })
  throw new Error('a test asked for the network')
}
module.exports = Object.assign(fetchHere, { default: fetchHere, Headers: class {}, __esModule: true })
