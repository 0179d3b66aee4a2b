/// A stage that fetches, and that takes an AMP page for a pointer to its canonical page.
///
/// One hop: whatever the canonical page is, it is taken as it is. It is asked for as the target of a redirect is, so no header goes to
/// another host, and robots.txt, turns and limits hold for it.
struct AMPStage<Base: Stage<PageRequest, FetchedPage>>: Stage {
  private let base: Base
  private let parser: HTMLParser
  private let isOn: Bool

  init(_ base: Base, parser: HTMLParser, isOn: Bool) {
    self.base = base
    self.parser = parser
    self.isOn = isOn
  }

  func run(_ request: PageRequest) async throws(StageExit) -> FetchedPage {
    let page = try await base.run(request)
    guard isOn, AMPMark.isOn(page.bytes), let url = page.url,
      let canonicalURL = await canonicalURL(of: page)
    else { return page }
    var substitute = page
    substitute.warnings.append(.ampPage)

    var onward = request
    onward.validators = nil
    onward.way = [url, canonicalURL]
    var canonicalPage: FetchedPage
    do throws(StageExit) {
      canonicalPage = try await base.run(onward)
    } catch .failed(let failure) where failure.code == .cancelled || failure.code == .notRecorded {
      throw .failed(failure)
    } catch {
      return substitute
    }
    // Some sites send programs back to the AMP page.
    if Self.isSame(canonicalPage.url, url) { return substitute }
    canonicalPage.request = request
    // It is the AMP page that is asked for again.
    canonicalPage.validators = page.validators
    canonicalPage.freshness = page.freshness
    canonicalPage.substitutes = [substitute]
    return canonicalPage
  }

  /// The address of another page that an AMP page is a version of.
  private func canonicalURL(of page: FetchedPage) async -> String? {
    guard let parsed = try? await ParseStage(parser).run(page),
      let address = PageDirections(parsed).canonicalURL, !Self.isSame(address, page.url)
    else { return nil }
    return address
  }

  private static func isSame(_ address: String?, _ other: String?) -> Bool {
    guard let address = address.flatMap({ AddressIdentity($0) }) else { return false }
    return address == other.flatMap { AddressIdentity($0) }
  }
}
