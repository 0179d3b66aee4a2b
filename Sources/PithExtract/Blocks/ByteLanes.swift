/// Sixteen bytes of a text, looked at together.
typealias ByteLanes = SIMD16<UInt8>

extension ByteLanes {
  /// Those lanes that are one of a range, as ones and zeros.
  @inline(__always)
  func isIn(_ range: ClosedRange<UInt8>) -> SIMDMask<SIMD16<Int8>> {
    self &- range.lowerBound .<= ByteLanes(repeating: range.upperBound - range.lowerBound)
  }

  /// Whether all are ASCII.
  @inline(__always)
  var isASCII: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return (halves[0] | halves[1]) & 0x8080_8080_8080_8080 == 0
  }
}

extension SIMDMask<SIMD16<Int8>> {
  @inline(__always)
  var holdsAny: Bool {
    let halves = unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return halves[0] | halves[1] != 0
  }

  /// How many lanes are true.
  @inline(__always)
  var count: Int {
    Int(ByteLanes().replacing(with: 1, where: self).wrappedSum())
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes from an index on, of which there must be sixteen.
  @inline(__always)
  func lanes(at index: Int) -> ByteLanes {
    UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: index, as: ByteLanes.self)
  }
}
