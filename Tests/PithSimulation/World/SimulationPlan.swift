/// What a simulation is to be like.
public struct SimulationPlan: Sendable {
  public var seed: UInt64
  public var sites: Int
  /// Sites publish for so many days.
  public var days: Int
  /// The first moment, in seconds since 1970.
  public var start: Int
  /// Whether sites have stories under two addresses, and reprint those of others.
  public var hasCopies = true
  /// Whether sites change, fall silent and fail.
  public var hasTrouble = true
  /// Articles a day of the busiest site and of the quietest one.
  public var rhythms = 1.0 / 30...40

  public init(seed: UInt64, sites: Int, days: Int, start: Int = SimulationPlan.standardStart) {
    self.seed = seed
    self.sites = sites
    self.days = days
    self.start = start
  }

  /// 2026-01-01 00:00 UTC.
  public static let standardStart = 1_767_225_600

  /// Sites have stories of so many days before the start.
  public var backlogDays = 45
  /// Older stories are not fetched.
  static let maximumAge = 30 * DateForm.day

  public var end: Int { start + days * DateForm.day }

  /// Stories from before are not to be fetched: each list is read at the start.
  var oldest: Int { start - Self.maximumAge }
}
