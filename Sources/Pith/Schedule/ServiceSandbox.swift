/// What a service of systemd may do and see: its own folders and the network (systemd.exec(5)).
struct ServiceSandbox {
  /// The lines of the unit.
  let settings: [String]

  init(_ run: ScheduledRun, scope: SystemdUnits.Scope, writable: [String]) {
    let paths = [run.program, run.configuration] + writable
    let isInHome = paths.contains { path in Self.homes.contains { path.isBelow($0) } }
    let isTemporary = paths.contains { path in Self.temporaries.contains { path.isBelow($0) } }
    // Lists of addresses, cookies and secrets that the configuration names may be anywhere in the home folder, so that it stays
    // readable where anything is in it.
    var settings = [
      "NoNewPrivileges=yes", "ProtectSystem=strict", "ProtectHome=\(isInHome ? "read-only" : "yes")",
    ]
    settings.append("ReadWritePaths=" + Set(writable).sorted().map(UnitText.word).joined(separator: " "))
    if !isTemporary { settings.append("PrivateTmp=yes") }
    switch scope {
    case .system: settings += Self.ofSystem
    // A user's systemd has no right to the others; file systems it can only change in a user namespace.
    case .user: settings.append("PrivateUsers=yes")
    }
    self.settings = settings + Self.ofBoth
  }

  private static let homes = ["/home", "/root", "/run/user"]
  /// Where a private /tmp would hide what is there.
  private static let temporaries = ["/tmp", "/var/tmp"]

  private static let ofSystem = [
    "CapabilityBoundingSet=", "PrivateDevices=yes", "ProtectClock=yes", "ProtectHostname=yes",
    "ProtectKernelLogs=yes", "ProtectKernelModules=yes", "ProtectProc=invisible", "RemoveIPC=yes",
  ]
  private static let ofBoth = [
    "ProtectControlGroups=yes", "ProtectKernelTunables=yes", "RestrictNamespaces=yes", "RestrictRealtime=yes",
    "RestrictSUIDSGID=yes", "LockPersonality=yes", "MemoryDenyWriteExecute=yes",
    // Netlink is how the C library finds out which kinds of addresses the machine has.
    "RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX AF_NETLINK",
    "SystemCallArchitectures=native", "SystemCallFilter=@system-service", "SystemCallErrorNumber=EPERM",
  ]
}

extension String {
  fileprivate func isBelow(_ folder: String) -> Bool { self == folder || hasPrefix(folder + "/") }
}
