import PithConfig
import PithCore
import PithLedger

/// A page that a run is to fetch, and the source that listed it.
struct WatchedPage: Sendable {
  var page: DuePage
  var source: SourceConfiguration

  var request: PageRequest {
    let validators = PageValidators(entityTag: page.entityTag, lastModified: page.lastModified)
    // A page without an article wants all of it.
    let known = page.hash != nil && !validators.isEmpty ? validators : nil
    return PageRequest(.url(page.address), validators: known)
  }
}
