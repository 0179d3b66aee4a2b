import Foundation
import Testing

@testable import Pith

@Suite struct ReportStyleTests {
  private typealias Colors = [String: Double]

  /// The luminance of each colour that a block of custom properties names (WCAG 2.2, relative luminance).
  private func luminances(_ properties: Substring) throws -> Colors {
    var luminances: Colors = [:]
    for declaration in properties.split(separator: ";") {
      let parts = declaration.split(separator: ":")
      guard parts.count == 2, let value = parts.last?.dropFirst(), value.hasPrefix("#") else { continue }
      let color = try #require(Int(value.dropFirst(), radix: 16))
      let channels = [color >> 16, color >> 8 & 255, color & 255].map { channel -> Double in
        let share = Double(channel) / 255
        return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
      }
      let name = String(parts[0].drop { $0 != "-" }.dropFirst(2))
      luminances[name] = 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    return luminances
  }

  private func schemes() throws -> [Colors] {
    let blocks = ReportStyle.css.components(separatedBy: ":root {").dropFirst().prefix(2)
    return try blocks.map { try luminances($0.prefix { $0 != "}" }) }
  }

  @Test func textHasTheContrastThatReadersNeed() throws {
    let schemes = try schemes()
    #expect(schemes.count == 2)
    for colors in schemes {
      for name in ["ink", "soft", "focus"] + KindFamily.allCases.map(\.rawValue) {
        for ground in ["paper", "raised"] {
          let pair = [try #require(colors[name]), try #require(colors[ground])].sorted()
          #expect((pair[1] + 0.05) / (pair[0] + 0.05) >= 4.5, "\(name) on \(ground)")
        }
      }
    }
  }

  @Test func loadsNothing() {
    #expect(!ReportStyle.css.contains("url(") && !ReportStyle.css.contains("@import"))
    #expect(!ReportStyle.css.contains("</"))
    #expect(!ReportScript.javaScript.contains("</") && !ReportScript.javaScript.contains("<!--"))
  }
}
