import CLibXML2

/// Remembers what names stand for by their address.
///
/// libxml2 keeps each name of a page once in a dictionary, so the address tells a name. A second name that falls
/// on the same slot takes it over.
struct NameCache<Value> {
  private var slots = [(name: UnsafePointer<xmlChar>?, value: Value?)](
    repeating: (nil, nil), count: slotCount)

  /// A page has some 40 different element names.
  private static var slotCount: Int { 256 }

  mutating func value(
    of name: UnsafePointer<xmlChar>, lookUp: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value {
    let address = UInt(bitPattern: name)
    // Addresses of neighbours differ in the lower bits; libxml2 packs names without alignment.
    let slot = Int((address ^ address >> 8) & UInt(Self.slotCount - 1))
    if slots[slot].name == name, let value = slots[slot].value { return value }
    let value = lookUp(UnsafeBufferPointer(start: name, count: Int(xmlStrlen(name))))
    slots[slot] = (name, value)
    return value
  }
}
