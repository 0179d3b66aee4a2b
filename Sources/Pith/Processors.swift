import Glibc

/// The processor cores of this machine.
enum Processors {
  /// The cores that are switched on. A container may allow fewer; then the runtime's own pool of threads, which
  /// heeds that, is the bound.
  static var count: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
}
